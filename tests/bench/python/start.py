"""Starts with a client, or with an empty program. Prints what the process took until then."""

import json
import os
import sys
import time

if os.environ["BENCH_WAY"] == "tencent-chat":
    from tencent_chat import ChatClient

    ChatClient(sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key="a-key-of-the-tests")
figures = {"ms CPU": time.process_time() * 1000}
if sys.platform == "linux":
    # Without what is only for measuring.
    from harness import held

    figures["MiB"] = held("VmRSS") / 2**20
print(json.dumps(figures))

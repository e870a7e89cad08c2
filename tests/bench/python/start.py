"""Starts with a client, or with an empty program. Prints what the process took until then."""

import json
import os
import resource
import sys
import time

if os.environ["BENCH_WAY"] == "tencent-chat":
    from tencent_chat import ChatClient

    ChatClient(sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key="a-key-of-the-tests")
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
print(json.dumps({"ms CPU": time.process_time() * 1000, "MiB": most}))

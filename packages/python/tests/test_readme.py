"""The examples of the README and of the guide's page about Python."""

import ast
import hashlib
import json
import re
import time
from pathlib import Path

import anyio
import httpx

REPOSITORY = Path(__file__).parents[3]
PAGES = ["packages/python/README.md", "docs/python.md"]
EXAMPLES = [
    example
    for page in PAGES
    for example in re.findall(r"```python\n(.*?)```", REPOSITORY.joinpath(page).read_text("utf-8"), re.DOTALL)
]


def test_every_example_is_valid_python():
    assert len(EXAMPLES) >= 5
    for example in EXAMPLES:
        compile(example, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def test_the_user_sig_example_runs(capsys):
    [example] = [example for example in EXAMPLES if "usersig.sign" in example]
    exec(example, {"key_from_the_console": "0" * 64})
    assert capsys.readouterr().out == ""


def test_the_webhook_example_runs():
    [example] = [example for example in EXAMPLES if "FastAPI" in example]
    names = {}
    exec(example, names)
    now = str(int(time.time()))
    sign = hashlib.sha256(f"the token from the console{now}".encode()).hexdigest()
    query = {"SdkAppid": "1400000000", "Sign": sign, "RequestTime": now}

    async def answer(text, **changes):
        elements = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]
        body = json.dumps({"CallbackCommand": "C2C.CallbackBeforeSendMsg", "MsgBody": elements})
        async with httpx.AsyncClient(transport=httpx.ASGITransport(names["app"]), base_url="http://app") as client:
            return await client.post("/webhook", params={**query, **changes}, content=body)

    async def answers():
        return [await answer("hello"), await answer("spam"), await answer("hello", Sign="0" * 64)]

    allowed, refused, tampered = anyio.run(answers)
    assert allowed.json() == {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
    assert refused.json() == {"ActionStatus": "OK", "ErrorCode": 120001, "ErrorInfo": "no advertising"}
    assert (tampered.status_code, tampered.text) == (401, "Sign does not match any token of this app")

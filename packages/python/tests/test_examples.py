"""The examples, started as programs and spoken to over HTTP as Tencent's servers do."""

import contextlib
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"
APP = 1400000001
TOKEN = "k7Example-Token"
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
MESSAGE, GROUP = "C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeCreateGroup"
IN_GROUP = "Group.CallbackBeforeSendMsg"


@contextlib.contextmanager
def running(example: str) -> Iterator[httpx.Client]:
    """Run an example until the test is over."""
    environment = {**os.environ, "SDK_APP_ID": str(APP), "WEBHOOK_TOKEN": TOKEN, "PORT": "0"}
    with subprocess.Popen(
        [sys.executable, EXAMPLES / example], env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        try:
            assert program.stdout
            _, found, address = program.stdout.readline().strip().partition("listening on ")
            assert found, "it ended instead"
            with httpx.Client(base_url=address, timeout=30) as client:
                yield client
        finally:
            program.terminate()


def post(client: httpx.Client, command: str, body: Any, token: str = TOKEN) -> httpx.Response:
    """Post a webhook that is signed just now."""
    now = str(int(time.time()))
    sign = hashlib.sha256((token + now).encode()).hexdigest()
    query = {"SdkAppid": str(APP), "CallbackCommand": command, "contenttype": "json", "ClientIP": "203.0.113.9"}
    query |= {"OptPlatform": "iOS", "Sign": sign, "RequestTime": now}
    text = body if isinstance(body, str) else json.dumps({"CallbackCommand": command, **body})
    return client.post("/webhook", params=query, content=text)


def message(text: str) -> dict[str, Any]:
    elements = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]
    return {"From_Account": "amber", "To_Account": "boris", "MsgBody": elements}


@pytest.mark.parametrize("example", ["webhook_fastapi.py", "webhook_flask.py"])
def test_a_server_verifies_reads_and_answers(example):
    with running(example) as client:

        def answered(command: str, body: Any) -> Any:
            response = post(client, command, body)
            assert response.status_code == 200
            assert response.headers["content-type"] == "application/json"
            return response.json()

        refusal = {**OK, "ErrorCode": 120001, "ErrorInfo": "no advertising"}
        assert answered(MESSAGE, message("good morning")) == OK
        assert answered(MESSAGE, message("buy spam")) == refusal
        assert answered(MESSAGE, message("a secret")) == {**OK, "MsgBody": message("***")["MsgBody"]}
        assert answered(MESSAGE, message("a ghost")) == {**OK, "ErrorCode": 2}
        assert answered(MESSAGE, {"MsgBody": [{"MsgType": "TIMFaceElem", "MsgContent": {"Index": 1}}]}) == OK
        assert answered(MESSAGE, {"MsgBody": []}) == OK
        assert answered(MESSAGE, {}) == OK
        assert answered(IN_GROUP, message("good morning")) == OK
        assert answered(IN_GROUP, message("buy spam")) == {**refusal, "ErrorCode": 10100}
        assert answered(IN_GROUP, message("a secret")) == {**OK, "MsgBody": message("***")["MsgBody"]}
        assert answered(GROUP, {"Name": "spam and eggs"}) == {**refusal, "ErrorCode": 10100}
        assert answered(GROUP, {"Name": "eggs"}) == OK
        assert answered("State.StateChange", {"Info": {"Action": "Login"}}) == OK
        assert answered("Live.CallbackAfterCreateRoom", {"RoomId": "spam"}) == OK

        for command, body, token, status in [
            (MESSAGE, message("good morning"), "another token", 401),
            (MESSAGE, "{", TOKEN, 400),
            (MESSAGE, '{"A":"' + "x" * (1 << 20) + '"}', TOKEN, 413),
        ]:
            response = post(client, command, body, token)
            assert response.status_code == status
            assert response.headers["content-type"].startswith("text/plain")
            assert response.text
        assert client.post("/webhook", content="{}").text == "SdkAppid is missing or belongs to another app"

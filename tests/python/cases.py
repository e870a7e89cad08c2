"""The shared cases in Python, through the public client with a transport of this program; see `tests/README.md`."""

from __future__ import annotations

import json
import math
import os
import signal
import sys
from typing import Any
from unittest.mock import patch

import httpx
from tencent_chat import (
    ApiError,
    ChatClient,
    EachError,
    HttpRequest,
    HttpResponse,
    Progress,
    ReplayGuard,
    Webhook,
    _client,
    usersig,
)

sent = ""
requests = 0
answer = ""


def transport(request: HttpRequest) -> HttpResponse:
    global sent, requests
    sent = request.body.decode()
    requests += 1
    return HttpResponse(status=200, headers={}, body=answer.encode())


# As fast as it goes, and each mistake at once.
SETTINGS: dict[str, Any] = {"max_retries": 0, "rates": {"*": math.inf}}

chat = ChatClient(
    **SETTINGS,
    sdk_app_id=1400000000,
    region="singapore",
    identifier="administrator",
    secret_key="not-a-real-key-at-all",
    transport=transport,
)


def emulator_in_process() -> Any:
    """An emulator in this process, where the calls go to one."""
    if "TENCENT_CHAT_IN_PROCESS" not in os.environ:
        return None
    from tencent_chat_emulator import Emulator

    return Emulator()


emulator = emulator_in_process()


def client() -> ChatClient | None:
    """A client of the emulator, where one is running."""
    if emulator:
        return ChatClient(**emulator.client_options(), **SETTINGS)
    if "TENCENT_CHAT_ENDPOINT" not in os.environ:
        return None
    endpoint, key = os.environ["TENCENT_CHAT_ENDPOINT"], os.environ["TENCENT_CHAT_KEY"]
    app = {"sdk_app_id": 1400000000, "endpoint": endpoint, "identifier": "administrator", "secret_key": key}
    return ChatClient(**app, **SETTINGS)


live = client()


def refused(error: Exception) -> dict[str, Any]:
    """An error in the form the other languages' runners use."""
    said = told(error.reply) if isinstance(error, ApiError) else {}
    return {"error": {"class": type(error).__name__, "message": str(error), **vars(error), **said}}


def request(case: dict[str, Any]) -> dict[str, Any]:
    global answer, requests
    answer, requests = '{"ErrorCode":0}', 0
    getattr(chat, case["endpoint"])(**json.loads(case["snake"]))
    return {"wire": sent, "requests": requests}


def reply(case: dict[str, Any]) -> dict[str, Any]:
    global answer
    answer = case["json"]
    return told(getattr(chat, case["endpoint"])(unchecked=True))


def call(case: dict[str, Any]) -> dict[str, Any]:
    options: dict[str, Any] = {"max_retries": case["retries"], "gone_is_success": case.get("gone_is_success", False)}
    if case.get("stop_after"):
        options |= stopping(case["stop_after"])
    return told(getattr(live, case["endpoint"])(**json.loads(case["snake"]), **options))


def stopping(requests: int) -> dict[str, Any]:
    """Options of a call that Ctrl-C stops when so many requests are finished."""
    signal.signal(signal.SIGINT, signal.default_int_handler)

    def stop(progress: Progress) -> None:
        if progress.parts_done >= requests:
            signal.raise_signal(signal.SIGINT)

    return {"concurrency": 1, "on_progress": stop}


def walk(case: dict[str, Any]) -> dict[str, Any]:
    """Calls for rows, or for the items of a list: their results, or what these come to."""
    options: dict[str, Any] = {"max_retries": case["retries"], "gone_is_success": case["gone_is_success"]}
    options |= {"concurrency": case["concurrency"], "journal": case.get("journal")}
    if case["stop_after"]:
        options |= stopping(case["stop_after"])
    method, given = getattr(getattr(live, case["op"]), case["endpoint"]), json.loads(case["snake"])
    calls = method(given, **options) if case["op"] == "each" else method(**given, **options)
    return summary(calls) if case["all"] else results(calls)


def results(calls: Any) -> dict[str, Any]:
    results: list[dict[str, Any]] = []
    answer: dict[str, Any] = {"results": results}
    try:
        for result in calls:
            is_row = hasattr(result, "index")
            at = {"index": result.index} if is_row else {"first": result.first, "count": result.count}
            results.append({**at, **(refused(result.error) if result.error else told(result.reply))})
    except Exception as error:
        answer |= refused(error)
    results.sort(key=lambda result: result.get("index", result.get("first")))
    return answer


def summary(calls: Any) -> dict[str, Any]:
    try:
        return {"summary": counted(calls.all())}
    except EachError as error:
        said = {"class": "EachError", "message": str(error), "endpoint": error.endpoint}
        return {"summary": counted(error.summary), "error": said}


def counted(summary: Any) -> dict[str, Any]:
    def given(one: Any) -> dict[str, Any]:
        return {"index": one.index, "given": one.row if hasattr(one, "row") else one.item}

    def failed(one: Any) -> dict[str, Any]:
        failure = getattr(one, "failure", None)
        return {**given(one), "code": failure and failure["code"], **(refused(one.error) if one.error else {})}

    lists = {"failures": [failed(one) for one in summary.failures], "unknown": [given(one) for one in summary.unknown]}
    return {"read": summary.read, "succeeded": summary.succeeded, "rest": summary.rest, **lists}


def pages(case: dict[str, Any]) -> dict[str, Any]:
    assert live
    walk = getattr(live.pages, case["endpoint"])(**json.loads(case["snake"]))
    return {"pages": [len(next((field for field in page.values() if isinstance(field, list)), [])) for page in walk]}


def control(case: dict[str, Any]) -> dict[str, Any]:
    """A control path of the emulator in this process."""
    url = f"http://emulator.localhost{case['path']}"
    response = emulator.transport(HttpRequest(case["method"], url, url, {}, case["body"].encode(), math.inf))
    return {"status": response.status, "body": response.body.decode()}


def hand_on(case: dict[str, Any]) -> dict[str, Any]:
    """Have a function receive the emulator's webhooks. It hands them on to the app."""
    settings = case["settings"]
    url = settings.pop("webhook_url")
    emulator.configure(**settings)

    @emulator.on_webhook
    def receive(webhook: Any) -> bytes:
        return httpx.post(f"{url}?{webhook.query}", content=webhook.body, timeout=None, trust_env=False).content

    return {}


def told(reply: Any) -> dict[str, Any]:
    return {"reply": json.dumps(reply), "failures": reply.failures(), "raw": reply.raw()}


def claims_of(text: str) -> dict[str, Any]:
    claims = usersig.inspect(text)
    return {
        "identifier": claims.identifier,
        "sdk_app_id": claims.sdk_app_id,
        "time": claims.time,
        "expire": claims.expire,
        "userbuf": None if claims.userbuf is None else list(claims.userbuf),
        "sig": claims.sig,
    }


def user_sig(case: dict[str, Any]) -> dict[str, Any]:
    who = {"sdk_app_id": case["sdkappid"], "secret_key": case["key"], "identifier": case["identifier"]}
    time, expire = case["time"], case["expire"]

    def verdict(now: int) -> str:
        try:
            usersig.verify(case["usersig"], **who, time=now)
        except usersig.UserSigError as error:
            return error.reason
        return "ok"

    built = None
    if case["private_map_key"] is not None:
        room, privileges = case["private_map_key"]["room"], case["private_map_key"]["privilege_map"]
        key = usersig.private_map_key(**who, room=room, privileges=privileges, time=time, expire=expire)
        built = claims_of(key)["userbuf"]
    userbuf = None if case["userbuf_bytes"] is None else bytes(case["userbuf_bytes"])

    def signed() -> dict[str, Any]:
        try:
            return claims_of(usersig.sign(**who, time=time, expire=expire, userbuf=userbuf))
        except usersig.UserSigError as error:
            return {"refused": error.reason}

    return {
        "claims": claims_of(case["usersig"]),
        "signed": signed(),
        "at_time": verdict(time),
        "at_end": verdict(time + expire),
        "after_end": verdict(time + expire + 1),
        "built_userbuf": built,
    }


def webhook(case: dict[str, Any]) -> dict[str, Any]:
    receiver = Webhook(case["sdk_app_id"], token=case["token"])
    receiver.verify(case["query"], case["now"] / 1000)
    return {"event": json.dumps(receiver.parse(case["query"], case["body"]))}


def webhook_answer(case: dict[str, Any]) -> dict[str, Any]:
    event = Webhook(1, unsigned=True).parse(f"CallbackCommand={case['command']}", case["raw"])
    return {"body": json.dumps(getattr(event, case["kind"])(**json.loads(case["snake"])))}


def event(case: dict[str, Any]) -> dict[str, Any]:
    """An event as it came, without its signature."""
    return {"event": json.dumps(Webhook(1400000000, unsigned=True).parse(case["query"], case["body"]))}


def forward(case: dict[str, Any]) -> dict[str, Any]:
    """The elements of an event, handed back as the answer and sent on as a message."""
    event: Any = Webhook(1, unsigned=True).parse(f"CallbackCommand={case['command']}", case["raw"])
    chat.send_c2c_message(to_account="b", msg_body=event.msg_body)
    return {"body": json.dumps(event.rewrite(event.msg_body)), "wire": sent}


def setup(case: dict[str, Any]) -> dict[str, Any]:
    """Options that may be wrong."""
    global answer
    given: dict[str, Any] = case["given"]
    answer = '{"ErrorCode":0}'
    match case["what"]:
        case "client":
            ChatClient(**given)
        case "env" | "webhook_env" as what:
            with patch.dict(
                os.environ, {name: value for name, value in given.items() if value is not None}, clear=True
            ):
                (ChatClient if what == "env" else Webhook).from_env()
        case "call":
            chat.delete_accounts(delete_item=[{"user_id": "alice"}], **given)
        case "pages":
            chat.pages.list_friends(from_account="alice", **given)
        case "request":
            chat.request("v4/a/b", {}, **given)
        case "user_sig":
            chat.user_sig(**given)
        case "private_map_key":
            chat.private_map_key(**given)
        case "webhook":
            Webhook(**given)
        case "replay_guard":
            ReplayGuard(**given)
        case "sign":
            usersig.sign(**given)
        case "verify":
            usersig.verify(given.pop("user_sig"), **given)
        case _:
            usersig.inspect(**{"text": given["user_sig"]})
    return {}


# Numbers that the core fills in come from a call's seed, which is 1 in all languages where nothing is really sent.
random_seed = _client.seed


def seed_of_1() -> int:
    return 1


OPERATIONS = {
    "setup": setup,
    "request": request,
    "reply": reply,
    "call": call,
    "each": walk,
    "bulk": walk,
    "pages": pages,
    "control": control,
    "hand_on": hand_on,
    "usersig": user_sig,
    "webhook": webhook,
    "webhook_answer": webhook_answer,
    "event": event,
    "forward": forward,
}

for line in sys.stdin:
    case = json.loads(line)
    _client.seed = random_seed if case["op"] in ("call", "each", "bulk", "pages") else seed_of_1
    try:
        output = OPERATIONS[case["op"]](case)
    except Exception as error:  # One bad case must not end the run.
        output = refused(error)
    print(json.dumps(output, default=str), flush=True)

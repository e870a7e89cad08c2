# @generated from docs/*.md and packages/python/README.md by cargo xtask generate
"""The code of the documentation's guide and of the README. Checked by pyright and mypy, never run."""

# pyright: reportUnusedVariable=false, reportUnusedFunction=false
# ruff: noqa
# fmt: off

import tencent_chat
import tencent_chat.types


def coming_from_hand_written_requests_2(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import wire

    body = {"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}]}
    reply = chat.send_c2c_message(**wire(body))
    print(reply.msg_key)


def coming_from_hand_written_requests_5(chat: tencent_chat.ChatClient) -> None:
    import random

    chat.request(
        "v4/openim/sendmsg",
        {
            "To_Account": "bob",
            "MsgRandom": random.getrandbits(32),
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hello"}}],
        },
    )


def errors_2(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import ApiError, OutcomeUnknownError

    try:
        chat.create_official_account(owner_account="alice", name="Daily News")
    except OutcomeUnknownError:
        print("look whether it is there before trying again")
    except ApiError as error:
        if not error.retryable:
            raise
        print("later:", error.hint)


def errors_5() -> None:
    from tencent_chat import explain

    facts = explain(70107, "delete_accounts")
    print(facts.known, facts.kind, facts.meaning, facts.hint, facts.retryable, facts.docs)


def getting_started_2(secret_key: str) -> None:
    from tencent_chat import ChatClient, element

    chat = ChatClient(sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=secret_key)

    imported = chat.import_accounts(account_list=[{"user_id": "alice", "nick": "Alice"}, {"user_id": "bob"}])
    for failure in imported.failures():
        print(failure.item, failure.hint)

    sent = chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    print(sent.msg_key)


def getting_started_5() -> None:
    from tencent_chat import ChatClient

    chat = ChatClient.from_env()


def getting_started_9(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import element

    reply = chat.batch_send_c2c_message(to_account=["alice", "ghost"], msg_body=[element.text("hello")])
    for failure in reply.failures():
        print(failure.item, failure.code, failure.hint)


def hooks_3(secret_key: str) -> None:
    from tencent_chat import ChatClient, RequestEvent, ResponseEvent, RetryEvent

    def on_request(event: RequestEvent) -> None:
        print(event.endpoint, event.items, event.attempt)

    def on_response(event: ResponseEvent) -> None:
        print(event.endpoint, event.status, event.millis, event.error)

    def on_retry(event: RetryEvent) -> None:
        print(event.endpoint, event.wait, event.reason)

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key=secret_key,
        on_request=on_request,
        on_response=on_response,
        on_retry=on_retry,
    )


def hooks_6() -> None:
    from typing import Any

    from tencent_chat import ChatClient, ResponseEvent, RetryEvent

    def metered(meter: Any, **options: Any) -> ChatClient:
        """A client that is measured: `metered(opentelemetry.metrics.get_meter("my-service"), **options)`."""
        duration = meter.create_histogram("tencent_chat.request.duration", unit="ms")
        retries = meter.create_counter("tencent_chat.request.retries")

        def on_response(event: ResponseEvent) -> None:
            attributes = {"endpoint": event.endpoint, "status": event.status or 0, "code": event.code or 0}
            duration.record(event.millis, attributes)

        def on_retry(event: RetryEvent) -> None:
            retries.add(1, {"endpoint": event.endpoint})

        return ChatClient(**options, on_response=on_response, on_retry=on_retry)


def long_calls_2(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import Progress

    def show(progress: Progress) -> None:
        print(f"{progress.items_done} of {progress.items}, {progress.failures} failed")

    user_ids = [f"user_{i}" for i in range(250_000)]
    chat.import_accounts(account_list=[{"user_id": user_id} for user_id in user_ids], on_progress=show)


def long_calls_5(chat: tencent_chat.ChatClient) -> None:
    chat.check_accounts(check_item=[{"user_id": "alice"}], timeout=30, concurrency=2)


def long_calls_9(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import PartialBatchError

    try:
        chat.import_accounts(account_list=[{"user_id": "alice"}, {"user_id": "bob"}])
    except PartialBatchError as error:
        for failure in error.reply.failures():
            print(failure.item, failure.hint)
        for part in error.parts:
            print(part.first, part.count, part.state, part.error)
        if error.rest:
            chat.import_accounts(**error.rest)


def pages_2(chat: tencent_chat.ChatClient) -> None:
    for friend in chat.items.list_friends(from_account="alice"):
        print(friend.to_account)

    for reply in chat.pages.list_friends(from_account="alice"):
        print(len(reply.user_data_item))


def pages_5(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import PageError

    groups: list[str] = []
    try:
        for group in chat.items.list_app_groups(limit=1000):
            groups.append(group.group_id or "")
    except PageError as error:
        print(f"at least {len(groups)} groups:", error)


def parameters_2(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import wire

    chat.send_c2c_message(
        **wire({"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
    )


def parameters_4(chat: tencent_chat.ChatClient) -> None:
    reply = chat.list_c2c_messages(
        operator_account="alice", peer_account="bob", max_cnt=1, min_time=1735689600, max_time=1735776000
    )
    for message in reply.msg_list:
        chat.send_c2c_message(to_account="carol", msg_body=message.msg_body)


def rates_and_retries_2(secret_key: str) -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key=secret_key,
        rates={"import_accounts": 200, "batch_send_c2c_message": {"per_second": 400, "items_per_minute": 18_000}},
    )


def testing_3(secret_key: str) -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(
        sdk_app_id=1400000000, endpoint="http://127.0.0.1:8800", identifier="administrator", secret_key=secret_key
    )


def testing_7(secret_key: str) -> None:
    from tencent_chat import ChatClient, HttpResponse

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key=secret_key,
        transport=lambda request: HttpResponse(200, b'{"ActionStatus":"OK","ErrorCode":0}'),
    )


def undescribed_2(chat: tencent_chat.ChatClient) -> None:
    chat.import_account(user_id="alice", extra={"New_Field": 1})


def undescribed_5(chat: tencent_chat.ChatClient) -> None:
    chat.import_account(user_id="a-user-id-of-more-than-thirty-two-bytes", unchecked=True)


def undescribed_8(chat: tencent_chat.ChatClient) -> None:
    reply = chat.request("v4/im_open_login_svc/account_check", {"CheckItem": [{"UserID": "alice"}]})
    print(reply["ResultItem"])


def usersig_2(secret_key: str) -> None:
    from tencent_chat import usersig

    text = usersig.sign(sdk_app_id=1400000000, secret_key=secret_key, identifier="alice", expire=86400)


def usersig_5(chat: tencent_chat.ChatClient, user_sig: str) -> None:
    for_alice = chat.user_sig("alice", expire=86400)


def usersig_8(secret_key: str, user_sig: str) -> None:
    from tencent_chat import UserSigError, usersig

    try:
        usersig.verify(user_sig, sdk_app_id=1400000000, secret_key=secret_key, identifier="alice")
    except UserSigError as error:
        print(error.reason)


def usersig_11() -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        user_sig_provider=lambda: open("/run/secrets/usersig").read(),
    )


def webhooks_2(token: str) -> None:
    from typing import Any

    from tencent_chat.webhook import BeforeC2cMessage, BeforeGroupCreate, StateChange, Webhook, WebhookError, WebhookEvent

    webhook = Webhook(1400000000, token=token)

    def decide(event: WebhookEvent) -> dict[str, Any]:
        match event:
            case BeforeC2cMessage(from_account="mallory"):
                return event.reject(120001, "you are blocked")
            case BeforeGroupCreate() if "casino" in event.name:
                return event.reject(10100, "no advertising")
            case StateChange():
                print(event.info.to_account, event.info.action, event.info.reason)
                return event.ack()
            case _:
                return Webhook.accept()

    def handle(query: str, body: bytes) -> tuple[int, dict[str, Any] | str]:
        try:
            webhook.verify(query)
            return 200, decide(webhook.parse(query, body))
        except WebhookError as error:
            return error.status, str(error)


def package_2(secret_key: str, key_from_the_console: str) -> None:
    from tencent_chat import ChatClient, element

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key=key_from_the_console,
    )

    imported = chat.import_accounts(account_list=[{"user_id": "alice", "nick": "Alice"}, {"user_id": "bob"}])
    for failure in imported.failures():
        print(failure.item, failure.hint)
    chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])


def package_3(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import wire

    chat.send_c2c_message(
        **wire({"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
    )


async def package_4(secret_key: str, key: str) -> None:
    from tencent_chat import AsyncChatClient

    async with AsyncChatClient(
        sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
    ) as chat:
        reply = await chat.import_accounts(account_list=[{"user_id": "alice"}])


def package_5(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat.types import AccountItem

    everybody: list[AccountItem] = [{"user_id": f"user_{number}"} for number in range(250_000)]
    reply = chat.import_accounts(account_list=everybody, on_progress=print)


def package_6(chat: tencent_chat.ChatClient, everybody: list[tencent_chat.types.AccountItem]) -> None:
    from tencent_chat import PartialBatchError

    try:
        chat.import_accounts(account_list=everybody, timeout=60)
    except PartialBatchError as error:
        print(len(error.reply.failures()), "failed;", [(part.first, part.count, part.state) for part in error.parts])
        if error.rest:
            chat.import_accounts(**error.rest)


def package_7(chat: tencent_chat.ChatClient) -> None:
    for friend in chat.items.list_friends(from_account="alice"):
        print(friend.to_account)


def package_8() -> None:
    from tencent_chat import element

    msg_body = [element.text("look at this"), element.face(4, "wave"), element.custom({"kind": "order", "no": 812})]


async def package_9(token: str) -> None:
    from typing import Any

    from fastapi import FastAPI, Request
    from fastapi.responses import PlainTextResponse

    from tencent_chat import Webhook, WebhookError
    from tencent_chat.webhook import BeforeC2cMessage

    app = FastAPI()
    webhook = Webhook(1400000000, token="the token from the console")


    @app.post("/webhook")
    async def receive(request: Request) -> Any:
        try:
            webhook.verify(request.url.query)
            event = webhook.parse(request.url.query, await request.body())
        except WebhookError as error:
            return PlainTextResponse(str(error), error.status)
        match event:
            case BeforeC2cMessage(msg_body=[{"msg_content": {"text": str(text)}}, *_]) if "spam" in text:
                return event.reject(120001, "no advertising")
            case _:
                return Webhook.accept()


def package_10(chat: tencent_chat.ChatClient) -> None:
    reply = chat.request("v4/im_open_login_svc/account_check", {"CheckItem": [{"UserID": "alice"}]})


def package_11(chat: tencent_chat.ChatClient) -> None:
    from tencent_chat import ApiError, OutcomeUnknownError, TransportError

    try:
        chat.destroy_official_account(official_account="@TOA#_news")
    except ApiError as error:
        print(error.code, error.kind, error.hint, error.retryable)
    except (OutcomeUnknownError, TransportError) as error:
        print(error, error.docs)


def package_12(secret_key: str, key: str, key_from_the_console: str) -> None:
    from typing import Any

    from tencent_chat import UserSigError, usersig

    app: dict[str, Any] = {"sdk_app_id": 1400000000, "secret_key": key_from_the_console}

    text = usersig.sign(**app, identifier="alice", expire=86400)

    try:
        claims = usersig.verify(text, **app, identifier="alice")
    except UserSigError as error:
        print(error.reason)  # expired, wrong_signature, ...

    usersig.inspect(text).expires_at  # without a key
    usersig.private_map_key(**app, identifier="alice", room="lobby", privileges=42)  # for TRTC

"""What a type checker sees. This file is checked by pyright and never run.

A line that ends in ``pyright: ignore`` must be wrong: pyright reports the comment when it is not.
"""

import asyncio
import math
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, Literal

from typing_extensions import assert_type

from tencent_chat import (
    ApiError,
    AsyncChatClient,
    BulkSummary,
    ChatClient,
    ChatError,
    EachSummary,
    Failure,
    GroupMemberRole,
    GroupType,
    HttpRequest,
    HttpResponse,
    ListCall,
    OutcomeUnknownError,
    PageError,
    PartialBatchError,
    PartReply,
    PartReport,
    Progress,
    Rate,
    ReplayGuard,
    Reply,
    TransportError,
    UserSigError,
    Webhook,
    WebhookError,
    element,
    types,
    usersig,
    webhook,
    wire,
)

KEY = "the key from the console"


def setup() -> None:
    by_key = ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="administrator", secret_key=KEY)
    ChatClient(sdk_app_id=1400000000, endpoint="http://127.0.0.1", identifier="a", user_sig="eJw", request_timeout=5)
    ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="a", user_sig_provider=lambda: "eJw")
    # What comes from the environment is checked at run time.
    ChatClient(sdk_app_id=1400000000, region=os.environ.get("REGION"), identifier="a", secret_key=os.environ["KEY"])
    with by_key as chat:
        assert_type(chat, ChatClient)

    ChatClient(
        sdk_app_id=1400000000,
        region="tokyo",
        identifier="a",
        secret_key=KEY,
        max_retries=0,
        max_retry_time=0.5,
        concurrency=2,
        rates={"delete_accounts": 500, "batch_send_c2c_message": {"per_second": 400, "items_per_minute": 18000}},
        backup=True,
        on_request=lambda event: assert_type(event.url, str),
        on_response=lambda event: assert_type(event.status, int | None),
        on_retry=lambda event: assert_type(event.wait, int),
    )
    AsyncChatClient(
        sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, rates={"*": Rate(per_second=math.inf)}, backup="x"
    )

    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, timeout=5)  # pyright: ignore[reportArgumentType]
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, max_retrys=5)  # pyright: ignore[reportArgumentType]
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, rates={"push": {"per_minute": 5}})  # pyright: ignore[reportArgumentType]
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, rates=5)  # pyright: ignore[reportArgumentType]
    ChatClient(sdk_app_id=[1], region="tokyo", identifier="a", secret_key=KEY)  # pyright: ignore[reportArgumentType]
    ChatClient(1400000000, region="tokyo", identifier="a", secret_key=KEY)  # pyright: ignore[reportCallIssue]
    ChatClient(sdk_app_id=1400000000, region="tokyo", secret_key=KEY)  # pyright: ignore[reportCallIssue]

    async def provider() -> str:
        return "eJw"

    chat = AsyncChatClient(sdk_app_id=1400000000, region="tokyo", identifier="a", user_sig_provider=provider)
    with chat:  # pyright: ignore[reportGeneralTypeIssues]
        pass
    ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="a", user_sig_provider=provider)  # pyright: ignore[reportArgumentType]


def transports() -> None:
    def plain(request: HttpRequest) -> HttpResponse:
        assert_type(request.headers, dict[str, str])
        return HttpResponse(200, request.body, {"content-type": "application/json"})

    async def asynchronous(request: HttpRequest) -> HttpResponse:
        return plain(request)

    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, transport=plain)
    AsyncChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, transport=asynchronous)
    ChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, transport=asynchronous)  # pyright: ignore[reportArgumentType]
    AsyncChatClient(sdk_app_id=1, region="tokyo", identifier="a", secret_key=KEY, transport=plain)  # pyright: ignore[reportArgumentType]


def told(progress: Progress) -> None:
    assert_type(progress.waiting_until, int | None)


def calls(chat: ChatClient) -> None:
    reply = chat.delete_accounts(delete_item=[{"user_id": "alice"}], timeout=3, extra={"New": 1}, unchecked=True)
    assert_type(reply, types.DeleteAccountsReply)
    assert_type(reply.result_item, list[types.DeleteAccountsResult])
    assert_type(reply.result_item[0].result_code, int | None)
    assert_type(reply["result_item"], Any)
    assert_type(reply.raw(), str)
    assert_type(reply.failures(), list[Failure])
    assert_type(reply.failures()[0].index, int | None)
    assert_type(reply.failures()[0].kind, types.ErrorKind)

    parts = reply.parts()
    assert_type(parts, list[PartReply])
    assert_type(parts[0].first, int)
    assert_type(parts[0].reply["msg_key"], Any)
    chat.delete_accounts(delete_item=[], max_retries=0, concurrency=2, on_progress=told)
    chat.delete_accounts(delete_item=[], on_progress=lambda progress: assert_type(progress, Progress))
    chat.delete_accounts(delete_item=[], on_progress=lambda: None)  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=[], max_retries="none")  # pyright: ignore[reportArgumentType]

    chat.delete_friends(from_account="alice", to_account=("bob",), delete_type="Delete_Type_Both")
    chat.delete_friends(from_account="alice", to_account=["bob"], delete_type=None)
    chat.import_accounts(accounts=["alice"])
    image: types.ImageInfo = {"url": None}  # pyright: ignore[reportAssignmentType]
    element.image("i", original=image)
    chat.import_accounts(account_list=[{"user_id": None}])  # pyright: ignore[reportArgumentType]
    items: list[types.DeleteItem] = [{"user_id": "alice"}]
    chat.delete_accounts(delete_item=items)

    chat.delete_accounts(delete_item=[{"userid": "alice"}])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=[{"user_id": 5}])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=["alice"])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=[5])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_items=[])  # pyright: ignore[reportCallIssue]
    chat.delete_accounts()  # pyright: ignore[reportCallIssue]
    chat.delete_accounts([{"user_id": "alice"}])  # pyright: ignore[reportCallIssue]
    chat.delete_friends(from_account="a", to_account=["b"], delete_type=5)  # pyright: ignore[reportArgumentType]
    chat.delete_account(user_id="alice")  # pyright: ignore
    reply.result_items  # pyright: ignore
    reply.result_item[0].userid  # pyright: ignore

    raw = chat.request("v4/im_open_login_svc/account_check", {"CheckItem": []}, timeout=3, max_retries=0)
    assert_type(raw, Reply)
    assert_type(raw["ResultItem"], Any)
    chat.request({"CheckItem": []})  # pyright: ignore[reportCallIssue]


def values(chat: ChatClient, event: webhook.BeforeC2cMessage, name: str) -> None:
    chat.delete_friends(from_account="alice", to_account={"bob"}, delete_type=name)
    chat.delete_friends(from_account="alice", to_account=(str(number) for number in range(3)))
    chat.delete_accounts(delete_item=({"user_id": user} for user in ("alice", "bob")))
    chat.query_online_status(to_account=["alice"], is_need_detail=True)
    chat.query_online_status(to_account=["alice"], is_need_detail=1)
    chat.query_online_status(to_account=["alice"], is_need_detail="yes")  # pyright: ignore[reportArgumentType]

    body = {"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]}
    assert_type(chat.send_c2c_message(**wire(body)), types.SendC2cMessageReply)
    for friend in chat.items.list_friends(**wire({"From_Account": "alice"})):
        assert_type(friend.to_account, str | None)
    wire("{}")  # pyright: ignore[reportArgumentType]

    chat.send_c2c_message(to_account="bob", msg_body=event.msg_body)
    event.rewrite([element for element in event.msg_body if element.msg_type != "TIMCustomElem"])
    assert_type(event.from_account, str)
    assert_type(event.online_only_flag, int | None)
    assert_type(event.client_ip, str | None)


def received(chat: ChatClient, event: webhook.BeforeC2cMessage) -> None:
    reply = chat.list_c2c_messages(
        operator_account="alice", peer_account="bob", max_cnt=1, min_time=0, max_time=1, last_msg_key=""
    )
    for message in reply.msg_list:
        content = message.msg_body[0].msg_content
        assert_type(content.text, str | Any | None)
        assert_type(content.latitude, float | Any | None)
        assert_type(content.image_info_array[0].width, int | Any | None)
        assert_type(content["text"], Any)
        content.txet  # pyright: ignore
        content.text = 5  # pyright: ignore
    # An element whose type is known has the content of that type; one of an unknown type has any.
    for one in event.msg_body:
        assert_type(one, types.ReceivedMsgElement)
        if one.msg_type == "TIMTextElem":
            assert_type(one, types.ReceivedTextMsgElement)
            assert_type(one.msg_content, types.ReceivedTextElement)
            assert_type(one.msg_content.text, str)
            one.msg_content.txet  # pyright: ignore
        elif one.msg_type == "TIMImageElem":
            assert_type(one.msg_content.image_info_array, list[types.ReceivedImageInfo])
        elif one.msg_type == "TIMRelayElem":
            assert_type(one.msg_content.msg_list[0].msg_body, list[types.ReceivedMsgElement])
        elif one["msg_type"] == "TIMSoonElem":
            one.msg_content["anything"]
        elif one.msg_type != "TIMCustomElem":
            assert_type(one.msg_content.latitude, float | Any | None)
        else:
            assert_type(one.msg_content.data, str)
    # What came may be changed, and goes back as it is by then.
    event.msg_body[0].msg_content.text = "***"
    event.msg_body[0]["msg_content"] = element.text("***")["msg_content"]
    event.rewrite(event.msg_body)
    event.online_only_flag = None
    del event.msg_body[0].msg_content.text


def constants(chat: ChatClient) -> types.GroupMemberRole:
    chat.create_group(type=GroupType.PUBLIC, name="chess")
    GroupType.PUBLIC = "Private"  # pyright: ignore[reportAttributeAccessIssue]
    if sys.argv:
        return GroupType.PUBLIC  # pyright: ignore[reportReturnType]
    return GroupMemberRole.ADMIN


def pages(chat: ChatClient) -> None:
    for reply in chat.pages.list_friends(from_account="alice", timeout=3, on_progress=told):
        assert_type(reply, types.ListFriendsReply)
    for friend in chat.items.list_friends(from_account="alice", start_index=3):
        assert_type(friend, types.FriendData)
    assert_type(next(chat.items.list_app_groups()), types.AppGroup)

    for friend in chat.list_friends(from_account="alice"):
        assert_type(friend, types.FriendData)
    reply = chat.list_friends(from_account="alice")
    assert_type(reply.friend_num, int | None)
    assert_type([friend.to_account for friend in reply], list[str | None])
    assert_type(list(reply), list[types.FriendData])
    assert_type(sorted(reply, key=lambda friend: friend.to_account or ""), list[types.FriendData])
    assert_type(dict(reply), dict[str, Any])
    taken: Reply = reply
    assert_type(taken.keys() | {""}, set[str])
    for reader in chat.list_group_message_readers(group_id="g", msg_seq=1, filter=0, count=9):
        assert_type(reader, types.GroupMessageReader | types.GroupMessageNonReader)

    for friend in reply:
        friend.group_id  # pyright: ignore
    chat.pages.list_friends()  # pyright: ignore[reportCallIssue]
    chat.pages.delete_accounts(delete_item=[])  # pyright: ignore


async def asynchronous_pages(chat: AsyncChatClient) -> None:
    async for reply in chat.pages.list_friends(from_account="alice"):
        assert_type(reply, types.ListFriendsReply)
    async for friend in chat.items.list_friends(from_account="alice"):
        assert_type(friend, types.FriendData)

    async for friend in chat.list_friends(from_account="alice"):
        assert_type(friend, types.FriendData)
    call = chat.list_friends(from_account="alice")
    assert_type(call, ListCall[types.ListFriendsReply, types.FriendData])
    first, second = await asyncio.gather(call, asyncio.create_task(chat.list_friends(from_account="bob")))
    assert_type(first, types.ListFriendsReply)
    assert_type(await asyncio.wait_for(chat.list_friends(from_account="bob"), 1), types.ListFriendsReply)
    async for friend in second:
        assert_type(friend, types.FriendData)

    list(call)  # pyright: ignore
    aiter(chat.delete_accounts(delete_item=[]))  # pyright: ignore
    next(chat.pages.list_friends(from_account="alice"))  # pyright: ignore


def each(chat: ChatClient) -> None:
    for result in chat.each.import_account(({"user_id": str(number)} for number in range(9)), concurrency=2):
        assert_type(result.index, int)
        assert_type(result.reply, types.ImportAccountReply | None)
        assert_type(result.error, Exception | None)
    summary = chat.each.import_account([{"user_id": "alice"}]).all()
    assert_type(summary, EachSummary)
    assert_type(summary.rest, list[dict[str, Any]])

    rows: list[types.ImportAccount] = [{"user_id": "alice"}]
    rows.append({"user_ids": "bob"})  # pyright: ignore
    chat.each.import_account(rows)
    chat.each.import_account(5)  # pyright: ignore[reportArgumentType]
    chat.each.import_account(["alice"])  # pyright: ignore[reportArgumentType]
    chat.each.import_account([], timeot=5)  # pyright: ignore[reportCallIssue]


def bulk(chat: ChatClient, generated: Iterator[types.DeleteItem]) -> None:
    for result in chat.bulk.delete_accounts(delete_item=generated, concurrency=2):
        assert_type(result.first, int)
        assert_type(result.count, int)
        assert_type(result.reply, types.DeleteAccountsReply | None)
        assert_type(result.error, Exception | None)
    summary = chat.bulk.delete_accounts(delete_item=[{"user_id": "alice"}], gone_is_success=True).all()
    assert_type(summary, BulkSummary)
    assert_type(summary.failures[0].index, int | None)
    assert_type(summary.failures[0].failure, Failure | None)
    assert_type(summary.unknown[0].index, int)
    chat.bulk.delete_accounts(delete_item=summary.rest)
    chat.bulk.query_online_status(to_account=["alice"], is_need_detail=True)

    chat.bulk.delete_accounts(generated)  # pyright: ignore[reportCallIssue]
    chat.bulk.delete_accounts(delete_item=[5])  # pyright: ignore[reportArgumentType]
    chat.bulk.delete_accounts(delete_item=[], is_need_detail=True)  # pyright: ignore[reportCallIssue]
    chat.bulk.query_online_status(to_account=generated)  # pyright: ignore[reportArgumentType]
    chat.bulk.set_profile  # pyright: ignore
    chat.set_profile("alice", gender="Gender_Type_Female", allow_type="AllowType_Type_AllowAny")
    chat.set_profile("alice", gender="female")  # pyright: ignore


async def asynchronous_bulk(chat: AsyncChatClient, items: AsyncIterator[types.DeleteItem]) -> None:
    async for result in chat.bulk.delete_accounts(delete_item=items):
        assert_type(result.reply, types.DeleteAccountsReply | None)
    assert_type(await chat.bulk.delete_accounts(delete_item=[{"user_id": "alice"}]).all(), BulkSummary)

    list(chat.bulk.delete_accounts(delete_item=items))  # pyright: ignore


def bulk_in_time(chat: ChatClient, items: AsyncIterator[types.DeleteItem]) -> None:
    chat.bulk.delete_accounts(delete_item=items)  # pyright: ignore[reportArgumentType]


class Memory:
    """A journal."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def read(self) -> list[str]:
        return self.texts

    def append(self, text: str, sync: bool, /) -> None:
        self.texts.append(text)


def journals(chat: ChatClient, generated: Iterator[types.DeleteItem]) -> None:
    for journal in ("import.journal", Path("import.journal"), Memory(), None):
        chat.each.import_account([{"user_id": "alice"}], journal=journal).all()
        chat.bulk.delete_accounts(delete_item=generated, journal=journal).all()

    chat.each.import_account([], journal=5)  # pyright: ignore[reportArgumentType]
    chat.each.import_account([], journal=object())  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=[], journal="delete.journal")  # pyright: ignore[reportCallIssue]


async def asynchronous_each(chat: AsyncChatClient, rows: AsyncIterator[dict[str, str]]) -> None:
    async for result in chat.each.import_account(rows):
        assert_type(result.reply, types.ImportAccountReply | None)
    assert_type(await chat.each.import_account([{"user_id": "alice"}]).all(), EachSummary)

    list(chat.each.import_account([]))  # pyright: ignore


async def asynchronous_calls(chat: AsyncChatClient) -> None:
    async with chat as same:
        assert_type(same, AsyncChatClient)
    reply = await chat.delete_accounts(delete_item=[{"user_id": "alice"}])
    assert_type(reply, types.DeleteAccountsReply)
    assert_type(await chat.request("v4/a/b", {}), Reply)
    chat.delete_accounts(delete_item=[])  # pyright: ignore[reportUnusedCoroutine]
    chat.close()  # pyright: ignore


def errors(error: ChatError) -> None:
    assert_type(error.message, str)
    if isinstance(error, ApiError):
        assert_type(error.code, int)
        assert_type(error.retryable, bool)
        assert_type(error.request_id, str | None)
        assert_type(error.kind, types.ErrorKind)
        # Whatever endpoint was called: fields that have one type everywhere have it here.
        assert_type(error.reply, types.AnyReply)
        assert_type(error.reply.msg_key, str | None)
        assert_type(error.reply.fail_accounts, list[str])
        assert_type(error.reply.error_list, list[Any])
        assert_type(error.reply["ErrorList"], Any)
        error.reply.eror_list  # pyright: ignore
    if isinstance(error, OutcomeUnknownError):
        assert_type(error.cause, ChatError | None)
        assert_type(error.body, str)
    if isinstance(error, PartialBatchError):
        assert_type(error.reply.result_item, list[Any])
        assert_type(error.reply.failures(), list[Failure])
        assert_type(error.parts, list[PartReport])
        assert_type(error.parts[0].error, ChatError | None)
        assert_type(error.rest, dict[str, Any] | None)
    if isinstance(error, PartialBatchError) and error.parts[0].state == "done":  # pyright: ignore[reportUnnecessaryComparison]
        pass
    if isinstance(error, PageError):
        assert_type(error.endpoint, str)
    if isinstance(error, TransportError) and error.sent == "lost":  # pyright: ignore[reportUnnecessaryComparison]
        pass
    error.code  # pyright: ignore


def user_sigs() -> None:
    text = usersig.sign(sdk_app_id=1, secret_key=KEY, identifier="alice", expire=60, time=0, userbuf=b"")
    assert_type(text, str)
    claims = usersig.verify(text, sdk_app_id=1, secret_key=KEY, identifier="alice")
    assert_type(claims.userbuf, bytes | None)
    assert_type(claims.expires_at, int)
    usersig.private_map_key(sdk_app_id=1, secret_key=KEY, identifier="alice", room=7)
    usersig.private_map_key(sdk_app_id=1, secret_key=KEY, identifier="alice", room="lobby", privileges=42)
    usersig.private_map_key(sdk_app_id=1, secret_key=KEY, identifier="alice", room=b"lobby")  # pyright: ignore[reportArgumentType]
    usersig.sign(sdk_app_id=1, secret_key=KEY, identifier="alice", time=1.5)  # pyright: ignore[reportArgumentType]
    usersig.verify(text, 1, KEY, "alice")  # pyright: ignore[reportCallIssue]
    usersig.sign(sdk_app_id=1, secret_key=KEY)  # pyright: ignore[reportCallIssue]
    usersig.sign(sdk_app_id=1, secret_key=KEY, identifier="alice", expires=60)  # pyright: ignore[reportArgumentType]
    refused = UserSigError("no")
    if refused.reason == "expired":
        assert_type(refused.reason, Literal["expired"])
    if refused.reason == "expried":  # pyright: ignore[reportUnnecessaryComparison]
        raise refused


def elements(chat: ChatClient) -> None:
    assert_type(element.text("hi"), types.MsgElement)
    body: list[types.MsgElement] = [
        element.text("hi"),
        element.custom({"kind": "order"}),
        element.image("i", original={"url": "u", "width": 2, "height": 1}, image_format=3),
        element.stream(1, "Well, ", is_last=False),
    ]
    chat.send_official_account_message(official_account="@TOA#_news", random=1, msg_body=body)
    chat.push(from_account="a", msg_random=1, msg_body=[element.face(4, "wave"), element.text("hi")])

    element.text(5)  # pyright: ignore[reportArgumentType]
    element.sound("u", "i", second="4")  # pyright: ignore[reportArgumentType]
    element.image("i")  # pyright: ignore[reportCallIssue]
    element.image("i", original={"url": "u", "width": 2, "height": 1}, image_format=5)  # pyright: ignore[reportArgumentType]


def webhooks(query: str, body: bytes) -> None:
    receiver = Webhook(1400000000, token="the token from the console")
    Webhook(1400000000, token=["old", "new"], tolerance=30.5, max_body=1000)
    Webhook(1400000000, unsigned=True)
    assert_type(receiver, webhook.Webhook)
    receiver.verify(query)
    receiver.verify(query.encode(), 1735689600.5)
    event = receiver.parse(query, body)
    assert_type(event, webhook.WebhookEvent)
    assert_type(event.command, str)
    assert_type(event.raw, str)
    assert_type(Webhook.accept(), dict[str, Any])
    guard = ReplayGuard(1000, keep=60)
    assert_type(guard.admit(query, body), bool)
    error = WebhookError("no")
    assert_type(error.status, int)

    Webhook(1400000000, "token")  # pyright: ignore[reportCallIssue]
    Webhook(1400000000, token=5)  # pyright: ignore[reportArgumentType]
    Webhook("1400000000", token="token")
    receiver.parse(query, {})  # pyright: ignore[reportArgumentType]
    ReplayGuard()  # pyright: ignore[reportCallIssue]
    if error.check == "wrong_token":  # pyright: ignore[reportUnnecessaryComparison]
        pass


async def decide(event: webhook.BeforeC2cMessage) -> webhook.WebhookAnswer | None:
    return event.reject(1) if event.from_account else None


def archive(event: webhook.AfterC2cMessage | webhook.AfterGroupMessage) -> None:
    assert_type(event.msg_body, list[types.ReceivedMsgElement])


def on_report(report: webhook.WebhookReport) -> None:
    assert_type(report.event, webhook.WebhookEvent | None)
    assert_type(report.millis, float)
    if report.kind == "early":  # pyright: ignore[reportUnnecessaryComparison]
        pass


def handlers(receiver: Webhook) -> None:
    handler = receiver.handler(
        timeout=1.5, fallback=lambda event: None, seen=webhook.MemoryStore(), keep=60, on_report=on_report
    )
    assert_type(handler, webhook.WebhookHandler)
    handler.on(webhook.BeforeC2cMessage)(decide)
    handler.on(webhook.AfterC2cMessage, webhook.AfterGroupMessage)(archive)
    handler.on(webhook.AfterC2cMessage)(archive)

    @handler.on(webhook.BeforeC2cMessage, webhook.BeforeGroupMessage, webhook.UnknownWebhook)
    def reject(
        event: webhook.BeforeC2cMessage | webhook.BeforeGroupMessage | webhook.UnknownWebhook,
    ) -> webhook.WebhookAnswer:
        return Webhook.accept()

    assert_type(Webhook.accept(), webhook.WebhookAnswer)
    handler.on(webhook.BeforeGroupMessage)(decide)  # pyright: ignore[reportArgumentType]
    handler.on(webhook.AfterC2cMessage, webhook.StateChange)(archive)  # pyright: ignore[reportArgumentType]
    handler.on(webhook.StateChange)(lambda event: event.info.action)  # pyright: ignore
    handler.on(str)  # pyright: ignore
    receiver.handler(seen=5)  # pyright: ignore[reportArgumentType]
    receiver.handler(timeouts=5)  # pyright: ignore[reportArgumentType]


def by_class(event: webhook.WebhookEvent) -> dict[str, Any]:
    match event:
        case webhook.BeforeC2cMessage(from_account="amber"):
            assert_type(event.msg_body, list[types.ReceivedMsgElement])
            return event.reject(120001, "no advertising")
        case webhook.BeforeC2cMessage(msg_body=[{"msg_content": {"text": str(text)}}, *_]):
            assert_type(text, str)
            return event.rewrite([element.text("***")], cloud_custom_data=text)
        case webhook.BeforeC2cMessage(from_account=sender):
            assert_type(sender, str)
            event.ack()  # pyright: ignore
            event.accept()  # pyright: ignore
            event.reject("1")  # pyright: ignore[reportArgumentType]
            event.reject()  # pyright: ignore[reportCallIssue]
            event.rewrite("***")  # pyright: ignore[reportArgumentType]
            event.rewrite()  # pyright: ignore[reportCallIssue]
            event.rewrite([{"msg_typ": "TIMTextElem"}])  # pyright: ignore[reportArgumentType]
            event.rewrite(["TIMTextElem"])  # pyright: ignore[reportArgumentType]
            event.allow(msg_body=[element.text("***")])  # pyright: ignore[reportArgumentType]
            event.from_acount  # pyright: ignore
            return event.allow(cloud_custom_data="") if sender else event.drop()
        case webhook.BeforeFriendAdd():
            event.reject(1)  # pyright: ignore
            event.allow(decisions=[{"account": "boris"}])  # pyright: ignore[reportArgumentType]
            return event.allow(decisions=[{"account": "boris", "code": 38001, "text": "busy"}])
        case webhook.BeforeGroupInvite():
            return event.allow(refused_members_account=["boris"])
        case webhook.ChatbotC2cSignal():
            event.ack()  # pyright: ignore[reportCallIssue]
            return event.ack(rsp_data="{}")
        case webhook.AfterC2cMessage():
            event.allow()  # pyright: ignore
            event.ack(cloud_custom_data="")  # pyright: ignore[reportArgumentType]
            return event.ack() if event.send_msg_result == 0 else event.fail("not delivered")
        case webhook.UnknownWebhook():
            event.allow()  # pyright: ignore
            return event.accept()
        case _:
            return Webhook.accept()


def by_type(event: webhook.WebhookEvent) -> dict[str, Any]:
    match event.type:
        case "before_c2c_message":
            assert_type(event, webhook.BeforeC2cMessage)
            return event.reject(120001)
        case "state_change":
            assert_type(event.info, webhook.StateInfo)
            return event.ack()
        case "before_c2c":  # pyright: ignore
            pass
        case _:
            pass
    if event.type == "before_group_create":
        assert_type(event, webhook.BeforeGroupCreate)
        return event.reject(10100)
    return Webhook.accept()

"""What a type checker sees. This file is checked by pyright and never run.

A line that ends in ``pyright: ignore`` must be wrong: pyright reports the comment when it is not.
"""

from typing import Any

from typing_extensions import assert_type

from tencent_chat import (
    ApiError,
    AsyncChatClient,
    ChatClient,
    ChatError,
    Failure,
    HttpRequest,
    HttpResponse,
    OutcomeUnknownError,
    Reply,
    TransportError,
    UserSigError,
    element,
    types,
    usersig,
)

KEY = "the key from the console"


def setup() -> None:
    by_key = ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="administrator", secret_key=KEY)
    ChatClient(sdk_app_id=1400000000, endpoint="http://127.0.0.1", identifier="a", user_sig="eJw", timeout=5)
    ChatClient(sdk_app_id=1400000000, region="tokyo", identifier="a", user_sig_provider=lambda: "eJw")
    with by_key as chat:
        assert_type(chat, ChatClient)

    ChatClient(sdk_app_id=1400000000, region="atlantis", identifier="a", secret_key=KEY)  # pyright: ignore[reportArgumentType]
    ChatClient(sdk_app_id="1400000000", region="tokyo", identifier="a", secret_key=KEY)  # pyright: ignore[reportArgumentType]
    ChatClient(1400000000, region="tokyo", identifier="a", secret_key=KEY)  # pyright: ignore[reportCallIssue]
    ChatClient(sdk_app_id=1400000000, region="tokyo", secret_key=KEY)  # pyright: ignore[reportCallIssue]

    async def provider() -> str:
        return "eJw"

    AsyncChatClient(sdk_app_id=1400000000, region="tokyo", identifier="a", user_sig_provider=provider)
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


def calls(chat: ChatClient) -> None:
    reply = chat.delete_accounts(delete_item=[{"user_id": "alice"}], timeout=3, extra={"New": 1}, unchecked=True)
    assert_type(reply, types.DeleteAccountsReply)
    assert_type(reply.result_item[0].result_code, int)
    assert_type(reply["result_item"], Any)
    assert_type(reply.raw(), str)
    assert_type(reply.failures(), list[Failure])
    assert_type(reply.failures()[0].index, int | None)
    assert_type(reply.failures()[0].kind, types.ErrorKind)

    chat.delete_friends(from_account="alice", to_account=("bob",), delete_type="Delete_Type_Both")
    chat.delete_friends(from_account="alice", to_account=["bob"], delete_type=None)
    chat.import_accounts(accounts=["alice"])
    items: list[types.DeleteItem] = [{"user_id": "alice"}]
    chat.delete_accounts(delete_item=items)

    chat.delete_accounts(delete_item=[{"userid": "alice"}])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_item=[{"user_id": 5}])  # pyright: ignore[reportArgumentType]
    chat.delete_accounts(delete_items=[])  # pyright: ignore[reportCallIssue]
    chat.delete_accounts()  # pyright: ignore[reportCallIssue]
    chat.delete_accounts([{"user_id": "alice"}])  # pyright: ignore[reportCallIssue]
    chat.delete_friends(from_account="a", to_account=["b"], delete_type="Both")  # pyright: ignore[reportArgumentType]
    chat.delete_account(user_id="alice")  # pyright: ignore
    reply.result_items  # pyright: ignore
    reply.result_item[0].userid  # pyright: ignore

    raw = chat.request("v4/im_open_login_svc/account_check", {"CheckItem": []}, timeout=3)
    assert_type(raw, Reply)
    assert_type(raw["ResultItem"], Any)
    chat.request({"CheckItem": []})  # pyright: ignore[reportCallIssue]


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
    if isinstance(error, OutcomeUnknownError):
        assert_type(error.cause, ChatError | None)
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
    assert_type(UserSigError("no").reason, str)


def elements(chat: ChatClient) -> None:
    assert_type(element.text("hi"), types.TextMsgElement)
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
    element.image("i", original={"url": "u"})  # pyright: ignore[reportArgumentType]
    element.image("i", original={"url": "u", "width": 2, "height": 1}, image_format=5)  # pyright: ignore[reportArgumentType]

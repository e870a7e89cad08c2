"""What tests make up: webhooks as Tencent's servers send them, replies, errors, and a transport that answers a client.

    from tencent_chat import ChatClient
    from tencent_chat.testing import FakeTransport

    fake = FakeTransport({"create_group": {"group_id": "@TGS#1"}, "send_c2c_message": 20003})
    chat = ChatClient(
        sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key, transport=fake
    )
    chat.create_group(type="Public", name="chess")
    assert fake.calls[0].params["name"] == "chess"

Names and types are checked as those of a real call, so that a mistake in a test is an error that says what is meant.
"""

from __future__ import annotations

import inspect
import json
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import Any, cast

from ._generated.errors import ApiError
from ._native import api_error, refusal, request_of
from ._native import reply_of as native_reply_of
from ._native import webhook_request as native_webhook_request
from ._transport import HttpRequest, HttpResponse

__all__ = [
    "Answer",
    "Answering",
    "AsyncAnswering",
    "AsyncFakeTransport",
    "FakeCall",
    "FakeTransport",
    "WebhookRequest",
    "api_error_of",
    "reply_of",
    "webhook_request",
]

Answer = Mapping[str, Any] | int | BaseException | type[BaseException]
"""What a request is answered with: the fields of a reply, an error code, or an exception.

An `ApiError` is a reply with its code. Any other exception is raised by the transport: an `OSError` or a `TimeoutError`
is a failure of the network, which a client retries, and what is not a failure of a request ends the call as it is.
"""

Answering = Answer | Callable[[dict[str, Any]], Answer]
"""An answer, or a function that makes it of the request's parameters."""

AsyncAnswering = Answer | Callable[[dict[str, Any]], Answer | Awaitable[Answer]]
"""The same for an `AsyncChatClient`, whose functions may be ``async``."""


class WebhookRequest:
    """A webhook as it reaches the app.

    Attributes:
        method: ``POST``.
        url: Where it goes, with its query.
        query: The query alone.
        headers: Names and values.
        body: JSON in UTF-8.
    """

    __slots__ = ("body", "headers", "method", "query", "url")

    def __init__(self, url: str, query: str, body: bytes) -> None:
        self.method: str = "POST"
        self.url: str = f"{url}?{query}"
        self.query: str = query
        self.headers: dict[str, str] = {"content-type": "application/json"}
        self.body: bytes = body


def webhook_request(
    event: str,
    fields: Mapping[str, Any] | None = None,
    *,
    sdk_app_id: int | str,
    token: str | Iterable[str] | None = None,
    unsigned: bool = False,
    url: str = "/webhook",
    now: float | None = None,
) -> WebhookRequest:
    """Make up a webhook, signed for a receiver with these options.

        request = webhook_request(
            "before_c2c_message", {"from_account": "alice"}, sdk_app_id=1400000000, token=token
        )
        response = client.post(request.url, content=request.body, headers=request.headers)

    Args:
        event: The name of the event, or its command.
        fields: Its fields, all of which may be left out; also a whole event that was read.
        sdk_app_id: The app.
        token: The token that signs it; of several, the first.
        unsigned: Whether it is not signed.
        url: Where the app receives webhooks, without a query.
        now: The time of the signature, in seconds since 1970; default now.

    Raises:
        ConfigError: The event is unknown, or an option is wrong.
        InvalidRequestError: The event does not have a field, or its type is another one.
    """
    tokens = token if token is None or isinstance(token, str) else list(token)
    options = {"sdk_app_id": sdk_app_id, "token": tokens, "unsigned": unsigned}
    query, body = native_webhook_request(event, fields or {}, options, time.time() if now is None else now)
    return WebhookRequest(url, query, body.encode())


def reply_of(endpoint: str, fields: Mapping[str, Any] | None = None) -> str:
    """Make up the body of a response as the service sends it: JSON text in Tencent's names.

    It has ``ActionStatus``, ``ErrorCode`` and ``ErrorInfo`` before the fields, and is a success, unless ``error_code``
    says otherwise.

        body = reply_of("create_group", {"group_id": "@TGS#1"})
        # {"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"","GroupId":"@TGS#1"}
        transport = httpx.MockTransport(lambda request: httpx.Response(200, text=body))

    Args:
        endpoint: The name of the method, or a path.
        fields: The fields of the reply, all of which may be left out.

    Raises:
        ConfigError: The endpoint is unknown.
        InvalidRequestError: The reply does not have a field, or its type is another one.
    """
    return native_reply_of(endpoint, fields or {})


def api_error_of(code: int, *, endpoint: str = "", info: str = "") -> ApiError:
    """Make up the error that a call ends with when the service refuses it with this code.

    Kind and hint are those that it has then.

    Args:
        code: The code, such as 70107.
        endpoint: The name of the method, or a path. Without it, the error calls it ``test``.
        info: What the service says.

    Raises:
        ConfigError: The endpoint is unknown, or the code is 0.
    """
    return api_error(code, info, endpoint)


class FakeCall:
    """A request that a client sent: one call of a long list sends several.

    Attributes:
        endpoint: The name of the method, or the path of a raw request.
        params: What the endpoint was given.
    """

    __slots__ = ("endpoint", "params")

    def __init__(self, endpoint: str, params: dict[str, Any]) -> None:
        self.endpoint: str = endpoint
        self.params: dict[str, Any] = params

    def __repr__(self) -> str:
        return f"FakeCall({self.endpoint!r}, {self.params!r})"


class _Fake:
    """What both kinds of transports share."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        for endpoint in answers:
            native_reply_of(endpoint, {})
        self._answers: dict[str, Any] = dict(answers)
        self._left: dict[str, list[Any]] = {
            name: list(cast("Sequence[Any]", answer))
            for name, answer in self._answers.items()
            if isinstance(answer, (list, tuple))
        }
        self.calls: list[FakeCall] = []
        """The requests so far."""

    def _answer(self, request: HttpRequest) -> tuple[str, Any]:
        """Return the name of the endpoint, and what its function returns, or its answer."""
        endpoint, params = request_of(request.url, request.body.decode())
        self.calls.append(FakeCall(endpoint, json.loads(params)))
        answer = self._next(endpoint)
        if callable(answer) and not isinstance(answer, type):
            # A copy of its own, so that what a function changes is not what was asked.
            return endpoint, answer(json.loads(params))
        return endpoint, answer

    def _next(self, endpoint: str) -> Any:
        if endpoint not in self._answers:
            known = ", ".join(self._answers)
            has = f"has answers for {known}" if known else "has no answers"
            raise AssertionError(f"nothing answers {endpoint}: the fake transport {has}")
        if endpoint not in self._left:
            return self._answers[endpoint]
        try:
            return self._left[endpoint].pop(0)
        except IndexError:
            count = len(self._answers[endpoint])
            has = f"has a list of {count} for it"
            message = f"nothing answers request {count + 1} to {endpoint}: the fake transport {has}"
            raise AssertionError(message) from None


def _response(endpoint: str, answer: Answer) -> HttpResponse:
    if isinstance(answer, ApiError):
        body = refusal(answer.code, answer.info)
    elif isinstance(answer, (BaseException, type)):
        raise answer
    elif isinstance(answer, int):
        body = refusal(answer, "")
    else:
        body = native_reply_of(endpoint, answer)
    return HttpResponse(200, body.encode())


class FakeTransport(_Fake):
    """Stands for the service: the ``transport`` of a `ChatClient` in a test.

    It answers by endpoint and remembers the requests. One that nothing answers ends its call at once, with an
    `AssertionError` that names the endpoint. What a function raises is for the call, too: an `OSError` is a failure of
    the network.

        FakeTransport({"create_group": [ConnectionResetError(), 60008, {"group_id": "@TGS#1"}]})

    Args:
        answers: By the names of methods what they are answered with: always the same, or with a list one request after
            another. A request after the last one ends its call with an `AssertionError`. A raw request is answered by
            its path.

    Raises:
        ConfigError: An endpoint is unknown.
    """

    def __init__(self, answers: Mapping[str, Answering | Sequence[Answering]]) -> None:
        super().__init__(answers)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        return _response(*self._answer(request))


class AsyncFakeTransport(_Fake):
    """The same for an `AsyncChatClient`; its functions may be ``async``."""

    def __init__(self, answers: Mapping[str, AsyncAnswering | Sequence[AsyncAnswering]]) -> None:
        super().__init__(answers)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        endpoint, answer = self._answer(request)
        return _response(endpoint, await answer if inspect.isawaitable(answer) else answer)

"""How a request reaches Tencent: what a transport gets, and what it returns.

The transports that come with the package are in ``_urllib3.py``, ``_aiohttp.py``, ``_httpcore.py`` and ``_httpx.py``;
``_http_client.py`` chooses one.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

__all__ = ["AsyncTransport", "HttpRequest", "HttpResponse", "NotSentError", "Transport"]


class HttpRequest:
    """A request to send exactly as it is.

    Attributes:
        method: ``POST``.
        url: The whole URL. It contains the UserSig: log ``masked_url`` instead.
        masked_url: The URL without the UserSig.
        headers: Names and values.
        body: JSON in UTF-8.
        timeout: The seconds after which to give up: the client's, or what is left of the call's time.
    """

    __slots__ = ("body", "headers", "masked_url", "method", "timeout", "url")

    def __init__(
        self, method: str, url: str, masked_url: str, headers: dict[str, str], body: bytes, timeout: float
    ) -> None:
        self.method: str = method
        self.url: str = url
        self.masked_url: str = masked_url
        self.headers: dict[str, str] = headers
        self.body: bytes = body
        self.timeout: float = timeout

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {self.masked_url}, {len(self.body)} bytes)"


class HttpResponse:
    """What came back, whatever its status.

    Attributes:
        status: The HTTP status code.
        body: The body, decompressed.
        headers: Names and values.
    """

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.status: int = status
        self.body: bytes = body
        self.headers: dict[str, str] = dict(headers or {})

    def __repr__(self) -> str:
        return f"HttpResponse({self.status}, {len(self.body)} bytes)"


Transport = Callable[[HttpRequest], HttpResponse]
"""Sends a request and returns its response, whatever the status; raises when none came.

It raises `NotSentError` when nothing was sent. After an `OSError`, a `TimeoutError` or an exception of an HTTP library
(httpx, aiohttp, urllib3 and the like) the server may have processed the request. Any other exception is a mistake in
the transport, such as a failed assertion in a test: the call raises it as it is, at once.

Calls that take several requests use it from several threads at once.
"""

AsyncTransport = Callable[[HttpRequest], Awaitable[HttpResponse]]
"""The same for `AsyncChatClient`."""


class NotSentError(Exception):
    """Raised by a transport when the request definitely did not reach the server: no connection, no TLS."""

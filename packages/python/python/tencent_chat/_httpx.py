"""The transports that come with the package, over httpx. Imported only when a client needs one."""

import functools
import math
import time
from typing import Any

import httpx

from ._transport import HttpRequest, HttpResponse, NotSentError

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]

# After these nothing has reached the server; after any other exception it may have.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)

# All connections are kept open, not only some: many calls at a time would make new ones again and again.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100)


class HttpxTransport:
    """Sends over an `httpx.Client`, which keeps connections open and may be used by several threads at once."""

    def __init__(self) -> None:
        self._client = httpx.Client(limits=_LIMITS)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        try:
            return _response(self._client.send(_request(request)))
        except _UNSENT as error:
            raise NotSentError(f"{type(error).__name__}: {error}") from error

    def close(self) -> None:
        """Close the connections."""
        self._client.close()


class AsyncHttpxTransport:
    """Sends over an `httpx.AsyncClient`, under asyncio and trio."""

    def __init__(self) -> None:
        self._client = httpx.AsyncClient(limits=_LIMITS)

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        try:
            return _response(await self._client.send(_request(request)))
        except _UNSENT as error:
            raise NotSentError(f"{type(error).__name__}: {error}") from error

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()


class _Budget:
    """One limit for the whole of a request, where httpx would grant each of its steps the full time.

    httpx looks up a step's limit when the step begins; it is given what is left by then.
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def get(self, step: str, default: object = None) -> float | None:
        left = self._end - time.monotonic()
        # To a socket 0 means "never wait", and to httpx None means "wait forever".
        return max(left, 0.001) if left < math.inf else None


class _MaskedUrl(httpx.URL):
    """A URL that httpx can send to but not show: it logs URLs, and its requests and exceptions show them.

    It is made of one without a query, which was read before: reading a URL takes httpx longer than all that the client
    does for a call.
    """

    target: bytes
    masked: str

    @property
    def raw_path(self) -> bytes:
        """What stands in the first line of a request."""
        return self.target

    def __str__(self) -> str:
        return self.masked

    __repr__ = __str__


# The same for each request of an endpoint, so that there are not many.
_read_url = functools.lru_cache(maxsize=512)(httpx.URL)


def _request(request: HttpRequest) -> httpx.Request:
    address, _, query = request.url.partition("?")
    plain = _read_url(address)
    url = _MaskedUrl(plain)
    url.target = b"%b?%b" % (plain.raw_path, query.encode("ascii"))
    url.masked = request.masked_url
    extensions: dict[str, Any] = {"timeout": _Budget(request.timeout)}
    ours = httpx.Request(request.method, plain, headers=request.headers, content=request.body, extensions=extensions)
    ours.url = url
    return ours


def _response(response: httpx.Response) -> HttpResponse:
    return HttpResponse(response.status_code, response.content, dict(response.headers.items()))

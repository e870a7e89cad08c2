"""The transports over httpx. Imported only when a client needs one."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from typing import Any

import anyio
import httpx

from . import _connections
from ._connections import Connections, Line, Shared, SyncTransport
from ._httpcore import Budget, has_left_over
from ._libraries import Body, environment_of, late, not_sent, tls
from ._loops import AsyncLine, LoopTransport, close_shielded
from ._transport import HttpRequest, HttpResponse

__all__ = ["async_httpx_transport", "httpx_transport"]

# After these nothing has reached the server; after any other exception it may have.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.InvalidURL,
)


def httpx_transport(given: httpx.Client | None = None) -> SyncTransport:
    """Send over `httpx.Client`."""
    if given:
        line: Line = _Line(given, is_given=True)
        return SyncTransport(lambda: Shared(lambda: line), given=True)
    make = _maker(httpx.Client)
    return SyncTransport(lambda: Connections(lambda: _Line(make(), is_given=False)), given=False)


def async_httpx_transport(given: httpx.AsyncClient | None = None) -> LoopTransport:
    """Send over `httpx.AsyncClient`, under asyncio and trio."""
    if given:
        line: AsyncLine = _AsyncLine(given, None)
        return LoopTransport(lambda: Shared(lambda: line), given=True)
    make = _maker(httpx.AsyncClient)
    return LoopTransport(lambda: Connections(lambda: _AsyncLine(make(), make)), given=False)


def _maker(kind: Any) -> Any:
    """Return a function that makes clients."""
    with environment_of("httpx", httpx.InvalidURL):
        context = tls()
        # Made only to learn now whether the proxies of the environment are valid, and closed.
        httpx.Client(verify=context).close()
    # One connection for each client, since finding a free one among many takes httpx longer than all the rest.
    limits = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_connections.IDLE)
    return lambda: kind(limits=limits, verify=context)


class _Line:
    """A client with one connection, or one that was given."""

    def __init__(self, client: httpx.Client, *, is_given: bool) -> None:
        self._client = client
        self._is_given = is_given

    def send(self, request: HttpRequest) -> HttpResponse:
        budget = Budget(request.timeout)
        extensions = {"timeout": budget, "trace": budget.watch}
        try:
            ours = _request(request, self._client, extensions, is_given=self._is_given)
            response = self._client.send(ours, follow_redirects=False, stream=True)
            body = Body()
            with contextlib.closing(response):
                for part in response.iter_bytes():
                    body.add(budget.checked(part))
            if not self._is_given:
                for pool in _pools(self._client):
                    if has_left_over(pool):
                        pool.close()
            return _response(response, body.all())
        except Exception as error:
            raise _failure(error, request, budget) from error

    def close(self) -> None:
        if not self._is_given:
            self._client.close()


class _AsyncLine:
    """The same for an asynchronous client."""

    def __init__(self, client: httpx.AsyncClient, make: Callable[[], httpx.AsyncClient] | None) -> None:
        self._client = client
        self._make = make
        self._is_given = make is None

    async def send(self, request: HttpRequest) -> HttpResponse:
        budget = Budget(request.timeout)
        extensions = {"timeout": budget, "trace": budget.watch_async}
        try:
            ours = _request(request, self._client, extensions, is_given=self._is_given)
            with anyio.fail_after(request.timeout):
                response = await self._client.send(ours, follow_redirects=False, stream=True)
                body = await _read(response)
            if not self._is_given:
                for pool in _pools(self._client):
                    if has_left_over(pool):
                        await pool.aclose()
            return _response(response, body)
        except BaseException as error:
            if self._make:
                # After a cancelled request, httpcore may count its only connection as used for ever: take a new client.
                client, self._client = self._client, self._make()
                await close_shielded(client.aclose)
            if not isinstance(error, Exception):
                raise
            raise _failure(error, request, budget) from error

    async def close(self) -> None:
        if not self._is_given:
            await self._client.aclose()


def _pools(client: Any) -> list[Any]:
    """Return httpcore's pools of a client: that without a proxy, and those of the proxies."""
    return [transport._pool for transport in (client._transport, *client._mounts.values()) if transport]


def _failure(error: Exception, request: HttpRequest, budget: Budget) -> Exception:
    if budget.tunneling or isinstance(error, _UNSENT):
        return not_sent(error)
    return late(request) if isinstance(error, (httpx.TimeoutException, TimeoutError)) else error


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


def _request(
    request: HttpRequest, client: httpx.Client | httpx.AsyncClient, extensions: dict[str, Any], *, is_given: bool
) -> httpx.Request:
    address, _, query = request.url.partition("?")
    plain = _read_url(address)
    if is_given:
        # With the client's headers, and a URL in which a mock or a hook finds all but the UserSig.
        ours = client.build_request(
            request.method, plain, headers=request.headers, content=request.body, extensions=extensions
        )
        url = _MaskedUrl(request.masked_url)
    else:
        ours = httpx.Request(
            request.method, plain, headers=request.headers, content=request.body, extensions=extensions
        )
        url = _MaskedUrl(plain)
    url.target = b"%b?%b" % (plain.raw_path, query.encode("ascii"))
    url.masked = request.masked_url
    ours.url = url
    return ours


async def _read(response: httpx.Response) -> bytes:
    body = Body()
    try:
        async for part in response.aiter_bytes():
            body.add(part)
    finally:
        await response.aclose()
    return body.all()


def _response(response: httpx.Response, body: bytes) -> HttpResponse:
    return HttpResponse(response.status_code, body, dict(response.headers.items()))

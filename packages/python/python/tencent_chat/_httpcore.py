"""The transport over httpcore, the part of httpx that sends, for asyncio and trio. Imported only when it is needed."""

from __future__ import annotations

import functools
import gzip
import io
import math
import time
import zlib
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import anyio
import httpcore

from . import _connections
from ._connections import Connections
from ._libraries import Body, environment_of, late, mask_lines, not_sent, tls
from ._loops import LoopTransport, Pool, close_shielded
from ._native import MAX_RESPONSE_BYTES
from ._proxies import Proxies
from ._transport import HttpRequest, HttpResponse

__all__ = ["Budget", "has_left_over", "httpcore_pool", "httpcore_transport"]

# At the level DEBUG, it logs a response's headers as they came.
mask_lines("httpcore.connection", "httpcore.http11", "httpcore.proxy")

# After these nothing has reached the server; after any other exception it may have.
_UNSENT = (
    httpcore.ConnectError,
    httpcore.ConnectTimeout,
    httpcore.PoolTimeout,
    httpcore.ProxyError,
    httpcore.UnsupportedProtocol,
)


def httpcore_transport() -> LoopTransport:
    """Send over httpcore: over connections of each event loop."""
    return LoopTransport(httpcore_pool(), given=False)


def httpcore_pool() -> Pool:
    """Return a function that makes the connections of an event loop."""
    with environment_of("httpcore"):
        way = _Way()
    return lambda: Connections(lambda: _Line(way))


class _Host(NamedTuple):
    """Where a request goes."""

    scheme: bytes
    name: bytes
    port: int | None
    header: bytes
    proxy: str | None


class _Way:
    """How hosts are reached in this environment: certificates and proxies."""

    def __init__(self) -> None:
        self._tls = tls()
        self._proxies = Proxies()
        # Reading a URL takes longer than all that the client does for a call. There are few hosts.
        self.to = functools.lru_cache(maxsize=16)(self._to)

    def _to(self, origin: str) -> _Host:
        """Return what an origin means."""
        parts = urlsplit(origin)
        name = parts.hostname or ""
        proxy = self._proxies.of(parts.scheme, name, parts.port)
        return _Host(parts.scheme.encode(), name.encode("ascii"), parts.port, parts.netloc.encode("ascii"), proxy)

    def pool(self, proxy: str | None) -> httpcore.AsyncConnectionPool:
        """Return one connection. httpcore takes long to find a free one among many."""
        options: dict[str, Any] = {
            "ssl_context": self._tls,
            "max_connections": 1,
            "keepalive_expiry": _connections.IDLE,
        }
        if proxy is None:
            return httpcore.AsyncConnectionPool(**options)
        parts = urlsplit(proxy)
        auth = (_text(parts.username), _text(parts.password or "")) if parts.username else None
        address = httpcore.URL(
            scheme=parts.scheme, host=parts.hostname or "", port=parts.port or _PORTS[parts.scheme], target="/"
        )
        return httpcore.AsyncHTTPProxy(address, proxy_auth=auth, proxy_ssl_context=self._proxy_tls(parts), **options)

    def _proxy_tls(self, parts: Any) -> Any:
        return self._tls if parts.scheme == "https" else None


def _text(part: str) -> bytes:
    """Return a part of a URL as it is meant."""
    return unquote(part).encode()


_PORTS = {"http": 80, "https": 443}


class _Line:
    """At most one connection, to the host of the last request."""

    def __init__(self, way: _Way) -> None:
        self._way = way
        self._proxy: str | None = None
        self._pool = way.pool(None)

    async def send(self, request: HttpRequest) -> HttpResponse:
        end = request.url.index("/", request.url.index("//") + 2)
        host = self._way.to(request.url[:end])
        if host.proxy != self._proxy:
            await self.close()
            self._proxy, self._pool = host.proxy, self._way.pool(host.proxy)
        budget = Budget(request.timeout)
        extensions: dict[str, Any] = {"timeout": budget}
        if host.proxy:
            extensions["trace"] = budget.watch_async
        try:
            with anyio.fail_after(request.timeout):
                response, body = await self._exchange(
                    request.method,
                    httpcore.URL(scheme=host.scheme, host=host.name, port=host.port, target=request.url[end:]),
                    headers={
                        "host": host.header.decode(),
                        **request.headers,
                        "content-length": str(len(request.body)),
                    },
                    content=_Body(request.body),
                    extensions=extensions,
                )
            if has_left_over(self._pool):
                await self.close()
            return _response(response, body)
        except BaseException as error:
            # After a cancelled request, httpcore may count its only connection as used for ever: take a new client.
            pool, self._pool = self._pool, self._way.pool(self._proxy)
            await close_shielded(pool.aclose)
            if isinstance(error, Exception) and (budget.tunneling or isinstance(error, _UNSENT)):
                raise not_sent(error) from error
            if isinstance(error, (httpcore.TimeoutException, TimeoutError)):
                raise late(request) from error
            raise

    async def _exchange(self, *request: Any, **options: Any) -> tuple[httpcore.Response, bytes]:
        """Send a request and read the response."""
        async with self._pool.stream(*request, **options) as response:
            body = Body()
            async for part in response.aiter_stream():
                body.add(part)
            return response, body.all()

    async def close(self) -> None:
        await self._pool.aclose()


class _Body:
    """A body as httpcore reads it: not a generator, of which trio warns when a request is cancelled."""

    def __init__(self, body: bytes) -> None:
        self._parts = iter((body,))

    def __aiter__(self) -> _Body:
        return self

    async def __anext__(self) -> bytes:
        for part in self._parts:
            return part
        raise StopAsyncIteration


def has_left_over(pool: Any) -> bool:
    """Whether a server sent more than its response: it would be taken for the response to the next request.

    httpcore keeps it to itself.
    """
    for connection in pool.connections:
        inner = connection
        # A connection through a proxy has one inside.
        while hasattr(inner, "_connection"):
            inner = inner._connection
        if hasattr(inner, "_h11_state") and inner._h11_state.trailing_data[0]:
            return True
    return False


class Budget:
    """One limit for the whole of a request, where httpcore would grant each of its steps the full time.

    It looks up a step's limit when the step begins, and is given what is left by then. It also reports each step, and
    so whether a proxy is still asked for a tunnel: that belongs to connecting, and nothing of the request has left.
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self.tunneling = False

    def watch(self, event: str, info: dict[str, Any]) -> None:
        """Note which step begins."""
        if event.endswith("send_request_headers.started"):
            self.tunneling = info["request"].method == b"CONNECT"

    async def watch_async(self, event: str, info: dict[str, Any]) -> None:
        """Do the same."""
        self.watch(event, info)

    def checked(self, part: bytes) -> bytes:
        """Pass on a part of a body if there is still time: the limit is looked up once for all parts."""
        if time.monotonic() > self._end:
            raise TimeoutError
        return part

    def get(self, step: str, default: object = None) -> float | None:
        """Return the limit of a step."""
        left = self._end - time.monotonic()
        if self.tunneling or step == "connect":
            # Connecting ends before the whole does, and so can be told apart from what comes after it.
            left = min(left * 0.95, _connections.CONNECT)
        # To a socket 0 means "never wait", and to httpcore None means "wait forever".
        return max(left, 0.001) if left < math.inf else None


def _response(response: httpcore.Response, body: bytes) -> HttpResponse:
    headers: dict[str, str] = {}
    for name, value in response.headers:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return HttpResponse(response.status, _decoded(headers.get("content-encoding", ""), body), headers)


def _decoded(encoding: str, body: bytes) -> bytes:
    """Decompress a body. None is asked for, but gateways do as they like."""
    encoding = encoding.lower()
    decoded = Body()
    try:
        if encoding in ("gzip", "x-gzip"):
            decoded.add(gzip.GzipFile(fileobj=io.BytesIO(body)).read(MAX_RESPONSE_BYTES + 1))
        elif encoding == "deflate":
            decompress = zlib.decompressobj()
            decoded.add(decompress.decompress(body, MAX_RESPONSE_BYTES + 1))
            if not decompress.eof:
                raise EOFError("its end is missing")
        else:
            decoded.add(body)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise httpcore.RemoteProtocolError(f"the body is not {encoding}: {error}") from error
    return decoded.all()

"""The transport over aiohttp, for asyncio. Imported only when a client needs it."""

from __future__ import annotations

import asyncio
import functools
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import aiohttp
import yarl

from . import _connections
from ._connections import Connections, Shared
from ._generated.errors import ConfigError
from ._libraries import Body, environment_of, late, not_sent, tls
from ._loops import AsyncLine, LoopTransport, Pool, runs_asyncio
from ._proxies import Proxies
from ._transport import HttpRequest, HttpResponse, NotSentError

if TYPE_CHECKING:
    import ssl

__all__ = ["aiohttp_pool", "aiohttp_transport"]

# Otherwise aiohttp would send headers of its own.
_NO_OTHER_HEADERS = ("accept", "accept-encoding", "user-agent")

# After these nothing has reached the server; after any other exception it may have.
_UNSENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


def aiohttp_transport(given: aiohttp.ClientSession | None = None) -> LoopTransport:
    """Send over aiohttp: over a session of each event loop, or over one that was given."""
    if given:
        line: AsyncLine = _Line(given, lambda _: None, is_given=True)
        return LoopTransport(lambda: Shared(lambda: line), given=True)
    return LoopTransport(aiohttp_pool(), given=False)


def aiohttp_pool() -> Pool:
    """Return a function that makes the session of an event loop."""
    with environment_of("aiohttp"):
        context = tls()
        proxies = Proxies()

    def proxy_of(url: yarl.URL) -> str | None:
        return proxies.of(url.scheme, url.host or "", url.explicit_port)

    def pool() -> Connections[AsyncLine]:
        if not runs_asyncio():
            raise ConfigError('`http_client="aiohttp"` needs asyncio: with trio, use "httpx"')
        return Shared(lambda: _Line(_session(context), proxy_of, is_given=False))

    return pool


def _session(context: ssl.SSLContext) -> aiohttp.ClientSession:
    # The places limit the connections.
    connector = _Connector(ssl=context, limit=0, keepalive_timeout=_connections.IDLE)
    return aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), skip_auto_headers=_NO_OTHER_HEADERS
    )


class _Connector(aiohttp.TCPConnector):
    """Says of each failure to connect that the request was not sent."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:
        """Return a connection, also through a proxy's tunnel."""
        try:
            connection = await super().connect(req, traces, timeout)
            # What came while it was idle would be taken for the response to this request.
            while connection.protocol and connection.protocol.should_close:
                connection.close()
                connection = await super().connect(req, traces, timeout)
            return connection
        except aiohttp.ClientResponseError as error:
            raise _refused(error) from None
        except (aiohttp.ClientError, OSError, asyncio.TimeoutError) as error:
            raise not_sent(error) from error


def _refused(error: aiohttp.ClientResponseError) -> NotSentError:
    """Word what a proxy answered. The exception itself shows the proxy's password."""
    return NotSentError(f"{type(error).__name__}: {error.status}, message={error.message!r}")


class _Line:
    """A session, which keeps its own connections."""

    def __init__(
        self, session: aiohttp.ClientSession, proxy_of: Callable[[yarl.URL], str | None], *, is_given: bool
    ) -> None:
        self._session = session
        self._proxy_of = proxy_of
        self._is_given = is_given

    async def send(self, request: HttpRequest) -> HttpResponse:
        url = yarl.URL(request.url, encoded=True)
        try:
            async with self._session.request(
                request.method,
                url,
                data=request.body,
                headers=request.headers,
                proxy=self._proxy_of(url),
                allow_redirects=False,
                raise_for_status=False,
                timeout=_timeout(request.timeout, _connections.CONNECT),
            ) as response:
                body = Body()
                async for part in response.content.iter_any():
                    body.add(part)
                headers = {
                    name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.raw_headers
                }
                return HttpResponse(response.status, body.all(), headers)
        except aiohttp.ClientHttpProxyError as error:
            raise _refused(error) from None
        except _UNSENT as error:
            raise not_sent(error) from error
        except asyncio.TimeoutError as error:
            raise late(request) from error

    async def close(self) -> None:
        if not self._is_given:
            await self._session.close()


@functools.lru_cache(maxsize=64)
def _timeout(seconds: float, connect: float) -> aiohttp.ClientTimeout:
    if seconds == math.inf:
        return aiohttp.ClientTimeout(total=None, connect=connect, ceil_threshold=math.inf)
    # Connecting ends before the whole does, and so can be told apart from what comes after it.
    return aiohttp.ClientTimeout(total=seconds, connect=min(seconds * 0.95, connect), ceil_threshold=math.inf)

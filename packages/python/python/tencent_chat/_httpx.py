"""The transports that come with the package, over httpx. Imported only when a client needs one."""

from __future__ import annotations

import contextlib
import functools
import logging
import math
import threading
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable
from typing import Any, Generic, TypeVar
from weakref import finalize

import anyio
import anyio.lowlevel
import httpx

from ._fork import begins_anew_in_children
from ._generated.errors import ConfigError
from ._native import mask
from ._places import AsyncPlaces, Places
from ._secrets import readable
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

# How many connections are open at most. At a latency of 1.5 s they carry 160 requests per second.
_CONNECTIONS = 250

# After how many seconds without a request a connection is not used again. Servers close theirs after 5 s (Apache,
# Node.js, uvicorn), 60 s (load balancers) or 75 s (nginx): a request that left just then would be lost, and nobody
# would know whether it was processed.
_IDLE = 4.0

# The same for a client that was given: as many as httpx opens unless it is set up otherwise.
_GIVEN_CONNECTIONS = 100

# How many seconds connecting may take. A request that did not get so far was not sent: another host may be tried.
_CONNECT = 3.0

# One connection for each httpx client, since finding a free one among many takes httpx longer than all the rest.
_LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_IDLE)


class _MaskedLines(logging.Filter):
    """Keeps UserSigs out of log lines. At the level DEBUG, httpcore logs a response's headers as they came.

    Those of a gateway may repeat the request's URL, as a redirect to https does.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask a line; none is held back."""
        record.msg = mask(readable(str(record.msg)))
        return True


for _part in ("connection", "http11", "proxy"):
    logging.getLogger(f"httpcore.{_part}").addFilter(_MaskedLines())

_Client = TypeVar("_Client", httpx.Client, httpx.AsyncClient)


class _Connections(Generic[_Client]):
    """Connections that wait for a request, and those that have one. The last used one is used first."""

    def __init__(self, make: Callable[[], _Client]) -> None:
        self._make = make
        self._idle: deque[tuple[float, _Client]] = deque()
        self._all: set[_Client] = set()

    def take(self) -> _Client:
        """Return one that nobody uses."""
        try:
            return self._idle.pop()[1]
        except IndexError:
            client = self._make()
            self._all.add(client)
            return client

    def give(self, client: _Client) -> None:
        """Take one back that is not used any more."""
        self._idle.append((time.monotonic(), client))

    def expired(self) -> _Client | None:
        """Return one that has been idle for too long, to close it."""
        try:
            since, client = self._idle[0]
            if since + _IDLE > time.monotonic():
                return None
            # Another thread may have been quicker.
            self._idle.remove((since, client))
        except (IndexError, ValueError):
            return None
        self._all.discard(client)
        return client

    def all(self) -> list[_Client]:
        """Return all of them, to close them."""
        clients = list(self._all)
        self._all.clear()
        self._idle.clear()
        return clients

    def idle(self) -> list[_Client]:
        """Return those that nobody uses, to close them."""
        clients: list[_Client] = []
        with contextlib.suppress(IndexError):
            while True:
                clients.append(self._idle.pop()[1])
        self._all.difference_update(clients)
        return clients


class _Given(_Connections[_Client]):
    """A client that was given: it keeps its own connections, and the caller closes it."""

    def __init__(self, client: _Client) -> None:
        super().__init__(lambda: client)

    def take(self) -> _Client:
        return self._make()

    def give(self, client: _Client) -> None:
        pass


class HttpxTransport:
    """Sends over `httpx.Client`, which keeps connections open and may be used by several threads at once."""

    def __init__(self, given: httpx.Client | None = None) -> None:
        _check_kind(given, httpx.Client)
        self._given = given
        self._make = None if given else _maker(httpx.Client)
        self._begin()
        begins_anew_in_children(self)

    def begin_anew(self) -> None:
        """Begin anew without closing anything: in a child process, whose connections are the parent's."""
        self._end.detach()
        self._begin()

    def _begin(self) -> None:
        self.places = Places(_most_connections(self._given))
        self._connections = _connections(self._given, self._make)
        # A client that nobody closes leaves no open connections behind, neither when it is dropped nor when the program
        # ends. What is under way then belongs to threads that the program did not wait for.
        self._end = finalize(self, _close, self._connections)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        connections = self._connections
        client = connections.take()
        budget = _Budget(request.timeout)
        try:
            extensions = {"timeout": budget, "trace": budget.watch}
            return _response(client.send(_request(request, client, extensions, self._given), follow_redirects=False))
        except Exception as error:
            if budget.tunneling or isinstance(error, _UNSENT):
                raise NotSentError(f"{type(error).__name__}: {error}") from error
            raise
        finally:
            connections.give(client)
            if old := connections.expired():
                old.close()

    def close(self) -> None:
        """Close the connections."""
        for client in self._connections.all():
            client.close()


def _close(connections: _Connections[httpx.Client]) -> None:
    for client in connections.idle():
        client.close()


class AsyncHttpxTransport:
    """Sends over `httpx.AsyncClient`, under asyncio and trio. Each event loop has connections of its own."""

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        _check_kind(given, httpx.AsyncClient)
        self._given = given
        self._make = None if given else _maker(httpx.AsyncClient)
        self.begin_anew()
        begins_anew_in_children(self)

    def begin_anew(self) -> None:
        """Begin anew without closing anything: in a child process, whose connections are the parent's."""
        # A thread runs one event loop at a time.
        self._thread = threading.local()

    @property
    def places(self) -> AsyncPlaces:
        """The places of the event loop that runs."""
        return self._loop().places

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send a request."""
        connections = self._loop().connections
        client = connections.take()
        budget = _Budget(request.timeout)
        try:
            ours = _request(request, client, {"timeout": budget, "trace": budget.watch_async}, self._given)
            return _response(await client.send(ours, follow_redirects=False))
        except Exception as error:
            if budget.tunneling or isinstance(error, _UNSENT):
                raise NotSentError(f"{type(error).__name__}: {error}") from error
            raise
        finally:
            connections.give(client)
            if old := connections.expired():
                await old.aclose()

    def _loop(self) -> _Loop:
        token = anyio.lowlevel.current_token()
        loop: _Loop | None = getattr(self._thread, "loop", None)
        if loop is None or loop.token != token:
            loop = self._thread.loop = _Loop(token, self._given, self._make)
        return loop

    async def aclose(self) -> None:
        """Close the connections of the event loop that runs."""
        await self._loop().end.aclose()


class _Loop:
    """What belongs to one event loop."""

    def __init__(
        self, token: object, given: httpx.AsyncClient | None, make: Callable[[], httpx.AsyncClient] | None
    ) -> None:
        self.token = token
        self.places = AsyncPlaces(_most_connections(given))
        self.connections = _connections(given, make)
        # Event loops close the asynchronous generators that began in them, and so the connections end with the loop.
        self.end = _close_at_the_end(self.connections)
        with contextlib.suppress(StopIteration):
            self.end.__anext__().send(None)


async def _close_at_the_end(connections: _Connections[httpx.AsyncClient]) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        with anyio.CancelScope(shield=True):
            for client in connections.all():
                await client.aclose()


def _check_kind(given: object, kind: type) -> None:
    if given is not None and not isinstance(given, kind):
        problem = f"`http_client` must be an httpx.{kind.__name__}, got {type(given).__module__}.{type(given).__name__}"
        raise ConfigError(problem)


def _connections(given: _Client | None, make: Callable[[], _Client] | None) -> _Connections[_Client]:
    if given is not None:
        return _Given(given)
    assert make
    return _Connections(make)


def _most_connections(given: object) -> int:
    """Leave half of the files that the process may open to others."""
    most = _GIVEN_CONNECTIONS if given else _CONNECTIONS
    try:
        import resource
    except ImportError:
        return most
    files = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return most if files == resource.RLIM_INFINITY else max(1, min(most, files // 2))


def _maker(kind: Callable[..., _Client]) -> Callable[[], _Client]:
    """Return a function that makes clients. An environment that httpx cannot work with is an error at once."""
    try:
        tls = httpx.create_ssl_context()
        kind(verify=tls)
    except (ImportError, OSError, ValueError, httpx.InvalidURL) as error:
        problem = f"httpx cannot work with this environment (proxies, certificates): {error}"
        raise ConfigError(problem) from error
    return lambda: kind(limits=_LIMITS, verify=tls)


class _Budget:
    """One limit for the whole of a request, where httpx would grant each of its steps the full time.

    httpx looks up a step's limit when the step begins; it is given what is left by then. It also reports each step, and
    so whether a proxy is still asked for a tunnel: that belongs to connecting, and nothing of the request has left.
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds
        self.tunneling = False

    def watch(self, event: str, info: dict[str, Any]) -> None:
        if event.endswith("send_request_headers.started"):
            self.tunneling = info["request"].method == b"CONNECT"

    async def watch_async(self, event: str, info: dict[str, Any]) -> None:
        self.watch(event, info)

    def get(self, step: str, default: object = None) -> float | None:
        left = self._end - time.monotonic()
        if self.tunneling or step == "connect":
            left = min(left, _CONNECT)
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


def _request(
    request: HttpRequest, client: httpx.Client | httpx.AsyncClient, extensions: dict[str, Any], given: object
) -> httpx.Request:
    address, _, query = request.url.partition("?")
    plain = _read_url(address)
    if given:
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


def _response(response: httpx.Response) -> HttpResponse:
    return HttpResponse(response.status_code, response.content, dict(response.headers.items()))

"""The transport over urllib3. Imported only when a client needs it."""

from __future__ import annotations

import contextlib
import http.client
import io
import math
import socket
import ssl
import time
from collections.abc import Callable, Generator
from typing import Any
from urllib.parse import unquote

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection, ProxyConfig, port_by_scheme
from urllib3.exceptions import ConnectTimeoutError as ConnectTimeout
from urllib3.exceptions import (
    EmptyPoolError,
    HTTPError,
    LocationValueError,
    NewConnectionError,
    ProtocolError,
    ProxyError,
    SSLError,
)
from urllib3.exceptions import TimeoutError as LibraryTimeout
from urllib3.util import SKIP_HEADER, Timeout, Url, make_headers, parse_url

from . import _connections
from ._connections import Connections, Line, Shared, SyncTransport
from ._libraries import Body, environment_of, late, mask_lines, not_sent, tls
from ._proxies import Proxies
from ._transport import HttpRequest, HttpResponse

__all__ = ["urllib3_transport"]

# At the level DEBUG it logs the path of each request.
mask_lines("urllib3.connectionpool", "urllib3.connection")

# Otherwise urllib3 would send headers of its own.
_NO_OTHER_HEADERS = {"accept-encoding": SKIP_HEADER, "user-agent": SKIP_HEADER}

# How much of a body is read at a time, in bytes: mostly all of it.
_PART = 1 << 20

# After these nothing has reached the server; after any other exception it may have.
_UNSENT = (NewConnectionError, ConnectTimeout, EmptyPoolError, ProxyError, LocationValueError)


def urllib3_transport(given: urllib3.PoolManager | None = None) -> SyncTransport:
    """Send over urllib3: over connections of its own, or over those of a manager."""
    if given:
        line: Line = _Given(given)
        return SyncTransport(lambda: Shared(lambda: line), given=True)
    with environment_of("urllib3", HTTPError):
        way = _Way()
    return SyncTransport(lambda: Connections(lambda: _Line(way)), given=False)


class _Way:
    """How hosts are reached in this environment: certificates and proxies."""

    def __init__(self) -> None:
        self._tls = tls()
        self._proxies = Proxies()

    def to(self, origin: str) -> _InTime:
        """Return a connection to a host that is not open yet."""
        host = parse_url(origin)
        name = _name(host)
        scheme = host.scheme or "http"
        url = self._proxies.of(scheme, name, host.port)
        if url is None:
            return self._connection(scheme, name, host.port)
        proxy = parse_url(url)
        through = proxy.scheme or "http"
        headers = make_headers(proxy_basic_auth=unquote(proxy.auth)) if proxy.auth else {}
        config = ProxyConfig(self._tls, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None)
        address = _name(proxy), proxy.port or port_by_scheme[through]
        is_tunnel = scheme == "https"
        connection = self._connection("https" if is_tunnel else through, *address, proxy=proxy, proxy_config=config)
        if is_tunnel:
            connection.set_tunnel(name, host.port or port_by_scheme[scheme], headers, scheme=through)
        else:
            connection.prefix = origin
            connection.headers = headers
        return connection

    def _connection(self, scheme: str, name: str, port: int | None, **proxy: Any) -> _InTime:
        if scheme == "https":
            return HttpsConnection(name, port, ssl_context=self._tls, **proxy)
        return HttpConnection(name, port, **proxy)


def _name(url: Url) -> str:
    """Return the host of a URL as it is connected to."""
    return (url.host or "").strip("[]")


class _InTime(HTTPConnection):
    """A connection whose requests end in time, and leave in one piece."""

    prefix = ""
    """What stands before the path in the first line of a request, to a proxy that passes it on."""

    headers: dict[str, str] = {}  # noqa: RUF012 - never changed
    """Headers for a proxy that passes requests on."""

    end = math.inf
    """When the response must be here, on the monotonic clock."""

    _head: bytes | None = None

    def send(self, data: Any) -> None:
        """Hold the head of a request back until its body is there: a system call less, and a packet."""
        if self._head is None:
            super().send(data)
        elif not self._head:
            self._head = data
        else:
            head, self._head = self._head, None
            super().send(head + data)

    def send_request(self, request: HttpRequest, target: str) -> None:
        """Send a request."""
        self._head = b"" if request.body else None
        headers = {**request.headers, **self.headers, **_NO_OTHER_HEADERS}
        self.request(request.method, self.prefix + target, body=request.body, headers=headers, preload_content=False)

    def left(self) -> float | None:
        """Return the time that is left."""
        left = self.end - time.monotonic()
        # To a socket 0 means "never wait".
        return max(left, 0.001) if left < math.inf else None

    def response_class(  # pyright: ignore[reportIncompatibleVariableOverride]
        self, sock: socket.socket, *given: Any, **options: Any
    ) -> http.client.HTTPResponse:
        """Read a response in time, however slowly it comes."""
        return _Response(_Readable(sock, self), *given, **options)  # type: ignore[arg-type]


# urllib3's messages show these names.
class HttpConnection(_InTime):
    """A connection to a host without TLS."""


class HttpsConnection(_InTime, HTTPSConnection):  # pyright: ignore[reportIncompatibleVariableOverride]
    """A connection to a host with TLS."""


class _Response(http.client.HTTPResponse):
    """A response behind any number of interim ones. `http.client` takes all but "100 Continue" for the final one."""

    def begin(self) -> None:
        """Read the heads."""
        super().begin()
        while self.status < 200 and self.status != http.client.SWITCHING_PROTOCOLS:
            # Otherwise it would read no other head.
            self.headers = self.msg = None  # type: ignore[assignment]
            super().begin()


class _Readable:
    """A socket, as far as `http.client.HTTPResponse` uses it."""

    def __init__(self, sock: socket.socket, connection: _InTime) -> None:
        self._sock = sock
        self._connection = connection

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(_Reader(self._sock, self._connection))


class _Reader(io.RawIOBase):
    """Reads from a socket. Each read ends when the request's time is over."""

    def __init__(self, sock: socket.socket, connection: _InTime) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if time.monotonic() > self._connection.end:
            # What always comes at once would be read for ever.
            raise TimeoutError
        self._sock.settimeout(self._connection.left())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Line:
    """At most one connection, to the host of the last request."""

    def __init__(self, way: _Way) -> None:
        self._way = way
        self._origin = ""
        self._connection: _InTime | None = None

    def send(self, request: HttpRequest) -> HttpResponse:
        origin, target = _split(request.url)
        now = time.monotonic()
        try:
            connection = self._connected(origin, now, now + request.timeout)
            connection.end = now + request.timeout
            connection.timeout = connection.left()
            connection.send_request(request, target)
            with _read_by_library():
                response = connection.getresponse()
            return _read(response, lambda: response.read(_PART, decode_content=True))
        except (TimeoutError, LibraryTimeout) as error:
            self.close()
            raise late(request) from error
        except BaseException:
            # Also when it was interrupted: what comes would be taken for the response to the next request.
            self.close()
            raise

    def _connected(self, origin: str, now: float, end: float) -> _InTime:
        connection = self._connection
        if connection:
            if origin == self._origin and connection.is_connected:
                return connection
            self.close()
        try:
            connection = self._way.to(origin)
            connection.end = min(end, now + _connections.CONNECT)
            connection.timeout = connection.left()
            self._connection, self._origin = connection, origin
            connection.connect()
        except Exception as error:
            self.close()
            raise not_sent(error) from error
        return connection

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection:
            connection.close()


def _split(url: str) -> tuple[str, str]:
    """Split a URL into the part that says where to connect, and the rest."""
    end = url.index("/", url.index("//") + 2)
    return url[:end], url[end:]


class _Timeout(Timeout):
    """The limits of a request, whose time begins when the manager has a connection for it."""

    def __init__(self, seconds: float) -> None:
        limit = seconds if seconds < math.inf else None
        super().__init__(connect=min(seconds, _connections.CONNECT), read=limit)
        self._seconds = seconds
        self.end = time.monotonic() + seconds
        """When the response must be here, on the monotonic clock."""

    def clone(self) -> _Timeout:
        """Return this one: it is for one request only."""
        return self

    def start_connect(self) -> float:
        """Begin the time of the request."""
        began = super().start_connect()
        self.end = began + self._seconds
        return began


class _Given:
    """A manager that was given: it keeps its own connections, and the caller clears it."""

    def __init__(self, manager: urllib3.PoolManager) -> None:
        self._manager = manager

    def send(self, request: HttpRequest) -> HttpResponse:
        limit = request.timeout if request.timeout < math.inf else None
        timeout = _Timeout(request.timeout)
        try:
            response = self._manager.urlopen(
                request.method,
                request.url,
                body=request.body,
                headers={**(self._manager.headers or {}), **request.headers},
                retries=False,
                redirect=False,
                preload_content=False,
                timeout=timeout,
                pool_timeout=limit,
            )

            def part() -> bytes:
                if time.monotonic() > timeout.end:
                    raise late(request)
                return response.read1(decode_content=True)

            read = _read(response, part)
            response.release_conn()
            return read
        except Exception as error:
            is_refused = isinstance(error, SSLError) and isinstance(error.args[0], ssl.SSLCertVerificationError)
            if is_refused or isinstance(error, _UNSENT):
                raise not_sent(error) from error
            if isinstance(error, LibraryTimeout):
                raise late(request) from error
            raise

    def close(self) -> None:
        pass


@contextlib.contextmanager
def _read_by_library() -> Generator[None]:
    """Turn what `http.client` raises for numbers that no length can be into a failure of the request."""
    try:
        yield
    except (ValueError, OverflowError) as error:
        raise ProtocolError(f"the response cannot be read: {error}") from error


def _read(response: urllib3.BaseHTTPResponse, next_part: Callable[[], bytes]) -> HttpResponse:
    """Read a response to its end."""
    body = Body()
    try:
        with _read_by_library():
            if response.status < 200:
                # The final one would be taken for the response to the next request.
                raise ProtocolError(f"an interim response came as the final one: HTTP {response.status}")
            while part := next_part():
                body.add(part)
    except BaseException:
        response.close()
        raise
    headers = {name.lower(): value for name, value in response.headers.items()}
    return HttpResponse(response.status, body.all(), headers)

"""Which HTTP library sends the requests: the option ``http_client``, or what suits the environment."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._generated.errors import ConfigError
from ._libraries import wrong_kind
from ._proxies import has_socks_proxy

if TYPE_CHECKING:
    from ._connections import SyncTransport
    from ._loops import LoopTransport

__all__ = ["async_transport", "transport"]


def transport(given: Any) -> SyncTransport:
    """Return the transport of a `ChatClient`: by default over urllib3, which takes half of the CPU time of httpx."""
    if given is None:
        given = "httpx" if has_socks_proxy() else "urllib3"
    try:
        if given == "urllib3" or _is(given, "urllib3", "PoolManager"):
            from ._urllib3 import urllib3_transport

            return urllib3_transport(None if given == "urllib3" else given)
        if given == "httpx" or _is(given, "httpx", "Client"):
            from ._httpx import httpx_transport

            return httpx_transport(None if given == "httpx" else given)
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    raise wrong_kind(given, 'an httpx.Client, a urllib3.PoolManager, "urllib3" or "httpx"')


def async_transport(given: Any) -> LoopTransport:
    """Return the transport of an `AsyncChatClient`."""
    if given is None:
        if not has_socks_proxy():
            return _by_event_loop()
        given = "httpx"
    try:
        if given == "aiohttp" or _is(given, "aiohttp", "ClientSession"):
            from ._aiohttp import aiohttp_transport

            return aiohttp_transport(None if given == "aiohttp" else given)
        if given == "httpx" or _is(given, "httpx", "AsyncClient"):
            from ._httpx import async_httpx_transport

            return async_httpx_transport(None if given == "httpx" else given)
        if given == "httpcore":
            from ._httpcore import httpcore_transport

            return httpcore_transport()
    except ModuleNotFoundError as error:
        raise _missing(error) from error
    raise wrong_kind(given, 'an httpx.AsyncClient, an aiohttp.ClientSession, "aiohttp", "httpcore" or "httpx"')


def _is(given: object, library: str, kind: str) -> bool:
    """Whether something is of a library's class. If it is, the library has been imported."""
    module = sys.modules.get(library)
    return module is not None and isinstance(given, getattr(module, kind, ()))


def _by_event_loop() -> LoopTransport:
    """Send over aiohttp where it is installed and asyncio runs, and over httpcore elsewhere.

    aiohttp takes a third of the CPU time that httpx takes, and httpcore three quarters.
    """
    if not find_spec("aiohttp"):
        from ._httpcore import httpcore_transport

        return httpcore_transport()
    from ._aiohttp import aiohttp_pool
    from ._loops import LoopTransport, Pool, runs_asyncio

    @cache
    def over_httpcore() -> Pool:
        from ._httpcore import httpcore_pool

        return httpcore_pool()

    over_aiohttp = aiohttp_pool()
    return LoopTransport(lambda: over_aiohttp() if runs_asyncio() else over_httpcore()(), given=False)


def _missing(error: ModuleNotFoundError) -> ConfigError:
    return ConfigError(f"`http_client` needs {error.name}, which is not installed: pip install {error.name}")

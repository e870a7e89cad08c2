"""The proxies that the environment names, for libraries that do not look for all of them."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

__all__ = ["Proxies", "has_socks_proxy"]

_SCHEMES = ("http", "https", "all")


class Proxies:
    """The proxies of the environment as it is now: of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and NO_PROXY."""

    def __init__(self) -> None:
        self._urls = {scheme: _checked(url) for scheme, url in _named().items()}

    def of(self, scheme: str, host: str, port: int | None) -> str | None:
        """Return the URL of the proxy for a host, if there is one."""
        proxy = self._urls.get(scheme) or self._urls.get("all")
        return None if proxy is None or proxy_bypass(f"{host}:{port}" if port else host) else proxy


def has_socks_proxy() -> bool:
    """Whether the environment names a proxy that only httpx can use."""
    return any(url.startswith("socks") for url in _named().values())


def _named() -> dict[str, str]:
    named = getproxies()
    return {scheme: named[scheme] for scheme in _SCHEMES if named.get(scheme)}


def _checked(url: str) -> str:
    """Return the URL of a proxy, which may lack its scheme."""
    url = url if "://" in url else f"http://{url}"
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.port == 0:
        raise ValueError(f"a proxy must be an http:// or https:// URL, not {parts.scheme}://")
    return url

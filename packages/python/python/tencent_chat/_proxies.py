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
    try:
        parts = urlsplit(url)
        is_usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        # It names a part of the URL, which may have a password.
        is_usable = False
    if not is_usable:
        raise ValueError("the URL of a proxy must be http:// or https:// with a host and a port above 0")
    return url

"""What the transports do alike around an HTTP library: its certificates, its environment, its errors and its logs."""

from __future__ import annotations

import contextlib
import logging
import os
import ssl
from collections.abc import Generator

import certifi

from ._generated.errors import ConfigError
from ._native import MAX_RESPONSE_BYTES, RESPONSE_TOO_LONG, mask
from ._secrets import readable
from ._transport import HttpRequest, NotSentError

__all__ = ["Body", "environment_of", "late", "mask_lines", "not_sent", "tls", "wrong_kind"]


def tls() -> ssl.SSLContext:
    """Trust the certificates that the environment names, as httpx does, or those of Mozilla."""
    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=folder)
    return ssl.create_default_context(cafile=certifi.where())


@contextlib.contextmanager
def environment_of(library: str, *errors: type[Exception]) -> Generator[None]:
    """Report an environment that a library cannot work with at once."""
    try:
        yield
    except (ImportError, OSError, ValueError, *errors) as error:
        problem = f"{library} cannot work with this environment (proxies, certificates): {error}"
        raise ConfigError(problem) from error


def wrong_kind(given: object, wanted: str) -> ConfigError:
    """Return the error for an ``http_client`` that does not fit."""
    got = repr(given) if isinstance(given, str) else f"{type(given).__module__}.{type(given).__name__}"
    return ConfigError(f"`http_client` must be {wanted}, got {got}")


def not_sent(error: Exception) -> NotSentError:
    """Return the error for a request that has not reached the server."""
    return NotSentError(f"{type(error).__name__}: {error}")


def late(request: HttpRequest) -> TimeoutError:
    """Return the error for a request that got no response in time."""
    return TimeoutError(f"no HTTP response within {request.timeout:g} s")


class Body:
    """The parts of a response's body. One that is too long is not read to its end."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._left = MAX_RESPONSE_BYTES

    def add(self, part: bytes) -> None:
        """Take a decompressed part."""
        self._left -= len(part)
        if self._left < 0:
            raise OSError(RESPONSE_TOO_LONG)
        self._parts.append(part)

    def all(self) -> bytes:
        """Return all parts."""
        return b"".join(self._parts)


class _MaskedLines(logging.Filter):
    """Keeps UserSigs out of log lines: of URLs, and of headers that repeat them, as a redirect to https does."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask a line; none is held back."""
        line = readable(record.getMessage())
        # Other lines keep their arguments, by which tools group them.
        if (masked := mask(line)) != line:
            record.msg, record.args = masked, ()
        return True


def mask_lines(*names: str) -> None:
    """Mask what these loggers log."""
    for name in names:
        logging.getLogger(name).addFilter(_MaskedLines())

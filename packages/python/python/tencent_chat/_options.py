"""What the options of a client and of a call must be, and how they reach the core."""

from __future__ import annotations

from ._errors import ConfigError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, TypedDict

    from typing_extensions import NotRequired

    from ._native import Options, Settings

    class Rate(TypedDict):
        """How often an endpoint may be called."""

        per_second: float
        """Calls per second; ``math.inf`` for no limit."""
        items_per_minute: NotRequired[float]
        """Items, such as receivers, per minute; ``math.inf`` for no limit. The documented number unless given."""
else:
    Rate = dict

__all__ = ["PLAIN", "Rate", "call_options", "duration", "refuse", "seconds", "settings", "whole_number"]

PLAIN: Options = (None, None, None, False, None, False)
"""The options of a call that differs in nothing."""

_LONGEST = 2**53
"""In milliseconds: longer than anybody waits."""

_MOST_ITEMS = 2**32 - 1


def refuse(unknown: Mapping[str, object], known: Mapping[str, object]) -> None:
    """Refuse options of a client that it does not have."""
    if "timeout" in unknown:
        raise ConfigError("there is no option timeout: the longest time for one request is request_timeout")
    for name in unknown:
        # Imported only here: it takes as long as the rest of the package.
        from difflib import get_close_matches

        close = get_close_matches(name, known, n=1)
        raise ConfigError(f"there is no option {name}" + (f"; did you mean {close[0]}?" if close else ""))


def settings(
    max_retries: int,
    max_retry_time: float,
    concurrency: int,
    rates: Mapping[str, float | Rate] | None,
    backup: bool | str,
) -> Settings:
    """Give the options of a client that the core goes by."""
    whole_number("max_retries", max_retries, 0)
    retry_time = duration("max_retry_time", max_retry_time)
    whole_number("concurrency", concurrency, 1)
    by_endpoint = {endpoint: _rate(endpoint, rate) for endpoint, rate in (rates or {}).items()}
    return max_retries, retry_time, concurrency, by_endpoint, _backup(backup)


def _backup(given: object) -> str | None:
    if isinstance(given, bool):
        return "" if given else None
    if isinstance(given, str) and given:
        return given
    raise ConfigError(f"backup must be True, False or a host, got {given!r}")


def _rate(endpoint: str, rate: float | Mapping[str, Any]) -> tuple[float, int | None]:
    given: Mapping[str, Any] = {"per_second": rate} if isinstance(rate, (int, float)) else rate
    numbers = [given.get("per_second"), given.get("items_per_minute", 1)]
    if not {"per_second"} <= given.keys() <= {"per_second", "items_per_minute"} or not all(map(_is_above_0, numbers)):
        raise ConfigError(
            f"rates: {endpoint}: a rate is calls per second, or a mapping with per_second and perhaps "
            f"items_per_minute, all above 0; got {rate!r}"
        )
    items = given.get("items_per_minute")
    return float(given["per_second"]), None if items is None else int(min(max(items, 1), _MOST_ITEMS))


def call_options(
    timeout: float | None,
    max_retries: int | None,
    concurrency: int | None,
    observed: bool,
    extra: Mapping[str, Any] | None,
    unchecked: bool,
) -> Options:
    """Give the options of a call that the core goes by."""
    if timeout is not None:
        seconds("timeout", timeout)
    if max_retries is not None:
        whole_number("max_retries", max_retries, 0)
    if concurrency is not None:
        whole_number("concurrency", concurrency, 1)
    limit = None if timeout is None or timeout == float("inf") else _milliseconds(timeout)
    return limit, max_retries, concurrency, observed, extra, bool(unchecked)


def duration(name: str, value: float) -> int:
    """Check a time that may be 0, and give it in milliseconds."""
    if not (_is_number(value) and value >= 0):
        raise ConfigError(f"{name} must be a number of seconds, 0 or more, got {value!r}")
    return _milliseconds(value)


def seconds(name: str, value: float) -> float:
    """Check a time."""
    if not _is_above_0(value):
        raise ConfigError(f"{name} must be a positive number of seconds, got {value!r}")
    return value


def whole_number(name: str, value: object, least: int) -> None:
    """Check a number of things."""
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value < 2**32:
        raise ConfigError(f"{name} must be a whole number, {least} or more, got {value!r}")


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_above_0(value: Any) -> bool:
    # NaN is not above 0 either.
    return _is_number(value) and value > 0


def _milliseconds(seconds: float) -> int:
    return max(int(min(seconds * 1000, _LONGEST)), 1 if seconds else 0)

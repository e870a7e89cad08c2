"""What rates are given as, and what stands in for options. The core checks all options."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypedDict

    from typing_extensions import NotRequired

    class Rate(TypedDict):
        """How often an endpoint may be called."""

        per_second: float
        """Calls per second; ``math.inf`` for no limit."""
        items_per_minute: NotRequired[float]
        """Items, such as receivers, per minute; ``math.inf`` for no limit. The documented number unless given."""
else:
    Rate = dict

__all__ = ["ENVIRONMENT", "Rate", "environment"]


class Environment:
    """The program's environment variables. ``ENVIRONMENT`` is its only instance."""

    __slots__ = ()

    def get(self, name: str) -> str | None:
        """Return a variable, if it is set."""
        import os

        return os.environ.get(name)


ENVIRONMENT = Environment()
"""What ``from_env`` hands on as ``_env``; anything else there is an unknown option."""


def environment(unknown: dict[str, Any]) -> Environment | None:
    """Take the environment out of what is given beside the known options, if it is there."""
    return unknown.pop("_env") if unknown.get("_env") is ENVIRONMENT else None

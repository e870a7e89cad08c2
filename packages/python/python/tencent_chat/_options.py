"""What rates are given as, and the options of a call that differs in nothing. The core checks all options."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypedDict

    from typing_extensions import NotRequired

    from ._native import Options

    class Rate(TypedDict):
        """How often an endpoint may be called."""

        per_second: float
        """Calls per second; ``math.inf`` for no limit."""
        items_per_minute: NotRequired[float]
        """Items, such as receivers, per minute; ``math.inf`` for no limit. The documented number unless given."""
else:
    Rate = dict

__all__ = ["PLAIN", "Rate"]

PLAIN: Options = (None, None, None, False, None, False)
"""The options of a call that differs in nothing."""

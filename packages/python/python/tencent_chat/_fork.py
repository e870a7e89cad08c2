"""What must begin anew in a child process that was made by ``fork``."""

from __future__ import annotations

import os
from weakref import WeakSet

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class BeginsAnew(Protocol):
        """Has connections, threads or slots of this process."""

        def begin_anew(self) -> None:
            """Leave them to the parent, without closing anything."""
            ...


__all__ = ["begins_anew_in_children"]

_all: WeakSet[BeginsAnew] = WeakSet()


def begins_anew_in_children(what: BeginsAnew) -> None:
    """Have something begin anew in child processes, as long as it exists."""
    _all.add(what)


def _begin_all_anew() -> None:
    for what in list(_all):
        what.begin_anew()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_begin_all_anew)

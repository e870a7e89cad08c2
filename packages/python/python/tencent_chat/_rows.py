"""What one call for each row of a source gives."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Generic, TypeVar

    R = TypeVar("R", covariant=True)

    class _Of(Generic[R]):
        """Has a reply of a type."""

        __slots__ = ()

else:
    # At run time the class is not written with a type.
    _Of = {None: object}
    R = None

__all__ = ["EachFailure", "EachResult", "EachRow", "EachSummary"]


class _Fields:
    """Shows its fields."""

    __slots__ = ()

    def __repr__(self) -> str:
        names = [name for base in reversed(type(self).__mro__) for name in getattr(base, "__slots__", ())]
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({fields})"


class EachResult(_Fields, _Of[R]):
    """What became of a row.

    Attributes:
        index: Its index in the source.
        reply: The reply; ``None`` if it failed.
        error: Why it failed; ``None`` if it succeeded.
    """

    __slots__ = ("error", "index", "reply")

    if not TYPE_CHECKING:

        def __class_getitem__(cls, reply):
            """Stand for the class with a type of replies, which is not looked at."""
            return cls

    def __init__(self, index: int, reply: R | None, error: Exception | None) -> None:
        self.index = index
        self.reply = reply
        self.error = error


class EachRow(_Fields):
    """A row whose outcome is unknown.

    Attributes:
        index: Its index in the source.
        row: The row.
    """

    __slots__ = ("index", "row")

    def __init__(self, index: int, row: Any) -> None:
        self.index = index
        self.row = row


class EachFailure(EachRow):
    """A row that failed.

    Attributes:
        index: Its index in the source.
        row: The row, as it was given.
        error: Why.
    """

    __slots__ = ("error",)

    def __init__(self, index: int, row: Any, error: Exception) -> None:
        super().__init__(index, row)
        self.error = error


class EachSummary(_Fields):
    """What became of all rows.

    Attributes:
        read: How many rows were read from the source.
        succeeded: How many of them succeeded.
        failures: Those that failed, by index.
        rest: Rows for the same method: those that were not processed, and those that may have been where a retry does
            no harm.
        unknown: Those that may have been processed, where sending them again could make it happen twice: check them
            first.
    """

    __slots__ = ("failures", "read", "rest", "succeeded", "unknown")

    def __init__(
        self, read: int, succeeded: int, failures: list[EachFailure], rest: list[dict[str, Any]], unknown: list[EachRow]
    ) -> None:
        self.read = read
        self.succeeded = succeeded
        self.failures = failures
        self.rest = rest
        self.unknown = unknown

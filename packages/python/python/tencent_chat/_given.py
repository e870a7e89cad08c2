"""What may be given where an object is described, beside a dict. Only type checkers look at it."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol, TypeAlias

__all__ = ["ObjectLike"]


class _DataClass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


class _NamedTuple(Protocol):
    def _asdict(self) -> dict[str, Any]: ...


class _PydanticModel(Protocol):
    def model_dump(self) -> dict[str, Any]: ...


ObjectLike: TypeAlias = _DataClass | _NamedTuple | _PydanticModel
"""Whatever has fields of its own. The client checks them when it is called."""

"""What may be given where an object is described. Only type checkers look at it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol, TypeAlias

__all__ = ["ObjectLike"]


class _DataClass(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Any]]


class _NamedTuple(Protocol):
    def _asdict(self) -> dict[str, Any]: ...


class _PydanticModel(Protocol):
    def model_dump(self) -> dict[str, Any]: ...


ObjectLike: TypeAlias = Mapping[str, object] | _DataClass | _NamedTuple | _PydanticModel
"""Whatever has fields. The client checks them when it is called."""

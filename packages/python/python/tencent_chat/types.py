"""Parameters and replies of all endpoints.

What is sent is a typed dict. What is returned is a class that only type checkers see: every reply is a `Reply`, and
every object within it a `Record`. The service leaves out fields that it does not know or that were not requested:
reading such a field returns ``None``, or ``[]`` if it is a list.
"""

from ._generated import types as _types
from ._generated.types import *  # noqa: F403

__all__: list[str] = []
__all__ += _types.__all__

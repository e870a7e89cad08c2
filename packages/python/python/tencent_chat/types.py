"""Parameters and replies of all endpoints.

What is sent is a typed dict. What comes back is a class that only type checkers look at: every reply is a `Reply`, and
every object within it a `Record`. The service leaves out what it does not know or what was not asked for: reading such
a field gives ``None``, or ``[]`` where it is a list.
"""

from ._generated import types as _types
from ._generated.types import *  # noqa: F403

__all__: list[str] = []
__all__ += _types.__all__

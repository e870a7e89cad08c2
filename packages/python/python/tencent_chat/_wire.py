"""Bodies in Tencent's own spelling."""

from __future__ import annotations

from ._generated.errors import ConfigError

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

__all__ = ["wire"]


def wire(body: Mapping[str, Any]) -> dict[str, Any]:
    """Take a body in Tencent's own spelling, such as one that is copied from an official page, for any method.

        chat.send_c2c_message(
            **wire({"To_Account": "bob", "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
        )

    Both spellings are understood everywhere and checked alike. This only keeps type checkers from looking: it returns
    a copy of the body.

    Raises:
        ConfigError: It is something else, such as JSON text.
    """
    if not hasattr(body, "keys"):
        raise ConfigError(f"a body must be a mapping, got {type(body).__name__}")
    return dict(body)

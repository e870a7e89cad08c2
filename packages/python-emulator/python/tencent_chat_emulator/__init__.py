"""A local Tencent Cloud Chat server for tests and demos, in the test's own process.

    from tencent_chat import ChatClient
    from tencent_chat_emulator import Emulator

    emulator = Emulator()
    chat = ChatClient(**emulator.client_options())
    chat.import_accounts(accounts=["alice", "bob"])

``python -m tencent_chat_emulator`` serves it on a port. A plugin for pytest has the fixtures ``chat_emulator``,
``chat`` and ``async_chat``.
"""

from . import types
from ._emulator import Emulator, WebhookOptions
from ._native import __version__
from ._webhooks import Handler, WebhookNestingError, WebhookRequest

__all__ = ["Emulator", "Handler", "WebhookNestingError", "WebhookOptions", "WebhookRequest", "__version__", "types"]

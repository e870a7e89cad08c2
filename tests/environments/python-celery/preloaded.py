"""What the worker loads: it uses the client before it forks."""

import chat_use
from tasks import app, chat

assert chat_use.use(chat) == chat_use.FOUND

__all__ = ["app"]

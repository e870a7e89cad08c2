"""An app whose client is made and used before the workers are forked."""

import os
from collections.abc import Callable, Iterable
from typing import Any

import chat_use

chat = chat_use.client()
assert chat_use.use(chat) == chat_use.FOUND
loaded_by = os.getpid()


def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    start_response("200 OK", [("content-type", "text/plain")])
    return [f"{chat_use.use(chat)} {os.getpid() != loaded_by}".encode()]

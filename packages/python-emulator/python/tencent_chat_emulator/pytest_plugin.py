"""The plugin for pytest: an emulator for each test, and clients of it.

It imports no client until a test asks for one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tencent_chat import AsyncChatClient, ChatClient

    from . import Emulator


@pytest.fixture
def chat_emulator_options() -> dict[str, Any]:
    """The options of ``chat_emulator``: override this fixture to set some, such as a seed."""
    return {}


@pytest.fixture
def chat_emulator(chat_emulator_options: dict[str, Any]) -> Emulator:
    """A new emulator, in this process."""
    from . import Emulator

    return Emulator(**chat_emulator_options)


@pytest.fixture
def chat(chat_emulator: Emulator) -> Iterator[ChatClient]:
    """A ``ChatClient`` that calls ``chat_emulator``."""
    options = chat_emulator.client_options()
    from tencent_chat import ChatClient

    with ChatClient(**options) as client:
        yield client


@pytest.fixture
def async_chat(chat_emulator: Emulator) -> AsyncChatClient:
    """An ``AsyncChatClient`` that calls ``chat_emulator``. It holds nothing to close."""
    options = chat_emulator.async_client_options()
    from tencent_chat import AsyncChatClient

    return AsyncChatClient(**options)

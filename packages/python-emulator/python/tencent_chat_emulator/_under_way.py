"""Which requests are under way: `webhooks(wait=True)` waits until they have ended."""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from ._webhooks import NESTED

__all__ = ["UnderWay"]


class UnderWay:
    """The requests that are under way, each by its thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._threads: list[int] = []

    @contextmanager
    def one(self) -> Generator[None]:
        """Count a request of this thread while it is under way."""
        thread = threading.get_ident()
        with self._changed:
            self._threads.append(thread)
        try:
            yield
        finally:
            with self._changed:
                self._threads.remove(thread)
                self._changed.notify_all()

    def wait(self) -> None:
        """Wait until none is under way."""
        with self._changed:
            if NESTED.get():
                raise RuntimeError("a function that receives a webhook cannot wait until all have ended")
            if threading.get_ident() in self._threads:
                raise RuntimeError("this event loop has calls under way that would never end: await them first")
            self._changed.wait_for(lambda: not self._threads)

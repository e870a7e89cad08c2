"""Lists that come in pages: all their replies, or all that they list.

They are iterators of their own rather than generators: one that is not read to its end leaves nothing to clean up.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque

from ._error_base import ChatError
from ._generated.methods import AsyncItems, AsyncPages, Items, Pages

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import anyio
    from typing_extensions import Self

    from ._native import Call
    from ._native import Pages as NativePages
    from ._reply import Reply

__all__ = ["AsyncClientItems", "AsyncClientPages", "AsyncWalk", "ClientItems", "ClientPages", "Walk"]


class _Walk:
    """Goes from page to page; what the pages give waits in ``_ready``.

    Args:
        names: The reply's lists whose entries are wanted; none for the replies themselves.
        pages: Knows where the next page begins.
        next: Gives the call for the next page.
        lead: Leads a call to its end.
    """

    __slots__ = ("_lead", "_names", "_next", "_pages", "_ready")

    def __init__(
        self,
        names: tuple[str, ...],
        pages: NativePages,
        next: Callable[[NativePages], Call | None],
        lead: Callable[[Call], Any],
    ) -> None:
        self._names = names
        self._pages = pages
        self._next = next
        self._lead = lead
        self._ready: deque[Any] = deque()

    def _advance(self, call: Call, reply: Reply | None) -> bool:
        """Take what a page's call ended with, a reply or an error, and return whether the walk goes on."""
        match self._pages.advance(call):
            case ("page", repeated) if reply is not None:
                self._keep(reply, set(repeated))
            case ("retry",):
                # The page was too large; the next call requests a smaller one.
                pass
            case _:
                return False
        return True

    def _keep(self, reply: Reply, repeated: set[int]) -> None:
        if not self._names:
            self._ready.append(reply)
        for name in self._names:
            # Pages that overlap have one list.
            entries = enumerate(_list(reply.get(name)))
            self._ready.extend(entry for place, entry in entries if place not in repeated)


def _list(entries: Any) -> list[Any]:
    # Replies are read as they come: what should be a list may be anything.
    return list(entries) if isinstance(entries, list) else []  # pyright: ignore[reportUnknownArgumentType]


class Walk(_Walk):
    """Reads the next page when it is needed. Threads may share it: one of them reads, the others wait."""

    __slots__ = ("_reading",)

    def __init__(
        self,
        names: tuple[str, ...],
        pages: NativePages,
        next: Callable[[NativePages], Call | None],
        lead: Callable[[Call], Any],
    ) -> None:
        super().__init__(names, pages, next, lead)
        self._reading = allocate_lock()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Any:
        while True:
            try:
                return self._ready.popleft()
            except IndexError:
                pass
            with self._reading:
                if not self._ready and not self._read():
                    raise StopIteration

    def _read(self) -> bool:
        """Read a page, if there is another one."""
        call = self._next(self._pages)
        if call is None:
            return False
        try:
            reply = self._lead(call)
        except ChatError:
            if not self._advance(call, None):
                raise
        else:
            self._advance(call, reply)
        return True


class AsyncWalk(_Walk):
    """The same, awaited. Tasks may share it."""

    __slots__ = ("_reading",)

    def __init__(
        self,
        names: tuple[str, ...],
        pages: NativePages,
        next: Callable[[NativePages], Call | None],
        lead: Callable[[Call], Any],
    ) -> None:
        super().__init__(names, pages, next, lead)
        self._reading: anyio.Lock | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        while not self._ready:
            if self._reading is None:
                import anyio

                self._reading = anyio.Lock()
            async with self._reading:
                if not self._ready and not await self._read():
                    raise StopAsyncIteration
        return self._ready.popleft()

    async def _read(self) -> bool:
        """Read a page, if there is another one."""
        call = self._next(self._pages)
        if call is None:
            return False
        try:
            reply = await self._lead(call)
        except ChatError:
            if not self._advance(call, None):
                raise
        else:
            self._advance(call, reply)
        return True


class _Methods:
    """The methods, each of which begins a walk."""

    __slots__ = ("_begin",)

    def __init__(self, begin: Callable[..., Any]) -> None:
        self._begin = begin


class _Replies(_Methods):
    def _walk(self, endpoint: str, items: tuple[str, ...], /, **params: Any) -> Any:
        return self._begin((), endpoint, **params)


class _Entries(_Methods):
    def _walk(self, endpoint: str, items: tuple[str, ...], /, **params: Any) -> Any:
        return self._begin(items, endpoint, **params)


class ClientPages(_Replies, Pages):
    """All replies of an endpoint that gives a list page by page."""


class AsyncClientPages(_Replies, AsyncPages):
    """All replies of an endpoint that gives a list page by page."""


class ClientItems(_Entries, Items):
    """All that an endpoint lists, whatever the pages."""


class AsyncClientItems(_Entries, AsyncItems):
    """All that an endpoint lists, whatever the pages."""

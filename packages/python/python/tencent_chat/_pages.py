"""Lists that come in pages: all their replies, or all that they list.

They are iterators of their own rather than generators: one that is not read to its end leaves nothing to clean up.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque
from collections.abc import Coroutine

from ._error_base import ChatError
from ._generated.methods import AsyncItems, AsyncPages, Items, Pages

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator
    from typing import Any, Generic, TypeVar

    import anyio
    from typing_extensions import Self

    from ._native import Call
    from ._native import Pages as NativePages
    from ._reply import Reply

    R = TypeVar("R", covariant=True)
    Item = TypeVar("Item", covariant=True)

    class _Of(Coroutine[Any, Any, R], Generic[R, Item]):
        """Has a reply of a type, which lists items of a type."""

else:
    # At run time a type is ignored at run time.
    _Of = {(None, None): Coroutine}
    R = Item = None

__all__ = ["AsyncClientItems", "AsyncClientPages", "AsyncWalk", "ClientItems", "ClientPages", "ListCall", "Walk"]


class _Walk:
    """Goes from page to page; what the pages give waits in ``_ready``.

    Args:
        names: The reply's lists whose items are wanted; none for the replies themselves.
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

    def resume_after(self, reply: Reply) -> Self:
        """Begin with a reply that is there already: its items, and the pages after it."""
        self._pages.resume_after(reply.raw())
        self._keep(reply, set())
        return self

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
            items = enumerate(_list(reply.get(name)))
            self._ready.extend(item for place, item in items if place not in repeated)


def _list(items: Any) -> list[Any]:
    # Replies are read as they come: what should be a list may be anything.
    return list(items) if isinstance(items, list) else []  # pyright: ignore[reportUnknownArgumentType]


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


class ListCall(_Of[R, Item]):
    """A call of an `AsyncChatClient` that returns a list page by page. Await it, or iterate over it.

        first = await chat.list_friends(from_account="alice")
        async for friend in chat.list_friends(from_account="alice"):
            print(friend.to_account)

    Awaited, it gives the reply with the first page. As any coroutine, it can be used once.
    """

    __slots__ = ("_first", "_is_used", "_walk")

    def __init__(self, first: Coroutine[Any, Any, R], walk: Callable[[], AsyncIterator[Item]]) -> None:
        self._first = first
        self._walk = walk
        self._is_used = False

    def __aiter__(self) -> AsyncIterator[Item]:
        """Iterate over the items of all pages."""
        if self._is_used:
            raise RuntimeError("this call was awaited or iterated already: iterate over its reply, or call again")
        self.close()
        return self._walk()

    # Hidden from type checkers, which say the same.
    if not TYPE_CHECKING:

        def __iter__(self):
            raise TypeError("a call of an AsyncChatClient needs `async for` or `await`")

    def __await__(self) -> Generator[Any, Any, R]:
        self._is_used = True
        return self._first.__await__()

    def send(self, value: Any, /) -> Any:
        """Go on, as a coroutine does."""
        self._is_used = True
        return self._first.send(value)

    def throw(self, *error: Any) -> Any:
        """Go on with an error, as a coroutine does."""
        self._is_used = True
        return self._first.throw(*error)

    def close(self) -> None:
        """End the call."""
        self._is_used = True
        self._first.close()


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

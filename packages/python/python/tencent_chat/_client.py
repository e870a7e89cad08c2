"""The clients: who calls, over which transport, with a method for every endpoint."""

from __future__ import annotations

import os

from . import _driver
from ._driver import AsyncDirect, Direct, Reserving, Threads, drive, run, run_async, run_side_by_side
from ._events import Observer, printed
from ._generated.clients import (
    CALL_HOOKS,
    CLIENT_HOOKS,
    AsyncClientBase,
    ClientBase,
    split,
)
from ._generated.errors import ConfigError, RateState
from ._generated.methods import AsyncMethods, Methods
from ._limiter import check_kind
from ._native import Session, called
from ._options import ENVIRONMENT, environment
from ._pages import AsyncClientItems, AsyncClientPages, AsyncWalk, ClientItems, ClientPages, ListCall, Walk
from ._reply import listed, read

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Never, Self

    from ._connections import SyncTransport
    from ._generated.bulk import AsyncBulk, Bulk
    from ._generated.each import AsyncEach, Each
    from ._generated.methods import AsyncItems, AsyncPages, Items, Pages
    from ._loops import LoopTransport
    from ._native import Call
    from ._native import Each as NativeEach
    from ._native import Pages as NativePages
    from ._reply import Reply

__all__ = ["AsyncChatClient", "ChatClient", "refuse_async", "seed"]


# The libraries that send are imported only by those who use them.
def _transport(given: object) -> SyncTransport:
    from ._http_client import transport

    return transport(given)


def _async_transport(given: object) -> LoopTransport:
    from ._http_client import async_transport

    return async_transport(given)


def up_to(observer: Observer | None) -> int:
    """Return up to which level a call's events are asked for."""
    return observer.up_to if observer else 0


class _Client:
    """What both clients share: the session, and how calls begin."""

    # Options that must not be async functions, because their result is not awaited.
    _never_async: tuple[str, ...] = CLIENT_HOOKS

    if TYPE_CHECKING:
        _make_transport: Callable[[Any], Any]
        _driver_type: Callable[..., Any]
        _is_async: bool

    def _set_up(self, options: dict[str, Any]) -> None:
        env = environment(options)
        # The wall clock: a UserSig says when it ends.
        self._session = Session(options, env, _driver.now()[0])
        refuse_async(options, self._never_async)
        self._observer = Observer({name.removeprefix("on_"): options[name] for name in CLIENT_HOOKS}, printed())
        self._closed = False
        transport, provider, http_client = (options[name] for name in ("transport", "user_sig_provider", "http_client"))
        if limiter := options["limiter"]:
            from ._fork import begins_anew_in_children

            check_kind(limiter, is_async=self._is_async)
            self._session.share_rates(limiter.expected_processes, limiter.prefix)
            begins_anew_in_children(self._session)
        self._has_limiter = bool(limiter)
        if transport and http_client is not None:
            raise ConfigError("set only one of `transport` and `http_client`, not both")
        self._own = None if transport else self._make_transport(http_client)
        self._direct = self._driver_type(transport or self._own, provider or _no_provider, self._own, limiter)

    def __repr__(self) -> str:
        session = self._session
        option, value = session.location
        who = f"sdk_app_id={session.sdk_app_id}, {option}={value!r}, identifier={session.identifier!r}"
        return f"{type(self).__name__}({who}, {session.credential}=…)"

    @classmethod
    def _from_env(cls, options: Mapping[str, Any]) -> Self:
        given: dict[str, Any] = {**options, "_env": ENVIRONMENT}
        return cls(**given)

    @property
    def sdk_app_id(self) -> int:
        """The application's SDKAppID."""
        return self._session.sdk_app_id

    @property
    def identifier(self) -> str:
        """Who calls."""
        return self._session.identifier

    def user_sig(self, identifier: str, *given: Never, expire: int = 15_552_000, **unknown: Never) -> str:
        """Make a UserSig for a user of the app with the client's secret key, for instance for the app on a phone.

        Args:
            identifier: Who it is for: the UserID.
            *given: Takes nothing: the lifetime is an option.
            expire: How many seconds it is valid; default 180 days.
            **unknown: Any other name is an error.

        Raises:
            UserSigError: The client has no secret key, or the identifier or the lifetime is invalid.
        """
        # Something else in their place is named by the core.
        options = given[0] if given else {"expire": expire, **unknown}
        return self._session.user_sig(identifier, options, _driver.now()[0])

    def private_map_key(
        self,
        identifier: str,
        *given: Never,
        room: int | str,
        privileges: int | None = None,
        expire: int = 15_552_000,
        **unknown: Never,
    ) -> str:
        """Make a TRTC private map key, which says what a user may do in a room, with the client's secret key.

        Args:
            identifier: Who it is for: the UserID.
            *given: Takes nothing: the room is an option.
            room: The room's number or its text; number 123 and text ``123`` are two different rooms.
            privileges: The rights, such as ``RoomPrivilege.ENTER | RoomPrivilege.RECEIVE_AUDIO``; default all of them.
            expire: How many seconds it is valid; default 180 days.
            **unknown: Any other name is an error.

        Raises:
            UserSigError: The client has no secret key, or the identifier, the room or the lifetime is invalid.
        """
        options = given[0] if given else {"room": room, "privileges": privileges, "expire": expire, **unknown}
        return self._session.private_map_key(identifier, options, _driver.now()[0])

    def rates(self) -> list[RateState]:
        """Return what the limiter does now with each endpoint that was called in the last minute, sorted by endpoint.

        For health pages and metrics.

        Example:
            >>> for rate in chat.rates():
            ...     print(rate.endpoint, rate.used, rate.waiting, rate.paused_until)
        """
        return [RateState(state) for state in read(self._session.rates(*_driver.now()))]

    # Hidden from type checkers, which know every endpoint and would take any name for one.
    if not TYPE_CHECKING:

        def __getattr__(self, name):
            problem = called(name) or f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(problem, name=name, obj=self)

    def _prepare(self, given: dict[str, Any] | None) -> tuple[dict[str, Any] | None, Observer | None]:
        """Find out who gets the events of a call that has these options."""
        observer = self._observer
        refuse_async(given or {}, CALL_HOOKS)
        for hook in CALL_HOOKS:
            if given and given.get(hook) is not None:
                observer = observer.having(hook.removeprefix("on_"), given[hook])
        return given, observer if observer.up_to else None

    def _take(self, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any] | None, Observer | None]:
        """Tell the options of a call from its parameters, which the core checks."""
        options, params = split(**given)
        return params, *self._prepare(options)

    def _begin(
        self, endpoint: str, params: Mapping[str, Any], options: dict[str, Any] | None, observer: Observer | None
    ) -> Call:
        self._check_open()
        return self._session.call(endpoint, params, options, up_to(observer), seed())

    def _begin_raw(
        self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any] | None, observer: Observer | None
    ) -> Call:
        self._check_open()
        return self._session.call_raw(path, body, options, up_to(observer), seed())

    def _next(self, pages: NativePages) -> Call | None:
        call = pages.next(seed())
        if call:
            self._check_open()
        return call

    def _begin_each(
        self, endpoint: str, given: dict[str, Any], count: int | None, *, is_list: bool = False
    ) -> tuple[NativeEach, Observer | None]:
        self._check_open()
        options, params = split(**given)
        if is_list:
            options, observer = self._prepare(options)
            return self._session.each(endpoint, params, options, up_to(observer), count), observer
        options, observer = self._prepare({**(options or {}), **params} or None)
        return self._session.each(endpoint, None, options, up_to(observer), count), observer

    def _next_seed(self) -> int:
        self._check_open()
        return seed()

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigError("the client is closed")


class ChatClient(_Client, ClientBase, Methods):
    """A client of the server API of Tencent Cloud Chat, with a method for every endpoint.

        with ChatClient(
            sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
        ) as chat:
            imported = chat.import_accounts(account_list=[{"user_id": "alice"}, {"user_id": "bob"}])
            for failure in imported.failures():
                print(failure.item, failure.hint)
            chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])

    One client serves a whole program: it keeps connections open, keeps to the documented rates, and threads may share
    it.
    """

    _never_async = ("user_sig_provider", "transport", *CLIENT_HOOKS)
    _is_async = False
    _make_transport = staticmethod(_transport)
    _driver_type = Direct

    @property
    def pages(self) -> Pages:
        """Lists that come in pages, page by page: a method for each endpoint that has them.

            for reply in chat.pages.list_friends(from_account="alice"):
                print(reply.friend_num)

        Each page is requested only when it is needed. Invalid parameters are an error at once. The options of a call
        apply to each page separately.
        """
        return ClientPages(self._walk)

    @property
    def items(self) -> Items:
        """Lists that come in pages, item by item: as ``pages``, without items that the previous page had, too.

        for friend in chat.items.list_friends(from_account="alice"):
            print(friend.to_account)
        """
        return ClientItems(self._walk)

    @property
    def each(self) -> Each:
        """One call for each row of a source of any length: a method for each endpoint.

            for result in chat.each.set_profile(rows):
                print(result.index, result.reply or result.error)

            summary = chat.each.set_profile(rows).all()

        The calls keep to the endpoint's rate, and at most ``concurrency`` are under way at a time. The source is read
        only as rows begin. Results come in the order in which the calls end; a row that fails does not stop the others.
        The options of a call apply to each row's call separately.
        """
        from ._each import ClientEach

        return ClientEach(self._begin_each, self._next_seed, self._direct)

    @property
    def bulk(self) -> Bulk:
        """Lists of any length: a method for each endpoint with a list that is split over several requests.

            for result in chat.bulk.import_accounts(account_list=({"user_id": f"user_{i}"} for i in range(250_000))):
                print(result.first, result.count, result.reply or result.error)

        It takes the parameters of the client's method of the same name; the list may be any iterable. Each request has
        as many items as it may, and is a row as with ``each``: items are read only as requests begin, and results come
        in the order in which they end. Indexes, also those of a reply's ``failures()``, are those of the source.
        """
        from ._each import ClientBulk

        return ClientBulk(self._begin_each, self._next_seed, self._direct)

    def _request(self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any]) -> Reply:
        given, observer = self._prepare(options)
        return self._lead(self._begin_raw(path, body, given, observer), observer)

    def _call(self, endpoint: str, /, **given: Any) -> Any:
        params, options, observer = self._take(given)
        return self._lead(self._begin(endpoint, params, options, observer), observer)

    def _lead(self, call: Call, observer: Observer | None) -> Reply:
        # A call of one request, by far the most frequent kind, needs no threads and no tasks.
        if not call.is_concurrent() and not self._has_limiter:
            return run(drive(call, self._direct, observer))
        beside = Threads(self._direct) if call.is_concurrent() else Reserving(self._direct)
        try:
            return run(drive(call, beside, observer))
        finally:
            beside.end()

    def _list(self, endpoint: str, names: tuple[str, ...], /, **given: Any) -> Any:
        given = kept(given)
        reply = self._call(endpoint, **given)
        return listed(reply, lambda reply: self._begin_walk(names, endpoint, given).resume_after(reply))

    def _walk(self, names: tuple[str, ...], endpoint: str, /, **given: Any) -> Walk:
        self._check_open()
        return self._begin_walk(names, endpoint, given)

    def _begin_walk(self, names: tuple[str, ...], endpoint: str, given: dict[str, Any]) -> Walk:
        params, options, observer = self._take(given)
        pages = self._session.pages(endpoint, params, options, up_to(observer))
        return Walk(names, pages, self._next, lambda call: self._lead(call, observer))

    def close(self) -> None:
        """Close the connections. Calls are refused from then on."""
        self._closed = True
        if self._own:
            self._own.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncChatClient(_Client, AsyncClientBase, AsyncMethods):
    """The same as `ChatClient` for asyncio and trio: every call is awaited.

        async with AsyncChatClient(
            sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
        ) as chat:
            await chat.import_accounts(account_list=[{"user_id": "alice"}, {"user_id": "bob"}])
            await chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])

    A call of several requests whose task is cancelled is stopped, and ends with a `PartialBatchError`. A call of one
    request ends at once.

    Its options are those of `ChatClient`, but for three: ``user_sig_provider`` may be ``async``, and must not block,
    ``transport`` is ``async``, and ``http_client`` is an
    `httpx.AsyncClient`, an `aiohttp.ClientSession`, or the name of its library.
    """

    _is_async = True
    _make_transport = staticmethod(_async_transport)
    _driver_type = AsyncDirect

    @property
    def pages(self) -> AsyncPages:
        """Lists that come in pages, page by page: a method for each endpoint that has them.

            async for reply in chat.pages.list_friends(from_account="alice"):
                print(reply.friend_num)

        Each page is requested only when it is needed. Invalid parameters are an error at once. The options of a call
        apply to each page separately.
        """
        return AsyncClientPages(self._walk)

    @property
    def items(self) -> AsyncItems:
        """Lists that come in pages, item by item: as ``pages``, without items that the previous page had, too.

        async for friend in chat.items.list_friends(from_account="alice"):
            print(friend.to_account)
        """
        return AsyncClientItems(self._walk)

    @property
    def each(self) -> AsyncEach:
        """One call for each row of a source of any length: a method for each endpoint.

            async for result in chat.each.set_profile(rows):
                print(result.index, result.reply or result.error)

            summary = await chat.each.set_profile(rows).all()

        The calls keep to the endpoint's rate, and at most ``concurrency`` are under way at a time. The source is read
        only as rows begin. Results come in the order in which the calls end; a row that fails does not stop the others.
        The options of a call apply to each row's call separately.
        """
        from ._each import AsyncClientEach

        return AsyncClientEach(self._begin_each, self._next_seed, self._direct)

    @property
    def bulk(self) -> AsyncBulk:
        """Lists of any length: a method for each endpoint with a list that is split over several requests.

            async for result in chat.bulk.import_accounts(account_list=accounts):
                print(result.first, result.count, result.reply or result.error)

        It takes the parameters of the client's method of the same name; the list may be any iterable, also an
        asynchronous one. Each request has
        as many items as it may, and is a row as with ``each``: items are read only as requests begin, and results come
        in the order in which they end. Indexes, also those of a reply's ``failures()``, are those of the source.
        """
        from ._each import AsyncClientBulk

        return AsyncClientBulk(self._begin_each, self._next_seed, self._direct)

    async def _request(self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any]) -> Reply:
        given, observer = self._prepare(options)
        return await self._lead(self._begin_raw(path, body, given, observer), observer)

    async def _call(self, endpoint: str, /, **given: Any) -> Any:
        params, options, observer = self._take(given)
        return await self._lead(self._begin(endpoint, params, options, observer), observer)

    async def _lead(self, call: Call, observer: Observer | None) -> Reply:
        # Where the time is limited, the request stands beside what watches the time; a reservation, beside the call.
        if call.waits_when_stopped() or call.has_timeout() or self._has_limiter:
            return await run_side_by_side(call, self._direct, observer)
        return await run_async(drive(call, self._direct, observer))

    def _list(self, endpoint: str, names: tuple[str, ...], /, **given: Any) -> ListCall[Any, Any]:
        given = kept(given)
        return ListCall(self._first_page(endpoint, names, given), lambda: self._walk(names, endpoint, **given))

    async def _first_page(self, endpoint: str, names: tuple[str, ...], given: dict[str, Any]) -> Reply:
        reply = await self._call(endpoint, **given)
        return listed(reply, lambda reply: self._begin_walk(names, endpoint, given).resume_after(reply))

    def _walk(self, names: tuple[str, ...], endpoint: str, /, **given: Any) -> AsyncWalk:
        self._check_open()
        return self._begin_walk(names, endpoint, given)

    def _begin_walk(self, names: tuple[str, ...], endpoint: str, given: dict[str, Any]) -> AsyncWalk:
        params, options, observer = self._take(given)
        pages = self._session.pages(endpoint, params, options, up_to(observer))
        return AsyncWalk(names, pages, self._next, lambda call: self._lead(call, observer))

    async def aclose(self) -> None:
        """Close the connections. Calls are refused from then on."""
        self._closed = True
        if self._own:
            await self._own.aclose()

    close = aclose

    # Hidden from type checkers, which notice a plain `with`. Python looks for the second before it calls the first.
    if not TYPE_CHECKING:

        def __enter__(self):
            raise TypeError("an AsyncChatClient needs `async with`")

        def __exit__(self, kind, error, trace):
            """Stand for what nothing enters."""

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


def refuse_async(options: Mapping[str, Any], names: tuple[str, ...]) -> None:
    """Refuse options of these names that are async functions."""
    given = [name for name in names if options.get(name) is not None]
    if not given:
        return
    # Takes a while to import, and nothing else needs it.
    from inspect import iscoroutinefunction

    for name in given:
        if iscoroutinefunction(options[name]) or iscoroutinefunction(type(options[name]).__call__):
            use = "a hook is not awaited" if name.startswith("on_") else "only AsyncChatClient takes such a function"
            raise ConfigError(f"`{name}` must not be async: {use}")


def _no_provider() -> str:
    raise ConfigError("`user_sig_provider` is not set")


# Type checkers ask for these; at run time the core does, and names all that is missing at once.
for _class in (ClientBase, AsyncClientBase):
    (_class.__init__.__kwdefaults__ or {}).update(sdk_app_id=None, identifier=None)
(_Client.private_map_key.__kwdefaults__ or {}).update(room=None)


def kept(given: dict[str, Any]) -> dict[str, Any]:
    """Return parameters that can be read again: iterators are lists."""
    return {name: list(value) if hasattr(value, "__next__") else value for name, value in given.items()}


def seed() -> int:
    """Differs from call to call, so that the service can recognize a repeated request. It is not a secret."""
    return int.from_bytes(os.urandom(8), "big")

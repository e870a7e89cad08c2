"""The clients: who calls, over which transport, with a method for every endpoint."""

from __future__ import annotations

import os

from . import _driver
from ._driver import AsyncDirect, Direct, Threads, drive, run, run_async, run_side_by_side
from ._errors import ConfigError
from ._events import Observer, debug_log
from ._generated.methods import AsyncMethods, Methods
from ._native import Session, called
from ._options import ENVIRONMENT, environment
from ._pages import AsyncClientItems, AsyncClientPages, AsyncWalk, ClientItems, ClientPages, Walk
from ._transport import HttpRequest, HttpResponse

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping  # noqa: F401 - the base classes name them as text
    from types import TracebackType
    from typing import Any, Generic, TypeVar

    from typing_extensions import Never, Self

    from ._events import Progress, RequestEvent, ResponseEvent, RetryEvent
    from ._generated.methods import AsyncItems, AsyncPages, Items, Pages
    from ._httpx import AsyncHttpxTransport, HttpxTransport
    from ._native import Call
    from ._native import Pages as NativePages
    from ._options import Rate
    from ._reply import Reply
    from .types import Region

    Hook = Callable[[Any], object]
    _UserSig = TypeVar("_UserSig")
    """What a provider returns: a UserSig, or one to await."""
    _Response = TypeVar("_Response")
    """What a transport returns: a response, or one to await."""
else:
    _UserSig = _Response = None

    class Generic:
        """Stands for the one of `typing`."""

        def __class_getitem__(cls, types):
            """Be the same class, whatever the types."""
            return cls


__all__ = ["AsyncChatClient", "ChatClient", "seed"]


_REQUEST_TIMEOUT = 10.0
_CONCURRENCY = 8


# httpx is imported only by those who use it.
def _httpx_transport() -> HttpxTransport:
    from ._httpx import HttpxTransport

    return HttpxTransport()


def _async_httpx_transport() -> AsyncHttpxTransport:
    from ._httpx import AsyncHttpxTransport

    return AsyncHttpxTransport()


class _Client(Generic[_UserSig, _Response]):
    """What both clients share: their options, the session, and how calls begin."""

    # Options that must not be async functions, because their result is not awaited.
    _never_async: tuple[str, ...] = ("on_request", "on_response", "on_retry")

    if TYPE_CHECKING:
        _make_transport: Callable[[], Any]
        _driver_type: Callable[..., Any]

    def __init__(
        self,
        *,
        sdk_app_id: int | str | None,
        region: Region | str | None = None,
        endpoint: str | None = None,
        identifier: str | None,
        secret_key: str | None = None,
        user_sig: str | None = None,
        user_sig_provider: Callable[[], _UserSig] | None = None,
        transport: Callable[[HttpRequest], _Response] | None = None,
        request_timeout: float = _REQUEST_TIMEOUT,
        max_retries: int = 5,
        max_retry_time: float = 60.0,
        concurrency: int = _CONCURRENCY,
        rates: Mapping[str, float | Rate] | None = None,
        backup: bool | str = False,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        **unknown: Never,
    ) -> None:
        options = dict(locals())
        for name in ("self", "__class__", "unknown"):
            options.pop(name, None)
        env = environment(unknown)
        # The wall clock: a UserSig says when it ends.
        self._session = Session({**options, **unknown}, env, _driver.now()[0])
        _refuse_async(options, self._never_async)
        hooks = {"request": on_request, "response": on_response, "retry": on_retry}
        self._observer = Observer(hooks, debug_log())
        self._closed = False
        self._own = None if transport else self._make_transport()
        self._direct = self._driver_type(transport or self._own, user_sig_provider or _no_provider, self._own)

    def __repr__(self) -> str:
        session = self._session
        option, value = session.location
        who = f"sdk_app_id={session.sdk_app_id}, {option}={value!r}, identifier={session.identifier!r}"
        return f"{type(self).__name__}({who}, {session.credential}=…)"

    @classmethod
    def from_env(cls, **options: Any) -> Self:
        """Make a client from environment variables.

            with ChatClient.from_env() as chat: ...

        They are ``TENCENT_CHAT_SDK_APP_ID``, ``TENCENT_CHAT_REGION`` or ``TENCENT_CHAT_ENDPOINT`` (which takes
        precedence), ``TENCENT_CHAT_IDENTIFIER`` and ``TENCENT_CHAT_SECRET_KEY``. An empty one counts as not set.

        Args:
            options: The options of a client, which take precedence over variables.

        Raises:
            ConfigError: It names every variable that is missing, or what is wrong.
        """
        given: dict[str, Any] = {**options, "_env": ENVIRONMENT}
        return cls(**given)

    def user_sig(self, identifier: str, *given: Never, expire: int = 15_552_000, **unknown: Never) -> str:
        """Make a UserSig for a user of the app with the client's secret key, for instance for the app on a phone.

        Args:
            identifier: Who it is for: the UserID.
            *given: Takes nothing: the lifetime is an option.
            expire: How many seconds it is valid; default 180 days.
            **unknown: Takes nothing.

        Raises:
            UserSigError: The client has no secret key, or the identifier or the lifetime is invalid.
        """
        # Something else in their place is named by the core.
        options = given[0] if given else {"expire": expire, **unknown}
        return self._session.user_sig(identifier, options, _driver.now()[0])

    # Hidden from type checkers, which know every endpoint and would take any name for one.
    if not TYPE_CHECKING:

        def __getattr__(self, name):
            problem = called(name) or f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(problem, name=name, obj=self)

    def _prepare(
        self,
        timeout: float | None,
        max_retries: int | None,
        concurrency: int | None,
        on_progress: Hook | None,
        extra: Mapping[str, Any] | None,
        unchecked: bool,
        unknown: Mapping[str, Any] | None = None,
    ) -> tuple[dict[str, Any] | None, Observer | None]:
        """Gather the options of a call, where it has any, and find out who gets its events."""
        observer = self._observer or None
        if timeout is max_retries is concurrency is on_progress is extra is None and unchecked is False and not unknown:
            return None, observer
        given = {
            "timeout": timeout,
            "max_retries": max_retries,
            "concurrency": concurrency,
            "on_progress": on_progress,
            "extra": extra,
            "unchecked": unchecked,
            **(unknown or {}),
        }
        _refuse_async(given, ("on_progress",))
        if on_progress is not None:
            observer = self._observer.having("progress", on_progress)
        return given, observer

    def _take(
        self,
        /,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        concurrency: int | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
        **params: Any,
    ) -> tuple[dict[str, Any], dict[str, Any] | None, Observer | None]:
        """Tell the options of a call from its parameters, which the core checks."""
        return params, *self._prepare(timeout, max_retries, concurrency, on_progress, extra, unchecked)

    def _begin(
        self, endpoint: str, params: Mapping[str, Any], options: dict[str, Any] | None, observer: Observer | None
    ) -> Call:
        self._check_open()
        return self._session.call(endpoint, params, options, observer is not None, seed())

    def _begin_raw(
        self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any] | None, observer: Observer | None
    ) -> Call:
        self._check_open()
        return self._session.call_raw(path, body, options, observer is not None, seed())

    def _next(self, pages: NativePages) -> Call | None:
        self._check_open()
        return pages.next(seed())

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigError("the client is closed")


class ChatClient(_Client[str, HttpResponse], Methods):
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

    Args:
        sdk_app_id: The application's SDKAppID: a number, or its digits.
        region: Where the application was created: ``china``, ``singapore``, ``seoul``, ``tokyo``, ``frankfurt``,
            ``silicon_valley``, ``jakarta`` or ``saudi_arabia``. It cannot be derived from the SDKAppID.
        endpoint: Instead of ``region``, an own host: ``https://chat.example.com``.
        identifier: An admin account of the application; calls are made on its behalf.
        secret_key: The application's secret key exactly as the console shows it; UserSigs are made from it as needed.
        user_sig: Instead, a UserSig made elsewhere, used until it expires. Whitespace around it is removed.
        user_sig_provider: Instead, a function that returns a UserSig whenever one is needed. It is called in a thread
            of its own; one that takes longer than a request may is a `CredentialError`, and the next call asks again.
        transport: Sends the requests; default httpx. It is called from several threads at once when a call takes
            several requests. It is not closed with the client.
        request_timeout: The seconds one request may take; ``math.inf`` for no limit. The service itself takes up to 3.
        max_retries: Maximum number of retries of one request; 0 for none. A request that may have taken effect is
            retried only where that does no harm.
        max_retry_time: How many seconds after the first attempt a request may be retried.
        concurrency: How many requests of one call are under way at a time.
        rates: Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a `Rate`,
            by the endpoint's name; ``*`` means all that are not named. ``math.inf`` for no limit.
        backup: Where requests go when the region's host cannot be reached: ``True`` for the region's documented backup
            host, or a host of your own.
        on_request: Called with a `RequestEvent` for each request that is sent.
        on_response: Called with a `ResponseEvent` for each request that got a response, or got none.
        on_retry: Called with a `RetryEvent` for each request that will be retried.

    Raises:
        ConfigError: Not exactly one of ``region`` and ``endpoint`` or of the credentials is given, or an option is
            wrong or unknown.
    """

    _never_async = ("user_sig_provider", "transport", *_Client._never_async)
    _make_transport = staticmethod(_httpx_transport)
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
        """Lists that come in pages, entry by entry: as ``pages``, without items that the previous page had, too.

        for friend in chat.items.list_friends(from_account="alice"):
            print(friend.to_account)
        """
        return ClientItems(self._walk)

    def request(
        self,
        path: str,
        body: Mapping[str, Any] | str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        **unknown: Never,
    ) -> Reply:
        """Call any path with a body in Tencent's own spelling, for endpoints that this version does not know.

        Args:
            path: Such as ``v4/im_open_login_svc/account_check``.
            body: The body as it is sent: a mapping, or JSON text.
            timeout: The seconds the call may take, with all retries.
            max_retries: Maximum number of retries; default the client's.
            **unknown: Takes nothing.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        options, observer = self._prepare(timeout, max_retries, None, None, None, False, unknown)
        return self._lead(self._begin_raw(path, body, options, observer), observer)

    def _call(self, endpoint: str, /, **given: Any) -> Any:
        params, options, observer = self._take(**given)
        return self._lead(self._begin(endpoint, params, options, observer), observer)

    def _lead(self, call: Call, observer: Observer | None) -> Reply:
        # A call of one request, by far the most frequent kind, needs no threads and no tasks.
        if not call.is_concurrent():
            return run(drive(call, self._direct, observer))
        threads = Threads(self._direct)
        try:
            return run(drive(call, threads, observer))
        finally:
            threads.end()

    def _walk(self, names: tuple[str, ...], endpoint: str, /, **given: Any) -> Walk:
        self._check_open()
        params, options, observer = self._take(**given)
        pages = self._session.pages(endpoint, params, options, observer is not None)
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


class AsyncChatClient(_Client["str | Awaitable[str]", "Awaitable[HttpResponse]"], AsyncMethods):
    """The same as `ChatClient` for asyncio and trio: every call is awaited.

        async with AsyncChatClient(
            sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
        ) as chat:
            await chat.import_accounts(account_list=[{"user_id": "alice"}, {"user_id": "bob"}])
            await chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])

    A call whose task is cancelled ends at once, with all its requests.

    Its options are those of `ChatClient`, but for two: ``user_sig_provider`` may be ``async``, and must not block, and
    ``transport`` is ``async``.

    Raises:
        ConfigError: As for `ChatClient`.
    """

    _make_transport = staticmethod(_async_httpx_transport)
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
        """Lists that come in pages, entry by entry: as ``pages``, without items that the previous page had, too.

        async for friend in chat.items.list_friends(from_account="alice"):
            print(friend.to_account)
        """
        return AsyncClientItems(self._walk)

    async def request(
        self,
        path: str,
        body: Mapping[str, Any] | str,
        *,
        timeout: float | None = None,
        max_retries: int | None = None,
        **unknown: Never,
    ) -> Reply:
        """Call any path with a body in Tencent's own spelling, for endpoints that this version does not know.

        Args:
            path: Such as ``v4/im_open_login_svc/account_check``.
            body: The body as it is sent: a mapping, or JSON text.
            timeout: The seconds the call may take, with all retries.
            max_retries: Maximum number of retries; default the client's.
            **unknown: Takes nothing.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        options, observer = self._prepare(timeout, max_retries, None, None, None, False, unknown)
        return await self._lead(self._begin_raw(path, body, options, observer), observer)

    async def _call(self, endpoint: str, /, **given: Any) -> Any:
        params, options, observer = self._take(**given)
        return await self._lead(self._begin(endpoint, params, options, observer), observer)

    async def _lead(self, call: Call, observer: Observer | None) -> Reply:
        # Where the time is limited, the request stands beside what watches the time.
        if call.is_concurrent() or call.has_timeout():
            return await run_side_by_side(call, self._direct, observer)
        return await run_async(drive(call, self._direct, observer))

    def _walk(self, names: tuple[str, ...], endpoint: str, /, **given: Any) -> AsyncWalk:
        self._check_open()
        params, options, observer = self._take(**given)
        pages = self._session.pages(endpoint, params, options, observer is not None)
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


def _refuse_async(options: Mapping[str, Any], names: tuple[str, ...]) -> None:
    given = [name for name in names if options[name] is not None]
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


# Type checkers ask for these two; at run time the core does, and names all that is missing at once.
_defaults = ChatClient.__init__.__kwdefaults__ or {}
_defaults.update(sdk_app_id=None, identifier=None)


def seed() -> int:
    """Differs from call to call, so that the service can recognize a repeated request. It is not a secret."""
    return int.from_bytes(os.urandom(8), "big")

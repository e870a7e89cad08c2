# @generated from api/sdk.yaml by cargo xtask generate
"""What the clients take: their options, the options of a call, and calls of any path. The core checks all options."""

from __future__ import annotations

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import Any, Literal

    import aiohttp
    import httpx
    import urllib3
    from typing_extensions import Never, Self, Unpack

    from .._events import EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
    from .._options import Rate
    from .._reply import Reply
    from .._transport import HttpRequest, HttpResponse
    from ..redis import RedisLimiter
    from .types import AsyncClientOptions, ClientOptions, Region

__all__ = ["CALL_HOOKS", "CLIENT_HOOKS", "AsyncClientBase", "ClientBase", "split"]

CLIENT_HOOKS = ("on_request", "on_response", "on_retry", "on_end", "on_limiter")
CALL_HOOKS = ("on_progress",)
"""The options that are functions whose result is not awaited."""


def split(
    *,
    timeout: float | None = None,
    max_retries: int | None = None,
    concurrency: int | None = None,
    stop_timeout: float | None = None,
    gone_is_success: bool | None = None,
    on_progress: Callable[[Progress], object] | None = None,
    extra: Mapping[str, Any] | None = None,
    unchecked: bool = False,
    **params: Any,
) -> tuple[dict[str, Any] | None, dict[str, Any]]:
    """Tell the options of a call, if there are any, from its parameters."""
    if (
        timeout is None
        and max_retries is None
        and concurrency is None
        and stop_timeout is None
        and gone_is_success is None
        and on_progress is None
        and extra is None
        and unchecked is False
    ):
        return None, params
    options: dict[str, Any] = {
        "timeout": timeout,
        "max_retries": max_retries,
        "concurrency": concurrency,
        "stop_timeout": stop_timeout,
        "gone_is_success": gone_is_success,
        "on_progress": on_progress,
        "extra": extra,
        "unchecked": unchecked,
    }
    return options, params


class ClientBase:
    """How a `ChatClient` is set up, and its calls of any path."""

    if TYPE_CHECKING:

        def _set_up(self, options: dict[str, Any]) -> None: ...
        def _request(self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any]) -> Reply: ...
        @classmethod
        def _from_env(cls, options: Mapping[str, Any]) -> Self: ...

    def __init__(
        self,
        *,
        sdk_app_id: int | str | None,
        identifier: str | None,
        region: Region | str | None = None,
        endpoint: str | None = None,
        secret_key: str | None = None,
        user_sig: str | None = None,
        user_sig_provider: Callable[[], str] | None = None,
        transport: Callable[[HttpRequest], HttpResponse] | None = None,
        http_client: httpx.Client | urllib3.PoolManager | Literal["urllib3", "httpx"] | None = None,
        request_timeout: float = 10.0,
        max_retries: int = 5,
        max_retry_time: float = 60.0,
        concurrency: int = 8,
        stop_timeout: float = 5.0,
        gone_is_success: bool = False,
        rates: Mapping[str, float | Rate] | None = None,
        limiter: RedisLimiter | None = None,
        backup: bool | str = False,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_end: Callable[[EndEvent], object] | None = None,
        log_bodies: Literal["masked", "full"] | None = None,
        on_limiter: Callable[[LimiterEvent], object] | None = None,
        **unknown: Never,
    ) -> None:
        """Set a client up.

        Args:
            sdk_app_id: The application's SDKAppID: a number, or its digits.
            identifier: Who calls: for the server API an administrator of the app.
            region: Where the application was created, as the console shows it: ``china``, ``singapore``,
                ``seoul``, ``tokyo``, ``frankfurt``, ``silicon_valley``, ``jakarta``, ``saudi_arabia``. It
                cannot be derived from the SDKAppID.
            endpoint: A host of your own instead of a region: ``https://chat.example.com`` or
                ``http://127.0.0.1:8080``.
            secret_key: The application's secret key, exactly as the console shows it. The SDK makes UserSigs
                from it and renews them. For servers only: anyone who has the key can do anything in your app,
                so never send it to a browser.
            user_sig: A UserSig made elsewhere, used until it expires. Whitespace around it is removed.
            user_sig_provider: Returns a UserSig when one is needed. A call waits at most ``request_timeout``
                for it. It is called in a thread of its own. If it takes longer than ``request_timeout``, the
                call ends with a ``CredentialError``, and the next call asks again. In an ``AsyncChatClient`` it
                may be ``async``, and must not block.
            transport: Sends the requests. It is called from several threads at once when a call takes several
                requests, and is not closed with the client. It must end after ``request.timeout`` seconds; in
                an ``AsyncChatClient``, where it is ``async``, it is given up then. It raises ``NotSentError``
                when a request was definitely not sent, and an ``OSError``, ``TimeoutError`` or an exception of
                its HTTP library when no response came; any other exception ends the call as it is. Default:
                what ``http_client`` says.
            http_client: What sends the requests: an ``httpx.Client`` or a ``urllib3.PoolManager``, in an
                ``AsyncChatClient`` an ``httpx.AsyncClient`` or an ``aiohttp.ClientSession``, for a proxy,
                certificates, limits or a mock of your own. It is not closed with the client. Its timeouts do
                not count: ``request_timeout`` does. Or the name of the library with which the client makes its
                own connections: ``"urllib3"``, ``"httpx"``, and in an ``AsyncChatClient`` ``"aiohttp"`` or
                ``"httpcore"``. Default: ``"urllib3"``; in an ``AsyncChatClient`` ``"aiohttp"`` where it is
                installed and asyncio runs, else ``"httpcore"``.
            request_timeout: Longest time in seconds for one HTTP request; ``math.inf`` for no limit. The
                service takes up to 3 seconds for a request, so with a shorter time you may lose responses.
                Default: 10.
            max_retries: Maximum number of retries of one request; 0 for none. A request that may have taken
                effect is retried only where that does no harm. Default: 5.
            max_retry_time: Time in seconds after the first attempt in which a request may be retried. Default:
                60.
            concurrency: How many requests of one call are under way at a time, 1 or more. Default: 8.
            stop_timeout: Longest time in seconds that a call of several requests waits for those under way
                after it was stopped; 0 to abandon them at once. Default: 5.
            gone_is_success: Whether a call that deletes, removes, recalls or ends something succeeds when it is
                not there, as after an earlier attempt whose response was lost. Without effect on other calls.
                Default: ``False``.
            rates: Rates in place of the documented ones, for an app that bought higher ones: calls per second,
                or a ``Rate``, by the endpoint's name; ``*`` means all that are not named. ``math.inf`` for no
                limit.
            limiter: Shares the rates with other processes of the app, by a Redis or Valkey server that all of
                them use. Without it, the rates are for this client alone. A ``RedisLimiter`` of
                ``tencent_chat.redis``, with a ``redis.Redis``, or in an ``AsyncChatClient`` a
                ``redis.asyncio.Redis``.
            backup: Where requests go when the region's host cannot be reached: ``True`` for the region's
                documented backup host, or a host of your own. Default: nowhere.
            on_request: Called with a ``RequestEvent`` for each request that is sent. What a hook raises goes to
                ``sys.unraisablehook`` and does not break the call.
            on_response: Called with a ``ResponseEvent`` for each request that got a response, or got none.
            on_retry: Called with a ``RetryEvent`` for each request that will be retried.
            on_end: Called with an ``EndEvent`` for each call that ended, also for each of the calls of ``each``
                and ``bulk``.
            log_bodies: Adds the bodies to the events of requests and responses, and to lines of the log at
                ``debug`` and ``trace``. Passwords, tokens and UserSigs are never shown. ``masked``: without the
                contents of messages and pushes, of which only the length is shown. ``full``: with the contents
                of messages and pushes. Default: no bodies.
            on_limiter: Called with a ``LimiterEvent`` when the ``limiter`` loses its server, and when that is
                back.
            **unknown: Any other name is an error.

        Raises:
            ConfigError: An option is missing, wrong or unknown, or two exclude each other.
        """
        options: dict[str, Any] = {
            "sdk_app_id": sdk_app_id,
            "identifier": identifier,
            "region": region,
            "endpoint": endpoint,
            "secret_key": secret_key,
            "user_sig": user_sig,
            "user_sig_provider": user_sig_provider,
            "transport": transport,
            "http_client": http_client,
            "request_timeout": request_timeout,
            "max_retries": max_retries,
            "max_retry_time": max_retry_time,
            "concurrency": concurrency,
            "stop_timeout": stop_timeout,
            "gone_is_success": gone_is_success,
            "rates": rates,
            "limiter": limiter,
            "backup": backup,
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
            "on_end": on_end,
            "log_bodies": log_bodies,
            "on_limiter": on_limiter,
        }
        self._set_up({**options, **unknown})

    @classmethod
    def from_env(cls, **options: Unpack[ClientOptions]) -> Self:
        """Make a client from environment variables.

            with ChatClient.from_env() as chat: ...

        They are ``TENCENT_CHAT_SDK_APP_ID``, ``TENCENT_CHAT_REGION`` or ``TENCENT_CHAT_ENDPOINT`` (which takes
        precedence), ``TENCENT_CHAT_IDENTIFIER`` and ``TENCENT_CHAT_SECRET_KEY``. An empty one counts as not set.

        Args:
            **options: The options of a client, which take precedence over variables.

        Raises:
            ConfigError: It names every variable that is missing, or what is wrong.
        """
        return cls._from_env(options)

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
            timeout: Longest time in seconds for the whole call, however many requests it takes and however long
                it waits; ``math.inf`` for no limit. For pages, it holds for the call for each page. Default: no
                limit.
            max_retries: Maximum number of retries of one request; 0 for none. Default: the client's.
            **unknown: Any other name is an error.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        options: dict[str, Any] = {
            "timeout": timeout,
            "max_retries": max_retries,
        }
        return self._request(path, body, {**options, **unknown})


class AsyncClientBase:
    """How a `AsyncChatClient` is set up, and its calls of any path."""

    if TYPE_CHECKING:

        def _set_up(self, options: dict[str, Any]) -> None: ...
        async def _request(self, path: str, body: Mapping[str, Any] | str, options: dict[str, Any]) -> Reply: ...
        @classmethod
        def _from_env(cls, options: Mapping[str, Any]) -> Self: ...

    def __init__(
        self,
        *,
        sdk_app_id: int | str | None,
        identifier: str | None,
        region: Region | str | None = None,
        endpoint: str | None = None,
        secret_key: str | None = None,
        user_sig: str | None = None,
        user_sig_provider: Callable[[], str | Awaitable[str]] | None = None,
        transport: Callable[[HttpRequest], Awaitable[HttpResponse]] | None = None,
        http_client: httpx.AsyncClient | aiohttp.ClientSession | Literal["aiohttp", "httpcore", "httpx"] | None = None,
        request_timeout: float = 10.0,
        max_retries: int = 5,
        max_retry_time: float = 60.0,
        concurrency: int = 8,
        stop_timeout: float = 5.0,
        gone_is_success: bool = False,
        rates: Mapping[str, float | Rate] | None = None,
        limiter: RedisLimiter | None = None,
        backup: bool | str = False,
        on_request: Callable[[RequestEvent], object] | None = None,
        on_response: Callable[[ResponseEvent], object] | None = None,
        on_retry: Callable[[RetryEvent], object] | None = None,
        on_end: Callable[[EndEvent], object] | None = None,
        log_bodies: Literal["masked", "full"] | None = None,
        on_limiter: Callable[[LimiterEvent], object] | None = None,
        **unknown: Never,
    ) -> None:
        """Set a client up.

        Args:
            sdk_app_id: The application's SDKAppID: a number, or its digits.
            identifier: Who calls: for the server API an administrator of the app.
            region: Where the application was created, as the console shows it: ``china``, ``singapore``,
                ``seoul``, ``tokyo``, ``frankfurt``, ``silicon_valley``, ``jakarta``, ``saudi_arabia``. It
                cannot be derived from the SDKAppID.
            endpoint: A host of your own instead of a region: ``https://chat.example.com`` or
                ``http://127.0.0.1:8080``.
            secret_key: The application's secret key, exactly as the console shows it. The SDK makes UserSigs
                from it and renews them. For servers only: anyone who has the key can do anything in your app,
                so never send it to a browser.
            user_sig: A UserSig made elsewhere, used until it expires. Whitespace around it is removed.
            user_sig_provider: Returns a UserSig when one is needed. A call waits at most ``request_timeout``
                for it. It is called in a thread of its own. If it takes longer than ``request_timeout``, the
                call ends with a ``CredentialError``, and the next call asks again. In an ``AsyncChatClient`` it
                may be ``async``, and must not block.
            transport: Sends the requests. It is called from several threads at once when a call takes several
                requests, and is not closed with the client. It must end after ``request.timeout`` seconds; in
                an ``AsyncChatClient``, where it is ``async``, it is given up then. It raises ``NotSentError``
                when a request was definitely not sent, and an ``OSError``, ``TimeoutError`` or an exception of
                its HTTP library when no response came; any other exception ends the call as it is. Default:
                what ``http_client`` says.
            http_client: What sends the requests: an ``httpx.Client`` or a ``urllib3.PoolManager``, in an
                ``AsyncChatClient`` an ``httpx.AsyncClient`` or an ``aiohttp.ClientSession``, for a proxy,
                certificates, limits or a mock of your own. It is not closed with the client. Its timeouts do
                not count: ``request_timeout`` does. Or the name of the library with which the client makes its
                own connections: ``"urllib3"``, ``"httpx"``, and in an ``AsyncChatClient`` ``"aiohttp"`` or
                ``"httpcore"``. Default: ``"urllib3"``; in an ``AsyncChatClient`` ``"aiohttp"`` where it is
                installed and asyncio runs, else ``"httpcore"``.
            request_timeout: Longest time in seconds for one HTTP request; ``math.inf`` for no limit. The
                service takes up to 3 seconds for a request, so with a shorter time you may lose responses.
                Default: 10.
            max_retries: Maximum number of retries of one request; 0 for none. A request that may have taken
                effect is retried only where that does no harm. Default: 5.
            max_retry_time: Time in seconds after the first attempt in which a request may be retried. Default:
                60.
            concurrency: How many requests of one call are under way at a time, 1 or more. Default: 8.
            stop_timeout: Longest time in seconds that a call of several requests waits for those under way
                after it was stopped; 0 to abandon them at once. Default: 5.
            gone_is_success: Whether a call that deletes, removes, recalls or ends something succeeds when it is
                not there, as after an earlier attempt whose response was lost. Without effect on other calls.
                Default: ``False``.
            rates: Rates in place of the documented ones, for an app that bought higher ones: calls per second,
                or a ``Rate``, by the endpoint's name; ``*`` means all that are not named. ``math.inf`` for no
                limit.
            limiter: Shares the rates with other processes of the app, by a Redis or Valkey server that all of
                them use. Without it, the rates are for this client alone. A ``RedisLimiter`` of
                ``tencent_chat.redis``, with a ``redis.Redis``, or in an ``AsyncChatClient`` a
                ``redis.asyncio.Redis``.
            backup: Where requests go when the region's host cannot be reached: ``True`` for the region's
                documented backup host, or a host of your own. Default: nowhere.
            on_request: Called with a ``RequestEvent`` for each request that is sent. What a hook raises goes to
                ``sys.unraisablehook`` and does not break the call.
            on_response: Called with a ``ResponseEvent`` for each request that got a response, or got none.
            on_retry: Called with a ``RetryEvent`` for each request that will be retried.
            on_end: Called with an ``EndEvent`` for each call that ended, also for each of the calls of ``each``
                and ``bulk``.
            log_bodies: Adds the bodies to the events of requests and responses, and to lines of the log at
                ``debug`` and ``trace``. Passwords, tokens and UserSigs are never shown. ``masked``: without the
                contents of messages and pushes, of which only the length is shown. ``full``: with the contents
                of messages and pushes. Default: no bodies.
            on_limiter: Called with a ``LimiterEvent`` when the ``limiter`` loses its server, and when that is
                back.
            **unknown: Any other name is an error.

        Raises:
            ConfigError: An option is missing, wrong or unknown, or two exclude each other.
        """
        options: dict[str, Any] = {
            "sdk_app_id": sdk_app_id,
            "identifier": identifier,
            "region": region,
            "endpoint": endpoint,
            "secret_key": secret_key,
            "user_sig": user_sig,
            "user_sig_provider": user_sig_provider,
            "transport": transport,
            "http_client": http_client,
            "request_timeout": request_timeout,
            "max_retries": max_retries,
            "max_retry_time": max_retry_time,
            "concurrency": concurrency,
            "stop_timeout": stop_timeout,
            "gone_is_success": gone_is_success,
            "rates": rates,
            "limiter": limiter,
            "backup": backup,
            "on_request": on_request,
            "on_response": on_response,
            "on_retry": on_retry,
            "on_end": on_end,
            "log_bodies": log_bodies,
            "on_limiter": on_limiter,
        }
        self._set_up({**options, **unknown})

    @classmethod
    def from_env(cls, **options: Unpack[AsyncClientOptions]) -> Self:
        """Make a client from environment variables.

            async with AsyncChatClient.from_env() as chat: ...

        They are ``TENCENT_CHAT_SDK_APP_ID``, ``TENCENT_CHAT_REGION`` or ``TENCENT_CHAT_ENDPOINT`` (which takes
        precedence), ``TENCENT_CHAT_IDENTIFIER`` and ``TENCENT_CHAT_SECRET_KEY``. An empty one counts as not set.

        Args:
            **options: The options of a client, which take precedence over variables.

        Raises:
            ConfigError: It names every variable that is missing, or what is wrong.
        """
        return cls._from_env(options)

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
            timeout: Longest time in seconds for the whole call, however many requests it takes and however long
                it waits; ``math.inf`` for no limit. For pages, it holds for the call for each page. Default: no
                limit.
            max_retries: Maximum number of retries of one request; 0 for none. Default: the client's.
            **unknown: Any other name is an error.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        options: dict[str, Any] = {
            "timeout": timeout,
            "max_retries": max_retries,
        }
        return await self._request(path, body, {**options, **unknown})

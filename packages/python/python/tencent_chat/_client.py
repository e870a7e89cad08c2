"""The clients: who calls, over which transport, with a method for every endpoint."""

from __future__ import annotations

import os
import time

from ._driver import Actions, drive, run, run_async
from ._errors import ConfigError
from ._methods import AsyncMethods, Methods
from ._native import Session

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from types import TracebackType
    from typing import Any

    from typing_extensions import Self

    from ._native import Call
    from ._reply import Reply
    from ._transport import AsyncTransport, Transport
    from .types import Region

__all__ = ["AsyncChatClient", "ChatClient"]

DEFAULT_TIMEOUT = 10.0


class _Client:
    """What both clients share: the session, and how calls begin."""

    def __init__(
        self,
        sdk_app_id: int,
        region: str | None,
        endpoint: str | None,
        identifier: str,
        secret_key: str | None,
        user_sig: str | None,
        user_sig_provider: object,
        timeout: float,
    ) -> None:
        place = _exactly_one(region=region, endpoint=endpoint)
        credential = _exactly_one(secret_key=secret_key, user_sig=user_sig, user_sig_provider=user_sig_provider)
        self._session = Session(sdk_app_id, region, endpoint, identifier, secret_key, user_sig)
        self._timeout = _checked(timeout)
        self._closed = False
        self._setup = f"{sdk_app_id=}, {place}={region or endpoint!r}, {identifier=}, {credential}=…"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._setup})"

    def _begin(
        self, endpoint: str, params: Mapping[str, Any], extra: Mapping[str, Any] | None, unchecked: bool
    ) -> Call:
        self._check_open()
        return self._session.call(endpoint, params, None if extra is None else _to_json(extra), unchecked, _seed())

    def _begin_raw(self, path: str, body: Mapping[str, Any] | str) -> Call:
        self._check_open()
        return self._session.call_raw(path, body if isinstance(body, str) else _to_json(body), _seed())

    def _check_open(self) -> None:
        if self._closed:
            raise ConfigError("the client is closed")

    def _limit(self, timeout: float | None) -> float:
        return self._timeout if timeout is None else _checked(timeout)


class ChatClient(_Client, Methods):
    """A client of the server API of Tencent Cloud Chat, with a method for every endpoint.

        with ChatClient(
            sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
        ) as chat:
            reply = chat.delete_accounts(delete_item=[{"user_id": "alice"}, {"user_id": "bob"}])
            for failure in reply.failures():
                print(failure.item, failure.code, failure.hint)

    One client serves a whole program: it keeps connections open, and threads may share it.

    Args:
        sdk_app_id: The application's SDKAppID.
        region: Where the application was created: ``china``, ``singapore``, ``seoul``, ``tokyo``, ``frankfurt``,
            ``silicon_valley``, ``jakarta`` or ``saudi_arabia``. It cannot be guessed from the SDKAppID.
        endpoint: Instead of ``region``, an own host: ``https://chat.example.com``.
        identifier: An admin account of the application; calls are made in its name.
        secret_key: The application's secret key exactly as the console shows it; UserSigs are made from it as needed.
        user_sig: Instead, a UserSig made elsewhere, used until it ends.
        user_sig_provider: Instead, a function that gives a UserSig whenever one is needed.
        transport: Sends the requests; httpx unless given. It is not closed with the client.
        timeout: The seconds a request may take; ``math.inf`` for no limit. The service itself takes up to 3.

    Raises:
        ConfigError: Not exactly one of ``region`` and ``endpoint`` or of the credentials is given, or one is wrong.
    """

    def __init__(
        self,
        *,
        sdk_app_id: int,
        region: Region | None = None,
        endpoint: str | None = None,
        identifier: str,
        secret_key: str | None = None,
        user_sig: str | None = None,
        user_sig_provider: Callable[[], str] | None = None,
        transport: Transport | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        super().__init__(sdk_app_id, region, endpoint, identifier, secret_key, user_sig, user_sig_provider, timeout)
        self._own = None
        if transport is None:
            from ._httpx import HttpxTransport

            transport = self._own = HttpxTransport()
        self._do = Actions(transport, time.sleep, user_sig_provider or _no_provider)

    def request(self, path: str, body: Mapping[str, Any] | str, *, timeout: float | None = None) -> Reply:
        """Call any path with a body in Tencent's own spelling, for what this version does not know.

        Args:
            path: Such as ``v4/im_open_login_svc/account_check``.
            body: The body, as it goes out: a mapping, or JSON text.
            timeout: The seconds the request may take, if not the client's.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        return run(drive(self._begin_raw(path, body), self._do, self._limit(timeout)))

    def _call(
        self,
        endpoint: str,
        params: Mapping[str, Any],
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
    ) -> Any:
        return run(drive(self._begin(endpoint, params, extra, unchecked), self._do, self._limit(timeout)))

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


class AsyncChatClient(_Client, AsyncMethods):
    """The same as `ChatClient` for asyncio and trio: every call is awaited.

        async with AsyncChatClient(
            sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key
        ) as chat:
            reply = await chat.delete_accounts(delete_item=[{"user_id": "alice"}])

    Args:
        sdk_app_id: The application's SDKAppID.
        region: Where the application was created, as for `ChatClient`.
        endpoint: Instead of ``region``, an own host: ``https://chat.example.com``.
        identifier: An admin account of the application; calls are made in its name.
        secret_key: The application's secret key exactly as the console shows it; UserSigs are made from it as needed.
        user_sig: Instead, a UserSig made elsewhere, used until it ends.
        user_sig_provider: Instead, a function, plain or ``async``, that gives a UserSig whenever one is needed.
        transport: Sends the requests; httpx unless given. It is not closed with the client.
        timeout: The seconds a request may take; ``math.inf`` for no limit. The service itself takes up to 3.

    Raises:
        ConfigError: Not exactly one of ``region`` and ``endpoint`` or of the credentials is given, or one is wrong.
    """

    def __init__(
        self,
        *,
        sdk_app_id: int,
        region: Region | None = None,
        endpoint: str | None = None,
        identifier: str,
        secret_key: str | None = None,
        user_sig: str | None = None,
        user_sig_provider: Callable[[], str | Awaitable[str]] | None = None,
        transport: AsyncTransport | None = None,
        timeout: float = DEFAULT_TIMEOUT,
    ) -> None:
        super().__init__(sdk_app_id, region, endpoint, identifier, secret_key, user_sig, user_sig_provider, timeout)
        self._own = None
        if transport is None:
            from ._httpx import AsyncHttpxTransport

            transport = self._own = AsyncHttpxTransport()
        self._do = Actions(transport, _sleep, user_sig_provider or _no_provider)

    async def request(self, path: str, body: Mapping[str, Any] | str, *, timeout: float | None = None) -> Reply:
        """Call any path with a body in Tencent's own spelling, for what this version does not know.

        Args:
            path: Such as ``v4/im_open_login_svc/account_check``.
            body: The body, as it goes out: a mapping, or JSON text.
            timeout: The seconds the request may take, if not the client's.

        Returns:
            The reply in Tencent's own spelling.

        Raises:
            ChatError: As for every endpoint.
        """
        return await run_async(drive(self._begin_raw(path, body), self._do, self._limit(timeout)))

    async def _call(
        self,
        endpoint: str,
        params: Mapping[str, Any],
        timeout: float | None = None,
        extra: Mapping[str, Any] | None = None,
        unchecked: bool = False,
    ) -> Any:
        return await run_async(drive(self._begin(endpoint, params, extra, unchecked), self._do, self._limit(timeout)))

    async def aclose(self) -> None:
        """Close the connections. Calls are refused from then on."""
        self._closed = True
        if self._own:
            await self._own.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()


async def _sleep(seconds: float) -> None:
    # httpx brings anyio along; it knows whether asyncio or trio is running.
    import anyio

    await anyio.sleep(seconds)


def _no_provider() -> str:
    raise ConfigError("user_sig_provider is not given")


def _exactly_one(**given: object) -> str:
    names = [name for name, value in given.items() if value is not None]
    if len(names) != 1:
        raise ConfigError(f"exactly one of {', '.join(given)} is needed, got {' and '.join(names) or 'none'}")
    return names[0]


def _checked(timeout: float) -> float:
    # Put this way round it refuses NaN too.
    if not timeout > 0:
        raise ConfigError(f"timeout must be a positive number of seconds, got {timeout!r}")
    return timeout


def _to_json(value: Mapping[str, Any]) -> str:
    import json

    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _seed() -> int:
    return int.from_bytes(os.urandom(8), "big")

"""An emulator in this process."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, cast, overload
from urllib.parse import urlsplit

from ._native import ENDPOINT, Answer, Exchange, Webhook, control_request
from ._native import Emulator as Native
from ._optional import need
from ._under_way import UnderWay
from ._webhooks import (
    NESTED,
    Asgi,
    Function,
    Handler,
    Receiver,
    Url,
    WebhookNestingError,
    WebhookResponse,
    Wsgi,
    receiving,
)

if TYPE_CHECKING:
    from tencent_chat import AsyncTransport, HttpRequest, HttpResponse, Transport
    from typing_extensions import Never, Unpack

    from . import types

__all__ = ["Emulator", "WebhookOptions"]

WEBHOOK_HOST = "http://testserver"
"""The host of webhooks that go to a function or an app: the name that test clients of web frameworks use, too."""


class WebhookOptions(TypedDict, total=False):
    """Where webhooks are sent, and how.

    Attributes:
        url: Where to, ``http://`` without a query. `Emulator.on_webhook` takes a function.
        token: The token that signs them.
        timeout_ms: The milliseconds for which an answer is waited for: 2000.
        commands: The commands that are sent; all without any.
    """

    url: str
    token: str
    timeout_ms: int
    commands: list[str]


class Emulator:
    """A Chat server in memory, without a port.

    It checks calls as Tencent's server does, and keeps what they do. Several are independent of each other, and threads
    may share one. Webhooks are delivered before the call that caused them returns.

    Args:
        app: SDKAppID. Default: 1400000000.
        key: The secret key that UserSigs must be signed with. Default: a fixed one, which belongs to no real app.
        admins: Accounts that may call, at least one. Default: ``administrator``.
        seed: What to begin with: a document as a dict, the text of one in YAML or JSON, or the path of a file
            (`pathlib.Path`).
        webhook: The token of webhooks, which of them are sent, and where to.
        strict: Whether to enforce all that is enforced on request, as for a new app.
        enforce: ``rates``, ``message_rates``, ``quotas`` or ``custom_fields``, to enforce these.
        edition: ``trial``, ``standard``, ``pro``, ``pro_plus`` or ``enterprise``, to refuse what the edition lacks.
        services: What the app has beside the edition: ``cloud_moderation``, ``cloud_search``, ``local_moderation``,
            ``push``.
        custom_fields: The custom fields that exist when they are enforced.

    Raises:
        ValueError: An option is unknown or invalid, or the seed does not fit.
    """

    def __init__(
        self,
        *,
        app: int | None = None,
        key: str | None = None,
        admins: Iterable[str] | None = None,
        seed: Mapping[str, Any] | types.State | str | os.PathLike[str] | None = None,
        webhook: WebhookOptions | None = None,
        strict: bool = False,
        enforce: Iterable[str] | None = None,
        edition: str | None = None,
        services: Iterable[str] | None = None,
        custom_fields: Iterable[str] | None = None,
        **unknown: Never,
    ) -> None:
        options = {
            "app": app,
            "key": key,
            "admins": _listed(admins),
            "seed": Path(seed).read_text("utf-8") if isinstance(seed, os.PathLike) else seed,
            "webhook": webhook,
            "strict": strict,
            "enforce": _listed(enforce),
            "edition": edition,
            "services": _listed(services),
            "custom_fields": _listed(custom_fields),
        }
        self._native = Native(json.dumps({**options, **unknown}, allow_nan=False))
        self._network = Url()
        self._under_way = UnderWay()
        # By the URL that stands for each.
        self._receivers: dict[str, Receiver] = {}

    def __repr__(self) -> str:
        # Asking for more could deliver webhooks.
        return f"Emulator(app={self._native.app[0]})"

    # What clients need.

    @property
    def transport(self) -> Transport:
        """Calls this emulator, as the ``transport`` of a ``ChatClient``."""
        response: type[HttpResponse] = need("tencent_chat").HttpResponse

        def transport(request: HttpRequest) -> HttpResponse:
            answer = self._run(self._sent(request))
            time.sleep(_delay(answer, request))
            return response(answer.status, _arrived(answer, request), dict(answer.headers))

        return transport

    @property
    def async_transport(self) -> AsyncTransport:
        """Calls this emulator, as the ``transport`` of an ``AsyncChatClient``."""
        response: type[HttpResponse] = need("tencent_chat").HttpResponse
        anyio = need("anyio")

        async def transport(request: HttpRequest) -> HttpResponse:
            # A caller that gives up does not undo what its request does.
            with anyio.CancelScope(shield=True):
                answer = await self._run_async(self._sent(request))
            await anyio.sleep(_delay(answer, request))
            return response(answer.status, _arrived(answer, request), dict(answer.headers))

        return transport

    def client_options(self) -> dict[str, Any]:
        """Return all that a ``ChatClient`` needs: ``ChatClient(**emulator.client_options())``."""
        return {**self._options(), "transport": self.transport}

    def async_client_options(self) -> dict[str, Any]:
        """Return all that an ``AsyncChatClient`` needs."""
        return {**self._options(), "transport": self.async_transport}

    def _options(self) -> dict[str, Any]:
        app, admin, key = self._native.app
        return {"sdk_app_id": app, "identifier": admin, "secret_key": key, "endpoint": ENDPOINT}

    # Webhooks.

    def on_webhook(self, handler: Handler, *, token: str | None = None) -> Handler:
        """Send webhooks to a function, until a reset. It gets a `WebhookRequest` and returns the answer.

        It is called before the call that caused the webhook returns, and may be async. When it raises an exception, the
        webhook failed: the event happens, and `webhooks` says why. A failed assertion is raised to the caller, and so
        is an error after 100 webhooks nested within one another: a function that sends a message for each message
        would never end.

        A function that is not async runs in a thread of its own, with a copy of the caller's context. It is not waited
        for when it takes longer than ``webhook_timeout_ms``: the event happens, and the thread goes on. An async
        function is cancelled then.

        Args:
            handler: The function. It returns a dict, JSON as a string or bytes, or ``None`` to allow or acknowledge.
            token: The token that webhooks are signed with. Default: as before.

        Returns:
            The function, so that this is a decorator, too.

        Raises:
            TypeError: The handler is not a function.
        """
        _check_callable("on_webhook", "a function", handler)
        self._send_webhooks(Function(handler), "/webhook", token)
        return handler

    def on_webhook_asgi(self, app: Any, path: str, *, token: str | None = None) -> None:
        """Send webhooks to a path of an ASGI app, until a reset, signed with a token.

        Calls of an ``AsyncChatClient`` and `async_act` do so in their event loop, all others in a thread with another.
        """
        _check_callable("on_webhook_asgi", "an ASGI app", app)
        self._send_webhooks(Asgi(app), path, token)

    def on_webhook_wsgi(self, app: Any, path: str, *, token: str | None = None) -> None:
        """Send webhooks to a path of a WSGI app, until a reset, signed with a token."""
        _check_callable("on_webhook_wsgi", "a WSGI app", app)
        self._send_webhooks(Wsgi(app), path, token)

    def _send_webhooks(self, receiver: Receiver, path: str, token: str | None) -> None:
        url = WEBHOOK_HOST + path
        settings: types.SettingsChange = {"webhook_url": url}
        if token is not None:
            settings["webhook_token"] = token
        self.configure(**settings)
        self._receivers[url] = receiver

    def _receiver(self, webhook: Webhook) -> Receiver:
        return self._receivers.get(webhook.url.partition("?")[0], self._network)

    # The functions of the control paths.

    def health(self) -> types.Health:
        """Return the apps, their admins, and the number of accounts and of requests."""
        return self._call("health")

    def reset(self, *, empty: bool = False) -> None:
        """Forget data, requests and faults, and return to the seed and the settings of the start.

        Webhooks go where the option says, too.

        Args:
            empty: Leave no data, not even the seed.
        """
        self._call("reset", {"empty": empty})
        self._receivers.clear()

    def state(self) -> types.State:
        """Return the whole app as a document, for `import_state` or a seed."""
        return self._call("state")

    def import_state(self, document: Mapping[str, Any] | types.State | str) -> None:
        """Import an exported document or a seed, also as text in YAML or JSON, in the place of the app."""
        self._call("import_state", document)

    def requests(self) -> types.Requests:
        """Return the last 1000 ``requests`` with their replies, the newest last, and their number in ``total``."""
        return self._call("requests")

    def effects(self) -> types.Effects:
        """Return how many messages were stored, how many were duplicates, and how many calls exceeded the rate."""
        return self._call("effects")

    def messages(self, *, to: str | None = None, limit: int | None = None) -> list[types.AcceptedMessage]:
        """Return the one-to-one messages that were accepted, the newest last."""
        return self._call("messages", {"to": to, "limit": limit})

    def webhooks(self, *, wait: bool = False) -> types.Webhooks:
        """Return the last 1000 ``webhooks`` with their outcomes, the newest last, and their number in ``total``.

        Args:
            wait: Wait until the calls that other threads have under way have delivered theirs. A call delivers its
                webhooks before it returns, so one thread alone never has to wait.

        Raises:
            RuntimeError: They are delivered in this thread, which would wait for itself.
        """
        if wait:
            self._under_way.wait()
        return self._call("webhooks")

    def users(self, *, find: str | None = None, limit: int | None = None) -> types.Users:
        """Return the accounts by their IDs, as ``users``."""
        return self._call("users", {"find": find, "limit": limit})

    @overload
    def groups(self, *, group: None = None, find: str | None = None, limit: int | None = None) -> types.Groups: ...
    @overload
    def groups(self, *, group: str, find: str | None = None, limit: int | None = None) -> types.GroupDetails: ...
    def groups(self, *, group: str | None = None, find: str | None = None, limit: int | None = None) -> Any:
        """Return the ``groups``, the newest first, or one of them with its members."""
        return self._call("groups", {"group": group, "find": find, "limit": limit})

    def conversations(
        self, *, user: str | None = None, find: str | None = None, limit: int | None = None
    ) -> types.Conversations:
        """Return the ``conversations``, the latest first, or those of a user."""
        return self._call("conversations", {"user": user, "find": find, "limit": limit})

    def history(
        self,
        *,
        user: str | None = None,
        peer: str | None = None,
        group: str | None = None,
        topic: str | None = None,
        official_account: str | None = None,
        limit: int | None = None,
    ) -> types.History:
        """Return the ``messages`` of a conversation: ``history(user="alice", peer="bob")``, ``history(group="g")``."""
        given = {"user": user, "peer": peer, "group": group, "topic": topic}
        return self._call("history", {**given, "official_account": official_account, "limit": limit})

    def official_accounts(self, *, find: str | None = None, limit: int | None = None) -> types.OfficialAccounts:
        """Return the ``official_accounts`` with their subscribers."""
        return self._call("official_accounts", {"find": find, "limit": limit})

    def pushes(self, *, find: str | None = None, limit: int | None = None) -> types.Pushes:
        """Return the ``pushes``, the newest first, and what became of them."""
        return self._call("pushes", {"find": find, "limit": limit})

    def fill_demo(self) -> None:
        """Fill an empty app with a few users, groups and messages."""
        self._call("fill_demo")

    def clients(self) -> types.Clients:
        """Return the ``clients``: who is logged in, with the devices."""
        return self._call("clients")

    def act(self, user: str, action: types.Action, /, **fields: Unpack[types.ActionFields]) -> types.Reply:
        """Let a user act as if they held a phone: ``act("alice", "send_message", to="bob", text="hello")``.

        Returns:
            The service's reply, whatever its ``ErrorCode``.

        Raises:
            ValueError: The user was not imported or is not online, or a field is unknown.
        """
        return self._call("act", user, action, fields)

    async def async_act(self, user: str, action: types.Action, /, **fields: Unpack[types.ActionFields]) -> types.Reply:
        """Let a user act, as `act` does, with async receivers of webhooks in this event loop."""
        with need("anyio").CancelScope(shield=True):
            return _read(await self._run_async(self._asked("act", user, action, fields)))

    def inbox(self, user: str, *, since: int | None = None) -> types.Inbox:
        """Return the ``items`` that the devices of a user received, the newest last, or those after an item."""
        return self._call("inbox", user, {"since": since})

    def clear_inbox(self, user: str) -> None:
        """Empty the inbox of a user."""
        self._call("clear_inbox", user)

    def add_faults(self, rules: Iterable[types.FaultRule]) -> None:
        """Let requests to come fail: ``[{"path": "v4/sns/friend_add", "fault": {"close": "after"}}]``."""
        self._call("add_faults", list(rules))

    def faults(self) -> types.Faults:
        """Return the rules that are pending, as ``faults``."""
        return self._call("faults")

    def clear_faults(self) -> None:
        """Remove the rules that are pending."""
        self._call("clear_faults")

    def clock(
        self, *, advance: str | None = None, advance_ms: int | None = None, set: int | str | None = None
    ) -> types.Clock:
        """Set the clock, and return what it shows.

        Args:
            advance: How far it goes forward: a duration such as ``90m``.
            advance_ms: The same in milliseconds.
            set: What it shows from now on: milliseconds since 1970, or a date with time and offset (RFC 3339).
        """
        given = {"advance": advance, "advance_ms": advance_ms, "set": set}
        return self._call("clock", {name: value for name, value in given.items() if value is not None})

    def config(self) -> types.Settings:
        """Return all settings."""
        return self._call("config")

    def configure(self, **settings: Unpack[types.SettingsChange]) -> types.Settings:
        """Change these settings, and return all: ``configure(enforce_rates=True)``."""
        return self._call("configure", settings)

    def _call(self, function: str, *arguments: Any) -> Any:
        return _read(self._run(self._asked(function, *arguments)))

    # How a request is handled.

    def _sent(self, request: HttpRequest) -> Exchange:
        url = urlsplit(request.url)
        headers = [(name.lower(), value) for name, value in request.headers.items()]
        return Exchange(request.method, url.path, url.query, headers, request.body, NESTED.get())

    def _asked(self, function: str, *arguments: Any) -> Exchange:
        given = json.dumps(arguments, allow_nan=False)
        method, path, query, body = control_request(function, given, self._native.app[0])
        return Exchange(method, path, query, [], body, NESTED.get())

    def _run(self, exchange: Exchange) -> Answer:
        with self._under_way.one():
            return self._delivered(exchange)

    async def _run_async(self, exchange: Exchange) -> Answer:
        with self._under_way.one():
            return await self._delivered_async(exchange)

    def _delivered(self, exchange: Exchange) -> Answer:
        mistakes: list[BaseException] = []
        while isinstance(step := self._native.step(exchange), Webhook):
            start = time.monotonic()
            try:
                with receiving(step):
                    response = self._receiver(step).receive(step)
            except BaseException as error:
                response = _failed(error, mistakes)
            self._native.webhook_ended(exchange, response, time.monotonic() - start)
        _raise(mistakes)
        return step

    async def _delivered_async(self, exchange: Exchange) -> Answer:
        mistakes: list[BaseException] = []
        while isinstance(step := self._native.step(exchange), Webhook):
            start = time.monotonic()
            try:
                with receiving(step):
                    response = await self._receiver(step).receive_async(step)
            except BaseException as error:
                response = _failed(error, mistakes)
            self._native.webhook_ended(exchange, response, time.monotonic() - start)
        _raise(mistakes)
        return step


def _check_callable(method: str, what: str, given: object) -> None:
    if not callable(given):
        raise TypeError(f"{method}: expected {what}, got {type(given).__name__}")


def _failed(error: BaseException, mistakes: list[BaseException]) -> WebhookResponse:
    """Say what came of a webhook whose receiver raised. A test's own exception is raised when the call is done."""
    if isinstance(error, TimeoutError):
        return None
    if _is_for_the_test(error):
        mistakes.append(error)
    try:
        text = str(error)
    except Exception:
        text = "an exception that cannot be shown"
    return f"{type(error).__name__}: {text}".encode("utf-8", "replace").decode()


def _is_for_the_test(error: BaseException) -> bool:
    """Whether it is a failed assertion, a group of exceptions with one, or what ends a test or a program."""
    inner: Any = getattr(error, "exceptions", ())
    if isinstance(error, (AssertionError, WebhookNestingError)) or not isinstance(error, Exception):
        return True
    return isinstance(inner, tuple) and any(_is_for_the_test(one) for one in cast("tuple[BaseException, ...]", inner))


def _raise(mistakes: list[BaseException]) -> None:
    if not mistakes:
        return
    if isinstance(mistakes[0], WebhookNestingError):
        # Without the traceback of all that is nested, which is long.
        raise WebhookNestingError(*mistakes[0].args)
    raise mistakes[0]


def _delay(answer: Answer, request: HttpRequest) -> float:
    return min(answer.delay, request.timeout)


def _arrived(answer: Answer, request: HttpRequest) -> bytes:
    if answer.is_closed:
        raise ConnectionResetError("the emulator closed the connection on purpose")
    if answer.delay > request.timeout:
        raise TimeoutError(f"no response within {request.timeout:g} seconds: the emulator delays it on purpose")
    return answer.body


def _read(answer: Answer) -> Any:
    reply = json.loads(answer.body)
    if answer.status != 200:
        raise ValueError(reply["error"])
    return reply


def _listed(values: Iterable[str] | None) -> Any:
    """Any iterable may be a list but a string, which is for the core to refuse."""
    return values if values is None or isinstance(values, str) else list(values)

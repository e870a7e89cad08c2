"""Rates and seen webhooks that several processes share, by a Redis or Valkey server that all of them use.

    import redis
    from tencent_chat.redis import RedisLimiter, RedisStore

    chat = ChatClient(..., limiter=RedisLimiter(redis.Redis(), expected_processes=4))
    handler = webhook.handler(seen=RedisStore(redis.Redis()))

The client is the program's own, from the package ``redis`` or ``valkey``; this package does not depend on either.
"""

from __future__ import annotations

from ._fork import begins_anew_in_children
from ._limiter import command
from ._native import is_unknown_script

# Spelled out, because importing `typing` would take longer than the rest of the package; type checkers know the name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence
    from typing import Any, Protocol

    class RedisClient(Protocol):
        """A client of the package ``redis`` or ``valkey``: of one server, of a cluster or of sentinels."""

        def execute_command(self, *args: Any, **options: Any) -> Any:
            """Run a command."""
            ...


__all__ = ["RedisLimiter", "RedisStore"]


class RedisLimiter:
    """Shares the rates of an app between processes. It is the option ``limiter`` of a client.

    Args:
        client: A ``redis.Redis`` for a `ChatClient`, or a ``redis.asyncio.Redis`` for an `AsyncChatClient`. It is not
            closed with the chat client.
        expected_processes: How many processes there are at most. While the server cannot be reached, each goes on with
            that part of the rate. Default: 4.
        prefix: What its keys begin with, before ``{<SDKAppID>:<path>}``. Default: ``tencent-chat:``.
    """

    def __init__(
        self, client: RedisClient, expected_processes: int | None = None, *, prefix: str | None = None
    ) -> None:
        self.client = client
        self.expected_processes = expected_processes
        self.prefix = prefix
        self._connections = _Connections(client)
        begins_anew_in_children(self._connections)

    @property
    def is_async(self) -> bool:
        """Whether its client is awaited."""
        return _is_async(self.client)

    def reserve(self, key: str, arguments: Sequence[str]) -> list[int]:
        """Run the script of a reservation."""
        try:
            answer = self.client.execute_command(*command(key, arguments, is_known=True))
        except Exception as error:
            if not is_unknown_script(str(error)):
                raise
            answer = self.client.execute_command(*command(key, arguments, is_known=False))
        return [int(number) for number in answer]

    async def reserve_async(self, key: str, arguments: Sequence[str]) -> list[int]:
        """Run the script of a reservation with an awaited client."""
        try:
            answer = await self.client.execute_command(*command(key, arguments, is_known=True))
        except Exception as error:
            if not is_unknown_script(str(error)):
                raise
            answer = await self.client.execute_command(*command(key, arguments, is_known=False))
        return [int(number) for number in answer]


class RedisStore:
    """Remembers which webhooks came already, for all processes. It is the option ``seen`` of `Webhook.handler`.

    Args:
        client: A ``redis.asyncio.Redis`` under asyncio, else a ``redis.Redis``. It is not closed with the handler.
        prefix: What its keys begin with. Default: ``tencent-chat:seen:``.
    """

    def __init__(self, client: RedisClient, *, prefix: str = "tencent-chat:seen:") -> None:
        self._client = client
        self._prefix = prefix

    def add(self, key: str, seconds: float, /) -> bool | Awaitable[bool]:
        """Remember a key for some time, and return whether it is new."""
        millis = max(1, round(min(seconds, 1e9) * 1000))
        answer = self._client.execute_command("SET", self._prefix + key, "", "NX", "PX", millis)
        return _is_set_async(answer) if _is_async(self._client) else _is_set(answer)


def _is_set(answer: object) -> bool:
    return answer is not None


async def _is_set_async(answer: Awaitable[object]) -> bool:
    return _is_set(await answer)


class _Connections:
    """Those of an awaited client. Other clients leave their connections to the parent of a child process themselves."""

    def __init__(self, client: RedisClient) -> None:
        self._client = client

    def begin_anew(self) -> None:
        """Leave the connections to the parent."""
        pool: Any = getattr(self._client, "connection_pool", None)
        if pool and _is_async(self._client):
            # They are kept, since closing them here would take them from the parent's event loop.
            self._parents: dict[str, Any] = {**pool.__dict__}
            pool.reset()


def _is_async(client: RedisClient) -> bool:
    from inspect import iscoroutinefunction

    return iscoroutinefunction(getattr(client, "execute_command", None))

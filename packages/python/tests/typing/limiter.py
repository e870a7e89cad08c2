"""Clients of the Redis library are taken as they are."""

import redis
import redis.asyncio

from tencent_chat import AsyncChatClient, ChatClient, LimiterEvent
from tencent_chat.redis import RedisLimiter

limiter = RedisLimiter(redis.Redis(), expected_processes=4)
awaited = RedisLimiter(redis.asyncio.Redis(), prefix="own:")
states: list[str] = []


def on_limiter(event: LimiterEvent) -> None:
    states.append(event.state)


def clients(secret_key: str) -> tuple[ChatClient, AsyncChatClient]:
    return (
        ChatClient(
            sdk_app_id=1400000000,
            region="singapore",
            identifier="administrator",
            secret_key=secret_key,
            limiter=limiter,
            on_limiter=on_limiter,
        ),
        AsyncChatClient(
            sdk_app_id=1400000000,
            region="singapore",
            identifier="administrator",
            secret_key=secret_key,
            limiter=awaited,
            on_limiter=lambda event: states.append(event.state),
        ),
    )


RedisLimiter("redis://")  # pyright: ignore[reportArgumentType]

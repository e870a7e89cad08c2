"""Several uses of one client at once, under uvloop."""

import asyncio

import chat_use
import uvloop


async def main() -> None:
    assert isinstance(asyncio.get_running_loop(), uvloop.Loop)
    async with chat_use.async_client() as chat:
        assert await asyncio.gather(*(chat_use.use_async(chat) for _ in range(5))) == [chat_use.FOUND] * 5


uvloop.run(main())

"""Several uses of one client at once, under trio."""

import chat_use
import trio


async def main() -> None:
    found: list[str] = []

    async def use() -> None:
        found.append(await chat_use.use_async(chat))

    async with chat_use.async_client() as chat, trio.open_nursery() as nursery:
        for _ in range(5):
            nursery.start_soon(use)
    assert found == [chat_use.FOUND] * 5


trio.run(main)

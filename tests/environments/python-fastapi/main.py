"""Serves the app with uvicorn, and asks it several things at once."""

import asyncio
import socket

import chat_use
import httpx
import uvicorn
from app import app


async def main() -> None:
    chat_use.client().import_accounts(account_list=[{"user_id": "alice"}])
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{listening.getsockname()[1]}", timeout=30) as browser:
        asked = (browser.post("/messages", json={"to": ["alice", "ghost"], "text": "hello"}) for _ in range(10))
        answers = await asyncio.gather(*asked)
    assert [answer.json() for answer in answers] == [{"failed": ["ghost"]}] * 10
    server.should_exit = True
    await serving


asyncio.run(main())

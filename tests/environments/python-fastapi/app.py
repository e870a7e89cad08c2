"""Sends a text to users, and answers who did not get it."""

import contextlib
from collections.abc import AsyncIterator

from fastapi import FastAPI
from tencent_chat import AsyncChatClient, element


@contextlib.asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncChatClient.from_env() as app.state.chat:  # one client for all requests
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/messages")
async def send(to: list[str], text: str) -> list[str]:
    reply = await app.state.chat.batch_send_c2c_message(to_account=to, msg_body=[element.text(text)])
    return [failure.item for failure in reply.failures()]

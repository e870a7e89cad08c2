"""Sends a text to users, and answers who did not get it. Check first who is asking."""

import contextlib
from collections.abc import AsyncIterator

from fastapi import FastAPI
from pydantic import BaseModel
from tencent_chat import AsyncChatClient, element


@contextlib.asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with AsyncChatClient.from_env() as app.state.chat:  # one client for all requests
        yield


app = FastAPI(lifespan=lifespan)


class Message(BaseModel):
    to: list[str]
    text: str


@app.post("/messages")
async def send(message: Message) -> dict[str, list[str]]:
    reply = await app.state.chat.batch_send_c2c_message(to_account=message.to, msg_body=[element.text(message.text)])
    return {"failed": [failure.item for failure in reply.failures()]}

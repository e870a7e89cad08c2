"""An app whose requests share one client."""

import contextlib
from collections.abc import AsyncIterator

import chat_use
from fastapi import FastAPI, Request


@contextlib.asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with chat_use.async_client() as app.state.chat:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/")
async def answer(request: Request) -> str:
    return await chat_use.use_async(request.app.state.chat)

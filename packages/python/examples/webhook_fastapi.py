"""Webhooks with FastAPI: messages and new groups with advertising are refused.

pip install tencent-chat fastapi uvicorn
SDK_APP_ID=1400000000 WEBHOOK_TOKEN="the token from the console" PORT=8000 python webhook_fastapi.py

It answers at /webhook. With PORT=0 it takes any free port, and prints which.
"""

import os
import socket

import uvicorn
from fastapi import FastAPI

from tencent_chat import Webhook, element
from tencent_chat.webhook import BeforeC2cMessage, BeforeGroupCreate, BeforeGroupMessage, WebhookAnswer

app = FastAPI()
handler = Webhook(int(os.environ["SDK_APP_ID"]), token=os.environ["WEBHOOK_TOKEN"]).handler()
app.add_route("/webhook", handler.asgi)


@handler.on(BeforeC2cMessage, BeforeGroupMessage)
async def moderate(event: BeforeC2cMessage | BeforeGroupMessage) -> WebhookAnswer | None:
    """Decide what becomes of a message."""
    text = element.text_of(event.msg_body)
    if "spam" in text:
        return event.reject(120001 if isinstance(event, BeforeC2cMessage) else 10100, "no advertising")
    if "secret" in text:
        return event.rewrite([element.text("***")])
    return event.drop() if "ghost" in text else None


@handler.on(BeforeGroupCreate)
async def name(event: BeforeGroupCreate) -> WebhookAnswer | None:
    """Decide whether a group may be created."""
    return event.reject(10100, "no advertising") if "spam" in (event.name or "") else None


if __name__ == "__main__":
    listening = socket.create_server(("127.0.0.1", int(os.environ.get("PORT", "8000"))))
    print(f"listening on http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])

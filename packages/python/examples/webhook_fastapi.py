"""Webhooks with FastAPI: messages and new groups with advertising are refused.

pip install tencent-chat fastapi uvicorn
SDK_APP_ID=1400000000 WEBHOOK_TOKEN="the token from the console" PORT=8000 python webhook_fastapi.py

It answers at /webhook. With PORT=0 it takes any free port, and prints which.
"""

import os
import socket
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import PlainTextResponse

from tencent_chat import Webhook, WebhookError, element
from tencent_chat.webhook import BeforeC2cMessage, BeforeGroupCreate, BeforeGroupMessage, WebhookEvent

app = FastAPI()
webhook = Webhook(int(os.environ["SDK_APP_ID"]), token=os.environ["WEBHOOK_TOKEN"])


@app.post("/webhook")
async def receive(request: Request) -> Any:
    """Verify a request, read it, and answer it."""
    try:
        webhook.verify(request.url.query)
        event = webhook.parse(request.url.query, await request.body())
    except WebhookError as error:
        return PlainTextResponse(str(error), error.status)
    return answer(event)


def answer(event: WebhookEvent) -> dict[str, Any]:
    """Decide what becomes of an event."""
    match event:
        case (
            BeforeC2cMessage(msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": str(text)}}, *_])
            | BeforeGroupMessage(msg_body=[{"msg_type": "TIMTextElem", "msg_content": {"text": str(text)}}, *_])
        ):
            if "spam" in text:
                return event.reject(120001 if isinstance(event, BeforeC2cMessage) else 10100, "no advertising")
            if "secret" in text:
                return event.rewrite([element.text("***")])
            return event.drop() if "ghost" in text else event.allow()
        case BeforeGroupCreate(name=str(name)) if "spam" in name:
            return event.reject(10100, "no advertising")
        case _:
            return Webhook.accept()


if __name__ == "__main__":
    listening = socket.create_server(("127.0.0.1", int(os.environ.get("PORT", "8000"))))
    print(f"listening on http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run(sockets=[listening])

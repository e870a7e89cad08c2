"""Webhooks with Flask: messages and new groups with advertising are refused.

pip install tencent-chat flask
SDK_APP_ID=1400000000 WEBHOOK_TOKEN="the token from the console" PORT=8000 python webhook_flask.py

It answers at /webhook. With PORT=0 it takes any free port, and prints which.
"""

import logging
import os
from typing import Any

from flask import Flask, Response, request
from werkzeug.serving import make_server

from tencent_chat import Webhook, WebhookError, element
from tencent_chat.webhook import BeforeC2cMessage, BeforeGroupCreate, BeforeGroupMessage, WebhookEvent

app = Flask(__name__)
webhook = Webhook(int(os.environ["SDK_APP_ID"]), token=os.environ["WEBHOOK_TOKEN"])


@app.post("/webhook")
def receive() -> Response | dict[str, Any]:
    """Verify a request, read it, and answer it."""
    try:
        webhook.verify(request.query_string)
        event = webhook.parse(request.query_string, request.get_data())
    except WebhookError as error:
        return Response(str(error), error.status, mimetype="text/plain")
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
    # Its lines have the whole URL, and whoever knows a signed one can post with it for a minute.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = make_server("127.0.0.1", int(os.environ.get("PORT", "8000")), app, threaded=True)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()

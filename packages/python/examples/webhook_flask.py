"""Webhooks with Flask: messages and new groups with advertising are refused.

pip install tencent-chat flask
SDK_APP_ID=1400000000 WEBHOOK_TOKEN="the token from the console" PORT=8000 python webhook_flask.py

It answers at /webhook. With PORT=0 it takes any free port, and prints which.
"""

import logging
import os

from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server

from tencent_chat import Webhook, element
from tencent_chat.webhook import BeforeC2cMessage, BeforeGroupCreate, BeforeGroupMessage, WebhookAnswer

app = Flask(__name__)
handler = Webhook(int(os.environ["SDK_APP_ID"]), token=os.environ["WEBHOOK_TOKEN"]).handler()
app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/webhook": handler.wsgi})


@handler.on(BeforeC2cMessage, BeforeGroupMessage)
def moderate(event: BeforeC2cMessage | BeforeGroupMessage) -> WebhookAnswer | None:
    """Decide what becomes of a message."""
    text = element.text_of(event.msg_body)
    if "spam" in text:
        return event.reject(120001 if isinstance(event, BeforeC2cMessage) else 10100, "no advertising")
    if "secret" in text:
        return event.rewrite([element.text("***")])
    return event.drop() if "ghost" in text else None


@handler.on(BeforeGroupCreate)
def name(event: BeforeGroupCreate) -> WebhookAnswer | None:
    """Decide whether a group may be created."""
    return event.reject(10100, "no advertising") if "spam" in (event.name or "") else None


if __name__ == "__main__":
    # Its lines have the whole URL, and whoever knows a signed one can post with it for a minute.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = make_server("127.0.0.1", int(os.environ.get("PORT", "8000")), app, threaded=True)
    print(f"listening on http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()

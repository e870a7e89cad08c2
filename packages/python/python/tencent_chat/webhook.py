"""Webhooks: what Tencent's servers POST to the app, and the app's answers.

    from tencent_chat.webhook import BeforeC2cMessage, Webhook

    webhook = Webhook(1400000000, token="the token from the console")

    webhook.verify(query)
    match webhook.parse(query, body):
        case BeforeC2cMessage(from_account="amber") as event:
            answer = event.reject(120001, "no advertising")
        case _:
            answer = Webhook.accept()

Every event is a `Record`: a dict whose fields are attributes, too. Fields that are always sent come first; any other
field that was not sent is ``None``, or ``[]`` if it is a list. Reading never fails because of a field, even if one is
missing or of another type.

An event has a method for each kind of answer that it allows; each returns the answer's body, which is sent as JSON with
HTTP status 200. Any other kind raises an `InvalidRequestError`, and so do invalid arguments.

`Webhook.handler` makes an ASGI app, a WSGI app and a view of Django of functions for events.
"""

from ._generated import webhook as _webhook
from ._generated.webhook import *  # noqa: F403
from ._webhook_handler import MemoryStore, SeenStore, WebhookAnswer, WebhookHandler, WebhookReport

__all__ = ["MemoryStore", "SeenStore", "WebhookAnswer", "WebhookHandler", "WebhookReport"]
__all__ += _webhook.__all__

"""Webhooks: what Tencent's servers POST to the app, and what it answers.

    from tencent_chat.webhook import BeforeC2cMessage, Webhook

    webhook = Webhook(1400000000, token="the token from the console")

    webhook.verify(query)
    match webhook.parse(query, body):
        case BeforeC2cMessage(from_account="amber") as event:
            answer = event.reject(120001, "no advertising")
        case _:
            answer = Webhook.accept()

Every event is a `Record`: a dict whose fields are attributes, too. Fields that are always sent stand first; any other
that was not sent is ``None``, or ``[]`` where it is a list. Reading never fails over a field: one that is missing or of
another type all the same is only noticed by who looks.

An event has a method for each kind of answer that it takes; each gives the answer's body, which goes back as JSON with
HTTP status 200. Any other kind raises an `InvalidRequestError`, and so do arguments that cannot be right.
"""

from ._generated import webhook as _webhook
from ._generated.webhook import *  # noqa: F403

__all__: list[str] = []
__all__ += _webhook.__all__

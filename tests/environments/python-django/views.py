"""Sends a text to users, and answers who did not get it. Check first who is asking."""

import json

from django.http import HttpRequest, JsonResponse
from django.urls import path
from tencent_chat import ChatClient, element

chat = ChatClient.from_env()  # one client for all requests


def send(request: HttpRequest) -> JsonResponse:
    message = json.loads(request.body)
    reply = chat.batch_send_c2c_message(to_account=message["to"], msg_body=[element.text(message["text"])])
    return JsonResponse({"failed": [failure.item for failure in reply.failures()]})


urlpatterns = [path("messages", send)]

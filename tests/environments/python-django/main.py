"""A site of views, asked by Django's own test clients."""

import asyncio

import chat_use
import django
import views
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.test import AsyncClient, Client
from django.urls import path

settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="of no use here")
django.setup()

chat = chat_use.client()
async_chat = chat_use.async_client()


def plain(request: HttpRequest) -> HttpResponse:
    return HttpResponse(chat_use.use(chat))


async def asynchronous(request: HttpRequest) -> HttpResponse:
    return HttpResponse(await chat_use.use_async(async_chat))


urlpatterns = [path("plain", plain), path("asynchronous", asynchronous), *views.urlpatterns]


async def ask() -> str:
    return (await AsyncClient().get("/asynchronous")).content.decode()


assert Client().get("/plain").content.decode() == chat_use.FOUND
message = {"to": ["alice", "ghost"], "text": "hello"}
assert Client().post("/messages", message, content_type="application/json").json() == {"failed": ["ghost"]}
# Each request under WSGI may have an event loop of its own.
assert [asyncio.run(ask()), asyncio.run(ask())] == [chat_use.FOUND] * 2

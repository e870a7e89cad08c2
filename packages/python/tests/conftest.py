"""What the tests share: transports that answer as told, and a small HTTP server that misbehaves as told."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tencent_chat import AsyncChatClient, ChatClient, HttpRequest, HttpResponse

SECRET_KEY = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd"
SETUP: dict[str, Any] = {"sdk_app_id": 1400987001, "identifier": "administrator", "secret_key": SECRET_KEY}
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}


def user_sig(request: HttpRequest) -> str:
    """Give the UserSig in a request's URL."""
    return request.url.partition("usersig=")[2].partition("&")[0]


class Fake:
    """A transport that gives, or raises, one prepared answer after another, and keeps what it was sent."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers) or [OK]
        self.requests: list[HttpRequest] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if callable(answer):
            answer = answer(request)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, dict):
            answer = json.dumps(answer)
        return answer if isinstance(answer, HttpResponse) else HttpResponse(200, answer.encode())

    async def asynchronous(self, request: HttpRequest) -> HttpResponse:
        """Do the same for an AsyncChatClient."""
        return self(request)

    @property
    def bodies(self) -> list[Any]:
        """What was sent, as JSON."""
        return [json.loads(request.body) for request in self.requests]

    def client(self, **options: Any) -> ChatClient:
        """Make a client that sends here."""
        return ChatClient(**{**SETUP, "region": "singapore", "transport": self, **options})

    def async_client(self, **options: Any) -> AsyncChatClient:
        """Make an asynchronous client that sends here."""
        return AsyncChatClient(**{**SETUP, "region": "singapore", "transport": self.asynchronous, **options})


class Server:
    """A server on a free port of this machine. ``answer`` is called with each request's handler."""

    def __init__(self) -> None:
        server = self
        self.answer: Callable[[BaseHTTPRequestHandler], None] = reply_with(OK)
        self.urls: list[str] = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                server.urls.append(self.path)
                self.rfile.read(int(self.headers["content-length"]))
                server.answer(self)

            def log_message(self, *args: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.endpoint = f"http://127.0.0.1:{self.http.server_port}"


def reply_with(body: dict[str, Any], status: int = 200) -> Callable[[BaseHTTPRequestHandler], None]:
    """Answer with this body."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        data = json.dumps(body).encode()
        handler.send_response(status)
        handler.send_header("content-length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data)

    return answer


def hang_up(handler: BaseHTTPRequestHandler) -> None:
    """Take the request and close the connection."""
    handler.close_connection = True


def keep_silent(handler: BaseHTTPRequestHandler) -> None:
    """Take the request and say nothing for a while."""
    time.sleep(1)
    handler.close_connection = True


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.http.shutdown()
    server.http.server_close()
    thread.join()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep requests to this machine on this machine."""
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    return request.param

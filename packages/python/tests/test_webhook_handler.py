"""A server's part of webhooks, by each of its adapters, without sockets."""

import asyncio
import io
import json
import logging
import re
import sys
import threading
from concurrent.futures import Future

import anyio
import anyio.from_thread
import anyio.lowlevel
import anyio.to_thread
import django
import pytest
from django.conf import settings
from django.core.handlers.asgi import ASGIHandler
from django.core.handlers.wsgi import WSGIHandler
from django.test import override_settings
from django.urls import path
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import get_current_span

from conftest import can_fork, child
from tencent_chat import ConfigError, InvalidRequestError, Webhook, WebhookError
from tencent_chat.redis import RedisStore
from tencent_chat.testing import webhook_request
from tencent_chat.webhook import (
    AfterC2cMessage,
    BeforeC2cMessage,
    BeforeGroupMessage,
    MemoryStore,
    StateChange,
    UnknownWebhook,
)

APP = 1400000001
TOKEN = "k7Example-Token"
OK = {"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}
NO = {**OK, "ErrorCode": 120001, "ErrorInfo": "no"}
SIGNATURE = re.compile("[0-9a-f]{64}")
PATIENCE = 20
"""Seconds after which a test fails."""

settings.configure(
    ALLOWED_HOSTS=["*"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], DATA_UPLOAD_MAX_MEMORY_SIZE=3000
)
django.setup()


class Response:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = {name.lower(): value for name, value in headers}
        self.body = body

    def json(self):
        assert (self.status, self.headers["content-type"]) == (200, "application/json")
        assert self.headers["content-length"] == str(len(self.body))
        return json.loads(self.body)


class Input(io.RawIOBase):
    """A body that comes in parts, and counts them."""

    def __init__(self, parts):
        self.parts = list(parts)
        self.count = 0

    def read(self, size=-1):
        self.count += 1
        part = self.parts.pop(0) if self.parts else b""
        part = part() if callable(part) else part
        assert len(part) <= size or size == -1
        return part


class Server:
    """Sends requests through an adapter, and returns when the response is sent, not when the call ends."""

    def __init__(self, kind, portal):
        self.kind = kind
        self.portal = portal
        self.reads = 0
        self.calls = []

    def __call__(self, handler, request, **changes):
        parts = changes.pop("parts", [request.body])
        length = changes.pop("length", str(len(request.body)))
        method = changes.pop("method", "POST")
        headers = [] if length is None else [(b"content-length", length.encode())]
        with override_settings(ROOT_URLCONF=(path("webhook", handler.django),)):
            if self.kind.startswith("django"):
                app = WSGIHandler() if self.kind == "django, wsgi" else ASGIHandler()
            else:
                app = handler.wsgi if self.kind == "wsgi" else handler.asgi
            send = self.wsgi if self.kind.endswith("wsgi") else self.asgi
            return send(app, method, changes.pop("query", request.query), headers, parts)

    def asgi(self, app, method, query, headers, parts):
        scope = {"type": "http", "path": "/webhook", "root_path": "", "method": method}
        scope |= {"query_string": query.encode(), "headers": headers}
        answered, sent, parts = Future(), [], list(parts)

        async def receive():
            self.reads += 1
            if not parts:
                await anyio.sleep_forever()
            return {"type": "http.request", "body": parts.pop(0), "more_body": bool(parts)}

        async def send(message):
            sent.append(message)
            if message["type"] == "http.response.body":
                start = sent[0]
                headers = [(name.decode(), value.decode()) for name, value in start["headers"]]
                answered.set_result(Response(start["status"], headers, message["body"]))

        async def call():
            try:
                await app(scope, receive, send)
            except Exception as error:
                answered.set_exception(error)

        self.calls.append(self.portal.start_task_soon(call))
        return answered.result(PATIENCE)

    def wsgi(self, app, method, query, headers, parts):
        begun = []
        environ = {"REQUEST_METHOD": method, "PATH_INFO": "/webhook", "QUERY_STRING": query, "SCRIPT_NAME": ""}
        environ |= {"SERVER_NAME": "testserver", "SERVER_PORT": "80", "wsgi.input": Input(parts)}
        environ |= {"wsgi.url_scheme": "http"}
        environ |= {"CONTENT_LENGTH": headers[0][1].decode()} if headers else {"wsgi.input_terminated": True}

        def start_response(status, headers):
            begun.append((int(status[:3]), headers))

        body = b"".join(app(environ, start_response))
        self.reads += environ["wsgi.input"].count
        [(status, headers)] = begun
        return Response(status, headers, body)


ADAPTERS = ["asgi, asyncio", "asgi, trio", "wsgi", "django, asgi", "django, wsgi"]


def over(*kinds):
    """Run a test over these adapters: those that have what it is about."""
    return pytest.mark.parametrize("serve", kinds, indirect=True)


@pytest.fixture(params=ADAPTERS)
def serve(request):
    kind, _, backend = request.param.partition(", ")
    if kind != "asgi":
        kind, backend = request.param, "asyncio"
    with anyio.from_thread.start_blocking_portal(backend) as portal:
        server = Server(kind, portal)
        yield server
        for call in server.calls:
            if kind == "asgi":
                # Some still wait for a body.
                call.cancel()
            else:
                call.result(PATIENCE)


def handler_of(*, max_body=1 << 20, **options):
    return Webhook(APP, token=TOKEN, max_body=max_body).handler(**{"timeout": PATIENCE, **options})


class Reports(list):
    """What was reported. It is a hook, too."""

    def __call__(self, report):
        assert report.millis >= 0
        assert not SIGNATURE.search(f"{report!r}")
        self.append(report)

    @property
    def kinds(self):
        return [report.kind for report in self]


@pytest.fixture
def reports():
    return Reports()


def message(event="before_c2c_message", token=TOKEN, **fields):
    return webhook_request(event, fields, sdk_app_id=APP, token=token)


async def reject(event):
    return event.reject(120001, "no")


class Instrumented:
    """A handler within spans, as instrumentation of servers makes them."""

    def __init__(self, handler):
        exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(exporter))
        tracer = provider.get_tracer("server")

        async def asgi(*given):
            with tracer.start_as_current_span("server"):
                await handler.asgi(*given)

        def wsgi(*given):
            with tracer.start_as_current_span("server"):
                return handler.wsgi(*given)

        async def django(request):
            with tracer.start_as_current_span("server"):
                return await handler.django(request)

        django.csrf_exempt = True
        self.asgi, self.wsgi, self.django = asgi, wsgi, django
        self.finished = exporter.get_finished_spans


@pytest.mark.parametrize("is_async", [True, False])
def test_functions_run_within_the_span_around_the_request(serve, is_async):
    active, ended = [], threading.Semaphore(0)

    def note(event):
        active.append(get_current_span().get_span_context().span_id)
        raise RuntimeError("broken")

    async def note_async(event):
        await anyio.lowlevel.checkpoint()
        note(event)

    def report(report):
        active.append(get_current_span().get_span_context().span_id)
        ended.release()

    handler = handler_of(on_report=report)
    handler.on(BeforeC2cMessage, AfterC2cMessage)(note_async if is_async else note)
    instrumented = Instrumented(handler)
    for event in ["before_c2c_message", "after_c2c_message"]:
        assert serve(instrumented, message(event)).json() == OK
        assert ended.acquire(timeout=PATIENCE)
    for call in serve.calls:
        call.result(PATIENCE)
    first, second = (span.context.span_id for span in instrumented.finished())
    assert active == [first, first, second, second]


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_other_methods_than_post_are_refused(serve, reports, method):
    response = serve(handler_of(on_report=reports), message(), method=method)
    assert (response.status, response.headers["allow"]) == (405, "POST")
    assert not reports


def test_a_request_is_verified_before_its_body_is_read(serve, reports):
    handler = handler_of(on_report=reports)
    response = serve(handler, message(token="another"))
    assert (response.status, response.headers["content-type"]) == (401, "text/plain; charset=utf-8")
    [report] = reports
    assert (report.kind, report.event, report.error.check) == ("refused", None, "wrong_sign")
    assert type(report.error) is WebhookError
    assert response.body == str(report.error).encode()
    # Django itself reads all of a body under ASGI, before anything else.
    assert serve.reads == 0 or serve.kind == "django, asgi"


def test_a_body_that_is_too_long_is_refused_and_only_drained_by_servers_that_let_it(serve, reports):
    response = serve(handler_of(max_body=10, on_report=reports), message(), length="11", parts=[b"{" * 11])
    assert (response.status, response.body) == (413, b"the body is too large")
    # Apps of WSGI must not send this header, and Django has read the body.
    assert response.headers.get("connection") == ("close" if serve.kind.startswith("asgi") else None)
    assert reports.kinds == ["refused"]
    # A sender whose connection is closed while it sends would not get to read the answer.
    assert serve.kind == "django, asgi" or serve.reads == (1 if serve.kind.startswith("asgi") else 0)


@over("asgi, asyncio", "asgi, trio")
def test_a_body_without_an_end_is_not_drained_without_an_end(serve):
    response = serve(handler_of(max_body=10), message(), length=None, parts=[b"{" * (1 << 20)] * 20)
    assert (response.status, serve.reads) == (413, 9)


# Under WSGI, Django takes a body of unknown length for an empty one.
@over("asgi, asyncio", "asgi, trio", "wsgi", "django, asgi")
def test_a_body_of_unknown_length_is_refused_when_it_gets_too_long(serve, reports):
    handler = handler_of(max_body=10, on_report=reports)
    response = serve(handler, message(), length=None, parts=[b"{" * 6] * 5)
    assert response.status == 413
    assert serve.kind == "django, asgi" or serve.reads == (5 if serve.kind.startswith("asgi") else 2)
    # One that Django refuses.
    response = serve(handler_of(max_body=5000), message(), length="4000", parts=[b"{" * 4000])
    assert response.status == (413 if serve.kind.startswith("django") else 400)


# Under ASGI, Django calls the view when all of the body is there.
@over("asgi, asyncio", "asgi, trio", "wsgi", "django, wsgi")
def test_a_body_that_comes_too_slowly_is_refused(serve, reports):
    waited = threading.Event()

    def late():
        waited.wait(0.02)
        return b"{"

    handler = handler_of(on_report=reports, timeout=0.01)
    parts = [late] if serve.kind.endswith("wsgi") else []
    response = serve(handler, message(), length="500", parts=parts)
    assert (response.status, response.body) == (408, b"the body did not arrive within 0.01 s")
    assert reports.kinds == ["refused"]


# Under WSGI, Django reads the body at once.
@over("asgi, asyncio", "asgi, trio", "wsgi", "django, asgi")
def test_a_body_in_parts_is_read(serve):
    handler = handler_of()
    handler.on(BeforeC2cMessage)(reject)
    request = message()
    parts = [request.body[:5], request.body[5:50], request.body[50:]]
    assert serve(handler, request, parts=parts).json() == NO
    assert serve(handler, request, parts=parts, length=None).json() == NO


def test_a_body_that_was_read_before_is_reported_with_what_to_do(serve, reports):
    response = serve(handler_of(on_report=reports), message(), parts=[b""])
    assert response.status == 500
    [report] = reports
    assert report.kind == "failed"
    assert isinstance(report.error, ConfigError)
    assert "mount the handler in front of middleware" in str(report.error)


@over("django, asgi", "django, wsgi")
def test_a_body_that_django_read_before_is_used(serve, monkeypatch):
    handler = handler_of()
    handler.on(BeforeC2cMessage)(reject)
    from django.core.handlers.base import BaseHandler

    real, looks = BaseHandler.resolve_request, [lambda request: request.body, lambda request: request.read()]

    def resolve(self, request):
        looks.pop(0)(request)
        return real(self, request)

    monkeypatch.setattr(BaseHandler, "resolve_request", resolve)
    assert serve(handler, message()).json() == NO
    assert serve(handler, message()).status == 500


def test_a_closed_connection_is_refused(reports):
    handler = handler_of(on_report=reports)
    sent = []

    async def receive():
        return {"type": "http.disconnect"}

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "POST", "query_string": message().query.encode(), "headers": []}
    anyio.run(handler.asgi, scope, receive, send)
    assert sent[0]["status"] == 400
    assert "connection was closed" in str(reports[0].error)
    with pytest.raises(ConfigError, match="over HTTP, got a connection of the type websocket"):
        anyio.run(handler.asgi, {"type": "websocket"}, receive, send)


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"\xff", b'{"a":' * 200])
def test_a_malformed_body_is_refused(serve, reports, body):
    response = serve(handler_of(on_report=reports), message(), parts=[body], length=str(len(body)))
    assert response.status == 400
    assert reports[0].error.check == "malformed"


def test_an_event_has_its_function_and_others_are_accepted(serve, reports):
    handler = handler_of(on_report=reports)

    @handler.on(BeforeC2cMessage, BeforeGroupMessage)
    def decide(event):
        assert threading.current_thread() is not threading.main_thread()
        return event.reject(120001 if isinstance(event, BeforeC2cMessage) else 10100, "no")

    assert serve(handler, message()).json() == NO
    assert serve(handler, message("before_group_message")).json() == {**NO, "ErrorCode": 10100}
    assert serve(handler, message("before_group_create")).json() == OK
    assert serve(handler, message("state_change")).json() == OK
    assert not reports


def test_an_unknown_command_has_a_function_too(serve):
    handler = handler_of()
    seen = []
    request = message("state_change")
    query = request.query.replace("State.StateChange", "New.One")
    body = request.body.replace(b"State.StateChange", b"New.One")
    request.body = body
    assert serve(handler, request, query=query).json() == OK
    handler.on(UnknownWebhook)(seen.append)
    assert serve(handler, request, query=query).json() == OK
    handler.wait_idle()
    assert [event.command for event in seen] == ["New.One"]


@pytest.mark.parametrize("is_async", [True, False])
def test_an_event_that_nothing_waits_for_is_answered_before_its_function_ends(serve, reports, is_async):
    handler = handler_of(on_report=reports)
    answered, ended = threading.Event(), []

    def archive(event):
        assert answered.wait(PATIENCE)
        ended.append(event.type)
        return "ignored"

    async def archive_async(event):
        await anyio.to_thread.run_sync(answered.wait, PATIENCE)
        ended.append(event.type)
        return "ignored"

    handler.on(StateChange)(archive_async if is_async else archive)
    assert serve(handler, message("state_change")).json() == OK
    assert not ended
    answered.set()
    serve.portal.call(handler.idle)
    handler.wait_idle()
    assert ended == ["state_change"]
    assert not reports


def test_a_function_that_fails_afterwards_is_reported(serve, reports):
    handler = handler_of(on_report=reports)

    @handler.on(AfterC2cMessage)
    def fail(event):
        raise KeyError("mine")

    assert serve(handler, message("after_c2c_message")).json() == OK
    handler.wait_idle()
    [report] = reports
    assert (report.kind, report.event.type, str(report.error)) == ("failed", "after_c2c_message", "'mine'")
    assert str(report).startswith("failed after_c2c_message after ")


@pytest.mark.parametrize("is_async", [True, False])
def test_a_function_that_fails_gives_the_fallback(serve, reports, is_async):
    def fail(event):
        raise KeyError("mine")

    async def fail_async(event):
        fail(event)

    for fallback, answer in [(None, OK), (lambda event: event.reject(120001, "no"), NO), (lambda event: None, OK)]:
        handler = handler_of(on_report=reports, fallback=fallback)
        handler.on(BeforeC2cMessage)(fail_async if is_async else fail)
        assert serve(handler, message()).json() == answer
    assert reports.kinds == ["failed"] * 3
    assert {str(report.error) for report in reports} == {"'mine'"}


@pytest.mark.parametrize("answer", ["no", True, 5, {}, {"ErrorCode": 0}, [], {**OK, "MsgBody": object()}])
def test_what_is_not_an_answer_counts_as_a_failure(serve, reports, answer):
    handler = handler_of(on_report=reports, fallback=lambda event: event.reject(120001, "no"))

    @handler.on(BeforeC2cMessage)
    async def decide(event):
        return answer

    assert serve(handler, message()).json() == NO
    [report] = reports
    if isinstance(answer, dict) and "MsgBody" in answer:
        assert isinstance(report.error, TypeError)
    else:
        assert isinstance(report.error, InvalidRequestError)
        assert f"a {type(answer).__name__} is not an answer" in str(report.error)


def test_a_function_may_return_nothing(serve, reports):
    handler = handler_of(on_report=reports, fallback=lambda event: event.reject(120001, "no"))
    handler.on(BeforeC2cMessage)(lambda event: None)
    assert serve(handler, message()).json() == OK
    assert not reports


@pytest.mark.parametrize("is_async", [True, False])
def test_an_answer_that_is_late_is_not_waited_for_and_reported(serve, reports, is_async):
    handler = handler_of(on_report=reports, timeout=0.05, fallback=lambda event: event.drop())
    answered = threading.Event()

    def decide(event):
        assert answered.wait(PATIENCE)
        if event.from_account == "carla":
            raise KeyError("mine")
        return event.reject(120001, "no")

    async def decide_async(event):
        await anyio.to_thread.run_sync(answered.wait, PATIENCE)
        return decide(event)

    handler.on(BeforeC2cMessage)(decide_async if is_async else decide)
    for sender in ("amber", "carla"):
        assert serve(handler, message(from_account=sender)).json() == {**OK, "ErrorCode": 2}
        assert not reports
        answered.set()
        handler.wait_idle()
        answered.clear()
        [report] = reports
        assert (report.kind, report.event.from_account) == ("late", sender)
        assert report.millis >= 50
        assert (report.answer, str(report.error)) == ((NO, "None") if sender == "amber" else (None, "'mine'"))
        reports.clear()


def test_an_async_function_that_holds_up_its_event_loop_is_late(serve, reports):
    handler = handler_of(on_report=reports, timeout=0.01, fallback=lambda event: event.drop())

    @handler.on(BeforeC2cMessage)
    async def decide(event):
        threading.Event().wait(0.02)
        return event.allow()

    assert serve(handler, message()).json() == {**OK, "ErrorCode": 2}
    assert [(report.kind, report.answer) for report in reports] == [("late", OK)]


# Under ASGI it ends the server.
@over("wsgi", "django, wsgi")
@pytest.mark.parametrize("is_async", [True, False])
def test_a_function_that_wants_to_exit_fails_without_a_server_to_end(serve, reports, is_async):
    handler = handler_of(on_report=reports, fallback=lambda event: event.reject(120002, "later"))

    def leave(event):
        raise SystemExit

    async def leave_async(event):
        raise SystemExit

    handler.on(BeforeC2cMessage)(leave_async if is_async else leave)
    for _ in range(3):
        assert serve(handler, message()).json()["ErrorCode"] == 120002
    assert [(one.kind, type(one.error)) for one in reports] == [("failed", SystemExit)] * 3


def test_a_fallback_that_fails_accepts_and_is_reported(serve, reports):
    def fail(event):
        raise KeyError("mine")

    def nonsense(event):
        return "no"

    for fallback, kind in [(fail, KeyError), (nonsense, InvalidRequestError)]:
        handler = handler_of(on_report=reports, fallback=fallback)
        handler.on(BeforeC2cMessage)(fail)
        assert serve(handler, message()).json() == OK
        assert reports.kinds == ["failed", "failed"]
        assert type(reports[1].error) is kind
        reports.clear()


class FakeRedis:
    """Answers as a server does."""

    def __init__(self):
        self.keys = {}

    def execute_command(self, *command):
        name, key, value, *options = command
        assert (name, value, options) == ("SET", "", ["NX", "PX", 600_000])
        return None if self.keys.setdefault(key, command) is not command else True


class FakeAsyncRedis(FakeRedis):
    async def execute_command(self, *command):
        return super().execute_command(*command)


@pytest.mark.parametrize(
    "store", [MemoryStore, lambda: RedisStore(FakeRedis()), lambda: RedisStore(FakeAsyncRedis(), prefix="x:")]
)
def test_an_event_that_comes_again_is_accepted_without_its_function(serve, reports, store):
    handler = handler_of(on_report=reports, seen=store())
    seen = []
    handler.on(StateChange)(seen.append)
    handler.on(BeforeC2cMessage)(reject)
    for time in ("1735689620", "1735689620", "1735689621"):
        # Signed anew each time.
        assert serve(handler, message("state_change", event_time=time)).json() == OK
        handler.wait_idle()
    assert [event.event_time for event in seen] == [1735689620000, 1735689621000]
    assert reports.kinds == ["duplicate"]
    assert reports[0].event.type == "state_change"
    # These come once.
    assert serve(handler, message()).json() == serve(handler, message()).json() == NO


def test_a_store_forgets_after_its_time_and_what_is_too_much():
    async def use():
        store = MemoryStore()
        assert [await store.add("a", 60), await store.add("a", 60), await store.add("b", 60)] == [True, False, True]
        small = MemoryStore(2)
        assert [await small.add(key, 60) for key in "abcbca"] == [True, True, True, False, False, True]

    anyio.run(use)
    with pytest.raises(ConfigError, match="`capacity` must be a whole number, 1 or more"):
        MemoryStore(0)


class BrokenStore:
    def add(self, key, seconds):
        raise OSError("no connection")


class WrongStore:
    def add(self, key, seconds):
        return 1


class HangingStore:
    def __init__(self):
        self.may_end = threading.Event()

    def add(self, key, seconds):
        assert self.may_end.wait(PATIENCE)
        return False


class HangingAsyncStore(HangingStore):
    async def add(self, key, seconds):
        await anyio.sleep_forever()


FAILURES = {BrokenStore: OSError, WrongStore: ConfigError, HangingStore: TimeoutError, HangingAsyncStore: TimeoutError}


@pytest.mark.parametrize("store", FAILURES)
def test_an_event_counts_as_new_when_the_store_fails(serve, reports, store):
    failure, store = FAILURES[store], store()
    handler = handler_of(on_report=reports, seen=store, timeout=0.05 if failure is TimeoutError else PATIENCE)
    seen = []
    handler.on(StateChange)(seen.append)
    assert serve(handler, message("state_change")).json() == OK
    handler.wait_idle()
    assert len(seen) == 1
    [report] = reports
    assert (report.kind, report.event.type) == ("failed", "state_change")
    assert type(report.error) is failure
    assert str(report.error)
    if isinstance(store, HangingStore):
        store.may_end.set()


def test_a_hook_that_fails_does_no_harm(serve, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "unraisablehook", reported.append)

    def hook(report):
        raise KeyError("hook")

    handler = handler_of(on_report=hook)
    handler.on(BeforeC2cMessage)(lambda event: 1 / 0)
    assert serve(handler, message()).json() == OK
    assert serve(handler, message(token="another")).status == 401
    assert [(type(one.exc_value), one.object) for one in reported] == [(KeyError, hook)] * 2


def test_without_a_hook_failures_are_logged(serve, caplog):
    failing, late = handler_of(), handler_of(timeout=0.05)
    answered = threading.Event()
    failing.on(BeforeC2cMessage)(lambda event: 1 / 0)
    late.on(BeforeGroupMessage)(lambda event: answered.wait(PATIENCE) and None)
    with caplog.at_level(logging.DEBUG, "tencent_chat"):
        serve(failing, message(token="another"))
        serve(failing, message())
        serve(late, message("before_group_message"))
        answered.set()
        late.wait_idle()
    records = [record for record in caplog.records if record.name == "tencent_chat.webhook"]
    assert [record.levelname for record in records] == ["ERROR", "ERROR"]
    first, second = [record.getMessage() for record in records]
    assert first.startswith("webhook: failed before_c2c_message after ")
    assert first.endswith("ZeroDivisionError: division by zero")
    assert second.startswith("webhook: late before_group_message after ")
    assert not SIGNATURE.search(caplog.text)
    assert records[0].exc_info[0] is ZeroDivisionError


def test_a_handler_takes_classes_of_events_and_each_once():
    handler = handler_of()
    handler.on(BeforeC2cMessage)(reject)
    for events, said in [
        ((), "`on` takes classes of events"),
        ((reject,), "such as BeforeC2cMessage, got a function"),
        ((dict,), "got dict"),
        ((BeforeC2cMessage,), "BeforeC2cMessage has two functions"),
        ((StateChange, BeforeC2cMessage), "BeforeC2cMessage has two functions"),
        ((StateChange, StateChange), "StateChange has two functions"),
    ]:
        with pytest.raises(ConfigError, match=said):
            handler.on(*events)(reject)
    with pytest.raises(ConfigError, match="the handler of an event must be a function, got a int"):
        handler.on(StateChange)(5)
    assert handler.on(StateChange)(reject) is reject


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"timeout": 0}, "`timeout` must be a number of seconds above 0, got 0"),
        ({"timeout": "2"}, '`timeout` must be a number of seconds above 0, got "2"'),
        ({"keep": -1}, "`keep` must be a number of seconds, 0 or more, got -1"),
        ({"keep": float("nan")}, "`keep` must be"),
        ({"fallback": 5}, "`fallback` must be a function, got 5"),
        ({"fallback": reject}, "`fallback` must be a function that is not async"),
        ({"on_report": 5}, "`on_report` must be a function"),
        ({"on_report": reject}, "`on_report` must not be async: a hook is not awaited"),
        ({"seen": 5}, "`seen` must be a store with a method `add`, such as MemoryStore(), got a int"),
        ({"on_reports": 5}, "unknown option `on_reports`; did you mean `on_report`?"),
        ({"zzzzzz": 5}, "unknown option `zzzzzz`"),
    ],
)
def test_a_handler_that_cannot_work_is_refused_at_once(options, said):
    with pytest.raises(ConfigError) as caught:
        handler_of(**options)
    assert said in str(caught.value)


def test_servers_see_that_the_asgi_app_is_not_a_factory():
    with pytest.raises(TypeError):
        handler_of().asgi()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_waiting_without_await_is_an_error_in_an_event_loop(backend):
    handler = handler_of()

    async def stop():
        with pytest.raises(RuntimeError, match=r"use `await handler\.idle\(\)`"):
            handler.wait_idle()
        await anyio.to_thread.run_sync(handler.wait_idle)
        await asyncio.to_thread(handler.wait_idle) if backend == "asyncio" else None

    anyio.run(stop, backend=backend)


def test_a_server_that_has_no_other_app_waits_for_functions_when_it_stops():
    handler = handler_of()
    began, may_end, ended = anyio.Event(), anyio.Event(), []

    @handler.on(StateChange)
    async def archive(event):
        began.set()
        await may_end.wait()
        ended.append(event.type)

    async def main():
        to_app, to_server = [], []
        parts = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]

        async def receive():
            if len(parts) == 1:
                await began.wait()
                may_end.set()
            return parts.pop(0)

        async def send(message):
            to_server.append((message["type"], list(ended)))

        request = message("state_change")

        async def body():
            return {"type": "http.request", "body": request.body}

        async def ignore(message):
            to_app.append(message)

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(handler.asgi, {"type": "lifespan"}, receive, send)
            scope = {"type": "http", "method": "POST", "query_string": request.query.encode(), "headers": []}
            tasks.start_soon(handler.asgi, scope, body, ignore)
        assert to_server == [("lifespan.startup.complete", []), ("lifespan.shutdown.complete", ["state_change"])]

    asyncio.run(main())


def test_a_function_whose_event_loop_ends_before_it_is_reported(reports):
    handler = handler_of(on_report=reports, timeout=0.01)

    @handler.on(BeforeC2cMessage)
    async def decide(event):
        await anyio.sleep_forever()

    request = message()

    async def receive():
        return {"type": "http.request", "body": request.body}

    async def send(message):
        pass

    scope = {"type": "http", "method": "POST", "query_string": request.query.encode(), "headers": []}
    for backend in ("asyncio", "trio"):
        anyio.run(handler.asgi, scope, receive, send, backend=backend)
        handler.wait_idle()
        assert reports.kinds == ["late"]
        assert "Cancelled" in type(reports[0].error).__name__
        reports.clear()


@can_fork
def test_a_child_process_has_an_event_loop_of_its_own():
    handler = handler_of()
    handler.on(BeforeC2cMessage)(reject)
    serve = Server("wsgi", None)
    assert serve(handler, message()).json() == NO
    assert child(lambda: serve(handler, message()).json() == NO)

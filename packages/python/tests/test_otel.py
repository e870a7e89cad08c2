"""Spans and metrics, with OpenTelemetry's own SDK."""

import operator
import re
import subprocess
import sys
from pathlib import Path

import anyio
import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import Gauge, Histogram, InMemoryMetricReader, Sum
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span

from conftest import OK, SECRET_KEY, Chat, Fake, Held, user_sig
from tencent_chat import (
    ApiError,
    ConfigError,
    CredentialError,
    HttpError,
    HttpResponse,
    InvalidRequestError,
    NotSentError,
    otel,
)
from tencent_chat.otel import instrument, observe_rates

pytestmark = pytest.mark.anyio

ALICE = [{"user_id": "alice"}]


class Telemetry:
    """Spans and metrics that are kept in memory."""

    def __init__(self):
        self.exporter = InMemorySpanExporter()
        provider = TracerProvider()
        provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.tracer = provider.get_tracer("tests")
        self.reader = InMemoryMetricReader()
        self.meter = MeterProvider([self.reader]).get_meter("tests")

    def hooks(self, **hooks):
        return instrument(tracer=self.tracer, meter=self.meter, **hooks)

    def spans(self):
        """Give the spans of calls, and of requests."""
        spans = self.exporter.get_finished_spans()
        return [span for span in spans if span.name != "POST"], [span for span in spans if span.name == "POST"]

    def points(self, name):
        """Give a metric's values: counts and attributes."""
        [resource] = self.reader.get_metrics_data().resource_metrics
        [metric] = [metric for metric in resource.scope_metrics[0].metrics if metric.name == name]
        return [
            (point.value if hasattr(point, "value") else point.count, dict(point.attributes))
            for point in metric.data.data_points
        ]


@pytest.fixture
def telemetry():
    return Telemetry()


@pytest.mark.usefixtures("clock")
def test_a_call_is_a_span_with_a_child_for_each_request(kind, telemetry):
    fake = Fake(HttpResponse(502, b"bad gateway"), OK)
    Chat(kind, fake, **telemetry.hooks()).delete_accounts(delete_item=ALICE)
    [call], [failed, answered] = telemetry.spans()
    assert (call.name, call.kind, call.parent) == ("tencent_chat delete_accounts", SpanKind.CLIENT, None)
    assert call.status.status_code is StatusCode.UNSET
    assert dict(call.attributes) == {
        "tencent_chat.endpoint": "delete_accounts",
        "tencent_chat.requests": 2,
        "tencent_chat.retries": 1,
        "tencent_chat.items": 1,
        "tencent_chat.failures": 0,
    }
    assert {failed.parent.span_id, answered.parent.span_id} == {call.context.span_id}
    assert dict(answered.attributes) == {
        "http.request.body.size": len(fake.requests[1].body),
        "http.request.method": "POST",
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "server.address": "adminapisgp.im.qcloud.com",
        "server.port": 443,
        "tencent_chat.endpoint": "delete_accounts",
        "tencent_chat.items": 1,
        "url.full": fake.requests[1].masked_url,
    }
    assert (failed.attributes["http.response.status_code"], failed.attributes["error.type"]) == (502, "502")
    assert (failed.status.status_code, "HTTP 502" in failed.status.description) == (StatusCode.ERROR, True)
    [retry] = call.events
    assert (retry.name, retry.attributes["tencent_chat.attempt"]) == ("retry", 1)
    assert retry.attributes["tencent_chat.reason"] == failed.status.description
    endpoint = {"tencent_chat.endpoint": "delete_accounts"}
    ended = [(1, {**endpoint, "tencent_chat.outcome": "ok"})]
    assert telemetry.points("tencent_chat.calls") == telemetry.points("tencent_chat.call.duration") == ended
    assert telemetry.points("tencent_chat.retries") == [(1, endpoint)]
    requests = telemetry.points("tencent_chat.request.duration")
    assert [(count, point.get("error.type")) for count, point in requests] == [(1, "502"), (1, None)]
    assert {name for _, point in requests for name in point} == {
        "error.type",
        "http.response.status_code",
        "tencent_chat.endpoint",
    }


@pytest.mark.usefixtures("clock")
def test_a_long_call_has_its_requests_below_it(kind, telemetry):
    chat = Chat(kind, Fake(), rates={"delete_accounts": 1}, **telemetry.hooks())
    accounts = [{"user_id": f"user_{number}"} for number in range(250)]
    chat.delete_accounts(delete_item=accounts)
    [call], requests = telemetry.spans()
    assert (call.attributes["tencent_chat.requests"], call.attributes["tencent_chat.items"]) == (3, 250)
    assert sorted(request.attributes["tencent_chat.items"] for request in requests) == [50, 100, 100]
    assert {request.parent.span_id for request in requests} == {call.context.span_id}
    [resource] = telemetry.reader.get_metrics_data().resource_metrics
    [duration] = [one for one in resource.scope_metrics[0].metrics if one.name == "tencent_chat.call.duration"]
    # It waited twice for the rate.
    assert duration.data.data_points[0].sum >= 2


@pytest.mark.usefixtures("clock")
def test_a_refused_call_has_its_code(kind, telemetry):
    fake = Fake({**OK, "ActionStatus": "FAIL", "ErrorCode": 60007, "ErrorInfo": "too fast"})
    with pytest.raises(ApiError):
        Chat(kind, fake, max_retries=0, **telemetry.hooks()).request("v4/a/b", {})
    [call], [request] = telemetry.spans()
    for span in call, request:
        assert (span.attributes["tencent_chat.code"], span.attributes["error.type"]) == (60007, "60007")
        assert span.status.status_code is StatusCode.ERROR
        assert "60007" in span.status.description
    [(count, point)] = telemetry.points("tencent_chat.calls")
    assert (count, point) == (
        1,
        {
            "tencent_chat.endpoint": "v4/a/b",
            "tencent_chat.outcome": "error",
            "tencent_chat.code": 60007,
            "error.type": "60007",
        },
    )


@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize(("status", "error_type"), [(302, "_OTHER"), (404, "404"), (200, "_OTHER")])
def test_a_request_that_failed_without_a_code_has_its_status_from_400_on(telemetry, status, error_type):
    fake = Fake(HttpResponse(status, b"not a reply"))
    with pytest.raises(HttpError):
        Chat("sync", fake, max_retries=0, **telemetry.hooks()).delete_accounts(delete_item=ALICE)
    _, [request] = telemetry.spans()
    assert request.attributes["error.type"] == error_type


@pytest.mark.usefixtures("clock")
def test_no_span_and_no_metric_shows_a_secret(kind, telemetry):
    def leak(request):
        return ConnectionError(f"POST {request.url} failed")

    fake = Fake(leak, lambda request: HttpResponse(502, request.url.encode()), NotSentError("no route"), OK)
    Chat(kind, fake, **telemetry.hooks()).delete_accounts(delete_item=ALICE)
    shown = "".join(span.to_json() for span in telemetry.exporter.get_finished_spans())
    shown += telemetry.reader.get_metrics_data().to_json()
    assert "adminapisgp" in shown
    assert len(fake.requests) == 4
    for secret in (SECRET_KEY, *map(user_sig, fake.requests)):
        assert len(secret) > 60
        assert secret not in shown


def parents(telemetry, starts):
    """Give the names of the calls' parents, each checked with its requests."""
    calls, requests = telemetry.spans()
    by_id = {span.context.span_id: span for span in calls}
    named = [span for span in calls if span.name.startswith("tencent_chat ")]
    for request in requests:
        assert by_id[request.parent.span_id] in named
    assert len(requests) >= len(named)
    assert starts == len(named)
    return sorted(by_id[span.parent.span_id].name for span in named)


@pytest.mark.parametrize("options", [{}, {"timeout": 60}])
@pytest.mark.parametrize("count", [1, 150])
async def test_concurrent_calls_have_the_parents_that_were_active(anyio_backend, telemetry, options, count):
    fake = Fake()
    # All calls are under way at once.
    fake.answers = [Held(lambda: len(fake.requests) >= 50, OK)]
    chat = fake.async_client(**telemetry.hooks())

    async def call(number):
        with telemetry.tracer.start_as_current_span(f"work {number:02}"):
            accounts = [{"user_id": f"user_{item}"} for item in range(count)]
            await chat.delete_accounts(delete_item=accounts, **options)

    async with anyio.create_task_group() as group:
        for number in range(50):
            group.start_soon(call, number)
    assert parents(telemetry, 50) == [f"work {number:02}" for number in range(50)]


def test_calls_of_threads_have_the_parents_that_were_active(telemetry):
    from threading import Thread

    fake = Fake()
    fake.answers = [Held(lambda: len(fake.requests) >= 10, OK)]
    chat = fake.client(**telemetry.hooks())

    def call(number):
        with telemetry.tracer.start_as_current_span(f"work {number}"):
            chat.delete_accounts(delete_item=[{"user_id": f"user_{item}"} for item in range(150)])

    threads = [Thread(target=call, args=(number,)) for number in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert parents(telemetry, 10) == [f"work {number}" for number in range(10)]


def test_rows_have_the_parent_that_is_active_where_they_are_read(kind, telemetry):
    chat = Chat(kind, Fake(), **telemetry.hooks())
    with telemetry.tracer.start_as_current_span("work"):
        walk = chat.client.each.delete_accounts([{"delete_item": ALICE}] * 20)
        assert len(chat.take(walk if kind == "sync" else aiter(walk))) == 20
    assert parents(telemetry, 20) == ["work"] * 20


async def test_a_cancelled_call_has_its_span(anyio_backend, telemetry):
    fake = Fake(Held(lambda: False, OK))
    chat = fake.async_client(**telemetry.hooks())
    for options in {}, {"timeout": 60}:
        async with anyio.create_task_group() as group:
            group.start_soon(lambda options=options: chat.delete_accounts(delete_item=ALICE, **options))
            await fake.until_under_way(1)
            group.cancel_scope.cancel()
    calls, requests = telemetry.spans()
    assert len(calls) == len(requests) == 2
    assert {span.status.status_code for span in calls + requests} == {StatusCode.ERROR}
    assert all("Cancel" in call.status.description for call in calls)


def test_few_spans_of_calls_that_report_no_end_stay_open(telemetry, monkeypatch):
    monkeypatch.setattr(otel, "MOST_CALLS", 3)
    hooks = telemetry.hooks()
    chat = Fake().client(**hooks)
    for _ in range(5):
        chat.delete_accounts(delete_item=ALICE)
    assert [span.status.status_code for span in telemetry.spans()[0]] == [StatusCode.UNSET] * 5
    telemetry.exporter.clear()
    without_end = Fake().client(**{**hooks, "on_end": None})
    for _ in range(5):
        without_end.delete_accounts(delete_item=ALICE)
    left = "the call was left before its end"
    assert [span.status.description for span in telemetry.spans()[0]] == [left] * 2


def test_a_call_that_sends_nothing_has_a_span_of_its_whole_time(kind, telemetry, clock):
    def provider():
        clock.pass_time(3)
        raise ValueError("no UserSig today")

    options = {"secret_key": None, "user_sig_provider": provider, "max_retries": 0, **telemetry.hooks()}
    with pytest.raises(CredentialError):
        Chat(kind, Fake(), **options).delete_accounts(delete_item=ALICE)
    [call], requests = telemetry.spans()
    assert not requests
    assert "no UserSig today" in call.status.description
    assert call.end_time - call.start_time >= 3_000_000_000


@pytest.mark.usefixtures("clock")
def test_hooks_of_the_program_are_called_too(telemetry, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "unraisablehook", reported.append)
    heard = []

    def broken(event):
        raise RuntimeError("broken")

    active = []

    def ended(event):
        heard.append(event)
        active.append(get_current_span().get_span_context().span_id)

    hooks = telemetry.hooks(on_request=heard.append, on_response=broken, on_retry=heard.append, on_end=ended)
    Fake(HttpResponse(502, b""), OK).client(**hooks).delete_accounts(delete_item=ALICE)
    names = ["RequestEvent", "RetryEvent", "RequestEvent", "EndEvent"]
    assert [type(event).__name__ for event in heard] == names
    assert [report.object for report in reported] == [broken, broken]
    [call], _ = telemetry.spans()
    assert active == [call.context.span_id]


def test_hooks_of_the_program_are_checked():
    async def late(event):
        pass

    with pytest.raises(ConfigError, match="`on_end` must not be async: a hook is not awaited"):
        instrument(on_end=late)
    with pytest.raises(ConfigError, match="`on_retry` must be a function, got 5"):
        instrument(on_retry=5)


@pytest.mark.usefixtures("clock")
def test_metrics_are_described_with_their_kinds_and_attributes(kind, telemetry):
    refused = {**OK, "ActionStatus": "FAIL", "ErrorCode": 60007, "ErrorInfo": "too fast"}
    fake = Fake(HttpResponse(502, b"bad gateway"), refused)
    chat = Chat(kind, fake, max_retries=1, **telemetry.hooks())
    observe_rates(chat.client, meter=telemetry.meter)
    with pytest.raises(ApiError):
        chat.delete_accounts(delete_item=ALICE)
    kinds = {Sum: "counter", Gauge: "gauge", Histogram: "histogram"}
    [resource] = telemetry.reader.get_metrics_data().resource_metrics
    measured = [
        (
            metric.name,
            kinds[type(metric.data)],
            metric.unit,
            metric.description,
            {name for point in metric.data.data_points for name in point.attributes},
        )
        for metric in resource.scope_metrics[0].metrics
    ]
    text = Path(__file__).parents[3].joinpath("docs/hooks.md").read_text(encoding="utf-8")
    [table] = re.findall(r"<!-- generated: metrics -->\n(?:.*\n){2}((?:\|.*\n)+)", text)
    rows = [row.strip("| ").replace("`", "").split(" | ") for row in table.splitlines()]
    described = [(name, of, unit, doc, set(attributes.split(", "))) for name, of, unit, doc, attributes in rows]
    by_name = operator.itemgetter(0)
    assert sorted(measured, key=by_name) == sorted(described, key=by_name)


def test_the_state_of_the_limiter_is_measured_as_long_as_the_client_lives(telemetry):
    chat = Fake().client(rates={"delete_accounts": 4})
    observe_rates(chat, meter=telemetry.meter)
    chat.delete_accounts(delete_item=ALICE)
    endpoint = {"tencent_chat.endpoint": "delete_accounts"}
    assert telemetry.points("tencent_chat.rate.used") == [(0.25, endpoint)]
    assert telemetry.points("tencent_chat.rate.waiting") == [(0, endpoint)]
    del chat
    assert telemetry.reader.get_metrics_data() is None


def test_without_a_provider_calls_work():
    assert Fake().client(**instrument()).delete_accounts(delete_item=ALICE).error_code == 0


def test_a_call_with_a_mistake_is_refused_before_it_begins(telemetry):
    with pytest.raises(InvalidRequestError):
        Fake().client(**telemetry.hooks()).delete_accounts(delete_item=5)
    assert telemetry.spans() == ([], [])


def test_the_error_says_what_to_install():
    program = """
import sys
sys.modules["opentelemetry"] = None
try:
    import tencent_chat.otel
except ImportError as error:
    print(error)
"""
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    assert shown == 'opentelemetry-api is not installed: pip install "tencent-chat[otel]"\n'

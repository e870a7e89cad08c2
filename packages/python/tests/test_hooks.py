"""What a call tells while it runs: to hooks, to who waits for its progress, to the log."""

import logging
import pickle
import re
import sys

import anyio
import pytest

from conftest import OK, SECRET_KEY, Chat, Fake, Held, user_sig
from tencent_chat import (
    ApiError,
    ConfigError,
    HttpResponse,
    InvalidRequestError,
    NotSentError,
    OutcomeUnknownError,
    Progress,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    TransportError,
)

pytestmark = pytest.mark.usefixtures("clock")

ALICE = [{"user_id": "alice"}]


def accounts(count):
    return [{"user_id": f"user_{number}"} for number in range(count)]


class Heard(list):
    """Listens to everything."""

    def options(self):
        return {"on_request": self.append, "on_response": self.append, "on_retry": self.append}


def test_hooks_are_told_of_requests_responses_and_repeats(kind):
    heard = Heard()
    fake = Fake(HttpResponse(502, b"bad gateway"), {"ErrorCode": 0})
    Chat(kind, fake, **heard.options()).delete_accounts(delete_item=ALICE)
    request, response, retry, second, success = heard
    assert [type(event) for event in heard] == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    assert (request.id, request.endpoint, request.items, request.attempt) == (0, "delete_accounts", 1, 1)
    assert request.bytes == len(fake.requests[0].body)
    assert (response.id, response.status, response.code) == (0, 502, None)
    assert "HTTP 502" in response.error
    assert (retry.id, retry.attempt, retry.reason) == (0, 1, response.error)
    assert 0 <= retry.wait <= 250
    assert (second.id, second.attempt) == (1, 2)
    assert (success.status, success.error, success.code) == (200, None, None)


def test_hooks_are_told_of_refusals_and_of_requests_without_an_answer(kind):
    heard = Heard()
    fake = Fake(NotSentError("no route"), {"ErrorCode": 60007, "ErrorInfo": "too fast"}, OK)
    Chat(kind, fake, **heard.options()).request("v4/a/b", {})
    responses = [event for event in heard if isinstance(event, ResponseEvent)]
    assert [(event.status, event.code) for event in responses] == [(None, None), (200, 60007), (200, None)]
    assert "no route" in responses[0].error
    assert {event.endpoint for event in heard} == {"v4/a/b"}


def test_no_event_shows_a_secret(kind, monkeypatch, capsys):
    monkeypatch.setenv("TENCENT_CHAT_LOG", "debug")
    heard = Heard()

    def leak(request):
        return ConnectionError(f"POST {request.url} failed")

    fake = Fake(leak, lambda request: HttpResponse(502, request.url.encode()), OK)
    Chat(kind, fake, **heard.options()).delete_accounts(delete_item=ALICE)
    shown = repr(heard) + capsys.readouterr().err
    assert heard[0].url == fake.requests[0].masked_url
    assert "usersig=…&random=" in heard[0].url
    assert len(fake.requests) == 3
    for secret in (SECRET_KEY, *map(user_sig, fake.requests)):
        assert len(secret) > 60
        assert secret not in shown


def test_progress_tells_how_far_a_call_is(kind):
    heard = []
    gone = {**OK, "ResultItem": [{"UserID": "user_0", "ResultCode": 70107}]}
    Chat(kind, Fake(gone, OK)).delete_accounts(delete_item=accounts(250), concurrency=1, on_progress=heard.append)
    assert heard == [
        Progress(parts=3, parts_done=1, items=250, items_done=100, failures=1),
        Progress(parts=3, parts_done=2, items=250, items_done=200, failures=1),
        Progress(parts=3, parts_done=3, items=250, items_done=250, failures=1),
    ]
    assert repr(heard[0]) == (
        "Progress(failures=1, items=250, items_done=100, parts=3, parts_done=1, waiting_until=None)"
    )


def test_progress_counts_to_the_end_when_requests_run_side_by_side(kind):
    heard = []
    Chat(kind, Fake(OK)).delete_accounts(delete_item=accounts(2500), on_progress=heard.append)
    assert [progress.parts_done for progress in heard] == list(range(1, 26))
    assert (heard[-1].items_done, heard[-1].items) == (2500, 2500)


def test_progress_tells_of_long_waits(kind, clock):
    heard = []
    chat = Chat(kind, Fake(), rates={"delete_accounts": 1})
    chat.delete_accounts(delete_item=accounts(200), on_progress=heard.append)
    waits = [progress.waiting_until for progress in heard if progress.waiting_until]
    assert len(waits) == 1
    assert 0 < waits[0] - 1_700_000_000_000 <= 1100


@pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry", "on_progress"])
def test_a_hook_that_fails_breaks_no_call_and_is_reported(kind, name, monkeypatch):
    reported = []
    monkeypatch.setattr(sys, "unraisablehook", reported.append)

    def broken(event):
        raise RuntimeError("broken")

    hook = {name: broken}
    client, call = ({}, hook) if name == "on_progress" else (hook, {})
    fake = Fake(HttpResponse(502, b""), OK)
    assert Chat(kind, fake, **client).delete_accounts(delete_item=ALICE, **call).error_code == 0
    assert reported
    assert {(report.exc_type, report.object) for report in reported} == {(RuntimeError, broken)}


def test_an_interrupt_in_a_hook_ends_the_call():
    def interrupted(event):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Fake().client(on_request=interrupted).delete_accounts(delete_item=ALICE)


def test_the_variable_says_up_to_which_level_events_are_printed(kind, monkeypatch, capsys):
    lines = {
        "warn": [],
        "info": ["INFO tencent-chat delete_accounts done after "],
        "debug": [
            "DEBUG tencent-chat delete_accounts #0 request: 1 items, ",
            "DEBUG tencent-chat delete_accounts #0 response: HTTP 200 after ",
            "INFO tencent-chat delete_accounts done after ",
        ],
        "": [],
        "all": [],
    }
    lines["trace"] = [*lines["debug"][:2], "TRACE tencent-chat progress: 1 of 1 requests, ", *lines["debug"][2:]]
    for level, beginnings in lines.items():
        monkeypatch.setenv("TENCENT_CHAT_LOG", level)
        Chat(kind, Fake()).delete_accounts(delete_item=ALICE)
        printed = capsys.readouterr().err.splitlines()
        assert len(printed) == len(beginnings), printed
        for line, beginning in zip(printed, beginnings, strict=True):
            at, _, rest = line.partition(" ")
            assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", at)
            assert rest.startswith(beginning)


def test_a_call_that_ends_is_reported(kind):
    heard = []
    gone = {**OK, "ResultItem": [{"UserID": "user_0", "ResultCode": 70107}]}
    Chat(kind, Fake(gone, OK), on_end=heard.append).delete_accounts(delete_item=accounts(150), concurrency=1)
    [end] = heard
    assert (end.endpoint, end.requests, end.items, end.failures, end.error) == ("delete_accounts", 2, 150, 1, None)
    with pytest.raises(ApiError):
        Chat(kind, Fake({**OK, "ErrorCode": 60007, "ActionStatus": "FAIL"}), on_end=heard.append).request("v4/a/b", {})
    assert (heard[1].code, heard[1].endpoint) == (60007, "v4/a/b")
    assert "60007" in heard[1].error


@pytest.mark.anyio
async def test_a_call_that_is_cancelled_ends(anyio_backend):
    heard = []
    fake = Fake(Held(lambda: False, OK))
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: fake.async_client(on_end=heard.append).delete_accounts(delete_item=ALICE))
        await fake.until_under_way(1)
        group.cancel_scope.cancel()
    [end] = heard
    assert (end.endpoint, end.requests, end.failures) == ("delete_accounts", 1, 1)
    assert "Cancelled" in end.error


def test_each_row_of_a_walk_ends():
    heard = []
    chat = Fake(OK).client(on_end=heard.append)
    assert len(list(chat.each.delete_accounts([{"delete_item": ALICE}] * 3))) == 3
    assert [end.endpoint for end in heard] == ["delete_accounts"] * 3


def test_logging_gets_what_it_asks_for(kind, caplog):
    failing = Fake(HttpResponse(502, b""), OK)
    with caplog.at_level("INFO", logger="tencent_chat"):
        Chat(kind, failing).delete_accounts(delete_item=ALICE)
    retry, end = (record for record in caplog.records if record.name == "tencent_chat")
    assert (retry.levelname, retry.event, retry.attempt) == ("WARNING", "retry", 1)
    assert (end.levelname, end.event, end.endpoint, end.requests) == ("INFO", "end", "delete_accounts", 2)
    assert end.getMessage().startswith("delete_accounts done after ")
    caplog.clear()
    with caplog.at_level("ERROR", logger="tencent_chat"):
        Chat(kind, Fake()).delete_accounts(delete_item=ALICE)
    assert not [record for record in caplog.records if record.name == "tencent_chat"]


def test_a_call_that_is_not_observed_keeps_no_events(monkeypatch):
    monkeypatch.delenv("TENCENT_CHAT_LOG", raising=False)
    chat = Fake().client()
    monkeypatch.setattr(logging.getLogger("tencent_chat"), "propagate", False)
    assert chat._observer.up_to == 0


def test_a_log_without_standard_error_is_no_problem(monkeypatch):
    monkeypatch.setenv("TENCENT_CHAT_LOG", "debug")
    monkeypatch.setattr(sys, "stderr", None)
    assert Fake().client().delete_accounts(delete_item=ALICE).error_code == 0


def test_events_are_equal_when_their_fields_are():
    one = Progress(parts=1, parts_done=0, items=1, items_done=0, failures=0)
    assert one == Progress(parts=1, parts_done=0, items=1, items_done=0, failures=0)
    assert one != Progress(parts=2, parts_done=0, items=1, items_done=0, failures=0)
    assert one != RetryEvent(id=1)


def test_a_reply_knows_how_its_call_went_over_http(kind):
    fake = Fake(HttpResponse(200, b'{"ErrorCode":0,"RequestId":"r-1"}', {"X-Trace": "t-1"}))
    reply = Chat(kind, fake).delete_accounts(delete_item=ALICE)
    http = reply.http()
    assert (http.status, http.request_id, http.requests) == (200, "r-1", 1)
    assert http.host == "adminapisgp.im.qcloud.com"
    assert http.headers == {"x-trace": "t-1"}
    assert http.millis >= 0
    assert pickle.loads(pickle.dumps(reply)).http() == http


def test_an_error_knows_how_its_call_went_over_http_also_without_a_response(kind):
    with pytest.raises(ApiError) as refused:
        Chat(kind, Fake(HttpResponse(200, b'{"ErrorCode":70020}', {"X-Trace": "t-1"}))).delete_accounts(
            delete_item=ALICE
        )
    http = refused.value.http()
    assert (http.status, http.requests, http.headers) == (200, 1, {"x-trace": "t-1"})
    assert refused.value.reply.http() == http
    with pytest.raises(TransportError) as lost:
        Chat(kind, Fake(NotSentError("refused")), max_retries=0).delete_accounts(delete_item=ALICE)
    assert (lost.value.http().status, lost.value.http().requests) == (None, 1)
    with pytest.raises(InvalidRequestError) as mistaken:
        Chat(kind, Fake()).delete_accounts(delete_item=[{"user": "alice"}])
    assert mistaken.value.http() is None


def test_the_limiter_says_what_it_does_with_the_endpoints_in_use():
    chat = Fake().client(rates={"delete_accounts": 4})
    assert chat.rates() == []
    chat.delete_accounts(delete_item=ALICE)
    [rate] = chat.rates()
    assert (rate.endpoint, rate.per_second, rate.used, rate.waiting) == ("delete_accounts", 4, 0.25, 0)
    assert (rate.paused_until, rate.limiter) == (None, None)


def test_events_show_bodies_only_when_they_are_asked_for_and_texts_of_messages_only_then():
    def bodies(log_bodies):
        seen = []
        hooks = {
            "on_request": lambda event: seen.append(event.body),
            "on_response": lambda event: seen.append(event.body),
        }
        Fake().client(log_bodies=log_bodies, **hooks).send_text("bob", "a secret plan")
        return seen

    assert bodies(None) == [None, None]
    masked, answered = bodies("masked")
    assert '"Text":"…(13 characters)"' in masked
    assert '"ErrorCode": 0' in answered
    assert '"Text":"a secret plan"' in bodies("full")[0]
    with pytest.raises(ConfigError, match="masked or full"):
        bodies("all")


def test_a_filter_of_a_log_that_raises_breaks_no_call(caplog, monkeypatch):
    unraisable = []
    monkeypatch.setattr(sys, "unraisablehook", unraisable.append)

    class Raising(logging.Filter):
        def filter(self, record):
            raise RuntimeError("a mistake")

    caplog.set_level(logging.INFO, "tencent_chat")
    log, raising = logging.getLogger("tencent_chat"), Raising()
    log.addFilter(raising)
    try:
        assert Fake().client().delete_accounts(delete_item=ALICE).error_code == 0
    finally:
        log.removeFilter(raising)
    assert {str(one.exc_value) for one in unraisable} == {"a mistake"}


def test_what_a_proxy_repeats_of_a_request_is_shown_without_texts_and_user_sigs():
    def proxy(request):
        return HttpResponse(502, request.body, {"X-Request-Uri": request.url})

    with pytest.raises(OutcomeUnknownError) as caught:
        Fake(proxy).client(max_retries=0).send_text("bob", "a secret plan")
    assert "a secret plan" not in str(caught.value)
    assert "usersig=…" in caught.value.http().headers["x-request-uri"]

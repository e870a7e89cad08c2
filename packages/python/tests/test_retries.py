"""Requests that are sent again, those that are not, backup hosts, and clocks that are wrong."""

import json
from email.utils import formatdate

import pytest

from conftest import OK, Chat, Fake, host, random, user_sig
from tencent_chat import ApiError, HttpResponse, NotSentError, OutcomeUnknownError, TransportError, usersig

pytestmark = pytest.mark.usefixtures("clock")

ALICE = [{"user_id": "alice"}]
TEXT = [{"msg_type": "TIMTextElem", "msg_content": {"text": "hi"}}]


def send(chat):
    return chat.send_c2c_message(to_account="bob", msg_random=7, msg_body=TEXT)


def test_a_repeated_request_has_the_same_body_and_another_random_number_in_its_url(kind):
    fake = Fake(TimeoutError(), HttpResponse(502, b"bad gateway"), '{"ErrorCode": 0, "ActionSt', OK)
    assert send(Chat(kind, fake)).error_code == 0
    assert len(fake.requests) == 4
    assert len({request.body for request in fake.requests}) == 1
    assert len({random(request) for request in fake.requests}) == 4
    assert fake.bodies[0]["MsgRandom"] == 7
    assert "MsgSeq" in fake.bodies[0], "a message is recognized by both its numbers"


def test_a_request_of_a_long_list_is_repeated_by_itself(kind):
    failing = [HttpResponse(503, b"")]

    def failing_once(request):
        first = json.loads(request.body)["DeleteItem"][0]["UserID"]
        return failing.pop() if first == "user_100" and failing else OK

    fake = Fake(failing_once)
    Chat(kind, fake).delete_accounts(delete_item=[{"user_id": f"user_{number}"} for number in range(300)])
    assert len(fake.requests) == 4
    firsts = [body["DeleteItem"][0]["UserID"] for body in fake.bodies]
    assert sorted(firsts) == ["user_0", "user_100", "user_100", "user_200"]


def test_a_request_that_surely_did_not_arrive_is_repeated_whatever_it_does(kind):
    fake = Fake(NotSentError("no route"), {"ErrorCode": 60007}, OK)
    Chat(kind, fake).create_official_account(owner_account="alice", name="news")
    assert len(fake.requests) == 3


@pytest.mark.parametrize("answer", [TimeoutError(), {"ErrorCode": 60008}])
def test_a_request_that_may_have_worked_is_repeated_only_where_that_does_no_harm(kind, answer):
    fake = Fake(answer, OK)
    with pytest.raises(OutcomeUnknownError) as caught:
        Chat(kind, fake).create_official_account(owner_account="alice", name="news")
    assert len(fake.requests) == 1
    assert caught.value.body.encode() == fake.requests[0].body
    fake = Fake(answer, OK)
    Chat(kind, fake).delete_accounts(delete_item=ALICE)
    assert len(fake.requests) == 2


def test_a_raw_request_is_repeated_only_when_it_surely_did_nothing(kind):
    fake = Fake(NotSentError("no route"), TimeoutError())
    with pytest.raises(OutcomeUnknownError):
        Chat(kind, fake).request("v4/a/b", {})
    assert len(fake.requests) == 2
    with pytest.raises(TransportError):
        Chat(kind, Fake(NotSentError("no route"))).request("v4/a/b", {}, max_retries=0)


@pytest.mark.parametrize(
    ("client", "call", "sent"),
    [
        ({}, {}, 6),
        ({"max_retries": 2}, {}, 3),
        ({"max_retries": 2}, {"max_retries": 0}, 1),
        ({"max_retries": 0}, {"max_retries": 1}, 2),
        ({"max_retry_time": 0}, {}, 1),
    ],
)
def test_a_request_is_repeated_as_often_as_allowed(kind, client, call, sent):
    failures = [TimeoutError("one"), *[TimeoutError("more") for _ in range(9)]]
    fake = Fake(*failures)
    with pytest.raises(TransportError) as caught:
        Chat(kind, fake, **client).delete_accounts(delete_item=ALICE, **call)
    assert len(fake.requests) == sent
    assert caught.value.__cause__ is failures[sent - 1]


def test_a_refusal_is_not_repeated(kind):
    fake = Fake({"ErrorCode": 70402})
    with pytest.raises(ApiError):
        Chat(kind, fake).delete_accounts(delete_item=ALICE)
    assert len(fake.requests) == 1


# Hosts


@pytest.mark.parametrize(
    ("backup", "second"),
    [
        (False, "adminapisgp.im.qcloud.com"),
        (True, "adminapisgp.my-imcloud.com"),
        ("chat.example.com", "chat.example.com"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
    ],
)
def test_the_backup_host_is_used_when_the_first_cannot_be_reached_and_from_then_on(kind, backup, second):
    fake = Fake(NotSentError("no route"), OK)
    chat = Chat(kind, fake, backup=backup)
    chat.delete_accounts(delete_item=ALICE)
    chat.delete_accounts(delete_item=ALICE)
    assert [host(request) for request in fake.requests] == ["adminapisgp.im.qcloud.com", second, second]


# Clocks


def refused_by_a_clock(ahead, clock):
    """Refuse UserSigs that are older than a day, by a clock of the server's own."""

    def answer(request):
        server = clock.millis // 1000 + ahead
        headers = {"Date": formatdate(server, usegmt=True)}
        made = usersig.inspect(user_sig(request)).time
        code = 0 if abs(made - server) < 3600 else 70001
        return HttpResponse(200, json.dumps({"ErrorCode": code}).encode(), headers)

    return answer


@pytest.mark.parametrize("ahead", [3 * 86400, -3 * 86400])
def test_a_wrong_clock_is_corrected_by_the_servers_date(kind, ahead, clock):
    fake = Fake(refused_by_a_clock(ahead, clock))
    chat = Chat(kind, fake)
    chat.delete_accounts(delete_item=ALICE)
    chat.delete_accounts(delete_item=ALICE)
    assert len(fake.requests) == 3, "only the first was refused"
    made = [usersig.inspect(user_sig(request)).time for request in fake.requests]
    assert made[1] - made[0] == ahead


def test_a_wrong_clock_is_told_where_it_cannot_be_corrected(kind, clock):
    made = clock.millis // 1000
    own = usersig.sign(sdk_app_id=1400987001, secret_key="a-key-of-the-tests", identifier="administrator", time=made)
    fake = Fake(refused_by_a_clock(3 * 86400, clock))
    with pytest.raises(ApiError, match="clock") as caught:
        Chat(kind, fake, secret_key=None, user_sig=own).delete_accounts(delete_item=ALICE)
    assert "this machine's clock is 259200 s behind the server's" in caught.value.hint

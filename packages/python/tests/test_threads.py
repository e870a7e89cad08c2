"""One client in many threads."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor

from conftest import AT_ANY_RATE, OK, SETUP, Fake, reply_with
from tencent_chat import ChatClient, HttpResponse, usersig


def test_threads_share_a_client_and_get_their_own_replies():
    barrier = threading.Barrier(8)

    def echo(request):
        item = json.loads(request.body)["DeleteItem"][0]
        return HttpResponse(200, json.dumps({**OK, "ResultItem": [{**item, "ResultCode": 0}]}).encode())

    chat = Fake(echo).client()

    def work(number):
        barrier.wait()
        for turn in range(200):
            user_id = f"user_{number}_{turn}"
            reply = chat.delete_accounts(delete_item=[{"user_id": user_id}])
            assert reply.result_item[0].user_id == user_id
        return number

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(work, range(8))) == list(range(8))


def test_threads_share_the_connections(server):
    server.answer = reply_with(OK)
    with ChatClient(**SETUP, **AT_ANY_RATE, endpoint=server.endpoint) as chat, ThreadPoolExecutor(8) as threads:
        replies = threads.map(lambda _: chat.delete_accounts(delete_item=[{"user_id": "alice"}]), range(100))
        assert {reply.error_code for reply in replies} == {0}
    assert len(server.urls) == 100


def test_threads_sign_side_by_side():
    with ThreadPoolExecutor(8) as threads:
        texts = threads.map(lambda number: usersig.sign(**{**SETUP, "identifier": f"user_{number}"}), range(200))
        for number, text in enumerate(texts):
            usersig.verify(text, **{**SETUP, "identifier": f"user_{number}"})

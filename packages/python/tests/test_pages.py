"""Lists that come in pages."""

import itertools
import json
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from conftest import OK, Chat, Fake, response
from tencent_chat import ApiError, ConfigError, HttpResponse, InvalidRequestError, PageError, Reply


def friends(request):
    """Give friends 0 to 6, three to a page."""
    start = json.loads(request.body)["StartIndex"]
    return {
        **OK,
        "UserDataItem": [{"To_Account": f"friend_{number}"} for number in range(start, min(start + 3, 7))],
        "FriendNum": 7,
        "CompleteFlag": int(start + 3 >= 7),
        "NextStartIndex": start + 3,
    }


def test_pages_are_read_until_the_last(kind):
    fake = Fake(friends)
    chat = Chat(kind, fake)
    pages = chat.take(chat.client.pages.list_friends(from_account="alice"))
    assert [len(page.user_data_item) for page in pages] == [3, 3, 1]
    assert isinstance(pages[0], Reply)
    assert (pages[0].friend_num, pages[0].failures()) == (7, [])
    assert [body["StartIndex"] for body in fake.bodies] == [0, 3, 6]


def test_items_are_those_of_all_pages(kind):
    chat = Chat(kind, Fake(friends))
    items = chat.take(chat.client.items.list_friends(from_account="alice"))
    assert [item.to_account for item in items] == [f"friend_{number}" for number in range(7)]


def test_a_walk_begins_where_it_is_told_to(kind):
    chat = Chat(kind, Fake(friends))
    assert len(chat.take(chat.client.pages.list_friends(from_account="alice", start_index=3))) == 2


def test_nothing_is_sent_before_it_is_needed(kind):
    fake = Fake(friends)
    chat = Chat(kind, fake)
    pages = chat.client.pages.list_friends(from_account="alice")
    items = chat.client.items.list_friends(from_account="alice")
    assert fake.requests == []
    chat.take(pages, 1)
    assert len(fake.requests) == 1
    chat.take(items, 3)
    assert len(fake.requests) == 2
    chat.take(items, 1)
    assert len(fake.requests) == 3


def test_wrong_parameters_are_refused_before_anything_is_asked_for(kind):
    fake = Fake(friends)
    client = Chat(kind, fake).client
    with pytest.raises(InvalidRequestError) as caught:
        client.pages.list_friends()
    assert caught.value.path == "from_account"
    with pytest.raises(InvalidRequestError, match="did you mean `from_account`"):
        client.items.list_friends(from_acount="alice")
    assert fake.requests == []


def test_the_options_of_a_call_hold_for_each_page(kind):
    fake, heard = Fake(friends), []
    chat = Chat(kind, fake, max_retries=0)
    options = {"extra": {"New": 1}, "on_progress": heard.append, "timeout": 5}
    chat.take(chat.client.pages.list_friends(from_account="alice", **options))
    assert [body["New"] for body in fake.bodies] == [1, 1, 1]
    assert [progress.parts_done for progress in heard] == [1, 1, 1]


def test_a_page_that_is_too_large_is_asked_for_again_smaller(kind):
    def groups(request):
        body = json.loads(request.body)
        if body["Limit"] > 30:
            return {"ErrorCode": 10018}
        at = body.get("Next", 0)
        return {**OK, "GroupIdList": [{"GroupId": f"group_{at}"}], "Next": (at + 1) % 3}

    fake = Fake(groups)
    chat = Chat(kind, fake)
    items = chat.take(chat.client.items.list_app_groups(limit=100))
    assert [item.group_id for item in items] == ["group_0", "group_1", "group_2"]
    assert [body["Limit"] for body in fake.bodies] == [100, 50, 25, 25, 25]


def test_a_page_that_leads_nowhere_is_an_error(kind):
    fake = Fake({**OK, "UserDataItem": [{"To_Account": "bob"}], "CompleteFlag": 0})
    chat = Chat(kind, fake)
    walk = chat.client.items.list_friends(from_account="alice")
    assert [friend.to_account for friend in chat.take(walk, 1)] == ["bob"]
    with pytest.raises(PageError) as caught:
        chat.take(walk)
    assert caught.value.endpoint == "list_friends"
    with pytest.raises(PageError):
        chat.take(walk)
    assert len(fake.requests) == 1


def test_a_walk_goes_on_after_an_error_where_it_was(kind):
    answers = [friends, HttpResponse(200, b"{"), friends, friends]
    fake = Fake(*answers)
    chat = Chat(kind, fake, max_retries=0)
    walk = chat.client.pages.list_friends(from_account="alice")
    assert len(chat.take(walk, 1)) == 1
    with pytest.raises(Exception, match="truncated"):
        chat.take(walk)
    assert [len(page.user_data_item) for page in chat.take(walk)] == [3, 1]
    assert [body["StartIndex"] for body in fake.bodies] == [0, 3, 3, 6]


def test_a_refusal_ends_a_walk(kind):
    chat = Chat(kind, Fake({"ErrorCode": 70107}))
    with pytest.raises(ApiError):
        chat.take(chat.client.items.list_friends(from_account="alice"))


def test_what_overlapping_pages_repeat_comes_once(kind):
    def extension(key, number):
        return {"Key": key, "Value": "x", "Seq": number}

    first = [extension("a", 1), extension("b", 2)]
    second = [extension("b", 2), extension("c", 2), extension("d", 3)]
    fake = Fake(
        {**OK, "ExtensionList": first, "CompleteFlag": 0, "LatestSeq": 3},
        {**OK, "ExtensionList": second, "CompleteFlag": 1, "LatestSeq": 3},
    )
    chat = Chat(kind, fake)
    items = chat.take(chat.client.items.get_c2c_message_extensions(to_account="bob", msg_key="1_2_3"))
    assert [item.key for item in items] == ["a", "b", "c", "d"]


def test_a_page_without_a_list_lists_nothing(kind):
    for strange in ({}, {"UserDataItem": None}, {"UserDataItem": "none"}):
        chat = Chat(kind, Fake({**OK, **strange, "CompleteFlag": 1}))
        assert chat.take(chat.client.items.list_friends(from_account="alice")) == []


def test_the_entries_of_several_lists_come_together(kind):
    lists = {"ReadList": [{"Read_Account": "a"}], "UnreadList": [{"Unread_Account": "b"}]}
    chat = Chat(kind, Fake({**OK, **lists, "IsFinish": 1}))
    walk = chat.client.items.list_group_message_readers(group_id="g", msg_seq=1, filter=0, count=10, unchecked=True)
    assert len(chat.take(walk)) == 2


def test_a_closed_client_reads_no_more_pages():
    client = Fake(friends).client()
    walk = client.pages.list_friends(from_account="alice")
    next(walk)
    client.close()
    with pytest.raises(ConfigError, match="closed"):
        next(walk)
    with pytest.raises(ConfigError, match="closed"):
        client.pages.list_friends(from_account="alice")


def test_threads_may_share_a_walk():
    def slowly(request):
        time.sleep(0.02)
        return friends(request)

    walk = Fake(slowly).client().items.list_friends(from_account="alice")
    with ThreadPoolExecutor(4) as threads:
        shares = threads.map(lambda _: [friend.to_account for friend in walk], range(4))
        assert sorted(itertools.chain(*shares)) == [f"friend_{number}" for number in range(7)]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_tasks_may_share_a_walk(backend):
    taken = []

    async def transport(request):
        await anyio.sleep(0.02)
        return response(friends(request))

    async def work():
        walk = Fake().async_client(transport=transport).items.list_friends(from_account="alice")

        async def take():
            taken.extend([friend.to_account async for friend in walk])

        async with anyio.create_task_group() as group:
            for _ in range(4):
                group.start_soon(take)

    anyio.run(work, backend=backend)
    assert sorted(taken) == [f"friend_{number}" for number in range(7)]

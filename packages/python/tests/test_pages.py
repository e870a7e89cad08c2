"""Lists that come in pages."""

import asyncio
import copy
import itertools
import json
import pickle
import time
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

from conftest import OK, Chat, Fake, response
from tencent_chat import (
    ApiError,
    ConfigError,
    HttpResponse,
    InvalidRequestError,
    ListCall,
    ListReply,
    PageError,
    Reply,
)


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


# Calls that are iterated

EVERYONE = [f"friend_{number}" for number in range(7)]


def names(friends):
    return [friend.to_account for friend in friends]


def starts(fake):
    return [body["StartIndex"] for body in fake.bodies]


def walk(chat, listed):
    """Give the items that a loop over a call or a reply gives."""
    return chat.take(iter(listed) if chat.kind == "sync" else aiter(listed))


def test_a_call_gives_the_entries_of_all_pages_each_of_which_is_requested_once(kind):
    fake = Fake(friends)
    chat = Chat(kind, fake)
    assert names(walk(chat, chat.client.list_friends(from_account="alice"))) == EVERYONE
    assert starts(fake) == [0, 3, 6]


def test_a_reply_gives_its_entries_and_goes_on_as_often_as_it_is_iterated(kind):
    fake = Fake(friends)
    chat = Chat(kind, fake)
    reply = chat.list_friends(from_account="alice", start_index=3)
    assert (type(reply), reply.friend_num, len(reply.user_data_item)) == (ListReply, 7, 3)
    assert starts(fake) == [3]
    for _ in range(2):
        assert names(walk(chat, reply)) == EVERYONE[3:]
    assert starts(fake) == [3, 6, 6]
    assert names(chat.take(iter(reply) if kind == "sync" else aiter(reply), 3)) == EVERYONE[3:6]
    assert len(fake.requests) == 3, "what is not needed is not requested"


def test_a_reply_is_a_dict_of_its_fields_otherwise(kind):
    chat = Chat(kind, Fake(friends))
    reply = chat.list_friends(from_account="alice", start_index=6)
    fields = json.loads(json.dumps(reply))
    assert [*fields] == [*reply.keys()]
    assert fields.keys() == {"action_status", "error_code", "error_info", *fields}
    assert reply == fields == dict(reply) == {**reply} == fields | reply
    assert (len(reply), "friend_num" in reply, "friend_0" in reply) == (len(fields), True, False)
    assert repr(reply).startswith("ListReply(user_data_item=[Record(to_account='friend_6')], friend_num=7, ")
    assert {"user_data_item", "standard_sequence", "failures"} <= {*dir(reply)}
    with pytest.raises(AttributeError, match="did you mean 'friend_num'"):
        reply.freind_num  # noqa: B018
    assert names(walk(chat, copy.deepcopy(reply))) == names(walk(chat, copy.copy(reply))) == ["friend_6"]
    pickled = pickle.loads(pickle.dumps(reply))
    assert (pickled, pickled.raw(), type(pickled)) == (reply, reply.raw(), ListReply)
    with pytest.raises(TypeError, match="this reply was pickled, so it has no client"):
        walk(chat, pickled)


def test_the_wrong_loop_is_refused():
    reply = Chat("sync", Fake(friends)).list_friends(from_account="alice")
    with pytest.raises(TypeError, match="needs `for` in place of `async for`"):
        aiter(reply)
    reply = Chat("asyncio", Fake(friends)).list_friends(from_account="alice")
    with pytest.raises(TypeError, match="needs `async for`"):
        iter(reply)


def test_a_call_has_the_errors_of_a_call_and_of_each_page(kind):
    fake = Fake({"ErrorCode": 70107})
    chat = Chat(kind, fake)
    with pytest.raises(ApiError):
        chat.list_friends(from_account="alice")
    with pytest.raises(ApiError):
        walk(chat, chat.client.list_friends(from_account="alice"))
    with pytest.raises(InvalidRequestError, match="did you mean `from_account`"):
        chat.list_friends(from_acount="alice")
    with pytest.raises(InvalidRequestError, match="did you mean `from_account`"):
        walk(chat, chat.client.list_friends(from_acount="alice"))
    assert len(fake.requests) == 2
    fake = Fake(friends, {"ErrorCode": 70107})
    chat = Chat(kind, fake)
    reply = chat.list_friends(from_account="alice")
    loop = iter(reply) if kind == "sync" else aiter(reply)
    assert names(chat.take(loop, 3)) == EVERYONE[:3]
    with pytest.raises(ApiError):
        chat.take(loop)


def test_the_options_of_a_call_hold_for_the_pages_that_follow(kind):
    fake, heard = Fake(friends), []
    chat = Chat(kind, fake)
    reply = chat.list_friends(from_account="alice", extra={"New": 1}, on_progress=heard.append)
    walk(chat, reply)
    assert [body["New"] for body in fake.bodies] == [1, 1, 1]
    assert len(heard) == 3


def test_an_iterator_among_the_parameters_is_read_once_and_holds_for_all_pages(kind):
    fake = Fake({**OK, "MemberList": [{"Member_Account": "bob"}], "Next": "x"}, {**OK, "MemberList": [], "Next": ""})
    chat = Chat(kind, fake)
    filters = (role for role in ["Owner", "Admin"])
    assert len(walk(chat, chat.list_group_members(group_id="g", member_role_filter=filters))) == 1
    assert [body["MemberRoleFilter"] for body in fake.bodies] == [["Owner", "Admin"]] * 2


def test_a_reply_of_a_closed_client_has_its_own_entries_and_no_more_pages():
    with Fake(friends).client() as chat:
        whole = chat.list_friends(from_account="alice", start_index=6)
        first = chat.list_friends(from_account="alice")
    assert names(whole) == ["friend_6"]
    with pytest.raises(ConfigError, match="closed"):
        list(first)


@pytest.mark.anyio
@pytest.mark.usefixtures("anyio_backend")
async def test_an_awaitable_list_call_is_a_coroutine_that_is_used_once():
    fake = Fake(friends)
    chat = fake.async_client()
    call = chat.list_friends(from_account="alice")
    assert isinstance(call, ListCall)
    assert fake.requests == []
    reply = await call
    assert starts(fake) == [0]
    for used in (call, chat.list_friends(from_account="alice")):
        if used is not call:
            assert names([friend async for friend in used]) == EVERYONE
        with pytest.raises(RuntimeError, match="awaited or iterated already"):
            aiter(used)
        with pytest.raises(RuntimeError, match="already awaited"):
            await used
    assert names([friend async for friend in reply]) == EVERYONE
    async with anyio.create_task_group() as group:
        group.start_soon(lambda: chat.list_friends(from_account="bob"))
    assert fake.bodies[-1]["From_Account"] == "bob"


def test_asyncio_takes_list_calls_as_it_takes_coroutines():
    chat = Fake(friends).async_client()

    async def main():
        calls = [chat.list_friends(from_account="alice", start_index=start) for start in (0, 3)]
        replies = [*await asyncio.gather(*calls)]
        replies.append(await asyncio.create_task(chat.list_friends(from_account="alice")))
        replies.append(await asyncio.wait_for(chat.list_friends(from_account="alice"), 60))
        return [len(reply.user_data_item) for reply in replies]

    assert asyncio.run(main()) == [3, 3, 3, 3]
    assert len(asyncio.run(chat.list_friends(from_account="alice")).user_data_item) == 3


def test_a_cancelled_list_call_ends_as_any_other():
    async def main():
        is_sent = asyncio.Event()

        async def transport(request):
            is_sent.set()
            await asyncio.sleep(60)

        task = asyncio.create_task(Fake().async_client(transport=transport).list_friends(from_account="alice"))
        await is_sent.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())


def test_only_a_call_that_is_neither_awaited_nor_iterated_is_warned_of():
    chat = Fake(friends).async_client()
    aiter(chat.list_friends(from_account="alice"))
    chat.list_friends(from_account="alice").close()
    with pytest.warns(RuntimeWarning, match="was never awaited"):
        chat.list_friends(from_account="alice")

"""Methods that look at an emulator and change it."""

import inspect
from pathlib import Path

import pytest
from tencent_chat import ChatClient, element

from tencent_chat_emulator import Emulator, WebhookRequest, types
from tencent_chat_emulator._native import control_functions


def test_every_control_path_has_a_method() -> None:
    assert [function for function in control_functions() if not callable(getattr(Emulator, function, None))] == []


# The only app is meant.
NOT_OFFERED = {"app"}


def test_a_method_has_the_parameters_of_its_control_path() -> None:
    emulator = Emulator()
    for function in control_functions():
        signature = inspect.signature(getattr(Emulator, function)).parameters.values()
        given = [parameter for parameter in signature if parameter.kind is not inspect.Parameter.VAR_KEYWORD][1:]
        named = {parameter.name for parameter in given if parameter.kind is inspect.Parameter.KEYWORD_ONLY}
        if function == "clock":  # its parameters are fields of the body
            named.clear()
        bodies = function in {"act", "add_faults", "clock", "configure", "import_state"}
        in_path = [parameter for parameter in given if parameter.name in {"user", "action"} - named]
        arguments = [*(["alice"] * len(in_path)), *([{}] * bodies), {"nonsense": 1}]
        with pytest.raises(ValueError, match="unknown parameter nonsense") as error:
            emulator._call(function, *arguments)  # pyright: ignore[reportPrivateUsage]
        taken = str(error.value).split(" takes ")[1]
        assert named == ({*taken.split(", ")} - {"none"} - NOT_OFFERED), function


def test_a_state_is_exported_imported_and_reset_to_the_seed(tmp_path: Path) -> None:
    seed = tmp_path / "seed.yaml"
    seed.write_text("accounts: [alice]\n", "utf-8")
    emulator = Emulator(seed=seed)
    chat = ChatClient(**emulator.client_options())
    chat.import_accounts(accounts=["bob"])
    state = emulator.state()
    assert sorted(state.get("accounts", {})) == ["alice", "bob"]
    emulator.reset()
    assert _users(emulator) == {"administrator", "alice"}
    emulator.import_state(state)
    assert _users(emulator) == {"administrator", "alice", "bob"}
    emulator.reset(empty=True)
    assert _users(emulator) == {"administrator"}
    emulator.import_state("accounts: [carol]")
    assert _users(emulator) == {"administrator", "carol"}
    assert _users(Emulator(seed={"accounts": ["dave"]})) == {"administrator", "dave"}
    with pytest.raises(ValueError, match=r"seed: .*nickname"):
        Emulator(seed="accounts: {alice: {nickname: Al}}")


def _users(emulator: Emulator) -> set[str]:
    return {user["user"] for user in emulator.users()["users"]}


def test_what_happened_can_be_looked_at(chat_emulator: Emulator, chat: ChatClient) -> None:
    chat.import_accounts(accounts=["alice", "bob"])
    chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    chat.create_group(type="Public", name="Team", group_id="team", owner_account="alice")
    assert chat_emulator.effects()["messages"]["stored"] == 1
    assert [message["text"] for message in chat_emulator.messages(to="bob", limit=5)] == ["hello"]
    assert [request["path"] for request in chat_emulator.requests()["requests"]][-1].endswith("create_group")
    assert [group["group"] for group in chat_emulator.groups()["groups"]] == ["team"]
    assert len(chat_emulator.history(user="alice", peer="bob")["messages"]) == 1
    assert len(chat_emulator.conversations(user="alice")["conversations"]) == 2


def test_the_demo_has_all_that_lists_show(chat_emulator: Emulator) -> None:
    chat_emulator.fill_demo()
    assert chat_emulator.users(find="alice")["users"]
    assert chat_emulator.pushes()["pushes"]
    assert chat_emulator.official_accounts()["official_accounts"]
    assert chat_emulator.clients() == {"clients": []}


def test_users_act_and_the_clock_ends_their_mutes(chat_emulator: Emulator, chat: ChatClient) -> None:
    chat.import_accounts(accounts=["alice"])
    chat.create_group(type="Public", name="Team", group_id="team", member_list=[{"member_account": "alice"}])
    chat_emulator.act("alice", "login", platform="iOS")
    chat.mute_group_members(group_id="team", members_account=["alice"], mute_time=60)
    assert chat_emulator.act("alice", "send_message", group="team", text="hi")["ErrorCode"] == 10017
    before = chat_emulator.clock(advance_ms=0)["now_ms"]
    assert chat_emulator.clock(set=before + 61_000)["clock_offset_ms"] > 60_000
    assert chat_emulator.clock(advance="90m")["now_ms"] >= before + 61_000 + 5_400_000
    assert chat_emulator.clock(set="2100-01-31T09:00:00+09:00")["now_ms"] >= 4_105_036_800_000
    assert chat_emulator.act("alice", "send_message", group="team", text="hi")["ErrorCode"] == 0
    chat_emulator.clear_inbox("alice")
    assert chat_emulator.inbox("alice")["items"] == []


def test_the_clock_takes_durations_and_dates(chat_emulator: Emulator) -> None:
    assert chat_emulator.clock(set="2030-01-31T09:00:00Z")["now_ms"] // 60_000 == 1_896_080_400 // 60
    before = chat_emulator.config()["clock_offset_ms"]
    assert chat_emulator.clock(advance="1h30m")["clock_offset_ms"] == before + 5_400_000


def test_mistakes_are_sentences(chat_emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="nobody"):
        chat_emulator.act("nobody", "login", platform="iOS")
    with pytest.raises(ValueError, match="enforce_rate"):
        chat_emulator.configure(enforce_rate=True)  # pyright: ignore[reportCallIssue]
    with pytest.raises(ValueError, match="expected one of advance"):
        chat_emulator.clock()
    with pytest.raises(ValueError, match="not JSON compliant"):
        chat_emulator.clock(set=float("nan"))  # pyright: ignore[reportArgumentType]


def test_an_emulator_shows_its_app_and_a_webhook_its_command() -> None:
    assert repr(Emulator(app=7)) == "Emulator(app=7)"
    webhook = WebhookRequest("http://testserver/im?CallbackCommand=C2C.CallbackBeforeSendMsg&Sign=x", b"{}")
    assert repr(webhook) == "WebhookRequest('C2C.CallbackBeforeSendMsg', to='http://testserver/im')"


def test_the_types_of_answers_are_public() -> None:
    assert set(types.__all__) == {name for name in vars(types) if name[0].isalpha()} - IMPORTED
    state: types.State = Emulator(seed="accounts: [alice]").state()
    assert state.get("accounts") == {"alice": {}}


IMPORTED = {"annotations", "Any", "Literal", "Mapping", "Sequence", "TYPE_CHECKING", "TypeAlias", "TypedDict"}

"""What ``help()``, ``inspect`` and editors show of an endpoint."""

import inspect
import json
import pydoc
import textwrap
import typing
from pathlib import Path
from unittest.mock import create_autospec

import pytest

from conftest import Fake
from tencent_chat import AsyncChatClient, ChatClient, ConfigError, InvalidRequestError, _signatures, types
from tencent_chat._generated import clients, methods

# Written by `cargo xtask test`.
DESCRIPTION = Path(__file__).parents[3] / "target/checks/python/description.json"
ENDPOINTS = {endpoint["name"]: endpoint for endpoint in json.loads(DESCRIPTION.read_text("utf-8"))["endpoints"]}
SHORT = ["send_custom", "send_group_custom", "send_group_text", "send_text", "set_nick"]
OPTIONS = [*types.CallOptions.__annotations__]
WALKS = [methods.Pages, methods.AsyncPages, methods.Items, methods.AsyncItems]
NEEDED = inspect.Parameter.empty


def described_fields(endpoint):
    """Give the fields of a request by name, and whether a caller must give each."""
    may_be_left_out = {wire for group in endpoint["exactly_one_of"] + endpoint["at_least_one_of"] for wire in group}
    # Filled in by the core, as is where the first page begins.
    may_be_left_out.update((endpoint["dedup"] or {"fields": []})["fields"])
    page = endpoint["page"] or {"next": ()}
    may_be_left_out.update({*page["next"]} - {*page.get("given", ())})
    fields = [field for field in endpoint["request"] if "alias_of" not in field and not {".", "["} & {*field["field"]}]
    return {field["name"]: field["required"] is True and field["field"] not in may_be_left_out for field in fields}


def shown_fields(method):
    """Give the same of a method's signature, without the options of the call."""
    parameters = dict(inspect.signature(method).parameters)
    assert all(parameters.pop(option).default is not NEEDED for option in OPTIONS)
    parameters.pop("self")
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters.values())
    return {name: parameter.default is NEEDED for name, parameter in parameters.items()}


def public(methods):
    return [name for name in dir(methods) if not name.startswith("_")]


@pytest.mark.parametrize("client", [ChatClient, AsyncChatClient])
def test_signatures_have_the_fields_of_the_description_and_those_without_a_default_are_required(client):
    assert len(ENDPOINTS) >= 196
    for name, endpoint in ENDPOINTS.items():
        assert shown_fields(getattr(client, name)) == described_fields(endpoint), name


@pytest.mark.parametrize("walks", WALKS)
def test_signatures_of_walks_have_the_same_fields(walks):
    paged = [name for name, endpoint in ENDPOINTS.items() if endpoint["page"]]
    assert public(walks) == sorted(paged)
    for name in paged:
        assert shown_fields(getattr(walks, name)) == described_fields(ENDPOINTS[name]), name


def test_signatures_have_types_and_options_and_say_what_a_call_gives():
    chat = Fake().client()
    shown = inspect.signature(chat.import_account)
    assert [*shown.parameters] == ["user_id", "nick", "face_url", "type", *OPTIONS]
    assert str(shown).startswith("(*, user_id: str, nick: str | None = None, face_url: str | None = None, ")
    assert ", timeout: float | None = None, " in str(shown)
    assert ", unchecked: bool = False" in str(shown)
    assert str(shown).endswith(") -> ImportAccountReply")
    assert str(inspect.signature(chat.pages.list_app_groups)).endswith(")")


def test_options_in_signatures_are_those_that_a_call_takes():
    assert {"timeout", "max_retries", "concurrency", "on_progress", "extra", "unchecked"} <= {*OPTIONS}
    taken = inspect.signature(clients.split).parameters
    shown = inspect.signature(ChatClient.get_profiles).parameters
    assert {name: taken[name].default for name in OPTIONS} == {name: shown[name].default for name in OPTIONS}
    assert [*typing.get_type_hints(types.CallOptions)] == OPTIONS
    for option in OPTIONS:
        assert f"    {option}: " in (types.CallOptions.__doc__ or "")


@pytest.mark.parametrize("client", [ChatClient, AsyncChatClient])
def test_help_shows_parameters_summary_limits_an_example_and_the_page(client):
    text = pydoc.render_doc(client.delete_accounts, renderer=pydoc.plaintext)
    assert "delete_accounts(self, /, *, delete_item: Iterable[DeleteItem | ObjectLike], timeout: float | None" in text
    assert "Delete accounts with all their data." in text
    assert "Lists of ``delete_item`` longer than 100 are sent in several requests." in text
    assert 'reply = chat.delete_accounts(delete_item=[{"user_id": "rider_21"}, {"user_id": "rider_99"}])' in text
    assert "https://www.tencentcloud.com/document/product/1047/34955" in text
    assert "delete_accounts(self, /, *, delete_item: " in pydoc.render_doc(client, renderer=pydoc.plaintext)


def test_every_endpoint_has_a_summary_its_parameters_an_example_its_path_and_whether_it_may_be_sent_again():
    assert public(methods.Methods) == sorted([*ENDPOINTS, *SHORT])
    for name, endpoint in ENDPOINTS.items():
        summary, _, rest = (getattr(ChatClient, name).__doc__ or "").partition("\n\n")
        assert summary == endpoint["summary"] + ".", name
        said = ("Safe to retry", "Not safe to retry", "Not retried, since no page says")
        assert any(words in " ".join(rest.split()) for words in said), name
        parameters = rest.partition("Args:\n")[2].partition("\n\n")[0]
        for field in [*described_fields(endpoint), "**options"]:
            assert f"            {field}: " in parameters, name
        assert f"reply = chat.{name}(" in rest, name
        assert f"Path: ``{endpoint['path']}``" in rest, name
        assert not endpoint["doc"] or f"/{endpoint['doc']}\n" in rest, name


def test_examples_are_valid_python():
    for owner in (methods.Methods, methods.Pages):
        for name in public(owner):
            example = inspect.getdoc(getattr(owner, name)).partition("Example:\n")[2].partition("\nPath: ")[0]
            assert name in compile(textwrap.dedent(example), name, "exec").co_names


def test_help_says_what_the_pages_say_about_retrying_a_message():
    text = " ".join((ChatClient.send_c2c_message.__doc__ or "").split())
    assert "Safe to retry within 120 seconds: the server recognizes the request by ``msg_seq`` and" in text
    assert "Path: ``v4/openim/sendmsg``" in text


def test_mocks_that_are_made_after_a_client_know_the_parameters():
    mock = create_autospec(ChatClient, instance=True)
    mock.delete_accounts(delete_item=[], timeout=5)
    with pytest.raises(TypeError, match="delete_item"):
        mock.delete_accounts()


def test_names_are_checked_by_the_core():
    chat = Fake().client()
    for params in ({"to_acount": "bob"}, {"self": 1}, {"endpoint": 1, "items": ()}):
        with pytest.raises(InvalidRequestError, match=f"send_c2c_message: {next(iter(params))}: unknown field"):
            chat.send_c2c_message(**params)
        with pytest.raises(InvalidRequestError, match=f"list_friends: {next(iter(params))}: unknown field"):
            chat.pages.list_friends(**params)
    with pytest.raises(ConfigError, match="unknown option `timout`; did you mean `timeout`"):
        chat.send_c2c_message(timout=5)
    with pytest.raises(InvalidRequestError, match="required"):
        chat.send_c2c_message()


def test_without_the_stub_a_signature_is_that_of_the_method(monkeypatch):
    monkeypatch.setattr(_signatures, "STUB", "_generated/missing.pyi")
    monkeypatch.setattr(_signatures, "_stub", "")
    assert str(inspect.signature(ChatClient.delete_accounts)) == "(self, /, **params: 'Any') -> 'Any'"
    monkeypatch.setattr("pkgutil.get_data", lambda *_: None)
    assert str(inspect.signature(ChatClient.delete_accounts)) == "(self, /, **params: 'Any') -> 'Any'"

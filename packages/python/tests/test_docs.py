"""What ``help()`` and editors show of an endpoint."""

import pydoc

import pytest

from tencent_chat import AsyncChatClient, ChatClient
from tencent_chat._generated.methods import Methods

METHODS = [name for name in vars(Methods) if not name.startswith("_")]


@pytest.mark.parametrize("client", [ChatClient, AsyncChatClient])
def test_help_shows_summary_limits_and_page(client):
    text = pydoc.render_doc(client.delete_accounts, renderer=pydoc.plaintext)
    assert "Delete accounts with all their data." in text
    assert "Lists of ``delete_item`` longer than 100 are sent in several requests." in text
    assert "https://www.tencentcloud.com/document/product/1047/34955" in text


def test_every_endpoint_has_a_summary_its_path_and_whether_it_may_be_sent_again():
    assert len(METHODS) >= 57
    for name in METHODS:
        summary, _, rest = (getattr(ChatClient, name).__doc__ or "").partition("\n\n")
        assert summary.endswith("."), name
        said = ("Safe to retry", "Not safe to retry", "Not retried, since no page says")
        assert any(words in " ".join(rest.split()) for words in said), name
        assert "Path: ``v4/" in rest, name


def test_help_says_what_the_pages_say_about_retrying_a_message():
    text = " ".join((ChatClient.send_c2c_message.__doc__ or "").split())
    assert "Safe to retry within 120 seconds: the server recognizes the request by ``msg_seq`` and" in text
    assert "Path: ``v4/openim/sendmsg``" in text

"""What ``help()`` and editors show of an endpoint."""

import pydoc

import pytest

from tencent_chat import AsyncChatClient, ChatClient
from tencent_chat._methods import Methods

METHODS = [name for name in vars(Methods) if not name.startswith("_")]


@pytest.mark.parametrize("client", [ChatClient, AsyncChatClient])
def test_help_shows_summary_limits_and_page(client):
    text = pydoc.render_doc(client.delete_accounts, renderer=pydoc.plaintext)
    assert "Delete accounts with all their data." in text
    assert "Lists of ``delete_item`` longer than 100 are sent in several requests." in text
    assert "https://www.tencentcloud.com/document/product/1047/34955" in text


def test_every_endpoint_has_a_summary_and_tells_whether_it_may_be_repeated():
    assert len(METHODS) >= 57
    for name in METHODS:
        summary, _, rest = (getattr(ChatClient, name).__doc__ or "").partition("\n\n")
        assert summary.endswith("."), name
        assert "epeating the same call" in " ".join(rest.split()), name

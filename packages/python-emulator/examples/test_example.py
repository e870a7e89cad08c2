import pytest
from tencent_chat import ApiError, ChatClient, element
from tencent_chat.webhook import BeforeC2cMessage, Webhook
from tencent_chat_emulator import Emulator, WebhookRequest


def test_a_message_arrives(chat: ChatClient, chat_emulator: Emulator) -> None:
    chat.import_accounts(accounts=["alice", "bob"])
    chat_emulator.act("bob", "login", platform="Android")
    chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("hello")])
    assert chat_emulator.inbox("bob")["items"][0]["content"]["MsgBody"][0]["MsgContent"]["Text"] == "hello"


def test_my_webhook_refuses_advertising(chat: ChatClient, chat_emulator: Emulator) -> None:
    webhook = Webhook(1400000000, unsigned=True)

    @chat_emulator.on_webhook
    def receive(request: WebhookRequest) -> object:
        event = webhook.parse(request.query, request.body)
        if isinstance(event, BeforeC2cMessage) and "gold" in event.raw:
            return event.reject(120001, "no advertising")
        return webhook.accept()

    chat.import_accounts(accounts=["alice", "bob"])
    with pytest.raises(ApiError) as refused:
        chat.send_c2c_message(from_account="alice", to_account="bob", msg_body=[element.text("buy gold")])
    assert refused.value.code == 120001
    assert chat_emulator.messages() == []

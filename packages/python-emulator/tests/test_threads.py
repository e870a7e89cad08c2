"""Many threads call one emulator."""

from concurrent.futures import ThreadPoolExecutor

from tencent_chat import ChatClient, element

from tencent_chat_emulator import Emulator, WebhookRequest


def test_many_threads_call_one_emulator(chat_emulator: Emulator, chat: ChatClient) -> None:
    chat.import_accounts(accounts=[f"user{number}" for number in range(32)])
    # However busy the machine is.
    chat_emulator.configure(webhook_timeout_ms=600_000)
    seen: list[str] = []

    @chat_emulator.on_webhook
    def receive(webhook: WebhookRequest) -> None:
        seen.append(webhook.command)
        # Another call, and a document that takes long to write, while others wait for the emulator.
        chat.check_accounts(check_item=[{"user_id": "user0"}])
        chat_emulator.state()

    def send(number: int) -> None:
        with ChatClient(**chat_emulator.client_options()) as client:
            for text in ("one", "two"):
                client.send_c2c_message(from_account=f"user{number}", to_account="user0", msg_body=[element.text(text)])

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(send, range(1, 32)))
    assert chat_emulator.effects()["messages"]["stored"] == 62
    assert len(seen) == 2 * 62
    assert {webhook["outcome"] for webhook in chat_emulator.webhooks()["webhooks"]} == {"allowed", "acknowledged"}

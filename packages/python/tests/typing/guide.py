# @generated from docs/*.md by cargo xtask generate
"""The code of the documentation's guide. Checked by pyright, never run."""

# pyright: reportUnusedVariable=false
# ruff: noqa
# fmt: off

import tencent_chat


def errors_2(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import ApiError, OutcomeUnknownError

    try:
        chat.create_official_account(owner_account="alice", name="Daily News")
    except OutcomeUnknownError:
        print("look whether it is there before trying again")
    except ApiError as error:
        if not error.retryable:
            raise
        print("later:", error.hint)


def getting_started_2(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=secret_key)

    chat.import_account(user_id="alice", nick="Alice")
    reply = chat.check_accounts(check_item=[{"user_id": "alice"}, {"user_id": "bob"}])
    for item in reply.result_item:
        print(item.user_id, item.account_status)


def getting_started_5(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    reply = chat.delete_accounts(delete_item=[{"user_id": "alice"}, {"user_id": "ghost"}])
    for failure in reply.failures():
        print(failure.item, failure.code, failure.hint)


def testing_3(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(
        sdk_app_id=1400000000, endpoint="http://127.0.0.1:8800", identifier="administrator", secret_key=secret_key
    )


def testing_7(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import ChatClient, HttpResponse

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        secret_key=secret_key,
        transport=lambda request: HttpResponse(200, b'{"ActionStatus":"OK","ErrorCode":0}'),
    )


def undescribed_2(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    chat.import_account(user_id="alice", extra={"New_Field": 1})


def undescribed_5(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    chat.import_account(user_id="a-user-id-of-more-than-thirty-two-bytes", unchecked=True)


def undescribed_8(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    reply = chat.request("v4/im_open_login_svc/account_check", {"CheckItem": [{"UserID": "alice"}]})
    print(reply["ResultItem"])


def usersig_2(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import usersig

    text = usersig.sign(sdk_app_id=1400000000, secret_key=secret_key, identifier="alice", expire=86400)


def usersig_5(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import UserSigError, usersig

    try:
        usersig.verify(user_sig, sdk_app_id=1400000000, secret_key=secret_key, identifier="alice")
    except UserSigError as error:
        print(error.reason)


def usersig_8(chat: tencent_chat.ChatClient, secret_key: str, user_sig: str) -> None:
    from tencent_chat import ChatClient

    chat = ChatClient(
        sdk_app_id=1400000000,
        region="singapore",
        identifier="administrator",
        user_sig_provider=lambda: open("/run/secrets/usersig").read(),
    )

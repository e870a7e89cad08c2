"""The server API of Tencent Cloud Chat.

    from tencent_chat import ChatClient

    chat = ChatClient(sdk_app_id=1400000000, region="singapore", identifier="administrator", secret_key=key)
    chat.import_accounts(account_list=[{"user_id": "alice"}, {"user_id": "bob"}])
    chat.send_text("bob", "hello", from_account="alice")

`ChatClient` and `AsyncChatClient` have a method for every endpoint, `element` makes message elements, `usersig` makes
and checks UserSigs, `Webhook` receives what Tencent's servers post, and all errors are `ChatError`. The types of
parameters and replies are in `tencent_chat.types`, events and their answers in `tencent_chat.webhook`.
"""

# Before the rest, which needs the native module.
from ._load import __version__

# isort: split

from . import element, profile, usersig
from ._client import AsyncChatClient, ChatClient
from ._error_base import ChatError
from ._events import EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
from ._explain import CodeFacts, explain
from ._generated.constants import (
    ApplyJoinOption,
    CommunityRight,
    GroupMemberRole,
    GroupMsgPriority,
    GroupType,
    InviteJoinOption,
    RoomPrivilege,
    TopicRight,
)
from ._generated.errors import (
    ApiError,
    ConfigError,
    CredentialError,
    EachError,
    HttpError,
    HttpInfo,
    InvalidRequestError,
    OutcomeUnknownError,
    PageError,
    PartialBatchError,
    PartReport,
    RateState,
    TransportError,
    UserSigError,
    WebhookError,
)
from ._options import Rate
from ._pages import ListCall
from ._reply import Failure, ListReply, PartReply, Record, Reply
from ._rows import (
    BulkFailure,
    BulkItem,
    BulkResult,
    BulkSummary,
    EachFailure,
    EachOptions,
    EachResult,
    EachRow,
    EachSummary,
    Journal,
)
from ._transport import AsyncTransport, HttpRequest, HttpResponse, NotSentError, Transport
from ._webhook import ReplayGuard, Webhook
from ._wire import wire

__all__ = [
    "ApiError",
    "ApplyJoinOption",
    "AsyncChatClient",
    "AsyncTransport",
    "BulkFailure",
    "BulkItem",
    "BulkResult",
    "BulkSummary",
    "ChatClient",
    "ChatError",
    "CodeFacts",
    "CommunityRight",
    "ConfigError",
    "CredentialError",
    "EachError",
    "EachFailure",
    "EachOptions",
    "EachResult",
    "EachRow",
    "EachSummary",
    "EndEvent",
    "Failure",
    "GroupMemberRole",
    "GroupMsgPriority",
    "GroupType",
    "HttpError",
    "HttpInfo",
    "HttpRequest",
    "HttpResponse",
    "InvalidRequestError",
    "InviteJoinOption",
    "Journal",
    "LimiterEvent",
    "ListCall",
    "ListReply",
    "NotSentError",
    "OutcomeUnknownError",
    "PageError",
    "PartReply",
    "PartReport",
    "PartialBatchError",
    "Progress",
    "Rate",
    "RateState",
    "Record",
    "ReplayGuard",
    "Reply",
    "RequestEvent",
    "ResponseEvent",
    "RetryEvent",
    "RoomPrivilege",
    "TopicRight",
    "Transport",
    "TransportError",
    "UserSigError",
    "Webhook",
    "WebhookError",
    "__version__",
    "element",
    "explain",
    "profile",
    "usersig",
    "wire",
]

# @generated from crates/tencent-chat-emulator/src/ by cargo xtask generate
"""What the methods of an emulator return, and what ``act`` and ``configure`` take, for annotations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = [
    "AcceptedMessage",
    "AccountState",
    "Action",
    "ActionFields",
    "BodyFault",
    "Clients",
    "Clock",
    "CloseFault",
    "Conversations",
    "DelayFault",
    "DeliveredNotifications",
    "DeliveredPushes",
    "Effects",
    "ErrorCodeFault",
    "Fault",
    "FaultClose",
    "FaultRule",
    "Faults",
    "FilledDemo",
    "FriendState",
    "GroupDetails",
    "GroupState",
    "Groups",
    "Health",
    "History",
    "Inbox",
    "InboxItem",
    "InboxKind",
    "LibraryWordState",
    "ListedConversation",
    "ListedGroup",
    "ListedMember",
    "ListedMessage",
    "ListedOfficialAccount",
    "ListedPush",
    "ListedTopic",
    "ListedUser",
    "LoggedIn",
    "LoggedInDevice",
    "LoggedRequest",
    "LoggedWebhook",
    "MemberState",
    "MessageState",
    "ModerationState",
    "OfficialAccountState",
    "OfficialAccounts",
    "PendingFault",
    "PermissionGroupState",
    "Platform",
    "Pushes",
    "Reply",
    "Requests",
    "ServedApp",
    "Settings",
    "SettingsChange",
    "State",
    "StatusFault",
    "StoredMessages",
    "TopicState",
    "TruncateFault",
    "Users",
    "WebhookOutcome",
    "Webhooks",
    "WordState",
]


Platform: TypeAlias = Literal["iOS", "Android", "iPad", "Web", "Windows", "Mac", "Linux"]
"""The type of a device. An account has one session on each: a login kicks the earlier one."""

InboxKind: TypeAlias = Literal[
    "message",
    "change",
    "stream",
    "recall",
    "extension",
    "read_receipt",
    "read",
    "group_tip",
    "call",
    "room",
    "notification",
    "push",
    "friend",
    "blocklist",
    "follow",
    "profile",
    "kicked",
]
"""What an item is about."""

WebhookOutcome: TypeAlias = Literal["allowed", "rewritten", "rejected", "dropped", "acknowledged", "timeout", "failed"]
"""How a webhook ended."""

FaultClose: TypeAlias = Literal["before", "after"]
"""When a connection is closed."""


class Health(TypedDict):
    """What an emulator serves."""

    status: str
    """`ok`."""
    version: str
    apps: list[ServedApp]
    requests: int
    """How many requests there were."""


class ServedApp(TypedDict):
    """An app."""

    sdk_app_id: int
    admins: list[str]
    accounts: int
    """How many accounts it has, with its admins."""
    demo_key: NotRequired[str]
    """The secret key, if it is the one of the demo. No other key is shown."""


class Requests(TypedDict):
    """The last requests."""

    total: int
    """How many there were."""
    requests: list[LoggedRequest]
    """The last 1000, the newest last."""


class LoggedRequest(TypedDict):
    """A request, and how it was answered."""

    number: int
    """Counts the requests, from 1."""
    time: int
    """When it came in, in milliseconds since 1970."""
    method: str
    path: str
    """Without a leading slash: `v4/openim/sendmsg`."""
    identifier: str
    """Who called: an admin, or the user who acted."""
    client: str | None
    """The user whose action it was; ``None`` for a call of the Chat API."""
    query: dict[str, str]
    """The parameters of the URL, without the UserSig."""
    headers: dict[str, str]
    body: Any
    """The body as JSON; as text when it is not JSON."""
    status: int | None
    """HTTP status of the answer; ``None`` when the connection was closed without one."""
    error_code: int | None
    """ErrorCode of the answer; ``None`` when it had none."""
    kind: str | None
    """The kind of an ErrorCode other than 0."""
    hint: str | None
    """What to do about it."""
    reply: Any
    """The body of the answer as JSON; as text when it is not JSON."""
    fault: Fault | None
    """The fault that applied to it."""


class Effects(TypedDict):
    """How much was done."""

    messages: StoredMessages
    """One-to-one messages."""
    group_messages: StoredMessages
    group_notifications: DeliveredNotifications
    pushes: DeliveredPushes
    throttled: dict[str, int]
    """How many calls exceeded the rate, by path."""


class StoredMessages(TypedDict):
    """How many messages were stored."""

    stored: int
    repeated: int
    """How many were dropped as duplicates."""


class DeliveredNotifications(TypedDict):
    """How many notifications of groups were sent."""

    delivered: int


class DeliveredPushes(TypedDict):
    """How many pushes there were."""

    delivered: int
    repeated: int
    """How many were dropped as duplicates."""


AcceptedMessage = TypedDict(
    "AcceptedMessage",
    {
        "from": "str",
        "to": "str",
        # MsgSeq.
        "seq": "int",
        # MsgRandom.
        "random": "int",
        # In seconds since 1970.
        "time": "int",
        # The first text in it.
        "text": "str | None",
    },
)
"""A one-to-one message that was accepted."""


class Webhooks(TypedDict):
    """The last webhooks."""

    total: int
    """How many were fired."""
    unfinished: int
    """How many wait or are under way."""
    webhooks: list[LoggedWebhook]
    """The last 1000, the newest last."""


class LoggedWebhook(TypedDict):
    """A webhook that was fired, and what came of it."""

    id: int
    """Counts the webhooks, from 1."""
    time: int
    """When it was fired, in milliseconds since 1970."""
    command: str
    """`C2C.CallbackBeforeSendMsg`."""
    url: str
    """Where it is delivered, without the query; empty until it is sent."""
    query: str
    """The query of its URL; empty until it is sent."""
    body: Any
    """The body."""
    outcome: WebhookOutcome | None
    """How it ended; ``None`` while it waits or is under way."""
    status: int | None
    """HTTP status of the app's answer."""
    answer: Any
    """The body of the app's answer as JSON; as text when it is not JSON."""
    why: str | None
    """Why it failed, or that no answer came in time."""
    taken_ms: int | None
    """How many milliseconds the app took to answer."""


class Users(TypedDict):
    """The accounts by their IDs."""

    total: int
    """How many there are."""
    users: list[ListedUser]


class ListedUser(TypedDict):
    """An account."""

    user: str
    nick: str | None
    face_url: str | None
    admin: bool
    robot: bool
    unread: int
    """How many one-to-one messages it has not read."""
    groups: int
    """How many groups it is in."""
    profile: dict[str, Any]
    """The fields of the profile by their tags."""


class Groups(TypedDict):
    """The groups, the newest first."""

    total: int
    """How many there are."""
    groups: list[ListedGroup]


class ListedGroup(TypedDict):
    """A group."""

    group: str
    type: str
    name: str
    face_url: str
    owner: str
    created: int
    """In seconds since 1970."""
    members: int
    """How many members it has."""
    mute_all: bool


class GroupDetails(TypedDict):
    """A group with its members."""

    group: str
    type: str
    name: str
    face_url: str
    owner: str
    created: int
    """In seconds since 1970."""
    members: int
    """How many members it has."""
    mute_all: bool
    introduction: str
    notification: str
    attributes: dict[str, str]
    counters: dict[str, int]
    banned: list[str]
    """Who may not join again."""
    applications: list[str]
    """Who applied to join."""
    member_list: list[ListedMember]
    """The members, in the order in which they joined."""
    topics: NotRequired[list[ListedTopic]]
    """The topics of a community that supports them."""


class ListedMember(TypedDict):
    """A member of a group."""

    user: str
    role: str
    """`Owner`, `Admin` or `Member`."""
    joined: int
    """In seconds since 1970."""
    name_card: str | None
    muted: bool


class ListedTopic(TypedDict):
    """A topic."""

    topic: str
    name: str
    introduction: str
    notification: str
    created: int
    """In seconds since 1970."""
    mute_all: bool
    messages: int
    """How many messages it has."""


class Conversations(TypedDict):
    """The conversations, the latest first."""

    conversations: list[ListedConversation]


class ListedConversation(TypedDict):
    """A conversation of two users, of a group, or in a topic."""

    users: NotRequired[list[str]]
    """The two users, when it is one of two users and no user was named."""
    user: NotRequired[str]
    """The other user, when a user was named."""
    group: NotRequired[str]
    topic: NotRequired[str]
    name: NotRequired[str]
    """The name of the group, and of the topic."""
    time: int
    """When the last message came, in seconds since 1970."""
    last: ListedMessage | None
    unread: NotRequired[int]
    """How many messages the user who was named has not read."""


class History(TypedDict):
    """The messages of a conversation, the newest last."""

    messages: list[ListedMessage]


ListedMessage = TypedDict(
    "ListedMessage",
    {
        # MsgKey; not of a group's message.
        "key": "NotRequired[str]",
        # MsgSeq of a group's message.
        "seq": "NotRequired[int]",
        "from": "str",
        # The receiver of a one-to-one message.
        "to": "NotRequired[str]",
        # In seconds since 1970.
        "time": "int",
        # MsgBody.
        "body": "Any",
        # CloudCustomData; not of an official account's message.
        "custom": "NotRequired[str | None]",
        "recalled": "bool",
        # Whether a group's message was deleted.
        "deleted": "NotRequired[bool]",
        # Whether the receiver of a one-to-one message has read it.
        "read": "NotRequired[bool]",
        # Whether the receiver of a one-to-one message has sent a receipt.
        "receipt": "NotRequired[bool]",
        # Who has deleted a one-to-one message.
        "hidden_from": "NotRequired[list[str]]",
        # Who has sent a receipt for a group's message; ``None`` when none was requested.
        "readers": "NotRequired[list[str] | None]",
        "online_only": "bool",
    },
)
"""A message. Which fields it has depends on where it was sent: to a user, to a group or topic, or by an official
account.
"""


class OfficialAccounts(TypedDict):
    """The official accounts."""

    total: int
    """How many there are."""
    official_accounts: list[ListedOfficialAccount]


class ListedOfficialAccount(TypedDict):
    """An official account."""

    official_account: str
    name: str
    introduction: str
    face_url: str
    organization: str
    owner: str
    subscribers: int
    """How many subscribers it has."""
    subscriber_list: list[str]
    messages: int
    """How many messages it has sent."""


class Pushes(TypedDict):
    """The pushes, the newest first."""

    total: int
    """How many there are."""
    pushes: list[ListedPush]


class ListedPush(TypedDict):
    """A push, and how many devices it has reached."""

    task: str
    """TaskId."""
    time: int
    """In seconds since 1970."""
    of_a_message: bool
    """Whether it is the push of a message."""
    recalled: bool
    receivers: int
    sent: int
    arrived: int
    clicked: int
    lost: int


class FilledDemo(TypedDict):
    """That an app was filled with a demo."""

    calls: int
    """How many calls it took."""


class Clients(TypedDict):
    """The users who are logged in."""

    clients: list[LoggedIn]


class LoggedIn(TypedDict):
    """A user who is logged in."""

    user: str
    devices: list[LoggedInDevice]
    """In the order of the logins, at most one of each platform."""


class LoggedInDevice(TypedDict):
    """A device."""

    platform: Platform
    device: str
    """What the login gave as `device`."""
    ip: str | None
    state: str
    """`Online`, `PushOnline` in the background, or `Offline`."""
    since: int
    """Since when, in milliseconds since 1970."""


class Reply(TypedDict):
    """The service's reply to an action of a user. Which fields follow the first three depends on the action."""

    ActionStatus: str
    """`OK` or `FAIL`."""
    ErrorCode: int
    """0 when the action succeeded."""
    ErrorInfo: str
    ErrorDisplay: NotRequired[str]
    RequestId: NotRequired[str]
    MsgKey: NotRequired[str]
    """`send_message` to a user, `stream_message`."""
    MsgId: NotRequired[str]
    MsgSeq: NotRequired[int]
    """`send_message` to a group."""
    MsgTime: NotRequired[int]
    """`send_message`, `stream_message`, in seconds since 1970."""
    MsgDropReason: NotRequired[str]
    """Why a message to a group was dropped."""
    StreamMsgID: NotRequired[str]
    """`stream_message`."""
    MsgList: NotRequired[list[Any]]
    """`list_messages` of two users."""
    MsgCnt: NotRequired[int]
    Complete: NotRequired[int]
    """1 when these are the last ones."""
    LastMsgKey: NotRequired[str]
    LastMsgTime: NotRequired[int]
    RspMsgList: NotRequired[list[Any]]
    """`list_messages` of a group."""
    IsFinished: NotRequired[int]
    """1 when these are the last ones."""
    RecallRetList: NotRequired[list[Any]]
    """`recall_message` in a group."""
    InvalidMsgKeyList: NotRequired[list[Any]]
    """`delete_messages`."""
    ExtensionList: NotRequired[list[Any]]
    """`set_extensions`, `delete_extensions`."""
    GroupId: NotRequired[str]
    """`create_group`, `list_messages` of a group."""
    Type: NotRequired[str]
    """`create_group`."""
    HugeGroupFlag: NotRequired[int]
    """`create_group`."""
    TopicId: NotRequired[str]
    """`create_topic`."""
    DestroyResultItem: NotRequired[list[Any]]
    """`delete_topic`."""
    MemberList: NotRequired[list[Any]]
    """`invite_members`."""
    Joined: NotRequired[bool]
    """`join_group`: whether the user is a member. Otherwise the application waits."""
    ApplicationList: NotRequired[list[Any]]
    """`list_applications`."""
    ResultItem: NotRequired[list[Any]]
    """Actions about friends, the blocklist and follows."""
    Fail_Account: NotRequired[list[str]]
    """Accounts for which an action about friends, the blocklist or follows failed."""
    Invalid_Account: NotRequired[list[str]]
    """Accounts with invalid IDs."""
    SubscriberList: NotRequired[list[Any]]
    """`subscribe`, `unsubscribe`."""
    Platform: NotRequired[Platform]
    """`login`."""
    Device: NotRequired[str]
    """`login`."""
    RoomId: NotRequired[str]
    """`create_room`."""
    Response: NotRequired[Any]
    """`start_call`: the call."""


class Inbox(TypedDict):
    """What the devices of a user received."""

    last: int
    """The number of the last item."""
    items: list[InboxItem]
    """The last 1000, the newest last."""


class InboxItem(TypedDict):
    """Something that devices received."""

    id: int
    """Counts the items, from 1."""
    time: int
    """In milliseconds since 1970."""
    kind: InboxKind
    event: NotRequired[str]
    """What happened, such as `group_member_join`."""
    conversation: NotRequired[str]
    """`c2c_alice`, or `group_` with the ID of the group."""
    devices: list[Platform]
    """The platforms of the devices that received it."""
    content: Any
    """What it is, in Tencent's names."""
    push: NotRequired[Any]
    """The notification that was shown in place of it, on devices in the background."""


class Faults(TypedDict):
    """The faults that are pending."""

    faults: list[PendingFault]


class PendingFault(TypedDict):
    """A rule by which requests will fail."""

    path: str | None
    times: int | None
    """For how many requests it still is; ``None`` for all."""
    skip: int
    """How many requests pass first."""
    chance: NotRequired[float]
    seed: NotRequired[int]
    fault: Fault


class FaultRule(TypedDict):
    """A rule by which requests fail."""

    path: NotRequired[str]
    """The path of the endpoint, such as `v4/openim/sendmsg`. Default: every path."""
    skip: NotRequired[int]
    """How many requests pass first. Default: 0."""
    times: NotRequired[int]
    """How many requests it is for. Default: 1, or all with a `chance`."""
    chance: NotRequired[float]
    """The probability with which it is for a request, more than 0 and at most 1. Default: it is for every request."""
    seed: NotRequired[int]
    """The seed of the random numbers of a `chance`. Default: 0."""
    fault: Fault
    """What goes wrong."""


class DelayFault(TypedDict):
    """The response is late."""

    delay_ms: int
    """How late, in milliseconds; at most ten minutes."""


class StatusFault(TypedDict):
    """A gateway responds."""

    status: int
    """HTTP status, 200 to 599."""
    body: NotRequired[str]
    take_effect: NotRequired[bool]
    """Whether the call does its work. Default: no."""


class CloseFault(TypedDict):
    """The connection is closed without a response."""

    close: FaultClose
    """`before` the call did anything, or `after` it took effect."""


class ErrorCodeFault(TypedDict):
    """The reply is an error."""

    error_code: int
    error_info: NotRequired[str]
    take_effect: NotRequired[bool]
    """Whether the call does its work. Default: no."""


class TruncateFault(TypedDict):
    """The reply is truncated."""

    truncate: int
    """How many bytes remain."""


class BodyFault(TypedDict):
    """Another reply, with HTTP status 200."""

    body: str
    take_effect: NotRequired[bool]
    """Whether the call does its work. Default: no."""


Fault: TypeAlias = "DelayFault | StatusFault | CloseFault | ErrorCodeFault | TruncateFault | BodyFault"
"""What goes wrong."""


class Clock(TypedDict):
    """What the clock shows."""

    now_ms: int
    """In milliseconds since 1970."""
    clock_offset_ms: int
    """How far it is ahead of the true time; a negative number means behind."""


class State(TypedDict):
    """An app as a document: what a seed has, and what a seed cannot say."""

    format: int
    now_ms: int
    """When it was exported, in milliseconds since 1970."""
    admins: list[str]
    accounts: NotRequired[dict[str, AccountState]]
    groups: NotRequired[dict[str, GroupState]]
    messages: NotRequired[list[MessageState]]
    """One-to-one messages."""
    official_accounts: NotRequired[dict[str, OfficialAccountState]]
    moderation: NotRequired[ModerationState]
    rest: NotRequired[dict[str, Any]]
    """What the other keys cannot say: operations (RFC 6902) on each part of the state."""
    rest_of: NotRequired[str]
    """The digest of the sections that `rest` belongs to."""
    state: NotRequired[Any]
    """The whole state in place of its sections, when these cannot say it."""


class AccountState(TypedDict):
    """An account."""

    robot: NotRequired[bool]
    nick: NotRequired[str]
    face_url: NotRequired[str]
    profile: NotRequired[dict[str, Any]]
    """The other fields of the profile by their tags."""
    tags: NotRequired[list[str]]
    attributes: NotRequired[dict[str, Any]]
    friends: NotRequired[dict[str, FriendState]]
    blocklist: NotRequired[list[str]]
    follows: NotRequired[list[str]]


class FriendState(TypedDict):
    """A friend."""

    remark: NotRequired[str]
    groups: NotRequired[list[str]]
    source: NotRequired[str]
    wording: NotRequired[str]
    since: NotRequired[int]
    """In seconds since 1970."""
    custom: NotRequired[dict[str, Any]]
    """Custom fields by their tags."""


class GroupState(TypedDict):
    """A group."""

    type: str
    name: NotRequired[str]
    owner: NotRequired[str]
    introduction: NotRequired[str]
    notification: NotRequired[str]
    face_url: NotRequired[str]
    created: NotRequired[int]
    """In seconds since 1970."""
    max_members: NotRequired[int]
    apply_join_option: NotRequired[str]
    invite_join_option: NotRequired[str]
    mute_all: NotRequired[bool]
    custom: NotRequired[dict[str, str]]
    attributes: NotRequired[dict[str, str]]
    counters: NotRequired[dict[str, int]]
    members: NotRequired[dict[str, MemberState]]
    banned: NotRequired[dict[str, int]]
    """Who may not join again, and for how many seconds."""
    messages: NotRequired[list[MessageState]]
    topics: NotRequired[dict[str, TopicState]]
    default_permission: NotRequired[int]
    permission_groups: NotRequired[dict[str, PermissionGroupState]]
    order: NotRequired[int]
    """The position among the groups."""


class MemberState(TypedDict):
    """A member of a group."""

    role: NotRequired[str]
    name_card: NotRequired[str]
    joined: NotRequired[int]
    """In seconds since 1970."""
    unread: NotRequired[int]
    """How many of the group's messages are not read."""
    custom: NotRequired[dict[str, str]]
    mute_seconds: NotRequired[int]
    order: NotRequired[int]
    """The position among the members."""


class TopicState(TypedDict):
    """A topic."""

    name: NotRequired[str]
    introduction: NotRequired[str]
    notification: NotRequired[str]
    face_url: NotRequired[str]
    custom: NotRequired[str]
    created: NotRequired[int]
    """In seconds since 1970."""
    mute_all: NotRequired[bool]
    messages: NotRequired[list[MessageState]]


class PermissionGroupState(TypedDict):
    """A permission group."""

    name: NotRequired[str]
    custom: NotRequired[str]
    permission: NotRequired[int]
    topics: NotRequired[dict[str, int]]
    """Permissions by topic."""
    members: NotRequired[list[str]]


MessageState = TypedDict(
    "MessageState",
    {
        # The sender; not of an official account's message.
        "from": "NotRequired[str]",
        # The receiver of a one-to-one message.
        "to": "NotRequired[str]",
        # In seconds since 1970.
        "time": "int",
        # The text, if it is one text.
        "text": "NotRequired[str]",
        # MsgBody, if it is something else.
        "body": "NotRequired[Any]",
        # CloudCustomData.
        "custom_data": "NotRequired[str]",
        # Whether a one-to-one message is not read.
        "unread": "NotRequired[bool]",
    },
)
"""A message."""


class OfficialAccountState(TypedDict):
    """An official account."""

    owner: NotRequired[str]
    name: NotRequired[str]
    introduction: NotRequired[str]
    face_url: NotRequired[str]
    organization: NotRequired[str]
    custom_string: NotRequired[str]
    max_subscribers: NotRequired[int]
    subscribers: NotRequired[list[str]]
    messages: NotRequired[list[MessageState]]


class ModerationState(TypedDict):
    """Words that are moderated."""

    words: NotRequired[dict[str, WordState]]
    """The words of local moderation."""
    libraries: NotRequired[dict[str, dict[str, LibraryWordState]]]
    """The libraries of cloud moderation, each with its words."""


class WordState(TypedDict):
    """A word of local moderation."""

    pattern: NotRequired[bool]
    """Whether it is a regular expression."""
    replace_by: NotRequired[str]
    order: NotRequired[int]
    """The position among the words."""


class LibraryWordState(TypedDict):
    """A word of a library."""

    label: NotRequired[str]
    order: NotRequired[int]
    """The position among the words."""


class Settings(TypedDict):
    """All settings."""

    enforce_rates: bool
    """Whether rates of calls are enforced. Off at first, as all of these."""
    enforce_message_rates: bool
    """Whether rates of messages are enforced."""
    enforce_quotas: bool
    """Whether quotas of a day are enforced."""
    enforce_custom_fields: bool
    """Whether only those custom fields exist that are named."""
    edition: str
    """The edition of the apps; empty when none is enforced."""
    services: list[str]
    """What the apps have beside the edition."""
    custom_fields: list[str]
    """The custom fields that were created in the console."""
    rates: dict[str, int]
    """Calls per second by path, in place of the documented ones."""
    receivers_per_minute: int
    """How many receivers an app's batches of one-to-one messages may have in a minute."""
    groups_per_day: int
    """How many groups may be created on a day, less those that are disbanded."""
    pushes_per_day: int
    """How many pushes to all or by condition there may be on a day."""
    messages_per_day: int
    """How many messages there may be on a day of the trial edition."""
    max_reply_bytes: int
    """How long a reply of the reading group endpoints may be."""
    check_friendship: bool
    """Whether users may write only to those who have them as a friend (20009)."""
    clock_offset_ms: int
    """How far the emulator's clock is ahead of the true time; a negative number means behind."""
    webhook_url: str
    """Where webhooks are sent; empty for nowhere."""
    webhook_token: str
    """The token they are signed with; empty for none."""
    webhook_timeout_ms: int
    """How long their answers are waited for."""
    webhook_commands: list[str]
    """The commands that are sent; empty for all."""


class SettingsChange(TypedDict):
    """The settings to change."""

    strict: NotRequired[bool]
    """Enforces everything that is enforced on request, or nothing. The other fields apply afterwards."""
    enforce_rates: NotRequired[bool]
    """Whether rates of calls are enforced. Off at first, as all of these."""
    enforce_message_rates: NotRequired[bool]
    """Whether rates of messages are enforced."""
    enforce_quotas: NotRequired[bool]
    """Whether quotas of a day are enforced."""
    enforce_custom_fields: NotRequired[bool]
    """Whether only those custom fields exist that are named."""
    edition: NotRequired[str]
    """The edition of the apps; empty when none is enforced."""
    services: NotRequired[list[str]]
    """What the apps have beside the edition."""
    custom_fields: NotRequired[list[str]]
    """The custom fields that were created in the console."""
    rates: NotRequired[dict[str, int]]
    """Calls per second by path, in place of the documented ones."""
    receivers_per_minute: NotRequired[int]
    """How many receivers an app's batches of one-to-one messages may have in a minute."""
    groups_per_day: NotRequired[int]
    """How many groups may be created on a day, less those that are disbanded."""
    pushes_per_day: NotRequired[int]
    """How many pushes to all or by condition there may be on a day."""
    messages_per_day: NotRequired[int]
    """How many messages there may be on a day of the trial edition."""
    max_reply_bytes: NotRequired[int]
    """How long a reply of the reading group endpoints may be."""
    check_friendship: NotRequired[bool]
    """Whether users may write only to those who have them as a friend (20009)."""
    clock_offset_ms: NotRequired[int]
    """How far the emulator's clock is ahead of the true time; a negative number means behind."""
    webhook_url: NotRequired[str]
    """Where webhooks are sent; empty for nowhere."""
    webhook_token: NotRequired[str]
    """The token they are signed with; empty for none."""
    webhook_timeout_ms: NotRequired[int]
    """How long their answers are waited for."""
    webhook_commands: NotRequired[list[str]]
    """The commands that are sent; empty for all."""


Action: TypeAlias = Literal[
    "login",
    "logout",
    "background",
    "foreground",
    "disconnect",
    "set_status",
    "send_message",
    "change_message",
    "recall_message",
    "delete_messages",
    "list_messages",
    "read_messages",
    "read_all",
    "send_receipts",
    "set_extensions",
    "delete_extensions",
    "pin_message",
    "unpin_message",
    "stream_message",
    "create_group",
    "join_group",
    "answer_application",
    "list_applications",
    "quit_group",
    "invite_members",
    "kick_members",
    "hand_over_group",
    "change_group",
    "change_member",
    "mute_members",
    "ban_members",
    "unban_members",
    "create_topic",
    "change_topic",
    "delete_topic",
    "set_group_attributes",
    "disband_group",
    "add_friend",
    "answer_friend",
    "delete_friend",
    "block",
    "unblock",
    "follow",
    "unfollow",
    "change_profile",
    "start_call",
    "answer_call",
    "reject_call",
    "hang_up",
    "create_room",
    "change_room",
    "enter_room",
    "leave_room",
    "kick_from_room",
    "destroy_room",
    "signal_robot",
    "subscribe",
    "unsubscribe",
]
"""What users can do."""


class ActionFields(TypedDict, total=False):
    """The fields of all actions: the emulator says which ones an action takes."""

    account: str
    after: int
    agree: bool
    attributes: Mapping[str, Any]
    before: int
    body: Sequence[Any]
    call: str
    custom: str
    data: str
    device: str
    extensible: bool
    extensions: Mapping[str, Any]
    face_url: str
    fields: Mapping[str, Any]
    friend_group: str
    from_seq: int
    group: str
    index: int
    introduction: str
    invite: str
    ip: str
    join: str
    key: str
    keys: Sequence[str]
    last: bool
    limit: int
    max_members: int
    member: str
    members: Sequence[str]
    mentions: Sequence[str]
    mute_all: bool | Literal["On", "Off"]
    name: str
    name_card: str
    names: Sequence[str]
    no_audio: bool
    no_messages: bool
    no_recording: bool
    no_screen_sharing: bool
    no_video: bool
    notification: str
    notifications: str
    online_only: bool
    platform: Platform
    priority: str
    push: Mapping[str, Any]
    receipt: bool
    remark: str
    role: str
    room: str
    seconds: int | str
    seq: int
    seqs: Sequence[Any]
    source: str
    status: str
    stream: str
    text: str
    timeout: bool
    timeout_ms: int
    to: str
    topic: str
    topics: bool
    type: str
    user: str
    video: bool
    wording: str

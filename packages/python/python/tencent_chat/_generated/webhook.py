# @generated from api/webhooks/*.yaml by cargo xtask generate
"""The events that webhooks bring, and how each is answered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .._given import ObjectLike
from .._reply import Record
from .._webhook import ReplayGuard, Webhook, WebhookEventBase
from .errors import WebhookError
from .types import MsgElement, ReceivedMsgElement

if TYPE_CHECKING:
    from typing_extensions import Never

__all__ = [
    "EVENTS",
    "AccountPair",
    "AddedPair",
    "AfterBlockAdd",
    "AfterBlockDelete",
    "AfterC2cMessage",
    "AfterC2cMessageExtension",
    "AfterC2cModify",
    "AfterC2cReadReceipt",
    "AfterC2cReadReport",
    "AfterC2cRecall",
    "AfterCallEnd",
    "AfterCallMemberChange",
    "AfterCallStart",
    "AfterFollow",
    "AfterFriendAdd",
    "AfterFriendDelete",
    "AfterGroupAttrChange",
    "AfterGroupCreate",
    "AfterGroupDestroy",
    "AfterGroupFull",
    "AfterGroupInfoChange",
    "AfterGroupMemberExit",
    "AfterGroupMemberFieldChange",
    "AfterGroupMemberJoin",
    "AfterGroupMessage",
    "AfterGroupMessageExtension",
    "AfterGroupModify",
    "AfterGroupOwnerChange",
    "AfterGroupReadReceipt",
    "AfterGroupRecall",
    "AfterOfficialAccountCreate",
    "AfterOfficialAccountDestroy",
    "AfterOfficialAccountFull",
    "AfterOfficialAccountInfoChange",
    "AfterOfficialAccountMessage",
    "AfterOfficialAccountRecall",
    "AfterOfficialAccountSubscribe",
    "AfterOfficialAccountUnsubscribe",
    "AfterProfileUpdate",
    "AfterReadAll",
    "AfterRoomCreate",
    "AfterRoomDestroy",
    "AfterRoomInfoUpdate",
    "AfterRoomMemberEnter",
    "AfterRoomMemberLeave",
    "AfterTopicCreate",
    "AfterTopicDestroy",
    "AfterTopicInfoChange",
    "AfterUnfollow",
    "AnsweredFriend",
    "AvMemberStateChange",
    "BeforeC2cMessage",
    "BeforeFriendAdd",
    "BeforeFriendResponse",
    "BeforeGroupCreate",
    "BeforeGroupInvite",
    "BeforeGroupJoinApply",
    "BeforeGroupMessage",
    "BeforeOfficialAccountCreate",
    "BeforeOfficialAccountMessage",
    "BeforeOfficialAccountSubscribe",
    "BeforeTopicCreate",
    "BotC2cMessage",
    "BotGroupMessage",
    "CallUser",
    "ChangedAttribute",
    "ChangedCallUser",
    "ChangedExtension",
    "ChangedProfileItem",
    "ChatbotC2cSignal",
    "CreatedRoom",
    "Decision",
    "EndedCall",
    "EventCustomField",
    "EventMember",
    "EventMention",
    "EventSubscriber",
    "FollowedAccount",
    "GroupDailyQuotaAlarm",
    "GroupMessageException",
    "GroupMessageReceipt",
    "KickedDevice",
    "MemberPushEvent",
    "ModeratedContact",
    "ModerationResult",
    "OfflinePushEvent",
    "PushAllMemberResult",
    "PushOfflineResult",
    "ReadC2cMessage",
    "ReadGroup",
    "RecalledGroupMessage",
    "RecalledOfficialAccountMessage",
    "ReplayGuard",
    "RequestOverLimit",
    "RequestedFriend",
    "RoomInfoUpdate",
    "StartedCallInfo",
    "StateChange",
    "StateInfo",
    "UnknownWebhook",
    "UpdatedRoom",
    "Webhook",
    "WebhookError",
    "WebhookEvent",
    "WebhookEventBase",
]


class _DecisionRequired(TypedDict):
    account: str
    """The account: one of the event's items."""
    code: int
    """0 allows it, a code of the app's own refuses it."""


class Decision(_DecisionRequired, total=False):
    """The decision about one item of an event."""

    text: str
    """Why it is refused."""


class ChangedExtension(Record):
    """Pairs concerned; Value is empty for a deletion, the list is empty for a clear."""

    key: str
    """Key."""
    value: str
    """Value."""
    seq: int
    """Version of this pair."""


class EventMember(Record):
    """Used in several events."""

    member_account: str
    """Account."""


class EventCustomField(Record):
    """Used in several events."""

    key: str
    """Custom field."""
    value: Any
    """Its value, a string in the samples."""


class RequestOverLimit(WebhookEventBase):
    """Calls of an endpoint near their limit.

    - The URL has no ``ClientIP``. The answer changes nothing.
    - fires when calls of a REST API pass 80% of its limit
    - needs no switch: on as soon as a webhook URL is set
    """

    __slots__ = ()

    type: Literal["request_over_limit"]
    command: Literal["Alert.RequestOverLimit"]  # pyright: ignore[reportIncompatibleVariableOverride]
    service_name: str
    """Service, the second part of the REST path."""
    api_command: str
    """Command, the last part of the REST path. ``Command`` on the wire."""
    request: int
    """Calls per second."""
    limit: int
    """Limit, calls per second."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class BeforeC2cMessage(WebhookEventBase):
    """Before a one-to-one message is sent.

    - The event waits for the answer, at most two seconds.
    - fires for messages from a client and from the REST API command sendmsg, after receipt and before delivery
    - timeout 2 seconds, cannot be changed
    - when it refuses, C2C.CallbackAfterSendMsg is not sent; when it rewrites the message, that webhook carries
      the rewritten one
    - a rewrite takes effect only with ErrorCode 0
    """

    __slots__ = ()

    type: Literal["before_c2c_message"]
    command: Literal["C2C.CallbackBeforeSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender."""
    to_account: str
    """Receiver."""
    msg_seq: int
    """Sequence number, unsigned 32 bits. From 0 to 4294967295."""
    msg_random: int
    """Random number, unsigned 32 bits. From 0 to 4294967295."""
    msg_time: int
    """Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds."""
    msg_key: str
    """Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
    to recall or modify it.
    """
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    msg_id: str | None
    """Id of the message on the client; added to the Chinese pages since 2025. Not always sent."""
    online_only_flag: int | None
    """1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
    values: 0, 1. Default 0.
    """
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def allow(
        self, *, cloud_custom_data: str | None = None, unchecked: bool = False, **unknown: Never
    ) -> dict[str, Any]:
        """Allow it.

        Args:
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer("allow", cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client
                unchanged, and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)

    def drop(self, **unknown: Never) -> dict[str, Any]:
        """Drop it silently: the caller sees success."""
        return self._answer("drop", **unknown)

    def rewrite(
        self,
        msg_body: Iterable[MsgElement | ObjectLike],
        cloud_custom_data: str | None = None,
        *,
        unchecked: bool = False,
        **unknown: Never,
    ) -> dict[str, Any]:
        """Allow it with other content.

        Args:
            msg_body: Replaces the message; absent keeps it; only with ErrorCode 0.
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer(
            "rewrite", msg_body=msg_body, cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown
        )


class AfterC2cMessage(WebhookEventBase):
    """After a one-to-one message was sent.

    - The answer changes nothing.
    - fires also when delivery failed (for example content filter): look at SendMsgResult
    - not fired when C2C.CallbackBeforeSendMsg refused the message
    """

    __slots__ = ()

    type: Literal["after_c2c_message"]
    command: Literal["C2C.CallbackAfterSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender."""
    to_account: str
    """Receiver."""
    msg_seq: int
    """Sequence number, unsigned 32 bits. From 0 to 4294967295."""
    msg_random: int
    """Random number, unsigned 32 bits. From 0 to 4294967295."""
    msg_time: int
    """Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds."""
    msg_key: str
    """Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
    to recall or modify it.
    """
    send_msg_result: int
    """0 delivered, else an error code."""
    error_info: str
    """'send msg succeed' on success, else the reason."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    msg_id: str | None
    """Id of the message on the client; added to the Chinese pages since 2025. Not always sent."""
    online_only_flag: int | None
    """1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
    values: 0, 1. Default 0.
    """
    unread_msg_num: int | None
    """Unread one-to-one messages of To_Account over all conversations; -1 when delivery failed. Not always sent."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterC2cReadReport(WebhookEventBase):
    """After one-to-one messages were marked as read.

    - The answer changes nothing.
    - fires for read reports from a client and for REST API admin_set_msg_read
    - all messages of the conversation up to LastReadTime are read
    """

    __slots__ = ()

    type: Literal["after_c2c_read_report"]
    command: Literal["C2C.CallbackAfterMsgReport"]  # pyright: ignore[reportIncompatibleVariableOverride]
    report_account: str
    """Reader."""
    peer_account: str
    """Other side of the conversation."""
    last_read_time: int
    """Read up to this time, Unix seconds. In seconds."""
    unread_msg_num: int | None
    """Unread one-to-one messages of Report_Account over all conversations; in the table of every page, not in the
    newest Chinese sample. Not always sent.
    """
    event_time: int | None
    """When the event happened; on the Chinese page only. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterC2cReadReceipt(WebhookEventBase):
    """After read receipts of one-to-one messages were sent.

    - The answer changes nothing.
    - fires for receipts of single messages, from a client or through the REST API for read receipts
    """

    __slots__ = ()

    type: Literal["after_c2c_read_receipt"]
    command: Literal["C2C.CallbackAfterMsgReadReceipt"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who sent the receipt."""
    peer_account: str
    """Other side of the conversation."""
    c2c_msg_info: list[ReadC2cMessage]
    """Messages that were acknowledged."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class ReadC2cMessage(Record):
    """Messages that were acknowledged."""

    from_account: str
    """Sender of the message."""
    to_account: str
    """Receiver of the message."""
    msg_key: str
    """Identifies the message."""
    msg_id: str
    """Id of the message on the client."""


class AfterReadAll(WebhookEventBase):
    """After all unread messages, of users and groups, were cleared.

    - The answer changes nothing.
    - fires when a client clears all unread messages; covers one-to-one and group conversations in spite of the
      C2C prefix
    """

    __slots__ = ()

    type: Literal["after_read_all"]
    command: Literal["C2C.CallbackAfterMsgReadAll"]  # pyright: ignore[reportIncompatibleVariableOverride]
    report_account: str
    """Who cleared the unread messages."""
    event_time: int
    """When the event happened."""
    group_read_info: list[ReadGroup]
    """Groups whose unread messages were cleared. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class ReadGroup(Record):
    """Groups whose unread messages were cleared."""

    group_id: str
    """Group."""
    msg_seq: int
    """Group message sequence number that the request gave."""


class AfterC2cRecall(WebhookEventBase):
    """After a one-to-one message was recalled.

    - The answer changes nothing.
    - fires for recalls from a client and for REST API admin_msgwithdraw
    """

    __slots__ = ()

    type: Literal["after_c2c_recall"]
    command: Literal["C2C.CallbackAfterMsgWithDraw"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender of the message."""
    to_account: str
    """Receiver of the message."""
    msg_key: str
    """Identifies the message."""
    unread_msg_num: int | None
    """Unread one-to-one messages of To_Account over all conversations; on the English page only. Not always sent."""
    event_time: int | None
    """When the event happened; on the Chinese page only. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterC2cModify(WebhookEventBase):
    """After a one-to-one message was modified.

    - The answer changes nothing.
    - fires for edits from a client and for REST API modify_c2c_msg
    """

    __slots__ = ()

    type: Literal["after_c2c_modify"]
    command: Literal["C2C.CallbackAfterModifyMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who edited the message."""
    from_account: str
    """Sender of the message."""
    to_account: str
    """Receiver of the message."""
    msg_random: int
    """Random number of the message. From 0 to 4294967295."""
    msg_seq: int
    """Sequence number of the message. From 0 to 4294967295."""
    msg_time: int
    """Send time of the message, Unix seconds. In seconds."""
    msg_key: str
    """Identifies the message."""
    msg_body: list[ReceivedMsgElement]
    """New message elements."""
    event_time: int
    """When the event happened."""
    cloud_custom_data: str | None
    """New custom data. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterC2cMessageExtension(WebhookEventBase):
    """After extensions of a one-to-one message were changed.

    - The answer changes nothing.
    - fires for message extensions set from a client or through the REST API
    """

    __slots__ = ()

    type: Literal["after_c2c_message_extension"]
    command: Literal["C2C.CallbackAfterC2CMsgExtension"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender of the message."""
    to_account: str
    """Receiver of the message."""
    msg_key: str
    """Identifies the message."""
    operate_type: int
    """1 set key-value pairs, 2 delete them, 3 clear all. Known values: 1, 2, 3."""
    extension_list: list[ChangedExtension]
    """Pairs concerned; Value is empty for a deletion, the list is empty for a clear."""
    seq: int
    """Newest version of the extensions of the whole message."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterCallStart(WebhookEventBase):
    """After a call was started.

    - The answer changes nothing.
    """

    __slots__ = ()

    type: Literal["after_call_start"]
    command: Literal["Call.CallbackAfterStartCall"]  # pyright: ignore[reportIncompatibleVariableOverride]
    call_info: StartedCallInfo
    """The call."""
    user_list: list[CallUser]
    """Members of the call."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class StartedCallInfo(Record):
    """The call."""

    call_id: str
    """ID of the call."""
    media_type: str
    """Video or audio; CallMediaType in the sample. Known values: ``Video``, ``Audio``."""
    chat_group_id: str
    """Group of the call; empty when there is none."""
    room_id: str
    """TRTC room; empty in the sample."""
    room_id_type: int
    """1 the room ID is a number, 2 a string. Known values: 1, 2."""


class CallUser(Record):
    """Members of the call."""

    user_account: str
    """Member; the sample has a number."""
    status: str
    """Calling is on the call, Waiting has not answered yet. Known values: ``Calling``, ``Waiting``."""


class AfterCallEnd(WebhookEventBase):
    """After a call ended.

    - The answer changes nothing.
    - fires when at most one member is left
    - five seconds later the record can be read with get_call_record
    """

    __slots__ = ()

    type: Literal["after_call_end"]
    command: Literal["Call.CallbackAfterEndCall"]  # pyright: ignore[reportIncompatibleVariableOverride]
    call_record: EndedCall
    """Record of the call."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class EndedCall(Record):
    """Record of the call."""

    call_id: str
    """ID of the call."""
    caller_account: str
    """Who called."""
    media_type: str
    """Video or audio. Known values: ``Video``, ``Audio``."""
    call_type: str
    """One-to-one or group call. Known values: ``SingleCall``, ``MultiCall``."""
    start_time: int
    """When it was started. In seconds since 1970."""
    end_time: int
    """When it ended. In seconds since 1970."""
    accept_time: int
    """When it was answered; 0 when never. In seconds since 1970."""
    call_result: str
    """Canceled by the caller, rejected, not answered, ended normally, busy, interrupted. Known values: ``Cancel``,
    ``Reject``, ``NotAnswer``, ``NormalEnd``, ``CallBusy``, ``Interrupt``.
    """
    callee_list_account: list[str]
    """Members of the call, in the sample with the caller."""
    room_id: str
    """TRTC room."""
    room_id_type: int
    """1 the room ID is a number, 2 a string. Known values: 1, 2."""


class AfterCallMemberChange(WebhookEventBase):
    """After the state of call members changed.

    - The answer changes nothing.
    """

    __slots__ = ()

    type: Literal["after_call_member_change"]
    command: Literal["Call.CallbackAfterMemberChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    call_id: str
    """ID of the call."""
    user_list: list[CallUser]
    """Members of the call."""
    changed_user_list: list[ChangedCallUser]
    """Members that changed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class ChangedCallUser(Record):
    """Members that changed."""

    user_account: str
    """Member."""
    action_type: str
    """What happened; spelled as in the sample. Known values: ``Answer``, ``Reject``, ``NotAnswer``, ``Hangup``,
    ``Join``, ``Offline``, ``Invite``, ``Cancel_Invite``.
    """


class AfterFollow(WebhookEventBase):
    """After users were followed.

    - The answer changes nothing.
    - fires for follows from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_follow"]
    command: Literal["Follow.CallbackAfterFollowAdd"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Follower."""
    follow_list: list[FollowedAccount]
    """Accounts that are now followed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class FollowedAccount(Record):
    """Accounts that are now followed."""

    to_account: str
    """Followed account."""


class AfterUnfollow(WebhookEventBase):
    """After users were unfollowed.

    - The answer changes nothing.
    - fires for unfollows from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_unfollow"]
    command: Literal["Follow.CallbackAfterFollowDelete"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Follower."""
    to_account: list[str]
    """Accounts that are no longer followed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class BeforeGroupMessage(WebhookEventBase):
    """Before a group message is sent.

    - The event waits for the answer, at most two seconds.
    - fires for messages from a client and from the REST API
    - timeout 2 seconds, cannot be changed; what happens at timeout is set in the console, the default lets the
      message through
    - Tencent advises cloud moderation instead of this webhook for content checks
    - the same command is used for the rooms of the Live product, with Type Live
    """

    __slots__ = ()

    type: Literal["before_group_message"]
    command: Literal["Group.CallbackBeforeSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    from_account: str
    """Sender."""
    operator_account: str
    """Who made the request; tells an administrator apart."""
    random: int
    """Random number of the request, 32 bits. From 0 to 4294967295."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    nick_name: str | None
    """Nickname of the sender; on no page, seen in a body. Not always sent."""
    msg_priority: str | None
    """Priority; on no page, in real bodies. Not always sent. Known values: ``High``, ``Normal``, ``Low``,
    ``Lowest``.
    """
    msg_id: str | None
    """Id of the message on the client; added in 2025. Not always sent."""
    online_only_flag: int | None
    """1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms.
    Not always sent. Known values: 0, 1. Default 0.
    """
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""
    topic_id: str | None
    """Topic the message belongs to; only in communities with topics. Not always sent."""
    event_time: int | None
    """When the event happened; absent in samples before 2023. Not always sent."""

    def allow(
        self, *, cloud_custom_data: str | None = None, unchecked: bool = False, **unknown: Never
    ) -> dict[str, Any]:
        """Allow it.

        Args:
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer("allow", cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged,
                and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)

    def drop(self, **unknown: Never) -> dict[str, Any]:
        """Drop it silently: the caller sees success."""
        return self._answer("drop", **unknown)

    def rewrite(
        self,
        msg_body: Iterable[MsgElement | ObjectLike],
        cloud_custom_data: str | None = None,
        *,
        unchecked: bool = False,
        **unknown: Never,
    ) -> dict[str, Any]:
        """Allow it with other content.

        Args:
            msg_body: Replaces the message; absent keeps it; only with ErrorCode 0.
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer(
            "rewrite", msg_body=msg_body, cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown
        )


class AfterGroupMessage(WebhookEventBase):
    """After a group message was sent.

    - The answer changes nothing.
    - fires for messages from a client and from the REST API, once the group accepted the message
    - the same command is used for the rooms of the Live product, with Type Live
    """

    __slots__ = ()

    type: Literal["after_group_message"]
    command: Literal["Group.CallbackAfterSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    from_account: str
    """Sender."""
    operator_account: str
    """Who made the request; tells an administrator apart."""
    random: int
    """Random number of the request, 32 bits. From 0 to 4294967295."""
    msg_seq: int
    """Sequence number of the message; identifies it in the group and gives the order."""
    msg_time: int
    """Server time of the message, Unix seconds. In seconds."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    nick_name: str | None
    """Nickname of the sender; on no page, seen in a body. Not always sent."""
    msg_priority: str | None
    """Priority; on no page, in real bodies. Not always sent. Known values: ``High``, ``Normal``, ``Low``,
    ``Lowest``.
    """
    msg_id: str | None
    """Id of the message on the client; added in 2025. Not always sent."""
    online_only_flag: int | None
    """1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups; absent for Live rooms.
    Not always sent. Known values: 0, 1. Default 0.
    """
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""
    topic_id: str | None
    """Topic the message belongs to; only in communities with topics. Not always sent."""
    event_time: int | None
    """When the event happened; absent in samples before 2023. Not always sent."""
    group_at_info: list[EventMention]
    """Mentions; at most 30 members at once. Not always sent. At most 30 entries."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class EventMention(Record):
    """Mentions; at most 30 members at once."""

    group_at_all_flag: int
    """1 mentions everybody, 0 one member. Known values: 0, 1."""
    group_at_account: str | None
    """Mentioned member; absent when GroupAtAllFlag is 1. Not always sent."""


class GroupMessageException(WebhookEventBase):
    """A group message could not be sent.

    - The URL has no ``ClientIP``. The answer changes nothing.
    - fires when a group message could not be delivered: bad parameter, rate limit, content filter, muted sender
    """

    __slots__ = ()

    type: Literal["group_message_exception"]
    command: Literal["Group.CallbackSendMsgException"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    from_account: str
    """Sender."""
    operator_account: str
    """Who made the request."""
    random: int
    """Random number of the request, 32 bits. From 0 to 4294967295."""
    online_only_flag: int
    """1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups. Known values: 0, 1.
    Default 0.
    """
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    error_code: int
    """Error code of the failed send."""
    error_info: str
    """Its text."""
    event_time: int
    """When the event happened."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupRecall(WebhookEventBase):
    """After group messages were recalled.

    - The answer changes nothing.
    - fires for recalls from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_recall"]
    command: Literal["Group.CallbackAfterRecallMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who recalled."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    group_id: str
    """Group."""
    msg_seq_list: list[RecalledGroupMessage]
    """Recalled messages."""
    event_time: int
    """When the event happened."""
    topic_id: str | None
    """Topic the message belongs to; only in communities with topics. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class RecalledGroupMessage(Record):
    """Recalled messages."""

    msg_seq: int
    """Sequence number."""
    msg_id: str | None
    """Id of the message on the client; since 2025. Not always sent."""


class AfterGroupModify(WebhookEventBase):
    """After a group message was modified.

    - The answer changes nothing.
    - fires for edits from a client and for the REST API that modifies group history messages
    """

    __slots__ = ()

    type: Literal["after_group_modify"]
    command: Literal["Group.CallbackAfterModifyMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who edited."""
    group_id: str
    """Group."""
    msg_seq: int
    """Sequence number of the message."""
    msg_body: list[ReceivedMsgElement]
    """New message elements."""
    event_time: int
    """When the event happened."""
    topic_id: str | None
    """Topic, empty outside topics. Not always sent."""
    cloud_custom_data: str | None
    """Not in the page, present in the one-to-one sister. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterGroupMessageExtension(WebhookEventBase):
    """After extensions of a group message were changed.

    - The answer changes nothing.
    - fires for message extensions set from a client or through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_message_extension"]
    command: Literal["Group.CallbackAfterGroupMsgExtension"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    msg_seq: int
    """Sequence number of the message."""
    operate_type: int
    """1 set key-value pairs, 2 delete them, 3 clear all. Known values: 1, 2, 3."""
    extension_list: list[ChangedExtension]
    """Pairs concerned; Value is empty for a deletion, the list is empty for a clear."""
    seq: int
    """Newest version of the extensions of the whole message."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterGroupReadReceipt(WebhookEventBase):
    """After read receipts of group messages were sent.

    - The answer changes nothing.
    - fires when a message that asks for receipts is sent (client or REST API) and when members acknowledge it
    - communities are not supported
    """

    __slots__ = ()

    type: Literal["after_group_read_receipt"]
    command: Literal["Group.CallbackAfterReadReceipt"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    group_msg_receipt_list: list[GroupMessageReceipt]
    """Receipts."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class GroupMessageReceipt(Record):
    """Receipts."""

    msg_seq: int
    """Sequence number of the message."""
    read_num: int
    """Members who have read it."""
    unread_num: int
    """Members who have not."""
    read_receipt_members: list[EventMember]
    """Members who have read it. Not always sent."""


class BeforeGroupCreate(WebhookEventBase):
    """Before a group is created.

    - The event waits for the answer, at most two seconds.
    - fires for groups created from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["before_group_create"]
    command: Literal["Group.CallbackBeforeCreateGroup"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who asks for the group."""
    owner_account: str
    """Owner of the group to be."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    name: str
    """Group name."""
    member_list: list[EventMember]
    """First members."""
    event_time: int
    """When the event happened."""
    invite_option: str | None
    """How invitations are handled; on no page, in real bodies. Not always sent. Known values: ``FreeAccess``,
    ``NeedPermission``, ``DisableInvite``.
    """
    created_group_num: int | dict[str, int] | None
    """Groups that the user has created already: of this type, or of each type; gone from the page of 2025-12. Not
    always sent.
    """

    def allow(self, **unknown: Never) -> dict[str, Any]:
        """Allow it."""
        return self._answer("allow", **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged,
                and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class AfterGroupCreate(WebhookEventBase):
    """After a group was created.

    - The answer changes nothing.
    - fires for groups created from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_create"]
    command: Literal["Group.CallbackAfterCreateGroup"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Id of the new group."""
    operator_account: str
    """Who created it."""
    owner_account: str
    """Owner."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    name: str
    """Group name."""
    member_list: list[EventMember]
    """First members."""
    event_time: int
    """When the event happened."""
    invite_option: str | None
    """How invitations are handled; on no page, in real bodies. Not always sent. Known values: ``FreeAccess``,
    ``NeedPermission``, ``DisableInvite``.
    """
    user_defined_data_list: list[EventCustomField]
    """Custom group fields given at creation; off by default, must be enabled. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class BeforeGroupJoinApply(WebhookEventBase):
    """Before a user applies to join a group.

    - The event waits for the answer, at most two seconds.
    - fires only for requests from a client, before the user joins, or before the administrator is notified when
      approval is needed
    """

    __slots__ = ()

    type: Literal["before_group_join_apply"]
    command: Literal["Group.CallbackBeforeApplyJoinGroup"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    requestor_account: str
    """Who wants to join."""
    event_time: int
    """When the event happened."""
    apply_msg: str | None
    """Text of the request; since 2025. Not always sent."""
    topic_id: str | None
    """Private topics only. Not always sent."""

    def allow(self, **unknown: Never) -> dict[str, Any]:
        """Allow it."""
        return self._answer("allow", **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged,
                and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class BeforeGroupInvite(WebhookEventBase):
    """Before users are invited to a group.

    - The event waits for the answer, at most two seconds.
    - fires for invitations from a client and for REST API additions, after the friendship check if the app has
      one
    - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
    """

    __slots__ = ()

    type: Literal["before_group_invite"]
    command: Literal["Group.CallbackBeforeInviteJoinGroup"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    operator_account: str
    """Who invites."""
    destination_members: list[EventMember]
    """Users to be added."""
    event_time: int
    """When the event happened."""

    def allow(
        self, *, refused_members_account: Iterable[str] | None = None, unchecked: bool = False, **unknown: Never
    ) -> dict[str, Any]:
        """Allow it.

        Args:
            refused_members_account: Users who may not join; the others go on; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer("allow", refused_members_account=refused_members_account, unchecked=unchecked, **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 refuses all. A code from 10100 to 10200 reaches the client unchanged, and so does the
                text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class AfterGroupMemberJoin(WebhookEventBase):
    """After users joined a group.

    - The answer changes nothing.
    - fires for accepted join requests, for invitations, and for REST API additions
    """

    __slots__ = ()

    type: Literal["after_group_member_join"]
    command: Literal["Group.CallbackAfterNewMemberJoin"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    join_type: str
    """Apply by own request, Invited by another. Known values: ``Apply``, ``Invited``."""
    operator_account: str
    """Who sent the request."""
    new_member_list: list[EventMember]
    """New members."""
    event_time: int | None
    """When the event happened; absent in the example of the overview page. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupMemberExit(WebhookEventBase):
    """After members left a group.

    - The answer changes nothing.
    - fires when members leave, are removed by owner or administrator, or are deleted through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_member_exit"]
    command: Literal["Group.CallbackAfterMemberExit"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    exit_type: str
    """Kicked by another, Quit by oneself. Known values: ``Kicked``, ``Quit``."""
    operator_account: str
    """Who caused it."""
    exit_member_list: list[EventMember]
    """Members who left."""
    event_time: int | None
    """When the event happened. Not always sent."""
    topic_id: str | None
    """Private topics only; the last row of the Chinese table, seen in part. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupFull(WebhookEventBase):
    """After a group became full.

    - The answer changes nothing.
    - fires when a new member fills the group, and when somebody cannot join because it is full
    """

    __slots__ = ()

    type: Literal["after_group_full"]
    command: Literal["Group.CallbackAfterGroupFull"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Full group."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupDestroy(WebhookEventBase):
    """After a group was disbanded.

    - The answer changes nothing.
    - fires for groups disbanded from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_destroy"]
    command: Literal["Group.CallbackAfterGroupDestroyed"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    owner_account: str
    """Owner."""
    event_time: int
    """When the event happened."""
    name: str | None
    """Group name. Not always sent."""
    member_list: list[EventMember]
    """Members at that time; absent for communities. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupInfoChange(WebhookEventBase):
    """After a group profile was modified.

    - The answer changes nothing.
    - fires for changes of name, introduction, notification or photo only; other basic fields do not trigger it
    - only the changed fields are sent
    """

    __slots__ = ()

    type: Literal["after_group_info_change"]
    command: Literal["Group.CallbackAfterGroupInfoChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    operator_account: str
    """Who changed it."""
    event_time: int
    """When the event happened."""
    name: str | None
    """New name. Not always sent."""
    introduction: str | None
    """New introduction. Not always sent."""
    notification: str | None
    """New notification. Not always sent."""
    face_url: str | None
    """New photo URL. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupMemberFieldChange(WebhookEventBase):
    """After the profile of a group member was changed.

    - The answer changes nothing.
    - fires for changes of role and of name card
    """

    __slots__ = ()

    type: Literal["after_group_member_field_change"]
    command: Literal["Group.CallbackAfterMemberFieldChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    operator_account: str
    """Who changed it."""
    member_account: str
    """Member who changed."""
    event_time: int
    """When the event happened."""
    role: str | None
    """New role: Admin granted, Member revoked. Not always sent. Known values: ``Admin``, ``Member``."""
    name_card: str | None
    """New name card. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterGroupAttrChange(WebhookEventBase):
    """After group attributes were changed.

    - The answer changes nothing.
    - fires for custom group attributes that are modified, cleared, reset or deleted, from a client or through
      the REST API
    """

    __slots__ = ()

    type: Literal["after_group_attr_change"]
    command: Literal["Group.CallbackAfterGroupAttrChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    operator_account: str
    """Who changed them."""
    option_type: str
    """Set resets all, modify changes some, clear removes all, delete removes some. Known values: ``set``,
    ``modify``, ``clear``, ``delete``.
    """
    event_time: int
    """When the event happened."""
    group_attr: list[ChangedAttribute]
    """Attributes concerned. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class ChangedAttribute(Record):
    """Attributes concerned."""

    key: str
    """Attribute name, lower-case field name."""
    value: str | None
    """Attribute value, lower-case field name. Not always sent."""


class AfterGroupOwnerChange(WebhookEventBase):
    """After a group got another owner.

    - The answer changes nothing.
    - fires for transfers from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_group_owner_change"]
    command: Literal["Group.CallbackAfterChangeGroupOwner"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    operator_account: str
    """Who transferred it."""
    old_owner_account: str
    """Former owner."""
    new_owner_account: str
    """New owner."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class GroupDailyQuotaAlarm(WebhookEventBase):
    """The groups created today near their limit.

    - Shares its switch in the console with ``Group.CallbackAfterGroupInfoChanged``. The answer changes nothing.
    - fires when groups created minus groups dissolved today pass 70% of the daily limit
    """

    __slots__ = ()

    type: Literal["group_daily_quota_alarm"]
    command: Literal["Group.CallbackOnDailyGroupQuotaAlarm"]  # pyright: ignore[reportIncompatibleVariableOverride]
    quota_used: int
    """Net new groups today."""
    quota: int
    """Daily limit."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AvMemberStateChange(WebhookEventBase):
    """Members of an audio-video group came online or went offline.

    - The URL has no ``ClientIP`` and ``OptPlatform``. Needs: Pro, Pro Plus or Enterprise (China: Ultimate or
      Enterprise), with the list of online audio-video group members enabled. The answer changes nothing.
    - AVChatRoom groups only
    - a member without heartbeat for more than 30 s is reported Offline; the check runs every 20 s (older pages:
      20 s without network)
    - with several devices in the room, Offline comes when all are gone and Online once
    - since 2024 also the first join (Online, Join) and the last leave (Offline, Quit) are reported
    """

    __slots__ = ()

    type: Literal["av_member_state_change"]
    command: Literal["Group.CallbackOnMemberStateChange"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    event_type: str
    """Lost or back. Known values: ``Offline``, ``Online``."""
    member_list: list[EventMember]
    """Members concerned."""
    group_type: str | None
    """AVChatRoom; from the Java SDK, not in the samples. Not always sent. ``Type`` on the wire."""
    event_cause: str | None
    """Why: heartbeat lost, heartbeat back, first join, last leave; since 2024. Not always sent. Known values:
    ``HeartbeatInterrupt``, ``HeartbeatRecover``, ``Join``, ``Quit``.
    """
    event_time: int | None
    """When the event happened; not seen in a sample. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class ModerationResult(WebhookEventBase):
    """After cloud moderation checked a content.

    - The URL has no ``ClientIP`` and ``OptPlatform``. Needs: Cloud moderation (content understanding). The
      answer changes nothing.
    - by default only violations are reported; the console can report every result
    """

    __slots__ = ()

    type: Literal["moderation_result"]
    command: Literal["ContentCallback.ResultNotify"]  # pyright: ignore[reportIncompatibleVariableOverride]
    scene: str
    """What was checked. Known values: ``C2C``, ``C2CCustom``, ``Group``, ``GroupCustom``, ``GroupInfo``,
    ``GroupMemberInfo``, ``RelationChain``, ``UserInfo``.
    """
    sdk_app_id: int
    """Application."""
    from_account: str
    """Author of the content."""
    content_type: str
    """Kind of content. Known values: ``Text``, ``Image``, ``Audio``, ``Video``."""
    ctxcb_result: int
    """1 blocked, 0 let through. Known values: 0, 1."""
    ctxcb_request_id: str
    """Id at the moderation service."""
    ctxcb_suggestion: str
    """Advice of the moderation service. Known values: ``Block``, ``Review``, ``Normal``."""
    ctxcb_label: str
    """Category. Known values: ``Normal``, ``Illegal``, ``Abuse``, ``Polity``, ``Ad``, ``Porn``, ``Sexy``,
    ``Terror``, ``Composite``.
    """
    contact_item: ModeratedContact | None
    """Receiver, for messages. Not always sent."""
    text_content: list[str]
    """Texts that were checked; several only for custom messages. Not always sent."""
    file_url: str | None
    """File that was checked; for Image, Audio, Video. Not always sent."""
    msg_id: str | None
    """MsgKey of a one-to-one message, MsgSeq of a group message; absent when the message never went out. Not always
    sent.
    """
    ctxcb_keywords: list[str]
    """Words that hit. Not always sent."""
    ctxcb_sub_label: str | None
    """Finer category. Not always sent."""
    ctxcb_sub_label_desc: str | None
    """Its description. Not always sent."""
    ctxcb_lib_name: str | None
    """Word list that hit. Not always sent."""
    cloud_custom_data: str | None
    """Custom data of the message, for messages. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class ModeratedContact(Record):
    """Receiver, for messages."""

    contact_type: int
    """1 one-to-one, 2 group. Known values: 1, 2."""
    to_account: str | None
    """Receiver; with ContactType 1. Not always sent."""
    group_id: str | None
    """Group; with ContactType 2; name not confirmed by a page that was read. Not always sent."""


class BeforeOfficialAccountCreate(WebhookEventBase):
    """Before an official account is created.

    - The event waits for the answer, at most two seconds.
    - fires for accounts created through the REST API
    """

    __slots__ = ()

    type: Literal["before_official_account_create"]
    command: Literal["OfficialAccount.CallbackBeforeCreateOfficialAccount"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who asks for it."""
    owner_account: str
    """Creator and owner."""
    name: str
    """Name."""
    event_time: int
    """When the event happened."""

    def allow(self, **unknown: Never) -> dict[str, Any]:
        """Allow it."""
        return self._answer("allow", **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 20006. A code from 120001 to 130000 reaches the client
                unchanged, and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class AfterOfficialAccountCreate(WebhookEventBase):
    """After an official account was created.

    - The answer changes nothing.
    - fires for accounts created through the REST API
    """

    __slots__ = ()

    type: Literal["after_official_account_create"]
    command: Literal["OfficialAccount.CallbackAfterCreateOfficialAccount"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """New official account."""
    operator_account: str
    """Who created it."""
    owner_account: str
    """Creator and owner."""
    name: str
    """Name."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterOfficialAccountInfoChange(WebhookEventBase):
    """After an official account profile was modified.

    - The answer changes nothing.
    - fires for changes through the REST API
    """

    __slots__ = ()

    type: Literal["after_official_account_info_change"]
    command: Literal["OfficialAccount.CallbackAfterOfficialAccountInfoChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    operator_account: str
    """Who changed it."""
    event_time: int
    """When the event happened."""
    introduction: str | None
    """New introduction. Not always sent."""
    name: str | None
    """New name. Not always sent."""
    face_url: str | None
    """New photo URL. Not always sent."""
    organization: str | None
    """New organisation. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterOfficialAccountDestroy(WebhookEventBase):
    """After an official account was destroyed.

    - The answer changes nothing.
    - fires for accounts destroyed through the REST API
    """

    __slots__ = ()

    type: Literal["after_official_account_destroy"]
    command: Literal["OfficialAccount.CallbackAfterOfficialAccountDestroyed"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Destroyed official account."""
    owner_account: str
    """Creator and owner."""
    name: str
    """Name."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class BeforeOfficialAccountSubscribe(WebhookEventBase):
    """Before users subscribe to an official account.

    - The event waits for the answer, at most two seconds.
    - fires for subscriptions from a client and for REST API additions
    - refuse single users by listing them with ErrorCode 0, or everybody with ErrorCode 1
    """

    __slots__ = ()

    type: Literal["before_official_account_subscribe"]
    command: Literal["OfficialAccount.CallbackBeforeAddSubscriber"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    operator_account: str
    """Who made the request."""
    subscribe_account_list: list[EventSubscriber]
    """Users who want to subscribe."""
    event_time: int
    """When the event happened."""

    def allow(
        self, *, refused_subscribers_account: Iterable[str] | None = None, unchecked: bool = False, **unknown: Never
    ) -> dict[str, Any]:
        """Allow it.

        Args:
            refused_subscribers_account: Users who may not subscribe; the others go on; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer(
            "allow", refused_subscribers_account=refused_subscribers_account, unchecked=unchecked, **unknown
        )

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 refuses all.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class EventSubscriber(Record):
    """Used in several events."""

    subscriber_account: str
    """Account."""


class AfterOfficialAccountSubscribe(WebhookEventBase):
    """After users subscribed to an official account.

    - The answer changes nothing.
    - fires for subscriptions from a client and for REST API additions
    """

    __slots__ = ()

    type: Literal["after_official_account_subscribe"]
    command: Literal["OfficialAccount.CallbackAfterAddSubscriber"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    operator_account: str
    """Who made the request."""
    subscribe_account_list: list[EventSubscriber]
    """New subscribers."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterOfficialAccountFull(WebhookEventBase):
    """After an official account became full.

    - The answer changes nothing.
    - fires when the limit of subscribers is reached
    """

    __slots__ = ()

    type: Literal["after_official_account_full"]
    command: Literal["OfficialAccount.CallbackAfterOfficialAccountFull"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Account at its limit."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterOfficialAccountUnsubscribe(WebhookEventBase):
    """After users unsubscribed from an official account.

    - The answer changes nothing.
    - fires for users who unsubscribe on a client and for REST API deletions
    """

    __slots__ = ()

    type: Literal["after_official_account_unsubscribe"]
    command: Literal["OfficialAccount.CallbackAfterDeleteSubscriber"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    operator_account: str
    """Who made the request."""
    subscribe_account_list: list[EventSubscriber]
    """Users who are no longer subscribed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class BeforeOfficialAccountMessage(WebhookEventBase):
    """Before an official account message is sent.

    - The event waits for the answer, at most two seconds.
    - fires for broadcasts from a client and through the REST API
    - timeout 2 seconds, cannot be changed
    - a rewrite takes effect only with ErrorCode 0
    """

    __slots__ = ()

    type: Literal["before_official_account_message"]
    command: Literal["OfficialAccount.CallbackBeforeSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    online_only_flag: int
    """1 when the message goes to online users only, else 0. Known values: 0, 1."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    event_time: int
    """When the event happened."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def allow(
        self, *, cloud_custom_data: str | None = None, unchecked: bool = False, **unknown: Never
    ) -> dict[str, Any]:
        """Allow it.

        Args:
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer("allow", cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 10016. A code from 120001 to 130000 reaches the client
                unchanged, and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)

    def drop(self, **unknown: Never) -> dict[str, Any]:
        """Drop it silently: the caller sees success."""
        return self._answer("drop", **unknown)

    def rewrite(
        self,
        msg_body: Iterable[MsgElement | ObjectLike],
        cloud_custom_data: str | None = None,
        *,
        unchecked: bool = False,
        **unknown: Never,
    ) -> dict[str, Any]:
        """Allow it with other content.

        Args:
            msg_body: Replaces the message; absent keeps it; only with ErrorCode 0.
            cloud_custom_data: Replaces the custom data of the message; only with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer(
            "rewrite", msg_body=msg_body, cloud_custom_data=cloud_custom_data, unchecked=unchecked, **unknown
        )


class AfterOfficialAccountMessage(WebhookEventBase):
    """After an official account message was sent.

    - The answer changes nothing.
    - fires after delivery to the subscribers
    """

    __slots__ = ()

    type: Literal["after_official_account_message"]
    command: Literal["OfficialAccount.CallbackAfterSendMsg"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    msg_key: str
    """Identifies the message; needed to recall it."""
    msg_time: int
    """Server time of the message, Unix seconds. In seconds."""
    online_only_flag: int
    """1 when the message goes to online users only, else 0. Known values: 0, 1."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    event_time: int
    """When the event happened."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterOfficialAccountRecall(WebhookEventBase):
    """After official account messages were recalled.

    - The answer changes nothing.
    - fires for recalls from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_official_account_recall"]
    command: Literal["OfficialAccount.CallbackAfterMsgWithDraw"]  # pyright: ignore[reportIncompatibleVariableOverride]
    official_account: str
    """Official account."""
    withdraw_msg_list: list[RecalledOfficialAccountMessage]
    """Recalled messages."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class RecalledOfficialAccountMessage(Record):
    """Recalled messages."""

    msg_key: str
    """Identifies the message."""


class AfterProfileUpdate(WebhookEventBase):
    """After a profile was updated.

    - Needs: Console switch for profile change subscription must be on. The answer changes nothing.
    - fires for changes made on a client and through the REST API
    - only the items that were changed are listed
    """

    __slots__ = ()

    type: Literal["after_profile_update"]
    command: Literal["Profile.CallbackPortraitSet"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the change."""
    from_account: str
    """Whose profile changed."""
    event_time: int
    """When the event happened."""
    profile_item: list[ChangedProfileItem]
    """Changed items."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class ChangedProfileItem(Record):
    """Changed items."""

    tag: str
    """Profile field, Tag_Profile_IM_* or Tag_Profile_Custom_*."""
    value: Any
    """New value: string or unsigned 32-bit integer, by the field."""


class PushOfflineResult(WebhookEventBase):
    """What became of the pushes that messages caused.

    - The URL has no ``ClientIP`` and ``OptPlatform``. Needs: Push plug-in. The answer changes nothing.
    - needs the push plug-in (Push service)
    - one request carries 1 to 100 events
    - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
    - reports what became of the push that a chat message caused, stage by stage
    """

    __slots__ = ()

    type: Literal["push_offline_result"]
    command: Literal["Push.OfflinePush"]  # pyright: ignore[reportIncompatibleVariableOverride]
    events: list[OfflinePushEvent]
    """Events. At most 100 entries."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class OfflinePushEvent(Record):
    """Events."""

    callback_command: str
    """Repeats the command."""
    event_type: int
    """1 one-to-one, 2 group. Known values: 1, 2."""
    event_time: int
    """When it happened; in seconds on the wire."""
    from_account: str
    """Sender."""
    to_account: str
    """Receiver."""
    push_platform: int
    """0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Known values: 0,
    1, 2, 3, 4, 5, 6, 7, 8.
    """
    push_stage: int
    """1 sent, 2 arrived, 3 clicked. Known values: 1, 2, 3."""
    msg_seq: int
    """Sequence number of the message. From 0 to 4294967295."""
    msg_time: int
    """Send time of the message, Unix seconds. In seconds."""
    err_code: int
    """0 success, else failure."""
    err_info: str
    """Text, may be empty."""
    msg_key: str | None
    """One-to-one message; only with EventType 1. Not always sent."""
    group_id: str | None
    """Group, spelt with a capital D; only with EventType 2. Not always sent."""
    msg_random: int | None
    """Random number of the message; not for groups. Not always sent. From 0 to 4294967295."""
    push_id: str | None
    """Id of the push, for the lookup in the console. Not always sent."""


class PushAllMemberResult(WebhookEventBase):
    """What became of pushes to all users, tags or single users.

    - The URL has no ``ClientIP`` and ``OptPlatform``. Needs: Push plug-in. The answer changes nothing.
    - needs the push plug-in (Push service)
    - one request carries 1 to 100 events
    - default ceiling 1000 requests per second; what goes over is retried after a delay; a ticket raises it
    - reports the pushes of the commands for all users, tags and single users
    """

    __slots__ = ()

    type: Literal["push_all_member_result"]
    command: Literal["Push.AllMemberPush"]  # pyright: ignore[reportIncompatibleVariableOverride]
    events: list[MemberPushEvent]
    """Events. At most 100 entries."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class MemberPushEvent(Record):
    """Events."""

    callback_command: str
    """Repeats the command."""
    event_type: int
    """1 offline push, 2 online push. Known values: 1, 2."""
    task_id: str
    """Task id that the push command returned."""
    task_time: int
    """Start of the task, Unix seconds. In seconds."""
    event_time: int
    """When it happened; in seconds on the wire."""
    to_account: str
    """Receiver."""
    push_platform: int
    """0 unknown, 1 Apple APNs, 2 Xiaomi, 3 Huawei, 4 Google FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor; always 0 for
    online push. Known values: 0, 1, 2, 3, 4, 5, 6, 7, 8.
    """
    push_stage: int
    """1 sent, 2 arrived, 3 clicked. Known values: 1, 2, 3."""
    err_code: int
    """0 success, else failure."""
    err_info: str
    """Text, may be empty."""
    data_id: str | None
    """Own id of the push request, passed through. Not always sent."""
    device_type: int | None
    """Device for online push, same numbers as PushPlatform; 0 for offline push. Not always sent. Known values: 0, 1,
    2, 3, 4, 5, 6, 7, 8.
    """


class BotC2cMessage(WebhookEventBase):
    """After a one-to-one message was sent to a chatbot.

    - The answer changes nothing.
    - fires after a one-to-one message was delivered to a robot account, from a client or REST API sendmsg
    - works beside the webhooks before and after one-to-one messages: a refusal there stops this one, a rewrite
      there shows here
    """

    __slots__ = ()

    type: Literal["bot_c2c_message"]
    command: Literal["Bot.OnC2CMessage"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender."""
    to_account: str
    """Receiver."""
    msg_seq: int
    """Sequence number, unsigned 32 bits. From 0 to 4294967295."""
    msg_random: int
    """Random number, unsigned 32 bits. From 0 to 4294967295."""
    msg_time: int
    """Send time, Unix seconds; messages sort by it first, then by MsgSeq. In seconds."""
    msg_key: str
    """Identifies the message, opaque (mostly MsgSeq_MsgRandom_MsgTime, one sample has the first two swapped); needed
    to recall or modify it.
    """
    send_msg_result: int
    """0 delivered, else an error code."""
    error_info: str
    """'send msg succeed' on success, else the reason."""
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    msg_id: str | None
    """Id of the message on the client; added to the Chinese pages since 2025. Not always sent."""
    online_only_flag: int | None
    """1 when the message goes to online users only, else 0; absent in samples before 2021. Not always sent. Known
    values: 0, 1. Default 0.
    """
    unread_msg_num: int | None
    """From the Java SDK; not in the newest samples. Not always sent."""
    sync_other_machine: int | None
    """As the sender gave it; on no page, in bodies of 2023. Not always sent. Known values: 1, 2."""
    support_message_extension: int | None
    """As the sender gave it; on no page, in bodies of 2023. Not always sent. Known values: 0, 1."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class BotGroupMessage(WebhookEventBase):
    """After a chatbot was mentioned in a group.

    - The answer changes nothing.
    - fires when a user mentions a robot in a group; mentioning everybody does not trigger it
    """

    __slots__ = ()

    type: Literal["bot_group_message"]
    command: Literal["Bot.OnGroupMessage"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Group."""
    group_type: str
    """Group type such as Public. ``Type`` on the wire."""
    from_account: str
    """Sender."""
    operator_account: str
    """Who made the request."""
    random: int
    """Random number of the request, 32 bits. From 0 to 4294967295."""
    msg_seq: int
    """Sequence number of the message."""
    msg_time: int
    """Server time of the message, Unix seconds. In seconds."""
    online_only_flag: int
    """1 when the message goes to online users only, else 0; always 0 in AVChatRoom groups. Known values: 0, 1.
    Default 0.
    """
    msg_body: list[ReceivedMsgElement]
    """Message elements."""
    at_robots_account: list[str]
    """Robots that were mentioned; their ids begin with @RBT#."""
    event_time: int
    """When the event happened."""
    group_name: str | None
    """Group name; on no page, in bodies. Not always sent."""
    nick_name: str | None
    """Nickname of the sender; on no page. Not always sent."""
    cloud_custom_data: str | None
    """Custom data that travels with the message and is stored in the cloud. Not always sent."""
    topic_id: str | None
    """Topic the message belongs to; only in communities with topics. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class ChatbotC2cSignal(WebhookEventBase):
    """A user sent a pass-through message to a chatbot.

    - fires when a user sends a pass-through custom message to a robot
    - the answer is sent on to the robot, so answer in time
    """

    __slots__ = ()

    type: Literal["chatbot_c2c_signal"]
    command: Literal["Chatbot.OnC2CSignalMessage"]  # pyright: ignore[reportIncompatibleVariableOverride]
    from_account: str
    """Sender."""
    to_account: str
    """Robot."""
    msg_seq: int
    """Sequence number, unsigned 32 bits. From 0 to 4294967295."""
    msg_random: int
    """Random number, unsigned 32 bits. From 0 to 4294967295."""
    msg_key: str
    """Identifies the message."""
    event_time: int
    """When the event happened."""
    data: str
    """Data of the pass-through message, JSON text by convention."""

    def ack(self, *, rsp_data: str, unchecked: bool = False, **unknown: Never) -> dict[str, Any]:
        """Answer it.

        Args:
            rsp_data: Pass-through content for the robot; used with ErrorCode 0.
            unchecked: Send the fields renamed, but without any check.

        Raises:
            InvalidRequestError: An argument is invalid.
        """
        return self._answer("ack", rsp_data=rsp_data, unchecked=unchecked, **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterRoomCreate(WebhookEventBase):
    """After a conference room was created.

    - The answer changes nothing.
    - fires for rooms made by a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_room_create"]
    command: Literal["Room.CallbackAfterCreateRoom"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_info: CreatedRoom
    """The room."""
    event_time: int
    """When the event happened."""
    schedule_invitee_list_account: list[str]
    """Users invited to a planned meeting; in the sample only. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class CreatedRoom(Record):
    """The room."""

    room_id: str
    """ID of the room."""
    room_name: str
    """Name of the room."""
    room_type: str
    """Type of the room; Meeting in the sample, conference in the table."""
    owner_account: str
    """Host."""
    max_member_count: int
    """Member limit."""
    is_video_disabled: bool
    """Whether nobody may send video."""
    is_audio_disabled: bool
    """Whether nobody may send audio."""
    is_message_disabled: bool
    """Whether nobody may send text."""
    is_screen_sharing_disabled: bool
    """Whether nobody may share the screen."""
    is_cloud_recording_disabled: bool
    """Whether the room is not recorded."""
    max_seat_count: int | None
    """Seat limit. Not always sent."""
    custom_info: str | None
    """Data of the app. Not always sent."""
    schedule_start_time: int | None
    """Planned start. Not always sent. In seconds since 1970."""
    schedule_end_time: int | None
    """Planned end. Not always sent. In seconds since 1970."""
    room_status: str | None
    """State of the room. Not always sent. Known values: ``None``, ``NotStarted``, ``Running``."""
    is_seat_enabled: bool | None
    """Whether the room has seats. Not always sent."""
    take_seat_mode: str | None
    """No seats, seats that anybody takes, seats on request. Not always sent. Known values: ``None``, ``FreeToTake``,
    ``ApplyToTake``.
    """
    create_time: int | None
    """When the room was made. Not always sent. In seconds since 1970."""


class AfterRoomDestroy(WebhookEventBase):
    """After a conference room was closed.

    - The answer changes nothing.
    - fires for rooms closed by a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_room_destroy"]
    command: Literal["Room.CallbackAfterDestroyRoom"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_id: str
    """ID of the room."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterRoomInfoUpdate(WebhookEventBase):
    """After a conference room was modified.

    - The answer changes nothing.
    - the international page has this command, the Chinese list Room.CallbackUpdateRoomInfo
    """

    __slots__ = ()

    type: Literal["after_room_info_update"]
    command: Literal["Room.CallbackAfterUpdateRoomInfo"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_info: UpdatedRoom
    """The room, with what was changed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class UpdatedRoom(Record):
    """The room, with what was changed."""

    room_id: str
    """ID of the room."""
    room_name: str | None
    """Name of the room. Not always sent."""
    owner_account: str | None
    """Host. Not always sent."""
    take_seat_mode: str | None
    """No seats, seats that anybody takes, seats on request. Not always sent. Known values: ``None``, ``FreeToTake``,
    ``ApplyToTake``.
    """
    max_member_count: int | None
    """Member limit. Not always sent."""
    is_video_disabled: bool | None
    """Whether nobody may send video. Not always sent."""
    is_audio_disabled: bool | None
    """Whether nobody may send audio. Not always sent."""
    is_message_disabled: bool | None
    """Whether nobody may send text. Not always sent."""
    is_screen_sharing_disabled: bool | None
    """Whether nobody may share the screen. Not always sent."""
    is_cloud_recording_disabled: bool | None
    """Whether the room is not recorded; text in the sample. Not always sent."""
    custom_info: str | None
    """Data of the app. Not always sent."""


class RoomInfoUpdate(WebhookEventBase):
    """After a conference room was modified, by the name of the Chinese list.

    - The answer changes nothing.
    - the Chinese list has this command, the international page Room.CallbackAfterUpdateRoomInfo
    """

    __slots__ = ()

    type: Literal["room_info_update"]
    command: Literal["Room.CallbackUpdateRoomInfo"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_info: UpdatedRoom
    """The room, with what was changed."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterRoomMemberEnter(WebhookEventBase):
    """After a user entered a conference room.

    - The answer changes nothing.
    """

    __slots__ = ()

    type: Literal["after_room_member_enter"]
    command: Literal["Room.CallbackAfterMemberEnter"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_id: str
    """ID of the room."""
    member_count: int
    """Room capacity, as the table says."""
    enter_type: str
    """Enter: by oneself. Such as ``Enter``. ``Type`` on the wire."""
    member_list_account: list[str]
    """Members who entered."""
    event_time: int
    """When the event happened."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterRoomMemberLeave(WebhookEventBase):
    """After a user left a conference room.

    - The answer changes nothing.
    """

    __slots__ = ()

    type: Literal["after_room_member_leave"]
    command: Literal["Room.CallbackAfterMemberLeave"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who made the request."""
    room_id: str
    """ID of the room."""
    member_count: int
    """Room capacity, as the table says."""
    leave_type: str
    """Left, removed, or not heard of any more. Known values: ``Leave``, ``Kicked``, ``Expired``. ``Type`` on the
    wire.
    """
    member_list_account: list[str]
    """Members who left."""
    event_time: int
    """When the event happened."""
    reason: str | None
    """Why. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class BeforeFriendAdd(WebhookEventBase):
    """Before friends are added.

    - The event waits for the answer, at most two seconds.
    - fires only for requests from a client; requests through the REST API never trigger it
    - the decision is per account: answer one ResultItem for each FriendItem
    - an ErrorCode other than 0 in the envelope means that the app failed, and is ignored: the request goes on
    """

    __slots__ = ()

    type: Literal["before_friend_add"]
    command: Literal["Sns.CallbackPrevFriendAdd"]  # pyright: ignore[reportIncompatibleVariableOverride]
    requester_account: str
    """Account that sent the request."""
    from_account: str
    """Account that wants to add friends."""
    friend_item: list[RequestedFriend]
    """Accounts to add."""
    add_type: str
    """One-way or two-way. Known values: ``Add_Type_Single``, ``Add_Type_Both``. Default ``Add_Type_Both``."""
    force_add_flags: int
    """1 when an administrator forces the friendship, else 0. Known values: 0, 1."""
    event_time: int
    """When the event happened."""

    def allow(self, *, decisions: Iterable[Decision | ObjectLike] = (), **unknown: Never) -> dict[str, Any]:
        """Allow every item except those that are decided otherwise.

        Args:
            decisions: Decisions about single items. Code 0 allows one, a code from 38000 to 39000 refuses it.

        Raises:
            InvalidRequestError: Any other code, or an account that is not one of the items.
        """
        return self._answer("allow", decisions=decisions, **unknown)


class RequestedFriend(Record):
    """Accounts to add."""

    to_account: str
    """Account to be added."""
    remark: str | None
    """Remark that From_Account gives to To_Account."""
    group_name: str | None
    """Friend list (group of contacts) to put it in."""
    add_source: str | None
    """Source of the request, AddSource_Type_ plus a word."""
    add_wording: str | None
    """Message to the other side."""


class BeforeFriendResponse(WebhookEventBase):
    """Before a friend request is answered.

    - The event waits for the answer, at most two seconds.
    - fires only when a user answers on a client; answers through the REST API never trigger it
    - the decision is per account, as in Sns.CallbackPrevFriendAdd
    - an ErrorCode other than 0 in the envelope is ignored
    """

    __slots__ = ()

    type: Literal["before_friend_response"]
    command: Literal["Sns.CallbackPrevFriendResponse"]  # pyright: ignore[reportIncompatibleVariableOverride]
    requester_account: str
    """Account that sent the answer."""
    from_account: str
    """Account that answers a friend request."""
    response_friend_item: list[AnsweredFriend]
    """Requests that are answered."""
    event_time: int
    """When the event happened."""

    def allow(self, *, decisions: Iterable[Decision | ObjectLike] = (), **unknown: Never) -> dict[str, Any]:
        """Allow every item except those that are decided otherwise.

        Args:
            decisions: Decisions about single items. Code 0 allows one, a code from 38000 to 39000 refuses it.

        Raises:
            InvalidRequestError: Any other code, or an account that is not one of the items.
        """
        return self._answer("allow", decisions=decisions, **unknown)


class AnsweredFriend(Record):
    """Requests that are answered."""

    to_account: str
    """Account that had asked."""
    response_action: str
    """Accept and add back, accept one-way, or reject. Known values: ``Response_Action_AgreeAndAdd``,
    ``Response_Action_Agree``, ``Response_Action_Reject``.
    """
    remark: str | None
    """Remark that From_Account gives to To_Account."""
    tag_name: str | None
    """Friend list to put it in."""


class AfterFriendAdd(WebhookEventBase):
    """After friends were added.

    - The answer changes nothing.
    - fires for one-way adds, for two-way adds when the other side allows anyone, when a request is accepted,
      and for forced adds, from a client or the REST API
    - not fired by the friend import API
    - one event can list several pairs
    """

    __slots__ = ()

    type: Literal["after_friend_add"]
    command: Literal["Sns.CallbackFriendAdd"]  # pyright: ignore[reportIncompatibleVariableOverride]
    pair_list: list[AddedPair]
    """Pairs that the operation changed."""
    client_cmd: str
    """What caused it: friend_add or FriendAdd for a request, friend_response or FriendResponse for an answer."""
    admin_account: str
    """Administrator when the REST API did it, else empty."""
    force_flag: int
    """1 for a forced add, else 0. Known values: 0, 1."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AddedPair(Record):
    """Pairs that the operation changed."""

    from_account: str
    """Owner of the friend list that grew."""
    to_account: str
    """Account that was added to it."""
    initiator_account: str
    """Account that started the friend request."""


class AfterFriendDelete(WebhookEventBase):
    """After friends were deleted.

    - The answer changes nothing.
    - fires for deletions from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_friend_delete"]
    command: Literal["Sns.CallbackFriendDelete"]  # pyright: ignore[reportIncompatibleVariableOverride]
    pair_list: list[AccountPair]
    """Pairs that the operation changed."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AccountPair(Record):
    """Pairs that the operation changed."""

    from_account: str
    """Owner of the friend list that shrank."""
    to_account: str
    """Account that was removed from it."""


class AfterBlockAdd(WebhookEventBase):
    """After users were added to a blocklist.

    - The answer changes nothing.
    - fires for additions from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_block_add"]
    command: Literal["Sns.CallbackBlackListAdd"]  # pyright: ignore[reportIncompatibleVariableOverride]
    pair_list: list[AccountPair]
    """Pairs that the operation changed."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class AfterBlockDelete(WebhookEventBase):
    """After users were removed from a blocklist.

    - The answer changes nothing.
    - fires for removals from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_block_delete"]
    command: Literal["Sns.CallbackBlackListDelete"]  # pyright: ignore[reportIncompatibleVariableOverride]
    pair_list: list[AccountPair]
    """Pairs that the operation changed."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class StateChange(WebhookEventBase):
    """A user came online, went offline or set a custom status.

    - Needs: Console switch for user status query and status change notification must be on. The answer changes
      nothing.
    - fires on login, logout, reconnect, lost connection, heartbeat timeout, when a user sets a custom status,
      and when the server invalidates the login state of an account
    - heartbeat timeout is 400 seconds: with no network at all the Disconnect can come up to 400 s late, as
      LinkClose if the broken TCP link is noticed first, else as TimeOut
    - if the client reconnects before Disconnect was sent, the old link's Disconnect is never sent
    - web: closing the page reports LinkClose at once, losing the network takes about 60 s, destroy reports
      Logout at once
    - mini program: leaving by the corner button reports LinkClose within 5 s, network loss about 60 s,
      background about 30 s
    - native SDK from 5.6.1200 and web SDK from 2.14.0: being kicked by another login gives one Login(Register)
      only; older SDKs also give a Logout(Unregister)
    """

    __slots__ = ()

    type: Literal["state_change"]
    command: Literal["State.StateChange"]  # pyright: ignore[reportIncompatibleVariableOverride]
    info: StateInfo
    """What changed."""
    event_time: int | None
    """When the event happened; absent in the oldest samples. Not always sent."""
    kicked_device: list[KickedDevice]
    """Devices that this login pushed out; only with Login(Register) when there are any. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)

    def fail(self, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Report that the app could not handle it, which changes nothing.

        Args:
            text: Why.
        """
        return self._answer("fail", text=text, **unknown)


class StateInfo(Record):
    """What changed."""

    action: str
    """Login: TCP link set up; Logout: signed out; Disconnect: link lost; CustomStatusChange: the user set a custom
    status; accept other values. Known values: ``Login``, ``Logout``, ``Disconnect``, ``CustomStatusChange``.
    """
    to_account: str
    """User whose state changed."""
    reason: str
    """Login has Register; Logout has Unregister; Disconnect has LinkClose or TimeOut; CustomStatusChange has
    SetCustomStatus; accept other values. Known values: ``Register``, ``Unregister``, ``LinkClose``, ``TimeOut``,
    ``SetCustomStatus``.
    """
    custom_status: str | None
    """Custom status after the change; only with CustomStatusChange; its place inside Info is inferred, see quirks.
    Not always sent.
    """


class KickedDevice(Record):
    """Devices that this login pushed out; only with Login(Register) when there are any."""

    platform: str
    """Platform of the kicked device. Known values: ``iOS``, ``Android``, ``Web``, ``Windows``, ``iPad``, ``Mac``,
    ``Linux``.
    """


class BeforeTopicCreate(WebhookEventBase):
    """Before a topic is created.

    - The event waits for the answer, at most two seconds. Shares its switch in the console with
      ``Group.CallbackBeforeCreateGroup``. Needs: Topics must be enabled in the console.
    - fires for topics created from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["before_topic_create"]
    command: Literal["Group.CallbackBeforeCreateTopic"]  # pyright: ignore[reportIncompatibleVariableOverride]
    operator_account: str
    """Who asks for the topic."""
    group_type: str
    """Always Community. ``Type`` on the wire."""
    name: str
    """Topic name."""

    def allow(self, **unknown: Never) -> dict[str, Any]:
        """Allow it."""
        return self._answer("allow", **unknown)

    def reject(self, code: int, text: str = "", **unknown: Never) -> dict[str, Any]:
        """Refuse it.

        Args:
            code: Code 1 gives the caller error 10016. A code from 10100 to 10200 reaches the client unchanged,
                and so does the text.
            text: Why.

        Raises:
            InvalidRequestError: Any other code.
        """
        return self._answer("reject", code=code, text=text, **unknown)


class AfterTopicCreate(WebhookEventBase):
    """After a topic was created.

    - Shares its switch in the console with ``Group.CallbackAfterCreateGroup``. Needs: Topics must be enabled in
      the console. The answer changes nothing.
    - fires for topics created from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_topic_create"]
    command: Literal["Group.CallbackAfterCreateTopic"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Community of the topic."""
    topic_id: str
    """Id of the new topic."""
    operator_account: str
    """Who created it."""
    owner_account: str
    """Owner of the community."""
    group_type: str
    """Always Community. ``Type`` on the wire."""
    name: str
    """Topic name."""
    user_defined_data_list: list[EventCustomField]
    """Custom fields given at creation; off by default, must be enabled. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterTopicDestroy(WebhookEventBase):
    """After a topic was deleted.

    - Shares its switch in the console with ``Group.CallbackAfterGroupDestroyed``. Needs: Topics must be enabled
      in the console. The answer changes nothing.
    - fires for topics deleted from a client and through the REST API
    """

    __slots__ = ()

    type: Literal["after_topic_destroy"]
    command: Literal["Group.CallbackAfterTopicDestroyed"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Community."""
    group_type: str
    """Always Community. ``Type`` on the wire."""
    topic_id_list: list[str]
    """Deleted topics."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class AfterTopicInfoChange(WebhookEventBase):
    """After a topic profile was modified.

    - Shares its switch in the console with ``Group.CallbackAfterGroupInfoChanged``. Needs: Topics must be
      enabled in the console. The answer changes nothing.
    - fires for changes of name, introduction, notification or photo only
    """

    __slots__ = ()

    type: Literal["after_topic_info_change"]
    command: Literal["Group.CallbackAfterTopicInfoChanged"]  # pyright: ignore[reportIncompatibleVariableOverride]
    group_id: str
    """Community of the topic."""
    group_type: str
    """Always Community. ``Type`` on the wire."""
    operator_account: str
    """Who changed it."""
    topic_id: str | None
    """Not documented, see quirks. Not always sent."""
    name: str | None
    """New name. Not always sent."""
    introduction: str | None
    """New introduction. Not always sent."""
    notification: str | None
    """New notification. Not always sent."""
    face_url: str | None
    """New photo URL. Not always sent."""

    def ack(self, **unknown: Never) -> dict[str, Any]:
        """Acknowledge it."""
        return self._answer("ack", **unknown)


class UnknownWebhook(WebhookEventBase):
    """A command that is not described: of another product, or newer than this version. ``raw`` has all of it."""

    __slots__ = ()

    type: Literal["unknown"]

    def accept(self) -> dict[str, Any]:
        """Allow it."""
        return self._answer("accept")


WebhookEvent: TypeAlias = (
    RequestOverLimit
    | BeforeC2cMessage
    | AfterC2cMessage
    | AfterC2cReadReport
    | AfterC2cReadReceipt
    | AfterReadAll
    | AfterC2cRecall
    | AfterC2cModify
    | AfterC2cMessageExtension
    | AfterCallStart
    | AfterCallEnd
    | AfterCallMemberChange
    | AfterFollow
    | AfterUnfollow
    | BeforeGroupMessage
    | AfterGroupMessage
    | GroupMessageException
    | AfterGroupRecall
    | AfterGroupModify
    | AfterGroupMessageExtension
    | AfterGroupReadReceipt
    | BeforeGroupCreate
    | AfterGroupCreate
    | BeforeGroupJoinApply
    | BeforeGroupInvite
    | AfterGroupMemberJoin
    | AfterGroupMemberExit
    | AfterGroupFull
    | AfterGroupDestroy
    | AfterGroupInfoChange
    | AfterGroupMemberFieldChange
    | AfterGroupAttrChange
    | AfterGroupOwnerChange
    | GroupDailyQuotaAlarm
    | AvMemberStateChange
    | ModerationResult
    | BeforeOfficialAccountCreate
    | AfterOfficialAccountCreate
    | AfterOfficialAccountInfoChange
    | AfterOfficialAccountDestroy
    | BeforeOfficialAccountSubscribe
    | AfterOfficialAccountSubscribe
    | AfterOfficialAccountFull
    | AfterOfficialAccountUnsubscribe
    | BeforeOfficialAccountMessage
    | AfterOfficialAccountMessage
    | AfterOfficialAccountRecall
    | AfterProfileUpdate
    | PushOfflineResult
    | PushAllMemberResult
    | BotC2cMessage
    | BotGroupMessage
    | ChatbotC2cSignal
    | AfterRoomCreate
    | AfterRoomDestroy
    | AfterRoomInfoUpdate
    | RoomInfoUpdate
    | AfterRoomMemberEnter
    | AfterRoomMemberLeave
    | BeforeFriendAdd
    | BeforeFriendResponse
    | AfterFriendAdd
    | AfterFriendDelete
    | AfterBlockAdd
    | AfterBlockDelete
    | StateChange
    | BeforeTopicCreate
    | AfterTopicCreate
    | AfterTopicDestroy
    | AfterTopicInfoChange
    | UnknownWebhook
)
"""An event from Tencent's servers: ``type`` says what."""

EVENTS: dict[str, type[WebhookEventBase]] = {
    "request_over_limit": RequestOverLimit,
    "before_c2c_message": BeforeC2cMessage,
    "after_c2c_message": AfterC2cMessage,
    "after_c2c_read_report": AfterC2cReadReport,
    "after_c2c_read_receipt": AfterC2cReadReceipt,
    "after_read_all": AfterReadAll,
    "after_c2c_recall": AfterC2cRecall,
    "after_c2c_modify": AfterC2cModify,
    "after_c2c_message_extension": AfterC2cMessageExtension,
    "after_call_start": AfterCallStart,
    "after_call_end": AfterCallEnd,
    "after_call_member_change": AfterCallMemberChange,
    "after_follow": AfterFollow,
    "after_unfollow": AfterUnfollow,
    "before_group_message": BeforeGroupMessage,
    "after_group_message": AfterGroupMessage,
    "group_message_exception": GroupMessageException,
    "after_group_recall": AfterGroupRecall,
    "after_group_modify": AfterGroupModify,
    "after_group_message_extension": AfterGroupMessageExtension,
    "after_group_read_receipt": AfterGroupReadReceipt,
    "before_group_create": BeforeGroupCreate,
    "after_group_create": AfterGroupCreate,
    "before_group_join_apply": BeforeGroupJoinApply,
    "before_group_invite": BeforeGroupInvite,
    "after_group_member_join": AfterGroupMemberJoin,
    "after_group_member_exit": AfterGroupMemberExit,
    "after_group_full": AfterGroupFull,
    "after_group_destroy": AfterGroupDestroy,
    "after_group_info_change": AfterGroupInfoChange,
    "after_group_member_field_change": AfterGroupMemberFieldChange,
    "after_group_attr_change": AfterGroupAttrChange,
    "after_group_owner_change": AfterGroupOwnerChange,
    "group_daily_quota_alarm": GroupDailyQuotaAlarm,
    "av_member_state_change": AvMemberStateChange,
    "moderation_result": ModerationResult,
    "before_official_account_create": BeforeOfficialAccountCreate,
    "after_official_account_create": AfterOfficialAccountCreate,
    "after_official_account_info_change": AfterOfficialAccountInfoChange,
    "after_official_account_destroy": AfterOfficialAccountDestroy,
    "before_official_account_subscribe": BeforeOfficialAccountSubscribe,
    "after_official_account_subscribe": AfterOfficialAccountSubscribe,
    "after_official_account_full": AfterOfficialAccountFull,
    "after_official_account_unsubscribe": AfterOfficialAccountUnsubscribe,
    "before_official_account_message": BeforeOfficialAccountMessage,
    "after_official_account_message": AfterOfficialAccountMessage,
    "after_official_account_recall": AfterOfficialAccountRecall,
    "after_profile_update": AfterProfileUpdate,
    "push_offline_result": PushOfflineResult,
    "push_all_member_result": PushAllMemberResult,
    "bot_c2c_message": BotC2cMessage,
    "bot_group_message": BotGroupMessage,
    "chatbot_c2c_signal": ChatbotC2cSignal,
    "after_room_create": AfterRoomCreate,
    "after_room_destroy": AfterRoomDestroy,
    "after_room_info_update": AfterRoomInfoUpdate,
    "room_info_update": RoomInfoUpdate,
    "after_room_member_enter": AfterRoomMemberEnter,
    "after_room_member_leave": AfterRoomMemberLeave,
    "before_friend_add": BeforeFriendAdd,
    "before_friend_response": BeforeFriendResponse,
    "after_friend_add": AfterFriendAdd,
    "after_friend_delete": AfterFriendDelete,
    "after_block_add": AfterBlockAdd,
    "after_block_delete": AfterBlockDelete,
    "state_change": StateChange,
    "before_topic_create": BeforeTopicCreate,
    "after_topic_create": AfterTopicCreate,
    "after_topic_destroy": AfterTopicDestroy,
    "after_topic_info_change": AfterTopicInfoChange,
    "unknown": UnknownWebhook,
}
"""The class of each ``type``."""

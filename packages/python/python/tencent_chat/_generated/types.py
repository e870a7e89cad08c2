# @generated from api/*.yaml by cargo xtask generate
"""Parameters and replies of all endpoints."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .._events import LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
from .._options import Rate
from .._reply import Record, Reply
from .._transport import HttpRequest, HttpResponse

if TYPE_CHECKING:
    import httpx

    from ..redis import RedisLimiter

__all__ = [
    "AccountItem",
    "AccountRoleInGroup",
    "AddCloudBlockedWordsReply",
    "AddFriendGroupsReply",
    "AddFriendItem",
    "AddFriendsReply",
    "AddGroupMemberItem",
    "AddGroupMembersReply",
    "AddGroupMembersResult",
    "AddLiveGroupRobotsReply",
    "AddLocalBlockedWordsReply",
    "AddMemberTagsReply",
    "AddPermissionGroupMembersReply",
    "AddPermissionGroupMembersResult",
    "AddSubscribersReply",
    "AddSubscribersResult",
    "AddToBlocklistReply",
    "AddTopicPermissionsReply",
    "AddType",
    "AddUserTagsReply",
    "AndroidImportance",
    "AndroidInfo",
    "AnyReply",
    "ApnsInfo",
    "AppGroup",
    "AppGroupType",
    "ApplyJoinOption",
    "ArchiveChatType",
    "ArchiveFile",
    "AsyncClientOptions",
    "AuditResult",
    "BanChatFileReply",
    "BanGroupMembersReply",
    "BannedGroupMember",
    "BatchSendC2cMessageReply",
    "BlocklistCheckType",
    "BlocklistItem",
    "C2cMessage",
    "C2cMessageExtension",
    "C2cMessageExtensionItem",
    "C2cMessageExtensionResult",
    "C2cReadReceipt",
    "C2cSendFailure",
    "C2cSendMsgControl",
    "C2cStoredMessageExtension",
    "C2cUnreadCount",
    "C2cUnreadFailure",
    "CallMediaType",
    "CallMember",
    "CallOptions",
    "CallRecord",
    "CallRecordPage",
    "CallRecordReply",
    "CallResult",
    "CallState",
    "CallType",
    "CallWebhookCommand",
    "CallWebhookConfiguration",
    "CalleeResult",
    "ChangeGroupOwnerReply",
    "ChatFileItem",
    "ChatFileUrl",
    "CheckAccountsReply",
    "CheckAccountsResult",
    "CheckBlocklistReply",
    "CheckBlocklistResult",
    "CheckFollowRelationsReply",
    "CheckFriendsReply",
    "CheckFriendsResult",
    "CheckItem",
    "CheckLiveGroupMembersReply",
    "CheckType",
    "ClearGroupAttributesReply",
    "ClearGroupMessagesReply",
    "ClearMemberTagsReply",
    "ClearUserTagsReply",
    "ClientOptions",
    "CloudBlockedWord",
    "CloudBlockedWordItem",
    "CloudBlockedWordLabel",
    "CloudBlockedWordLibrary",
    "Contact",
    "ContactGroup",
    "ContactGroupItem",
    "ContactGroupResult",
    "ContactGroupUpdate",
    "ContactGroupUpdateResult",
    "ContactItem",
    "ContactMarkItem",
    "ContactMarkResult",
    "ContactMarks",
    "ContactResult",
    "ContactUpdateItem",
    "ContactUpdateResult",
    "Conversation",
    "CreateConversationGroupReply",
    "CreateGroupMemberItem",
    "CreateGroupReply",
    "CreateOfficialAccountReply",
    "CreatePermissionGroupReply",
    "CreateRobotReply",
    "CreateTopicReply",
    "CustomElement",
    "CustomMsgElement",
    "DeleteAccountsReply",
    "DeleteAccountsResult",
    "DeleteAllFriendsReply",
    "DeleteC2cMessagesReply",
    "DeleteCallWebhookReply",
    "DeleteCloudBlockedWordsReply",
    "DeleteCloudBlockedWordsResult",
    "DeleteConversationGroupReply",
    "DeleteConversationReply",
    "DeleteFriendGroupsReply",
    "DeleteFriendsReply",
    "DeleteGroupAttributesReply",
    "DeleteGroupCountersReply",
    "DeleteGroupMembersReply",
    "DeleteGroupMessagesBySenderReply",
    "DeleteItem",
    "DeleteLiveGroupRobotsReply",
    "DeleteLocalBlockedWordsReply",
    "DeletePermissionGroupMembersReply",
    "DeleteRobotReply",
    "DeleteSubscribersReply",
    "DeleteSubscribersResult",
    "DeleteTopicPermissionsReply",
    "DeleteType",
    "DestroyOfficialAccountReply",
    "DestroyPermissionGroupsReply",
    "DestroyPermissionGroupsResult",
    "DestroyTopicsReply",
    "DestroyTopicsResult",
    "DisbandGroupReply",
    "EndCallReply",
    "ErrorKind",
    "FaceElement",
    "FaceMsgElement",
    "FileElement",
    "FileMsgElement",
    "FollowCounts",
    "FollowItem",
    "FollowListItem",
    "FollowProfileItem",
    "FollowRelationResult",
    "FollowUsersReply",
    "ForbidCallbackControl",
    "FoundGroup",
    "FoundGroupMember",
    "FoundProfileItem",
    "FoundUser",
    "FriendCustomItem",
    "FriendData",
    "FriendGroup",
    "FriendInfo",
    "FriendValue",
    "GetAllMemberPushLossReply",
    "GetAllMemberPushStatisticsReply",
    "GetAttributeNamesReply",
    "GetC2cMessageExtensionsReply",
    "GetC2cUnreadCountReply",
    "GetCallInfoReply",
    "GetCallRecordReply",
    "GetCallWebhookReply",
    "GetChatFileUrlsReply",
    "GetCloudBlockedWordLibrariesReply",
    "GetCloudBlockedWordsReply",
    "GetCommunityOnlineMemberCountReply",
    "GetConversationGroupsReply",
    "GetFollowCountsReply",
    "GetFriendGroupsReply",
    "GetFriendsReply",
    "GetGlobalMuteReply",
    "GetGroupAttributesReply",
    "GetGroupCountersReply",
    "GetGroupMessageExtensionsReply",
    "GetGroupProfilesReply",
    "GetGroupReadReceiptsReply",
    "GetLocalBlockedWordsReply",
    "GetMemberAttributeNamesReply",
    "GetMemberAttributesReply",
    "GetMemberRolesReply",
    "GetMemberTagsReply",
    "GetMessageArchivesReply",
    "GetNormalPushLossReply",
    "GetNormalPushStatisticsReply",
    "GetOfficialAccountsReply",
    "GetOnlineMemberCountReply",
    "GetOperationsDataReply",
    "GetPermissionGroupsReply",
    "GetPinnedGroupMessagesReply",
    "GetProfilesReply",
    "GetServerIpsReply",
    "GetSpecifiedGroupMembersReply",
    "GetTopicPermissionsReply",
    "GetTopicsReply",
    "GetUserAttributesReply",
    "GetUserTagsReply",
    "GooglePriority",
    "GroupAtInfo",
    "GroupAttribute",
    "GroupAttributeItem",
    "GroupAttributeKey",
    "GroupCounter",
    "GroupCounterItem",
    "GroupCounterMode",
    "GroupCounts",
    "GroupCustomField",
    "GroupCustomItem",
    "GroupForbidCallbackControl",
    "GroupMember",
    "GroupMemberField",
    "GroupMemberRole",
    "GroupMessage",
    "GroupMessageExtension",
    "GroupMessageExtensionItem",
    "GroupMessageNonReader",
    "GroupMessageReader",
    "GroupMsgFlag",
    "GroupMsgPriority",
    "GroupMsgSeqItem",
    "GroupProfile",
    "GroupProfileField",
    "GroupProfileMemberField",
    "GroupProfilesFilter",
    "GroupReadReceipt",
    "GroupRecallResult",
    "GroupSendMsgControl",
    "GroupType",
    "HarmonyInfo",
    "ImageElement",
    "ImageInfo",
    "ImageMsgElement",
    "ImportAccountReply",
    "ImportAccountsReply",
    "ImportC2cMessageReply",
    "ImportFriendItem",
    "ImportFriendsReply",
    "ImportGroupMemberItem",
    "ImportGroupMembersReply",
    "ImportGroupMembersResult",
    "ImportGroupMessageItem",
    "ImportGroupMessageResult",
    "ImportGroupMessagesReply",
    "ImportGroupReply",
    "ImportGroupType",
    "ImportTopicReply",
    "ImportTopicType",
    "InitialMemberRole",
    "InterruptionLevel",
    "InvalidateLoginStateReply",
    "InviteJoinOption",
    "JoinedGroup",
    "JoinedGroupSelf",
    "JoinedGroupSelfField",
    "JoinedGroupsFilter",
    "LanguageContent",
    "ListAppGroupsReply",
    "ListBannedGroupMembersReply",
    "ListBlocklistReply",
    "ListC2cMessagesReply",
    "ListCallRecordsReply",
    "ListConversationsReply",
    "ListFollowsReply",
    "ListFriendsReply",
    "ListGroupMembersReply",
    "ListGroupMessageReadersReply",
    "ListGroupMessagesReply",
    "ListJoinedGroupsReply",
    "ListLiveGroupAdminsReply",
    "ListLiveGroupOnlineMembersReply",
    "ListMutedGroupMembersLegacyReply",
    "ListMutedGroupMembersReply",
    "ListOfficialAccountMessagesReply",
    "ListPermissionGroupMembersReply",
    "ListRobotsReply",
    "ListSubscribedOfficialAccountsReply",
    "ListSubscribersReply",
    "LiveActivity",
    "LiveActivityEvent",
    "LiveGroupAdmin",
    "LiveGroupMarks",
    "LiveGroupMarksItem",
    "LiveGroupMember",
    "LocalBlockedWord",
    "LocalBlockedWordItem",
    "LocalBlockedWordToDelete",
    "LocationElement",
    "LocationMsgElement",
    "LoginStateDetail",
    "LoginStateFailure",
    "LoginStateResult",
    "MarkConversationsReply",
    "MarkLiveGroupMembersReply",
    "MemberAttributes",
    "MemberAttributesItem",
    "MemberCustomField",
    "MemberCustomItem",
    "MemberPushCondition",
    "MemberTags",
    "MemberTagsItem",
    "ModerateContentBatchReply",
    "ModerateContentReply",
    "ModerationBatchContentType",
    "ModerationContentType",
    "ModerationItem",
    "ModerationPolicy",
    "ModifyC2cMessageReply",
    "ModifyGroupAttributesReply",
    "ModifyGroupMemberProfileReply",
    "ModifyGroupMessageReply",
    "ModifyGroupProfileReply",
    "ModifyOfficialAccountReply",
    "ModifyPermissionGroupReply",
    "ModifySubscriberReply",
    "ModifyTopicReply",
    "MsgElement",
    "MuteGroupMembersReply",
    "MutedGroupMember",
    "NeedFriend",
    "NormalPushPlatformLoss",
    "NormalPushPlatformStatistics",
    "NormalPushTrace",
    "OfficialAccountField",
    "OfficialAccountFilter",
    "OfficialAccountId",
    "OfficialAccountInfo",
    "OfficialAccountMessage",
    "OfficialAccountRecallResult",
    "OfficialAccountSendMsgControl",
    "OfflinePushInfo",
    "OfflinePushStat",
    "OnOff",
    "OnlineStatusFailure",
    "OnlineStatusResult",
    "OperationsData",
    "OperationsField",
    "PermissionGroupInfo",
    "PermissionGroupMember",
    "PermissionGroupMemberField",
    "PermissionGroupMemberItem",
    "PinConversationsReply",
    "PinGroupMessageReply",
    "PinnedGroupMessage",
    "PlatformStatus",
    "ProfileField",
    "ProfileItem",
    "PushCommitStat",
    "PushCondition",
    "PushFailure",
    "PushLoss",
    "PushPlatformLoss",
    "PushPlatformStatistics",
    "PushReply",
    "PushStageStat",
    "PushTaskLoss",
    "PushTaskStatistics",
    "PushToMembersReply",
    "PushToUsersReply",
    "PushTrace",
    "QueryLoginStateReply",
    "QueryOnlineStatusReply",
    "RecallC2cMessageReply",
    "RecallGroupMessagesReply",
    "RecallOfficialAccountMessagesReply",
    "ReceivedImageInfo",
    "ReceivedMsgContent",
    "ReceivedMsgElement",
    "ReceivedRelayMessage",
    "ReceivedStreamChunk",
    "RecentContactItem",
    "Region",
    "RelationResult",
    "RelayElement",
    "RelayMessage",
    "RelayMsgElement",
    "RemoveAttributesItem",
    "RemoveFromBlocklistReply",
    "RemoveMemberAttributesItem",
    "RemoveMemberAttributesReply",
    "RemoveMemberTagsItem",
    "RemoveMemberTagsReply",
    "RemoveTagsItem",
    "RemoveUserAttributesReply",
    "RemoveUserTagsReply",
    "ResetGroupAttributesReply",
    "RevokePushReply",
    "RobotCall",
    "RunningCall",
    "SearchConversationGroupsReply",
    "SearchGroupMembersReply",
    "SearchGroupsReply",
    "SearchUsersReply",
    "SearchedGender",
    "SearchedGroupType",
    "SendBroadcastMessageReply",
    "SendC2cMessageReply",
    "SendC2cReadReceiptsReply",
    "SendC2cStreamMessageReply",
    "SendGroupMessageReply",
    "SendGroupReadReceiptsReply",
    "SendGroupStreamMessageReply",
    "SendGroupSystemNotificationReply",
    "SendOfficialAccountMessageReply",
    "SendRobotStreamMessageReply",
    "SetAttributeNamesReply",
    "SetC2cMessageExtensionsReply",
    "SetC2cMessagesReadReply",
    "SetCallWebhookReply",
    "SetGlobalMuteReply",
    "SetGroupMessageExtensionsReply",
    "SetGroupMessageExtensionsResult",
    "SetLiveGroupAdminsReply",
    "SetMemberAttributeNamesReply",
    "SetMemberAttributesReply",
    "SetMemberUnreadCountReply",
    "SetProfileReply",
    "SetTopicPermissionsReply",
    "SetUserAttributesReply",
    "SettableMemberRole",
    "ShuttedGroupMember",
    "SnsItem",
    "SnsProfileItem",
    "SoundElement",
    "SoundMsgElement",
    "StartCallByRobotReply",
    "StartedCall",
    "StreamChunk",
    "StreamElement",
    "StreamEventType",
    "StreamMsgElement",
    "SubscribedOfficialAccount",
    "SubscribedOfficialAccountFilter",
    "SubscriberInfo",
    "SubscriberItem",
    "SubscriberToDelete",
    "Subscription",
    "SubscriptionField",
    "TagValue",
    "TextElement",
    "TextMsgElement",
    "TimeOrText",
    "TopicAndSelfInfo",
    "TopicField",
    "TopicInfo",
    "TopicMuteAllMember",
    "TopicPermission",
    "TopicPermissionItem",
    "TopicPermissionResult",
    "TopicSelfInfo",
    "TraceAllMemberPushReply",
    "TraceNormalPushReply",
    "UnbanChatFileReply",
    "UnbanGroupMembersReply",
    "UnfollowUsersReply",
    "UnknownMsgElement",
    "UnpinGroupMessageReply",
    "UpdateConversationGroupReply",
    "UpdateFriendItem",
    "UpdateFriendsReply",
    "UpdateGroupCountersReply",
    "UserAttributes",
    "UserAttributesItem",
    "UserProfile",
    "UserTags",
    "UserTagsItem",
    "VideoElement",
    "VideoMsgElement",
]

Region: TypeAlias = Literal[
    "china", "singapore", "seoul", "tokyo", "frankfurt", "silicon_valley", "jakarta", "saudi_arabia"
]
"""Where an app (SDKAppID) was created."""

ErrorKind: TypeAlias = Literal[
    "rate_limited",
    "quota_exceeded",
    "signature_expired",
    "signature_invalid",
    "wrong_region",
    "wrong_app",
    "not_admin",
    "account_not_found",
    "not_found",
    "already_exists",
    "conflict",
    "not_friend",
    "refused_by_webhook",
    "refused_by_user",
    "not_permitted",
    "content_refused",
    "invalid_parameter",
    "too_many_items",
    "too_large",
    "not_enabled",
    "suspended",
    "ip_not_allowed",
    "server_error",
    "client_only",
    "pending",
    "success",
    "custom",
    "unknown",
    "no_answer",
]
"""What a program can do about an error code."""

StreamEventType: TypeAlias = Literal["data"]
"""Data for text; other values are not known, keep it open."""

AndroidImportance: TypeAlias = Literal["LOW", "NORMAL"]
"""Huawei: class of message; older pages: default NORMAL."""

GooglePriority: TypeAlias = Literal["normal", "high"]
"""Google: priority."""

InterruptionLevel: TypeAlias = Literal["active", "critical", "passive", "time-sensitive"]
"""iOS 15 or later."""

LiveActivityEvent: TypeAlias = Literal["update", "end"]
"""What to do with it."""

ForbidCallbackControl: TypeAlias = Literal["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"]
"""Webhooks to skip for this message."""

CallMediaType: TypeAlias = Literal["Video", "Audio"]
"""Video or audio."""

CallType: TypeAlias = Literal["SingleCall", "MultiCall"]
"""One-to-one or group call."""

CallResult: TypeAlias = Literal["Cancel", "Reject", "NotAnswer", "NormalEnd", "CallBusy", "Interrupt"]
"""Canceled by the caller, rejected, not answered, ended normally, busy, interrupted."""

CallWebhookCommand: TypeAlias = Literal[
    "Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall", "Call.CallbackAfterMemberChanged"
]
"""Commands that are sent there."""

TopicField: TypeAlias = Literal["TopicName", "FaceUrl", "Notification", "Introduction"]
"""TopicInfo fields wanted; all when absent."""

TopicMuteAllMember: TypeAlias = Literal["On", "Off"]
"""Whether ordinary members are muted in the topic."""

ImportTopicType: TypeAlias = Literal["Community"]
"""Group type."""

PermissionGroupMemberField: TypeAlias = Literal[
    "Role", "JoinTime", "MsgSeq", "MsgFlag", "LastSendMsgTime", "JoinPermissionGroupTime", "MuteUntil"
]
"""Member fields wanted; MuteUntil is a reading of a cut-off value."""

AppGroupType: TypeAlias = Literal["Public", "Private", "ChatRoom", "AVChatRoom", "BChatRoom", "Community"]
"""Only groups of this type; all types when absent or empty."""

GroupType: TypeAlias = Literal[
    "Public", "Private", "ChatRoom", "AVChatRoom", "Community", "Work", "Meeting", "BChatRoom"
]
"""Group type; Private is the newer Work, ChatRoom the newer Meeting."""

ApplyJoinOption: TypeAlias = Literal["FreeAccess", "NeedPermission", "DisableApply"]
"""How join requests are handled; only for types users may ask to join; not for Community."""

InviteJoinOption: TypeAlias = Literal["FreeAccess", "NeedPermission", "DisableInvite"]
"""How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom."""

InitialMemberRole: TypeAlias = Literal["Admin"]
"""Only Admin can be given; ordinary member when absent."""

GroupProfileField: TypeAlias = Literal[
    "Type",
    "Name",
    "Introduction",
    "Notification",
    "FaceUrl",
    "CreateTime",
    "Owner_Account",
    "InfoSeq",
    "LastInfoTime",
    "LastMsgTime",
    "NextMsgSeq",
    "MemberNum",
    "MaxMemberNum",
    "ApplyJoinOption",
    "InviteJoinOption",
    "MuteAllMember",
]
"""Profile fields wanted."""

GroupProfileMemberField: TypeAlias = Literal[
    "Account", "Role", "JoinTime", "MsgSeq", "MsgFlag", "LastSendMsgTime", "MuteUntil", "NameCard"
]
"""Member fields wanted; Member_Account is called Account here."""

OnOff: TypeAlias = Literal["On", "Off"]
"""Whether all members are muted."""

GroupMemberRole: TypeAlias = Literal["Owner", "Admin", "Member"]
"""Role in the group."""

GroupMsgFlag: TypeAlias = Literal["AcceptAndNotify", "AcceptNotNotify", "Discard", "AcceptNotNotifyExceptAt"]
"""How the member receives messages."""

GroupMemberField: TypeAlias = Literal[
    "Role", "JoinTime", "MsgSeq", "MsgFlag", "LastSendMsgTime", "MuteUntil", "NameCard", "OnlineStatus"
]
"""Member fields wanted, all when absent; Member_Account always comes."""

SettableMemberRole: TypeAlias = Literal["Admin", "Member"]
"""Admin makes the member an admin, Member takes that away."""

JoinedGroupSelfField: TypeAlias = Literal["Role", "JoinTime", "MsgFlag", "MsgSeq"]
"""Own member fields wanted: these and other member fields."""

ImportGroupType: TypeAlias = Literal["Public", "Private", "ChatRoom", "Community"]
"""Group type; Private is the newer Work, ChatRoom the newer Meeting."""

GroupCounterMode: TypeAlias = Literal["Set", "Increase", "Decrease"]
"""Set writes the value, Increase and Decrease change it by the value."""

GroupMsgPriority: TypeAlias = Literal["High", "Normal", "Low", "Lowest"]
"""Case-sensitive; matters when the server sheds load."""

GroupForbidCallbackControl: TypeAlias = Literal["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"]
"""Webhooks to leave out for this one message."""

GroupSendMsgControl: TypeAlias = Literal["NoLastMsg", "NoUnread", "NoMsgCheck"]
"""NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation.

Not together with OnlineOnlyFlag 1.
"""

C2cSendMsgControl: TypeAlias = Literal["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"]
"""No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation."""

ModerationPolicy: TypeAlias = Literal["C2C", "Group", "UserInfo", "GroupInfo", "GroupMemberInfo", "RelationChain"]
"""Policy: one of these, or the ID of an own policy from the console."""

ModerationContentType: TypeAlias = Literal["Text", "Image", "Audio", "Video"]
"""Kind of content."""

ModerationBatchContentType: TypeAlias = Literal["Text", "Image"]
"""Kind of content."""

CloudBlockedWordLabel: TypeAlias = Literal[
    "Normal", "Illegal", "Abuse", "Polity", "Ad", "Porn", "Sexy", "Terror", "Composite"
]
"""Category."""

OfficialAccountField: TypeAlias = Literal[
    "CreateTime",
    "Name",
    "Owner_Account",
    "LastMsgTime",
    "SubscriberNum",
    "Introduction",
    "FaceUrl",
    "Organization",
    "CustomString",
]
"""Fields of the official account to return."""

SubscriptionField: TypeAlias = Literal["SubscribeTime", "CustomString"]
"""Fields of the user's own subscription."""

OfficialAccountSendMsgControl: TypeAlias = Literal["NoLastMsg", "NoMsgCheck"]
"""NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1."""

OperationsField: TypeAlias = Literal[
    "AppName",
    "AppId",
    "Company",
    "ActiveUserNum",
    "RegistUserNumOneDay",
    "RegistUserNumTotal",
    "LoginTimes",
    "LoginUserNum",
    "UpMsgNum",
    "SendMsgUserNum",
    "APNSMsgNum",
    "C2CUpMsgNum",
    "C2CSendMsgUserNum",
    "C2CAPNSMsgNum",
    "MaxOnlineNum",
    "ChainIncrease",
    "ChainDecrease",
    "GroupUpMsgNum",
    "GroupSendMsgUserNum",
    "GroupAPNSMsgNum",
    "GroupSendMsgGroupNum",
    "GroupJoinGroupTimes",
    "GroupQuitGroupTimes",
    "GroupNewGroupNum",
    "GroupAllGroupNum",
    "GroupDestroyGroupNum",
    "CallBackReq",
    "CallBackRsp",
    "Date",
]
"""Fields to return."""

ArchiveChatType: TypeAlias = Literal["C2C", "Group"]
"""One-to-one or group messages."""

AddType: TypeAlias = Literal["Add_Type_Single", "Add_Type_Both"]
"""One-way or two-way."""

DeleteType: TypeAlias = Literal["Delete_Type_Single", "Delete_Type_Both"]
"""One-way or two-way."""

CheckType: TypeAlias = Literal["CheckResult_Type_Single", "CheckResult_Type_Both"]
"""One list or both."""

BlocklistCheckType: TypeAlias = Literal["BlackCheckResult_Type_Single", "BlackCheckResult_Type_Both"]
"""One blocklist or both."""

NeedFriend: TypeAlias = Literal["Need_Friend_Type_Yes"]
"""Also return the members; leave out otherwise."""

SearchedGender: TypeAlias = Literal["Gender_Type_Female", "Gender_Type_Male"]
"""Only this gender; all when absent."""

SearchedGroupType: TypeAlias = Literal["Private", "Public", "ChatRoom", "Community"]
"""Only groups of these types; all when absent or empty; no AVChatRoom."""


class TextElement(TypedDict, total=False):
    """Text.

    - push text: the text itself
    """

    text: str
    """The text."""


class LocationElement(TypedDict, total=False):
    """A place.

    - push text: [Location]
    """

    desc: str
    """Name of the place."""
    latitude: float
    """Degrees."""
    longitude: float
    """Degrees."""


class FaceElement(TypedDict, total=False):
    """An emoji or sticker.

    - push text: [Face]
    - the newest English page gives [Expression] as push text, older ones [Face]
    """

    index: int
    """Number the app gives its sticker."""
    data: str
    """Further data of the app, e.g. the sticker's name."""


class CustomElement(TypedDict, total=False):
    """Custom data of the app.

    - push text: Desc; with neither this Desc nor OfflinePushInfo.Desc a message of one TIMCustomElem alone is
      not pushed offline
    - at most one per message
    - cloud moderation judges IMAuditContent where Data is JSON text with IMAuditContentType (such as Text) and
      IMAuditContent
    - where OfflinePushInfo is present, the push settings inside the element are ignored
    - in a mixed message its Desc stands at its place in the push text, Ext and Sound have effect too
    - chatbots that stream without TIMStreamElem put JSON, as a string, into Data and rewrite the message; its
      fields: chatbotPlugin (2 as seen), src (2 stream of text, 23 error), chunks (src 2: array of all pieces so
      far), isFinished (1 at the end, else 0), typingText (placeholder before the first piece, optional),
      errorInfo (src 23: error text)
    """

    data: str
    """Data of the app, often JSON in a string."""
    desc: str
    """Legacy: push text; newest page has it no more, use OfflinePushInfo.Desc."""
    ext: str
    """Legacy: push data; use OfflinePushInfo.Ext."""
    sound: str
    """Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound."""


class SoundElement(TypedDict, total=False):
    """A voice recording.

    - messages from SDK 2.x and 3.x hold UUID, Size and Second only
    """

    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file, the client's key for it."""
    size: int
    """Size. In bytes."""
    second: int
    """Length. In seconds."""
    download_flag: Literal[2] | int
    """Fixed 2."""


class ImageElement(TypedDict, total=False):
    """An image in its sizes.

    - upper-case URL; Width and Height of the large image and the thumbnail are 0 in the official sample
    - of the three sizes, which ones a REST sender must give is not stated; samples give all three
    """

    uuid: str
    """Unique ID of the image, the client's key for it."""
    image_format: Literal[1, 2, 3, 4, 255] | int
    """1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other."""
    image_info_array: Iterable[ImageInfo]
    """The image in its sizes: thumbnail, large, original."""


class ImageInfo(TypedDict, total=False):
    """The image in its sizes: thumbnail, large, original."""

    type: Literal[0, 1, 2, 3] | int
    """1 original, 2 large, 3 thumbnail; 0 is seen in messages of older clients."""
    size: int
    """Size. In bytes."""
    width: int
    """Width. In pixels."""
    height: int
    """Height. In pixels."""
    url: str
    """Address of this size."""


class FileElement(TypedDict, total=False):
    """A file.

    - the field table once spells fileName; samples have FileName
    - messages from SDK 2.x and 3.x lack Url and Download_Flag, those of SDK 4.x have no UUID
    """

    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file."""
    file_size: int
    """Size. In bytes."""
    file_name: str
    """Name shown."""
    download_flag: Literal[2] | int
    """Fixed 2."""


class VideoElement(TypedDict, total=False):
    """A video with its cover image.

    - messages from SDK 2.x and 3.x lack the Url and DownloadFlag fields
    """

    video_url: str
    """Address of the video."""
    video_uuid: str
    """Unique ID of the video."""
    video_size: int
    """Size. In bytes."""
    video_second: int
    """Length; web clients send 0. In seconds."""
    video_format: str
    """E.g. mp4."""
    video_download_flag: Literal[2] | int
    """Fixed 2."""
    thumb_url: str
    """Address of the cover image."""
    thumb_uuid: str
    """Unique ID of the cover image."""
    thumb_size: int
    """Size of the cover image. In bytes."""
    thumb_width: int
    """Width of the cover image. In pixels."""
    thumb_height: int
    """Height of the cover image. In pixels."""
    thumb_format: str
    """E.g. JPG."""
    thumb_download_flag: Literal[2] | int
    """Fixed 2."""


class RelayElement(TypedDict, total=False):
    """Messages merged into one.

    - native SDK 5.2.210, web SDK 2.10.1 or later
    - made by clients; no page shows it sent by REST: what is expected is what a received one holds
    """

    title: str
    """Title of the bundle."""
    msg_num: int
    """How many messages are bundled."""
    compatible_text: str
    """Text for clients that do not know the element."""
    abstract_list: Iterable[str]
    """Summaries, one line each."""
    msg_list: Iterable[RelayMessage]
    """The messages; only when all of them come to at most 12 KB. Required in some cases."""
    json_msg_key: str
    """Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in some cases."""


class RelayMessage(TypedDict, total=False):
    """The messages; only when all of them come to at most 12 KB."""

    from_account: str
    """Sender."""
    to_account: str
    """Receiver, one-to-one messages only. Required in some cases."""
    group_id: str
    """Group, group messages only. Required in some cases."""
    msg_seq: int
    """Sequence."""
    msg_random: int
    """Random number."""
    msg_time_stamp: int | datetime
    """Time sent. In seconds."""
    msg_body: Iterable[MsgElement]
    """Elements; may nest."""
    cloud_custom_data: str
    """Custom data of that message."""


class StreamElement(TypedDict, total=False):
    """A stream of text pieces.

    - only in v4/stream_msg/send_c2c_stream_msg and v4/stream_msg/send_group_stream_msg; also seen in webhooks
    - first sample of the official pages; how to go on comes from a chatbot plugin that Tencent staff maintain
    """

    compatible_text: str
    """Text for clients that do not know streams."""
    chunks: Iterable[StreamChunk]
    """The pieces that this call adds."""
    stream_msg_id: str
    """Absent in the call that starts the stream, required in all later ones. Required in some cases."""


class StreamChunk(TypedDict, total=False):
    """The pieces that this call adds."""

    event_type: StreamEventType | str
    """Data for text; other values are not known, keep it open."""
    index: int
    """Number of the piece, from 1, rising. At least 1. Documented, not checked."""
    markdown: str
    """The new piece of text, not the whole."""
    is_last: bool
    """True in the last piece."""


class OfflinePushInfo(TypedDict, total=False):
    """What an offline push shows and how each vendor delivers it.

    - every field is optional; unknown fields must be left in place, vendors add new ones often
    - a vendor's own field overrides what the console holds for that vendor; an empty one does not
    - an APNs packet is at most 4 KB: Desc and Ext together should stay under 3 KB
    - longer titles and texts are cut and end in three dots, which count
    - longest title and text, in UTF-16 units: Huawei: title 60, text 600; Honor: title 50, text 400; Mi: title
      50, text 128; OPPO: title 50, text 50 (text 128 with PushStyle 1); vivo: title 40, text 100; Meizu: title
      32, text 100
    """

    push_flag: bool | int | None
    """0 pushes offline, 1 does not (in push-only calls: online users only). Default 0."""
    title: str | None
    """Title, for APNs and Android alike; APNs default is the sender's nickname or the group's name."""
    desc: str | None
    """Text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed."""
    ext: str | None
    """Data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1 KB."""
    multi_language_content: Iterable[LanguageContent] | None
    """Title and text per language; SDK 8.5.6870 or later."""
    badge_add_num: int | None
    """Raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor BadgeSetNum APNs follows
    BadgeMode and the other three add 1. From 1 to 99.
    """
    badge_set_num: int | None
    """Sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over BadgeAddNum. From 0 to
    999.
    """
    push_template_id: str | None
    """Push template from the console, like 1400000000-1; templates with preset variables work in Chat messages only,
    pure push calls answer an error.
    """
    push_template_param: Mapping[str, str] | None
    """Values of the template's variables; timTitle, timDesc, timSenderNick and timGroupName are filled by the
    server.
    """
    android_info: AndroidInfo | None
    """Android vendors."""
    apns_info: ApnsInfo | None
    """Apple."""
    harmony_info: HarmonyInfo | None
    """HarmonyOS."""


class LanguageContent(TypedDict, total=False):
    """Title and text per language; SDK 8.5.6870 or later."""

    language: str | None
    """Language code as the client reports it; the table marks it optional, but an entry without it can match no
    device. Required in some cases.
    """
    title: str | None
    """Title in that language."""
    desc: str | None
    """Text in that language."""


class AndroidInfo(TypedDict, total=False):
    """Android vendors."""

    sound: str | None
    """Sound file without path, in the app's raw folder; newest page: without suffix, older samples: android.mp3."""
    push_style: bool | int | None
    """Huawei, Honor, OPPO: 0 standard, 1 big text. Default 0."""
    hua_wei_channel_id: str | None
    """Huawei, EMUI 10 or later: channel; overrides the console."""
    hua_wei_importance: AndroidImportance | str | None
    """Huawei: class of message; older pages: default NORMAL."""
    hua_wei_category: str | None
    """Huawei: category; overrides the console."""
    hua_wei_image: str | None
    """Huawei: icon URL, https, under 512 KB."""
    ext_as_huawei_intent_param: bool | int | None
    """Legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter. Default 0."""
    honor_importance: AndroidImportance | str | None
    """Honor: class of message; older pages: default NORMAL."""
    honor_image: str | None
    """Honor: icon URL, https, under 512 KB."""
    xiao_mi_channel_id: str | None
    """Mi, MIUI 10 or later: channel; overrides the console."""
    oppo_channel_id: str | None
    """OPPO, Android 8 or later: channel; overrides the console."""
    oppo_category: str | None
    """OPPO: category."""
    oppo_notify_level: Literal[1, 2, 16] | int | None
    """OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration; needs OPPOCategory."""
    oppo_private_msg_template_id: str | None
    """OPPO: template of private messages."""
    oppo_private_title_parameters: Mapping[str, Any] | None
    """OPPO: values for the template's title."""
    oppo_private_content_parameters: Mapping[str, Any] | None
    """OPPO: values for the template's text."""
    vivo_classification: bool | int | None
    """vivo: 0 marketing, 1 system. Default 1."""
    vivo_category: str | None
    """vivo: category; overrides the console."""
    vivo_notify_type: Any
    """vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a Go SDK. Such as 1, 2, 3,
    4. Default 4.
    """
    mei_zu_notice_msg_type: bool | int | None
    """Meizu: 0 public, 1 private; a sample comments 0 as private."""
    google_channel_id: str | None
    """Google, Android 8 or later: channel; only with an uploaded certificate file."""
    google_priority: GooglePriority | str | None
    """Google: priority."""
    google_image: str | None
    """Google: icon URL, up to 1 MB."""


class ApnsInfo(TypedDict, total=False):
    """Apple."""

    badge_mode: bool | int | None
    """0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls."""
    title: str | None
    """Title, overrides the common one."""
    sub_title: str | None
    """Second title."""
    image: str | None
    """Image URL for the app's notification extension."""
    mutable_content: bool | int | None
    """1 lets the notification extension (iOS 10 or later) run. Default 0."""
    sound: str | None
    """Sound file with suffix, up to 30 s, in the app."""
    interruption_level: InterruptionLevel | str | None
    """iOS 15 or later."""
    content_available: bool | int | None
    """1 silent push without a visible notification; Apple advises at most 3 an hour."""
    is_voip_push: bool | int | None
    """1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token."""
    live_activity: LiveActivity | None
    """Updates a Live Activity."""


class _LiveActivityRequired(TypedDict):
    la_id: str
    """ID of the Live Activity. At most 64 bytes."""
    event: LiveActivityEvent | str
    """What to do with it."""
    content_state: Mapping[str, Any]
    """Its new state, in the app's own fields."""


class LiveActivity(_LiveActivityRequired, total=False):
    """Updates a Live Activity."""

    dismissal_date: int | datetime | None
    """When an ended one vanishes, UNIX time; default now; with Event end only. In seconds."""


class HarmonyInfo(TypedDict, total=False):
    """HarmonyOS."""

    title: str | None
    """Title, overrides the common one."""
    category: str | None
    """Category; overrides the console."""
    image: str | None
    """Icon URL, https."""
    sound: str | None
    """Sound file in resources/rawfile."""
    sound_duration: int | None
    """How long it sounds; with Sound only. From 1 to 60. In seconds."""


class ImportAccountReply(Reply):
    """What ``import_account`` answers."""


class _AccountItemRequired(TypedDict):
    user_id: str
    """Account to create. At most 32 bytes."""


class AccountItem(_AccountItemRequired, total=False):
    """Current form; required unless Accounts is sent."""

    nick: str | None
    """Nickname. At most 500 bytes."""
    face_url: str | None
    """Avatar URL. At most 500 bytes."""


class ImportAccountsReply(Reply):
    """What ``import_accounts`` answers."""

    fail_accounts: list[str]
    """UserIDs that were not imported."""


class DeleteItem(TypedDict):
    """Accounts to delete."""

    user_id: str
    """Account to delete. At most 32 bytes."""


class DeleteAccountsReply(Reply):
    """What ``delete_accounts`` answers."""

    result_item: list[DeleteAccountsResult]
    """One result per account."""


class DeleteAccountsResult(Record):
    """One result per account."""

    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""
    user_id: str | None
    """The account."""


class CheckItem(TypedDict):
    """Accounts to check."""

    user_id: str
    """Account to check. At most 32 bytes."""


class CheckAccountsReply(Reply):
    """What ``check_accounts`` answers."""

    result_item: list[CheckAccountsResult]
    """One result per account."""


class CheckAccountsResult(Record):
    """One result per account."""

    user_id: str | None
    """The account."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error text, empty on success."""
    account_status: str | None
    """Import state. Known values: ``Imported``, ``NotImported``."""


class InvalidateLoginStateReply(Reply):
    """What ``invalidate_login_state`` answers."""


class QueryOnlineStatusReply(Reply):
    """What ``query_online_status`` answers."""

    query_result: list[OnlineStatusResult]
    """One entry per resolved account."""
    error_list: list[OnlineStatusFailure]
    """Accounts that could not be resolved; empty or absent when all were."""


class OnlineStatusResult(Record):
    """One entry per resolved account."""

    to_account: str | None
    """The account."""
    status: str | None
    """Login state; State in English samples, expect one of the two. Known values: ``Online``, ``PushOnline``,
    ``Offline``.
    """
    detail: list[PlatformStatus]
    """State per platform."""


class PlatformStatus(Record):
    """State per platform."""

    platform: str | None
    """iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case."""
    status: str | None
    """State on that platform. Known values: ``Online``, ``PushOnline``, ``Offline``."""


class OnlineStatusFailure(Record):
    """Accounts that could not be resolved; empty or absent when all were."""

    to_account: str | None
    """The account."""
    error_code: int | None
    """70107 means the account does not exist."""


class QueryLoginStateReply(Reply):
    """What ``query_login_state`` answers."""

    query_result: list[LoginStateResult]
    """One entry per account."""
    error_list: list[LoginStateFailure]
    """Accounts that could not be queried."""


class LoginStateResult(Record):
    """One entry per account."""

    to_account: str | None
    """The account."""
    state: str | None
    """Login state; named Status in the 2021 revision. Known values: ``Online``, ``PushOnline``, ``Offline``."""
    detail: list[LoginStateDetail]
    """State per platform; only with IsNeedDetail 1, in the 2021 revision."""


class LoginStateDetail(Record):
    """State per platform; only with IsNeedDetail 1, in the 2021 revision."""

    platform: str | None
    """iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case."""
    status: str | None
    """State on that platform. Known values: ``Online``, ``PushOnline``, ``Offline``."""


class LoginStateFailure(Record):
    """Accounts that could not be queried."""

    to_account: str | None
    """The account."""
    error_code: int | None
    """70107 means the account does not exist."""


class GetCallInfoReply(Reply):
    """What ``get_call_info`` answers."""

    response: CallState | None
    """The answer."""


class CallState(Record):
    """The answer."""

    call_info: RunningCall | None
    """The call."""
    user_list: list[CallMember]
    """Members of the call."""


class RunningCall(Record):
    """The call."""

    call_id: str | None
    """ID of the call."""
    media_type: str | None
    """Video or audio. Known values: ``Video``, ``Audio``."""
    chat_group_id: str | None
    """Group of the call; empty when there is none."""
    room_id: str | None
    """TRTC room; empty in the sample."""
    room_id_type: int | None
    """1 the room ID is a number, 2 a string; the sample has 0 without a room. Known values: 1, 2."""


class CallMember(Record):
    """Members of the call."""

    user_account: str | None
    """Member."""
    status: str | None
    """Calling is on the call, Waiting has not answered yet. Known values: ``Calling``, ``Waiting``."""


class _RobotCallRequired(TypedDict):
    media_type: CallMediaType | str
    """Video or audio."""


class RobotCall(_RobotCallRequired, total=False):
    """The call."""

    room_id: str | None
    """TRTC room."""
    room_id_type: Literal[1, 2] | int | None
    """1 the room ID is a number, 2 a string."""


class StartCallByRobotReply(Reply):
    """What ``start_call_by_robot`` answers."""

    response: StartedCall | None
    """The answer; on the guide's page only. Known from a weak source only."""


class StartedCall(Record):
    """The answer; on the guide's page only."""

    call_id: str | None
    """ID of the new call. Known from a weak source only."""
    call_result: list[CalleeResult]
    """One result per callee. Known from a weak source only."""


class CalleeResult(Record):
    """One result per callee."""

    callee_account: str | None
    """Callee. Known from a weak source only."""
    result_code: int | None
    """0 is success. Known from a weak source only."""


class EndCallReply(Reply):
    """What ``end_call`` answers."""


class GetCallRecordReply(Reply):
    """What ``get_call_record`` answers."""

    response: CallRecordReply | None
    """The answer."""


class CallRecordReply(Record):
    """The answer."""

    call_record: CallRecord | None
    """Record of the call."""


class CallRecord(Record):
    """Record of the call."""

    call_id: str | None
    """ID of the call."""
    caller_account: str | None
    """Who called."""
    media_type: str | None
    """Video or audio. Known values: ``Video``, ``Audio``."""
    call_type: str | None
    """One-to-one or group call. Known values: ``SingleCall``, ``MultiCall``."""
    start_time: int | None
    """When it was started. In seconds since 1970."""
    end_time: int | None
    """When it ended. In seconds since 1970."""
    accept_time: int | None
    """When it was answered; 0 when never. In seconds since 1970."""
    call_result: str | None
    """Canceled by the caller, rejected, not answered, ended normally, busy, interrupted. Known values: ``Cancel``,
    ``Reject``, ``NotAnswer``, ``NormalEnd``, ``CallBusy``, ``Interrupt``.
    """
    callee_list_account: list[str]
    """Members of the call, in the samples with the caller."""
    room_id: str | None
    """TRTC room."""
    room_id_type: int | None
    """1 the room ID is a number, 2 a string. Known values: 1, 2."""


class ListCallRecordsReply(Reply):
    """What ``list_call_records`` answers."""

    response: CallRecordPage | None
    """The answer."""


class CallRecordPage(Record):
    """The answer."""

    total_num: int | None
    """Number of all records that match."""
    page: int | None
    """Number of this page; above 0 there are records, and one more may follow."""
    call_record_list: list[CallRecord]
    """Records of this page."""


class SetCallWebhookReply(Reply):
    """What ``set_call_webhook`` answers."""


class GetCallWebhookReply(Reply):
    """What ``get_call_webhook`` answers."""

    response: CallWebhookConfiguration | None
    """The answer."""


class CallWebhookConfiguration(Record):
    """The answer."""

    url: str | None
    """Address of the webhook."""
    callback_command_list: list[str]
    """Commands that are sent there. Known values: ``Call.CallbackAfterStartCall``, ``Call.CallbackAfterEndCall``,
    ``Call.CallbackAfterMemberChanged``.
    """


class DeleteCallWebhookReply(Reply):
    """What ``delete_call_webhook`` answers."""


class CreateTopicReply(Reply):
    """What ``create_topic`` answers."""

    topic_id: str | None
    """ID of the new topic, own or generated."""


class GetTopicsReply(Reply):
    """What ``get_topics`` answers."""

    topic_and_self_info: list[TopicAndSelfInfo]
    """One entry per topic."""


class TopicAndSelfInfo(Record):
    """One entry per topic."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    self_info: TopicSelfInfo | None
    """State of From_Account in the topic."""
    topic_info: TopicInfo | None
    """The topic; only filtered fields when ResponseFilter is set."""


class TopicSelfInfo(Record):
    """State of From_Account in the topic."""

    shut_up_time: int | None
    """Until when the user is muted."""
    msg_seq: int | None
    """Sequence up to which the user has read."""
    msg_flag: str | None
    """How the user takes messages, for example AcceptAndNotify."""


class TopicInfo(Record):
    """The topic; only filtered fields when ResponseFilter is set."""

    topic_name: str | None
    """Topic name."""
    group_id: str | None
    """Community of the topic; note the capital D."""
    face_url: str | None
    """Avatar URL."""
    topic_id: str | None
    """Topic ID."""
    next_msg_seq: int | None
    """Sequence that the next message will have."""
    notification: str | None
    """Announcement."""
    introduction: str | None
    """Introduction."""
    create_time: int | None
    """Creation time. In seconds since 1970."""
    last_msg_time: int | None
    """Time of the last message. In seconds since 1970."""
    mute_all_member: str | None
    """Whether ordinary members are muted in the topic. Known values: ``On``, ``Off``."""
    custom_string: str | None
    """App data."""


class ModifyTopicReply(Reply):
    """What ``modify_topic`` answers."""


class ImportTopicReply(Reply):
    """What ``import_topic`` answers."""

    topic_id: str | None
    """ID of the imported topic, own or generated."""


class DestroyTopicsReply(Reply):
    """What ``destroy_topics`` answers."""

    destroy_result_item: list[DestroyTopicsResult]
    """One result per topic."""


class DestroyTopicsResult(Record):
    """One result per topic."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    topic_id: str | None
    """Topic of this result."""


class GetCommunityOnlineMemberCountReply(Reply):
    """What ``get_community_online_member_count`` answers."""

    online_member_num: int | None
    """Members online."""


class CreatePermissionGroupReply(Reply):
    """What ``create_permission_group`` answers."""

    permission_group_id: str | None
    """ID of the new permission group, own or generated. Known from a weak source only."""


class DestroyPermissionGroupsReply(Reply):
    """What ``destroy_permission_groups`` answers."""

    permission_group_result_list: list[DestroyPermissionGroupsResult]
    """One result per permission group."""


class DestroyPermissionGroupsResult(Record):
    """One result per permission group."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    permission_group_id: str | None
    """Permission group of this result."""


class ModifyPermissionGroupReply(Reply):
    """What ``modify_permission_group`` answers."""


class GetPermissionGroupsReply(Reply):
    """What ``get_permission_groups`` answers."""

    permission_group_info_list: list[PermissionGroupInfo]
    """One entry per permission group."""
    next: str | None
    """Where the next page begins; empty at the end. Known from a weak source only."""


class PermissionGroupInfo(Record):
    """One entry per permission group."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    permission_group_id: str | None
    """Permission group ID."""
    permission_group_name: str | None
    """Permission group name."""
    custom_string: str | None
    """App data."""
    permission: int | None
    """Mask of community bits, unsigned 64-bit. At least 0."""
    member_count: int | None
    """Members of the permission group."""


class TopicPermissionItem(TypedDict):
    """Topics with the rights that members of the permission group get there."""

    topic_id: str
    """Topic of the community."""
    permission: int
    """Mask of topic bits, unsigned 64-bit. From 0 to 18446744073709551615."""


class AddTopicPermissionsReply(Reply):
    """What ``add_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermissionResult]
    """One result per topic."""


class TopicPermissionResult(Record):
    """One result per topic."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    topic_id: str | None
    """Topic of this result."""


class SetTopicPermissionsReply(Reply):
    """What ``set_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermissionResult]
    """One result per topic. Known from a weak source only."""


class DeleteTopicPermissionsReply(Reply):
    """What ``delete_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermissionResult]
    """One result per topic."""


class GetTopicPermissionsReply(Reply):
    """What ``get_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermission]
    """One result per topic."""


class TopicPermission(Record):
    """One result per topic."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Cause of the failure."""
    topic_id: str | None
    """Topic of this result."""
    permission: int | None
    """Mask of topic bits, unsigned 64-bit. At least 0."""


class PermissionGroupMemberItem(TypedDict):
    """Members of the community."""

    member_account: str
    """UserID."""


class AddPermissionGroupMembersReply(Reply):
    """What ``add_permission_group_members`` answers."""

    member_list: list[AddPermissionGroupMembersResult]
    """One result per member."""


class AddPermissionGroupMembersResult(Record):
    """One result per member."""

    member_account: str | None
    """UserID."""
    result: int | None
    """0 is success; 10013: was in the permission group already; otherwise an error code."""


class DeletePermissionGroupMembersReply(Reply):
    """What ``delete_permission_group_members`` answers."""


class ListPermissionGroupMembersReply(Reply):
    """What ``list_permission_group_members`` answers."""

    next: str | None
    """Where the next page begins; empty at the end."""
    member_list: list[PermissionGroupMember]
    """Members of the permission group."""


class PermissionGroupMember(Record):
    """Members of the permission group."""

    member_account: str | None
    """UserID."""
    role: str | None
    """Role in the community, for example Owner, Admin, Member. Known from a weak source only."""
    join_time: int | None
    """When the user joined the community. In seconds since 1970. Known from a weak source only."""
    msg_seq: int | None
    """Sequence up to which the user has read. Known from a weak source only."""
    msg_flag: str | None
    """How the user takes messages. Known from a weak source only."""
    last_send_msg_time: int | None
    """When the user last sent a message. In seconds since 1970. Known from a weak source only."""
    join_permission_group_time: int | None
    """When the user joined the permission group. In seconds since 1970. Known from a weak source only."""
    mute_until: int | None
    """Until when the user is muted; 0 when not. In seconds since 1970. Known from a weak source only."""


class ListConversationsReply(Reply):
    """What ``list_conversations`` answers."""

    session_item: list[Conversation]
    """Conversations; may be absent when there are none."""
    complete_flag: int | None
    """1 when everything was returned. Known values: 0, 1."""
    time_stamp: int | None
    """Next cursor of ordinary conversations."""
    start_index: int | None
    """Next cursor of ordinary conversations."""
    top_time_stamp: int | None
    """Next cursor of pinned conversations."""
    top_start_index: int | None
    """Next cursor of pinned conversations."""


class Conversation(Record):
    """Conversations; may be absent when there are none."""

    type: int | None
    """1 one-to-one, 2 group. Known values: 1, 2."""
    to_account: str | None
    """Other user, only when Type is 1."""
    group_id: str | None
    """Group, only when Type is 2."""
    msg_time: int | None
    """UNIX time of the conversation. In seconds."""
    top_flag: int | None
    """1 pinned. Known values: 0, 1."""


class DeleteConversationReply(Reply):
    """What ``delete_conversation`` answers."""


class _RecentContactItemRequired(TypedDict):
    type: Literal[1, 2] | int
    """1 one-to-one, 2 group."""


class RecentContactItem(_RecentContactItemRequired, total=False):
    """Conversations; no limit per call stated."""

    to_account: str | None
    """Other user, when Type is 1. Required in some cases. At most 32 bytes."""
    group_id: str | None
    """Group, when Type is 2. Required in some cases."""


class PinConversationsReply(Reply):
    """What ``pin_conversations`` answers."""


class ContactGroupItem(TypedDict):
    """Group to create."""

    group_name: str
    """Name of the group. At most 32 bytes."""
    contact_item: Iterable[ContactItem]
    """Conversations to put in. At least 1 entry. At most 100 entries. Documented, not checked."""


class _ContactItemRequired(TypedDict):
    type: Literal[1, 2] | int
    """1 one-to-one, 2 group."""


class ContactItem(_ContactItemRequired, total=False):
    """Conversations to put in."""

    to_group_id: str | None
    """Group ID, when Type is 2. Required in some cases."""
    to_account: str | None
    """Other user, when Type is 1. Required in some cases. At most 32 bytes."""


class CreateConversationGroupReply(Reply):
    """What ``create_conversation_group`` answers."""

    group_result_item: list[ContactGroupResult]
    """One result per group."""


class ContactGroupResult(Record):
    """One result per group."""

    group_item: ContactGroup | None
    """The group."""
    result_item: list[ContactResult]
    """One result per conversation."""


class ContactGroup(Record):
    """The group."""

    group_name: str | None
    """Name."""
    group_id: int | None
    """Number of the group, per user."""


class ContactResult(Record):
    """One result per conversation."""

    contact_item: Contact | None
    """The conversation."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error text."""


class Contact(Record):
    """The conversation."""

    type: int | None
    """1 one-to-one, 2 group. Known values: 1, 2."""
    to_account: str | None
    """Other user."""
    to_group_id: str | None
    """Group ID."""


class _ContactGroupUpdateRequired(TypedDict):
    update_group_type: Literal[1, 2] | int
    """1 rename, 2 change the conversations."""


class ContactGroupUpdate(_ContactGroupUpdateRequired, total=False):
    """The change."""

    old_group_name: str | None
    """Present name of the group; the table demands it only for a rename, the sample has it for type 2 too. At most
    32 bytes.
    """
    new_group_name: str | None
    """New name, when UpdateGroupType is 1. Required in some cases. At most 32 bytes."""
    contact_update_item: Iterable[ContactUpdateItem] | None
    """Conversations, when UpdateGroupType is 2. Required in some cases. At least 1 entry. At most 100 entries.
    Documented, not checked.
    """


class ContactUpdateItem(TypedDict):
    """Conversations, when UpdateGroupType is 2."""

    contact_opt_type: Literal[1, 2] | int
    """1 add, 2 remove."""
    contact_item: ContactItem
    """The conversation."""


class UpdateConversationGroupReply(Reply):
    """What ``update_conversation_group`` answers."""

    update_type: int | None
    """As in the request."""
    update_group_result: ContactGroupUpdateResult | None
    """Result."""


class ContactGroupUpdateResult(Record):
    """Result."""

    update_group_type: int | None
    """As in the request. Known values: 1, 2."""
    group_name: str | None
    """Name now."""
    group_id: int | None
    """Number of the group."""
    old_group_name: str | None
    """Name before."""
    contact_result_item: list[ContactUpdateResult]
    """One result per conversation; may be absent after a rename."""


class ContactUpdateResult(Record):
    """One result per conversation; may be absent after a rename."""

    contact_opt_type: int | None
    """1 add, 2 remove. Known values: 1, 2."""
    contact_item: Contact | None
    """The conversation."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error text."""


class DeleteConversationGroupReply(Reply):
    """What ``delete_conversation_group`` answers."""

    group_item: list[ContactGroup]
    """Groups deleted."""


class _ContactMarkItemRequired(TypedDict):
    opt_type: Literal[1, 2, 3] | int
    """1 standard mark, 2 custom mark, 3 both."""
    contact_item: ContactItem
    """The conversation."""


class ContactMarkItem(_ContactMarkItemRequired, total=False):
    """Marks."""

    clear_mark: Iterable[int] | None
    """Bits to turn off."""
    set_mark: Iterable[int] | None
    """Bits to turn on."""
    custom_mark: str | None
    """Custom mark. At most 256 bytes."""


class MarkConversationsReply(Reply):
    """What ``mark_conversations`` answers."""

    result_item: list[ContactMarkResult]
    """One result per entry."""


class ContactMarkResult(Record):
    """One result per entry."""

    opt_type: int | None
    """As in the request. Known values: 1, 2, 3."""
    contact_item: Contact | None
    """The conversation."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error text."""


class SearchConversationGroupsReply(Reply):
    """What ``search_conversation_groups`` answers."""

    contact_result_item: list[ContactMarks]
    """Conversations with data."""
    group_item: list[ContactGroup]
    """Groups."""


class ContactMarks(Record):
    """Conversations with data."""

    type: int | None
    """1 one-to-one, 2 group. Known values: 1, 2."""
    to_account: str | None
    """Other user."""
    to_group_id: str | None
    """Group ID."""
    standard_mark: str | None
    """Standard marks as a string of 0 and 1."""
    custom_mark: str | None
    """Custom mark; absent when none."""
    contact_group_id: list[int]
    """Groups the conversation is in; absent when none."""
    timestamp: int | None
    """Last change. In seconds."""


class GetConversationGroupsReply(Reply):
    """What ``get_conversation_groups`` answers."""

    contact_item: list[ContactMarks]
    """Conversations with data."""
    group_item: list[ContactGroup]
    """Groups."""
    complete_flag: int | None
    """1 when everything was returned. Known values: 0, 1."""
    next_start_index: int | None
    """StartIndex of the next page."""


class ListAppGroupsReply(Reply):
    """What ``list_app_groups`` answers."""

    total_count: int | None
    """Groups in the app, or groups of the asked type."""
    group_id_list: list[AppGroup]
    """One object per group."""
    next: int | None
    """Cursor for the next page, unsigned 64-bit; 0 when all groups were returned. At least 0."""


class AppGroup(Record):
    """One object per group."""

    group_id: str | None
    """Group ID."""


class GroupCustomItem(TypedDict):
    """Group custom fields, keys must be configured in the console."""

    key: str
    """Letters, digits, underscore. At most 16 bytes."""
    value: str
    """May hold binary data. At most 512 bytes."""


class _CreateGroupMemberItemRequired(TypedDict):
    member_account: str
    """Account to put in the group. At most 32 bytes."""


class CreateGroupMemberItem(_CreateGroupMemberItemRequired, total=False):
    """Initial members; not for AVChatRoom."""

    role: InitialMemberRole | str | None
    """Only Admin can be given; ordinary member when absent."""
    app_member_defined_data: Iterable[MemberCustomItem] | None
    """Member custom fields, keys must be configured in the console. At most 5 entries."""


class MemberCustomItem(TypedDict):
    """Member custom fields, keys must be configured in the console."""

    key: str
    """Letters, digits, underscore. At most 16 bytes."""
    value: str
    """May hold binary data. At most 64 bytes."""


class CreateGroupReply(Reply):
    """What ``create_group`` answers."""

    group_id: str | None
    """ID of the new group."""
    type: str | None
    """Only seen in the reply for a Community with topics. Known values: ``Public``, ``Private``, ``ChatRoom``,
    ``AVChatRoom``, ``Community``, ``Work``, ``Meeting``, ``BChatRoom``.
    """
    huge_group_flag: int | None
    """Undocumented; 0 in the sample for a Community with topics. Known from a weak source only."""


class GroupProfilesFilter(TypedDict, total=False):
    """Limits what is returned."""

    group_base_info_filter: Iterable[GroupProfileField | str] | None
    """Profile fields wanted."""
    member_info_filter: Iterable[GroupProfileMemberField | str] | None
    """Member fields wanted; Member_Account is called Account here."""
    app_defined_data_filter_group: Iterable[str] | None
    """Group custom field keys wanted."""
    app_defined_data_filter_group_member: Iterable[str] | None
    """Member custom field keys wanted."""


class GetGroupProfilesReply(Reply):
    """What ``get_group_profiles`` answers."""

    group_info: list[GroupProfile]
    """One entry per asked group."""


class GroupProfile(Record):
    """One entry per asked group."""

    error_code: int | None
    """Result for this group; 0 is success."""
    error_info: str | None
    """Reason for this group."""
    appid: int | None
    """SDKAppID of the app."""
    group_id: str | None
    """Group ID."""
    type: str | None
    """Group type; Work may be named Private and Meeting ChatRoom. Known values: ``Public``, ``Private``,
    ``ChatRoom``, ``AVChatRoom``, ``Community``, ``Work``, ``Meeting``, ``BChatRoom``.
    """
    name: str | None
    """Group name."""
    introduction: str | None
    """Group introduction."""
    notification: str | None
    """Group notice."""
    face_url: str | None
    """URL of the group picture."""
    owner_account: str | None
    """Owner; empty when there is none."""
    create_time: int | None
    """Creation time. In seconds since 1970."""
    info_seq: int | None
    """Grows with each profile change."""
    last_info_time: int | None
    """Last profile change. In seconds since 1970."""
    last_msg_time: int | None
    """Last message; 0 if none. In seconds since 1970."""
    next_msg_seq: int | None
    """Sequence the next message will get; starts at 1."""
    member_num: int | None
    """Current members."""
    online_member_num: int | None
    """Members online; on no page, seen in replies. Known from a weak source only."""
    max_member_num: int | None
    """Member limit."""
    apply_join_option: str | None
    """How join requests are handled. Known values: ``FreeAccess``, ``NeedPermission``, ``DisableApply``."""
    invite_join_option: str | None
    """How invitations are handled. Known values: ``FreeAccess``, ``NeedPermission``, ``DisableInvite``."""
    mute_all_member: str | None
    """Whether all members are muted. Known values: ``On``, ``Off``."""
    enable_permission: int | None
    """1 when permission groups are in use. Known values: 0, 1. Known from a weak source only."""
    default_permission: int | None
    """Default permission bits, 64-bit. Known from a weak source only."""
    app_defined_data: list[GroupCustomField]
    """Group custom fields."""
    member_list: list[GroupMember]
    """Members."""


class GroupCustomField(Record):
    """Group custom fields."""

    key: str | None
    """Name of the custom field."""
    value: str | None
    """May hold binary data."""


class GroupMember(Record):
    """Members."""

    member_account: str | None
    """Member account."""
    role: str | None
    """Role in the group. Known values: ``Owner``, ``Admin``, ``Member``."""
    join_time: int | None
    """When the member joined. In seconds since 1970."""
    msg_seq: int | None
    """Sequence of the last message the member read, 0 to 4294967295."""
    msg_flag: str | None
    """How the member receives messages. Known values: ``AcceptAndNotify``, ``AcceptNotNotify``, ``Discard``,
    ``AcceptNotNotifyExceptAt``.
    """
    last_send_msg_time: int | None
    """When the member last sent a message; 0 if never. In seconds since 1970."""
    mute_until: int | None
    """End of the mute; 0 when not muted. In seconds since 1970."""
    name_card: str | None
    """Name card in the group. At most 50 bytes."""
    online_status: str | None
    """Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise). Known values: ``Online``,
    ``Offline``.
    """
    app_member_defined_data: list[MemberCustomField]
    """Member custom fields."""


class MemberCustomField(Record):
    """Member custom fields."""

    key: str | None
    """Name of the custom field."""
    value: str | None
    """May hold binary data."""


class ListGroupMembersReply(Reply):
    """What ``list_group_members`` answers."""

    member_num: int | None
    """Members in the whole group."""
    member_list: list[GroupMember]
    """Members of this page."""
    next: str | None
    """Cursor for the next page, Community only; empty string at the end."""


class GetSpecifiedGroupMembersReply(Reply):
    """What ``get_specified_group_members`` answers."""

    group_id: str | None
    """The group that was read."""
    member_list: list[GroupMember]
    """The members found."""


class ModifyGroupProfileReply(Reply):
    """What ``modify_group_profile`` answers."""


class AddGroupMemberItem(TypedDict):
    """Accounts to add; 20 on the newest Chinese page, 300 on the international pages."""

    member_account: str
    """Account to add. At most 32 bytes."""


class AddGroupMembersReply(Reply):
    """What ``add_group_members`` answers."""

    member_list: list[AddGroupMembersResult]
    """One result per account."""


class AddGroupMembersResult(Record):
    """One result per account."""

    member_account: str | None
    """The account."""
    result: int | None
    """0 failed, 1 added, 2 already a member, 3 waiting for approval by the invitee or an admin. Known values: 0, 1,
    2, 3.
    """


class DeleteGroupMembersReply(Reply):
    """What ``delete_group_members`` answers."""


class ModifyGroupMemberProfileReply(Reply):
    """What ``modify_group_member_profile`` answers."""


class DisbandGroupReply(Reply):
    """What ``disband_group`` answers."""


class JoinedGroupsFilter(TypedDict, total=False):
    """Fields wanted."""

    group_base_info_filter: Iterable[GroupProfileField | str] | None
    """Profile fields wanted."""
    self_info_filter: Iterable[JoinedGroupSelfField | str] | None
    """Own member fields wanted: these and other member fields."""


class ListJoinedGroupsReply(Reply):
    """What ``list_joined_groups`` answers."""

    total_count: int | None
    """Groups that match, whatever the page."""
    group_id_list: list[JoinedGroup]
    """Groups of this page; fields beside GroupId only when filtered for."""


class JoinedGroup(Record):
    """Groups of this page; fields beside GroupId only when filtered for."""

    group_id: str | None
    """Group ID."""
    type: str | None
    """Group type; Work may be named Private and Meeting ChatRoom. Known values: ``Public``, ``Private``,
    ``ChatRoom``, ``AVChatRoom``, ``Community``, ``Work``, ``Meeting``, ``BChatRoom``.
    """
    name: str | None
    """Group name."""
    introduction: str | None
    """Group introduction."""
    notification: str | None
    """Group notice."""
    face_url: str | None
    """URL of the group picture."""
    owner_account: str | None
    """Owner; empty when there is none."""
    create_time: int | None
    """Creation time. In seconds since 1970."""
    info_seq: int | None
    """Grows with each profile change."""
    last_info_time: int | None
    """Last profile change. In seconds since 1970."""
    last_msg_time: int | None
    """Last message; 0 if none. In seconds since 1970."""
    next_msg_seq: int | None
    """Sequence the next message will get; starts at 1."""
    member_num: int | None
    """Current members."""
    max_member_num: int | None
    """Member limit."""
    apply_join_option: str | None
    """How join requests are handled. Known values: ``FreeAccess``, ``NeedPermission``, ``DisableApply``."""
    invite_join_option: str | None
    """How invitations are handled. Known values: ``FreeAccess``, ``NeedPermission``, ``DisableInvite``."""
    mute_all_member: str | None
    """Whether all members are muted. Known values: ``On``, ``Off``."""
    support_topic: int | None
    """1 when the community has topics. Known values: 0, 1."""
    gross_topic_next_msg_seq: int | None
    """Next message sequence over all topics."""
    self_info: JoinedGroupSelf | None
    """The user's own data in the group."""


class JoinedGroupSelf(Record):
    """The user's own data in the group."""

    role: str | None
    """Role in the group. Known values: ``Owner``, ``Admin``, ``Member``."""
    join_time: int | None
    """When the user joined. In seconds since 1970."""
    msg_flag: str | None
    """How the user receives messages. Known values: ``AcceptAndNotify``, ``AcceptNotNotify``, ``Discard``,
    ``AcceptNotNotifyExceptAt``.
    """
    msg_seq: int | None
    """Sequence of the last message read."""
    gross_topic_read_seq: int | None
    """Read sequence over all topics; Community with topics only."""


class GetMemberRolesReply(Reply):
    """What ``get_member_roles`` answers."""

    user_id_list: list[AccountRoleInGroup]
    """One entry per account."""


class AccountRoleInGroup(Record):
    """One entry per account."""

    member_account: str | None
    """The account."""
    role: str | None
    """NotMember when the account is not in the group. Known values: ``Owner``, ``Admin``, ``Member``, ``NotMember``."""


class MuteGroupMembersReply(Reply):
    """What ``mute_group_members`` answers."""


class ListMutedGroupMembersReply(Reply):
    """What ``list_muted_group_members`` answers."""

    group_id: str | None
    """The group."""
    muted_account_list: list[MutedGroupMember]
    """Muted members."""


class MutedGroupMember(Record):
    """Muted members."""

    member_account: str | None
    """The account."""
    muted_until: int | None
    """End of the mute, UTC. In seconds since 1970."""


class ListMutedGroupMembersLegacyReply(Reply):
    """What ``list_muted_group_members_legacy`` answers."""

    group_id: str | None
    """The group."""
    shutted_uin_list: list[ShuttedGroupMember]
    """Muted members."""


class ShuttedGroupMember(Record):
    """Muted members."""

    member_account: str | None
    """The account."""
    shutted_until: int | None
    """End of the mute, UTC. In seconds since 1970."""


class ChangeGroupOwnerReply(Reply):
    """What ``change_group_owner`` answers."""


class ImportGroupReply(Reply):
    """What ``import_group`` answers."""

    group_id: str | None
    """ID of the new group."""


class _ImportGroupMemberItemRequired(TypedDict):
    member_account: str
    """Account to import. At most 32 bytes."""


class ImportGroupMemberItem(_ImportGroupMemberItemRequired, total=False):
    """Members; 20 on the newest Chinese page, 300 on the international pages."""

    role: InitialMemberRole | str | None
    """Only Admin can be given; ordinary member when absent."""
    join_time: int | datetime | None
    """When the member joined. In seconds since 1970."""
    unread_msg_num: int | None
    """Unread messages of the member. At least 0."""


class ImportGroupMembersReply(Reply):
    """What ``import_group_members`` answers."""

    member_list: list[ImportGroupMembersResult]
    """One result per account."""


class ImportGroupMembersResult(Record):
    """One result per account."""

    member_account: str | None
    """The account."""
    result: int | None
    """0 failed, 1 imported, 2 already a member. Known values: 0, 1, 2."""


class SetMemberUnreadCountReply(Reply):
    """What ``set_member_unread_count`` answers."""


class GetOnlineMemberCountReply(Reply):
    """What ``get_online_member_count`` answers."""

    online_member_num: int | None
    """Members online."""


class BanGroupMembersReply(Reply):
    """What ``ban_group_members`` answers."""


class UnbanGroupMembersReply(Reply):
    """What ``unban_group_members`` answers."""


class ListBannedGroupMembersReply(Reply):
    """What ``list_banned_group_members`` answers."""

    banned_account_list: list[BannedGroupMember]
    """Banned accounts."""
    next_offset: int | None
    """Offset of the next page; 0 when all were returned."""


class BannedGroupMember(Record):
    """Banned accounts."""

    banned_until: int | None
    """End of the ban. In seconds since 1970."""
    member_account: str | None
    """The account."""


class ListLiveGroupOnlineMembersReply(Reply):
    """What ``list_live_group_online_members`` answers."""

    member_list: list[LiveGroupMember]
    """Online members."""
    next_timestamp: int | None
    """Cursor for the next page; 0 when all were returned."""


class LiveGroupMember(Record):
    """Online members."""

    join_time: int | None
    """When the member came in. In seconds since 1970."""
    member_account: str | None
    """The account."""
    nick_name: str | None
    """Nickname."""
    avatar: str | None
    """URL of the picture."""


class LiveGroupMarksItem(TypedDict):
    """Members."""

    member_account: str
    """Member."""
    marks: Iterable[int]
    """Marks to set or delete: 500, 600 or 1000 and up."""


class MarkLiveGroupMembersReply(Reply):
    """What ``mark_live_group_members`` answers."""

    command_type: int | None
    """As sent. Known values: 1, 2."""
    member_list: list[LiveGroupMarks]
    """Members for which it worked."""


class LiveGroupMarks(Record):
    """Members for which it worked."""

    member_account: str | None
    """The account."""
    marks: list[int]
    """Marks set or deleted."""


class SetLiveGroupAdminsReply(Reply):
    """What ``set_live_group_admins`` answers."""


class ListLiveGroupAdminsReply(Reply):
    """What ``list_live_group_admins`` answers."""

    admin_list: list[LiveGroupAdmin]
    """Admins."""


class LiveGroupAdmin(Record):
    """Admins."""

    admin_account: str | None
    """Account of the admin."""
    avatar: str | None
    """URL of the picture; may be empty."""
    nick_name: str | None
    """Nickname."""


class CheckLiveGroupMembersReply(Reply):
    """What ``check_live_group_members`` answers."""

    member_account: list[str]
    """Those of the asked accounts that are in the group."""


class AddLiveGroupRobotsReply(Reply):
    """What ``add_live_group_robots`` answers."""


class DeleteLiveGroupRobotsReply(Reply):
    """What ``delete_live_group_robots`` answers."""


class GetGroupAttributesReply(Reply):
    """What ``get_group_attributes`` answers."""

    group_attr_ary: list[GroupAttribute]
    """Attributes."""


class GroupAttribute(Record):
    """Attributes."""

    key: str | None
    """Attribute name."""
    value: str | None
    """Attribute value."""


class GroupAttributeItem(TypedDict):
    """Attributes."""

    key: str
    """Attribute name. At most 32 bytes."""
    value: str
    """Attribute value. At most 4000 bytes."""


class ModifyGroupAttributesReply(Reply):
    """What ``modify_group_attributes`` answers."""


class ClearGroupAttributesReply(Reply):
    """What ``clear_group_attributes`` answers."""


class ResetGroupAttributesReply(Reply):
    """What ``reset_group_attributes`` answers."""


class GroupAttributeKey(TypedDict):
    """Attributes to delete."""

    key: str
    """Attribute name. At most 32 bytes."""


class DeleteGroupAttributesReply(Reply):
    """What ``delete_group_attributes`` answers."""


class GetGroupCountersReply(Reply):
    """What ``get_group_counters`` answers."""

    group_counter: list[GroupCounter]
    """Counters."""


class GroupCounter(Record):
    """Counters."""

    key: str | None
    """Counter name."""
    value: int | None
    """Signed 64-bit."""


class GroupCounterItem(TypedDict):
    """Counters."""

    key: str
    """Counter name. At most 128 bytes."""
    value: int
    """New value or step, signed 64-bit."""


class UpdateGroupCountersReply(Reply):
    """What ``update_group_counters`` answers."""

    group_counter: list[GroupCounter]
    """Counters after the update."""


class DeleteGroupCountersReply(Reply):
    """What ``delete_group_counters`` answers."""


class _GroupAtInfoRequired(TypedDict):
    group_at_all_flag: bool | int
    """1: all members; 0: the member in GroupAt_Account."""


class GroupAtInfo(_GroupAtInfoRequired, total=False):
    """Who is mentioned, in the order of the mentions in the text."""

    group_at_account: str | None
    """Mentioned member; needed when GroupAtAllFlag is 0, absent when it is 1. Required in some cases."""


class SendGroupMessageReply(Reply):
    """What ``send_group_message`` answers."""

    msg_time: int | None
    """Server time of the message. In seconds since 1970."""
    msg_seq: int | None
    """Sequence number of the message in the group, unsigned 32-bit."""
    msg_drop_reason: str | None
    """Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
    documented. Such as ``MsgFreqCtrl``.
    """


class SendGroupSystemNotificationReply(Reply):
    """What ``send_group_system_notification`` answers."""


class GroupMsgSeqItem(TypedDict):
    """Messages to recall."""

    msg_seq: int
    """Sequence of a message. From 0 to 4294967295."""


class RecallGroupMessagesReply(Reply):
    """What ``recall_group_messages`` answers."""

    recall_ret_list: list[GroupRecallResult]
    """One result per message."""


class GroupRecallResult(Record):
    """One result per message."""

    msg_seq: int | None
    """Sequence of the message."""
    ret_code: int | None
    """0 is success; otherwise a code such as 10030."""


class _ImportGroupMessageItemRequired(TypedDict):
    from_account: str
    """Sender."""
    send_time: int | datetime
    """When it was sent. In seconds since 1970."""
    msg_body: Iterable[MsgElement]
    """Message elements. At most 12000 bytes as JSON (documented, not checked)."""


class ImportGroupMessageItem(_ImportGroupMessageItemRequired, total=False):
    """Messages, oldest first."""

    random: int | None
    """Same Random within 5 minutes counts as a duplicate and is dropped. From 0 to 4294967295."""


class ImportGroupMessagesReply(Reply):
    """What ``import_group_messages`` answers."""

    import_msg_result: list[ImportGroupMessageResult]
    """One result per message, in request order."""


class ImportGroupMessageResult(Record):
    """One result per message, in request order."""

    msg_seq: int | None
    """Sequence given to the message."""
    msg_time: int | None
    """Time of the message. In seconds since 1970."""
    result: int | None
    """0 is success; 10004: send time not allowed; 80002: message over 12000 bytes."""


class DeleteGroupMessagesBySenderReply(Reply):
    """What ``delete_group_messages_by_sender`` answers."""


class ListGroupMessagesReply(Reply):
    """What ``list_group_messages`` answers."""

    group_id: str | None
    """Group of the request."""
    is_finished: int | None
    """1: everything asked for is here; 0: cut because of size or the limit of 20; 2: cut and all messages expired.
    Known values: 0, 1, 2.
    """
    rsp_msg_list: list[GroupMessage]
    """Messages, newest first."""


class GroupMessage(Record):
    """Messages, newest first."""

    from_account: str | None
    """Sender."""
    is_place_msg: int | None
    """0: normal; 1: deleted, expired or never stored; 2: recalled. Known values: 0, 1, 2."""
    is_system_msg: int | None
    """1: system message; absent otherwise."""
    msg_body: list[ReceivedMsgElement]
    """Message elements; empty for a placeholder; system messages may hold something else, so read leniently (see
    quirks).
    """
    msg_priority: int | None
    """1 High, 2 Normal, 3 Low, 4 Lowest. Known values: 1, 2, 3, 4."""
    msg_random: int | None
    """Unsigned 32-bit, Random of the send."""
    msg_seq: int | None
    """Unsigned 32-bit, larger is newer."""
    msg_time_stamp: int | None
    """Server time of the message. In seconds since 1970."""


class ModifyGroupMessageReply(Reply):
    """What ``modify_group_message`` answers."""


class SendBroadcastMessageReply(Reply):
    """What ``send_broadcast_message`` answers."""

    msg_seq: int | None
    """Sequence of the message, unsigned 32-bit."""


class ClearGroupMessagesReply(Reply):
    """What ``clear_group_messages`` answers."""


class SendGroupReadReceiptsReply(Reply):
    """What ``send_group_read_receipts`` answers."""


class GetGroupReadReceiptsReply(Reply):
    """What ``get_group_read_receipts`` answers."""

    group_msg_receipt_list: list[GroupReadReceipt]
    """One result per message."""


class GroupReadReceipt(Record):
    """One result per message."""

    code: int | None
    """0 is success; 10062: no receipt is kept for this message."""
    msg_seq: int | None
    """Sequence of the message."""
    read_num: int | None
    """Members that read it."""
    unread_num: int | None
    """Members that did not."""


class ListGroupMessageReadersReply(Reply):
    """What ``list_group_message_readers`` answers."""

    is_finish: int | None
    """1: no more members; 0: call again with Cursor; IsFinished in the field table: expect one of the two. Known
    values: 0, 1.
    """
    msg_seq: int | None
    """Sequence of the message."""
    cursor: str | None
    """For the next call; the sample shows 0 on the last page."""
    read_list: list[GroupMessageReader]
    """Members that read it."""
    unread_list: list[GroupMessageNonReader]
    """Members that did not."""


class GroupMessageReader(Record):
    """Members that read it."""

    read_account: str | None
    """Member."""


class GroupMessageNonReader(Record):
    """Members that did not."""

    unread_account: str | None
    """Member."""


class GetGroupMessageExtensionsReply(Reply):
    """What ``get_group_message_extensions`` answers."""

    complete_flag: int | None
    """1: all pairs returned; 0: more to come. Known values: 0, 1."""
    latest_seq: int | None
    """Largest Seq of all pairs."""
    clear_seq: int | None
    """Pairs with a Seq up to this were cleared: forget them locally."""
    extension_list: list[GroupMessageExtension]
    """Pairs, by Seq. At most 200 entries."""


class GroupMessageExtension(Record):
    """Pairs, by Seq."""

    key: str | None
    """Key."""
    value: str | None
    """Value."""
    seq: int | None
    """Version of the pair."""


class _GroupMessageExtensionItemRequired(TypedDict):
    key: str
    """Key. At most 100 bytes."""
    value: str
    """Value; empty string when deleting. At most 1000 bytes."""


class GroupMessageExtensionItem(_GroupMessageExtensionItemRequired, total=False):
    """Pairs to set or delete; needed for OperateType 1 and 2."""

    seq: int | None
    """Latest version known; only checked for callers that are no admin, 0 for a new pair. Required in some cases."""


class SetGroupMessageExtensionsReply(Reply):
    """What ``set_group_message_extensions`` answers."""

    extension_list: list[SetGroupMessageExtensionsResult]
    """One result per pair."""


class SetGroupMessageExtensionsResult(Record):
    """One result per pair."""

    error_code: int | None
    """0 is success; 23001: the pair changed meanwhile."""
    extension: GroupMessageExtension | None
    """The pair as stored."""


class PinGroupMessageReply(Reply):
    """What ``pin_group_message`` answers."""


class UnpinGroupMessageReply(Reply):
    """What ``unpin_group_message`` answers."""


class GetPinnedGroupMessagesReply(Reply):
    """What ``get_pinned_group_messages`` answers."""

    pinned_msg_list: list[PinnedGroupMessage]
    """Pinned messages."""


class PinnedGroupMessage(Record):
    """Pinned messages."""

    msg_seq: int | None
    """Sequence of the message."""
    pinner_account: str | None
    """Who pinned it."""


class SendGroupStreamMessageReply(Reply):
    """What ``send_group_stream_message`` answers."""

    stream_msg_id: str | None
    """ID of the stream, to be sent with every later piece. Known from a weak source only."""


class MemberPushCondition(TypedDict, total=False):
    """Who receives it; everybody when left out."""

    attrs_or: Mapping[str, str] | None
    """Attribute name to value; any of them holds."""
    attrs_and: Mapping[str, str] | None
    """Attribute name to value; all of them hold."""
    tags_or: Iterable[str] | None
    """Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""
    tags_and: Iterable[str] | None
    """All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""


class PushToMembersReply(Reply):
    """What ``push_to_members`` answers."""

    task_id: str | None
    """ID of the push task."""


class SetMemberAttributeNamesReply(Reply):
    """What ``set_member_attribute_names`` answers."""


class GetMemberAttributeNamesReply(Reply):
    """What ``get_member_attribute_names`` answers."""

    attr_names: dict[str, str] | None
    """Number "0" to "9" to attribute name."""


class MemberAttributesItem(TypedDict):
    """Users and their attributes."""

    to_account: str
    """User."""
    attrs: Mapping[str, str]
    """Attribute name to value; value up to 50 bytes."""


class SetMemberAttributesReply(Reply):
    """What ``set_member_attributes`` answers."""


class GetMemberAttributesReply(Reply):
    """What ``get_member_attributes`` answers."""

    user_attrs: list[MemberAttributes]
    """Users that were read."""


class MemberAttributes(Record):
    """Users that were read."""

    to_account: str | None
    """User."""
    attrs: dict[str, str] | None
    """Attribute name to value; may be empty."""


class RemoveMemberAttributesItem(TypedDict):
    """Users and the attributes to remove."""

    to_account: str
    """User."""
    attrs: Iterable[str]
    """Attribute names."""


class RemoveMemberAttributesReply(Reply):
    """What ``remove_member_attributes`` answers."""


class MemberTagsItem(TypedDict):
    """Users and their tags."""

    to_account: str
    """User."""
    tags: Iterable[str]
    """Tags, each up to 50 bytes. At most 10 entries. Each at most 50 bytes."""


class AddMemberTagsReply(Reply):
    """What ``add_member_tags`` answers."""


class GetMemberTagsReply(Reply):
    """What ``get_member_tags`` answers."""

    user_tags: list[MemberTags]
    """Users that were read."""


class MemberTags(Record):
    """Users that were read."""

    to_account: str | None
    """User."""
    tags: list[str]
    """Tags."""


class RemoveMemberTagsItem(TypedDict):
    """Users and the tags to remove."""

    to_account: str
    """User."""
    tags: Iterable[str]
    """Tags."""


class RemoveMemberTagsReply(Reply):
    """What ``remove_member_tags`` answers."""


class ClearMemberTagsReply(Reply):
    """What ``clear_member_tags`` answers."""


class SendC2cMessageReply(Reply):
    """What ``send_c2c_message`` answers."""

    msg_time: int | None
    """Server time of the message. In seconds."""
    msg_key: str | None
    """Message key for recall, modification and extension; at most 50 characters; shape MsgSeq_MsgRandom_MsgTime."""
    msg_id: str | None
    """The message's ID in the client SDKs; added December 2024."""


class BatchSendC2cMessageReply(Reply):
    """What ``batch_send_c2c_message`` answers."""

    msg_key: str | None
    """Message key, at most 50 characters."""
    msg_id: str | None
    """The message's ID in the client SDKs; added 2024-12-10."""
    error_list: list[C2cSendFailure]
    """Receivers that got nothing; absent or empty when all went out."""


class C2cSendFailure(Record):
    """Receivers that got nothing; absent or empty when all went out."""

    to_account: str | None
    """Receiver that failed."""
    error_code: int | None
    """70107: account does not exist."""


class ImportC2cMessageReply(Reply):
    """What ``import_c2c_message`` answers."""


class ListC2cMessagesReply(Reply):
    """What ``list_c2c_messages`` answers."""

    complete: int | None
    """1 when everything in the range was returned, 0 when to continue. Known values: 0, 1."""
    msg_cnt: int | None
    """Messages in this reply."""
    last_msg_time: int | None
    """Time of the last message of this reply. In seconds."""
    last_msg_key: str | None
    """Key of the last message of this reply."""
    msg_list: list[C2cMessage]
    """Messages."""


class C2cMessage(Record):
    """Messages."""

    from_account: str | None
    """Sender."""
    to_account: str | None
    """Receiver."""
    msg_seq: int | None
    """Sequence, 32-bit unsigned."""
    msg_random: int | None
    """Random number, 32-bit unsigned."""
    msg_time_stamp: int | None
    """Server time. In seconds."""
    msg_client_time: int | None
    """Client time; seen in replies, on no page. In seconds."""
    notice_seq: int | None
    """Undocumented; seen in a reply. Known from a weak source only."""
    msg_flag_bits: int | None
    """0 normal, 8 recalled. Known values: 0, 8."""
    is_peer_read: int | None
    """1 when the receiver sent a read receipt. Known values: 0, 1."""
    msg_key: str | None
    """Key for recall, modification, deletion."""
    msg_body: list[ReceivedMsgElement]
    """Content."""
    cloud_custom_data: str | None
    """App data; may be absent."""


class RecallC2cMessageReply(Reply):
    """What ``recall_c2c_message`` answers."""


class SetC2cMessagesReadReply(Reply):
    """What ``set_c2c_messages_read`` answers."""


class GetC2cUnreadCountReply(Reply):
    """What ``get_c2c_unread_count`` answers."""

    all_c2c_unread_msg_num: int | None
    """Total, only when Peer_Account was absent."""
    c2c_unread_msg_num_list: list[C2cUnreadCount]
    """Only when Peer_Account was sent."""
    error_list: list[C2cUnreadFailure]
    """Accounts that could not be queried; absent when none."""


class C2cUnreadCount(Record):
    """Only when Peer_Account was sent."""

    peer_account: str | None
    """Other side."""
    c2c_unread_msg_num: int | None
    """Unread messages of that conversation."""


class C2cUnreadFailure(Record):
    """Accounts that could not be queried; absent when none."""

    peer_account: str | None
    """Account that failed."""
    error_code: int | None
    """70107: account does not exist."""


class ModifyC2cMessageReply(Reply):
    """What ``modify_c2c_message`` answers."""


class C2cReadReceipt(TypedDict):
    """Messages; no limit stated."""

    from_account: str
    """Author, equals Peer_Account."""
    to_account: str
    """Reader, equals Operator_Account."""
    msg_key: str
    """Message key."""


class SendC2cReadReceiptsReply(Reply):
    """What ``send_c2c_read_receipts`` answers."""


class DeleteC2cMessagesReply(Reply):
    """What ``delete_c2c_messages`` answers."""

    invalid_msg_key_list: list[str]
    """Keys of the request that are malformed; absent when none. Known from a weak source only."""


class GetC2cMessageExtensionsReply(Reply):
    """What ``get_c2c_message_extensions`` answers."""

    complete_flag: int | None
    """1 when all pairs were returned. Known values: 0, 1."""
    latest_seq: int | None
    """Highest Seq of all pairs."""
    clear_seq: int | None
    """Seq of the last clear; 0 when never cleared."""
    extension_list: list[C2cMessageExtension]
    """Pairs."""


class C2cMessageExtension(Record):
    """Pairs."""

    key: str | None
    """Key. At most 100 bytes."""
    value: str | None
    """Value. At most 1000 bytes."""
    seq: int | None
    """Version of the pair."""


class _C2cMessageExtensionItemRequired(TypedDict):
    key: str
    """Key. At most 100 bytes."""
    value: str
    """Value; empty string when deleting. At most 1000 bytes."""


class C2cMessageExtensionItem(_C2cMessageExtensionItemRequired, total=False):
    """Pairs; required when OperateType is 1 or 2."""

    seq: int | None
    """Version last seen, 0 for a new pair; required unless the caller is an app admin. Required in some cases."""


class SetC2cMessageExtensionsReply(Reply):
    """What ``set_c2c_message_extensions`` answers."""

    extension_list: list[C2cMessageExtensionResult]
    """One entry per pair."""


class C2cMessageExtensionResult(Record):
    """One entry per pair."""

    error_code: int | None
    """0 is success, 23001 is a version conflict."""
    extension: C2cStoredMessageExtension | None
    """The pair as stored now."""


class C2cStoredMessageExtension(Record):
    """The pair as stored now."""

    key: str | None
    """Key."""
    value: str | None
    """Value; on a conflict the stored one."""
    seq: int | None
    """Version; on a conflict the stored one."""


class SendC2cStreamMessageReply(Reply):
    """What ``send_c2c_stream_message`` answers."""

    stream_msg_id: str | None
    """ID of the stream, to be sent with every later piece. Known from a weak source only."""
    msg_time: int | None
    """Server time; as in send_c2c_message, not confirmed by the page. In seconds. Known from a weak source only."""
    msg_key: str | None
    """Message key; as in send_c2c_message, not confirmed by the page. Known from a weak source only."""
    msg_id: str | None
    """Client ID; as in send_c2c_message, not confirmed by the page. Known from a weak source only."""


class ModerateContentReply(Reply):
    """What ``moderate_content`` answers."""

    request_id: str | None
    """Identifies the submission; audio and video results come with it by webhook."""
    result: str | None
    """Text and images only: advice. Known values: ``Pass``, ``Review``, ``Block``."""
    score: int | None
    """Text and images only: higher is worse. From 0 to 100."""
    label: str | None
    """Text and images only: matched category. Such as ``Normal``, ``Polity``, ``Porn``, ``Illegal``, ``Abuse``,
    ``Terror``, ``Ad``, ``Sexy``, ``Composite``.
    """
    keywords: list[str]
    """Words hit; absent when a model, not a word, matched."""


class ModerationItem(TypedDict):
    """Items to judge."""

    content_id: int
    """Own number, unique within the call; comes back in the result."""
    content_type: ModerationBatchContentType | str
    """Kind of content."""
    content: str
    """The text, or the URL of the image (up to 5 MB). At most 8192 bytes."""


class ModerateContentBatchReply(Reply):
    """What ``moderate_content_batch`` answers."""

    audit_results: list[AuditResult]
    """One result per item."""


class AuditResult(Record):
    """One result per item."""

    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Error text."""
    content_id: int | None
    """The number from the request."""
    result: str | None
    """Advice. Known values: ``Pass``, ``Review``, ``Block``."""
    score: int | None
    """Higher is worse. From 0 to 100."""
    label: str | None
    """Matched category. Such as ``Normal``, ``Polity``, ``Porn``, ``Illegal``, ``Abuse``, ``Terror``, ``Ad``,
    ``Sexy``, ``Composite``.
    """
    sub_label: str | None
    """Matched sub-category."""
    keywords: list[str]
    """Words hit; absent when a model matched."""
    request_id: str | None
    """Identifies the submission."""


class GetCloudBlockedWordLibrariesReply(Reply):
    """What ``get_cloud_blocked_word_libraries`` answers."""

    request_id: str | None
    """Identifies the call."""
    total_count: int | None
    """Libraries in all."""
    infos: list[CloudBlockedWordLibrary]
    """Libraries."""


class CloudBlockedWordLibrary(Record):
    """Libraries."""

    id: str | None
    """Library ID."""
    lib_name: str | None
    """Library name."""
    describe: str | None
    """Description."""
    create_time: str | None
    """Text like 2023-02-20 13:53:44 +0800 CST."""
    suggestion: str | None
    """What happens on a hit, e.g. Block."""


class GetCloudBlockedWordsReply(Reply):
    """What ``get_cloud_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call."""
    total_count: int | None
    """Words in all."""
    infos: list[CloudBlockedWord]
    """Words."""


class CloudBlockedWord(Record):
    """Words."""

    id: str | None
    """Word ID, decimal digits."""
    content: str | None
    """The word."""
    create_time: str | None
    """Text like 2023-06-24 23:45:04."""


class _CloudBlockedWordItemRequired(TypedDict):
    content: str
    """The word."""


class CloudBlockedWordItem(_CloudBlockedWordItemRequired, total=False):
    """Words to add."""

    label: CloudBlockedWordLabel | str | None
    """Category."""


class AddCloudBlockedWordsReply(Reply):
    """What ``add_cloud_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call."""


class DeleteCloudBlockedWordsReply(Reply):
    """What ``delete_cloud_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call."""
    details: list[DeleteCloudBlockedWordsResult]
    """One result per word."""
    count: int | None
    """Words deleted, by the table; not to be relied on."""


class DeleteCloudBlockedWordsResult(Record):
    """One result per word."""

    keyword_id: str | None
    """Word ID."""
    keyword: str | None
    """The word."""
    deleted: bool | None
    """True when it is gone."""
    error_info: str | None
    """Why not."""


class _LocalBlockedWordItemRequired(TypedDict):
    keyword: str
    """The word or pattern. Known from a weak source only."""
    word_type: int
    """1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only."""
    filter_type: int
    """1 replace the hit, 2 hold the message back. Known values: 1, 2. Known from a weak source only."""


class LocalBlockedWordItem(_LocalBlockedWordItemRequired, total=False):
    """Words to add."""

    replaced_content: str | None
    """Replacement, for FilterType 1. Required in some cases. Known from a weak source only."""


class AddLocalBlockedWordsReply(Reply):
    """What ``add_local_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call. Known from a weak source only."""


class _LocalBlockedWordToDeleteRequired(TypedDict):
    id: int
    """Word ID. Known from a weak source only."""
    keyword: str
    """The word or pattern. Known from a weak source only."""
    word_type: int
    """1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only."""
    filter_type: int
    """1 replace, 2 hold back. Known values: 1, 2. Known from a weak source only."""


class LocalBlockedWordToDelete(_LocalBlockedWordToDeleteRequired, total=False):
    """Words to delete."""

    replaced_content: str | None
    """Replacement. Known from a weak source only."""


class DeleteLocalBlockedWordsReply(Reply):
    """What ``delete_local_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call. Known from a weak source only."""


class GetLocalBlockedWordsReply(Reply):
    """What ``get_local_blocked_words`` answers."""

    request_id: str | None
    """Identifies the call. Known from a weak source only."""
    local_audit_words: list[LocalBlockedWord]
    """Words. Known from a weak source only."""
    total_count: int | None
    """Words of the app in all. Known from a weak source only."""
    total_reg_count: int | None
    """Regular expressions of the app in all. Known from a weak source only."""
    cur_count: int | None
    """Words that fit FilterType and Keyword. Known from a weak source only."""
    cur_reg_count: int | None
    """Regular expressions that fit FilterType and Keyword. Known from a weak source only."""


class LocalBlockedWord(Record):
    """Words."""

    id: int | None
    """Word ID, 64 bits in doocs. Known from a weak source only."""
    keyword: str | None
    """The word or pattern. Known from a weak source only."""
    word_type: int | None
    """1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only."""
    filter_type: int | None
    """1 replace, 2 hold back. Known values: 1, 2. Known from a weak source only."""
    replaced_content: str | None
    """Replacement. Known from a weak source only."""
    update_time: str | None
    """Time of the last change, as text. Known from a weak source only."""


class CreateOfficialAccountReply(Reply):
    """What ``create_official_account`` answers."""

    official_account_user_id: str | None
    """ID of the new official account, chosen or generated."""


class DestroyOfficialAccountReply(Reply):
    """What ``destroy_official_account`` answers."""


class ModifyOfficialAccountReply(Reply):
    """What ``modify_official_account`` answers."""


class OfficialAccountId(TypedDict):
    """Official accounts to read."""

    official_account: str
    """Official account ID."""


class OfficialAccountFilter(TypedDict, total=False):
    """Which fields to return; all when left out."""

    official_account_base_info_filter: Iterable[OfficialAccountField | str] | None
    """Fields of the official account to return."""


class GetOfficialAccountsReply(Reply):
    """What ``get_official_accounts`` answers."""

    official_account_info_list: list[OfficialAccountInfo]
    """One entry per official account asked for."""


class OfficialAccountInfo(Record):
    """One entry per official account asked for."""

    official_account: str | None
    """Official account ID."""
    error_code: int | None
    """0 when this official account was read."""
    error_info: str | None
    """Error text of this entry."""
    create_time: int | None
    """Creation time. In seconds."""
    name: str | None
    """Name."""
    owner_account: str | None
    """Owner."""
    last_msg_time: int | None
    """Time of the last message. In seconds."""
    subscriber_num: int | None
    """Subscribers now."""
    introduction: str | None
    """Description."""
    face_url: str | None
    """Avatar URL."""
    organization: str | None
    """Organization."""
    custom_string: str | None
    """Custom field."""


class ListSubscribersReply(Reply):
    """What ``list_subscribers`` answers."""

    next: str | None
    """Cursor for the next page, "" after the last one."""
    subscriber_num: int | None
    """Subscribers in all."""
    subscriber_list: list[SubscriberInfo]
    """This page of subscribers."""


class SubscriberInfo(Record):
    """This page of subscribers."""

    subscriber_account: str | None
    """UserID."""
    subscribe_time: int | None
    """When the user subscribed. In seconds."""
    custom_string: str | None
    """Custom field of the subscriber."""
    msg_flag: str | None
    """How the subscriber receives messages. Known values: ``AcceptAndNotify``, ``AcceptNotNotify``, ``Discard``."""
    last_send_msg_time: int | None
    """When the subscriber last sent a message; 0 in the sample. In seconds."""


class SubscriberItem(TypedDict):
    """Users to subscribe."""

    subscriber_account: str
    """UserID."""


class AddSubscribersReply(Reply):
    """What ``add_subscribers`` answers."""

    subscriber_list: list[AddSubscribersResult]
    """One result per user."""


class AddSubscribersResult(Record):
    """One result per user."""

    subscriber_account: str | None
    """UserID."""
    result: int | None
    """0 failed, 1 added, 2 already subscribed. Known values: 0, 1, 2."""


class SubscriberToDelete(TypedDict, total=False):
    """The field table's name for the same list.

    Only to be tried if the server does not honor SubscriberToDel_Account, see quirks.
    """

    subscriber_account: str | None
    """UserID; only within SubscriberList. Required in some cases. Known from a weak source only."""


class DeleteSubscribersReply(Reply):
    """What ``delete_subscribers`` answers."""

    subscriber_list: list[DeleteSubscribersResult]
    """One result per user."""


class DeleteSubscribersResult(Record):
    """One result per user."""

    subscriber_account: str | None
    """UserID."""
    result: int | None
    """0 failed, 1 removed, 2 was not subscribed. Known values: 0, 1, 2."""


class ModifySubscriberReply(Reply):
    """What ``modify_subscriber`` answers."""


class SubscribedOfficialAccountFilter(TypedDict, total=False):
    """Which fields to return."""

    official_account_base_info_filter: Iterable[OfficialAccountField | str] | None
    """Fields of each official account."""
    self_info_filter: Iterable[SubscriptionField | str] | None
    """Fields of the user's own subscription."""


class ListSubscribedOfficialAccountsReply(Reply):
    """What ``list_subscribed_official_accounts`` answers."""

    official_account_info_list: list[SubscribedOfficialAccount]
    """This page of official accounts."""
    total_count: int | None
    """Official accounts the user subscribes to."""
    complete_flag: int | None
    """1 when this was the last page, 0 when more follow. Known values: 0, 1."""
    next: int | None
    """Offset of the next page."""


class SubscribedOfficialAccount(Record):
    """This page of official accounts."""

    official_account: str | None
    """Official account ID."""
    create_time: int | None
    """Creation time. In seconds."""
    name: str | None
    """Name."""
    owner_account: str | None
    """Owner."""
    last_msg_time: int | None
    """Time of the last message. In seconds."""
    subscriber_num: int | None
    """Subscribers now."""
    introduction: str | None
    """Description."""
    face_url: str | None
    """Avatar URL."""
    organization: str | None
    """Organization."""
    custom_string: str | None
    """Custom field of the official account."""
    self_info: Subscription | None
    """The user's own subscription."""


class Subscription(Record):
    """The user's own subscription."""

    subscribe_time: int | None
    """When the user subscribed. In seconds."""
    custom_string: str | None
    """Custom field of the subscriber."""


class SendOfficialAccountMessageReply(Reply):
    """What ``send_official_account_message`` answers."""

    msg_time: int | None
    """Server time of the message. In seconds."""
    msg_key: str | None
    """Key for recall, at most 50 characters; form Seq_1_ServerTime."""


class RecallOfficialAccountMessagesReply(Reply):
    """What ``recall_official_account_messages`` answers."""

    recall_ret_list: list[OfficialAccountRecallResult]
    """One result per message."""


class OfficialAccountRecallResult(Record):
    """One result per message."""

    msg_key: str | None
    """Key of the message."""
    ret_code: int | None
    """0 recalled, else an error code."""


class ListOfficialAccountMessagesReply(Reply):
    """What ``list_official_account_messages`` answers."""

    official_account: str | None
    """Official account asked for."""
    is_finished: int | None
    """1 all asked-for messages are here; 0 cut off by size or by the limit of 20; 2 everything before the range has
    expired. Known values: 0, 1, 2.
    """
    last_msg_key: str | None
    """Key to continue from."""
    rsp_msg_list: list[OfficialAccountMessage]
    """Messages."""


class OfficialAccountMessage(Record):
    """Messages."""

    from_account: str | None
    """Sender."""
    is_place_msg: int | None
    """0 a message, 1 a hole (deleted or expired), 2 recalled. Known values: 0, 1, 2."""
    msg_body: list[ReceivedMsgElement]
    """Elements; empty for a hole."""
    msg_seq: int | None
    """Sequence number, smaller is earlier. From 0 to 4294967295."""
    msg_key: str | None
    """Key for recall."""
    msg_time_stamp: int | None
    """Server time. In seconds."""
    msg_random: int | None
    """Random number of the message; not in the sample. From 0 to 4294967295. Documented, not checked. Known from a
    weak source only.
    """
    msg_priority: int | None
    """1 High, 2 Normal, 3 Low, 4 Lowest; not in the sample. Known values: 1, 2, 3, 4. Known from a weak source only."""
    is_system_msg: int | None
    """1 for a system message; not in the sample. Known from a weak source only."""


class SetGlobalMuteReply(Reply):
    """What ``set_global_mute`` answers."""


class GetGlobalMuteReply(Reply):
    """What ``get_global_mute`` answers."""

    c2c_msg_nospeaking_time: int | None
    """One-to-one mute. From 0 to 4294967295. In seconds. ``C2CmsgNospeakingTime`` on the wire."""
    group_msg_nospeaking_time: int | None
    """Group mute. From 0 to 4294967295. In seconds. ``GroupmsgNospeakingTime`` on the wire."""


class GetOperationsDataReply(Reply):
    """What ``get_operations_data`` answers."""

    result: list[OperationsData]
    """One entry per day."""


class OperationsData(Record):
    """One entry per day."""

    app_name: str | None
    """App name; absent in the newest sample."""
    app_id: str | None
    """SDKAppID."""
    company: str | None
    """Customer name; absent in the newest sample."""
    active_user_num: str | None
    """Active users."""
    regist_user_num_one_day: str | None
    """New users of the day."""
    regist_user_num_total: str | None
    """Users so far."""
    login_times: str | None
    """Logins."""
    login_user_num: str | None
    """Users who logged in."""
    up_msg_num: str | None
    """Messages sent."""
    down_msg_num: str | None
    """Messages delivered; not in the field list."""
    send_msg_user_num: str | None
    """Users who sent messages."""
    apns_msg_num: str | None
    """APNs pushes."""
    c2c_up_msg_num: str | None
    """One-to-one messages sent."""
    c2c_down_msg_num: str | None
    """One-to-one messages delivered; not in the field list."""
    c2c_send_msg_user_num: str | None
    """Users who sent one-to-one messages."""
    c2c_apns_msg_num: str | None
    """APNs pushes for one-to-one messages. ``C2CAPNSMsgNum`` on the wire."""
    max_online_num: str | None
    """Peak of users online."""
    chain_increase: str | None
    """Friendships made."""
    chain_decrease: str | None
    """Friendships ended."""
    group_up_msg_num: str | None
    """Group messages sent."""
    group_down_msg_num: str | None
    """Group messages delivered; not in the field list."""
    group_send_msg_user_num: str | None
    """Users who sent group messages."""
    group_apns_msg_num: str | None
    """APNs pushes for group messages."""
    group_send_msg_group_num: str | None
    """Groups with messages."""
    group_join_group_times: str | None
    """Group joins."""
    group_quit_group_times: str | None
    """Group leaves."""
    group_new_group_num: str | None
    """Groups created."""
    group_all_group_num: str | None
    """Groups so far."""
    group_destroy_group_num: str | None
    """Groups disbanded."""
    call_back_req: str | None
    """Webhook requests."""
    call_back_rsp: str | None
    """Webhook responses."""
    date: str | None
    """Day, YYYYMMDD."""


class GetMessageArchivesReply(Reply):
    """What ``get_message_archives`` answers."""

    file: list[ArchiveFile]
    """Archive files."""


class ArchiveFile(Record):
    """Archive files."""

    url: str | None
    """Download address."""
    expire_time: str | None
    """Expiry of the address, 'YYYY-MM-DD hh:mm:ss', time zone not stated."""
    file_size: int | None
    """Size before compression. In bytes."""
    file_md5: str | None
    """MD5 before compression, hex."""
    gzip_size: int | None
    """Size of the gzip file. In bytes."""
    gzip_md5: str | None
    """MD5 of the gzip file, hex."""


class GetServerIpsReply(Reply):
    """What ``get_server_ips`` answers."""

    ip_list: list[str]
    """Addresses or CIDR ranges."""


class BanChatFileReply(Reply):
    """What ``ban_chat_file`` answers."""


class UnbanChatFileReply(Reply):
    """What ``unban_chat_file`` answers."""


class ChatFileItem(TypedDict):
    """Files to sign."""

    resource_id: int
    """Caller's number for the file, unique in the call."""
    raw_url: str
    """File URL, from the URL field of the rich-media message element."""


class GetChatFileUrlsReply(Reply):
    """What ``get_chat_file_urls`` answers."""

    pre_sig_urls: list[ChatFileUrl]
    """One result per file."""


class ChatFileUrl(Record):
    """One result per file."""

    code: int | None
    """0 is success."""
    desc: str | None
    """Error text, empty on success."""
    resource_id: int | None
    """Number given in the request."""
    pre_sig_url: str | None
    """Signed URL, valid 15 minutes."""
    status: int | None
    """0 normal, 1 banned, 2 gone (perhaps expired). Known values: 0, 1, 2."""


class ProfileItem(TypedDict):
    """Fields to set."""

    tag: str
    """Standard or custom profile tag."""
    value: TagValue
    """Number for uint32 and uint64 tags, otherwise string."""


class SetProfileReply(Reply):
    """What ``set_profile`` answers."""


class GetProfilesReply(Reply):
    """What ``get_profiles`` answers."""

    user_profile_item: list[UserProfile]
    """One entry per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class UserProfile(Record):
    """One entry per account."""

    to_account: str | None
    """The account."""
    profile_item: list[ProfileField]
    """Fields found; absent for a failed account."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""


class ProfileField(Record):
    """Fields found; absent for a failed account."""

    tag: str | None
    """Profile tag."""
    value: str | int | list[str] | None
    """String or integer."""


class PushCondition(TypedDict, total=False):
    """Who receives it; everybody when left out."""

    attrs_or: Mapping[str, str] | None
    """Attribute name to value; any of them holds. At most 10 entries. Documented, not checked."""
    attrs_and: Mapping[str, str] | None
    """Attribute name to value; all of them hold. At most 10 entries. Documented, not checked."""
    tags_or: Iterable[str] | None
    """Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""
    tags_and: Iterable[str] | None
    """All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""
    tags_not: Iterable[str] | None
    """Leaves out users with these tags (any of them or all of them: see quirks). At most 10 entries. Documented, not
    checked.
    """


class PushReply(Reply):
    """What ``push`` answers."""

    task_id: str | None
    """ID of the push task."""


class PushToUsersReply(Reply):
    """What ``push_to_users`` answers."""

    task_id: str | None
    """ID of the push task; "" when the call failed."""
    error_list: list[PushFailure]
    """Receivers that failed; absent when all went well."""


class PushFailure(Record):
    """Receivers that failed; absent when all went well."""

    to_account: str | None
    """UserID or RegistrationID."""
    error_code: int | None
    """Why it failed; 70107 for an account that does not exist."""
    error_info: str | None
    """Text; may be empty or absent."""


class RevokePushReply(Reply):
    """What ``revoke_push`` answers."""


class SetAttributeNamesReply(Reply):
    """What ``set_attribute_names`` answers."""


class GetAttributeNamesReply(Reply):
    """What ``get_attribute_names`` answers."""

    attr_names: dict[str, str] | None
    """Number "0" to "9" to attribute name."""
    attr_types: dict[str, int] | None
    """Number to account type; 0 UserID, 1 RegistrationID."""


class UserAttributesItem(TypedDict):
    """Users and their attributes."""

    to_account: str
    """UserID or RegistrationID."""
    attrs: Mapping[str, str]
    """Attribute name to value; value up to 50 bytes."""


class SetUserAttributesReply(Reply):
    """What ``set_user_attributes`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class GetUserAttributesReply(Reply):
    """What ``get_user_attributes`` answers."""

    user_attrs: list[UserAttributes]
    """Users that were read."""
    error_list: list[PushFailure]
    """Users that failed."""


class UserAttributes(Record):
    """Users that were read."""

    to_account: str | None
    """User."""
    attrs: dict[str, str] | None
    """Attribute name to value; may be empty."""


class RemoveAttributesItem(TypedDict):
    """Users and the attributes to remove."""

    to_account: str
    """User."""
    attrs: Iterable[str]
    """Attribute names."""


class RemoveUserAttributesReply(Reply):
    """What ``remove_user_attributes`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class UserTagsItem(TypedDict):
    """Users and their tags."""

    to_account: str
    """UserID or RegistrationID."""
    tags: Iterable[str]
    """Tags, each up to 50 bytes; at most 10 with Replace 0, 100 with Replace 1. At most 100 entries. Each at most 50
    bytes.
    """


class AddUserTagsReply(Reply):
    """What ``add_user_tags`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class GetUserTagsReply(Reply):
    """What ``get_user_tags`` answers."""

    user_tags: list[UserTags]
    """Users that were read."""
    error_list: list[PushFailure]
    """Users that failed."""


class UserTags(Record):
    """Users that were read."""

    to_account: str | None
    """User."""
    tags: list[str]
    """Tags."""


class RemoveTagsItem(TypedDict):
    """Users and the tags to remove."""

    to_account: str
    """UserID or RegistrationID."""
    tags: Iterable[str]
    """Tags, each up to 50 bytes. Each at most 50 bytes."""


class RemoveUserTagsReply(Reply):
    """What ``remove_user_tags`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class ClearUserTagsReply(Reply):
    """What ``clear_user_tags`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class TraceAllMemberPushReply(Reply):
    """What ``trace_all_member_push`` answers."""

    instance_trace: list[PushTrace]
    """One entry per device instance."""


class PushTrace(Record):
    """One entry per device instance."""

    instance_id: str | None
    """Device instance."""
    push_time: str | None
    """When it was pushed."""
    device_model: str | None
    """May be empty."""
    system: str | None
    """For example Android."""
    system_version: str | None
    """May be empty."""
    event_type: int | None
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int | None
    """0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3,
    4, 5, 6, 7, 8.
    """
    token: str | None
    """Device token."""
    cert_id: str | None
    """Certificate ID as text."""
    sdk_version: str | None
    """Chat SDK version."""
    push_version: str | None
    """Push plugin version."""
    notification_status: int | None
    """Notification permission state; 1 in the sample."""
    last_active_terminal: int | None
    """Whether this was the last active device; name in lower case."""
    im_commit_stat: PushCommitStat | None
    """Hand-over stage."""
    offline_push_stat: OfflinePushStat | None
    """Offline push stages."""
    online_push_stat: dict[str, Any] | None
    """Online push stages; layout not seen, presumably stages like those above. Known from a weak source only."""


class PushCommitStat(Record):
    """Hand-over stage."""

    im_stat: PushStageStat | None
    """Chat server."""


class PushStageStat(Record):
    """Chat server."""

    push_status: int | None
    """1 in the sample with success."""
    error_code: int | None
    """0 is success."""
    error_info: str | None
    """Text."""
    event_time: str | None
    """When."""


class OfflinePushStat(Record):
    """Offline push stages."""

    offline_stat: PushStageStat | None
    """Push server."""
    channel_stat: PushStageStat | None
    """Vendor channel."""
    device_stat: PushStageStat | None
    """Arrival on the device."""
    click_stat: PushStageStat | None
    """Click."""


class GetAllMemberPushStatisticsReply(Reply):
    """What ``get_all_member_push_statistics`` answers."""

    results: list[PushTaskStatistics]
    """One entry per task."""


class PushTaskStatistics(Record):
    """One entry per task."""

    task_id: str | None
    """Push task."""
    total_count: int | None
    """Could be sent."""
    sent_count: int | None
    """Sent."""
    delivered_count: int | None
    """Reached."""
    click_count: int | None
    """Clicked."""
    platform_statistics: list[PushPlatformStatistics]
    """The same per channel."""


class PushPlatformStatistics(Record):
    """The same per channel."""

    event_type: int | None
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int | None
    """0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3,
    4, 5, 6, 7, 8.
    """
    total_count: int | None
    """Could be sent."""
    sent_count: int | None
    """Sent."""
    delivered_count: int | None
    """Reached."""
    click_count: int | None
    """Clicked."""


class GetAllMemberPushLossReply(Reply):
    """What ``get_all_member_push_loss`` answers."""

    results: list[PushTaskLoss]
    """One entry per task."""


class PushTaskLoss(Record):
    """One entry per task."""

    task_id: str | None
    """Push task."""
    ready_to_send_loss: list[PushLoss]
    """Lost before sending."""
    post_send_delivered_loss: list[PushLoss]
    """Lost between sending and delivery."""
    platform_ready_to_send_loss: list[PushPlatformLoss]
    """ReadyToSendLoss per channel."""
    platform_post_send_delivered_loss: list[PushPlatformLoss]
    """PostSendDeliveredLoss per channel."""


class PushLoss(Record):
    """Lost before sending."""

    err_code: str | None
    """Error code as text."""
    err_count: int | None
    """How many."""
    err_info: str | None
    """Reason."""


class PushPlatformLoss(Record):
    """ReadyToSendLoss per channel."""

    event_type: int | None
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int | None
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    err_code: str | None
    """Error code as text."""
    err_count: int | None
    """How many."""
    err_info: str | None
    """Reason."""


class TraceNormalPushReply(Reply):
    """What ``trace_normal_push`` answers."""

    instance_trace: list[NormalPushTrace]
    """One entry per device instance."""


class NormalPushTrace(Record):
    """One entry per device instance."""

    instance_id: str | None
    """Device instance."""
    push_time: str | None
    """When it was pushed."""
    device_model: str | None
    """May be empty."""
    system: str | None
    """APNS in the sample."""
    system_version: str | None
    """May be empty."""
    push_platform: int | None
    """Channel as in all_member_push_trace. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    token: str | None
    """Device token; may be empty."""
    cert_id: str | None
    """Certificate ID as text."""
    sdk_version: str | None
    """May be empty."""
    push_version: str | None
    """May be empty."""
    notification_status: int | None
    """Notification permission state; 0 in the sample."""
    last_active_terminal: int | None
    """Whether this was the last active device; name in lower case."""
    im_commit_stat: PushCommitStat | None
    """Hand-over stage."""
    offline_push_stat: OfflinePushStat | None
    """Offline push stages."""


class GetNormalPushStatisticsReply(Reply):
    """What ``get_normal_push_statistics`` answers."""

    total_count: int | None
    """Could be sent."""
    sent_count: int | None
    """Sent."""
    delivered_count: int | None
    """Reached."""
    click_count: int | None
    """Clicked."""
    platform_statistics: list[NormalPushPlatformStatistics]
    """The same per channel."""


class NormalPushPlatformStatistics(Record):
    """The same per channel."""

    push_platform: int | None
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    total_count: int | None
    """Could be sent."""
    sent_count: int | None
    """Sent."""
    delivered_count: int | None
    """Reached."""
    click_count: int | None
    """Clicked."""


class GetNormalPushLossReply(Reply):
    """What ``get_normal_push_loss`` answers."""

    ready_to_send_loss: list[PushLoss]
    """Lost before sending."""
    post_send_delivered_loss: list[PushLoss]
    """Lost between sending and delivery."""
    platform_ready_to_send_loss: list[NormalPushPlatformLoss]
    """ReadyToSendLoss per channel."""
    platform_post_send_delivered_loss: list[NormalPushPlatformLoss]
    """PostSendDeliveredLoss per channel."""


class NormalPushPlatformLoss(Record):
    """ReadyToSendLoss per channel."""

    push_platform: int | None
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    err_code: str | None
    """Error code as text."""
    err_count: int | None
    """How many."""
    err_info: str | None
    """Reason."""


class _AddFriendItemRequired(TypedDict):
    to_account: str
    """Friend to add. At most 32 bytes."""


class AddFriendItem(_AddFriendItemRequired, total=False):
    """Friends to add."""

    remark: str | None
    """Remark of From_Account for the friend. At most 96 bytes."""
    group_name: str | None
    """One friend group of From_Account. At most 30 bytes."""
    add_source: str | None
    """AddSource_Type_ plus at most 8 letters."""
    add_wording: str | None
    """Message with the request. At most 256 bytes."""


class AddFriendsReply(Reply):
    """What ``add_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""
    invalid_account: list[str]
    """Accounts of another SDKAppID; oldest Chinese copies only. Known from a weak source only."""


class RelationResult(Record):
    """One result per friend."""

    to_account: str | None
    """The account."""
    result_code: int | None
    """0 is success; 30539, from add_friends only, is a pending request."""
    result_info: str | None
    """Error name, empty on success."""


class _ImportFriendItemRequired(TypedDict):
    to_account: str
    """The friend. At most 32 bytes."""


class ImportFriendItem(_ImportFriendItemRequired, total=False):
    """Friends to import."""

    remark: str | None
    """Remark. At most 96 bytes."""
    remark_time: int | datetime | None
    """When the remark was made. In seconds since 1970."""
    group_name: Iterable[str] | None
    """Friend groups, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes."""
    add_source: str | None
    """AddSource_Type_ plus at most 8 letters."""
    add_wording: str | None
    """Message with the request. At most 256 bytes."""
    add_time: int | datetime | None
    """When the friendship began. In seconds since 1970."""
    custom_item: Iterable[FriendCustomItem] | None
    """Custom friend fields."""


class FriendCustomItem(TypedDict, total=False):
    """Custom friend fields."""

    tag: str | None
    """Tag_SNS_Custom_ name, created in the console beforehand."""
    value: TagValue | None
    """String or integer."""


class ImportFriendsReply(Reply):
    """What ``import_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""
    invalid_account: list[str]
    """Accounts of another SDKAppID; older pages only. Known from a weak source only."""


class UpdateFriendItem(TypedDict):
    """Friends to update."""

    to_account: str
    """The friend. At most 32 bytes."""
    sns_item: Iterable[SnsItem]
    """Fields to set."""


class SnsItem(TypedDict):
    """Fields to set."""

    tag: str
    """Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom_*."""
    value: TagValue
    """String, integer, or array of strings for Tag_SNS_IM_Group."""


class UpdateFriendsReply(Reply):
    """What ``update_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""
    invalid_account: list[str]
    """Accounts of another SDKAppID; older pages only. Known from a weak source only."""


class DeleteFriendsReply(Reply):
    """What ``delete_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""


class DeleteAllFriendsReply(Reply):
    """What ``delete_all_friends`` answers."""


class CheckFriendsReply(Reply):
    """What ``check_friends`` answers."""

    info_item: list[CheckFriendsResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class CheckFriendsResult(Record):
    """One result per account."""

    to_account: str | None
    """The account."""
    relation: str | None
    """A is From_Account, B is To_Account. Known values: ``CheckResult_Type_BothWay``, ``CheckResult_Type_AWithB``,
    ``CheckResult_Type_BWithA``, ``CheckResult_Type_NoRelation``.
    """
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""


class ListFriendsReply(Reply):
    """What ``list_friends`` answers."""

    user_data_item: list[FriendData]
    """Friends of this page; treat as optional."""
    standard_sequence: int | None
    """Keep for the next read."""
    custom_sequence: int | None
    """Keep for the next read; absent on the mainland page."""
    friend_num: int | None
    """Number of all friends."""
    complete_flag: int | None
    """Non-zero when the last page was read."""
    next_start_index: int | None
    """StartIndex of the next page."""


class FriendData(Record):
    """Friends of this page; treat as optional."""

    to_account: str | None
    """The friend."""
    value_item: list[FriendValue]
    """Friend fields."""


class FriendValue(Record):
    """Friend fields."""

    tag: str | None
    """Friend tag."""
    value: str | int | list[str] | None
    """String, integer, or array of strings for Tag_SNS_IM_Group."""


class GetFriendsReply(Reply):
    """What ``get_friends`` answers."""

    info_item: list[FriendInfo]
    """One entry per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class FriendInfo(Record):
    """One entry per friend."""

    to_account: str | None
    """The friend."""
    sns_profile_item: list[SnsProfileItem]
    """Fields found; absent for a failed account."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""


class SnsProfileItem(Record):
    """Fields found; absent for a failed account."""

    tag: str | None
    """Profile or friend tag."""
    value: str | int | list[str] | None
    """String, integer, or array of strings."""


class AddToBlocklistReply(Reply):
    """What ``add_to_blocklist`` answers."""

    result_item: list[RelationResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class RemoveFromBlocklistReply(Reply):
    """What ``remove_from_blocklist`` answers."""

    result_item: list[RelationResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class ListBlocklistReply(Reply):
    """What ``list_blocklist`` answers."""

    black_list_item: list[BlocklistItem]
    """Blocked accounts; treat as optional."""
    start_index: int | None
    """Start of the next page; 0 when all was read."""
    current_sequence: int | None
    """Latest sequence; some replies misspell it CurruentSequence: expect one of the two."""


class BlocklistItem(Record):
    """Blocked accounts; treat as optional."""

    to_account: str | None
    """Blocked account."""
    add_black_time_stamp: int | None
    """When it was blocked. In seconds since 1970."""


class CheckBlocklistReply(Reply):
    """What ``check_blocklist`` answers."""

    black_list_check_item: list[CheckBlocklistResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class CheckBlocklistResult(Record):
    """One result per account."""

    to_account: str | None
    """The account."""
    relation: str | None
    """A is From_Account, B is To_Account. Known values: ``BlackCheckResult_Type_BothWay``,
    ``BlackCheckResult_Type_AWithB``, ``BlackCheckResult_Type_BWithA``, ``BlackCheckResult_Type_NO``.
    """
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""


class AddFriendGroupsReply(Reply):
    """What ``add_friend_groups`` answers."""

    result_item: list[RelationResult]
    """One result per friend of To_Account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""
    invalid_account: list[str]
    """Accounts of another SDKAppID; oldest Chinese copies only. Known from a weak source only."""
    current_sequence: int | None
    """Latest sequence of the groups."""


class DeleteFriendGroupsReply(Reply):
    """What ``delete_friend_groups`` answers."""

    current_sequence: int | None
    """Latest sequence of the groups."""


class GetFriendGroupsReply(Reply):
    """What ``get_friend_groups`` answers."""

    result_item: list[FriendGroup]
    """One entry per group."""
    current_sequence: int | None
    """Latest sequence of the groups."""


class FriendGroup(Record):
    """One entry per group."""

    group_name: str | None
    """Group name."""
    friend_number: int | None
    """Friends in the group."""
    to_account: list[str]
    """Friends in the group; only with NeedFriend."""


class FollowItem(TypedDict):
    """Users to follow."""

    to_account: str
    """User to follow. At most 32 bytes."""


class FollowUsersReply(Reply):
    """What ``follow_users`` answers."""

    result_item: list[RelationResult]
    """One result per user."""


class UnfollowUsersReply(Reply):
    """What ``unfollow_users`` answers."""

    result_item: list[RelationResult]
    """One result per user."""


class CheckFollowRelationsReply(Reply):
    """What ``check_follow_relations`` answers."""

    result_item: list[FollowRelationResult]
    """One result per user."""


class FollowRelationResult(Record):
    """One result per user."""

    to_account: str | None
    """The user."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""
    follow_type: int | None
    """Valid only where ResultCode is 0. Known values: 0, 1, 2, 3."""


class ListFollowsReply(Reply):
    """What ``list_follows`` answers."""

    follow_item: list[FollowListItem]
    """Entries of this page; treat as optional."""
    next_cursor: str | None
    """Cursor of the next page; empty when all was read."""


class FollowListItem(Record):
    """Entries of this page; treat as optional."""

    to_account: str | None
    """The fan, followed user or mutual follow."""
    follow_time: int | None
    """When the follow was made. In seconds since 1970."""
    profile_item: list[FollowProfileItem]
    """Profile fields of the user."""
    profile_sequence: int | None
    """In the samples only, lower case; meaning not stated. Known from a weak source only."""


class FollowProfileItem(Record):
    """Profile fields of the user."""

    tag: str | None
    """Profile tag."""
    value: str | int | list[str] | None
    """String or integer."""


class GetFollowCountsReply(Reply):
    """What ``get_follow_counts`` answers."""

    follow_info: list[FollowCounts]
    """One entry per user."""


class FollowCounts(Record):
    """One entry per user."""

    to_account: str | None
    """The user."""
    result_code: int | None
    """0 is success."""
    result_info: str | None
    """Error name, empty on success."""
    follower_count: int | None
    """Fans of the user."""
    following_count: int | None
    """Users it follows."""
    mutual_following_count: int | None
    """Mutual follows."""


class CreateRobotReply(Reply):
    """What ``create_robot`` answers."""


class DeleteRobotReply(Reply):
    """What ``delete_robot`` answers."""


class ListRobotsReply(Reply):
    """What ``list_robots`` answers."""

    robot_account: list[str]
    """UserIDs of the chatbots."""


class SendRobotStreamMessageReply(Reply):
    """What ``send_robot_stream_message`` answers."""

    msg_key: str | None
    """Key of the message, to be sent with the next call."""


class SearchUsersReply(Reply):
    """What ``search_users`` answers."""

    is_finish: bool | None
    """Whether all users were returned."""
    total_count: int | None
    """Number of all users that match."""
    cursor: str | None
    """For the next page. Known from a weak source only."""
    users: list[FoundUser]
    """Users of this page."""


class FoundUser(Record):
    """Users of this page."""

    user_id: str | None
    """The account."""
    profile_items: list[FoundProfileItem]
    """Parts of the profile."""


class FoundProfileItem(Record):
    """Parts of the profile."""

    tag: str | None
    """Profile field, like Tag_Profile_IM_Nick."""
    str_value: str | None
    """Its value."""


class SearchGroupsReply(Reply):
    """What ``search_groups`` answers."""

    is_finish: bool | None
    """Whether all groups were returned."""
    total_count: int | None
    """Number of all groups that match."""
    cursor: str | None
    """For the next page."""
    groups: list[FoundGroup]
    """Groups of this page."""


class FoundGroup(Record):
    """Groups of this page."""

    group_type: str | None
    """Group type. Known values: ``Private``, ``Public``, ``ChatRoom``, ``Community``."""
    group_id: str | None
    """Group ID."""
    group_name: str | None
    """Group name."""
    group_member_num: int | None
    """Current members."""
    group_face_url: str | None
    """URL of the group picture."""
    group_introduction: str | None
    """Introduction."""
    group_owner_user_id: str | None
    """Owner."""
    group_owner_tiny_id: int | None
    """Internal number of the owner, beyond 2^53."""
    group_owner_user_name: str | None
    """Nickname of the owner."""


class SearchGroupMembersReply(Reply):
    """What ``search_group_members`` answers."""

    is_finish: bool | None
    """Whether all members were returned."""
    total_count: int | None
    """Number of all members that match."""
    cursor: str | None
    """For the next page."""
    group_members: list[FoundGroupMember]
    """Members of this page."""


class FoundGroupMember(Record):
    """Members of this page."""

    group_type: str | None
    """Group type. Known values: ``Private``, ``Public``, ``ChatRoom``, ``Community``."""
    group_id: str | None
    """Group ID."""
    group_name: str | None
    """Group name."""
    group_member_user_id: str | None
    """The member."""
    group_member_tiny_id: int | None
    """Internal number of the member, beyond 2^53."""
    group_member_user_name: str | None
    """Nickname."""
    group_member_name_card: str | None
    """Name card in the group."""


class TextMsgElement(TypedDict):
    """Text."""

    msg_type: Literal["TIMTextElem"]
    """The element's type."""
    msg_content: TextElement
    """Its content."""


class LocationMsgElement(TypedDict):
    """A place."""

    msg_type: Literal["TIMLocationElem"]
    """The element's type."""
    msg_content: LocationElement
    """Its content."""


class FaceMsgElement(TypedDict):
    """An emoji or sticker."""

    msg_type: Literal["TIMFaceElem"]
    """The element's type."""
    msg_content: FaceElement
    """Its content."""


class CustomMsgElement(TypedDict):
    """Custom data of the app."""

    msg_type: Literal["TIMCustomElem"]
    """The element's type."""
    msg_content: CustomElement
    """Its content."""


class SoundMsgElement(TypedDict):
    """A voice recording."""

    msg_type: Literal["TIMSoundElem"]
    """The element's type."""
    msg_content: SoundElement
    """Its content."""


class ImageMsgElement(TypedDict):
    """An image in its sizes."""

    msg_type: Literal["TIMImageElem"]
    """The element's type."""
    msg_content: ImageElement
    """Its content."""


class FileMsgElement(TypedDict):
    """A file."""

    msg_type: Literal["TIMFileElem"]
    """The element's type."""
    msg_content: FileElement
    """Its content."""


class VideoMsgElement(TypedDict):
    """A video with its cover image."""

    msg_type: Literal["TIMVideoFileElem"]
    """The element's type."""
    msg_content: VideoElement
    """Its content."""


class RelayMsgElement(TypedDict):
    """Messages merged into one."""

    msg_type: Literal["TIMRelayElem"]
    """The element's type."""
    msg_content: RelayElement
    """Its content."""


class StreamMsgElement(TypedDict):
    """A stream of text pieces."""

    msg_type: Literal["TIMStreamElem"]
    """The element's type."""
    msg_content: StreamElement
    """Its content."""


class UnknownMsgElement(TypedDict):
    """An element type that this version does not know."""

    msg_type: str
    """The element's type."""
    msg_content: Mapping[str, Any]
    """Its content."""


class ReceivedMsgElement(Record):
    """One element of a message."""

    msg_type: str
    """The element's type."""
    msg_content: ReceivedMsgContent
    """Its content."""


class ReceivedMsgContent(Record):
    """The content of an element. The element's type says which fields it may have."""

    text: str | None
    """``TIMTextElem``: The text."""
    desc: str | None
    """``TIMLocationElem``: Name of the place. ``TIMCustomElem``: Legacy: push text; newest page has it no more, use
    OfflinePushInfo.Desc.
    """
    latitude: float | None
    """``TIMLocationElem``: Degrees."""
    longitude: float | None
    """``TIMLocationElem``: Degrees."""
    index: int | None
    """``TIMFaceElem``: Number the app gives its sticker."""
    data: str | None
    """``TIMFaceElem``: Further data of the app, e.g. the sticker's name. ``TIMCustomElem``: Data of the app, often
    JSON in a string.
    """
    ext: str | None
    """``TIMCustomElem``: Legacy: push data; use OfflinePushInfo.Ext."""
    sound: str | None
    """``TIMCustomElem``: Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound."""
    url: str | None
    """``TIMSoundElem``, ``TIMFileElem``: Address of the file."""
    uuid: str | None
    """``TIMSoundElem``: Unique ID of the file, the client's key for it. ``TIMImageElem``: Unique ID of the image,
    the client's key for it. ``TIMFileElem``: Unique ID of the file.
    """
    size: int | None
    """``TIMSoundElem``: Size. In bytes."""
    second: int | None
    """``TIMSoundElem``: Length. In seconds."""
    download_flag: int | None
    """``TIMSoundElem``, ``TIMFileElem``: Fixed 2."""
    image_format: int | None
    """``TIMImageElem``: 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other."""
    image_info_array: list[ReceivedImageInfo]
    """``TIMImageElem``: The image in its sizes: thumbnail, large, original."""
    file_size: int | None
    """``TIMFileElem``: Size. In bytes."""
    file_name: str | None
    """``TIMFileElem``: Name shown."""
    video_url: str | None
    """``TIMVideoFileElem``: Address of the video."""
    video_uuid: str | None
    """``TIMVideoFileElem``: Unique ID of the video."""
    video_size: int | None
    """``TIMVideoFileElem``: Size. In bytes."""
    video_second: int | None
    """``TIMVideoFileElem``: Length; web clients send 0. In seconds."""
    video_format: str | None
    """``TIMVideoFileElem``: E.g. mp4."""
    video_download_flag: int | None
    """``TIMVideoFileElem``: Fixed 2."""
    thumb_url: str | None
    """``TIMVideoFileElem``: Address of the cover image."""
    thumb_uuid: str | None
    """``TIMVideoFileElem``: Unique ID of the cover image."""
    thumb_size: int | None
    """``TIMVideoFileElem``: Size of the cover image. In bytes."""
    thumb_width: int | None
    """``TIMVideoFileElem``: Width of the cover image. In pixels."""
    thumb_height: int | None
    """``TIMVideoFileElem``: Height of the cover image. In pixels."""
    thumb_format: str | None
    """``TIMVideoFileElem``: E.g. JPG."""
    thumb_download_flag: int | None
    """``TIMVideoFileElem``: Fixed 2."""
    title: str | None
    """``TIMRelayElem``: Title of the bundle."""
    msg_num: int | None
    """``TIMRelayElem``: How many messages are bundled."""
    compatible_text: str | None
    """``TIMRelayElem``: Text for clients that do not know the element. ``TIMStreamElem``: Text for clients that do
    not know streams.
    """
    abstract_list: list[str]
    """``TIMRelayElem``: Summaries, one line each."""
    msg_list: list[ReceivedRelayMessage]
    """``TIMRelayElem``: The messages; only when all of them come to at most 12 KB. Required in some cases."""
    json_msg_key: str | None
    """``TIMRelayElem``: Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in
    some cases.
    """
    chunks: list[ReceivedStreamChunk]
    """``TIMStreamElem``: The pieces that this call adds."""
    stream_msg_id: str | None
    """``TIMStreamElem``: Absent in the call that starts the stream, required in all later ones. Required in some
    cases.
    """


class ReceivedImageInfo(Record):
    """The image in its sizes: thumbnail, large, original."""

    type: int | None
    """1 original, 2 large, 3 thumbnail; 0 is seen in messages of older clients."""
    size: int | None
    """Size. In bytes."""
    width: int | None
    """Width. In pixels."""
    height: int | None
    """Height. In pixels."""
    url: str | None
    """Address of this size."""


class ReceivedRelayMessage(Record):
    """The messages; only when all of them come to at most 12 KB."""

    from_account: str | None
    """Sender."""
    to_account: str | None
    """Receiver, one-to-one messages only. Required in some cases."""
    group_id: str | None
    """Group, group messages only. Required in some cases."""
    msg_seq: int | None
    """Sequence."""
    msg_random: int | None
    """Random number."""
    msg_time_stamp: int | None
    """Time sent. In seconds."""
    msg_body: list[ReceivedMsgElement]
    """Elements; may nest."""
    cloud_custom_data: str | None
    """Custom data of that message."""


class ReceivedStreamChunk(Record):
    """The pieces that this call adds."""

    event_type: str | None
    """Data for text; other values are not known, keep it open."""
    index: int | None
    """Number of the piece, from 1, rising. At least 1. Documented, not checked."""
    markdown: str | None
    """The new piece of text, not the whole."""
    is_last: bool | None
    """True in the last piece."""


class AnyReply(Reply):
    """The reply of an endpoint that is not known to type checkers, as errors have it."""

    action_status: str | None
    """``OK``, ``FAIL`` or ``SomeError``; left out by some services."""
    error_code: int | None
    """0 is success."""
    error_info: str | None
    """The cause, for logs."""
    error_display: str | None
    """A message for end users, often empty."""
    request_id: str | None
    """The ID to quote to Tencent's support, if there is one."""
    fail_accounts: list[str]
    """Of ``import_accounts``."""
    result_item: list[Any]
    """Of many endpoints, such as ``check_follow_relations``."""
    query_result: list[Any]
    """Of ``query_online_status``, ``query_login_state``."""
    error_list: list[Any]
    """Of many endpoints, such as ``clear_user_tags``."""
    response: Any
    """Of many endpoints, such as ``get_call_webhook``."""
    topic_id: str | None
    """Of ``create_topic``, ``import_topic``."""
    topic_and_self_info: list[TopicAndSelfInfo]
    """Of ``get_topics``."""
    destroy_result_item: list[DestroyTopicsResult]
    """Of ``destroy_topics``."""
    online_member_num: int | None
    """Of ``get_community_online_member_count``, ``get_online_member_count``."""
    permission_group_id: str | None
    """Of ``create_permission_group``."""
    permission_group_result_list: list[DestroyPermissionGroupsResult]
    """Of ``destroy_permission_groups``."""
    permission_group_info_list: list[PermissionGroupInfo]
    """Of ``get_permission_groups``."""
    next: str | int | None
    """Of many endpoints, such as ``list_subscribed_official_accounts``."""
    topic_permission_result_list: list[Any]
    """Of ``add_topic_permissions``, ``set_topic_permissions``, ``delete_topic_permissions``,
    ``get_topic_permissions``.
    """
    member_list: list[Any]
    """Of many endpoints, such as ``mark_live_group_members``."""
    session_item: list[Conversation]
    """Of ``list_conversations``."""
    complete_flag: int | None
    """Of many endpoints, such as ``list_friends``."""
    time_stamp: int | None
    """Of ``list_conversations``."""
    start_index: int | None
    """Of ``list_conversations``, ``list_blocklist``."""
    top_time_stamp: int | None
    """Of ``list_conversations``."""
    top_start_index: int | None
    """Of ``list_conversations``."""
    group_result_item: list[ContactGroupResult]
    """Of ``create_conversation_group``."""
    update_type: int | None
    """Of ``update_conversation_group``."""
    update_group_result: ContactGroupUpdateResult | None
    """Of ``update_conversation_group``."""
    group_item: list[ContactGroup]
    """Of ``delete_conversation_group``, ``search_conversation_groups``, ``get_conversation_groups``."""
    contact_result_item: list[ContactMarks]
    """Of ``search_conversation_groups``."""
    contact_item: list[ContactMarks]
    """Of ``get_conversation_groups``."""
    next_start_index: int | None
    """Of ``get_conversation_groups``, ``list_friends``."""
    msg_time: int | None
    """Of ``send_group_message``, ``send_c2c_message``, ``send_c2c_stream_message``,
    ``send_official_account_message``.
    """
    msg_seq: int | None
    """Of ``send_group_message``, ``send_broadcast_message``, ``list_group_message_readers``."""
    msg_drop_reason: str | None
    """Of ``send_group_message``."""
    recall_ret_list: list[Any]
    """Of ``recall_group_messages``, ``recall_official_account_messages``."""
    import_msg_result: list[ImportGroupMessageResult]
    """Of ``import_group_messages``."""
    group_id: str | None
    """Of many endpoints, such as ``import_group``."""
    is_finished: int | None
    """Of ``list_group_messages``, ``list_official_account_messages``."""
    rsp_msg_list: list[Any]
    """Of ``list_group_messages``, ``list_official_account_messages``."""
    group_msg_receipt_list: list[GroupReadReceipt]
    """Of ``get_group_read_receipts``."""
    is_finish: int | bool | None
    """Of ``list_group_message_readers``, ``search_users``, ``search_groups``, ``search_group_members``."""
    cursor: str | None
    """Of ``list_group_message_readers``, ``search_users``, ``search_groups``, ``search_group_members``."""
    read_list: list[GroupMessageReader]
    """Of ``list_group_message_readers``."""
    unread_list: list[GroupMessageNonReader]
    """Of ``list_group_message_readers``."""
    latest_seq: int | None
    """Of ``get_group_message_extensions``, ``get_c2c_message_extensions``."""
    clear_seq: int | None
    """Of ``get_group_message_extensions``, ``get_c2c_message_extensions``."""
    extension_list: list[Any]
    """Of ``get_group_message_extensions``, ``set_group_message_extensions``, ``get_c2c_message_extensions``,
    ``set_c2c_message_extensions``.
    """
    pinned_msg_list: list[PinnedGroupMessage]
    """Of ``get_pinned_group_messages``."""
    stream_msg_id: str | None
    """Of ``send_group_stream_message``, ``send_c2c_stream_message``."""
    total_count: int | None
    """Of many endpoints, such as ``search_group_members``."""
    group_id_list: list[Any]
    """Of ``list_app_groups``, ``list_joined_groups``."""
    type: str | None
    """Of ``create_group``."""
    huge_group_flag: int | None
    """Of ``create_group``."""
    group_info: list[GroupProfile]
    """Of ``get_group_profiles``."""
    member_num: int | None
    """Of ``list_group_members``."""
    user_id_list: list[AccountRoleInGroup]
    """Of ``get_member_roles``."""
    muted_account_list: list[MutedGroupMember]
    """Of ``list_muted_group_members``."""
    shutted_uin_list: list[ShuttedGroupMember]
    """Of ``list_muted_group_members_legacy``."""
    banned_account_list: list[BannedGroupMember]
    """Of ``list_banned_group_members``."""
    next_offset: int | None
    """Of ``list_banned_group_members``."""
    next_timestamp: int | None
    """Of ``list_live_group_online_members``."""
    command_type: int | None
    """Of ``mark_live_group_members``."""
    admin_list: list[LiveGroupAdmin]
    """Of ``list_live_group_admins``."""
    member_account: list[str]
    """Of ``check_live_group_members``."""
    group_attr_ary: list[GroupAttribute]
    """Of ``get_group_attributes``."""
    group_counter: list[GroupCounter]
    """Of ``get_group_counters``, ``update_group_counters``."""
    task_id: str | None
    """Of ``push_to_members``, ``push``, ``push_to_users``."""
    attr_names: dict[str, str] | None
    """Of ``get_member_attribute_names``, ``get_attribute_names``."""
    user_attrs: list[Any]
    """Of ``get_member_attributes``, ``get_user_attributes``."""
    user_tags: list[Any]
    """Of ``get_member_tags``, ``get_user_tags``."""
    msg_key: str | None
    """Of many endpoints, such as ``send_robot_stream_message``."""
    msg_id: str | None
    """Of ``send_c2c_message``, ``batch_send_c2c_message``, ``send_c2c_stream_message``."""
    complete: int | None
    """Of ``list_c2c_messages``."""
    msg_cnt: int | None
    """Of ``list_c2c_messages``."""
    last_msg_time: int | None
    """Of ``list_c2c_messages``."""
    last_msg_key: str | None
    """Of ``list_c2c_messages``, ``list_official_account_messages``."""
    msg_list: list[C2cMessage]
    """Of ``list_c2c_messages``."""
    all_c2c_unread_msg_num: int | None
    """Of ``get_c2c_unread_count``."""
    c2c_unread_msg_num_list: list[C2cUnreadCount]
    """Of ``get_c2c_unread_count``."""
    invalid_msg_key_list: list[str]
    """Of ``delete_c2c_messages``."""
    result: Any
    """Of ``moderate_content``, ``get_operations_data``."""
    score: int | None
    """Of ``moderate_content``."""
    label: str | None
    """Of ``moderate_content``."""
    keywords: list[str]
    """Of ``moderate_content``."""
    audit_results: list[AuditResult]
    """Of ``moderate_content_batch``."""
    infos: list[Any]
    """Of ``get_cloud_blocked_word_libraries``, ``get_cloud_blocked_words``."""
    details: list[DeleteCloudBlockedWordsResult]
    """Of ``delete_cloud_blocked_words``."""
    count: int | None
    """Of ``delete_cloud_blocked_words``."""
    local_audit_words: list[LocalBlockedWord]
    """Of ``get_local_blocked_words``."""
    total_reg_count: int | None
    """Of ``get_local_blocked_words``."""
    cur_count: int | None
    """Of ``get_local_blocked_words``."""
    cur_reg_count: int | None
    """Of ``get_local_blocked_words``."""
    official_account_user_id: str | None
    """Of ``create_official_account``."""
    official_account_info_list: list[Any]
    """Of ``get_official_accounts``, ``list_subscribed_official_accounts``."""
    subscriber_num: int | None
    """Of ``list_subscribers``."""
    subscriber_list: list[Any]
    """Of ``list_subscribers``, ``add_subscribers``, ``delete_subscribers``."""
    official_account: str | None
    """Of ``list_official_account_messages``."""
    c2c_msg_nospeaking_time: int | None
    """Of ``get_global_mute``."""
    group_msg_nospeaking_time: int | None
    """Of ``get_global_mute``."""
    file: list[ArchiveFile]
    """Of ``get_message_archives``."""
    ip_list: list[str]
    """Of ``get_server_ips``."""
    pre_sig_urls: list[ChatFileUrl]
    """Of ``get_chat_file_urls``."""
    user_profile_item: list[UserProfile]
    """Of ``get_profiles``."""
    fail_account: list[str]
    """Of many endpoints, such as ``add_friend_groups``."""
    attr_types: dict[str, int] | None
    """Of ``get_attribute_names``."""
    instance_trace: list[Any]
    """Of ``trace_all_member_push``, ``trace_normal_push``."""
    results: list[Any]
    """Of ``get_all_member_push_statistics``, ``get_all_member_push_loss``."""
    sent_count: int | None
    """Of ``get_normal_push_statistics``."""
    delivered_count: int | None
    """Of ``get_normal_push_statistics``."""
    click_count: int | None
    """Of ``get_normal_push_statistics``."""
    platform_statistics: list[NormalPushPlatformStatistics]
    """Of ``get_normal_push_statistics``."""
    ready_to_send_loss: list[PushLoss]
    """Of ``get_normal_push_loss``."""
    post_send_delivered_loss: list[PushLoss]
    """Of ``get_normal_push_loss``."""
    platform_ready_to_send_loss: list[NormalPushPlatformLoss]
    """Of ``get_normal_push_loss``."""
    platform_post_send_delivered_loss: list[NormalPushPlatformLoss]
    """Of ``get_normal_push_loss``."""
    invalid_account: list[str]
    """Of ``add_friends``, ``import_friends``, ``update_friends``, ``add_friend_groups``."""
    info_item: list[Any]
    """Of ``check_friends``, ``get_friends``."""
    user_data_item: list[FriendData]
    """Of ``list_friends``."""
    standard_sequence: int | None
    """Of ``list_friends``."""
    custom_sequence: int | None
    """Of ``list_friends``."""
    friend_num: int | None
    """Of ``list_friends``."""
    black_list_item: list[BlocklistItem]
    """Of ``list_blocklist``."""
    current_sequence: int | None
    """Of ``list_blocklist``, ``add_friend_groups``, ``delete_friend_groups``, ``get_friend_groups``."""
    black_list_check_item: list[CheckBlocklistResult]
    """Of ``check_blocklist``."""
    follow_item: list[FollowListItem]
    """Of ``list_follows``."""
    next_cursor: str | None
    """Of ``list_follows``."""
    follow_info: list[FollowCounts]
    """Of ``get_follow_counts``."""
    robot_account: list[str]
    """Of ``list_robots``."""
    users: list[FoundUser]
    """Of ``search_users``."""
    groups: list[FoundGroup]
    """Of ``search_groups``."""
    group_members: list[FoundGroupMember]
    """Of ``search_group_members``."""


class CallOptions(TypedDict, total=False):
    """The options of a call, which every endpoint takes.

    Attributes:
        timeout: Longest time in seconds for the whole call, however many requests it takes and however long it
            waits; ``math.inf`` for no limit. For pages, it holds for the call for each page. Default: no limit.
        max_retries: Maximum number of retries of one request; 0 for none. Default: the client's.
        concurrency: How many requests of the call are under way at a time, 1 or more. Default: the client's.
        stop_timeout: Longest time in seconds that the call waits for requests under way after it was stopped; 0
            to abandon them at once. Default: the client's.
        gone_is_success: Whether it is a success when what the call would delete, remove, recall or end is not
            there. Without effect on other calls. Default: the client's.
        on_progress: Called with the ``Progress`` of the call, whenever a request is finished and when the call
            waits.
        extra: Further fields of the request's body, in Tencent's names and unchecked: for fields that this
            version does not know.
        unchecked: Sends the parameters in one request without checking them; names are still translated.
            Default: ``False``.
    """

    timeout: float | None
    """Longest time in seconds for the whole call, however many requests it takes and however long it waits;
    ``math.inf`` for no limit. For pages, it holds for the call for each page. Default: no limit.
    """
    max_retries: int | None
    """Maximum number of retries of one request; 0 for none. Default: the client's."""
    concurrency: int | None
    """How many requests of the call are under way at a time, 1 or more. Default: the client's."""
    stop_timeout: float | None
    """Longest time in seconds that the call waits for requests under way after it was stopped; 0 to abandon them at
    once. Default: the client's.
    """
    gone_is_success: bool | None
    """Whether it is a success when what the call would delete, remove, recall or end is not there. Without effect on
    other calls. Default: the client's.
    """
    on_progress: Callable[[Progress], object] | None
    """Called with the ``Progress`` of the call, whenever a request is finished and when the call waits."""
    extra: Mapping[str, Any] | None
    """Further fields of the request's body, in Tencent's names and unchecked: for fields that this version does not
    know.
    """
    unchecked: bool
    """Sends the parameters in one request without checking them; names are still translated. Default: ``False``."""


class ClientOptions(TypedDict, total=False):
    """The options of a ``ChatClient``, as ``ChatClient.from_env`` takes them: all may be left out."""

    sdk_app_id: int | str | None
    """The application's SDKAppID: a number, or its digits."""
    identifier: str | None
    """Who calls: for the server API an administrator of the app."""
    region: Region | str | None
    """Where the application was created, as the console shows it: ``china``, ``singapore``, ``seoul``, ``tokyo``,
    ``frankfurt``, ``silicon_valley``, ``jakarta``, ``saudi_arabia``. It cannot be derived from the SDKAppID.
    """
    endpoint: str | None
    """A host of your own instead of a region: ``https://chat.example.com`` or ``http://127.0.0.1:8080``."""
    secret_key: str | None
    """The application's secret key, exactly as the console shows it. The SDK makes UserSigs from it and renews them.
    For servers only: anyone who has the key can do anything in your app, so never send it to a browser.
    """
    user_sig: str | None
    """A UserSig made elsewhere, used until it expires. Whitespace around it is removed."""
    user_sig_provider: Callable[[], str] | None
    """Returns a UserSig when one is needed. A call waits at most ``request_timeout`` for it. It is called in a
    thread of its own. If it takes longer than ``request_timeout``, the call ends with a ``CredentialError``, and
    the next call asks again. In an ``AsyncChatClient`` it may be ``async``, and must not block.
    """
    transport: Callable[[HttpRequest], HttpResponse] | None
    """Sends the requests. It is called from several threads at once when a call takes several requests, and is not
    closed with the client. It must end after ``request.timeout`` seconds; in an ``AsyncChatClient``, where it is
    ``async``, it is given up then. It raises ``NotSentError`` when a request was definitely not sent, and an
    ``OSError``, ``TimeoutError`` or an exception of its HTTP library when no response came; any other exception
    ends the call as it is. Default: httpx.
    """
    http_client: httpx.Client | None
    """An ``httpx.Client`` (an ``httpx.AsyncClient`` in an ``AsyncChatClient``) to send the requests with: for a
    proxy, certificates, limits or a mock transport of your own. It is not closed with the client. Its timeouts do
    not count: ``request_timeout`` does. Default: one that the client makes and closes.
    """
    request_timeout: float
    """Longest time in seconds for one HTTP request; ``math.inf`` for no limit. The service takes up to 3 seconds for
    a request, so with a shorter time you may lose responses. Default: 10.
    """
    max_retries: int
    """Maximum number of retries of one request; 0 for none. A request that may have taken effect is retried only
    where that does no harm. Default: 5.
    """
    max_retry_time: float
    """Time in seconds after the first attempt in which a request may be retried. Default: 60."""
    concurrency: int
    """How many requests of one call are under way at a time, 1 or more. Default: 8."""
    stop_timeout: float
    """Longest time in seconds that a call of several requests waits for those under way after it was stopped; 0 to
    abandon them at once. Default: 5.
    """
    gone_is_success: bool
    """Whether a call that deletes, removes, recalls or ends something succeeds when it is not there, as after an
    earlier attempt whose response was lost. Without effect on other calls. Default: ``False``.
    """
    rates: Mapping[str, float | Rate] | None
    """Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a ``Rate``, by
    the endpoint's name; ``*`` means all that are not named. ``math.inf`` for no limit.
    """
    limiter: RedisLimiter | None
    """Shares the rates with other processes of the app, by a Redis or Valkey server that all of them use. Without
    it, the rates are for this client alone. A ``RedisLimiter`` of ``tencent_chat.redis``, with a ``redis.Redis``,
    or in an ``AsyncChatClient`` a ``redis.asyncio.Redis``.
    """
    backup: bool | str
    """Where requests go when the region's host cannot be reached: ``True`` for the region's documented backup host,
    or a host of your own. Default: nowhere.
    """
    on_request: Callable[[RequestEvent], object] | None
    """Called with a ``RequestEvent`` for each request that is sent. What a hook raises goes to
    ``sys.unraisablehook`` and does not break the call.
    """
    on_response: Callable[[ResponseEvent], object] | None
    """Called with a ``ResponseEvent`` for each request that got a response, or got none."""
    on_retry: Callable[[RetryEvent], object] | None
    """Called with a ``RetryEvent`` for each request that will be retried."""
    on_limiter: Callable[[LimiterEvent], object] | None
    """Called with a ``LimiterEvent`` when the ``limiter`` loses its server, and when that is back."""


class AsyncClientOptions(TypedDict, total=False):
    """The options of a ``AsyncChatClient``, as ``AsyncChatClient.from_env`` takes them: all may be left out."""

    sdk_app_id: int | str | None
    """The application's SDKAppID: a number, or its digits."""
    identifier: str | None
    """Who calls: for the server API an administrator of the app."""
    region: Region | str | None
    """Where the application was created, as the console shows it: ``china``, ``singapore``, ``seoul``, ``tokyo``,
    ``frankfurt``, ``silicon_valley``, ``jakarta``, ``saudi_arabia``. It cannot be derived from the SDKAppID.
    """
    endpoint: str | None
    """A host of your own instead of a region: ``https://chat.example.com`` or ``http://127.0.0.1:8080``."""
    secret_key: str | None
    """The application's secret key, exactly as the console shows it. The SDK makes UserSigs from it and renews them.
    For servers only: anyone who has the key can do anything in your app, so never send it to a browser.
    """
    user_sig: str | None
    """A UserSig made elsewhere, used until it expires. Whitespace around it is removed."""
    user_sig_provider: Callable[[], str | Awaitable[str]] | None
    """Returns a UserSig when one is needed. A call waits at most ``request_timeout`` for it. It is called in a
    thread of its own. If it takes longer than ``request_timeout``, the call ends with a ``CredentialError``, and
    the next call asks again. In an ``AsyncChatClient`` it may be ``async``, and must not block.
    """
    transport: Callable[[HttpRequest], Awaitable[HttpResponse]] | None
    """Sends the requests. It is called from several threads at once when a call takes several requests, and is not
    closed with the client. It must end after ``request.timeout`` seconds; in an ``AsyncChatClient``, where it is
    ``async``, it is given up then. It raises ``NotSentError`` when a request was definitely not sent, and an
    ``OSError``, ``TimeoutError`` or an exception of its HTTP library when no response came; any other exception
    ends the call as it is. Default: httpx.
    """
    http_client: httpx.AsyncClient | None
    """An ``httpx.Client`` (an ``httpx.AsyncClient`` in an ``AsyncChatClient``) to send the requests with: for a
    proxy, certificates, limits or a mock transport of your own. It is not closed with the client. Its timeouts do
    not count: ``request_timeout`` does. Default: one that the client makes and closes.
    """
    request_timeout: float
    """Longest time in seconds for one HTTP request; ``math.inf`` for no limit. The service takes up to 3 seconds for
    a request, so with a shorter time you may lose responses. Default: 10.
    """
    max_retries: int
    """Maximum number of retries of one request; 0 for none. A request that may have taken effect is retried only
    where that does no harm. Default: 5.
    """
    max_retry_time: float
    """Time in seconds after the first attempt in which a request may be retried. Default: 60."""
    concurrency: int
    """How many requests of one call are under way at a time, 1 or more. Default: 8."""
    stop_timeout: float
    """Longest time in seconds that a call of several requests waits for those under way after it was stopped; 0 to
    abandon them at once. Default: 5.
    """
    gone_is_success: bool
    """Whether a call that deletes, removes, recalls or ends something succeeds when it is not there, as after an
    earlier attempt whose response was lost. Without effect on other calls. Default: ``False``.
    """
    rates: Mapping[str, float | Rate] | None
    """Rates in place of the documented ones, for an app that bought higher ones: calls per second, or a ``Rate``, by
    the endpoint's name; ``*`` means all that are not named. ``math.inf`` for no limit.
    """
    limiter: RedisLimiter | None
    """Shares the rates with other processes of the app, by a Redis or Valkey server that all of them use. Without
    it, the rates are for this client alone. A ``RedisLimiter`` of ``tencent_chat.redis``, with a ``redis.Redis``,
    or in an ``AsyncChatClient`` a ``redis.asyncio.Redis``.
    """
    backup: bool | str
    """Where requests go when the region's host cannot be reached: ``True`` for the region's documented backup host,
    or a host of your own. Default: nowhere.
    """
    on_request: Callable[[RequestEvent], object] | None
    """Called with a ``RequestEvent`` for each request that is sent. What a hook raises goes to
    ``sys.unraisablehook`` and does not break the call.
    """
    on_response: Callable[[ResponseEvent], object] | None
    """Called with a ``ResponseEvent`` for each request that got a response, or got none."""
    on_retry: Callable[[RetryEvent], object] | None
    """Called with a ``RetryEvent`` for each request that will be retried."""
    on_limiter: Callable[[LimiterEvent], object] | None
    """Called with a ``LimiterEvent`` when the ``limiter`` loses its server, and when that is back."""


MsgElement: TypeAlias = (
    TextMsgElement
    | LocationMsgElement
    | FaceMsgElement
    | CustomMsgElement
    | SoundMsgElement
    | ImageMsgElement
    | FileMsgElement
    | VideoMsgElement
    | RelayMsgElement
    | StreamMsgElement
    | UnknownMsgElement
    | ReceivedMsgElement
)
"""One element of a message."""


TagValue: TypeAlias = str | int | Iterable[str]
"""Value of a profile or friend tag: text, whole number, or list of texts, as the tag wants it."""


TimeOrText: TypeAlias = int | str
"""A time since 1970, as a number or as its digits."""


GroupCounts: TypeAlias = int | Mapping[str, int]
"""How many groups: one number, or a number for each group type."""

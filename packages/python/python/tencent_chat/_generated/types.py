# @generated from api/*.yaml by cargo xtask generate
"""Parameters and replies of all endpoints."""

# The contents of elements of one kind have more than those of any kind.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypedDict

from .._events import EndEvent, LimiterEvent, Progress, RequestEvent, ResponseEvent, RetryEvent
from .._options import Rate
from .._reply import ListReply, Record, Reply
from .._transport import HttpRequest, HttpResponse

if TYPE_CHECKING:
    import aiohttp
    import httpx
    import urllib3

    from ..redis import RedisLimiter

__all__ = [
    "AccountItem",
    "AccountRoleInGroup",
    "AddCloudBlockedWords",
    "AddCloudBlockedWordsReply",
    "AddFriendGroups",
    "AddFriendGroupsReply",
    "AddFriendItem",
    "AddFriends",
    "AddFriendsReply",
    "AddGroupMemberItem",
    "AddGroupMembers",
    "AddGroupMembersReply",
    "AddGroupMembersResult",
    "AddLiveGroupRobots",
    "AddLiveGroupRobotsReply",
    "AddLocalBlockedWords",
    "AddLocalBlockedWordsReply",
    "AddMemberTags",
    "AddMemberTagsReply",
    "AddPermissionGroupMembers",
    "AddPermissionGroupMembersReply",
    "AddPermissionGroupMembersResult",
    "AddSubscribers",
    "AddSubscribersReply",
    "AddSubscribersResult",
    "AddToBlocklist",
    "AddToBlocklistReply",
    "AddTopicPermissions",
    "AddTopicPermissionsReply",
    "AddType",
    "AddUserTags",
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
    "BanChatFile",
    "BanChatFileReply",
    "BanGroupMembers",
    "BanGroupMembersReply",
    "BannedGroupMember",
    "BatchSendC2cMessage",
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
    "ChangeGroupOwner",
    "ChangeGroupOwnerReply",
    "ChatFileItem",
    "ChatFileUrl",
    "CheckAccounts",
    "CheckAccountsReply",
    "CheckAccountsResult",
    "CheckBlocklist",
    "CheckBlocklistReply",
    "CheckBlocklistResult",
    "CheckFollowRelations",
    "CheckFollowRelationsReply",
    "CheckFriends",
    "CheckFriendsReply",
    "CheckFriendsResult",
    "CheckItem",
    "CheckLiveGroupMembers",
    "CheckLiveGroupMembersReply",
    "CheckType",
    "ClearGroupAttributes",
    "ClearGroupAttributesReply",
    "ClearGroupMessages",
    "ClearGroupMessagesReply",
    "ClearMemberTags",
    "ClearMemberTagsReply",
    "ClearUserTags",
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
    "CreateConversationGroup",
    "CreateConversationGroupReply",
    "CreateGroup",
    "CreateGroupMemberItem",
    "CreateGroupReply",
    "CreateOfficialAccount",
    "CreateOfficialAccountReply",
    "CreatePermissionGroup",
    "CreatePermissionGroupReply",
    "CreateRobot",
    "CreateRobotReply",
    "CreateTopic",
    "CreateTopicReply",
    "CustomElement",
    "CustomMsgElement",
    "DeleteAccounts",
    "DeleteAccountsReply",
    "DeleteAccountsResult",
    "DeleteAllFriends",
    "DeleteAllFriendsReply",
    "DeleteC2cMessages",
    "DeleteC2cMessagesReply",
    "DeleteCallWebhook",
    "DeleteCallWebhookReply",
    "DeleteCloudBlockedWords",
    "DeleteCloudBlockedWordsReply",
    "DeleteCloudBlockedWordsResult",
    "DeleteConversation",
    "DeleteConversationGroup",
    "DeleteConversationGroupReply",
    "DeleteConversationReply",
    "DeleteFriendGroups",
    "DeleteFriendGroupsReply",
    "DeleteFriends",
    "DeleteFriendsReply",
    "DeleteGroupAttributes",
    "DeleteGroupAttributesReply",
    "DeleteGroupCounters",
    "DeleteGroupCountersReply",
    "DeleteGroupMembers",
    "DeleteGroupMembersReply",
    "DeleteGroupMessagesBySender",
    "DeleteGroupMessagesBySenderReply",
    "DeleteItem",
    "DeleteLiveGroupRobots",
    "DeleteLiveGroupRobotsReply",
    "DeleteLocalBlockedWords",
    "DeleteLocalBlockedWordsReply",
    "DeletePermissionGroupMembers",
    "DeletePermissionGroupMembersReply",
    "DeleteRobot",
    "DeleteRobotReply",
    "DeleteSubscribers",
    "DeleteSubscribersReply",
    "DeleteSubscribersResult",
    "DeleteTopicPermissions",
    "DeleteTopicPermissionsReply",
    "DeleteType",
    "DestroyOfficialAccount",
    "DestroyOfficialAccountReply",
    "DestroyPermissionGroups",
    "DestroyPermissionGroupsReply",
    "DestroyPermissionGroupsResult",
    "DestroyTopics",
    "DestroyTopicsReply",
    "DestroyTopicsResult",
    "DisbandGroup",
    "DisbandGroupReply",
    "EndCall",
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
    "FollowUsers",
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
    "GetAllMemberPushLoss",
    "GetAllMemberPushLossReply",
    "GetAllMemberPushStatistics",
    "GetAllMemberPushStatisticsReply",
    "GetAttributeNames",
    "GetAttributeNamesReply",
    "GetC2cMessageExtensions",
    "GetC2cMessageExtensionsReply",
    "GetC2cUnreadCount",
    "GetC2cUnreadCountReply",
    "GetCallInfo",
    "GetCallInfoReply",
    "GetCallRecord",
    "GetCallRecordReply",
    "GetCallWebhook",
    "GetCallWebhookReply",
    "GetChatFileUrls",
    "GetChatFileUrlsReply",
    "GetCloudBlockedWordLibraries",
    "GetCloudBlockedWordLibrariesReply",
    "GetCloudBlockedWords",
    "GetCloudBlockedWordsReply",
    "GetCommunityOnlineMemberCount",
    "GetCommunityOnlineMemberCountReply",
    "GetConversationGroups",
    "GetConversationGroupsReply",
    "GetFollowCounts",
    "GetFollowCountsReply",
    "GetFriendGroups",
    "GetFriendGroupsReply",
    "GetFriends",
    "GetFriendsReply",
    "GetGlobalMute",
    "GetGlobalMuteReply",
    "GetGroupAttributes",
    "GetGroupAttributesReply",
    "GetGroupCounters",
    "GetGroupCountersReply",
    "GetGroupMessageExtensions",
    "GetGroupMessageExtensionsReply",
    "GetGroupProfiles",
    "GetGroupProfilesReply",
    "GetGroupReadReceipts",
    "GetGroupReadReceiptsReply",
    "GetLocalBlockedWords",
    "GetLocalBlockedWordsReply",
    "GetMemberAttributeNames",
    "GetMemberAttributeNamesReply",
    "GetMemberAttributes",
    "GetMemberAttributesReply",
    "GetMemberRoles",
    "GetMemberRolesReply",
    "GetMemberTags",
    "GetMemberTagsReply",
    "GetMessageArchives",
    "GetMessageArchivesReply",
    "GetNormalPushLoss",
    "GetNormalPushLossReply",
    "GetNormalPushStatistics",
    "GetNormalPushStatisticsReply",
    "GetOfficialAccounts",
    "GetOfficialAccountsReply",
    "GetOnlineMemberCount",
    "GetOnlineMemberCountReply",
    "GetOperationsData",
    "GetOperationsDataReply",
    "GetPermissionGroups",
    "GetPermissionGroupsReply",
    "GetPinnedGroupMessages",
    "GetPinnedGroupMessagesReply",
    "GetProfiles",
    "GetProfilesReply",
    "GetServerIps",
    "GetServerIpsReply",
    "GetSpecifiedGroupMembers",
    "GetSpecifiedGroupMembersReply",
    "GetTopicPermissions",
    "GetTopicPermissionsReply",
    "GetTopics",
    "GetTopicsReply",
    "GetUserAttributes",
    "GetUserAttributesReply",
    "GetUserTags",
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
    "ImportAccount",
    "ImportAccountReply",
    "ImportAccounts",
    "ImportAccountsReply",
    "ImportC2cMessage",
    "ImportC2cMessageReply",
    "ImportFriendItem",
    "ImportFriends",
    "ImportFriendsReply",
    "ImportGroup",
    "ImportGroupMemberItem",
    "ImportGroupMembers",
    "ImportGroupMembersReply",
    "ImportGroupMembersResult",
    "ImportGroupMessageItem",
    "ImportGroupMessageResult",
    "ImportGroupMessages",
    "ImportGroupMessagesReply",
    "ImportGroupReply",
    "ImportGroupType",
    "ImportTopic",
    "ImportTopicReply",
    "ImportTopicType",
    "InitialMemberRole",
    "InterruptionLevel",
    "InvalidateLoginState",
    "InvalidateLoginStateReply",
    "InviteJoinOption",
    "JoinedGroup",
    "JoinedGroupSelf",
    "JoinedGroupSelfField",
    "JoinedGroupsFilter",
    "LanguageContent",
    "ListAppGroups",
    "ListAppGroupsReply",
    "ListBannedGroupMembers",
    "ListBannedGroupMembersReply",
    "ListBlocklist",
    "ListBlocklistReply",
    "ListC2cMessages",
    "ListC2cMessagesReply",
    "ListCallRecords",
    "ListCallRecordsReply",
    "ListConversations",
    "ListConversationsReply",
    "ListFollows",
    "ListFollowsReply",
    "ListFriends",
    "ListFriendsReply",
    "ListGroupMembers",
    "ListGroupMembersReply",
    "ListGroupMessageReaders",
    "ListGroupMessageReadersReply",
    "ListGroupMessages",
    "ListGroupMessagesReply",
    "ListJoinedGroups",
    "ListJoinedGroupsReply",
    "ListLiveGroupAdmins",
    "ListLiveGroupAdminsReply",
    "ListLiveGroupOnlineMembers",
    "ListLiveGroupOnlineMembersReply",
    "ListMutedGroupMembers",
    "ListMutedGroupMembersLegacy",
    "ListMutedGroupMembersLegacyReply",
    "ListMutedGroupMembersReply",
    "ListOfficialAccountMessages",
    "ListOfficialAccountMessagesReply",
    "ListPermissionGroupMembers",
    "ListPermissionGroupMembersReply",
    "ListRobots",
    "ListRobotsReply",
    "ListSubscribedOfficialAccounts",
    "ListSubscribedOfficialAccountsReply",
    "ListSubscribers",
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
    "MarkConversations",
    "MarkConversationsReply",
    "MarkLiveGroupMembers",
    "MarkLiveGroupMembersReply",
    "MemberAttributes",
    "MemberAttributesItem",
    "MemberCustomField",
    "MemberCustomItem",
    "MemberPushCondition",
    "MemberTags",
    "MemberTagsItem",
    "ModerateContent",
    "ModerateContentBatch",
    "ModerateContentBatchReply",
    "ModerateContentReply",
    "ModerationBatchContentType",
    "ModerationContentType",
    "ModerationItem",
    "ModerationPolicy",
    "ModifyC2cMessage",
    "ModifyC2cMessageReply",
    "ModifyGroupAttributes",
    "ModifyGroupAttributesReply",
    "ModifyGroupMemberProfile",
    "ModifyGroupMemberProfileReply",
    "ModifyGroupMessage",
    "ModifyGroupMessageReply",
    "ModifyGroupProfile",
    "ModifyGroupProfileReply",
    "ModifyOfficialAccount",
    "ModifyOfficialAccountReply",
    "ModifyPermissionGroup",
    "ModifyPermissionGroupReply",
    "ModifySubscriber",
    "ModifySubscriberReply",
    "ModifyTopic",
    "ModifyTopicReply",
    "MsgElement",
    "MuteGroupMembers",
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
    "PinConversations",
    "PinConversationsReply",
    "PinGroupMessage",
    "PinGroupMessageReply",
    "PinnedGroupMessage",
    "PlatformStatus",
    "ProfileField",
    "ProfileItem",
    "Push",
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
    "PushToMembers",
    "PushToMembersReply",
    "PushToUsers",
    "PushToUsersReply",
    "PushTrace",
    "QueryLoginState",
    "QueryLoginStateReply",
    "QueryOnlineStatus",
    "QueryOnlineStatusReply",
    "RecallC2cMessage",
    "RecallC2cMessageReply",
    "RecallGroupMessages",
    "RecallGroupMessagesReply",
    "RecallOfficialAccountMessages",
    "RecallOfficialAccountMessagesReply",
    "ReceivedCustomElement",
    "ReceivedCustomMsgElement",
    "ReceivedFaceElement",
    "ReceivedFaceMsgElement",
    "ReceivedFileElement",
    "ReceivedFileMsgElement",
    "ReceivedImageElement",
    "ReceivedImageInfo",
    "ReceivedImageMsgElement",
    "ReceivedLocationElement",
    "ReceivedLocationMsgElement",
    "ReceivedMsgContent",
    "ReceivedMsgElement",
    "ReceivedRelayElement",
    "ReceivedRelayMessage",
    "ReceivedRelayMsgElement",
    "ReceivedSoundElement",
    "ReceivedSoundMsgElement",
    "ReceivedStreamChunk",
    "ReceivedStreamElement",
    "ReceivedStreamMsgElement",
    "ReceivedTextElement",
    "ReceivedTextMsgElement",
    "ReceivedUnknownMsgElement",
    "ReceivedVideoElement",
    "ReceivedVideoMsgElement",
    "RecentContactItem",
    "Region",
    "RelationResult",
    "RelayElement",
    "RelayMessage",
    "RelayMsgElement",
    "RemoveAttributesItem",
    "RemoveFromBlocklist",
    "RemoveFromBlocklistReply",
    "RemoveMemberAttributes",
    "RemoveMemberAttributesItem",
    "RemoveMemberAttributesReply",
    "RemoveMemberTags",
    "RemoveMemberTagsItem",
    "RemoveMemberTagsReply",
    "RemoveTagsItem",
    "RemoveUserAttributes",
    "RemoveUserAttributesReply",
    "RemoveUserTags",
    "RemoveUserTagsReply",
    "ResetGroupAttributes",
    "ResetGroupAttributesReply",
    "RevokePush",
    "RevokePushReply",
    "RobotCall",
    "RunningCall",
    "SearchConversationGroups",
    "SearchConversationGroupsReply",
    "SearchGroupMembers",
    "SearchGroupMembersReply",
    "SearchGroups",
    "SearchGroupsReply",
    "SearchUsers",
    "SearchUsersReply",
    "SearchedGender",
    "SearchedGroupType",
    "SendBroadcastMessage",
    "SendBroadcastMessageReply",
    "SendC2cMessage",
    "SendC2cMessageReply",
    "SendC2cReadReceipts",
    "SendC2cReadReceiptsReply",
    "SendC2cStreamMessage",
    "SendC2cStreamMessageReply",
    "SendGroupMessage",
    "SendGroupMessageReply",
    "SendGroupReadReceipts",
    "SendGroupReadReceiptsReply",
    "SendGroupStreamMessage",
    "SendGroupStreamMessageReply",
    "SendGroupSystemNotification",
    "SendGroupSystemNotificationReply",
    "SendOfficialAccountMessage",
    "SendOfficialAccountMessageReply",
    "SendRobotStreamMessage",
    "SendRobotStreamMessageReply",
    "SetAttributeNames",
    "SetAttributeNamesReply",
    "SetC2cMessageExtensions",
    "SetC2cMessageExtensionsReply",
    "SetC2cMessagesRead",
    "SetC2cMessagesReadReply",
    "SetCallWebhook",
    "SetCallWebhookReply",
    "SetGlobalMute",
    "SetGlobalMuteReply",
    "SetGroupMessageExtensions",
    "SetGroupMessageExtensionsReply",
    "SetGroupMessageExtensionsResult",
    "SetLiveGroupAdmins",
    "SetLiveGroupAdminsReply",
    "SetMemberAttributeNames",
    "SetMemberAttributeNamesReply",
    "SetMemberAttributes",
    "SetMemberAttributesReply",
    "SetMemberUnreadCount",
    "SetMemberUnreadCountReply",
    "SetProfile",
    "SetProfileReply",
    "SetTopicPermissions",
    "SetTopicPermissionsReply",
    "SetUserAttributes",
    "SetUserAttributesReply",
    "SettableMemberRole",
    "ShuttedGroupMember",
    "SnsItem",
    "SnsProfileItem",
    "SoundElement",
    "SoundMsgElement",
    "StartCallByRobot",
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
    "TraceAllMemberPush",
    "TraceAllMemberPushReply",
    "TraceNormalPush",
    "TraceNormalPushReply",
    "UnbanChatFile",
    "UnbanChatFileReply",
    "UnbanGroupMembers",
    "UnbanGroupMembersReply",
    "UnfollowUsers",
    "UnfollowUsersReply",
    "UnknownMsgElement",
    "UnpinGroupMessage",
    "UnpinGroupMessageReply",
    "UpdateConversationGroup",
    "UpdateConversationGroupReply",
    "UpdateFriendItem",
    "UpdateFriends",
    "UpdateFriendsReply",
    "UpdateGroupCounters",
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


class _ImportAccountRequired(TypedDict):
    user_id: str
    """Account to create. At most 32 bytes."""


class ImportAccount(_ImportAccountRequired, total=False):
    """A row of ``chat.each.import_account``: the parameters of ``import_account``."""

    nick: str | None
    """Nickname. At most 500 bytes."""
    face_url: str | None
    """Avatar URL. At most 500 bytes."""
    type: int | None
    """Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now."""


class ImportAccountReply(Reply):
    """What ``import_account`` answers."""


class ImportAccounts(TypedDict, total=False):
    """A row of ``chat.each.import_accounts``: the parameters of ``import_accounts``."""

    account_list: Iterable[AccountItem] | None
    """Current form; required unless Accounts is sent. Exactly one of ``account_list`` and ``accounts`` is sent. More
    than 100 entries are sent in several requests.
    """
    accounts: Iterable[str] | None
    """Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one of ``account_list``
    and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
    """


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


class DeleteAccounts(TypedDict):
    """A row of ``chat.each.delete_accounts``: the parameters of ``delete_accounts``."""

    delete_item: Iterable[DeleteItem]
    """Accounts to delete. More than 100 entries are sent in several requests."""


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


class CheckAccounts(TypedDict):
    """A row of ``chat.each.check_accounts``: the parameters of ``check_accounts``."""

    check_item: Iterable[CheckItem]
    """Accounts to check. More than 100 entries are sent in several requests."""


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


class InvalidateLoginState(TypedDict):
    """A row of ``chat.each.invalidate_login_state``: the parameters of ``invalidate_login_state``."""

    user_id: str
    """Account whose logins end. At most 32 bytes."""


class InvalidateLoginStateReply(Reply):
    """What ``invalidate_login_state`` answers."""


class _QueryOnlineStatusRequired(TypedDict):
    to_account: Iterable[str]
    """Accounts to query, at least one. More than 500 entries are sent in several requests."""


class QueryOnlineStatus(_QueryOnlineStatusRequired, total=False):
    """A row of ``chat.each.query_online_status``: the parameters of ``query_online_status``."""

    is_need_detail: bool | int | None
    """1 returns the state per platform. Default 0."""
    is_return_instid: bool | int | None
    """1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0."""
    is_return_custom_status: bool | int | None
    """1 returns the user's custom status; mainland page of 2025-12-15 only. Default 0."""


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


class _QueryLoginStateRequired(TypedDict):
    to_account: Iterable[str]
    """Accounts to query. More than 500 entries are sent in several requests."""


class QueryLoginState(_QueryLoginStateRequired, total=False):
    """A row of ``chat.each.query_login_state``: the parameters of ``query_login_state``."""

    is_need_detail: bool | int | None
    """1 returns the state per platform; only in the page's last revision (2021). Default 0."""


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


class GetCallInfo(TypedDict):
    """A row of ``chat.each.get_call_info``: the parameters of ``get_call_info``."""

    call_id: str
    """The call."""


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


class _StartCallByRobotRequired(TypedDict):
    robot_account: str
    """Robot that calls. At most 32 bytes."""
    callee_list_account: Iterable[str]
    """Users that are called."""
    ring_timeout: int
    """How long it rings. From 10000 to 600000. In milliseconds. ``Timeout`` on the wire."""
    call_info: RobotCall
    """The call."""


class StartCallByRobot(_StartCallByRobotRequired, total=False):
    """A row of ``chat.each.start_call_by_robot``: the parameters of ``start_call_by_robot``."""

    user_data: str | None
    """Data of the app that the callees get. At most 1000 bytes."""
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""


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


class EndCall(TypedDict):
    """A row of ``chat.each.end_call``: the parameters of ``end_call``."""

    call_id: str
    """The call."""


class EndCallReply(Reply):
    """What ``end_call`` answers."""


class GetCallRecord(TypedDict):
    """A row of ``chat.each.get_call_record``: the parameters of ``get_call_record``."""

    call_id: str
    """The call."""


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


class ListCallRecords(TypedDict, total=False):
    """A row of ``chat.each.list_call_records``: the parameters of ``list_call_records``."""

    start_time: int | datetime | None
    """Calls from this time on; 7 days ago when absent. In seconds since 1970."""
    end_time: int | datetime | None
    """Calls up to this time; now when absent. In seconds since 1970."""
    call_result: CallResult | str | None
    """Only calls that ended so; in the sample, not in the table."""
    call_type: CallType | str | None
    """Only one-to-one or only group calls; in the sample, not in the table."""
    number_per_page: int | None
    """Records per page. Default 10."""
    page: int | None
    """Number of the page, from 1. Default 1."""


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


class SetCallWebhook(TypedDict):
    """A row of ``chat.each.set_call_webhook``: the parameters of ``set_call_webhook``."""

    url: str
    """Address that begins with http or https."""
    callback_command_list: Iterable[CallWebhookCommand | str]
    """Commands that are sent there."""


class SetCallWebhookReply(Reply):
    """What ``set_call_webhook`` answers."""


class GetCallWebhook(TypedDict, total=False):
    """A row of ``chat.each.get_call_webhook``: the parameters of ``get_call_webhook``."""


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


class DeleteCallWebhook(TypedDict, total=False):
    """A row of ``chat.each.delete_call_webhook``: the parameters of ``delete_call_webhook``."""


class DeleteCallWebhookReply(Reply):
    """What ``delete_call_webhook`` answers."""


class _CreateTopicRequired(TypedDict):
    group_id: str
    """Community that gets the topic."""
    topic_name: str
    """Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked."""


class CreateTopic(_CreateTopicRequired, total=False):
    """A row of ``chat.each.create_topic``: the parameters of ``create_topic``."""

    topic_id: str | None
    """Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent."""
    from_account: str | None
    """User on whose behalf the call acts."""
    custom_string: str | None
    """App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes."""
    face_url: str | None
    """Avatar URL. At most 100 bytes. Documented, not checked."""
    notification: str | None
    """Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked."""
    introduction: str | None
    """Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked."""


class CreateTopicReply(Reply):
    """What ``create_topic`` answers."""

    topic_id: str | None
    """ID of the new topic, own or generated."""


class _GetTopicsRequired(TypedDict):
    group_id: str
    """Community of the topics."""
    from_account: str
    """User whose own state (SelfInfo) is wanted."""


class GetTopics(_GetTopicsRequired, total=False):
    """A row of ``chat.each.get_topics``: the parameters of ``get_topics``."""

    topic_id_list: Iterable[str] | None
    """Topics wanted; all when absent."""
    response_filter: Iterable[TopicField | str] | None
    """TopicInfo fields wanted; all when absent."""


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


class _ModifyTopicRequired(TypedDict):
    group_id: str
    """Community of the topic."""
    topic_id: str
    """Topic to change."""


class ModifyTopic(_ModifyTopicRequired, total=False):
    """A row of ``chat.each.modify_topic``: the parameters of ``modify_topic``."""

    topic_name: str | None
    """Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked."""
    from_account: str | None
    """User on whose behalf the call acts."""
    custom_string: str | None
    """App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes."""
    face_url: str | None
    """Avatar URL. At most 100 bytes. Documented, not checked."""
    notification: str | None
    """Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked."""
    introduction: str | None
    """Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked."""
    mute_all_member: TopicMuteAllMember | str | None
    """Whether ordinary members are muted in the topic."""


class ModifyTopicReply(Reply):
    """What ``modify_topic`` answers."""


class _ImportTopicRequired(TypedDict):
    group_id: str
    """Community that gets the topic."""
    topic_name: str
    """Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked."""


class ImportTopic(_ImportTopicRequired, total=False):
    """A row of ``chat.each.import_topic``: the parameters of ``import_topic``."""

    type: ImportTopicType | str | None
    """Group type."""
    topic_id: str | None
    """Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent."""
    from_account: str | None
    """User on whose behalf the call acts."""
    custom_string: str | None
    """App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes."""
    face_url: str | None
    """Avatar URL. At most 100 bytes. Documented, not checked."""
    notification: str | None
    """Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked."""
    introduction: str | None
    """Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked."""
    create_time: int | datetime | None
    """When the topic was created; default: now. In seconds since 1970."""


class ImportTopicReply(Reply):
    """What ``import_topic`` answers."""

    topic_id: str | None
    """ID of the imported topic, own or generated."""


class DestroyTopics(TypedDict):
    """A row of ``chat.each.destroy_topics``: the parameters of ``destroy_topics``."""

    group_id: str
    """Community of the topics."""
    topic_id_list: Iterable[str]
    """Topics to delete."""


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


class GetCommunityOnlineMemberCount(TypedDict):
    """A row of ``chat.each.get_community_online_member_count``.

    The parameters of ``get_community_online_member_count``.
    """

    group_id: str
    """Community."""


class GetCommunityOnlineMemberCountReply(Reply):
    """What ``get_community_online_member_count`` answers."""

    online_member_num: int | None
    """Members online."""


class _CreatePermissionGroupRequired(TypedDict):
    group_id: str
    """Community."""
    permission_group_name: str
    """Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150 bytes."""
    permission: int
    """Mask of community bits (CommunityRight), unsigned 64-bit. From 0 to 18446744073709551615."""


class CreatePermissionGroup(_CreatePermissionGroupRequired, total=False):
    """A row of ``chat.each.create_permission_group``: the parameters of ``create_permission_group``."""

    permission_group_id: str | None
    """Own ID, begins with @PMG#_; generated when absent."""
    custom_string: str | None
    """App data. At most 3000 bytes."""


class CreatePermissionGroupReply(Reply):
    """What ``create_permission_group`` answers."""

    permission_group_id: str | None
    """ID of the new permission group, own or generated. Known from a weak source only."""


class DestroyPermissionGroups(TypedDict):
    """A row of ``chat.each.destroy_permission_groups``: the parameters of ``destroy_permission_groups``."""

    group_id: str
    """Community."""
    permission_group_id_list: Iterable[str]
    """Permission groups to delete. More than 20 entries are sent in several requests."""


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


class _ModifyPermissionGroupRequired(TypedDict):
    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""


class ModifyPermissionGroup(_ModifyPermissionGroupRequired, total=False):
    """A row of ``chat.each.modify_permission_group``: the parameters of ``modify_permission_group``."""

    permission: int | None
    """New mask of community bits (CommunityRight), unsigned 64-bit. From 0 to 18446744073709551615."""
    permission_group_name: str | None
    """Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150 bytes."""
    custom_string: str | None
    """App data. At most 3000 bytes."""


class ModifyPermissionGroupReply(Reply):
    """What ``modify_permission_group`` answers."""


class _GetPermissionGroupsRequired(TypedDict):
    group_id: str
    """Community."""


class GetPermissionGroups(_GetPermissionGroupsRequired, total=False):
    """A row of ``chat.each.get_permission_groups``: the parameters of ``get_permission_groups``."""

    permission_group_id_list: Iterable[str] | None
    """Permission groups wanted; all, by pages, when absent or empty."""
    limit: int | None
    """Entries per page. At most 20. Documented, not checked."""
    next: str | None
    """Empty on the first page, then what the last reply gave."""


class GetPermissionGroupsReply(ListReply["PermissionGroupInfo"]):
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
    """Mask of community bits (CommunityRight), unsigned 64-bit. At least 0."""
    member_count: int | None
    """Members of the permission group."""


class AddTopicPermissions(TypedDict):
    """A row of ``chat.each.add_topic_permissions``: the parameters of ``add_topic_permissions``."""

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    topic_permission_list: Iterable[TopicPermissionItem]
    """Topics with the rights that members of the permission group get there. More than 50 entries are sent in
    several requests.
    """


class TopicPermissionItem(TypedDict):
    """Topics with the rights that members of the permission group get there."""

    topic_id: str
    """Topic of the community."""
    permission: int
    """Mask of topic bits (TopicRight), unsigned 64-bit. From 0 to 18446744073709551615."""


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


class SetTopicPermissions(TypedDict):
    """A row of ``chat.each.set_topic_permissions``: the parameters of ``set_topic_permissions``."""

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    topic_permission_list: Iterable[TopicPermissionItem]
    """Topics with the rights that members of the permission group get there."""


class SetTopicPermissionsReply(Reply):
    """What ``set_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermissionResult]
    """One result per topic. Known from a weak source only."""


class DeleteTopicPermissions(TypedDict):
    """A row of ``chat.each.delete_topic_permissions``: the parameters of ``delete_topic_permissions``."""

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    topic_id_list: Iterable[str]
    """Topics to take out. More than 50 entries are sent in several requests."""


class DeleteTopicPermissionsReply(Reply):
    """What ``delete_topic_permissions`` answers."""

    topic_permission_result_list: list[TopicPermissionResult]
    """One result per topic."""


class _GetTopicPermissionsRequired(TypedDict):
    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""


class GetTopicPermissions(_GetTopicPermissionsRequired, total=False):
    """A row of ``chat.each.get_topic_permissions``: the parameters of ``get_topic_permissions``."""

    topic_id_list: Iterable[str] | None
    """Topics wanted; all when absent."""


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
    """Mask of topic bits (TopicRight), unsigned 64-bit. At least 0."""


class AddPermissionGroupMembers(TypedDict):
    """A row of ``chat.each.add_permission_group_members``: the parameters of ``add_permission_group_members``."""

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    member_list: Iterable[PermissionGroupMemberItem]
    """Members of the community. More than 100 entries are sent in several requests."""


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


class DeletePermissionGroupMembers(TypedDict):
    """A row of ``chat.each.delete_permission_group_members``.

    The parameters of ``delete_permission_group_members``.
    """

    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""
    member_list: Iterable[PermissionGroupMemberItem]
    """Members of the community. More than 100 entries are sent in several requests."""


class DeletePermissionGroupMembersReply(Reply):
    """What ``delete_permission_group_members`` answers."""


class _ListPermissionGroupMembersRequired(TypedDict):
    group_id: str
    """Community."""
    permission_group_id: str
    """Permission group."""


class ListPermissionGroupMembers(_ListPermissionGroupMembersRequired, total=False):
    """A row of ``chat.each.list_permission_group_members``: the parameters of ``list_permission_group_members``."""

    limit: int | None
    """Entries per page. At most 50. Documented, not checked."""
    next: str | None
    """Empty on the first page, then what the last reply gave."""
    member_info_filter: Iterable[PermissionGroupMemberField | str] | None
    """Member fields wanted; MuteUntil is a reading of a cut-off value."""


class ListPermissionGroupMembersReply(ListReply["PermissionGroupMember"]):
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


class _ListConversationsRequired(TypedDict):
    from_account: str
    """User whose list is wanted. At most 32 bytes."""
    assist_flags: int
    """Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty conversations; bit 2 (4): page
    through pinned conversations.
    """


class ListConversations(_ListConversationsRequired, total=False):
    """A row of ``chat.each.list_conversations``: the parameters of ``list_conversations``."""

    time_stamp: int | None
    """Cursor of ordinary conversations, 0 at first. The first page when left out."""
    start_index: int | None
    """Cursor of ordinary conversations, 0 at first. The first page when left out."""
    top_time_stamp: int | None
    """Cursor of pinned conversations, 0 at first. The first page when left out."""
    top_start_index: int | None
    """Cursor of pinned conversations, 0 at first. The first page when left out."""


class ListConversationsReply(ListReply["Conversation"]):
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


class _DeleteConversationRequired(TypedDict):
    from_account: str
    """User whose conversation is deleted. At most 32 bytes."""
    type: Literal[1, 2] | int
    """1 one-to-one, 2 group."""


class DeleteConversation(_DeleteConversationRequired, total=False):
    """A row of ``chat.each.delete_conversation``: the parameters of ``delete_conversation``."""

    to_account: str | None
    """Other user, when Type is 1. Required in some cases. At most 32 bytes."""
    to_group_id: str | None
    """Group, when Type is 2. Required in some cases. ``ToGroupid`` on the wire."""
    clear_ramble: bool | int | None
    """1 deletes the history too."""


class DeleteConversationReply(Reply):
    """What ``delete_conversation`` answers."""


class PinConversations(TypedDict):
    """A row of ``chat.each.pin_conversations``: the parameters of ``pin_conversations``."""

    from_account: str
    """User whose conversations are pinned. At most 32 bytes."""
    operation_type: Literal[1, 2] | int
    """1 pin, 2 unpin."""
    recent_contact_item: Iterable[RecentContactItem]
    """Conversations; no limit per call stated."""


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


class CreateConversationGroup(TypedDict):
    """A row of ``chat.each.create_conversation_group``: the parameters of ``create_conversation_group``."""

    from_account: str
    """User the group is created for. At most 32 bytes."""
    group_contact_item: Iterable[ContactGroupItem]
    """Group to create. At least 1 entry. At most 1 entry."""


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


class UpdateConversationGroup(TypedDict):
    """A row of ``chat.each.update_conversation_group``: the parameters of ``update_conversation_group``."""

    from_account: str
    """User the group belongs to. At most 32 bytes."""
    update_type: int
    """1: update by group; the only value described. Such as 1."""
    update_group: ContactGroupUpdate
    """The change."""


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


class DeleteConversationGroup(TypedDict):
    """A row of ``chat.each.delete_conversation_group``: the parameters of ``delete_conversation_group``."""

    from_account: str
    """User the group belongs to. At most 32 bytes."""
    group_name: Iterable[str]
    """Name of the group. At least 1 entry. At most 1 entry."""


class DeleteConversationGroupReply(Reply):
    """What ``delete_conversation_group`` answers."""

    group_item: list[ContactGroup]
    """Groups deleted."""


class MarkConversations(TypedDict):
    """A row of ``chat.each.mark_conversations``: the parameters of ``mark_conversations``."""

    from_account: str
    """User whose conversations are marked. At most 32 bytes."""
    mark_item: Iterable[ContactMarkItem]
    """Marks. More than 100 entries are sent in several requests."""


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


class SearchConversationGroups(TypedDict):
    """A row of ``chat.each.search_conversation_groups``: the parameters of ``search_conversation_groups``."""

    from_account: str
    """User whose data is searched. At most 32 bytes."""
    contact_item: Iterable[ContactItem]
    """Conversations. More than 300 entries are sent in several requests."""


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


class _GetConversationGroupsRequired(TypedDict):
    from_account: str
    """User whose data is wanted. At most 32 bytes."""


class GetConversationGroups(_GetConversationGroupsRequired, total=False):
    """A row of ``chat.each.get_conversation_groups``: the parameters of ``get_conversation_groups``."""

    start_index: int | None
    """0 at first, then NextStartIndex of the previous reply. The first page when left out."""


class GetConversationGroupsReply(ListReply["ContactMarks"]):
    """What ``get_conversation_groups`` answers."""

    contact_item: list[ContactMarks]
    """Conversations with data."""
    group_item: list[ContactGroup]
    """Groups."""
    complete_flag: int | None
    """1 when everything was returned. Known values: 0, 1."""
    next_start_index: int | None
    """StartIndex of the next page."""


class ListAppGroups(TypedDict, total=False):
    """A row of ``chat.each.list_app_groups``: the parameters of ``list_app_groups``."""

    limit: int | None
    """Group IDs per page. At most 10000. Documented, not checked. Default 10000."""
    next: int | None
    """Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0."""
    group_type: AppGroupType | str | None
    """Only groups of this type; all types when absent or empty."""


class ListAppGroupsReply(ListReply["AppGroup"]):
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


class _CreateGroupRequired(TypedDict):
    type: GroupType | str
    """Group type; Private is the newer Work, ChatRoom the newer Meeting."""
    name: str
    """Group name. At most 30 bytes. Documented, not checked."""


class CreateGroup(_CreateGroupRequired, total=False):
    """A row of ``chat.each.create_group``: the parameters of ``create_group``."""

    owner_account: str | None
    """Owner; must be an imported account. At most 32 bytes."""
    group_id: str | None
    """Custom group ID; assigned by the server when absent. At most 48 bytes."""
    introduction: str | None
    """Group introduction. At most 240 bytes. Documented, not checked."""
    notification: str | None
    """Group notice. At most 300 bytes. Documented, not checked."""
    face_url: str | None
    """URL of the group picture. At most 100 bytes. Documented, not checked."""
    max_member_count: int | None
    """Member limit; defaults to the plan limit (20 on the free plan)."""
    apply_join_option: ApplyJoinOption | str | None
    """How join requests are handled; only for types users may ask to join; not for Community. Default
    ``NeedPermission``.
    """
    invite_join_option: InviteJoinOption | str | None
    """How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
    Known from a weak source only.
    """
    app_defined_data: Iterable[GroupCustomItem] | None
    """Group custom fields, keys must be configured in the console. At most 10 entries."""
    member_list: Iterable[CreateGroupMemberItem] | None
    """Initial members; not for AVChatRoom. At most 100 entries. Documented, not checked."""
    support_topic: bool | int | None
    """1 makes a Community support topics, 0 not; Community only."""
    enable_permission: bool | int | None
    """1 uses permission groups; only for a Community with topics. Known values: 0, 1. Known from a weak source only."""
    default_permission: int | None
    """Default permission bits of members, 64-bit; only with EnablePermission 1. Known from a weak source only."""


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


class _GetGroupProfilesRequired(TypedDict):
    group_id_list: Iterable[str]
    """Groups to query. More than 50 entries are sent in several requests."""


class GetGroupProfiles(_GetGroupProfilesRequired, total=False):
    """A row of ``chat.each.get_group_profiles``: the parameters of ``get_group_profiles``."""

    response_filter: GroupProfilesFilter | None
    """Limits what is returned."""


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


class _ListGroupMembersRequired(TypedDict):
    group_id: str
    """Group to read."""


class ListGroupMembers(_ListGroupMembersRequired, total=False):
    """A row of ``chat.each.list_group_members``: the parameters of ``list_group_members``."""

    member_info_filter: Iterable[GroupMemberField | str] | None
    """Member fields wanted, all when absent; Member_Account always comes."""
    member_role_filter: Iterable[GroupMemberRole | str] | None
    """Only members with these roles; all when absent."""
    app_defined_data_filter_group_member: Iterable[str] | None
    """Member custom field keys wanted."""
    limit: int | None
    """Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community at most 100. At
    most 6000. Documented, not checked.
    """
    offset: int | None
    """Index of the first member; not for Community. At least 0. Default 0."""
    next: str | None
    """Cursor, required for Community: empty string first, then the Next of the previous reply. Required in some
    cases.
    """


class ListGroupMembersReply(ListReply["GroupMember"]):
    """What ``list_group_members`` answers."""

    member_num: int | None
    """Members in the whole group."""
    member_list: list[GroupMember]
    """Members of this page."""
    next: str | None
    """Cursor for the next page, Community only; empty string at the end."""


class _GetSpecifiedGroupMembersRequired(TypedDict):
    group_id: str
    """Group to read."""
    member_list_account: Iterable[str]
    """Members to read. More than 50 entries are sent in several requests."""


class GetSpecifiedGroupMembers(_GetSpecifiedGroupMembersRequired, total=False):
    """A row of ``chat.each.get_specified_group_members``: the parameters of ``get_specified_group_members``."""

    member_info_filter: Iterable[GroupMemberField | str] | None
    """Member fields wanted, all when absent; Member_Account always comes."""
    member_role_filter: Iterable[GroupMemberRole | str] | None
    """Only members with these roles; all when absent."""
    app_defined_data_filter_group_member: Iterable[str] | None
    """Member custom field keys wanted."""


class GetSpecifiedGroupMembersReply(Reply):
    """What ``get_specified_group_members`` answers."""

    group_id: str | None
    """The group that was read."""
    member_list: list[GroupMember]
    """The members found."""


class _ModifyGroupProfileRequired(TypedDict):
    group_id: str
    """Group to change."""


class ModifyGroupProfile(_ModifyGroupProfileRequired, total=False):
    """A row of ``chat.each.modify_group_profile``: the parameters of ``modify_group_profile``."""

    name: str | None
    """Group name. At most 30 bytes. Documented, not checked."""
    introduction: str | None
    """Group introduction. At most 240 bytes. Documented, not checked."""
    notification: str | None
    """Group notice. At most 300 bytes. Documented, not checked."""
    face_url: str | None
    """URL of the group picture. At most 100 bytes. Documented, not checked."""
    max_member_num: int | None
    """Member limit, up to the plan limit; ignored for AVChatRoom."""
    apply_join_option: ApplyJoinOption | str | None
    """How join requests are handled; not for Community."""
    invite_join_option: InviteJoinOption | str | None
    """How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom."""
    mute_all_member: OnOff | str | None
    """Mutes all members."""
    app_defined_data: Iterable[GroupCustomItem] | None
    """Group custom fields, keys must be configured in the console. At most 10 entries."""
    from_account: str | None
    """Existing account shown as the operator; the calling admin when absent."""
    enable_permission: bool | int | None
    """1 uses permission groups; only for a Community with topics. Known values: 0, 1. Known from a weak source only."""
    default_permission: int | None
    """Default permission bits of members, 64-bit; only with permission groups in use. Known from a weak source only."""
    history_msg_before_join: OnOff | str | None
    """Whether members may read messages from before they joined; Work, Public and Meeting only. Known from a weak
    source only.
    """


class ModifyGroupProfileReply(Reply):
    """What ``modify_group_profile`` answers."""


class _AddGroupMembersRequired(TypedDict):
    group_id: str
    """Group to add to."""
    member_list: Iterable[AddGroupMemberItem]
    """Accounts to add; 20 on the newest Chinese page, 300 on the international pages. More than 20 entries are sent
    in several requests.
    """


class AddGroupMembers(_AddGroupMembersRequired, total=False):
    """A row of ``chat.each.add_group_members``: the parameters of ``add_group_members``."""

    silence: bool | int | None
    """1: no notification is sent. Default 0."""


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


class _DeleteGroupMembersRequired(TypedDict):
    group_id: str
    """Group to remove from."""
    member_to_del_account: Iterable[str]
    """Members to remove. More than 100 entries are sent in several requests."""


class DeleteGroupMembers(_DeleteGroupMembersRequired, total=False):
    """A row of ``chat.each.delete_group_members``: the parameters of ``delete_group_members``."""

    silence: bool | int | None
    """1 tells only the removed members. Default 0."""
    reason: str | None
    """Reason, shown in the notice."""


class DeleteGroupMembersReply(Reply):
    """What ``delete_group_members`` answers."""


class _ModifyGroupMemberProfileRequired(TypedDict):
    group_id: str
    """Group."""
    member_account: str
    """Member to change."""


class ModifyGroupMemberProfile(_ModifyGroupMemberProfileRequired, total=False):
    """A row of ``chat.each.modify_group_member_profile``: the parameters of ``modify_group_member_profile``."""

    role: SettableMemberRole | str | None
    """Admin makes the member an admin, Member takes that away."""
    msg_flag: GroupMsgFlag | str | None
    """Receive and notify; receive quietly; block; receive quietly except mentions."""
    name_card: str | None
    """Name card in the group. At most 50 bytes."""
    app_member_defined_data: Iterable[MemberCustomItem] | None
    """Member custom fields, keys must be configured in the console. At most 5 entries."""
    mute_time: int | None
    """Mute for so long from now; 0 unmutes. At least 0. In seconds."""


class ModifyGroupMemberProfileReply(Reply):
    """What ``modify_group_member_profile`` answers."""


class DisbandGroup(TypedDict):
    """A row of ``chat.each.disband_group``: the parameters of ``disband_group``."""

    group_id: str
    """Group to disband."""


class DisbandGroupReply(Reply):
    """What ``disband_group`` answers."""


class _ListJoinedGroupsRequired(TypedDict):
    member_account: str
    """User to query."""


class ListJoinedGroups(_ListJoinedGroupsRequired, total=False):
    """A row of ``chat.each.list_joined_groups``: the parameters of ``list_joined_groups``."""

    with_huge_groups: bool | int | None
    """1 includes AVChatRoom groups. Default 0."""
    with_no_active_groups: bool | int | None
    """1 includes Work (Private) groups not yet activated. Default 0."""
    limit: int | None
    """Groups per page; all when absent. At most 5000. Documented, not checked."""
    offset: int | None
    """Index of the first group. At least 0. Default 0."""
    group_type: GroupType | str | None
    """Only groups of this type; all when absent."""
    response_filter: JoinedGroupsFilter | None
    """Fields wanted."""
    support_topic: bool | int | None
    """1 for communities with topics, 0 without; GroupType must then be Community."""


class JoinedGroupsFilter(TypedDict, total=False):
    """Fields wanted."""

    group_base_info_filter: Iterable[GroupProfileField | str] | None
    """Profile fields wanted."""
    self_info_filter: Iterable[JoinedGroupSelfField | str] | None
    """Own member fields wanted: these and other member fields."""


class ListJoinedGroupsReply(ListReply["JoinedGroup"]):
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


class GetMemberRoles(TypedDict):
    """A row of ``chat.each.get_member_roles``: the parameters of ``get_member_roles``."""

    group_id: str
    """Group to query."""
    user_account: Iterable[str]
    """Accounts to look up. More than 500 entries are sent in several requests."""


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


class _MuteGroupMembersRequired(TypedDict):
    group_id: str
    """Group."""
    members_account: Iterable[str]
    """Members to mute or unmute. More than 500 entries are sent in several requests."""
    mute_time: int
    """How long; 0 unmutes, 4294967295 is forever. From 0 to 4294967295. In seconds."""


class MuteGroupMembers(_MuteGroupMembersRequired, total=False):
    """A row of ``chat.each.mute_group_members``: the parameters of ``mute_group_members``."""

    topic_id: str | None
    """Mute in this topic; only communities with topics."""


class MuteGroupMembersReply(Reply):
    """What ``mute_group_members`` answers."""


class _ListMutedGroupMembersRequired(TypedDict):
    group_id: str
    """Group."""


class ListMutedGroupMembers(_ListMutedGroupMembersRequired, total=False):
    """A row of ``chat.each.list_muted_group_members``: the parameters of ``list_muted_group_members``."""

    topic_id: str | None
    """List the muted members of this topic; only communities with topics."""


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


class ListMutedGroupMembersLegacy(TypedDict):
    """A row of ``chat.each.list_muted_group_members_legacy``.

    The parameters of ``list_muted_group_members_legacy``.
    """

    group_id: str
    """Group."""


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


class _ChangeGroupOwnerRequired(TypedDict):
    group_id: str
    """Group."""
    new_owner_account: str
    """Member that becomes the owner."""


class ChangeGroupOwner(_ChangeGroupOwnerRequired, total=False):
    """A row of ``chat.each.change_group_owner``: the parameters of ``change_group_owner``."""

    from_account: str | None
    """Account shown as the operator. Known from a weak source only."""


class ChangeGroupOwnerReply(Reply):
    """What ``change_group_owner`` answers."""


class _ImportGroupRequired(TypedDict):
    type: ImportGroupType | str
    """Group type; Private is the newer Work, ChatRoom the newer Meeting."""
    name: str
    """Group name. At most 30 bytes. Documented, not checked."""


class ImportGroup(_ImportGroupRequired, total=False):
    """A row of ``chat.each.import_group``: the parameters of ``import_group``."""

    owner_account: str | None
    """Owner, joined to the group at once."""
    group_id: str | None
    """Custom group ID; assigned by the server when absent. At most 48 bytes."""
    introduction: str | None
    """Group introduction. At most 240 bytes. Documented, not checked."""
    notification: str | None
    """Group notice. At most 300 bytes. Documented, not checked."""
    face_url: str | None
    """URL of the group picture. At most 100 bytes. Documented, not checked."""
    max_member_count: int | None
    """Member limit; Community allows up to 100000. At most 6000. Documented, not checked. Default 2000."""
    apply_join_option: ApplyJoinOption | str | None
    """How join requests are handled; not for Community. Default ``NeedPermission``."""
    app_defined_data: Iterable[GroupCustomItem] | None
    """Group custom fields, keys must be configured in the console. At most 10 entries."""
    create_time: int | datetime | None
    """Creation time to record. In seconds since 1970."""
    support_topic: bool | int | None
    """1 makes a Community support topics; Community only."""


class ImportGroupReply(Reply):
    """What ``import_group`` answers."""

    group_id: str | None
    """ID of the new group."""


class ImportGroupMembers(TypedDict):
    """A row of ``chat.each.import_group_members``: the parameters of ``import_group_members``."""

    group_id: str
    """Group to import into."""
    member_list: Iterable[ImportGroupMemberItem]
    """Members; 20 on the newest Chinese page, 300 on the international pages. More than 20 entries are sent in
    several requests.
    """


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


class SetMemberUnreadCount(TypedDict):
    """A row of ``chat.each.set_member_unread_count``: the parameters of ``set_member_unread_count``."""

    group_id: str
    """Group."""
    member_account: str
    """Member."""
    unread_msg_num: int
    """Unread messages of the member. At least 0."""


class SetMemberUnreadCountReply(Reply):
    """What ``set_member_unread_count`` answers."""


class GetOnlineMemberCount(TypedDict):
    """A row of ``chat.each.get_online_member_count``: the parameters of ``get_online_member_count``."""

    group_id: str
    """Group."""


class GetOnlineMemberCountReply(Reply):
    """What ``get_online_member_count`` answers."""

    online_member_num: int | None
    """Members online."""


class _BanGroupMembersRequired(TypedDict):
    group_id: str
    """Group."""
    members_account: Iterable[str]
    """Members to ban. More than 20 entries are sent in several requests."""
    duration: int
    """Length of the ban, unsigned 32-bit. From 0 to 4294967295. In seconds."""


class BanGroupMembers(_BanGroupMembersRequired, total=False):
    """A row of ``chat.each.ban_group_members``: the parameters of ``ban_group_members``."""

    description: str | None
    """Message about the ban. At most 1000 bytes."""


class BanGroupMembersReply(Reply):
    """What ``ban_group_members`` answers."""


class UnbanGroupMembers(TypedDict):
    """A row of ``chat.each.unban_group_members``: the parameters of ``unban_group_members``."""

    group_id: str
    """Group."""
    members_account: Iterable[str]
    """Accounts to unban. More than 20 entries are sent in several requests."""


class UnbanGroupMembersReply(Reply):
    """What ``unban_group_members`` answers."""


class _ListBannedGroupMembersRequired(TypedDict):
    group_id: str
    """Group to query."""


class ListBannedGroupMembers(_ListBannedGroupMembersRequired, total=False):
    """A row of ``chat.each.list_banned_group_members``: the parameters of ``list_banned_group_members``."""

    limit: int | None
    """Accounts per page. At most 100. Documented, not checked."""
    offset: int | None
    """0 first, then NextOffset of the previous reply. The first page when left out. At least 0."""


class ListBannedGroupMembersReply(ListReply["BannedGroupMember"]):
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


class _ListLiveGroupOnlineMembersRequired(TypedDict):
    group_id: str
    """Group."""


class ListLiveGroupOnlineMembers(_ListLiveGroupOnlineMembersRequired, total=False):
    """A row of ``chat.each.list_live_group_online_members``: the parameters of ``list_live_group_online_members``."""

    timestamp: int | None
    """0 first, then NextTimestamp of the previous reply. The first page when left out. At least 0."""
    mark: int | None
    """Only members with this mark."""


class ListLiveGroupOnlineMembersReply(ListReply["LiveGroupMember"]):
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


class MarkLiveGroupMembers(TypedDict):
    """A row of ``chat.each.mark_live_group_members``: the parameters of ``mark_live_group_members``."""

    group_id: str
    """Group."""
    command_type: Literal[1, 2] | int
    """1 sets marks, 2 deletes them."""
    member_list: Iterable[LiveGroupMarksItem]
    """Members. More than 500 entries are sent in several requests."""


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


class SetLiveGroupAdmins(TypedDict):
    """A row of ``chat.each.set_live_group_admins``: the parameters of ``set_live_group_admins``."""

    group_id: str
    """Group."""
    command_type: Literal[1, 2] | int
    """1 makes admins, 2 takes the role away."""
    admin_account: Iterable[str]
    """Accounts; a group has at most 5 admins. At most 5 entries. Documented, not checked."""


class SetLiveGroupAdminsReply(Reply):
    """What ``set_live_group_admins`` answers."""


class ListLiveGroupAdmins(TypedDict):
    """A row of ``chat.each.list_live_group_admins``: the parameters of ``list_live_group_admins``."""

    group_id: str
    """Group."""


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


class CheckLiveGroupMembers(TypedDict):
    """A row of ``chat.each.check_live_group_members``: the parameters of ``check_live_group_members``."""

    group_id: str
    """Group."""
    member_account: Iterable[str]
    """Accounts to check."""


class CheckLiveGroupMembersReply(Reply):
    """What ``check_live_group_members`` answers."""

    member_account: list[str]
    """Those of the asked accounts that are in the group."""


class AddLiveGroupRobots(TypedDict):
    """A row of ``chat.each.add_live_group_robots``: the parameters of ``add_live_group_robots``."""

    group_id: str
    """Group. Known from a weak source only."""
    member_account: Iterable[str]
    """Robot accounts. Known from a weak source only."""


class AddLiveGroupRobotsReply(Reply):
    """What ``add_live_group_robots`` answers."""


class DeleteLiveGroupRobots(TypedDict):
    """A row of ``chat.each.delete_live_group_robots``: the parameters of ``delete_live_group_robots``."""

    group_id: str
    """Group."""
    member_account: Iterable[str]
    """Robot accounts to remove."""


class DeleteLiveGroupRobotsReply(Reply):
    """What ``delete_live_group_robots`` answers."""


class GetGroupAttributes(TypedDict):
    """A row of ``chat.each.get_group_attributes``: the parameters of ``get_group_attributes``."""

    group_id: str
    """Group."""


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


class ModifyGroupAttributes(TypedDict):
    """A row of ``chat.each.modify_group_attributes``: the parameters of ``modify_group_attributes``."""

    group_id: str
    """Group."""
    group_attr: Iterable[GroupAttributeItem]
    """Attributes. At most 16 entries."""


class GroupAttributeItem(TypedDict):
    """Attributes."""

    key: str
    """Attribute name. At most 32 bytes."""
    value: str
    """Attribute value. At most 4000 bytes."""


class ModifyGroupAttributesReply(Reply):
    """What ``modify_group_attributes`` answers."""


class ClearGroupAttributes(TypedDict):
    """A row of ``chat.each.clear_group_attributes``: the parameters of ``clear_group_attributes``."""

    group_id: str
    """Group."""


class ClearGroupAttributesReply(Reply):
    """What ``clear_group_attributes`` answers."""


class ResetGroupAttributes(TypedDict):
    """A row of ``chat.each.reset_group_attributes``: the parameters of ``reset_group_attributes``."""

    group_id: str
    """Group."""
    group_attr: Iterable[GroupAttributeItem]
    """Attributes. At most 16 entries."""


class ResetGroupAttributesReply(Reply):
    """What ``reset_group_attributes`` answers."""


class DeleteGroupAttributes(TypedDict):
    """A row of ``chat.each.delete_group_attributes``: the parameters of ``delete_group_attributes``."""

    group_id: str
    """Group."""
    group_attr: Iterable[GroupAttributeKey]
    """Attributes to delete."""


class GroupAttributeKey(TypedDict):
    """Attributes to delete."""

    key: str
    """Attribute name. At most 32 bytes."""


class DeleteGroupAttributesReply(Reply):
    """What ``delete_group_attributes`` answers."""


class _GetGroupCountersRequired(TypedDict):
    group_id: str
    """Group."""


class GetGroupCounters(_GetGroupCountersRequired, total=False):
    """A row of ``chat.each.get_group_counters``: the parameters of ``get_group_counters``."""

    group_counter_keys: Iterable[str] | None
    """Counters wanted; all when absent."""


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


class _UpdateGroupCountersRequired(TypedDict):
    group_id: str
    """Group."""
    group_counter: Iterable[GroupCounterItem]
    """Counters. At most 20 entries."""


class UpdateGroupCounters(_UpdateGroupCountersRequired, total=False):
    """A row of ``chat.each.update_group_counters``: the parameters of ``update_group_counters``."""

    mode: GroupCounterMode | str | None
    """Set writes the value, Increase and Decrease change it by the value."""


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


class _DeleteGroupCountersRequired(TypedDict):
    group_id: str
    """Group."""


class DeleteGroupCounters(_DeleteGroupCountersRequired, total=False):
    """A row of ``chat.each.delete_group_counters``: the parameters of ``delete_group_counters``."""

    group_counter_keys: Iterable[str] | None
    """Counters to delete; all when absent."""


class DeleteGroupCountersReply(Reply):
    """What ``delete_group_counters`` answers."""


class _SendGroupMessageRequired(TypedDict):
    group_id: str
    """Group that receives the message; the community's ID when TopicId is set."""
    msg_body: Iterable[MsgElement]
    """Message elements. At most 12288 bytes as JSON (documented, not checked)."""


class SendGroupMessage(_SendGroupMessageRequired, total=False):
    """A row of ``chat.each.send_group_message``: the parameters of ``send_group_message``."""

    random: int | None
    """Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0 to 4294967295."""
    msg_priority: GroupMsgPriority | str | None
    """Case-sensitive; matters when the server sheds load. Default ``Normal``."""
    from_account: str | None
    """Sender; default: the calling admin."""
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""
    forbid_callback_control: Iterable[GroupForbidCallbackControl | str] | None
    """Webhooks to leave out for this one message."""
    online_only_flag: bool | int | None
    """1: online members only; 0: all members. Default 0."""
    send_msg_control: Iterable[GroupSendMsgControl | str] | None
    """NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
    not together with OnlineOnlyFlag 1.
    """
    cloud_custom_data: str | None
    """Custom data kept with the message and delivered."""
    support_message_extension: bool | int | None
    """1: key-value extensions may be set on this message later."""
    to_account: Iterable[str] | None
    """Only these members receive the message. At most 50 entries."""
    topic_id: str | None
    """Topic to act in; only for communities with topics."""
    need_read_receipt: bool | int | None
    """1: read receipts are kept for this message. Known values: 0, 1. Default 0. Known from a weak source only."""
    group_at_info: Iterable[GroupAtInfo] | None
    """Who is mentioned, in the order of the mentions in the text."""


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


class _SendGroupSystemNotificationRequired(TypedDict):
    group_id: str
    """Group that receives the notification."""
    content: str
    """Notification text."""


class SendGroupSystemNotification(_SendGroupSystemNotificationRequired, total=False):
    """A row of ``chat.each.send_group_system_notification``: the parameters of ``send_group_system_notification``."""

    to_members_account: Iterable[str] | None
    """Members that receive it; all members when absent, and an empty list means all members too. More than 500
    entries are sent in several requests.
    """
    topic_id: str | None
    """Topic to act in; only for communities with topics."""


class SendGroupSystemNotificationReply(Reply):
    """What ``send_group_system_notification`` answers."""


class _RecallGroupMessagesRequired(TypedDict):
    group_id: str
    """Group of the messages."""
    msg_seq_list: Iterable[GroupMsgSeqItem]
    """Messages to recall. More than 10 entries are sent in several requests."""


class RecallGroupMessages(_RecallGroupMessagesRequired, total=False):
    """A row of ``chat.each.recall_group_messages``: the parameters of ``recall_group_messages``."""

    topic_id: str | None
    """Topic to act in; only for communities with topics."""
    reason: str | None
    """Reason shown with the recall. At most 100 bytes. Documented, not checked."""


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


class _ImportGroupMessagesRequired(TypedDict):
    group_id: str
    """Group to import into."""
    msg_list: Iterable[ImportGroupMessageItem]
    """Messages, oldest first. More than 7 entries are sent in several requests."""


class ImportGroupMessages(_ImportGroupMessagesRequired, total=False):
    """A row of ``chat.each.import_group_messages``: the parameters of ``import_group_messages``."""

    recent_contact_flag: bool | int | None
    """1: the import moves the conversation; not for AVChatRoom and Community. Default 0."""
    topic_id: str | None
    """Topic to act in; only for communities with topics."""


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


class _DeleteGroupMessagesBySenderRequired(TypedDict):
    group_id: str
    """Group of the messages."""
    sender_account: str
    """Whose messages are withdrawn."""


class DeleteGroupMessagesBySender(_DeleteGroupMessagesBySenderRequired, total=False):
    """A row of ``chat.each.delete_group_messages_by_sender``.

    The parameters of ``delete_group_messages_by_sender``.
    """

    topic_id: str | None
    """Topic to act in; only for communities with topics."""


class DeleteGroupMessagesBySenderReply(Reply):
    """What ``delete_group_messages_by_sender`` answers."""


class _ListGroupMessagesRequired(TypedDict):
    group_id: str
    """Group to read."""
    req_msg_number: int
    """Messages wanted; 20 come back at most. At most 20. Documented, not checked."""


class ListGroupMessages(_ListGroupMessagesRequired, total=False):
    """A row of ``chat.each.list_group_messages``: the parameters of ``list_group_messages``."""

    req_msg_seq: int | None
    """Largest sequence wanted; newest message when absent. From 0 to 4294967295."""
    with_recalled_msg: bool | int | None
    """1: also return recalled messages. Default 0."""
    topic_id: str | None
    """Topic to act in; only for communities with topics."""


class ListGroupMessagesReply(ListReply["GroupMessage"]):
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


class _ModifyGroupMessageRequired(TypedDict):
    group_id: str
    """Group of the message."""
    msg_seq: int
    """Message to change. From 0 to 4294967295."""


class ModifyGroupMessage(_ModifyGroupMessageRequired, total=False):
    """A row of ``chat.each.modify_group_message``: the parameters of ``modify_group_message``."""

    msg_body: Iterable[MsgElement] | None
    """New elements; this or CloudCustomData or both. At least one of ``msg_body`` and ``cloud_custom_data`` is sent."""
    cloud_custom_data: str | None
    """New custom data; this or MsgBody or both. At least one of ``msg_body`` and ``cloud_custom_data`` is sent."""
    topic_id: str | None
    """Topic to act in; only for communities with topics."""


class ModifyGroupMessageReply(Reply):
    """What ``modify_group_message`` answers."""


class _SendBroadcastMessageRequired(TypedDict):
    msg_body: Iterable[MsgElement]
    """Message elements."""


class SendBroadcastMessage(_SendBroadcastMessageRequired, total=False):
    """A row of ``chat.each.send_broadcast_message``: the parameters of ``send_broadcast_message``."""

    from_account: str | None
    """Sender; default: the calling admin."""
    random: int | None
    """Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0 to 4294967295."""
    cloud_custom_data: str | None
    """Custom data of the message."""


class SendBroadcastMessageReply(Reply):
    """What ``send_broadcast_message`` answers."""

    msg_seq: int | None
    """Sequence of the message, unsigned 32-bit."""


class _ClearGroupMessagesRequired(TypedDict):
    group_id: str
    """Group to clear."""


class ClearGroupMessages(_ClearGroupMessagesRequired, total=False):
    """A row of ``chat.each.clear_group_messages``: the parameters of ``clear_group_messages``."""

    msg_seq: int | None
    """Clear messages up to and including this sequence; all messages when absent. From 0 to 4294967295."""


class ClearGroupMessagesReply(Reply):
    """What ``clear_group_messages`` answers."""


class SendGroupReadReceipts(TypedDict):
    """A row of ``chat.each.send_group_read_receipts``: the parameters of ``send_group_read_receipts``."""

    group_id: str
    """Group of the messages."""
    from_account: str
    """Member that read them."""
    msg_seq_list: Iterable[GroupMsgSeqItem]
    """Messages read. More than 50 entries are sent in several requests."""


class SendGroupReadReceiptsReply(Reply):
    """What ``send_group_read_receipts`` answers."""


class GetGroupReadReceipts(TypedDict):
    """A row of ``chat.each.get_group_read_receipts``: the parameters of ``get_group_read_receipts``."""

    group_id: str
    """Group of the messages."""
    msg_seq_list: Iterable[GroupMsgSeqItem]
    """Messages to look up."""


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


class _ListGroupMessageReadersRequired(TypedDict):
    group_id: str
    """Group of the message."""
    filter: bool | int
    """0: members that read it; 1: members that did not."""
    count: int
    """Members per reply; more is taken as 200. At most 200. Documented, not checked."""


class ListGroupMessageReaders(_ListGroupMessageReadersRequired, total=False):
    """A row of ``chat.each.list_group_message_readers``: the parameters of ``list_group_message_readers``."""

    msg_seq: int | None
    """Message to look up. From 0 to 4294967295."""
    cursor: str | None
    """Empty string first, then the Cursor of the previous reply. The first page when left out."""


class ListGroupMessageReadersReply(ListReply["GroupMessageReader | GroupMessageNonReader"]):
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


class _GetGroupMessageExtensionsRequired(TypedDict):
    group_id: str
    """Group of the message."""
    msg_seq: int
    """Message to read. From 0 to 4294967295."""


class GetGroupMessageExtensions(_GetGroupMessageExtensionsRequired, total=False):
    """A row of ``chat.each.get_group_message_extensions``: the parameters of ``get_group_message_extensions``."""

    start_seq: int | None
    """Only pairs whose Seq is at least this."""


class GetGroupMessageExtensionsReply(ListReply["GroupMessageExtension"]):
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


class _SetGroupMessageExtensionsRequired(TypedDict):
    group_id: str
    """Group of the message."""
    msg_seq: int
    """Message to change. From 0 to 4294967295."""
    operate_type: Literal[1, 2, 3] | int
    """1: set pairs; 2: delete pairs; 3: clear all pairs."""


class SetGroupMessageExtensions(_SetGroupMessageExtensionsRequired, total=False):
    """A row of ``chat.each.set_group_message_extensions``: the parameters of ``set_group_message_extensions``."""

    extension_list: Iterable[GroupMessageExtensionItem] | None
    """Pairs to set or delete; needed for OperateType 1 and 2. Required in some cases. More than 20 entries are sent
    in several requests.
    """


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


class _PinGroupMessageRequired(TypedDict):
    group_id: str
    """Group of the message."""
    msg_seq: int
    """Message to pin; must exist and not have expired. From 1 to 4294967295."""


class PinGroupMessage(_PinGroupMessageRequired, total=False):
    """A row of ``chat.each.pin_group_message``: the parameters of ``pin_group_message``."""

    topic_id: str | None
    """Topic of the message; required for Community. Required in some cases."""
    pinner_account: str | None
    """Who pins; default: the app admin."""


class PinGroupMessageReply(Reply):
    """What ``pin_group_message`` answers."""


class _UnpinGroupMessageRequired(TypedDict):
    group_id: str
    """Group of the message."""
    msg_seq: int
    """Message to unpin; must be pinned. From 1 to 4294967295."""


class UnpinGroupMessage(_UnpinGroupMessageRequired, total=False):
    """A row of ``chat.each.unpin_group_message``: the parameters of ``unpin_group_message``."""

    topic_id: str | None
    """Topic of the message; required for Community. Required in some cases."""
    unpinner_account: str | None
    """Who unpins; default: the caller; only an app admin may set it. ``UnPinner_Account`` on the wire."""


class UnpinGroupMessageReply(Reply):
    """What ``unpin_group_message`` answers."""


class _GetPinnedGroupMessagesRequired(TypedDict):
    group_id: str
    """Group to read."""


class GetPinnedGroupMessages(_GetPinnedGroupMessagesRequired, total=False):
    """A row of ``chat.each.get_pinned_group_messages``: the parameters of ``get_pinned_group_messages``."""

    topic_id: str | None
    """Topic of the message; required for Community. Required in some cases."""


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


class _SendGroupStreamMessageRequired(TypedDict):
    group_id: str
    """Group to send to."""
    msg_body: Iterable[MsgElement]
    """Exactly one TIMStreamElem. At least 1 entry. At most 1 entry."""


class SendGroupStreamMessage(_SendGroupStreamMessageRequired, total=False):
    """A row of ``chat.each.send_group_stream_message``: the parameters of ``send_group_stream_message``."""

    from_account: str | None
    """Account to send as, for example a chatbot. At most 32 bytes. Documented, not checked. Known from a weak source
    only.
    """
    msg_random: int | None
    """Random number. Filled with a random number when left out. From 0 to 4294967295."""
    cloud_custom_data: str | None
    """App data kept with the message and delivered."""


class SendGroupStreamMessageReply(Reply):
    """What ``send_group_stream_message`` answers."""

    stream_msg_id: str | None
    """ID of the stream, to be sent with every later piece. Known from a weak source only."""


class _PushToMembersRequired(TypedDict):
    msg_body: Iterable[MsgElement]
    """Message elements."""


class PushToMembers(_PushToMembersRequired, total=False):
    """A row of ``chat.each.push_to_members``: the parameters of ``push_to_members``."""

    from_account: str | None
    """Sender shown to receivers; presumably the admin when left out."""
    msg_random: int | None
    """Random number; repeats within a second are dropped. Filled with a random number when left out. From 0 to
    4294967295.
    """
    msg_life_time: int | None
    """How long it is kept for offline users. At most 604800. Documented, not checked. Default 0. In seconds."""
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""
    condition: MemberPushCondition | None
    """Who receives it; everybody when left out."""


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


class SetMemberAttributeNames(TypedDict):
    """A row of ``chat.each.set_member_attribute_names``: the parameters of ``set_member_attribute_names``."""

    attr_names: Mapping[str, str]
    """Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries."""


class SetMemberAttributeNamesReply(Reply):
    """What ``set_member_attribute_names`` answers."""


class GetMemberAttributeNames(TypedDict, total=False):
    """A row of ``chat.each.get_member_attribute_names``: the parameters of ``get_member_attribute_names``."""


class GetMemberAttributeNamesReply(Reply):
    """What ``get_member_attribute_names`` answers."""

    attr_names: dict[str, str] | None
    """Number "0" to "9" to attribute name."""


class SetMemberAttributes(TypedDict):
    """A row of ``chat.each.set_member_attributes``: the parameters of ``set_member_attributes``."""

    user_attrs: Iterable[MemberAttributesItem]
    """Users and their attributes. More than 100 entries are sent in several requests."""


class MemberAttributesItem(TypedDict):
    """Users and their attributes."""

    to_account: str
    """User."""
    attrs: Mapping[str, str]
    """Attribute name to value; value up to 50 bytes."""


class SetMemberAttributesReply(Reply):
    """What ``set_member_attributes`` answers."""


class GetMemberAttributes(TypedDict):
    """A row of ``chat.each.get_member_attributes``: the parameters of ``get_member_attributes``."""

    to_account: Iterable[str]
    """Users to read. More than 100 entries are sent in several requests."""


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


class RemoveMemberAttributes(TypedDict):
    """A row of ``chat.each.remove_member_attributes``: the parameters of ``remove_member_attributes``."""

    user_attrs: Iterable[RemoveMemberAttributesItem]
    """Users and the attributes to remove. More than 100 entries are sent in several requests."""


class RemoveMemberAttributesItem(TypedDict):
    """Users and the attributes to remove."""

    to_account: str
    """User."""
    attrs: Iterable[str]
    """Attribute names."""


class RemoveMemberAttributesReply(Reply):
    """What ``remove_member_attributes`` answers."""


class AddMemberTags(TypedDict):
    """A row of ``chat.each.add_member_tags``: the parameters of ``add_member_tags``."""

    user_tags: Iterable[MemberTagsItem]
    """Users and their tags. More than 100 entries are sent in several requests."""


class MemberTagsItem(TypedDict):
    """Users and their tags."""

    to_account: str
    """User."""
    tags: Iterable[str]
    """Tags, each up to 50 bytes. At most 10 entries. Each at most 50 bytes."""


class AddMemberTagsReply(Reply):
    """What ``add_member_tags`` answers."""


class GetMemberTags(TypedDict):
    """A row of ``chat.each.get_member_tags``: the parameters of ``get_member_tags``."""

    to_account: Iterable[str]
    """Users to read. More than 100 entries are sent in several requests."""


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


class RemoveMemberTags(TypedDict):
    """A row of ``chat.each.remove_member_tags``: the parameters of ``remove_member_tags``."""

    user_tags: Iterable[RemoveMemberTagsItem]
    """Users and the tags to remove. More than 100 entries are sent in several requests."""


class RemoveMemberTagsItem(TypedDict):
    """Users and the tags to remove."""

    to_account: str
    """User."""
    tags: Iterable[str]
    """Tags."""


class RemoveMemberTagsReply(Reply):
    """What ``remove_member_tags`` answers."""


class ClearMemberTags(TypedDict):
    """A row of ``chat.each.clear_member_tags``: the parameters of ``clear_member_tags``."""

    to_account: Iterable[str]
    """Users to clear. More than 100 entries are sent in several requests."""


class ClearMemberTagsReply(Reply):
    """What ``clear_member_tags`` answers."""


class _SendC2cMessageRequired(TypedDict):
    to_account: str
    """Receiver. At most 32 bytes."""
    msg_body: Iterable[MsgElement]
    """One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked)."""


class SendC2cMessage(_SendC2cMessageRequired, total=False):
    """A row of ``chat.each.send_c2c_message``: the parameters of ``send_c2c_message``."""

    sync_other_machine: Literal[1, 2] | int | None
    """1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history."""
    from_account: str | None
    """Account to send as; default is the calling admin. At most 32 bytes."""
    online_only_flag: bool | int | None
    """1 delivers only if the receiver is online and stores nothing. Default 0."""
    msg_life_time: int | None
    """Offline keeping time; 0 means online users only; larger values are cut to 7 days. From 0 to 604800.
    Documented, not checked. Default 604800. In seconds.
    """
    msg_seq: int | None
    """Sequence for ordering within one second and for duplicate suppression. Filled with a random number when left
    out. From 0 to 4294967295.
    """
    msg_random: int | None
    """Random number for duplicate suppression. Filled with a random number when left out. From 0 to 4294967295."""
    msg_time_stamp: int | datetime | None
    """Time of the message, UNIX time; only older pages have it, so leave it out. In seconds."""
    forbid_callback_control: Iterable[ForbidCallbackControl | str] | None
    """Webhooks to skip for this message."""
    send_msg_control: Iterable[C2cSendMsgControl | str] | None
    """No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation."""
    cloud_custom_data: str | None
    """App data kept in the cloud and delivered with the message."""
    support_message_extension: bool | int | None
    """1: the message takes extensions, see set_c2c_message_extensions. Default 0."""
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""
    is_need_read_receipt: bool | int | None
    """1 asks for a read receipt. Default 0."""


class SendC2cMessageReply(Reply):
    """What ``send_c2c_message`` answers."""

    msg_time: int | None
    """Server time of the message. In seconds."""
    msg_key: str | None
    """Message key for recall, modification and extension; at most 50 characters; shape MsgSeq_MsgRandom_MsgTime."""
    msg_id: str | None
    """The message's ID in the client SDKs; added December 2024."""


class _BatchSendC2cMessageRequired(TypedDict):
    to_account: Iterable[str]
    """Receivers. More than 500 entries are sent in several requests."""
    msg_body: Iterable[MsgElement]
    """One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked)."""


class BatchSendC2cMessage(_BatchSendC2cMessageRequired, total=False):
    """A row of ``chat.each.batch_send_c2c_message``: the parameters of ``batch_send_c2c_message``."""

    sync_other_machine: Literal[1, 2] | int | None
    """1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history."""
    from_account: str | None
    """Account to send as; default is the calling admin. At most 32 bytes."""
    online_only_flag: bool | int | None
    """1 delivers only to online receivers and stores nothing; newest Chinese page. Default 0."""
    msg_life_time: int | None
    """Offline keeping time; 0 means online users only; larger values are cut to 7 days. From 0 to 604800.
    Documented, not checked. Default 604800. In seconds.
    """
    msg_seq: int | None
    """Sequence for ordering within one second; random when absent. Filled with a random number when left out. From 0
    to 4294967295.
    """
    msg_random: int | None
    """Random number for duplicate suppression. Filled with a random number when left out. From 0 to 4294967295."""
    msg_time_stamp: int | datetime | None
    """UNIX time; on no page, sent by several clients. In seconds."""
    cloud_custom_data: str | None
    """App data kept in the cloud and delivered with the message."""
    support_message_extension: bool | int | None
    """1: the message takes extensions, see set_c2c_message_extensions; in no table seen for this call. Known values:
    0, 1. Default 0. Known from a weak source only.
    """
    send_msg_control: Iterable[C2cSendMsgControl | str] | None
    """No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation."""
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""
    is_need_read_receipt: bool | int | None
    """1 asks for a read receipt. Default 0."""


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


class _ImportC2cMessageRequired(TypedDict):
    sync_from_old_system: Literal[2, 5] | int
    """2: history, no unread count, not pushed to devices; 5: live message, counts as unread and is pushed."""
    from_account: str
    """Sender. At most 32 bytes."""
    to_account: str
    """Receiver. At most 32 bytes."""
    msg_time_stamp: int | datetime
    """UNIX time the message was sent, part of the duplicate key. In seconds."""
    msg_body: Iterable[MsgElement]
    """One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked)."""


class ImportC2cMessage(_ImportC2cMessageRequired, total=False):
    """A row of ``chat.each.import_c2c_message``: the parameters of ``import_c2c_message``."""

    msg_seq: int | None
    """Sequence; random when absent, which weakens duplicate suppression. Filled with a random number when left out.
    From 0 to 4294967295.
    """
    msg_random: int | None
    """Random number, part of the duplicate key. Filled with a random number when left out. From 0 to 4294967295."""
    cloud_custom_data: str | None
    """App data kept with the message."""


class ImportC2cMessageReply(Reply):
    """What ``import_c2c_message`` answers."""


class _ListC2cMessagesRequired(TypedDict):
    operator_account: str
    """Side whose history is read. At most 32 bytes."""
    peer_account: str
    """Other side. At most 32 bytes."""
    max_cnt: int
    """Messages wanted; no upper limit stated."""
    min_time: int | datetime
    """Start of the time range, UNIX time. In seconds."""
    max_time: int | datetime
    """End of the time range; when continuing, LastMsgTime of the previous reply. In seconds."""


class ListC2cMessages(_ListC2cMessagesRequired, total=False):
    """A row of ``chat.each.list_c2c_messages``: the parameters of ``list_c2c_messages``."""

    last_msg_key: str | None
    """When continuing, LastMsgKey of the previous reply."""


class ListC2cMessagesReply(ListReply["C2cMessage"]):
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


class RecallC2cMessage(TypedDict):
    """A row of ``chat.each.recall_c2c_message``: the parameters of ``recall_c2c_message``."""

    from_account: str
    """Sender of the message. At most 32 bytes."""
    to_account: str
    """Receiver of the message. At most 32 bytes."""
    msg_key: str
    """From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook."""


class RecallC2cMessageReply(Reply):
    """What ``recall_c2c_message`` answers."""


class _SetC2cMessagesReadRequired(TypedDict):
    report_account: str
    """User whose messages become read. At most 32 bytes."""
    peer_account: str
    """Other side of the conversation. At most 32 bytes."""


class SetC2cMessagesRead(_SetC2cMessagesReadRequired, total=False):
    """A row of ``chat.each.set_c2c_messages_read``: the parameters of ``set_c2c_messages_read``."""

    msg_read_time: TimeOrText | None
    """Messages before this UNIX time become read; default now. In seconds."""


class SetC2cMessagesReadReply(Reply):
    """What ``set_c2c_messages_read`` answers."""


class _GetC2cUnreadCountRequired(TypedDict):
    to_account: str
    """User whose count is wanted. At most 32 bytes."""


class GetC2cUnreadCount(_GetC2cUnreadCountRequired, total=False):
    """A row of ``chat.each.get_c2c_unread_count``: the parameters of ``get_c2c_unread_count``."""

    peer_account: Iterable[str] | None
    """Other sides; required to query single conversations. Required in some cases. More than 10 entries are sent in
    several requests.
    """


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


class _ModifyC2cMessageRequired(TypedDict):
    from_account: str
    """Sender of the message. At most 32 bytes."""
    to_account: str
    """Receiver of the message. At most 32 bytes."""
    msg_key: str
    """From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook."""


class ModifyC2cMessage(_ModifyC2cMessageRequired, total=False):
    """A row of ``chat.each.modify_c2c_message``: the parameters of ``modify_c2c_message``."""

    msg_body: Iterable[MsgElement] | None
    """New content; send this, CloudCustomData or both. At least one of ``msg_body`` and ``cloud_custom_data`` is
    sent.
    """
    cloud_custom_data: str | None
    """New app data; send this, MsgBody or both. At least one of ``msg_body`` and ``cloud_custom_data`` is sent."""


class ModifyC2cMessageReply(Reply):
    """What ``modify_c2c_message`` answers."""


class SendC2cReadReceipts(TypedDict):
    """A row of ``chat.each.send_c2c_read_receipts``: the parameters of ``send_c2c_read_receipts``."""

    operator_account: str
    """User who sends the receipt, the reader. At most 32 bytes."""
    peer_account: str
    """Other side, the author of the messages. At most 32 bytes."""
    c2c_msg_info: Iterable[C2cReadReceipt]
    """Messages; no limit stated."""


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


class DeleteC2cMessages(TypedDict):
    """A row of ``chat.each.delete_c2c_messages``: the parameters of ``delete_c2c_messages``."""

    operator_account: str
    """User in whose name the messages are deleted. At most 32 bytes."""
    peer_account: str
    """Other side of the conversation. At most 32 bytes."""
    msg_key_list: Iterable[str]
    """Message keys. More than 30 entries are sent in several requests."""


class DeleteC2cMessagesReply(Reply):
    """What ``delete_c2c_messages`` answers."""

    invalid_msg_key_list: list[str]
    """Keys of the request that are malformed; absent when none. Known from a weak source only."""


class _GetC2cMessageExtensionsRequired(TypedDict):
    to_account: str
    """Receiver of the message. At most 32 bytes."""
    msg_key: str
    """Message key."""


class GetC2cMessageExtensions(_GetC2cMessageExtensionsRequired, total=False):
    """A row of ``chat.each.get_c2c_message_extensions``: the parameters of ``get_c2c_message_extensions``."""

    from_account: str | None
    """Sender of the message; default is the calling admin. At most 32 bytes."""
    start_seq: int | None
    """Return pairs whose Seq is at least this."""


class GetC2cMessageExtensionsReply(ListReply["C2cMessageExtension"]):
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


class _SetC2cMessageExtensionsRequired(TypedDict):
    to_account: str
    """Receiver of the message. At most 32 bytes."""
    msg_key: str
    """Message key."""
    operate_type: Literal[1, 2, 3] | int
    """1 set pairs, 2 delete pairs, 3 clear all."""


class SetC2cMessageExtensions(_SetC2cMessageExtensionsRequired, total=False):
    """A row of ``chat.each.set_c2c_message_extensions``: the parameters of ``set_c2c_message_extensions``."""

    from_account: str | None
    """Sender of the message; default is the calling admin. At most 32 bytes."""
    extension_list: Iterable[C2cMessageExtensionItem] | None
    """Pairs; required when OperateType is 1 or 2. Required in some cases. More than 20 entries are sent in several
    requests.
    """


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


class _SendC2cStreamMessageRequired(TypedDict):
    to_account: str
    """Receiver. At most 32 bytes."""
    msg_body: Iterable[MsgElement]
    """Exactly one TIMStreamElem. At least 1 entry. At most 1 entry."""


class SendC2cStreamMessage(_SendC2cStreamMessageRequired, total=False):
    """A row of ``chat.each.send_c2c_stream_message``: the parameters of ``send_c2c_stream_message``."""

    sync_other_machine: Literal[1, 2] | int | None
    """1 also delivers to the sender's devices and history, 2 does not."""
    from_account: str | None
    """Account to send as, for example a chatbot. At most 32 bytes."""
    msg_seq: int | None
    """Sequence chosen by the caller, may repeat. From 0 to 4294967295."""
    msg_random: int | None
    """Random number. Filled with a random number when left out. From 0 to 4294967295."""
    cloud_custom_data: str | None
    """App data; in the sample of the group page. Known from a weak source only."""


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


class _ModerateContentRequired(TypedDict):
    audit_name: ModerationPolicy | str
    """Policy: one of these, or the ID of an own policy from the console."""
    content_type: ModerationContentType | str
    """Kind of content."""
    content: str
    """The text, or the URL of the file; image files up to 5 MB. At most 8192 bytes."""


class ModerateContent(_ModerateContentRequired, total=False):
    """A row of ``chat.each.moderate_content``: the parameters of ``moderate_content``."""

    ext_sender: str | None
    """Sender as shown and filtered in the console: a UserID or any own ID."""
    ext_receiver: str | None
    """Receiver as shown and filtered in the console: a UserID, GroupID or any own ID."""


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


class _ModerateContentBatchRequired(TypedDict):
    audit_name: ModerationPolicy | str
    """Policy: one of these, or the ID of an own policy."""
    contents: Iterable[ModerationItem]
    """Items to judge. More than 10 entries are sent in several requests."""


class ModerateContentBatch(_ModerateContentBatchRequired, total=False):
    """A row of ``chat.each.moderate_content_batch``: the parameters of ``moderate_content_batch``."""

    ext_sender: str | None
    """Sender as shown and filtered in the console."""
    ext_receiver: str | None
    """Receiver as shown and filtered in the console."""


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


class _GetCloudBlockedWordLibrariesRequired(TypedDict):
    sdk_app_id: int
    """The app's SDKAppID, as in the URL."""
    limit: int
    """Libraries per reply. At most 100. Documented, not checked."""


class GetCloudBlockedWordLibraries(_GetCloudBlockedWordLibrariesRequired, total=False):
    """A row of ``chat.each.get_cloud_blocked_word_libraries``.

    The parameters of ``get_cloud_blocked_word_libraries``.
    """

    offset: int | None
    """Position to start at. The first page when left out. At least 0."""


class GetCloudBlockedWordLibrariesReply(ListReply["CloudBlockedWordLibrary"]):
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


class _GetCloudBlockedWordsRequired(TypedDict):
    sdk_app_id: int
    """The app's SDKAppID, as in the URL."""
    lib_id: str
    """Library ID."""
    limit: int
    """Words per reply. At most 100. Documented, not checked."""


class GetCloudBlockedWords(_GetCloudBlockedWordsRequired, total=False):
    """A row of ``chat.each.get_cloud_blocked_words``: the parameters of ``get_cloud_blocked_words``."""

    offset: int | None
    """Position to start at. The first page when left out. At least 0."""
    content: str | None
    """Fuzzy match; when absent or empty, all words."""


class GetCloudBlockedWordsReply(ListReply["CloudBlockedWord"]):
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


class AddCloudBlockedWords(TypedDict):
    """A row of ``chat.each.add_cloud_blocked_words``: the parameters of ``add_cloud_blocked_words``."""

    sdk_app_id: int
    """The app's SDKAppID, as in the URL."""
    lib_id: str
    """Library ID."""
    user_keywords: Iterable[CloudBlockedWordItem]
    """Words to add. More than 10 entries are sent in several requests."""


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


class DeleteCloudBlockedWords(TypedDict):
    """A row of ``chat.each.delete_cloud_blocked_words``: the parameters of ``delete_cloud_blocked_words``."""

    sdk_app_id: int
    """The app's SDKAppID, as in the URL."""
    lib_id: str
    """Library ID."""
    keywords: Iterable[str]
    """Words to delete. More than 10 entries are sent in several requests."""


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


class AddLocalBlockedWords(TypedDict):
    """A row of ``chat.each.add_local_blocked_words``: the parameters of ``add_local_blocked_words``."""

    sdk_app_id: int
    """The app's SDKAppID, as in the URL. Known from a weak source only."""
    local_audit_words: Iterable[LocalBlockedWordItem]
    """Words to add. More than 10 entries are sent in several requests. Known from a weak source only."""


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


class DeleteLocalBlockedWords(TypedDict):
    """A row of ``chat.each.delete_local_blocked_words``: the parameters of ``delete_local_blocked_words``."""

    sdk_app_id: int
    """The app's SDKAppID, as in the URL. Known from a weak source only."""
    local_audit_words: Iterable[LocalBlockedWordToDelete]
    """Words to delete. More than 10 entries are sent in several requests. Known from a weak source only."""


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


class _GetLocalBlockedWordsRequired(TypedDict):
    sdk_app_id: int
    """The app's SDKAppID, as in the URL. Known from a weak source only."""
    filter_type: int
    """1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a weak source only."""
    limit: int
    """Words per reply. At most 100. Documented, not checked. Known from a weak source only."""


class GetLocalBlockedWords(_GetLocalBlockedWordsRequired, total=False):
    """A row of ``chat.each.get_local_blocked_words``: the parameters of ``get_local_blocked_words``."""

    offset: int | None
    """Position to start at. The first page when left out. At least 0. Documented, not checked. Known from a weak
    source only.
    """
    keyword: str | None
    """Fuzzy match; when empty, all words. Known from a weak source only."""


class GetLocalBlockedWordsReply(ListReply["LocalBlockedWord"]):
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


class _CreateOfficialAccountRequired(TypedDict):
    owner_account: str
    """Owner; must be an imported account."""
    name: str
    """Display name. At most 150 bytes."""


class CreateOfficialAccount(_CreateOfficialAccountRequired, total=False):
    """A row of ``chat.each.create_official_account``: the parameters of ``create_official_account``."""

    official_account_user_id: str | None
    """Own ID: printable ASCII 0x20-0x7e, must start with @TOA#_ but not with @TOA#_@TOA#; generated when left out.
    At most 48 bytes.
    """
    introduction: str | None
    """Description. At most 400 bytes."""
    face_url: str | None
    """Avatar URL. At most 500 bytes."""
    max_subscriber_num: int | None
    """Most subscribers it may have. Default 100000."""
    organization: str | None
    """Organization it belongs to. At most 500 bytes."""
    custom_string: str | None
    """Free custom field. At most 3000 bytes."""


class CreateOfficialAccountReply(Reply):
    """What ``create_official_account`` answers."""

    official_account_user_id: str | None
    """ID of the new official account, chosen or generated."""


class DestroyOfficialAccount(TypedDict):
    """A row of ``chat.each.destroy_official_account``: the parameters of ``destroy_official_account``."""

    official_account: str
    """ID of the official account to end."""


class DestroyOfficialAccountReply(Reply):
    """What ``destroy_official_account`` answers."""


class _ModifyOfficialAccountRequired(TypedDict):
    official_account: str
    """ID of the official account to change."""


class ModifyOfficialAccount(_ModifyOfficialAccountRequired, total=False):
    """A row of ``chat.each.modify_official_account``: the parameters of ``modify_official_account``."""

    name: str | None
    """New name. At most 150 bytes."""
    introduction: str | None
    """New description. At most 400 bytes."""
    face_url: str | None
    """New avatar URL. At most 500 bytes."""
    organization: str | None
    """New organization. At most 500 bytes."""
    custom_string: str | None
    """New custom field. At most 3000 bytes."""
    max_subscriber_num: int | None
    """New subscriber limit; 100000 is the default an account is created with."""


class ModifyOfficialAccountReply(Reply):
    """What ``modify_official_account`` answers."""


class _GetOfficialAccountsRequired(TypedDict):
    official_account_id_list: Iterable[OfficialAccountId]
    """Official accounts to read. More than 50 entries are sent in several requests."""


class GetOfficialAccounts(_GetOfficialAccountsRequired, total=False):
    """A row of ``chat.each.get_official_accounts``: the parameters of ``get_official_accounts``."""

    response_filter: OfficialAccountFilter | None
    """Which fields to return; all when left out."""


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


class _ListSubscribersRequired(TypedDict):
    official_account: str
    """Official account ID."""


class ListSubscribers(_ListSubscribersRequired, total=False):
    """A row of ``chat.each.list_subscribers``: the parameters of ``list_subscribers``."""

    limit: int | None
    """Subscribers per page; the page says all are returned when it is left out. At most 200. Documented, not
    checked.
    """
    next: str | None
    """Cursor; "" on the first call, then the Next of the previous reply. The first page when left out."""


class ListSubscribersReply(ListReply["SubscriberInfo"]):
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


class AddSubscribers(TypedDict):
    """A row of ``chat.each.add_subscribers``: the parameters of ``add_subscribers``."""

    official_account: str
    """Official account to subscribe to."""
    subscriber_list: Iterable[SubscriberItem]
    """Users to subscribe. More than 100 entries are sent in several requests."""


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


class _DeleteSubscribersRequired(TypedDict):
    official_account: str
    """Official account to unsubscribe from."""


class DeleteSubscribers(_DeleteSubscribersRequired, total=False):
    """A row of ``chat.each.delete_subscribers``: the parameters of ``delete_subscribers``."""

    subscriber_to_del_account: Iterable[str] | None
    """UserIDs to remove; name taken from the official sample, see quirks. Exactly one of
    ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
    """
    subscriber_list: Iterable[SubscriberToDelete] | None
    """The field table's name for the same list; only to be tried if the server does not honor
    SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is
    sent. Known from a weak source only.
    """


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


class ModifySubscriber(TypedDict):
    """A row of ``chat.each.modify_subscriber``: the parameters of ``modify_subscriber``."""

    official_account: str
    """Official account ID."""
    subscriber_account: str
    """Subscriber to change."""
    custom_string: str
    """New custom field of the subscriber."""


class ModifySubscriberReply(Reply):
    """What ``modify_subscriber`` answers."""


class _ListSubscribedOfficialAccountsRequired(TypedDict):
    subscriber_account: str
    """User whose subscriptions are read."""


class ListSubscribedOfficialAccounts(_ListSubscribedOfficialAccountsRequired, total=False):
    """A row of ``chat.each.list_subscribed_official_accounts``.

    The parameters of ``list_subscribed_official_accounts``.
    """

    limit: int | None
    """Official accounts per page. At most 200. Documented, not checked. Default 200."""
    offset: int | None
    """Position to start from; 0 at first."""
    response_filter: SubscribedOfficialAccountFilter | None
    """Which fields to return."""


class SubscribedOfficialAccountFilter(TypedDict, total=False):
    """Which fields to return."""

    official_account_base_info_filter: Iterable[OfficialAccountField | str] | None
    """Fields of each official account."""
    self_info_filter: Iterable[SubscriptionField | str] | None
    """Fields of the user's own subscription."""


class ListSubscribedOfficialAccountsReply(ListReply["SubscribedOfficialAccount"]):
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


class _SendOfficialAccountMessageRequired(TypedDict):
    official_account: str
    """Official account that sends."""
    msg_body: Iterable[MsgElement]
    """Message elements. At most 12288 bytes as JSON (documented, not checked)."""


class SendOfficialAccountMessage(_SendOfficialAccountMessageRequired, total=False):
    """A row of ``chat.each.send_official_account_message``: the parameters of ``send_official_account_message``."""

    random: int | None
    """Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. Filled with a random number
    when left out. From 0 to 4294967295.
    """
    offline_push_info: OfflinePushInfo | None
    """Offline push settings."""
    forbid_callback_control: Iterable[ForbidCallbackControl | str] | None
    """Webhooks switched off for this message."""
    online_only_flag: bool | int | None
    """1 sends to online subscribers only. Default 0."""
    send_msg_control: Iterable[OfficialAccountSendMsgControl | str] | None
    """NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1."""
    cloud_custom_data: str | None
    """Custom data kept in the cloud with the message."""


class SendOfficialAccountMessageReply(Reply):
    """What ``send_official_account_message`` answers."""

    msg_time: int | None
    """Server time of the message. In seconds."""
    msg_key: str | None
    """Key for recall, at most 50 characters; form Seq_1_ServerTime."""


class _RecallOfficialAccountMessagesRequired(TypedDict):
    official_account: str
    """Official account whose messages are recalled."""
    msg_key_list: Iterable[str]
    """Keys of the messages. More than 10 entries are sent in several requests."""


class RecallOfficialAccountMessages(_RecallOfficialAccountMessagesRequired, total=False):
    """A row of ``chat.each.recall_official_account_messages``.

    The parameters of ``recall_official_account_messages``.
    """

    reason: str | None
    """Reason of the recall. At most 100 bytes. Documented, not checked."""


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


class _ListOfficialAccountMessagesRequired(TypedDict):
    official_account: str
    """Official account to read."""


class ListOfficialAccountMessages(_ListOfficialAccountMessagesRequired, total=False):
    """A row of ``chat.each.list_official_account_messages``: the parameters of ``list_official_account_messages``."""

    last_msg_key: str | None
    """MsgKey to continue from; older messages are returned."""
    req_msg_number: int | None
    """Messages wanted; more than 20 are not returned in one call."""
    with_recalled_msg: bool | int | None
    """1 also returns recalled messages. Default 0."""


class ListOfficialAccountMessagesReply(ListReply["OfficialAccountMessage"]):
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


class _SetGlobalMuteRequired(TypedDict):
    set_account: str
    """Account to mute. At most 32 bytes."""


class SetGlobalMute(_SetGlobalMuteRequired, total=False):
    """A row of ``chat.each.set_global_mute``: the parameters of ``set_global_mute``."""

    c2c_msg_nospeaking_time: int | None
    """One-to-one mute; one of the two times is required. At least one of ``c2c_msg_nospeaking_time`` and
    ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In seconds. ``C2CmsgNospeakingTime`` on the wire.
    """
    group_msg_nospeaking_time: int | None
    """Group mute; one of the two times is required. At least one of ``c2c_msg_nospeaking_time`` and
    ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In seconds. ``GroupmsgNospeakingTime`` on the
    wire.
    """


class SetGlobalMuteReply(Reply):
    """What ``set_global_mute`` answers."""


class GetGlobalMute(TypedDict):
    """A row of ``chat.each.get_global_mute``: the parameters of ``get_global_mute``."""

    get_account: str
    """Account to query. At most 32 bytes."""


class GetGlobalMuteReply(Reply):
    """What ``get_global_mute`` answers."""

    c2c_msg_nospeaking_time: int | None
    """One-to-one mute. From 0 to 4294967295. In seconds. ``C2CmsgNospeakingTime`` on the wire."""
    group_msg_nospeaking_time: int | None
    """Group mute. From 0 to 4294967295. In seconds. ``GroupmsgNospeakingTime`` on the wire."""


class GetOperationsData(TypedDict, total=False):
    """A row of ``chat.each.get_operations_data``: the parameters of ``get_operations_data``."""

    request_field: Iterable[OperationsField | str] | None
    """Fields to return."""


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


class GetMessageArchives(TypedDict):
    """A row of ``chat.each.get_message_archives``: the parameters of ``get_message_archives``."""

    chat_type: ArchiveChatType | str
    """One-to-one or group messages."""
    msg_time: str
    """Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59."""


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


class GetServerIps(TypedDict, total=False):
    """A row of ``chat.each.get_server_ips``: the parameters of ``get_server_ips``."""

    nettype: Literal[0, 1, 2, 3, 4, 5, 6] | int | None
    """Which addresses, as listed in the notes; what leaving it out returns is not stated. Sent in the URL's query."""


class GetServerIpsReply(Reply):
    """What ``get_server_ips`` answers."""

    ip_list: list[str]
    """Addresses or CIDR ranges."""


class BanChatFile(TypedDict):
    """A row of ``chat.each.ban_chat_file``: the parameters of ``ban_chat_file``."""

    raw_url: str
    """File URL, from the URL field of the rich-media message element."""


class BanChatFileReply(Reply):
    """What ``ban_chat_file`` answers."""


class UnbanChatFile(TypedDict):
    """A row of ``chat.each.unban_chat_file``: the parameters of ``unban_chat_file``."""

    raw_url: str
    """File URL, from the URL field of the rich-media message element."""


class UnbanChatFileReply(Reply):
    """What ``unban_chat_file`` answers."""


class GetChatFileUrls(TypedDict):
    """A row of ``chat.each.get_chat_file_urls``: the parameters of ``get_chat_file_urls``."""

    raw_urls: Iterable[ChatFileItem]
    """Files to sign."""


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


class SetProfile(TypedDict):
    """A row of ``chat.each.set_profile``: the parameters of ``set_profile``."""

    from_account: str
    """Account whose profile is set. At most 32 bytes."""
    profile_item: Iterable[ProfileItem]
    """Fields to set."""


class ProfileItem(TypedDict):
    """Fields to set."""

    tag: str
    """Standard or custom profile tag."""
    value: TagValue
    """Number for uint32 and uint64 tags, otherwise string."""


class SetProfileReply(Reply):
    """What ``set_profile`` answers."""


class GetProfiles(TypedDict):
    """A row of ``chat.each.get_profiles``: the parameters of ``get_profiles``."""

    to_account: Iterable[str]
    """Accounts to read. More than 100 entries are sent in several requests."""
    tag_list: Iterable[str]
    """Standard or custom profile tags to read."""


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


class _PushRequired(TypedDict):
    from_account: str
    """Sender shown to receivers: the admin, or an account the admin names."""


class Push(_PushRequired, total=False):
    """A row of ``chat.each.push``: the parameters of ``push``."""

    msg_random: int | None
    """Random number; repeats within a second are dropped. Filled with a random number when left out. From 0 to
    4294967295.
    """
    msg_body: Iterable[MsgElement] | None
    """Needed to send an in-app message; left out for a pure notification. Required in some cases."""
    online_only_flag: bool | int | None
    """With MsgBody: 0 keeps roaming and unread (at most 200 users per second are served), 1 keeps neither. Default
    0.
    """
    offline_push_info: OfflinePushInfo | None
    """Needed when MsgBody is left out; optional with MsgBody. Required in some cases."""
    condition: PushCondition | None
    """Who receives it; everybody when left out."""
    data_id: str | None
    """Own mark handed back in push webhooks. At most 64 bytes."""


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


class _PushToUsersRequired(TypedDict):
    from_account: str
    """Sender; UserID or RegistrationID."""
    to_account: Iterable[str]
    """Receivers; UserIDs or RegistrationIDs. More than 500 entries are sent in several requests."""
    offline_push_info: OfflinePushInfo
    """What to show; PushFlag 0 also pushes offline, 1 does not."""


class PushToUsers(_PushToUsersRequired, total=False):
    """A row of ``chat.each.push_to_users``: the parameters of ``push_to_users``."""

    msg_random: int | None
    """Unsigned 32-bit random number. Filled with a random number when left out. From 0 to 4294967295."""
    data_id: str | None
    """Own mark handed back in push webhooks. At most 64 bytes."""


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


class _RevokePushRequired(TypedDict):
    task_id: str
    """TaskId of a push to all or tagged users or of a batch push."""


class RevokePush(_RevokePushRequired, total=False):
    """A row of ``chat.each.revoke_push``: the parameters of ``revoke_push``."""

    offline_push_info: OfflinePushInfo | None
    """Text that overwrites the notification; required on the Push page, optional on the older page unless the push
    kept no roaming (else 90053): send it always. PushFlag 1 or no OfflinePushInfo leaves shown notifications
    alone. Required in some cases.
    """


class RevokePushReply(Reply):
    """What ``revoke_push`` answers."""


class _SetAttributeNamesRequired(TypedDict):
    attr_names: Mapping[str, str]
    """Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries."""


class SetAttributeNames(_SetAttributeNamesRequired, total=False):
    """A row of ``chat.each.set_attribute_names``: the parameters of ``set_attribute_names``."""

    attr_types: Mapping[str, int] | None
    """Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10 entries."""


class SetAttributeNamesReply(Reply):
    """What ``set_attribute_names`` answers."""


class GetAttributeNames(TypedDict, total=False):
    """A row of ``chat.each.get_attribute_names``: the parameters of ``get_attribute_names``."""


class GetAttributeNamesReply(Reply):
    """What ``get_attribute_names`` answers."""

    attr_names: dict[str, str] | None
    """Number "0" to "9" to attribute name."""
    attr_types: dict[str, int] | None
    """Number to account type; 0 UserID, 1 RegistrationID."""


class SetUserAttributes(TypedDict):
    """A row of ``chat.each.set_user_attributes``: the parameters of ``set_user_attributes``."""

    user_attrs: Iterable[UserAttributesItem]
    """Users and their attributes. More than 100 entries are sent in several requests."""


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


class GetUserAttributes(TypedDict):
    """A row of ``chat.each.get_user_attributes``: the parameters of ``get_user_attributes``."""

    to_account: Iterable[str]
    """Users to read. More than 100 entries are sent in several requests."""


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


class RemoveUserAttributes(TypedDict):
    """A row of ``chat.each.remove_user_attributes``: the parameters of ``remove_user_attributes``."""

    user_attrs: Iterable[RemoveAttributesItem]
    """Users and the attributes to remove. More than 100 entries are sent in several requests."""


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


class _AddUserTagsRequired(TypedDict):
    user_tags: Iterable[UserTagsItem]
    """Users and their tags. More than 100 entries are sent in several requests."""


class AddUserTags(_AddUserTagsRequired, total=False):
    """A row of ``chat.each.add_user_tags``: the parameters of ``add_user_tags``."""

    replace: bool | int | None
    """0 adds to the user's tags, 1 replaces them all. Default 0."""


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


class GetUserTags(TypedDict):
    """A row of ``chat.each.get_user_tags``: the parameters of ``get_user_tags``."""

    to_account: Iterable[str]
    """Users to read; UserIDs or RegistrationIDs. More than 100 entries are sent in several requests."""


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


class RemoveUserTags(TypedDict):
    """A row of ``chat.each.remove_user_tags``: the parameters of ``remove_user_tags``."""

    user_tags: Iterable[RemoveTagsItem]
    """Users and the tags to remove. More than 100 entries are sent in several requests."""


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


class ClearUserTags(TypedDict):
    """A row of ``chat.each.clear_user_tags``: the parameters of ``clear_user_tags``."""

    to_account: Iterable[str]
    """Users to clear. More than 100 entries are sent in several requests."""


class ClearUserTagsReply(Reply):
    """What ``clear_user_tags`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class TraceAllMemberPush(TypedDict):
    """A row of ``chat.each.trace_all_member_push``: the parameters of ``trace_all_member_push``."""

    task_id: str
    """TaskId of the push (here with a capital D)."""
    user_id: str
    """Receiver."""


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


class GetAllMemberPushStatistics(TypedDict):
    """A row of ``chat.each.get_all_member_push_statistics``: the parameters of ``get_all_member_push_statistics``."""

    start_time: int | datetime
    """Start of the range. In seconds."""
    end_time: int | datetime
    """End of the range. In seconds."""
    task_id: Iterable[str]
    """Push tasks; empty for all together. At most 5 entries."""


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


class GetAllMemberPushLoss(TypedDict):
    """A row of ``chat.each.get_all_member_push_loss``: the parameters of ``get_all_member_push_loss``."""

    start_time: int | datetime
    """Start of the range. In seconds."""
    end_time: int | datetime
    """End of the range. In seconds."""
    task_id: Iterable[str]
    """Push tasks; empty for all together. At most 5 entries."""


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


class TraceNormalPush(TypedDict):
    """A row of ``chat.each.trace_normal_push``: the parameters of ``trace_normal_push``."""

    push_id: str
    """Push ID of the message as the push webhook reports it."""


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


class GetNormalPushStatistics(TypedDict):
    """A row of ``chat.each.get_normal_push_statistics``: the parameters of ``get_normal_push_statistics``."""

    start_time: int | datetime
    """Start of the range. In seconds."""
    end_time: int | datetime
    """End of the range. In seconds."""


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


class GetNormalPushLoss(TypedDict):
    """A row of ``chat.each.get_normal_push_loss``: the parameters of ``get_normal_push_loss``."""

    start_time: int | datetime
    """Start of the range. In seconds."""
    end_time: int | datetime
    """End of the range. In seconds."""


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


class _AddFriendsRequired(TypedDict):
    from_account: str
    """User who gets the friends. At most 32 bytes."""
    add_friend_item: Iterable[AddFriendItem]
    """Friends to add. More than 1000 entries are sent in several requests."""


class AddFriends(_AddFriendsRequired, total=False):
    """A row of ``chat.each.add_friends``: the parameters of ``add_friends``."""

    add_type: AddType | str | None
    """One-way or two-way. Default ``Add_Type_Both``."""
    force_add_flags: bool | int | None
    """1 adds without the target's consent. Default 0."""


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


class ImportFriends(TypedDict):
    """A row of ``chat.each.import_friends``: the parameters of ``import_friends``."""

    from_account: str
    """User who gets the friends. At most 32 bytes."""
    add_friend_item: Iterable[ImportFriendItem]
    """Friends to import. More than 1000 entries are sent in several requests."""


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


class UpdateFriends(TypedDict):
    """A row of ``chat.each.update_friends``: the parameters of ``update_friends``."""

    from_account: str
    """User whose friend data change. At most 32 bytes."""
    update_item: Iterable[UpdateFriendItem]
    """Friends to update."""


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


class _DeleteFriendsRequired(TypedDict):
    from_account: str
    """User whose friends are deleted. At most 32 bytes."""
    to_account: Iterable[str]
    """Friends to delete. More than 1000 entries are sent in several requests."""


class DeleteFriends(_DeleteFriendsRequired, total=False):
    """A row of ``chat.each.delete_friends``: the parameters of ``delete_friends``."""

    delete_type: DeleteType | str | None
    """One-way or two-way."""


class DeleteFriendsReply(Reply):
    """What ``delete_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""


class _DeleteAllFriendsRequired(TypedDict):
    from_account: str
    """User whose friends are deleted. At most 32 bytes."""


class DeleteAllFriends(_DeleteAllFriendsRequired, total=False):
    """A row of ``chat.each.delete_all_friends``: the parameters of ``delete_all_friends``."""

    delete_type: DeleteType | str | None
    """One-way or two-way. Default ``Delete_Type_Single``."""


class DeleteAllFriendsReply(Reply):
    """What ``delete_all_friends`` answers."""


class CheckFriends(TypedDict):
    """A row of ``chat.each.check_friends``: the parameters of ``check_friends``."""

    from_account: str
    """User on whose side the check is made. At most 32 bytes."""
    to_account: Iterable[str]
    """Accounts to check. More than 1000 entries are sent in several requests."""
    check_type: CheckType | str
    """One list or both."""


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


class _ListFriendsRequired(TypedDict):
    from_account: str
    """User whose friends are read. At most 32 bytes."""


class ListFriends(_ListFriendsRequired, total=False):
    """A row of ``chat.each.list_friends``: the parameters of ``list_friends``."""

    start_index: int | None
    """0 for the first page, then NextStartIndex. The first page when left out. At least 0."""
    standard_sequence: int | None
    """Value returned last time, or 0. Default 0."""
    custom_sequence: int | None
    """Same for custom fields; gone from the mainland page, still on the international one. Default 0."""


class ListFriendsReply(ListReply["FriendData"]):
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


class GetFriends(TypedDict):
    """A row of ``chat.each.get_friends``: the parameters of ``get_friends``."""

    from_account: str
    """User whose friends are read. At most 32 bytes."""
    to_account: Iterable[str]
    """Friends to read. More than 100 entries are sent in several requests."""
    tag_list: Iterable[str]
    """Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*."""


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


class AddToBlocklist(TypedDict):
    """A row of ``chat.each.add_to_blocklist``: the parameters of ``add_to_blocklist``."""

    from_account: str
    """User who blocks. At most 32 bytes."""
    to_account: Iterable[str]
    """Accounts to block. More than 1000 entries are sent in several requests."""


class AddToBlocklistReply(Reply):
    """What ``add_to_blocklist`` answers."""

    result_item: list[RelationResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class RemoveFromBlocklist(TypedDict):
    """A row of ``chat.each.remove_from_blocklist``: the parameters of ``remove_from_blocklist``."""

    from_account: str
    """User who unblocks. At most 32 bytes."""
    to_account: Iterable[str]
    """Accounts to unblock. More than 1000 entries are sent in several requests."""


class RemoveFromBlocklistReply(Reply):
    """What ``remove_from_blocklist`` answers."""

    result_item: list[RelationResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class _ListBlocklistRequired(TypedDict):
    from_account: str
    """User whose blocklist is read. At most 32 bytes."""
    max_limited: int
    """Entries per page. At most 1000. Documented, not checked."""
    last_sequence: int
    """Send 0. Default 0."""


class ListBlocklist(_ListBlocklistRequired, total=False):
    """A row of ``chat.each.list_blocklist``: the parameters of ``list_blocklist``."""

    start_index: int | None
    """0 for the first page, then the returned StartIndex. The first page when left out. At least 0."""


class ListBlocklistReply(ListReply["BlocklistItem"]):
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


class CheckBlocklist(TypedDict):
    """A row of ``chat.each.check_blocklist``: the parameters of ``check_blocklist``."""

    from_account: str
    """User on whose side the check is made. At most 32 bytes."""
    to_account: Iterable[str]
    """Accounts to check. More than 1000 entries are sent in several requests."""
    check_type: BlocklistCheckType | str
    """One blocklist or both."""


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


class _AddFriendGroupsRequired(TypedDict):
    from_account: str
    """User who gets the groups. At most 32 bytes."""
    group_name: Iterable[str]
    """Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes."""


class AddFriendGroups(_AddFriendGroupsRequired, total=False):
    """A row of ``chat.each.add_friend_groups``: the parameters of ``add_friend_groups``."""

    to_account: Iterable[str] | None
    """Friends to put into the new groups. At most 1000 entries."""


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


class DeleteFriendGroups(TypedDict):
    """A row of ``chat.each.delete_friend_groups``: the parameters of ``delete_friend_groups``."""

    from_account: str
    """User whose groups are deleted. At most 32 bytes."""
    group_name: Iterable[str]
    """Groups to delete. More than 32 entries are sent in several requests."""


class DeleteFriendGroupsReply(Reply):
    """What ``delete_friend_groups`` answers."""

    current_sequence: int | None
    """Latest sequence of the groups."""


class _GetFriendGroupsRequired(TypedDict):
    from_account: str
    """User whose groups are read. At most 32 bytes."""


class GetFriendGroups(_GetFriendGroupsRequired, total=False):
    """A row of ``chat.each.get_friend_groups``: the parameters of ``get_friend_groups``."""

    need_friend: NeedFriend | str | None
    """Also return the members; leave out otherwise."""
    group_name: Iterable[str] | None
    """Groups to read. More than 32 entries are sent in several requests."""
    last_sequence: int | None
    """Retired: required by the English page of 2022 (0 for the first read), absent from current pages."""


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


class FollowUsers(TypedDict):
    """A row of ``chat.each.follow_users``: the parameters of ``follow_users``."""

    from_account: str
    """User who follows. At most 32 bytes."""
    follow_item: Iterable[FollowItem]
    """Users to follow. More than 20 entries are sent in several requests."""


class FollowItem(TypedDict):
    """Users to follow."""

    to_account: str
    """User to follow. At most 32 bytes."""


class FollowUsersReply(Reply):
    """What ``follow_users`` answers."""

    result_item: list[RelationResult]
    """One result per user."""


class UnfollowUsers(TypedDict):
    """A row of ``chat.each.unfollow_users``: the parameters of ``unfollow_users``."""

    from_account: str
    """User who stops following. At most 32 bytes."""
    to_account: Iterable[str]
    """Users to unfollow. More than 20 entries are sent in several requests."""


class UnfollowUsersReply(Reply):
    """What ``unfollow_users`` answers."""

    result_item: list[RelationResult]
    """One result per user."""


class CheckFollowRelations(TypedDict):
    """A row of ``chat.each.check_follow_relations``: the parameters of ``check_follow_relations``."""

    from_account: str
    """User on whose side the check is made. At most 32 bytes."""
    to_account: Iterable[str]
    """Users to check. More than 100 entries are sent in several requests."""


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


class _ListFollowsRequired(TypedDict):
    from_account: str
    """User whose list is read. At most 32 bytes."""
    follow_type: Literal[1, 2, 3] | int
    """1 fans, 2 followed users, 3 mutual."""


class ListFollows(_ListFollowsRequired, total=False):
    """A row of ``chat.each.list_follows``: the parameters of ``list_follows``."""

    start_cursor: str | None
    """Empty string for the first page, then NextCursor. The first page when left out."""
    want_num: int | None
    """Entries per page. At most 1000. Documented, not checked. Default 100."""


class ListFollowsReply(ListReply["FollowListItem"]):
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


class GetFollowCounts(TypedDict):
    """A row of ``chat.each.get_follow_counts``: the parameters of ``get_follow_counts``."""

    from_account: str
    """User on whose behalf the counts are read. At most 32 bytes."""
    to_account: Iterable[str]
    """Users whose counts are read. More than 20 entries are sent in several requests."""


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


class _CreateRobotRequired(TypedDict):
    user_id: str
    """Must start with @RBT#. At most 32 bytes."""


class CreateRobot(_CreateRobotRequired, total=False):
    """A row of ``chat.each.create_robot``: the parameters of ``create_robot``."""

    nick: str | None
    """Nickname."""
    face_url: str | None
    """Avatar URL."""
    self_signature: str | None
    """Status text. At most 500 bytes."""


class CreateRobotReply(Reply):
    """What ``create_robot`` answers."""


class DeleteRobot(TypedDict):
    """A row of ``chat.each.delete_robot``: the parameters of ``delete_robot``."""

    robot_account: str
    """Must start with @RBT#. At most 32 bytes."""


class DeleteRobotReply(Reply):
    """What ``delete_robot`` answers."""


class ListRobots(TypedDict, total=False):
    """A row of ``chat.each.list_robots``: the parameters of ``list_robots``."""


class ListRobotsReply(Reply):
    """What ``list_robots`` answers."""

    robot_account: list[str]
    """UserIDs of the chatbots."""


class _SendRobotStreamMessageRequired(TypedDict):
    from_account: str
    """The chatbot. At most 32 bytes."""
    to_account: str
    """Receiver. At most 32 bytes."""
    chunk: str
    """Next piece of text."""


class SendRobotStreamMessage(_SendRobotStreamMessageRequired, total=False):
    """A row of ``chat.each.send_robot_stream_message``: the parameters of ``send_robot_stream_message``."""

    msg_key: str | None
    """Absent in the first call, required afterwards. Required in some cases."""
    finish: Literal[1] | int | None
    """1 in the last call."""


class SendRobotStreamMessageReply(Reply):
    """What ``send_robot_stream_message`` answers."""

    msg_key: str | None
    """Key of the message, to be sent with the next call."""


class _SearchUsersRequired(TypedDict):
    keywords: Iterable[str]
    """Words to search for; 5 at most in the client SDKs."""
    count: int
    """Users per page; more is taken as 100. At most 100. Documented, not checked."""


class SearchUsers(_SearchUsersRequired, total=False):
    """A row of ``chat.each.search_users``: the parameters of ``search_users``."""

    user_gender_type: SearchedGender | str | None
    """Only this gender; all when absent."""
    user_birth_start: int | None
    """Born on this day or later, like 19900101."""
    user_birth_end: int | None
    """Born on this day or earlier, like 20240101; greater than UserBirthStart."""
    keyword_match_type: bool | int | None
    """0 any keyword matches, 1 all do. Default 0."""
    cursor: str | None
    """Empty or absent first, then the Cursor of the previous reply."""


class SearchUsersReply(ListReply["FoundUser"]):
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


class _SearchGroupsRequired(TypedDict):
    keywords: Iterable[str]
    """Words to search for; 5 at most in the client SDKs."""
    count: int
    """Groups per page; more is taken as 100. At most 100. Documented, not checked."""


class SearchGroups(_SearchGroupsRequired, total=False):
    """A row of ``chat.each.search_groups``: the parameters of ``search_groups``."""

    group_type: Iterable[SearchedGroupType | str] | None
    """Only groups of these types; all when absent or empty; no AVChatRoom."""
    keyword_match_type: bool | int | None
    """0 any keyword matches, 1 all do. Default 0."""
    cursor: str | None
    """Empty or absent first, then the Cursor of the previous reply."""


class SearchGroupsReply(ListReply["FoundGroup"]):
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


class _SearchGroupMembersRequired(TypedDict):
    keywords: Iterable[str]
    """Words to search for; 5 at most in the client SDKs."""
    count: int
    """Members per page; more is taken as 100. At most 100. Documented, not checked."""


class SearchGroupMembers(_SearchGroupMembersRequired, total=False):
    """A row of ``chat.each.search_group_members``: the parameters of ``search_group_members``."""

    group_type: Iterable[SearchedGroupType | str] | None
    """Only in groups of these types; all when absent or empty; no AVChatRoom."""
    group_id_list: Iterable[str] | None
    """Only in these groups; all when absent or empty."""
    keyword_match_type: bool | int | None
    """0 any keyword matches, 1 all do. Default 0."""
    cursor: str | None
    """Empty or absent first, then the Cursor of the previous reply."""


class SearchGroupMembersReply(ListReply["FoundGroupMember"]):
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


class ReceivedTextMsgElement(Record):
    """Text."""

    msg_type: Literal["TIMTextElem"]
    """The element's type."""
    msg_content: ReceivedTextElement
    """Its content."""


class ReceivedLocationMsgElement(Record):
    """A place."""

    msg_type: Literal["TIMLocationElem"]
    """The element's type."""
    msg_content: ReceivedLocationElement
    """Its content."""


class ReceivedFaceMsgElement(Record):
    """An emoji or sticker."""

    msg_type: Literal["TIMFaceElem"]
    """The element's type."""
    msg_content: ReceivedFaceElement
    """Its content."""


class ReceivedCustomMsgElement(Record):
    """Custom data of the app."""

    msg_type: Literal["TIMCustomElem"]
    """The element's type."""
    msg_content: ReceivedCustomElement
    """Its content."""


class ReceivedSoundMsgElement(Record):
    """A voice recording."""

    msg_type: Literal["TIMSoundElem"]
    """The element's type."""
    msg_content: ReceivedSoundElement
    """Its content."""


class ReceivedImageMsgElement(Record):
    """An image in its sizes."""

    msg_type: Literal["TIMImageElem"]
    """The element's type."""
    msg_content: ReceivedImageElement
    """Its content."""


class ReceivedFileMsgElement(Record):
    """A file."""

    msg_type: Literal["TIMFileElem"]
    """The element's type."""
    msg_content: ReceivedFileElement
    """Its content."""


class ReceivedVideoMsgElement(Record):
    """A video with its cover image."""

    msg_type: Literal["TIMVideoFileElem"]
    """The element's type."""
    msg_content: ReceivedVideoElement
    """Its content."""


class ReceivedRelayMsgElement(Record):
    """Messages merged into one."""

    msg_type: Literal["TIMRelayElem"]
    """The element's type."""
    msg_content: ReceivedRelayElement
    """Its content."""


class ReceivedStreamMsgElement(Record):
    """A stream of text pieces."""

    msg_type: Literal["TIMStreamElem"]
    """The element's type."""
    msg_content: ReceivedStreamElement
    """Its content."""


class ReceivedUnknownMsgElement(Record):
    """An element type that this version does not know.

    For type checkers "?": compare ``element["msg_type"]``, which may be any text.
    """

    msg_type: Literal["?"]
    """The element's type."""
    msg_content: Any
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


class ReceivedTextElement(ReceivedMsgContent):
    """Text."""

    text: str
    """The text."""


class ReceivedLocationElement(ReceivedMsgContent):
    """A place."""

    desc: str
    """Name of the place."""
    latitude: float
    """Degrees."""
    longitude: float
    """Degrees."""


class ReceivedFaceElement(ReceivedMsgContent):
    """An emoji or sticker."""

    index: int
    """Number the app gives its sticker."""
    data: str
    """Further data of the app, e.g. the sticker's name."""


class ReceivedCustomElement(ReceivedMsgContent):
    """Custom data of the app."""

    data: str
    """Data of the app, often JSON in a string."""
    desc: str | None
    """Legacy: push text; newest page has it no more, use OfflinePushInfo.Desc."""
    ext: str | None
    """Legacy: push data; use OfflinePushInfo.Ext."""
    sound: str | None
    """Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound."""


class ReceivedSoundElement(ReceivedMsgContent):
    """A voice recording."""

    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file, the client's key for it."""
    size: int | None
    """Size. In bytes."""
    second: int | None
    """Length. In seconds."""
    download_flag: int
    """Fixed 2."""


class ReceivedImageElement(ReceivedMsgContent):
    """An image in its sizes."""

    uuid: str
    """Unique ID of the image, the client's key for it."""
    image_format: int | None
    """1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other."""
    image_info_array: list[ReceivedImageInfo]
    """The image in its sizes: thumbnail, large, original."""


class ReceivedFileElement(ReceivedMsgContent):
    """A file."""

    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file."""
    file_size: int | None
    """Size. In bytes."""
    file_name: str | None
    """Name shown."""
    download_flag: int
    """Fixed 2."""


class ReceivedVideoElement(ReceivedMsgContent):
    """A video with its cover image."""

    video_url: str
    """Address of the video."""
    video_uuid: str
    """Unique ID of the video."""
    video_size: int | None
    """Size. In bytes."""
    video_second: int | None
    """Length; web clients send 0. In seconds."""
    video_format: str | None
    """E.g. mp4."""
    video_download_flag: int
    """Fixed 2."""
    thumb_url: str
    """Address of the cover image."""
    thumb_uuid: str
    """Unique ID of the cover image."""
    thumb_size: int | None
    """Size of the cover image. In bytes."""
    thumb_width: int
    """Width of the cover image. In pixels."""
    thumb_height: int
    """Height of the cover image. In pixels."""
    thumb_format: str | None
    """E.g. JPG."""
    thumb_download_flag: int
    """Fixed 2."""


class ReceivedRelayElement(ReceivedMsgContent):
    """Messages merged into one."""

    title: str
    """Title of the bundle."""
    msg_num: int
    """How many messages are bundled."""
    compatible_text: str
    """Text for clients that do not know the element."""
    abstract_list: list[str]
    """Summaries, one line each."""
    msg_list: list[ReceivedRelayMessage]
    """The messages; only when all of them come to at most 12 KB. Required in some cases."""
    json_msg_key: str | None
    """Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in some cases."""


class ReceivedStreamElement(ReceivedMsgContent):
    """A stream of text pieces."""

    compatible_text: str | None
    """Text for clients that do not know streams."""
    chunks: list[ReceivedStreamChunk]
    """The pieces that this call adds."""
    stream_msg_id: str | None
    """Absent in the call that starts the stream, required in all later ones. Required in some cases."""


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
    ends the call as it is. Default: what ``http_client`` says.
    """
    http_client: httpx.Client | urllib3.PoolManager | Literal["urllib3", "httpx"] | None
    """What sends the requests: an ``httpx.Client`` or a ``urllib3.PoolManager``, in an ``AsyncChatClient`` an
    ``httpx.AsyncClient`` or an ``aiohttp.ClientSession``, for a proxy, certificates, limits or a mock of your
    own. It is not closed with the client. Its timeouts do not count: ``request_timeout`` does. Or the name of the
    library with which the client makes its own connections: ``"urllib3"``, ``"httpx"``, and in an
    ``AsyncChatClient`` ``"aiohttp"`` or ``"httpcore"``. Default: ``"urllib3"``; in an ``AsyncChatClient``
    ``"aiohttp"`` where it is installed and asyncio runs, else ``"httpcore"``.
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
    on_end: Callable[[EndEvent], object] | None
    """Called with an ``EndEvent`` for each call that ended, also for each of the calls of ``each`` and ``bulk``."""
    log_bodies: Literal["masked", "full"] | None
    """Adds the bodies to the events of requests and responses, and to lines of the log at ``debug`` and ``trace``.
    Passwords, tokens and UserSigs are never shown. ``masked``: without the contents of messages and pushes, of
    which only the length is shown. ``full``: with the contents of messages and pushes. Default: no bodies.
    """
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
    ends the call as it is. Default: what ``http_client`` says.
    """
    http_client: httpx.AsyncClient | aiohttp.ClientSession | Literal["aiohttp", "httpcore", "httpx"] | None
    """What sends the requests: an ``httpx.Client`` or a ``urllib3.PoolManager``, in an ``AsyncChatClient`` an
    ``httpx.AsyncClient`` or an ``aiohttp.ClientSession``, for a proxy, certificates, limits or a mock of your
    own. It is not closed with the client. Its timeouts do not count: ``request_timeout`` does. Or the name of the
    library with which the client makes its own connections: ``"urllib3"``, ``"httpx"``, and in an
    ``AsyncChatClient`` ``"aiohttp"`` or ``"httpcore"``. Default: ``"urllib3"``; in an ``AsyncChatClient``
    ``"aiohttp"`` where it is installed and asyncio runs, else ``"httpcore"``.
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
    on_end: Callable[[EndEvent], object] | None
    """Called with an ``EndEvent`` for each call that ended, also for each of the calls of ``each`` and ``bulk``."""
    log_bodies: Literal["masked", "full"] | None
    """Adds the bodies to the events of requests and responses, and to lines of the log at ``debug`` and ``trace``.
    Passwords, tokens and UserSigs are never shown. ``masked``: without the contents of messages and pushes, of
    which only the length is shown. ``full``: with the contents of messages and pushes. Default: no bodies.
    """
    on_limiter: Callable[[LimiterEvent], object] | None
    """Called with a ``LimiterEvent`` when the ``limiter`` loses its server, and when that is back."""


ReceivedMsgElement: TypeAlias = (
    ReceivedTextMsgElement
    | ReceivedLocationMsgElement
    | ReceivedFaceMsgElement
    | ReceivedCustomMsgElement
    | ReceivedSoundMsgElement
    | ReceivedImageMsgElement
    | ReceivedFileMsgElement
    | ReceivedVideoMsgElement
    | ReceivedRelayMsgElement
    | ReceivedStreamMsgElement
    | ReceivedUnknownMsgElement
)
"""One element of a message."""


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

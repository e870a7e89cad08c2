# @generated from api/*.yaml by cargo xtask generate
"""Parameters and replies of all endpoints.

What is sent is a typed dict. What comes back is a class that only type checkers look at: every reply is a `Reply`, and
every object within it a `Record`. The service leaves out what it does not know or what was not asked for: reading such
a field raises an `AttributeError`, and ``reply.get("field")`` gives ``None``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from ._reply import Record, Reply

__all__ = [
    "AccountItem",
    "AddFriendGroupsReply",
    "AddFriendItem",
    "AddFriendsReply",
    "AddSubscribersReply",
    "AddSubscribersResult",
    "AddToBlocklistReply",
    "AddType",
    "AddUserTagsReply",
    "AndroidImportance",
    "AndroidInfo",
    "ApnsInfo",
    "BlocklistCheckType",
    "BlocklistItem",
    "CheckAccountsReply",
    "CheckAccountsResult",
    "CheckBlocklistReply",
    "CheckBlocklistResult",
    "CheckFollowRelationsReply",
    "CheckFriendsReply",
    "CheckFriendsResult",
    "CheckItem",
    "CheckType",
    "ClearUserTagsReply",
    "CreateOfficialAccountReply",
    "CustomElement",
    "CustomMsgElement",
    "DeleteAccountsReply",
    "DeleteAccountsResult",
    "DeleteAllFriendsReply",
    "DeleteFriendGroupsReply",
    "DeleteFriendsReply",
    "DeleteItem",
    "DeleteSubscribersReply",
    "DeleteSubscribersResult",
    "DeleteType",
    "DestroyOfficialAccountReply",
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
    "FriendCustomItem",
    "FriendData",
    "FriendGroup",
    "FriendInfo",
    "FriendValue",
    "GetAllMemberPushLossReply",
    "GetAllMemberPushStatisticsReply",
    "GetAttributeNamesReply",
    "GetFollowCountsReply",
    "GetFriendGroupsReply",
    "GetFriendsReply",
    "GetNormalPushLossReply",
    "GetNormalPushStatisticsReply",
    "GetOfficialAccountsReply",
    "GetUserAttributesReply",
    "GetUserTagsReply",
    "GooglePriority",
    "HarmonyInfo",
    "ImageElement",
    "ImageInfo",
    "ImageMsgElement",
    "ImportAccountReply",
    "ImportAccountsReply",
    "ImportFriendItem",
    "ImportFriendsReply",
    "InterruptionLevel",
    "InvalidateLoginStateReply",
    "LanguageContent",
    "ListBlocklistReply",
    "ListFollowsReply",
    "ListFriendsReply",
    "ListOfficialAccountMessagesReply",
    "ListSubscribedOfficialAccountsReply",
    "ListSubscribersReply",
    "LiveActivity",
    "LiveActivityEvent",
    "LocationElement",
    "LocationMsgElement",
    "LoginStateResult",
    "ModifyOfficialAccountReply",
    "ModifySubscriberReply",
    "MsgElement",
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
    "OnlineStatusFailure",
    "OnlineStatusResult",
    "PlatformStatus",
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
    "PushToUsersReply",
    "PushTrace",
    "QueryLoginStateReply",
    "QueryOnlineStatusReply",
    "RecallOfficialAccountMessagesReply",
    "ReceivedMsgElement",
    "Region",
    "RelationResult",
    "RelayElement",
    "RelayMessage",
    "RelayMsgElement",
    "RemoveAttributesItem",
    "RemoveFromBlocklistReply",
    "RemoveTagsItem",
    "RemoveUserAttributesReply",
    "RemoveUserTagsReply",
    "RevokePushReply",
    "SendOfficialAccountMessageReply",
    "SetAttributeNamesReply",
    "SetUserAttributesReply",
    "SnsItem",
    "SnsProfileItem",
    "SoundElement",
    "SoundMsgElement",
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
    "TextElement",
    "TextMsgElement",
    "TraceAllMemberPushReply",
    "TraceNormalPushReply",
    "UnfollowUsersReply",
    "UnknownMsgElement",
    "UpdateFriendItem",
    "UpdateFriendsReply",
    "UserAttributes",
    "UserAttributesItem",
    "UserTags",
    "UserTagsItem",
    "VideoElement",
    "VideoMsgElement",
]

Region: TypeAlias = Literal[
    "china",
    "singapore",
    "seoul",
    "tokyo",
    "frankfurt",
    "silicon_valley",
    "jakarta",
    "saudi_arabia",
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
"""What a program does about an error code."""

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

ForbidCallbackControl: TypeAlias = Literal["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"]
"""Webhooks switched off for this message."""

OfficialAccountSendMsgControl: TypeAlias = Literal["NoLastMsg"]
"""NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1."""

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


class TextElement(TypedDict):
    """Text.

    - push text: the text itself
    """

    text: str
    """The text."""


class LocationElement(TypedDict):
    """A place.

    - push text: [Location]
    """

    desc: str
    """Name of the place."""
    latitude: float
    """Degrees."""
    longitude: float
    """Degrees."""


class FaceElement(TypedDict):
    """An emoji or sticker.

    - push text: [Face]
    - the newest English page gives [Expression] as push text, older ones [Face]
    """

    index: int
    """Number the app gives its sticker."""
    data: str
    """Further data of the app, e.g. the sticker's name."""


class _CustomElementRequired(TypedDict):
    data: str
    """Data of the app, often JSON in a string."""


class CustomElement(_CustomElementRequired, total=False):
    """Custom data of the app.

    - push text: Desc; with neither this Desc nor OfflinePushInfo.Desc a message of one TIMCustomElem alone is
      not pushed offline
    - at most one per message
    - where OfflinePushInfo is present, the push settings inside the element are ignored
    - in a mixed message its Desc stands at its place in the push text, Ext and Sound have effect too
    - chatbots that stream without TIMStreamElem put JSON, as a string, into Data and rewrite the message; its
      fields: chatbotPlugin (2 as seen), src (2 stream of text, 23 error), chunks (src 2: array of all pieces so
      far), isFinished (1 at the end, else 0), typingText (placeholder before the first piece, optional),
      errorInfo (src 23: error text)
    """

    desc: str
    """Legacy: push text; newest page has it no more, use OfflinePushInfo.Desc."""
    ext: str
    """Legacy: push data; use OfflinePushInfo.Ext."""
    sound: str
    """Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound."""


class _SoundElementRequired(TypedDict):
    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file, the client's key for it."""
    download_flag: Literal[2]
    """Fixed 2."""


class SoundElement(_SoundElementRequired, total=False):
    """A voice recording.

    - messages from SDK 2.x and 3.x hold UUID, Size and Second only
    """

    size: int
    """Size. In bytes."""
    second: int
    """Length. In seconds."""


class _ImageElementRequired(TypedDict):
    uuid: str
    """Unique ID of the image, the client's key for it."""
    image_info_array: Sequence[ImageInfo]
    """The image in its sizes: thumbnail, large, original."""


class ImageElement(_ImageElementRequired, total=False):
    """An image in its sizes.

    - upper-case URL; Width and Height of the large image and the thumbnail are 0 in the official sample
    - of the three sizes, which ones a REST sender must give is not stated; samples give all three
    """

    image_format: Literal[1, 2, 3, 4, 255]
    """1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other."""


class _ImageInfoRequired(TypedDict):
    width: int
    """Width. In pixels."""
    height: int
    """Height. In pixels."""
    url: str
    """Address of this size."""


class ImageInfo(_ImageInfoRequired, total=False):
    """The image in its sizes: thumbnail, large, original."""

    type: Literal[1, 2, 3]
    """1 original, 2 large, 3 thumbnail."""
    size: int
    """Size. In bytes."""


class _FileElementRequired(TypedDict):
    url: str
    """Address of the file."""
    uuid: str
    """Unique ID of the file."""
    download_flag: Literal[2]
    """Fixed 2."""


class FileElement(_FileElementRequired, total=False):
    """A file.

    - the field table once spells fileName; samples have FileName
    - messages from SDK 2.x and 3.x lack Url and Download_Flag
    """

    file_size: int
    """Size. In bytes."""
    file_name: str
    """Name shown."""


class _VideoElementRequired(TypedDict):
    video_url: str
    """Address of the video."""
    video_uuid: str
    """Unique ID of the video."""
    video_download_flag: Literal[2]
    """Fixed 2."""
    thumb_url: str
    """Address of the cover image."""
    thumb_uuid: str
    """Unique ID of the cover image."""
    thumb_width: int
    """Width of the cover image. In pixels."""
    thumb_height: int
    """Height of the cover image. In pixels."""
    thumb_download_flag: Literal[2]
    """Fixed 2."""


class VideoElement(_VideoElementRequired, total=False):
    """A video with its cover image.

    - messages from SDK 2.x and 3.x lack the Url and DownloadFlag fields
    """

    video_size: int
    """Size. In bytes."""
    video_second: int
    """Length; web clients send 0. In seconds."""
    video_format: str
    """E.g. mp4."""
    thumb_size: int
    """Size of the cover image. In bytes."""
    thumb_format: str
    """E.g. JPG."""


class _RelayElementRequired(TypedDict):
    title: str
    """Title of the bundle."""
    msg_num: int
    """How many messages are bundled."""
    compatible_text: str
    """Text for clients that do not know the element."""
    abstract_list: Sequence[str]
    """Summaries, one line each."""


class RelayElement(_RelayElementRequired, total=False):
    """Messages merged into one.

    - native SDK 5.2.210, web SDK 2.10.1 or later
    - made by clients; no page shows it sent by REST: required marks say what a received one holds
    """

    msg_list: Sequence[RelayMessage]
    """The messages; only when all of them come to at most 12 KB. Required in some cases."""
    json_msg_key: str
    """Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in some cases."""


class _RelayMessageRequired(TypedDict):
    from_account: str
    """Sender."""
    msg_seq: int
    """Sequence."""
    msg_random: int
    """Random number."""
    msg_time_stamp: int
    """Time sent. In seconds."""
    msg_body: Sequence[MsgElement]
    """Elements; may nest."""


class RelayMessage(_RelayMessageRequired, total=False):
    """The messages; only when all of them come to at most 12 KB."""

    to_account: str
    """Receiver, one-to-one messages only. Required in some cases."""
    group_id: str
    """Group, group messages only. Required in some cases."""
    cloud_custom_data: str
    """Custom data of that message."""


class _StreamElementRequired(TypedDict):
    chunks: Sequence[StreamChunk]
    """The pieces that this call adds."""


class StreamElement(_StreamElementRequired, total=False):
    """A stream of text pieces.

    - only in v4/stream_msg/send_c2c_stream_msg and v4/stream_msg/send_group_stream_msg; also seen in webhooks
    - weak source: first sample of the official page, rest from a chatbot plugin that Tencent staff maintain
    """

    compatible_text: str
    """Text for clients that do not know streams."""
    stream_msg_id: str
    """Absent in the call that starts the stream, required in all later ones. Required in some cases."""


class StreamChunk(TypedDict):
    """The pieces that this call adds."""

    event_type: StreamEventType | str
    """Data for text; other values are not known, keep it open."""
    index: int
    """Number of the piece, from 1, rising. At least 1."""
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

    push_flag: Literal[0, 1]
    """0 pushes offline, 1 does not (in push-only calls: online users only). Default 0."""
    title: str
    """Title, for APNs and Android alike; APNs default is the sender's nickname or the group's name."""
    desc: str
    """Text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed."""
    ext: str
    """Data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1 KB."""
    multi_language_content: Sequence[LanguageContent]
    """Title and text per language; SDK 8.5.6870 or later."""
    badge_add_num: int
    """Raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor BadgeSetNum APNs follows
    BadgeMode and the other three add 1. From 1 to 99.
    """
    badge_set_num: int
    """Sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over BadgeAddNum. From 0 to
    999.
    """
    push_template_id: str
    """Push template from the console, like 1400000000-1; templates with preset variables work in Chat messages only,
    pure push calls answer an error.
    """
    push_template_param: Mapping[str, str]
    """Values of the template's variables; timTitle, timDesc, timSenderNick and timGroupName are filled by the
    server.
    """
    android_info: AndroidInfo
    """Android vendors."""
    apns_info: ApnsInfo
    """Apple."""
    harmony_info: HarmonyInfo
    """HarmonyOS."""


class LanguageContent(TypedDict, total=False):
    """Title and text per language; SDK 8.5.6870 or later."""

    language: str
    """Language code as the client reports it; the table marks it optional, but an entry without it can match no
    device. Required in some cases.
    """
    title: str
    """Title in that language."""
    desc: str
    """Text in that language."""


class AndroidInfo(TypedDict, total=False):
    """Android vendors."""

    sound: str
    """Sound file without path, in the app's raw folder; newest page: without suffix, older samples: android.mp3."""
    push_style: Literal[0, 1]
    """Huawei, Honor, OPPO: 0 standard, 1 big text. Default 0."""
    hua_wei_channel_id: str
    """Huawei, EMUI 10 or later: channel; overrides the console."""
    hua_wei_importance: AndroidImportance
    """Huawei: class of message; older pages: default NORMAL."""
    hua_wei_category: str
    """Huawei: category; overrides the console."""
    hua_wei_image: str
    """Huawei: icon URL, https, under 512 KB."""
    ext_as_huawei_intent_param: Literal[0, 1]
    """Legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter. Default 0."""
    honor_importance: AndroidImportance
    """Honor: class of message; older pages: default NORMAL."""
    honor_image: str
    """Honor: icon URL, https, under 512 KB."""
    xiao_mi_channel_id: str
    """Mi, MIUI 10 or later: channel; overrides the console."""
    oppo_channel_id: str
    """OPPO, Android 8 or later: channel; overrides the console."""
    oppo_category: str
    """OPPO: category."""
    oppo_notify_level: Literal[1, 2, 16]
    """OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration; needs OPPOCategory."""
    oppo_private_msg_template_id: str
    """OPPO: template of private messages."""
    oppo_private_title_parameters: Mapping[str, Any]
    """OPPO: values for the template's title."""
    oppo_private_content_parameters: Mapping[str, Any]
    """OPPO: values for the template's text."""
    vivo_classification: Literal[0, 1]
    """vivo: 0 marketing, 1 system. Default 1."""
    vivo_category: str
    """vivo: category; overrides the console."""
    vivo_notify_type: Any
    """vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a Go SDK. Such as 1, 2, 3,
    4. Default 4.
    """
    mei_zu_notice_msg_type: Literal[0, 1]
    """Meizu: 0 public, 1 private; a sample comments 0 as private."""
    google_channel_id: str
    """Google, Android 8 or later: channel; only with an uploaded certificate file."""
    google_priority: GooglePriority
    """Google: priority."""
    google_image: str
    """Google: icon URL, up to 1 MB."""


class ApnsInfo(TypedDict, total=False):
    """Apple."""

    badge_mode: Literal[0, 1]
    """0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls."""
    title: str
    """Title, overrides the common one."""
    sub_title: str
    """Second title."""
    image: str
    """Image URL for the app's notification extension."""
    mutable_content: Literal[0, 1]
    """1 lets the notification extension (iOS 10 or later) run. Default 0."""
    sound: str
    """Sound file with suffix, up to 30 s, in the app."""
    interruption_level: InterruptionLevel
    """iOS 15 or later."""
    content_available: Literal[0, 1]
    """1 silent push without a visible notification; Apple advises at most 3 an hour."""
    is_voip_push: Literal[0, 1]
    """1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token."""
    live_activity: LiveActivity
    """Updates a Live Activity."""


class _LiveActivityRequired(TypedDict):
    la_id: str
    """ID of the Live Activity. At most 64 bytes."""
    event: LiveActivityEvent
    """What to do with it."""
    content_state: Mapping[str, Any]
    """Its new state, in the app's own fields."""


class LiveActivity(_LiveActivityRequired, total=False):
    """Updates a Live Activity."""

    dismissal_date: int
    """When an ended one vanishes, UNIX time; default now; with Event end only. In seconds."""


class HarmonyInfo(TypedDict, total=False):
    """HarmonyOS."""

    title: str
    """Title, overrides the common one."""
    category: str
    """Category; overrides the console."""
    image: str
    """Icon URL, https."""
    sound: str
    """Sound file in resources/rawfile."""
    sound_duration: int
    """How long it sounds; with Sound only. From 1 to 60. In seconds."""


class ImportAccountReply(Reply):
    """What ``import_account`` answers."""


class _AccountItemRequired(TypedDict):
    user_id: str
    """Account to create. At most 32 bytes."""


class AccountItem(_AccountItemRequired, total=False):
    """Current form; required unless Accounts is sent."""

    nick: str
    """Nickname. At most 500 bytes."""
    face_url: str
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

    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""
    user_id: str
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

    user_id: str
    """The account."""
    result_code: int
    """0 is success."""
    result_info: str
    """Error text, empty on success."""
    account_status: str
    """Import state. One of ``Imported``, ``NotImported``."""


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

    to_account: str
    """The account."""
    status: str
    """Login state; State in English samples, expect one of the two. One of ``Online``, ``PushOnline``, ``Offline``."""
    detail: list[PlatformStatus]
    """State per platform."""


class PlatformStatus(Record):
    """State per platform."""

    platform: str
    """iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case."""
    status: str
    """State on that platform. One of ``Online``, ``PushOnline``, ``Offline``."""


class OnlineStatusFailure(Record):
    """Accounts that could not be resolved; empty or absent when all were."""

    to_account: str
    """The account."""
    error_code: int
    """70107 means the account does not exist."""


class QueryLoginStateReply(Reply):
    """What ``query_login_state`` answers."""

    query_result: list[LoginStateResult]
    """One entry per account."""


class LoginStateResult(Record):
    """One entry per account."""

    to_account: str
    """The account."""
    state: str
    """Login state; named Status in the 2021 revision. One of ``Online``, ``PushOnline``, ``Offline``."""


class CreateOfficialAccountReply(Reply):
    """What ``create_official_account`` answers."""

    official_account_user_id: str
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

    official_account_base_info_filter: Sequence[OfficialAccountField]
    """Fields of the official account to return."""


class GetOfficialAccountsReply(Reply):
    """What ``get_official_accounts`` answers."""

    official_account_info_list: list[OfficialAccountInfo]
    """One entry per official account asked for."""


class OfficialAccountInfo(Record):
    """One entry per official account asked for."""

    official_account: str
    """Official account ID."""
    error_code: int
    """0 when this official account was read."""
    error_info: str
    """Error text of this entry."""
    create_time: int
    """Creation time. In seconds."""
    name: str
    """Name."""
    owner_account: str
    """Owner."""
    last_msg_time: int
    """Time of the last message. In seconds."""
    subscriber_num: int
    """Subscribers now."""
    introduction: str
    """Description."""
    face_url: str
    """Avatar URL."""
    organization: str
    """Organization."""
    custom_string: str
    """Custom field."""


class ListSubscribersReply(Reply):
    """What ``list_subscribers`` answers."""

    next: str
    """Cursor for the next page, "" after the last one."""
    subscriber_num: int
    """Subscribers in all."""
    subscriber_list: list[SubscriberInfo]
    """This page of subscribers."""


class SubscriberInfo(Record):
    """This page of subscribers."""

    subscriber_account: str
    """UserID."""
    subscribe_time: int
    """When the user subscribed. In seconds."""
    custom_string: str
    """Custom field of the subscriber."""
    msg_flag: str
    """How the subscriber receives messages. One of ``AcceptAndNotify``, ``AcceptNotNotify``, ``Discard``."""
    last_send_msg_time: int
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

    subscriber_account: str
    """UserID."""
    result: int
    """0 failed, 1 added, 2 already subscribed. One of 0, 1, 2."""


class SubscriberToDelete(TypedDict, total=False):
    """The field table's name for the same list.

    Only to be tried if the server does not honor SubscriberToDel_Account, see quirks.
    """

    subscriber_account: str
    """UserID; only within SubscriberList. Required in some cases. Known from a weak source only."""


class DeleteSubscribersReply(Reply):
    """What ``delete_subscribers`` answers."""

    subscriber_list: list[DeleteSubscribersResult]
    """One result per user."""


class DeleteSubscribersResult(Record):
    """One result per user."""

    subscriber_account: str
    """UserID."""
    result: int
    """0 failed, 1 removed, 2 was not subscribed. One of 0, 1, 2."""


class ModifySubscriberReply(Reply):
    """What ``modify_subscriber`` answers."""


class SubscribedOfficialAccountFilter(TypedDict, total=False):
    """Which fields to return."""

    official_account_base_info_filter: Sequence[OfficialAccountField]
    """Fields of each official account."""
    self_info_filter: Sequence[SubscriptionField]
    """Fields of the user's own subscription."""


class ListSubscribedOfficialAccountsReply(Reply):
    """What ``list_subscribed_official_accounts`` answers."""

    official_account_info_list: list[SubscribedOfficialAccount]
    """This page of official accounts."""
    total_count: int
    """Official accounts the user subscribes to."""
    complete_flag: int
    """1 when this was the last page, 0 when more follow. One of 0, 1."""
    next: int
    """Offset of the next page."""


class SubscribedOfficialAccount(Record):
    """This page of official accounts."""

    official_account: str
    """Official account ID."""
    create_time: int
    """Creation time. In seconds."""
    name: str
    """Name."""
    owner_account: str
    """Owner."""
    last_msg_time: int
    """Time of the last message. In seconds."""
    subscriber_num: int
    """Subscribers now."""
    introduction: str
    """Description."""
    face_url: str
    """Avatar URL."""
    organization: str
    """Organization."""
    custom_string: str
    """Custom field of the official account."""
    self_info: Subscription
    """The user's own subscription."""


class Subscription(Record):
    """The user's own subscription."""

    subscribe_time: int
    """When the user subscribed. In seconds."""
    custom_string: str
    """Custom field of the subscriber."""


class SendOfficialAccountMessageReply(Reply):
    """What ``send_official_account_message`` answers."""

    msg_time: int
    """Server time of the message. In seconds."""
    msg_key: str
    """Key for recall, at most 50 characters; form Seq_1_ServerTime."""


class RecallOfficialAccountMessagesReply(Reply):
    """What ``recall_official_account_messages`` answers."""

    recall_ret_list: list[OfficialAccountRecallResult]
    """One result per message."""


class OfficialAccountRecallResult(Record):
    """One result per message."""

    msg_key: str
    """Key of the message."""
    ret_code: int
    """0 recalled, else an error code."""


class ListOfficialAccountMessagesReply(Reply):
    """What ``list_official_account_messages`` answers."""

    official_account: str
    """Official account asked for."""
    is_finished: int
    """1 all asked-for messages are here; 0 cut off by size or by the limit of 20; 2 everything before the range has
    expired. One of 0, 1, 2.
    """
    last_msg_key: str
    """Key to continue from."""
    rsp_msg_list: list[OfficialAccountMessage]
    """Messages."""


class OfficialAccountMessage(Record):
    """Messages."""

    from_account: str
    """Sender."""
    is_place_msg: int
    """0 a message, 1 a hole (deleted or expired), 2 recalled. One of 0, 1, 2."""
    msg_body: list[ReceivedMsgElement]
    """Elements; empty for a hole."""
    msg_seq: int
    """Sequence number, smaller is earlier. From 0 to 4294967295."""
    msg_key: str
    """Key for recall."""
    msg_time_stamp: int
    """Server time. In seconds."""
    msg_random: int
    """Random number of the message; not in the sample. From 0 to 4294967295. Known from a weak source only."""
    msg_priority: int
    """1 High, 2 Normal, 3 Low, 4 Lowest; not in the sample. One of 1, 2, 3, 4. Known from a weak source only."""
    is_system_msg: int
    """1 for a system message; not in the sample. Known from a weak source only."""


class PushCondition(TypedDict, total=False):
    """Who receives it; everybody when left out."""

    attrs_or: Mapping[str, str]
    """Attribute name to value; any of them holds. At most 10 entries."""
    attrs_and: Mapping[str, str]
    """Attribute name to value; all of them hold. At most 10 entries."""
    tags_or: Sequence[str]
    """Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""
    tags_and: Sequence[str]
    """All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes."""
    tags_not: Sequence[str]
    """Leaves out users with these tags (any of them or all of them: see quirks). At most 10 entries."""


class PushReply(Reply):
    """What ``push`` answers."""

    task_id: str
    """ID of the push task."""


class PushToUsersReply(Reply):
    """What ``push_to_users`` answers."""

    task_id: str
    """ID of the push task; "" when the call failed."""
    error_list: list[PushFailure]
    """Receivers that failed; absent when all went well."""


class PushFailure(Record):
    """Receivers that failed; absent when all went well."""

    to_account: str
    """UserID or RegistrationID."""
    error_code: int
    """Why it failed; 70107 for an account that does not exist."""
    error_info: str
    """Text; may be empty or absent."""


class RevokePushReply(Reply):
    """What ``revoke_push`` answers."""


class SetAttributeNamesReply(Reply):
    """What ``set_attribute_names`` answers."""


class GetAttributeNamesReply(Reply):
    """What ``get_attribute_names`` answers."""

    attr_names: dict[str, str]
    """Number "0" to "9" to attribute name."""
    attr_types: dict[str, int]
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

    to_account: str
    """User."""
    attrs: dict[str, str]
    """Attribute name to value; may be empty."""


class RemoveAttributesItem(TypedDict):
    """Users and the attributes to remove."""

    to_account: str
    """User."""
    attrs: Sequence[str]
    """Attribute names."""


class RemoveUserAttributesReply(Reply):
    """What ``remove_user_attributes`` answers."""

    error_list: list[PushFailure]
    """Users that failed; absent when all went well."""


class UserTagsItem(TypedDict):
    """Users and their tags."""

    to_account: str
    """UserID or RegistrationID."""
    tags: Sequence[str]
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

    to_account: str
    """User."""
    tags: list[str]
    """Tags."""


class RemoveTagsItem(TypedDict):
    """Users and the tags to remove."""

    to_account: str
    """UserID or RegistrationID."""
    tags: Sequence[str]
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

    instance_id: str
    """Device instance."""
    push_time: str
    """When it was pushed."""
    device_model: str
    """May be empty."""
    system: str
    """For example Android."""
    system_version: str
    """May be empty."""
    event_type: int
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int
    """0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3,
    4, 5, 6, 7, 8.
    """
    token: str
    """Device token."""
    cert_id: str
    """Certificate ID as text."""
    sdk_version: str
    """Chat SDK version."""
    push_version: str
    """Push plugin version."""
    notification_status: int
    """Notification permission state; 1 in the sample."""
    last_active_terminal: int
    """Whether this was the last active device; name in lower case."""
    im_commit_stat: PushCommitStat
    """Hand-over stage."""
    offline_push_stat: OfflinePushStat
    """Offline push stages."""
    online_push_stat: dict[str, Any]
    """Online push stages; layout not seen, presumably stages like those above. Known from a weak source only."""


class PushCommitStat(Record):
    """Hand-over stage."""

    im_stat: PushStageStat
    """Chat server."""


class PushStageStat(Record):
    """Chat server."""

    push_status: int
    """1 in the sample with success."""
    error_code: int
    """0 is success."""
    error_info: str
    """Text."""
    event_time: str
    """When."""


class OfflinePushStat(Record):
    """Offline push stages."""

    offline_stat: PushStageStat
    """Push server."""
    channel_stat: PushStageStat
    """Vendor channel."""
    device_stat: PushStageStat
    """Arrival on the device."""
    click_stat: PushStageStat
    """Click."""


class GetAllMemberPushStatisticsReply(Reply):
    """What ``get_all_member_push_statistics`` answers."""

    results: list[PushTaskStatistics]
    """One entry per task."""


class PushTaskStatistics(Record):
    """One entry per task."""

    task_id: str
    """Push task."""
    total_count: int
    """Could be sent."""
    sent_count: int
    """Sent."""
    delivered_count: int
    """Reached."""
    click_count: int
    """Clicked."""
    platform_statistics: list[PushPlatformStatistics]
    """The same per channel."""


class PushPlatformStatistics(Record):
    """The same per channel."""

    event_type: int
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int
    """0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3,
    4, 5, 6, 7, 8.
    """
    total_count: int
    """Could be sent."""
    sent_count: int
    """Sent."""
    delivered_count: int
    """Reached."""
    click_count: int
    """Clicked."""


class GetAllMemberPushLossReply(Reply):
    """What ``get_all_member_push_loss`` answers."""

    results: list[PushTaskLoss]
    """One entry per task."""


class PushTaskLoss(Record):
    """One entry per task."""

    task_id: str
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

    err_code: str
    """Error code as text."""
    err_count: int
    """How many."""
    err_info: str
    """Reason."""


class PushPlatformLoss(Record):
    """ReadyToSendLoss per channel."""

    event_type: int
    """1 offline push, 2 online push. Such as 1, 2."""
    push_platform: int
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    err_code: str
    """Error code as text."""
    err_count: int
    """How many."""
    err_info: str
    """Reason."""


class TraceNormalPushReply(Reply):
    """What ``trace_normal_push`` answers."""

    instance_trace: list[NormalPushTrace]
    """One entry per device instance."""


class NormalPushTrace(Record):
    """One entry per device instance."""

    instance_id: str
    """Device instance."""
    push_time: str
    """When it was pushed."""
    device_model: str
    """May be empty."""
    system: str
    """APNS in the sample."""
    system_version: str
    """May be empty."""
    push_platform: int
    """Channel as in all_member_push_trace. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    token: str
    """Device token; may be empty."""
    cert_id: str
    """Certificate ID as text."""
    sdk_version: str
    """May be empty."""
    push_version: str
    """May be empty."""
    notification_status: int
    """Notification permission state; 0 in the sample."""
    last_active_terminal: int
    """Whether this was the last active device; name in lower case."""
    im_commit_stat: PushCommitStat
    """Hand-over stage."""
    offline_push_stat: OfflinePushStat
    """Offline push stages."""


class GetNormalPushStatisticsReply(Reply):
    """What ``get_normal_push_statistics`` answers."""

    total_count: int
    """Could be sent."""
    sent_count: int
    """Sent."""
    delivered_count: int
    """Reached."""
    click_count: int
    """Clicked."""
    platform_statistics: list[NormalPushPlatformStatistics]
    """The same per channel."""


class NormalPushPlatformStatistics(Record):
    """The same per channel."""

    push_platform: int
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    total_count: int
    """Could be sent."""
    sent_count: int
    """Sent."""
    delivered_count: int
    """Reached."""
    click_count: int
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

    push_platform: int
    """Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8."""
    err_code: str
    """Error code as text."""
    err_count: int
    """How many."""
    err_info: str
    """Reason."""


class _AddFriendItemRequired(TypedDict):
    to_account: str
    """Friend to add. At most 32 bytes."""
    add_source: str
    """AddSource_Type_ plus at most 8 letters."""


class AddFriendItem(_AddFriendItemRequired, total=False):
    """Friends to add."""

    remark: str
    """Remark of From_Account for the friend. At most 96 bytes."""
    group_name: str
    """One friend group of From_Account. At most 30 bytes."""
    add_wording: str
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

    to_account: str
    """The account."""
    result_code: int
    """0 is success; 30539, from add_friends only, is a pending request."""
    result_info: str
    """Error name, empty on success."""


class _ImportFriendItemRequired(TypedDict):
    to_account: str
    """The friend. At most 32 bytes."""
    add_source: str
    """AddSource_Type_ plus at most 8 letters."""


class ImportFriendItem(_ImportFriendItemRequired, total=False):
    """Friends to import."""

    remark: str
    """Remark. At most 96 bytes."""
    remark_time: int
    """When the remark was made. In seconds since 1970."""
    group_name: Sequence[str]
    """Friend groups, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes."""
    add_wording: str
    """Message with the request. At most 256 bytes."""
    add_time: int
    """When the friendship began. In seconds since 1970."""
    custom_item: Sequence[FriendCustomItem]
    """Custom friend fields."""


class FriendCustomItem(TypedDict, total=False):
    """Custom friend fields."""

    tag: str
    """Tag_SNS_Custom_ name, created in the console beforehand."""
    value: Any
    """String or integer."""


class ImportFriendsReply(Reply):
    """What ``import_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class UpdateFriendItem(TypedDict):
    """Friends to update."""

    to_account: str
    """The friend. At most 32 bytes."""
    sns_item: Sequence[SnsItem]
    """Fields to set."""


class SnsItem(TypedDict):
    """Fields to set."""

    tag: str
    """Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom_*."""
    value: Any
    """String, integer, or array of strings for Tag_SNS_IM_Group."""


class UpdateFriendsReply(Reply):
    """What ``update_friends`` answers."""

    result_item: list[RelationResult]
    """One result per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


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

    to_account: str
    """The account."""
    relation: str
    """A is From_Account, B is To_Account. One of ``CheckResult_Type_BothWay``, ``CheckResult_Type_AWithB``,
    ``CheckResult_Type_BWithA``, ``CheckResult_Type_NoRelation``.
    """
    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""


class ListFriendsReply(Reply):
    """What ``list_friends`` answers."""

    user_data_item: list[FriendData]
    """Friends of this page; treat as optional."""
    standard_sequence: int
    """Keep for the next read."""
    custom_sequence: int
    """Keep for the next read; absent on the mainland page."""
    friend_num: int
    """Number of all friends."""
    complete_flag: int
    """Non-zero when the last page was read."""
    next_start_index: int
    """StartIndex of the next page."""


class FriendData(Record):
    """Friends of this page; treat as optional."""

    to_account: str
    """The friend."""
    value_item: list[FriendValue]
    """Friend fields."""


class FriendValue(Record):
    """Friend fields."""

    tag: str
    """Friend tag."""
    value: Any
    """String, integer, or array of strings for Tag_SNS_IM_Group."""


class GetFriendsReply(Reply):
    """What ``get_friends`` answers."""

    info_item: list[FriendInfo]
    """One entry per friend."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class FriendInfo(Record):
    """One entry per friend."""

    to_account: str
    """The friend."""
    sns_profile_item: list[SnsProfileItem]
    """Fields found; absent for a failed account."""
    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""


class SnsProfileItem(Record):
    """Fields found; absent for a failed account."""

    tag: str
    """Profile or friend tag."""
    value: Any
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
    start_index: int
    """Start of the next page; 0 when all was read."""
    current_sequence: int
    """Latest sequence; some replies misspell it CurruentSequence: expect one of the two."""


class BlocklistItem(Record):
    """Blocked accounts; treat as optional."""

    to_account: str
    """Blocked account."""
    add_black_time_stamp: int
    """When it was blocked. In seconds since 1970."""


class CheckBlocklistReply(Reply):
    """What ``check_blocklist`` answers."""

    black_list_check_item: list[CheckBlocklistResult]
    """One result per account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""


class CheckBlocklistResult(Record):
    """One result per account."""

    to_account: str
    """The account."""
    relation: str
    """A is From_Account, B is To_Account. One of ``BlackCheckResult_Type_BothWay``,
    ``BlackCheckResult_Type_AWithB``, ``BlackCheckResult_Type_BWithA``, ``BlackCheckResult_Type_NO``.
    """
    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""


class AddFriendGroupsReply(Reply):
    """What ``add_friend_groups`` answers."""

    result_item: list[RelationResult]
    """One result per friend of To_Account."""
    fail_account: list[str]
    """Accounts that failed; present only when there are any."""
    invalid_account: list[str]
    """Accounts of another SDKAppID; oldest Chinese copies only. Known from a weak source only."""
    current_sequence: int
    """Latest sequence of the groups."""


class DeleteFriendGroupsReply(Reply):
    """What ``delete_friend_groups`` answers."""

    current_sequence: int
    """Latest sequence of the groups."""


class GetFriendGroupsReply(Reply):
    """What ``get_friend_groups`` answers."""

    result_item: list[FriendGroup]
    """One entry per group."""
    current_sequence: int
    """Latest sequence of the groups."""


class FriendGroup(Record):
    """One entry per group."""

    group_name: str
    """Group name."""
    friend_number: int
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

    to_account: str
    """The user."""
    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""
    follow_type: int
    """Valid only where ResultCode is 0. One of 0, 1, 2, 3."""


class ListFollowsReply(Reply):
    """What ``list_follows`` answers."""

    follow_item: list[FollowListItem]
    """Entries of this page; treat as optional."""
    next_cursor: str
    """Cursor of the next page; empty when all was read."""


class FollowListItem(Record):
    """Entries of this page; treat as optional."""

    to_account: str
    """The fan, followed user or mutual follow."""
    follow_time: int
    """When the follow was made. In seconds since 1970."""
    profile_item: list[FollowProfileItem]
    """Profile fields of the user."""
    profile_sequence: int
    """In the samples only, lower case; meaning not stated. Known from a weak source only."""


class FollowProfileItem(Record):
    """Profile fields of the user."""

    tag: str
    """Profile tag."""
    value: Any
    """String or integer."""


class GetFollowCountsReply(Reply):
    """What ``get_follow_counts`` answers."""

    follow_info: list[FollowCounts]
    """One entry per user."""


class FollowCounts(Record):
    """One entry per user."""

    to_account: str
    """The user."""
    result_code: int
    """0 is success."""
    result_info: str
    """Error name, empty on success."""
    follower_count: int
    """Fans of the user."""
    following_count: int
    """Users it follows."""
    mutual_following_count: int
    """Mutual follows."""


class TextMsgElement(TypedDict):
    """Text."""

    msg_type: Literal["TIMTextElem"]
    """Kind of element."""
    msg_content: TextElement
    """What it holds."""


class LocationMsgElement(TypedDict):
    """A place."""

    msg_type: Literal["TIMLocationElem"]
    """Kind of element."""
    msg_content: LocationElement
    """What it holds."""


class FaceMsgElement(TypedDict):
    """An emoji or sticker."""

    msg_type: Literal["TIMFaceElem"]
    """Kind of element."""
    msg_content: FaceElement
    """What it holds."""


class CustomMsgElement(TypedDict):
    """Custom data of the app."""

    msg_type: Literal["TIMCustomElem"]
    """Kind of element."""
    msg_content: CustomElement
    """What it holds."""


class SoundMsgElement(TypedDict):
    """A voice recording."""

    msg_type: Literal["TIMSoundElem"]
    """Kind of element."""
    msg_content: SoundElement
    """What it holds."""


class ImageMsgElement(TypedDict):
    """An image in its sizes."""

    msg_type: Literal["TIMImageElem"]
    """Kind of element."""
    msg_content: ImageElement
    """What it holds."""


class FileMsgElement(TypedDict):
    """A file."""

    msg_type: Literal["TIMFileElem"]
    """Kind of element."""
    msg_content: FileElement
    """What it holds."""


class VideoMsgElement(TypedDict):
    """A video with its cover image."""

    msg_type: Literal["TIMVideoFileElem"]
    """Kind of element."""
    msg_content: VideoElement
    """What it holds."""


class RelayMsgElement(TypedDict):
    """Messages merged into one."""

    msg_type: Literal["TIMRelayElem"]
    """Kind of element."""
    msg_content: RelayElement
    """What it holds."""


class StreamMsgElement(TypedDict):
    """A stream of text pieces."""

    msg_type: Literal["TIMStreamElem"]
    """Kind of element."""
    msg_content: StreamElement
    """What it holds."""


class UnknownMsgElement(TypedDict):
    """A kind that this version does not know."""

    msg_type: str
    """Kind of element."""
    msg_content: Mapping[str, Any]
    """What it holds."""


class ReceivedMsgElement(Record):
    """One element of a message."""

    msg_type: str
    """Kind of element."""
    msg_content: Record
    """What it holds."""


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
)
"""One element of a message."""

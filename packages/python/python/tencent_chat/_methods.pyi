# @generated from api/*.yaml by cargo xtask generate
"""The types of the endpoints' parameters and replies."""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, Literal, SupportsIndex

from typing_extensions import deprecated

from ._events import Progress
from ._given import ObjectLike
from .types import (
    AccountItem,
    AddCloudBlockedWordsReply,
    AddFriendGroupsReply,
    AddFriendItem,
    AddFriendsReply,
    AddGroupMemberItem,
    AddGroupMembersReply,
    AddLiveGroupRobotsReply,
    AddLocalBlockedWordsReply,
    AddMemberTagsReply,
    AddPermissionGroupMembersReply,
    AddSubscribersReply,
    AddToBlocklistReply,
    AddTopicPermissionsReply,
    AddType,
    AddUserTagsReply,
    AppGroup,
    AppGroupType,
    ApplyJoinOption,
    ArchiveChatType,
    BanChatFileReply,
    BanGroupMembersReply,
    BannedGroupMember,
    BatchSendC2cMessageReply,
    BlocklistCheckType,
    BlocklistItem,
    C2cMessage,
    C2cMessageExtension,
    C2cMessageExtensionItem,
    C2cReadReceipt,
    C2cSendMsgControl,
    CallResult,
    CallType,
    CallWebhookCommand,
    ChangeGroupOwnerReply,
    ChatFileItem,
    CheckAccountsReply,
    CheckBlocklistReply,
    CheckFollowRelationsReply,
    CheckFriendsReply,
    CheckItem,
    CheckLiveGroupMembersReply,
    CheckType,
    ClearGroupAttributesReply,
    ClearGroupMessagesReply,
    ClearMemberTagsReply,
    ClearUserTagsReply,
    CloudBlockedWord,
    CloudBlockedWordItem,
    CloudBlockedWordLibrary,
    ContactGroupItem,
    ContactGroupUpdate,
    ContactItem,
    ContactMarkItem,
    ContactMarks,
    Conversation,
    CreateConversationGroupReply,
    CreateGroupMemberItem,
    CreateGroupReply,
    CreateOfficialAccountReply,
    CreatePermissionGroupReply,
    CreateRobotReply,
    CreateTopicReply,
    DeleteAccountsReply,
    DeleteAllFriendsReply,
    DeleteC2cMessagesReply,
    DeleteCallWebhookReply,
    DeleteCloudBlockedWordsReply,
    DeleteConversationGroupReply,
    DeleteConversationReply,
    DeleteFriendGroupsReply,
    DeleteFriendsReply,
    DeleteGroupAttributesReply,
    DeleteGroupCountersReply,
    DeleteGroupMembersReply,
    DeleteGroupMessagesBySenderReply,
    DeleteItem,
    DeleteLiveGroupRobotsReply,
    DeleteLocalBlockedWordsReply,
    DeletePermissionGroupMembersReply,
    DeleteRobotReply,
    DeleteSubscribersReply,
    DeleteTopicPermissionsReply,
    DeleteType,
    DestroyOfficialAccountReply,
    DestroyPermissionGroupsReply,
    DestroyTopicsReply,
    DisbandGroupReply,
    EndCallReply,
    FollowItem,
    FollowListItem,
    FollowUsersReply,
    ForbidCallbackControl,
    FoundGroup,
    FoundGroupMember,
    FoundUser,
    FriendData,
    GetAllMemberPushLossReply,
    GetAllMemberPushStatisticsReply,
    GetAttributeNamesReply,
    GetC2cMessageExtensionsReply,
    GetC2cUnreadCountReply,
    GetCallInfoReply,
    GetCallRecordReply,
    GetCallWebhookReply,
    GetChatFileUrlsReply,
    GetCloudBlockedWordLibrariesReply,
    GetCloudBlockedWordsReply,
    GetCommunityOnlineMemberCountReply,
    GetConversationGroupsReply,
    GetFollowCountsReply,
    GetFriendGroupsReply,
    GetFriendsReply,
    GetGlobalMuteReply,
    GetGroupAttributesReply,
    GetGroupCountersReply,
    GetGroupMessageExtensionsReply,
    GetGroupProfilesReply,
    GetGroupReadReceiptsReply,
    GetLocalBlockedWordsReply,
    GetMemberAttributeNamesReply,
    GetMemberAttributesReply,
    GetMemberRolesReply,
    GetMemberTagsReply,
    GetMessageArchivesReply,
    GetNormalPushLossReply,
    GetNormalPushStatisticsReply,
    GetOfficialAccountsReply,
    GetOnlineMemberCountReply,
    GetOperationsDataReply,
    GetPermissionGroupsReply,
    GetPinnedGroupMessagesReply,
    GetProfilesReply,
    GetServerIpsReply,
    GetSpecifiedGroupMembersReply,
    GetTopicPermissionsReply,
    GetTopicsReply,
    GetUserAttributesReply,
    GetUserTagsReply,
    GroupAtInfo,
    GroupAttributeItem,
    GroupAttributeKey,
    GroupCounterItem,
    GroupCounterMode,
    GroupCustomItem,
    GroupForbidCallbackControl,
    GroupMember,
    GroupMemberField,
    GroupMemberRole,
    GroupMessage,
    GroupMessageExtension,
    GroupMessageExtensionItem,
    GroupMessageNonReader,
    GroupMessageReader,
    GroupMsgFlag,
    GroupMsgPriority,
    GroupMsgSeqItem,
    GroupProfilesFilter,
    GroupSendMsgControl,
    GroupType,
    ImportAccountReply,
    ImportAccountsReply,
    ImportC2cMessageReply,
    ImportFriendItem,
    ImportFriendsReply,
    ImportGroupMemberItem,
    ImportGroupMembersReply,
    ImportGroupMessageItem,
    ImportGroupMessagesReply,
    ImportGroupReply,
    ImportGroupType,
    ImportTopicReply,
    ImportTopicType,
    InvalidateLoginStateReply,
    InviteJoinOption,
    JoinedGroup,
    JoinedGroupsFilter,
    ListAppGroupsReply,
    ListBannedGroupMembersReply,
    ListBlocklistReply,
    ListC2cMessagesReply,
    ListCallRecordsReply,
    ListConversationsReply,
    ListFollowsReply,
    ListFriendsReply,
    ListGroupMembersReply,
    ListGroupMessageReadersReply,
    ListGroupMessagesReply,
    ListJoinedGroupsReply,
    ListLiveGroupAdminsReply,
    ListLiveGroupOnlineMembersReply,
    ListMutedGroupMembersLegacyReply,
    ListMutedGroupMembersReply,
    ListOfficialAccountMessagesReply,
    ListPermissionGroupMembersReply,
    ListRobotsReply,
    ListSubscribedOfficialAccountsReply,
    ListSubscribersReply,
    LiveGroupMarksItem,
    LiveGroupMember,
    LocalBlockedWord,
    LocalBlockedWordItem,
    LocalBlockedWordToDelete,
    MarkConversationsReply,
    MarkLiveGroupMembersReply,
    MemberAttributesItem,
    MemberCustomItem,
    MemberPushCondition,
    MemberTagsItem,
    ModerateContentBatchReply,
    ModerateContentReply,
    ModerationContentType,
    ModerationItem,
    ModerationPolicy,
    ModifyC2cMessageReply,
    ModifyGroupAttributesReply,
    ModifyGroupMemberProfileReply,
    ModifyGroupMessageReply,
    ModifyGroupProfileReply,
    ModifyOfficialAccountReply,
    ModifyPermissionGroupReply,
    ModifySubscriberReply,
    ModifyTopicReply,
    MsgElement,
    MuteGroupMembersReply,
    NeedFriend,
    OfficialAccountFilter,
    OfficialAccountId,
    OfficialAccountMessage,
    OfficialAccountSendMsgControl,
    OfflinePushInfo,
    OnOff,
    OperationsField,
    PermissionGroupInfo,
    PermissionGroupMember,
    PermissionGroupMemberField,
    PermissionGroupMemberItem,
    PinConversationsReply,
    PinGroupMessageReply,
    ProfileItem,
    PushCondition,
    PushReply,
    PushToMembersReply,
    PushToUsersReply,
    QueryLoginStateReply,
    QueryOnlineStatusReply,
    RecallC2cMessageReply,
    RecallGroupMessagesReply,
    RecallOfficialAccountMessagesReply,
    RecentContactItem,
    RemoveAttributesItem,
    RemoveFromBlocklistReply,
    RemoveMemberAttributesItem,
    RemoveMemberAttributesReply,
    RemoveMemberTagsItem,
    RemoveMemberTagsReply,
    RemoveTagsItem,
    RemoveUserAttributesReply,
    RemoveUserTagsReply,
    ResetGroupAttributesReply,
    RevokePushReply,
    RobotCall,
    SearchConversationGroupsReply,
    SearchedGender,
    SearchedGroupType,
    SearchGroupMembersReply,
    SearchGroupsReply,
    SearchUsersReply,
    SendBroadcastMessageReply,
    SendC2cMessageReply,
    SendC2cReadReceiptsReply,
    SendC2cStreamMessageReply,
    SendGroupMessageReply,
    SendGroupReadReceiptsReply,
    SendGroupStreamMessageReply,
    SendGroupSystemNotificationReply,
    SendOfficialAccountMessageReply,
    SendRobotStreamMessageReply,
    SetAttributeNamesReply,
    SetC2cMessageExtensionsReply,
    SetC2cMessagesReadReply,
    SetCallWebhookReply,
    SetGlobalMuteReply,
    SetGroupMessageExtensionsReply,
    SetLiveGroupAdminsReply,
    SetMemberAttributeNamesReply,
    SetMemberAttributesReply,
    SetMemberUnreadCountReply,
    SetProfileReply,
    SettableMemberRole,
    SetTopicPermissionsReply,
    SetUserAttributesReply,
    StartCallByRobotReply,
    SubscribedOfficialAccount,
    SubscribedOfficialAccountFilter,
    SubscriberInfo,
    SubscriberItem,
    SubscriberToDelete,
    TimeOrText,
    TopicField,
    TopicMuteAllMember,
    TopicPermissionItem,
    TraceAllMemberPushReply,
    TraceNormalPushReply,
    UnbanChatFileReply,
    UnbanGroupMembersReply,
    UnfollowUsersReply,
    UnpinGroupMessageReply,
    UpdateConversationGroupReply,
    UpdateFriendItem,
    UpdateFriendsReply,
    UpdateGroupCountersReply,
    UserAttributesItem,
    UserTagsItem,
)

__all__ = ["AsyncItems", "AsyncMethods", "AsyncPages", "Items", "Methods", "Pages"]

class Methods:
    """The endpoints as methods."""

    def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        type: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountReply:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Account to create. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Avatar URL. At most 500 bytes.
            type: Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_import``

        See https://www.tencentcloud.com/document/product/1047/34953
        """

    def import_accounts(
        self,
        *,
        account_list: Iterable[AccountItem | ObjectLike] | None = ...,
        accounts: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountsReply:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Lists of ``account_list`` longer than 100 are sent in several requests. Safe
        to retry.

        Args:
            account_list: Current form; required unless Accounts is sent. Exactly one of ``account_list`` and
                ``accounts`` is sent. More than 100 entries are sent in several requests.
            accounts: Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one
                of ``account_list`` and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/multiaccount_import``

        See https://www.tencentcloud.com/document/product/1047/34954
        """

    def delete_accounts(
        self,
        *,
        delete_item: Iterable[DeleteItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAccountsReply:
        """Delete accounts with all their data.

        At most 100 calls per second. Lists of ``delete_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Args:
            delete_item: Accounts to delete. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_delete``

        See https://www.tencentcloud.com/document/product/1047/34955
        """

    def check_accounts(
        self,
        *,
        check_item: Iterable[CheckItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckAccountsReply:
        """Tell which accounts have been imported.

        At most 100 calls per second. Lists of ``check_item`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            check_item: Accounts to check. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_check``

        See https://www.tencentcloud.com/document/product/1047/34956
        """

    def invalidate_login_state(
        self,
        *,
        user_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> InvalidateLoginStateReply:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            user_id: Account whose logins end. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/kick``

        See https://www.tencentcloud.com/document/product/1047/34957
        """

    def query_online_status(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = ...,
        is_return_instid: bool | int | SupportsIndex | None = ...,
        is_return_custom_status: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryOnlineStatusReply:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to query, at least one. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform. Default 0.
            is_return_instid: 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0.
            is_return_custom_status: 1 returns the user's custom status; mainland page of 2025-12-15 only.
                Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/query_online_status``

        See https://www.tencentcloud.com/document/product/1047/35477
        """

    @deprecated("The path is superseded; use query_online_status.")
    def query_login_state(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryLoginStateReply:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Deprecated: The path is superseded; use query_online_status.

        Args:
            to_account: Accounts to query. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform; only in the page's last revision (2021). Default
                0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/querystate``
        """

    def get_call_info(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallInfoReply:
        """Read the state of a call in progress.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/get_call_info``

        See https://www.tencentcloud.com/document/product/647/68932
        """

    def start_call_by_robot(
        self,
        *,
        robot_account: str,
        callee_list_account: Iterable[str],
        ring_timeout: int | SupportsIndex,
        call_info: RobotCall | ObjectLike,
        user_data: str | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> StartCallByRobotReply:
        """Let a robot call users.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Robot that calls. At most 32 bytes.
            callee_list_account: Users that are called.
            ring_timeout: How long it rings. From 10000 to 600000. In milliseconds. ``Timeout`` on the wire.
            call_info: The call.
            user_data: Data of the app that the callees get. At most 1000 bytes.
            offline_push_info: Offline push settings.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/start_call_by_robot``

        See https://www.tencentcloud.com/document/product/647/74505
        """

    def end_call(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> EndCallReply:
        """End a call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/end_call``

        See https://www.tencentcloud.com/document/product/647/74506
        """

    def get_call_record(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallRecordReply:
        """Read the record of an ended call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_record_http_srv/get_record_by_callid``

        See https://www.tencentcloud.com/document/product/647/68930
        """

    def list_call_records(
        self,
        *,
        start_time: int | datetime | SupportsIndex | None = ...,
        end_time: int | datetime | SupportsIndex | None = ...,
        call_result: CallResult | str | Enum | None = ...,
        call_type: CallType | str | Enum | None = ...,
        number_per_page: int | SupportsIndex | None = ...,
        page: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListCallRecordsReply:
        """Read call records of the last seven days.

        At most 200 calls per second. Safe to retry.

        Args:
            start_time: Calls from this time on; 7 days ago when absent. In seconds since 1970.
            end_time: Calls up to this time; now when absent. In seconds since 1970.
            call_result: Only calls that ended so; in the sample, not in the table.
            call_type: Only one-to-one or only group calls; in the sample, not in the table.
            number_per_page: Records per page. Default 10.
            page: Number of the page, from 1. Default 1.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_record_http_srv/get_record_by_filter``

        See https://www.tencentcloud.com/document/product/647/68931
        """

    def set_call_webhook(
        self,
        *,
        url: str,
        callback_command_list: Iterable[CallWebhookCommand | str | Enum],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetCallWebhookReply:
        """Set the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            url: Address that begins with http or https.
            callback_command_list: Commands that are sent there.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/set_callback``

        See https://www.tencentcloud.com/document/product/647/68938
        """

    def get_call_webhook(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallWebhookReply:
        """Read the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/get_callback``

        See https://www.tencentcloud.com/document/product/647/68937
        """

    def delete_call_webhook(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteCallWebhookReply:
        """Remove the configuration of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/delete_callback``

        See https://www.tencentcloud.com/document/product/647/68939
        """

    def create_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        topic_id: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateTopicReply:
        """Create a topic in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/create_topic``

        See https://www.tencentcloud.com/document/product/1047/49471
        """

    def get_topics(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: Iterable[str] | None = ...,
        response_filter: Iterable[TopicField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetTopicsReply:
        """Read topics of a community and a user's state in them.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            from_account: User whose own state (SelfInfo) is wanted.
            topic_id_list: Topics wanted; all when absent.
            response_filter: TopicInfo fields wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/get_topic``

        See https://www.tencentcloud.com/document/product/1047/49469
        """

    def modify_topic(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        mute_all_member: TopicMuteAllMember | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyTopicReply:
        """Change the profile of a topic.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topic.
            topic_id: Topic to change.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            mute_all_member: Whether ordinary members are muted in the topic.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/modify_topic``

        See https://www.tencentcloud.com/document/product/1047/49468
        """

    def import_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        type: ImportTopicType | str | Enum | None = ...,
        topic_id: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        create_time: int | datetime | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportTopicReply:
        """Import a topic with its creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            type: Group type.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            create_time: When the topic was created; default: now. In seconds since 1970.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_topic``

        See https://www.tencentcloud.com/document/product/1047/53448
        """

    def destroy_topics(
        self,
        *,
        group_id: str,
        topic_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyTopicsReply:
        """Delete topics of a community.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise
        in China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            topic_id_list: Topics to delete.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/destroy_topic``

        See https://www.tencentcloud.com/document/product/1047/49470
        """

    def get_community_online_member_count(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCommunityOnlineMemberCountReply:
        """Count the members of a community that are online.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Community.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/66883
        """

    def create_permission_group(
        self,
        *,
        group_id: str,
        permission_group_name: str,
        permission: int | SupportsIndex,
        permission_group_id: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreatePermissionGroupReply:
        """Create a permission group in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            permission: Mask of community bits, unsigned 64-bit. From 0 to 18446744073709551615.
            permission_group_id: Own ID, begins with @PMG#_; generated when absent.
            custom_string: App data. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/create_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61232
        """

    def destroy_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyPermissionGroupsReply:
        """Delete permission groups of a community.

        At most 200 calls per second. Lists of ``permission_group_id_list`` longer than 20 are sent in several
        requests. Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups to delete. More than 20 entries are sent in several
                requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/destroy_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61233
        """

    def modify_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        permission: int | SupportsIndex | None = ...,
        permission_group_name: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyPermissionGroupReply:
        """Change name, rights or data of a permission group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            permission: New mask of community bits, unsigned 64-bit. From 0 to 18446744073709551615.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            custom_string: App data. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61234
        """

    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetPermissionGroupsReply:
        """Read permission groups of a community, named or page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    def add_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddTopicPermissionsReply:
        """Give a permission group rights in more topics.

        At most 200 calls per second. Lists of ``topic_permission_list`` longer than 50 are sent in several
        requests. Not safe to retry, since a second request does it again: if its response is lost, the call ends
        with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there. More
                than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61236
        """

    def set_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetTopicPermissionsReply:
        """Change the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61237
        """

    def delete_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteTopicPermissionsReply:
        """Take topics out of a permission group.

        At most 200 calls per second. Lists of ``topic_id_list`` longer than 50 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics to take out. More than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61238
        """

    def get_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetTopicPermissionsReply:
        """Read the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61239
        """

    def add_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddPermissionGroupMembersReply:
        """Add members to a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61240
        """

    def delete_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeletePermissionGroupMembersReply:
        """Remove members from a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61241
        """

    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListPermissionGroupMembersReply:
        """Read the members of a permission group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    def list_conversations(
        self,
        *,
        from_account: str,
        time_stamp: int | SupportsIndex,
        start_index: int | SupportsIndex,
        top_time_stamp: int | SupportsIndex,
        top_start_index: int | SupportsIndex,
        assist_flags: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListConversationsReply:
        """Read the conversation list of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    def delete_conversation(
        self,
        *,
        from_account: str,
        type: Literal[1, 2] | int | SupportsIndex | Enum,
        to_account: str | None = ...,
        to_group_id: str | None = ...,
        clear_ramble: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteConversationReply:
        """Delete a conversation of a user, on request with its history.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversation is deleted. At most 32 bytes.
            type: 1 one-to-one, 2 group.
            to_account: Other user, when Type is 1. Required in some cases. At most 32 bytes.
            to_group_id: Group, when Type is 2. Required in some cases. ``ToGroupid`` on the wire.
            clear_ramble: 1 deletes the history too.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/delete``

        See https://www.tencentcloud.com/document/product/1047/43088
        """

    def pin_conversations(
        self,
        *,
        from_account: str,
        operation_type: Literal[1, 2] | int | SupportsIndex | Enum,
        recent_contact_item: Iterable[RecentContactItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PinConversationsReply:
        """Pin or unpin conversations of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversations are pinned. At most 32 bytes.
            operation_type: 1 pin, 2 unpin.
            recent_contact_item: Conversations; no limit per call stated.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/top``

        See https://www.tencentcloud.com/document/product/1047/78304
        """

    def create_conversation_group(
        self,
        *,
        from_account: str,
        group_contact_item: Iterable[ContactGroupItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateConversationGroupReply:
        """Create a conversation group and put conversations into it.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group is created for. At most 32 bytes.
            group_contact_item: Group to create. At least 1 entry. At most 1 entry.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/create_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53437
        """

    def update_conversation_group(
        self,
        *,
        from_account: str,
        update_type: int | SupportsIndex,
        update_group: ContactGroupUpdate | ObjectLike,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateConversationGroupReply:
        """Rename a conversation group, or change its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            update_type: 1: update by group; the only value described. Such as 1.
            update_group: The change.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/update_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53439
        """

    def delete_conversation_group(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteConversationGroupReply:
        """Delete a conversation group and keep its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            group_name: Name of the group. At least 1 entry. At most 1 entry.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/del_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53441
        """

    def mark_conversations(
        self,
        *,
        from_account: str,
        mark_item: Iterable[ContactMarkItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MarkConversationsReply:
        """Set or clear marks on conversations of a user.

        At most 200 calls per second. Lists of ``mark_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom
        mark: any.

        Args:
            from_account: User whose conversations are marked. At most 32 bytes.
            mark_item: Marks. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/mark_contact``

        See https://www.tencentcloud.com/document/product/1047/53438
        """

    def search_conversation_groups(
        self,
        *,
        from_account: str,
        contact_item: Iterable[ContactItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchConversationGroupsReply:
        """Read groups and marks of named conversations.

        At most 200 calls per second. Lists of ``contact_item`` longer than 300 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is searched. At most 32 bytes.
            contact_item: Conversations. More than 300 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/search_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53442
        """

    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetConversationGroupsReply:
        """Read all conversation groups and marks, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    def send_group_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = ...,
        msg_priority: GroupMsgPriority | str | Enum | None = ...,
        from_account: str | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        to_account: Iterable[str] | None = ...,
        topic_id: str | None = ...,
        need_read_receipt: bool | int | SupportsIndex | None = ...,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupMessageReply:
        """Send a message to a group.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out.

        Args:
            group_id: Group that receives the message; the community's ID when TopicId is set.
            msg_body: Message elements.
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            msg_priority: Case-sensitive; matters when the server sheds load. Default ``Normal``.
            from_account: Sender; default: the calling admin.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks to leave out for this one message.
            online_only_flag: 1: online members only; 0: all members. Default 0.
            send_msg_control: NoLastMsg: do not move the conversation; NoUnread: do not count as unread;
                NoMsgCheck: no content moderation; not together with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept with the message and delivered.
            support_message_extension: 1: key-value extensions may be set on this message later.
            to_account: Only these members receive the message. At most 50 entries.
            topic_id: Topic to act in; only for communities with topics.
            need_read_receipt: 1: read receipts are kept for this message. Known values: 0, 1. Default 0. Known
                from a weak source only.
            group_at_info: Who is mentioned, in the order of the mentions in the text.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34959
        """

    def send_group_system_notification(
        self,
        *,
        group_id: str,
        content: str,
        to_members_account: Iterable[str] | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupSystemNotificationReply:
        """Notify the online members of a group.

        At most 200 calls per second. Lists of ``to_members_account`` longer than 500 are sent in several requests.
        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group that receives the notification.
            content: Notification text.
            to_members_account: Members that receive it; all members when absent, and an empty list means all
                members too. More than 500 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_group_system_notification``

        See https://www.tencentcloud.com/document/product/1047/34958
        """

    def recall_group_messages(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        topic_id: str | None = ...,
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallGroupMessagesReply:
        """Recall messages of a group.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to recall. More than 10 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            reason: Reason shown with the recall. At most 100 bytes. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/34965
        """

    def import_group_messages(
        self,
        *,
        group_id: str,
        msg_list: Iterable[ImportGroupMessageItem | ObjectLike],
        recent_contact_flag: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupMessagesReply:
        """Import up to 7 past messages into a group.

        At most 200 calls per second. Lists of ``msg_list`` longer than 7 are sent in several requests. Not safe to
        retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to import into.
            msg_list: Messages, oldest first. More than 7 entries are sent in several requests.
            recent_contact_flag: 1: the import moves the conversation; not for AVChatRoom and Community. Default
                0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34968
        """

    def delete_group_messages_by_sender(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupMessagesBySenderReply:
        """Withdraw one sender's recent messages in a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the messages.
            sender_account: Whose messages are withdrawn.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_msg_by_sender``

        See https://www.tencentcloud.com/document/product/1047/34970
        """

    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMessagesReply:
        """Read the message history of a group, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    def modify_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        cloud_custom_data: str | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupMessageReply:
        """Change elements or custom data of a group message.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            msg_body: New elements; this or CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New custom data; this or MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/modify_group_msg``

        See https://www.tencentcloud.com/document/product/1047/47948
        """

    def send_broadcast_message(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendBroadcastMessageReply:
        """Send a message to all live groups of the app.

        At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with broadcast messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.

        Args:
            msg_body: Message elements.
            from_account: Sender; default: the calling admin.
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            cloud_custom_data: Custom data of the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_broadcast_msg``

        See https://www.tencentcloud.com/document/product/1047/49440
        """

    def clear_group_messages(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearGroupMessagesReply:
        """Clear the message history of a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group to clear.
            msg_seq: Clear messages up to and including this sequence; all messages when absent. From 0 to
                4294967295.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/clear_group_msg``

        See https://www.tencentcloud.com/document/product/1047/65970
        """

    def send_group_read_receipts(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupReadReceiptsReply:
        """Report group messages as read by one member.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 50 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read
        receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            from_account: Member that read them.
            msg_seq_list: Messages read. More than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_receipt``
        """

    def get_group_read_receipts(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupReadReceiptsReply:
        """Count who has read group messages and who has not.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with group message read receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to look up.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt``

        See https://www.tencentcloud.com/document/product/1047/49439
        """

    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        cursor: str,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMessageReadersReply:
        """Read who has, or has not, read a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts
        switched on in the console.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            cursor: Empty string first, then the Cursor of the previous reply.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupMessageExtensionsReply:
        """Read the key-value extensions of a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on
        under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    def set_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        extension_list: Iterable[GroupMessageExtensionItem | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetGroupMessageExtensionsReply:
        """Set, delete or clear key-value extensions of a group message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions
        switched on under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            operate_type: 1: set pairs; 2: delete pairs; 3: clear all pairs.
            extension_list: Pairs to set or delete; needed for OperateType 1 and 2. Required in some cases. More
                than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_set_key_values``
        """

    def pin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = ...,
        pinner_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PinGroupMessageReply:
        """Pin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to pin; must exist and not have expired. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            pinner_account: Who pins; default: the app admin.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/pin_message``
        """

    def unpin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = ...,
        unpinner_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnpinGroupMessageReply:
        """Unpin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to unpin; must be pinned. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            unpinner_account: Who unpins; default: the caller; only an app admin may set it.
                ``UnPinner_Account`` on the wire.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/unpin_message``
        """

    def get_pinned_group_messages(
        self,
        *,
        group_id: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetPinnedGroupMessagesReply:
        """Read which messages are pinned in a group.

        At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group to read.
            topic_id: Topic of the message; required for Community. Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_pinned_messages``
        """

    def send_group_stream_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupStreamMessageReply:
        """Send a message to a group piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to send to.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            from_account: Account to send as, for example a chatbot. At most 32 bytes. Documented, not checked.
                Known from a weak source only.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data kept with the message and delivered.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/stream_msg/send_group_stream_msg``
        """

    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListAppGroupsReply:
        """Read the IDs of all groups in the app, page by page.

        At most 1 call per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    def create_group(
        self,
        *,
        type: GroupType | str | Enum,
        name: str,
        owner_account: str | None = ...,
        group_id: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_count: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        invite_join_option: InviteJoinOption | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        member_list: Iterable[CreateGroupMemberItem | ObjectLike] | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        enable_permission: bool | int | SupportsIndex | None = ...,
        default_permission: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateGroupReply:
        """Create a group, with an owner and first members.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner; must be an imported account. At most 32 bytes.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; defaults to the plan limit (20 on the free plan).
            apply_join_option: How join requests are handled; only for types users may ask to join; not for
                Community. Default ``NeedPermission``.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom. Known from a weak source only.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            member_list: Initial members; not for AVChatRoom. At most 100 entries. Documented, not checked.
            support_topic: 1 makes a Community support topics, 0 not; Community only.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with EnablePermission 1. Known
                from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/create_group``

        See https://www.tencentcloud.com/document/product/1047/34895
        """

    def get_group_profiles(
        self,
        *,
        group_id_list: Iterable[str],
        response_filter: GroupProfilesFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupProfilesReply:
        """Read profiles, members and custom fields of groups.

        At most 200 calls per second. Lists of ``group_id_list`` longer than 50 are sent in several requests. Safe
        to retry.

        Args:
            group_id_list: Groups to query. More than 50 entries are sent in several requests.
            response_filter: Limits what is returned.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_info``

        See https://www.tencentcloud.com/document/product/1047/34961
        """

    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMembersReply:
        """Read the members of a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    def get_specified_group_members(
        self,
        *,
        group_id: str,
        member_list_account: Iterable[str],
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetSpecifiedGroupMembersReply:
        """Read the profiles of named members of a group.

        At most 200 calls per second. Lists of ``member_list_account`` longer than 50 are sent in several requests.
        Safe to retry.

        Args:
            group_id: Group to read.
            member_list_account: Members to read. More than 50 entries are sent in several requests.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_specified_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/64897
        """

    def modify_group_profile(
        self,
        *,
        group_id: str,
        name: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_num: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        invite_join_option: InviteJoinOption | str | Enum | None = ...,
        mute_all_member: OnOff | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        from_account: str | None = ...,
        enable_permission: bool | int | SupportsIndex | None = ...,
        default_permission: int | SupportsIndex | None = ...,
        history_msg_before_join: OnOff | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupProfileReply:
        """Change the profile of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to change.
            name: Group name. At most 30 bytes. Documented, not checked.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_num: Member limit, up to the plan limit; ignored for AVChatRoom.
            apply_join_option: How join requests are handled; not for Community.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom.
            mute_all_member: Mutes all members.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            from_account: Existing account shown as the operator; the calling admin when absent.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with permission groups in use.
                Known from a weak source only.
            history_msg_before_join: Whether members may read messages from before they joined; Work, Public and
                Meeting only. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_base_info``

        See https://www.tencentcloud.com/document/product/1047/34962
        """

    def add_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[AddGroupMemberItem | ObjectLike],
        silence: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddGroupMembersReply:
        """Add up to 20 accounts to a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to add to.
            member_list: Accounts to add; 20 on the newest Chinese page, 300 on the international pages. More
                than 20 entries are sent in several requests.
            silence: 1 notifies nobody. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_group_member``

        See https://www.tencentcloud.com/document/product/1047/34921
        """

    def delete_group_members(
        self,
        *,
        group_id: str,
        member_to_del_account: Iterable[str],
        silence: bool | int | SupportsIndex | None = ...,
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupMembersReply:
        """Remove members from a group.

        At most 200 calls per second. Lists of ``member_to_del_account`` longer than 100 are sent in several
        requests. Safe to retry.

        Args:
            group_id: Group to remove from.
            member_to_del_account: Members to remove. More than 100 entries are sent in several requests.
            silence: 1 tells only the removed members. Default 0.
            reason: Reason, shown in the notice.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_member``

        See https://www.tencentcloud.com/document/product/1047/34949
        """

    def modify_group_member_profile(
        self,
        *,
        group_id: str,
        member_account: str,
        role: SettableMemberRole | str | Enum | None = ...,
        msg_flag: GroupMsgFlag | str | Enum | None = ...,
        name_card: str | None = ...,
        app_member_defined_data: Iterable[MemberCustomItem | ObjectLike] | None = ...,
        mute_time: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupMemberProfileReply:
        """Change role, notifications, name card or mute of a member.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member to change.
            role: Admin makes the member an admin, Member takes that away.
            msg_flag: Receive and notify; receive quietly; block; receive quietly except mentions.
            name_card: Name card in the group. At most 50 bytes.
            app_member_defined_data: Member custom fields, keys must be configured in the console. At most 5
                entries.
            mute_time: Mute for so long from now; 0 unmutes. At least 0. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34900
        """

    def disband_group(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DisbandGroupReply:
        """Disband a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to disband.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/destroy_group``

        See https://www.tencentcloud.com/document/product/1047/34896
        """

    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListJoinedGroupsReply:
        """Read the groups a user is in, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    def get_member_roles(
        self,
        *,
        group_id: str,
        user_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberRolesReply:
        """Read the roles that accounts have in a group.

        At most 200 calls per second. Lists of ``user_account`` longer than 500 are sent in several requests. Safe
        to retry.

        Args:
            group_id: Group to query.
            user_account: Accounts to look up. More than 500 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_role_in_group``

        See https://www.tencentcloud.com/document/product/1047/34963
        """

    def mute_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        mute_time: int | SupportsIndex,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MuteGroupMembersReply:
        """Mute or unmute members of a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 500 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            members_account: Members to mute or unmute. More than 500 entries are sent in several requests.
            mute_time: How long; 0 unmutes, 4294967295 is forever. From 0 to 4294967295. In seconds.
            topic_id: Mute in this topic; only communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/forbid_send_msg``

        See https://www.tencentcloud.com/document/product/1047/34951
        """

    def list_muted_group_members(
        self,
        *,
        group_id: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListMutedGroupMembersReply:
        """Read the muted members of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            topic_id: List the muted members of this topic; only communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_muted_account``

        See https://www.tencentcloud.com/document/product/1047/34964
        """

    @deprecated("The path is superseded; use list_muted_group_members.")
    def list_muted_group_members_legacy(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListMutedGroupMembersLegacyReply:
        """Read the muted members of a group by the superseded path.

        At most 200 calls per second. Safe to retry.

        Deprecated: The path is superseded; use list_muted_group_members.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_shutted_uin``

        See https://www.tencentcloud.com/document/product/1047/34964
        """

    def change_group_owner(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        from_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ChangeGroupOwnerReply:
        """Make another member the owner of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            new_owner_account: Member that becomes the owner.
            from_account: Account shown as the operator. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/change_group_owner``

        See https://www.tencentcloud.com/document/product/1047/34966
        """

    def import_group(
        self,
        *,
        type: ImportGroupType | str | Enum,
        name: str,
        owner_account: str | None = ...,
        group_id: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_count: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        create_time: int | datetime | SupportsIndex | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupReply:
        """Import a group with its profile and creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner, joined to the group at once.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; Community allows up to 100000. At most 6000. Documented, not
                checked. Default 2000.
            apply_join_option: How join requests are handled; not for Community. Default ``NeedPermission``.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            create_time: Creation time to record. In seconds since 1970.
            support_topic: 1 makes a Community support topics; Community only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group``

        See https://www.tencentcloud.com/document/product/1047/34967
        """

    def import_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[ImportGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupMembersReply:
        """Import up to 20 members into a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to import into.
            member_list: Members; 20 on the newest Chinese page, 300 on the international pages. More than 20
                entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group_member``

        See https://www.tencentcloud.com/document/product/1047/34969
        """

    def set_member_unread_count(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberUnreadCountReply:
        """Set how many unread messages a member has.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member.
            unread_msg_num: Unread messages of the member. At least 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/34909
        """

    def get_online_member_count(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOnlineMemberCountReply:
        """Count the members of a group that are online.

        At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus
        or Enterprise with Group Member Online Status switched on.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/38521
        """

    def ban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        duration: int | SupportsIndex,
        description: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BanGroupMembersReply:
        """Ban members from a group for some time.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Members to ban. More than 20 entries are sent in several requests.
            duration: Length of the ban, unsigned 32-bit. From 0 to 4294967295. In seconds.
            description: Message about the ban. At most 1000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/ban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50296
        """

    def unban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnbanGroupMembersReply:
        """Lift the ban of accounts from a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Accounts to unban. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/unban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50297
        """

    def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBannedGroupMembersReply:
        """Read the accounts banned from a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on
        in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListLiveGroupOnlineMembersReply:
        """Read the online members of a live group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list
        switched on in the console.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    def mark_live_group_members(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        member_list: Iterable[LiveGroupMarksItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MarkLiveGroupMembersReply:
        """Set or delete marks of live group members.

        At most 200 calls per second. Lists of ``member_list`` longer than 500 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online
        member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 sets marks, 2 deletes them.
            member_list: Members. More than 500 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/modify_user_info``

        See https://www.tencentcloud.com/document/product/1047/50294
        """

    def set_live_group_admins(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        admin_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetLiveGroupAdminsReply:
        """Make accounts admins of a live group, or take that away.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 makes admins, 2 takes the role away.
            admin_account: Accounts; a group has at most 5 admins. At most 5 entries. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/modify_admin``

        See https://www.tencentcloud.com/document/product/1047/60525
        """

    def list_live_group_admins(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListLiveGroupAdminsReply:
        """Read the admins of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_admin_list``

        See https://www.tencentcloud.com/document/product/1047/60524
        """

    def check_live_group_members(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckLiveGroupMembersReply:
        """Tell which accounts are in a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Accounts to check.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/check_members``

        See https://www.tencentcloud.com/document/product/1047/60523
        """

    def add_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddLiveGroupRobotsReply:
        """Add robots to the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group. Known from a weak source only.
            member_account: Robot accounts. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/add_robots``

        See https://www.tencentcloud.com/document/product/1047/60527
        """

    def delete_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteLiveGroupRobotsReply:
        """Remove robots from the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Robot accounts to remove.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/del_robots``

        See https://www.tencentcloud.com/document/product/1047/60526
        """

    def get_group_attributes(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupAttributesReply:
        """Read the custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_attr_http_svc/get_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44187
        """

    def modify_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupAttributesReply:
        """Set custom attributes of a group and leave the others.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44188
        """

    def clear_group_attributes(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearGroupAttributesReply:
        """Remove all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/clear_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44189
        """

    def reset_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ResetGroupAttributesReply:
        """Replace all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44190
        """

    def delete_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeKey | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupAttributesReply:
        """Delete named custom attributes of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            group_attr: Attributes to delete.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_attr``

        See https://www.tencentcloud.com/document/product/1047/59499
        """

    def get_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupCountersReply:
        """Read the counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53427
        """

    def update_group_counters(
        self,
        *,
        group_id: str,
        group_counter: Iterable[GroupCounterItem | ObjectLike],
        mode: GroupCounterMode | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateGroupCountersReply:
        """Set, raise or lower counters of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China).

        Args:
            group_id: Group.
            group_counter: Counters. At most 20 entries.
            mode: Set writes the value, Increase and Decrease change it by the value.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/update_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53428
        """

    def delete_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupCountersReply:
        """Delete counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters to delete; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53429
        """

    @deprecated("The push service took its place; use push.")
    def push_to_members(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        condition: MemberPushCondition | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToMembersReply:
        """Push to all, tagged or attributed users, by the older service.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise edition (newest page;
        earlier called Ultimate or Premium), switched on on request; takes 48 hours.

        Deprecated: The push service took its place; use push.

        Args:
            msg_body: Message elements.
            from_account: Sender shown to receivers; presumably the admin when left out.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_life_time: How long it is kept for offline users. At most 604800. Documented, not checked.
                Default 0. In seconds.
            offline_push_info: Offline push settings.
            condition: Who receives it; everybody when left out.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_push``

        See https://www.tencentcloud.com/document/product/1047/37166
        """

    @deprecated("The push service took its place; use set_attribute_names.")
    def set_member_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberAttributeNamesReply:
        """Set the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_attribute_names.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37167
        """

    @deprecated("The push service took its place; use get_attribute_names.")
    def get_member_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberAttributeNamesReply:
        """Read the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_attribute_names.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37168
        """

    @deprecated("The push service took its place; use set_user_attributes.")
    def set_member_attributes(
        self,
        *,
        user_attrs: Iterable[MemberAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberAttributesReply:
        """Set attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_user_attributes.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_set_attr``

        See https://www.tencentcloud.com/document/product/1047/37170
        """

    @deprecated("The push service took its place; use get_user_attributes.")
    def get_member_attributes(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberAttributesReply:
        """Read the attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_attributes.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_attr``

        See https://www.tencentcloud.com/document/product/1047/37169
        """

    @deprecated("The push service took its place; use remove_user_attributes.")
    def remove_member_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveMemberAttributesReply:
        """Remove attributes from users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_attributes.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_attr``

        See https://www.tencentcloud.com/document/product/1047/37171
        """

    @deprecated("The push service took its place; use add_user_tags.")
    def add_member_tags(
        self,
        *,
        user_tags: Iterable[MemberTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddMemberTagsReply:
        """Add tags to users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use add_user_tags.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_add_tag``

        See https://www.tencentcloud.com/document/product/1047/37173
        """

    @deprecated("The push service took its place; use get_user_tags.")
    def get_member_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberTagsReply:
        """Read the tags of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_tags.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_tag``

        See https://www.tencentcloud.com/document/product/1047/37172
        """

    @deprecated("The push service took its place; use remove_user_tags.")
    def remove_member_tags(
        self,
        *,
        user_tags: Iterable[RemoveMemberTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveMemberTagsReply:
        """Remove tags from users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_tags.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_tag``

        See https://www.tencentcloud.com/document/product/1047/37174
        """

    @deprecated("The push service took its place; use clear_user_tags.")
    def clear_member_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearMemberTagsReply:
        """Remove all tags from users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use clear_user_tags.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_all_tags``

        See https://www.tencentcloud.com/document/product/1047/37175
        """

    def send_c2c_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_time_stamp: int | datetime | SupportsIndex | None = ...,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = ...,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        is_need_read_receipt: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cMessageReply:
        """Send a one-to-one message to one user.

        At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by
        ``msg_seq`` and ``msg_random``, filled in when left out.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: One or more elements. At least 1 entry.
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only if the receiver is online and stores nothing. Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second and for duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: UNIX time; gone from the newer pages, still accepted by SDKs. In seconds.
            forbid_callback_control: Webhooks to skip for this message.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1 allows set_key_values on this message. Default 0.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/sendmsg``

        See https://www.tencentcloud.com/document/product/1047/34919
        """

    def batch_send_c2c_message(
        self,
        *,
        to_account: Iterable[str],
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_time_stamp: int | datetime | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        is_need_read_receipt: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BatchSendC2cMessageReply:
        """Send one message to up to 500 users, one-to-one.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. At most
        12000 items per minute. Not retried, since no page says that this is safe: if its response is lost, the call
        ends with an ``OutcomeUnknown`` error.

        Args:
            to_account: Receivers. More than 500 entries are sent in several requests.
            msg_body: One or more elements. At least 1 entry.
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only to online receivers and stores nothing; newest Chinese page.
                Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second; random when absent. Filled with a random number
                when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: UNIX time; on no page, sent by several clients. In seconds.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1 allows set_key_values on this message; in no table seen for this call.
                Known values: 0, 1. Default 0. Known from a weak source only.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/batchsendmsg``

        See https://www.tencentcloud.com/document/product/1047/34920
        """

    def import_c2c_message(
        self,
        *,
        sync_from_old_system: Literal[2, 5] | int | SupportsIndex | Enum,
        from_account: str,
        to_account: str,
        msg_time_stamp: int | datetime | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike],
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportC2cMessageReply:
        """Import one past or live one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            sync_from_old_system: 2: history, no unread count, not pushed to devices; 5: live message, counts as
                unread and is pushed.
            from_account: Sender. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            msg_time_stamp: UNIX time the message was sent, part of the duplicate key. In seconds.
            msg_body: One or more elements. At least 1 entry.
            msg_seq: Sequence; random when absent, which weakens duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number, part of the duplicate key. Filled with a random number when left out.
                From 0 to 4294967295.
            cloud_custom_data: App data kept with the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/importmsg``

        See https://www.tencentcloud.com/document/product/1047/35014
        """

    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListC2cMessagesReply:
        """Read the one-to-one history of two users, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    def recall_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallC2cMessageReply:
        """Recall a one-to-one message for both sides.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_msgwithdraw``

        See https://www.tencentcloud.com/document/product/1047/35015
        """

    def set_c2c_messages_read(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: TimeOrText | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetC2cMessagesReadReply:
        """Mark a one-to-one conversation as read for a user.

        At most 200 calls per second. Safe to retry.

        Args:
            report_account: User whose messages become read. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_read_time: Messages before this UNIX time become read; default now. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_set_msg_read``

        See https://www.tencentcloud.com/document/product/1047/38996
        """

    def get_c2c_unread_count(
        self,
        *,
        to_account: str,
        peer_account: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetC2cUnreadCountReply:
        """Count a user's unread one-to-one messages.

        At most 200 calls per second. Lists of ``peer_account`` longer than 10 are sent in several requests. Safe to
        retry.

        Args:
            to_account: User whose count is wanted. At most 32 bytes.
            peer_account: Other sides; required to query single conversations. Required in some cases. More than
                10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/get_c2c_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/41046
        """

    def modify_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyC2cMessageReply:
        """Replace the content or custom data of a one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            msg_body: New content; send this, CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New app data; send this, MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/modify_c2c_msg``

        See https://www.tencentcloud.com/document/product/1047/47722
        """

    def send_c2c_read_receipts(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Iterable[C2cReadReceipt | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cReadReceiptsReply:
        """Send read receipts for one-to-one messages.

        Safe to retry.

        Args:
            operator_account: User who sends the receipt, the reader. At most 32 bytes.
            peer_account: Other side, the author of the messages. At most 32 bytes.
            c2c_msg_info: Messages; no limit stated.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/c2c_msg_read_receipt``

        See https://www.tencentcloud.com/document/product/1047/77776
        """

    def delete_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteC2cMessagesReply:
        """Delete one-to-one messages for one side only.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 30 are sent in several requests. Safe to
        retry.

        Args:
            operator_account: User in whose name the messages are deleted. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_key_list: Message keys. More than 30 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/delete_c2c_msg_ramble``
        """

    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetC2cMessageExtensionsReply:
        """Read the key-value pairs of a one-to-one message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
        extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    def set_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        from_account: str | None = ...,
        extension_list: Iterable[C2cMessageExtensionItem | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetC2cMessageExtensionsReply:
        """Set, delete or clear key-value pairs of a one-to-one message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for
        message extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            operate_type: 1 set pairs, 2 delete pairs, 3 clear all.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            extension_list: Pairs; required when OperateType is 1 or 2. Required in some cases. More than 20
                entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/set_key_values``

        See https://www.tencentcloud.com/document/product/1047/51195
        """

    def send_c2c_stream_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cStreamMessageReply:
        """Send a one-to-one message piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            sync_other_machine: 1 also delivers to the sender's devices and history, 2 does not.
            from_account: Account to send as, for example a chatbot. At most 32 bytes.
            msg_seq: Sequence chosen by the caller, may repeat. From 0 to 4294967295.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data; in the sample of the group page. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/stream_msg/send_c2c_stream_msg``
        """

    def moderate_content(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        content_type: ModerationContentType | str | Enum,
        content: str,
        ext_sender: str | None = ...,
        ext_receiver: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModerateContentReply:
        """Submit text, an image, audio or video for moderation.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be
        enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy from the console.
            content_type: Kind of content.
            content: The text, or the URL of the file; image files up to 5 MB. At most 8192 bytes.
            ext_sender: Sender as shown and filtered in the console: a UserID or any own ID.
            ext_receiver: Receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit/content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77827
        """

    def moderate_content_batch(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        contents: Iterable[ModerationItem | ObjectLike],
        ext_sender: str | None = ...,
        ext_receiver: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModerateContentBatchReply:
        """Submit up to 10 texts and images for moderation.

        At most 200 calls per second. Lists of ``contents`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy.
            contents: Items to judge. More than 10 entries are sent in several requests.
            ext_sender: Sender as shown and filtered in the console.
            ext_receiver: Receiver as shown and filtered in the console.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit/batch_content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77828
        """

    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCloudBlockedWordLibrariesReply:
        """Read the blocked-word libraries of cloud moderation, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            offset: Position to start at. At least 0.
            limit: Libraries per reply. At most 100. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCloudBlockedWordsReply:
        """Read the words of a cloud moderation library, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            offset: Position to start at. At least 0.
            limit: Words per reply. At most 100. Documented, not checked.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    def add_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        user_keywords: Iterable[CloudBlockedWordItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddCloudBlockedWordsReply:
        """Add words to a cloud moderation library.

        At most 200 calls per second. Lists of ``user_keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            user_keywords: Words to add. More than 10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/add_cloud_audit_keywords``
        """

    def delete_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        keywords: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteCloudBlockedWordsReply:
        """Delete words from a cloud moderation library.

        At most 200 calls per second. Lists of ``keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            keywords: Words to delete. More than 10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/delete_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77832
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.")
    def add_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddLocalBlockedWordsReply:
        """Add blocked words to local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to add. More than 10 entries are sent in several requests. Known from a
                weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/add_local_audit_keywords``
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.")
    def delete_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteLocalBlockedWordsReply:
        """Delete blocked words of local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to delete. More than 10 entries are sent in several requests. Known from a
                weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/delete_local_audit_keywords``
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetLocalBlockedWordsReply:
        """Read the blocked words of local moderation, page by page.

        Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans: Needs local moderation to be
        enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        max_subscriber_num: int | SupportsIndex | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateOfficialAccountReply:
        """Create an official account.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Enterprise (international); flagship or
        Enterprise (China); console trial allows 5 official accounts for one month.

        Args:
            owner_account: Owner; must be an imported account.
            name: Display name. At most 150 bytes.
            official_account_user_id: Own ID: printable ASCII 0x20-0x7e, must start with @TOA#_ but not with
                @TOA#_@TOA#; generated when left out. At most 48 bytes.
            introduction: Description. At most 400 bytes.
            face_url: Avatar URL. At most 500 bytes.
            max_subscriber_num: Most subscribers it may have. Default 100000.
            organization: Organization it belongs to. At most 500 bytes.
            custom_string: Free custom field. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/create_official_account``

        See https://www.tencentcloud.com/document/product/1047/60755
        """

    def destroy_official_account(
        self,
        *,
        official_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyOfficialAccountReply:
        """Terminate an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to end.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/destroy_official_account``

        See https://www.tencentcloud.com/document/product/1047/60756
        """

    def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        max_subscriber_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyOfficialAccountReply:
        """Change the information of an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to change.
            name: New name. At most 150 bytes.
            introduction: New description. At most 400 bytes.
            face_url: New avatar URL. At most 500 bytes.
            organization: New organization. At most 500 bytes.
            custom_string: New custom field. At most 3000 bytes.
            max_subscriber_num: New subscriber limit; 100000 is the default an account is created with.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/modify_official_account_base_info``

        See https://www.tencentcloud.com/document/product/1047/60757
        """

    def get_official_accounts(
        self,
        *,
        official_account_id_list: Iterable[OfficialAccountId | ObjectLike],
        response_filter: OfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOfficialAccountsReply:
        """Read the information of official accounts.

        At most 200 calls per second. Lists of ``official_account_id_list`` longer than 50 are sent in several
        requests. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account_id_list: Official accounts to read. More than 50 entries are sent in several
                requests.
            response_filter: Which fields to return; all when left out.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_official_account_info``

        See https://www.tencentcloud.com/document/product/1047/60758
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribersReply:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Iterable[SubscriberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddSubscribersReply:
        """Subscribe users to an official account.

        At most 200 calls per second. Lists of ``subscriber_list`` longer than 100 are sent in several requests.
        Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to subscribe to.
            subscriber_list: Users to subscribe. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/add_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60760
        """

    def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Iterable[str] | None = ...,
        subscriber_list: Iterable[SubscriberToDelete | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteSubscribersReply:
        """Remove subscribers from an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China); console trial allows 5 official accounts for one month.

        Args:
            official_account: Official account to unsubscribe from.
            subscriber_to_del_account: UserIDs to remove; name taken from the official sample, see quirks.
                Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
            subscriber_list: The field table's name for the same list; only to be tried if the server does not
                honor SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and
                ``subscriber_list`` is sent. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/delete_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60761
        """

    def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifySubscriberReply:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: Official account ID.
            subscriber_account: Subscriber to change.
            custom_string: New custom field of the subscriber.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/modify_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60762
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribedOfficialAccountsReply:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def send_official_account_message(
        self,
        *,
        official_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[OfficialAccountSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendOfficialAccountMessageReply:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account that sends.
            msg_body: Message elements.
            random: Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. Filled with a
                random number when left out. From 0 to 4294967295.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks switched off for this message.
            online_only_flag: 1 sends to online subscribers only. Default 0.
            send_msg_control: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept in the cloud with the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/send_official_account_msg``

        See https://www.tencentcloud.com/document/product/1047/60810
        """

    def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Iterable[str],
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallOfficialAccountMessagesReply:
        """Recall messages of an official account.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 10 are sent in several requests. Safe to
        retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account whose messages are recalled.
            msg_key_list: Keys of the messages. More than 10 entries are sent in several requests.
            reason: Reason of the recall. At most 100 bytes. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/60811
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListOfficialAccountMessagesReply:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def set_global_mute(
        self,
        *,
        set_account: str,
        c2c_msg_nospeaking_time: int | SupportsIndex | None = ...,
        group_msg_nospeaking_time: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetGlobalMuteReply:
        """Mute a user everywhere, or lift the mute.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            set_account: Account to mute. At most 32 bytes.
            c2c_msg_nospeaking_time: One-to-one mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``C2CmsgNospeakingTime`` on the wire.
            group_msg_nospeaking_time: Group mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``GroupmsgNospeakingTime`` on the wire.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/setnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34923
        """

    def get_global_mute(
        self,
        *,
        get_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGlobalMuteReply:
        """Read how long a user is muted everywhere.

        At most 200 calls per second. Safe to retry.

        Args:
            get_account: Account to query. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/getnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34924
        """

    def get_operations_data(
        self,
        *,
        request_field: Iterable[OperationsField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOperationsDataReply:
        """Read the app's daily figures of the last 30 days.

        At most 200 calls per second. Safe to retry.

        Args:
            request_field: Fields to return.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/getappinfo``

        See https://www.tencentcloud.com/document/product/1047/34886
        """

    def get_message_archives(
        self,
        *,
        chat_type: ArchiveChatType | str | Enum,
        msg_time: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMessageArchivesReply:
        """Read where to download all messages of one hour.

        At most 10 calls per second. Safe to retry.

        Args:
            chat_type: One-to-one or group messages.
            msg_time: Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/open_msg_svc/get_history``

        See https://www.tencentcloud.com/document/product/1047/34885
        """

    def get_server_ips(
        self,
        *,
        nettype: Literal[0, 1, 2, 3, 4, 5, 6] | int | SupportsIndex | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetServerIpsReply:
        """Read the IP addresses of Chat servers and webhook senders.

        At most 200 calls per second. Safe to retry.

        Args:
            nettype: Which addresses, as listed in the notes; what leaving it out returns is not stated. Sent in
                the URL's query.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/ConfigSvc/GetIPList``

        See https://www.tencentcloud.com/document/product/1047/36742
        """

    def ban_chat_file(
        self,
        *,
        raw_url: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BanChatFileReply:
        """Ban a file that was sent in a chat.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/forbid_illegal_object``
        """

    def unban_chat_file(
        self,
        *,
        raw_url: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnbanChatFileReply:
        """Lift the ban of a chat file.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/allow_banned_object``
        """

    def get_chat_file_urls(
        self,
        *,
        raw_urls: Iterable[ChatFileItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetChatFileUrlsReply:
        """Make signed URLs of chat files and read their state.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_urls: Files to sign.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/get_cos_sig``
        """

    def set_profile(
        self,
        *,
        from_account: str,
        profile_item: Iterable[ProfileItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetProfileReply:
        """Set profile fields of an account.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Account whose profile is set. At most 32 bytes.
            profile_item: Fields to set.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/profile/portrait_set``

        See https://www.tencentcloud.com/document/product/1047/34916
        """

    def get_profiles(
        self,
        *,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetProfilesReply:
        """Read profile fields of up to 100 accounts.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to read. More than 100 entries are sent in several requests.
            tag_list: Standard or custom profile tags to read.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/profile/portrait_get``

        See https://www.tencentcloud.com/document/product/1047/34917
        """

    def push(
        self,
        *,
        from_account: str,
        msg_random: int | SupportsIndex | None = ...,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        condition: PushCondition | ObjectLike | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushReply:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Push service must be on; Free edition 10 calls a day,
        Standard and Advanced 100 a day (more can be bought).

        Args:
            from_account: Sender shown to receivers: the admin, or an account the admin names.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_body: Needed to send an in-app message; left out for a pure notification. Required in some
                cases.
            online_only_flag: With MsgBody: 0 keeps roaming and unread (at most 200 users per second are
                served), 1 keeps neither. Default 0.
            offline_push_info: Needed when MsgBody is left out; optional with MsgBody. Required in some cases.
            condition: Who receives it; everybody when left out.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/push``

        See https://www.tencentcloud.com/document/product/1047/67814
        """

    def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        offline_push_info: OfflinePushInfo | ObjectLike,
        msg_random: int | SupportsIndex | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToUsersReply:
        """Push a notification to named users.

        At most 10 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Not safe
        to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Args:
            from_account: Sender; UserID or RegistrationID.
            to_account: Receivers; UserIDs or RegistrationIDs. More than 500 entries are sent in several
                requests.
            offline_push_info: What to show; PushFlag 0 also pushes offline, 1 does not.
            msg_random: Unsigned 32-bit random number. Filled with a random number when left out. From 0 to
                4294967295.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/batch``

        See https://www.tencentcloud.com/document/product/1047/67553
        """

    def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RevokePushReply:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of a push to all or tagged users or of a batch push.
            offline_push_info: Text that overwrites the notification; required on the Push page, optional on the
                older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no
                OfflinePushInfo leaves shown notifications alone. Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/revoke``

        See https://www.tencentcloud.com/document/product/1047/67824
        """

    def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int | SupportsIndex] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetAttributeNamesReply:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            attr_types: Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10
                entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67816
        """

    def get_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAttributeNamesReply:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67815
        """

    def set_user_attributes(
        self,
        *,
        user_attrs: Iterable[UserAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetUserAttributesReply:
        """Set attributes of users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/set_attr``

        See https://www.tencentcloud.com/document/product/1047/67818
        """

    def get_user_attributes(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserAttributesReply:
        """Read the attributes of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_attr``

        See https://www.tencentcloud.com/document/product/1047/67817
        """

    def remove_user_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserAttributesReply:
        """Remove attributes from users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/remove_attr``

        See https://www.tencentcloud.com/document/product/1047/67819
        """

    def add_user_tags(
        self,
        *,
        user_tags: Iterable[UserTagsItem | ObjectLike],
        replace: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddUserTagsReply:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            replace: 0 adds to the user's tags, 1 replaces them all. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/add_tag``

        See https://www.tencentcloud.com/document/product/1047/67821
        """

    def get_user_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserTagsReply:
        """Read the tags of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read; UserIDs or RegistrationIDs. More than 100 entries are sent in several
                requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_tag``

        See https://www.tencentcloud.com/document/product/1047/67820
        """

    def remove_user_tags(
        self,
        *,
        user_tags: Iterable[RemoveTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserTagsReply:
        """Remove tags from users.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/remove_tag``

        See https://www.tencentcloud.com/document/product/1047/67822
        """

    def clear_user_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearUserTagsReply:
        """Remove all tags from users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/clear_all_tags``

        See https://www.tencentcloud.com/document/product/1047/67823
        """

    def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceAllMemberPushReply:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of the push (here with a capital D).
            user_id: Receiver.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71893
        """

    def get_all_member_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushStatisticsReply:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71894
        """

    def get_all_member_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushLossReply:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71895
        """

    def trace_normal_push(
        self,
        *,
        push_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceNormalPushReply:
        """Trace the offline push of one chat message.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            push_id: Push ID of the message as the push webhook reports it.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71896
        """

    def get_normal_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushStatisticsReply:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71897
        """

    def get_normal_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushLossReply:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71898
        """

    def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[AddFriendItem | ObjectLike],
        add_type: AddType | str | Enum | None = ...,
        force_add_flags: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendsReply:
        """Add friends to a user's friend list.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to add. More than 1000 entries are sent in several requests.
            add_type: One-way or two-way. Default ``Add_Type_Both``.
            force_add_flags: 1 adds without the target's consent. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_add``

        See https://www.tencentcloud.com/document/product/1047/34902
        """

    def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[ImportFriendItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportFriendsReply:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to import. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_import``

        See https://www.tencentcloud.com/document/product/1047/34903
        """

    def update_friends(
        self,
        *,
        from_account: str,
        update_item: Iterable[UpdateFriendItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateFriendsReply:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friend data change. At most 32 bytes.
            update_item: Friends to update.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_update``

        See https://www.tencentcloud.com/document/product/1047/34904
        """

    def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        delete_type: DeleteType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendsReply:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            to_account: Friends to delete. More than 1000 entries are sent in several requests.
            delete_type: One-way or two-way.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_delete``

        See https://www.tencentcloud.com/document/product/1047/34905
        """

    def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAllFriendsReply:
        """Delete all friends of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            delete_type: One-way or two-way. Default ``Delete_Type_Single``.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_delete_all``

        See https://www.tencentcloud.com/document/product/1047/34906
        """

    def check_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: CheckType | str | Enum,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFriendsReply:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One list or both.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_check``

        See https://www.tencentcloud.com/document/product/1047/34907
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFriendsReply:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def get_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendsReply:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            to_account: Friends to read. More than 100 entries are sent in several requests.
            tag_list: Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get_list``

        See https://www.tencentcloud.com/document/product/1047/34910
        """

    def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddToBlocklistReply:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who blocks. At most 32 bytes.
            to_account: Accounts to block. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_add``

        See https://www.tencentcloud.com/document/product/1047/34911
        """

    def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveFromBlocklistReply:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who unblocks. At most 32 bytes.
            to_account: Accounts to unblock. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_delete``

        See https://www.tencentcloud.com/document/product/1047/34912
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBlocklistReply:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: BlocklistCheckType | str | Enum,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckBlocklistReply:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One blocklist or both.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_check``

        See https://www.tencentcloud.com/document/product/1047/34913
        """

    def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        to_account: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendGroupsReply:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the groups. At most 32 bytes.
            group_name: Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes.
            to_account: Friends to put into the new groups. At most 1000 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_add``

        See https://www.tencentcloud.com/document/product/1047/34950
        """

    def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendGroupsReply:
        """Delete friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User whose groups are deleted. At most 32 bytes.
            group_name: Groups to delete. More than 32 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_delete``

        See https://www.tencentcloud.com/document/product/1047/34926
        """

    def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | str | Enum | None = ...,
        group_name: Iterable[str] | None = ...,
        last_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendGroupsReply:
        """Read the friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose groups are read. At most 32 bytes.
            need_friend: Also return the members; leave out otherwise.
            group_name: Groups to read. More than 32 entries are sent in several requests.
            last_sequence: Retired: required by the English page of 2022 (0 for the first read), absent from
                current pages.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_get``

        See https://www.tencentcloud.com/document/product/1047/40123
        """

    def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Iterable[FollowItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> FollowUsersReply:
        """Make a user follow other users.

        At most 200 calls per second. Lists of ``follow_item`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who follows. At most 32 bytes.
            follow_item: Users to follow. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_add``

        See https://www.tencentcloud.com/document/product/1047/70345
        """

    def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnfollowUsersReply:
        """Make a user stop following other users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who stops following. At most 32 bytes.
            to_account: Users to unfollow. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_delete``

        See https://www.tencentcloud.com/document/product/1047/70346
        """

    def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFollowRelationsReply:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Users to check. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_check``

        See https://www.tencentcloud.com/document/product/1047/70349
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFollowsReply:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
        console.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFollowCountsReply:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console (30005 otherwise).

        Args:
            from_account: User on whose behalf the counts are read. At most 32 bytes.
            to_account: Users whose counts are read. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get_info``

        See https://www.tencentcloud.com/document/product/1047/70350
        """

    def create_robot(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        self_signature: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateRobotReply:
        """Create a chatbot account.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Must start with @RBT#. At most 32 bytes.
            nick: Nickname.
            face_url: Avatar URL.
            self_signature: Status text. At most 500 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/create_robot``

        See https://www.tencentcloud.com/document/product/1047/55281
        """

    def delete_robot(
        self,
        *,
        robot_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteRobotReply:
        """Disable a chatbot.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Must start with @RBT#. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/delete_robot``

        See https://www.tencentcloud.com/document/product/1047/55282
        """

    def list_robots(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListRobotsReply:
        """Read all chatbots of the app.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/get_all_robots``

        See https://www.tencentcloud.com/document/product/1047/55280
        """

    def send_robot_stream_message(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = ...,
        finish: Literal[1] | int | SupportsIndex | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendRobotStreamMessageReply:
        """Send a chatbot's message piece by piece.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: The chatbot. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            chunk: Next piece of text.
            msg_key: Absent in the first call, required afterwards. Required in some cases.
            finish: 1 in the last call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/send_stream_msg``

        See https://www.tencentcloud.com/document/product/1047/71131
        """

    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchUsersReply:
        """Search users by nickname, ID, gender and birthday.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchGroupsReply:
        """Search groups by name or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchGroupMembersReply:
        """Search group members by name card, nickname or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

class AsyncMethods:
    """The endpoints as methods that are awaited."""

    async def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        type: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountReply:
        """Create one account, with nickname and avatar.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Account to create. At most 32 bytes.
            nick: Nickname. At most 500 bytes.
            face_url: Avatar URL. At most 500 bytes.
            type: Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_import``

        See https://www.tencentcloud.com/document/product/1047/34953
        """

    async def import_accounts(
        self,
        *,
        account_list: Iterable[AccountItem | ObjectLike] | None = ...,
        accounts: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportAccountsReply:
        """Create up to 100 accounts at once.

        At most 100 calls per second. Lists of ``account_list`` longer than 100 are sent in several requests. Safe
        to retry.

        Args:
            account_list: Current form; required unless Accounts is sent. Exactly one of ``account_list`` and
                ``accounts`` is sent. More than 100 entries are sent in several requests.
            accounts: Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one
                of ``account_list`` and ``accounts`` is sent. At most 100 entries. Each at most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/multiaccount_import``

        See https://www.tencentcloud.com/document/product/1047/34954
        """

    async def delete_accounts(
        self,
        *,
        delete_item: Iterable[DeleteItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAccountsReply:
        """Delete accounts with all their data.

        At most 100 calls per second. Lists of ``delete_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or
        whiteboard) apps must switch it on in the console.

        Args:
            delete_item: Accounts to delete. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_delete``

        See https://www.tencentcloud.com/document/product/1047/34955
        """

    async def check_accounts(
        self,
        *,
        check_item: Iterable[CheckItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckAccountsReply:
        """Tell which accounts have been imported.

        At most 100 calls per second. Lists of ``check_item`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            check_item: Accounts to check. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/account_check``

        See https://www.tencentcloud.com/document/product/1047/34956
        """

    async def invalidate_login_state(
        self,
        *,
        user_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> InvalidateLoginStateReply:
        """End all logins of an account and void its UserSigs.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            user_id: Account whose logins end. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_open_login_svc/kick``

        See https://www.tencentcloud.com/document/product/1047/34957
        """

    async def query_online_status(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = ...,
        is_return_instid: bool | int | SupportsIndex | None = ...,
        is_return_custom_status: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryOnlineStatusReply:
        """Read whether accounts are online, reachable by push or offline.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to query, at least one. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform. Default 0.
            is_return_instid: 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0.
            is_return_custom_status: 1 returns the user's custom status; mainland page of 2025-12-15 only.
                Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/query_online_status``

        See https://www.tencentcloud.com/document/product/1047/35477
        """

    @deprecated("The path is superseded; use query_online_status.")
    async def query_login_state(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> QueryLoginStateReply:
        """Read the login state of accounts by the superseded path.

        At most 100 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Safe to
        retry.

        Deprecated: The path is superseded; use query_online_status.

        Args:
            to_account: Accounts to query. More than 500 entries are sent in several requests.
            is_need_detail: 1 returns the state per platform; only in the page's last revision (2021). Default
                0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/querystate``
        """

    async def get_call_info(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallInfoReply:
        """Read the state of a call in progress.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/get_call_info``

        See https://www.tencentcloud.com/document/product/647/68932
        """

    async def start_call_by_robot(
        self,
        *,
        robot_account: str,
        callee_list_account: Iterable[str],
        ring_timeout: int | SupportsIndex,
        call_info: RobotCall | ObjectLike,
        user_data: str | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> StartCallByRobotReply:
        """Let a robot call users.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Robot that calls. At most 32 bytes.
            callee_list_account: Users that are called.
            ring_timeout: How long it rings. From 10000 to 600000. In milliseconds. ``Timeout`` on the wire.
            call_info: The call.
            user_data: Data of the app that the callees get. At most 1000 bytes.
            offline_push_info: Offline push settings.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/start_call_by_robot``

        See https://www.tencentcloud.com/document/product/647/74505
        """

    async def end_call(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> EndCallReply:
        """End a call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_engine_http_srv/end_call``

        See https://www.tencentcloud.com/document/product/647/74506
        """

    async def get_call_record(
        self,
        *,
        call_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallRecordReply:
        """Read the record of an ended call.

        At most 200 calls per second. Safe to retry.

        Args:
            call_id: The call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_record_http_srv/get_record_by_callid``

        See https://www.tencentcloud.com/document/product/647/68930
        """

    async def list_call_records(
        self,
        *,
        start_time: int | datetime | SupportsIndex | None = ...,
        end_time: int | datetime | SupportsIndex | None = ...,
        call_result: CallResult | str | Enum | None = ...,
        call_type: CallType | str | Enum | None = ...,
        number_per_page: int | SupportsIndex | None = ...,
        page: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListCallRecordsReply:
        """Read call records of the last seven days.

        At most 200 calls per second. Safe to retry.

        Args:
            start_time: Calls from this time on; 7 days ago when absent. In seconds since 1970.
            end_time: Calls up to this time; now when absent. In seconds since 1970.
            call_result: Only calls that ended so; in the sample, not in the table.
            call_type: Only one-to-one or only group calls; in the sample, not in the table.
            number_per_page: Records per page. Default 10.
            page: Number of the page, from 1. Default 1.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_record_http_srv/get_record_by_filter``

        See https://www.tencentcloud.com/document/product/647/68931
        """

    async def set_call_webhook(
        self,
        *,
        url: str,
        callback_command_list: Iterable[CallWebhookCommand | str | Enum],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetCallWebhookReply:
        """Set the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            url: Address that begins with http or https.
            callback_command_list: Commands that are sent there.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/set_callback``

        See https://www.tencentcloud.com/document/product/647/68938
        """

    async def get_call_webhook(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCallWebhookReply:
        """Read the URL and the commands of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/get_callback``

        See https://www.tencentcloud.com/document/product/647/68937
        """

    async def delete_call_webhook(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteCallWebhookReply:
        """Remove the configuration of call webhooks.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/call_config/delete_callback``

        See https://www.tencentcloud.com/document/product/647/68939
        """

    async def create_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        topic_id: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateTopicReply:
        """Create a topic in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/create_topic``

        See https://www.tencentcloud.com/document/product/1047/49471
        """

    async def get_topics(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: Iterable[str] | None = ...,
        response_filter: Iterable[TopicField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetTopicsReply:
        """Read topics of a community and a user's state in them.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            from_account: User whose own state (SelfInfo) is wanted.
            topic_id_list: Topics wanted; all when absent.
            response_filter: TopicInfo fields wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/get_topic``

        See https://www.tencentcloud.com/document/product/1047/49469
        """

    async def modify_topic(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        mute_all_member: TopicMuteAllMember | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyTopicReply:
        """Change the profile of a topic.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topic.
            topic_id: Topic to change.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            mute_all_member: Whether ordinary members are muted in the topic.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/modify_topic``

        See https://www.tencentcloud.com/document/product/1047/49468
        """

    async def import_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        type: ImportTopicType | str | Enum | None = ...,
        topic_id: str | None = ...,
        from_account: str | None = ...,
        custom_string: str | None = ...,
        face_url: str | None = ...,
        notification: str | None = ...,
        introduction: str | None = ...,
        create_time: int | datetime | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportTopicReply:
        """Import a topic with its creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community and topic features switched on in the console.

        Args:
            group_id: Community that gets the topic.
            topic_name: Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not
                checked.
            type: Group type.
            topic_id: Own ID: GroupId + @TOPIC#_ + a part of your choice; generated when absent.
            from_account: User on whose behalf the call acts.
            custom_string: App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes.
            face_url: Avatar URL. At most 100 bytes. Documented, not checked.
            notification: Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented,
                not checked.
            introduction: Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented,
                not checked.
            create_time: When the topic was created; default: now. In seconds since 1970.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_topic``

        See https://www.tencentcloud.com/document/product/1047/53448
        """

    async def destroy_topics(
        self,
        *,
        group_id: str,
        topic_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyTopicsReply:
        """Delete topics of a community.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise
        in China); community and topic features switched on in the console.

        Args:
            group_id: Community of the topics.
            topic_id_list: Topics to delete.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/destroy_topic``

        See https://www.tencentcloud.com/document/product/1047/49470
        """

    async def get_community_online_member_count(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCommunityOnlineMemberCountReply:
        """Count the members of a community that are online.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Community.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/million_group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/66883
        """

    async def create_permission_group(
        self,
        *,
        group_id: str,
        permission_group_name: str,
        permission: int | SupportsIndex,
        permission_group_id: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreatePermissionGroupReply:
        """Create a permission group in a community.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            permission: Mask of community bits, unsigned 64-bit. From 0 to 18446744073709551615.
            permission_group_id: Own ID, begins with @PMG#_; generated when absent.
            custom_string: App data. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/create_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61232
        """

    async def destroy_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyPermissionGroupsReply:
        """Delete permission groups of a community.

        At most 200 calls per second. Lists of ``permission_group_id_list`` longer than 20 are sent in several
        requests. Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups to delete. More than 20 entries are sent in several
                requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/destroy_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61233
        """

    async def modify_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        permission: int | SupportsIndex | None = ...,
        permission_group_name: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyPermissionGroupReply:
        """Change name, rights or data of a permission group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            permission: New mask of community bits, unsigned 64-bit. From 0 to 18446744073709551615.
            permission_group_name: Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150
                bytes.
            custom_string: App data. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61234
        """

    async def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetPermissionGroupsReply:
        """Read permission groups of a community, named or page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    async def add_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddTopicPermissionsReply:
        """Give a permission group rights in more topics.

        At most 200 calls per second. Lists of ``topic_permission_list`` longer than 50 are sent in several
        requests. Not safe to retry, since a second request does it again: if its response is lost, the call ends
        with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
        community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there. More
                than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61236
        """

    async def set_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetTopicPermissionsReply:
        """Change the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_permission_list: Topics with the rights that members of the permission group get there.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61237
        """

    async def delete_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteTopicPermissionsReply:
        """Take topics out of a permission group.

        At most 200 calls per second. Lists of ``topic_id_list`` longer than 50 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community
        feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics to take out. More than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61238
        """

    async def get_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetTopicPermissionsReply:
        """Read the rights a permission group has in topics.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China); community feature switched on in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            topic_id_list: Topics wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_topic_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61239
        """

    async def add_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddPermissionGroupMembersReply:
        """Add members to a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61240
        """

    async def delete_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeletePermissionGroupMembersReply:
        """Remove members from a permission group.

        At most 200 calls per second. Lists of ``member_list`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on
        in the console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            member_list: Members of the community. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_permission_group_member``

        See https://www.tencentcloud.com/document/product/1047/61241
        """

    async def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListPermissionGroupMembersReply:
        """Read the members of a permission group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
        console.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    async def list_conversations(
        self,
        *,
        from_account: str,
        time_stamp: int | SupportsIndex,
        start_index: int | SupportsIndex,
        top_time_stamp: int | SupportsIndex,
        top_start_index: int | SupportsIndex,
        assist_flags: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListConversationsReply:
        """Read the conversation list of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    async def delete_conversation(
        self,
        *,
        from_account: str,
        type: Literal[1, 2] | int | SupportsIndex | Enum,
        to_account: str | None = ...,
        to_group_id: str | None = ...,
        clear_ramble: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteConversationReply:
        """Delete a conversation of a user, on request with its history.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversation is deleted. At most 32 bytes.
            type: 1 one-to-one, 2 group.
            to_account: Other user, when Type is 1. Required in some cases. At most 32 bytes.
            to_group_id: Group, when Type is 2. Required in some cases. ``ToGroupid`` on the wire.
            clear_ramble: 1 deletes the history too.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/delete``

        See https://www.tencentcloud.com/document/product/1047/43088
        """

    async def pin_conversations(
        self,
        *,
        from_account: str,
        operation_type: Literal[1, 2] | int | SupportsIndex | Enum,
        recent_contact_item: Iterable[RecentContactItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PinConversationsReply:
        """Pin or unpin conversations of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose conversations are pinned. At most 32 bytes.
            operation_type: 1 pin, 2 unpin.
            recent_contact_item: Conversations; no limit per call stated.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/top``

        See https://www.tencentcloud.com/document/product/1047/78304
        """

    async def create_conversation_group(
        self,
        *,
        from_account: str,
        group_contact_item: Iterable[ContactGroupItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateConversationGroupReply:
        """Create a conversation group and put conversations into it.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group is created for. At most 32 bytes.
            group_contact_item: Group to create. At least 1 entry. At most 1 entry.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/create_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53437
        """

    async def update_conversation_group(
        self,
        *,
        from_account: str,
        update_type: int | SupportsIndex,
        update_group: ContactGroupUpdate | ObjectLike,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateConversationGroupReply:
        """Rename a conversation group, or change its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            update_type: 1: update by group; the only value described. Such as 1.
            update_group: The change.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/update_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53439
        """

    async def delete_conversation_group(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteConversationGroupReply:
        """Delete a conversation group and keep its conversations.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or
        Enterprise).

        Args:
            from_account: User the group belongs to. At most 32 bytes.
            group_name: Name of the group. At least 1 entry. At most 1 entry.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/del_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53441
        """

    async def mark_conversations(
        self,
        *,
        from_account: str,
        mark_item: Iterable[ContactMarkItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MarkConversationsReply:
        """Set or clear marks on conversations of a user.

        At most 200 calls per second. Lists of ``mark_item`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom
        mark: any.

        Args:
            from_account: User whose conversations are marked. At most 32 bytes.
            mark_item: Marks. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/mark_contact``

        See https://www.tencentcloud.com/document/product/1047/53438
        """

    async def search_conversation_groups(
        self,
        *,
        from_account: str,
        contact_item: Iterable[ContactItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchConversationGroupsReply:
        """Read groups and marks of named conversations.

        At most 200 calls per second. Lists of ``contact_item`` longer than 300 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is searched. At most 32 bytes.
            contact_item: Conversations. More than 300 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/search_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53442
        """

    async def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetConversationGroupsReply:
        """Read all conversation groups and marks, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    async def send_group_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = ...,
        msg_priority: GroupMsgPriority | str | Enum | None = ...,
        from_account: str | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        to_account: Iterable[str] | None = ...,
        topic_id: str | None = ...,
        need_read_receipt: bool | int | SupportsIndex | None = ...,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupMessageReply:
        """Send a message to a group.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out.

        Args:
            group_id: Group that receives the message; the community's ID when TopicId is set.
            msg_body: Message elements.
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            msg_priority: Case-sensitive; matters when the server sheds load. Default ``Normal``.
            from_account: Sender; default: the calling admin.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks to leave out for this one message.
            online_only_flag: 1: online members only; 0: all members. Default 0.
            send_msg_control: NoLastMsg: do not move the conversation; NoUnread: do not count as unread;
                NoMsgCheck: no content moderation; not together with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept with the message and delivered.
            support_message_extension: 1: key-value extensions may be set on this message later.
            to_account: Only these members receive the message. At most 50 entries.
            topic_id: Topic to act in; only for communities with topics.
            need_read_receipt: 1: read receipts are kept for this message. Known values: 0, 1. Default 0. Known
                from a weak source only.
            group_at_info: Who is mentioned, in the order of the mentions in the text.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34959
        """

    async def send_group_system_notification(
        self,
        *,
        group_id: str,
        content: str,
        to_members_account: Iterable[str] | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupSystemNotificationReply:
        """Notify the online members of a group.

        At most 200 calls per second. Lists of ``to_members_account`` longer than 500 are sent in several requests.
        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group that receives the notification.
            content: Notification text.
            to_members_account: Members that receive it; all members when absent, and an empty list means all
                members too. More than 500 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_group_system_notification``

        See https://www.tencentcloud.com/document/product/1047/34958
        """

    async def recall_group_messages(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        topic_id: str | None = ...,
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallGroupMessagesReply:
        """Recall messages of a group.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to recall. More than 10 entries are sent in several requests.
            topic_id: Topic to act in; only for communities with topics.
            reason: Reason shown with the recall. At most 100 bytes. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/34965
        """

    async def import_group_messages(
        self,
        *,
        group_id: str,
        msg_list: Iterable[ImportGroupMessageItem | ObjectLike],
        recent_contact_flag: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupMessagesReply:
        """Import up to 7 past messages into a group.

        At most 200 calls per second. Lists of ``msg_list`` longer than 7 are sent in several requests. Not safe to
        retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to import into.
            msg_list: Messages, oldest first. More than 7 entries are sent in several requests.
            recent_contact_flag: 1: the import moves the conversation; not for AVChatRoom and Community. Default
                0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group_msg``

        See https://www.tencentcloud.com/document/product/1047/34968
        """

    async def delete_group_messages_by_sender(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupMessagesBySenderReply:
        """Withdraw one sender's recent messages in a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the messages.
            sender_account: Whose messages are withdrawn.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_msg_by_sender``

        See https://www.tencentcloud.com/document/product/1047/34970
        """

    async def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMessagesReply:
        """Read the message history of a group, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    async def modify_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        cloud_custom_data: str | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupMessageReply:
        """Change elements or custom data of a group message.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            msg_body: New elements; this or CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New custom data; this or MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/modify_group_msg``

        See https://www.tencentcloud.com/document/product/1047/47948
        """

    async def send_broadcast_message(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendBroadcastMessageReply:
        """Send a message to all live groups of the app.

        At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China),
        with broadcast messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.

        Args:
            msg_body: Message elements.
            from_account: Sender; default: the calling admin.
            random: Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0
                to 4294967295.
            cloud_custom_data: Custom data of the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/send_broadcast_msg``

        See https://www.tencentcloud.com/document/product/1047/49440
        """

    async def clear_group_messages(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearGroupMessagesReply:
        """Clear the message history of a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group to clear.
            msg_seq: Clear messages up to and including this sequence; all messages when absent. From 0 to
                4294967295.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/clear_group_msg``

        See https://www.tencentcloud.com/document/product/1047/65970
        """

    async def send_group_read_receipts(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupReadReceiptsReply:
        """Report group messages as read by one member.

        At most 200 calls per second. Lists of ``msg_seq_list`` longer than 50 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read
        receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            from_account: Member that read them.
            msg_seq_list: Messages read. More than 50 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_receipt``
        """

    async def get_group_read_receipts(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupReadReceiptsReply:
        """Count who has read group messages and who has not.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with group message read receipts switched on in the console.

        Args:
            group_id: Group of the messages.
            msg_seq_list: Messages to look up.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt``

        See https://www.tencentcloud.com/document/product/1047/49439
        """

    async def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        cursor: str,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMessageReadersReply:
        """Read who has, or has not, read a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts
        switched on in the console.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            cursor: Empty string first, then the Cursor of the previous reply.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    async def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupMessageExtensionsReply:
        """Read the key-value extensions of a group message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on
        under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    async def set_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        extension_list: Iterable[GroupMessageExtensionItem | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetGroupMessageExtensionsReply:
        """Set, delete or clear key-value extensions of a group message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions
        switched on under Login and Message in the console.

        Args:
            group_id: Group of the message.
            msg_seq: Message to change. From 0 to 4294967295.
            operate_type: 1: set pairs; 2: delete pairs; 3: clear all pairs.
            extension_list: Pairs to set or delete; needed for OperateType 1 and 2. Required in some cases. More
                than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_set_key_values``
        """

    async def pin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = ...,
        pinner_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PinGroupMessageReply:
        """Pin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to pin; must exist and not have expired. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            pinner_account: Who pins; default: the app admin.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/pin_message``
        """

    async def unpin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = ...,
        unpinner_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnpinGroupMessageReply:
        """Unpin a message in a group.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group of the message.
            msg_seq: Message to unpin; must be pinned. From 1 to 4294967295.
            topic_id: Topic of the message; required for Community. Required in some cases.
            unpinner_account: Who unpins; default: the caller; only an app admin may set it.
                ``UnPinner_Account`` on the wire.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/unpin_message``
        """

    async def get_pinned_group_messages(
        self,
        *,
        group_id: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetPinnedGroupMessagesReply:
        """Read which messages are pinned in a group.

        At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or
        Enterprise elsewhere is our reading); not on trial or professional plans; also on developer plans.

        Args:
            group_id: Group to read.
            topic_id: Topic of the message; required for Community. Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_pinned_messages``
        """

    async def send_group_stream_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendGroupStreamMessageReply:
        """Send a message to a group piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group to send to.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            from_account: Account to send as, for example a chatbot. At most 32 bytes. Documented, not checked.
                Known from a weak source only.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data kept with the message and delivered.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/stream_msg/send_group_stream_msg``
        """

    async def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListAppGroupsReply:
        """Read the IDs of all groups in the app, page by page.

        At most 1 call per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    async def create_group(
        self,
        *,
        type: GroupType | str | Enum,
        name: str,
        owner_account: str | None = ...,
        group_id: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_count: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        invite_join_option: InviteJoinOption | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        member_list: Iterable[CreateGroupMemberItem | ObjectLike] | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        enable_permission: bool | int | SupportsIndex | None = ...,
        default_permission: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateGroupReply:
        """Create a group, with an owner and first members.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner; must be an imported account. At most 32 bytes.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; defaults to the plan limit (20 on the free plan).
            apply_join_option: How join requests are handled; only for types users may ask to join; not for
                Community. Default ``NeedPermission``.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom. Known from a weak source only.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            member_list: Initial members; not for AVChatRoom. At most 100 entries. Documented, not checked.
            support_topic: 1 makes a Community support topics, 0 not; Community only.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with EnablePermission 1. Known
                from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/create_group``

        See https://www.tencentcloud.com/document/product/1047/34895
        """

    async def get_group_profiles(
        self,
        *,
        group_id_list: Iterable[str],
        response_filter: GroupProfilesFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupProfilesReply:
        """Read profiles, members and custom fields of groups.

        At most 200 calls per second. Lists of ``group_id_list`` longer than 50 are sent in several requests. Safe
        to retry.

        Args:
            group_id_list: Groups to query. More than 50 entries are sent in several requests.
            response_filter: Limits what is returned.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_info``

        See https://www.tencentcloud.com/document/product/1047/34961
        """

    async def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListGroupMembersReply:
        """Read the members of a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    async def get_specified_group_members(
        self,
        *,
        group_id: str,
        member_list_account: Iterable[str],
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetSpecifiedGroupMembersReply:
        """Read the profiles of named members of a group.

        At most 200 calls per second. Lists of ``member_list_account`` longer than 50 are sent in several requests.
        Safe to retry.

        Args:
            group_id: Group to read.
            member_list_account: Members to read. More than 50 entries are sent in several requests.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_specified_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/64897
        """

    async def modify_group_profile(
        self,
        *,
        group_id: str,
        name: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_num: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        invite_join_option: InviteJoinOption | str | Enum | None = ...,
        mute_all_member: OnOff | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        from_account: str | None = ...,
        enable_permission: bool | int | SupportsIndex | None = ...,
        default_permission: int | SupportsIndex | None = ...,
        history_msg_before_join: OnOff | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupProfileReply:
        """Change the profile of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to change.
            name: Group name. At most 30 bytes. Documented, not checked.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_num: Member limit, up to the plan limit; ignored for AVChatRoom.
            apply_join_option: How join requests are handled; not for Community.
            invite_join_option: How invitations are handled: direct, approved by owner or admin, or no SDK
                invitations; not for AVChatRoom.
            mute_all_member: Mutes all members.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            from_account: Existing account shown as the operator; the calling admin when absent.
            enable_permission: 1 uses permission groups; only for a Community with topics. Known values: 0, 1.
                Known from a weak source only.
            default_permission: Default permission bits of members, 64-bit; only with permission groups in use.
                Known from a weak source only.
            history_msg_before_join: Whether members may read messages from before they joined; Work, Public and
                Meeting only. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_base_info``

        See https://www.tencentcloud.com/document/product/1047/34962
        """

    async def add_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[AddGroupMemberItem | ObjectLike],
        silence: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddGroupMembersReply:
        """Add up to 20 accounts to a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to add to.
            member_list: Accounts to add; 20 on the newest Chinese page, 300 on the international pages. More
                than 20 entries are sent in several requests.
            silence: 1 notifies nobody. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/add_group_member``

        See https://www.tencentcloud.com/document/product/1047/34921
        """

    async def delete_group_members(
        self,
        *,
        group_id: str,
        member_to_del_account: Iterable[str],
        silence: bool | int | SupportsIndex | None = ...,
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupMembersReply:
        """Remove members from a group.

        At most 200 calls per second. Lists of ``member_to_del_account`` longer than 100 are sent in several
        requests. Safe to retry.

        Args:
            group_id: Group to remove from.
            member_to_del_account: Members to remove. More than 100 entries are sent in several requests.
            silence: 1 tells only the removed members. Default 0.
            reason: Reason, shown in the notice.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_member``

        See https://www.tencentcloud.com/document/product/1047/34949
        """

    async def modify_group_member_profile(
        self,
        *,
        group_id: str,
        member_account: str,
        role: SettableMemberRole | str | Enum | None = ...,
        msg_flag: GroupMsgFlag | str | Enum | None = ...,
        name_card: str | None = ...,
        app_member_defined_data: Iterable[MemberCustomItem | ObjectLike] | None = ...,
        mute_time: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupMemberProfileReply:
        """Change role, notifications, name card or mute of a member.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member to change.
            role: Admin makes the member an admin, Member takes that away.
            msg_flag: Receive and notify; receive quietly; block; receive quietly except mentions.
            name_card: Name card in the group. At most 50 bytes.
            app_member_defined_data: Member custom fields, keys must be configured in the console. At most 5
                entries.
            mute_time: Mute for so long from now; 0 unmutes. At least 0. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34900
        """

    async def disband_group(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DisbandGroupReply:
        """Disband a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group to disband.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/destroy_group``

        See https://www.tencentcloud.com/document/product/1047/34896
        """

    async def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListJoinedGroupsReply:
        """Read the groups a user is in, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    async def get_member_roles(
        self,
        *,
        group_id: str,
        user_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberRolesReply:
        """Read the roles that accounts have in a group.

        At most 200 calls per second. Lists of ``user_account`` longer than 500 are sent in several requests. Safe
        to retry.

        Args:
            group_id: Group to query.
            user_account: Accounts to look up. More than 500 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_role_in_group``

        See https://www.tencentcloud.com/document/product/1047/34963
        """

    async def mute_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        mute_time: int | SupportsIndex,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MuteGroupMembersReply:
        """Mute or unmute members of a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 500 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            members_account: Members to mute or unmute. More than 500 entries are sent in several requests.
            mute_time: How long; 0 unmutes, 4294967295 is forever. From 0 to 4294967295. In seconds.
            topic_id: Mute in this topic; only communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/forbid_send_msg``

        See https://www.tencentcloud.com/document/product/1047/34951
        """

    async def list_muted_group_members(
        self,
        *,
        group_id: str,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListMutedGroupMembersReply:
        """Read the muted members of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            topic_id: List the muted members of this topic; only communities with topics.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_muted_account``

        See https://www.tencentcloud.com/document/product/1047/34964
        """

    @deprecated("The path is superseded; use list_muted_group_members.")
    async def list_muted_group_members_legacy(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListMutedGroupMembersLegacyReply:
        """Read the muted members of a group by the superseded path.

        At most 200 calls per second. Safe to retry.

        Deprecated: The path is superseded; use list_muted_group_members.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_shutted_uin``

        See https://www.tencentcloud.com/document/product/1047/34964
        """

    async def change_group_owner(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        from_account: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ChangeGroupOwnerReply:
        """Make another member the owner of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            new_owner_account: Member that becomes the owner.
            from_account: Account shown as the operator. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/change_group_owner``

        See https://www.tencentcloud.com/document/product/1047/34966
        """

    async def import_group(
        self,
        *,
        type: ImportGroupType | str | Enum,
        name: str,
        owner_account: str | None = ...,
        group_id: str | None = ...,
        introduction: str | None = ...,
        notification: str | None = ...,
        face_url: str | None = ...,
        max_member_count: int | SupportsIndex | None = ...,
        apply_join_option: ApplyJoinOption | str | Enum | None = ...,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = ...,
        create_time: int | datetime | SupportsIndex | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupReply:
        """Import a group with its profile and creation time.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            type: Group type; Private is the newer Work, ChatRoom the newer Meeting.
            name: Group name. At most 30 bytes. Documented, not checked.
            owner_account: Owner, joined to the group at once.
            group_id: Custom group ID; assigned by the server when absent. At most 48 bytes.
            introduction: Group introduction. At most 240 bytes. Documented, not checked.
            notification: Group notice. At most 300 bytes. Documented, not checked.
            face_url: URL of the group picture. At most 100 bytes. Documented, not checked.
            max_member_count: Member limit; Community allows up to 100000. At most 6000. Documented, not
                checked. Default 2000.
            apply_join_option: How join requests are handled; not for Community. Default ``NeedPermission``.
            app_defined_data: Group custom fields, keys must be configured in the console. At most 10 entries.
            create_time: Creation time to record. In seconds since 1970.
            support_topic: 1 makes a Community support topics; Community only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group``

        See https://www.tencentcloud.com/document/product/1047/34967
        """

    async def import_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[ImportGroupMemberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportGroupMembersReply:
        """Import up to 20 members into a group.

        At most 200 calls per second. Lists of ``member_list`` longer than 20 are sent in several requests. Safe to
        retry.

        Args:
            group_id: Group to import into.
            member_list: Members; 20 on the newest Chinese page, 300 on the international pages. More than 20
                entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/import_group_member``

        See https://www.tencentcloud.com/document/product/1047/34969
        """

    async def set_member_unread_count(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberUnreadCountReply:
        """Set how many unread messages a member has.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            member_account: Member.
            unread_msg_num: Unread messages of the member. At least 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/34909
        """

    async def get_online_member_count(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOnlineMemberCountReply:
        """Count the members of a group that are online.

        At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus
        or Enterprise with Group Member Online Status switched on.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_online_member_num``

        See https://www.tencentcloud.com/document/product/1047/38521
        """

    async def ban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        duration: int | SupportsIndex,
        description: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BanGroupMembersReply:
        """Ban members from a group for some time.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Members to ban. More than 20 entries are sent in several requests.
            duration: Length of the ban, unsigned 32-bit. From 0 to 4294967295. In seconds.
            description: Message about the ban. At most 1000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/ban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50296
        """

    async def unban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnbanGroupMembersReply:
        """Lift the ban of accounts from a group.

        At most 200 calls per second. Lists of ``members_account`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning
        switched on in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group.
            members_account: Accounts to unban. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/unban_group_member``

        See https://www.tencentcloud.com/document/product/1047/50297
        """

    async def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBannedGroupMembersReply:
        """Read the accounts banned from a group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on
        in the console; SDK 6.6, web SDK 2.22.0.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    async def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListLiveGroupOnlineMembersReply:
        """Read the online members of a live group, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list
        switched on in the console.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    async def mark_live_group_members(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        member_list: Iterable[LiveGroupMarksItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> MarkLiveGroupMembersReply:
        """Set or delete marks of live group members.

        At most 200 calls per second. Lists of ``member_list`` longer than 500 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online
        member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 sets marks, 2 deletes them.
            member_list: Members. More than 500 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/modify_user_info``

        See https://www.tencentcloud.com/document/product/1047/50294
        """

    async def set_live_group_admins(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        admin_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetLiveGroupAdminsReply:
        """Make accounts admins of a live group, or take that away.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            command_type: 1 makes admins, 2 takes the role away.
            admin_account: Accounts; a group has at most 5 admins. At most 5 entries. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/modify_admin``

        See https://www.tencentcloud.com/document/product/1047/60525
        """

    async def list_live_group_admins(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListLiveGroupAdminsReply:
        """Read the admins of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_admin_list``

        See https://www.tencentcloud.com/document/product/1047/60524
        """

    async def check_live_group_members(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckLiveGroupMembersReply:
        """Tell which accounts are in a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Accounts to check.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/check_members``

        See https://www.tencentcloud.com/document/product/1047/60523
        """

    async def add_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddLiveGroupRobotsReply:
        """Add robots to the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group. Known from a weak source only.
            member_account: Robot accounts. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/add_robots``

        See https://www.tencentcloud.com/document/product/1047/60527
        """

    async def delete_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteLiveGroupRobotsReply:
        """Remove robots from the member list of a live group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China), with the live group online member list switched on in the console.

        Args:
            group_id: Group.
            member_account: Robot accounts to remove.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/del_robots``

        See https://www.tencentcloud.com/document/product/1047/60526
        """

    async def get_group_attributes(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupAttributesReply:
        """Read the custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_attr_http_svc/get_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44187
        """

    async def modify_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyGroupAttributesReply:
        """Set custom attributes of a group and leave the others.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/modify_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44188
        """

    async def clear_group_attributes(
        self,
        *,
        group_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearGroupAttributesReply:
        """Remove all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/clear_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44189
        """

    async def reset_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ResetGroupAttributesReply:
        """Replace all custom attributes of a group.

        At most 200 calls per second. Safe to retry.

        Args:
            group_id: Group.
            group_attr: Attributes. At most 16 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/set_group_attr``

        See https://www.tencentcloud.com/document/product/1047/44190
        """

    async def delete_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeKey | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupAttributesReply:
        """Delete named custom attributes of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            group_id: Group.
            group_attr: Attributes to delete.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_attr``

        See https://www.tencentcloud.com/document/product/1047/59499
        """

    async def get_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGroupCountersReply:
        """Read the counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters wanted; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53427
        """

    async def update_group_counters(
        self,
        *,
        group_id: str,
        group_counter: Iterable[GroupCounterItem | ObjectLike],
        mode: GroupCounterMode | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateGroupCountersReply:
        """Set, raise or lower counters of a group.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or
        Enterprise in China).

        Args:
            group_id: Group.
            group_counter: Counters. At most 20 entries.
            mode: Set writes the value, Increase and Decrease change it by the value.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/update_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53428
        """

    async def delete_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteGroupCountersReply:
        """Delete counters of a group.

        At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
        China).

        Args:
            group_id: Group.
            group_counter_keys: Counters to delete; all when absent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/delete_group_counter``

        See https://www.tencentcloud.com/document/product/1047/53429
        """

    @deprecated("The push service took its place; use push.")
    async def push_to_members(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        condition: MemberPushCondition | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToMembersReply:
        """Push to all, tagged or attributed users, by the older service.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise edition (newest page;
        earlier called Ultimate or Premium), switched on on request; takes 48 hours.

        Deprecated: The push service took its place; use push.

        Args:
            msg_body: Message elements.
            from_account: Sender shown to receivers; presumably the admin when left out.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_life_time: How long it is kept for offline users. At most 604800. Documented, not checked.
                Default 0. In seconds.
            offline_push_info: Offline push settings.
            condition: Who receives it; everybody when left out.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_push``

        See https://www.tencentcloud.com/document/product/1047/37166
        """

    @deprecated("The push service took its place; use set_attribute_names.")
    async def set_member_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberAttributeNamesReply:
        """Set the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_attribute_names.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37167
        """

    @deprecated("The push service took its place; use get_attribute_names.")
    async def get_member_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberAttributeNamesReply:
        """Read the app's attribute names, in the older push service.

        At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_attribute_names.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/37168
        """

    @deprecated("The push service took its place; use set_user_attributes.")
    async def set_member_attributes(
        self,
        *,
        user_attrs: Iterable[MemberAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetMemberAttributesReply:
        """Set attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use set_user_attributes.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_set_attr``

        See https://www.tencentcloud.com/document/product/1047/37170
        """

    @deprecated("The push service took its place; use get_user_attributes.")
    async def get_member_attributes(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberAttributesReply:
        """Read the attributes of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_attributes.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_attr``

        See https://www.tencentcloud.com/document/product/1047/37169
        """

    @deprecated("The push service took its place; use remove_user_attributes.")
    async def remove_member_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveMemberAttributesReply:
        """Remove attributes from users, in the older push service.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_attributes.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_attr``

        See https://www.tencentcloud.com/document/product/1047/37171
        """

    @deprecated("The push service took its place; use add_user_tags.")
    async def add_member_tags(
        self,
        *,
        user_tags: Iterable[MemberTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddMemberTagsReply:
        """Add tags to users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use add_user_tags.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_add_tag``

        See https://www.tencentcloud.com/document/product/1047/37173
        """

    @deprecated("The push service took its place; use get_user_tags.")
    async def get_member_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMemberTagsReply:
        """Read the tags of users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use get_user_tags.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_get_tag``

        See https://www.tencentcloud.com/document/product/1047/37172
        """

    @deprecated("The push service took its place; use remove_user_tags.")
    async def remove_member_tags(
        self,
        *,
        user_tags: Iterable[RemoveMemberTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveMemberTagsReply:
        """Remove tags from users, in the older push service.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use remove_user_tags.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_tag``

        See https://www.tencentcloud.com/document/product/1047/37174
        """

    @deprecated("The push service took its place; use clear_user_tags.")
    async def clear_member_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearMemberTagsReply:
        """Remove all tags from users, in the older push service.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise edition.

        Deprecated: The push service took its place; use clear_user_tags.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/all_member_push/im_remove_all_tags``

        See https://www.tencentcloud.com/document/product/1047/37175
        """

    async def send_c2c_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_time_stamp: int | datetime | SupportsIndex | None = ...,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = ...,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        is_need_read_receipt: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cMessageReply:
        """Send a one-to-one message to one user.

        At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by
        ``msg_seq`` and ``msg_random``, filled in when left out.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: One or more elements. At least 1 entry.
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only if the receiver is online and stores nothing. Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second and for duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: UNIX time; gone from the newer pages, still accepted by SDKs. In seconds.
            forbid_callback_control: Webhooks to skip for this message.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1 allows set_key_values on this message. Default 0.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/sendmsg``

        See https://www.tencentcloud.com/document/product/1047/34919
        """

    async def batch_send_c2c_message(
        self,
        *,
        to_account: Iterable[str],
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        msg_life_time: int | SupportsIndex | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        msg_time_stamp: int | datetime | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        support_message_extension: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        is_need_read_receipt: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BatchSendC2cMessageReply:
        """Send one message to up to 500 users, one-to-one.

        At most 200 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. At most
        12000 items per minute. Not retried, since no page says that this is safe: if its response is lost, the call
        ends with an ``OutcomeUnknown`` error.

        Args:
            to_account: Receivers. More than 500 entries are sent in several requests.
            msg_body: One or more elements. At least 1 entry.
            sync_other_machine: 1 also delivers to the sender's online devices and history, 2 does not; absent:
                kept in the sender's history.
            from_account: Account to send as; default is the calling admin. At most 32 bytes.
            online_only_flag: 1 delivers only to online receivers and stores nothing; newest Chinese page.
                Default 0.
            msg_life_time: Offline keeping time; 0 means online users only; larger values are cut to 7 days.
                From 0 to 604800. Documented, not checked. Default 604800. In seconds.
            msg_seq: Sequence for ordering within one second; random when absent. Filled with a random number
                when left out. From 0 to 4294967295.
            msg_random: Random number for duplicate suppression. Filled with a random number when left out. From
                0 to 4294967295.
            msg_time_stamp: UNIX time; on no page, sent by several clients. In seconds.
            cloud_custom_data: App data kept in the cloud and delivered with the message.
            support_message_extension: 1 allows set_key_values on this message; in no table seen for this call.
                Known values: 0, 1. Default 0. Known from a weak source only.
            send_msg_control: No unread count; no conversation update; honor the receiver's do-not-disturb; no
                content moderation.
            offline_push_info: Offline push settings.
            is_need_read_receipt: 1 asks for a read receipt. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/batchsendmsg``

        See https://www.tencentcloud.com/document/product/1047/34920
        """

    async def import_c2c_message(
        self,
        *,
        sync_from_old_system: Literal[2, 5] | int | SupportsIndex | Enum,
        from_account: str,
        to_account: str,
        msg_time_stamp: int | datetime | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike],
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportC2cMessageReply:
        """Import one past or live one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            sync_from_old_system: 2: history, no unread count, not pushed to devices; 5: live message, counts as
                unread and is pushed.
            from_account: Sender. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            msg_time_stamp: UNIX time the message was sent, part of the duplicate key. In seconds.
            msg_body: One or more elements. At least 1 entry.
            msg_seq: Sequence; random when absent, which weakens duplicate suppression. Filled with a random
                number when left out. From 0 to 4294967295.
            msg_random: Random number, part of the duplicate key. Filled with a random number when left out.
                From 0 to 4294967295.
            cloud_custom_data: App data kept with the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/importmsg``

        See https://www.tencentcloud.com/document/product/1047/35014
        """

    async def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListC2cMessagesReply:
        """Read the one-to-one history of two users, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    async def recall_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallC2cMessageReply:
        """Recall a one-to-one message for both sides.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_msgwithdraw``

        See https://www.tencentcloud.com/document/product/1047/35015
        """

    async def set_c2c_messages_read(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: TimeOrText | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetC2cMessagesReadReply:
        """Mark a one-to-one conversation as read for a user.

        At most 200 calls per second. Safe to retry.

        Args:
            report_account: User whose messages become read. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_read_time: Messages before this UNIX time become read; default now. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_set_msg_read``

        See https://www.tencentcloud.com/document/product/1047/38996
        """

    async def get_c2c_unread_count(
        self,
        *,
        to_account: str,
        peer_account: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetC2cUnreadCountReply:
        """Count a user's unread one-to-one messages.

        At most 200 calls per second. Lists of ``peer_account`` longer than 10 are sent in several requests. Safe to
        retry.

        Args:
            to_account: User whose count is wanted. At most 32 bytes.
            peer_account: Other sides; required to query single conversations. Required in some cases. More than
                10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/get_c2c_unread_msg_num``

        See https://www.tencentcloud.com/document/product/1047/41046
        """

    async def modify_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyC2cMessageReply:
        """Replace the content or custom data of a one-to-one message.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Sender of the message. At most 32 bytes.
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook.
            msg_body: New content; send this, CloudCustomData or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            cloud_custom_data: New app data; send this, MsgBody or both. At least one of ``msg_body`` and
                ``cloud_custom_data`` is sent.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/modify_c2c_msg``

        See https://www.tencentcloud.com/document/product/1047/47722
        """

    async def send_c2c_read_receipts(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Iterable[C2cReadReceipt | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cReadReceiptsReply:
        """Send read receipts for one-to-one messages.

        Safe to retry.

        Args:
            operator_account: User who sends the receipt, the reader. At most 32 bytes.
            peer_account: Other side, the author of the messages. At most 32 bytes.
            c2c_msg_info: Messages; no limit stated.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/c2c_msg_read_receipt``

        See https://www.tencentcloud.com/document/product/1047/77776
        """

    async def delete_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteC2cMessagesReply:
        """Delete one-to-one messages for one side only.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 30 are sent in several requests. Safe to
        retry.

        Args:
            operator_account: User in whose name the messages are deleted. At most 32 bytes.
            peer_account: Other side of the conversation. At most 32 bytes.
            msg_key_list: Message keys. More than 30 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/delete_c2c_msg_ramble``
        """

    async def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetC2cMessageExtensionsReply:
        """Read the key-value pairs of a one-to-one message.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
        extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    async def set_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        from_account: str | None = ...,
        extension_list: Iterable[C2cMessageExtensionItem | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetC2cMessageExtensionsReply:
        """Set, delete or clear key-value pairs of a one-to-one message.

        At most 200 calls per second. Lists of ``extension_list`` longer than 20 are sent in several requests. Safe
        to retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for
        message extension.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            operate_type: 1 set pairs, 2 delete pairs, 3 clear all.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            extension_list: Pairs; required when OperateType is 1 or 2. Required in some cases. More than 20
                entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/set_key_values``

        See https://www.tencentcloud.com/document/product/1047/51195
        """

    async def send_c2c_stream_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = ...,
        from_account: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        msg_random: int | SupportsIndex | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendC2cStreamMessageReply:
        """Send a one-to-one message piece by piece.

        Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            to_account: Receiver. At most 32 bytes.
            msg_body: Exactly one TIMStreamElem. At least 1 entry. At most 1 entry.
            sync_other_machine: 1 also delivers to the sender's devices and history, 2 does not.
            from_account: Account to send as, for example a chatbot. At most 32 bytes.
            msg_seq: Sequence chosen by the caller, may repeat. From 0 to 4294967295.
            msg_random: Random number. Filled with a random number when left out. From 0 to 4294967295.
            cloud_custom_data: App data; in the sample of the group page. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/stream_msg/send_c2c_stream_msg``
        """

    async def moderate_content(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        content_type: ModerationContentType | str | Enum,
        content: str,
        ext_sender: str | None = ...,
        ext_receiver: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModerateContentReply:
        """Submit text, an image, audio or video for moderation.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be
        enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy from the console.
            content_type: Kind of content.
            content: The text, or the URL of the file; image files up to 5 MB. At most 8192 bytes.
            ext_sender: Sender as shown and filtered in the console: a UserID or any own ID.
            ext_receiver: Receiver as shown and filtered in the console: a UserID, GroupID or any own ID.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit/content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77827
        """

    async def moderate_content_batch(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        contents: Iterable[ModerationItem | ObjectLike],
        ext_sender: str | None = ...,
        ext_receiver: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModerateContentBatchReply:
        """Submit up to 10 texts and images for moderation.

        At most 200 calls per second. Lists of ``contents`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.

        Args:
            audit_name: Policy: one of these, or the ID of an own policy.
            contents: Items to judge. More than 10 entries are sent in several requests.
            ext_sender: Sender as shown and filtered in the console.
            ext_receiver: Receiver as shown and filtered in the console.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit/batch_content_moderation``

        See https://www.tencentcloud.com/document/product/1047/77828
        """

    async def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCloudBlockedWordLibrariesReply:
        """Read the blocked-word libraries of cloud moderation, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            offset: Position to start at. At least 0.
            limit: Libraries per reply. At most 100. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    async def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetCloudBlockedWordsReply:
        """Read the words of a cloud moderation library, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            offset: Position to start at. At least 0.
            limit: Words per reply. At most 100. Documented, not checked.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    async def add_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        user_keywords: Iterable[CloudBlockedWordItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddCloudBlockedWordsReply:
        """Add words to a cloud moderation library.

        At most 200 calls per second. Lists of ``user_keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            user_keywords: Words to add. More than 10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/add_cloud_audit_keywords``
        """

    async def delete_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        keywords: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteCloudBlockedWordsReply:
        """Delete words from a cloud moderation library.

        At most 200 calls per second. Lists of ``keywords`` longer than 10 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Needs cloud moderation to be enabled.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            keywords: Words to delete. More than 10 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/delete_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77832
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.")
    async def add_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddLocalBlockedWordsReply:
        """Add blocked words to local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to add. More than 10 entries are sent in several requests. Known from a
                weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/add_local_audit_keywords``
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.")
    async def delete_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteLocalBlockedWordsReply:
        """Delete blocked words of local moderation.

        Lists of ``local_audit_words`` longer than 10 are sent in several requests. Not retried, since no page says
        that this is safe: if its response is lost, the call ends with an ``OutcomeUnknown`` error. Plans: Needs
        local moderation to be enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            local_audit_words: Words to delete. More than 10 entries are sent in several requests. Known from a
                weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/delete_local_audit_keywords``
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    async def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        offset: int | SupportsIndex,
        limit: int | SupportsIndex,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetLocalBlockedWordsReply:
        """Read the blocked words of local moderation, page by page.

        Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans: Needs local moderation to be
        enabled.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    async def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        max_subscriber_num: int | SupportsIndex | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateOfficialAccountReply:
        """Create an official account.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error. Plans: Enterprise (international); flagship or
        Enterprise (China); console trial allows 5 official accounts for one month.

        Args:
            owner_account: Owner; must be an imported account.
            name: Display name. At most 150 bytes.
            official_account_user_id: Own ID: printable ASCII 0x20-0x7e, must start with @TOA#_ but not with
                @TOA#_@TOA#; generated when left out. At most 48 bytes.
            introduction: Description. At most 400 bytes.
            face_url: Avatar URL. At most 500 bytes.
            max_subscriber_num: Most subscribers it may have. Default 100000.
            organization: Organization it belongs to. At most 500 bytes.
            custom_string: Free custom field. At most 3000 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/create_official_account``

        See https://www.tencentcloud.com/document/product/1047/60755
        """

    async def destroy_official_account(
        self,
        *,
        official_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DestroyOfficialAccountReply:
        """Terminate an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to end.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/destroy_official_account``

        See https://www.tencentcloud.com/document/product/1047/60756
        """

    async def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = ...,
        introduction: str | None = ...,
        face_url: str | None = ...,
        organization: str | None = ...,
        custom_string: str | None = ...,
        max_subscriber_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifyOfficialAccountReply:
        """Change the information of an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: ID of the official account to change.
            name: New name. At most 150 bytes.
            introduction: New description. At most 400 bytes.
            face_url: New avatar URL. At most 500 bytes.
            organization: New organization. At most 500 bytes.
            custom_string: New custom field. At most 3000 bytes.
            max_subscriber_num: New subscriber limit; 100000 is the default an account is created with.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/modify_official_account_base_info``

        See https://www.tencentcloud.com/document/product/1047/60757
        """

    async def get_official_accounts(
        self,
        *,
        official_account_id_list: Iterable[OfficialAccountId | ObjectLike],
        response_filter: OfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOfficialAccountsReply:
        """Read the information of official accounts.

        At most 200 calls per second. Lists of ``official_account_id_list`` longer than 50 are sent in several
        requests. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account_id_list: Official accounts to read. More than 50 entries are sent in several
                requests.
            response_filter: Which fields to return; all when left out.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_official_account_info``

        See https://www.tencentcloud.com/document/product/1047/60758
        """

    async def list_subscribers(
        self,
        *,
        official_account: str,
        next: str,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribersReply:
        """Read the subscribers of an official account, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    async def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Iterable[SubscriberItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddSubscribersReply:
        """Subscribe users to an official account.

        At most 200 calls per second. Lists of ``subscriber_list`` longer than 100 are sent in several requests.
        Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to subscribe to.
            subscriber_list: Users to subscribe. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/add_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60760
        """

    async def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Iterable[str] | None = ...,
        subscriber_list: Iterable[SubscriberToDelete | ObjectLike] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteSubscribersReply:
        """Remove subscribers from an official account.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China); console trial allows 5 official accounts for one month.

        Args:
            official_account: Official account to unsubscribe from.
            subscriber_to_del_account: UserIDs to remove; name taken from the official sample, see quirks.
                Exactly one of ``subscriber_to_del_account`` and ``subscriber_list`` is sent.
            subscriber_list: The field table's name for the same list; only to be tried if the server does not
                honor SubscriberToDel_Account, see quirks. Exactly one of ``subscriber_to_del_account`` and
                ``subscriber_list`` is sent. Known from a weak source only.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/delete_subscriber``

        See https://www.tencentcloud.com/document/product/1047/60761
        """

    async def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ModifySubscriberReply:
        """Change the custom field of a subscriber.

        At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise
        (China).

        Args:
            official_account: Official account ID.
            subscriber_account: Subscriber to change.
            custom_string: New custom field of the subscriber.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/modify_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60762
        """

    async def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListSubscribedOfficialAccountsReply:
        """Read the official accounts a user subscribes to, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    async def send_official_account_message(
        self,
        *,
        official_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        send_msg_control: Iterable[OfficialAccountSendMsgControl | str | Enum] | None = ...,
        cloud_custom_data: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendOfficialAccountMessageReply:
        """Send a message to all subscribers of an official account.

        At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by
        ``random``, filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account that sends.
            msg_body: Message elements.
            random: Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. Filled with a
                random number when left out. From 0 to 4294967295.
            offline_push_info: Offline push settings.
            forbid_callback_control: Webhooks switched off for this message.
            online_only_flag: 1 sends to online subscribers only. Default 0.
            send_msg_control: NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1.
            cloud_custom_data: Custom data kept in the cloud with the message.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/send_official_account_msg``

        See https://www.tencentcloud.com/document/product/1047/60810
        """

    async def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Iterable[str],
        reason: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RecallOfficialAccountMessagesReply:
        """Recall messages of an official account.

        At most 200 calls per second. Lists of ``msg_key_list`` longer than 10 are sent in several requests. Safe to
        retry. Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account whose messages are recalled.
            msg_key_list: Keys of the messages. More than 10 entries are sent in several requests.
            reason: Reason of the recall. At most 100 bytes. Documented, not checked.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_recall``

        See https://www.tencentcloud.com/document/product/1047/60811
        """

    async def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListOfficialAccountMessagesReply:
        """Read the message history of an official account, newest first.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Enterprise (international); flagship or Enterprise (China).

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    async def set_global_mute(
        self,
        *,
        set_account: str,
        c2c_msg_nospeaking_time: int | SupportsIndex | None = ...,
        group_msg_nospeaking_time: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetGlobalMuteReply:
        """Mute a user everywhere, or lift the mute.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            set_account: Account to mute. At most 32 bytes.
            c2c_msg_nospeaking_time: One-to-one mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``C2CmsgNospeakingTime`` on the wire.
            group_msg_nospeaking_time: Group mute; one of the two times is required. At least one of
                ``c2c_msg_nospeaking_time`` and ``group_msg_nospeaking_time`` is sent. From 0 to 4294967295. In
                seconds. ``GroupmsgNospeakingTime`` on the wire.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/setnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34923
        """

    async def get_global_mute(
        self,
        *,
        get_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetGlobalMuteReply:
        """Read how long a user is muted everywhere.

        At most 200 calls per second. Safe to retry.

        Args:
            get_account: Account to query. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/getnospeaking``

        See https://www.tencentcloud.com/document/product/1047/34924
        """

    async def get_operations_data(
        self,
        *,
        request_field: Iterable[OperationsField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetOperationsDataReply:
        """Read the app's daily figures of the last 30 days.

        At most 200 calls per second. Safe to retry.

        Args:
            request_field: Fields to return.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openconfigsvr/getappinfo``

        See https://www.tencentcloud.com/document/product/1047/34886
        """

    async def get_message_archives(
        self,
        *,
        chat_type: ArchiveChatType | str | Enum,
        msg_time: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetMessageArchivesReply:
        """Read where to download all messages of one hour.

        At most 10 calls per second. Safe to retry.

        Args:
            chat_type: One-to-one or group messages.
            msg_time: Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/open_msg_svc/get_history``

        See https://www.tencentcloud.com/document/product/1047/34885
        """

    async def get_server_ips(
        self,
        *,
        nettype: Literal[0, 1, 2, 3, 4, 5, 6] | int | SupportsIndex | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetServerIpsReply:
        """Read the IP addresses of Chat servers and webhook senders.

        At most 200 calls per second. Safe to retry.

        Args:
            nettype: Which addresses, as listed in the notes; what leaving it out returns is not stated. Sent in
                the URL's query.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/ConfigSvc/GetIPList``

        See https://www.tencentcloud.com/document/product/1047/36742
        """

    async def ban_chat_file(
        self,
        *,
        raw_url: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> BanChatFileReply:
        """Ban a file that was sent in a chat.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/forbid_illegal_object``
        """

    async def unban_chat_file(
        self,
        *,
        raw_url: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnbanChatFileReply:
        """Lift the ban of a chat file.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_url: File URL, from the URL field of the rich-media message element.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/allow_banned_object``
        """

    async def get_chat_file_urls(
        self,
        *,
        raw_urls: Iterable[ChatFileItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetChatFileUrlsReply:
        """Make signed URLs of chat files and read their state.

        Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).

        Args:
            raw_urls: Files to sign.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_cos_msg/get_cos_sig``
        """

    async def set_profile(
        self,
        *,
        from_account: str,
        profile_item: Iterable[ProfileItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetProfileReply:
        """Set profile fields of an account.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: Account whose profile is set. At most 32 bytes.
            profile_item: Fields to set.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/profile/portrait_set``

        See https://www.tencentcloud.com/document/product/1047/34916
        """

    async def get_profiles(
        self,
        *,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetProfilesReply:
        """Read profile fields of up to 100 accounts.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            to_account: Accounts to read. More than 100 entries are sent in several requests.
            tag_list: Standard or custom profile tags to read.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/profile/portrait_get``

        See https://www.tencentcloud.com/document/product/1047/34917
        """

    async def push(
        self,
        *,
        from_account: str,
        msg_random: int | SupportsIndex | None = ...,
        msg_body: Iterable[MsgElement | ObjectLike] | None = ...,
        online_only_flag: bool | int | SupportsIndex | None = ...,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        condition: PushCondition | ObjectLike | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushReply:
        """Push to all users, or to those with given tags or attributes.

        At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error. Plans: Push service must be on; Free edition 10 calls a day,
        Standard and Advanced 100 a day (more can be bought).

        Args:
            from_account: Sender shown to receivers: the admin, or an account the admin names.
            msg_random: Random number; repeats within a second are dropped. Filled with a random number when
                left out. From 0 to 4294967295.
            msg_body: Needed to send an in-app message; left out for a pure notification. Required in some
                cases.
            online_only_flag: With MsgBody: 0 keeps roaming and unread (at most 200 users per second are
                served), 1 keeps neither. Default 0.
            offline_push_info: Needed when MsgBody is left out; optional with MsgBody. Required in some cases.
            condition: Who receives it; everybody when left out.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/push``

        See https://www.tencentcloud.com/document/product/1047/67814
        """

    async def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        offline_push_info: OfflinePushInfo | ObjectLike,
        msg_random: int | SupportsIndex | None = ...,
        data_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> PushToUsersReply:
        """Push a notification to named users.

        At most 10 calls per second. Lists of ``to_account`` longer than 500 are sent in several requests. Not safe
        to retry, since a second request does it again: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.

        Args:
            from_account: Sender; UserID or RegistrationID.
            to_account: Receivers; UserIDs or RegistrationIDs. More than 500 entries are sent in several
                requests.
            offline_push_info: What to show; PushFlag 0 also pushes offline, 1 does not.
            msg_random: Unsigned 32-bit random number. Filled with a random number when left out. From 0 to
                4294967295.
            data_id: Own mark handed back in push webhooks. At most 64 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/batch``

        See https://www.tencentcloud.com/document/product/1047/67553
        """

    async def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RevokePushReply:
        """Recall a push and overwrite notifications already shown.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of a push to all or tagged users or of a batch push.
            offline_push_info: Text that overwrites the notification; required on the Push page, optional on the
                older page unless the push kept no roaming (else 90053): send it always. PushFlag 1 or no
                OfflinePushInfo leaves shown notifications alone. Required in some cases.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/revoke``

        See https://www.tencentcloud.com/document/product/1047/67824
        """

    async def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int | SupportsIndex] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetAttributeNamesReply:
        """Set the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            attr_names: Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries.
            attr_types: Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10
                entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/set_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67816
        """

    async def get_attribute_names(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAttributeNamesReply:
        """Read the names of the app's user attributes.

        At most 100 calls per second. Safe to retry. Plans: Push service.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_attr_name``

        See https://www.tencentcloud.com/document/product/1047/67815
        """

    async def set_user_attributes(
        self,
        *,
        user_attrs: Iterable[UserAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SetUserAttributesReply:
        """Set attributes of users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and their attributes. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/set_attr``

        See https://www.tencentcloud.com/document/product/1047/67818
        """

    async def get_user_attributes(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserAttributesReply:
        """Read the attributes of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_attr``

        See https://www.tencentcloud.com/document/product/1047/67817
        """

    async def remove_user_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveAttributesItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserAttributesReply:
        """Remove attributes from users.

        At most 100 calls per second. Lists of ``user_attrs`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_attrs: Users and the attributes to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/remove_attr``

        See https://www.tencentcloud.com/document/product/1047/67819
        """

    async def add_user_tags(
        self,
        *,
        user_tags: Iterable[UserTagsItem | ObjectLike],
        replace: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddUserTagsReply:
        """Add tags to users, or replace their tags.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and their tags. More than 100 entries are sent in several requests.
            replace: 0 adds to the user's tags, 1 replaces them all. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/add_tag``

        See https://www.tencentcloud.com/document/product/1047/67821
        """

    async def get_user_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetUserTagsReply:
        """Read the tags of users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to read; UserIDs or RegistrationIDs. More than 100 entries are sent in several
                requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/get_tag``

        See https://www.tencentcloud.com/document/product/1047/67820
        """

    async def remove_user_tags(
        self,
        *,
        user_tags: Iterable[RemoveTagsItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveUserTagsReply:
        """Remove tags from users.

        At most 100 calls per second. Lists of ``user_tags`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            user_tags: Users and the tags to remove. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/remove_tag``

        See https://www.tencentcloud.com/document/product/1047/67822
        """

    async def clear_user_tags(
        self,
        *,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ClearUserTagsReply:
        """Remove all tags from users.

        At most 100 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Push service.

        Args:
            to_account: Users to clear. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/clear_all_tags``

        See https://www.tencentcloud.com/document/product/1047/67823
        """

    async def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceAllMemberPushReply:
        """Trace a push to all or tagged users for one receiver.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            task_id: TaskId of the push (here with a capital D).
            user_id: Receiver.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71893
        """

    async def get_all_member_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushStatisticsReply:
        """Count the results of pushes to all or tagged users.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71894
        """

    async def get_all_member_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetAllMemberPushLossReply:
        """Count why pushes to all or tagged users got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            task_id: Push tasks; empty for all together. At most 5 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/all_member_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71895
        """

    async def trace_normal_push(
        self,
        *,
        push_id: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> TraceNormalPushReply:
        """Trace the offline push of one chat message.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            push_id: Push ID of the message as the push webhook reports it.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_trace``

        See https://www.tencentcloud.com/document/product/1047/71896
        """

    async def get_normal_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushStatisticsReply:
        """Count the results of offline pushes of chat messages.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_statistics``

        See https://www.tencentcloud.com/document/product/1047/71897
        """

    async def get_normal_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetNormalPushLossReply:
        """Count why offline pushes of chat messages got lost.

        At most 1 call per second. Safe to retry. Plans: Push service.

        Args:
            start_time: Start of the range. In seconds.
            end_time: End of the range. In seconds.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/timpush/normal_push_loss``

        See https://www.tencentcloud.com/document/product/1047/71898
        """

    async def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[AddFriendItem | ObjectLike],
        add_type: AddType | str | Enum | None = ...,
        force_add_flags: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendsReply:
        """Add friends to a user's friend list.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to add. More than 1000 entries are sent in several requests.
            add_type: One-way or two-way. Default ``Add_Type_Both``.
            force_add_flags: 1 adds without the target's consent. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_add``

        See https://www.tencentcloud.com/document/product/1047/34902
        """

    async def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[ImportFriendItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ImportFriendsReply:
        """Import friends into a user's friend list, one-way.

        At most 200 calls per second. Lists of ``add_friend_item`` longer than 1000 are sent in several requests.
        Not retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the friends. At most 32 bytes.
            add_friend_item: Friends to import. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_import``

        See https://www.tencentcloud.com/document/product/1047/34903
        """

    async def update_friends(
        self,
        *,
        from_account: str,
        update_item: Iterable[UpdateFriendItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UpdateFriendsReply:
        """Change remark, groups and custom fields of friends.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friend data change. At most 32 bytes.
            update_item: Friends to update.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_update``

        See https://www.tencentcloud.com/document/product/1047/34904
        """

    async def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        delete_type: DeleteType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendsReply:
        """Delete friends of a user, one-way or two-way.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            to_account: Friends to delete. More than 1000 entries are sent in several requests.
            delete_type: One-way or two-way.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_delete``

        See https://www.tencentcloud.com/document/product/1047/34905
        """

    async def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteAllFriendsReply:
        """Delete all friends of a user.

        At most 200 calls per second. Safe to retry.

        Args:
            from_account: User whose friends are deleted. At most 32 bytes.
            delete_type: One-way or two-way. Default ``Delete_Type_Single``.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_delete_all``

        See https://www.tencentcloud.com/document/product/1047/34906
        """

    async def check_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: CheckType | str | Enum,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFriendsReply:
        """Tell which accounts are friends of a user.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One list or both.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_check``

        See https://www.tencentcloud.com/document/product/1047/34907
        """

    async def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFriendsReply:
        """Read all friends of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    async def get_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendsReply:
        """Read friend and profile fields of named friends.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            to_account: Friends to read. More than 100 entries are sent in several requests.
            tag_list: Tag_Profile_IM_*, Tag_Profile_Custom_*, Tag_SNS_IM_*, Tag_SNS_Custom_*.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get_list``

        See https://www.tencentcloud.com/document/product/1047/34910
        """

    async def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddToBlocklistReply:
        """Put accounts on a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who blocks. At most 32 bytes.
            to_account: Accounts to block. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_add``

        See https://www.tencentcloud.com/document/product/1047/34911
        """

    async def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> RemoveFromBlocklistReply:
        """Take accounts off a user's blocklist.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User who unblocks. At most 32 bytes.
            to_account: Accounts to unblock. More than 1000 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_delete``

        See https://www.tencentcloud.com/document/product/1047/34912
        """

    async def list_blocklist(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListBlocklistReply:
        """Read the blocklist of a user, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    async def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: BlocklistCheckType | str | Enum,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckBlocklistReply:
        """Tell which accounts a user blocks or is blocked by.

        At most 200 calls per second. Lists of ``to_account`` longer than 1000 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Accounts to check. More than 1000 entries are sent in several requests.
            check_type: One blocklist or both.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_check``

        See https://www.tencentcloud.com/document/product/1047/34913
        """

    async def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        to_account: Iterable[str] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AddFriendGroupsReply:
        """Create friend groups and put friends into them.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: User who gets the groups. At most 32 bytes.
            group_name: Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes.
            to_account: Friends to put into the new groups. At most 1000 entries.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_add``

        See https://www.tencentcloud.com/document/product/1047/34950
        """

    async def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteFriendGroupsReply:
        """Delete friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error.

        Args:
            from_account: User whose groups are deleted. At most 32 bytes.
            group_name: Groups to delete. More than 32 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_delete``

        See https://www.tencentcloud.com/document/product/1047/34926
        """

    async def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | str | Enum | None = ...,
        group_name: Iterable[str] | None = ...,
        last_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFriendGroupsReply:
        """Read the friend groups of a user.

        At most 200 calls per second. Lists of ``group_name`` longer than 32 are sent in several requests. Safe to
        retry.

        Args:
            from_account: User whose groups are read. At most 32 bytes.
            need_friend: Also return the members; leave out otherwise.
            group_name: Groups to read. More than 32 entries are sent in several requests.
            last_sequence: Retired: required by the English page of 2022 (0 for the first read), absent from
                current pages.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/group_get``

        See https://www.tencentcloud.com/document/product/1047/40123
        """

    async def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Iterable[FollowItem | ObjectLike],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> FollowUsersReply:
        """Make a user follow other users.

        At most 200 calls per second. Lists of ``follow_item`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who follows. At most 32 bytes.
            follow_item: Users to follow. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_add``

        See https://www.tencentcloud.com/document/product/1047/70345
        """

    async def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> UnfollowUsersReply:
        """Make a user stop following other users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Not
        retried, since no page says that this is safe: if its response is lost, the call ends with an
        ``OutcomeUnknown`` error. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
        Relationship Chains in the console (30005 otherwise).

        Args:
            from_account: User who stops following. At most 32 bytes.
            to_account: Users to unfollow. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_delete``

        See https://www.tencentcloud.com/document/product/1047/70346
        """

    async def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CheckFollowRelationsReply:
        """Tell who follows whom between a user and others.

        At most 200 calls per second. Lists of ``to_account`` longer than 100 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console.

        Args:
            from_account: User on whose side the check is made. At most 32 bytes.
            to_account: Users to check. More than 100 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_check``

        See https://www.tencentcloud.com/document/product/1047/70349
        """

    async def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListFollowsReply:
        """Read fans, followed users or mutual follows, page by page.

        At most 200 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry.
        Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
        console.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    async def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> GetFollowCountsReply:
        """Count fans, followed users and mutual follows of users.

        At most 200 calls per second. Lists of ``to_account`` longer than 20 are sent in several requests. Safe to
        retry. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains
        in the console (30005 otherwise).

        Args:
            from_account: User on whose behalf the counts are read. At most 32 bytes.
            to_account: Users whose counts are read. More than 20 entries are sent in several requests.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get_info``

        See https://www.tencentcloud.com/document/product/1047/70350
        """

    async def create_robot(
        self,
        *,
        user_id: str,
        nick: str | None = ...,
        face_url: str | None = ...,
        self_signature: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> CreateRobotReply:
        """Create a chatbot account.

        At most 200 calls per second. Safe to retry.

        Args:
            user_id: Must start with @RBT#. At most 32 bytes.
            nick: Nickname.
            face_url: Avatar URL.
            self_signature: Status text. At most 500 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/create_robot``

        See https://www.tencentcloud.com/document/product/1047/55281
        """

    async def delete_robot(
        self,
        *,
        robot_account: str,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> DeleteRobotReply:
        """Disable a chatbot.

        At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost,
        the call ends with an ``OutcomeUnknown`` error.

        Args:
            robot_account: Must start with @RBT#. At most 32 bytes.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/delete_robot``

        See https://www.tencentcloud.com/document/product/1047/55282
        """

    async def list_robots(
        self,
        *,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> ListRobotsReply:
        """Read all chatbots of the app.

        At most 200 calls per second. Safe to retry.

        Args:
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/get_all_robots``

        See https://www.tencentcloud.com/document/product/1047/55280
        """

    async def send_robot_stream_message(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = ...,
        finish: Literal[1] | int | SupportsIndex | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SendRobotStreamMessageReply:
        """Send a chatbot's message piece by piece.

        At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is
        lost, the call ends with an ``OutcomeUnknown`` error.

        Args:
            from_account: The chatbot. At most 32 bytes.
            to_account: Receiver. At most 32 bytes.
            chunk: Next piece of text.
            msg_key: Absent in the first call, required afterwards. Required in some cases.
            finish: 1 in the last call.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_robot_http_svc/send_stream_msg``

        See https://www.tencentcloud.com/document/product/1047/71131
        """

    async def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchUsersReply:
        """Search users by nickname, ID, gender and birthday.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    async def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchGroupsReply:
        """Search groups by name or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    async def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> SearchGroupMembersReply:
        """Search group members by name card, nickname or ID.

        At most 2 calls per second. Returns one page: ``pages`` and ``items`` go through all. Safe to retry. Plans:
        Cloud search, a paid extra; China and Singapore.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the whole call may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

class Pages:
    """The endpoints that return lists page by page: all their replies."""

    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetPermissionGroupsReply]:
        """Read permission groups of a community, named or page by page.

        Returns the replies, page after page.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListPermissionGroupMembersReply]:
        """Read the members of a permission group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = ...,
        start_index: int | SupportsIndex | None = ...,
        top_time_stamp: int | SupportsIndex | None = ...,
        top_start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListConversationsReply]:
        """Read the conversation list of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetConversationGroupsReply]:
        """Read all conversation groups and marks, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListGroupMessagesReply]:
        """Read the message history of a group, newest first.

        Returns the replies, page after page.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        cursor: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListGroupMessageReadersReply]:
        """Read who has, or has not, read a group message.

        Returns the replies, page after page.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            cursor: Empty string first, then the Cursor of the previous reply.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetGroupMessageExtensionsReply]:
        """Read the key-value extensions of a group message.

        Returns the replies, page after page.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListAppGroupsReply]:
        """Read the IDs of all groups in the app, page by page.

        Returns the replies, page after page.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListGroupMembersReply]:
        """Read the members of a group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListJoinedGroupsReply]:
        """Read the groups a user is in, page by page.

        Returns the replies, page after page.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListBannedGroupMembersReply]:
        """Read the accounts banned from a group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = ...,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListLiveGroupOnlineMembersReply]:
        """Read the online members of a live group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListC2cMessagesReply]:
        """Read the one-to-one history of two users, page by page.

        Returns the replies, page after page.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetC2cMessageExtensionsReply]:
        """Read the key-value pairs of a one-to-one message.

        Returns the replies, page after page.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetCloudBlockedWordLibrariesReply]:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Returns the replies, page after page.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetCloudBlockedWordsReply]:
        """Read the words of a cloud moderation library, page by page.

        Returns the replies, page after page.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GetLocalBlockedWordsReply]:
        """Read the blocked words of local moderation, page by page.

        Returns the replies, page after page.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListSubscribersReply]:
        """Read the subscribers of an official account, page by page.

        Returns the replies, page after page.

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListSubscribedOfficialAccountsReply]:
        """Read the official accounts a user subscribes to, page by page.

        Returns the replies, page after page.

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListOfficialAccountMessagesReply]:
        """Read the message history of an official account, newest first.

        Returns the replies, page after page.

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListFriendsReply]:
        """Read all friends of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListBlocklistReply]:
        """Read the blocklist of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = ...,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ListFollowsReply]:
        """Read fans, followed users or mutual follows, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[SearchUsersReply]:
        """Search users by nickname, ID, gender and birthday.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[SearchGroupsReply]:
        """Search groups by name or ID.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[SearchGroupMembersReply]:
        """Search group members by name card, nickname or ID.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

class AsyncPages:
    """The endpoints that return lists page by page: all their replies."""

    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetPermissionGroupsReply]:
        """Read permission groups of a community, named or page by page.

        Returns the replies, page after page.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListPermissionGroupMembersReply]:
        """Read the members of a permission group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = ...,
        start_index: int | SupportsIndex | None = ...,
        top_time_stamp: int | SupportsIndex | None = ...,
        top_start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListConversationsReply]:
        """Read the conversation list of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetConversationGroupsReply]:
        """Read all conversation groups and marks, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListGroupMessagesReply]:
        """Read the message history of a group, newest first.

        Returns the replies, page after page.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        cursor: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListGroupMessageReadersReply]:
        """Read who has, or has not, read a group message.

        Returns the replies, page after page.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            cursor: Empty string first, then the Cursor of the previous reply.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetGroupMessageExtensionsReply]:
        """Read the key-value extensions of a group message.

        Returns the replies, page after page.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListAppGroupsReply]:
        """Read the IDs of all groups in the app, page by page.

        Returns the replies, page after page.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListGroupMembersReply]:
        """Read the members of a group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListJoinedGroupsReply]:
        """Read the groups a user is in, page by page.

        Returns the replies, page after page.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListBannedGroupMembersReply]:
        """Read the accounts banned from a group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = ...,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListLiveGroupOnlineMembersReply]:
        """Read the online members of a live group, page by page.

        Returns the replies, page after page.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListC2cMessagesReply]:
        """Read the one-to-one history of two users, page by page.

        Returns the replies, page after page.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetC2cMessageExtensionsReply]:
        """Read the key-value pairs of a one-to-one message.

        Returns the replies, page after page.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetCloudBlockedWordLibrariesReply]:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Returns the replies, page after page.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetCloudBlockedWordsReply]:
        """Read the words of a cloud moderation library, page by page.

        Returns the replies, page after page.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GetLocalBlockedWordsReply]:
        """Read the blocked words of local moderation, page by page.

        Returns the replies, page after page.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListSubscribersReply]:
        """Read the subscribers of an official account, page by page.

        Returns the replies, page after page.

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListSubscribedOfficialAccountsReply]:
        """Read the official accounts a user subscribes to, page by page.

        Returns the replies, page after page.

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListOfficialAccountMessagesReply]:
        """Read the message history of an official account, newest first.

        Returns the replies, page after page.

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListFriendsReply]:
        """Read all friends of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListBlocklistReply]:
        """Read the blocklist of a user, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = ...,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ListFollowsReply]:
        """Read fans, followed users or mutual follows, page by page.

        Returns the replies, page after page.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[SearchUsersReply]:
        """Search users by nickname, ID, gender and birthday.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[SearchGroupsReply]:
        """Search groups by name or ID.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[SearchGroupMembersReply]:
        """Search group members by name card, nickname or ID.

        Returns the replies, page after page.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

class Items:
    """The endpoints that return lists page by page: all their items."""

    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[PermissionGroupInfo]:
        """Read permission groups of a community, named or page by page.

        Returns the entries of ``permission_group_info_list``, of all pages.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[PermissionGroupMember]:
        """Read the members of a permission group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = ...,
        start_index: int | SupportsIndex | None = ...,
        top_time_stamp: int | SupportsIndex | None = ...,
        top_start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[Conversation]:
        """Read the conversation list of a user, page by page.

        Returns the entries of ``session_item``, of all pages.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[ContactMarks]:
        """Read all conversation groups and marks, page by page.

        Returns the entries of ``contact_item``, of all pages.

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GroupMessage]:
        """Read the message history of a group, newest first.

        Returns the entries of ``rsp_msg_list``, of all pages.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        cursor: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GroupMessageReader | GroupMessageNonReader]:
        """Read who has, or has not, read a group message.

        Returns the entries of ``read_list`` and ``unread_list``, of all pages.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            cursor: Empty string first, then the Cursor of the previous reply.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GroupMessageExtension]:
        """Read the key-value extensions of a group message.

        Returns the entries of ``extension_list``, of all pages.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[AppGroup]:
        """Read the IDs of all groups in the app, page by page.

        Returns the entries of ``group_id_list``, of all pages.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[GroupMember]:
        """Read the members of a group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[JoinedGroup]:
        """Read the groups a user is in, page by page.

        Returns the entries of ``group_id_list``, of all pages.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[BannedGroupMember]:
        """Read the accounts banned from a group, page by page.

        Returns the entries of ``banned_account_list``, of all pages.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = ...,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[LiveGroupMember]:
        """Read the online members of a live group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[C2cMessage]:
        """Read the one-to-one history of two users, page by page.

        Returns the entries of ``msg_list``, of all pages.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[C2cMessageExtension]:
        """Read the key-value pairs of a one-to-one message.

        Returns the entries of ``extension_list``, of all pages.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[CloudBlockedWordLibrary]:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Returns the entries of ``infos``, of all pages.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[CloudBlockedWord]:
        """Read the words of a cloud moderation library, page by page.

        Returns the entries of ``infos``, of all pages.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[LocalBlockedWord]:
        """Read the blocked words of local moderation, page by page.

        Returns the entries of ``local_audit_words``, of all pages.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[SubscriberInfo]:
        """Read the subscribers of an official account, page by page.

        Returns the entries of ``subscriber_list``, of all pages.

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[SubscribedOfficialAccount]:
        """Read the official accounts a user subscribes to, page by page.

        Returns the entries of ``official_account_info_list``, of all pages.

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[OfficialAccountMessage]:
        """Read the message history of an official account, newest first.

        Returns the entries of ``rsp_msg_list``, of all pages.

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[FriendData]:
        """Read all friends of a user, page by page.

        Returns the entries of ``user_data_item``, of all pages.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[BlocklistItem]:
        """Read the blocklist of a user, page by page.

        Returns the entries of ``black_list_item``, of all pages.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = ...,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[FollowListItem]:
        """Read fans, followed users or mutual follows, page by page.

        Returns the entries of ``follow_item``, of all pages.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[FoundUser]:
        """Search users by nickname, ID, gender and birthday.

        Returns the entries of ``users``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[FoundGroup]:
        """Search groups by name or ID.

        Returns the entries of ``groups``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> Iterator[FoundGroupMember]:
        """Search group members by name card, nickname or ID.

        Returns the entries of ``group_members``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

class AsyncItems:
    """The endpoints that return lists page by page: all their items."""

    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[PermissionGroupInfo]:
        """Read permission groups of a community, named or page by page.

        Returns the entries of ``permission_group_info_list``, of all pages.

        Args:
            group_id: Community.
            permission_group_id_list: Permission groups wanted; all, by pages, when absent or empty.
            limit: Entries per page. At most 20. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group``

        See https://www.tencentcloud.com/document/product/1047/61235
        """

    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = ...,
        next: str | None = ...,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[PermissionGroupMember]:
        """Read the members of a permission group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Community.
            permission_group_id: Permission group.
            limit: Entries per page. At most 50. Documented, not checked.
            next: Empty on the first page, then what the last reply gave.
            member_info_filter: Member fields wanted; MuteUntil is a reading of a cut-off value.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_permission_group_member_list``

        See https://www.tencentcloud.com/document/product/1047/61242
        """

    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = ...,
        start_index: int | SupportsIndex | None = ...,
        top_time_stamp: int | SupportsIndex | None = ...,
        top_start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[Conversation]:
        """Read the conversation list of a user, page by page.

        Returns the entries of ``session_item``, of all pages.

        Args:
            from_account: User whose list is wanted. At most 32 bytes.
            assist_flags: Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty
                conversations; bit 2 (4): page through pinned conversations.
            time_stamp: Cursor of ordinary conversations, 0 at first.
            start_index: Cursor of ordinary conversations, 0 at first.
            top_time_stamp: Cursor of pinned conversations, 0 at first.
            top_start_index: Cursor of pinned conversations, 0 at first.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_list``

        See https://www.tencentcloud.com/document/product/1047/43087
        """

    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[ContactMarks]:
        """Read all conversation groups and marks, page by page.

        Returns the entries of ``contact_item``, of all pages.

        Args:
            from_account: User whose data is wanted. At most 32 bytes.
            start_index: 0 at first, then NextStartIndex of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/recentcontact/get_contact_group``

        See https://www.tencentcloud.com/document/product/1047/53440
        """

    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        topic_id: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GroupMessage]:
        """Read the message history of a group, newest first.

        Returns the entries of ``rsp_msg_list``, of all pages.

        Args:
            group_id: Group to read.
            req_msg_number: Messages wanted; 20 come back at most. At most 20. Documented, not checked.
            req_msg_seq: Largest sequence wanted; newest message when absent. From 0 to 4294967295.
            with_recalled_msg: 1: also return recalled messages. Default 0.
            topic_id: Topic to act in; only for communities with topics.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/group_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/34971
        """

    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        cursor: str | None = ...,
        msg_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GroupMessageReader | GroupMessageNonReader]:
        """Read who has, or has not, read a group message.

        Returns the entries of ``read_list`` and ``unread_list``, of all pages.

        Args:
            group_id: Group of the message.
            filter: 0: members that read it; 1: members that did not.
            count: Members per reply; more is taken as 200. At most 200. Documented, not checked.
            cursor: Empty string first, then the Cursor of the previous reply.
            msg_seq: Message to look up. From 0 to 4294967295.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_msg_receipt_detail``

        See https://www.tencentcloud.com/document/product/1047/49438
        """

    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GroupMessageExtension]:
        """Read the key-value extensions of a group message.

        Returns the entries of ``extension_list``, of all pages.

        Args:
            group_id: Group of the message.
            msg_seq: Message to read. From 0 to 4294967295.
            start_seq: Only pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/group_get_key_values``
        """

    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = ...,
        next: int | SupportsIndex | None = ...,
        group_type: AppGroupType | str | Enum | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[AppGroup]:
        """Read the IDs of all groups in the app, page by page.

        Returns the entries of ``group_id_list``, of all pages.

        Args:
            limit: Group IDs per page. At most 10000. Documented, not checked. Default 10000.
            next: Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0.
            group_type: Only groups of this type; all types when absent or empty.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_appid_group_list``

        See https://www.tencentcloud.com/document/product/1047/34960
        """

    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = ...,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = ...,
        app_defined_data_filter_group_member: Iterable[str] | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        next: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[GroupMember]:
        """Read the members of a group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Group to read.
            member_info_filter: Member fields wanted, all when absent; Member_Account always comes.
            member_role_filter: Only members with these roles; all when absent.
            app_defined_data_filter_group_member: Member custom field keys wanted.
            limit: Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community
                at most 100. At most 6000. Documented, not checked.
            offset: Index of the first member; not for Community. At least 0. Default 0.
            next: Cursor, required for Community: empty string first, then the Next of the previous reply.
                Required in some cases.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_member_info``

        See https://www.tencentcloud.com/document/product/1047/34948
        """

    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = ...,
        with_no_active_groups: bool | int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        group_type: GroupType | str | Enum | None = ...,
        response_filter: JoinedGroupsFilter | ObjectLike | None = ...,
        support_topic: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[JoinedGroup]:
        """Read the groups a user is in, page by page.

        Returns the entries of ``group_id_list``, of all pages.

        Args:
            member_account: User to query.
            with_huge_groups: 1 includes AVChatRoom groups. Default 0.
            with_no_active_groups: 1 includes Work (Private) groups not yet activated. Default 0.
            limit: Groups per page; all when absent. At most 5000. Documented, not checked.
            offset: Index of the first group. At least 0. Default 0.
            group_type: Only groups of this type; all when absent.
            response_filter: Fields wanted.
            support_topic: 1 for communities with topics, 0 without; GroupType must then be Community.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_joined_group_list``

        See https://www.tencentcloud.com/document/product/1047/34925
        """

    def list_banned_group_members(
        self,
        *,
        group_id: str,
        offset: int | SupportsIndex | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[BannedGroupMember]:
        """Read the accounts banned from a group, page by page.

        Returns the entries of ``banned_account_list``, of all pages.

        Args:
            group_id: Group to query.
            offset: 0 first, then NextOffset of the previous reply. At least 0.
            limit: Accounts per page. At most 100. Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_http_svc/get_group_ban_member``

        See https://www.tencentcloud.com/document/product/1047/50295
        """

    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = ...,
        mark: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[LiveGroupMember]:
        """Read the online members of a live group, page by page.

        Returns the entries of ``member_list``, of all pages.

        Args:
            group_id: Group.
            timestamp: 0 first, then NextTimestamp of the previous reply. At least 0.
            mark: Only members with this mark.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_open_avchatroom_http_svc/get_members``

        See https://www.tencentcloud.com/document/product/1047/50293
        """

    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[C2cMessage]:
        """Read the one-to-one history of two users, page by page.

        Returns the entries of ``msg_list``, of all pages.

        Args:
            operator_account: Side whose history is read. At most 32 bytes.
            peer_account: Other side. At most 32 bytes.
            max_cnt: Messages wanted; no upper limit stated.
            min_time: Start of the time range, UNIX time. In seconds.
            max_time: End of the time range; when continuing, LastMsgTime of the previous reply. In seconds.
            last_msg_key: When continuing, LastMsgKey of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim/admin_getroammsg``

        See https://www.tencentcloud.com/document/product/1047/35478
        """

    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = ...,
        start_seq: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[C2cMessageExtension]:
        """Read the key-value pairs of a one-to-one message.

        Returns the entries of ``extension_list``, of all pages.

        Args:
            to_account: Receiver of the message. At most 32 bytes.
            msg_key: Message key.
            from_account: Sender of the message; default is the calling admin. At most 32 bytes.
            start_seq: Return pairs whose Seq is at least this.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/openim_msg_ext_http_svc/get_key_values``

        See https://www.tencentcloud.com/document/product/1047/51194
        """

    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[CloudBlockedWordLibrary]:
        """Read the blocked-word libraries of cloud moderation, page by page.

        Returns the entries of ``infos``, of all pages.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            limit: Libraries per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids``
        """

    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        content: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[CloudBlockedWord]:
        """Read the words of a cloud moderation library, page by page.

        Returns the entries of ``infos``, of all pages.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL.
            lib_id: Library ID.
            limit: Words per reply. At most 100. Documented, not checked.
            offset: Position to start at. At least 0.
            content: Fuzzy match; when absent or empty, all words.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_cloud_audit_keywords``

        See https://www.tencentcloud.com/document/product/1047/77830
        """

    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = ...,
        keyword: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[LocalBlockedWord]:
        """Read the blocked words of local moderation, page by page.

        Returns the entries of ``local_audit_words``, of all pages.

        Deprecated: Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.

        Args:
            sdk_app_id: The app's SDKAppID, as in the URL. Known from a weak source only.
            filter_type: 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a
                weak source only.
            limit: Words per reply. At most 100. Documented, not checked. Known from a weak source only.
            offset: Position to start at. At least 0. Documented, not checked. Known from a weak source only.
            keyword: Fuzzy match; when empty, all words. Known from a weak source only.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/im_msg_audit_mgr/get_local_audit_keywords``
        """

    def list_subscribers(
        self,
        *,
        official_account: str,
        next: str | None = ...,
        limit: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[SubscriberInfo]:
        """Read the subscribers of an official account, page by page.

        Returns the entries of ``subscriber_list``, of all pages.

        Args:
            official_account: Official account ID.
            next: Cursor; "" on the first call, then the Next of the previous reply.
            limit: Subscribers per page; the page says all are returned when it is left out. At most 200.
                Documented, not checked.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscriber_info``

        See https://www.tencentcloud.com/document/product/1047/60759
        """

    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = ...,
        offset: int | SupportsIndex | None = ...,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[SubscribedOfficialAccount]:
        """Read the official accounts a user subscribes to, page by page.

        Returns the entries of ``official_account_info_list``, of all pages.

        Args:
            subscriber_account: User whose subscriptions are read.
            limit: Official accounts per page. At most 200. Documented, not checked. Default 200.
            offset: Position to start from; 0 at first.
            response_filter: Which fields to return.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/get_subscribed_official_account_list``

        See https://www.tencentcloud.com/document/product/1047/60763
        """

    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = ...,
        req_msg_number: int | SupportsIndex | None = ...,
        with_recalled_msg: bool | int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[OfficialAccountMessage]:
        """Read the message history of an official account, newest first.

        Returns the entries of ``rsp_msg_list``, of all pages.

        Args:
            official_account: Official account to read.
            last_msg_key: MsgKey to continue from; older messages are returned.
            req_msg_number: Messages wanted; more than 20 are not returned in one call.
            with_recalled_msg: 1 also returns recalled messages. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/official_account_open_http_svc/official_account_msg_get_simple``

        See https://www.tencentcloud.com/document/product/1047/60812
        """

    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = ...,
        standard_sequence: int | SupportsIndex | None = ...,
        custom_sequence: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[FriendData]:
        """Read all friends of a user, page by page.

        Returns the entries of ``user_data_item``, of all pages.

        Args:
            from_account: User whose friends are read. At most 32 bytes.
            start_index: 0 for the first page, then NextStartIndex. At least 0.
            standard_sequence: Value returned last time, or 0. Default 0.
            custom_sequence: Same for custom fields; gone from the mainland page, still on the international
                one. Default 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/friend_get``

        See https://www.tencentcloud.com/document/product/1047/34908
        """

    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[BlocklistItem]:
        """Read the blocklist of a user, page by page.

        Returns the entries of ``black_list_item``, of all pages.

        Args:
            from_account: User whose blocklist is read. At most 32 bytes.
            max_limited: Entries per page. At most 1000. Documented, not checked.
            last_sequence: Send 0. Default 0.
            start_index: 0 for the first page, then the returned StartIndex. At least 0.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/sns/black_list_get``

        See https://www.tencentcloud.com/document/product/1047/34914
        """

    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = ...,
        want_num: int | SupportsIndex | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[FollowListItem]:
        """Read fans, followed users or mutual follows, page by page.

        Returns the entries of ``follow_item``, of all pages.

        Args:
            from_account: User whose list is read. At most 32 bytes.
            follow_type: 1 fans, 2 followed users, 3 mutual.
            start_cursor: Empty string for the first page, then NextCursor.
            want_num: Entries per page. At most 1000. Documented, not checked. Default 100.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/follow/follow_get``

        See https://www.tencentcloud.com/document/product/1047/70347
        """

    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = ...,
        user_birth_start: int | SupportsIndex | None = ...,
        user_birth_end: int | SupportsIndex | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[FoundUser]:
        """Search users by nickname, ID, gender and birthday.

        Returns the entries of ``users``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Users per page; more is taken as 100. At most 100. Documented, not checked.
            user_gender_type: Only this gender; all when absent.
            user_birth_start: Born on this day or later, like 19900101.
            user_birth_end: Born on this day or earlier, like 20240101; greater than UserBirthStart.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/user_search/search``
        """

    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[FoundGroup]:
        """Search groups by name or ID.

        Returns the entries of ``groups``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Groups per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only groups of these types; all when absent or empty; no AVChatRoom.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_search/search``
        """

    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = ...,
        group_id_list: Iterable[str] | None = ...,
        keyword_match_type: bool | int | SupportsIndex | None = ...,
        cursor: str | None = ...,
        timeout: float | None = ...,
        max_retries: int | None = ...,
        concurrency: int | None = ...,
        on_progress: Callable[[Progress], object] | None = ...,
        extra: Mapping[str, Any] | None = ...,
        unchecked: bool = ...,
    ) -> AsyncIterator[FoundGroupMember]:
        """Search group members by name card, nickname or ID.

        Returns the entries of ``group_members``, of all pages.

        Args:
            keywords: Words to search for; 5 at most in the client SDKs.
            count: Members per page; more is taken as 100. At most 100. Documented, not checked.
            group_type: Only in groups of these types; all when absent or empty; no AVChatRoom.
            group_id_list: Only in these groups; all when absent or empty.
            keyword_match_type: 0 any keyword matches, 1 all do. Default 0.
            cursor: Empty or absent first, then the Cursor of the previous reply.
            timeout: The seconds the call for a page may take, with all its requests; no limit by default.
            max_retries: Maximum number of retries of one request; default the client's.
            concurrency: How many requests are under way at a time; default the client's.
            on_progress: Called with the progress of the call.
            extra: Further fields of the request in Tencent's spelling, for fields that this version does not know.
            unchecked: Whether to send the parameters without checking them.

        Path: ``v4/group_member_search/search``
        """

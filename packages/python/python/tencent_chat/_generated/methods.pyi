# @generated from api/*.yaml by cargo xtask generate
"""The types of the endpoints' parameters and replies; ``methods.py`` has the documentation."""

# Awaited methods have the parameters and the documentation of the others, and return something else.
# pyright: reportIncompatibleMethodOverride=false

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from enum import Enum
from typing import Any, Literal, SupportsIndex, overload

from typing_extensions import Unpack, deprecated

from .._given import ObjectLike
from .._pages import ListCall
from .profile import ProfileParams
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
    CallOptions,
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
    def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        type: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportAccountReply: ...
    def import_accounts(
        self,
        *,
        account_list: Iterable[AccountItem | ObjectLike] | None = None,
        accounts: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportAccountsReply: ...
    def delete_accounts(
        self,
        *,
        delete_item: Iterable[DeleteItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteAccountsReply: ...
    def check_accounts(
        self,
        *,
        check_item: Iterable[CheckItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> CheckAccountsReply: ...
    def invalidate_login_state(
        self,
        *,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> InvalidateLoginStateReply: ...
    def query_online_status(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = None,
        is_return_instid: bool | int | SupportsIndex | None = None,
        is_return_custom_status: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryOnlineStatusReply: ...
    @deprecated("The path is superseded; use query_online_status.")
    def query_login_state(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryLoginStateReply: ...
    def get_call_info(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCallInfoReply: ...
    def start_call_by_robot(
        self,
        *,
        robot_account: str,
        callee_list_account: Iterable[str],
        ring_timeout: int | SupportsIndex,
        call_info: RobotCall | ObjectLike,
        user_data: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> StartCallByRobotReply: ...
    def end_call(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> EndCallReply: ...
    def get_call_record(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCallRecordReply: ...
    def list_call_records(
        self,
        *,
        start_time: int | datetime | SupportsIndex | None = None,
        end_time: int | datetime | SupportsIndex | None = None,
        call_result: CallResult | str | Enum | None = None,
        call_type: CallType | str | Enum | None = None,
        number_per_page: int | SupportsIndex | None = None,
        page: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCallRecordsReply: ...
    def set_call_webhook(
        self,
        *,
        url: str,
        callback_command_list: Iterable[CallWebhookCommand | str | Enum],
        **options: Unpack[CallOptions],
    ) -> SetCallWebhookReply: ...
    def get_call_webhook(self, **options: Unpack[CallOptions]) -> GetCallWebhookReply: ...
    def delete_call_webhook(self, **options: Unpack[CallOptions]) -> DeleteCallWebhookReply: ...
    def create_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTopicReply: ...
    def get_topics(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: Iterable[str] | None = None,
        response_filter: Iterable[TopicField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetTopicsReply: ...
    def modify_topic(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        mute_all_member: TopicMuteAllMember | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyTopicReply: ...
    def import_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        type: ImportTopicType | str | Enum | None = None,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        create_time: int | datetime | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportTopicReply: ...
    def destroy_topics(
        self,
        *,
        group_id: str,
        topic_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DestroyTopicsReply: ...
    def get_community_online_member_count(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCommunityOnlineMemberCountReply: ...
    def create_permission_group(
        self,
        *,
        group_id: str,
        permission_group_name: str,
        permission: int | SupportsIndex,
        permission_group_id: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePermissionGroupReply: ...
    def destroy_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DestroyPermissionGroupsReply: ...
    def modify_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        permission: int | SupportsIndex | None = None,
        permission_group_name: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyPermissionGroupReply: ...
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetPermissionGroupsReply: ...
    def add_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddTopicPermissionsReply: ...
    def set_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetTopicPermissionsReply: ...
    def delete_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteTopicPermissionsReply: ...
    def get_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetTopicPermissionsReply: ...
    def add_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddPermissionGroupMembersReply: ...
    def delete_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeletePermissionGroupMembersReply: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> ListPermissionGroupMembersReply: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListConversationsReply: ...
    def delete_conversation(
        self,
        *,
        from_account: str,
        type: Literal[1, 2] | int | SupportsIndex | Enum,
        to_account: str | None = None,
        to_group_id: str | None = None,
        clear_ramble: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteConversationReply: ...
    def pin_conversations(
        self,
        *,
        from_account: str,
        operation_type: Literal[1, 2] | int | SupportsIndex | Enum,
        recent_contact_item: Iterable[RecentContactItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> PinConversationsReply: ...
    def create_conversation_group(
        self,
        *,
        from_account: str,
        group_contact_item: Iterable[ContactGroupItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> CreateConversationGroupReply: ...
    def update_conversation_group(
        self,
        *,
        from_account: str,
        update_type: int | SupportsIndex,
        update_group: ContactGroupUpdate | ObjectLike,
        **options: Unpack[CallOptions],
    ) -> UpdateConversationGroupReply: ...
    def delete_conversation_group(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteConversationGroupReply: ...
    def mark_conversations(
        self,
        *,
        from_account: str,
        mark_item: Iterable[ContactMarkItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> MarkConversationsReply: ...
    def search_conversation_groups(
        self,
        *,
        from_account: str,
        contact_item: Iterable[ContactItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SearchConversationGroupsReply: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetConversationGroupsReply: ...
    def send_group_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    def send_group_text(
        self,
        group_id: str,
        text: str,
        /,
        *,
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    def send_group_custom(
        self,
        group_id: str,
        data: str | Mapping[str, Any] | Sequence[Any],
        /,
        *,
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    def send_group_system_notification(
        self,
        *,
        group_id: str,
        content: str,
        to_members_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupSystemNotificationReply: ...
    def recall_group_messages(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        topic_id: str | None = None,
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecallGroupMessagesReply: ...
    def import_group_messages(
        self,
        *,
        group_id: str,
        msg_list: Iterable[ImportGroupMessageItem | ObjectLike],
        recent_contact_flag: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportGroupMessagesReply: ...
    def delete_group_messages_by_sender(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupMessagesBySenderReply: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListGroupMessagesReply: ...
    def modify_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupMessageReply: ...
    def send_broadcast_message(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendBroadcastMessageReply: ...
    def clear_group_messages(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ClearGroupMessagesReply: ...
    def send_group_read_receipts(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SendGroupReadReceiptsReply: ...
    def get_group_read_receipts(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> GetGroupReadReceiptsReply: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListGroupMessageReadersReply: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGroupMessageExtensionsReply: ...
    def set_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        extension_list: Iterable[GroupMessageExtensionItem | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetGroupMessageExtensionsReply: ...
    def pin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = None,
        pinner_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PinGroupMessageReply: ...
    def unpin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = None,
        unpinner_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnpinGroupMessageReply: ...
    def get_pinned_group_messages(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetPinnedGroupMessagesReply: ...
    def send_group_stream_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupStreamMessageReply: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ListAppGroupsReply: ...
    def create_group(
        self,
        *,
        type: GroupType | str | Enum,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        invite_join_option: InviteJoinOption | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        member_list: Iterable[CreateGroupMemberItem | ObjectLike] | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        enable_permission: bool | int | SupportsIndex | None = None,
        default_permission: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateGroupReply: ...
    def get_group_profiles(
        self,
        *,
        group_id_list: Iterable[str],
        response_filter: GroupProfilesFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGroupProfilesReply: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListGroupMembersReply: ...
    def get_specified_group_members(
        self,
        *,
        group_id: str,
        member_list_account: Iterable[str],
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpecifiedGroupMembersReply: ...
    def modify_group_profile(
        self,
        *,
        group_id: str,
        name: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_num: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        invite_join_option: InviteJoinOption | str | Enum | None = None,
        mute_all_member: OnOff | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        from_account: str | None = None,
        enable_permission: bool | int | SupportsIndex | None = None,
        default_permission: int | SupportsIndex | None = None,
        history_msg_before_join: OnOff | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupProfileReply: ...
    def add_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[AddGroupMemberItem | ObjectLike],
        silence: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddGroupMembersReply: ...
    def delete_group_members(
        self,
        *,
        group_id: str,
        member_to_del_account: Iterable[str],
        silence: bool | int | SupportsIndex | None = None,
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupMembersReply: ...
    def modify_group_member_profile(
        self,
        *,
        group_id: str,
        member_account: str,
        role: SettableMemberRole | str | Enum | None = None,
        msg_flag: GroupMsgFlag | str | Enum | None = None,
        name_card: str | None = None,
        app_member_defined_data: Iterable[MemberCustomItem | ObjectLike] | None = None,
        mute_time: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupMemberProfileReply: ...
    def disband_group(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DisbandGroupReply: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListJoinedGroupsReply: ...
    def get_member_roles(
        self,
        *,
        group_id: str,
        user_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberRolesReply: ...
    def mute_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        mute_time: int | SupportsIndex,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MuteGroupMembersReply: ...
    def list_muted_group_members(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListMutedGroupMembersReply: ...
    @deprecated("The path is superseded; use list_muted_group_members.")
    def list_muted_group_members_legacy(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ListMutedGroupMembersLegacyReply: ...
    def change_group_owner(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        from_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeGroupOwnerReply: ...
    def import_group(
        self,
        *,
        type: ImportGroupType | str | Enum,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        create_time: int | datetime | SupportsIndex | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportGroupReply: ...
    def import_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[ImportGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ImportGroupMembersReply: ...
    def set_member_unread_count(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> SetMemberUnreadCountReply: ...
    def get_online_member_count(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetOnlineMemberCountReply: ...
    def ban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        duration: int | SupportsIndex,
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BanGroupMembersReply: ...
    def unban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> UnbanGroupMembersReply: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListBannedGroupMembersReply: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListLiveGroupOnlineMembersReply: ...
    def mark_live_group_members(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        member_list: Iterable[LiveGroupMarksItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> MarkLiveGroupMembersReply: ...
    def set_live_group_admins(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        admin_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> SetLiveGroupAdminsReply: ...
    def list_live_group_admins(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ListLiveGroupAdminsReply: ...
    def check_live_group_members(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> CheckLiveGroupMembersReply: ...
    def add_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> AddLiveGroupRobotsReply: ...
    def delete_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteLiveGroupRobotsReply: ...
    def get_group_attributes(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetGroupAttributesReply: ...
    def modify_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ModifyGroupAttributesReply: ...
    def clear_group_attributes(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ClearGroupAttributesReply: ...
    def reset_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ResetGroupAttributesReply: ...
    def delete_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeKey | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteGroupAttributesReply: ...
    def get_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGroupCountersReply: ...
    def update_group_counters(
        self,
        *,
        group_id: str,
        group_counter: Iterable[GroupCounterItem | ObjectLike],
        mode: GroupCounterMode | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateGroupCountersReply: ...
    def delete_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupCountersReply: ...
    @deprecated("The push service took its place; use push.")
    def push_to_members(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        condition: MemberPushCondition | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> PushToMembersReply: ...
    @deprecated("The push service took its place; use set_attribute_names.")
    def set_member_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> SetMemberAttributeNamesReply: ...
    @deprecated("The push service took its place; use get_attribute_names.")
    def get_member_attribute_names(self, **options: Unpack[CallOptions]) -> GetMemberAttributeNamesReply: ...
    @deprecated("The push service took its place; use set_user_attributes.")
    def set_member_attributes(
        self,
        *,
        user_attrs: Iterable[MemberAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetMemberAttributesReply: ...
    @deprecated("The push service took its place; use get_user_attributes.")
    def get_member_attributes(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberAttributesReply: ...
    @deprecated("The push service took its place; use remove_user_attributes.")
    def remove_member_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveMemberAttributesReply: ...
    @deprecated("The push service took its place; use add_user_tags.")
    def add_member_tags(
        self,
        *,
        user_tags: Iterable[MemberTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddMemberTagsReply: ...
    @deprecated("The push service took its place; use get_user_tags.")
    def get_member_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberTagsReply: ...
    @deprecated("The push service took its place; use remove_user_tags.")
    def remove_member_tags(
        self,
        *,
        user_tags: Iterable[RemoveMemberTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveMemberTagsReply: ...
    @deprecated("The push service took its place; use clear_user_tags.")
    def clear_member_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> ClearMemberTagsReply: ...
    def send_c2c_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    def send_text(
        self,
        to_account: str,
        text: str,
        /,
        *,
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    def send_custom(
        self,
        to_account: str,
        data: str | Mapping[str, Any] | Sequence[Any],
        /,
        *,
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    def batch_send_c2c_message(
        self,
        *,
        to_account: Iterable[str],
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSendC2cMessageReply: ...
    def import_c2c_message(
        self,
        *,
        sync_from_old_system: Literal[2, 5] | int | SupportsIndex | Enum,
        from_account: str,
        to_account: str,
        msg_time_stamp: int | datetime | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike],
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportC2cMessageReply: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListC2cMessagesReply: ...
    def recall_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        **options: Unpack[CallOptions],
    ) -> RecallC2cMessageReply: ...
    def set_c2c_messages_read(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: TimeOrText | None = None,
        **options: Unpack[CallOptions],
    ) -> SetC2cMessagesReadReply: ...
    def get_c2c_unread_count(
        self,
        *,
        to_account: str,
        peer_account: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetC2cUnreadCountReply: ...
    def modify_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyC2cMessageReply: ...
    def send_c2c_read_receipts(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Iterable[C2cReadReceipt | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SendC2cReadReceiptsReply: ...
    def delete_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteC2cMessagesReply: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetC2cMessageExtensionsReply: ...
    def set_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        from_account: str | None = None,
        extension_list: Iterable[C2cMessageExtensionItem | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetC2cMessageExtensionsReply: ...
    def send_c2c_stream_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cStreamMessageReply: ...
    def moderate_content(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        content_type: ModerationContentType | str | Enum,
        content: str,
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModerateContentReply: ...
    def moderate_content_batch(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        contents: Iterable[ModerationItem | ObjectLike],
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModerateContentBatchReply: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCloudBlockedWordLibrariesReply: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetCloudBlockedWordsReply: ...
    def add_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        user_keywords: Iterable[CloudBlockedWordItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddCloudBlockedWordsReply: ...
    def delete_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        keywords: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteCloudBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.")
    def add_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddLocalBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.")
    def delete_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteLocalBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetLocalBlockedWordsReply: ...
    def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        max_subscriber_num: int | SupportsIndex | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateOfficialAccountReply: ...
    def destroy_official_account(
        self,
        *,
        official_account: str,
        **options: Unpack[CallOptions],
    ) -> DestroyOfficialAccountReply: ...
    def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        max_subscriber_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyOfficialAccountReply: ...
    def get_official_accounts(
        self,
        *,
        official_account_id_list: Iterable[OfficialAccountId | ObjectLike],
        response_filter: OfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GetOfficialAccountsReply: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListSubscribersReply: ...
    def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Iterable[SubscriberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddSubscribersReply: ...
    def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Iterable[str] | None = None,
        subscriber_list: Iterable[SubscriberToDelete | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteSubscribersReply: ...
    def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        **options: Unpack[CallOptions],
    ) -> ModifySubscriberReply: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> ListSubscribedOfficialAccountsReply: ...
    def send_official_account_message(
        self,
        *,
        official_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[OfficialAccountSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendOfficialAccountMessageReply: ...
    def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Iterable[str],
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecallOfficialAccountMessagesReply: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListOfficialAccountMessagesReply: ...
    def set_global_mute(
        self,
        *,
        set_account: str,
        c2c_msg_nospeaking_time: int | SupportsIndex | None = None,
        group_msg_nospeaking_time: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SetGlobalMuteReply: ...
    def get_global_mute(
        self,
        *,
        get_account: str,
        **options: Unpack[CallOptions],
    ) -> GetGlobalMuteReply: ...
    def get_operations_data(
        self,
        *,
        request_field: Iterable[OperationsField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetOperationsDataReply: ...
    def get_message_archives(
        self,
        *,
        chat_type: ArchiveChatType | str | Enum,
        msg_time: str,
        **options: Unpack[CallOptions],
    ) -> GetMessageArchivesReply: ...
    def get_server_ips(
        self,
        *,
        nettype: Literal[0, 1, 2, 3, 4, 5, 6] | int | SupportsIndex | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> GetServerIpsReply: ...
    def ban_chat_file(
        self,
        *,
        raw_url: str,
        **options: Unpack[CallOptions],
    ) -> BanChatFileReply: ...
    def unban_chat_file(
        self,
        *,
        raw_url: str,
        **options: Unpack[CallOptions],
    ) -> UnbanChatFileReply: ...
    def get_chat_file_urls(
        self,
        *,
        raw_urls: Iterable[ChatFileItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> GetChatFileUrlsReply: ...
    @overload
    def set_profile(
        self,
        *,
        from_account: str,
        profile_item: Iterable[ProfileItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetProfileReply: ...
    @overload
    def set_profile(self, account: str, /, **params: Unpack[ProfileParams]) -> SetProfileReply: ...
    def set_nick(self, account: str, nick: str, /, **options: Unpack[CallOptions]) -> SetProfileReply: ...
    def get_profiles(
        self,
        *,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetProfilesReply: ...
    def push(
        self,
        *,
        from_account: str,
        msg_random: int | SupportsIndex | None = None,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        condition: PushCondition | ObjectLike | None = None,
        data_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PushReply: ...
    def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        offline_push_info: OfflinePushInfo | ObjectLike,
        msg_random: int | SupportsIndex | None = None,
        data_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PushToUsersReply: ...
    def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> RevokePushReply: ...
    def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int | SupportsIndex] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetAttributeNamesReply: ...
    def get_attribute_names(self, **options: Unpack[CallOptions]) -> GetAttributeNamesReply: ...
    def set_user_attributes(
        self,
        *,
        user_attrs: Iterable[UserAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetUserAttributesReply: ...
    def get_user_attributes(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetUserAttributesReply: ...
    def remove_user_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveUserAttributesReply: ...
    def add_user_tags(
        self,
        *,
        user_tags: Iterable[UserTagsItem | ObjectLike],
        replace: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddUserTagsReply: ...
    def get_user_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetUserTagsReply: ...
    def remove_user_tags(
        self,
        *,
        user_tags: Iterable[RemoveTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveUserTagsReply: ...
    def clear_user_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> ClearUserTagsReply: ...
    def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> TraceAllMemberPushReply: ...
    def get_all_member_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetAllMemberPushStatisticsReply: ...
    def get_all_member_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetAllMemberPushLossReply: ...
    def trace_normal_push(
        self,
        *,
        push_id: str,
        **options: Unpack[CallOptions],
    ) -> TraceNormalPushReply: ...
    def get_normal_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> GetNormalPushStatisticsReply: ...
    def get_normal_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> GetNormalPushLossReply: ...
    def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[AddFriendItem | ObjectLike],
        add_type: AddType | str | Enum | None = None,
        force_add_flags: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddFriendsReply: ...
    def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[ImportFriendItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ImportFriendsReply: ...
    def update_friends(
        self,
        *,
        from_account: str,
        update_item: Iterable[UpdateFriendItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> UpdateFriendsReply: ...
    def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        delete_type: DeleteType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteFriendsReply: ...
    def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteAllFriendsReply: ...
    def check_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: CheckType | str | Enum,
        **options: Unpack[CallOptions],
    ) -> CheckFriendsReply: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFriendsReply: ...
    def get_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetFriendsReply: ...
    def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> AddToBlocklistReply: ...
    def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> RemoveFromBlocklistReply: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListBlocklistReply: ...
    def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: BlocklistCheckType | str | Enum,
        **options: Unpack[CallOptions],
    ) -> CheckBlocklistReply: ...
    def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        to_account: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AddFriendGroupsReply: ...
    def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteFriendGroupsReply: ...
    def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | str | Enum | None = None,
        group_name: Iterable[str] | None = None,
        last_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetFriendGroupsReply: ...
    def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Iterable[FollowItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> FollowUsersReply: ...
    def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> UnfollowUsersReply: ...
    def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> CheckFollowRelationsReply: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListFollowsReply: ...
    def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetFollowCountsReply: ...
    def create_robot(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        self_signature: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateRobotReply: ...
    def delete_robot(
        self,
        *,
        robot_account: str,
        **options: Unpack[CallOptions],
    ) -> DeleteRobotReply: ...
    def list_robots(self, **options: Unpack[CallOptions]) -> ListRobotsReply: ...
    def send_robot_stream_message(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = None,
        finish: Literal[1] | int | SupportsIndex | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> SendRobotStreamMessageReply: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchUsersReply: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchGroupsReply: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SearchGroupMembersReply: ...

class AsyncMethods(Methods):
    async def import_account(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        type: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportAccountReply: ...
    async def import_accounts(
        self,
        *,
        account_list: Iterable[AccountItem | ObjectLike] | None = None,
        accounts: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportAccountsReply: ...
    async def delete_accounts(
        self,
        *,
        delete_item: Iterable[DeleteItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteAccountsReply: ...
    async def check_accounts(
        self,
        *,
        check_item: Iterable[CheckItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> CheckAccountsReply: ...
    async def invalidate_login_state(
        self,
        *,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> InvalidateLoginStateReply: ...
    async def query_online_status(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = None,
        is_return_instid: bool | int | SupportsIndex | None = None,
        is_return_custom_status: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryOnlineStatusReply: ...
    @deprecated("The path is superseded; use query_online_status.")
    async def query_login_state(
        self,
        *,
        to_account: Iterable[str],
        is_need_detail: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> QueryLoginStateReply: ...
    async def get_call_info(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCallInfoReply: ...
    async def start_call_by_robot(
        self,
        *,
        robot_account: str,
        callee_list_account: Iterable[str],
        ring_timeout: int | SupportsIndex,
        call_info: RobotCall | ObjectLike,
        user_data: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> StartCallByRobotReply: ...
    async def end_call(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> EndCallReply: ...
    async def get_call_record(
        self,
        *,
        call_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCallRecordReply: ...
    async def list_call_records(
        self,
        *,
        start_time: int | datetime | SupportsIndex | None = None,
        end_time: int | datetime | SupportsIndex | None = None,
        call_result: CallResult | str | Enum | None = None,
        call_type: CallType | str | Enum | None = None,
        number_per_page: int | SupportsIndex | None = None,
        page: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCallRecordsReply: ...
    async def set_call_webhook(
        self,
        *,
        url: str,
        callback_command_list: Iterable[CallWebhookCommand | str | Enum],
        **options: Unpack[CallOptions],
    ) -> SetCallWebhookReply: ...
    async def get_call_webhook(self, **options: Unpack[CallOptions]) -> GetCallWebhookReply: ...
    async def delete_call_webhook(self, **options: Unpack[CallOptions]) -> DeleteCallWebhookReply: ...
    async def create_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateTopicReply: ...
    async def get_topics(
        self,
        *,
        group_id: str,
        from_account: str,
        topic_id_list: Iterable[str] | None = None,
        response_filter: Iterable[TopicField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetTopicsReply: ...
    async def modify_topic(
        self,
        *,
        group_id: str,
        topic_id: str,
        topic_name: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        mute_all_member: TopicMuteAllMember | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyTopicReply: ...
    async def import_topic(
        self,
        *,
        group_id: str,
        topic_name: str,
        type: ImportTopicType | str | Enum | None = None,
        topic_id: str | None = None,
        from_account: str | None = None,
        custom_string: str | None = None,
        face_url: str | None = None,
        notification: str | None = None,
        introduction: str | None = None,
        create_time: int | datetime | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportTopicReply: ...
    async def destroy_topics(
        self,
        *,
        group_id: str,
        topic_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DestroyTopicsReply: ...
    async def get_community_online_member_count(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetCommunityOnlineMemberCountReply: ...
    async def create_permission_group(
        self,
        *,
        group_id: str,
        permission_group_name: str,
        permission: int | SupportsIndex,
        permission_group_id: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreatePermissionGroupReply: ...
    async def destroy_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DestroyPermissionGroupsReply: ...
    async def modify_permission_group(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        permission: int | SupportsIndex | None = None,
        permission_group_name: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyPermissionGroupReply: ...
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetPermissionGroupsReply, PermissionGroupInfo]: ...
    async def add_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddTopicPermissionsReply: ...
    async def set_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetTopicPermissionsReply: ...
    async def delete_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteTopicPermissionsReply: ...
    async def get_topic_permissions(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        topic_id_list: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetTopicPermissionsReply: ...
    async def add_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddPermissionGroupMembersReply: ...
    async def delete_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeletePermissionGroupMembersReply: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListPermissionGroupMembersReply, PermissionGroupMember]: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListConversationsReply, Conversation]: ...
    async def delete_conversation(
        self,
        *,
        from_account: str,
        type: Literal[1, 2] | int | SupportsIndex | Enum,
        to_account: str | None = None,
        to_group_id: str | None = None,
        clear_ramble: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteConversationReply: ...
    async def pin_conversations(
        self,
        *,
        from_account: str,
        operation_type: Literal[1, 2] | int | SupportsIndex | Enum,
        recent_contact_item: Iterable[RecentContactItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> PinConversationsReply: ...
    async def create_conversation_group(
        self,
        *,
        from_account: str,
        group_contact_item: Iterable[ContactGroupItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> CreateConversationGroupReply: ...
    async def update_conversation_group(
        self,
        *,
        from_account: str,
        update_type: int | SupportsIndex,
        update_group: ContactGroupUpdate | ObjectLike,
        **options: Unpack[CallOptions],
    ) -> UpdateConversationGroupReply: ...
    async def delete_conversation_group(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteConversationGroupReply: ...
    async def mark_conversations(
        self,
        *,
        from_account: str,
        mark_item: Iterable[ContactMarkItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> MarkConversationsReply: ...
    async def search_conversation_groups(
        self,
        *,
        from_account: str,
        contact_item: Iterable[ContactItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SearchConversationGroupsReply: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetConversationGroupsReply, ContactMarks]: ...
    async def send_group_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    async def send_group_text(
        self,
        group_id: str,
        text: str,
        /,
        *,
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    async def send_group_custom(
        self,
        group_id: str,
        data: str | Mapping[str, Any] | Sequence[Any],
        /,
        *,
        random: int | SupportsIndex | None = None,
        msg_priority: GroupMsgPriority | str | Enum | None = None,
        from_account: str | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[GroupForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[GroupSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        to_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        need_read_receipt: bool | int | SupportsIndex | None = None,
        group_at_info: Iterable[GroupAtInfo | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupMessageReply: ...
    async def send_group_system_notification(
        self,
        *,
        group_id: str,
        content: str,
        to_members_account: Iterable[str] | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupSystemNotificationReply: ...
    async def recall_group_messages(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        topic_id: str | None = None,
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecallGroupMessagesReply: ...
    async def import_group_messages(
        self,
        *,
        group_id: str,
        msg_list: Iterable[ImportGroupMessageItem | ObjectLike],
        recent_contact_flag: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportGroupMessagesReply: ...
    async def delete_group_messages_by_sender(
        self,
        *,
        group_id: str,
        sender_account: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupMessagesBySenderReply: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListGroupMessagesReply, GroupMessage]: ...
    async def modify_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        cloud_custom_data: str | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupMessageReply: ...
    async def send_broadcast_message(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendBroadcastMessageReply: ...
    async def clear_group_messages(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ClearGroupMessagesReply: ...
    async def send_group_read_receipts(
        self,
        *,
        group_id: str,
        from_account: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SendGroupReadReceiptsReply: ...
    async def get_group_read_receipts(
        self,
        *,
        group_id: str,
        msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> GetGroupReadReceiptsReply: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListGroupMessageReadersReply, GroupMessageReader | GroupMessageNonReader]: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetGroupMessageExtensionsReply, GroupMessageExtension]: ...
    async def set_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        extension_list: Iterable[GroupMessageExtensionItem | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetGroupMessageExtensionsReply: ...
    async def pin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = None,
        pinner_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PinGroupMessageReply: ...
    async def unpin_group_message(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        topic_id: str | None = None,
        unpinner_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> UnpinGroupMessageReply: ...
    async def get_pinned_group_messages(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> GetPinnedGroupMessagesReply: ...
    async def send_group_stream_message(
        self,
        *,
        group_id: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendGroupStreamMessageReply: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListAppGroupsReply, AppGroup]: ...
    async def create_group(
        self,
        *,
        type: GroupType | str | Enum,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        invite_join_option: InviteJoinOption | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        member_list: Iterable[CreateGroupMemberItem | ObjectLike] | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        enable_permission: bool | int | SupportsIndex | None = None,
        default_permission: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateGroupReply: ...
    async def get_group_profiles(
        self,
        *,
        group_id_list: Iterable[str],
        response_filter: GroupProfilesFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGroupProfilesReply: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListGroupMembersReply, GroupMember]: ...
    async def get_specified_group_members(
        self,
        *,
        group_id: str,
        member_list_account: Iterable[str],
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetSpecifiedGroupMembersReply: ...
    async def modify_group_profile(
        self,
        *,
        group_id: str,
        name: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_num: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        invite_join_option: InviteJoinOption | str | Enum | None = None,
        mute_all_member: OnOff | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        from_account: str | None = None,
        enable_permission: bool | int | SupportsIndex | None = None,
        default_permission: int | SupportsIndex | None = None,
        history_msg_before_join: OnOff | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupProfileReply: ...
    async def add_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[AddGroupMemberItem | ObjectLike],
        silence: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddGroupMembersReply: ...
    async def delete_group_members(
        self,
        *,
        group_id: str,
        member_to_del_account: Iterable[str],
        silence: bool | int | SupportsIndex | None = None,
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupMembersReply: ...
    async def modify_group_member_profile(
        self,
        *,
        group_id: str,
        member_account: str,
        role: SettableMemberRole | str | Enum | None = None,
        msg_flag: GroupMsgFlag | str | Enum | None = None,
        name_card: str | None = None,
        app_member_defined_data: Iterable[MemberCustomItem | ObjectLike] | None = None,
        mute_time: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyGroupMemberProfileReply: ...
    async def disband_group(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DisbandGroupReply: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListJoinedGroupsReply, JoinedGroup]: ...
    async def get_member_roles(
        self,
        *,
        group_id: str,
        user_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberRolesReply: ...
    async def mute_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        mute_time: int | SupportsIndex,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> MuteGroupMembersReply: ...
    async def list_muted_group_members(
        self,
        *,
        group_id: str,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListMutedGroupMembersReply: ...
    @deprecated("The path is superseded; use list_muted_group_members.")
    async def list_muted_group_members_legacy(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ListMutedGroupMembersLegacyReply: ...
    async def change_group_owner(
        self,
        *,
        group_id: str,
        new_owner_account: str,
        from_account: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ChangeGroupOwnerReply: ...
    async def import_group(
        self,
        *,
        type: ImportGroupType | str | Enum,
        name: str,
        owner_account: str | None = None,
        group_id: str | None = None,
        introduction: str | None = None,
        notification: str | None = None,
        face_url: str | None = None,
        max_member_count: int | SupportsIndex | None = None,
        apply_join_option: ApplyJoinOption | str | Enum | None = None,
        app_defined_data: Iterable[GroupCustomItem | ObjectLike] | None = None,
        create_time: int | datetime | SupportsIndex | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportGroupReply: ...
    async def import_group_members(
        self,
        *,
        group_id: str,
        member_list: Iterable[ImportGroupMemberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ImportGroupMembersReply: ...
    async def set_member_unread_count(
        self,
        *,
        group_id: str,
        member_account: str,
        unread_msg_num: int | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> SetMemberUnreadCountReply: ...
    async def get_online_member_count(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetOnlineMemberCountReply: ...
    async def ban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        duration: int | SupportsIndex,
        description: str | None = None,
        **options: Unpack[CallOptions],
    ) -> BanGroupMembersReply: ...
    async def unban_group_members(
        self,
        *,
        group_id: str,
        members_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> UnbanGroupMembersReply: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListBannedGroupMembersReply, BannedGroupMember]: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListLiveGroupOnlineMembersReply, LiveGroupMember]: ...
    async def mark_live_group_members(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        member_list: Iterable[LiveGroupMarksItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> MarkLiveGroupMembersReply: ...
    async def set_live_group_admins(
        self,
        *,
        group_id: str,
        command_type: Literal[1, 2] | int | SupportsIndex | Enum,
        admin_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> SetLiveGroupAdminsReply: ...
    async def list_live_group_admins(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ListLiveGroupAdminsReply: ...
    async def check_live_group_members(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> CheckLiveGroupMembersReply: ...
    async def add_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> AddLiveGroupRobotsReply: ...
    async def delete_live_group_robots(
        self,
        *,
        group_id: str,
        member_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteLiveGroupRobotsReply: ...
    async def get_group_attributes(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> GetGroupAttributesReply: ...
    async def modify_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ModifyGroupAttributesReply: ...
    async def clear_group_attributes(
        self,
        *,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> ClearGroupAttributesReply: ...
    async def reset_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ResetGroupAttributesReply: ...
    async def delete_group_attributes(
        self,
        *,
        group_id: str,
        group_attr: Iterable[GroupAttributeKey | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteGroupAttributesReply: ...
    async def get_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetGroupCountersReply: ...
    async def update_group_counters(
        self,
        *,
        group_id: str,
        group_counter: Iterable[GroupCounterItem | ObjectLike],
        mode: GroupCounterMode | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> UpdateGroupCountersReply: ...
    async def delete_group_counters(
        self,
        *,
        group_id: str,
        group_counter_keys: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteGroupCountersReply: ...
    @deprecated("The push service took its place; use push.")
    async def push_to_members(
        self,
        *,
        msg_body: Iterable[MsgElement | ObjectLike],
        from_account: str | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        condition: MemberPushCondition | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> PushToMembersReply: ...
    @deprecated("The push service took its place; use set_attribute_names.")
    async def set_member_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        **options: Unpack[CallOptions],
    ) -> SetMemberAttributeNamesReply: ...
    @deprecated("The push service took its place; use get_attribute_names.")
    async def get_member_attribute_names(self, **options: Unpack[CallOptions]) -> GetMemberAttributeNamesReply: ...
    @deprecated("The push service took its place; use set_user_attributes.")
    async def set_member_attributes(
        self,
        *,
        user_attrs: Iterable[MemberAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetMemberAttributesReply: ...
    @deprecated("The push service took its place; use get_user_attributes.")
    async def get_member_attributes(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberAttributesReply: ...
    @deprecated("The push service took its place; use remove_user_attributes.")
    async def remove_member_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveMemberAttributesReply: ...
    @deprecated("The push service took its place; use add_user_tags.")
    async def add_member_tags(
        self,
        *,
        user_tags: Iterable[MemberTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddMemberTagsReply: ...
    @deprecated("The push service took its place; use get_user_tags.")
    async def get_member_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetMemberTagsReply: ...
    @deprecated("The push service took its place; use remove_user_tags.")
    async def remove_member_tags(
        self,
        *,
        user_tags: Iterable[RemoveMemberTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveMemberTagsReply: ...
    @deprecated("The push service took its place; use clear_user_tags.")
    async def clear_member_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> ClearMemberTagsReply: ...
    async def send_c2c_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    async def send_text(
        self,
        to_account: str,
        text: str,
        /,
        *,
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    async def send_custom(
        self,
        to_account: str,
        data: str | Mapping[str, Any] | Sequence[Any],
        /,
        *,
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cMessageReply: ...
    async def batch_send_c2c_message(
        self,
        *,
        to_account: Iterable[str],
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        msg_life_time: int | SupportsIndex | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        msg_time_stamp: int | datetime | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        support_message_extension: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[C2cSendMsgControl | str | Enum] | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        is_need_read_receipt: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> BatchSendC2cMessageReply: ...
    async def import_c2c_message(
        self,
        *,
        sync_from_old_system: Literal[2, 5] | int | SupportsIndex | Enum,
        from_account: str,
        to_account: str,
        msg_time_stamp: int | datetime | SupportsIndex,
        msg_body: Iterable[MsgElement | ObjectLike],
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ImportC2cMessageReply: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListC2cMessagesReply, C2cMessage]: ...
    async def recall_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        **options: Unpack[CallOptions],
    ) -> RecallC2cMessageReply: ...
    async def set_c2c_messages_read(
        self,
        *,
        report_account: str,
        peer_account: str,
        msg_read_time: TimeOrText | None = None,
        **options: Unpack[CallOptions],
    ) -> SetC2cMessagesReadReply: ...
    async def get_c2c_unread_count(
        self,
        *,
        to_account: str,
        peer_account: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetC2cUnreadCountReply: ...
    async def modify_c2c_message(
        self,
        *,
        from_account: str,
        to_account: str,
        msg_key: str,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyC2cMessageReply: ...
    async def send_c2c_read_receipts(
        self,
        *,
        operator_account: str,
        peer_account: str,
        c2c_msg_info: Iterable[C2cReadReceipt | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SendC2cReadReceiptsReply: ...
    async def delete_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        msg_key_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteC2cMessagesReply: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetC2cMessageExtensionsReply, C2cMessageExtension]: ...
    async def set_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        from_account: str | None = None,
        extension_list: Iterable[C2cMessageExtensionItem | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetC2cMessageExtensionsReply: ...
    async def send_c2c_stream_message(
        self,
        *,
        to_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        sync_other_machine: Literal[1, 2] | int | SupportsIndex | Enum | None = None,
        from_account: str | None = None,
        msg_seq: int | SupportsIndex | None = None,
        msg_random: int | SupportsIndex | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendC2cStreamMessageReply: ...
    async def moderate_content(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        content_type: ModerationContentType | str | Enum,
        content: str,
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModerateContentReply: ...
    async def moderate_content_batch(
        self,
        *,
        audit_name: ModerationPolicy | str | Enum,
        contents: Iterable[ModerationItem | ObjectLike],
        ext_sender: str | None = None,
        ext_receiver: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ModerateContentBatchReply: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetCloudBlockedWordLibrariesReply, CloudBlockedWordLibrary]: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetCloudBlockedWordsReply, CloudBlockedWord]: ...
    async def add_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        user_keywords: Iterable[CloudBlockedWordItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddCloudBlockedWordsReply: ...
    async def delete_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        keywords: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteCloudBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.")
    async def add_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddLocalBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.")
    async def delete_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> DeleteLocalBlockedWordsReply: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[GetLocalBlockedWordsReply, LocalBlockedWord]: ...
    async def create_official_account(
        self,
        *,
        owner_account: str,
        name: str,
        official_account_user_id: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        max_subscriber_num: int | SupportsIndex | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateOfficialAccountReply: ...
    async def destroy_official_account(
        self,
        *,
        official_account: str,
        **options: Unpack[CallOptions],
    ) -> DestroyOfficialAccountReply: ...
    async def modify_official_account(
        self,
        *,
        official_account: str,
        name: str | None = None,
        introduction: str | None = None,
        face_url: str | None = None,
        organization: str | None = None,
        custom_string: str | None = None,
        max_subscriber_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ModifyOfficialAccountReply: ...
    async def get_official_accounts(
        self,
        *,
        official_account_id_list: Iterable[OfficialAccountId | ObjectLike],
        response_filter: OfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> GetOfficialAccountsReply: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListSubscribersReply, SubscriberInfo]: ...
    async def add_subscribers(
        self,
        *,
        official_account: str,
        subscriber_list: Iterable[SubscriberItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> AddSubscribersReply: ...
    async def delete_subscribers(
        self,
        *,
        official_account: str,
        subscriber_to_del_account: Iterable[str] | None = None,
        subscriber_list: Iterable[SubscriberToDelete | ObjectLike] | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteSubscribersReply: ...
    async def modify_subscriber(
        self,
        *,
        official_account: str,
        subscriber_account: str,
        custom_string: str,
        **options: Unpack[CallOptions],
    ) -> ModifySubscriberReply: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListSubscribedOfficialAccountsReply, SubscribedOfficialAccount]: ...
    async def send_official_account_message(
        self,
        *,
        official_account: str,
        msg_body: Iterable[MsgElement | ObjectLike],
        random: int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        forbid_callback_control: Iterable[ForbidCallbackControl | str | Enum] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        send_msg_control: Iterable[OfficialAccountSendMsgControl | str | Enum] | None = None,
        cloud_custom_data: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SendOfficialAccountMessageReply: ...
    async def recall_official_account_messages(
        self,
        *,
        official_account: str,
        msg_key_list: Iterable[str],
        reason: str | None = None,
        **options: Unpack[CallOptions],
    ) -> RecallOfficialAccountMessagesReply: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListOfficialAccountMessagesReply, OfficialAccountMessage]: ...
    async def set_global_mute(
        self,
        *,
        set_account: str,
        c2c_msg_nospeaking_time: int | SupportsIndex | None = None,
        group_msg_nospeaking_time: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> SetGlobalMuteReply: ...
    async def get_global_mute(
        self,
        *,
        get_account: str,
        **options: Unpack[CallOptions],
    ) -> GetGlobalMuteReply: ...
    async def get_operations_data(
        self,
        *,
        request_field: Iterable[OperationsField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> GetOperationsDataReply: ...
    async def get_message_archives(
        self,
        *,
        chat_type: ArchiveChatType | str | Enum,
        msg_time: str,
        **options: Unpack[CallOptions],
    ) -> GetMessageArchivesReply: ...
    async def get_server_ips(
        self,
        *,
        nettype: Literal[0, 1, 2, 3, 4, 5, 6] | int | SupportsIndex | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> GetServerIpsReply: ...
    async def ban_chat_file(
        self,
        *,
        raw_url: str,
        **options: Unpack[CallOptions],
    ) -> BanChatFileReply: ...
    async def unban_chat_file(
        self,
        *,
        raw_url: str,
        **options: Unpack[CallOptions],
    ) -> UnbanChatFileReply: ...
    async def get_chat_file_urls(
        self,
        *,
        raw_urls: Iterable[ChatFileItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> GetChatFileUrlsReply: ...
    @overload
    async def set_profile(
        self,
        *,
        from_account: str,
        profile_item: Iterable[ProfileItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetProfileReply: ...
    @overload
    async def set_profile(self, account: str, /, **params: Unpack[ProfileParams]) -> SetProfileReply: ...
    async def set_nick(self, account: str, nick: str, /, **options: Unpack[CallOptions]) -> SetProfileReply: ...
    async def get_profiles(
        self,
        *,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetProfilesReply: ...
    async def push(
        self,
        *,
        from_account: str,
        msg_random: int | SupportsIndex | None = None,
        msg_body: Iterable[MsgElement | ObjectLike] | None = None,
        online_only_flag: bool | int | SupportsIndex | None = None,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        condition: PushCondition | ObjectLike | None = None,
        data_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PushReply: ...
    async def push_to_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        offline_push_info: OfflinePushInfo | ObjectLike,
        msg_random: int | SupportsIndex | None = None,
        data_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> PushToUsersReply: ...
    async def revoke_push(
        self,
        *,
        task_id: str,
        offline_push_info: OfflinePushInfo | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> RevokePushReply: ...
    async def set_attribute_names(
        self,
        *,
        attr_names: Mapping[str, str],
        attr_types: Mapping[str, int | SupportsIndex] | None = None,
        **options: Unpack[CallOptions],
    ) -> SetAttributeNamesReply: ...
    async def get_attribute_names(self, **options: Unpack[CallOptions]) -> GetAttributeNamesReply: ...
    async def set_user_attributes(
        self,
        *,
        user_attrs: Iterable[UserAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> SetUserAttributesReply: ...
    async def get_user_attributes(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetUserAttributesReply: ...
    async def remove_user_attributes(
        self,
        *,
        user_attrs: Iterable[RemoveAttributesItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveUserAttributesReply: ...
    async def add_user_tags(
        self,
        *,
        user_tags: Iterable[UserTagsItem | ObjectLike],
        replace: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddUserTagsReply: ...
    async def get_user_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetUserTagsReply: ...
    async def remove_user_tags(
        self,
        *,
        user_tags: Iterable[RemoveTagsItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> RemoveUserTagsReply: ...
    async def clear_user_tags(
        self,
        *,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> ClearUserTagsReply: ...
    async def trace_all_member_push(
        self,
        *,
        task_id: str,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> TraceAllMemberPushReply: ...
    async def get_all_member_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetAllMemberPushStatisticsReply: ...
    async def get_all_member_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        task_id: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetAllMemberPushLossReply: ...
    async def trace_normal_push(
        self,
        *,
        push_id: str,
        **options: Unpack[CallOptions],
    ) -> TraceNormalPushReply: ...
    async def get_normal_push_statistics(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> GetNormalPushStatisticsReply: ...
    async def get_normal_push_loss(
        self,
        *,
        start_time: int | datetime | SupportsIndex,
        end_time: int | datetime | SupportsIndex,
        **options: Unpack[CallOptions],
    ) -> GetNormalPushLossReply: ...
    async def add_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[AddFriendItem | ObjectLike],
        add_type: AddType | str | Enum | None = None,
        force_add_flags: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AddFriendsReply: ...
    async def import_friends(
        self,
        *,
        from_account: str,
        add_friend_item: Iterable[ImportFriendItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> ImportFriendsReply: ...
    async def update_friends(
        self,
        *,
        from_account: str,
        update_item: Iterable[UpdateFriendItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> UpdateFriendsReply: ...
    async def delete_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        delete_type: DeleteType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteFriendsReply: ...
    async def delete_all_friends(
        self,
        *,
        from_account: str,
        delete_type: DeleteType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> DeleteAllFriendsReply: ...
    async def check_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: CheckType | str | Enum,
        **options: Unpack[CallOptions],
    ) -> CheckFriendsReply: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListFriendsReply, FriendData]: ...
    async def get_friends(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        tag_list: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetFriendsReply: ...
    async def add_to_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> AddToBlocklistReply: ...
    async def remove_from_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> RemoveFromBlocklistReply: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListBlocklistReply, BlocklistItem]: ...
    async def check_blocklist(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        check_type: BlocklistCheckType | str | Enum,
        **options: Unpack[CallOptions],
    ) -> CheckBlocklistReply: ...
    async def add_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        to_account: Iterable[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> AddFriendGroupsReply: ...
    async def delete_friend_groups(
        self,
        *,
        from_account: str,
        group_name: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> DeleteFriendGroupsReply: ...
    async def get_friend_groups(
        self,
        *,
        from_account: str,
        need_friend: NeedFriend | str | Enum | None = None,
        group_name: Iterable[str] | None = None,
        last_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> GetFriendGroupsReply: ...
    async def follow_users(
        self,
        *,
        from_account: str,
        follow_item: Iterable[FollowItem | ObjectLike],
        **options: Unpack[CallOptions],
    ) -> FollowUsersReply: ...
    async def unfollow_users(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> UnfollowUsersReply: ...
    async def check_follow_relations(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> CheckFollowRelationsReply: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[ListFollowsReply, FollowListItem]: ...
    async def get_follow_counts(
        self,
        *,
        from_account: str,
        to_account: Iterable[str],
        **options: Unpack[CallOptions],
    ) -> GetFollowCountsReply: ...
    async def create_robot(
        self,
        *,
        user_id: str,
        nick: str | None = None,
        face_url: str | None = None,
        self_signature: str | None = None,
        **options: Unpack[CallOptions],
    ) -> CreateRobotReply: ...
    async def delete_robot(
        self,
        *,
        robot_account: str,
        **options: Unpack[CallOptions],
    ) -> DeleteRobotReply: ...
    async def list_robots(self, **options: Unpack[CallOptions]) -> ListRobotsReply: ...
    async def send_robot_stream_message(
        self,
        *,
        from_account: str,
        to_account: str,
        chunk: str,
        msg_key: str | None = None,
        finish: Literal[1] | int | SupportsIndex | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> SendRobotStreamMessageReply: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[SearchUsersReply, FoundUser]: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[SearchGroupsReply, FoundGroup]: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ListCall[SearchGroupMembersReply, FoundGroupMember]: ...

class Pages:
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetPermissionGroupsReply]: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListPermissionGroupMembersReply]: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListConversationsReply]: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetConversationGroupsReply]: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListGroupMessagesReply]: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListGroupMessageReadersReply]: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetGroupMessageExtensionsReply]: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListAppGroupsReply]: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListGroupMembersReply]: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListJoinedGroupsReply]: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListBannedGroupMembersReply]: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListLiveGroupOnlineMembersReply]: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListC2cMessagesReply]: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetC2cMessageExtensionsReply]: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetCloudBlockedWordLibrariesReply]: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetCloudBlockedWordsReply]: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GetLocalBlockedWordsReply]: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListSubscribersReply]: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListSubscribedOfficialAccountsReply]: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListOfficialAccountMessagesReply]: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListFriendsReply]: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListBlocklistReply]: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ListFollowsReply]: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SearchUsersReply]: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SearchGroupsReply]: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SearchGroupMembersReply]: ...

class AsyncPages(Pages):
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetPermissionGroupsReply]: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListPermissionGroupMembersReply]: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListConversationsReply]: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetConversationGroupsReply]: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListGroupMessagesReply]: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListGroupMessageReadersReply]: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetGroupMessageExtensionsReply]: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListAppGroupsReply]: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListGroupMembersReply]: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListJoinedGroupsReply]: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListBannedGroupMembersReply]: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListLiveGroupOnlineMembersReply]: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListC2cMessagesReply]: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetC2cMessageExtensionsReply]: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetCloudBlockedWordLibrariesReply]: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetCloudBlockedWordsReply]: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GetLocalBlockedWordsReply]: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListSubscribersReply]: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListSubscribedOfficialAccountsReply]: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListOfficialAccountMessagesReply]: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListFriendsReply]: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListBlocklistReply]: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ListFollowsReply]: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SearchUsersReply]: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SearchGroupsReply]: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SearchGroupMembersReply]: ...

class Items(Pages):
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PermissionGroupInfo]: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[PermissionGroupMember]: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[Conversation]: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[ContactMarks]: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GroupMessage]: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GroupMessageReader | GroupMessageNonReader]: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GroupMessageExtension]: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[AppGroup]: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[GroupMember]: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[JoinedGroup]: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BannedGroupMember]: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[LiveGroupMember]: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[C2cMessage]: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[C2cMessageExtension]: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[CloudBlockedWordLibrary]: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[CloudBlockedWord]: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[LocalBlockedWord]: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SubscriberInfo]: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[SubscribedOfficialAccount]: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[OfficialAccountMessage]: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[FriendData]: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[BlocklistItem]: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[FollowListItem]: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[FoundUser]: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[FoundGroup]: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Iterator[FoundGroupMember]: ...

class AsyncItems(Items):
    def get_permission_groups(
        self,
        *,
        group_id: str,
        permission_group_id_list: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PermissionGroupInfo]: ...
    def list_permission_group_members(
        self,
        *,
        group_id: str,
        permission_group_id: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        member_info_filter: Iterable[PermissionGroupMemberField | str | Enum] | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[PermissionGroupMember]: ...
    def list_conversations(
        self,
        *,
        from_account: str,
        assist_flags: int | SupportsIndex,
        time_stamp: int | SupportsIndex | None = None,
        start_index: int | SupportsIndex | None = None,
        top_time_stamp: int | SupportsIndex | None = None,
        top_start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[Conversation]: ...
    def get_conversation_groups(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[ContactMarks]: ...
    def list_group_messages(
        self,
        *,
        group_id: str,
        req_msg_number: int | SupportsIndex,
        req_msg_seq: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        topic_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GroupMessage]: ...
    def list_group_message_readers(
        self,
        *,
        group_id: str,
        filter: bool | int | SupportsIndex,
        count: int | SupportsIndex,
        msg_seq: int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GroupMessageReader | GroupMessageNonReader]: ...
    def get_group_message_extensions(
        self,
        *,
        group_id: str,
        msg_seq: int | SupportsIndex,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GroupMessageExtension]: ...
    def list_app_groups(
        self,
        *,
        limit: int | SupportsIndex | None = None,
        next: int | SupportsIndex | None = None,
        group_type: AppGroupType | str | Enum | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[AppGroup]: ...
    def list_group_members(
        self,
        *,
        group_id: str,
        member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
        member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
        app_defined_data_filter_group_member: Iterable[str] | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[GroupMember]: ...
    def list_joined_groups(
        self,
        *,
        member_account: str,
        with_huge_groups: bool | int | SupportsIndex | None = None,
        with_no_active_groups: bool | int | SupportsIndex | None = None,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        group_type: GroupType | str | Enum | None = None,
        response_filter: JoinedGroupsFilter | ObjectLike | None = None,
        support_topic: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[JoinedGroup]: ...
    def list_banned_group_members(
        self,
        *,
        group_id: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BannedGroupMember]: ...
    def list_live_group_online_members(
        self,
        *,
        group_id: str,
        timestamp: int | SupportsIndex | None = None,
        mark: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[LiveGroupMember]: ...
    def list_c2c_messages(
        self,
        *,
        operator_account: str,
        peer_account: str,
        max_cnt: int | SupportsIndex,
        min_time: int | datetime | SupportsIndex,
        max_time: int | datetime | SupportsIndex,
        last_msg_key: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[C2cMessage]: ...
    def get_c2c_message_extensions(
        self,
        *,
        to_account: str,
        msg_key: str,
        from_account: str | None = None,
        start_seq: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[C2cMessageExtension]: ...
    def get_cloud_blocked_word_libraries(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[CloudBlockedWordLibrary]: ...
    def get_cloud_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        lib_id: str,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        content: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[CloudBlockedWord]: ...
    @deprecated("Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.")
    def get_local_blocked_words(
        self,
        *,
        sdk_app_id: int | SupportsIndex,
        filter_type: int | SupportsIndex,
        limit: int | SupportsIndex,
        offset: int | SupportsIndex | None = None,
        keyword: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[LocalBlockedWord]: ...
    def list_subscribers(
        self,
        *,
        official_account: str,
        limit: int | SupportsIndex | None = None,
        next: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SubscriberInfo]: ...
    def list_subscribed_official_accounts(
        self,
        *,
        subscriber_account: str,
        limit: int | SupportsIndex | None = None,
        offset: int | SupportsIndex | None = None,
        response_filter: SubscribedOfficialAccountFilter | ObjectLike | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[SubscribedOfficialAccount]: ...
    def list_official_account_messages(
        self,
        *,
        official_account: str,
        last_msg_key: str | None = None,
        req_msg_number: int | SupportsIndex | None = None,
        with_recalled_msg: bool | int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[OfficialAccountMessage]: ...
    def list_friends(
        self,
        *,
        from_account: str,
        start_index: int | SupportsIndex | None = None,
        standard_sequence: int | SupportsIndex | None = None,
        custom_sequence: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[FriendData]: ...
    def list_blocklist(
        self,
        *,
        from_account: str,
        max_limited: int | SupportsIndex,
        last_sequence: int | SupportsIndex,
        start_index: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[BlocklistItem]: ...
    def list_follows(
        self,
        *,
        from_account: str,
        follow_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
        start_cursor: str | None = None,
        want_num: int | SupportsIndex | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[FollowListItem]: ...
    def search_users(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        user_gender_type: SearchedGender | str | Enum | None = None,
        user_birth_start: int | SupportsIndex | None = None,
        user_birth_end: int | SupportsIndex | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[FoundUser]: ...
    def search_groups(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[FoundGroup]: ...
    def search_group_members(
        self,
        *,
        keywords: Iterable[str],
        count: int | SupportsIndex,
        group_type: Iterable[SearchedGroupType | str | Enum] | None = None,
        group_id_list: Iterable[str] | None = None,
        keyword_match_type: bool | int | SupportsIndex | None = None,
        cursor: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[FoundGroupMember]: ...

# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint that makes a call for each row of a source."""

# Asynchronous methods have the names and the documentation of the others, and take and return something else.
# pyright: reportIncompatibleMethodOverride=false

# Annotations stay strings: evaluating them would take most of the time of the import.
from __future__ import annotations

# For type checkers the same as the one of `typing`, without importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._each import AsyncEachCalls, EachCalls
    from .._given import ObjectLike
    from .._rows import EachOptions
    from .types import (
        AddCloudBlockedWordsReply,
        AddFriendGroupsReply,
        AddFriendsReply,
        AddGroupMembersReply,
        AddLiveGroupRobotsReply,
        AddLocalBlockedWordsReply,
        AddMemberTagsReply,
        AddPermissionGroupMembersReply,
        AddSubscribersReply,
        AddToBlocklistReply,
        AddTopicPermissionsReply,
        AddUserTagsReply,
        BanChatFileReply,
        BanGroupMembersReply,
        BatchSendC2cMessageReply,
        ChangeGroupOwnerReply,
        CheckAccountsReply,
        CheckBlocklistReply,
        CheckFollowRelationsReply,
        CheckFriendsReply,
        CheckLiveGroupMembersReply,
        ClearGroupAttributesReply,
        ClearGroupMessagesReply,
        ClearMemberTagsReply,
        ClearUserTagsReply,
        CreateConversationGroupReply,
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
        DeleteLiveGroupRobotsReply,
        DeleteLocalBlockedWordsReply,
        DeletePermissionGroupMembersReply,
        DeleteRobotReply,
        DeleteSubscribersReply,
        DeleteTopicPermissionsReply,
        DestroyOfficialAccountReply,
        DestroyPermissionGroupsReply,
        DestroyTopicsReply,
        DisbandGroupReply,
        EndCallReply,
        FollowUsersReply,
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
        ImportAccountReply,
        ImportAccountsReply,
        ImportC2cMessageReply,
        ImportFriendsReply,
        ImportGroupMembersReply,
        ImportGroupMessagesReply,
        ImportGroupReply,
        ImportTopicReply,
        InvalidateLoginStateReply,
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
        MarkConversationsReply,
        MarkLiveGroupMembersReply,
        ModerateContentBatchReply,
        ModerateContentReply,
        ModifyC2cMessageReply,
        ModifyGroupAttributesReply,
        ModifyGroupMemberProfileReply,
        ModifyGroupMessageReply,
        ModifyGroupProfileReply,
        ModifyOfficialAccountReply,
        ModifyPermissionGroupReply,
        ModifySubscriberReply,
        ModifyTopicReply,
        MuteGroupMembersReply,
        PinConversationsReply,
        PinGroupMessageReply,
        PushReply,
        PushToMembersReply,
        PushToUsersReply,
        QueryLoginStateReply,
        QueryOnlineStatusReply,
        RecallC2cMessageReply,
        RecallGroupMessagesReply,
        RecallOfficialAccountMessagesReply,
        RemoveFromBlocklistReply,
        RemoveMemberAttributesReply,
        RemoveMemberTagsReply,
        RemoveUserAttributesReply,
        RemoveUserTagsReply,
        ResetGroupAttributesReply,
        RevokePushReply,
        SearchConversationGroupsReply,
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
        SetTopicPermissionsReply,
        SetUserAttributesReply,
        StartCallByRobotReply,
        TraceAllMemberPushReply,
        TraceNormalPushReply,
        UnbanChatFileReply,
        UnbanGroupMembersReply,
        UnfollowUsersReply,
        UnpinGroupMessageReply,
        UpdateConversationGroupReply,
        UpdateFriendsReply,
        UpdateGroupCountersReply,
    )

    Row = Mapping[str, Any] | ObjectLike
    Rows = Iterable[Row]
    AsyncRows = Iterable[Row] | AsyncIterable[Row]

__all__ = ["AsyncEach", "Each"]


class Each:
    """The endpoints as methods that take rows: mappings with the parameters of the client's method of the same name."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _each(self, endpoint: str, rows: Any, options: Any) -> Any: ...

    def import_account(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportAccountReply]:
        """Create one account, with nickname and avatar.

        One call for each row: a mapping with the parameters of ``import_account``.
        ``tencent_chat.types.ImportAccount`` has their types.
        """
        return self._each("import_account", rows, options)

    def import_accounts(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportAccountsReply]:
        """Create up to 100 accounts at once.

        One call for each row: a mapping with the parameters of ``import_accounts``.
        ``tencent_chat.types.ImportAccounts`` has their types.
        """
        return self._each("import_accounts", rows, options)

    def delete_accounts(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteAccountsReply]:
        """Delete accounts with all their data.

        One call for each row: a mapping with the parameters of ``delete_accounts``.
        ``tencent_chat.types.DeleteAccounts`` has their types.
        """
        return self._each("delete_accounts", rows, options)

    def check_accounts(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CheckAccountsReply]:
        """Tell which accounts have been imported.

        One call for each row: a mapping with the parameters of ``check_accounts``.
        ``tencent_chat.types.CheckAccounts`` has their types.
        """
        return self._each("check_accounts", rows, options)

    def invalidate_login_state(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[InvalidateLoginStateReply]:
        """End all logins of an account and void its UserSigs.

        One call for each row: a mapping with the parameters of ``invalidate_login_state``.
        ``tencent_chat.types.InvalidateLoginState`` has their types.
        """
        return self._each("invalidate_login_state", rows, options)

    def query_online_status(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[QueryOnlineStatusReply]:
        """Read whether accounts are online, reachable by push or offline.

        One call for each row: a mapping with the parameters of ``query_online_status``.
        ``tencent_chat.types.QueryOnlineStatus`` has their types.
        """
        return self._each("query_online_status", rows, options)

    def query_login_state(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[QueryLoginStateReply]:
        """Read the login state of accounts by the superseded path.

        One call for each row: a mapping with the parameters of ``query_login_state``.
        ``tencent_chat.types.QueryLoginState`` has their types.
        """
        return self._each("query_login_state", rows, options)

    def get_call_info(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetCallInfoReply]:
        """Read the state of a call in progress.

        One call for each row: a mapping with the parameters of ``get_call_info``.
        ``tencent_chat.types.GetCallInfo`` has their types.
        """
        return self._each("get_call_info", rows, options)

    def start_call_by_robot(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[StartCallByRobotReply]:
        """Let a robot call users.

        One call for each row: a mapping with the parameters of ``start_call_by_robot``.
        ``tencent_chat.types.StartCallByRobot`` has their types.
        """
        return self._each("start_call_by_robot", rows, options)

    def end_call(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[EndCallReply]:
        """End a call.

        One call for each row: a mapping with the parameters of ``end_call``.
        ``tencent_chat.types.EndCall`` has their types.
        """
        return self._each("end_call", rows, options)

    def get_call_record(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetCallRecordReply]:
        """Read the record of an ended call.

        One call for each row: a mapping with the parameters of ``get_call_record``.
        ``tencent_chat.types.GetCallRecord`` has their types.
        """
        return self._each("get_call_record", rows, options)

    def list_call_records(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListCallRecordsReply]:
        """Read call records of the last seven days.

        One call for each row: a mapping with the parameters of ``list_call_records``.
        ``tencent_chat.types.ListCallRecords`` has their types.
        """
        return self._each("list_call_records", rows, options)

    def set_call_webhook(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SetCallWebhookReply]:
        """Set the URL and the commands of call webhooks.

        One call for each row: a mapping with the parameters of ``set_call_webhook``.
        ``tencent_chat.types.SetCallWebhook`` has their types.
        """
        return self._each("set_call_webhook", rows, options)

    def get_call_webhook(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetCallWebhookReply]:
        """Read the URL and the commands of call webhooks.

        One call for each row: a mapping with the parameters of ``get_call_webhook``.
        ``tencent_chat.types.GetCallWebhook`` has their types.
        """
        return self._each("get_call_webhook", rows, options)

    def delete_call_webhook(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteCallWebhookReply]:
        """Remove the configuration of call webhooks.

        One call for each row: a mapping with the parameters of ``delete_call_webhook``.
        ``tencent_chat.types.DeleteCallWebhook`` has their types.
        """
        return self._each("delete_call_webhook", rows, options)

    def create_topic(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CreateTopicReply]:
        """Create a topic in a community.

        One call for each row: a mapping with the parameters of ``create_topic``.
        ``tencent_chat.types.CreateTopic`` has their types.
        """
        return self._each("create_topic", rows, options)

    def get_topics(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetTopicsReply]:
        """Read topics of a community and a user's state in them.

        One call for each row: a mapping with the parameters of ``get_topics``.
        ``tencent_chat.types.GetTopics`` has their types.
        """
        return self._each("get_topics", rows, options)

    def modify_topic(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModifyTopicReply]:
        """Change the profile of a topic.

        One call for each row: a mapping with the parameters of ``modify_topic``.
        ``tencent_chat.types.ModifyTopic`` has their types.
        """
        return self._each("modify_topic", rows, options)

    def import_topic(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportTopicReply]:
        """Import a topic with its creation time.

        One call for each row: a mapping with the parameters of ``import_topic``.
        ``tencent_chat.types.ImportTopic`` has their types.
        """
        return self._each("import_topic", rows, options)

    def destroy_topics(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DestroyTopicsReply]:
        """Delete topics of a community.

        One call for each row: a mapping with the parameters of ``destroy_topics``.
        ``tencent_chat.types.DestroyTopics`` has their types.
        """
        return self._each("destroy_topics", rows, options)

    def get_community_online_member_count(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetCommunityOnlineMemberCountReply]:
        """Count the members of a community that are online.

        One call for each row: a mapping with the parameters of ``get_community_online_member_count``.
        ``tencent_chat.types.GetCommunityOnlineMemberCount`` has their types.
        """
        return self._each("get_community_online_member_count", rows, options)

    def create_permission_group(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[CreatePermissionGroupReply]:
        """Create a permission group in a community.

        One call for each row: a mapping with the parameters of ``create_permission_group``.
        ``tencent_chat.types.CreatePermissionGroup`` has their types.
        """
        return self._each("create_permission_group", rows, options)

    def destroy_permission_groups(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DestroyPermissionGroupsReply]:
        """Delete permission groups of a community.

        One call for each row: a mapping with the parameters of ``destroy_permission_groups``.
        ``tencent_chat.types.DestroyPermissionGroups`` has their types.
        """
        return self._each("destroy_permission_groups", rows, options)

    def modify_permission_group(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ModifyPermissionGroupReply]:
        """Change name, rights or data of a permission group.

        One call for each row: a mapping with the parameters of ``modify_permission_group``.
        ``tencent_chat.types.ModifyPermissionGroup`` has their types.
        """
        return self._each("modify_permission_group", rows, options)

    def get_permission_groups(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetPermissionGroupsReply]:
        """Read permission groups of a community, named or page by page.

        One call for each row: a mapping with the parameters of ``get_permission_groups``.
        ``tencent_chat.types.GetPermissionGroups`` has their types.
        """
        return self._each("get_permission_groups", rows, options)

    def add_topic_permissions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[AddTopicPermissionsReply]:
        """Give a permission group rights in more topics.

        One call for each row: a mapping with the parameters of ``add_topic_permissions``.
        ``tencent_chat.types.AddTopicPermissions`` has their types.
        """
        return self._each("add_topic_permissions", rows, options)

    def set_topic_permissions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetTopicPermissionsReply]:
        """Change the rights a permission group has in topics.

        One call for each row: a mapping with the parameters of ``set_topic_permissions``.
        ``tencent_chat.types.SetTopicPermissions`` has their types.
        """
        return self._each("set_topic_permissions", rows, options)

    def delete_topic_permissions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteTopicPermissionsReply]:
        """Take topics out of a permission group.

        One call for each row: a mapping with the parameters of ``delete_topic_permissions``.
        ``tencent_chat.types.DeleteTopicPermissions`` has their types.
        """
        return self._each("delete_topic_permissions", rows, options)

    def get_topic_permissions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetTopicPermissionsReply]:
        """Read the rights a permission group has in topics.

        One call for each row: a mapping with the parameters of ``get_topic_permissions``.
        ``tencent_chat.types.GetTopicPermissions`` has their types.
        """
        return self._each("get_topic_permissions", rows, options)

    def add_permission_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[AddPermissionGroupMembersReply]:
        """Add members to a permission group.

        One call for each row: a mapping with the parameters of ``add_permission_group_members``.
        ``tencent_chat.types.AddPermissionGroupMembers`` has their types.
        """
        return self._each("add_permission_group_members", rows, options)

    def delete_permission_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeletePermissionGroupMembersReply]:
        """Remove members from a permission group.

        One call for each row: a mapping with the parameters of ``delete_permission_group_members``.
        ``tencent_chat.types.DeletePermissionGroupMembers`` has their types.
        """
        return self._each("delete_permission_group_members", rows, options)

    def list_permission_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListPermissionGroupMembersReply]:
        """Read the members of a permission group, page by page.

        One call for each row: a mapping with the parameters of ``list_permission_group_members``.
        ``tencent_chat.types.ListPermissionGroupMembers`` has their types.
        """
        return self._each("list_permission_group_members", rows, options)

    def list_conversations(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListConversationsReply]:
        """Read the conversation list of a user, page by page.

        One call for each row: a mapping with the parameters of ``list_conversations``.
        ``tencent_chat.types.ListConversations`` has their types.
        """
        return self._each("list_conversations", rows, options)

    def delete_conversation(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteConversationReply]:
        """Delete a conversation of a user, on request with its history.

        One call for each row: a mapping with the parameters of ``delete_conversation``.
        ``tencent_chat.types.DeleteConversation`` has their types.
        """
        return self._each("delete_conversation", rows, options)

    def pin_conversations(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[PinConversationsReply]:
        """Pin or unpin conversations of a user.

        One call for each row: a mapping with the parameters of ``pin_conversations``.
        ``tencent_chat.types.PinConversations`` has their types.
        """
        return self._each("pin_conversations", rows, options)

    def create_conversation_group(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[CreateConversationGroupReply]:
        """Create a conversation group and put conversations into it.

        One call for each row: a mapping with the parameters of ``create_conversation_group``.
        ``tencent_chat.types.CreateConversationGroup`` has their types.
        """
        return self._each("create_conversation_group", rows, options)

    def update_conversation_group(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[UpdateConversationGroupReply]:
        """Rename a conversation group, or change its conversations.

        One call for each row: a mapping with the parameters of ``update_conversation_group``.
        ``tencent_chat.types.UpdateConversationGroup`` has their types.
        """
        return self._each("update_conversation_group", rows, options)

    def delete_conversation_group(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteConversationGroupReply]:
        """Delete a conversation group and keep its conversations.

        One call for each row: a mapping with the parameters of ``delete_conversation_group``.
        ``tencent_chat.types.DeleteConversationGroup`` has their types.
        """
        return self._each("delete_conversation_group", rows, options)

    def mark_conversations(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[MarkConversationsReply]:
        """Set or clear marks on conversations of a user.

        One call for each row: a mapping with the parameters of ``mark_conversations``.
        ``tencent_chat.types.MarkConversations`` has their types.
        """
        return self._each("mark_conversations", rows, options)

    def search_conversation_groups(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SearchConversationGroupsReply]:
        """Read groups and marks of named conversations.

        One call for each row: a mapping with the parameters of ``search_conversation_groups``.
        ``tencent_chat.types.SearchConversationGroups`` has their types.
        """
        return self._each("search_conversation_groups", rows, options)

    def get_conversation_groups(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetConversationGroupsReply]:
        """Read all conversation groups and marks, page by page.

        One call for each row: a mapping with the parameters of ``get_conversation_groups``.
        ``tencent_chat.types.GetConversationGroups`` has their types.
        """
        return self._each("get_conversation_groups", rows, options)

    def send_group_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SendGroupMessageReply]:
        """Send a message to a group.

        One call for each row: a mapping with the parameters of ``send_group_message``.
        ``tencent_chat.types.SendGroupMessage`` has their types.
        """
        return self._each("send_group_message", rows, options)

    def send_group_system_notification(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendGroupSystemNotificationReply]:
        """Notify the online members of a group.

        One call for each row: a mapping with the parameters of ``send_group_system_notification``.
        ``tencent_chat.types.SendGroupSystemNotification`` has their types.
        """
        return self._each("send_group_system_notification", rows, options)

    def recall_group_messages(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[RecallGroupMessagesReply]:
        """Recall messages of a group.

        One call for each row: a mapping with the parameters of ``recall_group_messages``.
        ``tencent_chat.types.RecallGroupMessages`` has their types.
        """
        return self._each("recall_group_messages", rows, options)

    def import_group_messages(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ImportGroupMessagesReply]:
        """Import up to 7 past messages into a group.

        One call for each row: a mapping with the parameters of ``import_group_messages``.
        ``tencent_chat.types.ImportGroupMessages`` has their types.
        """
        return self._each("import_group_messages", rows, options)

    def delete_group_messages_by_sender(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteGroupMessagesBySenderReply]:
        """Withdraw one sender's recent messages in a group.

        One call for each row: a mapping with the parameters of ``delete_group_messages_by_sender``.
        ``tencent_chat.types.DeleteGroupMessagesBySender`` has their types.
        """
        return self._each("delete_group_messages_by_sender", rows, options)

    def list_group_messages(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListGroupMessagesReply]:
        """Read the message history of a group, newest first.

        One call for each row: a mapping with the parameters of ``list_group_messages``.
        ``tencent_chat.types.ListGroupMessages`` has their types.
        """
        return self._each("list_group_messages", rows, options)

    def modify_group_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModifyGroupMessageReply]:
        """Change elements or custom data of a group message.

        One call for each row: a mapping with the parameters of ``modify_group_message``.
        ``tencent_chat.types.ModifyGroupMessage`` has their types.
        """
        return self._each("modify_group_message", rows, options)

    def send_broadcast_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendBroadcastMessageReply]:
        """Send a message to all live groups of the app.

        One call for each row: a mapping with the parameters of ``send_broadcast_message``.
        ``tencent_chat.types.SendBroadcastMessage`` has their types.
        """
        return self._each("send_broadcast_message", rows, options)

    def clear_group_messages(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ClearGroupMessagesReply]:
        """Clear the message history of a group.

        One call for each row: a mapping with the parameters of ``clear_group_messages``.
        ``tencent_chat.types.ClearGroupMessages`` has their types.
        """
        return self._each("clear_group_messages", rows, options)

    def send_group_read_receipts(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendGroupReadReceiptsReply]:
        """Report group messages as read by one member.

        One call for each row: a mapping with the parameters of ``send_group_read_receipts``.
        ``tencent_chat.types.SendGroupReadReceipts`` has their types.
        """
        return self._each("send_group_read_receipts", rows, options)

    def get_group_read_receipts(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetGroupReadReceiptsReply]:
        """Count who has read group messages and who has not.

        One call for each row: a mapping with the parameters of ``get_group_read_receipts``.
        ``tencent_chat.types.GetGroupReadReceipts`` has their types.
        """
        return self._each("get_group_read_receipts", rows, options)

    def list_group_message_readers(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListGroupMessageReadersReply]:
        """Read who has, or has not, read a group message.

        One call for each row: a mapping with the parameters of ``list_group_message_readers``.
        ``tencent_chat.types.ListGroupMessageReaders`` has their types.
        """
        return self._each("list_group_message_readers", rows, options)

    def get_group_message_extensions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetGroupMessageExtensionsReply]:
        """Read the key-value extensions of a group message.

        One call for each row: a mapping with the parameters of ``get_group_message_extensions``.
        ``tencent_chat.types.GetGroupMessageExtensions`` has their types.
        """
        return self._each("get_group_message_extensions", rows, options)

    def set_group_message_extensions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetGroupMessageExtensionsReply]:
        """Set, delete or clear key-value extensions of a group message.

        One call for each row: a mapping with the parameters of ``set_group_message_extensions``.
        ``tencent_chat.types.SetGroupMessageExtensions`` has their types.
        """
        return self._each("set_group_message_extensions", rows, options)

    def pin_group_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[PinGroupMessageReply]:
        """Pin a message in a group.

        One call for each row: a mapping with the parameters of ``pin_group_message``.
        ``tencent_chat.types.PinGroupMessage`` has their types.
        """
        return self._each("pin_group_message", rows, options)

    def unpin_group_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[UnpinGroupMessageReply]:
        """Unpin a message in a group.

        One call for each row: a mapping with the parameters of ``unpin_group_message``.
        ``tencent_chat.types.UnpinGroupMessage`` has their types.
        """
        return self._each("unpin_group_message", rows, options)

    def get_pinned_group_messages(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetPinnedGroupMessagesReply]:
        """Read which messages are pinned in a group.

        One call for each row: a mapping with the parameters of ``get_pinned_group_messages``.
        ``tencent_chat.types.GetPinnedGroupMessages`` has their types.
        """
        return self._each("get_pinned_group_messages", rows, options)

    def send_group_stream_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendGroupStreamMessageReply]:
        """Send a message to a group piece by piece.

        One call for each row: a mapping with the parameters of ``send_group_stream_message``.
        ``tencent_chat.types.SendGroupStreamMessage`` has their types.
        """
        return self._each("send_group_stream_message", rows, options)

    def list_app_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListAppGroupsReply]:
        """Read the IDs of all groups in the app, page by page.

        One call for each row: a mapping with the parameters of ``list_app_groups``.
        ``tencent_chat.types.ListAppGroups`` has their types.
        """
        return self._each("list_app_groups", rows, options)

    def create_group(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CreateGroupReply]:
        """Create a group, with an owner and first members.

        One call for each row: a mapping with the parameters of ``create_group``.
        ``tencent_chat.types.CreateGroup`` has their types.
        """
        return self._each("create_group", rows, options)

    def get_group_profiles(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetGroupProfilesReply]:
        """Read profiles, members and custom fields of groups.

        One call for each row: a mapping with the parameters of ``get_group_profiles``.
        ``tencent_chat.types.GetGroupProfiles`` has their types.
        """
        return self._each("get_group_profiles", rows, options)

    def list_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListGroupMembersReply]:
        """Read the members of a group, page by page.

        One call for each row: a mapping with the parameters of ``list_group_members``.
        ``tencent_chat.types.ListGroupMembers`` has their types.
        """
        return self._each("list_group_members", rows, options)

    def get_specified_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetSpecifiedGroupMembersReply]:
        """Read the profiles of named members of a group.

        One call for each row: a mapping with the parameters of ``get_specified_group_members``.
        ``tencent_chat.types.GetSpecifiedGroupMembers`` has their types.
        """
        return self._each("get_specified_group_members", rows, options)

    def modify_group_profile(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModifyGroupProfileReply]:
        """Change the profile of a group.

        One call for each row: a mapping with the parameters of ``modify_group_profile``.
        ``tencent_chat.types.ModifyGroupProfile`` has their types.
        """
        return self._each("modify_group_profile", rows, options)

    def add_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddGroupMembersReply]:
        """Add up to 20 accounts to a group.

        One call for each row: a mapping with the parameters of ``add_group_members``.
        ``tencent_chat.types.AddGroupMembers`` has their types.
        """
        return self._each("add_group_members", rows, options)

    def delete_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteGroupMembersReply]:
        """Remove members from a group.

        One call for each row: a mapping with the parameters of ``delete_group_members``.
        ``tencent_chat.types.DeleteGroupMembers`` has their types.
        """
        return self._each("delete_group_members", rows, options)

    def modify_group_member_profile(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ModifyGroupMemberProfileReply]:
        """Change role, notifications, name card or mute of a member.

        One call for each row: a mapping with the parameters of ``modify_group_member_profile``.
        ``tencent_chat.types.ModifyGroupMemberProfile`` has their types.
        """
        return self._each("modify_group_member_profile", rows, options)

    def disband_group(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DisbandGroupReply]:
        """Disband a group.

        One call for each row: a mapping with the parameters of ``disband_group``.
        ``tencent_chat.types.DisbandGroup`` has their types.
        """
        return self._each("disband_group", rows, options)

    def list_joined_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListJoinedGroupsReply]:
        """Read the groups a user is in, page by page.

        One call for each row: a mapping with the parameters of ``list_joined_groups``.
        ``tencent_chat.types.ListJoinedGroups`` has their types.
        """
        return self._each("list_joined_groups", rows, options)

    def get_member_roles(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetMemberRolesReply]:
        """Read the roles that accounts have in a group.

        One call for each row: a mapping with the parameters of ``get_member_roles``.
        ``tencent_chat.types.GetMemberRoles`` has their types.
        """
        return self._each("get_member_roles", rows, options)

    def mute_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[MuteGroupMembersReply]:
        """Mute or unmute members of a group.

        One call for each row: a mapping with the parameters of ``mute_group_members``.
        ``tencent_chat.types.MuteGroupMembers`` has their types.
        """
        return self._each("mute_group_members", rows, options)

    def list_muted_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListMutedGroupMembersReply]:
        """Read the muted members of a group.

        One call for each row: a mapping with the parameters of ``list_muted_group_members``.
        ``tencent_chat.types.ListMutedGroupMembers`` has their types.
        """
        return self._each("list_muted_group_members", rows, options)

    def list_muted_group_members_legacy(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListMutedGroupMembersLegacyReply]:
        """Read the muted members of a group by the superseded path.

        One call for each row: a mapping with the parameters of ``list_muted_group_members_legacy``.
        ``tencent_chat.types.ListMutedGroupMembersLegacy`` has their types.
        """
        return self._each("list_muted_group_members_legacy", rows, options)

    def change_group_owner(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ChangeGroupOwnerReply]:
        """Make another member the owner of a group.

        One call for each row: a mapping with the parameters of ``change_group_owner``.
        ``tencent_chat.types.ChangeGroupOwner`` has their types.
        """
        return self._each("change_group_owner", rows, options)

    def import_group(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportGroupReply]:
        """Import a group with its profile and creation time.

        One call for each row: a mapping with the parameters of ``import_group``.
        ``tencent_chat.types.ImportGroup`` has their types.
        """
        return self._each("import_group", rows, options)

    def import_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportGroupMembersReply]:
        """Import up to 20 members into a group.

        One call for each row: a mapping with the parameters of ``import_group_members``.
        ``tencent_chat.types.ImportGroupMembers`` has their types.
        """
        return self._each("import_group_members", rows, options)

    def set_member_unread_count(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetMemberUnreadCountReply]:
        """Set how many unread messages a member has.

        One call for each row: a mapping with the parameters of ``set_member_unread_count``.
        ``tencent_chat.types.SetMemberUnreadCount`` has their types.
        """
        return self._each("set_member_unread_count", rows, options)

    def get_online_member_count(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetOnlineMemberCountReply]:
        """Count the members of a group that are online.

        One call for each row: a mapping with the parameters of ``get_online_member_count``.
        ``tencent_chat.types.GetOnlineMemberCount`` has their types.
        """
        return self._each("get_online_member_count", rows, options)

    def ban_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[BanGroupMembersReply]:
        """Ban members from a group for some time.

        One call for each row: a mapping with the parameters of ``ban_group_members``.
        ``tencent_chat.types.BanGroupMembers`` has their types.
        """
        return self._each("ban_group_members", rows, options)

    def unban_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[UnbanGroupMembersReply]:
        """Lift the ban of accounts from a group.

        One call for each row: a mapping with the parameters of ``unban_group_members``.
        ``tencent_chat.types.UnbanGroupMembers`` has their types.
        """
        return self._each("unban_group_members", rows, options)

    def list_banned_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListBannedGroupMembersReply]:
        """Read the accounts banned from a group, page by page.

        One call for each row: a mapping with the parameters of ``list_banned_group_members``.
        ``tencent_chat.types.ListBannedGroupMembers`` has their types.
        """
        return self._each("list_banned_group_members", rows, options)

    def list_live_group_online_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListLiveGroupOnlineMembersReply]:
        """Read the online members of a live group, page by page.

        One call for each row: a mapping with the parameters of ``list_live_group_online_members``.
        ``tencent_chat.types.ListLiveGroupOnlineMembers`` has their types.
        """
        return self._each("list_live_group_online_members", rows, options)

    def mark_live_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[MarkLiveGroupMembersReply]:
        """Set or delete marks of live group members.

        One call for each row: a mapping with the parameters of ``mark_live_group_members``.
        ``tencent_chat.types.MarkLiveGroupMembers`` has their types.
        """
        return self._each("mark_live_group_members", rows, options)

    def set_live_group_admins(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetLiveGroupAdminsReply]:
        """Make accounts admins of a live group, or take that away.

        One call for each row: a mapping with the parameters of ``set_live_group_admins``.
        ``tencent_chat.types.SetLiveGroupAdmins`` has their types.
        """
        return self._each("set_live_group_admins", rows, options)

    def list_live_group_admins(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListLiveGroupAdminsReply]:
        """Read the admins of a live group.

        One call for each row: a mapping with the parameters of ``list_live_group_admins``.
        ``tencent_chat.types.ListLiveGroupAdmins`` has their types.
        """
        return self._each("list_live_group_admins", rows, options)

    def check_live_group_members(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[CheckLiveGroupMembersReply]:
        """Tell which accounts are in a live group.

        One call for each row: a mapping with the parameters of ``check_live_group_members``.
        ``tencent_chat.types.CheckLiveGroupMembers`` has their types.
        """
        return self._each("check_live_group_members", rows, options)

    def add_live_group_robots(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[AddLiveGroupRobotsReply]:
        """Add robots to the member list of a live group.

        One call for each row: a mapping with the parameters of ``add_live_group_robots``.
        ``tencent_chat.types.AddLiveGroupRobots`` has their types.
        """
        return self._each("add_live_group_robots", rows, options)

    def delete_live_group_robots(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteLiveGroupRobotsReply]:
        """Remove robots from the member list of a live group.

        One call for each row: a mapping with the parameters of ``delete_live_group_robots``.
        ``tencent_chat.types.DeleteLiveGroupRobots`` has their types.
        """
        return self._each("delete_live_group_robots", rows, options)

    def get_group_attributes(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetGroupAttributesReply]:
        """Read the custom attributes of a group.

        One call for each row: a mapping with the parameters of ``get_group_attributes``.
        ``tencent_chat.types.GetGroupAttributes`` has their types.
        """
        return self._each("get_group_attributes", rows, options)

    def modify_group_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ModifyGroupAttributesReply]:
        """Set custom attributes of a group and leave the others.

        One call for each row: a mapping with the parameters of ``modify_group_attributes``.
        ``tencent_chat.types.ModifyGroupAttributes`` has their types.
        """
        return self._each("modify_group_attributes", rows, options)

    def clear_group_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ClearGroupAttributesReply]:
        """Remove all custom attributes of a group.

        One call for each row: a mapping with the parameters of ``clear_group_attributes``.
        ``tencent_chat.types.ClearGroupAttributes`` has their types.
        """
        return self._each("clear_group_attributes", rows, options)

    def reset_group_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ResetGroupAttributesReply]:
        """Replace all custom attributes of a group.

        One call for each row: a mapping with the parameters of ``reset_group_attributes``.
        ``tencent_chat.types.ResetGroupAttributes`` has their types.
        """
        return self._each("reset_group_attributes", rows, options)

    def delete_group_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteGroupAttributesReply]:
        """Delete named custom attributes of a group.

        One call for each row: a mapping with the parameters of ``delete_group_attributes``.
        ``tencent_chat.types.DeleteGroupAttributes`` has their types.
        """
        return self._each("delete_group_attributes", rows, options)

    def get_group_counters(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetGroupCountersReply]:
        """Read the counters of a group.

        One call for each row: a mapping with the parameters of ``get_group_counters``.
        ``tencent_chat.types.GetGroupCounters`` has their types.
        """
        return self._each("get_group_counters", rows, options)

    def update_group_counters(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[UpdateGroupCountersReply]:
        """Set, raise or lower counters of a group.

        One call for each row: a mapping with the parameters of ``update_group_counters``.
        ``tencent_chat.types.UpdateGroupCounters`` has their types.
        """
        return self._each("update_group_counters", rows, options)

    def delete_group_counters(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteGroupCountersReply]:
        """Delete counters of a group.

        One call for each row: a mapping with the parameters of ``delete_group_counters``.
        ``tencent_chat.types.DeleteGroupCounters`` has their types.
        """
        return self._each("delete_group_counters", rows, options)

    def push_to_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[PushToMembersReply]:
        """Push to all, tagged or attributed users, by the older service.

        One call for each row: a mapping with the parameters of ``push_to_members``.
        ``tencent_chat.types.PushToMembers`` has their types.
        """
        return self._each("push_to_members", rows, options)

    def set_member_attribute_names(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetMemberAttributeNamesReply]:
        """Set the app's attribute names, in the older push service.

        One call for each row: a mapping with the parameters of ``set_member_attribute_names``.
        ``tencent_chat.types.SetMemberAttributeNames`` has their types.
        """
        return self._each("set_member_attribute_names", rows, options)

    def get_member_attribute_names(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetMemberAttributeNamesReply]:
        """Read the app's attribute names, in the older push service.

        One call for each row: a mapping with the parameters of ``get_member_attribute_names``.
        ``tencent_chat.types.GetMemberAttributeNames`` has their types.
        """
        return self._each("get_member_attribute_names", rows, options)

    def set_member_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetMemberAttributesReply]:
        """Set attributes of users, in the older push service.

        One call for each row: a mapping with the parameters of ``set_member_attributes``.
        ``tencent_chat.types.SetMemberAttributes`` has their types.
        """
        return self._each("set_member_attributes", rows, options)

    def get_member_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetMemberAttributesReply]:
        """Read the attributes of users, in the older push service.

        One call for each row: a mapping with the parameters of ``get_member_attributes``.
        ``tencent_chat.types.GetMemberAttributes`` has their types.
        """
        return self._each("get_member_attributes", rows, options)

    def remove_member_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[RemoveMemberAttributesReply]:
        """Remove attributes from users, in the older push service.

        One call for each row: a mapping with the parameters of ``remove_member_attributes``.
        ``tencent_chat.types.RemoveMemberAttributes`` has their types.
        """
        return self._each("remove_member_attributes", rows, options)

    def add_member_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddMemberTagsReply]:
        """Add tags to users, in the older push service.

        One call for each row: a mapping with the parameters of ``add_member_tags``.
        ``tencent_chat.types.AddMemberTags`` has their types.
        """
        return self._each("add_member_tags", rows, options)

    def get_member_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetMemberTagsReply]:
        """Read the tags of users, in the older push service.

        One call for each row: a mapping with the parameters of ``get_member_tags``.
        ``tencent_chat.types.GetMemberTags`` has their types.
        """
        return self._each("get_member_tags", rows, options)

    def remove_member_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[RemoveMemberTagsReply]:
        """Remove tags from users, in the older push service.

        One call for each row: a mapping with the parameters of ``remove_member_tags``.
        ``tencent_chat.types.RemoveMemberTags`` has their types.
        """
        return self._each("remove_member_tags", rows, options)

    def clear_member_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ClearMemberTagsReply]:
        """Remove all tags from users, in the older push service.

        One call for each row: a mapping with the parameters of ``clear_member_tags``.
        ``tencent_chat.types.ClearMemberTags`` has their types.
        """
        return self._each("clear_member_tags", rows, options)

    def send_c2c_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SendC2cMessageReply]:
        """Send a one-to-one message to one user.

        One call for each row: a mapping with the parameters of ``send_c2c_message``.
        ``tencent_chat.types.SendC2cMessage`` has their types.
        """
        return self._each("send_c2c_message", rows, options)

    def batch_send_c2c_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[BatchSendC2cMessageReply]:
        """Send one message to up to 500 users, one-to-one.

        One call for each row: a mapping with the parameters of ``batch_send_c2c_message``.
        ``tencent_chat.types.BatchSendC2cMessage`` has their types.
        """
        return self._each("batch_send_c2c_message", rows, options)

    def import_c2c_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportC2cMessageReply]:
        """Import one past or live one-to-one message.

        One call for each row: a mapping with the parameters of ``import_c2c_message``.
        ``tencent_chat.types.ImportC2cMessage`` has their types.
        """
        return self._each("import_c2c_message", rows, options)

    def list_c2c_messages(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListC2cMessagesReply]:
        """Read the one-to-one history of two users, page by page.

        One call for each row: a mapping with the parameters of ``list_c2c_messages``.
        ``tencent_chat.types.ListC2cMessages`` has their types.
        """
        return self._each("list_c2c_messages", rows, options)

    def recall_c2c_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[RecallC2cMessageReply]:
        """Recall a one-to-one message for both sides.

        One call for each row: a mapping with the parameters of ``recall_c2c_message``.
        ``tencent_chat.types.RecallC2cMessage`` has their types.
        """
        return self._each("recall_c2c_message", rows, options)

    def set_c2c_messages_read(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetC2cMessagesReadReply]:
        """Mark a one-to-one conversation as read for a user.

        One call for each row: a mapping with the parameters of ``set_c2c_messages_read``.
        ``tencent_chat.types.SetC2cMessagesRead`` has their types.
        """
        return self._each("set_c2c_messages_read", rows, options)

    def get_c2c_unread_count(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetC2cUnreadCountReply]:
        """Count a user's unread one-to-one messages.

        One call for each row: a mapping with the parameters of ``get_c2c_unread_count``.
        ``tencent_chat.types.GetC2cUnreadCount`` has their types.
        """
        return self._each("get_c2c_unread_count", rows, options)

    def modify_c2c_message(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModifyC2cMessageReply]:
        """Replace the content or custom data of a one-to-one message.

        One call for each row: a mapping with the parameters of ``modify_c2c_message``.
        ``tencent_chat.types.ModifyC2cMessage`` has their types.
        """
        return self._each("modify_c2c_message", rows, options)

    def send_c2c_read_receipts(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendC2cReadReceiptsReply]:
        """Send read receipts for one-to-one messages.

        One call for each row: a mapping with the parameters of ``send_c2c_read_receipts``.
        ``tencent_chat.types.SendC2cReadReceipts`` has their types.
        """
        return self._each("send_c2c_read_receipts", rows, options)

    def delete_c2c_messages(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteC2cMessagesReply]:
        """Delete one-to-one messages for one side only.

        One call for each row: a mapping with the parameters of ``delete_c2c_messages``.
        ``tencent_chat.types.DeleteC2cMessages`` has their types.
        """
        return self._each("delete_c2c_messages", rows, options)

    def get_c2c_message_extensions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetC2cMessageExtensionsReply]:
        """Read the key-value pairs of a one-to-one message.

        One call for each row: a mapping with the parameters of ``get_c2c_message_extensions``.
        ``tencent_chat.types.GetC2cMessageExtensions`` has their types.
        """
        return self._each("get_c2c_message_extensions", rows, options)

    def set_c2c_message_extensions(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SetC2cMessageExtensionsReply]:
        """Set, delete or clear key-value pairs of a one-to-one message.

        One call for each row: a mapping with the parameters of ``set_c2c_message_extensions``.
        ``tencent_chat.types.SetC2cMessageExtensions`` has their types.
        """
        return self._each("set_c2c_message_extensions", rows, options)

    def send_c2c_stream_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendC2cStreamMessageReply]:
        """Send a one-to-one message piece by piece.

        One call for each row: a mapping with the parameters of ``send_c2c_stream_message``.
        ``tencent_chat.types.SendC2cStreamMessage`` has their types.
        """
        return self._each("send_c2c_stream_message", rows, options)

    def moderate_content(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModerateContentReply]:
        """Submit text, an image, audio or video for moderation.

        One call for each row: a mapping with the parameters of ``moderate_content``.
        ``tencent_chat.types.ModerateContent`` has their types.
        """
        return self._each("moderate_content", rows, options)

    def moderate_content_batch(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ModerateContentBatchReply]:
        """Submit up to 10 texts and images for moderation.

        One call for each row: a mapping with the parameters of ``moderate_content_batch``.
        ``tencent_chat.types.ModerateContentBatch`` has their types.
        """
        return self._each("moderate_content_batch", rows, options)

    def get_cloud_blocked_word_libraries(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetCloudBlockedWordLibrariesReply]:
        """Read the blocked-word libraries of cloud moderation, page by page.

        One call for each row: a mapping with the parameters of ``get_cloud_blocked_word_libraries``.
        ``tencent_chat.types.GetCloudBlockedWordLibraries`` has their types.
        """
        return self._each("get_cloud_blocked_word_libraries", rows, options)

    def get_cloud_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetCloudBlockedWordsReply]:
        """Read the words of a cloud moderation library, page by page.

        One call for each row: a mapping with the parameters of ``get_cloud_blocked_words``.
        ``tencent_chat.types.GetCloudBlockedWords`` has their types.
        """
        return self._each("get_cloud_blocked_words", rows, options)

    def add_cloud_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[AddCloudBlockedWordsReply]:
        """Add words to a cloud moderation library.

        One call for each row: a mapping with the parameters of ``add_cloud_blocked_words``.
        ``tencent_chat.types.AddCloudBlockedWords`` has their types.
        """
        return self._each("add_cloud_blocked_words", rows, options)

    def delete_cloud_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteCloudBlockedWordsReply]:
        """Delete words from a cloud moderation library.

        One call for each row: a mapping with the parameters of ``delete_cloud_blocked_words``.
        ``tencent_chat.types.DeleteCloudBlockedWords`` has their types.
        """
        return self._each("delete_cloud_blocked_words", rows, options)

    def add_local_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[AddLocalBlockedWordsReply]:
        """Add blocked words to local moderation.

        One call for each row: a mapping with the parameters of ``add_local_blocked_words``.
        ``tencent_chat.types.AddLocalBlockedWords`` has their types.
        """
        return self._each("add_local_blocked_words", rows, options)

    def delete_local_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DeleteLocalBlockedWordsReply]:
        """Delete blocked words of local moderation.

        One call for each row: a mapping with the parameters of ``delete_local_blocked_words``.
        ``tencent_chat.types.DeleteLocalBlockedWords`` has their types.
        """
        return self._each("delete_local_blocked_words", rows, options)

    def get_local_blocked_words(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetLocalBlockedWordsReply]:
        """Read the blocked words of local moderation, page by page.

        One call for each row: a mapping with the parameters of ``get_local_blocked_words``.
        ``tencent_chat.types.GetLocalBlockedWords`` has their types.
        """
        return self._each("get_local_blocked_words", rows, options)

    def create_official_account(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[CreateOfficialAccountReply]:
        """Create an official account.

        One call for each row: a mapping with the parameters of ``create_official_account``.
        ``tencent_chat.types.CreateOfficialAccount`` has their types.
        """
        return self._each("create_official_account", rows, options)

    def destroy_official_account(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[DestroyOfficialAccountReply]:
        """Terminate an official account.

        One call for each row: a mapping with the parameters of ``destroy_official_account``.
        ``tencent_chat.types.DestroyOfficialAccount`` has their types.
        """
        return self._each("destroy_official_account", rows, options)

    def modify_official_account(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ModifyOfficialAccountReply]:
        """Change the information of an official account.

        One call for each row: a mapping with the parameters of ``modify_official_account``.
        ``tencent_chat.types.ModifyOfficialAccount`` has their types.
        """
        return self._each("modify_official_account", rows, options)

    def get_official_accounts(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetOfficialAccountsReply]:
        """Read the information of official accounts.

        One call for each row: a mapping with the parameters of ``get_official_accounts``.
        ``tencent_chat.types.GetOfficialAccounts`` has their types.
        """
        return self._each("get_official_accounts", rows, options)

    def list_subscribers(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListSubscribersReply]:
        """Read the subscribers of an official account, page by page.

        One call for each row: a mapping with the parameters of ``list_subscribers``.
        ``tencent_chat.types.ListSubscribers`` has their types.
        """
        return self._each("list_subscribers", rows, options)

    def add_subscribers(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddSubscribersReply]:
        """Subscribe users to an official account.

        One call for each row: a mapping with the parameters of ``add_subscribers``.
        ``tencent_chat.types.AddSubscribers`` has their types.
        """
        return self._each("add_subscribers", rows, options)

    def delete_subscribers(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteSubscribersReply]:
        """Remove subscribers from an official account.

        One call for each row: a mapping with the parameters of ``delete_subscribers``.
        ``tencent_chat.types.DeleteSubscribers`` has their types.
        """
        return self._each("delete_subscribers", rows, options)

    def modify_subscriber(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ModifySubscriberReply]:
        """Change the custom field of a subscriber.

        One call for each row: a mapping with the parameters of ``modify_subscriber``.
        ``tencent_chat.types.ModifySubscriber`` has their types.
        """
        return self._each("modify_subscriber", rows, options)

    def list_subscribed_official_accounts(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListSubscribedOfficialAccountsReply]:
        """Read the official accounts a user subscribes to, page by page.

        One call for each row: a mapping with the parameters of ``list_subscribed_official_accounts``.
        ``tencent_chat.types.ListSubscribedOfficialAccounts`` has their types.
        """
        return self._each("list_subscribed_official_accounts", rows, options)

    def send_official_account_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendOfficialAccountMessageReply]:
        """Send a message to all subscribers of an official account.

        One call for each row: a mapping with the parameters of ``send_official_account_message``.
        ``tencent_chat.types.SendOfficialAccountMessage`` has their types.
        """
        return self._each("send_official_account_message", rows, options)

    def recall_official_account_messages(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[RecallOfficialAccountMessagesReply]:
        """Recall messages of an official account.

        One call for each row: a mapping with the parameters of ``recall_official_account_messages``.
        ``tencent_chat.types.RecallOfficialAccountMessages`` has their types.
        """
        return self._each("recall_official_account_messages", rows, options)

    def list_official_account_messages(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[ListOfficialAccountMessagesReply]:
        """Read the message history of an official account, newest first.

        One call for each row: a mapping with the parameters of ``list_official_account_messages``.
        ``tencent_chat.types.ListOfficialAccountMessages`` has their types.
        """
        return self._each("list_official_account_messages", rows, options)

    def set_global_mute(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SetGlobalMuteReply]:
        """Mute a user everywhere, or lift the mute.

        One call for each row: a mapping with the parameters of ``set_global_mute``.
        ``tencent_chat.types.SetGlobalMute`` has their types.
        """
        return self._each("set_global_mute", rows, options)

    def get_global_mute(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetGlobalMuteReply]:
        """Read how long a user is muted everywhere.

        One call for each row: a mapping with the parameters of ``get_global_mute``.
        ``tencent_chat.types.GetGlobalMute`` has their types.
        """
        return self._each("get_global_mute", rows, options)

    def get_operations_data(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetOperationsDataReply]:
        """Read the app's daily figures of the last 30 days.

        One call for each row: a mapping with the parameters of ``get_operations_data``.
        ``tencent_chat.types.GetOperationsData`` has their types.
        """
        return self._each("get_operations_data", rows, options)

    def get_message_archives(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetMessageArchivesReply]:
        """Read where to download all messages of one hour.

        One call for each row: a mapping with the parameters of ``get_message_archives``.
        ``tencent_chat.types.GetMessageArchives`` has their types.
        """
        return self._each("get_message_archives", rows, options)

    def get_server_ips(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetServerIpsReply]:
        """Read the IP addresses of Chat servers and webhook senders.

        One call for each row: a mapping with the parameters of ``get_server_ips``.
        ``tencent_chat.types.GetServerIps`` has their types.
        """
        return self._each("get_server_ips", rows, options)

    def ban_chat_file(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[BanChatFileReply]:
        """Ban a file that was sent in a chat.

        One call for each row: a mapping with the parameters of ``ban_chat_file``.
        ``tencent_chat.types.BanChatFile`` has their types.
        """
        return self._each("ban_chat_file", rows, options)

    def unban_chat_file(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[UnbanChatFileReply]:
        """Lift the ban of a chat file.

        One call for each row: a mapping with the parameters of ``unban_chat_file``.
        ``tencent_chat.types.UnbanChatFile`` has their types.
        """
        return self._each("unban_chat_file", rows, options)

    def get_chat_file_urls(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetChatFileUrlsReply]:
        """Make signed URLs of chat files and read their state.

        One call for each row: a mapping with the parameters of ``get_chat_file_urls``.
        ``tencent_chat.types.GetChatFileUrls`` has their types.
        """
        return self._each("get_chat_file_urls", rows, options)

    def set_profile(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SetProfileReply]:
        """Set profile fields of an account.

        One call for each row: a mapping with the parameters of ``set_profile``.
        ``tencent_chat.types.SetProfile`` has their types.
        """
        return self._each("set_profile", rows, options)

    def get_profiles(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetProfilesReply]:
        """Read profile fields of up to 100 accounts.

        One call for each row: a mapping with the parameters of ``get_profiles``.
        ``tencent_chat.types.GetProfiles`` has their types.
        """
        return self._each("get_profiles", rows, options)

    def push(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[PushReply]:
        """Push to all users, or to those with given tags or attributes.

        One call for each row: a mapping with the parameters of ``push``.
        ``tencent_chat.types.Push`` has their types.
        """
        return self._each("push", rows, options)

    def push_to_users(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[PushToUsersReply]:
        """Push a notification to named users.

        One call for each row: a mapping with the parameters of ``push_to_users``.
        ``tencent_chat.types.PushToUsers`` has their types.
        """
        return self._each("push_to_users", rows, options)

    def revoke_push(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[RevokePushReply]:
        """Recall a push and overwrite notifications already shown.

        One call for each row: a mapping with the parameters of ``revoke_push``.
        ``tencent_chat.types.RevokePush`` has their types.
        """
        return self._each("revoke_push", rows, options)

    def set_attribute_names(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SetAttributeNamesReply]:
        """Set the names of the app's user attributes.

        One call for each row: a mapping with the parameters of ``set_attribute_names``.
        ``tencent_chat.types.SetAttributeNames`` has their types.
        """
        return self._each("set_attribute_names", rows, options)

    def get_attribute_names(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetAttributeNamesReply]:
        """Read the names of the app's user attributes.

        One call for each row: a mapping with the parameters of ``get_attribute_names``.
        ``tencent_chat.types.GetAttributeNames`` has their types.
        """
        return self._each("get_attribute_names", rows, options)

    def set_user_attributes(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SetUserAttributesReply]:
        """Set attributes of users.

        One call for each row: a mapping with the parameters of ``set_user_attributes``.
        ``tencent_chat.types.SetUserAttributes`` has their types.
        """
        return self._each("set_user_attributes", rows, options)

    def get_user_attributes(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetUserAttributesReply]:
        """Read the attributes of users.

        One call for each row: a mapping with the parameters of ``get_user_attributes``.
        ``tencent_chat.types.GetUserAttributes`` has their types.
        """
        return self._each("get_user_attributes", rows, options)

    def remove_user_attributes(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[RemoveUserAttributesReply]:
        """Remove attributes from users.

        One call for each row: a mapping with the parameters of ``remove_user_attributes``.
        ``tencent_chat.types.RemoveUserAttributes`` has their types.
        """
        return self._each("remove_user_attributes", rows, options)

    def add_user_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddUserTagsReply]:
        """Add tags to users, or replace their tags.

        One call for each row: a mapping with the parameters of ``add_user_tags``.
        ``tencent_chat.types.AddUserTags`` has their types.
        """
        return self._each("add_user_tags", rows, options)

    def get_user_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetUserTagsReply]:
        """Read the tags of users.

        One call for each row: a mapping with the parameters of ``get_user_tags``.
        ``tencent_chat.types.GetUserTags`` has their types.
        """
        return self._each("get_user_tags", rows, options)

    def remove_user_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[RemoveUserTagsReply]:
        """Remove tags from users.

        One call for each row: a mapping with the parameters of ``remove_user_tags``.
        ``tencent_chat.types.RemoveUserTags`` has their types.
        """
        return self._each("remove_user_tags", rows, options)

    def clear_user_tags(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ClearUserTagsReply]:
        """Remove all tags from users.

        One call for each row: a mapping with the parameters of ``clear_user_tags``.
        ``tencent_chat.types.ClearUserTags`` has their types.
        """
        return self._each("clear_user_tags", rows, options)

    def trace_all_member_push(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[TraceAllMemberPushReply]:
        """Trace a push to all or tagged users for one receiver.

        One call for each row: a mapping with the parameters of ``trace_all_member_push``.
        ``tencent_chat.types.TraceAllMemberPush`` has their types.
        """
        return self._each("trace_all_member_push", rows, options)

    def get_all_member_push_statistics(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetAllMemberPushStatisticsReply]:
        """Count the results of pushes to all or tagged users.

        One call for each row: a mapping with the parameters of ``get_all_member_push_statistics``.
        ``tencent_chat.types.GetAllMemberPushStatistics`` has their types.
        """
        return self._each("get_all_member_push_statistics", rows, options)

    def get_all_member_push_loss(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetAllMemberPushLossReply]:
        """Count why pushes to all or tagged users got lost.

        One call for each row: a mapping with the parameters of ``get_all_member_push_loss``.
        ``tencent_chat.types.GetAllMemberPushLoss`` has their types.
        """
        return self._each("get_all_member_push_loss", rows, options)

    def trace_normal_push(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[TraceNormalPushReply]:
        """Trace the offline push of one chat message.

        One call for each row: a mapping with the parameters of ``trace_normal_push``.
        ``tencent_chat.types.TraceNormalPush`` has their types.
        """
        return self._each("trace_normal_push", rows, options)

    def get_normal_push_statistics(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[GetNormalPushStatisticsReply]:
        """Count the results of offline pushes of chat messages.

        One call for each row: a mapping with the parameters of ``get_normal_push_statistics``.
        ``tencent_chat.types.GetNormalPushStatistics`` has their types.
        """
        return self._each("get_normal_push_statistics", rows, options)

    def get_normal_push_loss(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetNormalPushLossReply]:
        """Count why offline pushes of chat messages got lost.

        One call for each row: a mapping with the parameters of ``get_normal_push_loss``.
        ``tencent_chat.types.GetNormalPushLoss`` has their types.
        """
        return self._each("get_normal_push_loss", rows, options)

    def add_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddFriendsReply]:
        """Add friends to a user's friend list.

        One call for each row: a mapping with the parameters of ``add_friends``.
        ``tencent_chat.types.AddFriends`` has their types.
        """
        return self._each("add_friends", rows, options)

    def import_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ImportFriendsReply]:
        """Import friends into a user's friend list, one-way.

        One call for each row: a mapping with the parameters of ``import_friends``.
        ``tencent_chat.types.ImportFriends`` has their types.
        """
        return self._each("import_friends", rows, options)

    def update_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[UpdateFriendsReply]:
        """Change remark, groups and custom fields of friends.

        One call for each row: a mapping with the parameters of ``update_friends``.
        ``tencent_chat.types.UpdateFriends`` has their types.
        """
        return self._each("update_friends", rows, options)

    def delete_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteFriendsReply]:
        """Delete friends of a user, one-way or two-way.

        One call for each row: a mapping with the parameters of ``delete_friends``.
        ``tencent_chat.types.DeleteFriends`` has their types.
        """
        return self._each("delete_friends", rows, options)

    def delete_all_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteAllFriendsReply]:
        """Delete all friends of a user.

        One call for each row: a mapping with the parameters of ``delete_all_friends``.
        ``tencent_chat.types.DeleteAllFriends`` has their types.
        """
        return self._each("delete_all_friends", rows, options)

    def check_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CheckFriendsReply]:
        """Tell which accounts are friends of a user.

        One call for each row: a mapping with the parameters of ``check_friends``.
        ``tencent_chat.types.CheckFriends`` has their types.
        """
        return self._each("check_friends", rows, options)

    def list_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListFriendsReply]:
        """Read all friends of a user, page by page.

        One call for each row: a mapping with the parameters of ``list_friends``.
        ``tencent_chat.types.ListFriends`` has their types.
        """
        return self._each("list_friends", rows, options)

    def get_friends(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetFriendsReply]:
        """Read friend and profile fields of named friends.

        One call for each row: a mapping with the parameters of ``get_friends``.
        ``tencent_chat.types.GetFriends`` has their types.
        """
        return self._each("get_friends", rows, options)

    def add_to_blocklist(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddToBlocklistReply]:
        """Put accounts on a user's blocklist.

        One call for each row: a mapping with the parameters of ``add_to_blocklist``.
        ``tencent_chat.types.AddToBlocklist`` has their types.
        """
        return self._each("add_to_blocklist", rows, options)

    def remove_from_blocklist(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[RemoveFromBlocklistReply]:
        """Take accounts off a user's blocklist.

        One call for each row: a mapping with the parameters of ``remove_from_blocklist``.
        ``tencent_chat.types.RemoveFromBlocklist`` has their types.
        """
        return self._each("remove_from_blocklist", rows, options)

    def list_blocklist(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListBlocklistReply]:
        """Read the blocklist of a user, page by page.

        One call for each row: a mapping with the parameters of ``list_blocklist``.
        ``tencent_chat.types.ListBlocklist`` has their types.
        """
        return self._each("list_blocklist", rows, options)

    def check_blocklist(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CheckBlocklistReply]:
        """Tell which accounts a user blocks or is blocked by.

        One call for each row: a mapping with the parameters of ``check_blocklist``.
        ``tencent_chat.types.CheckBlocklist`` has their types.
        """
        return self._each("check_blocklist", rows, options)

    def add_friend_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[AddFriendGroupsReply]:
        """Create friend groups and put friends into them.

        One call for each row: a mapping with the parameters of ``add_friend_groups``.
        ``tencent_chat.types.AddFriendGroups`` has their types.
        """
        return self._each("add_friend_groups", rows, options)

    def delete_friend_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteFriendGroupsReply]:
        """Delete friend groups of a user.

        One call for each row: a mapping with the parameters of ``delete_friend_groups``.
        ``tencent_chat.types.DeleteFriendGroups`` has their types.
        """
        return self._each("delete_friend_groups", rows, options)

    def get_friend_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetFriendGroupsReply]:
        """Read the friend groups of a user.

        One call for each row: a mapping with the parameters of ``get_friend_groups``.
        ``tencent_chat.types.GetFriendGroups`` has their types.
        """
        return self._each("get_friend_groups", rows, options)

    def follow_users(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[FollowUsersReply]:
        """Make a user follow other users.

        One call for each row: a mapping with the parameters of ``follow_users``.
        ``tencent_chat.types.FollowUsers`` has their types.
        """
        return self._each("follow_users", rows, options)

    def unfollow_users(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[UnfollowUsersReply]:
        """Make a user stop following other users.

        One call for each row: a mapping with the parameters of ``unfollow_users``.
        ``tencent_chat.types.UnfollowUsers`` has their types.
        """
        return self._each("unfollow_users", rows, options)

    def check_follow_relations(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[CheckFollowRelationsReply]:
        """Tell who follows whom between a user and others.

        One call for each row: a mapping with the parameters of ``check_follow_relations``.
        ``tencent_chat.types.CheckFollowRelations`` has their types.
        """
        return self._each("check_follow_relations", rows, options)

    def list_follows(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListFollowsReply]:
        """Read fans, followed users or mutual follows, page by page.

        One call for each row: a mapping with the parameters of ``list_follows``.
        ``tencent_chat.types.ListFollows`` has their types.
        """
        return self._each("list_follows", rows, options)

    def get_follow_counts(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[GetFollowCountsReply]:
        """Count fans, followed users and mutual follows of users.

        One call for each row: a mapping with the parameters of ``get_follow_counts``.
        ``tencent_chat.types.GetFollowCounts`` has their types.
        """
        return self._each("get_follow_counts", rows, options)

    def create_robot(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[CreateRobotReply]:
        """Create a chatbot account.

        One call for each row: a mapping with the parameters of ``create_robot``.
        ``tencent_chat.types.CreateRobot`` has their types.
        """
        return self._each("create_robot", rows, options)

    def delete_robot(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[DeleteRobotReply]:
        """Disable a chatbot.

        One call for each row: a mapping with the parameters of ``delete_robot``.
        ``tencent_chat.types.DeleteRobot`` has their types.
        """
        return self._each("delete_robot", rows, options)

    def list_robots(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[ListRobotsReply]:
        """Read all chatbots of the app.

        One call for each row: a mapping with the parameters of ``list_robots``.
        ``tencent_chat.types.ListRobots`` has their types.
        """
        return self._each("list_robots", rows, options)

    def send_robot_stream_message(
        self, rows: Rows, /, **options: Unpack[EachOptions]
    ) -> EachCalls[SendRobotStreamMessageReply]:
        """Send a chatbot's message piece by piece.

        One call for each row: a mapping with the parameters of ``send_robot_stream_message``.
        ``tencent_chat.types.SendRobotStreamMessage`` has their types.
        """
        return self._each("send_robot_stream_message", rows, options)

    def search_users(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SearchUsersReply]:
        """Search users by nickname, ID, gender and birthday.

        One call for each row: a mapping with the parameters of ``search_users``.
        ``tencent_chat.types.SearchUsers`` has their types.
        """
        return self._each("search_users", rows, options)

    def search_groups(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SearchGroupsReply]:
        """Search groups by name or ID.

        One call for each row: a mapping with the parameters of ``search_groups``.
        ``tencent_chat.types.SearchGroups`` has their types.
        """
        return self._each("search_groups", rows, options)

    def search_group_members(self, rows: Rows, /, **options: Unpack[EachOptions]) -> EachCalls[SearchGroupMembersReply]:
        """Search group members by name card, nickname or ID.

        One call for each row: a mapping with the parameters of ``search_group_members``.
        ``tencent_chat.types.SearchGroupMembers`` has their types.
        """
        return self._each("search_group_members", rows, options)


class AsyncEach(Each):
    """The same for an ``AsyncChatClient``: rows may be asynchronous, and so are results."""

    __slots__ = ()

    if TYPE_CHECKING:

        def import_account(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportAccountReply]: ...

        def import_accounts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportAccountsReply]: ...

        def delete_accounts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteAccountsReply]: ...

        def check_accounts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CheckAccountsReply]: ...

        def invalidate_login_state(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[InvalidateLoginStateReply]: ...

        def query_online_status(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[QueryOnlineStatusReply]: ...

        def query_login_state(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[QueryLoginStateReply]: ...

        def get_call_info(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCallInfoReply]: ...

        def start_call_by_robot(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[StartCallByRobotReply]: ...

        def end_call(self, rows: AsyncRows, /, **options: Unpack[EachOptions]) -> AsyncEachCalls[EndCallReply]: ...

        def get_call_record(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCallRecordReply]: ...

        def list_call_records(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListCallRecordsReply]: ...

        def set_call_webhook(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetCallWebhookReply]: ...

        def get_call_webhook(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCallWebhookReply]: ...

        def delete_call_webhook(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteCallWebhookReply]: ...

        def create_topic(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreateTopicReply]: ...

        def get_topics(self, rows: AsyncRows, /, **options: Unpack[EachOptions]) -> AsyncEachCalls[GetTopicsReply]: ...

        def modify_topic(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyTopicReply]: ...

        def import_topic(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportTopicReply]: ...

        def destroy_topics(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DestroyTopicsReply]: ...

        def get_community_online_member_count(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCommunityOnlineMemberCountReply]: ...

        def create_permission_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreatePermissionGroupReply]: ...

        def destroy_permission_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DestroyPermissionGroupsReply]: ...

        def modify_permission_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyPermissionGroupReply]: ...

        def get_permission_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetPermissionGroupsReply]: ...

        def add_topic_permissions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddTopicPermissionsReply]: ...

        def set_topic_permissions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetTopicPermissionsReply]: ...

        def delete_topic_permissions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteTopicPermissionsReply]: ...

        def get_topic_permissions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetTopicPermissionsReply]: ...

        def add_permission_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddPermissionGroupMembersReply]: ...

        def delete_permission_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeletePermissionGroupMembersReply]: ...

        def list_permission_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListPermissionGroupMembersReply]: ...

        def list_conversations(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListConversationsReply]: ...

        def delete_conversation(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteConversationReply]: ...

        def pin_conversations(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[PinConversationsReply]: ...

        def create_conversation_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreateConversationGroupReply]: ...

        def update_conversation_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UpdateConversationGroupReply]: ...

        def delete_conversation_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteConversationGroupReply]: ...

        def mark_conversations(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[MarkConversationsReply]: ...

        def search_conversation_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SearchConversationGroupsReply]: ...

        def get_conversation_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetConversationGroupsReply]: ...

        def send_group_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendGroupMessageReply]: ...

        def send_group_system_notification(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendGroupSystemNotificationReply]: ...

        def recall_group_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RecallGroupMessagesReply]: ...

        def import_group_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportGroupMessagesReply]: ...

        def delete_group_messages_by_sender(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteGroupMessagesBySenderReply]: ...

        def list_group_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListGroupMessagesReply]: ...

        def modify_group_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyGroupMessageReply]: ...

        def send_broadcast_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendBroadcastMessageReply]: ...

        def clear_group_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ClearGroupMessagesReply]: ...

        def send_group_read_receipts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendGroupReadReceiptsReply]: ...

        def get_group_read_receipts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGroupReadReceiptsReply]: ...

        def list_group_message_readers(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListGroupMessageReadersReply]: ...

        def get_group_message_extensions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGroupMessageExtensionsReply]: ...

        def set_group_message_extensions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetGroupMessageExtensionsReply]: ...

        def pin_group_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[PinGroupMessageReply]: ...

        def unpin_group_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UnpinGroupMessageReply]: ...

        def get_pinned_group_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetPinnedGroupMessagesReply]: ...

        def send_group_stream_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendGroupStreamMessageReply]: ...

        def list_app_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListAppGroupsReply]: ...

        def create_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreateGroupReply]: ...

        def get_group_profiles(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGroupProfilesReply]: ...

        def list_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListGroupMembersReply]: ...

        def get_specified_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetSpecifiedGroupMembersReply]: ...

        def modify_group_profile(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyGroupProfileReply]: ...

        def add_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddGroupMembersReply]: ...

        def delete_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteGroupMembersReply]: ...

        def modify_group_member_profile(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyGroupMemberProfileReply]: ...

        def disband_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DisbandGroupReply]: ...

        def list_joined_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListJoinedGroupsReply]: ...

        def get_member_roles(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetMemberRolesReply]: ...

        def mute_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[MuteGroupMembersReply]: ...

        def list_muted_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListMutedGroupMembersReply]: ...

        def list_muted_group_members_legacy(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListMutedGroupMembersLegacyReply]: ...

        def change_group_owner(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ChangeGroupOwnerReply]: ...

        def import_group(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportGroupReply]: ...

        def import_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportGroupMembersReply]: ...

        def set_member_unread_count(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetMemberUnreadCountReply]: ...

        def get_online_member_count(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetOnlineMemberCountReply]: ...

        def ban_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[BanGroupMembersReply]: ...

        def unban_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UnbanGroupMembersReply]: ...

        def list_banned_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListBannedGroupMembersReply]: ...

        def list_live_group_online_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListLiveGroupOnlineMembersReply]: ...

        def mark_live_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[MarkLiveGroupMembersReply]: ...

        def set_live_group_admins(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetLiveGroupAdminsReply]: ...

        def list_live_group_admins(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListLiveGroupAdminsReply]: ...

        def check_live_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CheckLiveGroupMembersReply]: ...

        def add_live_group_robots(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddLiveGroupRobotsReply]: ...

        def delete_live_group_robots(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteLiveGroupRobotsReply]: ...

        def get_group_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGroupAttributesReply]: ...

        def modify_group_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyGroupAttributesReply]: ...

        def clear_group_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ClearGroupAttributesReply]: ...

        def reset_group_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ResetGroupAttributesReply]: ...

        def delete_group_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteGroupAttributesReply]: ...

        def get_group_counters(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGroupCountersReply]: ...

        def update_group_counters(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UpdateGroupCountersReply]: ...

        def delete_group_counters(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteGroupCountersReply]: ...

        def push_to_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[PushToMembersReply]: ...

        def set_member_attribute_names(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetMemberAttributeNamesReply]: ...

        def get_member_attribute_names(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetMemberAttributeNamesReply]: ...

        def set_member_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetMemberAttributesReply]: ...

        def get_member_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetMemberAttributesReply]: ...

        def remove_member_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RemoveMemberAttributesReply]: ...

        def add_member_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddMemberTagsReply]: ...

        def get_member_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetMemberTagsReply]: ...

        def remove_member_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RemoveMemberTagsReply]: ...

        def clear_member_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ClearMemberTagsReply]: ...

        def send_c2c_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendC2cMessageReply]: ...

        def batch_send_c2c_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[BatchSendC2cMessageReply]: ...

        def import_c2c_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportC2cMessageReply]: ...

        def list_c2c_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListC2cMessagesReply]: ...

        def recall_c2c_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RecallC2cMessageReply]: ...

        def set_c2c_messages_read(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetC2cMessagesReadReply]: ...

        def get_c2c_unread_count(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetC2cUnreadCountReply]: ...

        def modify_c2c_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyC2cMessageReply]: ...

        def send_c2c_read_receipts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendC2cReadReceiptsReply]: ...

        def delete_c2c_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteC2cMessagesReply]: ...

        def get_c2c_message_extensions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetC2cMessageExtensionsReply]: ...

        def set_c2c_message_extensions(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetC2cMessageExtensionsReply]: ...

        def send_c2c_stream_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendC2cStreamMessageReply]: ...

        def moderate_content(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModerateContentReply]: ...

        def moderate_content_batch(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModerateContentBatchReply]: ...

        def get_cloud_blocked_word_libraries(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCloudBlockedWordLibrariesReply]: ...

        def get_cloud_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetCloudBlockedWordsReply]: ...

        def add_cloud_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddCloudBlockedWordsReply]: ...

        def delete_cloud_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteCloudBlockedWordsReply]: ...

        def add_local_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddLocalBlockedWordsReply]: ...

        def delete_local_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteLocalBlockedWordsReply]: ...

        def get_local_blocked_words(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetLocalBlockedWordsReply]: ...

        def create_official_account(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreateOfficialAccountReply]: ...

        def destroy_official_account(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DestroyOfficialAccountReply]: ...

        def modify_official_account(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifyOfficialAccountReply]: ...

        def get_official_accounts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetOfficialAccountsReply]: ...

        def list_subscribers(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListSubscribersReply]: ...

        def add_subscribers(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddSubscribersReply]: ...

        def delete_subscribers(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteSubscribersReply]: ...

        def modify_subscriber(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ModifySubscriberReply]: ...

        def list_subscribed_official_accounts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListSubscribedOfficialAccountsReply]: ...

        def send_official_account_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendOfficialAccountMessageReply]: ...

        def recall_official_account_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RecallOfficialAccountMessagesReply]: ...

        def list_official_account_messages(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListOfficialAccountMessagesReply]: ...

        def set_global_mute(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetGlobalMuteReply]: ...

        def get_global_mute(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetGlobalMuteReply]: ...

        def get_operations_data(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetOperationsDataReply]: ...

        def get_message_archives(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetMessageArchivesReply]: ...

        def get_server_ips(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetServerIpsReply]: ...

        def ban_chat_file(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[BanChatFileReply]: ...

        def unban_chat_file(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UnbanChatFileReply]: ...

        def get_chat_file_urls(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetChatFileUrlsReply]: ...

        def set_profile(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetProfileReply]: ...

        def get_profiles(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetProfilesReply]: ...

        def push(self, rows: AsyncRows, /, **options: Unpack[EachOptions]) -> AsyncEachCalls[PushReply]: ...

        def push_to_users(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[PushToUsersReply]: ...

        def revoke_push(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RevokePushReply]: ...

        def set_attribute_names(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetAttributeNamesReply]: ...

        def get_attribute_names(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetAttributeNamesReply]: ...

        def set_user_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SetUserAttributesReply]: ...

        def get_user_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetUserAttributesReply]: ...

        def remove_user_attributes(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RemoveUserAttributesReply]: ...

        def add_user_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddUserTagsReply]: ...

        def get_user_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetUserTagsReply]: ...

        def remove_user_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RemoveUserTagsReply]: ...

        def clear_user_tags(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ClearUserTagsReply]: ...

        def trace_all_member_push(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[TraceAllMemberPushReply]: ...

        def get_all_member_push_statistics(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetAllMemberPushStatisticsReply]: ...

        def get_all_member_push_loss(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetAllMemberPushLossReply]: ...

        def trace_normal_push(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[TraceNormalPushReply]: ...

        def get_normal_push_statistics(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetNormalPushStatisticsReply]: ...

        def get_normal_push_loss(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetNormalPushLossReply]: ...

        def add_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddFriendsReply]: ...

        def import_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ImportFriendsReply]: ...

        def update_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UpdateFriendsReply]: ...

        def delete_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteFriendsReply]: ...

        def delete_all_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteAllFriendsReply]: ...

        def check_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CheckFriendsReply]: ...

        def list_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListFriendsReply]: ...

        def get_friends(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetFriendsReply]: ...

        def add_to_blocklist(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddToBlocklistReply]: ...

        def remove_from_blocklist(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[RemoveFromBlocklistReply]: ...

        def list_blocklist(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListBlocklistReply]: ...

        def check_blocklist(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CheckBlocklistReply]: ...

        def add_friend_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[AddFriendGroupsReply]: ...

        def delete_friend_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteFriendGroupsReply]: ...

        def get_friend_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetFriendGroupsReply]: ...

        def follow_users(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[FollowUsersReply]: ...

        def unfollow_users(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[UnfollowUsersReply]: ...

        def check_follow_relations(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CheckFollowRelationsReply]: ...

        def list_follows(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListFollowsReply]: ...

        def get_follow_counts(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[GetFollowCountsReply]: ...

        def create_robot(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[CreateRobotReply]: ...

        def delete_robot(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[DeleteRobotReply]: ...

        def list_robots(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[ListRobotsReply]: ...

        def send_robot_stream_message(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SendRobotStreamMessageReply]: ...

        def search_users(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SearchUsersReply]: ...

        def search_groups(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SearchGroupsReply]: ...

        def search_group_members(
            self, rows: AsyncRows, /, **options: Unpack[EachOptions]
        ) -> AsyncEachCalls[SearchGroupMembersReply]: ...

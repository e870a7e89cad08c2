# @generated from api/*.yaml by cargo xtask generate
"""A method for every endpoint with a list that is split over several requests: any iterable gives its items."""

# Asynchronous methods have the names and the documentation of the others, and take and return something else.
# pyright: reportIncompatibleMethodOverride=false

# Annotations stay strings: evaluating them would take most of the time of the import.
from __future__ import annotations

# For type checkers the same as the one of `typing`, without importing it.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable
    from datetime import datetime
    from enum import Enum
    from typing import Any, Literal, SupportsIndex

    from typing_extensions import Unpack

    from .._each import AsyncBulkCalls, BulkCalls
    from .._given import ObjectLike
    from .._rows import EachOptions
    from .types import (
        AccountItem,
        AddCloudBlockedWordsReply,
        AddFriendItem,
        AddFriendsReply,
        AddGroupMemberItem,
        AddGroupMembersReply,
        AddLocalBlockedWordsReply,
        AddMemberTagsReply,
        AddPermissionGroupMembersReply,
        AddSubscribersReply,
        AddToBlocklistReply,
        AddTopicPermissionsReply,
        AddType,
        AddUserTagsReply,
        BanGroupMembersReply,
        BatchSendC2cMessageReply,
        BlocklistCheckType,
        C2cMessageExtensionItem,
        C2cSendMsgControl,
        CheckAccountsReply,
        CheckBlocklistReply,
        CheckFollowRelationsReply,
        CheckFriendsReply,
        CheckItem,
        CheckType,
        ClearMemberTagsReply,
        ClearUserTagsReply,
        CloudBlockedWordItem,
        ContactItem,
        ContactMarkItem,
        DeleteAccountsReply,
        DeleteC2cMessagesReply,
        DeleteCloudBlockedWordsReply,
        DeleteFriendGroupsReply,
        DeleteFriendsReply,
        DeleteGroupMembersReply,
        DeleteItem,
        DeleteLocalBlockedWordsReply,
        DeletePermissionGroupMembersReply,
        DeleteTopicPermissionsReply,
        DeleteType,
        DestroyPermissionGroupsReply,
        FollowItem,
        FollowUsersReply,
        GetC2cUnreadCountReply,
        GetFollowCountsReply,
        GetFriendGroupsReply,
        GetFriendsReply,
        GetGroupProfilesReply,
        GetMemberAttributesReply,
        GetMemberRolesReply,
        GetMemberTagsReply,
        GetOfficialAccountsReply,
        GetProfilesReply,
        GetSpecifiedGroupMembersReply,
        GetUserAttributesReply,
        GetUserTagsReply,
        GroupMemberField,
        GroupMemberRole,
        GroupMessageExtensionItem,
        GroupMsgSeqItem,
        GroupProfilesFilter,
        ImportAccountsReply,
        ImportFriendItem,
        ImportFriendsReply,
        ImportGroupMemberItem,
        ImportGroupMembersReply,
        ImportGroupMessageItem,
        ImportGroupMessagesReply,
        LiveGroupMarksItem,
        LocalBlockedWordItem,
        LocalBlockedWordToDelete,
        MarkConversationsReply,
        MarkLiveGroupMembersReply,
        MemberAttributesItem,
        MemberTagsItem,
        ModerateContentBatchReply,
        ModerationItem,
        ModerationPolicy,
        MsgElement,
        MuteGroupMembersReply,
        NeedFriend,
        OfficialAccountFilter,
        OfficialAccountId,
        OfflinePushInfo,
        PermissionGroupMemberItem,
        PushToUsersReply,
        QueryLoginStateReply,
        QueryOnlineStatusReply,
        RecallGroupMessagesReply,
        RecallOfficialAccountMessagesReply,
        RemoveAttributesItem,
        RemoveFromBlocklistReply,
        RemoveMemberAttributesItem,
        RemoveMemberAttributesReply,
        RemoveMemberTagsItem,
        RemoveMemberTagsReply,
        RemoveTagsItem,
        RemoveUserAttributesReply,
        RemoveUserTagsReply,
        SearchConversationGroupsReply,
        SendGroupReadReceiptsReply,
        SendGroupSystemNotificationReply,
        SetC2cMessageExtensionsReply,
        SetGroupMessageExtensionsReply,
        SetMemberAttributesReply,
        SetUserAttributesReply,
        SubscriberItem,
        TopicPermissionItem,
        UnbanGroupMembersReply,
        UnfollowUsersReply,
        UserAttributesItem,
        UserTagsItem,
    )

__all__ = ["AsyncBulk", "Bulk"]


class Bulk:
    """The endpoints as methods whose list may be any iterable of its items."""

    __slots__ = ()

    if TYPE_CHECKING:

        def _bulk(self, endpoint: str, given: dict[str, Any]) -> Any: ...

        def import_accounts(
            self,
            *,
            account_list: Iterable[AccountItem | ObjectLike],
            accounts: Iterable[str] | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ImportAccountsReply]: ...

        def delete_accounts(
            self,
            *,
            delete_item: Iterable[DeleteItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteAccountsReply]: ...

        def check_accounts(
            self,
            *,
            check_item: Iterable[CheckItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[CheckAccountsReply]: ...

        def query_online_status(
            self,
            *,
            to_account: Iterable[str],
            is_need_detail: bool | int | SupportsIndex | None = None,
            is_return_instid: bool | int | SupportsIndex | None = None,
            is_return_custom_status: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[QueryOnlineStatusReply]: ...

        def query_login_state(
            self,
            *,
            to_account: Iterable[str],
            is_need_detail: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[QueryLoginStateReply]: ...

        def destroy_permission_groups(
            self,
            *,
            permission_group_id_list: Iterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DestroyPermissionGroupsReply]: ...

        def add_topic_permissions(
            self,
            *,
            topic_permission_list: Iterable[TopicPermissionItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddTopicPermissionsReply]: ...

        def delete_topic_permissions(
            self,
            *,
            topic_id_list: Iterable[str],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteTopicPermissionsReply]: ...

        def add_permission_group_members(
            self,
            *,
            member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddPermissionGroupMembersReply]: ...

        def delete_permission_group_members(
            self,
            *,
            member_list: Iterable[PermissionGroupMemberItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeletePermissionGroupMembersReply]: ...

        def mark_conversations(
            self,
            *,
            mark_item: Iterable[ContactMarkItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[MarkConversationsReply]: ...

        def search_conversation_groups(
            self,
            *,
            contact_item: Iterable[ContactItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SearchConversationGroupsReply]: ...

        def send_group_system_notification(
            self,
            *,
            to_members_account: Iterable[str],
            group_id: str,
            content: str,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SendGroupSystemNotificationReply]: ...

        def recall_group_messages(
            self,
            *,
            msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
            group_id: str,
            topic_id: str | None = None,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RecallGroupMessagesReply]: ...

        def import_group_messages(
            self,
            *,
            msg_list: Iterable[ImportGroupMessageItem | ObjectLike],
            group_id: str,
            recent_contact_flag: bool | int | SupportsIndex | None = None,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ImportGroupMessagesReply]: ...

        def send_group_read_receipts(
            self,
            *,
            msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike],
            group_id: str,
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SendGroupReadReceiptsReply]: ...

        def set_group_message_extensions(
            self,
            *,
            extension_list: Iterable[GroupMessageExtensionItem | ObjectLike],
            group_id: str,
            msg_seq: int | SupportsIndex,
            operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SetGroupMessageExtensionsReply]: ...

        def get_group_profiles(
            self,
            *,
            group_id_list: Iterable[str],
            response_filter: GroupProfilesFilter | ObjectLike | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetGroupProfilesReply]: ...

        def get_specified_group_members(
            self,
            *,
            member_list_account: Iterable[str],
            group_id: str,
            member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
            member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
            app_defined_data_filter_group_member: Iterable[str] | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetSpecifiedGroupMembersReply]: ...

        def add_group_members(
            self,
            *,
            member_list: Iterable[AddGroupMemberItem | ObjectLike],
            group_id: str,
            silence: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddGroupMembersReply]: ...

        def delete_group_members(
            self,
            *,
            member_to_del_account: Iterable[str],
            group_id: str,
            silence: bool | int | SupportsIndex | None = None,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteGroupMembersReply]: ...

        def get_member_roles(
            self,
            *,
            user_account: Iterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetMemberRolesReply]: ...

        def mute_group_members(
            self,
            *,
            members_account: Iterable[str],
            group_id: str,
            mute_time: int | SupportsIndex,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[MuteGroupMembersReply]: ...

        def import_group_members(
            self,
            *,
            member_list: Iterable[ImportGroupMemberItem | ObjectLike],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ImportGroupMembersReply]: ...

        def ban_group_members(
            self,
            *,
            members_account: Iterable[str],
            group_id: str,
            duration: int | SupportsIndex,
            description: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[BanGroupMembersReply]: ...

        def unban_group_members(
            self,
            *,
            members_account: Iterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[UnbanGroupMembersReply]: ...

        def mark_live_group_members(
            self,
            *,
            member_list: Iterable[LiveGroupMarksItem | ObjectLike],
            group_id: str,
            command_type: Literal[1, 2] | int | SupportsIndex | Enum,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[MarkLiveGroupMembersReply]: ...

        def set_member_attributes(
            self,
            *,
            user_attrs: Iterable[MemberAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SetMemberAttributesReply]: ...

        def get_member_attributes(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetMemberAttributesReply]: ...

        def remove_member_attributes(
            self,
            *,
            user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RemoveMemberAttributesReply]: ...

        def add_member_tags(
            self,
            *,
            user_tags: Iterable[MemberTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddMemberTagsReply]: ...

        def get_member_tags(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetMemberTagsReply]: ...

        def remove_member_tags(
            self,
            *,
            user_tags: Iterable[RemoveMemberTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RemoveMemberTagsReply]: ...

        def clear_member_tags(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ClearMemberTagsReply]: ...

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
            **options: Unpack[EachOptions],
        ) -> BulkCalls[BatchSendC2cMessageReply]: ...

        def get_c2c_unread_count(
            self,
            *,
            peer_account: Iterable[str],
            to_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetC2cUnreadCountReply]: ...

        def delete_c2c_messages(
            self,
            *,
            msg_key_list: Iterable[str],
            operator_account: str,
            peer_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteC2cMessagesReply]: ...

        def set_c2c_message_extensions(
            self,
            *,
            extension_list: Iterable[C2cMessageExtensionItem | ObjectLike],
            to_account: str,
            msg_key: str,
            operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
            from_account: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SetC2cMessageExtensionsReply]: ...

        def moderate_content_batch(
            self,
            *,
            contents: Iterable[ModerationItem | ObjectLike],
            audit_name: ModerationPolicy | str | Enum,
            ext_sender: str | None = None,
            ext_receiver: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ModerateContentBatchReply]: ...

        def add_cloud_blocked_words(
            self,
            *,
            user_keywords: Iterable[CloudBlockedWordItem | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            lib_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddCloudBlockedWordsReply]: ...

        def delete_cloud_blocked_words(
            self,
            *,
            keywords: Iterable[str],
            sdk_app_id: int | SupportsIndex,
            lib_id: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteCloudBlockedWordsReply]: ...

        def add_local_blocked_words(
            self,
            *,
            local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddLocalBlockedWordsReply]: ...

        def delete_local_blocked_words(
            self,
            *,
            local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteLocalBlockedWordsReply]: ...

        def get_official_accounts(
            self,
            *,
            official_account_id_list: Iterable[OfficialAccountId | ObjectLike],
            response_filter: OfficialAccountFilter | ObjectLike | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetOfficialAccountsReply]: ...

        def add_subscribers(
            self,
            *,
            subscriber_list: Iterable[SubscriberItem | ObjectLike],
            official_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddSubscribersReply]: ...

        def recall_official_account_messages(
            self,
            *,
            msg_key_list: Iterable[str],
            official_account: str,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RecallOfficialAccountMessagesReply]: ...

        def get_profiles(
            self,
            *,
            to_account: Iterable[str],
            tag_list: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetProfilesReply]: ...

        def push_to_users(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            offline_push_info: OfflinePushInfo | ObjectLike,
            msg_random: int | SupportsIndex | None = None,
            data_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[PushToUsersReply]: ...

        def set_user_attributes(
            self,
            *,
            user_attrs: Iterable[UserAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[SetUserAttributesReply]: ...

        def get_user_attributes(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetUserAttributesReply]: ...

        def remove_user_attributes(
            self,
            *,
            user_attrs: Iterable[RemoveAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RemoveUserAttributesReply]: ...

        def add_user_tags(
            self,
            *,
            user_tags: Iterable[UserTagsItem | ObjectLike],
            replace: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddUserTagsReply]: ...

        def get_user_tags(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetUserTagsReply]: ...

        def remove_user_tags(
            self,
            *,
            user_tags: Iterable[RemoveTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RemoveUserTagsReply]: ...

        def clear_user_tags(
            self,
            *,
            to_account: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ClearUserTagsReply]: ...

        def add_friends(
            self,
            *,
            add_friend_item: Iterable[AddFriendItem | ObjectLike],
            from_account: str,
            add_type: AddType | str | Enum | None = None,
            force_add_flags: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddFriendsReply]: ...

        def import_friends(
            self,
            *,
            add_friend_item: Iterable[ImportFriendItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[ImportFriendsReply]: ...

        def delete_friends(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            delete_type: DeleteType | str | Enum | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteFriendsReply]: ...

        def check_friends(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            check_type: CheckType | str | Enum,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[CheckFriendsReply]: ...

        def get_friends(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            tag_list: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetFriendsReply]: ...

        def add_to_blocklist(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[AddToBlocklistReply]: ...

        def remove_from_blocklist(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[RemoveFromBlocklistReply]: ...

        def check_blocklist(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            check_type: BlocklistCheckType | str | Enum,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[CheckBlocklistReply]: ...

        def delete_friend_groups(
            self,
            *,
            group_name: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[DeleteFriendGroupsReply]: ...

        def get_friend_groups(
            self,
            *,
            group_name: Iterable[str],
            from_account: str,
            need_friend: NeedFriend | str | Enum | None = None,
            last_sequence: int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetFriendGroupsReply]: ...

        def follow_users(
            self,
            *,
            follow_item: Iterable[FollowItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[FollowUsersReply]: ...

        def unfollow_users(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[UnfollowUsersReply]: ...

        def check_follow_relations(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[CheckFollowRelationsReply]: ...

        def get_follow_counts(
            self,
            *,
            to_account: Iterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> BulkCalls[GetFollowCountsReply]: ...

    else:

        def import_accounts(self, **given):
            """Create up to 100 accounts at once.

            As many calls as the items of ``account_list`` need.
            """
            return self._bulk("import_accounts", given)

        def delete_accounts(self, **given):
            """Delete accounts with all their data.

            As many calls as the items of ``delete_item`` need.
            """
            return self._bulk("delete_accounts", given)

        def check_accounts(self, **given):
            """Tell which accounts have been imported.

            As many calls as the items of ``check_item`` need.
            """
            return self._bulk("check_accounts", given)

        def query_online_status(self, **given):
            """Read whether accounts are online, reachable by push or offline.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("query_online_status", given)

        def query_login_state(self, **given):
            """Read the login state of accounts by the superseded path.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("query_login_state", given)

        def destroy_permission_groups(self, **given):
            """Delete permission groups of a community.

            As many calls as the items of ``permission_group_id_list`` need.
            """
            return self._bulk("destroy_permission_groups", given)

        def add_topic_permissions(self, **given):
            """Give a permission group rights in more topics.

            As many calls as the items of ``topic_permission_list`` need.
            """
            return self._bulk("add_topic_permissions", given)

        def delete_topic_permissions(self, **given):
            """Take topics out of a permission group.

            As many calls as the items of ``topic_id_list`` need.
            """
            return self._bulk("delete_topic_permissions", given)

        def add_permission_group_members(self, **given):
            """Add members to a permission group.

            As many calls as the items of ``member_list`` need.
            """
            return self._bulk("add_permission_group_members", given)

        def delete_permission_group_members(self, **given):
            """Remove members from a permission group.

            As many calls as the items of ``member_list`` need.
            """
            return self._bulk("delete_permission_group_members", given)

        def mark_conversations(self, **given):
            """Set or clear marks on conversations of a user.

            As many calls as the items of ``mark_item`` need.
            """
            return self._bulk("mark_conversations", given)

        def search_conversation_groups(self, **given):
            """Read groups and marks of named conversations.

            As many calls as the items of ``contact_item`` need.
            """
            return self._bulk("search_conversation_groups", given)

        def send_group_system_notification(self, **given):
            """Notify the online members of a group.

            As many calls as the items of ``to_members_account`` need.
            """
            return self._bulk("send_group_system_notification", given)

        def recall_group_messages(self, **given):
            """Recall messages of a group.

            As many calls as the items of ``msg_seq_list`` need.
            """
            return self._bulk("recall_group_messages", given)

        def import_group_messages(self, **given):
            """Import up to 7 past messages into a group.

            As many calls as the items of ``msg_list`` need.
            """
            return self._bulk("import_group_messages", given)

        def send_group_read_receipts(self, **given):
            """Report group messages as read by one member.

            As many calls as the items of ``msg_seq_list`` need.
            """
            return self._bulk("send_group_read_receipts", given)

        def set_group_message_extensions(self, **given):
            """Set, delete or clear key-value extensions of a group message.

            As many calls as the items of ``extension_list`` need.
            """
            return self._bulk("set_group_message_extensions", given)

        def get_group_profiles(self, **given):
            """Read profiles, members and custom fields of groups.

            As many calls as the items of ``group_id_list`` need.
            """
            return self._bulk("get_group_profiles", given)

        def get_specified_group_members(self, **given):
            """Read the profiles of named members of a group.

            As many calls as the items of ``member_list_account`` need.
            """
            return self._bulk("get_specified_group_members", given)

        def add_group_members(self, **given):
            """Add up to 20 accounts to a group.

            As many calls as the items of ``member_list`` need.
            """
            return self._bulk("add_group_members", given)

        def delete_group_members(self, **given):
            """Remove members from a group.

            As many calls as the items of ``member_to_del_account`` need.
            """
            return self._bulk("delete_group_members", given)

        def get_member_roles(self, **given):
            """Read the roles that accounts have in a group.

            As many calls as the items of ``user_account`` need.
            """
            return self._bulk("get_member_roles", given)

        def mute_group_members(self, **given):
            """Mute or unmute members of a group.

            As many calls as the items of ``members_account`` need.
            """
            return self._bulk("mute_group_members", given)

        def import_group_members(self, **given):
            """Import up to 20 members into a group.

            As many calls as the items of ``member_list`` need.
            """
            return self._bulk("import_group_members", given)

        def ban_group_members(self, **given):
            """Ban members from a group for some time.

            As many calls as the items of ``members_account`` need.
            """
            return self._bulk("ban_group_members", given)

        def unban_group_members(self, **given):
            """Lift the ban of accounts from a group.

            As many calls as the items of ``members_account`` need.
            """
            return self._bulk("unban_group_members", given)

        def mark_live_group_members(self, **given):
            """Set or delete marks of live group members.

            As many calls as the items of ``member_list`` need.
            """
            return self._bulk("mark_live_group_members", given)

        def set_member_attributes(self, **given):
            """Set attributes of users, in the older push service.

            As many calls as the items of ``user_attrs`` need.
            """
            return self._bulk("set_member_attributes", given)

        def get_member_attributes(self, **given):
            """Read the attributes of users, in the older push service.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_member_attributes", given)

        def remove_member_attributes(self, **given):
            """Remove attributes from users, in the older push service.

            As many calls as the items of ``user_attrs`` need.
            """
            return self._bulk("remove_member_attributes", given)

        def add_member_tags(self, **given):
            """Add tags to users, in the older push service.

            As many calls as the items of ``user_tags`` need.
            """
            return self._bulk("add_member_tags", given)

        def get_member_tags(self, **given):
            """Read the tags of users, in the older push service.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_member_tags", given)

        def remove_member_tags(self, **given):
            """Remove tags from users, in the older push service.

            As many calls as the items of ``user_tags`` need.
            """
            return self._bulk("remove_member_tags", given)

        def clear_member_tags(self, **given):
            """Remove all tags from users, in the older push service.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("clear_member_tags", given)

        def batch_send_c2c_message(self, **given):
            """Send one message to up to 500 users, one-to-one.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("batch_send_c2c_message", given)

        def get_c2c_unread_count(self, **given):
            """Count a user's unread one-to-one messages.

            As many calls as the items of ``peer_account`` need.
            """
            return self._bulk("get_c2c_unread_count", given)

        def delete_c2c_messages(self, **given):
            """Delete one-to-one messages for one side only.

            As many calls as the items of ``msg_key_list`` need.
            """
            return self._bulk("delete_c2c_messages", given)

        def set_c2c_message_extensions(self, **given):
            """Set, delete or clear key-value pairs of a one-to-one message.

            As many calls as the items of ``extension_list`` need.
            """
            return self._bulk("set_c2c_message_extensions", given)

        def moderate_content_batch(self, **given):
            """Submit up to 10 texts and images for moderation.

            As many calls as the items of ``contents`` need.
            """
            return self._bulk("moderate_content_batch", given)

        def add_cloud_blocked_words(self, **given):
            """Add words to a cloud moderation library.

            As many calls as the items of ``user_keywords`` need.
            """
            return self._bulk("add_cloud_blocked_words", given)

        def delete_cloud_blocked_words(self, **given):
            """Delete words from a cloud moderation library.

            As many calls as the items of ``keywords`` need.
            """
            return self._bulk("delete_cloud_blocked_words", given)

        def add_local_blocked_words(self, **given):
            """Add blocked words to local moderation.

            As many calls as the items of ``local_audit_words`` need.
            """
            return self._bulk("add_local_blocked_words", given)

        def delete_local_blocked_words(self, **given):
            """Delete blocked words of local moderation.

            As many calls as the items of ``local_audit_words`` need.
            """
            return self._bulk("delete_local_blocked_words", given)

        def get_official_accounts(self, **given):
            """Read the information of official accounts.

            As many calls as the items of ``official_account_id_list`` need.
            """
            return self._bulk("get_official_accounts", given)

        def add_subscribers(self, **given):
            """Subscribe users to an official account.

            As many calls as the items of ``subscriber_list`` need.
            """
            return self._bulk("add_subscribers", given)

        def recall_official_account_messages(self, **given):
            """Recall messages of an official account.

            As many calls as the items of ``msg_key_list`` need.
            """
            return self._bulk("recall_official_account_messages", given)

        def get_profiles(self, **given):
            """Read profile fields of up to 100 accounts.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_profiles", given)

        def push_to_users(self, **given):
            """Push a notification to named users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("push_to_users", given)

        def set_user_attributes(self, **given):
            """Set attributes of users.

            As many calls as the items of ``user_attrs`` need.
            """
            return self._bulk("set_user_attributes", given)

        def get_user_attributes(self, **given):
            """Read the attributes of users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_user_attributes", given)

        def remove_user_attributes(self, **given):
            """Remove attributes from users.

            As many calls as the items of ``user_attrs`` need.
            """
            return self._bulk("remove_user_attributes", given)

        def add_user_tags(self, **given):
            """Add tags to users, or replace their tags.

            As many calls as the items of ``user_tags`` need.
            """
            return self._bulk("add_user_tags", given)

        def get_user_tags(self, **given):
            """Read the tags of users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_user_tags", given)

        def remove_user_tags(self, **given):
            """Remove tags from users.

            As many calls as the items of ``user_tags`` need.
            """
            return self._bulk("remove_user_tags", given)

        def clear_user_tags(self, **given):
            """Remove all tags from users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("clear_user_tags", given)

        def add_friends(self, **given):
            """Add friends to a user's friend list.

            As many calls as the items of ``add_friend_item`` need.
            """
            return self._bulk("add_friends", given)

        def import_friends(self, **given):
            """Import friends into a user's friend list, one-way.

            As many calls as the items of ``add_friend_item`` need.
            """
            return self._bulk("import_friends", given)

        def delete_friends(self, **given):
            """Delete friends of a user, one-way or two-way.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("delete_friends", given)

        def check_friends(self, **given):
            """Tell which accounts are friends of a user.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("check_friends", given)

        def get_friends(self, **given):
            """Read friend and profile fields of named friends.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_friends", given)

        def add_to_blocklist(self, **given):
            """Put accounts on a user's blocklist.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("add_to_blocklist", given)

        def remove_from_blocklist(self, **given):
            """Take accounts off a user's blocklist.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("remove_from_blocklist", given)

        def check_blocklist(self, **given):
            """Tell which accounts a user blocks or is blocked by.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("check_blocklist", given)

        def delete_friend_groups(self, **given):
            """Delete friend groups of a user.

            As many calls as the items of ``group_name`` need.
            """
            return self._bulk("delete_friend_groups", given)

        def get_friend_groups(self, **given):
            """Read the friend groups of a user.

            As many calls as the items of ``group_name`` need.
            """
            return self._bulk("get_friend_groups", given)

        def follow_users(self, **given):
            """Make a user follow other users.

            As many calls as the items of ``follow_item`` need.
            """
            return self._bulk("follow_users", given)

        def unfollow_users(self, **given):
            """Make a user stop following other users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("unfollow_users", given)

        def check_follow_relations(self, **given):
            """Tell who follows whom between a user and others.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("check_follow_relations", given)

        def get_follow_counts(self, **given):
            """Count fans, followed users and mutual follows of users.

            As many calls as the items of ``to_account`` need.
            """
            return self._bulk("get_follow_counts", given)


class AsyncBulk(Bulk):
    """The same for an ``AsyncChatClient``: the iterable may be asynchronous, and so are results."""

    __slots__ = ()

    if TYPE_CHECKING:

        def import_accounts(
            self,
            *,
            account_list: Iterable[AccountItem | ObjectLike] | AsyncIterable[AccountItem | ObjectLike],
            accounts: Iterable[str] | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ImportAccountsReply]: ...

        def delete_accounts(
            self,
            *,
            delete_item: Iterable[DeleteItem | ObjectLike] | AsyncIterable[DeleteItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteAccountsReply]: ...

        def check_accounts(
            self,
            *,
            check_item: Iterable[CheckItem | ObjectLike] | AsyncIterable[CheckItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[CheckAccountsReply]: ...

        def query_online_status(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            is_need_detail: bool | int | SupportsIndex | None = None,
            is_return_instid: bool | int | SupportsIndex | None = None,
            is_return_custom_status: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[QueryOnlineStatusReply]: ...

        def query_login_state(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            is_need_detail: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[QueryLoginStateReply]: ...

        def destroy_permission_groups(
            self,
            *,
            permission_group_id_list: Iterable[str] | AsyncIterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DestroyPermissionGroupsReply]: ...

        def add_topic_permissions(
            self,
            *,
            topic_permission_list: Iterable[TopicPermissionItem | ObjectLike]
            | AsyncIterable[TopicPermissionItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddTopicPermissionsReply]: ...

        def delete_topic_permissions(
            self,
            *,
            topic_id_list: Iterable[str] | AsyncIterable[str],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteTopicPermissionsReply]: ...

        def add_permission_group_members(
            self,
            *,
            member_list: Iterable[PermissionGroupMemberItem | ObjectLike]
            | AsyncIterable[PermissionGroupMemberItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddPermissionGroupMembersReply]: ...

        def delete_permission_group_members(
            self,
            *,
            member_list: Iterable[PermissionGroupMemberItem | ObjectLike]
            | AsyncIterable[PermissionGroupMemberItem | ObjectLike],
            group_id: str,
            permission_group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeletePermissionGroupMembersReply]: ...

        def mark_conversations(
            self,
            *,
            mark_item: Iterable[ContactMarkItem | ObjectLike] | AsyncIterable[ContactMarkItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[MarkConversationsReply]: ...

        def search_conversation_groups(
            self,
            *,
            contact_item: Iterable[ContactItem | ObjectLike] | AsyncIterable[ContactItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SearchConversationGroupsReply]: ...

        def send_group_system_notification(
            self,
            *,
            to_members_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            content: str,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SendGroupSystemNotificationReply]: ...

        def recall_group_messages(
            self,
            *,
            msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike] | AsyncIterable[GroupMsgSeqItem | ObjectLike],
            group_id: str,
            topic_id: str | None = None,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RecallGroupMessagesReply]: ...

        def import_group_messages(
            self,
            *,
            msg_list: Iterable[ImportGroupMessageItem | ObjectLike]
            | AsyncIterable[ImportGroupMessageItem | ObjectLike],
            group_id: str,
            recent_contact_flag: bool | int | SupportsIndex | None = None,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ImportGroupMessagesReply]: ...

        def send_group_read_receipts(
            self,
            *,
            msg_seq_list: Iterable[GroupMsgSeqItem | ObjectLike] | AsyncIterable[GroupMsgSeqItem | ObjectLike],
            group_id: str,
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SendGroupReadReceiptsReply]: ...

        def set_group_message_extensions(
            self,
            *,
            extension_list: Iterable[GroupMessageExtensionItem | ObjectLike]
            | AsyncIterable[GroupMessageExtensionItem | ObjectLike],
            group_id: str,
            msg_seq: int | SupportsIndex,
            operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SetGroupMessageExtensionsReply]: ...

        def get_group_profiles(
            self,
            *,
            group_id_list: Iterable[str] | AsyncIterable[str],
            response_filter: GroupProfilesFilter | ObjectLike | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetGroupProfilesReply]: ...

        def get_specified_group_members(
            self,
            *,
            member_list_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            member_info_filter: Iterable[GroupMemberField | str | Enum] | None = None,
            member_role_filter: Iterable[GroupMemberRole | str | Enum] | None = None,
            app_defined_data_filter_group_member: Iterable[str] | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetSpecifiedGroupMembersReply]: ...

        def add_group_members(
            self,
            *,
            member_list: Iterable[AddGroupMemberItem | ObjectLike] | AsyncIterable[AddGroupMemberItem | ObjectLike],
            group_id: str,
            silence: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddGroupMembersReply]: ...

        def delete_group_members(
            self,
            *,
            member_to_del_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            silence: bool | int | SupportsIndex | None = None,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteGroupMembersReply]: ...

        def get_member_roles(
            self,
            *,
            user_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetMemberRolesReply]: ...

        def mute_group_members(
            self,
            *,
            members_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            mute_time: int | SupportsIndex,
            topic_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[MuteGroupMembersReply]: ...

        def import_group_members(
            self,
            *,
            member_list: Iterable[ImportGroupMemberItem | ObjectLike]
            | AsyncIterable[ImportGroupMemberItem | ObjectLike],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ImportGroupMembersReply]: ...

        def ban_group_members(
            self,
            *,
            members_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            duration: int | SupportsIndex,
            description: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[BanGroupMembersReply]: ...

        def unban_group_members(
            self,
            *,
            members_account: Iterable[str] | AsyncIterable[str],
            group_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[UnbanGroupMembersReply]: ...

        def mark_live_group_members(
            self,
            *,
            member_list: Iterable[LiveGroupMarksItem | ObjectLike] | AsyncIterable[LiveGroupMarksItem | ObjectLike],
            group_id: str,
            command_type: Literal[1, 2] | int | SupportsIndex | Enum,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[MarkLiveGroupMembersReply]: ...

        def set_member_attributes(
            self,
            *,
            user_attrs: Iterable[MemberAttributesItem | ObjectLike] | AsyncIterable[MemberAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SetMemberAttributesReply]: ...

        def get_member_attributes(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetMemberAttributesReply]: ...

        def remove_member_attributes(
            self,
            *,
            user_attrs: Iterable[RemoveMemberAttributesItem | ObjectLike]
            | AsyncIterable[RemoveMemberAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RemoveMemberAttributesReply]: ...

        def add_member_tags(
            self,
            *,
            user_tags: Iterable[MemberTagsItem | ObjectLike] | AsyncIterable[MemberTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddMemberTagsReply]: ...

        def get_member_tags(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetMemberTagsReply]: ...

        def remove_member_tags(
            self,
            *,
            user_tags: Iterable[RemoveMemberTagsItem | ObjectLike] | AsyncIterable[RemoveMemberTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RemoveMemberTagsReply]: ...

        def clear_member_tags(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ClearMemberTagsReply]: ...

        def batch_send_c2c_message(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
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
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[BatchSendC2cMessageReply]: ...

        def get_c2c_unread_count(
            self,
            *,
            peer_account: Iterable[str] | AsyncIterable[str],
            to_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetC2cUnreadCountReply]: ...

        def delete_c2c_messages(
            self,
            *,
            msg_key_list: Iterable[str] | AsyncIterable[str],
            operator_account: str,
            peer_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteC2cMessagesReply]: ...

        def set_c2c_message_extensions(
            self,
            *,
            extension_list: Iterable[C2cMessageExtensionItem | ObjectLike]
            | AsyncIterable[C2cMessageExtensionItem | ObjectLike],
            to_account: str,
            msg_key: str,
            operate_type: Literal[1, 2, 3] | int | SupportsIndex | Enum,
            from_account: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SetC2cMessageExtensionsReply]: ...

        def moderate_content_batch(
            self,
            *,
            contents: Iterable[ModerationItem | ObjectLike] | AsyncIterable[ModerationItem | ObjectLike],
            audit_name: ModerationPolicy | str | Enum,
            ext_sender: str | None = None,
            ext_receiver: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ModerateContentBatchReply]: ...

        def add_cloud_blocked_words(
            self,
            *,
            user_keywords: Iterable[CloudBlockedWordItem | ObjectLike]
            | AsyncIterable[CloudBlockedWordItem | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            lib_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddCloudBlockedWordsReply]: ...

        def delete_cloud_blocked_words(
            self,
            *,
            keywords: Iterable[str] | AsyncIterable[str],
            sdk_app_id: int | SupportsIndex,
            lib_id: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteCloudBlockedWordsReply]: ...

        def add_local_blocked_words(
            self,
            *,
            local_audit_words: Iterable[LocalBlockedWordItem | ObjectLike]
            | AsyncIterable[LocalBlockedWordItem | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddLocalBlockedWordsReply]: ...

        def delete_local_blocked_words(
            self,
            *,
            local_audit_words: Iterable[LocalBlockedWordToDelete | ObjectLike]
            | AsyncIterable[LocalBlockedWordToDelete | ObjectLike],
            sdk_app_id: int | SupportsIndex,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteLocalBlockedWordsReply]: ...

        def get_official_accounts(
            self,
            *,
            official_account_id_list: Iterable[OfficialAccountId | ObjectLike]
            | AsyncIterable[OfficialAccountId | ObjectLike],
            response_filter: OfficialAccountFilter | ObjectLike | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetOfficialAccountsReply]: ...

        def add_subscribers(
            self,
            *,
            subscriber_list: Iterable[SubscriberItem | ObjectLike] | AsyncIterable[SubscriberItem | ObjectLike],
            official_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddSubscribersReply]: ...

        def recall_official_account_messages(
            self,
            *,
            msg_key_list: Iterable[str] | AsyncIterable[str],
            official_account: str,
            reason: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RecallOfficialAccountMessagesReply]: ...

        def get_profiles(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            tag_list: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetProfilesReply]: ...

        def push_to_users(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            offline_push_info: OfflinePushInfo | ObjectLike,
            msg_random: int | SupportsIndex | None = None,
            data_id: str | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[PushToUsersReply]: ...

        def set_user_attributes(
            self,
            *,
            user_attrs: Iterable[UserAttributesItem | ObjectLike] | AsyncIterable[UserAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[SetUserAttributesReply]: ...

        def get_user_attributes(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetUserAttributesReply]: ...

        def remove_user_attributes(
            self,
            *,
            user_attrs: Iterable[RemoveAttributesItem | ObjectLike] | AsyncIterable[RemoveAttributesItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RemoveUserAttributesReply]: ...

        def add_user_tags(
            self,
            *,
            user_tags: Iterable[UserTagsItem | ObjectLike] | AsyncIterable[UserTagsItem | ObjectLike],
            replace: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddUserTagsReply]: ...

        def get_user_tags(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetUserTagsReply]: ...

        def remove_user_tags(
            self,
            *,
            user_tags: Iterable[RemoveTagsItem | ObjectLike] | AsyncIterable[RemoveTagsItem | ObjectLike],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RemoveUserTagsReply]: ...

        def clear_user_tags(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ClearUserTagsReply]: ...

        def add_friends(
            self,
            *,
            add_friend_item: Iterable[AddFriendItem | ObjectLike] | AsyncIterable[AddFriendItem | ObjectLike],
            from_account: str,
            add_type: AddType | str | Enum | None = None,
            force_add_flags: bool | int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddFriendsReply]: ...

        def import_friends(
            self,
            *,
            add_friend_item: Iterable[ImportFriendItem | ObjectLike] | AsyncIterable[ImportFriendItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[ImportFriendsReply]: ...

        def delete_friends(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            delete_type: DeleteType | str | Enum | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteFriendsReply]: ...

        def check_friends(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            check_type: CheckType | str | Enum,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[CheckFriendsReply]: ...

        def get_friends(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            tag_list: Iterable[str],
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetFriendsReply]: ...

        def add_to_blocklist(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[AddToBlocklistReply]: ...

        def remove_from_blocklist(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[RemoveFromBlocklistReply]: ...

        def check_blocklist(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            check_type: BlocklistCheckType | str | Enum,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[CheckBlocklistReply]: ...

        def delete_friend_groups(
            self,
            *,
            group_name: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[DeleteFriendGroupsReply]: ...

        def get_friend_groups(
            self,
            *,
            group_name: Iterable[str] | AsyncIterable[str],
            from_account: str,
            need_friend: NeedFriend | str | Enum | None = None,
            last_sequence: int | SupportsIndex | None = None,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetFriendGroupsReply]: ...

        def follow_users(
            self,
            *,
            follow_item: Iterable[FollowItem | ObjectLike] | AsyncIterable[FollowItem | ObjectLike],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[FollowUsersReply]: ...

        def unfollow_users(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[UnfollowUsersReply]: ...

        def check_follow_relations(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[CheckFollowRelationsReply]: ...

        def get_follow_counts(
            self,
            *,
            to_account: Iterable[str] | AsyncIterable[str],
            from_account: str,
            **options: Unpack[EachOptions],
        ) -> AsyncBulkCalls[GetFollowCountsReply]: ...

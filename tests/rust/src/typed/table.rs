// @generated from api/*.yaml by cargo xtask generate
//! The typed structs of every endpoint, by name.

use super::both;
use tencent_chat::api;
/// Reads the typed request or reply of an endpoint and writes it again; `None` for an unknown endpoint.
#[allow(deprecated)]
pub fn through(
    endpoint: &str,
    kind: &str,
    wire: &str,
) -> Option<Result<String, String>> {
    match endpoint {
        "import_account" => Some(both::<api::ImportAccount>(kind, wire)),
        "import_accounts" => Some(both::<api::ImportAccounts>(kind, wire)),
        "delete_accounts" => Some(both::<api::DeleteAccounts>(kind, wire)),
        "check_accounts" => Some(both::<api::CheckAccounts>(kind, wire)),
        "invalidate_login_state" => Some(both::<api::InvalidateLoginState>(kind, wire)),
        "query_online_status" => Some(both::<api::QueryOnlineStatus>(kind, wire)),
        "query_login_state" => Some(both::<api::QueryLoginState>(kind, wire)),
        "get_call_info" => Some(both::<api::GetCallInfo>(kind, wire)),
        "start_call_by_robot" => Some(both::<api::StartCallByRobot>(kind, wire)),
        "end_call" => Some(both::<api::EndCall>(kind, wire)),
        "get_call_record" => Some(both::<api::GetCallRecord>(kind, wire)),
        "list_call_records" => Some(both::<api::ListCallRecords>(kind, wire)),
        "set_call_webhook" => Some(both::<api::SetCallWebhook>(kind, wire)),
        "get_call_webhook" => Some(both::<api::GetCallWebhook>(kind, wire)),
        "delete_call_webhook" => Some(both::<api::DeleteCallWebhook>(kind, wire)),
        "create_topic" => Some(both::<api::CreateTopic>(kind, wire)),
        "get_topics" => Some(both::<api::GetTopics>(kind, wire)),
        "modify_topic" => Some(both::<api::ModifyTopic>(kind, wire)),
        "import_topic" => Some(both::<api::ImportTopic>(kind, wire)),
        "destroy_topics" => Some(both::<api::DestroyTopics>(kind, wire)),
        "get_community_online_member_count" => {
            Some(both::<api::GetCommunityOnlineMemberCount>(kind, wire))
        }
        "create_permission_group" => Some(both::<api::CreatePermissionGroup>(kind, wire)),
        "destroy_permission_groups" => {
            Some(both::<api::DestroyPermissionGroups>(kind, wire))
        }
        "modify_permission_group" => Some(both::<api::ModifyPermissionGroup>(kind, wire)),
        "get_permission_groups" => Some(both::<api::GetPermissionGroups>(kind, wire)),
        "add_topic_permissions" => Some(both::<api::AddTopicPermissions>(kind, wire)),
        "set_topic_permissions" => Some(both::<api::SetTopicPermissions>(kind, wire)),
        "delete_topic_permissions" => {
            Some(both::<api::DeleteTopicPermissions>(kind, wire))
        }
        "get_topic_permissions" => Some(both::<api::GetTopicPermissions>(kind, wire)),
        "add_permission_group_members" => {
            Some(both::<api::AddPermissionGroupMembers>(kind, wire))
        }
        "delete_permission_group_members" => {
            Some(both::<api::DeletePermissionGroupMembers>(kind, wire))
        }
        "list_permission_group_members" => {
            Some(both::<api::ListPermissionGroupMembers>(kind, wire))
        }
        "list_conversations" => Some(both::<api::ListConversations>(kind, wire)),
        "delete_conversation" => Some(both::<api::DeleteConversation>(kind, wire)),
        "pin_conversations" => Some(both::<api::PinConversations>(kind, wire)),
        "create_conversation_group" => {
            Some(both::<api::CreateConversationGroup>(kind, wire))
        }
        "update_conversation_group" => {
            Some(both::<api::UpdateConversationGroup>(kind, wire))
        }
        "delete_conversation_group" => {
            Some(both::<api::DeleteConversationGroup>(kind, wire))
        }
        "mark_conversations" => Some(both::<api::MarkConversations>(kind, wire)),
        "search_conversation_groups" => {
            Some(both::<api::SearchConversationGroups>(kind, wire))
        }
        "get_conversation_groups" => Some(both::<api::GetConversationGroups>(kind, wire)),
        "send_group_message" => Some(both::<api::SendGroupMessage>(kind, wire)),
        "send_group_system_notification" => {
            Some(both::<api::SendGroupSystemNotification>(kind, wire))
        }
        "recall_group_messages" => Some(both::<api::RecallGroupMessages>(kind, wire)),
        "import_group_messages" => Some(both::<api::ImportGroupMessages>(kind, wire)),
        "delete_group_messages_by_sender" => {
            Some(both::<api::DeleteGroupMessagesBySender>(kind, wire))
        }
        "list_group_messages" => Some(both::<api::ListGroupMessages>(kind, wire)),
        "modify_group_message" => Some(both::<api::ModifyGroupMessage>(kind, wire)),
        "send_broadcast_message" => Some(both::<api::SendBroadcastMessage>(kind, wire)),
        "clear_group_messages" => Some(both::<api::ClearGroupMessages>(kind, wire)),
        "send_group_read_receipts" => {
            Some(both::<api::SendGroupReadReceipts>(kind, wire))
        }
        "get_group_read_receipts" => Some(both::<api::GetGroupReadReceipts>(kind, wire)),
        "list_group_message_readers" => {
            Some(both::<api::ListGroupMessageReaders>(kind, wire))
        }
        "get_group_message_extensions" => {
            Some(both::<api::GetGroupMessageExtensions>(kind, wire))
        }
        "set_group_message_extensions" => {
            Some(both::<api::SetGroupMessageExtensions>(kind, wire))
        }
        "pin_group_message" => Some(both::<api::PinGroupMessage>(kind, wire)),
        "unpin_group_message" => Some(both::<api::UnpinGroupMessage>(kind, wire)),
        "get_pinned_group_messages" => {
            Some(both::<api::GetPinnedGroupMessages>(kind, wire))
        }
        "send_group_stream_message" => {
            Some(both::<api::SendGroupStreamMessage>(kind, wire))
        }
        "list_app_groups" => Some(both::<api::ListAppGroups>(kind, wire)),
        "create_group" => Some(both::<api::CreateGroup>(kind, wire)),
        "get_group_profiles" => Some(both::<api::GetGroupProfiles>(kind, wire)),
        "list_group_members" => Some(both::<api::ListGroupMembers>(kind, wire)),
        "get_specified_group_members" => {
            Some(both::<api::GetSpecifiedGroupMembers>(kind, wire))
        }
        "modify_group_profile" => Some(both::<api::ModifyGroupProfile>(kind, wire)),
        "add_group_members" => Some(both::<api::AddGroupMembers>(kind, wire)),
        "delete_group_members" => Some(both::<api::DeleteGroupMembers>(kind, wire)),
        "modify_group_member_profile" => {
            Some(both::<api::ModifyGroupMemberProfile>(kind, wire))
        }
        "disband_group" => Some(both::<api::DisbandGroup>(kind, wire)),
        "list_joined_groups" => Some(both::<api::ListJoinedGroups>(kind, wire)),
        "get_member_roles" => Some(both::<api::GetMemberRoles>(kind, wire)),
        "mute_group_members" => Some(both::<api::MuteGroupMembers>(kind, wire)),
        "list_muted_group_members" => {
            Some(both::<api::ListMutedGroupMembers>(kind, wire))
        }
        "list_muted_group_members_legacy" => {
            Some(both::<api::ListMutedGroupMembersLegacy>(kind, wire))
        }
        "change_group_owner" => Some(both::<api::ChangeGroupOwner>(kind, wire)),
        "import_group" => Some(both::<api::ImportGroup>(kind, wire)),
        "import_group_members" => Some(both::<api::ImportGroupMembers>(kind, wire)),
        "set_member_unread_count" => Some(both::<api::SetMemberUnreadCount>(kind, wire)),
        "get_online_member_count" => Some(both::<api::GetOnlineMemberCount>(kind, wire)),
        "ban_group_members" => Some(both::<api::BanGroupMembers>(kind, wire)),
        "unban_group_members" => Some(both::<api::UnbanGroupMembers>(kind, wire)),
        "list_banned_group_members" => {
            Some(both::<api::ListBannedGroupMembers>(kind, wire))
        }
        "list_live_group_online_members" => {
            Some(both::<api::ListLiveGroupOnlineMembers>(kind, wire))
        }
        "mark_live_group_members" => Some(both::<api::MarkLiveGroupMembers>(kind, wire)),
        "set_live_group_admins" => Some(both::<api::SetLiveGroupAdmins>(kind, wire)),
        "list_live_group_admins" => Some(both::<api::ListLiveGroupAdmins>(kind, wire)),
        "check_live_group_members" => {
            Some(both::<api::CheckLiveGroupMembers>(kind, wire))
        }
        "add_live_group_robots" => Some(both::<api::AddLiveGroupRobots>(kind, wire)),
        "delete_live_group_robots" => {
            Some(both::<api::DeleteLiveGroupRobots>(kind, wire))
        }
        "get_group_attributes" => Some(both::<api::GetGroupAttributes>(kind, wire)),
        "modify_group_attributes" => Some(both::<api::ModifyGroupAttributes>(kind, wire)),
        "clear_group_attributes" => Some(both::<api::ClearGroupAttributes>(kind, wire)),
        "reset_group_attributes" => Some(both::<api::ResetGroupAttributes>(kind, wire)),
        "delete_group_attributes" => Some(both::<api::DeleteGroupAttributes>(kind, wire)),
        "get_group_counters" => Some(both::<api::GetGroupCounters>(kind, wire)),
        "update_group_counters" => Some(both::<api::UpdateGroupCounters>(kind, wire)),
        "delete_group_counters" => Some(both::<api::DeleteGroupCounters>(kind, wire)),
        "push_to_members" => Some(both::<api::PushToMembers>(kind, wire)),
        "set_member_attribute_names" => {
            Some(both::<api::SetMemberAttributeNames>(kind, wire))
        }
        "get_member_attribute_names" => {
            Some(both::<api::GetMemberAttributeNames>(kind, wire))
        }
        "set_member_attributes" => Some(both::<api::SetMemberAttributes>(kind, wire)),
        "get_member_attributes" => Some(both::<api::GetMemberAttributes>(kind, wire)),
        "remove_member_attributes" => {
            Some(both::<api::RemoveMemberAttributes>(kind, wire))
        }
        "add_member_tags" => Some(both::<api::AddMemberTags>(kind, wire)),
        "get_member_tags" => Some(both::<api::GetMemberTags>(kind, wire)),
        "remove_member_tags" => Some(both::<api::RemoveMemberTags>(kind, wire)),
        "clear_member_tags" => Some(both::<api::ClearMemberTags>(kind, wire)),
        "send_c2c_message" => Some(both::<api::SendC2cMessage>(kind, wire)),
        "batch_send_c2c_message" => Some(both::<api::BatchSendC2cMessage>(kind, wire)),
        "import_c2c_message" => Some(both::<api::ImportC2cMessage>(kind, wire)),
        "list_c2c_messages" => Some(both::<api::ListC2cMessages>(kind, wire)),
        "recall_c2c_message" => Some(both::<api::RecallC2cMessage>(kind, wire)),
        "set_c2c_messages_read" => Some(both::<api::SetC2cMessagesRead>(kind, wire)),
        "get_c2c_unread_count" => Some(both::<api::GetC2cUnreadCount>(kind, wire)),
        "modify_c2c_message" => Some(both::<api::ModifyC2cMessage>(kind, wire)),
        "send_c2c_read_receipts" => Some(both::<api::SendC2cReadReceipts>(kind, wire)),
        "delete_c2c_messages" => Some(both::<api::DeleteC2cMessages>(kind, wire)),
        "get_c2c_message_extensions" => {
            Some(both::<api::GetC2cMessageExtensions>(kind, wire))
        }
        "set_c2c_message_extensions" => {
            Some(both::<api::SetC2cMessageExtensions>(kind, wire))
        }
        "send_c2c_stream_message" => Some(both::<api::SendC2cStreamMessage>(kind, wire)),
        "moderate_content" => Some(both::<api::ModerateContent>(kind, wire)),
        "moderate_content_batch" => Some(both::<api::ModerateContentBatch>(kind, wire)),
        "get_cloud_blocked_word_libraries" => {
            Some(both::<api::GetCloudBlockedWordLibraries>(kind, wire))
        }
        "get_cloud_blocked_words" => Some(both::<api::GetCloudBlockedWords>(kind, wire)),
        "add_cloud_blocked_words" => Some(both::<api::AddCloudBlockedWords>(kind, wire)),
        "delete_cloud_blocked_words" => {
            Some(both::<api::DeleteCloudBlockedWords>(kind, wire))
        }
        "add_local_blocked_words" => Some(both::<api::AddLocalBlockedWords>(kind, wire)),
        "delete_local_blocked_words" => {
            Some(both::<api::DeleteLocalBlockedWords>(kind, wire))
        }
        "get_local_blocked_words" => Some(both::<api::GetLocalBlockedWords>(kind, wire)),
        "create_official_account" => Some(both::<api::CreateOfficialAccount>(kind, wire)),
        "destroy_official_account" => {
            Some(both::<api::DestroyOfficialAccount>(kind, wire))
        }
        "modify_official_account" => Some(both::<api::ModifyOfficialAccount>(kind, wire)),
        "get_official_accounts" => Some(both::<api::GetOfficialAccounts>(kind, wire)),
        "list_subscribers" => Some(both::<api::ListSubscribers>(kind, wire)),
        "add_subscribers" => Some(both::<api::AddSubscribers>(kind, wire)),
        "delete_subscribers" => Some(both::<api::DeleteSubscribers>(kind, wire)),
        "modify_subscriber" => Some(both::<api::ModifySubscriber>(kind, wire)),
        "list_subscribed_official_accounts" => {
            Some(both::<api::ListSubscribedOfficialAccounts>(kind, wire))
        }
        "send_official_account_message" => {
            Some(both::<api::SendOfficialAccountMessage>(kind, wire))
        }
        "recall_official_account_messages" => {
            Some(both::<api::RecallOfficialAccountMessages>(kind, wire))
        }
        "list_official_account_messages" => {
            Some(both::<api::ListOfficialAccountMessages>(kind, wire))
        }
        "set_global_mute" => Some(both::<api::SetGlobalMute>(kind, wire)),
        "get_global_mute" => Some(both::<api::GetGlobalMute>(kind, wire)),
        "get_operations_data" => Some(both::<api::GetOperationsData>(kind, wire)),
        "get_message_archives" => Some(both::<api::GetMessageArchives>(kind, wire)),
        "get_server_ips" => Some(both::<api::GetServerIps>(kind, wire)),
        "ban_chat_file" => Some(both::<api::BanChatFile>(kind, wire)),
        "unban_chat_file" => Some(both::<api::UnbanChatFile>(kind, wire)),
        "get_chat_file_urls" => Some(both::<api::GetChatFileUrls>(kind, wire)),
        "set_profile" => Some(both::<api::SetProfile>(kind, wire)),
        "get_profiles" => Some(both::<api::GetProfiles>(kind, wire)),
        "push" => Some(both::<api::Push>(kind, wire)),
        "push_to_users" => Some(both::<api::PushToUsers>(kind, wire)),
        "revoke_push" => Some(both::<api::RevokePush>(kind, wire)),
        "set_attribute_names" => Some(both::<api::SetAttributeNames>(kind, wire)),
        "get_attribute_names" => Some(both::<api::GetAttributeNames>(kind, wire)),
        "set_user_attributes" => Some(both::<api::SetUserAttributes>(kind, wire)),
        "get_user_attributes" => Some(both::<api::GetUserAttributes>(kind, wire)),
        "remove_user_attributes" => Some(both::<api::RemoveUserAttributes>(kind, wire)),
        "add_user_tags" => Some(both::<api::AddUserTags>(kind, wire)),
        "get_user_tags" => Some(both::<api::GetUserTags>(kind, wire)),
        "remove_user_tags" => Some(both::<api::RemoveUserTags>(kind, wire)),
        "clear_user_tags" => Some(both::<api::ClearUserTags>(kind, wire)),
        "trace_all_member_push" => Some(both::<api::TraceAllMemberPush>(kind, wire)),
        "get_all_member_push_statistics" => {
            Some(both::<api::GetAllMemberPushStatistics>(kind, wire))
        }
        "get_all_member_push_loss" => Some(both::<api::GetAllMemberPushLoss>(kind, wire)),
        "trace_normal_push" => Some(both::<api::TraceNormalPush>(kind, wire)),
        "get_normal_push_statistics" => {
            Some(both::<api::GetNormalPushStatistics>(kind, wire))
        }
        "get_normal_push_loss" => Some(both::<api::GetNormalPushLoss>(kind, wire)),
        "add_friends" => Some(both::<api::AddFriends>(kind, wire)),
        "import_friends" => Some(both::<api::ImportFriends>(kind, wire)),
        "update_friends" => Some(both::<api::UpdateFriends>(kind, wire)),
        "delete_friends" => Some(both::<api::DeleteFriends>(kind, wire)),
        "delete_all_friends" => Some(both::<api::DeleteAllFriends>(kind, wire)),
        "check_friends" => Some(both::<api::CheckFriends>(kind, wire)),
        "list_friends" => Some(both::<api::ListFriends>(kind, wire)),
        "get_friends" => Some(both::<api::GetFriends>(kind, wire)),
        "add_to_blocklist" => Some(both::<api::AddToBlocklist>(kind, wire)),
        "remove_from_blocklist" => Some(both::<api::RemoveFromBlocklist>(kind, wire)),
        "list_blocklist" => Some(both::<api::ListBlocklist>(kind, wire)),
        "check_blocklist" => Some(both::<api::CheckBlocklist>(kind, wire)),
        "add_friend_groups" => Some(both::<api::AddFriendGroups>(kind, wire)),
        "delete_friend_groups" => Some(both::<api::DeleteFriendGroups>(kind, wire)),
        "get_friend_groups" => Some(both::<api::GetFriendGroups>(kind, wire)),
        "follow_users" => Some(both::<api::FollowUsers>(kind, wire)),
        "unfollow_users" => Some(both::<api::UnfollowUsers>(kind, wire)),
        "check_follow_relations" => Some(both::<api::CheckFollowRelations>(kind, wire)),
        "list_follows" => Some(both::<api::ListFollows>(kind, wire)),
        "get_follow_counts" => Some(both::<api::GetFollowCounts>(kind, wire)),
        "create_robot" => Some(both::<api::CreateRobot>(kind, wire)),
        "delete_robot" => Some(both::<api::DeleteRobot>(kind, wire)),
        "list_robots" => Some(both::<api::ListRobots>(kind, wire)),
        "send_robot_stream_message" => {
            Some(both::<api::SendRobotStreamMessage>(kind, wire))
        }
        "search_users" => Some(both::<api::SearchUsers>(kind, wire)),
        "search_groups" => Some(both::<api::SearchGroups>(kind, wire)),
        "search_group_members" => Some(both::<api::SearchGroupMembers>(kind, wire)),
        _ => None,
    }
}

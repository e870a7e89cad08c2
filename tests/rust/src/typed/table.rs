// @generated from api/*.yaml by cargo xtask generate
//! The typed structs of every endpoint, by name.

use super::both;
use tencent_chat::api;
/// Reads the typed request or reply of an endpoint and writes it again; `None` for an unknown endpoint.
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
        _ => None,
    }
}

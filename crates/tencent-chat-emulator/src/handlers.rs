//! The handler of each endpoint. All endpoints of the tables are here.

use crate::plan::ask_first;
use crate::reply::{Call, Outcome};
use crate::state::State;
use crate::state::account as accounts;
use crate::state::call::{records, ringing, webhook};
use crate::state::client::status;
use crate::state::community::{
    self, members as permission_group_members, permission_groups, topic_permissions, topics,
};
use crate::state::conversation::{groups as conversation_groups, list as conversations, marks};
use crate::state::group::{
    attributes as group_attributes, counters, lifecycle, live_groups, member_profiles, membership, profiles,
    restrictions,
};
use crate::state::group_message as group_messages;
use crate::state::member_push;
use crate::state::message as messages;
use crate::state::moderation::{cloud, content, local};
use crate::state::official_account::{accounts as official_accounts, sending, subscribers};
use crate::state::operation::{self, archives, files, mutes, statistics};
use crate::state::profile;
use crate::state::push::{attributes, pushes, statistics as push_statistics, tags, traces};
use crate::state::relation::{blocklist, follows, friend_groups, friend_lists, friends};
use crate::state::robot::{accounts as robots, stream};
use crate::state::search;

/// Does the work of one endpoint. The call has passed the gateway, and its body fits the table.
pub(crate) type Handler = fn(&mut State, &Call<'_>) -> Outcome;

#[rustfmt::skip]
const HANDLERS: &[(&str, Handler)] = &[
    ("import_account", accounts::import),
    ("import_accounts", accounts::import_many),
    ("delete_accounts", accounts::delete),
    ("check_accounts", accounts::check),
    ("invalidate_login_state", accounts::end_logins),
    ("query_online_status", status::online_status),
    ("query_login_state", status::login_state),

    ("set_profile", profile::set),
    ("get_profiles", profile::get),

    ("add_friends", friends::add),
    ("import_friends", friends::import),
    ("update_friends", friends::update),
    ("delete_friends", friends::delete),
    ("delete_all_friends", friends::delete_all),
    ("check_friends", friend_lists::check),
    ("list_friends", friend_lists::list),
    ("get_friends", friend_lists::get),
    ("add_friend_groups", friend_groups::add),
    ("delete_friend_groups", friend_groups::delete),
    ("get_friend_groups", friend_groups::get),
    ("add_to_blocklist", blocklist::add),
    ("remove_from_blocklist", blocklist::remove),
    ("list_blocklist", blocklist::list),
    ("check_blocklist", blocklist::check),
    ("follow_users", follows::add),
    ("unfollow_users", follows::delete),
    ("check_follow_relations", follows::check),
    ("list_follows", follows::list),
    ("get_follow_counts", follows::counts),

    ("send_c2c_message", messages::send::ask_and_send),
    ("batch_send_c2c_message", messages::send::send_batch),
    ("import_c2c_message", messages::send::import),
    ("list_c2c_messages", messages::history::list),
    ("recall_c2c_message", messages::history::recall),
    ("modify_c2c_message", messages::changes::modify),
    ("delete_c2c_messages", messages::changes::delete),
    ("set_c2c_messages_read", messages::reading::set_read),
    ("get_c2c_unread_count", messages::reading::unread),
    ("send_c2c_read_receipts", messages::reading::receipts),
    ("send_c2c_stream_message", messages::streams::send),
    ("get_c2c_message_extensions", messages::extensions::get),
    ("set_c2c_message_extensions", messages::extensions::set),

    ("create_group", |state, call| ask_first(state, call, lifecycle::plan, lifecycle::create)),
    ("import_group", lifecycle::import),
    ("disband_group", lifecycle::disband),
    ("list_app_groups", profiles::list_all),
    ("get_group_profiles", profiles::get),
    ("list_joined_groups", profiles::joined),
    ("add_group_members", |state, call| ask_first(state, call, membership::plan, membership::add)),
    ("delete_group_members", membership::delete),
    ("list_group_members", membership::list),
    ("modify_group_profile", profiles::modify),
    ("get_specified_group_members", member_profiles::get),
    ("modify_group_member_profile", member_profiles::modify),
    ("get_member_roles", member_profiles::roles),
    ("change_group_owner", member_profiles::change_owner),
    ("import_group_members", member_profiles::import),
    ("set_member_unread_count", member_profiles::set_unread),
    ("mute_group_members", restrictions::mute),
    ("list_muted_group_members", restrictions::muted),
    ("list_muted_group_members_legacy", restrictions::muted_legacy),
    ("ban_group_members", restrictions::ban),
    ("unban_group_members", restrictions::unban),
    ("list_banned_group_members", restrictions::banned),
    ("get_group_attributes", group_attributes::get),
    ("modify_group_attributes", group_attributes::modify),
    ("reset_group_attributes", group_attributes::reset),
    ("clear_group_attributes", group_attributes::clear),
    ("delete_group_attributes", group_attributes::delete),
    ("get_group_counters", counters::get),
    ("update_group_counters", counters::update),
    ("delete_group_counters", counters::delete),

    ("get_online_member_count", live_groups::online_count),
    ("list_live_group_online_members", live_groups::list),
    ("mark_live_group_members", live_groups::mark),
    ("set_live_group_admins", live_groups::set_admins),
    ("list_live_group_admins", live_groups::admins),
    ("check_live_group_members", live_groups::check),
    ("add_live_group_robots", live_groups::add_robots),
    ("delete_live_group_robots", live_groups::delete_robots),

    ("send_group_message", group_messages::send::ask_and_send),
    ("send_broadcast_message", group_messages::broadcast::send),
    ("send_group_stream_message", group_messages::streams::send),
    ("recall_group_messages", group_messages::withdrawal::recall),
    ("delete_group_messages_by_sender", group_messages::withdrawal::delete_by_sender),
    ("modify_group_message", group_messages::withdrawal::modify),
    ("clear_group_messages", group_messages::withdrawal::clear),
    ("send_group_read_receipts", group_messages::receipts::send),
    ("get_group_read_receipts", group_messages::receipts::counts),
    ("list_group_message_readers", group_messages::receipts::readers),
    ("get_group_message_extensions", group_messages::extensions::get),
    ("set_group_message_extensions", group_messages::extensions::set),
    ("pin_group_message", group_messages::pins::pin),
    ("unpin_group_message", group_messages::pins::unpin),
    ("get_pinned_group_messages", group_messages::pins::list),
    ("import_group_messages", group_messages::import::import),
    ("list_group_messages", group_messages::history::list),
    ("send_group_system_notification", group_messages::send::notify),

    ("create_official_account", |state, call| ask_first(state, call, official_accounts::plan, official_accounts::create)),
    ("destroy_official_account", official_accounts::destroy),
    ("modify_official_account", official_accounts::modify),
    ("get_official_accounts", official_accounts::get),
    ("add_subscribers", |state, call| ask_first(state, call, subscribers::plan, subscribers::add)),
    ("delete_subscribers", subscribers::delete),
    ("list_subscribers", subscribers::list),
    ("modify_subscriber", subscribers::modify),
    ("list_subscribed_official_accounts", subscribers::subscribed),
    ("send_official_account_message", |state, call| ask_first(state, call, sending::plan, sending::send)),
    ("recall_official_account_messages", sending::recall),
    ("list_official_account_messages", sending::history),

    ("push", pushes::push),
    ("push_to_users", pushes::to_users),
    ("revoke_push", pushes::revoke),
    ("trace_all_member_push", traces::of_push),
    ("get_all_member_push_statistics", push_statistics::of_pushes),
    ("get_all_member_push_loss", push_statistics::losses_of_pushes),
    ("trace_normal_push", traces::of_message_push),
    ("get_normal_push_statistics", push_statistics::of_message_pushes),
    ("get_normal_push_loss", push_statistics::losses_of_message_pushes),
    ("set_attribute_names", attributes::set_names),
    ("get_attribute_names", attributes::get_names),
    ("set_user_attributes", attributes::set),
    ("get_user_attributes", attributes::get),
    ("remove_user_attributes", attributes::remove),
    ("add_user_tags", tags::add),
    ("get_user_tags", tags::get),
    ("remove_user_tags", tags::remove),
    ("clear_user_tags", tags::clear),

    ("push_to_members", member_push::pushes::push),
    ("set_member_attribute_names", member_push::attributes::set_names),
    ("get_member_attribute_names", member_push::attributes::get_names),
    ("set_member_attributes", member_push::attributes::set),
    ("get_member_attributes", member_push::attributes::get),
    ("remove_member_attributes", member_push::attributes::remove),
    ("add_member_tags", member_push::tags::add),
    ("get_member_tags", member_push::tags::get),
    ("remove_member_tags", member_push::tags::remove),
    ("clear_member_tags", member_push::tags::clear),

    ("list_conversations", conversations::list),
    ("delete_conversation", conversations::delete),
    ("pin_conversations", conversations::pin),
    ("create_conversation_group", conversation_groups::create),
    ("update_conversation_group", conversation_groups::update),
    ("delete_conversation_group", conversation_groups::delete),
    ("mark_conversations", marks::mark),
    ("search_conversation_groups", marks::search),
    ("get_conversation_groups", marks::get),

    ("search_users", search::users::search),
    ("search_groups", search::groups::search),
    ("search_group_members", search::group_members::search),

    ("create_robot", robots::create),
    ("delete_robot", robots::delete),
    ("list_robots", robots::list),
    ("send_robot_stream_message", stream::send),

    ("moderate_content", content::moderate),
    ("moderate_content_batch", content::moderate_batch),
    ("get_cloud_blocked_word_libraries", cloud::list),
    ("get_cloud_blocked_words", cloud::get),
    ("add_cloud_blocked_words", cloud::add),
    ("delete_cloud_blocked_words", cloud::delete),
    ("add_local_blocked_words", local::add),
    ("delete_local_blocked_words", local::delete),
    ("get_local_blocked_words", local::get),

    ("create_topic", |state, call| ask_first(state, call, topics::plan, topics::create)),
    ("get_topics", topics::get),
    ("modify_topic", topics::modify),
    ("import_topic", topics::import),
    ("destroy_topics", topics::destroy),
    ("get_community_online_member_count", community::online_count),
    ("create_permission_group", permission_groups::create),
    ("destroy_permission_groups", permission_groups::destroy),
    ("modify_permission_group", permission_groups::modify),
    ("get_permission_groups", permission_groups::get),
    ("add_topic_permissions", topic_permissions::add),
    ("set_topic_permissions", topic_permissions::set),
    ("delete_topic_permissions", topic_permissions::delete),
    ("get_topic_permissions", topic_permissions::get),
    ("add_permission_group_members", permission_group_members::add),
    ("delete_permission_group_members", permission_group_members::delete),
    ("list_permission_group_members", permission_group_members::list),

    ("set_global_mute", mutes::set),
    ("get_global_mute", mutes::get),
    ("get_operations_data", statistics::get),
    ("get_message_archives", archives::get),
    ("get_server_ips", operation::addresses),
    ("ban_chat_file", files::ban),
    ("unban_chat_file", files::unban),
    ("get_chat_file_urls", files::urls),

    ("get_call_info", ringing::info),
    ("start_call_by_robot", ringing::start),
    ("end_call", ringing::end),
    ("get_call_record", records::get),
    ("list_call_records", records::list),
    ("set_call_webhook", webhook::set),
    ("get_call_webhook", webhook::get),
    ("delete_call_webhook", webhook::delete),
];

/// The handler of an endpoint, by its public name.
pub(crate) fn find(name: &str) -> Handler {
    let found = HANDLERS.iter().find(|(known, _)| *known == name);
    found.map(|(_, handler)| *handler).expect("every endpoint of the tables has a handler")
}

/// Public names of the endpoints that are emulated, such as `delete_accounts`.
pub fn emulated_endpoints() -> impl Iterator<Item = &'static str> {
    HANDLERS.iter().map(|(name, _)| *name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_emulated_endpoints_are_those_of_the_tables() {
        let emulated: BTreeSet<&str> = emulated_endpoints().collect();
        let described: BTreeSet<&str> = tencent_chat::schema::endpoints().map(|endpoint| endpoint.name).collect();
        assert_eq!(emulated, described);
        assert_eq!(emulated_endpoints().count(), emulated.len(), "each has one handler");
    }
}

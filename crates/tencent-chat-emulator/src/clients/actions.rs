//! What users can do.
//!
//! Every action names the endpoint whose service answers it. Most share its work, too, after the rules for users.

use super::bodies::{self, Complete, Field, Kind, maybe, needed, nothing};
use super::{devices, friends, groups, reading, robots, rules};
use crate::handlers::Handler;
use crate::plan::ask_first;
use crate::state::group::{attributes, lifecycle, member_profiles, membership, profiles, restrictions};
use crate::state::group_message as group_messages;
use crate::state::message as messages;
use crate::state::official_account::subscribers;
use crate::state::{profile, relation as relations};

/// Who does the work of an action.
#[derive(Clone, Copy)]
pub(super) enum Work {
    /// A handler that reads the endpoint's body, which is checked before.
    Shared(Handler),
    /// A handler for users only, whose body is what was given, under the wire's names.
    Own(Handler),
}

pub(super) struct Action {
    pub name: &'static str,
    pub endpoint: &'static str,
    pub fields: &'static [Field],
    pub complete: Complete,
    pub work: Work,
}

/// Whether a device can do this without a connection.
pub(super) fn needs_no_connection(name: &str) -> bool {
    ["logout", "foreground"].contains(&name)
}

const fn own(
    name: &'static str,
    endpoint: &'static str,
    fields: &'static [Field],
    complete: Complete,
    work: Handler,
) -> Action {
    Action { name, endpoint, fields, complete, work: Work::Own(work) }
}

const fn shared(
    name: &'static str,
    endpoint: &'static str,
    fields: &'static [Field],
    complete: Complete,
    work: Handler,
) -> Action {
    Action { name, endpoint, fields, complete, work: Work::Shared(work) }
}

const TO: Field = needed("to", "To_Account", Kind::Text);
/// One account, where the endpoint takes a list.
const ONE: Field = needed("to", "To", Kind::Text);
const PEER: Field = needed("to", "Peer_Account", Kind::Text);
const GROUP: Field = needed("group", "GroupId", Kind::Text);
const SEQ: Field = needed("seq", "MsgSeq", Kind::Number);
const KEY: Field = needed("key", "MsgKey", Kind::Text);
const TEXT: Field = maybe("text", "Text", Kind::Text);
const BODY: Field = maybe("body", "MsgBody", Kind::List);
const CUSTOM: Field = maybe("custom", "CloudCustomData", Kind::Text);
const PUSH: Field = maybe("push", "OfflinePushInfo", Kind::Object);
const ONLINE_ONLY: Field = maybe("online_only", "OnlineOnlyFlag", Kind::Flag);
const EXTENSIBLE: Field = maybe("extensible", "SupportMessageExtension", Kind::Flag);
const TOPIC: Field = maybe("topic", "TopicId", Kind::Text);
const MEMBER: Field = needed("member", "Member_Account", Kind::Text);

#[rustfmt::skip]
pub(super) const ACTIONS: &[Action] = &[
    own("login", "query_online_status", &[needed("platform", "Platform", Kind::Text), maybe("device", "Device", Kind::Text), maybe("ip", "Ip", Kind::Text)], nothing, devices::login),
    own("logout", "query_online_status", &[], nothing, devices::logout),
    own("background", "query_online_status", &[], nothing, devices::background),
    own("foreground", "query_online_status", &[], nothing, devices::foreground),
    own("disconnect", "query_online_status", &[maybe("timeout", "Timeout", Kind::Flag)], nothing, devices::disconnect),
    own("set_status", "query_online_status", &[needed("status", "Status", Kind::Text)], nothing, devices::set_status),

    shared("send_message", "send_c2c_message", &[TO, TEXT, BODY, CUSTOM, PUSH, ONLINE_ONLY, EXTENSIBLE], bodies::c2c_message,
        |state, call| messages::send::send_if(state, call, rules::send_c2c)),
    shared("send_message", "send_group_message", &[GROUP, TEXT, BODY, CUSTOM, PUSH, ONLINE_ONLY, EXTENSIBLE, TOPIC,
        maybe("mentions", "Mentions", Kind::Texts), maybe("receipt", "NeedReadReceipt", Kind::Flag), maybe("priority", "MsgPriority", Kind::Text)], bodies::group_message,
        |state, call| group_messages::send::send_if(state, call, rules::member)),
    shared("change_message", "modify_c2c_message", &[TO, KEY, TEXT, BODY, CUSTOM], |body, context| { bodies::from(body, context); bodies::text(body, context) },
        |state, call| rules::either_side(state, call, messages::changes::modify)),
    shared("change_message", "modify_group_message", &[GROUP, SEQ, TEXT, BODY, CUSTOM, TOPIC], bodies::text,
        |state, call| { rules::member(state, call)?; group_messages::withdrawal::modify(state, call) }),
    shared("recall_message", "recall_c2c_message", &[TO, KEY], bodies::from,
        |state, call| { rules::recall_c2c(state, call)?; messages::history::recall(state, call) }),
    shared("recall_message", "recall_group_messages", &[GROUP, SEQ, TOPIC], bodies::recalled,
        |state, call| { rules::recall_group(state, call)?; group_messages::withdrawal::recall(state, call) }),
    shared("delete_messages", "delete_c2c_messages", &[PEER, needed("keys", "MsgKeyList", Kind::Texts)], bodies::operator, messages::changes::delete),
    shared("read_messages", "set_c2c_messages_read", &[PEER], bodies::reader, messages::reading::set_read),
    own("read_messages", "set_member_unread_count", &[GROUP], nothing, reading::group),
    own("read_all", "set_c2c_messages_read", &[], nothing, reading::all),
    shared("send_receipts", "send_c2c_read_receipts", &[PEER, needed("keys", "MsgKeyList", Kind::Texts)], bodies::receipts, messages::reading::receipts),
    shared("send_receipts", "send_group_read_receipts", &[GROUP, needed("seqs", "MsgSeqList", Kind::List)], bodies::numbered, group_messages::receipts::send),

    shared("create_group", "create_group", &[needed("type", "Type", Kind::Text), needed("name", "Name", Kind::Text), maybe("group", "GroupId", Kind::Text), maybe("members", "MemberList", Kind::Texts),
        maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text), maybe("face_url", "FaceUrl", Kind::Text), maybe("max_members", "MaxMemberCount", Kind::Number),
        maybe("join", "ApplyJoinOption", Kind::Text), maybe("invite", "InviteJoinOption", Kind::Text)], bodies::created_group,
        |state, call| ask_first(state, call, lifecycle::plan, lifecycle::create)),
    own("join_group", "add_group_members", &[GROUP, TEXT], nothing, |state, call| ask_first(state, call, groups::plan_join, groups::join)),
    own("answer_application", "add_group_members", &[GROUP, needed("user", "Applicant_Account", Kind::Text), needed("agree", "Agree", Kind::Flag), TEXT], nothing, groups::answer),
    own("quit_group", "delete_group_members", &[GROUP], nothing, groups::quit),
    shared("invite_members", "add_group_members", &[GROUP, needed("members", "MemberList", Kind::Texts)], bodies::invited,
        |state, call| { rules::invite(state, call)?; ask_first(state, call, membership::plan, membership::add) }),
    shared("kick_members", "delete_group_members", &[GROUP, needed("members", "MemberToDel_Account", Kind::Texts)], nothing,
        |state, call| { rules::kick(state, call)?; membership::delete(state, call) }),
    shared("hand_over_group", "change_group_owner", &[GROUP, needed("to", "NewOwner_Account", Kind::Text)], nothing,
        |state, call| { rules::owner(state, call)?; member_profiles::change_owner(state, call) }),
    shared("change_group", "modify_group_profile", &[GROUP, maybe("name", "Name", Kind::Text), maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text),
        maybe("face_url", "FaceUrl", Kind::Text), maybe("join", "ApplyJoinOption", Kind::Text), maybe("invite", "InviteJoinOption", Kind::Text), maybe("mute_all", "MuteAllMember", Kind::Text)], bodies::from,
        |state, call| { rules::change_group(state, call)?; profiles::modify(state, call) }),
    shared("change_member", "modify_group_member_profile", &[GROUP, MEMBER, maybe("role", "Role", Kind::Text), maybe("name_card", "NameCard", Kind::Text), maybe("notifications", "MsgFlag", Kind::Text)], nothing,
        |state, call| { rules::change_member(state, call)?; member_profiles::modify(state, call) }),
    shared("mute_members", "mute_group_members", &[GROUP, needed("members", "Members_Account", Kind::Texts), needed("seconds", "MuteTime", Kind::Number)], nothing,
        |state, call| { rules::mute(state, call)?; restrictions::mute(state, call) }),
    shared("set_group_attributes", "modify_group_attributes", &[GROUP, needed("attributes", "Attributes", Kind::Object)], bodies::attributes,
        |state, call| { rules::member(state, call)?; attributes::modify(state, call) }),
    shared("disband_group", "disband_group", &[GROUP], nothing,
        |state, call| { rules::disband(state, call)?; lifecycle::disband(state, call) }),

    shared("add_friend", "add_friends", &[TO, maybe("wording", "AddWording", Kind::Text), maybe("remark", "Remark", Kind::Text), maybe("friend_group", "GroupName", Kind::Text), maybe("source", "AddSource", Kind::Text),
        maybe("type", "AddType", Kind::Text)], bodies::friend, |state, call| ask_first(state, call, friends::plan_add, friends::add)),
    own("answer_friend", "add_friends", &[TO, needed("agree", "Agree", Kind::Flag), maybe("remark", "Remark", Kind::Text), maybe("friend_group", "TagName", Kind::Text)], nothing,
        |state, call| ask_first(state, call, friends::plan_answer, friends::answer)),
    shared("delete_friend", "delete_friends", &[ONE], bodies::unfriended, relations::friends::delete),
    shared("block", "add_to_blocklist", &[ONE], bodies::one_of_a_list, relations::blocklist::add),
    shared("unblock", "remove_from_blocklist", &[ONE], bodies::one_of_a_list, relations::blocklist::remove),
    shared("follow", "follow_users", &[ONE], bodies::followed, relations::follows::add),
    shared("unfollow", "unfollow_users", &[ONE], bodies::one_of_a_list, relations::follows::delete),
    shared("change_profile", "set_profile", &[needed("fields", "Fields", Kind::Object)], bodies::profile, profile::set),

    own("signal_robot", "send_c2c_message", &[TO, needed("data", "Data", Kind::Text)], nothing, robots::signal),
    shared("subscribe", "add_subscribers", &[needed("account", "Official_Account", Kind::Text)], bodies::subscribed,
        |state, call| ask_first(state, call, subscribers::plan, subscribers::add)),
    shared("unsubscribe", "delete_subscribers", &[needed("account", "Official_Account", Kind::Text)], bodies::subscribed, subscribers::delete),
];

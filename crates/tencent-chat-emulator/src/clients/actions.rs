//! What users can do.
//!
//! Every action names the endpoint whose service answers it. Most run the handler of that endpoint after the rules for users;
//! some exist for users only.

use super::bodies::{self, Complete, Field, Kind, maybe, needed, nothing};
use super::{devices, friends, groups, reading, robots, rooms, rules};
use crate::handlers::Handler;
use crate::plan::ask_first;
use crate::state::call::ringing::{self, Reaction};
use crate::state::community::topics;
use crate::state::group::{attributes, lifecycle, member_profiles, membership, profiles, restrictions};
use crate::state::group_message as group_messages;
use crate::state::message as messages;
use crate::state::official_account::subscribers;
use crate::state::{profile, relation as relations};

/// What does the work of an action.
#[derive(Clone, Copy)]
pub(super) enum Work {
    /// The endpoint's handler, which reads the endpoint's body. The body is checked before.
    OfEndpoint(Handler),
    /// A handler for users only, whose body has the fields that were sent, under the names of the wire.
    OfUsers(Handler),
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

const fn users_only(
    name: &'static str,
    endpoint: &'static str,
    fields: &'static [Field],
    complete: Complete,
    work: Handler,
) -> Action {
    Action { name, endpoint, fields, complete, work: Work::OfUsers(work) }
}

const fn like_endpoint(
    name: &'static str,
    endpoint: &'static str,
    fields: &'static [Field],
    complete: Complete,
    work: Handler,
) -> Action {
    Action { name, endpoint, fields, complete, work: Work::OfEndpoint(work) }
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
/// A topic to create: the own part of its ID is enough.
const NEW_TOPIC: Field = maybe("topic", "NewTopicId", Kind::Text);
const REQUIRED_TOPIC: Field = needed("topic", "TopicId", Kind::Text);
const EXTENSIONS: Field = needed("extensions", "Extensions", Kind::Object);
const NAMES: Field = maybe("names", "Names", Kind::Texts);
const PIECE: Field = needed("text", "Text", Kind::Text);
const STREAM: Field = maybe("stream", "Stream", Kind::Text);
const INDEX: Field = maybe("index", "Index", Kind::Number);
const LAST: Field = maybe("last", "Last", Kind::Flag);
const CALL: Field = needed("call", "CallId", Kind::Text);
const ROOM: Field = needed("room", "RoomId", Kind::Text);
const ROOM_NAME: Field = maybe("name", "RoomName", Kind::Text);
const ROOM_MEMBERS: Field = maybe("max_members", "MaxMemberCount", Kind::Number);
const ROOM_CUSTOM: Field = maybe("custom", "CustomInfo", Kind::Text);
const NO_VIDEO: Field = maybe("no_video", "IsVideoDisabled", Kind::Flag);
const NO_AUDIO: Field = maybe("no_audio", "IsAudioDisabled", Kind::Flag);
const NO_MESSAGES: Field = maybe("no_messages", "IsMessageDisabled", Kind::Flag);
const NO_SCREEN: Field = maybe("no_screen_sharing", "IsScreenSharingDisabled", Kind::Flag);
const NO_RECORDING: Field = maybe("no_recording", "IsCloudRecordingDisabled", Kind::Flag);
const MEMBERS: Field = needed("members", "Members_Account", Kind::Texts);
const MEMBER: Field = needed("member", "Member_Account", Kind::Text);

#[rustfmt::skip]
pub(super) const ACTIONS: &[Action] = &[
    users_only("login", "query_online_status", &[needed("platform", "Platform", Kind::Text), maybe("device", "Device", Kind::Text), maybe("ip", "Ip", Kind::Text)], nothing, devices::login),
    users_only("logout", "query_online_status", &[], nothing, devices::logout),
    users_only("background", "query_online_status", &[], nothing, devices::background),
    users_only("foreground", "query_online_status", &[], nothing, devices::foreground),
    users_only("disconnect", "query_online_status", &[maybe("timeout", "Timeout", Kind::Flag)], nothing, devices::disconnect),
    users_only("set_status", "query_online_status", &[needed("status", "Status", Kind::Text)], nothing, devices::set_status),

    like_endpoint("send_message", "send_c2c_message", &[TO, TEXT, BODY, CUSTOM, PUSH, ONLINE_ONLY, EXTENSIBLE], bodies::c2c_message,
        |state, call| messages::send::send_if(state, call, rules::send_c2c)),
    like_endpoint("send_message", "send_group_message", &[GROUP, TEXT, BODY, CUSTOM, PUSH, ONLINE_ONLY, EXTENSIBLE, TOPIC,
        maybe("mentions", "Mentions", Kind::Texts), maybe("receipt", "NeedReadReceipt", Kind::Flag), maybe("priority", "MsgPriority", Kind::Text)], bodies::group_message,
        |state, call| group_messages::send::send_if(state, call, rules::member)),
    like_endpoint("change_message", "modify_c2c_message", &[TO, KEY, TEXT, BODY, CUSTOM], |body, context| { bodies::from(body, context); bodies::text(body, context) },
        |state, call| rules::either_side(state, call, messages::changes::modify)),
    like_endpoint("change_message", "modify_group_message", &[GROUP, SEQ, TEXT, BODY, CUSTOM, TOPIC], bodies::text,
        |state, call| { rules::member(state, call)?; group_messages::withdrawal::modify(state, call) }),
    like_endpoint("recall_message", "recall_c2c_message", &[TO, KEY], bodies::from,
        |state, call| { rules::recall_c2c(state, call)?; messages::history::recall(state, call) }),
    like_endpoint("recall_message", "recall_group_messages", &[GROUP, SEQ, TOPIC], bodies::recalled,
        |state, call| { rules::recall_group(state, call)?; group_messages::withdrawal::recall(state, call) }),
    like_endpoint("delete_messages", "delete_c2c_messages", &[PEER, needed("keys", "MsgKeyList", Kind::Texts)], bodies::operator, messages::changes::delete),
    like_endpoint("list_messages", "list_c2c_messages", &[PEER, maybe("limit", "MaxCnt", Kind::Number), maybe("after", "MinTime", Kind::Number), maybe("before", "MaxTime", Kind::Number)], bodies::c2c_history,
        messages::history::list),
    like_endpoint("list_messages", "list_group_messages", &[GROUP, TOPIC, maybe("limit", "ReqMsgNumber", Kind::Number), maybe("from_seq", "ReqMsgSeq", Kind::Number)], bodies::group_history,
        |state, call| { rules::member(state, call)?; group_messages::history::list(state, call) }),
    like_endpoint("read_messages", "set_c2c_messages_read", &[PEER], bodies::reader, messages::reading::set_read),
    users_only("read_messages", "set_member_unread_count", &[GROUP, TOPIC], nothing, reading::group),
    users_only("read_all", "set_c2c_messages_read", &[], nothing, reading::all),
    like_endpoint("send_receipts", "send_c2c_read_receipts", &[PEER, needed("keys", "MsgKeyList", Kind::Texts)], bodies::receipts, messages::reading::receipts),
    like_endpoint("send_receipts", "send_group_read_receipts", &[GROUP, needed("seqs", "MsgSeqList", Kind::List)], bodies::numbered, group_messages::receipts::send),
    like_endpoint("set_extensions", "set_c2c_message_extensions", &[TO, KEY, EXTENSIONS], bodies::c2c_extensions, |state, call| rules::either_side(state, call, messages::extensions::set)),
    like_endpoint("set_extensions", "set_group_message_extensions", &[GROUP, SEQ, EXTENSIONS], bodies::extensions,
        |state, call| { rules::member(state, call)?; group_messages::extensions::set(state, call) }),
    like_endpoint("delete_extensions", "set_c2c_message_extensions", &[TO, KEY, NAMES], bodies::c2c_extensions, |state, call| rules::either_side(state, call, messages::extensions::set)),
    like_endpoint("delete_extensions", "set_group_message_extensions", &[GROUP, SEQ, NAMES], bodies::extensions,
        |state, call| { rules::member(state, call)?; group_messages::extensions::set(state, call) }),
    like_endpoint("pin_message", "pin_group_message", &[GROUP, SEQ, TOPIC], bodies::pinner,
        |state, call| { rules::manager(state, call)?; group_messages::pins::pin(state, call) }),
    like_endpoint("unpin_message", "unpin_group_message", &[GROUP, SEQ, TOPIC], nothing,
        |state, call| { rules::manager(state, call)?; group_messages::pins::unpin(state, call) }),
    like_endpoint("stream_message", "send_c2c_stream_message", &[TO, PIECE, STREAM, INDEX, LAST], bodies::piece,
        |state, call| { rules::stream_c2c(state, call)?; messages::streams::send(state, call) }),
    like_endpoint("stream_message", "send_group_stream_message", &[GROUP, PIECE, STREAM, INDEX, LAST], bodies::piece,
        |state, call| { rules::stream_group(state, call)?; group_messages::streams::send(state, call) }),

    like_endpoint("create_group", "create_group", &[needed("type", "Type", Kind::Text), needed("name", "Name", Kind::Text), maybe("group", "GroupId", Kind::Text), maybe("members", "MemberList", Kind::Texts),
        maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text), maybe("face_url", "FaceUrl", Kind::Text), maybe("max_members", "MaxMemberCount", Kind::Number),
        maybe("join", "ApplyJoinOption", Kind::Text), maybe("invite", "InviteJoinOption", Kind::Text), maybe("topics", "SupportTopic", Kind::Flag)], bodies::created_group,
        |state, call| ask_first(state, call, lifecycle::plan, lifecycle::create)),
    users_only("join_group", "add_group_members", &[GROUP, TEXT], nothing, |state, call| ask_first(state, call, groups::plan_join, groups::join)),
    users_only("answer_application", "add_group_members", &[GROUP, needed("user", "Applicant_Account", Kind::Text), needed("agree", "Agree", Kind::Flag), TEXT], nothing, groups::answer),
    users_only("list_applications", "add_group_members", &[GROUP], nothing, groups::applications),
    users_only("quit_group", "delete_group_members", &[GROUP], nothing, groups::quit),
    like_endpoint("invite_members", "add_group_members", &[GROUP, needed("members", "MemberList", Kind::Texts)], bodies::invited,
        groups::invite),
    like_endpoint("kick_members", "delete_group_members", &[GROUP, needed("members", "MemberToDel_Account", Kind::Texts)], nothing,
        |state, call| { rules::kick(state, call)?; membership::delete(state, call) }),
    like_endpoint("hand_over_group", "change_group_owner", &[GROUP, needed("to", "NewOwner_Account", Kind::Text)], nothing,
        |state, call| { rules::owner(state, call)?; member_profiles::change_owner(state, call) }),
    like_endpoint("change_group", "modify_group_profile", &[GROUP, maybe("name", "Name", Kind::Text), maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text),
        maybe("face_url", "FaceUrl", Kind::Text), maybe("join", "ApplyJoinOption", Kind::Text), maybe("invite", "InviteJoinOption", Kind::Text), maybe("mute_all", "MuteAllMember", Kind::Switch)], bodies::from,
        |state, call| { rules::change_group(state, call)?; profiles::modify(state, call) }),
    like_endpoint("change_member", "modify_group_member_profile", &[GROUP, MEMBER, maybe("role", "Role", Kind::Text), maybe("name_card", "NameCard", Kind::Text), maybe("notifications", "MsgFlag", Kind::Text)], nothing,
        |state, call| { rules::change_member(state, call)?; member_profiles::modify(state, call) }),
    like_endpoint("mute_members", "mute_group_members", &[GROUP, MEMBERS, needed("seconds", "MuteTime", Kind::Seconds), TOPIC], nothing,
        |state, call| { rules::mute(state, call)?; restrictions::mute(state, call) }),
    like_endpoint("ban_members", "ban_group_members", &[GROUP, MEMBERS, needed("seconds", "Duration", Kind::Seconds), maybe("text", "Description", Kind::Text)], nothing,
        |state, call| { rules::ban(state, call)?; restrictions::ban(state, call) }),
    like_endpoint("unban_members", "unban_group_members", &[GROUP, MEMBERS], nothing,
        |state, call| { rules::manager(state, call)?; restrictions::unban(state, call) }),
    like_endpoint("create_topic", "create_topic", &[GROUP, needed("name", "TopicName", Kind::Text), NEW_TOPIC, maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text),
        maybe("face_url", "FaceUrl", Kind::Text), maybe("custom", "CustomString", Kind::Text)], bodies::created_topic,
        |state, call| { rules::manager(state, call)?; ask_first(state, call, topics::plan, topics::create) }),
    like_endpoint("change_topic", "modify_topic", &[GROUP, REQUIRED_TOPIC, maybe("name", "TopicName", Kind::Text), maybe("introduction", "Introduction", Kind::Text), maybe("notification", "Notification", Kind::Text),
        maybe("face_url", "FaceUrl", Kind::Text), maybe("custom", "CustomString", Kind::Text), maybe("mute_all", "MuteAllMember", Kind::Switch)], bodies::from,
        |state, call| { rules::manager(state, call)?; topics::modify(state, call) }),
    like_endpoint("delete_topic", "destroy_topics", &[GROUP, REQUIRED_TOPIC], bodies::one_topic,
        |state, call| { rules::manager(state, call)?; topics::destroy(state, call) }),
    like_endpoint("set_group_attributes", "modify_group_attributes", &[GROUP, needed("attributes", "Attributes", Kind::Object)], bodies::attributes,
        |state, call| { rules::member(state, call)?; attributes::modify(state, call) }),
    like_endpoint("disband_group", "disband_group", &[GROUP], nothing,
        |state, call| { rules::disband(state, call)?; lifecycle::disband(state, call) }),

    like_endpoint("add_friend", "add_friends", &[TO, maybe("wording", "AddWording", Kind::Text), maybe("remark", "Remark", Kind::Text), maybe("friend_group", "GroupName", Kind::Text), maybe("source", "AddSource", Kind::Text),
        maybe("type", "AddType", Kind::Text)], bodies::friend, |state, call| ask_first(state, call, friends::plan_add, friends::add)),
    users_only("answer_friend", "add_friends", &[TO, needed("agree", "Agree", Kind::Flag), maybe("remark", "Remark", Kind::Text), maybe("friend_group", "TagName", Kind::Text)], nothing,
        |state, call| ask_first(state, call, friends::plan_answer, friends::answer)),
    like_endpoint("delete_friend", "delete_friends", &[ONE], bodies::unfriended, relations::friends::delete),
    like_endpoint("block", "add_to_blocklist", &[ONE], bodies::one_of_a_list, relations::blocklist::add),
    like_endpoint("unblock", "remove_from_blocklist", &[ONE], bodies::one_of_a_list, relations::blocklist::remove),
    like_endpoint("follow", "follow_users", &[ONE], bodies::followed, relations::follows::add),
    like_endpoint("unfollow", "unfollow_users", &[ONE], bodies::one_of_a_list, relations::follows::delete),
    like_endpoint("change_profile", "set_profile", &[needed("fields", "Fields", Kind::Object)], bodies::profile, profile::set),

    like_endpoint("start_call", "start_call_by_robot", &[needed("members", "CalleeList_Account", Kind::Texts), maybe("video", "Video", Kind::Flag), maybe("timeout_ms", "Timeout", Kind::Number)], bodies::started_call, ringing::start),
    users_only("answer_call", "end_call", &[CALL], nothing, |state, call| ringing::react(state, call, Reaction::Answer)),
    users_only("reject_call", "end_call", &[CALL], nothing, |state, call| ringing::react(state, call, Reaction::Reject)),
    users_only("hang_up", "end_call", &[CALL], nothing, |state, call| ringing::react(state, call, Reaction::HangUp)),

    users_only("create_room", "query_online_status", &[ROOM, ROOM_NAME, ROOM_MEMBERS, ROOM_CUSTOM, NO_VIDEO, NO_AUDIO, NO_MESSAGES, NO_SCREEN, NO_RECORDING], nothing, rooms::create),
    users_only("change_room", "query_online_status", &[ROOM, ROOM_NAME, ROOM_MEMBERS, ROOM_CUSTOM, NO_VIDEO, NO_AUDIO, NO_MESSAGES, NO_SCREEN, NO_RECORDING], nothing, rooms::change),
    users_only("enter_room", "query_online_status", &[ROOM], nothing, rooms::enter),
    users_only("leave_room", "query_online_status", &[ROOM], nothing, rooms::leave),
    users_only("kick_from_room", "query_online_status", &[ROOM, MEMBER], nothing, rooms::kick),
    users_only("destroy_room", "query_online_status", &[ROOM], nothing, rooms::destroy),

    users_only("signal_robot", "send_c2c_message", &[TO, needed("data", "Data", Kind::Text)], nothing, robots::signal),
    like_endpoint("subscribe", "add_subscribers", &[needed("account", "Official_Account", Kind::Text)], bodies::subscribed,
        |state, call| ask_first(state, call, subscribers::plan, subscribers::add)),
    like_endpoint("unsubscribe", "delete_subscribers", &[needed("account", "Official_Account", Kind::Text)], bodies::subscribed, subscribers::delete),
];

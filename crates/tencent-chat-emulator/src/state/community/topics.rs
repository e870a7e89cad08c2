//! Topics are created, imported, read, changed and deleted.

use serde_json::{Value, json};

use super::result;
use crate::generated::{CreateTopic, DestroyTopics, GetTopics, ImportTopic, ModifyTopic};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::Group;
use crate::state::group::topics::{Topic, named_topic, own_part};
use crate::webhooks::Event;

const TOPIC_GONE: (i64, &str) = (110_003, "the topic does not exist");

/// A topic that is about to be created.
pub(crate) struct NewTopic {
    id: String,
    topic: Topic,
}

pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<NewTopic>, Refusal> {
    let request: CreateTopic = call.read();
    let group = state.groups.get(request.group_id())?;
    let id = new_id(state, group, request.topic_id(), request.from_account(), 10025)?;
    let texts = [request.introduction(), request.notification(), request.face_url(), request.custom_string()];
    let topic = new_topic(request.topic_name(), texts, call.secs());
    let asks = call.question("Group.CallbackBeforeCreateTopic", 10016, |command| {
        let fields = json!({ "Operator_Account": operator(call, request.from_account()), "Type": group.kind, "Name": topic.name });
        Event::new(command, group.id.as_str(), fields)
    });
    Ok(Plan { asks, work: NewTopic { id, topic } })
}

pub(crate) fn create(state: &mut State, call: &Call<'_>, new: NewTopic, _answer: AppAnswer) -> Outcome {
    let request: CreateTopic = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    let event = about(group, "Group.CallbackAfterCreateTopic", Some(new.id.as_str()))
        .with("Operator_Account", operator(call, request.from_account()))
        .with("Owner_Account", group.owner.as_str())
        .with("Name", new.topic.name.as_str());
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    Ok(insert(group, new))
}

/// For migration, so it sends no webhooks.
pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportTopic = call.read();
    let created = request.create_time().map(|time| call.natural("CreateTime", time)).transpose()?;
    let created = created.unwrap_or(call.secs());
    if created > call.secs() {
        return Err(Refusal::new(10004, "CreateTime: in the future"));
    }
    let group = state.groups.get(request.group_id())?;
    let id = new_id(state, group, request.topic_id(), request.from_account(), 10021)?;
    let texts = [request.introduction(), request.notification(), request.face_url(), request.custom_string()];
    let topic = new_topic(request.topic_name(), texts, created);
    Ok(insert(state.groups.get_mut(request.group_id())?, NewTopic { id, topic }))
}

/// A topic without messages. `texts` are introduction, notification, picture and custom string.
fn new_topic(name: &str, texts: [Option<&str>; 4], created: u64) -> Topic {
    let [introduction, notification, face_url, custom] = texts.map(|text| text.unwrap_or_default().to_owned());
    Topic { name: name.to_owned(), introduction, notification, face_url, custom, created, ..Topic::default() }
}

fn insert(group: &mut Group, new: NewTopic) -> Reply {
    let reply = Reply::ok().with("TopicId", new.id.as_str());
    group.topics.created += 1;
    group.topics.known.insert(new.id, new.topic);
    reply
}

/// The ID of a new topic: the requested one if it is well formed and free, or a generated one. `taken` is the code for an ID that
/// is in use.
fn new_id(
    state: &State,
    group: &Group,
    id: Option<&str>,
    operator: Option<&str>,
    taken: i64,
) -> Result<String, Refusal> {
    group.check_topics()?;
    check_operator(state, operator)?;
    let Some(id) = named_topic(id) else { return Ok(group.topics.make_up_id(&group.id)) };
    let own = own_part(&group.id, id).unwrap_or_default();
    if own.is_empty() || !own.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
        return Err(Refusal::new(10004, "TopicId: must be the GroupId, @TOPIC#_ and a part of your choice"));
    }
    match group.topics.known.contains_key(id) {
        true => Err(Refusal::new(taken, "TopicId: in use")),
        false => Ok(id.to_owned()),
    }
}

fn check_operator(state: &State, operator: Option<&str>) -> Result<(), Refusal> {
    match operator.filter(|operator| !state.accounts.has(operator)) {
        Some(unknown) => Err(Refusal::new(10019, format!("From_Account: {unknown} does not exist"))),
        None => Ok(()),
    }
}

/// The account in whose name a call acts.
fn operator<'a>(call: &Call<'a>, from: Option<&'a str>) -> &'a str {
    from.unwrap_or(call.caller)
}

/// A webhook about topics of a group.
fn about(group: &Group, command: &'static str, topic: Option<&str>) -> Event {
    let fields = json!({ "GroupId": group.id, "Type": group.kind });
    Event::new(command, group.id.as_str(), fields).with_if_any("TopicId", topic)
}

/// The named topics, each with a code, or all. An account that is not a member has no state in them.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetTopics = call.read();
    let account = request.from_account();
    let group = state.groups.get(request.group_id())?;
    group.check_topics()?;
    check_operator(state, Some(account))?;
    let fields = request.response_filter();
    let entry = |id: &str| match group.topics.known.get(id) {
        None => json!({ "ErrorCode": TOPIC_GONE.0, "ErrorInfo": TOPIC_GONE.1, "TopicInfo": { "TopicId": id } }),
        Some(topic) => {
            let info = info(group, id, topic, fields.as_deref());
            let mut entry = json!({ "ErrorCode": 0, "ErrorInfo": "", "TopicInfo": info });
            if let Some(member) = group.members.get(account) {
                entry["SelfInfo"] = json!({
                    "ShutUpTime": topic.muted_until(account, call.secs()),
                    "MsgSeq": topic.read.get(account).copied().unwrap_or(0),
                    "MsgFlag": member.msg_flag,
                });
            }
            entry
        }
    };
    let all = || group.topics.known.keys().map(String::as_str).collect();
    let topics: Vec<Value> = request.topic_id_list().unwrap_or_else(all).into_iter().map(entry).collect();
    Ok(Reply::ok().with("TopicAndSelfInfo", topics))
}

/// The wanted fields of a topic; without a list all fields. The IDs of the topic and of its group are always included.
fn info(group: &Group, id: &str, topic: &Topic, wanted: Option<&[&str]>) -> Value {
    let mut info = json!({ "GroupID": group.id, "TopicId": id });
    for (name, value) in [
        ("TopicName", json!(topic.name)),
        ("FaceUrl", json!(topic.face_url)),
        ("NextMsgSeq", json!(topic.messages.next_seq())),
        ("Notification", json!(topic.notification)),
        ("Introduction", json!(topic.introduction)),
        ("CreateTime", json!(topic.created)),
        ("LastMsgTime", json!(topic.messages.last_time())),
        ("MuteAllMember", json!(if topic.mute_all { "On" } else { "Off" })),
        ("CustomString", json!(topic.custom)),
    ] {
        if wanted.is_none_or(|wanted| wanted.contains(&name)) {
            info[name] = value;
        }
    }
    info
}

/// Changes only the fields that are sent.
pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyTopic = call.read();
    check_operator(state, request.from_account())?;
    let group = state.groups.get_mut(request.group_id())?;
    let mut event = about(group, "Group.CallbackAfterTopicInfoChanged", Some(request.topic_id()));
    event = event.with("Operator_Account", operator(call, request.from_account()));
    let topic = group.topic_mut(request.topic_id())?;
    let mut is_event = false;
    for (name, new, field) in [
        ("Name", request.topic_name(), &mut topic.name),
        ("Introduction", request.introduction(), &mut topic.introduction),
        ("Notification", request.notification(), &mut topic.notification),
        ("FaceUrl", request.face_url(), &mut topic.face_url),
    ] {
        let Some(new) = new.filter(|new| new != field) else { continue };
        new.clone_into(field);
        event = event.with(name, new);
        is_event = true;
    }
    if let Some(custom) = request.custom_string() {
        custom.clone_into(&mut topic.custom);
    }
    topic.mute_all = request.mute_all_member().map_or(topic.mute_all, |all| all == "On");
    if is_event {
        group.tip(&mut state.clients, call, &event);
        state.fired.push(event);
    }
    Ok(Reply::ok().info("ok"))
}

/// Each topic succeeds or fails by itself. Its messages and its permissions are deleted, too.
pub(crate) fn destroy(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DestroyTopics = call.read();
    let group = state.groups.get_mut(request.group_id())?;
    group.check_topics()?;
    let mut gone = Vec::new();
    let mut results = Vec::new();
    for id in request.topic_id_list() {
        let existed = group.topics.known.remove(id).is_some();
        if existed {
            group.permissions.forget_topic(id);
            gone.push(id);
        }
        results.push(result("TopicId", id, (!existed).then_some(TOPIC_GONE)));
    }
    if !gone.is_empty() {
        let event = about(group, "Group.CallbackAfterTopicDestroyed", None).with("TopicIdList", gone);
        group.tip(&mut state.clients, call, &event);
        state.fired.push(event);
    }
    Ok(Reply::ok().with("DestroyResultItem", results))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    const GROUP: &str = "@TGS#_c";
    const TOPIC: &str = "@TGS#_c@TOPIC#_food";

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["owner", "alice", "bob"]);
        let members = json!([{"Member_Account": "alice"}, {"Member_Account": "bob"}]);
        let group = json!({"Type": "Community", "Name": "n", "GroupId": GROUP, "Owner_Account": "owner", "SupportTopic": 1, "MemberList": members});
        assert_eq!(server.code("create_group", group), 0);
        let topic = json!({"GroupId": GROUP, "TopicId": TOPIC, "TopicName": "Food", "CustomString": "c"});
        assert_eq!(server.call("create_topic", topic)["TopicId"], TOPIC);
        server
    }

    fn in_topic(more: Value) -> Value {
        let mut body = json!({"GroupId": GROUP, "TopicId": TOPIC});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        body
    }

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn speak(server: &mut Server, from: &str, random: u32) -> i64 {
        server.code(
            "send_group_message",
            in_topic(json!({"From_Account": from, "Random": random, "MsgBody": text("hi")})),
        )
    }

    fn topic(server: &mut Server, account: &str) -> Value {
        let body = json!({"GroupId": GROUP, "From_Account": account, "TopicIdList": [TOPIC]});
        server.call("get_topics", body)["TopicAndSelfInfo"][0].clone()
    }

    #[test]
    fn a_topic_is_read_as_it_was_created_and_changed() {
        let mut server = server();
        let change = in_topic(json!({"Notification": "closed", "MuteAllMember": "On"}));
        assert_eq!(server.call("modify_topic", change)["ErrorInfo"], "ok");
        assert_eq!(
            topic(&mut server, "alice"),
            json!({"ErrorCode": 0, "ErrorInfo": "", "SelfInfo": {"ShutUpTime": 0, "MsgSeq": 0, "MsgFlag": "AcceptAndNotify"},
                   "TopicInfo": {"TopicName": "Food", "GroupID": GROUP, "FaceUrl": "", "TopicId": TOPIC, "NextMsgSeq": 1,
                                 "Notification": "closed", "Introduction": "", "CreateTime": NOW, "LastMsgTime": 0,
                                 "MuteAllMember": "On", "CustomString": "c"}})
        );
        let made_up = server.call("create_topic", json!({"GroupId": GROUP, "TopicName": "x"}))["TopicId"].clone();
        assert!(made_up.as_str().unwrap().starts_with("@TGS#_c@TOPIC#_@TOPIC#c"), "{made_up}");
        let named = json!({"GroupId": GROUP, "From_Account": "bob", "ResponseFilter": ["TopicName"]});
        let all = server.call("get_topics", named)["TopicAndSelfInfo"].clone();
        assert_eq!(all[1]["TopicInfo"], json!({"GroupID": GROUP, "TopicId": TOPIC, "TopicName": "Food"}));
    }

    #[test]
    fn what_cannot_be_created_has_its_code() {
        let mut server = server();
        server.call("create_group", json!({"Type": "Community", "Name": "n", "GroupId": "@TGS#_plain"}));
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
        for (body, code) in [
            (json!({"GroupId": "g"}), 10007),
            (json!({"GroupId": "@TGS#_plain"}), 11000),
            (json!({"GroupId": "none"}), 10010),
            (json!({"From_Account": "nobody"}), 10019),
            (json!({"TopicId": "food"}), 10004),
            (json!({"TopicId": "@TGS#_c@TOPIC#_"}), 10004),
            (json!({"TopicId": TOPIC}), 10025),
        ] {
            let mut topic = json!({"GroupId": GROUP, "TopicName": "x"});
            topic.as_object_mut().unwrap().extend(body.as_object().unwrap().clone());
            assert_eq!(server.code("create_topic", topic), code, "{body}");
        }
        let import = |more: Value| {
            let mut topic = json!({"GroupId": GROUP, "TopicName": "x"});
            topic.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            topic
        };
        assert_eq!(server.code("import_topic", import(json!({"TopicId": TOPIC}))), 10021);
        assert_eq!(server.code("import_topic", import(json!({"CreateTime": NOW + 1}))), 10004);
        assert_eq!(server.code("import_topic", import(json!({"CreateTime": NOW - 9}))), 0);
    }

    #[test]
    fn a_topic_has_messages_with_sequences_of_its_own() {
        let mut server = server();
        let send = |topic: Option<&str>, random: u32| json!({"GroupId": GROUP, "TopicId": topic, "Random": random, "MsgBody": text("hi")});
        assert_eq!(server.call("send_group_message", send(None, 1))["MsgSeq"], 1);
        assert_eq!(server.call("send_group_message", send(Some(TOPIC), 1))["MsgSeq"], 1);
        assert_eq!(server.call("send_group_message", send(Some(TOPIC), 1))["MsgSeq"], 1, "a repeat");
        assert_eq!(server.call("send_group_message", send(Some(TOPIC), 2))["MsgSeq"], 2);
        assert_eq!(server.code("send_group_message", send(Some("@TGS#_c@TOPIC#_no"), 3)), 10010);
        assert_eq!(server.code("recall_group_messages", in_topic(json!({"MsgSeqList": [{"MsgSeq": 1}]}))), 0);
        assert_eq!(server.code("modify_group_message", in_topic(json!({"MsgSeq": 2, "MsgBody": text("new")}))), 0);
        let history = server.call("list_group_messages", in_topic(json!({"ReqMsgNumber": 9})));
        let list = history["RspMsgList"].as_array().unwrap();
        assert_eq!((list.len(), &list[0]["MsgSeq"], &list[0]["MsgBody"]), (1, &json!(2), &text("new")));
        assert_eq!(server.code("pin_group_message", in_topic(json!({"MsgSeq": 2}))), 0);
        let pins = server.call("get_pinned_group_messages", in_topic(json!({})))["PinnedMsgList"].clone();
        assert_eq!(pins[0]["MsgSeq"], 2);
        assert_eq!(server.code("get_pinned_group_messages", json!({"GroupId": GROUP})), 10004);
        assert_eq!(topic(&mut server, "bob")["TopicInfo"]["NextMsgSeq"], 3);
    }

    #[test]
    fn a_mute_in_a_topic_holds_there_and_one_in_the_community_everywhere() {
        let mut server = server();
        let mute = in_topic(json!({"Members_Account": ["alice"], "MuteTime": 60}));
        assert_eq!(server.code("mute_group_members", mute), 0);
        assert_eq!((speak(&mut server, "alice", 1), speak(&mut server, "bob", 2)), (10017, 0));
        let outside = json!({"GroupId": GROUP, "From_Account": "alice", "Random": 3, "MsgBody": text("hi")});
        assert_eq!(server.code("send_group_message", outside), 0);
        let muted = server.call("list_muted_group_members", in_topic(json!({})))["MutedAccountList"].clone();
        assert_eq!(muted, json!([{"Member_Account": "alice", "MutedUntil": NOW + 60}]));
        assert_eq!(topic(&mut server, "alice")["SelfInfo"]["ShutUpTime"], NOW + 60);
        let everywhere = json!({"GroupId": GROUP, "Members_Account": ["bob"], "MuteTime": 60});
        server.call("mute_group_members", everywhere);
        assert_eq!(speak(&mut server, "bob", 4), 10017);
        server.advance(60_000);
        server.call("modify_topic", in_topic(json!({"MuteAllMember": "On"})));
        assert_eq!(["owner", "alice"].map(|from| speak(&mut server, from, 5)), [0, 10017]);
    }

    #[test]
    fn a_topic_is_destroyed_once() {
        let mut server = server();
        let destroy = json!({"GroupId": GROUP, "TopicIdList": [TOPIC]});
        let result = |server: &mut Server| {
            server.call("destroy_topics", destroy.clone())["DestroyResultItem"][0]["ErrorCode"].clone()
        };
        assert_eq!((result(&mut server), result(&mut server)), (json!(0), json!(110_003)));
        assert_eq!(topic(&mut server, "alice")["ErrorCode"], 110_003);
        assert_eq!(server.code("modify_topic", in_topic(json!({"TopicName": "x"}))), 10010);
        assert_eq!(speak(&mut server, "alice", 1), 10010);
    }
}

//! The bodies of actions: a few plain fields, which become the body of the endpoint.

use serde_json::{Map, Value, json};

use super::actions::Action;
use super::{hints, topics};
use crate::duration;
use crate::random::SplitMix64;
use crate::state::State;

/// The user who acts, and the call.
pub(super) struct Context<'a> {
    pub user: &'a str,
    pub number: u64,
    /// The app as it is before the call.
    pub state: &'a State,
}

/// The type of a field.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    /// Seconds as a number, or as a duration: `1h`.
    Seconds,
    /// True becomes 1, false 0.
    Flag,
    /// True becomes `On`, and false `Off`; these strings are taken, too.
    Switch,
    Texts,
    Object,
    List,
}

impl Kind {
    fn fits(self, value: &Value) -> bool {
        match self {
            Self::Text => value.is_string(),
            Self::Number => value.is_u64(),
            Self::Seconds => value.is_u64() || value.as_str().and_then(duration::seconds).is_some(),
            Self::Flag => value.is_boolean(),
            Self::Switch => value.is_boolean() || value == "On" || value == "Off",
            Self::Texts => value.as_array().is_some_and(|list| list.iter().all(Value::is_string)),
            Self::Object => value.is_object(),
            Self::List => value.is_array(),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Number => "a number",
            Self::Seconds => "seconds such as 3600, or a duration such as \"1h\"",
            Self::Flag | Self::Switch => "true or false",
            Self::Texts => "a list of strings",
            Self::Object => "an object",
            Self::List => "a list",
        }
    }

    /// The value as the endpoint takes it.
    fn to_wire(self, value: Value) -> Value {
        match (self, value) {
            (Self::Switch, Value::Bool(on)) => json!(if on { "On" } else { "Off" }),
            (Self::Seconds, Value::String(text)) => duration::seconds(&text).into(),
            (_, Value::Bool(flag)) => json!(u8::from(flag)),
            (_, value) => value,
        }
    }
}

/// A field of an action, and the field of the endpoint that it becomes.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub name: &'static str,
    pub wire: &'static str,
    pub kind: Kind,
    pub required: bool,
}

pub(super) const fn needed(name: &'static str, wire: &'static str, kind: Kind) -> Field {
    Field { name, wire, kind, required: true }
}

pub(super) const fn maybe(name: &'static str, wire: &'static str, kind: Kind) -> Field {
    Field { name, wire, kind, required: false }
}

/// Fields of every action: the device that acts.
const PLATFORM: Field = maybe("platform", "", Kind::Text);

impl Action {
    /// The field that distinguishes actions of the same name.
    pub(super) fn first_field(&self) -> &'static str {
        self.fields.first().map_or("", |field| field.name)
    }

    /// The body of the endpoint.
    pub(super) fn body(&self, body: Value, context: &Context<'_>) -> Result<Value, String> {
        let Value::Object(given) = body else { return Err("expected an object".to_owned()) };
        let mut wire = Map::new();
        for (name, value) in given {
            let field = self.fields.iter().chain([&PLATFORM]).find(|field| field.name == name);
            let field = field.ok_or_else(|| self.unknown(&name))?;
            if !field.kind.fits(&value) {
                return Err(format!("{name}: expected {}", field.kind.name()));
            }
            if !field.wire.is_empty() {
                wire.insert(field.wire.to_owned(), field.kind.to_wire(value));
            }
        }
        let missing = |field: &&Field| field.required && !field.wire.is_empty() && !wire.contains_key(field.wire);
        if let Some(missing) = self.fields.iter().find(missing) {
            return Err(format!("{}: missing", missing.name));
        }
        topics::resolve(context.state, &mut wire);
        (self.complete)(&mut wire, context);
        Ok(wire.into())
    }

    fn unknown(&self, name: &str) -> String {
        let known: Vec<&str> = self.fields.iter().map(|field| field.name).collect();
        let near = hints::did_you_mean(name, known.iter().copied());
        match known.is_empty() {
            _ if !near.is_empty() => format!("unknown field {name}{near}"),
            true => format!("unknown field {name}; {} has platform only", self.name),
            false => format!("unknown field {name}; {} has {} and platform", self.name, known.join(", ")),
        }
    }
}

/// Adds the fields that devices fill in themselves.
pub(super) type Complete = fn(&mut Map<String, Value>, &Context<'_>);

pub(super) fn nothing(_: &mut Map<String, Value>, _: &Context<'_>) {}

pub(super) fn from(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("From_Account".to_owned(), context.user.into());
}

/// A string becomes a message of one text element.
pub(super) fn text(body: &mut Map<String, Value>, _: &Context<'_>) {
    if let Some(text) = body.remove("Text") {
        body.insert("MsgBody".to_owned(), json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": text } }]));
    }
}

/// A random number of 32 bits, different for each call.
fn random(context: &Context<'_>) -> u32 {
    (SplitMix64::new(context.number).next() & 0xffff_ffff) as u32
}

pub(super) fn c2c_message(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    text(body, context);
    body.entry("MsgRandom").or_insert_with(|| random(context).into());
}

pub(super) fn group_message(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    text(body, context);
    body.entry("Random").or_insert_with(|| random(context).into());
    if let Some(Value::Array(mentioned)) = body.remove("Mentions") {
        let item = |account: Value| json!({ "GroupAtAllFlag": 0, "GroupAt_Account": account });
        body.insert("GroupAtInfo".to_owned(), mentioned.into_iter().map(item).collect());
    }
}

/// A list of accounts, each in an object.
fn members(body: &mut Map<String, Value>, list: &str, field: &str) {
    if let Some(Value::Array(accounts)) = body.get_mut(list) {
        for account in accounts {
            *account = json!({ field: account });
        }
    }
}

pub(super) fn created_group(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Owner_Account".to_owned(), context.user.into());
    members(body, "MemberList", "Member_Account");
}

pub(super) fn invited(body: &mut Map<String, Value>, _: &Context<'_>) {
    members(body, "MemberList", "Member_Account");
}

pub(super) fn numbered(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    members(body, "MsgSeqList", "MsgSeq");
}

pub(super) fn recalled(body: &mut Map<String, Value>, _: &Context<'_>) {
    if let Some(seq) = body.remove("MsgSeq") {
        body.insert("MsgSeqList".to_owned(), json!([{ "MsgSeq": seq }]));
    }
}

/// The newest messages of a conversation, unless the fields select others.
pub(super) fn c2c_history(body: &mut Map<String, Value>, context: &Context<'_>) {
    operator(body, context);
    for (field, usual) in [("MaxCnt", 20), ("MinTime", 0), ("MaxTime", u32::MAX)] {
        body.entry(field).or_insert_with(|| usual.into());
    }
}

pub(super) fn group_history(body: &mut Map<String, Value>, _: &Context<'_>) {
    body.entry("ReqMsgNumber").or_insert_with(|| 20.into());
}

/// An object of keys and values to set, or a list of keys to delete; without either all are deleted.
pub(super) fn extensions(body: &mut Map<String, Value>, _: &Context<'_>) {
    let pair = |key: String, value: Value| json!({ "Key": key, "Value": value, "Seq": 0 });
    let (operation, list) = match (body.remove("Extensions"), body.remove("Names")) {
        (Some(Value::Object(pairs)), _) => (1, Some(pairs.into_iter().map(|(key, value)| pair(key, value)).collect())),
        (_, Some(Value::Array(names))) => {
            let keys = names.iter().filter_map(Value::as_str);
            (2, Some(keys.map(|key| pair(key.to_owned(), "".into())).collect::<Value>()))
        }
        _ => (3, None),
    };
    body.insert("OperateType".to_owned(), operation.into());
    body.extend(list.map(|list| ("ExtensionList".to_owned(), list)));
}

pub(super) fn c2c_extensions(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    extensions(body, context);
}

/// One piece of a message that is sent in pieces.
pub(super) fn piece(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    let chunk = json!({
        "EventType": "data",
        "Index": body.remove("Index").unwrap_or_else(|| 1.into()),
        "Markdown": body.remove("Text").unwrap_or_default(),
        "IsLast": body.remove("Last").is_some_and(|last| last == 1),
    });
    let mut content = json!({ "Chunks": [chunk] });
    if let Some(stream) = body.remove("Stream") {
        content["StreamMsgID"] = stream;
    }
    body.insert("MsgRandom".to_owned(), random(context).into());
    body.insert("MsgBody".to_owned(), json!([{ "MsgType": "TIMStreamElem", "MsgContent": content }]));
}

/// A call of the user, which rings for half a minute unless another time is given.
pub(super) fn started_call(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Robot_Account".to_owned(), context.user.into());
    let is_video = body.remove("Video").is_some_and(|video| video == 1);
    body.insert("CallInfo".to_owned(), json!({ "MediaType": if is_video { "Video" } else { "Audio" } }));
    body.entry("Timeout").or_insert_with(|| 30_000.into());
}

pub(super) fn pinner(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Pinner_Account".to_owned(), context.user.into());
}

/// A new topic, whose ID may be given for short.
pub(super) fn created_topic(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    topics::name_new(body);
}

/// One topic, where the endpoint takes a list.
pub(super) fn one_topic(body: &mut Map<String, Value>, _: &Context<'_>) {
    if let Some(topic) = body.remove("TopicId") {
        body.insert("TopicIdList".to_owned(), json!([topic]));
    }
}

pub(super) fn reader(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Report_Account".to_owned(), context.user.into());
}

/// The keys of messages that the other side sent.
pub(super) fn receipts(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Operator_Account".to_owned(), context.user.into());
    let peer = body.get("Peer_Account").cloned().unwrap_or_default();
    if let Some(Value::Array(keys)) = body.remove("MsgKeyList") {
        let info = |key: Value| json!({ "From_Account": peer, "To_Account": context.user, "MsgKey": key });
        body.insert("C2CMsgInfo".to_owned(), keys.into_iter().map(info).collect());
    }
}

pub(super) fn operator(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("Operator_Account".to_owned(), context.user.into());
}

/// One friend to add.
pub(super) fn friend(body: &mut Map<String, Value>, context: &Context<'_>) {
    let add_type = body.remove("AddType").unwrap_or_else(|| "Add_Type_Both".into());
    let mut item = std::mem::take(body);
    let word = item.remove("AddSource").unwrap_or_else(|| "App".into());
    item.insert("AddSource".to_owned(), format!("AddSource_Type_{}", word.as_str().unwrap_or_default()).into());
    from(body, context);
    body.insert("AddFriendItem".to_owned(), json!([item]));
    body.insert("AddType".to_owned(), add_type);
}

/// The one account becomes a list.
pub(super) fn one_of_a_list(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    if let Some(to) = body.remove("To") {
        body.insert("To_Account".to_owned(), json!([to]));
    }
}

pub(super) fn unfriended(body: &mut Map<String, Value>, context: &Context<'_>) {
    one_of_a_list(body, context);
    body.insert("DeleteType".to_owned(), "Delete_Type_Both".into());
}

pub(super) fn followed(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    if let Some(to) = body.remove("To") {
        body.insert("FollowItem".to_owned(), json!([{ "To_Account": to }]));
    }
}

/// An object of tags and values; tags may leave out their beginning.
pub(super) fn profile(body: &mut Map<String, Value>, context: &Context<'_>) {
    from(body, context);
    if let Some(Value::Object(fields)) = body.remove("Fields") {
        let tag = |tag: String| if tag.starts_with("Tag_") { tag } else { format!("Tag_Profile_IM_{tag}") };
        let item = |(name, value)| json!({ "Tag": tag(name), "Value": value });
        body.insert("ProfileItem".to_owned(), fields.into_iter().map(item).collect());
    }
}

pub(super) fn subscribed(body: &mut Map<String, Value>, context: &Context<'_>) {
    body.insert("SubscriberList".to_owned(), json!([{ "Subscriber_Account": context.user }]));
}

/// An object of keys and values becomes a list.
pub(super) fn attributes(body: &mut Map<String, Value>, _: &Context<'_>) {
    if let Some(Value::Object(fields)) = body.remove("Attributes") {
        let item = |(key, value)| json!({ "key": key, "value": value });
        body.insert("GroupAttr".to_owned(), fields.into_iter().map(item).collect());
    }
}

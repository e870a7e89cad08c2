//! Groups are created, imported and disbanded.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::live::LiveMembers;
use super::members::Members;
use super::messages::GroupMessages;
use super::permissions::{DEFAULT, Permissions};
use super::topics::Topics;
use super::{Group, LIVE, MAX_ID_BYTES, check_id};
use crate::fill::Fill;
use crate::generated::{CreateGroup, CreateGroupMemberItem, DisbandGroup, ImportGroup};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::view::size;
use crate::webhooks::{Event, named};

/// The default of `ApplyJoinOption`.
const APPLY: &str = "NeedPermission";

/// Member limit of an imported group without one in the request.
const IMPORTED_MAX_MEMBERS: usize = ImportGroup::MAX_MEMBER_COUNT_DEFAULT as usize;

/// The fields of a request for a new group.
pub(crate) struct Create<'a> {
    id: Option<&'a str>,
    kind: &'a str,
    owner: Option<&'a str>,
    max_members: Option<usize>,
    members: Vec<CreateGroupMemberItem<'a>>,
    topics: bool,
    /// Whether the group uses permission groups, and the permissions of every member.
    permissions: (bool, Option<u64>),
    created: Option<u64>,
    custom: Option<Value>,
    texts: BTreeMap<Cow<'static, str>, String>,
}

impl<'a> Create<'a> {
    fn created(call: &Call<'_>, request: CreateGroup<'a>) -> Result<Self, Refusal> {
        Ok(Self {
            id: request.group_id(),
            kind: request.r#type(),
            owner: request.owner_account(),
            max_members: max_members(call, request.max_member_count())?,
            members: request.member_list().unwrap_or_default(),
            topics: request.support_topic() == Some(1),
            permissions: (
                request.enable_permission() == Some(1),
                request.default_permission().map(|mask| call.natural("DefaultPermission", mask)).transpose()?,
            ),
            created: None,
            custom: request.app_defined_data().map(Value::from),
            texts: texts([
                ("Name", Some(request.name())),
                ("Introduction", Some(request.introduction().unwrap_or_default())),
                ("Notification", Some(request.notification().unwrap_or_default())),
                ("FaceUrl", Some(request.face_url().unwrap_or_default())),
                ("ApplyJoinOption", Some(request.apply_join_option().unwrap_or(APPLY))),
                ("InviteJoinOption", request.invite_join_option()),
            ]),
        })
    }

    fn imported(call: &Call<'_>, request: ImportGroup<'a>) -> Result<Self, Refusal> {
        Ok(Self {
            id: request.group_id(),
            kind: request.r#type(),
            owner: request.owner_account(),
            max_members: max_members(call, request.max_member_count())?.or(Some(IMPORTED_MAX_MEMBERS)),
            members: Vec::new(),
            topics: request.support_topic() == Some(1),
            permissions: (false, None),
            created: request.create_time().map(|time| call.natural("CreateTime", time)).transpose()?,
            custom: request.app_defined_data().map(Value::from),
            texts: texts([
                ("Name", Some(request.name())),
                ("Introduction", Some(request.introduction().unwrap_or_default())),
                ("Notification", Some(request.notification().unwrap_or_default())),
                ("FaceUrl", Some(request.face_url().unwrap_or_default())),
                ("ApplyJoinOption", Some(request.apply_join_option().unwrap_or(APPLY))),
                ("InviteJoinOption", None),
            ]),
        })
    }

    /// The type under its older name, which replies use.
    fn kind(&self) -> Result<&str, Refusal> {
        match self.kind {
            "Work" => Ok("Private"),
            "Meeting" => Ok("ChatRoom"),
            kind @ ("Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community") => Ok(kind),
            _ => Err(Refusal::new(10004, "Type: unknown")),
        }
    }

    /// The requested ID, if it is well formed and free.
    fn id(&self, state: &State, call: &Call<'_>) -> Result<Option<&str>, Refusal> {
        let Some(id) = self.id.filter(|id| !id.is_empty()) else { return Ok(None) };
        check_id(id, 10004)?;
        let fits = match self.kind {
            "Community" => id.starts_with("@TGS#_"),
            _ => call.keeps_made_ids || !id.starts_with("@TGS#"),
        };
        if id.len() == MAX_ID_BYTES || !fits {
            return Err(Refusal::new(
                10004,
                "GroupId: must begin with @TGS#_ for a Community, not with @TGS# otherwise",
            ));
        }
        match state.groups.get(id) {
            Ok(group) if group.owner == call.caller => Err(Refusal::new(10025, "GroupId: you use it already")),
            Ok(_) => Err(Refusal::new(10021, "GroupId: in use")),
            Err(_) => Ok(Some(id)),
        }
    }

    fn accounts(&self) -> impl Iterator<Item = &'a str> {
        self.owner.into_iter().chain(self.members.iter().map(|member| member.member_account()))
    }
}

fn max_members(call: &Call<'_>, count: Option<i64>) -> Result<Option<usize>, Refusal> {
    count.map(|count| call.natural("MaxMemberCount", count).map(size)).transpose()
}

/// The strings that have a value.
fn texts<const N: usize>(texts: [(&'static str, Option<&str>); N]) -> BTreeMap<Cow<'static, str>, String> {
    texts.into_iter().filter_map(|(name, text)| Some((name.into(), text?.to_owned()))).fill()
}

/// A group that is about to be created.
pub(crate) struct NewGroup<'a> {
    request: Create<'a>,
    id: String,
    kind: String,
    members: Members,
}

impl NewGroup<'_> {
    /// One of the two webhooks about it, with the fields that both have.
    fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let first = self.request.members.iter().map(|member| member.member_account());
        let fields = json!({
            "Operator_Account": call.caller,
            "Owner_Account": self.request.owner.unwrap_or_default(),
            "Type": self.kind,
            "Name": self.request.texts["Name"],
            "MemberList": named("Member_Account", first),
            "EventTime": call.now.as_millis(),
        });
        Event::new(command, self.id.as_str(), fields)
    }
}

pub(crate) fn plan<'a>(state: &State, call: &Call<'a>) -> Result<Plan<NewGroup<'a>>, Refusal> {
    let group = new_group(state, call, Create::created(call, call.read())?)?;
    let asks = call.question("Group.CallbackBeforeCreateGroup", 10016, |command| group.event(command, call));
    Ok(Plan { asks, work: group })
}

pub(crate) fn create(state: &mut State, call: &Call<'_>, group: NewGroup<'_>, _answer: AppAnswer) -> Outcome {
    let created = group.event("Group.CallbackAfterCreateGroup", call);
    let (created, id) = (created.with("GroupId", group.id.as_str()), group.id.clone());
    let (kind, has_topics) = (group.kind.clone(), group.request.topics);
    let reply = insert(state, call, group);
    state.groups.get(&id)?.tip(&mut state.clients, call, &created);
    state.fired.push(created);
    // The page's sample has these for a Community with topics.
    Ok(if has_topics { reply.with("Type", kind).with("HugeGroupFlag", 0) } else { reply })
}

/// A group with a given time of creation, so that past messages can be imported into it. No webhook is sent.
pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request = Create::imported(call, call.read())?;
    if request.created.is_some_and(|created| created > call.secs()) {
        return Err(Refusal::new(10004, "CreateTime: in the future"));
    }
    let group = new_group(state, call, request)?;
    Ok(insert(state, call, group))
}

fn new_group<'a>(state: &State, call: &Call<'_>, request: Create<'a>) -> Result<NewGroup<'a>, Refusal> {
    let kind = request.kind()?.to_owned();
    if request.topics && kind != "Community" {
        return Err(Refusal::new(10007, "SupportTopic: only for a Community"));
    }
    if request.permissions.0 && !request.topics {
        return Err(Refusal::new(10004, "EnablePermission: only for a Community with topics"));
    }
    let live = kind == LIVE;
    check_capacity(state, call, live)?;
    if live && !request.members.is_empty() {
        return Err(Refusal::new(10007, "MemberList: not for an AVChatRoom"));
    }
    if let Some(account) = request.accounts().find(|account| !state.accounts.has(account)) {
        return Err(Refusal::new(10019, format!("{account} does not exist")));
    }
    let id = match request.id(state, call)? {
        Some(id) => id.to_owned(),
        None => state.groups.make_up_id(kind == "Community"),
    };
    let mut members = Members::default();
    if let Some(owner) = request.owner.filter(|_| !live) {
        members.add(owner, "Owner", call.secs(), None);
    }
    for member in &request.members {
        let custom = member.app_member_defined_data().map(Value::from);
        members.add(member.member_account(), member.role().unwrap_or("Member"), call.secs(), custom);
    }
    let request = Create { max_members: call.limits.members(&kind, request.max_members), ..request };
    if request.max_members.is_some_and(|max| members.len() > max) {
        return Err(Refusal::new(10038, "MemberList: more than the group may have"));
    }
    let keys = |item: &Value| item["Key"].as_str().unwrap_or_default().to_owned();
    let custom: Vec<String> = request.custom.iter().flat_map(Value::as_array).flatten().map(keys).collect();
    call.limits.check_keys("AppDefinedData", custom.iter().map(String::as_str))?;
    let of_members = request.members.iter().filter_map(|member| member.app_member_defined_data()).flatten();
    call.limits.check_keys("AppMemberDefinedData", of_members.map(|item| item.key()))?;
    Ok(NewGroup { request, id, kind, members })
}

/// Refuses a group beyond the maximum of the app's edition.
fn check_capacity(state: &State, call: &Call<'_>, live: bool) -> Result<(), Refusal> {
    let (most, most_live) = call.limits.groups();
    if state.groups.len() >= most {
        return Err(Refusal::new(10058, "the groups of the edition are used up"));
    }
    if live && state.groups.count(Some(LIVE)) >= most_live {
        return Err(Refusal::new(10036, "the live groups of the edition are used up"));
    }
    Ok(())
}

fn insert(state: &mut State, call: &Call<'_>, group: NewGroup<'_>) -> Reply {
    let NewGroup { request, id, kind, members } = group;
    let number = state.groups.next_number();
    let created = request.created.unwrap_or(call.secs());
    state.groups.insert(Group {
        id: id.clone(),
        number,
        kind,
        texts: request.texts,
        owner: request.owner.unwrap_or_default().to_owned(),
        created,
        max_members: request.max_members,
        custom: request.custom.unwrap_or_else(|| json!([])),
        mutes: BTreeMap::new(),
        bans: BTreeMap::new(),
        mute_all: false,
        revision: 1,
        changed: created,
        attributes: BTreeMap::new(),
        counters: BTreeMap::new(),
        applications: BTreeMap::new(),
        members,
        messages: GroupMessages::default(),
        live: LiveMembers::default(),
        topics: Topics { supported: request.topics, ..Topics::default() },
        permissions: Permissions {
            enabled: request.permissions.0,
            default: request.permissions.1.unwrap_or(DEFAULT),
            ..Permissions::default()
        },
    });
    Reply::ok().with("GroupId", id)
}

pub(crate) fn disband(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.read::<DisbandGroup>().group_id();
    let group = state.groups.get(id)?;
    let members = Some(named("Member_Account", group.members.accounts())).filter(|_| !group.is_community());
    let event = group
        .event("Group.CallbackAfterGroupDestroyed", call)
        .with("Owner_Account", group.owner.as_str())
        .with_if_any("Name", group.texts.get("Name").map(String::as_str))
        .with_if_any("MemberList", members);
    group.tip(&mut state.clients, call, &event);
    state.fired.push(event);
    state.groups.remove(id);
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_ADMIN;
    use crate::testing::Server;

    fn create(server: &mut Server, more: Value) -> i64 {
        let mut body = json!({"Type": "Public", "Name": "n"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.code("create_group", body)
    }

    #[test]
    fn a_group_has_the_chosen_id_or_a_new_one() {
        let mut server = Server::new();
        let mut id = |body: Value| server.call("create_group", body)["GroupId"].as_str().unwrap().to_owned();
        assert_eq!(id(json!({"Type": "Public", "Name": "n", "GroupId": "chess"})), "chess");
        let first = id(json!({"Type": "Work", "Name": "n"}));
        let second = id(json!({"Type": "Meeting", "Name": "n"}));
        let community = id(json!({"Type": "Community", "Name": "n"}));
        assert!(
            first != second && first.starts_with("@TGS#2") && community.starts_with("@TGS#_"),
            "{first} {community}"
        );
    }

    #[test]
    fn what_cannot_be_created_has_its_code() {
        let mut server = Server::new();
        server.import(&["alice"]);
        let owned = |owner: &str, id: &str| json!({"Owner_Account": owner, "GroupId": id});
        for (more, code) in [
            (owned("alice", "a"), 0),
            (owned(DEMO_ADMIN, "b"), 0),
            (owned("alice", "a"), 10021),
            (owned("alice", "b"), 10025),
            (owned("nobody", "c"), 10019),
            (json!({"MemberList": [{"Member_Account": "nobody"}]}), 10019),
            (json!({"GroupId": "@TGS#x"}), 10004),
            (json!({"GroupId": "x".repeat(48)}), 10004),
            (json!({"GroupId": "grün"}), 10004),
            (json!({"GroupId": "chess", "Type": "Community"}), 10004),
            (json!({"Type": "Club"}), 10004),
            (json!({"Type": "AVChatRoom", "MemberList": [{"Member_Account": "alice"}]}), 10007),
            (
                json!({"MaxMemberCount": 1, "Owner_Account": DEMO_ADMIN, "MemberList": [{"Member_Account": "alice"}]}),
                10038,
            ),
            (json!({"Owner_Account": 7}), 60015),
        ] {
            assert_eq!(create(&mut server, more.clone()), code, "{more}");
        }
        assert_eq!(server.code("import_group", json!({"Type": "AVChatRoom", "Name": "n"})), 10007);
        assert_eq!(server.state().groups.all().count(), 2);
    }

    #[test]
    fn only_a_community_has_topics_and_only_with_topics_it_has_permission_groups() {
        let mut server = Server::new();
        let community = |more: Value| {
            let mut body = json!({"Type": "Community"});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            body
        };
        assert_eq!(create(&mut server, json!({"SupportTopic": 1})), 10007);
        assert_eq!(create(&mut server, community(json!({"EnablePermission": 1}))), 10004);
        let body =
            json!({"Type": "Community", "Name": "n", "SupportTopic": 1, "EnablePermission": 1, "DefaultPermission": 3});
        let reply = server.call("create_group", body);
        assert_eq!((&reply["Type"], &reply["HugeGroupFlag"]), (&json!("Community"), &json!(0)));
        let profile = server.call("get_group_profiles", json!({"GroupIdList": [reply["GroupId"]]}));
        let group = &profile["GroupInfo"][0];
        assert_eq!((&group["EnablePermission"], &group["DefaultPermission"]), (&json!(1), &json!(3)));
    }

    #[test]
    fn a_disbanded_group_is_gone_and_its_id_is_free() {
        let mut server = Server::new();
        create(&mut server, json!({"GroupId": "chess", "Owner_Account": DEMO_ADMIN}));
        let disband = json!({"GroupId": "chess"});
        assert_eq!(server.code("disband_group", disband.clone()), 0);
        assert_eq!(server.code("disband_group", disband), 10010);
        assert_eq!(server.code("disband_group", json!({"GroupId": "x".repeat(49)})), 10015);
        assert_eq!(server.state().groups.joined_by(DEMO_ADMIN).count(), 0);
        assert_eq!(create(&mut server, json!({"GroupId": "chess"})), 0);
    }
}

//! Groups come and go: created, imported with the time of their creation, disbanded.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use super::members::Members;
use super::messages::GroupMessages;
use super::{Group, MAX_ID_BYTES, check_id};
use crate::plan::{Plan, Wanted};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::{Event, named};

/// Member limit of an imported group that names none.
const IMPORTED_MAX_MEMBERS: usize = 2000;

#[derive(Deserialize)]
pub(crate) struct Create {
    #[serde(rename = "GroupId")]
    id: Option<String>,
    #[serde(rename = "Type")]
    kind: String,
    #[serde(rename = "Owner_Account")]
    owner: Option<String>,
    #[serde(rename = "Name")]
    name: String,
    #[serde(rename = "Introduction", default)]
    introduction: String,
    #[serde(rename = "Notification", default)]
    notification: String,
    #[serde(rename = "FaceUrl", default)]
    face_url: String,
    #[serde(rename = "ApplyJoinOption")]
    apply: Option<String>,
    #[serde(rename = "InviteJoinOption")]
    invite: Option<String>,
    #[serde(rename = "MaxMemberCount")]
    max_members: Option<usize>,
    #[serde(rename = "AppDefinedData")]
    custom: Option<Value>,
    #[serde(rename = "MemberList", default)]
    members: Vec<FirstMember>,
    #[serde(rename = "CreateTime")]
    created: Option<u64>,
    #[serde(rename = "SupportTopic", default)]
    topics: u8,
}

#[derive(Deserialize)]
struct FirstMember {
    #[serde(rename = "Member_Account")]
    account: String,
    #[serde(rename = "Role")]
    role: Option<String>,
    #[serde(rename = "AppMemberDefinedData")]
    custom: Option<Value>,
}

impl Create {
    /// The type by its older name, which replies use.
    fn kind(&self) -> Result<&str, Refusal> {
        match self.kind.as_str() {
            "Work" => Ok("Private"),
            "Meeting" => Ok("ChatRoom"),
            kind @ ("Public" | "Private" | "ChatRoom" | "AVChatRoom" | "Community") => Ok(kind),
            _ => Err(Refusal::new(10004, "Type: unknown")),
        }
    }

    /// The ID that is asked for, when it is well formed and free.
    fn id(&self, state: &State, caller: &str) -> Result<Option<&str>, Refusal> {
        let Some(id) = self.id.as_deref().filter(|id| !id.is_empty()) else { return Ok(None) };
        check_id(id, 10004)?;
        let (prefix, expected) = if self.kind == "Community" { ("@TGS#_", true) } else { ("@TGS#", false) };
        if id.len() == MAX_ID_BYTES || id.starts_with(prefix) != expected {
            return Err(Refusal::new(
                10004,
                "GroupId: must begin with @TGS#_ for a Community, not with @TGS# otherwise",
            ));
        }
        match state.groups.get(id) {
            Ok(group) if group.owner == caller => Err(Refusal::new(10025, "GroupId: you use it already")),
            Ok(_) => Err(Refusal::new(10021, "GroupId: in use")),
            Err(_) => Ok(Some(id)),
        }
    }

    fn texts(&mut self) -> BTreeMap<&'static str, String> {
        let mut take = |text: fn(&mut Self) -> &mut String| std::mem::take(text(self));
        let mut texts = BTreeMap::from([
            ("Name", take(|create| &mut create.name)),
            ("Introduction", take(|create| &mut create.introduction)),
            ("Notification", take(|create| &mut create.notification)),
            ("FaceUrl", take(|create| &mut create.face_url)),
        ]);
        texts.insert("ApplyJoinOption", self.apply.take().unwrap_or_else(|| "NeedPermission".to_owned()));
        texts.extend(self.invite.take().map(|invite| ("InviteJoinOption", invite)));
        texts
    }

    fn accounts(&self) -> impl Iterator<Item = &String> {
        self.owner.iter().chain(self.members.iter().map(|member| &member.account))
    }
}

/// A group that is about to be created.
pub(crate) struct NewGroup {
    request: Create,
    id: String,
    kind: String,
    members: Members,
}

impl NewGroup {
    /// A webhook about it, with the fields that both of them have.
    fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let first = self.request.members.iter().map(|member| member.account.as_str());
        let fields = json!({
            "Operator_Account": call.caller,
            "Owner_Account": self.request.owner.as_deref().unwrap_or_default(),
            "Type": self.kind,
            "Name": self.request.name,
            "MemberList": named("Member_Account", first),
            "EventTime": call.now.as_millis(),
        });
        Event::new(command, self.id.as_str(), fields)
    }
}

pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<NewGroup>, Refusal> {
    let group = new_group(state, call, call.read()?)?;
    let asks = call.question("Group.CallbackBeforeCreateGroup", 10016, |command| group.event(command, call));
    Ok(Plan { asks, work: group })
}

pub(crate) fn create(state: &mut State, call: &Call<'_>, group: NewGroup, _wanted: Wanted) -> Outcome {
    let created = group.event("Group.CallbackAfterCreateGroup", call);
    state.fired.push(created.with("GroupId", group.id.as_str()));
    Ok(insert(state, call, group))
}

/// A group with a time of creation of its own, so that past messages can be imported into it. The app is neither asked nor
/// told.
pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let mut request: Create = call.read()?;
    if request.created.is_some_and(|created| created > call.secs()) {
        return Err(Refusal::new(10004, "CreateTime: in the future"));
    }
    request.max_members = request.max_members.or(Some(IMPORTED_MAX_MEMBERS));
    let group = new_group(state, call, request)?;
    Ok(insert(state, call, group))
}

fn new_group(state: &State, call: &Call<'_>, request: Create) -> Result<NewGroup, Refusal> {
    if request.topics == 1 {
        return Err(Refusal::NotEmulated("The emulator does not emulate topics (SupportTopic).\n".to_owned()));
    }
    let kind = request.kind()?.to_owned();
    let live = kind == "AVChatRoom";
    if live && !request.members.is_empty() {
        return Err(Refusal::new(10007, "MemberList: not for an AVChatRoom"));
    }
    if let Some(account) = request.accounts().find(|account| !state.accounts.has(account)) {
        return Err(Refusal::new(10019, format!("{account} does not exist")));
    }
    let id = match request.id(state, call.caller)? {
        Some(id) => id.to_owned(),
        None => state.groups.make_up_id(kind == "Community"),
    };
    let mut members = Members::default();
    if let Some(owner) = request.owner.as_ref().filter(|_| !live) {
        members.add(owner, "Owner", call.secs(), None);
    }
    for member in &request.members {
        members.add(&member.account, member.role.as_deref().unwrap_or("Member"), call.secs(), member.custom.clone());
    }
    if request.max_members.is_some_and(|max| members.len() > max) {
        return Err(Refusal::new(10038, "MemberList: more than MaxMemberCount"));
    }
    Ok(NewGroup { request, id, kind, members })
}

fn insert(state: &mut State, call: &Call<'_>, group: NewGroup) -> Reply {
    let NewGroup { mut request, id, kind, members } = group;
    let number = state.groups.next_number();
    state.groups.insert(Group {
        id: id.clone(),
        number,
        kind,
        texts: request.texts(),
        owner: request.owner.unwrap_or_default(),
        created: request.created.unwrap_or(call.secs()),
        max_members: request.max_members,
        custom: request.custom.unwrap_or_else(|| json!([])),
        members,
        messages: GroupMessages::default(),
    });
    Reply::ok().with("GroupId", id)
}

#[derive(Deserialize)]
struct Named {
    #[serde(rename = "GroupId")]
    id: String,
}

pub(crate) fn disband(state: &mut State, call: &Call<'_>) -> Outcome {
    let Named { id } = call.read()?;
    let group = state.groups.get(&id)?;
    let members = Some(named("Member_Account", group.members.accounts())).filter(|_| !group.is_community());
    let event = group
        .event("Group.CallbackAfterGroupDestroyed", call)
        .with("Owner_Account", group.owner.as_str())
        .with_if_any("Name", group.texts.get("Name").map(String::as_str))
        .with_if_any("MemberList", members);
    state.fired.push(event);
    state.groups.remove(&id);
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
    fn topics_are_not_emulated() {
        let mut server = Server::new();
        let community = json!({"Type": "Community", "Name": "n", "SupportTopic": 1});
        assert_eq!(server.answer("create_group", community).status, 501);
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

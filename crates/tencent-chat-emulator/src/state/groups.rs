//! Groups: what the app has, disband, and list them all.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Deserialize;
use serde_json::{Value, json};

use super::State;
use super::group_members::Members;
use super::group_messages::GroupMessages;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::webhooks::{Event, named};

/// The webhook about a full group.
pub(crate) const FULL: &str = "Group.CallbackAfterGroupFull";

/// Longest ID.
pub(crate) const MAX_ID_BYTES: usize = 48;

/// Most groups of a page of all groups, and the size of a page when none is asked for.
const PAGE: usize = 10_000;

#[derive(Debug, Default)]
pub(crate) struct Groups {
    /// By number, which grows with each group.
    known: BTreeMap<u64, Group>,
    numbers: HashMap<String, u64>,
    /// How many were created.
    created: u64,
    /// The numbers of the groups an account is in.
    joined: HashMap<String, BTreeSet<u64>>,
}

#[derive(Debug)]
pub(crate) struct Group {
    pub id: String,
    pub number: u64,
    pub kind: String,
    /// Name, Introduction, Notification, FaceUrl, ApplyJoinOption, InviteJoinOption.
    pub texts: BTreeMap<&'static str, String>,
    pub owner: String,
    pub created: u64,
    pub max_members: Option<usize>,
    pub custom: Value,
    pub members: Members,
    pub messages: GroupMessages,
}

impl Group {
    /// Live groups, whose members come and go with their clients and are not stored.
    pub fn is_live(&self) -> bool {
        self.kind == "AVChatRoom"
    }

    pub fn is_community(&self) -> bool {
        self.kind == "Community"
    }

    pub fn is_full(&self) -> bool {
        self.max_members.is_some_and(|max| self.members.len() >= max)
    }

    /// A webhook about it, with the fields that all of them have.
    pub fn event(&self, command: &'static str, call: &Call<'_>) -> Event {
        let fields = json!({ "GroupId": self.id, "EventTime": call.now.as_millis() });
        let event = Event::new(command, self.id.as_str(), fields);
        // It is all that this one says.
        if command == FULL { event } else { event.with("Type", self.kind.as_str()) }
    }
}

impl Groups {
    /// The group with this ID; a malformed one is 10015, an unknown one 10010.
    pub fn get(&self, id: &str) -> Result<&Group, Refusal> {
        check_id(id, 10015)?;
        self.numbers.get(id).map(|number| &self.known[number]).ok_or_else(|| unknown(id))
    }

    pub fn get_mut(&mut self, id: &str) -> Result<&mut Group, Refusal> {
        check_id(id, 10015)?;
        let number = self.numbers.get(id).ok_or_else(|| unknown(id))?;
        self.known.get_mut(number).ok_or_else(|| unknown(id))
    }

    pub fn all(&self) -> impl Iterator<Item = &Group> {
        self.known.values()
    }

    /// The groups an account is in, in the order of their creation.
    pub fn joined_by(&self, account: &str) -> impl Iterator<Item = &Group> {
        self.joined.get(account).into_iter().flatten().map(|number| &self.known[number])
    }

    /// Notes that an account is in a group from now on, or no longer.
    pub fn note_member(&mut self, account: &str, number: u64, joined: bool) {
        let groups = self.joined.entry(account.to_owned()).or_default();
        if joined {
            groups.insert(number);
        } else {
            groups.remove(&number);
        }
        if groups.is_empty() {
            self.joined.remove(account);
        }
    }

    /// Takes an account out of all its groups.
    pub fn forget(&mut self, account: &str) {
        for number in self.joined.remove(account).unwrap_or_default() {
            if let Some(group) = self.known.get_mut(&number) {
                group.members.remove(account);
            }
        }
    }

    pub fn insert(&mut self, group: Group) {
        let accounts: Vec<String> = group.members.accounts().map(str::to_owned).collect();
        for account in accounts {
            self.note_member(&account, group.number, true);
        }
        self.numbers.insert(group.id.clone(), group.number);
        self.known.insert(group.number, group);
    }

    fn remove(&mut self, id: &str) {
        let Some(group) = self.numbers.remove(id).and_then(|number| self.known.remove(&number)) else { return };
        for account in group.members.accounts() {
            self.note_member(account, group.number, false);
        }
    }

    /// The number of the next group.
    pub fn next_number(&mut self) -> u64 {
        self.created += 1;
        self.created
    }

    /// An ID for a group without one.
    pub fn make_up_id(&self, community: bool) -> String {
        let prefix = if community { "@TGS#_" } else { "@TGS#2" };
        let mut ids = (self.created..).map(|number| format!("{prefix}{number:08}"));
        ids.find(|id| !self.numbers.contains_key(id)).expect("the numbers do not end")
    }
}

/// Refuses a malformed ID with this code.
pub(crate) fn check_id(id: &str, code: i64) -> Result<(), Refusal> {
    let fits = (1..=MAX_ID_BYTES).contains(&id.len()) && id.bytes().all(|byte| (0x20..0x7f).contains(&byte));
    if fits { Ok(()) } else { Err(Refusal::new(code, "GroupId: malformed")) }
}

fn unknown(id: &str) -> Refusal {
    Refusal::new(10010, format!("group {id} does not exist"))
}

/// Topics are not emulated.
pub(crate) fn without_topic(topic: Option<&str>) -> Result<(), Refusal> {
    match topic {
        None | Some("") => Ok(()),
        Some(_) => Err(Refusal::NotEmulated("The emulator does not emulate topics (TopicId).\n".to_owned())),
    }
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

#[derive(Deserialize)]
struct ListAll {
    #[serde(rename = "Limit")]
    limit: Option<i64>,
    #[serde(rename = "Next", default)]
    next: u64,
    #[serde(rename = "GroupType")]
    kind: Option<String>,
}

/// The cursor is the number of the page's last group.
pub(crate) fn list_all(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListAll = call.read()?;
    let limit = page_size(request.limit, PAGE)?;
    let wanted = |group: &&Group| request.kind.as_ref().is_none_or(|kind| *kind == group.kind);
    let mut rest = state.groups.all().filter(wanted).filter(|group| group.number > request.next);
    let page: Vec<&Group> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let ids = page.iter().map(|group| json!({ "GroupId": group.id }));
    Ok(Reply::ok()
        .with("TotalCount", state.groups.all().filter(wanted).count())
        .with("GroupIdList", ids.collect::<Vec<_>>())
        .with("Next", page.last().filter(|_| more).map_or(0, |group| group.number))
        .limited())
}

/// How many a page holds.
pub(crate) fn page_size(limit: Option<i64>, default: usize) -> Result<usize, Refusal> {
    match limit.map(usize::try_from) {
        None => Ok(default),
        Some(Ok(limit @ 1..)) => Ok(limit),
        Some(_) => Err(Refusal::new(10004, "Limit: at least 1")),
    }
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

    #[test]
    fn all_groups_are_listed_page_by_page() {
        let mut server = Server::new();
        let ids: Vec<String> = (0..5).map(|at| format!("g{at}")).collect();
        for (at, id) in ids.iter().enumerate() {
            create(&mut server, json!({"GroupId": id, "Type": if at == 2 { "Private" } else { "Public" }}));
        }
        let (mut seen, mut next, mut pages) = (Vec::new(), json!(0), 0);
        loop {
            let reply = server.call("list_app_groups", json!({"Limit": 2, "Next": next}));
            seen.extend(reply["GroupIdList"].as_array().unwrap().iter().map(|group| group["GroupId"].clone()));
            (next, pages) = (reply["Next"].clone(), pages + 1);
            assert_eq!(reply["TotalCount"], 5);
            if next == 0 {
                break;
            }
        }
        assert_eq!((seen, pages), (ids.iter().map(|id| json!(id)).collect(), 3));
        let public = server.call("list_app_groups", json!({"GroupType": "Public"}));
        assert_eq!((&public["TotalCount"], &public["Next"]), (&json!(4), &json!(0)));
        assert_eq!(server.code("list_app_groups", json!({"Limit": 0})), 10004);
    }

    #[test]
    fn a_reply_that_is_too_long_is_10018() {
        let mut server = Server::new();
        for at in 0..20 {
            create(&mut server, json!({"GroupId": format!("group-{at}")}));
        }
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 300}));
        assert_eq!(server.code("list_app_groups", json!({})), 10018);
        assert_eq!(server.code("list_app_groups", json!({"Limit": 5})), 0);
    }
}

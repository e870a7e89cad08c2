//! Standard and custom marks of conversations, and reading them with the conversation groups.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Contact, Own, owner, result};
use crate::fill::Fill;
use crate::generated::{ContactMarkItem, GetConversationGroups, MarkConversations, SearchConversationGroups};
use crate::limits::Edition;
use crate::reply::{Call, ItemFailure, Outcome, Reply};
use crate::state::State;
use crate::view::size;

/// Maximum conversations of an account that are marked, and maximum that are in groups.
pub(super) const MAX_MARKED: usize = 1000;
/// Standard marks are numbered from 1 to this.
const MARKS: i64 = 64;
/// The conversations of a page. The documentation does not state the number.
const PAGE: usize = 100;

const STANDARD: i64 = 1;
const CUSTOM: i64 = 2;

/// What an account keeps about one conversation.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Marked {
    /// Standard mark 1 is the lowest bit.
    standard: u64,
    custom: Option<String>,
    /// The numbers of its conversation groups.
    pub groups: BTreeSet<u64>,
    /// When it was changed last, in seconds since 1970.
    changed: u64,
}

impl Marked {
    fn has_marks(&self) -> bool {
        self.standard != 0 || self.custom.is_some()
    }

    fn to_json(&self, contact: &Contact) -> Value {
        let bits = (0..MARKS).map(|bit| if self.standard >> bit & 1 == 1 { '1' } else { '0' });
        let mut item = contact.to_json("ToGroupId");
        item["StandardMark"] = bits.collect::<String>().into();
        if let Some(custom) = &self.custom {
            item["CustomMark"] = custom.as_str().into();
        }
        if !self.groups.is_empty() {
            item["ContactGroupId"] = self.groups.iter().copied().collect();
        }
        item["Timestamp"] = self.changed.into();
        item
    }
}

impl Own {
    /// Changes the entry of a conversation, and removes it when it is empty.
    pub(super) fn change(&mut self, contact: &Contact, now: u64, change: impl FnOnce(&mut Marked)) {
        let marked = self.marked.entry(contact.clone()).or_default();
        change(marked);
        marked.changed = now;
        if !marked.has_marks() && marked.groups.is_empty() {
            self.marked.remove(contact);
        }
    }

    /// Refuses one more conversation beyond the maximum for which `has` holds.
    pub(super) fn check_capacity(&self, contact: &Contact, has: impl Fn(&Marked) -> bool) -> Result<(), ItemFailure> {
        let is_counted = self.marked.get(contact).is_some_and(&has);
        if !is_counted && self.marked.values().filter(|marked| has(marked)).count() >= MAX_MARKED {
            return Err(ItemFailure::new(51008, format!("more than {MAX_MARKED} conversations")));
        }
        Ok(())
    }
}

/// The changes of one item of a call.
struct Change<'a> {
    set: u64,
    clear: u64,
    /// An empty string removes the mark.
    custom: Option<&'a str>,
}

impl<'a> Change<'a> {
    fn read(item: ContactMarkItem<'a>) -> Result<Self, ItemFailure> {
        let (kind, set, clear) = (item.opt_type(), item.set_mark(), item.clear_mark());
        if kind != CUSTOM && set.is_none() && clear.is_none() {
            return Err(ItemFailure::new(50002, "SetMark, ClearMark: both missing"));
        }
        if kind != STANDARD && item.custom_mark().is_none() {
            return Err(ItemFailure::new(50002, "CustomMark: missing"));
        }
        let (set, clear) = if kind == CUSTOM { (None, None) } else { (set, clear) };
        Ok(Self {
            set: bits(set.unwrap_or_default())?,
            clear: bits(clear.unwrap_or_default())?,
            custom: item.custom_mark().filter(|_| kind != STANDARD),
        })
    }

    fn apply(&self, marked: &mut Marked) {
        marked.standard = marked.standard & !self.clear | self.set;
        if let Some(custom) = self.custom {
            marked.custom = (!custom.is_empty()).then(|| custom.to_owned());
        }
    }
}

fn bits(marks: Vec<i64>) -> Result<u64, ItemFailure> {
    let bit = |mark: i64| match mark {
        1..=MARKS => Ok(1_u64 << (mark - 1)),
        _ => Err(ItemFailure::new(50002, format!("SetMark, ClearMark: 1 to {MARKS}"))),
    };
    marks.into_iter().try_fold(0, |bits, mark| Ok(bits | bit(mark)?))
}

/// Each conversation succeeds or fails by itself.
pub(crate) fn mark(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: MarkConversations = call.read();
    let account = owner(state, request.from_account())?;
    let mut items = Vec::new();
    for item in request.mark_item() {
        items.push((item, Contact::of(item.contact_item())?));
    }
    let mut results = Vec::new();
    for (item, contact) in items {
        let mut entry = result(&contact, mark_one(state, call, account, item, &contact));
        entry["OptType"] = item.opt_type().into();
        results.push(entry);
    }
    Ok(Reply::ok().with("ResultItem", results))
}

fn mark_one(
    state: &mut State,
    call: &Call<'_>,
    account: &str,
    item: ContactMarkItem<'_>,
    contact: &Contact,
) -> Result<(), ItemFailure> {
    contact.check(state, account)?;
    let change = Change::read(item)?;
    if change.set | change.clear != 0 && !call.limits.includes(Edition::Pro) {
        return Err(ItemFailure::new(51013, "the edition has the custom mark only"));
    }
    let own = state.conversations.get_mut(account);
    if change.set != 0 || change.custom.is_some_and(|custom| !custom.is_empty()) {
        own.check_capacity(contact, Marked::has_marks)?;
    }
    own.change(contact, call.secs(), |marked| change.apply(marked));
    Ok(())
}

/// The marks of the named conversations, and the groups that these are in.
pub(crate) fn search(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SearchConversationGroups = call.read();
    let account = owner(state, request.from_account())?;
    let contacts = request.contact_item().into_iter().map(Contact::of).collect::<Result<Vec<_>, _>>()?;
    let Some(own) = state.conversations.get(account) else {
        return Ok(Reply::ok().with("ContactResultItem", Vec::<Value>::new()).with("GroupItem", Vec::<Value>::new()));
    };
    let found: Vec<_> = contacts.iter().filter_map(|contact| own.marked.get_key_value(contact)).collect();
    let groups: BTreeSet<u64> = found.iter().flat_map(|(_, marked)| &marked.groups).copied().fill();
    let items: Vec<Value> = found.into_iter().map(|(contact, marked)| marked.to_json(contact)).collect();
    Ok(Reply::ok().with("ContactResultItem", items).with("GroupItem", own.groups_json(groups.iter())))
}

/// Each page has all conversation groups.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetConversationGroups = call.read();
    let account = owner(state, request.from_account())?;
    let start = size(call.natural("StartIndex", request.start_index())?);
    let nothing = Own::default();
    let own = state.conversations.get(account).unwrap_or(&nothing);
    let page = own.marked.iter().skip(start).take(PAGE).map(|(contact, marked)| marked.to_json(contact));
    let page: Vec<Value> = page.collect();
    let end = start + page.len();
    let is_complete = end >= own.marked.len();
    Ok(Reply::ok()
        .with("ContactItem", page)
        .with("GroupItem", own.groups_json(own.groups.keys()))
        .with("CompleteFlag", u8::from(is_complete))
        .with("NextStartIndex", if is_complete { 0 } else { end }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::with_groups();
        server.import(&["alice", "bob"]);
        server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "alice"}]}));
        server
    }

    fn mark(server: &mut Server, item: Value) -> i64 {
        let reply = server.call("mark_conversations", json!({"From_Account": "alice", "MarkItem": [item]}));
        reply["ResultItem"][0]["ResultCode"].as_i64().unwrap()
    }

    fn bob() -> Value {
        json!({"Type": 1, "To_Account": "bob"})
    }

    fn all(server: &mut Server) -> Value {
        server.call("get_conversation_groups", json!({"From_Account": "alice", "StartIndex": 0}))
    }

    #[test]
    fn marks_are_set_cleared_and_read() {
        let mut server = server();
        let set = json!({"OptType": 3, "ContactItem": bob(), "SetMark": [1, 2, 64], "CustomMark": "vip"});
        let reply = server.call("mark_conversations", json!({"From_Account": "alice", "MarkItem": [set]}));
        assert_eq!(
            reply["ResultItem"],
            json!([{"OptType": 3, "ContactItem": bob(), "ResultCode": 0, "ResultInfo": ""}])
        );
        assert_eq!(
            mark(&mut server, json!({"OptType": 1, "ContactItem": {"Type": 2, "ToGroupId": "g"}, "SetMark": [3]})),
            0
        );
        let marks =
            |bits: &[usize]| (1..=64).map(|bit| if bits.contains(&bit) { '1' } else { '0' }).collect::<String>();
        assert_eq!(
            all(&mut server)["ContactItem"],
            json!([
                {"Type": 1, "To_Account": "bob", "StandardMark": marks(&[1, 2, 64]), "CustomMark": "vip", "Timestamp": NOW},
                {"Type": 2, "ToGroupId": "g", "StandardMark": marks(&[3]), "Timestamp": NOW},
            ])
        );
        server.advance(1000);
        assert_eq!(mark(&mut server, json!({"OptType": 1, "ContactItem": bob(), "ClearMark": [1, 2]})), 0);
        assert_eq!(mark(&mut server, json!({"OptType": 2, "ContactItem": bob(), "CustomMark": ""})), 0);
        let search = json!({"From_Account": "alice", "ContactItem": [bob(), {"Type": 1, "To_Account": "nobody"}]});
        let found = server.call("search_conversation_groups", search);
        let item = json!({"Type": 1, "To_Account": "bob", "StandardMark": marks(&[64]), "Timestamp": NOW + 1});
        assert_eq!((&found["ContactResultItem"], &found["GroupItem"]), (&json!([item]), &json!([])));
        assert_eq!(mark(&mut server, json!({"OptType": 1, "ContactItem": bob(), "ClearMark": [64]})), 0);
        assert_eq!(all(&mut server)["ContactItem"].as_array().unwrap().len(), 1, "nothing is left to say of bob");
    }

    #[test]
    fn what_cannot_be_marked_has_its_code() {
        let mut server = server();
        for (item, code) in [
            (json!({"OptType": 1, "ContactItem": {"Type": 1, "To_Account": "nobody"}, "SetMark": [1]}), 50001),
            (json!({"OptType": 1, "ContactItem": {"Type": 2, "ToGroupId": "@TGS#_c"}, "SetMark": [1]}), 51007),
            (json!({"OptType": 1, "ContactItem": {"Type": 2, "ToGroupId": "none"}, "SetMark": [1]}), 51007),
            (json!({"OptType": 1, "ContactItem": bob(), "SetMark": [65]}), 50002),
            (json!({"OptType": 1, "ContactItem": bob(), "CustomMark": "x"}), 50002),
            (json!({"OptType": 3, "ContactItem": bob(), "SetMark": [1]}), 50002),
        ] {
            assert_eq!(mark(&mut server, item.clone()), code, "{item}");
        }
        let call = |items: Value| json!({"From_Account": "alice", "MarkItem": items});
        let one = json!({"OptType": 1, "ContactItem": bob(), "SetMark": [1]});
        assert_eq!(server.code("mark_conversations", call(vec![one.clone(); 101].into())), 51006);
        assert_eq!(server.code("mark_conversations", call(json!([]))), 51006);
        assert_eq!(server.code("mark_conversations", call(json!([{"OptType": 1, "ContactItem": {"Type": 1}}]))), 50002);
        let nobody = json!({"From_Account": "nobody", "MarkItem": [one]});
        assert_eq!(server.code("mark_conversations", nobody), 50001);
    }

    #[test]
    fn a_thousand_conversations_are_marked_at_most_and_read_in_pages() {
        let mut server = server();
        let peers: Vec<String> = (0..1001).map(|at| format!("u{at:04}")).collect();
        server.import(&peers.iter().map(String::as_str).collect::<Vec<_>>());
        let item =
            |peer: &String| json!({"OptType": 2, "ContactItem": {"Type": 1, "To_Account": peer}, "CustomMark": "x"});
        for some in peers[..1000].chunks(100) {
            let items: Vec<Value> = some.iter().map(item).collect();
            assert_eq!(server.code("mark_conversations", json!({"From_Account": "alice", "MarkItem": items})), 0);
        }
        assert_eq!((mark(&mut server, item(&peers[1000])), mark(&mut server, item(&peers[0]))), (51008, 0));
        let (mut start, mut seen) = (json!(0), 0);
        loop {
            let page = server.call("get_conversation_groups", json!({"From_Account": "alice", "StartIndex": start}));
            seen += page["ContactItem"].as_array().unwrap().len();
            start = page["NextStartIndex"].clone();
            if page["CompleteFlag"] == 1 {
                break;
            }
        }
        assert_eq!((seen, start), (1000, json!(0)));
        let beyond = server.call("get_conversation_groups", json!({"From_Account": "alice", "StartIndex": 1001}));
        assert_eq!((&beyond["ContactItem"], &beyond["CompleteFlag"]), (&json!([]), &json!(1)));
    }
}

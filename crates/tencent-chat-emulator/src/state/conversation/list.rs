//! The list of an account's conversations: read page by page, pinned, deleted.

use std::cmp::Reverse;

use serde_json::Value;

use super::{Contact, owner};
use crate::generated::{DeleteConversation, ListConversations, PinConversations};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::{Group, Mark};

/// The conversations of a page. The documentation does not state the number.
const PAGE: usize = 100;
/// Maximum pinned conversations of an account, from the page of error codes (51012).
const MAX_PINNED: usize = 50;

/// The bits of `AssistFlags`.
const WITH_PINS: i64 = 1;
const WITH_EMPTY: i64 = 2;
const PAGES_OF_PINS: i64 = 4;

const PIN: i64 = 1;

/// A conversation in the list.
struct Standing {
    contact: Contact,
    /// When its last message was sent; without one, when the account joined the group.
    time: u64,
    is_empty: bool,
}

/// The end of a page of conversations: a time, and how many conversations of that time were returned. Zeros are the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor(u64, u64);

const BEGINNING: Cursor = Cursor(0, 0);

/// Pinned conversations come first, the latest at the top, and then the others in the same order.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListConversations = call.read();
    let account = owner(state, request.from_account())?;
    let natural = |field: &str, value: i64| call.natural(field, value);
    let cursor = Cursor(natural("TimeStamp", request.time_stamp())?, natural("StartIndex", request.start_index())?);
    let top = Cursor(
        natural("TopTimeStamp", request.top_time_stamp())?,
        natural("TopStartIndex", request.top_start_index())?,
    );
    let asks = |flag: i64| request.assist_flags() & flag != 0;
    let mut all = conversations(state, account);
    all.retain(|standing| !standing.is_empty || asks(WITH_EMPTY));
    all.sort_by(|one, other| (Reverse(one.time), &one.contact).cmp(&(Reverse(other.time), &other.contact)));
    let is_pinned = |standing: &Standing| {
        asks(WITH_PINS) && state.conversations.get(account).is_some_and(|own| own.pinned.contains(&standing.contact))
    };
    let (pinned, others): (Vec<_>, Vec<_>) = all.into_iter().partition(is_pinned);

    let is_first = (cursor, top) == (BEGINNING, BEGINNING);
    let room_for_pins = match (asks(PAGES_OF_PINS), is_first) {
        (true, _) => PAGE,
        (false, true) => usize::MAX,
        (false, false) => 0,
    };
    let (pins, top, no_more_pins) = page(&pinned, top, room_for_pins);
    let (rest, cursor, no_more) = page(&others, cursor, PAGE.saturating_sub(pins.len()));
    let is_complete = no_more && (no_more_pins || !asks(PAGES_OF_PINS));
    let items =
        pins.iter().map(|standing| item(standing, true)).chain(rest.iter().map(|standing| item(standing, false)));
    Ok(Reply::ok()
        .with_if_any("SessionItem", items.collect())
        .with("CompleteFlag", u8::from(is_complete))
        .with("TimeStamp", cursor.0)
        .with("StartIndex", cursor.1)
        .with("TopTimeStamp", top.0)
        .with("TopStartIndex", top.1))
}

fn item(standing: &Standing, is_pinned: bool) -> Value {
    let mut item = standing.contact.to_json("GroupId");
    item["MsgTime"] = standing.time.into();
    item["TopFlag"] = u8::from(is_pinned).into();
    item
}

/// A page of these conversations from a cursor on, the cursor of the next page, and whether this is the last page.
fn page(sorted: &[Standing], from: Cursor, limit: usize) -> (&[Standing], Cursor, bool) {
    let later_than = |time: u64| sorted.partition_point(|standing| standing.time > time);
    let begin = match from {
        BEGINNING => 0,
        Cursor(time, index) => {
            let same_time = sorted.partition_point(|standing| standing.time >= time) - later_than(time);
            later_than(time) + usize::try_from(index).unwrap_or(usize::MAX).min(same_time)
        }
    };
    let end = begin.saturating_add(limit).min(sorted.len());
    let page = &sorted[begin..end];
    let next = page.last().map_or(from, |last| Cursor(last.time, (end - later_than(last.time)) as u64));
    (page, next, end == sorted.len())
}

/// All conversations of an account that are not deleted.
fn conversations(state: &State, account: &str) -> Vec<Standing> {
    let own = state.conversations.get(account);
    let deleted = |contact: &Contact| own.and_then(|own| own.deleted.get(contact)).copied();
    let since = |peer: &str| own.and_then(|_| deleted(&Contact::User(peer.to_owned()))).unwrap_or(0);
    let with_users = state.messages.latest(account, since).map(|(peer, (time, is_empty))| {
        let contact = Contact::User(peer.to_owned());
        Standing { contact, time, is_empty }
    });
    let cleared = |group: &str| state.conversations.cleared_up_to(account, group);
    let with_groups = state.groups.joined_by(account).filter(|group| !group.is_live()).filter_map(|group| {
        let contact = Contact::Group(group.id.clone());
        let (time, is_empty) = in_group(group, account, cleared(&group.id), deleted(&contact))?;
        Some(Standing { contact, time, is_empty })
    });
    with_users.chain(with_groups).collect()
}

/// The time of a group's conversation for a member, and whether it is empty. Messages from before the member joined do not count.
fn in_group(group: &Group, account: &str, cleared: u64, deleted: Option<u64>) -> Option<(u64, bool)> {
    let joined = group.members.get(account)?.joined;
    let unseen = cleared.max(group.messages.cleared).max(deleted.unwrap_or(0));
    let since = group.messages.all.iter().rev().take_while(|message| message.seq > unseen && message.time >= joined);
    let mut listed = since.filter(|message| !group.messages.unlisted.contains(&message.seq));
    match listed.find(|message| !message.online_only && message.mark != Mark::Deleted) {
        Some(last) => Some((last.time, false)),
        None => deleted.is_none().then_some((joined, true)),
    }
}

/// The next message brings the conversation back. Its marks and conversation groups stay.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteConversation = call.read();
    let account = owner(state, request.from_account())?;
    let contact = Contact::named(request.r#type(), request.to_account(), request.to_group_id())?;
    let position = match &contact {
        Contact::User(_) => state.messages.counts().0,
        // Nothing to delete when the group does not exist.
        Contact::Group(id) => state.groups.get(id).map_or(0, |group| group.messages.next_seq() - 1),
    };
    let own = state.conversations.get_mut(account);
    own.pinned.remove(&contact);
    own.deleted.insert(contact.clone(), position);
    if request.clear_ramble() == Some(1) {
        match contact {
            Contact::User(peer) => state.messages.clear(account, &peer),
            Contact::Group(id) => drop(own.cleared.insert(id, position)),
        }
    }
    Ok(Reply::ok())
}

/// Pins all conversations of the call or none.
pub(crate) fn pin(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: PinConversations = call.read();
    let account = owner(state, request.from_account())?;
    let items = request.recent_contact_item().into_iter();
    let named = items.map(|item| Contact::named(item.r#type(), item.to_account(), item.group_id()));
    let contacts = named.collect::<Result<Vec<_>, _>>()?;
    if request.operation_type() != PIN {
        let own = state.conversations.get_mut(account);
        own.pinned.retain(|pinned| !contacts.contains(pinned));
        return Ok(Reply::ok());
    }
    for contact in &contacts {
        contact.check(state, account).map_err(|failure| match failure.code {
            50001 => Refusal::new(50001, failure.info),
            _ => Refusal::new(50002, failure.info),
        })?;
    }
    let own = state.conversations.get_mut(account);
    let mut pinned = own.pinned.clone();
    pinned.extend(contacts);
    if pinned.len() > MAX_PINNED {
        return Err(Refusal::new(51012, format!("more than {MAX_PINNED} pinned conversations")));
    }
    own.pinned = pinned;
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::{NOW, Server};

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn send(server: &mut Server, from: &str, to: &str) {
        let message = json!({"From_Account": from, "To_Account": to, "MsgRandom": 1, "MsgBody": text("hi")});
        assert_eq!(server.code("send_c2c_message", message), 0);
    }

    fn send_to_group(server: &mut Server, random: u32) {
        let message = json!({"GroupId": "g", "From_Account": "bob", "Random": random, "MsgBody": text("hi")});
        assert_eq!(server.code("send_group_message", message), 0);
    }

    /// alice talks with bob (at 1 s), in group g (at 2 s) and with carol (at 3 s), and is in group quiet.
    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob", "carol"]);
        let members = json!([{"Member_Account": "alice"}]);
        for id in ["g", "quiet"] {
            server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": id, "MemberList": members}));
        }
        server.advance(1000);
        send(&mut server, "bob", "alice");
        server.advance(1000);
        send_to_group(&mut server, 1);
        server.advance(1000);
        send(&mut server, "alice", "carol");
        server
    }

    fn first(account: &str, flags: u8) -> Value {
        json!({"From_Account": account, "TimeStamp": 0, "StartIndex": 0, "TopTimeStamp": 0, "TopStartIndex": 0,
               "AssistFlags": flags})
    }

    /// The pages of a list: the IDs, with a star where they are pinned.
    fn pages(server: &mut Server, account: &str, flags: u8) -> Vec<Vec<String>> {
        let (mut body, mut pages) = (first(account, flags), Vec::new());
        loop {
            let reply = server.call("list_conversations", body.clone());
            let items = reply["SessionItem"].as_array().cloned().unwrap_or_default();
            let id = |item: &Value| item["To_Account"].as_str().or(item["GroupId"].as_str()).unwrap().to_owned();
            let star = |item: &Value| if item["TopFlag"] == 1 { "*" } else { "" };
            pages.push(items.iter().map(|item| id(item) + star(item)).collect());
            if reply["CompleteFlag"] == 1 {
                return pages;
            }
            for field in ["TimeStamp", "StartIndex", "TopTimeStamp", "TopStartIndex"] {
                body[field] = reply[field].clone();
            }
        }
    }

    fn listed(server: &mut Server, flags: u8) -> Vec<String> {
        pages(server, "alice", flags).concat()
    }

    fn change(server: &mut Server, name: &str, more: Value) -> i64 {
        let mut body = json!({"From_Account": "alice"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.code(name, body)
    }

    #[test]
    fn the_list_follows_from_messages_and_groups_newest_first() {
        let mut server = server();
        let reply = server.call("list_conversations", first("alice", 7));
        assert_eq!(
            reply,
            json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ErrorDisplay": "",
                "SessionItem": [
                    {"Type": 1, "To_Account": "carol", "MsgTime": NOW + 3, "TopFlag": 0},
                    {"Type": 2, "GroupId": "g", "MsgTime": NOW + 2, "TopFlag": 0},
                    {"Type": 1, "To_Account": "bob", "MsgTime": NOW + 1, "TopFlag": 0},
                    {"Type": 2, "GroupId": "quiet", "MsgTime": NOW, "TopFlag": 0}],
                "CompleteFlag": 1, "TimeStamp": NOW, "StartIndex": 1, "TopTimeStamp": 0, "TopStartIndex": 0})
        );
        assert_eq!(listed(&mut server, 0), ["carol", "g", "bob"], "the empty one on request only");
        server.advance(1000);
        send(&mut server, "alice", "bob");
        assert_eq!(listed(&mut server, 0), ["bob", "carol", "g"]);
        let nothing = server.call("list_conversations", first("administrator", 0));
        assert_eq!((nothing.get("SessionItem"), &nothing["CompleteFlag"]), (None, &json!(1)));
        assert_eq!(server.code("list_conversations", first("nobody", 7)), 50001);
        assert_eq!(server.code("list_conversations", json!({"From_Account": "alice"})), 50002);
    }

    #[test]
    fn pages_lose_nothing_within_a_second_and_pins_come_first() {
        let mut server = Server::new();
        let peers: Vec<String> = (0..230).map(|at| format!("u{at:03}")).collect();
        server.import(&peers.iter().map(String::as_str).collect::<Vec<_>>());
        server.import(&["alice"]);
        for (at, peer) in peers.iter().enumerate() {
            send(&mut server, "alice", peer);
            if at == 9 {
                server.advance(1000);
            }
        }
        let pins: Vec<Value> = ["u005", "u100"].map(|peer| json!({"Type": 1, "To_Account": peer})).into();
        assert_eq!(change(&mut server, "pin_conversations", json!({"OperationType": 1, "RecentContactItem": pins})), 0);
        for flags in [1, 7] {
            let all = pages(&mut server, "alice", flags);
            assert_eq!(all.iter().map(Vec::len).collect::<Vec<_>>(), [100, 100, 30]);
            assert_eq!(all[0][..3], ["u100*", "u005*", "u010"]);
            let mut seen: Vec<String> = all.concat().iter().map(|id| id.replace('*', "")).collect();
            assert_eq!(seen[229], "u009", "the oldest come last");
            seen.sort();
            assert_eq!(seen, peers);
        }
        assert_eq!(pages(&mut server, "alice", 0)[0][..2], ["u010", "u011"], "without pins");
    }

    #[test]
    fn a_deleted_conversation_comes_back_with_the_next_message() {
        let mut server = server();
        let bob = json!({"Type": 1, "To_Account": "bob"});
        assert_eq!(
            change(&mut server, "pin_conversations", json!({"OperationType": 1, "RecentContactItem": [bob]})),
            0
        );
        assert_eq!(listed(&mut server, 1), ["bob*", "carol", "g"]);
        assert_eq!(change(&mut server, "delete_conversation", bob), 0);
        assert_eq!(change(&mut server, "delete_conversation", json!({"Type": 2, "ToGroupid": "g"})), 0);
        assert_eq!(listed(&mut server, 3), ["carol", "quiet"]);
        assert_eq!(pages(&mut server, "bob", 0).concat(), ["alice"], "the other side keeps it");
        // Within the same second.
        send(&mut server, "bob", "alice");
        send_to_group(&mut server, 2);
        assert_eq!(listed(&mut server, 3), ["bob", "carol", "g", "quiet"], "without its pin");
    }

    #[test]
    fn a_message_may_leave_its_conversation_where_it_stands() {
        let mut server = server();
        let control = json!(["NoLastMsg"]);
        let to_bob = json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 2, "MsgBody": text("x"),
            "SendMsgControl": control});
        let batch = json!({"From_Account": "alice", "To_Account": ["bob"], "MsgRandom": 3, "MsgBody": text("x"),
            "SendMsgControl": control});
        let to_group = json!({"GroupId": "g", "Random": 9, "MsgBody": text("x"), "SendMsgControl": control});
        server.advance(1000);
        assert_eq!(server.code("send_c2c_message", to_bob), 0);
        assert_eq!(server.code("batch_send_c2c_message", batch), 0);
        assert_eq!(server.code("send_group_message", to_group), 0);
        assert_eq!(listed(&mut server, 0), ["carol", "g", "bob"]);
    }

    #[test]
    fn the_history_is_deleted_on_request_and_for_one_side_only() {
        let mut server = server();
        let history = |server: &mut Server, operator: &str, peer: &str| {
            let body = json!({"Operator_Account": operator, "Peer_Account": peer, "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW + 9});
            server.call("list_c2c_messages", body)["MsgCnt"].clone()
        };
        let unread = |server: &mut Server| server.call("get_c2c_unread_count", json!({"To_Account": "alice"}));
        assert_eq!(unread(&mut server)["AllC2CUnreadMsgNum"], 1);
        change(&mut server, "delete_conversation", json!({"Type": 1, "To_Account": "bob", "ClearRamble": 0}));
        assert_eq!(history(&mut server, "alice", "bob"), 1);
        change(&mut server, "delete_conversation", json!({"Type": 1, "To_Account": "bob", "ClearRamble": 1}));
        assert_eq!((history(&mut server, "alice", "bob"), history(&mut server, "bob", "alice")), (json!(0), json!(1)));
        assert_eq!(unread(&mut server)["AllC2CUnreadMsgNum"], 0);
        change(&mut server, "delete_conversation", json!({"Type": 2, "ToGroupid": "g", "ClearRamble": 1}));
        assert_eq!(server.state().conversations.cleared_up_to("alice", "g"), 1);
        assert_eq!(listed(&mut server, 0), ["carol"]);
        // All messages with carol are deleted one by one: the conversation stays, empty.
        let list = json!({"Operator_Account": "alice", "Peer_Account": "carol", "MaxCnt": 9, "MinTime": NOW, "MaxTime": NOW + 9});
        let key = server.call("list_c2c_messages", list)["MsgList"][0]["MsgKey"].clone();
        let delete = json!({"Operator_Account": "alice", "Peer_Account": "carol", "MsgKeyList": [key]});
        assert_eq!(server.code("delete_c2c_messages", delete), 0);
        assert_eq!(
            (listed(&mut server, 0), listed(&mut server, 2)),
            (vec![], vec!["carol".to_owned(), "quiet".to_owned()])
        );
    }

    #[test]
    fn fifty_conversations_are_pinned_at_most_and_all_of_a_call_or_none() {
        let mut server = server();
        let peers: Vec<String> = (0..50).map(|at| format!("u{at}")).collect();
        server.import(&peers.iter().map(String::as_str).collect::<Vec<_>>());
        let pin = |server: &mut Server, operation: u8, peers: &[String]| {
            let items: Vec<Value> = peers.iter().map(|peer| json!({"Type": 1, "To_Account": peer})).collect();
            change(server, "pin_conversations", json!({"OperationType": operation, "RecentContactItem": items}))
        };
        let carol = ["carol".to_owned()];
        assert_eq!(pin(&mut server, 1, &peers), 0);
        assert_eq!(pin(&mut server, 1, &peers[..3]), 0, "again");
        assert_eq!((pin(&mut server, 1, &carol), listed(&mut server, 1)[0].as_str()), (51012, "carol"));
        assert_eq!((pin(&mut server, 2, &peers[..1]), pin(&mut server, 1, &carol)), (0, 0));
        assert_eq!(listed(&mut server, 1)[0], "carol*");
        pin(&mut server, 2, &peers);
        assert_eq!(pin(&mut server, 1, &["bob".to_owned(), "nobody".to_owned()]), 50001);
        assert_eq!(listed(&mut server, 1), ["carol*", "g", "bob"]);
        for (item, code) in [
            (json!({"Type": 1}), 50002),
            (json!({"Type": 2, "GroupId": "none"}), 50002),
            (json!({"Type": 3, "To_Account": "bob"}), 50002),
            (json!({"Type": 2, "GroupId": "g"}), 0),
        ] {
            let body = json!({"OperationType": 1, "RecentContactItem": [item]});
            assert_eq!(change(&mut server, "pin_conversations", body), code, "{item}");
        }
    }
}

//! Read receipts of messages of groups.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::fill::Fill;
use crate::generated::{GetGroupReadReceipts, ListGroupMessageReaders, SendGroupReadReceipts};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::state::group::{Group, Groups};
use crate::view::size;

/// Maximum members of a group whose messages have receipts.
const MAX_MEMBERS: usize = 200;
/// Maximum members of a page.
const PAGE: usize = ListGroupMessageReaders::COUNT_MAX as usize;

const NO_RECEIPT: i64 = 10062;
/// The value of `Filter` that selects readers.
const READERS: i64 = 0;

/// Messages without receipts are left out.
pub(crate) fn send(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SendGroupReadReceipts = call.read();
    let reader = request.from_account();
    let group = with_receipts(&mut state.groups, request.group_id())?;
    if group.members.get(reader).is_none() {
        return Err(Refusal::new(10004, format!("From_Account: {reader} is not a member of the group")));
    }
    let mut acknowledged = Vec::new();
    for seq in request.msg_seq_list().into_iter().map(|item| u64::from(item.msg_seq())) {
        let Some(message) = group.messages.kept_mut(seq).filter(|message| message.from != reader) else { continue };
        let Some(readers) = &mut message.readers else { continue };
        if readers.insert(reader.to_owned()) {
            acknowledged.push(seq);
        }
    }
    if !acknowledged.is_empty() {
        let reader = json!([{ "Member_Account": reader }]);
        let receipt = |seq: &u64| {
            let (read, unread) = count(group, *seq)?;
            Some(json!({ "MsgSeq": seq, "ReadNum": read, "UnreadNum": unread, "ReadReceiptMembers": reader }))
        };
        let receipts: Vec<Value> = acknowledged.iter().filter_map(receipt).collect();
        let event = group.event("Group.CallbackAfterReadReceipt", call).with("GroupMsgReceiptList", receipts);
        let authors = acknowledged.iter().filter_map(|seq| Some(group.messages.kept(*seq)?.from.as_str()));
        let authors: BTreeSet<&str> = authors.fill();
        state.clients.deliver_all(call.now, authors, || Item::of_event(Kind::ReadReceipt, &event).in_group(&group.id));
        state.fired.push(event);
    }
    Ok(Reply::ok())
}

pub(crate) fn counts(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetGroupReadReceipts = call.read();
    let group = with_receipts(&mut state.groups, request.group_id())?;
    let receipt = |seq: u32| match count(group, u64::from(seq)) {
        Some((read, unread)) => json!({ "Code": 0, "MsgSeq": seq, "ReadNum": read, "UnreadNum": unread }),
        None => json!({ "Code": NO_RECEIPT, "MsgSeq": seq }),
    };
    let receipts: Vec<Value> = request.msg_seq_list().into_iter().map(|item| receipt(item.msg_seq())).collect();
    Ok(Reply::ok().with("GroupMsgReceiptList", receipts))
}

/// The cursor is the number of members on the pages before.
pub(crate) fn readers(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListGroupMessageReaders = call.read();
    let seq = call.needed("MsgSeq", request.msg_seq())?;
    let group = with_receipts(&mut state.groups, request.group_id())?;
    let skipped: usize = match request.cursor() {
        "" => 0,
        cursor => cursor.parse().map_err(|_| Refusal::new(10004, "Cursor: not from a reply"))?,
    };
    let (read, unread) = sides(group, u64::from(seq))
        .ok_or_else(|| Refusal::new(NO_RECEIPT, "MsgSeq: no receipts are kept for this message"))?;
    let (list, field, members) = match request.filter() {
        READERS => ("ReadList", "Read_Account", read),
        _ => ("UnreadList", "Unread_Account", unread),
    };
    let count = size(request.count()).clamp(1, PAGE);
    let page = members.iter().skip(skipped).take(count).map(|account| json!({ field: account }));
    let next = skipped.saturating_add(count);
    let finished = next >= members.len();
    Ok(Reply::ok()
        .with("IsFinish", u8::from(finished))
        .with("MsgSeq", seq)
        .with("Cursor", if finished { "0".to_owned() } else { next.to_string() })
        .with(list, page.collect::<Vec<_>>()))
}

/// A group whose messages may have receipts.
fn with_receipts<'a>(groups: &'a mut Groups, id: &str) -> Result<&'a mut Group, Refusal> {
    let group = groups.get_mut(id)?;
    if group.is_live() || group.is_community() {
        return Err(Refusal::new(10007, "an AVChatRoom and a Community have no receipts"));
    }
    if group.members.len() > MAX_MEMBERS {
        return Err(Refusal::new(10060, format!("more than {MAX_MEMBERS} members")));
    }
    Ok(group)
}

/// How many members have read a message, and how many have not.
fn count(group: &Group, seq: u64) -> Option<(usize, usize)> {
    sides(group, seq).map(|(read, unread)| (read.len(), unread.len()))
}

/// The members without the sender: those who have read a message, and those who have not.
fn sides(group: &Group, seq: u64) -> Option<(Vec<&str>, Vec<&str>)> {
    let message = group.messages.kept(seq)?;
    let readers = message.readers.as_ref()?;
    let members = group.members.accounts().filter(|account| *account != message.from);
    Some(members.partition(|account| readers.contains(*account)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    /// A group of four with one message of the owner, with or without receipts.
    fn server(needs_receipt: u8) -> Server {
        let mut server = Server::new();
        server.import(&["owner", "a", "b", "c"]);
        let members = ["a", "b", "c"].map(|account| json!({"Member_Account": account}));
        let group =
            json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "owner", "MemberList": members});
        server.call("create_group", group);
        let message = json!({"GroupId": "g", "Random": 1, "From_Account": "owner", "NeedReadReceipt": needs_receipt,
            "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]});
        assert_eq!(server.code("send_group_message", message), 0);
        server
    }

    fn read(server: &mut Server, account: &str) -> i64 {
        let body = json!({"GroupId": "g", "From_Account": account, "MsgSeqList": [{"MsgSeq": 1}]});
        server.code("send_group_read_receipts", body)
    }

    #[test]
    fn readers_are_counted_and_named() {
        let mut server = server(1);
        assert_eq!(["a", "a", "c", "owner"].map(|account| read(&mut server, account)), [0, 0, 0, 0]);
        assert_eq!(read(&mut server, "stranger"), 10004);
        let counts = server.call("get_group_read_receipts", json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 1}]}));
        assert_eq!(counts["GroupMsgReceiptList"], json!([{"Code": 0, "MsgSeq": 1, "ReadNum": 2, "UnreadNum": 1}]));
        let page = |server: &mut Server, filter: u8, cursor: &str| {
            let body = json!({"GroupId": "g", "MsgSeq": 1, "Filter": filter, "Cursor": cursor, "Count": 1});
            server.call("list_group_message_readers", body)
        };
        let first = page(&mut server, 0, "");
        assert_eq!((&first["ReadList"], &first["IsFinish"]), (&json!([{"Read_Account": "a"}]), &json!(0)));
        let last = page(&mut server, 0, first["Cursor"].as_str().unwrap());
        assert_eq!((&last["ReadList"], &last["IsFinish"]), (&json!([{"Read_Account": "c"}]), &json!(1)));
        assert_eq!(page(&mut server, 1, "")["UnreadList"], json!([{"Unread_Account": "b"}]));
    }

    #[test]
    fn a_message_without_receipts_says_so() {
        let mut server = server(0);
        assert_eq!(read(&mut server, "a"), 0);
        let counts = server.call("get_group_read_receipts", json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 1}]}));
        assert_eq!(counts["GroupMsgReceiptList"], json!([{"Code": 10062, "MsgSeq": 1}]));
        let body = json!({"GroupId": "g", "MsgSeq": 1, "Filter": 0, "Cursor": "", "Count": 1});
        assert_eq!(server.code("list_group_message_readers", body), 10062);
    }
}

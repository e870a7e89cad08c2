//! Searching members of groups.

use serde_json::{Value, json};

use super::{Keywords, Page, is_of_type, tiny_id};
use crate::fill::sorted;
use crate::generated::SearchGroupMembers;
use crate::reply::{Call, Outcome};
use crate::state::State;
use crate::state::account::profile::NICK;
use crate::state::group::Group;

/// One member of one group.
struct Found<'a> {
    group: &'a Group,
    account: &'a str,
    nick: &'a str,
    name_card: &'a str,
}

/// Group by group, in the order in which the members joined. Unknown groups are ignored.
pub(crate) fn search(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SearchGroupMembers = call.read();
    let keywords = Keywords::new(&request.keywords(), request.keyword_match_type())?;
    let page = Page::new(call, request.count(), request.cursor())?;
    let types = request.group_type().unwrap_or_default();
    let groups: Vec<&Group> = match request.group_id_list().filter(|ids| !ids.is_empty()) {
        Some(ids) => ids.iter().filter_map(|id| state.groups.get(id).ok()).collect(),
        None => state.groups.all().collect(),
    };
    let mut groups = sorted(groups, |group| group.number);
    groups.dedup_by_key(|group| group.number);
    let mut found = Vec::new();
    for group in groups.into_iter().filter(|group| is_of_type(group, &types)) {
        for (number, member) in group.members.after(0) {
            let account = member.account.as_str();
            let profile = state.accounts.get(account).map(|account| &account.profile);
            let nick = profile.and_then(|profile| profile.text(NICK)).unwrap_or_default();
            let name_card = member.name_card.as_deref().unwrap_or_default();
            if keywords.fit(account, &[nick, name_card]) {
                let key = format!("{:020}.{number:020}", group.number);
                found.push((key, Found { group, account, nick, name_card }));
            }
        }
    }
    Ok(page.reply(call, "GroupMembers", &found, item))
}

fn item(found: &Found<'_>) -> Value {
    let Found { group, account, nick, name_card } = found;
    json!({
        "GroupType": group.kind,
        "GroupID": group.id,
        "GroupName": group.texts.get("Name"),
        "GroupMemberUserID": account,
        "GroupMemberTinyID": tiny_id(account),
        "GroupMemberUserName": nick,
        "GroupMemberNameCard": name_card,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn members_are_found_by_name_card_nickname_and_id() {
        let mut server = Server::with_groups();
        for (id, nick) in [("alice", "Juno"), ("bob", "Bob"), ("juno", "Carol")] {
            server.call("import_account", json!({"UserID": id, "Nick": nick}));
        }
        let members = json!(["alice", "bob", "juno"].map(|account| json!({"Member_Account": account})));
        for id in ["g", "@TGS#_c"] {
            assert_eq!(server.code("add_group_members", json!({"GroupId": id, "MemberList": members})), 0);
        }
        let card = json!({"GroupId": "g", "Member_Account": "bob", "NameCard": "ask Juno"});
        assert_eq!(server.code("modify_group_member_profile", card), 0);
        let mut search = |more: Value| {
            let mut body = json!({"Keywords": ["JUNO"], "Count": 20});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            let reply = server.call("search_group_members", body);
            let text = |item: &Value, field: &str| item[field].as_str().unwrap().to_owned();
            let members = reply["GroupMembers"].as_array().unwrap().iter();
            let ids = members.map(|item| text(item, "GroupID") + " " + &text(item, "GroupMemberUserID"));
            (ids.collect::<Vec<_>>(), reply)
        };
        let (ids, reply) = search(json!({}));
        assert_eq!(ids, ["g alice", "g bob", "g juno", "@TGS#_c alice", "@TGS#_c juno"]);
        assert_eq!(
            reply["GroupMembers"][1],
            json!({"GroupType": "Public", "GroupID": "g", "GroupName": "n", "GroupMemberUserID": "bob",
                "GroupMemberTinyID": tiny_id("bob"), "GroupMemberUserName": "Bob", "GroupMemberNameCard": "ask Juno"})
        );
        assert_eq!(search(json!({"GroupIdList": ["@TGS#_c", "none", "@TGS#_c"]})).0, ["@TGS#_c alice", "@TGS#_c juno"]);
        assert_eq!(search(json!({"GroupType": ["Community"]})).0.len(), 2);
        let (first, reply) = search(json!({"Count": 4}));
        let (next, last) = search(json!({"Count": 4, "Cursor": reply["Cursor"]}));
        assert_eq!((first.len(), next, &last["TotalCount"]), (4, vec!["@TGS#_c juno".to_owned()], &json!(5)));
    }
}

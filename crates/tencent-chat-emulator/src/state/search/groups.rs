//! Searching groups.

use serde_json::{Value, json};

use super::{Keywords, Page, is_of_type, tiny_id};
use crate::generated::SearchGroups;
use crate::reply::{Call, Outcome};
use crate::state::State;
use crate::state::account::profile::NICK;
use crate::state::group::Group;

/// In the order of their creation.
pub(crate) fn search(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SearchGroups = call.read();
    let keywords = Keywords::new(&request.keywords(), request.keyword_match_type())?;
    let page = Page::new(call, request.count(), request.cursor())?;
    let types = request.group_type().unwrap_or_default();
    let groups = state.groups.all().filter(|group| is_of_type(group, &types));
    let found: Vec<_> = groups
        .filter(|group| keywords.fit(&group.id, &[text(group, "Name")]))
        .map(|group| (format!("{:020}", group.number), group))
        .collect();
    Ok(page.reply(call, "Groups", &found, |group| item(state, group)))
}

fn item(state: &State, group: &Group) -> Value {
    let owner = state.accounts.get(&group.owner).and_then(|account| account.profile.text(NICK));
    json!({
        "GroupType": group.kind,
        "GroupID": group.id,
        "GroupName": text(group, "Name"),
        "GroupMemberNum": group.members.len(),
        "GroupFaceUrl": text(group, "FaceUrl"),
        "GroupIntroduction": text(group, "Introduction"),
        "GroupOwnerUserID": group.owner,
        "GroupOwnerTinyID": tiny_id(&group.owner),
        "GroupOwnerUserName": owner.unwrap_or_default(),
    })
}

fn text<'a>(group: &'a Group, name: &str) -> &'a str {
    group.texts.get(name).map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.call("import_account", json!({"UserID": "juno_5", "Nick": "Juno"}));
        for (id, kind, name) in [
            ("crew_9", "Public", "Chess club"),
            ("crew_10", "ChatRoom", "Friends of chess"),
            ("chess", "Private", "Crew"),
            ("live", "AVChatRoom", "Chess live"),
        ] {
            let group = json!({"Type": kind, "GroupId": id, "Name": name, "Owner_Account": "juno_5"});
            assert_eq!(server.code("create_group", group), 0);
        }
        server
    }

    fn search(server: &mut Server, more: Value) -> Value {
        let mut body = json!({"Keywords": ["chess"], "Count": 20});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        let reply = server.call("search_groups", body);
        assert_eq!(reply["ErrorCode"], 0, "{reply}");
        reply
    }

    fn ids(reply: &Value) -> Vec<&str> {
        reply["Groups"].as_array().unwrap().iter().map(|group| group["GroupID"].as_str().unwrap()).collect()
    }

    #[test]
    fn groups_are_found_by_name_and_id_but_no_live_ones() {
        let mut server = server();
        let reply = search(&mut server, json!({}));
        assert_eq!((ids(&reply), &reply["IsFinish"]), (vec!["crew_9", "crew_10", "chess"], &json!(true)));
        let tiny = reply["Groups"][0]["GroupOwnerTinyID"].as_u64().unwrap();
        assert!(tiny > 1 << 53);
        assert_eq!(
            reply["Groups"][0],
            json!({"GroupType": "Public", "GroupID": "crew_9", "GroupName": "Chess club", "GroupMemberNum": 1,
                "GroupFaceUrl": "", "GroupIntroduction": "", "GroupOwnerUserID": "juno_5", "GroupOwnerTinyID": tiny,
                "GroupOwnerUserName": "Juno"})
        );
        for (more, found) in [
            (json!({"GroupType": ["Meeting", "Private"]}), vec!["crew_10", "chess"]),
            (json!({"GroupType": []}), vec!["crew_9", "crew_10", "chess"]),
            (json!({"Keywords": ["chess", "club"], "KeywordMatchType": 1}), vec!["crew_9"]),
            (json!({"Keywords": ["crew"]}), vec!["chess"]),
        ] {
            assert_eq!(ids(&search(&mut server, more.clone())), found, "{more}");
        }
        let first = search(&mut server, json!({"Count": 2}));
        assert_eq!(ids(&first), ["crew_9", "crew_10"]);
        assert_eq!(ids(&search(&mut server, json!({"Count": 2, "Cursor": first["Cursor"]}))), ["chess"]);
    }
}

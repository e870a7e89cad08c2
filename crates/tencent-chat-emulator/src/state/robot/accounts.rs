//! Creating, disabling and listing chatbots.

use serde_json::Value;

use super::check_id;
use crate::generated::{CreateRobot, DeleteRobot};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::profile::SIGNATURE;

/// Maximum chatbots of an app.
const MAX_ROBOTS: usize = 20;

/// An existing chatbot gets the fields that are sent.
pub(crate) fn create(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CreateRobot = call.read();
    let id = request.user_id();
    check_id(id, "UserID")?;
    if !state.robots.is_active(id) && state.robots.active.len() >= MAX_ROBOTS {
        return Err(Refusal::new(10008, format!("more than {MAX_ROBOTS} chatbots")));
    }
    state.accounts.import(id, request.nick(), request.face_url())?;
    if let (Some(account), Some(text)) = (state.accounts.get_mut(id), request.self_signature()) {
        account.profile.set(SIGNATURE, text);
    }
    state.robots.active.insert(id.to_owned());
    Ok(Reply::ok())
}

/// The account stays. Disabling a chatbot again succeeds.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.read::<DeleteRobot>().robot_account();
    check_id(id, "Robot_Account")?;
    if !state.accounts.has(id) {
        return Err(Refusal::new(10004, format!("Robot_Account: {id} does not exist")));
    }
    state.robots.forget(id);
    Ok(Reply::ok())
}

pub(crate) fn list(state: &mut State, _: &Call<'_>) -> Outcome {
    Ok(Reply::ok().with("Robot_Account", state.robots.active.iter().cloned().collect::<Value>()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::Server;

    fn create(server: &mut Server, id: &str, nick: &str) -> i64 {
        server.code("create_robot", json!({"UserID": id, "Nick": nick, "SelfSignature": "ask me"}))
    }

    fn all(server: &mut Server) -> Value {
        server.call("list_robots", json!({}))["Robot_Account"].clone()
    }

    #[test]
    fn a_chatbot_is_an_account_until_it_is_disabled_and_after() {
        let mut server = Server::new();
        assert_eq!(all(&mut server), json!([]));
        assert_eq!(create(&mut server, "@RBT#guide", "Guide"), 0);
        assert_eq!(create(&mut server, "@RBT#a", "A"), 0);
        assert_eq!(create(&mut server, "@RBT#guide", "Guide 2"), 0);
        assert_eq!(all(&mut server), json!(["@RBT#a", "@RBT#guide"]));
        let tags = ["Tag_Profile_IM_Nick", "Tag_Profile_IM_SelfSignature"];
        let profile = json!({"To_Account": ["@RBT#guide"], "TagList": tags});
        let items = server.call("get_profiles", profile.clone())["UserProfileItem"][0]["ProfileItem"].clone();
        assert_eq!((&items[0]["Value"], &items[1]["Value"]), (&json!("Guide 2"), &json!("ask me")));
        assert_eq!(server.code("delete_robot", json!({"Robot_Account": "@RBT#guide"})), 0);
        assert_eq!(all(&mut server), json!(["@RBT#a"]));
        assert_eq!(server.call("get_profiles", profile)["UserProfileItem"][0]["ResultCode"], 0);
        server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "@RBT#a"}]}));
        assert_eq!(all(&mut server), json!([]));
    }

    #[test]
    fn what_cannot_be_a_chatbot_has_its_code() {
        let mut server = Server::new();
        for id in ["guide", "@RBT#", "", "@rbt#a", &format!("@RBT#{}", "x".repeat(28))] {
            assert_eq!(create(&mut server, id, ""), 10004, "{id}");
        }
        for at in 0..20 {
            assert_eq!(create(&mut server, &format!("@RBT#{at}"), ""), 0);
        }
        assert_eq!((create(&mut server, "@RBT#20", ""), create(&mut server, "@RBT#0", "again")), (10008, 0));
        for (id, code) in [("alice", 10004), ("@RBT#none", 10004), ("@RBT#1", 0), ("@RBT#1", 0)] {
            assert_eq!(server.code("delete_robot", json!({"Robot_Account": id})), code, "{id}");
        }
        assert_eq!(create(&mut server, "@RBT#20", ""), 0);
    }
}

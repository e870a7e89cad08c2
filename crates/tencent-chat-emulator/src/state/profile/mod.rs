//! Profiles of accounts: setting and reading fields.

use serde_json::{Value, json};

use crate::generated::{GetProfiles, SetProfile};
use crate::limits::not_configured;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::profile::{Unfit, allowed, check, is_tag};
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

const UNKNOWN_ACCOUNT: i64 = 40003;
const UNKNOWN_TAG: i64 = 40009;

/// Sets all fields, or none if one is invalid.
pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetProfile = call.read();
    let (from, items) = (request.from_account(), request.profile_item());
    let Some(account) = state.accounts.get_mut(from) else {
        return Err(Refusal::new(UNKNOWN_ACCOUNT, format!("From_Account: {from} does not exist")));
    };
    for item in &items {
        check(item.tag(), item.value()).map_err(|unfit| refusal(item.tag(), unfit))?;
        if !call.limits.has_tag(item.tag()) {
            return Err(not_created(item.tag()));
        }
    }
    let changed: Vec<Value> = items
        .iter()
        .filter(|item| account.profile.get(item.tag()) != Some(item.value()))
        .map(|item| json!({ "Tag": item.tag(), "Value": item.value() }))
        .collect();
    for item in &items {
        account.profile.set(item.tag(), item.value().clone());
    }
    if !changed.is_empty() {
        let fields = json!({
            "Operator_Account": call.caller,
            "From_Account": from,
            "EventTime": call.now.as_millis(),
            "ProfileItem": changed,
        });
        let event = Event::new("Profile.CallbackPortraitSet", from, fields);
        report_profile_change(state, call, from, event);
    }
    Ok(Reply::ok())
}

/// Reports a change to the app, to the account's other devices, and to all who have it as a friend.
fn report_profile_change(state: &mut State, call: &Call<'_>, from: &str, event: Event) {
    let item = Item::of_event(Kind::Profile, &event);
    state.clients.deliver_but(call.now, from, &item, call.platform_of(from));
    state.clients.deliver_all(call.now, state.relations.friends.to(from).map(|(friend, _)| friend), || item);
    state.fired.push(event);
}

fn refusal(tag: &str, unfit: Unfit) -> Refusal {
    match unfit {
        Unfit::UnknownTag => unknown_tag(tag),
        Unfit::TooLong => Refusal::new(40601, format!("{tag}: longer than 500 bytes")),
        Unfit::NotAllowed => Refusal::new(40605, format!("{tag}: not an allowed value; expected {}", allowed(tag))),
        Unfit::WrongType => Refusal::new(40610, format!("{tag}: wrong type; expected {}", allowed(tag))),
    }
}

fn unknown_tag(tag: &str) -> Refusal {
    Refusal::new(UNKNOWN_TAG, format!("unknown field {tag}"))
}

/// A custom field that does not exist, since custom fields are enforced.
fn not_created(tag: &str) -> Refusal {
    Refusal::new(UNKNOWN_TAG, format!("{tag}{}", not_configured(tag)))
}

/// An account that does not exist fails by itself; it has no `ProfileItem`.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetProfiles = call.read();
    let tags = request.tag_list();
    if let Some(tag) = tags.iter().find(|tag| !is_tag(tag)) {
        return Err(unknown_tag(tag));
    }
    if let Some(tag) = tags.iter().find(|tag| !call.limits.has_tag(tag)) {
        return Err(not_created(tag));
    }
    let mut failed = Vec::new();
    let entry = |name: &str| match state.accounts.get(name) {
        Some(account) => {
            json!({ "To_Account": name, "ProfileItem": account.profile.read(&tags), "ResultCode": 0, "ResultInfo": "" })
        }
        None => {
            failed.push(Value::from(name));
            json!({ "To_Account": name, "ResultCode": UNKNOWN_ACCOUNT, "ResultInfo": "Err_Profile_PortraitGet_Account_Not_Exist" })
        }
    };
    let entries: Vec<Value> = request.to_account().into_iter().map(entry).collect();
    Ok(Reply::ok().with("UserProfileItem", entries).with_if_any("Fail_Account", failed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.call("import_account", json!({"UserID": "alice", "Nick": "Al"}));
        server
    }

    fn set(server: &mut Server, tag: &str, value: impl Into<Value>) -> i64 {
        let item = json!({"Tag": tag, "Value": value.into()});
        server.code("set_profile", json!({"From_Account": "alice", "ProfileItem": [item]}))
    }

    #[test]
    fn what_is_set_is_read_and_what_is_not_set_is_left_out() {
        let mut server = server();
        assert_eq!(set(&mut server, "Tag_Profile_IM_BirthDay", 20_190_419), 0);
        assert_eq!(set(&mut server, "Tag_Profile_Custom_Team", "red"), 0);
        let tags =
            ["Tag_Profile_IM_Nick", "Tag_Profile_IM_BirthDay", "Tag_Profile_IM_Level", "Tag_Profile_Custom_Team"];
        let reply = server.call("get_profiles", json!({"To_Account": ["alice", "nobody"], "TagList": tags}));
        assert_eq!(
            reply["UserProfileItem"],
            json!([
                {"To_Account": "alice", "ResultCode": 0, "ResultInfo": "", "ProfileItem": [
                    {"Tag": "Tag_Profile_IM_Nick", "Value": "Al"},
                    {"Tag": "Tag_Profile_IM_BirthDay", "Value": 20_190_419},
                    {"Tag": "Tag_Profile_Custom_Team", "Value": "red"},
                ]},
                {"To_Account": "nobody", "ResultCode": 40003, "ResultInfo": "Err_Profile_PortraitGet_Account_Not_Exist"},
            ])
        );
        assert_eq!(reply["Fail_Account"], json!(["nobody"]));
        let known = server.call("get_profiles", json!({"To_Account": ["alice"], "TagList": ["Tag_Profile_IM_Nick"]}));
        assert_eq!((&known["ErrorCode"], known.get("Fail_Account")), (&json!(0), None));
    }

    #[test]
    fn what_does_not_fit_has_its_code_and_changes_nothing() {
        let mut server = server();
        let both = |tag: &str, value: Value| {
            json!({"From_Account": "alice", "ProfileItem": [
                {"Tag": "Tag_Profile_IM_Nick", "Value": "new"}, {"Tag": tag, "Value": value}]})
        };
        for (tag, value, code) in [
            ("Tag_Profile_IM_Shoes", json!("a"), 40009),
            ("Tag_Profile_IM_SelfSignature", json!("x".repeat(501)), 40601),
            ("Tag_Profile_IM_Gender", json!("Gender_Type_Cat"), 40605),
            ("Tag_Profile_IM_Level", json!("1"), 40610),
        ] {
            assert_eq!(server.code("set_profile", both(tag, value)), code, "{tag}");
        }
        let nobody = json!({"From_Account": "nobody", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": "n"}]});
        assert_eq!(server.code("set_profile", nobody), 40003);
        assert_eq!(server.code("get_profiles", json!({"To_Account": ["alice"], "TagList": ["Nick"]})), 40009);
        assert_eq!(server.code("get_profiles", json!({"TagList": ["Tag_Profile_IM_Nick"]})), 40002);
        assert_eq!(server.code("set_profile", json!({"From_Account": "alice", "ProfileItem": 1})), 40001);
        let nick = server.call("get_profiles", json!({"To_Account": ["alice"], "TagList": ["Tag_Profile_IM_Nick"]}));
        assert_eq!(nick["UserProfileItem"][0]["ProfileItem"][0]["Value"], "Al");
    }
}

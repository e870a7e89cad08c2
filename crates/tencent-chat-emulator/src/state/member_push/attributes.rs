//! Attributes of the older push service.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::generated::{GetMemberAttributes, RemoveMemberAttributes, SetMemberAttributeNames, SetMemberAttributes};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// The page has only 90001 for a wrong name.
pub(crate) fn set_names(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetMemberAttributeNames = call.read();
    let renamed = state.attributes.rename(&request.attr_names(), &BTreeMap::new());
    renamed.map_err(|text| Refusal::new(90001, text))?;
    Ok(Reply::ok())
}

pub(crate) fn get_names(state: &mut State, _call: &Call<'_>) -> Outcome {
    Ok(Reply::ok().with("AttrNames", state.attributes.named()))
}

/// A wrong attribute fails the call before anything is set.
pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetMemberAttributes = call.read();
    let mut users = Vec::new();
    for user in request.user_attrs() {
        let values = state.attributes.numbered(&user.attrs())?;
        if !state.attributes.are_for_users(values.keys().copied()) {
            return Err(Refusal::new(90033, "the attribute is for RegistrationIDs"));
        }
        users.push((user.to_account(), values));
    }
    for (account, values) in users.into_iter().filter(|(account, _)| state.accounts.has(account)) {
        state.attributes.set(account, values);
    }
    Ok(Reply::ok())
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let known = call.read::<GetMemberAttributes>().to_account().into_iter();
    let known = known.filter(|account| state.accounts.has(account));
    let users = known.map(|account| json!({ "To_Account": account, "Attrs": state.attributes.of(account) }));
    Ok(Reply::ok().with("UserAttrs", users.collect::<Vec<Value>>()))
}

/// An unknown name fails the call before anything is removed.
pub(crate) fn remove(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RemoveMemberAttributes = call.read();
    let users = request.user_attrs();
    for name in users.iter().flat_map(|user| user.attrs()) {
        state.attributes.number(name)?;
    }
    for user in users {
        state.attributes.remove(user.to_account(), &user.attrs())?;
    }
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    #[test]
    fn both_services_work_on_the_same_attributes() {
        let mut server = Server::new();
        server.import(&["a"]);
        assert_eq!(server.code("set_member_attribute_names", json!({"AttrNames": {"0": "sex", "1": "city"}})), 0);
        assert_eq!(server.call("get_attribute_names", json!({}))["AttrNames"], json!({"0": "sex", "1": "city"}));
        assert_eq!(server.call("get_member_attribute_names", json!({}))["AttrNames"], json!({"0": "sex", "1": "city"}));
        let user = |name: &str, attributes: Value| json!({"To_Account": name, "Attrs": attributes});
        let values = json!({"sex": "f", "city": "Oslo"});
        let set = json!({"UserAttrs": [user("nobody", values.clone()), user("a", values)]});
        assert_eq!(server.code("set_member_attributes", set), 0);
        let remove = json!({"UserAttrs": [user("a", json!(["sex"]))]});
        assert_eq!(server.code("remove_member_attributes", remove), 0);
        let get = json!({"To_Account": ["a", "nobody"]});
        let expected = json!([user("a", json!({"city": "Oslo"}))]);
        assert_eq!(server.call("get_member_attributes", get.clone())["UserAttrs"], expected);
        assert_eq!(server.call("get_user_attributes", get)["UserAttrs"], expected);
    }

    #[test]
    fn wrong_names_and_attributes_change_nothing() {
        let mut server = Server::new();
        server.import(&["a"]);
        let names = json!({"AttrNames": {"0": "sex", "10": "city"}});
        assert_eq!(server.code("set_member_attribute_names", names), 90001);
        server.call("set_attribute_names", json!({"AttrNames": {"0": "sex", "1": "device"}, "AttrTypes": {"1": 1}}));
        for wrong in
            [json!({"sex": "f", "age": "5"}), json!({"sex": "x".repeat(51)}), json!({"sex": "f", "device": "d"})]
        {
            let set = json!({"UserAttrs": [{"To_Account": "a", "Attrs": wrong}]});
            assert_eq!(server.code("set_member_attributes", set), 90033, "{wrong}");
        }
        let remove = json!({"UserAttrs": [{"To_Account": "a", "Attrs": ["age"]}]});
        assert_eq!(server.code("remove_member_attributes", remove), 90033);
        let many: Vec<String> = (0..101).map(|at| at.to_string()).collect();
        assert_eq!(server.code("get_member_attributes", json!({ "To_Account": many })), 90018);
        assert_eq!(
            server.call("get_member_attributes", json!({"To_Account": ["a"]}))["UserAttrs"][0]["Attrs"],
            json!({})
        );
    }
}

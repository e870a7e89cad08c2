//! Push attributes: an app's ten attribute names, and each user's values.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::ErrorList;
use crate::fill::Fill;
use crate::generated::{GetUserAttributes, RemoveUserAttributes, SetAttributeNames, SetUserAttributes};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// Longest name and longest value, in bytes.
const MAX_BYTES: usize = 50;

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Attributes {
    /// By number, 0 to 9.
    names: BTreeMap<u8, Name>,
    /// By user, then by number: a renamed attribute keeps its values.
    values: BTreeMap<String, BTreeMap<u8, String>>,
}

#[derive(Clone, Debug, Deserialize, Serialize)]
struct Name {
    name: String,
    /// 0 for UserIDs, 1 for RegistrationIDs.
    kind: i64,
}

impl Attributes {
    pub fn number(&self, name: &str) -> Result<u8, Refusal> {
        let found = self.names.iter().find(|(_, known)| known.name == name);
        found.map(|(number, _)| *number).ok_or_else(|| Refusal::new(90033, format!("attribute {name} does not exist")))
    }

    /// Names the attributes with these numbers. A mistake leaves all as they were.
    pub fn rename(&mut self, named: &BTreeMap<&str, &str>, kinds: &BTreeMap<&str, i64>) -> Result<(), String> {
        if let Some(number) = kinds.keys().find(|number| !named.contains_key(*number)) {
            return Err(format!("AttrTypes: {number} is not in AttrNames"));
        }
        let mut names = self.names.clone();
        for (key, name) in named {
            let number = key.parse::<u8>().ok().filter(|number| *number <= 9 && number.to_string() == *key);
            let number = number.ok_or_else(|| format!("AttrNames: {key} is not a number from 0 to 9"))?;
            if !(1..=MAX_BYTES).contains(&name.len()) {
                return Err(format!("AttrNames.{key}: a name has 1 to 50 bytes"));
            }
            let earlier = names.get(&number).map(|name| name.kind);
            let kind = kinds.get(key).copied().or(earlier).unwrap_or(0);
            if !(0..=1).contains(&kind) || earlier.is_some_and(|earlier| earlier != kind) {
                return Err(format!("AttrTypes.{key}: the account type is 0 or 1 and cannot be changed"));
            }
            names.insert(number, Name { name: (*name).to_owned(), kind });
        }
        let mut sorted: Vec<&str> = names.values().map(|name| name.name.as_str()).collect();
        sorted.sort_unstable();
        if let Some(pair) = sorted.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(format!("AttrNames: two attributes are called {}", pair[0]));
        }
        self.names = names;
        Ok(())
    }

    /// The names by their numbers.
    pub fn named(&self) -> Value {
        let names = self.names.iter();
        Value::Object(names.map(|(number, name)| (number.to_string(), Value::from(name.name.as_str()))).fill())
    }

    /// Values by the numbers of their attributes, if all names exist and no value is too long.
    pub fn numbered(&self, named: &BTreeMap<&str, &str>) -> Result<BTreeMap<u8, String>, Refusal> {
        let mut numbered = BTreeMap::new();
        for (name, value) in named {
            if value.len() > MAX_BYTES {
                return Err(Refusal::new(90033, format!("the value of {name} is longer than 50 bytes")));
            }
            numbered.insert(self.number(name)?, (*value).to_owned());
        }
        Ok(numbered)
    }

    /// Whether users can have all these attributes. Attributes for RegistrationIDs are not for users.
    pub fn are_for_users(&self, mut numbers: impl Iterator<Item = u8>) -> bool {
        numbers.all(|number| self.names.get(&number).is_some_and(|name| name.kind == 0))
    }

    /// Adds to the values of a user.
    pub fn set(&mut self, account: &str, values: BTreeMap<u8, String>) {
        self.values.entry(account.to_owned()).or_default().extend(values);
    }

    /// Removes values of a user. One that the user does not have is not a mistake.
    pub fn remove(&mut self, account: &str, names: &[&str]) -> Result<(), Refusal> {
        for name in names {
            let number = self.number(name)?;
            if let Some(values) = self.values.get_mut(account) {
                values.remove(&number);
            }
        }
        Ok(())
    }

    pub fn value(&self, account: &str, number: u8) -> Option<&str> {
        self.values.get(account)?.get(&number).map(String::as_str)
    }

    /// The values of a user by the names of their attributes.
    pub fn of(&self, account: &str) -> Value {
        let values = self.values.get(account).into_iter().flatten();
        let named =
            values.filter_map(|(number, value)| Some((self.name(*number)?.to_owned(), Value::from(value.as_str()))));
        Value::Object(named.fill())
    }

    fn name(&self, number: u8) -> Option<&str> {
        self.names.get(&number).map(|name| name.name.as_str())
    }

    pub fn forget(&mut self, account: &str) {
        self.values.remove(account);
    }
}

/// Names the attributes with these numbers; the others stay. A mistake leaves all as they were.
pub(crate) fn set_names(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetAttributeNames = call.read();
    let renamed = state.attributes.rename(&request.attr_names(), &request.attr_types().unwrap_or_default());
    renamed.map_err(|text| Refusal::new(90033, text))?;
    Ok(Reply::ok())
}

pub(crate) fn get_names(state: &mut State, _call: &Call<'_>) -> Outcome {
    let kinds = state.attributes.names.iter().map(|(number, name)| (number.to_string(), Value::from(name.kind)));
    Ok(Reply::ok().with("AttrNames", state.attributes.named()).with("AttrTypes", Value::Object(kinds.fill())))
}

/// An unknown name fails the call before anything is set. A user can fail alone.
pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetUserAttributes = call.read();
    let users = request.user_attrs().into_iter();
    let users = users.map(|user| Ok((user.to_account(), state.attributes.numbered(&user.attrs())?)));
    let users: Vec<_> = users.collect::<Result<_, Refusal>>()?;
    let mut errors = ErrorList::default();
    for (account, values) in users {
        if !errors.is_known(&state.accounts, account) {
            continue;
        }
        if state.attributes.are_for_users(values.keys().copied()) {
            state.attributes.set(account, values);
        } else {
            errors.push(account, 90035, "the attribute is for RegistrationIDs");
        }
    }
    Ok(errors.put_into(Reply::ok()))
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetUserAttributes = call.read();
    let mut errors = ErrorList::default();
    let mut users = Vec::new();
    for account in request.to_account() {
        if errors.is_known(&state.accounts, account) {
            users.push(json!({ "To_Account": account, "Attrs": state.attributes.of(account) }));
        }
    }
    Ok(errors.put_into(Reply::ok().with("UserAttrs", users)))
}

/// An unknown name fails the call before anything is removed.
pub(crate) fn remove(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: RemoveUserAttributes = call.read();
    let users = request.user_attrs();
    for name in users.iter().flat_map(|user| user.attrs()) {
        state.attributes.number(name)?;
    }
    let mut errors = ErrorList::default();
    for user in users {
        if errors.is_known(&state.accounts, user.to_account()) {
            state.attributes.remove(user.to_account(), &user.attrs())?;
        }
    }
    Ok(errors.put_into(Reply::ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["a", "b"]);
        let names = json!({"AttrNames": {"0": "sex", "1": "city", "2": "device"}, "AttrTypes": {"2": 1}});
        assert_eq!(server.code("set_attribute_names", names), 0);
        server
    }

    fn set(account: &str, attributes: Value) -> Value {
        json!({"UserAttrs": [{"To_Account": account, "Attrs": attributes}]})
    }

    fn get(server: &mut Server, account: &str) -> Value {
        server.call("get_user_attributes", json!({"To_Account": [account]}))["UserAttrs"][0]["Attrs"].clone()
    }

    #[test]
    fn names_are_set_by_number_and_returned_with_their_types() {
        let mut server = server();
        server.call("set_attribute_names", json!({"AttrNames": {"1": "town"}}));
        let reply = server.call("get_attribute_names", json!({}));
        assert_eq!(reply["AttrNames"], json!({"0": "sex", "1": "town", "2": "device"}));
        assert_eq!(reply["AttrTypes"], json!({"0": 0, "1": 0, "2": 1}));
    }

    #[test]
    fn wrong_names_are_90033_and_change_nothing() {
        let mut server = server();
        let long = "x".repeat(51);
        for bad in [
            json!({"AttrNames": {"3": "new", "10": "x"}}),
            json!({"AttrNames": {"3": "new", "04": "x"}}),
            json!({"AttrNames": {"3": "city"}}),
            json!({"AttrNames": {"3": ""}}),
            json!({"AttrNames": {"3": long}}),
            json!({"AttrNames": {"2": "device"}, "AttrTypes": {"2": 0}}),
            json!({"AttrNames": {"3": "new"}, "AttrTypes": {"4": 0}}),
            json!({"AttrNames": {"3": "new"}, "AttrTypes": {"3": 2}}),
        ] {
            assert_eq!(server.code("set_attribute_names", bad.clone()), 90033, "{bad}");
        }
        assert_eq!(server.call("get_attribute_names", json!({}))["AttrNames"].as_object().unwrap().len(), 3);
    }

    #[test]
    fn attributes_are_set_read_and_removed() {
        let mut server = server();
        let reply = server.call("set_user_attributes", set("a", json!({"sex": "female", "city": "Oslo"})));
        assert_eq!(reply, json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": ""}));
        server.call("set_user_attributes", set("a", json!({"city": "Bergen"})));
        assert_eq!(get(&mut server, "a"), json!({"sex": "female", "city": "Bergen"}));
        assert_eq!(get(&mut server, "b"), json!({}));
        let reply = server.call("remove_user_attributes", set("a", json!(["sex", "sex"])));
        assert!(reply.get("ErrorList").is_none());
        assert_eq!(get(&mut server, "a"), json!({"city": "Bergen"}));
        assert_eq!(server.code("remove_user_attributes", set("b", json!(["city"]))), 0);
    }

    #[test]
    fn an_unknown_account_is_70107_in_the_error_list_and_the_others_are_served() {
        let mut server = server();
        let users = |attributes: Value| json!({"UserAttrs": [{"To_Account": "nobody", "Attrs": attributes}, {"To_Account": "a", "Attrs": attributes}]});
        let failed = json!([{"To_Account": "nobody", "ErrorCode": 70107, "ErrorInfo": "the account does not exist"}]);
        let reply = server.call("set_user_attributes", users(json!({"city": "Oslo"})));
        assert_eq!((&reply["ErrorCode"], &reply["ErrorList"]), (&json!(0), &failed));
        assert_eq!(get(&mut server, "a"), json!({"city": "Oslo"}));
        let reply = server.call("get_user_attributes", json!({"To_Account": ["nobody", "a"]}));
        assert_eq!((reply["UserAttrs"].as_array().unwrap().len(), &reply["ErrorList"]), (1, &failed));
        let reply = server.call("remove_user_attributes", users(json!(["city"])));
        assert_eq!((&reply["ErrorCode"], &reply["ErrorList"]), (&json!(0), &failed));
        assert_eq!(get(&mut server, "a"), json!({}));
    }

    #[test]
    fn an_unknown_attribute_is_90033_and_nothing_is_done() {
        let mut server = server();
        server.call("set_user_attributes", set("a", json!({"city": "Oslo"})));
        assert_eq!(server.code("set_user_attributes", set("a", json!({"city": "Bergen", "age": "5"}))), 90033);
        assert_eq!(server.code("set_user_attributes", set("a", json!({"city": "x".repeat(51)}))), 90033);
        assert_eq!(server.code("remove_user_attributes", set("a", json!(["city", "age"]))), 90033);
        assert_eq!(get(&mut server, "a"), json!({"city": "Oslo"}));
    }

    #[test]
    fn an_attribute_for_registration_ids_is_90035_for_a_user() {
        let mut server = server();
        let reply = server.call("set_user_attributes", set("a", json!({"city": "Oslo", "device": "x"})));
        assert_eq!((&reply["ErrorCode"], &reply["ErrorList"][0]["ErrorCode"]), (&json!(0), &json!(90035)));
        assert_eq!(get(&mut server, "a"), json!({}));
    }
}

//! Checks a body against the tables, as the service behind the gateway does.

use serde_json::{Value, json};
use tencent_chat::schema::{self, Check, Endpoint, Limit, Type};
use tencent_chat::{InvalidRequest, Naming, Problem};

use crate::codes::{self, MistakeEffect};
use crate::former;
use crate::lenient;
use crate::reply::Refusal;

/// A body that passed.
#[derive(Debug)]
pub(crate) struct Checked {
    /// A JSON object of the described fields.
    pub fields: Value,
    /// Names of items that fail by themselves and were taken out.
    pub set_aside: Vec<String>,
}

/// Required lists that may be empty: their pages give an empty list a meaning.
const MAY_BE_EMPTY: [(&str, &str); 2] =
    [("v4/timpush/all_member_push_statistics", "TaskID"), ("v4/timpush/all_member_push_loss", "TaskID")];

/// Checks a body against the request's table.
pub(crate) fn check(endpoint: &'static Endpoint, body: &[u8]) -> Result<Checked, Refusal> {
    let mut body = match serde_json::from_slice(body) {
        Ok(body @ Value::Object(_)) => body,
        Ok(_) => return refuse(endpoint, "", Problem::Unreadable, "the body is not a JSON object"),
        Err(error) => return refuse(endpoint, "", Problem::Unreadable, &format!("the body is not JSON: {error}")),
    };
    lenient::normalize(endpoint.request, &mut body);
    if let Some(field) = empty_list(endpoint, &body) {
        // No page says what an empty list does; a required list counts as missing.
        return refuse(endpoint, field, Problem::Missing, "the list is empty");
    }
    let mut set_aside = Vec::new();
    loop {
        let invalid = match write(endpoint, &body).or_else(|invalid| write_by_parts(endpoint, &body, invalid)) {
            Ok(fields) => return Ok(Checked { fields, set_aside }),
            Err(invalid) => invalid,
        };
        match codes::effect_of(endpoint.path, &invalid.path, invalid.problem) {
            // All items of one list at once, so that a list is read at most twice, however many items fail.
            MistakeEffect::SetItemAside => match take_items(endpoint, &mut body, &invalid.path) {
                Ok(names) if !names.is_empty() => set_aside.extend(names),
                Ok(_) => return refuse(endpoint, &invalid.path, Problem::NotAllowed, &invalid.reason),
                Err(refusal) => return Err(refusal),
            },
            MistakeEffect::Code(code) => return Err(refusal(code, &invalid.path, &invalid.reason)),
        }
    }
}

fn write(endpoint: &'static Endpoint, body: &Value) -> Result<Value, InvalidRequest> {
    let written = schema::write_request(endpoint, body, Naming::Wire, Naming::Wire, Check::StrictKnown, None)?;
    Ok(serde_json::from_str(&written.json).expect("the engine writes JSON"))
}

/// Checks a body whose list is longer than documented, but not longer than an earlier limit: in parts of the documented size.
fn write_by_parts(endpoint: &'static Endpoint, body: &Value, invalid: InvalidRequest) -> Result<Value, InvalidRequest> {
    let list = invalid.path.clone();
    let items = body[list.as_str()].as_array().filter(|_| invalid.problem == Problem::ItemCount);
    let limits = (items, former::former_limit(endpoint, &list), max_items(endpoint, &list));
    let (Some(items), Some(former), Some(most)) = limits else { return Err(invalid) };
    if items.len() > former {
        return Err(invalid);
    }
    let mut written = Value::Null;
    let mut all = Vec::new();
    for part in items.chunks(most) {
        let mut with_part = body.clone();
        with_part[list.as_str()] = part.into();
        written = write(endpoint, &with_part)?;
        all.extend(written[list.as_str()].as_array().into_iter().flatten().cloned());
    }
    written[list.as_str()] = all.into();
    Ok(written)
}

fn refuse(endpoint: &Endpoint, field: &str, problem: Problem, reason: &str) -> Result<Checked, Refusal> {
    match codes::effect_of(endpoint.path, field, problem) {
        MistakeEffect::Code(code) => Err(refusal(code, field, reason)),
        MistakeEffect::SetItemAside => Err(refusal(60002, field, reason)),
    }
}

fn refusal(code: i64, field: &str, reason: &str) -> Refusal {
    Refusal::new(code, if field.is_empty() { reason.to_owned() } else { format!("{field}: {reason}") })
}

/// A required list that is empty.
fn empty_list(endpoint: &Endpoint, body: &Value) -> Option<&'static str> {
    let groups = endpoint.request.exactly_one_of();
    let fields = endpoint.request.fields().iter().enumerate();
    let mut needed = fields.filter(|(at, field)| {
        field.required || groups.iter().any(|group| group.iter().any(|member| usize::from(*member) == *at))
    });
    let is_empty =
        |wire| body[wire].as_array().is_some_and(Vec::is_empty) && !MAY_BE_EMPTY.contains(&(endpoint.path, wire));
    needed.find(|(_, field)| matches!(field.ty, Type::List(_)) && is_empty(field.wire)).map(|(_, field)| field.wire)
}

/// Takes the items that fail by themselves out of the list in which `path`, such as `AccountList[3].UserID`, lies, and
/// returns their names. A list that is too long fails as a whole, whatever its items are.
fn take_items(endpoint: &'static Endpoint, body: &mut Value, path: &str) -> Result<Vec<String>, Refusal> {
    let name = path.split('[').next().unwrap_or_default();
    let Some(items) = body.get_mut(name).and_then(Value::as_array_mut) else { return Ok(Vec::new()) };
    if let Some(max) = max_items(endpoint, name).filter(|max| items.len() > *max) {
        let MistakeEffect::Code(code) = codes::effect_of(endpoint.path, name, Problem::ItemCount) else {
            return Ok(Vec::new());
        };
        return Err(refusal(code, name, &format!("{} items, but at most {max} are allowed", items.len())));
    }
    let mut names = Vec::new();
    items.retain(|item| {
        // Checked as the only item of its list, so that an item is read once and other fields are not read.
        let fails = write(endpoint, &json!({ name: [item] })).is_err_and(|invalid| {
            invalid.path.contains('[')
                && codes::effect_of(endpoint.path, &invalid.path, invalid.problem) == MistakeEffect::SetItemAside
        });
        let own_name = item.as_str().or_else(|| item["UserID"].as_str()).filter(|_| fails);
        names.extend(own_name.map(str::to_owned));
        own_name.is_none()
    });
    Ok(names)
}

fn max_items(endpoint: &Endpoint, list: &str) -> Option<usize> {
    let at = endpoint.request.fields().iter().position(|field| field.wire == list)?;
    let split = endpoint.batch.as_ref().filter(|batch| usize::from(batch.list) == at).and_then(|batch| batch.max);
    let mut limits = endpoint.request.fields()[at].limits.0.iter();
    let own = limits.find_map(|limit| if let Limit::MaxItems(max) = limit { Some(*max) } else { None });
    split.or(own).and_then(|max| usize::try_from(max).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(name: &str, body: &str) -> Result<Checked, i64> {
        check(schema::find(name).unwrap(), body.as_bytes()).map_err(|refusal| match refusal {
            Refusal::Code(code, _) => code,
            other => panic!("{other:?}"),
        })
    }

    #[test]
    fn a_body_that_is_not_a_json_object_has_the_code_of_its_service() {
        for (name, code) in [
            ("delete_accounts", 60003),
            ("query_online_status", 90001),
            ("delete_friends", 60003),
            ("follow_users", 60003),
            ("destroy_official_account", 20001),
            ("remove_user_attributes", 90001),
            ("send_c2c_message", 90001),
            ("create_group", 10011),
            ("send_group_message", 10011),
            ("list_robots", 10004),
        ] {
            for body in ["", "{", "[]", "\"text\"", "\u{1}"] {
                assert_eq!(run(name, body).unwrap_err(), code, "{name} {body:?}");
            }
        }
    }

    #[test]
    fn unknown_fields_are_ignored() {
        let checked = run("destroy_official_account", r##"{"Official_Account":"@TOA#_a","New":[1]}"##).unwrap();
        assert_eq!(checked.fields, json!({"Official_Account": "@TOA#_a"}));
    }

    #[test]
    fn a_list_above_its_limit_has_the_code_of_its_service() {
        let list = |count: usize, item: &str| vec![item; count].join(",");
        let accounts = |count| list(count, "\"a\"");
        let delete = |count| format!(r#"{{"DeleteItem":[{}]}}"#, list(count, r#"{"UserID":"a"}"#));
        assert!(run("delete_accounts", &delete(100)).is_ok());
        assert_eq!(run("delete_accounts", &delete(101)).unwrap_err(), 70402);
        let friends = format!(r#"{{"From_Account":"a","To_Account":[{}]}}"#, accounts(1001));
        assert_eq!(run("delete_friends", &friends).unwrap_err(), 30001);
        let status = format!(r#"{{"To_Account":[{}]}}"#, accounts(501));
        assert_eq!(run("query_online_status", &status).unwrap_err(), 90011);
        let attributes = format!(r#"{{"UserAttrs":[{}]}}"#, list(101, r#"{"To_Account":"a","Attrs":[]}"#));
        assert_eq!(run("remove_user_attributes", &attributes).unwrap_err(), 90018);
        let groups = format!(r#"{{"From_Account":"a","GroupName":[{}]}}"#, accounts(33));
        assert_eq!(run("add_friend_groups", &groups).unwrap_err(), 30011);
    }

    #[test]
    fn an_account_that_is_not_a_string_has_the_documented_code() {
        assert_eq!(run("delete_accounts", r#"{"DeleteItem":[{"UserID":7}]}"#).unwrap_err(), 60015);
        assert_eq!(run("delete_friends", r#"{"From_Account":7,"To_Account":["a"]}"#).unwrap_err(), 60015);
        assert_eq!(run("query_online_status", r#"{"To_Account":[7]}"#).unwrap_err(), 90003);
    }

    #[test]
    fn a_missing_field_or_an_empty_list_has_the_code_of_its_service() {
        assert_eq!(run("delete_accounts", "{}").unwrap_err(), 70402);
        assert_eq!(run("delete_accounts", r#"{"DeleteItem":[]}"#).unwrap_err(), 70402);
        assert_eq!(run("import_accounts", r#"{"AccountList":[],"Accounts":[]}"#).unwrap_err(), 70402);
        assert_eq!(run("query_online_status", r#"{"To_Account":[]}"#).unwrap_err(), 90001);
        assert_eq!(run("delete_friends", r#"{"To_Account":["a"]}"#).unwrap_err(), 30001);
        assert_eq!(run("destroy_official_account", "{}").unwrap_err(), 6017);
        assert_eq!(run("clear_user_tags", r#"{"To_Account":[]}"#).unwrap_err(), 90001);
    }

    #[test]
    fn values_outside_the_documented_ones_are_refused() {
        let delete = r#"{"From_Account":"a","To_Account":["b"],"DeleteType":"Both"}"#;
        assert_eq!(run("delete_friends", delete).unwrap_err(), 30001);
        assert_eq!(run("query_online_status", r#"{"To_Account":["a"],"IsNeedDetail":2}"#).unwrap_err(), 90001);
        let tags = format!(r#"{{"UserTags":[{{"To_Account":"a","Tags":["{}"]}}]}}"#, "x".repeat(51));
        assert_eq!(run("add_user_tags", &tags).unwrap_err(), 90020);
        let import = format!(r#"{{"UserID":"a","Nick":"{}"}}"#, "x".repeat(501));
        assert_eq!(run("import_account", &import).unwrap_err(), 40601);
    }

    #[test]
    fn accounts_with_a_mistake_of_their_own_are_set_aside_in_an_import_of_many() {
        let long = "x".repeat(33);
        let checked = run("import_accounts", &format!(r#"{{"Accounts":["a","{long}","b"]}}"#)).unwrap();
        assert_eq!((checked.fields, checked.set_aside), (json!({"Accounts": ["a", "b"]}), vec![long.clone()]));
        let list = format!(r#"{{"AccountList":[{{"UserID":"{long}"}},{{"UserID":"a"}}]}}"#);
        assert_eq!(run("import_accounts", &list).unwrap().set_aside, [long]);
        assert_eq!(run("import_accounts", r#"{"AccountList":[{"Nick":"x"}]}"#).unwrap_err(), 70402);
    }

    #[test]
    fn a_list_of_nothing_but_mistakes_is_set_aside_and_one_that_is_too_long_refused() {
        let names = |count: usize| (0..count).map(|at| format!("{at:033}")).collect::<Vec<_>>();
        let all = run("import_accounts", &json!({ "Accounts": names(100) }).to_string()).unwrap();
        assert_eq!((all.fields, all.set_aside), (json!({"Accounts": []}), names(100)));
        // Takes seconds; one pass over the list for each mistake took an hour.
        assert_eq!(run("import_accounts", &json!({ "Accounts": names(100_000) }).to_string()).unwrap_err(), 70402);
        let list: Vec<_> = names(100_000).into_iter().map(|name| json!({ "UserID": name })).collect();
        assert_eq!(run("import_accounts", &json!({ "AccountList": list }).to_string()).unwrap_err(), 70402);
    }

    #[test]
    fn what_stands_beside_a_list_is_not_read_again_for_each_of_its_mistakes() {
        let names: Vec<_> = (0..100).map(|at| format!("{at:033}")).collect();
        let body = json!({ "Accounts": names, "Unknown": vec![json!({"a": [1]}); 100_000] });
        assert_eq!(run("import_accounts", &body.to_string()).unwrap().set_aside, names);
    }
}

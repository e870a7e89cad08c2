//! Searching users.

use serde_json::{Value, json};

use super::{Keywords, Page, wrong};
use crate::generated::SearchUsers;
use crate::reply::{Call, Outcome, Reply};
use crate::state::State;
use crate::state::account::profile::{BIRTHDAY, GENDER, NICK, Profile};

/// In the order of their IDs.
pub(crate) fn search(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SearchUsers = call.read();
    let keywords = Keywords::new(&request.keywords(), request.keyword_match_type())?;
    let page = Page::new(call, request.count(), request.cursor())?;
    let (from, to) = (request.user_birth_start(), request.user_birth_end());
    if let (Some(from), Some(to)) = (from, to)
        && from >= to
    {
        return Err(wrong("UserBirthEnd: not greater than UserBirthStart"));
    }
    let gender = request.user_gender_type();
    let is_wanted = |name: &str, profile: &Profile| {
        let birthday = profile.get(BIRTHDAY).and_then(Value::as_i64);
        let is_born = |limit: Option<i64>, fits: fn(i64, i64) -> bool| {
            limit.is_none_or(|limit| birthday.is_some_and(|birthday| fits(birthday, limit)))
        };
        gender.is_none_or(|gender| profile.text(GENDER) == Some(gender))
            && is_born(from, |birthday, limit| birthday >= limit)
            && is_born(to, |birthday, limit| birthday <= limit)
            && keywords.fit(name, &[profile.text(NICK).unwrap_or_default()])
    };
    let all = state.accounts.all().map(|(name, account)| (name, &account.profile));
    let mut found: Vec<_> = all
        .filter(|(name, profile)| is_wanted(name, profile))
        .map(|(name, profile)| (name.to_owned(), (name, profile)))
        .collect();
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    let reply: Reply = page.reply(call, "Users", &found, |(name, profile)| item(name, profile));
    Ok(reply)
}

/// All fields that are set. Numbers are written as strings.
fn item(name: &str, profile: &Profile) -> Value {
    let string = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let fields = profile.iter().map(|(tag, value)| json!({ "Tag": tag, "StrValue": string(value) }));
    json!({ "UserID": name, "ProfileItems": fields.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;

    /// A server with accounts: ID, nickname, gender, birthday.
    fn server() -> Server {
        let mut server = Server::new();
        for (id, nick, gender, birthday) in [
            ("juno_5", "Juno", "Gender_Type_Female", 19_900_101),
            ("rider_17", "Juno's brother", "Gender_Type_Male", 19_950_607),
            ("rider_18", "Junior", "Gender_Type_Male", 20_010_101),
            ("juno", "Somebody", "Gender_Type_Female", 20_060_101),
        ] {
            server.call("import_account", json!({"UserID": id, "Nick": nick}));
            let items = json!([{"Tag": GENDER, "Value": gender}, {"Tag": BIRTHDAY, "Value": birthday}]);
            assert_eq!(server.code("set_profile", json!({"From_Account": id, "ProfileItem": items})), 0);
        }
        server
    }

    fn search(server: &mut Server, more: Value) -> Value {
        let mut body = json!({"Keywords": ["juno"], "Count": 100});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.call("search_users", body)
    }

    fn ids(reply: &Value) -> Vec<&str> {
        reply["Users"].as_array().unwrap().iter().map(|user| user["UserID"].as_str().unwrap()).collect()
    }

    #[test]
    fn users_are_found_by_nickname_and_id_and_filtered() {
        let mut server = server();
        assert_eq!(ids(&search(&mut server, json!({}))), ["juno", "juno_5", "rider_17"]);
        for (more, found) in [
            (json!({"Keywords": ["juno", "BROTHER"], "KeywordMatchType": 1}), vec!["rider_17"]),
            (json!({"UserGenderType": "Gender_Type_Female"}), vec!["juno", "juno_5"]),
            (json!({"UserBirthStart": 19_900_101, "UserBirthEnd": 19_950_607}), vec!["juno_5", "rider_17"]),
            (json!({"UserBirthStart": 19_950_608}), vec!["juno"]),
            (json!({"Keywords": ["nobody"]}), vec![]),
        ] {
            assert_eq!(ids(&search(&mut server, more.clone())), found, "{more}");
        }
        let reply = search(&mut server, json!({"Keywords": ["rider_18"]}));
        let expected = json!([{"UserID": "rider_18", "ProfileItems": [
            {"Tag": "Tag_Profile_IM_BirthDay", "StrValue": "20010101"},
            {"Tag": "Tag_Profile_IM_Gender", "StrValue": "Gender_Type_Male"},
            {"Tag": "Tag_Profile_IM_Nick", "StrValue": "Junior"}]}]);
        assert_eq!((&reply["Users"], &reply["TotalCount"], &reply["IsFinish"]), (&expected, &json!(1), &json!(true)));
    }

    #[test]
    fn a_search_goes_on_where_its_page_ended() {
        let mut server = server();
        let first = search(&mut server, json!({"Count": 2}));
        assert_eq!(
            (ids(&first), &first["TotalCount"], &first["IsFinish"]),
            (vec!["juno", "juno_5"], &json!(3), &json!(false))
        );
        server.call("import_account", json!({"UserID": "abel", "Nick": "Juno again"}));
        let next = search(&mut server, json!({"Count": 2, "Cursor": first["Cursor"]}));
        assert_eq!((ids(&next), &next["IsFinish"], &next["Cursor"]), (vec!["rider_17"], &json!(true), &json!("")));
        server.advance(121_000);
        for (more, code) in [
            (json!({"Cursor": first["Cursor"]}), 60003),
            (json!({"Count": 0}), 60003),
            (json!({"Count": 1000}), 0),
            (json!({"Keywords": []}), 60003),
            (json!({"UserGenderType": "Gender_Type_Cat"}), 60003),
            (json!({"UserBirthStart": 20_000_101, "UserBirthEnd": 20_000_101}), 60003),
        ] {
            assert_eq!(search(&mut server, more.clone())["ErrorCode"], code, "{more}");
        }
    }
}

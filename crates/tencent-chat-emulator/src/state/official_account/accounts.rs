//! Official accounts: create, destroy, modify, get.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::messages::Messages;
use super::{OfficialAccount, TEXTS, about, check_id};
use crate::fill::Fill;
use crate::generated::{CreateOfficialAccount, DestroyOfficialAccount, GetOfficialAccounts, ModifyOfficialAccount};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// How many an app may have: the documentation has a code for the quota (130010) but not its size.
const MAX_OFFICIAL_ACCOUNTS: usize = 10_000;

/// The strings that were sent, by their names; `texts` has the order of [`TEXTS`].
fn sent(texts: [Option<&str>; 5]) -> impl Iterator<Item = (Cow<'static, str>, String)> {
    TEXTS.into_iter().zip(texts).filter_map(|(name, text)| Some((name.into(), text?.to_owned())))
}

fn subscriber_limit(limit: i64) -> Result<usize, Refusal> {
    usize::try_from(limit).map_err(|_| Refusal::new(6017, "MaxSubscriberNum: less than 0"))
}

/// An official account that is about to be created.
pub(crate) struct Creating {
    id: Option<String>,
    max_subscribers: usize,
}

/// One of the two webhooks about a new one, with the fields that both have.
fn event(command: &'static str, about: &str, call: &Call<'_>) -> Event {
    let request: CreateOfficialAccount = call.read();
    let fields = json!({
        "Operator_Account": call.caller,
        "Owner_Account": request.owner_account(),
        "Name": request.name(),
        "EventTime": call.now.as_millis(),
    });
    Event::new(command, about, fields)
}

pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Creating>, Refusal> {
    let request: CreateOfficialAccount = call.read();
    if !state.accounts.has(request.owner_account()) {
        return Err(Refusal::new(6017, format!("Owner_Account: {} does not exist", request.owner_account())));
    }
    let max_subscribers =
        subscriber_limit(request.max_subscriber_num().unwrap_or(CreateOfficialAccount::MAX_SUBSCRIBER_NUM_DEFAULT))?;
    let official = &state.official;
    let id = request.official_account_user_id().filter(|id| !id.is_empty());
    if let Some(id) = id {
        check_id(id)?;
        if id.starts_with("@TOA#_@TOA#") {
            return Err(Refusal::new(130007, "OfficialAccountUserID: @TOA#_@TOA# is for generated IDs"));
        }
        if official.known.contains_key(id) {
            return Err(Refusal::new(130008, format!("OfficialAccountUserID: {id} is taken")));
        }
    }
    if official.known.len() >= MAX_OFFICIAL_ACCOUNTS {
        return Err(Refusal::new(130010, "the app has the maximum number of official accounts"));
    }
    let asks =
        call.question("OfficialAccount.CallbackBeforeCreateOfficialAccount", 20006, |command| event(command, "", call));
    Ok(Plan { asks, work: Creating { id: id.map(str::to_owned), max_subscribers } })
}

pub(crate) fn create(state: &mut State, call: &Call<'_>, creating: Creating, _answer: AppAnswer) -> Outcome {
    let Creating { id, max_subscribers } = creating;
    let request: CreateOfficialAccount = call.read();
    let id = id.unwrap_or_else(|| state.official.make_up_id());
    let created = event("OfficialAccount.CallbackAfterCreateOfficialAccount", &id, call);
    state.fired.push(created.with("Official_Account", id.as_str()));
    let account = OfficialAccount {
        owner: request.owner_account().to_owned(),
        created: call.secs(),
        texts: sent([
            Some(request.name()),
            request.introduction(),
            request.face_url(),
            request.organization(),
            request.custom_string(),
        ])
        .fill(),
        max_subscribers,
        messages: Messages::default(),
    };
    state.official.known.insert(id.clone(), account);
    Ok(Reply::ok().with("OfficialAccountUserID", id))
}

pub(crate) fn destroy(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.read::<DestroyOfficialAccount>().official_account();
    let account = state.official.get(id)?;
    let event = about(id, "OfficialAccount.CallbackAfterOfficialAccountDestroyed", call);
    let name = account.texts.get("Name").map_or("", String::as_str);
    state.fired.push(event.with("Owner_Account", account.owner.as_str()).with("Name", name));
    state.official.known.remove(id);
    state.official.subscriptions.forget(id);
    Ok(Reply::ok())
}

pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyOfficialAccount = call.read();
    let id = request.official_account();
    let max_subscribers = request.max_subscriber_num().map(subscriber_limit).transpose()?;
    let account = state.official.get_mut(id)?;
    account.max_subscribers = max_subscribers.unwrap_or(account.max_subscribers);
    let sent: Vec<_> = sent([
        request.name(),
        request.introduction(),
        request.face_url(),
        request.organization(),
        request.custom_string(),
    ])
    .collect();
    // The webhook does not have this string.
    let reported: Vec<_> = sent.iter().filter(|(name, _)| *name != "CustomString").collect();
    if !reported.is_empty() {
        let event = about(id, "OfficialAccount.CallbackAfterOfficialAccountInfoChanged", call);
        let event = event.with("Operator_Account", call.caller);
        state.fired.push(reported.into_iter().fold(event, |event, (name, text)| event.with(name, text.as_str())));
    }
    account.texts.extend(sent);
    Ok(Reply::ok())
}

pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetOfficialAccounts = call.read();
    let filter = request.response_filter().and_then(|filter| filter.official_account_base_info_filter());
    let entry = |id: &str| match state.official.get(id) {
        Ok(account) => {
            let mut item = state.official.info(id, account, filter.as_deref());
            item.insert("ErrorCode".into(), 0.into());
            item.insert("ErrorInfo".into(), "".into());
            Ok(Value::Object(item))
        }
        Err(Refusal::Code(code, info)) => Ok(json!({ "Official_Account": id, "ErrorCode": code, "ErrorInfo": info })),
        Err(refusal) => Err(refusal),
    };
    let ids = request.official_account_id_list();
    let entries = ids.iter().map(|item| entry(item.official_account())).collect::<Result<Vec<Value>, Refusal>>()?;
    Ok(Reply::ok().with("OfficialAccountInfoList", entries))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["owner"]);
        server
    }

    fn create(server: &mut Server, id: &str) -> Value {
        server.call(
            "create_official_account",
            json!({"Owner_Account": "owner", "Name": "News", "OfficialAccountUserID": id}),
        )
    }

    fn destroy(server: &mut Server, id: &str) -> i64 {
        server.code("destroy_official_account", json!({"Official_Account": id}))
    }

    #[test]
    fn an_official_account_has_the_chosen_id_or_a_generated_one() {
        let mut server = server();
        let reply = create(&mut server, "@TOA#_news");
        assert_eq!(
            reply,
            json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "OfficialAccountUserID": "@TOA#_news"})
        );
        let mut generate = || {
            let reply = server.call("create_official_account", json!({"Owner_Account": "owner", "Name": "News"}));
            reply["OfficialAccountUserID"].as_str().unwrap().to_owned()
        };
        let (first, second) = (generate(), generate());
        assert!(first.starts_with("@TOA#_@TOA#") && first != second);
        assert_eq!(destroy(&mut server, &first), 0);
    }

    #[test]
    fn a_taken_a_malformed_and_an_ownerless_one_are_refused() {
        let mut server = server();
        create(&mut server, "@TOA#_news");
        assert_eq!(create(&mut server, "@TOA#_news")["ErrorCode"], 130008);
        for bad in ["news", "@TOA#_@TOA#x", "@TOA#_ü", &format!("@TOA#_{}", "x".repeat(43))] {
            assert_eq!(create(&mut server, bad)["ErrorCode"], 130007, "{bad}");
        }
        let body = json!({"Owner_Account": "nobody", "Name": "News"});
        assert_eq!(server.code("create_official_account", body), 6017);
        assert_eq!(server.code("create_official_account", json!({"Owner_Account": "owner"})), 6017);
    }

    #[test]
    fn a_second_termination_answers_130004_and_a_malformed_id_130007() {
        let mut server = server();
        create(&mut server, "@TOA#_news");
        assert_eq!(destroy(&mut server, "@TOA#_news"), 0);
        assert_eq!(destroy(&mut server, "@TOA#_news"), 130004);
        assert_eq!(destroy(&mut server, "news"), 130007);
        assert_eq!(create(&mut server, "@TOA#_news")["ErrorCode"], 0, "the ID is free again");
    }

    #[test]
    fn only_the_fields_that_are_sent_change() {
        let mut server = server();
        create(&mut server, "@TOA#_news");
        server.call("modify_official_account", json!({"Official_Account": "@TOA#_news", "Introduction": "Daily"}));
        let get = json!({"OfficialAccountIdList": [{"Official_Account": "@TOA#_news"}]});
        assert_eq!(
            server.call("get_official_accounts", get)["OfficialAccountInfoList"],
            json!([{"Official_Account": "@TOA#_news", "ErrorCode": 0, "ErrorInfo": "", "CreateTime": NOW, "Name": "News",
                    "Owner_Account": "owner", "LastMsgTime": 0, "SubscriberNum": 0, "Introduction": "Daily",
                    "FaceUrl": "", "Organization": "", "CustomString": ""}])
        );
        assert_eq!(
            server.code("modify_official_account", json!({"Official_Account": "@TOA#_no", "Name": "x"})),
            130004
        );
    }

    #[test]
    fn each_entry_has_its_own_code_and_only_the_fields_asked_for() {
        let mut server = server();
        create(&mut server, "@TOA#_news");
        let ids = ["@TOA#_news", "@TOA#_no", "no"].map(|id| json!({"Official_Account": id}));
        let filter = json!({"OfficialAccountBaseInfoFilter": ["Name"]});
        let reply =
            server.call("get_official_accounts", json!({"OfficialAccountIdList": ids, "ResponseFilter": filter}));
        assert_eq!(reply["ErrorCode"], 0);
        let entries = &reply["OfficialAccountInfoList"];
        assert_eq!(
            entries[0],
            json!({"Official_Account": "@TOA#_news", "ErrorCode": 0, "ErrorInfo": "", "Name": "News"})
        );
        assert_eq!((&entries[1]["ErrorCode"], &entries[2]["ErrorCode"]), (&json!(130004), &json!(130007)));
    }
}

//! Subscribers of official accounts: add, delete, list page by page, modify, and what an account subscribes to.
//!
//! `Result` is not an error code: 1 done, 2 nothing to do, 0 failed.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Subscription, about};
use crate::fill::Fill;
use crate::generated::{
    AddSubscribers, DeleteSubscribers, ListSubscribedOfficialAccounts, ListSubscribers, ModifySubscriber,
};
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, Outcome, Refusal, Reply, page_size};
use crate::state::State;
use crate::view::size;
use crate::webhooks::{Event, listed, named};

const FAILED: u8 = 0;
const DONE: u8 = 1;
const NOTHING_TO_DO: u8 = 2;

fn result(account: &str, result: u8) -> Value {
    json!({ "Subscriber_Account": account, "Result": result })
}

/// Accounts that are about to subscribe.
pub(crate) struct Adding {
    /// The accounts that exist and do not subscribe yet.
    new: Vec<String>,
}

pub(crate) fn plan(state: &State, call: &Call<'_>) -> Result<Plan<Adding>, Refusal> {
    let request: AddSubscribers = call.read();
    let id = request.official_account();
    state.official.get(id)?;
    let list = request.subscriber_list();
    let named_once = list.iter().map(|item| item.subscriber_account()).fill::<BTreeSet<_>>();
    let subscriptions = &state.official.subscriptions;
    let is_new = |account: &&str| state.accounts.has(account) && !subscriptions.has(account, id);
    let new: Vec<String> = named_once.into_iter().filter(is_new).map(str::to_owned).collect();
    let asks = match new.is_empty() {
        true => None,
        false => call.question("OfficialAccount.CallbackBeforeAddSubscriber", 10016, |command| {
            event(command, id, named("Subscriber_Account", new.iter().map(String::as_str)), call)
        }),
    };
    Ok(Plan { asks, work: Adding { new } })
}

/// An unknown account fails, and so does one beyond the official account's limit.
pub(crate) fn add(state: &mut State, call: &Call<'_>, adding: Adding, answer: AppAnswer) -> Outcome {
    let Adding { mut new } = adding;
    let request: AddSubscribers = call.read();
    let id = request.official_account();
    let refused = listed(answer, "RefusedSubscribers_Account");
    let max = state.official.get(id)?.max_subscribers;
    let subscriptions = &mut state.official.subscriptions;
    let mut add = |account: &str| {
        if !state.accounts.has(account) || refused.contains(account) {
            FAILED
        } else if subscriptions.has(account, id) {
            NOTHING_TO_DO
        } else if subscriptions.count_to(id) >= max {
            FAILED
        } else {
            subscriptions.insert(account, id, Subscription { since: call.secs(), custom: String::new() });
            DONE
        }
    };
    let list = request.subscriber_list();
    let accounts = list.iter().map(|item| item.subscriber_account());
    let results: Vec<Value> = accounts.map(|account| result(account, add(account))).collect();
    new.retain(|account| subscriptions.has(account, id));
    if !new.is_empty() {
        let list = named("Subscriber_Account", new.iter().map(String::as_str));
        state.fired.push(event("OfficialAccount.CallbackAfterAddSubscriber", id, list, call));
        if subscriptions.count_to(id) >= max {
            state.fired.push(about(id, "OfficialAccount.CallbackAfterOfficialAccountFull", call));
        }
    }
    Ok(Reply::ok().with("SubscriberList", results))
}

/// A webhook about accounts that subscribe or unsubscribe.
fn event(command: &'static str, id: &str, accounts: Value, call: &Call<'_>) -> Event {
    about(id, command, call).with("Operator_Account", call.caller).with("SubscribeAccountList", accounts)
}

/// The page's sample and its field table name the list differently; both are taken.
pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteSubscribers = call.read();
    let id = request.official_account();
    let mut accounts = request.subscriber_to_del_account().unwrap_or_default();
    for item in request.subscriber_list().into_iter().flatten() {
        accounts.push(call.needed("Subscriber_Account", item.subscriber_account())?);
    }
    state.official.get(id)?;
    let subscriptions = &mut state.official.subscriptions;
    let mut gone = Vec::new();
    let mut delete = |account: &str| {
        if !state.accounts.has(account) {
            FAILED
        } else if subscriptions.remove(account, id) {
            gone.push(account.to_owned());
            DONE
        } else {
            NOTHING_TO_DO
        }
    };
    let results: Vec<Value> = accounts.into_iter().map(|account| result(account, delete(account))).collect();
    if !gone.is_empty() {
        let list = named("Subscriber_Account", gone.iter().map(String::as_str));
        state.fired.push(event("OfficialAccount.CallbackAfterDeleteSubscriber", id, list, call));
    }
    Ok(Reply::ok().with("SubscriberList", results))
}

/// The cursor is the last account of the page, so changes between two calls do not shift the pages.
pub(crate) fn list(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListSubscribers = call.read();
    let id = request.official_account();
    let limit = page_size(request.limit(), usize::MAX, 6017)?;
    state.official.get(id)?;
    let subscriptions = &state.official.subscriptions;
    let mut rest = subscriptions.to(id).skip_while(|(account, _)| *account <= request.next());
    let page: Vec<_> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let next = page.last().filter(|_| more).map_or("", |(account, _)| account);
    let item = |(account, subscription): &(&str, &Subscription)| {
        json!({
            "Subscriber_Account": account,
            "SubscribeTime": subscription.since,
            "CustomString": subscription.custom,
            "MsgFlag": "AcceptAndNotify",
            "LastSendMsgTime": 0,
        })
    };
    Ok(Reply::ok()
        .with("Next", next)
        .with("SubscriberNum", subscriptions.count_to(id))
        .with("SubscriberList", page.iter().map(item).collect::<Vec<_>>()))
}

pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifySubscriber = call.read();
    let (id, account) = (request.official_account(), request.subscriber_account());
    if request.custom_string().len() > 3000 {
        return Err(Refusal::new(6017, "CustomString: longer than 3000 bytes"));
    }
    state.official.get(id)?;
    let subscription = state.official.subscriptions.get_mut(account, id);
    let subscription = subscription.ok_or_else(|| Refusal::new(131003, format!("{account} does not subscribe")))?;
    subscription.custom = request.custom_string().to_owned();
    Ok(Reply::ok())
}

pub(crate) fn subscribed(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListSubscribedOfficialAccounts = call.read();
    let account = request.subscriber_account();
    let limit = page_size(request.limit(), size(ListSubscribedOfficialAccounts::LIMIT_DEFAULT), 6017)?;
    let offset =
        usize::try_from(request.offset().unwrap_or(0)).map_err(|_| Refusal::new(6017, "Offset: less than 0"))?;
    if !state.accounts.has(account) {
        return Err(Refusal::new(6017, format!("Subscriber_Account: {account} does not exist")));
    }
    let official = &state.official;
    let filter = request.response_filter();
    let base = filter.and_then(|filter| filter.official_account_base_info_filter());
    let own = filter.and_then(|filter| filter.self_info_filter());
    let total = official.subscriptions.count_from(account);
    let page = official.subscriptions.from(account).skip(offset).take(limit);
    let items = page.filter_map(|(id, subscription)| {
        let mut item = official.info(id, official.known.get(id)?, base.as_deref());
        let mut info = json!({ "SubscribeTime": subscription.since, "CustomString": subscription.custom });
        if let (Value::Object(info), Some(own)) = (&mut info, &own) {
            info.retain(|name, _| own.contains(&name.as_str()));
        }
        item.insert("SelfInfo".into(), info);
        Some(Value::Object(item))
    });
    let items: Vec<Value> = items.collect();
    let next = offset.saturating_add(limit);
    let complete = next >= total;
    Ok(Reply::ok()
        .with("TotalCount", total)
        .with("CompleteFlag", u8::from(complete))
        .with("Next", if complete { 0 } else { next })
        .with("OfficialAccountInfoList", items))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    const NEWS: &str = "@TOA#_news";

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["a", "b", "c"]);
        create(&mut server, NEWS, 100);
        server
    }

    fn create(server: &mut Server, id: &str, max: u64) {
        let body = json!({"Owner_Account": "a", "Name": "News", "OfficialAccountUserID": id, "MaxSubscriberNum": max});
        assert_eq!(server.code("create_official_account", body), 0);
    }

    fn results(reply: &Value) -> Vec<(&str, i64)> {
        let items = reply["SubscriberList"].as_array().unwrap().iter();
        items.map(|item| (item["Subscriber_Account"].as_str().unwrap(), item["Result"].as_i64().unwrap())).collect()
    }

    fn add(server: &mut Server, id: &str, accounts: &[&str]) -> Value {
        let list: Vec<Value> = accounts.iter().map(|account| json!({"Subscriber_Account": account})).collect();
        server.call("add_subscribers", json!({"Official_Account": id, "SubscriberList": list}))
    }

    #[test]
    fn adding_reports_done_nothing_to_do_and_failed() {
        let mut server = server();
        add(&mut server, NEWS, &["a"]);
        let reply = add(&mut server, NEWS, &["a", "b", "nobody"]);
        assert_eq!(results(&reply), [("a", 2), ("b", 1), ("nobody", 0)]);
        assert_eq!(reply["ErrorCode"], 0);
        assert_eq!(add(&mut server, "@TOA#_no", &["a"])["ErrorCode"], 130004);
        assert_eq!(add(&mut server, "no", &["a"])["ErrorCode"], 130007);
    }

    #[test]
    fn an_official_account_takes_only_so_many_subscribers() {
        let mut server = server();
        create(&mut server, "@TOA#_small", 1);
        assert_eq!(results(&add(&mut server, "@TOA#_small", &["a", "b", "a"])), [("a", 1), ("b", 0), ("a", 2)]);
        server.call("modify_official_account", json!({"Official_Account": "@TOA#_small", "MaxSubscriberNum": 2}));
        assert_eq!(results(&add(&mut server, "@TOA#_small", &["b"])), [("b", 1)]);
    }

    #[test]
    fn deleting_takes_the_list_under_either_name() {
        let mut server = server();
        add(&mut server, NEWS, &["a", "b"]);
        let body = json!({"Official_Account": NEWS, "SubscriberToDel_Account": ["a", "c", "nobody"]});
        assert_eq!(results(&server.call("delete_subscribers", body)), [("a", 1), ("c", 2), ("nobody", 0)]);
        let body = json!({"Official_Account": NEWS, "SubscriberList": [{"Subscriber_Account": "b"}]});
        assert_eq!(results(&server.call("delete_subscribers", body)), [("b", 1)]);
        assert_eq!(server.code("delete_subscribers", json!({"Official_Account": NEWS})), 6017);
        let unknown = json!({"Official_Account": "@TOA#_no", "SubscriberToDel_Account": ["a"]});
        assert_eq!(server.code("delete_subscribers", unknown), 130004);
    }

    #[test]
    fn subscribers_are_listed_page_by_page_with_their_own_field() {
        let mut server = server();
        add(&mut server, NEWS, &["a", "b", "c"]);
        let modify =
            |account: &str| json!({"Official_Account": NEWS, "Subscriber_Account": account, "CustomString": "vip"});
        assert_eq!(server.code("modify_subscriber", modify("b")), 0);
        assert_eq!(server.code("modify_subscriber", modify("administrator")), 131003);
        let mut page =
            |next: &str| server.call("list_subscribers", json!({"Official_Account": NEWS, "Limit": 2, "Next": next}));
        let first = page("");
        assert_eq!(first["SubscriberNum"], 3);
        assert_eq!(
            first["SubscriberList"][1],
            json!({"Subscriber_Account": "b", "SubscribeTime": NOW, "CustomString": "vip",
                   "MsgFlag": "AcceptAndNotify", "LastSendMsgTime": 0})
        );
        let last = page(first["Next"].as_str().unwrap());
        assert_eq!((last["SubscriberList"].as_array().unwrap().len(), &last["Next"]), (1, &json!("")));
        let all = server.call("list_subscribers", json!({"Official_Account": NEWS, "Next": ""}));
        assert_eq!(all["SubscriberList"].as_array().unwrap().len(), 3);
        assert_eq!(server.code("list_subscribers", json!({"Official_Account": NEWS, "Next": "", "Limit": -1})), 6017);
    }

    #[test]
    fn what_an_account_subscribes_to_is_listed_page_by_page() {
        let mut server = server();
        create(&mut server, "@TOA#_b", 9);
        add(&mut server, NEWS, &["a"]);
        add(&mut server, "@TOA#_b", &["a"]);
        let filter = json!({"OfficialAccountBaseInfoFilter": ["Name"], "SelfInfoFilter": ["SubscribeTime"]});
        let mut page = |offset: &Value| {
            let body = json!({"Subscriber_Account": "a", "Limit": 1, "Offset": offset, "ResponseFilter": filter});
            server.call("list_subscribed_official_accounts", body)
        };
        let first = page(&json!(0));
        assert_eq!((&first["TotalCount"], &first["CompleteFlag"]), (&json!(2), &json!(0)));
        let item = json!({"Official_Account": "@TOA#_b", "Name": "News", "SelfInfo": {"SubscribeTime": NOW}});
        assert_eq!(first["OfficialAccountInfoList"], json!([item]));
        let last = page(&first["Next"]);
        assert_eq!((&last["CompleteFlag"], &last["Next"]), (&json!(1), &json!(0)));
        assert_eq!(last["OfficialAccountInfoList"][0]["Official_Account"], NEWS);
        let unknown = json!({"Subscriber_Account": "nobody"});
        assert_eq!(server.code("list_subscribed_official_accounts", unknown), 6017);
    }

    #[test]
    fn a_terminated_official_account_has_no_subscribers() {
        let mut server = server();
        add(&mut server, NEWS, &["a"]);
        server.call("destroy_official_account", json!({"Official_Account": NEWS}));
        create(&mut server, NEWS, 9);
        let reply = server.call("list_subscribed_official_accounts", json!({"Subscriber_Account": "a"}));
        assert_eq!((&reply["TotalCount"], &reply["CompleteFlag"]), (&json!(0), &json!(1)));
    }
}

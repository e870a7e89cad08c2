//! Friend requests of users, and answers to them.

use serde_json::{Value, json};

use crate::generated::AddFriends;
use crate::plan::{AppAnswer, Plan};
use crate::reply::{Call, ItemFailure, Outcome, Refusal, Results};
use crate::state::State;
use crate::state::relation::friends;
use crate::webhooks::Event;

/// The app decides about every request of a user by webhook.
pub(super) fn plan_add(state: &State, call: &Call<'_>) -> Result<Plan<()>, Refusal> {
    let request: AddFriends = call.read();
    if let Some(item) = request.add_friend_item().first()
        && !is_refused(call, item.to_account())
    {
        friends::may_ask(state, call.caller, item.to_account())?;
    }
    let asks = call.question("Sns.CallbackPrevFriendAdd", 38000, |command| {
        let item = |item: &crate::generated::AddFriendItem<'_>| item.0.clone();
        let fields = json!({
            "Requester_Account": call.caller,
            "From_Account": call.caller,
            "FriendItem": request.add_friend_item().iter().map(item).collect::<Vec<Value>>(),
            "AddType": request.add_type().unwrap_or("Add_Type_Both"),
            "ForceAddFlags": 0,
            "EventTime": call.now.as_millis(),
        });
        Event::new(command, call.caller, fields)
    });
    Ok(Plan { asks, work: () })
}

pub(super) fn add(state: &mut State, call: &Call<'_>, (): (), answer: AppAnswer) -> Outcome {
    let request: AddFriends = call.read();
    let to = request.add_friend_item().first().map_or("", |item| item.to_account());
    match decision(&answer, to) {
        Some(refusal) => {
            let mut results = Results::default();
            results.push(to, Err(refusal));
            Ok(results.with_fail_account("ResultItem"))
        }
        None => friends::add(state, call),
    }
}

/// Whether the app refused. The refusal holds, whatever has changed meanwhile.
fn is_refused(call: &Call<'_>, account: &str) -> bool {
    call.answer.is_some_and(|answer| decision(answer, account).is_some())
}

/// The app's refusal for one account, if there is one.
fn decision(answer: &AppAnswer, account: &str) -> Option<ItemFailure> {
    let item = answer.get("ResultItem")?.as_array()?.iter().find(|item| item["To_Account"] == account)?.clone();
    let code = item["ResultCode"].as_i64().filter(|code| *code != 0)?;
    Some(ItemFailure::new(code, item["ResultInfo"].as_str().unwrap_or_default().to_owned()))
}

pub(super) fn plan_answer(state: &State, call: &Call<'_>) -> Result<Plan<()>, Refusal> {
    let asker = call.text("To_Account");
    if !is_refused(call, asker) && !state.relations.requests.has(asker, call.caller) {
        return Err(Refusal::new(30614, format!("{asker} has not sent a friend request")));
    }
    let action = if call.body["Agree"] == 1 { "Response_Action_AgreeAndAdd" } else { "Response_Action_Reject" };
    let asks = call.question("Sns.CallbackPrevFriendResponse", 38000, |command| {
        let mut item = json!({ "To_Account": asker, "ResponseAction": action });
        for field in ["Remark", "TagName"] {
            if let Some(value) = call.body.get(field) {
                item[field] = value.clone();
            }
        }
        let fields = json!({
            "Requester_Account": call.caller,
            "From_Account": call.caller,
            "ResponseFriendItem": [item],
            "EventTime": call.now.as_millis(),
        });
        Event::new(command, call.caller, fields)
    });
    Ok(Plan { asks, work: () })
}

pub(super) fn answer(state: &mut State, call: &Call<'_>, (): (), answer: AppAnswer) -> Outcome {
    let asker = call.text("To_Account");
    let mut results = Results::default();
    let result = match decision(&answer, asker) {
        Some(refusal) => Err(refusal),
        None => {
            let mine = (call.text("Remark"), call.text("TagName"));
            friends::answer_request(state, call, asker, call.body["Agree"] == 1, mine)
        }
    };
    results.push(asker, result);
    Ok(results.with_fail_account("ResultItem"))
}

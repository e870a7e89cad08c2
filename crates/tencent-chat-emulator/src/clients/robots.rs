//! Data that users send to chatbots, other than messages.

use serde_json::json;

use super::hints;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::Event;

/// Data for a chatbot that is in no history, such as a menu item that was tapped.
pub(super) fn signal(state: &mut State, call: &Call<'_>) -> Outcome {
    let robot = call.text("To_Account");
    if !state.robots.is_active(robot) {
        let known = hints::near("chatbots", robot, state.robots.active()).unwrap_or_default();
        return Err(Refusal::new(90012, format!("To_Account: {robot} is not a chatbot{known}")));
    }
    let (seq, random) = (call.made_up(), call.made_up().rotate_left(16));
    let fields = json!({
        "From_Account": call.caller,
        "To_Account": robot,
        "MsgSeq": seq,
        "MsgRandom": random,
        "MsgKey": format!("{seq}_{random}_{}", call.secs()),
        "EventTime": call.now.as_millis(),
        "Data": call.text("Data"),
    });
    state.fired.push(Event::new("Chatbot.OnC2CSignalMessage", robot, fields));
    Ok(Reply::ok())
}

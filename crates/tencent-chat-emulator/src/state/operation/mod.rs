//! Operations: global mutes, daily figures, message archives, addresses of servers, chat files.

pub(crate) mod archives;
pub(crate) mod files;
pub(crate) mod mutes;
pub(crate) mod statistics;

use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// The addresses of the emulator and of the sender of its webhooks.
const ADDRESSES: [&str; 2] = ["127.0.0.1", "::1"];

/// The highest `nettype`: webhook senders outside China.
const LAST_KIND_OF_ADDRESS: u32 = 6;

/// Clients, web pages and webhooks all have the emulator's own addresses.
pub(crate) fn addresses(_: &mut State, call: &Call<'_>) -> Outcome {
    let kind = call.query.get("nettype").map_or(Ok(0), str::parse::<u32>);
    if kind.is_ok_and(|kind| kind <= LAST_KIND_OF_ADDRESS) {
        Ok(Reply::ok().with("IPList", ADDRESSES.to_vec()))
    } else {
        Err(Refusal::new(60025, "nettype must be a number from 0 to 6"))
    }
}

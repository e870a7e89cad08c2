//! Devices that log in and out, and their connections.

use super::groups::live_change;
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::client::sessions::{Login, Loss};
use crate::state::room::Leaving;
use crate::webhooks::Event;

/// The device that acts.
fn device(call: &Call<'_>) -> Result<crate::reply::Device, Refusal> {
    call.device.ok_or_else(|| Refusal::new(60010, "only a user can do this"))
}

/// Reports an event, if there is one.
fn report_device_change(state: &mut State, event: Option<Event>) -> Outcome {
    state.fired.extend(event);
    Ok(Reply::ok())
}

/// A device without a name counts as a new one.
pub(super) fn login(state: &mut State, call: &Call<'_>) -> Outcome {
    let device = device(call)?;
    let name = call.body["Device"].as_str().map_or_else(|| format!("{:08x}", call.made_up()), str::to_owned);
    let login = Login { platform: device.platform, device: name.clone(), ip: device.ip };
    let event = state.clients.log_in(call.now, call.caller, login);
    state.groups.live_mut().for_each(|group| group.live.stay_out(call.caller));
    state.fired.push(event);
    Ok(Reply::ok().with("Platform", device.platform.name()).with("Device", name))
}

pub(super) fn logout(state: &mut State, call: &Call<'_>) -> Outcome {
    let event = state.clients.log_out(call.now, call.caller, device(call)?.platform);
    leave_live_groups(state, call, "Quit");
    leave_rooms(state, call, Leaving::Leave)?;
    report_device_change(state, event)
}

/// Only phones lose their connection in the background; other devices stay online.
pub(super) fn background(state: &mut State, call: &Call<'_>) -> Outcome {
    let platform = device(call)?.platform;
    let event = match platform.takes_pushes() {
        true => state.clients.disconnect(call.now, call.caller, platform, Loss::LinkClose),
        false => None,
    };
    leave_live_groups(state, call, "HeartbeatInterrupt");
    report_device_change(state, event)
}

pub(super) fn foreground(state: &mut State, call: &Call<'_>) -> Outcome {
    let event = state.clients.reconnect(call.now, call.caller, device(call)?.platform);
    if event.is_some() {
        return_to_live_groups(state, call);
    }
    report_device_change(state, event)
}

pub(super) fn disconnect(state: &mut State, call: &Call<'_>) -> Outcome {
    let loss = if call.body["Timeout"] == 1 { Loss::TimeOut } else { Loss::LinkClose };
    let event = state.clients.disconnect(call.now, call.caller, device(call)?.platform, loss);
    leave_live_groups(state, call, "HeartbeatInterrupt");
    leave_rooms(state, call, Leaving::Expired)?;
    report_device_change(state, event)
}

pub(super) fn set_status(state: &mut State, call: &Call<'_>) -> Outcome {
    let status = call.text("Status");
    let event = state.clients.set_custom_status(call.now, call.caller, status);
    report_device_change(state, event)
}

/// When no device of the user is online, the user leaves conference rooms, too.
fn leave_rooms(state: &mut State, call: &Call<'_>, how: Leaving) -> Result<(), Refusal> {
    if state.clients.acting(call.caller, None).is_none() {
        for id in state.rooms.entered_by(call.caller) {
            state.leave_room(call, &id, call.caller, how)?;
        }
    }
    Ok(())
}

/// When no device of the user is online, the user leaves live groups: finally, unless a phone may connect again.
fn leave_live_groups(state: &mut State, call: &Call<'_>, cause: &'static str) {
    if state.clients.acting(call.caller, None).is_some() {
        return;
    }
    let may_return = !state.clients.sessions(call.caller).is_empty();
    for group in state.groups.live_mut() {
        let was_inside = match may_return {
            true => group.live.interrupt(call.caller, call.secs()),
            false => group.live.leave(call.caller, call.secs()),
        };
        if was_inside {
            state.fired.push(live_change(group, call.caller, "Offline", cause));
        }
    }
}

/// A phone that has connected again is inside its live groups again.
fn return_to_live_groups(state: &mut State, call: &Call<'_>) {
    for group in state.groups.live_mut() {
        if group.live.recover(call.caller, call.secs()) {
            state.fired.push(live_change(group, call.caller, "Online", "HeartbeatRecover"));
        }
    }
}

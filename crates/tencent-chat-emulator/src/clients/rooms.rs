//! Conference rooms. Only users open, enter and leave them; the server API has no endpoint for them.

use serde_json::{Map, Value, json};

use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::room::{EXISTS, Leaving, NOT_OWNER, ROOM_FULL, Room};

/// How many members a room takes by default.
const USUAL_MEMBERS: u64 = 300;

/// The webhooks about a change: the name on the international page, and the one in the Chinese list.
const CHANGED: [&str; 2] = ["Room.CallbackAfterUpdateRoomInfo", "Room.CallbackUpdateRoomInfo"];

/// What may be disabled in a room.
const SWITCHES: [&str; 5] =
    ["IsVideoDisabled", "IsAudioDisabled", "IsMessageDisabled", "IsScreenSharingDisabled", "IsCloudRecordingDisabled"];

/// The fields of a room that the user sends, under the names of its webhooks.
fn given(call: &Call<'_>) -> Map<String, Value> {
    let mut info = Map::new();
    for field in ["RoomName", "MaxMemberCount", "CustomInfo"] {
        info.extend(call.body.get(field).map(|value| (field.to_owned(), value.clone())));
    }
    for field in SWITCHES {
        info.extend(call.body.get(field).map(|value| (field.to_owned(), json!(*value == 1))));
    }
    info
}

fn max_members(info: &Map<String, Value>) -> usize {
    let max = info.get("MaxMemberCount").and_then(Value::as_u64).unwrap_or(USUAL_MEMBERS);
    usize::try_from(max).unwrap_or(usize::MAX)
}

/// The user who creates a room owns it, and enters it like the others.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.text("RoomId");
    if state.rooms.has(id) {
        return Err(Refusal::new(EXISTS, format!("room {id} exists already")));
    }
    let mut info = json!({
        "RoomId": id,
        "RoomName": id,
        "RoomType": "Meeting",
        "Owner_Account": call.caller,
        "MaxMemberCount": USUAL_MEMBERS,
        "RoomStatus": "Running",
        "CreateTime": call.secs(),
    });
    for switch in SWITCHES {
        info[switch] = false.into();
    }
    let Value::Object(mut info) = info else { unreachable!("it is an object") };
    info.extend(given(call));
    let fields = json!({ "RoomInfo": info });
    let room = Room { owner: call.caller.to_owned(), max_members: max_members(&info), info, members: [].into() };
    state.rooms.open(id, room);
    state.report_room_change(call, id, &["Room.CallbackAfterCreateRoom"], fields, &[].into());
    Ok(Reply::ok().with("RoomId", id))
}

/// A room that the user owns.
fn owned<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Room, Refusal> {
    let room = state.rooms.get_mut(call.text("RoomId"))?;
    match room.owner == call.caller {
        true => Ok(room),
        false => Err(Refusal::new(NOT_OWNER, format!("{} is not the owner of the room", call.caller))),
    }
}

pub(super) fn change(state: &mut State, call: &Call<'_>) -> Outcome {
    let room = owned(state, call)?;
    let mut changed = given(call);
    room.info.extend(changed.clone());
    room.max_members = max_members(&room.info);
    let members = room.members.clone();
    changed.insert("RoomId".to_owned(), call.text("RoomId").into());
    state.report_room_change(call, call.text("RoomId"), &CHANGED, json!({ "RoomInfo": changed }), &members);
    Ok(Reply::ok())
}

/// Entering again changes nothing.
pub(super) fn enter(state: &mut State, call: &Call<'_>) -> Outcome {
    let id = call.text("RoomId");
    let room = state.rooms.get_mut(id)?;
    if room.members.contains(call.caller) {
        return Ok(Reply::ok());
    }
    if room.members.len() >= room.max_members {
        return Err(Refusal::new(ROOM_FULL, "the room is full"));
    }
    room.members.insert(call.caller.to_owned());
    let members = room.members.clone();
    let fields = json!({ "RoomId": id, "MemberCount": members.len(), "Type": "Enter",
                         "MemberList_Account": [call.caller] });
    state.report_room_change(call, id, &["Room.CallbackAfterMemberEnter"], fields, &members);
    Ok(Reply::ok())
}

pub(super) fn leave(state: &mut State, call: &Call<'_>) -> Outcome {
    state.leave_room(call, call.text("RoomId"), call.caller, Leaving::Leave)?;
    Ok(Reply::ok())
}

pub(super) fn kick(state: &mut State, call: &Call<'_>) -> Outcome {
    owned(state, call)?;
    state.leave_room(call, call.text("RoomId"), call.text("Member_Account"), Leaving::Kicked)?;
    Ok(Reply::ok())
}

pub(super) fn destroy(state: &mut State, call: &Call<'_>) -> Outcome {
    owned(state, call)?;
    let id = call.text("RoomId");
    let room = state.rooms.close(id)?;
    state.report_room_change(call, id, &["Room.CallbackAfterDestroyRoom"], json!({ "RoomId": id }), &room.members);
    Ok(Reply::ok())
}

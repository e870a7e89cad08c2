//! Conference rooms: their owners and members. There is no endpoint for them; users enter and leave, and webhooks report it:
//! <https://trtc.io/document/60733>.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::reply::{Call, Refusal};
use crate::sorted::Sorted;
use crate::state::State;
use crate::state::client::{Item, Kind};
use crate::webhooks::Event;

// No page has the codes that a device gets: these are the emulator's choice.
pub(crate) const EXISTS: i64 = 100_003;
const UNKNOWN: i64 = 100_004;
const NOT_INSIDE: i64 = 100_005;
pub(crate) const NOT_OWNER: i64 = 100_006;
pub(crate) const ROOM_FULL: i64 = 100_008;

/// All rooms of an app, by their IDs.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Rooms {
    known: Sorted<String, Room>,
}

/// A room that is open.
#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Room {
    pub owner: String,
    /// The `RoomInfo` of its webhooks.
    pub info: Map<String, Value>,
    pub max_members: usize,
    pub members: BTreeSet<String>,
}

/// How a member leaves.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leaving {
    Leave,
    Kicked,
    /// The connection was lost.
    Expired,
}

impl Leaving {
    fn name(self) -> &'static str {
        match self {
            Self::Leave => "Leave",
            Self::Kicked => "Kicked",
            Self::Expired => "Expired",
        }
    }
}

impl Rooms {
    pub fn get_mut(&mut self, id: &str) -> Result<&mut Room, Refusal> {
        self.known.get_mut(id).ok_or_else(|| unknown(id))
    }

    pub fn has(&self, id: &str) -> bool {
        self.known.contains_key(id)
    }

    /// The IDs of all rooms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    pub fn open(&mut self, id: &str, room: Room) {
        self.known.insert(id.to_owned(), room);
    }

    pub fn close(&mut self, id: &str) -> Result<Room, Refusal> {
        self.known.remove(id).ok_or_else(|| unknown(id))
    }

    /// The IDs of the rooms that an account is in.
    pub fn entered_by(&self, account: &str) -> Vec<String> {
        let rooms = self.known.iter().filter(|(_, room)| room.members.contains(account));
        rooms.map(|(id, _)| id.clone()).collect()
    }

    /// Removes an account from all rooms, without webhooks.
    pub fn forget(&mut self, account: &str) {
        for room in self.known.values_mut() {
            room.members.remove(account);
        }
    }
}

fn unknown(id: &str) -> Refusal {
    Refusal::new(UNKNOWN, format!("room {id} does not exist"))
}

impl State {
    /// Removes a member from a room, and reports it to the remaining members.
    pub fn leave_room(&mut self, call: &Call<'_>, id: &str, account: &str, how: Leaving) -> Result<(), Refusal> {
        let room = self.rooms.get_mut(id)?;
        if !room.members.remove(account) {
            return Err(Refusal::new(NOT_INSIDE, format!("{account} is not in the room")));
        }
        let fields = json!({ "RoomId": id, "MemberCount": room.members.len(), "Type": how.name(),
                             "MemberList_Account": [account] });
        let mut receivers = room.members.clone();
        receivers.insert(account.to_owned());
        self.report_room_change(call, id, &["Room.CallbackAfterMemberLeave"], fields, &receivers);
        Ok(())
    }

    /// Reports an event of a room to the app, under each of these commands, and to the devices of accounts.
    pub fn report_room_change(
        &mut self,
        call: &Call<'_>,
        id: &str,
        commands: &[&'static str],
        fields: Value,
        receivers: &BTreeSet<String>,
    ) {
        let events = commands.iter().map(|command| {
            let event = Event::new(command, id, fields.clone()).with("Operator_Account", call.caller);
            event.with("EventTime", call.now.as_millis())
        });
        let events: Vec<Event> = events.collect();
        if let Some(event) = events.first() {
            let item = Item::of_event(Kind::Room, event);
            for account in receivers {
                self.clients.deliver_but(call.now, account, &item, call.platform_of(account));
            }
        }
        self.fired.extend(events);
    }
}

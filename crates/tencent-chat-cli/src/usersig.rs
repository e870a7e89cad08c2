//! `tencent-chat usersig`: making, verifying and reading UserSigs.

use std::io::Read as _;

use serde_json::json;
use tencent_chat::usersig::{self, Claims, Expected, PrivateMap, Room, RoomPrivilege, SignParams, VerifyError};

use crate::arguments::{Inspect, Sign, Usersig, Verify};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{connection, output, runtime, span};

/// A UserSig has some 200 characters; what is much longer is something else.
const LONGEST: u64 = 64 * 1024;

/// What each bit of a private map key allows.
const RIGHTS: [(u32, &str); 8] = [
    (RoomPrivilege::CREATE, "create the room"),
    (RoomPrivilege::ENTER, "enter it"),
    (RoomPrivilege::SEND_AUDIO, "send audio"),
    (RoomPrivilege::RECEIVE_AUDIO, "receive audio"),
    (RoomPrivilege::SEND_VIDEO, "send video"),
    (RoomPrivilege::RECEIVE_VIDEO, "receive video"),
    (RoomPrivilege::SEND_SCREEN, "share the screen"),
    (RoomPrivilege::RECEIVE_SCREEN, "see shared screens"),
];

pub fn run(command: Usersig, talk: &Talk) -> Run {
    let now = runtime::now().as_secs();
    match command {
        Usersig::Sign(sign) => self::sign(sign, now, talk),
        Usersig::Verify(verify) => self::verify(&verify, now, talk),
        Usersig::Inspect(inspect) => self::inspect(&inspect, now),
    }
}

fn sign(sign: Sign, now: u64, talk: &Talk) -> Run {
    let Sign { user, expire, room, room_name, privileges, format, signer } = sign;
    let room = room.map(Room::Number).or_else(|| room_name.map(Room::Text));
    if privileges.is_some() && room.is_none() {
        return Err(Stop::usage("--privileges are those in a room: add --room or --room-name"));
    }
    let (sdk_app_id, key) = connection::signer(&signer)?;
    let params = SignParams::new(sdk_app_id, &user, now).expire(expire.unwrap_or(usersig::DEFAULT_EXPIRE));
    let user_sig = match room {
        Some(room) => {
            let map = PrivateMap::new(room).privileges(privileges.unwrap_or(RoomPrivilege::ALL));
            key.private_map_key(&params, &map)
        }
        None => key.sign(&params),
    }?;
    let expires_at = params.time.saturating_add(params.expire);
    if format.json {
        output::json_line(&json!({
            "user_sig": user_sig, "identifier": user, "sdk_app_id": sdk_app_id, "time": params.time,
            "expires_at": expires_at,
        }))?;
    } else {
        output::line(&user_sig)?;
        talk.say(format!("for {user} in app {sdk_app_id}, valid until {}", span::date(expires_at)));
    }
    Ok(Ending::Done)
}

fn verify(verify: &Verify, now: u64, talk: &Talk) -> Run {
    let (sdk_app_id, key) = connection::signer(&verify.signer)?;
    let user_sig = given(&verify.user_sig)?;
    match key.verify(&user_sig, &Expected::new(sdk_app_id, &verify.user, now)) {
        Ok(claims) if verify.format.json => {
            output::json_line(&json!({ "valid": true, "claims": shown(&claims, now) }))?;
            Ok(Ending::Done)
        }
        Ok(claims) => {
            output::line("valid")?;
            let (until, left) = (span::date(claims.expires_at()), span::relative(claims.expires_at(), now));
            talk.say(format!("for {} in app {sdk_app_id}, expires {left} ({until})", verify.user));
            Ok(Ending::Done)
        }
        Err(error) => {
            let hint = detail(error, &user_sig, now);
            if verify.format.json {
                output::json_line(&json!({
                    "valid": false, "reason": error.as_str(), "message": error.to_string(), "hint": hint,
                    "docs": error.docs(),
                }))?;
            }
            Err(Stop::from(error).hint(hint))
        }
    }
}

/// What a UserSig that is not valid says itself. It proves nothing, but shows what was mixed up.
fn detail(error: VerifyError, user_sig: &str, now: u64) -> String {
    let Ok(claims) = usersig::inspect(user_sig) else { return String::new() };
    match error {
        VerifyError::WrongApp => format!("it says that it is for app {}", claims.sdk_app_id),
        VerifyError::WrongIdentifier => format!("it says that it is for {:?}", claims.identifier),
        VerifyError::Expired => ended(&claims, now),
        VerifyError::NotYetValid => format!("it says that it was issued {}", span::relative(claims.time, now)),
        VerifyError::WrongSignature => "check that the key is that of the app, and that nothing is cut off".to_owned(),
        _ => String::new(),
    }
}

fn ended(claims: &Claims, now: u64) -> String {
    let end = claims.expires_at();
    format!("expired {} ({})", span::relative(end, now), span::date(end))
}

fn inspect(inspect: &Inspect, now: u64) -> Run {
    let claims = usersig::inspect(&given(&inspect.user_sig)?)?;
    let end = claims.expires_at();
    if inspect.format.json {
        output::json_line(&shown(&claims, now))?;
    } else {
        let room = claims.userbuf.as_deref().and_then(PrivateMap::read);
        let mut rows = vec![
            ("identifier", claims.identifier.clone()),
            ("app", claims.sdk_app_id.to_string()),
            ("issued", format!("{} ({})", span::date(claims.time), span::relative(claims.time, now))),
            (
                if end < now { "expired" } else { "expires" },
                format!("{} ({})", span::date(end), span::relative(end, now)),
            ),
        ];
        if let Some(map) = &room {
            rows.push(("room", room_text(&map.room)));
            rows.push(("rights", format!("{}: {}", map.privileges, rights(map.privileges))));
        } else if let Some(userbuf) = &claims.userbuf {
            rows.push(("userbuf", format!("{} bytes", userbuf.len())));
        }
        rows.push(("signature", "not checked: `tencent-chat usersig verify` does so".to_owned()));
        let rows = rows.into_iter().map(|(name, text)| vec![name.to_owned(), output::plain(&text)]);
        output::line(&output::columns_of_text(None, rows))?;
    }
    if end < now {
        Err(Stop::new(Ending::Refused, format!("the UserSig has {}", ended(&claims, now))))
    } else {
        Ok(Ending::Done)
    }
}

/// What a UserSig says, without its signature.
fn shown(claims: &Claims, now: u64) -> serde_json::Value {
    let map = claims.userbuf.as_deref().and_then(PrivateMap::read);
    let map = map.map(|map| {
        let room = match map.room {
            Room::Number(number) => json!(number),
            Room::Text(text) => json!(text),
        };
        json!({ "room": room, "privileges": map.privileges })
    });
    json!({
        "identifier": claims.identifier, "sdk_app_id": claims.sdk_app_id, "time": claims.time, "expire": claims.expire,
        "expires_at": claims.expires_at(), "expired": claims.expires_at() < now, "private_map": map,
    })
}

fn room_text(room: &Room) -> String {
    match room {
        Room::Number(number) => number.to_string(),
        Room::Text(text) => format!("{text:?}"),
    }
}

fn rights(privileges: u32) -> String {
    let all: Vec<&str> = RIGHTS.iter().filter(|(bit, _)| privileges & bit != 0).map(|(_, right)| *right).collect();
    match all.len() {
        0 => "none".to_owned(),
        _ if privileges & RoomPrivilege::ALL == RoomPrivilege::ALL => "all".to_owned(),
        _ => all.join(", "),
    }
}

/// An argument, or what standard input has in its place, without the line break at the end.
fn given(argument: &str) -> Result<String, Stop> {
    if argument != "-" {
        return Ok(argument.to_owned());
    }
    let mut text = String::new();
    let read = std::io::stdin().lock().take(LONGEST).read_to_string(&mut text);
    read.map_err(|error| Stop::usage(format!("cannot read standard input: {error}")))?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

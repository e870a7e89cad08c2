//! UserSig vectors.

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_chat::usersig::{Expected, PrivateMap, Room, SecretKey, SignParams, inspect};

#[derive(Deserialize)]
struct Vector {
    sdkappid: u64,
    key: String,
    identifier: String,
    time: u64,
    expire: u64,
    usersig: String,
    userbuf_bytes: Option<Vec<u8>>,
    private_map_key: Option<PrivateMapKey>,
}

#[derive(Deserialize)]
struct PrivateMapKey {
    room: Value,
    privilege_map: u32,
}

pub fn answer(line: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let vector: Vector = serde_json::from_str(line)?;
    let key = SecretKey::new(vector.key);
    let verdict = |now: u64| {
        let expected = Expected::new(vector.sdkappid, &vector.identifier, now);
        match key.verify(&vector.usersig, &expected) {
            Ok(_) => "ok",
            Err(error) => error.as_str(),
        }
    };
    let mut params = SignParams::new(vector.sdkappid, &vector.identifier, vector.time).expire(vector.expire);
    let built = match &vector.private_map_key {
        Some(map) => {
            let room = match map.room.as_str() {
                Some(text) => Room::from(text),
                None => Room::Number(u32::try_from(map.room.as_u64().unwrap_or_default())?),
            };
            let text = key.private_map_key(&params, &PrivateMap::new(room).privileges(map.privilege_map))?;
            inspect(&text)?.userbuf
        }
        None => None,
    };
    if let Some(userbuf) = vector.userbuf_bytes {
        params = params.userbuf(userbuf);
    }
    let end = vector.time.saturating_add(vector.expire);
    Ok(json!({
        "claims": claims(&vector.usersig)?,
        "signed": match key.sign(&params) {
            Ok(text) => claims(&text)?,
            Err(error) => json!({ "refused": error.as_str() }),
        },
        "at_time": verdict(vector.time),
        "at_end": verdict(end),
        "after_end": verdict(end.saturating_add(1)),
        "built_userbuf": built,
    }))
}

fn claims(text: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let claims = inspect(text)?;
    Ok(json!({
        "identifier": claims.identifier, "sdk_app_id": claims.sdk_app_id, "time": claims.time,
        "expire": claims.expire, "userbuf": claims.userbuf, "sig": claims.sig,
    }))
}

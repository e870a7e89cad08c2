//! Files that were sent in chats: their bans, and signed URLs. The emulator stores no files: every HTTP URL counts as an uploaded
//! file.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::generated::{BanChatFile, GetChatFileUrls, UnbanChatFile};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;

/// How long a signed URL is valid, in seconds.
const VALID: u64 = 15 * 60;

/// The code for a URL that is not that of a file; no page has it.
const NOT_A_FILE: i64 = 60002;

/// Values of `Status`.
const NORMAL: u8 = 0;
const BANNED: u8 = 1;
const GONE: u8 = 2;

/// The URLs of banned files.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ChatFiles {
    banned: BTreeSet<String>,
}

pub(crate) fn ban(state: &mut State, call: &Call<'_>) -> Outcome {
    let url = file(call.read::<BanChatFile>().raw_url())?;
    state.files.banned.insert(url.to_owned());
    Ok(Reply::ok())
}

pub(crate) fn unban(state: &mut State, call: &Call<'_>) -> Outcome {
    let url = file(call.read::<UnbanChatFile>().raw_url())?;
    state.files.banned.remove(url);
    Ok(Reply::ok())
}

pub(crate) fn urls(state: &mut State, call: &Call<'_>) -> Outcome {
    let sign = |url: &str| {
        let separator = if url.contains('?') { '&' } else { '?' };
        let sign = format!("q-sign-algorithm%3Dsha1%26q-signature%3D{:08x}", call.made_up());
        format!("{url}{separator}sign={sign}&im-time-expired={}", call.secs() + VALID)
    };
    let result = |id: i64, url: &str| match file(url) {
        Ok(url) => {
            let status = if state.files.banned.contains(url) { BANNED } else { NORMAL };
            json!({ "Code": 0, "Desc": "", "ResourceID": id, "PreSigURL": sign(url), "Status": status })
        }
        Err(_) => {
            let desc = "RawURL: not an http URL";
            json!({ "Code": NOT_A_FILE, "Desc": desc, "ResourceID": id, "PreSigURL": "", "Status": GONE })
        }
    };
    let request: GetChatFileUrls = call.read();
    let results: Vec<Value> =
        request.raw_urls().iter().map(|item| result(item.resource_id(), item.raw_url())).collect();
    Ok(Reply::ok().with("PreSigURLs", results))
}

fn file(url: &str) -> Result<&str, Refusal> {
    let is_one =
        ["https://", "http://"].iter().any(|scheme| url.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()));
    if is_one { Ok(url) } else { Err(Refusal::new(NOT_A_FILE, "RawURL: not an http URL")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};

    #[test]
    fn a_banned_file_is_reported_until_the_ban_is_lifted_and_still_gets_a_url() {
        let mut server = Server::new();
        let url = "https://cos.example.com/a.png";
        let look = |server: &mut Server| {
            let files = json!([{"ResourceID": 1, "RawURL": url}, {"ResourceID": 2, "RawURL": "a.png"}]);
            server.call("get_chat_file_urls", json!({ "RawURLs": files }))["PreSigURLs"].clone()
        };
        for (name, status) in [("ban_chat_file", BANNED), ("unban_chat_file", NORMAL)] {
            assert_eq!(server.code(name, json!({ "RawURL": url })), 0);
            let files = look(&mut server);
            assert_eq!((&files[0]["Code"], &files[0]["Status"]), (&json!(0), &json!(status)), "{name}");
            let signed = files[0]["PreSigURL"].as_str().unwrap();
            assert!(
                signed.starts_with(url) && signed.ends_with(&format!("im-time-expired={}", NOW + VALID)),
                "{signed}"
            );
            assert_eq!((&files[1]["Code"], &files[1]["Status"]), (&json!(NOT_A_FILE), &json!(GONE)));
        }
        assert_eq!(server.code("ban_chat_file", json!({"RawURL": "a.png"})), NOT_A_FILE);
    }
}

//! All messages of an hour as a file: <https://www.tencentcloud.com/document/product/1047/34885>.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::{Compression, GzBuilder};
use md5::{Digest as _, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::calendar;
use crate::fill::sorted;
use crate::generated::GetMessageArchives;
use crate::http::{Answer, Request};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::group::{Group, GroupMessage};

/// What the paths of the files begin with.
pub(crate) const PATH: &str = "/msg_history/";

const HOUR: u64 = 3600;
/// How long a file is kept.
const KEPT: u64 = 7 * 86_400;
/// How long an address is valid; no page says.
const VALID: u64 = 86_400;

/// The files that were requested, by chat type and hour, and their addresses.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Archives {
    files: BTreeMap<String, String>,
    addresses: BTreeMap<String, Address>,
}

#[derive(Debug, Deserialize, Serialize)]
struct Address {
    file: String,
    expires: u64,
}

/// The first request after the hour creates the file, and later ones do not change it.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetMessageArchives = call.read();
    let (kind, hour) = (request.chat_type(), request.msg_time());
    let begin = calendar::beijing_hour(hour).ok_or_else(|| Refusal::new(1002, "MsgTime: expected YYYYMMDDHH"))?;
    let end = begin + HOUR;
    if call.secs() >= end + KEPT {
        return Err(Refusal::new(1005, "the file has expired"));
    }
    if call.secs() < end {
        return Err(Refusal::new(1004, "the hour has not ended"));
    }
    let name = format!("{kind}-{hour}");
    if !state.archives.files.contains_key(&name) {
        let messages = if kind == "C2C" { c2c(state, begin..end) } else { group(state, begin..end) };
        if messages.is_empty() {
            return Err(Refusal::new(1004, "that hour does not have messages"));
        }
        state.archives.files.insert(name.clone(), document(call.sdk_app_id, kind, hour, &messages));
    }
    let text = &state.archives.files[&name];
    let zipped = gzip(text);
    let expires = call.secs() + VALID;
    let key = format!("{:08x}{:08x}.gz", call.made_up(), call.number);
    let file = json!({
        "URL": format!("{}{PATH}{}/{key}", call.base_url(), call.sdk_app_id),
        "ExpireTime": calendar::beijing(expires),
        "FileSize": text.len(),
        "FileMD5": md5(text.as_bytes()),
        "GzipSize": zipped.len(),
        "GzipMD5": md5(&zipped),
    });
    state.archives.addresses.insert(key, Address { file: name, expires });
    Ok(Reply::ok().with("File", vec![file]))
}

/// The response to a download.
pub(crate) fn download<'a>(state: impl Fn(u64) -> Option<&'a State>, request: &Request, now: u64) -> Answer {
    let found = request.path.strip_prefix(PATH).and_then(|rest| rest.split_once('/')).and_then(|(app, key)| {
        let archives = &state(app.parse().ok()?)?.archives;
        let address = archives.addresses.get(key)?;
        Some((address.expires, archives.files.get(&address.file)?))
    });
    match found {
        _ if request.method != "GET" => Answer::text(405, "Files are downloaded with GET.\n"),
        None => Answer::text(404, "The file does not exist.\n"),
        Some((expires, _)) if now >= expires => Answer::text(403, "The address has expired.\n"),
        Some((_, text)) => Answer::gzip_file(gzip(text)),
    }
}

fn c2c(state: &State, hour: std::ops::Range<u64>) -> Vec<Value> {
    let sent = state.messages.all().filter(|message| hour.contains(&message.time) && !message.imported);
    let line = |message: &crate::state::message::Message| {
        json!({
            "From_Account": message.from,
            "To_Account": message.to,
            "MsgTimestamp": message.time,
            "MsgSeq": message.seq,
            "MsgRandom": message.random,
            "MsgBody": message.content.body,
        })
    };
    sent.map(line).collect()
}

fn group(state: &State, hour: std::ops::Range<u64>) -> Vec<Value> {
    let groups = state.groups.all();
    let places = groups.flat_map(|group| {
        let topics = group.topics.known.iter().map(|(id, topic)| (Some(id.as_str()), &topic.messages));
        std::iter::once((None, &group.messages)).chain(topics).map(move |(topic, messages)| (group, topic, messages))
    });
    let sent = places.flat_map(|(group, topic, messages)| messages.all.iter().map(move |one| (group, topic, one)));
    let sent = sent.filter(|(_, _, message)| hour.contains(&message.time));
    let sent = sorted(sent, |(_, _, message)| message.time);
    let line = |(group, topic, message): (&Group, Option<&str>, &GroupMessage)| {
        let mut line = json!({
            "From_Account": message.from,
            "GroupId": group.id,
            "MsgTimestamp": message.time,
            "MsgSeq": message.seq,
            "MsgBody": message.body,
        });
        if let Some(topic) = topic {
            line["TopicId"] = topic.into();
        }
        line
    };
    sent.into_iter().map(line).collect()
}

/// One JSON document, a message a line.
fn document(app: u64, kind: &str, hour: &str, messages: &[Value]) -> String {
    let lines: Vec<String> = messages.iter().map(Value::to_string).collect();
    let lines = lines.join(",\n");
    format!("{{\"SdkAppId\":{app},\"ChatType\":\"{kind}\",\"MsgTime\":\"{hour}\",\"MsgList\":[\n{lines}\n]}}\n")
}

/// Compresses a text, always to the same bytes.
fn gzip(text: &str) -> Vec<u8> {
    let mut file = GzBuilder::new().mtime(0).write(Vec::new(), Compression::default());
    file.write_all(text.as_bytes()).and_then(|()| file.finish()).expect("memory takes what is written")
}

fn md5(bytes: &[u8]) -> String {
    Md5::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::testing::{NOW, Server};

    /// The hour in which tests begin, in Beijing.
    const HOUR_OF_NOW: &str = "2023111506";

    fn server() -> Server {
        let mut server = Server::with_groups();
        server.import(&["alice"]);
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
        for random in 1..=2 {
            let message = json!({"To_Account": "alice", "MsgSeq": random, "MsgRandom": random, "MsgBody": body});
            assert_eq!(server.code("send_c2c_message", message), 0);
        }
        assert_eq!(server.code("send_group_message", json!({"GroupId": "g", "Random": 1, "MsgBody": body})), 0);
        server
    }

    fn download(server: &mut Server, url: &str) -> (u16, Vec<u8>) {
        let path = url.strip_prefix("http://").and_then(|rest| rest.find('/').map(|at| &rest[at..])).unwrap();
        let answer = server.handle(Request::new("GET", path, "")).0;
        (answer.status, answer.body)
    }

    #[test]
    fn the_messages_of_an_hour_are_downloaded_when_it_has_ended_and_until_the_address_expires() {
        let mut server = server();
        let ask = |kind: &str| json!({"ChatType": kind, "MsgTime": HOUR_OF_NOW});
        assert_eq!(server.code("get_message_archives", ask("C2C")), 1004);
        server.advance(HOUR * 1000);
        let file = server.call("get_message_archives", ask("C2C"))["File"][0].clone();
        let url = file["URL"].as_str().unwrap().to_owned();
        let (status, zipped) = download(&mut server, &url);
        assert_eq!((status, &file["GzipSize"], &file["GzipMD5"]), (200, &json!(zipped.len()), &json!(md5(&zipped))));
        let mut text = String::new();
        flate2::read::GzDecoder::new(&zipped[..]).read_to_string(&mut text).unwrap();
        assert_eq!((&file["FileSize"], &file["FileMD5"]), (&json!(text.len()), &json!(md5(text.as_bytes()))));
        let document: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(document["MsgTime"], HOUR_OF_NOW);
        assert_eq!(
            document["MsgList"][1],
            json!({"From_Account": "administrator", "To_Account": "alice", "MsgTimestamp": NOW, "MsgSeq": 2,
                   "MsgRandom": 2, "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
        );
        assert_eq!(text.lines().count(), 4);
        let groups = server.call("get_message_archives", ask("Group"))["File"][0]["URL"].clone();
        assert_eq!(download(&mut server, groups.as_str().unwrap()).0, 200);
        assert_eq!(download(&mut server, "http://emulator/msg_history/1400000000/none.gz").0, 404);
        server.advance(VALID * 1000);
        assert_eq!(download(&mut server, &url).0, 403);
        server.advance(KEPT * 1000);
        assert_eq!(server.code("get_message_archives", ask("C2C")), 1005);
    }

    #[test]
    fn messages_of_topics_are_in_the_file_of_the_groups() {
        let mut server = Server::new();
        let group = json!({"Type": "Community", "Name": "n", "GroupId": "@TGS#_c", "SupportTopic": 1});
        assert_eq!(server.code("create_group", group), 0);
        let topic = json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_t", "TopicName": "t"});
        assert_eq!(server.code("create_topic", topic), 0);
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
        let message = json!({"GroupId": "@TGS#_c", "TopicId": "@TGS#_c@TOPIC#_t", "Random": 1, "MsgBody": body});
        assert_eq!(server.code("send_group_message", message), 0);
        server.advance(HOUR * 1000);
        let file = server.call("get_message_archives", json!({"ChatType": "Group", "MsgTime": HOUR_OF_NOW}))["File"][0]
            .clone();
        let (_, zipped) = download(&mut server, file["URL"].as_str().unwrap());
        let mut text = String::new();
        flate2::read::GzDecoder::new(&zipped[..]).read_to_string(&mut text).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let line = &document["MsgList"][0];
        assert_eq!((&line["GroupId"], &line["TopicId"]), (&json!("@TGS#_c"), &json!("@TGS#_c@TOPIC#_t")));
    }

    #[test]
    fn an_hour_that_is_malformed_or_empty_has_its_code() {
        let mut server = server();
        server.advance(HOUR * 1000);
        for (hour, code) in [("20231115", 1002), ("2023111501", 1004), ("2023111507", 1004), ("2023110101", 1005)] {
            let ask = json!({"ChatType": "Group", "MsgTime": hour});
            assert_eq!(server.code("get_message_archives", ask), code, "{hour}");
        }
        assert_eq!(server.code("get_message_archives", json!({"ChatType": "Other", "MsgTime": HOUR_OF_NOW})), 1002);
    }
}

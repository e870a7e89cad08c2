//! Content that is moderated by a call, with the words of cloud moderation. Files are moderated by their URLs.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::cloud::{Hit, Suggestion};
use super::request_id;
use super::review::{Judged, Receiver, described};
use crate::fill::Fill;
use crate::generated::{ModerateContent, ModerateContentBatch};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::webhooks::{Event, MODERATION};

/// Scores of content that is blocked, reviewed, passed.
const BLOCKED: u64 = 100;
const DOUBTFUL: u64 = 60;
const HARMLESS: u64 = 0;

/// The fields of a reply about a content: Result, Score, Label.
fn advice(hit: Option<&Hit>) -> (&'static str, u64, &str) {
    match hit {
        None => ("Pass", HARMLESS, "Normal"),
        Some(hit) => {
            (hit.suggestion.name(), if hit.suggestion == Suggestion::Block { BLOCKED } else { DOUBTFUL }, &hit.label)
        }
    }
}

/// Audio and video are moderated after the reply, and the app gets the result by webhook.
pub(crate) fn moderate(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModerateContent = call.read();
    let content = request.content().to_owned();
    let hit = state.moderation.hit(std::slice::from_ref(&content));
    let id = request_id(call, 0);
    let later = match request.content_type() {
        "Audio" => Some("Audio"),
        "Video" => Some("Video"),
        _ => None,
    };
    if let Some(kind) = later {
        let event = Judged::File(kind, content).describe(result_event(call, request));
        state.fired.push(described(event, &id, hit.as_ref()));
        return Ok(Reply::ok().with("RequestId", id));
    }
    let (result, score, label) = advice(hit.as_ref());
    let reply = Reply::ok().with("RequestId", id).with("Result", result).with("Score", score).with("Label", label);
    Ok(reply.with_if_any("Keywords", keywords(hit.as_ref())))
}

fn keywords(hit: Option<&Hit>) -> Vec<Value> {
    hit.map(|hit| hit.keywords.iter().map(|word| word.as_str().into()).collect()).unwrap_or_default()
}

/// The webhook about content that is not part of a message. A custom policy counts as one for one-to-one messages.
fn result_event(call: &Call<'_>, request: ModerateContent<'_>) -> Event {
    let scene = match request.audit_name() {
        known @ ("Group" | "UserInfo" | "GroupInfo" | "GroupMemberInfo" | "RelationChain") => known,
        _ => "C2C",
    };
    let from = request.ext_sender().unwrap_or_default();
    let receiver = request.ext_receiver().and_then(|receiver| match scene {
        "C2C" => Some(Receiver::User(receiver)),
        "Group" => Some(Receiver::Group(receiver)),
        _ => None,
    });
    let fields = json!({ "Scene": scene, "SdkAppId": call.sdk_app_id, "From_Account": from });
    Event::new(MODERATION, from, fields).with_if_any("ContactItem", receiver.map(|receiver| receiver.to_json()))
}

pub(crate) fn moderate_batch(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModerateContentBatch = call.read();
    let contents = request.contents();
    let ids: BTreeSet<i64> = contents.iter().map(|content| content.content_id()).fill();
    if ids.len() < contents.len() {
        return Err(Refusal::new(93007, "ContentId: one is used twice"));
    }
    let mut results = Vec::new();
    for (at, content) in (0..).zip(contents) {
        let hit = state.moderation.hit(&[content.content().to_owned()]);
        let (result, score, label) = advice(hit.as_ref());
        let mut item = json!({
            "ErrorCode": 0,
            "ErrorInfo": "",
            "ContentId": content.content_id(),
            "Result": result,
            "Score": score,
            "Label": label,
            "SubLabel": "",
            "RequestId": request_id(call, at),
        });
        if let Some(hit) = &hit {
            item["Keywords"] = hit.keywords.clone().into();
        }
        results.push(item);
    }
    Ok(Reply::ok().with("AuditResults", results))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;
    use crate::{DEMO_APP, EmulatorConfig, WebhookConfig};

    fn server() -> Server {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://app/")));
        for (library, word) in
            [("1201", json!({"Content": "villain", "Label": "Abuse"})), ("1203", json!({"Content": "coin"}))]
        {
            let body = json!({"SdkAppId": DEMO_APP, "LibID": library, "UserKeywords": [word]});
            assert_eq!(server.code("add_cloud_blocked_words", body), 0);
        }
        server
    }

    fn judge(server: &mut Server, kind: &str, content: &str) -> Value {
        let body = json!({"AuditName": "C2C", "ContentType": kind, "Content": content, "ExtSender": "alice", "ExtReceiver": "bob"});
        server.call("moderate_content", body)
    }

    #[test]
    fn texts_and_images_are_judged_in_the_reply() {
        let mut server = server();
        for (kind, content, result, score, label, keywords) in [
            ("Text", "hello", "Pass", 0, "Normal", None),
            ("Text", "Villain, villain with a coin", "Block", 100, "Abuse", Some(json!(["villain"]))),
            ("Image", "https://x/coin.png", "Review", 60, "Illegal", Some(json!(["coin"]))),
        ] {
            let reply = judge(&mut server, kind, content);
            let judged = (&reply["Result"], &reply["Score"], &reply["Label"], reply.get("Keywords"));
            assert_eq!(judged, (&json!(result), &json!(score), &json!(label), keywords.as_ref()), "{content}");
        }
        let ids = [(); 2].map(|()| judge(&mut server, "Text", "a")["RequestId"].clone());
        assert!(ids[0] != ids[1] && ids[0].as_str().unwrap().len() == 36, "{ids:?}");
    }

    #[test]
    fn audio_and_video_are_judged_later_under_the_same_id() {
        let mut server = server();
        let reply = judge(&mut server, "Audio", "https://x/villain.mp3");
        assert_eq!((reply.get("Result"), reply.get("Score")), (None, None));
        judge(&mut server, "Video", "https://x/hero.mp4");
        let listing = server.control("GET", "/_emulator/webhooks", Value::Null).1;
        let body = |at: usize| listing["webhooks"][at]["body"].clone();
        let (audio, video) = (body(0), body(1));
        assert_eq!((&audio["CtxcbRequestId"], &audio["CtxcbResult"]), (&reply["RequestId"], &json!(1)));
        assert_eq!((&audio["ContentType"], &audio["ContactItem"]["To_Account"]), (&json!("Audio"), &json!("bob")));
        assert_eq!((&video["CtxcbResult"], &video["CtxcbSuggestion"]), (&json!(0), &json!("Normal")));
        assert_eq!(audio.get("CallbackCommand"), None);
    }

    #[test]
    fn a_batch_has_a_result_for_each_content() {
        let mut server = server();
        let item =
            |id: u64, kind: &str, content: &str| json!({"ContentId": id, "ContentType": kind, "Content": content});
        let batch = |items: Vec<Value>| json!({"AuditName": "own-policy", "Contents": items});
        let reply = server
            .call("moderate_content_batch", batch(vec![item(7, "Text", "villain"), item(0, "Image", "https://x/")]));
        let results = reply["AuditResults"].as_array().unwrap();
        let seen: Vec<_> = results.iter().map(|result| (&result["ContentId"], &result["Result"])).collect();
        assert_eq!(seen, [(&json!(7), &json!("Block")), (&json!(0), &json!("Pass"))]);
        assert!(results[0]["RequestId"] != results[1]["RequestId"]);
        assert_eq!((&results[0]["Keywords"], results[1].get("Keywords")), (&json!(["villain"]), None));
        for (items, code) in [
            (vec![item(1, "Text", "a"), item(1, "Text", "b")], 93007),
            (vec![item(1, "Audio", "https://x/")], 93005),
            ((0..11).map(|id| item(id, "Text", "a")).collect(), 93008),
            (vec![item(1, "Text", &"x".repeat(8193))], 93000),
            (vec![json!({"ContentId": 1, "ContentType": "Text"})], 60003),
            (vec![], 60003),
        ] {
            assert_eq!(server.code("moderate_content_batch", batch(items)), code);
        }
        assert_eq!(judge(&mut server, "Text", &"x".repeat(8193))["ErrorCode"], 93000);
        assert_eq!(judge(&mut server, "Smell", "a")["ErrorCode"], 60003);
    }
}

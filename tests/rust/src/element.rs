//! The short constructors of message elements against the samples of the description, and elements of unknown kinds.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tencent_chat::api::{ImageInfo, RelayMessage, SendOfficialAccountMessage};
use tencent_chat::{App, CallOptions, Element, HttpResponse, Now, Region, SecretKey, Session, Step, Timestamp};

fn samples() -> BTreeMap<String, Vec<Value>> {
    serde_json::from_str(include_str!("../../cases/elements.json")).unwrap()
}

fn constructed() -> Vec<Element> {
    let message = |from: &str, to: &str, seq: i64, random: i64, time: i64, text: &str| {
        RelayMessage::new(from, seq, random, time, [Element::text(text)]).to_account(to)
    };
    let first = message("rider_17", "juno_5", 41, 900411, 1716203301, "where are you");
    let second =
        message("juno_5", "rider_17", 42, 900412, 1716203310, "at the gate").cloud_custom_data(r#"{"read":1}"#);
    let at = |file: &str| format!("https://files.example.com/{file}");
    vec![
        Element::text("see you at noon"),
        Element::location("harbour gate", 53.54196, 9.99368),
        Element::face(4, "wave"),
        Element::custom_json(&json!({ "kind": "order", "no": 812 })).unwrap(),
        Element::sound(at("v/81.mp3"), "81c0f2").size(61844).second(4).into(),
        Element::image(
            "img-5f21",
            [
                ImageInfo::original(at("i/5f21-o.jpg"), 1600, 1200).size(183312),
                ImageInfo::large(at("i/5f21-l.jpg"), 800, 600).size(52190),
                ImageInfo::thumbnail(at("i/5f21-t.jpg"), 198, 148).size(9480),
            ],
        )
        .image_format(1)
        .into(),
        Element::file(at("f/17.pdf"), "f17-20cc").file_size(77120).file_name("plan.pdf").into(),
        Element::video(at("m/33.mp4"), "m33-a", at("m/33.jpg"), "m33-b", 720, 1280)
            .video_size(1194603)
            .video_second(5)
            .video_format("mp4")
            .thumb_size(13907)
            .thumb_format("JPG")
            .into(),
        Element::relay(
            "rider_17 and juno_5",
            2,
            "please update to read this",
            ["rider_17: where are you", "juno_5: at the gate"],
        )
        .msg_list([first, second])
        .into(),
        Element::stream(1, "Well, ", false).compatible_text("please update to read this").into(),
        Element::stream(2, "that is all.", true).stream_msg_id("strm-7718203-1716203344").into(),
    ]
}

#[test]
fn constructors_give_the_samples_of_every_kind() {
    let mut made: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for element in constructed() {
        made.entry(element.msg_type().to_owned()).or_default().push(serde_json::to_value(&element).unwrap());
    }
    assert_eq!(made, samples());
}

#[test]
fn custom_data_is_sent_as_it_is_or_written_as_json() {
    assert_eq!(Element::custom(r#"{"a": 1}"#), Element::custom_json(&json!({ "a": 1 })).map(spaced).unwrap());
    assert!(Element::custom_json(&BTreeMap::from([(vec![1], 2)])).is_err());
}

/// The same custom element with a space after each colon.
fn spaced(element: Element) -> Element {
    let Element::Custom(content) = element else { panic!("{element:?}") };
    Element::custom(content.data.unwrap().replace(':', ": "))
}

#[test]
fn an_element_lacks_what_its_sender_left_out() {
    for element in [
        json!({ "MsgType": "TIMSoundElem", "MsgContent": { "UUID": "u", "Size": 1, "Second": 4 } }),
        json!({ "MsgType": "TIMFileElem", "MsgContent": { "Url": "https://x.example/f", "Download_Flag": 2 } }),
        json!({ "MsgType": "TIMImageElem", "MsgContent": { "ImageInfoArray": [{ "Type": 2, "URL": "https://x.example/i" }] } }),
        json!({ "MsgType": "TIMFaceElem", "MsgContent": { "Index": 3 } }),
        json!({ "MsgType": "TIMCustomElem", "MsgContent": {} }),
        json!({ "MsgType": "TIMVideoFileElem", "MsgContent": { "VideoUUID": "u", "ThumbUUID": "t" } }),
    ] {
        let read: Element = serde_json::from_value(element.clone()).unwrap();
        assert_eq!(serde_json::to_value(&read).unwrap(), element);
    }
}

#[test]
fn an_element_of_unknown_kind_is_read_and_sent_on_unchanged() {
    let unknown = json!({ "MsgType": "TIMNewElem", "MsgContent": { "UserID": "x", "deep": [{ "To_Account": null }] } });
    let session = Session::new(
        App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests")),
    );
    let now = Now::from(Timestamp::from_secs(1_700_000_000));
    let options = CallOptions::default();

    let reply = json!({ "ErrorCode": 0, "RspMsgList": [{ "MsgBody": [unknown] }] });
    let list = tencent_chat::api::ListOfficialAccountMessages::new("@TOA#_news");
    let mut call = session.call(&list, &options, 1).unwrap();
    let Step::Send { id, .. } = call.step(now) else { panic!("nothing is sent") };
    call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into() }, now);
    let Step::Done(outcome) = call.step(now) else { panic!("the call goes on") };
    let reply = outcome.unwrap().typed::<tencent_chat::api::ListOfficialAccountMessagesReply>();
    let body = reply.rsp_msg_list[0].msg_body.clone();
    assert!(matches!(&body[0], Element::Unknown { msg_type, .. } if msg_type == "TIMNewElem"));

    let request = SendOfficialAccountMessage::new("@TOA#_news", body);
    let mut call = session.call(&request, &options, 2).unwrap();
    let Step::Send { request, .. } = call.step(now) else { panic!("nothing is sent") };
    let sent: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(sent["MsgBody"], json!([unknown]));
}

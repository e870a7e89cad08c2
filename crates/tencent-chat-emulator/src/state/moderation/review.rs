//! Moderation of messages, for every way of sending.

use serde_json::{Value, json};

use super::Moderation;
use super::cloud::{Hit, Suggestion};
use crate::reply::{Call, Refusal};
use crate::webhooks::{Event, MODERATION};

/// Codes of messages that content security refuses.
const TEXT_REFUSED: i64 = 80001;
const IMAGE_REFUSED: i64 = 80004;

/// The result of moderation for a message that local moderation has not refused.
#[derive(Debug, Default)]
pub(crate) struct Review {
    /// The body with words replaced, if there were any.
    pub masked: Option<Value>,
    /// The finding of cloud moderation, to be reported to the app.
    pub finding: Option<Finding>,
}

/// A finding of cloud moderation in a message.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    hit: Hit,
    what: Judged,
    is_custom: bool,
}

/// Content that is moderated.
#[derive(Clone, Debug)]
pub(super) enum Judged {
    Texts(Vec<String>),
    /// A file's kind and URL.
    File(&'static str, String),
}

impl Judged {
    fn strings(&self) -> &[String] {
        match self {
            Self::Texts(texts) => texts,
            Self::File(_, url) => std::slice::from_ref(url),
        }
    }

    /// The fields of the webhook about it.
    pub fn describe(&self, event: Event) -> Event {
        match self {
            Self::Texts(texts) => event.with("ContentType", "Text").with("TextContent", texts.clone()),
            Self::File(kind, url) => event.with("ContentType", *kind).with("FileURL", url.as_str()),
        }
    }
}

/// The receiver of a moderated message.
pub(crate) enum Receiver<'a> {
    User(&'a str),
    Group(&'a str),
}

impl Receiver<'_> {
    fn scene(&self, is_custom: bool) -> &'static str {
        match (self, is_custom) {
            (Self::User(_), false) => "C2C",
            (Self::User(_), true) => "C2CCustom",
            (Self::Group(_), false) => "Group",
            (Self::Group(_), true) => "GroupCustom",
        }
    }

    pub fn to_json(&self) -> Value {
        match self {
            Self::User(account) => json!({ "ContactType": 1, "To_Account": account }),
            Self::Group(id) => json!({ "ContactType": 2, "GroupId": id }),
        }
    }
}

impl Moderation {
    /// Moderates a `MsgBody`: texts, images by their URLs, and custom elements made for moderation. Local moderation comes first:
    /// it replaces words in texts, or refuses the message.
    pub fn review(&self, body: &Value) -> Result<Review, Refusal> {
        let masked = if self.filters() { self.mask(body)? } else { None };
        let elements = masked.as_ref().unwrap_or(body).as_array().into_iter().flatten();
        let judged: Vec<(Judged, bool)> = elements.filter_map(judged).collect();
        let mut finding: Option<Finding> = None;
        for (what, is_custom) in judged {
            let Some(hit) = self.hit(what.strings()) else { continue };
            if finding.as_ref().is_none_or(|known| known.hit.suggestion < hit.suggestion) {
                finding = Some(Finding { hit, what, is_custom });
            }
        }
        Ok(Review { masked, finding })
    }

    /// The body with its texts filtered, if that changes one.
    fn mask(&self, body: &Value) -> Result<Option<Value>, Refusal> {
        let mut masked = body.clone();
        for element in masked.as_array_mut().into_iter().flatten() {
            if let Some(Judged::Texts(texts)) = judged(element).map(|(what, _)| what) {
                let filtered = texts.iter().map(|text| self.filter(text)).collect::<Result<Vec<_>, _>>()?;
                // A custom element can be refused, but is not rewritten, since its format is the app's.
                if let (Some(text), "TIMTextElem") =
                    (filtered.into_iter().next(), element["MsgType"].as_str().unwrap_or_default())
                {
                    element["MsgContent"]["Text"] = text.into();
                }
            }
        }
        Ok(Some(masked).filter(|masked| masked != body))
    }
}

/// The content of an element that is moderated, and whether the element is custom.
fn judged(element: &Value) -> Option<(Judged, bool)> {
    let content = &element["MsgContent"];
    match element["MsgType"].as_str()? {
        "TIMTextElem" => Some((Judged::Texts(vec![content["Text"].as_str()?.to_owned()]), false)),
        "TIMImageElem" => {
            let url = content["ImageInfoArray"].as_array()?.iter().find_map(|image| image["URL"].as_str())?;
            Some((Judged::File("Image", url.to_owned()), false))
        }
        "TIMCustomElem" => {
            let data: Value = serde_json::from_str(content["Data"].as_str()?).ok()?;
            let text = || data["IMAuditContent"].as_str().map(str::to_owned);
            match data["IMAuditContentType"].as_str()? {
                "Text" => Some((Judged::Texts(vec![text()?]), true)),
                "Image" => Some((Judged::File("Image", text()?), true)),
                _ => None,
            }
        }
        _ => None,
    }
}

impl Finding {
    /// The refusal of the message, if it cannot be sent.
    pub fn refusal(&self) -> Option<Refusal> {
        let (code, what) = match self.what {
            Judged::Texts(_) => (TEXT_REFUSED, "text"),
            Judged::File(..) => (IMAGE_REFUSED, "image"),
        };
        let refuse = || Refusal::new(code, format!("cloud moderation blocks the {what} ({})", self.hit.label));
        (self.hit.suggestion == Suggestion::Block).then(refuse)
    }

    /// Reports the finding in a message, which is about a conversation or a group.
    pub fn event(&self, call: &Call<'_>, about: impl Into<String>, from: &str, to: Receiver<'_>) -> Event {
        let fields = json!({
            "Scene": to.scene(self.is_custom),
            "SdkAppId": call.sdk_app_id,
            "From_Account": from,
            "ContactItem": to.to_json(),
        });
        let event = self.what.describe(Event::new(MODERATION, about, fields));
        described(event, &super::request_id(call, 0), Some(&self.hit))
    }
}

/// Adds the fields of cloud moderation.
pub(super) fn described(event: Event, request_id: &str, hit: Option<&Hit>) -> Event {
    let event = event.with("CtxcbRequestId", request_id);
    let Some(hit) = hit else {
        return event.with("CtxcbResult", 0).with("CtxcbSuggestion", "Normal").with("CtxcbLabel", "Normal");
    };
    event
        .with("CtxcbResult", u8::from(hit.suggestion == Suggestion::Block))
        .with("CtxcbSuggestion", hit.suggestion.name())
        .with("CtxcbLabel", hit.label.as_str())
        .with("CtxcbKeywords", hit.keywords.clone())
        .with("CtxcbLibName", hit.library.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{NOW, Server};
    use crate::{DEMO_APP, EmulatorConfig, WebhookConfig};

    /// A server with groups, words of each kind, and webhooks.
    fn server() -> Server {
        let mut server = Server::with(EmulatorConfig::default().webhook(WebhookConfig::new("http://app/")));
        server.import(&["alice", "bob"]);
        server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "alice"}));
        for (library, word, label) in [("1201", "villain", "Abuse"), ("1203", "coin", "Ad")] {
            let words = json!([{"Content": word, "Label": label}]);
            let body = json!({"SdkAppId": DEMO_APP, "LibID": library, "UserKeywords": words});
            assert_eq!(server.code("add_cloud_blocked_words", body), 0);
        }
        let words = json!([
            {"Keyword": "darn", "WordType": 1, "FilterType": 1, "ReplacedContent": "****"},
            {"Keyword": r"\d{11}", "WordType": 2, "FilterType": 1, "ReplacedContent": "$0"},
            {"Keyword": "attack", "WordType": 1, "FilterType": 2}]);
        assert_eq!(server.code("add_local_blocked_words", json!({"SdkAppId": DEMO_APP, "LocalAuditWords": words})), 0);
        server
    }

    fn text(text: &str) -> Value {
        json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
    }

    fn send(server: &mut Server, body: Value) -> i64 {
        let message = json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": 1, "MsgSeq": 1, "MsgBody": body,
            "CloudCustomData": "k=v"});
        server.code("send_c2c_message", message)
    }

    fn send_to_group(server: &mut Server, random: u32, body: Value) -> i64 {
        let message = json!({"From_Account": "alice", "GroupId": "g", "Random": random, "MsgBody": body});
        server.code("send_group_message", message)
    }

    fn texts(server: &mut Server) -> Vec<String> {
        let list =
            json!({"Operator_Account": "bob", "Peer_Account": "alice", "MaxCnt": 20, "MinTime": NOW, "MaxTime": NOW});
        let list = server.call("list_c2c_messages", list)["MsgList"].as_array().unwrap().clone();
        let text = |item: &Value| item["MsgBody"][0]["MsgContent"]["Text"].as_str().unwrap_or_default().to_owned();
        list.iter().map(text).collect()
    }

    /// The webhooks of these commands, oldest first.
    fn fired(server: &mut Server, commands: &[&str]) -> Vec<Value> {
        let listing = server.control("GET", "/_emulator/webhooks", Value::Null).1;
        let all = listing["webhooks"].as_array().unwrap().iter();
        let wanted = all.filter(|webhook| commands.contains(&webhook["command"].as_str().unwrap()));
        wanted.map(|webhook| webhook["body"].clone()).collect()
    }

    #[test]
    fn a_blocked_message_is_refused_whoever_it_goes_to_and_the_app_is_told() {
        let mut server = server();
        assert_eq!(send(&mut server, text("you VILLAIN and coin")), 80001);
        assert_eq!(send_to_group(&mut server, 1, text("a villain")), 80001);
        let batch = json!({"From_Account": "alice", "To_Account": ["bob"], "MsgRandom": 1, "MsgBody": text("villain")});
        assert_eq!(server.code("batch_send_c2c_message", batch), 80001);
        assert_eq!(texts(&mut server), [""; 0]);
        assert_eq!(server.state().groups.get("g").unwrap().messages.next_seq(), 1);
        let results = fired(&mut server, &[MODERATION]);
        assert_eq!(results.len(), 3);
        let expected = json!({"Scene": "C2C", "SdkAppId": DEMO_APP, "From_Account": "alice",
            "ContactItem": {"ContactType": 1, "To_Account": "bob"}, "ContentType": "Text",
            "TextContent": ["you VILLAIN and coin"], "CtxcbResult": 1, "CtxcbRequestId": results[0]["CtxcbRequestId"],
            "CtxcbSuggestion": "Block", "CtxcbLabel": "Abuse", "CtxcbKeywords": ["villain"], "CtxcbLibName": "abuse",
            "CloudCustomData": "k=v"});
        assert_eq!(results[0], expected);
        assert_eq!(results[1]["ContactItem"], json!({"ContactType": 2, "GroupId": "g"}));
        let asked = fired(&mut server, &["C2C.CallbackBeforeSendMsg", "Group.CallbackBeforeSendMsg"]);
        assert_eq!(asked, Vec::<Value>::new(), "the app is not asked about what is blocked");
        let failed = fired(&mut server, &["C2C.CallbackAfterSendMsg", "Group.CallbackSendMsgException"]);
        let result = |body: &Value| (body["SendMsgResult"].clone(), body["UnreadMsgNum"].clone());
        assert_eq!(failed.len(), 2, "one for the account, one for the group, none for the batch");
        assert_eq!(result(&failed[0]), (json!(80001), json!(-1)));
        assert_eq!((&failed[1]["ErrorCode"], &failed[1]["From_Account"]), (&json!(80001), &json!("alice")));
    }

    #[test]
    fn words_of_local_moderation_are_replaced_or_hold_back() {
        let mut server = server();
        assert_eq!(send(&mut server, text("Darn, call 13800000000")), 0);
        assert_eq!(send(&mut server, text("Darn, call 13800000000")), 0);
        assert_eq!(texts(&mut server), ["****, call $0"], "and a repeat is known by what was sent");
        assert_eq!(fired(&mut server, &["C2C.CallbackBeforeSendMsg"])[0]["MsgBody"], text("****, call $0"));
        assert_eq!(
            (send(&mut server, text("an Attack")), send_to_group(&mut server, 1, text("attack"))),
            (80001, 80001)
        );
        assert_eq!(send_to_group(&mut server, 2, text("darn it")), 0);
        assert_eq!(send_to_group(&mut server, 2, text("darn it")), 0);
        let list = server.call("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 20}));
        assert_eq!(list["RspMsgList"].as_array().unwrap().len(), 1);
        assert_eq!(list["RspMsgList"][0]["MsgBody"], text("**** it"));
        assert_eq!(fired(&mut server, &[MODERATION]), Vec::<Value>::new(), "cloud moderation found nothing");
    }

    #[test]
    fn a_message_may_do_without_moderation() {
        let mut server = server();
        let control = json!(["NoMsgCheck"]);
        let to_bob =
            json!({"To_Account": "bob", "MsgRandom": 1, "MsgBody": text("darn villain"), "SendMsgControl": control});
        let batch =
            json!({"To_Account": ["bob"], "MsgRandom": 2, "MsgBody": text("attack"), "SendMsgControl": control});
        let to_group = json!({"GroupId": "g", "Random": 9, "MsgBody": text("darn villain"), "SendMsgControl": control});
        for (name, body) in
            [("send_c2c_message", to_bob), ("batch_send_c2c_message", batch), ("send_group_message", to_group)]
        {
            assert_eq!(server.code(name, body), 0, "{name}");
        }
        let sent: Vec<_> = server.state().messages.all().map(|message| message.content.body.clone()).collect();
        assert_eq!(sent, [text("darn villain"), text("attack")]);
        assert_eq!(fired(&mut server, &[MODERATION]), Vec::<Value>::new());
    }

    #[test]
    fn a_doubtful_message_is_sent_and_reported_once() {
        let mut server = server();
        assert_eq!((send(&mut server, text("a coin")), send(&mut server, text("a coin"))), (0, 0));
        assert_eq!(send_to_group(&mut server, 1, text("a coin")), 0);
        assert_eq!(texts(&mut server), ["a coin"]);
        let results = fired(&mut server, &[MODERATION]);
        let seen: Vec<_> =
            results.iter().map(|one| (&one["MsgID"], &one["CtxcbResult"], &one["CtxcbSuggestion"])).collect();
        let (key, seq) = (json!(format!("1_1_{NOW}")), json!("1"));
        assert_eq!(seen, [(&key, &json!(0), &json!("Review")), (&seq, &json!(0), &json!("Review"))]);
    }

    #[test]
    fn images_are_judged_by_their_urls_and_custom_elements_by_what_they_declare() {
        let mut server = server();
        let image = |url: &str| {
            let image = json!({"Type": 1, "Size": 1, "Width": 1, "Height": 1, "URL": url});
            json!([{"MsgType": "TIMImageElem", "MsgContent": {"UUID": "u", "ImageFormat": 1, "ImageInfoArray": [image]}}])
        };
        let custom = |data: Value| json!([{"MsgType": "TIMCustomElem", "MsgContent": {"Data": data.to_string()}}]);
        assert_eq!(send(&mut server, image("https://img.example.com/villain.png")), 80004);
        assert_eq!(send(&mut server, image("https://img.example.com/hero.png")), 0);
        let declared = json!({"IMAuditContentType": "Text", "IMAuditContent": "villain"});
        assert_eq!(
            (send(&mut server, custom(declared)), send(&mut server, custom(json!({"text": "villain"})))),
            (80001, 0)
        );
        let results = fired(&mut server, &[MODERATION]);
        assert_eq!(
            (&results[0]["FileURL"], &results[1]["Scene"]),
            (&json!("https://img.example.com/villain.png"), &json!("C2CCustom"))
        );
    }
}

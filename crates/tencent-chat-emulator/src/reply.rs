//! Replies of handlers, and the envelope around them.

use std::borrow::Cow;
use std::net::IpAddr;

use serde_json::{Map, Value, json};
use tencent_chat::{Problem, Timestamp};

use crate::codes;
use crate::config::WebhookConfig;
use crate::http::Query;
use crate::limits::Limits;
use crate::plan::Ask;
use crate::random::SplitMix64;
use crate::state::client::Platform;
use crate::view::Read;

/// A checked call, as its handler gets it.
#[derive(Clone, Copy)]
pub(crate) struct Call<'a> {
    /// The app it is for.
    pub sdk_app_id: u64,
    pub now: Timestamp,
    /// When it came in: earlier than `now` if the app was asked first.
    pub came: Timestamp,
    /// Counts the calls.
    pub number: u64,
    /// Path of the endpoint.
    pub path: &'static str,
    /// The admin who calls, or the user who acts on a device.
    pub caller: &'a str,
    /// The parameters of the URL.
    pub query: &'a Query,
    /// The host and port by which the emulator was called.
    pub host: Option<&'a str>,
    /// The device that acts; `None` when an admin calls.
    pub device: Option<Device>,
    /// The body after the check: a JSON object of described fields, in wire spelling.
    pub body: &'a Value,
    /// Items that were removed from the body because they fail by themselves.
    pub set_aside: &'a [String],
    /// How many friends a page holds.
    pub friends_page: usize,
    /// What is enforced on request.
    pub limits: &'a Limits,
    /// How long the reply of a reading group endpoint may be.
    pub max_reply_bytes: usize,
    /// Whether users may write only to those who have them as a friend.
    pub check_friendship: bool,
    /// Whether groups may have IDs of the form that the service makes: in seeds, which copy groups of a real app.
    pub keeps_made_ids: bool,
    /// Which webhooks are fired.
    pub webhook: &'a WebhookConfig,
    /// The app's answer, if it was asked before and agreed.
    pub answer: Option<&'a Map<String, Value>>,
}

impl<'a> Call<'a> {
    /// The body, read through its view.
    pub fn read<T: Read<'a>>(&self) -> T {
        T::read(self.body)
    }

    /// A number that must not be negative, although the description does not say so.
    pub fn natural(&self, field: &str, value: i64) -> Result<u64, Refusal> {
        u64::try_from(value).map_err(|_| self.wrong(format!("{field}: less than 0")))
    }

    /// A field that must be there, although the description does not refuse a body without it.
    pub fn needed<T>(&self, field: &str, value: Option<T>) -> Result<T, Refusal> {
        value.ok_or_else(|| self.wrong(format!("{field}: missing")))
    }

    /// The service's answer to a mistake that has no code of its own.
    fn wrong(&self, info: String) -> Refusal {
        let code = match codes::effect_of(self.path, "", Problem::NotAllowed) {
            codes::MistakeEffect::Code(code) => code,
            codes::MistakeEffect::SetItemAside => 60002,
        };
        Refusal::new(code, info)
    }

    /// A number that looks random: the same each time this call is run, and different for each call.
    pub fn made_up(&self) -> u32 {
        (SplitMix64::new(self.number).next() >> 32) as u32
    }

    /// The beginning of the emulator's own URLs.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.host.unwrap_or("emulator"))
    }

    pub fn secs(&self) -> u64 {
        self.now.as_secs()
    }

    /// A string of the body; empty when it is not there.
    pub fn text(&self, field: &str) -> &'a str {
        self.body[field].as_str().unwrap_or_default()
    }
}

impl Call<'_> {
    pub fn is_by_client(&self) -> bool {
        self.device.is_some()
    }

    /// The platform of the device that acts, for an account that it belongs to.
    pub fn platform_of(&self, account: &str) -> Option<Platform> {
        self.device.filter(|_| account == self.caller).map(|device| device.platform)
    }
}

/// A device that acts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Device {
    pub platform: Platform,
    pub ip: Option<IpAddr>,
}

pub(crate) type Outcome = Result<Reply, Refusal>;

/// A reply to be put into its envelope.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    code: i64,
    info: Cow<'static, str>,
    fields: Vec<(&'static str, Value)>,
    some_failed: bool,
    limited: bool,
}

impl Reply {
    pub fn ok() -> Self {
        Self::default()
    }

    /// Sets the text of a success, which two endpoints fill with `0`.
    pub fn info(mut self, info: &'static str) -> Self {
        self.info = info.into();
        self
    }

    /// Sets the code: a reply that failed as a whole and still has fields.
    pub fn code(mut self, code: i64) -> Self {
        self.code = code;
        self
    }

    /// Reports that some items failed by another ActionStatus, as only batches of one-to-one messages do.
    pub fn some_failed(mut self, some_failed: bool) -> Self {
        self.some_failed = some_failed;
        self
    }

    /// Makes it 10018 if the reply is longer than replies of group endpoints may be.
    pub fn limited(mut self) -> Self {
        self.limited = true;
        self
    }

    /// The ErrorCode, and the reply in its envelope.
    pub fn write(self, path: &str, max_bytes: usize) -> (i64, String) {
        let (code, limited) = (self.code, self.limited);
        let body = envelope(path, Ok(self));
        if limited && body.len() > max_bytes {
            let info = format!("the reply would be longer than {max_bytes} bytes");
            return (10018, envelope(path, Err((10018, &info))));
        }
        (code, body)
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.fields.push((name, value.into()));
        self
    }

    /// Adds a sentence to a success that has no text yet.
    pub fn note(&mut self, sentence: String) {
        if self.info.is_empty() {
            self.info = sentence.into();
        }
    }

    /// A field that was added.
    pub fn field_mut(&mut self, name: &str) -> Option<&mut Value> {
        self.fields.iter_mut().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// Adds a list that is left out when it is empty.
    pub fn with_if_any(self, name: &'static str, list: Vec<Value>) -> Self {
        if list.is_empty() { self } else { self.with(name, list) }
    }
}

/// Why a call has no reply of its handler.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// With an ErrorCode and a text.
    Code(i64, Cow<'static, str>),
    /// The same, because of too many calls.
    Throttled(i64, Cow<'static, str>),
    /// With HTTP 501, and a sentence that names the path.
    UnknownPath(String),
    /// The app decides first, by webhook.
    Asks(Box<Ask>),
}

impl Refusal {
    pub fn new(code: i64, info: impl Into<Cow<'static, str>>) -> Self {
        Self::Code(code, info.into())
    }
}

/// How many items a page holds. A limit below 1 is refused with the service's code.
pub(crate) fn page_size(limit: Option<i64>, default: usize, code: i64) -> Result<usize, Refusal> {
    match limit.map(usize::try_from) {
        None => Ok(default),
        Some(Ok(limit @ 1..)) => Ok(limit),
        Some(_) => Err(Refusal::new(code, "Limit: at least 1")),
    }
}

/// The services whose replies have no ActionStatus.
const WITHOUT_STATUS: &str = "v4/openconfigsvr/";
/// The endpoint whose successes have no ErrorInfo.
const WITHOUT_INFO: &str = "v4/ConfigSvc/GetIPList";

/// Prefixes of the paths whose replies have an ErrorDisplay.
const WITH_ERROR_DISPLAY: [&str; 9] = [
    "v4/sns/",
    "v4/profile/",
    "v4/follow/",
    "v4/recentcontact/get_list",
    "v4/recentcontact/delete",
    "v4/recentcontact/top",
    "v4/recentcontact/create_contact_group",
    "v4/recentcontact/mark_contact",
    "v4/recentcontact/search_contact_group",
];

/// Writes the envelope with its fields. `path` decides about ErrorDisplay, which the relation services and some endpoints of
/// conversations send.
pub(crate) fn envelope(path: &str, outcome: Result<Reply, (i64, &str)>) -> String {
    let refused = |(code, info): (i64, &str)| Reply { code, info: info.to_owned().into(), ..Reply::default() };
    let reply = outcome.unwrap_or_else(refused);
    let status = match reply.code {
        0 if reply.some_failed => "SomeError",
        0 => "OK",
        _ => "FAIL",
    };
    let mut text = String::from("{");
    if !path.starts_with(WITHOUT_STATUS) {
        text.push_str(&format!(r#""ActionStatus":"{status}","#));
    }
    text.push_str(&format!(r#""ErrorCode":{}"#, reply.code));
    if reply.code != 0 || path != WITHOUT_INFO {
        text.push_str(&format!(r#","ErrorInfo":{}"#, json!(reply.info)));
    }
    if WITH_ERROR_DISPLAY.iter().any(|beginning| path.starts_with(beginning)) {
        text.push_str(r#","ErrorDisplay":"""#);
    }
    for (name, value) in &reply.fields {
        text.push_str(&format!(r#","{name}":{value}"#));
    }
    text.push('}');
    text
}

/// Why one item failed.
#[derive(Debug)]
pub(crate) struct ItemFailure {
    pub code: i64,
    pub info: Cow<'static, str>,
}

impl ItemFailure {
    pub fn new(code: i64, info: impl Into<Cow<'static, str>>) -> Self {
        Self { code, info: info.into() }
    }
}

impl From<Refusal> for ItemFailure {
    /// A refusal of a call as the failure of an item.
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Code(code, info) | Refusal::Throttled(code, info) => Self { code, info },
            Refusal::UnknownPath(sentence) => Self::new(60002, sentence),
            Refusal::Asks(ask) => unreachable!("{} is asked for no item", ask.event.command),
        }
    }
}

/// The results of a call's items, as the relation services list them.
#[derive(Default)]
pub(crate) struct Results {
    items: Vec<Value>,
    failed: Vec<Value>,
}

impl Results {
    pub fn push(&mut self, account: &str, result: Result<(), ItemFailure>) {
        self.push_with(account, result, []);
    }

    /// Adds an item with fields of its own.
    pub fn push_with<const N: usize>(
        &mut self,
        account: &str,
        result: Result<(), ItemFailure>,
        fields: [(&'static str, Value); N],
    ) {
        let (code, info) = match result {
            Ok(()) => (0, Cow::Borrowed("")),
            Err(failure) => {
                self.failed.push(account.into());
                (failure.code, failure.info)
            }
        };
        let mut item = json!({ "To_Account": account, "ResultCode": code, "ResultInfo": info });
        if let Value::Object(item) = &mut item {
            item.extend(fields.map(|(name, value)| (name.to_owned(), value)));
        }
        self.items.push(item);
    }

    /// A reply with the items only.
    pub fn listed(self, list: &'static str) -> Reply {
        Reply::ok().with(list, self.items)
    }

    /// A reply with the items and, when there are any, the names of those that failed.
    pub fn with_fail_account(self, list: &'static str) -> Reply {
        Reply::ok().with(list, self.items).with_if_any("Fail_Account", self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_replies_whose_pages_show_it_have_an_error_display() {
        let error = |path| envelope(path, Err((30001, "a \"quoted\" text")));
        assert_eq!(
            error("v4/sns/friend_add"),
            r#"{"ActionStatus":"FAIL","ErrorCode":30001,"ErrorInfo":"a \"quoted\" text","ErrorDisplay":""}"#
        );
        assert!(error("v4/follow/follow_add").contains("ErrorDisplay"));
        assert!(error("v4/recentcontact/delete").contains("ErrorDisplay"));
        assert!(!error("v4/recentcontact/del_contact_group").contains("ErrorDisplay"));
        assert!(!error("v4/timpush/set_attr").contains("ErrorDisplay"));
    }
}

//! Sessions, calls and pages.

use js_sys::Array;
use tencent_chat_ffi::{CallOptions, Error, EventTexts, call_options, thrown};
use wasm_bindgen::prelude::*;

use crate::NAMING;
use crate::room::grow_ahead;
use crate::values::{row, value_of, with_env};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** What a driver does next. Times are milliseconds. */
export type Step =
  | ["send", id: number, timeout: number, url: string, body: string, ...namesAndValuesOfHeaders: string[]]
  | ["reserve", id: number, timeout: number, key: string, ...args: string[]]
  | ["userSig", timeout: number]
  | ["wait", ms: number]
  | ["busy"]
  | ["done", took: Took, json: string, failures?: string]
  /** The reply was joined from several: it is to be taken piece by piece. */
  | ["joined", took: Took];

/** What a call took: how many requests, how many milliseconds; and the last reply's ID. */
export type Took = [requests: number, millis: number, requestId?: string];

/** A piece of a reply that was joined, as JSON text, but for `raw`: pieces of the text as it came. `entries` are those of a list. */
export type Piece = [what: "reply" | "parts" | "entries" | "failures" | "raw", text: string, list?: string];

/** A row that began: the index of its first item, how many it has, and what follows. */
export type Row = [
  first: number,
  count: number,
  ...begun:
    | ["call", call: Call]
    /** It was processed by an earlier process; the items that failed, as JSON text. */
    | ["skipped", failures?: string]
    /** It is not sent; `ends`: and the error ends the walk. */
    | ["refused" | "ends", thrown: string]
    /** It is not sent, because the walk has ended; what can be sent again, as JSON text. */
    | ["unsent", rest: string],
];

/** What follows from the end of a row: whether it ends the walk, and what is left of the row, as JSON texts. */
export type RowEnd = [endsWalk: boolean, rest?: string, unknown?: string];

/** What follows from the call for a page: its items but for those with these indexes, the page once more, or its error. */
export type Advance = ["page", repeated: number[]] | ["retry"] | ["failed"];
"#;

#[wasm_bindgen]
pub struct Session(tencent_chat_ffi::Session);

#[wasm_bindgen]
impl Session {
    #[wasm_bindgen(constructor)]
    pub fn new(options: &JsValue, env: &JsValue, now: f64) -> Result<Session, String> {
        let session = with_env(env, |env| tencent_chat_ffi::Session::new(value_of(options), env, now, NAMING));
        session.map(Self)
    }

    #[wasm_bindgen(js_name = shareRates)]
    pub fn share_rates(&self, expected_processes: &JsValue, prefix: &JsValue) -> Result<(), String> {
        self.0.share_rates(value_of(expected_processes), value_of(prefix))
    }

    /// As JSON text.
    pub fn rates(&self, wall: f64, monotonic: f64) -> String {
        self.0.rates(wall, monotonic)
    }

    #[wasm_bindgen(getter, js_name = sdkAppId)]
    pub fn sdk_app_id(&self) -> f64 {
        self.0.sdk_app_id() as f64
    }

    #[wasm_bindgen(getter)]
    pub fn identifier(&self) -> String {
        self.0.identifier().to_owned()
    }

    /// A UserSig, or a private map key for a room. One function makes both, which keeps the module for browsers small.
    #[wasm_bindgen(js_name = signFor)]
    pub fn sign_for(
        &self,
        identifier: &JsValue,
        options: &JsValue,
        for_room: bool,
        now: f64,
    ) -> Result<String, String> {
        let sign =
            if for_room { tencent_chat_ffi::Session::private_map_key } else { tencent_chat_ffi::Session::user_sig };
        sign(&self.0, value_of(identifier), value_of(options), now)
    }

    pub fn call(
        &self,
        endpoint: &str,
        params: &str,
        options: &JsValue,
        observed: u8,
        seed: f64,
    ) -> Result<Call, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let call = self.0.call(endpoint, &mut params, &options_of(options, observed)?, seed as u64);
        Call::of(call)
    }

    #[wasm_bindgen(js_name = callRaw)]
    pub fn call_raw(&self, path: &str, body: &str, options: &JsValue, observed: u8, seed: f64) -> Result<Call, String> {
        Call::of(self.0.call_raw(path, body, &options_of(options, observed)?, seed as u64))
    }

    pub fn pages(&self, endpoint: &str, params: &str, options: &JsValue, observed: u8) -> Result<Pages, String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let pages = self.0.pages(endpoint, &mut params, &options_of(options, observed)?);
        pages.map(Pages).map_err(thrown)
    }

    /// `params`: the source has the items of the endpoint's list, and these are the other fields.
    pub fn each(
        &self,
        endpoint: &str,
        params: Option<String>,
        options: &JsValue,
        observed: u8,
        count: Option<u32>,
    ) -> Result<Each, String> {
        let count = count.map(|count| count as usize);
        let each = self.0.each(endpoint, params.as_deref(), &options_of(options, observed)?, count);
        each.map(Each).map_err(thrown)
    }
}

/// What the list of an endpoint may be called: two names, with a space between them.
#[wasm_bindgen(js_name = listNames)]
pub fn list_names(endpoint: &str) -> Result<String, String> {
    tencent_chat_ffi::list_names(endpoint, NAMING).map(|names| names.join(" "))
}

fn texts_of(events: Vec<EventTexts>) -> Vec<String> {
    events.into_iter().flat_map(|(json, line, level)| [json, line, level.to_owned()]).collect()
}

fn options_of(given: &JsValue, observed: u8) -> Result<CallOptions, String> {
    call_options(value_of(given), observed, NAMING)
}

#[wasm_bindgen]
pub struct Call(tencent_chat_ffi::Call);

impl Call {
    fn of(call: Result<tencent_chat_ffi::Call, Error>) -> Result<Self, String> {
        call.map(Self).map_err(thrown)
    }

    fn took(&self) -> JsValue {
        match self.0.http() {
            Some(http) => {
                let millis = http.millis as f64;
                row([http.requests.into(), millis.into(), http.request_id.as_deref().into()]).into()
            }
            None => JsValue::UNDEFINED,
        }
    }
}

#[wasm_bindgen]
impl Call {
    #[wasm_bindgen(unchecked_return_type = "Step")]
    pub fn step(&mut self, wall: f64, monotonic: f64) -> Result<Array, String> {
        use tencent_chat_ffi::Step;
        Ok(match self.0.step(wall, monotonic)? {
            Step::Send { id, request, timeout } => {
                let body = String::from_utf8_lossy(&request.body);
                let url = request.url.as_str().into();
                let row = row(["send".into(), id.into(), timeout.into(), url, body.as_ref().into()]);
                for (name, value) in &request.headers {
                    row.push(&(*name).into());
                    row.push(&value.into());
                }
                row
            }
            Step::Reserve { id, timeout, key, arguments } => {
                let row = row(["reserve".into(), id.into(), timeout.into(), key.into()]);
                for argument in arguments {
                    row.push(&argument.into());
                }
                row
            }
            Step::UserSig { timeout } => row(["userSig".into(), timeout.into()]),
            Step::Wait { millis } => row(["wait".into(), millis.into()]),
            Step::Busy => row(["busy".into()]),
            Step::Done { is_joined: true } => row(["joined".into(), self.took()]),
            // The reply to the only request is there already, as it came.
            Step::Done { is_joined: false } => {
                let took = self.took();
                let done = self.0.done();
                row(["done".into(), took, done.json.into(), done.failures.into()])
            }
        })
    }

    #[wasm_bindgen(unchecked_return_type = "Piece | undefined")]
    pub fn piece(&mut self) -> Option<Array> {
        let piece = self.0.piece()?;
        Some(row([piece.what.into(), piece.text.into(), piece.list.into()]))
    }

    /// Begins its time, which otherwise begins with the first step.
    pub fn start(&mut self, wall: f64, monotonic: f64) {
        self.0.start(wall, monotonic);
    }

    /// `params`: the same parameters with further items in their list. `left`: how many follow them.
    #[wasm_bindgen(js_name = addItems)]
    pub fn add_items(&mut self, params: &str, left: u32) -> Result<(), String> {
        let mut params = serde_json::Deserializer::from_str(params);
        let added = self.0.add_items(&mut params, left as usize).map_err(thrown);
        grow_ahead();
        added
    }

    /// Of each event its JSON text, its line for a log, and its level, in turn.
    pub fn events(&mut self) -> Vec<String> {
        texts_of(self.0.events())
    }

    /// `headers` has a line for each, `name:value`.
    pub fn received(&mut self, id: u32, status: u16, headers: &str, body: String, wall: f64, monotonic: f64) {
        let header = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned()));
        let headers = headers.lines().filter_map(header).collect();
        self.0.received(id, status, headers, body.into_bytes(), wall, monotonic);
        grow_ahead();
    }

    pub fn failed(&mut self, id: u32, not_sent: bool, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.failed(id, not_sent, message, cause, wall, monotonic);
    }

    /// Ends it early: its events say so.
    pub fn close(&mut self, why: &str, wall: f64, monotonic: f64) {
        self.0.close(why, wall, monotonic);
    }

    #[wasm_bindgen(js_name = notSent)]
    pub fn not_sent(&mut self, id: u32) {
        self.0.not_sent(id);
    }

    pub fn reserved(&mut self, id: u32, answer: Vec<f64>, wall: f64, monotonic: f64) {
        self.0.reserved(id, answer.into_iter().map(|number| number as i64).collect(), wall, monotonic);
    }

    #[wasm_bindgen(js_name = notReserved)]
    pub fn not_reserved(&mut self, id: u32, message: &str, wall: f64, monotonic: f64) {
        self.0.not_reserved(id, message, wall, monotonic);
    }

    #[wasm_bindgen(js_name = userSig)]
    pub fn user_sig(&mut self, user_sig: String, wall: f64, monotonic: f64) {
        self.0.user_sig(user_sig, wall, monotonic);
    }

    #[wasm_bindgen(js_name = noUserSig)]
    pub fn no_user_sig(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.no_user_sig(message, cause, wall, monotonic);
    }

    pub fn stop(&mut self, message: &str, cause: u32, wall: f64, monotonic: f64) {
        self.0.stop(message, cause, wall, monotonic);
    }
}

#[wasm_bindgen]
pub struct Pages(tencent_chat_ffi::Pages);

#[wasm_bindgen]
impl Pages {
    pub fn next(&self, seed: f64) -> Result<Option<Call>, String> {
        self.0.next(seed as u64).transpose().map(Call::of).transpose()
    }

    #[wasm_bindgen(js_name = resumeAfter)]
    pub fn resume_after(&mut self, raw: &str) {
        self.0.resume_after(raw);
    }

    #[wasm_bindgen(unchecked_return_type = "Advance")]
    pub fn advance(&mut self, call: &mut Call) -> Array {
        use tencent_chat_ffi::Advance;
        match self.0.advance(&mut call.0) {
            Advance::Page(repeated) => {
                let repeated: Array = repeated.into_iter().map(|index| JsValue::from(index as u32)).collect();
                row(["page".into(), repeated.into()])
            }
            Advance::Retry => row(["retry".into()]),
            Advance::Failed => row(["failed".into()]),
        }
    }
}

#[wasm_bindgen]
pub struct Each(tencent_chat_ffi::Each);

#[wasm_bindgen]
impl Each {
    #[wasm_bindgen(js_name = wantsItem)]
    pub fn wants_item(&self) -> bool {
        self.0.wants_item()
    }

    pub fn item(&mut self, json: Option<String>) {
        self.0.item(json);
    }

    #[wasm_bindgen(unchecked_return_type = "Row | undefined")]
    pub fn begin(&mut self, is_read: bool, seed: f64) -> Option<Array> {
        use tencent_chat_ffi::Begun;
        let begun = self.0.begin(is_read, seed as u64)?;
        let (what, value) = match begun.begun {
            Begun::Call(call) => ("call", Call(*call).into()),
            Begun::Skipped(failures) => ("skipped", failures.into()),
            Begun::Refused(error) => ("refused", error.into()),
            Begun::Ends(error) => ("ends", error.into()),
            Begun::Unsent(rest) => ("unsent", rest.into()),
        };
        Some(row([(begun.first as u32).into(), (begun.count as u32).into(), what.into(), value]))
    }

    #[wasm_bindgen(unchecked_return_type = "RowEnd")]
    pub fn ended(&mut self, call: &mut Call, was_sent: bool) -> Array {
        let end = self.0.ended(&mut call.0, was_sent);
        row([end.ends_walk.into(), end.rest.into(), end.unknown.into()])
    }

    #[wasm_bindgen(js_name = readJournal)]
    pub fn read_journal(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.0.read_journal(bytes)
    }

    #[wasm_bindgen(js_name = openJournal)]
    pub fn open_journal(&mut self) -> Result<(), String> {
        self.0.open_journal()
    }

    /// What is to be appended, and whether it must be on the disk.
    #[wasm_bindgen(js_name = journalText, unchecked_return_type = "[text: string, sync: boolean] | undefined")]
    pub fn journal_text(&mut self) -> Option<Array> {
        self.0.journal_text().map(|(text, sync)| row([text.into(), sync.into()]))
    }

    #[wasm_bindgen(js_name = sourceEnded)]
    pub fn source_ended(&self) -> Result<(), String> {
        self.0.source_ended()
    }

    /// In milliseconds.
    #[wasm_bindgen(js_name = longestWait)]
    pub fn longest_wait(&self) -> f64 {
        self.0.longest_wait().as_secs_f64() * 1000.0
    }

    pub fn delivered(&mut self) {
        self.0.delivered();
    }

    pub fn stop(&mut self) {
        self.0.stop();
    }

    /// As of a call.
    #[wasm_bindgen(js_name = eventsOf)]
    pub fn events_of(&self, call: &mut Call) -> Vec<String> {
        texts_of(self.0.events_of(&mut call.0))
    }

    /// An event, as of a call.
    pub fn progress(&self) -> Vec<String> {
        texts_of(vec![self.0.progress()])
    }

    /// How many rows were read, and how many of them succeeded.
    pub fn counts(&self) -> Vec<u32> {
        let (read, succeeded) = self.0.counts();
        vec![read as u32, succeeded as u32]
    }

    pub fn stopped(&self, reason: &str) -> String {
        self.0.stopped(reason)
    }
}

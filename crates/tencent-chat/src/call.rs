//! One use of an endpoint, as a state machine: it decides, the driver does.
//!
//! A driver asks [`Call::step`] what to do, does it, and tells what came of it. The core has no clock and no sockets,
//! so every run can be replayed in a test.

use zeroize::Zeroizing;

use crate::error::{CredentialError, Error, OutcomeUnknown, TransportError, TransportFailure, explain};
use crate::request::mask;
use crate::schema::{Endpoint, InvalidRequest, Problem};
use crate::{HttpRequest, HttpResponse, Outcome, Session, Timestamp, reply};

/// What is to be done: one endpoint, one body.
#[derive(Debug)]
pub(crate) struct Job {
    pub endpoint: Option<&'static Endpoint>,
    pub path: String,
    /// What goes into the URL beside the signature.
    pub query: Vec<(&'static str, String)>,
    pub body: Vec<u8>,
    pub items: Vec<String>,
}

/// A raw request for any path.
pub(crate) fn raw_job(path: &str, body: &str) -> Result<Job, InvalidRequest> {
    let invalid = |problem, at: &str, reason: &str| InvalidRequest {
        endpoint: path.to_owned(),
        path: at.to_owned(),
        reason: reason.to_owned(),
        problem,
    };
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c));
    let trimmed = path.strip_prefix('/').unwrap_or(path);
    if trimmed.split('/').count() != 3 || !trimmed.split('/').all(plain) {
        return Err(invalid(Problem::NotAllowed, "path", "expected a path like `v4/service/command`"));
    }
    match serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(body) {
        Ok(_) => {}
        Err(_) => {
            return Err(invalid(Problem::Unreadable, "body", "expected a JSON object, `{}` at least"));
        }
    }
    Ok(Job {
        endpoint: None,
        path: trimmed.to_owned(),
        query: Vec::new(),
        body: body.as_bytes().to_vec(),
        items: Vec::new(),
    })
}

/// What a driver does next.
#[derive(Debug)]
#[non_exhaustive]
pub enum Step {
    /// Send this request, then tell [`Call::received`] or [`Call::failed`] with its `id`.
    Send {
        /// Which request of the call it is.
        id: u32,
        /// The request.
        request: HttpRequest,
    },
    /// Ask the provider for a UserSig, then tell [`Call::user_sig`].
    UserSig,
    /// Wait until then, or until a request that is under way comes back.
    Wait {
        /// When to ask again.
        until: Timestamp,
    },
    /// Nothing to do until a request that is under way comes back.
    Busy,
    /// The call is over.
    Done(Result<Outcome, Error>),
}

/// One use of an endpoint.
#[derive(Debug)]
pub struct Call {
    session: Session,
    job: Job,
    random: Random,
    state: State,
}

#[derive(Debug)]
enum State {
    Ready { given: Option<Zeroizing<String>> },
    Asking,
    UnderWay { id: u32 },
    Over(Box<Result<Outcome, Error>>),
    Taken,
}

impl Call {
    pub(crate) fn new(session: Session, job: Job, seed: u64) -> Self {
        Self { session, job, random: Random(seed), state: State::Ready { given: None } }
    }

    /// Says what to do at this time.
    pub fn step(&mut self, now: Timestamp) -> Step {
        match std::mem::replace(&mut self.state, State::Taken) {
            State::Ready { given } => self.send(given, now),
            State::Asking => {
                self.state = State::Asking;
                Step::Busy
            }
            State::UnderWay { id } => {
                self.state = State::UnderWay { id };
                Step::Busy
            }
            State::Over(result) => Step::Done(*result),
            State::Taken => Step::Done(Err(Error::config("this call is over and its outcome was taken already"))),
        }
    }

    fn send(&mut self, given: Option<Zeroizing<String>>, now: Timestamp) -> Step {
        let user_sig = match given.map_or_else(|| self.session.user_sig(now), |given| Ok(Some(given))) {
            Ok(Some(user_sig)) => user_sig,
            Ok(None) => {
                self.state = State::Asking;
                return Step::UserSig;
            }
            Err(error) => return Step::Done(Err(error)),
        };
        let id = 0;
        self.state = State::UnderWay { id };
        let random = self.random.next();
        let mut request =
            HttpRequest::new(self.session.app(), &self.job.path, &user_sig, random, self.job.body.clone());
        for (name, value) in &self.job.query {
            request.add_query(name, value);
        }
        Step::Send { id, request }
    }

    /// Tells what the provider answered to [`Step::UserSig`].
    pub fn user_sig(&mut self, answer: Result<String, String>) {
        if !matches!(self.state, State::Asking) {
            return;
        }
        let credential = |message: String| Error::Credential(CredentialError { message });
        match answer {
            Ok(text) if text.is_empty() => self.end(Err(credential("the provider gave an empty one".to_owned()))),
            Ok(text) => {
                self.session.keep(&text);
                self.state = State::Ready { given: Some(Zeroizing::new(text)) };
            }
            Err(message) => self.end(Err(credential(mask(&message)))),
        }
    }

    /// Tells that a request was answered.
    pub fn received(&mut self, id: u32, response: HttpResponse, _now: Timestamp) {
        if !self.is_under_way(id) {
            return;
        }
        let HttpResponse { status, body, .. } = response;
        let result = reply::check(status, &body, self.endpoint_name(), &self.job.path);
        if matches!(&result, Err(Error::Api(error)) if explain(&self.job.path, error.code).refresh_sig) {
            self.session.forget();
        }
        let result = match result {
            Ok(()) => {
                let items = std::mem::take(&mut self.job.items);
                // The body was read as JSON, so it is UTF-8.
                Ok(Outcome::new(self.job.endpoint, items, String::from_utf8_lossy(&body).into_owned()))
            }
            // A gateway's answer, or a reply cut short: the server behind it may have done the work.
            Err(error @ Error::Http(_)) if matches!(status, 200 | 502 | 503 | 504) => {
                Err(self.unless_repeatable(error))
            }
            Err(error) => Err(error),
        };
        self.end(result);
    }

    /// Tells that a request got no answer. `message` is the transport's; UserSigs in it are masked.
    pub fn failed(&mut self, id: u32, failure: TransportFailure, message: &str, _now: Timestamp) {
        if !self.is_under_way(id) {
            return;
        }
        let error = Error::Transport(TransportError { failure, message: mask(message) });
        let error = match failure {
            TransportFailure::NotSent => error,
            TransportFailure::MaybeSent => self.unless_repeatable(error),
        };
        self.end(Err(error));
    }

    /// The error itself where repeating the call does no harm, otherwise the warning that its effect is unknown.
    fn unless_repeatable(&self, cause: Error) -> Error {
        if self.job.endpoint.is_some_and(|endpoint| endpoint.idempotent == Some(true)) {
            return cause;
        }
        Error::OutcomeUnknown(OutcomeUnknown { endpoint: self.endpoint_name().to_owned(), cause: Box::new(cause) })
    }

    fn endpoint_name(&self) -> &str {
        self.job.endpoint.map_or(&self.job.path, |endpoint| endpoint.name)
    }

    fn is_under_way(&self, id: u32) -> bool {
        matches!(self.state, State::UnderWay { id: current } if current == id)
    }

    fn end(&mut self, result: Result<Outcome, Error>) {
        self.state = State::Over(Box::new(result));
    }
}

/// The numbers that mark requests: SplitMix64, so that one seed gives one run.
#[derive(Debug)]
struct Random(u64);

impl Random {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 32) as u32
    }
}

#[cfg(all(test, feature = "default"))]
mod tests {
    use super::*;
    use crate::schema::{self, Naming};
    use crate::{App, CallOptions, Credential, ErrorKind, Region, SecretKey};

    const NOW: Timestamp = Timestamp::from_secs(1_700_000_000);
    const DELETE: &str = r#"{"delete_item":[{"user_id":"alice"},{"user_id":"bob"}]}"#;
    const CREATE: &str = r#"{"owner_account":"alice","name":"News"}"#;

    fn session(credential: impl Into<Credential>) -> Session {
        Session::new(App::new(1400000000, Region::Seoul).admin("administrator", credential))
    }

    fn call(name: &str, params: &str) -> Call {
        call_of(&session(SecretKey::new("secret")), name, params)
    }

    fn call_of(session: &Session, name: &str, params: &str) -> Call {
        let endpoint = schema::find(name).unwrap();
        let mut params = serde_json::Deserializer::from_str(params);
        session.call_endpoint(endpoint, &mut params, Naming::Snake, &CallOptions::default(), 1).unwrap()
    }

    fn sent(call: &mut Call) -> (u32, HttpRequest) {
        match call.step(NOW) {
            Step::Send { id, request } => (id, request),
            other => panic!("expected a request, got {other:?}"),
        }
    }

    fn done(call: &mut Call) -> Result<Outcome, Error> {
        match call.step(NOW) {
            Step::Done(result) => result,
            other => panic!("expected the end, got {other:?}"),
        }
    }

    /// What becomes of a call that gets this answer.
    fn answered(name: &str, params: &str, status: u16, body: &str) -> Result<Outcome, Error> {
        let mut call = call(name, params);
        let (id, _) = sent(&mut call);
        assert!(matches!(call.step(NOW), Step::Busy));
        call.received(id, HttpResponse { status, headers: vec![], body: body.into() }, NOW);
        done(&mut call)
    }

    #[test]
    fn items_that_failed_are_reported_with_their_place_and_reason() {
        let body = r#"{"ActionStatus":"OK","ErrorCode":0,"ResultItem":[{"ResultCode":0,"UserID":"alice"},{"ResultCode":70107,"ResultInfo":"gone","UserID":"bob"}]}"#;
        let renamed = answered("delete_accounts", DELETE, 200, body).unwrap().renamed(Naming::Camel);
        assert!(renamed.json.contains(r#""resultItem":[{"resultCode":0,"userId":"alice"}"#));
        let [failure] = &renamed.failures[..] else { panic!("{:?}", renamed.failures) };
        assert_eq!((failure.item.as_str(), failure.index, failure.code), ("bob", Some(1), Some(70107)));
        assert_eq!((failure.kind, failure.info.as_str()), (ErrorKind::AccountNotFound, "gone"));
        assert!(!failure.hint.is_empty());
    }

    #[test]
    fn subscribers_that_are_not_answered_are_failures() {
        let params = r#"{"official_account":"@TOA#_a","subscriber_to_del_account":["a","b","c","d"]}"#;
        let body = r#"{"ErrorCode":0,"SubscriberList":[{"Subscriber_Account":"a","Result":1},{"Subscriber_Account":"b","Result":2},{"Subscriber_Account":"c","Result":0}]}"#;
        let failures = answered("delete_subscribers", params, 200, body).unwrap().renamed(Naming::Snake).failures;
        let told: Vec<_> = failures.iter().map(|f| (f.item.as_str(), f.index, f.code, f.kind)).collect();
        assert_eq!(told, [("c", Some(2), Some(0), ErrorKind::Unknown), ("d", Some(3), None, ErrorKind::NoAnswer)]);
    }

    #[test]
    fn accounts_that_were_not_imported_are_failures_without_a_code() {
        let body = r#"{"ErrorCode":0,"FailAccounts":["b"]}"#;
        let params = r#"{"account_list":[{"user_id":"a"},{"user_id":"b"}]}"#;
        let failures = answered("import_accounts", params, 200, body).unwrap().renamed(Naming::Snake).failures;
        assert_eq!((failures.len(), failures[0].item.as_str(), failures[0].index), (1, "b", Some(1)));
    }

    #[test]
    fn a_success_whose_error_info_is_not_empty_is_a_success() {
        assert!(
            answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK","ErrorCode":0,"ErrorInfo":"0"}"#).is_ok()
        );
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ErrorCode":0,"ErrorInfo":"sucess"}"#).is_ok());
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"SomeError","ErrorCode":0}"#).is_ok());
        assert!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"OK"}"#).is_ok());
    }

    #[test]
    fn a_refusal_says_what_to_do() {
        let body = r#"{"ActionStatus":"FAIL","ErrorCode":70020,"ErrorInfo":"no such app"}"#;
        let Err(Error::Api(error)) = answered("delete_accounts", DELETE, 200, body) else { panic!() };
        assert_eq!((error.code, error.kind, error.retryable), (70020, ErrorKind::WrongRegion, false));
        assert_eq!(error.endpoint, "delete_accounts");
        assert!(error.hint.contains("region"), "{}", error.hint);
    }

    #[test]
    fn an_error_code_is_read_however_it_is_written() {
        for body in [r#"{"ErrorCode":"70001"}"#, r#"{"ErrorCode":70001.0,"ActionStatus":null}"#] {
            assert!(matches!(answered("delete_accounts", DELETE, 200, body), Err(Error::Api(e)) if e.code == 70001));
        }
        assert!(matches!(answered("delete_accounts", DELETE, 200, r#"{"ActionStatus":"FAIL"}"#), Err(Error::Api(_))));
    }

    #[test]
    fn what_is_no_reply_is_an_http_error() {
        for (status, body) in [
            (502, "<html>Bad Gateway</html>"),
            (404, "{}"),
            (501, r#"{"ErrorCode":0}"#),
            (200, ""),
            (200, "<html>"),
            (200, r#"{"ErrorCode":0,"ResultItem":[{"Res"#),
            (200, "[]"),
            (200, "{}"),
            (200, "null"),
        ] {
            match answered("delete_accounts", DELETE, status, body) {
                Err(Error::Http(error)) => {
                    assert_eq!((error.status, error.body_start.as_str()), (status, body))
                }
                other => panic!("{body}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_call_that_may_not_be_repeated_ends_with_an_unknown_outcome() {
        for (status, body) in [(502, "bad gateway"), (504, ""), (200, r#"{"ErrorCode":0,"#)] {
            assert!(
                matches!(answered("create_official_account", CREATE, status, body), Err(Error::OutcomeUnknown(_))),
                "{status}"
            );
        }
        assert!(matches!(answered("create_official_account", CREATE, 404, ""), Err(Error::Http(_))));
        for (failure, unknown) in [(TransportFailure::NotSent, false), (TransportFailure::MaybeSent, true)] {
            let mut call = call("create_official_account", CREATE);
            let (id, _) = sent(&mut call);
            call.failed(id, failure, "broken at https://host/?usersig=abc&x", NOW);
            let error = done(&mut call).unwrap_err();
            assert_eq!(matches!(error, Error::OutcomeUnknown(_)), unknown, "{error}");
            assert!(!error.to_json().contains("abc"), "{error}");
        }
    }

    #[test]
    fn a_transport_failure_tells_whether_the_request_was_sent() {
        let mut call = call("delete_accounts", DELETE);
        let (id, _) = sent(&mut call);
        call.failed(id, TransportFailure::MaybeSent, "timed out", NOW);
        assert!(matches!(done(&mut call), Err(Error::Transport(e)) if e.failure == TransportFailure::MaybeSent));
    }

    #[test]
    fn the_provider_is_asked_once_and_again_after_the_server_refused_its_user_sig() {
        let session = session(Credential::provider());
        let key = SecretKey::new("secret");
        let params = crate::usersig::SignParams::new(1400000000, "administrator", NOW.as_secs());
        let ask = |call: &mut Call| {
            assert!(matches!(call.step(NOW), Step::UserSig));
            call.user_sig(Ok(key.sign(&params).unwrap()));
        };
        let mut first = call_of(&session, "delete_accounts", DELETE);
        ask(&mut first);
        let (id, request) = sent(&mut first);
        assert!(request.url.contains("&usersig=eJ"));
        let (second_id, _) = {
            let mut second = call_of(&session, "delete_accounts", DELETE);
            sent(&mut second)
        };
        assert_eq!(id, second_id);
        first.received(
            id,
            HttpResponse { status: 200, headers: vec![], body: br#"{"ErrorCode":70001}"#.to_vec() },
            NOW,
        );
        assert!(done(&mut first).is_err());
        ask(&mut call_of(&session, "delete_accounts", DELETE));
    }

    #[test]
    fn a_provider_that_fails_sends_nothing() {
        let session = session(Credential::provider());
        for answer in [Err("vault is down".to_owned()), Ok(String::new())] {
            let mut call = call_of(&session, "delete_accounts", DELETE);
            assert!(matches!(call.step(NOW), Step::UserSig));
            call.user_sig(answer);
            assert!(matches!(done(&mut call), Err(Error::Credential(_))));
        }
    }

    #[test]
    fn a_raw_call_takes_any_path_and_a_json_object_only() {
        let session = session(SecretKey::new("secret"));
        let mut call = session.call_raw("/v4/new_service/new_command", r#"{"A":1}"#, 1).unwrap();
        let (id, request) = sent(&mut call);
        assert!(
            request.url.starts_with("https://adminapikr.im.qcloud.com/v4/new_service/new_command?sdkappid=1400000000&")
        );
        call.received(
            id,
            HttpResponse { status: 200, headers: vec![], body: br#"{"ErrorCode":0,"B":2}"#.to_vec() },
            NOW,
        );
        assert_eq!(done(&mut call).unwrap().renamed(Naming::Camel).json, r#"{"ErrorCode":0,"B":2}"#);
        for (path, body) in [("v4/a", "{}"), ("v4/a/b?x=1", "{}"), ("v4/a/b", "[]"), ("v4/a/b", "")] {
            assert!(matches!(session.call_raw(path, body, 1), Err(Error::InvalidRequest(_))), "{path} {body}");
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_request_and_another_seed_another_one() {
        let session = session(SecretKey::new("secret"));
        let url = |seed| {
            let mut call = session.call_raw("v4/a/b", "{}", seed).unwrap();
            sent(&mut call).1.url.clone()
        };
        assert_eq!(url(7), url(7));
        assert_ne!(url(7), url(8));
    }

    #[test]
    fn a_request_that_is_not_under_way_changes_nothing() {
        let mut call = call("delete_accounts", DELETE);
        call.failed(0, TransportFailure::NotSent, "early", NOW);
        let (id, _) = sent(&mut call);
        call.received(id + 1, HttpResponse::default(), NOW);
        call.user_sig(Ok("stray".to_owned()));
        assert!(matches!(call.step(NOW), Step::Busy));
    }
}

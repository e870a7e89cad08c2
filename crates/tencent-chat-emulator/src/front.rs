//! What stands before an emulator in a server: which requests are read, how far, and what is answered beside the emulator. It
//! does no I/O; a server reads a request's head, asks [`admit`], reads the body, asks [`route`], and does what it says.

use std::time::Duration;

use serde_json::json;

use crate::control::Handler;
use crate::events;
use crate::http::{Answer, Query, Request};
use crate::listing::Log;
use crate::reply::envelope;
use crate::{control, page};

/// Longest body that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// Longest document that is imported: a million accounts take some hundred megabytes.
const MAX_DOCUMENT: usize = 2 * 1024 * 1024 * 1024;

/// The code for a body that is too long, with HTTP 413: the code of an invalid body.
const TOO_LONG: i64 = 60003;

/// How long a client may take to send the head of a request, and its body, so that slow ones do not stay.
pub const HEAD_TIMEOUT: Duration = Duration::from_secs(15);
/// See [`HEAD_TIMEOUT`].
pub const BODY_TIMEOUT: Duration = Duration::from_secs(60);

/// How long a client may read nothing while there is something to read.
pub const READ_TIMEOUT: Duration = Duration::from_secs(30);

/// How often the results of pushes are checked when no request comes in.
pub const LOOK_AGAIN: Duration = Duration::from_secs(1);

/// How long events are collected: drawing the page more often would not help.
pub const COLLECTED: Duration = Duration::from_millis(50);

/// How often a stream of events without news sends a sign of life, so that no proxy closes it.
pub const STILL_HERE: Duration = Duration::from_secs(15);

/// How many times a follower of the events may be behind before it is disconnected.
pub const BEHIND: usize = 16;

/// How many may follow the events at a time.
pub const MOST_FOLLOWERS: usize = 200;

/// Who answers a request that was admitted.
#[derive(Debug)]
pub enum Route {
    /// The answer is at hand: a file of the page.
    Answered(Answer),
    /// The events, from now on.
    Events,
    /// The emulator, once all webhooks that were fired have ended.
    AfterWebhooks,
    /// The emulator.
    Emulator,
}

/// Decides by a request's head: the origin whose pages may read the answer, or the answer to a web page that may not use
/// the path. The body of a request that is refused need not be read.
///
/// # Errors
/// The answer to a request that is refused.
pub fn admit(head: &Request, allowed: &[String]) -> Result<Option<String>, Answer> {
    control::admit(head, allowed)
}

/// How many bytes of a request's body are read.
pub fn body_limit(head: &Request) -> usize {
    let is_document = (head.method.as_str(), head.path.as_str()) == ("PUT", "/_emulator/state");
    if is_document { MAX_DOCUMENT } else { MAX_BODY }
}

/// The answer to a request whose body is longer than that.
pub fn too_long(head: &Request) -> Answer {
    let info = format!("the body is too long: the emulator reads up to {} MiB here", body_limit(head) / 1024 / 1024);
    let body = match control::is_path(&head.path) {
        true => json!({ "error": info }).to_string(),
        false => envelope(head.current_path(), Err((TOO_LONG, &info))),
    };
    Answer::json(413, body)
}

/// Who answers.
pub fn route(request: &Request) -> Route {
    route_and_log(request).0
}

/// Who answers, and the log that the request reads.
pub(crate) fn route_and_log(request: &Request) -> (Route, Option<Log>) {
    if let Some(file) = page::serve(request) {
        return (Route::Answered(file), None);
    }
    if !control::is_path(&request.path) {
        return (Route::Emulator, None);
    }
    match control::find(request).map(|found| found.handler) {
        Ok(Handler::Events) => (Route::Events, None),
        Ok(Handler::Log(log)) => {
            let waits = Query::parse(&request.query).get("wait") == Some("true");
            (if waits { Route::AfterWebhooks } else { Route::Emulator }, Some(log))
        }
        _ => (Route::Emulator, None),
    }
}

/// The head of the answer to a follower of the events, or the refusal when there are too many.
pub fn follow(has_room: bool, origin: Option<String>) -> Answer {
    let answer = match has_room {
        true => Answer::event_stream(),
        false => {
            let error = format!("{MOST_FOLLOWERS} follow the events already");
            Answer::json(503, json!({ "error": error }).to_string())
        }
    };
    answer.for_origin(origin)
}

/// The first event of a stream.
pub fn first_event() -> String {
    events::event("ready", &json!({}))
}

/// The sign of life of a stream of events.
pub const STILL_HERE_LINE: &str = ": still here\n\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_request_has_one_that_answers_it() {
        let request = |method: &str, path: &str, query: &str| Request {
            query: query.to_owned(),
            headers: vec![("accept".to_owned(), "text/html".to_owned())],
            ..Request::new(method, path, "")
        };
        assert!(matches!(route(&request("GET", "/", "")), Route::Answered(file) if file.status == 200));
        assert!(matches!(route(&request("GET", "/_emulator/events", "")), Route::Events));
        assert!(matches!(route(&request("GET", "/_emulator/events", "x=1")), Route::Emulator));
        assert!(matches!(route(&request("GET", "/_emulator/webhooks", "wait=true")), Route::AfterWebhooks));
        assert!(matches!(route(&request("GET", "/_emulator/webhooks", "wait=false")), Route::Emulator));
        assert!(matches!(route(&request("POST", "/v4/sns/friend_add", "wait=true")), Route::Emulator));
    }

    #[test]
    fn only_documents_may_be_long() {
        let document = Request::new("PUT", "/_emulator/state", "");
        let call = Request::new("POST", "/v4/sns/friend_add", "");
        assert!(body_limit(&document) > body_limit(&call));
        assert!(String::from_utf8_lossy(&too_long(&call).body).contains("up to 4 MiB"));
    }
}

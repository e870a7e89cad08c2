//! The targets, and what they share.

pub mod emulator;
pub mod pages;
pub mod reply;
pub mod request;
pub mod user_sig;
pub mod webhook;

use serde_json::Value;
use tencent_chat::schema::{Endpoint, endpoints, find};
use tencent_chat::{App, Error, Naming, Now, Rate, Region, SecretKey, Session, Settings, Timestamp};

const APP: u64 = 1_400_000_000;
const KEY: &str = "5211b115a0b06b5eecf0e556dc238ab808791b56503ba8c2c4b9f155d9c95a5d";
const NOW: u64 = 1_700_000_000;

/// The wall clock and the other one, so many milliseconds after the start.
fn after(millis: u64) -> Now {
    Now::from(Timestamp::from_millis(NOW * 1000 + millis))
}

/// A client without rates that sends each request once.
fn session() -> Session {
    let app = App::new(APP, Region::Singapore).admin("administrator", SecretKey::new(KEY));
    Session::with(app, Settings::default().max_retries(0).rate("*", Rate::per_second(f64::INFINITY)))
}

/// The endpoint that a line names. Any other line is one of them, too, so that no input is lost.
fn endpoint(line: &str) -> &'static Endpoint {
    find(line).unwrap_or_else(|| {
        let sum = line.bytes().fold(7_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
        let mut all = endpoints();
        all.nth(sum % all.len()).expect("a number below the length")
    })
}

fn naming(line: &str) -> Naming {
    match line {
        "snake" => Naming::Snake,
        "camel" => Naming::Camel,
        _ => Naming::Wire,
    }
}

/// The first line, and the rest.
fn line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

/// Fails unless it is a JSON object.
fn object(text: &str, what: &str) -> Value {
    match serde_json::from_str(text) {
        Ok(value @ Value::Object(_)) => value,
        other => panic!("{what} is not a JSON object: {other:?}\n{text}"),
    }
}

/// Whatever went wrong can be said, in every form, and without what signs requests.
fn check_error(error: &Error) {
    let written = object(&error.to_json(), "an error");
    assert!(!error.to_string().is_empty(), "{written}");
    for text in [error.to_string(), format!("{error:?}"), written.to_string()] {
        assert!(!text.contains(KEY) && !text.contains("usersig=eJ"), "{text}");
    }
}

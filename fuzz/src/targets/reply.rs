//! Replies: whatever a server, or something between, answers.

use serde_json::Value;
use tencent_chat::{CallOptions, HttpResponse, Naming, Step};

use super::{after, check_error, endpoint, object, session};
use crate::samples::{case_file, endpoints};

/// An endpoint, a line with the status and maybe a `Date`, and a body.
pub fn run(input: &[u8]) {
    let split = |bytes: &[u8]| bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let head = split(input);
    let (name, rest) = (String::from_utf8_lossy(&input[..head]), input.get(head + 1..).unwrap_or_default());
    let head = split(rest);
    let (status, body) = (String::from_utf8_lossy(&rest[..head]), rest.get(head + 1..).unwrap_or_default());
    let (status, date) = status.split_once(' ').unwrap_or((&status, ""));
    let headers = if date.is_empty() { vec![] } else { vec![("date".to_owned(), date.to_owned())] };
    let response = HttpResponse { status: status.parse().unwrap_or(200), headers, body: body.to_vec() };

    let options = CallOptions::default().unchecked(true);
    let mut params = serde_json::Deserializer::from_str("{}");
    let call = session().call_endpoint(endpoint(&name), &mut params, Naming::Snake, &options, 1);
    let mut call = call.expect("an unchecked call without parameters");
    let outcome = (0..100_u64).find_map(|second| match call.step(after(second * 10_000)) {
        Step::Send { id, .. } => {
            call.received(id, response.clone(), after(second * 10_000));
            None
        }
        Step::Done(outcome) => Some(outcome),
        _ => None,
    });
    match outcome.expect("the call ends") {
        Ok(outcome) => {
            let wire = outcome.clone().renamed(Naming::Wire);
            for naming in [Naming::Wire, Naming::Snake, Naming::Camel] {
                let renamed = outcome.clone().renamed(naming);
                object(&renamed.json, "a reply");
                let count = |json: &str| serde_json::from_str::<Vec<Value>>(json).expect("a list of failures").len();
                let (failures, of_wire) = (text(&renamed.failures), text(&wire.failures));
                assert_eq!(count(&failures), count(&of_wire), "failures in all spellings");
            }
        }
        Err(error) => check_error(&error),
    }
}

fn text(failures: &impl serde::Serialize) -> String {
    serde_json::to_string(failures).expect("failures can be written")
}

pub fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for sample in endpoints() {
        seeds.extend(sample.replies.iter().map(|reply| format!("{}\n200\n{reply}", sample.name)));
    }
    let cases = case_file("replies.jsonl");
    for case in cases.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let (name, body) = (case["endpoint"].as_str(), case["text"].as_str());
        if let (Some(name), Some(body)) = (name, body) {
            seeds.push(format!("{name}\n200\n{body}"));
        }
    }
    let date = "Tue, 14 Nov 2023 22:13:20 GMT";
    for status in [200, 301, 400, 408, 429, 499, 500, 501, 502, 505, 524, 599] {
        seeds.push(format!("send_c2c_message\n{status} {date}\n<html>{status}</html>"));
    }
    seeds.into_iter().map(String::into_bytes).collect()
}

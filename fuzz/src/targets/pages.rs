//! Walks through lists whose pages lead anywhere.

use tencent_chat::schema::endpoints;
use tencent_chat::{CallOptions, HttpResponse, Step};

use super::{after, check_error, endpoint, line, naming, session};
use crate::samples;

/// Most pages that are walked; a list may well be longer.
const PAGES: usize = 40;

/// An endpoint, a line with the spelling of names, a line of parameters, and a reply a line, which come round again.
pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (name, rest) = line(&text);
    let (names, rest) = line(rest);
    let (params, rest) = line(rest);
    let mut endpoint = endpoint(name);
    if endpoint.page.is_none() {
        let walks: Vec<_> = endpoints().filter(|endpoint| endpoint.page.is_some()).collect();
        endpoint = walks[name.len() % walks.len()];
    }
    let mut given = serde_json::Deserializer::from_str(params);
    let mut pages = match session().pages(endpoint, &mut given, naming(names), &CallOptions::default()) {
        Ok(pages) => pages,
        Err(error) => return check_error(&error),
    };
    for (reply, at) in rest.lines().cycle().zip(0..PAGES as u64) {
        let now = after(at * 100_000);
        let mut call = match pages.next(at) {
            Ok(Some(call)) => call,
            Ok(None) => return,
            Err(error) => {
                assert!(pages.next(at).is_err(), "a walk ends with its error");
                return check_error(&error);
            }
        };
        let Step::Send { id, .. } = call.step(now) else { return };
        call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.as_bytes().to_vec() }, now);
        let Step::Done(result) = call.step(now) else { return };
        if let Err(error) = &result {
            check_error(error);
        }
        if pages.advance(result).is_err() {
            return;
        }
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for sample in samples::endpoints() {
        if !endpoints().any(|endpoint| endpoint.name == sample.name && endpoint.page.is_some()) {
            continue;
        }
        let replies: Vec<_> = sample.replies.iter().map(ToString::to_string).collect();
        for request in &sample.requests {
            seeds.push(format!("{}\nwire\n{request}\n{}", sample.name, replies.join("\n")).into_bytes());
        }
    }
    seeds
}

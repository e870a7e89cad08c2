//! `cargo xtask vectors`: cases that all languages must agree on.

mod answer;
mod compare;
mod file;
mod mutate;
mod outside;
mod samples;
mod setup;
mod user_sig;
mod webhook;
mod wire;

pub use compare::{parsed, value_at};
pub use webhook::{answer_question, same_event};
pub use wire::class_of;

use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use xtask::description::{self, Api};
use xtask::generate::full_values::full_values;

use crate::languages::{LANGUAGES, Language, Languages};

/// One case and where it comes from.
pub struct Case {
    /// `cases.jsonl:7`, for people.
    pub origin: String,
    pub kind: Kind,
}

pub enum Kind {
    Request {
        endpoint: String,
        body: Value,
    },
    Reply {
        endpoint: String,
        body: Value,
        strict: bool,
    },
    WebhookRequest {
        command: String,
        body: Value,
        strict: bool,
    },
    WebhookResponse {
        command: String,
        body: Value,
    },
    /// An HTTP 200 with any text for a body, and what is right to make of it.
    Answer {
        endpoint: String,
        text: String,
        right: Value,
    },
    UserSig(Value),
    Outside(outside::Outside),
    /// Options of a client and the like, and what is said about them.
    Setup(Value),
    /// A line that is not a case.
    Broken(String),
}

/// Runs case files, or without any the project's own cases: all samples of the description, those of requests at the emulator, too,
/// requests and replies with every field, the UserSig vectors, mistakes in setting up, `replies.jsonl`, and every sample of a reply or a webhook damaged
/// in every way.
pub fn run(root: &Path, files: &[&str]) -> Result<()> {
    let api = description::load(&root.join("api"))?;
    let mut cases = Vec::new();
    if files.is_empty() {
        cases.extend(samples(&api));
        cases.extend(webhook_cases(&api));
        cases.extend(full_cases(&api));
        for own in ["usersig-vectors.json", "setup.yaml", "outside.jsonl"] {
            cases.extend(file::read(&api, &root.join("tests/cases").join(own))?);
        }
        cases.extend(file::answers(&root.join("tests/cases/replies.jsonl"))?);
        cases.extend(mutate::damaged_replies(&api));
        cases.extend(mutate::damaged_webhooks(&api));
    }
    for file in files {
        cases.extend(file::read(&api, Path::new(file))?);
    }
    let languages = Languages::prepare(root)?;
    let mut verdicts = wire::check(&api, &languages, &cases)?;
    verdicts.extend(webhook::check(&api, &languages, &cases)?);
    verdicts.extend(answer::check(&languages, &cases)?);
    verdicts.extend(user_sig::check(&languages, &cases)?);
    verdicts.extend(outside::check(&api, &languages, &cases)?);
    verdicts.extend(setup::check(&languages, &cases)?);
    if files.is_empty() {
        verdicts.extend(samples::check(root, &api, &languages)?);
    }
    let broken = |case: &Case| match &case.kind {
        Kind::Broken(reason) => Some((case.origin.clone(), Err(reason.clone()))),
        _ => None,
    };
    verdicts.extend(cases.iter().filter_map(broken));
    let mut failed = 0;
    for (origin, verdict) in &verdicts {
        if let Err(reason) = verdict {
            failed += 1;
            println!("{origin}: {reason}");
        }
    }
    println!("{} passed, {failed} failed", verdicts.len() - failed);
    ensure!(failed == 0, "{failed} cases failed");
    Ok(())
}

/// The result of a case: its origin, and what is wrong if anything is.
pub type Verdict = (String, Result<(), String>);

/// Asks every language, and judges each answer (`at` is the question's index) until one is wrong.
fn judged(
    languages: &Languages,
    questions: &[Value],
    mut judge: impl FnMut(Language, usize, &Value) -> Result<(), String>,
) -> Result<Vec<Result<(), String>>> {
    let mut verdicts = vec![Ok(()); questions.len()];
    for language in LANGUAGES {
        for (at, answer) in languages.ask(language, "cases", questions)?.iter().enumerate() {
            if verdicts[at].is_ok() {
                verdicts[at] = judge(language, at, answer).map_err(|reason| format!("{}: {reason}", language.name()));
            }
        }
    }
    Ok(verdicts)
}

/// The samples of the description.
fn samples(api: &Api) -> Vec<Case> {
    let mut cases = Vec::new();
    for (family, endpoint) in api.endpoints() {
        let name = &endpoint.name;
        for (number, body) in endpoint.request_samples.iter().enumerate() {
            let origin = format!("{}: {name}: request sample {}", family.file, number + 1);
            cases.push(Case { origin, kind: Kind::Request { endpoint: name.clone(), body: body.clone() } });
        }
        for (number, body) in endpoint.reply_samples.iter().enumerate() {
            let origin = format!("{}: {name}: reply sample {}", family.file, number + 1);
            cases.push(Case { origin, kind: Kind::Reply { endpoint: name.clone(), body: body.clone(), strict: true } });
        }
    }
    cases
}

/// The samples of webhooks and of their answers, and those with every field.
fn webhook_cases(api: &Api) -> Vec<Case> {
    let mut cases = Vec::new();
    for (family, webhook) in api.webhooks() {
        let name = &webhook.name;
        let command = || webhook.command.clone();
        let whole = full_values(api, &webhook.request);
        for (number, body) in webhook.request_samples.iter().chain(&whole).enumerate() {
            let origin = format!("{}: {name}: request {}", family.file, number + 1);
            let kind = Kind::WebhookRequest { command: command(), body: body.clone(), strict: true };
            cases.push(Case { origin, kind });
        }
        let mut responses = webhook.response_samples.clone();
        if webhook.decide.is_none() {
            responses.extend(full_values(api, &webhook.response).into_iter().map(|fields| envelope(0, &fields)));
        }
        let refusals = [webhook.answer.takes_one().then_some(1), webhook.answer.drop.then_some(2)];
        let own = webhook.answer.codes.filter(|_| webhook.decide.is_none()).into_iter().flatten();
        let nothing = json!({});
        responses.extend(refusals.into_iter().flatten().chain(own).map(|code| envelope(code, &nothing)));
        for (number, body) in responses.into_iter().enumerate() {
            let origin = format!("{}: {name}: response {}", family.file, number + 1);
            cases.push(Case { origin, kind: Kind::WebhookResponse { command: command(), body } });
        }
    }
    cases
}

/// A reply or an answer with these fields.
fn envelope(code: i64, fields: &Value) -> Value {
    let mut body = json!({ "ActionStatus": "OK", "ErrorCode": code, "ErrorInfo": "" });
    for (key, value) in fields.as_object().into_iter().flatten() {
        body[key] = value.clone();
    }
    body
}

/// Requests and replies in which every described field is set.
fn full_cases(api: &Api) -> Vec<Case> {
    let mut cases = Vec::new();
    for (family, endpoint) in api.endpoints() {
        let name = &endpoint.name;
        for (number, body) in full_values(api, &endpoint.request).into_iter().enumerate() {
            let origin = format!("{}: {name}: request with every field {}", family.file, number + 1);
            cases.push(Case { origin, kind: Kind::Request { endpoint: name.clone(), body } });
        }
        for (number, fields) in full_values(api, &endpoint.reply).into_iter().enumerate() {
            let origin = format!("{}: {name}: reply with every field {}", family.file, number + 1);
            let body = envelope(0, &fields);
            cases.push(Case { origin, kind: Kind::Reply { endpoint: name.clone(), body, strict: true } });
        }
    }
    cases
}

//! Stories of calls over HTTP against the emulator: `tests/cases/operations/` in every language, and those of
//! `receivers.yaml`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::emulator::Emulator;
use crate::languages::{Conversation, LANGUAGES, Language, Languages};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    story: String,
    #[serde(default)]
    steps: Vec<Step>,
    /// Instead of steps: codes that the emulator refuses one and the same call with.
    #[serde(default)]
    codes: Vec<i64>,
    call: Option<String>,
    #[serde(default)]
    with: Map<String, Value>,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    call: String,
    /// How often a request may be sent again.
    #[serde(default)]
    retries: u32,
    /// Walks all pages, which must have so many items each.
    pages: Option<Vec<usize>>,
    /// How many requests must reach the server.
    requests: Option<u64>,
    #[serde(default)]
    with: Map<String, Value>,
    #[serde(default)]
    fill: Map<String, Value>,
    faults: Option<Value>,
    reply: Option<Map<String, Value>>,
    failures: Option<Vec<Value>>,
    error: Option<Map<String, Value>>,
    sent: Option<Value>,
    /// What must be fired: command, how it ended, and fields of the body.
    webhooks: Option<Vec<Value>>,
}

/// Runs every story in every language.
pub fn run(root: &Path) -> Result<()> {
    let languages = Languages::prepare(root)?;
    let emulator = Emulator::start(root)?;
    let mut stories = Stories::read(&files(root)?, &languages)?;
    for language in LANGUAGES {
        stories.tell(language.name(), language, &languages, &emulator, || emulator.reset())?;
    }
    stories.end()
}

/// The files with stories, by name.
fn files(root: &Path) -> Result<Vec<PathBuf>> {
    let files = std::fs::read_dir(root.join("tests/cases/operations"))?.map(|entry| Ok(entry?.path()));
    let mut files = files.collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// The stories of some files, and how often they came true.
pub struct Stories {
    stories: Vec<(String, Vec<Asked>)>,
    passed: usize,
    failed: usize,
}

impl Stories {
    pub fn read(files: &[PathBuf], languages: &Languages) -> Result<Self> {
        let mut stories: Vec<Story> = Vec::new();
        for file in files {
            let text = std::fs::read_to_string(file)?;
            let more: Vec<Story> = serde_yaml_ng::from_str(&text).with_context(|| file.display().to_string())?;
            stories.extend(more);
        }
        Ok(Self { stories: with_questions(&stories, languages)?, passed: 0, failed: 0 })
    }

    /// Runs them all in one language. `begin` prepares the emulator for each.
    pub fn tell(
        &mut self,
        teller: &str,
        language: Language,
        languages: &Languages,
        emulator: &Emulator,
        begin: impl Fn() -> Result<()>,
    ) -> Result<()> {
        let mut conversation = languages.converse(language, emulator)?;
        for (story, steps) in &self.stories {
            begin()?;
            match tell(steps, language, emulator, &mut conversation)? {
                Ok(()) => self.passed += 1,
                Err(reason) => {
                    self.failed += 1;
                    println!("{teller}: {story}: {reason}");
                }
            }
        }
        Ok(())
    }

    /// Says how often they came true, and fails when one did not.
    pub fn end(self) -> Result<()> {
        let Self { passed, failed, .. } = self;
        println!("{passed} passed, {failed} failed");
        ensure!(failed == 0, "{failed} stories failed");
        Ok(())
    }
}

/// A step, and what the runners are asked for it.
type Asked = (Step, Value);

/// The stories' steps with their calls in both spellings, as the core writes them.
fn with_questions(stories: &[Story], languages: &Languages) -> Result<Vec<(String, Vec<Asked>)>> {
    let stories: Vec<(&str, Vec<Step>)> = stories.iter().map(|story| (story.story.as_str(), steps(story))).collect();
    let bodies = stories.iter().flat_map(|(_, steps)| steps).map(body).collect::<Result<Vec<_>>>()?;
    let mut names = languages.ask(Language::Rust, "names", &bodies)?.into_iter();
    let mut told = Vec::new();
    for (story, steps) in stories {
        let mut asked = Vec::new();
        for step in steps {
            let names = names.next().expect("one answer for each step");
            ensure!(names["error"].is_null(), "{story}: {}: {names}", step.call);
            let question = json!({ "op": if step.pages.is_some() { "pages" } else { "call" }, "endpoint": step.call,
                    "snake": names["snake"], "camel": names["camel"], "retries": step.retries });
            asked.push((step, question));
        }
        told.push((story.to_owned(), asked));
    }
    Ok(told)
}

fn tell(
    steps: &[Asked],
    language: Language,
    emulator: &Emulator,
    conversation: &mut Conversation,
) -> Result<Result<(), String>> {
    for (step, question) in steps {
        emulator.control("DELETE", "/_emulator/faults", "")?;
        if let Some(faults) = &step.faults {
            emulator.control("POST", "/_emulator/faults", &faults.to_string())?;
        }
        let (before, fired_before) = (requests(emulator)?, webhooks(emulator)?);
        let answer = conversation.ask(question)?;
        let (log, fired) = (requests(emulator)?, webhooks(emulator)?);
        let verdict = judge(step, language, &answer, &before, &log);
        if let Err(reason) = verdict.and_then(|()| webhooks_fit(step, &fired_before, &fired)) {
            return Ok(Err(format!("{}: {reason}; the answer was {answer}", step.call)));
        }
    }
    Ok(Ok(()))
}

/// A story's steps, with the code lists written out.
fn steps(story: &Story) -> Vec<Step> {
    let refused = |code: &i64| Step {
        call: story.call.clone().unwrap_or_default(),
        with: story.with.clone(),
        faults: Some(json!([{ "fault": { "error_code": code, "error_info": "told" } }])),
        error: json!({ "class": "ApiError", "code": code, "info": "told" }).as_object().cloned(),
        ..Step::default()
    };
    story.steps.iter().cloned().chain(story.codes.iter().map(refused)).collect()
}

/// A step's body in wire names, for the core to rename; unchecked, since some calls are meant to be refused.
fn body(step: &Step) -> Result<Value> {
    let mut body = step.with.clone();
    for (list, rule) in &step.fill {
        let count = rule["count"].as_u64().context("`fill` needs a count")?;
        let item = rule["item"].to_string();
        let items = (0..count).map(|number| serde_json::from_str(&item.replace('#', &number.to_string())));
        body.insert(list.clone(), Value::Array(items.collect::<Result<_, _>>()?));
    }
    Ok(json!({ "kind": "unchecked", "endpoint": step.call, "json": Value::Object(body).to_string() }))
}

fn requests(emulator: &Emulator) -> Result<Value> {
    Ok(serde_json::from_str(&emulator.control("GET", "/_emulator/requests", "")?)?)
}

/// What the emulator has fired, when all of it has ended.
fn webhooks(emulator: &Emulator) -> Result<Value> {
    Ok(serde_json::from_str(&emulator.control("GET", "/_emulator/webhooks?wait=true", "")?)?)
}

fn webhooks_fit(step: &Step, before: &Value, after: &Value) -> Result<(), String> {
    let Some(expected) = &step.webhooks else { return Ok(()) };
    let seen = before["webhooks"].as_array().map_or(0, Vec::len);
    let fired: Vec<&Value> = after["webhooks"].as_array().into_iter().flatten().skip(seen).collect();
    let fits = |(expected, fired): (&Value, &&Value)| {
        let fields = expected[2].as_object().into_iter().flatten();
        expected[0] == fired["command"]
            && expected[1] == fired["outcome"]
            && fields.into_iter().all(|(name, value)| fired["body"][name] == *value)
    };
    if expected.len() == fired.len() && expected.iter().zip(&fired).all(fits) {
        return Ok(());
    }
    Err(format!("fired were {}, not {}", json!(fired), Value::from(expected.clone())))
}

fn judge(step: &Step, language: Language, answer: &Value, before: &Value, log: &Value) -> Result<(), String> {
    let error = &answer["error"];
    match &step.error {
        Some(expected) => error_fits(expected, error)?,
        None if !error.is_null() => return Err("an error".to_owned()),
        None => {}
    }
    if let Some(expected) = &step.reply {
        // Every language's reply was shown to be the same as the others'; the raw one is in wire names.
        let raw: Value = answer["raw"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        for (field, value) in expected {
            if raw[field] != *value {
                return Err(format!("{field} is {}, not {value}", raw[field]));
            }
        }
    }
    if let Some(expected) = &step.failures {
        let told: Vec<Value> = answer["failures"].as_array().into_iter().flatten().map(summary).collect();
        if told != *expected {
            return Err(format!("the failures are {}, not {}", Value::Array(told), Value::Array(expected.clone())));
        }
    }
    if let (Some(expected), None) = (&step.pages, &step.error)
        && answer["pages"] != json!(expected)
    {
        return Err(format!("the pages have {} items, not {expected:?}", answer["pages"]));
    }
    let count = log["total"].as_u64().unwrap_or_default() - before["total"].as_u64().unwrap_or_default();
    if step.requests.is_some_and(|expected| expected != count) {
        return Err(format!("{count} requests were sent"));
    }
    match &step.sent {
        Some(Value::Bool(false)) if before["total"] != log["total"] => Err("something was sent".to_owned()),
        None | Some(Value::Bool(_)) => Ok(()),
        Some(body) => {
            let last = log["requests"].as_array().and_then(|list| list.last()).unwrap_or(&Value::Null);
            let query = last["query"].to_string();
            if last["body"] != *body {
                return Err(format!("{} sent {}", language.name(), last["body"]));
            }
            if query.contains("usersig\":\"eJ") { Err("the log shows the UserSig".to_owned()) } else { Ok(()) }
        }
    }
}

fn error_fits(expected: &Map<String, Value>, error: &Value) -> Result<(), String> {
    let message = error["message"].as_str().unwrap_or_default();
    for (field, value) in expected {
        let fits = match (field.as_str(), value) {
            ("class", _) => value.as_str() == Some(&crate::vectors::class_of(error)),
            ("has", Value::Array(texts)) => texts.iter().filter_map(Value::as_str).all(|text| message.contains(text)),
            // It is called as each language calls it.
            ("endpoint", Value::String(name)) => {
                let plain = |name: &str| name.replace('_', "").to_lowercase();
                error[field].as_str().is_some_and(|own| plain(own) == plain(name))
            }
            _ => error[field] == *value,
        };
        if !fits {
            return Err(format!("the error's {field} is not {value}"));
        }
    }
    if expected.get("class") == Some(&json!("ApiError")) {
        let said = |field: &str| error[field].as_str().is_some_and(|text| !text.is_empty());
        if !said("hint") || !said("kind") || error["kind"] == "unknown" {
            return Err("the error has no kind or hint".to_owned());
        }
    }
    Ok(())
}

/// A failure as the stories write it.
fn summary(failure: &Value) -> Value {
    json!([failure["item"], failure["index"], failure["code"], failure["kind"]])
}

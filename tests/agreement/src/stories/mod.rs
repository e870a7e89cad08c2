//! Stories: what calls in a language, users who act, and time that passes must end with, against the emulator.

mod judge;
mod kept;
mod step;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use xtask::root;

use crate::languages::{Conversation, Language, Languages};
use crate::shapes::Place;
pub use kept::Kept;
pub use step::{Step, What};

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

/// The app's side of the stories.
pub trait App {
    /// The emulator's settings with which each story begins; an app without any receives no webhooks.
    fn settings(&self) -> Option<Value> {
        None
    }

    /// Prepares it for the webhooks of a step.
    fn prepare(&self, _scene: Scene) {}

    /// What was wrong with webhooks since this was last asked.
    fn problems(&self) -> Vec<String> {
        Vec::new()
    }
}

/// In what circumstances webhooks come.
#[derive(Default)]
pub struct Scene {
    /// What is answered, by commands.
    pub answers: BTreeMap<String, Value>,
    pub cause: Cause,
}

/// Who causes webhooks.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Cause {
    #[default]
    Call,
    User,
    /// The time that passes.
    Time,
}

/// An app that only calls.
pub struct NoWebhooks;

impl App for NoWebhooks {}

/// The stories of some files, and what came of their runs.
pub struct Stories {
    stories: Vec<(String, Vec<Asked>)>,
    /// How many passed in each run, by its name.
    passed: Vec<(String, usize)>,
}

/// A step, and what the runners are asked for it when it is a call.
type Asked = (Step, Value);

impl Stories {
    /// Reads the stories of a file, or of all files in a folder.
    pub fn read(path: &Path, languages: &Languages) -> Result<Self> {
        let mut stories: Vec<Story> = Vec::new();
        for file in files(path)? {
            let text = std::fs::read_to_string(&file)?;
            let more: Vec<Story> = serde_yaml_ng::from_str(&text).with_context(|| file.display().to_string())?;
            stories.extend(more);
        }
        ensure!(!stories.is_empty(), "{} has no story", path.display());
        Ok(Self { stories: with_questions(&stories, languages)?, passed: Vec::new() })
    }

    /// Runs them all in one language, under a name for people.
    pub fn run(
        &mut self,
        name: &str,
        language: Language,
        languages: &Languages,
        place: Place<'_>,
        app: &dyn App,
    ) -> Result<()> {
        let mut conversation = languages.converse(language, place)?;
        let mut passed = 0;
        for (story, steps) in &self.stories {
            let mut stage = Stage::set(language, place, &mut conversation, app)?;
            match stage.play(steps).with_context(|| format!("{name}: {story}"))? {
                Ok(()) => passed += 1,
                Err(reason) => println!("{name}: {story}: {reason}"),
            }
        }
        self.passed.push((name.to_owned(), passed));
        Ok(())
    }

    /// Prints how many passed in each run. Fails when one did not, or when there were not so many runs.
    pub fn end(self, runs: usize) -> Result<()> {
        let (all, passed) = (self.stories.len(), &self.passed);
        passed.iter().for_each(|(name, passed)| println!("{name}: {passed} of {all} passed"));
        ensure!(passed.iter().all(|(_, passed)| *passed == all), "stories failed");
        ensure!(passed.len() == runs, "there were {} runs, not {runs}", passed.len());
        Ok(())
    }
}

/// Where the journals of a story are.
fn journals() -> PathBuf {
    root().join("target/stories")
}

/// The files of a path, by name.
fn files(path: &Path) -> Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let files = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path()));
    let mut files = files.collect::<Result<Vec<_>>>()?;
    files.sort();
    Ok(files)
}

/// The stories' steps with their calls in both spellings, as the core writes them; unchecked, since some calls are meant to
/// be refused.
fn with_questions(stories: &[Story], languages: &Languages) -> Result<Vec<(String, Vec<Asked>)>> {
    let stories: Vec<(&str, Vec<Step>)> =
        stories.iter().map(|story| Ok((story.story.as_str(), steps(story)?))).collect::<Result<_>>()?;
    let mut bodies = Vec::new();
    for step in stories.iter().flat_map(|(_, steps)| steps) {
        if let What::Call(endpoint) | What::Walk(endpoint) = step.what()? {
            let body = |body: Value| json!({ "kind": "unchecked", "endpoint": endpoint, "json": body.to_string() });
            bodies.extend(step.bodies()?.into_iter().map(body));
        }
    }
    let mut names = languages.ask(Language::Rust, "names", &bodies)?.into_iter();
    let mut with_questions = Vec::new();
    for (story, steps) in stories {
        let mut asked = Vec::new();
        for step in steps {
            let (What::Call(endpoint) | What::Walk(endpoint)) = step.what()? else {
                asked.push((step, Value::Null));
                continue;
            };
            let bodies = step.bodies()?;
            let spelled: Vec<Value> = names.by_ref().take(bodies.len()).collect();
            ensure!(spelled.iter().all(|names| names["error"].is_null()), "{story}: {endpoint}: {spelled:?}");
            let question = question(&step, endpoint, &bodies, &spelled);
            asked.push((step, question));
        }
        with_questions.push((story.to_owned(), asked));
    }
    Ok(with_questions)
}

/// What a runner is asked for a call, or for the calls of a walk.
fn question(step: &Step, endpoint: &str, bodies: &[Value], spelled: &[Value]) -> Value {
    let op = match step {
        Step { each: Some(_), .. } => "each",
        Step { bulk: Some(_), .. } => "bulk",
        Step { pages: Some(_), .. } => "pages",
        _ => "call",
    };
    let text = |bodies: Vec<String>| if op == "each" { format!("[{}]", bodies.join(",")) } else { bodies.concat() };
    let spelling =
        |name: &str| text(spelled.iter().filter_map(|names| names[name].as_str().map(str::to_owned)).collect());
    json!({ "op": op, "endpoint": endpoint, "snake": spelling("snake"), "camel": spelling("camel"),
        "wire": text(bodies.iter().map(Value::to_string).collect()), "retries": step.retries,
        "gone_is_success": step.gone_is_success, "stop_after": step.stop_after, "concurrency": step.concurrency,
        "all": step.summary.is_some(), "list": spelled[0]["list"] })
}

/// A story's steps, with the code lists written out.
fn steps(story: &Story) -> Result<Vec<Step>> {
    let call = story.call.as_deref().unwrap_or_default();
    let refused = story.codes.iter().map(|code| Step::refused(call, &story.with, *code));
    let steps: Vec<Step> = story.steps.iter().cloned().chain(refused).collect();
    steps.iter().try_for_each(|step| step.check().with_context(|| story.story.clone()))?;
    Ok(steps)
}

/// One story that runs.
struct Stage<'a> {
    language: Language,
    place: Place<'a>,
    conversation: &'a mut Conversation,
    app: &'a dyn App,
    /// What was kept of replies.
    kept: Kept,
    /// The last item that was looked at, by users.
    looked_at: BTreeMap<String, u64>,
    /// How many webhooks were fired.
    fired: usize,
}

impl<'a> Stage<'a> {
    /// An empty emulator, and no journals.
    fn set(language: Language, place: Place<'a>, conversation: &'a mut Conversation, app: &'a dyn App) -> Result<Self> {
        let (kept, looked_at) = (Kept::default(), BTreeMap::new());
        let mut stage = Self { language, place, conversation, app, kept, looked_at, fired: 0 };
        stage.control("POST", "/_emulator/reset", "")?;
        if journals().exists() {
            std::fs::remove_dir_all(journals())?;
        }
        std::fs::create_dir_all(journals())?;
        if let Some(settings) = app.settings() {
            stage.send_webhooks(&settings)?;
            stage.kept.insert("webhook_url", settings["webhook_url"].clone());
        }
        Ok(stage)
    }

    /// Has webhooks sent to the app. In a runner a function gets them, and hands them on.
    fn send_webhooks(&mut self, settings: &Value) -> Result<()> {
        match self.place {
            Place::Server(_) => self.control("POST", "/_emulator/config", &settings.to_string()).map(drop),
            Place::Runner => {
                let answer = self.conversation.ask(&json!({ "op": "hand_on", "settings": settings }))?;
                ensure!(answer["error"].is_null(), "webhooks to a function: {answer}");
                Ok(())
            }
        }
    }

    /// Calls a control path of the emulator, wherever that is.
    fn control(&mut self, method: &str, path: &str, body: &str) -> Result<String> {
        match self.place {
            Place::Server(emulator) => emulator.control(method, path, body),
            Place::Runner => self.conversation.control(method, path, body),
        }
    }

    /// Runs the steps until one does not end as it must.
    fn play(&mut self, steps: &[Asked]) -> Result<Result<(), String>> {
        for (step, question) in steps {
            let what = step.what()?;
            let cause = match what {
                What::Act { .. } => Cause::User,
                What::Advance(_) => Cause::Time,
                _ => Cause::Call,
            };
            self.app.prepare(Scene { answers: step.answers.clone(), cause });
            let verdict = match what {
                What::Call(_) | What::Walk(_) => self.call(step, question)?,
                What::Act { user, action } => self.act(step, user, action)?,
                What::Inbox(user) => self.look(step, user)?,
                What::Advance(seconds) => self.set_up("clock", &json!({ "advance_ms": seconds * 1000 }))?,
                What::Set(settings) => self.set_up("config", settings)?,
            };
            let webhooks = self.webhooks(step)?;
            if let Err(reason) = verdict.and(webhooks) {
                return Ok(Err(format!("{step}: {reason}")));
            }
        }
        Ok(Ok(()))
    }

    fn call(&mut self, step: &Step, question: &Value) -> Result<Result<(), String>> {
        self.control("DELETE", "/_emulator/faults", "")?;
        if let Some(faults) = &step.faults {
            self.control("POST", "/_emulator/faults", &faults.to_string())?;
        }
        let before = self.get("/_emulator/requests")?;
        let mut question = question.clone();
        for spelling in ["snake", "camel", "wire"] {
            question[spelling] = self.kept.fill(question[spelling].as_str().unwrap_or_default())?.into();
        }
        if let Some(name) = &step.journal {
            question["journal"] = json!(journals().join(name));
        }
        let answer = self.conversation.ask(&question)?;
        let log = self.get("/_emulator/requests")?;
        let kept = self.kept.keep(&step.keep, &judge::raw(&answer));
        let step = &self.filled(step)?;
        let walked = judge::walk(step, &question, &answer);
        let verdict = judge::call(step, self.language, &answer, &before, &log).and(walked).and(kept);
        Ok(verdict.map_err(|reason| format!("{reason}; the answer was {answer}")))
    }

    fn act(&mut self, step: &Step, user: &str, action: &str) -> Result<Result<(), String>> {
        let path = format!("/_emulator/clients/{user}/{action}");
        let fields = self.kept.fill(&Value::Object(step.with.clone()).to_string())?;
        let reply = self.control("POST", &path, &fields)?;
        let reply: Value = serde_json::from_str(&reply)?;
        let kept = self.kept.keep(&step.keep, &reply);
        let step = &self.filled(step)?;
        Ok(judge::act(step, &reply).and(kept).map_err(|reason| format!("{reason}; the reply was {reply}")))
    }

    fn look(&mut self, step: &Step, user: &str) -> Result<Result<(), String>> {
        let since = self.looked_at.get(user).copied().unwrap_or_default();
        let inbox = self.get(&format!("/_emulator/clients/{user}/inbox?since={since}"))?;
        self.looked_at.insert(user.to_owned(), inbox["last"].as_u64().unwrap_or_default());
        let kept = self.kept.keep(&step.keep, &inbox);
        let step = self.filled(step)?;
        let expected = step.items.as_deref().unwrap_or_default();
        let items = &inbox["items"];
        Ok(judge::inbox(expected, items).and(kept).map_err(|reason| format!("{reason}; the items were {items}")))
    }

    fn set_up(&mut self, what: &str, body: &Value) -> Result<Result<(), String>> {
        self.control("POST", &format!("/_emulator/{what}"), &body.to_string())?;
        Ok(Ok(()))
    }

    /// Whether the webhooks of a step are as they must be, once all have ended.
    fn webhooks(&mut self, step: &Step) -> Result<Result<(), String>> {
        if self.app.settings().is_none() {
            ensure!(step.webhooks.is_none(), "{step}: `webhooks` need an app that receives them");
            return Ok(Ok(()));
        }
        let log = self.get("/_emulator/webhooks?wait=true")?;
        let fired = log["webhooks"].as_array().map(Vec::as_slice).unwrap_or_default();
        let since = &fired[self.fired.min(fired.len())..];
        self.fired = fired.len();
        if let Some(problem) = self.app.problems().into_iter().next() {
            return Ok(Err(problem));
        }
        Ok(self.filled(step)?.webhooks.map_or(Ok(()), |expected| judge::webhooks(&expected, since)))
    }

    /// A step with what was kept in the places of its names, in what it expects.
    fn filled(&self, step: &Step) -> Result<Step> {
        let mut step = step.clone();
        let text = |value: Value| self.kept.fill(&value.to_string());
        if let Some(reply) = step.reply {
            step.reply = Some(serde_json::from_str(&text(Value::Object(reply))?)?);
        }
        if let Some(items) = step.items {
            step.items = Some(serde_json::from_str(&text(json!(items))?)?);
        }
        if let Some(webhooks) = step.webhooks {
            step.webhooks = Some(serde_json::from_str(&text(Value::Array(webhooks))?)?);
        }
        Ok(step)
    }

    fn get(&mut self, path: &str) -> Result<Value> {
        Ok(serde_json::from_str(&self.control("GET", path, "")?)?)
    }
}

//! A step of a story, as the files have it; `tests/README.md` explains the keys.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The endpoint that is called.
    pub call: Option<String>,
    /// How often a request may be sent again.
    #[serde(default)]
    pub retries: u32,
    /// Whether it is a success when what the call would remove is not there.
    #[serde(default)]
    pub gone_is_success: bool,
    /// Stops the call, of which one request is under way at a time, when so many are finished.
    pub stop_after: Option<u32>,
    /// The endpoint that is called for each of the rows.
    pub each: Option<String>,
    #[serde(default)]
    pub rows: Vec<Map<String, Value>>,
    /// The endpoint that gets the list of the body as a stream.
    pub bulk: Option<String>,
    /// How many rows are under way at a time.
    pub concurrency: Option<u32>,
    /// The journal of the walk, by a name.
    pub journal: Option<String>,
    /// The results of the walk, by index.
    pub results: Option<Vec<Value>>,
    /// In place of results: what they come to in the end.
    pub summary: Option<Value>,
    /// Walks all pages, which must have so many items each.
    pub pages: Option<Vec<usize>>,
    /// How many requests must reach the server.
    pub requests: Option<u64>,
    #[serde(default)]
    pub with: Map<String, Value>,
    #[serde(default)]
    pub fill: Map<String, Value>,
    pub faults: Option<Value>,
    pub reply: Option<Map<String, Value>>,
    pub failures: Option<Vec<Value>>,
    pub error: Option<Map<String, Value>>,
    pub sent: Option<Value>,

    /// The user who acts.
    pub user: Option<String>,
    pub does: Option<String>,
    /// The user whose inbox is looked at, and what must have come since it was looked at last.
    pub inbox: Option<String>,
    pub items: Option<Vec<Map<String, Value>>>,
    /// Seconds that pass.
    pub advance: Option<u64>,
    /// Settings of the emulator.
    pub settings: Option<Value>,

    /// Values of the reply that later steps need: names, and where they are.
    #[serde(default)]
    pub keep: BTreeMap<String, String>,
    /// How the app answers webhooks: bodies by commands.
    #[serde(default)]
    pub answers: BTreeMap<String, Value>,
    /// What must be fired: command, how it ended, and fields of the body.
    pub webhooks: Option<Vec<Value>>,
}

/// What happens in a step.
pub enum What<'a> {
    Call(&'a str),
    /// Calls for the rows of a source, or for the items of a list.
    Walk(&'a str),
    Act {
        user: &'a str,
        action: &'a str,
    },
    Inbox(&'a str),
    Advance(u64),
    Set(&'a Value),
}

impl Step {
    pub fn what(&self) -> Result<What<'_>> {
        let acts = self.user.as_ref().zip(self.does.as_ref());
        ensure!(self.user.is_some() == self.does.is_some(), "`user` and `does` belong together");
        let kinds = [
            self.call.as_ref().map(|call| What::Call(call)),
            self.each.as_ref().or(self.bulk.as_ref()).map(|call| What::Walk(call)),
            acts.map(|(user, action)| What::Act { user, action }),
            self.inbox.as_ref().map(|user| What::Inbox(user)),
            self.advance.map(What::Advance),
            self.settings.as_ref().map(What::Set),
        ];
        let mut kinds = kinds.into_iter().flatten();
        match (kinds.next(), kinds.next()) {
            (Some(kind), None) => Ok(kind),
            _ => {
                bail!("a step has one of `call`, `each`, `bulk`, `user` with `does`, `inbox`, `advance` and `settings`")
            }
        }
    }

    /// Fails when a key of one kind of step stands in another, where it would check nothing.
    pub fn check(&self) -> Result<()> {
        let of_calls = self.pages.is_some() || self.failures.is_some();
        let of_walks = !self.rows.is_empty()
            || self.concurrency.is_some()
            || self.journal.is_some()
            || self.results.is_some()
            || self.summary.is_some();
        let of_both = self.retries > 0
            || self.gone_is_success
            || self.stop_after.is_some()
            || self.requests.is_some()
            || !self.fill.is_empty()
            || self.faults.is_some()
            || self.error.is_some()
            || self.sent.is_some();
        let (calls, walks, acts, looks) = match self.what()? {
            What::Call(_) => (true, false, false, false),
            What::Walk(_) => (false, true, false, false),
            What::Act { .. } => (false, false, true, false),
            What::Inbox(_) => (false, false, false, true),
            What::Advance(_) | What::Set(_) => (false, false, false, false),
        };
        ensure!(calls || !of_calls, "{self}: has a key that only calls have");
        ensure!(walks || !of_walks, "{self}: has a key that only `each` and `bulk` have");
        ensure!(calls || walks || !of_both, "{self}: has a key that only calls, `each` and `bulk` have");
        ensure!(self.results.is_some() != self.summary.is_some() || !walks, "{self}: needs `results` or `summary`");
        ensure!(self.each.is_none() || self.bulk.is_none(), "{self}: `each` and `bulk` are two kinds of steps");
        ensure!(self.each.is_some() || self.rows.is_empty(), "{self}: only `each` has rows");
        ensure!(
            self.bulk.is_some() || calls || acts || (self.with.is_empty() && self.reply.is_none()),
            "{self}: has `with` or `reply`"
        );
        ensure!(calls || acts || looks || self.keep.is_empty(), "{self}: has `keep`, but no reply");
        ensure!(looks == self.items.is_some(), "{self}: `inbox` and `items` belong together");
        Ok(())
    }

    /// The bodies in wire names of what is called: one for each row of `each`.
    pub fn bodies(&self) -> Result<Vec<Value>> {
        if self.each.is_some() {
            Ok(self.rows.iter().cloned().map(Value::Object).collect())
        } else {
            Ok(vec![self.body()?])
        }
    }

    /// The body of a call in wire names, with its long lists.
    pub fn body(&self) -> Result<Value> {
        let mut body = self.with.clone();
        for (list, rule) in &self.fill {
            let count = rule["count"].as_u64().context("`fill` needs a count")?;
            let item = rule["item"].to_string();
            let items = (0..count).map(|number| serde_json::from_str(&item.replace('#', &number.to_string())));
            body.insert(list.clone(), Value::Array(items.collect::<Result<_, _>>()?));
        }
        Ok(body.into())
    }

    /// A call that the emulator refuses with a code.
    pub fn refused(call: &str, with: &Map<String, Value>, code: i64) -> Self {
        Self {
            call: Some(call.to_owned()),
            with: with.clone(),
            faults: Some(json!([{ "fault": { "error_code": code, "error_info": "as the rule says" } }])),
            error: json!({ "class": "ApiError", "code": code, "info": "as the rule says" }).as_object().cloned(),
            ..Self::default()
        }
    }
}

/// For messages about it.
impl std::fmt::Display for Step {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.what() {
            Ok(What::Call(name)) => f.write_str(name),
            Ok(What::Walk(name)) => write!(f, "{name} for each"),
            Ok(What::Act { user, action }) => write!(f, "{user} does {action}"),
            Ok(What::Inbox(user)) => write!(f, "inbox of {user}"),
            Ok(What::Advance(seconds)) => write!(f, "{seconds} seconds pass"),
            Ok(What::Set(settings)) => write!(f, "settings {settings}"),
            Err(error) => error.fmt(f),
        }
    }
}

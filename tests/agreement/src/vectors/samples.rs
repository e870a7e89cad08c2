//! Every sample of a request, sent to the emulator over HTTP by the Rust client: the reply has described fields only, and the keys of
//! the page's own sample. `tests/cases/samples.yaml` says what a sample needs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use xtask::description::{Api, Endpoint};

use super::Verdict;
use super::compare::Walk;
use crate::emulator::Emulator;
use crate::languages::{Conversation, Language, Languages};
use crate::shapes::Place;
use crate::stories::{Kept, Step, What};

/// How many accounts a call imports, and how many members one adds.
const AT_ONCE: usize = 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Plan {
    prepare: Vec<Preparation>,
    sometimes: BTreeMap<String, BTreeSet<String>>,
    refused: BTreeMap<String, Refused>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Preparation {
    r#for: BTreeSet<String>,
    steps: Vec<Step>,
    #[serde(default)]
    sample: Map<String, Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    code: i64,
    #[allow(dead_code, reason = "for people")]
    why: String,
}

impl Plan {
    /// Its entries, each with a text that names it.
    fn entries(&self) -> BTreeSet<Entry> {
        let prepared = self.prepare.iter().enumerate().flat_map(|(number, preparation)| {
            let endpoints = preparation.r#for.iter().map(move |name| Entry::Prepare(number, name.clone()));
            endpoints.chain(preparation.sample.keys().map(move |path| Entry::Sample(number, path.clone())))
        });
        let sometimes = self
            .sometimes
            .iter()
            .flat_map(|(name, keys)| keys.iter().map(move |key| Entry::Sometimes(name.clone(), key.clone())));
        prepared.chain(sometimes).chain(self.refused.keys().cloned().map(Entry::Refused)).collect()
    }
}

/// An entry of the plan, for what is in no sample's way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Entry {
    /// A preparation, by its number, for an endpoint.
    Prepare(usize, String),
    /// A value for samples of a preparation, by its path.
    Sample(usize, String),
    /// A key that the reply of an endpoint may lack.
    Sometimes(String, String),
    Refused(String),
}

/// Sends all of them.
pub fn check(root: &Path, api: &Api, languages: &Languages) -> Result<Vec<Verdict>> {
    let file = "tests/cases/samples.yaml";
    let plan = own_ids(&std::fs::read_to_string(root.join(file))?);
    let plan: Plan = serde_yaml_ng::from_str(&plan).context(file)?;
    let emulator = Emulator::start(root)?;
    let conversation = languages.converse(Language::Rust, Place::Server(&emulator))?;
    let mut server = Server { conversation, emulator: &emulator, used: BTreeSet::new() };
    server.fill(api)?;
    let filled = emulator.control("GET", "/_emulator/state", "")?;
    let mut verdicts = Vec::new();
    for (family, endpoint) in api.endpoints() {
        for (number, sample) in endpoint.request_samples.iter().enumerate() {
            emulator.reset()?;
            emulator.control("PUT", "/_emulator/state", &filled)?;
            let origin = format!("{}: {}: request sample {} at the emulator", family.file, endpoint.name, number + 1);
            verdicts.push((origin, server.send(api, &plan, endpoint, own(sample)?)?));
        }
    }
    let unused = plan.entries().into_iter().filter(|entry| !server.used.contains(entry));
    verdicts.extend(unused.map(|entry| (file.to_owned(), Err(format!("no sample needs {entry:?}")))));
    Ok(verdicts)
}

/// IDs that the server makes up, as ones that can be chosen.
fn own_ids(text: &str) -> String {
    let text = text.replace("@TGS#_", "@COMMUNITY_").replace("@TGS#", "group-").replace("@COMMUNITY_", "@TGS#_");
    ["TOA", "TOPIC", "PMG"]
        .iter()
        .fold(text, |text, kind| text.replace(&format!("@{kind}#_@{kind}#"), &format!("@{kind}#_own-")))
}

fn own(value: &Value) -> Result<Value> {
    Ok(serde_json::from_str(&own_ids(&value.to_string()))?)
}

struct Server<'a> {
    conversation: Conversation,
    emulator: &'a Emulator,
    /// The entries of the plan that a sample needed.
    used: BTreeSet<Entry>,
}

impl Server<'_> {
    /// The reply to a call, also one that refuses it.
    fn call(&mut self, endpoint: &str, body: &Value) -> Result<Value> {
        let text = body.to_string();
        let answer = self
            .conversation
            .ask(&json!({ "op": "call", "endpoint": endpoint, "snake": text, "camel": text, "retries": 0 }))?;
        if let Some(code) = answer["error"]["code"].as_i64() {
            return Ok(json!({ "ErrorCode": code, "ErrorInfo": answer["error"]["message"] }));
        }
        let raw = answer["raw"].as_str().with_context(|| format!("{endpoint}: {answer}"))?;
        Ok(serde_json::from_str(raw)?)
    }

    fn must(&mut self, endpoint: &str, body: &Value) -> Result<Value> {
        let reply = self.call(endpoint, body)?;
        ensure!(reply["ErrorCode"] == 0, "{endpoint} {body}: {reply}");
        Ok(reply)
    }

    /// Creates the accounts, groups and official accounts that the samples name, with all accounts in all groups.
    fn fill(&mut self, api: &Api) -> Result<()> {
        let samples = api.endpoints().flat_map(|(_, endpoint)| &endpoint.request_samples).map(own);
        let samples = samples.collect::<Result<Vec<_>>>()?;
        let all = |is_key: &dyn Fn(&str) -> bool| {
            let mut found = BTreeSet::new();
            samples.iter().for_each(|sample| named(sample, is_key, &mut found));
            found
        };
        let is_account = |key: &str| (key.ends_with("_Account") && !key.starts_with("Official")) || key == "UserID";
        let accounts = all(&is_account).into_iter();
        let accounts: Vec<&str> =
            accounts.filter(|name| (1..=32).contains(&name.len()) && !name.starts_with('@')).collect();
        for names in accounts.chunks(AT_ONCE) {
            self.must("import_accounts", &json!({ "Accounts": names }))?;
        }
        for group in all(&|key| key == "GroupId" || key == "GroupIdList") {
            let owner = "administrator";
            let mut body =
                json!({"Type": "Public", "Name": "n", "GroupId": group, "Owner_Account": owner, "MaxMemberCount": 500});
            // The IDs of live groups begin so.
            if group.starts_with("group-a") {
                body["Type"] = "AVChatRoom".into();
                self.must("create_group", &body)?;
                continue;
            }
            if group.starts_with("@TGS#_") {
                (body["Type"], body["SupportTopic"], body["EnablePermission"]) =
                    ("Community".into(), 1.into(), 1.into());
            }
            self.must("create_group", &body)?;
            for names in accounts.chunks(AT_ONCE) {
                let members: Vec<Value> = names.iter().map(|name| json!({ "Member_Account": name })).collect();
                self.must("add_group_members", &json!({ "GroupId": group, "MemberList": members }))?;
            }
        }
        for account in all(&|key| key.starts_with("Official_Account")) {
            let body = json!({"Owner_Account": "administrator", "Name": "n", "OfficialAccountUserID": account});
            self.must("create_official_account", &body)?;
        }
        Ok(())
    }

    /// Prepares and sends a sample, and judges the reply.
    fn send(&mut self, api: &Api, plan: &Plan, endpoint: &Endpoint, mut sample: Value) -> Result<Result<(), String>> {
        let name = endpoint.name.as_str();
        let mut kept = Kept::default();
        for (number, preparation) in plan.prepare.iter().enumerate().filter(|(_, one)| one.r#for.contains(name)) {
            self.used.insert(Entry::Prepare(number, name.to_owned()));
            for step in &preparation.steps {
                self.prepare(step, &mut kept)?;
            }
            for (path, value) in &preparation.sample {
                if let Some(place) = sample.pointer_mut(&format!("/{}", path.replace('.', "/"))) {
                    *place = serde_json::from_str(&kept.fill(&value.to_string())?)?;
                    self.used.insert(Entry::Sample(number, path.clone()));
                }
            }
        }
        let reply = self.call(name, &sample)?;
        let expected = plan.refused.get(name).map_or(0, |refused| refused.code);
        if reply["ErrorCode"] != expected {
            return Ok(Err(format!("the answer to {sample} is {reply}, not {expected}")));
        }
        if expected != 0 {
            self.used.insert(Entry::Refused(name.to_owned()));
            return Ok(Ok(()));
        }
        let (lacking, verdict) = judge(api, plan, endpoint, &reply);
        self.used.extend(lacking.into_iter().map(|key| Entry::Sometimes(name.to_owned(), key)));
        Ok(verdict)
    }

    /// Carries out a step before a sample.
    fn prepare(&mut self, step: &Step, kept: &mut Kept) -> Result<()> {
        step.check()?;
        match step.what()? {
            What::Call(endpoint) => {
                let body = serde_json::from_str(&kept.fill(&step.body()?.to_string())?)?;
                let reply = self.must(endpoint, &body)?;
                kept.keep(&step.keep, &reply).map_err(|error| anyhow!("{step}: {error}"))
            }
            What::Advance(seconds) => {
                let change = json!({ "advance_ms": seconds * 1000 }).to_string();
                self.emulator.control("POST", "/_emulator/clock", &change).map(drop)
            }
            _ => bail!("{step}: only calls and time that passes prepare a sample"),
        }
    }
}

/// What the reply lacks although the page's sample has it, of what it may lack; and whether all else is right.
fn judge(api: &Api, plan: &Plan, endpoint: &Endpoint, reply: &Value) -> (BTreeSet<String>, Result<(), String>) {
    let mut walk = Walk { api, unknown: Vec::new() };
    walk.object(&endpoint.reply, reply, "", true);
    if !walk.unknown.is_empty() {
        let unknown = walk.unknown.join(", ");
        return (BTreeSet::new(), Err(format!("the reply has fields that are not described: {unknown}")));
    }
    let sometimes = plan.sometimes.get(&endpoint.name);
    let lacking = endpoint.reply_samples.iter().map(|sample| {
        let mut found = BTreeSet::new();
        missing("", sample, reply, &mut found);
        found.into_iter().partition::<BTreeSet<_>, _>(|at| sometimes.is_some_and(|known| known.contains(at)))
    });
    match lacking.min_by_key(|(_, wrong)| wrong.len()) {
        None => (BTreeSet::new(), Ok(())),
        Some((allowed, wrong)) if wrong.is_empty() => (allowed, Ok(())),
        Some((allowed, wrong)) => (allowed, Err(format!("the reply lacks {wrong:?} of the page's sample: {reply}"))),
    }
}

/// Every string under a key that ends so, at any depth.
fn named<'a>(value: &'a Value, is_key: &dyn Fn(&str) -> bool, found: &mut BTreeSet<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let strings = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                if is_key(key) {
                    found.extend(strings.iter().filter_map(Value::as_str));
                }
                named(value, is_key, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named(item, is_key, found)),
        _ => {}
    }
}

/// Keys that the page's reply has and this one lacks. Of lists the first items are compared, where both have one.
fn missing(at: &str, sample: &Value, reply: &Value, found: &mut BTreeSet<String>) {
    match (sample, reply) {
        (Value::Object(sample), Value::Object(reply)) => fields_missing(at, sample, reply, found),
        (Value::Array(sample), Value::Array(reply)) => {
            if let (Some(sample), Some(reply)) = (sample.first(), reply.first()) {
                missing(&format!("{at}/0"), sample, reply, found);
            }
        }
        _ => {}
    }
}

fn fields_missing(at: &str, sample: &Map<String, Value>, reply: &Map<String, Value>, found: &mut BTreeSet<String>) {
    for (key, value) in sample {
        let at = format!("{at}/{key}");
        match reply.get(key) {
            Some(answered) => missing(&at, value, answered, found),
            None => drop(found.insert(at)),
        }
    }
}

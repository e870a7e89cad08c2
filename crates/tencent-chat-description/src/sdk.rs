//! `api/sdk.yaml`: what is not Tencent's but this SDK's own, such as options.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value as Json;
use serde_yaml_ng::Value;

use super::load::{Report, read};
use super::{Api, names};

/// The file.
pub const FILE: &str = "sdk.yaml";

/// A language that a package is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    Javascript,
    Python,
    Rust,
}

impl Language {
    pub const ALL: [Self; 3] = [Self::Javascript, Self::Python, Self::Rust];

    pub fn id(self) -> &'static str {
        match self {
            Self::Javascript => "javascript",
            Self::Python => "python",
            Self::Rust => "rust",
        }
    }

    /// A name as the language spells it.
    pub fn spell(self, name: &str) -> String {
        if self == Self::Javascript { names::camel(name) } else { name.to_owned() }
    }
}

/// All of it.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sdk {
    /// What groups of options are for of which exactly one is given.
    pub groups: BTreeMap<String, String>,
    pub client_options: Vec<Choice>,
    pub call_options: Vec<Choice>,
    /// What a call reports while it runs.
    #[serde(default)]
    pub events: Vec<Shape>,
    /// What errors hold.
    #[serde(default)]
    pub records: Vec<Shape>,
    #[serde(default)]
    pub errors: Vec<Shape>,
    /// Why a UserSig is not made or not taken.
    #[serde(default)]
    pub user_sig_reasons: Vec<Reason>,
    /// Why a webhook's request is refused.
    #[serde(default)]
    pub webhook_checks: Vec<Reason>,
    /// Standard fields of profiles.
    #[serde(default)]
    pub profile_fields: Vec<ProfileField>,
    #[serde(default)]
    pub telemetry: Telemetry,
    /// Types whose values JavaScript and Python have as constants.
    #[serde(default)]
    pub constants: Vec<String>,
    /// Integers whose bits all languages have as constants.
    #[serde(default)]
    pub masks: Vec<Mask>,
    /// The names of regions.
    #[serde(skip)]
    pub regions: Vec<String>,
}

/// What the packages measure for OpenTelemetry.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Telemetry {
    /// How many calls have open spans at most.
    pub most_calls: u32,
    /// The bounds of a histogram, in seconds.
    pub buckets: Vec<serde_json::Number>,
    /// OpenTelemetry's names of attributes by ours.
    pub attributes: BTreeMap<String, String>,
    pub metrics: Vec<Metric>,
}

/// What is measured.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// With `tencent_chat.` before it.
    pub name: String,
    pub kind: MetricKind,
    /// As OpenTelemetry writes it: `s`, `{call}`.
    pub unit: String,
    /// Our names of its attributes.
    pub attributes: Vec<String>,
    pub doc: String,
}

/// How a metric is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MetricKind {
    Counter,
    Gauge,
    Histogram,
}

impl Metric {
    /// Its name within the package, in snake case.
    pub fn own_name(&self) -> String {
        self.name.trim_start_matches(METRIC_PREFIX).replace('.', "_")
    }
}

/// A standard field of profiles.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileField {
    pub name: String,
    /// What Tencent calls it.
    pub tag: String,
    /// `string` or `integer`.
    #[serde(rename = "type")]
    pub ty: Kind,
    /// The values that are known.
    #[serde(default)]
    pub values: Vec<String>,
    pub doc: String,
}

/// An integer of which each bit means something.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Mask {
    pub name: String,
    pub doc: String,
    /// Whether it has 32 bits in Rust in place of 64.
    #[serde(default)]
    pub is_short: bool,
    /// The lowest bit first.
    pub bits: Vec<NamedValue>,
}

impl Mask {
    /// The bits with their values.
    pub fn values(&self) -> impl Iterator<Item = (&NamedValue, u64)> {
        self.bits.iter().enumerate().map(|(at, bit)| (bit, 1 << at))
    }

    /// All bits together.
    pub fn all(&self) -> u64 {
        self.values().map(|(_, value)| value).sum()
    }
}

/// An option.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub name: String,
    /// Its name in JavaScript, in snake case, where it is another one.
    pub javascript: Option<String>,
    #[serde(rename = "type")]
    pub ty: Kind,
    /// The event that a function is called with.
    pub takes: Option<String>,
    /// Its type in Rust, where it is not the usual one.
    pub rust: Option<String>,
    /// The type of a named value.
    #[serde(rename = "as")]
    pub type_name: Option<String>,
    /// The names of which it is one, at one of the options that have this type.
    #[serde(default)]
    pub values: Vec<NamedValue>,
    /// The languages that have it.
    #[serde(default = "all_languages")]
    pub languages: Vec<Language>,
    #[serde(default)]
    pub required: bool,
    /// The group of which exactly one is given.
    pub one_of: Option<String>,
    /// The smallest value.
    pub min: Option<u32>,
    /// The largest value of an integer; that of 32 bits unless it is given.
    pub max: Option<u32>,
    /// The value that a number must be above.
    pub above: Option<u32>,
    /// What holds when it is not given; durations are in seconds.
    pub default: Option<Json>,
    /// The same in words.
    pub otherwise: Option<Words>,
    #[serde(default)]
    pub kept_by: Keeper,
    /// Whether a raw request takes it, too.
    #[serde(default)]
    pub raw: bool,
    pub doc: String,
    /// What else there is to know in one language.
    #[serde(default)]
    pub notes: Notes,
}

fn all_languages() -> Vec<Language> {
    Language::ALL.to_vec()
}

/// A value of an option.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NamedValue {
    pub name: String,
    pub doc: String,
}

/// What kind of value an option is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    SdkAppId,
    String,
    Secret,
    Region,
    Host,
    Integer,
    Duration,
    Boolean,
    Function,
    /// Fields of a JSON object.
    Json,
    Rates,
    Backup,
    Provider,
    Transport,
    /// A client of the HTTP library.
    HttpClient,
    /// What runs reservations of slots on a server that processes share.
    Limiter,
    Signal,
    /// What is given lines of a log.
    Logger,
    /// One of the values that are described.
    Named,
}

impl Kind {
    pub fn is_function(self) -> bool {
        matches!(self, Self::Function | Self::Provider | Self::Transport)
    }
}

/// What keeps an option once it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Keeper {
    /// Settings and options of a call in the core.
    #[default]
    Core,
    /// The app in the core.
    App,
    /// The driver: the core only checks it.
    Driver,
}

/// Something with fields that the packages give: an event or an error.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    pub name: String,
    #[serde(rename = "as")]
    pub type_name: String,
    /// What happened, in short, for an error.
    pub what: Option<String>,
    /// Whether something was sent when it happened.
    pub sent: Option<String>,
    pub doc: String,
    #[serde(default)]
    pub notes: Notes,
    #[serde(default)]
    pub fields: Vec<Member>,
}

/// A field of a [`Shape`].
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Member {
    pub name: String,
    #[serde(rename = "type")]
    pub ty: MemberKind,
    #[serde(default)]
    pub may_be_null: bool,
    /// All values that it may have.
    #[serde(default)]
    pub values: Vec<Json>,
    /// What it is in Python until it is set.
    pub default: Option<Json>,
    #[serde(default = "all_languages")]
    pub languages: Vec<Language>,
    pub doc: String,
}

/// What kind of value a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MemberKind {
    Integer,
    Number,
    String,
    Boolean,
    /// Names and values of HTTP headers.
    Headers,
    /// The kind of an error code.
    Kind,
    Error,
    /// A reply of any endpoint.
    Reply,
    /// The same, whose `failures()` and `raw()` the error has, too.
    OwnReply,
    /// What became of the parts of a list.
    Parts,
    /// Parameters of a call.
    Params,
    /// What became of the rows of a source.
    Summary,
    UserSigReason,
    WebhookCheck,
}

/// A reason by its name.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    pub name: String,
    /// What one does with a UserSig when it comes up.
    #[serde(default)]
    pub when: Vec<Use>,
    /// The HTTP status to answer with.
    pub status: Option<u16>,
    pub doc: String,
}

/// What one does with a UserSig.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    Sign,
    Verify,
}

/// Words that may differ between languages.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Words {
    Same(String),
    Differ(Notes),
}

/// Words of some languages.
#[derive(Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notes {
    pub javascript: Option<String>,
    pub python: Option<String>,
    pub rust: Option<String>,
}

impl Notes {
    pub fn of(&self, language: Language) -> Option<&str> {
        match language {
            Language::Javascript => self.javascript.as_deref(),
            Language::Python => self.python.as_deref(),
            Language::Rust => self.rust.as_deref(),
        }
    }
}

impl Words {
    pub fn of(&self, language: Language) -> Option<&str> {
        match self {
            Self::Same(words) => Some(words),
            Self::Differ(notes) => notes.of(language),
        }
    }
}

impl Choice {
    pub fn is_in(&self, language: Language) -> bool {
        self.languages.contains(&language)
    }

    /// Its name in a language, in the language's spelling.
    pub fn name_in(&self, language: Language) -> String {
        language.spell(self.own_name(language))
    }

    /// The same in snake case.
    pub fn own_name(&self, language: Language) -> &str {
        match (&self.javascript, language) {
            (Some(name), Language::Javascript) => name,
            _ => &self.name,
        }
    }
}

impl Sdk {
    /// All options, those of the client first.
    pub fn options(&self) -> impl Iterator<Item = &Choice> {
        self.client_options.iter().chain(&self.call_options)
    }

    /// How many options have the values of this option's type.
    fn with_values(&self, option: &Choice) -> usize {
        let same = self.options().filter(|other| other.type_name == option.type_name);
        same.filter(|other| !other.values.is_empty()).count()
    }

    /// Whether something described here has this name, so that languages spell it in their own way.
    pub fn is_name(&self, name: &str) -> bool {
        let shapes = self.events.iter().chain(&self.records).chain(&self.errors);
        let fields = shapes.flat_map(|shape| &shape.fields).map(|field| &field.name);
        let options = self.options().map(|option| &option.name);
        options.chain(fields).any(|known| known == name)
    }
}

/// Reads the file and checks it.
pub fn load(value: Option<Value>, problems: &mut Vec<String>) -> Sdk {
    let Some(value) = value else { return Sdk::default() };
    let mut report = Report::new(FILE, "", problems);
    let Some(sdk) = read::<Sdk>(value, &mut report, "") else { return Sdk::default() };
    check_options("client_options", &sdk.client_options, &sdk, &mut report);
    check_options("call_options", &sdk.call_options, &sdk, &mut report);
    for (list, shapes) in [("events", &sdk.events), ("records", &sdk.records), ("errors", &sdk.errors)] {
        shapes.iter().for_each(|shape| check_shape(list, shape, &mut report));
    }
    for metric in &sdk.telemetry.metrics {
        for (wrong, reason) in [
            (!metric.name.starts_with(METRIC_PREFIX), "the name does not begin with `tencent_chat.`"),
            (
                metric.attributes.iter().any(|name| !sdk.telemetry.attributes.contains_key(name)),
                "has an attribute that is not among the `attributes`",
            ),
        ] {
            if wrong {
                report.add(&format!("telemetry {}", metric.name), reason);
            }
        }
    }
    sdk
}

const METRIC_PREFIX: &str = "tencent_chat.";

/// Refuses fields that have the name of a call's option, because in Python both are given beside one another, and constants of types
/// that do not exist.
pub fn check_fields(api: &Api, problems: &mut Vec<String>) {
    for name in api.sdk.constants.iter().filter(|name| api.constants().all(|known| known.name != **name)) {
        Report::new(FILE, "constants", problems).add(name, "no string of an endpoint has values with this `as`");
    }
    let types = api.files();
    for mask in api.sdk.masks.iter().filter(|mask| types.has(&mask.name)) {
        Report::new(FILE, "masks", problems).add(&mask.name, "is the name of a type: give the mask another one");
    }
    for (family, endpoint) in api.endpoints() {
        let mut report = Report::new(&family.file, &endpoint.name, problems);
        for field in endpoint.request.fields.iter().chain(&endpoint.reply.fields) {
            if api.sdk.call_options.iter().any(|option| option.name == field.name) {
                report.add(&field.wire, format!("`{}` is the name of a call option", field.name));
            }
        }
    }
}

fn check_options(list: &str, options: &[Choice], sdk: &Sdk, report: &mut Report) {
    for (at, option) in options.iter().enumerate() {
        let is_number = matches!(option.ty, Kind::Integer | Kind::Duration);
        let group_is_known = option.one_of.as_ref().is_none_or(|group| sdk.groups.contains_key(group));
        for (wrong, reason) in [
            (!names::is_snake(&option.name), "the name is not in snake case"),
            (options[..at].iter().any(|other| other.name == option.name), "is described twice"),
            (option.doc.trim().is_empty(), "has no doc"),
            (!group_is_known, "`one_of` names a group that is not among the `groups`"),
            (option.ty == Kind::Integer && option.min.is_none(), "an integer needs `min`"),
            (option.ty == Kind::Duration && option.min.is_some() == option.above.is_some(), DURATION_RANGE),
            (!is_number && (option.min.is_some() || option.above.is_some()), "only a number has a range"),
            (option.ty != Kind::Integer && option.max.is_some(), "only an integer has `max`"),
            (option.ty != Kind::Named && !option.values.is_empty(), "`values` are for named values"),
            (option.ty == Kind::Named && sdk.with_values(option) != 1, "one option with this `as` needs `values`"),
            ((option.ty == Kind::Named) != option.type_name.is_some(), "`as` is for named values, which need it"),
            ((option.ty == Kind::Function) != option.takes.is_some(), "`takes` is for functions, which need it"),
            (option.default.as_ref().is_some_and(|value| !fits(value, option.ty)), "the default is of another type"),
        ] {
            if wrong {
                report.add(&format!("{list} {}", option.name), reason);
            }
        }
    }
}

fn check_shape(list: &str, shape: &Shape, report: &mut Report) {
    let place = format!("{list} {}", shape.name);
    if !names::is_snake(&shape.name) || !names::is_pascal(&shape.type_name) {
        report.add(&place, "needs a name in snake case and `as` in Pascal case");
    }
    for (at, field) in shape.fields.iter().enumerate() {
        if !names::is_snake(&field.name) || shape.fields[..at].iter().any(|other| other.name == field.name) {
            report.add(&format!("{place} {}", field.name), "the name is not in snake case, or is described twice");
        }
    }
}

const DURATION_RANGE: &str = "a duration needs `min: 0` or `above: 0`";

fn fits(default: &Json, ty: Kind) -> bool {
    match ty {
        Kind::Integer | Kind::Duration => default.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        Kind::Boolean | Kind::Backup => default.is_boolean(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(options: &str) -> Vec<String> {
        let mut problems = Vec::new();
        let text = format!("{{groups: {{place: p}}, client_options: [{options}], call_options: []}}");
        load(Some(serde_yaml_ng::from_str(&text).unwrap()), &mut problems);
        problems
    }

    #[test]
    fn mistakes_in_options_are_refused() {
        for (option, reason) in [
            ("{name: Max, type: string, doc: d}", "Max: the name is not in snake case"),
            ("{name: a, type: string, doc: d}, {name: a, type: string, doc: d}", "a: is described twice"),
            ("{name: a, type: string, doc: ''}", "a: has no doc"),
            ("{name: a, type: string, one_of: b, doc: d}", "a: `one_of` names a group that is not among the `groups`"),
            ("{name: a, type: integer, doc: d}", "a: an integer needs `min`"),
            ("{name: a, type: duration, doc: d}", "a: a duration needs `min: 0` or `above: 0`"),
            ("{name: a, type: boolean, min: 1, doc: d}", "a: only a number has a range"),
            ("{name: a, type: function, doc: d}", "a: `takes` is for functions, which need it"),
            ("{name: a, type: named, as: A, doc: d}", "a: one option with this `as` needs `values`"),
            ("{name: a, type: string, values: [{name: b, doc: d}], doc: d}", "a: `values` are for named values"),
            ("{name: a, type: string, as: A, doc: d}", "a: `as` is for named values, which need it"),
            ("{name: a, type: integer, min: 0, default: x, doc: d}", "a: the default is of another type"),
        ] {
            assert_eq!(problems(option), [format!("api/sdk.yaml: client_options {reason}")]);
        }
        assert_eq!(problems("{name: a, type: duration, min: 0, default: 5, one_of: place, doc: d}"), [""; 0]);
        let values = "values: [{name: b, doc: d}]";
        let same =
            format!("{{name: a, type: named, as: A, {values}, doc: d}}, {{name: b, type: named, as: A, doc: d}}");
        assert_eq!(problems(&same), [""; 0]);
        assert!(problems("{name: a, type: nonsense, doc: d}")[0].contains("unknown variant `nonsense`"));
    }

    #[test]
    fn mistakes_in_events_and_errors_are_refused() {
        let refused = |shape: &str| {
            let mut problems = Vec::new();
            let text = format!("{{groups: {{}}, client_options: [], call_options: [], errors: [{shape}]}}");
            load(Some(serde_yaml_ng::from_str(&text).unwrap()), &mut problems);
            problems
        };
        let field = "{name: at, type: integer, doc: d}";
        assert_eq!(refused(&format!("{{name: bad, as: BadError, doc: d, fields: [{field}]}}")), [""; 0]);
        let name = "api/sdk.yaml: errors bad: needs a name in snake case and `as` in Pascal case";
        assert_eq!(refused("{name: bad, as: bad_error, doc: d}"), [name]);
        let twice = "api/sdk.yaml: errors bad at: the name is not in snake case, or is described twice";
        assert_eq!(refused(&format!("{{name: bad, as: BadError, doc: d, fields: [{field}, {field}]}}")), [twice]);
    }

    #[test]
    fn mistakes_in_metrics_are_refused() {
        let mut problems = Vec::new();
        let metric = "name: calls, kind: counter, unit: s, attributes: [gone], doc: d";
        let telemetry = format!("{{most_calls: 1, buckets: [], attributes: {{}}, metrics: [{{{metric}}}]}}");
        let text = format!("{{groups: {{}}, client_options: [], call_options: [], telemetry: {telemetry}}}");
        load(Some(serde_yaml_ng::from_str(&text).unwrap()), &mut problems);
        let reasons =
            ["the name does not begin with `tencent_chat.`", "has an attribute that is not among the `attributes`"];
        assert_eq!(problems, reasons.map(|reason| format!("api/sdk.yaml: telemetry calls: {reason}")));
    }

    #[test]
    fn names_are_those_of_the_language() {
        let text =
            "{name: send_with, javascript: fetch_with, type: transport, languages: [javascript, python], doc: d}";
        let option: Choice = serde_yaml_ng::from_str(text).unwrap();
        assert_eq!(option.name_in(Language::Javascript), "fetchWith");
        assert_eq!(option.name_in(Language::Python), "send_with");
        assert!(!option.is_in(Language::Rust));
    }
}

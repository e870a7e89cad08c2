//! What is generated from `api/sdk.yaml`.

mod python;
mod rust;
mod tables;
mod telemetry;
mod typescript;

pub use python::{Shown, call_options, client_options, events_taken};
pub use tables::table;

use super::Output;
use super::text::listed;
use super::translation::Texts;
use crate::description::sdk::{Choice, Kind, Language, Member, MemberKind, Reason, Sdk, Shape, Use};
use crate::description::{Api, names};
use serde_json::Value;

pub fn outputs(api: &Api) -> Vec<Output> {
    let mut outputs = rust::outputs(&api.sdk);
    outputs.extend(typescript::outputs(&api.sdk));
    outputs.extend(python::outputs(&api.sdk));
    outputs.extend(telemetry::outputs(&api.sdk.telemetry));
    outputs
}

/// What an option is for, as sentences for readers of one language.
pub fn about(option: &Choice, sdk: &Sdk, language: Language, texts: &Texts) -> String {
    let doc = worded(&option.doc, sdk, Some(language), texts);
    let values = option.values.iter();
    let values = values.map(|value| Some(texts.say("`{0}`: {1}", &[&value.name, &texts.of(&value.doc)])));
    let note = option.notes.of(language).map(|note| worded(note, sdk, Some(language), texts));
    let default = default_of(option, language, texts).map(|default| texts.say("Default: {0}.", &[&default]));
    let sentences = [Some(doc)].into_iter().chain(values).chain([note, default]).flatten();
    texts.join(&sentences.map(|text| texts.ended(&text)).collect::<Vec<_>>())
}

/// What holds when an option is not given, in words.
pub fn default_of(option: &Choice, language: Language, texts: &Texts) -> Option<String> {
    if let Some(words) = &option.otherwise {
        return words.of(language).map(|words| texts.of(words));
    }
    let value = option.default.as_ref()?;
    Some(match (option.ty, language) {
        (Kind::Duration, Language::Rust) => texts.say("{0} seconds", &[&number(value)]),
        (Kind::Duration, Language::Python) => number(value).to_string(),
        (Kind::Duration | Kind::Integer, _) => literal(option, language)?,
        _ => format!("`{}`", literal(option, language)?),
    })
}

/// The default as a value of the language, where there is one.
pub fn literal(option: &Choice, language: Language) -> Option<String> {
    let value = option.default.as_ref()?;
    Some(match (value, option.ty, language) {
        (Value::Bool(flag), _, Language::Python) => names::capitalized(&flag.to_string()),
        (Value::Bool(flag), ..) => flag.to_string(),
        (_, Kind::Duration, Language::Javascript) => (number(value) * 1000).to_string(),
        (_, Kind::Duration, Language::Python) => format!("{}.0", number(value)),
        _ => number(value).to_string(),
    })
}

fn number(value: &Value) -> u64 {
    value.as_u64().expect("the loader checks defaults")
}

/// What an event or an error is, as sentences for readers of one language.
pub fn about_shape(shape: &Shape, sdk: &Sdk, language: Language, texts: &Texts) -> String {
    let said = [Some(shape.doc.as_str()), shape.notes.of(language)].into_iter().flatten();
    let sentences = said.map(|text| texts.ended(&worded(text, sdk, Some(language), texts)));
    texts.join(&sentences.collect::<Vec<_>>())
}

/// What a field is, with what its values mean.
pub fn about_field(field: &Member, sdk: &Sdk, reader: Option<Language>, texts: &Texts) -> String {
    let doc = texts.ended(&worded(&field.doc, sdk, reader, texts));
    let named = |reasons: &[Reason], when: Use| {
        let names =
            reasons.iter().filter(|reason| reason.when.contains(&when)).map(|reason| format!("`{}`", reason.name));
        listed(&names.collect::<Vec<_>>(), texts)
    };
    match field.ty {
        MemberKind::UserSigReason => {
            let [sign, verify] = [Use::Sign, Use::Verify].map(|when| named(&sdk.user_sig_reasons, when));
            texts.join(&[doc, texts.say("When signing: {0}. When verifying: {1}.", &[&sign, &verify])])
        }
        MemberKind::WebhookCheck => {
            let meaning = |check: &Reason| {
                texts.say("`{0}`: {1}", &[&check.name, &texts.ended(&worded(&check.doc, sdk, reader, texts))])
            };
            texts.join(&[doc].into_iter().chain(sdk.webhook_checks.iter().map(meaning)).collect::<Vec<_>>())
        }
        _ => doc,
    }
}

/// A text for readers of one language of programs, or of all: names that are described are spelled in its way, and what stands in
/// braces is in its words.
pub fn worded(text: &str, sdk: &Sdk, reader: Option<Language>, texts: &Texts) -> String {
    const WORDS: [(&str, [&str; 4]); 8] = [
        ("{in_unit}", [" in milliseconds", " in seconds", "", ""]),
        (
            "{or_no_limit}",
            ["; `Infinity` for no limit", "; `math.inf` for no limit", "; `Duration::MAX` for no limit", ""],
        ),
        ("{infinity}", ["`Infinity`", "`math.inf`", "`f64::INFINITY`", "infinity"]),
        ("{null}", ["`null`", "`None`", "`None`", "null"]),
        ("{backup_region}", ["`true`", "`True`", "`Backup::Region`", "`true`"]),
        ("{cause}", ["cause", "__cause__", "cause", "cause"]),
        (
            "{path_example}",
            [
                "`deleteItem[3].userId`",
                "`delete_item[3].user_id`",
                "`delete_item[3].user_id`",
                "`delete_item[3].user_id`",
            ],
        ),
        (
            "{endpoint_name}",
            [
                "Name of the endpoint's method, such as `sendC2cMessage`",
                "The endpoint's name, such as `send_c2c_message`",
                "The endpoint's name, such as `send_c2c_message`",
                "The endpoint's name in the language's spelling",
            ],
        ),
    ];
    let regions: Vec<String> = sdk.regions.iter().map(|region| format!("`{region}`")).collect();
    let text = texts.of(text).replace("{regions}", &listed(&regions, texts));
    let reader_index = reader.map_or(3, |language| language as usize);
    let used = WORDS.iter().filter(|(name, _)| text.contains(name));
    let text = used.fold(text.clone(), |text, (name, words)| {
        let words = words[reader_index];
        // A single word is code.
        let words = if words.contains(' ') { texts.say(words, &[]) } else { words.to_owned() };
        text.replace(name, &words)
    });
    let Some(language) = reader else { return text };
    let spelled = text.split('`').enumerate().map(|(at, part)| {
        let is_name = at % 2 == 1 && sdk.is_name(part);
        if is_name { language.spell(part) } else { part.to_owned() }
    });
    spelled.collect::<Vec<_>>().join("`")
}

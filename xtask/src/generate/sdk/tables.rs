//! Tables for pages that are otherwise written by hand.

use super::{about, about_field, about_shape, default_of, worded};
use crate::description::sdk::{Choice, FILE, Language, Member, MemberKind, Metric, Reason, Sdk, Shape, Telemetry, Use};
use crate::generate::markdown::rows;
use crate::generate::text::listed;
use crate::generate::translation::Texts;

/// A table by its name and what it is to show: `client-options javascript`, `options client.max_retries call.timeout`.
pub fn table(sdk: &Sdk, name: &str, texts: &Texts) -> Option<String> {
    let texts = &texts.in_file(FILE);
    let (table, rest) = name.split_once(' ').unwrap_or((name, ""));
    match table {
        "client-options" => Some(options(sdk, "client option", &sdk.client_options, language(rest)?, texts)),
        "call-options" => Some(options(sdk, "call option", &sdk.call_options, language(rest)?, texts)),
        "options" => chosen(sdk, rest, texts),
        "errors" if rest.is_empty() => Some(errors(sdk, texts)),
        "errors" => Some(error_classes(sdk, language(rest)?, texts)),
        "events" => Some(events(sdk, rest, texts)),
        "fields" => fields(sdk, rest, texts),
        "metrics" => Some(metrics(&sdk.telemetry, texts)),
        "user-sig-reasons" => Some(user_sig_reasons(sdk, rest, texts)),
        "webhook-checks" => Some(webhook_checks(sdk, texts)),
        _ => None,
    }
}

fn language(name: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.id() == name)
}

/// All options as one language has them.
fn options(sdk: &Sdk, head: &str, options: &[Choice], language: Language, texts: &Texts) -> String {
    let options = options.iter().filter(|option| option.is_in(language));
    let row = |option: &Choice| vec![format!("`{}`", option.name_in(language)), about(option, sdk, language, texts)];
    rows(texts, &[head, ""], options.map(row))
}

/// Some options as all languages have them, named by the list and the option.
fn chosen(sdk: &Sdk, names: &str, texts: &Texts) -> Option<String> {
    let chosen: Vec<(&Choice, &str)> = names.split(' ').map(|name| find(sdk, name)).collect::<Option<_>>()?;
    let row = |(option, list): (&Choice, &str)| {
        vec![
            spellings(|language| option.name_in(language), texts),
            texts.say(&format!("the {list}"), &[]),
            texts.ended(&worded(&option.doc, sdk, None, texts)),
            default_of(option, Language::Rust, texts).unwrap_or_default(),
        ]
    };
    Some(rows(texts, &["option", "of", "", "default"], chosen.into_iter().map(row)))
}

/// An option by its list and its name, and the list.
fn find<'a>(sdk: &'a Sdk, name: &'a str) -> Option<(&'a Choice, &'a str)> {
    let (list, name) = name.split_once('.')?;
    let options = match list {
        "client" => &sdk.client_options,
        "call" => &sdk.call_options,
        _ => return None,
    };
    Some((options.iter().find(|option| option.name == name)?, list))
}

/// What the languages call an option or a field.
fn spellings(name_in: impl Fn(Language) -> String, texts: &Texts) -> String {
    let mut names: Vec<String> = Language::ALL.map(|language| format!("`{}`", name_in(language))).into();
    names.dedup();
    listed(&names, texts)
}

/// All errors with their sections.
fn errors(sdk: &Sdk, texts: &Texts) -> String {
    let row = |error: &Shape| {
        let class = &error.type_name;
        let [what, sent] = [&error.what, &error.sent].map(|words| words.as_deref().map(|words| texts.of(words)));
        vec![format!("[`{class}`](#{})", class.to_lowercase()), what.unwrap_or_default(), sent.unwrap_or_default()]
    };
    rows(texts, &["error", "what happened", "sent?"], sdk.errors.iter().map(row))
}

/// All errors with their fields, as one language has them.
fn error_classes(sdk: &Sdk, language: Language, texts: &Texts) -> String {
    let row = |error: &Shape| {
        let fields = error.fields.iter().filter(|field| field.languages.contains(&language));
        let names = fields.flat_map(|field| {
            let own = if field.ty == MemberKind::OwnReply { &["failures()", "raw()"][..] } else { &[] };
            [language.spell(&field.name)].into_iter().chain(own.iter().map(|name| (*name).to_owned()))
        });
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        vec![format!("`{}`", error.type_name), about_shape(error, sdk, language, texts), listed(&names, texts)]
    };
    rows(texts, &["error", "what happened", "fields"], sdk.errors.iter().map(row))
}

/// The fields of the events that are named.
fn events(sdk: &Sdk, names: &str, texts: &Texts) -> String {
    let named = sdk.events.iter().filter(|event| names.split(' ').any(|name| name == event.name));
    let all = named.flat_map(|event| {
        event.fields.iter().enumerate().map(move |(at, field)| {
            let what = || texts.say("{0}: {1}", &[&event.name, &texts.of(&event.doc)]);
            let event = if at == 0 { what() } else { String::new() };
            vec![event, format!("`{}`", field.name), about_field(field, sdk, None, texts)]
        })
    });
    rows(texts, &["event", "field", ""], all)
}

/// The fields of one event, record or error in all spellings.
fn fields(sdk: &Sdk, name: &str, texts: &Texts) -> Option<String> {
    let mut shapes = sdk.events.iter().chain(&sdk.records).chain(&sdk.errors);
    let shape = shapes.find(|shape| shape.name == name)?;
    let row = |field: &Member| {
        vec![spellings(|language| language.spell(&field.name), texts), about_field(field, sdk, None, texts)]
    };
    Some(rows(texts, &["field", ""], shape.fields.iter().map(row)))
}

/// What is measured.
fn metrics(telemetry: &Telemetry, texts: &Texts) -> String {
    let row = |metric: &Metric| {
        let attributes = metric.attributes.iter().map(|name| format!("`{}`", telemetry.attributes[name]));
        vec![
            format!("`{}`", metric.name),
            format!("{:?}", metric.kind).to_lowercase(),
            format!("`{}`", metric.unit),
            texts.of(&metric.doc),
            listed(&attributes.collect::<Vec<_>>(), texts),
        ]
    };
    rows(texts, &["metric", "kind", "unit", "", "attributes"], telemetry.metrics.iter().map(row))
}

/// Why a UserSig is not made, or not taken: `sign`, `verify`.
fn user_sig_reasons(sdk: &Sdk, when: &str, texts: &Texts) -> String {
    let when = if when == "sign" { Use::Sign } else { Use::Verify };
    let reasons = sdk.user_sig_reasons.iter().filter(|reason| reason.when.contains(&when));
    let row = |reason: &Reason| vec![format!("`{}`", reason.name), texts.of(&reason.doc)];
    rows(texts, &["reason", ""], reasons.map(row))
}

fn webhook_checks(sdk: &Sdk, texts: &Texts) -> String {
    let row = |check: &Reason| {
        let status = check.status.map_or(String::new(), |status| status.to_string());
        vec![format!("`{}`", check.name), status, texts.of(&check.doc)]
    };
    rows(texts, &["`check`", "`status`", "what it means"], sdk.webhook_checks.iter().map(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sdk() -> Sdk {
        let text = "{groups: {}, client_options: [], call_options: [
            {name: max_wait, type: duration, above: 0, default: 5, doc: 'how long{in_unit}{or_no_limit}'},
            {name: on_end, type: function, takes: End, languages: [javascript], doc: 'called after `max_wait`'}]}";
        serde_yaml_ng::from_str(text).unwrap()
    }

    #[test]
    fn options_are_shown_as_the_language_has_them() {
        let javascript = "| call option | |\n|---|---|\n\
            | `maxWait` | How long in milliseconds; `Infinity` for no limit. Default: 5000. |\n\
            | `onEnd` | Called after `maxWait`. |\n";
        assert_eq!(table(&sdk(), "call-options javascript", &Texts::ENGLISH).unwrap(), javascript);
        let python = "| call option | |\n|---|---|\n\
            | `max_wait` | How long in seconds; `math.inf` for no limit. Default: 5. |\n";
        assert_eq!(table(&sdk(), "call-options python", &Texts::ENGLISH).unwrap(), python);
    }

    #[test]
    fn single_options_are_shown_in_all_spellings() {
        let expected = "| option | of | | default |\n|---|---|---|---|\n\
            | `maxWait`, `max_wait` | the call | How long. | 5 seconds |\n";
        assert_eq!(table(&sdk(), "options call.max_wait", &Texts::ENGLISH).unwrap(), expected);
    }

    #[test]
    fn what_is_not_described_has_no_table() {
        for name in ["options call.gone", "options max_wait", "call-options cobol", "nonsense"] {
            assert_eq!(table(&sdk(), name, &Texts::ENGLISH), None, "{name}");
        }
    }
}

//! Sentences about endpoints and fields, for the documentation in every language.

use super::translation::Texts;
use crate::description::{Endpoint, Field, Filled, Object, Required, Retrying, Role, Type, Webhook, names};
use serde_json::Value;

/// A fragment as a sentence: capital first letter where the first word is a plain one, a dot at the end.
pub fn sentence(fragment: &str) -> String {
    let fragment = fragment.trim();
    let first: &str = fragment.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("");
    let plain = first.chars().all(|c| c.is_ascii_lowercase()) && !["http", "https", "vivo"].contains(&first);
    let text = if plain { names::capitalized(fragment) } else { fragment.to_string() };
    if text.ends_with(['.', '?', '!']) { text } else { text + "." }
}

/// Escapes what Markdown would take as markup, outside of code spans. URLs become links, and words that begin with `@`
/// code, since documentation tools take them for tags.
pub fn markdown(text: &str) -> String {
    let text = text.split(' ').map(|word| {
        let end = word.trim_end_matches([',', ';', '.', ')', ':']);
        if word.starts_with('@') { format!("`{end}`{}", &word[end.len()..]) } else { word.to_string() }
    });
    let text = text.collect::<Vec<_>>().join(" ");
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 {
            out.push_str(part);
        } else {
            out.push_str(&escape(part));
        }
    }
    out
}

fn escape(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let is_word = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphanumeric());
    let mut out = String::new();
    let mut in_url = false;
    for (at, &c) in chars.iter().enumerate() {
        let url_starts = !in_url && (starts_with(&chars[at..], "https://") || starts_with(&chars[at..], "http://"));
        if url_starts {
            in_url = true;
            out.push('<');
        } else if in_url && (c.is_whitespace() || ",;)".contains(c)) {
            in_url = false;
            out.push('>');
        }
        let inside_word = is_word(at.checked_sub(1)) && is_word(Some(at + 1));
        if !in_url && ("*[]<>\\#".contains(c) || (c == '_' && !inside_word)) {
            out.push('\\');
        }
        out.push(c);
    }
    if in_url {
        out.push('>');
    }
    out
}

fn starts_with(chars: &[char], text: &str) -> bool {
    text.chars().enumerate().all(|(at, c)| chars.get(at) == Some(&c))
}

/// Breaks a text into lines of at most `width` characters; `indent` stands before all lines but the first.
pub fn wrap(text: &str, width: usize, indent: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("there is always a line");
        let length = line.chars().count() + 1 + word.chars().count();
        if line.trim().is_empty() {
            line.push_str(word);
        } else if length <= width {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(format!("{indent}{word}"));
        }
    }
    lines
}

/// How a language spells a field.
pub type Spell = fn(&str) -> String;

/// What is documented about a field beside its note and its name on the wire: limits, default, unit, doubts.
///
/// `with_values` is for types that do not show the values themselves.
pub fn facts(object: &Object, index: usize, with_values: bool, spell: Spell, texts: &Texts) -> Vec<String> {
    let field = &object.fields[index];
    let limits = &field.limits;
    let mut facts = Vec::new();
    if let Some(group) = object.exactly_one_of.iter().find(|group| group.contains(&index)) {
        let names: Vec<String> = group.iter().map(|&at| spell(&object.fields[at].name)).collect();
        facts.push(texts.say("Exactly one of {0} is sent.", &[&code_list(&names, texts)]));
    }
    if let Some(group) = object.at_least_one_of.iter().find(|group| group.contains(&index)) {
        let names: Vec<String> = group.iter().map(|&at| spell(&object.fields[at].name)).collect();
        facts.push(texts.say("At least one of {0} is sent.", &[&code_list(&names, texts)]));
    }
    if field.in_query {
        facts.push(texts.say("Sent in the URL's query.", &[]));
    }
    facts.extend(limits.min_items.map(|min| texts.say("At least {0}.", &[&entries(min, texts)])));
    facts.extend(limits.max_items.map(|max| match field.is_batch {
        true => texts.say("More than {0} are sent in several requests.", &[&entries(max, texts)]),
        false => texts.say("At most {0}.", &[&entries(max, texts)]),
    }));
    facts.extend(field.filled.map(|filled| match filled {
        Filled::Random => texts.say("Filled with a random number when left out.", &[]),
        Filled::FirstPosition => texts.say("The first page when left out.", &[]),
    }));
    facts.extend(limits.max_bytes.map(|max| texts.say("At most {0} bytes.", &[&max])));
    facts.extend(limits.item_max_bytes.map(|max| texts.say("Each at most {0} bytes.", &[&max])));
    let as_json = |max| texts.say("At most {0} bytes as JSON (documented, not checked).", &[&max]);
    facts.extend(limits.json_max_bytes.map(as_json));
    match (limits.min, limits.max) {
        (Some(min), Some(max)) => facts.push(texts.say("From {0} to {1}.", &[&min, &max])),
        (Some(min), None) => facts.push(texts.say("At least {0}.", &[&min])),
        (None, Some(max)) => facts.push(texts.say("At most {0}.", &[&max])),
        (None, None) => {}
    }
    if field.has_unchecked_limits() {
        facts.push(texts.say("Documented, not checked.", &[]));
    }
    let values: Vec<String> = limits.values.iter().map(value).collect();
    match (values.len(), limits.open) {
        _ if !with_values => {}
        (0, _) => {}
        (_, true) => facts.push(texts.say("Such as {0}.", &[&listed(&values, texts)])),
        (1, false) => facts.push(texts.say("Always {0}.", &[&values[0]])),
        (_, false) => facts.push(texts.say("Known values: {0}.", &[&listed(&values, texts)])),
    }
    facts.extend(field.default.as_ref().map(|default| texts.say("Default {0}.", &[&value(default)])));
    facts.extend(field.unit.as_ref().map(|unit| match unit.as_str() {
        "unix seconds" => texts.say("In seconds since 1970.", &[]),
        "s" => texts.say("In seconds.", &[]),
        unit => texts.say(&format!("In {unit}."), &[]),
    }));
    if field.unsure {
        facts.push(texts.say("Known from a weak source only.", &[]));
    }
    facts
}

/// Whether a request must have the field, as a sentence.
pub fn requirement(object: &Object, index: usize) -> &'static str {
    let field = &object.fields[index];
    match field.required {
        _ if object.role == Role::Reply || object.is_alternative(index) => "",
        Required::Yes if object.role == Role::Event => "",
        _ if object.role == Role::Event => "Not always sent.",
        _ if field.filled.is_some() => "",
        Required::Yes => "Required.",
        Required::Expected => "Expected, but a request without it is not refused.",
        Required::No => "Optional.",
        Required::Conditional => "Required in some cases.",
    }
}

/// The name on the wire, where it does not follow from the field's.
pub fn on_the_wire(field: &Field) -> Option<String> {
    (names::snake(&field.wire) != field.name).then(|| format!("`{}` on the wire.", field.wire))
}

/// Names as code: `` `a` and `b` ``.
pub fn code_list(names: &[String], texts: &Texts) -> String {
    joined(&names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>(), " and ", texts)
}

/// Numbers or values, one after the other.
pub fn listed<T: ToString>(values: &[T], texts: &Texts) -> String {
    joined(values, ", ", texts)
}

/// Values with the same words between them, such as ` or `.
pub fn joined<T: ToString>(values: &[T], between: &str, texts: &Texts) -> String {
    values.iter().map(ToString::to_string).collect::<Vec<_>>().join(&texts.say(between, &[]))
}

fn entries(count: u32, texts: &Texts) -> String {
    if count == 1 { texts.say("1 entry", &[]) } else { texts.say("{0} entries", &[&count]) }
}

fn value(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => other.to_string(),
    }
}

/// Whether the type itself shows the values of the field.
pub fn shows_values(field: &Field) -> bool {
    matches!(field.ty.innermost(), Type::Enum(_))
}

/// That something is deprecated, and what to use instead, for documentation without a mark of its own for that.
pub fn deprecation(instead: &Option<String>) -> Option<String> {
    instead.as_ref().map(|instead| format!("Deprecated: {}", sentence(instead)))
}

/// What is documented about a whole endpoint beside summary and notes: rate, batch, retrying, edition.
///
/// `paged`: what is said of endpoints that return a list page by page.
pub fn endpoint_facts(endpoint: &Endpoint, spell: Spell, paged: &str) -> String {
    let mut facts = Vec::new();
    facts.extend(endpoint.rate.map(|rate| match rate {
        1 => "At most 1 call per second.".to_string(),
        rate => format!("At most {rate} calls per second."),
    }));
    let batch = endpoint.batch.as_ref().and_then(|batch| {
        let field = endpoint.request.fields.iter().find(|field| &field.wire == batch)?;
        let max = field.limits.max_items?;
        Some(format!("Lists of `{}` longer than {max} are sent in several requests.", spell(&field.name)))
    });
    facts.extend(batch);
    facts.extend(endpoint.items_per_minute.map(|items| format!("At most {items} items per minute.")));
    if endpoint.page.is_some() {
        facts.push(paged.into());
    }
    facts.push(retrying(endpoint, spell, &Texts::ENGLISH));
    facts.extend(endpoint.edition.as_ref().map(|edition| format!("Plans: {}", sentence(edition))));
    facts.join(" ")
}

/// Whether a request may be sent again when its answer is lost, and what the core does about it.
pub fn retrying(endpoint: &Endpoint, spell: Spell, texts: &Texts) -> String {
    let lost = texts.say("if its response is lost, the call ends with an `OutcomeUnknown` error", &[]);
    match endpoint.retrying() {
        Retrying::Safe => texts.say("Safe to retry.", &[]),
        Retrying::Within(seconds, fields) => {
            let names: Vec<String> = fields.iter().map(|field| spell(&field.name)).collect();
            texts.say(
                "Safe to retry within {0} seconds: the server recognizes the request by {1}, filled in when left out.",
                &[&seconds, &code_list(&names, texts)],
            )
        }
        Retrying::DoesItTwice => texts.say("Not safe to retry, since a second request does it again: {0}.", &[&lost]),
        Retrying::NotDocumented => texts.say("Not retried, since no page says that this is safe: {0}.", &[&lost]),
    }
}

/// What is documented about a whole webhook beside summary and notes.
pub fn webhook_facts(webhook: &Webhook) -> String {
    let mut facts = Vec::new();
    if webhook.before {
        facts.push("The event waits for the answer, at most two seconds.".to_string());
    }
    if !webhook.query_omits.is_empty() {
        facts.push(format!("The URL has no {}.", code_list(&webhook.query_omits, &Texts::ENGLISH)));
    }
    facts.extend(webhook.switch.as_ref().map(|command| format!("Shares its switch in the console with `{command}`.")));
    facts.extend(webhook.edition.as_ref().map(|edition| format!("Needs: {}", sentence(edition))));
    if !webhook.before && webhook.response.fields.is_empty() {
        facts.push("The answer changes nothing.".into());
    }
    facts.join(" ")
}

/// What an answer of one kind does.
pub fn webhook_answer(webhook: &Webhook, kind: &str, texts: &Texts) -> String {
    let said = match kind {
        "allow" if webhook.decide.is_some() => match webhook.answer.codes {
            Some([first, last]) => {
                let refused =
                    "Allows every item except those that are decided otherwise; a code from {0} to {1} refuses one.";
                return texts.say(refused, &[&first, &last]);
            }
            None => "Allows every item except those that are decided otherwise.",
        },
        "reject" => return texts.join(&[texts.say("Refuses it.", &[]), webhook_codes(webhook, texts)]),
        "allow" => "Allows it.",
        "ack" if webhook.response.fields.is_empty() => "Acknowledges it.",
        "ack" => "Answers it.",
        "fail" => "Reports that the app could not handle it, which changes nothing.",
        "drop" => "Drops it silently: the caller sees success.",
        _ => "Allows it with other content.",
    };
    texts.say(said, &[])
}

/// What the codes do by which an event is refused.
pub fn webhook_codes(webhook: &Webhook, texts: &Texts) -> String {
    let one = webhook.answer.reject.then(|| match webhook.answer.surfaces_as {
        Some(code) => texts.say("Code 1 gives the caller error {0}.", &[&code]),
        None => texts.say("Code 1 refuses all.", &[]),
    });
    let own = webhook.answer.codes.map(|[first, last]| {
        let own = "A code from {0} to {1} reaches the client unchanged, and so does the text.";
        texts.say(own, &[&first, &last])
    });
    texts.join(&one.into_iter().chain(own).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::parse_for_tests;

    #[test]
    fn fragments_become_sentences() {
        for (fragment, expected) in [
            ("accounts to delete", "Accounts to delete."),
            ("0 is success", "0 is success."),
            ("iPhone, Android", "iPhone, Android."),
            ("UserIDs that failed", "UserIDs that failed."),
            ("vivo: 1 silent", "vivo: 1 silent."),
        ] {
            assert_eq!(sentence(fragment), expected);
        }
    }

    #[test]
    fn markup_in_notes_is_escaped_outside_of_code() {
        assert_eq!(markdown("[Face] and <b>"), r"\[Face\] and \<b\>");
        assert_eq!(markdown("Tag_SNS_Custom_* or `a_*`"), r"Tag_SNS_Custom\_\* or `a_*`");
        assert_eq!(markdown("not with @TOA#_@TOA#, see"), "not with `@TOA#_@TOA#`, see");
        assert_eq!(markdown("see https://a.b/c_d, then"), "see <https://a.b/c_d>, then");
    }

    #[test]
    fn what_is_said_about_retrying_follows_from_the_description() {
        let request =
            "request: [{field: MsgSeq, type: integer, required: true, min: 0, max: 4294967295, note: number}]";
        let said = |keys: &str| {
            let api = parse_for_tests(request, &format!("reply: [], {keys}"));
            retrying(&api.families[0].endpoints[0], names::camel, &Texts::ENGLISH)
        };
        assert_eq!(said("idempotent: true"), "Safe to retry.");
        assert_eq!(
            said("idempotent: null, dedup: {fields: [MsgSeq], seconds: 120}"),
            "Safe to retry within 120 seconds: the server recognizes the request by `msgSeq`, filled in when left out."
        );
        assert!(said("idempotent: false").starts_with("Not safe to retry"));
        assert!(said("idempotent: false, dedup: {fields: [MsgSeq]}").starts_with("Not safe to retry"));
        assert!(said("idempotent: null").starts_with("Not retried, since no page says"));
    }

    #[test]
    fn long_texts_are_wrapped_between_words() {
        assert_eq!(wrap("one two three", 8, "  "), ["one two", "  three"]);
    }
}

//! Events and answers as JSON text, by the tables alone: for languages whose binding has no typed structs.

use serde_json::{Value, json};

use super::Platform;
use super::answer::{Answer, check_code, no_such_item, refused};
use super::event::Request;
use crate::schema::{self, Check, Decide, EventTable, Field, InvalidRequest, Limits, Naming, Object, Problem, Type};

/// See [`super::Webhook::parse_json`].
pub(super) fn event_json(request: &Request, naming: Naming) -> String {
    let fields = &request.fields;
    let mut out = String::with_capacity(fields.len() + 256);
    out.push('{');
    let mut name = String::new();
    schema::push_name(&mut name, request.table.map_or("unknown", |table| table.name), naming);
    let platform = request.opt_platform.as_deref().map(Platform::from);
    for (key, value) in [
        ("type", Some(name.as_str())),
        ("command", Some(&request.command)),
        ("client_ip", request.client_ip.as_deref()),
        ("platform", platform.as_ref().map(Platform::as_str)),
        ("opt_platform", request.opt_platform.as_deref()),
    ] {
        let Some(value) = value else { continue };
        out.push('"');
        schema::push_name(&mut out, key, naming);
        out.push_str("\":");
        schema::push_text(&mut out, value);
        out.push(',');
    }
    if fields.len() > 2 {
        out.push_str(&fields[1..]);
    } else {
        // Nothing follows the last comma.
        out.pop();
        out.push('}');
    }
    out
}

/// An answer's body, from a kind and arguments as JSON text, for the bindings for other languages.
///
/// `raw` is the event's body as it came; it is used only where an answer decides item by item. Arguments are spelled
/// in `from`, beside Tencent's names. `unchecked` sends an answer's own fields without any check, only renamed.
///
/// | kind | for | arguments |
/// |---|---|---|
/// | `accept` | commands that are not described | ignored |
/// | `allow` | events that wait | the answer's own fields, all optional; for friend requests `decisions` (optional): a list of `account`, `code`, `text` (optional) |
/// | `ack` | events that happened | the answer's own fields |
/// | `reject` | where it is allowed | `code`, `text` (optional) |
/// | `fail` | where it is allowed, of events that happened | `text` (optional) |
/// | `drop` | where it is allowed | `{}` |
/// | `rewrite` | messages | `msg_body`, `cloud_custom_data` (optional) |
///
/// # Errors
/// [`InvalidRequest`] for a kind that the event does not allow, and for invalid arguments.
pub fn answer_json(
    command: &str,
    kind: &str,
    arguments: &str,
    raw: &str,
    from: Naming,
    unchecked: bool,
) -> Result<String, InvalidRequest> {
    let answer = made(command, kind, arguments, raw, from, unchecked);
    answer.map_err(|mut error| {
        error.endpoint = schema::endpoint_name(&error.endpoint, from);
        error
    })
}

/// The body of an answer that refuses an event: the whole, or each of its items. Without `code`, it is 1, or the first of the own codes of apps
/// where the event does not take 1.
///
/// # Errors
/// [`InvalidRequest`] for an event that cannot be refused, and for a code that does not refuse it.
pub fn refusal_json(command: &str, code: Option<i64>, text: &str, raw: &str) -> Result<String, InvalidRequest> {
    let table = schema::find_event(command);
    let code = code.or_else(|| table?.answers.first_refusal()).unwrap_or(1);
    let answer = |kind, arguments: &Value| made(command, kind, &arguments.to_string(), raw, Naming::Snake, false);
    let Some((table, decide)) = table.and_then(|table| Some((table, table.answers.decide?))) else {
        return answer("reject", &json!({ "code": code, "text": text }));
    };
    let refused = |account| json!({ "account": account, "code": code, "text": text });
    let decisions: Vec<Value> = accounts(table, decide, raw)?.into_iter().map(refused).collect();
    answer("allow", &json!({ "decisions": decisions }))
}

fn made(
    command: &str,
    kind: &str,
    arguments: &str,
    raw: &str,
    from: Naming,
    unchecked: bool,
) -> Result<String, InvalidRequest> {
    let Some(table) = schema::find_event(command) else {
        return if kind == "accept" {
            Ok(Answer::accept().into_body())
        } else {
            Err(wrong_kind(command, kind, "accept"))
        };
    };
    let answers = table.answers;
    let kinds = kinds(table);
    if !kinds.contains(&kind) || kind.is_empty() {
        let mut known = kinds[0].to_owned();
        for kind in kinds[1..].iter().filter(|kind| !kind.is_empty()) {
            known.push_str(", ");
            known.push_str(kind);
        }
        return Err(wrong_kind(table.name, kind, &known));
    }
    // What only we have, the code and the text, is always checked.
    let (fields, check) = match (kind, answers.decide) {
        ("reject", _) => (&REJECTION, Check::Strict),
        ("fail", _) => (&FAILURE, Check::Strict),
        ("drop", _) => (&NO_ARGUMENTS, Check::Strict),
        (_, Some(_)) => (&DECISIONS, Check::Strict),
        _ if unchecked => (answers.fields, Check::Unchecked),
        _ => (answers.fields, Check::Strict),
    };
    let fields = schema::write_answer(table, fields, arguments, from, check)?;
    let arguments = parsed(table, &fields)?;
    let answer = match (kind, answers.decide) {
        ("reject", _) => Answer::reject(table.command, code_of(&arguments), text_of(&arguments, "text"))?,
        ("fail", _) => Answer::fail(&text_of(&arguments, "text")),
        ("drop", _) => Answer::drop(),
        (_, Some(decide)) => Answer::new(0, "", &decisions(table, decide, &arguments, raw)?),
        _ => {
            if let (Some(at), "rewrite") = (answers.rewrite, kind) {
                let field = &answers.fields.fields()[usize::from(at)];
                let flaw = match arguments.get(field.wire) {
                    None => Some(("required", Problem::Missing)),
                    Some(Value::Array(none)) if none.is_empty() && !unchecked => {
                        Some(("empty: use drop or reject to block a message", Problem::ItemCount))
                    }
                    Some(_) => None,
                };
                if let Some((reason, problem)) = flaw {
                    let mut path = String::new();
                    schema::push_name(&mut path, field.name, from);
                    return Err(refused(table.name, &path, reason, problem));
                }
            }
            // In Tencent's spelling it would stand beside the one of every answer.
            if arguments["ErrorCode"].as_i64().is_some_and(|code| code != 0) {
                return Err(refused(table.name, "ErrorCode", "must be 0 in this answer", Problem::NotAllowed));
            }
            Answer::new(0, "", &fields)
        }
    };
    Ok(answer.into_body())
}

/// The kinds of answers that an event allows; those that it does not allow are empty.
fn kinds(table: &EventTable) -> [&'static str; 4] {
    let answers = table.answers;
    let only = |takes: bool, kind| if takes { kind } else { "" };
    [
        if answers.before { "allow" } else { "ack" },
        only(answers.accepts_code_1, if answers.before { "reject" } else { "fail" }),
        only(answers.drop, "drop"),
        only(answers.rewrite.is_some(), "rewrite"),
    ]
}

fn wrong_kind(event: &str, kind: &str, kinds: &str) -> InvalidRequest {
    refused(event, "", format!("cannot be answered with `{kind}`, only with {kinds}"), Problem::NotAllowed)
}

/// The fields of an answer that allows every item of the body except those decided otherwise.
fn decisions(table: &EventTable, decide: Decide, arguments: &Value, raw: &str) -> Result<String, InvalidRequest> {
    let decisions = list_of(arguments, "decisions");
    for (at, decision) in decisions.iter().enumerate() {
        check_code(table, code_of(decision), &format!("decisions[{at}].code"))?;
    }
    let list = &table.answers.fields.fields()[usize::from(decide.list)];
    let Some(entry) = entry_of(list.ty) else { return Ok("{}".to_owned()) };
    let accounts = accounts(table, decide, raw)?;
    let stranger = decisions.iter().map(|decision| text_of(decision, "account")).find(|one| !accounts.contains(one));
    if let Some(stranger) = stranger {
        return Err(no_such_item(table, &stranger));
    }
    // Written out, since building a `Value` of it would add 4 kB to the small module.
    let [whom, code_name, reason] = decide.fields.map(|at| entry.fields()[usize::from(at)].wire);
    let mut out = format!("{{\"{}\":[", list.wire);
    for account in &accounts {
        // The last word on an item counts.
        let decision = decisions.iter().rfind(|decision| text_of(decision, "account") == *account);
        let (code, text) = decision.map_or((0, String::new()), |one| (code_of(one), text_of(one, "text")));
        let comma = if out.ends_with('[') { "" } else { "," };
        out.push_str(&format!("{comma}{{\"{whom}\":"));
        schema::push_text(&mut out, account);
        out.push_str(&format!(",\"{code_name}\":{code},\"{reason}\":"));
        schema::push_text(&mut out, &text);
        out.push('}');
    }
    out.push_str("]}");
    Ok(out)
}

/// The accounts that an event decides one by one.
fn accounts(table: &EventTable, decide: Decide, raw: &str) -> Result<Vec<String>, InvalidRequest> {
    let body = parsed(table, raw)?;
    let items = &table.body.fields()[usize::from(decide.items)];
    let Some(item) = entry_of(items.ty) else { return Ok(Vec::new()) };
    let item = item.fields()[usize::from(decide.item)].wire;
    Ok(list_of(&body, items.wire).iter().map(|entry| text_of(entry, item)).collect())
}

/// The object that a list holds.
fn entry_of(ty: Type) -> Option<&'static Object> {
    match ty {
        Type::List(Type::Object(object)) => Some(object),
        _ => None,
    }
}

fn parsed(table: &EventTable, json: &str) -> Result<Value, InvalidRequest> {
    serde_json::from_str(json).map_err(|error| refused(table.name, "", error.to_string(), Problem::Unreadable))
}

fn list_of<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

fn code_of(value: &Value) -> i64 {
    value["code"].as_i64().unwrap_or(-1)
}

fn text_of(value: &Value, name: &str) -> String {
    value[name].as_str().unwrap_or_default().to_owned()
}

/// Arguments that are not fields on the wire.
static NO_ARGUMENTS: Object = Object::of(&[]);
static REJECTION: Object = Object::of(&[CODE, TEXT]);
static FAILURE: Object = Object::of(&[TEXT]);
static DECISIONS: Object = Object::of(&[field("decisions", Type::List(&Type::Object(&DECISION)), false)]);
static DECISION: Object = Object::of(&[field("account", Type::String, true), CODE, TEXT]);
const CODE: Field = field("code", Type::Integer, true);
const TEXT: Field = field("text", Type::String, false);

const fn field(name: &'static str, ty: Type, required: bool) -> Field {
    Field { wire: name, name, aliases: &[], ty, required, in_query: false, failed_items: false, limits: Limits(&[]) }
}

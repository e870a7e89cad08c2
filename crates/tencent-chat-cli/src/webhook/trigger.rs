//! `tencent-chat webhook trigger`: a made-up webhook, sent as the service would send it.

use std::time::Duration;

use indexmap::IndexMap;
use reqwest::header::HeaderMap;
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};
use tencent_chat::Naming;
use tencent_chat::schema::EventTable;
use tencent_chat::testing::{WebhookRequest, webhook_request};
use tencent_chat::webhook::Webhook;
use tencent_chat_emulator::{WebhookOutcome, WebhookResponse, WebhookVerdict};

use super::arguments::{Output, Trigger};
use super::post::{Posted, Sender};
use super::{fields, shown};
use crate::call::parameters;
use crate::described::described;
use crate::ending::{Ending, Run, Stop};
use crate::runtime::{now, runtime};
use crate::{connection, explain, output};

/// The field of every body that has the command.
const COMMAND: &str = "CallbackCommand";

/// Parameters of the URL where an event has them: what the field is called, what Tencent calls it, and a value for examples.
const BESIDE: [(&str, &str, &str); 2] = [("client_ip", "ClientIP", "203.0.113.9"), ("platform", "OptPlatform", "iOS")];

pub fn run(trigger: &Trigger) -> Run {
    let table = explain::webhook(&trigger.webhook)?;
    let receiver = connection::webhook(&trigger.receiver)?;
    let timeout = Duration::from_secs(trigger.timeout);
    let sender = trigger.to.as_deref().map(|to| Sender::new("--to", to, timeout)).transpose()?;
    let given = trigger.json.as_deref().map(parameters::text).transpose()?;
    let request = request(table, given.as_deref(), &trigger.set, &receiver)?;
    match sender {
        Some(sender) if !trigger.dry_run => {
            let posted = runtime()?.block_on(sender.post(&request.query, HeaderMap::new(), request.body.into()));
            ended(table, &sender, &posted, trigger.output)
        }
        sender => {
            preview(&request, sender.as_ref(), trigger.show_secrets)?;
            Ok(Ending::Done)
        }
    }
}

/// The webhook: its example or the body that is given, with fields changed.
fn request(
    table: &'static EventTable,
    given: Option<&str>,
    set: &[String],
    receiver: &Webhook,
) -> Result<WebhookRequest, Stop> {
    let body = match given {
        None => described().webhooks[table.command].sample.get().to_owned(),
        Some(given) => checked(table, given, receiver)?,
    };
    let query = format!("CallbackCommand={}", table.command);
    let read = receiver.parse_json(&query, body.as_bytes(), Naming::Snake);
    let read = read.map_err(|error| Stop::usage(format!("--json: {error}")))?;
    let mut event: Map<String, Value> = serde_json::from_str(&read).expect("the library writes an object");
    let omitted = &described().webhooks[table.command].query_omits;
    for (name, parameter, value) in BESIDE {
        if !omitted.iter().any(|omitted| omitted == parameter) {
            event.insert(name.to_owned(), Value::from(value));
        }
    }
    let made = |event: &Map<String, Value>| {
        webhook_request(table.name, &Value::Object(event.clone()).to_string(), receiver, now(), Naming::Snake)
    };
    let before = made(&event)?;
    fields::set(table.body, &mut event, set)?;
    let mut request = made(&event)?;
    request.body = as_it_was(&body, &before.body, &request.body);
    Ok(request)
}

/// A body whose unchanged fields are as in the example: some have another type than they are described with, as the service sends them.
fn as_it_was(example: &str, before: &str, after: &str) -> String {
    let [example, before, mut after] =
        [example, before, after].map(|text| serde_json::from_str::<Map<String, Value>>(text).unwrap_or_default());
    let mut body = Map::new();
    body.extend(after.shift_remove_entry(COMMAND));
    for (name, value) in example {
        if let Some(now) = after.shift_remove(&name) {
            let is_changed = before.get(&name) != Some(&now);
            body.insert(name, if is_changed { now } else { value });
        }
    }
    body.extend(after);
    Value::Object(body).to_string()
}

/// A body in any spelling, in Tencent's, when it has no mistake.
fn checked(table: &EventTable, given: &str, receiver: &Webhook) -> Result<String, Stop> {
    let mut fields: IndexMap<String, Box<RawValue>> =
        serde_json::from_str(given).map_err(|error| Stop::usage(format!("--json: {error}")))?;
    for name in [COMMAND, "callback_command", "callbackCommand"] {
        let Some(command) = fields.shift_remove(name) else { continue };
        if serde_json::from_str::<Value>(command.get()).ok() != Some(Value::from(table.command)) {
            return Err(Stop::usage(format!("--json: its {name} is {command}, not {}", table.command)));
        }
    }
    let fields = serde_json::to_string(&fields).expect("it has names and JSON");
    let made = |naming: Naming| {
        let name = if naming == Naming::Camel { table.command } else { table.name };
        webhook_request(name, &fields, receiver, now(), naming)
    };
    let request = match made(Naming::Snake) {
        Err(error) => made(Naming::Camel).map_err(|_| error),
        made => made,
    };
    Ok(request?.body)
}

/// Prints the request without its signature.
fn preview(request: &WebhookRequest, sender: Option<&Sender>, shows_secrets: bool) -> Result<(), Stop> {
    let masked =
        |part: &str| if part.starts_with("Sign=") && !shows_secrets { "Sign=…".to_owned() } else { part.to_owned() };
    let query = request.query.split('&').map(masked).collect::<Vec<_>>().join("&");
    let url = format!("{}?{query}", sender.map(Sender::place).unwrap_or_default());
    let url = Value::from(url);
    output::json(&format!(r#"{{"method":"POST","url":{url},"body":{}}}"#, request.body))
}

/// Prints what the answer means, which the exit status says, too.
fn ended(table: &EventTable, sender: &Sender, posted: &Posted, form: Output) -> Run {
    if let (WebhookResponse::Failed(why), false) = (&posted.response, posted.was_sent) {
        return Err(Stop::new(Ending::Refused, format!("{} cannot be reached: {why}", sender.place()))
            .hint("check --to, and that your server runs"));
    }
    let verdict = WebhookVerdict::of(table.command, &posted.response);
    let (status, answer) = match &posted.response {
        WebhookResponse::Answer { status, body } => (Some(*status), String::from_utf8_lossy(body).into_owned()),
        _ => (None, String::new()),
    };
    match form {
        Output::Json => output::json_line(&json!({
            "outcome": verdict.outcome,
            "code": verdict.refusal.as_ref().map(|(code, _)| code),
            "text": verdict.refusal.as_ref().map(|(_, text)| text),
            "status": status,
            "answer": serde_json::from_str::<Value>(&answer).unwrap_or(Value::from(answer)),
            "why": verdict.why,
            "taken_ms": posted.taken.as_millis() as u64,
        }))?,
        Output::Text => text(&verdict, status, &answer, posted.taken)?,
    }
    Ok(match verdict.outcome {
        WebhookOutcome::Rejected | WebhookOutcome::Dropped => Ending::Refused,
        WebhookOutcome::Timeout => Ending::Unknown,
        WebhookOutcome::Failed if !posted.answered() => Ending::Unknown,
        WebhookOutcome::Failed => Ending::SomeFailed,
        _ => Ending::Done,
    })
}

fn text(verdict: &WebhookVerdict, status: Option<u16>, answer: &str, taken: Duration) -> Result<(), Stop> {
    let style = shown::style(verdict.outcome);
    let refusal = verdict.refusal.as_ref().map(|(code, text)| format!("  {code} {}", output::plain_line(text)));
    let word = shown::word(verdict.outcome);
    output::styled_line(&format!("{style}{word}{style:#}{}", refusal.unwrap_or_default().trim_end()))?;
    let mut rows = vec![
        ("why", verdict.why.clone().unwrap_or_default()),
        ("HTTP status", status.map(|status| status.to_string()).unwrap_or_default()),
        ("took", format!("{} ms", taken.as_millis())),
        ("answer", answer.to_owned()),
    ];
    rows.retain(|(_, text)| !text.is_empty());
    // An answer is one line, so that it can be copied.
    rows.iter()
        .try_for_each(|(label, text)| output::line(&format!("  {label:<11}  {}", output::plain_line(text.trim_end()))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use tencent_chat::schema::events;

    fn receiver() -> Webhook {
        Webhook::new(1_400_000_000).token("token")
    }

    fn body(event: &str, set: &[&str]) -> Value {
        let set: Vec<String> = set.iter().map(|set| (*set).to_owned()).collect();
        let made = request(explain::webhook(event).unwrap(), None, &set, &receiver()).unwrap();
        serde_json::from_str(&made.body).unwrap()
    }

    /// The example, which may leave out its command.
    fn sample(table: &EventTable) -> Value {
        let mut sample: Value = serde_json::from_str(described().webhooks[table.command].sample.get()).unwrap();
        sample["CallbackCommand"] = json!(table.command);
        sample
    }

    fn refused(event: &str, given: Option<&str>, set: &[&str]) -> String {
        let set: Vec<String> = set.iter().map(|set| (*set).to_owned()).collect();
        format!("{:?}", request(explain::webhook(event).unwrap(), given, &set, &receiver()).unwrap_err())
    }

    #[test]
    fn every_webhook_is_its_example_and_is_accepted() {
        for table in events() {
            let made = request(table, None, &[], &receiver()).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&made.body).unwrap(), sample(table), "{}", table.command);
            receiver().verify(&made.query, now()).unwrap();
            let is_omitted = |name: &String| !made.query.contains(&format!("&{name}="));
            assert!(described().webhooks[table.command].query_omits.iter().all(is_omitted), "{}", made.query);
        }
    }

    #[test]
    fn every_webhook_may_be_given_as_a_body_in_any_spelling() {
        for table in events() {
            let text = sample(table).to_string();
            let read = |naming| receiver().parse_json("", text.as_bytes(), naming).unwrap();
            let body =
                |given: &str| -> Value { serde_json::from_str(&checked(table, given, &receiver()).unwrap()).unwrap() };
            for given in [read(Naming::Snake), read(Naming::Camel)] {
                assert_eq!(body(&given), body(&text), "{given}");
            }
        }
    }

    #[test]
    fn fields_are_changed_by_either_name() {
        let changed = body("before_c2c_message", &["from_account=alice", "To_Account=bob", "text=casino", "MsgSeq=7"]);
        assert_eq!((&changed["From_Account"], &changed["To_Account"]), (&json!("alice"), &json!("bob")));
        assert_eq!(changed["MsgBody"], json!([{ "MsgType": "TIMTextElem", "MsgContent": { "Text": "casino" } }]));
        assert_eq!(changed["MsgSeq"], json!(7));
        let nested = body("before_c2c_message", &["msg_body[0].msg_content.text=a", "cloud_custom_data:=null"]);
        assert_eq!(nested["MsgBody"][0]["MsgContent"]["Text"], json!("a"));
        assert!(nested.get("CloudCustomData").is_none());
        let members = body("before_group_invite", &["destination_members[0].member_account=carol"]);
        assert!(members.to_string().contains("carol"), "{members}");
    }

    #[test]
    fn mistakes_are_named_before_anything_is_sent() {
        for (given, set, said) in [
            (None, &["from_acount=alice"][..], "did you mean `from_account`?"),
            (None, &["msg_seq=many"], "msg_seq: "),
            (None, &["msg_body[3].msg_type=x"], "the list has 1 entries"),
            (None, &["from_account"], "expected field=value"),
            (Some(r#"{"From_Acount":"a"}"#), &[], "did you mean"),
            (Some(r#"{"CallbackCommand":"C2C.CallbackAfterSendMsg"}"#), &[], "its CallbackCommand is"),
            (Some("[]"), &[], "--json: "),
        ] {
            let refused = refused("before_c2c_message", given, set);
            assert!(refused.contains(said) && refused.contains("Usage"), "{given:?} {set:?}: {refused}");
        }
    }
}

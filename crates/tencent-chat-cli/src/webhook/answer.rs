//! What `webhook listen` answers by itself.

use serde_json::{Value, json};
use tencent_chat::schema::find_event;
use tencent_chat::webhook::{Answer, answer_json, refusal_json};
use tencent_chat::{Element, Naming};

use super::arguments::{Kind, Listen};
use crate::ending::Stop;

/// How all webhooks are answered.
pub struct Rule {
    kind: Kind,
    code: Option<i64>,
    text: Option<String>,
}

impl Rule {
    pub fn new(listen: &Listen) -> Result<Self, Stop> {
        let Listen { answer: kind, code, text, .. } = listen;
        if code.is_some() && *kind != Kind::Reject {
            return Err(Stop::usage("--code is for --answer reject"));
        }
        if text.is_some() && !matches!(kind, Kind::Reject | Kind::Rewrite | Kind::Fail) {
            return Err(Stop::usage("--text is for --answer reject, rewrite and fail"));
        }
        if text.is_none() && *kind == Kind::Rewrite {
            return Err(Stop::usage("--answer rewrite needs --text, the text of the new message"));
        }
        Ok(Self { kind: *kind, code: *code, text: text.clone() })
    }

    /// The answer to an event, and why it is not the one that was asked for.
    pub fn answer(&self, command: &str, raw: &str) -> (String, Option<String>) {
        let Some(table) = find_event(command) else {
            let note = "the command is not described, so it can only be accepted";
            return (Answer::accept().into_body(), (self.kind != Kind::Allow).then(|| note.to_owned()));
        };
        let made = |kind: &str, arguments: &Value| {
            answer_json(command, kind, &arguments.to_string(), raw, Naming::Snake, false)
        };
        let usual = made(if table.answers.before { "allow" } else { "ack" }, &json!({}));
        let usual = usual.unwrap_or_else(|_| Answer::accept().into_body());
        let text = self.text.as_deref().unwrap_or_default();
        let wanted = match self.kind {
            Kind::Allow => return (usual, None),
            Kind::Drop => made("drop", &json!({})),
            Kind::Fail => made("fail", &json!({ "text": text })),
            Kind::Rewrite => made("rewrite", &json!({ "msg_body": [Element::text(text)] })),
            Kind::Reject => refusal_json(command, self.code, text, raw),
        };
        match wanted {
            Ok(body) => (body, None),
            Err(error) => (usual, Some(error.to_string())),
        }
    }
}

#[cfg(test)]
mod tests {
    use tencent_chat::schema::{EventTable, events};
    use tencent_chat_emulator::{WebhookOutcome, WebhookResponse, WebhookVerdict};

    use super::*;
    use crate::described::described;

    fn outcome(rule: &Rule, table: &EventTable) -> (WebhookOutcome, String, Option<String>) {
        let raw = described().webhooks[table.command].sample.get();
        let (body, note) = rule.answer(table.command, raw);
        let verdict = WebhookVerdict::of(table.command, &WebhookResponse::ok(body.clone()));
        assert_eq!(verdict.why, None, "{}: {body}", table.command);
        (verdict.outcome, body, note)
    }

    fn rule(kind: Kind) -> Rule {
        let text = (kind != Kind::Allow).then(|| "no".to_owned());
        Rule { kind, code: None, text }
    }

    #[test]
    fn every_event_is_answered_validly_in_each_way_that_it_takes() {
        let mut refused = 0;
        for table in events() {
            let happens = [WebhookOutcome::Allowed, WebhookOutcome::Acknowledged];
            let (of_allow, _, note) = outcome(&rule(Kind::Allow), table);
            assert!(happens.contains(&of_allow) && note.is_none(), "{}", table.command);
            for kind in [Kind::Reject, Kind::Drop, Kind::Rewrite, Kind::Fail] {
                let (outcome, body, note) = outcome(&rule(kind), table);
                refused += usize::from(outcome == WebhookOutcome::Rejected);
                // Whatever is not done is explained.
                let is_done = !happens.contains(&outcome) || body.contains("\"no\"");
                assert_eq!(is_done, note.is_none(), "{}: {kind:?} {body} {note:?}", table.command);
            }
        }
        assert!(refused > 5, "{refused}");
    }

    #[test]
    fn friends_are_refused_one_by_one() {
        let table = find_event("Sns.CallbackPrevFriendAdd").unwrap();
        let (_, body, _) = outcome(&rule(Kind::Reject), table);
        let answer: Value = serde_json::from_str(&body).unwrap();
        let items = answer["ResultItem"].as_array().unwrap();
        assert!(!items.is_empty() && items.iter().all(|item| item["ResultCode"].as_i64() >= Some(38_000)), "{body}");
    }
}

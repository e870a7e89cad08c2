//! The replies to the parts of a call, made into one.

use std::collections::VecDeque;
use std::mem::take;
use std::ops::Range;

use crate::error::PartReport;
use crate::schema::{Endpoint, Naming};
use crate::wire::joined::JoinedFields;
use crate::wire::reply::ReadReply;
use crate::wire::{Failure, Outcome, PartReply};

/// The replies to a call's parts, as they end.
#[derive(Debug, Default)]
pub(crate) struct PartResults {
    /// The first reply, which stays as it came if it is the only one.
    first: Option<(Range<usize>, ReadReply)>,
    /// The others with it, as they came, and in the caller's spelling.
    raw: JoinedFields,
    renamed: JoinedFields,
    failures: Vec<Failure>,
    parts: Vec<PartReply>,
    reports: Vec<PartReport>,
    /// The first item that is not in here yet.
    next: usize,
    /// What came before its turn, with its first item.
    early: VecDeque<(usize, Ended)>,
    /// How many parts and items are over, and how many items failed.
    pub parts_done: usize,
    pub items_done: usize,
    pub items_failed: usize,
}

#[derive(Debug)]
enum Ended {
    Replied(Range<usize>, ReadReply),
    Failed(PartReport),
}

impl PartResults {
    /// A part was answered. The indexes of its failures count within the whole call.
    pub fn replied(&mut self, items: Range<usize>, reply: ReadReply) {
        self.items_failed += reply.failures.len();
        self.ended(items.start, items.len(), Ended::Replied(items, reply));
    }

    /// A part failed as a whole.
    pub fn failed(&mut self, report: PartReport) {
        self.items_failed += report.items.len();
        self.ended(report.items.start, report.items.len(), Ended::Failed(report));
    }

    fn ended(&mut self, first: usize, count: usize, ended: Ended) {
        self.parts_done += 1;
        self.items_done += count;
        // In the order of the items. While a part waits for its retry, many later ones may gather here.
        let at = self.early.partition_point(|(other, _)| *other < first);
        self.early.insert(at, (first, ended));
        while self.early.front().is_some_and(|(first, _)| *first == self.next)
            && let Some((_, ended)) = self.early.pop_front()
        {
            match ended {
                Ended::Replied(items, reply) => {
                    self.next = items.end;
                    if self.first.is_none() && self.raw.is_empty() {
                        self.first = Some((items, reply));
                    } else {
                        self.join_first();
                        self.join(items, reply);
                    }
                }
                Ended::Failed(report) => {
                    self.next = report.items.end;
                    match self.reports.last_mut() {
                        Some(last) if last.continues_with(&report) => last.items.end = report.items.end,
                        _ => self.reports.push(report),
                    }
                }
            }
        }
    }

    fn join_first(&mut self) {
        if let Some((items, reply)) = self.first.take() {
            self.join(items, reply);
        }
    }

    fn join(&mut self, items: Range<usize>, reply: ReadReply) {
        self.renamed.join(&reply.renamed);
        let own = self.raw.join(reply.text.readable());
        if !own.is_empty() {
            self.parts.push(PartReply { items, json: format!("{{{own}}}") });
        }
        self.failures.extend(reply.failures);
    }

    /// The one reply, and the parts that failed. What was counted stays.
    pub fn finish(&mut self, endpoint: Option<&'static Endpoint>, naming: Naming) -> (Outcome, Vec<PartReport>) {
        match self.first.take() {
            Some((_, reply)) if self.reports.is_empty() => {
                return (Outcome::new(endpoint, reply, naming), Vec::new());
            }
            first => self.first = first,
        }
        self.join_first();
        let (raw, renamed) = (take(&mut self.raw), take(&mut self.renamed));
        let (failures, parts) = (take(&mut self.failures), take(&mut self.parts));
        (Outcome::joined(endpoint, raw, renamed, naming, failures, parts), take(&mut self.reports))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::error::PartState;
    use crate::wire::reply::ReplyText;

    fn reply(text: impl ToString) -> ReadReply {
        ReadReply::new(ReplyText::new(text.to_string()).unwrap(), None, &[], 0, Naming::Wire)
    }

    fn merged(bodies: &[&str]) -> (String, Vec<PartReply>) {
        let mut results = PartResults::default();
        for (at, body) in bodies.iter().enumerate() {
            results.replied(at..at + 1, reply(body));
        }
        let (outcome, _) = results.finish(None, Naming::Wire);
        (outcome.raw().to_owned(), outcome.parts)
    }

    #[test]
    fn every_entry_of_every_part_is_there_whatever_stands_between_them() {
        for (bodies, right) in [
            ([r#"{"A":null}"#, r#"{"A":[1]}"#, r#"{"A":[2]}"#, r#"{"A":[3]}"#], r#"{"A":[1,2,3]}"#),
            ([r#"{"A":[1]}"#, r#"{"A":null}"#, r#"{"A":""}"#, r#"{"A":[2]}"#], r#"{"A":[1,2]}"#),
            ([r#"{"A":""}"#, r#"{"A":[1]}"#, r#"{"A":{"B":2}}"#, r#"{"A":[2]}"#], r#"{"A":[1,2]}"#),
            ([r#"{}"#, r#"{"A":[]}"#, r#"{"A":[1]}"#, r#"{"A":null}"#], r#"{"A":[1]}"#),
            ([r#"{"A":null}"#, r#"{"A":null}"#, r#"{}"#, r#"{"A":null}"#], r#"{"A":null}"#),
        ] {
            assert_eq!(merged(&bodies).0, right);
        }
    }

    #[test]
    fn what_a_part_has_in_place_of_a_list_is_among_its_own_fields() {
        let (json, parts) = merged(&[r#"{"A":[1]}"#, r#"{"A":{"B":2},"C":3}"#]);
        assert_eq!((json.as_str(), parts.len()), (r#"{"A":[1],"C":3}"#, 1));
        assert_eq!(parts[0].json, r#"{"A":{"B":2},"C":3}"#);
    }

    #[test]
    fn null_in_place_of_a_list_is_not_among_a_parts_own_fields() {
        let (json, parts) = merged(&[r#"{"A":[1]}"#, r#"{"A":null,"C":3}"#]);
        assert_eq!((json.as_str(), parts.len()), (r#"{"A":[1],"C":3}"#, 1));
        assert_eq!(parts[0].json, r#"{"C":3}"#);
    }

    #[test]
    fn parts_in_a_row_that_failed_for_the_same_reason_are_one_report() {
        let report = |items, state| PartReport { items, state, error: None };
        let mut results = PartResults::default();
        for (at, state) in [PartState::NotProcessed, PartState::NotProcessed, PartState::Unknown].iter().enumerate() {
            results.failed(report(at..at + 1, *state));
        }
        let (_, reports) = results.finish(None, Naming::Wire);
        assert_eq!(reports, [report(0..2, PartState::NotProcessed), report(2..3, PartState::Unknown)]);
    }

    /// What a part's reply may have where a list is described.
    fn value() -> impl Strategy<Value = Value> {
        let other = prop_oneof![Just(json!(null)), Just(json!("")), Just(json!({"A": [1]})), Just(json!(7))];
        prop_oneof![
            3 => prop::collection::vec(0..100u32, 0..4).prop_map(|list| json!(list)),
            1 => other,
        ]
    }

    proptest! {
        #[test]
        fn the_order_in_which_parts_end_changes_nothing_and_no_entry_is_lost(
            parts in prop::collection::vec((value(), value(), prop::option::of(0..3u32), any::<u32>()), 1..9)
        ) {
            let run = |order: &[usize]| {
                let mut results = PartResults::default();
                for &at in order {
                    let (a, b, failed, _) = &parts[at];
                    match failed {
                        Some(0) => results.failed(PartReport { items: at..at + 1, state: PartState::Unknown, error: None }),
                        _ => results.replied(at..at + 1, reply(json!({"A": a, "B": b, "ErrorCode": 0}))),
                    }
                }
                (results.parts_done, results.items_done, results.items_failed, format!("{:?}", results.finish(None, Naming::Wire)))
            };
            let in_order: Vec<usize> = (0..parts.len()).collect();
            let mut by_chance = in_order.clone();
            by_chance.sort_by_key(|at| parts[*at].3);
            prop_assert_eq!(run(&by_chance), run(&in_order));

            let mut results = PartResults::default();
            for (at, (a, ..)) in parts.iter().enumerate() {
                results.replied(at..at + 1, reply(json!({"A": a})));
            }
            let merged: Value = serde_json::from_str(results.finish(None, Naming::Wire).0.raw()).unwrap();
            let lists: Vec<&Vec<Value>> = parts.iter().filter_map(|part| part.0.as_array()).collect();
            if !lists.is_empty() {
                let all: Vec<Value> = lists.into_iter().flatten().cloned().collect();
                prop_assert_eq!(&merged["A"], &Value::from(all));
            }
        }
    }
}

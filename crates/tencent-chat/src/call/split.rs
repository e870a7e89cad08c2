//! Which items go into which request: a list too long for one request is sent in parts.

use std::ops::Range;

use crate::call::retry::Tries;
use crate::error::Error;
use crate::random::Random;
use crate::schema::{Endpoint, Field, WrittenRequest};
use crate::time::Instant;

/// Most numbers by which the server recognizes a retried request.
const NUMBERS: usize = 2;

/// The body of a call, from which the bodies of its parts are cut.
#[derive(Debug)]
pub(crate) struct Body {
    json: String,
    /// Whether the list of items was given, and is empty: there is nothing to ask for.
    nothing: bool,
    /// Names of the items, in the caller's order.
    items: Vec<String>,
    /// Where each item stands in `json`; empty when the call is one request whatever its size.
    places: Vec<Range<usize>>,
    numbers: Vec<Number>,
    /// Whether all numbers are there.
    recognizable: bool,
    /// Most items of one part.
    max_items: usize,
    /// The index of the first item in a longer list.
    begins_at: usize,
}

/// A number by which the server recognizes a retried request.
#[derive(Debug)]
struct Number {
    field: &'static Field,
    /// What the caller gave, and where it stands.
    given: Option<(u32, Range<usize>)>,
}

/// One request of a call, until it is answered for good.
#[derive(Debug)]
pub(crate) struct Part {
    /// Which items it holds. Without a list of items this is empty.
    pub items: Range<usize>,
    numbers: [u32; NUMBERS],
    pub tries: Tries,
    pub not_before: Instant,
    /// Whether its UserSig was refused once.
    pub renewed: bool,
    /// How many parts had been answered when it was first sent.
    pub answered_before: Option<usize>,
    /// What went wrong last.
    pub error: Option<Error>,
}

/// Most items that one request of the endpoint takes; `None` where its list is not split.
pub(crate) fn max_items(endpoint: &Endpoint) -> Option<usize> {
    let per_minute = endpoint.items_per_minute.unwrap_or(u32::MAX);
    endpoint.batch?.max.map(|max| max.min(per_minute) as usize)
}

/// Notes another text for a place, in the order of places.
fn change(changes: &mut Vec<(Range<usize>, String)>, place: &Range<usize>, text: String) {
    let at = changes.partition_point(|(other, _)| other.start < place.start);
    changes.insert(at, (place.clone(), text));
}

impl Body {
    /// The body of a raw request: sent as it is.
    pub fn raw(json: String) -> Self {
        let (items, places, numbers) = (Vec::new(), Vec::new(), Vec::new());
        Self { json, nothing: false, items, places, numbers, recognizable: false, max_items: usize::MAX, begins_at: 0 }
    }

    /// The body of a request that was written. `whole`: it is sent as the caller gave it.
    pub fn new(endpoint: &Endpoint, written: WrittenRequest, whole: bool) -> Self {
        let WrittenRequest { json, items, places, fields, extra, no_items, .. } = written;
        if whole {
            return Self { items, ..Self::raw(json) };
        }
        let present = |number: &Number| {
            let names = |name: &String| name == number.field.wire || number.field.aliases.contains(&name.as_str());
            let own = |at: &(usize, Range<usize>)| endpoint.request.fields()[at.0].wire == number.field.wire;
            extra.iter().any(names) || fields.iter().any(own)
        };
        let number = |at: &u8| {
            let field = &endpoint.request.fields()[usize::from(*at)];
            let place = fields.iter().find(|(own, _)| own == &usize::from(*at)).map(|(_, place)| place.clone());
            let given = place.and_then(|place| Some((json.get(place.clone())?.parse().ok()?, place)));
            Number { field, given }
        };
        let telling = endpoint.dedup.map_or(&[][..], |dedup| dedup.fields);
        let mut numbers: Vec<Number> = telling.iter().map(number).collect();
        // A value from `extra`, or one that is not a number, stays unchanged.
        numbers.retain(|number| number.given.is_some() || !present(number));
        let recognizable = !telling.is_empty() && numbers.len() == telling.len() && numbers.len() <= NUMBERS;
        let max_items = max_items(endpoint).unwrap_or(usize::MAX);
        let places = if places.len() == items.len() && max_items < usize::MAX { places } else { Vec::new() };
        Self { json, nothing: no_items, items, places, numbers, recognizable, max_items, begins_at: 0 }
    }

    /// Adds the items of a body with the same other fields, if items can be added. `left`: how many more follow them.
    #[must_use]
    pub fn add(&mut self, more: Self, left: usize) -> bool {
        let ends = (self.places.last(), more.places.first(), more.places.last());
        let (Some(last), Some(from), Some(to)) = ends else { return false };
        let (at, added) = (last.end, &more.json[from.start..to.end]);
        let (moved_by, begin) = (added.len() + 1, from.start);
        // Growing by doubling would copy all of it each time. Only a guess: where memory lacks, it grows as it must.
        let expected = added.len().div_ceil(more.items.len()).saturating_mul(left);
        if self.json.capacity() - self.json.len() < moved_by {
            let _ = self.json.try_reserve_exact(moved_by.saturating_add(expected).saturating_add(expected / 8));
            let _ = self.items.try_reserve_exact(more.items.len().saturating_add(left));
            let _ = self.places.try_reserve_exact(more.items.len().saturating_add(left));
        }
        let after = self.json.split_off(at);
        self.json.push(',');
        self.json.push_str(added);
        self.json.push_str(&after);
        let place = |place: &Range<usize>| place.start - begin + at + 1..place.end - begin + at + 1;
        self.places.extend(more.places.iter().map(place));
        self.items.extend(more.items);
        for (_, given) in self.numbers.iter_mut().filter_map(|number| number.given.as_mut()) {
            if given.start >= at {
                *given = given.start + moved_by..given.end + moved_by;
            }
        }
        true
    }

    /// The index of the first item in a longer list.
    pub fn begins_at(&self) -> usize {
        self.begins_at
    }

    pub fn set_begins_at(&mut self, first: usize) {
        self.begins_at = first;
    }

    /// Whether there is nothing to ask for: the list of items is empty.
    pub fn is_nothing(&self) -> bool {
        self.nothing
    }

    /// Names of the items, in the caller's order.
    pub fn items(&self) -> &[String] {
        &self.items
    }

    /// Whether the server recognizes a retry of each of its requests.
    pub fn is_recognizable(&self) -> bool {
        self.recognizable
    }

    /// How many requests the items from this one on need.
    pub fn parts_from(&self, first: usize) -> usize {
        if self.places.is_empty() { 1 } else { (self.items.len() - first).div_ceil(self.max_items) }
    }

    /// The part that begins with this item.
    pub fn part(&self, first: usize, random: &mut Random) -> Part {
        let last = if self.places.is_empty() { self.items.len() } else { self.items.len().min(first + self.max_items) };
        let mut numbers = [0; NUMBERS];
        for (number, own) in numbers.iter_mut().zip(&self.numbers) {
            *number = match own.given {
                // The same for the same items when the caller retries the call; different for different items.
                Some((given, _)) => given.wrapping_add((self.begins_at + first) as u32),
                None => random.bits(),
            };
        }
        Part {
            items: first..last,
            numbers,
            tries: Tries::default(),
            not_before: Instant::default(),
            renewed: false,
            answered_before: None,
            error: None,
        }
    }

    /// Two parts with half the items each; `None` when it has one item only.
    pub fn halves(&self, part: &Part) -> Option<[Part; 2]> {
        if self.places.is_empty() || part.items.len() < 2 {
            return None;
        }
        let middle = part.items.start + part.items.len() / 2;
        // What an earlier try may have done, it did to both halves.
        let Tries { since, may_have_worked, .. } = part.tries;
        let half = |items: Range<usize>| Part {
            items,
            numbers: part.numbers,
            tries: Tries { since, may_have_worked, ..Tries::default() },
            not_before: Instant::default(),
            renewed: part.renewed,
            answered_before: part.answered_before,
            error: part.error.clone(),
        };
        Some([half(part.items.start..middle), half(middle..part.items.end)])
    }

    /// The body of one part.
    pub fn write(&self, part: &Part) -> String {
        let mut filled = String::new();
        let mut changes = self.cuts([&part.items]);
        for (number, own) in part.numbers.iter().zip(&self.numbers) {
            match &own.given {
                None => filled.push_str(&format!("\"{}\":{number},", own.field.wire)),
                Some((_, place)) => change(&mut changes, place, number.to_string()),
            }
        }
        self.edited(&filled, changes)
    }

    /// The parameters with all items.
    pub fn whole(&self) -> &str {
        &self.json
    }

    /// The parameters with only these items, which are in order: without what was filled in.
    pub fn write_items(&self, kept: &[Range<usize>]) -> String {
        let first = kept.first().map_or(0, |items| items.start);
        let mut changes = self.cuts(kept);
        for (number, place) in self.numbers.iter().filter_map(|number| number.given.as_ref()) {
            // The numbers of these items, not those of the call's first.
            change(&mut changes, place, number.wrapping_add(first as u32).to_string());
        }
        self.edited("", changes)
    }

    /// What must be cut out of the list so that only these items remain.
    fn cuts<'r>(&self, kept: impl IntoIterator<Item = &'r Range<usize>>) -> Vec<(Range<usize>, String)> {
        let (Some(first), Some(last)) = (self.places.first(), self.places.last()) else { return Vec::new() };
        let mut cuts = Vec::new();
        let mut from = first.start;
        for (nth, items) in kept.into_iter().enumerate() {
            if items.is_empty() {
                continue;
            }
            let comma = if nth == 0 { "" } else { "," };
            cuts.push((from..self.places[items.start].start, comma.to_owned()));
            from = self.places[items.end - 1].end;
        }
        cuts.push((from..last.end, String::new()));
        cuts
    }

    /// The body with other text in some places, which are in order.
    fn edited(&self, filled: &str, changes: Vec<(Range<usize>, String)>) -> String {
        let kept = self.json.len() - changes.iter().map(|(place, _)| place.len()).sum::<usize>();
        let mut out = String::with_capacity(kept + filled.len() + 32);
        out.push('{');
        let mut from = 1;
        // No comma before the closing brace.
        out.push_str(if self.json.len() == 2 { filled.trim_end_matches(',') } else { filled });
        for (place, text) in changes {
            out.push_str(&self.json[from..place.start]);
            out.push_str(&text);
            from = place.end;
        }
        out.push_str(&self.json[from..]);
        out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::schema::{self, Check, Naming};

    /// The body of a message to these accounts, of whose list one request takes 500.
    fn body(accounts: &[String], numbers: Option<(u32, u32)>) -> Body {
        let endpoint = schema::find("batch_send_c2c_message").unwrap();
        let mut params = json!({"to_account": accounts, "msg_body": [{"MsgType": "New", "MsgContent": accounts}]});
        if let Some((seq, random)) = numbers {
            params["msg_seq"] = seq.into();
            params["msg_random"] = random.into();
        }
        let extra = Some(r#"{"New":[1]}"#);
        let written = schema::write_request(endpoint, &params, Naming::Snake, Naming::Wire, Check::Strict, extra);
        Body::new(endpoint, written.unwrap(), false)
    }

    fn parsed(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    /// Any accounts, some of them the same.
    fn accounts(max_items: usize) -> impl Strategy<Value = Vec<String>> {
        prop::collection::vec(
            prop_oneof![Just(String::from("a")), "\\PC{1,9}", Just(String::from("\"],[{\\"))],
            1..max_items,
        )
    }

    #[test]
    fn what_an_earlier_try_may_have_done_counts_for_both_halves() {
        let body = body(&["a".to_owned(), "b".to_owned()], None);
        let mut part = body.part(0, &mut Random(1));
        let since = Some(crate::time::Timestamp::from_secs(1_700_000_000).into());
        part.tries = Tries { since, may_have_worked: true, sent: 3, throttled: 1 };
        for half in body.halves(&part).unwrap() {
            assert_eq!(half.tries, Tries { since, may_have_worked: true, ..Tries::default() });
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn the_parts_hold_every_item_once_and_in_order_and_all_else_each(
            accounts in accounts(1600), numbers in prop::option::of((0..=u32::MAX, 0..=u32::MAX)), seed: u64
        ) {
            let body = body(&accounts, numbers);
            let mut random = Random(seed);
            let (mut items, mut parts, mut first) = (Vec::new(), 0, 0);
            while first < accounts.len() {
                let part = body.part(first, &mut random);
                first = part.items.end;
                parts += 1;
                let written = parsed(&body.write(&part));
                let own = written["To_Account"].as_array().unwrap();
                prop_assert!(own.len() <= 500 && own.len() == part.items.len());
                items.extend(own.iter().cloned());
                prop_assert_eq!(&written["New"], &json!([1]));
                prop_assert_eq!(&written["MsgBody"][0]["MsgContent"], &json!(accounts));
                for (name, given) in [("MsgSeq", numbers.map(|(seq, _)| seq)), ("MsgRandom", numbers.map(|both| both.1))] {
                    let number = u32::try_from(written[name].as_u64().unwrap()).unwrap();
                    if let Some(given) = given {
                        prop_assert_eq!(number, given.wrapping_add(part.items.start as u32));
                    }
                }
            }
            prop_assert_eq!(Value::from(items), json!(accounts));
            prop_assert_eq!(parts, body.parts_from(0));
        }

        #[test]
        fn a_list_that_is_added_in_pieces_is_the_same_as_one_that_was_read_at_once(
            accounts in accounts(60), size in 1..20usize, numbers: [u32; 2], list_is_first: bool
        ) {
            let endpoint = schema::find("batch_send_c2c_message").unwrap();
            let body = |accounts: &[String]| {
                let list = format!(r#""To_Account":{}"#, json!(accounts));
                let rest = format!(r#""MsgSeq":{},"MsgRandom":{},"MsgBody":[{{"MsgType":"TIMTextElem","MsgContent":{{"Text":"hi"}}}}]"#, numbers[0], numbers[1]);
                let json = if list_is_first { format!("{{{list},{rest}}}") } else { format!("{{{rest},{list}}}") };
                let mut params = serde_json::Deserializer::from_str(&json);
                let written = schema::write_request(endpoint, &mut params, Naming::Wire, Naming::Wire, Check::Strict, None);
                Body::new(endpoint, written.unwrap(), false)
            };
            let whole = body(&accounts);
            let (mut pieced, mut left) = (body(&accounts[..size.min(accounts.len())]), accounts.len());
            for piece in accounts.chunks(size) {
                left -= piece.len();
                if left + piece.len() < accounts.len() {
                    prop_assert!(pieced.add(body(piece), left));
                }
            }
            prop_assert_eq!(format!("{pieced:?}"), format!("{whole:?}"));
            prop_assert!(!pieced.add(Body::raw("{}".to_owned()), 0), "it has no list");
        }

        #[test]
        fn halves_are_the_part_and_so_are_their_halves(accounts in accounts(40), seed: u64) {
            let body = body(&accounts, None);
            let (mut waiting, mut items) = (vec![body.part(0, &mut Random(seed))], Vec::new());
            while let Some(part) = waiting.pop() {
                match body.halves(&part) {
                    Some([left, right]) => waiting.extend([right, left]),
                    None => {
                        let written = parsed(&body.write(&part));
                        items.push(written["To_Account"][0].clone());
                        prop_assert_eq!(written["To_Account"].as_array().unwrap().len(), 1);
                    }
                }
            }
            prop_assert_eq!(Value::from(items), json!(accounts));
        }

        #[test]
        fn what_remains_has_these_items_and_the_callers_fields(
            accounts in accounts(30), cuts in prop::collection::btree_set(0..30usize, 0..6), seed: (u32, u32)
        ) {
            let cuts: Vec<usize> = cuts.into_iter().filter(|cut| *cut <= accounts.len()).collect();
            let kept: Vec<Range<usize>> = cuts.chunks_exact(2).map(|pair| pair[0]..pair[1]).collect();
            let written = parsed(&body(&accounts, Some(seed)).write_items(&kept));
            let expected: Vec<&String> = kept.iter().flat_map(|items| &accounts[items.clone()]).collect();
            prop_assert_eq!(&written["To_Account"], &json!(expected));
            prop_assert_eq!(&written["New"], &json!([1]));
            let first = kept.first().map_or(0, |items| items.start);
            prop_assert_eq!(&written["MsgSeq"], &json!(seed.0.wrapping_add(first as u32)));
        }
    }
}

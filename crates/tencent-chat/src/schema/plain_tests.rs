//! The quick way of the engine and the one that copes with everything read the same, on documents that are made up of the tables.

use tencent_chat_schema::engine::{read_any_reply, read_plain_reply};

use super::*;
use crate::wire::json;

/// Numbers that look random, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn one_of(&mut self, all: &[&str]) -> String {
        all[self.below(all.len())].to_owned()
    }
}

/// Documents as text.
struct Writer {
    dice: Dice,
    /// One of how many places is odd; 0 where none is.
    odd: usize,
}

const STRINGS: [&str; 8] = [
    r#""""#,
    r#""plain""#,
    r#""twelve letters, and a few more""#,
    r#""中文 é 😀""#,
    r#""a \"b\" \\ \n""#,
    r#""\u4e2d\/\ud83d\ude00""#,
    r#""12""#,
    r#""0012""#,
];
const INTEGERS: [&str; 8] =
    ["0", "-1", "7", "1735689600", "1735689600123", "9007199254740993", "-9007199254740993", "18446744073709551615"];
const FLOATS: [&str; 5] = ["1.5", "-0.25", "1e3", "2.0", "-0"];
const ODD: [&str; 12] = [
    "null",
    "true",
    "\"99999999999999999999\"",
    "99999999999999999999",
    "1e999",
    "01",
    "\"a\tb\"",
    r#""\ud83d""#,
    "[]",
    "{}",
    r#"[{"a":[1]}]"#,
    r#"{"MsgType":1}"#,
];

impl Writer {
    fn is_odd(&mut self) -> bool {
        self.odd > 0 && self.dice.below(self.odd) == 0
    }

    fn value(&mut self, ty: Type, depth: usize) -> String {
        if self.is_odd() {
            return match self.dice.below(3) {
                0 => self.value(Type::Any, depth),
                _ => self.dice.one_of(&ODD),
            };
        }
        match ty {
            Type::String => self.dice.one_of(&STRINGS),
            // A number may be a string, but not one that is escaped.
            Type::Integer | Type::Time if self.dice.below(5) == 0 => {
                self.dice.one_of(&[r#""12""#, r#""0012""#, r#""x""#])
            }
            Type::Integer | Type::Time => self.dice.one_of(&INTEGERS),
            Type::Number => self.dice.one_of(&FLOATS),
            Type::Boolean => self.dice.one_of(&["true", "false"]),
            Type::Object(object) => self.object(Vec::new(), object, depth),
            Type::Union(union) => self.union(union, depth),
            Type::OneOf(types) => {
                let ty = types[self.dice.below(types.len())];
                self.value(ty, depth)
            }
            Type::List(inner) => self.list(*inner, depth),
            Type::Map(_) | Type::Any | Type::Free if depth > 6 => self.dice.one_of(&STRINGS),
            Type::Map(inner) => self.map(*inner, depth),
            Type::Free => self.map(Type::Any, depth),
            Type::Any => match self.dice.below(6) {
                0 => self.list(Type::Any, depth),
                1 => self.map(Type::Any, depth),
                2 => self.dice.one_of(&FLOATS),
                3 => self.dice.one_of(&INTEGERS),
                4 => self.dice.one_of(&["true", "false", "null"]),
                _ => self.dice.one_of(&STRINGS),
            },
        }
    }

    fn list(&mut self, inner: Type, depth: usize) -> String {
        let entries: Vec<_> = (0..self.dice.below(4)).map(|_| self.value(inner, depth + 1)).collect();
        self.joined('[', &entries, ']')
    }

    fn map(&mut self, inner: Type, depth: usize) -> String {
        let entries: Vec<_> =
            (0..self.dice.below(3)).map(|_| self.dice.one_of(&STRINGS) + ":" + &self.value(inner, depth + 1)).collect();
        self.joined('{', &entries, '}')
    }

    /// An object with entries before those of its fields.
    fn object(&mut self, mut entries: Vec<String>, object: &'static Object, depth: usize) -> String {
        for field in object.fields() {
            // Objects may hold themselves.
            if self.dice.below(if depth > 6 { 8 } else { 3 }) > 0 && depth > 1 {
                continue;
            }
            let entry = self.field(field, depth);
            entries.push(entry);
        }
        if self.dice.below(4) == 0 {
            entries.push(r#""NewThing":{"a":[1,9007199254740993]}"#.to_owned());
        }
        if entries.len() > 1 && self.dice.below(4) == 0 {
            entries.rotate_left(1);
        }
        if self.is_odd() && !entries.is_empty() {
            entries.push(entries[0].clone());
        }
        self.joined('{', &entries, '}')
    }

    fn field(&mut self, field: &'static Field, depth: usize) -> String {
        let odd = self.is_odd().then(|| self.dice.below(4));
        let name = match odd {
            Some(0) if !field.aliases.is_empty() => field.aliases[0].to_owned(),
            Some(1) => field.name.to_owned(),
            Some(2) => camel(field.name),
            Some(3) => format!("\\u{:04x}{}", field.wire.as_bytes()[0], &field.wire[1..]),
            _ => field.wire.to_owned(),
        };
        let value = match field.failed_items && self.odd == 0 {
            true => "[]".to_owned(),
            false => self.value(field.ty, depth + 1),
        };
        format!("\"{name}\":{value}")
    }

    fn union(&mut self, union: &'static Union, depth: usize) -> String {
        let at = self.dice.below(union.variants.len() + 1);
        let (kind, ty) = match union.variants.get(at) {
            Some((kind, object)) => (*kind, Type::Object(object)),
            None => ("TIMNewElem", Type::Any),
        };
        let mut entries = vec![
            format!("\"{}\":\"{kind}\"", union.tag.wire),
            format!("\"{}\":{}", union.content.wire, self.value(ty, depth + 1)),
        ];
        if self.is_odd() {
            match self.dice.below(3) {
                0 => entries.reverse(),
                1 => entries.push("\"X\":1".to_owned()),
                _ => drop(entries.pop()),
            }
        }
        self.joined('{', &entries, '}')
    }

    fn joined(&mut self, open: char, entries: &[String], close: char) -> String {
        let space = self.dice.one_of(&["", "", "", " ", "\n\t"]);
        let joined = format!("{open}{space}{}{space}{close}", entries.join(&format!("{space},{space}")));
        if self.is_odd() { joined.replace(':', " : ") } else { joined }
    }

    /// The text, which may be cut.
    fn document(&mut self, object: &'static Object, first: &[&str]) -> String {
        let text = self.object(first.iter().map(|entry| (*entry).to_owned()).collect(), object, 0);
        match self.odd > 0 && self.dice.below(20) == 0 {
            true => text.chars().take(self.dice.below(text.len())).collect(),
            false => text,
        }
    }
}

const NAMINGS: [Naming; 3] = [Naming::Wire, Naming::Snake, Naming::Camel];

#[test]
fn replies_are_read_the_same_in_both_ways() {
    let (mut plain, mut other) = (0, 0);
    for (at, endpoint) in endpoints().enumerate() {
        for odd in [0, 150, 30, 8].repeat(5) {
            let mut writer = Writer { dice: Dice(at as u64 * 100 + odd as u64 + plain as u64), odd };
            let text =
                writer.document(endpoint.reply, &[r#""ActionStatus":"OK""#, r#""ErrorCode":0"#, r#""ErrorInfo":"""#]);
            for naming in NAMINGS {
                let read = read_plain_reply(endpoint, &text, Naming::Wire, naming);
                assert!(read.is_some() || odd > 0, "{}: {text}", endpoint.name);
                let Some(read) = read else {
                    other += 1;
                    continue;
                };
                plain += 1;
                assert_eq!(json::readable(&text).as_deref(), Some(&*text), "{}", endpoint.name);
                let any = read_any_reply(endpoint, &text, Naming::Wire, naming);
                assert_eq!(any.as_ref(), Ok(&read), "{}: {text}", endpoint.name);
            }
        }
    }
    assert!(plain > 100 && other > 100, "{plain} {other}");
}

#[cfg(feature = "webhook")]
#[test]
fn webhooks_are_read_the_same_in_both_ways() {
    let (mut plain, mut other) = (0, 0);
    for (at, event) in events().enumerate() {
        for odd in [0, 150, 30, 8].repeat(5) {
            let mut writer = Writer { dice: Dice(at as u64 * 100 + odd as u64 + plain as u64), odd };
            let command = format!("\"CallbackCommand\":\"{}\"", event.command);
            let text = writer.document(event.body, &[&command]);
            for naming in NAMINGS {
                let read = read_plain_event(event.body, &text, naming);
                assert!(read.is_some() || odd > 0, "{}: {text}", event.name);
                let Some(read) = read else {
                    other += 1;
                    continue;
                };
                plain += 1;
                assert_eq!(json::readable(&text).as_deref(), Some(&*text), "{}", event.name);
                assert_eq!(read_event(event.body, &text, naming).as_ref(), Ok(&read), "{}: {text}", event.name);
            }
        }
    }
    assert!(plain > 100 && other > 100, "{plain} {other}");
}

#[cfg(feature = "webhook")]
#[test]
fn what_only_the_other_way_reads_ends_the_quick_one() {
    let event = find_event("C2C.CallbackBeforeSendMsg").unwrap();
    let read = |text: &str| read_plain_event(event.body, text, Naming::Snake);
    assert_eq!(
        read(" { \"CallbackCommand\" : \"A\" , \"MsgSeq\" : 1 } \n"),
        Some((r#"{"msg_seq":1}"#.to_owned(), Some("A".to_owned())))
    );
    let nested = |levels: usize| format!("{{\"New\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(read(&nested(100)).map(|(json, _)| json.len()), Some(nested(100).len()));
    for text in [
        "",
        "[]",
        "{",
        "{}x",
        "{,}",
        r#"{"MsgSeq":1,}"#,
        r#"{"MsgSeq" 1}"#,
        r#"{"MsgSeq":1 "MsgRandom":1}"#,
        r#"{"MsgSeq":01}"#,
        r#"{"MsgSeq":1.}"#,
        r#"{"MsgSeq":+1}"#,
        r#"{"MsgSeq":-}"#,
        r#"{"MsgSeq":tru}"#,
        r#"{"MsgSeq":1e999}"#,
        r#"{"MsgSeq":99999999999999999999}"#,
        r#"{"MsgSeq":1,"MsgSeq":2}"#,
        r#"{"msg_seq":1}"#,
        r#"{"type":1}"#,
        r#"{"CallbackCommand":1}"#,
        r#"{"CallbackCommand":"A","CallbackCommand":"A"}"#,
        "{\"MsgKey\":\"a\nb\"}",
        r#"{"MsgKey":"\ud83d"}"#,
        r#"{"MsgKey":"\é"}"#,
        r#"{"MsgKey":"a}"#,
        r#"{"MsgKey":"\"#,
        r#"{"MsgBody":{}}"#,
        r#"{"MsgBody":[{"MsgContent":{},"MsgType":"TIMTextElem"}]}"#,
        r#"{"MsgBody":[{"MsgType":"TIMTextElem"}]}"#,
        r#"{"MsgBody":[{"MsgType":1,"MsgContent":{}}]}"#,
        r#"{"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{},"X":1}]}"#,
        &nested(101),
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

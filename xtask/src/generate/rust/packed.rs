//! `schema/tables.bin` and `schema/tables.txt`: what `schema/tables.rs` and `error/codes.rs` say, in the form that
//! `schema/packed.rs` reads.
//!
//! Numbers stand in groups of seven bits, a text as how far its line in `tables.txt` is from the one after the last
//! text's, a list after its length.

use super::codes::also_meaning;
use super::tables::{batch_list, checks};
use crate::description::{
    Api, Check, Cursor, Decide, End, Endpoint, ErrorCode, Family, Object, Outcome, Page, RETRIES, SharedKind, Success,
    Type, Union, Webhook, names,
};
use crate::generate::{Output, marker};
use std::collections::{BTreeMap, HashMap};

const FOLDER: &str = "crates/tencent-chat/src/schema";

pub fn outputs(api: &Api) -> [Output; 2] {
    let (mut objects, unions) = Objects::shared(api);
    let mut endpoints = BTreeMap::new();
    for (family, endpoint) in api.endpoints() {
        endpoints.insert(&endpoint.name, objects.endpoint(family, endpoint));
    }
    let endpoints: Vec<Packed> = endpoints.into_values().collect();
    let mut events = BTreeMap::new();
    for (_, webhook) in api.webhooks() {
        events.insert(&webhook.command, objects.event(webhook));
    }
    let events: Vec<Packed> = events.into_values().collect();
    let codes: Vec<Packed> = api.errors.iter().map(|error| code(api, error)).collect();
    let texts = Texts::new([&objects.list, &unions, &endpoints, &codes, &events].into_iter().flatten());
    let mut bytes = Vec::new();
    push_number(&mut bytes, objects.list.len() as u64);
    for object in &objects.list {
        // With its length before it, since an object is not read before it is asked for.
        let object = texts.bytes(std::slice::from_ref(object));
        push_number(&mut bytes, object.len() as u64);
        bytes.extend(object);
    }
    bytes.extend(texts.bytes(&[unions, endpoints, codes, events].map(Packed::of)));
    [
        Output::new(format!("{FOLDER}/tables.bin"), bytes),
        Output::new(format!("{FOLDER}/tables.txt"), texts.lines.join("\n") + "\n"),
    ]
}

/// The texts, each a line; the first line says where the file comes from.
struct Texts {
    lines: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Texts {
    /// In the order in which they are needed, so that most stand on the line after the last one's.
    fn new<'p>(all: impl Iterator<Item = &'p Packed>) -> Self {
        let mut texts = Self { lines: vec![marker("*.yaml")], numbers: HashMap::new() };
        for piece in all.flat_map(|packed| &packed.0) {
            if let Piece::Text(text) = piece {
                assert!(!text.contains('\n'), "a text of several lines: {text}");
                texts.numbers.entry(text.clone()).or_insert_with(|| {
                    texts.lines.push(text.clone());
                    texts.lines.len() - 1
                });
            }
        }
        texts
    }

    /// A text is told by how far its line is from the one after the last text's.
    fn bytes(&self, list: &[Packed]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut next = 0;
        for piece in list.iter().flat_map(|packed| &packed.0) {
            match piece {
                Piece::Byte(byte) => bytes.push(*byte),
                Piece::Text(text) => {
                    let line = self.numbers[text] as i64;
                    push_signed(&mut bytes, line - next);
                    next = line + 1;
                }
            }
        }
        bytes
    }
}

/// The sign goes into the lowest bit.
fn push_signed(bytes: &mut Vec<u8>, number: i64) {
    push_number(bytes, ((number << 1) ^ (number >> 63)) as u64);
}

fn push_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// What becomes bytes when all texts are known.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Packed(Vec<Piece>);

#[derive(Clone, PartialEq, Eq, Hash)]
enum Piece {
    Byte(u8),
    Text(String),
}

impl Packed {
    /// A list.
    fn of(list: Vec<Self>) -> Self {
        let mut packed = Self::default();
        packed.number(list.len() as u64);
        packed.0.extend(list.into_iter().flat_map(|item| item.0));
        packed
    }

    fn byte(&mut self, byte: u8) {
        self.0.push(Piece::Byte(byte));
    }

    fn number(&mut self, number: u64) {
        let mut bytes = Vec::new();
        push_number(&mut bytes, number);
        self.0.extend(bytes.into_iter().map(Piece::Byte));
    }

    fn signed(&mut self, number: i64) {
        let mut bytes = Vec::new();
        push_signed(&mut bytes, number);
        self.0.extend(bytes.into_iter().map(Piece::Byte));
    }

    /// What may be absent: 0, or one more than the value.
    fn optional(&mut self, number: Option<u32>) {
        self.number(number.map_or(0, |number| u64::from(number) + 1));
    }

    fn index(&mut self, index: usize) {
        self.byte(u8::try_from(index).expect("no object has 256 fields"));
    }

    fn optional_index(&mut self, index: Option<usize>) {
        self.index(index.map_or(0, |index| index + 1));
    }

    fn text(&mut self, text: &str) {
        self.0.push(Piece::Text(text.to_string()));
    }

    fn list<T>(&mut self, list: &[T], write: impl Fn(&mut Self, &T)) {
        self.number(list.len() as u64);
        list.iter().for_each(|item| write(self, item));
    }

    fn signed_list(&mut self, list: &[i64]) {
        self.list(list, |packed, number| packed.signed(*number));
    }

    /// A kind, then a small number.
    fn small(&mut self, kind: u8, number: u32) {
        self.byte(kind);
        self.number(number.into());
    }

    /// A kind, then numbers that may be negative.
    fn signed_kind(&mut self, kind: u8, numbers: &[i64]) {
        self.byte(kind);
        numbers.iter().for_each(|number| self.signed(*number));
    }

    /// A kind, then texts.
    fn texts(&mut self, kind: u8, texts: &[&str]) {
        self.byte(kind);
        texts.iter().for_each(|text| self.text(text));
    }

    fn indexes(&mut self, list: &[usize]) {
        self.list(list, |packed, index| packed.index(*index));
    }

    fn groups(&mut self, groups: &[Vec<usize>]) {
        self.list(groups, |packed, group| packed.indexes(group));
    }

    fn outcome(&mut self, outcome: Option<&Outcome>) {
        let Some(outcome) = outcome else { return self.byte(0) };
        match &outcome.ok {
            Success::Any => self.byte(1),
            Success::Never => self.byte(2),
            Success::Codes(codes) => {
                self.byte(3);
                self.signed_list(codes);
            }
        }
        self.groups(&outcome.item);
        self.optional_index(outcome.code);
        self.optional_index(outcome.info);
    }

    fn page(&mut self, page: Option<&Page>) {
        let Some(page) = page else { return self.optional_index(None) };
        self.optional_index(Some(page.items[0]));
        self.optional_index(page.limit);
        self.list(&page.next, |packed, next| {
            packed.index(next.field);
            packed.byte(next.given.into());
            let (kind, field) = match next.from {
                Cursor::Count => (0, None),
                Cursor::Reply(at) => (1, Some(at)),
                Cursor::Largest(at) => (2, Some(at)),
                Cursor::BelowSmallest(at) => (3, Some(at)),
            };
            packed.byte(kind);
            field.into_iter().for_each(|field| packed.index(field));
        });
        self.list(&page.end, |packed, end| {
            let (kind, field) = match end {
                End::Is(at, _) => (0, *at),
                End::IsNot(at, _) => (1, *at),
                End::Empty(at) => (2, *at),
                End::Absent(at) => (3, *at),
                End::NoItems => (4, 0),
                End::Reaches(at) => (5, *at),
                End::SmallestIs(at, _) => (6, *at),
            };
            packed.byte(kind);
            packed.index(field);
            match end {
                End::Is(_, values) | End::IsNot(_, values) => packed.signed_list(values),
                End::SmallestIs(_, value) => packed.signed(*value),
                _ => {}
            }
        });
        self.page(page.otherwise.as_deref());
    }
}

#[derive(Default)]
struct Objects {
    list: Vec<Packed>,
    /// Equal objects stand there once.
    known: HashMap<Packed, usize>,
    /// Where the shared objects stand, by name, and the unions in their own list.
    shared: HashMap<String, usize>,
    unions: HashMap<String, usize>,
}

impl Objects {
    /// The shared types come first. They may hold one another, so all have their places before any is packed.
    fn shared(api: &Api) -> (Self, Vec<Packed>) {
        let mut objects = Self::default();
        for shared in &api.shared {
            let places = match &shared.kind {
                SharedKind::Object(_) => &mut objects.shared,
                SharedKind::Union(_) => &mut objects.unions,
                SharedKind::OneOf(_) => continue,
            };
            places.insert(shared.name.clone(), places.len());
        }
        objects.list = vec![Packed::default(); objects.shared.len()];
        let mut unions = Vec::new();
        for shared in &api.shared {
            match &shared.kind {
                SharedKind::Object(object) => {
                    let at = objects.shared[&shared.name];
                    objects.list[at] = objects.shape(object);
                }
                SharedKind::Union(union) => unions.push(objects.union(union)),
                SharedKind::OneOf(_) => {}
            }
        }
        (objects, unions)
    }

    fn object(&mut self, object: &Object) -> u64 {
        let packed = self.shape(object);
        if let Some(known) = self.known.get(&packed) {
            return *known as u64;
        }
        let at = self.list.len();
        self.known.insert(packed.clone(), at);
        self.list.push(packed);
        at as u64
    }

    fn shape(&mut self, object: &Object) -> Packed {
        let Object { fields, exactly_one_of, at_least_one_of, outcome, .. } = object;
        let has_more = !exactly_one_of.is_empty() || !at_least_one_of.is_empty() || outcome.is_some();
        let mut packed = Packed::default();
        packed.number((fields.len() as u64) << 1 | u64::from(has_more));
        (0..fields.len()).for_each(|index| self.field(&mut packed, object, index));
        if has_more {
            packed.groups(exactly_one_of);
            packed.groups(at_least_one_of);
            packed.outcome(outcome.as_ref());
        }
        packed
    }

    fn field(&mut self, packed: &mut Packed, object: &Object, index: usize) {
        let field = &object.fields[index];
        let (required, limits) = checks(object, index);
        let limits = limit_list(&limits);
        let has_name = field.name != names::snake(&field.wire);
        let has_aliases = !field.aliases.is_empty();
        let rare = u8::from(has_name)
            | u8::from(has_aliases) << 1
            | u8::from(field.in_query) << 2
            | u8::from(field.failed_items) << 3;
        let kind = self.kind(&field.ty);
        let head = u8::from(required) << 4 | u8::from(!limits.is_empty()) << 5 | u8::from(rare != 0) << 6;
        packed.byte(kind | head);
        packed.text(&field.wire);
        if rare != 0 {
            packed.byte(rare);
        }
        if has_name {
            packed.text(&field.name);
        }
        if has_aliases {
            packed.list(&field.aliases, |packed, alias| packed.text(alias));
        }
        self.inside(packed, &field.ty);
        if !limits.is_empty() {
            packed.0.extend(Packed::of(limits).0);
        }
    }

    fn kind(&self, ty: &Type) -> u8 {
        match ty {
            Type::String | Type::Enum(_) => 0,
            Type::Integer => 1,
            Type::Number => 2,
            Type::Boolean => 3,
            Type::Free => 4,
            Type::Shared(name) if self.unions.contains_key(name) => 6,
            Type::Object(_) | Type::Shared(_) => 5,
            Type::OneOf(_) => 7,
            Type::List(_) => 8,
            Type::Map(_) => 9,
            Type::Time => 10,
            Type::Any => 11,
        }
    }

    /// What follows the kind of a type.
    fn inside(&mut self, packed: &mut Packed, ty: &Type) {
        match ty {
            Type::Object(object) => packed.number(self.object(object)),
            Type::Shared(name) => {
                packed.number(self.unions.get(name).unwrap_or_else(|| &self.shared[name]).to_owned() as u64)
            }
            Type::OneOf(one_of) => {
                packed.number(one_of.types.len() as u64);
                one_of.types.iter().for_each(|ty| self.ty(packed, ty));
            }
            Type::List(inner) | Type::Map(inner) => self.ty(packed, inner),
            _ => {}
        }
    }

    fn ty(&mut self, packed: &mut Packed, ty: &Type) {
        packed.byte(self.kind(ty));
        self.inside(packed, ty);
    }

    fn union(&mut self, union: &Union) -> Packed {
        let mut packed = Packed::default();
        packed.text(&union.tag);
        packed.text(&union.content);
        packed.number(union.variants.len() as u64);
        for variant in &union.variants {
            packed.text(&variant.wire);
            packed.number(self.object(&variant.object));
        }
        packed
    }

    fn endpoint(&mut self, family: &Family, endpoint: &Endpoint) -> Packed {
        let mut packed = Packed::default();
        packed.text(&endpoint.name);
        packed.text(&family.name);
        packed.text(&endpoint.path);
        packed.optional(endpoint.rate);
        packed.optional(endpoint.items_per_minute);
        packed.optional_index(endpoint.idempotent.map(usize::from));
        packed.number(self.object(&endpoint.request));
        packed.number(self.object(&endpoint.reply));
        packed.byte(endpoint.failures.as_ref().is_some_and(|failures| failures.must_answer).into());
        packed.byte(endpoint.no_status.into());
        let (product, page) = endpoint.page_numbers().unzip();
        packed.optional(product);
        page.into_iter().for_each(|page| packed.number(page.into()));
        packed.optional_index(endpoint.batch.as_ref().map(|batch| batch_list(endpoint, batch)));
        if endpoint.batch.is_some() {
            packed.groups(&endpoint.batch_keys);
            packed.optional(endpoint.max_batch());
            packed.byte(endpoint.in_order.into());
        }
        packed.indexes(endpoint.dedup.as_ref().map_or(&[], |dedup| &dedup.fields));
        if let Some(dedup) = &endpoint.dedup {
            packed.optional(dedup.seconds);
        }
        packed.page(endpoint.page.as_ref());
        packed
    }

    fn event(&mut self, webhook: &Webhook) -> Packed {
        let (answer, response) = (&webhook.answer, &webhook.response);
        let mut packed = Packed::default();
        packed.text(&webhook.name);
        packed.text(&webhook.command);
        packed.number(self.object(&webhook.request));
        packed.number(self.object(response));
        let flags = [webhook.before, answer.takes_one(), answer.drop, answer.codes.is_some(), webhook.decide.is_some()];
        packed.byte((0..).zip(flags).map(|(bit, flag)| u8::from(flag) << bit).sum());
        answer.codes.iter().flatten().for_each(|code| packed.signed(*code));
        packed.optional_index(webhook.rewrite);
        if let Some(Decide { items, item, list, fields: [name, code, reason] }) = webhook.decide {
            [items, item, list, name, code, reason].into_iter().for_each(|index| packed.index(index));
        }
        packed
    }
}

fn code(api: &Api, error: &ErrorCode) -> Packed {
    const CHECKED: &str = "checked when the description was loaded";
    let kind = |name: &str| api.kinds.iter().position(|kind| kind.name == name).expect(CHECKED);
    let retry = |name: &str| RETRIES.iter().position(|retry| *retry == name).expect(CHECKED);
    let mut packed = Packed::default();
    packed.index(kind(&error.kind));
    packed.index(retry(&error.retry));
    packed.signed(error.first.into());
    packed.signed((error.last - error.first).into());
    packed.text(&error.meaning);
    packed.list(error.hint.as_slice(), |packed, hint| packed.text(hint));
    packed.list(&error.also, |packed, also| {
        packed.text(&also.path);
        packed.index(kind(&also.kind));
        packed.index(retry(&also.retry));
        packed.text(&also_meaning(also));
    });
    packed
}

fn limit_list(checks: &[Check]) -> Vec<Packed> {
    let limit = |check: &Check| {
        let mut packed = Packed::default();
        match check {
            Check::MaxItems(max) => packed.small(0, *max),
            Check::MinItems(min) => packed.small(1, *min),
            Check::MaxBytes(max) => packed.small(2, *max),
            Check::ItemMaxBytes(max) => packed.small(3, *max),
            Check::Min(min) => packed.signed_kind(4, &[*min]),
            Check::Max(max) => packed.signed_kind(5, &[*max]),
            Check::MaxUnsigned(max) => {
                packed.byte(6);
                packed.number(*max);
            }
            Check::Strings(values) | Check::OpenStrings(values) => {
                packed.byte(7);
                packed.list(values, |packed, text| packed.text(text));
            }
            // Only a server checks them, and there is none in a package.
            Check::Integers(_) => return None,
            Check::OldString(old, new) => packed.texts(8, &[old, new]),
            Check::OldInteger(old, new) => packed.signed_kind(9, &[*old, *new]),
            Check::Flag => packed.byte(10),
            Check::Seconds => packed.byte(11),
            Check::Timestamp(units) => packed.small(12, *units),
            Check::Hint(text) => packed.texts(13, &[text]),
            Check::EmptyMeans(text) => packed.texts(14, &[text]),
        }
        Some(packed)
    };
    checks.iter().filter_map(limit).collect()
}

//! The tables in little room: `tables.bin`, and the texts in it as the lines of `tables.txt`.
//!
//! Static tables take a pointer for every name, list and object, which hardly compresses. The wasm module reads them from
//! here instead: the endpoints at first use, and each object when it is first asked for, since objects may hold their own
//! kind. What was read stays for good. `xtask/src/generate/rust/packed.rs` writes both files; a test compares what is read
//! here with the static tables. What only a server checks does not stand here.

use std::sync::OnceLock;

#[cfg(feature = "webhook")]
use super::{Answers, Decide, EventTable};
use super::{
    Batch, Cursor, Dedup, End, Endpoint, Field, FieldPath, Form, ItemOutcome, Limit, Limits, Next, Object, Page, Shape,
    Success, Tag, Type, Union, names,
};
use crate::error::{Also, Code, ErrorKind, Retry};

static BYTES: &[u8] = include_bytes!("tables.bin");
static TEXTS: &str = include_str!("tables.txt");
static TABLES: OnceLock<Tables> = OnceLock::new();

/// All endpoints, sorted by name.
pub(super) fn endpoints() -> &'static [&'static Endpoint] {
    tables().endpoints
}

/// The documented error codes, sorted by number.
pub(crate) fn codes() -> &'static [Code] {
    tables().codes
}

/// All webhooks, sorted by command.
#[cfg(feature = "webhook")]
pub(super) fn events() -> &'static [&'static EventTable] {
    tables().events
}

#[derive(Clone, Copy)]
struct Tables {
    texts: &'static [&'static str],
    objects: &'static [Object],
    unions: &'static [Union],
    endpoints: &'static [&'static Endpoint],
    codes: &'static [Code],
    #[cfg(feature = "webhook")]
    events: &'static [&'static EventTable],
}

fn tables() -> &'static Tables {
    TABLES.get_or_init(|| {
        let texts = TEXTS.lines().collect::<Vec<_>>().leak();
        let tables = Tables {
            texts,
            objects: &[],
            unions: &[],
            endpoints: &[],
            codes: &[],
            #[cfg(feature = "webhook")]
            events: &[],
        };
        let mut reader = Reader { bytes: BYTES, line: 0, tables };
        reader.tables.objects = reader.list(Reader::object_to_come);
        reader.tables.unions = reader.list(Reader::union);
        reader.tables.endpoints = reader.list(Reader::endpoint);
        reader.tables.codes = reader.list(Reader::code);
        #[cfg(feature = "webhook")]
        {
            reader.tables.events = reader.list(Reader::event);
        }
        reader.tables
    })
}

/// An object that is read when it is first asked for.
pub(super) struct Packed {
    bytes: &'static [u8],
    shape: OnceLock<Shape>,
}

impl Packed {
    pub fn shape(&self) -> &Shape {
        self.shape.get_or_init(|| Reader { bytes: self.bytes, line: 0, tables: *tables() }.shape())
    }
}

/// Bits of a field's first byte, beside the kind of its type.
const REQUIRED: u8 = 0x10;
const LIMITS: u8 = 0x20;
const RARE: u8 = 0x40;

struct Reader {
    bytes: &'static [u8],
    /// The line after the last text's.
    line: usize,
    tables: Tables,
}

impl Reader {
    /// The next byte; 0 after the end, which the files never reach.
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    /// A number in groups of seven bits, the lowest first.
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f).wrapping_shl(shift);
            if byte < 0x80 {
                return number;
            }
            shift += 7;
        }
    }

    fn small(&mut self) -> u32 {
        self.number() as u32
    }

    /// A number that may be negative: its sign stands in the lowest bit.
    fn signed(&mut self) -> i64 {
        let number = self.number();
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    fn flag(&mut self) -> bool {
        self.byte() != 0
    }

    /// What may be absent: 0, or one more than the value.
    fn optional(&mut self) -> Option<u32> {
        self.small().checked_sub(1)
    }

    fn index(&mut self) -> Option<u8> {
        self.byte().checked_sub(1)
    }

    fn list<T>(&mut self, read: fn(&mut Self) -> T) -> &'static [T] {
        let count = self.small();
        self.several(count, read)
    }

    fn several<T>(&mut self, count: u32, read: fn(&mut Self) -> T) -> &'static [T] {
        (0..count).map(|_| read(self)).collect::<Vec<_>>().leak()
    }

    fn bytes(&mut self) -> &'static [u8] {
        let count = self.small() as usize;
        let (bytes, rest) = self.bytes.split_at_checked(count).unwrap_or_default();
        self.bytes = rest;
        bytes
    }

    /// A text, told by how far its line is from the one after the last text's: most follow each other.
    fn text(&mut self) -> &'static str {
        let at = self.line.wrapping_add_signed(self.signed() as isize);
        self.line = at + 1;
        self.tables.texts.get(at).copied().unwrap_or_default()
    }

    /// A name that stands here only where the rule does not give it.
    fn name(&mut self, wire: &'static str, own: bool) -> &'static str {
        if own {
            return self.text();
        }
        let name = names::snake(wire);
        if name == wire { wire } else { name.leak() }
    }

    fn object_to_come(&mut self) -> Object {
        Object(Form::Packed(Packed { bytes: self.bytes(), shape: OnceLock::new() }))
    }

    fn object(&mut self) -> &'static Object {
        let at = self.small() as usize;
        &self.tables.objects[at]
    }

    fn shape(&mut self) -> Shape {
        let head = self.small();
        let fields = self.several(head >> 1, Self::field);
        if head & 1 == 0 {
            return Shape { fields, exactly_one_of: &[], at_least_one_of: &[], outcome: None };
        }
        let (exactly_one_of, at_least_one_of) = (self.list(Self::bytes), self.list(Self::bytes));
        Shape { fields, exactly_one_of, at_least_one_of, outcome: self.outcome() }
    }

    fn outcome(&mut self) -> Option<ItemOutcome> {
        let ok = match self.byte() {
            0 => return None,
            1 => Success::Any,
            2 => Success::Never,
            _ => Success::Codes(self.list(Self::signed)),
        };
        let item: &[FieldPath] = self.list(Self::bytes);
        Some(ItemOutcome { item, code: self.index(), info: self.index(), ok })
    }

    fn field(&mut self) -> Field {
        let head = self.byte();
        let wire = self.text();
        let rare = if head & RARE == 0 { 0 } else { self.byte() };
        Field {
            wire,
            name: self.name(wire, rare & 1 != 0),
            aliases: if rare & 2 == 0 { &[] } else { self.list(Self::text) },
            in_query: rare & 4 != 0,
            failed_items: rare & 8 != 0,
            required: head & REQUIRED != 0,
            ty: self.ty(head & 0x0f),
            limits: Limits(if head & LIMITS == 0 { &[] } else { self.list(Self::limit) }),
        }
    }

    fn ty(&mut self, kind: u8) -> Type {
        match kind {
            0 => Type::String,
            1 => Type::Integer,
            2 => Type::Number,
            3 => Type::Boolean,
            4 => Type::Free,
            5 => Type::Object(self.object()),
            6 => {
                let at = self.small() as usize;
                Type::Union(&self.tables.unions[at])
            }
            7 => Type::OneOf(self.list(Self::next_ty)),
            8 => Type::List(leak(self.next_ty())),
            9 => Type::Map(leak(self.next_ty())),
            10 => Type::Time,
            _ => Type::Any,
        }
    }

    fn next_ty(&mut self) -> Type {
        let kind = self.byte();
        self.ty(kind)
    }

    fn limit(&mut self) -> Limit {
        match self.byte() {
            0 => Limit::MaxItems(self.small()),
            1 => Limit::MinItems(self.small()),
            2 => Limit::MaxBytes(self.small()),
            3 => Limit::ItemMaxBytes(self.small()),
            4 => Limit::Min(self.signed()),
            5 => Limit::Max(self.signed()),
            6 => Limit::MaxUnsigned(self.number()),
            7 => Limit::Strings(self.list(Self::text)),
            8 => Limit::OldString(self.text(), self.text()),
            9 => Limit::OldInteger(self.signed(), self.signed()),
            10 => Limit::Flag,
            11 => Limit::Seconds,
            12 => Limit::Timestamp(self.small()),
            13 => Limit::Hint(self.text()),
            _ => Limit::EmptyMeans(self.text()),
        }
    }

    fn union(&mut self) -> Union {
        let (tag, content) = (self.tag(), self.tag());
        Union { tag, content, variants: self.list(|reader| (reader.text(), reader.object())) }
    }

    fn tag(&mut self) -> Tag {
        let wire = self.text();
        Tag { wire, name: self.name(wire, false) }
    }

    fn endpoint(&mut self) -> &'static Endpoint {
        leak(Endpoint {
            name: self.text(),
            family: self.text(),
            path: self.text(),
            rate: self.optional(),
            items_per_minute: self.optional(),
            idempotent: self.index().map(|yes| yes != 0),
            request: self.object(),
            reply: self.object(),
            must_answer: self.flag(),
            no_status: self.flag(),
            doc: self.optional().map(|product| (product, self.small())),
            batch: self.index().map(|list| Batch {
                list,
                keys: self.list(Self::bytes),
                max: self.optional(),
                in_order: self.flag(),
            }),
            dedup: match self.bytes() {
                [] => None,
                fields => Some(Dedup { fields, seconds: self.optional() }),
            },
            page: self.page(),
        })
    }

    fn page(&mut self) -> Option<&'static Page> {
        let items = self.index()?;
        Some(leak(Page {
            items,
            limit: self.index(),
            next: self.list(Self::next),
            end: self.list(Self::end),
            otherwise: self.page(),
        }))
    }

    fn next(&mut self) -> Next {
        let (field, given, kind) = (self.byte(), self.flag(), self.byte());
        let from = match kind {
            0 => Cursor::Count,
            1 => Cursor::Reply(self.byte()),
            2 => Cursor::Largest(self.byte()),
            _ => Cursor::BelowSmallest(self.byte()),
        };
        Next { field, from, given }
    }

    fn end(&mut self) -> End {
        let (kind, field) = (self.byte(), self.byte());
        match kind {
            0 => End::Is(field, self.list(Self::signed)),
            1 => End::IsNot(field, self.list(Self::signed)),
            2 => End::Empty(field),
            3 => End::Absent(field),
            4 => End::NoItems,
            5 => End::Reaches(field),
            _ => End::SmallestIs(field, self.signed()),
        }
    }
}

#[cfg(feature = "webhook")]
impl Reader {
    fn event(&mut self) -> &'static EventTable {
        let (name, command, body, fields) = (self.text(), self.text(), self.object(), self.object());
        let flags = self.byte();
        let answers = leak(Answers {
            before: flags & 1 != 0,
            fields,
            one: flags & 2 != 0,
            drop: flags & 4 != 0,
            codes: (flags & 8 != 0).then(|| (self.signed(), self.signed())),
            rewrite: self.index(),
            decide: (flags & 16 != 0).then(|| Decide {
                items: self.byte(),
                item: self.byte(),
                list: self.byte(),
                fields: [self.byte(), self.byte(), self.byte()],
            }),
        });
        leak(EventTable { name, command, body, answers })
    }
}

impl Reader {
    fn code(&mut self) -> Code {
        let (kind, retry, first) = (self.kind(), self.retry(), self.signed() as i32);
        Code {
            first,
            last: first + self.signed() as i32,
            kind,
            retry,
            meaning: self.text(),
            hint: self.list(Self::text).first().copied(),
            also: self.list(|reader| Also {
                path: reader.text(),
                kind: reader.kind(),
                retry: reader.retry(),
                meaning: reader.text(),
            }),
        }
    }

    fn kind(&mut self) -> ErrorKind {
        ErrorKind::ALL[usize::from(self.byte())]
    }

    fn retry(&mut self) -> Retry {
        Retry::ALL[usize::from(self.byte())]
    }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

#[cfg(all(test, not(tencent_chat_packed), feature = "default"))]
mod tests {
    use std::collections::HashSet;

    use super::super::tables;
    use super::*;
    use crate::error::CODES;

    type Seen = HashSet<(*const Object, *const Object)>;

    /// A field without what only a server checks: known integers, and which strings are all that there are.
    fn packable(field: &Field) -> Field {
        let limits = field.limits.0.iter().filter(|limit| !matches!(limit, Limit::Integers(_)));
        let limits = limits.map(|limit| match *limit {
            Limit::OpenStrings(known) => Limit::Strings(known),
            limit => limit,
        });
        Field { limits: Limits(limits.collect::<Vec<_>>().leak()), ..*field }
    }

    /// Compares objects and all that they hold; each only once, since they may hold their own kind.
    fn compare(packed: &Object, plain: &Object, seen: &mut Seen) {
        if !seen.insert((packed, plain)) {
            return;
        }
        let whole = |object: &Object| {
            format!("{:?} {:?} {:?}", object.exactly_one_of(), object.at_least_one_of(), object.outcome())
        };
        assert_eq!(whole(packed), whole(plain));
        let fields: Vec<Field> = plain.fields().iter().map(packable).collect();
        assert_eq!(format!("{:?}", packed.fields()), format!("{fields:?}"));
        for (packed, plain) in packed.fields().iter().zip(plain.fields()) {
            compare_types(packed.ty, plain.ty, seen);
        }
    }

    fn compare_types(packed: Type, plain: Type, seen: &mut Seen) {
        match (packed, plain) {
            (Type::Object(packed), Type::Object(plain)) => compare(packed, plain, seen),
            (Type::List(packed), Type::List(plain)) | (Type::Map(packed), Type::Map(plain)) => {
                compare_types(*packed, *plain, seen);
            }
            (Type::OneOf(packed), Type::OneOf(plain)) => {
                packed.iter().zip(plain).for_each(|(packed, plain)| compare_types(*packed, *plain, seen));
            }
            (Type::Union(packed), Type::Union(plain)) => {
                for ((_, packed), (_, plain)) in packed.variants.iter().zip(plain.variants) {
                    compare(packed, plain, seen);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn the_packed_codes_are_the_static_ones() {
        assert_eq!(format!("{:?}", codes()), format!("{CODES:?}"));
    }

    #[test]
    fn the_packed_tables_say_what_the_static_ones_say() {
        let mut seen = Seen::new();
        assert_eq!(endpoints().len(), tables::ENDPOINTS.len());
        for (packed, plain) in endpoints().iter().zip(tables::ENDPOINTS) {
            // Of objects this shows the fields' names; what they hold is compared below.
            assert_eq!(format!("{packed:?}"), format!("{plain:?}"));
            compare(packed.request, plain.request, &mut seen);
            compare(packed.reply, plain.reply, &mut seen);
        }
        assert_eq!(events().len(), tables::EVENTS.len());
        for (packed, plain) in events().iter().zip(tables::EVENTS) {
            assert_eq!(format!("{packed:?}"), format!("{plain:?}"));
            compare(packed.body, plain.body, &mut seen);
            compare(packed.answers.fields, plain.answers.fields, &mut seen);
        }
        assert!(seen.len() > 400, "{} objects", seen.len());
    }
}

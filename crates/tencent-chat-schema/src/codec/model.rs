//! What the types of the tables look like in a file. `record!` and `choice!` write both directions from one list, so that what
//! is added to a type is added here once, or nothing compiles.

use super::{Coded, Decoder, Encoder};
use crate::{
    Also, Answers, Batch, Code, Codes, Cursor, Decide, Dedup, End, Endpoint, EventTable, Field, Gone, ItemOutcome,
    Limit, Limits, Next, Object, Page, Retry, Shape, Success, Tag, Type, Union, names,
};

/// Fields, one after the other.
macro_rules! record {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl Coded for $name {
            fn encode(&self, out: &mut Encoder<'_>) {
                let Self { $($field),* } = self;
                $($field.encode(out);)*
            }
            fn decode(from: &mut Decoder) -> Self {
                $(let $field = Coded::decode(from);)*
                Self { $($field),* }
            }
        }
    };
}

/// The number of a variant, then what it holds.
macro_rules! choice {
    ($name:ident { $($number:literal = $variant:ident $(($($part:ident),+))?),* $(,)? }) => {
        impl $name {
            fn number(&self) -> u8 {
                match self {
                    $(Self::$variant { .. } => $number,)*
                }
            }
            fn encode_content(&self, out: &mut Encoder<'_>) {
                match self {
                    $(Self::$variant $(($($part),+))? => { let _ = &out; $($($part.encode(out);)+)? })*
                }
            }
            fn decode_content(number: u8, from: &mut Decoder) -> Self {
                match number {
                    $($number => {
                        let _ = &from;
                        $($(let $part = Coded::decode(from);)+)?
                        Self::$variant $(($($part),+))?
                    })*
                    _ => unreachable!("no other number is ever written"),
                }
            }
        }
        impl Coded for $name {
            fn encode(&self, out: &mut Encoder<'_>) {
                out.byte(self.number());
                self.encode_content(out);
            }
            fn decode(from: &mut Decoder) -> Self {
                let number = from.byte();
                Self::decode_content(number, from)
            }
        }
    };
}

/// What stands within another value; objects and unions have places of their own instead.
macro_rules! within {
    ($($name:ident),*) => {$(
        impl Coded for &'static $name {
            fn encode(&self, out: &mut Encoder<'_>) {
                (**self).encode(out);
            }
            fn decode(from: &mut Decoder) -> Self {
                Box::leak(Box::new($name::decode(from)))
            }
        }
    )*};
}

within!(Answers, Page, Type);

record!(Endpoint {
    family,
    name,
    path,
    rate,
    items_per_minute,
    idempotent,
    request,
    reply,
    batch,
    no_status,
    doc,
    must_answer,
    dedup,
    page,
    gone,
});
record!(Batch { list, keys, max, in_order });
record!(Dedup { fields, seconds });
record!(Gone { call, items });
record!(Page { items, limit, next, end, alternative });
record!(Next { field, from, filled });
choice!(Cursor { 0 = Count, 1 = Reply(field), 2 = Largest(field), 3 = BelowSmallest(field) });
choice!(End {
    0 = Is(field, numbers),
    1 = IsNot(field, numbers),
    2 = Empty(field),
    3 = Absent(field),
    4 = NoItems,
    5 = Reaches(field),
    6 = SmallestIs(field, number),
});

record!(EventTable { command, name, body, answers });
record!(Answers { before, fields, accepts_code_1, codes, drop, rewrite, decide });
record!(Decide { items, item, list, fields });

record!(Also { path, kind, retry, meaning });
choice!(Retry { 0 = Never, 1 = Immediately, 2 = Backoff, 3 = RateLimited, 4 = RefreshSig });

record!(ItemOutcome { item, code, info, ok });
choice!(Success { 0 = Any, 1 = Never, 2 = Codes(codes) });
record!(Union { tag, content, variants });
record!(Tag { wire, name });

choice!(Type {
    0 = String,
    1 = Integer,
    2 = Number,
    3 = Boolean,
    4 = Free,
    5 = Object(object),
    6 = Union(union),
    7 = OneOf(types),
    8 = List(entry),
    9 = Map(value),
    10 = Time,
    11 = Any,
});

choice!(Limit {
    0 = MaxItems(count),
    1 = MinItems(count),
    2 = MaxBytes(count),
    3 = ItemMaxBytes(count),
    4 = Min(least),
    5 = Max(most),
    6 = MaxUnsigned(most),
    7 = Strings(known),
    8 = OldString(old, new),
    9 = OldInteger(old, new),
    10 = Flag,
    11 = Seconds,
    12 = Timestamp(units),
    13 = Hint(hint),
    14 = EmptyMeans(whom),
    15 = OpenStrings(known),
    16 = Integers(known),
});

impl Coded for Codes {
    /// Numbers are small as distances from the one before.
    fn encode(&self, out: &mut Encoder<'_>) {
        let mut before = 0;
        out.number(self.0.len() as u64);
        for Code { first, last, kind, retry, meaning, hint, also } in self.0 {
            (first - before).encode(out);
            (last - first).encode(out);
            (*kind, *retry).encode(out);
            (*meaning, (*hint, *also)).encode(out);
            before = *last;
        }
    }
    fn decode(from: &mut Decoder) -> Self {
        let mut codes = Vec::new();
        let mut before = 0;
        for _ in 0..from.number() {
            let first = before + i32::decode(from);
            let last = first + i32::decode(from);
            let (kind, retry) = Coded::decode(from);
            let (meaning, (hint, also)) = Coded::decode(from);
            codes.push(Code { first, last, kind, retry, meaning, hint, also });
            before = last;
        }
        Self(codes.leak())
    }
}

impl Coded for Shape {
    /// Few objects have more than fields.
    fn encode(&self, out: &mut Encoder<'_>) {
        let Self { fields, exactly_one_of, at_least_one_of, outcome } = *self;
        fields.encode(out);
        let has_more = !exactly_one_of.is_empty() || !at_least_one_of.is_empty() || outcome.is_some();
        has_more.then_some((exactly_one_of, (at_least_one_of, outcome))).encode(out);
    }
    fn decode(from: &mut Decoder) -> Self {
        let fields = Coded::decode(from);
        let (exactly_one_of, (at_least_one_of, outcome)) = Option::decode(from).unwrap_or_default();
        Self { fields, exactly_one_of, at_least_one_of, outcome }
    }
}

/// Bits of a field's first byte, beside the number of its type.
const REQUIRED: u8 = 0x10;
const LIMITED: u8 = 0x20;
const RARE: u8 = 0x40;

impl Coded for Field {
    /// What most fields lack takes a bit; a name is written where the rule does not give it.
    fn encode(&self, out: &mut Encoder<'_>) {
        let Self { wire, name, aliases, ty, required, in_query, failed_items, limits } = self;
        let own_name = (*name != names::snake(wire)).then_some(*name);
        let rare = own_name.is_some() || !aliases.is_empty() || *in_query || *failed_items;
        let bit = |is_set: bool, bit: u8| if is_set { bit } else { 0 };
        out.byte(ty.number() | bit(*required, REQUIRED) | bit(!limits.0.is_empty(), LIMITED) | bit(rare, RARE));
        wire.encode(out);
        if rare {
            ((own_name, *aliases), (*in_query, *failed_items)).encode(out);
        }
        ty.encode_content(out);
        if !limits.0.is_empty() {
            limits.0.encode(out);
        }
    }
    fn decode(from: &mut Decoder) -> Self {
        let head = from.byte();
        let has = |bit: u8| head & bit != 0;
        let wire = Coded::decode(from);
        type Rare = ((Option<&'static str>, &'static [&'static str]), (bool, bool));
        let ((own_name, aliases), (in_query, failed_items)): Rare =
            if has(RARE) { Coded::decode(from) } else { Default::default() };
        let name = own_name.unwrap_or_else(|| by_the_rule(wire));
        let ty = Type::decode_content(head & 0x0f, from);
        let limits = Limits(if has(LIMITED) { Coded::decode(from) } else { &[] });
        Self { wire, name, aliases, ty, required: has(REQUIRED), in_query, failed_items, limits }
    }
}

fn by_the_rule(wire: &'static str) -> &'static str {
    let name = names::snake(wire);
    if name == wire { wire } else { name.leak() }
}

impl Coded for &'static Object {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.object(self);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.object()
    }
}

impl Coded for &'static Union {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.union(self);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.union()
    }
}

//! The description as the tables of `tencent-chat-schema`, in memory.
//!
//! Tables hold one another by references that never end. What is built here is therefore never freed; xtask ends soon enough.

use super::names;
use super::webhooks::Webhook;
use super::{
    Api, Endpoint, ErrorCode, Family, Field, Gone, Limits, Object, OneOf, Required, Role, SharedKind, Type, Union,
};
use serde_json::Value as Json;
use std::collections::HashMap;
use tencent_chat_schema as schema;
use tencent_chat_schema::engine::MILLISECONDS_SEEM_FROM;
use tencent_chat_schema::{FieldPath, Limit};

/// What may be done about an error without asking the caller, as the description spells it.
pub const RETRIES: [(&str, schema::Retry); 5] = [
    ("never", schema::Retry::Never),
    ("immediately", schema::Retry::Immediately),
    ("backoff", schema::Retry::Backoff),
    ("rate_limited", schema::Retry::RateLimited),
    ("refresh_sig", schema::Retry::RefreshSig),
];

const CHECKED: &str = "checked when the description was loaded";

/// What several tables share, and what makes tables of the rest.
pub struct Model<'a> {
    api: &'a Api,
    /// Whether what webhooks bring is checked, too: samples are, but nothing that comes from Tencent.
    checks_events: bool,
    /// The types of `types.yaml`, by name.
    shared: HashMap<&'a str, schema::Type>,
    /// Those that are objects, and those that are unions, in their order.
    pub objects: Vec<&'static schema::Object>,
    pub unions: Vec<&'static schema::Union>,
}

impl<'a> Model<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self::with(api, false)
    }

    /// Tables that samples of webhooks are checked by.
    pub fn checking_events(api: &'a Api) -> Self {
        Self::with(api, true)
    }

    fn with(api: &'a Api, checks_events: bool) -> Self {
        let (objects, unions) = (Vec::new(), Vec::new());
        let mut model = Self { api, checks_events, shared: HashMap::new(), objects, unions };
        // They may hold one another, so all have their places before any is described.
        let mut described = Vec::new();
        for shared in &api.shared {
            match &shared.kind {
                SharedKind::Object(object) => {
                    described.push((model.place(&shared.name), object));
                }
                SharedKind::Union(union) => described.extend(model.union(&shared.name, union)),
                SharedKind::OneOf(_) => {}
            }
        }
        for (place, object) in described {
            place.describe(model.shape(object));
        }
        model
    }

    fn place(&mut self, name: &'a str) -> &'static schema::Object {
        let place = leak(schema::Object::later());
        self.shared.insert(name, schema::Type::Object(place));
        self.objects.push(place);
        place
    }

    /// The objects of a union, which are described later.
    fn union(&mut self, name: &'a str, union: &'a Union) -> Vec<(&'static schema::Object, &'a Object)> {
        let places: Vec<_> =
            union.variants.iter().map(|variant| (leak(schema::Object::later()), &variant.object)).collect();
        let tag = |wire: &str| schema::Tag { wire: text(wire), name: text(&names::snake(wire)) };
        let variants = union.variants.iter().zip(&places).map(|(variant, (place, _))| (text(&variant.wire), *place));
        let made = leak(schema::Union { tag: tag(&union.tag), content: tag(&union.content), variants: list(variants) });
        self.shared.insert(name, schema::Type::Union(made));
        self.unions.push(made);
        places
    }

    pub fn endpoint(&self, family: &Family, endpoint: &Endpoint) -> schema::Endpoint {
        let list = endpoint.batch.as_ref().and_then(|batch| endpoint.request.position(batch));
        let batch = list.map(|list| schema::Batch {
            list: index(list),
            keys: paths(&endpoint.batch_keys),
            max: endpoint.max_batch(),
            in_order: endpoint.in_order.is_some(),
        });
        let dedup = endpoint.dedup.as_ref();
        schema::Endpoint {
            name: text(&endpoint.name),
            family: text(&family.name),
            path: text(&endpoint.path),
            rate: endpoint.rate,
            items_per_minute: endpoint.items_per_minute,
            idempotent: endpoint.idempotent,
            request: self.object(&endpoint.request),
            reply: self.object(&endpoint.reply),
            batch,
            no_status: endpoint.no_status,
            doc: endpoint.page_numbers(),
            must_answer: endpoint.failures.as_ref().is_some_and(|failures| failures.must_answer),
            dedup: dedup.map(|dedup| schema::Dedup { fields: path(&dedup.fields), seconds: dedup.seconds }),
            page: endpoint.page.as_ref().map(|one| page(one, &endpoint.request)),
            gone: endpoint.gone.as_ref().map(gone),
        }
    }

    pub fn event(&self, webhook: &Webhook) -> schema::EventTable {
        let Webhook { answer, decide, .. } = webhook;
        let answers = schema::Answers {
            before: webhook.before,
            fields: self.object(&webhook.response),
            accepts_code_1: answer.takes_one(),
            codes: answer.codes.map(|[first, last]| (first, last)),
            drop: answer.drop,
            rewrite: webhook.rewrite.map(index),
            decide: decide.as_ref().map(|decide| schema::Decide {
                items: index(decide.items),
                item: index(decide.item),
                list: index(decide.list),
                fields: decide.fields.map(index),
            }),
        };
        schema::EventTable {
            name: text(&webhook.name),
            command: text(&webhook.command),
            body: self.object(&webhook.request),
            answers: leak(answers),
        }
    }

    pub fn code(&self, error: &ErrorCode) -> schema::Code {
        let kind = |name: &str| index(self.api.kinds.iter().position(|kind| kind.name == name).expect(CHECKED));
        let also = error.also.iter().map(|also| schema::Also {
            path: text(&also.path),
            kind: kind(&also.kind),
            retry: retry(&also.retry).expect(CHECKED),
            meaning: match &also.hint {
                Some(hint) => text(&format!("{}: {hint}", also.meaning)),
                None => text(&also.meaning),
            },
        });
        schema::Code {
            first: error.first,
            last: error.last,
            kind: kind(&error.kind),
            retry: retry(&error.retry).expect(CHECKED),
            meaning: text(&error.meaning),
            hint: error.hint.as_deref().map(text),
            also: list(also),
        }
    }

    pub fn object(&self, object: &Object) -> &'static schema::Object {
        leak(schema::Object::new(self.shape(object)))
    }

    /// An object of this one field, by whose value it may be checked alone.
    pub fn object_of(&self, field: &Field) -> &'static schema::Object {
        let fields = list([self.field(field, true, false)]);
        leak(schema::Object::new(schema::Shape { fields, ..schema::Shape::default() }))
    }

    /// A type of `types.yaml`.
    pub fn shared(&self, name: &str) -> schema::Type {
        let shared = self.api.shared.iter().find(|shared| shared.name == name);
        match shared.map(|shared| &shared.kind) {
            Some(SharedKind::OneOf(one_of)) => self.one_of(one_of),
            // One that is described wrongly is refused elsewhere.
            _ => self.shared.get(name).copied().unwrap_or(schema::Type::Any),
        }
    }

    fn one_of(&self, one_of: &OneOf) -> schema::Type {
        schema::Type::OneOf(list(one_of.types.iter().map(|ty| self.ty(ty))))
    }

    fn shape(&self, object: &Object) -> schema::Shape {
        // What comes from Tencent is never refused.
        let is_checked = !object.role.is_read() || object.role == Role::Event && self.checks_events;
        let fields = object.fields.iter().enumerate().map(|(at, field)| {
            // A member of an exactly-one-of group is excused by the others; the group itself is checked.
            let required = field.required == Required::Yes && !object.is_alternative(at);
            self.field(field, is_checked, required)
        });
        schema::Shape {
            fields: list(fields),
            exactly_one_of: paths(&object.exactly_one_of),
            at_least_one_of: paths(&object.at_least_one_of),
            outcome: object.outcome.as_ref().map(|outcome| schema::ItemOutcome {
                item: paths(&outcome.item),
                code: outcome.code.map(index),
                info: outcome.info.map(index),
                ok: match &outcome.ok {
                    super::Success::Codes(codes) => schema::Success::Codes(list(codes.iter().copied())),
                    super::Success::Any => schema::Success::Any,
                    super::Success::Never => schema::Success::Never,
                },
            }),
        }
    }

    fn field(&self, field: &Field, is_checked: bool, required: bool) -> schema::Field {
        schema::Field {
            wire: text(&field.wire),
            name: text(&field.name),
            aliases: list(field.aliases.iter().map(|alias| text(alias))),
            ty: self.ty(&field.ty),
            required: is_checked && required,
            in_query: field.in_query,
            failed_items: field.failed_items,
            limits: schema::Limits(if is_checked { list(limits(field)) } else { &[] }),
        }
    }

    fn ty(&self, ty: &Type) -> schema::Type {
        match ty {
            Type::String | Type::Enum(_) => schema::Type::String,
            Type::Integer => schema::Type::Integer,
            Type::Number => schema::Type::Number,
            Type::Boolean => schema::Type::Boolean,
            Type::Any => schema::Type::Any,
            Type::Time => schema::Type::Time,
            Type::Free => schema::Type::Free,
            Type::Object(object) => schema::Type::Object(self.object(object)),
            Type::Shared(name) => self.shared(name),
            Type::OneOf(one_of) => self.one_of(one_of),
            Type::List(inner) => schema::Type::List(leak(self.ty(inner))),
            Type::Map(inner) => schema::Type::Map(leak(self.ty(inner))),
        }
    }
}

/// What may be done about an error code with this name.
pub fn retry(name: &str) -> Option<schema::Retry> {
    RETRIES.iter().find(|(known, _)| *known == name).map(|(_, retry)| *retry)
}

fn page(page: &super::Page, request: &super::Object) -> &'static schema::Page {
    use schema::{Cursor, End};
    let next = page.next.iter().map(|next| schema::Next {
        field: index(next.field),
        from: match next.from {
            super::Cursor::Count => Cursor::Count,
            super::Cursor::Reply(at) => Cursor::Reply(index(at)),
            super::Cursor::Largest(at) => Cursor::Largest(index(at)),
            super::Cursor::BelowSmallest(at) => Cursor::BelowSmallest(index(at)),
        },
        filled: request.fields[next.field].filled == Some(super::Filled::FirstPosition),
    });
    let end = page.end.iter().map(|end| match end {
        super::End::Is(at, values) => End::Is(index(*at), list(values.iter().copied())),
        super::End::IsNot(at, values) => End::IsNot(index(*at), list(values.iter().copied())),
        super::End::Empty(at) => End::Empty(index(*at)),
        super::End::Absent(at) => End::Absent(index(*at)),
        super::End::NoItems => End::NoItems,
        super::End::Reaches(at) => End::Reaches(index(*at)),
        super::End::SmallestIs(at, value) => End::SmallestIs(index(*at), *value),
    });
    leak(schema::Page {
        items: index(page.items[0]),
        limit: page.limit.map(index),
        next: list(next),
        end: list(end),
        alternative: page.alternative.as_deref().map(|other| self::page(other, request)),
    })
}

/// What the engine looks at in a request's values, beside their types.
fn limits(field: &Field) -> Vec<Limit> {
    // A fact of a weak source is for people: it must not refuse a good request.
    let mut limits = if field.unsure { Vec::new() } else { enforced(field) };
    for (old, new) in &field.old_values {
        let strings = old.as_str().zip(new.as_str()).map(|(old, new)| Limit::OldString(text(old), text(new)));
        let integers = old.as_i64().zip(new.as_i64()).map(|(old, new)| Limit::OldInteger(old, new));
        limits.extend(strings.or(integers));
    }
    // Flags and times take other types, too; that refuses nothing.
    limits.extend(field.is_flag().then_some(Limit::Flag));
    limits.extend(field.timestamp.map(Limit::Timestamp));
    limits.extend(field.hint.as_deref().map(text).map(Limit::Hint));
    limits.extend(field.empty_means.as_deref().map(text).map(Limit::EmptyMeans));
    limits
}

fn enforced(field: &Field) -> Vec<Limit> {
    let Limits { max_items, min_items, max_bytes, item_max_bytes, min, max, values, open, own_values, .. } =
        &field.limits;
    let mut limits = Vec::new();
    if field.enforced {
        // A longer list of items is not a mistake: it is sent in several requests.
        limits.extend(max_items.filter(|_| !field.is_batch).map(Limit::MaxItems));
        limits.extend(min_items.map(Limit::MinItems));
        limits.extend(max_bytes.map(Limit::MaxBytes));
        limits.extend(item_max_bytes.map(Limit::ItemMaxBytes));
        limits.extend(min.map(Limit::Min));
        limits.extend(max.and_then(|max| match i64::try_from(max) {
            Ok(max) => Some(Limit::Max(max)),
            Err(_) => u64::try_from(max).ok().map(Limit::MaxUnsigned),
        }));
    }
    let strings = list(values.iter().filter_map(Json::as_str).map(text));
    let integers = list(values.iter().filter_map(Json::as_i64));
    match open {
        _ if strings.is_empty() || *own_values => {}
        true => limits.push(Limit::OpenStrings(strings)),
        false => limits.push(Limit::Strings(strings)),
    }
    limits.extend((!integers.is_empty() && !open).then_some(Limit::Integers(integers)));
    let may_be_large = max.is_some_and(|max| max >= MILLISECONDS_SEEM_FROM.into());
    limits.extend((field.is_in_seconds() && !may_be_large).then_some(Limit::Seconds));
    limits
}

fn index(index: usize) -> u8 {
    u8::try_from(index).expect("no object has 256 fields")
}

fn path(indexes: &[usize]) -> FieldPath {
    list(indexes.iter().copied().map(index))
}

fn gone(gone: &Gone) -> schema::Gone {
    let codes = |codes: &[i32]| list(codes.iter().copied().map(i64::from));
    schema::Gone { call: codes(&gone.call), items: codes(&gone.items) }
}

fn paths(paths: &[Vec<usize>]) -> &'static [FieldPath] {
    list(paths.iter().map(|indexes| path(indexes)))
}

fn list<T>(items: impl IntoIterator<Item = T>) -> &'static [T] {
    items.into_iter().collect::<Vec<_>>().leak()
}

fn text(text: &str) -> &'static str {
    text.to_owned().leak()
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

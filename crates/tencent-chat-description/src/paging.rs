//! Ties what an endpoint says about its pages to the fields that are meant.

use super::load::Report;
use super::{Cursor, End, Field, Filled, Next, Object, Page, Required, Type, raw};
use serde_json::Value as Json;

pub fn page(raw: &raw::Page, request: &mut Object, reply: &Object, report: &mut Report) -> Option<Page> {
    let mut pager = Pager { request, reply, item: None, mistakes: Vec::new() };
    let page = pager.page(raw);
    let mistakes = pager.mistakes;
    if !mistakes.is_empty() {
        mistakes.into_iter().for_each(|mistake| report.add("page", mistake));
        return None;
    }
    for next in page.next.iter().filter(|next| !next.given) {
        let field = &mut request.fields[next.field];
        field.filled = (field.required == Required::Yes).then_some(Filled::FirstPosition);
    }
    Some(page)
}

struct Pager<'a> {
    request: &'a Object,
    reply: &'a Object,
    /// What the list of items holds, where that is one kind of objects.
    item: Option<&'a Object>,
    mistakes: Vec<String>,
}

impl Pager<'_> {
    fn page(&mut self, raw: &raw::Page) -> Page {
        let items: Vec<usize> = raw.items.as_slice().iter().map(|name| self.items(name)).collect();
        self.item = match &items[..] {
            [only] => self.reply.fields.get(*only).and_then(|field| match field.ty.innermost() {
                Type::Object(item) => Some(item),
                _ => None,
            }),
            _ => None,
        };
        if raw.next.is_empty() || raw.end.is_empty() {
            self.mistakes.push("`next` and `end` name something each".into());
        }
        for given in raw.given.iter().filter(|given| !raw.next.contains_key(*given)) {
            self.mistakes.push(format!("`given`: {given} is not in `next`"));
        }
        let next = raw.next.iter().map(|(field, from)| self.next(field, from, raw.given.contains(field))).collect();
        let end = raw.end.iter().filter_map(|sign| self.end(sign)).collect();
        let limit = raw.limit.as_ref().map(|limit| self.number(Side::Request, limit));
        let alternative = raw.alternative.as_ref().map(|other| {
            if other.items.as_slice() != raw.items.as_slice() {
                self.mistakes.push("`alternative` has other items".into());
            }
            Box::new(self.page(other))
        });
        Page { items, limit, next, end, alternative }
    }

    fn items(&mut self, name: &str) -> usize {
        self.find(Side::Reply, name, "list", |ty| matches!(ty, Type::List(_)))
    }

    fn next(&mut self, field: &str, from: &Json, given: bool) -> Next {
        let at = self.find(Side::Request, field, "string or integer", is_plain);
        let from = match from {
            Json::String(count) if count == "count" => {
                self.number(Side::Request, field);
                Cursor::Count
            }
            Json::String(name) => Cursor::Reply(self.like(field, name)),
            _ => match entry(from) {
                Some(("largest", Json::String(name))) => Cursor::Largest(self.numbers(field, name)),
                Some(("below_smallest", Json::String(name))) => Cursor::BelowSmallest(self.numbers(field, name)),
                _ => {
                    self.mistakes.push(format!("`next`: {from} says not where {field} comes from"));
                    Cursor::Count
                }
            },
        };
        if given && self.request.fields.get(at).is_some_and(|field| field.required != Required::Yes) {
            self.mistakes.push(format!("`given`: {field} is not required"));
        }
        Next { field: at, from, given }
    }

    /// A field of the reply that is of the same type as one of the request.
    fn like(&mut self, field: &str, name: &str) -> usize {
        let wanted = self.request.fields.iter().find(|one| one.wire == field);
        match wanted.map(|field| &field.ty) {
            Some(Type::Integer) => self.number(Side::Reply, name),
            _ => self.find(Side::Reply, name, "string", |ty| matches!(ty, Type::String)),
        }
    }

    /// A number among the items' fields, for a number of the request.
    fn numbers(&mut self, field: &str, name: &str) -> usize {
        self.number(Side::Request, field);
        self.number(Side::Item, name)
    }

    fn end(&mut self, sign: &Json) -> Option<End> {
        let end = match (sign, entry(sign)) {
            (Json::String(word), _) if word == "no_items" => {
                self.needs_one_list(word);
                End::NoItems
            }
            (_, Some(("reaches", Json::String(name)))) => {
                self.needs_one_list("reaches");
                End::Reaches(self.number(Side::Reply, name))
            }
            (_, Some(("smallest", of))) => match entry(of).and_then(|(name, value)| Some((name, value.as_i64()?))) {
                Some((name, value)) => End::SmallestIs(self.number(Side::Item, name), value),
                None => return self.no_sign(sign),
            },
            (_, Some((name, Json::String(word)))) if word == "empty" => {
                End::Empty(self.find(Side::Reply, name, "string", |ty| matches!(ty, Type::String)))
            }
            (_, Some((name, Json::String(word)))) if word == "absent" => {
                End::Absent(self.find(Side::Reply, name, "field", |_| true))
            }
            (_, Some((name, value))) => match (integers(value), entry(value)) {
                (Some(values), _) => End::Is(self.flag(name), values),
                (None, Some(("not", value))) if integers(value).is_some() => {
                    End::IsNot(self.flag(name), integers(value).unwrap_or_default())
                }
                _ => return self.no_sign(sign),
            },
            (_, None) => return self.no_sign(sign),
        };
        Some(end)
    }

    fn no_sign(&mut self, sign: &Json) -> Option<End> {
        self.mistakes.push(format!("`end`: {sign} is not a sign of the last page"));
        None
    }

    fn needs_one_list(&mut self, what: &str) {
        if self.item.is_none() {
            self.mistakes.push(format!("`{what}` needs one list of objects as `items`"));
        }
    }

    fn number(&mut self, side: Side, name: &str) -> usize {
        self.find(side, name, "integer", |ty| matches!(ty, Type::Integer))
    }

    /// A field of the reply that holds a number, or a boolean, which counts as 0 or 1.
    fn flag(&mut self, name: &str) -> usize {
        self.find(Side::Reply, name, "integer", |ty| matches!(ty, Type::Integer | Type::Boolean))
    }

    fn find(&mut self, side: Side, name: &str, wanted: &str, fits: fn(&Type) -> bool) -> usize {
        let (object, whose) = match side {
            Side::Request => (Some(self.request), "the request"),
            Side::Reply => (Some(self.reply), "the reply"),
            Side::Item => (self.item, "an item"),
        };
        let fields: &[Field] = object.map_or(&[], |object| &object.fields);
        match fields.iter().position(|field| field.wire == name) {
            Some(at) if fits(&fields[at].ty) => return at,
            Some(at) => self.mistakes.push(format!("{name} is {}, expected {wanted}", fields[at].type_text)),
            None => self.mistakes.push(format!("{whose} has no field {name}")),
        }
        0
    }
}

#[derive(Clone, Copy)]
enum Side {
    Request,
    Reply,
    Item,
}

fn is_plain(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Integer)
}

/// The only entry of an object.
fn entry(value: &Json) -> Option<(&str, &Json)> {
    let map = value.as_object().filter(|map| map.len() == 1)?;
    map.iter().next().map(|(key, value)| (key.as_str(), value))
}

fn integers(value: &Json) -> Option<Vec<i64>> {
    value.as_array().filter(|list| !list.is_empty())?.iter().map(Json::as_i64).collect()
}

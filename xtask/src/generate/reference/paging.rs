//! How to go through pages, in words.

use super::{cell, clauses};
use crate::description::{Cursor, End, Endpoint, Field, Object, Page, Paging, Type};
use crate::generate::text::joined;
use crate::generate::translation::Texts;

pub fn words(endpoint: &Endpoint, texts: &Texts) -> Option<String> {
    let (page, described) = (endpoint.page.as_ref()?, endpoint.paging.as_ref()?);
    let every = "[All pages](../../pages.md): `pages` yields each reply, and `items` each item of its list. In JavaScript and Python, a loop over the call yields the items, too.";
    let mut sentences = vec![texts.say(every, &[])];
    sentences.extend(way(endpoint, page, described, texts));
    Some(texts.join(&sentences))
}

fn way(endpoint: &Endpoint, page: &Page, described: &Paging, texts: &Texts) -> Vec<String> {
    let (request, reply) = (&endpoint.request.fields[..], &endpoint.reply.fields[..]);
    let item = item_fields(&endpoint.reply, page);
    let next = page.next.iter().map(|next| {
        let field = name(request, next.field);
        match next.from {
            Cursor::Reply(at) => texts.say("{0} is the reply's {1}", &[&field, &name(reply, at)]),
            Cursor::Count => texts.say("{0} increases by the number of items received", &[&field]),
            Cursor::Largest(at) => texts.say("{0} is the largest {1} received", &[&field, &name(item, at)]),
            Cursor::BelowSmallest(at) => {
                texts.say("{0} is one less than the smallest {1} received", &[&field, &name(item, at)])
            }
        }
    });
    let end = page.end.iter().map(|end| match end {
        End::Is(at, values) => texts.say("{0} is {1}", &[&name(reply, *at), &joined(values, " or ", texts)]),
        End::IsNot(at, values) => texts.say("{0} is not {1}", &[&name(reply, *at), &joined(values, " nor ", texts)]),
        End::Empty(at) => texts.say("{0} is empty", &[&name(reply, *at)]),
        End::Absent(at) => texts.say("{0} is absent", &[&name(reply, *at)]),
        End::NoItems => texts.say("it has no items", &[]),
        End::Reaches(at) => texts.say("as many items were received as {0} says", &[&name(reply, *at)]),
        End::SmallestIs(at, value) => texts.say("the smallest {0} is {1}", &[&name(item, *at), value]),
    });
    let mut sentences = vec![
        texts.say("For the next page, {0}.", &[&clauses(next, "{0} and {1}", texts)]),
        texts.say("A page is the last one when {0}.", &[&clauses(end, "{0} or {1}", texts)]),
    ];
    sentences.extend(page.limit.map(|limit| texts.say("{0} is the size of a page.", &[&name(request, limit)])));
    sentences.extend(described.note.as_ref().map(|note| cell(&texts.sentence(note))));
    if let (Some(page), Some(described)) = (&page.alternative, &described.alternative) {
        sentences.push(texts.say("If the reply does not have that:", &[]));
        sentences.extend(way(endpoint, page, described, texts));
    }
    sentences
}

/// The fields of an entry of the list of items.
fn item_fields<'a>(reply: &'a Object, page: &Page) -> &'a [Field] {
    match reply.fields[page.items[0]].ty.innermost() {
        Type::Object(item) => &item.fields,
        _ => &[],
    }
}

fn name(fields: &[Field], at: usize) -> String {
    format!("`{}`", fields[at].wire)
}

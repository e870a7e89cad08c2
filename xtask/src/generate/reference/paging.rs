//! How to go through pages, in words.

use super::cell;
use crate::description::{Cursor, End, Endpoint, Field, Object, Page, Paging, Type};
use crate::generate::text::sentence;

pub fn words(endpoint: &Endpoint) -> Option<String> {
    let (page, described) = (endpoint.page.as_ref()?, endpoint.paging.as_ref()?);
    let every = "`pages` yields each reply, and `items` each item of its list. In JavaScript and Python, a loop over the call yields the items, too";
    let mut sentences = vec![format!("[All pages](../../pages.md): {every}.")];
    sentences.extend(way(endpoint, page, described));
    Some(sentences.join(" "))
}

fn way(endpoint: &Endpoint, page: &Page, described: &Paging) -> Vec<String> {
    let (request, reply) = (&endpoint.request.fields[..], &endpoint.reply.fields[..]);
    let item = item_fields(&endpoint.reply, page);
    let next = page.next.iter().map(|next| {
        let field = name(request, next.field);
        match next.from {
            Cursor::Reply(at) => format!("{field} is the reply's {}", name(reply, at)),
            Cursor::Count => format!("{field} increases by the number of items received"),
            Cursor::Largest(at) => format!("{field} is the largest {} received", name(item, at)),
            Cursor::BelowSmallest(at) => format!("{field} is one less than the smallest {} received", name(item, at)),
        }
    });
    let end = page.end.iter().map(|end| match end {
        End::Is(at, values) => format!("{} is {}", name(reply, *at), numbers(values, " or ")),
        End::IsNot(at, values) => format!("{} is not {}", name(reply, *at), numbers(values, " nor ")),
        End::Empty(at) => format!("{} is empty", name(reply, *at)),
        End::Absent(at) => format!("{} is absent", name(reply, *at)),
        End::NoItems => "it has no items".to_string(),
        End::Reaches(at) => format!("as many items were received as {} says", name(reply, *at)),
        End::SmallestIs(at, value) => format!("the smallest {} is {value}", name(item, *at)),
    });
    let mut sentences = vec![
        format!("For the next page, {}.", list(next.collect(), " and ")),
        format!("A page is the last one when {}.", list(end.collect(), " or ")),
    ];
    sentences.extend(page.limit.map(|limit| format!("{} is the size of a page.", name(request, limit))));
    sentences.extend(described.note.as_ref().map(|note| cell(&sentence(note))));
    if let (Some(page), Some(described)) = (&page.alternative, &described.alternative) {
        sentences.push("If the reply does not have that:".to_string());
        sentences.extend(way(endpoint, page, described));
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

fn numbers(values: &[i64], between: &str) -> String {
    values.iter().map(i64::to_string).collect::<Vec<_>>().join(between)
}

fn list(mut parts: Vec<String>, last: &str) -> String {
    let end = parts.pop().unwrap_or_default();
    if parts.is_empty() { end } else { format!("{}{last}{end}", parts.join(", ")) }
}

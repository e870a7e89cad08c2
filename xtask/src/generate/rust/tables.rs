//! `schema/tables.rs`: the description as statics that the engine reads. Equal objects stand there once.

use super::format::{docs, file, ident};
use crate::description::{
    Api, Check, Cursor, Dedup, End, Endpoint, Family, Field, Object, Page, Required, Role, SharedKind, Success, Type,
    Webhook, names,
};
use crate::generate::Output;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use std::collections::{BTreeMap, HashMap};

pub fn output(api: &Api) -> Output {
    let mut tables = Tables::default();
    let mut items = prelude();
    let unions = api.shared.iter().filter(|shared| matches!(shared.kind, SharedKind::Union(_)));
    tables.unions = unions.map(|shared| shared.name.clone()).collect();
    for shared in &api.shared {
        if let SharedKind::Object(object) = &shared.kind {
            tables.object(object);
        }
        if let SharedKind::Union(union) = &shared.kind {
            let name = ident(&names::screaming(&shared.name));
            let (tag, tag_name) = (&union.tag, names::snake(&union.tag));
            let (content, content_name) = (&union.content, names::snake(&union.content));
            let variants: Vec<TokenStream> = union
                .variants
                .iter()
                .map(|variant| {
                    let (wire, object) = (&variant.wire, tables.object(&variant.object));
                    quote!((#wire, &#object))
                })
                .collect();
            tables.items.push(quote! {
                static #name: Union = Union {
                    tag: Tag { wire: #tag, name: #tag_name },
                    content: Tag { wire: #content, name: #content_name },
                    variants: &[#(#variants),*],
                };
            });
        }
    }
    let mut endpoints = BTreeMap::new();
    for (family, endpoint) in api.endpoints() {
        let item = tables.endpoint(family, endpoint);
        endpoints.insert(&endpoint.name, (&family.name, item));
    }
    let entries = endpoints.iter().map(|(name, (family, _))| {
        let name = ident(&names::screaming(name));
        quote!(#[cfg(feature = #family)] &#name)
    });
    let all = quote! {
        /// All endpoints of the families that are switched on, sorted by name.
        pub static ENDPOINTS: &[&Endpoint] = &[#(#entries),*];
    };
    items.push(all);
    items.extend(endpoints.into_values().map(|(_, item)| item));
    let mut events = BTreeMap::new();
    for (_, webhook) in api.webhooks() {
        let item = tables.event(webhook);
        events.insert(&webhook.command, (&webhook.name, item));
    }
    let entries = events.values().map(|(name, _)| ident(&names::screaming(name)));
    items.push(quote! {
        /// All webhooks, sorted by command.
        #[cfg(feature = "webhook")]
        pub static EVENTS: &[&EventTable] = &[#(&#entries),*];
    });
    items.extend(events.into_values().map(|(_, item)| item));
    items.extend(tables.items);
    let families = api.families.iter().map(|family| &family.name);
    // Objects stand here whichever families use them; what no family that is switched on uses is left out of a build.
    let allow =
        quote!(#![cfg_attr(not(all(#(feature = #families),*, feature = "webhook")), allow(dead_code, unused_imports))]);
    items.insert(0, allow);
    let about = ["The whole API as data: see [`super::Endpoint`].".to_string()];
    Output::new("crates/tencent-chat/src/schema/tables.rs", file("*.yaml", &about, items))
}

fn prelude() -> Vec<TokenStream> {
    vec![
        quote!(
            use super::{
                Answers, Batch, Cursor, Decide, Dedup, End, Endpoint, EventTable, Field, Form, ItemOutcome, Limit,
                Limits, Next, Object, Page, Shape, Success, Tag, Type, Union,
            };
        ),
        quote! {
            const fn field(wire: &'static str, name: &'static str, ty: Type) -> Field {
                Field {
                    wire,
                    name,
                    aliases: &[],
                    ty,
                    required: false,
                    in_query: false,
                    failed_items: false,
                    limits: Limits(&[]),
                }
            }
        },
        quote! {
            impl Field {
                const fn required(mut self) -> Self {
                    self.required = true;
                    self
                }
                const fn aliases(mut self, aliases: &'static [&'static str]) -> Self {
                    self.aliases = aliases;
                    self
                }
                const fn in_query(mut self) -> Self {
                    self.in_query = true;
                    self
                }
                const fn failed_items(mut self) -> Self {
                    self.failed_items = true;
                    self
                }
                const fn limits(mut self, limits: &'static [Limit]) -> Self {
                    self.limits = Limits(limits);
                    self
                }
            }
        },
    ]
}

#[derive(Default)]
struct Tables {
    items: Vec<TokenStream>,
    /// From an object's text to the static that holds it.
    known: HashMap<String, proc_macro2::Ident>,
    /// How often a name was given.
    given: HashMap<String, u32>,
    /// Names of the shared types that are unions.
    unions: Vec<String>,
}

impl Tables {
    /// The static of an object, made if no equal one is there.
    fn object(&mut self, object: &Object) -> proc_macro2::Ident {
        let fields: Vec<TokenStream> = (0..object.fields.len()).map(|index| self.field(object, index)).collect();
        let exactly = object.exactly_one_of.iter().map(|group| indexes(group));
        let at_least = object.at_least_one_of.iter().map(|group| indexes(group));
        let outcome = match &object.outcome {
            Some(outcome) => {
                let item = outcome.item.iter().map(|path| indexes(path));
                let (code, info) = (option(outcome.code.map(small)), option(outcome.info.map(small)));
                let ok = match &outcome.ok {
                    Success::Codes(codes) => {
                        let codes = codes.iter().map(|&code| proc_macro2::Literal::i64_unsuffixed(code));
                        quote!(Success::Codes(&[#(#codes),*]))
                    }
                    Success::Any => quote!(Success::Any),
                    Success::Never => quote!(Success::Never),
                };
                quote!(Some(ItemOutcome { item: &[#(#item),*], code: #code, info: #info, ok: #ok }))
            }
            None => quote!(None),
        };
        let body = quote! {
            Object(Form::Plain(Shape {
                fields: &[#(#fields),*],
                exactly_one_of: &[#(#exactly),*],
                at_least_one_of: &[#(#at_least),*],
                outcome: #outcome,
            }))
        };
        let text = body.to_string();
        if let Some(known) = self.known.get(&text) {
            return known.clone();
        }
        let name = if object.fields.is_empty() { "EMPTY".into() } else { self.static_name(object) };
        let name = ident(&name);
        self.items.push(quote!(static #name: Object = #body;));
        self.known.insert(text, name.clone());
        name
    }

    /// `DELETE_ITEM`; whole requests and events get a suffix, since their own static has the plain name.
    fn static_name(&mut self, object: &Object) -> String {
        let suffix = match object.role {
            Role::Request if object.within.is_none() => "_REQUEST",
            Role::Event if object.within.is_none() => "_BODY",
            _ => "",
        };
        let name = names::screaming(&object.name) + suffix;
        let count = self.given.entry(name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count == 1 { name } else { format!("{name}_{count}") }
    }

    fn field(&mut self, object: &Object, index: usize) -> TokenStream {
        let Field { wire, name, aliases, ty, failed_items, in_query, .. } = &object.fields[index];
        let ty = self.ty(ty);
        let mut text = quote!(field(#wire, #name, #ty));
        let (required, limits) = checks(object, index);
        if required {
            text = quote!(#text.required());
        }
        let limits = limit_list(&limits);
        if !limits.is_empty() {
            text = quote!(#text.limits(&[#(#limits),*]));
        }
        if !aliases.is_empty() {
            text = quote!(#text.aliases(&[#(#aliases),*]));
        }
        if *in_query {
            text = quote!(#text.in_query());
        }
        if *failed_items {
            text = quote!(#text.failed_items());
        }
        text
    }

    fn ty(&mut self, ty: &Type) -> TokenStream {
        match ty {
            Type::String | Type::Enum(_) => quote!(Type::String),
            Type::Integer => quote!(Type::Integer),
            Type::Number => quote!(Type::Number),
            Type::Boolean => quote!(Type::Boolean),
            Type::Any => quote!(Type::Any),
            Type::Time => quote!(Type::Time),
            Type::Free => quote!(Type::Free),
            Type::Object(object) => {
                let object = self.object(object);
                quote!(Type::Object(&#object))
            }
            Type::Shared(name) => {
                let object = ident(&names::screaming(name));
                if self.unions.contains(name) { quote!(Type::Union(&#object)) } else { quote!(Type::Object(&#object)) }
            }
            Type::OneOf(one_of) => {
                let types = one_of.types.iter().map(|ty| self.ty(ty));
                let types: Vec<_> = types.collect();
                quote!(Type::OneOf(&[#(#types),*]))
            }
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(Type::List(&#inner))
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                quote!(Type::Map(&#inner))
            }
        }
    }

    fn endpoint(&mut self, family: &Family, endpoint: &Endpoint) -> TokenStream {
        let Endpoint { name, path, summary, no_status, .. } = endpoint;
        let family = &family.name;
        let item = ident(&names::screaming(name));
        let (request, reply) = (self.object(&endpoint.request), self.object(&endpoint.reply));
        let rate = option(endpoint.rate.map(proc_macro2::Literal::u32_unsuffixed));
        let items_per_minute = option(endpoint.items_per_minute.map(proc_macro2::Literal::u32_unsuffixed));
        let dedup = option(endpoint.dedup.as_ref().map(dedup_of));
        let page = option(endpoint.page.as_ref().map(page_of));
        let idempotent = option(endpoint.idempotent);
        let batch = option(endpoint.batch.as_ref().map(|batch| batch_of(endpoint, batch)));
        let must_answer = endpoint.failures.as_ref().is_some_and(|failures| failures.must_answer);
        let doc = option(endpoint.page_numbers().map(|(product, page)| {
            let [product, page] = [product, page].map(proc_macro2::Literal::u32_unsuffixed);
            quote!((#product, #page))
        }));
        let docs = docs(&[format!("{}.", crate::generate::text::markdown(summary))]);
        quote! {
            #docs
            #[cfg(feature = #family)]
            pub static #item: Endpoint = Endpoint {
                name: #name,
                family: #family,
                path: #path,
                rate: #rate,
                items_per_minute: #items_per_minute,
                idempotent: #idempotent,
                request: &#request,
                reply: &#reply,
                batch: #batch,
                must_answer: #must_answer,
                no_status: #no_status,
                doc: #doc,
                dedup: #dedup,
                page: #page,
            };
        }
    }
}

impl Tables {
    fn event(&mut self, webhook: &Webhook) -> TokenStream {
        let Webhook { name, command, summary, before, .. } = webhook;
        let item = ident(&names::screaming(name));
        let (body, answer) = (self.object(&webhook.request), self.object(&webhook.response));
        let (one, drop) = (webhook.answer.takes_one(), webhook.answer.drop);
        let codes = option(webhook.answer.codes.map(|[first, last]| {
            let (first, last) =
                (proc_macro2::Literal::i64_unsuffixed(first), proc_macro2::Literal::i64_unsuffixed(last));
            quote!((#first, #last))
        }));
        let rewrite = option(webhook.rewrite.map(small));
        let decide = option(webhook.decide.as_ref().map(|decide| {
            let (items, item, list) = (small(decide.items), small(decide.item), small(decide.list));
            let fields = decide.fields.map(small);
            quote!(Decide { items: #items, item: #item, list: #list, fields: [#(#fields),*] })
        }));
        let docs = docs(&[format!("{}.", crate::generate::text::markdown(summary))]);
        quote! {
            #docs
            #[cfg(feature = "webhook")]
            pub static #item: EventTable = EventTable {
                name: #name,
                command: #command,
                body: &#body,
                answers: &Answers {
                    before: #before,
                    fields: &#answer,
                    one: #one,
                    codes: #codes,
                    drop: #drop,
                    rewrite: #rewrite,
                    decide: #decide,
                },
            };
        }
    }
}

/// What the engine checks of a field: whether it must be there, and its value.
pub fn checks(object: &Object, index: usize) -> (bool, Vec<Check<'_>>) {
    if object.role.is_read() {
        return (false, Vec::new());
    }
    let field = &object.fields[index];
    // A member of an exactly-one-of group is excused by the others; the group itself is checked.
    let required = field.required == Required::Yes && !object.is_alternative(index);
    (required, field.checks())
}

/// Where the batch stands in the request.
pub fn batch_list(endpoint: &Endpoint, batch: &str) -> usize {
    let list = endpoint.request.fields.iter().position(|field| field.wire == batch);
    list.expect("checked when the description was loaded")
}

fn batch_of(endpoint: &Endpoint, batch: &str) -> TokenStream {
    let list = batch_list(endpoint, batch);
    let (list, keys) = (small(list), endpoint.batch_keys.iter().map(|path| indexes(path)));
    let in_order = endpoint.in_order;
    let max = option(endpoint.max_batch().map(proc_macro2::Literal::u32_unsuffixed));
    quote!(Batch { list: #list, keys: &[#(#keys),*], max: #max, in_order: #in_order })
}

fn dedup_of(dedup: &Dedup) -> TokenStream {
    let fields = indexes(&dedup.fields);
    let seconds = option(dedup.seconds.map(proc_macro2::Literal::u32_unsuffixed));
    quote!(Dedup { fields: #fields, seconds: #seconds })
}

fn page_of(page: &Page) -> TokenStream {
    let (items, limit) = (small(page.items[0]), option(page.limit.map(small)));
    let next = page.next.iter().map(|next| {
        let (field, given) = (small(next.field), next.given);
        let (name, at) = match next.from {
            Cursor::Reply(at) => ("Reply", Some(at)),
            Cursor::Count => ("Count", None),
            Cursor::Largest(at) => ("Largest", Some(at)),
            Cursor::BelowSmallest(at) => ("BelowSmallest", Some(at)),
        };
        let (name, at) = (ident(name), at.map(small).map(|at| quote!((#at))));
        quote!(Next { field: #field, from: Cursor::#name #at, given: #given })
    });
    let numbers = |values: &[i64]| {
        let values = values.iter().map(|&value| proc_macro2::Literal::i64_unsuffixed(value));
        quote!(&[#(#values),*])
    };
    let end = page.end.iter().map(|end| {
        let (name, field, value) = match end {
            End::Is(at, values) => ("Is", Some(*at), Some(numbers(values))),
            End::IsNot(at, values) => ("IsNot", Some(*at), Some(numbers(values))),
            End::Empty(at) => ("Empty", Some(*at), None),
            End::Absent(at) => ("Absent", Some(*at), None),
            End::NoItems => ("NoItems", None, None),
            End::Reaches(at) => ("Reaches", Some(*at), None),
            End::SmallestIs(at, value) => {
                let value = proc_macro2::Literal::i64_unsuffixed(*value);
                ("SmallestIs", Some(*at), Some(quote!(#value)))
            }
        };
        let (name, value) = (ident(name), value.map(|value| quote!(, #value)));
        let inside = field.map(small).map(|field| quote!((#field #value)));
        quote!(End::#name #inside)
    });
    let otherwise = option(page.otherwise.as_deref().map(page_of));
    quote!(&Page { items: #items, limit: #limit, next: &[#(#next),*], end: &[#(#end),*], otherwise: #otherwise })
}

fn limit_list(checks: &[Check]) -> Vec<TokenStream> {
    let signed = |number: i64| proc_macro2::Literal::i64_unsuffixed(number);
    let small = |number: u32| proc_macro2::Literal::u32_unsuffixed(number);
    let with = |name: &str, value: TokenStream| {
        let name = ident(name);
        quote!(Limit::#name(#value))
    };
    let limit = |check: &Check| match check {
        Check::MaxItems(max) => with("MaxItems", small(*max).into_token_stream()),
        Check::MinItems(min) => with("MinItems", small(*min).into_token_stream()),
        Check::MaxBytes(max) => with("MaxBytes", small(*max).into_token_stream()),
        Check::ItemMaxBytes(max) => with("ItemMaxBytes", small(*max).into_token_stream()),
        Check::Min(min) => with("Min", signed(*min).into_token_stream()),
        Check::Max(max) => with("Max", signed(*max).into_token_stream()),
        Check::MaxUnsigned(max) => with("MaxUnsigned", proc_macro2::Literal::u64_unsuffixed(*max).into_token_stream()),
        Check::Strings(values) => with("Strings", quote!(&[#(#values),*])),
        Check::OpenStrings(values) => with("OpenStrings", quote!(&[#(#values),*])),
        Check::Integers(values) => {
            let values = values.iter().map(|&value| signed(value));
            with("Integers", quote!(&[#(#values),*]))
        }
        Check::OldString(old, new) => with("OldString", quote!(#old, #new)),
        Check::OldInteger(old, new) => {
            let (old, new) = (signed(*old), signed(*new));
            with("OldInteger", quote!(#old, #new))
        }
        Check::Flag => quote!(Limit::Flag),
        Check::Seconds => quote!(Limit::Seconds),
        Check::Timestamp(units) => with("Timestamp", small(*units).into_token_stream()),
        Check::Hint(text) => with("Hint", quote!(#text)),
        Check::EmptyMeans(text) => with("EmptyMeans", quote!(#text)),
    };
    checks.iter().map(limit).collect()
}

fn indexes(indexes: &[usize]) -> TokenStream {
    let indexes = indexes.iter().map(|&index| small(index));
    quote!(&[#(#indexes),*])
}

fn small(index: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::u8_unsuffixed(u8::try_from(index).expect("no object has 256 fields"))
}

fn option<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

//! What the pages of an endpoint are made of.

use super::format::{docs, ident};
use super::kinds;
use crate::description::{Endpoint, Field, Role, Type, names};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// Nothing for an endpoint that gives no pages.
pub fn items(endpoint: &Endpoint) -> Vec<TokenStream> {
    let lists: Vec<&Field> = endpoint.page_items().collect();
    let (mut items, item, body) = match lists[..] {
        [] => return Vec::new(),
        [list] => {
            let name = ident(&list.name);
            (Vec::new(), entry(list), quote!(reply.#name))
        }
        _ => of_several(endpoint, &lists),
    };
    let (request, reply) = (ident(&endpoint.request.name), ident(&endpoint.reply.name));
    items.push(quote! {
        impl crate::Paged for #request {
            type Item = #item;

            fn into_items(reply: #reply) -> Vec<Self::Item> {
                #body
            }
        }
    });
    items
}

/// That an endpoint has a list that is split over several requests.
pub fn list(endpoint: &Endpoint) -> Option<TokenStream> {
    let Type::List(inner) = &endpoint.split_list()?.ty else { return None };
    let request = ident(&endpoint.request.name);
    let item = kinds::ty(inner, Role::Request, false);
    Some(quote! {
        impl crate::Bulk for #request {
            type Item = #item;
        }
    })
}

/// An enum of what several lists hold, its name, and how a reply becomes a list of it.
fn of_several(endpoint: &Endpoint, lists: &[&Field]) -> (Vec<TokenStream>, TokenStream, TokenStream) {
    let item = ident(&format!("{}Item", endpoint.request.name));
    let variant = |list: &Field| -> Ident { ident(&names::pascal(&list.name)) };
    let variants = lists.iter().map(|list| {
        let docs = docs(&[format!("An item of `{}`.", list.name)]);
        let (variant, entry) = (variant(list), entry(list));
        quote!(#docs #variant(#entry))
    });
    let about = docs(&[format!("An item of the pages of [`{}`].", endpoint.request.name)]);
    let definition = quote! {
        #about
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #item {
            #(#variants,)*
        }
    };
    let mapped = lists.iter().map(|list| {
        let (name, variant) = (ident(&list.name), variant(list));
        quote!(reply.#name.into_iter().map(#item::#variant))
    });
    let chained = mapped.reduce(|all, more| quote!(#all.chain(#more)));
    (vec![definition], quote!(#item), quote!(#chained.collect()))
}

/// What a list of a reply holds.
fn entry(list: &Field) -> TokenStream {
    match &list.ty {
        Type::List(inner) => kinds::ty(inner, Role::Reply, list.is_unsigned()),
        other => kinds::ty(other, Role::Reply, false),
    }
}

//! What a field is in Rust: its type, how a caller gives it, and when it is left out.

use super::format::ident;
use crate::description::{Api, Object, Required, Role, SharedKind, Type};
use proc_macro2::TokenStream;
use quote::quote;

pub struct Kind {
    pub ty: TokenStream,
    /// Whether `ty` is an `Option` that a caller may set.
    pub optional: bool,
    /// Type of a parameter that sets the field.
    pub parameter: TokenStream,
    /// From the parameter to the value (without the `Some`).
    pub convert: TokenStream,
    /// As what it may be empty, so that nothing is written.
    pub empty: Option<Empty>,
}

/// What may be empty.
#[derive(Clone, Copy)]
pub enum Empty {
    Option,
    List,
    Map,
}

/// What a field is, within its object.
pub fn kind(api: &Api, object: &Object, index: usize) -> Kind {
    let field = &object.fields[index];
    let unsigned = field.is_unsigned();
    let inner = ty(&field.ty, object.role, unsigned);
    let name = ident(&field.name);
    let is_union = |name: &str| matches!(api.shared(name).kind, SharedKind::Union(_));
    let is_many = matches!(field.ty, Type::List(_) | Type::Map(_));
    let optional = match object.role {
        // What is read may lack any field: an absent list is empty, anything else is absent.
        Role::Reply | Role::Event => !is_many,
        Role::Request => !field.is_asked() || object.is_alternative(index),
        Role::Shared => !is_many || field.required != Required::Yes,
    };
    let empty = match &field.ty {
        _ if optional => Some(Empty::Option),
        Type::List(_) if object.role != Role::Request => Some(Empty::List),
        Type::Map(_) if object.role != Role::Request => Some(Empty::Map),
        _ => None,
    };
    let (parameter, convert) = match &field.ty {
        Type::String | Type::Enum(_) | Type::Any | Type::OneOf(_) => (quote!(impl Into<#inner>), quote!(#name.into())),
        Type::Free if object.role == Role::Shared => (quote!(impl Into<#inner>), quote!(#name.into())),
        Type::Shared(shared) if is_union(shared) => (quote!(impl Into<#inner>), quote!(#name.into())),
        Type::List(item) => {
            let item = ty(item, object.role, unsigned);
            let parameter = quote!(impl IntoIterator<Item = impl Into<#item>>);
            (parameter, quote!(#name.into_iter().map(Into::into).collect()))
        }
        Type::Map(item) => {
            let item = ty(item, object.role, unsigned);
            let parameter = quote!(impl IntoIterator<Item = (impl Into<String>, impl Into<#item>)>);
            (parameter, quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect()))
        }
        _ => (quote!(#inner), quote!(#name)),
    };
    let ty = if optional { quote!(Option<#inner>) } else { inner };
    Kind { ty, optional, parameter, convert, empty }
}

/// A type as Rust writes it.
pub fn ty(ty_: &Type, role: Role, unsigned: bool) -> TokenStream {
    match ty_ {
        Type::String => quote!(String),
        Type::Integer if unsigned => quote!(u64),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Any => quote!(serde_json::Value),
        Type::Time => quote!(Timestamp),
        Type::Free if role == Role::Request => quote!(serde_json::Map<String, serde_json::Value>),
        Type::Free => quote!(serde_json::Value),
        Type::Enum(inner) => {
            let name = ident(&inner.name);
            quote!(#name)
        }
        Type::Object(inner) => {
            let name = ident(&inner.name);
            quote!(#name)
        }
        Type::Shared(name) => {
            let name = ident(name);
            quote!(#name)
        }
        Type::OneOf(one_of) => {
            let name = ident(&one_of.name);
            quote!(#name)
        }
        Type::List(inner) => {
            let inner = ty(inner, role, unsigned);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = ty(inner, role, unsigned);
            quote!(BTreeMap<String, #inner>)
        }
    }
}

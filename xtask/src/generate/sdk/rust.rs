//! `generated/options.rs`: names of options, and what the core keeps of their values. `generated/described.rs`: what is described of
//! events, errors and reasons, for a test of what the core writes.

use super::{about, literal};
use crate::description::names;
use crate::description::sdk::{Choice, FILE, Keeper, Kind, Language, ProfileField, Sdk, Shape, Use};
use crate::generate::Output;
use crate::generate::rust::{docs, file, ident};
use crate::generate::text::{sentence, wrap};
use crate::generate::translation::Texts;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeMap;

const WIDTH: usize = 112;

pub fn outputs(sdk: &Sdk) -> Vec<Output> {
    vec![options(sdk), described(sdk), profile(sdk), masks(sdk)]
}

fn options(sdk: &Sdk) -> Output {
    let about =
        ["Options of a client and of a call: their names, and what the core keeps of their values.".to_string()];
    let mut items = vec![
        quote!(
            use std::time::Duration;
        ),
        quote!(
            use crate::error::Error;
        ),
        quote!(
            use crate::schema::Naming;
        ),
        quote!(
            use crate::session::{Backup, Rate};
        ),
        quote!(
            use crate::setup::Options;
        ),
    ];
    items.extend(groups(sdk));
    items.push(known("client", "Options of a client", &sdk.client_options));
    items.push(known("call", "Options of a call", &sdk.call_options));
    items.push(check("client", &sdk.client_options));
    items.push(check("call", &sdk.call_options));
    items.extend(sdk.options().filter(|option| !option.values.is_empty()).flat_map(|option| named(option, sdk)));
    items.extend(settings(sdk));
    items.extend(call_options(sdk));
    Output::new("crates/tencent-chat/src/generated/options.rs", file(FILE, &about, items))
}

fn profile(sdk: &Sdk) -> Output {
    let about = ["Fields of a profile by their names.".to_string()];
    let ty = |field: &ProfileField| match field.ty {
        Kind::Integer => (quote!(i64), quote!(i64)),
        _ => (quote!(String), quote!(impl Into<String>)),
    };
    let doc = |field: &ProfileField| {
        let values = match field.values.as_slice() {
            [] => String::new(),
            values => {
                format!(" One of {}.", values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", "))
            }
        };
        docs(&[format!("{}{values} `{}`.", field.doc, field.tag)])
    };
    let fields = sdk.profile_fields.iter().map(|field| {
        let (name, (ty, _), doc) = (ident(&field.name), ty(field), doc(field));
        quote!(#doc pub #name: Option<#ty>,)
    });
    let setters = sdk.profile_fields.iter().map(|field| {
        let (name, (_, given), doc) = (ident(&field.name), ty(field), doc(field));
        let value = if field.ty == Kind::Integer { quote!(#name) } else { quote!(#name.into()) };
        quote!(
            #doc
            #[must_use]
            pub fn #name(mut self, #name: #given) -> Self {
                self.#name = Some(#value);
                self
            }
        )
    });
    let set = sdk.profile_fields.iter().map(|field| {
        let (name, tag) = (ident(&field.name), &field.tag);
        let value = if field.ty == Kind::Integer { quote!((*value)) } else { quote!(value.clone()) };
        quote!(
            if let Some(value) = &self.#name {
                add(#tag, #value.into());
            }
        )
    });
    let reading = sdk.profile_fields.iter().map(|field| {
        let (name, tag) = (ident(&field.name), &field.tag);
        match field.ty {
            Kind::Integer => quote!((#tag, TagValue::Integer(value)) => self.#name = Some(*value)),
            _ => quote!((#tag, TagValue::Text(value)) => self.#name = Some(value.clone())),
        }
    });
    let items = vec![
        quote!(
            use std::collections::BTreeMap;
        ),
        quote!(
            use super::api::TagValue;
        ),
        quote!(
            /// Fields of a profile by their names: what [`SetProfile`](crate::api::SetProfile) takes, and what can be read of a reply.
            ///
            /// ```
            /// use tencent_chat::Profile;
            /// use tencent_chat::api::SetProfile;
            ///
            /// let profile = Profile::default().nick("Juno").level(3).custom("Color", "green");
            /// let request = SetProfile::new("rider_17", profile.clone());
            /// assert_eq!(request.profile_item[2].tag, "Tag_Profile_Custom_Color");
            /// assert_eq!(Profile::of(&request.profile_item), profile);
            /// ```
            #[derive(Debug, Clone, Default, PartialEq)]
            #[non_exhaustive]
            pub struct Profile {
                #(#fields)*
                /// The app's own fields by what follows `Tag_Profile_Custom_` in their tags.
                pub custom: BTreeMap<String, String>,
            }
        ),
        quote!(
            impl Profile {
                #(#setters)*
                /// Calls `add` with the tag and the value of each standard field that is set.
                pub(crate) fn each(&self, mut add: impl FnMut(&str, TagValue)) {
                    #(#set)*
                }
                /// Takes a standard field, if the tag is of one, and the value of its type.
                pub(crate) fn read(&mut self, tag: &str, value: &TagValue) {
                    match (tag, value) {
                        #(#reading,)*
                        _ => {}
                    }
                }
            }
        ),
    ];
    Output::new("crates/tencent-chat/src/generated/profile.rs", file(FILE, &about, items))
}

fn masks(sdk: &Sdk) -> Output {
    let about = ["Integers of which each bit means something.".to_string()];
    let items = sdk.masks.iter().flat_map(|mask| {
        let (name, doc) = (ident(&mask.name), docs(&[sentence(&mask.doc)]));
        let ty = if mask.is_short { quote!(u32) } else { quote!(u64) };
        let bits = mask.values().map(|(bit, value)| {
            let (name, doc) = (ident(&names::screaming(&bit.name)), docs(&[sentence(&bit.doc)]));
            let value = Literal::u64_unsuffixed(value);
            quote!(#doc pub const #name: #ty = #value;)
        });
        let all = Literal::u64_unsuffixed(mask.all());
        let all = quote!(#[doc = " All of them."] pub const ALL: #ty = #all;);
        [quote!(#doc pub enum #name {}), quote!(impl #name { #(#bits)* #all })]
    });
    Output::new("crates/tencent-chat/src/generated/masks.rs", file(FILE, &about, items.collect()))
}

fn described(sdk: &Sdk) -> Output {
    let about = ["What `api/sdk.yaml` says of events, errors and reasons.".to_string()];
    let shapes = |shapes: &[Shape]| {
        let shapes = shapes.iter().map(|shape| {
            let (name, fields) = (&shape.name, shape.fields.iter().map(|field| &field.name));
            quote!((#name, &[#(#fields),*]))
        });
        quote!(&[#(#shapes),*])
    };
    let reasons = |when: Use| {
        let reasons = sdk.user_sig_reasons.iter().filter(|reason| reason.when.contains(&when));
        let names = reasons.map(|reason| &reason.name);
        quote!(&[#(#names),*])
    };
    let checks = sdk.webhook_checks.iter().map(|check| {
        let (name, status) = (&check.name, Literal::u16_unsuffixed(check.status.unwrap_or_default()));
        quote!((#name, #status))
    });
    let (events, errors, records) = (shapes(&sdk.events), shapes(&sdk.errors), shapes(&sdk.records));
    let (sign, verify) = (reasons(Use::Sign), reasons(Use::Verify));
    let items = vec![
        quote! {
            /// Events with their fields.
            pub(crate) const EVENTS: &[(&str, &[&str])] = #events;
        },
        quote! {
            /// Errors with their fields.
            pub(crate) const ERRORS: &[(&str, &[&str])] = #errors;
        },
        quote! {
            /// Other things with fields.
            pub(crate) const RECORDS: &[(&str, &[&str])] = #records;
        },
        quote! {
            /// Why a UserSig is not made.
            pub(crate) const SIGN_REASONS: &[&str] = #sign;
        },
        quote! {
            /// Why a UserSig is refused.
            pub(crate) const VERIFY_REASONS: &[&str] = #verify;
        },
        quote! {
            /// Why a webhook's request is refused, with the HTTP status to answer with.
            pub(crate) const WEBHOOK_CHECKS: &[(&str, u16)] = &[#(#checks),*];
        },
    ];
    Output::new("crates/tencent-chat/src/generated/described.rs", file(FILE, &about, items))
}

/// The options that stand in for one another.
fn groups(sdk: &Sdk) -> Vec<TokenStream> {
    let mut members: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for option in &sdk.client_options {
        members.entry(option.one_of.as_deref().unwrap_or_default()).or_default().push(&option.name);
    }
    let group = |(name, members): (&&str, &Vec<&str>)| {
        let (count, doc) = (members.len(), format!(" {}", sdk.groups.get(*name)?));
        let name = ident(&names::screaming(name));
        Some(quote!(#[doc = #doc] pub(crate) const #name: [&str; #count] = [#(#members),*];))
    };
    members.iter().filter_map(group).collect()
}

/// The function that gives the names in one language.
fn known(list: &str, what: &str, options: &[Choice]) -> TokenStream {
    let of = |language: Language| {
        let names: Vec<_> =
            options.iter().filter(|option| option.is_in(language)).map(|option| option.own_name(language)).collect();
        quote!(&[#(#names),*])
    };
    let (camel, snake, name) = (of(Language::Javascript), of(Language::Python), ident(&format!("{list}_options")));
    let doc = format!(" {what} that a language with this naming has; the names are in snake case.");
    quote! {
        #[doc = #doc]
        pub(crate) fn #name(naming: Naming) -> &'static [&'static str] {
            match naming {
                Naming::Camel => #camel,
                _ => #snake,
            }
        }
    }
}

/// The function that checks what stays with the driver.
fn check(list: &str, options: &[Choice]) -> TokenStream {
    let name = ident(&format!("check_{list}"));
    let driver: Vec<&Choice> = options.iter().filter(|option| option.kept_by == Keeper::Driver).collect();
    let mut functions = Vec::new();
    for option in driver.iter().filter(|option| option.ty.is_function()) {
        functions.extend(Language::ALL.map(|language| option.own_name(language)));
        functions.dedup();
    }
    let others =
        driver.iter().filter(|option| !option.ty.is_function() && !matches!(option.ty, Kind::Signal | Kind::Logger));
    let others = others.map(|option| read(option));
    let doc = format!(" Checks the options of a {list} that its driver keeps.");
    quote! {
        #[doc = #doc]
        pub(crate) fn #name(options: &mut Options) -> Result<(), Error> {
            #(options.function(#functions)?;)*
            #(#others;)*
            Ok(())
        }
    }
}

/// The type of an option that has named values.
fn named(option: &Choice, sdk: &Sdk) -> Vec<TokenStream> {
    let ty = ident(type_name(option));
    let mut same = sdk.options().filter(|other| other.type_name == option.type_name && other.is_in(Language::Rust));
    let doc = format!(" What `{}` may be.", same.next().unwrap_or(option).name);
    let variant = |name: &str| ident(&names::pascal(name));
    let variants = option.values.iter().map(|value| {
        let (doc, name) = (docs(&[sentence(&value.doc)]), variant(&value.name));
        quote!(#doc #name)
    });
    let known = option.values.iter().map(|value| {
        let (name, variant) = (&value.name, variant(&value.name));
        quote!((#name, Self::#variant))
    });
    vec![
        quote! {
            #[doc = #doc]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
            pub enum #ty {
                #(#variants,)*
            }
        },
        quote! {
            impl #ty {
                /// The values by their names.
                pub(crate) const NAMES: &[(&'static str, Self)] = &[#(#known,)*];
            }
        },
    ]
}

fn type_name(option: &Choice) -> &str {
    option.type_name.as_deref().expect("the loader checks it")
}

/// How a client makes its calls.
fn settings(sdk: &Sdk) -> Vec<TokenStream> {
    let kept: Vec<&Choice> = sdk.client_options.iter().filter(|option| option.kept_by == Keeper::Core).collect();
    let fields = kept.iter().map(|option| field(option, sdk));
    let names: Vec<_> = kept.iter().map(|option| ident(&option.name)).collect();
    let defaults = kept.iter().map(|option| default(option));
    let read = kept.iter().map(|option| {
        let (name, read) = (ident(&option.name), read(option));
        match option.ty {
            Kind::Rates | Kind::Backup | Kind::Named => quote!(#name: #read),
            _ => quote!(#name: #read.unwrap_or(default.#name)),
        }
    });
    let setters = kept.iter().filter(|option| option.ty != Kind::Rates).map(|option| setter(option, sdk));
    vec![
        quote! {
            /// How a client makes its calls.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub struct Settings {
                #(#fields,)*
            }
        },
        quote! {
            impl Default for Settings {
                fn default() -> Self {
                    Self { #(#names: #defaults,)* }
                }
            }
        },
        quote! {
            impl Settings {
                #(#setters)*

                pub(crate) fn read(options: &mut Options) -> Result<Self, Error> {
                    let default = Self::default();
                    Ok(Self { #(#read,)* })
                }
            }
        },
    ]
}

/// Options of a single call.
fn call_options(sdk: &Sdk) -> Vec<TokenStream> {
    let kept = sdk.call_options.iter().filter(|option| option.kept_by == Keeper::Core && option.is_in(Language::Rust));
    let kept: Vec<&Choice> = kept.collect();
    let fields = kept.iter().map(|option| field(option, sdk));
    let read = kept.iter().map(|option| {
        let name = ident(&option.name);
        let is_given = option.is_in(Language::Javascript) || option.is_in(Language::Python);
        let read = if is_given { read(option) } else { default(option) };
        match option.ty {
            _ if !is_given || is_optional(option) => quote!(#name: #read),
            _ => {
                let default = default(option);
                quote!(#name: #read.unwrap_or(#default))
            }
        }
    });
    let setters = kept.iter().map(|option| setter(option, sdk));
    let mut items = vec![
        quote! {
            /// Options of a single call.
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[non_exhaustive]
            pub struct CallOptions {
                #(#fields,)*
            }
        },
        quote! {
            impl CallOptions {
                #(#setters)*

                pub(crate) fn read(options: &mut Options) -> Result<Self, Error> {
                    Ok(Self { #(#read,)* })
                }
            }
        },
    ];
    items.insert(1, call_defaults(&kept));
    items
}

/// What holds where no option is given.
fn call_defaults(kept: &[&Choice]) -> TokenStream {
    let names = kept.iter().map(|option| ident(&option.name));
    let defaults = kept.iter().map(|option| default(option));
    quote! {
        #[allow(clippy::derivable_impls, reason = "a described default may be another than the type's")]
        impl Default for CallOptions {
            fn default() -> Self {
                Self { #(#names: #defaults,)* }
            }
        }
    }
}

fn field(option: &Choice, sdk: &Sdk) -> TokenStream {
    let (docs, name, ty) =
        (docs(&wrap(&about(option, sdk, Language::Rust, &Texts::ENGLISH), WIDTH, "")), ident(&option.name), ty(option));
    let ty = if is_optional(option) { quote!(Option<#ty>) } else { ty };
    quote!(#docs pub #name: #ty)
}

fn setter(option: &Choice, sdk: &Sdk) -> TokenStream {
    let name = ident(&option.name);
    let doc = format!("Sets `{}`. {}", option.name, about(option, sdk, Language::Rust, &Texts::ENGLISH));
    let (docs, ty) = (docs(&wrap(&doc, WIDTH, "")), ty(option));
    let (parameter, value) = match option.ty {
        Kind::Json => (quote!(impl Into<String>), quote!(#name.into())),
        _ => (ty, quote!(#name)),
    };
    let value = if is_optional(option) { quote!(Some(#value)) } else { value };
    quote! {
        #docs
        #[must_use]
        pub fn #name(mut self, #name: #parameter) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// Whether nothing may stand in its place, which means that something else decides.
fn is_optional(option: &Choice) -> bool {
    option.default.is_none() && option.ty != Kind::Rates
}

fn ty(option: &Choice) -> TokenStream {
    match (&option.rust, option.ty) {
        (Some(ty), _) => {
            let ty = ident(ty);
            quote!(#ty)
        }
        (None, Kind::Integer) => quote!(u32),
        (None, Kind::Duration) => quote!(Duration),
        (None, Kind::Boolean) => quote!(bool),
        (None, Kind::Rates) => quote!(Vec<(String, Rate)>),
        (None, Kind::Backup) => quote!(Backup),
        (None, Kind::Named) => {
            let ty = ident(type_name(option));
            quote!(#ty)
        }
        _ => quote!(String),
    }
}

fn default(option: &Choice) -> TokenStream {
    if is_optional(option) {
        return quote!(None);
    }
    let value = literal(option, Language::Rust).unwrap_or_default();
    match option.ty {
        Kind::Duration => {
            let seconds = Literal::u64_unsuffixed(value.parse().unwrap_or_default());
            quote!(Duration::from_secs(#seconds))
        }
        Kind::Integer => {
            let number = Literal::u64_unsuffixed(value.parse().unwrap_or_default());
            quote!(#number)
        }
        Kind::Boolean => {
            let flag = value == "true";
            quote!(#flag)
        }
        Kind::Backup => quote!(Backup::Off),
        _ => quote!(Vec::new()),
    }
}

/// What takes an option out of those that were given.
fn read(option: &Choice) -> TokenStream {
    let name = &option.name;
    match option.ty {
        Kind::Integer => {
            let [least, most] =
                [option.min.unwrap_or_default(), option.max.unwrap_or(u32::MAX)].map(Literal::u32_unsuffixed);
            let cast = option.rust.as_ref().map(|ty| {
                let ty = ident(ty);
                quote!(.map(|number| number as #ty))
            });
            quote!(options.whole_32(#name, #least, #most)?#cast)
        }
        Kind::Duration => {
            let may_be_0 = option.min.is_some();
            let read = ident(if is_optional(option) { "limit" } else { "duration" });
            quote!(options.#read(#name, #may_be_0)?)
        }
        Kind::Boolean => quote!(options.flag(#name)?),
        Kind::Rates => quote!(options.rates()?),
        Kind::Backup => quote!(options.backup()?),
        Kind::HttpClient => quote!(options.http_client(#name)?),
        Kind::Limiter => quote!(options.limiter(#name)?),
        Kind::Named => {
            let ty = ident(type_name(option));
            quote!(options.named(#name, #ty::NAMES)?)
        }
        _ => quote!(options.text(#name)?),
    }
}

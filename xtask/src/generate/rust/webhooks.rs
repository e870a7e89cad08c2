//! `generated/events/`: a typed event for each webhook, with the answers it takes, and the enum of them all.

use super::format::{docs, file, ident};
use super::modules::{identifiers, push_list};
use super::structs::{self, WIDTH};
use super::{enums, kinds};
use crate::description::named::Named;
use crate::description::{Api, Role, Webhook, WebhookFamily, names};
use crate::generate::Output;
use crate::generate::text::{self, markdown, sentence, wrap};
use crate::generate::translation::Texts;
use crate::generate::webhooks::{WebhookTypes, event_note};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

const FOLDER: &str = "crates/tencent-chat/src/generated/events";

pub fn outputs(api: &Api) -> Vec<Output> {
    if api.webhook_families.is_empty() {
        return Vec::new();
    }
    let types = WebhookTypes::new(api);
    let mut outputs: Vec<Output> = api.webhook_families.iter().map(|family| family_file(api, &types, family)).collect();
    let shared: Vec<TokenStream> = types.shared.iter().flat_map(|named| named_items(api, *named)).collect();
    let about = ["Types that several families of webhooks share.".to_string()];
    let text = file("webhooks/*.yaml", &about, [imports(api, &types, &shared, &types.shared), shared].concat());
    outputs.push(Output::new(format!("{FOLDER}/shared.rs"), text));
    outputs.push(module_file(api));
    outputs
}

fn module(family: &WebhookFamily) -> String {
    names::snake(&family.name)
}

fn family_file(api: &Api, types: &WebhookTypes, family: &WebhookFamily) -> Output {
    let mut about = vec![sentence(&family.title)];
    for note in &family.notes {
        about.push(String::new());
        about.extend(wrap(&markdown(&sentence(note)), WIDTH, ""));
    }
    let own = &types.families[family.name.as_str()];
    let mut items = Vec::new();
    for named in own {
        let webhook = family.webhooks.iter().find(|webhook| webhook.request.name == named.name());
        match webhook {
            Some(webhook) => items.extend(event(api, webhook)),
            None => items.extend(named_items(api, *named)),
        }
    }
    let path = format!("{FOLDER}/{}.rs", module(family));
    Output::new(path, file(&family.file, &about, [imports(api, types, &items, own), items].concat()))
}

/// The `use` lines a file needs, found by the names that stand in its items.
fn imports(api: &Api, types: &WebhookTypes, items: &[TokenStream], own: &[Named]) -> Vec<TokenStream> {
    let mut used = BTreeSet::new();
    items.iter().for_each(|item| identifiers(item.clone(), &mut used));
    let mut uses = Vec::new();
    if used.contains("Serialize") {
        uses.push(quote!(
            use serde::{Deserialize, Serialize};
        ));
    }
    let foreign = |name: &str| used.contains(name) && !own.iter().any(|named| named.name() == name);
    let files = api.files();
    let called = files.shared.iter().map(Named::name).chain(files.unions.iter().map(String::as_str));
    let called: BTreeSet<&str> = called.filter(|name| foreign(name)).collect();
    let called: Vec<_> = called.into_iter().map(ident).collect();
    if !called.is_empty() {
        uses.push(quote!(use crate::api::{#(#called),*};));
    }
    let of_crate: Vec<_> =
        ["InvalidRequest", "Timestamp"].into_iter().filter(|name| foreign(name)).map(ident).collect();
    if !of_crate.is_empty() {
        uses.push(quote!(use crate::{#(#of_crate),*};));
    }
    if foreign("Answer") {
        uses.push(quote!(
            use crate::webhook::Answer;
        ));
    }
    if foreign("Received") {
        uses.push(quote!(
            use crate::webhook::event::Received;
        ));
    }
    let shared: BTreeSet<&str> = types.shared.iter().map(Named::name).filter(|name| foreign(name)).collect();
    let shared: Vec<_> = shared.into_iter().map(ident).collect();
    if !shared.is_empty() {
        uses.push(quote!(use super::shared::{#(#shared),*};));
    }
    uses
}

fn named_items(api: &Api, named: Named) -> Vec<TokenStream> {
    match named {
        Named::Enum(inner) => enums::items(inner, true),
        Named::Object(object) => {
            let mut about = wrap(&markdown(&sentence(&event_note(api, object))), WIDTH, "");
            if let Some((parent, field)) = &object.within {
                about.push(String::new());
                about.push(format!("Used in [`{parent}::{field}`](field@crate::webhook::{parent}::{field})."));
            } else {
                let event = object.name.trim_end_matches("Answer");
                about = vec![format!("The answer to [`{event}`](crate::webhook::{event}).")];
            }
            let mut items = structs::items(api, object, &about, None);
            let name = ident(&object.name);
            if object.role != Role::Request {
                items.push(quote!(crate::wire::lenient::object!(#name);));
            } else if object.within.is_none() {
                items.push(quote!(crate::webhook::answer::own_fields!(#name);));
            }
            items
        }
    }
}

/// The struct of an event, and the answers it takes.
fn event(api: &Api, webhook: &Webhook) -> Vec<TokenStream> {
    let mut items = structs::items(api, &webhook.request, &event_docs(webhook), None);
    let name = ident(&webhook.request.name);
    let command = &webhook.command;
    items.push(quote!(crate::webhook::event::received!(#name, #command);));
    let answers = answers(api, webhook);
    items.push(quote! {
        impl #name {
            #(#answers)*
        }
    });
    items
}

fn event_docs(webhook: &Webhook) -> Vec<String> {
    let mut lines = wrap(&markdown(&sentence(&webhook.summary)), WIDTH, "");
    lines.push(String::new());
    lines.push(match webhook.page_url() {
        Some(url) => format!("Official page: [{}]({url})", markdown(&webhook.title)),
        None => "No English page documents it.".to_string(),
    });
    lines.push(String::new());
    lines.push(format!("Command: `{}`", webhook.command));
    lines.push(String::new());
    lines.extend(wrap(&markdown(&text::webhook_facts(webhook)), WIDTH, ""));
    if let Some(deprecation) = text::deprecation(&webhook.deprecated) {
        lines.push(String::new());
        lines.extend(wrap(&markdown(&deprecation), WIDTH, ""));
    }
    push_list(&mut lines, &webhook.notes);
    lines
}

/// The methods that make an event's answers.
fn answers(api: &Api, webhook: &Webhook) -> Vec<TokenStream> {
    let command = &webhook.command;
    let mut methods = vec![go_on(api, webhook)];
    for kind in &webhook.kinds()[1..] {
        let about = about(webhook, kind);
        methods.push(match *kind {
            "reject" => quote! {
                #about
                ///
                /// # Errors
                /// [`InvalidRequest`] for any other code.
                pub fn reject(&self, code: i64, text: impl Into<String>) -> Result<Answer, InvalidRequest> {
                    Answer::reject(#command, code, text.into())
                }
            },
            "fail" => quote! {
                #about
                pub fn fail(&self, text: impl Into<String>) -> Answer {
                    Answer::fail(&text.into())
                }
            },
            "drop" => quote! {
                #about
                pub fn drop(&self) -> Answer {
                    Answer::drop()
                }
            },
            _ => rewrite(api, webhook, about),
        });
    }
    methods
}

fn about(webhook: &Webhook, kind: &str) -> TokenStream {
    docs(&wrap(&text::webhook_answer(webhook, kind, &Texts::ENGLISH), WIDTH, ""))
}

/// `allow` of what has not happened yet, `ack` of what has.
fn go_on(api: &Api, webhook: &Webhook) -> TokenStream {
    let method = ident(webhook.kinds()[0]);
    let answer = ident(&webhook.response.name);
    let about = about(webhook, webhook.kinds()[0]);
    if let Some(decide) = &webhook.decide {
        let list = &webhook.response.fields[decide.list];
        let crate::description::Type::Object(entry) = list.ty.innermost() else { unreachable!("checked when loaded") };
        let (entry, items) = (ident(&entry.name), ident(&webhook.request.fields[decide.items].name));
        return quote! {
            #about
            pub fn allow(&self) -> #answer {
                #answer::new(self.#items.iter().map(|item| #entry::new(item.to_account.as_deref().unwrap_or_default(), 0, "")))
            }
        };
    }
    if webhook.response.fields.is_empty() {
        return quote! {
            #about
            pub fn #method(&self) -> Answer {
                Answer::accept()
            }
        };
    }
    let asked = webhook.response.fields.iter().enumerate().filter(|(_, field)| field.is_argument());
    let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
    for (index, field) in asked {
        let (name, parameter) = (ident(&field.name), kinds::kind(api, &webhook.response, index).parameter);
        parameters.push(quote!(#name: #parameter));
        arguments.push(name);
    }
    quote! {
        #about
        pub fn #method(&self, #(#parameters),*) -> #answer {
            #answer::new(#(#arguments),*)
        }
    }
}

fn rewrite(api: &Api, webhook: &Webhook, about: TokenStream) -> TokenStream {
    let answer = ident(&webhook.response.name);
    let index = webhook.rewrite.expect("events that are rewritten have a field for it");
    let name = ident(&webhook.response.fields[index].name);
    let parameter = kinds::kind(api, &webhook.response, index).parameter;
    quote! {
        #about
        pub fn rewrite(&self, #name: #parameter) -> #answer {
            #answer::new().#name(#name)
        }
    }
}

/// The enum of all events.
fn module_file(api: &Api) -> Output {
    let mut modules: Vec<String> = api.webhook_families.iter().map(module).collect();
    modules.push("shared".into());
    modules.sort();
    let modules: Vec<_> = modules.iter().map(|module| ident(module)).collect();
    let variants = api.webhooks().map(|(_, webhook)| {
        let about = docs(&wrap(&markdown(&sentence(&webhook.summary)), WIDTH - 4, ""));
        let name = ident(&webhook.request.name);
        quote!(#about #name(#name),)
    });
    let arms = |arm: &dyn Fn(&Webhook) -> TokenStream| -> Vec<TokenStream> {
        api.webhooks().map(|(_, webhook)| arm(webhook)).collect()
    };
    let read = arms(&|webhook| {
        let (command, name) = (&webhook.command, ident(&webhook.request.name));
        quote!(#command => Self::#name(crate::webhook::event::read(wire, received)),)
    });
    let names = arms(&|webhook| {
        let (snake, name) = (&webhook.name, ident(&webhook.request.name));
        quote!(Self::#name(_) => #snake,)
    });
    let commands = arms(&|webhook| {
        let (command, name) = (&webhook.command, ident(&webhook.request.name));
        quote!(Self::#name(_) => #command,)
    });
    let received = arms(&|webhook| {
        let name = ident(&webhook.request.name);
        quote!(Self::#name(event) => &event.received,)
    });
    let bodies = arms(&|webhook| {
        let name = ident(&webhook.request.name);
        quote!(Self::#name(event) => serde_json::to_string(event),)
    });
    let count = Literal::usize_unsuffixed(api.webhooks().count());
    let items = quote! {
        use crate::webhook::event::{Received, Unknown};

        #(#[rustfmt::skip] mod #modules;)*

        #(pub use #modules::*;)*

        /// An event from Tencent's servers.
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #(#variants)*
            /// A command that is not described: of another product, or newer than this version.
            Unknown(Unknown),
        }

        impl Event {
            /// How many commands are described.
            pub const KNOWN: usize = #count;

            /// Reads the body of a command, in which everything is in order.
            pub(crate) fn read(command: &str, wire: &str, received: Received) -> Self {
                match command {
                    #(#read)*
                    _ => Self::Unknown(Unknown { command: command.to_owned(), received }),
                }
            }

            /// The event's name in snake case: `before_c2c_message`, or `unknown`.
            pub fn name(&self) -> &'static str {
                match self {
                    #(#names)*
                    Self::Unknown(_) => "unknown",
                }
            }

            /// The command as Tencent calls it: `C2C.CallbackBeforeSendMsg`.
            pub fn command(&self) -> &str {
                match self {
                    #(#commands)*
                    Self::Unknown(event) => &event.command,
                }
            }

            pub(crate) fn received(&self) -> &Received {
                match self {
                    #(#received)*
                    Self::Unknown(event) => &event.received,
                }
            }

            /// The described fields of the body as JSON in wire names, without `CallbackCommand`; of an unknown command
            /// the whole body, in a form that every parser reads.
            pub fn to_json(&self) -> String {
                // Text, numbers and lists of them can always be written.
                let json = match self {
                    #(#bodies)*
                    Self::Unknown(event) => return crate::wire::json::readable(&event.received.raw).unwrap_or_default().into_owned(),
                };
                json.unwrap_or_default()
            }
        }
    };
    let about = ["What Tencent's servers POST to the app, one type for each command.".to_string()];
    Output::new(format!("{FOLDER}/mod.rs"), file("webhooks/*.yaml", &about, split(items)))
}

/// The items of a file, one by one.
fn split(items: TokenStream) -> Vec<TokenStream> {
    let file: syn::File = syn::parse2(items).unwrap_or_else(|error| panic!("{error}"));
    file.items.into_iter().map(|item| quote!(#item)).collect()
}

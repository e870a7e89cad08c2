//! The table from webhooks to the typed answers, with which the Rust runner of the shared cases makes them.

use super::format::{file, ident};
use crate::description::{Api, Webhook};
use crate::generate::Output;
use proc_macro2::TokenStream;
use quote::quote;

pub fn outputs(api: &Api) -> Vec<Output> {
    if api.webhook_families.is_empty() {
        return Vec::new();
    }
    let arms = api.webhooks().flat_map(|(_, webhook)| webhook.kinds().into_iter().map(|kind| arm(webhook, kind)));
    let items = quote! {
        use super::answers::{Made, Question, own};
        use tencent_chat::webhook::{self, Event};

        /// Answers an event as asked, by its type's own methods; `None` for a kind that it does not take.
        pub fn answer(event: &Event, question: &Question) -> Option<Made> {
            Some(match (event, question.kind.as_str()) {
                #(#arms)*
                (Event::Unknown(event), "accept") => Ok(event.accept()),
                _ => return None,
            })
        }
    };
    let about = ["The typed answers of every webhook.".to_string()];
    vec![Output::new("tests/rust/src/typed/answer_table.rs", file("webhooks/*.yaml", &about, vec![items]))]
}

fn arm(webhook: &Webhook, kind: &str) -> TokenStream {
    let (event, answer, method) = (ident(&webhook.request.name), ident(&webhook.response.name), ident(kind));
    let call = match kind {
        "reject" => quote!(event.reject(question.code()?, question.text()).map_err(|error| error.to_string())),
        "fail" => quote!(Ok(event.fail(question.text()))),
        "drop" => quote!(Ok(event.drop())),
        _ if webhook.decide.is_some() => quote! {
            question.decisions().try_fold(event.allow(), |answer, (account, code, text)| answer.decide(&account, code, text))
                .map(Into::into).map_err(|error| error.to_string())
        },
        _ if webhook.response.fields.is_empty() => quote!(Ok(event.#method())),
        _ => return quote!((Event::#event(_), #kind) => own::<webhook::#answer>(question),),
    };
    quote!((Event::#event(event), #kind) => #call,)
}

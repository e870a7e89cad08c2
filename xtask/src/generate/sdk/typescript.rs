//! `generated/options.ts`, `events.ts` and `error-classes.ts`: what the package takes and reports.

use super::{about, about_field, about_shape};
use crate::description::names;
use crate::description::sdk::{Choice, FILE, Kind, Language, Member, MemberKind, Reason, Sdk, Shape};
use crate::generate::Output;
use crate::generate::templates::render;
use crate::generate::text::wrap;
use crate::generate::translation::Texts;
use minijinja::{Value, context};
use std::collections::BTreeSet;

const JS: Language = Language::Javascript;
const WIDTH: usize = 112;

pub fn outputs(sdk: &Sdk) -> Vec<Output> {
    vec![options(sdk), events(sdk), errors(sdk), profile(sdk)]
}

fn options(sdk: &Sdk) -> Output {
    let of = |options: &'_ [Choice]| options.iter().filter(|option| option.is_in(JS)).cloned().collect::<Vec<_>>();
    let (client, call) = (of(&sdk.client_options), of(&sdk.call_options));
    let view = |option: &Choice| view(option, sdk);
    let events: BTreeSet<&String> = client.iter().chain(&call).filter_map(|option| option.takes.as_ref()).collect();
    let groups = sdk.groups.iter().map(|(name, doc)| {
        let members: Vec<Choice> =
            client.iter().filter(|option| option.one_of.as_ref() == Some(name)).cloned().collect();
        let names: Vec<String> = members.iter().map(|option| option.name_in(JS)).collect();
        let members = members.iter().map(|option| {
            let own = option.name_in(JS);
            context!(others => names.iter().filter(|name| **name != own).collect::<Vec<_>>(), ..view(option))
        });
        context!(name => names::pascal(name), doc => doc, members => members.collect::<Vec<_>>())
    });
    let context = context! {
        events => events.into_iter().collect::<Vec<_>>(),
        call => call.iter().map(view).collect::<Vec<_>>(),
        raw => call.iter().filter(|option| option.raw).map(|option| option.name_in(JS)).collect::<Vec<_>>(),
        client => client.iter().filter(|option| option.one_of.is_none()).map(view).collect::<Vec<_>>(),
        groups => groups.collect::<Vec<_>>(),
    };
    let text = render("options.ts.jinja", FILE, context);
    Output::new("packages/npm/src/generated/options.ts", text)
}

fn profile(sdk: &Sdk) -> Output {
    let fields = sdk.profile_fields.iter().map(|field| {
        let ty = match (field.ty, field.values.as_slice()) {
            (Kind::Integer, _) => "number".to_owned(),
            (_, []) => "string".to_owned(),
            (_, values) => format!("\"{}\"", values.join("\" | \"")),
        };
        context!(name => names::camel(&field.name), tag => field.tag, ty => ty, doc => field.doc)
    });
    let text = render("profile.ts.jinja", FILE, context!(fields => fields.collect::<Vec<_>>()));
    Output::new("packages/npm/src/generated/profile.ts", text)
}

fn view(option: &Choice, sdk: &Sdk) -> Value {
    let is_asked = option.required || option.one_of.is_some();
    let ty = type_of(option);
    let ty = match (is_asked, option.ty) {
        // It must be given, but as what an environment variable may be.
        (true, Kind::Provider) => ty,
        (true, _) => format!("{ty} | undefined"),
        _ => format!("{ty} | null | undefined"),
    };
    let doc = wrap(&about(option, sdk, JS, &Texts::ENGLISH), WIDTH, "");
    context!(name => option.name_in(JS), optional => !is_asked, ty => ty, doc => doc)
}

fn events(sdk: &Sdk) -> Output {
    let events = sdk.events.iter().map(|event| shape(event, sdk));
    let text = render("events.ts.jinja", FILE, context!(events => events.collect::<Vec<_>>()));
    Output::new("packages/npm/src/generated/events.ts", text)
}

fn errors(sdk: &Sdk) -> Output {
    let shapes = |shapes: &[Shape]| shapes.iter().map(|one| shape(one, sdk)).collect::<Vec<_>>();
    let union = |name: &str, doc: &str, reasons: &[Reason]| {
        let values: Vec<&String> = reasons.iter().map(|reason| &reason.name).collect();
        context!(name, doc => [doc], values)
    };
    let context = context! {
        unions => [
            union("UserSigReason", "Why a UserSig could not be created or was refused.", &sdk.user_sig_reasons),
            union("WebhookCheck", "Which check of a webhook's request failed.", &sdk.webhook_checks),
        ],
        records => shapes(&sdk.records),
        errors => shapes(&sdk.errors),
    };
    Output::new("packages/npm/src/generated/error-classes.ts", render("error-classes.ts.jinja", FILE, context))
}

/// An event or an error. The fields of an error's own reply come from its base.
fn shape(one: &Shape, sdk: &Sdk) -> Value {
    let has = |ty: MemberKind| one.fields.iter().any(|field| field.ty == ty);
    let mut doc = wrap(&about_shape(one, sdk, JS, &Texts::ENGLISH), WIDTH, "");
    let reply = has(MemberKind::Reply) || has(MemberKind::OwnReply);
    let parameters = [
        (reply, "T = any", "@typeParam T - The fields of the endpoint's reply."),
        (
            has(MemberKind::Params) || has(MemberKind::Summary),
            "Params = any",
            "@typeParam Params - The endpoint's parameters.",
        ),
    ];
    let parameters: Vec<_> = parameters.into_iter().filter(|(is_needed, ..)| *is_needed).collect();
    if !parameters.is_empty() {
        doc.push(String::new());
        doc.extend(parameters.iter().map(|(_, _, tag)| (*tag).to_owned()));
    }
    let generics = parameters.iter().map(|(_, parameter, _)| *parameter).collect::<Vec<_>>().join(", ");
    let fields = one.fields.iter().filter(|field| field.languages.contains(&JS) && field.ty != MemberKind::OwnReply);
    let fields = fields.map(|field| {
        let doc = wrap(&about_field(field, sdk, Some(JS), &Texts::ENGLISH), WIDTH, "");
        context!(name => JS.spell(&field.name), ty => field_type(field), doc => doc)
    });
    context! {
        name => one.name,
        type => one.type_name,
        doc => doc,
        generics => if generics.is_empty() { generics } else { format!("<{generics}>") },
        base => if has(MemberKind::OwnReply) { "ReplyError<T>" } else { "ChatError" },
        fields => fields.collect::<Vec<_>>(),
    }
}

fn field_type(field: &Member) -> String {
    let ty = match field.ty {
        _ if !field.values.is_empty() => field.values.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | "),
        MemberKind::Integer | MemberKind::Number => "number".into(),
        MemberKind::String => "string".into(),
        MemberKind::Boolean => "boolean".into(),
        MemberKind::Headers => "Readonly<Record<string, string>>".into(),
        MemberKind::Kind => "ErrorKind".into(),
        MemberKind::Error => "ChatError".into(),
        MemberKind::Reply | MemberKind::OwnReply => "Reply<T>".into(),
        MemberKind::Parts => "readonly PartReport[]".into(),
        MemberKind::Params => "Params".into(),
        MemberKind::Summary => "EachSummary<Params>".into(),
        MemberKind::UserSigReason => "UserSigReason".into(),
        MemberKind::WebhookCheck => "WebhookCheck".into(),
    };
    if field.may_be_null { ty + " | null" } else { ty }
}

fn type_of(option: &Choice) -> String {
    let ty = match option.ty {
        Kind::SdkAppId => "number | bigint | string",
        Kind::String | Kind::Secret | Kind::Host => "string",
        Kind::Region => "Region | (string & {})",
        Kind::Integer | Kind::Duration => "number",
        Kind::Boolean => "boolean",
        Kind::Json => "Fields<unknown>",
        Kind::Rates => "{ readonly [Method in keyof Methods | \"*\"]?: number | Rate | null | undefined }",
        Kind::Backup => "boolean | string",
        Kind::Provider => "UserSigProvider",
        Kind::Transport => "Fetch",
        Kind::Signal => "AbortSignal",
        Kind::HttpClient => "never",
        Kind::Limiter => "Limiter",
        Kind::Logger => "Logger",
        Kind::Named => {
            return option.values.iter().map(|value| format!("\"{}\"", value.name)).collect::<Vec<_>>().join(" | ");
        }
        Kind::Function => return format!("((event: {}) => void)", option.takes.as_deref().unwrap_or("never")),
    };
    ty.to_owned()
}

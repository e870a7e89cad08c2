//! `_generated/clients.py`, `events.py` and `errors.py`: the signatures of the clients, and what they report.

use super::{about, about_field, about_shape, literal};
use crate::description::sdk::{Choice, FILE, Kind, Language, Member, MemberKind, Sdk, Shape};
use crate::generate::Output;
use crate::generate::python::{docstring, plain};
use crate::generate::templates::render;
use crate::generate::text::wrap;
use crate::generate::translation::Texts;
use minijinja::{Value, context};
use std::collections::BTreeSet;

const PYTHON: Language = Language::Python;
const FOLDER: &str = "packages/python/python/tencent_chat/_generated";
const WIDTH: usize = 100;

/// An option as it is documented.
pub struct Shown {
    pub name: String,
    pub ty: String,
    pub doc: String,
}

pub fn outputs(sdk: &Sdk) -> Vec<Output> {
    vec![clients(sdk), events(sdk), errors(sdk), profile(sdk)]
}

fn clients(sdk: &Sdk) -> Output {
    let (client, call) = (options(&sdk.client_options), options(&sdk.call_options));
    let context = context! {
        events => events_taken(sdk),
        client => client.iter().map(|option| parameter(option, sdk, false)).collect::<Vec<_>>(),
        awaited => client.iter().map(|option| parameter(option, sdk, true)).collect::<Vec<_>>(),
        call => call.iter().map(|option| parameter(option, sdk, false)).collect::<Vec<_>>(),
        raw => call.iter().filter(|option| option.raw).map(|option| parameter(option, sdk, false)).collect::<Vec<_>>(),
        client_hooks => hooks(&client),
        call_hooks => hooks(&call),
    };
    let text = render("clients.py.jinja", FILE, context);
    Output::new(format!("{FOLDER}/clients.py"), text)
}

fn profile(sdk: &Sdk) -> Output {
    let fields = sdk.profile_fields.iter().map(|field| {
        let ty = match (field.ty, field.values.as_slice()) {
            (Kind::Integer, _) => "int".to_owned(),
            (_, []) => "str".to_owned(),
            (_, values) => format!("Literal[\"{}\"]", values.join("\", \"")),
        };
        let doc = plain(&format!("{} `{}`.", field.doc, field.tag));
        context!(name => field.name, tag => field.tag, ty => ty, doc => doc)
    });
    let text = render("profile.py.jinja", FILE, context!(fields => fields.collect::<Vec<_>>()));
    Output::new(format!("{FOLDER}/profile.py"), text)
}

fn events(sdk: &Sdk) -> Output {
    let events = sdk.events.iter().map(|event| shape(event, sdk)).collect::<Vec<_>>();
    let exported = exported(&["EVENTS"], &[&sdk.events]);
    Output::new(format!("{FOLDER}/events.py"), render("events.py.jinja", FILE, context!(events, exported)))
}

fn errors(sdk: &Sdk) -> Output {
    let shapes = |shapes: &[Shape]| shapes.iter().map(|one| shape(one, sdk)).collect::<Vec<_>>();
    let context = context! {
        records => shapes(&sdk.records),
        errors => shapes(&sdk.errors),
        exported => exported(&["CLASSES"], &[&sdk.records, &sdk.errors]),
    };
    Output::new(format!("{FOLDER}/errors.py"), render("errors.py.jinja", FILE, context))
}

/// The names of a module, constants first.
fn exported(constants: &[&str], shapes: &[&[Shape]]) -> Vec<String> {
    let classes: BTreeSet<&str> = shapes.iter().copied().flatten().map(|shape| shape.type_name.as_str()).collect();
    constants.iter().copied().chain(classes).map(str::to_owned).collect()
}

/// An event or an error. An error has its own reply from its base.
fn shape(one: &Shape, sdk: &Sdk) -> Value {
    let fields: Vec<&Member> = one.fields.iter().filter(|field| field.languages.contains(&PYTHON)).collect();
    let about = about_shape(one, sdk, PYTHON, &Texts::ENGLISH);
    let (summary, rest) = about.split_once(". ").unwrap_or((&about, ""));
    let mut doc = docstring(summary, &[], 4);
    if !rest.is_empty() {
        doc.push(String::new());
        doc.extend(wrap(&plain(rest), WIDTH + 8, ""));
    }
    if !fields.is_empty() {
        doc.extend([String::new(), "Attributes:".into()]);
    }
    for field in &fields {
        let text = format!("{}: {}", field.name, plain(&about_field(field, sdk, Some(PYTHON), &Texts::ENGLISH)));
        doc.extend(wrap(&text, WIDTH, "    ").into_iter().map(|line| format!("    {line}")));
    }
    let mut slots: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    slots.sort_unstable();
    let own = fields.iter().any(|field| field.ty == MemberKind::OwnReply);
    let fields = fields.iter().filter(|field| field.ty != MemberKind::OwnReply);
    let fields =
        fields.map(|field| context!(name => field.name, ty => field_type(field, sdk), default => initial(field)));
    context! {
        name => one.name,
        type => one.type_name,
        doc => doc,
        slots => slots,
        base => if own { "ReplyError" } else { "ChatError" },
        fields => fields.collect::<Vec<_>>(),
    }
}

fn field_type(field: &Member, sdk: &Sdk) -> String {
    let literal = |values: Vec<String>| format!("Literal[{}]", values.join(", "));
    let ty = match field.ty {
        MemberKind::Integer => "int".into(),
        MemberKind::Number => "float".into(),
        MemberKind::Headers => "dict[str, str]".into(),
        MemberKind::String if !field.values.is_empty() => {
            literal(field.values.iter().map(ToString::to_string).collect())
        }
        MemberKind::String => "str".into(),
        MemberKind::UserSigReason => {
            literal(sdk.user_sig_reasons.iter().map(|reason| format!("\"{}\"", reason.name)).collect())
        }
        MemberKind::WebhookCheck => {
            literal(sdk.webhook_checks.iter().map(|check| format!("\"{}\"", check.name)).collect())
        }
        MemberKind::Boolean => "bool".into(),
        MemberKind::Kind => "ErrorKind".into(),
        MemberKind::Error => "ChatError".into(),
        MemberKind::Reply | MemberKind::OwnReply => "AnyReply".into(),
        MemberKind::Parts => "list[PartReport]".into(),
        MemberKind::Params => "dict[str, Any]".to_owned(),
        MemberKind::Summary => "EachSummary".into(),
    };
    if field.may_be_null { ty + " | None" } else { ty }
}

/// What a field is until it is set.
fn initial(field: &Member) -> Option<String> {
    if field.may_be_null {
        return Some("None".into());
    }
    if let Some(value) = field.default.as_ref().or(field.values.first()) {
        return Some(value.to_string());
    }
    match field.ty {
        MemberKind::Integer => Some("0".into()),
        MemberKind::Boolean => Some("False".into()),
        MemberKind::String | MemberKind::UserSigReason => Some("\"\"".into()),
        _ => None,
    }
}

/// The options of a call.
pub fn call_options(sdk: &Sdk) -> Vec<Shown> {
    options(&sdk.call_options).into_iter().map(|option| shown(option, sdk, false)).collect()
}

/// The options of a client whose calls are awaited, or of the other one.
pub fn client_options(sdk: &Sdk, is_async: bool) -> Vec<Shown> {
    options(&sdk.client_options).into_iter().map(|option| shown(option, sdk, is_async)).collect()
}

/// The names of the events that functions are called with.
pub fn events_taken(sdk: &Sdk) -> Vec<String> {
    let all = options(&sdk.client_options).into_iter().chain(options(&sdk.call_options));
    all.filter_map(|option| option.takes.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

fn options(all: &[Choice]) -> Vec<&Choice> {
    all.iter().filter(|option| option.is_in(PYTHON)).collect()
}

fn shown(option: &Choice, sdk: &Sdk, is_async: bool) -> Shown {
    Shown { name: option.name.clone(), ty: type_of(option, is_async), doc: about(option, sdk, PYTHON, &Texts::ENGLISH) }
}

/// A parameter that is given by name. One that must be given has no default.
fn parameter(option: &Choice, sdk: &Sdk, is_async: bool) -> Value {
    let default = (!option.required).then(|| literal(option, PYTHON).unwrap_or_else(|| "None".into()));
    let doc = wrap(&format!("{}: {}", option.name, plain(&about(option, sdk, PYTHON, &Texts::ENGLISH))), WIDTH, "    ");
    context!(name => option.name, ty => type_of(option, is_async), default => default, doc => doc)
}

/// The functions whose result is not awaited.
fn hooks(options: &[&Choice]) -> Vec<String> {
    options.iter().filter(|option| option.ty == Kind::Function).map(|option| option.name.clone()).collect()
}

fn type_of(option: &Choice, is_async: bool) -> String {
    let ty = match (option.ty, is_async) {
        (Kind::SdkAppId, _) => "int | str",
        (Kind::Region, _) => "Region | str",
        (Kind::Integer, _) => "int",
        (Kind::Duration, _) => "float",
        (Kind::Boolean, _) => "bool",
        (Kind::Json, _) => "Mapping[str, Any]",
        (Kind::Rates, _) => "Mapping[str, float | Rate]",
        (Kind::Backup, _) => "bool | str",
        (Kind::Provider, false) => "Callable[[], str]",
        (Kind::Provider, true) => "Callable[[], str | Awaitable[str]]",
        (Kind::Transport, false) => "Callable[[HttpRequest], HttpResponse]",
        (Kind::Transport, true) => "Callable[[HttpRequest], Awaitable[HttpResponse]]",
        (Kind::HttpClient, false) => "httpx.Client | urllib3.PoolManager | Literal['urllib3', 'httpx']",
        (Kind::HttpClient, true) => {
            "httpx.AsyncClient | aiohttp.ClientSession | Literal['aiohttp', 'httpcore', 'httpx']"
        }
        (Kind::Limiter, _) => "RedisLimiter",
        (Kind::Logger, _) => "Never",
        (Kind::Named, _) => {
            let names: Vec<String> = option.values.iter().map(|value| format!("'{}'", value.name)).collect();
            &format!("Literal[{}]", names.join(", "))
        }
        (Kind::Function, _) => &format!("Callable[[{}], object]", option.takes.as_deref().unwrap_or("Never")),
        (Kind::String | Kind::Secret | Kind::Host | Kind::Signal, _) => "str",
    };
    if option.default.is_some() { ty.to_owned() } else { format!("{ty} | None") }
}

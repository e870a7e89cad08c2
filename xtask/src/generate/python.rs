//! Python: types of all requests and replies, and the clients' methods with their stubs.

use super::Output;
use super::elements;
use super::layout::Language;
use super::reference::examples::{example, paged_example};
use super::sdk;
use super::templates::render;
use super::text::{self, sentence, wrap};
use super::translation::Texts;
use super::typescript::role;
use super::webhooks::{WebhookTypes, event_note};
use crate::description::named::{Files, Named};
use crate::description::sdk::Sdk;
use crate::description::{
    Api, Endpoint, Enum, Field, Object, OneOf, Required, Role, Shared, SharedKind, Type, Union, Variant, Webhook, names,
};
use minijinja::{Value, context};
use serde::Serialize;
use std::collections::BTreeSet;

const FOLDER: &str = "packages/python/python/tencent_chat/_generated";
const LINE: usize = 120;

/// What is said of endpoints that return a list page by page.
const PAGED: &str = "Returns the first page; iterating over it gives the items of all pages.";

pub fn outputs(api: &Api) -> Vec<Output> {
    let output = |name: &str, context: Value| {
        let text = render(&format!("{name}.jinja"), "*.yaml", context);
        Output::new(format!("{FOLDER}/{name}"), text)
    };
    let endpoints: Vec<&Endpoint> = api.endpoints().map(|(_, endpoint)| endpoint).collect();
    let methods: Vec<Method> = endpoints.iter().map(|endpoint| method(api, endpoint)).collect();
    let paged = endpoints.iter().filter(|endpoint| endpoint.page.is_some()).map(|endpoint| paged(api, endpoint));
    let paged: Vec<Method> = paged.collect();
    vec![
        Output::new(format!("{FOLDER}/__init__.py"), render("generated.py.jinja", "*.yaml", context!())),
        output(
            "constants.py",
            context!(constants => api.constants().map(constants).collect::<Vec<_>>(), masks => masks(&api.sdk)),
        ),
        output("elements.py", context!(objects => elements::required(api, str::to_owned))),
        output("types.py", types(api)),
        output("methods.py", context!(methods, paged)),
        output(
            "methods.pyi",
            context! {
                methods,
                paged,
                imports => imports(&methods, &paged),
                times => mention(&methods, "datetime"),
                numbers => mention(&methods, "SupportsFloat"),
            },
        ),
        output("each.py", context!(methods, imports => replies(&methods))),
        output("bulk.py", bulk(api, &endpoints)),
        Output::new(format!("{FOLDER}/webhook.py"), render("webhook.py.jinja", "webhooks/*.yaml", webhooks(api))),
    ]
}

fn constants(of: &Enum) -> Value {
    let values = of.values.iter().map(|value| context!(name => names::screaming(value), value));
    context!(name => of.name, doc => plain(&sentence(&of.note)), values => values.collect::<Vec<_>>())
}

fn masks(sdk: &Sdk) -> Vec<Value> {
    let masks = sdk.masks.iter().map(|mask| {
        let bits = mask.values().map(
            |(bit, value)| context!(name => names::screaming(&bit.name), value, doc => plain(&sentence(&bit.doc))),
        );
        context!(name => mask.name, doc => plain(&sentence(&mask.doc)), bits => bits.collect::<Vec<_>>(), all => mask.all())
    });
    masks.collect()
}

fn webhooks(api: &Api) -> Value {
    let all = WebhookTypes::new(api);
    let families = api.webhook_families.iter().flat_map(|family| &all.families[family.name.as_str()]);
    let types: Vec<TypeView> = all.shared.iter().chain(families).filter_map(|named| webhook_view(api, named)).collect();
    let own =
        ["Decision", "ReplayGuard", "UnknownWebhook", "Webhook", "WebhookError", "WebhookEvent", "WebhookEventBase"];
    let exported: BTreeSet<&str> = types.iter().map(|view| view.name.as_str()).chain(own).collect();
    // Constants stand first, as ruff sorts.
    let exported = ["EVENTS"].into_iter().chain(exported);
    let events = api.webhooks().map(|(_, webhook)| context!(name => webhook.name, type => webhook.request.name));
    let sent = all.called(api).into_iter().flat_map(|name| [name.clone(), format!("Received{name}")]);
    context! {
        types,
        exported => exported.into_iter().collect::<Vec<_>>(),
        events => events.collect::<Vec<_>>(),
        imports => sent.collect::<BTreeSet<_>>(),
    }
}

/// A type within events, or a whole event. Answers are made by its methods, so that they have no types, and values are
/// plain strings.
fn webhook_view(api: &Api, named: &Named) -> Option<TypeView> {
    let Named::Object(object) = named else { return None };
    if object.role != Role::Event {
        return None;
    }
    let mut view = object_view(api, object);
    let Some((_, webhook)) = api.webhooks().find(|(_, webhook)| webhook.request.name == object.name) else {
        view.doc = docstring(&sentence(&event_note(api, object)), &[], 4);
        return Some(view);
    };
    let mut notes = vec![text::webhook_facts(webhook)];
    notes.retain(|facts| !facts.is_empty());
    notes.extend(text::deprecation(&webhook.deprecated));
    notes.extend(webhook.notes.iter().cloned());
    view.doc = docstring(&sentence(&webhook.summary), &notes, 4);
    view.base = Some("WebhookEventBase".into());
    let answers = webhook.kinds().into_iter().map(|kind| answer(webhook, kind)).collect();
    view.event = Some(EventView { name: webhook.name.clone(), command: webhook.command.clone(), answers });
    Some(view)
}

/// The method by which an event is answered in one of the ways that it takes.
fn answer(webhook: &Webhook, kind: &'static str) -> AnswerView {
    match kind {
        "reject" => reject(webhook),
        "fail" => fail(),
        "drop" => AnswerView::new(kind, "Drop it silently: the caller sees success."),
        "rewrite" => own_fields(webhook, kind, "Allow it with other content."),
        _ if webhook.decide.is_some() => decide(webhook, kind),
        "allow" => own_fields(webhook, kind, "Allow it."),
        _ if webhook.response.fields.is_empty() => AnswerView::new(kind, "Acknowledge it."),
        _ => own_fields(webhook, kind, "Answer it."),
    }
}

fn reject(webhook: &Webhook) -> AnswerView {
    let mut view = AnswerView::new("reject", "Refuse it.");
    view.add("code: int", "code", &text::webhook_codes(webhook, &Texts::ENGLISH));
    view.add("text: str = \"\"", "text", "Why.");
    view.raises("Any other code.");
    view
}

fn fail() -> AnswerView {
    let mut view = AnswerView::new("fail", "Report that the app could not handle it, which changes nothing.");
    view.add("text: str = \"\"", "text", "Why.");
    view
}

fn decide(webhook: &Webhook, kind: &'static str) -> AnswerView {
    let mut view = AnswerView::new(kind, "Allow every item except those that are decided otherwise.");
    let codes = webhook.answer.codes.map(|[first, last]| format!("{first} to {last}")).unwrap_or_default();
    let doc = format!("Decisions about single items. Code 0 allows one, a code from {codes} refuses it.");
    view.parameters.push("*".into());
    view.add("decisions: Iterable[Decision | ObjectLike] = ()", "decisions", &doc);
    view.raises("Any other code, or an account that is not one of the items.");
    view
}

/// An answer with fields of its own. What takes the place of the content is for `rewrite` only, and stands first there.
fn own_fields(webhook: &Webhook, kind: &'static str, summary: &str) -> AnswerView {
    let object = &webhook.response;
    let mut view = AnswerView::new(kind, summary);
    let takes_place = |index: usize| webhook.rewrite == Some(index);
    let mut fields: Vec<(usize, &Field)> = object.fields.iter().enumerate().collect();
    if kind == "rewrite" {
        fields.sort_by_key(|(index, _)| !takes_place(*index));
    } else {
        fields.retain(|(index, _)| !takes_place(*index));
        view.parameters.extend((!fields.is_empty()).then(|| "*".to_string()));
    }
    for (index, field) in fields {
        let is_asked = takes_place(index) || field.is_asked();
        let ty = given_text(&field.ty, field);
        let ty = if is_asked { ty } else { format!("{ty} | None = None") };
        view.add(&format!("{}: {ty}", field.name), &field.name, &field_doc(object, index));
    }
    if !view.arguments.is_empty() {
        view.parameters.extend((kind == "rewrite").then(|| "*".to_string()));
        view.add("unchecked: bool = False", "unchecked", "Send the fields renamed, but without any check.");
        view.raises("An argument is invalid.");
    }
    view
}

/// Something that the template prints: an alias of string literals, a typed dict, or a class of replies.
#[derive(Serialize)]
struct TypeView {
    name: String,
    doc: Vec<String>,
    /// `Record` or `Reply`; nothing for typed dicts and aliases.
    base: Option<String>,
    required: Vec<FieldView>,
    optional: Vec<FieldView>,
    literals: Vec<String>,
    alternatives: Vec<String>,
    /// For whole events.
    event: Option<EventView>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    command: String,
    answers: Vec<AnswerView>,
}

/// A method by which an event is answered.
#[derive(Serialize)]
struct AnswerView {
    kind: &'static str,
    /// As the signature has them.
    parameters: Vec<String>,
    /// The same as they are handed on.
    arguments: Vec<String>,
    doc: Vec<String>,
}

impl AnswerView {
    fn new(kind: &'static str, summary: &str) -> Self {
        Self { kind, parameters: Vec::new(), arguments: Vec::new(), doc: vec![summary.to_string()] }
    }

    fn add(&mut self, parameter: &str, name: &str, doc: &str) {
        if self.arguments.is_empty() {
            self.doc.extend([String::new(), "Args:".to_string()]);
        }
        self.parameters.push(parameter.to_string());
        self.arguments.push(format!("{name}={name}"));
        let lines = wrap(&format!("{name}: {}", plain(doc)), LINE - 20, "    ");
        self.doc.extend(lines.into_iter().map(|line| format!("    {line}")));
    }

    fn raises(&mut self, doc: &str) {
        self.doc.extend([String::new(), "Raises:".to_string(), format!("    InvalidRequestError: {doc}")]);
    }
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ty: String,
    doc: Vec<String>,
}

fn types(api: &Api) -> Value {
    let files = api.files();
    let families = files.families.values().flatten();
    let mut types: Vec<TypeView> =
        files.shared.iter().chain(families).filter_map(|named| type_view(api, &files, named)).collect();
    for shared in &api.shared {
        match &shared.kind {
            SharedKind::Union(union) => types.extend(union_types(shared, union)),
            SharedKind::OneOf(one_of) => {
                let alternatives = plain_types(one_of, "Iterable");
                let doc = docstring(&sentence(&shared.summary), &[], 0);
                types.push(TypeView { alternatives, ..empty(&one_of.name, doc) });
            }
            SharedKind::Object(_) => {}
        }
    }
    types.extend([any_reply(api), call_options(&api.sdk)]);
    types.push(client_options(&api.sdk, "ClientOptions", false));
    types.push(client_options(&api.sdk, "AsyncClientOptions", true));
    // Aliases stand first, since they are the only ones that are looked at when the module is imported.
    types.sort_by_key(|view| (view.literals.is_empty(), !view.alternatives.is_empty()));
    let regions =
        literals("Region", "Where an app (SDKAppID) was created.", api.regions.iter().map(|region| &region.id));
    let kinds =
        literals("ErrorKind", "What a program can do about an error code.", api.kinds.iter().map(|kind| &kind.name));
    types.splice(0..0, [regions, kinds]);
    let exported: BTreeSet<&str> = types.iter().map(|view| view.name.as_str()).collect();
    let mut fields = types.iter().flat_map(|view| view.required.iter().chain(&view.optional));
    let times = fields.any(|field| field.ty.contains("datetime"));
    let events = sdk::events_taken(&api.sdk);
    context!(types, times, events, exported => exported.into_iter().collect::<Vec<_>>())
}

fn literals<'a>(name: &str, doc: &str, values: impl Iterator<Item = &'a String>) -> TypeView {
    let literals = values.map(|value| format!("\"{value}\"")).collect();
    TypeView { literals, ..empty(name, vec![doc.to_string()]) }
}

fn empty(name: &str, doc: Vec<String>) -> TypeView {
    TypeView {
        name: name.to_string(),
        doc,
        base: None,
        required: Vec::new(),
        optional: Vec::new(),
        literals: Vec::new(),
        alternatives: Vec::new(),
        event: None,
    }
}

/// Values of replies are plain strings and have no type of their own.
fn type_view(api: &Api, files: &Files, named: &Named) -> Option<TypeView> {
    match named {
        Named::Enum(inner) => enum_view(files, inner),
        Named::Object(object) => Some(object_view(api, object)),
    }
}

fn enum_view(files: &Files, inner: &Enum) -> Option<TypeView> {
    let doc = docstring(&sentence(&inner.note), &[], 0);
    files.is_sent(&inner.name).then(|| {
        let literals = inner.values.iter().map(|value| format!("\"{value}\"")).collect();
        TypeView { literals, ..empty(&inner.name, doc) }
    })
}

fn object_view(api: &Api, object: &Object) -> TypeView {
    let whole = api.endpoints().find_map(|(_, endpoint)| match &object.name {
        name if *name == endpoint.reply.name => Some(format!("What `{}` answers.", endpoint.name)),
        name if *name == endpoint.request.name => {
            Some(format!("A row of `chat.each.{0}`: the parameters of `{0}`.", endpoint.name))
        }
        _ => None,
    });
    let doc = match (whole, api.documentation_of(object)) {
        (Some(whole), _) => docstring(&whole, &[], 4),
        (None, Some((summary, notes))) => docstring(&sentence(summary), notes, 4),
        (None, None) => docstring(&sentence(&object.note), &[], 4),
    };
    let mut view = empty(&object.name, doc);
    view.base = match object.role {
        Role::Reply if object.within.is_none() => Some(reply_base(api, object)),
        Role::Reply | Role::Event => Some("Record".into()),
        Role::Request | Role::Shared => None,
    };
    let role = role(api, object);
    for (index, field) in object.fields.iter().enumerate() {
        let doc = wrap(&plain(&field_doc(object, index)), LINE - 10, "");
        let is_required = field.is_asked() && !object.is_alternative(index);
        let mut ty = type_text(&field.ty, field, object.role);
        if may_be_none(field, role, is_required) {
            ty.push_str(" | None");
        }
        let field_view = FieldView { name: field.name.clone(), ty, doc };
        if is_required { &mut view.required } else { &mut view.optional }.push(field_view);
    }
    view
}

/// The class that a reply is derived from: one with a page of a list lists its items.
fn reply_base(api: &Api, object: &Object) -> String {
    let endpoint = api.endpoints().map(|(_, endpoint)| endpoint).find(|endpoint| endpoint.reply.name == object.name);
    match endpoint.map(item_type) {
        Some(item) if !item.is_empty() => format!("ListReply[\"{item}\"]"),
        _ => "Reply".into(),
    }
}

/// The type of what the endpoint's pages list.
fn item_type(endpoint: &Endpoint) -> String {
    let items = endpoint.page_items().map(|list| type_text(list.ty.innermost(), list, Role::Reply));
    items.collect::<Vec<_>>().join(" | ")
}

/// Whether a field may be `None`. In what is sent it counts as not given; within an element it would be sent. What is
/// read may lack everything in a reply, and a list is then empty.
fn may_be_none(field: &Field, role: Role, is_required: bool) -> bool {
    let is_read = !matches!(field.ty, Type::List(_) | Type::Any);
    match role {
        Role::Reply => is_read,
        Role::Event => is_read && !is_required,
        Role::Request => !is_required && !matches!(field.ty, Type::Any),
        Role::Shared => false,
    }
}

fn field_doc(object: &Object, index: usize) -> String {
    let field = &object.fields[index];
    let mut doc = vec![sentence(&field.note)];
    if field.required == Required::Conditional && !object.is_alternative(index) {
        let event = object.role == Role::Event;
        doc.push(if event { "Not always sent." } else { "Required in some cases." }.into());
    }
    let shown = !object.role.is_read() && (text::shows_values(field) || field.is_closed());
    doc.extend(text::facts(object, index, !shown, str::to_string, &Texts::ENGLISH));
    doc.extend(text::on_the_wire(field));
    doc.join(" ")
}

fn type_text(ty: &Type, field: &Field, role: Role) -> String {
    let reply = role.is_read();
    match ty {
        Type::String => "str".into(),
        Type::Integer if !reply && field.is_flag() => "bool | int".into(),
        // `int` takes every number; the literals are for the editor's suggestions.
        Type::Integer if !reply && field.is_closed() => {
            let values: Vec<String> = field.limits.values.iter().map(ToString::to_string).collect();
            format!("Literal[{}] | int", values.join(", "))
        }
        Type::Integer if !reply && field.timestamp.is_some() => "int | datetime".into(),
        Type::Integer => "int".into(),
        Type::Number => "float".into(),
        Type::Boolean => "bool".into(),
        Type::Any => "Any".into(),
        Type::Time => "int".into(),
        Type::Free if reply => "Record".into(),
        Type::Free => "Mapping[str, Any]".into(),
        Type::Enum(_) if reply => "str".into(),
        Type::Enum(inner) => format!("{} | str", inner.name),
        Type::Object(inner) if reply && inner.role == Role::Shared => format!("Received{}", inner.name),
        Type::Object(inner) => inner.name.clone(),
        Type::OneOf(one_of) if reply => plain_types(one_of, "list").join(" | "),
        Type::OneOf(one_of) => one_of.name.clone(),
        Type::Shared(name) if reply => format!("Received{name}"),
        Type::Shared(name) => name.clone(),
        Type::List(inner) if reply => format!("list[{}]", type_text(inner, field, role)),
        Type::List(inner) => format!("Iterable[{}]", type_text(inner, field, role)),
        Type::Map(inner) if reply => format!("dict[str, {}]", type_text(inner, field, role)),
        Type::Map(inner) => format!("Mapping[str, {}]", type_text(inner, field, role)),
    }
}

/// The type of a parameter: beside what is described, whatever else the client takes for it. A dict is of the
/// described type, so that the checker finds a name that is mistyped.
fn given_text(ty: &Type, field: &Field) -> String {
    let described = type_text(ty, field, Role::Request);
    match ty {
        Type::List(inner) => format!("Iterable[{}]", given_text(inner, field)),
        Type::Map(inner) => format!("Mapping[str, {}]", given_text(inner, field)),
        Type::Free => "Mapping[str, object] | ObjectLike".into(),
        Type::Object(_) | Type::Shared(_) => format!("{described} | ObjectLike"),
        Type::Enum(_) => format!("{described} | Enum"),
        Type::Integer if field.is_closed() && !field.is_flag() => format!("{described} | SupportsIndex | Enum"),
        Type::Integer | Type::Time => format!("{described} | SupportsIndex"),
        Type::Number => format!("{described} | SupportsFloat"),
        _ => described,
    }
}

/// The names of the plain types that a value may have; `list` is what a list is called.
fn plain_types(one_of: &OneOf, list: &str) -> Vec<String> {
    let plain = |ty: &Type| match ty {
        Type::Integer => "int".to_string(),
        Type::List(_) => format!("{list}[str]"),
        // Replies have dicts, where they have lists.
        Type::Map(_) => format!("{}[str, int]", if list == "list" { "dict" } else { "Mapping" }),
        _ => "str".to_string(),
    };
    one_of.types.iter().map(plain).collect()
}

/// A union: a typed dict for each kind and for unknown ones, the union of them, and what replies hold in its place.
fn union_types(shared: &Shared, union: &Union) -> Vec<TypeView> {
    let (tag, content) = (names::snake(&union.tag), names::snake(&union.content));
    let fields = |tag_type: &str, content_type: &str| {
        [(&tag, tag_type, "The element's type."), (&content, content_type, "Its content.")]
            .map(|(name, ty, doc)| FieldView { name: name.clone(), ty: ty.to_string(), doc: vec![doc.to_string()] })
            .into()
    };
    let (mut sent, mut received) = (Vec::new(), Vec::new());
    let element = |name: String, tag: &str, content: &str, doc: &str| TypeView {
        required: fields(tag, content),
        ..empty(&format!("{name}{}", shared.name), docstring(doc, &[], 4))
    };
    for (variant, short) in union.variants.iter().zip(union.short_names()) {
        let (tag, doc) = (format!("Literal[\"{}\"]", variant.wire), sentence(&variant.summary));
        let content = &variant.object.name;
        sent.push(element(short.clone(), &tag, content, &doc));
        received.push(element(format!("Received{short}"), &tag, &format!("Received{content}"), &doc));
    }
    let doc = "An element type that this version does not know";
    sent.push(element("Unknown".into(), "str", "Mapping[str, Any]", doc));
    // Type checkers tell elements apart only if each has a literal.
    let read = format!("{doc}; for type checkers \"?\": compare `element[\"{tag}\"]`, which may be any text.");
    received.push(element("ReceivedUnknown".into(), "Literal[\"?\"]", "Any", &read));
    received.iter_mut().for_each(|view| view.base = Some("Record".into()));
    let names_of = |views: &[TypeView]| views.iter().map(|view| view.name.clone()).collect::<Vec<_>>();
    let doc = || docstring(&sentence(&shared.summary), &[], 0);
    let received_name = format!("Received{}", shared.name);
    let received_alias = TypeView { alternatives: names_of(&received), ..empty(&received_name, doc()) };
    // What was received may be sent as it is.
    let alternatives = [names_of(&sent), vec![received_name]].concat();
    let sent_alias = TypeView { alternatives, ..empty(&shared.name, doc()) };
    let content_name = format!("Received{}", names::pascal(&content));
    let mut types = sent;
    types.extend(received);
    // The first is part of the second, and both are looked at when the module is imported.
    types.extend([received_alias, sent_alias, content_view(&content_name, union)]);
    types.extend(union.variants.iter().map(|variant| variant_view(&content_name, variant)));
    types.extend(union.variants.iter().flat_map(|variant| received_within(&variant.object)));
    types
}

/// What elements of all kinds hold, as it is received: reading a field of another kind gives nothing.
fn content_view(name: &str, union: &Union) -> TypeView {
    let mut merged = Merged::default();
    for variant in &union.variants {
        for (index, field) in variant.object.fields.iter().enumerate() {
            merged.add(field, &variant.wire, &field_doc(&variant.object, index));
        }
    }
    let doc = "The content of an element. The element's type says which fields it may have.".to_string();
    TypeView { base: Some("Record".into()), optional: merged.views(), ..empty(name, vec![doc]) }
}

/// The same of elements of one kind, which have the fields that its constructor needs.
fn variant_view(base: &str, variant: &Variant) -> TypeView {
    let object = &variant.object;
    let fields = object.fields.iter().enumerate().map(|(index, field)| {
        let ty = type_text(&field.ty, field, Role::Reply);
        let ty = if may_be_none(field, Role::Event, field.is_argument()) { format!("{ty} | None") } else { ty };
        FieldView { name: field.name.clone(), ty, doc: wrap(&plain(&field_doc(object, index)), LINE - 10, "") }
    });
    let doc = docstring(&sentence(&variant.summary), &[], 4);
    TypeView { base: Some(base.into()), optional: fields.collect(), ..empty(&format!("Received{}", object.name), doc) }
}

/// The objects within an object that is sent, as they are received.
fn received_within(object: &Object) -> Vec<TypeView> {
    let nested = object.named().into_iter().filter_map(|named| match named {
        Named::Object(nested) if nested.name != object.name => Some(nested),
        _ => None,
    });
    let view = |nested: &Object| {
        let mut merged = Merged::default();
        for (index, field) in nested.fields.iter().enumerate() {
            merged.add(field, "", &field_doc(nested, index));
        }
        let doc = docstring(&sentence(&nested.note), &[], 4);
        TypeView {
            base: Some("Record".into()),
            optional: merged.views(),
            ..empty(&format!("Received{}", nested.name), doc)
        }
    };
    nested.map(view).collect()
}

/// The reply that an error has, which may be that of any endpoint.
fn any_reply(api: &Api) -> TypeView {
    let mut merged = Merged::default();
    for (_, endpoint) in api.endpoints() {
        for field in &endpoint.reply.fields {
            merged.add(field, &endpoint.name, "");
        }
    }
    let doc = docstring("The reply of an endpoint that is not known to type checkers, as errors have it.", &[], 4);
    let mut optional = merged.views();
    optional.retain(|field| !ENVELOPE.iter().any(|(name, ..)| *name == field.name));
    TypeView { base: Some("Reply".into()), required: envelope(), optional, ..empty("AnyReply", doc) }
}

/// As in `Unpack[CallOptions]`. The docstring is what `help()` shows, that of a field what editors do.
fn call_options(sdk: &Sdk) -> TypeView {
    let options = sdk::call_options(sdk);
    let mut doc =
        vec!["The options of a call, which every endpoint takes.".into(), String::new(), "Attributes:".into()];
    for option in &options {
        let lines = wrap(&format!("{}: {}", option.name, plain(&option.doc)), LINE - 16, "    ");
        doc.extend(lines.into_iter().map(|line| format!("    {line}")));
    }
    options_view("CallOptions", doc, options)
}

/// As in `Unpack[ClientOptions]`: what a client takes, by name.
fn client_options(sdk: &Sdk, name: &str, is_async: bool) -> TypeView {
    let class = name.replace("Options", "");
    let class = class.replace("Client", "ChatClient");
    let doc = vec![format!("The options of a ``{class}``, as ``{class}.from_env`` takes them: all may be left out.")];
    options_view(name, doc, sdk::client_options(sdk, is_async))
}

fn options_view(name: &str, doc: Vec<String>, options: Vec<sdk::Shown>) -> TypeView {
    let field = |option: sdk::Shown| FieldView {
        doc: wrap(&plain(&option.doc), LINE - 10, ""),
        name: option.name,
        ty: option.ty,
    };
    TypeView { optional: options.into_iter().map(field).collect(), ..empty(name, doc) }
}

/// What the service puts around every reply.
const ENVELOPE: [(&str, &str, &str); 5] = [
    ("action_status", "str", "`OK`, `FAIL` or `SomeError`; left out by some services."),
    ("error_code", "int", "0 is success."),
    ("error_info", "str", "The cause, for logs."),
    ("error_display", "str", "A message for end users, often empty."),
    ("request_id", "str", "The ID to quote to Tencent's support, if there is one."),
];

fn envelope() -> Vec<FieldView> {
    let field = |(name, ty, doc): (&str, &str, &str)| {
        let doc = wrap(&plain(doc), LINE - 10, "");
        FieldView { name: name.to_string(), ty: format!("{ty} | None"), doc }
    };
    ENVELOPE.map(field).into()
}

/// Fields of several objects made those of one, in the order in which they come.
#[derive(Default)]
struct Merged(Vec<MergedField>);

struct MergedField {
    name: String,
    /// What it is in one object or another.
    types: Vec<String>,
    /// What is said of it, and of which objects.
    docs: Vec<(String, Vec<String>)>,
}

impl Merged {
    fn add(&mut self, field: &Field, object: &str, doc: &str) {
        let at = self.0.iter().position(|known| known.name == field.name).unwrap_or_else(|| {
            self.0.push(MergedField { name: field.name.clone(), types: Vec::new(), docs: Vec::new() });
            self.0.len() - 1
        });
        let known = &mut self.0[at];
        let ty = type_text(&field.ty, field, Role::Reply);
        if !known.types.contains(&ty) {
            known.types.push(ty);
        }
        match known.docs.iter_mut().find(|(known, _)| known == doc) {
            Some((_, objects)) => objects.push(object.to_string()),
            None => known.docs.push((doc.to_string(), vec![object.to_string()])),
        }
    }

    fn views(self) -> Vec<FieldView> {
        self.0.into_iter().map(MergedField::view).collect()
    }
}

impl MergedField {
    fn view(self) -> FieldView {
        let all = |like: fn(&str) -> bool| self.types.iter().all(|ty| like(ty));
        let is_list = all(|ty| ty.starts_with("list["));
        let ty = match &self.types[..] {
            [ty] if is_list || ty == "Any" => ty.clone(),
            [ty] => format!("{ty} | None"),
            _ if is_list => "list[Any]".to_string(),
            types if all(|ty| ["bool", "float", "int", "str"].contains(&ty)) => format!("{} | None", types.join(" | ")),
            _ => "Any".to_string(),
        };
        let said = |(doc, objects): &(String, Vec<String>)| match (&doc[..], &objects[..]) {
            ("", [more @ .., _, _, _, last]) if !more.is_empty() => format!("Of many endpoints, such as `{last}`."),
            ("", objects) => format!("Of `{}`.", objects.join("`, `")),
            (doc, [object]) if object.is_empty() => doc.to_string(),
            (doc, objects) => format!("`{}`: {doc}", objects.join("`, `")),
        };
        let doc = self.docs.iter().map(said).collect::<Vec<_>>().join(" ");
        FieldView { name: self.name, ty, doc: wrap(&plain(&doc), LINE - 10, "") }
    }
}

#[derive(Serialize)]
struct Method {
    name: String,
    summary: String,
    /// Documentation after the summary, without the parameters.
    facts: Vec<String>,
    /// A call.
    example: Option<String>,
    /// The path, such as `v4/openim/sendmsg`.
    path: String,
    page: Option<String>,
    /// What to use instead.
    deprecated: Option<String>,
    /// The type of all its parameters.
    row: String,
    reply: String,
    /// The type of what its pages list.
    item: String,
    /// The reply's lists that hold it.
    lists: Vec<String>,
    parameters: Vec<Parameter>,
}

#[derive(Serialize)]
struct Parameter {
    name: String,
    ty: String,
    required: bool,
    doc: Vec<String>,
}

fn method(api: &Api, endpoint: &Endpoint) -> Method {
    let object = &endpoint.request;
    let mut parameters: Vec<Parameter> = object
        .fields
        .iter()
        .enumerate()
        .map(|(index, field)| {
            let required = field.is_asked() && !object.is_alternative(index);
            let ty = given_text(&field.ty, field);
            let ty = if required { ty } else { format!("{ty} | None") };
            let doc = wrap(&format!("{}: {}", field.name, plain(&field_doc(object, index))), LINE - 20, "    ");
            Parameter { name: field.name.clone(), ty, required, doc }
        })
        .collect();
    parameters.sort_by_key(|parameter| !parameter.required);
    Method {
        name: endpoint.name.clone(),
        summary: plain(&sentence(&endpoint.summary)),
        facts: wrap(&plain(&text::endpoint_facts(endpoint, str::to_string, PAGED)), LINE - 12, ""),
        example: example(api, endpoint).map(|example| Language::Docstring.shown(&example.python)),
        path: endpoint.path.clone(),
        page: endpoint.page_url(),
        deprecated: endpoint.deprecated.as_deref().map(sentence),
        row: object.name.clone(),
        reply: endpoint.reply.name.clone(),
        item: item_type(endpoint),
        lists: endpoint.page_items().map(|list| list.name.clone()).collect(),
        parameters,
    }
}

/// A method that goes from page to page.
fn paged(api: &Api, endpoint: &Endpoint) -> Method {
    let mut method = method(api, endpoint);
    method.example = paged_example(api, endpoint).map(|walk| Language::Docstring.shown(&walk));
    method
}

/// Whether the type of a parameter has this name in it.
fn mention(methods: &[Method], name: &str) -> bool {
    methods.iter().flat_map(|method| &method.parameters).any(|parameter| parameter.ty.contains(name))
}

/// The names in signatures that are not of `types.py`.
const ELSEWHERE: [&str; 9] =
    ["Any", "Enum", "Iterable", "Literal", "Mapping", "None", "ObjectLike", "SupportsFloat", "SupportsIndex"];

/// The names of `types.py` that the methods' signatures use.
fn imports(methods: &[Method], paged: &[Method]) -> Vec<String> {
    let signatures = methods.iter().chain(paged).flat_map(|method| {
        let parameters = method.parameters.iter().map(|parameter| parameter.ty.as_str());
        parameters.chain([method.reply.as_str(), method.item.as_str()])
    });
    let words = signatures.flat_map(|signature| signature.split(|c: char| !c.is_alphanumeric()));
    let mut names: BTreeSet<String> = words.filter(|word| names::is_pascal(word)).map(str::to_string).collect();
    names.insert("CallOptions".into());
    let mut names: Vec<String> = names.into_iter().filter(|name| !ELSEWHERE.contains(&name.as_str())).collect();
    // As the linter sorts imports.
    names.sort_by_key(|name| name.to_lowercase());
    names
}

/// The methods that take the items of a source, for endpoints whose list is split over several requests.
fn bulk(api: &Api, endpoints: &[&Endpoint]) -> Value {
    let lists = endpoints.iter().filter_map(|endpoint| Some((endpoint, endpoint.split_list()?)));
    let methods = lists.map(|(endpoint, list)| {
        let mut method = method(api, endpoint);
        let at = method.parameters.iter().position(|parameter| parameter.name == list.name);
        let mut source = method.parameters.remove(at.expect("every field is a parameter"));
        source.ty = source.ty.trim_end_matches(" | None").to_owned();
        source.required = true;
        method.parameters.insert(0, source);
        method
    });
    let methods: Vec<Method> = methods.collect();
    context! {
        imports => imports(&methods, &[]),
        times => mention(&methods, "datetime"),
        literals => mention(&methods, "Literal"),
        mappings => mention(&methods, "Mapping"),
        enums => mention(&methods, "Enum"),
        numbers => mention(&methods, "SupportsFloat"),
        methods,
    }
}

/// The names of `types.py` that methods with rows use.
fn replies(methods: &[Method]) -> Vec<&str> {
    let mut names: Vec<&str> = methods.iter().map(|method| method.reply.as_str()).chain(["CallOptions"]).collect();
    names.sort_by_key(|name| name.to_lowercase());
    names.dedup();
    names
}

/// A docstring: a first line that stands alone, and the rest.
pub fn docstring(summary: &str, notes: &[String], indent: usize) -> Vec<String> {
    let width = LINE - indent - 8;
    let summary = plain(summary);
    let (first, rest) = if summary.chars().count() <= width { (summary.as_str(), "") } else { cut(&summary, width) };
    let mut lines = vec![format!("{}.", first.trim_end_matches('.'))];
    if !rest.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(&sentence(rest), width, ""));
    }
    if !notes.is_empty() {
        lines.push(String::new());
    }
    lines.extend(notes.iter().flat_map(|note| wrap(&format!("- {}", plain(note)), width, "  ")));
    lines
}

/// Cuts a sentence that is too long for a line at its last clause that fits.
fn cut(text: &str, width: usize) -> (&str, &str) {
    let end = text.char_indices().nth(width).map_or(text.len(), |(at, _)| at);
    let at = ["; ", ": ", ", ", " "].iter().find_map(|mark| text[..end].rfind(mark).map(|at| (at, mark.len())));
    let (at, mark) = at.unwrap_or((end, 0));
    (&text[..at], &text[at + mark..])
}

/// Text for a docstring: backslashes and quotes must not end or change it.
pub fn plain(text: &str) -> String {
    text.replace('\\', "\\\\").replace("\"\"\"", "'''").replace('`', "``")
}

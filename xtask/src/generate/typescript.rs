//! TypeScript: types of all requests and replies, and the client's methods.

use super::Output;
use super::elements;
use super::templates::render;
use super::text::{self, markdown, sentence, wrap};
use super::translation::Texts;
use super::webhooks::{WebhookTypes, event_note};
use crate::description::named::{Files, Named};
use crate::description::{
    Api, Endpoint, Enum, Field, Object, OneOf, Required, Role, Shared, SharedKind, Type, Union, Webhook, names,
};
use minijinja::{Value, context};
use serde::Serialize;

const FOLDER: &str = "packages/npm/src/generated";
const WIDTH: usize = 112;

/// What is said of endpoints that return a list page by page.
const PAGED: &str = "`await` gives the first page, `for await` the items of all pages.";

/// The guide to errors. The same link as in `crates/tencent-chat/src/error/docs.rs`, which a test of the package compares.
const GUIDE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/errors.md");

pub fn outputs(api: &Api) -> Vec<Output> {
    let regions =
        api.regions.iter().map(|region| context!(id => region.id, doc => format!("{}: {}", region.name, region.host)));
    let kinds = api.kinds.iter().map(|kind| context!(name => kind.name, doc => kind.doc));
    let output = |name: &str, source: &str, context: Value| {
        let text = render(&format!("{name}.jinja"), source, context);
        Output::new(format!("{FOLDER}/{name}"), text)
    };
    let limits = context!(
        max_response_bytes => tencent_chat_schema::MAX_RESPONSE_BYTES,
        answer_within_millis => tencent_chat_schema::ANSWER_WITHIN_MILLIS,
        response_too_long => tencent_chat_schema::RESPONSE_TOO_LONG,
    );
    let constants =
        api.constants().map(|one| context!(name => one.name, doc => sentence(&one.note), values => one.values));
    let masks = api.sdk.masks.iter().map(|mask| {
        let bits = mask
            .values()
            .map(|(bit, value)| context!(name => names::pascal(&bit.name), value, doc => sentence(&bit.doc)));
        context!(name => mask.name, doc => sentence(&mask.doc), bits => bits.collect::<Vec<_>>(), all => mask.all())
    });
    let constants = context!(constants => constants.collect::<Vec<_>>(), masks => masks.collect::<Vec<_>>());
    vec![
        output("constants.ts", "*.yaml", constants),
        output("elements.ts", "types.yaml", context!(objects => elements::required(api, names::camel))),
        output("types.ts", "*.yaml", context!(sections => sections(api))),
        output("methods.ts", "*.yaml", methods(api)),
        output("regions.ts", "regions.yaml", context!(regions => regions.collect::<Vec<_>>())),
        output("kinds.ts", "kinds.yaml", context!(kinds => kinds.collect::<Vec<_>>(), guide => GUIDE)),
        output("webhooks.ts", "webhooks/*.yaml", webhooks(api)),
        output("limits.ts", "../crates/tencent-chat-schema/src/lib.rs", limits),
    ]
}

fn webhooks(api: &Api) -> Value {
    let types = WebhookTypes::new(api);
    let view = |named: &Named| webhook_view(api, named);
    let shared = Section {
        title: "Types that several families share".into(),
        types: types.shared.iter().filter_map(view).collect(),
    };
    let families = api.webhook_families.iter().map(|family| {
        let types = types.families[family.name.as_str()].iter().filter_map(view).collect();
        Section { title: family.title.clone(), types }
    });
    let sections: Vec<Section> = [shared].into_iter().chain(families).collect();
    let events: Vec<&str> = api.webhooks().map(|(_, webhook)| webhook.request.name.as_str()).collect();
    context!(imports => types.called(api), sections, events)
}

/// A type of a webhook. Decisions on single items are made with arguments that all events share.
fn webhook_view(api: &Api, named: &Named) -> Option<TypeView> {
    let Named::Object(object) = named else {
        let Named::Enum(inner) = named else { unreachable!("named types are objects and enums") };
        let mut view = enum_view(&api.files(), inner);
        view.doc.push("There may be values that are not listed here.".into());
        return Some(view);
    };
    let mut view = object_view(api, object);
    if object.role == Role::Event {
        if let Some((_, webhook)) = api.webhooks().find(|(_, webhook)| webhook.request.name == object.name) {
            view.doc = wrap(&markdown(&sentence(&webhook.summary)), WIDTH, "");
            view.doc.push(String::new());
            view.doc.extend(wrap(&markdown(&text::webhook_facts(webhook)), WIDTH, ""));
            view.doc.extend(list(&webhook.notes));
            view.doc.extend(deprecated(&webhook.deprecated));
            if let Some(url) = webhook.page_url() {
                view.doc.extend([String::new(), format!("@see {{@link {url} | {}}}", webhook.title)]);
            }
            let answers = webhook.kinds().into_iter().map(|kind| answer_view(webhook, kind)).collect();
            view.event =
                Some(EventView { name: names::camel(&webhook.name), command: webhook.command.clone(), answers });
        } else {
            view.doc = wrap(&markdown(&sentence(&event_note(api, object))), WIDTH, "");
        }
    } else {
        let (_, webhook) = api.webhooks().find(|(_, webhook)| webhook.response.name == object.name)?;
        if webhook.decide.is_some() {
            return None;
        }
        view.doc = vec![format!("The answer to `{}`.", webhook.request.name)];
    }
    Some(view)
}

/// How an answer with fields is made.
const OPTIONS: &str = "options?: AnswerOptions | null | undefined";

/// The method that answers an event in one way.
fn answer_view(webhook: &Webhook, kind: &'static str) -> AnswerView {
    let answer = &webhook.response.name;
    let params = match kind {
        "reject" => "code: number, text?: string | null | undefined".into(),
        "fail" => "text?: string | null | undefined".into(),
        "drop" => String::new(),
        "rewrite" => {
            let field =
                &webhook.response.fields[webhook.rewrite.expect("events that are rewritten have a field for it")];
            let (name, ty) = (names::camel(&field.name), type_text(&field.ty, field, webhook.response.role));
            format!("{name}: {ty}, others?: Omit<{answer}, \"{name}\"> | null | undefined, {OPTIONS}")
        }
        _ if webhook.decide.is_some() => "answer?: Decisions | null | undefined".into(),
        _ => match &webhook.response {
            response if response.fields.is_empty() => String::new(),
            response if needs_nothing(response) => {
                format!("answer?: {answer} | null | undefined, {OPTIONS}")
            }
            _ => format!("answer: {answer}, {OPTIONS}"),
        },
    };
    AnswerView { kind, doc: wrap(&text::webhook_answer(webhook, kind, &Texts::ENGLISH), WIDTH, ""), params }
}

#[derive(Serialize)]
struct Section {
    title: String,
    types: Vec<TypeView>,
}

/// A type as the template prints it: an interface with its fields, or an alias with its text.
#[derive(Serialize)]
struct TypeView {
    name: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
    alternatives: Vec<String>,
    /// Whether it is sent: then a type without fields allows none.
    sent: bool,
    /// For whole events.
    event: Option<EventView>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    command: String,
    answers: Vec<AnswerView>,
}

#[derive(Serialize)]
struct AnswerView {
    kind: &'static str,
    doc: Vec<String>,
    params: String,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    optional: bool,
    ty: String,
    doc: Vec<String>,
}

fn sections(api: &Api) -> Vec<Section> {
    let files = api.files();
    let mut sections = Vec::new();
    let unions = api.shared.iter().filter_map(|shared| match &shared.kind {
        SharedKind::Union(union) => Some(union_types(shared, union)),
        SharedKind::OneOf(one_of) => Some(vec![one_of_view(shared, one_of)]),
        SharedKind::Object(_) => None,
    });
    let mut shared: Vec<TypeView> = unions.flatten().collect();
    shared.extend(files.shared.iter().map(|named| type_view(api, &files, named)));
    sections.push(Section { title: "Types that several families share".into(), types: shared });
    for family in &api.families {
        let named = &files.families[family.name.as_str()];
        let types = named.iter().map(|named| type_view(api, &files, named)).collect();
        sections.push(Section { title: family.title.clone(), types });
    }
    sections
}

fn type_view(api: &Api, files: &Files, named: &Named) -> TypeView {
    match named {
        Named::Enum(inner) => enum_view(files, inner),
        Named::Object(object) => object_view(api, object),
    }
}

fn object_view(api: &Api, object: &Object) -> TypeView {
    let role = role(api, object);
    let fields = (0..object.fields.len()).map(|index| field_view(object, index, role)).collect();
    TypeView {
        name: object.name.clone(),
        doc: about(api, object),
        fields,
        alternatives: Vec::new(),
        sent: !object.role.is_read(),
        event: None,
    }
}

fn enum_view(files: &Files, inner: &Enum) -> TypeView {
    let mut doc = wrap(&markdown(&sentence(&inner.note)), WIDTH, "");
    if files.is_read(&inner.name) {
        doc.push("Replies may have values that are not listed here.".into());
    }
    let alternatives = inner.values.iter().map(|value| format!("\"{value}\"")).collect();
    TypeView { name: inner.name.clone(), doc, fields: Vec::new(), alternatives, sent: true, event: None }
}

/// What an object's fields may hold: shared types are only sent, but for the parts of elements, which come back as they were.
pub fn role(api: &Api, object: &Object) -> Role {
    let is_part = |shared: &Shared| match &shared.kind {
        SharedKind::Union(union) => {
            union.variants.iter().flat_map(|variant| variant.object.named()).any(|part| part.name() == object.name)
        }
        _ => false,
    };
    if object.role == Role::Shared && !api.shared.iter().any(is_part) { Role::Request } else { object.role }
}

fn field_view(object: &Object, index: usize, role: Role) -> FieldView {
    let field = &object.fields[index];
    let mut doc = vec![markdown(&sentence(&field.note))];
    if field.required == Required::Conditional && !object.is_alternative(index) {
        let event = object.role == Role::Event;
        doc.push(if event { "Not always sent." } else { "Required in some cases." }.into());
    }
    let shown = text::shows_values(field) || (!object.role.is_read() && field.is_closed());
    doc.extend(text::facts(object, index, !shown, names::camel, &Texts::ENGLISH));
    doc.extend(text::on_the_wire(field));
    let optional = !field.is_asked() || object.is_alternative(index);
    let mut ty = type_text(&field.ty, field, role);
    if optional && !role.is_read() {
        // Within an element, `null` is sent.
        ty.push_str(if role == Role::Request { " | null | undefined" } else { " | undefined" });
    }
    FieldView { name: names::camel(&field.name), optional, ty, doc: wrap(&doc.join(" "), WIDTH, "") }
}

fn type_text(ty: &Type, field: &Field, role: Role) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Integer if !role.is_read() && field.is_flag() => "0 | 1 | boolean".into(),
        // `number & {}` takes every number and keeps the editor's suggestions, which plain `number` would swallow.
        Type::Integer if !role.is_read() && field.is_closed() => {
            let values: Vec<String> = field.limits.values.iter().map(ToString::to_string).collect();
            format!("{} | (number & {{}})", values.join(" | "))
        }
        Type::Integer if !role.is_read() && field.timestamp.is_some() => "number | bigint | Date".into(),
        Type::Integer if role == Role::Request && field.big => "number | bigint | string".into(),
        Type::Integer if role == Role::Request => "number | bigint".into(),
        Type::Integer if field.big => "number | string".into(),
        Type::Integer | Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "unknown".into(),
        Type::Time => "number".into(),
        Type::Free if role == Role::Request => "Fields<unknown>".into(),
        Type::Free => "Record<string, unknown>".into(),
        // As with numbers.
        Type::Enum(inner) => format!("{} | (string & {{}})", inner.name),
        Type::Object(inner) => inner.name.clone(),
        Type::Shared(name) => name.clone(),
        // What comes back may be changed by its owner.
        Type::OneOf(one_of) if role.is_read() => read_types(one_of).join(" | "),
        Type::OneOf(one_of) => one_of.name.clone(),
        Type::List(inner) if role == Role::Request => format!("List<{}>", type_text(inner, field, role)),
        Type::List(inner) => {
            let inner = type_text(inner, field, role);
            let inner = if inner.contains('|') { format!("({inner})") } else { inner };
            let readonly = if role.is_read() { "" } else { "readonly " };
            format!("{readonly}{inner}[]")
        }
        Type::Map(inner) if role == Role::Request => format!("Fields<{}>", type_text(inner, field, role)),
        Type::Map(inner) => format!("Record<string, {}>", type_text(inner, field, role)),
    }
}

/// A value of one of several plain types, as it is sent.
fn one_of_view(shared: &Shared, one_of: &OneOf) -> TypeView {
    let sent = |ty: &Type| match ty {
        Type::Integer => "number | bigint",
        Type::List(_) => "List<string>",
        Type::Map(_) => "Fields<number>",
        _ => "string",
    };
    let alternatives = one_of.types.iter().map(|ty| sent(ty).to_string()).collect();
    let doc = wrap(&markdown(&sentence(&shared.summary)), WIDTH, "");
    TypeView { name: one_of.name.clone(), doc, fields: Vec::new(), alternatives, sent: true, event: None }
}

/// The types of such a value, as it is read.
fn read_types(one_of: &OneOf) -> Vec<&'static str> {
    let read = |ty: &Type| match ty {
        Type::Integer => "number",
        Type::List(_) => "string[]",
        Type::Map(_) => "Record<string, number>",
        _ => "string",
    };
    one_of.types.iter().map(read).collect()
}

/// A union: an interface for each kind, one for unknown kinds, and the union of them all.
fn union_types(shared: &Shared, union: &Union) -> Vec<TypeView> {
    let (tag, content) = (names::camel(&names::snake(&union.tag)), names::camel(&names::snake(&union.content)));
    let field = |name: &str, ty: &str, doc: &str| FieldView {
        name: name.to_string(),
        optional: false,
        ty: ty.to_string(),
        doc: vec![doc.to_string()],
    };
    let mut doc = wrap(&markdown(&sentence(&shared.summary)), WIDTH, "");
    doc.extend(list(&shared.notes));
    let mut alternatives = Vec::new();
    let mut types = Vec::new();
    for (variant, short) in union.variants.iter().zip(union.short_names()) {
        let name = format!("{short}{}", shared.name);
        types.push(TypeView {
            name: name.clone(),
            doc: vec![markdown(&sentence(&variant.summary))],
            fields: vec![
                field(&tag, &format!("\"{}\"", variant.wire), "The element's type."),
                field(&content, &variant.object.name, "Its content."),
            ],
            alternatives: Vec::new(),
            sent: true,
            event: None,
        });
        alternatives.push(name);
    }
    let unknown = format!("Unknown{}", shared.name);
    types.push(TypeView {
        name: unknown.clone(),
        doc: vec!["An element type that this version does not know, kept unchanged.".into()],
        fields: vec![field(&tag, "UnknownKind", "The element's type."), field(&content, "unknown", "Its content.")],
        alternatives: Vec::new(),
        sent: true,
        event: None,
    });
    alternatives.push(unknown);
    types.insert(
        0,
        TypeView { name: shared.name.clone(), doc, fields: Vec::new(), alternatives, sent: true, event: None },
    );
    types
}

fn about(api: &Api, object: &Object) -> Vec<String> {
    for (_, endpoint) in api.endpoints() {
        if object.name == endpoint.reply.name {
            let method = names::camel(&endpoint.name);
            return vec![format!("What `{method}()` answers.")];
        }
        if object.name == endpoint.request.name {
            let mut doc = wrap(&markdown(&sentence(&endpoint.summary)), WIDTH, "");
            doc.extend(list(&endpoint.notes));
            doc.extend(deprecated(&endpoint.deprecated));
            return doc;
        }
    }
    match api.documentation_of(object) {
        Some((summary, notes)) => {
            let mut doc = wrap(&markdown(&sentence(summary)), WIDTH, "");
            doc.extend(list(notes));
            doc
        }
        None => wrap(&markdown(&sentence(&object.note)), WIDTH, ""),
    }
}

fn list(notes: &[String]) -> Vec<String> {
    let blank = (!notes.is_empty()).then(String::new);
    let lines = notes.iter().flat_map(|note| wrap(&format!("- {}", markdown(note)), WIDTH, "  "));
    blank.into_iter().chain(lines).collect()
}

fn methods(api: &Api) -> Value {
    let mut imports: Vec<String> = Vec::new();
    let mut methods = Vec::new();
    for (_, endpoint) in api.endpoints() {
        imports.extend([endpoint.request.name.clone(), endpoint.reply.name.clone()]);
        imports.extend(item_types(endpoint));
        methods.push(context! {
            name => names::camel(&endpoint.name),
            endpoint => endpoint.name,
            request => endpoint.request.name,
            reply => endpoint.reply.name,
            optional => needs_nothing(&endpoint.request),
            doc => method_doc(endpoint, &text::endpoint_facts(endpoint, names::camel, PAGED)),
            pages => endpoint.page.as_ref().map(|_| pages(endpoint)),
            list => endpoint.split_list().map(|list| names::camel(&list.name)),
        });
    }
    imports.sort_unstable();
    imports.dedup();
    context!(imports, methods)
}

/// Whether the parameters may be left out.
fn needs_nothing(request: &Object) -> bool {
    !request.fields.iter().any(Field::is_asked)
        && request.exactly_one_of.is_empty()
        && request.at_least_one_of.is_empty()
}

/// What the methods for pages and items need beside those of the plain method.
fn pages(endpoint: &Endpoint) -> Value {
    let lists: Vec<String> = endpoint.page_items().map(|list| names::camel(&list.name)).collect();
    context! {
        reply => format!("Reply<{}>", endpoint.reply.name),
        item => item_types(endpoint).join(" | "),
        lists,
        doc => context! {
            reply => method_doc(endpoint, "Returns the replies, page after page."),
            item => method_doc(endpoint, &format!("Returns the items of {}, of all pages.", text::code_list(&lists, &Texts::ENGLISH))),
        },
    }
}

/// The types of what an endpoint's pages list.
fn item_types(endpoint: &Endpoint) -> Vec<String> {
    let types = endpoint.page_items().map(|list| type_text(list.ty.innermost(), list, Role::Reply));
    types.collect()
}

/// The tag that says what to use instead.
fn deprecated(instead: &Option<String>) -> Vec<String> {
    let Some(instead) = instead else { return Vec::new() };
    let tag = format!("@deprecated {}", markdown(&sentence(instead)));
    [vec![String::new()], wrap(&tag, WIDTH, "")].concat()
}

fn method_doc(endpoint: &Endpoint, facts: &str) -> Vec<String> {
    let mut doc = wrap(&markdown(&sentence(&endpoint.summary)), WIDTH, "");
    doc.push(String::new());
    doc.extend(wrap(&markdown(facts), WIDTH, ""));
    doc.extend([String::new(), format!("Path: `{}`", endpoint.path)]);
    doc.extend(deprecated(&endpoint.deprecated));
    if let Some(url) = endpoint.page_url() {
        doc.push(String::new());
        doc.push(format!("@see {{@link {url} | {}}}", endpoint.title));
    }
    doc
}

//! What the emulator knows from the description: for each object of a request a view with a getter for each field, one file
//! a family, and which mistake in a body has which code.

use super::{Output, marker};
use crate::description::named::Named;
use crate::description::{Api, Endpoint, Family, Field, Mistake, Need, Object, Required, Type, names};
use std::cmp::Reverse;
use std::collections::BTreeSet;

const FOLDER: &str = "crates/tencent-chat-emulator/src/generated";

pub fn outputs(api: &Api) -> Vec<Output> {
    let mut seen = BTreeSet::new();
    let mut outputs: Vec<Output> = api.families.iter().map(|family| family_file(family, &mut seen)).collect();
    outputs.push(mistakes_file(api));
    outputs.push(needs_file(api));
    outputs.push(module_file(api));
    outputs
}

fn module_file(api: &Api) -> Output {
    let modules: BTreeSet<String> = api.families.iter().map(|family| names::snake(&family.name)).collect();
    let mut text = format!(
        "// {}\n//! What the description says, for the emulator: the bodies of requests, each read through a view.\n",
        marker("*.yaml")
    );
    for line in [
        "//!",
        "//! A view is a checked body, or an object within one, with a getter for each field. What may be absent is an `Option`. Its",
        "//! constants are the described limits and defaults.",
        "",
        "// Not every endpoint is emulated, and not every field of one that is.",
        "#![allow(dead_code, unused_imports)]",
        "// `from_account` is the getter of a field called `From_Account`.",
        "#![allow(clippy::wrong_self_convention)]",
        "",
    ] {
        text.push_str(line);
        text.push('\n');
    }
    let files = modules.iter().map(String::as_str).chain(["mistakes", "needs"]).collect::<BTreeSet<_>>();
    files.iter().for_each(|module| text.push_str(&format!("#[rustfmt::skip]\nmod {module};\n")));
    text.push('\n');
    files.iter().for_each(|module| text.push_str(&format!("pub(crate) use {module}::*;\n")));
    Output::new(format!("{FOLDER}/mod.rs"), text)
}

/// The mistakes of all codes, the more specific ones first: those that name fields, then those that say what is wrong, then
/// those that name all within a field, then those of longer paths.
fn mistakes_file(api: &Api) -> Output {
    let all = api.errors.iter().flat_map(|error| error.mistakes.iter().map(move |mistake| (error.first, mistake)));
    let mut all: Vec<(i32, &Mistake)> = all.collect();
    all.sort_by_key(|(_, mistake)| Reverse(specificity(mistake)));
    let mut text = format!("// {}\n//! Which mistake in a body has which code.\n\n", marker("errors.yaml"));
    text.push_str("use tencent_chat::Problem;\n\nuse crate::codes::Mistake;\n\n");
    text.push_str("/// The first that fits counts.\npub(crate) const MISTAKES: &[Mistake] = &[\n");
    for (code, Mistake { at, fields, is, item, .. }) in all {
        let is = is.as_ref().map(|problem| format!("Problem::{}", names::pascal(problem)));
        let is = is.map_or("None".to_owned(), |problem| format!("Some({problem})"));
        text.push_str(&format!(
            "    Mistake {{ at: {at:?}, fields: &{fields:?}, is: {is}, code: {code}, item: {item} }},\n"
        ));
    }
    text.push_str("];\n");
    Output::new(format!("{FOLDER}/mistakes.rs"), text)
}

fn specificity(Mistake { at, fields, is, .. }: &Mistake) -> (bool, bool, bool, usize) {
    (!fields.is_empty(), is.is_some(), fields.iter().any(|field| field.ends_with('*')), at.len())
}

/// What endpoints need: those with the longer paths first, and among equal ones those for some calls only.
fn needs_file(api: &Api) -> Output {
    let all = api.errors.iter().flat_map(|error| error.needs.iter().map(move |need| (error.first, need)));
    let mut all: Vec<(i32, &Need)> = all.collect();
    all.sort_by_key(|(_, need)| Reverse((need.at.len(), need.with.is_some())));
    let mut text = format!("// {}\n//! Which edition or service endpoints need.\n\n", marker("errors.yaml"));
    text.push_str("use crate::limits::{Edition, Need, Needed, Service};\n\n");
    text.push_str("/// The first that fits counts.\npub(crate) const NEEDS: &[Need] = &[\n");
    for (code, Need { at, edition, service, with, .. }) in all {
        let needed = match (edition, service) {
            (Some(edition), _) => format!("Needed::Edition(Edition::{})", names::pascal(edition)),
            (None, service) => {
                format!("Needed::Service(Service::{})", names::pascal(service.as_deref().unwrap_or_default()))
            }
        };
        text.push_str(&format!("    Need {{ at: {at:?}, with: {with:?}, needed: {needed}, code: {code} }},\n"));
    }
    text.push_str("];\n");
    Output::new(format!("{FOLDER}/needs.rs"), text)
}

/// The views of a family's requests, without those that stand in another file already.
fn family_file<'a>(family: &'a Family, seen: &mut BTreeSet<&'a str>) -> Output {
    let mut text = format!("// {}\n//! Requests: {}.\n\n", marker(&family.file), family.title);
    text.push_str("use std::collections::BTreeMap;\n\nuse serde_json::Value;\n\nuse super::*;\n");
    text.push_str("use crate::view::{field, view};\n");
    for endpoint in &family.endpoints {
        for named in endpoint.request.named() {
            if let Named::Object(object) = named
                && seen.insert(&object.name)
            {
                let whole = (object.name == endpoint.request.name).then_some(endpoint);
                text.push_str(&view(object, whole));
            }
        }
    }
    Output::new(format!("{FOLDER}/{}.rs", names::snake(&family.name)), text)
}

/// A view with its getters, and with the numbers that are described of its fields.
fn view(object: &Object, endpoint: Option<&Endpoint>) -> String {
    let name = &object.name;
    let mut text = format!("\nview!({name});\n");
    let numbers = object.fields.iter().flat_map(numbers).chain(endpoint.into_iter().flat_map(endpoint_numbers));
    let numbers = numbers.map(|(name, ty, value)| format!("    pub const {name}: {ty} = {value};\n"));
    let getters = (0..object.fields.len()).map(|index| getter(object, index));
    let lines: String = numbers.chain(getters).collect();
    if !lines.is_empty() {
        text.push_str(&format!("impl<'a> {name}<'a> {{\n{lines}}}\n"));
    }
    text
}

/// A constant: its name, its type, its value.
type Number = (String, &'static str, String);

/// The limits and the default of a field, also those that refuse no request: a page that is too long is cut.
fn numbers(field: &Field) -> Vec<Number> {
    let name = names::screaming(&field.name);
    let limits = &field.limits;
    let sizes = [
        ("MAX_ITEMS", limits.max_items),
        ("MAX_BYTES", limits.max_bytes),
        ("ITEM_MAX_BYTES", limits.item_max_bytes),
        ("JSON_MAX_BYTES", limits.json_max_bytes),
    ];
    let sizes = sizes.into_iter().filter_map(|(limit, size)| Some((limit, "usize", size?.to_string())));
    let ty = integer(field);
    let is_integer = matches!(field.ty, Type::Integer);
    let max = limits.max.filter(|max| is_integer && i64::try_from(*max).is_ok()).map(|max| max.to_string());
    let default = field.default.as_ref().filter(|_| is_integer).and_then(serde_json::Value::as_i64);
    let default = default.map(|default| default.to_string());
    let range = [("MAX", ty, max), ("DEFAULT", ty, default)];
    let range = range.into_iter().filter_map(|(limit, ty, number)| Some((limit, ty, number?)));
    sizes.chain(range).map(|(limit, ty, number)| (format!("{name}_{limit}"), ty, number)).collect()
}

/// How long a request is remembered, and how many items a minute may have.
fn endpoint_numbers(endpoint: &Endpoint) -> Vec<Number> {
    let remembered = endpoint.dedup.as_ref().and_then(|dedup| dedup.seconds);
    let numbers = [("REMEMBERED_SECONDS", "u64", remembered), ("ITEMS_PER_MINUTE", "u32", endpoint.items_per_minute)];
    let numbers = numbers.into_iter();
    numbers.filter_map(|(name, ty, number)| Some((name.to_owned(), ty, number?.to_string()))).collect()
}

fn getter(object: &Object, index: usize) -> String {
    let field = &object.fields[index];
    let (name, ty) = (getter_name(&field.name), ty(field));
    let is_there = field.required == Required::Yes && !object.is_alternative(index);
    let ty = if is_there { ty } else { format!("Option<{ty}>") };
    let wires = std::iter::once(&field.wire).chain(&field.aliases).map(|wire| format!("{wire:?}"));
    let wires = wires.collect::<Vec<_>>().join(", ");
    format!("    pub fn {name}(self) -> {ty} {{ field(self.0, &[{wires}]) }}\n")
}

/// The name of a getter, raw where it is a keyword.
fn getter_name(name: &str) -> String {
    if syn::parse_str::<syn::Ident>(name).is_ok() { name.to_owned() } else { format!("r#{name}") }
}

fn ty(field: &Field) -> String {
    match &field.ty {
        // Message elements are taken as they are, all of them.
        Type::List(inner) if matches!(**inner, Type::Shared(_) | Type::Any) => "&'a Value".to_owned(),
        other => type_of(other, integer(field)),
    }
}

fn type_of(ty: &Type, integer: &str) -> String {
    match ty {
        Type::String | Type::Enum(_) => "&'a str".to_owned(),
        Type::Integer => integer.to_owned(),
        Type::Number => "f64".to_owned(),
        Type::Boolean => "bool".to_owned(),
        Type::Any | Type::Time | Type::Free | Type::Shared(_) | Type::OneOf(_) => "&'a Value".to_owned(),
        Type::Object(object) => format!("{}<'a>", object.name),
        Type::List(inner) => format!("Vec<{}>", type_of(inner, integer)),
        Type::Map(inner) => format!("BTreeMap<&'a str, {}>", type_of(inner, integer)),
    }
}

/// The type that holds all integers that the check lets pass.
fn integer(field: &Field) -> &'static str {
    let (min, max) = (field.limits.min.filter(|_| field.checks_limits()), field.limits.max);
    match (min, max) {
        (Some(0..), Some(..=0xffff_ffff)) => "u32",
        (Some(0..), _) => "u64",
        _ => "i64",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::parse_for_tests;

    #[test]
    fn a_view_has_a_getter_of_the_described_type_for_each_field() {
        let api = parse_for_tests(
            "request: [{field: UserID, type: string, required: true, aliases: [Identifier], note: n},
             {field: Type, type: integer, required: false, note: n},
             {field: Seq, type: integer, required: true, min: 0, max: 4294967295, note: n},
             {field: Item, type: array<object>, as: Item, required: true, max_items: 7, json_max_bytes: 9, note: n},
             {field: 'Item[].Tags', type: 'map<string, integer>', required: false, note: n}]",
            "reply: []",
        );
        let text = String::from_utf8(outputs(&api).remove(0).content).unwrap();
        for line in [
            r#"pub fn user_id(self) -> &'a str { field(self.0, &["UserID", "Identifier"]) }"#,
            r#"pub fn r#type(self) -> Option<i64> { field(self.0, &["Type"]) }"#,
            r#"pub fn seq(self) -> u32 { field(self.0, &["Seq"]) }"#,
            "pub const ITEM_MAX_ITEMS: usize = 7;",
            "pub const ITEM_JSON_MAX_BYTES: usize = 9;",
            "pub const SEQ_MAX: u32 = 4294967295;",
            "pub fn item(self) -> Vec<Item<'a>> { field(self.0, &[\"Item\"]) }",
            "pub fn tags(self) -> Option<BTreeMap<&'a str, i64>> { field(self.0, &[\"Tags\"]) }",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
    }
}

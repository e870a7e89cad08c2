//! Fields as rows of a table.

use super::cell;
use crate::description::{Field, Object, Required, Role, Type, Variant, names};
use crate::generate::text::{facts, sentence};
use minijinja::{Value, context};

/// What [`required`] says of fields that are needed, the most needed first.
const NEEDED: [&str; 4] = ["yes", "one of", "expected", "in some cases"];

/// The fields of an object and of those within it, each under its wire path. `up` leads to the reference's folder.
pub fn rows(object: &Object, up: &str) -> Vec<Value> {
    let mut rows = Vec::new();
    flatten(object, "", up, &mut rows);
    rows
}

/// The fields of a kind of a union.
pub fn variant_rows(variant: &Variant, up: &str) -> Vec<Value> {
    rows(&variant.object, up)
}

/// Whether an object, or one within it, has a limit that refuses no request.
pub fn has_unchecked_limits(object: &Object) -> bool {
    any(object, &Field::has_unchecked_limits)
}

/// Whether an object, or one within it, has a field that is expected and may be left out.
pub fn has_expected(object: &Object) -> bool {
    any(object, &|field| field.required == Required::Expected)
}

fn any(object: &Object, of: &dyn Fn(&Field) -> bool) -> bool {
    object.fields.iter().any(|field| match field.ty.innermost() {
        Type::Object(inner) => of(field) || any(inner, of),
        _ => of(field),
    })
}

fn flatten(object: &Object, path: &str, up: &str, rows: &mut Vec<Value>) {
    for index in order(object) {
        let field = &object.fields[index];
        rows.push(row(object, index, path, up));
        if let Type::Object(inner) = field.ty.innermost() {
            flatten(inner, &format!("{path}{}{}.", field.wire, field.ty.brackets()), up, rows);
        }
    }
}

/// The fields' indices, the most needed fields first. Those of an event stay in the order of the official page.
fn order(object: &Object) -> Vec<usize> {
    let mut order: Vec<usize> = (0..object.fields.len()).collect();
    if object.role != Role::Event {
        let rank = |index: &usize| NEEDED.iter().position(|needed| *needed == required(object, *index));
        order.sort_by_key(|index| rank(index).unwrap_or(NEEDED.len()));
    }
    order
}

fn row(object: &Object, index: usize, path: &str, up: &str) -> Value {
    let field = &object.fields[index];
    let mut about = vec![cell(&sentence(&field.note))];
    let mut facts = facts(object, index, true, str::to_string);
    // The table has both spellings already.
    facts.retain(|fact| !fact.ends_with("on the wire."));
    about.extend(facts.iter().map(|fact| cell(fact)));
    if field.in_query {
        about.push("Sent in the URL's query.".into());
    }
    if !field.aliases.is_empty() {
        let aliases: Vec<String> = field.aliases.iter().map(|alias| format!("`{alias}`")).collect();
        about.push(format!("Also spelled {}.", aliases.join(", ")));
    }
    context! {
        wire => format!("{path}{}", field.wire),
        names => spellings(field),
        ty => type_text(&field.ty, up),
        required => required(object, index),
        about => about.join(" "),
    }
}

/// The field's name in Rust and Python, and in JavaScript where that differs.
fn spellings(field: &Field) -> String {
    let camel = names::camel(&field.name);
    if camel == field.name { format!("`{camel}`") } else { format!("`{}` `{camel}`", field.name) }
}

fn required(object: &Object, index: usize) -> &'static str {
    match object.fields[index].required {
        _ if object.role == Role::Reply => "",
        _ if object.is_alternative(index) => "one of",
        // The core fills it.
        _ if object.fields[index].filled.is_some() => "",
        Required::Yes => "yes",
        Required::Expected => "expected",
        Required::No => "",
        Required::Conditional if object.role == Role::Event => "",
        Required::Conditional => "in some cases",
    }
}

fn type_text(ty: &Type, up: &str) -> String {
    match ty {
        Type::String => "string".into(),
        Type::Integer => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Any => "any".into(),
        Type::Time => "time".into(),
        Type::Free => "object".into(),
        Type::Enum(inner) => format!("string `{}`", inner.name),
        Type::Object(object) => format!("object `{}`", object.name),
        Type::OneOf(one_of) => format!("[{}]({up}types.md#{})", one_of.name, one_of.name.to_lowercase()),
        Type::Shared(name) => format!("[{name}]({up}types.md#{})", name.to_lowercase()),
        Type::List(inner) => format!("list of {}", type_text(inner, up)),
        Type::Map(inner) => format!("map of {}", type_text(inner, up)),
    }
}

//! Fields as rows of a table.

use super::cell;
use crate::description::{Field, Object, Required, Role, Type, names};
use crate::generate::text::{facts, listed};
use crate::generate::translation::Texts;
use minijinja::{Value, context};

/// Whether a field is needed, the most needed first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Need {
    Yes,
    OneOf,
    Expected,
    InSomeCases,
    No,
}

/// The fields of an object and of those within it, each under its wire path. `up` leads to the reference's folder.
pub fn rows(object: &Object, up: &str, texts: &Texts) -> Vec<Value> {
    let mut rows = Vec::new();
    flatten(object, "", up, texts, &mut rows);
    rows
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

fn flatten(object: &Object, path: &str, up: &str, texts: &Texts, rows: &mut Vec<Value>) {
    for index in order(object) {
        let field = &object.fields[index];
        rows.push(row(object, index, path, up, texts));
        if let Type::Object(inner) = field.ty.innermost() {
            flatten(inner, &format!("{path}{}{}.", field.wire, field.ty.brackets()), up, texts, rows);
        }
    }
}

/// The fields' indices, the most needed fields first. Those of an event stay in the order of the official page.
fn order(object: &Object) -> Vec<usize> {
    let mut order: Vec<usize> = (0..object.fields.len()).collect();
    if object.role != Role::Event {
        order.sort_by_key(|index| need(object, *index));
    }
    order
}

fn row(object: &Object, index: usize, path: &str, up: &str, texts: &Texts) -> Value {
    let field = &object.fields[index];
    let mut about = vec![cell(&texts.sentence(&field.note))];
    about.extend(facts(object, index, true, str::to_string, texts).iter().map(|fact| cell(fact)));
    if !field.aliases.is_empty() {
        let aliases: Vec<String> = field.aliases.iter().map(|alias| format!("`{alias}`")).collect();
        about.push(texts.say("Also spelled {0}.", &[&listed(&aliases, texts)]));
    }
    context! {
        wire => format!("{path}{}", field.wire),
        names => spellings(field),
        ty => type_text(&field.ty, up, texts),
        required => texts.say(need(object, index).shown(), &[]),
        about => texts.join(&about),
    }
}

/// The field's name in Rust and Python, and in JavaScript where that differs.
fn spellings(field: &Field) -> String {
    let camel = names::camel(&field.name);
    if camel == field.name { format!("`{camel}`") } else { format!("`{}` `{camel}`", field.name) }
}

impl Need {
    fn shown(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::OneOf => "one of",
            Self::Expected => "expected",
            Self::InSomeCases => "in some cases",
            Self::No => "",
        }
    }
}

fn need(object: &Object, index: usize) -> Need {
    match object.fields[index].required {
        _ if object.role == Role::Reply => Need::No,
        _ if object.is_alternative(index) => Need::OneOf,
        // The core fills it.
        _ if object.fields[index].filled.is_some() => Need::No,
        Required::Yes => Need::Yes,
        Required::Expected => Need::Expected,
        Required::No => Need::No,
        Required::Conditional if object.role == Role::Event => Need::No,
        Required::Conditional => Need::InSomeCases,
    }
}

fn type_text(ty: &Type, up: &str, texts: &Texts) -> String {
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
        Type::List(inner) => texts.say("list of {0}", &[&type_text(inner, up, texts)]),
        Type::Map(inner) => texts.say("map of {0}", &[&type_text(inner, up, texts)]),
    }
}

//! Values in Rust: `new` with the required fields, and a setter for each other one.

use super::code::Code;
use crate::description::{Api, Enum, Field, Object, Role, SharedKind, Type, Union, names};
use crate::generate::rust::is_fixed;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub struct Writer<'a> {
    api: &'a Api,
    types: BTreeSet<String>,
    /// Whether the code calls `Element`'s short constructors.
    pub makes_element: bool,
}

impl<'a> Writer<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self { api, types: BTreeSet::new(), makes_element: false }
    }

    /// The names that the code uses.
    pub fn types(self) -> Vec<String> {
        self.types.into_iter().collect()
    }

    fn name(&mut self, name: &str) -> String {
        self.types.insert(name.to_string());
        name.to_string()
    }

    /// Nothing when the sample lacks what `new` asks for.
    pub fn object(&mut self, object: &Object, sample: &Map<String, Value>) -> Option<Code> {
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for field in &object.fields {
            let value = sample.get(&field.wire);
            match (field.is_argument(), value) {
                (true, _) if is_fixed(field) => {}
                (true, value) => arguments.push(self.parameter(field, object.role, value?)?),
                (_, Some(value)) => {
                    let value = self.parameter(field, object.role, value)?;
                    setters.push(Code::group(format!(".{}(", field_name(field)), vec![value], ")"));
                }
                (_, None) => {}
            }
        }
        let head = Code::group(format!("{}::new(", self.name(&object.name)), arguments, ")");
        Some(if setters.is_empty() { head } else { Code::Chain(Box::new(head), setters) })
    }

    /// What is given to `new` or to a setter.
    fn parameter(&mut self, field: &Field, role: Role, sample: &Value) -> Option<Code> {
        self.value(&field.ty, role, sample, false)
    }

    /// `inside` lists and maps, numbers show their type and free values are written as JSON.
    fn value(&mut self, ty: &Type, role: Role, sample: &Value, inside: bool) -> Option<Code> {
        Some(match (ty, sample) {
            (Type::Enum(inner), Value::String(text)) => self.variant(inner, text),
            (Type::Object(inner), Value::Object(map)) => self.object(inner, map)?,
            (Type::Shared(name), Value::Object(map)) => {
                let api = self.api;
                match &api.shared(name).kind {
                    SharedKind::Object(inner) => self.object(inner, map)?,
                    SharedKind::Union(union) => self.union(name, union, map)?,
                    SharedKind::OneOf(_) => unreachable!("fields hold the types themselves"),
                }
            }
            (Type::OneOf(_), Value::Number(number)) => Code::Atom(format!("{number}_i64")),
            (Type::OneOf(one_of), Value::Object(_)) => {
                let map = one_of.types.iter().find(|ty| matches!(ty, Type::Map(_)))?;
                let map = self.value(map, role, sample, false)?;
                Code::group("std::collections::BTreeMap::from(".into(), vec![map], ")")
            }
            (Type::OneOf(_), Value::Array(items)) => {
                let items = items.iter().map(|item| Code::Atom(format!("{item}.to_owned()")));
                Code::group("vec![".into(), items.collect(), "]")
            }
            (Type::List(inner), Value::Array(items)) if items.is_empty() => {
                Code::Atom(format!("Vec::<{}>::new()", self.type_name(inner)?))
            }
            (Type::List(inner), Value::Array(items)) => {
                let items = items.iter().map(|item| self.value(inner, role, item, true));
                Code::group(if inside { "vec![" } else { "[" }.into(), items.collect::<Option<_>>()?, "]")
            }
            (Type::Map(inner), Value::Object(map)) if !inside => {
                let entries = map.iter().map(|(key, entry)| {
                    let value = self.value(inner, role, entry, true)?;
                    Some(Code::group("(".into(), vec![Code::Atom(Value::from(key.as_str()).to_string()), value], ")"))
                });
                Code::group("[".into(), entries.collect::<Option<_>>()?, "]")
            }
            (Type::Free, Value::Object(map)) if role == Role::Request => {
                let entries = map.iter().map(|(key, value)| Code::Atom(format!("({key:?}.into(), json!({value}))")));
                let entries = Code::group("[".into(), entries.collect(), "]");
                Code::group("serde_json::Map::from_iter(".into(), vec![entries], ")")
            }
            (Type::Any, Value::String(_) | Value::Number(_) | Value::Bool(_)) if !inside => literal(sample, false)?,
            (Type::Any | Type::Free, _) => Code::Atom(format!("json!({sample})")),
            (Type::Number, Value::Number(number)) if number.is_i64() => Code::Atom(format!("{number}.0")),
            _ => literal(sample, inside)?,
        })
    }

    fn variant(&mut self, inner: &Enum, text: &str) -> Code {
        let known = inner.values.iter().position(|value| value == text);
        let variant = known.map(|at| names::variants(&inner.values)[at].clone());
        match variant {
            Some(variant) => Code::Atom(format!("{}::{variant}", self.name(&inner.name))),
            None => Code::Atom(Value::from(text).to_string()),
        }
    }

    fn union(&mut self, name: &str, union: &Union, sample: &Map<String, Value>) -> Option<Code> {
        if let Some(text) = super::only_text(union, sample) {
            self.makes_element = true;
            return Some(Code::group("Element::text(".into(), vec![Code::Atom(format!("{text:?}"))], ")"));
        }
        let tag = sample.get(&union.tag)?.as_str()?;
        let at = union.variants.iter().position(|variant| variant.wire == tag)?;
        let content = sample.get(&union.content)?.as_object()?;
        let content = self.object(&union.variants[at].object, content)?;
        Some(Code::group(format!("{}::{}(", self.name(name), union.short_names()[at]), vec![content], ")"))
    }

    /// The type of a list that is empty and so does not show it.
    fn type_name(&mut self, ty: &Type) -> Option<String> {
        Some(match ty {
            Type::String => "String".into(),
            Type::Integer => "i64".into(),
            Type::Object(inner) => self.name(&inner.name),
            Type::Enum(inner) => self.name(&inner.name),
            Type::Shared(name) => self.name(name),
            _ => return None,
        })
    }
}

fn field_name(field: &Field) -> String {
    if syn::parse_str::<syn::Ident>(&field.name).is_ok() { field.name.clone() } else { format!("r#{}", field.name) }
}

fn literal(sample: &Value, inside: bool) -> Option<Code> {
    Some(Code::Atom(match sample {
        Value::String(text) => format!("{text:?}"),
        // Without it, a number too large for an i32 would be none.
        Value::Number(number) if inside && number.as_i64().is_some_and(|n| i32::try_from(n).is_err()) => {
            format!("{number}_i64")
        }
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        _ => return None,
    }))
}

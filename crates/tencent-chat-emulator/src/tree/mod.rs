//! A document as a tree whose values know their lines, from JSON or YAML.
//!
//! Seeds, imports and the bodies of control requests are all read from such a tree. So each type is compiled for one reader only,
//! which a wasm module shows, and every mistake has its place and its line.

mod json;
mod lines;
mod mistake;
mod reader;
mod yaml;

use std::borrow::Cow;

use serde_json::{Number, Value};

use crate::fill::Fill;

pub(crate) use mistake::Mistake;

/// How deeply lists and maps may be nested, as in serde_json.
const MAX_DEPTH: usize = 128;

/// A value and its line, which is 0 where the value comes from no text.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    line: u32,
    kind: Kind,
    /// Whether fields that a type does not have are ignored; otherwise they are mistakes.
    ignores_unknown: bool,
}

#[derive(Clone, Debug)]
enum Kind {
    /// The value of a field that is not there.
    Missing,
    Null,
    Bool(bool),
    Number(Number),
    Text(String),
    /// A scalar of YAML without quotes. What it means depends on what is expected: `7` is also a name.
    Plain(String),
    List(Vec<Tree>),
    Fields(Vec<Field>),
}

#[derive(Clone, Debug)]
struct Field {
    line: u32,
    name: String,
    value: Tree,
}

impl Tree {
    /// Reads JSON.
    pub fn from_json(text: &str) -> Result<Self, Mistake> {
        json::read(text)
    }

    /// Reads YAML.
    pub fn from_yaml(text: &str) -> Result<Self, Mistake> {
        yaml::read(text)
    }

    /// The text, if it is nothing but one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) | Kind::Plain(text) => Some(text),
            _ => None,
        }
    }

    fn without_line(kind: Kind) -> Self {
        Self::in_line(0, kind)
    }

    fn in_line(line: u32, kind: Kind) -> Self {
        Self { line, kind, ignores_unknown: false }
    }

    pub fn field_mut(&mut self, name: &str) -> Option<&mut Self> {
        self.fields_mut().iter_mut().find(|field| field.name == name).map(|field| &mut field.value)
    }

    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.fields_mut().iter_mut().map(|field| &mut field.value)
    }

    fn fields_mut(&mut self) -> &mut [Field] {
        match &mut self.kind {
            Kind::Fields(fields) => fields,
            _ => &mut [],
        }
    }

    /// Lets the types that are read from here ignore fields that they do not have.
    pub fn ignore_unknown(&mut self) {
        self.ignores_unknown = true;
        if let Kind::List(items) = &mut self.kind {
            items.iter_mut().for_each(Self::ignore_unknown);
        }
        self.values_mut().for_each(Self::ignore_unknown);
    }
}

impl From<Value> for Tree {
    fn from(value: Value) -> Self {
        let field = |(name, value): (String, Value)| Field { line: 0, name, value: value.into() };
        Self::without_line(match value {
            Value::Null => Kind::Null,
            Value::Bool(value) => Kind::Bool(value),
            Value::Number(number) => Kind::Number(number),
            Value::String(text) => Kind::Text(text),
            Value::Array(items) => Kind::List(items.into_iter().map(Self::from).collect()),
            Value::Object(fields) => Kind::Fields(fields.into_iter().map(field).collect()),
        })
    }
}

impl From<&Tree> for Value {
    fn from(tree: &Tree) -> Self {
        match &*tree.kind.meant() {
            Kind::Missing | Kind::Null => Self::Null,
            Kind::Bool(value) => Self::Bool(*value),
            Kind::Number(number) => Self::Number(number.clone()),
            Kind::Text(text) | Kind::Plain(text) => Self::String(text.clone()),
            Kind::List(items) => items.iter().map(Self::from).collect(),
            Kind::Fields(fields) => {
                Self::Object(fields.iter().map(|Field { name, value, .. }| (name.clone(), Self::from(value))).fill())
            }
        }
    }
}

impl Kind {
    /// The kind of a plain scalar by its text.
    fn meant(&self) -> Cow<'_, Self> {
        match self {
            Self::Plain(text) => Cow::Owned(yaml::resolve(text)),
            other => Cow::Borrowed(other),
        }
    }
}

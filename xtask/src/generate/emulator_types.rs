//! The types of the emulator's packages: what the control paths return, the settings, and what users can do. They are read from the
//! Rust code that answers, or that its tests compare with the answers.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use minijinja::{Value, context};
use serde::Serialize;
use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type};

use super::Output;
use super::templates::render;
use super::text::wrap;
use crate::description::names;

const SOURCE: &str = "crates/tencent-chat-emulator/src";

/// Characters in a line of documentation.
const LINE: usize = 110;

/// Files with enums that answers have, and how these are called in the packages.
const ENUMS: [(&str, &str, &str); 4] = [
    ("state/client/mod.rs", "Platform", "Platform"),
    ("state/client/inbox.rs", "Kind", "InboxKind"),
    ("webhooks/verdict.rs", "WebhookOutcome", "WebhookOutcome"),
    ("faults.rs", "Close", "FaultClose"),
];

/// What Python cannot use as a name in a class.
const KEYWORDS: [&str; 3] = ["from", "class", "global"];

#[derive(Serialize)]
struct TypeView {
    name: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
    /// The values of an enum.
    literals: Vec<String>,
    /// The types that it is one of.
    alternatives: Vec<String>,
    /// Whether a class cannot have its fields in Python.
    has_keywords: bool,
}

#[derive(Clone, Serialize)]
struct FieldView {
    name: String,
    doc: Vec<String>,
    ts: String,
    py: String,
    optional: bool,
}

/// An action of users; several have the same name.
#[derive(Serialize)]
struct ActionView {
    name: String,
    forms: Vec<Vec<FieldView>>,
}

/// A function of the control paths.
#[derive(Serialize)]
struct FunctionView {
    name: String,
    /// The arguments before the options.
    arguments: Vec<String>,
    options: Vec<String>,
}

pub fn outputs(root: &Path) -> Result<Vec<Output>> {
    let source = root.join(SOURCE);
    if !source.join("shapes.rs").exists() {
        return Ok(Vec::new());
    }
    let parse = |file: &str| -> Result<Vec<Item>> {
        let text = fs::read_to_string(source.join(file)).with_context(|| format!("reading {SOURCE}/{file}"))?;
        Ok(syn::parse_file(&text).with_context(|| format!("parsing {SOURCE}/{file}"))?.items)
    };
    let mut types = Vec::new();
    for (file, rust_name, name) in ENUMS {
        types.push(literals(&parse(file)?, rust_name, name)?);
    }
    types.extend(shapes(&parse("shapes.rs")?)?);
    types.extend(settings(&parse("settings.rs")?)?);
    let actions = actions(&parse("clients/actions.rs")?)?;
    let own = ["Action", "ActionFields"];
    let exported: BTreeSet<&str> = types.iter().map(|view: &TypeView| view.name.as_str()).chain(own).collect();
    let functions = functions(&parse("control.rs")?)?;
    let context = || context! { types, actions, fields => all_fields(&actions), functions, exported };
    Ok(vec![
        output("packages/npm-emulator/src/shapes.ts", "emulator-shapes.ts.jinja", context()),
        output("packages/python-emulator/python/tencent_chat_emulator/types.py", "emulator-types.py.jinja", context()),
    ])
}

fn output(path: &str, template: &str, context: Value) -> Output {
    let text = render(template, &format!("../{SOURCE}/"), context);
    // What a comment calls null.
    Output::new(path, if path.ends_with(".py") { text.replace("; null ", "; ``None`` ") } else { text })
}

fn literals(items: &[Item], rust_name: &str, name: &str) -> Result<TypeView> {
    let found = items.iter().find_map(|item| match item {
        Item::Enum(found) if found.ident == rust_name => Some(found),
        _ => None,
    });
    let found = found.with_context(|| format!("an enum {rust_name}"))?;
    let literals = found.variants.iter().map(|variant| {
        let plain = variant.ident.to_string();
        match serde(&variant.attrs, "rename").or_else(|| serde(&found.attrs, "rename_all")) {
            Some(rule) if rule == "snake_case" => snake(&plain),
            Some(rule) if rule == "lowercase" => plain.to_lowercase(),
            Some(renamed) => renamed,
            None => plain,
        }
    });
    Ok(TypeView { literals: literals.collect(), ..TypeView::new(name, &found.attrs) })
}

/// Structs, and enums that are one of several structs.
fn shapes(items: &[Item]) -> Result<Vec<TypeView>> {
    let mut types = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) if matches!(item.fields, Fields::Named(_)) => {
                types.push(TypeView::new(&item.ident.to_string(), &item.attrs).with(fields(&item.fields)?));
            }
            Item::Enum(item) => {
                let name = item.ident.to_string();
                let of = |variant: &syn::Variant| format!("{}{name}", variant.ident);
                for variant in &item.variants {
                    types.push(TypeView::new(&of(variant), &variant.attrs).with(fields(&variant.fields)?));
                }
                let alternatives = item.variants.iter().map(of).collect();
                types.push(TypeView { alternatives, ..TypeView::new(&name, &item.attrs) });
            }
            _ => {}
        }
    }
    Ok(types)
}

/// All settings, and a change of them.
fn settings(items: &[Item]) -> Result<[TypeView; 2]> {
    let change = items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == "Change" => Some(item),
        _ => None,
    });
    let change = change.context("a struct Change")?;
    let changed = fields(&change.fields)?;
    let is_kept = |field: &&FieldView| field.name != "strict";
    let all = changed.iter().filter(is_kept).map(|field| FieldView { optional: false, ..field.clone() });
    let view = |name: &str, doc: &str| TypeView { doc: vec![doc.to_owned()], ..TypeView::new(name, &[]) };
    Ok([
        view("Settings", "All settings.").with(all.collect()),
        view("SettingsChange", "The settings to change.").with(changed.clone()),
    ])
}

impl TypeView {
    fn new(name: &str, attributes: &[Attribute]) -> Self {
        let (name, doc) = (name.to_owned(), doc(attributes));
        Self { name, doc, fields: Vec::new(), literals: Vec::new(), alternatives: Vec::new(), has_keywords: false }
    }

    fn with(self, fields: Vec<FieldView>) -> Self {
        let has_keywords = fields.iter().any(|field| KEYWORDS.contains(&field.name.as_str()));
        Self { fields, has_keywords, ..self }
    }
}

fn fields(fields: &Fields) -> Result<Vec<FieldView>> {
    let field = |field: &syn::Field| {
        let name = field.ident.as_ref().context("a field has a name")?.to_string();
        let (ty, optional) = match argument(&field.ty, "Option") {
            Some(inner) => (inner, true),
            None => (&field.ty, false),
        };
        let (ts, py) = (typescript(ty)?, python(ty)?);
        Ok(FieldView { name: name.trim_start_matches("r#").to_owned(), doc: doc(&field.attrs), ts, py, optional })
    };
    fields.iter().map(field).collect()
}

fn typescript(ty: &Type) -> Result<String> {
    if let Some(item) = argument(ty, "Vec").or_else(|| argument(ty, "BTreeSet")) {
        return Ok(format!("{}[]", typescript(item)?));
    }
    if let Some(value) = argument(ty, "BTreeMap") {
        return Ok(format!("Record<string, {}>", typescript(value)?));
    }
    if let Some(inner) = argument(ty, "Nullable") {
        return Ok(format!("{} | null", typescript(inner)?));
    }
    Ok(match name(ty)?.as_str() {
        "String" => "string".to_owned(),
        "bool" => "boolean".to_owned(),
        "u16" | "u32" | "u64" | "i64" | "usize" | "f64" => "number".to_owned(),
        "Value" => "unknown".to_owned(),
        other => packages_name(other),
    })
}

fn python(ty: &Type) -> Result<String> {
    if let Some(item) = argument(ty, "Vec").or_else(|| argument(ty, "BTreeSet")) {
        return Ok(format!("list[{}]", python(item)?));
    }
    if let Some(value) = argument(ty, "BTreeMap") {
        return Ok(format!("dict[str, {}]", python(value)?));
    }
    if let Some(inner) = argument(ty, "Nullable") {
        return Ok(format!("{} | None", python(inner)?));
    }
    Ok(match name(ty)?.as_str() {
        "String" => "str".to_owned(),
        "bool" => "bool".to_owned(),
        "u16" | "u32" | "u64" | "i64" | "usize" => "int".to_owned(),
        "f64" => "float".to_owned(),
        "Value" => "Any".to_owned(),
        other => packages_name(other),
    })
}

fn packages_name(rust_name: &str) -> String {
    let renamed = ENUMS.iter().find(|(_, known, _)| *known == rust_name);
    renamed.map_or(rust_name, |(_, _, name)| name).to_owned()
}

/// The last type argument of a type of this name.
fn argument<'a>(ty: &'a Type, of: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == of)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.last()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

fn name(ty: &Type) -> Result<String> {
    match ty {
        Type::Path(path) => Ok(path.path.segments.last().context("a type has a name")?.ident.to_string()),
        _ => bail!("a type that the packages cannot have"),
    }
}

/// The lines of a comment.
fn doc(attributes: &[Attribute]) -> Vec<String> {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => string(&pair.value),
        _ => None,
    };
    let text: Vec<String> = attributes.iter().filter_map(line).collect();
    if text.is_empty() { Vec::new() } else { wrap(&text.join(" "), LINE, "") }
}

fn string(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// The value of an attribute such as `#[serde(rename = "iOS")]`.
fn serde(attributes: &[Attribute], key: &str) -> Option<String> {
    let mut found = None;
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        // Other keys need no value.
        let _ = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident(key) {
                found = Some(meta.value()?.parse::<syn::LitStr>()?.value());
            }
            Ok(())
        });
    }
    found
}

fn snake(pascal: &str) -> String {
    let separated = pascal.char_indices().map(|(at, c)| match c.is_uppercase() && at > 0 {
        true => format!("_{}", c.to_lowercase()),
        false => c.to_lowercase().to_string(),
    });
    separated.collect()
}

/// The table of actions: its fields are calls of `needed` or `maybe`, or constants that are.
fn actions(items: &[Item]) -> Result<Vec<ActionView>> {
    let constants: BTreeMap<String, &Expr> = items
        .iter()
        .filter_map(|item| match item {
            Item::Const(item) => Some((item.ident.to_string(), &*item.expr)),
            _ => None,
        })
        .collect();
    let Some(Expr::Reference(table)) = constants.get("ACTIONS") else { bail!("a table ACTIONS") };
    let Expr::Array(table) = &*table.expr else { bail!("ACTIONS is a list") };
    let mut actions: Vec<ActionView> = Vec::new();
    for row in &table.elems {
        let Expr::Call(call) = row else { bail!("an action is a call") };
        let (Some(name), Some(Expr::Reference(fields))) = (call.args.first().and_then(string), call.args.get(2)) else {
            bail!("an action has a name and fields");
        };
        let Expr::Array(fields) = &*fields.expr else { bail!("{name}: its fields are a list") };
        let form = fields.elems.iter().map(|field| action_field(field, &constants)).collect::<Result<Vec<_>>>();
        let mut form = form.with_context(|| name.clone())?;
        if !form.iter().any(|field| field.name == "platform") {
            form.push(platform(true));
        }
        match actions.last_mut().filter(|last| last.name == name) {
            Some(last) => last.forms.push(form),
            None => actions.push(ActionView { name, forms: vec![form] }),
        }
    }
    Ok(actions)
}

fn action_field(field: &Expr, constants: &BTreeMap<String, &Expr>) -> Result<FieldView> {
    let call = match field {
        Expr::Path(path) => {
            let name = path.path.require_ident()?.to_string();
            constants.get(&name).copied().with_context(|| format!("a constant {name}"))?
        }
        other => other,
    };
    let Expr::Call(call) = call else { bail!("a field is a call") };
    let Expr::Path(function) = &*call.func else { bail!("a field is made by a function") };
    let optional = function.path.is_ident("maybe");
    let name = call.args.first().and_then(string).context("a field has a name")?;
    if name == "platform" {
        return Ok(platform(optional));
    }
    let Some(Expr::Path(kind)) = call.args.get(2) else { bail!("{name}: a field has a kind") };
    let kind = kind.path.segments.last().context("a kind has a name")?.ident.to_string();
    let (ts, py) = match kind.as_str() {
        "Text" => ("string", "str"),
        "Number" => ("number", "int"),
        "Seconds" => ("number | string", "int | str"),
        "Flag" => ("boolean", "bool"),
        "Switch" => (r#"boolean | "On" | "Off""#, r#"bool | Literal["On", "Off"]"#),
        "Texts" => ("readonly string[]", "Sequence[str]"),
        "Object" => ("object", "Mapping[str, Any]"),
        "List" => ("readonly unknown[]", "Sequence[Any]"),
        other => bail!("{name}: no type for {other}"),
    };
    Ok(FieldView { name, doc: Vec::new(), ts: ts.to_owned(), py: py.to_owned(), optional })
}

/// The device that acts.
fn platform(optional: bool) -> FieldView {
    let platform = || "Platform".to_owned();
    FieldView { name: platform().to_lowercase(), doc: Vec::new(), ts: platform(), py: platform(), optional }
}

/// The table of control paths, but for those that are not functions.
fn functions(items: &[Item]) -> Result<Vec<FunctionView>> {
    let table = items.iter().find_map(|item| match item {
        Item::Static(item) if item.ident == "PATHS" => Some(&*item.expr),
        _ => None,
    });
    let Some(Expr::Array(table)) = table else { bail!("a table PATHS") };
    let functions = table.elems.iter().map(|row| {
        let (call, has_body) = match row {
            Expr::MethodCall(method) if method.method == "with_body" => (&*method.receiver, true),
            other => (other, false),
        };
        let Expr::Call(call) = call else { bail!("a control path is a call") };
        let text = |at: usize| call.args.get(at).and_then(string).context("a control path has a name and a path");
        let Some(Expr::Reference(options)) = call.args.get(3) else { bail!("a control path has parameters") };
        let Expr::Array(options) = &*options.expr else { bail!("the parameters of a control path are a list") };
        let options = options.elems.iter().filter_map(string).collect();
        let path = text(2)?;
        let placeholders = path.split('/').filter_map(|part| part.strip_prefix('<')?.strip_suffix('>'));
        let arguments = placeholders.chain(has_body.then_some("body")).map(str::to_owned).collect();
        Ok(FunctionView { name: names::camel(&text(0)?), arguments, options })
    });
    let is_function = |view: &Result<FunctionView>| !view.as_ref().is_ok_and(|view| view.name.is_empty());
    functions.filter(is_function).collect()
}

/// The fields of all actions, each with all types that it has.
fn all_fields(actions: &[ActionView]) -> Vec<FieldView> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for field in actions.iter().flat_map(|action| action.forms.iter().flatten()) {
        all.entry(&field.name).or_default().insert(&field.py);
    }
    let field = |(name, types): (&str, BTreeSet<&str>)| FieldView {
        name: name.to_owned(),
        doc: Vec::new(),
        ts: String::new(),
        py: types.into_iter().collect::<Vec<_>>().join(" | "),
        optional: true,
    };
    all.into_iter().map(field).collect()
}

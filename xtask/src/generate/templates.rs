//! The templates in `xtask/templates/`, and what they have in common.

use minijinja::{Environment, Error, ErrorKind, Value, context};

const TEMPLATES: &[(&str, &str)] = &[
    ("SUMMARY.md.jinja", include_str!("../../templates/SUMMARY.md.jinja")),
    ("clients.py.jinja", include_str!("../../templates/clients.py.jinja")),
    ("constants.py.jinja", include_str!("../../templates/constants.py.jinja")),
    ("constants.ts.jinja", include_str!("../../templates/constants.ts.jinja")),
    ("coverage.md.jinja", include_str!("../../templates/coverage.md.jinja")),
    ("elements.py.jinja", include_str!("../../templates/elements.py.jinja")),
    ("elements.ts.jinja", include_str!("../../templates/elements.ts.jinja")),
    ("emulator-shapes.ts.jinja", include_str!("../../templates/emulator-shapes.ts.jinja")),
    ("emulator-types.py.jinja", include_str!("../../templates/emulator-types.py.jinja")),
    ("endpoints.md.jinja", include_str!("../../templates/endpoints.md.jinja")),
    ("every_endpoint.mts.jinja", include_str!("../../templates/every_endpoint.mts.jinja")),
    ("every_endpoint.py.jinja", include_str!("../../templates/every_endpoint.py.jinja")),
    ("endpoint.md.jinja", include_str!("../../templates/endpoint.md.jinja")),
    ("error-classes.ts.jinja", include_str!("../../templates/error-classes.ts.jinja")),
    ("errors.md.jinja", include_str!("../../templates/errors.md.jinja")),
    ("errors.py.jinja", include_str!("../../templates/errors.py.jinja")),
    ("cookbook.rs.jinja", include_str!("../../templates/cookbook.rs.jinja")),
    ("events.py.jinja", include_str!("../../templates/events.py.jinja")),
    ("events.ts.jinja", include_str!("../../templates/events.ts.jinja")),
    ("examples.mts.jinja", include_str!("../../templates/examples.mts.jinja")),
    ("examples.py.jinja", include_str!("../../templates/examples.py.jinja")),
    ("examples.rs.jinja", include_str!("../../templates/examples.rs.jinja")),
    ("first_call.rs.jinja", include_str!("../../templates/first_call.rs.jinja")),
    ("guide.mts.jinja", include_str!("../../templates/guide.mts.jinja")),
    ("guide.py.jinja", include_str!("../../templates/guide.py.jinja")),
    ("guide.rs.jinja", include_str!("../../templates/guide.rs.jinja")),
    ("generated.py.jinja", include_str!("../../templates/generated.py.jinja")),
    ("kinds.ts.jinja", include_str!("../../templates/kinds.ts.jinja")),
    ("limits.ts.jinja", include_str!("../../templates/limits.ts.jinja")),
    ("methods.py.jinja", include_str!("../../templates/methods.py.jinja")),
    ("methods.pyi.jinja", include_str!("../../templates/methods.pyi.jinja")),
    ("each.py.jinja", include_str!("../../templates/each.py.jinja")),
    ("bulk.py.jinja", include_str!("../../templates/bulk.py.jinja")),
    ("methods.ts.jinja", include_str!("../../templates/methods.ts.jinja")),
    ("metrics.py.jinja", include_str!("../../templates/metrics.py.jinja")),
    ("metrics.ts.jinja", include_str!("../../templates/metrics.ts.jinja")),
    ("options.ts.jinja", include_str!("../../templates/options.ts.jinja")),
    ("profile.py.jinja", include_str!("../../templates/profile.py.jinja")),
    ("profile.ts.jinja", include_str!("../../templates/profile.ts.jinja")),
    ("regions.md.jinja", include_str!("../../templates/regions.md.jinja")),
    ("regions.ts.jinja", include_str!("../../templates/regions.ts.jinja")),
    ("webhook.md.jinja", include_str!("../../templates/webhook.md.jinja")),
    ("webhooks.md.jinja", include_str!("../../templates/webhooks.md.jinja")),
    ("webhook.py.jinja", include_str!("../../templates/webhook.py.jinja")),
    ("webhooks.ts.jinja", include_str!("../../templates/webhooks.ts.jinja")),
    ("types.md.jinja", include_str!("../../templates/types.md.jinja")),
    ("types.py.jinja", include_str!("../../templates/types.py.jinja")),
    ("types.ts.jinja", include_str!("../../templates/types.ts.jinja")),
];

/// Fills a template in; it finds the first line of its output as `marker`.
pub fn render(name: &str, source: &str, context: Value) -> String {
    let mut environment = Environment::new();
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.set_keep_trailing_newline(true);
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.add_filter("docstring", docstring);
    environment.add_filter("tsdoc", tsdoc);
    environment.add_filter("quoted", |text: String| format!("\"{text}\""));
    for (name, text) in TEMPLATES {
        environment.add_template(name, text).unwrap_or_else(|error| panic!("{name}: {error:#}"));
    }
    let context = context!(marker => super::marker(source), ..context);
    let rendered = environment.get_template(name).and_then(|template| template.render(context));
    rendered.unwrap_or_else(|error| panic!("{name}: {error:#}"))
}

/// Lines as a Python docstring: on one line if they are one.
fn docstring(lines: Value, indent: usize) -> Result<String, Error> {
    let space = " ".repeat(indent);
    let lines: Vec<String> = lines.try_iter()?.map(|line| line.to_string()).collect();
    match &lines[..] {
        [] => Err(Error::new(ErrorKind::InvalidOperation, "a docstring without text")),
        [line] => Ok(format!("{space}\"\"\"{line}\"\"\"")),
        [first, rest @ ..] => {
            let rest = rest.iter().map(|line| format!("{space}{line}").trim_end().to_string() + "\n");
            Ok(format!("{space}\"\"\"{first}\n{}{space}\"\"\"", rest.collect::<String>()))
        }
    }
}

/// Lines as a TSDoc comment: on one line if they are one.
fn tsdoc(lines: Value, indent: Option<usize>) -> Result<String, Error> {
    let space = " ".repeat(indent.unwrap_or(0));
    let lines: Vec<String> = lines.try_iter()?.map(|line| line.to_string().replace("*/", "*\\/")).collect();
    match &lines[..] {
        [] => Err(Error::new(ErrorKind::InvalidOperation, "a comment without text")),
        [line] => Ok(format!("{space}/** {line} */")),
        lines => {
            let body = lines.iter().map(|line| format!("{space} * {line}").trim_end().to_string() + "\n");
            Ok(format!("{space}/**\n{}{space} */", body.collect::<String>()))
        }
    }
}

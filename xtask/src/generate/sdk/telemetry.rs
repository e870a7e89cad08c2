//! What the packages measure for OpenTelemetry, as constants of each language.

use crate::description::sdk::{FILE, Metric, Telemetry};
use crate::generate::Output;
use crate::generate::rust::{docs, file, ident};
use crate::generate::templates::render;
use minijinja::{Value, context};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

pub fn outputs(telemetry: &Telemetry) -> Vec<Output> {
    let python = "packages/python/python/tencent_chat/_generated/metrics.py";
    let output = |path: &str, template| Output::new(path, render(template, FILE, view(telemetry)));
    vec![
        output("packages/npm/src/generated/metrics.ts", "metrics.ts.jinja"),
        output(python, "metrics.py.jinja"),
        Output::new("crates/tencent-chat-reqwest/src/metrics/generated.rs", rust(telemetry)),
    ]
}

fn view(telemetry: &Telemetry) -> Value {
    let attributes =
        telemetry.attributes.iter().map(|(name, attribute)| context!(name => name.to_uppercase(), attribute));
    let metrics = telemetry.metrics.iter().map(|metric| {
        context! {
            constant => constant(metric),
            name => metric.name,
            unit => metric.unit,
            doc => metric.doc,
        }
    });
    context! {
        most_calls => telemetry.most_calls,
        buckets => telemetry.buckets.iter().map(ToString::to_string).collect::<Vec<_>>(),
        attributes => attributes.collect::<Vec<_>>(),
        metrics => metrics.collect::<Vec<_>>(),
    }
}

/// Without `most_calls`: a call has its spans itself.
fn rust(telemetry: &Telemetry) -> String {
    let about = ["What is measured for OpenTelemetry.".to_owned()];
    let attributes = telemetry.attributes.iter().map(|(name, attribute)| {
        let name = ident(&name.to_uppercase());
        quote!(pub(crate) const #name: &str = #attribute;)
    });
    let metrics = telemetry.metrics.iter().map(|metric| {
        let (constant, doc) = (ident(&constant(metric)), docs(std::slice::from_ref(&metric.doc)));
        let (name, unit, description) = (&metric.name, &metric.unit, &metric.doc);
        quote!(#doc pub(crate) const #constant: Metric = Metric { name: #name, unit: #unit, description: #description };)
    });
    let buckets = telemetry.buckets.iter().filter_map(|bound| bound.as_f64()).map(Literal::f64_unsuffixed);
    let count = Literal::usize_unsuffixed(telemetry.buckets.len());
    let mut items: Vec<TokenStream> = vec![
        quote! {
            /// What an instrument is made of.
            pub(crate) struct Metric {
                pub(crate) name: &'static str,
                pub(crate) unit: &'static str,
                pub(crate) description: &'static str,
            }
        },
        quote! {
            /// The bounds of histograms, in seconds.
            pub(crate) const BUCKETS: [f64; #count] = [#(#buckets),*];
        },
    ];
    items.extend(attributes);
    items.extend(metrics);
    file(FILE, &about, items)
}

fn constant(metric: &Metric) -> String {
    metric.own_name().to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description;
    use crate::description::sdk::MetricKind;
    use std::collections::BTreeSet;

    /// The dashboard, with `_or_not` after each suffix that a query takes as optional.
    fn dashboard() -> String {
        let text = std::fs::read_to_string(crate::root().join("docs/grafana/tencent-chat.json")).unwrap();
        text.replace("(_seconds)?", "_seconds_or_not").replace("(_ratio)?", "_ratio_or_not")
    }

    /// What Prometheus calls it. Some exporters leave out the suffix of the unit: JavaScript's always, Python's `_ratio`.
    fn of_prometheus(metric: &Metric) -> String {
        let suffix = match (metric.kind, metric.unit.as_str()) {
            (MetricKind::Counter, _) => "_total",
            (_, "s") => "_seconds_or_not",
            (_, "1") => "_ratio_or_not",
            _ => "",
        };
        metric.name.replace('.', "_") + suffix
    }

    #[test]
    fn the_dashboard_shows_all_metrics_that_are_described_and_no_others() {
        let telemetry = description::load(&crate::root().join("api")).unwrap().sdk.telemetry;
        let dashboard = dashboard();
        let words = dashboard.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let own = words.filter(|word| word.starts_with("tencent_chat_"));
        let shown: BTreeSet<&str> =
            own.map(|word| word.trim_end_matches("_bucket").trim_end_matches("_count")).collect();
        let labels: BTreeSet<String> = telemetry.attributes.values().map(|name| name.replace('.', "_")).collect();
        let shown: BTreeSet<String> =
            shown.into_iter().map(str::to_owned).filter(|word| !labels.contains(word)).collect();
        assert_eq!(shown, telemetry.metrics.iter().map(of_prometheus).collect());
    }

    #[test]
    fn what_the_dashboard_groups_by_is_an_attribute_of_the_metric() {
        let telemetry = description::load(&crate::root().join("api")).unwrap().sdk.telemetry;
        let dashboard = dashboard();
        let queries: Vec<&str> = dashboard.lines().filter(|line| line.contains("\"expr\": ")).collect();
        assert!(!queries.is_empty());
        for query in queries {
            let metrics = telemetry.metrics.iter().filter(|metric| query.contains(&of_prometheus(metric)));
            for metric in metrics {
                let words = query.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                let foreign = telemetry.attributes.iter().filter(|(name, _)| !metric.attributes.contains(name));
                let foreign: BTreeSet<String> = foreign.map(|(_, attribute)| attribute.replace('.', "_")).collect();
                assert_eq!(words.filter(|word| foreign.contains(*word)).collect::<Vec<_>>(), [""; 0], "{query}");
            }
        }
    }
}

//! The page of types that several families share.

use super::examples;
use super::fields::{rows, variant_rows};
use crate::description::{Api, Object, Shared, SharedKind, Union};
use crate::generate::text::{markdown, sentence};
use minijinja::{Value, context};

pub fn page(api: &Api) -> Value {
    context!(types => api.shared.iter().map(shared).collect::<Vec<_>>())
}

fn shared(shared: &Shared) -> Value {
    let body = match &shared.kind {
        SharedKind::Object(object) => object_view(object),
        SharedKind::Union(union) => union_view(union),
        SharedKind::OneOf(_) => context!(plain => true),
    };
    context! {
        name => shared.name,
        summary => markdown(&sentence(&shared.summary)),
        notes => texts(&shared.notes),
        quirks => texts(&shared.quirks),
        url => shared.page_url(),
        samples => samples(&shared.samples),
        ..body
    }
}

fn object_view(object: &Object) -> Value {
    context!(fields => rows(object, ""))
}

fn union_view(union: &Union) -> Value {
    let variants = union.variants.iter().zip(union.short_names()).map(|(variant, short)| {
        context! {
            wire => variant.wire,
            short,
            object => variant.object.name,
            summary => markdown(&sentence(&variant.summary)),
            notes => texts(&variant.notes),
            fields => variant_rows(variant, ""),
            samples => samples(&variant.samples),
        }
    });
    context!(tag => union.tag, content => union.content, variants => variants.collect::<Vec<_>>())
}

pub fn texts(notes: &[String]) -> Vec<String> {
    notes.iter().map(|note| markdown(note)).collect()
}

pub fn samples(samples: &[serde_json::Value]) -> Vec<String> {
    samples.iter().map(examples::json).collect()
}

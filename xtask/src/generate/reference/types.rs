//! The page of types that several families share.

use super::fields::rows;
use super::{examples, notes};
use crate::description::{Api, Object, Shared, SharedKind, Union};
use crate::generate::text::markdown;
use crate::generate::translation::Texts;
use minijinja::{Value, context};

pub fn page(api: &Api, texts: &Texts) -> Value {
    context!(types => api.shared.iter().map(|shared| self::shared(shared, texts)).collect::<Vec<_>>())
}

fn shared(shared: &Shared, texts: &Texts) -> Value {
    let body = match &shared.kind {
        SharedKind::Object(object) => object_view(object, texts),
        SharedKind::Union(union) => union_view(union, texts),
        SharedKind::OneOf(_) => context!(plain => true),
    };
    context! {
        name => shared.name,
        summary => markdown(&texts.sentence(&shared.summary)),
        notes => notes(&shared.notes, texts),
        quirks => notes(&shared.quirks, texts),
        url => shared.page_url().map(|url| texts.official(&url)),
        samples => samples(&shared.samples),
        ..body
    }
}

fn object_view(object: &Object, texts: &Texts) -> Value {
    context!(fields => rows(object, "", texts))
}

fn union_view(union: &Union, texts: &Texts) -> Value {
    let variants = union.variants.iter().zip(union.short_names()).map(|(variant, short)| {
        context! {
            wire => variant.wire,
            short,
            object => variant.object.name,
            summary => markdown(&texts.sentence(&variant.summary)),
            notes => notes(&variant.notes, texts),
            fields => rows(&variant.object, "", texts),
            samples => samples(&variant.samples),
        }
    });
    context!(tag => union.tag, content => union.content, variants => variants.collect::<Vec<_>>())
}

pub fn samples(samples: &[serde_json::Value]) -> Vec<String> {
    samples.iter().map(examples::json).collect()
}

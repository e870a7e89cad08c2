//! A call of an endpoint in each language, made from its first sample.

pub mod code;
mod dynamic;
mod rust;

use crate::description::{Api, Endpoint, names};
use code::Code;
use dynamic::Language;

/// The same call in three languages.
pub struct Example {
    pub rust: Rust,
    pub javascript: String,
    pub python: String,
}

/// A call in Rust, and the types it needs.
pub struct Rust {
    pub types: Vec<String>,
    pub call: String,
}

/// Nothing for an endpoint without a sample.
pub fn example(api: &Api, endpoint: &Endpoint) -> Option<Example> {
    let sample = endpoint.request_samples.first()?.as_object()?;
    let javascript = {
        let call = format!("const reply = await chat.{}(", names::camel(&endpoint.name));
        let params = dynamic::object(api, Language::JavaScript, &endpoint.request, sample);
        let params = if sample.is_empty() { Vec::new() } else { vec![params] };
        Code::group(call, params, ");").print(2)
    };
    let python = {
        let call = format!("reply = chat.{}(", endpoint.name);
        let params = dynamic::fields(&endpoint.request, sample, |field, value| {
            Code::labeled(format!("{}=", field.name), dynamic::value(api, Language::Python, &field.ty, value))
        });
        Code::group(call, params, ")").print(4)
    };
    let mut writer = rust::Writer::new(api);
    let request = writer.object(&endpoint.request, sample)?;
    let call = Code::group("let reply = chat.send(".into(), vec![request], ").await?;").print(4);
    Some(Example { rust: Rust { types: writer.types(), call }, javascript, python })
}

/// A sample as JSON, broken into lines where it is long.
pub fn json(sample: &serde_json::Value) -> String {
    dynamic::plain(Language::Json, sample).print(2)
}

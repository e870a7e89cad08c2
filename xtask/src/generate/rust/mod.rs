//! Rust: tables, error codes, and one file of types for each family.

mod answers;
mod building;
mod codes;
mod enums;
mod expression;
mod format;
mod kinds;
mod modules;
mod one_of;
mod pages;
mod regions;
mod roundtrip;
mod structs;
mod tables;
mod unions;
mod webhooks;

pub use building::checks;
pub use expression::Writer;
pub use format::{docs, file, ident};

use super::Output;
use crate::description::Api;

pub fn outputs(api: &Api) -> Vec<Output> {
    let mut outputs = modules::outputs(api);
    outputs.extend(tables::outputs(api));
    outputs.push(codes::output(api));
    outputs.push(roundtrip::output(api));
    outputs.extend(webhooks::outputs(api));
    outputs.extend(answers::outputs(api));
    outputs
}

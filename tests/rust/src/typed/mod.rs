//! Bodies through the typed structs.

#[rustfmt::skip]
mod answer_table;
pub mod answers;
#[rustfmt::skip]
mod table;

use serde::{Deserialize, Serialize};
use tencent_chat::Request;

pub use answer_table::answer;
pub use table::through;

/// Reads a request or a reply and writes it again.
fn both<R: Request + for<'de> Deserialize<'de>>(kind: &str, wire: &str) -> Result<String, String>
where
    R::Reply: Serialize,
{
    if kind == "request" { one::<R>(wire) } else { one::<R::Reply>(wire) }
}

fn one<T: for<'de> Deserialize<'de> + Serialize>(wire: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(wire).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}

//! What goes over the wire: signed requests, and replies from their text to what they mean.

pub(crate) mod envelope;
pub(crate) mod failures;
pub(crate) mod joined;
pub(crate) mod json;
pub(crate) mod lenient;
mod mask;
#[cfg_attr(not(feature = "default"), allow(dead_code, reason = "some families need all of it"))]
pub(crate) mod object;
pub(crate) mod reply;
mod request;

pub use failures::Failure;
pub(crate) use failures::moved;
pub use mask::mask;
pub use reply::{Outcome, PartReply, Renamed, Reply};
pub use request::{HttpRequest, HttpResponse};

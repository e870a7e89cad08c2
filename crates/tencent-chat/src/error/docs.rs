//! Where to read more about an error.

use crate::schema::Endpoint;

/// Tencent's list of all error codes: product and page.
const ERROR_CODES: (u32, u32) = (1047, 34348);

/// The section of this project's guide about a class of errors, such as `ConfigError`.
macro_rules! guide {
    ($section:literal) => {
        concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/errors.md#", $section)
    };
}
pub(crate) use guide;

/// This project's guide to errors: the name of a section, such as `configerror`, ends the address.
pub const GUIDE: &str = guide!("");

/// The official page of an endpoint; of one without, that of the error codes.
pub(super) fn page(endpoint: Option<&Endpoint>) -> String {
    let (product, page) = endpoint.and_then(|endpoint| endpoint.doc).unwrap_or(ERROR_CODES);
    format!("https://www.tencentcloud.com/document/product/{product}/{page}")
}

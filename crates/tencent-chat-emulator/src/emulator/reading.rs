//! Which endpoints only read: they change no state, and no journal has them.

use tencent_chat::schema::Endpoint;

/// Prefixes of the names of endpoints that only read.
const READING: [&str; 4] = ["check_", "get_", "list_", "query_"];

/// Endpoints with such a name that still change something: they create a file.
const NOT_ONLY_READING: [&str; 1] = ["get_message_archives"];

pub(super) fn only_reads(endpoint: &Endpoint) -> bool {
    READING.iter().any(|verb| endpoint.name.starts_with(verb)) && !NOT_ONLY_READING.contains(&endpoint.name)
}

//! The items of an endpoint's list as a source of rows: how many are a row, and where an item of a row is in the source.

use crate::call::{fingerprint, max_items};
use crate::error::{Error, PartState};
use crate::schema::{self, Check, Endpoint, Field, InvalidRequest, Naming, Problem};
use crate::session::CallOptions;
use crate::wire::Outcome;

/// What follows the items in the parameters.
pub(super) const AFTER: &str = "]}";

/// The list of an endpoint, and the other parameters of each row's call.
#[derive(Debug)]
pub(super) struct List {
    field: &'static Field,
    /// As the caller spells it.
    pub name: String,
    naming: Naming,
    /// How many items one request takes.
    pub size: usize,
    /// Whether the requests must follow one another.
    pub in_order: bool,
    /// The parameters up to the items: JSON text.
    pub before: String,
}

impl List {
    /// `params`: the other fields, a JSON object.
    pub fn new(endpoint: &'static Endpoint, params: &str, naming: Naming) -> Result<Self, Error> {
        let (field, size) = list_of(endpoint, naming)?;
        let Some(others) = params.strip_prefix('{').and_then(|params| params.strip_suffix('}')) else {
            return Err(invalid(endpoint, "expected an object", naming));
        };
        let name = spelled(field, naming);
        let comma = if others.is_empty() { "" } else { "," };
        let before = ["{", others, comma, "\"", &name, "\":["].concat();
        let in_order = endpoint.batch.is_some_and(|batch| batch.in_order);
        Ok(Self { field, name, naming, size, in_order, before })
    }

    /// A hash of all that calls have beside their items.
    pub fn fingerprint(&self, endpoint: &'static Endpoint, options: &CallOptions) -> u64 {
        let json = [&*self.before, AFTER].concat();
        let mut params = serde_json::Deserializer::from_str(&json);
        let wire = schema::write_request(endpoint, &mut params, self.naming, Naming::Wire, Check::Unchecked, None);
        let wire = wire.map_or(json, |written| written.json);
        fingerprint(&[&wire, options.extra.as_deref().unwrap_or_default()])
    }

    /// Where an item of the source is, as errors say.
    pub fn path(&self, index: usize) -> String {
        format!("{}[{index}]", self.name)
    }

    /// The item of a row that an error is about.
    pub fn item_of(&self, error: &InvalidRequest) -> Option<usize> {
        let (name, index, _) = error.item()?;
        (name == self.name || name == self.field.wire).then_some(index)
    }
}

/// The list of an endpoint that is split over several requests, and how many items one takes.
fn list_of(endpoint: &'static Endpoint, naming: Naming) -> Result<(&'static Field, usize), Error> {
    match (endpoint.batch, max_items(endpoint)) {
        (Some(batch), Some(size)) => Ok((&endpoint.request.fields()[usize::from(batch.list)], size)),
        _ => Err(invalid(endpoint, "it has no list that is split over several requests: use `each`", naming)),
    }
}

fn invalid(endpoint: &Endpoint, reason: &str, naming: Naming) -> Error {
    InvalidRequest::new(endpoint.name, "", reason, Problem::NotAllowed, naming).into()
}

fn spelled(field: &Field, naming: Naming) -> String {
    let mut name = String::new();
    schema::push_spelled(&mut name, field.wire, field.name, naming);
    name
}

/// What a caller may call the list of an endpoint: the name in its naming, and the one on the wire.
///
/// # Errors
/// [`Error::InvalidRequest`] when the endpoint has none that is split over several requests.
pub fn list_names(endpoint: &'static Endpoint, naming: Naming) -> Result<[String; 2], Error> {
    let (field, _) = list_of(endpoint, naming)?;
    Ok([spelled(field, naming), field.wire.to_owned()])
}

/// How many items of a row failed. Without a list a row is one item.
pub(super) fn failed_items(has_list: bool, count: usize, result: Option<&Result<Outcome, Error>>) -> usize {
    let named = |failures: &[crate::wire::Failure]| failures.iter().filter(|failure| failure.index.is_some()).count();
    match result {
        Some(Ok(outcome)) if has_list => named(outcome.failures()).min(count),
        Some(Ok(_)) => 0,
        Some(Err(Error::PartialBatch(partial))) if has_list => {
            let done = partial.count(PartState::Processed).saturating_sub(named(&partial.failures));
            count.saturating_sub(done)
        }
        Some(Err(_)) | None => count,
    }
}

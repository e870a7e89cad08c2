//! A packed file, opened when something in it is first asked for.

use std::sync::OnceLock;

use super::{Coded, Decoder};
use crate::{Object, Union};

/// A packed file.
pub struct File {
    bytes: &'static [u8],
    shared: Option<&'static File>,
    opened: OnceLock<Opened>,
}

/// Where everything stands in a file.
struct Opened {
    texts: Vec<&'static str>,
    objects: Vec<Object>,
    unions: Vec<Slot<Union>>,
    records: Vec<&'static [u8]>,
}

impl File {
    /// A file of these bytes. `shared` is the file whose objects it may name.
    pub const fn new(bytes: &'static [u8], shared: Option<&'static Self>) -> Self {
        Self { bytes, shared, opened: OnceLock::new() }
    }

    /// The pairs of names by which its records are found, in their order, without opening it.
    pub(crate) fn names(&'static self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut start = Decoder::new(self, self.bytes);
        let mut lines = start.lines();
        let count = start.number();
        // What is not there is never asked for: each record has both names.
        (0..count).map(move |_| (lines.next().unwrap_or_default(), lines.next().unwrap_or_default()))
    }

    /// Reads one of its records.
    pub fn record<T: Coded>(&'static self, at: usize) -> T {
        T::decode(&mut Decoder::new(self, self.opened().records[at]))
    }

    pub(super) fn text(&'static self, line: usize) -> &'static str {
        self.opened().texts[line]
    }

    pub(super) fn object(&'static self, at: usize) -> &'static Object {
        &self.opened().objects[at]
    }

    pub(super) fn union(&'static self, at: usize) -> &'static Union {
        self.opened().unions[at].get()
    }

    pub(super) fn shared(&self) -> &'static Self {
        self.shared.expect("a file that names shared objects knows where they stand")
    }

    fn opened(&'static self) -> &'static Opened {
        self.opened.get_or_init(|| {
            let mut decoder = Decoder::new(self, self.bytes);
            let texts = decoder.lines().collect();
            // How many records have names.
            decoder.number();
            let objects = decoder.pieces().map(|bytes| Object::packed(Slot::packed(self, bytes))).collect();
            let unions = decoder.pieces().map(|bytes| Slot::packed(self, bytes)).collect();
            Opened { texts, objects, unions, records: decoder.pieces().collect() }
        })
    }
}

/// A value that is read from a file when it is first asked for.
pub(crate) struct Slot<T> {
    value: OnceLock<T>,
    /// Where it stands, unless it is given.
    packed: Option<(&'static File, &'static [u8])>,
}

impl<T> Slot<T> {
    /// One that is filled later.
    pub(crate) const fn empty() -> Self {
        Self { value: OnceLock::new(), packed: None }
    }

    fn packed(file: &'static File, bytes: &'static [u8]) -> Self {
        Self { value: OnceLock::new(), packed: Some((file, bytes)) }
    }

    /// Gives it a value, unless it has one.
    pub(crate) fn fill(&self, value: T) {
        drop(self.value.set(value));
    }
}

impl<T: Coded + Default> Slot<T> {
    pub(crate) fn get(&self) -> &T {
        self.value.get_or_init(|| match self.packed {
            Some((file, bytes)) => T::decode(&mut Decoder::new(file, bytes)),
            None => T::default(),
        })
    }
}

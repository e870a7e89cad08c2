//! What a long call returned, in pieces that a driver takes one after another: the whole at once would hold up its event loop.

use std::mem::take;
use std::vec::IntoIter;

use tencent_chat::{Naming, Outcome};

use crate::session::{json_of, json_of_parts};

/// How long the text of a piece is at most, but for a single reply's entries that are longer.
const LENGTH: usize = 64 * 1024;

/// How many failures a piece has at most.
const FAILURES: usize = 500;

/// A piece of what a call returned.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// What it is:
    /// - `reply`, the reply as a JSON object, with empty lists where entries follow;
    /// - `parts`, what else the reply to each request says, a JSON list;
    /// - `entries`, some entries of a list of the reply, a JSON list;
    /// - `failures`, some items that failed, a JSON list;
    /// - `raw`, some of the reply as it came: these pieces together are the text.
    pub what: &'static str,
    /// Its text.
    pub text: String,
    /// The list of the reply that entries are of.
    pub list: Option<String>,
}

/// What of an outcome is not taken yet.
pub(crate) struct Pieces {
    whole: Vec<Piece>,
    lists: Vec<(String, Vec<String>)>,
    /// How many texts were taken of the list whose turn it is: they are taken from the last list to the first.
    entries: usize,
    /// How many failures were taken.
    failures: usize,
    /// The reply as it came, in pieces of any length.
    raw: IntoIter<String>,
}

impl Pieces {
    pub fn new(outcome: &mut Outcome, naming: Naming) -> Self {
        let (reply, lists, parts) = outcome.take_apart(naming);
        let piece = |what, text| Piece { what, text, list: None };
        let whole = vec![piece("parts", json_of_parts(&parts)), piece("reply", reply)];
        Self { whole, lists, entries: 0, failures: 0, raw: outcome.take_raw_texts().into_iter() }
    }

    /// The next piece; nothing after the last one.
    pub fn next(&mut self, outcome: &Outcome) -> Option<Piece> {
        if let Some(piece) = self.whole.pop() {
            return Some(piece);
        }
        if let Some(piece) = self.entries() {
            return Some(piece);
        }
        let failures = &outcome.failures()[self.failures..];
        if !failures.is_empty() {
            let some = &failures[..failures.len().min(FAILURES)];
            self.failures += some.len();
            return Some(Piece { what: "failures", text: json_of(some), list: None });
        }
        self.raw()
    }

    fn raw(&mut self) -> Option<Piece> {
        let mut text = self.raw.next()?;
        while let Some(next) = self.raw.as_slice().first()
            && text.len() + next.len() < LENGTH
        {
            text.push_str(next);
            self.raw.next();
        }
        Some(Piece { what: "raw", text, list: None })
    }

    fn entries(&mut self) -> Option<Piece> {
        while let Some((name, texts)) = self.lists.last_mut() {
            let mut text = String::from("[");
            while let Some(next) = texts.get_mut(self.entries)
                && (text.len() == 1 || text.len() + next.len() < LENGTH)
            {
                if text.len() > 1 {
                    text.push(',');
                }
                text.push_str(&take(next));
                self.entries += 1;
            }
            if text.len() > 1 {
                text.push(']');
                return Some(Piece { what: "entries", text, list: Some(name.clone()) });
            }
            self.lists.pop();
            self.entries = 0;
        }
        None
    }
}

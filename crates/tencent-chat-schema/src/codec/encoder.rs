//! Writes files. Only `cargo xtask generate` does.

use std::collections::HashMap;
use std::ptr;

use super::Coded;
use crate::{Object, Union};

/// Writes one file.
#[derive(Default)]
pub struct Encoder<'s> {
    /// What was written of the value under way.
    pieces: Vec<Piece>,
    objects: Vec<Vec<Piece>>,
    /// Equal objects stand in a file once.
    known: HashMap<Vec<Piece>, usize>,
    /// Objects and unions that have their places before they are written.
    placed: Shared,
    shared: Option<&'s Shared>,
}

/// Where the objects and unions stand that several files share.
#[derive(Clone, Default)]
pub struct Shared {
    objects: HashMap<*const Object, usize>,
    unions: HashMap<*const Union, usize>,
}

/// What becomes bytes when all strings are known.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Piece {
    Byte(u8),
    Text(String),
}

impl<'s> Encoder<'s> {
    /// Writes the file of what others share. Its objects may hold one another.
    pub fn shared(objects: &[&'static Object], unions: &[&'static Union]) -> (Vec<u8>, Shared) {
        let mut encoder = Self::default();
        encoder.placed.objects = (0..).zip(objects).map(|(at, object)| (ptr::from_ref(*object), at)).collect();
        encoder.placed.unions = (0..).zip(unions).map(|(at, union)| (ptr::from_ref(*union), at)).collect();
        encoder.objects = vec![Vec::new(); objects.len()];
        for (at, object) in objects.iter().enumerate() {
            encoder.objects[at] = encoder.aside(object.shape());
        }
        let unions: Vec<_> = unions.iter().map(|union| encoder.aside(*union)).collect();
        let shared = encoder.placed.clone();
        (encoder.finish(&[], &unions, &[]), shared)
    }

    /// Writes a file of records. The first of them are found by their pairs of names, which are to be sorted.
    pub fn file<T: Coded>(shared: &'s Shared, names: &[(&str, &str)], records: &[T]) -> Vec<u8> {
        let mut encoder = Self { shared: Some(shared), ..Self::default() };
        let records: Vec<_> = records.iter().map(|record| encoder.aside(record)).collect();
        encoder.finish(names, &[], &records)
    }

    pub(super) fn byte(&mut self, byte: u8) {
        self.pieces.push(Piece::Byte(byte));
    }

    pub(super) fn number(&mut self, number: u64) {
        let mut bytes = Vec::new();
        push_number(&mut bytes, number);
        self.pieces.extend(bytes.into_iter().map(Piece::Byte));
    }

    pub(super) fn text(&mut self, text: &str) {
        assert!(!text.contains('\n'), "a string of several lines: {text}");
        self.pieces.push(Piece::Text(text.to_owned()));
    }

    pub(super) fn object(&mut self, object: &'static Object) {
        if !self.placed(ptr::from_ref(object), |places| &places.objects) {
            let pieces = self.aside(object.shape());
            let next = self.objects.len();
            let at = *self.known.entry(pieces).or_insert_with_key(|pieces| {
                self.objects.push(pieces.clone());
                next
            });
            self.place(at, false);
        }
    }

    pub(super) fn union(&mut self, union: &'static Union) {
        assert!(self.placed(ptr::from_ref(union), |places| &places.unions), "a union that is not shared: {union:?}");
    }

    /// Writes the place of what has one already.
    fn placed<T>(&mut self, of: *const T, places: fn(&Shared) -> &HashMap<*const T, usize>) -> bool {
        let own = places(&self.placed).get(&of).map(|at| (*at, false));
        let found = own.or_else(|| Some((*places(self.shared?).get(&of)?, true)));
        if let Some((at, is_shared)) = found {
            self.place(at, is_shared);
        }
        found.is_some()
    }

    fn place(&mut self, at: usize, is_shared: bool) {
        self.number((at as u64) << 1 | u64::from(is_shared));
    }

    /// What a value is written as, beside the one under way.
    fn aside(&mut self, value: &impl Coded) -> Vec<Piece> {
        let outer = std::mem::take(&mut self.pieces);
        value.encode(self);
        std::mem::replace(&mut self.pieces, outer)
    }

    fn finish(self, names: &[(&str, &str)], unions: &[Vec<Piece>], records: &[Vec<Piece>]) -> Vec<u8> {
        let lists = [&self.objects, unions, records];
        let mut texts = Texts::default();
        names.iter().for_each(|(first, second)| {
            texts.lines.extend([first.to_string(), second.to_string()]);
        });
        texts.add(lists.into_iter().flatten().flatten());
        let mut bytes = Vec::new();
        push_piece(&mut bytes, texts.lines.join("\n").as_bytes());
        push_number(&mut bytes, names.len() as u64);
        for list in lists {
            push_number(&mut bytes, list.len() as u64);
            list.iter().for_each(|pieces| push_piece(&mut bytes, &texts.bytes(pieces)));
        }
        bytes
    }
}

/// The strings of a file, each a line.
#[derive(Default)]
struct Texts {
    lines: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Texts {
    /// In the order in which they are needed, so that most stand on the line after the last one's.
    fn add<'p>(&mut self, pieces: impl Iterator<Item = &'p Piece>) {
        self.numbers = self.lines.iter().cloned().zip(0..).collect();
        for piece in pieces {
            let Piece::Text(text) = piece else { continue };
            self.numbers.entry(text.clone()).or_insert_with(|| {
                self.lines.push(text.clone());
                self.lines.len() - 1
            });
        }
    }

    fn bytes(&self, pieces: &[Piece]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut next = 0;
        for piece in pieces {
            match piece {
                Piece::Byte(byte) => bytes.push(*byte),
                Piece::Text(text) => {
                    let line = self.numbers[text] as i64;
                    let distance = line - next;
                    push_number(&mut bytes, ((distance << 1) ^ (distance >> 63)) as u64);
                    next = line + 1;
                }
            }
        }
        bytes
    }
}

fn push_number(bytes: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn push_piece(bytes: &mut Vec<u8>, piece: &[u8]) {
    push_number(bytes, piece.len() as u64);
    bytes.extend(piece);
}

//! Tables as bytes: written by `cargo xtask generate`, read by every package.
//!
//! What a type looks like stands once for both directions, in `model.rs`. Numbers are written in groups of seven bits, a list
//! after its length, and a string as how far its line is from the one after the last string's: most follow each other.
//!
//! A [`File`] holds its strings, then its objects, then its records. Objects are read when they are first asked for, since
//! they may hold their own kind, and what was read stays for good. Objects that several files need stand in one that these
//! share.

mod decoder;
mod encoder;
mod file;
mod model;

pub use decoder::Decoder;
pub use encoder::{Encoder, Shared};
pub use file::File;
pub(crate) use file::Slot;

/// What can be written into a file and read from it.
pub trait Coded: Sized {
    /// Writes it.
    fn encode(&self, out: &mut Encoder<'_>);
    /// Reads it.
    fn decode(from: &mut Decoder) -> Self;
}

impl Coded for u8 {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.byte(*self);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.byte()
    }
}

impl Coded for bool {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.byte((*self).into());
    }
    fn decode(from: &mut Decoder) -> Self {
        from.byte() != 0
    }
}

impl Coded for u64 {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.number(*self);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.number()
    }
}

impl Coded for u32 {
    fn encode(&self, out: &mut Encoder<'_>) {
        u64::from(*self).encode(out);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.number() as Self
    }
}

impl Coded for i64 {
    /// The sign goes into the lowest bit.
    fn encode(&self, out: &mut Encoder<'_>) {
        out.number(((*self << 1) ^ (*self >> 63)) as u64);
    }
    fn decode(from: &mut Decoder) -> Self {
        let number = from.number();
        (number >> 1) as Self ^ -((number & 1) as Self)
    }
}

impl Coded for i32 {
    fn encode(&self, out: &mut Encoder<'_>) {
        i64::from(*self).encode(out);
    }
    fn decode(from: &mut Decoder) -> Self {
        i64::decode(from) as Self
    }
}

impl Coded for &'static str {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.text(self);
    }
    fn decode(from: &mut Decoder) -> Self {
        from.text()
    }
}

impl<T: Coded> Coded for Option<T> {
    fn encode(&self, out: &mut Encoder<'_>) {
        self.is_some().encode(out);
        if let Some(value) = self {
            value.encode(out);
        }
    }
    fn decode(from: &mut Decoder) -> Self {
        bool::decode(from).then(|| T::decode(from))
    }
}

impl<T: Coded> Coded for &'static [T] {
    fn encode(&self, out: &mut Encoder<'_>) {
        out.number(self.len() as u64);
        self.iter().for_each(|item| item.encode(out));
    }
    fn decode(from: &mut Decoder) -> Self {
        let count = from.number();
        (0..count).map(|_| T::decode(from)).collect::<Vec<_>>().leak()
    }
}

impl<T: Coded> Coded for [T; 3] {
    fn encode(&self, out: &mut Encoder<'_>) {
        self.iter().for_each(|item| item.encode(out));
    }
    fn decode(from: &mut Decoder) -> Self {
        [T::decode(from), T::decode(from), T::decode(from)]
    }
}

impl<A: Coded, B: Coded> Coded for (A, B) {
    fn encode(&self, out: &mut Encoder<'_>) {
        self.0.encode(out);
        self.1.encode(out);
    }
    fn decode(from: &mut Decoder) -> Self {
        (A::decode(from), B::decode(from))
    }
}

#[cfg(test)]
mod tests;

//! Objects that name their kind in one field and have the kind's content in another.

use serde::de::{DeserializeSeed, Error as _, MapAccess};

use super::limits;
use super::pass::{Check, Extra, Pass, Segment, Written, written_text};
use super::value::Value;
use crate::names::{self, Known};
use crate::{Problem, Tag, Type, Union};

impl Value<'_, '_> {
    /// An object whose content's type stands in its tag. Both wait, unrenamed, since either may come first.
    pub(super) fn union<'de, A: MapAccess<'de>>(self, union: &'static Union, mut map: A) -> Result<Written, A::Error> {
        let Self { pass, depth, .. } = self;
        let mut extra = Extra::new(self.extra);
        let mut held: Vec<Held> = Vec::new();
        // A name in the caller's spelling that may be meant for the tag or the content.
        let mut stray = None;
        pass.out.push('{');
        while let Some(key) = map.next_key::<String>()? {
            let Some((at, is_alike, segment)) = union.part(&key, pass) else {
                if stray.is_none() && !names::is_wire_spelled(&key, pass.from) {
                    stray = Some(key.clone());
                }
                pass.unknown_field(key, &mut union.known(), true, depth, &mut extra, &mut map)?;
                continue;
            };
            pass.path.push(segment);
            if pass.strict() && held.iter().any(|part| part.at == at) {
                return Err(pass.refuse(Problem::UnknownField, "given twice"));
            }
            let json = pass.hold(&mut map, depth)?;
            held.extend(pass.path.pop().map(|segment| Held { at, is_alike, segment, json }));
        }
        let mut kind = String::new();
        for (at, part) in union.parts().into_iter().enumerate() {
            // If a name is given twice, the first counts. A look-alike is used only if the described name is absent.
            let place = |is_alike| held.iter().position(|part| part.at == at && part.is_alike == is_alike);
            let found = place(false).or_else(|| place(true));
            let Some(Held { segment, json, .. }) = found.map(|found| held.remove(found)) else {
                // The content of an element of an unknown kind is not described, so it may be absent.
                let is_free = at > 0 && stray.is_none() && matches!(union.content_type(&kind), Type::Any);
                if is_free || !pass.checks_limits() {
                    continue;
                }
                if let (Check::Strict, Some(key)) = (pass.check, stray) {
                    let meant = names::meant(&key, pass.from, false, &mut union.known());
                    return Err(pass.refuse_unknown(key, meant));
                }
                pass.path.push(Segment::Field(part.wire, part.name));
                return Err(pass.refuse(Problem::Missing, "required"));
            };
            pass.path.push(segment);
            pass.push_name(part.wire, part.name);
            let start = pass.out.len();
            let outside = pass.in_element;
            pass.in_element |= at > 0 && !pass.check.is_exact();
            let ty = if at == 0 { Type::String } else { union.content_type(&kind) };
            let value = Value::content(pass, ty, depth + 1);
            value.deserialize(&mut serde_json::Deserializer::from_str(&json)).map_err(A::Error::custom)?;
            pass.in_element = outside;
            if at == 0 {
                kind = written_text(&pass.out[start..]).unwrap_or_default();
                if let Some(reason) = union.mistyped(&kind).filter(|_| pass.strict()) {
                    return Err(pass.refuse(Problem::NotAllowed, reason));
                }
            }
            pass.path.pop();
        }
        extra.write(pass);
        pass.out.push('}');
        Ok(Written::Value)
    }
}

/// The tag or the content, until both are there.
struct Held {
    /// Which of the two it is.
    at: usize,
    /// Whether its name only looks like the described one.
    is_alike: bool,
    segment: Segment,
    json: String,
}

impl Union {
    fn parts(&'static self) -> [&'static Tag; 2] {
        [&self.tag, &self.content]
    }

    fn known(&'static self) -> impl Iterator<Item = Known> {
        self.parts().into_iter().map(|part| (part.wire, part.name, &[][..]))
    }

    /// Which part this is the name of, whether it only looks like that name, and how the path shows it.
    fn part(&'static self, key: &str, pass: &Pass) -> Option<(usize, bool, Segment)> {
        let parts = || self.parts().into_iter();
        if let Some(at) = parts().position(|part| names::is(part.wire, part.name, key, pass.from)) {
            let part = self.parts()[at];
            return Some((at, false, Segment::Field(part.wire, part.name)));
        }
        let wire = parts().position(|part| pass.check != Check::Lenient && part.wire == key);
        let at = wire.or_else(|| pass.look_alike(key, parts().map(|part| part.name)))?;
        Some((at, wire.is_none(), Segment::Key(key.to_owned())))
    }

    /// Why a kind that is nearly a known one is refused. Any other may be newer than the description.
    fn mistyped(&self, kind: &str) -> Option<String> {
        let mut known = self.variants.iter().map(|(name, _)| *name);
        if known.clone().any(|name| name == kind) { None } else { limits::mistyped(&mut known, kind) }
    }

    fn content_type(&self, tag: &str) -> Type {
        self.variants.iter().find(|(name, _)| *name == tag).map_or(Type::Any, |(_, object)| Type::Object(object))
    }
}

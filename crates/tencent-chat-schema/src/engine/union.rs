//! Objects that name their kind in one field and have the kind's content in another.

use serde::de::{DeserializeSeed, Error as _, MapAccess};

use super::conversion::{Check, Conversion, Extra, Presence, Segment, written_text};
use super::limits;
use super::value::Value;
use crate::names::{self, Known};
use crate::{Problem, Tag, Type, Union};

impl Value<'_, '_> {
    /// An object whose content's type stands in its tag. Both wait, unrenamed, since either may come first.
    pub(super) fn union<'de, A: MapAccess<'de>>(self, union: &'static Union, mut map: A) -> Result<Presence, A::Error> {
        let Self { conversion, depth, .. } = self;
        let mut extra = Extra::new(self.extra);
        let mut held: Vec<Held> = Vec::new();
        // A name in the caller's spelling that may be meant for the tag or the content.
        let mut stray = None;
        conversion.out.push('{');
        while let Some(key) = map.next_key::<String>()? {
            let Some((at, is_alike, segment)) = union.part(&key, conversion) else {
                if stray.is_none() && !names::is_wire_spelled(&key, conversion.from) {
                    stray = Some(key.clone());
                }
                conversion.unknown_field(key, &mut union.known(), true, depth, &mut extra, &mut map)?;
                continue;
            };
            conversion.path.push(segment);
            if conversion.strict() && held.iter().any(|part| part.at == at) {
                return Err(conversion.refuse(Problem::UnknownField, "given twice"));
            }
            let json = conversion.hold(&mut map, depth)?;
            held.extend(conversion.path.pop().map(|segment| Held { at, is_alike, segment, json }));
        }
        let mut kind = String::new();
        for (at, part) in union.parts().into_iter().enumerate() {
            // If a name is given twice, the first counts. A look-alike is used only if the described name is absent.
            let place = |is_alike| held.iter().position(|part| part.at == at && part.is_alike == is_alike);
            let found = place(false).or_else(|| place(true));
            let Some(Held { segment, json, .. }) = found.map(|found| held.remove(found)) else {
                // The content of an element of an unknown kind is not described, so it may be absent.
                let is_free = at > 0 && stray.is_none() && matches!(union.content_type(&kind), Type::Any);
                if is_free || !conversion.checks_limits() {
                    continue;
                }
                if let (Check::Strict, Some(key)) = (conversion.check, stray) {
                    let meant = names::meant(&key, conversion.from, false, &mut union.known());
                    return Err(conversion.refuse_unknown(key, meant));
                }
                conversion.path.push(Segment::Field(part.wire, part.name));
                return Err(conversion.refuse(Problem::Missing, "required"));
            };
            conversion.path.push(segment);
            conversion.push_name(part.wire, part.name);
            let start = conversion.out.len();
            let outside = conversion.in_element;
            conversion.in_element |= at > 0 && !conversion.check.is_exact();
            let ty = if at == 0 { Type::String } else { union.content_type(&kind) };
            let value = Value::content(conversion, ty, depth + 1);
            value.deserialize(&mut serde_json::Deserializer::from_str(&json)).map_err(A::Error::custom)?;
            conversion.in_element = outside;
            if at == 0 {
                kind = written_text(&conversion.out[start..]).unwrap_or_default();
                if let Some(reason) = union.mistyped(&kind).filter(|_| conversion.strict()) {
                    return Err(conversion.refuse(Problem::NotAllowed, reason));
                }
            }
            conversion.path.pop();
        }
        extra.write(conversion);
        conversion.out.push('}');
        Ok(Presence::Value)
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
    fn part(&'static self, key: &str, conversion: &Conversion) -> Option<(usize, bool, Segment)> {
        let parts = || self.parts().into_iter();
        if let Some(at) = parts().position(|part| names::is(part.wire, part.name, key, conversion.from)) {
            let part = self.parts()[at];
            return Some((at, false, Segment::Field(part.wire, part.name)));
        }
        let wire = parts().position(|part| conversion.check != Check::Lenient && part.wire == key);
        let at = wire.or_else(|| conversion.look_alike(key, parts().map(|part| part.name)))?;
        Some((at, wire.is_none(), Segment::Key(key.to_owned())))
    }

    /// Why a kind that is nearly a known one is refused. Any other may be newer than the description.
    fn mistyped(&self, kind: &str) -> Option<String> {
        let mut known = self.variants.iter().map(|(name, _)| *name);
        if known.clone().any(|name| name == kind) { None } else { limits::mistyped(&mut known, kind) }
    }

    pub(super) fn content_type(&self, tag: &str) -> Type {
        self.variants.iter().find(|(name, _)| *name == tag).map_or(Type::Any, |(_, object)| Type::Object(object))
    }
}

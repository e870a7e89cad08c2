//! Objects that name their kind in one field and have the kind's content in another.

use serde::de::{DeserializeSeed, Error as _, MapAccess};

use super::engine::Value;
use super::limits;
use super::names::{self, Known};
use super::pass::{Check, Extra, Pass, Segment, Written, written_text};
use super::{Problem, Tag, Type, Union};

impl Value<'_, '_> {
    /// An object whose content's type stands in its tag. Both wait, unrenamed, since either may come first.
    pub(super) fn union<'de, A: MapAccess<'de>>(self, union: &'static Union, mut map: A) -> Result<Written, A::Error> {
        let Self { pass, depth, .. } = self;
        let mut extra = Extra::new(self.extra);
        let mut held = [None, None];
        let mut alike = [None, None];
        // A name in the caller's spelling that may be meant for the tag or the content.
        let mut stray = None;
        pass.out.push('{');
        while let Some(key) = map.next_key::<String>()? {
            if let Some((at, segment)) = union.part(&key, pass) {
                pass.path.push(segment);
                if held[at].is_some() && pass.strict() {
                    return Err(pass.refuse(Problem::UnknownField, "given twice"));
                }
                let json = pass.hold(|pass| map.next_value_seed(Value::content(pass, Type::Any, depth + 1)))?;
                let segment = pass.path.pop();
                // The first one counts.
                held[at].get_or_insert((segment, json));
            } else if let Some(at) = pass.look_alike(&key, union.parts().map(|part| (part.wire, part.name))) {
                let json = pass.hold(|pass| map.next_value_seed(Value::content(pass, Type::Any, depth + 1)))?;
                alike[at].get_or_insert((key, json));
            } else {
                if stray.is_none() && !names::is_wire_spelled(&key, pass.from) {
                    stray = Some(key.clone());
                }
                pass.unknown_field(key, &mut union.known(), true, depth, &mut extra, &mut map)?;
            }
        }
        for ((part, held), alike) in union.parts().into_iter().zip(&mut held).zip(alike) {
            let Some((key, json)) = alike else { continue };
            if held.is_none() {
                *held = Some((Some(Segment::Key(key)), json));
            } else {
                pass.keep_look_alike((part.wire, part.name), &key, &json, depth).map_err(A::Error::custom)?;
            }
        }
        let missing = union.parts().into_iter().zip(&held).find(|(_, held)| held.is_none() && pass.exact());
        if let Some((part, _)) = missing {
            if let (Check::Strict, Some(key)) = (pass.check, stray) {
                let meant = names::meant(&key, pass.from, false, &mut union.known());
                return Err(pass.refuse_unknown(key, meant));
            }
            pass.path.push(Segment::Field(part.wire, part.name));
            return Err(pass.refuse(Problem::Missing, "required"));
        }
        let mut kind = String::new();
        for (part, held) in union.parts().into_iter().zip(held) {
            let Some((segment, json)) = held else { continue };
            let is_tag = std::ptr::eq(part, &union.tag);
            let ty = if is_tag { Type::String } else { union.content_type(&kind) };
            pass.path.extend(segment);
            pass.push_name(part.wire, part.name);
            let start = pass.out.len();
            let outside = pass.in_element;
            pass.in_element |= !is_tag;
            let value = Value::content(pass, ty, depth + 1);
            value.deserialize(&mut serde_json::Deserializer::from_str(&json)).map_err(A::Error::custom)?;
            pass.in_element = outside;
            if is_tag {
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

impl Union {
    fn parts(&'static self) -> [&'static Tag; 2] {
        [&self.tag, &self.content]
    }

    fn known(&'static self) -> impl Iterator<Item = Known> {
        self.parts().into_iter().map(|part| (part.wire, part.name, &[][..]))
    }

    /// Which part this is the name of, if of one, and how the path shows it.
    fn part(&'static self, key: &str, pass: &Pass) -> Option<(usize, Segment)> {
        self.parts().into_iter().enumerate().find_map(|(at, part)| {
            if names::is(part.wire, part.name, key, pass.from) {
                return Some((at, Segment::Field(part.wire, part.name)));
            }
            let is_wire = pass.check != Check::Lenient && part.wire == key;
            is_wire.then(|| (at, Segment::Key(key.to_owned())))
        })
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

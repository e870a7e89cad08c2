//! Objects that name their kind in one field and have the kind's content in another.

use serde::de::{DeserializeSeed, Error as _, MapAccess};

use super::engine::Value;
use super::limits;
use super::names;
use super::pass::{Check, Extra, Pass, Segment, Written, written_text};
use super::{Problem, Tag, Type, Union};

impl Value<'_, '_> {
    /// An object whose content's type stands in its tag. The content may come first; then it waits, unrenamed.
    pub(super) fn union<'de, A: MapAccess<'de>>(self, union: &'static Union, mut map: A) -> Result<Written, A::Error> {
        let Self { pass, depth, .. } = self;
        let mut extra = Extra::new(self.extra);
        let mut tag: Option<String> = None;
        let mut waiting: Option<(String, Segment)> = None;
        let mut has_content = false;
        pass.out.push('{');
        while let Some(key) = map.next_key::<String>()? {
            let Some((part, segment)) = union.part(&key, pass) else {
                if pass.is_taken(&key, [&union.tag, &union.content].map(|tag| (tag.wire, tag.name))) {
                    map.next_value::<serde::de::IgnoredAny>()?;
                    continue;
                }
                let mut known = [&union.tag, &union.content].into_iter().map(|tag| (tag.wire, tag.name, &[][..]));
                pass.unknown_field(key, &mut known, depth, &mut extra, &mut map)?;
                continue;
            };
            let is_tag = std::ptr::eq(part, &union.tag);
            let is_second = if is_tag { tag.is_some() } else { has_content };
            if is_second {
                if pass.strict() {
                    pass.path.push(segment);
                    return Err(pass.refuse(Problem::UnknownField, "given twice"));
                }
                // The first one counts.
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            }
            pass.path.push(segment);
            if is_tag {
                pass.push_name(part.wire, part.name);
                let start = pass.out.len();
                map.next_value_seed(Value::content(pass, Type::String, depth + 1))?;
                let kind = written_text(&pass.out[start..]).unwrap_or_default();
                if let Some(reason) = union.mistyped(&kind).filter(|_| pass.strict()) {
                    return Err(pass.refuse(Problem::NotAllowed, reason));
                }
                tag = Some(kind);
            } else if let Some(tag) = &tag {
                has_content = true;
                pass.push_name(part.wire, part.name);
                map.next_value_seed(Value::content(pass, union.content_type(tag), depth + 1))?;
            } else {
                has_content = true;
                let json = pass.hold(|pass| map.next_value_seed(Value::content(pass, Type::Any, depth + 1)))?;
                waiting = pass.path.pop().map(|segment| (json, segment));
                continue;
            }
            pass.path.pop();
        }
        if pass.strict() {
            for (missing, tag) in [(tag.is_none(), &union.tag), (!has_content, &union.content)] {
                if missing {
                    pass.path.push(Segment::Field(tag.wire, tag.name));
                    return Err(pass.refuse(Problem::Missing, "required"));
                }
            }
        }
        if let Some((json, segment)) = waiting {
            pass.path.push(segment);
            pass.push_name(union.content.wire, union.content.name);
            let ty = tag.map_or(Type::Any, |tag| union.content_type(&tag));
            let value = Value::content(pass, ty, depth + 1);
            value.deserialize(&mut serde_json::Deserializer::from_str(&json)).map_err(A::Error::custom)?;
            pass.path.pop();
        }
        extra.write(pass);
        pass.out.push('}');
        Ok(Written::Value)
    }
}

impl Union {
    /// The tag or the content, if this is the name of one, and how the path shows it.
    fn part(&'static self, key: &str, pass: &Pass) -> Option<(&'static Tag, Segment)> {
        [&self.tag, &self.content].into_iter().find_map(|part| {
            if names::is(part.wire, part.name, key, pass.from) {
                return Some((part, Segment::Field(part.wire, part.name)));
            }
            let is_wire = pass.check != Check::Lenient && part.wire == key;
            is_wire.then(|| (part, Segment::Key(key.to_owned())))
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

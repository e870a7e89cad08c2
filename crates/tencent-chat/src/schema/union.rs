//! Objects that name their kind in one field and have the kind's content in another.

use serde::de::{DeserializeSeed, Error as _, MapAccess};

use super::engine::Value;
use super::names;
use super::pass::{Check, Segment, Written, written_text};
use super::{Naming, Problem, Type, Union};

impl Value<'_, '_> {
    /// An object whose content's type stands in its tag. The content may come first; then it waits, unrenamed.
    pub(super) fn union<'de, A: MapAccess<'de>>(self, union: &'static Union, mut map: A) -> Result<Written, A::Error> {
        let Self { pass, depth, .. } = self;
        let mut tag: Option<String> = None;
        let mut waiting: Option<String> = None;
        let mut has_content = false;
        pass.out.push('{');
        while let Some(key) = map.next_key::<String>()? {
            if tag.is_none() && names::is(union.tag.wire, union.tag.name, &key, pass.from) {
                pass.path.push(Segment::Field(union.tag.wire, union.tag.name));
                pass.push_name(union.tag.wire, union.tag.name);
                let start = pass.out.len();
                map.next_value_seed(Value::content(pass, Type::String, depth + 1))?;
                tag = Some(written_text(&pass.out[start..]).unwrap_or_default());
                pass.path.pop();
            } else if !has_content && names::is(union.content.wire, union.content.name, &key, pass.from) {
                has_content = true;
                pass.path.push(Segment::Field(union.content.wire, union.content.name));
                match &tag {
                    Some(tag) => {
                        pass.push_name(union.content.wire, union.content.name);
                        let ty = union.content_type(tag);
                        map.next_value_seed(Value::content(pass, ty, depth + 1))?;
                    }
                    None => {
                        let out = std::mem::take(&mut pass.out);
                        let (to, check) = (pass.to, pass.check);
                        // Any value passes as it is; big integers are quoted only when they are written for good.
                        (pass.to, pass.check) = (Naming::Wire, Check::Unchecked);
                        let read = map.next_value_seed(Value::content(pass, Type::Any, depth + 1));
                        (pass.to, pass.check) = (to, check);
                        waiting = Some(std::mem::replace(&mut pass.out, out));
                        read?;
                    }
                }
                pass.path.pop();
            } else if pass.check == Check::Strict {
                pass.path.push(Segment::Key(key));
                return Err(pass.refuse(Problem::UnknownField, "unknown field"));
            } else {
                pass.push_key(&key);
                pass.path.push(Segment::Key(key));
                map.next_value_seed(Value::unknown(pass, Type::Any, depth + 1))?;
                pass.path.pop();
            }
        }
        if pass.strict() {
            for (missing, tag) in [(tag.is_none(), &union.tag), (!has_content, &union.content)] {
                if missing {
                    pass.path.push(Segment::Field(tag.wire, tag.name));
                    return Err(pass.refuse(Problem::Missing, "required"));
                }
            }
        }
        if let Some(json) = waiting {
            pass.path.push(Segment::Field(union.content.wire, union.content.name));
            pass.push_name(union.content.wire, union.content.name);
            let ty = tag.map_or(Type::Any, |tag| union.content_type(&tag));
            let value = Value::content(pass, ty, depth + 1);
            value.deserialize(&mut serde_json::Deserializer::from_str(&json)).map_err(A::Error::custom)?;
            pass.path.pop();
        }
        pass.out.push('}');
        Ok(Written::Value)
    }
}

impl Union {
    fn content_type(&self, tag: &str) -> Type {
        self.variants.iter().find(|(name, _)| *name == tag).map_or(Type::Any, |(_, object)| Type::Object(object))
    }
}

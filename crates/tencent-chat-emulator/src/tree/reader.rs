//! Reads types from a tree.

use std::slice;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Error, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;

use super::mistake::said;
use super::{Field, Kind, Mistake, Tree};

impl Tree {
    /// Reads a type. A mistake has its place.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Mistake> {
        T::deserialize(self).map_err(|mistake| mistake.in_line(self.line))
    }

    /// What it is: `a list`.
    pub fn what(&self) -> String {
        said(unexpected(&self.kind.meant()))
    }

    fn wrong(&self, expected: &dyn Expected) -> Mistake {
        Mistake::invalid_type(unexpected(&self.kind.meant()), expected).in_line(self.line)
    }

    fn is_null(&self) -> bool {
        matches!(*self.kind.meant(), Kind::Missing | Kind::Null)
    }

    /// Whole numbers, of all sizes.
    fn whole<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Mistake> {
        if let Kind::Number(number) = &*self.kind.meant() {
            if let Some(number) = number.as_u64() {
                return visitor.visit_u64(number);
            }
            if let Some(number) = number.as_i64() {
                return visitor.visit_i64(number);
            }
        }
        Err(self.wrong(&visitor))
    }

    fn text<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Mistake> {
        match &self.kind {
            Kind::Text(text) | Kind::Plain(text) => visitor.visit_str(text),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn list<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Mistake> {
        let Kind::List(items) = &self.kind else { return Err(self.wrong(&visitor)) };
        let mut items = Items { items: items.iter(), index: 0 };
        let read = visitor.visit_seq(&mut items)?;
        match items.items.len() {
            0 => Ok(read),
            1 => Err(Mistake::custom("1 item too many")),
            more => Err(Mistake::custom(format!("{more} items too many"))),
        }
    }

    fn map<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Mistake> {
        match &self.kind {
            Kind::Fields(fields) => visitor.visit_map(Fields { fields: fields.iter(), value: None }),
            _ => Err(self.wrong(&visitor)),
        }
    }

    /// A struct. Its fields are handed over in the order of the struct: as a map, in any order, they would take three times the code.
    fn structure<'de, V: Visitor<'de>>(&self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Mistake> {
        let mut fields = InOrder { fields: self.checked(names, &visitor)?, names, index: 0, is_missing: false };
        visitor.visit_seq(&mut fields).map_err(|mistake| fields.explained(mistake))
    }

    /// The fields of a struct, each once and none that it does not have.
    fn checked(&self, names: &'static [&'static str], expected: &dyn Expected) -> Result<&[Field], Mistake> {
        let Kind::Fields(fields) = &self.kind else { return Err(self.wrong(expected)) };
        for (index, field) in fields.iter().enumerate() {
            let mistake = match names.iter().find(|name| **name == field.name) {
                None if self.ignores_unknown => continue,
                None => Mistake::unknown_field(&field.name, names),
                Some(name) if fields[..index].iter().any(|before| before.name == *name) => {
                    Mistake::duplicate_field(name)
                }
                Some(_) => continue,
            };
            return Err(mistake.in_line(field.line));
        }
        Ok(fields)
    }
}

fn unexpected(found: &Kind) -> Unexpected<'_> {
    match found {
        Kind::Missing | Kind::Null => Unexpected::Unit,
        Kind::Bool(value) => Unexpected::Bool(*value),
        Kind::Number(number) => match (number.as_u64(), number.as_i64()) {
            (Some(number), _) => Unexpected::Unsigned(number),
            (_, Some(number)) => Unexpected::Signed(number),
            _ => Unexpected::Float(number.as_f64().unwrap_or_default()),
        },
        Kind::Text(text) | Kind::Plain(text) => Unexpected::Str(text),
        Kind::List(_) => Unexpected::Seq,
        Kind::Fields(_) => Unexpected::Map,
    }
}

/// The value of a field that is not there: nothing can be read from it but an `Option`.
static MISSING: Tree = Tree { line: 0, kind: Kind::Missing, ignores_unknown: false };

/// The fields of a struct, in its order.
struct InOrder<'a> {
    fields: &'a [Field],
    names: &'static [&'static str],
    index: usize,
    /// Whether the last one is not there.
    is_missing: bool,
}

impl<'a> InOrder<'a> {
    fn next(&mut self) -> Option<&'a Tree> {
        let name = self.names.get(self.index)?;
        self.index += 1;
        let field = self.fields.iter().find(|field| field.name == *name);
        self.is_missing = field.is_none();
        Some(field.map_or(&MISSING, |field| &field.value))
    }

    /// The mistake in the last field; `None` if the field may have a default.
    fn mistake(&self, value: &Tree, mistake: Mistake) -> Option<Mistake> {
        (!self.is_missing).then(|| mistake.in_line(value.line).in_field(self.names[self.index - 1]))
    }

    /// A struct says how many fields it got, when one that it needs is missing.
    fn explained(&self, mistake: Mistake) -> Mistake {
        if self.is_missing { Mistake::missing_field(self.names[self.index - 1]) } else { mistake }
    }
}

impl<'de> SeqAccess<'de> for InOrder<'_> {
    type Error = Mistake;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mistake> {
        let Some(value) = self.next() else { return Ok(None) };
        match seed.deserialize(value) {
            Ok(read) => Ok(Some(read)),
            Err(mistake) => self.mistake(value, mistake).map_or(Ok(None), Err),
        }
    }
}

/// Each of these calls the few functions of a visitor that can succeed, and no other: the others would be compiled, too.
macro_rules! each {
    ($($from:ident)* => $to:ident) => {
        $(fn $from<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
            self.$to(visitor)
        })*
    };
}

impl<'de> Deserializer<'de> for &Tree {
    type Error = Mistake;

    each! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 => whole }
    each! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 => whole }
    each! { deserialize_char deserialize_str deserialize_string deserialize_identifier => text }
    each! { deserialize_bytes deserialize_byte_buf deserialize_seq => list }
    each! { deserialize_f32 => deserialize_f64 }
    each! { deserialize_map => map }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match &*self.kind.meant() {
            Kind::Missing => Err(self.wrong(&visitor)),
            Kind::Null => visitor.visit_unit(),
            Kind::Bool(value) => visitor.visit_bool(*value),
            Kind::Number(number) if number.is_f64() => visitor.visit_f64(number.as_f64().unwrap_or_default()),
            Kind::Number(_) => self.whole(visitor),
            Kind::Text(_) | Kind::Plain(_) => self.text(visitor),
            Kind::List(_) => self.list(visitor),
            Kind::Fields(_) => self.map(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match *self.kind.meant() {
            Kind::Bool(value) => visitor.visit_bool(value),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        match &*self.kind.meant() {
            Kind::Number(number) => visitor.visit_f64(number.as_f64().unwrap_or_default()),
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        if self.is_null() { visitor.visit_unit() } else { Err(self.wrong(&visitor)) }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        self.deserialize_unit(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        self.list(visitor)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: usize,
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.list(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        self.structure(names, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        match &self.kind {
            Kind::Text(name) | Kind::Plain(name) => visitor.visit_enum(Variant { name, value: None }),
            Kind::Fields(fields) => match &fields[..] {
                [Field { name, value, .. }] => visitor.visit_enum(Variant { name, value: Some(value) }),
                _ => Err(self.wrong(&visitor)),
            },
            _ => Err(self.wrong(&visitor)),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_unit()
    }
}

struct Items<'a> {
    items: slice::Iter<'a, Tree>,
    index: usize,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Mistake;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Mistake> {
        let Some(item) = self.items.next() else { return Ok(None) };
        let (index, line) = (self.index, item.line);
        self.index += 1;
        seed.deserialize(item).map(Some).map_err(|mistake| mistake.in_line(line).in_item(index))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Fields<'a> {
    fields: slice::Iter<'a, Field>,
    value: Option<&'a Field>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Mistake;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Mistake> {
        self.value = self.fields.next();
        let Some(Field { line, name, .. }) = self.value else { return Ok(None) };
        seed.deserialize(Name(name)).map(Some).map_err(|mistake| mistake.in_line(*line))
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Mistake> {
        let Some(Field { name, value, .. }) = self.value else { return Err(Mistake::custom("a field without a name")) };
        seed.deserialize(value).map_err(|mistake| mistake.in_line(value.line).in_field(name))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.fields.len())
    }
}

/// The name of a field, which may be a number.
struct Name<'a>(&'a str);

impl Name<'_> {
    fn whole<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        let Self(name) = self;
        match (name.parse(), name.parse()) {
            (Ok(number), _) => visitor.visit_u64(number),
            (_, Ok(number)) => visitor.visit_i64(number),
            _ => Err(Mistake::invalid_type(Unexpected::Str(name), &visitor)),
        }
    }
}

impl<'de> Deserializer<'de> for Name<'_> {
    type Error = Mistake;

    each! { deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 => whole }
    each! { deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 => whole }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_str(self.0)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Mistake> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mistake> {
        visitor.visit_enum(Variant { name: self.0, value: None })
    }

    forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf option unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}

/// A variant of an enum, and what it holds.
struct Variant<'a> {
    name: &'a str,
    value: Option<&'a Tree>,
}

impl<'de> EnumAccess<'de> for Variant<'_> {
    type Error = Mistake;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Mistake> {
        Ok((seed.deserialize(self.name.into_deserializer())?, self))
    }
}

impl<'a> Variant<'a> {
    fn value(&self) -> Result<&'a Tree, Mistake> {
        self.value.ok_or_else(|| Mistake::custom(format!("{}: expected a map with its value", self.name)))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Mistake;

    fn unit_variant(self) -> Result<(), Mistake> {
        match self.value {
            None => Ok(()),
            Some(value) if value.is_null() => Ok(()),
            Some(value) => Err(value.wrong(&"nothing")),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Mistake> {
        let value = self.value()?;
        seed.deserialize(value).map_err(|mistake| mistake.in_line(value.line).in_field(self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Mistake> {
        self.value()?.list(visitor).map_err(|mistake| mistake.in_field(self.name))
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Mistake> {
        self.value()?.structure(names, visitor).map_err(|mistake| mistake.in_field(self.name))
    }
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    struct Thing {
        name: String,
        size: Option<u64>,
        #[serde(default)]
        tags: Vec<String>,
    }

    fn read(text: &str) -> Result<Thing, String> {
        Tree::from_yaml(text).unwrap().read().map_err(|mistake| mistake.to_string())
    }

    #[test]
    fn a_struct_is_read_from_fields_in_any_order() {
        let tags = vec!["a".to_owned()];
        assert_eq!(read("tags: [a]\nsize: 7\nname: x\n"), Ok(Thing { name: "x".to_owned(), size: Some(7), tags }));
        assert_eq!(read("name: x\n"), Ok(Thing { name: "x".to_owned(), size: None, tags: Vec::new() }));
    }

    #[test]
    fn a_field_that_is_missing_unknown_repeated_or_wrong_is_named_with_its_line() {
        for (text, expected) in [
            ("size: 7\n", "missing field `name` (line 1)"),
            ("tags: []\n", "missing field `name` (line 1)"),
            ("name: x\nsiz: 7\n", "unknown field `siz`, expected one of `name`, `size`, `tags` (line 2)"),
            ("name: x\nname: y\n", "duplicate field `name` (line 2)"),
            ("name: x\ntags:\n  - a\n  - [b]\n", "tags[1]: expected a string, got a list (line 4)"),
            ("name: x\nsize: many\n", "size: expected a whole number not below 0, got \"many\" (line 2)"),
        ] {
            assert_eq!(read(text).unwrap_err(), expected, "{text}");
        }
    }

    #[test]
    fn unknown_fields_are_ignored_in_a_value_that_ignores_them() {
        let mut tree = Tree::from_yaml("things:\n  - {name: x, weight: 3}\n").unwrap();
        let things = tree.field_mut("things").unwrap();
        assert!(things.read::<Vec<Thing>>().unwrap_err().to_string().contains("unknown field `weight`"));
        things.ignore_unknown();
        assert_eq!(things.read::<Vec<Thing>>().unwrap()[0].name, "x");
    }
}

//! The named types within an object, and the file each belongs to.

use super::{Api, Enum, Object, Role, SharedKind, Type};
use std::collections::{BTreeMap, BTreeSet};

/// A type with a name of its own.
#[derive(Clone, Copy)]
pub enum Named<'a> {
    Object(&'a Object),
    Enum(&'a Enum),
}

impl Named<'_> {
    pub fn name(&self) -> &str {
        match self {
            Named::Object(object) => &object.name,
            Named::Enum(inner) => &inner.name,
        }
    }
}

impl Object {
    /// The object itself and the types within it, in the order of the description.
    pub fn named(&self) -> Vec<Named<'_>> {
        let mut named = vec![Named::Object(self)];
        for field in &self.fields {
            match field.ty.innermost() {
                Type::Object(object) => named.extend(object.named()),
                Type::Enum(inner) => named.push(Named::Enum(inner)),
                _ => {}
            }
        }
        named
    }
}

/// Which types belong together in one file.
pub struct Files<'a> {
    /// For each family its types, in the order of the description, without those that stand in `shared`.
    pub families: BTreeMap<&'a str, Vec<Named<'a>>>,
    /// Types of `types.yaml`, and those that several families use.
    pub shared: Vec<Named<'a>>,
    /// Names of the unions and of the types that hold one of several plain values, which stand beside `shared`.
    pub unions: Vec<String>,
    /// The ways each type goes.
    pub roles: BTreeMap<&'a str, BTreeSet<Role>>,
}

impl Files<'_> {
    pub fn is_shared(&self, name: &str) -> bool {
        self.shared.iter().any(|named| named.name() == name)
    }

    /// Whether replies hold the type.
    pub fn is_read(&self, name: &str) -> bool {
        self.roles.get(name).is_some_and(|roles| roles.contains(&Role::Reply) || roles.contains(&Role::Shared))
    }

    /// Whether the type stands in a type that goes both ways.
    pub fn is_both(&self, name: &str) -> bool {
        self.roles.get(name).is_some_and(|roles| roles.contains(&Role::Shared))
    }

    /// Whether a type has this name.
    pub fn has(&self, name: &str) -> bool {
        self.roles.contains_key(name)
    }

    /// Whether requests hold the type.
    pub fn is_sent(&self, name: &str) -> bool {
        self.roles.get(name).is_some_and(|roles| roles.contains(&Role::Request) || roles.contains(&Role::Shared))
    }
}

impl Api {
    /// The strings whose values JavaScript and Python have as constants, each once.
    pub fn constants(&self) -> impl Iterator<Item = &Enum> {
        self.sdk.constants.iter().filter_map(|name| {
            let objects = self.endpoints().flat_map(|(_, endpoint)| [&endpoint.request, &endpoint.reply]);
            objects.flat_map(Object::named).find_map(|named| match named {
                Named::Enum(inner) if inner.name == *name => Some(inner),
                _ => None,
            })
        })
    }

    /// Sorts all named types into files.
    pub fn files(&self) -> Files<'_> {
        let shared = self.shared.iter().flat_map(|shared| match &shared.kind {
            SharedKind::Object(object) => object.named(),
            SharedKind::Union(union) => union.variants.iter().flat_map(|variant| variant.object.named()).collect(),
            SharedKind::OneOf(_) => Vec::new(),
        });
        let mut seen: Vec<(&str, Named)> = shared.map(|named| ("", named)).collect();
        let mut roles: BTreeMap<&str, BTreeSet<Role>> = BTreeMap::new();
        for (_, named) in &seen {
            roles.entry(name_of(*named)).or_default().insert(Role::Shared);
        }
        for (family, endpoint) in self.endpoints() {
            for object in [&endpoint.request, &endpoint.reply] {
                for named in object.named() {
                    roles.entry(name_of(named)).or_default().insert(object.role);
                    seen.push((&family.name, named));
                }
            }
        }
        let unions = self.shared.iter().filter(|shared| !matches!(shared.kind, SharedKind::Object(_)));
        let unions = unions.map(|shared| shared.name.clone()).collect();
        let (families, shared) = placed(self.families.iter().map(|family| family.name.as_str()), seen);
        Files { families, shared, unions, roles }
    }
}

/// Types by family, each once and in the order of the description, and apart from them those that several families use, or no
/// family (`""`).
pub fn placed<'a>(
    families: impl Iterator<Item = &'a str>,
    seen: Vec<(&'a str, Named<'a>)>,
) -> (BTreeMap<&'a str, Vec<Named<'a>>>, Vec<Named<'a>>) {
    let mut users: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (user, named) in &seen {
        users.entry(name_of(*named)).or_default().insert(user);
    }
    let mut own: BTreeMap<&str, Vec<Named>> = families.map(|family| (family, Vec::new())).collect();
    let mut shared = Vec::new();
    for (user, named) in seen {
        // Nothing is left of the users of what has its place.
        let Some(users) = users.remove(name_of(named)) else { continue };
        let file = if users.len() > 1 || user.is_empty() { &mut shared } else { own.entry(user).or_default() };
        file.push(named);
    }
    (own, shared)
}

fn name_of<'a>(named: Named<'a>) -> &'a str {
    match named {
        Named::Object(object) => &object.name,
        Named::Enum(inner) => &inner.name,
    }
}

//! What an export has beside its sections: for each part of the state, the operations (RFC 6902) that turn the state made by
//! the sections into the exported state.

use json_patch::jsonptr::PointerBuf;
use json_patch::{
    AddOperation, CopyOperation, MoveOperation, Patch, PatchOperation, RemoveOperation, ReplaceOperation, TestOperation,
};
use md5::{Digest as _, Md5};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::fill::Fill;
use crate::sorted::Sorted;
use crate::state::State;
use crate::tree::Tree;

/// The operations by parts.
#[derive(Deserialize, Serialize)]
#[serde(transparent)]
pub(super) struct Rest(Sorted<String, Operations>);

#[derive(Serialize)]
#[serde(transparent)]
struct Operations(Patch);

/// An operation with the fields of all kinds. The reader of json-patch is several times as large.
#[derive(Deserialize)]
struct Operation {
    op: String,
    path: String,
    from: Option<String>,
    #[serde(default, deserialize_with = "given")]
    value: Option<Value>,
}

/// A state by its parts.
pub(super) fn parts(state: &State) -> Result<Map<String, Value>, String> {
    // By way of its text, so that a state is compiled for one writer only.
    let text = serde_json::to_string(state).map_err(|error| error.to_string())?;
    let mut state: Value = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    // Maps for lookups are hashed, and the same state must give the same bytes.
    state.sort_all_objects();
    match state {
        Value::Object(parts) => Ok(parts),
        other => Err(format!("a state is an object, not {other}")),
    }
}

pub(super) fn between(from: &Map<String, Value>, to: &Map<String, Value>) -> Rest {
    let operations = |(part, kept): (&String, &Value)| {
        let patch = json_patch::diff(from.get(part).unwrap_or(&Value::Null), kept);
        (!patch.is_empty()).then(|| (part.clone(), Operations(patch)))
    };
    Rest(to.iter().filter_map(operations).fill())
}

/// A digest of the sections of one app, by which an import recognizes that they are those that were exported. The order of fields
/// does not count.
pub(super) fn digest(app: &Value) -> Result<String, String> {
    let mut sections = app.clone();
    if let Some(fields) = sections.as_object_mut() {
        fields.retain(|name, _| !["format", "now_ms", "rest", "rest_of"].contains(&name.as_str()));
    }
    sections.sort_all_objects();
    let text = serde_json::to_vec(&sections).map_err(|error| error.to_string())?;
    Ok(Md5::digest(text).iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Refuses sections that are not those that `rest` was made for.
pub(super) fn check(digest: &str, app: &Value) -> Result<(), String> {
    match self::digest(app)? == digest {
        true => Ok(()),
        false => Err(
            "rest: the sections were changed after the export: remove `rest` to import them without what only it has \
                      (devices, pushes, receipts …)"
                .to_owned(),
        ),
    }
}

impl Rest {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The state after the operations.
    pub fn apply(&self, state: &State) -> Result<State, String> {
        let mut parts = parts(state)?;
        for (part, patch) in self.0.iter() {
            let known: Vec<String> = parts.keys().cloned().collect();
            let content = parts
                .get_mut(part)
                .ok_or_else(|| format!("rest: unknown part {part}; there are {}", known.join(", ")))?;
            json_patch::patch(content, &patch.0).map_err(|error| {
                format!("rest.{part}: {error}; it does not fit the sections, remove it if you have changed them")
            })?;
        }
        let mut tree = Tree::from(Value::Object(parts));
        tree.ignore_unknown();
        tree.read().map_err(|error| format!("rest: {error}"))
    }
}

impl<'de> Deserialize<'de> for Operations {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let operations: Vec<Operation> = Vec::deserialize(deserializer)?;
        let operations: Result<_, String> = operations.into_iter().map(Operation::checked).collect();
        operations.map(|operations| Self(Patch(operations))).map_err(D::Error::custom)
    }
}

impl Operation {
    fn checked(self) -> Result<PatchOperation, String> {
        let pointer = |text: Option<String>, name: &str| {
            PointerBuf::parse(text.ok_or_else(|| missing(name))?).map_err(|error| format!("{name}: {error}"))
        };
        let (path, value) = (pointer(Some(self.path), "path")?, self.value.ok_or_else(|| missing("value")));
        Ok(match self.op.as_str() {
            "add" => PatchOperation::Add(AddOperation { path, value: value? }),
            "remove" => PatchOperation::Remove(RemoveOperation { path }),
            "replace" => PatchOperation::Replace(ReplaceOperation { path, value: value? }),
            "move" => PatchOperation::Move(MoveOperation { from: pointer(self.from, "from")?, path }),
            "copy" => PatchOperation::Copy(CopyOperation { from: pointer(self.from, "from")?, path }),
            "test" => PatchOperation::Test(TestOperation { path, value: value? }),
            other => return Err(format!("op: unknown operation {other}")),
        })
    }
}

fn missing(name: &str) -> String {
    format!("{name}: missing")
}

/// A value that is there, which may be null.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_are_read_as_json_patch_reads_them() {
        let all = json!([
            {"op": "test", "path": "/a", "value": null},
            {"op": "add", "path": "/b~1c/-", "value": {"x": [1]}},
            {"op": "replace", "path": "/a", "value": null},
            {"op": "remove", "path": "/d", "more": 1},
            {"op": "move", "from": "/e", "path": "/f"},
            {"op": "copy", "from": "/g", "path": ""},
        ]);
        let read: Operations = serde_json::from_value(all.clone()).unwrap();
        assert_eq!(read.0, serde_json::from_value::<Patch>(all).unwrap());
        for wrong in [
            json!([{"op": "add", "path": "/a"}]),
            json!([{"op": "move", "path": "/a"}]),
            json!([{"op": "add", "path": "a", "value": 1}]),
            json!([{"op": "ad", "path": "/a", "value": 1}]),
            json!([{"path": "/a"}]),
            json!({}),
        ] {
            assert!(serde_json::from_value::<Operations>(wrong.clone()).is_err(), "{wrong}");
            assert!(serde_json::from_value::<Patch>(wrong.clone()).is_err(), "{wrong}");
        }
    }
}

//! The columns of a file: those of the tables, in their order, so that they are always the same.

use serde_json::{Map, Value};
use tencent_chat::schema::{Object, Type};

/// The columns of a file.
#[derive(Clone, Debug)]
pub struct Columns {
    /// The name of what was asked for, where items do not have it.
    key: Option<&'static str>,
    columns: Vec<Column>,
}

#[derive(Clone, Debug)]
enum Column {
    /// A field of an item.
    Field {
        name: &'static str,
        #[cfg(feature = "parquet")]
        is_number: bool,
    },
    /// The value of a tag or a custom field in a list of names and values.
    Tag { list: &'static str, tag: String },
    /// What else such a list has, as an object.
    Others(&'static str),
}

impl Columns {
    /// `tags` and `custom` have a column each where the item has a list of names and values.
    pub fn new(
        key: Option<&'static str>,
        item: &'static Object,
        without: &[&str],
        tags: &[&str],
        custom: &[String],
    ) -> Self {
        let mut columns = Vec::new();
        // Whether it was found is not of its data.
        let results: Vec<usize> =
            item.outcome().into_iter().flat_map(|it| [it.code, it.info]).flatten().map(usize::from).collect();
        let fields = item.fields().iter().enumerate().filter(|(at, _)| !results.contains(at));
        let fields = fields.map(|(_, field)| (field.name, field.ty));
        for (name, ty) in fields.filter(|(name, _)| !without.contains(name)) {
            if !is_named_values(ty) {
                columns.push(Column::Field {
                    name,
                    #[cfg(feature = "parquet")]
                    is_number: matches!(ty, Type::Integer),
                });
                continue;
            }
            let tags = tags.iter().copied().chain(custom.iter().map(String::as_str));
            columns.extend(tags.map(|tag| Column::Tag { list: name, tag: tag.to_owned() }));
            columns.push(Column::Others(name));
        }
        Self { key, columns }
    }

    /// The names of the columns.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.key.into_iter().chain(self.columns.iter().map(|column| match column {
            Column::Field { name, .. } | Column::Others(name) => name,
            Column::Tag { tag, .. } => tag.as_str(),
        }))
    }

    /// For each column whether it has whole numbers.
    #[cfg(feature = "parquet")]
    pub fn are_numbers(&self) -> Vec<bool> {
        let of = |column: &Column| matches!(column, Column::Field { is_number: true, .. });
        self.key.map(|_| false).into_iter().chain(self.columns.iter().map(of)).collect()
    }

    /// The values of an item, one for each column.
    pub fn values(&self, of: &str, item: &Map<String, Value>) -> Vec<Value> {
        let key = self.key.map(|_| Value::from(of));
        let values = self.columns.iter().map(|column| match column {
            Column::Field { name, .. } => item.get(*name).cloned().unwrap_or_default(),
            Column::Tag { list, tag } => {
                let value = named_values(item, list).find(|(name, _)| name == tag).map(|(_, value)| value.clone());
                value.unwrap_or_default()
            }
            Column::Others(list) => {
                let is_own = |name: &str| {
                    self.columns.iter().any(|column| matches!(column, Column::Tag { tag, .. } if tag == name))
                };
                let others: Map<String, Value> = named_values(item, list)
                    .filter(|(name, _)| !is_own(name))
                    .map(|(name, value)| (name.to_owned(), value.clone()))
                    .collect();
                if others.is_empty() { Value::Null } else { Value::Object(others) }
            }
        });
        key.into_iter().chain(values).collect()
    }
}

/// Whether a type is a list of names and values, such as custom fields.
fn is_named_values(ty: Type) -> bool {
    let Type::List(Type::Object(entry)) = ty else { return false };
    let names: Vec<&str> = entry.fields().iter().map(|field| field.name).collect();
    matches!(names[..], ["key" | "tag", "value"])
}

fn named_values<'a>(item: &'a Map<String, Value>, list: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let entries = item.get(list).and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| {
        let name = entry.get("key").or_else(|| entry.get("tag"))?.as_str()?;
        Some((name, entry.get("value")?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{arguments::What, plan::Plan};
    use serde_json::json;

    #[test]
    fn custom_fields_have_columns_and_others_are_in_one() {
        let columns = Plan::new(What::Members, &["level".to_owned()]).columns;
        let names: Vec<&str> = columns.names().collect();
        assert_eq!(names[..3], ["group_id", "member_account", "role"]);
        assert_eq!(names[names.len() - 2..], ["level", "app_member_defined_data"]);
        let item = json!({ "member_account": "alice", "more": 1, "app_member_defined_data": [
            { "key": "level", "value": "7" }, { "key": "color", "value": "red" } ] });
        let values = columns.values("lobby", item.as_object().unwrap());
        assert_eq!(values.len(), names.len());
        assert_eq!(values[..3], [json!("lobby"), json!("alice"), Value::Null]);
        assert_eq!(values[names.len() - 2..], [json!("7"), json!({ "color": "red" })]);
    }
}

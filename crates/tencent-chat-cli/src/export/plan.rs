//! What is called for each kind of file, and which columns it has.

use serde_json::{Map, Value, json};
use tencent_chat::schema::{self, Endpoint, Field, Limit, Object, Type};

use super::arguments::What;
use super::columns::Columns;
use crate::call::parameters::field;

/// Fields of each profile, as `set_profile` describes them: <https://www.tencentcloud.com/document/product/1047/34916>.
const PROFILE_TAGS: [&str; 11] = [
    "Tag_Profile_IM_Nick",
    "Tag_Profile_IM_Gender",
    "Tag_Profile_IM_BirthDay",
    "Tag_Profile_IM_Location",
    "Tag_Profile_IM_SelfSignature",
    "Tag_Profile_IM_AllowType",
    "Tag_Profile_IM_Language",
    "Tag_Profile_IM_Image",
    "Tag_Profile_IM_AdminForbidType",
    "Tag_Profile_IM_Level",
    "Tag_Profile_IM_Role",
];

/// Fields of each friend, as `list_friends` describes them: <https://www.tencentcloud.com/document/product/1047/34908>.
const FRIEND_TAGS: [&str; 5] =
    ["Tag_SNS_IM_AddSource", "Tag_SNS_IM_Remark", "Tag_SNS_IM_Group", "Tag_SNS_IM_AddTime", "Tag_SNS_IM_AddWording"];

/// How many items a request takes where no page says it.
const USUAL_ITEMS: usize = 100;

/// How the rows of a file are read.
pub struct Plan {
    pub endpoint: &'static Endpoint,
    pub calls: Calls,
    /// Parameters of all calls.
    pub params: Map<String, Value>,
    pub columns: Columns,
}

/// What the calls of an endpoint are.
#[derive(Clone, Copy, Debug)]
pub enum Calls {
    /// A list in pages for each name. The name is the value of this field, and the first column.
    Pages(&'static str),
    /// Requests for at most `most` names each. The names are the items of `list`, or the field `key` of its items. The reply's list `rows` has
    /// the rows.
    Items { list: &'static str, key: Option<&'static str>, rows: &'static Field, most: usize },
}

impl Plan {
    pub fn new(what: What, custom: &[String]) -> Self {
        let endpoint = |name| schema::find(name).expect("the tables have it");
        match what {
            What::Groups => {
                let endpoint = endpoint("get_group_profiles");
                let params = json!({ "response_filter": {
                    "group_base_info_filter": known(endpoint, &["response_filter", "group_base_info_filter"]),
                    "app_defined_data_filter_group": custom,
                }});
                // Without the app's id, and without members, which have their own file.
                Self::of_items(endpoint, params, &["appid", "member_list"], &[], custom)
            }
            What::Members => {
                let params = if custom.is_empty() {
                    json!({})
                } else {
                    json!({ "app_defined_data_filter_group_member": custom })
                };
                Self::of_pages(endpoint("list_group_members"), "group_id", params, &[], custom)
            }
            What::Friends => Self::of_pages(endpoint("list_friends"), "from_account", json!({}), &FRIEND_TAGS, custom),
            What::Accounts => Self::of_items(endpoint("check_accounts"), json!({}), &[], &[], &[]),
            What::Profiles => {
                let tags: Vec<&str> = PROFILE_TAGS.into_iter().chain(custom.iter().map(String::as_str)).collect();
                Self::of_items(endpoint("get_profiles"), json!({ "tag_list": tags }), &[], &PROFILE_TAGS, custom)
            }
        }
    }

    fn of_pages(
        endpoint: &'static Endpoint,
        key: &'static str,
        params: Value,
        tags: &[&str],
        custom: &[String],
    ) -> Self {
        let page = endpoint.page.expect("it is a list in pages");
        let rows = &endpoint.reply.fields()[usize::from(page.items)];
        let columns = Columns::new(Some(key), object_of(rows), &[], tags, custom);
        Self { endpoint, calls: Calls::Pages(key), params: object(params), columns }
    }

    fn of_items(
        endpoint: &'static Endpoint,
        params: Value,
        without: &[&str],
        tags: &[&str],
        custom: &[String],
    ) -> Self {
        let batch = endpoint.batch.expect("it works on a list");
        let list = &endpoint.request.fields()[usize::from(batch.list)];
        let key = match list.ty {
            Type::List(Type::Object(item)) => item.fields().first().map(|field| field.name),
            _ => None,
        };
        let rows = schema::rows(endpoint).expect("it answers with a list");
        let most = batch.max.map_or(USUAL_ITEMS, |most| most as usize);
        let columns = Columns::new(None, object_of(rows), without, tags, custom);
        let calls = Calls::Items { list: list.name, key, rows, most };
        Self { endpoint, calls, params: object(params), columns }
    }
}

fn object(params: Value) -> Map<String, Value> {
    match params {
        Value::Object(params) => params,
        _ => Map::new(),
    }
}

/// What the entries of a list are.
fn object_of(list: &Field) -> &'static Object {
    match list.ty {
        Type::List(Type::Object(object)) => object,
        _ => unreachable!("rows are objects"),
    }
}

/// The values that are known of a field of the parameters.
fn known(endpoint: &'static Endpoint, path: &[&str]) -> Vec<&'static str> {
    let mut object = endpoint.request;
    for name in path {
        let Some(field) = field(object, name) else { break };
        if let Type::Object(inner) = field.ty {
            object = inner;
            continue;
        }
        return field.limits.0.iter().find_map(strings).unwrap_or_default().to_vec();
    }
    Vec::new()
}

fn strings(limit: &Limit) -> Option<&'static [&'static str]> {
    match limit {
        Limit::Strings(strings) | Limit::OpenStrings(strings) => Some(strings),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum as _;

    #[test]
    fn each_kind_of_file_has_its_columns() {
        for what in What::value_variants() {
            let plan = Plan::new(*what, &["x".to_owned()]);
            assert!(plan.columns.names().count() > 1, "{what:?}");
        }
        let groups = Plan::new(What::Groups, &[]);
        let filter = &groups.params["response_filter"]["group_base_info_filter"];
        assert!(filter.as_array().unwrap().contains(&json!("MemberNum")), "{filter}");
        let Calls::Items { list: "group_id_list", key: None, rows, most: 50 } = groups.calls else {
            panic!("{:?}", groups.calls)
        };
        assert_eq!(rows.name, "group_info");
        let accounts = Plan::new(What::Accounts, &[]);
        assert!(matches!(accounts.calls, Calls::Items { key: Some("user_id"), most: 100, .. }));
    }
}

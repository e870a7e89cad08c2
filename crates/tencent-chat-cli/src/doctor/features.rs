//! What the app's edition and its settings in the console have: a call that changes nothing for each feature that an app may lack.

use serde_json::{Value, json};
use tencent_chat::{App, Error, ErrorKind};

use super::{Check, Finding, ask};
use crate::ending::{Stop, Talk};

/// A group that no app has.
const NO_GROUP: &str = "@TGS#_doctor";

/// A feature, a call that needs it, and the call's parameters.
type Feature = (&'static str, &'static str, Value);

fn features(app: &App) -> [Feature; 8] {
    let (admin, sdk_app_id) = (app.identifier(), app.sdk_app_id());
    [
        ("online status", "query_online_status", json!({ "to_account": [admin] })),
        ("push", "get_attribute_names", json!({})),
        ("conversation groups", "get_conversation_groups", json!({ "from_account": admin })),
        ("following", "get_follow_counts", json!({ "from_account": admin, "to_account": [admin] })),
        ("communities", "get_topics", json!({ "group_id": NO_GROUP, "from_account": admin })),
        ("search", "search_groups", json!({ "keywords": ["tencent-chat"], "count": 1 })),
        (
            "cloud moderation",
            "get_cloud_blocked_word_libraries",
            json!({ "sdk_app_id": sdk_app_id, "offset": 0, "limit": 1 }),
        ),
        (
            "official accounts",
            "get_official_accounts",
            json!({ "official_account_id_list": [{ "official_account": "@TOA#_doctor" }] }),
        ),
    ]
}

/// Which features the app has. A feature whose state is unclear is left out: the service may have refused the call for another reason.
pub fn examine(app: &App, talk: &Talk) -> Result<Finding, Stop> {
    let (mut has, mut lacks) = (Vec::new(), Vec::new());
    for (name, endpoint, params) in features(app) {
        match ask(app, endpoint, &params, talk)?.0 {
            Ok(()) => has.push(name.to_owned()),
            Err(Error::Api(error)) if error.kind == ErrorKind::NotEnabled => {
                lacks.push(format!("{name} ({})", error.code))
            }
            Err(_) => {}
        }
    }
    let mut finding = Finding::good(Check::Features, said(&has, &lacks));
    finding.hint = (!lacks.is_empty()).then(|| "`tencent-chat explain CODE` says what each of these needs".to_owned());
    Ok(finding)
}

fn said(has: &[String], lacks: &[String]) -> String {
    let list = |what: &str, names: &[String]| match names {
        [] => None,
        names => Some(format!("{what}: {}", names.join(", "))),
    };
    let said: Vec<String> = [list("enabled", has), list("not enabled", lacks)].into_iter().flatten().collect();
    if said.is_empty() { "it is not known which features are enabled".to_owned() } else { said.join("; ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_are_named_where_anything_is_known() {
        let names = |text: &str| vec![text.to_owned()];
        assert_eq!(said(&names("push"), &names("search (1)")), "enabled: push; not enabled: search (1)");
        assert_eq!(said(&[], &names("push (1)")), "not enabled: push (1)");
        assert_eq!(said(&[], &[]), "it is not known which features are enabled");
    }
}

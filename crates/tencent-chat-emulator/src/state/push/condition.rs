//! The condition of a push: which users it is for, by their tags or by their attributes.

use std::collections::BTreeMap;

use super::attributes::Attributes;
use super::tags::Tags;
use crate::generated::{MemberPushCondition, PushCondition};
use crate::reply::Refusal;
use crate::state::State;

/// An empty list or object counts as left out. Without any condition a push is for all.
#[derive(Debug, Default)]
pub(crate) struct Condition<'a> {
    tags_or: Vec<&'a str>,
    tags_and: Vec<&'a str>,
    tags_not: Vec<&'a str>,
    attrs_or: Vec<Attribute<'a>>,
    attrs_and: Vec<Attribute<'a>>,
}

/// The number of an attribute, and the value that a user has to have.
type Attribute<'a> = (u8, &'a str);

/// The attributes of a condition, by name.
#[derive(Default)]
struct Named<'a> {
    or: Option<BTreeMap<&'a str, &'a str>>,
    and: Option<BTreeMap<&'a str, &'a str>>,
}

impl<'a> Condition<'a> {
    pub fn of_push(condition: Option<PushCondition<'a>>, attributes: &Attributes) -> Result<Self, Refusal> {
        let Some(condition) = condition else { return Ok(Self::default()) };
        let tags = Self {
            tags_or: condition.tags_or().unwrap_or_default(),
            tags_and: condition.tags_and().unwrap_or_default(),
            tags_not: condition.tags_not().unwrap_or_default(),
            ..Self::default()
        };
        tags.with_attributes(Named { or: condition.attrs_or(), and: condition.attrs_and() }, attributes)
    }

    pub fn of_member_push(
        condition: Option<MemberPushCondition<'a>>,
        attributes: &Attributes,
    ) -> Result<Self, Refusal> {
        let Some(condition) = condition else { return Ok(Self::default()) };
        let tags = Self {
            tags_or: condition.tags_or().unwrap_or_default(),
            tags_and: condition.tags_and().unwrap_or_default(),
            ..Self::default()
        };
        tags.with_attributes(Named { or: condition.attrs_or(), and: condition.attrs_and() }, attributes)
    }

    fn tags(&self) -> impl Iterator<Item = &str> {
        [&self.tags_or, &self.tags_and, &self.tags_not].into_iter().flatten().copied()
    }

    /// Checks the tags, and adds the attributes.
    fn with_attributes(self, named: Named<'a>, attributes: &Attributes) -> Result<Self, Refusal> {
        let (or, and) = (named.or.unwrap_or_default(), named.and.unwrap_or_default());
        let (has_tags, has_attributes) = (self.tags().next().is_some(), !(or.is_empty() && and.is_empty()));
        if has_tags && has_attributes {
            return Err(Refusal::new(90039, "Condition: tags and attributes are not used together"));
        }
        if self.tags().any(str::is_empty) {
            return Err(Refusal::new(90040, "Condition: a tag is empty"));
        }
        if let Some(both) = self.tags_or.iter().find(|tag| self.tags_and.contains(tag)) {
            return Err(Refusal::new(90022, format!("Condition: {both} is in TagsOr and in TagsAnd")));
        }
        let numbered = |named: BTreeMap<&'a str, &'a str>| {
            named.into_iter().map(|(name, value)| Ok((attributes.number(name)?, value))).collect::<Result<_, Refusal>>()
        };
        Ok(Self { attrs_or: numbered(or)?, attrs_and: numbered(and)?, ..self })
    }

    fn holds_for(&self, account: &str, attributes: &Attributes, tags: &Tags) -> bool {
        let has = |tag: &&str| tags.has(account, tag);
        let is = |attribute: &Attribute<'_>| attributes.value(account, attribute.0) == Some(attribute.1);
        (self.tags_or.is_empty() || self.tags_or.iter().any(has))
            && self.tags_and.iter().all(has)
            && !self.tags_not.iter().any(has)
            && (self.attrs_or.is_empty() || self.attrs_or.iter().any(is))
            && self.attrs_and.iter().all(is)
    }

    /// The users for whom it holds now, without the sender, sorted by name.
    pub fn receivers(&self, state: &State, sender: &str) -> Vec<String> {
        let all = state.accounts.names().filter(|account| *account != sender);
        let held = all.filter(|account| self.holds_for(account, &state.attributes, &state.tags));
        let mut receivers: Vec<String> = held.map(str::to_owned).collect();
        receivers.sort_unstable();
        receivers
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::DEMO_ADMIN;
    use crate::testing::Server;

    /// Users with tags and attributes: of `ann` gold and new, of `ben` gold, of `cid` new.
    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["ann", "ben", "cid", "dot"]);
        assert_eq!(server.code("set_attribute_names", json!({"AttrNames": {"0": "city", "1": "sex"}})), 0);
        let tags = json!({"UserTags": [{"To_Account": "ann", "Tags": ["gold", "new"]},
            {"To_Account": "ben", "Tags": ["gold"]}, {"To_Account": "cid", "Tags": ["new"]}]});
        assert_eq!(server.code("add_user_tags", tags), 0);
        let attributes = json!({"UserAttrs": [{"To_Account": "ann", "Attrs": {"city": "Oslo", "sex": "f"}},
            {"To_Account": "ben", "Attrs": {"city": "Oslo", "sex": "m"}}, {"To_Account": "dot", "Attrs": {"sex": "f"}}]});
        assert_eq!(server.code("set_user_attributes", attributes), 0);
        server
    }

    fn push(condition: Value) -> Value {
        json!({"From_Account": DEMO_ADMIN, "MsgRandom": 1, "OfflinePushInfo": {"Title": "t"}, "Condition": condition})
    }

    #[test]
    fn a_push_is_for_those_whose_tags_or_attributes_fit() {
        let mut server = server();
        let names = |names: &str| names.split(' ').map(str::to_owned).collect::<Vec<_>>();
        for (condition, expected) in [
            (json!({}), "ann ben cid dot"),
            (json!({"TagsOr": [], "AttrsAnd": {}}), "ann ben cid dot"),
            (json!({"TagsOr": ["gold", "new"]}), "ann ben cid"),
            (json!({"TagsAnd": ["gold", "new"]}), "ann"),
            (json!({"TagsOr": ["new"], "TagsAnd": ["gold"]}), "ann"),
            (json!({"TagsNot": ["gold"]}), "cid dot"),
            (json!({"TagsNot": ["gold", "new"]}), "dot"),
            (json!({"TagsOr": ["gold", "new"], "TagsNot": ["gold"]}), "cid"),
            (json!({"AttrsOr": {"city": "Oslo", "sex": "f"}}), "ann ben dot"),
            (json!({"AttrsAnd": {"city": "Oslo", "sex": "f"}}), "ann"),
            (json!({"AttrsOr": {"city": "Oslo"}, "AttrsAnd": {"sex": "m"}}), "ben"),
        ] {
            server.advance(1000);
            let id = server.call("push", push(condition.clone()))["TaskId"].as_str().unwrap().to_owned();
            let reached = server.state().pushes.find(&id).unwrap();
            let reached: Vec<String> = reached.receivers.iter().map(|receiver| receiver.account.clone()).collect();
            assert_eq!(reached, names(expected), "{condition}");
        }
    }

    #[test]
    fn a_condition_that_cannot_be_has_its_code_in_both_services() {
        let mut server = server();
        let many: Vec<String> = (0..11).map(|at| format!("t{at}")).collect();
        for (condition, code) in [
            (json!({"TagsOr": ["gold"], "AttrsOr": {"city": "Oslo"}}), 90039),
            (json!({"TagsOr": ["gold", ""]}), 90040),
            (json!({"TagsOr": ["gold"], "TagsAnd": ["new", "gold"]}), 90022),
            (json!({"AttrsAnd": {"age": "5"}}), 90033),
            (json!({"TagsAnd": many}), 90032),
            (json!({"TagsOr": ["x".repeat(51)]}), 90020),
            (json!({"TagsOr": [7]}), 90001),
        ] {
            assert_eq!(server.code("push", push(condition.clone())), code, "{condition}");
            let mut older = push(condition.clone());
            older["MsgBody"] = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
            assert_eq!(server.code("push_to_members", older), code, "{condition}");
        }
    }
}

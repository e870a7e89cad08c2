//! Editions of the app: the features that they lack, and their limits. Official page:
//! <https://www.tencentcloud.com/document/product/1047/34381>.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use super::Limits;
use crate::generated::NEEDS;
use crate::reply::Refusal;

/// The editions of an app, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Edition {
    /// What a new app begins with.
    Trial,
    /// Standard.
    Standard,
    /// Pro.
    Pro,
    /// Pro Plus; Ultimate in China.
    ProPlus,
    /// Enterprise.
    Enterprise,
}

/// A service that is bought or enabled beside the edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Service {
    /// Moderation by the cloud's word libraries.
    CloudModeration,
    /// Search of users, groups and members.
    CloudSearch,
    /// Moderation by the app's own words.
    LocalModeration,
    /// The push service.
    Push,
}

impl Edition {
    const ALL: [Self; 5] = [Self::Trial, Self::Standard, Self::Pro, Self::ProPlus, Self::Enterprise];

    /// How many accounts the app may have.
    fn accounts(self) -> usize {
        if self == Self::Trial { 100 } else { usize::MAX }
    }

    /// How many groups the app may have.
    fn groups(self) -> usize {
        if self == Self::Trial { 100 } else { usize::MAX }
    }

    /// How many live groups the app may have.
    fn live_groups(self) -> usize {
        if self <= Self::Standard { 50 } else { usize::MAX }
    }

    /// How many members a group may have.
    fn members(self, kind: &str) -> usize {
        match (kind, self) {
            ("AVChatRoom", _) => usize::MAX,
            ("Community", Self::Trial | Self::Standard | Self::Pro) => 100_000,
            ("Community", Self::ProPlus | Self::Enterprise) => 1_000_000,
            (_, Self::Trial) => 20,
            (_, Self::Standard) => 500,
            (_, Self::Pro) => 2000,
            (_, Self::ProPlus) => 5000,
            (_, Self::Enterprise) => 6000,
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Trial => "trial",
            Self::Standard => "standard",
            Self::Pro => "pro",
            Self::ProPlus => "pro_plus",
            Self::Enterprise => "enterprise",
        })
    }
}

impl FromStr for Edition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(text, &Self::ALL)
    }
}

impl Service {
    const ALL: [Self; 4] = [Self::CloudModeration, Self::CloudSearch, Self::LocalModeration, Self::Push];
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::CloudModeration => "cloud_moderation",
            Self::CloudSearch => "cloud_search",
            Self::LocalModeration => "local_moderation",
            Self::Push => "push",
        })
    }
}

impl FromStr for Service {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(text, &Self::ALL)
    }
}

/// The variant with this name.
fn named<T: Copy + fmt::Display>(text: &str, all: &[T]) -> Result<T, String> {
    let names = || all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let found = all.iter().find(|one| one.to_string() == text);
    found.copied().ok_or_else(|| format!("{text:?} is not one of {}", names()))
}

/// Endpoints that need something.
pub(crate) struct Need {
    /// Start of the endpoints' paths.
    pub at: &'static str,
    /// The field of the body that makes calls need it, with another value than 0; otherwise all of them do.
    pub with: Option<&'static str>,
    pub needed: Needed,
    /// The code of a call without it.
    pub code: i64,
}

impl Need {
    /// Whether a call has this need.
    fn is_of(&self, path: &str, body: &Value) -> bool {
        path.starts_with(self.at) && self.with.is_none_or(|field| !body[field].is_null() && body[field] != 0)
    }
}

pub(crate) enum Needed {
    Edition(Edition),
    Service(Service),
}

impl Limits {
    /// Refuses a call of an endpoint that the app's edition lacks.
    pub(super) fn check_edition(&self, path: &str, body: &Value) -> Result<(), Refusal> {
        let Some(own) = self.edition else { return Ok(()) };
        let Some(need) = NEEDS.iter().find(|need| need.is_of(path, body)) else { return Ok(()) };
        let missing = match need.needed {
            Needed::Edition(least) if own < least => {
                format!("the {own} edition does not have this; {least} and what is above it do")
            }
            Needed::Service(service) if !self.services.contains(&service) => {
                format!("the app does not have the service {service}")
            }
            _ => return Ok(()),
        };
        let at = need.with.map(|field| format!("{field}: ")).unwrap_or_default();
        Err(Refusal::new(need.code, at + &missing))
    }

    /// Whether the edition is at least this one. Without an edition it is.
    pub(crate) fn includes(&self, edition: Edition) -> bool {
        self.edition.is_none_or(|own| own >= edition)
    }

    /// How many accounts there may be.
    pub(crate) fn accounts(&self) -> usize {
        self.edition.map_or(usize::MAX, Edition::accounts)
    }

    /// How many groups, and how many live groups, there may be.
    pub(crate) fn groups(&self) -> (usize, usize) {
        self.edition.map_or((usize::MAX, usize::MAX), |edition| (edition.groups(), edition.live_groups()))
    }

    /// How many members a group of this type may have, when it was created for this many.
    pub(crate) fn members(&self, kind: &str, wanted: Option<usize>) -> Option<usize> {
        let most = self.edition.map(|edition| edition.members(kind)).filter(|most| *most < usize::MAX);
        most.map(|most| wanted.map_or(most, |wanted| wanted.min(most))).or(wanted)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::limits::tests::{group, limited};
    use crate::testing::Server;
    use crate::{DEMO_ADMIN, DEMO_APP};

    #[test]
    fn names_are_read_as_they_are_written() {
        for edition in Edition::ALL {
            assert_eq!(edition.to_string().parse(), Ok(edition));
        }
        for service in Service::ALL {
            assert_eq!(service.to_string().parse(), Ok(service));
        }
        assert_eq!("gold".parse::<Edition>().unwrap_err().split(',').count(), 5);
    }

    #[test]
    fn an_edition_lacks_what_its_pages_say_with_their_codes() {
        let calls = [
            ("follow_users", json!({"From_Account": DEMO_ADMIN, "FollowItem": [{"To_Account": "b"}]}), 30005),
            ("get_conversation_groups", json!({"From_Account": DEMO_ADMIN, "StartIndex": 0}), 51013),
            ("get_group_counters", json!({"GroupId": "g"}), 10059),
            ("list_banned_group_members", json!({"GroupId": "g", "Limit": 20, "Offset": 0}), 10007),
            ("create_topic", json!({"GroupId": "g", "TopicName": "t"}), 11000),
            ("get_online_member_count", json!({"GroupId": "g"}), 10007),
        ];
        for (edition, is_refused) in [("standard", true), ("pro", false), ("", false)] {
            let mut server = Server::with_groups();
            server.control("POST", "/_emulator/config", json!({ "edition": edition }));
            for (name, body, code) in &calls {
                assert_eq!(server.code(name, body.clone()) == *code, is_refused, "{edition} {name}");
            }
        }
        let body = json!({"OfficialAccountIdList": [{"Official_Account": "@TOA#_n"}]});
        assert_eq!(limited(json!({"edition": "pro_plus"})).code("get_official_accounts", body.clone()), 131_000);
        assert_eq!(limited(json!({"edition": "enterprise"})).code("get_official_accounts", body), 0);
    }

    #[test]
    fn a_community_with_topics_needs_an_edition_and_one_without_does_not() {
        let mut server = limited(json!({"edition": "standard"}));
        for name in ["create_group", "import_group"] {
            let community = |topics: Value| json!({"Type": "Community", "Name": "n", "SupportTopic": topics});
            let refused = server.call(name, community(json!(1)));
            let info = "SupportTopic: the standard edition does not have this; pro and what is above it do";
            assert_eq!((&refused["ErrorCode"], &refused["ErrorInfo"]), (&json!(11000), &json!(info)), "{name}");
            assert_eq!(server.code(name, community(json!(0))), 0, "{name}");
            assert_eq!(server.code(name, group("Community")), 0, "{name}");
        }
        server.import(&["a"]);
        server.control("POST", "/_emulator/clients/a/login", json!({"platform": "iOS"}));
        let create = json!({"type": "Community", "name": "n", "topics": true});
        let act = |server: &mut Server| server.control("POST", "/_emulator/clients/a/create_group", create.clone()).1;
        assert_eq!(act(&mut server)["ErrorCode"], 11000);
        server.control("POST", "/_emulator/config", json!({"edition": "pro"}));
        assert_eq!(act(&mut server)["ErrorCode"], 0);
    }

    #[test]
    fn services_are_bought_beside_the_edition() {
        let push = json!({"From_Account": DEMO_ADMIN, "MsgRandom": 1, "OfflinePushInfo": {"Title": "t"}});
        let words = json!({"SdkAppId": DEMO_APP, "FilterType": 1, "Offset": 0, "Limit": 10});
        let mut server = limited(json!({"edition": "enterprise", "services": ["cloud_search"]}));
        assert_eq!(server.code("search_users", json!({"Keywords": ["a"], "Count": 20, "Cursor": ""})), 0);
        assert_eq!(server.code("push", push.clone()), 90045);
        assert_eq!(server.code("get_local_blocked_words", words.clone()), 2015);
        server.control("POST", "/_emulator/config", json!({"services": ["push", "local_moderation"]}));
        assert_eq!(server.code("search_users", json!({"Keywords": ["a"], "Count": 20, "Cursor": ""})), 60020);
        assert_eq!(server.code("push", push), 0);
        assert_eq!(server.code("get_local_blocked_words", words), 0);
    }

    #[test]
    fn an_edition_has_so_many_accounts_groups_live_groups_and_members() {
        let mut server = limited(json!({"edition": "trial"}));
        let names: Vec<String> = (0..100).map(|number| format!("u{number}")).collect();
        let reply = server.call("import_accounts", json!({ "Accounts": names }));
        assert_eq!(reply["FailAccounts"], json!(["u99"]), "the admin is an account, too");
        assert_eq!(server.code("import_account", json!({"UserID": "more"})), 70398);
        assert_eq!(server.code("import_account", json!({"UserID": "u1", "Nick": "n"})), 0);
        let members: Vec<Value> = names[..21].iter().map(|name| json!({ "Member_Account": name })).collect();
        let mut crowd = group("Public");
        crowd["MemberList"] = members.into();
        assert_eq!(server.code("create_group", crowd), 10038);
        let codes: Vec<i64> = (0..51).map(|_| server.code("create_group", group("AVChatRoom"))).collect();
        assert_eq!((codes[49], codes[50]), (0, 10036));
        let codes: Vec<i64> = (0..51).map(|_| server.code("create_group", group("Public"))).collect();
        assert_eq!((codes[49], codes[50]), (0, 10058));
        server.control("POST", "/_emulator/config", json!({"edition": "standard"}));
        assert_eq!(server.code("create_group", group("Public")), 0);
        assert_eq!(server.code("import_account", json!({"UserID": "more"})), 0);
    }

    #[test]
    fn a_group_takes_no_more_members_than_the_edition_has_whatever_it_says() {
        let mut server = limited(json!({"edition": "trial"}));
        let names: Vec<String> = (0..21).map(|number| format!("u{number}")).collect();
        server.import(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let mut body = group("Public");
        body["GroupId"] = "g".into();
        body["MaxMemberCount"] = 500.into();
        assert_eq!(server.code("create_group", body), 0);
        assert_eq!(server.code("modify_group_profile", json!({"GroupId": "g", "MaxMemberNum": 500})), 0);
        let add = |names: &[String]| {
            let list: Vec<Value> = names.iter().map(|name| json!({ "Member_Account": name })).collect();
            json!({"GroupId": "g", "MemberList": list})
        };
        assert_eq!(server.code("add_group_members", add(&names[..20])), 0);
        assert_ne!(server.code("add_group_members", add(&names[20..])), 0);
    }

    #[test]
    fn standard_marks_need_pro_and_the_custom_mark_does_not() {
        let mut server = limited(json!({"edition": "standard"}));
        server.import(&["a", "b"]);
        let contact = json!({"Type": 1, "To_Account": "b"});
        let mut mark = |item: Value| {
            let mut item = item;
            item["ContactItem"] = contact.clone();
            server.call("mark_conversations", json!({"From_Account": "a", "MarkItem": [item]}))["ResultItem"][0]
                ["ResultCode"]
                .clone()
        };
        assert_eq!(mark(json!({"OptType": 1, "SetMark": [1]})), 51013);
        assert_eq!(mark(json!({"OptType": 2, "CustomMark": "m"})), 0);
    }
}

//! What is enforced on request only: rates, quotas of a day, an edition, custom fields. Official page:
//! <https://www.tencentcloud.com/document/product/1047/34381>.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde_json::{Value, json};

use crate::generated::{BatchSendC2cMessage, NEEDS};
use crate::reply::Refusal;
use crate::settings::Change;
use crate::state::operation::statistics::Statistics;
use crate::webhooks::Event;

/// The endpoints that the quota of messages a day refuses.
const SENDING: [&str; 7] = [
    "v4/openim/sendmsg",
    "v4/openim/batchsendmsg",
    "v4/stream_msg/send_c2c_stream_msg",
    "v4/group_open_http_svc/send_group_msg",
    "v4/stream_msg/send_group_stream_msg",
    "v4/group_open_http_svc/send_broadcast_msg",
    "v4/openim_robot_http_svc/send_stream_msg",
];

/// The endpoints whose calls count as pushes of a day.
const PUSHING: [&str; 2] = ["v4/timpush/push", "v4/all_member_push/im_push"];

const CREATING: &str = "v4/group_open_http_svc/create_group";

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

/// What is bought or enabled beside the edition.
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
        named("edition", text, &Self::ALL)
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
        named("service", text, &Self::ALL)
    }
}

/// The one of all that has this name.
fn named<T: Copy + fmt::Display>(what: &str, text: &str, all: &[T]) -> Result<T, String> {
    let names = || all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let found = all.iter().find(|one| one.to_string() == text);
    found.copied().ok_or_else(|| format!("{what}: {text:?} is not one of {}", names()))
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

/// What is enforced on request. By default nothing; [`Limits::strict`] is all of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Calls a second of each endpoint: 60007 and others.
    pub rates: bool,
    /// Messages a second to a group, receivers a minute of batches: `MsgDropReason`, 90057.
    pub message_rates: bool,
    /// What there may be of groups, pushes and messages on a day: 10006, 90047, 60028.
    pub quotas: bool,
    /// Only the custom fields that are named in [`field_names`](Self::field_names) exist: 40009, 30001, 10004.
    pub custom_fields: bool,
    /// The edition of the app, for what it lacks and for how much there may be: 60020 and others.
    pub edition: Option<Edition>,
    /// What the app has beside the edition. Without an edition it has everything.
    pub services: BTreeSet<Service>,
    /// The custom fields that were created in the console: `Tag_Profile_Custom_Team`, `Tag_SNS_Custom_Since`,
    /// `AppDefinedData.level`, `AppMemberDefinedData.rank`.
    pub field_names: BTreeSet<String>,
    /// How many receivers the batches of one-to-one messages may have in a minute. Default: 12,000.
    pub receivers_per_minute: u32,
    /// How many groups may be created on a day, less those that are disbanded. Default: 10,000.
    pub groups_per_day: u64,
    /// How many pushes to all or by condition there may be on a day. Default: 100.
    pub pushes_per_day: u64,
    /// How many messages there may be on a day of the trial edition. Default: 1000.
    pub messages_per_day: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rates: false,
            message_rates: false,
            quotas: false,
            custom_fields: false,
            edition: None,
            services: BTreeSet::new(),
            field_names: BTreeSet::new(),
            receivers_per_minute: BatchSendC2cMessage::ITEMS_PER_MINUTE,
            groups_per_day: 10_000,
            pushes_per_day: 100,
            messages_per_day: 1000,
        }
    }
}

impl Limits {
    /// All of it, as for a new app: the trial edition, no services, no custom fields.
    pub fn strict() -> Self {
        let mut limits = Self::default();
        limits.enforce_all(true);
        limits
    }

    /// Enforces all or nothing. An edition that is set stays with all.
    pub fn enforce_all(&mut self, all: bool) {
        (self.rates, self.message_rates, self.quotas, self.custom_fields) = (all, all, all, all);
        self.edition = all.then(|| self.edition.unwrap_or(Edition::Trial));
    }

    /// Enforces one of `rates`, `message_rates`, `quotas` and `custom_fields`.
    ///
    /// # Errors
    /// A sentence when it is none of them.
    pub fn enforce(&mut self, name: &str) -> Result<(), String> {
        let switch = match name {
            "rates" => &mut self.rates,
            "message_rates" => &mut self.message_rates,
            "quotas" => &mut self.quotas,
            "custom_fields" => &mut self.custom_fields,
            _ => return Err(format!("{name:?} is not one of rates, message_rates, quotas, custom_fields")),
        };
        *switch = true;
        Ok(())
    }

    /// Changes what the change names; a mistake changes nothing that counts, since this is a copy.
    pub(crate) fn apply(&mut self, change: &Change) -> Result<(), String> {
        if let Some(all) = change.strict {
            self.enforce_all(all);
        }
        self.rates = change.enforce_rates.unwrap_or(self.rates);
        self.message_rates = change.enforce_message_rates.unwrap_or(self.message_rates);
        self.quotas = change.enforce_quotas.unwrap_or(self.quotas);
        self.custom_fields = change.enforce_custom_fields.unwrap_or(self.custom_fields);
        if let Some(edition) = &change.edition {
            self.edition = Some(edition).filter(|name| !name.is_empty()).map(|name| name.parse()).transpose()?;
        }
        if let Some(services) = &change.services {
            self.services = services.iter().map(|name| name.parse()).collect::<Result<_, _>>()?;
        }
        self.field_names = change.custom_fields.clone().unwrap_or_else(|| std::mem::take(&mut self.field_names));
        self.receivers_per_minute = change.receivers_per_minute.unwrap_or(self.receivers_per_minute);
        self.groups_per_day = change.groups_per_day.unwrap_or(self.groups_per_day);
        self.pushes_per_day = change.pushes_per_day.unwrap_or(self.pushes_per_day);
        self.messages_per_day = change.messages_per_day.unwrap_or(self.messages_per_day);
        self.check()
    }

    /// Writes its part of what is shown.
    pub(crate) fn show(&self, all: &mut Change) {
        all.enforce_rates = Some(self.rates);
        all.enforce_message_rates = Some(self.message_rates);
        all.enforce_quotas = Some(self.quotas);
        all.enforce_custom_fields = Some(self.custom_fields);
        all.edition = Some(self.edition.map_or_else(String::new, |edition| edition.to_string()));
        all.services = Some(self.services.iter().map(ToString::to_string).collect());
        all.custom_fields = Some(self.field_names.clone());
        all.receivers_per_minute = Some(self.receivers_per_minute);
        all.groups_per_day = Some(self.groups_per_day);
        all.pushes_per_day = Some(self.pushes_per_day);
        all.messages_per_day = Some(self.messages_per_day);
    }

    /// Checks the names of custom fields.
    ///
    /// # Errors
    /// A sentence when one cannot be a custom field.
    pub fn check(&self) -> Result<(), String> {
        match self.field_names.iter().find(|name| !is_custom_field(name)) {
            None => Ok(()),
            Some(wrong) => Err(format!(
                "custom field {wrong:?}: expected Tag_Profile_Custom_ or Tag_SNS_Custom_ and up to 8 letters, or \
                 AppDefinedData. or AppMemberDefinedData. and up to 16 letters, digits and _"
            )),
        }
    }

    /// Refuses a call of an endpoint that the app's edition lacks, or that is beyond what a day may have.
    pub(crate) fn admit(&self, path: &str, body: &Value, statistics: &Statistics, secs: u64) -> Result<(), Refusal> {
        self.check_edition(path, body)?;
        if !self.quotas {
            return Ok(());
        }
        let is_trial = self.edition == Some(Edition::Trial);
        if is_trial && SENDING.contains(&path) && statistics.messages_today(secs) >= self.messages_per_day {
            return Err(Refusal::new(60028, "the messages of today are used up"));
        }
        if PUSHING.contains(&path) && statistics.pushes_today(secs) >= self.pushes_per_day {
            return Err(Refusal::new(90047, "the pushes of today are used up"));
        }
        if path == CREATING && statistics.groups_gained_today(secs) >= self.groups_per_day {
            return Err(Refusal::new(10006, "the groups of today are used up"));
        }
        Ok(())
    }

    fn check_edition(&self, path: &str, body: &Value) -> Result<(), Refusal> {
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

    /// What to report when the groups of a day pass 70 % of the quota.
    pub(crate) fn alarm_of_groups(&self, before: u64, now: u64, millis: u64) -> Option<Event> {
        let is_near = |groups: u64| u128::from(groups) * 10 > u128::from(self.groups_per_day) * 7;
        let fields = || json!({ "QuotaUsed": now, "Quota": self.groups_per_day, "EventTime": millis });
        let is_reached = self.quotas && !is_near(before) && is_near(now);
        is_reached.then(|| Event::new("Group.CallbackOnDailyGroupQuotaAlarm", "", fields()))
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

    /// How many members a group of this type may have, when so many are wanted.
    pub(crate) fn members(&self, kind: &str, wanted: Option<usize>) -> Option<usize> {
        let most = self.edition.map(|edition| edition.members(kind)).filter(|most| *most < usize::MAX);
        most.map(|most| wanted.map_or(most, |wanted| wanted.min(most))).or(wanted)
    }

    /// Whether a field exists: a standard one, or one that was created.
    pub(crate) fn has_tag(&self, tag: &str) -> bool {
        !TAGS.iter().any(|beginning| tag.starts_with(beginning)) || self.has_field(tag)
    }

    /// Refuses the keys of a group's or a member's custom fields that were not created.
    pub(crate) fn check_keys<'k>(&self, field: &str, keys: impl IntoIterator<Item = &'k str>) -> Result<(), Refusal> {
        match keys.into_iter().find(|key| !self.has_field(&format!("{field}.{key}"))) {
            None => Ok(()),
            Some(key) => Err(Refusal::new(10004, format!("{field}: the key {key} is not configured"))),
        }
    }

    fn has_field(&self, name: &str) -> bool {
        !self.custom_fields || self.field_names.contains(name)
    }
}

/// What tags of custom fields begin with.
const TAGS: [&str; 2] = ["Tag_Profile_Custom_", "Tag_SNS_Custom_"];

fn is_custom_field(name: &str) -> bool {
    let is_tag = |name: &str| (1..=8).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_key = |name: &str| {
        (1..=16).contains(&name.len()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    TAGS.iter().any(|beginning| name.strip_prefix(beginning).is_some_and(is_tag))
        || name
            .split_once('.')
            .is_some_and(|(field, key)| ["AppDefinedData", "AppMemberDefinedData"].contains(&field) && is_key(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Server;
    use crate::{DEMO_ADMIN, DEMO_APP, EmulatorConfig};

    fn limited(settings: Value) -> Server {
        let mut server = Server::new();
        let (status, answer) = server.control("POST", "/_emulator/config", settings);
        assert_eq!(status, 200, "{answer}");
        server
    }

    fn group(kind: &str) -> Value {
        json!({"Type": kind, "Name": "n"})
    }

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

    #[test]
    fn only_custom_fields_that_were_created_exist() {
        let names =
            ["Tag_Profile_Custom_Team", "Tag_SNS_Custom_Since", "AppDefinedData.level", "AppMemberDefinedData.rank"];
        let mut server = limited(json!({"enforce_custom_fields": true, "custom_fields": names}));
        server.import(&["a", "b"]);
        let data = |key: &str| json!([{"Key": key, "Value": "v"}]);
        for (known, profile, friend, in_group, in_member) in [
            (true, names[0], names[1], "level", "rank"),
            (false, "Tag_Profile_Custom_No", "Tag_SNS_Custom_No", "x", "x"),
        ] {
            let code = |code: i64| if known { 0 } else { code };
            let body = json!({"From_Account": "a", "ProfileItem": [{"Tag": profile, "Value": "v"}]});
            assert_eq!(server.code("set_profile", body), code(40009));
            let body = json!({"To_Account": ["a"], "TagList": [profile, "Tag_Profile_IM_Nick"]});
            assert_eq!(server.code("get_profiles", body), code(40009));
            let custom = json!([{"Tag": friend, "Value": "v"}]);
            let item = json!({"To_Account": "b", "AddSource": "AddSource_Type_Web", "CustomItem": custom});
            let reply = server.call("import_friends", json!({"From_Account": "a", "AddFriendItem": [item]}));
            assert_eq!(reply["ResultItem"][0]["ResultCode"], code(30001));
            let item = json!({"To_Account": "b", "SnsItem": custom});
            let reply = server.call("update_friends", json!({"From_Account": "a", "UpdateItem": [item]}));
            assert_eq!(reply["ResultItem"][0]["ResultCode"], code(30001));
            let body = json!({"From_Account": "a", "To_Account": ["b"], "TagList": [friend, "Tag_SNS_IM_Remark"]});
            assert_eq!(server.code("get_friends", body), code(30001));
            let member = json!([{"Member_Account": "a", "AppMemberDefinedData": data(in_member)}]);
            let mut body = group("Public");
            body["MemberList"] = member;
            assert_eq!(server.code("create_group", body.clone()), code(10004));
            body = group("Public");
            (body["AppDefinedData"], body["GroupId"]) = (data(in_group), if known { "g" } else { "h" }.into());
            assert_eq!(server.code("create_group", body), code(10004));
            server.call("add_group_members", json!({"GroupId": "g", "MemberList": [{"Member_Account": "a"}]}));
            let body = json!({"GroupId": "g", "AppDefinedData": data(in_group)});
            assert_eq!(server.code("modify_group_profile", body), code(10004));
            let body = json!({"GroupId": "g", "Member_Account": "a", "AppMemberDefinedData": data(in_member)});
            assert_eq!(server.code("modify_group_member_profile", body), code(10004));
        }
        let wrong = json!({"custom_fields": ["level"]});
        assert_eq!(server.control("POST", "/_emulator/config", wrong).0, 400);
    }

    #[test]
    fn a_day_has_so_many_pushes_groups_and_messages() {
        let mut server = limited(json!({"enforce_quotas": true, "edition": "trial", "services": ["push"],
            "pushes_per_day": 1, "groups_per_day": 2, "messages_per_day": 1}));
        server.import(&["a"]);
        let push = |random: u32| json!({"From_Account": "a", "MsgRandom": random, "OfflinePushInfo": {"Title": "t"}});
        let send = |random: u32| {
            json!({"To_Account": "a", "MsgRandom": random,
                   "MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]})
        };
        for _day in 0..2 {
            assert_eq!([1, 2].map(|random| server.code("push", push(random))), [0, 90047]);
            assert_eq!([1, 2].map(|random| server.code("send_c2c_message", send(random))), [0, 60028]);
            let id = server.call("create_group", group("Public"))["GroupId"].clone();
            assert_eq!([(); 2].map(|()| server.code("create_group", group("Public"))), [0, 10006]);
            assert_eq!(server.code("disband_group", json!({ "GroupId": id })), 0);
            assert_eq!(server.code("create_group", group("Public")), 0, "what is disbanded does not count");
            server.advance(86_400_000);
        }
        server.control("POST", "/_emulator/config", json!({"edition": "standard"}));
        assert_eq!([1, 2].map(|random| server.code("send_c2c_message", send(random))), [0, 0]);
    }

    #[test]
    fn an_alarm_is_fired_once_the_groups_of_a_day_pass_70_percent_of_the_quota() {
        let fired = |limits: &Limits, groups: u64| {
            limits.alarm_of_groups(groups - 1, groups, 5).map(|event| event.fields_json())
        };
        let limits = Limits { quotas: true, groups_per_day: 10, ..Limits::default() };
        assert_eq!([7, 9].map(|groups| fired(&limits, groups)), [None, None]);
        assert_eq!(fired(&limits, 8), Some(json!({"QuotaUsed": 8, "Quota": 10, "EventTime": 5})));
        assert_eq!(fired(&Limits { quotas: false, ..limits }, 8), None);
    }

    #[test]
    fn strict_is_everything_and_what_else_is_named_comes_after() {
        let all = Server::with(EmulatorConfig::default().limits(Limits::strict()));
        let shown = |mut server: Server| server.control("GET", "/_emulator/config", Value::Null).1;
        let (all, set) = (shown(all), shown(limited(json!({"strict": true}))));
        assert_eq!(all, set);
        for switch in ["enforce_rates", "enforce_message_rates", "enforce_quotas", "enforce_custom_fields"] {
            assert_eq!(all[switch], true, "{switch}");
        }
        assert_eq!(all["edition"], "trial");
        let but = shown(limited(json!({"strict": true, "edition": "pro", "enforce_rates": false})));
        assert_eq!(
            (&but["edition"], &but["enforce_rates"], &but["enforce_quotas"]),
            (&json!("pro"), &json!(false), &json!(true))
        );
        let off = shown(limited(json!({"strict": false})));
        assert_eq!((&off["edition"], &off["enforce_quotas"]), (&json!(""), &json!(false)));
    }

    #[test]
    fn message_rates_have_a_switch_of_their_own() {
        for (settings, last) in [
            (json!({"enforce_rates": true}), Value::Null),
            (json!({"enforce_message_rates": true}), json!("MsgFreqCtrl")),
        ] {
            let mut server = limited(settings);
            server.call("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g"}));
            let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "hi"}}]);
            let mut send = |random: u32| {
                server.call("send_group_message", json!({"GroupId": "g", "Random": random, "MsgBody": body}))
            };
            let replies: Vec<Value> = (0..41).map(&mut send).collect();
            assert_eq!(replies[40]["MsgDropReason"], last);
        }
    }
}

//! A large app: its accounts, groups and messages, and requests that read them.

use serde_json::{Value, json};

use crate::driver::{self, Signer};

/// How many there are of each.
#[derive(Clone, Copy)]
pub struct Size {
    pub accounts: usize,
    pub groups: usize,
    /// Half of them one-to-one, half in groups.
    pub messages: usize,
}

/// Members of each group.
pub const MEMBERS: usize = 50;

/// Accounts that one call imports, and messages that one call imports into a group.
const IMPORTED_AT_ONCE: usize = 100;
const GROUP_MESSAGES_AT_ONCE: usize = 5;

/// One of so many one-to-one messages belongs to the longest conversation, and to the account with the most conversations: of
/// 50,000 messages, and 500 conversations.
const IN_LONGEST: usize = 10;
const OF_BUSIEST: usize = 1000;

pub fn user(number: usize) -> String {
    format!("user_{number:07}")
}

fn group(number: usize) -> String {
    format!("group_{number:06}")
}

fn text(text: &str) -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
}

impl Size {
    /// A member of a group. Each account is in about as many groups as any other.
    fn member(&self, group: usize, number: usize) -> String {
        user((group * 7 + number * (self.accounts / MEMBERS)) % self.accounts)
    }

    /// The two sides of a one-to-one message.
    fn sides(&self, number: usize) -> (usize, usize) {
        let others = self.accounts - 2;
        match number {
            number if number % IN_LONGEST == 0 => (0, 1),
            number if number % OF_BUSIEST == 1 => (1, 2 + number % others),
            number => (2 + number % others, 2 + (number + 1) % others),
        }
    }

    /// The calls that fill the app, in four steps that follow one another: how many, each of them, and what its
    /// reply has.
    pub fn steps(self) -> [(usize, Step, &'static str); 4] {
        [
            (self.accounts.div_ceil(IMPORTED_AT_ONCE), Self::import, "\"FailAccounts\":[]"),
            (self.groups, Self::create_group, driver::SUCCESS),
            (self.messages / 2, Self::send, driver::SUCCESS),
            (self.messages / 2 / GROUP_MESSAGES_AT_ONCE, Self::import_group_messages, driver::SUCCESS),
        ]
    }

    fn import(&self, signer: &Signer, number: usize) -> Vec<u8> {
        let first = number * IMPORTED_AT_ONCE;
        let last = (first + IMPORTED_AT_ONCE).min(self.accounts);
        let accounts: Vec<Value> = (first..last)
            .map(|number| json!({"UserID": user(number), "Nick": format!("Nick {number}"), "FaceUrl": "http://127.0.0.1/a.png"}))
            .collect();
        signer.call("import_accounts", &json!({ "AccountList": accounts }))
    }

    fn create_group(&self, signer: &Signer, number: usize) -> Vec<u8> {
        let members: Vec<Value> =
            (1..MEMBERS).map(|member| json!({"Member_Account": self.member(number, member)})).collect();
        let body = json!({"GroupId": group(number), "Type": "Public", "Name": format!("Group {number}"),
            "Owner_Account": self.member(number, 0), "MemberList": members});
        signer.call("create_group", &body)
    }

    fn send(&self, signer: &Signer, number: usize) -> Vec<u8> {
        let (from, to) = self.sides(number);
        let body = json!({"From_Account": user(from), "To_Account": user(to), "MsgSeq": number, "MsgRandom": number,
            "MsgBody": text(&format!("message {number} to a friend"))});
        signer.call("send_c2c_message", &body)
    }

    fn import_group_messages(&self, signer: &Signer, number: usize) -> Vec<u8> {
        let group_number = number % self.groups;
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |time| time.as_secs());
        let messages: Vec<Value> = (0..GROUP_MESSAGES_AT_ONCE)
            .map(|at| {
                json!({"From_Account": self.member(group_number, at), "SendTime": now,
                    "Random": number * GROUP_MESSAGES_AT_ONCE + at + 1, "MsgBody": text("hello all of you")})
            })
            .collect();
        signer.call("import_group_messages", &json!({"GroupId": group(group_number), "MsgList": messages}))
    }

    /// The reads that are measured: an endpoint, what is read, and the body of a request.
    pub fn reads(self) -> [Read; 16] {
        let any = move |number: usize| user(2 + number * 7919 % (self.accounts - 2));
        let any_group = move |number: usize| group(number * 7919 % self.groups);
        let history = |operator: String, peer: String| json!({"Operator_Account": operator, "Peer_Account": peer, "MaxCnt": 20, "MinTime": 0, "MaxTime": 4_000_000_000_u64});
        let list = |account: String| json!({"From_Account": account, "TimeStamp": 0, "StartIndex": 0, "TopTimeStamp": 0, "TopStartIndex": 0, "AssistFlags": 7});
        let pair = move |number: usize| {
            let (from, to) = self.sides((number * 3).next_multiple_of(IN_LONGEST) % (self.messages / 2) + 2);
            history(user(from), user(to))
        };
        [
            Read::new("check_accounts", "one account", move |n| json!({"CheckItem": [{"UserID": any(n)}]}))
                .with("\"Imported\""),
            Read::new(
                "get_profiles",
                "one profile",
                move |n| json!({"To_Account": [any(n)], "TagList": ["Tag_Profile_IM_Nick", "Tag_Profile_IM_Image"]}),
            ),
            Read::new("query_online_status", "one account", move |n| json!({"To_Account": [any(n)]})),
            Read::new(
                "get_group_profiles",
                "one group with its members",
                move |n| json!({"GroupIdList": [any_group(n)]}),
            ),
            Read::new(
                "list_group_members",
                "50 members",
                move |n| json!({"GroupId": any_group(n), "Limit": 50, "Offset": 0}),
            )
            .with("\"MemberNum\":50"),
            Read::new(
                "get_member_roles",
                "one member",
                move |n| json!({"GroupId": any_group(n), "User_Account": [any(n)]}),
            ),
            Read::new("list_joined_groups", "those of one account", move |n| json!({"Member_Account": any(n)}))
                .with("\"TotalCount\":5"),
            Read::new("get_online_member_count", "one group", move |n| json!({"GroupId": any_group(n)})),
            Read::new("list_app_groups", "a page of 100", |_| json!({"Limit": 100})),
            Read::new(
                "list_group_messages",
                "20 messages",
                move |n| json!({"GroupId": any_group(n), "ReqMsgNumber": 20}),
            ),
            Read::new("list_c2c_messages", "a short conversation", pair),
            Read::new("list_c2c_messages", "the longest conversation", move |_| history(user(0), user(1))),
            Read::new("list_conversations", "one account", move |n| list(any(n))),
            Read::new("list_conversations", "the busiest account", move |_| list(user(1))),
            Read::new("get_c2c_unread_count", "one account", move |n| json!({"To_Account": any(n)})),
            Read::new("list_friends", "one account", move |n| json!({"From_Account": any(n), "StartIndex": 0})),
        ]
    }

    /// What the page shows.
    pub fn lists(self) -> [Read; 5] {
        [
            Read::list("users", "200 of all accounts", "\"users\""),
            Read::list("groups", "200 of all groups", "\"groups\""),
            Read::list("conversations", "200 of all conversations", "\"conversations\""),
            Read::list("requests", "the last 1000", "\"requests\""),
            Read::list("health", "", "\"status\""),
        ]
    }
}

/// Writes the request with a number.
type Write = dyn Fn(&Signer, usize) -> Vec<u8> + Send + Sync;

type Step = fn(&Size, &Signer, usize) -> Vec<u8>;

/// A kind of read.
pub struct Read {
    pub name: &'static str,
    pub what: &'static str,
    request: Box<Write>,
    /// What every response has.
    pub wanted: &'static str,
}

impl Read {
    fn new(name: &'static str, what: &'static str, body: impl Fn(usize) -> Value + Send + Sync + 'static) -> Self {
        let request = move |signer: &Signer, number: usize| signer.call(name, &body(number));
        Self { name, what, request: Box::new(request), wanted: driver::SUCCESS }
    }

    fn with(self, wanted: &'static str) -> Self {
        Self { wanted, ..self }
    }

    /// A control path, and a field of its responses.
    fn list(path: &'static str, what: &'static str, wanted: &'static str) -> Self {
        let request = move |_: &Signer, _: usize| driver::http("GET", &format!("/_emulator/{path}"), "");
        Self { name: path, what, request: Box::new(request), wanted }
    }

    pub fn request(&self, signer: &Signer, number: usize) -> Vec<u8> {
        (self.request)(signer, number)
    }
}

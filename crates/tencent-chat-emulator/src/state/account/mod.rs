//! Accounts: import, delete, check, end logins.

pub(crate) mod mute;
pub(crate) mod profile;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::fill::Fill;
use crate::generated::{CheckAccounts, DeleteAccounts, ImportAccount, ImportAccounts, InvalidateLoginState};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::sorted::Sorted;
use crate::state::State;

use mute::GlobalMute;
use profile::{IMAGE, NICK, Profile};

#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Account {
    pub profile: Profile,
    /// Whether the app was set up with it as an admin: a program, without a phone.
    pub is_admin: bool,
    pub mute: GlobalMute,
    /// UserSigs from before this time are invalid, in seconds since 1970.
    logins_ended_at: u64,
}

#[derive(Debug, Deserialize, Serialize)]
pub(crate) struct Accounts {
    /// Sorted, so that a page of a list does not need a look at all accounts.
    known: Sorted<String, Account>,
    #[serde(skip)]
    max: usize,
}

impl Accounts {
    pub fn new(admins: &[String], max: usize) -> Self {
        let admin = |name: &String| (name.clone(), Account { is_admin: true, ..Account::default() });
        Self { known: admins.iter().map(admin).fill(), max }
    }

    /// Imports the admins that do not exist yet.
    pub fn add_admins<'a>(&mut self, admins: impl Iterator<Item = &'a String>) {
        for admin in admins {
            self.known.get_or_default(admin.clone()).is_admin = true;
        }
    }

    /// Makes former admins accounts as all others.
    pub fn make_ordinary<'a>(&mut self, admins: impl Iterator<Item = &'a String>) {
        for admin in admins {
            if let Some(account) = self.known.get_mut(admin) {
                account.is_admin = false;
            }
        }
    }

    /// Sets the maximum number of accounts.
    pub fn limit(&mut self, max: usize) {
        self.max = max;
    }

    pub fn len(&self) -> usize {
        self.known.len()
    }

    pub fn get(&self, account: &str) -> Option<&Account> {
        self.known.get(account)
    }

    pub fn get_mut(&mut self, account: &str) -> Option<&mut Account> {
        self.known.get_mut(account)
    }

    /// All of them, by their IDs.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Account)> {
        self.known.iter().map(|(name, account)| (name.as_str(), account))
    }

    pub fn has(&self, account: &str) -> bool {
        self.known.contains_key(account)
    }

    /// All accounts, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.known.keys().map(String::as_str)
    }

    /// Whether pushes can reach the account. Each account has one phone, except admins.
    pub fn has_phone(&self, account: &str) -> bool {
        self.get(account).is_some_and(|account| !account.is_admin)
    }

    pub fn logins_ended_at(&self, account: &str) -> u64 {
        self.get(account).map_or(0, |account| account.logins_ended_at)
    }

    /// Refuses an account beyond the maximum number.
    fn check_capacity(&self, most: usize, user: &str) -> Result<(), Refusal> {
        match !self.has(user) && self.known.len() >= most {
            true => Err(Refusal::new(70398, "the app has the maximum number of accounts")),
            false => Ok(()),
        }
    }

    /// Creates an account, or changes the fields that are given if it exists.
    pub fn import(&mut self, user: &str, nick: Option<&str>, face_url: Option<&str>) -> Result<(), Refusal> {
        if user.is_empty() {
            return Err(Refusal::new(70402, "UserID: empty"));
        }
        self.check_capacity(self.max, user)?;
        let account = self.known.get_or_default(user.to_owned());
        for (tag, value) in [(NICK, nick), (IMAGE, face_url)] {
            if let Some(value) = value {
                account.profile.set(tag, value);
            }
        }
        Ok(())
    }
}

pub(crate) fn import(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportAccount = call.read();
    state.accounts.check_capacity(call.limits.accounts(), request.user_id())?;
    state.accounts.import(request.user_id(), request.nick(), request.face_url())?;
    Ok(Reply::ok())
}

pub(crate) fn import_many(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ImportAccounts = call.read();
    let list = request.account_list().unwrap_or_default();
    let list = list.into_iter().map(|item| (item.user_id(), item.nick(), item.face_url()));
    let names = request.accounts().unwrap_or_default().into_iter().map(|user| (user, None, None));
    let mut failed: Vec<Value> = call.set_aside.iter().map(|name| name.as_str().into()).collect();
    for (user, nick, face_url) in list.chain(names) {
        let fits = state.accounts.check_capacity(call.limits.accounts(), user);
        if fits.and_then(|()| state.accounts.import(user, nick, face_url)).is_err() {
            failed.push(user.into());
        }
    }
    Ok(Reply::ok().with("FailAccounts", failed))
}

pub(crate) fn delete(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: DeleteAccounts = call.read();
    let mut results = Vec::new();
    for user in request.delete_item().iter().map(|item| item.user_id()) {
        let (code, info) = match state.accounts.known.remove(user) {
            Some(_) => (0, ""),
            None => (70107, "Err_TLS_PT_Open_Login_Account_Not_Exist"),
        };
        state.forget(user);
        results.push(json!({ "ResultCode": code, "ResultInfo": info, "UserID": user }));
    }
    Ok(Reply::ok().with("ResultItem", results))
}

pub(crate) fn check(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: CheckAccounts = call.read();
    let result = |user: &str| {
        let status = if state.accounts.has(user) { "Imported" } else { "NotImported" };
        json!({ "UserID": user, "ResultCode": 0, "ResultInfo": "", "AccountStatus": status })
    };
    let results = request.check_item().iter().map(|item| result(item.user_id())).collect::<Vec<_>>();
    Ok(Reply::ok().with("ResultItem", results))
}

/// Logs out all devices.
pub(crate) fn end_logins(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: InvalidateLoginState = call.read();
    let account = state.accounts.get_mut(request.user_id());
    let account = account.ok_or_else(|| Refusal::new(70107, "Err_TLS_PT_Open_Login_Account_Not_Exist"))?;
    account.logins_ended_at = call.secs();
    let ended = state.clients.end_all(call.now, request.user_id());
    state.fired.extend(ended);
    Ok(Reply::ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EmulatorConfig;
    use crate::testing::Server;

    fn check(server: &mut Server, name: &str) -> Value {
        server.call("check_accounts", json!({"CheckItem": [{"UserID": name}]}))["ResultItem"][0]["AccountStatus"]
            .clone()
    }

    #[test]
    fn an_account_is_imported_once_and_keeps_what_is_not_sent_again() {
        let mut server = Server::new();
        server.call("import_account", json!({"UserID": "alice", "Nick": "Alice", "FaceUrl": "http://x/a"}));
        server.call("import_account", json!({"UserID": "alice", "Nick": "Al"}));
        let profile = &server.state().accounts.get("alice").unwrap().profile;
        assert_eq!((profile.text(NICK), profile.text(IMAGE)), (Some("Al"), Some("http://x/a")));
        assert_eq!(check(&mut server, "alice"), "Imported");
        assert_eq!(check(&mut server, "bob"), "NotImported");
    }

    #[test]
    fn many_are_imported_in_either_form_and_the_failed_ones_named() {
        let mut server = Server::new();
        let long = "x".repeat(33);
        let reply = server.call("import_accounts", json!({"Accounts": ["alice", long, "", "bob"]}));
        assert_eq!((&reply["ErrorCode"], &reply["FailAccounts"]), (&json!(0), &json!([long, ""])));
        let reply = server.call("import_accounts", json!({"AccountList": [{"UserID": "carol", "Nick": "C"}]}));
        assert_eq!(reply["FailAccounts"], json!([]));
        for name in ["alice", "bob", "carol"] {
            assert_eq!(check(&mut server, name), "Imported");
        }
        let both = json!({"Accounts": ["a"], "AccountList": [{"UserID": "b"}]});
        assert_eq!(server.code("import_accounts", both), 70402);
    }

    #[test]
    fn an_app_holds_only_so_many_accounts() {
        let mut server = Server::with(EmulatorConfig::default().max_accounts(2));
        assert_eq!(server.code("import_account", json!({"UserID": "alice"})), 0);
        assert_eq!(server.code("import_account", json!({"UserID": "bob"})), 70398);
        assert_eq!(server.code("import_account", json!({"UserID": "alice", "Nick": "again"})), 0);
        let reply = server.call("import_accounts", json!({"Accounts": ["alice", "bob"]}));
        assert_eq!(reply["FailAccounts"], json!(["bob"]));
    }

    #[test]
    fn deleting_reports_each_account_and_an_unknown_one_is_70107() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let reply = server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "alice"}, {"UserID": "nobody"}]}));
        assert_eq!(
            reply,
            json!({"ActionStatus": "OK", "ErrorCode": 0, "ErrorInfo": "", "ResultItem": [
                {"ResultCode": 0, "ResultInfo": "", "UserID": "alice"},
                {"ResultCode": 70107, "ResultInfo": "Err_TLS_PT_Open_Login_Account_Not_Exist", "UserID": "nobody"},
            ]})
        );
        assert_eq!(check(&mut server, "alice"), "NotImported");
        assert_eq!(check(&mut server, "bob"), "Imported");
    }

    #[test]
    fn deleting_an_account_removes_it_everywhere() {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        let both = |from: &str, to: &str| json!({"From_Account": from, "AddFriendItem": [{"To_Account": to, "AddSource": "AddSource_Type_Web"}]});
        server.call("add_friends", both("alice", "bob"));
        server.call("follow_users", json!({"From_Account": "bob", "FollowItem": [{"To_Account": "alice"}]}));
        server.call("add_to_blocklist", json!({"From_Account": "administrator", "To_Account": ["alice"]}));
        server.call(
            "create_official_account",
            json!({"Owner_Account": "bob", "Name": "n", "OfficialAccountUserID": "@TOA#_n"}),
        );
        server.call(
            "add_subscribers",
            json!({"Official_Account": "@TOA#_n", "SubscriberList": [{"Subscriber_Account": "alice"}]}),
        );
        server.call("set_attribute_names", json!({"AttrNames": {"0": "city"}}));
        server.call("set_user_attributes", json!({"UserAttrs": [{"To_Account": "alice", "Attrs": {"city": "Oslo"}}]}));
        server.call("add_user_tags", json!({"UserTags": [{"To_Account": "alice", "Tags": ["gold"]}]}));

        server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "alice"}]}));
        server.import(&["alice"]);

        let friends = server.call("list_friends", json!({"From_Account": "bob", "StartIndex": 0}));
        assert_eq!(friends["FriendNum"], 0);
        let counts = server.call("get_follow_counts", json!({"From_Account": "bob", "To_Account": ["bob"]}));
        assert_eq!(counts["FollowInfo"][0]["FollowingCount"], 0);
        let blocked = json!({"From_Account": "administrator", "StartIndex": 0, "MaxLimited": 9, "LastSequence": 0});
        assert_eq!(server.call("list_blocklist", blocked)["BlackListItem"], json!([]));
        let subscribers = server.call("list_subscribers", json!({"Official_Account": "@TOA#_n", "Next": ""}));
        assert_eq!(subscribers["SubscriberNum"], 0);
        let attributes = server.call("get_user_attributes", json!({"To_Account": ["alice"]}));
        assert_eq!(attributes["UserAttrs"][0]["Attrs"], json!({}));
        assert_eq!(server.call("get_user_tags", json!({"To_Account": ["alice"]}))["UserTags"][0]["Tags"], json!([]));
    }

    #[test]
    fn ending_the_logins_of_an_unknown_account_is_70107() {
        assert_eq!(Server::new().code("invalidate_login_state", json!({"UserID": "nobody"})), 70107);
    }
}

//! Which ErrorCode answers which mistake in a body.
//!
//! The tables of the core say what is wrong ([`Problem`]); this file says how each service puts it. The first row that
//! fits counts.

use tencent_chat::Problem;

/// What becomes of a call whose body has a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The whole call is answered with this code.
    Code(i64),
    /// The item with the mistake fails, the others are handled.
    SetItemAside,
}

struct Row {
    /// Start of the endpoint's path.
    path: &'static str,
    /// The fields it is about, by the end of their path in the body, or by its beginning with a star; empty for all.
    fields: &'static [&'static str],
    /// The mistakes it is about; empty for all.
    problems: &'static [Problem],
    verdict: Verdict,
    /// Where this is from. Shown by `cargo test` when a row is never used.
    #[cfg_attr(not(test), expect(dead_code, reason = "for readers and tests"))]
    why: &'static str,
}

const ANY: &[Problem] = &[];
const UNREADABLE: &[Problem] = &[Problem::Unreadable];
const MISSING: &[Problem] = &[Problem::Missing];
const WRONG_TYPE: &[Problem] = &[Problem::WrongType];
const COUNT: &[Problem] = &[Problem::ItemCount];
const NOT_ALLOWED: &[Problem] = &[Problem::NotAllowed];
const TOO_LONG: &[Problem] = &[Problem::TooLong];

const ACCOUNT: &str = "v4/im_open_login_svc/";
const MESSAGE: &str = "v4/openim/";
const BATCH: &str = "v4/openim/batchsendmsg";
const FRIENDS: &str = "v4/sns/";
const FOLLOWS: &str = "v4/follow/";
const GROUP: &str = "v4/group_open_http_svc/";
const OFFICIAL: &str = "v4/official_account_open_http_svc/";
const PUSH: &str = "v4/timpush/";

/// Fields that name an account.
const ACCOUNTS: &[&str] = &[
    "UserID",
    "Accounts[]",
    "From_Account",
    "To_Account[]",
    "[].To_Account",
    "Owner_Account",
    "Subscriber_Account",
    "SubscriberToDel_Account[]",
    "Member_Account",
    "MemberToDel_Account[]",
    "ToMembers_Account[]",
];

#[rustfmt::skip]
const ROWS: &[Row] = &[
    row(MESSAGE, &["To_Account[]"], WRONG_TYPE, code(90003), "query_online_status: entries of To_Account are not strings"),
    row(MESSAGE, &["To_Account"], COUNT, code(90011), "query_online_status: more than 500 accounts"),
    row(BATCH, &["To_Account"], WRONG_TYPE, code(90028), "batch_send_c2c_message: To_Account is not an array"),
    row(BATCH, &["To_Account"], MISSING, code(90029), "batch_send_c2c_message: To_Account is empty"),
    row("", ACCOUNTS, WRONG_TYPE, code(60015), "shared by all endpoints: an account in the body is not a string"),

    row(ACCOUNT, &[], UNREADABLE, code(60003), "shared by all endpoints: the body is not valid JSON"),
    row("v4/im_open_login_svc/multiaccount_import", &["[].UserID", "Accounts[]", "[].Nick", "[].FaceUrl"], TOO_LONG, Verdict::SetItemAside, "import_accounts: accounts that were not imported are in FailAccounts"),
    row("v4/im_open_login_svc/account_import", &["Nick", "FaceUrl"], TOO_LONG, code(40601), "import_account: a profile value longer than 500 bytes"),
    row(ACCOUNT, &[], ANY, code(70402), "all pages of the service: a required field is missing or malformed"),

    row("v4/openim/query", &[], ANY, code(90001), "query_online_status: the body is not valid JSON, or To_Account is empty"),
    row(MESSAGE, &["To_Account", "Peer_Account"], ANY, code(90003), "send_c2c_message: To_Account is missing or no string; list_c2c_messages says so of its Peer_Account"),
    row(MESSAGE, &["From_Account", "Operator_Account"], ANY, code(90008), "import_c2c_message: From_Account is missing or of the wrong type; list_c2c_messages says so of its Operator_Account"),
    row(MESSAGE, &["MsgBody"], WRONG_TYPE, code(90007), "send_c2c_message: MsgBody is not an array"),
    row(MESSAGE, &["MsgBody"], ANY, code(90002), "send_c2c_message: MsgBody is malformed"),
    row(MESSAGE, &["MsgBody[]*"], ANY, code(90010), "send_c2c_message: the message does not follow the message format"),
    row(MESSAGE, &["MsgSeq"], ANY, code(90004), "batch_send_c2c_message: MsgSeq is invalid"),
    row(MESSAGE, &["MsgRandom"], ANY, code(90005), "send_c2c_message: MsgRandom is missing or no integer"),
    row(MESSAGE, &["MsgTimeStamp"], ANY, code(90006), "import_c2c_message: MsgTimeStamp is missing or no integer"),
    row(MESSAGE, &["MsgLifeTime"], WRONG_TYPE, code(90044), "send_c2c_message: MsgLifeTime is not an integer"),
    row(MESSAGE, &["MsgLifeTime"], ANY, code(90026), "send_c2c_message: offline keeping time over 7 days"),
    row(MESSAGE, &["SyncFromOldSystem"], ANY, code(90030), "import_c2c_message: SyncFromOldSystem is missing or no integer"),
    row(MESSAGE, &["SyncOtherMachine"], ANY, code(90031), "send_c2c_message: SyncOtherMachine is not an integer"),
    row(MESSAGE, &["OfflinePushInfo", "OfflinePushInfo.*"], ANY, code(90043), "the general error code page: OfflinePushInfo is malformed"),
    row(MESSAGE, &["MsgKey"], ANY, code(90054), "recall_c2c_message: MsgKey is invalid"),
    row(MESSAGE, &[], ANY, code(90001), "the general error code page: the body is not valid JSON, or a field is wrong"),

    row(FRIENDS, &[], UNREADABLE, code(60003), "shared by all endpoints: the body is not valid JSON"),
    row("v4/sns/group_add", &["GroupName"], COUNT, code(30011), "add_friend_groups: too many friend groups"),
    row(FRIENDS, &[], ANY, code(30001), "all pages of the service: a parameter is invalid, see ErrorInfo"),
    row(FOLLOWS, &[], UNREADABLE, code(60003), "shared by all endpoints: the body is not valid JSON"),
    row(FOLLOWS, &[], ANY, code(30001), "all pages of the service: a parameter is invalid, see ErrorInfo"),

    row(GROUP, &[], UNREADABLE, code(10011), "the general error code page: the body is not valid JSON"),
    row("v4/group_open_http_svc/create_group", &["MemberList"], COUNT, code(10005), "create_group: too many members in MemberList"),
    row("v4/group_open_http_svc/add_group_member", &["MemberList"], COUNT, code(10005), "add_group_members: too many accounts in MemberList"),
    row("v4/group_open_http_svc/import_group", &["Type"], NOT_ALLOWED, code(10007), "import_group: an AVChatRoom"),
    row(GROUP, &[], ANY, code(10004), "all pages of the service: a parameter is invalid, see ErrorInfo"),

    row(OFFICIAL, &[], UNREADABLE, code(20001), "destroy_official_account: the request body is invalid"),
    row("v4/official_account_open_http_svc/create_official_account", &["OfficialAccountUserID"], TOO_LONG, code(130007), "destroy_official_account: malformed official account ID"),
    row("v4/official_account_open_http_svc/official_account_msg_recall", &[], ANY, code(10004), "recall_official_account_messages: invalid parameter, see ErrorInfo"),
    row(OFFICIAL, &[], ANY, code(6017), "destroy_official_account: a request parameter is invalid"),

    row("v4/timpush/batch", &["DataId"], TOO_LONG, code(90057), "push_to_users: DataId is longer than 64 bytes"),
    row("v4/timpush/batch", &[], ANY, code(90001), "push_to_users: the body is not valid JSON or a field is invalid"),
    row(PUSH, &["To_Account", "UserAttrs", "UserTags"], COUNT, code(90018), "all pages of the service: more than 100 users"),
    row(PUSH, &["Tags"], COUNT, code(90032), "the push service's error page: too many tags for one user"),
    row(PUSH, &["Tags[]"], TOO_LONG, code(90020), "push: a tag is longer than 50 bytes"),
    row("v4/timpush/set_attr_name", &["AttrNames", "AttrTypes"], COUNT, code(90033), "set_attribute_names: invalid attribute"),
    row(PUSH, &[], ANY, code(90001), "push_to_users: the body is not valid JSON or a field is invalid"),
];

const fn row(
    path: &'static str,
    fields: &'static [&'static str],
    problems: &'static [Problem],
    verdict: Verdict,
    why: &'static str,
) -> Row {
    Row { path, fields, problems, verdict, why }
}

const fn code(code: i64) -> Verdict {
    Verdict::Code(code)
}

/// How a mistake at `field` (a path such as `DeleteItem[3].UserID`) of a body is answered.
pub(crate) fn verdict(path: &str, field: &str, problem: Problem) -> Verdict {
    // Every emulated endpoint belongs to one of the services; a service to come is a plain bad request.
    find(path, field, problem).map_or(Verdict::Code(60002), |row| row.verdict)
}

fn find(path: &str, field: &str, problem: Problem) -> Option<&'static Row> {
    let field = without_indexes(field);
    ROWS.iter().find(|row| {
        path.starts_with(row.path)
            && (row.problems.is_empty() || row.problems.contains(&problem))
            && (row.fields.is_empty() || row.fields.iter().any(|known| is_field(&field, known)))
    })
}

/// Whether `known` is the field, the end of its path, or the beginning of its path with a star.
fn is_field(field: &str, known: &str) -> bool {
    if let Some(beginning) = known.strip_suffix('*') {
        return field.starts_with(beginning);
    }
    match field.strip_suffix(known) {
        Some(before) => before.is_empty() || before.ends_with('.') || known.starts_with('['),
        None => false,
    }
}

/// `DeleteItem[3].UserID` as `DeleteItem[].UserID`.
fn without_indexes(field: &str) -> String {
    field.chars().filter(|c| !c.is_ascii_digit()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_emulated_endpoint_has_a_row_for_every_mistake() {
        for name in crate::emulated_endpoints() {
            let path = tencent_chat::schema::find(name).expect("emulated endpoints are in the tables").path;
            assert!(find(path, "Anything", Problem::NotAllowed).is_some(), "{path}");
        }
    }

    #[test]
    fn every_row_names_its_source() {
        assert!(ROWS.iter().all(|row| row.why.contains(": ")));
    }

    #[test]
    fn a_field_is_told_by_the_end_of_its_path() {
        let verdict = |field, problem| verdict("v4/im_open_login_svc/multiaccount_import", field, problem);
        assert_eq!(verdict("AccountList[12].UserID", Problem::TooLong), Verdict::SetItemAside);
        assert_eq!(verdict("AccountList[12].UserID", Problem::WrongType), Verdict::Code(60015));
        assert_eq!(verdict("AccountList[12].OtherUserID", Problem::WrongType), Verdict::Code(70402));
        assert_eq!(verdict("AccountList", Problem::ItemCount), Verdict::Code(70402));
    }

    #[test]
    fn a_list_of_accounts_of_the_wrong_type_is_no_account_of_the_wrong_type() {
        let verdict = |field| verdict("v4/sns/friend_delete", field, Problem::WrongType);
        assert_eq!(verdict("To_Account"), Verdict::Code(30001));
        assert_eq!(verdict("To_Account[0]"), Verdict::Code(60015));
    }
}

// @generated from api/errors.yaml by cargo xtask generate
//! What the error codes of the API mean, and what a program does about them.

use serde::{Serialize, Serializer};

/// What kind of refusal an error code is: codes are grouped by what a program does about them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Called more often than allowed: slow down, then repeat.
    RateLimited,
    /// A quota of the app, the plan or the account is used up: buy more, or remove something.
    QuotaExceeded,
    /// The UserSig is too old: make a new one.
    SignatureExpired,
    /// The UserSig does not fit the identifier, the app or the key.
    SignatureInvalid,
    /// The app lives in another region: use that region's host.
    WrongRegion,
    /// The SDKAppID is unknown, or something belongs to another app.
    WrongApp,
    /// The caller is not an admin of the app: call as one, or make the identifier one in the console.
    NotAdmin,
    /// An account does not exist in the app.
    AccountNotFound,
    /// Something else that the call names does not exist.
    NotFound,
    /// What the call would create is there already.
    AlreadyExists,
    /// Another change came in between: read the newest state and repeat.
    Conflict,
    /// The account is not a friend.
    NotFriend,
    /// The app's own backend refused it in a webhook.
    RefusedByWebhook,
    /// The other user does not accept it, by a blocklist or by a setting.
    RefusedByUser,
    /// The caller, the operator or the type of thing does not allow it.
    NotPermitted,
    /// The content was refused by moderation.
    ContentRefused,
    /// A parameter is missing or wrong: change the request.
    InvalidParameter,
    /// More items than one call may have: send fewer.
    TooManyItems,
    /// A body, a message or a value is too large: send less.
    TooLarge,
    /// The feature must first be switched on or bought.
    NotEnabled,
    /// The app, the account or the function is suspended.
    Suspended,
    /// The caller's IP address is not on the app's allowlist.
    IpNotAllowed,
    /// Tencent's side failed: repeat after a wait if the call may be repeated.
    ServerError,
    /// A code of the client SDKs that this API does not answer.
    ClientOnly,
    /// Not done yet: somebody must confirm first.
    Pending,
    /// No error.
    Success,
    /// A code of the app's own, answered by one of its webhooks.
    Custom,
    /// A code that is not documented.
    Unknown,
    /// The reply says nothing about an item that was sent.
    NoAnswer,
}

impl ErrorKind {
    /// All kinds, in the order of the packed tables.
    #[cfg(any(test, tencent_chat_packed))]
    pub(crate) const ALL: &[Self] = &[
        Self::RateLimited,
        Self::QuotaExceeded,
        Self::SignatureExpired,
        Self::SignatureInvalid,
        Self::WrongRegion,
        Self::WrongApp,
        Self::NotAdmin,
        Self::AccountNotFound,
        Self::NotFound,
        Self::AlreadyExists,
        Self::Conflict,
        Self::NotFriend,
        Self::RefusedByWebhook,
        Self::RefusedByUser,
        Self::NotPermitted,
        Self::ContentRefused,
        Self::InvalidParameter,
        Self::TooManyItems,
        Self::TooLarge,
        Self::NotEnabled,
        Self::Suspended,
        Self::IpNotAllowed,
        Self::ServerError,
        Self::ClientOnly,
        Self::Pending,
        Self::Success,
        Self::Custom,
        Self::Unknown,
        Self::NoAnswer,
    ];

    /// The kind's name in snake case, the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::RateLimited => "rate_limited",
            Self::QuotaExceeded => "quota_exceeded",
            Self::SignatureExpired => "signature_expired",
            Self::SignatureInvalid => "signature_invalid",
            Self::WrongRegion => "wrong_region",
            Self::WrongApp => "wrong_app",
            Self::NotAdmin => "not_admin",
            Self::AccountNotFound => "account_not_found",
            Self::NotFound => "not_found",
            Self::AlreadyExists => "already_exists",
            Self::Conflict => "conflict",
            Self::NotFriend => "not_friend",
            Self::RefusedByWebhook => "refused_by_webhook",
            Self::RefusedByUser => "refused_by_user",
            Self::NotPermitted => "not_permitted",
            Self::ContentRefused => "content_refused",
            Self::InvalidParameter => "invalid_parameter",
            Self::TooManyItems => "too_many_items",
            Self::TooLarge => "too_large",
            Self::NotEnabled => "not_enabled",
            Self::Suspended => "suspended",
            Self::IpNotAllowed => "ip_not_allowed",
            Self::ServerError => "server_error",
            Self::ClientOnly => "client_only",
            Self::Pending => "pending",
            Self::Success => "success",
            Self::Custom => "custom",
            Self::Unknown => "unknown",
            Self::NoAnswer => "no_answer",
        }
    }
}

impl std::fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for ErrorKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// What may be done about a code without asking the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Retry {
    /// Nothing, or change the request first.
    Never,
    /// Once more at once.
    Immediately,
    /// Again after a growing wait.
    Backoff,
    /// Slow down, then again.
    RateLimited,
    /// Make a new UserSig, then once more.
    RefreshSig,
}

impl Retry {
    /// All of them, in the order of the packed tables.
    #[cfg(any(test, tencent_chat_packed))]
    pub(crate) const ALL: &[Self] = &[
        Self::Never,
        Self::Immediately,
        Self::Backoff,
        Self::RateLimited,
        Self::RefreshSig,
    ];
}

/// One documented code, or a range of them.
#[derive(Debug)]
pub(crate) struct Code {
    pub first: i32,
    pub last: i32,
    pub kind: ErrorKind,
    pub retry: Retry,
    pub meaning: &'static str,
    pub hint: Option<&'static str>,
    pub also: &'static [Also],
}

/// What a code means on one path only.
#[derive(Debug)]
pub(crate) struct Also {
    pub path: &'static str,
    pub kind: ErrorKind,
    pub retry: Retry,
    pub meaning: &'static str,
}

#[cfg(not(tencent_chat_packed))]
const fn code(code: i32, kind: ErrorKind, retry: Retry, meaning: &'static str) -> Code {
    Code {
        first: code,
        last: code,
        kind,
        retry,
        meaning,
        hint: None,
        also: &[],
    }
}

#[cfg(not(tencent_chat_packed))]
impl Code {
    const fn to(mut self, last: i32) -> Self {
        self.last = last;
        self
    }

    const fn hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    const fn also(mut self, also: &'static [Also]) -> Self {
        self.also = also;
        self
    }
}

/// The documented codes, sorted by number.
#[cfg(not(tencent_chat_packed))]
pub(crate) static CODES: &[Code] = &[
    code(-20009, ErrorKind::ClientOnly, Retry::RateLimited, "client API rate exceeded"),
    code(
        -10114,
        ErrorKind::ClientOnly,
        Retry::Backoff,
        "server overloaded and dropped the packet",
    ),
    code(
        -10113,
        ErrorKind::ClientOnly,
        Retry::RateLimited,
        "per-user request rate exceeded",
    ),
    code(
        -10111,
        ErrorKind::ClientOnly,
        Retry::Never,
        "SDKAppID called a blocklisted command",
    ),
    code(-10110, ErrorKind::ClientOnly, Retry::Never, "SDKAppID blocklisted"),
    code(-10109, ErrorKind::ClientOnly, Retry::Never, "request packet malformed"),
    code(-10108, ErrorKind::ClientOnly, Retry::Never, "prepaid account in arrears"),
    code(
        -10106,
        ErrorKind::ClientOnly,
        Retry::Never,
        "too many failed decryptions; client must reset",
    ),
    code(-10009, ErrorKind::ClientOnly, Retry::Never, "cookie mismatch"),
    code(-10008, ErrorKind::ClientOnly, Retry::Never, "key and ticket missing"),
    code(-10007, ErrorKind::ClientOnly, Retry::Never, "verification code timed out"),
    code(
        -10006,
        ErrorKind::ClientOnly,
        Retry::Never,
        "account in key differs from packet header",
    ),
    code(-10005, ErrorKind::ClientOnly, Retry::Never, "login key empty"),
    code(
        -10004,
        ErrorKind::ClientOnly,
        Retry::Never,
        "login ticket failed verification",
    ),
    code(-10003, ErrorKind::ClientOnly, Retry::Never, "login ticket expired"),
    code(-10001, ErrorKind::ClientOnly, Retry::Never, "login key expired"),
    code(
        -302,
        ErrorKind::ClientOnly,
        Retry::Never,
        "too many connections; server refuses",
    ),
    code(0, ErrorKind::Success, Retry::Never, "success"),
    code(
            1001,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "bad request; the request URL is wrong",
        )
        .hint("check the path of the call"),
    code(
            1002,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "bad parameter or caller is not an admin (older Chinese page only)",
        )
        .hint("check the parameters, and that the caller is an app admin"),
    code(
            1003,
            ErrorKind::ServerError,
            Retry::Backoff,
            "system error in the history file service",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            1004,
            ErrorKind::NotFound,
            Retry::Never,
            "file not produced yet, or no messages in that hour",
        )
        .hint("ask again later; there may also be no messages in that hour"),
    code(1005, ErrorKind::NotFound, Retry::Never, "history file has expired")
        .hint("nothing to do: archives are kept for 7 days"),
    code(
            2001,
            ErrorKind::ServerError,
            Retry::Backoff,
            "moderation service asks to try again later",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(2002, ErrorKind::InvalidParameter, Retry::Never, "command word not supported"),
    code(2003, ErrorKind::InvalidParameter, Retry::Never, "request parameters invalid")
        .hint("check the fields and their types"),
    code(
            2004,
            ErrorKind::NotAdmin,
            Retry::Never,
            "not authorized; caller must be an admin",
        )
        .hint("call with an identifier that is of type admin in the console"),
    code(
            2015,
            ErrorKind::NotEnabled,
            Retry::Never,
            "moderation service not enabled for this app",
        )
        .hint("switch moderation on for this app"),
    code(
            2016,
            ErrorKind::TooManyItems,
            Retry::Never,
            "more than 10 keywords added in one request",
        )
        .hint("send at most 10 words in one call"),
    code(
            2100,
            ErrorKind::ServerError,
            Retry::Never,
            "could not delete keywords in cloud moderation",
        )
        .hint("read the words to see which are still there, then try again"),
    code(
            6017,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "invalid parameter; ErrorInfo names the field",
        )
        .hint("read ErrorInfo: it names the field that is wrong"),
    code(
            10001,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "caller not signed in; check identifier and usersig",
        )
        .hint("check the identifier and its UserSig"),
    code(10002, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            10003,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "unknown command name in the URL",
        )
        .hint("check the path of the call"),
    code(
            10004,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "parameter invalid or missing",
        )
        .hint("read ErrorInfo: it names the field that is wrong")
        .also(
            &[
                Also {
                    path: "v4/official_account_open_http_svc/destroy_official_account",
                    kind: ErrorKind::ServerError,
                    retry: Retry::Backoff,
                    meaning: "internal server error, try again: try again after a short wait; if it persists, ask Tencent Cloud support",
                },
                Also {
                    path: "v4/official_account_open_http_svc/delete_subscriber",
                    kind: ErrorKind::ServerError,
                    retry: Retry::Backoff,
                    meaning: "internal server error, try again: try again after a short wait; if it persists, ask Tencent Cloud support",
                },
            ],
        ),
    code(
            10005,
            ErrorKind::TooManyItems,
            Retry::Never,
            "too many accounts in one request",
        )
        .hint("send fewer accounts in one call"),
    code(
            10006,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "operation rate limit reached",
        )
        .hint("call less often, or buy a higher limit"),
    code(
            10007,
            ErrorKind::NotPermitted,
            Retry::Never,
            "not permitted: group type, operator role, or caller not an app admin",
        )
        .hint(
            "check that the caller is an app admin, and that the operator's role and the group's type allow this",
        ),
    code(
            10008,
            ErrorKind::NotPermitted,
            Retry::Never,
            "request refused: no admin right, bad signature, or chatbot quota reached",
        )
        .hint(
            "check that the caller is an app admin, its UserSig, and the number of chatbots of the app",
        )
        .also(
            &[
                Also {
                    path: "v4/openim_msg_ext_http_svc/get_key_values",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "plan does not include message extension: change to Pro, Pro Plus or Enterprise and switch message extension on in the console",
                },
                Also {
                    path: "v4/openim_msg_ext_http_svc/set_key_values",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "request refused; plan does not include message extension: change to Pro, Pro Plus or Enterprise and switch message extension on in the console",
                },
            ],
        ),
    code(
        10009,
        ErrorKind::NotPermitted,
        Retry::Never,
        "owner may not leave this type of group",
    ),
    code(10010, ErrorKind::NotFound, Retry::Never, "group absent or already disbanded")
        .hint("check the group ID")
        .also(
            &[
                Also {
                    path: "v4/official_account_open_http_svc/official_account_msg_recall",
                    kind: ErrorKind::NotFound,
                    retry: Retry::Never,
                    meaning: "official account does not exist or was terminated: check the official account ID; one that was terminated is gone for good",
                },
            ],
        ),
    code(
            10011,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "request body is not valid JSON",
        )
        .hint("check that the body is a JSON object"),
    code(10012, ErrorKind::InvalidParameter, Retry::Never, "operator UserID invalid")
        .hint("check the UserID of the operator"),
    code(10013, ErrorKind::AlreadyExists, Retry::Never, "user is a member already"),
    code(
        10014,
        ErrorKind::QuotaExceeded,
        Retry::Never,
        "group is full; add fewer users",
    ),
    code(
            10015,
            ErrorKind::NotFound,
            Retry::Never,
            "group ID invalid, or the group was disbanded",
        )
        .hint("check the group ID"),
    code(
            10016,
            ErrorKind::RefusedByWebhook,
            Retry::Never,
            "app backend refused the action in a webhook",
        )
        .hint("your webhook refused it: look at your webhook's log"),
    code(10017, ErrorKind::NotPermitted, Retry::Never, "sender is muted")
        .hint("lift the mute, in the group or the global one, or wait for its end"),
    code(
        10018,
        ErrorKind::TooLarge,
        Retry::Never,
        "reply would exceed 1 MB; ask for less",
    ),
    code(
            10019,
            ErrorKind::AccountNotFound,
            Retry::Never,
            "account in the body does not exist",
        )
        .hint("import the account first, or check its spelling"),
    code(
        10020,
        ErrorKind::TooLarge,
        Retry::Never,
        "imported message exceeds the 12 KB limit",
    ),
    code(10021, ErrorKind::AlreadyExists, Retry::Never, "group ID taken by someone else")
        .hint("choose another group ID"),
    code(
        10023,
        ErrorKind::RateLimited,
        Retry::RateLimited,
        "group message rate exceeded (40 per second per group)",
    ),
    code(
        10024,
        ErrorKind::Conflict,
        Retry::Never,
        "invitation or application handled already",
    ),
    code(
            10025,
            ErrorKind::AlreadyExists,
            Retry::Never,
            "group ID taken, and the operator owns that group",
        )
        .hint("choose another group ID, or use the group that is there"),
    code(
            10026,
            ErrorKind::NotEnabled,
            Retry::Never,
            "this command is disabled for the SDKAppID",
        )
        .hint("the command is switched off for this app: ask Tencent Cloud support"),
    code(10030, ErrorKind::NotFound, Retry::Never, "message to recall not found")
        .hint("check the message key"),
    code(
        10031,
        ErrorKind::NotPermitted,
        Retry::Never,
        "recall window passed (2 minutes by default)",
    ),
    code(
        10032,
        ErrorKind::NotPermitted,
        Retry::Never,
        "this message cannot be recalled",
    ),
    code(10033, ErrorKind::NotPermitted, Retry::Never, "this group type has no recall"),
    code(
        10034,
        ErrorKind::NotPermitted,
        Retry::Never,
        "this message type cannot be deleted",
    ),
    code(
        10035,
        ErrorKind::NotPermitted,
        Retry::Never,
        "AVChatRoom and BChatRoom have no message deletion",
    ),
    code(10036, ErrorKind::QuotaExceeded, Retry::Never, "AVChatRoom quota reached")
        .hint("disband groups of this type first"),
    code(
            10037,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "user's quota of created and joined groups reached",
        )
        .hint("let the user leave or disband groups first"),
    code(
            10038,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "member quota of the group or plan reached",
        )
        .hint("remove members first"),
    code(
            10041,
            ErrorKind::NotEnabled,
            Retry::Never,
            "group message recall switched off for the app",
        )
        .hint("switch group message recall on for the app"),
    code(
        10044,
        ErrorKind::NotPermitted,
        Retry::Never,
        "this group type keeps no message history",
    ),
    code(
        10045,
        ErrorKind::TooLarge,
        Retry::Never,
        "group attribute key longer than 32 bytes",
    ),
    code(
        10046,
        ErrorKind::TooLarge,
        Retry::Never,
        "group attribute value longer than 4000 bytes",
    ),
    code(
        10047,
        ErrorKind::TooManyItems,
        Retry::Never,
        "more than 16 group attribute keys",
    ),
    code(
        10048,
        ErrorKind::TooLarge,
        Retry::Never,
        "group attribute values together exceed 16000 bytes",
    ),
    code(
        10049,
        ErrorKind::RateLimited,
        Retry::RateLimited,
        "group attribute writes too frequent",
    ),
    code(
            10050,
            ErrorKind::NotFound,
            Retry::Never,
            "group attribute to delete does not exist",
        )
        .hint("read the attributes first, and delete only what is there"),
    code(10051, ErrorKind::TooLarge, Retry::Never, "message deletion range too wide"),
    code(10052, ErrorKind::NotFound, Retry::Never, "message to delete not in the group"),
    code(10053, ErrorKind::TooManyItems, Retry::Never, "more than 30 @-mentions"),
    code(
        10054,
        ErrorKind::TooLarge,
        Retry::Never,
        "too many members; fetch them page by page",
    ),
    code(
            10056,
            ErrorKind::Conflict,
            Retry::Never,
            "group attributes changed meanwhile; read them again, then write",
        )
        .hint("read the attributes again, then write"),
    code(
            10058,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "trial edition limit of 100 groups reached",
        )
        .hint("disband groups first, or leave the trial edition"),
    code(
            10059,
            ErrorKind::NotEnabled,
            Retry::Never,
            "feature needs Pro, Pro Plus or Enterprise",
        )
        .hint("buy Pro, Pro Plus or Enterprise for this feature"),
    code(
        10060,
        ErrorKind::NotPermitted,
        Retry::Never,
        "group too large for read receipts",
    ),
    code(
        10061,
        ErrorKind::NotPermitted,
        Retry::Never,
        "online-only messages have no read receipts",
    ),
    code(
        10062,
        ErrorKind::NotPermitted,
        Retry::Never,
        "message carries no read receipt data",
    ),
    code(
        10063,
        ErrorKind::TooManyItems,
        Retry::Never,
        "more than 20 group counter keys",
    ),
    code(10070, ErrorKind::QuotaExceeded, Retry::Never, "too many pinned messages"),
    code(
            10100,
            ErrorKind::Custom,
            Retry::Never,
            "custom code set by the app's group webhook",
        )
        .to(10200)
        .hint("your group webhook answered this code: look at your webhook's log"),
    code(11000, ErrorKind::NotEnabled, Retry::Never, "community feature not enabled")
        .hint("switch the community feature on in the console"),
    code(20001, ErrorKind::InvalidParameter, Retry::Never, "request packet invalid")
        .hint("check the body: the fields, their names and their types"),
    code(
            20002,
            ErrorKind::SignatureExpired,
            Retry::RefreshSig,
            "UserSig or login ticket no longer valid",
        )
        .hint(
            "make a new UserSig; check that the clock of the machine that makes it is right",
        ),
    code(
            20003,
            ErrorKind::AccountNotFound,
            Retry::Never,
            "sender or receiver account invalid or not imported",
        )
        .hint("import the account first, or check its spelling"),
    code(
            20004,
            ErrorKind::ServerError,
            Retry::Backoff,
            "network trouble inside the service",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(20005, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            20006,
            ErrorKind::RefusedByWebhook,
            Retry::Never,
            "app backend refused delivery in a webhook",
        )
        .hint("your webhook refused it: look at your webhook's log"),
    code(
        20007,
        ErrorKind::RefusedByUser,
        Retry::Never,
        "receiver has blocklisted the sender",
    ),
    code(
            20008,
            ErrorKind::WrongApp,
            Retry::Never,
            "sender and receiver belong to different SDKAppIDs",
        )
        .hint("both accounts must belong to this SDKAppID"),
    code(
        20009,
        ErrorKind::NotFriend,
        Retry::Never,
        "the two users are not friends of each other",
    ),
    code(
        20010,
        ErrorKind::NotFriend,
        Retry::Never,
        "sender is not in receiver's friend list",
    ),
    code(
        20011,
        ErrorKind::NotFriend,
        Retry::Never,
        "receiver is not in sender's friend list",
    ),
    code(20012, ErrorKind::NotPermitted, Retry::Never, "sender is muted"),
    code(
        20016,
        ErrorKind::NotPermitted,
        Retry::Never,
        "recall window passed (2 minutes by default)",
    ),
    code(
            20018,
            ErrorKind::ServerError,
            Retry::Backoff,
            "internal error while deleting roaming messages",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(20022, ErrorKind::NotFound, Retry::Never, "message to recall not found")
        .hint("check From_Account, To_Account and MsgKey: all three name the message"),
    code(20023, ErrorKind::Conflict, Retry::Never, "message is recalled already")
        .hint("nothing to do: the message is gone already"),
    code(
            20027,
            ErrorKind::Conflict,
            Retry::Never,
            "message version conflict; fetch the message again, then modify",
        )
        .hint("read the message again, then modify it"),
    code(
            20028,
            ErrorKind::Conflict,
            Retry::Immediately,
            "concurrent modification of the message clashed",
        )
        .hint("try again"),
    code(
        21005,
        ErrorKind::ClientOnly,
        Retry::Never,
        "push token set before the login finished",
    ),
    code(
            22001,
            ErrorKind::NotEnabled,
            Retry::Never,
            "no offline push certificate uploaded",
        )
        .hint("upload the push certificate in the console"),
    code(
            22002,
            ErrorKind::ServerError,
            Retry::Backoff,
            "network trouble in the push token service",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(22003, ErrorKind::InvalidParameter, Retry::Never, "push token empty"),
    code(22004, ErrorKind::TooLarge, Retry::Never, "push token longer than 256 bytes"),
    code(
        22005,
        ErrorKind::TooLarge,
        Retry::Never,
        "login data longer than 1024 bytes (older page)",
    ),
    code(
        22006,
        ErrorKind::RateLimited,
        Retry::RateLimited,
        "push settings changed too often",
    ),
    code(
        22007,
        ErrorKind::QuotaExceeded,
        Retry::Never,
        "trial or development edition quota of active senders reached",
    ),
    code(
            23001,
            ErrorKind::Conflict,
            Retry::Never,
            "several users changed the same message extension at once",
        )
        .hint("read the extensions again and repeat with the newest Seq"),
    code(
            23002,
            ErrorKind::NotPermitted,
            Retry::Never,
            "message does not support extensions",
        )
        .hint("send the message with SupportMessageExtension 1"),
    code(
            23003,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "more than 200 extension changes a minute on one message",
        )
        .hint("wait: one message takes 200 changes a minute"),
    code(
            23004,
            ErrorKind::NotFound,
            Retry::Never,
            "message extension to delete does not exist",
        )
        .hint(
            "read the message's extensions first; check From_Account, To_Account and MsgKey",
        )
        .also(
            &[
                Also {
                    path: "v4/openim_msg_ext_http_svc/get_key_values",
                    kind: ErrorKind::NotFound,
                    retry: Retry::Never,
                    meaning: "message does not exist: check From_Account, To_Account and MsgKey: all three name the message",
                },
                Also {
                    path: "v4/openim_msg_ext_http_svc/set_key_values",
                    kind: ErrorKind::NotFound,
                    retry: Retry::Never,
                    meaning: "message does not exist: check From_Account, To_Account and MsgKey: all three name the message",
                },
            ],
        ),
    code(30001, ErrorKind::InvalidParameter, Retry::Never, "request parameter invalid")
        .hint(
            "read ErrorInfo: it names the field that is wrong; on an item the ResultInfo says more, e.g. that it exists already or is no friend",
        ),
    code(
            30002,
            ErrorKind::WrongApp,
            Retry::Never,
            "account invalid, or SDKAppID does not match",
        )
        .hint("check that the account is valid and belongs to this SDKAppID"),
    code(30003, ErrorKind::AccountNotFound, Retry::Never, "account not imported")
        .hint("import the account first, or check its spelling"),
    code(30004, ErrorKind::NotAdmin, Retry::Never, "caller must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(
            30005,
            ErrorKind::NotEnabled,
            Retry::Never,
            "follow feature not enabled; older pages say sensitive word in a field",
        )
        .hint(
            "switch following on in the console, under Friends and Relationship Chains (needs Pro, Pro Plus or Enterprise)",
        )
        .also(
            &[
                Also {
                    path: "v4/sns/friend_add",
                    kind: ErrorKind::ContentRefused,
                    retry: Retry::Never,
                    meaning: "relation field contains sensitive words: take the sensitive words out",
                },
                Also {
                    path: "v4/sns/friend_update",
                    kind: ErrorKind::ContentRefused,
                    retry: Retry::Never,
                    meaning: "relation field contains sensitive words: take the sensitive words out",
                },
                Also {
                    path: "v4/sns/group_add",
                    kind: ErrorKind::ContentRefused,
                    retry: Retry::Never,
                    meaning: "group name contains sensitive words: take the sensitive words out",
                },
            ],
        ),
    code(30006, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(30007, ErrorKind::ServerError, Retry::Backoff, "server internal timeout")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            30008,
            ErrorKind::Conflict,
            Retry::Backoff,
            "concurrent writes clashed; use the batch form",
        )
        .hint(
            "put all changes of one user into one call instead of several at the same time",
        ),
    code(
            30009,
            ErrorKind::NotPermitted,
            Retry::Never,
            "this user is barred from sending friend requests",
        )
        .hint("this user may not send friend requests; nothing to repeat"),
    code(30010, ErrorKind::QuotaExceeded, Retry::Never, "own friend limit reached")
        .hint("a user has at most 3000 friends: delete some first"),
    code(
            30011,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "friend list (group) limit reached",
        )
        .hint("a user has at most 32 friend groups: delete some first"),
    code(
            30012,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "pending friend request limit reached",
        )
        .hint("let the user answer pending requests first (at most 100 are kept)"),
    code(30013, ErrorKind::QuotaExceeded, Retry::Never, "blocklist limit reached")
        .hint("a blocklist holds at most 1000 accounts: remove some first"),
    code(
            30014,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "other side's friend limit reached",
        )
        .hint("the other user has at most 3000 friends and must delete some first"),
    code(
            30515,
            ErrorKind::RefusedByUser,
            Retry::Never,
            "target is in the requester's blocklist",
        )
        .hint("take the target off the requester's own blocklist first"),
    code(
            30516,
            ErrorKind::RefusedByUser,
            Retry::Never,
            "target refuses all friend requests",
        )
        .hint(
            "the target accepts no friend requests; ForceAddFlags 1 adds without consent",
        ),
    code(
            30525,
            ErrorKind::RefusedByUser,
            Retry::Never,
            "requester is in the target's blocklist",
        )
        .hint("the target blocks the requester, so no request is possible"),
    code(
            30539,
            ErrorKind::Pending,
            Retry::Never,
            "not a failure: request now awaits the target's consent",
        )
        .hint("no failure: the friendship begins when the target agrees"),
    code(
            30540,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "friend request stopped by abuse control (older pages)",
        )
        .hint("stopped by abuse control: send fewer friend requests, and later"),
    code(30614, ErrorKind::NotFound, Retry::Never, "pending request not found")
        .hint("check the account; the request may have been answered or withdrawn"),
    code(31704, ErrorKind::NotFriend, Retry::Never, "account to remove is not a friend")
        .hint("nothing to delete: the account is not in the friend list"),
    code(
            31707,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "friend removal stopped by abuse control (older pages)",
        )
        .hint("stopped by abuse control: delete fewer friends, and later"),
    code(
            31804,
            ErrorKind::NotFound,
            Retry::Never,
            "pending request to delete not found; older pages say account not found",
        )
        .hint("nothing to delete: there is no such pending request"),
    code(
            32100,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "follow limit of the follower reached",
        )
        .hint(
            "the user follows the maximum (5000 by the client documentation): unfollow some first",
        ),
    code(
            32101,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "fan limit of the followed user reached",
        )
        .hint("the followed user has as many fans as possible"),
    code(
            32102,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "mutual follow limit of the follower reached",
        )
        .hint("the user has as many mutual follows as possible: unfollow some first"),
    code(
            32103,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "mutual follow limit of the followed user reached",
        )
        .hint("the followed user has as many mutual follows as possible"),
    code(
            32216,
            ErrorKind::NotFriend,
            Retry::Never,
            "account to put into the friend group is not a friend",
        )
        .hint("make the account a friend first, then put it into the group"),
    code(
            38000,
            ErrorKind::Custom,
            Retry::Never,
            "custom code set by the app's relationship webhook",
        )
        .to(39000)
        .hint(
            "your relationship webhook answered this code: look at your webhook's log",
        ),
    code(40001, ErrorKind::InvalidParameter, Retry::Never, "request parameter invalid")
        .hint("check the fields and their types"),
    code(
            40002,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "no account given to read profiles of",
        )
        .hint("send at least one account in To_Account"),
    code(40003, ErrorKind::AccountNotFound, Retry::Never, "account not imported")
        .hint("import the account first, or check its spelling"),
    code(40004, ErrorKind::NotAdmin, Retry::Never, "caller must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(
            40005,
            ErrorKind::ContentRefused,
            Retry::Never,
            "profile field has a sensitive word (older pages)",
        )
        .hint("take the sensitive words out"),
    code(40006, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(40007, ErrorKind::NotPermitted, Retry::Never, "profile field not readable"),
    code(40008, ErrorKind::NotPermitted, Retry::Never, "profile field not writable"),
    code(
            40009,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "profile field tag does not exist",
        )
        .hint(
            "check the tag's spelling, and that the app has a custom field of this name",
        ),
    code(40601, ErrorKind::TooLarge, Retry::Never, "profile value longer than 500 bytes")
        .hint("shorten the value to 500 bytes of UTF-8"),
    code(
        40605,
        ErrorKind::InvalidParameter,
        Retry::Never,
        "standard profile field has a value that is not allowed",
    ),
    code(
        40610,
        ErrorKind::InvalidParameter,
        Retry::Never,
        "profile value has the wrong type",
    ),
    code(50001, ErrorKind::AccountNotFound, Retry::Never, "account not imported")
        .hint("import the account first, or check its spelling"),
    code(50002, ErrorKind::InvalidParameter, Retry::Never, "request parameter invalid")
        .hint("read ErrorInfo: it names the field that is wrong"),
    code(50003, ErrorKind::NotAdmin, Retry::Never, "caller must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(50004, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(50005, ErrorKind::ServerError, Retry::Backoff, "server internal timeout")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            51006,
            ErrorKind::TooManyItems,
            Retry::Never,
            "too many conversations in one request (limit 100)",
        )
        .hint("send 1 to 100 conversations in one call"),
    code(
            51007,
            ErrorKind::ServerError,
            Retry::Backoff,
            "group conversation check failed; server fault, or the user left the group",
        )
        .hint("check that the group exists and the user is in it; else try again"),
    code(
            51008,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "total of grouped or marked conversations reached (1000)",
        )
        .hint("take conversations out of groups, or remove marks, first"),
    code(51009, ErrorKind::NotFound, Retry::Never, "conversation group does not exist")
        .hint("create the conversation group first, or check its name"),
    code(
            51010,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "conversation group limit reached (20)",
        )
        .hint("delete a conversation group first: a user has at most 20"),
    code(
            51011,
            ErrorKind::TooLarge,
            Retry::Never,
            "conversation group name longer than 32 bytes",
        )
        .hint("shorten the name to 32 bytes of UTF-8"),
    code(
            51012,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "pinned conversation limit reached (50)",
        )
        .hint("unpin a conversation first: a user has at most 50 pinned"),
    code(
            51013,
            ErrorKind::NotEnabled,
            Retry::Never,
            "plan does not include conversation marks and groups",
        )
        .hint(
            "change to Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise)",
        ),
    code(
            60002,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "HTTP request could not be parsed; check the URL",
        )
        .hint("check the URL: host, path and query parameters"),
    code(
            60003,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "request body is not valid JSON",
        )
        .hint("check that the body is a JSON object, {} when there is nothing to send")
        .also(
            &[
                Also {
                    path: "v4/im_msg_audit/content_moderation",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "parameters invalid: check AuditName, ContentType and Content",
                },
                Also {
                    path: "v4/im_msg_audit/batch_content_moderation",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "parameters invalid: check AuditName and the items",
                },
            ],
        ),
    code(
            60004,
            ErrorKind::ServerError,
            Retry::Backoff,
            "account check failed; older pages: wrong UserID or UserSig",
        )
        .hint("try again later; if it persists, check the identifier and its UserSig"),
    code(
            60005,
            ErrorKind::ServerError,
            Retry::Backoff,
            "account check failed; older pages: wrong UserID or UserSig",
        )
        .hint("try again later; if it persists, check the identifier and its UserSig"),
    code(60006, ErrorKind::WrongApp, Retry::Never, "SDKAppID invalid")
        .hint("check the SDKAppID in the console"),
    code(60007, ErrorKind::RateLimited, Retry::RateLimited, "per-API call rate exceeded")
        .hint("call less often, or buy a higher limit"),
    code(
            60008,
            ErrorKind::ServerError,
            Retry::Backoff,
            "service timeout, or malformed HTTP request",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            60009,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "unknown resource; check the URL path",
        )
        .hint("check the path of the call"),
    code(60010, ErrorKind::NotAdmin, Retry::Never, "identifier must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(
            60011,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "SDKAppID call rate exceeded",
        )
        .hint("call less often: all calls of this SDKAppID together are too many"),
    code(
            60012,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "sdkappid missing from the URL",
        )
        .hint("send sdkappid in the query string"),
    code(
            60013,
            ErrorKind::ServerError,
            Retry::Never,
            "backend reply was not valid JSON; outcome unknown",
        )
        .hint("the call may have taken effect: read the state before repeating it"),
    code(60014, ErrorKind::ServerError, Retry::Backoff, "account check timed out")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            60015,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "account in the body is not a string",
        )
        .hint("send UserIDs as strings, not as numbers"),
    code(60016, ErrorKind::Suspended, Retry::Never, "SDKAppID disabled")
        .hint("the app is disabled: look at its state in the console"),
    code(60017, ErrorKind::NotEnabled, Retry::Never, "request disabled")
        .hint("this request is disabled: ask Tencent Cloud support"),
    code(60018, ErrorKind::RateLimited, Retry::RateLimited, "too many requests")
        .hint("call less often, or buy a higher limit"),
    code(60019, ErrorKind::RateLimited, Retry::RateLimited, "too many requests")
        .hint("call less often, or buy a higher limit"),
    code(
            60020,
            ErrorKind::Suspended,
            Retry::Never,
            "service stopped: no plan, plan expired, arrears, or feature not bought",
        )
        .hint("buy or renew the plan, or pay what is owed, then wait about 5 minutes")
        .also(
            &[
                Also {
                    path: "v4/user_search/search",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "cloud search is not bought: buy cloud search for this app",
                },
                Also {
                    path: "v4/group_search/search",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "cloud search is not bought: buy cloud search for this app",
                },
                Also {
                    path: "v4/group_member_search/search",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "cloud search is not bought: buy cloud search for this app",
                },
                Also {
                    path: "v4/im_msg_audit/content_moderation",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "cloud moderation is not enabled: switch cloud moderation on for this app",
                },
                Also {
                    path: "v4/im_msg_audit/batch_content_moderation",
                    kind: ErrorKind::NotEnabled,
                    retry: Retry::Never,
                    meaning: "cloud moderation is not enabled: switch cloud moderation on for this app",
                },
            ],
        ),
    code(60021, ErrorKind::IpNotAllowed, Retry::Never, "caller's source IP not allowed")
        .hint("call from an IP address that is allowed for this app"),
    code(60022, ErrorKind::ServerError, Retry::Backoff, "internal error (moderation)")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            60025,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "sdkappid, identifier, usersig or contenttype in the URL is wrong",
        )
        .hint("check sdkappid, identifier, usersig and contenttype in the query string"),
    code(
            60026,
            ErrorKind::WrongRegion,
            Retry::Never,
            "domain does not belong to the region of this SDKAppID",
        )
        .hint("this SDKAppID lives in another region: check `region`"),
    code(
            60027,
            ErrorKind::NotEnabled,
            Retry::Never,
            "push-only application may not call other products' APIs",
        )
        .hint("this app is for push only: use an app with Chat for other endpoints"),
    code(
            60028,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "trial edition's call quota for 24 hours used up",
        )
        .hint("the trial edition's calls for 24 hours are used up: wait, or buy a plan"),
    code(70001, ErrorKind::SignatureExpired, Retry::RefreshSig, "UserSig expired")
        .hint(
            "make a new UserSig; check that the clock of the machine that makes it is right",
        ),
    code(70002, ErrorKind::SignatureInvalid, Retry::Never, "UserSig empty")
        .hint("send a UserSig"),
    code(
            70003,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "UserSig malformed, often truncated",
        )
        .hint("the UserSig is damaged, often cut off: pass it on whole and unchanged"),
    code(
            70005,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "UserSig failed verification (older pages)",
        )
        .hint(
            "check that the secret key, the SDKAppID and the identifier belong together",
        ),
    code(
            70009,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "UserSig made with another application's key",
        )
        .hint("check that the secret key belongs to this SDKAppID"),
    code(
            70013,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "UserSig was made for another UserID",
        )
        .hint(
            "the UserSig was made for another identifier: make one for the identifier that calls",
        ),
    code(
            70014,
            ErrorKind::WrongApp,
            Retry::Never,
            "UserSig was made for another SDKAppID",
        )
        .hint(
            "the UserSig was made for another SDKAppID: check the SDKAppID it is made with and the one that is sent",
        ),
    code(
            70016,
            ErrorKind::WrongRegion,
            Retry::Never,
            "no key found for this SDKAppID; check app and data center",
        )
        .hint("check the SDKAppID, and that `region` is the region it lives in"),
    code(
            70020,
            ErrorKind::WrongRegion,
            Retry::Never,
            "SDKAppID not found; check app and data center",
        )
        .hint("this SDKAppID lives in another region: check `region`"),
    code(
            70032,
            ErrorKind::SignatureInvalid,
            Retry::Never,
            "SDKAppID, identifier or UserSig not accepted (on no page; seen with placeholder values)",
        )
        .hint(
            "check SDKAppID, identifier and UserSig: real values instead of those of a sample",
        ),
    code(
            70050,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "too many failed UserSig checks; wait a minute",
        )
        .hint("correct the UserSig, then wait a minute before the next try"),
    code(70051, ErrorKind::Suspended, Retry::Never, "account blocked by the service")
        .hint("the account is blocked: ask Tencent Cloud support"),
    code(
            70052,
            ErrorKind::SignatureExpired,
            Retry::RefreshSig,
            "UserSig no longer valid",
        )
        .hint(
            "make a new UserSig; check that the clock of the machine that makes it is right",
        ),
    code(
            70107,
            ErrorKind::AccountNotFound,
            Retry::Never,
            "account does not exist or is not imported",
        )
        .hint("import the account first, or check its spelling"),
    code(
            70114,
            ErrorKind::NotPermitted,
            Retry::Never,
            "restricted for security reasons (older pages)",
        )
        .hint("ask Tencent Cloud support why the account is restricted"),
    code(70169, ErrorKind::ServerError, Retry::Backoff, "server internal timeout")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            70202,
            ErrorKind::ServerError,
            Retry::Backoff,
            "server internal timeout (older pages)",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            70206,
            ErrorKind::TooManyItems,
            Retry::Never,
            "number of accounts in the batch not allowed",
        )
        .hint("send at least one account, and no more than the endpoint allows"),
    code(
            70398,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "account quota reached (100 on the trial edition)",
        )
        .hint("the trial edition holds 100 accounts: delete some, or buy a plan"),
    code(
            70399,
            ErrorKind::NotPermitted,
            Retry::Never,
            "deleted account cannot be imported again for three months",
        )
        .hint(
            "the account was deleted: use another UserID, or import it again after three months",
        ),
    code(
            70402,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "parameter missing or invalid",
        )
        .hint("check that every required field is there and well formed"),
    code(70403, ErrorKind::NotAdmin, Retry::Never, "caller must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(70404, ErrorKind::ClientOnly, Retry::Never, "client SDK version too old")
        .hint("update the client SDK"),
    code(70500, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            71000,
            ErrorKind::NotEnabled,
            Retry::Never,
            "account deletion not allowed for this app; switch it on in console",
        )
        .hint("switch account deletion on in the console"),
    code(
            72000,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "trial edition's daily active user quota used up",
        )
        .hint(
            "the trial edition's daily active users are used up: wait for the next day, or buy a plan",
        ),
    code(72001, ErrorKind::NotEnabled, Retry::Never, "user status feature not enabled")
        .hint("switch user status on in the console"),
    code(
            72002,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "trial edition's monthly active user quota used up",
        )
        .hint(
            "the trial edition's monthly active users are used up: wait for the next month, or buy a plan",
        ),
    code(
            72010,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "login or state changes of one user too frequent",
        )
        .hint("let the user log in or change state less often"),
    code(
            72011,
            ErrorKind::NotEnabled,
            Retry::Never,
            "global do-not-disturb feature not enabled",
        )
        .hint("switch global do-not-disturb on for this app"),
    code(
            72012,
            ErrorKind::NotEnabled,
            Retry::Never,
            "profile change subscription not enabled",
        )
        .hint("switch profile change subscription on in the console"),
    code(
            80001,
            ErrorKind::ContentRefused,
            Retry::Never,
            "text refused by content security",
        )
        .hint("change the text: content security refused it"),
    code(80002, ErrorKind::TooLarge, Retry::Never, "message body longer than 12 KB")
        .hint("shorten the message to 12 KB"),
    code(
            80003,
            ErrorKind::RefusedByWebhook,
            Retry::Never,
            "pre-send webhook failed or timed out, and policy refuses the message",
        )
        .hint("check that your webhook can be reached and answers in time"),
    code(
            80004,
            ErrorKind::ContentRefused,
            Retry::Never,
            "image refused by content security",
        )
        .hint("change the image: content security refused it"),
    code(
            80005,
            ErrorKind::Suspended,
            Retry::Never,
            "service stopped: plan expired or account in arrears",
        )
        .hint("renew the plan, or pay what is owed"),
    code(
            90001,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "request body is not valid JSON",
        )
        .hint("check the fields and their types; ErrorInfo may say which one is wrong"),
    code(
            90002,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "MsgBody malformed or not an array",
        )
        .hint("send MsgBody as an array of elements"),
    code(
            90003,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "To_Account missing or account does not exist",
        )
        .hint(
            "check that To_Account is there, holds strings, and that the accounts are imported",
        ),
    code(90004, ErrorKind::InvalidParameter, Retry::Never, "MsgSeq invalid")
        .hint("send MsgSeq as an integer from 0 to 4294967295"),
    code(
            90005,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "MsgRandom missing or not an integer",
        )
        .hint("send MsgRandom as an integer"),
    code(
            90006,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "MsgTimeStamp missing or not an integer",
        )
        .hint("send MsgTimeStamp as an integer, in seconds"),
    code(90007, ErrorKind::InvalidParameter, Retry::Never, "MsgBody is not an array")
        .hint("send MsgBody as an array, also for one element"),
    code(
            90008,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "From_Account missing or account does not exist",
        )
        .hint("check that From_Account is there and imported"),
    code(90009, ErrorKind::NotAdmin, Retry::Never, "caller must be an app admin")
        .hint("call with an identifier that is of type admin in the console"),
    code(
            90010,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "message does not follow the message format",
        )
        .hint(
            "check each element: MsgType, and MsgContent with the fields of that type",
        ),
    code(90011, ErrorKind::TooManyItems, Retry::Never, "more than 500 target accounts")
        .hint("send at most 500 accounts in one call"),
    code(90012, ErrorKind::AccountNotFound, Retry::Never, "To_Account not registered")
        .hint("import the account first, or check its spelling"),
    code(
            90018,
            ErrorKind::TooManyItems,
            Retry::Never,
            "too many accounts in the request",
        )
        .hint("send fewer accounts in one call"),
    code(90020, ErrorKind::TooLarge, Retry::Never, "tag longer than 50 bytes")
        .hint("shorten each tag to 50 bytes of UTF-8"),
    code(
            90022,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "same tag in TagsOr and TagsAnd",
        )
        .hint("leave each tag in one of TagsOr and TagsAnd only"),
    code(
            90024,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "pushes must be more than one second apart",
        )
        .hint("wait more than one second between two pushes"),
    code(
            90026,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "MsgLifeTime too large (7 days at most)",
        )
        .hint("send MsgLifeTime of at most 604800 seconds"),
    code(
            90028,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "To_Account of the batch send is not an array",
        )
        .hint("send To_Account as an array"),
    code(
            90029,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "To_Account of the batch send is empty",
        )
        .hint("send at least one account in To_Account"),
    code(
            90030,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "SyncFromOldSystem wrong; older page: attribute length 0 or over 50",
        )
        .hint("send SyncFromOldSystem as the integer 2 or 5"),
    code(
            90031,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "SyncOtherMachine is not an integer",
        )
        .hint("send SyncOtherMachine as the integer 1 or 2"),
    code(90032, ErrorKind::TooManyItems, Retry::Never, "more than 10 tags")
        .hint("send at most 10 tags"),
    code(90033, ErrorKind::InvalidParameter, Retry::Never, "attribute invalid")
        .hint("set the attribute names of the app first, and use only these names")
        .also(
            &[
                Also {
                    path: "v4/timpush/set_attr_name",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "attribute name repeated, or account type would change: give each attribute its own name, and leave its account type as it is",
                },
            ],
        ),
    code(90034, ErrorKind::TooLarge, Retry::Never, "tag longer than 50")
        .hint("shorten each tag to 50 bytes of UTF-8"),
    code(
            90035,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "tag or attribute belongs to the other account type",
        )
        .hint(
            "a tag or attribute serves UserIDs or RegistrationIDs, not both: use another one",
        ),
    code(
            90039,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "push conditions mix attributes and tags",
        )
        .hint("use attributes or tags in one condition, not both"),
    code(
            90040,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "empty tag in the push condition",
        )
        .hint("leave empty tags out"),
    code(90043, ErrorKind::InvalidParameter, Retry::Never, "OfflinePushInfo malformed")
        .hint("check the fields of OfflinePushInfo and their types"),
    code(
            90044,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "MsgLifeTime is not an integer",
        )
        .hint("send MsgLifeTime as an integer, in seconds"),
    code(90045, ErrorKind::NotEnabled, Retry::Never, "push feature not enabled")
        .hint("switch the push service on for this app"),
    code(
            90047,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "daily push quota used up (100 by default)",
        )
        .hint("wait for the next day, or buy more pushes"),
    code(90048, ErrorKind::AccountNotFound, Retry::Never, "account does not exist")
        .hint("import the account first, or check its spelling"),
    code(90049, ErrorKind::NotFound, Retry::Never, "TaskId unknown; no such push record")
        .hint("check the TaskId: it is the one that the push returned"),
    code(90050, ErrorKind::Conflict, Retry::Never, "push task was withdrawn already")
        .hint("nothing to do: a task can be recalled once, and it was"),
    code(
            90051,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "withdrawals are limited to one per second",
        )
        .hint("wait a second between two recalls"),
    code(
            90052,
            ErrorKind::NotPermitted,
            Retry::Never,
            "push task older than 24 hours cannot be withdrawn",
        )
        .hint("nothing to do: a push can be recalled for 24 hours"),
    code(
            90053,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "withdrawal needs OfflinePushInfo because the push stored no message",
        )
        .hint("send OfflinePushInfo with the recall"),
    code(90054, ErrorKind::InvalidParameter, Retry::Never, "MsgKey missing or malformed")
        .hint("send the MsgKey as the send call, the history or a webhook gave it"),
    code(90055, ErrorKind::TooLarge, Retry::Never, "batch send body longer than 12 KB")
        .hint("shorten the request to 12 KB"),
    code(90056, ErrorKind::TooLarge, Retry::Never, "push request body longer than 10 KB")
        .hint("shorten the request to 10 KB"),
    code(
            90057,
            ErrorKind::RateLimited,
            Retry::RateLimited,
            "batch one-to-one send rate exceeded",
        )
        .hint("send batches of messages less often")
        .also(
            &[
                Also {
                    path: "v4/timpush/batch",
                    kind: ErrorKind::TooLarge,
                    retry: Retry::Never,
                    meaning: "DataId is longer than 64 bytes: shorten DataId to 64 bytes",
                },
            ],
        ),
    code(
            90992,
            ErrorKind::ServerError,
            Retry::Backoff,
            "internal error; if constant, the app's webhook answers badly",
        )
        .hint(
            "try again after a short wait; if it persists, check what your webhook answers",
        ),
    code(90994, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            90995,
            ErrorKind::ServerError,
            Retry::Backoff,
            "server internal error; newest page also blames an overlong message",
        )
        .hint("try again after a short wait; if it persists, shorten the message"),
    code(91000, ErrorKind::ServerError, Retry::Backoff, "server internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
        91101,
        ErrorKind::ClientOnly,
        Retry::Never,
        "web long poll ended: too many web instances online",
    ),
    code(
            93000,
            ErrorKind::TooLarge,
            Retry::Never,
            "body over 12 KB; in moderation calls, content over 8 KB",
        )
        .hint("shorten the body to 12 KB, in moderation calls the content to 8 KB"),
    code(93001, ErrorKind::ServerError, Retry::Backoff, "moderation internal error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            93005,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "batch review takes only text and images",
        )
        .hint("send audio and video one by one, with moderate_content"),
    code(
            93006,
            ErrorKind::ServerError,
            Retry::Backoff,
            "batch review timed out (5 seconds)",
        )
        .hint("try again after a short wait"),
    code(
            93007,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "batch review has a duplicate ContentId",
        )
        .hint("give each item of the call its own ContentId"),
    code(
            93008,
            ErrorKind::TooManyItems,
            Retry::Never,
            "batch review takes at most 10 items",
        )
        .hint("send at most 10 items in one call"),
    code(100001, ErrorKind::ServerError, Retry::Backoff, "server internal error"),
    code(
        100002,
        ErrorKind::InvalidParameter,
        Retry::Never,
        "parameter invalid or plan does not cover it",
    ),
    code(100004, ErrorKind::NotFound, Retry::Never, "room does not exist or was closed"),
    code(
            100005,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "request refused by the room service (meaning not documented)",
        )
        .hint("read ErrorInfo"),
    code(
        100006,
        ErrorKind::NotPermitted,
        Retry::Never,
        "not permitted, or wrong room type",
    ),
    code(
        100007,
        ErrorKind::Suspended,
        Retry::Never,
        "plan missing, expired or in arrears",
    ),
    code(100012, ErrorKind::RateLimited, Retry::RateLimited, "requests too frequent"),
    code(100203, ErrorKind::AlreadyExists, Retry::Never, "user already holds a seat"),
    code(100206, ErrorKind::NotFound, Retry::Never, "user holds no seat"),
    code(100301, ErrorKind::NotFound, Retry::Never, "no webhook is configured")
        .hint("set one first"),
    code(100302, ErrorKind::NotFound, Retry::Never, "no webhook token is configured"),
    code(
        100400,
        ErrorKind::NotFound,
        Retry::Never,
        "room has no host connection running",
    ),
    code(100418, ErrorKind::NotFound, Retry::Never, "room has no PK running"),
    code(100419, ErrorKind::AlreadyExists, Retry::Never, "room is in a PK already"),
    code(100421, ErrorKind::NotFound, Retry::Never, "PK has ended"),
    code(101001, ErrorKind::ServerError, Retry::Backoff, "server internal error"),
    code(101002, ErrorKind::InvalidParameter, Retry::Never, "parameter invalid")
        .hint("read ErrorInfo: it names the field that is wrong"),
    code(101004, ErrorKind::NotFound, Retry::Never, "call does not exist or has ended"),
    code(
        101011,
        ErrorKind::QuotaExceeded,
        Retry::Never,
        "room member quota of the plan reached",
    ),
    code(101050, ErrorKind::NotFound, Retry::Never, "no such call record"),
    code(110002, ErrorKind::ServerError, Retry::Backoff, "topic deletion failed; retry"),
    code(110003, ErrorKind::NotFound, Retry::Never, "topic already deleted")
        .hint("nothing to do: the topic is gone already"),
    code(
        110006,
        ErrorKind::NotFound,
        Retry::Never,
        "permission group absent or already removed",
    ),
    code(
        110007,
        ErrorKind::ServerError,
        Retry::Backoff,
        "permission group could not be deleted",
    ),
    code(
        110008,
        ErrorKind::NotFound,
        Retry::Never,
        "permission group does not exist or was deleted",
    ),
    code(
        110010,
        ErrorKind::AlreadyExists,
        Retry::Never,
        "topic is in the permission group already",
    ),
    code(
        110011,
        ErrorKind::NotFound,
        Retry::Never,
        "topic is not in the permission group",
    ),
    code(
        110012,
        ErrorKind::QuotaExceeded,
        Retry::Never,
        "permission group member limit reached",
    ),
    code(110013, ErrorKind::InvalidParameter, Retry::Never, "topic ID invalid"),
    code(
        110014,
        ErrorKind::NotFound,
        Retry::Never,
        "topic permission was deleted already",
    ),
    code(
            120001,
            ErrorKind::Custom,
            Retry::Never,
            "custom code set by the app's one-to-one message webhook",
        )
        .to(130000)
        .hint("your message webhook answered this code: look at your webhook's log"),
    code(
            130001,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "mute and statistics services: body is not valid JSON",
        )
        .hint("send a JSON object as body"),
    code(
            130002,
            ErrorKind::NotPermitted,
            Retry::Never,
            "not permitted: not a subscriber or manager",
        )
        .hint(
            "read ErrorInfo and check the parameters; the account must be a subscriber or manager of the official account",
        )
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/getnospeaking",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "Get_Account missing",
                },
            ],
        ),
    code(
            130003,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "mute service: Get_Account invalid",
        )
        .hint("check the account's spelling"),
    code(130004, ErrorKind::NotFound, Retry::Never, "official account absent or closed")
        .hint("check the official account ID; one that was terminated is gone for good")
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/setnospeaking",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "Set_Account missing",
                },
            ],
        ),
    code(130005, ErrorKind::AlreadyExists, Retry::Never, "user subscribes already")
        .hint("nothing to do: the user subscribes already")
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/setnospeaking",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "Set_Account invalid",
                },
            ],
        ),
    code(130006, ErrorKind::QuotaExceeded, Retry::Never, "subscriber limit reached")
        .hint("raise MaxSubscriberNum of the official account, or remove subscribers"),
    code(
            130007,
            ErrorKind::InvalidParameter,
            Retry::Never,
            "official account ID malformed",
        )
        .hint("an ID starts with @TOA#_, is printable ASCII and at most 48 bytes long"),
    code(130008, ErrorKind::AlreadyExists, Retry::Never, "official account ID taken")
        .hint("choose another ID for the official account")
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/setnospeaking",
                    kind: ErrorKind::InvalidParameter,
                    retry: Retry::Never,
                    meaning: "both mute times missing",
                },
            ],
        ),
    code(
            130009,
            ErrorKind::NotPermitted,
            Retry::Never,
            "this official account has no message deletion",
        )
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/getappinfo",
                    kind: ErrorKind::ServerError,
                    retry: Retry::Backoff,
                    meaning: "server database could not be opened: try again after a short wait; if it persists, ask Tencent Cloud support",
                },
            ],
        ),
    code(
            130010,
            ErrorKind::QuotaExceeded,
            Retry::Never,
            "quota of created or joined official accounts reached",
        )
        .hint("terminate or leave an official account first")
        .also(
            &[
                Also {
                    path: "v4/openconfigsvr/getappinfo",
                    kind: ErrorKind::ServerError,
                    retry: Retry::Backoff,
                    meaning: "server database connection check failed",
                },
            ],
        ),
    code(
            130011,
            ErrorKind::ServerError,
            Retry::Backoff,
            "statistics service: database query failed",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            130012,
            ErrorKind::ServerError,
            Retry::Backoff,
            "statistics service: database result could not be parsed",
        )
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(130014, ErrorKind::ServerError, Retry::Backoff, "mute service: system error")
        .hint("try again after a short wait; if it persists, ask Tencent Cloud support"),
    code(
            131000,
            ErrorKind::NotEnabled,
            Retry::Never,
            "official account service not enabled for the app",
        )
        .hint(
            "switch the official account service on for this app (needs Enterprise, in China flagship or Enterprise)",
        ),
    code(131003, ErrorKind::NotFound, Retry::Never, "no subscription found")
        .hint("the user does not subscribe to this official account"),
    code(
            131005,
            ErrorKind::ClientOnly,
            Retry::Never,
            "client SDK too old for official accounts",
        )
        .hint("update the client SDK"),
];

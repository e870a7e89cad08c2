// @generated from api/robot.yaml by cargo xtask generate
//! Chatbots.
//!
//! | endpoint | official page |
//! |---|---|
//! | [`CreateRobot`] | [Creating a Chatbot Account](https://www.tencentcloud.com/document/product/1047/55281) |
//! | [`DeleteRobot`] | [Deleting a Chatbot Account](https://www.tencentcloud.com/document/product/1047/55282) |
//! | [`ListRobots`] | [Pulling Chatbot Accounts](https://www.tencentcloud.com/document/product/1047/55280) |
//! | [`SendRobotStreamMessage`] | [Sending a streaming response message](https://www.tencentcloud.com/document/product/1047/71131) |

/// Create a chatbot account.
///
/// Official page: [Creating a Chatbot Account](https://www.tencentcloud.com/document/product/1047/55281)
///
/// Path: `v4/openim_robot_http_svc/create_robot`
///
/// At most 200 calls per second. Safe to retry.
///
/// - at most 20 chatbots per app
/// - creating the same UserID again makes no second chatbot
/// - chatbots send without friendship check, may join any number of groups and may send streaming messages
#[doc(alias = "create_robot")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRobot {
    /// Must start with `@RBT#`.
    ///
    /// Required. At most 32 bytes.
    pub user_id: String,
    /// Nickname.
    ///
    /// Optional.
    pub nick: Option<String>,
    /// Avatar URL.
    ///
    /// Optional.
    pub face_url: Option<String>,
    /// Status text.
    ///
    /// Optional. At most 500 bytes.
    pub self_signature: Option<String>,
}

crate::wire::object::fields!(
    strict CreateRobot { 0 always user_id "UserID", 1 given nick "Nick", 2 given face_url
    "FaceUrl", 3 given self_signature "SelfSignature", } required[0]
);

impl CreateRobot {
    /// With the required fields.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            nick: None,
            face_url: None,
            self_signature: None,
        }
    }

    /// Sets `nick`: nickname.
    #[must_use]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// Sets `face_url`: avatar URL.
    #[must_use]
    pub fn face_url(mut self, face_url: impl Into<String>) -> Self {
        self.face_url = Some(face_url.into());
        self
    }

    /// Sets `self_signature`: status text.
    #[must_use]
    pub fn self_signature(mut self, self_signature: impl Into<String>) -> Self {
        self.self_signature = Some(self_signature.into());
        self
    }
}

impl crate::Request for CreateRobot {
    type Reply = CreateRobotReply;
    const NAME: &'static str = "create_robot";
}

/// The reply to [`CreateRobot`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRobotReply {}

crate::wire::object::fields!(lenient CreateRobotReply {} required[]);

crate::wire::lenient::object!(CreateRobotReply);

/// Disable a chatbot.
///
/// Official page: [Deleting a Chatbot Account](https://www.tencentcloud.com/document/product/1047/55282)
///
/// Path: `v4/openim_robot_http_svc/delete_robot`
///
/// At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
/// call ends with an `OutcomeUnknown` error.
///
/// - disables the chatbot; the account itself is not deleted
#[doc(alias = "delete_robot")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRobot {
    /// Must start with `@RBT#`.
    ///
    /// Required. At most 32 bytes.
    pub robot_account: String,
}

crate::wire::object::fields!(
    strict DeleteRobot { 0 always robot_account "Robot_Account", } required[0]
);

impl DeleteRobot {
    /// With the required fields.
    pub fn new(robot_account: impl Into<String>) -> Self {
        Self {
            robot_account: robot_account.into(),
        }
    }
}

impl crate::Request for DeleteRobot {
    type Reply = DeleteRobotReply;
    const NAME: &'static str = "delete_robot";
}

/// The reply to [`DeleteRobot`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRobotReply {}

crate::wire::object::fields!(lenient DeleteRobotReply {} required[]);

crate::wire::lenient::object!(DeleteRobotReply);

/// Read all chatbots of the app.
///
/// Official page: [Pulling Chatbot Accounts](https://www.tencentcloud.com/document/product/1047/55280)
///
/// Path: `v4/openim_robot_http_svc/get_all_robots`
///
/// At most 200 calls per second. Safe to retry.
///
/// - all chatbots at once, no paging; the request body is an empty object
#[doc(alias = "get_all_robots")]
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRobots {}

crate::wire::object::fields!(strict ListRobots {} required[]);

impl ListRobots {
    /// With no fields set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl crate::Request for ListRobots {
    type Reply = ListRobotsReply;
    const NAME: &'static str = "list_robots";
}

/// The reply to [`ListRobots`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListRobotsReply {
    /// UserIDs of the chatbots.
    pub robot_account: Vec<String>,
}

crate::wire::object::fields!(
    lenient ListRobotsReply { 0 items robot_account "Robot_Account", } required[]
);

crate::wire::lenient::object!(ListRobotsReply);

/// Send a chatbot's message piece by piece.
///
/// Official page: [Sending a streaming response message](https://www.tencentcloud.com/document/product/1047/71131)
///
/// Path: `v4/openim_robot_http_svc/send_stream_msg`
///
/// At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
/// the call ends with an `OutcomeUnknown` error.
///
/// - one text delivered in pieces: the first call has no MsgKey and answers with one; every later call sends that
///   MsgKey back
/// - the last call sends Finish 1
/// - each call carries only the new piece of text
/// - apps with TUIKit 7.7.5282 or later show the stream by themselves; others must read the streaming text protocol
///   from the custom message (Data holds JSON with chatbotPlugin, src, chunks, isFinished)
/// - newer way with its own message element: v4/stream_msg/send_c2c_stream_msg (message family)
#[doc(alias = "send_stream_msg")]
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRobotStreamMessage {
    /// The chatbot.
    ///
    /// Required. At most 32 bytes.
    pub from_account: String,
    /// Receiver.
    ///
    /// Required. At most 32 bytes.
    pub to_account: String,
    /// Next piece of text.
    ///
    /// Required.
    pub chunk: String,
    /// Absent in the first call, required afterwards.
    ///
    /// Required in some cases.
    pub msg_key: Option<String>,
    /// 1 in the last call.
    ///
    /// Optional. Always 1.
    pub finish: Option<i64>,
}

crate::wire::object::fields!(
    strict SendRobotStreamMessage { 0 always from_account "From_Account", 1 always
    to_account "To_Account", 2 always chunk "Chunk", 3 given msg_key "MsgKey", 4 given
    finish "Finish", } required[0, 1, 2]
);

impl SendRobotStreamMessage {
    /// With the required fields.
    pub fn new(
        from_account: impl Into<String>,
        to_account: impl Into<String>,
        chunk: impl Into<String>,
    ) -> Self {
        Self {
            from_account: from_account.into(),
            to_account: to_account.into(),
            chunk: chunk.into(),
            msg_key: None,
            finish: None,
        }
    }

    /// Sets `msg_key`: absent in the first call, required afterwards.
    #[must_use]
    pub fn msg_key(mut self, msg_key: impl Into<String>) -> Self {
        self.msg_key = Some(msg_key.into());
        self
    }

    /// Sets `finish`: 1 in the last call.
    #[must_use]
    pub fn finish(mut self, finish: i64) -> Self {
        self.finish = Some(finish);
        self
    }
}

impl crate::Request for SendRobotStreamMessage {
    type Reply = SendRobotStreamMessageReply;
    const NAME: &'static str = "send_robot_stream_message";
}

/// The reply to [`SendRobotStreamMessage`].
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendRobotStreamMessageReply {
    /// Key of the message, to be sent with the next call.
    pub msg_key: Option<String>,
}

crate::wire::object::fields!(
    lenient SendRobotStreamMessageReply { 0 given msg_key "MsgKey", } required[]
);

crate::wire::lenient::object!(SendRobotStreamMessageReply);

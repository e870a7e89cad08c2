// @generated from api/robot.yaml by cargo xtask generate
//! Requests: Chatbots.

use std::collections::BTreeMap;

use serde_json::Value;

use super::*;
use crate::view::{field, view};

view!(CreateRobot);
impl<'a> CreateRobot<'a> {
    pub const USER_ID_MAX_BYTES: usize = 32;
    pub const SELF_SIGNATURE_MAX_BYTES: usize = 500;
    pub fn user_id(self) -> &'a str { field(self.0, &["UserID"]) }
    pub fn nick(self) -> Option<&'a str> { field(self.0, &["Nick"]) }
    pub fn face_url(self) -> Option<&'a str> { field(self.0, &["FaceUrl"]) }
    pub fn self_signature(self) -> Option<&'a str> { field(self.0, &["SelfSignature"]) }
}

view!(DeleteRobot);
impl<'a> DeleteRobot<'a> {
    pub const ROBOT_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn robot_account(self) -> &'a str { field(self.0, &["Robot_Account"]) }
}

view!(ListRobots);

view!(SendRobotStreamMessage);
impl<'a> SendRobotStreamMessage<'a> {
    pub const FROM_ACCOUNT_MAX_BYTES: usize = 32;
    pub const TO_ACCOUNT_MAX_BYTES: usize = 32;
    pub fn from_account(self) -> &'a str { field(self.0, &["From_Account"]) }
    pub fn to_account(self) -> &'a str { field(self.0, &["To_Account"]) }
    pub fn chunk(self) -> &'a str { field(self.0, &["Chunk"]) }
    pub fn msg_key(self) -> Option<&'a str> { field(self.0, &["MsgKey"]) }
    pub fn finish(self) -> Option<i64> { field(self.0, &["Finish"]) }
}

// @generated from api/robot.yaml by cargo xtask generate
//! Chatbots.

use crate::building;
use tencent_chat::api::*;

#[test]
fn create_robot_becomes_its_json() {
    building::same(
        &CreateRobot::new("@RBT#guide")
            .nick("Guide")
            .face_url("https://img.example.com/bot.png")
            .self_signature("ask me"),
        r#"{"UserID":"@RBT#guide","Nick":"Guide","FaceUrl":"https://img.example.com/bot.png","SelfSignature":"ask me"}"#,
    );
    building::same(
        &CreateRobot::new("user_id")
            .nick("nick")
            .face_url("face_url")
            .self_signature("self_signature"),
        r#"{"UserID":"user_id","Nick":"nick","FaceUrl":"face_url","SelfSignature":"self_signature"}"#,
    );
}

#[test]
fn delete_robot_becomes_its_json() {
    building::same(&DeleteRobot::new("@RBT#guide"), r#"{"Robot_Account":"@RBT#guide"}"#);
    building::same(
        &DeleteRobot::new("robot_account"),
        r#"{"Robot_Account":"robot_account"}"#,
    );
}

#[test]
fn list_robots_becomes_its_json() {
    building::same(&ListRobots::new(), r#"{}"#);
}

#[test]
fn send_robot_stream_message_becomes_its_json() {
    building::same(
        &SendRobotStreamMessage::new("@RBT#guide", "rider_17", "Good "),
        r#"{"From_Account":"@RBT#guide","To_Account":"rider_17","Chunk":"Good "}"#,
    );
    building::same(
        &SendRobotStreamMessage::new("from_account", "to_account", "chunk")
            .msg_key("msg_key")
            .finish(1),
        r#"{"From_Account":"from_account","To_Account":"to_account","Chunk":"chunk","MsgKey":"msg_key","Finish":1}"#,
    );
}

//! Global mutes of accounts.

use crate::generated::{GetGlobalMute, SetGlobalMute};
use crate::reply::{Call, Outcome, Refusal, Reply};
use crate::state::State;
use crate::state::account::mute::GlobalMute;

pub(crate) fn set(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: SetGlobalMute = call.read();
    let name = request.set_account();
    let account = state.accounts.get_mut(name);
    let account = account.ok_or_else(|| Refusal::new(130005, format!("Set_Account: {name} does not exist")))?;
    account.mute.set(request.c2c_msg_nospeaking_time(), request.group_msg_nospeaking_time(), call.secs());
    Ok(Reply::ok())
}

/// An account that does not exist is reported as muted forever.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let account = state.accounts.get(call.read::<GetGlobalMute>().get_account());
    let (c2c, group) = account.map_or_else(GlobalMute::of_unknown, |account| account.mute.left(call.secs()));
    Ok(Reply::ok().with("C2CmsgNospeakingTime", c2c).with("GroupmsgNospeakingTime", group))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Server;

    fn mute(server: &mut Server, fields: Value) -> i64 {
        let mut body = json!({"Set_Account": "alice"});
        body.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        server.code("set_global_mute", body)
    }

    /// The codes of a one-to-one and of a group message from alice.
    fn speak(server: &mut Server, random: u32) -> (i64, i64) {
        let body = json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": "x"}}]);
        let c2c = json!({"From_Account": "alice", "To_Account": "bob", "MsgRandom": random, "MsgBody": body});
        let group = json!({"From_Account": "alice", "GroupId": "g", "Random": random, "MsgBody": body});
        (server.code("send_c2c_message", c2c), server.code("send_group_message", group))
    }

    fn server() -> Server {
        let mut server = Server::with_groups();
        server.import(&["alice", "bob"]);
        server
    }

    #[test]
    fn a_muted_account_cannot_send_until_the_mute_ends_or_is_lifted() {
        let mut server = server();
        assert_eq!(mute(&mut server, json!({"C2CmsgNospeakingTime": u32::MAX, "GroupmsgNospeakingTime": 7200})), 0);
        assert_eq!(speak(&mut server, 1), (20012, 10017));
        server.advance(4000);
        let left = server.call("get_global_mute", json!({"Get_Account": "alice"}));
        assert_eq!(
            left,
            json!({"ErrorCode": 0, "ErrorInfo": "", "C2CmsgNospeakingTime": u32::MAX, "GroupmsgNospeakingTime": 7196})
        );
        server.advance(7_196_000);
        assert_eq!(speak(&mut server, 2), (20012, 0));
        assert_eq!(mute(&mut server, json!({"C2CmsgNospeakingTime": 0})), 0);
        assert_eq!(speak(&mut server, 3), (0, 0));
    }

    #[test]
    fn mistakes_have_the_codes_of_the_mute_service() {
        let mut server = server();
        assert_eq!(mute(&mut server, json!({})), 130008);
        assert_eq!(server.code("set_global_mute", json!({"GroupmsgNospeakingTime": 1})), 130004);
        assert_eq!(
            server.code("set_global_mute", json!({"Set_Account": "nobody", "GroupmsgNospeakingTime": 1})),
            130005
        );
        assert_eq!(server.code("get_global_mute", json!({})), 130002);
        assert_eq!(server.code("get_global_mute", json!({"Get_Account": 7})), 130003);
        let unknown = server.call("get_global_mute", json!({"Get_Account": "nobody"}));
        assert_eq!(unknown["C2CmsgNospeakingTime"], u32::MAX);
    }
}

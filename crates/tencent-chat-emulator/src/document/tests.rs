//! Export, import and seeds.

use serde_json::{Value, json};

use crate::testing::{NOW, Server};
use crate::{AppConfig, DEMO_ADMIN, DEMO_APP, EmulatorConfig, Request};

fn put(server: &mut Server, query: &str, text: &str) -> (u16, Value) {
    let request = Request { query: query.to_owned(), ..Request::new("PUT", "/_emulator/state", text) };
    let (answer, body) = server.handle(request);
    (answer.status, body)
}

fn export(server: &mut Server) -> String {
    String::from_utf8(server.handle(Request::new("GET", "/_emulator/state", "")).0.body).unwrap()
}

fn text(text: &str) -> Value {
    json!([{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}])
}

/// An app with one of everything, made by calls.
fn filled() -> Server {
    let mut server = Server::new();
    server.import(&["alice", "bob", "carol"]);
    let login = |platform: &str| json!({"platform": platform, "ip": "10.0.0.7"});
    for (user, platform) in [("alice", "iOS"), ("bob", "Android")] {
        let path = format!("/_emulator/clients/{user}/login");
        assert_eq!(server.control("POST", &path, login(platform)).1["ErrorCode"], 0);
    }
    for (name, body) in filling().into_iter().chain(filling_further()) {
        let reply = server.call(name, body);
        assert_eq!(reply["ErrorCode"], 0, "{name}: {reply}");
    }
    let joined = server.control("POST", "/_emulator/clients/bob/join_group", json!({"group": "live"})).1;
    assert_eq!(joined["ErrorCode"], 0, "{joined}");
    server
}

#[rustfmt::skip]
fn filling() -> Vec<(&'static str, Value)> {
    vec![
        ("set_profile", json!({"From_Account": "alice", "ProfileItem": [{"Tag": "Tag_Profile_IM_Nick", "Value": "Al"}, {"Tag": "Tag_Profile_IM_Level", "Value": 3}]})),
        ("add_friends", json!({"From_Account": "alice", "AddFriendItem": [{"To_Account": "bob", "AddSource": "AddSource_Type_Web", "Remark": "b", "GroupName": "work"}]})),
        ("add_to_blocklist", json!({"From_Account": "alice", "To_Account": ["carol"]})),
        ("follow_users", json!({"From_Account": "bob", "FollowItem": [{"To_Account": "alice"}]})),
        ("send_c2c_message", json!({"From_Account": "alice", "To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": text("one"), "SupportMessageExtension": 1})),
        ("send_c2c_message", json!({"From_Account": "bob", "To_Account": "alice", "MsgSeq": 3, "MsgRandom": 4, "MsgBody": text("two")})),
        ("create_group", json!({"Type": "Public", "Name": "n", "GroupId": "g", "Owner_Account": "alice", "Introduction": "i", "MemberList": [{"Member_Account": "bob"}]})),
        ("create_group", json!({"Type": "AVChatRoom", "Name": "live", "GroupId": "live", "Owner_Account": "alice"})),
        ("modify_group_member_profile", json!({"GroupId": "g", "Member_Account": "bob", "NameCard": "B"})),
        ("mute_group_members", json!({"GroupId": "g", "Members_Account": ["bob"], "MuteTime": 60})),
        ("ban_group_members", json!({"GroupId": "g", "Members_Account": ["carol"], "Duration": 60})),
        ("modify_group_attributes", json!({"GroupId": "g", "GroupAttr": [{"key": "k", "value": "v"}]})),
        ("update_group_counters", json!({"GroupId": "g", "Mode": "Set", "GroupCounter": [{"Key": "c", "Value": 5}]})),
        ("send_group_message", json!({"GroupId": "g", "Random": 1, "MsgBody": text("hello"), "NeedReadReceipt": 1, "From_Account": "alice"})),
        ("send_group_message", json!({"GroupId": "g", "Random": 2, "MsgBody": text("gone")})),
        ("recall_group_messages", json!({"GroupId": "g", "MsgSeqList": [{"MsgSeq": 2}]})),
        ("pin_group_message", json!({"GroupId": "g", "MsgSeq": 1})),
        ("create_official_account", json!({"Owner_Account": "alice", "Name": "news", "OfficialAccountUserID": "@TOA#_news"})),
        ("add_subscribers", json!({"Official_Account": "@TOA#_news", "SubscriberList": [{"Subscriber_Account": "bob"}]})),
        ("send_official_account_message", json!({"Official_Account": "@TOA#_news", "Random": 1, "MsgBody": text("news")})),
        ("set_attribute_names", json!({"AttrNames": {"0": "city"}})),
        ("set_user_attributes", json!({"UserAttrs": [{"To_Account": "alice", "Attrs": {"city": "Rome"}}]})),
        ("add_user_tags", json!({"UserTags": [{"To_Account": "alice", "Tags": ["vip"]}]})),
        ("push_to_users", json!({"From_Account": "administrator", "To_Account": ["alice"], "MsgRandom": 9, "OfflinePushInfo": {"PushFlag": 0, "Title": "t", "Desc": "d"}})),
    ]
}

/// State without a section of its own, and state that a seed cannot create.
#[rustfmt::skip]
fn filling_further() -> Vec<(&'static str, Value)> {
    vec![
        ("create_group", json!({"Type": "Public", "Name": "without an ID", "Owner_Account": "bob"})),
        ("create_group", json!({"Type": "Community", "Name": "guild", "GroupId": "@TGS#_guild", "Owner_Account": "alice", "SupportTopic": 1, "EnablePermission": 1, "MemberList": [{"Member_Account": "bob"}]})),
        ("create_topic", json!({"GroupId": "@TGS#_guild", "TopicId": "@TGS#_guild@TOPIC#_raids", "TopicName": "Raids"})),
        ("create_topic", json!({"GroupId": "@TGS#_guild", "TopicName": "without an ID"})),
        ("send_group_message", json!({"GroupId": "@TGS#_guild", "TopicId": "@TGS#_guild@TOPIC#_raids", "Random": 3, "MsgBody": text("at nine"), "From_Account": "alice"})),
        ("create_permission_group", json!({"GroupId": "@TGS#_guild", "PermissionGroupId": "@PMG#_mods", "PermissionGroupName": "Mods", "Permission": 64})),
        ("add_permission_group_members", json!({"GroupId": "@TGS#_guild", "PermissionGroupId": "@PMG#_mods", "MemberList": [{"Member_Account": "bob"}]})),
        ("add_topic_permissions", json!({"GroupId": "@TGS#_guild", "PermissionGroupId": "@PMG#_mods", "TopicPermissionList": [{"TopicId": "@TGS#_guild@TOPIC#_raids", "Permission": 8}]})),
        ("create_official_account", json!({"Owner_Account": "alice", "Name": "without an ID"})),
        ("create_robot", json!({"UserID": "@RBT#helper", "Nick": "Helper", "SelfSignature": "ask me"})),
        ("send_robot_stream_message", json!({"From_Account": "@RBT#helper", "To_Account": "alice", "Chunk": "let me", "StreamMsgID": ""})),
        ("start_call_by_robot", json!({"Robot_Account": "@RBT#helper", "CalleeList_Account": ["alice"], "Timeout": 30_000, "CallInfo": {"MediaType": "Audio", "RoomId": "7", "RoomIdType": 2}})),
        ("pin_conversations", json!({"From_Account": "alice", "OperationType": 1, "RecentContactItem": [{"Type": 1, "To_Account": "bob"}]})),
        ("create_conversation_group", json!({"From_Account": "alice", "GroupContactItem": [{"GroupName": "work", "ContactItem": [{"Type": 1, "To_Account": "bob"}]}]})),
        ("mark_conversations", json!({"From_Account": "alice", "MarkItem": [{"OptType": 1, "ContactItem": {"Type": 1, "To_Account": "bob"}, "SetMark": [1]}]})),
        ("add_local_blocked_words", json!({"SdkAppId": DEMO_APP, "LocalAuditWords": [{"Keyword": "gold", "WordType": 1, "FilterType": 1, "ReplacedContent": "***"}, {"Keyword": "b.y", "WordType": 2, "FilterType": 2}]})),
        ("add_cloud_blocked_words", json!({"SdkAppId": DEMO_APP, "LibID": "1201", "UserKeywords": [{"Content": "fool", "Label": "Abuse"}]})),
        ("set_global_mute", json!({"Set_Account": "carol", "C2CmsgNospeakingTime": 600})),
        ("import_accounts", json!({"Accounts": ["dave"]})),
        ("send_c2c_message", json!({"From_Account": "dave", "To_Account": "bob", "MsgSeq": 5, "MsgRandom": 6, "MsgBody": text("bye")})),
        ("send_group_message", json!({"GroupId": "g", "Random": 4, "MsgBody": text("bye"), "From_Account": "dave"})),
        ("modify_group_profile", json!({"GroupId": "g", "MuteAllMember": "On"})),
        ("delete_accounts", json!({"DeleteItem": [{"UserID": "dave"}]})),
        ("push", json!({"From_Account": "administrator", "MsgRandom": 10, "OfflinePushInfo": {"PushFlag": 0, "Title": "to all", "Desc": "d"}})),
    ]
}

/// The replies of the endpoints that read it.
fn readings(server: &mut Server) -> Vec<Value> {
    let succeeds = |(name, body): (&str, Value)| {
        let reply = server.call(name, body);
        assert_eq!(reply["ErrorCode"], 0, "{name}: {reply}");
        reply
    };
    reading().into_iter().map(succeeds).collect()
}

#[rustfmt::skip]
fn reading() -> Vec<(&'static str, Value)> {
    vec![
        ("check_accounts", json!({"CheckItem": [{"UserID": "alice"}, {"UserID": "nobody"}]})),
        ("query_online_status", json!({"To_Account": ["alice"]})),
        ("get_profiles", json!({"To_Account": ["alice", "bob"], "TagList": ["Tag_Profile_IM_Nick", "Tag_Profile_IM_Level"]})),
        ("list_friends", json!({"From_Account": "alice", "StartIndex": 0})),
        ("get_friend_groups", json!({"From_Account": "alice", "NeedFriend": "Need_Friend_Type_Yes"})),
        ("list_blocklist", json!({"From_Account": "alice", "StartIndex": 0, "MaxLimited": 30, "LastSequence": 0})),
        ("list_follows", json!({"From_Account": "bob", "FollowType": 1, "StartCursor": "", "WantNum": 100})),
        ("get_follow_counts", json!({"From_Account": "alice", "To_Account": ["alice"]})),
        ("list_c2c_messages", json!({"Operator_Account": "alice", "Peer_Account": "bob", "MaxCnt": 10, "MinTime": 0, "MaxTime": NOW + 100})),
        ("get_c2c_unread_count", json!({"To_Account": "bob"})),
        ("list_app_groups", json!({})),
        ("get_group_profiles", json!({"GroupIdList": ["g", "live"]})),
        ("list_joined_groups", json!({"Member_Account": "bob"})),
        ("list_group_members", json!({"GroupId": "g", "Limit": 100, "Offset": 0})),
        ("list_muted_group_members", json!({"GroupId": "g"})),
        ("list_banned_group_members", json!({"GroupId": "g", "Offset": 0, "Limit": 100})),
        ("get_group_attributes", json!({"GroupId": "g"})),
        ("get_group_counters", json!({"GroupId": "g"})),
        ("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 10, "WithRecalledMsg": 1})),
        ("get_pinned_group_messages", json!({"GroupId": "g"})),
        ("get_official_accounts", json!({"OfficialAccountIdList": [{"Official_Account": "@TOA#_news"}]})),
        ("list_subscribers", json!({"Official_Account": "@TOA#_news", "Next": "", "Limit": 100})),
        ("list_official_account_messages", json!({"Official_Account": "@TOA#_news", "ReqMsgNumber": 10})),
        ("get_attribute_names", json!({})),
        ("get_user_attributes", json!({"To_Account": ["alice"]})),
        ("get_user_tags", json!({"To_Account": ["alice"]})),
    ]
}

#[test]
fn an_export_that_is_imported_gives_the_same_replies_and_the_same_bytes() {
    let mut server = filled();
    let (before, exported) = (readings(&mut server), export(&mut server));
    let mut other = Server::new();
    assert_eq!(put(&mut other, "", &exported), (200, json!({"imported": true})));
    assert_eq!(readings(&mut other), before);
    assert_eq!(export(&mut other), exported);
    // Calls after an import continue as they would have before.
    for server in [&mut server, &mut other] {
        let repeat = json!({"GroupId": "g", "Random": 1, "MsgBody": text("hello"), "From_Account": "alice"});
        assert_eq!(server.call("send_group_message", repeat)["MsgSeq"], 1, "a repeat is still known");
        let next = json!({"GroupId": "g", "Random": 3, "MsgBody": text("next")});
        assert_eq!(server.call("send_group_message", next)["MsgSeq"], 4);
        let message =
            json!({"From_Account": "alice", "To_Account": "bob", "MsgSeq": 1, "MsgRandom": 2, "MsgBody": text("one")});
        server.call("send_c2c_message", message);
        assert_eq!(server.call("delete_accounts", json!({"DeleteItem": [{"UserID": "bob"}]}))["ErrorCode"], 0);
        assert_eq!(
            server.call("get_follow_counts", json!({"From_Account": "alice", "To_Account": ["alice"]}))["ErrorCode"],
            0
        );
    }
    assert_eq!(export(&mut other), export(&mut server));
}

#[test]
fn an_export_has_the_sections_that_a_person_would_write() {
    let mut server = filled();
    let exported: Value = serde_json::from_str(&export(&mut server)).unwrap();
    let app = &exported["apps"][DEMO_APP.to_string()];
    assert_eq!(app.get("state"), None, "{app}");
    let alice = &app["accounts"]["alice"];
    assert_eq!(
        (&alice["nick"], &alice["tags"], &alice["attributes"]),
        (&json!("Al"), &json!(["vip"]), &json!({"city": "Rome"}))
    );
    assert_eq!(alice["profile"], json!({"Tag_Profile_IM_Level": 3}));
    assert_eq!(alice["friends"]["bob"]["groups"], json!(["work"]));
    assert_eq!(app["accounts"]["@RBT#helper"]["robot"], true);
    let group = &app["groups"]["g"];
    assert_eq!(
        (&group["owner"], &group["mute_all"], &group["counters"]),
        (&json!("alice"), &json!(true), &json!({"c": 5}))
    );
    assert_eq!((&group["banned"], &group["members"]["bob"]["mute_seconds"]), (&json!({"carol": 60}), &json!(60)));
    assert_eq!(group["messages"][0], json!({"from": "alice", "time": NOW, "text": "hello"}));
    let guild = &app["groups"]["@TGS#_guild"];
    assert_eq!(guild["topics"]["raids"]["messages"][0]["text"], "at nine");
    let mods = json!({"name": "Mods", "permission": 64, "topics": {"raids": 8}, "members": ["bob"]});
    assert_eq!(guild["permission_groups"]["mods"], mods);
    let message = json!({"from": "bob", "to": "alice", "time": NOW, "text": "two", "unread": true});
    assert_eq!(app["messages"][1], message);
    assert_eq!(app["official_accounts"]["@TOA#_news"]["subscribers"], json!(["bob"]));
    let words = json!({"words": {"gold": {"replace_by": "***"}, "b.y": {"pattern": true}}, "libraries": {"abuse": {"fool": {"label": "Abuse"}}}});
    let mut moderation = app["moderation"].clone();
    for (word, order) in [("gold", 1), ("b.y", 2)] {
        let details = moderation["words"][word].as_object_mut().unwrap();
        assert_eq!(details.remove("order"), Some(json!(order)), "the alphabet has another order");
    }
    assert_eq!(moderation, words);
    let rest: Vec<&String> = app["rest"].as_object().unwrap().keys().collect();
    for room in ["calls", "clients", "conversations", "pushes"] {
        assert!(rest.iter().any(|known| *known == room), "{rest:?}");
    }
    for room in ["tags", "moderation"] {
        assert!(!rest.iter().any(|known| *known == room), "{}", app["rest"][room]);
    }
}

#[test]
fn an_export_is_imported_whatever_the_order_of_its_fields() {
    let exported = export(&mut filled());
    let mut sorted: Value = serde_json::from_str(&exported).unwrap();
    sorted.sort_all_objects();
    let sorted = sorted.to_string();
    assert_ne!(sorted, exported);
    let mut other = Server::new();
    assert_eq!(put(&mut other, "", &sorted).0, 200);
    assert_eq!(export(&mut other), exported);
}

#[test]
fn an_export_can_be_imported_later_and_by_other_admins() {
    let mut server = filled();
    let exported = export(&mut server);
    let mut other =
        Server::with(EmulatorConfig::new([AppConfig::new(DEMO_APP, crate::DEMO_KEY, [DEMO_ADMIN, "second"])]));
    other.advance(86_400_000);
    other.import(&["somebody"]);
    assert_eq!(put(&mut other, "", &exported).0, 200);
    let history = json!({"GroupId": "g", "ReqMsgNumber": 10, "WithRecalledMsg": 1});
    assert_eq!(other.call("list_group_messages", history.clone()), server.call("list_group_messages", history));
    let check = json!({"CheckItem": [{"UserID": "second"}, {"UserID": "somebody"}]});
    let found = other.call("check_accounts", check)["ResultItem"].clone();
    assert_eq!((&found[0]["AccountStatus"], &found[1]["AccountStatus"]), (&json!("Imported"), &json!("NotImported")));
}

#[test]
fn what_a_seed_would_refuse_is_exported_as_it_is_kept() {
    let mut server = filled();
    // Friends since tomorrow: a clock that was set back.
    server.advance(86_400_000);
    let friend =
        json!({"From_Account": "bob", "AddFriendItem": [{"To_Account": "carol", "AddSource": "AddSource_Type_Web"}]});
    assert_eq!(server.code("add_friends", friend), 0);
    let group = json!({"Type": "Public", "Name": "late", "GroupId": "late", "Owner_Account": "bob"});
    assert_eq!(server.code("create_group", group), 0);
    server.control("POST", "/_emulator/config", json!({"clock_offset_ms": -86_400_000}));
    let exported = export(&mut server);
    assert!(exported.contains("\"state\":"));
    let mut other = Server::new();
    assert_eq!(put(&mut other, "", &exported).0, 200);
    assert_eq!(export(&mut other), exported);
}

#[test]
fn a_rest_that_does_not_fit_is_a_mistake() {
    let mut server = filled();
    let mut exported: Value = serde_json::from_str(&export(&mut server)).unwrap();
    let before = export(&mut server);
    let app = &mut exported["apps"][DEMO_APP.to_string()];
    app.as_object_mut().unwrap().remove("rest_of");
    app["rest"] = json!({"part": []});
    assert!(
        put(&mut server, "", &exported.to_string()).1["error"].as_str().unwrap().contains("rest: unknown part part")
    );
    exported["apps"][DEMO_APP.to_string()]["rest"] = json!({"tags": [{"op": "remove", "path": "/nobody"}]});
    assert!(
        put(&mut server, "", &exported.to_string()).1["error"]
            .as_str()
            .unwrap()
            .contains("remove it if you have changed them")
    );
    assert_eq!(export(&mut server), before);
}

#[test]
fn changed_sections_are_imported_only_without_the_rest() {
    let mut server = filled();
    let before = export(&mut server);
    let mut exported: Value = serde_json::from_str(&before).unwrap();
    let yaml = serde_yaml_ng::to_string(&exported).unwrap();
    assert_eq!(put(&mut server, "", &yaml).0, 200);
    let app = &mut exported["apps"][DEMO_APP.to_string()];
    assert!(app["rest"].is_object());
    app["messages"].as_array_mut().unwrap().pop().unwrap();
    let (status, body) = put(&mut server, "", &exported.to_string());
    let sentence = "rest: the sections were changed after the export: remove `rest`";
    assert!(status == 400 && body["error"].as_str().unwrap().contains(sentence), "{body}");
    assert_eq!(export(&mut server), before);
    exported["apps"][DEMO_APP.to_string()].as_object_mut().unwrap().remove("rest");
    assert_eq!(put(&mut server, "", &exported.to_string()).0, 200);
}

#[test]
fn mistakes_that_are_often_made_have_a_hint() {
    let mut server = Server::new();
    for (text, sentence) in [
        ("# nothing yet\n", "the document is empty: expected something such as `accounts: [alice, bob]`"),
        ("acounts: [a]\n", "unknown field `acounts` (did you mean `accounts`?), expected one of"),
        ("accounts: {a: {profile: {nick: A}}}", "accounts.a.profile.nick: write `nick` beside `profile`"),
        (
            "accounts: {a: {profile: {gender: x}}}",
            "accounts.a.profile.gender: expected a tag such as Tag_Profile_IM_Gender",
        ),
        ("accounts: [a]\ngroups: {g: {banned: [a]}}", "expected a map from names to seconds, such as {dave: 3600}"),
        ("accounts: [a]\ngroups: {g: {banned: {a: soon}}}", "expected seconds such as 3600, or a duration such as 1h"),
        (
            "moderation: {libraries: {advert: [x]}}",
            "moderation.libraries.advert: neither a library nor an ID; did you mean adverts?",
        ),
    ] {
        let (status, body) = put(&mut server, "", text);
        assert!(status == 400 && body["error"].as_str().unwrap().contains(sentence), "{text}: {body}");
    }
}

#[test]
fn mutes_and_bans_may_be_durations_and_messages_of_topics_count_as_read() {
    let mut server = Server::new();
    let topics = "t: {messages: [{from: b, text: x}, {from: a, text: y}], unread: {b: 1}}";
    let seed = format!(
        "accounts: [a, b, c]\ngroups:\n  g: {{owner: a, members: {{b: {{mute_seconds: 1h}}}}, banned: {{c: 1h30m}}}}\n  \
         \"@TGS#_c\": {{owner: a, members: [b], topics: {{{topics}}}}}\n"
    );
    assert_eq!(put(&mut server, "", &seed).1["error"], Value::Null);
    let muted = server.call("list_muted_group_members", json!({"GroupId": "g"}));
    assert_eq!(muted["MutedAccountList"][0]["MutedUntil"], crate::testing::NOW + 3600);
    let banned = server.call("list_banned_group_members", json!({"GroupId": "g", "Offset": 0, "Limit": 10}));
    assert!(banned.to_string().contains(&(crate::testing::NOW + 5400).to_string()), "{banned}");
    for (user, unread) in [("a", 0), ("b", 1)] {
        let query = format!("user={user}");
        let listed = server.handle(Request { query, ..Request::new("GET", "/_emulator/conversations", "") }).1;
        let of_topic = |item: &&Value| item["topic"] == "@TGS#_c@TOPIC#_t";
        let found = listed["conversations"].as_array().unwrap().iter().find(of_topic).unwrap();
        assert_eq!(found["unread"], unread, "{user}: {found}");
    }
    let wrong = seed.replace("unread: {b: 1}", "unread: {b: 3}");
    let body = put(&mut server, "", &wrong).1;
    assert!(body["error"].as_str().unwrap().contains("3 is more than the messages of the topic (2)"), "{body}");
}

#[test]
fn reading_endpoints_change_nothing() {
    let mut server = filled();
    let before = export(&mut server);
    readings(&mut server);
    assert_eq!(export(&mut server), before);
    // Nothing was kept of this account before, either.
    server.import(&["newcomer"]);
    let before = export(&mut server);
    for (endpoint, body) in [
        ("list_friends", json!({"From_Account": "newcomer", "StartIndex": 0})),
        ("list_blocklist", json!({"From_Account": "newcomer", "StartIndex": 0, "MaxLimited": 20, "LastSequence": 0})),
        ("get_friend_groups", json!({"From_Account": "newcomer"})),
    ] {
        assert_eq!(server.code(endpoint, body), 0, "{endpoint}");
    }
    assert_eq!(export(&mut server), before);
}

#[test]
fn one_app_of_several_is_exported_and_imported_alone() {
    let other = AppConfig::new(1_400_000_001, "the-key-of-another-app", [DEMO_ADMIN]);
    let mut server = Server::with(EmulatorConfig::new([AppConfig::default(), other]));
    server.import(&["alice"]);
    let request = Request { query: format!("app={DEMO_APP}"), ..Request::new("GET", "/_emulator/state", "") };
    let exported = server.handle(request).1;
    assert!(exported["accounts"]["alice"].is_object(), "{exported}");
    assert_eq!(put(&mut server, "app=1400000001", &exported.to_string()).0, 200);
    server.use_app(1_400_000_001, "the-key-of-another-app");
    let check = json!({"CheckItem": [{"UserID": "alice"}]});
    assert_eq!(server.call("check_accounts", check)["ResultItem"][0]["AccountStatus"], "Imported");
    for (query, expected) in
        [("", "does not say for which app"), ("app=7", "app 7 is not served here"), ("app=x", "SDKAppID")]
    {
        let (status, body) = put(&mut server, query, &exported.to_string());
        assert!(status == 400 && body["error"].as_str().unwrap().contains(expected), "{query}: {body}");
    }
}

const SEED: &str = r#"
accounts:
  alice:
    nick: Alice
    profile: {Tag_Profile_IM_Gender: Gender_Type_Female}
    tags: [vip]
    attributes: {city: Rome}
    friends: {bob: {remark: Bobby, groups: [work]}, carol: }
    blocklist: [dave]
    follows: [carol]
  bob:
  carol:
  dave:
  "@RBT#helper": {nick: Helper, robot: true}
groups:
  team:
    name: The team
    owner: alice
    members:
      bob: {role: Admin, name_card: B, joined: -2h}
      carol:
    attributes: {color: red}
    counters: {likes: 3}
    messages:
      - {from: alice, text: good morning, time: -90m}
      - {from: bob, text: hi}
    banned: {dave: 3600}
    mute_all: true
  live: {type: AVChatRoom, owner: alice}
  "@TGS#_guild":
    owner: alice
    members: [bob]
    topics:
      general:
      raids:
        name: Raids
        notification: bring potions
        messages:
          - {from: bob, text: ready, time: -30m}
          - {from: alice, text: go}
    permission_groups:
      scouts: {permission: 64, members: [bob], topics: {raids: 8}}
messages:
  - {from: alice, to: bob, text: hello, time: -1h}
  - {from: bob, to: alice, text: are you there?, time: -5m, unread: true}
official_accounts:
  "@TOA#_news":
    name: News
    owner: alice
    subscribers: [bob]
    messages: [{text: it works, time: -1d}]
moderation:
  words: {gold: {replace_by: "***"}, "b.y": {pattern: true}, spam: }
  libraries: {abuse: [fool]}
"#;

#[test]
fn a_seed_is_there_as_if_it_had_been_called_for() {
    let mut server = Server::new();
    assert_eq!(put(&mut server, "", SEED), (200, json!({"imported": true})));
    let profile = server.call(
        "get_profiles",
        json!({"To_Account": ["alice"], "TagList": ["Tag_Profile_IM_Nick", "Tag_Profile_IM_Gender"]}),
    );
    assert_eq!(profile["UserProfileItem"][0]["ProfileItem"][1]["Value"], "Gender_Type_Female");
    assert_eq!(server.call("list_friends", json!({"From_Account": "alice", "StartIndex": 0}))["FriendNum"], 2);
    let members = server.call("list_group_members", json!({"GroupId": "team", "Limit": 100, "Offset": 0}));
    let bob =
        members["MemberList"].as_array().unwrap().iter().find(|member| member["Member_Account"] == "bob").unwrap();
    assert_eq!((&bob["Role"], &bob["NameCard"], &bob["JoinTime"]), (&json!("Admin"), &json!("B"), &json!(NOW - 7200)));
    let history = server.call("list_group_messages", json!({"GroupId": "team", "ReqMsgNumber": 10}));
    assert_eq!(history["RspMsgList"][1]["MsgTimeStamp"], NOW - 5400, "{history}");
    let between =
        json!({"Operator_Account": "alice", "Peer_Account": "bob", "MaxCnt": 10, "MinTime": 0, "MaxTime": NOW});
    assert_eq!(server.call("list_c2c_messages", between)["MsgList"][0]["MsgTimeStamp"], NOW - 3600);
    let tags = server.call("get_user_tags", json!({"To_Account": ["alice"]}));
    assert!(tags.to_string().contains("[\"vip\"]"), "{tags}");
    let subscribers =
        server.call("list_subscribers", json!({"Official_Account": "@TOA#_news", "Next": "", "Limit": 100}));
    assert!(subscribers.to_string().contains("bob"), "{subscribers}");
    let unread = server.call("get_c2c_unread_count", json!({"To_Account": "alice"}));
    assert_eq!(unread["AllC2CUnreadMsgNum"], 1);
    assert_eq!(server.call("list_robots", json!({}))["Robot_Account"], json!(["@RBT#helper"]));
    let banned = server.call("list_banned_group_members", json!({"GroupId": "team", "Offset": 0, "Limit": 10}));
    assert_eq!(banned["BannedAccountList"], json!([{"Member_Account": "dave", "BannedUntil": NOW + 3600}]));
    let team = server.call("get_group_profiles", json!({"GroupIdList": ["team"]}));
    assert_eq!(team["GroupInfo"][0]["MuteAllMember"], "On");
    let raids = "@TGS#_guild@TOPIC#_raids";
    let of_topic = json!({"GroupId": "@TGS#_guild", "TopicId": raids, "ReqMsgNumber": 10});
    let history = server.call("list_group_messages", of_topic);
    assert_eq!(history["RspMsgList"][1]["MsgTimeStamp"], NOW - 1800, "{history}");
    let topics = server.call("get_topics", json!({"GroupId": "@TGS#_guild", "From_Account": "bob"}));
    assert_eq!(topics["TopicAndSelfInfo"].as_array().map(Vec::len), Some(2), "{topics}");
    let scouts = json!({"GroupId": "@TGS#_guild", "PermissionGroupId": "@PMG#_scouts"});
    let rights = server.call("get_topic_permissions", scouts);
    assert_eq!(rights["TopicPermissionResultList"][0]["Permission"], 8, "{rights}");
    let say = |said: &str| json!({"GroupId": "team", "Random": 7, "From_Account": "alice", "MsgBody": text(said)});
    assert_eq!(server.code("send_group_message", say("buy")), 80001);
    assert_eq!(server.code("send_group_message", say("what a fool")), 80001);
    assert_eq!(server.code("send_group_message", say("gold")), 0);
    let history = server.call("list_group_messages", json!({"GroupId": "team", "ReqMsgNumber": 1}));
    assert_eq!(history["RspMsgList"][0]["MsgBody"], text("***"));
    let exported = export(&mut server);
    let mut other = Server::new();
    assert_eq!(put(&mut other, "", &exported).0, 200);
    assert_eq!(export(&mut other), exported);
}

#[test]
fn a_seed_copies_ids_of_groups_and_keys_of_messages() {
    let mut server = Server::new();
    let seed = r#"
accounts: [alice, bob]
groups: {"@TGS#2J4SZEAEL": {owner: alice, members: [bob]}}
messages: [{from: alice, to: bob, text: hello, seq: 31906, random: 833502, time: 1572869830}]
"#;
    assert_eq!(put(&mut server, "", seed), (200, json!({"imported": true})));
    let add = json!({"GroupId": "@TGS#2J4SZEAEL", "MemberList": [{"Member_Account": "bob"}]});
    assert_eq!(server.call("add_group_members", add)["MemberList"][0]["Result"], 2);
    let recall = json!({"From_Account": "alice", "To_Account": "bob", "MsgKey": "31906_833502_1572869830"});
    assert_eq!(server.code("recall_c2c_message", recall), 0);
}

#[test]
fn a_seeded_message_that_repeats_one_is_a_mistake() {
    for (more, other) in [("", "a"), ("", "b"), (", unread: true", "a")] {
        let message = |text: &str| format!("{{from: a, to: b, text: {text}, seq: 1, random: 2, time: -1h{more}}}");
        let seed = |other: String| format!("accounts: [a, b]\nmessages:\n  - {}\n  - {other}\n", message("a"));
        let mut server = Server::new();
        let (status, body) = put(&mut server, "", &seed(message(other)));
        let expected = "messages[1]: repeats an earlier message of these two accounts: `seq`, `random` and `time` together \
                        are different for each (line 4)";
        assert_eq!((status, &body["error"]), (400, &json!(expected)), "{more} {other}");
        assert_eq!(put(&mut server, "", &seed(message(other).replace("seq: 1", "seq: 2"))).0, 200);
    }
}

#[test]
fn a_list_has_names_only() {
    let (status, body) = put(&mut Server::new(), "", "accounts:\n  - alice: {nick: A}\n  - bob\n");
    let error = body["error"].as_str().unwrap();
    let expected = "accounts[0]: expected a name, got an object; where there are details, write a map from names to details, \
                    without hyphens (line 2)";
    assert!(status == 400 && error.starts_with(expected), "{error}");
}

#[test]
fn no_mistake_is_told_in_words_of_rust() {
    let documents = [
        "[]",
        "7",
        "true",
        "x",
        "accounts: 7",
        "accounts: x",
        "accounts: {a: 7}",
        "accounts: {a: [b]}",
        "accounts: [7, [b]]",
        "accounts: {a: {tags: 7}}",
        "accounts: {a: {friends: x}}",
        "accounts: {a: {friends: {b: 1}}}",
        "accounts: {a: {robot: 1}}",
        "accounts: {a: {profile: []}}",
        "groups: 7",
        "groups: {g: 7}",
        "groups: {g: {owner: [a]}}",
        "groups: {g: {max_members: x}}",
        "groups: {g: {max_members: -1}}",
        "groups: {g: {mute_all: 1}}",
        "groups: {g: {members: 7}}",
        "groups: {g: {members: {a: 7}}}",
        "groups: {g: {counters: {a: x}}}",
        "groups: {g: {banned: [a]}}",
        "groups: {g: {messages: x}}",
        "groups: {g: {messages: [7]}}",
        "groups: {g: {topics: 7}}",
        "groups: {g: {default_permission: x}}",
        "groups: {g: {permission_groups: {p: {permission: 1.5}}}}",
        "messages: {}",
        "messages: [x]",
        "messages: [{from: 7, to: [], text: x}]",
        "messages: [{from: a, to: b, text: x, seq: -1}]",
        "messages: [{from: a, to: b, text: x, seq: 5000000000}]",
        "messages: [{to: b}]",
        "messages: [{from: a, to: b, text: x, unread: 7}]",
        "official_accounts: x",
        "official_accounts: {a: {subscribers: 7}}",
        "moderation: 7",
        "moderation: {words: 7}",
        "moderation: {words: {w: {pattern: 7}}}",
        "moderation: {libraries: x}",
        "format: x",
        "now_ms: x",
        "admins: x",
        "rest: x",
        "state: x",
        "state: {accounts: 7}",
        "apps: x",
        "apps: {x: {}}",
        "apps: {1400000000: x}",
        "{\"accounts\": 7}",
        "{\"messages\": {}}",
    ];
    let words = [
        "struct",
        "usize",
        "u8",
        "u16",
        "u32",
        "u64",
        "i64",
        "f64",
        "sequence",
        "invalid type",
        "invalid value",
        "`Option",
        "variant",
        "unit",
        "tuple",
        "enum ",
    ];
    let mut server = Server::new();
    for document in documents {
        let (status, body) = put(&mut server, "", document);
        let error = body["error"].as_str().unwrap_or_default();
        let found: Vec<&str> = words.into_iter().filter(|word| error.contains(word)).collect();
        assert!(status == 400 && !error.is_empty() && found.is_empty(), "{document}: {body} {found:?}");
    }
    for (path, body) in [
        ("config", "{\"rates\": 7}"),
        ("config", "{\"rates\": {\"v4/sns/friend_add\": -1}}"),
        ("config", "{\"groups_per_day\": 1.5}"),
        ("config", "{\"enforce_rates\": 1}"),
        ("config", "{\"services\": 1}"),
        ("config", "{\"max_reply_bytes\": \"x\"}"),
        ("config", "7"),
        ("clock", "[]"),
        ("clock", "{\"advance\": []}"),
        ("faults", "{}"),
        ("faults", "[7]"),
        ("faults", "[{}]"),
        ("faults", "[{\"fault\": 7}]"),
        ("faults", "[{\"fault\": {\"close\": \"x\"}}]"),
        ("faults", "[{\"fault\": {\"status\": 70000}}]"),
        ("faults", "[{\"times\": -1, \"fault\": {\"truncate\": 1}}]"),
    ] {
        let (answer, reply) = server.handle(Request::new("POST", &format!("/_emulator/{path}"), body));
        let error = reply["error"].as_str().unwrap_or_default();
        let found: Vec<&str> = words.into_iter().filter(|word| error.contains(word)).collect();
        assert!(answer.status == 400 && !error.is_empty() && found.is_empty(), "{path} {body}: {reply} {found:?}");
    }
}

#[test]
fn a_document_may_be_written_in_any_form_of_yaml() {
    for document in [
        "{accounts: [alice], messages: []}",
        "\u{feff}accounts: [alice]\n",
        "\u{feff}{\"accounts\": [\"alice\"]}",
        "accounts: [alice]\ngroups: {g: {owner: alice, max_members: !!int \"20\", mute_all: !!bool 'true', name: !!str 7}}",
    ] {
        let mut server = Server::new();
        let (status, body) = put(&mut server, "", document);
        assert_eq!(status, 200, "{document}: {body}");
        assert!(server.state().accounts.has("alice"), "{document}");
    }
}

#[test]
fn a_document_that_cannot_be_read_has_the_place_and_a_file_name_is_no_document() {
    for (document, expected) in [
        ("accounts: [alice, {]", "(line 1, column 20)"),
        ("{\"accounts\": [\"alice\" \"bob\"]}", "(line 1, column 23)"),
        (
            "seed.yaml",
            "\"seed.yaml\" is not a document: expected something such as `accounts: [alice, bob]`; if it is the name of a file",
        ),
    ] {
        let (status, body) = put(&mut Server::new(), "", document);
        let error = body["error"].as_str().unwrap();
        assert!(status == 400 && error.contains(expected), "{document}: {error}");
    }
}

#[test]
fn a_mistake_in_one_app_of_several_names_the_app() {
    let seed = format!("apps:\n  {DEMO_APP}:\n    accounts: [a]\n    groups:\n      g: {{owner: b}}\n");
    let (status, body) = put(&mut Server::new(), "", &seed);
    let expected = format!("apps.{DEMO_APP}.groups.g.owner: \"b\" is not an account (line 5)");
    assert_eq!((status, body), (400, json!({ "error": expected })));
}

#[test]
fn a_mistake_in_a_seed_is_located_and_changes_nothing() {
    let mut server = Server::new();
    put(&mut server, "", SEED);
    let before = export(&mut server);
    for (from, to, expected) in [
        ("nick: Alice", "nik: Alice", "unknown field `nik`"),
        ("nick: Alice", "nik: Alice", "line 4"),
        ("[dave]", "[dav]", "accounts.alice.blocklist[0]: \"dav\" is not an account; did you mean \"dave\"? (line 9)"),
        ("      carol:\n", "      caro:\n", "groups.team.members.caro: \"caro\" is not an account"),
        ("to: bob", "to: rob", "messages[0].to: \"rob\" is not an account; did you mean \"bob\"?"),
        ("time: -90m", "time: -90x", "seconds since 1970"),
        ("time: -90m", "time: 1700000000000", "1700000000000 is a time after the year 9999"),
        ("time: -90m", "time: -1s", "groups.team.messages[1].time: earlier than the message before it"),
        ("Gender_Type_Female", "female", "accounts.alice.profile: Tag_Profile_IM_Gender"),
        ("role: Admin", "role: admin", "groups.team.members.bob.role: expected Admin or Member, got \"admin\""),
        ("role: Admin", "unread: 3", "groups.team.members.bob.unread: 3 is more than the messages of the group (2)"),
        ("role: Admin", "nick: B", "groups.team.members.bob: unknown field `nick`, expected one of `order`, `role`"),
        (
            "{role: Admin, name_card: B, joined: -2h}",
            "Admin",
            "expected the details of a member, such as {role: Admin}",
        ),
        (
            "      carol:\n    attr",
            "      alice: {joined: -1h}\n    attr",
            "groups.team.members.alice.joined: cannot be set",
        ),
        ("mute_all: true", "mute_all: yes", "groups.team.mute_all: expected true or false, got \"yes\""),
        ("tags: [vip]", "tags: vip", "accounts.alice.tags: expected a list, got \"vip\""),
        ("{dave: 3600}", "{dave: soon}", "groups.team.banned.dave: expected seconds"),
        ("{dave: 3600}", "{bob: 3600}", "groups.team.banned.bob: is a member of the group, and cannot be banned, too"),
        ("name: The team", "type: Team", "groups.team.type: must be one of \"Public\""),
        ("name: The team", "apply_join_option: free", "groups.team.apply_join_option: must be one of"),
        ("  \"@TGS#_guild\":", "  @TGS#_guild:", "names that begin with @ or another special character need quotes"),
        ("text: hello, ", "", "messages[0]: a message has `text` or `body` (line"),
        (
            "text: hello, ",
            "body: hello, ",
            "messages[0].body: expected a list of elements; for a text alone, use `text`",
        ),
        (
            "{from: bob, text: hi}",
            "{from: bob, text: hi, time: 1900000000}",
            "groups.team.messages[1].time: in the future",
        ),
        ("text: it works", "txt: it works", "unknown field `txt`"),
        ("{dave: 3600}", "{dav: 3600}", "groups.team.banned.dav: \"dav\" is not an account; did you mean \"dave\"?"),
        (
            "{raids: 8}",
            "{raid: 8}",
            "scouts.topics.raid: \"raid\" is not a topic of the group, whose topics are general, raids",
        ),
        (
            "members: [bob], topics",
            "members: [carol], topics",
            "groups.@TGS#_guild.permission_groups.scouts.members[0]: \"carol\" is not a member of the group",
        ),
        ("members: [bob], topics", "members: [bob, bob], topics", "members[1]: \"bob\" is named twice"),
        ("    members: [bob]\n", "    members: [bob, carol, bob]\n", "members: items 0 and 2 are both \"bob\""),
        ("\"b.y\"", "\"b(y\"", "moderation.words.b(y"),
        ("@RBT#helper", "helper", "accounts.helper: UserID: must begin with @RBT#"),
        ("  dave:\n", "  dave:\n  bob:\n", "accounts.bob: is repeated, in lines 11 and 14"),
        ("    nick: Alice\n", "    nick: Alice\n    nick: Al\n", "accounts.alice.nick: is repeated, in lines 4 and 5"),
    ] {
        assert!(SEED.contains(from), "{from}");
        let mistaken = if expected.contains("messages[1].time: earlier") {
            SEED.replace("{from: bob, text: hi}", "{from: bob, text: hi, time: -2h}")
        } else {
            SEED.replacen(from, to, 1)
        };
        let (status, body) = put(&mut server, "", &mistaken);
        assert!(status == 400 && body["error"].as_str().unwrap().contains(expected), "{to}: {body}");
    }
    let (status, body) = put(&mut server, "", "{\"accounts\": [\"a\"],\n \"acounts\": 1}");
    assert!(status == 400 && body["error"].as_str().unwrap().contains("line 2"), "{body}");
    assert_eq!(put(&mut server, "", "format: 4\naccounts: [a]\n").0, 400);
    assert_eq!(export(&mut server), before);
}

/// The paths of the numbers of a document, including numbers that are keys: `("/state/groups/known", Some("1"))`.
fn numbers(at: &str, value: &Value, found: &mut Vec<(String, Option<String>)>) {
    match value {
        Value::Number(_) => found.push((at.to_owned(), None)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| numbers(&format!("{at}/{index}"), item, found));
        }
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.extend(name.parse::<u64>().map(|_| (at.to_owned(), Some(name.clone()))));
            numbers(&format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), value, found);
        }),
        _ => {}
    }
}

/// Calls that read or change nearly everything.
fn use_all(server: &mut Server) {
    server.emulator_mut().pass_time(tencent_chat::Timestamp::from_secs(NOW + 100_000));
    for (name, body) in reading().into_iter().chain(filling()) {
        server.answer(name, body);
    }
    for (name, body) in [
        ("get_operations_data", json!({})),
        ("get_normal_push_statistics", json!({"StartTime": NOW - 9, "EndTime": NOW + 1000})),
        ("get_message_archives", json!({"ChatType": "C2C", "MsgTime": "2023111506"})),
        ("delete_accounts", json!({"DeleteItem": [{"UserID": "bob"}]})),
        ("disband_group", json!({"GroupId": "g"})),
    ] {
        server.answer(name, body);
    }
    for list in ["users", "groups", "conversations", "pushes", "official_accounts", "clients", "messages", "effects"] {
        server.control("GET", &format!("/_emulator/{list}"), Value::Null);
    }
}

#[test]
fn a_document_with_a_number_that_cannot_be_is_refused_or_harms_nothing() {
    let mut server = Server::new();
    server.import(&["alice", "bob", "carol"]);
    for (name, body) in filling() {
        assert_eq!(server.code(name, body), 0, "{name}");
    }
    let state = serde_json::to_value(server.state()).unwrap();
    let document = json!({ "apps": { DEMO_APP.to_string(): { "state": state } } });
    let mut places = Vec::new();
    numbers("", &document, &mut places);
    assert!(places.len() > 50, "{places:?}");
    let mut imported = 0;
    for (at, key) in places {
        for extreme in [0, u64::MAX] {
            let mut damaged = document.clone();
            let place = damaged.pointer_mut(&at).unwrap();
            match &key {
                None => *place = extreme.into(),
                Some(key) => {
                    let map = place.as_object_mut().unwrap();
                    let value = map.remove(key).unwrap();
                    map.insert(extreme.to_string(), value);
                }
            }
            let mut server = Server::new();
            if put(&mut server, "", &damaged.to_string()).0 == 200 {
                imported += 1;
                use_all(&mut server);
            }
        }
    }
    assert!(imported > 50, "{imported}");
}

#[test]
fn an_import_moves_the_clock_forward_to_the_time_of_the_export() {
    let mut server = Server::new();
    server.import(&["alice"]);
    server.control("POST", "/_emulator/clock", json!({"advance_ms": 7_200_000}));
    let exported = export(&mut server);
    let mut other = Server::new();
    let offset =
        |server: &mut Server| server.control("GET", "/_emulator/config", json!({})).1["clock_offset_ms"].clone();
    for _ in 0..2 {
        assert_eq!(put(&mut other, "", &exported).0, 200);
        assert_eq!(offset(&mut other), 7_200_000);
    }
    assert_eq!(export(&mut other), exported);
}

#[test]
fn apps_are_named_by_numbers_or_strings() {
    let mut server = Server::new();
    for text in ["apps: {1400000000: {accounts: [a]}}", "apps: {\"1400000000\": {accounts: [a]}}"] {
        assert_eq!(put(&mut server, "", text), (200, json!({"imported": true})), "{text}");
    }
    let (status, body) = put(&mut server, "", "apps: {mine: {accounts: [a]}}");
    assert_eq!(status, 400);
    assert!(body["error"].as_str().unwrap().contains("\"mine\" is not an SDKAppID"), "{body}");
}

#[test]
fn a_reset_to_a_seed_that_does_not_fit_changes_nothing() {
    let mut server = Server::new();
    let seed = b"groups: {g: {owner: administrator}}";
    server.emulator_mut().seed(tencent_chat::Timestamp::from_secs(NOW), seed).unwrap();
    let mut config = EmulatorConfig::default();
    config.apps[0].admins = vec!["boss".to_owned()];
    server.emulator_mut().start_with(config).unwrap();
    let (status, body) = server.control("POST", "/_emulator/reset", json!({}));
    assert_eq!(status, 400);
    assert!(body["error"].as_str().unwrap().contains("the seed does not fit"), "{body}");
    assert!(server.state().groups.get("g").is_ok());
}

//! Profiles of groups: of named groups, and of the groups that an account is in.

use serde_json::{Value, json};

use super::members::{Member, put_custom};
use super::{Group, page_size};
use crate::fill::Fill;
use crate::generated::{GetGroupProfiles, GroupProfilesFilter, ListAppGroups, ListJoinedGroups, ModifyGroupProfile};
use crate::reply::{Call, ItemFailure, Outcome, Refusal, Reply};
use crate::state::State;
use crate::view::size;

/// Maximum groups of a page of all groups, and the default size of a page.
const PAGE: usize = ListAppGroups::LIMIT_DEFAULT as usize;

/// Adds the profile fields that are wanted.
fn put_profile(item: &mut Value, group: &Group, wants: &dyn Fn(&str) -> bool) {
    let mut fields = vec![
        ("Type", json!(group.kind)),
        ("Owner_Account", json!(group.owner)),
        ("CreateTime", json!(group.created)),
        ("InfoSeq", json!(group.revision)),
        ("LastInfoTime", json!(group.changed)),
        ("LastMsgTime", json!(group.messages.last_time())),
        ("NextMsgSeq", json!(group.messages.next_seq())),
        ("MuteAllMember", json!(if group.mute_all { "On" } else { "Off" })),
    ];
    fields.extend(group.texts.iter().map(|(name, text)| (name.as_ref(), json!(text))));
    if !group.is_live() {
        fields.push(("MemberNum", json!(group.members.len())));
    }
    fields.extend(group.max_members.map(|max| ("MaxMemberNum", json!(max))));
    if group.topics.supported {
        fields.push(("EnablePermission", json!(u8::from(group.permissions.enabled))));
        fields.push(("DefaultPermission", json!(group.permissions.default)));
    }
    for (name, value) in fields {
        if wants(name) {
            item[name] = value;
        }
    }
}

fn is_in(names: Option<&Vec<&str>>, name: &str) -> bool {
    names.is_some_and(|names| names.contains(&name))
}

/// The custom fields that a filter names.
fn custom(filter: GroupProfilesFilter<'_>, all: &Value) -> Value {
    let names = filter.app_defined_data_filter_group();
    let fields = all.as_array().into_iter().flatten();
    fields.filter(|field| field["Key"].as_str().is_some_and(|key| is_in(names.as_ref(), key))).cloned().collect()
}

/// Without a filter all fields of each group, and with a filter the named fields.
pub(crate) fn get(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: GetGroupProfiles = call.read();
    let filter = request.response_filter();
    let entry = |id: &str| {
        let (code, info, group) = match state.groups.get(id) {
            Ok(group) => (0, "".into(), Some(group)),
            Err(refusal) => {
                let ItemFailure { code, info } = refusal.into();
                (code, info, None)
            }
        };
        let mut item = json!({ "GroupId": id, "ErrorCode": code, "ErrorInfo": info });
        let Some(group) = group else { return item };
        let wants = |name: &str| filter.is_none_or(|filter| is_in(filter.group_base_info_filter().as_ref(), name));
        item["Appid"] = call.sdk_app_id.into();
        put_profile(&mut item, group, &wants);
        item["AppDefinedData"] = filter.map_or_else(|| group.custom.clone(), |filter| custom(filter, &group.custom));
        let fields = filter.map(|filter| filter.member_info_filter().unwrap_or_default());
        if !group.is_live() && fields.as_ref().is_none_or(|fields| !fields.is_empty()) {
            let member = |member: &Member| group.member_json(member, fields.as_deref(), call.secs());
            item["MemberList"] = group.members.iter().map(member).collect();
        }
        item
    };
    Ok(Reply::ok().with("GroupInfo", request.group_id_list().into_iter().map(entry).collect::<Vec<_>>()).limited())
}

/// Changes only the fields that are sent. A custom field with an empty value is deleted.
pub(crate) fn modify(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ModifyGroupProfile = call.read();
    let operator = request.from_account().unwrap_or(call.caller);
    let max_members = request.max_member_num().map(|count| call.natural("MaxMemberNum", count)).transpose()?;
    if !state.accounts.has(operator) {
        return Err(Refusal::new(10019, format!("From_Account: {operator} does not exist")));
    }
    let default = request.default_permission().map(|mask| call.natural("DefaultPermission", mask)).transpose()?;
    let custom = request.app_defined_data().unwrap_or_default();
    call.limits.check_keys("AppDefinedData", custom.iter().map(|item| item.key()))?;
    let group = state.groups.get_mut(request.group_id())?;
    if request.enable_permission() == Some(1) && !group.topics.supported {
        return Err(Refusal::new(10004, "EnablePermission: only for a Community with topics"));
    }
    if group.is_community() && request.apply_join_option().is_some() {
        return Err(Refusal::new(10007, "ApplyJoinOption: not for a Community"));
    }
    if group.is_live() && request.invite_join_option().is_some() {
        return Err(Refusal::new(10007, "InviteJoinOption: not for an AVChatRoom"));
    }
    let mut event = group.event("Group.CallbackAfterGroupInfoChanged", call).with("Operator_Account", operator);
    let mut is_event = false;
    for (name, text) in [
        ("Name", request.name()),
        ("Introduction", request.introduction()),
        ("Notification", request.notification()),
        ("FaceUrl", request.face_url()),
        ("ApplyJoinOption", request.apply_join_option()),
        ("InviteJoinOption", request.invite_join_option()),
    ] {
        let Some(text) = text else { continue };
        let before = group.texts.insert(name.into(), text.to_owned());
        // The webhook is about these only.
        if before.as_deref() != Some(text) && !name.ends_with("Option") {
            event = event.with(name, text);
            is_event = true;
        }
    }
    if let Some(max) = max_members.filter(|_| !group.is_live()) {
        group.max_members = call.limits.members(&group.kind, Some(size(max)));
    }
    group.permissions.enabled = request.enable_permission().map_or(group.permissions.enabled, |enabled| enabled == 1);
    group.permissions.default = default.unwrap_or(group.permissions.default);
    group.mute_all = request.mute_all_member().map_or(group.mute_all, |all| all == "On");
    if !custom.is_empty() {
        put_custom(&mut group.custom, custom.iter().map(|item| (item.key(), item.value())));
        if let Value::Array(items) = &mut group.custom {
            items.retain(|item| item["Value"] != "");
        }
    }
    group.revision += 1;
    group.changed = call.secs();
    if is_event {
        group.tip(&mut state.clients, call, &event);
        state.fired.push(event);
    }
    Ok(Reply::ok())
}

/// In the order in which the groups were created; without a filter only their IDs.
pub(crate) fn joined(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListJoinedGroups = call.read();
    let (account, kind, filter) = (request.member_account(), request.group_type(), request.response_filter());
    let offset = size(request.offset().unwrap_or(0));
    if !state.accounts.has(account) {
        return Err(Refusal::new(10019, format!("{account} does not exist")));
    }
    let limit = page_size(request.limit(), usize::MAX)?;
    let topics = request.support_topic().map(|topics| topics == 1);
    let wanted = |group: &&Group| {
        kind.is_none_or(|kind| kind == group.kind)
            && topics.is_none_or(|topics| group.is_community() && group.topics.supported == topics)
    };
    let item = |group: &Group| {
        let mut item = json!({ "GroupId": group.id });
        let Some(filter) = filter else { return item };
        let wants = |name: &str| is_in(filter.group_base_info_filter().as_ref(), name);
        put_profile(&mut item, group, &wants);
        if wants("SupportTopic") {
            item["SupportTopic"] = json!(u8::from(group.topics.supported));
        }
        if let (Some(fields), Some(member)) = (filter.self_info_filter(), group.members.get(account)) {
            let own = group.member_json(member, Some(&fields), call.secs());
            let fields = ["Role", "JoinTime", "MsgFlag", "MsgSeq"].into_iter();
            item["SelfInfo"] =
                Value::Object(fields.filter_map(|name| Some((name.to_owned(), own.get(name)?.clone()))).fill());
        }
        item
    };
    let groups = || state.groups.joined_by(account).filter(wanted);
    Ok(Reply::ok()
        .with("TotalCount", groups().count())
        .with("GroupIdList", groups().skip(offset).take(limit).map(item).collect::<Vec<_>>())
        .limited())
}

/// The cursor is the number of the page's last group.
pub(crate) fn list_all(state: &mut State, call: &Call<'_>) -> Outcome {
    let request: ListAppGroups = call.read();
    let (kind, last) = (request.group_type(), request.next().unwrap_or(0));
    let limit = page_size(request.limit(), PAGE)?;
    let wanted = |group: &&Group| kind.is_none_or(|kind| kind == group.kind);
    let mut rest = state.groups.after(last).filter(wanted);
    let page: Vec<&Group> = rest.by_ref().take(limit).collect();
    let more = rest.next().is_some();
    let ids = page.iter().map(|group| json!({ "GroupId": group.id }));
    Ok(Reply::ok()
        .with("TotalCount", state.groups.count(kind))
        .with("GroupIdList", ids.collect::<Vec<_>>())
        .with("Next", page.last().filter(|_| more).map_or(0, |group| group.number))
        .limited())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DEMO_APP;
    use crate::testing::{NOW, Server};

    fn create(server: &mut Server, more: Value) -> i64 {
        let mut body = json!({"Type": "Public", "Name": "n"});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        server.code("create_group", body)
    }

    fn server() -> Server {
        let mut server = Server::new();
        server.import(&["alice", "bob"]);
        for (id, kind) in [("a", "Public"), ("b", "Private"), ("c", "ChatRoom")] {
            let group = json!({"Type": kind, "Name": id, "GroupId": id, "Owner_Account": "alice",
                "MemberList": [{"Member_Account": "bob", "Role": "Admin",
                                "AppMemberDefinedData": [{"Key": "level", "Value": "9"}]}],
                "AppDefinedData": [{"Key": "k", "Value": "v"}, {"Key": "x", "Value": "y"}]});
            assert_eq!(server.code("create_group", group), 0);
        }
        server
    }

    #[test]
    fn a_profile_has_everything_and_each_group_its_own_code() {
        let mut server = server();
        let reply = server.call("get_group_profiles", json!({"GroupIdList": ["a", "none"]}));
        let member = |account: &str, role: &str| {
            json!({"Member_Account": account, "Role": role, "JoinTime": NOW, "MsgSeq": 0, "MsgFlag": "AcceptAndNotify",
                   "LastSendMsgTime": 0, "MuteUntil": 0})
        };
        let mut bob = member("bob", "Admin");
        bob["AppMemberDefinedData"] = json!([{"Key": "level", "Value": "9"}]);
        assert_eq!(
            reply["GroupInfo"][0],
            json!({"GroupId": "a", "ErrorCode": 0, "ErrorInfo": "", "Appid": DEMO_APP, "Type": "Public", "Name": "a", "Introduction": "",
                   "Notification": "", "FaceUrl": "", "Owner_Account": "alice", "CreateTime": NOW, "InfoSeq": 1,
                   "LastInfoTime": NOW, "LastMsgTime": 0, "NextMsgSeq": 1, "MemberNum": 2, "MuteAllMember": "Off",
                   "ApplyJoinOption": "NeedPermission",
                   "AppDefinedData": [{"Key": "k", "Value": "v"}, {"Key": "x", "Value": "y"}],
                   "MemberList": [member("alice", "Owner"), bob]})
        );
        assert_eq!(
            reply["GroupInfo"][1],
            json!({"GroupId": "none", "ErrorCode": 10010, "ErrorInfo": "group none does not exist"})
        );
    }

    #[test]
    fn only_what_is_given_of_a_profile_changes() {
        let mut server = server();
        server.advance(5000);
        let fields = json!([{"Key": "k", "Value": "new"}, {"Key": "x", "Value": ""}, {"Key": "z", "Value": "1"}]);
        let body = json!({"GroupId": "a", "Introduction": "i", "MaxMemberNum": 2, "AppDefinedData": fields});
        assert_eq!(server.code("modify_group_profile", body), 0);
        let group = server.call("get_group_profiles", json!({"GroupIdList": ["a"]}))["GroupInfo"][0].clone();
        assert_eq!(
            (&group["Name"], &group["Introduction"], &group["MaxMemberNum"]),
            (&json!("a"), &json!("i"), &json!(2))
        );
        assert_eq!((&group["InfoSeq"], &group["LastInfoTime"]), (&json!(2), &json!(NOW + 5)));
        assert_eq!(group["AppDefinedData"], json!([{"Key": "k", "Value": "new"}, {"Key": "z", "Value": "1"}]));
        for (more, code) in [
            (json!({"From_Account": "nobody"}), 10019),
            (json!({"MaxMemberNum": -1}), 10004),
            (json!({"GroupId": "none"}), 10010),
        ] {
            let mut body = json!({"GroupId": "a", "Name": "changed"});
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            assert_eq!(server.code("modify_group_profile", body), code, "{more}");
        }
        let group = server.call("get_group_profiles", json!({"GroupIdList": ["a"]}))["GroupInfo"][0].clone();
        assert_eq!(group["Name"], "a");
    }

    #[test]
    fn a_filter_names_the_fields() {
        let mut server = server();
        let filter = json!({"GroupBaseInfoFilter": ["Name"], "MemberInfoFilter": ["Account", "Role"],
            "AppDefinedDataFilter_Group": ["x"]});
        let reply = server.call("get_group_profiles", json!({"GroupIdList": ["c"], "ResponseFilter": filter}));
        let group = &reply["GroupInfo"][0];
        assert_eq!((&group["Name"], &group["Type"]), (&json!("c"), &Value::Null));
        assert_eq!(group["AppDefinedData"], json!([{"Key": "x", "Value": "y"}]));
        assert_eq!(group["MemberList"][0], json!({"Member_Account": "alice", "Role": "Owner"}));
        let filter = json!({"GroupBaseInfoFilter": ["Name"]});
        let reply = server.call("get_group_profiles", json!({"GroupIdList": ["c"], "ResponseFilter": filter}));
        assert_eq!(reply["GroupInfo"][0]["MemberList"], Value::Null);
    }

    #[test]
    fn the_groups_of_an_account_are_listed_page_by_page() {
        let mut server = server();
        let page = |server: &mut Server, offset: usize| {
            let filter = json!({"GroupBaseInfoFilter": ["Type"], "SelfInfoFilter": ["Role"]});
            let body = json!({"Member_Account": "bob", "Limit": 2, "Offset": offset, "ResponseFilter": filter});
            server.call("list_joined_groups", body)
        };
        let first = page(&mut server, 0);
        let item = json!({"GroupId": "a", "Type": "Public", "SelfInfo": {"Role": "Admin"}});
        assert_eq!((&first["TotalCount"], &first["GroupIdList"][0]), (&json!(3), &item));
        let last = page(&mut server, 2);
        assert_eq!((&last["TotalCount"], last["GroupIdList"].as_array().unwrap().len()), (&json!(3), 1));
        let private = server.call("list_joined_groups", json!({"Member_Account": "bob", "GroupType": "Private"}));
        assert_eq!((&private["TotalCount"], &private["GroupIdList"]), (&json!(1), &json!([{"GroupId": "b"}])));
        assert_eq!(server.code("list_joined_groups", json!({"Member_Account": "nobody"})), 10019);
    }

    #[test]
    fn a_reply_that_is_too_long_is_10018() {
        let mut server = server();
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 100}));
        assert_eq!(server.code("list_joined_groups", json!({"Member_Account": "bob"})), 10018);
        assert_eq!(server.code("get_group_profiles", json!({"GroupIdList": ["a"]})), 10018);
    }

    #[test]
    fn all_groups_are_listed_page_by_page() {
        let mut server = Server::new();
        let ids: Vec<String> = (0..5).map(|at| format!("g{at}")).collect();
        for (at, id) in ids.iter().enumerate() {
            create(&mut server, json!({"GroupId": id, "Type": if at == 2 { "Private" } else { "Public" }}));
        }
        let (mut seen, mut next, mut pages) = (Vec::new(), json!(0), 0);
        loop {
            let reply = server.call("list_app_groups", json!({"Limit": 2, "Next": next}));
            seen.extend(reply["GroupIdList"].as_array().unwrap().iter().map(|group| group["GroupId"].clone()));
            (next, pages) = (reply["Next"].clone(), pages + 1);
            assert_eq!(reply["TotalCount"], 5);
            if next == 0 {
                break;
            }
        }
        assert_eq!((seen, pages), (ids.iter().map(|id| json!(id)).collect(), 3));
        let public = server.call("list_app_groups", json!({"GroupType": "Public"}));
        assert_eq!((&public["TotalCount"], &public["Next"]), (&json!(4), &json!(0)));
        assert_eq!(server.code("list_app_groups", json!({"Limit": -1})), 10004);
    }

    #[test]
    fn a_list_that_is_too_long_is_10018() {
        let mut server = Server::new();
        for at in 0..20 {
            create(&mut server, json!({"GroupId": format!("group-{at}")}));
        }
        server.control("POST", "/_emulator/config", json!({"max_reply_bytes": 300}));
        assert_eq!(server.code("list_app_groups", json!({})), 10018);
        assert_eq!(server.code("list_app_groups", json!({"Limit": 5})), 0);
    }
}

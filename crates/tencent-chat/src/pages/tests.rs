//! Walking lists page by page, without a network: each endpoint's own cursor, and what ends a walk.

use std::collections::VecDeque;

use crate::{
    Advance, App, CallOptions, Error, HttpResponse, Naming, Now, Pages, Region, SecretKey, Session, Step, Timestamp,
    schema,
};
use serde_json::{Value, json};

fn pages(endpoint: &str, params: &Value) -> Result<Pages, Error> {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let options = CallOptions::default().max_retries(0);
    Session::new(app).pages(schema::find(endpoint).unwrap(), params, Naming::Wire, &options)
}

/// Walks to the end with these replies; gives the bodies that were sent and how the walk ended.
fn walk(endpoint: &str, params: Value, replies: &[Value]) -> (Vec<Value>, Result<Vec<Vec<usize>>, Error>) {
    let mut pages = pages(endpoint, &params).unwrap();
    let mut replies: VecDeque<&Value> = replies.iter().collect();
    let (mut sent, mut repeated) = (Vec::new(), Vec::new());
    // More than a second apart, so that no rate matters.
    for second in 0_u64.. {
        let now = Now::from(Timestamp::from_secs(1_700_000_000 + second * 10));
        let mut call = match pages.next(second) {
            Ok(Some(call)) => call,
            Ok(None) => break,
            Err(error) => {
                assert_eq!(pages.next(second).unwrap_err(), error, "it is said again");
                return (sent, Err(error));
            }
        };
        let Step::Send { id, request, .. } = call.step(now) else { panic!("nothing to wait for") };
        sent.push(serde_json::from_slice(&request.body).unwrap());
        let mut reply = replies.pop_front().expect("no more pages than replies").clone();
        if reply.get("ErrorCode").is_none() {
            reply["ErrorCode"] = json!(0);
        }
        call.received(id, HttpResponse { status: 200, headers: vec![], body: reply.to_string().into_bytes() }, now);
        let Step::Done(result) = call.step(now) else { panic!("the only request was answered") };
        match pages.advance(result) {
            Ok(Advance::Page { repeated: indexes, .. }) => repeated.push(indexes),
            Ok(_) => {}
            Err(error) => return (sent, Err(error)),
        }
    }
    assert!(replies.is_empty(), "the walk ended before the last page");
    (sent, Ok(repeated))
}

/// The values of some fields in each request.
fn fields(sent: &[Value], names: &[&str]) -> Vec<Vec<Value>> {
    sent.iter().map(|body| names.iter().map(|name| body[*name].clone()).collect()).collect()
}

#[test]
fn a_search_ends_where_a_boolean_says_so() {
    let (sent, end) = walk(
        "search_groups",
        json!({"Keywords": ["chess"], "Count": 1}),
        &[
            json!({"IsFinish": false, "Cursor": "c1", "Groups": [{"GroupID": "a"}]}),
            json!({"IsFinish": true, "Cursor": "c2", "Groups": [{"GroupID": "b"}]}),
        ],
    );
    assert!(end.is_ok());
    assert_eq!(fields(&sent, &["Cursor"])[1], [json!("c1")]);
    assert_eq!(sent.len(), 2);
}

#[test]
fn a_walk_goes_on_after_a_page_that_was_read_before() {
    let friends = |params: Value, raw: &str| {
        let mut pages = pages("list_friends", &params).unwrap();
        pages.resume_after(raw);
        pages
    };
    let params = json!({"From_Account": "a"});
    let pages =
        friends(params.clone(), r#"{"UserDataItem": [{"To_Account": "b"}], "CompleteFlag": 0, "NextStartIndex": 100}"#);
    let mut call = pages.next(1).unwrap().expect("it has another page");
    let Step::Send { request, .. } = call.step(Now::from(Timestamp::from_secs(1))) else {
        panic!("nothing to wait for")
    };
    assert_eq!(serde_json::from_slice::<Value>(&request.body).unwrap()["StartIndex"], 100);
    let last = friends(params.clone(), r#"{"UserDataItem": [], "CompleteFlag": 1, "NextStartIndex": 0}"#);
    assert!(last.next(1).unwrap().is_none());
    assert!(matches!(friends(params, r#"{"UserDataItem": []}"#).next(1), Err(Error::Page(_))));
}

#[test]
fn friends_are_followed_by_the_next_start_index() {
    let (sent, end) = walk(
        "list_friends",
        json!({"From_Account": "a"}),
        &[
            json!({"UserDataItem": [{"To_Account": "b"}], "CompleteFlag": 0, "NextStartIndex": 100, "StandardSequence": 9}),
            json!({"UserDataItem": [], "CompleteFlag": 1, "NextStartIndex": 0}),
        ],
    );
    assert_eq!(
        fields(&sent, &["StartIndex", "StandardSequence"]),
        [[json!(0), Value::Null], [json!(100), Value::Null]]
    );
    assert!(end.is_ok());
}

#[test]
fn a_text_cursor_is_given_back_until_it_is_empty() {
    let (sent, end) = walk(
        "list_follows",
        json!({"From_Account": "a", "FollowType": 1, "WantNum": 20}),
        &[json!({"FollowItem": [{}], "NextCursor": "x"}), json!({"FollowItem": [], "NextCursor": ""})],
    );
    assert_eq!(fields(&sent, &["StartCursor"]), [[json!("")], [json!("x")]]);
    assert!(end.is_ok());
}

#[test]
fn a_number_as_text_still_fits_its_cursor() {
    let (sent, end) = walk(
        "list_app_groups",
        json!({"Limit": 1}),
        &[
            json!({"GroupIdList": [{"GroupId": "g"}], "TotalCount": 2, "Next": "4454685361"}),
            json!({"GroupIdList": [{"GroupId": "h"}], "TotalCount": 2, "Next": "0"}),
        ],
    );
    assert_eq!(sent[1]["Next"], 4_454_685_361_u64);
    assert!(end.is_ok());
}

#[test]
fn four_cursors_move_together() {
    let cursor = |n: u64| json!({"SessionItem": [{}], "CompleteFlag": u64::from(n == 2), "TimeStamp": n, "StartIndex": n + 1, "TopTimeStamp": n + 2, "TopStartIndex": n + 3});
    let (sent, end) =
        walk("list_conversations", json!({"From_Account": "a", "AssistFlags": 7}), &[cursor(1), cursor(2)]);
    let names = ["TimeStamp", "StartIndex", "TopTimeStamp", "TopStartIndex"];
    assert_eq!(fields(&sent, &names), [[0, 0, 0, 0].map(|n| json!(n)), [1, 2, 3, 4].map(|n| json!(n))]);
    assert!(end.is_ok());
}

#[test]
fn offsets_count_the_items_that_came_until_the_total_is_reached() {
    let page = |names: &[&str]| {
        let items: Vec<Value> = names.iter().map(|name| json!({"GroupId": name})).collect();
        json!({"TotalCount": 5, "GroupIdList": items})
    };
    let (sent, end) = walk(
        "list_joined_groups",
        json!({"Member_Account": "a", "Limit": 2}),
        &[page(&["a", "b"]), page(&["c", "d"]), page(&["e"])],
    );
    assert_eq!(fields(&sent, &["Offset"]), [[Value::Null], [json!(2)], [json!(4)]]);
    assert!(end.is_ok());
    let (sent, _) = walk("list_joined_groups", json!({"Member_Account": "a", "Offset": 3}), &[page(&["d", "e"])]);
    assert_eq!(sent.len(), 1, "what the caller skipped counts");
}

#[test]
fn group_members_are_followed_by_cursor_or_by_offset() {
    let members =
        |count: usize| json!((0..count).map(|n| json!({"Member_Account": n.to_string()})).collect::<Vec<_>>());
    let (sent, end) = walk(
        "list_group_members",
        json!({"GroupId": "community", "Next": ""}),
        &[
            json!({"MemberNum": 90, "MemberList": members(2), "Next": "x"}),
            json!({"MemberNum": 90, "MemberList": members(1), "Next": ""}),
        ],
    );
    assert_eq!(fields(&sent, &["Next", "Offset"]), [[json!(""), Value::Null], [json!("x"), Value::Null]]);
    assert!(end.is_ok());
    let (sent, end) = walk(
        "list_group_members",
        json!({"GroupId": "public"}),
        &[json!({"MemberNum": 3, "MemberList": members(2)}), json!({"MemberNum": 3, "MemberList": members(1)})],
    );
    assert_eq!(fields(&sent, &["Offset"]), [[Value::Null], [json!(2)]]);
    assert!(end.is_ok());
}

#[test]
fn group_messages_go_back_in_time() {
    let page = |seqs: &[u64]| json!({"GroupId": "g", "RspMsgList": seqs.iter().map(|seq| json!({"MsgSeq": seq})).collect::<Vec<_>>()});
    let (sent, end) = walk(
        "list_group_messages",
        json!({"GroupId": "g", "ReqMsgNumber": 2}),
        &[page(&[5, 4]), page(&[3, 2]), page(&[1])],
    );
    assert_eq!(fields(&sent, &["ReqMsgSeq"]), [[Value::Null], [json!(3)], [json!(1)]]);
    assert!(end.is_ok());
}

#[test]
fn pages_that_overlap_report_which_items_were_there_before() {
    let pair = |key: &str, seq: u64| json!({"Key": key, "Value": "v", "Seq": seq});
    let (sent, end) = walk(
        "get_c2c_message_extensions",
        json!({"From_Account": "a", "To_Account": "b", "MsgKey": "k"}),
        &[
            json!({"CompleteFlag": 0, "ExtensionList": [pair("x", 1), pair("y", 2)]}),
            json!({"CompleteFlag": 1, "ExtensionList": [pair("y", 2), pair("z", 3)]}),
        ],
    );
    assert_eq!(sent[1]["StartSeq"], 2);
    assert_eq!(end.unwrap(), [vec![], vec![0]]);
}

#[test]
fn a_walk_starts_where_the_caller_says() {
    let (sent, _) = walk(
        "list_blocklist",
        json!({"From_Account": "a", "StartIndex": 7, "MaxLimited": 30, "LastSequence": 0}),
        &[json!({"BlackListItem": [{}], "StartIndex": 0})],
    );
    assert_eq!(sent[0]["StartIndex"], 7);
}

#[test]
fn a_page_too_large_to_answer_is_asked_for_in_halves() {
    let too_large = json!({"ErrorCode": 10018});
    let last = json!({"GroupIdList": [], "Next": 0});
    let (sent, end) = walk("list_app_groups", json!({"Limit": 1000}), &[too_large.clone(), too_large.clone(), last]);
    assert_eq!(fields(&sent, &["Limit"]), [[json!(1000)], [json!(500)], [json!(250)]]);
    assert!(end.is_ok());
    let (sent, end) = walk("list_app_groups", json!({"Limit": 1}), &[too_large]);
    assert!(matches!(end, Err(Error::Api(error)) if error.code == 10018) && sent.len() == 1);
}

#[test]
fn a_page_without_a_limit_is_asked_for_with_one() {
    let (too_large, last) = (json!({"ErrorCode": 10018}), json!({"GroupIdList": [], "Next": 0}));
    for params in [json!({}), json!({"Limit": 0})] {
        let (sent, _) = walk("list_app_groups", params, &[too_large.clone(), last.clone()]);
        assert_eq!(sent[1]["Limit"], 50);
    }
}

#[test]
fn a_cursor_of_another_kind_than_the_field_it_goes_into_ends_the_walk_with_an_error() {
    let page = json!({"GroupIdList": [{"GroupId": "a"}], "Next": {"a": 1}});
    let (sent, end) = walk("list_app_groups", json!({}), &[page]);
    let error = end.unwrap_err();
    assert!(matches!(error, Error::Page(_)) && sent.len() == 1, "{error}");
}

#[test]
fn a_text_cursor_leads_on_until_it_is_empty_or_0() {
    for last in ["", "0"] {
        let page = |name: &str, next: &str| json!({"SubscriberList": [{"Subscriber_Account": name}], "Next": next});
        let (sent, end) = walk(
            "list_subscribers",
            json!({"Official_Account": "o"}),
            &[page("a", "x1"), page("b", "x2"), page("c", last)],
        );
        assert!(end.is_ok());
        assert_eq!(fields(&sent, &["Next"])[1..], [[json!("x1")], [json!("x2")]]);
    }
}

#[test]
fn a_page_that_cannot_be_read_is_an_error_and_never_the_end() {
    let friends = json!({"From_Account": "a"});
    for reply in [json!({}), json!({"UserDataItem": [{}]}), json!({"Unheard": 1}), json!({"CompleteFlag": 0})] {
        let (_, end) = walk("list_friends", friends.clone(), std::slice::from_ref(&reply));
        assert!(matches!(end, Err(Error::Page(_))), "{reply}");
    }
    let joined = ("list_joined_groups", json!({"Member_Account": "a"}));
    for (endpoint, params) in [("list_app_groups", json!({})), joined] {
        let (_, end) = walk(endpoint, params, &[json!({})]);
        assert!(matches!(end, Err(Error::Page(_))), "{endpoint}");
    }
}

#[test]
fn a_cursor_that_stands_still_is_an_error() {
    let page = json!({"UserDataItem": [{}], "CompleteFlag": 0, "NextStartIndex": 5});
    let (sent, end) = walk("list_friends", json!({"From_Account": "a", "StartIndex": 0}), &[page.clone(), page]);
    assert_eq!(sent.len(), 2);
    assert!(matches!(end, Err(Error::Page(error)) if error.message.contains("already read")));
}

#[test]
fn cursors_that_lead_round_in_a_circle_are_an_error() {
    let page = |next: u64| json!({"UserDataItem": [], "CompleteFlag": 0, "NextStartIndex": next});
    for (circle, requests) in [(vec![5, 7, 5], 3), (vec![5, 0], 2), (vec![5, 7, 9, 11, 7], 5)] {
        let pages: Vec<Value> = circle.iter().map(|next| page(*next)).collect();
        let (sent, end) = walk("list_friends", json!({"From_Account": "a", "StartIndex": 0}), &pages);
        assert_eq!(sent.len(), requests);
        assert!(matches!(end, Err(Error::Page(error)) if error.message.contains("already read")), "{circle:?}");
    }
}

#[test]
fn mistakes_are_reported_before_anything_is_sent_and_in_the_callers_words() {
    let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("a-key-of-the-tests"));
    let session = Session::new(app);
    let start = |name: &str, params: Value| {
        session.pages(schema::find(name).unwrap(), &params, Naming::Camel, &CallOptions::default()).map(drop)
    };
    assert!(
        matches!(start("list_friends", json!({})), Err(Error::InvalidRequest(error)) if error.path == "fromAccount")
    );
    let misspelled = start("list_friends", json!({"fromAccount": "a", "startIndx": 0})).unwrap_err().to_string();
    assert!(misspelled.contains("did you mean `startIndex`"), "{misspelled}");
    assert!(matches!(start("delete_accounts", json!({})), Err(Error::Config(_))));
}

#[test]
fn every_endpoint_with_pages_can_be_walked_from_its_start() {
    for endpoint in schema::endpoints().filter(|endpoint| endpoint.page.is_some()) {
        let page = endpoint.page.unwrap();
        assert!(!page.next.is_empty() && !page.end.is_empty(), "{}", endpoint.name);
    }
    assert_eq!(schema::endpoints().filter(|endpoint| endpoint.page.is_some()).count(), 26);
}

#[test]
fn numbers_at_the_end_of_their_range_end_a_walk() {
    let page = json!({"MemberNum": 3, "MemberList": [{"Member_Account": "a"}]});
    let params = json!({"GroupId": "g", "Offset": i64::MAX});
    assert!(walk("list_group_members", params, &[page]).1.is_ok(), "everything lies before this page");
    let page = json!({"IsFinished": 0, "RspMsgList": [{"MsgSeq": i64::MIN}]});
    assert!(walk("list_group_messages", json!({"GroupId": "g", "ReqMsgNumber": 1}), &[page]).1.is_ok());
}

#[test]
fn a_cursor_is_sent_in_the_type_of_the_field_it_goes_into() {
    let page = json!({"UserDataItem": [{"To_Account": "b"}], "CompleteFlag": 0, "NextStartIndex": "100"});
    let last = json!({"UserDataItem": [], "CompleteFlag": 1});
    let (sent, _) = walk("list_friends", json!({"From_Account": "a"}), &[page, last]);
    assert_eq!(sent[1]["StartIndex"], json!(100));
    let page = json!({"SubscriberList": [{"Subscriber_Account": "a"}], "Next": 7});
    let (sent, _) = walk("list_subscribers", json!({"Official_Account": "o"}), &[page, json!({"Next": ""})]);
    assert_eq!(sent[1]["Next"], json!("7"));
}

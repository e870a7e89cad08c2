//! Each kind of mistake is refused, with its place.

use super::for_tests::{TYPES, files};
use super::load::{Files, parse};
use super::{Cursor, End, Filled};

const REQUEST: &str = "request: [{field: List, type: array<object>, as: Item, required: true, max_items: 2, note: n},
  {field: 'List[].UserID', type: string, required: true, max_bytes: 4, note: n},
  {field: Flag, type: integer, required: false, values: [0, 1], note: n}]";
const REPLY: &str = "reply: [{field: Result, type: array<object>, note: n},
  {field: 'Result[].UserID', type: string, note: n}, {field: 'Result[].Code', type: integer, note: n}]";

fn refusals(files: &Files) -> Vec<String> {
    parse(files).err().unwrap_or_default()
}

/// Checks that an endpoint with these parts is refused with exactly this line.
fn assert_refused(parts: &[&str], expected: &str) {
    assert_eq!(refusals(&files(parts)), [format!("api/test.yaml: do_it: {expected}")], "{parts:?}");
}

/// Checks requests whose fields are `fields`.
fn assert_request_refused(fields: &str, expected: &str) {
    assert_refused(&[&format!("request: [{fields}]"), "reply: []"], expected);
}

#[test]
fn a_sound_description_is_accepted() {
    let parts = [
        REQUEST,
        REPLY,
        "request_samples: [{List: [{UserID: a}], Flag: 1}]",
        "reply_samples: [{ActionStatus: OK, ErrorCode: 0, Result: [{UserID: a, Code: 0}]}]",
        "batch: List, batch_key: UserID, failures: {list: Result, item: UserID, code: Code, must_answer: true}",
        "errors: {70107: not there}",
    ];
    let api = parse(&files(&parts)).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let reply = &api.families[0].endpoints[0].reply;
    let super::Type::Object(result) = reply.fields[0].ty.innermost() else { panic!("Result holds objects") };
    let outcome = result.outcome.as_ref().expect("failures say how an entry shows its outcome");
    assert_eq!((&outcome.item[..], outcome.code), (&[vec![0]][..], Some(1)));
    assert_eq!(outcome.ok, super::Success::Codes(vec![0]));
}

/// Lists whose entries name their item within an object, or in one of two fields.
const NESTED: &str = "request: [{field: List, type: array<object>, as: Item, required: true, note: n},
  {field: 'List[].Inner', type: object, as: Inner, required: true, note: n},
  {field: 'List[].Inner.Key', type: string, required: true, note: n},
  {field: 'List[].Group', type: integer, required: false, note: n}],
  reply: [{field: Outer, type: array<object>, as: Outer, note: n},
  {field: 'Outer[].Result', type: array<object>, as: ItemResult, note: n},
  {field: 'Outer[].Result[].Inner', type: object, as: InnerResult, note: n},
  {field: 'Outer[].Result[].Inner.Key', type: string, note: n},
  {field: 'Outer[].Result[].Code', type: integer, note: n}]";

/// The outcome that the entries of `Outer[].Result` got.
fn nested_outcome(failures: &str) -> super::Outcome {
    let parts = [NESTED, "batch: List, batch_key: [Inner.Key, Group]", failures];
    let api = parse(&files(&parts)).unwrap_or_else(|problems| panic!("{failures}: {}", problems.join("\n")));
    let endpoint = &api.families[0].endpoints[0];
    assert_eq!(endpoint.batch_keys, [vec![0, 0], vec![1]]);
    let super::Type::Object(outer) = endpoint.reply.fields[0].ty.innermost() else { panic!("Outer holds objects") };
    let super::Type::Object(result) = outer.fields[0].ty.innermost() else { panic!("Result holds objects") };
    result.outcome.clone().expect("failures say how an entry shows its outcome")
}

#[test]
fn results_may_be_nested_and_name_their_items_in_several_ways() {
    use super::Success;
    for (given, item, code, ok) in [
        ("item: Inner.Key, code: Code, ok: [true, 3]", Some(vec![0, 0]), Some(1), Success::Codes(vec![1, 3])),
        ("item: [Inner.Key], ok: any", Some(vec![0, 0]), None, Success::Any),
        ("item: Inner.Key", Some(vec![0, 0]), None, Success::Never),
        ("by_position: true, code: Code", None, Some(1), Success::Codes(vec![0])),
    ] {
        let outcome = nested_outcome(&format!("failures: {{list: 'Outer[].Result', {given}}}"));
        assert_eq!((outcome.item, outcome.code, outcome.ok), (item.into_iter().collect(), code, ok), "{given}");
    }
}

#[test]
fn mistakes_in_how_results_name_their_items_are_refused() {
    for (part, expected) in [
        ("batch: List, batch_key: Inner", "batch_key: List[] has no field Inner"),
        ("batch: List, batch_key: [Group, Inner.Gone]", "batch_key: List[] has no field Inner.Gone"),
        (
            "failures: {list: 'Outer[].Result', item: [Inner.Key, Gone], code: Code}",
            "failures: `item`: Outer[].Result[] has no field Gone",
        ),
        (
            "failures: {list: 'Outer[].Result', item: Inner.Key, code: Code, ok: some}",
            "failures: `ok` is a list of codes or `any`, not \"some\"",
        ),
        (
            "failures: {list: 'Outer[].Result', item: Inner.Key, code: Code, ok: [x]}",
            "failures: `ok` lists integers, true and false",
        ),
        (
            "failures: {list: 'Outer[].Result', item: Inner.Key, ok: [0]}",
            "failures: `ok` lists codes, but `code` is missing",
        ),
        (
            "failures: {list: 'Outer[].Result', item: Inner.Key, code: Code, also: [Gone]}",
            "failures: `also`: the reply has no list of strings Gone",
        ),
        (
            "failures: {list: 'Outer[].Result', item: Inner.Key, code: Code, also: [Outer]}",
            "failures: `also`: the reply has no list of strings Outer",
        ),
        ("failures: {list: 'Outer[].Result', by_position: true}", "failures: by_position needs a batch"),
        (
            "batch: List, batch_key: Group, failures: {list: 'Outer[].Result', item: Inner.Key, by_position: true}",
            "failures: `item` and `by_position` exclude each other",
        ),
    ] {
        assert_refused(&[NESTED, part], expected);
    }
}

#[test]
fn query_fields_are_fields_of_the_request_that_say_so() {
    let query = |ty: &str| format!("query: [{{field: Net, type: {ty}, required: false, note: n}}]");
    let api = parse(&files(&[REQUEST, REPLY, &query("integer")])).unwrap_or_else(|problems| panic!("{problems:?}"));
    let fields = &api.families[0].endpoints[0].request.fields;
    let queried: Vec<_> = fields.iter().filter(|field| field.in_query).map(|field| &field.wire).collect();
    assert_eq!(queried, ["Net"]);
    assert_refused(&[REQUEST, REPLY, &query("object")], "query Net: is object: a query holds strings and integers");
}

#[test]
fn values_of_several_plain_types_are_distinguished_by_their_form() {
    let types =
        format!("{TYPES}\nTag: {{summary: s, one_of: [string, integer, array<string>, 'map<string, integer>']}}");
    let request = |sample: &str| {
        let field = "request: [{field: A, type: Tag, required: true, note: n}]";
        let mut files = files(&[field, REPLY, &format!("request_samples: [{{A: {sample}}}]")]);
        files.insert("types.yaml".into(), types.clone());
        refusals(&files)
    };
    for fine in ["x", "1", "[x, y]", "{}", "{x: 1}"] {
        assert_eq!(request(fine), [""; 0], "{fine}");
    }
    for (wrong, what) in [
        ("1.5", "A: expected a string or an integer or a list or an object, got the number 1.5"),
        ("[1]", "A[0]: expected a string, got the integer 1"),
        ("{x: y}", "A.x: expected an integer, got a string"),
    ] {
        assert_eq!(request(wrong), [format!("api/test.yaml: do_it: request sample 1: {what}")]);
    }
}

#[test]
fn integers_beyond_64_bits_with_a_sign_are_described_as_such() {
    let field = |more: &str| format!("{{field: A, type: integer, required: true, note: n, {more}}}");
    let request = format!("request: [{}]", field("big: true, min: 0, max: 18446744073709551615"));
    let api = parse(&files(&[&request, REPLY])).unwrap_or_else(|problems| panic!("{problems:?}"));
    let field_of = &api.families[0].endpoints[0].request.fields[0];
    assert!(field_of.is_unsigned());
    assert_eq!(field_of.limits.max, Some(u64::MAX.into()));
    for more in ["max: 18446744073709551615", "big: true, max: 18446744073709551615"] {
        let expected = "request A: a max beyond 64 bits with a sign goes with `big: true` and `min: 0`";
        assert_request_refused(&field(more), expected);
    }
    assert_request_refused(&field("max: 1.5"), "request A: max is not an integer");
    assert_request_refused(
        "{field: A, type: string, required: true, note: n, big: true}",
        "request A: big is for integers",
    );
}

#[test]
fn all_mistakes_are_reported_at_once() {
    let parts = [REQUEST, REPLY, "batch: Nothing", "errors: {1: x}", "request_samples: [{}]"];
    assert_eq!(refusals(&files(&parts)).len(), 3);
}

#[test]
fn mistakes_in_fields_are_refused() {
    for (fields, expected) in [
        ("{field: A, type: strin, required: true, note: n}", "request A: unknown type `strin`"),
        (
            "{field: A, type: 'map<integer, string>', required: true, note: n}",
            "request A: unknown type `map<integer, string>`: maps are map<string, T>",
        ),
        ("{field: A, type: string, required: true}", "request A: has no note"),
        ("{field: A, type: string, note: n}", "request A: does not say whether it is `required`"),
        (
            "{field: A, type: string, required: maybe, note: n}",
            "request A: `required` is true, false, conditional or expected, not \"maybe\"",
        ),
        (
            "{field: A.B, type: string, required: true, note: n}",
            "request A.B: its parent `A` is not described before it",
        ),
        (
            "{field: A, type: string, required: true, note: n}, {field: A.B, type: string, required: true, note: n}",
            "request A.B: stands under `A`, but `A` is string",
        ),
        (
            "{field: A, type: object, required: true, note: n}, {field: 'A[].B', type: string, required: true, note: n}",
            "request A[].B: `A` is object, so `A[]` is not a list",
        ),
        (
            "{field: A, type: string, required: true, note: n}, {field: A, type: string, required: true, note: n}",
            "request A: is described twice",
        ),
        (
            "{field: UserID, type: string, required: true, note: n}, {field: User_Id, type: string, required: true, note: n}",
            "request User_Id: the name `user_id` is already a name of `UserID`",
        ),
        (
            "{field: Parts, type: integer, required: true, note: n}",
            "request Parts: the name `parts` is the name of a reply's method: give it another with `name:`",
        ),
        (
            "{field: From, type: string, required: true, note: n}",
            "request From: the name `from` is a Python keyword: give it another with `name:`",
        ),
        (
            "{field: A, type: string, name: NotSnake, required: true, note: n}",
            "request A: `NotSnake` is not a snake-case name",
        ),
        (
            "{field: A, type: string, required: true, note: n, max_items: 1}",
            "request A: max_items is for lists and maps",
        ),
        ("{field: A, type: integer, required: true, note: n, max_bytes: 1}", "request A: max_bytes is for strings"),
        ("{field: A, type: string, required: true, note: n, min: 1}", "request A: min is for numbers"),
        (
            "{field: A, type: integer, required: true, note: n, values: [x]}",
            "request A: values are not all of the field's type",
        ),
        (
            "{field: A, type: string, required: true, note: n, as: B}",
            "request A: `as` names an object with fields or a string with values",
        ),
        (
            "{field: A, type: string, required: true, note: n, values: [x, X]}",
            "request A: values cannot be distinguished as names of an enum's variants",
        ),
        (
            "{field: A, type: integer, required: false, note: n, default: x}",
            "request A default: expected an integer, got a string",
        ),
    ] {
        assert_request_refused(fields, expected);
    }
}

#[test]
fn unknown_keys_are_refused() {
    let refused = refusals(&files(&[REQUEST, REPLY, "partial_failure: Result"]));
    assert!(refused[0].starts_with("api/test.yaml: do_it: unknown field `partial_failure`"), "{refused:?}");
    let refused = refusals(&files(&["request: [{field: A, type: string, max: 1, maximum: 2, note: n}]", REPLY]));
    assert!(refused[0].starts_with("api/test.yaml: do_it: request A: unknown field `maximum`"), "{refused:?}");
}

#[test]
fn what_only_replies_or_only_requests_have_is_refused_elsewhere() {
    let reply = |field: &str| format!("reply: [{{{field}, note: n}}]");
    let required = reply("field: A, type: string, required: true");
    assert_refused(&[REQUEST, &required], "reply A: `required` is for requests");
    assert_refused(
        &[REQUEST, &reply("field: Items, type: string")],
        "reply Items: the name `items` is a method of Python's dict: give it another with `name:`",
    );
    assert_refused(
        &[REQUEST, "reply: [{field: A, type: string, aliases: [B], note: n}, {field: B, type: string, note: n}]"],
        "reply B: the name `B` is already a name of `A`",
    );
}

#[test]
fn what_is_deprecated_says_what_to_use_instead() {
    let api =
        parse(&files(&[REQUEST, REPLY, "deprecated: use it_all"])).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(api.families[0].endpoints[0].deprecated.as_deref(), Some("use it_all"));
    assert_refused(&[REQUEST, REPLY, "deprecated: ''"], "`deprecated` does not say what to use instead");
}

#[test]
fn what_is_expected_may_be_left_out() {
    let request = "request: [{field: A, type: string, required: expected, note: n}]";
    let api =
        parse(&files(&[request, REPLY, "request_samples: [{}]"])).unwrap_or_else(|problems| panic!("{problems:?}"));
    let field = &api.families[0].endpoints[0].request.fields[0];
    assert!(field.is_argument() && !field.is_asked());
}

#[test]
fn an_old_name_of_a_field_counts_as_the_field() {
    let field = "request: [{field: UserID, type: string, required: true, aliases: [Identifier], note: n}]";
    let sample = "request_samples: [{Identifier: a}, {UserID: a}]";
    assert_eq!(refusals(&files(&[field, REPLY, sample])), [""; 0]);
    assert_eq!(
        refusals(&files(&[field, REPLY, "request_samples: [{}]"])),
        ["api/test.yaml: do_it: request sample 1: UserID: required"]
    );
}

#[test]
fn limits_that_are_not_enforced_refuse_no_sample() {
    let request =
        |more: &str| format!("request: [{{field: A, type: string, required: true, note: n, max_bytes: 1{more}}}]");
    let sample = "request_samples: [{A: long}]";
    assert_eq!(refusals(&files(&[&request(", enforced: false"), REPLY, sample])), [""; 0]);
    assert_eq!(refusals(&files(&[&request(""), REPLY, sample])).len(), 1);
}

#[test]
fn keys_about_single_values_are_checked_against_the_field() {
    let field = |more: &str| format!("{{field: A, required: true, note: n, {more}}}");
    for (more, expected) in [
        ("type: integer, timestamp: true", "request A: timestamp goes with a `unit` of seconds or milliseconds"),
        ("type: string, timestamp: true, unit: seconds", "request A: timestamp is for integers"),
        ("type: string, empty_means: everybody", "request A: empty_means is for lists, maps and objects"),
        (
            "type: integer, values: [2, 5], old_values: {1: 3}",
            "request A: old_values: 1 stands among `values`, or 3 does not",
        ),
        (
            "type: string, values: [x, y], old_values: {1: x}",
            "request A: old_values: 1 and \"x\" are of different types",
        ),
    ] {
        assert_request_refused(&field(more), expected);
    }
    let fine = field("type: integer, values: [2, 5], old_values: {1: 5}, hint: h, timestamp: true, unit: milliseconds");
    let api = parse(&files(&[&format!("request: [{fine}]"), REPLY])).unwrap_or_else(|problems| panic!("{problems:?}"));
    let field = &api.families[0].endpoints[0].request.fields[0];
    assert_eq!((field.timestamp, field.hint.as_deref()), (Some(1000), Some("h")));
    assert_eq!(field.old_values, [(1.into(), 5.into())]);
}

#[test]
fn names_of_fields_that_do_not_exist_are_refused() {
    for (part, expected) in [
        ("batch: Nothing", "batch: the request has no field Nothing"),
        ("batch: Flag", "batch: Flag is not a list"),
        ("batch: List", "batch_key: is missing: which field of List[] names the item?"),
        ("batch: List, batch_key: Nothing", "batch_key: List[] has no field Nothing"),
        ("batch_key: UserID", "batch_key: stands without batch"),
        ("failures: {list: Nothing}", "failures: the reply has no field Nothing"),
        ("failures: {list: Result, code: Code}", "failures: `item` is missing: Result holds objects"),
        ("failures: {list: Result, item: UserID, code: Nothing}", "failures: `code`: Result[] has no field Nothing"),
        (
            "failures: {list: Result, item: UserID, code: Code, must_answer: true}",
            "failures: must_answer needs a batch",
        ),
        ("in_order: they clash", "in_order: stands without batch"),
        ("items_per_minute: 5", "items_per_minute: stands without batch"),
        ("dedup: {fields: []}", "dedup: names no field"),
        ("dedup: {fields: [Nothing]}", "dedup: the request has no field Nothing"),
        ("dedup: {fields: [Flag]}", "dedup: Flag is not an integer of up to 32 bits"),
        ("exactly_one_of: [[List, Nothing]]", "exactly_one_of: the request has no field Nothing"),
        ("exactly_one_of: [[List]]", "exactly_one_of: a group names two or more fields of one object"),
        ("exactly_one_of: [[List, Flag]]", "exactly_one_of: Flag is `required: false`: make it conditional"),
        ("at_least_one_of: [[List, Nothing]]", "at_least_one_of: the request has no field Nothing"),
        ("at_least_one_of: [[List]]", "at_least_one_of: a group names two or more fields of one object"),
        ("errors: {1: x}", "errors: 1 is not in errors.yaml"),
    ] {
        assert_refused(&[REQUEST, REPLY, part], expected);
    }
}

/// A list that is given page by page.
const PAGED: &str = "request: [{field: Start, type: integer, required: true, note: n},
  {field: Size, type: integer, required: false, note: n}, {field: Key, type: string, required: false, note: n}],
  reply: [{field: List, type: array<object>, note: n}, {field: 'List[].Seq', type: integer, note: n},
  {field: 'List[].Name', type: string, note: n}, {field: Names, type: array<string>, note: n},
  {field: Next, type: integer, note: n}, {field: Key, type: string, note: n}]";

#[test]
fn pages_are_tied_to_the_fields_that_lead_through_them() {
    let page = "page: {items: List, limit: Size, next: {Key: Key, Start: {largest: Seq}}, given: [Start],
        end: [{Next: [0, 1]}, {Key: empty}, {smallest: {Seq: 1}}],
        alternative: {items: List, next: {Start: count}, end: [no_items, {reaches: Next}]}}";
    let api = parse(&files(&[PAGED, page])).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let endpoint = &api.families[0].endpoints[0];
    let page = endpoint.page.as_ref().expect("it pages");
    assert_eq!((&page.items[..], page.limit), (&[0][..], Some(1)));
    let next: Vec<(usize, bool)> = page.next.iter().map(|next| (next.field, next.given)).collect();
    assert_eq!(next, [(2, false), (0, true)]);
    assert!(matches!(page.next[0].from, Cursor::Reply(3)) && matches!(page.next[1].from, Cursor::Largest(0)));
    assert!(matches!(&page.end[..], [End::Is(2, codes), End::Empty(3), End::SmallestIs(0, 1)] if codes == &[0, 1]));
    let other = page.alternative.as_ref().expect("it says how to go on without a cursor");
    assert!(matches!(other.next[0].from, Cursor::Count));
    assert!(matches!(other.end[..], [End::NoItems, End::Reaches(2)]));
    assert_eq!(endpoint.request.fields[0].filled, None);
    assert!(endpoint.is_position(0) && !endpoint.is_position(1) && endpoint.is_position(2));
}

#[test]
fn the_position_of_the_first_page_is_filled_in_where_it_is_required() {
    let api = parse(&files(&[PAGED, "page: {items: List, next: {Key: Key, Start: Next}, end: [no_items]}"]));
    let fields =
        &api.unwrap_or_else(|problems| panic!("{}", problems.join("\n"))).families[0].endpoints[0].request.fields;
    assert_eq!((fields[0].filled, fields[2].filled), (Some(Filled::FirstPosition), None));
    assert!(!fields[0].is_asked());
}

#[test]
fn pages_that_lead_nowhere_are_refused() {
    for (page, expected) in [
        ("items: Nothing, next: {Start: Next}, end: [{Next: [0]}]", "the reply has no field Nothing"),
        ("items: Next, next: {Start: Next}, end: [{Next: [0]}]", "Next is integer, expected list"),
        ("items: List, next: {Nothing: Next}, end: [{Next: [0]}]", "the request has no field Nothing"),
        ("items: List, next: {Start: Nothing}, end: [{Next: [0]}]", "the reply has no field Nothing"),
        ("items: List, next: {Start: Key}, end: [{Next: [0]}]", "Key is string, expected integer"),
        ("items: List, next: {Key: Next}, end: [{Next: [0]}]", "Next is integer, expected string"),
        ("items: List, next: {Key: count}, end: [{Next: [0]}]", "Key is string, expected integer"),
        ("items: List, next: {Start: {largest: Name}}, end: [{Next: [0]}]", "Name is string, expected integer"),
        ("items: List, next: {Start: {below_smallest: No}}, end: [{Next: [0]}]", "an item has no field No"),
        ("items: List, next: {Start: Next}, end: [{Nothing: [0]}]", "the reply has no field Nothing"),
        ("items: List, next: {Start: Next}, end: [{Key: [0]}]", "Key is string, expected integer"),
        ("items: List, next: {Start: Next}, end: [{reaches: Key}]", "Key is string, expected integer"),
        ("items: List, next: {Start: Next}, end: [later]", "`end`: \"later\" is not a sign of the last page"),
        ("items: List, next: {Start: Next}, end: []", "`next` and `end` name something each"),
        ("items: List, limit: Key, next: {Start: Next}, end: [no_items]", "Key is string, expected integer"),
        ("items: List, next: {Start: Next}, given: [Size], end: [no_items]", "`given`: Size is not in `next`"),
        ("items: List, next: {Size: Next}, given: [Size], end: [no_items]", "`given`: Size is not required"),
        (
            "items: [List, Names], next: {Start: Next}, end: [no_items]",
            "`no_items` needs one list of objects as `items`",
        ),
        (
            "items: List, next: {Start: Next}, end: [no_items],
              alternative: {items: Names, next: {Start: Next}, end: [{Next: [0]}]}",
            "`alternative` has other items",
        ),
    ] {
        let refused = refusals(&files(&[PAGED, &format!("page: {{{page}}}")]));
        assert_eq!(refused.first(), Some(&format!("api/test.yaml: do_it: page: {expected}")), "{page}");
    }
}

#[test]
fn what_identifies_a_retried_request_need_not_be_given() {
    let request = "request: [{field: Random, type: integer, required: true, min: 0, max: 4294967295, note: n}]";
    let api = parse(&files(&[request, "reply: []", "dedup: {fields: [Random], seconds: 5}"]));
    let api = api.unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let endpoint = &api.families[0].endpoints[0];
    assert_eq!(endpoint.request.fields[0].filled, Some(Filled::Random));
    assert!(!endpoint.request.fields[0].is_asked());
    assert_eq!(endpoint.dedup.as_ref().map(|dedup| (&dedup.fields[..], dedup.seconds)), Some((&[0][..], Some(5))));
}

#[test]
fn samples_that_do_not_fit_are_refused() {
    for (part, expected) in [
        ("request_samples: [{Flag: 1}]", "request sample 1: List: required"),
        ("request_samples: [{List: [{}]}]", "request sample 1: List[0].UserID: required"),
        (
            "request_samples: [{List: [{UserID: 1}]}]",
            "request sample 1: List[0].UserID: expected a string, got the integer 1",
        ),
        (
            "request_samples: [{List: [{UserID: abcde}]}]",
            "request sample 1: List[0].UserID: longer than 4 bytes (it has 5)",
        ),
        (
            "request_samples: [{List: [{UserID: a}, {UserID: b}, {UserID: c}]}]",
            "request sample 1: List: more than 2 items (it has 3)",
        ),
        ("request_samples: [{List: [], Flag: 2}]", "request sample 1: Flag: must be one of 0, 1, got 2"),
        ("request_samples: [{List: [], Other: 2}]", "request sample 1: Other: unknown field"),
        ("request_samples: [{List: [], ErrorCode: 0}]", "request sample 1: ErrorCode: unknown field"),
        ("reply_samples: [{ErrorCode: 0, Other: 1}]", "reply sample 1: Other: unknown field"),
        ("reply_samples: [{Result: {}}]", "reply sample 1: Result: expected a list, got an object"),
    ] {
        assert_refused(&[REQUEST, REPLY, part], expected);
    }
    let alternatives = "request: [{field: A, type: string, required: conditional, note: n},
        {field: B, type: string, required: conditional, note: n}], exactly_one_of: [[A, B]], request_samples: [{A: x, B: x}]";
    assert_refused(&[alternatives, REPLY], "request sample 1: exactly one of `A`, `B` is required, got several");
    let either = alternatives.replace("exactly_one_of", "at_least_one_of");
    assert_eq!(refusals(&files(&[&either, REPLY])), [""; 0]);
    let neither = either.replace("{A: x, B: x}", "{}");
    assert_refused(&[&neither, REPLY], "request sample 1: at least one of `A`, `B` is required");
    let element = "request: [{field: A, type: Element, required: true, note: n}],
        request_samples: [{A: {Kind: T, Content: {Text: 1}}}]";
    assert_refused(&[element, REPLY], "request sample 1: A.Content.Text: expected a string, got the integer 1");
}

#[test]
fn mistakes_in_what_an_endpoint_says_are_refused() {
    for (from, to, expected) in [
        ("summary: Do it", "summary: ''", "has no summary"),
        ("summary: Do it", "summary: Do it.", "the summary ends with a dot"),
        ("doc: 1047/1", "doc: page", "doc is not a page id like 1047/34955"),
        ("path: v4/a/b", "path: /v4/a/b", "the path does not look like v4/service/command"),
        ("rate: 1", "rate: 0", "the rate is 0"),
    ] {
        let mut files = files(&[REQUEST, REPLY]);
        let changed = files["test.yaml"].replace(from, to);
        files.insert("test.yaml".into(), changed);
        assert_eq!(refusals(&files), [format!("api/test.yaml: do_it: {expected}")]);
    }
}

#[test]
fn endpoints_and_types_with_one_name_are_refused() {
    let mut files = files(&[REQUEST, REPLY]);
    let other = "family: other\ntitle: Others\nendpoints:\n- {name: do_it, path: v4/a/c, summary: Do it, title: T, \
        doc: '', rate: null, request: [{field: X, type: object, as: Item, required: true, note: n}, \
        {field: X.Y, type: string, required: true, note: n}], reply: []}";
    files.insert("other.yaml".into(), other.into());
    let refused = refusals(&files);
    let place = "api/test.yaml: do_it";
    assert!(refused.contains(&format!("{place}: `do_it` is described twice, also in other.yaml")), "{refused:?}");
    let shape = "the type name `Item` has another shape at api/other.yaml: do_it: request X: use `as:`";
    assert!(refused.contains(&format!("{place}: request List: {shape}")), "{refused:?}");
    assert!(refused.iter().any(|line| line.contains("the type name `DoIt` has another shape")), "{refused:?}");

    let taken = "request: [{field: A, type: string, as: Region, required: true, values: [x], note: n}]";
    assert_refused(&[taken, REPLY], "request A: the type name `Region` is taken: give another with `as:`");
}

#[test]
fn mistakes_in_codes_kinds_and_regions_are_refused() {
    for (file, text, expected) in [
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: odd, retry: never, meaning: m}",
            "1: kind: `odd` is not in kinds.yaml",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: later, meaning: m}",
            "1: retry: `later` is none of never, immediately, backoff, rate_limited, refresh_sig",
        ),
        (
            "errors.yaml",
            "- {code: 1, to: 5, area: a, kind: success, retry: never, meaning: m}\n\
            - {code: 3, area: a, kind: success, retry: never, meaning: m}",
            "3: overlaps another code",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, mistakes: [{at: v4/none/}]}",
            "1: mistakes: no endpoint's path begins with `v4/none/`",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, mistakes: [{at: v4/, is: odd}]}",
            "1: mistakes: `odd` is none of unreadable, missing, not_exactly_one, unknown_field, wrong_type, item_count, \
             too_long, not_allowed, too_deep",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, needs: [{at: v4/none/, edition: pro}]}",
            "1: needs: no endpoint's path begins with `v4/none/`",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, needs: [{at: v4/, edition: gold}]}",
            "1: needs: has one `edition` of trial, standard, pro, pro_plus, enterprise, or one `service` of \
             cloud_moderation, cloud_search, local_moderation, push",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, needs: [{at: v4/, edition: pro}]}",
            "1: needs: `do_it` has no `edition`",
        ),
        (
            "errors.yaml",
            "- {code: 1, area: a, kind: success, retry: never, meaning: m, needs: [{at: v4/, edition: pro, with: Odd}]}",
            "1: needs: no request at `v4/` has a field `Odd`",
        ),
        ("kinds.yaml", "success: No error.\nnot_found: N.\nunknown: U.", "no_answer: is missing: the core needs it"),
        (
            "regions.yaml",
            "- {id: x, name: X, host: 'https://a.b', backup: b.c}",
            "x: host: `https://a.b` is not a host name",
        ),
        (
            "types.yaml",
            "Odd: {summary: s, tag: T}",
            "Odd: needs either `fields`, or `one_of`, or `tag`, `content` and `variants`",
        ),
        (
            "types.yaml",
            "Odd: {summary: s, one_of: [number]}",
            "Odd: one_of: `number` is none of string, integer, array<string>, map<string, integer>",
        ),
    ] {
        let mut files = files(&["request: []", "reply: []"]);
        files.insert(file.into(), text.into());
        assert_eq!(refusals(&files), [format!("api/{file}: {expected}")]);
    }
}

const WEBHOOK: &str =
    "name: before_it, command: Group.CallbackBeforeIt, summary: Before it, title: T, doc: '', when: before";
const BODY: &str = "request: [{field: EventTime, type: time, required: true, note: n},
  {field: Item, type: array<object>, as: EventItem, required: true, note: n},
  {field: 'Item[].To_Account', type: string, required: true, note: n}]";
const BODIES: &str =
    "request_samples: [{CallbackCommand: Group.CallbackBeforeIt, EventTime: '12', Item: [{To_Account: a}]}]";
const ANSWER: &str = "response: [{field: Result, type: array<object>, as: Decision, required: true, note: n},
  {field: 'Result[].To_Account', type: string, required: true, note: n},
  {field: 'Result[].Code', type: integer, required: true, note: n},
  {field: 'Result[].Info', type: string, required: true, note: n}]";
const ANSWERS: &str = "response_samples: [{ErrorCode: 0, Result: [{To_Account: a, Code: 5, Info: no}]}]";

/// A description with one webhook of the given parts.
fn webhook_files(parts: &[&str]) -> Files {
    let mut files = files(&[REQUEST, REPLY]);
    let family = format!("family: group\ntitle: Groups\nwebhooks:\n- {{{}}}\n", parts.join(", "));
    files.insert("webhooks/group.yaml".into(), family);
    files
}

#[test]
fn a_webhook_says_what_it_may_be_answered_with() {
    let decide =
        "answer: {decide: {items: Item, list: Result, item: To_Account, code: Code, info: Info}, codes: [5, 9]}";
    let api = parse(&webhook_files(&[WEBHOOK, BODY, BODIES, ANSWER, ANSWERS, decide]))
        .unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let (family, webhook) = api.webhooks().next().expect("the only webhook");
    assert_eq!((family.name.as_str(), webhook.before), ("group", true));
    assert_eq!(webhook.kinds(), ["allow"], "items are rejected one by one");
    let decide = webhook.decide.as_ref().expect("the answer decides items");
    assert_eq!((decide.items, decide.item, decide.list, decide.fields), (1, 0, 0, [0, 1, 2]));
    assert_eq!(webhook.request.fields[0].name, "event_time");

    let plain = [WEBHOOK, BODY, BODIES, "response: []", "response_samples: []", "answer: {reject: true, drop: true}"];
    let api = parse(&webhook_files(&plain)).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    assert_eq!(api.webhooks().next().expect("the only webhook").1.kinds(), ["allow", "reject", "drop"]);

    let after = WEBHOOK.replace("before", "after");
    let plain = [&after, BODY, BODIES, "response: []", "response_samples: [{ErrorCode: 1}]", "answer: {fail: true}"];
    let api = parse(&webhook_files(&plain)).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    assert_eq!(api.webhooks().next().expect("the only webhook").1.kinds(), ["ack", "fail"]);
}

#[test]
fn mistakes_in_webhooks_are_refused() {
    let sample = |body: &str| format!("request_samples: [{body}]");
    let plain = "response: [], response_samples: [{ErrorCode: 0}]";
    let other = sample("{CallbackCommand: Group.Other, EventTime: 1, Item: []}");
    let unknown = sample("{New: 1, EventTime: 1, Item: []}");
    let soon = sample("{EventTime: soon, Item: []}");
    let lacking = sample("{EventTime: 1}");
    for (parts, expected) in [
        (vec![WEBHOOK, BODY, &other, plain], "request sample 1: CallbackCommand is another command"),
        (vec![WEBHOOK, BODY, &unknown, plain], "request sample 1: New: unknown field"),
        (vec![WEBHOOK, BODY, &soon, plain], "request sample 1: EventTime: expected a time, got a string"),
        (vec![WEBHOOK, BODY, &lacking, plain], "request sample 1: Item: required"),
        (
            vec![WEBHOOK, BODY, BODIES, plain, "answer: {rewrite: MsgBody}"],
            "answer: `rewrite` is not a field of the response",
        ),
        (
            vec![WEBHOOK, BODY, BODIES, plain, "answer: {fail: true}"],
            "answer: what has not happened yet is refused by `reject`",
        ),
        (
            vec![WEBHOOK, BODY, BODIES, plain, "answer: {reject: true, codes: [9, 5]}"],
            "answer: `codes` is a range like [10100, 10200]",
        ),
        (
            vec![WEBHOOK, BODY, BODIES, "response: [], response_samples: [{ErrorCode: 1}]"],
            "response sample 1: `answer` does not allow the code 1",
        ),
        (
            vec![WEBHOOK, BODY, BODIES, plain, "answer: {decide: {items: Item, list: R, item: A, code: C, info: I}}"],
            "answer: `decide` names fields that are not there",
        ),
        (
            vec![
                WEBHOOK,
                "request: [{field: Command, type: string, required: true, note: n}], request_samples: []",
                plain,
            ],
            "request Command: the name `command` is what every event has: give it another with `name:`",
        ),
        (
            vec![
                "name: after_it, command: Group.It, summary: After it, title: T, doc: '', when: after",
                "request: [], request_samples: []",
                plain,
                "answer: {drop: true}",
            ],
            "answer: only what has not happened yet can be dropped",
        ),
    ] {
        let refused = refusals(&webhook_files(&parts));
        let name = if parts[0].contains("after_it") { "after_it" } else { "before_it" };
        assert_eq!(refused, [format!("api/webhooks/group.yaml: {name}: {expected}")], "{parts:?}");
    }
    assert_request_refused("{field: A, type: time, required: true, note: n}", "request A: time is for webhooks");
}

#[test]
fn codes_of_what_is_gone_are_known_and_do_not_pass() {
    let failures = "batch: List, batch_key: UserID, failures: {list: Result, item: UserID, code: Code}";
    let gone = |said: &str| refusals(&files(&[REQUEST, REPLY, failures, &format!("gone: {said}")]));
    assert_eq!(gone("{call: [70107], items: [70107]}"), [""; 0]);
    for (said, expected) in [
        ("{}", "api/test.yaml: do_it: gone: has no code"),
        ("{call: [4711]}", "api/test.yaml: do_it: gone: 4711 is not in errors.yaml"),
        ("{items: [4711]}", "api/test.yaml: do_it: gone: 4711 is not in errors.yaml"),
    ] {
        assert_eq!(gone(said), [expected], "{said}");
    }
    assert_refused(&[REQUEST, REPLY, "gone: {items: [70107]}"], "gone: `items` needs `failures` with a `code`");
}

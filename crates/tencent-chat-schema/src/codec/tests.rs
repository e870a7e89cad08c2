//! What is written is read back as it was.

use std::collections::HashSet;

use super::*;
use crate::directory::Directory;
use crate::*;

fn field(wire: &'static str, name: &'static str, ty: Type) -> Field {
    Field { wire, name, aliases: &[], ty, required: false, in_query: false, failed_items: false, limits: Limits(&[]) }
}

fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn list<T>(items: Vec<T>) -> &'static [T] {
    items.leak()
}

fn open(bytes: Vec<u8>, shared: Option<&'static File>) -> &'static File {
    leak(File::new(bytes.leak(), shared))
}

/// A message, which may hold messages, and the union of its elements.
fn shared() -> (&'static Object, &'static Union) {
    let message = leak(Object::later());
    let content = leak(Object::new(Shape {
        fields: list(vec![field("MsgList", "msg_list", Type::List(leak(Type::Object(message))))]),
        ..Shape::default()
    }));
    let tag = |wire, name| Tag { wire, name };
    let union = leak(Union {
        tag: tag("MsgType", "msg_type"),
        content: tag("MsgContent", "msg_content"),
        variants: list(vec![("TIMRelayElem", content)]),
    });
    message.describe(Shape {
        fields: list(vec![field("MsgBody", "msg_body", Type::List(leak(Type::Union(union))))]),
        ..Shape::default()
    });
    (message, union)
}

/// An object of every type and limit, with all that an object may say.
fn full(message: &'static Object, union: &'static Union) -> &'static Object {
    let types = [
        Type::String,
        Type::Integer,
        Type::Number,
        Type::Boolean,
        Type::Any,
        Type::Time,
        Type::Free,
        Type::Object(message),
        Type::Union(union),
        Type::OneOf(&[Type::String, Type::Integer]),
        Type::List(&Type::String),
        Type::Map(&Type::Integer),
    ];
    let mut fields: Vec<Field> = types.map(|ty| field("To_Account", "to_account", ty)).into();
    fields.push(Field {
        wire: "FaceURL",
        name: "face",
        aliases: &["FaceUrl", "Face"],
        ty: Type::String,
        required: true,
        in_query: true,
        failed_items: true,
        limits: Limits(&[
            Limit::MaxItems(500),
            Limit::MinItems(1),
            Limit::MaxBytes(u32::MAX),
            Limit::ItemMaxBytes(32),
            Limit::Min(i64::MIN),
            Limit::Max(i64::MAX),
            Limit::MaxUnsigned(u64::MAX),
            Limit::Strings(&["Yes", "No"]),
            Limit::OpenStrings(&["Yes"]),
            Limit::Integers(&[-1, 0, 300]),
            Limit::OldString("Old", "New"),
            Limit::OldInteger(-7, 7),
            Limit::Flag,
            Limit::Seconds,
            Limit::Timestamp(1000),
            Limit::Hint("give a string"),
            Limit::EmptyMeans("everybody"),
        ]),
    });
    leak(Object::new(Shape {
        fields: list(fields),
        exactly_one_of: &[&[0, 1]],
        at_least_one_of: &[&[2, 3], &[4]],
        outcome: Some(ItemOutcome { item: &[&[0, 2]], code: Some(1), info: None, ok: Success::Codes(&[0, -5]) }),
    }))
}

fn endpoint(name: &'static str, request: &'static Object) -> Endpoint {
    let later = leak(Page {
        items: 1,
        limit: None,
        next: &[Next { field: 0, from: Cursor::Largest(3), filled: false }],
        end: &[End::NoItems, End::Reaches(2), End::SmallestIs(1, -3)],
        alternative: None,
    });
    Endpoint {
        name,
        family: "test",
        path: "v4/test/it",
        rate: Some(200),
        items_per_minute: None,
        idempotent: Some(false),
        request,
        reply: leak(Object::of(&[])),
        batch: Some(Batch { list: 3, keys: &[&[1], &[0, 2]], max: Some(100), in_order: true }),
        no_status: true,
        doc: Some((1047, 34955)),
        must_answer: false,
        dedup: Some(Dedup { fields: &[1, 2], seconds: None }),
        page: Some(leak(Page {
            items: 0,
            limit: Some(4),
            next: &[
                Next { field: 1, from: Cursor::Reply(2), filled: true },
                Next { field: 2, from: Cursor::Count, filled: false },
                Next { field: 3, from: Cursor::BelowSmallest(5), filled: false },
            ],
            end: &[End::Is(1, &[1]), End::IsNot(2, &[0, 2]), End::Empty(3), End::Absent(4)],
            alternative: Some(later),
        })),
        gone: Some(Gone { call: &[10010, 10015], items: &[70107] }),
    }
}

/// Two objects and all that they hold look the same. Of an object within another, only the names of its fields are printed.
fn assert_same(read: &'static Object, written: &'static Object, seen: &mut HashSet<[*const Object; 2]>) {
    // Objects may hold their own kind.
    if !seen.insert([read, written]) {
        return;
    }
    assert_eq!(format!("{:?}", read.shape()), format!("{:?}", written.shape()));
    for (read, written) in read.fields().iter().zip(written.fields()) {
        for (read, written) in read.ty.objects().into_iter().zip(written.ty.objects()) {
            assert_same(read, written, seen);
        }
    }
}

#[test]
fn endpoints_are_read_as_they_were_written() {
    let (message, union) = shared();
    let (bytes, places) = Encoder::shared(&[message], &[union]);
    let types = open(bytes, None);
    let written = [endpoint("find_it", full(message, union)), endpoint("import_it", message)];
    let names = written.each_ref().map(|endpoint| (endpoint.name, endpoint.path));
    let file = open(Encoder::file(&places, &names, &written), Some(types));
    let directory = leak(Directory::<Endpoint>::new(leak([file])));
    assert_eq!(directory.records().len(), 2);
    for (read, written) in directory.records().zip(&written) {
        assert_eq!(format!("{read:?}"), format!("{written:?}"));
        assert_same(read.request, written.request, &mut HashSet::new());
        assert_same(read.reply, written.reply, &mut HashSet::new());
    }
    assert_eq!(directory.find("import_it").map(|endpoint| endpoint.name), Some("import_it"));
    assert!(directory.find("imported").is_none());
    assert_eq!(directory.find_spelled("importIt").map(|endpoint| endpoint.name), Some("import_it"));
    assert!(directory.find_path("v4/test").is_none());
}

#[test]
fn webhooks_and_codes_are_read_as_they_were_written() {
    let body = leak(Object::of(&[]));
    let answers = |decide| {
        leak(Answers {
            before: true,
            fields: body,
            accepts_code_1: false,
            codes: Some((-1, 39000)),
            drop: true,
            rewrite: Some(0),
            decide,
        })
    };
    let decide = Decide { items: 1, item: 2, list: 3, fields: [4, 5, 6] };
    let event = |command, decide| EventTable { name: "before_it", command, body, answers: answers(decide) };
    let events = [event("A.Before", Some(decide)), event("B.Before", None)];
    let code = |first, last| Code {
        first,
        last,
        kind: 28,
        retry: Retry::RefreshSig,
        meaning: "too often",
        hint: Some("slow down"),
        also: &[Also { path: "v4/test/it", kind: 1, retry: Retry::Backoff, meaning: "too late" }],
    };
    let codes = Codes(list(vec![code(-20009, -3), code(-2, -2), code(0, 70_000)]));
    let shared = Shared::default();
    let file = open(Encoder::file(&shared, &[], &events), None);
    for (at, event) in events.iter().enumerate() {
        assert_eq!(format!("{:?}", file.record::<EventTable>(at)), format!("{event:?}"));
    }
    let file = open(Encoder::file(&shared, &[], std::slice::from_ref(&codes)), None);
    assert_eq!(format!("{:?}", file.record::<Codes>(0)), format!("{codes:?}"));
}

#[test]
fn numbers_of_every_size_are_read_as_they_were_written() {
    let unsigned = [0, 1, 127, 128, u64::from(u32::MAX), u64::MAX];
    let signed = [0, 1, -1, 63, -64, 64, i64::MAX, i64::MIN];
    let shared = Shared::default();
    let file = open(Encoder::file(&shared, &[], &unsigned), None);
    assert_eq!([0, 1, 2, 3, 4, 5].map(|at| file.record::<u64>(at)), unsigned);
    let file = open(Encoder::file(&shared, &[], &signed), None);
    assert_eq!([0, 1, 2, 3, 4, 5, 6, 7].map(|at| file.record::<i64>(at)), signed);
}

#[test]
fn equal_objects_stand_in_a_file_once() {
    let object =
        |name| leak(Object::new(Shape { fields: list(vec![field("A", name, Type::String)]), ..Shape::default() }));
    let shared = Shared::default();
    let one = Encoder::file(&shared, &[], &[object("a")]).len();
    let equal = Encoder::file(&shared, &[], &[object("a"), object("a")]).len();
    let other = Encoder::file(&shared, &[], &[object("a"), object("b")]).len();
    // Another record takes its length and the place of the object.
    assert_eq!(equal, one + 2);
    assert!(other > equal + 2);
}

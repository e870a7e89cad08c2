//! The parameters of a call: `field=value`, whose values have the types of the endpoint's description, and JSON.

use std::fs::File;
use std::io::{self, Read};

use serde_json::{Map, Value};
use tencent_chat::schema::{self, Check, Endpoint, Field, Object, Problem, Type, Union, write_request};
use tencent_chat::{Error, Naming};

use crate::ending::Stop;

/// The kind of message element that `text=…` stands for.
const TEXT_ELEMENT: &str = "TIMTextElem";

/// The longest list that an index may make.
const MOST_ENTRIES: usize = 10_000;

/// The longest JSON of a call, in bytes: a list of a million items, which is sent in many requests, has less.
const LONGEST_JSON: u64 = 64 << 20;

/// The parameters as a JSON object in snake case, not checked yet.
pub fn read(endpoint: &'static Endpoint, json: Option<&str>, fields: &[String]) -> Result<String, Stop> {
    let Some(json) = json else { return Ok(Value::Object(of_fields(endpoint, Map::new(), fields)?).to_string()) };
    let json = in_snake_case(endpoint, &text(json)?)?;
    if fields.is_empty() {
        // As it was given: large numbers keep their digits.
        return Ok(json);
    }
    let given = serde_json::from_str(&json).map_err(|error| Stop::usage(format!("--json: {error}")))?;
    Ok(Value::Object(of_fields(endpoint, given, fields)?).to_string())
}

/// Parameters in snake case, in another spelling.
pub fn renamed(endpoint: &'static Endpoint, params: &str, naming: Naming) -> Result<String, Stop> {
    match naming {
        Naming::Snake => Ok(params.to_owned()),
        _ => Ok(written(endpoint, params, Naming::Snake, naming, Check::Unchecked).map_err(Error::from)?),
    }
}

/// The text that `--json` means: of a file, of standard input, or itself.
pub fn text(given: &str) -> Result<String, Stop> {
    let read = match given.strip_prefix('@') {
        Some(file) => File::open(file).and_then(limited).map_err(|error| (file, error)),
        None if given == "-" => limited(std::io::stdin().lock()).map_err(|error| ("standard input", error)),
        None => Ok(given.to_owned()),
    };
    read.map_err(|(from, error)| Stop::usage(format!("--json: {from}: {error}")))
}

/// Reads text up to a limit: a device may have no end.
fn limited(input: impl Read) -> io::Result<String> {
    let mut text = Vec::new();
    input.take(LONGEST_JSON + 1).read_to_end(&mut text)?;
    if text.len() as u64 > LONGEST_JSON {
        return Err(io::Error::other(format!("it has more than {} MB; `bulk` takes longer input", LONGEST_JSON >> 20)));
    }
    String::from_utf8(text).map_err(|_| io::Error::other("it is not text"))
}

/// JSON in whichever spelling. Tencent's names are understood beside each of ours.
fn in_snake_case(endpoint: &'static Endpoint, json: &str) -> Result<String, Stop> {
    let value: Value = serde_json::from_str(json).map_err(|error| Stop::usage(format!("--json: {error}")))?;
    if !value.is_object() {
        return Err(Stop::usage("--json: expected an object"));
    }
    let unknown = |naming| match written(endpoint, json, naming, Naming::Snake, Check::Strict) {
        Err(error) => error.problem == Problem::UnknownField,
        Ok(_) => false,
    };
    if unknown(Naming::Snake) && !unknown(Naming::Camel) {
        return Ok(written(endpoint, json, Naming::Camel, Naming::Snake, Check::Unchecked).map_err(Error::from)?);
    }
    Ok(json.to_owned())
}

fn written(
    endpoint: &'static Endpoint,
    json: &str,
    from: Naming,
    to: Naming,
    check: Check,
) -> Result<String, schema::InvalidRequest> {
    let mut params = serde_json::Deserializer::from_str(json);
    let written = write_request(endpoint, &mut params, from, to, check, None)?;
    Ok(written.json)
}

fn of_fields(
    endpoint: &'static Endpoint,
    mut params: Map<String, Value>,
    fields: &[String],
) -> Result<Map<String, Value>, Stop> {
    for given in fields {
        let (place, value) = split(given)?;
        put_at(endpoint, &mut params, place, value).map_err(|why| wrong(given, &why))?;
    }
    Ok(params)
}

/// Puts a value at a place of the parameters, such as `msg_body[0].msg_type`, or a message where the place is `text`.
pub fn put_at(
    endpoint: &'static Endpoint,
    params: &mut Map<String, Value>,
    place: &str,
    value: Given<'_>,
) -> Result<(), String> {
    let steps = steps(place).ok_or("the place is not like `field`, `field.field` or `field[0]`")?;
    let Some((field, union)) = messages(endpoint.request).filter(|_| is_text(endpoint, place)) else {
        return put(endpoint, params, &steps, value);
    };
    let Given::Text(text) = value else { return Err("give the text with `=`".to_owned()) };
    let element = text_element(union, text);
    list(params, field.name).push(element);
    Ok(())
}

/// Whether a place stands for a message of one text element.
pub fn is_text(endpoint: &'static Endpoint, place: &str) -> bool {
    place == "text" && field(endpoint.request, place).is_none() && messages(endpoint.request).is_some()
}

pub fn wrong(given: &str, why: &str) -> Stop {
    let place = given.split('=').next().unwrap_or_default().trim_end_matches(':');
    Stop::usage(format!("{place}: {why}"))
}

/// A value as it was given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given<'a> {
    Text(&'a str),
    Json(Value),
}

/// The place and the value of `place=value` or `place:=JSON`.
pub fn split(given: &str) -> Result<(&str, Given<'_>), Stop> {
    let Some((place, value)) = given.split_once('=') else {
        let said = format!("expected field=value, got {given:?}");
        return Err(Stop::usage(said).hint("a JSON object is given with --json"));
    };
    match place.strip_suffix(':') {
        Some(place) => match serde_json::from_str(value) {
            Ok(value) => Ok((place, Given::Json(value))),
            Err(error) => Err(wrong(given, &format!("not JSON: {error}"))),
        },
        None => Ok((place, Given::Text(value))),
    }
}

/// A step of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Field(&'a str),
    Index(usize),
}

/// The steps of a place such as `msg_body[0].msg_content.text`.
pub fn steps(place: &str) -> Option<Vec<Step<'_>>> {
    let mut steps = Vec::new();
    for part in place.split('.') {
        let (name, mut rest) = part.split_at(part.find('[').unwrap_or(part.len()));
        if name.is_empty() {
            return None;
        }
        steps.push(Step::Field(name));
        while !rest.is_empty() {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(Step::Index(index.parse().ok().filter(|index| *index < MOST_ENTRIES)?));
            rest = after;
        }
    }
    Some(steps)
}

/// What may stand at a place.
#[derive(Clone, Copy)]
pub enum Kind {
    Of(Type),
    /// Not described.
    Unknown,
}

/// Puts a value where it belongs.
fn put(
    endpoint: &'static Endpoint,
    params: &mut Map<String, Value>,
    steps: &[Step<'_>],
    value: Given<'_>,
) -> Result<(), String> {
    let [Step::Field(first), rest @ ..] = steps else { return Err("it does not begin with a field".to_owned()) };
    let (name, kind, is_batch) = match position(endpoint.request, first) {
        Some(at) => {
            let field = &endpoint.request.fields()[at];
            let is_batch = endpoint.batch.is_some_and(|batch| usize::from(batch.list) == at);
            (field.name.to_owned(), Kind::Of(field.ty), is_batch)
        }
        None => ((*first).to_owned(), Kind::Unknown, false),
    };
    let (at, kind) = find(params.entry(name).or_insert(Value::Null), kind, rest, Gap::Filled)?;
    let Given::Text(text) = value else {
        let Given::Json(value) = value else { unreachable!("a value is given as text or as JSON") };
        return set(at, value);
    };
    let list_of = match kind {
        Kind::Of(Type::List(inner)) => Some(*inner),
        Kind::Of(Type::OneOf(types)) if !at.is_null() => {
            types.iter().find_map(|ty| if let Type::List(inner) = ty { Some(**inner) } else { None })
        }
        _ => None,
    };
    let Some(inner) = list_of else { return set(at, typed(kind, text)) };
    if text.starts_with('[') && at.is_null() {
        return set(at, typed(kind, text));
    }
    let entry = match inner {
        Type::Object(object) if is_batch && rest.is_empty() && !text.starts_with('{') => named(endpoint, object, text)?,
        _ => typed(Kind::Of(inner), text),
    };
    if at.is_null() {
        *at = Value::Array(Vec::new());
    }
    // A field of one value or a list of them becomes a list with its second value.
    if !at.is_array() {
        *at = Value::Array(vec![at.take()]);
    }
    at.as_array_mut().expect("it was made a list").push(entry);
    Ok(())
}

/// Entries that are missing before one that is given.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// They may be given later.
    Filled,
    Refused,
}

/// What stands at a place, which is made where it is missing, and what may stand there.
pub fn find<'v>(
    mut at: &'v mut Value,
    mut kind: Kind,
    steps: &[Step<'_>],
    gap: Gap,
) -> Result<(&'v mut Value, Kind), String> {
    for step in steps {
        match step {
            Step::Field(name) => {
                let (name, next) = within(kind, name, at);
                if at.is_null() {
                    *at = Value::Object(Map::new());
                }
                at = at.as_object_mut().ok_or("another value is there already")?.entry(name).or_insert(Value::Null);
                kind = next;
            }
            Step::Index(index) => {
                if at.is_null() {
                    *at = Value::Array(Vec::new());
                }
                let entries = at.as_array_mut().ok_or("another value is there already")?;
                let count = entries.len();
                if *index > count && gap == Gap::Refused {
                    return Err(format!("the list has {count} entries, so that the next index is {count}"));
                }
                if *index >= count {
                    entries.resize(index + 1, Value::Null);
                }
                at = &mut entries[*index];
                kind = entry_of(kind);
            }
        }
    }
    Ok((at, kind))
}

fn set(at: &mut Value, value: Value) -> Result<(), String> {
    if at.is_null() {
        *at = value;
        return Ok(());
    }
    Err("it is given twice".to_owned())
}

/// An item of a batch that is given by its name alone, such as a UserID.
fn named(endpoint: &Endpoint, object: &'static Object, text: &str) -> Result<Value, String> {
    let keys = endpoint.batch.map_or(&[][..], |batch| batch.keys);
    let path = keys.first().ok_or("expected a JSON object")?;
    let mut fields = Vec::new();
    let mut object = Some(object);
    let mut ty = Type::String;
    for at in *path {
        let field = &object.ok_or("expected a JSON object")?.fields()[usize::from(*at)];
        fields.push(field.name);
        ty = field.ty;
        object = if let Type::Object(inner) = field.ty { Some(inner) } else { None };
    }
    let value = typed(Kind::Of(ty), text);
    Ok(fields.into_iter().rev().fold(value, |value, name| Value::Object(Map::from_iter([(name.to_owned(), value)]))))
}

/// A field within what stands at a place: its name in snake case where it is described, and what may stand there.
pub fn within(kind: Kind, name: &str, at: &Value) -> (String, Kind) {
    let found = match kind {
        Kind::Of(Type::Object(object)) => field(object, name),
        Kind::Of(Type::Union(union)) => return within_union(union, name, at),
        Kind::Of(Type::OneOf(types)) => types.iter().find_map(|ty| match ty {
            Type::Object(object) => field(object, name),
            _ => None,
        }),
        Kind::Of(Type::Map(inner)) => return (name.to_owned(), Kind::Of(*inner)),
        _ => None,
    };
    match found {
        Some(field) => (field.name.to_owned(), Kind::Of(field.ty)),
        None => (name.to_owned(), Kind::Unknown),
    }
}

/// The tag of a union, or its content, which is that of the kind that was given before.
fn within_union(union: &'static Union, name: &str, at: &Value) -> (String, Kind) {
    if is(name, union.tag.wire, union.tag.name) {
        return (union.tag.name.to_owned(), Kind::Of(Type::String));
    }
    if !is(name, union.content.wire, union.content.name) {
        return (name.to_owned(), Kind::Unknown);
    }
    let kind = at.get(union.tag.name).and_then(Value::as_str).and_then(|tag| {
        union.variants.iter().find(|(variant, _)| *variant == tag).map(|(_, object)| Kind::Of(Type::Object(object)))
    });
    (union.content.name.to_owned(), kind.unwrap_or(Kind::Unknown))
}

pub fn entry_of(kind: Kind) -> Kind {
    match kind {
        Kind::Of(Type::List(inner)) => Kind::Of(*inner),
        Kind::Of(Type::OneOf(types)) => {
            let list = types.iter().find_map(|ty| if let Type::List(inner) = ty { Some(**inner) } else { None });
            list.map_or(Kind::Unknown, Kind::Of)
        }
        _ => Kind::Unknown,
    }
}

/// A value of the type that may stand there, if the text can be one. Otherwise it stays a string, and the checks say what is wrong with it.
pub fn typed(kind: Kind, text: &str) -> Value {
    let json = || serde_json::from_str::<Value>(text).ok();
    let string = || Value::from(text);
    match kind {
        Kind::Of(Type::String) => string(),
        Kind::Of(Type::Integer | Type::Number | Type::Time | Type::Boolean) => {
            json().filter(|value| value.is_number() || value.is_boolean()).unwrap_or_else(string)
        }
        Kind::Of(Type::OneOf(types)) if types.iter().any(|ty| matches!(ty, Type::String)) => {
            json().filter(|value| value.is_array() || value.is_object()).unwrap_or_else(string)
        }
        _ => json().unwrap_or_else(string),
    }
}

/// The list of message elements in a request or an event.
pub fn messages(object: &'static Object) -> Option<(&'static Field, &'static Union)> {
    object.fields().iter().find_map(|field| match field.ty {
        Type::List(Type::Union(union)) if union.variants.iter().any(|(kind, _)| *kind == TEXT_ELEMENT) => {
            Some((field, *union))
        }
        _ => None,
    })
}

pub fn text_element(union: &Union, text: &str) -> Value {
    let content = Map::from_iter([("text".to_owned(), Value::from(text))]);
    Value::Object(Map::from_iter([
        (union.tag.name.to_owned(), Value::from(TEXT_ELEMENT)),
        (union.content.name.to_owned(), Value::Object(content)),
    ]))
}

/// A list of the parameters, which is made where it is missing.
fn list<'a>(params: &'a mut Map<String, Value>, name: &str) -> &'a mut Vec<Value> {
    let list = params.entry(name).or_insert_with(|| Value::Array(Vec::new()));
    if !list.is_array() {
        *list = Value::Array(vec![list.take()]);
    }
    list.as_array_mut().expect("it was made a list")
}

fn position(object: &Object, name: &str) -> Option<usize> {
    let fields = object.fields();
    let is_it = |field: &Field| is(name, field.wire, field.name);
    fields.iter().position(is_it).or_else(|| fields.iter().position(|field| field.aliases.contains(&name)))
}

/// A field of an object by its name in any spelling.
pub fn field(object: &Object, name: &str) -> Option<&'static Field> {
    position(object, name).map(|at| &object.fields()[at])
}

/// Whether a name is that of a field, in whichever spelling.
fn is(name: &str, wire: &str, snake: &str) -> bool {
    name == wire || name == snake || name.replace('-', "_") == snake || name == schema::camel(snake)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn params(endpoint: &str, json: Option<&str>, fields: &[&str]) -> Value {
        let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        let read = read(schema::find(endpoint).unwrap(), json, &fields);
        serde_json::from_str(&read.unwrap_or_else(|stop| panic!("{stop:?}"))).unwrap()
    }

    fn refused(endpoint: &str, json: Option<&str>, fields: &[&str]) -> String {
        let fields: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
        format!("{:?}", read(schema::find(endpoint).unwrap(), json, &fields).unwrap_err())
    }

    #[test]
    fn values_have_the_types_of_the_description() {
        let given = ["to_account=7", "msg_life_time=60", "offline_push_info.title=true", "text=a=b", "Cloud-Custom=1"];
        let expected = json!({
            "to_account": "7", "msg_life_time": 60, "offline_push_info": { "title": "true" },
            "msg_body": [{ "msg_type": "TIMTextElem", "msg_content": { "text": "a=b" } }], "Cloud-Custom": 1,
        });
        assert_eq!(params("send_c2c_message", None, &given), expected);
        // What cannot be a number is left to the checks.
        assert_eq!(params("send_c2c_message", None, &["msg_life_time=soon"]), json!({ "msg_life_time": "soon" }));
    }

    #[test]
    fn names_are_taken_in_every_spelling() {
        for name in ["to_account", "toAccount", "to-account", "To_Account"] {
            assert_eq!(
                params("send_c2c_message", None, &[&format!("{name}=a")]),
                json!({ "to_account": "a" }),
                "{name}"
            );
        }
        let element = json!({ "msg_body": [{ "msg_type": "TIMCustomElem", "msg_content": { "data": "7" } }] });
        let given = ["MsgBody[0].MsgType=TIMCustomElem", "msgBody[0].msgContent.Data=7"];
        assert_eq!(params("send_c2c_message", None, &given), element);
    }

    #[test]
    fn a_list_takes_one_value_after_the_other_or_json() {
        let list = json!({ "group_id_list": ["a", "b"] });
        assert_eq!(params("get_group_profiles", None, &["group_id_list=a", "group_id_list=b"]), list);
        assert_eq!(params("get_group_profiles", None, &[r#"group_id_list=["a","b"]"#]), list);
        assert_eq!(params("get_group_profiles", None, &[r#"group_id_list:=["a","b"]"#]), list);
        assert_eq!(params("get_group_profiles", None, &["group_id_list[1]=b", "group_id_list[0]=a"]), list);
    }

    #[test]
    fn an_item_of_a_batch_is_given_by_its_name() {
        let items = json!({ "delete_item": [{ "user_id": "7" }, { "user_id": "bob" }] });
        assert_eq!(params("delete_accounts", None, &["delete_item=7", "delete_item=bob"]), items);
        assert_eq!(params("delete_accounts", None, &[r#"delete_item={"user_id":"7"}"#, "delete_item=bob"]), items);
    }

    #[test]
    fn fields_are_added_to_json_in_whichever_spelling() {
        let expected = json!({ "to_account": "a", "msg_life_time": 60, "msg_random": 7 });
        for json in [r#"{"to_account":"a","msg_life_time":60}"#, r#"{"toAccount":"a","msgLifeTime":60}"#] {
            assert_eq!(params("send_c2c_message", Some(json), &["msg_random=7"]), expected, "{json}");
        }
        let wire = params("send_c2c_message", Some(r#"{"To_Account":"a"}"#), &[]);
        assert_eq!(wire, json!({ "To_Account": "a" }));
    }

    #[test]
    fn what_cannot_be_a_parameter_is_refused() {
        for (given, why) in [
            ("to_account", "expected field=value"),
            ("=x", "the place is not like"),
            ("a..b=x", "the place is not like"),
            ("a[x]=1", "the place is not like"),
            ("a[99999999]=1", "the place is not like"),
            ("msg_body:=[", "not JSON"),
            ("text:=1", "give the text with `=`"),
        ] {
            let said = refused("send_c2c_message", None, &[given]);
            assert!(said.contains(why) && said.contains("Usage"), "{given}: {said}");
        }
        assert!(refused("send_c2c_message", None, &["to_account=a", "toAccount=b"]).contains("it is given twice"));
        assert!(refused("send_c2c_message", None, &["to_account=a", "to_account.b=c"]).contains("another value"));
        assert!(refused("send_c2c_message", Some("[]"), &[]).contains("expected an object"));
        assert!(refused("send_c2c_message", Some("{"), &[]).contains("--json: EOF"));
        assert!(refused("send_c2c_message", Some("@/no/such/file"), &[]).contains("--json: /no/such/file: "));
    }
}

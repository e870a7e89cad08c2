//! How a row becomes what is sent: which column is which field, and what all rows have.

use std::collections::HashMap;

use csv::ByteRecord;
use serde_json::{Map, Value};
use tencent_chat::schema::{self, Endpoint, Field, Object, Type};
use tencent_chat::{Naming, list_names};

use crate::call::parameters::{self, Given};
use crate::ending::Stop;

/// How rows of one file become items or parameters.
#[derive(Clone, Debug)]
pub struct Shape {
    endpoint: &'static Endpoint,
    /// The list whose items the rows are; nothing where each is the parameters of a call.
    list: Option<List>,
    /// The other parameters of a list's calls.
    params: Map<String, Value>,
    /// What rows have beside their columns.
    base: Map<String, Value>,
    /// For each column that --map names, the places where its values belong.
    mapped: HashMap<String, Vec<String>>,
    /// For each column of the file, the same.
    columns: Vec<Vec<String>>,
}

#[derive(Clone, Debug)]
struct List {
    name: String,
    /// What its items are; nothing where they are plain values.
    item: Option<&'static Object>,
}

impl Shape {
    /// `maps` and `fields` are as they were given.
    pub fn new(endpoint: &'static Endpoint, each: bool, maps: &[String], fields: &[String]) -> Result<Self, Stop> {
        let list = if each { None } else { list_of(endpoint) };
        let mut shape =
            Self { endpoint, list, params: Map::new(), base: Map::new(), mapped: HashMap::new(), columns: Vec::new() };
        for given in fields {
            shape.take_field(given)?;
        }
        for given in maps {
            shape.take_map(given)?;
        }
        Ok(shape)
    }

    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The parameters of calls whose list the rows are, but for it.
    pub fn params_json(&self) -> Option<String> {
        self.list.as_ref().map(|_| Value::Object(self.params.clone()).to_string())
    }

    /// Whether rows are the items of a list.
    fn has_list(&self) -> bool {
        self.list.is_some()
    }

    fn take_field(&mut self, given: &str) -> Result<(), Stop> {
        let (place, value) = parameters::split(given)?;
        let wrong = |why: String| Stop::usage(format!("{place}: {why}"));
        let of_call = self.of_call(place);
        match &self.list {
            Some(list) if of_call.is_some_and(|field| field.name == list.name) => {
                Err(wrong("its items are the rows of the file".to_owned()))
            }
            Some(_) if of_call.is_none() && self.of_row(place).is_none() => Err(self.unknown("", place)),
            Some(_) if of_call.is_some() => {
                parameters::put_at(self.endpoint, &mut self.params, place, value).map_err(wrong)
            }
            _ => {
                let at = self.within(place);
                parameters::put_at(self.endpoint, &mut self.base, &at, value).map_err(wrong)
            }
        }
    }

    fn take_map(&mut self, given: &str) -> Result<(), Stop> {
        let Some((place, column)) = given.split_once('=') else {
            return Err(Stop::usage(format!("--map: expected FIELD=COLUMN, got {given:?}")));
        };
        if self.of_row(place).is_none() {
            let turned =
                if self.of_row(column).is_some() { "FIELD=COLUMN: the field of the endpoint comes first" } else { "" };
            return Err(self.unknown("--map: ", place).hint(turned));
        }
        // Whether it can stand there beside the others.
        let at = self.within(place);
        let mut tried = self.base.clone();
        for other in self.mapped.values().flatten().chain([&at]) {
            parameters::put_at(self.endpoint, &mut tried, other, Given::Text("x"))
                .map_err(|why| Stop::usage(format!("--map: {place}: {why}")))?;
        }
        self.mapped.entry(column.to_owned()).or_default().push(at);
        Ok(())
    }

    /// A place that does not begin with a field.
    fn unknown(&self, option: &str, place: &str) -> Stop {
        let what = self.list.as_ref().map_or("", |_| " of an item");
        let name = self.endpoint.name;
        let close = schema::closest(first_of(place), self.names().map(str::to_owned));
        let close = close.map(|close| format!("; did you mean `{close}`?")).unwrap_or_default();
        Stop::usage(format!("{option}{name}: {place:?} is not a field{what}{close}"))
            .hint(format!("`tencent-chat explain {name}` lists the fields"))
    }

    /// Takes the names of the file's columns, and returns those that are not used.
    pub fn take_columns(&mut self, names: &[String]) -> Result<Vec<String>, Stop> {
        if let Some(missing) = self.mapped.keys().find(|column| !names.contains(column)) {
            let said = format!("--map: the file has no column {missing:?}");
            let close = schema::closest(missing, names.iter().cloned());
            let said = close.map_or(said.clone(), |close| format!("{said}; did you mean {close:?}?"));
            return Err(Stop::usage(said).hint(format!("its columns are {}", names.join(", "))));
        }
        self.columns = names.iter().map(|name| self.places(name)).collect();
        let unused: Vec<String> = names
            .iter()
            .zip(&self.columns)
            .filter(|(_, places)| places.is_empty())
            .map(|(name, _)| name.clone())
            .collect();
        if unused.len() == names.len() {
            return Err(self.of_no_use(names));
        }
        // A value that differs from row to row must not be lost silently.
        let given = |field: &Field| self.params.contains_key(field.name);
        let lost = |name: &&String| self.has_list() && self.of_call(name).is_some_and(|field| !given(field));
        if let Some(name) = unused.iter().find(lost) {
            return Err(Stop::usage(format!("the column {name:?} is a field of the whole call, which has many rows"))
                .hint(format!("{name}=VALUE gives it for all rows, and --each makes a call of each row")));
        }
        Ok(unused)
    }

    fn of_no_use(&self, names: &[String]) -> Stop {
        let fields: Vec<&str> = self.names().collect();
        let said = format!("{}: no column of the file is one of its fields: {}", self.endpoint.name, names.join(", "));
        Stop::usage(said)
            .hint(format!("--map FIELD=COLUMN names the column of a field; the fields are {}", fields.join(", ")))
    }

    /// The names of the fields of a row.
    fn names(&self) -> impl Iterator<Item = &str> {
        let (object, list) = match &self.list {
            Some(List { item: Some(item), .. }) => (Some(*item), None),
            Some(list) => (None, Some(&*list.name)),
            None => (Some(self.endpoint.request), None),
        };
        object.into_iter().flat_map(|object| object.fields().iter().map(|field| field.name)).chain(list)
    }

    /// Where the values of a column belong.
    fn places(&self, column: &str) -> Vec<String> {
        if let Some(places) = self.mapped.get(column) {
            return places.clone();
        }
        let Some(field) = self.of_row(column) else { return Vec::new() };
        let at = self.within(column);
        let is_plain = parameters::is_text(self.endpoint, column) || first_of(column) == column;
        // A field that has its value from elsewhere is not taken from the column of its name.
        let is_given = is_plain && self.mapped.values().flatten().any(|other| self.field_at(other) == Some(field));
        if is_given || self.is_in_base(column) { Vec::new() } else { vec![at] }
    }

    /// Whether all rows have a value at a place.
    fn is_in_base(&self, place: &str) -> bool {
        let mut tried = self.base.clone();
        !self.base.is_empty()
            && !parameters::is_text(self.endpoint, place)
            && parameters::put_at(self.endpoint, &mut tried, &self.within(place), Given::Text("x")).is_err()
    }

    /// The name of the first field of a place within the parameters of a call.
    fn field_at(&self, at: &str) -> Option<&'static str> {
        let within = self.list.as_ref().and_then(|list| at.strip_prefix(&format!("{}[0]", list.name)));
        self.of_row(within.map_or(at, |at| at.trim_start_matches('.')))
    }

    /// The field of a row that a place begins with.
    fn of_row(&self, place: &str) -> Option<&'static str> {
        let name = first_of(place);
        match &self.list {
            Some(List { item: Some(item), .. }) => parameters::field(item, name).map(|field| field.name),
            Some(list) => self.of_call(place).filter(|field| field.name == list.name).map(|field| field.name),
            None if parameters::is_text(self.endpoint, place) => Some("text"),
            None => self.of_call(place).map(|field| field.name),
        }
    }

    fn of_call(&self, place: &str) -> Option<&'static Field> {
        parameters::field(self.endpoint.request, first_of(place))
    }

    /// A place of a row within the parameters of a call.
    fn within(&self, place: &str) -> String {
        match &self.list {
            Some(List { name, item: Some(_) }) => format!("{name}[0].{place}"),
            Some(List { name, item: None }) => format!("{name}[0]"),
            None => place.to_owned(),
        }
    }

    /// What is said of spaces around an ID, which belong to it then.
    pub fn spaced(&self, cells: &ByteRecord) -> Option<String> {
        let spaced = |cell: &[u8]| cell.trim_ascii().len() < cell.len();
        let mut found = self.columns.iter().zip(cells).filter(|(_, cell)| spaced(cell));
        found.find_map(|(places, cell)| {
            let field = places.iter().map(|place| last_of(place)).find(|field| is_id(field))?;
            Some(format!("{field} has spaces around it: '{}'", String::from_utf8_lossy(cell)))
        })
    }

    /// What is sent for a row of cells. Empty ones are left out.
    pub fn of_cells(&self, cells: &[&str]) -> Result<Value, String> {
        let mut params = self.base.clone();
        for (places, cell) in self.columns.iter().zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            for place in places {
                parameters::put_at(self.endpoint, &mut params, place, Given::Text(cell))
                    .map_err(|why| format!("{place}: {why}"))?;
            }
        }
        self.row(params)
    }

    /// What is sent for a row that is a JSON object. What is `null` is left out.
    pub fn of_fields(&self, fields: Map<String, Value>) -> Result<Value, String> {
        if let Some(missing) = self.mapped.keys().find(|column| !fields.contains_key(*column)) {
            return Err(format!("it has no {missing:?}"));
        }
        let mut params = self.base.clone();
        for (name, value) in fields.into_iter().filter(|(_, value)| !value.is_null()) {
            for place in self.places(&name) {
                let given = match &value {
                    Value::String(text) if parameters::is_text(self.endpoint, &place) => Given::Text(text),
                    value => Given::Json(value.clone()),
                };
                parameters::put_at(self.endpoint, &mut params, &place, given)
                    .map_err(|why| format!("{place}: {why}"))?;
            }
        }
        self.row(params)
    }

    /// What is sent for a row that is another JSON value: an item of a list, or its name.
    pub fn of_value(&self, value: Value) -> Result<Value, String> {
        let Some(list) = &self.list else { return Err("expected a JSON object".to_owned()) };
        if list.item.is_none() {
            return Ok(value);
        }
        let Value::String(name) = value else { return Err("expected a JSON object, or a name".to_owned()) };
        let mut named = Map::new();
        parameters::put_at(self.endpoint, &mut named, &list.name, Given::Text(&name))?;
        let mut item = self.row(named)?;
        for (field, value) in self.row(self.base.clone())?.as_object().into_iter().flatten() {
            item.as_object_mut().ok_or("expected a JSON object")?.entry(field).or_insert_with(|| value.clone());
        }
        Ok(item)
    }

    /// The item or the parameters of a row.
    fn row(&self, mut params: Map<String, Value>) -> Result<Value, String> {
        let Some(list) = &self.list else { return Ok(Value::Object(params)) };
        let entry = params.get_mut(&list.name).and_then(Value::as_array_mut).and_then(Vec::pop);
        match entry {
            Some(entry) => Ok(entry),
            None if list.item.is_some() => Ok(Value::Object(Map::new())),
            None => Err(format!("it has no value for {}", list.name)),
        }
    }
}

/// The list of an endpoint that is split over several requests.
fn list_of(endpoint: &'static Endpoint) -> Option<List> {
    let [name, _] = list_names(endpoint, Naming::Snake).ok()?;
    let field = parameters::field(endpoint.request, &name)?;
    let inner = match field.ty {
        Type::List(inner) => Some(*inner),
        Type::OneOf(types) => types.iter().find_map(|ty| if let Type::List(inner) = ty { Some(**inner) } else { None }),
        _ => None,
    };
    let item = match inner? {
        Type::Object(object) => Some(object),
        Type::OneOf(types) => {
            types.iter().find_map(|ty| if let Type::Object(object) = ty { Some(*object) } else { None })
        }
        _ => None,
    };
    Some(List { name, item })
}

/// The name of the field that a place begins with.
fn first_of(place: &str) -> &str {
    place.split(['.', '[']).next().unwrap_or_default()
}

/// The name of the field that a place ends with.
fn last_of(place: &str) -> &str {
    first_of(place.rsplit('.').next().unwrap_or_default())
}

/// Whether the name of a field, in any spelling, is that of an ID.
fn is_id(field: &str) -> bool {
    let name: String = field.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    ["id", "idlist", "account"].iter().any(|end| name.ends_with(end))
}

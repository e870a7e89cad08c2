//! What is described of the objects in replies and events: records are given the names of their fields.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyType};
use tencent_chat_ffi::schema::{self, Object, Type, Union};

/// The fields of one kind of object.
struct Fields {
    /// By name: `list` for lists, nothing for others.
    absent: Py<PyDict>,
    /// Those that hold objects.
    nested: Vec<(Py<PyString>, Type)>,
}

/// Every kind is looked up once, by where its description stands. They are as many as there are descriptions.
static KNOWN: Mutex<Option<HashMap<usize, &'static Fields>>> = Mutex::new(None);

/// What the core writes into every event.
const OF_EVERY_EVENT: [&str; 6] = ["type", "command", "client_ip", "platform", "opt_platform", "raw"];

/// Sets the names of the fields on the records of an endpoint's reply.
#[pyfunction]
pub fn describe_reply(endpoint: &str, reply: &Bound<'_, PyAny>) -> PyResult<()> {
    // A raw request has a path instead.
    schema::find(endpoint).map_or(Ok(()), |endpoint| describe(reply, Type::Object(endpoint.reply)))
}

/// Sets the names of the fields on the records of an event. A command that is not described has those of every event.
#[pyfunction]
pub fn describe_event(command: &str, event: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = event.py();
    let absent = PyDict::new(py);
    for name in OF_EVERY_EVENT {
        absent.set_item(name, py.None())?;
    }
    if let Some(table) = schema::find_event(command) {
        describe(event, Type::Object(table.body))?;
        absent.update(fields_of(py, table.body)?.absent.bind(py).as_mapping())?;
    }
    name_fields(event, &absent)
}

/// Goes as deep as there are described objects.
pub fn describe(value: &Bound<'_, PyAny>, ty: Type) -> PyResult<()> {
    match ty {
        Type::Object(object) => describe_record(value, fields_of(value.py(), object)?),
        Type::Union(union) => describe_union(value, union),
        Type::List(inner) if holds_objects(*inner) => match value.cast::<PyList>() {
            Ok(list) => list.iter().try_for_each(|entry| describe(&entry, *inner)),
            Err(_) => Ok(()),
        },
        Type::Map(inner) if holds_objects(*inner) => match value.cast::<PyDict>() {
            Ok(map) => map.values().iter().try_for_each(|entry| describe(&entry, *inner)),
            Err(_) => Ok(()),
        },
        _ => Ok(()),
    }
}

fn describe_record(value: &Bound<'_, PyAny>, fields: &Fields) -> PyResult<()> {
    // Replies are read as they come: what should be an object may be anything.
    let Ok(record) = value.cast::<PyDict>() else { return Ok(()) };
    name_fields(record, fields.absent.bind(value.py()))?;
    describe_nested(record, fields)
}

fn describe_nested(record: &Bound<'_, PyDict>, fields: &Fields) -> PyResult<()> {
    for (name, ty) in &fields.nested {
        if let Some(value) = record.get_item(name)? {
            describe(&value, *ty)?;
        }
    }
    Ok(())
}

/// Sets an attribute of the record itself, not one of its fields. Goes around the class's `__setattr__`, which is slower.
fn name_fields(record: &Bound<'_, PyAny>, absent: &Bound<'_, PyDict>) -> PyResult<()> {
    static SET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = record.py();
    let set = SET.get_or_try_init(py, || py.get_type::<PyAny>().getattr("__setattr__").map(Bound::unbind))?;
    set.bind(py).call1((record, intern!(py, "_fields"), absent)).map(drop)
}

fn describe_union(value: &Bound<'_, PyAny>, union: &'static Union) -> PyResult<()> {
    let Ok(record) = value.cast::<PyDict>() else { return Ok(()) };
    let names = [(union.tag.name, false), (union.content.name, false)];
    describe_record(value, known(value.py(), std::ptr::from_ref(union).addr(), || (names.into(), Vec::new()))?)?;
    let (Some(tag), Some(content)) = (record.get_item(union.tag.name)?, record.get_item(union.content.name)?) else {
        return Ok(());
    };
    let Ok(content) = content.cast::<PyDict>() else { return Ok(()) };
    name_fields(content, content_fields(value.py(), union)?.absent.bind(value.py()))?;
    let tag = tag.extract::<String>().unwrap_or_default();
    match union.variants.iter().find(|(name, _)| *name == tag) {
        Some((_, object)) => describe_nested(content, fields_of(value.py(), object)?),
        None => Ok(()),
    }
}

/// The fields of all kinds, so that a program may look for a text in whatever element comes.
fn content_fields(py: Python<'_>, union: &'static Union) -> PyResult<&'static Fields> {
    known(py, union.variants.as_ptr().addr(), || {
        let fields = union.variants.iter().flat_map(|(_, object)| object.fields());
        (fields.map(|field| (field.name, matches!(field.ty, Type::List(_)))).collect(), Vec::new())
    })
}

fn fields_of(py: Python<'_>, object: &'static Object) -> PyResult<&'static Fields> {
    known(py, std::ptr::from_ref(object).addr(), || {
        let fields = object.fields().iter();
        let names = fields.clone().map(|field| (field.name, matches!(field.ty, Type::List(_)))).collect();
        let nested = fields.filter(|field| holds_objects(field.ty)).map(|field| (field.name, field.ty)).collect();
        (names, nested)
    })
}

/// Names of fields and whether they are lists; names of those that hold objects, and their types.
type Described = (Vec<(&'static str, bool)>, Vec<(&'static str, Type)>);

fn known(py: Python<'_>, at: usize, described: impl FnOnce() -> Described) -> PyResult<&'static Fields> {
    let lookup = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(fields) = lookup().get_or_insert_default().get(&at) {
        return Ok(fields);
    }
    // Made without the lock, since Python may turn to another thread meanwhile.
    let (names, nested) = described();
    let list: Bound<'_, PyType> = py.get_type::<PyList>();
    let absent = PyDict::new(py);
    for (name, is_list) in names {
        absent.set_item(PyString::intern(py, name), is_list.then_some(&list))?;
    }
    let nested = nested.into_iter().map(|(name, ty)| (PyString::intern(py, name).unbind(), ty)).collect();
    let fields = Fields { absent: absent.unbind(), nested };
    Ok(lookup().get_or_insert_default().entry(at).or_insert_with(|| Box::leak(Box::new(fields))))
}

fn holds_objects(ty: Type) -> bool {
    match ty {
        Type::Object(_) | Type::Union(_) => true,
        Type::List(inner) | Type::Map(inner) => holds_objects(*inner),
        _ => false,
    }
}

//! What is described of the objects in replies and events: records are given the names of their fields.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyType};
use tencent_chat_ffi::schema::{self, Object, Type, Union};

/// The fields of one kind of object.
pub struct Fields {
    /// By name: `list` for lists, nothing for others.
    pub absent: Py<PyDict>,
    /// All of them, with their types.
    fields: Vec<(&'static str, Py<PyString>, Type)>,
}

impl Fields {
    /// The field of this name, which most likely is the one at `hint`: its index, its name and its type.
    pub fn find(&self, name: &str, hint: usize) -> Option<(usize, &Py<PyString>, Type)> {
        let is_it = |at: &usize| self.fields.get(*at).is_some_and(|field| field.0 == name);
        let at = Some(hint).filter(is_it).or_else(|| (0..self.fields.len()).find(is_it))?;
        let (_, name, ty) = &self.fields[at];
        Some((at, name, *ty))
    }
}

/// Every kind is looked up once, by where its description stands. They are as many as there are descriptions.
static KNOWN: Mutex<Option<HashMap<usize, &'static Fields>>> = Mutex::new(None);

/// What the core writes into every event.
static OF_EVERY_EVENT: [&str; 6] = ["type", "command", "client_ip", "platform", "opt_platform", "raw"];

/// Sets the names of the fields on the records of an endpoint's reply.
#[pyfunction]
pub fn describe_reply(endpoint: &str, reply: &Bound<'_, PyAny>) -> PyResult<()> {
    // A raw request has a path instead.
    schema::find(endpoint).map_or(Ok(()), |endpoint| describe(reply, Type::Object(endpoint.reply)))
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
    for (_, name, ty) in fields.fields.iter().filter(|(.., ty)| holds_objects(*ty)) {
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
    describe_record(value, union_fields(value.py(), union)?)?;
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

/// The fields of an event. A command that is not described has those of every event.
pub fn event_fields(py: Python<'_>, command: &str) -> PyResult<&'static Fields> {
    let table = schema::find_event(command);
    let at = table.map_or(OF_EVERY_EVENT.as_ptr().addr(), |table| std::ptr::from_ref(table).addr());
    known(py, at, || {
        let own = table.into_iter().flat_map(|table| table.body.fields()).map(|field| (field.name, field.ty));
        OF_EVERY_EVENT.into_iter().map(|name| (name, Type::String)).chain(own).collect()
    })
}

/// The kind and the content.
pub fn union_fields(py: Python<'_>, union: &'static Union) -> PyResult<&'static Fields> {
    known(py, std::ptr::from_ref(union).addr(), || {
        vec![(union.tag.name, Type::String), (union.content.name, Type::Any)]
    })
}

/// The fields of all kinds, so that a program may look for a text in whatever element comes.
pub fn content_fields(py: Python<'_>, union: &'static Union) -> PyResult<&'static Fields> {
    known(py, union.variants.as_ptr().addr(), || {
        let fields = union.variants.iter().flat_map(|(_, object)| object.fields());
        fields.map(|field| (field.name, field.ty)).collect()
    })
}

pub fn fields_of(py: Python<'_>, object: &'static Object) -> PyResult<&'static Fields> {
    known(py, std::ptr::from_ref(object).addr(), || {
        object.fields().iter().map(|field| (field.name, field.ty)).collect()
    })
}

fn known(
    py: Python<'_>,
    at: usize,
    described: impl FnOnce() -> Vec<(&'static str, Type)>,
) -> PyResult<&'static Fields> {
    let lookup = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(fields) = lookup().get_or_insert_default().get(&at) {
        return Ok(fields);
    }
    // Made without the lock, since Python may turn to another thread meanwhile.
    let list: Bound<'_, PyType> = py.get_type::<PyList>();
    let absent = PyDict::new(py);
    let mut fields = Vec::new();
    for (name, ty) in described() {
        let interned = PyString::intern(py, name);
        absent.set_item(&interned, matches!(ty, Type::List(_)).then_some(&list))?;
        fields.push((name, interned.unbind(), ty));
    }
    let fields = Fields { absent: absent.unbind(), fields };
    Ok(lookup().get_or_insert_default().entry(at).or_insert_with(|| Box::leak(Box::new(fields))))
}

fn holds_objects(ty: Type) -> bool {
    match ty {
        Type::Object(_) | Type::Union(_) => true,
        Type::List(inner) | Type::Map(inner) => holds_objects(*inner),
        _ => false,
    }
}

//! Python's objects of the core's JSON text, as Python's own reader makes them. Objects are records, which know the names of their fields
//! from the beginning. Not by serde_json: it rounds some floats otherwise than Python does.

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyList, PyString};
use tencent_chat_ffi::schema::{Type, Union, plain_length};

use crate::records::{Fields, content_fields, event_fields, fields_of, union_fields};

/// Reads an event; `classes` are those of all events by their types.
pub fn event<'py>(py: Python<'py>, text: &str, classes: &Bound<'py, PyDict>) -> PyResult<Bound<'py, PyAny>> {
    let mut reader = Reader::new(py, text)?;
    let [kind, command] = reader.kind_and_command()?;
    let class = classes.get_item(kind)?.ok_or_else(|| reader.unreadable())?;
    let fields = event_fields(py, command)?;
    let event = class.call0()?;
    reader.name_fields(&event, fields)?;
    reader.fields(event.cast()?, Some(fields), Type::Any)?;
    Ok(event)
}

struct Reader<'py, 't> {
    py: Python<'py>,
    text: &'t str,
    at: usize,
    /// The class of objects.
    record: &'py Bound<'py, PyAny>,
    /// Sets the names of a record's fields.
    set: &'py Bound<'py, PyAny>,
    /// The kinds of objects that were met, by where their description stands.
    met: Vec<(usize, &'static Fields)>,
}

impl<'py, 't> Reader<'py, 't> {
    fn new(py: Python<'py>, text: &'t str) -> PyResult<Self> {
        static RECORD: PyOnceLock<[Py<PyAny>; 2]> = PyOnceLock::new();
        let import = || -> PyResult<_> {
            let record = py.import("tencent_chat._reply")?.getattr("Record")?;
            // Goes around the class's `__setattr__`, which is slower.
            let set = record.getattr("_fields")?.getattr("__set__")?;
            Ok([record.unbind(), set.unbind()])
        };
        let [record, set] = RECORD.get_or_try_init(py, import)?;
        Ok(Self { py, text, at: 0, record: record.bind(py), set: set.bind(py), met: Vec::new() })
    }

    /// The first two fields of an event, which say what it is.
    fn kind_and_command(&mut self) -> PyResult<[&'t str; 2]> {
        let mut first = || {
            self.at += 1;
            self.name()?;
            self.quoted().map(content)
        };
        let found = [first()?, first()?];
        self.at = 0;
        Ok(found)
    }

    fn name_fields(&self, record: &Bound<'py, PyAny>, fields: &Fields) -> PyResult<()> {
        self.set.call1((record, fields.absent.bind(self.py))).map(drop)
    }

    fn value(&mut self, ty: Type) -> PyResult<Bound<'py, PyAny>> {
        match self.peek() {
            b'"' => {
                let text = self.quoted()?;
                Ok(self.string(text)?.into_any())
            }
            b'{' => self.object(ty),
            b'[' => self.list(if let Type::List(inner) = ty { *inner } else { Type::Any }),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.word(),
        }
    }

    fn object(&mut self, ty: Type) -> PyResult<Bound<'py, PyAny>> {
        let record = self.record.call0()?;
        let (fields, others) = match ty {
            Type::Object(object) => {
                (Some(self.met(std::ptr::from_ref(object).addr(), |py| fields_of(py, object))?), Type::Any)
            }
            Type::Union(union) => {
                let fields = self.met(std::ptr::from_ref(union).addr(), |py| union_fields(py, union))?;
                self.name_fields(&record, fields)?;
                self.union(record.cast()?, union)?;
                return Ok(record);
            }
            Type::Map(inner) => (None, *inner),
            _ => (None, Type::Any),
        };
        if let Some(fields) = fields {
            self.name_fields(&record, fields)?;
        }
        self.fields(record.cast()?, fields, others)?;
        Ok(record)
    }

    /// Reads the fields of an object; those that are not described are all of one type.
    fn fields(&mut self, record: &Bound<'py, PyDict>, fields: Option<&'static Fields>, others: Type) -> PyResult<()> {
        let mut hint = 0;
        self.at += 1;
        while self.is_next(b'}')? {
            let name = self.name()?;
            let found = fields.and_then(|fields| fields.find(content(name), hint));
            match found {
                Some((at, name, ty)) => {
                    hint = at + 1;
                    record.set_item(name, self.value(ty)?)?;
                }
                None => record.set_item(self.string(name)?, self.value(others)?)?,
            }
        }
        Ok(())
    }

    /// Reads an object with its kind and the kind's content, in the order in which the core writes them.
    fn union(&mut self, record: &Bound<'py, PyDict>, union: &'static Union) -> PyResult<()> {
        let mut kind = None;
        self.at += 1;
        while self.is_next(b'}')? {
            let name = self.name()?;
            let key = self.string(name)?;
            let start = self.at;
            let value = match kind {
                Some(kind) if content(name) == union.content.name && self.peek() == b'{' => {
                    self.content(union, kind)?
                }
                _ => self.value(Type::Any)?,
            };
            if content(name) == union.tag.name {
                kind = Some(content(&self.text[start..self.at]));
            }
            record.set_item(key, value)?;
        }
        Ok(())
    }

    /// Reads the content of a kind, which has the names of all kinds' fields.
    fn content(&mut self, union: &'static Union, kind: &str) -> PyResult<Bound<'py, PyAny>> {
        let record = self.record.call0()?;
        let names = self.met(union.variants.as_ptr().addr(), |py| content_fields(py, union))?;
        self.name_fields(&record, names)?;
        let fields = match union.variants.iter().find(|(name, _)| *name == kind) {
            Some((_, object)) => Some(self.met(std::ptr::from_ref(*object).addr(), |py| fields_of(py, object))?),
            None => None,
        };
        self.fields(record.cast()?, fields, Type::Any)?;
        Ok(record)
    }

    /// The fields of a kind of objects; most come in lists.
    fn met(
        &mut self,
        at: usize,
        fields: impl FnOnce(Python<'_>) -> PyResult<&'static Fields>,
    ) -> PyResult<&'static Fields> {
        if let Some((_, fields)) = self.met.iter().find(|(met, _)| *met == at) {
            return Ok(fields);
        }
        let fields = fields(self.py)?;
        self.met.push((at, fields));
        Ok(fields)
    }

    fn list(&mut self, inner: Type) -> PyResult<Bound<'py, PyAny>> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.is_next(b']')? {
            entries.push(self.value(inner)?);
        }
        Ok(PyList::new(self.py, entries)?.into_any())
    }

    fn number(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let (py, rest) = (self.py, &self.text[self.at..]);
        let is_after = |byte: u8| !matches!(byte, b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E');
        let number = &rest[..rest.bytes().position(is_after).unwrap_or(rest.len())];
        self.at += number.len();
        if let Ok(integer) = number.parse::<i64>() {
            Ok(integer.into_pyobject(py)?.into_any())
        } else if let Ok(integer) = number.parse::<u64>() {
            Ok(integer.into_pyobject(py)?.into_any())
        } else {
            let float = number.parse::<f64>().map_err(|_| self.unreadable())?;
            Ok(float.into_pyobject(py)?.into_any())
        }
    }

    fn word(&mut self) -> PyResult<Bound<'py, PyAny>> {
        let (py, rest) = (self.py, &self.text[self.at..]);
        let (length, value) = if rest.starts_with("true") {
            (4, PyBool::new(py, true).to_owned().into_any())
        } else if rest.starts_with("false") {
            (5, PyBool::new(py, false).to_owned().into_any())
        } else if rest.starts_with("null") {
            (4, py.None().into_bound(py))
        } else {
            return Err(self.unreadable());
        };
        self.at += length;
        Ok(value)
    }

    /// The name of a field in its quotes; its value comes next.
    fn name(&mut self) -> PyResult<&'t str> {
        let name = self.quoted()?;
        if self.peek() != b':' {
            return Err(self.unreadable());
        }
        self.at += 1;
        Ok(name)
    }

    /// The string that begins here, in its quotes.
    fn quoted(&mut self) -> PyResult<&'t str> {
        let (bytes, start) = (self.text.as_bytes(), self.at);
        let mut at = start + 1;
        loop {
            at += plain_length(bytes.get(at..).unwrap_or_default());
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += 2,
                _ => return Err(self.unreadable()),
            }
        }
        self.at = at + 1;
        Ok(&self.text[start..=at])
    }

    /// What text in quotes stands for.
    fn string(&self, quoted: &str) -> PyResult<Bound<'py, PyString>> {
        if !quoted.contains('\\') {
            return Ok(PyString::new(self.py, content(quoted)));
        }
        let text: String = serde_json::from_str(quoted).map_err(|_| self.unreadable())?;
        Ok(PyString::new(self.py, &text))
    }

    /// Goes to the next entry, or past the closing bracket if no entry follows.
    fn is_next(&mut self, close: u8) -> PyResult<bool> {
        let next = self.peek();
        let is_first = matches!(self.text.as_bytes()[self.at - 1], b'{' | b'[');
        if next == close || next == b',' {
            self.at += 1;
        } else if !is_first {
            return Err(self.unreadable());
        }
        Ok(next != close)
    }

    /// The next byte; 0 after the end, which nothing expects.
    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    /// The core writes JSON without spaces; anything else is a mistake of ours.
    fn unreadable(&self) -> PyErr {
        PyValueError::new_err(format!("unexpected JSON at byte {}", self.at))
    }
}

/// What stands between the quotes.
fn content(quoted: &str) -> &str {
    quoted.get(1..quoted.len() - 1).unwrap_or_default()
}

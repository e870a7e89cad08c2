//! What a program gives, read as serde data: Python's own values, and whatever else is surely one of them.
//!
//! No package is imported for its types. A value is known by what it offers, such as `__index__`, `dtype` or `keys`.

use std::cell::RefCell;
use std::fmt;

use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyIterator, PyList, PyMapping, PyMemoryView, PyString,
    PyTuple, PyType,
};
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use tencent_chat_ffi::Thrown;

use crate::thrown;

/// Up to here, either side of 0, a float holds every integer.
const MAX_SAFE: f64 = 9_007_199_254_740_992.0;

/// Lets `read` see a value, and raises what is refused in it.
pub fn reading<'py, T>(
    value: &Bound<'py, PyAny>,
    read: impl FnOnce(Value<'_, 'py>) -> Result<T, Thrown>,
) -> PyResult<T> {
    let raised = RefCell::new(None);
    read(Value { value: value.clone(), raised: &raised }).map_err(|error| {
        let py = value.py();
        match raised.take() {
            // An interrupt does not concern the request.
            Some(cause) if !cause.is_instance_of::<PyException>(py) => cause,
            cause => {
                let refused = thrown(py, error);
                refused.set_cause(py, cause);
                refused
            }
        }
    })
}

/// The JSON text of a value that nobody describes. `endpoint` and `at`, where it stands, are for the error.
#[pyfunction]
pub fn json_text(endpoint: &str, at: &str, value: &Bound<'_, PyAny>) -> PyResult<String> {
    reading(value, |value| tencent_chat_ffi::json_text(endpoint, at, value))
}

/// The JSON text of a body: text is taken for it.
pub fn body_text(path: &str, body: &Bound<'_, PyAny>) -> PyResult<String> {
    match body.cast::<PyString>().ok().and_then(|text| text.to_str().ok()) {
        Some(text) => Ok(text.to_owned()),
        // A string that is not Unicode is refused there, too.
        None => json_text(path, "", body),
    }
}

/// A value, and where the exception is kept that the program's own code raised meanwhile.
pub struct Value<'a, 'py> {
    value: Bound<'py, PyAny>,
    raised: &'a RefCell<Option<PyErr>>,
}

/// Why a value cannot be JSON.
#[derive(Debug)]
pub struct Refused(String);

impl std::error::Error for Refused {}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl serde::de::Error for Refused {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self(reason.to_string())
    }
}

impl<'de> Deserializer<'de> for Value<'_, '_> {
    type Error = Refused;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let value = &self.value;
        if value.is_none() {
            visitor.visit_unit()
        } else if let Ok(text) = value.cast::<PyString>() {
            visitor.visit_str(text_of(text)?)
        } else if let Ok(value) = value.cast::<PyBool>() {
            visitor.visit_bool(value.is_true())
        } else if let Ok(integer) = value.cast::<PyInt>() {
            visit_integer(integer, visitor)
        } else if let Ok(float) = value.cast::<PyFloat>() {
            visitor.visit_f64(float.value())
        } else if let Ok(fields) = value.cast::<PyDict>() {
            self.visit_fields(fields, visitor)
        } else if value.is_exact_instance_of::<PyList>() || value.is_exact_instance_of::<PyTuple>() {
            self.visit_entries(visitor)
        } else {
            self.visit_other(visitor)
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier
    }
}

impl<'py> Value<'_, 'py> {
    fn py(&self) -> Python<'py> {
        self.value.py()
    }

    /// The same place, another value.
    fn with(&self, value: Bound<'py, PyAny>) -> Self {
        Self { value, raised: self.raised }
    }

    /// Keeps what the program's own code raised.
    fn got<T>(&self, result: PyResult<T>) -> Result<T, Refused> {
        result.map_err(|error| {
            let reason = error.to_string();
            self.raised.replace(Some(error));
            Refused(reason)
        })
    }

    fn refuse<T>(&self, why: &str) -> Result<T, Refused> {
        Err(Refused(format!("{} {why}", self.type_name())))
    }

    fn type_name(&self) -> String {
        self.value.get_type().name().map_or_else(|_| "?".to_owned(), |name| name.to_string())
    }

    fn offers(&self, name: &Bound<'py, PyString>) -> bool {
        self.value.hasattr(name).unwrap_or(false)
    }

    fn call(&self, method: &Bound<'py, PyString>) -> Result<Self, Refused> {
        self.got(self.value.call_method0(method)).map(|value| self.with(value))
    }

    /// What is none of Python's plain types.
    fn visit_other<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let (py, value) = (self.py(), &self.value);
        if value.is_instance_of::<PyType>() {
            return self.refuse("cannot be sent: it is a class");
        }
        if value.is_instance_of::<PyBytes>()
            || value.is_instance_of::<PyByteArray>()
            || value.is_instance_of::<PyMemoryView>()
        {
            return visitor.visit_bytes(&[]);
        }
        if self.is_a(&ENUM, "enum", "Enum")? {
            let value = self.got(value.getattr(intern!(py, "value")))?;
            return self.with(value).deserialize_any(visitor);
        }
        if matches!(self.type_name().as_str(), "NaTType" | "NAType") {
            return Err(Refused(format!("{value} is a missing value in pandas: leave the field out")));
        }
        if self.is_a(&DATETIME, "datetime", "datetime")? {
            return visitor.visit_str(&self.time()?);
        }
        if self.is_a(&DATE, "datetime", "date")? {
            return self.refuse("has no time of day: use a datetime with a time zone");
        }
        if self.offers(intern!(py, "dtype")) {
            return self.visit_array(visitor);
        }
        if let Some(fields) = self.fields()? {
            return self.visit_fields(&fields, visitor);
        }
        self.visit_plain(visitor)
    }

    /// Anything that is a number or a list, by what it offers.
    fn visit_plain<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let py = self.py();
        if self.offers(intern!(py, "casefold")) {
            // A string of another class, such as a translation that is looked up late.
            let text = self.got(self.value.str())?;
            return visitor.visit_str(text_of(&text)?);
        }
        if self.offers(intern!(py, "__iter__")) {
            // A file gives lines, which end in a line break.
            if self.offers(intern!(py, "readline")) {
                return self.refuse("cannot be sent");
            }
            return self.visit_entries(visitor);
        }
        if self.offers(intern!(py, "__index__")) {
            let integer = self.call(intern!(py, "__index__"))?;
            return integer.deserialize_any(visitor);
        }
        if self.offers(intern!(py, "__float__")) {
            return self.visit_number(visitor);
        }
        self.refuse("cannot be sent: expected a string, a number, True or False, a list or a mapping")
    }

    /// A number that is neither an int nor a float, such as a `Decimal`.
    fn visit_number<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let float: f64 = self.got(self.value.extract())?;
        if float.fract() != 0.0 || !float.is_finite() {
            return visitor.visit_f64(float);
        }
        if float.abs() <= MAX_SAFE {
            return visitor.visit_i64(float as i64);
        }
        if float.abs() < 1e30 && self.offers(intern!(self.py(), "__int__")) {
            let integer = self.call(intern!(self.py(), "__int__"))?;
            return integer.deserialize_any(visitor);
        }
        visitor.visit_f64(float)
    }

    /// What numpy makes, and what is made like it: one value, or a list of them.
    fn visit_array<'de, V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Refused> {
        let py = self.py();
        let dtype = self.got(self.value.getattr(intern!(py, "dtype")))?;
        let text = |name| dtype.getattr(name).and_then(|kind| kind.extract::<String>()).unwrap_or_default();
        let kind = text(intern!(py, "kind"));
        let dimensions = self.value.getattr(intern!(py, "ndim")).and_then(|count| count.extract::<usize>()).ok();
        match (dimensions, kind.as_str()) {
            (Some(0), "" | "b" | "i" | "u" | "U") => {
                let item = self.call(intern!(py, "item"))?;
                item.deserialize_any(visitor)
            }
            (Some(0), "f") => self.visit_number(visitor),
            (Some(0), "M") => self.refuse("has no time zone: use a datetime with one"),
            (Some(0), _) => self.refuse("cannot be sent"),
            _ => self.visit_entries(visitor),
        }
    }

    /// The fields of what is a mapping, or has named fields.
    fn fields(&self) -> Result<Option<Bound<'py, PyDict>>, Refused> {
        let py = self.py();
        let value = &self.value;
        let has_keys = || self.offers(intern!(py, "keys")) && self.offers(intern!(py, "__getitem__"));
        let given = if value.cast::<PyMapping>().is_ok() || has_keys() {
            value.clone()
        } else if value.is_instance_of::<PyTuple>() && self.offers(intern!(py, "_fields")) {
            self.call(intern!(py, "_asdict"))?.value
        } else if self.offers(intern!(py, "model_dump")) {
            self.call(intern!(py, "model_dump"))?.value
        } else if self.offers(intern!(py, "__dataclass_fields__")) {
            return self.got(dataclass_fields(value)).map(Some);
        } else {
            return Ok(None);
        };
        let fields = match given.cast_into::<PyDict>() {
            Ok(fields) => Ok(fields),
            Err(given) => py.get_type::<PyDict>().call1((given.into_inner(),)).and_then(|dict| Ok(dict.cast_into()?)),
        };
        self.got(fields).map(Some)
    }

    fn visit_fields<'de, V: Visitor<'de>>(&self, fields: &Bound<'py, PyDict>, visitor: V) -> Result<V::Value, Refused> {
        // A copy: other threads, and code that is called meanwhile, may change the dict.
        visitor.visit_map(Fields { place: self, left: fields.items().iter(), value: None })
    }

    fn visit_entries<'de, V: Visitor<'de>>(&self, visitor: V) -> Result<V::Value, Refused> {
        let left = self.got(self.value.try_iter())?;
        visitor.visit_seq(Entries { place: self, left })
    }

    /// A time as JavaScript writes one.
    fn time(&self) -> Result<String, Refused> {
        let (py, value) = (self.py(), &self.value);
        if self.got(value.call_method0(intern!(py, "utcoffset")))?.is_none() {
            return self.refuse("has no time zone: add one, such as timezone.utc");
        }
        let text = || {
            let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
            let time = value.call_method1(intern!(py, "astimezone"), (utc,))?;
            let options = PyDict::new(py);
            options.set_item("timespec", "milliseconds")?;
            time.call_method(intern!(py, "isoformat"), (), Some(&options))?.extract::<String>()
        };
        self.got(text()).map(|text| text.replace("+00:00", "Z"))
    }

    fn is_a(&self, class: &'static PyOnceLock<Py<PyType>>, module: &str, name: &str) -> Result<bool, Refused> {
        let class = class.import(self.py(), module, name);
        self.got(class.and_then(|class| self.value.is_instance(class)))
    }
}

static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static DATETIME: PyOnceLock<Py<PyType>> = PyOnceLock::new();
static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();

/// The fields of a data class by name, not deeper.
fn dataclass_fields<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let py = value.py();
    let fields = PyDict::new(py);
    for field in py.import("dataclasses")?.call_method1("fields", (value,))?.try_iter()? {
        let name = field?.getattr("name")?;
        fields.set_item(&name, value.getattr(name.cast::<PyString>()?)?)?;
    }
    Ok(fields)
}

fn text_of<'a>(text: &'a Bound<'_, PyString>) -> Result<&'a str, Refused> {
    text.to_str().map_err(|_| Refused("the string has an unpaired surrogate".to_owned()))
}

fn visit_integer<'de, V: Visitor<'de>>(integer: &Bound<'_, PyInt>, visitor: V) -> Result<V::Value, Refused> {
    if let Ok(value) = integer.extract::<i64>() {
        return visitor.visit_i64(value);
    }
    match integer.extract::<i128>() {
        Ok(value) => visitor.visit_i128(value),
        // For the core to say that it is too large.
        Err(_) => visitor.visit_u128(u128::MAX),
    }
}

struct Entries<'v, 'a, 'py> {
    place: &'v Value<'a, 'py>,
    left: Bound<'py, PyIterator>,
}

impl<'de> SeqAccess<'de> for Entries<'_, '_, '_> {
    type Error = Refused;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Refused> {
        let Some(entry) = self.left.next() else { return Ok(None) };
        let entry = self.place.got(entry)?;
        seed.deserialize(self.place.with(entry)).map(Some)
    }
}

struct Fields<'v, 'a, 'py, I> {
    place: &'v Value<'a, 'py>,
    /// Pairs of names and values.
    left: I,
    value: Option<Bound<'py, PyAny>>,
}

impl<'de, 'py, I: Iterator<Item = Bound<'py, PyAny>>> MapAccess<'de> for Fields<'_, '_, 'py, I> {
    type Error = Refused;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Refused> {
        let Some(pair) = self.left.next() else { return Ok(None) };
        let (key, value) = self.place.got(pair.extract::<(Bound<'py, PyAny>, Bound<'py, PyAny>)>())?;
        self.value = Some(value);
        let key = self.place.with(key);
        let name = match key.value.cast::<PyString>() {
            Ok(_) => key,
            Err(_) if key.is_a(&ENUM, "enum", "Enum")? => {
                let value = key.got(key.value.getattr(intern!(key.py(), "value")))?;
                key.with(value)
            }
            Err(_) => return key.refuse("cannot be a field name: expected a string"),
        };
        match name.value.cast::<PyString>() {
            Ok(text) => seed.deserialize(StrDeserializer::<Refused>::new(text_of(text)?)).map(Some),
            Err(_) => name.refuse("cannot be a field name: expected a string"),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Refused> {
        match self.value.take() {
            Some(value) => seed.deserialize(self.place.with(value)),
            None => Err(Refused("a value was asked for before its name".to_owned())),
        }
    }
}

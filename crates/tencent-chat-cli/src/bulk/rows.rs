//! The rows of a file, one after the other, as they are written down and as what is sent.

use std::collections::HashSet;
use std::fmt;
use std::fs::File;
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use csv::ByteRecord;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value};

use super::arguments::Kind;
use super::shape::Shape;
use crate::cells::{COMMA, Input, NOT_UTF_8, Records, utf_8};
use crate::counted::counted;
use crate::ending::Stop;
use crate::lines;

/// What standard input is called among files.
const STANDARD_INPUT: &str = "-";

/// A row.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where it stands in the file; its first line, if it has several.
    pub line: u64,
    /// As it is written down.
    pub record: Record,
    /// What is sent, or why that cannot be made of it.
    pub value: Result<Value, String>,
}

/// A row as it is written down.
#[derive(Clone, Debug)]
pub enum Record {
    Cells(ByteRecord),
    Json(String),
    #[cfg(feature = "parquet")]
    Batch(arrow_array::RecordBatch),
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Ok(value) => value.serialize(serializer),
            Err(why) => Err(S::Error::custom(why)),
        }
    }
}

/// Where rows come from.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: PathBuf,
    pub kind: Kind,
    /// What stands between cells.
    pub delimiter: u8,
}

impl Source {
    pub fn new(path: &Path, format: Option<Kind>, delimiter: Option<u8>) -> Result<Self, Stop> {
        if path.is_dir() {
            return Err(Stop::usage(format!("{}: it is a folder", path.display())));
        }
        let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let kind = format.or_else(|| match &*extension.to_ascii_lowercase() {
            "csv" => Some(Kind::Csv),
            "tsv" => Some(Kind::Tsv),
            "jsonl" | "ndjson" => Some(Kind::Jsonl),
            #[cfg(feature = "parquet")]
            "parquet" => Some(Kind::Parquet),
            _ => None,
        });
        let kind = kind.ok_or_else(|| {
            Stop::usage(format!("{}: the format is not known by its name", shown(path))).hint(
                match (extension, cfg!(feature = "parquet")) {
                    ("parquet", false) => "this build has no Parquet: build it with --features parquet",
                    (_, false) => "--format csv, tsv or jsonl says what it is",
                    (_, true) => "--format csv, tsv, jsonl or parquet says what it is",
                },
            )
        })?;
        if delimiter.is_some() && kind != Kind::Csv {
            return Err(Stop::usage("--delimiter is for CSV: --format csv"));
        }
        let usual = if kind == Kind::Tsv { b'\t' } else { COMMA };
        Ok(Self { path: path.to_owned(), kind, delimiter: delimiter.unwrap_or(usual) })
    }

    /// Whether it is a file that can be read again.
    pub fn is_file(&self) -> bool {
        !is_standard_input(&self.path) && self.path.metadata().is_ok_and(|file| file.is_file())
    }

    /// Begins to read it.
    pub fn open(&self) -> Result<Reader, Stop> {
        let failed = |error: io::Error| Stop::usage(format!("{}: {error}", shown(&self.path)));
        #[cfg(feature = "parquet")]
        if self.kind == Kind::Parquet {
            if !self.is_file() {
                return Err(Stop::usage(format!("{}: Parquet is read from a file", shown(&self.path))));
            }
            let rows = File::open(&self.path).and_then(crate::parquet::Rows::open).map_err(failed)?;
            return Ok(Reader { columns: Some(rows.names()), from: From::Batches(Box::new(rows)), warn: None });
        }
        let input: Input = match is_standard_input(&self.path) {
            true => Box::new(io::stdin()),
            false => Box::new(File::open(&self.path).map_err(failed)?),
        };
        Reader::new(input, self).map_err(failed)
    }
}

/// A file's name in what is said.
pub fn shown(path: &Path) -> String {
    if is_standard_input(path) { "standard input".to_owned() } else { path.display().to_string() }
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new(STANDARD_INPUT)
}

/// Takes what is said of a row, in another thread, too.
pub type Warn = Box<dyn FnOnce(String) + Send>;

/// Reads rows.
pub struct Reader {
    from: From,
    /// Takes the first row with spaces around an ID.
    pub warn: Option<Warn>,
    /// The names of the columns, where the file has a line of them.
    pub columns: Option<Vec<String>>,
}

enum From {
    Cells(Records),
    Lines(BufReader<Input>, u64),
    #[cfg(feature = "parquet")]
    Batches(Box<crate::parquet::Rows>),
}

impl Reader {
    fn new(input: Input, source: &Source) -> io::Result<Self> {
        if source.kind == Kind::Jsonl {
            return Ok(Self { from: From::Lines(BufReader::new(utf_8(input)?), 0), columns: None, warn: None });
        }
        let mut records = Records::new(input, source.delimiter)?;
        Ok(Self { columns: Some(records.names()?), from: From::Cells(records), warn: None })
    }

    /// What the types of the columns are.
    #[cfg(feature = "parquet")]
    pub fn schema(&self) -> Option<arrow_schema::SchemaRef> {
        if let From::Batches(rows) = &self.from { Some(rows.schema.clone()) } else { None }
    }

    /// The next row; nothing at the end.
    pub fn next(&mut self, shape: &Shape) -> Option<io::Result<Row>> {
        match &mut self.from {
            From::Cells(records) => {
                let names = self.columns.as_deref().unwrap_or_default();
                let warn = &mut self.warn;
                let row = |(line, cells)| {
                    let spaced = if warn.is_some() { shape.spaced(&cells) } else { None };
                    if let Some((said, warn)) = spaced.and_then(|said| Some((said, warn.take()?))) {
                        warn(format!("line {line}: {said}"));
                    }
                    Row { line, value: of_cells(shape, names, &cells), record: Record::Cells(cells) }
                };
                records.next().map(|record| record.map(row)).transpose()
            }
            #[cfg(feature = "parquet")]
            From::Batches(rows) => {
                let line = rows.next;
                let row = |(batch, text): (_, String)| Row {
                    line,
                    record: Record::Batch(batch),
                    value: of_json(shape, &text),
                };
                Some(rows.next()?.map(row))
            }
            From::Lines(reader, line) => loop {
                *line += 1;
                let bytes = match lines::next(reader) {
                    Ok(bytes) => bytes?,
                    Err(error) => return Some(Err(io::Error::new(error.kind(), format!("line {line}: {error}")))),
                };
                let text = String::from_utf8_lossy(&bytes);
                let text = text.trim();
                if !text.is_empty() {
                    let value = match std::str::from_utf8(&bytes) {
                        Ok(_) => of_json(shape, text),
                        Err(_) => Err("it is not UTF-8".to_owned()),
                    };
                    return Some(Ok(Row { line: *line, record: Record::Json(text.to_owned()), value }));
                }
            },
        }
    }
}

fn of_cells(shape: &Shape, names: &[String], cells: &ByteRecord) -> Result<Value, String> {
    if cells.len() != names.len() {
        return Err(format!("it has {}, and the first line {}", counted(cells.len(), "cell"), names.len()));
    }
    let texts = cells.iter().map(std::str::from_utf8).collect::<Result<Vec<_>, _>>();
    let texts = texts.map_err(|_| NOT_UTF_8.to_owned())?;
    shape.of_cells(&texts)
}

fn of_json(shape: &Shape, text: &str) -> Result<Value, String> {
    match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => match serde_json::from_str(text) {
            Ok(Once(Some(name))) => Err(format!("{name}: it is given twice")),
            _ => shape.of_fields(fields),
        },
        Ok(value) => shape.of_value(value),
        Err(error) => Err(format!("not JSON: {error}")),
    }
}

/// The first field of an object that is given twice.
struct Once(Option<String>);

impl<'de> Deserialize<'de> for Once {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Names;
        impl<'de> Visitor<'de> for Names {
            type Value = Once;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Once, A::Error> {
                let (mut seen, mut twice) = (HashSet::new(), None);
                while let Some((name, IgnoredAny)) = map.next_entry::<String, IgnoredAny>()? {
                    if !seen.insert(name.clone()) {
                        twice.get_or_insert(name);
                    }
                }
                Ok(Once(twice))
            }
        }
        deserializer.deserialize_map(Names)
    }
}

/// The fields of a row that is a JSON object.
pub fn fields_of(text: &str) -> Option<Map<String, Value>> {
    serde_json::from_str(text).ok()
}

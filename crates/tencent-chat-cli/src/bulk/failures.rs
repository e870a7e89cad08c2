//! Rows that failed, in a file of the same format as the input, so that it can be the next input.

use std::io::{self, BufWriter, Write as _};
use std::path::Path;

use csv::ByteRecord;
use serde_json::{Map, Value};
use tencent_chat::Error;
use tencent_chat_reqwest::BulkFailure;

use super::arguments::Kind;
use super::rows::{Reader, Record, Row, Source, fields_of};
use crate::files::{Part, Writer};

/// The columns that are added.
pub const ADDED: [&str; 2] = ["code", "meaning"];

/// The code of a row that breaks a rule of the description.
const INVALID: &str = "invalid";

/// A value that is not an object has this name in the file.
const VALUE: &str = "value";

/// Why a row failed.
#[derive(Debug, PartialEq, Eq)]
pub struct Why {
    /// The code of the reply, or a word.
    pub code: String,
    pub meaning: String,
}

impl Why {
    pub fn of(failed: &BulkFailure<Row>) -> Self {
        let with_info = |hint: &str, info: &str| match (hint.is_empty(), info.is_empty()) {
            (true, _) => info.to_owned(),
            (_, true) => hint.to_owned(),
            _ => format!("{hint} ({info})"),
        };
        if let Some(failure) = &failed.failure {
            let code = failure.code.map_or_else(|| failure.kind.as_str().to_owned(), |code| code.to_string());
            return Self { code, meaning: with_info(&failure.hint, &failure.info) };
        }
        match &failed.error {
            Some(Error::Api(error)) => {
                Self { code: error.code.to_string(), meaning: with_info(&error.hint, &error.info) }
            }
            Some(error @ Error::InvalidRequest(_)) => {
                let meaning = failed.item.as_ref().map_or_else(|| error.to_string(), |row| why_invalid(row, error));
                Self { code: INVALID.to_owned(), meaning }
            }
            Some(Error::OutcomeUnknown(error)) => Self { code: "unknown".to_owned(), meaning: error.cause.to_string() },
            Some(error) => Self { code: "error".to_owned(), meaning: error.to_string() },
            None => Self { code: "error".to_owned(), meaning: String::new() },
        }
    }
}

/// What is wrong with a row that was refused before it was sent.
pub fn why_invalid(row: &Row, error: &Error) -> String {
    if let Err(why) = &row.value {
        return why.clone();
    }
    let Error::InvalidRequest(refused) = error else { return error.to_string() };
    // The line says which item it is.
    let path = refused.item().map_or(&*refused.path, |(_, _, within)| within.trim_start_matches('.'));
    if path.is_empty() { refused.reason.clone() } else { format!("{path}: {}", refused.reason) }
}

pub struct Failures {
    part: Part,
    /// How many columns of the input are written.
    columns: usize,
}

/// What a file of failures takes from the input.
#[derive(Clone, Debug, Default)]
pub struct Header {
    pub columns: Vec<String>,
    #[cfg(feature = "parquet")]
    pub schema: Option<arrow_schema::SchemaRef>,
}

impl Header {
    pub fn of(reader: &Reader) -> Self {
        Self {
            columns: reader.columns.clone().unwrap_or_default(),
            #[cfg(feature = "parquet")]
            schema: reader.schema(),
        }
    }
}

impl Failures {
    pub fn create(path: &Path, source: &Source, header: &Header) -> io::Result<Self> {
        let columns = &header.columns;
        // Those that an earlier run added are written anew.
        let own = columns.len() - if columns.ends_with(&ADDED.map(str::to_owned)) { ADDED.len() } else { 0 };
        let part = Part::create(path, |file| {
            Ok(match source.kind {
                Kind::Jsonl => Writer::Lines(BufWriter::new(file)),
                Kind::Csv | Kind::Tsv => {
                    let mut writer =
                        csv::WriterBuilder::new().delimiter(source.delimiter).flexible(true).from_writer(file);
                    writer.write_record(columns[..own].iter().map(String::as_str).chain(ADDED))?;
                    Writer::Cells(Box::new(writer))
                }
                #[cfg(feature = "parquet")]
                Kind::Parquet => {
                    let schema = header.schema.as_ref().ok_or(io::ErrorKind::InvalidInput)?;
                    Writer::Batches(Box::new(crate::parquet::Writer::beside(file, schema, own, &ADDED)?))
                }
            })
        })?;
        Ok(Self { part, columns: own })
    }

    pub fn write(&mut self, row: &Row, why: &Why) -> io::Result<()> {
        match (&mut self.part.writer, &row.record) {
            (Writer::Cells(writer), Record::Cells(cells)) => {
                let mut written: ByteRecord = cells.iter().take(self.columns).collect();
                while written.len() < self.columns {
                    written.push_field(b"");
                }
                written.push_field(why.code.as_bytes());
                written.push_field(why.meaning.as_bytes());
                Ok(writer.write_byte_record(&written)?)
            }
            (Writer::Lines(writer), Record::Json(text)) => writeln!(writer, "{}", object_of(text, row, why)),
            #[cfg(feature = "parquet")]
            (Writer::Batches(writer), Record::Batch(row)) => writer.write_beside(row, &[&why.code, &why.meaning]),
            _ => unreachable!("a file has the format of its input"),
        }
    }

    /// Removes it: nothing was done.
    pub fn discard(self) {
        self.part.discard();
    }

    /// Gives the file its name.
    pub fn finish(self) -> io::Result<()> {
        self.part.finish()
    }
}

/// The row as an object with the added fields.
fn object_of(text: &str, row: &Row, why: &Why) -> Value {
    let mut fields = fields_of(text)
        .or_else(|| row.value.as_ref().ok()?.as_object().cloned())
        .unwrap_or_else(|| Map::from_iter([(VALUE.to_owned(), serde_json::from_str(text).unwrap_or(text.into()))]));
    let [code, meaning] = ADDED;
    fields.insert(code.to_owned(), why.code.parse::<i64>().map_or_else(|_| why.code.clone().into(), Value::from));
    fields.insert(meaning.to_owned(), why.meaning.clone().into());
    Value::Object(fields)
}

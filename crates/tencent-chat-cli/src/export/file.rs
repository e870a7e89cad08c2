//! A file of rows that has its name when it is complete.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::arguments::{Export, Layout, What};
use super::columns::Columns;
use crate::cells::MARK;
use crate::files;

/// Where a file is written.
pub fn place(folder: &Path, what: What, layout: Layout) -> PathBuf {
    folder.join(format!("{}.{}", what.name(), layout.extension()))
}

pub struct Table {
    pub path: PathBuf,
    /// Where it stands in the end, and until then.
    target: PathBuf,
    partial: PathBuf,
    names: Vec<String>,
    writer: Writer,
    pub rows: usize,
}

enum Writer {
    Cells(Box<csv::Writer<File>>),
    Lines(BufWriter<File>),
    #[cfg(feature = "parquet")]
    Batches(Box<crate::parquet::Writer>),
}

impl Table {
    pub fn create(export: &Export, what: What, columns: &Columns) -> io::Result<Self> {
        let layout = export.format;
        let path = place(&export.out, what, layout);
        let target = files::target(&path)?;
        let mut partial = target.as_os_str().to_owned();
        partial.push(".part");
        let partial = PathBuf::from(partial);
        let mut file = File::create(files::target(&partial)?)?;
        let names: Vec<String> = columns.names().map(str::to_owned).collect();
        let writer = match layout {
            Layout::Jsonl => Writer::Lines(BufWriter::new(file)),
            Layout::Csv => {
                if export.bom {
                    file.write_all(MARK)?;
                }
                let mut writer = csv::Writer::from_writer(file);
                writer.write_record(&names)?;
                Writer::Cells(Box::new(writer))
            }
            #[cfg(feature = "parquet")]
            Layout::Parquet => {
                Writer::Batches(Box::new(crate::parquet::Writer::of_values(file, &names, &columns.are_numbers())?))
            }
        };
        Ok(Self { path, target, partial, names, writer, rows: 0 })
    }

    /// Writes a row, with a value for each column.
    pub fn write(&mut self, values: Vec<Value>) -> io::Result<()> {
        self.rows += 1;
        match &mut self.writer {
            Writer::Cells(writer) => Ok(writer.write_record(values.into_iter().map(cell))?),
            #[cfg(feature = "parquet")]
            Writer::Batches(writer) => writer.write(values),
            Writer::Lines(writer) => {
                let row: Map<String, Value> = self.names.iter().cloned().zip(values).collect();
                writeln!(writer, "{}", Value::Object(row))
            }
        }
    }

    /// Gives the file its name. If it cannot be written, it is removed.
    pub fn finish(self) -> io::Result<()> {
        let partial = self.partial.clone();
        let finished = self.finished();
        if finished.is_err() {
            // If it cannot be removed, the next export replaces it.
            let _ = fs::remove_file(partial);
        }
        finished
    }

    fn finished(self) -> io::Result<()> {
        let file = match self.writer {
            Writer::Cells(writer) => writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?,
            Writer::Lines(writer) => writer.into_inner().map_err(io::IntoInnerError::into_error)?,
            #[cfg(feature = "parquet")]
            Writer::Batches(writer) => writer.finish()?,
        };
        // What has the name is whole, also after a power cut.
        file.sync_data()?;
        fs::rename(&self.partial, &self.target)
    }

    /// Removes it: it is not complete.
    pub fn discard(self) {
        drop(self.writer);
        // If it cannot be removed, the next export replaces it.
        let _ = fs::remove_file(&self.partial);
    }
}

/// A value as text: a string without its quotes, nothing for `null`, a list or an object as JSON.
fn cell(value: Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text,
        value => value.to_string(),
    }
}

//! A file of rows that has its name when it is complete.

use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::arguments::{Export, Layout, What};
use super::columns::Columns;
use crate::cells::{MARK, text};
use crate::files::{Part, Writer};

/// Where a file is written.
pub fn place(folder: &Path, what: What, layout: Layout) -> PathBuf {
    folder.join(format!("{}.{}", what.name(), layout.extension()))
}

pub struct Table {
    pub path: PathBuf,
    part: Part,
    names: Vec<String>,
    pub rows: usize,
}

impl Table {
    pub fn create(export: &Export, what: What, columns: &Columns) -> io::Result<Self> {
        let path = place(&export.out, what, export.format);
        let names: Vec<String> = columns.names().map(str::to_owned).collect();
        let part = Part::create(&path, |mut file| {
            Ok(match export.format {
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
            })
        })?;
        Ok(Self { path, part, names, rows: 0 })
    }

    /// Writes a row, with a value for each column.
    pub fn write(&mut self, values: Vec<Value>) -> io::Result<()> {
        self.rows += 1;
        match &mut self.part.writer {
            Writer::Cells(writer) => {
                Ok(writer.write_record(values.into_iter().map(|value| text(value).unwrap_or_default()))?)
            }
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
        let path = self.part.path.clone();
        self.part.finish().inspect_err(|_| {
            // If it cannot be removed, the next export replaces it.
            let _ = fs::remove_file(path);
        })
    }

    /// Removes it: it is not complete.
    pub fn discard(self) {
        self.part.discard();
    }
}

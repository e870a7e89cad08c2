//! Parquet files (feature `parquet`): their rows as JSON, and rows written.

use std::fs::File;
use std::io;
use std::sync::Arc;
use std::vec::IntoIter;

use arrow_array::{Array as _, ArrayRef, Int64Array, RecordBatch, RecordBatchReader, StringArray};
use arrow_json::WriterBuilder;
use arrow_json::writer::LineDelimited;
use arrow_schema::{DataType, Field, Schema, SchemaRef};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use serde_json::Value;

use crate::cells::text;

/// How many rows are read or written at a time.
const ROWS: usize = 4_096;

/// Reads rows.
pub struct Rows {
    reader: ParquetRecordBatchReader,
    batch: Option<RecordBatch>,
    /// The rows of the batch as JSON, and how many of them were taken.
    texts: IntoIter<String>,
    taken: usize,
    pub schema: SchemaRef,
    /// The number of the row that comes next, from 1 on.
    pub next: u64,
}

impl Rows {
    pub fn open(file: File) -> io::Result<Self> {
        let builder = ParquetRecordBatchReaderBuilder::try_new(file).map_err(io::Error::other)?;
        let reader = builder.with_batch_size(ROWS).build().map_err(io::Error::other)?;
        let schema = RecordBatchReader::schema(&reader);
        Ok(Self { reader, batch: None, texts: Vec::new().into_iter(), taken: 0, schema, next: 1 })
    }

    /// The names of the columns.
    pub fn names(&self) -> Vec<String> {
        self.schema.fields().iter().map(|field| field.name().clone()).collect()
    }

    /// The next row, as it stands in the file and as JSON.
    pub fn next(&mut self) -> Option<io::Result<(RecordBatch, String)>> {
        loop {
            if let (Some(text), Some(batch)) = (self.texts.next(), &self.batch) {
                let row = batch.slice(self.taken, 1);
                self.taken += 1;
                self.next += 1;
                return Some(Ok((row, text)));
            }
            let batch = match self.reader.next()? {
                Ok(batch) => batch,
                Err(error) => return Some(Err(io::Error::other(error))),
            };
            match texts(&batch) {
                Ok(texts) => self.texts = texts.into_iter(),
                Err(error) => return Some(Err(error)),
            }
            (self.batch, self.taken) = (Some(batch), 0);
        }
    }
}

fn texts(batch: &RecordBatch) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut writer = WriterBuilder::new().with_explicit_nulls(true).build::<_, LineDelimited>(&mut lines);
    writer.write(batch).and_then(|()| writer.finish()).map_err(io::Error::other)?;
    drop(writer);
    let lines = String::from_utf8(lines).map_err(io::Error::other)?;
    Ok(lines.lines().map(str::to_owned).collect())
}

/// Writes rows.
pub struct Writer {
    writer: ArrowWriter<File>,
    schema: SchemaRef,
    /// Values that were not written yet, by column.
    waiting: Vec<Vec<Value>>,
}

impl Writer {
    /// A file with columns of whole numbers or of texts.
    pub fn of_values(file: File, names: &[String], are_numbers: &[bool]) -> io::Result<Self> {
        let of = |(name, is_number): (&String, &bool)| {
            Field::new(name, if *is_number { DataType::Int64 } else { DataType::Utf8 }, true)
        };
        let fields: Vec<Field> = names.iter().zip(are_numbers).map(of).collect();
        let waiting = vec![Vec::new(); fields.len()];
        Self::new(file, Arc::new(Schema::new(fields)), waiting)
    }

    /// A file with the first columns of another one, and texts.
    pub fn beside(file: File, schema: &SchemaRef, own: usize, added: &[&str]) -> io::Result<Self> {
        let own = schema.fields().iter().take(own).map(|field| field.as_ref().clone().with_nullable(true));
        let added = added.iter().map(|name| Field::new(*name, DataType::Utf8, true));
        Self::new(file, Arc::new(Schema::new(own.chain(added).collect::<Vec<_>>())), Vec::new())
    }

    fn new(file: File, schema: SchemaRef, waiting: Vec<Vec<Value>>) -> io::Result<Self> {
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let writer = ArrowWriter::try_new(file, schema.clone(), Some(properties)).map_err(io::Error::other)?;
        Ok(Self { writer, schema, waiting })
    }

    /// Writes a row of values.
    pub fn write(&mut self, values: Vec<Value>) -> io::Result<()> {
        for (column, value) in self.waiting.iter_mut().zip(values) {
            column.push(value);
        }
        if self.waiting.first().is_some_and(|column| column.len() >= ROWS) { self.write_waiting() } else { Ok(()) }
    }

    /// Writes a row of another file, and texts.
    pub fn write_beside(&mut self, row: &RecordBatch, added: &[&str]) -> io::Result<()> {
        let own = self.schema.fields().len() - added.len();
        let added = added.iter().map(|text| Arc::new(StringArray::from(vec![*text])) as ArrayRef);
        self.write_columns(row.columns().iter().take(own).cloned().chain(added).collect())
    }

    fn write_waiting(&mut self) -> io::Result<()> {
        let fields = self.schema.fields().clone();
        let columns = self.waiting.iter_mut().zip(&fields).map(|(values, field)| {
            let values = std::mem::take(values).into_iter();
            match field.data_type() {
                DataType::Int64 => Arc::new(values.map(|value| value.as_i64()).collect::<Int64Array>()) as ArrayRef,
                _ => Arc::new(values.map(text).collect::<StringArray>()),
            }
        });
        let columns: Vec<ArrayRef> = columns.collect();
        if columns.first().is_none_or(|column| column.is_empty()) { Ok(()) } else { self.write_columns(columns) }
    }

    fn write_columns(&mut self, columns: Vec<ArrayRef>) -> io::Result<()> {
        let batch = RecordBatch::try_new(self.schema.clone(), columns).map_err(io::Error::other)?;
        self.writer.write(&batch).map_err(io::Error::other)
    }

    /// Ends the file.
    pub fn finish(mut self) -> io::Result<File> {
        self.write_waiting()?;
        self.writer.into_inner().map_err(io::Error::other)
    }
}

//! Checks all rows before anything is sent, as sending them would.

use std::collections::VecDeque;

use serde::Serialize;
use tencent_chat::schema::Endpoint;
use tencent_chat::{Begun, CallOptions, Error, Naming, Session};

use super::arguments::Bulk;
use super::failures::why_invalid;
use super::rows::{Reader, Row};
use super::shape::Shape;
use crate::counted::{counted, grouped};
use crate::ending::{Ending, Run, Stop, Talk};
use crate::{output, span};

/// How many wrong rows are named.
const MOST_NAMED: usize = 20;

/// What came of checking.
#[derive(Debug, Default)]
pub struct Checked {
    pub rows: usize,
    requests: usize,
    /// How many requests are sent in a second.
    rate: f64,
    /// How many rows are wrong, and the first of them.
    invalid: usize,
    named: Vec<Invalid>,
}

/// A wrong row.
#[derive(Clone, Debug, Serialize)]
struct Invalid {
    line: u64,
    error: String,
}

#[derive(Serialize)]
struct Shown<'c> {
    endpoint: &'static str,
    rows: usize,
    requests: usize,
    invalid: usize,
    first_invalid: &'c [Invalid],
}

/// Reads all rows, and makes the calls that they will be.
pub fn check(mut reader: Reader, shape: &Shape, session: &Session, options: &CallOptions) -> Result<Checked, Stop> {
    let endpoint = shape.endpoint();
    let mut each = match shape.params_json() {
        Some(params) => session.bulk(endpoint, &params, Naming::Snake, options, None)?,
        None => session.each(endpoint, Naming::Snake, options, None)?,
    };
    let mut checked = Checked { rate: session.rate_of(endpoint).per_second, ..Checked::default() };
    let mut waiting: VecDeque<Row> = VecDeque::new();
    let mut is_read = false;
    loop {
        while !is_read && each.wants_item() {
            match reader.next(shape).transpose().map_err(|error| Stop::usage(format!("the input: {error}")))? {
                Some(row) => {
                    each.item(serde_json::to_string(&row).ok());
                    waiting.push_back(row);
                }
                None => is_read = true,
            }
        }
        // What is checked is not sent, so that any number does.
        let Some(row) = each.begin(is_read, 0) else { break };
        checked.rows += row.count;
        let first = waiting.drain(..row.count).next();
        match row.begun {
            Begun::Call(call) => {
                checked.requests += 1;
                each.checked(&call);
            }
            Begun::Refused(error) => {
                each.delivered();
                checked.take_invalid(first, &error);
            }
            Begun::Ends(error) => return Err(error.into()),
            _ => each.delivered(),
        }
    }
    Ok(checked)
}

impl Checked {
    fn take_invalid(&mut self, row: Option<Row>, error: &Error) {
        self.invalid += 1;
        if let Some(row) = row.filter(|_| self.named.len() < MOST_NAMED) {
            self.named.push(Invalid { line: row.line, error: why_invalid(&row, error) });
        }
    }

    /// Refuses a file with wrong rows.
    pub fn refuse_invalid(&self, are_skipped: bool) -> Result<(), Stop> {
        if self.invalid == 0 || are_skipped {
            return Ok(());
        }
        Err(Stop::usage(self.said()).hint("--skip-invalid sends the others, and counts these as failed"))
    }

    fn said(&self) -> String {
        let are_wrong = if self.invalid == 1 { "is wrong" } else { "are wrong" };
        let rows = format!("{} {are_wrong}", counted(self.invalid, "row"));
        let named = self.named.iter().map(|row| format!("\n  line {}: {}", row.line, row.error));
        let more = self.invalid - self.named.len();
        let more = if more == 0 { String::new() } else { format!("\n  and {} more", grouped(more)) };
        [rows, named.collect(), more].concat()
    }

    /// What a dry run says.
    pub fn report(&self, endpoint: &'static Endpoint, bulk: &Bulk, talk: &Talk) -> Run {
        let Self { rows, requests, rate, invalid, named } = self;
        if bulk.output.json {
            let (rows, requests, invalid) = (*rows, *requests, *invalid);
            output::json_line(&Shown { endpoint: endpoint.name, rows, requests, invalid, first_invalid: named })?;
        }
        let time = span::shown((*requests as f64 / rate).ceil() as u64);
        talk.say(format!(
            "{} in {}: {time} at {rate} a second; nothing was sent",
            counted(*rows, "row"),
            counted(*requests, "request")
        ));
        if *invalid > 0 { Err(Stop::usage(self.said())) } else { Ok(Ending::Done) }
    }
}

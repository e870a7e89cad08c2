//! What became of all rows, and how the command ends.

use std::path::PathBuf;

use serde::Serialize;

use crate::counted::{counted, grouped};
use crate::ending::{Ending, Stop, Talk};
use crate::output;

/// What became of all rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub endpoint: &'static str,
    /// How many rows there are, where that is known.
    pub rows: Option<usize>,
    /// How many of them were done, by this command and by earlier ones.
    pub done: usize,
    /// How many of them earlier ones had finished, according to the journal.
    pub earlier: usize,
    pub failed: usize,
    /// How many may have been done.
    pub unknown: usize,
    /// How many were begun and are left to do.
    pub left: usize,
    /// Whether it ended before all rows were read.
    pub is_stopped: bool,
    /// Files with the rows that failed, and those that may have been done.
    pub failures: Option<PathBuf>,
    pub unknown_rows: Option<PathBuf>,
}

impl Summary {
    /// Prints it, and says how the command ends when nothing else went wrong.
    pub fn report(&self, as_json: bool, talk: &Talk) -> Result<Ending, Stop> {
        talk.say(self.said());
        if as_json {
            output::json_line(self)?;
        }
        let mut ending = Ending::Done;
        if self.failed > 0 {
            ending = Ending::SomeFailed;
        }
        if self.is_stopped {
            let is_nothing_done = self.done == 0 && self.failed == 0;
            ending = ending.worse(if is_nothing_done { Ending::Refused } else { Ending::SomeFailed });
        }
        if self.unknown > 0 {
            ending = Ending::Unknown;
        }
        Ok(ending)
    }

    fn said(&self) -> String {
        let mut said = match self.rows {
            Some(rows) => format!("{} of {} done", grouped(self.done), counted(rows, "row")),
            None => format!("{} done", counted(self.done, "row")),
        };
        if self.earlier > 0 {
            said += &format!(", {} of them before", grouped(self.earlier));
        }
        let in_file =
            |path: &Option<PathBuf>| path.as_ref().map(|path| format!(": {}", path.display())).unwrap_or_default();
        if self.failed > 0 {
            said += &format!("; {} failed{}", grouped(self.failed), in_file(&self.failures));
        }
        if self.unknown > 0 {
            let unknown = grouped(self.unknown);
            said += &format!(
                "; {unknown} may have been done, check before you send them again{}",
                in_file(&self.unknown_rows)
            );
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worst_that_happened_decides_how_it_ends() {
        let talk = Talk::new(true);
        let ending = |summary: Summary| summary.report(false, &talk).unwrap();
        assert_eq!(ending(Summary { done: 3, ..Summary::default() }), Ending::Done);
        assert_eq!(ending(Summary { done: 3, failed: 1, ..Summary::default() }), Ending::SomeFailed);
        assert_eq!(ending(Summary { done: 3, is_stopped: true, ..Summary::default() }), Ending::SomeFailed);
        assert_eq!(ending(Summary { left: 3, is_stopped: true, ..Summary::default() }), Ending::Refused);
        assert_eq!(ending(Summary { unknown: 3, is_stopped: true, ..Summary::default() }), Ending::Unknown);
    }
}

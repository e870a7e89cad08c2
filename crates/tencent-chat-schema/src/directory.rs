//! Tables of several files, found by their names.

use std::sync::OnceLock;

use crate::codec::{Coded, File};
use crate::names;
use crate::{Endpoint, Naming};

/// The records of some files by name. Only names are read before a record is asked for.
pub struct Directory<T: 'static> {
    files: &'static [&'static File],
    entries: OnceLock<Vec<Entry<T>>>,
}

/// A record's names, and the record.
pub struct Entry<T: 'static> {
    /// By which it is found: an endpoint's name, a webhook's command.
    pub name: &'static str,
    /// The other one: an endpoint's path, a webhook's name.
    pub other: &'static str,
    file: &'static File,
    at: usize,
    record: OnceLock<T>,
}

impl<T: Coded> Entry<T> {
    /// The record.
    pub fn record(&'static self) -> &'static T {
        self.record.get_or_init(|| self.file.record(self.at))
    }
}

impl<T: Coded> Directory<T> {
    /// A directory of these files.
    pub const fn new(files: &'static [&'static File]) -> Self {
        Self { files, entries: OnceLock::new() }
    }

    /// All entries, file by file.
    pub fn entries(&'static self) -> &'static [Entry<T>] {
        self.entries.get_or_init(|| {
            let of_file = |file: &'static File| {
                let entry = move |(at, (name, other))| Entry { name, other, file, at, record: OnceLock::new() };
                file.names().enumerate().map(entry)
            };
            self.files.iter().flat_map(|file| of_file(file)).collect()
        })
    }

    /// All records, file by file.
    pub fn records(&'static self) -> impl ExactSizeIterator<Item = &'static T> + Clone {
        self.entries().iter().map(Entry::record)
    }

    /// The record with this name.
    pub fn find(&'static self, name: &str) -> Option<&'static T> {
        // A few hundred names: most differ in their length already.
        self.entries().iter().find(|entry| entry.name == name).map(Entry::record)
    }
}

impl Entry<Endpoint> {
    /// Whether an endpoint has this name: the end of its path, or the last part of it or its own name as any language spells it.
    fn is_called(&self, name: &str) -> bool {
        let last = self.other.rsplit('/').next().unwrap_or_default();
        let before = self.other.strip_suffix(name);
        before.is_some_and(|before| before.is_empty() || before.ends_with('/'))
            || [last, self.name].iter().any(|given| *given == name || names::is("", given, name, Naming::Camel))
    }
}

impl Directory<Endpoint> {
    /// The endpoint with this name in any language's spelling.
    pub fn find_spelled(&'static self, name: &str) -> Option<&'static Endpoint> {
        self.find(name).or_else(|| {
            let entry = self.entries().iter().find(|entry| names::is("", entry.name, name, Naming::Camel));
            entry.map(Entry::record)
        })
    }

    /// The endpoint with this path, such as `v4/sns/friend_delete`.
    pub fn find_path(&'static self, path: &str) -> Option<&'static Endpoint> {
        self.entries().iter().find(|entry| entry.other == path).map(Entry::record)
    }

    /// The endpoints that a name may mean: one by its name as any language spells it or by its path, else those whose path ends with
    /// it, or has it for its last part as a language would spell that.
    pub fn meant(&'static self, name: &str) -> Vec<&'static Endpoint> {
        match self.find_spelled(name).or_else(|| self.find_path(name)) {
            Some(endpoint) => vec![endpoint],
            None => self.entries().iter().filter(|entry| entry.is_called(name)).map(Entry::record).collect(),
        }
    }

    /// What to say to somebody who asks for an endpoint by another name than the one it has in this spelling: by the last part
    /// of Tencent's path, by more of it, or by our name as another language spells it. Nothing when no endpoint has that name.
    pub fn called(&'static self, name: &str, naming: Naming) -> Option<String> {
        let meant = || self.entries().iter().filter(|entry| entry.is_called(name));
        let several = meant().nth(1).is_some();
        let mut ours = String::new();
        for entry in meant() {
            ours.push_str(if ours.is_empty() { "`" } else { " or `" });
            names::push(&mut ours, entry.name, entry.name, naming);
            ours.push('`');
            if several {
                ours.push_str(" (");
                ours.push_str(entry.other);
                ours.push(')');
            }
        }
        if ours.is_empty() { None } else { Some(["`", name, "` is called ", &ours, " in this SDK"].concat()) }
    }
}

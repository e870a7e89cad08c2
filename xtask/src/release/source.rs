//! What the artifacts were made of: written beside them by the dry run, so that only artifacts of the released commit are published.

use std::fmt;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};
use xtask::shell;

use super::ARTIFACTS;

/// Among the artifacts; the checksums cover it, too.
pub const FILE: &str = "source.json";

/// The commit that artifacts were made of.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    pub commit: String,
    /// Whether the tree had no changes that were not committed.
    pub clean: bool,
}

impl Source {
    /// The tree as it is now.
    pub fn of(root: &Path) -> Result<Self> {
        let git = |arguments: &[&str]| shell::output(&mut shell::command(root, "git", arguments));
        let changes = git(&["status", "--porcelain"])?;
        Ok(Self { commit: git(&["rev-parse", "HEAD"])?.trim().to_owned(), clean: changes.trim().is_empty() })
    }

    /// Writes it beside the artifacts, unless the tree was changed since they were begun.
    pub fn write(&self, root: &Path, folder: &Path) -> Result<()> {
        let now = Self::of(root)?;
        ensure!(now == *self, "the tree was changed while the artifacts were built: it was {self}, and is {now}");
        Ok(fs::write(folder.join(FILE), serde_json::to_string_pretty(self)? + "\n")?)
    }

    /// What the dry run wrote.
    pub fn read(folder: &Path) -> Result<Self> {
        let text = fs::read_to_string(folder.join(FILE))
            .with_context(|| format!("{ARTIFACTS}/{FILE} is missing: run `cargo xtask release --dry-run` again"))?;
        serde_json::from_str(&text).with_context(|| format!("{ARTIFACTS}/{FILE} is not as the dry run writes it"))
    }

    /// Whether artifacts that were made of this may be published from another state of the tree, the present one.
    pub fn check(&self, now: &Self) -> Result<()> {
        let again = "run `cargo xtask release --dry-run` again";
        ensure!(self.commit == now.commit, "the artifacts are of {self}, and this is {now}: {again}");
        ensure!(self.clean, "the artifacts were built from a tree with changes that were not committed: {again}");
        Ok(())
    }
}

impl fmt::Display for Source {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let changes = if self.clean { "" } else { " with changes that are not committed" };
        write!(out, "the commit {}{changes}", self.commit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn artifacts_of_another_commit_or_of_a_changed_tree_are_refused() {
        let source = |commit: &str, clean| Source { commit: commit.to_owned(), clean };
        source("a", true).check(&source("a", true)).unwrap();
        let error = source("a", true).check(&source("b", true)).unwrap_err().to_string();
        assert!(error.starts_with("the artifacts are of the commit a, and this is the commit b: run "), "{error}");
        let error = source("a", false).check(&source("a", true)).unwrap_err().to_string();
        assert!(error.contains("not committed"), "{error}");
    }

    #[test]
    fn what_is_written_is_read() {
        let folder = std::env::temp_dir().join(format!("tencent-chat-source-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        assert!(Source::read(&folder).unwrap_err().to_string().contains("--dry-run"));
        let root = xtask::root();
        let source = Source::of(&root).unwrap();
        source.write(&root, &folder).unwrap();
        assert_eq!(Source::read(&folder).unwrap(), source);
        let other = Source { commit: "another".to_owned(), ..source };
        assert!(other.write(&root, &folder).unwrap_err().to_string().contains("while the artifacts were built"));
        fs::remove_dir_all(&folder).unwrap();
    }
}

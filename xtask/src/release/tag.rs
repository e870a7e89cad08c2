//! `cargo xtask release --check-tag v0.2.0`: the first step of the release workflow, before anything is built.

use std::path::Path;

use anyhow::{Result, ensure};
use xtask::shell;

use super::source::Source;
use super::versions::{self, Changelog};

/// What must be so before a tag is built.
#[derive(Debug)]
struct Tagged<'a> {
    tag: &'a str,
    version: &'a str,
    changelog: Changelog,
    clean: bool,
    /// The branches that a release of this version may come from.
    branches: [String; 2],
    /// Those among them that have the commit.
    contained: Vec<String>,
}

impl Tagged<'_> {
    fn check(&self) -> Result<()> {
        let Self { tag, version, branches, .. } = self;
        ensure!(*tag == format!("v{version}"), "the tag {tag} does not fit: the packages have the version {version}");
        ensure!(self.changelog == Changelog::Ready, "CHANGELOG.md needs a section `## {version}`");
        ensure!(self.clean, "the tree has changes that are not committed");
        let on = branches.join(" nor on ");
        ensure!(!self.contained.is_empty(), "the commit of {tag} is neither on {on} of origin: merge it first");
        Ok(())
    }
}

pub fn check(root: &Path, tag: &str) -> Result<()> {
    let version = versions::agreed(root)?;
    versions::python(&version)?;
    let branches = versions::branches(&version)?;
    let contained = branches.iter().filter(|branch| is_on(root, branch)).cloned().collect();
    let changelog = versions::changelog(root, &version)?;
    let Source { commit, clean } = Source::of(root)?;
    Tagged { tag, version: &version, changelog, clean, branches, contained }.check()?;
    println!("{tag} may be released: it is the commit {commit}");
    Ok(())
}

/// Whether the commit is on a branch of the repository that others see. A branch that does not exist has no commits.
fn is_on(root: &Path, branch: &str) -> bool {
    let branch = format!("refs/remotes/origin/{branch}");
    let mut git = shell::command(root, "git", &["merge-base", "--is-ancestor", "HEAD", &branch]);
    git.output().is_ok_and(|output| output.status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tagged() -> Tagged<'static> {
        Tagged {
            tag: "v0.2.0",
            version: "0.2.0",
            changelog: Changelog::Ready,
            clean: true,
            branches: ["main".into(), "release-0.2".into()],
            contained: vec!["main".into()],
        }
    }

    #[test]
    fn a_tag_needs_its_version_a_changelog_a_clean_tree_and_a_branch() {
        tagged().check().unwrap();
        for (tagged, says) in [
            (Tagged { tag: "v0.3.0", ..tagged() }, "the packages have the version 0.2.0"),
            (Tagged { tag: "0.2.0", ..tagged() }, "the tag 0.2.0 does not fit"),
            (Tagged { changelog: Changelog::Unreleased, ..tagged() }, "CHANGELOG.md"),
            (Tagged { clean: false, ..tagged() }, "not committed"),
            (Tagged { contained: Vec::new(), ..tagged() }, "neither on main nor on release-0.2 of origin"),
        ] {
            let error = tagged.check().unwrap_err().to_string();
            assert!(error.contains(says), "{error}");
        }
    }
}

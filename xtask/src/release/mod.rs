//! `cargo xtask release`: builds what is published, checks it, tries it, and publishes it.
//!
//! `--dry-run` leaves everything in target/release-artifacts; without it, exactly those files are published.

mod artifacts;
mod empty_projects;
mod publish;
mod sbom;
mod source;
mod tag;
mod versions;

use anyhow::{Result, bail, ensure};
use xtask::root;

use artifacts::Wheels;
use publish::Registry;

/// Where the artifacts are collected, from the repository's root.
const ARTIFACTS: &str = "target/release-artifacts";

const USAGE: &str =
    "cargo xtask release --dry-run [--wheels local|all], --check-tag TAG, or [crates] [npm] [pypi] --yes";

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
enum Wanted {
    DryRun(Wheels),
    /// Whether this commit may be released with this tag.
    CheckTag(String),
    /// To these registries; without `yes` nothing is published.
    Publish {
        registries: Vec<Registry>,
        yes: bool,
    },
}

pub fn run(arguments: &[&str]) -> Result<()> {
    let root = root();
    match wanted(arguments)? {
        Wanted::DryRun(wheels) => artifacts::dry_run(&root, wheels),
        Wanted::CheckTag(tag) => tag::check(&root, &tag),
        Wanted::Publish { registries, yes } => publish::run(&root, &registries, yes),
    }
}

fn wanted(arguments: &[&str]) -> Result<Wanted> {
    if let ["--check-tag", rest @ ..] = arguments {
        let [tag] = rest else { bail!("`--check-tag` needs the tag, such as v0.2.0, and nothing else: {USAGE}") };
        return Ok(Wanted::CheckTag((*tag).to_owned()));
    }
    let (mut dry_run, mut wheels, mut yes, mut registries) = (false, Wheels::All, false, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--dry-run" => dry_run = true,
            "--yes" => yes = true,
            "--wheels" => match arguments.next() {
                Some(&"local") => wheels = Wheels::Local,
                Some(&"all") => wheels = Wheels::All,
                Some(other) => bail!("`--wheels` needs `local` or `all`, got `{other}`"),
                None => bail!("`--wheels` needs `local` or `all`, and nothing follows it"),
            },
            name => match Registry::named(name) {
                Some(registry) => registries.push(registry),
                None => bail!("unknown argument {name}: {USAGE}"),
            },
        }
    }
    if dry_run {
        ensure!(registries.is_empty() && !yes, "--dry-run publishes nothing: {USAGE}");
        return Ok(Wanted::DryRun(wheels));
    }
    ensure!(wheels == Wheels::All, "--wheels local is for --dry-run only: {USAGE}");
    if registries.is_empty() {
        registries = Registry::ALL.to_vec();
    }
    Ok(Wanted::Publish { registries, yes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_read() {
        assert_eq!(wanted(&["--dry-run"]).unwrap(), Wanted::DryRun(Wheels::All));
        assert_eq!(wanted(&["--dry-run", "--wheels", "local"]).unwrap(), Wanted::DryRun(Wheels::Local));
        let all = Wanted::Publish { registries: Registry::ALL.to_vec(), yes: true };
        assert_eq!(wanted(&["--yes"]).unwrap(), all);
        assert_eq!(wanted(&["--check-tag", "v0.1.0"]).unwrap(), Wanted::CheckTag("v0.1.0".into()));
        assert_eq!(wanted(&["npm"]).unwrap(), Wanted::Publish { registries: vec![Registry::Npm], yes: false });
    }

    #[test]
    fn arguments_that_do_not_fit_together_are_refused() {
        for arguments in
            [&["--dry-run", "npm"][..], &["--wheels", "local"], &["--wheels"], &["--dryrun"], &["--check-tag"]]
        {
            wanted(arguments).unwrap_err();
        }
    }
}

//! Whether what was built before still follows from its inputs, so that a ready package is not built twice.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{licenses, shell};

/// Files and folders that hold what was installed or built.
const BUILT: [&str; 13] = [
    "node_modules",
    "dist",
    "__pycache__",
    ".pytest_cache",
    ".ruff_cache",
    "src/wasm/generated",
    "src/wasm/generated-node",
    "src/wasm/generated-testing",
    "npm-emulator/src/generated",
    "site/.astro",
    "site/public",
    "site/src/content/docs",
    "site/src/islands/generated",
];

/// A file beside an output that says what the output was made of, and where it is.
pub struct Stamp {
    path: PathBuf,
    inputs: String,
}

impl Stamp {
    /// `inputs` are files and folders, from the repository's root.
    pub fn of(root: &Path, path: PathBuf, inputs: &[&str]) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        shell::output(&mut shell::command(root, "rustc", &["--version"]))?.hash(&mut hasher);
        for input in inputs {
            hash(&root.join(input), &mut hasher).with_context(|| format!("reading {input}"))?;
        }
        Ok(Self { path, inputs: format!("{:016x}", hasher.finish()) })
    }

    /// The output, if it is there and was made of the same inputs.
    pub fn output(&self) -> Option<PathBuf> {
        let text = fs::read_to_string(&self.path).ok()?;
        let (inputs, output) = text.split_once('\n')?;
        let output = PathBuf::from(output);
        (inputs == self.inputs && output.exists()).then_some(output)
    }

    /// Written last, so that what was left half made is made again.
    pub fn write(&self, output: &Path) -> Result<()> {
        fs::write(&self.path, format!("{}\n{}", self.inputs, output.display()))?;
        Ok(())
    }
}

fn hash(path: &Path, hasher: &mut DefaultHasher) -> Result<()> {
    if path.is_dir() {
        let mut entries = fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
        entries.sort();
        for entry in entries {
            // Packing copies the licenses into the packages.
            let is_license = entry
                .file_name()
                .is_some_and(|name| name == licenses::FILE || name.to_string_lossy().starts_with("LICENSE-"));
            if !is_license && !BUILT.iter().any(|built| entry.ends_with(built)) {
                hash(&entry, hasher)?;
            }
        }
    } else {
        path.hash(hasher);
        fs::read(path)?.hash(hasher);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_output_is_fresh_until_an_input_changes_or_it_is_gone() {
        let root = std::env::temp_dir().join(format!("tencent-chat-stamp-{}", std::process::id()));
        fs::create_dir_all(root.join("in/dist")).unwrap();
        let (input, output) = (root.join("in/a"), root.join("out"));
        fs::write(&input, "1").unwrap();
        let stamp = || Stamp::of(&root, root.join("stamp"), &["in"]).unwrap();
        assert_eq!(stamp().output(), None);
        fs::write(&output, "").unwrap();
        stamp().write(&output).unwrap();
        assert_eq!(stamp().output(), Some(output.clone()));
        fs::write(root.join("in/dist/b"), "built").unwrap();
        assert_eq!(stamp().output(), Some(output.clone()));
        fs::write(&input, "2").unwrap();
        assert_eq!(stamp().output(), None);
        stamp().write(&output).unwrap();
        fs::remove_file(&output).unwrap();
        assert_eq!(stamp().output(), None);
        fs::remove_dir_all(&root).unwrap();
    }
}

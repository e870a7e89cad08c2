//! What the packages hold: the licenses, a README and what users need; no tests, and no folder of the machine that built them.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use flate2::read::GzDecoder;
use serde_json::Value;

use crate::command_line::{self, Platform};
use crate::npm::NpmPackage;
use crate::python::PythonPackage;
use crate::{landing, licenses, npm, python, shell};

/// The crates that are published.
pub const CRATES: [&str; 6] = [
    "tencent-chat-schema",
    "tencent-chat",
    "tencent-chat-reqwest",
    "tencent-chat-emulator",
    "tencent-chat-webhook",
    "tencent-chat-cli",
];

const LICENSES: [&str; 2] = ["LICENSE-MIT", "LICENSE-APACHE"];

/// What a crate may hold, from its root.
const IN_CRATE: &[&str] = &[
    "src/",
    // The emulator's page.
    "page/",
    "examples/",
    "README.md",
    "LICENSE-",
    "Cargo.toml",
    "Cargo.toml.orig",
    "Cargo.lock",
    ".cargo_vcs_info.json",
];

/// What an npm package may hold.
const IN_TARBALL: &[&str] = &["dist/", "README.md", "LICENSE-", licenses::FILE, "package.json"];

/// What an npm package of the command line may hold.
const IN_COMMAND_LINE: &[&str] = &["bin/", "man/", "README.md", "LICENSE-", licenses::FILE, "package.json"];

/// Folders whose content no user needs.
const UNWANTED: [&str; 8] = ["test", "tests", "benches", "bench", "fixtures", "__pycache__", "node_modules", "target"];

/// How the names of files begin or end that only the project's own tests use.
const TEST_FILES: [(&str, &str); 6] =
    [("", "tests.rs"), ("test_", ".py"), ("", "_test.py"), ("conftest", ".py"), ("", ".test.mjs"), ("", ".test.ts")];

/// A file of a package, with its path in it.
struct File {
    path: String,
    content: Vec<u8>,
}

/// The step of the test command: what would be packed, and the packages that the tests use.
pub fn check(root: &Path) -> Result<()> {
    landing::check(root)?;
    for name in CRATES {
        check_crate_list(root, name)?;
    }
    for package in npm::ALL {
        let tarball = package.build()?;
        check_npm_list(root, package.folder)?;
        check_contents(root, &tarball)?;
    }
    for package in python::ALL {
        let wheel = package.build()?;
        twine_check(root, &[&wheel])?;
        check_contents(root, &wheel)?;
    }
    command_line::build(root)?.iter().try_for_each(|tarball| check_contents(root, tarball))
}

/// Checks what is in a package, by the kind of its file.
pub fn check_contents(root: &Path, package: &Path) -> Result<()> {
    let name = package.file_name().unwrap_or_default().to_string_lossy();
    let check = || {
        let files = if name.ends_with(".whl") { unzip(package)? } else { untar(package)? };
        let is_command_line = name.ends_with(".tgz") && name.starts_with(python::COMMAND_LINE.name);
        let paths: Vec<&str> = files.iter().map(|file| file.path.as_str()).collect();
        if name.ends_with(".crate") {
            check_paths(&paths, Some(IN_CRATE))?;
        } else if name.ends_with(".tgz") {
            check_paths(&paths, Some(if is_command_line { IN_COMMAND_LINE } else { IN_TARBALL }))?;
        } else {
            check_paths(&paths, None)?;
            ensure!(described(&files), "the metadata have no description: set `readme` in pyproject.toml");
        }
        check_licenses(root, &files)?;
        if is_command_line {
            if Platform::of(&name).is_some() {
                check_third_party(&files, &licenses::of_python(root, &python::COMMAND_LINE)?)?;
            }
        } else if name.ends_with(".tgz") {
            check_third_party(&files, &licenses::of_npm(root, NpmPackage::of(&name)?)?)?;
        } else if !name.ends_with(".crate") {
            check_third_party(&files, &licenses::of_python(root, PythonPackage::of(&name)?)?)?;
        }
        check_folders(root, &files)
    };
    check().with_context(|| format!("the content of {name}"))
}

/// Has PyPI's own rules checked, such as whether the description can be shown.
pub fn twine_check(root: &Path, packages: &[&Path]) -> Result<()> {
    let python = python::program(&python::publish_tools()?);
    let arguments = ["-m", "twine", "--no-color", "check", "--strict"];
    shell::run(shell::command(root, python, &arguments).args(packages))
}

fn check_crate_list(root: &Path, name: &str) -> Result<()> {
    let arguments = ["package", "--quiet", "--list", "--allow-dirty", "--package", name];
    let list = shell::output(&mut shell::command(root, env!("CARGO"), &arguments))?;
    // Where the system writes them so, cargo does, too.
    let list = list.replace('\\', "/");
    check_paths(&list.lines().collect::<Vec<_>>(), Some(IN_CRATE)).with_context(|| format!("the content of {name}"))
}

fn check_npm_list(root: &Path, package: &str) -> Result<()> {
    let arguments = ["pack", "--dry-run", "--json", "--ignore-scripts"];
    let list = shell::output(&mut shell::npm(&root.join(package), &arguments))?;
    let list: Value = serde_json::from_str(&list).context("`npm pack --dry-run --json` printed something else")?;
    let paths = packed_paths(&list).context("`npm pack --dry-run --json` listed no files")?;
    check_paths(&paths, Some(IN_TARBALL)).with_context(|| format!("the content of {package}"))
}

/// The files of the only package in npm's list, which is an array or, in newer versions, an object by name.
fn packed_paths(list: &Value) -> Option<Vec<&str>> {
    let package = match list {
        Value::Array(packages) => packages.first()?,
        Value::Object(packages) => packages.values().next()?,
        _ => return None,
    };
    package["files"].as_array()?.iter().map(|file| file["path"].as_str()).collect()
}

/// The paths must include both licenses and, where it is a file of its own, the README, and nothing that is unwanted.
fn check_paths(paths: &[&str], allowed: Option<&[&str]>) -> Result<()> {
    let has = |name: &str| paths.iter().any(|path| path.rsplit('/').next() == Some(name));
    let wanted = LICENSES.into_iter().chain(allowed.map(|_| "README.md"));
    let missing: Vec<&str> = wanted.filter(|name| !has(name)).collect();
    ensure!(missing.is_empty(), "missing files: {}", missing.join(", "));
    let fits = |path: &str| {
        let allowed = allowed.is_none_or(|allowed| allowed.iter().any(|start| path.starts_with(start)));
        allowed && !path.split('/').any(|part| UNWANTED.contains(&part)) && !is_test(path)
    };
    let unwanted: Vec<&str> = paths.iter().copied().filter(|path| !fits(path)).collect();
    if !unwanted.is_empty() {
        bail!("unexpected files (exclude them, or allow them in xtask/src/packages.rs): {}", unwanted.join(", "));
    }
    Ok(())
}

/// Whether only the project's own tests use a file, by its name.
fn is_test(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    TEST_FILES.iter().any(|(start, end)| name.starts_with(start) && name.ends_with(end))
}

/// Each license is the repository's own text: a link to it may have been packed as a link.
fn check_licenses(root: &Path, files: &[File]) -> Result<()> {
    for license in LICENSES {
        let text = fs::read(root.join(license))?;
        for file in files.iter().filter(|file| file.path.ends_with(license)) {
            ensure!(file.content == text, "{} is not the text of {license}", file.path);
        }
    }
    Ok(())
}

/// What is compiled in has its licenses beside it, all of them.
fn check_third_party(files: &[File], wanted: &str) -> Result<()> {
    let file = files.iter().find(|file| file.path.ends_with(licenses::FILE));
    let file = file.with_context(|| format!("{} is missing", licenses::FILE))?;
    ensure!(file.content == wanted.as_bytes(), "{} is not that of the crates that are compiled in", file.path);
    Ok(())
}

/// Whether the metadata of a wheel or a source distribution have a description, which PyPI shows.
fn described(files: &[File]) -> bool {
    let metadata = files.iter().filter(|file| file.path.ends_with("METADATA") || file.path.ends_with("PKG-INFO"));
    let text = metadata.map(|file| String::from_utf8_lossy(&file.content).replace('\r', ""));
    text.into_iter().any(|text| text.split_once("\n\n").is_some_and(|(_, body)| !body.trim().is_empty()))
}

/// No file may name a folder of this machine.
fn check_folders(root: &Path, files: &[File]) -> Result<()> {
    let home = std::env::home_dir();
    let cargo = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo = cargo.or_else(|| Some(home.as_ref()?.join(".cargo")));
    // With a slash behind it, so that no longer name fits.
    let home = home.filter(|home| home.parent().is_some()).map(|home| home.join(""));
    for folder in [Some(root.to_path_buf()), cargo, home].into_iter().flatten() {
        let folder = folder.to_string_lossy();
        let names = |file: &&File| contains(&file.content, folder.as_bytes());
        if let Some(file) = files.iter().find(names) {
            bail!("{} names a folder of this machine, {folder}", file.path);
        }
    }
    Ok(())
}

fn contains(content: &[u8], part: &[u8]) -> bool {
    content.windows(part.len()).any(|window| window == part)
}

/// The files of a compressed tar archive, without the folder that all of them stand in.
fn untar(archive: &Path) -> Result<Vec<File>> {
    let mut archive = tar::Archive::new(GzDecoder::new(fs::File::open(archive)?));
    let mut files = Vec::new();
    for entry in archive.entries()? {
        let mut entry = entry?;
        if entry.header().entry_type().is_dir() {
            continue;
        }
        let path = entry.path()?.to_string_lossy().replace('\\', "/");
        let (_, path) = path.split_once('/').with_context(|| {
            format!("{path} is not in a folder, as the files of a crate, an npm or a source package are")
        })?;
        let path = path.to_owned();
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        files.push(File { path, content });
    }
    Ok(files)
}

/// The files of a zip archive.
fn unzip(archive: &Path) -> Result<Vec<File>> {
    let mut archive = zip::ZipArchive::new(fs::File::open(archive)?)?;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index)?;
        if entry.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content)?;
        files.push(File { path: entry.name()?.into_owned(), content });
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: [&str; 4] = ["LICENSE-MIT", "LICENSE-APACHE", "README.md", "src/lib.rs"];

    #[test]
    fn a_package_needs_its_licenses_and_its_readme() {
        check_paths(&GOOD, Some(IN_CRATE)).unwrap();
        let error = check_paths(&GOOD[..1], Some(IN_CRATE)).unwrap_err();
        assert_eq!(error.to_string(), "missing files: LICENSE-APACHE, README.md");
        check_paths(&["x.dist-info/licenses/LICENSE-MIT", "x.dist-info/licenses/LICENSE-APACHE"], None).unwrap();
    }

    #[test]
    fn a_package_holds_nothing_but_what_users_need() {
        for file in [
            "tests/calls.rs",
            "src/tests/cases.json",
            "src/call/tests.rs",
            "src/described_tests.rs",
            "notes.txt",
            ".env",
        ] {
            let paths = [&GOOD[..], &[file]].concat();
            let error = check_paths(&paths, Some(IN_CRATE)).unwrap_err().to_string();
            assert!(error.ends_with(file), "{error}");
        }
    }

    #[test]
    fn a_license_that_is_a_link_and_a_folder_of_the_machine_are_found() {
        let root = crate::root();
        let file = |path: &str, content: Vec<u8>| File { path: path.to_owned(), content };
        let text = fs::read(root.join("LICENSE-MIT")).unwrap();
        check_licenses(&root, &[file("LICENSE-MIT", text)]).unwrap();
        check_licenses(&root, &[file("LICENSE-MIT", b"../../LICENSE-MIT".to_vec())]).unwrap_err();
        check_folders(&root, &[file("src/lib.rs", b"fn main() {}".to_vec())]).unwrap();
        let named = format!("panicked at {}/src/lib.rs", root.display());
        check_folders(&root, &[file("_native.so", named.into_bytes())]).unwrap_err();
    }

    #[test]
    fn what_is_compiled_in_needs_its_licenses() {
        let file = |path: &str| [File { path: path.to_owned(), content: b"MIT".to_vec() }];
        check_third_party(&file("a.dist-info/licenses/THIRD-PARTY-LICENSES.txt"), "MIT").unwrap();
        check_third_party(&file("THIRD-PARTY-LICENSES.txt"), "MIT and more").unwrap_err();
        check_third_party(&file("LICENSE-MIT"), "MIT").unwrap_err();
    }

    #[test]
    fn the_description_follows_the_metadata() {
        let metadata = |text: &str| [File { path: "a.dist-info/METADATA".into(), content: text.into() }];
        assert!(described(&metadata("Name: a\n\n# A\n")));
        assert!(!described(&metadata("Name: a\n\n")));
        assert!(!described(&[]));
    }

    #[test]
    fn both_forms_of_npms_list_are_read() {
        let package = r#"{"files":[{"path":"README.md"}]}"#;
        for list in [format!("[{package}]"), format!(r#"{{"tencent-chat":{package}}}"#)] {
            assert_eq!(packed_paths(&serde_json::from_str(&list).unwrap()).unwrap(), ["README.md"]);
        }
        assert_eq!(packed_paths(&Value::Null), None);
    }
}

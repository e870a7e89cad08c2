//! What an artifact is made of, as a CycloneDX document beside it.
//!
//! `cargo tree` knows which crates are compiled into an artifact, for its target and with its features. The document is written here
//! rather than by cargo-cyclonedx, which names folders of the machine and knows neither wheels nor the npm package.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};
use xtask::command_line::Platform;
use xtask::npm::NpmPackage;
use xtask::python::{COMMAND_LINE, PythonPackage};
use xtask::{licenses, python, setup, shell, wheels};

use super::artifacts::{name_of, sha256};
use super::versions;

/// What the document's name has behind that of its artifact.
pub const SUFFIX: &str = ".cdx.json";

/// The version of CycloneDX.
const SPECIFICATION: &str = "1.6";

/// The platforms of wheels that are for the machine that built them, and the targets that these are compiled for.
const LOCAL_TARGETS: [(&str, &str); 2] =
    [("linux_x86_64", "x86_64-unknown-linux-gnu"), ("linux_aarch64", "aarch64-unknown-linux-gnu")];

/// What stands for all targets: for sources.
const ALL_TARGETS: &str = "all";

/// What an artifact is compiled from.
#[derive(Debug)]
struct Origin {
    /// The crates of the workspace.
    crates: Vec<String>,
    target: &'static str,
    /// The artifact's own address ("package URL").
    address: String,
}

/// A crate in an artifact.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Component {
    name: String,
    version: String,
    license: String,
}

/// The crates in an artifact, and which needs which.
#[derive(Debug, Default)]
struct Crates {
    components: BTreeSet<Component>,
    /// By the address of a crate, those of the crates that it uses.
    uses: BTreeMap<String, BTreeSet<String>>,
}

/// Writes the document of an artifact, unless nothing is compiled into it.
pub fn write(root: &Path, artifact: &Path, version: &str) -> Result<()> {
    let name = name_of(artifact);
    if name == format!("{}-{version}.tgz", COMMAND_LINE.name) {
        return Ok(());
    }
    let origin = Origin::of(&name, version)?;
    let packages: Vec<&str> = origin.crates.iter().map(String::as_str).collect();
    let mut tree = licenses::compiled(root, &packages, origin.target);
    let crates = read(&shell::output(tree.args(["--prefix", "depth", "--format", " {p}|{l}"]))?)?;
    let document = document(&name, &origin, version, &sha256(artifact)?, &crates);
    let file = artifact.with_file_name(name + SUFFIX);
    Ok(fs::write(file, serde_json::to_string_pretty(&document)? + "\n")?)
}

/// Has the documents checked against CycloneDX's own schema.
pub fn validate(root: &Path, folder: &Path) -> Result<()> {
    const CHECK: &str = "\
import pathlib, sys
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
validator = JsonStrictValidator(SchemaVersion.from_version(sys.argv[2]))
for file in sorted(pathlib.Path(sys.argv[1]).glob('*.cdx.json')):
    error = validator.validate_str(file.read_text(encoding='utf-8'))
    if error is not None:
        sys.exit(f'{file.name} is not CycloneDX {sys.argv[2]}: {error}')
";
    let python = python::program(&python::tools()?);
    let mut check = shell::command(root, python, &["-c", CHECK]);
    shell::run(check.arg(folder).arg(SPECIFICATION))
}

impl Origin {
    /// That of the artifact of this name.
    fn of(artifact: &str, version: &str) -> Result<Self> {
        if let Some(name) = artifact.strip_suffix(&format!("-{version}.crate")) {
            let address = format!("pkg:cargo/{name}@{version}");
            return Ok(Self { crates: vec![name.to_owned()], target: ALL_TARGETS, address });
        }
        if let Some(platform) = Platform::of(artifact) {
            let address = format!("pkg:npm/{}@{version}", platform.package());
            let target = platform.target().context("a platform without a target")?;
            return Ok(Self { crates: vec![COMMAND_LINE.module.to_owned()], target, address });
        }
        if artifact.ends_with(".tgz") {
            let package = NpmPackage::of(artifact)?;
            let crates = package.crates().into_iter().map(str::to_owned).collect();
            let address = format!("pkg:npm/{}@{version}", package.name);
            return Ok(Self { crates, target: setup::WASM_TARGET, address });
        }
        let package = PythonPackage::of(artifact)?;
        let address = format!("pkg:pypi/{}@{}", package.name, versions::python(version)?);
        Ok(Self { crates: vec![package.module.to_owned()], target: target_of_python(artifact)?, address })
    }
}

/// The target of a wheel, or all for a source distribution.
fn target_of_python(artifact: &str) -> Result<&'static str> {
    if artifact.ends_with(".tar.gz") {
        return Ok(ALL_TARGETS);
    }
    let platform = artifact.trim_end_matches(".whl").rsplit('-').next().unwrap_or_default();
    let local = || LOCAL_TARGETS.iter().find(|(local, _)| *local == platform).map(|(_, target)| *target);
    let target = wheels::target_of(platform).or_else(local);
    target.with_context(|| format!("{artifact}: for which target is it? Add its platform to xtask/src/wheels.rs"))
}

/// Reads lines of `cargo tree`: `2 serde v1.0.0|MIT`, where 2 is the depth. Children of a crate stand at its first place only.
fn read(tree: &str) -> Result<Crates> {
    let mut crates = Crates::default();
    let mut above: Vec<String> = Vec::new();
    // An empty line stands between the trees of two packages.
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let (depth, component) = read_line(line).with_context(|| format!("cargo tree printed {line:?}"))?;
        let address = address(&component);
        above.truncate(depth);
        if let Some(user) = above.last() {
            crates.uses.entry(user.clone()).or_default().insert(address.clone());
        }
        crates.uses.entry(address.clone()).or_default();
        above.push(address);
        crates.components.insert(component);
    }
    Ok(crates)
}

fn read_line(line: &str) -> Option<(usize, Component)> {
    let (depth, rest) = line.split_once(' ')?;
    let (package, license) = rest.trim_end_matches(" (*)").split_once('|')?;
    let mut words = package.split(' ');
    let (name, version) = (words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned());
    // An older way to write OR.
    Some((depth.parse().ok()?, Component { name, version, license: license.replace('/', " OR ") }))
}

fn address(component: &Component) -> String {
    format!("pkg:cargo/{}@{}", component.name, component.version)
}

fn document(artifact: &str, origin: &Origin, version: &str, sum: &str, crates: &Crates) -> Value {
    let own = origin.address.as_str();
    let components: Vec<Value> = crates
        .components
        .iter()
        .map(|component| {
            let address = address(component);
            let mut value = json!({"type": "library", "bom-ref": address, "name": component.name});
            value["version"] = json!(component.version);
            if !component.license.is_empty() {
                value["licenses"] = json!([{"expression": component.license}]);
            }
            value["purl"] = json!(address);
            value
        })
        .filter(|component| component["purl"] != own)
        .collect();
    let mut dependencies: Vec<Value> =
        crates.uses.iter().map(|(user, used)| json!({"ref": user, "dependsOn": used})).collect();
    // A crate is its own component; other artifacts are made of crates.
    let compiled: Vec<String> = origin.crates.iter().map(|name| format!("pkg:cargo/{name}@{version}")).collect();
    if compiled != [own] {
        dependencies.insert(0, json!({"ref": own, "dependsOn": compiled}));
    }
    json!({
        "$schema": format!("http://cyclonedx.org/schema/bom-{SPECIFICATION}.schema.json"),
        "bomFormat": "CycloneDX",
        "specVersion": SPECIFICATION,
        "version": 1,
        "metadata": {"component": {
            "type": "library",
            "bom-ref": own,
            "name": artifact,
            "version": version,
            "hashes": [{"alg": "SHA-256", "content": sum}],
            "licenses": [{"expression": "MIT OR Apache-2.0"}],
            "purl": own,
        }},
        "components": components,
        "dependencies": dependencies,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "\
0 tencent-chat-wasm v0.1.0 (/home/someone/bindings/wasm)|MIT OR Apache-2.0
1 serde_json v1.0.0|MIT/Apache-2.0
2 itoa v1.0.1|MIT
1 tencent-chat v0.1.0 (/home/someone/crates/tencent-chat)|MIT OR Apache-2.0
2 serde_json v1.0.0|MIT/Apache-2.0 (*)

0 tencent-chat-testing-wasm v0.1.0 (/home/someone/bindings/wasm-testing)|MIT OR Apache-2.0
1 tencent-chat v0.1.0 (/home/someone/crates/tencent-chat)|MIT OR Apache-2.0 (*)
";

    #[test]
    fn a_document_has_each_crate_once_and_what_it_uses() {
        let crates = read(TREE).unwrap();
        let artifact = "tencent-chat-0.1.0.tgz";
        let document = document(artifact, &Origin::of(artifact, "0.1.0").unwrap(), "0.1.0", "ab", &crates);
        let names: Vec<&str> =
            document["components"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(names, ["itoa", "serde_json", "tencent-chat", "tencent-chat-testing-wasm", "tencent-chat-wasm"]);
        assert_eq!(document["components"][1]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        let uses = |user: &str| {
            let all = document["dependencies"].as_array().unwrap();
            all.iter().find(|one| one["ref"] == user).unwrap()["dependsOn"].clone()
        };
        let modules = ["pkg:cargo/tencent-chat-wasm@0.1.0", "pkg:cargo/tencent-chat-testing-wasm@0.1.0"];
        assert_eq!(uses("pkg:npm/tencent-chat@0.1.0"), json!(modules));
        assert_eq!(uses("pkg:cargo/tencent-chat@0.1.0"), json!(["pkg:cargo/serde_json@1.0.0"]));
        assert_eq!(uses("pkg:cargo/serde_json@1.0.0"), json!(["pkg:cargo/itoa@1.0.1"]));
        assert!(!document.to_string().contains("/home/someone"));
    }

    #[test]
    fn a_crate_is_not_a_part_of_itself() {
        let crates = read("0 tencent-chat v0.1.0 (/x)|MIT\n1 serde v1.0.0|MIT\n").unwrap();
        let artifact = "tencent-chat-0.1.0.crate";
        let document = document(artifact, &Origin::of(artifact, "0.1.0").unwrap(), "0.1.0", "ab", &crates);
        assert_eq!(document["components"].as_array().unwrap().len(), 1);
        assert_eq!(document["dependencies"][1]["ref"], "pkg:cargo/tencent-chat@0.1.0");
        assert_eq!(document["dependencies"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn an_artifact_names_its_crates_and_target() {
        let made = |name: &str| {
            let origin = Origin::of(name, "0.1.0")?;
            anyhow::Ok(format!("{} {}", origin.crates.join(" "), origin.target))
        };
        assert_eq!(made("tencent-chat-reqwest-0.1.0.crate").unwrap(), "tencent-chat-reqwest all");
        assert_eq!(
            made("tencent-chat-emulator-0.1.0.tgz").unwrap(),
            format!("tencent-chat-emulator-wasm {}", setup::WASM_TARGET)
        );
        assert_eq!(made("tencent_chat-0.1.0.tar.gz").unwrap(), "tencent-chat-python all");
        assert_eq!(made("tencent_chat_emulator-0.1.0.tar.gz").unwrap(), "tencent-chat-emulator-python all");
        for (platform, target) in [
            ("manylinux2014_x86_64.manylinux_2_17_x86_64", "x86_64-unknown-linux-gnu"),
            ("musllinux_1_2_aarch64", "aarch64-unknown-linux-musl"),
            ("macosx_11_0_arm64", "aarch64-apple-darwin"),
            ("win_amd64", "x86_64-pc-windows-gnullvm"),
            ("linux_x86_64", "x86_64-unknown-linux-gnu"),
        ] {
            let name = format!("tencent_chat-0.1.0-cp310-abi3-{platform}.whl");
            assert_eq!(made(&name).unwrap(), format!("tencent-chat-python {target}"));
        }
        made("tencent_chat-0.1.0-cp310-abi3-emscripten_wasm32.whl").unwrap_err();
    }
}

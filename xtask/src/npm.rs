//! The npm packages: their tools, their tarballs, their checks. The tools are those of the SDK's package.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::progress::step;
use crate::setup::{self, Need};
use crate::stamp::Stamp;
use crate::{generate, licenses, root, shell, wasm};

/// Where the SDK's package is, from the repository's root.
pub const PACKAGE: &str = "packages/npm";

/// Where the emulator's package is.
pub const EMULATOR_PACKAGE: &str = "packages/npm-emulator";

/// Where packed packages are.
const PACKED: &str = "target/packages";

/// A package for npm.
pub struct NpmPackage {
    /// Its name there.
    pub name: &'static str,
    /// Where it is, from the repository's root.
    pub folder: &'static str,
    pub what: &'static str,
    /// What it is made of beside what all packages are made of.
    pub inputs: &'static [&'static str],
    pub modules: &'static [&'static wasm::Package],
    /// A file or folder that is there when it is built.
    pub built: &'static str,
}

/// All packages, each after those that it needs to be built.
pub const ALL: [&NpmPackage; 2] = [&SDK, &EMULATOR];

/// The SDK.
const SDK: NpmPackage = NpmPackage {
    name: "tencent-chat",
    folder: PACKAGE,
    what: "npm package",
    inputs: &["bindings/wasm", "bindings/wasm-testing", "crates/tencent-chat-ffi"],
    modules: &[&wasm::CORE, &wasm::CORE_FOR_NODE, &wasm::TESTING],
    built: "dist/index.d.cts",
};

/// The emulator.
const EMULATOR: NpmPackage = NpmPackage {
    name: "tencent-chat-emulator",
    folder: EMULATOR_PACKAGE,
    what: "npm package of the emulator",
    inputs: &["bindings/emulator-wasm", "crates/tencent-chat-emulator", "packages/npm/src/plain.ts"],
    modules: &[&wasm::EMULATOR],
    built: "dist/types",
};

/// What all packages are made of.
const INPUTS: &[&str] = &[
    "crates/tencent-chat",
    "crates/tencent-chat-schema",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "xtask/src/wasm.rs",
    "xtask/src/licenses.rs",
];

/// Installs the pinned tools of the SDK's package, unless they are there already.
pub fn install() -> Result<()> {
    install_in(PACKAGE)
}

/// Installs what a folder's `package-lock.json` names, unless it is there already.
pub fn install_in(folder: &str) -> Result<()> {
    let package = root().join(folder);
    let wanted = fs::read_to_string(package.join("package-lock.json"))?;
    // Written last, so that an installation that was left half made is made again.
    let stamp = package.join("node_modules/.installed");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    step(&format!("installing the tools of {folder}"), || {
        let arguments = ["ci", "--ignore-scripts", "--loglevel=error", "--no-audit", "--no-fund", "--silent"];
        shell::run(&mut shell::npm(&package, &arguments))
            .with_context(|| format!("npm could not install the tools that {folder}/package-lock.json names"))
    })?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Builds the SDK's package; see [`NpmPackage::build`].
pub fn build() -> Result<PathBuf> {
    SDK.build()
}

/// Builds the emulator's package.
pub fn build_emulator() -> Result<PathBuf> {
    // Its declarations are read.
    SDK.build()?;
    EMULATOR.build()
}

impl NpmPackage {
    /// The one that a tarball of this name is of.
    pub fn of(file: &str) -> Result<&'static Self> {
        let is_of = |package: &&&Self| {
            let rest = file.strip_prefix(package.name).and_then(|rest| rest.strip_prefix('-'));
            rest.is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit()))
        };
        ALL.iter().find(is_of).copied().with_context(|| format!("{file} is of no package"))
    }

    /// The file that says what it was built of, from the repository's root.
    pub fn stamp(&self) -> String {
        let name = self.folder.rsplit('/').next().unwrap_or_default();
        format!("{PACKED}/.{name}")
    }

    /// The crates of its modules.
    pub fn crates(&self) -> Vec<&'static str> {
        let mut crates: Vec<_> = self.modules.iter().map(|module| module.name).collect();
        crates.dedup();
        crates
    }

    /// Builds the package unless it is ready, packs it into target/packages, and returns the tarball's path.
    pub fn build(&self) -> Result<PathBuf> {
        let root = root();
        setup::require(&root, &[Need::WasmTarget, Need::Npm])?;
        let packages = root.join(PACKED);
        fs::create_dir_all(&packages)?;
        let inputs = [&[self.folder], self.inputs, INPUTS].concat();
        let stamp = Stamp::of(&root, root.join(self.stamp()), &inputs)?;
        if let Some(tarball) = stamp.output().filter(|_| root.join(self.folder).join(self.built).exists()) {
            return Ok(tarball);
        }
        let compile = || self.modules.iter().try_for_each(|module| wasm::build(module));
        step(&format!("compiling the WebAssembly of the {}", self.what), compile)?;
        let tarball = step(&format!("building the {}", self.what), || self.pack(&root, &packages))?;
        stamp.write(&tarball)?;
        Ok(tarball)
    }

    fn pack(&self, root: &Path, packages: &Path) -> Result<PathBuf> {
        let package = root.join(self.folder);
        shell::run(&mut shell::command(&package, "node", &["scripts/build.mjs"]))?;
        for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
            fs::copy(root.join(license), package.join(license)).with_context(|| format!("copying {license}"))?;
        }
        fs::write(package.join(licenses::FILE), licenses::of_npm(root, self)?)?;
        let mut pack = shell::npm(&package, &["pack", "--silent", "--pack-destination"]);
        let tarball = shell::output(pack.arg(packages))?;
        Ok(packages.join(tarball.trim()))
    }
}

/// Builds the SDK's package, then checks its types and runs its tests.
pub fn check(root: &Path) -> Result<()> {
    build()?;
    // The documentation's code uses it.
    build_emulator()?;
    generate::checks(root)?;
    let package = root.join(PACKAGE);
    shell::run(&mut shell::npm(&package, &["run", "checks", "--silent"]))?;
    shell::run(&mut shell::npm(&package, &["test", "--silent"]))
}

/// Builds the emulator's package, then runs its tests, which compare it with the program in Rust.
pub fn check_emulator(root: &Path) -> Result<()> {
    build_emulator()?;
    shell::run(&mut shell::command(root, env!("CARGO"), &["build", "--quiet", "-p", "tencent-chat-emulator"]))?;
    shell::run(&mut shell::npm(&root.join(EMULATOR_PACKAGE), &["test", "--silent"]))
}

//! The npm packages of the command line: one that starts the program, and for each platform one that has it, of which npm installs the one
//! that fits. The programs are those of the wheels.

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde_json::{Map, Value, json};

use crate::progress::step;
use crate::python::COMMAND_LINE;
use crate::{licenses, python, shell, wheels};

/// The package that starts the program, from the repository's root.
pub const PACKAGE: &str = "packages/npm-cli";

/// Where the packages are put together, from the repository's root.
const STAGE: &str = "target/npm-cli";

/// Where manual pages and completions are written, in the Python package.
const SHARED: &str = "packages/python-cli/data/data/share";

/// A platform that has a package.
pub struct Platform {
    /// As Node.js calls it in `process.platform` and `process.arch`.
    os: &'static str,
    cpu: &'static str,
    /// The platform of the wheel that has its program. On Linux that of musl, which is linked statically and runs on every system.
    wheel: &'static str,
    /// The same of the wheel that is for this machine alone.
    local: Option<&'static str>,
}

pub const PLATFORMS: [Platform; 6] = [
    platform("linux", "x64", "musllinux_1_2_x86_64", Some("linux_x86_64")),
    platform("linux", "arm64", "musllinux_1_2_aarch64", Some("linux_aarch64")),
    platform("darwin", "x64", "macosx_10_12_x86_64", None),
    platform("darwin", "arm64", "macosx_11_0_arm64", None),
    platform("win32", "x64", "win_amd64", None),
    platform("win32", "arm64", "win_arm64", None),
];

const fn platform(os: &'static str, cpu: &'static str, wheel: &'static str, local: Option<&'static str>) -> Platform {
    Platform { os, cpu, wheel, local }
}

impl Platform {
    /// The name of its package.
    pub fn package(&self) -> String {
        format!("{}-{}-{}", COMMAND_LINE.name, self.os, self.cpu)
    }

    /// The one whose package has a tarball of this name.
    pub fn of(file: &str) -> Option<&'static Self> {
        PLATFORMS.iter().find(|platform| file.starts_with(&format!("{}-", platform.package())))
    }

    /// What its program is compiled for.
    pub fn target(&self) -> Option<&'static str> {
        wheels::target_of(self.wheel)
    }

    /// Whether it is that of this machine.
    pub fn is_here(&self) -> bool {
        let os = match std::env::consts::OS {
            "macos" => "darwin",
            "windows" => "win32",
            other => other,
        };
        let cpu = match std::env::consts::ARCH {
            "x86_64" => "x64",
            "aarch64" => "arm64",
            other => other,
        };
        (os, cpu) == (self.os, self.cpu)
    }

    fn program(&self) -> &'static str {
        if self.os == "win32" { "tencent-chat.exe" } else { "tencent-chat" }
    }

    fn has_wheel(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let tags = name.strip_suffix(".whl").and_then(|name| name.rsplit('-').next());
        let is_own = |tag: &str| tag == self.wheel || Some(tag) == self.local;
        name.starts_with(COMMAND_LINE.file) && tags.is_some_and(|tags| tags.split('.').any(is_own))
    }
}

/// The names of all packages. Those with programs come first, since the other one needs them.
pub fn packages() -> Vec<String> {
    PLATFORMS.iter().map(Platform::package).chain([COMMAND_LINE.name.to_owned()]).collect()
}

/// Writes the manual pages and the completions, as the program of this machine prints them.
pub fn write_manual(root: &Path) -> Result<()> {
    let shared = root.join(SHARED);
    step("writing the manual of the command line", || {
        if shared.exists() {
            fs::remove_dir_all(&shared)?;
        }
        // Compiled like the wheel of the tests.
        let arguments = ["run", "--quiet", "--package", COMMAND_LINE.module, "--", "--quiet", "man"];
        let mut run = shell::command(root, env!("CARGO"), &arguments);
        shell::run(run.arg(&shared).env(python::FLAGS, python::flags_of(None)))
    })
}

/// Packs those for this machine into target/packages.
pub fn build(root: &Path) -> Result<Vec<PathBuf>> {
    pack(root, &[COMMAND_LINE.build()?], &root.join("target/packages"))
}

/// The step of the test command: what the packages for this machine install, in an environment and in an empty project, and how the
/// starter starts a program.
pub fn check(root: &Path) -> Result<()> {
    let tarballs = build(root)?;
    shell::run(&mut python::python(&python::venv()?, &["-c", COMMAND_LINE.trial]))?;
    let project = root.join(STAGE).join("project");
    fs::create_dir_all(&project)?;
    fs::write(project.join("package.json"), r#"{ "private": true }"#)?;
    let options =
        ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--silent"];
    shell::run(shell::npm(&project, &options).args(&tarballs))?;
    let explained =
        shell::output(&mut shell::npm(&project, &["exec", "--offline", "--", "tencent-chat", "explain", "70009"]))?;
    ensure!(explained.contains("70009"), "`tencent-chat explain 70009` printed {explained:?}");
    shell::run(&mut shell::command(&root.join(PACKAGE), "node", &["--test", "test/starter.test.mjs"]))
}

/// Packs the packages of the platforms that have a wheel among these, and the one that starts the program.
pub fn pack(root: &Path, wheels: &[PathBuf], output: &Path) -> Result<Vec<PathBuf>> {
    step("packing the command line for npm", || {
        let stage = root.join(STAGE);
        if stage.exists() {
            fs::remove_dir_all(&stage)?;
        }
        let manifest: Value = serde_json::from_slice(&fs::read(root.join(PACKAGE).join("package.json"))?)?;
        let manifest = manifest.as_object().context("package.json is not an object")?;
        let mut packed = Vec::new();
        for platform in &PLATFORMS {
            if let Some(wheel) = wheels.iter().find(|path| platform.has_wheel(path)) {
                let folder = stage.join(platform.package());
                put_program(root, &folder, manifest, platform, wheel)?;
                packed.push(pack_folder(root, &folder, output)?);
            }
        }
        let folder = stage.join(COMMAND_LINE.name);
        put_starter(root, &folder, manifest)?;
        packed.push(pack_folder(root, &folder, output)?);
        Ok(packed)
    })
}

/// The package of a platform.
fn put_program(
    root: &Path,
    folder: &Path,
    manifest: &Map<String, Value>,
    platform: &Platform,
    wheel: &Path,
) -> Result<()> {
    let bin = folder.join("bin");
    fs::create_dir_all(&bin)?;
    take_program(wheel, &bin.join(platform.program()))
        .with_context(|| format!("taking it from {}", wheel.display()))?;
    let name = platform.package();
    let what = format!("The program of {} for {} on {}", COMMAND_LINE.name, platform.os, platform.cpu);
    let readme = format!("# {name}\n\n{what}: install `{}`, which needs this package.\n", COMMAND_LINE.name);
    fs::write(folder.join("README.md"), readme)?;
    fs::write(folder.join(licenses::FILE), licenses::of_python(root, &COMMAND_LINE)?)?;
    let mut manifest = manifest.clone();
    for own in ["bin", "engines", "keywords", "type"] {
        manifest.remove(own);
    }
    manifest.insert("name".to_owned(), json!(name));
    manifest.insert("description".to_owned(), json!(what));
    manifest.insert("os".to_owned(), json!([platform.os]));
    manifest.insert("cpu".to_owned(), json!([platform.cpu]));
    // A program in an archive does not start.
    manifest.insert("preferUnplugged".to_owned(), json!(true));
    manifest.insert("files".to_owned(), json!(["bin", "LICENSE-*", licenses::FILE]));
    write_manifest(folder, &manifest)
}

/// Copies the program out of a wheel.
fn take_program(wheel: &Path, to: &Path) -> Result<()> {
    let mut wheel = zip::ZipArchive::new(fs::File::open(wheel)?)?;
    let names = wheel.file_names().map(|name| name.map(Cow::into_owned)).collect::<Result<Vec<_>, _>>()?;
    let name = names.into_iter().find(|name| name.contains(".data/scripts/")).context("it has no program")?;
    let mut program = wheel.by_name(&name)?;
    let mut file = fs::File::create(to)?;
    io::copy(&mut program, &mut file)?;
    make_executable(&file)
}

#[cfg(unix)]
fn make_executable(file: &fs::File) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(file.set_permissions(fs::Permissions::from_mode(0o755))?)
}

/// npm makes what it packs executable by itself.
#[cfg(not(unix))]
fn make_executable(_: &fs::File) -> Result<()> {
    Ok(())
}

/// The package that starts the program.
fn put_starter(root: &Path, folder: &Path, manifest: &Map<String, Value>) -> Result<()> {
    let source = root.join(PACKAGE);
    copy_files(&source.join("bin"), &folder.join("bin"))?;
    let mut pages = copy_files(&root.join(SHARED).join("man/man1"), &folder.join("man"))?;
    pages.sort();
    fs::copy(source.join("README.md"), folder.join("README.md"))?;
    let mut manifest = manifest.clone();
    let version = manifest.get("version").cloned().unwrap_or_default();
    let programs: Map<_, _> = PLATFORMS.iter().map(|platform| (platform.package(), version.clone())).collect();
    manifest.insert("optionalDependencies".to_owned(), Value::Object(programs));
    manifest.insert("man".to_owned(), pages.iter().map(|page| format!("man/{page}")).collect());
    write_manifest(folder, &manifest)
}

/// Copies the files of a folder, and returns their names.
fn copy_files(from: &Path, to: &Path) -> Result<Vec<String>> {
    fs::create_dir_all(to)?;
    let mut names = Vec::new();
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    Ok(names)
}

fn write_manifest(folder: &Path, manifest: &Map<String, Value>) -> Result<()> {
    Ok(fs::write(folder.join("package.json"), serde_json::to_string_pretty(manifest)? + "\n")?)
}

fn pack_folder(root: &Path, folder: &Path, output: &Path) -> Result<PathBuf> {
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(root.join(license), folder.join(license))?;
    }
    let mut pack = shell::npm(folder, &["pack", "--silent", "--ignore-scripts", "--pack-destination"]);
    Ok(output.join(shell::output(pack.arg(output))?.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_platform_has_a_wheel_of_a_release_and_a_package() {
        for platform in &PLATFORMS {
            assert!(platform.target().is_some(), "{}", platform.wheel);
            let file = format!("{}0.1.0-py3-none-{}.whl", COMMAND_LINE.file, platform.wheel);
            assert!(wheels::is_released(&file) && platform.has_wheel(Path::new(&file)));
            let tarball = format!("{}-0.1.0.tgz", platform.package());
            assert_eq!(Platform::of(&tarball).map(Platform::package), Some(platform.package()));
        }
        assert!(Platform::of("tencent-chat-cli-0.1.0.tgz").is_none());
    }

    #[test]
    fn the_starter_knows_the_package_of_each_platform() {
        let starter = fs::read_to_string(crate::root().join(PACKAGE).join("bin/tencent-chat.cjs")).unwrap();
        assert!(starter.contains(&format!("`{}-${{process.platform}}-${{process.arch}}`", COMMAND_LINE.name)));
    }
}

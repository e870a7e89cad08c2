//! Builds the WebAssembly modules of the npm packages: cargo, wasm-bindgen, wasm-opt.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

use anyhow::{Context, Result, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;
use walrus::ir::Value as Constant;
use walrus::{ConstExpr, DataKind, FunctionBuilder, FunctionKind, Module};
use wasm_bindgen_cli_support::Bindgen;

use crate::root;

/// Leaves out what is there for speed alone: SHA-256 is a loop instead of unrolled, and JSON has one reader.
const COMPACT: [&str; 4] = ["--cfg", r#"sha2_backend_soft="compact""#, "--cfg", "tencent_chat_small"];

/// A module, and what is done to it.
pub struct Package {
    /// The crate.
    pub name: &'static str,
    /// The profile of Cargo that it is compiled with.
    profile: &'static str,
    /// What rustc is given beside.
    flags: &'static [&'static str],
    /// Where the module and its JavaScript go, from the repository's root. Not checked in.
    output: &'static str,
    /// How the names of their files begin.
    stem: &'static str,
    /// The package whose JavaScript is used with this module, too.
    shares_with: Option<&'static Package>,
    /// What makes the module smaller.
    passes: &'static [&'static str],
    /// How many bytes the module may have with gzip, as browsers load it.
    most_bytes: usize,
}

/// The core for the SDK. Users download it in browsers and edge runtimes, so that every kilobyte counts.
pub const CORE: Package = Package {
    name: "tencent-chat-wasm",
    profile: "wasm",
    flags: &COMPACT,
    output: "packages/npm/src/wasm/generated",
    stem: "tencent_chat",
    shares_with: None,
    // Control flow is built anew from flat code, and each round finds what the one before left. Nothing but the end of
    // the stack lies in low memory. Long functions with a single caller stay functions: they compress better.
    passes: &[
        "--low-memory-unused",
        "--one-caller-inline-max-function-size=20",
        "--always-inline-max-function-size=4",
        "-Oz",
        "--flatten",
        "--rereloop",
        "-Oz",
        "-Oz",
        "--flatten",
        "--rereloop",
        "-Oz",
        "--gufa",
        "-Oz",
        "--generate-global-effects",
        "--monomorphize",
        "-Oz",
    ],
    // 5,000 of them are the limiter that processes share, and 1,900 of those the script for its server; 6,800 are walks over lists, and
    // journals; 600 are functions that only the module for Node.js makes use of, since both share their JavaScript. 200 join the replies of
    // a long call in two spellings, which saves reading them twice, and 600 give out the text as it came in pieces. 1,000 are for
    // handlers of webhooks, most of them for errors that name a wrong option or event. 1,600 are levels and ends of calls, what a service
    // says in one line, and the server that a journal is of. 1,200 are what a call says of its
    // way over HTTP, 1,800 the state of the limiter, 900 bodies in events, and 400 first pages that a
    // call has read.
    most_bytes: 202_400,
};

/// The same core for Node.js, which reads it from a file: speed comes first.
pub const CORE_FOR_NODE: Package = Package {
    profile: "wasm-node",
    flags: &[],
    output: "packages/npm/src/wasm/generated-node",
    shares_with: Some(&CORE),
    // One round is enough: more rounds take minutes.
    passes: &["--low-memory-unused", "-O2"],
    most_bytes: 400_000,
    ..CORE
};

/// The emulator, a tool of tests. It is several times as large: one round takes half a minute, and more rounds would save less than one
/// percent. Here, too, long functions stay functions.
/// Functions with similar names are similar functions, which compress better side by side.
pub const EMULATOR: Package = Package {
    name: "tencent-chat-emulator-wasm",
    profile: "wasm",
    flags: &COMPACT,
    output: "packages/npm-emulator/src/generated",
    stem: "emulator",
    shares_with: None,
    passes: &[
        "--low-memory-unused",
        "--one-caller-inline-max-function-size=20",
        "--always-inline-max-function-size=4",
        "-Oz",
        "--reorder-functions-by-name",
    ],
    most_bytes: 763_000,
};

/// What tests make up with the SDK: a part of its package that programs do not load.
pub const TESTING: Package = Package {
    name: "tencent-chat-testing-wasm",
    profile: "wasm",
    flags: &COMPACT,
    output: "packages/npm/src/wasm/generated-testing",
    stem: "testing",
    shares_with: None,
    passes: &["--low-memory-unused", "-Oz"],
    most_bytes: 120_000,
};

impl Package {
    /// Where the module is, from the repository's root.
    pub fn path(&self) -> String {
        format!("{}/{}_bg.wasm", self.output, self.stem)
    }
}

/// What wasm-opt leaves out of every module in the end.
const STRIPPED: [&str; 3] = ["--strip-debug", "--strip-producers", "--strip-target-features"];

/// Functions of the standard library that end in a panic, by how their names begin (hashes in brackets are left out). Nobody
/// would see what they say: the module has no place to write it to.
const PANICS: [&str; 13] = [
    "core::panicking::",
    "core::cell::panic_",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "std::panicking::panic_",
    "<hashbrown::raw::Fallibility>::capacity_overflow",
];

/// Builds a module and its JavaScript, unless nothing changed.
pub fn build(package: &Package) -> Result<()> {
    let root = root();
    let output = root.join(package.output);
    let module = compile(&root, package)?;
    let wasm_opt = root.join("packages/npm/node_modules/.bin/wasm-opt");
    // This file is a part of it: other flags make another module.
    let state = format!("{:?} {} {}", fs::metadata(&module)?.modified()?, wasm_opt.exists(), include_str!("wasm.rs"));
    // Written last, so that what was left half made is made again.
    let stamp = output.join(".built");
    if fs::read_to_string(&stamp).is_ok_and(|built| built == state) {
        return Ok(());
    }
    let mut bindings = Bindgen::new()
        // The JavaScript for browsers, which is handed the module and so runs everywhere.
        .web(true)?
        .omit_default_module_path(true)
        .input_path(&module)
        .out_name(package.stem)
        .typescript(true)
        .remove_producers_section(true)
        .generate_output()?;
    cut_panics(bindings.wasm_mut())?;
    blank_places(bindings.wasm_mut());
    bindings.emit(&output)?;
    if let Some(other) = package.shares_with {
        let javascript = |package: &Package| fs::read(root.join(format!("{}/{}.js", package.output, package.stem)));
        ensure!(javascript(package)? == javascript(other)?, "{} needs JavaScript of its own", package.output);
    }
    // It would declare the module's raw exports as what an import of the file gives.
    fs::remove_file(output.join(format!("{}_bg.wasm.d.ts", package.stem)))?;
    let module = root.join(package.path());
    if optimize(&wasm_opt, package.passes, &module)? {
        let (bytes, most) = (gzipped(&fs::read(module)?)?, package.most_bytes);
        ensure!(bytes <= most, "the module of {} has {bytes} bytes with gzip, and may have {most}", package.name);
    }
    fs::write(stamp, state)?;
    Ok(())
}

/// Compiles the bindings and returns where cargo put the module.
fn compile(root: &Path, package: &Package) -> Result<PathBuf> {
    let mut flags: Vec<_> = package.flags.iter().map(|flag| String::from(*flag)).collect();
    // The places that panics name must not name this machine.
    for folder in registry_sources()? {
        flags.push(format!("--remap-path-prefix={}=", folder.display()));
    }
    let cargo = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["build", "--package", package.name, "--profile", package.profile, "--target", "wasm32-unknown-unknown"])
        .args(["--quiet", "--message-format", "json-render-diagnostics"])
        // The form that comes before all others, so that a user's own RUSTFLAGS do not change what is published.
        .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
        // wasm-bindgen reads in the sections that would be stripped what the module makes use of, and drops them itself.
        .env(format!("CARGO_PROFILE_{}_STRIP", package.profile.replace('-', "_").to_uppercase()), "none")
        .stderr(Stdio::inherit())
        .output()
        .context("running cargo")?;
    ensure!(cargo.status.success(), "no wasm module (is the target wasm32-unknown-unknown installed?)");
    let module = format!("{}.wasm", package.name.replace('-', "_"));
    String::from_utf8(cargo.stdout)?
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten()
        .filter_map(|file| file.as_str().map(PathBuf::from))
        .find(|file| file.ends_with(&module))
        .context("cargo built no wasm module")
}

/// Where cargo keeps the sources of dependencies.
fn registry_sources() -> Result<Vec<PathBuf>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("cargo has a home folder")?;
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else { return Ok(Vec::new()) };
    registries.map(|entry| Ok(entry?.path())).collect()
}

/// Makes panics trap at once instead of writing a message first. To JavaScript both are the same `RuntimeError`.
fn cut_panics(module: &mut Module) -> Result<()> {
    let is_panic = |name: &str| PANICS.iter().any(|panic| without_hashes(name).starts_with(panic));
    let named = |function: &walrus::Function| function.name.as_deref().is_some_and(is_panic);
    let panics: Vec<_> = module.funcs.iter().filter(|function| named(function)).map(walrus::Function::id).collect();
    ensure!(
        !panics.is_empty(),
        "the module has no names of functions, or the standard library has others for its panics"
    );
    for id in panics {
        let kind = module.types.get(module.funcs.get(id).ty());
        let (params, results) = (kind.params().to_vec(), kind.results().to_vec());
        let arguments = params.iter().map(|param| module.locals.add(*param)).collect();
        let mut trap = FunctionBuilder::new(&mut module.types, &params, &results);
        trap.func_body().unreachable();
        module.funcs.get_mut(id).kind = FunctionKind::Local(trap.local_func(arguments));
    }
    Ok(())
}

/// Makes the places in the source that only panics would name (a path and its length, a line, a column) zeros, which compress well.
fn blank_places(module: &mut Module) {
    let ids: Vec<_> = module.data.iter().map(walrus::Data::id).collect();
    for id in ids {
        let data = module.data.get_mut(id);
        let DataKind::Active { offset: ConstExpr::Value(Constant::I32(start)), .. } = data.kind else { continue };
        let bytes = &mut data.value;
        let mut paths = Vec::new();
        for at in (0..bytes.len().saturating_sub(15)).step_by(4) {
            let word = |index: usize| u32::from_le_bytes(std::array::from_fn(|byte| bytes[at + 4 * index + byte]));
            let words: [u32; 4] = std::array::from_fn(word);
            let from = words[0].wrapping_sub(start as u32) as usize;
            let path = from..from.saturating_add(words[1] as usize);
            let is_path = bytes.get(path.clone()).is_some_and(|path| path.ends_with(b".rs") && path.is_ascii());
            if is_path && (1..100_000).contains(&words[2]) && (1..1_000).contains(&words[3]) {
                bytes[at..at + 16].fill(0);
                paths.push(path);
            }
        }
        paths.into_iter().for_each(|path| bytes[path].fill(0));
    }
}

/// `core[c5930c85a12de822]::panicking` as `core::panicking`.
fn without_hashes(name: &str) -> String {
    let mut depth = 0;
    let keep = |letter: &char| {
        depth += i32::from(*letter == '[');
        let outside = depth == 0;
        depth -= i32::from(*letter == ']');
        outside
    };
    name.chars().filter(keep).collect()
}

/// How many bytes a file has with gzip.
pub fn gzipped(bytes: &[u8]) -> Result<usize> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(bytes)?;
    Ok(gzip.finish()?.len())
}

/// Makes the module smaller, where the npm package's tools are installed, and returns whether they are.
fn optimize(wasm_opt: &Path, passes: &[&str], module: &Path) -> Result<bool> {
    if !wasm_opt.exists() {
        eprintln!("wasm-opt is not installed (`npm ci` in packages/npm): the module stays larger than it could be");
        return Ok(false);
    }
    // Names are dropped alone, since the option that keeps them also writes them.
    for arguments in [&[passes, &["--debuginfo"]].concat(), &STRIPPED[..]] {
        let optimized = module.with_extension("opt");
        let mut command = Command::new(wasm_opt);
        command.args(arguments).arg(module).arg("--output").arg(&optimized);
        ensure!(command.status().context("running wasm-opt")?.success(), "wasm-opt failed");
        fs::rename(&optimized, module)?;
    }
    Ok(true)
}

//! `cargo xtask package`: builds the packages that users download, and reports where they are and how large.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::Result;
use flate2::Compression;
use flate2::write::GzEncoder;

use xtask::{npm, python, root};

pub fn run() -> Result<()> {
    let root = root();
    let tarball = npm::build()?;
    let wheel = python::build()?;
    let wasm = fs::read(root.join("packages/npm/src/wasm/generated/tencent_chat_bg.wasm"))?;
    let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
    gzip.write_all(&wasm)?;
    let bytes = |file: &Path| fs::metadata(file).map(|data| data.len());
    let shown = |file: &Path| file.strip_prefix(&root).unwrap_or(file).display().to_string();
    for (name, size) in [
        ("wasm".to_owned(), wasm.len() as u64),
        ("wasm, gzip".to_owned(), gzip.finish()?.len() as u64),
        (shown(&tarball), bytes(&tarball)?),
        (shown(&wheel), bytes(&wheel)?),
    ] {
        println!("{size:>9} bytes  {name}");
    }
    Ok(())
}

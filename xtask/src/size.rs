//! `cargo xtask size`: how large the things are that users download.

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
    for (name, size) in [
        ("wasm", wasm.len() as u64),
        ("wasm, gzip", gzip.finish()?.len() as u64),
        ("npm tarball", bytes(&tarball)?),
        ("wheel", bytes(&wheel)?),
    ] {
        println!("{name:<12} {size:>9} bytes");
    }
    Ok(())
}

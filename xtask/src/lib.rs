//! What the project's commands are made of: the description, what follows from it, and how the packages are built.
//!
//! `main.rs` has the commands; the suites that the languages share (`tests/agreement/`) stand on this library, too.

mod chinese_pages;
pub mod command_line;
pub mod cookbook;
pub mod describe;
pub mod emulator;
pub mod first_call;
mod frameworks;
pub mod generate;
mod landing;
pub mod licenses;
pub mod npm;
pub mod packages;
mod page;
pub mod progress;
pub mod python;
pub mod setup;
pub mod shell;
pub mod site;
mod stamp;
pub mod wasm;
pub mod wheels;

pub use tencent_chat_description as description;

use std::path::{Path, PathBuf};

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the repository").to_path_buf()
}

//! Checks the OpenAPI document with public validators.

use std::path::Path;

use anyhow::Result;

use xtask::setup::{self, Need};
use xtask::{describe, description, python, shell};

/// The document is valid, its samples fit, and damaged samples do not.
pub fn check(root: &Path) -> Result<()> {
    let described = describe::json(&description::load(&root.join("api"))?).to_string();
    setup::require(root, &[Need::Venv])?;
    let venv = python::tools()?;
    let script = root.join("tests/openapi/check.py");
    let mut check = shell::command(root, python::program(&venv), &[&script.to_string_lossy()]);
    check.arg("packages/openapi/openapi.json").env_remove("PYTHONPATH").env_remove("PYTHONHOME");
    print!("{}", shell::fed(&mut check, &described)?);
    Ok(())
}

//! The shapes that the emulator comes in. All get the same stories.

use std::path::Path;

use anyhow::Result;

use crate::emulator::Emulator;
use crate::languages::{LANGUAGES, Language, Languages};
use crate::stories::Stories;

/// How a user has the emulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// The program, on a port.
    Program,
    /// The npm package, on a port.
    NpmServer,
    /// The npm package, in the process of its caller.
    NpmInProcess,
    /// The wheel, in the process of its caller.
    WheelInProcess,
    /// The crate, in the process of its caller.
    CrateInProcess,
}

/// Where an emulator runs.
#[derive(Clone, Copy)]
pub enum Place<'a> {
    /// Behind a port.
    Server(&'a Emulator),
    /// In the runner that makes the calls.
    Runner,
}

impl Shape {
    pub const ALL: [Self; 5] =
        [Self::Program, Self::NpmServer, Self::NpmInProcess, Self::WheelInProcess, Self::CrateInProcess];

    pub fn name(self) -> &'static str {
        match self {
            Self::Program => "program",
            Self::NpmServer => "npm server",
            Self::NpmInProcess => "npm in process",
            Self::WheelInProcess => "wheel in process",
            Self::CrateInProcess => "crate in process",
        }
    }

    /// The languages that call it.
    fn languages(self) -> &'static [Language] {
        match self {
            Self::Program | Self::NpmServer => &LANGUAGES,
            Self::NpmInProcess => &[Language::Node],
            Self::WheelInProcess => &[Language::Python],
            Self::CrateInProcess => &[Language::Rust],
        }
    }

    /// Starts it, unless the runners do.
    fn start(self, root: &Path, languages: &Languages) -> Result<Option<Emulator>> {
        match self {
            Self::Program => Emulator::start(root).map(Some),
            Self::NpmServer => Emulator::start_npm(languages.node()).map(Some),
            Self::NpmInProcess | Self::WheelInProcess | Self::CrateInProcess => Ok(None),
        }
    }
}

/// Runs stories against each shape. `run` is one run, of this name.
pub fn each(
    root: &Path,
    languages: &Languages,
    mut stories: Stories,
    mut run: impl FnMut(&mut Stories, &str, Language, Place<'_>) -> Result<()>,
) -> Result<()> {
    languages.add_emulators()?;
    for shape in Shape::ALL {
        let server = shape.start(root, languages)?;
        let place = server.as_ref().map_or(Place::Runner, Place::Server);
        for &language in shape.languages() {
            run(&mut stories, &format!("{}, {}", shape.name(), language.name()), language, place)?;
        }
    }
    stories.end(Shape::ALL.iter().map(|shape| shape.languages().len()).sum())
}

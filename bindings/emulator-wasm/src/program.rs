//! The command line of the program.

use tencent_chat_emulator::{Address, Invocation, Program};
use wasm_bindgen::prelude::*;

use crate::Core;
use crate::data::Opening;

/// What the arguments ask for: a text to print, the health of an emulator, or a program.
#[wasm_bindgen(js_name = Invocation)]
pub struct Arguments(Invocation);

#[wasm_bindgen(js_class = Invocation)]
impl Arguments {
    #[wasm_bindgen(constructor)]
    pub fn new(arguments: Vec<String>) -> Result<Self, JsError> {
        Program::parse(arguments).map(Self).map_err(|error| JsError::new(&error))
    }

    #[wasm_bindgen(getter)]
    pub fn text(&self) -> Option<String> {
        match &self.0 {
            Invocation::Print(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// The path that a working emulator answers at `host` and `port`, where `--health` is given.
    #[wasm_bindgen(getter)]
    pub fn health(&self) -> Option<String> {
        self.address().map(|_| Address::PATH.to_owned())
    }

    #[wasm_bindgen(getter)]
    pub fn host(&self) -> Option<String> {
        let asked = self.address().map(|address| &address.host);
        asked.or_else(|| Some(&self.program()?.host)).cloned()
    }

    #[wasm_bindgen(getter)]
    pub fn port(&self) -> Option<u16> {
        let asked = self.address().map(|address| address.port);
        asked.or_else(|| Some(self.program()?.port))
    }

    #[wasm_bindgen(getter)]
    pub fn data(&self) -> Option<String> {
        Some(self.program()?.data.as_ref()?.to_string_lossy().into_owned())
    }

    #[wasm_bindgen(getter)]
    pub fn seed(&self) -> Option<String> {
        Some(self.program()?.seed.as_ref()?.to_string_lossy().into_owned())
    }

    #[wasm_bindgen(js_name = readyText)]
    pub fn ready_text(&self, address: &str, process: u32) -> Option<String> {
        self.program().map(|program| program.ready_text(address, process))
    }

    #[wasm_bindgen(js_name = cannotListen)]
    pub fn cannot_listen(&self, why: &str) -> Option<String> {
        self.program().map(|program| program.cannot_listen(why))
    }

    /// How long in milliseconds an emulator may take for its answer.
    #[wasm_bindgen(getter)]
    pub fn longest(&self) -> f64 {
        Address::LONGEST.as_millis() as f64
    }

    /// Why no emulator works at the address: `status` is that of the answer, `error` is why the request failed. Without both, the request
    /// took too long.
    pub fn failure(&self, status: Option<u16>, error: Option<String>) -> Option<String> {
        self.address()?.failure(error.as_deref().map_or(Ok(status), Err))
    }

    /// The emulator that the arguments ask for, empty.
    pub fn emulator(&self, now: f64) -> Result<Core, JsError> {
        let program = self.program().ok_or_else(|| JsError::new("a text is to be printed"))?;
        Core::with(program.options(), now)
    }

    /// The same on the way to the state of a data file.
    pub fn opening(&self) -> Result<Opening, JsError> {
        let program = self.program().ok_or_else(|| JsError::new("a text is to be printed"))?;
        Opening::new(program.options())
    }

    fn program(&self) -> Option<&Program> {
        match &self.0 {
            Invocation::Serve(program) => Some(program),
            _ => None,
        }
    }

    fn address(&self) -> Option<&Address> {
        match &self.0 {
            Invocation::Health(address) => Some(address),
            _ => None,
        }
    }
}

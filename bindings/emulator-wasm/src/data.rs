//! The data file: what the program's driver in `packages/npm-emulator/src/data.ts` needs.

use tencent_chat_emulator::{Options, data};
use wasm_bindgen::prelude::*;

use crate::Core;

/// An emulator on the way to the state of a data file.
#[wasm_bindgen]
pub struct Opening {
    opening: Option<data::Opening>,
    options: Options,
    is_new: bool,
    is_current: bool,
}

impl Opening {
    pub(crate) fn new(options: &Options) -> Result<Self, JsError> {
        let config = options.config().map_err(|error| JsError::new(&error))?;
        let opening = Some(data::Opening::new(config));
        Ok(Self { opening, options: options.clone(), is_new: false, is_current: false })
    }
}

#[wasm_bindgen]
impl Opening {
    /// Takes the next bytes of the file.
    pub fn read(&mut self, bytes: &[u8]) -> Result<(), JsError> {
        let opening = self.opening.as_mut().ok_or_else(|| JsError::new("the file has ended"))?;
        opening.read(bytes).map_err(|error| JsError::new(&error))
    }

    /// The emulator, when the file was read to its end.
    pub fn end(&mut self) -> Result<Core, JsError> {
        let opening = self.opening.take().ok_or_else(|| JsError::new("the file has ended"))?;
        let opened = opening.end().map_err(|error| JsError::new(&error))?;
        (self.is_new, self.is_current) = (opened.is_new, opened.is_current);
        Ok(Core::of(opened.emulator, &self.options))
    }

    /// Whether the file does not exist, or is empty.
    #[wasm_bindgen(getter, js_name = isNew)]
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Whether the file can be appended to.
    #[wasm_bindgen(getter, js_name = isCurrent)]
    pub fn is_current(&self) -> bool {
        self.is_current
    }
}

#[wasm_bindgen]
impl Core {
    /// Begins to note what changes the emulator.
    #[wasm_bindgen(js_name = keepJournal)]
    pub fn keep_journal(&mut self) {
        self.emulator.keep_journal();
    }

    /// What to append to the data file; nothing if the emulator was not changed since the last time.
    #[wasm_bindgen(js_name = takeEntries)]
    pub fn take_entries(&mut self) -> Option<Vec<u8>> {
        let journal = self.emulator.take_journal();
        (!journal.is_empty()).then(|| data::entries(&journal))
    }

    /// A whole data file.
    #[wasm_bindgen(js_name = dataFile)]
    pub fn data_file(&self) -> Vec<u8> {
        data::file(&self.emulator)
    }
}

/// Strings that never change.
#[wasm_bindgen]
pub struct DataConstants {
    /// What follows the name of a data file in that of the file that is locked.
    #[wasm_bindgen(getter_with_clone, readonly)]
    pub lock: String,
    /// The same for the file that is to replace it.
    #[wasm_bindgen(getter_with_clone, readonly)]
    pub unfinished: String,
    /// Said when a seed is given with a file that exists.
    #[wasm_bindgen(getter_with_clone, readonly, js_name = seedNotUsed)]
    pub seed_not_used: String,
}

#[wasm_bindgen(js_name = dataConstants)]
pub fn data_constants() -> DataConstants {
    DataConstants {
        lock: data::LOCK.to_owned(),
        unfinished: data::UNFINISHED.to_owned(),
        seed_not_used: data::SEED_NOT_USED.to_owned(),
    }
}

#[wasm_bindgen(js_name = cannotUse)]
pub fn cannot_use(path: &str, why: &str) -> String {
    data::cannot_use(path, why)
}

#[wasm_bindgen(js_name = inUse)]
pub fn in_use(path: &str) -> String {
    data::in_use(path)
}

#[wasm_bindgen(js_name = cannotWrite)]
pub fn cannot_write(why: &str) -> String {
    data::cannot_write(why)
}

//! Message archives, the files that `get_message_archives` names: downloads, and what imports their messages. See
//! [`tencent_chat::archives`] for what they hold.

mod import;
mod save;

pub use import::{ImportFailure, Imported, import};
pub use save::{SaveError, Saved, save};

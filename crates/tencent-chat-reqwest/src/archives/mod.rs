//! Message archives, the files that `get_message_archives` names: downloads, and what imports their messages. See
//! [`tencent_chat::archives`] for what they hold.

mod hour_files;
mod import;
mod save;

pub use hour_files::HourFiles;
pub use import::{ImportFailure, Imported, import};
pub use save::{SaveError, Saved, save};

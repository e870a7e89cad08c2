//! What runs the calls, and the time.

use std::time::SystemTime;

use tencent_chat::Timestamp;
use tokio::runtime::{Builder, Runtime};

use crate::ending::{Ending, Stop};

/// One thread: calls wait, and do not compute.
pub fn runtime() -> Result<Runtime, Stop> {
    let runtime = Builder::new_current_thread().enable_all().build();
    runtime.map_err(|error| Stop::new(Ending::Refused, format!("cannot start: {error}")))
}

pub fn now() -> Timestamp {
    SystemTime::now().into()
}

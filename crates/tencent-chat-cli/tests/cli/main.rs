//! The program, through pipes and a terminal, against the emulator.

mod bulk;
mod bulk_csv;
mod bulk_fleet;
#[cfg(unix)]
mod bulk_interrupted;
mod call;
mod common;
mod completion;
mod docs;
mod doctor;
mod emulator;
mod explain;
mod export;
#[cfg(unix)]
mod files;
#[cfg(unix)]
mod gate;
mod help;
mod history;
mod manual;
#[cfg(feature = "parquet")]
mod parquet;
mod profiles;
mod push;
#[cfg(unix)]
mod terminal;
mod usersig;
mod webhook;

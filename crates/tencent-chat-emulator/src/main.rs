//! The emulator as a program: `tencent-chat-emulator --port 8800`.

use std::process::ExitCode;

fn main() -> ExitCode {
    tencent_chat_emulator::program(std::env::args_os().skip(1)).into()
}

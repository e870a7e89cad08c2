//! Completions for shells, with the names of all endpoints.

use std::io::Write as _;

use clap::CommandFactory as _;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use tencent_chat::schema;

use crate::arguments::Arguments;
use crate::ending::{Ending, Run};

pub fn run(shell: Shell) -> Run {
    std::io::stdout().write_all(&script(shell))?;
    Ok(Ending::Done)
}

/// What a shell reads.
pub fn script(shell: Shell) -> Vec<u8> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "tencent-chat", &mut script);
    if shell == Shell::Bash {
        // clap_complete 4.6 writes a name with a dash in two ways, so that nothing is found below the first word.
        script = String::from_utf8_lossy(&script).replace("tencent__subcmd__chat", "tencent__chat").into_bytes();
    }
    script
}

/// The command line as a shell completes it. When it is read, other spellings of endpoints are taken, too.
fn command() -> clap::Command {
    let names: Vec<&'static str> = schema::endpoints().map(|endpoint| endpoint.name).collect();
    let webhooks: Vec<&'static str> = schema::events().map(|event| event.name).collect();
    let names = || PossibleValuesParser::new(names.clone());
    Arguments::command()
        .mut_subcommand("call", |call| call.mut_arg("called", |argument| argument.value_parser(names())))
        .mut_subcommand("bulk", |bulk| bulk.mut_arg("called", |argument| argument.value_parser(names())))
        .mut_subcommand("webhook", |webhook| {
            webhook.mut_subcommand("trigger", |trigger| {
                trigger
                    .mut_arg("webhook", |argument| argument.value_parser(PossibleValuesParser::new(webhooks.clone())))
            })
        })
        .mut_subcommand("explain", |explain| {
            explain
                .mut_arg("endpoint", |argument| argument.value_parser(names()))
                .mut_arg("what", |argument| argument.value_parser(names()))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Arguments::command().debug_assert();
        command().debug_assert();
    }
}

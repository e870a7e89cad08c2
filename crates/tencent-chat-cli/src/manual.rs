//! Manual pages, and the completions of all shells, where a package of the system would have them.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::arguments::Arguments;
use crate::completion;
use crate::ending::{Ending, Run, Stop, Talk};

/// Where shells look for completions, from the folder that programs share.
const COMPLETIONS: [(Shell, &str); 3] = [
    (Shell::Bash, "bash-completion/completions/tencent-chat"),
    (Shell::Fish, "fish/vendor_completions.d/tencent-chat.fish"),
    (Shell::Zsh, "zsh/site-functions/_tencent-chat"),
];

/// Writes them into a folder, such as `/usr/local/share`.
pub fn run(folder: &Path, talk: &Talk) -> Run {
    write(folder).map_err(|error| Stop::new(Ending::Refused, format!("{}: {error}", folder.display())))?;
    talk.say(format!(
        "written to {}; `man -M {}/man tencent-chat` shows the first page",
        folder.display(),
        folder.display()
    ));
    Ok(Ending::Done)
}

fn write(folder: &Path) -> io::Result<()> {
    for (shell, file) in COMPLETIONS {
        let file = folder.join(file);
        fs::create_dir_all(file.parent().unwrap_or(folder))?;
        fs::File::create(file)?.write_all(&completion::script(shell))?;
    }
    let pages = folder.join("man/man1");
    fs::create_dir_all(&pages)?;
    let mut command = Arguments::command().disable_help_subcommand(true);
    command.build();
    write_pages(&command, &pages)
}

/// A page for the command, and one for each of its commands.
fn write_pages(command: &clap::Command, folder: &Path) -> io::Result<()> {
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        write_pages(inner, folder)?;
    }
    let page = Man::new(command.clone());
    let mut file = fs::File::create(folder.join(page.get_filename()))?;
    page.render(&mut file)
}

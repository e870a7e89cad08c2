//! The help, which must read well in 80 columns.

use crate::common::{Ran, Server, command, run};

/// All commands and their own, as the help lists them.
fn commands() -> Vec<Vec<String>> {
    let mut found = vec![Vec::new()];
    let mut at = 0;
    while at < found.len() {
        let above = found[at].clone();
        let help = help_of(&above).out;
        let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let names = listed.take_while(|line| !line.is_empty()).filter_map(|line| line.strip_prefix("  "));
        for name in names.filter_map(|line| line.split(' ').next()).filter(|name| !["", "help"].contains(name)) {
            found.push([&above[..], &[name.to_owned()]].concat());
        }
        at += 1;
    }
    assert!(found.len() > 25, "{found:?}");
    found
}

fn help_of(command: &[String]) -> Ran {
    let arguments: Vec<&str> = command.iter().map(String::as_str).chain(["--help"]).collect();
    run(&arguments)
}

#[test]
fn help_is_data_and_fits_into_80_columns() {
    for arguments in commands() {
        let ran = help_of(&arguments);
        ran.ends(0, "Usage: tencent-chat", "");
        assert_eq!(ran.err, "");
        for line in ran.out.lines() {
            assert!(line.chars().count() <= 80, "{arguments:?}: {line}");
        }
    }
}

#[test]
fn the_pages_of_help_read_so() {
    insta::assert_snapshot!("help", run(&["--help"]).out);
    insta::assert_snapshot!("help_call", run(&["call", "--help"]).out);
    insta::assert_snapshot!("help_bulk", run(&["bulk", "--help"]).out);
    insta::assert_snapshot!("help_export", run(&["export", "--help"]).out);
    insta::assert_snapshot!("help_usersig_sign", run(&["usersig", "sign", "--help"]).out);
    insta::assert_snapshot!("help_explain", run(&["explain", "--help"]).out);
}

#[test]
fn without_arguments_help_is_printed_as_a_mistake() {
    let ran = run(&[]);
    ran.ends(4, "", "Usage: tencent-chat");
    assert_eq!(ran.out, "");
}

#[test]
fn the_calls_that_help_shows_are_possible() {
    let server = Server::new();
    let mut tried = 0;
    for arguments in commands() {
        let help = help_of(&arguments).out;
        for line in help.lines().filter(|line| line.trim_start().starts_with("tencent-chat call")) {
            let line = line.split(" > ").next().unwrap_or_default().replace("--json @body.json", "--json {}");
            let words: Vec<String> = line.split_whitespace().skip(1).map(|word| word.replace('\'', "")).collect();
            let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
            words.retain(|word| !["--curl", "--dry-run"].contains(word));
            words.extend(["--dry-run", "--unchecked"]);
            server.run(&words).ends(0, "usersig=…", "nothing was sent");
            tried += 1;
        }
    }
    assert!(tried >= 6, "{tried}");
    assert!(server.paths().is_empty());
}

#[test]
fn a_wrong_command_line_ends_with_4_and_a_suggestion() {
    run(&["cal"]).ends(4, "", "call");
    run(&["call"]).ends(4, "", "<ENDPOINT>");
    run(&["call", "sendmsg", "--outptu", "csv"]).ends(4, "", "--output");
    run(&["call", "sendmsg", "--output", "xml"]).ends(4, "", "csv");
    run(&["call", "sendmsg", "--curl", "--dry-run"]).ends(4, "", "cannot be used with");
    // The key is not an argument.
    run(&["usersig", "sign", "alice", "--secret-key", "x"]).ends(4, "", "--secret-key-file");
}

#[test]
fn the_version_is_that_of_the_packages() {
    run(&["--version"]).ends(0, concat!("tencent-chat ", env!("CARGO_PKG_VERSION")), "");
}

#[test]
fn colors_are_for_terminals_alone() {
    let mut forced = command(&["explain", "nothing_like_it"]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(Ran::of(forced).err.contains("\u{1b}["));
    let mut refused = command(&["explain", "nothing_like_it"]);
    refused.env("NO_COLOR", "1");
    for ran in [run(&["explain", "nothing_like_it"]), Ran::of(refused)] {
        ran.ends(4, "", "error: no code, endpoint or webhook is called");
        assert!(!ran.err.contains('\u{1b}'));
    }
}

//! `tencent-chat completion`.

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::common::run;

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completion", shell]);
        ran.ends(0, "usersig", "");
        assert!(ran.out.contains("secret-key-file"), "{shell}");
        // The others complete options and commands only.
        if ["bash", "zsh", "fish"].contains(&shell) {
            assert!(ran.out.contains("send_c2c_message"), "{shell}");
        }
    }
    run(&["completion", "tcsh"]).ends(4, "", "zsh");
}

/// Whether a shell of this machine reads its completions; those that are not installed are left out.
#[test]
fn shells_can_read_their_completions() {
    for (shell, arguments) in [("bash", &["-n"][..]), ("zsh", &["-n"]), ("fish", &["--no-execute"])] {
        let process = Command::new(shell).args(arguments).stdin(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let Ok(mut process) = process else { continue };
        let text = run(&["completion", shell]).out;
        process.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = process.wait_with_output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{shell}: {output:?}");
    }
}

/// What bash offers for the last word.
#[test]
fn bash_completes_the_words_of_all_places() {
    let script = run(&["completion", "bash"]).out;
    let offered = |words: &[&str]| {
        let last = words.len() - 1;
        let ask = format!(
            "{script}\nCOMP_WORDS=({}); COMP_CWORD={last}; _tencent__chat tencent-chat {:?} {:?}; echo \"${{COMPREPLY[@]}}\"",
            words.join(" "),
            words[last],
            words[last - 1]
        );
        let output = Command::new("bash").args(["-c", &ask]).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    for (words, wanted) in [
        (&["tencent-chat", "ca"][..], "call"),
        (&["tencent-chat", "call", "send_c2c_m"], "send_c2c_message"),
        (&["tencent-chat", "webhook", "trigger", "before_c2"], "before_c2c_message"),
        (&["tencent-chat", "export", "gr"], "groups"),
        (&["tencent-chat", "usersig", "si"], "sign"),
    ] {
        if let Some(offered) = offered(words) {
            assert_eq!(offered, wanted, "{words:?}");
        }
    }
}

//! `tencent-chat man`.

use std::process::Command;

use crate::common::{Folder, run};

#[test]
fn each_command_has_a_page_and_each_shell_its_file() {
    let folder = Folder::new("manual");
    let shared = folder.path("share");
    run(&["man", &shared]).ends(0, "", "tencent-chat");
    for page in ["", "-call", "-bulk", "-usersig", "-usersig-sign", "-explain", "-man"] {
        let text = folder.read(&format!("share/man/man1/tencent-chat{page}.1"));
        assert!(text.contains(".SH NAME") && text.contains(".SH OPTIONS"), "{page}");
    }
    for file in [
        "bash-completion/completions/tencent-chat",
        "fish/vendor_completions.d/tencent-chat.fish",
        "zsh/site-functions/_tencent-chat",
    ] {
        assert!(folder.read(&format!("share/{file}")).contains("send_c2c_message"), "{file}");
    }
    // A second time, over those of an older version.
    let again = run(&["--quiet", "man", &shared]);
    assert_eq!((again.status, &*again.out, &*again.err), (0, "", ""));
}

/// Whether this machine's `man` reads the pages without a warning; without it this is left out.
#[test]
fn man_can_read_the_pages() {
    let folder = Folder::new("manual-read");
    run(&["man", &folder.path("share")]).ends(0, "", "");
    let page = folder.path("share/man/man1/tencent-chat-call.1");
    let man = Command::new("man").args(["--warnings", "--local-file", &page]).env("MANWIDTH", "80").output();
    let Ok(man) = man else {
        eprintln!("skipped: this machine has no `man`");
        return;
    };
    assert!(man.stderr.is_empty(), "{}", String::from_utf8_lossy(&man.stderr));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = Folder::new("manual-file");
    let file = folder.write("file", "");
    run(&["man", &file]).ends(2, "", &file);
}

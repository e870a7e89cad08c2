//! `tencent-chat login`, `logout` and `profiles`.

use std::fs;
use std::path::{Path, PathBuf};

use tencent_chat_emulator::DEMO_KEY;

use crate::common::{Ran, Server, command, nowhere};

/// A folder of a test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tencent-chat-cli-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn file(&self) -> PathBuf {
        self.0.join("deep/profiles.json")
    }

    /// The program with this folder's profiles, and no variables of an app.
    fn run(&self, arguments: &[&str]) -> Ran {
        let mut command = command(arguments);
        command.env("TENCENT_CHAT_PROFILES", self.file());
        Ran::of(command)
    }

    /// Keeps a profile of the emulator, made of its variables and more arguments.
    fn login(&self, server: &Server, arguments: &[&str]) -> Ran {
        let mut command = server.command(&[&["login"], arguments].concat());
        command.env("TENCENT_CHAT_PROFILES", self.file());
        Ran::of(command)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_profile_is_kept_used_listed_and_removed() {
    let (server, folder) = (Server::new(), Folder::new("kept"));
    let kept = folder.login(&server, &[]);
    kept.ends(0, "", &format!("kept as profile `default` in {}\n", shown(&folder.file())));
    assert_eq!(server.paths().len(), 1, "a call has shown that it works");
    folder.run(&["call", "import_account", "user_id=alice"]).ends(0, "OK", "");
    folder.run(&["usersig", "sign", "alice"]).ends(0, "eJ", "in app 1400000000");
    folder.login(&server, &["--profile", "staging", "--no-check"]).ends(0, "", "profile `staging`");

    let listed = folder.run(&["profiles"]);
    listed.ends(0, "profile  app         place", "");
    assert!(listed.out.contains("\ndefault  1400000000  http://127.0.0.1:") && listed.out.contains("\nstaging  "));
    assert_eq!(folder.run(&["profiles", "--json"]).out.lines().count(), 2);

    folder.run(&["logout"]).ends(0, "", "removed profile `default`");
    folder.run(&["call", "import_account", "user_id=alice"]).ends(
        4,
        "",
        "`tencent-chat login` keeps them in a profile",
    );
    folder.run(&["call", "import_account", "user_id=alice", "--profile", "staging"]).ends(0, "OK", "");
    folder.run(&["logout", "--profile", "stagging"]).ends(4, "", "did you mean `staging`?");
    folder.run(&["call", "import_account", "user_id=alice", "--profile", "x"]).ends(
        4,
        "",
        "no profile is called \"x\"",
    );
    folder.run(&["logout", "--profile", "staging"]).ends(0, "", "");
    folder.run(&["profiles"]).ends(0, "", "no profiles");
}

#[test]
fn what_is_nearer_wins() {
    let (server, folder) = (Server::new(), Folder::new("nearer"));
    folder.login(&server, &[]).ends(0, "", "");
    folder.login(&server, &["--profile", "away", "--endpoint", &nowhere(), "--no-check"]).ends(0, "", "");
    let doctor = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = command(&[&["doctor"], arguments].concat());
        command.env("TENCENT_CHAT_PROFILES", folder.file()).envs(variables.iter().copied());
        Ran::of(command)
    };
    let here = format!("administrator, at {}", server.running.url());
    doctor(&[], &[]).ends(0, &here, "");
    doctor(&[], &[("TENCENT_CHAT_PROFILE", "away")]).ends(2, "FAIL  connection", "");
    // Variables win over the usual profile, and a profile of the command line wins over variables.
    doctor(&[], &[("TENCENT_CHAT_IDENTIFIER", "alice")]).ends(2, "app 1400000000, alice, at", "");
    doctor(&["--profile", "default"], &[("TENCENT_CHAT_IDENTIFIER", "alice")]).ends(0, &here, "");
    doctor(&["--identifier", "alice", "--profile", "default"], &[]).ends(2, "app 1400000000, alice, at", "");
    // A region in place of the profile's host.
    let region = doctor(&[], &[("TENCENT_CHAT_REGION", "nowhere")]);
    region.ends(4, "", "TENCENT_CHAT_REGION: unknown region \"nowhere\"");
}

#[test]
fn what_does_not_work_is_not_kept() {
    let (server, folder) = (Server::new(), Folder::new("refused"));
    let refused = folder.login(&server, &["--identifier", "alice"]);
    refused.ends(2, "", "error: nothing was kept: admin: 60010 not_admin");
    assert!(refused.err.contains("hint: --no-check keeps it anyway") && !folder.file().exists(), "{refused:?}");
    folder.login(&server, &["--region", "seol"]).ends(4, "", "--region: unknown region");
    folder.run(&["login"]).ends(4, "", "missing options: --sdk-app-id");
}

#[test]
fn a_profile_is_replaced_only_with_a_yes() {
    let (server, folder) = (Server::new(), Folder::new("replaced"));
    folder.login(&server, &[]).ends(0, "", "");
    let away = ["--endpoint", &nowhere(), "--no-check"];
    folder.login(&server, &away).ends(
        4,
        "",
        "the profile `default` exists; nothing was kept\n  hint: --yes replaces it",
    );
    assert!(folder.run(&["profiles"]).out.contains(&server.running.url()));
    folder.login(&server, &[&away[..], &["--yes"]].concat()).ends(0, "", "kept as profile `default`");
    assert!(!folder.run(&["profiles"]).out.contains(&server.running.url()));
}

#[test]
fn a_key_in_another_place_is_neither_kept_nor_shown() {
    let (server, folder) = (Server::new(), Folder::new("misplaced"));
    for option in ["--sdk-app-id", "--region", "--identifier", "--profile"] {
        // `Ran` checks that the key is not shown.
        folder.login(&server, &["--no-check", option, DEMO_KEY]).ends(4, "", "this looks like a secret key");
    }
    assert!(!folder.file().exists());
}

#[cfg(unix)]
#[test]
fn other_users_cannot_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let (server, folder) = (Server::new(), Folder::new("private"));
    folder.login(&server, &[]).ends(0, "", "");
    let mode = || fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(), 0o600);
    assert!(fs::read_to_string(folder.file()).unwrap().contains(DEMO_KEY));
    // The other one is the lock.
    assert_eq!(fs::read_dir(folder.file().parent().unwrap()).unwrap().count(), 2, "nothing else is left there");
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o644)).unwrap();
    folder.run(&["doctor"]).ends(4, "", "other users can read it, and it holds secret keys\n  hint: chmod 600 ");
}

#[test]
fn a_broken_file_is_named_and_not_shown() {
    let folder = Folder::new("broken");
    fs::create_dir_all(folder.file().parent().unwrap()).unwrap();
    let text = format!("{{\"profiles\":\n{{\"default\":{{\"secret_key\":\"{DEMO_KEY}\",\"x\":1}}}}}}");
    fs::write(folder.file(), text).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o600)).unwrap();
    }
    folder.run(&["doctor"]).ends(4, "", "line 2 is not as `tencent-chat login` writes it");
}

#[test]
fn the_usual_place_is_the_folder_of_settings() {
    let (server, folder) = (Server::new(), Folder::new("place"));
    let mut login = server.command(&["login"]);
    login.env("XDG_CONFIG_HOME", &folder.0).env("APPDATA", &folder.0);
    let file = folder.0.join("tencent-chat").join("profiles.json");
    Ran::of(login).ends(0, "", &shown(&file));
    let mut homeless = server.command(&["login"]);
    homeless.env_remove("HOME");
    Ran::of(homeless).ends(4, "", "no home folder to keep profiles in");
}

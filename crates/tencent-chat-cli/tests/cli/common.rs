//! An emulator, and the program with what it needs to call it.

use assert_cmd::Command;
use tencent_chat_emulator::{DEMO_ADMIN, DEMO_APP, DEMO_KEY, EmulatorConfig, Running};
use tokio::runtime::Runtime;

/// An emulator at a port of this machine, which ends with the test.
pub struct Server {
    pub running: Running,
    _runtime: Runtime,
}

impl Server {
    pub fn new() -> Self {
        Self::with(EmulatorConfig::default())
    }

    pub fn with(config: EmulatorConfig) -> Self {
        let runtime = Runtime::new().expect("threads");
        let running = runtime.block_on(tencent_chat_emulator::spawn(config)).expect("a free port");
        Self { running, _runtime: runtime }
    }

    /// The environment of a program that calls it.
    pub fn environment(&self) -> [(&'static str, String); 4] {
        [
            ("TENCENT_CHAT_SDK_APP_ID", DEMO_APP.to_string()),
            ("TENCENT_CHAT_ENDPOINT", self.running.url()),
            ("TENCENT_CHAT_IDENTIFIER", DEMO_ADMIN.to_owned()),
            ("TENCENT_CHAT_SECRET_KEY", DEMO_KEY.to_owned()),
        ]
    }

    /// The program, set up to call it.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = command(arguments);
        command.envs(self.environment());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::of(self.command(arguments))
    }

    /// The paths of the requests that reached it.
    pub fn paths(&self) -> Vec<String> {
        self.running.emulator().requests().map(|request| request.path.clone()).collect()
    }
}

/// A folder that is removed with the test.
pub struct Folder(std::path::PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tencent-chat-cli-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    /// The path of a file in it.
    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("UTF-8").to_owned()
    }

    pub fn write(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        std::fs::write(&path, text).expect("a file");
        path
    }

    pub fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Where nothing listens.
pub fn nowhere() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    format!("http://{}", listener.local_addr().expect("it has an address"))
}

/// The program in an environment that says nothing.
pub fn command(arguments: &[&str]) -> Command {
    let mut command = Command::cargo_bin("tencent-chat").expect("the program is built with its tests");
    command.env_clear().env("COLUMNS", "80").args(arguments);
    command
}

pub fn run(arguments: &[&str]) -> Ran {
    Ran::of(command(arguments))
}

/// What came of a run.
#[derive(Debug)]
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn of(mut command: Command) -> Self {
        let output = command.output().expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        let ran = Self {
            status: output.status.code().expect("it ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        // Whatever it does.
        for text in [&ran.out, &ran.err] {
            assert!(!text.contains(DEMO_KEY), "the secret key is shown: {ran:?}");
        }
        ran
    }

    pub fn json(&self) -> serde_json::Value {
        assert_eq!(self.status, 0, "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Checks the exit status, and that data and what is said are as expected, in part.
    #[track_caller]
    pub fn ends(&self, status: i32, out: &str, err: &str) {
        assert!(
            self.status == status && self.out.contains(out) && self.err.contains(err),
            "expected {status}, {out:?} and {err:?}: {self:#?}"
        );
    }
}

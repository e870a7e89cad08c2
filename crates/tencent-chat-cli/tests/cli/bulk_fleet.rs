//! A job that shares its rate by a Redis server, which is made up here.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use crate::common::{Ran, Server, nowhere};

const ROWS: &str = "user_id\nalice\nbob\n";
const LINE: [&str; 6] = ["bulk", "import_accounts", "-", "--format", "csv", "--no-journal"];

/// The commands that a server got.
type Commands = Arc<Mutex<Vec<Vec<String>>>>;

/// A server that gives all slots that are wanted.
fn redis() -> (String, Commands) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    let commands = Commands::default();
    let noted = commands.clone();
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let noted = noted.clone();
            std::thread::spawn(move || answer(connection, &noted));
        }
    });
    (url, commands)
}

fn answer(connection: TcpStream, commands: &Commands) {
    let mut reader = BufReader::new(connection.try_clone().unwrap());
    while let Some(command) = read(&mut reader) {
        let answer = match &*command[0] {
            // The time, the first slot, how long one is, and how many there are.
            "EVALSHA" => format!("*4\r\n:5000000\r\n:5000000\r\n:1\r\n:{}\r\n", command[4]),
            _ => "+OK\r\n".to_owned(),
        };
        commands.lock().unwrap().push(command);
        if (&connection).write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

/// A command: an array of strings.
fn read(reader: &mut BufReader<TcpStream>) -> Option<Vec<String>> {
    let number = |reader: &mut BufReader<TcpStream>| {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        line.trim_end().get(1..)?.parse::<usize>().ok()
    };
    let count = number(reader)?;
    let mut words = Vec::new();
    for _ in 0..count {
        let mut text = vec![0; number(reader)? + 2];
        reader.read_exact(&mut text).ok()?;
        text.truncate(text.len() - 2);
        words.push(String::from_utf8(text).ok()?);
    }
    Some(words)
}

fn run(server: &Server, more: &[&str], password: &str) -> Ran {
    let mut command = server.command(&[&LINE, more].concat());
    command.env("TENCENT_CHAT_REDIS_PASSWORD", password).write_stdin(ROWS);
    Ran::of(command)
}

#[test]
fn a_job_takes_its_slots_from_a_redis_server() {
    let (server, (url, commands)) = (Server::new(), redis());
    run(&server, &["--redis", &url, "--processes", "2"], "of-redis").ends(0, "", "2 rows done\n");
    let commands = commands.lock().unwrap();
    let slots: Vec<_> = commands.iter().filter(|command| command[0] == "EVALSHA").collect();
    assert_eq!(slots.len(), 1, "{commands:?}");
    assert_eq!(slots[0][3], "tencent-chat:{1400000000:v4/im_open_login_svc/multiaccount_import}");
    assert!(commands.iter().flatten().any(|word| word == "of-redis"), "{commands:?}");
}

#[test]
fn a_job_that_cannot_share_its_rate_does_not_begin() {
    let server = Server::new();
    let gone = nowhere().replace("http://", "redis://:secret-of-redis@");
    let ran = run(&server, &["--redis", &gone], "");
    ran.ends(2, "", "error: Redis at 127.0.0.1:");
    assert!(ran.err.contains("nothing was sent") && !ran.err.contains("secret-of-redis"), "{}", ran.err);
    run(&server, &["--redis", "127.0.0.1"], "").ends(4, "", "a URL is like redis://127.0.0.1:6379");
    run(&server, &["--processes", "2"], "").ends(4, "", "--redis <URL>");
    assert!(server.paths().is_empty());
}

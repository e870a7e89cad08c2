//! A job that is stopped, killed, and goes on.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tencent_chat_emulator::{EmulatorConfig, Fault, FaultRule};

use crate::common::{Folder, Ran, Server};
use crate::gate::Gate;

const DELETE: &str = "v4/im_open_login_svc/account_delete";

/// The longest time for each thing that is waited for: a test that hangs ends.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many requests are under way at a time, and how many items one has.
const UNDER_WAY: usize = 8;
const ITEMS: usize = 100;

/// How long answers take while a job is killed, in milliseconds: they do not come.
const NEVER: u64 = 600_000;

/// The accounts of each request for a deletion.
fn deletions(server: &Server) -> Vec<Vec<String>> {
    let emulator = server.running.emulator();
    let requests = emulator.requests().filter(|request| request.path == DELETE);
    let accounts = |body: &str| {
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        let items = body["DeleteItem"].as_array().unwrap().iter();
        items.map(|item| item["UserID"].as_str().unwrap().to_owned()).collect()
    };
    requests.map(|request| accounts(&request.body)).collect()
}

fn count(server: &Server) -> usize {
    server.running.emulator().requests().filter(|request| request.path == DELETE).count()
}

/// Has the answers of as many requests as are under way at a time not come, after so many more.
fn never(server: &Server, skip: usize) {
    let rule = FaultRule::new(Fault::Delay { delay_ms: NEVER }).path(DELETE).skip(skip.try_into().unwrap()).times(8);
    server.running.emulator().add_fault(rule).expect("a sensible fault");
}

fn start(server: &Server, line: &[&str]) -> Child {
    start_at(server, &server.running.url(), line)
}

fn start_at(server: &Server, url: &str, line: &[&str]) -> Child {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("tencent-chat"));
    command.env_clear().envs(server.environment()).env("TENCENT_CHAT_ENDPOINT", url).args(line);
    command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs")
}

fn wait_for(server: &Server, requests: usize) {
    let begun = Instant::now();
    while count(server) < requests {
        assert!(begun.elapsed() < PATIENCE, "{} of {requests} requests arrived", count(server));
        std::thread::sleep(Duration::from_millis(10));
    }
}

fn interrupt(child: &Child) {
    signal(child, "-INT");
}

fn signal(child: &Child, signal: &str) {
    let killed = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
}

/// Deletes so many accounts, interrupted twice, and returns how many were asked for twice.
fn deleted_in_spite_of_all(name: &str, rows: usize) {
    let server = Server::with(EmulatorConfig::default().max_logged_requests(100_000));
    let folder = Folder::new(name);
    // Each 250th account is not there.
    let is_ghost = |number: usize| number % 250 == 7;
    let (mut all, mut present) = ("no,id\n".to_owned(), "id\n".to_owned());
    for number in 0..rows {
        writeln!(all, "{number},user_{number}").unwrap();
        if !is_ghost(number) {
            writeln!(present, "user_{number}").unwrap();
        }
    }
    let map = ["--map", "user_id=id", "--rate", "1000"];
    let import = folder.write("present.csv", &present);
    server.run(&[&["bulk", "import_accounts", &import, "--no-journal"][..], &map].concat()).ends(0, "", "rows done\n");

    let (file, journal, failed) =
        (folder.write("all.csv", &all), folder.path("job.journal"), folder.path("failed.csv"));
    let rest = ["--journal", &journal, "--failures", &failed, "--yes"];
    let line = [&["bulk", "delete_accounts", &file][..], &map, &rest].concat();
    let parts = rows / ITEMS;

    // Ctrl-C: what was sent is waited for and noted.
    let gate = Gate::new(&server, parts / 4);
    let mut child = start_at(&server, &gate.url, &line);
    gate.wait_for_held(PATIENCE);
    interrupt(&child);
    let mut talk = BufReader::new(child.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("stopping: ") {
        assert!(talk.read_line(&mut said).unwrap() > 0, "{said}");
    }
    gate.open();
    talk.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(1), "{said}");
    assert!(said.ends_with("stopped: the same command line goes on\n"), "{said}");
    let first = count(&server);
    assert!((parts / 8..parts / 2).contains(&first), "{first} of {parts} requests: {said}");
    let ghosts = deletions(&server).into_iter().flatten().filter(|account| is_ghost(number(account))).count();
    assert_eq!(folder.read("failed.csv").lines().count(), ghosts + 1, "{said}");

    // SIGKILL: what was under way is not known.
    never(&server, parts / 4);
    let mut child = start_at(&server, &gate.url, &line);
    wait_for(&server, first + parts / 4 + UNDER_WAY);
    child.kill().unwrap();
    child.wait().unwrap();
    let lost: BTreeSet<String> = deletions(&server).into_iter().rev().take(UNDER_WAY).flatten().collect();

    // The same line finishes it.
    let mut last = server.command(&line);
    last.arg("--json").env("TENCENT_CHAT_ENDPOINT", &gate.url);
    let last = Ran::of(last);
    assert_eq!(last.status, 1, "{last:?}");
    let mut asked: HashMap<String, usize> = HashMap::new();
    deletions(&server).into_iter().flatten().for_each(|account| *asked.entry(account).or_default() += 1);
    assert_eq!(asked.len(), rows);
    for (account, times) in &asked {
        assert_eq!(*times, if lost.contains(account) { 2 } else { 1 }, "{account}");
    }

    // What failed: accounts that were not there, but for those of which an earlier process may have removed them.
    let expected: BTreeSet<usize> =
        (0..rows).filter(|number| is_ghost(*number) && !lost.contains(&format!("user_{number}"))).collect();
    let failed = folder.read("failed.csv");
    let mut lines = failed.lines();
    assert_eq!(lines.next(), Some("no,id,code,meaning"));
    let written: BTreeSet<usize> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!((cells[1], cells[2]), (&*format!("user_{}", cells[0]), "70107"), "{line}");
            cells[0].parse().unwrap()
        })
        .collect();
    assert_eq!(written, expected);
    let summary: serde_json::Value = serde_json::from_str(&last.out).unwrap();
    assert_eq!((&summary["failed"], &summary["done"]), (&expected.len().into(), &(rows - expected.len()).into()));

    // None is left.
    let check = server.run(&[&["bulk", "delete_accounts", &file, "--no-journal", "-yq", "--json"][..], &map].concat());
    let left: serde_json::Value = serde_json::from_str(&check.out).unwrap();
    assert_eq!((&left["failed"], &left["done"]), (&rows.into(), &0.into()));
}

fn number(account: &str) -> usize {
    account.strip_prefix("user_").unwrap().parse().unwrap()
}

#[test]
fn a_hundred_thousand_rows_survive_ctrl_c_and_sigkill() {
    deleted_in_spite_of_all("bulk-interrupted", 100_000);
}

/// Stops an export with a signal.
fn an_export_is_stopped_by(signal: &str) {
    let (server, folder) = (Server::new(), Folder::new(&format!("export-interrupted{signal}")));
    server.run(&["call", "import_account", "user_id=alice"]).ends(0, "OK", "");
    let group = ["call", "create_group", "type=Public", "name=All", "group_id=all", "owner_account=alice"];
    server.run(&group).ends(0, "OK", "");
    const MEMBERS: &str = "v4/group_open_http_svc/get_group_member_info";
    let rule = FaultRule::new(Fault::Delay { delay_ms: NEVER }).path(MEMBERS);
    server.running.emulator().add_fault(rule).expect("a sensible fault");
    let out = folder.path("out");
    let line = ["export", "members", "--out", &out];
    let child = start(&server, &line);
    let begun = Instant::now();
    while !server.paths().iter().any(|path| path == MEMBERS) {
        assert!(begun.elapsed() < PATIENCE, "{:?}", server.paths());
        std::thread::sleep(Duration::from_millis(10));
    }
    self::signal(&child, signal);
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("stopped: the members are not complete, and were not written"), "{said}");
    assert_eq!(std::fs::read_dir(&out).unwrap().count(), 0);
    server.run(&line).ends(0, "", "members: 1 row in ");
}

#[test]
fn an_export_that_was_stopped_leaves_no_file() {
    an_export_is_stopped_by("-INT");
}

#[test]
fn sigterm_stops_as_ctrl_c_does() {
    an_export_is_stopped_by("-TERM");
}

#[test]
#[cfg(target_os = "linux")]
fn sighup_stops_as_ctrl_c_does() {
    // Under `nohup` it is ignored here and in the program.
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:")).unwrap().trim();
    if u64::from_str_radix(ignored, 16).unwrap() & 1 == 1 {
        return;
    }
    an_export_is_stopped_by("-HUP");
}

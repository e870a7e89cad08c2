//! The emulator as a program: reads its arguments, serves, and ends with a signal.

use std::ffi::OsString;
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::SystemTime;

use tokio::net::TcpListener;

use super::{Data, serve, serve_kept};
use crate::data::SEED_NOT_USED;
use crate::{Address, Emulator, Invocation, Program};

/// Runs the program with the arguments that follow its name, until a signal ends it, and returns its exit code: 0, 1 after an
/// error, 2 when the arguments are wrong.
pub fn program<A: Into<OsString>>(arguments: impl IntoIterator<Item = A>) -> u8 {
    started("tencent-chat-emulator", None, arguments)
}

/// The same for a program that has it under another name, such as a command of its own, which its texts then have, and that has a
/// command line to try in another terminal, which is printed with the variables that it needs.
pub fn program_as<A: Into<OsString>>(name: &str, call: &str, arguments: impl IntoIterator<Item = A>) -> u8 {
    started(name, Some(call), arguments)
}

fn started<A: Into<OsString>>(name: &str, call: Option<&str>, arguments: impl IntoIterator<Item = A>) -> u8 {
    // The exit code of what was done; an error is printed.
    let code = |done: Result<(), String>| {
        let Err(error) = done else { return 0 };
        eprintln!("{name}: {error}");
        1
    };
    match Program::parse_as(name, arguments) {
        Ok(Invocation::Serve(program)) => code(run(*program, name, call)),
        Ok(Invocation::Health(address)) => code(check(&address)),
        Ok(Invocation::Print(text)) => {
            print!("{text}");
            0
        }
        Err(error) => {
            eprintln!("{name}: {error}");
            2
        }
    }
}

/// Checks whether an emulator works at an address.
fn check(address: &Address) -> Result<(), String> {
    let failure = match ask(address) {
        Ok(status) => address.failure(Ok(Some(status))),
        // A timeout is `WouldBlock` on Unix.
        Err(error) if matches!(error.kind(), ErrorKind::TimedOut | ErrorKind::WouldBlock) => address.failure(Ok(None)),
        Err(error) => address.failure(Err(&error.to_string())),
    };
    failure.map_or(Ok(()), Err)
}

/// The HTTP status with which an address answers.
fn ask(address: &Address) -> io::Result<u16> {
    let mut stream = connect(address)?;
    stream.set_read_timeout(Some(Address::LONGEST))?;
    stream.set_write_timeout(Some(Address::LONGEST))?;
    let (path, port) = (Address::PATH, address.port);
    let request = format!("GET {path} HTTP/1.1\r\nhost: localhost:{port}\r\nconnection: close\r\n\r\n");
    // A server may answer and close before it has the request: what it answered counts.
    let sent = stream.write_all(request.as_bytes());
    let mut start = Vec::new();
    stream.take("HTTP/1.1 200".len() as u64).read_to_end(&mut start)?;
    if start.is_empty() {
        sent?;
        return Err(io::Error::other("it closed the connection"));
    }
    let status = std::str::from_utf8(&start).ok().and_then(|start| start.strip_prefix("HTTP/1.1 "));
    status.and_then(|status| status.parse().ok()).ok_or_else(|| io::Error::other("its answer is not HTTP/1.1"))
}

/// Connects to the first of the addresses of the host that accepts.
fn connect(address: &Address) -> io::Result<TcpStream> {
    let mut last = io::Error::other("the host has no address");
    for address in (address.host.as_str(), address.port).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, Address::LONGEST) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

#[tokio::main]
async fn run(program: Program, name: &str, call: Option<&str>) -> Result<(), String> {
    let config = program.config()?;
    // If the system does not allow more, there are fewer connections.
    #[cfg(unix)]
    let _ = rlimit::increase_nofile_limit(u64::MAX);
    let listener = TcpListener::bind((program.host.as_str(), program.port));
    let listener = listener.await.map_err(|error| program.cannot_listen(&error.to_string()))?;
    let (mut emulator, mut data) = match &program.data {
        Some(path) => quietly(|| Data::open(path, config)).map(|(emulator, data)| (emulator, Some(data)))?,
        None => (Emulator::new(config), None),
    };
    let is_filled = data.as_ref().is_some_and(|data| !data.is_new());
    if is_filled && program.seed.is_some() {
        eprintln!("{name}: {SEED_NOT_USED}");
    }
    if let Some(seed) = program.seed.as_ref().filter(|_| !is_filled) {
        let wrong = |error: &dyn std::fmt::Display| format!("{}: {error}", seed.display());
        let text = std::fs::read(seed).map_err(|error| wrong(&error))?;
        emulator.seed(SystemTime::now().into(), &text).map_err(|error| wrong(&error))?;
    }
    // Before the line is printed: what it says is kept from then on.
    if let Some(data) = &mut data {
        data.begin(&emulator)?;
    }
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let text = program.ready_text(&address.to_string(), std::process::id());
    // Before the line is printed, since its reader may end the program at once.
    let stop = stop();
    // The reader may close the pipe after the first line.
    let mut out = std::io::stdout();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    if let Some(call) = call {
        let _ = io::stderr().write_all(program.next_text(&address.to_string(), call).as_bytes());
    }
    match data {
        Some(data) => serve_kept(listener, emulator, data, stop).await,
        None => tokio::select! {
            never = serve(listener, emulator) => match never {},
            () = stop => Ok(()),
        },
    }
}

/// Runs something that catches panics, without printing them.
fn quietly<T>(run: impl FnOnce() -> T) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let done = run();
    std::panic::set_hook(hook);
    done
}

/// Ends on Ctrl-C or SIGTERM, also when they come before the future is polled.
#[cfg(unix)]
fn stop() -> impl Future<Output = ()> {
    use tokio::signal::unix::{SignalKind, signal};
    let signals = [SignalKind::interrupt(), SignalKind::terminate()].map(signal);
    async move {
        let [Ok(mut interrupt), Ok(mut terminate)] = signals else {
            let _ = tokio::signal::ctrl_c().await;
            return;
        };
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }
}

/// Ends on Ctrl-C.
#[cfg(not(unix))]
async fn stop() {
    let _ = tokio::signal::ctrl_c().await;
}

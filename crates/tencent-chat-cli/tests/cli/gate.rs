//! What stands between the program and an emulator, and holds answers back.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use crate::common::Server;

/// Passes requests on. The first answers are passed back, and the others when it is opened.
pub struct Gate {
    pub url: String,
    answers: Arc<Answers>,
}

struct Answers {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    /// How many more are passed back.
    left: usize,
    is_holding: bool,
}

impl Gate {
    pub fn new(server: &Server, answers: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().unwrap());
        let place = server.running.url().strip_prefix("http://").unwrap().to_owned();
        let state = Mutex::new(State { left: answers, is_holding: false });
        let answers = Arc::new(Answers { state, changed: Condvar::new() });
        let passing = answers.clone();
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (client, server) = (client.unwrap(), TcpStream::connect(&place).unwrap());
                let (from, to) = (client.try_clone().unwrap(), server.try_clone().unwrap());
                std::thread::spawn(move || pass(from, to, || {}));
                let answers = passing.clone();
                std::thread::spawn(move || pass(server, client, || answers.pass()));
            }
        });
        Self { url, answers }
    }

    /// Waits until an answer is held.
    pub fn wait_for_held(&self, patience: Duration) {
        let state = self.answers.state.lock().unwrap();
        let waited = self.answers.changed.wait_timeout_while(state, patience, |state| !state.is_holding).unwrap();
        assert!(!waited.1.timed_out(), "no answer is held");
    }

    /// Passes all answers back.
    pub fn open(&self) {
        self.answers.state.lock().unwrap().left = usize::MAX;
        self.answers.changed.notify_all();
    }
}

impl Answers {
    /// Returns when the next one may pass.
    fn pass(&self) {
        let mut state = self.state.lock().unwrap();
        while state.left == 0 {
            state.is_holding = true;
            self.changed.notify_all();
            state = self.changed.wait(state).unwrap();
        }
        state.left -= 1;
    }
}

/// Passes bytes on until either side ends.
fn pass(mut from: TcpStream, mut to: TcpStream, before: impl Fn()) {
    let mut bytes = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = from.read(&mut bytes) {
        before();
        if to.write_all(&bytes[..read]).is_err() {
            break;
        }
    }
    // The other side may have closed it.
    let _ = to.shutdown(std::net::Shutdown::Both);
}

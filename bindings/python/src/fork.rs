//! Work without the interpreter, and child processes.
//!
//! A child has only the thread that forked. What another thread had locked by then would stay locked in the child for
//! ever, so a fork waits until no thread is at work without the interpreter, and none begins meanwhile.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyDict;

/// How many threads are at work without the interpreter.
static AT_WORK: AtomicUsize = AtomicUsize::new(0);

/// How many threads are about to fork.
static FORKING: AtomicUsize = AtomicUsize::new(0);

/// How often a fork looks whether the work is done.
const PAUSE: Duration = Duration::from_micros(100);

/// Does work that takes long, while other threads go on where that is possible.
pub fn detached<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> T {
    let at_work = AtWork::begin();
    if FORKING.load(Ordering::SeqCst) > 0 {
        drop(at_work);
        return work();
    }
    py.detach(move || {
        let _ends_with_the_work = at_work;
        work()
    })
}

struct AtWork;

impl AtWork {
    fn begin() -> Self {
        AT_WORK.fetch_add(1, Ordering::SeqCst);
        Self
    }
}

impl Drop for AtWork {
    fn drop(&mut self) {
        AT_WORK.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Has Python call what follows around each fork, where there are forks.
pub fn register(py: Python<'_>) -> PyResult<()> {
    let Ok(register) = py.import("os")?.getattr("register_at_fork") else { return Ok(()) };
    let hooks = PyDict::new(py);
    hooks.set_item("before", wrap_pyfunction!(before_fork, py)?)?;
    hooks.set_item("after_in_parent", wrap_pyfunction!(after_fork, py)?)?;
    hooks.set_item("after_in_child", wrap_pyfunction!(after_fork_in_child, py)?)?;
    register.call((), Some(&hooks)).map(drop)
}

#[pyfunction]
fn before_fork(py: Python<'_>) {
    FORKING.fetch_add(1, Ordering::SeqCst);
    while AT_WORK.load(Ordering::SeqCst) > 0 {
        py.detach(|| sleep(PAUSE));
    }
}

#[pyfunction]
fn after_fork() {
    FORKING.fetch_sub(1, Ordering::SeqCst);
}

/// No other thread is left in the child.
#[pyfunction]
fn after_fork_in_child() {
    FORKING.store(0, Ordering::SeqCst);
}

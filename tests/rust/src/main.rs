//! The Rust runner of the shared cases and of the demo's scenario; see `tests/README.md`.

mod bench;
#[cfg(test)]
mod building;
mod cases;
#[cfg(feature = "checks")]
#[path = "../../../target/checks/rust/cookbook.rs"]
#[rustfmt::skip]
mod cookbook;
#[cfg(test)]
mod element;
mod endurance;
#[cfg(all(test, feature = "checks"))]
#[path = "../../../target/checks/rust/first_call.rs"]
#[rustfmt::skip]
mod first_call;
#[cfg(all(test, feature = "checks"))]
#[path = "../../../target/checks/rust/every_endpoint/mod.rs"]
#[rustfmt::skip]
mod every_endpoint;
#[cfg(all(test, feature = "checks"))]
#[path = "../../../target/checks/rust/examples.rs"]
#[rustfmt::skip]
mod examples;
#[cfg(all(test, feature = "checks"))]
#[path = "../../../target/checks/rust/guide.rs"]
#[rustfmt::skip]
mod guide;
mod fleet;
mod kills;
mod live;
mod memory;
mod names;
mod resident;
mod scenario;
mod setup;
mod soak;
mod typed;
mod user_sig;
mod walks;
mod webhooks;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A client of reqwest without its default features needs a provider. An error: one is set already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    match std::env::args().nth(1).as_deref() {
        Some("cases") => cases::run(),
        Some("names") => names::run(),
        Some("scenario") => scenario::run(),
        Some("endurance") => endurance::run(),
        Some("fleet") => fleet::run(),
        Some("soak") => soak::run(),
        Some("kills") => kills::run(),
        Some("memory") => memory::run(),
        #[cfg(feature = "checks")]
        Some("cookbook") => cookbook::run(std::env::args().nth(2).as_deref()),
        Some("bench") => bench::run(std::env::args().nth(2).as_deref()),
        _ => Err(
            "usage: tencent-chat-tests cases | names | scenario | endurance | fleet | soak | kills | memory | bench"
                .into(),
        ),
    }
}

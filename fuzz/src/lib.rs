//! What strangers can send, at random. See the README.

pub mod mutate;
mod samples;
mod targets;

/// Something that takes bytes from outside.
pub struct Target {
    /// How it is called on the command line.
    pub name: &'static str,
    /// Does with an input what a program would do; panics when something does not hold.
    pub run: fn(&[u8]),
    /// Inputs to begin with.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All targets.
pub const TARGETS: [Target; 6] = [
    Target { name: "user_sig", run: targets::user_sig::run, seeds: targets::user_sig::seeds },
    Target { name: "webhook", run: targets::webhook::run, seeds: targets::webhook::seeds },
    Target { name: "reply", run: targets::reply::run, seeds: targets::reply::seeds },
    Target { name: "request", run: targets::request::run, seeds: targets::request::seeds },
    Target { name: "pages", run: targets::pages::run, seeds: targets::pages::seeds },
    Target { name: "emulator", run: targets::emulator::run, seeds: targets::emulator::seeds },
];

/// A target by its name.
pub fn target(name: &str) -> Option<&'static Target> {
    static ALL: [Target; 6] = TARGETS;
    ALL.iter().find(|target| target.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_takes_its_own_seeds() {
        for target in &TARGETS {
            let seeds = (target.seeds)();
            assert!(seeds.len() >= 10, "{} has {} seeds", target.name, seeds.len());
            seeds.iter().for_each(|seed| (target.run)(seed));
        }
    }

    #[test]
    fn every_target_takes_what_is_hardly_anything() {
        for target in &TARGETS {
            for input in [&b""[..], b"\n", b"\n\n\n", b"\xff\xfe", b"{}", b"\0"] {
                (target.run)(input);
            }
        }
    }
}

//! What `docker/` gives the program: its arguments and the seed.

use serde_json::Value;
use tencent_chat_emulator::{Emulator, EmulatorConfig, Invocation, Program};

const DOCKERFILE: &str = include_str!("../../../docker/Dockerfile");
const COMPOSE: &str = include_str!("../../../docker/compose.yaml");
const SEED: &[u8] = include_bytes!("../../../docker/seed.yaml");

/// The arguments in the list behind an instruction, without the program's name.
fn arguments(instruction: &str) -> Vec<String> {
    let line = DOCKERFILE.lines().find(|line| line.starts_with(instruction)).unwrap();
    let words: Vec<String> = serde_json::from_str(&line[line.find('[').unwrap()..]).unwrap();
    assert_eq!(words[0], "/tencent-chat-emulator");
    words[1..].to_vec()
}

#[test]
fn the_image_and_the_compose_example_give_the_program_arguments_that_it_takes() {
    let compose: Value = serde_yaml_ng::from_str(COMPOSE).unwrap();
    let command: Vec<String> = serde_json::from_value(compose["services"]["chat"]["command"].clone()).unwrap();
    let entry = arguments("ENTRYPOINT");
    let Invocation::Serve(program) = Program::parse([entry, command].concat()).unwrap() else { panic!("not served") };
    assert_eq!((program.host.as_str(), program.seed.unwrap().to_str()), ("0.0.0.0", Some("/seed.yaml")));
    let Invocation::Health(asked) = Program::parse(arguments("HEALTHCHECK")).unwrap() else { panic!("not asked") };
    assert_eq!((asked.host.as_str(), asked.port), ("127.0.0.1", program.port));
    assert!(DOCKERFILE.contains(&format!("\nEXPOSE {}\n", program.port)));
}

#[test]
fn the_compose_examples_seed_fits() {
    let mut emulator = Emulator::new(EmulatorConfig::default());
    emulator.seed(std::time::SystemTime::now().into(), SEED).unwrap();
}

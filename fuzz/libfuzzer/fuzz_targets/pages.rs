#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| (tencent_chat_fuzz::target("pages").expect("a target").run)(input));

//! UserSigs of strangers.

use serde_json::Value;
use tencent_chat::usersig::{Expected, SecretKey, SignParams, inspect};

use super::{APP, KEY, NOW};
use crate::samples::case_file;

pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let key = SecretKey::new(KEY);
    let claims = inspect(&text);
    let who = claims.as_ref().map_or("alice", |claims| claims.identifier.as_str());
    let app = claims.as_ref().map_or(APP, |claims| claims.sdk_app_id);
    match key.verify(&text, &Expected::new(app, who, NOW)) {
        Ok(verified) => {
            assert_eq!(Ok(&verified), claims.as_ref(), "inspect and verify read the same");
            assert!(verified.expires_at() >= NOW, "{verified:?}");
            let mut params = SignParams::new(app, who, verified.time).expire(verified.expire);
            if let Some(userbuf) = &verified.userbuf {
                params = params.userbuf(userbuf.clone());
            }
            let again = key.sign(&params).expect("what was signed once can be signed again");
            assert_eq!(inspect(&again).expect("our own").sig, verified.sig, "it is signed with the key");
        }
        Err(error) => assert!(!error.to_string().is_empty() && !error.as_str().is_empty()),
    }
}

pub fn seeds() -> Vec<Vec<u8>> {
    let key = SecretKey::new(KEY);
    let sign = |who: &str, time: u64, expire: u64| key.sign(&SignParams::new(APP, who, time).expire(expire)).ok();
    let users = ["alice", "administrator", "ü", "@RBT#1", "a-much-longer-identifier-of-a-user"];
    let mut seeds: Vec<String> = users.iter().filter_map(|who| sign(who, NOW, 86_400)).collect();
    seeds.extend(sign("alice", 0, u64::MAX));
    seeds.extend(sign("alice", NOW + 10_000_000, 1));
    let with_userbuf = SignParams::new(APP, "alice", NOW).expire(100).userbuf(vec![0, 1, 2, 255]);
    seeds.extend(key.sign(&with_userbuf));
    let vectors: Value = serde_json::from_str(&case_file("usersig-vectors.json")).expect("the vectors are JSON");
    let vectors = vectors.as_array().cloned().or_else(|| vectors["vectors"].as_array().cloned()).unwrap_or_default();
    seeds.extend(vectors.iter().filter_map(|vector| vector["usersig"].as_str().map(str::to_owned)));
    seeds.into_iter().map(String::into_bytes).collect()
}

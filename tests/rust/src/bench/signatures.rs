//! Signs and verifies UserSigs: the crate, and what a program writes by hand.

use std::io::{Read, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use flate2::Compression;
use flate2::read::ZlibDecoder;
use flate2::write::ZlibEncoder;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use tencent_chat::SecretKey;
use tencent_chat::usersig::{Expected, SignParams};

use super::{OURS, compare, keep};

const APP: u64 = 1400000000;
const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";
const WHO: &str = "administrator";
const EXPIRE: u64 = 86_400;
const BY_HAND: &str = "hmac, sha2, flate2, base64";

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let key = SecretKey::new(KEY);
    let sign = || key.sign(&SignParams::new(APP, WHO, now()).expire(EXPIRE));
    let text = sign()?;
    verify_by_hand(&text)?;
    key.verify(&sign_by_hand(), &Expected::new(APP, WHO, now()))?;
    compare("sign a UserSig", 20_000, &[(OURS, &|| keep(sign())), (BY_HAND, &|| keep(sign_by_hand()))]);
    let verify = || key.verify(&text, &Expected::new(APP, WHO, now()));
    compare("verify a UserSig", 20_000, &[(OURS, &|| keep(verify())), (BY_HAND, &|| keep(verify_by_hand(&text)))]);
    Ok(())
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
}

fn mac(who: &str, time: u64, expire: u64) -> Hmac<Sha256> {
    let content = format!("TLS.identifier:{who}\nTLS.sdkappid:{APP}\nTLS.time:{time}\nTLS.expire:{expire}\n");
    Hmac::<Sha256>::new_from_slice(KEY.as_bytes()).expect("a key of any length").chain_update(content)
}

fn sign_by_hand() -> String {
    let time = now();
    let signature = BASE64_STANDARD.encode(mac(WHO, time, EXPIRE).finalize().into_bytes());
    let fields = json!({
        "TLS.ver": "2.0", "TLS.identifier": WHO, "TLS.sdkappid": APP, "TLS.expire": EXPIRE, "TLS.time": time,
        "TLS.sig": signature,
    });
    let mut zlib = ZlibEncoder::new(Vec::new(), Compression::default());
    let bytes = zlib.write_all(fields.to_string().as_bytes()).and_then(|()| zlib.finish()).expect("written to memory");
    BASE64_STANDARD.encode(bytes).replace('+', "*").replace('/', "-").replace('=', "_")
}

fn verify_by_hand(text: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let bytes = BASE64_STANDARD.decode(text.replace('*', "+").replace('-', "/").replace('_', "="))?;
    let mut json = String::new();
    ZlibDecoder::new(&bytes[..]).read_to_string(&mut json)?;
    let fields: Value = serde_json::from_str(&json)?;
    let number = |name: &str| fields[name].as_u64().ok_or("a number is missing");
    let text = |name: &str| fields[name].as_str().ok_or("a text is missing");
    let (who, time, expire) = (text("TLS.identifier")?, number("TLS.time")?, number("TLS.expire")?);
    mac(who, time, expire).verify_slice(&BASE64_STANDARD.decode(text("TLS.sig")?)?)?;
    if who != WHO || number("TLS.sdkappid")? != APP || time + expire < now() {
        return Err("not valid".into());
    }
    Ok(fields)
}

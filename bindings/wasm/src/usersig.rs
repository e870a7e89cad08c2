//! Making and checking UserSigs.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;

use crate::NAMING;
use crate::values::{row, value_of};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** The content of a UserSig. */
export type Claims = [
  version: string,
  identifier: string,
  sdkAppId: number,
  time: number,
  expire: number,
  userbuf: Uint8Array | undefined,
  sig: string,
];
"#;

/// Whether this is for browsers, where size comes before speed: `sign` and `verify` do all.
const IS_SMALL: bool = cfg!(tencent_chat_small);

#[wasm_bindgen]
pub fn sign(options: &JsValue, userbuf: Option<Vec<u8>>, now: f64) -> Result<String, String> {
    tencent_chat_ffi::sign(value_of(options), userbuf, now, NAMING)
}

/// What `sign` does with numbers and strings, which cross the boundary as they are. Nothing where `sign` throws.
#[wasm_bindgen(js_name = signPlain)]
pub fn sign_plain(
    app: f64,
    key: String,
    identifier: String,
    expire: Option<f64>,
    time: Option<f64>,
    userbuf: Option<Vec<u8>>,
    now: f64,
) -> Option<String> {
    if IS_SMALL { None } else { tencent_chat_ffi::sign_plain(app, key, identifier, expire, time, userbuf, now as u64) }
}

/// What `verify` does with numbers and strings. Nothing where `verify` throws.
#[wasm_bindgen(js_name = verifyPlain, unchecked_return_type = "Claims | undefined")]
#[allow(clippy::too_many_arguments, reason = "each is what JavaScript passes without an object")]
pub fn verify_plain(
    user_sig: &str,
    app: f64,
    key: String,
    identifier: String,
    time: Option<f64>,
    skew: Option<f64>,
    userbuf: Option<Vec<u8>>,
    now: f64,
) -> Option<Array> {
    if IS_SMALL {
        return None;
    }
    tencent_chat_ffi::verify_plain(user_sig, app, key, identifier, time, skew, userbuf, now as u64).map(claims)
}

#[wasm_bindgen(unchecked_return_type = "Claims")]
pub fn verify(user_sig: &JsValue, options: &JsValue, userbuf: Option<Vec<u8>>, now: f64) -> Result<Array, String> {
    let verified = tencent_chat_ffi::verify(&value_of(user_sig), value_of(options), userbuf, now, NAMING);
    verified.map(claims)
}

#[wasm_bindgen(unchecked_return_type = "Claims")]
pub fn inspect(user_sig: &JsValue) -> Result<Array, String> {
    tencent_chat_ffi::inspect(&value_of(user_sig), NAMING).map(claims)
}

#[wasm_bindgen(js_name = privateMapKey)]
pub fn private_map_key(options: &JsValue, now: f64) -> Result<String, String> {
    tencent_chat_ffi::private_map_key(value_of(options), now, NAMING)
}

fn claims(claims: tencent_chat_ffi::Claims) -> Array {
    let userbuf = claims.userbuf.map_or(JsValue::UNDEFINED, |bytes| Uint8Array::from(&bytes[..]).into());
    row([
        claims.version.into(),
        claims.identifier.into(),
        (claims.sdk_app_id as f64).into(),
        (claims.time as f64).into(),
        (claims.expire as f64).into(),
        userbuf,
        claims.sig.into(),
    ])
}

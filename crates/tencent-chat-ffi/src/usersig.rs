//! Making and checking UserSigs. Options are by name; `now` is in seconds since 1970.

use tencent_chat::{Naming, setup};

use crate::{Claims, Thrown, Value, thrown};

/// Makes a UserSig.
///
/// # Errors
/// Names the option that is wrong.
pub fn sign(options: Value, userbuf: Option<Vec<u8>>, now: f64, naming: Naming) -> Result<String, Thrown> {
    setup::sign(options, userbuf, now as u64, naming).map_err(thrown)
}

/// Verifies a UserSig.
///
/// # Errors
/// Says which check failed first.
pub fn verify(
    user_sig: &Value,
    options: Value,
    userbuf: Option<Vec<u8>>,
    now: f64,
    naming: Naming,
) -> Result<Claims, Thrown> {
    setup::verify(user_sig, options, userbuf, now as u64, naming).map_err(thrown)
}

/// Decodes a UserSig without checking its signature.
///
/// # Errors
/// Says what it is instead.
pub fn inspect(user_sig: &Value, naming: Naming) -> Result<Claims, Thrown> {
    setup::inspect(user_sig, naming).map_err(thrown)
}

/// Makes a TRTC private map key.
///
/// # Errors
/// Names the option that is wrong.
pub fn private_map_key(options: Value, now: f64, naming: Naming) -> Result<String, Thrown> {
    setup::private_map_key(options, now as u64, naming).map_err(thrown)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: f64 = 1_700_000_000.0;

    fn options(more: &[(&str, Value)]) -> Value {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut options = vec![
            ("sdkAppId".to_owned(), Value::Number(1400000000.0)),
            ("secretKey".to_owned(), text("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd")),
            ("identifier".to_owned(), text("alice")),
        ];
        options.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        Value::Object(options)
    }

    #[test]
    fn a_user_sig_that_was_signed_is_verified_and_inspected() {
        let signed = sign(options(&[]), Some(vec![1, 2]), NOW, Naming::Camel).unwrap();
        let given = Value::Text(signed);
        let claims = verify(&given, options(&[]), Some(vec![1, 2]), NOW, Naming::Camel).unwrap();
        assert_eq!(
            (claims.identifier.as_str(), claims.time, claims.userbuf.as_deref()),
            ("alice", NOW as u64, Some(&[1, 2][..]))
        );
        assert_eq!(inspect(&given, Naming::Camel).unwrap(), claims);
        let late = verify(&given, options(&[]), None, NOW + 1e9, Naming::Camel).unwrap_err();
        assert!(late.starts_with(r#"{"error":"user_sig","reason":"expired","#), "{late}");
    }

    #[test]
    fn a_private_map_key_needs_a_room() {
        let key = private_map_key(options(&[("room", Value::Number(7.0))]), NOW, Naming::Camel).unwrap();
        assert!(inspect(&Value::Text(key), Naming::Camel).unwrap().userbuf.is_some());
        let error = private_map_key(options(&[]), NOW, Naming::Camel).unwrap_err();
        assert_eq!(error, r#"{"error":"config","message":"`room` must be a number or a string, got nothing"}"#);
    }
}

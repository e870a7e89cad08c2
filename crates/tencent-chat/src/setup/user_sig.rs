//! UserSigs of arguments as other languages give them.

use std::sync::{Arc, Mutex, PoisonError};

use zeroize::Zeroizing;

use super::options::{app_of, whole};
use super::{Names, Options, Value};
use crate::error::Error;
use crate::schema::Naming;
use crate::session::Session;
use crate::time::Timestamp;
use crate::usersig::{
    self, Claims, DEFAULT_EXPIRE, Expected, PrivateMap, Room, SecretKey, SignError, SignParams, VerifyError,
};

/// Arguments of each function. An unknown one is refused: a misspelled `expire` would make a UserSig of 180 days. `userbuf` is
/// bytes, which come beside the others.
const SIGN: [&str; 6] = ["sdk_app_id", "secret_key", "identifier", "expire", "time", "userbuf"];
const MAP_KEY: [&str; 7] = ["sdk_app_id", "secret_key", "identifier", "expire", "time", "room", "privileges"];
const VERIFY: [&str; 6] = ["sdk_app_id", "secret_key", "identifier", "time", "allowed_skew", "userbuf"];

/// The arguments of all functions.
pub(super) const ARGUMENTS: [&[&str]; 3] = [&SIGN, &MAP_KEY, &VERIFY];

/// Why a UserSig was not made or not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The reason in snake case; nothing when an argument is of the wrong type.
    pub reason: Option<&'static str>,
    /// The sentence, with names as the caller spells them.
    pub message: String,
}

impl Refusal {
    /// The error as a JSON object, from which the bindings make their own classes.
    pub fn to_json(&self) -> String {
        // Writing strings to memory as JSON cannot fail.
        let message = serde_json::to_string(&self.message).unwrap_or_default();
        match self.reason {
            Some(reason) => format!(r#"{{"error":"user_sig","reason":"{reason}","message":{message}}}"#),
            None => format!(r#"{{"error":"config","message":{message}}}"#),
        }
    }

    fn to_sign(error: SignError, names: &Names) -> Self {
        Self { reason: Some(error.as_str()), message: error.message(names) }
    }

    fn to_verify(error: VerifyError, names: &Names) -> Self {
        Self { reason: Some(error.as_str()), message: error.message(names) }
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self { reason: None, message: error.to_string() }
    }
}

/// Makes a UserSig at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] names the argument that is wrong.
pub fn sign(given: Value, userbuf: Option<Vec<u8>>, now: u64, naming: Naming) -> Result<String, Refusal> {
    let mut options = Options::read(given, naming, &SIGN)?;
    let (key, mut params) = signing(&mut options, now)?;
    params.userbuf = userbuf;
    key.sign(&params).map_err(|error| Refusal::to_sign(error, &options.names))
}

/// Makes the UserSig that [`sign`] makes of numbers and strings, without naming any option. Nothing where [`sign`] returns an error.
pub fn sign_plain(
    sdk_app_id: f64,
    secret_key: String,
    identifier: String,
    expire: Option<f64>,
    time: Option<f64>,
    userbuf: Option<Vec<u8>>,
    now: u64,
) -> Option<String> {
    let mut params = SignParams::new(app_of(sdk_app_id)?, identifier, seconds(time, now)?);
    params.expire = seconds(expire, DEFAULT_EXPIRE)?;
    params.userbuf = userbuf;
    key_of(secret_key).sign(&params).ok()
}

/// Makes a private map key at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] names the argument that is wrong.
pub fn private_map_key(given: Value, now: u64, naming: Naming) -> Result<String, Refusal> {
    let mut options = Options::read(given, naming, &MAP_KEY)?;
    let (key, params) = signing(&mut options, now)?;
    let map = map_of(&mut options)?;
    key.private_map_key(&params, &map).map_err(|error| Refusal::to_sign(error, &options.names))
}

/// The room and the rights in it.
fn map_of(options: &mut Options) -> Result<PrivateMap, Error> {
    let room = match options.take("room") {
        Some(Value::Text(text)) => Room::Text(text),
        Some(Value::Number(number)) if number.fract() == 0.0 && (1.0..=f64::from(u32::MAX)).contains(&number) => {
            Room::Number(number as u32)
        }
        // Signing refuses 0.
        Some(Value::Number(_)) => Room::Number(0),
        other => {
            return Err(options.must("room", "a number or a string", &other.unwrap_or(Value::Nothing).shown()));
        }
    };
    let mut map = PrivateMap::new(room);
    if let Some(privileges) = options.whole_32("privileges", 0, u32::MAX)? {
        map.privileges = privileges;
    }
    Ok(map)
}

/// Verifies a UserSig at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] says which check failed first.
pub fn verify(
    user_sig: &Value,
    given: Value,
    userbuf: Option<Vec<u8>>,
    now: u64,
    naming: Naming,
) -> Result<Claims, Refusal> {
    let mut options = Options::read(given, naming, &VERIFY)?;
    let text = text_of(user_sig, naming)?;
    let (key, sdk_app_id, identifier) = who(&mut options)?;
    let mut expected = Expected::new(sdk_app_id, identifier, options.whole("time", 0)?.unwrap_or(now));
    if let Some(skew) = options.whole("allowed_skew", 0)? {
        expected.allowed_skew = skew;
    }
    expected.userbuf = userbuf;
    key.verify(text, &expected).map_err(|error| Refusal::to_verify(error, &options.names))
}

/// Verifies a UserSig as [`verify`] does with numbers and strings, without naming any option. Nothing where [`verify`] returns an
/// error.
#[allow(clippy::too_many_arguments, reason = "they are those of `verify`")]
pub fn verify_plain(
    user_sig: &str,
    sdk_app_id: f64,
    secret_key: String,
    identifier: String,
    time: Option<f64>,
    allowed_skew: Option<f64>,
    userbuf: Option<Vec<u8>>,
    now: u64,
) -> Option<Claims> {
    let mut expected = Expected::new(app_of(sdk_app_id)?, identifier, seconds(time, now)?);
    expected.allowed_skew = seconds(allowed_skew, expected.allowed_skew)?;
    expected.userbuf = userbuf;
    key_of(secret_key).verify(user_sig, &expected).ok()
}

/// Decodes a UserSig without checking its signature.
///
/// # Errors
/// [`Refusal`] says what it is instead.
pub fn inspect(user_sig: &Value, naming: Naming) -> Result<Claims, Refusal> {
    let claims = usersig::inspect(text_of(user_sig, naming)?);
    claims.map_err(|error| Refusal::to_verify(error, &Names::new(naming)))
}

fn text_of(user_sig: &Value, naming: Naming) -> Result<&str, Refusal> {
    match user_sig {
        Value::Text(text) => Ok(text),
        other => {
            // Python has a name of its own for it.
            let name = Names::new(naming).of(if naming == Naming::Camel { "user_sig" } else { "text" });
            let kind = other.kind();
            Err(Error::config(format!("{name} must be a string, got {kind}")).into())
        }
    }
}

/// Makes a UserSig for a user with the secret key of a client; see [`Session::sign_for`].
///
/// # Errors
/// [`Refusal`] names the argument that is wrong, or says that the client has no secret key.
pub fn sign_for(
    session: &Session,
    identifier: Value,
    given: Value,
    now: Timestamp,
    naming: Naming,
) -> Result<String, Refusal> {
    for_user(session, identifier, given, &["expire"], now, naming)
}

/// Makes a private map key for a user with the secret key of a client; see [`Session::private_map_key`].
///
/// # Errors
/// As [`sign_for`].
pub fn private_map_key_for(
    session: &Session,
    identifier: Value,
    given: Value,
    now: Timestamp,
    naming: Naming,
) -> Result<String, Refusal> {
    for_user(session, identifier, given, &["room", "privileges", "expire"], now, naming)
}

/// What is made has a room where that is one of the `known` options. The first of them is what a bare value is meant for.
fn for_user(
    session: &Session,
    identifier: Value,
    given: Value,
    known: &[&'static str],
    now: Timestamp,
    naming: Naming,
) -> Result<String, Refusal> {
    let first = known[0];
    if let Value::Number(_) | Value::Text(_) = given {
        let shown = given.shown();
        let option = Names::new(naming).given(first, &shown);
        return Err(
            Error::config(["`", first, "` is an option: use ", &option, " instead of ", &shown].concat()).into()
        );
    }
    let mut options = Options::read(given, naming, known)?;
    let identifier = match identifier {
        Value::Text(identifier) => identifier,
        other => return Err(options.must("identifier", "a string", &other.shown()).into()),
    };
    let expire = expire(&mut options)?;
    let made = match first == "room" {
        true => session.private_map_key(&identifier, &map_of(&mut options)?, expire, now),
        false => session.sign_for(&identifier, expire, now),
    };
    made.map_err(|error| Refusal::to_sign(error, &options.names))
}

fn signing(options: &mut Options, now: u64) -> Result<(Arc<SecretKey>, SignParams), Refusal> {
    let (key, sdk_app_id, identifier) = who(options)?;
    let expire = expire(options)?;
    let time = options.whole("time", 0)?.unwrap_or(now);
    Ok((key, SignParams::new(sdk_app_id, identifier, time).expire(expire)))
}

fn expire(options: &mut Options) -> Result<u64, Refusal> {
    Ok(options.whole("expire", 0)?.unwrap_or(DEFAULT_EXPIRE))
}

fn who(options: &mut Options) -> Result<(Arc<SecretKey>, u64, String), Refusal> {
    options.exactly_one_of(&[&["sdk_app_id"], &["secret_key"], &["identifier"]])?;
    let key = key_of(options.secret("secret_key")?.unwrap_or_default());
    let sdk_app_id = options
        .sdk_app_id()
        .map_err(|error| Refusal { reason: Some(SignError::SdkAppId.as_str()), message: error.to_string() })?;
    Ok((key, sdk_app_id, options.text("identifier")?.unwrap_or_default()))
}

/// A whole number of seconds, or what stands for none.
fn seconds(given: Option<f64>, default: u64) -> Option<u64> {
    given.map_or(Some(default), whole)
}

/// The key that was used last and the string that it was made of: a server has one key, and preparing it takes longer than
/// signing. Both are wiped when another key takes their place.
static LAST_KEY: Mutex<Option<(Zeroizing<String>, Arc<SecretKey>)>> = Mutex::new(None);

/// A key, prepared unless it is the one that was used last.
fn key_of(text: String) -> Arc<SecretKey> {
    if cfg!(tencent_chat_small) {
        return Arc::new(SecretKey::new(text));
    }
    let text = Zeroizing::new(text);
    // A panic cannot leave it half changed.
    let mut last = LAST_KEY.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((known, key)) = &*last
        && is_same(known.as_bytes(), text.as_bytes())
    {
        return key.clone();
    }
    let key = Arc::new(SecretKey::new(text.as_str()));
    *last = Some((text, key.clone()));
    key
}

/// Compares all bytes, wherever the first difference is.
fn is_same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |different, (a, b)| different | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{App, Credential, Region};

    const NOW: u64 = 1_700_000_000;
    const KEY: &str = "a-key-of-my-own-server";

    fn named(options: &[(&str, Value)]) -> Value {
        let text = |text: &str| Value::Text(text.to_owned());
        let mut all =
            vec![("sdkAppId", Value::Number(1400000000.0)), ("secretKey", text(KEY)), ("identifier", text("alice"))];
        all.extend_from_slice(options);
        Value::Object(all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    #[test]
    fn a_key_that_is_kept_is_used_for_itself_alone() {
        let keys = [KEY, "another-key-of-my-server", "a-key-of-my-own-servers", "short", ""];
        let params = SignParams::new(1400000000, "alice", NOW);
        for key in keys.into_iter().chain(keys).flat_map(|key| [key, key]) {
            assert_eq!(key_of(key.to_owned()).sign(&params), SecretKey::new(key).sign(&params), "{key}");
        }
    }

    #[test]
    fn a_client_signs_for_users_with_a_secret_key_only() {
        let (now, alice) = (Timestamp::from_secs(NOW), || Value::Text("alice".to_owned()));
        let session =
            |credential: Credential| Session::new(App::new(1400000000, Region::Seoul).admin("admin", credential));
        let given = |options: &[(&str, Value)]| {
            Value::Object(options.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
        };
        let signs = session(SecretKey::new(KEY).into());
        let expire = ("expire", Value::Number(60.0));
        let text = sign_for(&signs, alice(), given(std::slice::from_ref(&expire)), now, Naming::Camel).unwrap();
        let claims = usersig::inspect(&text).unwrap();
        assert_eq!((claims.identifier.as_str(), claims.time, claims.expire), ("alice", NOW, 60));
        let room = given(&[("room", Value::Number(7.0)), expire]);
        let text = private_map_key_for(&signs, alice(), room.clone(), now, Naming::Camel).unwrap();
        let claims = usersig::inspect(&text).unwrap();
        assert_eq!(claims.expire, 60);
        assert_eq!(PrivateMap::read(&claims.userbuf.unwrap_or_default()), Some(PrivateMap::new(7)));

        let refused = private_map_key_for(&session(Credential::provider()), alice(), room, now, Naming::Camel);
        assert_eq!(refused.unwrap_err().reason, Some("no_secret_key"));
        let refused = |given, naming| private_map_key_for(&signs, alice(), given, now, naming).unwrap_err().message;
        for (given, naming, said) in [
            (Value::Number(7.0), Naming::Camel, "`room` is an option: use `{ room: 7 }` instead of 7"),
            (Value::Text("a".to_owned()), Naming::Snake, "`room` is an option: use `room=\"a\"` instead of \"a\""),
        ] {
            assert_eq!(refused(given, naming), said);
        }
        let lifetime = sign_for(&signs, alice(), Value::Number(60.0), now, Naming::Snake).unwrap_err().message;
        assert_eq!(lifetime, "`expire` is an option: use `expire=60` instead of 60");
    }

    #[test]
    fn numbers_and_strings_are_signed_and_verified_as_options_are() {
        for number in [0.0, 1.0, 60.0, 0.5, -1.0, f64::NAN, f64::INFINITY, 86_400_000.0, 1.7e9, 1.7e12] {
            let given = Value::Number(number);
            let (alice, number) = (|| "alice".to_owned(), Some(number));
            let key = || KEY.to_owned();

            let signed = sign(named(&[("expire", given.clone())]), None, NOW, Naming::Camel).ok();
            assert_eq!(sign_plain(1.4e9, key(), alice(), number, None, None, NOW), signed, "{number:?}");
            let signed = sign(named(&[("time", given.clone())]), Some(vec![1]), NOW, Naming::Camel).ok();
            assert_eq!(sign_plain(1.4e9, key(), alice(), None, number, Some(vec![1]), NOW), signed, "{number:?}");

            let user_sig = sign(named(&[]), None, NOW, Naming::Camel).unwrap();
            let text = Value::Text(user_sig.clone());
            let claims = verify(&text, named(&[("time", given.clone())]), None, NOW, Naming::Camel).ok();
            assert_eq!(verify_plain(&user_sig, 1.4e9, key(), alice(), number, None, None, NOW), claims, "{number:?}");
            let claims = verify(&text, named(&[("allowedSkew", given)]), None, NOW - 90, Naming::Camel).ok();
            let plain = verify_plain(&user_sig, 1.4e9, key(), alice(), None, number, None, NOW - 90);
            assert_eq!(plain, claims, "{number:?}");
        }
        for app in [0.0, 1.5, -1.0, 4294967296.0, f64::NAN] {
            assert_eq!(sign_plain(app, KEY.to_owned(), "alice".to_owned(), None, None, None, NOW), None, "{app}");
        }
    }
}

//! UserSigs of arguments as other languages give them.

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

/// Makes a private map key at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] names the argument that is wrong.
pub fn private_map_key(given: Value, now: u64, naming: Naming) -> Result<String, Refusal> {
    let mut options = Options::read(given, naming, &MAP_KEY)?;
    let (key, params) = signing(&mut options, now)?;
    let room = match options.take("room") {
        Some(Value::Text(text)) => Room::Text(text),
        Some(Value::Number(number)) if number.fract() == 0.0 && (1.0..=f64::from(u32::MAX)).contains(&number) => {
            Room::Number(number as u32)
        }
        // Signing refuses 0.
        Some(Value::Number(_)) => Room::Number(0),
        other => {
            return Err(options.must("room", "a number or a string", &other.unwrap_or(Value::Nothing).shown()).into());
        }
    };
    let mut map = PrivateMap::new(room);
    if let Some(privileges) = options.whole_32("privileges", 0, u32::MAX)? {
        map.privileges = privileges;
    }
    key.private_map_key(&params, &map).map_err(|error| Refusal::to_sign(error, &options.names))
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
    if let Value::Number(_) = given {
        let (lifetime, expire) = (given.shown(), Names::new(naming).given("expire", &given.shown()));
        return Err(
            Error::config(["the lifetime is an option: use ", &expire, " instead of ", &lifetime].concat()).into()
        );
    }
    let mut options = Options::read(given, naming, &["expire"])?;
    let identifier = match identifier {
        Value::Text(identifier) => identifier,
        other => return Err(options.must("identifier", "a string", &other.shown()).into()),
    };
    let expire = expire(&mut options)?;
    session.sign_for(&identifier, expire, now).map_err(|error| Refusal::to_sign(error, &options.names))
}

fn signing(options: &mut Options, now: u64) -> Result<(SecretKey, SignParams), Refusal> {
    let (key, sdk_app_id, identifier) = who(options)?;
    let expire = expire(options)?;
    let time = options.whole("time", 0)?.unwrap_or(now);
    Ok((key, SignParams::new(sdk_app_id, identifier, time).expire(expire)))
}

fn expire(options: &mut Options) -> Result<u64, Refusal> {
    Ok(options.whole("expire", 0)?.unwrap_or(DEFAULT_EXPIRE))
}

fn who(options: &mut Options) -> Result<(SecretKey, u64, String), Refusal> {
    options.exactly_one_of(&[&["sdk_app_id"], &["secret_key"], &["identifier"]])?;
    let key = SecretKey::new(options.secret("secret_key")?.unwrap_or_default());
    let sdk_app_id = options
        .sdk_app_id()
        .map_err(|error| Refusal { reason: Some(SignError::SdkAppId.as_str()), message: error.to_string() })?;
    Ok((key, sdk_app_id, options.text("identifier")?.unwrap_or_default()))
}

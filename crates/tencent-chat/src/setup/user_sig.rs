//! UserSigs of arguments as other languages give them.

use super::options::{Kind, Known, Options, Wrong};
use super::{Names, Value};
use crate::schema::Naming;
use crate::usersig::{
    self, Claims, DEFAULT_EXPIRE, Expected, PrivateMap, Room, SecretKey, SignError, SignParams, VerifyError,
};
use crate::{Session, Timestamp};

/// What all that sign or verify take, then what those that sign do.
static ARGUMENTS: [Known; 8] = [
    ("sdk_app_id", Kind::Count(1)),
    ("secret_key", Kind::Secret),
    ("identifier", Kind::Text),
    ("time", Kind::Whole(0)),
    ("allowed_skew", Kind::Whole(0)),
    EXPIRE,
    ("room", Kind::Room),
    ("privileges", Kind::Count(0)),
];

const EXPIRE: Known = ("expire", Kind::Whole(0));

/// How many of them concern verifying: one that verifies may be handed what was signed with.
const VERIFYING: usize = 5;

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
            Some(reason) => {
                ["{\"error\":\"user_sig\",\"reason\":\"", reason, "\",\"message\":", &message, "}"].concat()
            }
            None => ["{\"error\":\"config\",\"message\":", &message, "}"].concat(),
        }
    }

    fn to_sign(error: SignError, names: &Names) -> Self {
        Self { reason: Some(error.as_str()), message: error.message(names) }
    }

    fn to_verify(error: VerifyError, names: &Names) -> Self {
        Self { reason: Some(error.as_str()), message: error.message(names) }
    }
}

impl From<String> for Refusal {
    fn from(message: String) -> Self {
        Self { reason: None, message }
    }
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        let reason = SignError::SdkAppId.as_str();
        Self { reason: (wrong.option == reason).then_some(reason), message: wrong.message }
    }
}

/// Makes a UserSig at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] names the argument that is wrong.
pub fn sign(given: Value, userbuf: Option<Vec<u8>>, now: u64, naming: Naming) -> Result<String, Refusal> {
    let mut options = read(given, naming, &ARGUMENTS)?;
    let (key, mut params) = signing(&mut options, now);
    params.userbuf = userbuf;
    key.sign(&params).map_err(|error| Refusal::to_sign(error, &options.names))
}

/// Makes a private map key at the time `now`, in seconds since 1970.
///
/// # Errors
/// [`Refusal`] names the argument that is wrong.
pub fn private_map_key(given: Value, now: u64, naming: Naming) -> Result<String, Refusal> {
    let mut options = read(given, naming, &ARGUMENTS)?;
    options.exactly_one_of(&[&["room"]])?;
    let (key, params) = signing(&mut options, now);
    let room = match options.take("room") {
        Some(Value::Text(text)) => Room::Text(text),
        // A number that does not fit must not become another room's: 0 is refused.
        Some(Value::Number(number)) if number.trunc() == number && number <= u32::MAX.into() => {
            Room::Number(number as u32)
        }
        _ => Room::Number(0),
    };
    let mut map = PrivateMap::new(room);
    if let Some(privileges) = options.number("privileges") {
        map.privileges = privileges as u32;
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
    let mut options = read(given, naming, &ARGUMENTS[..VERIFYING])?;
    let text = text_of(user_sig, naming)?;
    let (key, params) = signing(&mut options, now);
    let mut expected = Expected::new(params.sdk_app_id, params.identifier, params.time);
    if let Some(skew) = options.number("allowed_skew") {
        expected.allowed_skew = skew as u64;
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
            let name = if naming == Naming::Camel { "`userSig`" } else { "`text`" };
            Err([name, " must be a string, got ", other.kind()].concat().into())
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
    let mut options = Options::read(given, naming, &[EXPIRE], true)?;
    options.put(("identifier", Kind::Text), identifier);
    options.check()?;
    let identifier = options.text("identifier").unwrap_or_default();
    let made = session.sign_for(&identifier, expire(&mut options), now);
    made.map_err(|error| Refusal::to_sign(error, &options.names))
}

fn read(given: Value, naming: Naming, known: &[Known]) -> Result<Options, Refusal> {
    let options = Options::read(given, naming, known, false)?;
    options.exactly_one_of(&[&["sdk_app_id"], &["secret_key"], &["identifier"]])?;
    options.check()?;
    Ok(options)
}

fn signing(options: &mut Options, now: u64) -> (SecretKey, SignParams) {
    let key = SecretKey::new(options.text("secret_key").unwrap_or_default());
    let sdk_app_id = options.number("sdk_app_id").unwrap_or_default() as u64;
    let time = options.number("time").map_or(now, |time| time as u64);
    let params = SignParams::new(sdk_app_id, options.text("identifier").unwrap_or_default(), time);
    (key, params.expire(expire(options)))
}

fn expire(options: &mut Options) -> u64 {
    options.number("expire").map_or(DEFAULT_EXPIRE, |seconds| seconds as u64)
}

//! Who calls, and where.

use std::fmt;

use zeroize::Zeroizing;

use crate::error::Error;
use crate::generated::api::Region;
use crate::setup::{self, Names, check_host, quoted};
use crate::time::Timestamp;
use crate::usersig::{self, SecretKey, SignError, VerifyError, check_app, check_identifier};

/// An application and the admin account that calls its server API.
///
/// ```
/// use tencent_chat::{App, Region, SecretKey};
///
/// # let key_from_the_console = "";
/// let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new(key_from_the_console));
/// ```
#[derive(Clone, Debug)]
pub struct App {
    sdk_app_id: u64,
    region: Region,
    identifier: String,
    credential: Credential,
}

impl App {
    /// An application by its SDKAppID. The region cannot be derived from it: it is the one chosen in the console.
    pub fn new(sdk_app_id: u64, region: Region) -> Self {
        Self { sdk_app_id, region, identifier: String::new(), credential: Credential::provider() }
    }

    /// Sets who calls: an admin account of the app, and its credential.
    #[must_use]
    pub fn admin(mut self, identifier: impl Into<String>, credential: impl Into<Credential>) -> Self {
        self.identifier = identifier.into();
        self.credential = credential.into();
        self
    }

    /// The same app at another region.
    #[must_use]
    pub fn at(mut self, region: Region) -> Self {
        self.region = region;
        self
    }

    /// Checks what can be checked without calling. Every call does so too.
    ///
    /// # Errors
    /// [`Error::Config`] names what is wrong.
    pub fn check(&self) -> Result<(), Error> {
        self.check_named(&Names::default())
    }

    /// The same, with the caller's names of options.
    pub(crate) fn check_named(&self, names: &Names) -> Result<(), Error> {
        self.check_caller().map_err(|error| Error::config(error.message(names)))?;
        if self.identifier.trim() != self.identifier {
            let (name, shown) = (names.of("identifier"), quoted(&self.identifier));
            return Err(Error::config(format!("{name} starts or ends with whitespace: {shown}")));
        }
        if let Region::Custom(host) = &self.region {
            check_host("endpoint", host, names)?;
        }
        if let Kind::UserSig(text) = &self.credential.0 {
            self.check_user_sig(text)
                .map_err(|problem| Error::config([&names.of("user_sig"), ": ", &*problem].concat()))?;
        }
        Ok(())
    }

    /// Refuses a UserSig that this app's caller definitely cannot use, and says why. It is only decoded: what cannot be decoded
    /// here is left to the service.
    pub(crate) fn check_user_sig(&self, text: &str) -> Result<(), String> {
        if let Some(what) = usersig::flaw_of(text) {
            return Err(what.message().to_owned());
        }
        let Ok(claims) = usersig::inspect(text) else { return Ok(()) };
        let differs =
            |what: VerifyError, is: &str, wanted: &str| Err([&what.to_string(), ": ", is, ", not ", wanted].concat());
        if claims.sdk_app_id != self.sdk_app_id {
            return differs(VerifyError::WrongApp, &claims.sdk_app_id.to_string(), &self.sdk_app_id.to_string());
        }
        if claims.identifier != self.identifier {
            return differs(VerifyError::WrongIdentifier, &quoted(&claims.identifier), &quoted(&self.identifier));
        }
        Ok(())
    }

    /// What to say of a UserSig of this app that ended before `now`.
    pub(crate) fn expired(&self, now: Timestamp) -> Option<String> {
        match &self.credential.0 {
            Kind::UserSig(text) => usersig::expired(text, now.as_secs()),
            _ => None,
        }
    }

    fn check_caller(&self) -> Result<(), SignError> {
        check_app(self.sdk_app_id)?;
        check_identifier(&self.identifier)?;
        match &self.credential.0 {
            Kind::SecretKey(key) => key.check(),
            _ => Ok(()),
        }
    }

    /// The app from the environment variables `TENCENT_CHAT_SDK_APP_ID`, `TENCENT_CHAT_REGION` or `TENCENT_CHAT_ENDPOINT`
    /// (which takes precedence), `TENCENT_CHAT_IDENTIFIER` and
    /// `TENCENT_CHAT_SECRET_KEY`, which `lookup` knows. An empty one counts as
    /// not set.
    ///
    /// ```
    /// use tencent_chat::App;
    ///
    /// let error = App::from_vars(|name| (name == "TENCENT_CHAT_REGION").then(|| "seoul".to_owned())).unwrap_err();
    /// assert!(error.to_string().contains("TENCENT_CHAT_SDK_APP_ID; TENCENT_CHAT_IDENTIFIER; TENCENT_CHAT_SECRET_KEY"));
    /// ```
    ///
    /// # Errors
    /// [`Error::Config`] names every variable that is missing, or the first that is wrong.
    pub fn from_vars(lookup: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        setup::app_of(&lookup)
    }

    /// The app from this process's environment variables, see [`from_vars`](Self::from_vars). The core itself does no I/O:
    /// this is available with the feature `env`.
    ///
    /// # Errors
    /// As [`from_vars`](Self::from_vars).
    #[cfg(feature = "env")]
    pub fn from_env() -> Result<Self, Error> {
        Self::from_vars(|name| std::env::var(name).ok())
    }

    /// The application's SDKAppID.
    pub fn sdk_app_id(&self) -> u64 {
        self.sdk_app_id
    }

    /// Its region.
    pub fn region(&self) -> &Region {
        &self.region
    }

    /// Its region, as the option for it, `region` or `endpoint`, and its value.
    pub fn location(&self) -> (&'static str, &str) {
        match &self.region {
            Region::Custom(host) => ("endpoint", host),
            region => ("region", region.id()),
        }
    }

    /// Who calls.
    pub fn identifier(&self) -> &str {
        &self.identifier
    }

    pub(crate) fn credential(&self) -> &Credential {
        &self.credential
    }

    /// How the caller proves who it is: `secret_key`, `user_sig` or `user_sig_provider`.
    pub fn credential_name(&self) -> &'static str {
        match self.credential.0 {
            Kind::SecretKey(_) => "secret_key",
            Kind::UserSig(_) => "user_sig",
            Kind::Provider => "user_sig_provider",
        }
    }
}

/// How the caller proves who it is.
#[derive(Clone)]
pub struct Credential(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    SecretKey(SecretKey),
    UserSig(Zeroizing<String>),
    Provider,
}

impl Credential {
    /// The app's secret key: UserSigs are made, kept and renewed as needed.
    pub fn secret_key(key: SecretKey) -> Self {
        Self(Kind::SecretKey(key))
    }

    /// A UserSig made elsewhere, used until it expires. Whitespace around it is removed.
    pub fn user_sig(user_sig: impl Into<String>) -> Self {
        let given = Zeroizing::new(user_sig.into());
        Self(Kind::UserSig(Zeroizing::new(given.trim().to_owned())))
    }

    /// The driver is asked for a UserSig whenever one is needed ([`Step::UserSig`](crate::Step::UserSig)).
    pub fn provider() -> Self {
        Self(Kind::Provider)
    }
}

impl From<SecretKey> for Credential {
    fn from(key: SecretKey) -> Self {
        Self::secret_key(key)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::SecretKey(_) => "Credential::SecretKey(…)",
            Kind::UserSig(_) => "Credential::UserSig(…)",
            Kind::Provider => "Credential::Provider",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";

    fn check(id: u64, region: Region, identifier: &str) -> String {
        App::new(id, region).admin(identifier, SecretKey::new(KEY)).check().unwrap_err().to_string()
    }

    #[test]
    fn each_mistake_in_the_setup_is_named() {
        assert!(check(0, Region::Seoul, "admin").starts_with("`sdk_app_id` must be"));
        assert!(check(1, Region::Seoul, "").starts_with("`identifier` is empty"));
        assert!(check(1, Region::Seoul, " admin").starts_with("`identifier` starts or ends with whitespace"));
        assert!(check(1, Region::custom("localhost:80"), "admin").starts_with("`endpoint` has no scheme"));
        let app = App::new(1, Region::Seoul).admin("admin", SecretKey::new("short"));
        assert!(app.check().unwrap_err().to_string().starts_with("`secret_key` has 5 characters"));
        let app = App::new(1, Region::Seoul).admin("admin", Credential::user_sig("eJw%2A"));
        assert!(app.check().unwrap_err().to_string().starts_with("`user_sig`: "));
    }

    #[test]
    fn variables_name_what_is_missing_and_what_is_wrong() {
        let vars = |name: &str| match name {
            "TENCENT_CHAT_SDK_APP_ID" => Some("1400000000".to_owned()),
            "TENCENT_CHAT_REGION" => Some("Seoul".to_owned()),
            "TENCENT_CHAT_ENDPOINT" => Some(" ".to_owned()),
            "TENCENT_CHAT_IDENTIFIER" => Some("administrator".to_owned()),
            "TENCENT_CHAT_SECRET_KEY" => Some(KEY.to_owned()),
            _ => None,
        };
        let error = App::from_vars(vars).unwrap_err().to_string();
        assert!(error.starts_with("TENCENT_CHAT_REGION: unknown region \"Seoul\"; did you mean \"seoul\"?"), "{error}");
        let with = |name: &str| if name.ends_with("ENDPOINT") { Some("https://a.example".into()) } else { vars(name) };
        let app = App::from_vars(with).unwrap();
        assert_eq!(app.region(), &Region::custom("https://a.example"));
        assert_eq!(app.location(), ("endpoint", "https://a.example"));
        assert_eq!(app.clone().at(Region::Seoul).location(), ("region", "seoul"));
        assert_eq!(App::new(1, Region::SiliconValley).location(), ("region", "silicon_valley"));
        assert_eq!((app.sdk_app_id(), app.identifier()), (1400000000, "administrator"));
    }

    #[test]
    fn debug_output_shows_no_secret() {
        let app = App::new(1, Region::Seoul).admin("admin", Credential::user_sig("s3cret"));
        assert!(!format!("{app:?}").contains("s3cret"));
    }
}

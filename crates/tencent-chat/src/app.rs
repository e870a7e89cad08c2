//! Who calls, and where.

use std::fmt;

use zeroize::Zeroizing;

use crate::Error;
use crate::api::Region;
use crate::usersig::SecretKey;

/// An application and the admin account in whose name its server API is called.
///
/// ```
/// use tencent_chat::{App, Region, SecretKey};
///
/// let app = App::new(1400000000, Region::Singapore).admin("administrator", SecretKey::new("the key from the console"));
/// ```
#[derive(Clone, Debug)]
pub struct App {
    sdk_app_id: u64,
    region: Region,
    identifier: String,
    credential: Credential,
}

impl App {
    /// An application by its SDKAppID. The region cannot be guessed from it: it is the one chosen in the console.
    pub fn new(sdk_app_id: u64, region: Region) -> Self {
        Self { sdk_app_id, region, identifier: String::new(), credential: Credential::provider() }
    }

    /// Sets who calls: an admin account of the app, and how it proves itself.
    #[must_use]
    pub fn admin(mut self, identifier: impl Into<String>, credential: impl Into<Credential>) -> Self {
        self.identifier = identifier.into();
        self.credential = credential.into();
        self
    }

    /// Checks what can be checked without calling. Every call does so too.
    ///
    /// # Errors
    /// [`Error::Config`] names what is wrong.
    pub fn check(&self) -> Result<(), Error> {
        use crate::usersig::check_app;
        use crate::usersig::check_identifier;
        check_app(self.sdk_app_id).map_err(|error| Error::config(error.to_string()))?;
        check_identifier(&self.identifier).map_err(|error| Error::config(error.to_string()))?;
        check_base_url(&self.region.base_url())
    }

    pub(crate) fn sdk_app_id(&self) -> u64 {
        self.sdk_app_id
    }

    pub(crate) fn region(&self) -> &Region {
        &self.region
    }

    pub(crate) fn identifier(&self) -> &str {
        &self.identifier
    }

    pub(crate) fn credential(&self) -> &Credential {
        &self.credential
    }
}

/// A scheme and a host that a URL can be made of; everything else belongs to the core.
pub(crate) fn check_base_url(url: &str) -> Result<(), Error> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    if rest.is_empty() || !rest.chars().all(plain) {
        return Err(Error::config(format!(
            "{url:?} is no host: give a host name, or http(s):// and a host with an optional port"
        )));
    }
    Ok(())
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

    /// A UserSig made elsewhere, used until it ends.
    pub fn user_sig(user_sig: impl Into<String>) -> Self {
        Self(Kind::UserSig(Zeroizing::new(user_sig.into())))
    }

    /// The driver is asked for a UserSig whenever none is at hand ([`Step::UserSig`](crate::Step::UserSig)).
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

    fn check(id: u64, region: Region, identifier: &str) -> String {
        App::new(id, region).admin(identifier, SecretKey::new("secret")).check().unwrap_err().to_string()
    }

    #[test]
    fn each_mistake_in_the_setup_is_named() {
        assert!(check(0, Region::Seoul, "admin").contains("SDKAppID"));
        assert!(check(1, Region::Seoul, "").contains("identifier is empty"));
        assert!(check(1, Region::custom("evil.example/?x="), "admin").contains("no host"));
        assert!(check(1, Region::custom("ftp://host"), "admin").contains("no host"));
        assert!(check(1, Region::custom(""), "admin").contains("no host"));
    }

    #[test]
    fn an_own_host_may_have_a_scheme_and_a_port() {
        for host in ["chat.example.com", "https://chat.example.com", "http://127.0.0.1:8080", "http://[::1]:80"] {
            let app = App::new(1, Region::custom(host)).admin("admin", SecretKey::new("secret"));
            assert_eq!(app.check(), Ok(()), "{host}");
        }
    }

    #[test]
    fn debug_output_shows_no_secret() {
        let app = App::new(1, Region::Seoul).admin("admin", Credential::user_sig("s3cret"));
        assert!(!format!("{app:?}").contains("s3cret"));
    }
}

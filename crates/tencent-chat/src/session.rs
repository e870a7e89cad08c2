//! What all calls of one client share: the app, and the UserSig it signs with.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Deserializer;
use zeroize::Zeroizing;

use crate::app::Kind;
use crate::call::{Call, Job};
use crate::schema::{self, Check, Endpoint, Naming};
use crate::usersig::{SignParams, inspect};
use crate::{App, Error, Timestamp};

/// How long a UserSig that is made here holds: one day, the least the official page recommends.
const LIFETIME: u64 = 86_400;

/// How long before its end a UserSig is replaced, since the server's clock may be ahead: ten minutes, or a tenth of a
/// short lifetime.
fn margin(lifetime: u64) -> u64 {
    (lifetime / 10).min(600)
}

/// What all calls of one client share. Cloning it is cheap and shares it.
#[derive(Clone, Debug)]
pub struct Session(Arc<Shared>);

struct Shared {
    app: App,
    kept: Mutex<Option<Kept>>,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.app.fmt(f)
    }
}

/// A UserSig and the seconds since 1970 from and until which it is used.
struct Kept {
    user_sig: Zeroizing<String>,
    from: u64,
    until: u64,
}

/// How one call differs from others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CallOptions {
    /// A JSON object whose fields, in wire spelling, are merged into the body: for fields this version does not know.
    pub extra: Option<String>,
    /// Sends the parameters as they are given, only renamed, without any check.
    pub unchecked: bool,
}

impl CallOptions {
    /// Sets `extra`, a JSON object as text.
    #[must_use]
    pub fn extra(mut self, json: impl Into<String>) -> Self {
        self.extra = Some(json.into());
        self
    }

    /// Switches the checks off.
    #[must_use]
    pub fn unchecked(mut self, unchecked: bool) -> Self {
        self.unchecked = unchecked;
        self
    }

    fn check(&self) -> Check {
        if self.unchecked { Check::Unchecked } else { Check::Strict }
    }
}

impl Session {
    /// A session of this app. Nothing is checked yet; each call does.
    pub fn new(app: App) -> Self {
        Self(Arc::new(Shared { app, kept: Mutex::new(None) }))
    }

    /// The app.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// Starts a call with a typed request. `seed` is any number that differs from call to call.
    ///
    /// # Errors
    /// [`Error::Config`] and [`Error::InvalidRequest`]; nothing is sent then.
    pub fn call<R: crate::Request>(&self, request: &R, options: &CallOptions, seed: u64) -> Result<Call, Error> {
        let json = serde_json::to_string(request).map_err(|error| Error::config(error.to_string()))?;
        let mut params = serde_json::Deserializer::from_str(&json);
        self.call_endpoint(R::ENDPOINT, &mut params, Naming::Wire, options, seed)
    }

    /// Starts a call of any endpoint, with parameters spelled in `naming`. `seed` is any number that differs from call to
    /// call.
    ///
    /// # Errors
    /// As [`call`](Self::call).
    pub fn call_endpoint<'de, D: Deserializer<'de>>(
        &self,
        endpoint: &'static Endpoint,
        params: D,
        naming: Naming,
        options: &CallOptions,
        seed: u64,
    ) -> Result<Call, Error> {
        self.app().check()?;
        let written =
            schema::write_request(endpoint, params, naming, Naming::Wire, options.check(), options.extra.as_deref())?;
        let job = Job {
            endpoint: Some(endpoint),
            path: endpoint.path.to_owned(),
            query: written.query,
            body: written.json.into_bytes(),
            items: written.items,
        };
        Ok(Call::new(self.clone(), job, seed))
    }

    /// Starts a call of any path with a raw JSON body: for endpoints this version does not know.
    ///
    /// # Errors
    /// [`Error::Config`]; [`Error::InvalidRequest`] when the path is not like `v4/service/command` or the body is no JSON
    /// object.
    pub fn call_raw(&self, path: &str, body: &str, seed: u64) -> Result<Call, Error> {
        self.app().check()?;
        let job = Job { endpoint: None, ..crate::call::raw_job(path, body)? };
        Ok(Call::new(self.clone(), job, seed))
    }

    fn kept(&self) -> MutexGuard<'_, Option<Kept>> {
        // A panic elsewhere cannot leave half a UserSig behind.
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A UserSig to sign with now, or `None` when the provider must be asked.
    pub(crate) fn user_sig(&self, now: Timestamp) -> Result<Option<Zeroizing<String>>, Error> {
        let key = match &self.app().credential().0 {
            Kind::UserSig(user_sig) => return Ok(Some(user_sig.clone())),
            Kind::SecretKey(key) => Some(key),
            Kind::Provider => None,
        };
        let now = now.as_secs();
        let mut kept = self.kept();
        if let Some(kept) = kept.as_ref().filter(|kept| kept.from <= now && now < kept.until) {
            return Ok(Some(kept.user_sig.clone()));
        }
        let Some(key) = key else { return Ok(None) };
        let params = SignParams::new(self.app().sdk_app_id(), self.app().identifier(), now).expire(LIFETIME);
        let user_sig = key.sign(&params).map_err(|error| Error::config(error.to_string()))?;
        let fresh = kept.insert(Kept {
            user_sig: Zeroizing::new(user_sig),
            // A clock that was put back makes a new one.
            from: now,
            until: now + LIFETIME - margin(LIFETIME),
        });
        Ok(Some(fresh.user_sig.clone()))
    }

    /// Keeps a provider's UserSig for as long as it says it holds.
    pub(crate) fn keep(&self, user_sig: &str) {
        if let Ok(claims) = inspect(user_sig) {
            let until = claims.expires_at().saturating_sub(margin(claims.expire));
            *self.kept() = Some(Kept { user_sig: Zeroizing::new(user_sig.to_owned()), from: 0, until });
        }
    }

    /// Forgets the kept UserSig, because the server refused it.
    pub(crate) fn forget(&self) {
        *self.kept() = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Credential, Region, SecretKey};

    const NOW: u64 = 1_700_000_000;

    fn session(credential: impl Into<Credential>) -> Session {
        Session::new(App::new(1400000000, Region::Seoul).admin("administrator", credential))
    }

    fn sig_at(session: &Session, secs: u64) -> String {
        session.user_sig(Timestamp::from_secs(secs)).unwrap().unwrap().to_string()
    }

    #[test]
    fn a_user_sig_is_kept_and_renewed_ten_minutes_before_it_ends() {
        let session = session(SecretKey::new("secret"));
        let first = sig_at(&session, NOW);
        assert_eq!(sig_at(&session, NOW + LIFETIME - 601), first);
        let second = sig_at(&session, NOW + LIFETIME - 600);
        assert_ne!(second, first);
        assert_eq!(inspect(&second).unwrap().time, NOW + LIFETIME - 600);
    }

    #[test]
    fn a_clock_that_was_put_back_makes_a_new_user_sig() {
        let session = session(SecretKey::new("secret"));
        let first = sig_at(&session, NOW);
        assert_ne!(sig_at(&session, NOW - 3600), first);
    }

    #[test]
    fn a_providers_user_sig_is_kept_until_it_nears_its_end() {
        let session = session(Credential::provider());
        let now = Timestamp::from_secs(NOW);
        assert_eq!(session.user_sig(now), Ok(None));
        let text = SecretKey::new("s").sign(&SignParams::new(1400000000, "administrator", NOW).expire(1000)).unwrap();
        session.keep(&text);
        assert_eq!(sig_at(&session, NOW + 899), text);
        assert_eq!(session.user_sig(Timestamp::from_secs(NOW + 900)), Ok(None));
    }
}

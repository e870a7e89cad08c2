//! What all calls of one client share: the app, the UserSig it signs with, the limiter, the host that answers.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use zeroize::Zeroizing;

use crate::error::Error;
use crate::session::app::Kind;
use crate::session::fleet::{Fleet, LimiterState, Reservation, Token};
use crate::session::pace::{Pace, Ticket, Usage};
use crate::session::{App, Rate, Settings};
use crate::setup::Names;
use crate::time::{Instant, Timestamp};
use crate::usersig::{SecretKey, SignError, SignParams, inspect};

/// How long a UserSig that is made here holds: one day, the least the official page recommends.
const LIFETIME: u64 = 86_400;

/// How much two clocks may differ, in milliseconds, before that is corrected.
const CLOCK_TOLERANCE: i64 = 30_000;

/// What all calls of one client share.
pub(crate) struct Shared {
    app: App,
    settings: Settings,
    /// The hosts, the preferred one first.
    base_urls: Vec<String>,
    /// What is wrong with all this.
    checked: Result<(), Error>,
    /// What the caller calls the option of that name.
    user_sig_name: String,
    state: Mutex<State>,
    /// How many calls were observed.
    calls: AtomicU32,
}

/// What changes from call to call.
#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// How often a kept UserSig was replaced.
    generation: u64,
    /// Milliseconds that the server's clock is ahead of this machine's, where they differ much.
    clock: i64,
    pace: Pace,
    /// Which of the hosts is used.
    host: usize,
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

impl Shared {
    /// `names` says how the caller calls the options.
    pub fn new(app: App, settings: Settings, names: &Names) -> Self {
        let checked = app.check_named(names).and_then(|()| settings.check(names));
        let base_urls = settings.base_urls(app.region());
        let settings = settings.by_path();
        let user_sig_name = names.of("user_sig");
        Self { app, settings, base_urls, checked, user_sig_name, state: Mutex::default(), calls: AtomicU32::new(0) }
    }

    /// The number of the next call that is observed.
    pub fn count_call(&self) -> u32 {
        self.calls.fetch_add(1, Ordering::Relaxed)
    }

    /// What is wrong with the app and the settings.
    pub fn check(&self) -> Result<(), Error> {
        self.checked.clone()
    }

    pub fn app(&self) -> &App {
        &self.app
    }

    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // A panic elsewhere leaves nothing half done here.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A UserSig to sign with now and its generation, or `None` when the provider must be asked.
    pub fn user_sig(&self, now: Timestamp) -> Result<Option<(Zeroizing<String>, u64)>, Error> {
        let mut state = self.state();
        let key = match &self.app.credential().0 {
            Kind::UserSig(user_sig) => {
                let now = Timestamp::from_millis(now.as_millis().saturating_add_signed(state.clock));
                return match self.app.expired(now) {
                    Some(problem) => Err(Error::config([&*self.user_sig_name, ": ", &problem].concat())),
                    None => Ok(Some((user_sig.clone(), state.generation))),
                };
            }
            Kind::SecretKey(key) => Some(key),
            Kind::Provider => None,
        };
        let now = now.as_secs().saturating_add_signed(state.clock / 1000);
        if let Some(kept) = state.kept.as_ref().filter(|kept| kept.from <= now && now < kept.until) {
            return Ok(Some((kept.user_sig.clone(), state.generation)));
        }
        let Some(key) = key else { return Ok(None) };
        let params = SignParams::new(self.app.sdk_app_id(), self.app.identifier(), now).expire(LIFETIME);
        let user_sig = Zeroizing::new(key.sign(&params).map_err(|error| Error::config(error.to_string()))?);
        state.generation += 1;
        // A clock that was put back makes a new one.
        state.kept = Some(Kept { user_sig: user_sig.clone(), from: now, until: now + LIFETIME - margin(LIFETIME) });
        Ok(Some((user_sig, state.generation)))
    }

    /// Keeps a provider's UserSig for as long as it says it holds, and gives its generation.
    pub fn keep(&self, user_sig: &str) -> u64 {
        let mut state = self.state();
        state.generation += 1;
        if let Ok(claims) = inspect(user_sig) {
            let until = claims.expires_at().saturating_sub(margin(claims.expire));
            state.kept = Some(Kept { user_sig: Zeroizing::new(user_sig.to_owned()), from: 0, until });
        }
        state.generation
    }

    /// The server refused a UserSig of this generation: forgets it. Whether another one can be had.
    pub fn forget(&self, generation: u64) -> bool {
        let mut state = self.state();
        if state.generation == generation {
            state.kept = None;
        }
        !matches!(self.app.credential().0, Kind::UserSig(_))
    }

    /// Learns the server's time, where it differs much from this machine's; gives the difference in milliseconds.
    pub fn learn_clock(&self, server: Timestamp, now: Timestamp) -> i64 {
        let ahead = server.as_millis() as i64 - now.as_millis() as i64;
        let ahead = if ahead.abs() < CLOCK_TOLERANCE { 0 } else { ahead };
        self.state().clock = ahead;
        ahead
    }

    /// How many milliseconds the server's clock is ahead of this machine's, as far as that was learned.
    pub fn clock_ahead(&self) -> i64 {
        self.state().clock
    }

    /// Whether a request may go out now; otherwise when to ask again.
    pub fn admit(
        &self,
        path: &str,
        rate: Rate,
        cost: usize,
        ticket: &mut Option<Ticket>,
        now: Instant,
    ) -> Result<(), Instant> {
        self.state().pace.ask(path, rate, u32::try_from(cost).unwrap_or(u32::MAX), ticket, now)
    }

    /// What the limiter does now, by path.
    pub fn usage(&self, rate_of: impl Fn(&str) -> Rate, now: Instant) -> Vec<(String, Usage)> {
        self.state().pace.usage(rate_of, now)
    }

    /// Shares the rates with other processes.
    pub fn share_rates(&self, fleet: Fleet) {
        self.state().pace.share(fleet);
    }

    /// Begins anew where rates are shared, in a child process.
    pub fn begin_anew(&self) {
        self.state().pace.begin_anew();
    }

    /// The question to the limiter's server for a request that must wait, if one is due.
    pub fn reserve(&self, path: &str, rate: Rate, further: usize, now: Instant) -> Option<(Token, Reservation)> {
        self.state().pace.reserve(self.app.sdk_app_id(), path, rate, further, now)
    }

    /// Takes the answer of the limiter's server; `None` when there is none.
    pub fn reserved(&self, path: &str, token: Token, answer: Option<&[i64]>, now: Instant) {
        self.state().pace.reserved(path, token, answer, now);
    }

    /// Takes note that a question is given up, at this time if that is known.
    pub fn abandon(&self, path: &str, token: Token, now: Option<Instant>) {
        self.state().pace.abandon(path, token, now);
    }

    /// While the process goes on alone, the time until which a call waits for the answer to its question.
    pub fn waits_until(&self, path: &str, asked: Instant) -> Option<Instant> {
        self.state().pace.waits_until(path, asked)
    }

    /// Whether the process keeps to the shared rate in another way since the last call of this.
    pub fn limiter_change(&self, path: &str) -> Option<LimiterState> {
        self.state().pace.limiter_change(path)
    }

    /// Returns a place in the limiter's queue.
    pub fn leave(&self, path: &str, ticket: Ticket) {
        self.state().pace.leave(path, ticket);
    }

    /// The server refused a request for its rate.
    pub fn slow_down(&self, path: &str, whole_app: bool, now: Instant) {
        self.state().pace.slow_down(path, whole_app, now);
    }

    /// Where requests go now, and which host that is.
    pub fn host(&self) -> (&str, usize) {
        let host = self.state().host;
        (&self.base_urls[host], host)
    }

    /// The name of a host, with its port where that is not the usual one.
    pub fn host_name(&self, host: usize) -> &str {
        let url = &self.base_urls[host];
        url.split_once("://").map_or(&**url, |(_, name)| name)
    }

    /// The preferred host, which stands for the server also while another one is used.
    pub fn server(&self) -> &str {
        &self.base_urls[0]
    }

    /// A host could not be reached: uses the next one, if there is one.
    pub fn fail_over(&self, host: usize) {
        let mut state = self.state();
        if state.host == host {
            state.host = (host + 1) % self.base_urls.len();
        }
    }

    /// What signs for a user of the app: the secret key, and whom and what time it signs.
    pub fn signing(
        &self,
        identifier: &str,
        expire: u64,
        now: Timestamp,
    ) -> Result<(&SecretKey, SignParams), SignError> {
        let Kind::SecretKey(key) = &self.app.credential().0 else { return Err(SignError::NoSecretKey) };
        let now = now.as_secs().saturating_add_signed(self.state().clock / 1000);
        Ok((key, SignParams::new(self.app.sdk_app_id(), identifier, now).expire(expire)))
    }
}

/// How long before its end a UserSig is replaced, since the server's clock may be ahead: ten minutes, or a tenth of a
/// short lifetime.
fn margin(lifetime: u64) -> u64 {
    (lifetime / 10).min(600)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::api::Region;
    use crate::schema::Naming;
    use crate::session::Credential;

    const NOW: u64 = 1_700_000_000;
    const KEY: &str = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd";

    fn session(credential: impl Into<Credential>) -> Shared {
        Shared::new(
            App::new(1400000000, Region::Seoul).admin("administrator", credential),
            Settings::default(),
            &Names::default(),
        )
    }

    fn sig_at(session: &Shared, secs: u64) -> String {
        session.user_sig(Timestamp::from_secs(secs)).unwrap().unwrap().0.to_string()
    }

    #[test]
    fn a_user_sig_is_kept_and_renewed_ten_minutes_before_it_ends() {
        let session = session(SecretKey::new(KEY));
        let first = sig_at(&session, NOW);
        assert_eq!(sig_at(&session, NOW + LIFETIME - 601), first);
        let second = sig_at(&session, NOW + LIFETIME - 600);
        assert_ne!(second, first);
        assert_eq!(inspect(&second).unwrap().time, NOW + LIFETIME - 600);
    }

    #[test]
    fn a_user_sig_that_ends_is_named_as_the_caller_spells_it() {
        let text = SecretKey::new(KEY).sign(&SignParams::new(1400000000, "administrator", NOW).expire(1000)).unwrap();
        let app = App::new(1400000000, Region::Seoul).admin("administrator", Credential::user_sig(text));
        for (naming, name) in [(Naming::Snake, "`user_sig`: "), (Naming::Camel, "`userSig`: ")] {
            let session = Shared::new(app.clone(), Settings::default(), &Names::new(naming));
            session.user_sig(Timestamp::from_secs(NOW)).unwrap();
            let error = session.user_sig(Timestamp::from_secs(NOW + 5000)).unwrap_err().to_string();
            assert!(error.starts_with(name), "{error}");
        }
    }

    #[test]
    fn a_clock_that_was_put_back_makes_a_new_user_sig() {
        let session = session(SecretKey::new(KEY));
        let first = sig_at(&session, NOW);
        assert_ne!(sig_at(&session, NOW - 3600), first);
    }

    #[test]
    fn a_providers_user_sig_is_kept_until_it_nears_its_end() {
        let session = session(Credential::provider());
        let now = Timestamp::from_secs(NOW);
        assert_eq!(session.user_sig(now), Ok(None));
        let text = SecretKey::new(KEY).sign(&SignParams::new(1400000000, "administrator", NOW).expire(1000)).unwrap();
        session.keep(&text);
        assert_eq!(sig_at(&session, NOW + 899), text);
        assert_eq!(session.user_sig(Timestamp::from_secs(NOW + 900)), Ok(None));
    }
}

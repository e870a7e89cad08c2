//! Reading options one by one, with errors that name them.

use std::time::Duration;

use super::names::{Names, listed, variable};
use super::value::Value;
use crate::error::Error;
use crate::schema::{self, Naming};
use crate::session::{Backup, Rate};
use crate::wire::json::MAX_EXACT;

/// Where environment variables are looked up.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Options as they were given, by their names in snake case.
pub(crate) struct Options {
    given: Vec<(&'static str, Value)>,
    pub names: Names,
    from_env: bool,
}

impl Options {
    /// Options of which only known ones may be given.
    pub fn read(given: Value, naming: Naming, known: &[&'static str]) -> Result<Self, Error> {
        let names = Names::new(naming);
        let given = match given {
            Value::Nothing => Vec::new(),
            Value::Object(given) => given,
            other => return Err(Error::config(format!("options must be an object, got {}", other.kind()))),
        };
        let mut read = Vec::with_capacity(given.len());
        for (name, value) in given {
            if value == Value::Nothing {
                continue;
            }
            match known.iter().find(|option| names.is(option, &name)) {
                Some(option) => read.push((*option, value)),
                None => return Err(unknown(&name, &names, known)),
            }
        }
        Ok(Self { given: read, names, from_env: false })
    }

    /// Options of a command line, by their names in snake case.
    #[cfg(feature = "command-line")]
    pub fn of_flags(given: &[(&'static str, Option<String>)]) -> Self {
        let given = given.iter().filter_map(|(name, value)| Some((*name, Value::Text(value.clone()?)))).collect();
        Self { given, names: Names::flags(), from_env: false }
    }

    pub fn has(&self, option: &str) -> bool {
        self.given.iter().any(|(name, _)| *name == option)
    }

    /// Takes an option that is not given from its environment variable. An empty variable counts as not set.
    pub fn fill(&mut self, option: &'static str, lookup: Lookup<'_>) {
        self.from_env = true;
        if self.has(option) {
            return;
        }
        if let Some(text) = lookup(&variable(option)).filter(|text| !text.trim().is_empty()) {
            self.given.push((option, Value::Text(text)));
            self.names.from_env.push(option);
        }
    }

    /// Checks that exactly one option of each group is given. The error names all that is missing.
    pub fn exactly_one_of(&self, groups: &[&[&str]]) -> Result<(), Error> {
        let missing: Vec<String> = groups
            .iter()
            .filter(|group| !group.iter().any(|option| self.has(option)))
            .map(|group| listed(&self.asked(group), "or"))
            .collect();
        if !missing.is_empty() {
            let what = if self.from_env && !self.names.are_flags() { "environment variables" } else { "options" };
            return Err(Error::config(format!("missing {what}: {}", missing.join("; "))));
        }
        for group in groups {
            let given: Vec<_> = group.iter().filter(|option| self.has(option)).collect();
            if given.len() > 1 {
                let given: Vec<_> = given.into_iter().map(|option| self.names.of(option)).collect();
                let all: Vec<_> = group.iter().map(|option| self.names.of(option)).collect();
                let given = if all.len() == 2 { "both".to_owned() } else { listed(&given, "and") };
                let all = listed(&all, "and");
                return Err(Error::config(format!("set only one of {all}, not {given}")));
            }
        }
        Ok(())
    }

    /// A group's names where they are asked for: variables, where there are any.
    fn asked(&self, group: &[&str]) -> Vec<String> {
        let in_env = |option: &&&str| !["user_sig", "user_sig_provider", "unsigned"].contains(*option);
        match self.from_env {
            true => group.iter().filter(in_env).map(|option| self.names.asked(option)).collect(),
            false => group.iter().map(|option| self.names.of(option)).collect(),
        }
    }

    pub fn put(&mut self, option: &'static str, value: Value) {
        self.given.push((option, value));
    }

    /// Takes an option out.
    pub fn take(&mut self, option: &str) -> Option<Value> {
        let at = self.given.iter().position(|(name, _)| *name == option)?;
        Some(self.given.swap_remove(at).1)
    }

    pub fn text(&mut self, option: &str) -> Result<Option<String>, Error> {
        match self.take(option) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(self.must(option, "a string", &other.shown())),
        }
    }

    /// A string that no error shows.
    pub fn secret(&mut self, option: &str) -> Result<Option<String>, Error> {
        match self.take(option) {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(other) => Err(self.must(option, "a string", other.kind())),
        }
    }

    pub fn flag(&mut self, option: &str) -> Result<Option<bool>, Error> {
        match self.take(option) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(other) => Err(self.must(option, "a boolean", &other.shown())),
        }
    }

    /// Checks a function, which stays in its own language, and says whether it is given.
    pub fn function(&mut self, option: &str) -> Result<bool, Error> {
        match self.take(option) {
            None => Ok(false),
            Some(Value::Function) => Ok(true),
            Some(other) => Err(self.must(option, "a function", &other.shown())),
        }
    }

    /// Checks an HTTP client, which stays in its own language, as does the check of a library's name.
    pub fn http_client(&mut self, option: &str) -> Result<(), Error> {
        match self.take(option) {
            None | Some(Value::Other | Value::Function | Value::Text(_)) => Ok(()),
            Some(other) => Err(self.must(option, "a client", &other.shown())),
        }
    }

    /// Checks a limiter, which stays in its own language.
    pub fn limiter(&mut self, option: &str) -> Result<(), Error> {
        match self.take(option) {
            None | Some(Value::Other | Value::Object(_)) => Ok(()),
            Some(other) => Err(self.must(option, "a limiter", &other.shown())),
        }
    }

    /// One of some values, by its name.
    pub fn named<T: Copy>(&mut self, option: &str, values: &[(&str, T)]) -> Result<Option<T>, Error> {
        let Some(given) = self.take(option) else { return Ok(None) };
        let named = values.iter().find(|(name, _)| matches!(&given, Value::Text(text) if text == name));
        let names = || listed(&values.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>(), "or");
        named.map(|(_, value)| Some(*value)).ok_or_else(|| self.must(option, &names(), &given.shown()))
    }

    /// A whole number up to 2^53.
    pub fn whole(&mut self, option: &str, least: u64) -> Result<Option<u64>, Error> {
        self.whole_below(option, least, MAX_EXACT as u64, &format!("a whole number, {least} or more"))
    }

    /// A whole number of 32 bits.
    pub fn whole_32(&mut self, option: &str, least: u32, most: u32) -> Result<Option<u32>, Error> {
        let what = format!("a whole number from {least} to {most}");
        let number = self.whole_below(option, least.into(), most.into(), &what)?;
        Ok(number.map(|number| number as u32))
    }

    fn whole_below(&mut self, option: &str, least: u64, most: u64, what: &str) -> Result<Option<u64>, Error> {
        let Some(given) = self.take(option) else { return Ok(None) };
        let number = if let Value::Number(number) = given { whole(number) } else { None };
        match number {
            Some(number) if (least..=most).contains(&number) => Ok(Some(number)),
            _ => Err(self.must(option, what, &given.shown())),
        }
    }

    /// An application's number, or its digits.
    pub fn sdk_app_id(&mut self) -> Result<u64, Error> {
        const OPTION: &str = "sdk_app_id";
        let given = self.take(OPTION).unwrap_or(Value::Nothing);
        let number = match &given {
            Value::Text(text) => text.trim().parse().ok(),
            Value::Number(number) => whole(*number),
            _ => None,
        };
        number.filter(is_app).ok_or_else(|| self.must(OPTION, SDK_APP_ID, &given.shown()))
    }

    /// A time that is given in the unit of the caller's language, in milliseconds.
    pub fn time(&mut self, option: &str, may_be_0: bool) -> Result<Option<f64>, Error> {
        let (unit, factor) = self.names.time_unit();
        self.time_in(option, unit, factor, may_be_0)
    }

    /// How long something may take; [`Duration::MAX`] for no limit.
    pub fn duration(&mut self, option: &str, may_be_0: bool) -> Result<Option<Duration>, Error> {
        let time = self.time(option, may_be_0)?;
        Ok(time.map(|time| if time.is_infinite() { Duration::MAX } else { duration(time) }))
    }

    /// The same; nothing when it may take as long as it wants.
    pub fn limit(&mut self, option: &str, may_be_0: bool) -> Result<Option<Duration>, Error> {
        Ok(self.time(option, may_be_0)?.filter(|time| time.is_finite()).map(duration))
    }

    /// A time that is given in seconds in every language, in milliseconds.
    #[cfg(feature = "webhook")]
    pub fn seconds(&mut self, option: &str) -> Result<Option<f64>, Error> {
        self.time_in(option, "seconds", 1000.0, true)
    }

    fn time_in(&mut self, option: &str, unit: &str, factor: f64, may_be_0: bool) -> Result<Option<f64>, Error> {
        match self.take(option) {
            None => Ok(None),
            Some(Value::Number(time)) if time > 0.0 || (may_be_0 && time == 0.0) => {
                Ok(Some(if time.is_infinite() { time } else { (time * factor).ceil().min(MAX_EXACT) }))
            }
            Some(other) => {
                let bound = if may_be_0 { ", 0 or more" } else { " above 0" };
                Err(self.must(option, &format!("a number of {unit}{bound}"), &other.shown()))
            }
        }
    }

    /// Rates by endpoint.
    pub fn rates(&mut self) -> Result<Vec<(String, Rate)>, Error> {
        match self.take("rates") {
            None => Ok(Vec::new()),
            Some(Value::Object(rates)) => {
                let given = rates.into_iter().filter(|(_, rate)| *rate != Value::Nothing);
                given.map(|(endpoint, given)| self.rate(&endpoint, &given).map(|rate| (endpoint, rate))).collect()
            }
            Some(other) => Err(self.must("rates", "an object with a rate for each endpoint", &other.shown())),
        }
    }

    fn rate(&self, endpoint: &str, given: &Value) -> Result<Rate, Error> {
        let [per_second, items] = ["per_second", "items_per_minute"].map(|name| self.names.spelled(name));
        let mut rate = Rate::per_second(f64::NAN);
        let wrong = match given {
            Value::Number(calls) => {
                rate.per_second = *calls;
                None
            }
            Value::Object(fields) => fields.iter().find(|(name, value)| match value {
                Value::Nothing => false,
                Value::Number(calls) if *name == per_second => {
                    rate.per_second = *calls;
                    false
                }
                Value::Number(count) if *name == items && *count > 0.0 => {
                    // More than 32 bits is more than any server counts.
                    rate.items_per_minute = Some(count.ceil().min(f64::from(u32::MAX)) as u32);
                    false
                }
                _ => true,
            }),
            _ => None,
        };
        if wrong.is_some() || rate.per_second.is_nan() {
            let what = format!(
                "a number of calls per second, or an object with `{per_second}` and optionally `{items}`, all above 0"
            );
            let got = wrong.map_or_else(|| given.shown(), |(name, value)| format!("`{name}`: {}", value.shown()));
            return Err(Error::config(format!("`rates.{endpoint}` must be {what}, got {got}")));
        }
        Ok(rate)
    }

    /// Where requests go when the region's host cannot be reached.
    pub fn backup(&mut self) -> Result<Backup, Error> {
        Ok(match self.take("backup") {
            None | Some(Value::Bool(false)) => Backup::Off,
            Some(Value::Bool(true)) => Backup::Region,
            Some(Value::Text(host)) => Backup::Host(host),
            Some(other) => return Err(self.must("backup", "a boolean or a host", &other.shown())),
        })
    }

    pub fn must(&self, option: &str, what: &str, got: &str) -> Error {
        Error::config(format!("{} must be {what}, got {got}", self.names.of(option)))
    }
}

/// A time in milliseconds.
pub(super) fn duration(millis: f64) -> Duration {
    Duration::from_millis(millis.min(MAX_EXACT) as u64)
}

/// What an SDKAppID must be.
const SDK_APP_ID: &str = "a whole number from 1 to 4294967295";

fn is_app(number: &u64) -> bool {
    (1..=0xffff_ffff).contains(number)
}

/// A number that is an SDKAppID.
pub(super) fn app_of(number: f64) -> Option<u64> {
    whole(number).filter(is_app)
}

/// A number without a fraction, 0 or more.
pub(super) fn whole(number: f64) -> Option<u64> {
    let is_whole = (0.0..=MAX_EXACT).contains(&number) && number.fract() == 0.0;
    is_whole.then_some(number as u64)
}

/// The error of an option that nobody knows.
pub(super) fn unknown(name: &str, names: &Names, known: &[&str]) -> Error {
    let is_known = |option| known.contains(&option);
    let name_of = if is_known("identifier") && is_who_calls(name) {
        "identifier"
    } else if is_known("request_timeout") && name == "timeout" {
        "request_timeout"
    } else {
        name
    };
    let meant = schema::did_you_mean(name_of, known.iter().map(|option| names.spelled(option)).collect());
    Error::config(["unknown option `", name, "`", &meant].concat())
}

/// Whether a name that is not an option is what others call an `identifier`: `user_id`, `adminUserId`, `admin`.
fn is_who_calls(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    ["user_id", "userid", "account", "admin", "administrator", "identifier"].iter().any(|end| name.ends_with(end))
}

//! Options of one call, client or receiver: each is known by its name and kind, checked once, then taken.

use super::names::{Names, listed, variable};
use super::value::Value;
use crate::json::MAX_EXACT;
use crate::schema::{self, Naming};

/// Where environment variables are looked up.
pub type Lookup<'a> = &'a dyn Fn(&str) -> Option<String>;

/// What an option must be.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// Whatever it is, somebody else looks at it.
    Any,
    Text,
    /// A string that no error shows.
    Secret,
    Flag,
    Function,
    /// A whole number of 32 bits, this or more.
    Count(u32),
    /// A whole number up to 2^53, this or more.
    Whole(u32),
    /// A time above 0 in the unit of the caller's language.
    Time,
    /// The same, or 0.
    TimeFrom0,
    /// Seconds in every language.
    #[cfg(feature = "webhook")]
    Seconds,
    Rates,
    Backup,
    #[cfg(feature = "webhook")]
    Tokens,
    Room,
}

impl Kind {
    fn takes(self, given: &Value) -> bool {
        match (self, given) {
            (Self::Any, _)
            | (Self::Text | Self::Secret | Self::Backup | Self::Room, Value::Text(_))
            | (Self::Flag | Self::Backup, Value::Bool(_))
            | (Self::Function, Value::Function)
            | (Self::Room, Value::Number(_))
            | (Self::Rates, Value::Object(_)) => true,
            (Self::Count(least), Value::Number(number)) => is_whole(*number, least, u32::MAX.into()),
            (Self::Whole(least), Value::Number(number)) => is_whole(*number, least, MAX_EXACT),
            (Self::Time, Value::Number(number)) => *number > 0.0,
            (Self::TimeFrom0, Value::Number(number)) => *number >= 0.0,
            #[cfg(feature = "webhook")]
            (Self::Seconds, Value::Number(number)) => *number >= 0.0,
            #[cfg(feature = "webhook")]
            (Self::Tokens, Value::Text(_)) => true,
            #[cfg(feature = "webhook")]
            (Self::Tokens, Value::List(tokens)) => tokens.iter().all(|token| matches!(token, Value::Text(_))),
            _ => false,
        }
    }

    fn is_secret(self) -> bool {
        #[cfg(feature = "webhook")]
        if self == Self::Tokens {
            return true;
        }
        self == Self::Secret
    }

    /// What it must be, in words.
    fn words(self, names: &Names) -> String {
        let (unit, _) = names.time_unit();
        let words = match self {
            Self::Any => "",
            Self::Text | Self::Secret => "a string",
            Self::Flag => "a boolean",
            Self::Function => "a function",
            Self::Count(least) => return ["a whole number from ", &least.to_string(), " to 4294967295"].concat(),
            Self::Whole(least) => return ["a whole number, ", &least.to_string(), " or more"].concat(),
            Self::Time => return ["a number of ", unit, " above 0"].concat(),
            Self::TimeFrom0 => return ["a number of ", unit, ", 0 or more"].concat(),
            #[cfg(feature = "webhook")]
            Self::Seconds => "a number of seconds, 0 or more",
            Self::Rates => "an object with a rate for each endpoint",
            Self::Backup => "a boolean or a host",
            #[cfg(feature = "webhook")]
            Self::Tokens => "a string or a list of strings",
            Self::Room => "a number or a string",
        };
        words.to_owned()
    }
}

fn is_whole(number: f64, least: u32, most: f64) -> bool {
    number >= f64::from(least) && number <= most && number.trunc() == number
}

/// An option by its name in snake case.
pub(super) type Known = (&'static str, Kind);

/// Options as they were given.
pub(super) struct Options {
    given: Vec<(Known, Value)>,
    pub names: Names,
    has_env: bool,
}

/// An option that is wrong.
pub(super) struct Wrong {
    pub option: &'static str,
    pub message: String,
}

impl From<Wrong> for String {
    fn from(wrong: Wrong) -> Self {
        wrong.message
    }
}

impl Options {
    /// Reads options; `strict` refuses those that are not known.
    pub fn read(given: Value, naming: Naming, known: &[Known], strict: bool) -> Result<Self, String> {
        let mut options = Self { given: Vec::new(), names: Names::new(naming), has_env: false };
        let given = match given {
            Value::Nothing => return Ok(options),
            Value::Object(given) => given,
            other => return Err(["options must be an object, got ", other.kind()].concat()),
        };
        for (name, value) in given {
            if matches!(value, Value::Nothing) {
                continue;
            }
            match known.iter().find(|(option, _)| options.names.spelled(option) == name) {
                Some(option) => options.given.push((*option, value)),
                None if strict => return Err(unknown(&name, &options.names, known)),
                None => {}
            }
        }
        Ok(options)
    }

    pub fn has(&self, option: &str) -> bool {
        self.given.iter().any(|((name, _), _)| *name == option)
    }

    /// Takes an option that is not given from its environment variable. An empty variable counts as not set.
    pub fn fill(&mut self, option: &'static str, kind: Kind, lookup: Lookup<'_>) {
        self.has_env = true;
        if self.has(option) {
            return;
        }
        let Some(text) = lookup(&variable(option)) else { return };
        if text.trim().is_empty() {
            return;
        }
        let value = match text.trim().parse::<u32>() {
            Ok(number) if matches!(kind, Kind::Count(_)) => Value::Number(number.into()),
            _ => Value::Text(text),
        };
        self.given.push(((option, kind), value));
        self.names.from_env.push(option);
    }

    /// Checks that exactly one option of each group is given. The error names all that is missing.
    pub fn exactly_one_of(&self, groups: &[&[&str]]) -> Result<(), String> {
        let mut missing = String::new();
        for group in groups {
            if !group.iter().any(|option| self.has(option)) {
                missing.push_str(if missing.is_empty() { "" } else { "; " });
                missing.push_str(&self.listed(group, "or", &|_| true));
            }
        }
        if !missing.is_empty() {
            let what = if self.has_env { "set: " } else { "given: " };
            return Err(["needed and not ", what, &missing].concat());
        }
        for group in groups {
            if group.iter().filter(|option| self.has(option)).count() > 1 {
                let given = self.listed(group, "and", &|option| self.has(option));
                return Err(["give one of ", &self.listed(group, "and", &|_| true), ", not ", &given].concat());
            }
        }
        Ok(())
    }

    /// The names of some options of a group: of variables where these are asked for.
    fn listed(&self, group: &[&str], last: &str, is_meant: &dyn Fn(&str) -> bool) -> String {
        let mut names = Vec::new();
        for option in group {
            if self.has_env && last == "or" {
                if !["user_sig", "user_sig_provider", "unsigned"].contains(option) {
                    names.push(variable(option));
                }
            } else if is_meant(option) {
                names.push(self.names.of(option));
            }
        }
        listed(&names, last)
    }

    /// Checks that each option is of its kind.
    pub fn check(&self) -> Result<(), Wrong> {
        for ((option, kind), given) in &self.given {
            if kind.takes(given) {
                continue;
            }
            let is_text = matches!(given, Value::Text(_)) && !self.names.from_env.contains(option);
            let note = if is_text && matches!(kind, Kind::Count(_)) { ", which is a string" } else { "" };
            let shown = if kind.is_secret() { given.kind().to_owned() } else { given.shown() };
            let message =
                [&self.names.of(option), " must be ", &kind.words(&self.names), ", got ", &shown, note].concat();
            return Err(Wrong { option, message });
        }
        Ok(())
    }

    /// Takes an option out.
    pub fn take(&mut self, option: &str) -> Option<Value> {
        let at = self.given.iter().position(|((name, _), _)| *name == option)?;
        Some(self.given.swap_remove(at).1)
    }

    pub fn put(&mut self, option: Known, value: Value) {
        self.given.push((option, value));
    }

    /// Takes a string out, once it was checked to be one.
    pub fn text(&mut self, option: &str) -> Option<String> {
        match self.take(option) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Takes a number out; a time becomes milliseconds.
    pub fn number(&mut self, option: &str) -> Option<f64> {
        let at = self.given.iter().position(|((name, _), _)| *name == option)?;
        let ((_, kind), given) = self.given.swap_remove(at);
        let Value::Number(number) = given else { return None };
        let factor = match kind {
            Kind::Time | Kind::TimeFrom0 => self.names.time_unit().1,
            #[cfg(feature = "webhook")]
            Kind::Seconds => 1000.0,
            _ => return Some(number),
        };
        Some((number * factor).ceil())
    }
}

/// What is said about an option that nobody knows.
pub(super) fn unknown(name: &str, names: &Names, known: &[Known]) -> String {
    if name == "timeout" && known.iter().any(|(option, _)| *option == "request_timeout") {
        let other = names.of("request_timeout");
        return ["there is no option `timeout` of a client: the longest time for one request is ", &other].concat();
    }
    let close = close_to(name, names, known).map(|close| ["; did you mean `", &close, "`?"].concat());
    ["there is no option `", name, "`", &close.unwrap_or_default()].concat()
}

/// The known option that an unknown one most likely means, if one is close.
pub(super) fn close_to(name: &str, names: &Names, known: &[Known]) -> Option<String> {
    schema::closest(name, known.iter().map(|(option, _)| names.spelled(option)).collect())
}

//! What options are called where an error names them.

use crate::schema::{self, Naming};

/// How the caller spells options: `sdkAppId`, `sdk_app_id`, or the environment variable that the value is from.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    naming: Naming,
    /// Whether they are flags of a command line: `--sdk-app-id`.
    #[cfg(feature = "command-line")]
    are_flags: bool,
    /// Options whose values are from environment variables.
    pub(super) from_env: Vec<&'static str>,
}

impl Default for Names {
    fn default() -> Self {
        Self::new(Naming::Snake)
    }
}

impl Names {
    pub fn new(naming: Naming) -> Self {
        Self {
            naming,
            #[cfg(feature = "command-line")]
            are_flags: false,
            from_env: Vec::new(),
        }
    }

    /// Those of a command line.
    #[cfg(feature = "command-line")]
    pub fn flags() -> Self {
        Self { are_flags: true, ..Self::default() }
    }

    #[cfg(feature = "command-line")]
    pub fn are_flags(&self) -> bool {
        self.are_flags
    }

    #[cfg(not(feature = "command-line"))]
    pub fn are_flags(&self) -> bool {
        false
    }

    /// How an option that may be set in the environment, too, is asked for.
    pub fn asked(&self, option: &str) -> String {
        match self.are_flags() {
            true => format!("{} ({})", flag(option), variable(option)),
            false => variable(option),
        }
    }

    /// An option's name in an error, given in snake case.
    pub fn of(&self, option: &str) -> String {
        if self.from_env.contains(&option) {
            return variable(option);
        }
        if self.are_flags() {
            return flag(option);
        }
        format!("`{}`", self.spelled(option))
    }

    /// An option's name without quotes.
    pub fn spelled(&self, option: &str) -> String {
        let mut name = String::new();
        schema::push_name(&mut name, option, self.naming);
        name
    }

    /// Whether a name is an option's.
    pub fn is(&self, option: &str, name: &str) -> bool {
        if self.naming == Naming::Snake { option == name } else { self.spelled(option) == name }
    }

    /// A sentence about a name that is not an endpoint's.
    pub fn unknown_endpoint(&self, name: &str) -> String {
        schema::unknown_endpoint(name, self.naming)
    }

    /// How an option is given: `{ expire: 60 }`, or `expire=60`.
    pub fn given(&self, option: &str, value: &str) -> String {
        let name = self.spelled(option);
        match self.naming {
            Naming::Camel => ["`{ ", &*name, ": ", value, " }`"].concat(),
            _ => ["`", &*name, "=", value, "`"].concat(),
        }
    }

    /// The unit of times in the caller's language, and how many milliseconds it has: JavaScript's is the millisecond.
    pub fn time_unit(&self) -> (&'static str, f64) {
        if self.naming == Naming::Camel { ("milliseconds", 1.0) } else { ("seconds", 1000.0) }
    }
}

/// The flag of an option. A secret is never an argument, which other users of the machine can see, but in a file.
fn flag(option: &str) -> String {
    let file = if ["secret_key", "token"].contains(&option) { "-file" } else { "" };
    format!("--{}{file}", option.replace('_', "-"))
}

/// The environment variable of an option.
pub(crate) fn variable(option: &str) -> String {
    let name = if option == "token" { "webhook_token" } else { option };
    format!("TENCENT_CHAT_{}", name.to_ascii_uppercase())
}

/// Names in a row: "a, b or c".
pub(crate) fn listed(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [more @ .., end] => format!("{} {last} {end}", more.join(", ")),
    }
}

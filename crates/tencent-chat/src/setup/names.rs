//! What options are called where an error names them.

use crate::schema::{self, Naming};

/// How the caller spells options: `sdkAppId`, `sdk_app_id`, or the environment variable that the value is from.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    naming: Naming,
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
        Self { naming, from_env: Vec::new() }
    }

    /// An option's name in an error, given in snake case.
    pub fn of(&self, option: &str) -> String {
        if self.from_env.contains(&option) {
            return variable(option);
        }
        ["`", &self.spelled(option), "`"].concat()
    }

    /// An option's name without quotes.
    pub fn spelled(&self, option: &str) -> String {
        let mut name = String::new();
        schema::push_name(&mut name, option, self.naming);
        name
    }

    /// The unit of times in the caller's language, and how many milliseconds it has: JavaScript's is the millisecond.
    pub fn time_unit(&self) -> (&'static str, f64) {
        if self.naming == Naming::Camel { ("milliseconds", 1.0) } else { ("seconds", 1000.0) }
    }
}

/// The environment variable of an option.
pub(crate) fn variable(option: &str) -> String {
    let name = if option == "token" { "webhook_token" } else { option };
    ["TENCENT_CHAT_", &name.to_ascii_uppercase()].concat()
}

/// Names in a row: "a, b or c".
pub(crate) fn listed(names: &[String], last: &str) -> String {
    let mut list = String::new();
    for (at, name) in names.iter().enumerate() {
        if at > 0 && at + 1 == names.len() {
            list.push(' ');
            list.push_str(last);
            list.push(' ');
        } else if at > 0 {
            list.push_str(", ");
        }
        list.push_str(name);
    }
    list
}

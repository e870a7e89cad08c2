//! What an error code means to an endpoint.

use super::{Api, Endpoint};

/// An error code as an endpoint answers it.
pub struct Explained<'a> {
    pub code: i32,
    pub meaning: &'a str,
    pub kind: &'a str,
    pub retry: &'a str,
    /// What a person does about it: the code's own hint, else that of its kind.
    pub advice: &'a str,
}

impl Api {
    /// The codes that an endpoint lists. Some numbers mean something else on other paths.
    pub fn explained<'a>(&'a self, endpoint: &'a Endpoint) -> Vec<Explained<'a>> {
        let explain = |(&code, meaning): (&i32, &'a String)| {
            let known = self.errors.iter().find(|known| (known.first..=known.last).contains(&code))?;
            let also = known.also.iter().find(|also| also.path == endpoint.path);
            let (kind, retry, hint) = match also {
                Some(also) => (&also.kind, &also.retry, &also.hint),
                None => (&known.kind, &known.retry, &known.hint),
            };
            let advice = hint.as_deref().unwrap_or_else(|| self.kind_doc(kind));
            Some(Explained { code, meaning, kind, retry, advice })
        };
        endpoint.errors.iter().filter_map(explain).collect()
    }

    /// What is said about a kind of errors.
    pub fn kind_doc(&self, name: &str) -> &str {
        self.kinds.iter().find(|kind| kind.name == name).map_or("", |kind| kind.doc.as_str())
    }
}

//! How a call went over HTTP: for health checks, and for Tencent's support.

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::call::Call;
use crate::time::Now;

/// How a call went over HTTP.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpInfo {
    /// HTTP status of the last request; `None` when it got no response, or nothing was sent.
    pub status: Option<u16>,
    /// The host of the last request, with its port where that is not the usual one; `None` when nothing was sent.
    pub host: Option<String>,
    /// `RequestId` of the last reply, for Tencent's support; mostly absent.
    pub request_id: Option<String>,
    /// How many requests were sent; retries count, too.
    pub requests: u32,
    /// How many milliseconds the call took, waits and retries with it.
    pub millis: u64,
    /// The headers of the last response.
    pub headers: Vec<(String, String)>,
}

/// All but the headers, which the bindings add.
impl Serialize for HttpInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        // As i64, like the codes of errors: one writer of integers keeps the browser's module small.
        map.serialize_entry("status", &self.status.map(i64::from))?;
        map.serialize_entry("host", &self.host)?;
        map.serialize_entry("request_id", &self.request_id)?;
        map.serialize_entry("requests", &i64::from(self.requests))?;
        map.serialize_entry("millis", &(self.millis as i64))?;
        map.end()
    }
}

impl Call {
    /// How the call went until now; its headers can be taken once.
    pub(super) fn take_http_info(&mut self, now: Now) -> HttpInfo {
        HttpInfo {
            host: self.last_host.map(|host| self.shared.host_name(host).to_owned()),
            requests: self.next_id,
            millis: self.millis(now.instant),
            ..std::mem::take(&mut self.last_response)
        }
    }
}

//! The HTTP request of a call: signed URL and body. Official page:
//! <https://www.tencentcloud.com/document/product/1047/34620>.

use std::fmt::{self, Write as _};

use zeroize::Zeroize;

use crate::session::App;
use crate::wire::mask::mask;

/// An HTTP request for the driver to send.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct HttpRequest {
    /// Always `POST`.
    pub method: &'static str,
    /// The signed URL. It holds the UserSig: write [`masked_url`](Self::masked_url) into logs instead.
    pub url: String,
    /// Headers to set.
    pub headers: Vec<(&'static str, String)>,
    /// The body: a JSON object in UTF-8.
    pub body: Vec<u8>,
}

impl HttpRequest {
    pub(crate) fn new(app: &App, base_url: &str, path: &str, user_sig: &str, random: u32, body: Vec<u8>) -> Self {
        let mut url = base_url.to_owned();
        url.push('/');
        url.push_str(path);
        // Writing to a String cannot fail.
        let _ = write!(url, "?sdkappid={}&identifier=", app.sdk_app_id());
        percent_encode(app.identifier(), &mut url);
        url.push_str("&usersig=");
        percent_encode(user_sig, &mut url);
        let _ = write!(url, "&random={random}&contenttype=json");
        Self { method: "POST", url, headers: vec![("content-type", "application/json".to_owned())], body }
    }

    /// Adds a parameter of an endpoint's own to the query.
    pub(crate) fn add_query(&mut self, name: &str, value: &str) {
        let _ = write!(self.url, "&{name}=");
        percent_encode(value, &mut self.url);
    }

    /// The URL with `usersig=…` in place of the UserSig.
    pub fn masked_url(&self) -> String {
        mask(&self.url)
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &self.masked_url())
            .field("body", &String::from_utf8_lossy(&self.body))
            .finish_non_exhaustive()
    }
}

impl Drop for HttpRequest {
    fn drop(&mut self) {
        self.url.zeroize();
    }
}

/// Escapes all but unreserved characters and `*`, which a UserSig holds and no URL minds.
fn percent_encode(text: &str, out: &mut String) {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~*".contains(byte);
    for run in text.as_bytes().chunk_by(|a, b| plain(a) == plain(b)) {
        match std::str::from_utf8(run) {
            Ok(run) if run.as_bytes().first().is_some_and(plain) => out.push_str(run),
            // Writing to a String cannot fail.
            _ => run.iter().for_each(|byte| _ = write!(out, "%{byte:02X}")),
        }
    }
}

/// What came back.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// The longest body that a driver reads, in bytes and decompressed: it ends the request with [`TOO_LONG`](Self::TOO_LONG) then, so
    /// that a server cannot use up the program's memory. The service's replies have about 1 MB at most.
    pub const MAX_BYTES: usize = tencent_chat_schema::MAX_RESPONSE_BYTES;

    /// What the error of a longer one says.
    pub const TOO_LONG: &str = tencent_chat_schema::RESPONSE_TOO_LONG;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::api::Region;
    use crate::usersig::SecretKey;

    fn request(identifier: &str) -> HttpRequest {
        let app = App::new(1400000000, Region::Singapore).admin(identifier, SecretKey::new("a-key-of-the-tests"));
        HttpRequest::new(&app, &app.region().base_url(), "v4/sns/friend_delete", "eJw*-_", 7, b"{}".to_vec())
    }

    #[test]
    fn the_url_has_the_five_documented_parameters() {
        assert_eq!(
            request("administrator").url,
            "https://adminapisgp.im.qcloud.com/v4/sns/friend_delete?sdkappid=1400000000&identifier=administrator\
             &usersig=eJw*-_&random=7&contenttype=json"
        );
    }

    #[test]
    fn an_identifier_cannot_break_out_of_its_parameter() {
        assert!(request("@RBT#1&x=ü").url.contains("&identifier=%40RBT%231%26x%3D%C3%BC&usersig="));
    }

    #[test]
    fn debug_output_and_the_masked_url_hide_the_user_sig() {
        let request = request("administrator");
        assert!(!format!("{request:?}").contains("eJw"));
        assert!(request.masked_url().contains("usersig=…&random=7"));
    }
}

//! The query of a webhook's URL.

use super::WebhookError;

/// The parameters that mean something here.
#[derive(Default)]
pub(super) struct Query {
    pub sdk_app_id: Option<String>,
    pub command: Option<String>,
    pub client_ip: Option<String>,
    pub opt_platform: Option<String>,
    pub sign: Option<String>,
    pub request_time: Option<String>,
}

impl Query {
    /// Reads a query, alone or at the end of a URL or of a URL's path.
    ///
    /// A parameter that stands there twice is refused: what is checked and what is used must be the same.
    pub fn read(query: &str) -> Result<Self, WebhookError> {
        const NAMES: [&str; 6] = ["SdkAppid", "CallbackCommand", "ClientIP", "OptPlatform", "Sign", "RequestTime"];
        let mut values: [Option<String>; 6] = Default::default();
        for pair in part_after_path(query).as_bytes().split(|byte| *byte == b'&') {
            let end = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let (name, value) = pair.split_at(end);
            // Pages spell them in more than one case.
            let is = |known: &&str| name.eq_ignore_ascii_case(known.as_bytes());
            let Some(at) = NAMES.iter().position(is) else { continue };
            let malformed = |what| WebhookError::Malformed(format!("{} in the query {what}", NAMES[at]));
            if values[at].is_some() {
                return Err(malformed("is given twice"));
            }
            let value = decoded(value.get(1..).unwrap_or_default());
            values[at] = Some(value.ok_or_else(|| malformed("is not UTF-8"))?);
        }
        let [sdk_app_id, command, client_ip, opt_platform, sign, request_time] = values;
        Ok(Self { sdk_app_id, command, client_ip, opt_platform, sign, request_time })
    }
}

/// What follows the question mark of a URL; a text that begins as no URL does is a query as a whole.
pub(super) fn part_after_path(text: &str) -> &str {
    let is_url = ["?", "/", "http://", "https://"].iter().any(|start| text.starts_with(start));
    if is_url { text.split_once('?').map_or("", |(_, query)| query) } else { text }
}

/// A value without its percent-encoding; `None` when it is not UTF-8. A stray `%` stands for itself.
fn decoded(value: &[u8]) -> Option<String> {
    // Most have none.
    if !value.iter().any(|byte| b"%+".contains(byte)) {
        return std::str::from_utf8(value).ok().map(str::to_owned);
    }
    let digit = |at: usize| value.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut out = Vec::with_capacity(value.len());
    let mut at = 0;
    while let Some(&byte) = value.get(at) {
        at += 1;
        out.push(match (byte, digit(at), digit(at + 1)) {
            (b'%', Some(high), Some(low)) => {
                at += 2;
                (high * 16 + low) as u8
            }
            (b'+', ..) => b' ',
            _ => byte,
        });
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_decoded_and_strange_ones_do_no_harm() {
        for (value, expected) in [
            ("C2C.CallbackBeforeSendMsg", Some("C2C.CallbackBeforeSendMsg")),
            ("a%20b+c", Some("a b c")),
            ("2001%3Adb8%3a%3A1", Some("2001:db8::1")),
            ("100%", Some("100%")),
            ("%4", Some("%4")),
            ("%zz%", Some("%zz%")),
            ("%ff", None),
            ("", Some("")),
        ] {
            assert_eq!(decoded(value.as_bytes()).as_deref(), expected, "{value}");
        }
    }

    #[test]
    fn a_query_is_found_at_the_end_of_a_url() {
        for (text, app) in [
            ("SdkAppid=1", Some("1")),
            ("?SdkAppid=1", Some("1")),
            ("/hook?SdkAppid=1", Some("1")),
            ("https://example.com/hook?SdkAppid=1", Some("1")),
            ("page=a?b&SdkAppid=1", Some("1")),
            ("/hook?page=a?b&SdkAppid=1", Some("1")),
            ("/SdkAppid=1", None),
            ("", None),
        ] {
            let query = Query::read(text).unwrap_or_default();
            assert_eq!(query.sdk_app_id.as_deref(), app, "{text}");
        }
    }

    #[test]
    fn a_parameter_that_is_checked_must_not_stand_there_twice() {
        let twice = Query::read("SdkAppid=1&CallbackCommand=A.B&sdkappid=2");
        assert_eq!(twice.err(), Some(WebhookError::Malformed("SdkAppid in the query is given twice".into())));
        let read = Query::read("?x=1&x=2&SdkAppid=1&&=&Sign").unwrap_or_default();
        assert_eq!((read.sdk_app_id.as_deref(), read.sign.as_deref()), (Some("1"), Some("")));
    }
}

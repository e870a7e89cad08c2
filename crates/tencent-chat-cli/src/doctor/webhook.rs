//! Whether the service would reach the app's server with a webhook.

use std::net::IpAddr;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use tencent_chat_emulator::WebhookResponse;

use super::{Check, Finding};
use crate::ending::Stop;
use crate::runtime::runtime;
use crate::webhook::post::{Posted, Sender};

/// How long the service waits for an answer.
const LONGEST: Duration = Duration::from_secs(2);

/// A webhook without a signature, and of a kind that does not exist, so that a server does nothing about it.
const QUERY: &str = "SdkAppid=0&CallbackCommand=Doctor.CallbackReachability&contenttype=json";

const BODY: &[u8] = br#"{"CallbackCommand":"Doctor.CallbackReachability"}"#;

/// Sends one that does no harm to the URL that an option gives.
pub fn examine(url: &str) -> Result<Vec<Finding>, Stop> {
    let sender = Sender::new("--webhook", url, LONGEST)?;
    let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
    let posted = runtime()?.block_on(sender.post(QUERY, headers, BODY.to_vec()));
    let mut found = vec![of_answer(&sender.place(), &posted)];
    found.extend(of_address(sender.target()));
    Ok(found)
}

fn of_answer(place: &str, posted: &Posted) -> Finding {
    let bad = |message: String, hint: &str| Finding::bad(Check::Webhook, message, hint);
    let (status, taken) = match &posted.response {
        WebhookResponse::Answer { status, .. } => (*status, posted.taken.as_millis()),
        WebhookResponse::TimedOut => {
            return bad(
                format!("{place} has not answered within {} seconds", LONGEST.as_secs()),
                "the service gives up then: answer at once, and do the work afterwards",
            );
        }
        WebhookResponse::Failed(why) => {
            return bad(
                format!("{place} cannot be reached: {why}"),
                "check the URL, the server, its firewall and its certificate, which must be one that everybody trusts",
            );
        }
    };
    let answered = format!("{place} answers in {taken} ms");
    match status {
        404 | 405 => bad(format!("{answered}: HTTP status {status}"), "check the path; webhooks are POST requests"),
        300..400 => bad(format!("{answered}: HTTP status {status}"), "configure the URL to which this one redirects"),
        500.. => bad(format!("{answered}: HTTP status {status}"), "see the server's log"),
        200..300 => Finding {
            hint: Some(
                "it took one without a signature: verify them, so that only the service can send webhooks".to_owned(),
            ),
            ..Finding::good(Check::Webhook, answered)
        },
        _ => Finding::good(Check::Webhook, format!("{answered}, and refuses what is not signed: HTTP status {status}")),
    }
}

/// What is wrong with an address that only machines nearby reach.
fn of_address(url: &Url) -> Option<Finding> {
    let addresses = url.socket_addrs(|| None).ok()?;
    let near = addresses.iter().map(|address| address.ip()).find(|ip| is_near(*ip))?;
    let hint = "the service sends webhooks from the internet: configure a public address, such as that of a tunnel";
    Some(Finding::bad(Check::Webhook, format!("{near} is an address of this machine or its network"), hint))
}

fn is_near(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unique_local() || ip.is_unicast_link_local() || ip.is_unspecified(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_says_what_a_server_makes_of_webhooks() {
        let of = |response| {
            let taken = Duration::from_millis(12);
            of_answer("https://a.example/x", &Posted { response, was_sent: true, content_type: None, taken })
        };
        let answer = |status| of(WebhookResponse::Answer { status, body: Vec::new() });
        for status in [200, 401, 403, 400] {
            assert!(answer(status).ok, "{status}");
        }
        for status in [301, 404, 405, 500, 503] {
            assert!(!answer(status).ok, "{status}");
        }
        assert_eq!(
            answer(403).message,
            "https://a.example/x answers in 12 ms, and refuses what is not signed: HTTP status 403"
        );
        assert!(answer(200).hint.is_some_and(|hint| hint.contains("without a signature")));
        assert_eq!(of(WebhookResponse::TimedOut).message, "https://a.example/x has not answered within 2 seconds");
    }

    #[test]
    fn addresses_nearby_are_known() {
        for near in ["127.0.0.1", "10.1.2.3", "192.168.0.1", "::1", "fd00::1", "fe80::1"] {
            assert!(is_near(near.parse().unwrap()), "{near}");
        }
        for far in ["203.0.113.7", "2001:db8::1"] {
            assert!(!is_near(far.parse().unwrap()), "{far}");
        }
    }
}

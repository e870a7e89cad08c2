//! Who may use the control paths: programs, and web pages of the emulator's own address or of an origin that it was
//! started with. A browser says where a request comes from; without this any page that a developer visits could read and
//! set up the emulator on their machine.

use std::net::IpAddr;

use crate::http::Request;

/// Characters that separate a host from the rest of a URL, so that readers could disagree on which part is the name.
const NOT_IN_A_HOST: [char; 8] = ['/', '\\', '?', '#', '@', ',', ' ', '\t'];

/// The origin that may read the answer; `None` when the caller is not a web page. The error says why the caller is refused.
pub(crate) fn reader<'a>(request: &'a Request, allowed: &[String]) -> Result<Option<&'a str>, String> {
    let host = only(request, "host")?;
    if let Some(host) = host.filter(|host| host.contains(NOT_IN_A_HOST)) {
        return Err(format!("the Host header is not a name and a port: {host:?}"));
    }
    if let Some(host) = host.filter(|host| !is_own_name(host, allowed)) {
        // A page can make its own name resolve to the address of this machine; its requests then look like the emulator's own.
        return Err(format!("{host} is not a name of this machine: start the emulator with --cors http://{host}"));
    }
    match (only(request, "origin")?, only(request, "sec-fetch-site")?) {
        (Some(origin), _) if is_own(origin, host) || is_named(origin, allowed) => Ok(Some(origin)),
        (Some(origin), _) => Err(format!(
            "pages of {origin} may not use the control paths: start the emulator with --cors {origin} to allow them"
        )),
        (None, Some(site)) if site != "same-origin" && site != "none" => Err(format!(
            "pages of other origins may not use the control paths ({site}): start the emulator with --cors ORIGIN"
        )),
        _ => Ok(None),
    }
}

/// A header that may occur once: of two, readers could use different ones.
fn only<'a>(request: &'a Request, name: &str) -> Result<Option<&'a str>, String> {
    let mut values = request.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let first = values.next();
    if values.next().is_some() { Err(format!("more than one {name} header")) } else { Ok(first) }
}

/// An origin as browsers write it.
pub(crate) fn parse(origin: &str) -> Result<String, String> {
    let origin = origin.strip_suffix('/').unwrap_or(origin).to_ascii_lowercase();
    match origin.split_once("://") {
        Some((scheme, host))
            if !scheme.is_empty() && !host.is_empty() && !host.contains(['/', '?', '#', '@', ' ', '*']) =>
        {
            Ok(origin)
        }
        _ => Err(format!("expected an origin such as http://localhost:5173, got {origin:?}")),
    }
}

fn is_named(origin: &str, allowed: &[String]) -> bool {
    allowed.iter().any(|known| known.eq_ignore_ascii_case(origin))
}

/// Whether an origin is the address at which the emulator was called, by any name of this machine.
fn is_own(origin: &str, host: Option<&str>) -> bool {
    let (Some((scheme, origin)), Some(host)) = (origin.split_once("://"), host) else { return false };
    if !["http", "https"].contains(&scheme) {
        return false;
    }
    let (name, port) = name_and_port(origin);
    let (own_name, own_port) = name_and_port(host);
    port == own_port && (name.eq_ignore_ascii_case(own_name) || (is_loopback(name) && is_loopback(own_name)))
}

/// Names that no public DNS server resolves: addresses, names of this machine, and names without a dot or under `.internal`,
/// which containers use for each other.
fn is_own_name(host: &str, allowed: &[String]) -> bool {
    let (name, _) = name_and_port(host);
    let lower = name.to_ascii_lowercase();
    let is_named = |origin: &String| {
        origin.split_once("://").is_some_and(|(_, known)| name_and_port(known).0.eq_ignore_ascii_case(name))
    };
    address(name).is_some()
        || is_loopback(name)
        || !lower.contains(['.', '[', ']', ':'])
        || lower.ends_with(".internal")
        || allowed.iter().any(is_named)
}

fn is_loopback(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower == "localhost" || lower.ends_with(".localhost") || address(name).is_some_and(|address| address.is_loopback())
}

fn address(name: &str) -> Option<IpAddr> {
    match name.strip_prefix('[') {
        Some(rest) => rest.strip_suffix(']')?.parse().ok().map(IpAddr::V6),
        None => name.parse().ok(),
    }
}

/// `localhost:8800` as `localhost` and `8800`; `[::1]` keeps its brackets. A dot at the end of a name means that it is whole.
fn name_and_port(host: &str) -> (&str, Option<&str>) {
    let (name, port) = split(host);
    (name.strip_suffix('.').unwrap_or(name), port)
}

fn split(host: &str) -> (&str, Option<&str>) {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.is_empty() => {
            if name.contains(':') && !name.ends_with(']') { (host, None) } else { (name, Some(port)) }
        }
        _ => (host, None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::EmulatorConfig;
    use crate::testing::Server;

    /// Status, the origin that may read the answer, and the answer's error.
    fn ask(server: &mut Server, method: &str, path: &str, headers: &[(&str, &str)]) -> (u16, Option<String>, Value) {
        let mut request = Request::new(method, path, "{}");
        request.headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let (answer, body) = server.handle(request);
        let reader = answer.headers.iter().find(|(name, _)| *name == "access-control-allow-origin");
        (answer.status, reader.map(|(_, value)| value.clone()), body["error"].clone())
    }

    const HOST: (&str, &str) = ("host", "127.0.0.1:8800");

    #[test]
    fn a_page_of_another_origin_may_neither_read_nor_write_nor_ask_whether_it_may() {
        let mut server = Server::new();
        server.import(&["alice"]);
        for origin in
            ["http://evil.example", "null", "http://127.0.0.1:5173", "http://localhost:5173", "http://127.0.0.1"]
        {
            for (method, path) in [
                ("GET", "/_emulator/requests"),
                ("GET", "/_emulator/health"),
                ("POST", "/_emulator/reset"),
                ("POST", "/_emulator/config"),
                ("POST", "/_emulator/faults"),
                ("DELETE", "/_emulator/faults"),
                ("OPTIONS", "/_emulator/config"),
                ("GET", "/_emulator/no"),
            ] {
                let headers = [HOST, ("origin", origin), ("content-type", "text/plain")];
                let (status, reader, error) = ask(&mut server, method, path, &headers);
                assert_eq!((status, reader), (403, None), "{method} {path} {origin}");
                assert!(error.as_str().unwrap().contains(&format!("--cors {origin}")), "{error}");
            }
        }
        assert_eq!(server.control("GET", "/_emulator/requests", Value::Null).1["total"], 1, "nothing was reset");
    }

    #[test]
    fn a_page_that_does_not_say_where_it_is_from_is_known_by_its_site() {
        let mut server = Server::new();
        for (site, expected) in [("cross-site", 403), ("same-site", 403), ("same-origin", 200), ("none", 200)] {
            let headers = [HOST, ("sec-fetch-site", site)];
            assert_eq!(ask(&mut server, "GET", "/_emulator/health", &headers).0, expected, "{site}");
        }
        for sites in [["same-origin", "cross-site"], ["cross-site", "same-origin"], ["none", "none"]] {
            let sites = sites.map(|site| ("sec-fetch-site", site));
            let headers = [&[HOST][..], &sites].concat();
            let (status, _, error) = ask(&mut server, "GET", "/_emulator/health", &headers);
            assert_eq!((status, error), (403, json!("more than one sec-fetch-site header")));
        }
    }

    #[test]
    fn a_name_that_somebody_else_gave_this_machines_address_is_refused() {
        let mut server = Server::new();
        for host in ["evil.example", "evil.example:8800", "127.0.0.1.evil.example:8800", "localhost.evil.example"] {
            let origin = format!("http://{host}");
            let (status, reader, _) =
                ask(&mut server, "POST", "/_emulator/config", &[("host", host), ("origin", &origin)]);
            assert_eq!((status, reader), (403, None), "{host}");
            assert_eq!(ask(&mut server, "GET", "/_emulator/health", &[("host", host)]).0, 403, "{host}");
        }
    }

    #[test]
    fn a_host_or_an_origin_that_can_be_read_in_two_ways_is_refused() {
        let mut server = Server::new();
        for host in [
            "evil.example/.internal",
            "evil.example?a.localhost",
            "localhost@evil.example",
            "evil.example#.internal",
            "evil.example,localhost",
            "evil.example .localhost",
            "[127.0.0.1",
            "[127.0.0.1]",
            "127.0.0.1]",
            "[::1",
            "[[::1]]",
            // An address to some readers, and a name to others.
            "127.1",
            "0x7f.1",
            "localhost..",
        ] {
            assert_eq!(ask(&mut server, "GET", "/_emulator/health", &[("host", host)]).0, 403, "{host}");
        }
        for twice in [["127.0.0.1:8800", "evil.example"], ["evil.example", "127.0.0.1:8800"]] {
            let hosts = twice.map(|host| ("host", host));
            let (status, _, error) = ask(&mut server, "GET", "/_emulator/health", &hosts);
            assert_eq!((status, error), (403, json!("more than one host header")));
        }
        let origins = [HOST, ("origin", "http://127.0.0.1:8800"), ("origin", "http://evil.example")];
        assert_eq!(ask(&mut server, "POST", "/_emulator/config", &origins).0, 403);
        for origin in ["app://127.0.0.1:8800", "file://127.0.0.1:8800", "://127.0.0.1:8800", "127.0.0.1:8800"] {
            assert_eq!(ask(&mut server, "POST", "/_emulator/config", &[HOST, ("origin", origin)]).0, 403, "{origin}");
        }
    }

    #[test]
    fn programs_and_the_emulators_own_pages_are_served() {
        let mut server = Server::new();
        assert_eq!(ask(&mut server, "GET", "/_emulator/health", &[]), (200, None, Value::Null));
        for host in [
            "127.0.0.1:8800",
            "localhost:8800",
            "[::1]:8800",
            "192.168.1.5:8800",
            "emulator:8800",
            "a.localhost",
            "a.localhost.",
            "localhost.:8800",
            "host.docker.internal:8800",
        ] {
            assert_eq!(ask(&mut server, "GET", "/_emulator/health", &[("host", host)]).0, 200, "{host}");
        }
        for origin in ["http://127.0.0.1:8800", "http://localhost:8800", "http://[::1]:8800"] {
            let expected = (200, Some(origin.to_owned()), Value::Null);
            assert_eq!(ask(&mut server, "POST", "/_emulator/config", &[HOST, ("origin", origin)]), expected);
        }
    }

    #[test]
    fn an_origin_that_is_named_may_use_the_control_paths() {
        let config = EmulatorConfig::default().allow_origin("http://LocalHost:5173/").unwrap();
        let mut server = Server::with(config);
        let page = [HOST, ("origin", "http://localhost:5173"), ("sec-fetch-site", "same-site")];
        let reader = Some("http://localhost:5173".to_owned());
        for (method, expected) in [("OPTIONS", 204), ("POST", 200)] {
            let answer = ask(&mut server, method, "/_emulator/config", &page);
            assert_eq!((answer.0, answer.1), (expected, reader.clone()), "{method}");
        }
        let mut asks = Request::new("OPTIONS", "/_emulator/state", "");
        asks.headers = page.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let methods =
            server.handle(asks).0.headers.into_iter().find(|(name, _)| *name == "access-control-allow-methods");
        assert_eq!(methods.unwrap().1, "GET, POST, PUT, DELETE, OPTIONS");
        assert_eq!(ask(&mut server, "POST", "/_emulator/config", &[HOST, ("origin", "http://localhost:5174")]).0, 403);
        server.control("POST", "/_emulator/reset", json!({}));
        assert_eq!(ask(&mut server, "POST", "/_emulator/config", &page).0, 200, "also after a reset");
    }

    #[test]
    fn what_is_not_an_origin_is_refused_at_the_start() {
        for wrong in ["", "*", "localhost:5173", "http://", "://h", "http://h/path", "http://*", "http://u@h"] {
            assert!(EmulatorConfig::default().allow_origin(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_chat_api_answers_pages_of_every_origin_as_the_real_server_does() {
        let mut server = Server::new();
        let headers = [("host", "evil.example"), ("origin", "http://evil.example"), ("sec-fetch-site", "cross-site")];
        let (status, reader, _) = ask(&mut server, "POST", "/v4/sns/friend_add", &headers);
        assert_eq!((status, reader.as_deref()), (200, Some("*")));
    }
}

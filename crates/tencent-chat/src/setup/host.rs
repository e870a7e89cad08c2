//! Whether an own host can be one.

use super::Names;
use super::value::quoted;
use crate::error::Error;
use crate::generated::api::Region;

/// Ports at which servers of a developer's machine listen, mostly without TLS.
const HTTP_PORTS: [u16; 7] = [80, 3000, 5000, 8000, 8080, 8800, 8888];

/// What to give instead of something that is not a host.
const HOST_EXPECTED: &str = "expected a host name or an http(s):// URL without a path";

/// A host name, or a scheme and a host, that a URL can be made of; everything else belongs to the core.
pub(crate) fn check(option: &str, url: &str, names: &Names) -> Result<(), Error> {
    let name = names.of(option);
    let refuse = |what: String| Err(Error::config(format!("{name} {what}")));
    // Before anything shows it.
    if url.contains('@') {
        return refuse("must not contain a user name or password".into());
    }
    let (scheme, rest) = match url.split_once("://") {
        Some((scheme, rest)) => (Some(scheme), rest),
        None => (None, url),
    };
    let shown = if may_hold_password(rest) { "\"…\"".to_owned() } else { quoted(url) };
    let is = |known: &str| scheme.is_none_or(|scheme| scheme.eq_ignore_ascii_case(known));
    if !is("https") && !is("http") {
        return refuse(format!("must begin with https:// or http://, got {shown}"));
    }
    let host = rest.trim_end_matches('/');
    if host.contains(['/', '?', '#']) {
        return refuse(format!("must not have a path or a query, got {shown}"));
    }
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    let (host, port) = split_port(host);
    if host.is_empty() || !host.chars().all(is_plain) {
        return Err(Error::config(format!("{name}: invalid host {shown}: {HOST_EXPECTED}")));
    }
    if host.contains(':') && !(host.starts_with('[') && host.ends_with(']')) {
        return refuse(format!("must put its IPv6 address in brackets, such as http://[::1]:8080, got {shown}"));
    }
    let port = match port.map(str::parse::<u16>) {
        None => None,
        Some(Ok(port @ 1..)) => Some(port),
        Some(_) => return refuse(format!("must have a port from 1 to 65535, got {shown}")),
    };
    if scheme.is_some() {
        return Ok(());
    }
    if Region::parse(&host.to_ascii_lowercase()).is_some() {
        return refuse(format!("must be a host, but {shown} is a region: use {}", names.of("region")));
    }
    if is_local(host) || port.is_some_and(|port| HTTP_PORTS.contains(&port)) {
        let url = quoted(&format!("http://{rest}"));
        return refuse(format!("has no scheme: use {url}, or https:// if the host supports TLS"));
    }
    Ok(())
}

/// Whether something other than a port stands after a colon: in `host:word` it may be a password.
fn may_hold_password(rest: &str) -> bool {
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (name, after) = host.split_once(':').unwrap_or((host, ""));
    // The groups of an IPv6 address have at most four digits.
    let is_group = |group: &str| group.len() <= 4 && group.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_address =
        host.matches(':').count() > 1 && host.split([':', '[', ']', '.']).all(|part| is_group(part) || is_port(part));
    !(is_address || is_port(after)) || name.contains('%')
}

fn is_port(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A host and its port; the colons within the brackets of an IPv6 address belong to the host.
fn split_port(host: &str) -> (&str, Option<&str>) {
    match host.rsplit_once(':') {
        Some((name, port)) if !port.ends_with(']') && (!name.contains(':') || name.ends_with(']')) => {
            (name, Some(port))
        }
        _ => (host, None),
    }
}

/// Whether only machines nearby can be reached so, which hardly ever have certificates.
fn is_local(host: &str) -> bool {
    if let Ok(address) = host.parse::<std::net::Ipv4Addr>() {
        return address.is_loopback() || address.is_private() || address.is_link_local() || address.is_unspecified();
    }
    // A name without a dot is of a local network; an IPv6 address is hardly ever written without a scheme.
    !host.contains('.') || host.ends_with(".local") || host.ends_with(".localhost") || host.ends_with(".internal")
}

/// The region with this name.
pub(crate) fn region(name: &str, names: &Names) -> Result<Region, Error> {
    if let Some(region) = Region::parse(name) {
        return Ok(region);
    }
    let ids: Vec<String> = Region::ALL.iter().map(|region| region.id().to_owned()).collect();
    let mut message = match name.trim() {
        "" => format!("{} is empty", names.of("region")),
        _ => format!("{}: unknown region {}", names.of("region"), quoted(name)),
    };
    if name.contains('.') {
        message.push_str(&format!("; set a host with {}", names.of("endpoint")));
    } else if let Some(close) = crate::schema::closest(&name.replace([' ', '-'], "_"), ids.iter().cloned()) {
        message.push_str(&format!("; did you mean {close:?}?"));
    }
    let the_regions = if message.ends_with('?') { " The" } else { "; the" };
    message.push_str(&format!("{the_regions} regions are {}", super::names::listed(&ids, "and")));
    Err(Error::config(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str) -> String {
        check("endpoint", url, &Names::default()).unwrap_err().to_string()
    }

    #[test]
    fn a_host_may_have_a_scheme_a_port_and_a_slash_at_its_end() {
        for url in [
            "chat.example.com",
            "chat.example.com:8443",
            "https://chat.example.com/",
            "HTTPS://chat.example.com",
            "http://127.0.0.1:8080",
            "http://[::1]:80",
            "http://emulator:8800",
        ] {
            assert_eq!(check("endpoint", url, &Names::default()), Ok(()), "{url}");
        }
    }

    #[test]
    fn a_local_host_without_a_scheme_is_told_to_write_http() {
        for host in ["localhost", "127.0.0.1:9", "10.0.0.7", "192.168.1.2:443", "emulator:9", "a.example.com:8080"] {
            assert!(refused(host).contains(&format!("use \"http://{host}\"")), "{host}");
        }
    }

    #[test]
    fn a_port_is_a_number_from_1_to_65535() {
        for url in ["http://a.example:65536", "http://a.example:0", "http://a.example:", "a.example:http"] {
            assert!(refused(url).contains("a port from 1 to 65535"), "{url}");
        }
    }

    #[test]
    fn a_password_is_never_shown() {
        for url in ["https://user:hunter2@chat.example.com", "user:hunter2@host/?x", "ftp://hunter2@a"] {
            let said = refused(url);
            assert!(said.contains("password") && !said.contains("hunter2"), "{said}");
        }
        for url in [
            "https://chat.example.com:hunter2",
            "host:hunter2",
            "ftp://host:hunter2/path",
            "a b:hunter2",
            "a:1:hunter2",
        ] {
            let said = refused(url);
            assert!(said.contains("\"…\"") && !said.contains("hunter2"), "{said}");
        }
    }

    #[test]
    fn a_secret_key_given_as_a_host_is_not_shown() {
        let said = refused("d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd");
        assert!(said.contains("\"…\"") && !said.contains("d43dc253"), "{said}");
    }

    #[test]
    fn whatever_is_given_is_refused_or_taken_without_a_panic() {
        for url in
            ["", " ", ":", "://", "http://", "http://:1", "[", "]:", "::1", "é:80", "http://ü", "a b", "a?b", "#"]
        {
            assert!(check("endpoint", url, &Names::default()).is_err(), "{url}");
        }
    }

    #[test]
    fn a_region_that_is_nearly_one_is_suggested() {
        for (given, meant) in
            [("Singapore", "singapore"), ("silicon valley", "silicon_valley"), ("saudi-arabia", "saudi_arabia")]
        {
            let said = region(given, &Names::default()).unwrap_err().to_string();
            assert!(said.contains(&format!("did you mean \"{meant}\"?")), "{said}");
        }
        assert!(!region("mars", &Names::default()).unwrap_err().to_string().contains("did you mean"));
    }
}

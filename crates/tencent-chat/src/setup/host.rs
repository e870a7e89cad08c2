//! Whether an own host can be one.

use super::Names;
use super::value::quoted;
use crate::Region;

/// Ports at which servers of a developer's machine listen, mostly without TLS.
const HTTP_PORTS: [u32; 7] = [80, 3000, 5000, 8000, 8080, 8800, 8888];

/// A host name, or a scheme and a host, that a URL can be made of; everything else belongs to the core.
pub(crate) fn check(option: &str, url: &str, names: &Names) -> Result<(), String> {
    let (what, shows) = match problem(url) {
        Ok(()) => return Ok(()),
        Err(problem) => problem,
    };
    let name = names.of(option);
    Err(match shows {
        Shows::Nothing => [&*name, what].concat(),
        Shows::Url => [&*name, what, ", got ", &quoted(url)].concat(),
        Shows::Region => [&*name, what, &quoted(url), " is a region: give it as ", &names.of("region")].concat(),
        Shows::Http => [&*name, what, "\"http://", url, "\", or https:// if that host has TLS"].concat(),
    })
}

/// How a sentence goes on.
enum Shows {
    Nothing,
    Url,
    Region,
    Http,
}

fn problem(url: &str) -> Result<(), (&'static str, Shows)> {
    // Before anything shows it.
    if url.contains('@') {
        return Err((" holds a user name or a password: leave them out", Shows::Nothing));
    }
    if url.trim().is_empty() {
        return Err((" is empty: give a host name, or https:// and a host", Shows::Nothing));
    }
    let (scheme, rest) = match url.find("://") {
        Some(at) => (&url[..at], &url[at + 3..]),
        None => ("", url),
    };
    if !["", "https", "http"].contains(&scheme) || url.starts_with("://") {
        return Err((" must begin with https:// or http://", Shows::Url));
    }
    let host = rest.trim_end_matches('/');
    if host.contains(['/', '?', '#']) {
        return Err((" must be a host without a path or a query", Shows::Url));
    }
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || b"-._:[]".contains(&c);
    let (host, port) = split_port(host);
    if host.is_empty() || !host.bytes().all(is_plain) {
        return Err((" is not a host: give a host name, or https:// and a host", Shows::Url));
    }
    if host.contains(':') && !(host.starts_with('[') && host.ends_with(']')) {
        return Err((" must have an IPv6 address in brackets, such as http://[::1]:8080", Shows::Url));
    }
    let number = port.map(|port| port.parse::<u32>().unwrap_or_default());
    if number.is_some_and(|port| port == 0 || port > 65_535) {
        return Err((" must have a port from 1 to 65535", Shows::Url));
    }
    if !scheme.is_empty() {
        return Ok(());
    }
    if Region::parse(host).is_some() {
        return Err((" must be a host, and ", Shows::Region));
    }
    if is_local(host) || number.is_some_and(|port| HTTP_PORTS.contains(&port)) {
        return Err((" has no scheme: write ", Shows::Http));
    }
    Ok(())
}

/// A host and its port; the colons within the brackets of an IPv6 address belong to the host.
fn split_port(host: &str) -> (&str, Option<&str>) {
    let Some(at) = host.rfind(':') else { return (host, None) };
    let (name, port) = (&host[..at], &host[at + 1..]);
    match !port.ends_with(']') && (!name.contains(':') || name.ends_with(']')) {
        true => (name, Some(port)),
        false => (host, None),
    }
}

/// Whether only machines nearby can be reached so, which hardly ever have certificates.
fn is_local(host: &str) -> bool {
    if host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let mut numbers = host.split('.').map(|number| number.parse().unwrap_or(u32::MAX));
        return matches!(
            (numbers.next(), numbers.next()),
            (Some(0 | 10 | 127), _) | (Some(192), Some(168)) | (Some(172), Some(16..=31)) | (Some(169), Some(254))
        );
    }
    // A name without a dot is of a local network; an IPv6 address is hardly ever written without a scheme.
    !host.contains('.') || [".local", ".localhost", ".internal"].iter().any(|end| host.ends_with(end))
}

/// The region with this name.
pub(crate) fn region(name: &str, names: &Names) -> Result<Region, String> {
    if let Some(region) = Region::parse(name) {
        return Ok(region);
    }
    let ids: Vec<String> = Region::ALL.iter().map(|region| region.id().to_owned()).collect();
    let mut message = names.of("region");
    if name.trim().is_empty() {
        message.push_str(" is empty");
    } else {
        message.push_str(": there is no region ");
        message.push_str(&quoted(name));
    }
    if name.contains('.') {
        message.push_str("; a host is given as ");
        message.push_str(&names.of("endpoint"));
    } else if let Some(close) = crate::schema::closest(name, ids.clone()) {
        message.push_str("; did you mean \"");
        message.push_str(&close);
        message.push_str("\"?");
    }
    message.push_str(if message.ends_with('?') { " there are " } else { "; there are " });
    message.push_str(&super::names::listed(&ids, "and"));
    Err(message)
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
            assert!(refused(host).contains(&format!("write \"http://{host}\"")), "{host}");
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

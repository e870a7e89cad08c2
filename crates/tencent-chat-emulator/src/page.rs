//! The page for people: `GET /` in a browser. Its files are in `page/`, and are served as they are. The wasm module does not have
//! them: they are a file of their own in the npm package.

use crate::http::{Answer, Request};

/// Where the files of the page are.
const FOLDER: &str = "/_emulator/page/";

/// What the page may load: its own files, its own control paths, and the pictures, sounds and videos that messages name.
/// Other pages may not embed it.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data: http: https:; media-src 'self' data: http: https:; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const PICTURE: &str = "image/svg+xml";

struct File {
    name: &'static str,
    content_type: &'static str,
    #[cfg(any(test, feature = "server"))]
    content: &'static str,
}

macro_rules! files {
    ($($name:literal $content_type:ident)*) => {
        [$(File {
            name: $name,
            content_type: $content_type,
            #[cfg(any(test, feature = "server"))]
            content: include_str!(concat!("../page/", $name)),
        }),*]
    };
}

const FILES: [File; 13] = files! {
    "index.html" HTML
    "style.css" STYLE
    "main.js" SCRIPT
    "api.js" SCRIPT
    "parts.js" SCRIPT
    "log.js" SCRIPT
    "views.js" SCRIPT
    "chat.js" SCRIPT
    "tools.js" SCRIPT
    "vendor/htm-preact.js" SCRIPT
    "icon.svg" PICTURE
    "demo/lighthouse.svg" PICTURE
    "demo/robot.svg" PICTURE
};

/// The head of the answer to a request for a file of the page, and the name of the file. `None` for other requests.
pub(crate) fn find(request: &Request) -> Option<(Answer, &'static str)> {
    if request.method != "GET" {
        return None;
    }
    let name = match request.path.as_str() {
        "/" if is_for_a_browser(request) => "index.html",
        path => path.strip_prefix(FOLDER)?,
    };
    let file = FILES.iter().find(|file| file.name == name)?;
    Some((Answer::file(file.content_type, POLICY), file.name))
}

/// What a file has.
#[cfg(any(test, feature = "server"))]
pub(crate) fn content(name: &str) -> &'static str {
    FILES.iter().find(|file| file.name == name).map_or("", |file| file.content)
}

/// Programs that do not accept HTML get an error of the API at `/`.
fn is_for_a_browser(request: &Request) -> bool {
    request.header("accept").is_some_and(|accept| accept.contains("text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The maximum size of the page over the wire.
    const MAX_BYTES: usize = 150_000;

    fn ask(method: &str, path: &str, accept: &str) -> Option<(Answer, &'static str)> {
        let headers = vec![("accept".to_owned(), accept.to_owned())];
        find(&Request { headers, ..Request::new(method, path, "") })
    }

    #[test]
    fn a_browser_gets_the_page_and_a_program_does_not() {
        let (page, name) = ask("GET", "/", "text/html,application/xhtml+xml").unwrap();
        assert_eq!(name, "index.html");
        let header =
            |name: &str| page.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
        assert_eq!(header("content-type"), Some(HTML));
        assert_eq!(header("content-security-policy"), Some(POLICY));
        for (method, path, accept) in [
            ("GET", "/", "*/*"),
            ("GET", "/", "application/json"),
            ("POST", "/", "text/html"),
            ("GET", "/v4", "text/html"),
            ("GET", "/_emulator/page/no.js", "*/*"),
            ("GET", "/_emulator/page/../Cargo.toml", "*/*"),
        ] {
            assert!(ask(method, path, accept).is_none(), "{method} {path} {accept}");
        }
    }

    #[test]
    fn every_file_that_the_page_loads_is_served_and_comes_from_here() {
        for file in &FILES {
            assert!(ask("GET", &format!("{FOLDER}{}", file.name), "*/*").is_some(), "{}", file.name);
            let is_own = !file.name.starts_with("vendor/");
            for loaded in file.content.split(" from \"").skip(1).filter(|_| is_own && file.content_type == SCRIPT) {
                let name = loaded.split('"').next().unwrap().strip_prefix("./").expect("a file beside it");
                assert!(FILES.iter().any(|known| known.name == name), "{} loads {name}", file.name);
            }
        }
        let page = content("index.html");
        for loaded in page.split("=\"/").skip(1) {
            let path = format!("/{}", loaded.split('"').next().unwrap());
            assert!(ask("GET", &path, "*/*").is_some(), "{path}");
        }
        assert!(!page.contains("://") && !page.contains("<style") && !page.contains("style=\""));
    }

    #[test]
    fn the_page_is_small() {
        let bytes: usize = FILES.iter().map(|file| file.content.len()).sum();
        assert!(bytes < MAX_BYTES, "{bytes}");
    }
}

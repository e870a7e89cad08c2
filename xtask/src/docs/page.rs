//! A page: Markdown to HTML, with anchors at its headings and what the search finds.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use serde_json::{Value, json};

/// What all paths of endpoints begin with.
const PATHS: &str = "v4/";

pub struct Page {
    pub html: String,
    pub sections: Vec<Section>,
}

/// What stands under one heading.
pub struct Section {
    pub heading: String,
    /// Nothing for the page's own heading.
    pub anchor: Option<String>,
    pub text: String,
    /// Tencent's name for what a page is about, an endpoint's path.
    pub path: Option<String>,
}

impl Section {
    /// The section in the search's index: file with anchor, title, text.
    pub fn entry(self, file: &str, title: &str) -> Value {
        let to = self.anchor.as_ref().map_or(file.to_string(), |anchor| format!("{file}#{anchor}"));
        let title = match (&self.anchor, &self.path) {
            (Some(_), _) => format!("{title} › {}", self.heading),
            (None, Some(path)) => format!("{title} ({path})"),
            (None, None) => title.to_string(),
        };
        json!([to, title, self.text.split_whitespace().collect::<Vec<_>>().join(" ")])
    }
}

pub fn parse(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES)
}

pub fn render(text: &str) -> Page {
    let mut events: Vec<Event> = parse(text).collect();
    let anchors = anchors(&events);
    let mut anchors = anchors.into_iter();
    let mut sections: Vec<Section> = Vec::new();
    let mut in_heading = false;
    for event in &mut events {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) => {
                in_heading = true;
                let (anchor, heading) = anchors.next().expect("one for each heading");
                let is_title = *level == HeadingLevel::H1;
                let own = (!is_title).then(|| anchor.clone());
                sections.push(Section { heading, anchor: own, text: String::new(), path: None });
                *id = Some(CowStr::from(anchor));
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            // A row that can be linked to is a section of its own: an error code.
            Event::InlineHtml(tag) => {
                let anchor = tag.strip_prefix("<a id=\"").and_then(|rest| rest.split('"').next()).map(str::to_string);
                if anchor.is_some() {
                    sections.push(Section { heading: String::new(), anchor, text: String::new(), path: None });
                }
            }
            Event::End(TagEnd::TableCell) => {
                if let Some(section) = sections.last_mut().filter(|section| section.heading.is_empty()) {
                    section.heading = section.text.trim().to_string();
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => *dest_url = CowStr::from(html_link(dest_url)),
            Event::Text(text) | Event::Code(text) if !in_heading => {
                if let Some(section) = sections.last_mut() {
                    if let Some(path) = text.strip_prefix(PATHS) {
                        section.path.get_or_insert_with(|| path.to_string());
                    }
                    section.text.push_str(text);
                    section.text.push(' ');
                }
            }
            _ => {}
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, in_wrappers(events).into_iter());
    Page { html: out, sections }
}

/// Tables may be wider than the page: each scrolls by itself.
fn in_wrappers(events: Vec<Event>) -> Vec<Event> {
    let mut out = Vec::new();
    for event in events {
        match event {
            Event::Start(Tag::Table(_)) => out.extend([Event::Html("<div class=\"table\">".into()), event]),
            Event::End(TagEnd::Table) => out.extend([event, Event::Html("</div>\n".into())]),
            event => out.push(event),
        }
    }
    out
}

/// The anchor and text of each heading. A text that comes again gets a number, as code hosts do.
pub fn anchors(events: &[Event]) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    let mut heading: Option<String> = None;
    for event in events {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::Text(text) | Event::Code(text), Some(heading)) => heading.push_str(text),
            (Event::End(TagEnd::Heading(_)), Some(text)) => {
                let anchor = xtask::generate::anchor(text);
                let before = found.iter().filter(|(_, other)| xtask::generate::anchor(other) == anchor).count();
                let anchor = if before == 0 { anchor } else { format!("{anchor}-{before}") };
                found.push((anchor, std::mem::take(text)));
                heading = None;
            }
            _ => {}
        }
    }
    found
}

/// A link to a page's source as a link to the page.
fn html_link(link: &str) -> String {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let path = if path.contains("://") {
        path.to_string()
    } else if path.ends_with(".md") {
        super::html_name(path)
    } else {
        path.to_string()
    };
    anchor.map_or(path.clone(), |anchor| format!("{path}#{anchor}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_get_anchors_and_links_lead_to_pages() {
        let page = render("# Title\n\nintro\n\n## A `b` c\n\n[x](../y/README.md#z) <https://a.b/c.md>\n\n## A b c\n");
        assert!(page.html.contains("<h2 id=\"a-b-c\">") && page.html.contains("<h2 id=\"a-b-c-1\">"), "{}", page.html);
        assert!(page.html.contains("href=\"../y/index.html#z\"") && page.html.contains("href=\"https://a.b/c.md\""));
    }

    #[test]
    fn a_row_with_a_place_of_its_own_is_found_by_its_first_cell() {
        let page = render("# T\n\n| a | b |\n|---|---|\n| <a id=\"code-5\"></a>5 to 6 | five |\n");
        let entries: Vec<Value> = page.sections.into_iter().map(|section| section.entry("p.html", "T")).collect();
        assert_eq!(entries[1], json!(["p.html#code-5", "T › 5 to 6", "5 to 6 five"]));
    }

    #[test]
    fn a_page_with_an_endpoints_path_is_found_by_it() {
        let page = render("# send_it\n\n| path | `v4/openim/sendmsg` |\n|---|---|\n\n## Parameters\n\n`To_Account`\n");
        let entries: Vec<Value> = page.sections.into_iter().map(|section| section.entry("p.html", "send_it")).collect();
        assert_eq!(entries[0], json!(["p.html", "send_it (openim/sendmsg)", "path v4/openim/sendmsg"]));
        assert_eq!(entries[1], json!(["p.html#parameters", "send_it › Parameters", "To_Account"]));
    }

    #[test]
    fn the_search_knows_each_section() {
        let page = render("# Title\n\nintro\n\n## Part\n\nmore `code`\n");
        let entries: Vec<Value> = page.sections.into_iter().map(|section| section.entry("p.html", "Title")).collect();
        assert_eq!(entries, [json!(["p.html", "Title", "intro"]), json!(["p.html#part", "Title › Part", "more code"])]);
    }
}

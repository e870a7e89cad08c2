//! Code that is broken into lines where it is long.

/// Width of a line.
const WIDTH: usize = 96;

/// How a language lays out what stands in brackets.
#[derive(Clone, Copy)]
pub struct Style {
    /// A blank after the opening and before the closing bracket, on one line.
    pub spaced: bool,
    /// A comma after the last line.
    pub trailing: bool,
    /// Brackets that begin and end together share their lines.
    pub hugging: bool,
}

pub enum Code {
    /// What stays on one line.
    Atom(String),
    /// `open`, items, `close`: a call, a list, an object.
    Group { open: String, items: Vec<Code>, close: &'static str, style: Style },
    /// Something with a name before it.
    Labeled(String, Box<Code>),
    /// Something with method calls after it, each a group.
    Chain(Box<Code>, Vec<Code>),
}

impl Code {
    pub fn group(open: String, items: Vec<Code>, close: &'static str) -> Self {
        Code::Group { open, items, close, style: Style { spaced: false, trailing: true, hugging: true } }
    }

    pub fn labeled(label: String, code: Code) -> Self {
        Code::Labeled(label, Box::new(code))
    }

    /// On one line.
    fn flat(&self) -> String {
        match self {
            Code::Atom(text) => text.clone(),
            Code::Labeled(label, code) => format!("{label}{}", code.flat()),
            Code::Chain(head, calls) => head.flat() + &calls.iter().map(Code::flat).collect::<String>(),
            Code::Group { open, items, close, style } => {
                let inner = items.iter().map(Code::flat).collect::<Vec<_>>().join(", ");
                let space = if style.spaced && !items.is_empty() { " " } else { "" };
                format!("{open}{space}{inner}{space}{close}")
            }
        }
    }

    /// The code, each step within it indented by `step`.
    pub fn print(&self, step: usize) -> String {
        self.print_after(step, 0, 0)
    }

    /// The code at a line that is indented by `indent`, with `before` characters more before it.
    fn print_after(&self, step: usize, indent: usize, before: usize) -> String {
        let flat = self.flat();
        if indent + before + flat.chars().count() <= WIDTH {
            return flat;
        }
        let inner = indent + step;
        let space = " ".repeat(inner);
        match self {
            Code::Atom(_) => flat,
            Code::Labeled(label, code) => format!("{label}{}", code.print_after(step, indent, before + label.len())),
            Code::Chain(head, calls) => {
                let calls = calls.iter().map(|call| format!("\n{space}{}", call.print_after(step, inner, 0)));
                head.print_after(step, indent, before) + &calls.collect::<String>()
            }
            Code::Group { open, items, close, style } => match &items[..] {
                [] => flat,
                // Brackets that begin and end together need no lines of their own.
                [only @ Code::Group { .. }] if style.hugging => {
                    format!("{open}{}{close}", only.print_after(step, indent, before + open.len()))
                }
                items => {
                    let lines = items.iter().map(|item| format!("{space}{}", item.print_after(step, inner, 1)));
                    let lines = lines.collect::<Vec<_>>().join(",\n");
                    let comma = if style.trailing { "," } else { "" };
                    format!("{open}\n{lines}{comma}\n{}{close}", " ".repeat(indent))
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_code_stays_on_a_line_and_long_code_is_broken_between_items() {
        let call = |word: &str| {
            let items = [1, 2].map(|number| Code::Atom(format!("\"{}{number}\"", word)));
            Code::group("call(".into(), vec![Code::group("[".into(), items.into(), "]")], ")")
        };
        assert_eq!(call("a").print(4), r#"call(["a1", "a2"])"#);
        let long = "x".repeat(50);
        assert_eq!(call(&long).print(4), format!("call([\n    \"{long}1\",\n    \"{long}2\",\n])"));
    }
}

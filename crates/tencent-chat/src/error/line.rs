//! What a server says, within a line of a log or a message.

use std::fmt::{self, Write as _};

/// How many characters are shown; the whole is in the error's own field.
const SHOWN: usize = 1000;

/// Text that ends after a while, and does not end its line, control a terminal or turn the direction of writing around.
pub(crate) struct OneLine<'a>(pub &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.0.char_indices().nth(SHOWN).map_or(self.0.len(), |(end, _)| end);
        for c in self.0[..end].chars() {
            let is_plain = !c.is_control() && !matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            if is_plain { f.write_char(c)? } else { write!(f, "{}", c.escape_default())? }
        }
        if end < self.0.len() { f.write_str("…") } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_is_one_line_of_a_limited_length() {
        let said = "a\n\u{1b}[31mfake\u{202e}\u{85} 好 \"x\"";
        assert_eq!(OneLine(said).to_string(), r#"a\n\u{1b}[31mfake\u{202e}\u{85} 好 "x""#);
        assert_eq!(OneLine(&"好".repeat(1000)).to_string(), "好".repeat(1000));
        assert_eq!(OneLine(&"好".repeat(1001)).to_string(), "好".repeat(1000) + "…");
    }
}

//! Keeps UserSigs out of what is shown: a signed URL must not reach a log through an error of a transport or a gateway.

/// How many characters of a UserSig's alphabet in a row are taken for one, if they begin as all of them do.
const TELLING: usize = 24;

/// Replaces every UserSig in a text with `…`: what follows `usersig=`, and what looks like one where it stands alone. Both
/// are found however they are escaped: in URLs, JSON, HTML.
pub fn mask(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut masked = String::with_capacity(text.len());
    let (mut at, mut shown) = (0, 0);
    while at < bytes.len() {
        match after_mark(bytes, at).or_else(|| by_its_looks(bytes, at)) {
            Some((from, to)) => {
                let to = over_line_breaks(bytes, to);
                masked.push_str(text.get(shown..from).unwrap_or_default());
                masked.push('…');
                (at, shown) = (to, to);
            }
            None => at += 1,
        }
    }
    masked.push_str(text.get(shown..).unwrap_or_default());
    masked
}

/// Where a UserSig ends that was broken into lines, as mail and logs do it.
fn over_line_breaks(text: &[u8], mut end: usize) -> usize {
    loop {
        let mut next = end;
        while let Some((_, length)) = unit(text, next).filter(|(c, _)| b"=\r\n".contains(c)) {
            next += length;
        }
        match run(text, next, is_of_a_user_sig) {
            (TELLING.., to) if next > end => end = to,
            _ => return end,
        }
    }
}

/// Where the value of a `usersig=` stands that begins here.
fn after_mark(text: &[u8], at: usize) -> Option<(usize, usize)> {
    const MARK: &[u8] = b"usersig";
    let mut from = at + MARK.len();
    if !text.get(at..from)?.eq_ignore_ascii_case(MARK) {
        return None;
    }
    let mut separated = false;
    while let Some((c, length)) = unit(text, from).filter(|(c, _)| b"\"' =:".contains(c)) {
        separated |= b"=:".contains(&c);
        from += length;
    }
    separated.then(|| (from, run(text, from, |c| is_of_a_user_sig(c) || b"%.~".contains(&c) || !c.is_ascii()).1))
}

/// Where a UserSig stands that begins here: zlib's header in base64, and more.
fn by_its_looks(text: &[u8], at: usize) -> Option<(usize, usize)> {
    let (first, length) = unit(text, at)?;
    let (second, _) = unit(text, at + length)?;
    if first != b'e' || !b"JNAF".contains(&second) {
        return None;
    }
    let (count, to) = run(text, at, is_of_a_user_sig);
    (count >= TELLING).then_some((at, to))
}

fn is_of_a_user_sig(c: u8) -> bool {
    // In plain base64 it has the last three.
    c.is_ascii_alphanumeric() || b"*-_+/=".contains(&c)
}

/// How many characters in a row are such, and where they end.
fn run(text: &[u8], mut at: usize, is_such: fn(u8) -> bool) -> (usize, usize) {
    let mut count = 0;
    while let Some((_, length)) = unit(text, at).filter(|(c, _)| is_such(*c)) {
        (count, at) = (count + 1, at + length);
    }
    (count, at)
}

/// The character that stands here, if it is ASCII, and how many bytes it takes: `*`, `%2A`, `%252A`, `\u002a`, `\u{2a}`, `\x2a`, `\052`,
/// `&#42;`, `&#x2a;`, `&ast;`.
fn unit(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let rest = text.get(at..)?;
    let number = |from: usize, to: usize, radix| {
        let digit = |number, c: &u8| Some(number * radix + char::from(*c).to_digit(radix)?);
        rest.get(from..to)?.iter().try_fold(0, digit).map(|c| (c as u8, to))
    };
    let escaped = match rest {
        [b'%', ..] => {
            // Encoded again, the sign itself is `%25`.
            let signs = rest[1..].chunks(2).take(8).take_while(|pair| *pair == b"25").count();
            number(1 + 2 * signs, 3 + 2 * signs, 16)
        }
        [b'\\', ..] => {
            // A text within a text has several.
            let signs = rest.iter().take(8).take_while(|c| **c == b'\\').count();
            match &rest[signs..] {
                [b'u', b'0', b'0', ..] => number(signs + 3, signs + 5, 16),
                [b'x', ..] => number(signs + 1, signs + 3, 16),
                [b'u', b'{', digits @ ..] => digits
                    .iter()
                    .take(6)
                    .position(|c| *c == b'}')
                    .and_then(|end| number(signs + 2, signs + 2 + end, 16).map(|(c, to)| (c, to + 1))),
                [b'0', ..] => number(signs, signs + 3, 8),
                [b'1', _, _, ..] => number(signs, signs + 3, 8),
                [b'4'..=b'7', ..] => number(signs, signs + 2, 8),
                [b'"', ..] => Some((b'"', signs + 1)),
                [b'n' | b'r', ..] => Some((b'\n', signs + 1)),
                _ => None,
            }
        }
        [b'&', b'#', ..] => rest.iter().take(8).position(|c| *c == b';').and_then(|end| {
            let (from, radix) = if matches!(rest[2], b'x' | b'X') { (3, 16) } else { (2, 10) };
            number(from, end, radix).map(|(c, to)| (c, to + 1))
        }),
        [b'&', ..] => {
            const NAMED: [(&str, u8); 4] = [("&ast;", b'*'), ("&lowbar;", b'_'), ("&equals;", b'='), ("&quot;", b'"')];
            let named = NAMED.iter().find(|(name, _)| rest.starts_with(name.as_bytes()));
            named.map(|(name, c)| (*c, name.len()))
        }
        _ => None,
    };
    escaped.or_else(|| rest.first().map(|c| (*c, 1)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIG: &str = "eJw1zM0KgkAUhuF7mXXYmR*zBNcSRUGRi3YyHfPgODPO*BPRvWda2*f5eDOn0*0-_";

    #[test]
    fn every_user_sig_in_a_text_is_masked() {
        let masked = "a usersig=…&b usersig=…) usersig=…";
        assert_eq!(mask("a usersig=x*y&b usersig=z) usersig="), masked);
        assert_eq!(mask(masked), masked);
        assert_eq!(mask("nothing to hide, not even my usersig"), "nothing to hide, not even my usersig");
    }

    #[test]
    fn a_user_sig_is_masked_however_it_is_escaped() {
        let every = |form: fn(u32) -> String| SIG.chars().map(|c| form(c.into())).collect::<String>();
        let special = |form: &str| SIG.replace('*', form);
        let forms = [
            SIG.to_owned(),
            special("%2A"),
            special("%2a"),
            special("%252A"),
            special("\\u002a"),
            special("\\\\u002A"),
            special("\\u{2a}"),
            special("\\052"),
            special("\\52"),
            special("&#42;"),
            special("&#x2A;"),
            special("&ast;"),
            SIG.replace('_', "&lowbar;"),
            every(|c| format!("%{c:02X}")),
            every(|c| format!("\\u{c:04x}")),
            every(|c| format!("&#{c};")),
            every(|c| format!("\\u{{{c:x}}}")),
            every(|c| format!("\\{c:03o}")),
        ];
        for form in forms {
            for (before, after) in [
                ("GET /v4?usersig=", "&random=1"),
                ("GET /v4?USERSIG%3D", "%26random=1"),
                (r#"{"url":"?a=1\u0026usersig\u003d"#, r#"\u0026random=1"}"#),
                (r#"{"UserSig":""#, r#"","a":1}"#),
                (r#"{\"userSig\": \""#, r#"\",\"a\":1}"#),
                ("<a href='?usersig&#61;", "&amp;random=1'>"),
                ("<a href=&quot;?usersig&equals;", "&amp;random=1&quot;>"),
                ("{&quot;usersig&quot;:&quot;", "&quot;}"),
                ("", ""),
                ("cannot read ", ""),
            ] {
                assert_eq!(mask(&format!("{before}{form}{after}")), format!("{before}…{after}"));
            }
        }
    }

    #[test]
    fn a_user_sig_that_is_broken_into_lines_is_masked_as_a_whole() {
        let long = SIG.repeat(5);
        let plain = long.replace('*', "+").replace('-', "/").replace('_', "=");
        for (text, broken) in [(&long, "\n"), (&long, "\r\n"), (&long, "=\n"), (&plain, "\n"), (&long, "\\n")] {
            let lines: Vec<&str> = (0..text.len()).step_by(60).map(|at| &text[at..text.len().min(at + 60)]).collect();
            let masked = mask(&format!("refused: {}\nby the gateway", lines.join(broken)));
            assert_eq!(masked, "refused: …\nby the gateway", "{broken:?}");
        }
    }

    #[test]
    fn any_text_is_masked_without_a_panic_and_in_linear_time() {
        for text in
            ["%", "%2", "\\", "\\u", "\\u00", "&#", "&#;", "&#x;", "usersig", "usersig%", "é%é", "e%4", "usersig=…é"]
        {
            assert_eq!(mask(&mask(text)), mask(text));
        }
        for piece in ["eJ", "usersig", "\\", "%25", "e", "&#"] {
            let text = piece.repeat(100_000);
            assert!(mask(&text).len() <= text.len());
        }
    }
}

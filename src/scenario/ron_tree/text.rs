//! Text in quotation marks: escapes, raw strings, and the characters nobody may hide in a script.
//!
//! It deliberately does not know where in a tree the text stands.

use std::borrow::Cow;

use super::tree::{ESCAPED, LOOSE, RAW};

/// Tells whether a character may stand nowhere in a script: controls but for tab and line ends, and marks of direction.
///
/// Marks of direction let a line read otherwise than it is (Unicode Technical Standard 55, 3.2). U+200B to U+200D stay: Khmer and
/// Lao words are divided and joined with them.
pub fn is_forbidden(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{61c}' => true,
        _ => c.is_control(),
    }
}

/// Tells whether a character is a quotation mark of print, as word processors write them.
pub(super) fn is_curly(c: char) -> bool {
    matches!(c, '“' | '”' | '„' | '«' | '»' | '‘' | '’')
}

/// Calls back with the place of every forbidden character of a text.
///
/// Blocks without a suspicious byte, nearly all of them, are passed over without decoding.
pub(super) fn find_forbidden(source: &str, mut found: impl FnMut(usize, char) -> bool) {
    // The first bytes of forbidden characters; C2, D8 and E2 lead many others too.
    let suspicious =
        |b: u8| ((b < 0x20) & (b != b'\t') & (b != b'\n') & (b != b'\r')) | matches!(b, 0x7f | 0xc2 | 0xd8 | 0xe2);
    for (index, block) in source.as_bytes().chunks(64).enumerate() {
        if !block.iter().fold(false, |any, &b| any | suspicious(b)) {
            continue;
        }
        for (offset, _) in block.iter().enumerate().filter(|&(_, &b)| suspicious(b)) {
            let at = index * 64 + offset;
            if let Some(c) = source[at..].chars().next().filter(|&c| is_forbidden(c))
                && !found(at, c)
            {
                return;
            }
        }
    }
}

/// Returns the content of a string literal as written, quotation marks included, under its node's flags.
///
/// A literal with mistakes was reported when it was parsed; here its odd parts are taken as they stand.
pub(super) fn string(literal: &str, flags: u8) -> Cow<'_, str> {
    if flags & RAW != 0 {
        let inner = literal.trim_start_matches(['b', 'r']);
        let hashes = inner.bytes().take_while(|&b| b == b'#').count();
        let end = inner.len().saturating_sub(hashes + 1);
        return Cow::Borrowed(inner.get(hashes + 1..end).unwrap_or(""));
    }
    if flags & LOOSE != 0 {
        return Cow::Borrowed(literal.trim_matches(|c| c == '"' || is_curly(c)).trim());
    }
    let body = literal.trim_start_matches('b');
    let body = body.strip_prefix('"').unwrap_or(body);
    let body = body.strip_suffix('"').unwrap_or(body);
    match flags & ESCAPED {
        0 => Cow::Borrowed(body),
        _ => Cow::Owned(unescape(body, &mut |_, _, _| ())),
    }
}

/// What is wrong with an escape: its bytes within the body, from and to, and why.
pub(super) type BadEscape<'a> = &'a mut dyn FnMut(usize, usize, EscapeFault);

/// Why an escape was refused.
pub(super) enum EscapeFault {
    /// It is none of the known ones, or is written wrongly.
    Malformed,
    /// It stands for a character that may not be in a script.
    Forbidden(char),
}

/// Resolves the escapes of a string's body; what cannot be resolved is reported and kept as written.
pub(super) fn unescape(body: &str, bad: BadEscape<'_>) -> String {
    let mut out = String::with_capacity(body.len());
    let mut at = 0;
    while let Some(found) = body[at..].find('\\') {
        let from = at + found;
        out.push_str(&body[at..from]);
        let (c, len) = escape(&body[from..]);
        at = from + len;
        match c {
            Escape::Char(c) if is_forbidden(c) => bad(from, at, EscapeFault::Forbidden(c)),
            Escape::Char(c) => out.push(c),
            Escape::LineEnd => (),
            Escape::Malformed => {
                bad(from, at, EscapeFault::Malformed);
                out.push_str(&body[from..at]);
            }
        }
    }
    out.push_str(&body[at..]);
    out
}

pub(super) enum Escape {
    Char(char),
    /// A backslash at the end of a line: the break and the next line's indentation are not part of the text.
    LineEnd,
    Malformed,
}

/// Reads one escape at the start of `text`, which begins with a backslash; returns its length in bytes too.
pub(super) fn escape(text: &str) -> (Escape, usize) {
    let rest = &text[1..];
    let simple = |c| (Escape::Char(c), 2);
    match rest.as_bytes().first() {
        Some(b'n') => simple('\n'),
        Some(b'r') => simple('\r'),
        Some(b't') => simple('\t'),
        Some(b'0') => simple('\0'),
        Some(&c @ (b'\\' | b'"' | b'\'')) => simple(c as char),
        Some(b'x') => match rest.get(1..3).and_then(|digits| hex(digits, 2)) {
            Some(code) if code < 0x80 => (Escape::Char(code as u8 as char), 4),
            _ => (Escape::Malformed, 2),
        },
        Some(b'u') => {
            let inner = rest[1..].strip_prefix('{').and_then(|inner| inner.get(..inner.find('}')?));
            match inner.and_then(|digits| Some((char::from_u32(hex(digits, 6)?)?, digits.len()))) {
                Some((c, digits)) => (Escape::Char(c), digits + 4),
                None => (Escape::Malformed, 2),
            }
        }
        Some(b'\n' | b'\r') if rest.starts_with('\n') || rest.starts_with("\r\n") => {
            let next = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            (Escape::LineEnd, 1 + rest.len() - next.len())
        }
        _ => (Escape::Malformed, 1 + rest.chars().next().map_or(0, char::len_utf8)),
    }
}

fn hex(digits: &str, most: usize) -> Option<u32> {
    let fits = (1..=most).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| fits)
}

/// Writes a text as a RON string, so that reading it back gives the same text.
///
/// Khmer and Lao stay readable; only quotation marks, backslashes, line ends and controls are escaped.
pub fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_forbidden(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_escapes() {
        let check = |body: &str, expected: &str| {
            let mut bad = 0;
            assert_eq!(unescape(body, &mut |_, _, _| bad += 1), expected, "{body}");
            assert_eq!(bad, 0, "{body}");
        };
        check(r#"a\"b\\c\n\t\r\'"#, "a\"b\\c\n\t\r'");
        check(r"\x41\u{1780}\u{e81}", "Aកກ");
        check("one \\\n      line", "one line");
        check("one \\\r\n\t line", "one line");
    }

    #[test]
    fn reports_bad_escapes() {
        let check = |body: &str, from: usize, to: usize| {
            let mut seen = None;
            unescape(body, &mut |from, to, _| seen = Some((from, to)));
            assert_eq!(seen, Some((from, to)), "{body}");
        };
        check(r"ab\qc", 2, 4);
        check(r"\xff", 0, 2);
        check(r"\u{110000}", 0, 2);
        check(r"\u{}", 0, 2);
        check(r"\u{+41}", 0, 2);
        check(r"\u{202e}", 0, 8);
        check(r"x\", 1, 2);
        check(r"\ក", 0, 4);
    }

    #[test]
    fn finds_every_forbidden_character() {
        let check = |text: &str, expected: &[usize]| {
            let mut seen = Vec::new();
            find_forbidden(text, |at, _| {
                seen.push(at);
                true
            });
            assert_eq!(seen, expected, "{text:?}");
        };
        check("plain\ttext\r\n", &[]);
        check("ក\u{200b}ខ “so” £5", &[]);
        check("a\0b\u{7f}c\u{85}d", &[1, 3, 5]);
        check("\u{202a}\u{202e}\u{2066}\u{2069}\u{200e}\u{200f}\u{61c}", &[0, 3, 6, 9, 12, 15, 18]);
        // Across the edge of a block.
        check(&format!("{}\u{202e}", "x".repeat(63)), &[63]);
    }
}

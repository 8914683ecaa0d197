//! Values of one piece: text, characters, numbers, bare names.

use super::super::text::{self, Escape, EscapeFault};
use super::super::tree::{ESCAPED, FLOAT, Kind, LOOSE, RAW};
use super::super::{Span, SyntaxError, number};
use super::{Parser, forbidden_error};

/// The most bytes of a bare name.
pub(super) const MAX_NAME: usize = 255;

impl Parser<'_> {
    pub(super) fn string_prefix(&self) -> bool {
        match (self.peek(), self.peek_at(1)) {
            (b'r', b'"') | (b'b', b'"' | b'\'') => true,
            (b'r', b'#') => matches!(self.peek_at(2), b'"' | b'#'),
            (b'b', b'r') => matches!(self.peek_at(2), b'"' | b'#'),
            _ => false,
        }
    }

    #[cold]
    pub(super) fn prefixed_string(&mut self) {
        let start = self.pos;
        if self.peek() == b'b' {
            self.pos += 1;
            let help = "write text without the `b`";
            self.report(Span::new(start, start + 1), "byte-string", "byte strings have no place in a script", help);
        }
        match self.peek() {
            b'\'' => self.char_literal(),
            b'"' => self.string(0),
            _ => self.raw_string(),
        }
    }

    fn raw_string(&mut self) {
        let start = self.pos;
        let hashes = self.b[start + 1..].iter().take_while(|&&b| b == b'#').count();
        let body = start + 1 + hashes + 1;
        if self.b.get(body - 1) != Some(&b'"') {
            self.pos = body - 1;
            let help = "write r\"..\" or r#\"..\"#";
            self.report(Span::new(start, self.pos), "unclosed-string", "this raw text has no quotation mark", help);
            self.missing(start, self.pos);
            return;
        }
        let closed = find_raw_end(&self.b[body..], hashes);
        self.pos = closed.map_or(self.b.len(), |len| body + len + 1 + hashes);
        if closed.is_none() {
            self.unclosed_string(start, body);
            self.missing(start, self.pos);
            return;
        }
        self.push(Kind::String, RAW, start, self.pos);
    }

    /// Reads a string from its quotation mark on.
    pub(super) fn string(&mut self, flags: u8) {
        let start = self.pos;
        let mut at = start + 1;
        let mut flags = flags;
        loop {
            match self.b.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    flags |= ESCAPED;
                    // Whatever follows is part of the escape; a longer character's other bytes are neither quote nor backslash.
                    at += 2;
                }
                Some(_) => at += 1,
                None if flags & ESCAPED == 0 && self.lost_quote(start, self.b.len()) => return,
                None => {
                    self.pos = self.b.len();
                    self.unclosed_string(start, start + 1);
                    self.missing(start, self.pos);
                    return;
                }
            }
        }
        // After a text comes a bracket, a comma, a colon or a space; a letter is the beginning of the next text.
        let runs_on = self.b.get(at + 1).is_some_and(|&b| b.is_ascii_alphanumeric() || b >= 0x80);
        if runs_on && flags & ESCAPED == 0 && self.lost_quote(start, at) {
            return;
        }
        self.pos = at + 1;
        if flags & ESCAPED != 0 {
            self.check_escapes(start + 1, at);
        }
        self.push(Kind::String, flags, start, self.pos);
    }

    /// Takes a text that runs on to the opening mark of the next one as ended where its line first has a comma, a colon or
    /// a bracket; says no where it has none. Only for texts without escapes, so that no byte is looked at a third time.
    #[cold]
    fn lost_quote(&mut self, start: usize, end: usize) -> bool {
        let body = &self.src[start + 1..end.min(self.b.len())];
        let line = body.split('\n').next().unwrap_or("");
        let stop = line.char_indices().find(|&(at, c)| match c {
            ',' | '(' | ')' | '[' | ']' | '{' | '}' => true,
            ':' => !line[at..].starts_with("://"),
            _ => false,
        });
        let len = match stop {
            Some((at, _)) => at,
            None if line.len() < body.len() => line.len(),
            None => return false,
        };
        let end = start + 1 + line[..len].trim_end().len();
        self.pos = end;
        let help = "write `\"` where the text ends; a quotation mark within a text is written `\\\"`";
        self.report(
            Span::new(start, end),
            "unclosed-string",
            "this text is not closed: its second `\"` is missing",
            help,
        );
        self.push(Kind::String, LOOSE, start, end);
        true
    }

    /// Reads a text in quotation marks of print, up to the next such mark on its line, or to what follows a text.
    #[cold]
    pub(super) fn curly_text(&mut self, c: char) {
        let start = self.pos;
        let body = start + c.len_utf8();
        let rest = &self.src[body..];
        let ends = |c: char| text::is_curly(c) || matches!(c, '"' | ',' | ')' | ']' | '}' | '\n');
        let end = match rest.char_indices().find(|&(_, c)| ends(c)) {
            Some((at, c)) if c == '"' || text::is_curly(c) => body + at + c.len_utf8(),
            Some((at, _)) => body + rest[..at].trim_end().len(),
            None => self.b.len(),
        };
        let message = format!("`{c}` is not a quotation mark of the script");
        let help = "write straight quotation marks: \"..\"";
        self.report(Span::new(start, body), "unexpected-character", message, help);
        self.pos = end;
        self.push(Kind::String, LOOSE, start, end);
    }

    #[cold]
    fn unclosed_string(&mut self, start: usize, body: usize) {
        let line = self.src[body..].find('\n').map_or(self.b.len(), |len| body + len);
        let message = "this text has no closing quotation mark";
        self.report(Span::new(start, line), "unclosed-string", message, "close it where the text ends");
        self.lose(start);
    }

    #[cold]
    fn check_escapes(&mut self, from: usize, to: usize) {
        let mut faults = Vec::new();
        text::unescape(&self.src[from..to], &mut |start, end, fault| faults.push((start, end, fault)));
        for (start, end, fault) in faults {
            let span = Span::new(from + start, from + end);
            self.add(match fault {
                EscapeFault::Forbidden(c) => forbidden_error(span, c),
                EscapeFault::Malformed => bad_escape(span),
            });
        }
    }

    pub(super) fn char_literal(&mut self) {
        let start = self.pos;
        let body = &self.src[start + 1..];
        let len = match body.bytes().next() {
            Some(b'\\') => match text::escape(body) {
                (Escape::Char(c), len) if !text::is_forbidden(c) => Some(len),
                _ => None,
            },
            Some(b'\'') | None => None,
            Some(_) => body.chars().next().map(char::len_utf8),
        };
        if let Some(len) = len.filter(|&len| body[len..].starts_with('\'')) {
            self.pos = start + 1 + len + 1;
            self.push(Kind::Char, 0, start, self.pos);
            return;
        }
        // Most likely text in the wrong quotation marks: take it whole if it closes on this line.
        let closed = body.find(['\'', '\n']).filter(|&at| body.as_bytes()[at] == b'\'');
        self.pos = start + 1 + closed.map_or(0, |at| at + 1);
        let message = "single quotation marks hold exactly one character";
        self.report(Span::new(start, self.pos), "bad-char", message, "write text in double quotation marks: \"..\"");
        self.missing(start, self.pos);
    }

    pub(super) fn number(&mut self) {
        let start = self.pos;
        let mut at = start + 1;
        let mut plain = self.b[start].is_ascii_digit();
        while let Some(&b) = self.b.get(at) {
            let exponent = matches!(b, b'+' | b'-') && matches!(self.b[at - 1], b'e' | b'E');
            // A date such as 2025-10-14 is one mistake, not three numbers.
            let dashed = b == b'-' && self.b.get(at + 1).is_some_and(u8::is_ascii_digit);
            if !(b.is_ascii_alphanumeric() || b == b'_' || b == b'.' || exponent || dashed) {
                break;
            }
            plain &= b.is_ascii_digit();
            at += 1;
        }
        self.pos = at;
        if plain {
            self.push(Kind::Number, 0, start, at);
            return;
        }
        match number::shape(&self.src[start..at]) {
            Some(number::Shape::Whole) => self.push(Kind::Number, 0, start, at),
            Some(number::Shape::Fraction) => self.push(Kind::Number, FLOAT, start, at),
            None => {
                let text = &self.src[start..at];
                let message = format!("`{}` is not a number", text.chars().take(40).collect::<String>());
                let help = "write digits alone; dates and ids stand in quotation marks";
                self.report(Span::new(start, at), "bad-number", message, help);
                self.push(Kind::Missing, 0, start, at)
            }
        };
    }

    /// Reads a bare name and returns where it starts; consumes nothing if none is here.
    #[inline]
    pub(super) fn name(&mut self) -> Option<Span> {
        let start = self.pos;
        let begins = is_name_start(self.peek()) || (self.peek() >= 0x80 && self.char().is_some_and(is_foreign_name));
        if !begins {
            return None;
        }
        if self.peek() == b'r' && self.peek_at(1) == b'#' {
            return self.raw_name();
        }
        let mut at = start;
        while let Some(&b) = self.b.get(at) {
            if b.is_ascii_alphanumeric() || b == b'_' {
                at += 1;
            } else if b >= 0x80 {
                match self.src[at..].chars().next() {
                    Some(c) if is_foreign_name(c) => at += c.len_utf8(),
                    _ => break,
                }
            } else {
                break;
            }
        }
        self.pos = at;
        if matches!(self.peek(), b'-' | b'.' | b'+') && self.peek_at(1).is_ascii_alphanumeric() {
            self.quoteless(start);
        } else if at - start > MAX_NAME {
            self.report(Span::new(start, at), "bad-name", format!("a name has at most {MAX_NAME} bytes"), "shorten it");
        }
        Some(Span::new(start, self.pos))
    }

    fn raw_name(&mut self) -> Option<Span> {
        let start = self.pos;
        self.pos += 2;
        while self.peek().is_ascii_alphanumeric() || matches!(self.peek(), b'_' | b'-' | b'.' | b'+') {
            self.pos += 1;
        }
        if self.pos == start + 2 || self.pos - start > MAX_NAME {
            let help = "write the name without `r#`";
            self.report(Span::new(start, self.pos), "bad-name", "this is not a name", help);
        }
        Some(Span::new(start, self.pos))
    }

    /// An id written without its quotation marks, such as `work-open`.
    #[cold]
    fn quoteless(&mut self, start: usize) {
        while self.peek().is_ascii_alphanumeric() || matches!(self.peek(), b'_' | b'-' | b'.' | b'+') {
            self.pos += 1;
        }
        let text: String = self.src[start..self.pos].chars().take(80).collect();
        let help = format!("write it in quotation marks: \"{text}\"");
        self.report(Span::new(start, self.pos), "bad-name", format!("`{text}` is not a name"), help);
    }
}

/// An id without its quotation marks was reported: it counts as unreadable, so that it costs no second error.
pub(super) fn name_kind(text: &str) -> Kind {
    let readable = text.starts_with("r#") || !text.contains(['-', '.', '+']);
    if readable { Kind::Ident } else { Kind::Missing }
}

fn is_name_start(b: u8) -> bool {
    b.is_ascii_alphabetic() || b == b'_'
}

/// Beyond ASCII any letter-like character is let through: what names may be is the reader's business.
fn is_foreign_name(c: char) -> bool {
    let punctuation = matches!(c, '\u{80}'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}');
    !(punctuation || c.is_ascii() || c.is_whitespace() || c.is_control())
}

#[cold]
fn bad_escape(span: Span) -> SyntaxError {
    SyntaxError {
        span,
        message: "this escape is not known".to_owned(),
        help: Some("write \\\\ for a backslash; \\\" \\n \\t \\u{1780} are known".to_owned()),
        code: "bad-escape",
        also: None,
    }
}

fn find_raw_end(body: &[u8], hashes: usize) -> Option<usize> {
    let mut at = 0;
    loop {
        at += body[at..].iter().position(|&b| b == b'"')?;
        let run = body[at + 1..].iter().take(hashes).take_while(|&&b| b == b'#').count();
        if run == hashes {
            return Some(at);
        }
        at += 1 + run;
    }
}

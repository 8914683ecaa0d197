//! What surrounds the value: byte order mark, attributes, white space, comments, and what must not follow.

use super::super::{MAX_ERRORS, Span, text};
use super::{Parser, forbidden_error};

/// The attributes of the first lines that are known; all extensions are harmless here, `implicit_some` always holds.
const EXTENSIONS: [&str; 4] = ["implicit_some", "unwrap_newtypes", "unwrap_variant_newtypes", "explicit_struct_names"];

impl<'s> Parser<'s> {
    pub(super) fn document(&mut self) {
        self.forbidden();
        if self.src.starts_with('\u{feff}') {
            self.pos = 3;
        }
        self.trivia();
        while self.peek() == b'#' && !self.halted {
            self.attribute();
            self.trivia();
        }
        if self.at_end() {
            self.report(
                Span::new(self.pos, self.pos),
                "missing-value",
                "this text holds no value",
                "write `Name( .. )`",
            );
            self.missing(self.pos, self.pos);
            return;
        }
        match self.peek() {
            b',' | b':' | b')' | b']' | b'}' => self.unexpected(),
            _ => self.value(),
        }
        self.trivia();
        if !self.at_end() {
            let start = self.pos;
            let end = self.src[start..].find('\n').map_or(self.b.len(), |len| start + len);
            let end = start + self.src[start..end].trim_end().len();
            let (message, help) = match self.peek() {
                b')' | b']' | b'}' => {
                    ("this bracket closes nothing", "remove it, or look above for one that closes too early")
                }
                _ => {
                    ("the script has ended before this", "remove it, or look above for a bracket that closes too early")
                }
            };
            self.report(Span::new(start, end), "trailing-text", message, help);
            self.lose(start);
        }
    }

    fn forbidden(&mut self) {
        let mut found = Vec::new();
        text::find_forbidden(self.src, |at, c| {
            found.push((at, c));
            found.len() < MAX_ERRORS
        });
        for (at, c) in found {
            self.add(forbidden_error(Span::new(at, at + c.len_utf8()), c));
        }
    }

    fn attribute(&mut self) {
        let start = self.pos;
        // After one bad attribute the others are passed over: each look costs up to the whole text.
        if self.damage.is_none()
            && self.errors.iter().all(|error| error.code != "bad-attribute")
            && let Some(len) = self.known_attribute()
        {
            self.pos = start + len;
            return;
        }
        let rest = &self.src[start..];
        self.pos = start + rest.find([']', '\n']).map_or(rest.len(), |at| at + 1);
        let help = format!("only `#![enable(..)]` with {} is known", EXTENSIONS.join(", "));
        let span = Span::new(start, start + self.src[start..self.pos].trim_end().len());
        self.report(span, "bad-attribute", "this attribute is not known", help);
    }

    /// Returns the length of the attribute here if it is one of those RON knows.
    fn known_attribute(&mut self) -> Option<usize> {
        let start = self.pos;
        for expected in [b'#', b'!', b'['] {
            self.expect(expected)?;
        }
        let word = self.word();
        if word == "enable" {
            self.expect(b'(')?;
            loop {
                let name = self.word();
                if !EXTENSIONS.contains(&name) {
                    return self.back_to(start);
                }
                if self.expect(b',').is_none() || self.peek() == b')' {
                    break;
                }
            }
            self.expect(b')').or_else(|| self.back_to(start))?;
        } else if word == "type" || word == "schema" {
            self.expect(b'=')?;
            let nodes = self.nodes.len();
            if self.peek() != b'"' {
                return self.back_to(start);
            }
            self.string(0);
            self.nodes.truncate(nodes);
            self.trivia();
        } else {
            return self.back_to(start);
        }
        self.expect(b']').or_else(|| self.back_to(start))?;
        Some(self.pos - start)
    }

    fn back_to<T>(&mut self, start: usize) -> Option<T> {
        self.pos = start;
        None
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        if self.peek() != byte {
            return None;
        }
        self.pos += 1;
        self.trivia();
        Some(())
    }

    fn word(&mut self) -> &'s str {
        let start = self.pos;
        while self.peek().is_ascii_alphanumeric() || self.peek() == b'_' {
            self.pos += 1;
        }
        let end = self.pos;
        self.trivia();
        &self.src[start..end]
    }

    /// Skips white space and comments, and the forbidden characters reported before.
    #[inline]
    pub(super) fn trivia(&mut self) {
        loop {
            match self.peek() {
                b' ' | b'\n' | b'\t' | b'\r' => self.pos += 1,
                b'/' | 0..=0x1f | 0x7f..=0xff => {
                    if !self.rare_trivia() {
                        return;
                    }
                }
                _ => return,
            }
        }
    }

    fn rare_trivia(&mut self) -> bool {
        match (self.peek(), self.peek_at(1)) {
            (b'/', b'/') => {
                self.pos = self.src[self.pos..].find('\n').map_or(self.b.len(), |len| self.pos + len + 1);
                true
            }
            (b'/', b'*') => {
                self.block_comment();
                true
            }
            (b'/', _) => false,
            _ => match self.char() {
                Some(c) if text::is_forbidden(c) || matches!(c, '\u{2028}' | '\u{2029}') => {
                    self.pos += c.len_utf8();
                    true
                }
                _ => false,
            },
        }
    }

    fn block_comment(&mut self) {
        let start = self.pos;
        let mut level = 0usize;
        while !self.at_end() {
            match (self.peek(), self.peek_at(1)) {
                (b'/', b'*') => (level, self.pos) = (level + 1, self.pos + 2),
                (b'*', b'/') => (level, self.pos) = (level - 1, self.pos + 2),
                _ => self.pos += 1,
            }
            if level == 0 {
                return;
            }
        }
        self.report(
            Span::new(start, start + 2),
            "unclosed-comment",
            "this comment is never closed",
            "close it with `*/`",
        );
        self.lose(start);
    }
}

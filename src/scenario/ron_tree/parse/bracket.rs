//! Values of several pieces: lists, maps, tuples, structs, and what may go wrong between their brackets.

use super::super::text;
use super::super::tree::{Kind, Raw};
use super::super::{MAX_DEPTH, MAX_NODES, Span};
use super::Parser;
use super::literal::{MAX_NAME, name_kind};

/// What stands at the place of the next item.
enum Next {
    Item,
    Closed,
    /// Something was reported and skipped; look again.
    Again,
}

/// Values.
impl Parser<'_> {
    /// Reads one value. Not called at a closing bracket, a comma or the end; so it always consumes.
    pub(super) fn value(&mut self) {
        match self.peek() {
            b'"' => self.string(0),
            b'(' => self.paren(self.pos, 0),
            b'[' => self.list(),
            b'{' => self.map(),
            b'\'' => self.char_literal(),
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ if self.string_prefix() => self.prefixed_string(),
            _ => match self.name() {
                Some(name) => {
                    self.trivia();
                    self.named(name);
                }
                None if self.char().is_some_and(text::is_curly) => {
                    self.char().into_iter().for_each(|c| self.curly_text(c))
                }
                None => {
                    let start = self.pos;
                    self.unexpected();
                    self.missing(start, self.pos);
                }
            },
        }
    }

    /// Reads the value after a colon; nothing there is a mistake that consumes nothing.
    fn value_after(&mut self, what: &'static str) {
        self.trivia();
        match self.peek() {
            b',' | b')' | b']' | b'}' => {
                let message = format!("a value is missing after this {what}");
                self.report(
                    Span::new(self.pos, self.pos),
                    "missing-value",
                    message,
                    "write the value, or remove the entry",
                );
                self.missing(self.pos, self.pos);
            }
            _ if self.at_end() => self.missing(self.pos, self.pos),
            _ => {
                let (id, start) = (self.nodes.len(), self.pos);
                self.value();
                if self.nodes.len() == id + 1 && self.nodes[id].kind == Kind::String && self.is_key() {
                    self.forgotten_brace(id, start);
                }
            }
        }
    }

    /// Reads what a bare name begins, white space after it already skipped.
    fn named(&mut self, name: Span) {
        let (start, end) = (name.start as usize, name.end as usize);
        let truth = matches!(&self.src[name.range()], "true" | "false");
        if self.peek() == b'(' && !truth {
            // A name too long was reported; its bracket is read as having none.
            return self.paren(start, Some(end - start).filter(|&len| len <= MAX_NAME).unwrap_or(0));
        }
        let kind = if truth { Kind::Bool } else { name_kind(&self.src[name.range()]) };
        self.push(kind, 0, start, end);
    }

    #[cold]
    pub(super) fn unexpected(&mut self) {
        let start = self.pos;
        let c = self.char();
        let (message, help) = match c {
            Some(c) if text::is_curly(c) => {
                (format!("`{c}` is not a quotation mark of the script"), "write straight quotation marks: \"..\"")
            }
            Some(':') => {
                ("a `:` is not expected here".to_owned(), "named fields stand in ( .. ), entries with keys in { .. }")
            }
            Some(c @ ('=' | ';')) => {
                (format!("`{c}` is not expected here"), "write `:` after a name and `,` after a value")
            }
            Some(c) if c.is_whitespace() || text::is_forbidden(c) => {
                (format!("the character U+{:04X} is not expected here", c as u32), "write an ordinary space")
            }
            Some(c) => (format!("`{c}` is not expected here"), "remove it"),
            None => ("the text ends here".to_owned(), "write a value"),
        };
        self.pos += c.map_or(0, char::len_utf8);
        let end = self.pos;
        // Reported as if before the character, so that two odd characters in a row give one error.
        if self.reported_at == Some(start) {
            self.reported_at = Some(end);
        } else {
            self.report(Span::new(start, end), "unexpected-character", message, help);
        }
    }
}

/// Brackets.
impl Parser<'_> {
    fn list(&mut self) {
        let id = self.push(Kind::List, 0, self.pos, self.pos);
        if !self.enter(b']') {
            return;
        }
        loop {
            match self.next_item(b']') {
                Next::Item => {
                    self.value();
                    self.comma();
                }
                Next::Again => (),
                Next::Closed => break,
            }
        }
        self.open.pop();
        self.close(id, Kind::List);
    }

    fn map(&mut self) {
        let id = self.push(Kind::Map, 0, self.pos, self.pos);
        if self.enter(b'}') {
            self.entries(id);
        }
    }

    /// Reads the entries of a map up to its end.
    fn entries(&mut self, id: usize) {
        loop {
            match self.next_item(b'}') {
                Next::Item => {
                    self.value();
                    self.entry_value();
                }
                Next::Again => (),
                Next::Closed => break,
            }
        }
        self.open.pop();
        self.close(id, Kind::Map);
        self.find_duplicates(id);
    }

    /// Reads what follows a key, the comma after it included.
    fn entry_value(&mut self) {
        self.trivia();
        match self.peek() {
            b':' => {
                self.pos += 1;
                self.value_after("key");
            }
            b'=' => {
                self.unexpected();
                self.value_after("key");
            }
            _ => self.forgotten_colon(),
        }
        self.comma();
    }

    /// Reads a bracket that is a tuple, a struct or nothing, from `(` on; `start` is where its name begins.
    fn paren(&mut self, start: usize, name: usize) {
        let start = if name == 0 { self.pos } else { start };
        let id = self.push(Kind::Unit, 0, start, self.pos);
        if !self.enter(b')') {
            return;
        }
        self.nodes[id].name = name as u16;
        let mut kind = Kind::Unit;
        loop {
            match self.next_item(b')') {
                Next::Item => {
                    self.part(&mut kind);
                    self.comma();
                }
                Next::Again => (),
                Next::Closed => break,
            }
        }
        self.open.pop();
        if kind == Kind::Unit && name > 0 {
            kind = Kind::Tuple;
        }
        self.close(id, kind);
        if kind == Kind::Struct {
            self.find_duplicates(id);
        }
    }

    /// Reads one field of a struct or one item of a tuple; the first decides which it is.
    fn part(&mut self, kind: &mut Kind) {
        let start = self.pos;
        let name = if self.string_prefix() { None } else { self.name() };
        if name.is_some() {
            self.trivia();
        }
        match name {
            Some(name) if matches!(self.peek(), b':' | b'=') => {
                if self.peek() == b'=' {
                    self.unexpected();
                } else {
                    self.pos += 1;
                }
                if *kind == Kind::Tuple {
                    self.mixed(name);
                } else {
                    *kind = Kind::Struct;
                    let kind = name_kind(&self.src[name.range()]);
                    self.push(kind, 0, name.start as usize, name.end as usize);
                }
                self.value_after("field");
            }
            _ => {
                if *kind == Kind::Struct {
                    let len = self.char().map_or(0, char::len_utf8);
                    self.mixed(name.unwrap_or(Span::new(start, start + len)));
                    self.missing(start, start);
                } else {
                    *kind = Kind::Tuple;
                }
                match name {
                    Some(name) => self.named(name),
                    None => self.value(),
                }
            }
        }
    }

    fn next_item(&mut self, closer: u8) -> Next {
        self.trivia();
        if self.is_dedented() {
            return self.left_open(closer);
        }
        match self.peek() {
            b if b == closer => {
                self.pos += 1;
                Next::Closed
            }
            b')' | b']' | b'}' => self.wrong_closer(closer),
            b',' => {
                let span = Span::new(self.pos, self.pos + 1);
                self.report(span, "missing-value", "nothing stands before this comma", "remove the comma");
                self.pos += 1;
                Next::Again
            }
            0 if self.at_end() => {
                let opener = self.open.last().map_or(0, |&(_, at)| at);
                let help = format!("close it with `{}`", closer as char);
                self.report(Span::new(opener, opener + 1), "unclosed-bracket", "this bracket is never closed", help);
                self.lose(opener);
                Next::Closed
            }
            _ => Next::Item,
        }
    }

    /// Reads the comma after an item; without one, says so and goes on as if it were there.
    fn comma(&mut self) {
        let item_end = self.pos;
        self.trivia();
        match self.peek() {
            b',' => self.pos += 1,
            b')' | b']' | b'}' => (),
            _ if self.at_end() => (),
            b':' | b'=' | b';' => self.unexpected(),
            _ => self.forgotten_comma(item_end),
        }
    }
}

/// What may go wrong between them.
impl Parser<'_> {
    #[cold]
    fn wrong_closer(&mut self, closer: u8) -> Next {
        let found = self.peek();
        let opener = self.open.last().map_or(0, |&(_, at)| at);
        let also = Some((Span::new(opener, opener + 1), "the bracket it should close"));
        let message = format!("`{}` stands where `{}` belongs", found as char, closer as char);
        let span = Span::new(self.pos, self.pos + 1);
        self.report_with(span, "wrong-bracket", message, format!("write `{}`", closer as char), also);
        self.misplaced = true;
        if self.stands_as_closer() {
            self.pos += 1;
            return Next::Closed;
        }
        if self.open.iter().any(|&(expected, _)| expected == found) {
            // An outer bracket closes here: the inner one was forgotten.
            if self.layout.is_none() && self.src[opener..self.pos].contains('\n') {
                self.lose(opener);
            }
            return Next::Closed;
        }
        // Nothing waits for it: it was meant for this one.
        self.pos += 1;
        Next::Closed
    }

    #[cold]
    fn forgotten_comma(&mut self, item_end: usize) {
        let item_end = self.src[..item_end].trim_end().len();
        // A text over several lines before this is most likely one that lost its closing quotation mark.
        let long_text = self.nodes.last().filter(|node| {
            node.kind == Kind::String && self.src[node.start as usize..node.end as usize].contains('\n')
        });
        let also = long_text.map(|node| {
            (Span::new(node.start as usize, node.start as usize + 1), "does this text end where you mean?")
        });
        let help = "write `,` between values";
        self.report_with(Span::new(item_end, item_end), "missing-comma", "a comma is missing here", help, also);
    }

    /// Says whether the text just read is a key: a `:` follows, and then no field's name with another.
    fn is_key(&mut self) -> bool {
        let before = self.pos;
        self.trivia();
        let colon = self.peek() == b':';
        let after = self.b.get(self.pos + 1..).unwrap_or_default().trim_ascii_start();
        self.pos = before;
        let name = after.iter().take(MAX_NAME).take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        colon && (name == 0 || after[name..].trim_ascii_start().first() != Some(&b':'))
    }

    /// Goes on as within a map after its first key, which was taken for a value.
    #[cold]
    fn forgotten_brace(&mut self, key: usize, start: usize) {
        if self.open.len() == MAX_DEPTH || self.nodes.len() == MAX_NODES || self.halted {
            return;
        }
        let help = "write `{` before the first key; keys with values stand in { .. }";
        let (before, span) = (self.pos, Span::new(start, self.pos));
        self.pos = start;
        self.report(span, "missing-bracket", "a `{` is missing before this key", help);
        self.pos = before;
        self.nodes[key].next += 1;
        let map = Raw { start: start as u32, end: start as u32, next: 0, kind: Kind::Map, flags: 0, name: 0 };
        self.nodes.insert(key, map);
        self.open.push((b'}', start));
        self.entry_value();
        self.entries(key);
    }

    /// Closes a bracket that the layout says is left: what stands here is no further in than its own line.
    #[cold]
    fn left_open(&mut self, closer: u8) -> Next {
        self.misplaced = true;
        let opener = self.open.last().map_or(0, |&(_, at)| at);
        let line = self.b[..self.pos].iter().filter(|b| **b == b'\n').count() + 1;
        let help = format!("write `{}` before line {line}", closer as char);
        let also = Some((
            Span::new(self.pos, self.pos + self.char().map_or(0, char::len_utf8)),
            "this stands outside it again",
        ));
        self.report_with(Span::new(opener, opener + 1), "unclosed-bracket", "this bracket is not closed", help, also);
        Next::Closed
    }

    #[cold]
    fn forgotten_colon(&mut self) {
        let end = self.src[..self.pos].trim_end().len();
        let help = "write `key: value`, or use [ .. ] for a list";
        self.report(Span::new(end, end), "missing-colon", "a `:` and a value are missing here", help);
        self.value_after("key");
    }

    #[cold]
    fn mixed(&mut self, span: Span) {
        let help = "name every value between the brackets, or none";
        self.report(span, "mixed-fields", "values with and without a field name do not mix", help);
        self.misplaced = true;
        if self.open.len() == 1 {
            self.lose(span.start as usize);
        }
    }
}

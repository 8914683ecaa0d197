//! From text to tree, going on after mistakes.
//!
//! One pass, a function per bracket, recursion no deeper than [`MAX_DEPTH`]. Every loop consumes at least a byte a round or
//! ends, so any bytes at all are read in time proportional to their number. It deliberately does not know what the values
//! are for.

mod bracket;
mod document;
mod duplicate;
mod layout;
mod literal;

use super::tree::{Duplicate, Kind, Raw, Tree};
use layout::Layout;

use super::{MAX_BYTES, MAX_DEPTH, MAX_ERRORS, MAX_NODES, Span, SyntaxError};

/// Reads a text into a tree, with the mistakes found on the way; see [`Tree::parse`].
pub(super) fn parse(source: &str) -> (Tree, Vec<SyntaxError>) {
    let mut parser = Parser::new(source, None);
    if source.len() > MAX_BYTES {
        let message = format!("this text has {} bytes; a script may have {MAX_BYTES}", source.len());
        parser.fatal(Span::default(), "too-large", message, "split the script into several scenarios");
    } else {
        parser.document();
    }
    parser.seal();
    if parser.misplaced && !parser.halted {
        // Brackets do not match; the layout tells better than they do which one is missing.
        let mut again = Parser::new(source, Some(Layout::of(source)));
        again.document();
        again.seal();
        let weight = |parser: &Parser<'_>| (parser.halted, parser.damage.is_some(), parser.errors.len());
        if weight(&again) <= weight(&parser) {
            parser = again;
        }
    }
    let Parser { nodes, duplicates, mut errors, damage, .. } = parser;
    let damage = damage.map(|at| at as u32);
    errors.sort_by_key(|error| error.span);
    // A text beyond the bounds is not kept: nothing in its tree points into it.
    let source = if source.len() > MAX_BYTES { String::new() } else { source.to_owned() };
    (Tree { source, nodes, duplicates, damage }, errors)
}

struct Parser<'s> {
    src: &'s str,
    b: &'s [u8],
    pos: usize,
    nodes: Vec<Raw>,
    /// The closing bracket each open one waits for, and where the open one stands.
    open: Vec<(u8, usize)>,
    duplicates: Vec<Duplicate>,
    errors: Vec<SyntaxError>,
    /// Where the last mistake left us: a second one at the same place is its echo.
    reported_at: Option<usize>,
    /// A bound was passed; the rest of the text is not read.
    halted: bool,
    /// Brackets do not match.
    misplaced: bool,
    /// From where on values may be lost or misplaced; later mistakes are echoes.
    damage: Option<usize>,
    /// The lines of the text, heeded only in a second reading of a text whose brackets do not match.
    layout: Option<Layout>,
}

impl<'s> Parser<'s> {
    fn new(source: &'s str, layout: Option<Layout>) -> Self {
        Self {
            src: source,
            b: source.as_bytes(),
            pos: 0,
            nodes: Vec::with_capacity(source.len().min(MAX_BYTES) / 12 + 1),
            open: Vec::with_capacity(MAX_DEPTH),
            duplicates: Vec::new(),
            errors: Vec::new(),
            reported_at: None,
            halted: false,
            misplaced: false,
            damage: None,
            layout,
        }
    }
}

/// Looking.
impl Parser<'_> {
    /// The byte here; 0 at the end. A zero within the text was reported already and reads as unexpected.
    #[inline]
    fn peek(&self) -> u8 {
        self.peek_at(0)
    }

    #[inline]
    fn peek_at(&self, ahead: usize) -> u8 {
        self.b.get(self.pos + ahead).copied().unwrap_or(0)
    }

    #[inline]
    fn at_end(&self) -> bool {
        self.pos >= self.b.len()
    }

    fn char(&self) -> Option<char> {
        self.src[self.pos..].chars().next()
    }
}

/// Mistakes and bounds.
impl Parser<'_> {
    #[cold]
    fn report(&mut self, span: Span, code: &'static str, message: impl Into<String>, help: impl Into<String>) {
        self.report_with(span, code, message, help, None);
    }

    #[cold]
    fn report_with(
        &mut self,
        span: Span,
        code: &'static str,
        message: impl Into<String>,
        help: impl Into<String>,
        also: Option<(Span, &'static str)>,
    ) {
        if self.halted || self.damage.is_some() || self.reported_at == Some(self.pos) {
            return;
        }
        self.reported_at = Some(self.pos);
        self.add(SyntaxError { span, message: message.into(), help: Some(help.into()), code, also });
    }

    /// Notes that from here on values may be lost or misplaced.
    #[cold]
    fn lose(&mut self, at: usize) {
        self.misplaced = true;
        self.damage.get_or_insert(at);
    }

    /// Adds a mistake that is nobody's echo.
    fn add(&mut self, error: SyntaxError) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(error);
        }
    }

    #[cold]
    fn fatal(&mut self, span: Span, code: &'static str, message: String, help: &str) {
        if !self.halted {
            self.errors.truncate(MAX_ERRORS - 1);
            self.add(SyntaxError { span, message, help: Some(help.to_owned()), code, also: None });
        }
        self.lose(span.start as usize);
        self.halted = true;
        self.pos = self.b.len();
    }

    /// Gives a tree without any value its root.
    fn seal(&mut self) {
        if self.nodes.is_empty() {
            self.nodes.push(Raw { start: 0, end: 0, next: 1, kind: Kind::Missing, flags: 0, name: 0 });
        }
    }

    fn push(&mut self, kind: Kind, flags: u8, start: usize, end: usize) -> usize {
        let id = self.nodes.len();
        if id >= MAX_NODES {
            let message = format!("this text holds more than {MAX_NODES} values");
            self.fatal(Span::new(start, end), "too-many-values", message, "split the script into several scenarios");
            // The last node stands in for all that follow; the parents still find their ends.
            return id - 1;
        }
        self.nodes.push(Raw { start: start as u32, end: end as u32, next: id as u32 + 1, kind, flags, name: 0 });
        id
    }

    fn missing(&mut self, start: usize, end: usize) {
        self.push(Kind::Missing, 0, start, end);
    }

    fn enter(&mut self, closer: u8) -> bool {
        if self.open.len() == MAX_DEPTH {
            let message = format!("brackets nest more than {MAX_DEPTH} deep");
            self.fatal(Span::new(self.pos, self.pos + 1), "too-deep", message, "no part of a script needs this depth");
            return false;
        }
        if self.halted {
            return false;
        }
        self.open.push((closer, self.pos));
        self.pos += 1;
        true
    }

    fn close(&mut self, id: usize, kind: Kind) {
        let (end, next) = (self.pos as u32, self.nodes.len() as u32);
        let node = &mut self.nodes[id];
        (node.kind, node.end, node.next) = (kind, end, next);
    }
}

fn forbidden_error(span: Span, c: char) -> SyntaxError {
    let what = if c.is_control() { "the control character" } else { "the invisible mark of direction" };
    SyntaxError {
        span,
        message: format!("{what} U+{:04X} may not stand in a script", c as u32),
        help: Some("delete it; it makes the text read otherwise than it is".to_owned()),
        code: "forbidden-character",
        also: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(source: &str) -> Vec<(&'static str, &str)> {
        Tree::parse(source).1.iter().map(|error| (error.code, &source[error.span.range()])).collect()
    }

    #[test]
    fn reads_what_is_well_written() {
        let check = |source: &str, kind: Kind, len: usize| {
            let (tree, errors) = Tree::parse(source);
            assert_eq!(errors, [], "{source}");
            assert_eq!((tree.root().kind(), tree.root().len()), (kind, len), "{source}");
        };
        check("()", Kind::Unit, 0);
        check("( /* none */ )", Kind::Unit, 0);
        check("Name", Kind::Ident, 0);
        check("Name()", Kind::Tuple, 0);
        check("Name (1, \"a\", 'x',)", Kind::Tuple, 3);
        check("(a: 1, b: (c: None))", Kind::Struct, 2);
        check("Name(r#type: 1, inf: inf)", Kind::Struct, 2);
        check("[]", Kind::List, 0);
        check("[1, -2, 0x1f, 1.5e-3, -inf, true]", Kind::List, 6);
        check("{}", Kind::Map, 0);
        check("{ \"a\": 1, Partial: 2, 3: 4, 'x': 5, true: 6, (1, 2): 7 }", Kind::Map, 6);
        check("\u{feff}#![enable(implicit_some)]\n#![type = \"x\"]\n1", Kind::Number, 0);
        check("#![ enable ( implicit_some , unwrap_newtypes, ) ] 1", Kind::Number, 0);
        check("// one\n/* two /* three */ */ \"x\" // four", Kind::String, 0);
        check("r#\"a \"b\" \\ c\"#", Kind::String, 0);
        check("\"\\\"\\u{1780}\\\n   more\"", Kind::String, 0);
        check("['\\'', '\\\\', 'ក', '\\u{41}']", Kind::List, 4);
        check("{\"ab\": 1, \"a\": 2, ab: 3}", Kind::Map, 3);
        check("សួស្តី(ឈ្មោះ: 1)", Kind::Struct, 1);
    }

    #[test]
    fn names_each_mistake_and_its_place() {
        let check = |source: &str, expected: &[(&str, &str)]| assert_eq!(codes(source), expected, "{source}");
        check("", &[("missing-value", "")]);
        check("// only words", &[("missing-value", "")]);
        check("(a: 1 b: 2)", &[("missing-comma", "")]);
        check("[1 2]", &[("missing-comma", "")]);
        check("[true(1)]", &[("missing-comma", "")]);
        check("(a: , b: 2)", &[("missing-value", "")]);
        check("(a: 1,, b: 2)", &[("missing-value", ",")]);
        check("{\"a\" 1}", &[("missing-colon", "")]);
        check("{\"a\" = 1}", &[("unexpected-character", "=")]);
        check("(a = 1, b: 2)", &[("unexpected-character", "=")]);
        check("(a: 1; b: 2)", &[("unexpected-character", ";")]);
        check("(a: 1, 2)", &[("mixed-fields", "2")]);
        check("(1, a: 2)", &[("mixed-fields", "a")]);
        check("(a: [1, 2, b: 3)", &[("unexpected-character", ":"), ("wrong-bracket", ")")]);
        check("(a: [1, 2), b: 3)", &[("wrong-bracket", ")"), ("trailing-text", ", b: 3)")]);
        check("(a: {\"x\": 1], b: 3)", &[("wrong-bracket", "]")]);
        check("(a: [1, (2", &[("unclosed-bracket", "(")]);
        check("[1] ]", &[("trailing-text", "]")]);
        check("1 2\n3", &[("trailing-text", "2")]);
        check(")", &[("unexpected-character", ")")]);
        check("[\"abc]", &[("unclosed-string", "\"abc")]);
        check("[r#\"abc\"]", &[("unclosed-string", "r#\"abc\"]")]);
        check("1 /* abc", &[("unclosed-comment", "/*")]);
        check("\"a\\qb\"", &[("bad-escape", "\\q")]);
        check("['text', 1]", &[("bad-char", "'text'")]);
        check(
            "[2025-10-14, 5u8, 1..2]",
            &[("bad-number", "2025-10-14"), ("bad-number", "5u8"), ("bad-number", "1..2")],
        );
        check("[work-open, ticket.from]", &[("bad-name", "work-open"), ("bad-name", "ticket.from")]);
        check("[“abc”]", &[("unexpected-character", "“")]);
        check("[b\"abc\"]", &[("byte-string", "b")]);
        check("#![enable(magic)]\n1", &[("bad-attribute", "#![enable(magic)]")]);
        check("#[x]\n1", &[("bad-attribute", "#[x]")]);
        check(
            "[\"a\u{202e}b\", 1] // \u{2066}",
            &[("forbidden-character", "\u{202e}"), ("forbidden-character", "\u{2066}")],
        );
        check("[\"\\u{202e}\", '\\0']", &[("forbidden-character", "\\u{202e}"), ("bad-char", "'\\0'")]);
        check("[1,\0 2]", &[("forbidden-character", "\0")]);
        check("(a: 1, b: 2, a: 3)", &[("duplicate-field", "a")]);
        check(
            "{\"a\": 1, \"\\u{61}\": 2, a: 3, \"a\": 4}",
            &[("duplicate-key", "\"\\u{61}\""), ("duplicate-key", "\"a\"")],
        );
    }

    #[test]
    fn keeps_what_surrounds_a_mistake() {
        let (tree, errors) = Tree::parse("(a: 1 b: [2, work-open, 3], c: , d: {\"x\": 4], e: 5)");
        assert_eq!(errors.len(), 4, "{errors:?}");
        let text = |path: &[&str]| tree.at_path(path.iter().copied()).map(|node| node.text());
        assert_eq!(text(&["b", "2"]), Some("3"));
        assert_eq!(text(&["d", "x"]), Some("4"));
        assert_eq!(text(&["e"]), Some("5"));
        assert_eq!(tree.at_path(["c"]).map(|node| node.kind()), Some(Kind::Missing));
    }

    #[test]
    fn records_both_places_of_a_duplicate() {
        let source = "{\"a\": 1, \"b\": 2, \"a\": 3}";
        let (tree, errors) = Tree::parse(source);
        let [duplicate] = tree.duplicates() else { panic!("one expected") };
        assert_eq!((duplicate.first.range(), duplicate.second.range()), (1..4, 17..20));
        assert_eq!(errors[0].also.map(|(span, _)| span), Some(duplicate.first));
        assert_eq!(tree.node(duplicate.owner).map(|node| node.text()), Some(source));
    }

    #[test]
    fn finds_duplicates_among_many() {
        let mut source: String = (0..3000).map(|n| format!("\"key-{n}\": {n},")).collect();
        source = format!("{{{source} \"key-77\": 0}}");
        let (tree, errors) = Tree::parse(&source);
        assert_eq!(errors.len(), 1);
        assert_eq!(&source[tree.duplicates()[0].first.range()], "\"key-77\"");
    }

    #[test]
    fn answers_bombs_with_one_error() {
        let check = |source: String, code: &str| {
            let (tree, errors) = Tree::parse(&source);
            assert!(errors.iter().any(|error| error.code == code), "{:?}", errors.first());
            assert!(errors.len() <= MAX_ERRORS && tree.node_count() <= MAX_NODES);
        };
        for opener in ["(", "[", "{", "a(", "(a:", "{1:", "Some(", "[[],"] {
            check(opener.repeat((1 << 20) / opener.len()), "too-deep");
        }
        check("[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH + 1), "trailing-text");
        check(format!("[{}]", "1,".repeat(MAX_NODES)), "too-many-values");
        check(format!("[{}]", "(),".repeat(MAX_NODES)), "too-many-values");
        check(format!("({})", "a:1,".repeat(MAX_NODES)), "too-many-values");
        check(format!("{{{}}}", "1:[],".repeat(MAX_NODES / 2)), "too-many-values");
        check(" ".repeat(MAX_BYTES + 1), "too-large");
        let (tree, errors) = Tree::parse(&("[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH)));
        assert_eq!((tree.node_count(), errors), (MAX_DEPTH, vec![]));
    }

    #[test]
    fn odd_texts_cost_no_more_than_their_length() {
        // Each of these would take hours if any step looked at the rest of the text again.
        for part in [
            "'", "''", "'a", "#", "#[]", "#/*]", "#/*\n", "#\"", "r#", "r##", "\"", "\\", "/*", "*/", "/", ":", ",",
            "=", "- ", "a ", "“", "ក ", "]", "{a", "b'", "\"\\\"", "1-", "a-a",
        ] {
            for source in [part.repeat((1 << 20) / part.len()), format!("[{}", part.repeat((1 << 20) / part.len()))] {
                let (_, errors) = Tree::parse(&source);
                assert!(!errors.is_empty() && errors.len() <= MAX_ERRORS, "{part}");
            }
        }
    }
}

//! Changing a text by as few bytes as a person would.
//!
//! An edit never deletes a comment and never moves a line it does not concern. It deliberately does not know whether the
//! new text is right: the caller parses the result.

use super::{Kind, Node, Span, is_forbidden};

/// One change to a text: these bytes become that text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes away; empty for a pure insertion.
    pub span: Span,
    /// What comes in its place.
    pub text: String,
}

/// Why an edit is impossible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EditRefusal {
    /// The text is not the one the edit was made for.
    #[error("the text has changed since")]
    OtherText,
    /// The value has no entries or items.
    #[error("this value holds no entries")]
    NotAContainer,
    /// There is no entry at this position.
    #[error("there is no entry at this position")]
    NoSuchEntry,
}

impl Edit {
    /// Makes the edit that gives a value, a key or a name another text.
    pub fn replace(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    /// Makes the edit that puts an entry or item before the one at `index`, at the end if there are no more.
    ///
    /// `entry` is its text, such as `"key": value`, without comma. It takes the layout of its neighbours: a line of its
    /// own where they have one, with their indentation.
    pub fn insert(container: Node<'_>, index: usize, entry: &str) -> Result<Self, EditRefusal> {
        let layout = Layout::of(container)?;
        let source = container.tree().source();
        let Some(last) = layout.parts.len().checked_sub(1) else {
            return Ok(Self { span: Span::new(layout.open, layout.open), text: entry.to_owned() });
        };
        let indent = own_line(source, layout.parts[index.min(last)].start as usize);
        // Where the new entry begins: after the bracket, or after the comma of the one before it.
        let after = match index.min(layout.parts.len()) {
            0 => layout.open,
            index => {
                let before = layout.parts[index - 1].end as usize;
                match layout.comma_after(source, index - 1) {
                    Some(comma) => comma + 1,
                    None => return Ok(Self::append(source, before, indent, entry)),
                }
            }
        };
        let edit = match indent {
            Some(indent) => (rest_of_line(source, after), format!("{}{indent}{entry},", line_break(source))),
            None if index == 0 => {
                let space = &source[after..layout.parts[0].start as usize];
                let glue = if space.bytes().all(|b| b == b' ') { space } else { "" };
                // `{ "a": 1 }` keeps its inner space, `{"a": 1}` its tightness.
                let at = after + glue.len();
                return Ok(Self { span: Span::new(at, at), text: format!("{entry}, ") });
            }
            None => (after, format!(" {entry},")),
        };
        Ok(Self { span: Span::new(edit.0, edit.0), text: edit.1 })
    }

    /// Adds after a last entry without comma.
    fn append(source: &str, before: usize, indent: Option<&str>, entry: &str) -> Self {
        match indent {
            Some(indent) => {
                // The comma goes to the entry, the new line below the comment that follows it.
                let line = rest_of_line(source, before);
                let text = format!(",{}{}{indent}{entry},", &source[before..line], line_break(source));
                Self { span: Span::new(before, line), text }
            }
            None => Self { span: Span::new(before, before), text: format!(", {entry}") },
        }
    }

    /// Makes the edit that takes an entry or item away, with its comma and, if it had one, its line.
    pub fn remove(container: Node<'_>, index: usize) -> Result<Self, EditRefusal> {
        let layout = Layout::of(container)?;
        let source = container.tree().source();
        let part = layout.parts.get(index).copied().ok_or(EditRefusal::NoSuchEntry)?;
        let (mut start, mut end) = (part.start as usize, part.end as usize);
        let mut kept = "";
        match layout.comma_after(source, index) {
            Some(comma) => {
                let between = &source[end..comma];
                kept = if between.trim().is_empty() { "" } else { between };
                end = comma + 1;
            }
            None if index > 0 => {
                // The comma before it goes too, unless that would pull a comment or a line along.
                let before = layout.parts[index - 1].end as usize;
                let between = &source[before..start];
                if between.bytes().all(|b| matches!(b, b' ' | b',')) {
                    start = before;
                }
            }
            None => (),
        }
        if kept.is_empty() {
            let line_end = source[end..].find('\n').map(|len| end + len);
            let indent = own_line(source, start);
            match (indent, line_end) {
                // The whole line goes.
                (Some(indent), Some(line_end)) if source[end..line_end].trim().is_empty() => {
                    (start, end) = (start - indent.len(), line_end + 1);
                }
                _ => {
                    let space = source[end..].len() - source[end..].trim_start_matches(' ').len();
                    let follows = index + 1 < layout.parts.len();
                    let tight = source[..start].trim_end_matches(' ');
                    if !follows && tight.ends_with(',') {
                        start = tight.len();
                    } else if follows && !source[..start].ends_with(',') {
                        end += space;
                    }
                }
            }
        }
        Ok(Self { span: Span::new(start, end), text: kept.to_owned() })
    }

    /// Returns the text with the edit made; every byte outside [`Edit::span`] stays.
    pub fn apply(&self, source: &str) -> Result<String, EditRefusal> {
        let range = self.span.range();
        let (Some(before), Some(after)) = (source.get(..range.start), source.get(range.end..)) else {
            return Err(EditRefusal::OtherText);
        };
        if range.start > range.end {
            return Err(EditRefusal::OtherText);
        }
        Ok([before, &self.text, after].concat())
    }
}

/// The entries or items of a bracket, and where its inside begins and ends.
struct Layout {
    open: usize,
    close: usize,
    parts: Vec<Span>,
}

impl Layout {
    fn of(container: Node<'_>) -> Result<Self, EditRefusal> {
        let parts: Vec<Span> = match container.kind() {
            Kind::Map | Kind::Struct => container.entries().map(|entry| entry.span()).collect(),
            Kind::List | Kind::Tuple => container.items().map(Node::span).collect(),
            Kind::Unit => Vec::new(),
            _ => return Err(EditRefusal::NotAContainer),
        };
        let source = container.tree().source();
        let span = container.span().range();
        let name = container.name_span().map_or(span.start, |name| name.end as usize);
        let open = skip_trivia(source, name) + 1;
        // A bracket that was never closed ends where the text does, or before an outer one.
        let opened = matches!(source.as_bytes().get(open - 1), Some(b'(' | b'[' | b'{'));
        let closed = opened && open < span.end && source[..span.end].ends_with([')', ']', '}']);
        if !closed || parts.iter().any(|part| part.start as usize > span.end) {
            return Err(EditRefusal::NotAContainer);
        }
        Ok(Self { open, close: span.end - 1, parts })
    }

    /// Returns where the comma after a part is, if there is one.
    fn comma_after(&self, source: &str, index: usize) -> Option<usize> {
        let at = skip_trivia(source, self.parts[index].end as usize);
        (at < self.close && source.as_bytes()[at] == b',').then_some(at)
    }
}

/// Returns the line break this text uses.
fn line_break(source: &str) -> &'static str {
    match source.find('\n') {
        Some(at) if source[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// Returns the indentation before a place, if nothing else stands before it on its line.
fn own_line(source: &str, at: usize) -> Option<&str> {
    let start = source[..at].rfind('\n')? + 1;
    let before = &source[start..at];
    before.bytes().all(|b| matches!(b, b' ' | b'\t')).then_some(before)
}

/// Returns the end of the line if only white space and a line comment follow on it, else the place itself.
fn rest_of_line(source: &str, at: usize) -> usize {
    let line = source[at..].split('\n').next().unwrap_or("");
    let rest = line.trim_start();
    if rest.is_empty() || rest.starts_with("//") { at + line.trim_end_matches('\r').len() } else { at }
}

/// Returns the first place from `at` on that is neither white space nor comment.
fn skip_trivia(source: &str, mut at: usize) -> usize {
    loop {
        let rest = &source[at..];
        at += rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_forbidden(c)).len();
        let rest = &source[at..];
        if rest.starts_with("//") {
            at += rest.find('\n').unwrap_or(rest.len());
        } else if rest.starts_with("/*") {
            at += block_comment(rest);
        } else {
            return at;
        }
    }
}

/// Returns the length of the comment, perhaps nested, that a text begins with.
fn block_comment(text: &str) -> usize {
    let (mut level, mut at) = (0usize, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match bytes.get(at..at + 2) {
            Some(b"/*") => (level, at) = (level + 1, at + 2),
            Some(b"*/") => (level, at) = (level.saturating_sub(1), at + 2),
            _ => at += 1,
        }
        if level == 0 {
            break;
        }
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::ron_tree::Tree;

    fn edited(source: &str, edit: impl Fn(Node<'_>) -> Result<Edit, EditRefusal>) -> String {
        let (tree, errors) = Tree::parse(source);
        assert_eq!(errors, [], "{source}");
        let after = edit(tree.root()).and_then(|edit| edit.apply(source)).expect("a container");
        assert_eq!(Tree::parse(&after).1, [], "{after}");
        after
    }

    #[test]
    fn replaces_one_value() {
        let source = "Q( // note\n  type: Open, /* why */ asks: [\"job\"],\n)";
        let (tree, _) = Tree::parse(source);
        let span = tree.at_path(["type"]).expect("written above").span();
        let after = Edit::replace(span, "Probe").apply(source).expect("same text");
        assert_eq!(after, "Q( // note\n  type: Probe, /* why */ asks: [\"job\"],\n)");
        assert_eq!(Edit::replace(Span::new(0, 999), "").apply(source), Err(EditRefusal::OtherText));
    }

    #[test]
    fn inserts_in_the_layout_found() {
        let check = |source: &str, index: usize, expected: &str| {
            assert_eq!(edited(source, |root| Edit::insert(root, index, "x: 9")), expected);
        };
        check("()", 0, "(x: 9)");
        check("Q()", 5, "Q(x: 9)");
        check("(a: 1)", 0, "(x: 9, a: 1)");
        check("( a: 1 )", 0, "( x: 9, a: 1 )");
        check("(a: 1)", 1, "(a: 1, x: 9)");
        check("(a: 1,)", 1, "(a: 1, x: 9,)");
        check("(a: 1, b: 2)", 1, "(a: 1, x: 9, b: 2)");
        check("(\n    a: 1,\n)", 1, "(\n    a: 1,\n    x: 9,\n)");
        check("(\n    a: 1, // one\n)", 1, "(\n    a: 1, // one\n    x: 9,\n)");
        check("(\n    a: 1 // one\n)", 1, "(\n    a: 1, // one\n    x: 9,\n)");
        check("( // all\n    a: 1,\n)", 0, "( // all\n    x: 9,\n    a: 1,\n)");
        check("(\r\n  a: 1,\r\n)", 1, "(\r\n  a: 1,\r\n  x: 9,\r\n)");
        check("(\n    a: 1,\n    b: 2,\n)", 1, "(\n    a: 1,\n    x: 9,\n    b: 2,\n)");
        check("( // none yet\n)", 0, "(x: 9 // none yet\n)");
    }

    #[test]
    fn removes_an_entry_with_its_comma() {
        let check = |source: &str, index: usize, expected: &str| {
            assert_eq!(edited(source, |root| Edit::remove(root, index)), expected);
        };
        check("(a: 1)", 0, "()");
        check("(a: 1, b: 2)", 0, "(b: 2)");
        check("(a: 1, b: 2)", 1, "(a: 1)");
        check("(a: 1, b: 2,)", 1, "(a: 1,)");
        check("{\"a\": 1, \"b\": 2, \"c\": 3}", 1, "{\"a\": 1, \"c\": 3}");
        check("(\n    a: 1,\n    b: 2,\n)", 1, "(\n    a: 1,\n)");
        check("(\n    a: 1,\n    b: 2\n)", 1, "(\n    a: 1,\n)");
        check("(\n    a: 1, // one\n    b: 2,\n)", 0, "(\n    // one\n    b: 2,\n)");
        check("(a: 1 /* one */, b: 2)", 0, "( /* one */ b: 2)");
        check("[1, 2, 3]", 2, "[1, 2]");
    }

    #[test]
    fn refuses_what_has_no_entries() {
        let refusal = |source: &str| Edit::insert(Tree::parse(source).0.root(), 0, "x: 1").err();
        assert_eq!(refusal("\"text\""), Some(EditRefusal::NotAContainer));
        assert_eq!(refusal("(a: 1"), Some(EditRefusal::NotAContainer));
        let remove = |source: &str| Edit::remove(Tree::parse(source).0.root(), 1).err();
        assert_eq!(remove("(a: 1)"), Some(EditRefusal::NoSuchEntry));
    }
}

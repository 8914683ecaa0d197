//! Authored text in memory, with its name, and the way from a byte to a line and column.
//!
//! Does not know the disk: whoever opens a file hands its text over. Does not know what the text says.

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

/// Longest file name kept, in characters; a longer one loses its middle. A zip from a stranger can hold any name.
const NAME_LIMIT: usize = 160;

/// Names one text of a [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A place in a text as people count: both from 1, the column in characters (Unicode scalar values).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
}

#[derive(Clone, Debug)]
struct Source {
    name: String,
    text: Arc<str>,
    /// Byte at which each line begins; never empty.
    lines: Vec<usize>,
}

/// The texts that were read, kept so that diagnostics can show them.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    list: Vec<Source>,
}

impl Sources {
    /// Returns an empty collection.
    pub fn new() -> Sources {
        Sources::default()
    }

    /// Adds a text under the name a person knows it by, usually its path inside the course.
    ///
    /// The name is bounded and cleaned of control characters; the text is kept as it is.
    pub fn add(&mut self, name: impl AsRef<str>, text: impl Into<Arc<str>>) -> SourceId {
        let text = text.into();
        let id = SourceId(u32::try_from(self.list.len()).expect("fewer than 2^32 files fit in memory"));
        self.list.push(Source { name: bounded_name(name.as_ref()), lines: line_starts(&text), text });
        id
    }

    /// Puts another text in place of one that was edited; its id stays.
    ///
    /// An id of another collection is ignored.
    pub fn replace(&mut self, id: SourceId, text: impl Into<Arc<str>>) {
        if let Some(source) = self.list.get_mut(id.0 as usize) {
            source.text = text.into();
            source.lines = line_starts(&source.text);
        }
    }

    /// Returns the text, or nothing for an id of another collection.
    pub fn text(&self, id: SourceId) -> Option<&str> {
        self.list.get(id.0 as usize).map(|source| &*source.text)
    }

    /// Returns the text shared, for those who keep it.
    pub fn shared_text(&self, id: SourceId) -> Option<Arc<str>> {
        self.list.get(id.0 as usize).map(|source| Arc::clone(&source.text))
    }

    /// Returns the name, or nothing for an id of another collection.
    pub fn name(&self, id: SourceId) -> Option<&str> {
        self.list.get(id.0 as usize).map(|source| source.name.as_str())
    }

    /// Returns the first text of that name.
    pub fn find(&self, name: &str) -> Option<SourceId> {
        let at = self.list.iter().position(|source| source.name == name)?;
        self.ids().nth(at)
    }

    /// Returns all ids in the order the texts were added.
    pub fn ids(&self) -> impl Iterator<Item = SourceId> + use<> {
        (0..self.list.len() as u32).map(SourceId)
    }

    /// Returns line and column of a byte; past the end it is the end, inside a character its beginning.
    pub fn position(&self, id: SourceId, offset: usize) -> Option<Position> {
        let source = self.list.get(id.0 as usize)?;
        let offset = source.text.floor_char_boundary(offset);
        let line = source.lines.partition_point(|&start| start <= offset) - 1;
        let column = source.text[source.lines[line]..offset].chars().count() + 1;
        Some(Position { line: line + 1, column })
    }

    /// Returns the byte at a line and column (both from 1), cut to the line's end.
    ///
    /// For an editor that speaks in lines.
    pub fn offset(&self, id: SourceId, position: Position) -> Option<usize> {
        let source = self.list.get(id.0 as usize)?;
        let line = position.line.checked_sub(1)?;
        let start = *source.lines.get(line)?;
        let end = source.lines.get(line + 1).map_or(source.text.len(), |next| next - 1);
        let text = &source.text[start..end];
        let column = position.column.saturating_sub(1);
        Some(start + text.char_indices().nth(column).map_or(text.len(), |(at, _)| at))
    }

    /// Returns the stretch of whole lines a span touches, in bytes, with `around` more lines on either side, and the
    /// number (from 1) of its first line.
    pub(super) fn lines_around(
        &self,
        id: SourceId,
        span: &Range<usize>,
        around: usize,
    ) -> Option<(Range<usize>, usize)> {
        let source = self.list.get(id.0 as usize)?;
        let last = source.lines.len() - 1;
        let line_of = |offset: usize| source.lines.partition_point(|&start| start <= offset) - 1;
        let first = line_of(span.start).saturating_sub(around);
        let end = (line_of(span.end.max(span.start)) + around).min(last);
        let stop = source.lines.get(end + 1).copied().unwrap_or(source.text.len());
        Some((source.lines[first]..stop, first + 1))
    }

    /// Returns the span brought inside the text and onto characters, or nothing for an id of another collection.
    pub fn clamp(&self, id: SourceId, span: &Range<usize>) -> Option<Range<usize>> {
        let text = self.text(id)?;
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end.min(text.len())).max(start);
        Some(start..end)
    }
}

/// Returns where each line begins. A line ends at `\n`; `\r` before it belongs to the line.
fn line_starts(text: &str) -> Vec<usize> {
    std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect()
}

/// Returns a name safe to print: control and direction characters become `?`, the middle of a very long one `…`.
pub(super) fn bounded_name(name: &str) -> String {
    let clean = |c: char| {
        let odd = c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
        if odd { '?' } else { c }
    };
    let count = name.chars().count();
    if count <= NAME_LIMIT {
        return name.chars().map(clean).collect();
    }
    let half = NAME_LIMIT / 2;
    let head = name.chars().take(half);
    let tail = name.chars().skip(count - half + 1);
    head.chain(std::iter::once('…')).chain(tail).map(clean).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, offset: usize, line: usize, column: usize) {
        let mut sources = Sources::new();
        let id = sources.add("x", text);
        assert_eq!(sources.position(id, offset), Some(Position { line, column }), "{offset} in {text:?}");
    }

    #[test]
    fn columns_count_characters() {
        check("", 0, 1, 1);
        check("ab\ncd", 3, 2, 1);
        check("ab\ncd", 99, 2, 3);
        check("ab\n", 3, 2, 1);
        check("ab\r\ncd", 4, 2, 1);
        let khmer = "ស្ត្រី x";
        check(khmer, khmer.find('x').expect("it is there"), 1, 8);
        check(khmer, 1, 1, 1); // inside the first letter
    }

    #[test]
    fn there_and_back() {
        let mut sources = Sources::new();
        let id = sources.add("x", "ນ້ຳ one\n\nthree");
        for (offset, _) in "ນ້ຳ one\n\nthree".char_indices() {
            let position = sources.position(id, offset).expect("it is there");
            assert_eq!(sources.offset(id, position), Some(offset));
        }
        assert_eq!(sources.offset(id, Position { line: 9, column: 1 }), None);
    }

    #[test]
    fn names_are_bounded() {
        let mut sources = Sources::new();
        let id = sources.add(format!("{}\u{1b}[2J\u{202e}.ftl", "ក".repeat(5000)), "");
        let name = sources.name(id).expect("it is there");
        assert_eq!(name.chars().count(), NAME_LIMIT);
        assert!(name.ends_with("?[2J?.ftl"), "{name}");
    }

    #[test]
    fn a_stranger_id_is_nobody() {
        let mut other = Sources::new();
        other.add("a", "a");
        let id = other.add("b", "b");
        let sources = Sources::new();
        assert_eq!(sources.text(id), None);
        assert_eq!(sources.position(id, 0), None);
        assert_eq!(other.find("b"), Some(id));
    }
}

//! How we speak of mistakes: a diagnostic has a stable code, a plain sentence, labels on the text and help.
//!
//! An author's mistake is never an `Err`: parsing and checking return what could be made *and* its [`Diagnostics`].
//! This module does not know what is being checked, nor the terminal (see [`render`]), nor the disk.

pub mod record;
pub mod render;
pub mod source;

use std::fmt;
use std::ops::Range;

use serde::Serialize;

pub use source::{Position, SourceId, Sources};

/// How much a diagnostic weighs.
///
/// The order is that of weight: `Error` comes first when sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The thing cannot be used as it stands.
    Error,
    /// It can be used, but is probably not what was meant.
    Warning,
    /// Something worth knowing.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        })
    }
}

/// A remark on a stretch of authored text.
///
/// The span is in bytes. One that reaches past the text, or into the middle of a character, is widened or cut when
/// drawn, so that a stale span never panics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// Names the text the span lies in.
    pub source: SourceId,
    /// Bytes of that text.
    pub span: Range<usize>,
    /// What is said beside the span; may be empty.
    pub text: String,
    /// Says whether the mistake is here, or this is only needed to understand it.
    pub primary: bool,
}

/// One mistake or remark, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Kebab-case, and stable: people look it up and silence it.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// One plain sentence, without a full stop.
    pub message: String,
    /// Where it is; the first primary label is *the* place. May be empty.
    pub labels: Vec<Label>,
    /// What to do.
    pub help: Option<String>,
    /// Names a file when no text can be pointed at: a file that is missing or unreadable.
    pub file: Option<String>,
    /// Says that other findings of the file may follow from it: a mistake of writing. Told before them.
    pub cause: bool,
}

impl Diagnostic {
    /// Begins an error.
    pub fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Error, code, message)
    }

    /// Begins a warning.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Warning, code, message)
    }

    /// Begins a note.
    pub fn note(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(Severity::Note, code, message)
    }

    /// Begins a diagnostic of the given weight.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { code, severity, message: message.into(), labels: Vec::new(), help: None, file: None, cause: false }
    }

    /// Points at where the mistake is.
    pub fn at(self, source: SourceId, span: Range<usize>, text: impl Into<String>) -> Diagnostic {
        self.label(source, span, text, true)
    }

    /// Points at something needed to understand the mistake, such as the first of two doubles.
    pub fn with(self, source: SourceId, span: Range<usize>, text: impl Into<String>) -> Diagnostic {
        self.label(source, span, text, false)
    }

    fn label(mut self, source: SourceId, span: Range<usize>, text: impl Into<String>, primary: bool) -> Diagnostic {
        self.labels.push(Label { source, span, text: text.into(), primary });
        self
    }

    /// Names a file without pointing into it.
    pub fn in_file(mut self, name: impl AsRef<str>) -> Diagnostic {
        self.file = Some(source::bounded_name(name.as_ref()));
        self
    }

    /// Marks it as what other findings of its file may follow from.
    pub fn cause(mut self) -> Diagnostic {
        self.cause = true;
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Returns the place of the mistake: the first primary label, else the first label.
    pub fn place(&self) -> Option<&Label> {
        self.labels.iter().find(|label| label.primary).or(self.labels.first())
    }

    /// Returns the name of the file it is about, whether or not it points into it.
    pub fn file_name<'a>(&'a self, sources: &'a Sources) -> Option<&'a str> {
        self.place().and_then(|label| sources.name(label.source)).or(self.file.as_deref())
    }
}

/// How many diagnostics there are of each weight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Number of errors.
    pub errors: usize,
    /// Number of warnings.
    pub warnings: usize,
    /// Number of notes.
    pub notes: usize,
}

impl fmt::Display for Counts {
    /// Writes `2 errors, 1 warning`; notes only when there are some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = |n: usize| if n == 1 { "" } else { "s" };
        write!(f, "{} error{}, {} warning{}", self.errors, plural(self.errors), self.warnings, plural(self.warnings))?;
        if self.notes > 0 {
            write!(f, ", {} note{}", self.notes, plural(self.notes))?;
        }
        Ok(())
    }
}

/// All that was found, in the order it was found until sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Returns an empty collection.
    pub fn new() -> Diagnostics {
        Diagnostics::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Says whether anything was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns how many were found.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Says whether there is an error among them.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// Counts them by weight.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for diagnostic in &self.list {
            match diagnostic.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Note => counts.notes += 1,
            }
        }
        counts
    }

    /// Returns them in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// Sorts by folder, scripts before words, causes before the rest of their file, then by place, weight, code and message, so that two runs over one course say the same.
    ///
    /// What names no file comes first: it is about the course as a whole. Equal diagnostics are kept once.
    pub fn sort(&mut self, sources: &Sources) {
        fn key<'a>(d: &'a Diagnostic, sources: &'a Sources) -> impl Ord + 'a {
            let span = d.place().map_or((0, 0), |label| (label.span.start, label.span.end));
            let name = d.file_name(sources);
            let folder = name.map(|name| name.rfind('/').map_or("", |at| &name[..at]));
            let words = name.is_some_and(|name| name.ends_with(".ftl"));
            ((folder, words, name, !d.cause), span, d.severity, d.code, d.message.as_str())
        }
        self.list.sort_by(|a, b| key(a, sources).cmp(&key(b, sources)));
        self.list.dedup();
    }

    /// Keeps only those the closure says yes to.
    pub fn retain(&mut self, keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(keep);
    }
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, more: I) {
        self.list.extend(more);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Diagnostics {
        Diagnostics { list: iter.into_iter().collect() }
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorted_by_file_and_place() {
        let mut sources = Sources::new();
        let late = sources.add("b.ron", "one two");
        let early = sources.add("a.ron", "one two");
        let mut found = Diagnostics::new();
        found.push(Diagnostic::warning("w", "second").at(late, 4..7, ""));
        found.push(Diagnostic::error("e", "first").at(late, 0..3, "").with(early, 0..3, ""));
        found.push(Diagnostic::note("n", "of all").in_file("a.ron"));
        found.push(Diagnostic::error("whole", "the course"));
        found.push(Diagnostic::error("whole", "the course"));
        found.sort(&sources);
        let codes: Vec<&str> = found.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["whole", "n", "e", "w"]);
        assert!(found.has_errors());
        assert_eq!(found.counts().to_string(), "2 errors, 1 warning, 1 note");
    }

    #[test]
    fn the_primary_label_is_the_place() {
        let mut sources = Sources::new();
        let id = sources.add("a.ftl", "hello = hello");
        let d = Diagnostic::error("x", "x").with(id, 0..5, "first").at(id, 8..13, "again").help("take one away");
        assert_eq!(d.place().map(|l| l.span.clone()), Some(8..13));
        assert_eq!(d.file_name(&sources), Some("a.ftl"));
    }
}

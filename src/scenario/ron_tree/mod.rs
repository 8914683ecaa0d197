//! Authored RON text as a tree that keeps every byte's place.
//!
//! `ron` stops at the first mistake, forgets where a value stood and lets a repeated key vanish. A check of a script needs
//! one mistake per element with its exact place, and the editor must change only the bytes of the value that was edited,
//! so this reads the text once into a flat tree of spans, and everything else is a view of it: [`Node`] to walk, serde to
//! read ([`from_node`]), [`Edit`] to write.
//!
//! Anything a stranger sends is answered with errors: size, nesting and number of values are bounded. It deliberately does
//! not know what a scenario is, nor how a mistake is drawn.

mod edit;
mod fault;
#[cfg(test)]
mod laws;
mod number;
mod parse;
mod read;
mod suggest;
mod text;
mod tree;

use crate::diagnostic::{Diagnostic, SourceId};

pub use edit::{Edit, EditRefusal};
pub use fault::TypeError;
pub use read::{NodeDeserializer, from_node, from_str, read_map};
pub use suggest::nearest;
pub use text::{is_forbidden, quote};
pub use tree::{Duplicate, Entry, Kind, Node, NodeId, Tree};

/// The most bytes a text may have: 4 MiB. The largest script planned, 10,000 questions, is about 3 MB (design).
pub const MAX_BYTES: usize = 4 << 20;

/// The deepest brackets may nest. A real script needs about ten; 64 keeps every recursion far from the stack's end (design).
pub const MAX_DEPTH: usize = 64;

/// The most values, keys included, a text may hold (design).
pub const MAX_NODES: usize = 1_000_000;

/// The most mistakes one reading reports; more would only bury the first.
pub const MAX_ERRORS: usize = 100;

/// A stretch of the text, in bytes, the end excluded.
///
/// Both ends lie on character boundaries of the text the tree was parsed from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// Makes a span from byte offsets; both are below [`MAX_BYTES`] wherever a tree exists.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }

    /// Returns the span as a range for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl From<Span> for std::ops::Range<usize> {
    fn from(span: Span) -> Self {
        span.range()
    }
}

/// A mistake in the writing itself: brackets, commas, quotation marks, repeated keys, forbidden characters.
///
/// A value that is well written and means the wrong thing is a [`TypeError`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// Where it is.
    pub span: Span,
    /// What is wrong, one plain sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// A stable name, such as `missing-comma`.
    pub code: &'static str,
    /// A second place that explains the first, such as the earlier of two equal keys.
    pub also: Option<(Span, &'static str)>,
}

impl SyntaxError {
    /// Returns it ready to be shown, given the name of the text it is in.
    pub fn diagnostic(&self, source: SourceId) -> Diagnostic {
        let diagnostic = diagnostic(self.code, &self.message, self.help.as_deref(), self.span, source).cause();
        match self.also {
            Some((span, text)) => diagnostic.with(source, span.range(), text),
            None => diagnostic,
        }
    }
}

fn diagnostic(code: &'static str, message: &str, help: Option<&str>, span: Span, source: SourceId) -> Diagnostic {
    let diagnostic = Diagnostic::error(code, message).at(source, span.range(), "");
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}

//! Where a rule or figure comes from, so that a finding can name it in full.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// How far a source was seen.
    Seen {
        /// Seen itself, or a page of its publisher.
        Text = "text",
        /// Abstract or first page only.
        Abstract = "abstract",
        /// Known but not found among what was stored.
        Memory = "memory",
        /// Our own choice, not a published finding.
        Design = "design",
    }
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Tag by which rules name it: `ILO09`, `design`.
    pub tag: String,
    /// Title, author or publisher, year; in the language of the source.
    pub line: String,
    /// Where it was seen.
    #[serde(default)]
    pub at: Option<String>,
    /// How far it was seen.
    pub seen: Seen,
}

impl Source {
    /// Tells whether a reader could look it up: the handbook's own choices, and what it knows without a title, are no
    /// publications.
    pub fn is_publication(&self) -> bool {
        self.seen != Seen::Design && self.tag != "memory"
    }
}

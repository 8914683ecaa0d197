//! Diagnostics as data for other programs: names, lines and columns in place of ids and bytes.
//!
//! The field names are a promise to whoever reads the JSON; new fields may be added, none is renamed.

use serde::Serialize;

use super::{Counts, Diagnostic, Diagnostics, Label, Position, Severity, Sources};

/// Longest span text carried in a record, in characters; the rest is left out.
const TEXT_LIMIT: usize = 200;

/// Everything found in one run.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// How many of each weight.
    pub counts: Counts,
    /// One record a diagnostic, in the order of the collection.
    pub diagnostics: Vec<Record>,
}

/// One diagnostic with all that is needed to find its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Record {
    /// The stable code.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The sentence.
    pub message: String,
    /// The file it is about, when it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Line of the place, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Column of the place, from 1, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The offending text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// All places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub labels: Vec<LabelRecord>,
}

/// One label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LabelRecord {
    /// The file.
    pub file: String,
    /// Where it begins.
    pub start: Position,
    /// Where it ends: the place after its last character.
    pub end: Position,
    /// The text under it, cut when very long.
    pub text: String,
    /// What is said beside it.
    pub label: String,
    /// Whether the mistake is here.
    pub primary: bool,
}

impl Report {
    /// Turns a collection into records.
    pub fn new(diagnostics: &Diagnostics, sources: &Sources) -> Report {
        Report {
            counts: diagnostics.counts(),
            diagnostics: diagnostics.iter().map(|d| Record::new(d, sources)).collect(),
        }
    }
}

impl Record {
    /// Turns one diagnostic into a record. A label on an unknown source is left out.
    pub fn new(diagnostic: &Diagnostic, sources: &Sources) -> Record {
        let place = diagnostic.place().and_then(|label| LabelRecord::new(label, sources));
        Record {
            code: diagnostic.code,
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
            file: diagnostic.file_name(sources).map(str::to_owned),
            line: place.as_ref().map(|p| p.start.line),
            column: place.as_ref().map(|p| p.start.column),
            text: place.map(|p| p.text),
            help: diagnostic.help.clone(),
            labels: diagnostic.labels.iter().filter_map(|label| LabelRecord::new(label, sources)).collect(),
        }
    }
}

impl LabelRecord {
    fn new(label: &Label, sources: &Sources) -> Option<LabelRecord> {
        let span = sources.clamp(label.source, &label.span)?;
        Some(LabelRecord {
            file: sources.name(label.source)?.to_owned(),
            start: sources.position(label.source, span.start)?,
            end: sources.position(label.source, span.end)?,
            text: sources.text(label.source)?[span].chars().take(TEXT_LIMIT).collect(),
            label: label.text.clone(),
            primary: label.primary,
        })
    }
}

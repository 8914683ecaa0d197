//! The handbook: what the field knows, kept as RON in `assets/` so that nothing local is code. Indicators, outcomes,
//! bad reasons, the engine's numbers, the rubric, checkpoints, names, documents and sources, with their look-ups.
//!
//! It knows no case, no interview and no language: words are message ids, said by `locales/*/handbook.ftl`.

mod conduct;
mod consistency;
mod critical;
mod document;
mod indicator;
mod measure;
mod name;
mod named;
mod outcome;
mod phrase;
mod place;
mod reason;
mod rubric;
mod source;
mod word;
mod words;

use std::sync::OnceLock;

use serde::de::DeserializeOwned;

pub use conduct::{Conduct, Effect, Ladder, Move, Rapport};
pub use critical::{Critical, CriticalId};
pub use document::{Defect, DefectAt, Document, DocumentKind, Field, FieldKind, Warning};
pub use indicator::{Combination, Dimension, Indicator, Indicators, Strength};
pub use measure::Measure;
pub use name::{Name, Names, Order, Parts, Script};
pub use outcome::{Code, Outcome, Outcomes};
pub use phrase::{NotePart, Phrase};
pub use place::{Checkpoint, CheckpointKind, Hotline, Since, Status};
pub use reason::{Ground, Reason};
pub use rubric::{
    Award, Band, Competency, CompetencyId, Criterion, Detector, DetectorId, Grade, Profile, Rubric, Series, Share,
    Time, TimeBand,
};
pub use source::{Seen, Source};
pub use word::{ActKind, Class, Direction, Family, Line, QuestionType, Sex, Stage};

named::named! {
    /// One file of the handbook, in `assets/`.
    Part {
        /// `assets/indicators.ron`
        Indicators = "indicators",
        /// `assets/outcomes.ron`
        Outcomes = "outcomes",
        /// `assets/reasons.ron`
        Reasons = "reasons",
        /// `assets/handover.ron`
        Handover = "handover",
        /// `assets/conduct.ron`
        Conduct = "conduct",
        /// `assets/rubric.ron`
        Rubric = "rubric",
        /// `assets/criticals.ron`
        Criticals = "criticals",
        /// `assets/checkpoints.ron`
        Checkpoints = "checkpoints",
        /// `assets/hotlines.ron`
        Hotlines = "hotlines",
        /// `assets/names.ron`
        Names = "names",
        /// `assets/documents.ron`
        Documents = "documents",
        /// `assets/sources.ron`
        Sources = "sources",
    }
}

impl Part {
    /// Returns the text that the program carries inside.
    #[must_use]
    pub const fn shipped(self) -> &'static str {
        match self {
            Self::Indicators => include_str!("../../../assets/indicators.ron"),
            Self::Outcomes => include_str!("../../../assets/outcomes.ron"),
            Self::Reasons => include_str!("../../../assets/reasons.ron"),
            Self::Handover => include_str!("../../../assets/handover.ron"),
            Self::Conduct => include_str!("../../../assets/conduct.ron"),
            Self::Rubric => include_str!("../../../assets/rubric.ron"),
            Self::Criticals => include_str!("../../../assets/criticals.ron"),
            Self::Checkpoints => include_str!("../../../assets/checkpoints.ron"),
            Self::Hotlines => include_str!("../../../assets/hotlines.ron"),
            Self::Names => include_str!("../../../assets/names.ron"),
            Self::Documents => include_str!("../../../assets/documents.ron"),
            Self::Sources => include_str!("../../../assets/sources.ron"),
        }
    }
}

/// What the field knows. Read once and shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handbook {
    indicators: Indicators,
    outcomes: Outcomes,
    reasons: Vec<Reason>,
    phrases: Vec<Phrase>,
    conduct: Conduct,
    rubric: Rubric,
    criticals: Vec<Critical>,
    checkpoints: Vec<Checkpoint>,
    hotlines: Vec<Hotline>,
    names: Names,
    documents: Vec<Document>,
    sources: Vec<Source>,
    fingerprint: String,
}

/// Why a handbook cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum HandbookError {
    /// A file is not what it should be.
    #[error("{}.ron: {source}", part.id())]
    Unreadable {
        /// Which file.
        part: Part,
        /// What was wrong, with line and column.
        source: Box<ron::error::SpannedError>,
    },
    /// Each file reads, but they do not fit together.
    #[error("the handbook does not fit together: {}", .0.join("; "))]
    Inconsistent(
        /// One plain sentence per fault.
        Vec<String>,
    ),
}

impl Handbook {
    /// Returns the handbook that the program carries inside.
    ///
    /// # Panics
    /// Never in a released program: a test reads every shipped file.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Handbook> = OnceLock::new();
        SHIPPED.get_or_init(|| Self::with(&[]).expect("a test reads every shipped file"))
    }

    /// Reads a handbook in which some files are replaced, such as a unit's own rubric or its verified hotlines.
    ///
    /// # Errors
    /// [`HandbookError::Unreadable`] for the first file that does not parse, [`HandbookError::Inconsistent`] with
    /// everything that does not fit together.
    pub fn with(replaced: &[(Part, &str)]) -> Result<Self, HandbookError> {
        let text = |part: Part| {
            replaced.iter().rev().find(|(other, _)| *other == part).map_or_else(|| part.shipped(), |(_, text)| text)
        };
        let book = Self {
            indicators: read(Part::Indicators, text(Part::Indicators))?,
            outcomes: read(Part::Outcomes, text(Part::Outcomes))?,
            reasons: read(Part::Reasons, text(Part::Reasons))?,
            phrases: read(Part::Handover, text(Part::Handover))?,
            conduct: read(Part::Conduct, text(Part::Conduct))?,
            rubric: read(Part::Rubric, text(Part::Rubric))?,
            criticals: read(Part::Criticals, text(Part::Criticals))?,
            checkpoints: read(Part::Checkpoints, text(Part::Checkpoints))?,
            hotlines: read(Part::Hotlines, text(Part::Hotlines))?,
            names: read(Part::Names, text(Part::Names))?,
            documents: read(Part::Documents, text(Part::Documents))?,
            sources: read(Part::Sources, text(Part::Sources))?,
            fingerprint: super::fingerprint(Part::ALL.iter().map(|part| text(*part))),
        };
        let faults = consistency::faults(&book);
        if faults.is_empty() { Ok(book) } else { Err(HandbookError::Inconsistent(faults)) }
    }

    /// Returns the fingerprint of its files, by which a journal knows that the rules have changed since.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns all indicators, in the order in which they are shown.
    #[must_use]
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators.rows
    }

    /// Returns an indicator by its id: `T01`.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.rows.iter().find(|row| row.id == id)
    }

    /// Says whether these weights, all of one dimension, make it positive (ILO/EC 2009).
    #[must_use]
    pub fn is_positive(&self, weights: &[Strength]) -> bool {
        self.indicators.is_positive(weights)
    }

    /// Returns what is held about the ten codes.
    #[must_use]
    pub const fn outcomes(&self) -> &Outcomes {
        &self.outcomes
    }

    /// Returns what is held about one code.
    #[must_use]
    pub fn outcome(&self, code: Code) -> &Outcome {
        self.outcomes.of(code)
    }

    /// Says whether two codes cannot stand together for one person.
    #[must_use]
    pub fn conflicts(&self, a: Code, b: Code) -> bool {
        self.outcomes.conflict(a, b)
    }

    /// Returns the tempting bad reasons, in the order in which they are shown.
    #[must_use]
    pub fn reasons(&self) -> &[Reason] {
        &self.reasons
    }

    /// Returns a bad reason by its id.
    #[must_use]
    pub fn reason(&self, id: &str) -> Option<&Reason> {
        self.reasons.iter().find(|row| row.id == id)
    }

    /// Returns the standard phrases of the hand-over note, in the order in which they are shown.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }

    /// Returns a phrase by its id.
    #[must_use]
    pub fn phrase(&self, id: &str) -> Option<&Phrase> {
        self.phrases.iter().find(|row| row.id == id)
    }

    /// Returns the engine's numbers.
    #[must_use]
    pub const fn conduct(&self) -> &Conduct {
        &self.conduct
    }

    /// Returns the whole rubric: limits, detectors and both profiles.
    #[must_use]
    pub const fn rubric(&self) -> &Rubric {
        &self.rubric
    }

    /// Returns the rubric profile of a line.
    #[must_use]
    pub fn profile(&self, line: Line) -> &Profile {
        self.rubric.profile(line)
    }

    /// Returns the built-in critical failures, in the order in which they are shown.
    #[must_use]
    pub fn criticals(&self) -> &[Critical] {
        &self.criticals
    }

    /// Returns one built-in critical failure.
    #[must_use]
    pub fn critical(&self, id: CriticalId) -> &Critical {
        self.criticals.iter().find(|row| row.id == id).expect("consistency: every critical has its row")
    }

    /// Returns all checkpoints.
    #[must_use]
    pub fn checkpoints(&self) -> &[Checkpoint] {
        &self.checkpoints
    }

    /// Returns a checkpoint by its id.
    #[must_use]
    pub fn checkpoint(&self, id: &str) -> Option<&Checkpoint> {
        self.checkpoints.iter().find(|row| row.id == id)
    }

    /// Returns all hotlines; see [`Hotline::shown`] before showing a number.
    #[must_use]
    pub fn hotlines(&self) -> &[Hotline] {
        &self.hotlines
    }

    /// Returns the hotlines of a country: `KHM` or `LAO`.
    pub fn hotlines_of(&self, country: &str) -> impl Iterator<Item = &Hotline> {
        self.hotlines.iter().filter(move |row| row.country == country)
    }

    /// Returns the names to draw from for a nationality and sex, in a fixed order.
    pub fn names(&self, nationality: &str, sex: Sex) -> impl Iterator<Item = &Name> {
        self.names.of(nationality, sex)
    }

    /// Returns a name by its id.
    #[must_use]
    pub fn name(&self, id: &str) -> Option<&Name> {
        self.names.rows.iter().find(|row| row.id == id)
    }

    /// Returns a full name in the order of its country.
    #[must_use]
    pub fn full_name(&self, name: &Name, script: Script) -> String {
        self.names.full(name, script)
    }

    /// Returns the ISO 3166 codes for which there are names.
    pub fn nationalities(&self) -> impl Iterator<Item = &str> {
        self.names.order.keys().map(String::as_str)
    }

    /// Returns all kinds of document.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// Returns a kind of document with its fields and defects.
    #[must_use]
    pub fn document(&self, kind: DocumentKind) -> &Document {
        self.documents.iter().find(|row| row.kind == kind).expect("consistency: every kind has its row")
    }

    /// Returns all sources.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// Returns a source by its tag.
    #[must_use]
    pub fn source(&self, tag: &str) -> Option<&Source> {
        self.sources.iter().find(|row| row.tag == tag)
    }
}

fn read<T: DeserializeOwned>(part: Part, text: &str) -> Result<T, HandbookError> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|source| HandbookError::Unreadable { part, source: Box::new(source) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shipped_files_read_and_fit_together() {
        if let Err(error) = Handbook::with(&[]) {
            panic!("{error}");
        }
    }

    #[test]
    fn a_broken_file_says_which_and_where() {
        let error = Handbook::with(&[(Part::Hotlines, "[\n (id: 3)\n]")]).expect_err("not a hotline").to_string();
        assert!(error.starts_with("hotlines.ron: 2:"), "{error}");
    }

    #[test]
    fn a_unit_may_bring_its_own_file() {
        let book = Handbook::with(&[(Part::Hotlines, "[]")]).expect("an empty list reads");
        assert!(book.hotlines().is_empty());
        assert_eq!(book.indicators(), Handbook::shipped().indicators());
    }
}

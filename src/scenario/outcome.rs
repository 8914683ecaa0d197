//! Outcomes per person, grades, critical failures and the hand-over note.

use serde::{Deserialize, Serialize};

pub use super::handbook::Code;
use super::{condition::Condition, handbook::QuestionType, id::Dotted, map::Map, question::Voiced};

/// One line of the grading of a person's decision. Harmful lines are tried first, then the rest in the order written;
/// where none holds the decision is wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Grade {
    /// Right: all points.
    Full(Codes),
    /// Defensible: six tenths.
    Fair(Codes),
    /// Wrong.
    Wrong(Codes),
    /// Wrong and harmful.
    Harmful(Codes),
}

impl Grade {
    /// Returns the mark and the codes it stands for.
    pub fn parts(&self) -> (Mark, &Codes) {
        match self {
            Self::Full(codes) => (Mark::Full, codes),
            Self::Fair(codes) => (Mark::Fair, codes),
            Self::Wrong(codes) => (Mark::Wrong, codes),
            Self::Harmful(codes) => (Mark::Harmful, codes),
        }
    }
}

/// How good a decision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// Harmful.
    Harmful,
    /// Wrong.
    Wrong,
    /// Defensible.
    Fair,
    /// Right.
    Full,
}

impl Mark {
    /// Returns the lower-case word used in message ids.
    pub fn word(self) -> &'static str {
        match self {
            Self::Harmful => "harmful",
            Self::Wrong => "wrong",
            Self::Fair => "fair",
            Self::Full => "full",
        }
    }
}

/// A set of codes and when it earns its grade.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Codes {
    /// All of these are decided, and (for full and fair) nothing besides them and `also`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Code>,
    /// One of these is decided.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Code>,
    /// These may stand beside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Code>,
    /// Only when this holds at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// A critical failure of the case's own: hangs on an act, a kind of act, or the decisions of several persons.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Critical {
    /// The act it hangs on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Trigger>,
    /// Only when this held just before the act, or at the end for decisions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The decisions it hangs on: every person named got one of the codes.
    #[serde(default)]
    pub decides: Map<Vec<Code>>,
    /// The variants in which it exists; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
}

/// What act a critical failure hangs on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Trigger {
    /// A line or act that gives this away.
    Voices(Voiced),
    /// This act or question.
    Act(String),
    /// Any act of this kind (`explain`, `phone` ...).
    Kind(String),
    /// Any question of these types.
    Types(Vec<QuestionType>),
    /// Any question to this person.
    To(String),
    /// All of these at once.
    All(Vec<Trigger>),
}

/// What a hand-over note must hold in one variant.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Facts that were said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<String>,
    /// Fields and results that were seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<Dotted>,
    /// Facts that lead to others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lead: Vec<String>,
    /// Acts by which others were told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<String>,
    /// What is urgent: phrases of the handbook.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgent: Vec<String>,
    /// What was promised: phrases of the handbook, none that cannot be kept.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub promised: Vec<String>,
}

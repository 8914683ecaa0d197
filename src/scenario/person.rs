//! Persons: where they stand, what is drawn about them, what they need.

use serde::{Deserialize, Serialize};

use super::{condition::Condition, handbook::Sex, id::Dotted};

/// Somebody in the case.
///
/// Age, sex and nationality come from one pool for all variants; a face or a name tells nothing of the truth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Where the person is when the case begins.
    pub at: Place,
    /// Rapport at the start (0 to 100, a multiple of 5). At most two persons have one; nobody on the phone, no child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rapport: Option<i32>,
    /// Topics on which this person answers for another whose talk they can hear.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers_for: Vec<String>,
    /// When the person speaks up on those topics (a draw of the companion's manner, as a rule).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaks_up: Option<Condition>,
    /// The pool of ages in years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age: Option<Between>,
    /// The pool of sexes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sex: Vec<Sex>,
    /// The pool of nationalities, as ICAO three-letter codes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub nationality: Vec<String>,
    /// The person whose surname and nationality this one shares, as kin do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kin_of: Option<String>,
    /// A child: ground rules and few questions; no rapport is kept.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub child: bool,
    /// When an interpreter is needed; without one the person's facts stop at cover.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs_interpreter: Option<Condition>,
}

/// A range of whole numbers, both ends included: `Between(19, 24)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Between(pub u32, pub u32);

/// Where a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    /// In front of the officer, and in earshot until separated.
    Counter,
    /// In sight of the case but not at the counter (a waiting driver).
    Outside,
    /// Nobody until an act or a reply finds them.
    Unknown,
    /// A voice on the telephone, once called.
    Phone,
    /// A specialist or colleague who can be called.
    Call,
}

/// A need of a person. Asked about in every variant; once known it waits until met.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// Who has it.
    pub of: String,
    /// The fact or field that makes it known.
    pub known_by: Known,
    /// The act that meets it.
    pub met_by: String,
    /// The variants in which it exists; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
    /// Comes before any question on the account: asking on while it waits is a critical failure.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub first: bool,
}

/// What makes a need known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Known {
    /// The person has said it (any level of the fact).
    Claim(String),
    /// A field or result has been seen.
    Seen(Dotted),
    /// An act asks for it straight.
    Act(String),
}

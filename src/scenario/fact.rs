//! Facts: what is so in each truth, who says it and when, and what it supports.

use serde::{Deserialize, Serialize};

use super::{condition::Condition, map::Map, outcome::Code};

/// Something that is so, or is said to be so, about a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Whom it belongs to: the only one who can tell it.
    pub of: String,
    /// The topic under which it comes up.
    pub topic: String,
    /// The pool whose value it states, if it states one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `("pool", "word")`: when the pool was drawn so, the person misremembers this peripheral detail at first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slip: Option<(String, String)>,
    /// How it is told in each variant, or `"else"`. Empty: true in no variant, it can only be suggested.
    pub is: Map<Says>,
}

/// How far a fact is told in one truth. A gate says when; the highest open gate wins.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// When the cover story is told; by default always, where partial or full is gated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<Condition>,
    /// When a part of the truth is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partial: Option<Condition>,
    /// When the whole truth is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<Condition>,
    /// A rehearsed story without the detail a real memory has; its cover has a text of its own.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub thin: bool,
    /// Outcomes this supports as a reason, once told in part or in full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supports: Vec<Code>,
    /// Indicators shown once told in full.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<String>,
    /// Indicators shown from a given level on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators_at: Vec<(Level, Vec<String>)>,
}

/// How far a fact has been told. It climbs and never sinks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// The surface story: word for word the genuine one unless it is thin.
    Cover,
    /// A part of the truth.
    Partial,
    /// The truth.
    Full,
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 3] = [Self::Cover, Self::Partial, Self::Full];
}

impl Fact {
    /// Returns how the fact is told in `variant`: its own entry, or `"else"`.
    pub fn in_variant(&self, variant: &str) -> Option<&Says> {
        self.is.get(variant).or_else(|| self.is.get("else"))
    }
}

impl Says {
    /// Returns the gate of a level. Cover is open by default, the others closed.
    pub fn gate(&self, level: Level) -> Condition {
        match level {
            Level::Cover => self.cover.clone().unwrap_or(Condition::Always),
            Level::Partial => self.partial.clone().unwrap_or(Condition::Never),
            Level::Full => self.full.clone().unwrap_or(Condition::Never),
        }
    }

    /// Returns the indicators shown at `level` or below.
    pub fn shown_at(&self, level: Level) -> impl Iterator<Item = &str> {
        let full = if level == Level::Full { self.indicators.as_slice() } else { &[] };
        self.indicators_at
            .iter()
            .filter(move |(at, _)| *at <= level)
            .flat_map(|(_, ids)| ids)
            .chain(full)
            .map(String::as_str)
    }
}

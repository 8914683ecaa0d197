//! What an author wrote: one surface, several truths, and everything that can be said, shown and done at the counter.
//!
//! A [`Scenario`] is plain data. It carries no positions ([`locate`] finds them), no wording (message ids follow from
//! element ids, see [`words`]) and knows neither play nor score.

pub mod act;
pub mod condition;
pub mod document;
pub mod evidence;
pub mod fact;
pub mod file;
pub mod graph;
pub mod handbook;
pub mod id;
pub mod locate;
pub mod map;
pub mod mrz;
pub mod outcome;
pub mod person;
pub mod plan;
pub mod pool;
pub mod question;
pub mod ron_tree;
pub mod words;

use serde::{Deserialize, Serialize};

use crate::locale::calendar::Date;
pub use handbook::{Direction, Family, Line};
use map::Map;

/// Returns the fingerprint of authored texts: BLAKE3, whatever their line ends, since a checkout may change those.
pub fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut hasher = blake3::Hasher::new();
    for line in texts.into_iter().flat_map(|text| text.split('\n')) {
        hasher.update(line.strip_suffix('\r').unwrap_or(line).as_bytes());
        hasher.update(b"\n");
    }
    format!("blake3:{}", &hasher.finalize().to_hex()[..32])
}

/// The one version of the scenario language that this program reads and writes.
pub const FORMAT: u32 = 1;

/// A case script: one surface, up to three truths behind it, and all that can happen in front of it.
///
/// The sections and their rules are described in `docs/scenario-format.md`; every map keeps the order the author wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The version of the language, [`FORMAT`].
    pub format: u32,
    /// The matched set the case belongs to (`A` to `D` in the shipped library).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set: Option<String>,
    /// The day on which the case plays; documents are valid or expired against it.
    pub date: Date,
    /// The hour at which it begins, 0 to 23: it is day or night at the counter. Day, where none is written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<u8>,
    /// Where it plays: an id of the handbook's checkpoints.
    pub checkpoint: String,
    /// Whether the traveller arrives or departs.
    pub direction: Direction,
    /// Primary (a minute or two) or secondary inspection.
    pub line: Line,
    /// The time set for the case, in seconds; running over closes nothing and is judged in bands.
    pub seconds: u32,
    /// Content warnings, alike for every variant, since a warning must not tell the truth.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<handbook::Warning>,
    /// Tags of the handbook's sources on which the case rests.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Everybody in the case, at the counter or found later.
    pub persons: Map<person::Person>,
    /// What is drawn once per case, from the same pool in every variant.
    #[serde(default)]
    pub draws: Map<pool::Pool>,
    /// The truths, up to three.
    pub variants: Map<Variant>,
    /// What can be talked about.
    pub topics: Map<question::Topic>,
    /// What is so, who says it and when.
    #[serde(default)]
    pub facts: Map<fact::Fact>,
    /// The papers, and what they show.
    #[serde(default)]
    pub documents: Map<document::Document>,
    /// Values that a draw puts wrong in one of several places.
    #[serde(default)]
    pub mismatches: Map<evidence::Mismatch>,
    /// The lines an officer can say.
    pub questions: Map<question::Question>,
    /// Needs of persons (water, toilet, pain), asked about in every variant.
    #[serde(default)]
    pub needs: Map<person::Need>,
    /// What an officer can do besides asking.
    #[serde(default)]
    pub acts: Map<act::Act>,
    /// Pairs that do not fit, and how they answer when raised.
    #[serde(default)]
    pub contradictions: Map<evidence::Contradiction>,
    /// What is right for whom, by person and variant.
    pub outcomes: Map<Map<Vec<outcome::Grade>>>,
    /// Failures that cap the score, besides the handbook's own.
    #[serde(default)]
    pub criticals: Map<outcome::Critical>,
    /// What a hand-over note must hold, by variant.
    #[serde(default)]
    pub handover: Map<outcome::Note>,
    /// Primary line: the steps below which speed earns nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub safe_minimum: Vec<String>,
    /// Invariants the author wants proved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub always: Vec<plan::Invariant>,
    /// Model interviews and counter-examples: tests, models and witnesses alike.
    #[serde(default)]
    pub plans: Map<plan::Plan>,
}

/// One truth behind the surface.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The family of the truth.
    pub family: Family,
    /// The person whose outcome counts in signal detection; without one the case counts in neither detector.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// How often the variant is drawn, against the others' weights; an exercise may say otherwise.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub weight: u32,
}

fn one() -> u32 {
    1
}

fn is_one(weight: &u32) -> bool {
    *weight == 1
}

/// The hours of daylight at a counter: from the first, before the second. Near the equator they hardly change.
const DAYLIGHT: std::ops::Range<u8> = 6..18;

impl Scenario {
    /// Says whether it is night at the counter.
    pub fn is_night(&self) -> bool {
        self.hour.is_some_and(|hour| !DAYLIGHT.contains(&hour))
    }

    /// Returns the genuine variant, whose full texts serve as everybody's cover.
    pub fn genuine(&self) -> Option<&str> {
        self.variants.iter().find(|(_, variant)| variant.family == Family::Genuine).map(|(id, _)| id)
    }
}

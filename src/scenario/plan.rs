//! Plans and invariants: what an author promises about a case, and how it is shown.

use serde::{Deserialize, Serialize};

use super::{Family, condition::Condition, map::Map};

/// A way of playing the case, written as lines of acts (`docs/scenario-format.md`, Plans).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Lines played in every variant.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub start: Vec<String>,
    /// Lines played after those, by variant. Plans share their acts until the replies differ.
    #[serde(default)]
    pub then: Map<Vec<String>>,
    /// What it comes to.
    pub expect: Expect,
}

/// What a plan comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expect {
    /// Full marks.
    Full,
    /// Passed.
    Pass,
    /// Not passed.
    Fail,
}

/// Something that must hold however the case is played.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Invariant {
    /// Nobody passes (in this variant or family) unless the condition came to hold.
    PassNeeds {
        /// What must have happened.
        act: Condition,
        /// In variants of this family.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        family: Option<Family>,
        /// In this variant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        variant: Option<String>,
    },
    /// The two never hold together at the end.
    NeverBoth(Condition, Condition),
}

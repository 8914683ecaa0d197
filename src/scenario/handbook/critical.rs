//! The built-in critical failures (`docs/field.md` 5): each caps the case and is listed first. Knows their names and
//! sources; how each is seen in the events is `assessment`'s, and scripts may add their own.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// A critical failure built into every case.
    CriticalId {
        /// Suspicion was voiced where a possible controller could hear.
        Voiced = "voiced",
        /// A threat, a humiliation or a false promise.
        Threat = "threat",
        /// A possible victim or a child was given back to the one who may control them.
        Returned = "returned",
        /// Refused after fear of return had been expressed.
        RefusedFear = "refused-fear",
        /// A companion or a child was used as interpreter.
        FamilyInterpreter = "family-interpreter",
        /// A distressed person was pressed on.
        Pressed = "pressed",
        /// A reason rested on nationality, sex or demeanour.
        BiasedReason = "biased-reason",
        /// A medical need was ignored.
        MedicalIgnored = "medical-ignored",
    }
}

impl CriticalId {
    /// Returns the message id of its name; `.why` says why it is critical.
    #[must_use]
    pub fn message(self) -> String {
        format!("critical-{}", self.id())
    }
}

/// One critical failure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Critical {
    /// Which one.
    pub id: CriticalId,
    /// Source tags.
    pub sources: Vec<String>,
}

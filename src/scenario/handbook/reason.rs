//! The fixed list of tempting bad reasons, each an error if it is cited for a decision (`docs/field.md` 2, 5, 8).
//! Good reasons are not here: they come from the trainee's own notebook.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// What a bad reason rests on.
    Ground {
        /// How the person looked or behaved.
        Demeanour = "demeanour",
        /// Nationality, people, home or accent.
        Nationality = "nationality",
        /// Being a woman or a man.
        Sex = "sex",
        /// Poverty, or who paid.
        Means = "means",
        /// The officer's own feeling.
        Hunch = "hunch",
        /// A reading of the law that does not hold.
        Law = "law",
    }
}

/// One bad reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Id, as a journal writes it.
    pub id: String,
    /// What it rests on.
    pub ground: Ground,
    /// Non-evidence row (`N01`..`N05`) it belongs to, where there is one.
    #[serde(default)]
    pub indicator: Option<String>,
    /// True where citing it is also a critical failure: nationality, sex or demeanour (`docs/field.md` 5).
    #[serde(default)]
    pub critical: bool,
    /// Source tags of why it is no evidence.
    pub sources: Vec<String>,
}

impl Reason {
    /// Returns the message id of its words; `.why` explains why it is no evidence.
    #[must_use]
    pub fn message(&self) -> String {
        format!("reason-{}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn nationality_sex_and_demeanour_are_critical_and_nothing_else() {
        for reason in Handbook::shipped().reasons() {
            let expected = matches!(reason.ground, Ground::Demeanour | Ground::Nationality | Ground::Sex);
            assert_eq!(reason.critical, expected, "{}", reason.id);
        }
    }

    #[test]
    fn every_row_without_evidence_has_a_reason() {
        let book = Handbook::shipped();
        for row in book.indicators().iter().filter(|row| !row.evidence) {
            assert!(book.reasons().iter().any(|r| r.indicator.as_deref() == Some(&row.id)), "{}", row.id);
        }
    }
}

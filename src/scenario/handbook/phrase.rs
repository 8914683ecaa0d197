//! Standard phrases of the hand-over note, and the parts a note has (`docs/field.md` 5).
//!
//! A phrase says what no entry of the notebook can: what is urgent, what was promised. Some are bad: a promise that
//! nobody at a counter can keep, or an impression in place of a fact. Does not know what a case asks for, nor points.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// A part of the hand-over note. Claims, facts and acts come from the interview, the rest are phrases.
    NotePart {
        /// What somebody said: a claim.
        Said = "said",
        /// What was seen in a paper, a check or a face: a fact.
        Seen = "seen",
        /// What was done, and who was told.
        Done = "done",
        /// What is urgent.
        Urgent = "urgent",
        /// What was promised.
        Promised = "promised",
        /// Remarks.
        Remark = "remark",
    }
}

impl NotePart {
    /// Says whether it is filled with standard phrases.
    #[must_use]
    pub const fn is_phrases(self) -> bool {
        matches!(self, Self::Urgent | Self::Promised | Self::Remark)
    }

    /// Returns the message id of its heading.
    #[must_use]
    pub fn message(self) -> String {
        format!("note-part-{}", self.id())
    }
}

/// One standard phrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// Id, as a script and a journal write it.
    pub id: String,
    /// The part of the note it belongs to.
    pub section: NotePart,
    /// False where it takes points wherever it stands.
    pub good: bool,
    /// Source tags of why it is good or not.
    pub sources: Vec<String>,
}

impl Phrase {
    /// Returns the message id of its words; `.why` explains why it helps the next officer, or does not.
    #[must_use]
    pub fn message(&self) -> String {
        format!("phrase-{}", self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn each_part_of_phrases_has_some_and_promises_are_of_both_kinds() {
        let phrases = Handbook::shipped().phrases();
        for part in NotePart::ALL {
            assert_eq!(phrases.iter().any(|row| row.section == *part), part.is_phrases(), "{part:?}");
        }
        let of = |part, good| phrases.iter().any(|row| row.section == part && row.good == good);
        assert!(of(NotePart::Promised, true) && of(NotePart::Promised, false) && of(NotePart::Remark, false));
        assert!(!of(NotePart::Urgent, false), "what may be urgent is never a fault to write");
    }
}

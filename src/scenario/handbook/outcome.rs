//! Outcomes: the ten codes an officer may record for a person, which of them cannot stand together, and which one is
//! the main one (`docs/field.md` 4). Does not know what is right in a case: that is the script's.

use serde::{Deserialize, Serialize};

use super::named::named;
use super::word::Direction;

named! {
    /// An outcome for one person. The order is the order of the tiles; `ADMIT` and `DEPART` share the first place.
    Code {
        /// Let in.
        #[serde(rename = "ADMIT")]
        Admit = "admit",
        /// Let depart.
        #[serde(rename = "DEPART")]
        Depart = "depart",
        /// Look further: specialist, second officer, more time.
        #[serde(rename = "SECONDARY")]
        Secondary = "secondary",
        /// Refuse.
        #[serde(rename = "REFUSE")]
        Refuse = "refuse",
        /// Small irregularity.
        #[serde(rename = "ADMIN")]
        Admin = "admin",
        /// Protect and refer.
        #[serde(rename = "PROTECT")]
        Protect = "protect",
        /// Report an offence.
        #[serde(rename = "CRIM")]
        Crim = "crim",
        /// Fear of return.
        #[serde(rename = "ASYLUM")]
        Asylum = "asylum",
        /// Medical help.
        #[serde(rename = "MEDICAL")]
        Medical = "medical",
        /// Child procedure.
        #[serde(rename = "CHILD")]
        Child = "child",
    }
}

impl Code {
    /// Returns the code as scripts, journals and exports write it: `PROTECT`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Admit => "ADMIT",
            Self::Depart => "DEPART",
            Self::Secondary => "SECONDARY",
            Self::Refuse => "REFUSE",
            Self::Admin => "ADMIN",
            Self::Protect => "PROTECT",
            Self::Crim => "CRIM",
            Self::Asylum => "ASYLUM",
            Self::Medical => "MEDICAL",
            Self::Child => "CHILD",
        }
    }

    /// Returns the message id of its name; `.when` says when it is meant, `.tell` what the person is told.
    #[must_use]
    pub fn message(self) -> String {
        format!("outcome-{}", self.id())
    }
}

/// What the handbook holds about one code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The code.
    pub code: Code,
    /// The only direction in which it can be recorded; none where both.
    #[serde(default)]
    pub direction: Option<Direction>,
    /// Codes that cannot stand beside it for the same person. Written once per pair; read both ways.
    #[serde(default)]
    pub conflicts: Vec<Code>,
    /// Rank when several stand together: the lowest is the person's main outcome. Medical help and small
    /// irregularities stand beside something else, so they come last.
    pub rank: u8,
    /// True where it is carried out before everything else.
    #[serde(default)]
    pub first: bool,
    /// Source tags.
    pub sources: Vec<String>,
}

/// The ten outcomes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// One row per code, in the order of the tiles.
    pub rows: Vec<Outcome>,
}

impl Outcomes {
    /// Returns the row of a code.
    #[must_use]
    pub fn of(&self, code: Code) -> &Outcome {
        self.rows.iter().find(|row| row.code == code).expect("consistency: every code has its row")
    }

    /// Says whether two codes cannot stand together for one person.
    #[must_use]
    pub fn conflict(&self, a: Code, b: Code) -> bool {
        self.of(a).conflicts.contains(&b) || self.of(b).conflicts.contains(&a)
    }

    /// Returns the codes open in this direction, in the order of the tiles.
    pub fn open(&self, direction: Direction) -> impl Iterator<Item = Code> {
        let here = move |row: &&Outcome| row.direction.is_none_or(|only| only == direction);
        self.rows.iter().filter(here).map(|row| row.code)
    }

    /// Returns the main one of several codes, by which a series counts the person.
    #[must_use]
    pub fn main(&self, codes: &[Code]) -> Option<Code> {
        codes.iter().copied().min_by_key(|&code| self.of(code).rank)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn conflicts_hold_both_ways() {
        let check = |a, b, expected| {
            assert_eq!(Handbook::shipped().conflicts(a, b), expected, "{a:?} {b:?}");
            assert_eq!(Handbook::shipped().conflicts(b, a), expected, "{b:?} {a:?}");
        };
        for code in [Code::Admit, Code::Depart, Code::Protect, Code::Asylum, Code::Child, Code::Secondary] {
            check(Code::Refuse, code, true);
        }
        check(Code::Admit, Code::Crim, true);
        check(Code::Protect, Code::Crim, true);
        check(Code::Admit, Code::Admin, false);
        check(Code::Protect, Code::Asylum, false);
        check(Code::Secondary, Code::Child, false);
        for &code in Code::ALL {
            check(Code::Medical, code, false);
        }
    }

    #[test]
    fn a_direction_opens_nine() {
        let arrival: Vec<_> = Handbook::shipped().outcomes.open(Direction::Arrival).collect();
        assert_eq!(arrival.len(), 9);
        assert_eq!(arrival[0], Code::Admit);
        assert_eq!(Handbook::shipped().outcomes.open(Direction::Departure).next(), Some(Code::Depart));
    }

    #[test]
    fn main_outcome_is_the_weightier() {
        let main = |codes: &[Code]| Handbook::shipped().outcomes.main(codes);
        assert_eq!(main(&[Code::Medical, Code::Protect]), Some(Code::Protect));
        assert_eq!(main(&[Code::Admin, Code::Depart]), Some(Code::Depart));
        assert_eq!(main(&[Code::Secondary, Code::Child]), Some(Code::Child));
        assert_eq!(main(&[]), None);
    }
}

//! Checkpoints and hotlines of Cambodia and Lao PDR (`docs/field.md` 4). Both change, so both are data with the day on
//! which somebody verified them; an unverified number is never shown. Knows nothing of cases.

use serde::{Deserialize, Serialize};

use super::named::named;

named! {
    /// What kind of crossing it is.
    CheckpointKind {
        /// An airport.
        Airport = "airport",
        /// A bridge over a border river.
        Bridge = "bridge",
        /// A gate on a road.
        Land = "land",
        /// A landing on a river.
        River = "river",
    }
}

named! {
    /// Whether people could cross.
    Status {
        /// Open.
        Open = "open",
        /// Open for some hours or some people only.
        Restricted = "restricted",
        /// Closed.
        Closed = "closed",
        /// Not known.
        Unknown = "unknown",
    }
}

/// One checkpoint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// Id used in scripts.
    pub id: String,
    /// Country whose officers sit there: `KHM` or `LAO`.
    pub country: String,
    /// Country on the other side; none for an airport.
    #[serde(default)]
    pub faces: Option<String>,
    /// What kind of crossing it is.
    pub kind: CheckpointKind,
    /// Status by date, oldest first.
    pub status: Vec<Since>,
    /// Day on which a national partner verified the row; none until then.
    #[serde(default)]
    pub verified_on: Option<String>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// A status from a date on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Since {
    /// First day, as far as known: `2025-09-09`, or `2025-06` where only the month is. None: as far back as the
    /// sources go.
    #[serde(default)]
    pub from: Option<String>,
    /// What was so from then on.
    pub state: Status,
}

impl Checkpoint {
    /// Returns the message id of its name.
    #[must_use]
    pub fn message(&self) -> String {
        format!("checkpoint-{}", self.id)
    }

    /// Returns its status on a day written `YYYY-MM-DD`.
    ///
    /// A month without a day counts from its first day, which is the cautious reading of a gate that closed in it.
    #[must_use]
    pub fn status_on(&self, day: &str) -> Status {
        let begun = |since: &&Since| since.from.as_deref().is_none_or(|from| from <= day);
        self.status.iter().rev().find(begun).map_or(Status::Unknown, |since| since.state)
    }
}

/// One line to call for help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hotline {
    /// Id.
    pub id: String,
    /// Country: `KHM` or `LAO`.
    pub country: String,
    /// Number as dialled, where a source gives one.
    #[serde(default)]
    pub number: Option<String>,
    /// Day on which a national partner verified the number; none until then.
    #[serde(default)]
    pub verified_on: Option<String>,
    /// Source tags.
    pub sources: Vec<String>,
}

impl Hotline {
    /// Message id shown in place of a number: ask your supervisor.
    pub const ASK: &'static str = "hotline-ask";

    /// Returns the message id of its name.
    #[must_use]
    pub fn message(&self) -> String {
        format!("hotline-{}", self.id)
    }

    /// Returns the number if it may be shown: only once verified. Otherwise show [`Hotline::ASK`].
    #[must_use]
    pub fn shown(&self) -> Option<&str> {
        self.verified_on.as_ref().and(self.number.as_deref())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn status_follows_the_date() {
        let check = |id: &str, day, expected| {
            let gate = Handbook::shipped().checkpoint(id).expect("shipped");
            assert_eq!(gate.status_on(day), expected, "{id} {day}");
        };
        check("poipet", "2025-05-31", Status::Open);
        check("poipet", "2025-06-15", Status::Restricted);
        check("poipet", "2025-12-20", Status::Closed);
        check("poipet", "2026-02-01", Status::Unknown);
        check("techo", "2025-09-08", Status::Unknown);
        check("techo", "2025-10-14", Status::Open);
        check("bridge-5", "2025-12-26", Status::Unknown);
        check("bridge-5", "2025-12-27", Status::Open);
    }

    #[test]
    fn an_unverified_number_is_not_shown() {
        let mut line = Handbook::shipped().hotlines()[0].clone();
        line.number = Some("000".into());
        line.verified_on = None;
        assert_eq!(line.shown(), None);
        line.verified_on = Some("2026-01-01".into());
        assert_eq!(line.shown(), Some("000"));
    }
}

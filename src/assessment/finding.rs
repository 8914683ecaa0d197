//! Findings: every point given or taken, with the rule, the turns that show it and the reason as a message.
//!
//! Does not know how points are counted (`competencies/`), nor any language.

use serde::Serialize;

use crate::{
    locale::message::Message,
    scenario::handbook::{CompetencyId, CriticalId, Measure},
};

/// The rule a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// A criterion of the rubric.
    Criterion(Measure),
    /// A critical failure built into every case.
    Critical(CriticalId),
    /// A critical failure of the case's own, by its id in the script.
    OwnCritical(String),
    /// The time the case gives.
    Time,
}

impl Rule {
    /// Returns its id: the criterion's, `critical-ID`, `own-critical-ID`, or `time`.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Criterion(measure) => measure.id().to_owned(),
            Self::Critical(id) => id.message(),
            Self::OwnCritical(id) => format!("own-critical-{id}"),
            Self::Time => "time".to_owned(),
        }
    }
}

/// What a finding does to the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weighs {
    /// Points earned.
    Gained,
    /// Points of the criterion that were not earned.
    Missed,
    /// Points taken from those earned.
    Taken,
    /// The score is capped; the points are those lost by the cap, of all critical failures together.
    Caps,
}

/// A remark on what was done, with the turns that prove it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The rule.
    pub rule: Rule,
    /// What it does to the score.
    pub weighs: Weighs,
    /// The competency it belongs to; none for time and critical failures.
    pub competency: Option<CompetencyId>,
    /// The turns that show it, numbered from 1; empty where it shows in what was not done, or in the notes.
    pub turns: Vec<u32>,
    /// Points, 0 to 100; [`Finding::weighs`] says which way.
    pub points: u8,
    /// The reason in words.
    pub message: Message,
    /// Source tags of the rule, or `design`.
    pub sources: Vec<String>,
}

impl Finding {
    /// Returns the points that doing otherwise would have brought: those missed, taken or lost by a cap.
    #[must_use]
    pub fn lost(&self) -> u8 {
        if self.weighs == Weighs::Gained { 0 } else { self.points }
    }
}

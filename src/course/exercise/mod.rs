//! An exercise: interviews that a unit gives its trainees, with the rules they are held by.
//!
//! Written as `scenarios/exercises/ID.ron`, its words beside it (`docs/exercise-format.md`). This file is the plain data;
//! [`read`] makes it of text, [`plan`] says which cases a trainee meets. It knows no trainee, no record and no clock, and
//! does not judge: `check` finds what an author did wrong, `assessment` says who passed.

mod lot;
mod offer;
mod plan;
pub mod read;
mod terms;

use std::{collections::BTreeMap, sync::Arc};

use serde::{Deserialize, Serialize};

use crate::{
    diagnostic::SourceId,
    locale::{Language, Message},
    scenario::{Family, map::Map, ron_tree::Tree},
};
pub use offer::{Choice, Offer, rules};
pub use plan::{Assignment, PlanError, plan, shares};
pub use terms::{brief, cases, terms};

/// The one version of the exercise language that this program reads.
pub const FORMAT: u32 = 1;

/// The most interviews of one sitting (design): more than anybody holds in a week.
pub const MOST_INTERVIEWS: usize = 200;

/// How an interview is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// For oneself: acts may be undone, and a coach may help.
    #[default]
    Practice,
    /// It counts: nothing is undone and nobody helps; the debrief follows each decision.
    Scored,
    /// An examination: as scored, with the clock in sight and no debrief before the instructor releases it.
    Exam,
}

impl Mode {
    /// Its id in message ids and in data.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Scored => "scored",
            Self::Exam => "exam",
        }
    }
}

/// In which order the interviews of a sitting come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// As the parts are written, alike for everybody.
    Fixed,
    /// Shuffled for each trainee and attempt.
    #[default]
    Shuffled,
}

/// Interviews with rules, as its author wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// Its id: the name of its file.
    pub id: String,
    /// The version of the language, [`FORMAT`].
    pub format: u32,
    /// How its interviews are held.
    pub mode: Mode,
    /// The language it is held in; free where none is named.
    pub language: Option<Language>,
    /// In which order its interviews come.
    pub order: Order,
    /// What all seeds are derived from, with the trainee's account, the attempt and the place.
    pub seed: u64,
    /// Which interviews it holds, and in which parts the truths come.
    pub parts: Vec<Part>,
    /// Case time in percent of what each case gives; 100 where nothing is written.
    pub case_time_percent: u32,
    /// Minutes on the wall for each interview.
    pub case_wall_minutes: Option<u32>,
    /// Minutes on the wall for the whole sitting, interruptions not counted.
    pub wall_minutes: Option<u32>,
    /// How often it may be taken, counted within [`Exercise::repeat_days`] where there are such; free without.
    pub attempts: Option<u32>,
    /// After how many days it should be taken again.
    pub repeat_days: Option<u32>,
    /// The mean score that passes, 1 to 100; the rubric's where none is written.
    pub pass: Option<u32>,
    /// The least of each competency, in percent of its points over the whole sitting, by the competency's id.
    pub minimum: Map<u32>,
    /// How many critical failures a sitting may hold and still pass.
    pub most_criticals: u32,
    /// How many of its interviews must be passed by themselves.
    pub least_passed: Option<u32>,
}

/// Some interviews of an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Where its cases come from.
    pub from: Vec<From>,
    /// How many interviews it gives.
    pub number: u32,
    /// In which parts the truths come; even among the families there are, where none are written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rates: Option<Rates>,
}

/// Where cases come from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum From {
    /// One scenario, in any of its truths.
    Case(String),
    /// One scenario in one of its truths: scenario, variant.
    Truth(String, String),
    /// Every scenario of a matched set.
    Set(String),
}

/// In which parts the families of truth come: `(genuine: 4, smuggling: 1, trafficking: 1)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Genuine travellers.
    #[serde(default)]
    pub genuine: u32,
    /// Smuggling.
    #[serde(default)]
    pub smuggling: u32,
    /// Trafficking.
    #[serde(default)]
    pub trafficking: u32,
}

impl Rates {
    /// The rate of a family.
    #[must_use]
    pub const fn of(&self, family: Family) -> u32 {
        match family {
            Family::Genuine => self.genuine,
            Family::Smuggling => self.smuggling,
            Family::Trafficking => self.trafficking,
        }
    }
}

impl Exercise {
    /// How many interviews a sitting holds.
    #[must_use]
    pub fn interviews(&self) -> usize {
        self.parts.iter().map(|part| part.number as usize).sum()
    }

    /// The seconds that a case gives here, of the seconds its script gives; at least one.
    #[must_use]
    pub fn seconds(&self, of_script: u32) -> u32 {
        let seconds = u64::from(of_script) * u64::from(self.case_time_percent) / 100;
        u32::try_from(seconds).unwrap_or(u32::MAX).max(1)
    }

    /// One of its texts: `title`, `description`, `briefing`.
    #[must_use]
    pub fn text(&self, text: &str) -> Message {
        Message::new(text).scoped(scope(&self.id))
    }
}

/// The texts every exercise has.
pub const TEXTS: [&str; 3] = ["title", "description", "briefing"];

/// The scope of an exercise's words in the catalogue. No scenario can be called so, since ids have no `/`.
#[must_use]
pub fn scope(id: &str) -> String {
    format!("exercises/{id}")
}

/// An exercise as it was found.
#[derive(Debug)]
pub struct Found {
    /// Its id: the name of its file.
    pub id: String,
    /// What can be taken; `None` where reading found a mistake.
    pub exercise: Option<Arc<Exercise>>,
    /// What is checked: also an exercise that reading found a mistake in.
    pub draft: Option<Exercise>,
    /// The place in the text of each part of the draft: parts that cannot be read are left out.
    pub parts_at: Vec<usize>,
    /// The text as a tree, for places.
    pub tree: Tree,
    /// The text.
    pub source: SourceId,
    /// The words' texts, by language.
    pub words: BTreeMap<Language, SourceId>,
}

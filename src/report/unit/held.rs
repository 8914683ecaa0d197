//! One interview as the reports see it: who held it, where it belongs, how it was judged, and what each question did.
//!
//! Plain values. Does not know where they come from: the command line makes them of journals, others of records or of what a
//! store of statements gave back.

use std::sync::Arc;

use crate::{
    assessment::{Assessment, assess, series::Played},
    course::exercise::Exercise,
    interview::{
        Case, Event,
        case::{ActIx, ContradictionIx, FactIx, What},
    },
    locale::{Date, Language},
    records::{Mode, Moment},
    scenario::{
        fact::Level,
        handbook::{CompetencyId, Handbook, QuestionType},
    },
};

/// Who held an interview. Reports tell people apart by the account and call them by what else is there.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Who {
    /// The opaque account.
    pub account: String,
    /// The trainee number.
    pub number: Option<String>,
    /// The display name.
    pub name: Option<String>,
}

impl Who {
    /// What a report without names calls this person: the number, else the beginning of the account.
    #[must_use]
    pub fn short(&self) -> String {
        self.number.clone().unwrap_or_else(|| self.account.chars().take(8).collect())
    }

    /// With the name, where one is known.
    #[must_use]
    pub fn full(&self) -> String {
        match &self.name {
            Some(name) => format!("{} {name}", self.short()),
            None => self.short(),
        }
    }
}

/// Where an interview belongs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// Who held it.
    pub who: Who,
    /// Their unit.
    pub unit: Option<String>,
    /// The station it was held at.
    pub station: Option<String>,
    /// The exercise it belongs to; none where somebody practised freely.
    pub exercise: Option<String>,
    /// The sitting: one attempt of one person at one exercise.
    pub sitting: String,
    /// Which attempt that is, from 1.
    pub attempt: u32,
    /// Its place in the sitting, from 1.
    pub place: u32,
    /// When it was begun.
    pub begun: Moment,
    /// How it was held.
    pub mode: Mode,
    /// The language it was held in.
    pub language: Language,
    /// How often it was interrupted and resumed.
    pub interruptions: u32,
    /// The exercise's rules as they were when it was held, where they are known.
    pub rules: Option<Arc<Exercise>>,
}

/// An interview that was held.
#[derive(Clone, Debug)]
pub struct Held {
    /// Where it belongs.
    pub about: About,
    /// The case.
    pub case: Arc<Case>,
    /// How it was judged.
    pub assessment: Assessment,
    /// What a series needs of it.
    pub played: Played,
    /// Every question of the script that was asked, in order.
    pub asked: Vec<Asked>,
    /// What could be found out, and whether it was.
    pub items: Vec<Item>,
}

/// A question that was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The act.
    pub act: ActIx,
    /// Its type.
    pub kind: QuestionType,
    /// It brought out a part of the truth, or a sign.
    pub told: bool,
    /// Rapport it cost, in points of the scale; 0 where it cost none.
    pub rapport: u32,
    /// It put something into somebody's mouth, or let a story adapt.
    pub spoilt: bool,
    /// Seconds it took.
    pub seconds: u32,
}

/// Something that could be found out in this truth.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub what: ItemOf,
    /// It was obtained: a fact told in part or in full without being suggested, a sign brought out, a mismatch found.
    pub obtained: bool,
}

/// What an item is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemOf {
    /// A fact that supports a decision or shows a sign.
    Fact(FactIx),
    /// A sign, by its id in the handbook.
    Sign(String),
    /// A mismatch.
    Mismatch(ContradictionIx),
}

impl ItemOf {
    /// The competency that such items feed, which stays out of their rest score.
    #[must_use]
    pub const fn competency(&self) -> CompetencyId {
        match self {
            Self::Fact(_) => CompetencyId::Coverage,
            Self::Sign(_) => CompetencyId::Indicators,
            Self::Mismatch(_) => CompetencyId::Evidence,
        }
    }
}

impl Held {
    /// Judges what happened and notes what each question did.
    #[must_use]
    pub fn of(about: About, case: Arc<Case>, handbook: &Handbook, events: &[Event]) -> Self {
        let assessment = assess(&case, handbook, events);
        let played = Played::from(&assessment);
        let items = items(&case, &assessment, events);
        let asked = asked(&case, events);
        Self { about, case, assessment, played, asked, items }
    }

    /// The decisions were recorded. Everything else stays out of the figures.
    #[must_use]
    pub const fn finished(&self) -> bool {
        self.assessment.finished
    }

    /// The day it was begun, in UTC.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.about.begun.day()
    }

    /// Points of all competencies but one, in percent of what those are worth.
    #[must_use]
    pub fn rest(&self, but: CompetencyId) -> f64 {
        let others = self.assessment.competencies.iter().filter(|mark| mark.id != but);
        let (points, weight) =
            others.fold((0.0, 0.0), |(p, w), mark| (p + f64::from(mark.points), w + f64::from(mark.weight)));
        if weight > 0.0 { points / weight * 100.0 } else { 0.0 }
    }
}

fn asked(case: &Case, events: &[Event]) -> Vec<Asked> {
    let mut all: Vec<Asked> = Vec::new();
    let mut within = false;
    for event in events {
        if let Event::Done { act, seconds } = *event {
            let of = case.act(act);
            let kind = of.kind.filter(|_| matches!(of.what, What::Question(_)));
            within = kind.is_some();
            all.extend(kind.map(|kind| Asked { act, kind, told: false, rapport: 0, spoilt: false, seconds }));
            continue;
        }
        let Some(last) = all.last_mut().filter(|_| within) else { continue };
        match *event {
            Event::Told { level, .. } => last.told |= level >= Level::Partial,
            Event::Elicited { .. } => last.told = true,
            Event::Rapport { change, .. } => last.rapport += change.min(0).unsigned_abs(),
            Event::Contaminated { .. } | Event::Adapted { .. } => last.spoilt = true,
            _ => {}
        }
    }
    all
}

fn items(case: &Case, assessment: &Assessment, events: &[Event]) -> Vec<Item> {
    let mut told = vec![false; case.facts.len()];
    let mut spoilt = vec![false; case.facts.len()];
    for event in events {
        match *event {
            Event::Told { fact, level } => told[fact.ix()] |= level >= Level::Partial && !spoilt[fact.ix()],
            Event::Contaminated { fact } => spoilt[fact.ix()] = true,
            _ => {}
        }
    }
    let counts = case.facts.iter().enumerate().filter(|(_, fact)| {
        fact.says.as_ref().is_some_and(|says| !says.supports.is_empty() || !says.indicators.is_empty())
    });
    let facts = counts.map(|(ix, _)| Item { what: ItemOf::Fact(FactIx(ix as u32)), obtained: told[ix] });
    let signs = assessment
        .signs
        .iter()
        .map(|sign| Item { what: ItemOf::Sign(sign.id.clone()), obtained: sign.elicited.is_some() });
    let mismatches = assessment
        .contradictions
        .iter()
        .filter_map(|mark| Some(Item { what: ItemOf::Mismatch(mark.contradiction?), obtained: mark.found }));
    facts.chain(signs).chain(mismatches).collect()
}

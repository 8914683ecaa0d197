//! What research found of interviewing, held against a case: with our own engine, does the same habit cost the same way?
//!
//! Each effect is two ways of playing that differ in one thing only, on the same cases and seeds. What is measured is
//! the share that is lost by the weak one. The literature gives the direction; few of its sizes can be carried over
//! from a laboratory to a script, so the range stated for each is our own, wide, and there to catch an engine or a case in
//! which the effect is gone, turned round or has become everything (`docs/field.md` 2 and 5). Judges nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

use super::officer::Officer;
use crate::{
    assessment::assess,
    interview::{
        Action, Case, Event,
        action::Manner,
        case::{FactIx, What},
        chance::Chance,
        compile::CaseError,
    },
    scenario::{
        Family, Scenario,
        act::ActKind,
        fact::Level,
        handbook::{Class, Handbook, QuestionType},
    },
};

/// Interviews of one learner's series: several studies found gains that still rose in the sixth [MEGA22].
const SERIES: u64 = 6;

/// How often a learner reaches for a weak question, of a hundred. Trainees began at 43 to 45 recommended ones in a
/// hundred [HAG20].
const HABIT: u32 = 55;

/// How often one correction in the debrief makes a learner leave that type of question, of a hundred. (design)
const LEARNS: u32 = 25;

/// Accusations with which the account begins: small amounts of judging cut yield [ORBIT13].
const ACCUSATIONS: usize = 2;

/// Something found in research, as two ways of playing that differ in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// Evidence put after the account brings more contradictions than evidence put at once.
    LateDisclosure,
    /// Open questions and probes bring out more than closed questions.
    OpenQuestions,
    /// Apart from whoever answers for them, people tell what they keep back together.
    Separation,
    /// Two accusations at the beginning of the account take something away from it.
    NoAccusation,
    /// Whoever is shown the better form of each weak question scores higher after a series.
    Feedback,
}

/// What an effect came to in a case.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Which one.
    pub effect: Effect,
    /// What the good way brings, in [`Effect::unit`]s an interview.
    pub good: f64,
    /// What the weak way brings.
    pub weak: f64,
    /// On how many cases.
    pub cases: u64,
}

impl Measured {
    /// The share that the weak way loses: 0 nothing, 1 everything; below 0 it brings more than the good one.
    pub fn lost(&self) -> f64 {
        if self.good > 0.0 { 1.0 - self.weak / self.good } else { 0.0 }
    }

    /// Says whether the loss lies within the stated range.
    pub fn holds(&self) -> bool {
        self.effect.range().contains(&self.lost())
    }
}

/// What an effect is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Contradictions that stood.
    Contradictions,
    /// Facts told in words, in part or in full.
    Facts,
    /// Facts told in words, for each question asked.
    FactsAQuestion,
    /// Points of the score.
    Points,
}

impl Effect {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::LateDisclosure, Self::OpenQuestions, Self::Separation, Self::NoAccusation, Self::Feedback];

    /// The id in figures and messages.
    pub fn id(self) -> &'static str {
        match self {
            Self::LateDisclosure => "late-disclosure",
            Self::OpenQuestions => "open-questions",
            Self::Separation => "separation",
            Self::NoAccusation => "no-accusation",
            Self::Feedback => "feedback",
        }
    }

    /// Tags of the sources that state its direction.
    pub fn sources(self) -> &'static [&'static str] {
        match self {
            Self::LateDisclosure => &["OW21", "SUE12"],
            Self::OpenQuestions => &["BRANK", "GQM20", "NICHD-A"],
            Self::Separation => &["MOLO", "OVC"],
            Self::NoAccusation => &["ORBIT13", "MEISS14"],
            Self::Feedback => &["POMP17", "MEGA22", "HAG20"],
        }
    }

    /// What it is counted in.
    pub fn unit(self) -> Unit {
        match self {
            Self::LateDisclosure => Unit::Contradictions,
            Self::OpenQuestions => Unit::FactsAQuestion,
            Self::Separation | Self::NoAccusation => Unit::Facts,
            Self::Feedback => Unit::Points,
        }
    }

    /// The share that the weak way may lose, 0 to 1 (design); the direction is that of the sources.
    pub fn range(self) -> RangeInclusive<f64> {
        match self {
            Self::LateDisclosure => 0.1..=1.0,
            Self::OpenQuestions => 0.5..=1.0,
            Self::Separation => 0.1..=1.0,
            Self::NoAccusation => 0.02..=0.9,
            Self::Feedback => 0.1..=0.8,
        }
    }

    /// Measures it on so many cases from a seed on; nothing where the script has nothing to try it with, such as nobody
    /// who can be led aside.
    ///
    /// # Errors
    /// A [`CaseError`] where a case cannot be drawn.
    pub fn measure(
        self,
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        cases: u64,
        seed: u64,
    ) -> Result<Option<Measured>, CaseError> {
        if self == Self::Feedback {
            return learning(id, scenario, handbook, cases, seed);
        }
        let (mut good, mut weak, mut played) = (0.0, 0.0, 0_u64);
        let variants: Vec<&str> = scenario.variants.keys().filter(|id| self.concerns(scenario, id)).collect();
        for round in 0..cases {
            let Some(variant) = variants.get((round % variants.len().max(1) as u64) as usize) else { return Ok(None) };
            let seed = seed.wrapping_add(round / variants.len() as u64);
            let case = Case::draw(id, scenario, handbook, Some(variant), seed)?;
            let officer = || Officer::new(&case, handbook, Chance::new(seed, self.id()));
            let (mut one, mut other) = (officer(), officer());
            if !self.play(&mut one, &mut other) {
                continue;
            }
            good += self.count(&one);
            weak += self.count(&other);
            played += 1;
        }
        let each = |sum: f64| sum / played as f64;
        Ok((played > 0 && good > 0.0).then(|| Measured {
            effect: self,
            good: each(good),
            weak: each(weak),
            cases: played,
        }))
    }

    /// Contradictions and a companion's hold matter where something is kept back; questions and courtesy everywhere.
    fn concerns(self, scenario: &Scenario, variant: &str) -> bool {
        let hidden = scenario.variants.get(variant).is_some_and(|variant| variant.family != Family::Genuine);
        hidden || !matches!(self, Self::LateDisclosure | Self::Separation | Self::NoAccusation)
    }

    /// Plays both ways; says whether there was anything to try it with.
    fn play<'c>(self, good: &mut Officer<'c>, weak: &mut Officer<'c>) -> bool {
        let planned = good.planned();
        match self {
            Self::LateDisclosure => {
                follow(good, &planned, |_, _| {});
                raise_at_once(weak, &planned);
                planned.iter().any(|action| is_raise(good, action))
            }
            Self::OpenQuestions => {
                for (officer, wanted) in [
                    (good, &[QuestionType::Open, QuestionType::Encourager, QuestionType::Probe][..]),
                    (weak, &[QuestionType::Closed][..]),
                ] {
                    engage(officer, &planned);
                    for kind in wanted {
                        officer.all(|own, _| own == Some(*kind));
                    }
                }
                true
            }
            Self::Separation => {
                let (apart, rest): (Vec<Action>, Vec<Action>) =
                    planned.iter().cloned().partition(|action| is_separation(good, action));
                follow(good, &planned, |_, _| {});
                follow(weak, &rest, |_, _| {});
                !apart.is_empty()
            }
            Self::NoAccusation => {
                follow(good, &planned, |_, _| {});
                let mut accused = 0;
                follow(weak, &planned, |officer, action| {
                    if accused < ACCUSATIONS && is_account(officer, action) {
                        let act = officer.first_open(|act| act.kind == Some(QuestionType::Accusation));
                        accused += usize::from(act.is_some_and(|act| officer.act(&Action::Do(act))));
                    }
                });
                accused > 0
            }
            Self::Feedback => false,
        }
    }

    /// What an interview brought, in the effect's unit.
    fn count(self, officer: &Officer<'_>) -> f64 {
        match self.unit() {
            Unit::Contradictions => {
                let stood = |event: &&Event| matches!(event, Event::Raised { early: false, manner: Manner::Fair, .. });
                officer.events.iter().filter(stood).count() as f64
            }
            Unit::Facts => told(officer, Level::Partial) as f64,
            Unit::FactsAQuestion => {
                let questions = officer.events.iter().filter(
                    |event| matches!(event, Event::Done { act, .. } if officer.case.act(*act).kind.is_some_and(asks)),
                );
                told(officer, Level::Partial) as f64 / questions.count().max(1) as f64
            }
            Unit::Points => f64::from(officer.score()),
        }
    }
}

/// Measures everything that a script can be tried with.
///
/// # Errors
/// A [`CaseError`] where a case cannot be drawn.
pub fn measure_all(
    id: &str,
    scenario: &Arc<Scenario>,
    handbook: &Handbook,
    cases: u64,
    seed: u64,
) -> Result<Vec<Measured>, CaseError> {
    let mut all = Vec::new();
    for effect in Effect::ALL {
        all.extend(effect.measure(id, scenario, handbook, cases, seed)?);
    }
    Ok(all)
}

/// A question that asks for something, as opposed to an explanation or evidence.
fn asks(kind: QuestionType) -> bool {
    kind.class() != Class::Apart
}

fn is_account(officer: &Officer<'_>, action: &Action) -> bool {
    matches!(action, Action::Do(act) if officer.case.act(*act).topic.is_some())
}

fn is_raise(officer: &Officer<'_>, action: &Action) -> bool {
    matches!(action, Action::Do(act) if matches!(officer.case.act(*act).what, What::Raise(..)))
}

fn is_separation(officer: &Officer<'_>, action: &Action) -> bool {
    matches!(action, Action::Do(act)
        if matches!(officer.case.act_kind(officer.case.act(*act)), Some(ActKind::Separate(_))))
}

/// Facts of which words were spoken up to a level, each once.
fn told(officer: &Officer<'_>, least: Level) -> usize {
    let told: BTreeSet<FactIx> = officer
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Told { fact, level } if *level >= least => Some(*fact),
            _ => None,
        })
        .collect();
    told.len()
}

/// Plays planned acts in their order, doing something before each; what cannot be done is passed over.
fn follow<'c>(officer: &mut Officer<'c>, planned: &[Action], mut before: impl FnMut(&mut Officer<'c>, &Action)) {
    for action in planned {
        before(officer, action);
        officer.act(action);
    }
    officer.end();
}

/// Plays what stands before the account.
fn engage(officer: &mut Officer<'_>, planned: &[Action]) {
    for action in planned {
        if is_account(officer, action) {
            break;
        }
        officer.act(action);
    }
}

/// Looks at the papers first, and puts whatever does not fit the moment both ends are known.
fn raise_at_once(officer: &mut Officer<'_>, planned: &[Action]) {
    let is_look = |officer: &Officer<'_>, action: &Action| {
        matches!(action, Action::Do(act)
        if matches!(officer.case.act(*act).what, What::Open(_) | What::Look(_)))
    };
    for action in planned.iter().filter(|action| is_look(officer, action)).cloned().collect::<Vec<_>>() {
        officer.act(&action);
    }
    for action in planned {
        officer.act(action);
        while let Some(act) = officer.first_open(|act| matches!(act.what, What::Raise(_, Manner::Fair))) {
            if !officer.act(&Action::Do(act)) {
                break;
            }
        }
    }
    officer.end();
}

/// Learners with a weak habit, half of whom are shown the better form of each weak question after each interview. What
/// counts is the score of the last interview of a series.
fn learning(
    id: &str,
    scenario: &Arc<Scenario>,
    handbook: &Handbook,
    cases: u64,
    seed: u64,
) -> Result<Option<Measured>, CaseError> {
    let (mut good, mut weak) = (0.0, 0.0);
    let learners = (cases / SERIES).max(1);
    let variants: Vec<&str> = scenario.variants.keys().collect();
    for learner in 0..learners {
        for shown in [true, false] {
            let mut left: BTreeMap<QuestionType, bool> = BTreeMap::new();
            let mut last = 0;
            for round in 0..SERIES {
                let Some(variant) = variants.get(((learner + round) % variants.len().max(1) as u64) as usize) else {
                    return Ok(None);
                };
                let seed = seed.wrapping_add(learner * SERIES + round);
                let case = Case::draw(id, scenario, handbook, Some(variant), seed)?;
                let mut officer = Officer::new(&case, handbook, Chance::new(seed, "learner"));
                let planned = officer.planned();
                if planned.is_empty() {
                    return Ok(None);
                }
                let asked = by_habit(&mut officer, &planned, &left);
                let judged = assess(&case, handbook, &officer.events);
                last = judged.score;
                for kind in asked.into_iter().filter(|_| shown) {
                    let learnt = left.entry(kind).or_default();
                    *learnt |= officer.chance.below(100) < LEARNS;
                }
            }
            if shown {
                good += f64::from(last)
            } else {
                weak += f64::from(last)
            };
        }
    }
    let each = |sum: f64| sum / learners as f64;
    Ok(Some(Measured { effect: Effect::Feedback, good: each(good), weak: each(weak), cases: learners * SERIES }))
}

/// Plays the model, but by habit a weak question comes instead of many a planned one, unless its type was left behind.
/// Returns the types of the weak questions asked.
fn by_habit(officer: &mut Officer<'_>, planned: &[Action], left: &BTreeMap<QuestionType, bool>) -> Vec<QuestionType> {
    let mut asked = Vec::new();
    for action in planned {
        if is_account(officer, action) && officer.chance.below(100) < HABIT {
            let weak = officer.weak_instead(action);
            let kind = weak.and_then(|act| officer.case.act(act).kind);
            if let (Some(act), Some(kind)) = (weak, kind)
                && !left.get(&kind).copied().unwrap_or(false)
            {
                officer.act(&Action::Do(act));
                asked.push(kind);
                continue;
            }
        }
        officer.act(action);
    }
    officer.end();
    asked
}

//! What research found of interviewing, held against a case: with our own engine, does the same habit cost the same way?
//!
//! Each effect is two ways of playing that differ in one thing only, on the same cases and seeds. What is measured is
//! the share that is lost by the weak one. The literature gives the direction; few of its sizes can be carried over
//! from a laboratory to a script, so the range stated for each is our own, wide, and there to catch an engine or a case in
//! which the effect is gone, turned round or has become everything (`docs/field.md` 2 and 5). Judges nobody.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;
use std::sync::Arc;

use super::officer::Officer;
use crate::{
    interview::{
        Action, Case, Event,
        action::Manner,
        case::{ActIx, FactIx, What},
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
    /// What the good way brings an interview: contradictions that stood, facts told in words (by question where questions are
    /// compared), or points.
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
        let variants: Vec<&str> = scenario.variants.keys().filter(|id| self.concerns(scenario, id)).collect();
        let ground = Ground { id, scenario, handbook, variants, seed };
        // A learner's trial is a series of cases.
        let length = if self == Self::Feedback { SERIES } else { 1 };
        let (mut good, mut weak, mut trials) = (0.0, 0.0, 0_u64);
        for trial in 0..(cases / length).max(1) {
            let Some((with, without)) = self.trial(&ground, trial)? else { continue };
            good += with;
            weak += without;
            trials += 1;
        }
        let each = |sum: f64| sum / trials as f64;
        let measured = || Measured { effect: self, good: each(good), weak: each(weak), cases: trials * length };
        Ok((trials > 0 && good > 0.0).then(measured))
    }

    /// Tries both ways once: what each brought, or nothing where there was nothing to try it with.
    fn trial(self, ground: &Ground<'_>, trial: u64) -> Result<Option<(f64, f64)>, CaseError> {
        let Some(case) = ground.case(trial, trial)? else { return Ok(None) };
        let officer = || Officer::new(&case, ground.handbook, Chance::new(case.seed, self.id()));
        let (mut good, mut weak) = (officer(), officer());
        let planned = good.planned();
        let tried = match self {
            Self::LateDisclosure => {
                follow(&mut good, &planned, |_, _| {});
                raise_at_once(&mut weak, &planned);
                planned.iter().any(|action| is_raise(&good, action))
            }
            Self::OpenQuestions => {
                for (officer, wanted) in [
                    (&mut good, &[QuestionType::Open, QuestionType::Encourager, QuestionType::Probe][..]),
                    (&mut weak, &[QuestionType::Closed][..]),
                ] {
                    engage(officer, &planned);
                    for kind in wanted {
                        officer.all(|own, _| own == Some(*kind));
                    }
                }
                return Ok(Some((told_a_question(&good), told_a_question(&weak))));
            }
            Self::Separation => {
                let (apart, rest): (Vec<Action>, Vec<Action>) =
                    planned.iter().cloned().partition(|action| is_separation(&good, action));
                follow(&mut good, &planned, |_, _| {});
                follow(&mut weak, &rest, |_, _| {});
                !apart.is_empty()
            }
            Self::NoAccusation => {
                follow(&mut good, &planned, |_, _| {});
                let mut accused = 0;
                follow(&mut weak, &planned, |officer, action| {
                    if accused < ACCUSATIONS && is_account(officer, action) {
                        let act = officer.first_open(|act| act.kind == Some(QuestionType::Accusation));
                        accused += usize::from(act.is_some_and(|act| officer.act(&Action::Do(act))));
                    }
                });
                accused > 0
            }
            Self::Feedback => {
                let both = ground.learner(trial, true)?.zip(ground.learner(trial, false)?);
                return Ok(both.map(|(shown, alone)| (f64::from(shown), f64::from(alone))));
            }
        };
        let count = if self == Self::LateDisclosure { stood } else { told };
        Ok(tried.then(|| (count(&good) as f64, count(&weak) as f64)))
    }

    /// Contradictions and a companion's hold matter where something is kept back; questions and courtesy everywhere.
    fn concerns(self, scenario: &Scenario, variant: &str) -> bool {
        let hidden = scenario.variants.get(variant).is_some_and(|variant| variant.family != Family::Genuine);
        hidden || !matches!(self, Self::LateDisclosure | Self::Separation | Self::NoAccusation)
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

/// Contradictions that stood: raised late, as a fair question.
fn stood(officer: &Officer<'_>) -> usize {
    let stood = |event: &&Event| matches!(event, Event::Raised { early: false, manner: Manner::Fair, .. });
    officer.events.iter().filter(stood).count()
}

/// What was told, for each question asked.
fn told_a_question(officer: &Officer<'_>) -> f64 {
    let asked = |act: &ActIx| officer.case.act(*act).kind.is_some_and(asks);
    let questions = officer.events.iter().filter(|event| matches!(event, Event::Done { act, .. } if asked(act)));
    told(officer) as f64 / questions.count().max(1) as f64
}

/// Facts told in part or in full, each once.
fn told(officer: &Officer<'_>) -> usize {
    let told: BTreeSet<FactIx> = officer
        .events
        .iter()
        .filter_map(|event| match event {
            Event::Told { fact, level } if *level >= Level::Partial => Some(*fact),
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

/// What an effect is tried on.
struct Ground<'g> {
    id: &'g str,
    scenario: &'g Arc<Scenario>,
    handbook: &'g Handbook,
    /// Those that the effect concerns.
    variants: Vec<&'g str>,
    seed: u64,
}

impl Ground<'_> {
    /// Draws a case; each variant gets its turn.
    fn case(&self, turn: u64, seed: u64) -> Result<Option<Case>, CaseError> {
        let Some(variant) = self.variants.get((turn % self.variants.len().max(1) as u64) as usize) else {
            return Ok(None);
        };
        Case::draw(self.id, self.scenario, self.handbook, Some(variant), self.seed.wrapping_add(seed)).map(Some)
    }

    /// Lets a learner with a weak habit play a series; `shown` is shown the better form of each weak question after each
    /// interview. Returns the score of the last.
    fn learner(&self, learner: u64, shown: bool) -> Result<Option<u8>, CaseError> {
        let mut left = BTreeSet::new();
        let mut last = None;
        for round in 0..SERIES {
            let Some(case) = self.case(learner + round, learner * SERIES + round)? else { return Ok(None) };
            let mut officer = Officer::new(&case, self.handbook, Chance::new(case.seed, "learner"));
            let planned = officer.planned();
            if planned.is_empty() {
                return Ok(None);
            }
            for kind in by_habit(&mut officer, &planned, &left) {
                if shown && officer.chance.below(100) < LEARNS {
                    left.insert(kind);
                }
            }
            last = Some(officer.score());
        }
        Ok(last)
    }
}

/// Plays the model, but by habit a weak question comes instead of many a planned one, unless its type was left behind.
/// Returns the types of the weak questions asked.
fn by_habit(officer: &mut Officer<'_>, planned: &[Action], left: &BTreeSet<QuestionType>) -> Vec<QuestionType> {
    let mut asked = Vec::new();
    for action in planned {
        if is_account(officer, action) && officer.chance.below(100) < HABIT {
            let weak = officer.weak_instead(action);
            let kind = weak.and_then(|act| officer.case.act(act).kind);
            if let (Some(act), Some(kind)) = (weak, kind)
                && !left.contains(&kind)
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

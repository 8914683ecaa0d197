//! The competencies: what each measure of the rubric sees, one competency a file, and how that becomes points.
//!
//! Counting is done here, figures are the handbook's. Two readings hold for all measures. *First question on a topic*,
//! where a measure speaks of one person, is the first put to that person, since nobody can know beforehand whom a case
//! is about. *Faults not made* earn only after so many questions, confirmations apart, as the rubric says.

mod coverage;
mod decision;
mod evidence;
mod indicators;
mod protection;
mod questioning;
pub(crate) mod rapport;

use serde::Serialize;

pub(super) use coverage::safe_minimum;

use super::{
    finding::{Finding, Rule, Weighs},
    marks::Marks,
    offer::Offer,
    question_map::QuestionMap,
    record::{Record, is_counted, is_question},
};
use crate::{
    locale::message::Message,
    scenario::handbook::{Award, CompetencyId, Criterion, Measure},
};

/// Points of one competency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CompetencyMark {
    /// Which one.
    pub id: CompetencyId,
    /// Points, 0 to [`CompetencyMark::weight`].
    pub points: u8,
    /// Points it is worth.
    pub weight: u8,
    /// Its criteria, in the rubric's order; one that is worth nothing in this case is left out.
    pub criteria: Vec<CriterionMark>,
}

/// Points of one criterion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CriterionMark {
    /// What it looks at.
    pub measure: Measure,
    /// Points earned.
    pub points: u8,
    /// Most points it can earn; 0 for one that only takes.
    pub most: u8,
    /// Points it took.
    pub taken: u8,
    /// False where the variant cannot offer it, so that it counts as earned.
    pub offered: bool,
    /// What was seen: a count, a percentage, or persons' tenths.
    pub value: u32,
    /// Of how many, where it counts out of something.
    pub wanted: u32,
}

/// Everything a measure may look at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight<'a> {
    pub record: &'a Record<'a>,
    pub offer: &'a Offer,
    pub map: &'a QuestionMap,
    pub marks: &'a Marks,
}

/// What a measure saw.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    /// The variant cannot offer it.
    absent: bool,
    value: u32,
    wanted: u32,
    /// What words tell as reached, where that is not the value.
    reached: Option<u32>,
    /// The most the variant offers, where a count is held against fixed bands.
    most: Option<u32>,
    gained: Vec<u32>,
    lost: Vec<u32>,
    /// Other words for what was lost.
    words: Option<Message>,
}

impl Look {
    /// The variant cannot offer it.
    fn absent() -> Self {
        Self { absent: true, ..Self::default() }
    }

    /// Done or not done.
    fn whole(done: bool) -> Self {
        Self { value: done.into(), wanted: 1, ..Self::default() }
    }

    /// Done in a turn, or not done.
    fn done(turn: Option<u32>) -> Self {
        Self { gained: turn.into_iter().collect(), ..Self::whole(turn.is_some()) }
    }

    /// So many of so many.
    fn each(reached: usize, wanted: usize) -> Self {
        Self { value: reached as u32, wanted: wanted as u32, ..Self::default() }
    }

    /// A number held against bands.
    fn value(value: u32) -> Self {
        Self { value, ..Self::default() }
    }

    /// Faults, by the turns that show them.
    fn faults(turns: Vec<u32>) -> Self {
        Self { value: turns.len() as u32, lost: turns, ..Self::default() }
    }

    fn gained(mut self, turns: Vec<u32>) -> Self {
        self.gained = turns;
        self
    }

    fn lost(mut self, turns: Vec<u32>) -> Self {
        self.lost = turns;
        self
    }
}

/// Looks at one measure.
fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    use Measure as M;
    match measure {
        M::Greeted | M::RoleExplained | M::RightsOffered | M::PrivateWord | M::Respect | M::RapportAtClose => {
            rapport::look(sight, measure)
        }
        M::ProductiveShare | M::UnproductiveShare | M::Funnel | M::ClosedFirst | M::Accusations => {
            questioning::look(sight, measure)
        }
        M::TopicsOpened | M::TopicsFollowed | M::TopicsSummedUp | M::SafeMinimum => coverage::look(sight, measure),
        M::MismatchesFound | M::RaisedLate | M::RaisedFairly | M::Verified => evidence::look(sight, measure),
        M::Elicited | M::Tagged | M::WrongTags | M::NonEvidenceTags => indicators::look(sight, measure),
        M::SeparatedFirst
        | M::PrivateFirst
        | M::NeedsAsked
        | M::NeedsMet
        | M::Interpreter
        | M::Pressing
        | M::Voiced
        | M::ClosedSafely
        | M::HelpOffered => protection::look(sight, measure),
        M::Outcome | M::Reasons | M::BadReasons | M::Handover | M::HandoverFaults => decision::look(sight, measure),
    }
}

/// Judges every competency of the case's profile. The points of a competency are those gained less those taken.
pub(super) fn judge(sight: &Sight<'_>) -> (Vec<CompetencyMark>, Vec<Finding>) {
    let case = sight.record.case;
    let rubric = sight.record.handbook.rubric();
    let note = case.handover.is_some();
    let asked = sight.record.turns.iter().filter(|turn| {
        let act = sight.record.act(turn);
        is_question(act) && is_counted(act)
    });
    let silent = asked.count() < usize::from(rubric.talk_least);
    let mut competencies = Vec::new();
    let mut findings = Vec::new();
    for competency in &rubric.profile(case.line).competencies {
        let mut criteria = Vec::new();
        let mut points = 0_u8;
        // What takes comes after what earns, whatever the order of the rubric: it cannot take more than there is.
        let takes = |criterion: &&Criterion| matches!(criterion.award, Award::Less { .. });
        let (taking, earning): (Vec<_>, Vec<_>) = competency.criteria.iter().partition(takes);
        for criterion in earning.into_iter().chain(taking) {
            let mut seen = look(sight, criterion.of);
            seen.absent |= matches!(criterion.award, Award::Each) && seen.wanted == 0;
            let most = criterion.most(note);
            let too_little = silent && criterion.of.is_fault() && matches!(criterion.award, Award::AtMost(_));
            let earned = earned(&criterion.award, most, &seen, too_little);
            let taken = criterion.award.takes(seen.value).min(points);
            points = points.saturating_add(earned).saturating_sub(taken);
            let mut find = |weighs, points, turns: &[u32], message| {
                findings.push(Finding {
                    rule: Rule::Criterion(criterion.of),
                    weighs,
                    competency: Some(competency.id),
                    turns: turns.to_vec(),
                    points,
                    message,
                    sources: criterion.sources.clone(),
                });
            };
            if earned > 0 {
                let message = if seen.absent { not_offered(criterion) } else { told(criterion, "gained", &seen) };
                find(Weighs::Gained, earned, &seen.gained, message);
            }
            if earned < most {
                let message = match &seen.words {
                    Some(words) => words.clone(),
                    None if too_little => {
                        Message::new("finding-too-little-asked").arg("least", u32::from(rubric.talk_least))
                    }
                    None => told(criterion, "lost", &seen),
                };
                find(Weighs::Missed, most - earned, &seen.lost, message);
            }
            if matches!(criterion.award, Award::Less { .. }) && seen.value > 0 {
                find(Weighs::Taken, taken, &seen.lost, told(criterion, "lost", &seen));
            }
            if most > 0 || taken > 0 {
                criteria.push(CriterionMark {
                    measure: criterion.of,
                    points: earned,
                    most,
                    taken,
                    offered: !seen.absent,
                    value: seen.value,
                    wanted: seen.wanted,
                });
            }
        }
        competencies.push(CompetencyMark { id: competency.id, points, weight: competency.weight, criteria });
    }
    (competencies, findings)
}

/// Returns the points a criterion earns.
fn earned(award: &Award, most: u8, seen: &Look, too_little: bool) -> u8 {
    if too_little || matches!(award, Award::Less { .. }) {
        return 0;
    }
    // A band that lies beyond what the variant offers is reached by all it offers.
    let exhausted = matches!(award, Award::AtLeast(_)) && seen.most.is_some_and(|offered| seen.value >= offered);
    if seen.absent || exhausted { most } else { award.earns(most, seen.value, seen.wanted) }
}

fn told(criterion: &Criterion, tail: &str, seen: &Look) -> Message {
    let message = Message::new(criterion.of.message()).attr(tail);
    match criterion.award {
        Award::Whole => message,
        Award::Each | Award::Graded => {
            message.arg("reached", seen.reached.unwrap_or(seen.value)).arg("wanted", seen.wanted)
        }
        Award::AtLeast(_) | Award::AtMost(_) | Award::Less { .. } => message.arg("value", seen.value),
    }
}

fn not_offered(criterion: &Criterion) -> Message {
    Message::new("finding-not-offered").arg("criterion", Message::new(criterion.of.message()))
}

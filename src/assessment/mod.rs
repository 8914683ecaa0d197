//! How well an interview went: every point given or taken, with the rule, the turns and the reason.
//!
//! [`assess`] replays the events of a case and judges them by the rubric of its line. It is a function of values: the
//! same case, handbook and events give the same [`Assessment`], points are whole, and nothing here knows a language, a
//! clock or a file. It never looks at nerves, nationality, sex or means; citing them is an error.

pub(crate) mod competencies;
pub(crate) mod critical;
pub mod exercise;
mod finding;
mod marks;
pub(crate) mod name;
mod normal;
pub(crate) mod offer;
mod question_map;
pub(crate) mod record;
pub mod series;
#[cfg(test)]
pub(crate) mod test_case;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use competencies::{CompetencyMark, CriterionMark};
pub use critical::CriticalMark;
pub use finding::{Finding, Rule, Weighs};
pub use marks::{
    ContradictionMark, HandoverMark, NoteFault, PersonMark, ReasonMark, SignMark, TagMark, TagWorth, Worth,
    strength_message,
};
pub use normal::z;
pub use offer::{Offer, Way};
pub use question_map::{QuestionMap, QuestionMark, ShareBand, TopicMark};

use crate::{
    interview::{Case, Event},
    locale::message::Message,
    scenario::handbook::{CompetencyId, Family, Handbook, Line},
};
use competencies::Sight;
use marks::Marks;
use record::Record;

/// An interview, judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assessment {
    /// The scenario's id.
    pub scenario: String,
    /// The truth.
    pub variant: String,
    /// Its family.
    pub family: Family,
    /// The seed of the case.
    pub seed: u64,
    /// The line whose profile judged it.
    pub line: Line,
    /// The decisions were recorded.
    pub finished: bool,
    /// Acts done.
    pub turns: u32,
    /// Seconds of case time spent.
    pub seconds: u32,
    /// Seconds the case gives.
    pub seconds_given: u32,
    /// The score, 0 to 100: points less time, capped where there is a critical failure.
    pub score: u8,
    /// What the score would have been without a cap.
    pub uncapped: u8,
    /// The cap that critical failures bring.
    pub cap: u8,
    /// The score that passes.
    pub pass: u8,
    /// Passed: finished, the score reached, no critical failure, and a defensible outcome for everybody found.
    pub passed: bool,
    /// Points for how it was done: all competencies but the decision.
    pub process: Points,
    /// Points for what came of it: decision, reasons, hand-over.
    pub outcome: Points,
    /// What time took.
    pub time: TimeMark,
    /// Critical failures, the handbook's first.
    pub criticals: Vec<CriticalMark>,
    /// Points by competency, in the rubric's order.
    pub competencies: Vec<CompetencyMark>,
    /// Every point given or taken: critical failures, then competencies in the rubric's order, then time.
    pub findings: Vec<Finding>,
    /// Everybody found.
    pub persons: Vec<PersonMark>,
    /// The indicators the variant offers.
    pub signs: Vec<SignMark>,
    /// The tags as they stand.
    pub tags: Vec<TagMark>,
    /// The contradictions that count.
    pub contradictions: Vec<ContradictionMark>,
    /// What the hand-over note must hold; empty where none is asked for.
    pub handover: Vec<HandoverMark>,
    /// Bad phrases in the note, asked for or not.
    pub note_faults: Vec<NoteFault>,
    /// The question map.
    pub questions: QuestionMap,
}

/// Points out of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Points {
    /// Points earned.
    pub points: u8,
    /// The most there are.
    pub of: u8,
}

/// What time took away. It never gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct TimeMark {
    /// Points taken, 0 to 5.
    pub takes: u8,
    /// Seconds spent, in percent of those given, rounded up.
    pub percent: u32,
    /// The least that is safe was done.
    pub safe: bool,
}

impl Assessment {
    /// Returns the findings that lost most points, critical failures first among equals.
    pub fn costliest(&self, most: usize) -> Vec<&Finding> {
        let mut lost: Vec<&Finding> = self.findings.iter().filter(|finding| finding.lost() > 0).collect();
        lost.sort_by_key(|finding| std::cmp::Reverse(finding.lost()));
        lost.truncate(most);
        lost
    }
}

/// Judges an interview.
///
/// An interview that was not finished is judged as it stands; it does not pass.
#[must_use]
pub fn assess(case: &Case, handbook: &Handbook, events: &[Event]) -> Assessment {
    let record = Record::of(case, handbook, events);
    let offer = Offer::of(case, handbook);
    let marks = Marks::of(&record, &offer);
    let map = QuestionMap::of(&record);
    let sight = Sight { record: &record, offer: &offer, map: &map, marks: &marks };
    let (competencies, of_criteria) = competencies::judge(&sight);
    let criticals = critical::find(&record);
    let rubric = handbook.rubric();

    let (time, of_time) = judge_time(&record);
    let total: u8 = competencies.iter().map(|competency| competency.points).sum();
    let uncapped = total.min(100).saturating_sub(time.takes);
    let score = if criticals.is_empty() { uncapped } else { uncapped.min(rubric.critical_cap) };
    let mut findings: Vec<Finding> = criticals.iter().map(|critical| of_critical(critical, uncapped - score)).collect();
    findings.extend(of_criteria);
    findings.extend(of_time);

    let points = |decision: bool| {
        let some = competencies.iter().filter(|competency| (competency.id == CompetencyId::Decision) == decision);
        let (points, of) = (some.clone().map(|c| c.points).sum(), some.map(|c| c.weight).sum());
        Points { points, of }
    };
    let defensible = marks.persons.iter().all(|person| person.grade <= rubric.pass_grade);
    let finished = record.end.finished;
    Assessment {
        scenario: case.id.clone(),
        variant: case.variant_id().to_owned(),
        family: case.family(),
        seed: case.seed,
        line: case.line,
        finished,
        turns: record.end.turn,
        seconds: record.end.seconds,
        seconds_given: case.scenario.seconds,
        score,
        uncapped,
        cap: rubric.critical_cap,
        pass: rubric.pass,
        passed: finished && criticals.is_empty() && score >= rubric.pass && defensible,
        process: points(false),
        outcome: points(true),
        time,
        criticals,
        competencies,
        findings,
        persons: marks.persons,
        signs: marks.signs,
        tags: marks.tags,
        contradictions: marks.contradictions,
        handover: marks.handover,
        note_faults: marks.note_faults,
        questions: map,
    }
}

fn judge_time(record: &Record<'_>) -> (TimeMark, Option<Finding>) {
    let rubric = record.handbook.rubric();
    let (used, given) = (record.end.seconds, record.case.scenario.seconds);
    let (done, wanted) = competencies::safe_minimum(record);
    let safe = done.len() >= wanted;
    let takes = rubric.time_takes(used, given, safe);
    let percent = (u64::from(used) * 100).div_ceil(u64::from(given.max(1)));
    let time = TimeMark { takes, percent: u32::try_from(percent).unwrap_or(u32::MAX), safe };
    let message = if safe {
        Message::new("time-over").arg("percent", time.percent).arg("points", u32::from(takes))
    } else {
        Message::new("time-unsafe").arg("points", u32::from(takes))
    };
    let finding = (takes > 0).then(|| Finding {
        rule: Rule::Time,
        weighs: Weighs::Taken,
        competency: None,
        turns: Vec::new(),
        points: takes,
        message,
        sources: vec!["design".to_owned()],
    });
    (time, finding)
}

fn of_critical(critical: &CriticalMark, lost: u8) -> Finding {
    use crate::scenario::handbook::CriticalId;
    let built_in = CriticalId::from_id(&critical.id).filter(|_| !critical.own);
    Finding {
        rule: built_in.map_or_else(|| Rule::OwnCritical(critical.id.clone()), Rule::Critical),
        weighs: Weighs::Caps,
        competency: None,
        turns: critical.turns.clone(),
        points: lost,
        message: critical.why.clone(),
        sources: critical.sources.clone(),
    }
}

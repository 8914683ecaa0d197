//! A trainee's report: progress from attempt to attempt, question maps side by side, what is strong, what comes next.
//!
//! Takes all interviews of one person. Compares them with nobody but themselves. Knows no language.

use std::collections::BTreeMap;

use super::{Held, Who};
use crate::{
    assessment::{Assessment, Finding, QuestionMap, QuestionMark, Rule, exercise::judge},
    course::exercise::Mode,
    interview::wording::Wording,
    locale::{Date, Message},
    report::forms::Forms,
    scenario::{
        handbook::{self, CompetencyId, Handbook},
        words::Words,
    },
};

/// How many of the latest interviews strengths and next steps are read from (design): a series of four to six is what
/// training effects were shown for (`MEGA22`).
pub const LATEST: usize = 6;

/// A competency is called a strength from this percentage of its points on (design).
pub const STRONG: f64 = 75.0;

/// Months after which a series is repeated: what was learnt was still there four months later (`POMP25`).
pub const REPEAT_MONTHS: i32 = 4;

/// A trainee's report.
#[derive(Clone, Debug)]
pub struct TraineeReport {
    /// Who.
    pub who: Who,
    /// Every interview that was finished, in the order held.
    pub interviews: Vec<Line>,
    /// Interviews that were left without a decision.
    pub left: u32,
    /// Attempt by attempt, in the order begun.
    pub attempts: Vec<Attempt>,
    /// What is strong in the latest interviews, best first, two at the most: percent of the points. After a critical
    /// failure neither protection nor decision is among them.
    pub strengths: Vec<(CompetencyId, f64)>,
    /// What cost most in the latest interviews, two at the most.
    pub steps: Vec<Step>,
    /// How many interviews strengths and steps are read from.
    pub latest: usize,
    /// When the series should be repeated.
    pub repeat: Option<Date>,
}

/// One interview.
#[derive(Clone, Debug)]
pub struct Line {
    /// The day, in UTC.
    pub day: Option<Date>,
    /// The exercise.
    pub exercise: Option<String>,
    /// Which attempt.
    pub attempt: u32,
    /// The place in it.
    pub place: u32,
    /// The case's title.
    pub title: Words,
    /// The score.
    pub score: u8,
    /// The score that passes.
    pub pass: u8,
    /// Passed.
    pub passed: bool,
    /// How many critical failures.
    pub criticals: usize,
    /// Seconds of case time.
    pub seconds: u32,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// The line of inspection: its interviews last about as long as each other.
    pub on: handbook::Line,
    /// The question map.
    pub map: QuestionMap,
}

/// One sitting: an attempt at an exercise. Two machines may both have let the same attempt begin.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// The exercise.
    pub exercise: Option<String>,
    /// Which attempt.
    pub attempt: u32,
    /// The day it was begun.
    pub day: Option<Date>,
    /// Interviews finished.
    pub interviews: u32,
    /// Mean score.
    pub score: f64,
    /// Passed by the rules of the exercise as they were then; nothing of practice, and where they are not known.
    pub passed: Option<bool>,
    /// Each competency in percent of its points; nothing where it was worth none.
    pub competencies: Vec<(CompetencyId, Option<f64>)>,
}

/// Something to do differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The rule's name.
    pub name: Words,
    /// Points it cost in the latest interviews.
    pub points: u32,
    /// In how many of them.
    pub times: u32,
    /// Why, in the words of the interview in which it cost most; the newest among equals.
    pub why: Words,
    /// A question that was asked there, and its better form, where there is one.
    pub better: Option<(Words, Words)>,
}

impl TraineeReport {
    /// Makes the report of all interviews of one person, in any order. `who` is theirs.
    #[must_use]
    pub fn of(who: &Who, held: &[Held], handbook: &Handbook) -> Self {
        let mut all: Vec<&Held> = held.iter().filter(|held| held.finished()).collect();
        all.sort_by_key(|held| (held.about.begun, held.about.place));
        let latest = &all[all.len().saturating_sub(LATEST)..];
        let last = all.iter().filter_map(|held| held.day()).max();
        Self {
            who: who.clone(),
            interviews: all.iter().map(|held| line(held)).collect(),
            left: (held.len() - all.len()) as u32,
            attempts: attempts(&all, handbook),
            strengths: strengths(latest),
            steps: steps(latest, handbook),
            latest: latest.len(),
            repeat: last.and_then(|day| day.add_months(REPEAT_MONTHS)),
        }
    }
}

fn line(held: &Held) -> Line {
    let (about, judged) = (&held.about, &held.assessment);
    Line {
        day: held.day(),
        exercise: about.exercise.clone(),
        attempt: about.attempt,
        place: about.place,
        title: Words::of(crate::scenario::words::title(&judged.scenario, &held.case.scenario)),
        score: judged.score,
        pass: judged.pass,
        passed: judged.passed,
        criticals: judged.criticals.len(),
        seconds: judged.seconds,
        interruptions: about.interruptions,
        on: judged.line,
        map: judged.questions.clone(),
    }
}

fn attempts(all: &[&Held], handbook: &Handbook) -> Vec<Attempt> {
    // Two machines may both have let the same attempt begin: each sitting stands for itself, and is judged by itself.
    let mut sittings: Vec<Vec<&Held>> = Vec::new();
    for held in all {
        match sittings.iter_mut().find(|of| sitting(of[0]) == sitting(held)) {
            Some(of) => of.push(held),
            None => sittings.push(vec![held]),
        }
    }
    let one = |of: Vec<&Held>| {
        let score: f64 = of.iter().map(|held| f64::from(held.assessment.score)).sum();
        Attempt {
            exercise: of[0].about.exercise.clone(),
            attempt: of[0].about.attempt,
            day: of.iter().filter_map(|held| held.day()).min(),
            interviews: of.len() as u32,
            score: score / of.len() as f64,
            passed: passed(&of, handbook),
            competencies: CompetencyId::ALL.iter().map(|id| (*id, share(&of, *id))).collect(),
        }
    };
    sittings.into_iter().map(one).collect()
}

/// What tells sittings apart.
fn sitting(held: &Held) -> (&Option<String>, u32, &str) {
    (&held.about.exercise, held.about.attempt, &held.about.sitting)
}

/// Says whether an attempt is passed by its exercise's rules. Interviews that are missing make it not passed.
fn passed(of: &[&Held], handbook: &Handbook) -> Option<bool> {
    let rules = of.iter().find_map(|held| held.about.rules.as_ref()).filter(|rules| rules.mode != Mode::Practice)?;
    let assessments: Vec<Assessment> = of.iter().map(|held| held.assessment.clone()).collect();
    Some(judge(rules, handbook.rubric(), &assessments).passed)
}

/// A competency over interviews, in percent of its points.
fn share(of: &[&Held], id: CompetencyId) -> Option<f64> {
    let marks = of.iter().flat_map(|held| &held.assessment.competencies).filter(|mark| mark.id == id);
    let (points, weight) = marks.fold((0, 0), |(p, w), mark| (p + u32::from(mark.points), w + u32::from(mark.weight)));
    (weight > 0).then(|| f64::from(points) / f64::from(weight) * 100.0)
}

fn strengths(latest: &[&Held]) -> Vec<(CompetencyId, f64)> {
    // Nobody who harmed somebody is told that protecting or deciding is their strength.
    let harmed = latest.iter().any(|held| !held.assessment.criticals.is_empty());
    let spoilt = |id: CompetencyId| harmed && matches!(id, CompetencyId::Protection | CompetencyId::Decision);
    let shares = CompetencyId::ALL.iter().filter(|id| !spoilt(**id)).filter_map(|id| Some((*id, share(latest, *id)?)));
    let mut strong: Vec<_> = shares.filter(|(_, share)| *share >= STRONG).collect();
    strong.sort_by(|a, b| b.1.total_cmp(&a.1));
    strong.truncate(2);
    strong
}

fn steps(latest: &[&Held], handbook: &Handbook) -> Vec<Step> {
    let mut rules: BTreeMap<String, Vec<(&Held, &Finding)>> = BTreeMap::new();
    for held in latest {
        for finding in held.assessment.findings.iter().filter(|finding| finding.lost() > 0) {
            rules.entry(finding.rule.id()).or_default().push((held, finding));
        }
    }
    let lost = |found: &[(&Held, &Finding)]| found.iter().map(|(_, finding)| u32::from(finding.lost())).sum::<u32>();
    let mut rules: Vec<_> = rules.into_values().collect();
    // A critical failure comes before everything: no point is worth it.
    let critical = |found: &[(&Held, &Finding)]| {
        found.iter().any(|(_, finding)| matches!(finding.rule, Rule::Critical(_) | Rule::OwnCritical(_)))
    };
    rules.sort_by_key(|found| std::cmp::Reverse((critical(found), lost(found))));
    rules.truncate(2);
    rules.iter().filter_map(|found| step(found, lost(found), handbook)).collect()
}

fn step(found: &[(&Held, &Finding)], points: u32, handbook: &Handbook) -> Option<Step> {
    // The last of the greatest is the newest.
    let (held, finding) = found.iter().max_by_key(|(_, finding)| finding.lost())?;
    let wording = Wording::new(&held.case, handbook);
    let own = |message: Message| wording.finish(Words::of(message), None, None);
    let (name, why) = match &finding.rule {
        Rule::Criterion(measure) => (Words::of(Message::new(measure.message())), Words::of(finding.message.clone())),
        Rule::Critical(id) => (Words::of(Message::new(id.message())), own(finding.message.clone())),
        Rule::OwnCritical(id) => (own(Message::new(format!("k-{id}"))), own(finding.message.clone())),
        Rule::Time => (Words::of(Message::new("debrief-time")), Words::of(finding.message.clone())),
    };
    let interviews: std::collections::BTreeSet<_> =
        found.iter().map(|(held, _)| (&held.about.sitting, held.about.place, held.about.begun)).collect();
    let better = found.iter().rev().find_map(|(held, finding)| better(held, finding, handbook));
    Some(Step { name, points, times: interviews.len() as u32, why, better })
}

/// A weak question that a finding rests on, and its better form.
fn better(held: &Held, finding: &Finding, handbook: &Handbook) -> Option<(Words, Words)> {
    let wording = Wording::new(&held.case, handbook);
    let forms = Forms::of(&wording);
    let marks = || held.assessment.questions.marks.iter();
    let of_turns = marks().filter(|mark| finding.turns.contains(&mark.turn));
    // Shares of questions are read from all of them.
    let questioning = finding.competency == Some(CompetencyId::Questioning);
    let of_all = marks().filter(|_| questioning && finding.turns.is_empty());
    let instead = |mark: &QuestionMark| {
        forms.weak(mark.act_ix)?;
        let authored = forms.authored(mark.act_ix);
        let form = authored.into_iter().chain(forms.plainer(mark.act_ix)).find(|form| forms.is_model(*form))?;
        Some((wording.act(mark.act_ix), wording.act(form)))
    };
    of_turns.chain(of_all).find_map(instead)
}

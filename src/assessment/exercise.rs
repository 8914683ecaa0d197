//! Whether a sitting of an exercise is passed, and why not: each standard by itself, what was reached and what is wanted.
//!
//! A function of the exercise's rules and the assessments of its interviews. Knows no trainee and no journal. What an
//! interview was worth was judged before; nothing is judged again here.

use serde::Serialize;

use super::Assessment;
use crate::{
    course::exercise::Exercise,
    locale::Message,
    scenario::handbook::{CompetencyId, Rubric},
};

/// A sitting, judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Judgement {
    /// Every standard is met.
    pub passed: bool,
    /// How many interviews the exercise has.
    pub interviews: u32,
    /// How many of them were finished.
    pub finished: u32,
    /// The mean score of those finished, 0 to 100, rounded down: 69.9 are not 70.
    pub score: u32,
    /// The standards, in the order in which they are told.
    pub standards: Vec<Standard>,
}

/// Something a sitting has to reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Standard {
    /// What.
    pub of: Of,
    /// What was reached.
    pub reached: u32,
    /// What is wanted: the least, for critical failures the most.
    pub wanted: u32,
    /// It is met.
    pub met: bool,
}

/// What a standard counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// Interviews finished.
    Finished,
    /// The mean score.
    Score,
    /// A competency, in percent of its points over all interviews that are judged by it.
    Competency(CompetencyId),
    /// Interviews passed by themselves.
    Passed,
    /// Critical failures.
    Criticals,
}

impl Standard {
    /// Says it as a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let id = match self.of {
            Of::Finished => "standard-finished",
            Of::Score => "standard-score",
            Of::Competency(_) => "standard-competency",
            Of::Passed => "standard-passed",
            Of::Criticals => "standard-criticals",
        };
        let message = Message::new(id).arg("reached", self.reached).arg("wanted", self.wanted);
        match self.of {
            Of::Competency(id) => message.arg("competency", Message::new(format!("competency-{}", id.id()))),
            _ => message,
        }
    }
}

/// What a sitting needs of one interview's assessment: some bytes, where the assessment is some fifty thousand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    finished: bool,
    passed: bool,
    score: u32,
    criticals: u32,
    /// Points and what they are worth, of each competency that judges it.
    competencies: Vec<(CompetencyId, u8, u8)>,
}

impl From<&Assessment> for Brief {
    fn from(assessment: &Assessment) -> Self {
        let marks = assessment.competencies.iter();
        Self {
            finished: assessment.finished,
            passed: assessment.passed,
            score: assessment.score.into(),
            criticals: count(assessment.criticals.len()),
            competencies: marks.map(|mark| (mark.id, mark.points, mark.weight)).collect(),
        }
    }
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

/// Judges a sitting by the assessments of its interviews, as [`judge_briefs`] does.
#[must_use]
pub fn judge(exercise: &Exercise, rubric: &Rubric, assessments: &[Assessment]) -> Judgement {
    judge_briefs(exercise, rubric, &assessments.iter().map(Brief::from).collect::<Vec<_>>())
}

/// Judges a sitting by what was kept of its assessments. Interviews that were never begun or never finished are missing
/// there, or not finished; either way the sitting is not passed.
#[must_use]
pub fn judge_briefs(exercise: &Exercise, rubric: &Rubric, briefs: &[Brief]) -> Judgement {
    let done: Vec<&Brief> = briefs.iter().filter(|brief| brief.finished).collect();
    let (interviews, finished) = (count(exercise.interviews()), count(done.len()));
    let score = done.iter().map(|brief| brief.score).sum::<u32>() / finished.max(1);
    let least = |of, reached, wanted| Standard { of, reached, wanted, met: reached >= wanted };
    let mut standards = vec![
        least(Of::Finished, finished, interviews),
        least(Of::Score, score, exercise.pass.unwrap_or_else(|| rubric.pass.into())),
    ];
    for id in CompetencyId::ALL {
        let Some(wanted) = exercise.minimum.get(id.id()) else { continue };
        let marks = done.iter().flat_map(|brief| &brief.competencies).filter(|(of, ..)| of == id);
        let (points, of) =
            marks.fold((0, 0), |(points, of), mark| (points + u32::from(mark.1), of + u32::from(mark.2)));
        // What no interview is judged by cannot be missed.
        let reached = (points * 100).checked_div(of).unwrap_or(100);
        standards.push(least(Of::Competency(*id), reached, *wanted));
    }
    if let Some(wanted) = exercise.least_passed {
        standards.push(least(Of::Passed, count(done.iter().filter(|one| one.passed).count()), wanted));
    }
    let criticals = done.iter().map(|brief| brief.criticals).sum();
    standards.push(Standard {
        of: Of::Criticals,
        reached: criticals,
        wanted: exercise.most_criticals,
        met: criticals <= exercise.most_criticals,
    });
    Judgement { passed: standards.iter().all(|standard| standard.met), interviews, finished, score, standards }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case,
        course::exercise::read::read,
        diagnostic::{Diagnostics, Sources},
        scenario::handbook::Handbook,
    };

    fn exercise(rules: &str) -> Exercise {
        let text = format!(
            "Exercise(format: 1, mode: Scored, seed: 1, parts: [(from: [Case(\"harbour\")], number: 2)], {rules})"
        );
        let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let id = sources.add("x.ron", text.as_str());
        let read = read("x", id, &text, &mut diagnostics);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        read.exercise.expect("an exercise")
    }

    /// An assessment with this score; the points of each competency are so many percent of its weight.
    fn assessed(score: u8, percent: u8, finished: bool, passed: bool) -> Assessment {
        let interview = test_case::play(&test_case::case("hired"), "role");
        let mut assessment = crate::assessment::assess(interview.case(), Handbook::shipped(), interview.events());
        for mark in &mut assessment.competencies {
            mark.points = (u16::from(mark.weight) * u16::from(percent) / 100) as u8;
        }
        Assessment { score, finished, passed, criticals: Vec::new(), ..assessment }
    }

    fn missed(rules: &str, assessments: &[Assessment]) -> Vec<(Of, u32, u32)> {
        let judged = judge(&exercise(rules), Handbook::shipped().rubric(), assessments);
        let missed: Vec<_> = judged.standards.iter().filter(|standard| !standard.met).collect();
        assert_eq!(judged.passed, missed.is_empty());
        missed.iter().map(|standard| (standard.of, standard.reached, standard.wanted)).collect()
    }

    #[test]
    fn every_standard_by_itself() {
        let (good, fair) = (assessed(90, 100, true, true), assessed(51, 40, true, false));
        let left = assessed(80, 100, false, false);
        assert_eq!(missed("", &[good.clone(), fair.clone()]), [], "70.5 are 70");
        assert_eq!(missed("pass: 71", &[good.clone(), fair.clone()]), [(Of::Score, 70, 71)]);
        assert_eq!(missed("least_passed: 2", &[good.clone(), fair.clone()]), [(Of::Passed, 1, 2)]);
        assert_eq!(missed("", &[good.clone(), left]), [(Of::Finished, 1, 2)]);
        assert_eq!(missed("", &[]), [(Of::Finished, 0, 2), (Of::Score, 0, 70)]);
        let low = Of::Competency(CompetencyId::Coverage);
        let found = missed("minimum: { \"coverage\": 80 }", &[good.clone(), fair.clone()]);
        assert!(matches!(found[..], [(of, 66..=70, 80)] if of == low), "{found:?}");
        let mut critical = good.clone();
        critical.criticals = test_case_critical();
        assert_eq!(missed("", &[good.clone(), critical.clone()]), [(Of::Criticals, 1, 0)]);
        assert_eq!(missed("most_criticals: 1", &[good, critical]), []);
    }

    fn test_case_critical() -> Vec<crate::assessment::CriticalMark> {
        vec![crate::assessment::CriticalMark {
            id: "threat".to_owned(),
            own: false,
            message: Message::new("critical-threat"),
            why: Message::new("critical-threat").attr("why"),
            turns: vec![1],
            persons: Vec::new(),
            sources: Vec::new(),
        }]
    }
}

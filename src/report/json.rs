//! A debrief for another program: every event by name, the score, and the findings with their text in a language.
//!
//! What `play --format json` prints. Field names are kept; new ones may be added.

use serde::Serialize;
use serde_json::Value;

use super::{
    debrief::{Debrief, FindingView},
    say,
};
use crate::{
    assessment::{Points, QuestionMap, Weighs},
    interview::{Interview, view::SpokenView, wording::Wording},
    locale::{Catalogue, Language},
    records::named,
    scenario::{
        handbook::{Code, Handbook, QuestionType},
        words::Words,
    },
};

/// A session for another program.
#[derive(Clone, Debug, Serialize)]
pub struct DebriefJson {
    /// The scenario's id.
    pub scenario: String,
    /// The truth.
    pub variant: String,
    /// Its family: `genuine`, `smuggling`, `trafficking`.
    pub family: &'static str,
    /// The seed.
    pub seed: u64,
    /// The line: `primary` or `secondary`.
    pub line: &'static str,
    /// The language the texts are in.
    pub language: Language,
    /// The decisions were recorded.
    pub finished: bool,
    /// Seconds of case time spent.
    pub seconds: u32,
    /// Seconds the case gives.
    pub seconds_given: u32,
    /// Score, 0 to 100.
    pub score: u8,
    /// What it would have been without a cap.
    pub uncapped: u8,
    /// Passed.
    pub passed: bool,
    /// Points for how it was done.
    pub process: Points,
    /// Points for what came of it.
    pub outcome: Points,
    /// Critical failures.
    pub criticals: Vec<CriticalJson>,
    /// Points by competency.
    pub competencies: Vec<CompetencyJson>,
    /// Every point given or taken.
    pub findings: Vec<FindingJson>,
    /// Everybody found.
    pub persons: Vec<PersonJson>,
    /// The question map.
    pub questions: QuestionMap,
    /// The signs this truth offers.
    pub signs: Vec<SignJson>,
    /// Every turn.
    pub transcript: Vec<TurnJson>,
    /// Every event, as a journal names it.
    pub events: Vec<Value>,
}

/// A critical failure.
#[derive(Clone, Debug, Serialize)]
pub struct CriticalJson {
    /// Its id.
    pub id: String,
    /// What happened.
    pub text: String,
    /// Why it caps the score.
    pub why: String,
    /// Turns that show it.
    pub turns: Vec<u32>,
}

/// Points of a competency.
#[derive(Clone, Debug, Serialize)]
pub struct CompetencyJson {
    /// Its id.
    pub id: &'static str,
    /// Its name.
    pub name: String,
    /// Points.
    pub points: u8,
    /// Of how many.
    pub of: u8,
}

/// A finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingJson {
    /// The rule: a criterion's id, `critical-ID`, `own-critical-ID`, or `time`.
    pub rule: String,
    /// What it does: `gained`, `missed`, `taken`, `caps`.
    pub weighs: Weighs,
    /// The competency.
    pub competency: Option<&'static str>,
    /// Points.
    pub points: u8,
    /// Turns that show it.
    pub turns: Vec<u32>,
    /// The reason.
    pub text: String,
    /// Source tags.
    pub sources: Vec<String>,
}

/// A person.
#[derive(Clone, Debug, Serialize)]
pub struct PersonJson {
    /// Id in the script.
    pub id: String,
    /// Name.
    pub name: String,
    /// Codes decided.
    pub codes: Vec<Code>,
    /// Grade: `full`, `fair`, `wrong`, `harmful`.
    pub grade: &'static str,
    /// Why.
    pub why: Option<String>,
    /// What would have been right.
    pub right: Vec<Code>,
    /// Reasons given.
    pub reasons: Vec<ReasonJson>,
}

/// A reason.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonJson {
    /// What was cited.
    pub reason: String,
    /// What it is worth, by id.
    pub worth: &'static str,
    /// Its text.
    pub text: String,
    /// Why it is worth that.
    pub why: String,
}

/// A sign.
#[derive(Clone, Debug, Serialize)]
pub struct SignJson {
    /// Id of the indicator.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The turn in which it was brought out.
    pub elicited: Option<u32>,
    /// Where it was rightly tagged.
    pub tagged_at: Vec<String>,
}

/// A turn.
#[derive(Clone, Debug, Serialize)]
pub struct TurnJson {
    /// Its number.
    pub turn: u32,
    /// Seconds of case time at which it began.
    pub at: u32,
    /// Seconds it took.
    pub seconds: u32,
    /// What was done, as plans write it.
    pub act: String,
    /// Its type, if it is a line said to somebody.
    pub kind: Option<&'static str>,
    /// Whom it addressed.
    pub to: String,
    /// Who else could hear.
    pub heard_by: Vec<String>,
    /// What the officer said or did.
    pub text: String,
    /// What was answered.
    pub answers: Vec<AnswerJson>,
}

/// Something somebody said.
#[derive(Clone, Debug, Serialize)]
pub struct AnswerJson {
    /// Who; nobody, where a system, a call or the supervisor answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// What.
    pub text: String,
}

impl DebriefJson {
    /// Says a debrief in a language.
    #[must_use]
    pub fn of(
        debrief: &Debrief,
        interview: &Interview,
        handbook: &Handbook,
        catalogue: &Catalogue,
        language: Language,
    ) -> Self {
        let assessment = &debrief.assessment;
        let wording = Wording::new(interview.case(), handbook);
        let text = |words: &Words| catalogue.say_first(&words.0, language);
        let answers = |spoken: &[SpokenView]| {
            let answer = |said: &SpokenView| AnswerJson {
                by: (!said.narrated).then(|| wording.person_id(said.by).to_owned()),
                text: text(&said.words),
            };
            spoken.iter().map(answer).collect()
        };
        let finding = |competency: Option<&'static str>, finding: &FindingView| FindingJson {
            rule: finding.rule.id(),
            weighs: finding.weighs,
            competency,
            points: finding.points,
            turns: finding.turns.clone(),
            text: text(&finding.words),
            sources: finding.sources.clone(),
        };
        let of_competencies = debrief.competencies.iter().flat_map(|competency| {
            let id = competency.mark.id.id();
            competency.findings.iter().map(move |found| (Some(id), found))
        });
        let findings = of_competencies.chain(debrief.time.iter().map(|found| (None, found)));
        Self {
            scenario: assessment.scenario.clone(),
            variant: assessment.variant.clone(),
            family: assessment.family.id(),
            seed: assessment.seed,
            line: assessment.line.id(),
            language,
            finished: assessment.finished,
            seconds: assessment.seconds,
            seconds_given: assessment.seconds_given,
            score: assessment.score,
            uncapped: assessment.uncapped,
            passed: assessment.passed,
            process: assessment.process,
            outcome: assessment.outcome,
            criticals: debrief
                .criticals
                .iter()
                .map(|critical| CriticalJson {
                    id: critical.id.clone(),
                    text: text(&critical.name),
                    why: text(&critical.why),
                    turns: critical.turns.clone(),
                })
                .collect(),
            competencies: debrief
                .competencies
                .iter()
                .map(|competency| CompetencyJson {
                    id: competency.mark.id.id(),
                    name: text(&competency.name),
                    points: competency.mark.points,
                    of: competency.mark.weight,
                })
                .collect(),
            findings: findings.map(|(competency, found)| finding(competency, found)).collect(),
            persons: debrief
                .persons
                .iter()
                .map(|person| PersonJson {
                    id: person.mark.id.clone(),
                    name: text(&person.name),
                    codes: person.mark.codes.clone(),
                    grade: person.mark.grade.id(),
                    why: say(catalogue, &person.why, language),
                    right: person.mark.right.clone(),
                    reasons: person
                        .reasons
                        .iter()
                        .zip(&person.mark.reasons)
                        .map(|(view, mark)| ReasonJson {
                            reason: mark.name.clone(),
                            worth: mark.worth.id(),
                            text: text(&view.words),
                            why: text(&view.why),
                        })
                        .collect(),
                })
                .collect(),
            questions: assessment.questions.clone(),
            signs: debrief
                .signs
                .iter()
                .map(|sign| SignJson {
                    id: sign.mark.id.clone(),
                    name: text(&sign.name),
                    elicited: sign.mark.elicited,
                    tagged_at: sign.mark.tagged_at.clone(),
                })
                .collect(),
            transcript: debrief
                .transcript
                .iter()
                .map(|turn| TurnJson {
                    turn: turn.turn,
                    at: turn.at,
                    seconds: turn.seconds,
                    act: wording.act_name(turn.act),
                    kind: turn.kind.map(QuestionType::id),
                    to: wording.person_id(turn.to).to_owned(),
                    heard_by: turn.heard_by.iter().map(|person| wording.person_id(*person).to_owned()).collect(),
                    text: text(&turn.words),
                    answers: answers(&turn.spoken),
                })
                .collect(),
            events: named(interview.case(), handbook, interview.events()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case::{MODEL, case, play},
        course::{Course, Shelf},
    };

    #[test]
    fn another_program_reads_it() {
        let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        let interview = play(&case("broker"), MODEL);
        let debrief = Debrief::of(&interview, Handbook::shipped());
        let json = DebriefJson::of(&debrief, &interview, Handbook::shipped(), &catalogue, Language::English);
        let value = serde_json::to_value(&json).expect("only strings and numbers");
        assert_eq!((value["score"].as_u64(), value["passed"].as_bool()), (Some(100), Some(true)));
        assert_eq!(value["events"].as_array().map(Vec::len), Some(interview.events().len()));
        assert_eq!(value["persons"][0]["codes"][0], "PROTECT");
        let text = value["findings"][0]["text"].as_str().unwrap_or_default();
        assert!(text.len() > 10 && !text.starts_with('['), "{text}");
    }
}

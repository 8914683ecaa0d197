//! A finished interview, judged, as this face shows it.

use serde_json::json;

use super::voice::Voice;
use crate::{
    assessment::{Assessment, PersonMark, assess},
    interview::{Case, Event, wording::Wording},
    locale::Message,
    records::{self, Score},
    scenario::{
        handbook::Handbook,
        words::{self, Words},
    },
};

/// A judged interview.
pub(super) struct Judged {
    assessment: Assessment,
    /// What was true of everybody found.
    truths: Vec<Words>,
}

/// Judges what happened.
pub(super) fn judge(case: &Case, handbook: &Handbook, events: &[Event]) -> Judged {
    let assessment = assess(case, handbook, events);
    let wording = Wording::new(case, handbook);
    let tail = format!("truth-{}", case.variant_id());
    let truth = |person: &PersonMark| {
        wording.finish(words::tail(&format!("p-{}", person.id), &tail), Some(person.person), None)
    };
    let truths = assessment.persons.iter().map(truth).collect();
    Judged { assessment, truths }
}

impl Judged {
    /// What a journal keeps of it.
    pub fn score(&self) -> Score {
        Score { total: i32::from(self.assessment.score), passed: self.assessment.passed }
    }

    /// The debrief as text: what was true, what was critical, the score, and what cost most.
    pub fn text(&self, voice: Voice<'_>) -> String {
        let judged = &self.assessment;
        let mut rows = Vec::new();
        rows.extend(self.truths.iter().map(|words| voice.words(words)));
        let score = |id: &str| {
            let message = Message::new(id).arg("score", u32::from(judged.score)).arg("pass", u32::from(judged.pass));
            message.arg("cap", u32::from(judged.cap)).arg("uncapped", u32::from(judged.uncapped))
        };
        rows.extend(
            judged
                .criticals
                .iter()
                .map(|critical| voice.say(&Message::new("result-critical").arg("what", critical.message.clone()))),
        );
        rows.push(voice.say(&score("result-score")));
        if judged.uncapped > judged.score {
            rows.push(voice.say(&score("result-capped")));
        }
        rows.push(voice.id(if judged.passed { "result-passed" } else { "result-failed" }));
        rows.extend(judged.costliest(5).iter().map(|finding| {
            let message = Message::new("result-lost").arg("points", u32::from(finding.lost()));
            voice.say(&message.arg("why", finding.message.clone()))
        }));
        rows.retain(|row| !row.is_empty());
        rows.join("\n")
    }

    /// Everything that happened and all that was found, for other programs.
    pub fn json(&self, case: &Case, handbook: &Handbook, events: &[Event]) -> String {
        let record = json!({
            "scenario": case.id, "variant": case.variant_id(), "seed": case.seed,
            "drawn": records::drawn_record(case), "events": records::event_records(case, handbook, events),
            "assessment": self.assessment,
        });
        serde_json::to_string_pretty(&record).expect("strings and numbers")
    }
}

//! A finished interview, judged, as this face shows it.

use super::voice::Voice;
use crate::{
    assessment::assess,
    interview::{Case, Event, Interview, wording::Wording},
    records::Score,
    report::{Debrief, json::DebriefJson, text},
    scenario::handbook::Handbook,
};

/// Judges events and returns what a journal keeps of that.
pub(super) fn judged(case: &Case, handbook: &Handbook, events: &[Event]) -> Score {
    Score::from(&assess(case, handbook, events))
}

/// The debrief as text, `width` columns wide.
pub(super) fn shown(
    debrief: &Debrief,
    interview: &Interview,
    handbook: &Handbook,
    voice: Voice<'_>,
    width: usize,
) -> String {
    let wording = Wording::new(interview.case(), handbook);
    text::render(debrief, &wording, voice.catalogue(), voice.language(), width)
}

/// The debrief for other programs: every event, the score, every finding.
pub(super) fn data(debrief: &Debrief, interview: &Interview, handbook: &Handbook, voice: Voice<'_>) -> String {
    let record = DebriefJson::of(debrief, interview, handbook, voice.catalogue(), voice.language());
    serde_json::to_string_pretty(&record).expect("strings and numbers")
}

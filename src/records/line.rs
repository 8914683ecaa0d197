//! One line of a journal: an event in the script's words, as JSON.
//!
//! The field names are a promise: a journal of format 1 stays readable for ever. Knows no file and no order of lines.

use serde::{Deserialize, Serialize};

use super::names::{self, Names, UnknownName};
use crate::{
    assessment::Assessment,
    interview::{
        action::Manner,
        case::Case,
        event::{Event, Line as Said, Tone},
    },
    scenario::{condition::Phase, evidence::Answer, fact::Level},
};

/// The most an act may change rapport by, either way; the scale is 0 to 100.
const MOST_RAPPORT: i32 = 100;

/// What happened, by its names: [`Event`], and four lines that are none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub(super) enum Happened {
    Done {
        act: String,
        seconds: u32,
    },
    Said {
        by: String,
        #[serde(flatten)]
        line: Line,
    },
    Narrated {
        #[serde(flatten)]
        line: Line,
    },
    Phase {
        phase: Phase,
    },
    Opened {
        topic: String,
    },
    AskedOpenly {
        topic: String,
    },
    Encouraged {
        topic: String,
    },
    Probed {
        topic: String,
    },
    Told {
        fact: String,
        level: Level,
    },
    Answered {
        fact: String,
        yes: bool,
    },
    SpokenFor {
        fact: String,
        by: String,
    },
    Contaminated {
        fact: String,
    },
    Adapted {
        fact: String,
    },
    Repeated {
        fact: String,
    },
    Slipped {
        fact: String,
    },
    Corrected {
        fact: String,
    },
    Elicited {
        indicator: String,
        proof: String,
    },
    HandedOut {
        document: String,
    },
    OpenedDocument {
        document: String,
    },
    Seen {
        item: String,
    },
    Shown {
        item: String,
    },
    Raised {
        contradiction: String,
        manner: Manner,
        early: bool,
        answer: Answer,
    },
    Explained {
        person: String,
    },
    PrivateWord {
        person: String,
    },
    Separated {
        person: String,
    },
    Found {
        person: String,
    },
    Interpreted {
        person: String,
    },
    NeedKnown {
        need: String,
    },
    NeedMet {
        need: String,
    },
    FlagSet {
        flag: String,
    },
    FlagCleared {
        flag: String,
    },
    Rapport {
        person: String,
        change: i32,
    },
    Upset {
        person: String,
    },
    Suspicion {
        person: String,
    },
    Calmed {
        person: String,
    },
    Linked {
        a: String,
        b: String,
    },
    Unlinked {
        a: String,
        b: String,
    },
    Tagged {
        indicator: String,
        at: String,
    },
    Untagged {
        indicator: String,
        at: String,
    },
    Decided {
        person: String,
        codes: Vec<String>,
    },
    Because {
        person: String,
        reason: String,
    },
    NotBecause {
        person: String,
        reason: String,
    },
    HandOver {
        line: String,
    },
    NotHandOver {
        line: String,
    },
    Finished,
    /// Practice only: the interview stands again as it stood after line `to`.
    Undone {
        to: u64,
    },
    /// What the assessment came to when the interview was over.
    Scored(Score),
    /// It was left for now.
    Paused,
    /// It was gone on with.
    Resumed {
        /// When (RFC 3339).
        at: String,
    },
}

/// What was said, by its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "kebab-case")]
pub(super) enum Line {
    Fact { fact: String, level: Level },
    Slip { fact: String },
    Adapted { fact: String },
    Corrected { fact: String },
    Reply { act: String, reply: String },
    YesNo { act: String, yes: bool },
    Contradiction { contradiction: String, tone: String },
    Declined,
    Again,
    Silent,
    Accused,
    Threatened,
}

/// What an interview was worth, as it was judged when it was over.
///
/// Kept so that results can be listed without judging every journal again, and so that a replay shows whether the
/// judging has changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Points of 100, after caps.
    pub total: i32,
    /// Whether it was passed.
    pub passed: bool,
}

impl From<&Assessment> for Score {
    fn from(assessment: &Assessment) -> Self {
        Self { total: i32::from(assessment.score), passed: assessment.passed }
    }
}

/// Why a line's names cannot be read in a case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LineError {
    /// It names what the script or the handbook does not have.
    #[error(transparent)]
    Unknown(#[from] UnknownName),
    /// A figure that no act can bring about.
    #[error("a change of rapport by {0} cannot be")]
    Rapport(i32),
    /// A tone that is none.
    #[error("there is no tone `{0}`")]
    Tone(String),
}

/// Writes an event in the script's words.
pub(super) fn encode(case: &Case, known: &Names, event: &Event) -> Happened {
    let fact = |ix| names::fact(case, ix);
    let person = |ix| names::person(case, ix);
    let topic = |ix| names::topic(case, ix);
    let entry = |at| names::entry(case, at);
    match *event {
        Event::Done { act, seconds } => Happened::Done { act: names::act(case, act), seconds },
        Event::Said { by, line } => Happened::Said { by: person(by), line: encode_line(case, line) },
        Event::Narrated { line } => Happened::Narrated { line: encode_line(case, line) },
        Event::Phase { phase } => Happened::Phase { phase },
        Event::Opened { topic: t } => Happened::Opened { topic: topic(t) },
        Event::AskedOpenly { topic: t } => Happened::AskedOpenly { topic: topic(t) },
        Event::Encouraged { topic: t } => Happened::Encouraged { topic: topic(t) },
        Event::Probed { topic: t } => Happened::Probed { topic: topic(t) },
        Event::Told { fact: f, level } => Happened::Told { fact: fact(f), level },
        Event::Answered { fact: f, yes } => Happened::Answered { fact: fact(f), yes },
        Event::SpokenFor { fact: f, by } => Happened::SpokenFor { fact: fact(f), by: person(by) },
        Event::Contaminated { fact: f } => Happened::Contaminated { fact: fact(f) },
        Event::Adapted { fact: f } => Happened::Adapted { fact: fact(f) },
        Event::Repeated { fact: f } => Happened::Repeated { fact: fact(f) },
        Event::Slipped { fact: f } => Happened::Slipped { fact: fact(f) },
        Event::Corrected { fact: f } => Happened::Corrected { fact: fact(f) },
        Event::Elicited { indicator, proof } => {
            Happened::Elicited { indicator: known.indicator(indicator), proof: names::proof(case, proof) }
        }
        Event::HandedOut { document } => Happened::HandedOut { document: names::document(case, document) },
        Event::OpenedDocument { document } => Happened::OpenedDocument { document: names::document(case, document) },
        Event::Seen { item } => Happened::Seen { item: names::item(case, item) },
        Event::Shown { item } => Happened::Shown { item: names::item(case, item) },
        Event::Raised { contradiction, manner, early, answer } => {
            Happened::Raised { contradiction: names::contradiction(case, contradiction), manner, early, answer }
        }
        Event::Explained { person: p } => Happened::Explained { person: person(p) },
        Event::PrivateWord { person: p } => Happened::PrivateWord { person: person(p) },
        Event::Separated { person: p } => Happened::Separated { person: person(p) },
        Event::Found { person: p } => Happened::Found { person: person(p) },
        Event::Interpreted { person: p } => Happened::Interpreted { person: person(p) },
        Event::NeedKnown { need } => Happened::NeedKnown { need: names::need(case, need) },
        Event::NeedMet { need } => Happened::NeedMet { need: names::need(case, need) },
        Event::FlagSet { flag } => Happened::FlagSet { flag: names::flag(case, flag) },
        Event::FlagCleared { flag } => Happened::FlagCleared { flag: names::flag(case, flag) },
        Event::Rapport { person: p, change } => Happened::Rapport { person: person(p), change },
        Event::Upset { person: p } => Happened::Upset { person: person(p) },
        Event::Suspicion { person: p } => Happened::Suspicion { person: person(p) },
        Event::Calmed { person: p } => Happened::Calmed { person: person(p) },
        Event::Linked { a, b } => Happened::Linked { a: entry(a), b: entry(b) },
        Event::Unlinked { a, b } => Happened::Unlinked { a: entry(a), b: entry(b) },
        Event::Tagged { indicator, at } => Happened::Tagged { indicator: known.indicator(indicator), at: entry(at) },
        Event::Untagged { indicator, at } => {
            Happened::Untagged { indicator: known.indicator(indicator), at: entry(at) }
        }
        Event::Decided { person: p, codes } => Happened::Decided { person: person(p), codes: names::codes(codes) },
        Event::Because { person: p, reason } => {
            Happened::Because { person: person(p), reason: known.reason(case, reason) }
        }
        Event::NotBecause { person: p, reason } => {
            Happened::NotBecause { person: person(p), reason: known.reason(case, reason) }
        }
        Event::HandOver { line } => Happened::HandOver { line: known.note_line(case, line) },
        Event::NotHandOver { line } => Happened::NotHandOver { line: known.note_line(case, line) },
        Event::Finished => Happened::Finished,
    }
}

impl Happened {
    /// Says whether it belongs to an act: something an undo may take back.
    pub(super) fn is_act(&self) -> bool {
        !matches!(self, Self::Undone { .. } | Self::Scored(_) | Self::Paused | Self::Resumed { .. })
    }
}

/// Reads an event back; `None` for the two lines that are none: undone and scored.
///
/// # Errors
/// A [`LineError`] where a name means nothing in this case.
pub(super) fn decode(case: &Case, known: &Names, happened: &Happened) -> Result<Option<Event>, LineError> {
    let fact = |id: &String| names::find_fact(case, id);
    let person = |id: &String| names::find_person(case, id);
    let topic = |id: &String| names::find_topic(case, id);
    let entry = |name: &String| names::find_entry(case, name);
    Ok(Some(match happened {
        Happened::Done { act, seconds } => Event::Done { act: names::find_act(case, act)?, seconds: *seconds },
        Happened::Said { by, line } => match (person(by)?, decode_line(case, line)?) {
            // Early journals have the traveller say what a system answered.
            (_, line) if case.narrates(line) => Event::Narrated { line },
            (by, line) => Event::Said { by, line },
        },
        Happened::Narrated { line } => Event::Narrated { line: decode_line(case, line)? },
        Happened::Phase { phase } => Event::Phase { phase: *phase },
        Happened::Opened { topic: t } => Event::Opened { topic: topic(t)? },
        Happened::AskedOpenly { topic: t } => Event::AskedOpenly { topic: topic(t)? },
        Happened::Encouraged { topic: t } => Event::Encouraged { topic: topic(t)? },
        Happened::Probed { topic: t } => Event::Probed { topic: topic(t)? },
        Happened::Told { fact: f, level } => Event::Told { fact: fact(f)?, level: *level },
        Happened::Answered { fact: f, yes } => Event::Answered { fact: fact(f)?, yes: *yes },
        Happened::SpokenFor { fact: f, by } => Event::SpokenFor { fact: fact(f)?, by: person(by)? },
        Happened::Contaminated { fact: f } => Event::Contaminated { fact: fact(f)? },
        Happened::Adapted { fact: f } => Event::Adapted { fact: fact(f)? },
        Happened::Repeated { fact: f } => Event::Repeated { fact: fact(f)? },
        Happened::Slipped { fact: f } => Event::Slipped { fact: fact(f)? },
        Happened::Corrected { fact: f } => Event::Corrected { fact: fact(f)? },
        Happened::Elicited { indicator, proof } => {
            Event::Elicited { indicator: known.find_indicator(indicator)?, proof: names::find_proof(case, proof)? }
        }
        Happened::HandedOut { document } => Event::HandedOut { document: names::find_document(case, document)? },
        Happened::OpenedDocument { document } => {
            Event::OpenedDocument { document: names::find_document(case, document)? }
        }
        Happened::Seen { item } => Event::Seen { item: names::find_item(case, item)? },
        Happened::Shown { item } => Event::Shown { item: names::find_item(case, item)? },
        Happened::Raised { contradiction, manner, early, answer } => Event::Raised {
            contradiction: names::find_contradiction(case, contradiction)?,
            manner: *manner,
            early: *early,
            answer: *answer,
        },
        Happened::Explained { person: p } => Event::Explained { person: person(p)? },
        Happened::PrivateWord { person: p } => Event::PrivateWord { person: person(p)? },
        Happened::Separated { person: p } => Event::Separated { person: person(p)? },
        Happened::Found { person: p } => Event::Found { person: person(p)? },
        Happened::Interpreted { person: p } => Event::Interpreted { person: person(p)? },
        Happened::NeedKnown { need } => Event::NeedKnown { need: names::find_need(case, need)? },
        Happened::NeedMet { need } => Event::NeedMet { need: names::find_need(case, need)? },
        Happened::FlagSet { flag } => Event::FlagSet { flag: names::find_flag(case, flag)? },
        Happened::FlagCleared { flag } => Event::FlagCleared { flag: names::find_flag(case, flag)? },
        // A file that was made to break the engine must not: sums of these stay far from overflowing.
        Happened::Rapport { change, .. } if change.abs_diff(0) > MOST_RAPPORT.unsigned_abs() => {
            return Err(LineError::Rapport(*change));
        }
        Happened::Rapport { person: p, change } => Event::Rapport { person: person(p)?, change: *change },
        Happened::Upset { person: p } => Event::Upset { person: person(p)? },
        Happened::Suspicion { person: p } => Event::Suspicion { person: person(p)? },
        Happened::Calmed { person: p } => Event::Calmed { person: person(p)? },
        Happened::Linked { a, b } => Event::Linked { a: entry(a)?, b: entry(b)? },
        Happened::Unlinked { a, b } => Event::Unlinked { a: entry(a)?, b: entry(b)? },
        Happened::Tagged { indicator, at } => {
            Event::Tagged { indicator: known.find_indicator(indicator)?, at: entry(at)? }
        }
        Happened::Untagged { indicator, at } => {
            Event::Untagged { indicator: known.find_indicator(indicator)?, at: entry(at)? }
        }
        Happened::Decided { person: p, codes } => {
            Event::Decided { person: person(p)?, codes: names::find_codes(codes)? }
        }
        Happened::Because { person: p, reason } => {
            Event::Because { person: person(p)?, reason: known.find_reason(case, reason)? }
        }
        Happened::NotBecause { person: p, reason } => {
            Event::NotBecause { person: person(p)?, reason: known.find_reason(case, reason)? }
        }
        Happened::HandOver { line } => Event::HandOver { line: known.find_note_line(case, line)? },
        Happened::NotHandOver { line } => Event::NotHandOver { line: known.find_note_line(case, line)? },
        Happened::Finished => Event::Finished,
        Happened::Undone { .. } | Happened::Scored(_) | Happened::Paused | Happened::Resumed { .. } => return Ok(None),
    }))
}

fn encode_line(case: &Case, line: Said) -> Line {
    let fact = |ix| names::fact(case, ix);
    match line {
        Said::Fact { fact: f, level } => Line::Fact { fact: fact(f), level },
        Said::Slip { fact: f } => Line::Slip { fact: fact(f) },
        Said::Adapted { fact: f } => Line::Adapted { fact: fact(f) },
        Said::Corrected { fact: f } => Line::Corrected { fact: fact(f) },
        Said::Reply { act, reply } => Line::Reply { act: names::act(case, act), reply: names::reply(case, act, reply) },
        Said::YesNo { act, yes } => Line::YesNo { act: names::act(case, act), yes },
        Said::Contradiction { contradiction, tone } => Line::Contradiction {
            contradiction: names::contradiction(case, contradiction),
            tone: match tone {
                Tone::Early => "early",
                Tone::Late => "late",
                Tone::Accused => "accused",
            }
            .to_owned(),
        },
        Said::Declined => Line::Declined,
        Said::Again => Line::Again,
        Said::Silent => Line::Silent,
        Said::Accused => Line::Accused,
        Said::Threatened => Line::Threatened,
    }
}

fn decode_line(case: &Case, line: &Line) -> Result<Said, LineError> {
    let fact = |id: &String| names::find_fact(case, id);
    Ok(match line {
        Line::Fact { fact: f, level } => Said::Fact { fact: fact(f)?, level: *level },
        Line::Slip { fact: f } => Said::Slip { fact: fact(f)? },
        Line::Adapted { fact: f } => Said::Adapted { fact: fact(f)? },
        Line::Corrected { fact: f } => Said::Corrected { fact: fact(f)? },
        Line::Reply { act, reply } => {
            let act = names::find_act(case, act)?;
            Said::Reply { act, reply: names::find_reply(case, act, reply)? }
        }
        Line::YesNo { act, yes } => Said::YesNo { act: names::find_act(case, act)?, yes: *yes },
        Line::Contradiction { contradiction, tone } => Said::Contradiction {
            contradiction: names::find_contradiction(case, contradiction)?,
            tone: match tone.as_str() {
                "early" => Tone::Early,
                "late" => Tone::Late,
                "accused" => Tone::Accused,
                other => return Err(LineError::Tone(other.chars().take(80).collect())),
            },
        },
        Line::Declined => Said::Declined,
        Line::Again => Said::Again,
        Line::Silent => Said::Silent,
        Line::Accused => Said::Accused,
        Line::Threatened => Said::Threatened,
    })
}

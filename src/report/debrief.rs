//! A debrief: one session ready to show. Truth first, then critical failures, then the score and what it rests on, what
//! every weak question could have been, what each sign would have taken, and every turn.
//!
//! Plain data of words not yet said; a screen, a page and a terminal draw the same. `prepare.rs` fills it;
//! the figures are those of [`assessment`](crate::assessment), kept whole inside.

use super::signs::WayView;
use crate::{
    assessment::{Assessment, CompetencyMark, PersonMark, Rule, SignMark, TagWorth, TopicMark, Weighs, Worth},
    interview::{
        case::{ActIx, PersonIx},
        view::{SpokenView, TurnView},
    },
    locale::message::Message,
    scenario::{
        handbook::{Hotline, NotePart, QuestionType},
        words::Words,
    },
};

/// How many things to do differently are named: no more than a person keeps in mind.
pub const DIFFERENTLY: usize = 2;

/// One session, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct Debrief {
    /// Every figure.
    pub assessment: Assessment,
    /// The scenario's title.
    pub title: Words,
    /// Where it played.
    pub checkpoint: Words,
    /// The family of the truth.
    pub family: Words,
    /// What was so, by person. An author may have written none for somebody; see [`say`](super::say).
    pub truth: Vec<TruthView>,
    /// What became of it afterwards.
    pub after: Words,
    /// Persons who would have had to be found and were not.
    pub unfound: Vec<Words>,
    /// Critical failures, to be shown before the score.
    pub criticals: Vec<CriticalView>,
    /// Why the score is what it is; empty where nothing limits it.
    pub limits: Vec<Words>,
    /// The things to do differently next time: what lost most.
    pub differently: Vec<FindingView>,
    /// Competencies with their findings, in the rubric's order.
    pub competencies: Vec<CompetencyView>,
    /// What time took.
    pub time: Option<FindingView>,
    /// Everybody found, and what was decided.
    pub persons: Vec<PersonView>,
    /// The topics of the question map by name, in its order.
    pub topics: Vec<Words>,
    /// Questions that could have been better, in the order asked.
    pub weak: Vec<WeakView>,
    /// The signs this truth offers.
    pub signs: Vec<SignView>,
    /// Tags that show nothing.
    pub wrong_tags: Vec<TagView>,
    /// The mismatches of this truth.
    pub mismatches: Vec<MismatchView>,
    /// What the hand-over note should hold; empty where none was asked for.
    pub handover: Vec<HandoverView>,
    /// What stood in the note and should stand in none.
    pub note_faults: Vec<NoteFaultView>,
    /// Every turn.
    pub transcript: Vec<TurnView>,
    /// Where help is to be had, at this checkpoint.
    pub contacts: Vec<ContactView>,
}

/// What was so for a person.
#[derive(Clone, Debug, PartialEq)]
pub struct TruthView {
    /// Who.
    pub person: PersonIx,
    /// Their name.
    pub name: Words,
    /// What was so.
    pub words: Words,
}

/// A critical failure.
#[derive(Clone, Debug, PartialEq)]
pub struct CriticalView {
    /// Its id.
    pub id: String,
    /// What happened.
    pub name: Words,
    /// Why it caps the score.
    pub why: Words,
    /// The turns that show it.
    pub turns: Vec<u32>,
    /// The persons whose decision shows it.
    pub persons: Vec<Words>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// A finding in words.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingView {
    /// The rule it rests on.
    pub rule: Rule,
    /// The rule's name.
    pub name: Words,
    /// What it does to the score.
    pub weighs: Weighs,
    /// Points.
    pub points: u8,
    /// The reason.
    pub words: Words,
    /// The turns that show it.
    pub turns: Vec<u32>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// A competency with its findings.
#[derive(Clone, Debug, PartialEq)]
pub struct CompetencyView {
    /// Its figures.
    pub mark: CompetencyMark,
    /// Its name.
    pub name: Words,
    /// What gave and took its points.
    pub findings: Vec<FindingView>,
}

/// What was decided for a person, and how good that was.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonView {
    /// The figures.
    pub mark: PersonMark,
    /// The person's name.
    pub name: Words,
    /// Their part at the counter.
    pub role: Words,
    /// The codes decided, by name.
    pub codes: Vec<Words>,
    /// The grade, by name.
    pub grade: Words,
    /// Why it is so good; the script may say nothing.
    pub why: Words,
    /// The right outcome by name, where another was decided.
    pub right: Vec<Words>,
    /// Why that one is right.
    pub why_right: Words,
    /// The reasons given.
    pub reasons: Vec<ReasonView>,
}

/// A reason given.
#[derive(Clone, Debug, PartialEq)]
pub struct ReasonView {
    /// The reason.
    pub words: Words,
    /// What it is worth.
    pub worth: Worth,
    /// Why.
    pub why: Words,
    /// It is also a critical failure.
    pub critical: bool,
}

/// A question that could have been better.
#[derive(Clone, Debug, PartialEq)]
pub struct WeakView {
    /// Number of the turn.
    pub turn: u32,
    /// Seconds of case time at which it was asked.
    pub at: u32,
    /// Its type.
    pub kind: QuestionType,
    /// Who was asked, by name.
    pub to: Words,
    /// Who else could hear it, by name.
    pub heard_by: Vec<Words>,
    /// What was asked.
    pub asked: Words,
    /// What was answered.
    pub answered: Vec<SpokenView>,
    /// Why it is weak.
    pub why: Words,
    /// Better questions, and what they would have brought from the same moment.
    pub better: Vec<BetterView>,
}

/// A better question.
#[derive(Clone, Debug, PartialEq)]
pub struct BetterView {
    /// The act.
    pub act: ActIx,
    /// Its type.
    pub kind: Option<QuestionType>,
    /// What has to come first, in order; mostly nothing.
    pub first: Vec<Words>,
    /// What would have been asked.
    pub words: Words,
    /// What would have been answered.
    pub answered: Vec<SpokenView>,
    /// Indicators it would have brought out, by name.
    pub shows: Vec<Words>,
}

/// How far the trainee came with an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SignState {
    /// Brought out, and tagged on what shows it.
    Tagged,
    /// Brought out, not tagged.
    Untagged,
    /// Never brought out.
    Missed,
}

/// An indicator of this truth.
#[derive(Clone, Debug, PartialEq)]
pub struct SignView {
    /// The figures.
    pub mark: SignMark,
    /// Its name.
    pub name: Words,
    /// How much it weighs.
    pub strength: Option<Words>,
    /// How far the trainee came with it.
    pub state: SignState,
    /// What in the notebook shows it.
    pub shown_by: Vec<Words>,
    /// A good question to bring it out, from the handbook.
    pub question: Words,
    /// What brings it out in this case.
    pub ways: Vec<WayView>,
}

/// A tag that shows nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct TagView {
    /// The indicator, by name.
    pub name: Words,
    /// The entry it stood on.
    pub at: Words,
    /// Why it shows nothing.
    pub why: Words,
    /// What it is worth.
    pub worth: TagWorth,
}

/// A mismatch of this truth.
#[derive(Clone, Debug, PartialEq)]
pub struct MismatchView {
    /// The two that do not fit.
    pub words: Words,
    /// It was linked or raised.
    pub found: bool,
    /// The turn in which it was raised.
    pub raised: Option<u32>,
    /// After the account.
    pub late: bool,
    /// As a fair question.
    pub fair: bool,
}

impl MismatchView {
    /// The messages that say how far the officer came with it.
    #[must_use]
    pub fn told(&self) -> Vec<&'static str> {
        match (self.raised, self.found) {
            (Some(_), _) => vec![
                if self.late { "debrief-mismatch-late" } else { "debrief-mismatch-early" },
                if self.fair { "debrief-mismatch-fair" } else { "debrief-mismatch-accusing" },
            ],
            (None, true) => vec!["debrief-mismatch-linked"],
            (None, false) => vec!["debrief-mismatch-missed"],
        }
    }
}

/// The messages that say how a topic was asked about.
pub(super) fn topic_told(topic: &TopicMark) -> Vec<&'static str> {
    let told = [
        (topic.required, "debrief-topic-required"),
        (topic.questions == 0, "debrief-topic-not-asked"),
        (topic.funnel, "debrief-topic-funnel"),
        (topic.questions > 0 && topic.opened.is_none(), "debrief-topic-not-opened"),
        (topic.opened.is_some() && topic.followed.is_none(), "debrief-topic-not-followed"),
        (!topic.closed_first.is_empty(), "debrief-topic-closed-first"),
        (topic.summed_up.is_some(), "debrief-topic-summed-up"),
    ];
    told.into_iter().filter(|(says, _)| *says).map(|(_, id)| id).collect()
}

/// A line of the hand-over note.
#[derive(Clone, Debug, PartialEq)]
pub struct HandoverView {
    /// The part it belongs to: what somebody said is a claim, what was seen a fact.
    pub part: NotePart,
    /// What it says.
    pub words: Words,
    /// It was there.
    pub there: bool,
}

/// A phrase that should stand in no hand-over note.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteFaultView {
    /// The part it stood in.
    pub part: NotePart,
    /// What it says.
    pub words: Words,
    /// Why it takes points.
    pub why: Words,
    /// Tags of published sources.
    pub sources: Vec<String>,
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq)]
pub struct ContactView {
    /// Who.
    pub name: Words,
    /// The number as dialled, once a national partner has verified it.
    pub number: Option<String>,
    /// The day of that, as the handbook writes it.
    pub verified_on: Option<String>,
}

impl ContactView {
    /// The message that says the number with the day of its verification; without one, whom to ask.
    #[must_use]
    pub fn told(&self) -> Message {
        match (&self.number, &self.verified_on) {
            (Some(number), Some(date)) => {
                Message::new("debrief-verified").arg("number", number.as_str()).arg("date", date.as_str())
            }
            _ => Message::new(Hotline::ASK),
        }
    }
}

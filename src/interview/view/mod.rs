//! What a face shows of an interview: people, talk, desk, notebook, choices. Plain data; the terminal and the window
//! draw the same.
//!
//! Nothing here grades a line before it is asked or a person before the truth is told, and nothing tells one variant
//! from another beyond what has been said and seen.

mod choices;
mod papers;
mod talk;

pub(super) use papers::{off_value, printed};

use super::{
    action::{Entry, Reason, Refusal},
    case::{ActIx, Case, CodeSet, ContradictionIx, DocumentIx, IndicatorIx, ItemIx, PersonIx, TopicIx},
};
use crate::{
    locale::message::Message,
    scenario::{
        handbook::{Code, QuestionType, Sex},
        words::Words,
    },
};

/// A person as seen at the counter.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonView {
    /// Who.
    pub person: PersonIx,
    /// Full name.
    pub name: Words,
    /// Short name.
    pub short: Words,
    /// Part at the counter.
    pub role: Words,
    /// Age in years.
    pub age: u32,
    /// Sex.
    pub sex: Sex,
    /// Stands at the counter and was not led aside.
    pub here: bool,
    /// Was led aside.
    pub aside: bool,
    /// A child.
    pub child: bool,
    /// How open the person is; of somebody whose rapport is not kept, only that they are upset or tired.
    pub mood: Option<Mood>,
}

/// How open a person is towards the officer. It follows rapport and marks, never the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// Says nothing any more.
    ShutDown,
    /// Upset.
    Upset,
    /// Waits for something they are known to need.
    Tired,
    /// Gives short answers.
    Guarded,
    /// Answers.
    Calm,
    /// Speaks freely.
    AtEase,
}

impl Mood {
    /// The message that names it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::ShutDown => "mood-shut-down",
            Self::Upset => "mood-upset",
            Self::Tired => "mood-tired",
            Self::Guarded => "mood-guarded",
            Self::Calm => "mood-calm",
            Self::AtEase => "mood-at-ease",
        })
    }
}

/// One turn of the talk: what the officer did, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnView {
    /// Number of the turn, from 1.
    pub turn: u32,
    /// Seconds of case time at which it began.
    pub at: u32,
    /// Seconds it took.
    pub seconds: u32,
    /// The act.
    pub act: ActIx,
    /// Its type, if it is a line said to somebody.
    pub kind: Option<QuestionType>,
    /// Whom it addressed.
    pub to: PersonIx,
    /// What the officer said or did.
    pub words: Words,
    /// What was answered, in order.
    pub spoken: Vec<SpokenView>,
    /// What came into the notebook.
    pub noted: Vec<NoteView>,
    /// Who other than the addressee could hear it.
    pub heard_by: Vec<PersonIx>,
}

/// Something somebody said.
#[derive(Clone, Debug, PartialEq)]
pub struct SpokenView {
    /// Who; for narration whoever was addressed.
    pub by: PersonIx,
    /// Nobody said it: it is what a system, a call or the supervisor answered, and shown without a name.
    pub narrated: bool,
    /// What.
    pub words: Words,
}

/// A line of the notebook.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    /// The entry.
    pub entry: Entry,
    /// Its words.
    pub words: Words,
    /// Where it comes from: who said it, or which paper.
    pub source: Words,
    /// Seconds of case time at which it was noted.
    pub at: u32,
    /// The turn in which it was noted.
    pub turn: u32,
}

/// The notebook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotebookView {
    /// What was said.
    pub said: Vec<NoteView>,
    /// What was seen.
    pub seen: Vec<NoteView>,
    /// Those who stand or stood at the counter: a face can be held against a photo.
    pub people: Vec<NoteView>,
    /// Pairs noted as not fitting, with the contradiction they make, if they make one.
    pub links: Vec<(Entry, Entry, Option<ContradictionIx>)>,
    /// Tagged indicators with the entry that shows them.
    pub tags: Vec<(IndicatorIx, Entry)>,
}

/// A topic and the forms open on it.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicView {
    /// The topic.
    pub topic: TopicIx,
    /// Its name.
    pub name: Words,
    /// It has been opened.
    pub opened: bool,
    /// The forms with their lines, in the one fixed order; a form without an open line is left out.
    pub forms: Vec<FormView>,
}

/// A form of question with its lines.
#[derive(Clone, Debug, PartialEq)]
pub struct FormView {
    /// The form.
    pub kind: QuestionType,
    /// The lines open now.
    pub lines: Vec<LineView>,
}

/// A line or act that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct LineView {
    /// The act.
    pub act: ActIx,
    /// What the officer would say or do.
    pub words: Words,
    /// A short label for menus.
    pub label: Words,
    /// Whom it addresses.
    pub to: PersonIx,
    /// What it costs, in seconds.
    pub seconds: u32,
    /// Why it is not open, if it is not.
    pub refusal: Option<Refusal>,
}

/// A contradiction that can be raised.
#[derive(Clone, Debug, PartialEq)]
pub struct RaiseView {
    /// The contradiction.
    pub contradiction: ContradictionIx,
    /// The two that do not fit.
    pub words: Words,
    /// The two notes.
    pub ends: (Entry, Entry),
    /// The fair line.
    pub fair: LineView,
    /// The accusing line.
    pub accuse: LineView,
}

/// A document on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentView {
    /// The document.
    pub document: DocumentIx,
    /// Its title.
    pub title: Words,
    /// Its kind.
    pub kind: crate::scenario::handbook::DocumentKind,
    /// Whose it is.
    pub of: PersonIx,
    /// It has been opened.
    pub opened: bool,
    /// The act that opens it, while it is closed.
    pub open: Option<ActIx>,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// A field of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// The field.
    pub item: ItemIx,
    /// Its id in the script.
    pub id: String,
    /// Its label.
    pub label: Words,
    /// The act of looking at it.
    pub look: ActIx,
    /// What a look costs, in seconds.
    pub seconds: u32,
    /// What it shows, once looked at.
    pub value: Option<Words>,
    /// What is wrong with it, once looked at.
    pub defects: Vec<Words>,
}

/// What can be decided.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionView {
    /// Everybody to be decided upon.
    pub persons: Vec<PersonDecision>,
    /// Why the decisions cannot be recorded yet.
    pub refusal: Option<Refusal>,
}

/// The decision about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonDecision {
    /// Who.
    pub person: PersonIx,
    /// The codes chosen.
    pub codes: CodeSet,
    /// The codes that can be chosen, in the order of the tiles, with those chosen codes that exclude them.
    pub open: Vec<(Code, CodeSet)>,
    /// The reasons given.
    pub reasons: Vec<Reason>,
}

/// Who can hear what is said with a person, besides that person: everybody else at the counter.
pub fn hearers(case: &Case, state: &super::State, to: PersonIx) -> Vec<PersonIx> {
    let aside = |ix: usize| state.bit(case.persons[ix].separated);
    if case.persons[to.ix()].at_counter && aside(to.ix()) {
        return Vec::new();
    }
    let others = (0..case.persons.len()).filter(|ix| *ix != to.ix() && case.persons[*ix].at_counter && !aside(*ix));
    others.map(|ix| PersonIx(ix as u8)).collect()
}

/// The contradiction that two entries make in this case, if they make one.
pub fn contradiction_of(case: &Case, a: Entry, b: Entry) -> Option<ContradictionIx> {
    let wanted = super::state::pair(a, b);
    let found =
        case.contradictions.iter().position(|c| c.exists && super::state::pair(c.ends.0, c.ends.1) == wanted)?;
    Some(ContradictionIx(found as u16))
}

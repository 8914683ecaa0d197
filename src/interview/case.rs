//! A case: a scenario drawn by seed and compiled to indices and bits.
//!
//! Live play, replay, simulation and proof run on this one form; the loop touches no string and no map. What was
//! written stands in [`Case::scenario`], what was drawn in [`Case::drawn`].

use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};

use super::{action::NoteLine, cond::Cond, drawn::Drawn};
use crate::scenario::{
    Family, Line, Scenario,
    act::ActKind,
    evidence::Answer,
    fact::Level,
    handbook::{Code, QuestionType},
    outcome::Mark,
    question::Voiced,
};

/// The most persons a case may have.
pub const MOST_PERSONS: usize = 8;

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident($inner:ty)),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub $inner);

        impl $name {
            /// Returns the position in the case's list.
            pub fn ix(self) -> usize {
                self.0 as usize
            }
        }
    )+};
}

index! {
    /// An act of the case: question, authored act, "go on", look, raise.
    ActIx(u32),
    /// A person.
    PersonIx(u8),
    /// A topic.
    TopicIx(u16),
    /// A fact.
    FactIx(u32),
    /// A document.
    DocumentIx(u16),
    /// A field of a document or a result of a check.
    ItemIx(u32),
    /// A contradiction.
    ContradictionIx(u16),
    /// A need.
    NeedIx(u16),
    /// A flag.
    FlagIx(u16),
    /// An indicator, by its place in the handbook.
    IndicatorIx(u16),
    /// One of the handbook's tempting reasons that are none, by its place there.
    ReasonIx(u16),
    /// A standard phrase of the hand-over note, by its place in the handbook.
    PhraseIx(u16),
}

/// A set of outcome codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodeSet(pub u16);

impl CodeSet {
    /// Makes a set of codes.
    pub fn of(codes: impl IntoIterator<Item = Code>) -> Self {
        codes.into_iter().fold(Self::default(), |set, code| set.with(code))
    }

    /// Adds a code.
    #[must_use]
    pub fn with(self, code: Code) -> Self {
        Self(self.0 | 1 << code as u16)
    }

    /// Takes a code out.
    #[must_use]
    pub fn without(self, code: Code) -> Self {
        Self(self.0 & !(1 << code as u16))
    }

    /// Says whether the set holds the code.
    pub fn has(self, code: Code) -> bool {
        self.0 >> code as u16 & 1 == 1
    }

    /// Says whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Says whether the two share a code.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Says whether every code of the other is in this one.
    pub fn covers(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// Joins the two.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the codes, in display order.
    pub fn iter(self) -> impl Iterator<Item = Code> {
        Code::ALL.iter().copied().filter(move |code| self.has(*code))
    }
}

/// A case: scenario, variant and seed, ready to be played.
#[derive(Clone, Debug)]
pub struct Case {
    /// The scenario's id: the name of its folder.
    pub id: String,
    /// What was authored.
    pub scenario: Arc<Scenario>,
    /// The truth, as an index into the scenario's variants.
    pub variant: usize,
    /// The seed of all draws.
    pub seed: u64,
    /// What was drawn.
    pub drawn: Drawn,
    /// The line whose rubric judges it.
    pub line: Line,
    /// The size of a state's bits, in words of 64.
    pub words: usize,
    /// Everything the officer can do, in the order faces show it.
    pub acts: Vec<Act>,
    /// Persons, in authored order; the first is the traveller.
    pub persons: Vec<Person>,
    /// Topics, in authored order.
    pub topics: Vec<Topic>,
    /// Facts, in authored order.
    pub facts: Vec<Fact>,
    /// Documents, in authored order.
    pub documents: Vec<Document>,
    /// Fields, then results of checks.
    pub items: Vec<ItemInfo>,
    /// Contradictions, in authored order.
    pub contradictions: Vec<Contradiction>,
    /// Needs, in authored order.
    pub needs: Vec<Need>,
    /// Ids of flags, in the order they first appear.
    pub flag_ids: Vec<String>,
    /// Grades by person.
    pub grades: Vec<Vec<Grade>>,
    /// The case's own critical failures that exist in this variant.
    pub criticals: Vec<Critical>,
    /// Primary line: acts that must be done before speed counts.
    pub safe_minimum: Vec<ActIx>,
    /// The hand-over note wanted in this variant.
    pub handover: Option<Note>,
    /// By code, the codes that exclude it.
    pub conflicts: [CodeSet; 16],
    /// First bit of the elicited indicators.
    pub(super) elicited: u32,
    /// First bit of the flags.
    pub(super) flags: u32,
    /// Which acts to ask again when something changes, made when first wanted.
    pub(super) watch: OnceLock<super::open::Watch>,
}

/// An act, compiled.
#[derive(Clone, Debug)]
pub struct Act {
    /// What the act is.
    pub what: What,
    /// First of as many bits as it may be done times.
    pub first_bit: u32,
    /// How often it may be done.
    pub times: u32,
    /// When it is open.
    pub when: Cond,
    /// What it costs, in seconds.
    pub seconds: u32,
    /// Whom it addresses.
    pub to: PersonIx,
    /// Its topic.
    pub topic: Option<TopicIx>,
    /// Its type on the question map, if it is a line said to somebody.
    pub kind: Option<QuestionType>,
    /// What it changes by itself.
    pub changes: Changes,
    /// What it gives away to whoever hears it.
    pub voices: Vec<Voiced>,
    /// It stays out of the productive share.
    pub confirms: bool,
    /// It cuts the person short.
    pub interrupts: bool,
    /// Facts asked for.
    pub asks: Vec<FactIx>,
    /// Facts put into the person's mouth.
    pub suggests: Vec<FactIx>,
    /// When the bare answer is yes.
    pub yes: Cond,
    /// Scripted replies that can occur in this variant.
    pub replies: Vec<Reply>,
    /// Effects in any case.
    pub effects: Vec<Effect>,
    /// Needs that become known by it, or are met by it.
    pub knows: Vec<NeedIx>,
    /// Needs that are met by it.
    pub meets: Vec<NeedIx>,
}

/// What an act is, in the author's terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// A question, by its place in the scenario.
    Question(u32),
    /// An authored act, by its place in the scenario.
    Act(u32),
    /// "Go on" on a topic.
    GoOn(TopicIx),
    /// Summing a topic up.
    SumUp(TopicIx),
    /// Opening a document.
    Open(DocumentIx),
    /// Looking at a field.
    Look(ItemIx),
    /// Raising a contradiction.
    Raise(ContradictionIx, super::action::Manner),
}

/// What an act changes in the person addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Change of rapport.
    pub rapport: i32,
    /// The change is made only for the first of its kind in the topic.
    pub first_of_topic: bool,
    /// Marks of upset.
    pub upset: u8,
    /// Marks of suspicion.
    pub suspicion: u8,
    /// Takes a mark of each ladder away.
    pub calms: bool,
}

/// A scripted reply.
#[derive(Clone, Debug)]
pub struct Reply {
    /// Its place in the author's list.
    pub index: u8,
    /// When it is given.
    pub when: Cond,
    /// Who speaks.
    pub by: PersonIx,
    /// Nobody at the counter says it: it is what a system, a call or the supervisor answered.
    pub narrated: bool,
    /// Facts told.
    pub tells: Vec<(FactIx, Level)>,
    /// The disclosure engine answers as well.
    pub discloses: bool,
    /// Results found.
    pub seen: Vec<ItemIx>,
    /// Indicators shown.
    pub indicators: Vec<IndicatorIx>,
    /// Persons found.
    pub finds: Vec<PersonIx>,
    /// What changes besides.
    pub effects: Vec<Effect>,
}

/// An effect, compiled.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Sets a flag.
    Set(FlagIx),
    /// Clears a flag.
    Clear(FlagIx),
    /// Sets a flag if a bit stands so.
    SetIf(FlagIx, u32, bool),
    /// Opens a topic.
    Open(TopicIx),
    /// Finds a person.
    Find(PersonIx),
    /// Moves the phase.
    Goto(crate::scenario::condition::Phase),
    /// Changes rapport.
    Rapport(PersonIx, i32),
    /// A mark of upset.
    Upset(PersonIx),
    /// A mark of suspicion.
    Suspect(PersonIx),
    /// Takes marks away.
    Calm(PersonIx),
    /// Meets a need.
    Meet(NeedIx),
    /// Puts a document on the desk.
    HandOut(DocumentIx),
    /// Tells role and rights.
    Explain(PersonIx),
    /// Has a private word.
    Private(PersonIx),
    /// Leads aside.
    Separate(PersonIx),
    /// Brings an interpreter.
    Interpret(PersonIx),
    /// Shows a field to the traveller.
    Show(ItemIx),
    /// Happens only where the condition holds.
    If(Cond, Box<Effect>),
}

/// A person, compiled.
#[derive(Clone, Debug)]
pub struct Person {
    /// Rapport at the start, for those who have one.
    pub rapport: Option<i32>,
    /// Stands at the counter.
    pub at_counter: bool,
    /// Is there without being found.
    pub present: bool,
    /// A child.
    pub child: bool,
    /// When an interpreter is needed.
    pub needs_interpreter: Cond,
    /// Has an outcome in this case.
    pub decided: bool,
    pub(super) explained: u32,
    pub(super) private: u32,
    pub(super) separated: u32,
    pub(super) found: u32,
    pub(super) interpreted: u32,
    /// Nobody else at the counter can hear.
    pub alone: Cond,
}

/// A topic, compiled.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Must be covered.
    pub required: bool,
    /// Painful.
    pub tender: bool,
    /// Whom it is first spoken of with.
    pub to: PersonIx,
    pub(super) opened: u32,
    pub(super) asked_openly: u32,
    pub(super) encouraged: u32,
    pub(super) probed: u32,
}

/// A fact, compiled.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Whom it belongs to.
    pub of: PersonIx,
    /// Its topic.
    pub topic: TopicIx,
    /// How it is told in this variant; `None` where it is not so.
    pub says: Option<Says>,
    /// A peripheral detail of it is misremembered in this case.
    pub slips: bool,
    /// Who answers in the person's stead while they can hear, on this topic.
    pub speaker: Option<PersonIx>,
    /// When that person speaks up.
    pub speaks_up: Cond,
    /// When that person can hear.
    pub speaker_hears: Cond,
    pub(super) claimed: u32,
    /// Bits of cover, partial and full.
    pub(super) level: u32,
    pub(super) spoken_for: u32,
    pub(super) contaminated: u32,
    pub(super) adapted: u32,
    pub(super) repeated: u32,
    pub(super) slipped: u32,
    pub(super) corrected: u32,
}

/// How a fact is told in this variant.
#[derive(Clone, Debug)]
pub struct Says {
    /// The gates of cover, partial and full.
    pub gates: [Cond; 3],
    /// Nothing is held back: full is always open.
    pub open: bool,
    /// The cover has a text of its own.
    pub thin: bool,
    /// Outcomes supported once told in part or in full.
    pub supports: CodeSet,
    /// Indicators with the level that shows them.
    pub indicators: Vec<(Level, IndicatorIx)>,
}

/// A document, compiled.
#[derive(Clone, Debug)]
pub struct Document {
    /// Exists in this variant.
    pub exists: bool,
    /// Lies on the desk from the start.
    pub on_desk: bool,
    /// Its fields.
    pub fields: Vec<ItemIx>,
    pub(super) shown: u32,
    pub(super) opened: u32,
}

/// A field or a result.
#[derive(Clone, Debug)]
pub struct ItemInfo {
    /// Where it comes from.
    pub source: ItemSource,
    /// Outcomes supported once seen.
    pub supports: CodeSet,
    /// Indicators shown once seen.
    pub indicators: Vec<IndicatorIx>,
    /// The mismatch that stands here in this case, by its place in the scenario.
    pub mismatch: Option<u16>,
    pub(super) seen: u32,
    pub(super) shown: u32,
}

/// Where an item comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemSource {
    /// A field: its document and its place among the document's fields.
    Field(DocumentIx, u16),
    /// A result: the act's place among the authored acts, and the result's id.
    Result(u32, String),
}

/// A contradiction, compiled.
#[derive(Clone, Debug)]
pub struct Contradiction {
    /// Exists in this variant.
    pub exists: bool,
    /// The two ends.
    pub ends: (super::action::Entry, super::action::Entry),
    /// Whom it is put to.
    pub to: PersonIx,
    /// When it is ripe.
    pub ripe: Cond,
    /// How it answers when early.
    pub early: Answer,
    /// How it answers when late.
    pub late: Answer,
    /// Facts told when late and fair.
    pub tells: Vec<(FactIx, Level)>,
    /// Indicators shown when late and fair.
    pub indicators: Vec<IndicatorIx>,
    /// Outcomes supported once raised late and fairly.
    pub supports: CodeSet,
    /// Must be found for full marks.
    pub counts: bool,
    /// Effects of raising it.
    pub effects: Vec<Effect>,
    pub(super) raised: u32,
    /// Ripe, as a fair question, and the story did not adapt.
    pub(super) raised_fairly: u32,
}

/// A need, compiled.
#[derive(Clone, Debug)]
pub struct Need {
    /// Exists in this variant.
    pub exists: bool,
    /// Who has it.
    pub of: PersonIx,
    /// Comes before any question on the account.
    pub first: bool,
    /// Becomes known when this holds.
    pub known_when: Cond,
    pub(super) known: u32,
    pub(super) met: u32,
}

/// A line of grading, compiled.
#[derive(Clone, Debug)]
pub struct Grade {
    /// The mark.
    pub mark: Mark,
    /// All of these.
    pub all: CodeSet,
    /// One of these, if any are named.
    pub any: CodeSet,
    /// These may stand beside.
    pub also: CodeSet,
    /// When it holds.
    pub when: Cond,
}

impl Grade {
    /// Says whether the line grades these codes; its condition is not read here.
    pub fn fits(&self, codes: CodeSet) -> bool {
        if !codes.covers(self.all) || (!self.any.is_empty() && !codes.meets(self.any)) {
            return false;
        }
        match self.mark {
            Mark::Full | Mark::Fair => self.all.and(self.any).and(self.also).covers(codes) && !codes.is_empty(),
            Mark::Wrong | Mark::Harmful => true,
        }
    }
}

/// A critical failure of the case's own.
#[derive(Clone, Debug)]
pub struct Critical {
    /// Its place in the scenario.
    pub index: u16,
    /// The act it hangs on.
    pub on: Option<crate::scenario::outcome::Trigger>,
    /// Its condition, by addressee, since earshot depends on who is spoken with.
    pub when: Vec<Cond>,
    /// The decisions it hangs on.
    pub decides: Vec<(PersonIx, CodeSet)>,
}

/// A hand-over note wanted.
#[derive(Clone, Debug, Default)]
pub struct Note {
    /// Entries that must be in it.
    pub entries: Vec<super::action::Entry>,
    /// Entries that lead to others.
    pub leads: Vec<super::action::Entry>,
    /// Acts by which others were told.
    pub told: Vec<ActIx>,
    /// Phrases of the handbook: what is urgent, then what was promised.
    pub phrases: Vec<PhraseIx>,
}

impl Note {
    /// Every line it wants, in the order in which the debrief shows them.
    pub fn lines(&self) -> impl Iterator<Item = NoteLine> {
        let entries = self.entries.iter().chain(&self.leads).map(|entry| NoteLine::Entry(*entry));
        let told = self.told.iter().map(|act| NoteLine::Act(*act));
        entries.chain(told).chain(self.phrases.iter().map(|phrase| NoteLine::Phrase(*phrase)))
    }
}

impl Case {
    /// The id of the truth.
    pub fn variant_id(&self) -> &str {
        self.scenario.variants.iter().nth(self.variant).map_or("", |(id, _)| id)
    }

    /// The family of the truth.
    pub fn family(&self) -> Family {
        self.scenario.variants.values().nth(self.variant).map_or(Family::Genuine, |variant| variant.family)
    }

    /// The person whose outcome counts in signal detection.
    pub fn subject(&self) -> Option<PersonIx> {
        let subject = self.scenario.variants.values().nth(self.variant)?.subject.as_deref()?;
        self.person(subject)
    }

    /// All acts with their indices.
    pub fn act_ids(&self) -> impl Iterator<Item = ActIx> + use<> {
        (0..self.acts.len() as u32).map(ActIx)
    }

    /// The act of an index.
    pub fn act(&self, act: ActIx) -> &Act {
        &self.acts[act.ix()]
    }

    /// The authored kind of an act; nothing for questions, looks and all that follows from the script by itself.
    pub fn act_kind(&self, act: &Act) -> Option<&ActKind> {
        match act.what {
            What::Act(ix) => self.scenario.acts.at(ix as usize).map(|(_, authored)| &authored.kind),
            _ => None,
        }
    }

    /// Finds a person by id.
    pub fn person(&self, id: &str) -> Option<PersonIx> {
        self.scenario.persons.index_of(id).map(|ix| PersonIx(ix as u8))
    }

    /// Finds a fact by id.
    pub fn fact(&self, id: &str) -> Option<FactIx> {
        self.scenario.facts.index_of(id).map(|ix| FactIx(ix as u32))
    }

    /// Finds a topic by id.
    pub fn topic(&self, id: &str) -> Option<TopicIx> {
        self.scenario.topics.index_of(id).map(|ix| TopicIx(ix as u16))
    }

    /// Finds a document by id.
    pub fn document(&self, id: &str) -> Option<DocumentIx> {
        self.scenario.documents.index_of(id).map(|ix| DocumentIx(ix as u16))
    }

    /// Finds a contradiction by id.
    pub fn contradiction(&self, id: &str) -> Option<ContradictionIx> {
        self.scenario.contradictions.index_of(id).map(|ix| ContradictionIx(ix as u16))
    }

    /// Finds the field or result called `of.part`.
    pub fn item(&self, of: &str, part: &str) -> Option<ItemIx> {
        if let Some(document) = self.document(of) {
            let field = self.scenario.documents.values().nth(document.ix())?.fields.index_of(part)?;
            return self.documents[document.ix()].fields.get(field).copied();
        }
        let act = self.scenario.acts.index_of(of)? as u32;
        let found = self
            .items
            .iter()
            .position(|item| matches!(&item.source, ItemSource::Result(a, r) if *a == act && r == part))?;
        Some(ItemIx(found as u32))
    }

    /// The field where a mismatch stands in this case.
    pub fn mismatch(&self, id: &str) -> Option<ItemIx> {
        let index = self.scenario.mismatches.index_of(id)? as u16;
        self.items.iter().position(|item| item.mismatch == Some(index)).map(|ix| ItemIx(ix as u32))
    }

    /// Says whether a line is narration: a reply that nobody at the counter speaks.
    pub fn narrates(&self, line: super::event::Line) -> bool {
        let super::event::Line::Reply { act, reply } = line else { return false };
        let replies = self.acts.get(act.ix()).map_or(&[][..], |act| &act.replies);
        replies.iter().any(|given| given.index == reply && given.narrated)
    }

    /// Finds the act that is `what`.
    pub fn act_of(&self, what: What) -> Option<ActIx> {
        self.acts.iter().position(|act| act.what == what).map(|ix| ActIx(ix as u32))
    }
}

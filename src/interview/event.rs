//! What happened: the one truth that journals hold and everything else is a view of.

use super::{
    action::{Action, Entry, Manner, NoteLine, Reason},
    case::{
        ActIx, CodeSet, ContradictionIx, DocumentIx, FactIx, FlagIx, IndicatorIx, ItemIx, NeedIx, PersonIx, TopicIx,
    },
};
use crate::scenario::{condition::Phase, evidence::Answer, fact::Level};

/// Something that happened in an interview.
///
/// The first event of every act is [`Event::Done`]; those after it, up to the next act, are what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The officer did an act, and it took so many seconds.
    Done { act: ActIx, seconds: u32 },
    /// Somebody said something.
    Said { by: PersonIx, line: Line },
    /// Something was found or told by nobody at the counter: what a system, a call or the supervisor answered.
    Narrated { line: Line },
    /// The phase moved forward.
    Phase { phase: Phase },
    /// A topic was opened.
    Opened { topic: TopicIx },
    /// The topic was opened by, or later got, an open question.
    AskedOpenly { topic: TopicIx },
    /// The topic got an encourager.
    Encouraged { topic: TopicIx },
    /// The topic got a probe.
    Probed { topic: TopicIx },
    /// A fact was told in words, so far.
    Told { fact: FactIx, level: Level },
    /// A bare yes or no about a fact.
    Answered { fact: FactIx, yes: bool },
    /// Somebody else claimed the fact in the person's stead.
    SpokenFor { fact: FactIx, by: PersonIx },
    /// The fact was put into the person's mouth.
    Contaminated { fact: FactIx },
    /// The story around the fact was adapted.
    Adapted { fact: FactIx },
    /// The fact was asked for again.
    Repeated { fact: FactIx },
    /// A peripheral detail was misremembered.
    Slipped { fact: FactIx },
    /// The misremembered detail was put right.
    Corrected { fact: FactIx },
    /// An indicator showed.
    Elicited { indicator: IndicatorIx, proof: Proof },
    /// A document came onto the desk.
    HandedOut { document: DocumentIx },
    /// A document was opened.
    OpenedDocument { document: DocumentIx },
    /// A field was looked at, or a check gave its result.
    Seen { item: ItemIx },
    /// A field was shown to the traveller.
    Shown { item: ItemIx },
    /// A contradiction was raised.
    Raised { contradiction: ContradictionIx, manner: Manner, early: bool, answer: Answer },
    /// A person learned the officer's role and their rights.
    Explained { person: PersonIx },
    /// A person had a private word.
    PrivateWord { person: PersonIx },
    /// A person was led aside.
    Separated { person: PersonIx },
    /// A person was found.
    Found { person: PersonIx },
    /// An interpreter was brought for a person.
    Interpreted { person: PersonIx },
    /// A need became known.
    NeedKnown { need: NeedIx },
    /// A need was met.
    NeedMet { need: NeedIx },
    /// A flag was set.
    FlagSet { flag: FlagIx },
    /// A flag was cleared.
    FlagCleared { flag: FlagIx },
    /// A person's rapport changed.
    Rapport { person: PersonIx, change: i32 },
    /// A mark of upset.
    Upset { person: PersonIx },
    /// A mark of suspicion.
    Suspicion { person: PersonIx },
    /// One mark of each ladder was taken away.
    Calmed { person: PersonIx },
    /// Two entries were noted as not fitting.
    Linked { a: Entry, b: Entry },
    /// Such a note was taken back.
    Unlinked { a: Entry, b: Entry },
    /// An indicator was tagged.
    Tagged { indicator: IndicatorIx, at: Entry },
    /// A tag was taken back.
    Untagged { indicator: IndicatorIx, at: Entry },
    /// A person was decided upon.
    Decided { person: PersonIx, codes: CodeSet },
    /// A reason was given.
    Because { person: PersonIx, reason: Reason },
    /// A reason was taken back.
    NotBecause { person: PersonIx, reason: Reason },
    /// A line went into the hand-over note.
    HandOver { line: NoteLine },
    /// A line was taken out of it.
    NotHandOver { line: NoteLine },
    /// The decisions were recorded.
    Finished,
}

impl Event {
    /// The action whose first event this is; nothing for an event that only follows from others.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        Some(match *self {
            Self::Done { act, .. } => Action::Do(act),
            Self::Linked { a, b } => Action::Link(a, b),
            Self::Unlinked { a, b } => Action::Unlink(a, b),
            Self::Tagged { indicator, at } => Action::Tag(indicator, at),
            Self::Untagged { indicator, at } => Action::Untag(indicator, at),
            Self::Decided { person, codes } => Action::Decide(person, codes),
            Self::Because { person, reason } => Action::Because(person, reason),
            Self::NotBecause { person, reason } => Action::NotBecause(person, reason),
            Self::HandOver { line } => Action::HandOver(line),
            Self::NotHandOver { line } => Action::NotHandOver(line),
            Self::Finished => Action::Finish,
            _ => return None,
        })
    }
}

/// What showed an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Proof {
    /// A notebook entry.
    Entry(Entry),
    /// A contradiction, raised late and fairly.
    Contradiction(ContradictionIx),
    /// A reply of an act.
    Act(ActIx),
}

/// What was said: a key, not yet words ([`super::wording`] finds the message).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// A fact, told so far, in this person's voice.
    Fact { fact: FactIx, level: Level },
    /// A fact with a detail misremembered.
    Slip { fact: FactIx },
    /// A fact after the story was adapted.
    Adapted { fact: FactIx },
    /// A misremembered detail put right.
    Corrected { fact: FactIx },
    /// A scripted reply of an act.
    Reply { act: ActIx, reply: u8 },
    /// A bare yes or no to a question.
    YesNo { act: ActIx, yes: bool },
    /// The answer to a contradiction.
    Contradiction { contradiction: ContradictionIx, tone: Tone },
    /// Has nothing to say on it.
    Declined,
    /// Has said it.
    Again,
    /// Has shut down.
    Silent,
    /// Answers an accusation.
    Accused,
    /// Answers a threat.
    Threatened,
}

/// When and how a contradiction was put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Before it was ripe.
    Early,
    /// Ripe, and fairly.
    Late,
    /// As an accusation.
    Accused,
}

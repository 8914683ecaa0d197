//! What an officer can do, and why it may be refused.

use serde::{Deserialize, Serialize};

use super::case::{
    ActIx, CodeSet, ContradictionIx, DocumentIx, FactIx, IndicatorIx, ItemIx, PersonIx, PhraseIx, ReasonIx,
};
use crate::scenario::handbook::{Handbook, NotePart};

/// What an officer does.
///
/// [`Action::Do`] is an act of the interview: it costs seconds and may change what follows. All others are notes: they
/// cost nothing, may be undone, are read by no condition, and are judged as they stand at the end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Asks, looks, raises, explains ... : any act of the case.
    Do(ActIx),
    /// Notes that two entries do not fit.
    Link(Entry, Entry),
    /// Takes such a note back.
    Unlink(Entry, Entry),
    /// Tags an indicator, pointing at the entry that shows it.
    Tag(IndicatorIx, Entry),
    /// Takes a tag back.
    Untag(IndicatorIx, Entry),
    /// Decides for a person; an empty set takes the decision back.
    Decide(PersonIx, CodeSet),
    /// Gives a reason for a person's decision.
    Because(PersonIx, Reason),
    /// Takes a reason back.
    NotBecause(PersonIx, Reason),
    /// Puts an entry, an act by which somebody was told, or a standard phrase into the hand-over note.
    HandOver(NoteLine),
    /// Takes it out again.
    NotHandOver(NoteLine),
    /// Records the decisions: the interview is over.
    Finish,
}

/// An entry of the notebook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Entry {
    /// What a person said about their own fact.
    Claim(FactIx),
    /// What somebody else said in the person's stead.
    ClaimBy(FactIx, PersonIx),
    /// What a field or a check showed.
    Item(ItemIx),
    /// The person as seen at the counter.
    Person(PersonIx),
}

/// A reason for a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// An entry of the notebook.
    Entry(Entry),
    /// A contradiction that was raised.
    Contradiction(ContradictionIx),
    /// One of the handbook's tempting reasons that are none.
    Bad(ReasonIx),
}

/// A line of the hand-over note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteLine {
    /// An entry of the notebook.
    Entry(Entry),
    /// An act by which somebody was told or something was promised.
    Act(ActIx),
    /// A standard phrase of the handbook.
    Phrase(PhraseIx),
}

impl NoteLine {
    /// Returns the part of the note it belongs to: what somebody said is a claim, what was seen a fact.
    #[must_use]
    pub fn part(self, handbook: &Handbook) -> NotePart {
        match self {
            Self::Entry(Entry::Claim(_) | Entry::ClaimBy(..)) => NotePart::Said,
            Self::Entry(Entry::Item(_) | Entry::Person(_)) => NotePart::Seen,
            Self::Act(_) => NotePart::Done,
            Self::Phrase(ix) => handbook.phrases().get(ix.ix()).map_or(NotePart::Remark, |row| row.section),
        }
    }
}

/// How a contradiction is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Manner {
    /// Says what the two are, asks for help to understand, and listens.
    Fair,
    /// Says that the person lies.
    Accuse,
}

/// Why an act is not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// The decisions have been recorded.
    #[error("the interview is over")]
    Over,
    /// Its times are used up.
    #[error("this has been done")]
    Done,
    /// Its condition does not hold.
    #[error("this is not open yet")]
    NotOpen,
    /// The person has not been found.
    #[error("nobody of that description is here")]
    NotFound(PersonIx),
    /// The document is not on the desk.
    #[error("the document is not on the desk")]
    NotOnDesk(DocumentIx),
    /// The entry is not in the notebook.
    #[error("this is not in the notebook")]
    NotNoted,
    /// Nothing of the kind was noted, so nothing can be taken back.
    #[error("there is nothing to take back")]
    NothingThere,
    /// Two codes of the decision exclude each other.
    #[error("these outcomes exclude each other")]
    Conflict,
    /// The outcome does not belong to this direction, or the person is not to be decided.
    #[error("this outcome is not open for this person")]
    NotForThis,
    /// Deciding opens with the account phase.
    #[error("nothing has been asked yet")]
    TooEarly,
    /// Somebody found has no outcome or no reason yet.
    #[error("somebody has no outcome or no reason yet")]
    Undecided(PersonIx),
}

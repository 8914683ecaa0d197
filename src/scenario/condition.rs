//! Conditions: plain booleans over what has happened, and nothing else.
//!
//! No arithmetic, no clock, no score and no turn number (`docs/scenario-format.md`, rule 6), so that everything a
//! condition can do can be proved.

use serde::{Deserialize, Serialize};

use super::fact::Level;

/// The most atoms one condition may hold (`docs/scenario-format.md`, rule 7).
pub const MOST_ATOMS: usize = 12;

/// A condition over the state of an interview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Condition {
    /// Always holds.
    Always,
    /// Never holds.
    Never,
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The interview is in this phase.
    Phase(Phase),
    /// A question on the topic has been asked.
    Opened(String),
    /// The question has been asked.
    Asked(String),
    /// One of the questions has been asked.
    AskedAny(Vec<String>),
    /// The act has been done.
    Done(String),
    /// The rapport of the person spoken with is at least this.
    Rapport(i32),
    /// The rapport of the person spoken with is below this.
    RapportBelow(i32),
    /// The rapport of a named person is at least this.
    RapportOf(String, i32),
    /// The person has been told the officer's role, the purpose and their rights.
    Explained(String),
    /// The person has had a private word about why they are spoken with alone.
    Private(String),
    /// The person has been led aside.
    Separated(String),
    /// Nobody else at the counter can hear the person.
    Alone(String),
    /// The person can hear what is being said.
    Heard(String),
    /// The person is alone, has been told role and rights, and has had a private word.
    Safe(String),
    /// The person has been found (always so for those at the counter).
    Found(String),
    /// An interpreter has been brought for the person.
    Interpreted(String),
    /// The fact has been claimed by the person it belongs to, at any level.
    Claimed(String),
    /// The fact has been told at least so far.
    Told(String, Level),
    /// A companion has claimed the fact in the person's stead.
    SpokenFor(String),
    /// The story around the fact was adapted after an early disclosure.
    Adapted(String),
    /// The fact was put into the person's mouth.
    Contaminated(String),
    /// The fact was asked for again after it had been told.
    Repeated(String),
    /// The indicator has been elicited.
    Elicited(String),
    /// A field (`ticket.destination`), a result (`call.answer`) or a mismatch has been seen.
    Seen(String),
    /// A field has been shown to the traveller.
    Shown(String),
    /// The contradiction has been raised, in whichever way.
    Raised(String),
    /// The contradiction has been raised as a fair question.
    RaisedFairly(String),
    /// The need is known.
    Known(String),
    /// The need has been met.
    Met(String),
    /// The need is known and not met.
    Waiting(String),
    /// The flag is set.
    Flag(String),
    /// The person carries at least one mark of upset.
    Upset(String),
    /// The person carries at least one mark of suspicion.
    Suspicious(String),
    /// The person has shut down: three marks on a ladder.
    Shut(String),
    /// The truth is this variant.
    Variant(String),
    /// The truth is one of these variants.
    Variants(Vec<String>),
    /// The pool was drawn so.
    Draw(String, String),
    /// At least so many of these (at most six) facts, fields or results are in the notebook.
    Noted(u32, Vec<String>),
    /// At least so many of these (at most six) hold.
    AtLeast(u32, Vec<Condition>),
}

/// The phases of an interview, after PEACE (`docs/field.md` 2); briefing and decision lie outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Phase {
    /// Engage and explain; ends with the first question on a topic.
    Engage,
    /// The account, clarified and tested.
    Account,
    /// Begins with the close act.
    Closure,
}

impl Condition {
    /// Calls `visit` with this condition and every condition inside it.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a Condition)) {
        visit(self);
        match self {
            Self::All(inner) | Self::Any(inner) | Self::AtLeast(_, inner) => inner.iter().for_each(|c| c.walk(visit)),
            Self::Not(inner) => inner.walk(visit),
            _ => {}
        }
    }

    /// Says whether it may hold in a variant, and whether it may not, as far as its variant atoms tell; everything else
    /// may go either way.
    pub fn may(&self, variant: &str) -> (bool, bool) {
        let settled = |holds: bool| (holds, !holds);
        let each = |inner: &[Condition]| -> Vec<(bool, bool)> { inner.iter().map(|c| c.may(variant)).collect() };
        match self {
            Self::Always => settled(true),
            Self::Never => settled(false),
            Self::Variant(v) => settled(v == variant),
            Self::Variants(list) => settled(list.iter().any(|v| v == variant)),
            Self::Not(inner) => {
                let (yes, no) = inner.may(variant);
                (no, yes)
            }
            Self::All(inner) => {
                let parts = each(inner);
                (parts.iter().all(|p| p.0), parts.iter().any(|p| p.1))
            }
            Self::Any(inner) => {
                let parts = each(inner);
                (parts.iter().any(|p| p.0), parts.iter().all(|p| p.1))
            }
            Self::AtLeast(least, inner) => {
                let (parts, least) = (each(inner), *least as usize);
                let can = parts.iter().filter(|p| p.0).count();
                let must = parts.iter().filter(|p| !p.1).count();
                (can >= least, must < least)
            }
            _ => (true, true),
        }
    }

    /// Counts the atoms.
    pub fn atoms(&self) -> usize {
        let mut count = 0;
        self.walk(&mut |c| {
            if !matches!(c, Self::All(_) | Self::Any(_) | Self::Not(_) | Self::AtLeast(..)) {
                count += 1;
            }
        });
        count
    }
}

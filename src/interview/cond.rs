//! Conditions compiled for one case: trees over bits, with everything known about the case folded away.

use super::{case::PersonIx, state::State};
use crate::scenario::condition::Phase;

/// A compiled condition.
#[derive(Clone, Debug, PartialEq)]
pub enum Cond {
    /// Always holds.
    True,
    /// Never holds.
    False,
    /// The bit is set.
    Bit(u32),
    /// The phase is this.
    Phase(Phase),
    /// The person's rapport, clamped, is at least this.
    Rapport(PersonIx, i32),
    /// The person carries at least so many marks of upset.
    Upset(PersonIx, u8),
    /// The person carries at least so many marks of suspicion.
    Suspicion(PersonIx, u8),
    /// All hold.
    All(Box<[Cond]>),
    /// One holds.
    Any(Box<[Cond]>),
    /// Does not hold.
    Not(Box<Cond>),
    /// At least so many hold.
    AtLeast(u32, Box<[Cond]>),
}

impl Cond {
    /// Says whether the condition holds.
    pub fn holds(&self, state: &State) -> bool {
        match self {
            Self::True => true,
            Self::False => false,
            Self::Bit(bit) => state.bit(*bit),
            Self::Phase(phase) => state.phase == *phase,
            Self::Rapport(person, least) => state.rapport(*person) >= *least,
            Self::Upset(person, least) => state.bearers[person.0 as usize].upset >= *least,
            Self::Suspicion(person, least) => state.bearers[person.0 as usize].suspicion >= *least,
            Self::All(inner) => inner.iter().all(|c| c.holds(state)),
            Self::Any(inner) => inner.iter().any(|c| c.holds(state)),
            Self::Not(inner) => !inner.holds(state),
            Self::AtLeast(least, inner) => inner.iter().filter(|c| c.holds(state)).count() >= *least as usize,
        }
    }

    /// Joins by *and*, folding what is known.
    pub fn all(parts: impl IntoIterator<Item = Cond>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::True => {}
                Self::False => return Self::False,
                Self::All(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::True,
            1 => kept.remove(0),
            _ => Self::All(kept.into()),
        }
    }

    /// Joins by *or*, folding what is known.
    pub fn any(parts: impl IntoIterator<Item = Cond>) -> Self {
        let mut kept = Vec::new();
        for part in parts {
            match part {
                Self::False => {}
                Self::True => return Self::True,
                Self::Any(inner) => kept.extend(inner),
                other => kept.push(other),
            }
        }
        match kept.len() {
            0 => Self::False,
            1 => kept.remove(0),
            _ => Self::Any(kept.into()),
        }
    }

    /// Turns it round, folding what is known.
    pub fn negate(part: Cond) -> Self {
        match part {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Not(inner) => *inner,
            other => Self::Not(Box::new(other)),
        }
    }

    /// At least `least` of the parts.
    pub fn at_least(least: u32, parts: Vec<Cond>) -> Self {
        match least {
            0 => Self::True,
            1 => Self::any(parts),
            n if n as usize > parts.len() => Self::False,
            n if n as usize == parts.len() => Self::all(parts),
            n => Self::AtLeast(n, parts.into()),
        }
    }
}

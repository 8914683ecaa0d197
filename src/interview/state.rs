//! Where an interview stands, and how an event changes it. [`apply`] cannot fail.

use std::collections::BTreeSet;

use super::{
    action::{Entry, Manner, NoteLine, Reason},
    case::{Case, CodeSet, IndicatorIx, MOST_PERSONS, PersonIx},
    event::Event,
};
use crate::scenario::{condition::Phase, evidence::Answer};

/// Where an interview stands: a few words that can be copied as a snapshot.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct State {
    pub(super) bits: Vec<u64>,
    /// Rapport and marks by person.
    pub(super) bearers: [Bearer; MOST_PERSONS],
    /// The phase of the interview.
    pub phase: Phase,
    /// Seconds of case time spent.
    pub seconds: u32,
    /// Acts done.
    pub turn: u32,
    /// The decisions have been recorded.
    pub finished: bool,
    /// Notes that are judged as they stand at the end and read by no condition.
    pub notes: Notes,
}

// By hand, so that `clone_from` keeps its buffers: a turn must not allocate.
impl Clone for State {
    fn clone(&self) -> Self {
        Self {
            bits: self.bits.clone(),
            bearers: self.bearers,
            phase: self.phase,
            seconds: self.seconds,
            turn: self.turn,
            finished: self.finished,
            notes: self.notes.clone(),
        }
    }

    fn clone_from(&mut self, other: &Self) {
        self.follow(other);
        if self.notes != other.notes {
            self.notes.clone_from(&other.notes);
        }
    }
}

/// What is kept about a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Bearer {
    /// The sum of rapport so far, not clamped.
    pub rapport: i32,
    /// Marks of upset, 0 to 3.
    pub upset: u8,
    /// Marks of suspicion felt, 0 to 3.
    pub suspicion: u8,
}

/// The marks at which a person shuts down (`docs/scenario-format.md`, rule 5).
pub const SHUT: u8 = 3;

/// Links, tags, decisions, reasons and the hand-over note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Notes {
    /// Pairs noted as not fitting, the lesser entry first.
    pub links: BTreeSet<(Entry, Entry)>,
    /// Tagged indicators with the entry that shows them.
    pub tags: BTreeSet<(IndicatorIx, Entry)>,
    /// Decisions by person.
    pub decisions: [CodeSet; MOST_PERSONS],
    /// Reasons by person.
    pub reasons: BTreeSet<(PersonIx, Reason)>,
    /// Lines of the hand-over note.
    pub handover: BTreeSet<NoteLine>,
}

impl State {
    /// The state at the start of a case.
    pub fn new(case: &Case) -> Self {
        let mut bearers = [Bearer::default(); MOST_PERSONS];
        for (bearer, person) in bearers.iter_mut().zip(&case.persons) {
            bearer.rapport = person.rapport.unwrap_or(0);
        }
        let mut state = Self {
            bits: vec![0; case.words],
            bearers,
            phase: Phase::Engage,
            seconds: 0,
            turn: 0,
            finished: false,
            notes: Notes::default(),
        };
        for person in &case.persons {
            if person.present {
                state.set(person.found);
            }
        }
        for document in &case.documents {
            if document.on_desk {
                state.set(document.shown);
            }
        }
        state
    }

    /// Becomes like the other but for the notes, which no act reads.
    pub(super) fn follow(&mut self, other: &Self) {
        self.bits.clone_from(&other.bits);
        self.bearers = other.bearers;
        self.phase = other.phase;
        self.seconds = other.seconds;
        self.turn = other.turn;
        self.finished = other.finished;
    }

    /// Changes places with the other; each keeps its notes.
    pub(super) fn swap(&mut self, other: &mut Self) {
        std::mem::swap(self, other);
        std::mem::swap(&mut self.notes, &mut other.notes);
    }

    /// Says whether a bit is set.
    #[inline]
    pub fn bit(&self, bit: u32) -> bool {
        self.bits[bit as usize / 64] >> (bit % 64) & 1 == 1
    }

    pub(super) fn set(&mut self, bit: u32) {
        self.bits[bit as usize / 64] |= 1 << (bit % 64);
    }

    fn clear(&mut self, bit: u32) {
        self.bits[bit as usize / 64] &= !(1 << (bit % 64));
    }

    /// Returns a person's rapport, clamped to 0..=100.
    pub fn rapport(&self, person: PersonIx) -> i32 {
        self.bearers[person.0 as usize].rapport.clamp(0, 100)
    }

    /// Returns what is kept about a person.
    pub fn bearer(&self, person: PersonIx) -> Bearer {
        self.bearers[person.0 as usize]
    }

    /// Says whether a person has shut down.
    pub fn shut(&self, person: PersonIx) -> bool {
        let bearer = self.bearer(person);
        bearer.upset >= SHUT || bearer.suspicion >= SHUT
    }

    /// Says whether an entry is in the notebook.
    pub fn noted(&self, case: &Case, entry: Entry) -> bool {
        match entry {
            Entry::Claim(fact) => self.bit(case.facts[fact.0 as usize].claimed),
            Entry::ClaimBy(fact, by) => {
                let fact = &case.facts[fact.0 as usize];
                fact.speaker == Some(by) && self.bit(fact.spoken_for)
            }
            Entry::Item(item) => self.bit(case.items[item.0 as usize].seen),
            Entry::Person(person) => self.bit(case.persons[person.0 as usize].found),
        }
    }
}

/// Returns the two entries in their one order.
pub fn pair(a: Entry, b: Entry) -> (Entry, Entry) {
    if a <= b { (a, b) } else { (b, a) }
}

/// Changes the state by what happened. Cannot fail; an event of another case changes nothing it does not know.
pub fn apply(case: &Case, state: &mut State, event: &Event) {
    match *event {
        Event::Done { act, seconds } => {
            state.turn += 1;
            state.seconds = state.seconds.saturating_add(seconds);
            let act = &case.acts[act.0 as usize];
            let free = (act.first_bit..act.first_bit + act.times).find(|bit| !state.bit(*bit));
            if let Some(bit) = free {
                state.set(bit);
            }
        }
        Event::Said { .. } | Event::Narrated { .. } => {}
        Event::Phase { phase } => state.phase = state.phase.max(phase),
        Event::Opened { topic } => state.set(case.topics[topic.0 as usize].opened),
        Event::AskedOpenly { topic } => state.set(case.topics[topic.0 as usize].asked_openly),
        Event::Encouraged { topic } => state.set(case.topics[topic.0 as usize].encouraged),
        Event::Probed { topic } => state.set(case.topics[topic.0 as usize].probed),
        Event::Told { fact, level } => {
            let fact = &case.facts[fact.0 as usize];
            state.set(fact.claimed);
            for bit in fact.level..=fact.level + level as u32 {
                state.set(bit);
            }
        }
        Event::Answered { fact, .. } => state.set(case.facts[fact.0 as usize].claimed),
        Event::SpokenFor { fact, .. } => state.set(case.facts[fact.0 as usize].spoken_for),
        Event::Contaminated { fact } => state.set(case.facts[fact.0 as usize].contaminated),
        Event::Adapted { fact } => state.set(case.facts[fact.0 as usize].adapted),
        Event::Repeated { fact } => state.set(case.facts[fact.0 as usize].repeated),
        Event::Slipped { fact } => state.set(case.facts[fact.0 as usize].slipped),
        Event::Corrected { fact } => state.set(case.facts[fact.0 as usize].corrected),
        Event::Elicited { indicator, .. } => state.set(case.elicited + u32::from(indicator.0)),
        Event::HandedOut { document } => state.set(case.documents[document.0 as usize].shown),
        Event::OpenedDocument { document } => state.set(case.documents[document.0 as usize].opened),
        Event::Seen { item } => state.set(case.items[item.0 as usize].seen),
        Event::Shown { item } => state.set(case.items[item.0 as usize].shown),
        Event::Raised { contradiction, manner, early, answer } => {
            let contradiction = &case.contradictions[contradiction.0 as usize];
            state.set(contradiction.raised);
            // Raised early, or given away, it is lost: what hangs on a fair question stays shut.
            if manner == Manner::Fair && !early && answer != Answer::Adapts {
                state.set(contradiction.raised_fairly);
            }
        }
        Event::Explained { person } => state.set(case.persons[person.0 as usize].explained),
        Event::PrivateWord { person } => state.set(case.persons[person.0 as usize].private),
        Event::Separated { person } => state.set(case.persons[person.0 as usize].separated),
        Event::Found { person } => state.set(case.persons[person.0 as usize].found),
        Event::Interpreted { person } => state.set(case.persons[person.0 as usize].interpreted),
        Event::NeedKnown { need } => state.set(case.needs[need.0 as usize].known),
        Event::NeedMet { need } => state.set(case.needs[need.0 as usize].met),
        Event::FlagSet { flag } => state.set(case.flags + u32::from(flag.0)),
        Event::FlagCleared { flag } => state.clear(case.flags + u32::from(flag.0)),
        Event::Rapport { person, change } => state.bearers[person.0 as usize].rapport += change,
        Event::Upset { person } => {
            let marks = &mut state.bearers[person.0 as usize].upset;
            *marks = (*marks + 1).min(SHUT);
        }
        Event::Suspicion { person } => {
            let marks = &mut state.bearers[person.0 as usize].suspicion;
            *marks = (*marks + 1).min(SHUT);
        }
        Event::Calmed { person } => {
            let bearer = &mut state.bearers[person.0 as usize];
            bearer.upset = bearer.upset.saturating_sub(1);
            bearer.suspicion = bearer.suspicion.saturating_sub(1);
        }
        Event::Linked { a, b } => {
            state.notes.links.insert(pair(a, b));
        }
        Event::Unlinked { a, b } => {
            state.notes.links.remove(&pair(a, b));
        }
        Event::Tagged { indicator, at } => {
            state.notes.tags.insert((indicator, at));
        }
        Event::Untagged { indicator, at } => {
            state.notes.tags.remove(&(indicator, at));
        }
        Event::Decided { person, codes } => state.notes.decisions[person.0 as usize] = codes,
        Event::Because { person, reason } => {
            state.notes.reasons.insert((person, reason));
        }
        Event::NotBecause { person, reason } => {
            state.notes.reasons.remove(&(person, reason));
        }
        Event::HandOver { line } => {
            state.notes.handover.insert(line);
        }
        Event::NotHandOver { line } => {
            state.notes.handover.remove(&line);
        }
        Event::Finished => state.finished = true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case::{case, play},
        scenario::evidence::Answer::{Adapts, Denies, Explains},
    };

    #[test]
    fn only_a_late_and_fair_question_opens_what_hangs_on_it() {
        let case = case("broker");
        let check = |manner: Manner, early: bool, answer: Answer, expected: bool| {
            let mut state = State::new(&case);
            let contradiction = crate::interview::case::ContradictionIx(0);
            apply(&case, &mut state, &Event::Raised { contradiction, manner, early, answer });
            let bits = &case.contradictions[0];
            assert!(state.bit(bits.raised));
            assert_eq!(state.bit(bits.raised_fairly), expected, "{manner:?} {early} {answer:?}");
        };
        check(Manner::Fair, false, Explains, true);
        check(Manner::Fair, true, Explains, false);
        check(Manner::Fair, true, Adapts, false);
        check(Manner::Fair, false, Adapts, false);
        check(Manner::Accuse, false, Denies, false);
    }

    #[test]
    fn what_a_call_brings_is_said_by_nobody() {
        use crate::interview::event::Line;
        let interview = play(&case("broker"), "call");
        let narrated = |event: &&Event| matches!(event, Event::Narrated { line: Line::Reply { .. } });
        assert_eq!(interview.events().iter().filter(narrated).count(), 1);
        assert!(!interview.events().iter().any(|event| matches!(event, Event::Said { .. })));
        let wording =
            crate::interview::wording::Wording::new(interview.case(), crate::scenario::handbook::Handbook::shipped());
        assert!(interview.transcript(&wording)[0].spoken[0].narrated);
    }
}

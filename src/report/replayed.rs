//! An officer's acts done once more: in another truth, or with one of them done otherwise. What *ask it again* and the
//! three truths rest on.
//!
//! The engine decides every act anew. One that it refuses now is left out and counted. Notes cost nothing and are read
//! by no condition, so they are made at the end, as they stood at the end: an entry that came up later than it once did
//! still carries them. Changes no interview, judges nothing.

use std::sync::Arc;

use crate::interview::{
    Action, Case, Event, Interview, Refusal, State,
    case::{ActIx, CodeSet, PersonIx},
};

/// The acts of an interview in order; the turn of each is its place and one.
pub(super) fn acts(events: &[Event]) -> Vec<ActIx> {
    let act = |event: &Event| if let Event::Done { act, .. } = *event { Some(act) } else { None };
    events.iter().filter_map(act).collect()
}

/// Acts done once more.
#[derive(Clone, Debug)]
pub(super) struct Replayed {
    /// The interview as it goes now.
    pub interview: Interview,
    /// By act given: the number of its turn now, or why it could not be done.
    pub turns: Vec<Result<u32, Refusal>>,
    /// Notes that could not be made, the recording of the decisions among them.
    pub left: Vec<Action>,
}

/// Does acts one after the other, and then makes the notes that stand in a state, if one is given.
pub(super) fn play(case: &Arc<Case>, acts: &[ActIx], notes: Option<&State>) -> Replayed {
    let mut interview = Interview::start(Arc::clone(case));
    let mut turns = Vec::with_capacity(acts.len());
    for act in acts {
        let done = interview.act(&Action::Do(*act)).map(|_| ());
        turns.push(done.map(|()| interview.state().turn));
    }
    let mut left = Vec::new();
    for action in notes.map(notes_of).unwrap_or_default() {
        if interview.act(&action).is_err() {
            left.push(action);
        }
    }
    Replayed { interview, turns, left }
}

/// The notes of a state, as actions.
fn notes_of(state: &State) -> Vec<Action> {
    let notes = &state.notes;
    let decided = |(ix, codes): (usize, &CodeSet)| Action::Decide(PersonIx(ix as u8), *codes);
    let mut all: Vec<Action> = notes.links.iter().map(|(a, b)| Action::Link(*a, *b)).collect();
    all.extend(notes.tags.iter().map(|(indicator, at)| Action::Tag(*indicator, *at)));
    all.extend(notes.decisions.iter().enumerate().filter(|(_, codes)| !codes.is_empty()).map(decided));
    all.extend(notes.reasons.iter().map(|(person, reason)| Action::Because(*person, *reason)));
    all.extend(notes.handover.iter().map(|line| Action::HandOver(*line)));
    all.extend(state.finished.then_some(Action::Finish));
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{
            assess,
            test_case::{MODEL, case, play as held},
        },
        scenario::handbook::Handbook,
    };

    #[test]
    fn the_same_acts_and_notes_come_to_the_same() {
        let case = case("broker");
        for lines in [MODEL, "role; separate; work-open; tag T16 at job; decide traveller PROTECT", ""] {
            let was = held(&case, lines);
            let now = play(&case, &acts(was.events()), Some(was.state()));
            assert!(now.left.is_empty() && now.turns.iter().all(Result::is_ok), "{:?}", now.left);
            assert_eq!(now.interview.state(), was.state());
            let judge = |interview: &Interview| assess(&case, Handbook::shipped(), interview.events());
            assert_eq!(judge(&now.interview), judge(&was));
        }
    }

    #[test]
    fn what_has_lost_its_ground_is_left_out() {
        let (hired, broker) = (case("hired"), case("broker"));
        let was = held(&hired, "role; work-open; ask-contract; look contract.wage; tag G01 at contract.wage");
        let now = play(&broker, &acts(was.events()), Some(was.state()));
        assert!(matches!(now.turns[..], [Ok(1), Ok(2), Ok(3), Err(Refusal::NotOnDesk(_))]), "{:?}", now.turns);
        assert!(matches!(now.left[..], [Action::Tag(..)]), "{:?}", now.left);
    }
}

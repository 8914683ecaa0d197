//! Asked another way, from the same moment: what the traveller would have answered, and which step comes first.
//!
//! The engine is deterministic, so it can be asked. Changes no interview and no score.

use crate::{
    interview::{
        Action, Case, Event, Refusal, State,
        case::{Act, ActIx, What},
        decide::{Turn, decide},
        event::Line,
        state::apply,
    },
    scenario::{
        act::{ActKind, Interpreter},
        handbook::{Class, QuestionType},
    },
};

/// An act done in place of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Instead {
    /// The act.
    pub act: ActIx,
    /// What has to come first, in order; mostly nothing.
    pub first: Vec<ActIx>,
    /// What would have come of it.
    pub events: Vec<Event>,
}

/// Returns the state just before each turn, the first at place 0, and the state at the end as the last.
#[must_use]
pub fn states(case: &Case, events: &[Event]) -> Vec<State> {
    let mut state = State::new(case);
    let mut all = Vec::new();
    for event in events {
        if matches!(event, Event::Done { .. }) {
            all.push(state.clone());
        }
        apply(case, &mut state, event);
    }
    all.push(state);
    all
}

/// Works out what would have come of an act in a state.
///
/// Where it is not open, or somebody else would answer, up to two steps that come first are sought among the acts open
/// then: parting, explaining, a private word, and the like. `None` where the act was done before, or where no such step
/// leads to it.
#[must_use]
pub fn instead(case: &Case, state: &State, act: ActIx) -> Option<Instead> {
    let mut turn = Turn::new(case);
    let straight = decide(case, state, &Action::Do(act), &mut turn).map(<[Event]>::to_vec);
    let straight = match straight {
        Ok(events) if answered(case, act, &events) => return Some(Instead { act, first: Vec::new(), events }),
        Ok(events) => Some(Instead { act, first: Vec::new(), events }),
        Err(Refusal::Done | Refusal::Over) => return None,
        Err(_) => None,
    };
    let mut search = Search { case, act, turn };
    search.one_step(state).or_else(|| search.two_steps(state)).or(straight)
}

/// Says whether the person addressed answers, and in words.
fn answered(case: &Case, act: ActIx, events: &[Event]) -> bool {
    let first = events.iter().find_map(|event| match event {
        Event::Said { by, line } => Some((*by, *line)),
        _ => None,
    });
    first.is_none_or(|(by, line)| by == case.act(act).to && line != Line::Silent)
}

struct Search<'c> {
    case: &'c Case,
    act: ActIx,
    turn: Turn,
}

impl Search<'_> {
    fn one_step(&mut self, state: &State) -> Option<Instead> {
        let mut steps: Vec<(u8, ActIx)> = Vec::new();
        for ix in self.case.act_ids() {
            if let Some(rank) = rank(self.case, self.case.act(ix), self.case.act(self.act)) {
                steps.push((rank, ix));
            }
        }
        steps.sort_unstable();
        steps.into_iter().find_map(|(_, step)| {
            let after = self.after(state, step)?;
            self.try_after(&after, vec![step])
        })
    }

    fn two_steps(&mut self, state: &State) -> Option<Instead> {
        let careful = |ix: &ActIx| rank(self.case, self.case.act(*ix), self.case.act(self.act)) == Some(0);
        let steps: Vec<ActIx> = self.case.act_ids().filter(careful).collect();
        steps.iter().find_map(|first| {
            let after = self.after(state, *first)?;
            steps.iter().filter(|second| *second != first).find_map(|second| {
                let after = self.after(&after, *second)?;
                self.try_after(&after, vec![*first, *second])
            })
        })
    }

    fn after(&mut self, state: &State, step: ActIx) -> Option<State> {
        let events = decide(self.case, state, &Action::Do(step), &mut self.turn).ok()?;
        let mut after = state.clone();
        for event in events {
            apply(self.case, &mut after, event);
        }
        Some(after)
    }

    fn try_after(&mut self, state: &State, first: Vec<ActIx>) -> Option<Instead> {
        let events = decide(self.case, state, &Action::Do(self.act), &mut self.turn).ok()?.to_vec();
        answered(self.case, self.act, &events).then_some(Instead { act: self.act, first, events })
    }
}

/// Ranks an act as a step that may come first: care for the person, then checks and papers, then good questions on the
/// same topic. Nothing that gives something away, presses or ends the talk is ever advised.
fn rank(case: &Case, step: &Act, wanted: &Act) -> Option<u8> {
    if !step.voices.is_empty() || step.interrupts || step.what == wanted.what {
        return None;
    }
    match step.what {
        What::Act(ix) => match &case.scenario.acts.at(ix as usize)?.1.kind {
            ActKind::Separate(_)
            | ActKind::Explain(_)
            | ActKind::Private(_)
            | ActKind::Interpreter(_, Interpreter::Phone | Interpreter::Present)
            | ActKind::Pause(_)
            | ActKind::Apology(_)
            | ActKind::Needs(_)
            | ActKind::Medical(_) => Some(0),
            ActKind::Talk(_) | ActKind::Request(_) | ActKind::Query | ActKind::Phone | ActKind::Call(_) => Some(1),
            _ => None,
        },
        What::Question(_) | What::GoOn(_) => {
            let good = step.kind.is_some_and(|kind| kind.class() == Class::Productive);
            (good && step.topic == wanted.topic).then_some(if step.kind == Some(QuestionType::Open) { 2 } else { 3 })
        }
        What::Look(_) => Some(4),
        What::SumUp(_) | What::Open(_) | What::Raise(..) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case::{case, play},
        interview::{case::FactIx, plan},
        scenario::fact::Level,
    };

    fn check(lines: &str, better: &str, expected: Option<(&[&str], Line)>) {
        let case = case("broker");
        let interview = play(&case, lines);
        let act = |id| plan::act(&case, id).expect("an act of the case");
        let found = instead(&case, interview.state(), act(better));
        let found = found.map(|instead| {
            let said = instead.events.iter().find_map(|event| match event {
                Event::Said { line, .. } => Some(*line),
                _ => None,
            });
            (instead.first, said.expect("something is said"))
        });
        let expected = expected.map(|(first, line)| (first.iter().map(|id| act(id)).collect(), line));
        assert_eq!(found, expected, "{better} after `{lines}`");
    }

    fn told(fact: u32, level: Level) -> Line {
        Line::Fact { fact: FactIx(fact), level }
    }

    #[test]
    fn the_same_moment_answers() {
        check("separate", "work-open", Some((&[], told(0, Level::Partial))));
        check("role; separate; private", "work-open", Some((&[], told(0, Level::Full))));
    }

    #[test]
    fn a_companion_who_answers_is_parted_first() {
        check("role", "work-open", Some((&["separate"], told(0, Level::Partial))));
    }

    #[test]
    fn guards_are_opened_in_two_steps() {
        check("role", "money-private", Some((&["separate", "private"], told(1, Level::Full))));
    }

    #[test]
    fn what_was_done_is_not_asked_again() {
        check("separate; work-open", "work-open", None);
    }

    #[test]
    fn states_stand_before_their_turns() {
        let case = case("broker");
        let interview = play(&case, "role; separate");
        let states = states(&case, interview.events());
        assert_eq!(states.iter().map(|state| state.turn).collect::<Vec<_>>(), [0, 1, 2]);
        assert_eq!(states.last(), Some(interview.state()));
    }
}

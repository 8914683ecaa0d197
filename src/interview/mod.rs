//! The interview: what an officer does and what comes of it.
//!
//! [`decide::decide`] may refuse, [`state::apply`] cannot fail; live play, replay, counterfactual, simulation and
//! tests go through these two ([`decide::step`] is both at once; [`OpenActs`] are the acts to choose from). The module
//! knows no language, no clock, no file and no score: it hands out [`event::Event`]s, and everything else is a view of
//! them.

pub mod action;
pub mod bits;
pub mod case;
pub mod chance;
pub mod compile;
pub mod cond;
pub mod decide;
pub mod disclosure;
pub mod drawn;
pub mod event;
pub mod open;
pub mod plan;
pub mod state;
pub mod view;
pub mod wording;

use std::sync::Arc;

pub use action::{Action, Refusal};
pub use case::Case;
pub use event::Event;
pub use open::OpenActs;
pub use state::State;

/// An interview being held: the case, everything that happened, and where that has led.
#[derive(Clone, Debug)]
pub struct Interview {
    case: Arc<Case>,
    state: State,
    events: Vec<Event>,
    turn: decide::Turn,
}

impl Interview {
    /// Starts an interview on a drawn case.
    pub fn start(case: Arc<Case>) -> Self {
        let state = State::new(&case);
        let turn = decide::Turn::new(&case);
        Self { case, state, events: Vec::new(), turn }
    }

    /// Plays events that happened before, as a journal holds them.
    pub fn replay(case: Arc<Case>, events: &[Event]) -> Self {
        let mut interview = Self::start(case);
        for event in events {
            state::apply(&interview.case, &mut interview.state, event);
        }
        interview.events.extend_from_slice(events);
        interview
    }

    /// Does what the officer wants, and returns what happened.
    ///
    /// # Errors
    /// A [`Refusal`] where the act is not open; nothing has changed then.
    pub fn act(&mut self, action: &Action) -> Result<&[Event], Refusal> {
        let from = self.events.len();
        let happened = decide::step(&self.case, &mut self.state, action, &mut self.turn)?;
        self.events.extend_from_slice(happened);
        Ok(&self.events[from..])
    }

    /// Says what would happen, without its happening.
    ///
    /// # Errors
    /// A [`Refusal`] where the act is not open.
    pub fn what_if(&self, action: &Action) -> Result<Vec<Event>, Refusal> {
        let mut turn = decide::Turn::new(&self.case);
        decide::decide(&self.case, &self.state, action, &mut turn).map(<[Event]>::to_vec)
    }

    /// The case being played.
    pub fn case(&self) -> &Arc<Case> {
        &self.case
    }

    /// Where the interview stands.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Everything that happened, oldest first.
    pub fn events(&self) -> &[Event] {
        &self.events
    }
}

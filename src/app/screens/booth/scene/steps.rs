//! Where people stand at the counter, and the one short step from where they stood before.
//!
//! Whoever is led aside walks out of the row once, and comes back as shortly. Afterwards everything is at rest, and with
//! motion off people simply stand where they are. It knows shares of the scene's width, not who anybody is.

use bevy_egui::egui::{Id, Ui, emath::easing::cubic_out};
use std::collections::HashMap;

use crate::{
    app::{screens::Live, theme},
    interview::{case::PersonIx, view::PersonView},
};

/// How long a step takes, in seconds.
const STEP: f32 = 0.3;

/// How long a paper takes to be laid on the counter, in seconds.
const LAY: f32 = 0.2;

/// The name under which it is remembered.
const PLACES: &str = "sala-places";

/// A way from one place to another, in shares of the scene's width, and when it began.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Way {
    from: f32,
    to: f32,
    since: f64,
}

impl Way {
    /// Returns where one is at a moment, and whether one has come.
    fn at(&self, now: f64, takes: f32) -> (f32, bool) {
        let share = if takes > 0.0 { (((now - self.since) as f32) / takes).clamp(0.0, 1.0) } else { 1.0 };
        if share >= 1.0 {
            return (self.to, true);
        }
        (self.from + (self.to - self.from) * cubic_out(share), false)
    }
}

/// What is remembered of one interview's people and papers.
#[derive(Clone, Debug, Default)]
struct Places {
    /// The interview, by its case's seed.
    seed: u64,
    /// Where they stand in the row, or stood last.
    row: HashMap<PersonIx, Way>,
    /// How far they are led aside: 0 in the row, 1 in the separate room.
    aside: HashMap<PersonIx, Way>,
    /// How many papers lie there, as a way from the number before.
    papers: Option<Way>,
}

impl Places {
    /// Begins afresh with another interview.
    fn of(&mut self, seed: u64) -> &mut Self {
        if self.seed != seed {
            *self = Self { seed, ..Self::default() };
        }
        self
    }

    fn step(&mut self, person: PersonIx, wanted: f32, now: f64, takes: f32) -> (f32, bool) {
        go(self.row.entry(person).or_insert(there(wanted)), wanted, now, takes)
    }

    fn lead(&mut self, person: PersonIx, aside: bool, now: f64, takes: f32) -> (f32, bool) {
        let wanted = f32::from(u8::from(aside));
        go(self.aside.entry(person).or_insert(there(wanted)), wanted, now, takes)
    }

    fn lay(&mut self, papers: usize, now: f64, takes: f32) -> (f32, bool) {
        go(self.papers.get_or_insert(there(papers as f32)), papers as f32, now, takes)
    }
}

/// One who has long come.
fn there(at: f32) -> Way {
    Way { from: at, to: at, since: f64::NEG_INFINITY }
}

/// Goes on a way, or sets out on another from wherever one is.
fn go(way: &mut Way, wanted: f32, now: f64, takes: f32) -> (f32, bool) {
    if way.to != wanted {
        *way = Way { from: way.at(now, takes).0, to: wanted, since: now };
    }
    way.at(now, takes)
}

/// Returns where a person of the row stands at this moment, as a share of the scene's width.
pub(super) fn standing(ui: &Ui, live: &Live, person: &PersonView, wanted: f32) -> f32 {
    moving(ui, live, STEP, |places, now, takes| places.step(person.person, wanted, now, takes))
}

/// Returns where a person stood in the row before they were led aside, if they were seen there.
pub(super) fn stood(ui: &Ui, live: &Live, person: &PersonView) -> Option<f32> {
    ui.ctx().data_mut(|data| {
        let places: &mut Places = data.get_temp_mut_or_default(Id::new(PLACES));
        places.of(live.interview().case().seed).row.get(&person.person).map(|way| way.to)
    })
}

/// Returns how far a person is led aside at this moment: 0 in the row, 1 in the separate room.
pub(super) fn led(ui: &Ui, live: &Live, person: &PersonView) -> f32 {
    moving(ui, live, STEP, |places, now, takes| places.lead(person.person, person.aside, now, takes))
}

/// Returns how many papers lie on the counter at this moment: while one is being laid, a number and a part of it.
pub(super) fn laid(ui: &Ui, live: &Live, papers: usize) -> f32 {
    moving(ui, live, LAY, |places, now, takes| places.lay(papers, now, takes))
}

fn moving(ui: &Ui, live: &Live, seconds: f32, go: impl FnOnce(&mut Places, f64, f32) -> (f32, bool)) -> f32 {
    let (now, takes) = (ui.input(|input| input.time), theme::of(ui.ctx()).seconds(seconds));
    let (at, come) = ui.ctx().data_mut(|data| {
        let places: &mut Places = data.get_temp_mut_or_default(Id::new(PLACES));
        go(places.of(live.interview().case().seed), now, takes)
    });
    if !come {
        ui.ctx().request_repaint();
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_is_taken_once_and_ends() {
        let mut places = Places::default();
        let who = PersonIx(1);
        assert_eq!(places.step(who, 0.5, 1.0, STEP), (0.5, true), "the first time one simply stands there");
        assert_eq!(places.step(who, 0.1, 2.0, STEP), (0.5, false));
        let (half, come) = places.step(who, 0.1, 2.15, STEP);
        assert!(half < 0.5 && half > 0.1 && !come, "{half}");
        assert_eq!(places.step(who, 0.1, 2.4, STEP), (0.1, true));
        assert_eq!(places.step(who, 0.5, 3.0, 0.0), (0.5, true), "without motion nobody is on the way");
    }

    #[test]
    fn who_turns_back_sets_out_from_where_they_are() {
        let mut places = Places::default();
        let who = PersonIx(1);
        places.step(who, 0.5, 1.0, STEP);
        places.step(who, 0.1, 2.0, STEP);
        let (at, _) = places.step(who, 0.1, 2.1, STEP);
        assert_eq!(places.step(who, 0.5, 2.1, STEP), (at, false));
    }

    #[test]
    fn papers_are_laid_one_after_another_and_those_there_at_first_lie_there() {
        let mut places = Places::default();
        assert_eq!(places.lay(3, 1.0, LAY).0, 3.0);
        assert_eq!(places.lay(4, 2.0, LAY).0, 3.0);
        assert_eq!(places.lay(4, 2.3, LAY).0, 4.0);
        assert_eq!(places.of(7).lay(1, 3.0, LAY).0, 1.0, "another interview has papers of its own");
    }
}

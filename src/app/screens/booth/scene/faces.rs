//! The faces at the counter: which one is shown, and the one short change from the face before.
//!
//! A face follows what the engine says of a person; while an answer appears it speaks. After a change everything is at
//! rest: nothing moves by itself, since that would invite reading nerves. With motion off a face simply is another.

use bevy_egui::egui::{Color32, Id, Painter, Rect, Ui};
use std::collections::HashMap;

use super::{expression, paint_with};
use crate::{
    app::{pictures::Expression, screens::Live, theme},
    interview::{case::PersonIx, view::PersonView},
};

/// How long one face takes to become another, in seconds.
const FADE: f32 = 0.16;

/// How long somebody is seen speaking, in seconds: for each letter that is said, and at most.
const LETTER: f64 = 0.03;
const LONGEST: f64 = 3.0;

/// A face, the one before it, and when it changed.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Face {
    now: Expression,
    before: Expression,
    since: f64,
}

/// What is remembered of the faces of one interview.
#[derive(Clone, Debug, Default)]
struct Faces {
    /// The interview, by its case's seed.
    seed: u64,
    shown: HashMap<PersonIx, Face>,
    turns: Option<usize>,
    speaks: Option<(PersonIx, f64)>,
}

impl Faces {
    /// Takes note of what was said since: whoever answered speaks for a moment.
    fn hear(&mut self, seed: u64, turns: usize, said: Option<(PersonIx, usize)>, now: f64) {
        if self.seed != seed {
            *self = Self { seed, ..Self::default() };
        }
        if self.turns.is_some_and(|before| before < turns) {
            self.speaks = said.map(|(by, letters)| (by, now + (letters as f64 * LETTER).min(LONGEST)));
        }
        self.turns = Some(turns);
        self.speaks = self.speaks.filter(|(_, until)| now < *until);
    }

    /// Shows a person with a face; returns the face before, and how far the change has come.
    fn turn(&mut self, person: PersonIx, wanted: Expression, now: f64, takes: f32) -> (Face, f32) {
        let fresh = Face { now: wanted, before: wanted, since: f64::NEG_INFINITY };
        let face = self.shown.entry(person).or_insert(fresh);
        if face.now != wanted {
            *face = Face { now: wanted, before: face.now, since: now };
        }
        let share = if takes > 0.0 { (((now - face.since) as f32) / takes).clamp(0.0, 1.0) } else { 1.0 };
        (*face, share)
    }
}

/// Draws a person into a place, with the face of this moment.
pub(super) fn show(ui: &Ui, live: &Live, person: &PersonView, at: Rect) {
    show_in(ui.painter(), ui, live, person, at);
}

/// As [`show`], through a painter that lets only a part be seen.
pub(super) fn show_in(painter: &Painter, ui: &Ui, live: &Live, person: &PersonView, at: Rect) {
    let Some(figure) = live.figure(person.person) else { return };
    let theme = theme::of(ui.ctx());
    let (now, takes) = (ui.input(|input| input.time), theme.seconds(FADE));
    let (face, share, speaks) = ui.ctx().data_mut(|data| {
        let faces: &mut Faces = data.get_temp_mut_or_default(Id::new("sala-faces"));
        let talk = &live.views().talk;
        let last = talk.last().and_then(|turn| turn.spoken.iter().rev().find(|spoken| !spoken.narrated));
        let said = last.map(|spoken| (spoken.by, spoken.words.0.len().max(1) * 60));
        faces.hear(live.interview().case().seed, talk.len(), said, now);
        let speaks = faces.speaks.filter(|(by, _)| takes > 0.0 && *by == person.person);
        let wanted = if speaks.is_some() { Expression::Speaking } else { expression(person.mood) };
        let (face, share) = faces.turn(person.person, wanted, now, takes);
        (face, share, speaks)
    });
    if share < 1.0 {
        paint_with(painter, ui, at, &figure.clone().with(face.before), Color32::WHITE);
        paint_with(painter, ui, at, &figure.clone().with(face.now), Color32::WHITE.gamma_multiply(share));
        ui.ctx().request_repaint();
    } else {
        paint_with(painter, ui, at, &figure.clone().with(face.now), Color32::WHITE);
    }
    if let Some((_, until)) = speaks {
        ui.ctx().request_repaint_after(std::time::Duration::from_secs_f64((until - now).max(0.0)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_face_changes_once_and_comes_to_rest() {
        let mut faces = Faces::default();
        let who = PersonIx(0);
        assert_eq!(faces.turn(who, Expression::Guarded, 1.0, FADE).1, 1.0, "the first face is simply there");
        let (face, share) = faces.turn(who, Expression::AtEase, 2.0, FADE);
        assert_eq!((face.before, share), (Expression::Guarded, 0.0));
        assert!(faces.turn(who, Expression::AtEase, 2.08, FADE).1 < 0.6);
        assert_eq!(faces.turn(who, Expression::AtEase, 2.2, FADE).1, 1.0);
        assert_eq!(faces.turn(who, Expression::Upset, 3.0, 0.0).1, 1.0, "without motion there is no change to see");
    }

    #[test]
    fn whoever_answers_speaks_for_a_moment_and_not_again() {
        let mut faces = Faces::default();
        let who = PersonIx(0);
        faces.hear(1, 4, Some((who, 40)), 0.0);
        assert!(faces.speaks.is_none(), "what was said before the booth was opened is not said again");
        faces.hear(1, 5, Some((who, 40)), 1.0);
        assert!(faces.speaks.is_some());
        faces.hear(1, 5, Some((who, 40)), 9.0);
        assert!(faces.speaks.is_none());
        faces.hear(2, 1, Some((who, 40)), 10.0);
        assert!(faces.speaks.is_none(), "another interview begins afresh");
    }
}

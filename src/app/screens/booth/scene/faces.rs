//! The faces at the counter: which one is shown, and the one short change from the face before.
//!
//! A face follows what the engine says of a person; while an answer appears (`conversation.rs`) it speaks. After a change
//! everything is at rest: nothing moves by itself, since that would invite reading nerves. With motion off a face simply
//! is another.

use bevy_egui::egui::{Color32, Id, Painter, Rect, Ui};
use std::collections::HashMap;

use super::{expression, paint_with};
use crate::{
    app::{pictures::Expression, screens::Live, theme},
    interview::{case::PersonIx, view::PersonView},
};

/// How long one face takes to become another, in seconds.
const FADE: f32 = 0.16;

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
}

impl Faces {
    /// Begins afresh with another interview.
    fn of(&mut self, seed: u64) -> &mut Self {
        if self.seed != seed {
            *self = Self { seed, ..Self::default() };
        }
        self
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

/// Draws a person with the face of this moment into a place, through a painter that may let only a part be seen.
pub(super) fn show(painter: &Painter, ui: &Ui, live: &Live, person: &PersonView, speaks: bool, at: Rect) {
    let Some(figure) = live.figure(person.person) else { return };
    let (now, takes) = (ui.input(|input| input.time), theme::of(ui.ctx()).seconds(FADE));
    let wanted = if speaks { Expression::Speaking } else { expression(person.mood) };
    let (face, share) = ui.ctx().data_mut(|data| {
        let faces: &mut Faces = data.get_temp_mut_or_default(Id::new("sala-faces"));
        faces.of(live.interview().case().seed).turn(person.person, wanted, now, takes)
    });
    if share < 1.0 {
        paint_with(painter, ui, at, &figure.clone().with(face.before), Color32::WHITE);
        paint_with(painter, ui, at, &figure.clone().with(face.now), Color32::WHITE.gamma_multiply(share));
        ui.ctx().request_repaint();
    } else {
        paint_with(painter, ui, at, &figure.clone().with(face.now), Color32::WHITE);
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
    fn another_interview_begins_with_its_own_faces() {
        let mut faces = Faces::default();
        let who = PersonIx(0);
        faces.of(1).turn(who, Expression::Upset, 1.0, FADE);
        assert_eq!(faces.of(1).turn(who, Expression::Speaking, 2.0, FADE).1, 0.0);
        assert_eq!(faces.of(2).turn(who, Expression::Guarded, 3.0, FADE).1, 1.0);
    }
}

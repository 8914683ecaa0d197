//! The marks of question types and of outcomes: a fixed letter or icon, a shape, a colour.
//!
//! Letters are Latin in all languages, as on a form, with the word in the reader's language beside them. Before asking
//! a mark is an indigo outline whatever the type, since nothing grades a question before it is asked; colours appear
//! in the debrief. This file knows how they look, not what they are worth.

use super::{
    Role, Text, of,
    palette::{Shade, hex},
};
use crate::app::theme::Icon;
use bevy_egui::egui::{Color32, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, epaint::PathShape, pos2, vec2};

/// Names the types a question or act may have, in the order in which they are always shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QuestionForm {
    /// Tell, explain, describe.
    Open,
    /// Go on.
    Encourager,
    /// Who, what, when, where, how.
    Probe,
    /// Yes or no, or one word.
    Closed,
    /// A or B.
    Forced,
    /// Two or more at once.
    Multiple,
    /// Holds the answer.
    Leading,
    /// Brings in what was not said.
    Suggestive,
    /// What the officer thinks.
    Opinion,
    /// An accusation.
    Accusation,
    /// Threat, humiliation, false promise.
    Threat,
    /// Role, purpose, rights: not a question.
    Explain,
    /// Showing what does not fit.
    Evidence,
}

use QuestionForm as Q;

impl QuestionForm {
    /// All thirteen, in their order.
    pub const ALL: [QuestionForm; 13] = [
        Q::Open,
        Q::Encourager,
        Q::Probe,
        Q::Closed,
        Q::Forced,
        Q::Multiple,
        Q::Leading,
        Q::Suggestive,
        Q::Opinion,
        Q::Accusation,
        Q::Threat,
        Q::Explain,
        Q::Evidence,
    ];

    /// Returns the letter of the mark.
    pub fn letter(self) -> &'static str {
        match self {
            Q::Open => "O",
            Q::Encourager => "E",
            Q::Probe => "P",
            Q::Closed => "C",
            Q::Forced => "F",
            Q::Multiple => "M",
            Q::Leading => "L",
            Q::Suggestive => "S",
            Q::Opinion => "V",
            Q::Accusation => "A",
            Q::Threat => "T",
            Q::Explain => "X",
            Q::Evidence => "D",
        }
    }

    /// Returns the colour of the mark in the debrief; 6.3 or more against its white letter.
    pub fn colour(self) -> Color32 {
        hex(match self {
            Q::Open => 0x1F6B4A,
            Q::Encourager => 0x0D6A6B,
            Q::Probe => 0x245F8E,
            Q::Closed => 0x55616C,
            Q::Forced => 0x7A5A00,
            Q::Multiple => 0x8A4B0B,
            Q::Leading => 0xA1421F,
            Q::Suggestive => 0x8F3350,
            Q::Opinion => 0x75406B,
            Q::Accusation => 0x8A2C1A,
            Q::Threat => 0x8E1620,
            Q::Explain => 0x2A4373,
            Q::Evidence => 0x5B3F86,
        })
    }

    /// The outline on a grid of 24; convex but for *multiple*, which is two squares.
    fn outline(self) -> Vec<Vec<[f32; 2]>> {
        let round = |cx: f32, cy: f32, r: f32, from: f32, to: f32| -> Vec<[f32; 2]> {
            (0..=24)
                .map(|i| {
                    let a = (from + (to - from) * i as f32 / 24.0).to_radians();
                    [cx + r * a.cos(), cy + r * a.sin()]
                })
                .collect()
        };
        let one = |points: &[[f32; 2]]| vec![points.to_vec()];
        match self {
            Q::Open => {
                let mut circle = round(12.0, 12.0, 10.5, 0.0, 360.0);
                circle.pop();
                vec![circle]
            }
            Q::Encourager => {
                let mut lozenge = round(9.5, 12.0, 8.0, 90.0, 270.0);
                lozenge.extend(round(14.5, 12.0, 8.0, -90.0, 90.0));
                vec![lozenge]
            }
            Q::Probe => one(&[[2.5, 3.0], [21.5, 3.0], [21.5, 12.5], [12.0, 22.5], [2.5, 12.5]]),
            Q::Closed => one(&[[2.5, 2.5], [21.5, 2.5], [21.5, 21.5], [2.5, 21.5]]),
            Q::Forced => one(&[[12.0, 0.8], [23.2, 12.0], [12.0, 23.2], [0.8, 12.0]]),
            Q::Multiple => vec![
                vec![[1.5, 1.5], [18.0, 1.5], [18.0, 6.0], [18.0, 18.0], [1.5, 18.0]],
                vec![[6.0, 6.0], [22.5, 6.0], [22.5, 22.5], [6.0, 22.5]],
            ],
            Q::Leading => one(&[[1.5, 3.5], [15.0, 3.5], [23.0, 12.0], [15.0, 20.5], [1.5, 20.5]]),
            Q::Suggestive => one(&[[6.5, 3.5], [23.5, 3.5], [17.5, 20.5], [0.5, 20.5]]),
            Q::Opinion => one(&[[12.0, 1.5], [22.5, 21.5], [1.5, 21.5]]),
            Q::Accusation => {
                let mut half = vec![[2.0, 2.0]];
                half.extend(round(12.0, 12.0, 10.0, -90.0, 90.0));
                half.push([2.0, 22.0]);
                vec![half]
            }
            Q::Threat => one(&[
                [7.5, 1.5],
                [16.5, 1.5],
                [22.5, 7.5],
                [22.5, 16.5],
                [16.5, 22.5],
                [7.5, 22.5],
                [1.5, 16.5],
                [1.5, 7.5],
            ]),
            Q::Explain => one(&[[6.5, 2.5], [17.5, 2.5], [23.0, 12.0], [17.5, 21.5], [6.5, 21.5], [1.0, 12.0]]),
            Q::Evidence => one(&[[3.0, 1.5], [15.0, 1.5], [21.0, 7.5], [21.0, 22.5], [3.0, 22.5]]),
        }
    }

    /// How far the letter stands from the middle, on the grid of 24.
    fn letter_shift(self) -> Vec2 {
        match self {
            Q::Opinion => vec2(0.0, 3.0),
            Q::Probe | Q::Evidence => vec2(0.0, -0.6),
            Q::Leading => vec2(-1.0, 0.0),
            Q::Multiple => vec2(2.2, 2.2),
            _ => Vec2::ZERO,
        }
    }
}

/// Paints the mark of a question type into a square: outlined before asking, coloured (`graded`) afterwards.
pub fn paint_question_mark(ui: &Ui, form: QuestionForm, graded: bool, rect: Rect) {
    let theme = of(ui.ctx());
    let p = theme.palette;
    let k = rect.width() / 24.0;
    let place = |[x, y]: [f32; 2]| -> Pos2 { pos2(rect.min.x + x * k, rect.min.y + y * k) };
    let painter = ui.painter();
    let (fill, stroke, ink) = if graded {
        let edge = if p.shade == Shade::Dark { Stroke::new(1.3, hex(0xFCFDFB)) } else { Stroke::NONE };
        (form.colour(), edge, Color32::WHITE)
    } else {
        (p.panel, Stroke::new(1.6, p.indigo), p.indigo_deep)
    };
    for polygon in form.outline() {
        let points: Vec<Pos2> = polygon.into_iter().map(place).collect();
        painter.add(Shape::Path(PathShape::convex_polygon(points, fill, stroke)));
    }
    let letter = Text::new(Role::Key, form.letter()).colour(ink).scaled(k * 24.0 / (24.0 * theme.scale));
    let galley = letter.layout(ui.ctx(), f32::INFINITY);
    let at = rect.center() + form.letter_shift() * k - galley.size() / 2.0;
    painter.galley(at, galley, ink);
}

/// Shows the mark of a question type, `points` wide at 1280 x 720 (24 in lists).
///
/// The word beside it is for the reader; the mark is a picture and tells the screen reader nothing.
pub fn question_mark(ui: &mut Ui, form: QuestionForm, graded: bool, points: f32) -> Response {
    let side = of(ui.ctx()).px(points);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint_question_mark(ui, form, graded, rect);
    }
    response
}

/// Names the outcomes a person may be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Outcome {
    /// Let depart or admit.
    Admit,
    /// Look further.
    Secondary,
    /// Refuse.
    Refuse,
    /// A small irregularity.
    Admin,
    /// Protect and refer.
    Protect,
    /// Report an offence.
    Crim,
    /// Fear of return.
    Asylum,
    /// Medical help.
    Medical,
    /// Child procedure.
    Child,
}

impl Outcome {
    /// All nine, in the order in which they are always shown.
    pub const ALL: [Outcome; 9] = [
        Outcome::Admit,
        Outcome::Secondary,
        Outcome::Refuse,
        Outcome::Admin,
        Outcome::Protect,
        Outcome::Crim,
        Outcome::Asylum,
        Outcome::Medical,
        Outcome::Child,
    ];

    /// Returns the icon of the tile.
    pub fn icon(self) -> Icon {
        match self {
            Outcome::Admit => Icon::OutcomeAdmit,
            Outcome::Secondary => Icon::OutcomeSecondary,
            Outcome::Refuse => Icon::OutcomeRefuse,
            Outcome::Admin => Icon::OutcomeAdmin,
            Outcome::Protect => Icon::OutcomeProtect,
            Outcome::Crim => Icon::OutcomeCrim,
            Outcome::Asylum => Icon::OutcomeAsylum,
            Outcome::Medical => Icon::OutcomeMedical,
            Outcome::Child => Icon::OutcomeChild,
        }
    }

    /// Returns the colour of the icon and of its square; the same in light and dark. It names, it never judges.
    pub fn colours(self) -> (Color32, Color32) {
        let (icon, tint) = match self {
            Outcome::Admit => (0x245F8E, 0xE0EBF4),
            Outcome::Secondary => (0x585E1C, 0xEEF0D8),
            Outcome::Refuse => (0x55616C, 0xE9ECEB),
            Outcome::Admin => (0x855500, 0xFBEED0),
            Outcome::Protect => (0x0F6470, 0xDCEEF0),
            Outcome::Crim => (0x8F3350, 0xF6E1E8),
            Outcome::Asylum => (0x5B3F86, 0xECE6F5),
            Outcome::Medical => (0x1F6B4A, 0xDDEFE4),
            Outcome::Child => (0x7A4A12, 0xF6E7D3),
        };
        (hex(icon), hex(tint))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_all_different_and_shapes_are_convex() {
        let mut letters: Vec<&str> = Q::ALL.iter().map(|form| form.letter()).collect();
        letters.sort_unstable();
        letters.dedup();
        assert_eq!(letters.len(), 13);
        for form in Q::ALL {
            for polygon in form.outline() {
                let turn = |i: usize| {
                    let n = polygon.len();
                    let (a, b, c) = (polygon[i % n], polygon[(i + 1) % n], polygon[(i + 2) % n]);
                    (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])
                };
                assert!((0..polygon.len()).all(|i| turn(i) > -0.01), "{form:?}");
                assert!(polygon.iter().flatten().all(|v| (0.0..=24.0).contains(v)), "{form:?}");
            }
        }
    }
}

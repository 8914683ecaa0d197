//! What is printed on papers besides words: waves, rosettes, bars, stamps, a hand's line.
//!
//! All of it is ours and says nothing: bars encode nothing, stamps bear SPECIMEN, a signature is nobody's. It does not
//! know papers nor fields.

use bevy_egui::egui::{
    Color32, Pos2, Rect, Shape, Stroke, Ui, Vec2, emath::Rot2, epaint::PathStroke, epaint::TextShape, lerp, pos2, vec2,
};

use super::paper::{INK, SPECIMEN};
use crate::app::theme::{Role, Text, palette::hex};

/// The shape of a stamp.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// Of an entry: a triangle.
    Entry,
    /// Of an exit: a circle.
    Exit,
    /// Of journeys before: a six-sided one.
    Earlier,
    /// Of an office: two rings.
    Seal,
}

impl Mark {
    /// The mark of a field that shows a stamp.
    pub fn of(field: &str) -> Option<Mark> {
        match field {
            "last-entry" => Some(Mark::Entry),
            "last-exit" => Some(Mark::Exit),
            "earlier-stamps" => Some(Mark::Earlier),
            "stamp" => Some(Mark::Seal),
            _ => None,
        }
    }

    /// The ink. An office's stamp is grey, since the words of its field say which colour it has, if any.
    fn ink(self) -> Color32 {
        match self {
            Mark::Entry => hex(0x2A5A78),
            Mark::Exit => hex(0x8A4436),
            Mark::Earlier => hex(0x4E5F52),
            Mark::Seal => hex(0x565C66),
        }
    }

    /// Its outline about the origin, one across.
    fn outline(self) -> Vec<Vec2> {
        let (corners, from) = match self {
            Mark::Entry => (3, -90.0_f32),
            Mark::Earlier => (6, 0.0),
            Mark::Exit | Mark::Seal => (40, 0.0),
        };
        let low = if self == Mark::Entry { 0.08 } else { 0.0 };
        (0..corners)
            .map(|corner| {
                let angle = (from + 360.0 * corner as f32 / corners as f32).to_radians();
                vec2(angle.cos(), angle.sin()) * 0.5 + vec2(0.0, low)
            })
            .collect()
    }
}

/// How far a stamp is turned: somebody was in a hurry.
const TURN: f32 = -0.14;

/// Returns a stamp in its slot; only the place for it where nothing is stamped, or nobody looked yet.
pub(super) fn stamp(ui: &Ui, slot: Rect, mark: Mark, inked: bool) -> Vec<Shape> {
    let side = slot.width().min(slot.height());
    let turn = Rot2::from_angle(if inked { TURN } else { 0.0 });
    let at = |scale: f32| -> Vec<Pos2> {
        mark.outline().into_iter().map(|corner| slot.center() + turn * (corner * side * scale)).collect()
    };
    if !inked {
        let mut path = at(0.96);
        path.extend(path.first().copied());
        return Shape::dashed_line(&path, Stroke::new(1.0, INK.line_strong.gamma_multiply(0.8)), 3.0, 3.0);
    }
    let ink = mark.ink();
    let mut shapes = vec![
        Shape::closed_line(at(1.0), PathStroke::new(1.8, ink)),
        Shape::closed_line(at(if mark == Mark::Entry { 0.84 } else { 0.88 }), PathStroke::new(0.8, ink)),
    ];
    let spot = |x: f32, y: f32| slot.center() + turn * (vec2(x, y) * side);
    let (word, low) = if mark == Mark::Entry { (0.46, 0.17) } else { (0.66, 0.0) };
    if mark == Mark::Seal {
        shapes.push(Shape::closed_line(at(0.36), PathStroke::new(0.8, ink)));
        for tick in 0..24 {
            let way = Rot2::from_angle(tick as f32 * std::f32::consts::TAU / 24.0) * vec2(side, 0.0);
            shapes.push(Shape::line_segment(
                [slot.center() + way * 0.36, slot.center() + way * 0.42],
                Stroke::new(1.2, ink),
            ));
        }
    } else {
        // An arrow into a bar, or out of it.
        let (y, x) = if mark == Mark::Entry { (0.0, 0.09) } else { (-0.2, 0.13) };
        let line = |a: Pos2, b: Pos2| Shape::line_segment([a, b], Stroke::new(1.4, ink));
        let bar = if mark == Mark::Exit { -x } else { x };
        shapes.extend([
            line(spot(-x, y), spot(x, y)),
            line(spot(x, y), spot(x - 0.06, y - 0.05)),
            line(spot(x, y), spot(x - 0.06, y + 0.05)),
            line(spot(bar, y - 0.08), spot(bar, y + 0.08)),
        ]);
        let width = if mark == Mark::Entry { 0.2 } else { 0.22 };
        shapes.push(line(spot(-width, low + 0.16), spot(width, low + 0.16)));
    }
    let natural = Text::new(Role::Printed, SPECIMEN).measure(ui.ctx(), f32::INFINITY).x.max(1.0);
    let galley = Text::new(Role::Printed, SPECIMEN).scaled(side * word / natural).layout(ui.ctx(), f32::INFINITY);
    let from = spot(0.0, low) - turn * (galley.size() / 2.0);
    shapes.push(TextShape::new(from, galley, ink).with_override_text_color(ink).with_angle(turn.angle()).into());
    shapes
}

/// Returns a hand's quick line, of nobody.
pub(super) fn signature(rect: Rect) -> Shape {
    let points = (0..=48).map(|step| {
        let t = step as f32 / 48.0;
        let wave = (t * 21.0).sin() * (1.0 - t * 0.6) + (t * 8.0 + 1.0).cos() * 0.35;
        pos2(rect.min.x + rect.width() * (0.08 + 0.8 * t), rect.center().y - wave * rect.height() * 0.3)
    });
    Shape::line(points.collect(), PathStroke::new(1.6, INK.ink))
}

/// Returns fine waves over a ground.
pub(super) fn waves(rect: Rect, ink: Color32) -> Vec<Shape> {
    let stroke = Stroke::new(1.0, ink.gamma_multiply(0.13));
    let rows = (rect.height() / 11.0).ceil() as usize;
    let wave = |row: usize| {
        let middle = rect.min.y + (row as f32 + 0.5) * rect.height() / rows.max(1) as f32;
        let swell = 5.0 + 2.5 * (row as f32 * 0.9).sin();
        let points = (0..=64).map(|step| {
            let x = lerp(rect.x_range(), step as f32 / 64.0);
            let y = middle + swell * ((x - rect.min.x) / 46.0 + row as f32 * 0.55).sin();
            pos2(x, y.clamp(rect.min.y, rect.max.y))
        });
        Shape::line(points.collect(), PathStroke::from(stroke))
    };
    (0..rows).map(wave).collect()
}

/// Returns a rosette of loops.
pub(super) fn rosette(centre: Pos2, radius: f32, ink: Color32) -> Shape {
    let points = (0..420).map(|step| {
        let t = step as f32 / 420.0 * std::f32::consts::TAU * 5.0;
        let reach = radius * (0.62 + 0.38 * (t * 2.4).cos());
        centre + vec2(t.cos(), t.sin()) * reach
    });
    Shape::closed_line(points.collect(), PathStroke::new(1.0, ink.gamma_multiply(0.16)))
}

/// Returns bars that look as if a machine could read them, and encode nothing: always the same.
pub(super) fn bars(rect: Rect, upright: bool, ink: Color32) -> Vec<Shape> {
    const WIDTHS: [f32; 16] = [2.0, 1.0, 1.0, 3.0, 1.0, 2.0, 2.0, 1.0, 3.0, 1.0, 1.0, 2.0, 1.0, 3.0, 2.0, 1.0];
    let long = if upright { rect.width() } else { rect.height() };
    let (mut shapes, mut from, mut at) = (Vec::new(), 0.0, 0);
    while from < long {
        let wide = WIDTHS[at % WIDTHS.len()].min(long - from);
        let bar = if upright {
            Rect::from_min_size(rect.min + vec2(from, 0.0), vec2(wide, rect.height()))
        } else {
            Rect::from_min_size(rect.min + vec2(0.0, from), vec2(rect.width(), wide))
        };
        shapes.push(Shape::rect_filled(bar, 0.0, ink));
        from += wide + WIDTHS[(at * 5 + 3) % WIDTHS.len()] + 1.0;
        at += 1;
    }
    shapes
}

/// Returns holes along a line, as a punch makes them: what lies under the paper shows through.
pub(super) fn holes(from: Pos2, to: Pos2, radius: f32, apart: f32, under: Color32) -> Vec<Shape> {
    let count = ((to - from).length() / apart).floor().max(1.0);
    let step = (to - from) / count;
    (0..=count as usize).map(|hole| Shape::circle_filled(from + step * hole as f32, radius, under)).collect()
}

/// Returns the teeth of a paper that was torn off along its lower edge.
pub(super) fn teeth(left: f32, right: f32, top: f32, high: f32, paper: Color32) -> Vec<Shape> {
    let count = ((right - left) / (high * 2.0)).round().max(1.0);
    let wide = (right - left) / count;
    (0..count as usize)
        .map(|tooth| {
            let x = left + wide * tooth as f32;
            let points = vec![pos2(x, top - 1.0), pos2(x + wide, top - 1.0), pos2(x + wide / 2.0, top + high)];
            Shape::convex_polygon(points, paper, Stroke::NONE)
        })
        .collect()
}

/// Returns lines of small print nobody can read, the last one short.
pub(super) fn print(rect: Rect, lines: usize, ink: Color32) -> Vec<Shape> {
    let apart = rect.height() / lines.max(1) as f32;
    (0..lines)
        .map(|line| {
            let part = if line + 1 == lines { 0.58 } else { [1.0, 0.96, 0.99][line % 3] };
            let at = pos2(rect.min.x, rect.min.y + (line as f32 + 0.5) * apart - 1.5);
            let bar = Rect::from_min_size(at, vec2(rect.width() * part, 3.0));
            Shape::rect_filled(bar, 1.5, ink.gamma_multiply(0.13))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ornaments_stay_where_they_are_put() {
        let rect = Rect::from_min_size(pos2(10.0, 20.0), vec2(300.0, 90.0));
        let all =
            [waves(rect, INK.ink), bars(rect, true, INK.ink), bars(rect, false, INK.ink), print(rect, 3, INK.ink)];
        for shapes in all {
            assert!(!shapes.is_empty());
            for shape in shapes {
                assert!(rect.expand(1.0).contains_rect(shape.visual_bounding_rect()), "{shape:?}");
            }
        }
        assert_eq!(holes(rect.left_top(), rect.left_bottom(), 3.0, 30.0, INK.ink).len(), 4);
        assert_eq!(teeth(0.0, 80.0, 0.0, 5.0, INK.ink).len(), 8);
    }
}

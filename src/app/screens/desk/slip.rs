//! Slips: what is torn off, punched, folded or put into an envelope.
//!
//! A ticket has a stub with a tear line, a booking one at its foot, a receipt comes off a roll, an appointment off a
//! pad. The bars encode nothing.

use bevy_egui::egui::{Color32, CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    Touch, WOOD,
    cell::Style,
    flow,
    frame::{Frame, Laid, margin},
    look::Tint,
    ornament,
    paper::{self, INK, Paper},
};
use crate::{
    app::theme::{self, Icon, Theme, palette::SHADOW, palette::hex},
    interview::view::FieldView,
};

/// How a slip is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    /// A stub at the right, a punched edge at the left.
    Ticket,
    /// A stub at the foot.
    Booking,
    /// Off a roll, with teeth.
    Receipt,
    /// Off a pad, with holes at the top.
    Pad,
    /// An envelope with notes in it.
    Envelope,
}

const STUB: f32 = 44.0;
const FOOT: f32 = 42.0;

impl Cut {
    fn style(self, field: &FieldView) -> Style {
        match (self, field.id.as_str()) {
            (Cut::Receipt | Cut::Envelope, "amount") => Style::Lead(Icon::Note),
            (Cut::Receipt, _) => Style::Ruled,
            _ => Style::Plain,
        }
    }

    fn is_banded(self) -> bool {
        matches!(self, Cut::Ticket | Cut::Booking | Cut::Pad)
    }
}

/// Shows a slip.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, tint: Tint, cut: Cut, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let title = paper.title();
    let (widest, above, left, right, bottom) = match cut {
        Cut::Ticket => (620.0, 5.0, 18.0, STUB + 8.0, 12.0),
        Cut::Booking => (580.0, 5.0, 14.0, 14.0, FOOT + 12.0),
        Cut::Receipt => (400.0, 12.0, 20.0, 20.0, FOOT + 4.0),
        Cut::Pad => (480.0, 22.0, 14.0, 14.0, 14.0),
        Cut::Envelope => (520.0, 44.0, 18.0, 18.0, 18.0),
    };
    let frame = Frame {
        title: &title,
        width: ui.available_width().min(theme.px(widest)),
        ink: if cut.is_banded() { INK.panel } else { tint.ink },
        head: margin(&theme, 20.0, 20.0, above, 5.0),
        body: margin(&theme, left, right, 12.0, bottom),
    };
    let ground = |ui: &Ui, laid: Laid| ground(ui, &theme, tint, cut, laid);
    frame.show(ui, paper.say, ground, |ui| {
        let slots: Vec<_> = paper.view.fields.iter().map(|field| (field, cut.style(field))).collect();
        flow::put(ui, paper, &slots, touch);
    });
    if cut == Cut::Receipt {
        ui.add_space(theme.px(8.0));
    }
}

fn ground(ui: &Ui, theme: &Theme, tint: Tint, cut: Cut, laid: Laid) -> Vec<Shape> {
    let Laid { whole, head, body } = laid;
    let dark = INK.ink.gamma_multiply(0.75);
    let tear = |a, b| Shape::dashed_line(&[a, b], Stroke::new(1.5, INK.line_strong), 5.0, 4.0);
    let radius = if cut == Cut::Ticket { theme.px(6.0) as u8 } else { 2 };
    let mut shapes: Vec<Shape> = Vec::new();
    if cut == Cut::Envelope {
        // Notes of no bank look out of it, always as many.
        for (at, colour) in [(0.0, 0xB7CDB4), (1.0, 0xC9D9C0), (2.0, 0xA9C3B4)] {
            let x = whole.min.x + theme.px(34.0 + 26.0 * at);
            let note = Rect::from_min_size(pos2(x, whole.min.y), vec2(whole.width() * 0.58, theme.px(40.0)));
            let note = note.translate(vec2(0.0, theme.px(4.0) * at));
            shapes.push(Shape::rect_filled(note, 2.0, hex(colour)));
            shapes.push(Shape::rect_stroke(note, 2.0, Stroke::new(1.0, hex(0x6F8A77)), StrokeKind::Inside));
            shapes.push(Shape::circle_stroke(
                note.center_top() + vec2(0.0, theme.px(15.0)),
                theme.px(9.0),
                Stroke::new(1.0, hex(0x6F8A77)),
            ));
        }
    }
    let sheet = if cut == Cut::Envelope { whole.with_min_y(whole.min.y + theme.px(22.0)) } else { whole };
    shapes.push(SHADOW.as_shape(sheet, radius).into());
    shapes.push(Shape::rect_filled(sheet, radius, tint.paper));
    if cut.is_banded() {
        let top = CornerRadius { nw: radius, ne: radius, sw: 0, se: 0 };
        shapes.push(Shape::rect_filled(head, top, tint.ink));
    }
    match cut {
        Cut::Ticket => {
            let x = whole.max.x - theme.px(STUB);
            let stub = Rect::from_min_max(pos2(x, head.max.y), whole.max);
            shapes.push(Shape::rect_filled(stub, 0.0, tint.ink.gamma_multiply(0.07)));
            let code = stub.shrink2(vec2(theme.px(11.0), theme.px(16.0)));
            shapes.extend(ornament::bars(code, false, dark));
            shapes.extend(tear(pos2(x, head.max.y), pos2(x, whole.max.y)));
            let edge = whole.min.x;
            let (from, to) = (pos2(edge, whole.min.y + theme.px(8.0)), pos2(edge, whole.max.y - theme.px(8.0)));
            shapes.extend(ornament::holes(from, to, theme.px(4.0), theme.px(13.0), WOOD));
            for y in [whole.min.y, whole.max.y] {
                shapes.push(Shape::circle_filled(pos2(x, y), theme.px(8.0), WOOD));
            }
            let reach = (body.height() * 0.4).min(theme.px(110.0));
            shapes.push(ornament::rosette(pos2(x - reach * 1.1, body.center().y), reach, tint.ink));
        }
        Cut::Booking => {
            let y = whole.max.y - theme.px(FOOT);
            shapes.extend(tear(pos2(whole.min.x + theme.px(10.0), y), pos2(whole.max.x - theme.px(10.0), y)));
            for x in [whole.min.x, whole.max.x] {
                shapes.push(Shape::circle_filled(pos2(x, y), theme.px(8.0), WOOD));
            }
            let foot =
                Rect::from_min_max(pos2(whole.min.x, y), whole.max).shrink2(vec2(theme.px(20.0), theme.px(10.0)));
            let code = foot.with_min_x(foot.max.x - theme.px(150.0));
            shapes.extend(ornament::bars(code, true, dark));
            let small = foot.with_max_x((code.min.x - theme.px(24.0)).max(foot.min.x + theme.px(40.0)));
            shapes.extend(ornament::print(small, 2, INK.ink));
        }
        Cut::Receipt => {
            shapes.extend(ornament::teeth(whole.min.x, whole.max.x, whole.max.y, theme.px(6.0), tint.paper));
            let across = |y| [pos2(whole.min.x + theme.px(20.0), y), pos2(whole.max.x - theme.px(20.0), y)];
            let [a, b] = across(head.max.y + 2.0);
            shapes.extend(tear(a, b));
            let [a, b] = across(whole.max.y - theme.px(FOOT));
            shapes.extend(tear(a, b));
            let foot = Rect::from_min_max(
                pos2(whole.center().x - theme.px(90.0), whole.max.y - theme.px(FOOT - 10.0)),
                pos2(whole.center().x + theme.px(90.0), whole.max.y - theme.px(8.0)),
            );
            shapes.extend(ornament::bars(foot, true, dark));
        }
        Cut::Pad => {
            let y = whole.min.y + theme.px(11.0);
            let (from, to) = (pos2(whole.min.x + theme.px(16.0), y), pos2(whole.max.x - theme.px(16.0), y));
            shapes.extend(ornament::holes(from, to, theme.px(4.0), theme.px(22.0), WOOD));
            let centre = pos2(body.max.x - theme.px(58.0), body.max.y - theme.px(58.0));
            let pale = tint.ink.gamma_multiply(0.16);
            shapes.push(Shape::circle_stroke(centre, theme.px(44.0), Stroke::new(3.0, pale)));
            let arm = |x: f32, y: f32| Rect::from_center_size(centre, vec2(theme.px(x), theme.px(y)));
            for bar in [arm(48.0, 14.0), arm(14.0, 48.0)] {
                shapes.push(Shape::rect_filled(bar, 3.0, pale));
            }
        }
        Cut::Envelope => {
            let fold = Stroke::new(1.2, tint.ink.gamma_multiply(0.35));
            let tip = pos2(sheet.center().x, sheet.min.y + theme.px(20.0));
            let flap = vec![sheet.left_top(), tip, sheet.right_top()];
            shapes.push(Shape::line(flap, fold));
            let deep = (sheet.height() * 0.3).min(theme.px(70.0));
            for (corner, way) in [(sheet.left_bottom(), 1.0), (sheet.right_bottom(), -1.0)] {
                shapes.push(Shape::line_segment([corner, corner + vec2(way * deep * 1.6, -deep)], fold));
            }
            shapes.push(Shape::rect_stroke(
                sheet,
                2.0,
                Stroke::new(1.0, Color32::from_black_alpha(40)),
                StrokeKind::Inside,
            ));
        }
    }
    shapes.push(paper::specimen(ui, body, INK.bad));
    shapes
}

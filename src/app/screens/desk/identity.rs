//! Papers that say who somebody is or where they may go: cards with a photo, and visas.
//!
//! A photo stands at the left, the fields beside it, stamps and printed lines below a dashed line; behind them are waves
//! and a rosette.

use bevy_egui::egui::{Color32, CornerRadius, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    Touch, WOOD,
    cell::{Cell, Style},
    flow::{self, Flow},
    frame::{Frame, Laid, margin},
    look::Tint,
    ornament::{self, Mark},
    paper::{self, INK, Paper},
};
use crate::app::theme::{self, Theme, palette::SHADOW};

/// What tells one card from another at a glance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trim {
    /// A large rosette.
    Rosette,
    /// A fold down the middle.
    Fold,
    /// A slot to hang it by.
    Lanyard,
    /// The awning of a stall.
    Awning,
    /// Pasted into a passport: a strip at the side, a cut edge.
    Sticker,
    /// Printed out at home: white, with bars.
    Printout,
}

/// Shows a card or a visa.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, tint: Tint, trim: Trim, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let banded = trim != Trim::Sticker;
    let above = if trim == Trim::Lanyard { 20.0 } else { 5.0 };
    let (left, top, bottom) = match trim {
        Trim::Sticker => (40.0, 4.0, 14.0),
        Trim::Awning => (12.0, 22.0, 12.0),
        Trim::Printout => (12.0, 12.0, 48.0),
        _ => (12.0, 12.0, 12.0),
    };
    let title = paper.title();
    let frame = Frame {
        title: &title,
        width: ui.available_width().min(theme.px(600.0)),
        ink: if banded { INK.panel } else { tint.ink },
        head: margin(&theme, if banded { 16.0 } else { left + 8.0 }, 16.0, above, 5.0),
        body: margin(&theme, left, 12.0, top, bottom),
    };
    frame.show(ui, paper.say, |ui, laid| ground(ui, &theme, tint, trim, laid), |ui| fields(ui, paper, touch));
}

fn fields(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let photo = paper.view.fields.iter().find(|field| field.id == "photo");
    let (mut rest, mut below) = (Vec::new(), Vec::new());
    for field in paper.view.fields.iter().filter(|field| field.id != "photo") {
        match Mark::of(&field.id) {
            Some(mark) => below.push((field, Style::Stamped(mark))),
            None if super::is_printed(field) => below.push((field, Style::Plain)),
            None if field.id == "signature" => rest.push((field, Style::Signed)),
            None => rest.push((field, Style::Plain)),
        }
    }
    let room = ui.available_width();
    let side = (room * 0.28).clamp(theme.px(112.0), theme.px(148.0));
    let gap = theme.px(8.0);
    match photo.filter(|_| room - side - gap >= theme.px(170.0)) {
        Some(photo) => {
            let card = Cell::new(ui, paper, photo, Style::Portrait, side);
            let beside = Flow::new(ui, paper, &rest, room - side - gap);
            let (_, rect) = ui.allocate_space(vec2(room, card.high.max(beside.high)));
            card.show(ui, paper, Rect::from_min_size(rect.min, vec2(side, card.high)), touch);
            beside.show(ui, paper, rect.min + vec2(side + gap, 0.0), touch);
        }
        None => {
            rest.splice(0..0, photo.map(|photo| (photo, Style::Plain)));
            flow::put(ui, paper, &rest, touch);
        }
    }
    if !below.is_empty() {
        let line = ui.cursor().min.y + theme.px(1.0);
        let stroke = Stroke::new(1.0, INK.line_strong.gamma_multiply(0.7));
        ui.painter().extend(Shape::dashed_line(
            &[pos2(ui.max_rect().min.x, line), pos2(ui.max_rect().min.x + room, line)],
            stroke,
            6.0,
            4.0,
        ));
        ui.add_space(theme.px(6.0));
        flow::put(ui, paper, &below, touch);
    }
}

fn ground(ui: &Ui, theme: &Theme, tint: Tint, trim: Trim, laid: Laid) -> Vec<Shape> {
    let Laid { whole, head, body } = laid;
    let radius = if trim == Trim::Sticker || trim == Trim::Printout { 2 } else { theme.px(10.0) as u8 };
    let top = CornerRadius { nw: radius, ne: radius, sw: 0, se: 0 };
    let mut shapes = vec![SHADOW.as_shape(whole, radius).into(), Shape::rect_filled(whole, radius, tint.paper)];
    shapes.extend(ornament::waves(body.shrink(3.0), tint.ink));
    let reach = (body.height() * 0.46).min(body.width() * 0.3);
    let corner = pos2(body.max.x - reach * 1.04, body.max.y - reach * 1.02);
    shapes.push(ornament::rosette(corner, reach, tint.ink));
    if trim == Trim::Rosette {
        shapes.push(ornament::rosette(corner, reach * 0.5, tint.ink));
    }
    if trim != Trim::Sticker {
        shapes.push(Shape::rect_filled(head, top, tint.ink));
    }
    match trim {
        Trim::Rosette => {}
        Trim::Fold => {
            let x = whole.center().x;
            let (dark, light) = (Color32::from_black_alpha(22), Color32::from_white_alpha(120));
            shapes.push(Shape::line_segment([pos2(x, body.min.y), pos2(x, body.max.y)], Stroke::new(1.0, dark)));
            let x = x + 1.5;
            shapes.push(Shape::line_segment([pos2(x, body.min.y), pos2(x, body.max.y)], Stroke::new(1.0, light)));
        }
        Trim::Lanyard => {
            let slot = Rect::from_center_size(
                pos2(head.center().x, head.min.y + theme.px(11.0)),
                vec2(theme.px(56.0), theme.px(9.0)),
            );
            shapes.push(Shape::rect_filled(slot, slot.height() / 2.0, WOOD));
            shapes.push(Shape::rect_stroke(
                slot,
                slot.height() / 2.0,
                Stroke::new(1.0, Color32::from_black_alpha(90)),
                StrokeKind::Outside,
            ));
        }
        Trim::Awning => {
            let count = (whole.width() / theme.px(28.0)).round().max(2.0);
            let wide = whole.width() / count;
            for stripe in 0..count as usize {
                let colour = if stripe % 2 == 0 { tint.ink.gamma_multiply(0.55) } else { INK.panel };
                let x = whole.min.x + wide * stripe as f32;
                let cloth = Rect::from_min_size(pos2(x, head.max.y), vec2(wide, theme.px(7.0)));
                let hem = CornerRadius { nw: 0, ne: 0, sw: (wide / 2.0) as u8, se: (wide / 2.0) as u8 };
                let hanging = Rect::from_min_max(cloth.min, pos2(cloth.max.x, cloth.max.y + wide * 0.25));
                shapes.push(Shape::rect_filled(hanging, hem, colour));
            }
        }
        Trim::Sticker => {
            let strip = Rect::from_min_max(whole.min, pos2(whole.min.x + theme.px(26.0), whole.max.y));
            shapes.push(Shape::rect_filled(strip, radius, tint.ink));
            let light = INK.panel.gamma_multiply(0.9);
            let centre = strip.center().x;
            for at in 0..(strip.height() / theme.px(22.0)) as usize {
                let y = strip.min.y + theme.px(22.0) * (at as f32 + 0.6);
                shapes.push(Shape::circle_stroke(pos2(centre, y), theme.px(6.0), Stroke::new(1.0, light)));
                shapes.push(Shape::circle_filled(pos2(centre, y), theme.px(2.0), light));
            }
            let fine = Stroke::new(1.0, tint.ink.gamma_multiply(0.6));
            shapes.push(Shape::rect_stroke(whole.with_min_x(strip.max.x).shrink(4.0), 0.0, fine, StrokeKind::Inside));
            let from = strip.max.x + theme.px(14.0);
            shapes.push(Shape::line_segment(
                [pos2(from, head.max.y), pos2(whole.max.x - theme.px(14.0), head.max.y)],
                fine,
            ));
        }
        Trim::Printout => {
            let foot = Rect::from_min_max(
                pos2(whole.max.x - theme.px(196.0), whole.max.y - theme.px(40.0)),
                pos2(whole.max.x - theme.px(20.0), whole.max.y - theme.px(14.0)),
            );
            shapes.extend(ornament::bars(foot, true, INK.ink.gamma_multiply(0.75)));
            let small = Rect::from_min_max(
                pos2(whole.min.x + theme.px(20.0), foot.min.y),
                pos2(foot.min.x - theme.px(20.0), foot.max.y),
            );
            shapes.extend(ornament::print(small, 3, INK.ink));
        }
    }
    shapes.push(paper::specimen(ui, body, INK.bad));
    shapes
}

//! A page of a passport with its stamps.
//!
//! Entries are triangles, exits circles, what was before six-sided: shapes of our own. Before a look, and where nothing is
//! stamped, the page shows only the place.

use bevy_egui::egui::{Color32, Rect, Shape, Stroke, Ui, pos2};

use super::{
    Touch,
    cell::Style,
    flow,
    frame::{Frame, Laid, margin},
    look::Tint,
    ornament::{self, Mark},
    paper::{self, INK, Paper},
};
use crate::app::theme::{self, Theme, palette::SHADOW, palette::hex};

/// Shows the page.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, tint: Tint, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let title = paper.title();
    let frame = Frame {
        title: &title,
        width: ui.available_width().min(theme.px(600.0)),
        ink: tint.ink,
        head: margin(&theme, 40.0, 22.0, 12.0, 6.0),
        body: margin(&theme, 34.0, 14.0, 14.0, 34.0),
    };
    frame.show(
        ui,
        paper.say,
        |ui, laid| ground(ui, &theme, tint, laid),
        |ui| {
            let style = |id: &str| Mark::of(id).map_or(Style::Plain, Style::Stamped);
            let slots: Vec<_> = paper.view.fields.iter().map(|field| (field, style(&field.id))).collect();
            flow::put(ui, paper, &slots, touch);
        },
    );
}

fn ground(ui: &Ui, theme: &Theme, tint: Tint, laid: Laid) -> Vec<Shape> {
    let Laid { whole, head, body } = laid;
    let mut shapes = vec![SHADOW.as_shape(whole, 4).into(), Shape::rect_filled(whole, 4.0, tint.paper)];
    // The spine at the left, sewn; it is darker towards the fold.
    for (width, alpha) in [(26.0, 10), (16.0, 12), (8.0, 16)] {
        let spine = Rect::from_min_max(whole.min, pos2(whole.min.x + theme.px(width), whole.max.y));
        shapes.push(Shape::rect_filled(spine, 3.0, Color32::from_black_alpha(alpha)));
    }
    let x = whole.min.x + theme.px(13.0);
    let thread = Stroke::new(2.0, hex(0x9A4A44));
    shapes.extend(Shape::dashed_line(
        &[pos2(x, whole.min.y + theme.px(10.0)), pos2(x, whole.max.y - theme.px(10.0))],
        thread,
        theme.px(14.0),
        theme.px(10.0),
    ));
    let inner = body.with_min_x(body.min.x + theme.px(30.0)).with_max_x(body.max.x - theme.px(6.0));
    shapes.extend(ornament::waves(inner.shrink(2.0), tint.ink));
    let fine = Stroke::new(1.0, tint.ink.gamma_multiply(0.45));
    for y in [head.max.y, whole.max.y - theme.px(22.0)] {
        shapes.push(Shape::line_segment([pos2(inner.min.x, y), pos2(inner.max.x, y)], fine));
    }
    // Where others print the number of the page.
    let foot = pos2(inner.center().x, whole.max.y - theme.px(11.0));
    shapes.push(Shape::circle_stroke(foot, theme.px(5.0), fine));
    shapes.push(Shape::circle_filled(foot, theme.px(1.5), tint.ink.gamma_multiply(0.6)));
    shapes.push(paper::specimen(ui, body, INK.bad));
    shapes
}

//! The plots of a report, painted: dots in order, spans on one scale, small question maps. What each shows stands below it in
//! words, and all of it in the tables, so that nobody has to see it.

use bevy_egui::egui::{self, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::{
    app::{
        screens::booth::conversation::form_of,
        theme::{self, Role, Text, mark::paint_question_mark},
    },
    report::unit::{Plot, SmallMap},
    scenario::handbook::QuestionType,
};

/// Draws a plot.
pub fn show(ui: &mut Ui, plot: &Plot) {
    match plot {
        Plot::Dots { told, dots, lines } => {
            let values: Vec<(f64, bool)> = dots.iter().map(|(_, value, filled)| (*value, *filled)).collect();
            draw_dots(ui, &values, lines);
            ui.add(Text::caption(told.as_str()));
        }
        Plot::Spans { told, scale, lines, rows } => {
            for row in rows {
                ui.add(Text::caption(row.told.as_str()));
                span(ui, *scale, lines, (row.low, row.at, row.high));
            }
            ui.add(Text::caption(told.as_str()));
        }
        Plot::Maps { kinds, maps } => draw_maps(ui, kinds, maps),
    }
}

fn draw_dots(ui: &mut Ui, dots: &[(f64, bool)], lines: &[f64]) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let width = ui.available_width().min(theme.px(760.0));
    let axis = theme.px(34.0);
    let (whole, _) = ui.allocate_exact_size(vec2(width, theme.px(190.0)), Sense::hover());
    if !ui.is_rect_visible(whole) {
        return;
    }
    let row = theme.row(Role::Caption);
    let rect = Rect::from_min_max(
        pos2(whole.min.x + axis, whole.min.y + row / 2.0),
        pos2(whole.max.x - theme.px(4.0), whole.max.y - row / 2.0),
    );
    let y = |value: f64| rect.max.y - (value.clamp(0.0, 100.0) / 100.0) as f32 * rect.height();
    let x = |ix: usize| rect.min.x + (ix as f32 + 0.5) / dots.len().max(1) as f32 * rect.width();
    ui.painter().rect_filled(rect, 0.0, p.ground);
    for tick in [0.0, 50.0, 100.0] {
        ui.painter().hline(rect.x_range(), y(tick), Stroke::new(1.0, p.line));
        let text = Text::caption(format!("{tick:.0}")).colour(p.ink_2);
        let size = text.measure(ui.ctx(), f32::INFINITY);
        text.paint(ui, pos2(rect.min.x - size.x - theme.px(6.0), y(tick) - size.y / 2.0), f32::INFINITY);
    }
    for line in lines {
        ui.painter().hline(rect.x_range(), y(*line), Stroke::new(theme.px(1.5), p.indigo));
    }
    let points: Vec<egui::Pos2> = dots.iter().enumerate().map(|(ix, (value, _))| pos2(x(ix), y(*value))).collect();
    for pair in points.windows(2) {
        ui.painter().line_segment([pair[0], pair[1]], Stroke::new(1.0, p.ink_2));
    }
    for (at, (_, filled)) in points.iter().zip(dots) {
        let radius = theme.px(5.0);
        ui.painter().circle_filled(*at, radius, if *filled { p.indigo } else { p.panel });
        ui.painter().circle_stroke(*at, radius, Stroke::new(theme.px(1.5), p.indigo));
    }
}

/// One range: its ends, its mark, and the lines that run across all of them.
fn span(ui: &mut Ui, (from, to): (f64, f64), lines: &[f64], (low, at, high): (f64, f64, f64)) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let width = ui.available_width().min(theme.px(760.0));
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.px(20.0)), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let x = |value: f64| {
        let part = (value - from) / (to - from).max(f64::MIN_POSITIVE);
        rect.min.x + part.clamp(0.0, 1.0) as f32 * rect.width()
    };
    let middle = rect.center().y;
    ui.painter().hline(rect.x_range(), middle, Stroke::new(1.0, p.line));
    for line in lines {
        ui.painter().vline(x(*line), rect.y_range(), Stroke::new(1.0, p.line_strong));
    }
    let (left, right) = (x(low), x(high).max(x(low) + 2.0));
    let bar = Rect::from_min_max(pos2(left, middle - theme.px(5.0)), pos2(right, middle + theme.px(5.0)));
    ui.painter().rect_filled(bar, theme.px(3.0), p.indigo_tint);
    ui.painter().rect_stroke(bar, theme.px(3.0), Stroke::new(1.0, p.indigo), egui::StrokeKind::Inside);
    let mark = egui::Rangef::new(middle - theme.px(8.0), middle + theme.px(8.0));
    ui.painter().vline(x(at), mark, Stroke::new(theme.px(2.5), p.indigo));
}

fn draw_maps(ui: &mut Ui, kinds: &[(QuestionType, String)], maps: &[SmallMap]) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let width = ui.available_width().min(theme.px(760.0));
    let row = theme.px(22.0);
    for SmallMap { caption, seconds, marks } in maps {
        ui.add(Text::caption(caption.as_str()).strong());
        let (rect, _) = ui.allocate_exact_size(vec2(width, row * kinds.len() as f32), Sense::hover());
        if !ui.is_rect_visible(rect) {
            continue;
        }
        for (ix, _) in kinds.iter().enumerate().filter(|(ix, _)| ix % 2 == 0) {
            let band = Rect::from_min_size(rect.min + vec2(0.0, ix as f32 * row), vec2(width, row));
            ui.painter().rect_filled(band, 0.0, p.ground);
        }
        for (kind, at) in marks {
            let Some(ix) = kinds.iter().position(|(of, _)| of == kind) else { continue };
            let part = f64::from(*at) / f64::from((*seconds).max(1));
            let x = rect.min.x + part.clamp(0.0, 1.0) as f32 * (width - row);
            let at = Rect::from_min_size(pos2(x, rect.min.y + ix as f32 * row), vec2(row, row)).shrink(1.0);
            paint_question_mark(ui, form_of(*kind), true, at);
        }
    }
    ui.horizontal_wrapped(|ui| {
        for (kind, name) in kinds {
            let (rect, _) = ui.allocate_exact_size(vec2(row, row), Sense::hover());
            paint_question_mark(ui, form_of(*kind), true, rect.shrink(1.0));
            ui.add(Text::caption(name.as_str()));
            ui.add_space(theme.px(6.0));
        }
    });
}

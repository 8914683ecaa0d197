//! The question map: every line by type along the time of the case ([GQM20]), with who could hear below it.

use bevy_egui::egui::{self, Rect, Sense, Ui, pos2, vec2};

use crate::{
    app::{
        screens::{Say, booth::conversation::form_of},
        theme::{self, Role, Text, keys, mark::paint_question_mark, palette::hex},
    },
    assessment::QuestionMap,
    locale::{Message, calendar},
    scenario::handbook::{Class, QuestionType},
};

/// Draws the map into a rectangle; a click chooses a mark.
pub fn show(ui: &mut Ui, say: &Say<'_>, map: &QuestionMap, chosen: &mut Option<usize>, rect: Rect) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let rows: Vec<QuestionType> =
        QuestionType::ALL.iter().copied().filter(|kind| map.marks.iter().any(|mark| mark.kind == *kind)).collect();
    if rows.is_empty() {
        Text::body(say.text("debrief-screen-no-questions")).colour(p.ink_2).paint(ui, rect.min, rect.width());
        return;
    }
    let names: Vec<String> = rows.iter().map(|kind| say.text(&format!("type-{}", kind.id()))).collect();
    let widest = names.iter().map(|n| Text::caption(n.as_str()).measure(ui.ctx(), f32::INFINITY).x).fold(0.0, f32::max);
    let left = rect.min.x + widest + theme.px(44.0);
    let foot = theme.row(Role::Caption) + theme.px(18.0);
    let step = (rect.height() - foot) / rows.len() as f32;
    let side = (step * 0.78).min(theme.px(22.0)).max(theme.px(10.0));
    let end = map.seconds.max(1) as f32;
    let last = rect.max.x - side;
    let x = |at: u32| left + side + (last - left - side) * at as f32 / end;
    let y = |row: usize| rect.min.y + step * (row as f32 + 0.5);
    for (row, kind) in rows.iter().enumerate() {
        let band = Rect::from_min_max(pos2(left, y(row) - step / 2.0), pos2(rect.max.x, y(row) + step / 2.0));
        let tint = match kind.class() {
            Class::Productive => Some(hex(0x1F6B4A).gamma_multiply(0.10)),
            Class::Unproductive | Class::Prohibited => Some(hex(0xA1421F).gamma_multiply(0.11)),
            _ => None,
        };
        if let Some(tint) = tint {
            ui.painter().rect_filled(band, 0.0, tint);
        }
        ui.painter().hline(left..=rect.max.x, y(row), egui::Stroke::new(1.0, p.line));
        let mark = Rect::from_center_size(pos2(rect.min.x + theme.px(12.0), y(row)), vec2(side, side));
        paint_question_mark(ui, form_of(*kind), true, mark);
        let at = pos2(rect.min.x + theme.px(30.0), y(row) - theme.row(Role::Caption) / 2.0);
        Text::caption(names[row].as_str()).paint(ui, at, widest + theme.px(4.0));
    }
    let place = |ix: usize| {
        let mark = &map.marks[ix];
        let row = rows.iter().position(|kind| *kind == mark.kind).unwrap_or(0);
        pos2(x(mark.at), y(row))
    };
    for ix in 1..map.marks.len() {
        ui.painter().line_segment([place(ix - 1), place(ix)], egui::Stroke::new(1.0, p.line_strong));
    }
    if let Some(ix) = chosen.filter(|ix| *ix < map.marks.len()) {
        let from = pos2(place(ix).x, rect.min.y);
        let to = pos2(place(ix).x, rect.max.y - foot);
        ui.painter().extend(egui::Shape::dashed_line(&[from, to], egui::Stroke::new(1.5, p.focus), 3.0, 3.0));
    }
    keys::area(ui, "debrief-map", |ui| {
        for (ix, mark) in map.marks.iter().enumerate() {
            let at = Rect::from_center_size(place(ix), vec2(side, side));
            paint_question_mark(ui, form_of(mark.kind), true, at);
            let response = ui.interact(at, ui.id().with(("mark", ix)), Sense::click());
            let told = Message::new("debrief-screen-mark")
                .arg("turn", mark.turn)
                .arg("time", calendar::clock(mark.at))
                .arg("type", say.text(&format!("type-{}", mark.kind.id())));
            let told = say.message(&told);
            let on = *chosen == Some(ix);
            response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::RadioButton, true, on, &told));
            theme::widget::focusable(ui, &response, None, keys::Kind::Choice { chosen: on }, theme.px(5.0));
            if response.clicked() || (response.gained_focus() && !on) {
                *chosen = Some(ix);
            }
        }
    });
    hearing(ui, say, map, rect, left, foot, &x);
}

/// The bar below: filled while a companion could hear, an outline while not.
fn hearing(ui: &Ui, say: &Say<'_>, map: &QuestionMap, rect: Rect, left: f32, foot: f32, x: &dyn Fn(u32) -> f32) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let top = rect.max.y - foot + theme.px(6.0);
    let height = theme.px(7.0);
    let mut runs: Vec<(bool, u32)> = Vec::new();
    for mark in &map.marks {
        if runs.last().is_none_or(|(heard, _)| *heard != mark.heard) {
            runs.push((mark.heard, mark.at));
        }
    }
    for (ix, (heard, from)) in runs.iter().enumerate() {
        let start = if ix == 0 { left } else { x(*from) };
        let stop = runs.get(ix + 1).map_or(rect.max.x, |(_, at)| x(*at)) - theme.px(3.0);
        let bar = Rect::from_min_max(pos2(start, top), pos2(stop.max(start + 2.0), top + height));
        if *heard {
            ui.painter().rect_filled(bar, height / 2.0, p.line_strong);
        } else {
            ui.painter().rect_stroke(
                bar,
                height / 2.0,
                egui::Stroke::new(1.0, p.line_strong),
                egui::StrokeKind::Inside,
            );
        }
        let text = say.text(if *heard { "debrief-screen-heard" } else { "debrief-screen-alone" });
        if bar.width() > Text::caption(text.as_str()).measure(ui.ctx(), f32::INFINITY).x {
            Text::caption(text).colour(p.ink_2).paint(ui, pos2(start, top + height + theme.px(2.0)), bar.width());
        }
    }
}

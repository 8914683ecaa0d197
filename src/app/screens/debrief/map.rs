//! The question map: every line by type along the time of the case ([GQM20]), with who could hear below it.
//!
//! Two maps can share rows and time, so that one can be laid below the other; [`Axes`] holds what they share.

use bevy_egui::egui::{self, Pos2, Rect, Sense, Ui, pos2, vec2};

use crate::{
    app::{
        screens::{Say, booth::conversation::form_of},
        theme::{self, Role, Text, keys, mark::paint_question_mark, palette::hex},
    },
    assessment::{QuestionMap, QuestionMark},
    locale::{Message, calendar},
    scenario::handbook::{Class, QuestionType},
};

/// What maps that are compared have in common: the rows, and the time they span.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Axes {
    /// The types that occur, in the handbook's order.
    pub rows: Vec<QuestionType>,
    /// Seconds of case time from the left edge to the right.
    pub seconds: u32,
}

impl Axes {
    /// Takes the rows and the time of all these maps together.
    pub fn of(maps: &[&QuestionMap]) -> Self {
        let occurs = |kind: &&QuestionType| maps.iter().any(|map| map.marks.iter().any(|mark| mark.kind == **kind));
        Self {
            rows: QuestionType::ALL.iter().filter(occurs).copied().collect(),
            seconds: maps.iter().map(|map| map.seconds).max().unwrap_or(0).max(1),
        }
    }

    /// The height a map needs in which every row can be read.
    pub fn height(&self, ui: &Ui) -> f32 {
        let theme = theme::of(ui.ctx());
        let row = theme.row(Role::Caption).max(theme.px(24.0));
        row * self.rows.len().max(1) as f32 + foot(ui)
    }
}

fn foot(ui: &Ui) -> f32 {
    let theme = theme::of(ui.ctx());
    theme.row(Role::Caption) + theme.px(18.0)
}

/// Where the marks of a map stand.
struct Places {
    rect: Rect,
    left: f32,
    side: f32,
    step: f32,
    seconds: f32,
}

impl Places {
    fn x(&self, at: u32) -> f32 {
        let last = self.rect.max.x - self.side;
        let first = self.left + self.side;
        first + (last - first).max(0.0) * at as f32 / self.seconds
    }

    fn y(&self, row: usize) -> f32 {
        self.rect.min.y + self.step * (row as f32 + 0.5)
    }

    /// The middle of every mark: those too near their neighbour in a row go up a little, and none is dropped.
    fn marks(&self, axes: &Axes, marks: &[QuestionMark], near: f32) -> Vec<Pos2> {
        let mut last = vec![(f32::NEG_INFINITY, 0_u8); axes.rows.len()];
        let lift = (self.step - self.side).clamp(0.0, self.side * 0.4) / 2.0 + self.side * 0.12;
        marks
            .iter()
            .map(|mark| {
                let row = axes.rows.iter().position(|kind| *kind == mark.kind).unwrap_or(0);
                let x = self.x(mark.at);
                let (before, up) = last[row];
                let up = if x - before < near { (up + 1) % 3 } else { 0 };
                last[row] = (x, up);
                pos2(x, self.y(row) - lift * f32::from(up))
            })
            .collect()
    }
}

/// Draws the map into a rectangle; a click, or the ring, chooses a turn. `area` names the area of keys.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    (map, axes): (&QuestionMap, &Axes),
    area: &str,
    chosen: &mut Option<u32>,
    rect: Rect,
) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    if axes.rows.is_empty() || map.marks.is_empty() {
        Text::body(say.text("debrief-screen-no-questions")).colour(p.ink_2).paint(ui, rect.min, rect.width());
        return;
    }
    let step = (rect.height() - foot(ui)) / axes.rows.len() as f32;
    let names: Vec<String> = axes.rows.iter().map(|kind| say.text(&format!("type-{}", kind.id()))).collect();
    let widest = names.iter().map(|n| Text::caption(n.as_str()).measure(ui.ctx(), f32::INFINITY).x).fold(0.0, f32::max);
    // With large text on a small screen the shapes and letters alone name the rows: each mark also says its type.
    let named = widest < rect.width() * 0.45;
    let left = rect.min.x + theme.px(30.0) + if named { widest + theme.px(14.0) } else { 0.0 };
    let places = Places {
        rect,
        left,
        side: (step * 0.78).min(theme.px(22.0)).max(theme.px(10.0)),
        step,
        seconds: axes.seconds as f32,
    };
    for (row, kind) in axes.rows.iter().enumerate() {
        let y = places.y(row);
        let band = Rect::from_min_max(pos2(left, y - step / 2.0), pos2(rect.max.x, y + step / 2.0));
        let tint = match kind.class() {
            Class::Productive => Some(hex(0x1F6B4A).gamma_multiply(0.10)),
            Class::Unproductive | Class::Prohibited => Some(hex(0xA1421F).gamma_multiply(0.11)),
            _ => None,
        };
        if let Some(tint) = tint {
            ui.painter().rect_filled(band, 0.0, tint);
        }
        ui.painter().hline(left..=rect.max.x, y, egui::Stroke::new(1.0, p.line));
        let mark = Rect::from_center_size(pos2(rect.min.x + theme.px(12.0), y), vec2(places.side, places.side));
        paint_question_mark(ui, form_of(*kind), true, mark);
        if named {
            let at = pos2(rect.min.x + theme.px(30.0), y - theme.row(Role::Caption) / 2.0);
            Text::caption(names[row].as_str()).paint(ui, at, widest + theme.px(4.0));
        }
    }
    let near = places.side * 0.9;
    let middles = places.marks(axes, &map.marks, near);
    for pair in middles.windows(2) {
        ui.painter().line_segment([pair[0], pair[1]], egui::Stroke::new(1.0, p.line_strong));
    }
    let looked_at = chosen.and_then(|turn| map.marks.iter().position(|mark| mark.turn == turn));
    if let Some(at) = looked_at.and_then(|ix| middles.get(ix)) {
        let ends = [pos2(at.x, rect.min.y), pos2(at.x, rect.max.y - foot(ui))];
        ui.painter().extend(egui::Shape::dashed_line(&ends, egui::Stroke::new(1.5, p.focus), 3.0, 3.0));
    }
    keys::area(ui, area, |ui| {
        for (ix, (mark, middle)) in map.marks.iter().zip(&middles).enumerate() {
            let at = Rect::from_center_size(*middle, vec2(places.side, places.side));
            paint_question_mark(ui, form_of(mark.kind), true, at);
            let response = ui.interact(at, ui.id().with((area, ix)), Sense::click());
            let told = say.message(&told(say, mark));
            let on = looked_at == Some(ix);
            response.widget_info(|| egui::WidgetInfo::selected(egui::WidgetType::RadioButton, true, on, &told));
            theme::widget::focusable(ui, &response, None, keys::Kind::Choice { chosen: on }, theme.px(5.0));
            if response.clicked() || (response.gained_focus() && !on) {
                *chosen = Some(mark.turn);
            }
        }
    });
    hearing(ui, say, map, &places);
}

/// What a mark is called: turn, time and type.
pub fn told(say: &Say<'_>, mark: &QuestionMark) -> Message {
    Message::new("debrief-screen-mark")
        .arg("turn", mark.turn)
        .arg("time", calendar::clock(mark.at))
        .arg("type", say.text(&format!("type-{}", mark.kind.id())))
}

/// The bar below: filled while a companion could hear, an outline while not.
fn hearing(ui: &Ui, say: &Say<'_>, map: &QuestionMap, places: &Places) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let top = places.rect.max.y - foot(ui) + theme.px(6.0);
    let height = theme.px(7.0);
    let end = places.x(map.seconds).min(places.rect.max.x);
    let mut runs: Vec<(bool, u32)> = Vec::new();
    for mark in &map.marks {
        if runs.last().is_none_or(|(heard, _)| *heard != mark.heard) {
            runs.push((mark.heard, mark.at));
        }
    }
    let mut free = f32::NEG_INFINITY;
    for (ix, (heard, from)) in runs.iter().enumerate() {
        let start = if ix == 0 { places.left } else { places.x(*from) };
        let stop = runs.get(ix + 1).map_or(end, |(_, at)| places.x(*at)) - theme.px(3.0);
        let bar = Rect::from_min_max(pos2(start, top), pos2(stop.max(start + 2.0), top + height));
        let stroke = egui::Stroke::new(1.0, p.line_strong);
        match heard {
            true => ui.painter().rect_filled(bar, height / 2.0, p.line_strong),
            false => ui.painter().rect_stroke(bar, height / 2.0, stroke, egui::StrokeKind::Inside),
        };
        let text = say.text(if *heard { "debrief-screen-heard" } else { "debrief-screen-alone" });
        let wide = Text::caption(text.as_str()).measure(ui.ctx(), f32::INFINITY).x;
        // A short stretch keeps its word where there is room to its right.
        if start > free && start + wide <= places.rect.max.x {
            let room = runs.get(ix + 1).map_or(places.rect.max.x, |(_, at)| places.x(*at)).max(start + wide);
            Text::caption(text).colour(p.ink_2).paint(ui, pos2(start, top + height + theme.px(2.0)), room - start);
            free = start + wide + theme.px(8.0);
        }
    }
}

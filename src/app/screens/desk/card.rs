//! Any paper as a card of labels and values, in one column or two.
//!
//! The height of a row follows its text, so that nothing is cut in any language at any size of text.

use bevy_egui::egui::{Rect, Ui, vec2};

use super::{
    Touch,
    paper::{self, INK, Said},
};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{self, Role, Text, Theme, Weight},
    },
    interview::view::{DocumentView, FieldView},
};

/// Shows a paper as a card.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &DocumentView, touch: &mut Touch<'_>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width().min(theme.px(640.0));
    paper::sheet(ui, say, &say.words(&view.title), width, |ui| {
        let gap = theme.px(8.0);
        let room = ui.available_width();
        let columns = if room >= theme.px(370.0) { 2 } else { 1 };
        let narrow = ((room - gap * (columns as f32 - 1.0)) / columns as f32).floor();
        for row in rows(&view.fields, columns) {
            let wide = row.len() == 1 && is_wide(row[0]);
            let across = if wide { room } else { narrow };
            let cells: Vec<Cell<'_>> = row.iter().map(|field| Cell::new(ui, say, field, across)).collect();
            let high = cells.iter().map(|cell| cell.high).fold(0.0, f32::max);
            let (_, rect) = ui.allocate_space(vec2(room, high));
            for (at, cell) in cells.iter().enumerate() {
                let min = rect.min + vec2(at as f32 * (narrow + gap), 0.0);
                cell.show(ui, say, live, view, Rect::from_min_size(min, vec2(across, high)), touch);
            }
        }
    });
}

fn is_wide(field: &FieldView) -> bool {
    super::is_printed(field)
}

/// Fields in rows; one that needs the whole width stands alone.
fn rows(fields: &[FieldView], columns: usize) -> Vec<Vec<&FieldView>> {
    let mut rows: Vec<Vec<&FieldView>> = Vec::new();
    for field in fields {
        match rows.last_mut() {
            Some(row) if row.len() < columns && !is_wide(field) && !row.iter().any(|other| is_wide(other)) => {
                row.push(field);
            }
            _ => rows.push(vec![field]),
        }
    }
    rows
}

/// One field, measured.
struct Cell<'a> {
    field: &'a FieldView,
    said: Said,
    room: f32,
    photo: f32,
    high: f32,
}

const PAD: f32 = 8.0;

impl<'a> Cell<'a> {
    fn new(ui: &Ui, say: &Say<'_>, field: &'a FieldView, width: f32) -> Self {
        let theme = theme::of(ui.ctx());
        let photo = if field.id == "photo" { theme.px(76.0) } else { 0.0 };
        let said = Said::of(say, field);
        let beside = if photo > 0.0 { photo + theme.px(10.0) } else { 0.0 };
        let room = (width - 2.0 * theme.px(PAD) - beside).max(40.0);
        let mut cell = Self { field, said, room, photo, high: 0.0 };
        let texts = cell.texts(&theme);
        let sum: f32 = texts.iter().map(|(text, room)| text.measure(ui.ctx(), *room).y).sum();
        cell.high = (sum + theme.px(8.0)).max(photo * 1.28 + theme.px(8.0)).max(theme.px(36.0));
        cell
    }

    /// The texts from top to bottom with the room of each.
    fn texts(&self, theme: &Theme) -> Vec<(Text<'_>, f32)> {
        let mut texts = vec![(Text::caption(self.said.label.as_str()).colour(INK.ink_2), self.room)];
        texts.push(match &self.said.value {
            Some(value) if super::is_printed(self.field) => {
                (printed(theme, value, self.room).colour(INK.ink), f32::INFINITY)
            }
            Some(value) => (Text::body(value.as_str()).strong().colour(INK.ink), self.room),
            None => (Text::body(self.said.unseen.as_str()).weight(Weight::Medium).colour(INK.ink_2), self.room),
        });
        let room = self.room - theme.px(22.0);
        texts.extend(self.said.defects.iter().map(|defect| (Text::caption(defect.as_str()).colour(INK.ink), room)));
        texts
    }

    fn show(&self, ui: &mut Ui, say: &Say<'_>, live: &Live, view: &DocumentView, rect: Rect, touch: &mut Touch<'_>) {
        let theme = theme::of(ui.ctx());
        paper::place(ui, say, rect, self.field, &self.said, touch);
        let pad = theme.px(PAD);
        let mut at = rect.min + vec2(pad, theme.px(4.0));
        if self.photo > 0.0 {
            let slot = Rect::from_min_size(at, vec2(self.photo, self.photo * 1.28));
            paper::photo(ui, slot, paper::pictured(live, view, self.field).as_ref());
            at.x += self.photo + theme.px(10.0);
        }
        for (ix, (text, room)) in self.texts(&theme).into_iter().enumerate() {
            let size = text.measure(ui.ctx(), room);
            if ix > 1 {
                paper::mark(ui, at + vec2(0.0, theme.px(2.0)), theme.px(16.0));
            }
            let shift = if ix > 1 { theme.px(22.0) } else { 0.0 };
            text.paint(ui, at + vec2(shift, 0.0), room);
            at.y += size.y;
        }
    }
}

/// Printed lines, as large as 44 letters in a row allow.
pub(super) fn printed<'t>(theme: &Theme, lines: &'t str, room: f32) -> Text<'t> {
    let letters = lines.lines().map(|line| line.chars().count()).max().unwrap_or(1).max(1) as f32;
    // A letter of the mono face is six tenths of its size wide.
    let wanted = room / (letters * 0.602);
    let natural = Role::Printed.points(crate::locale::Language::English) * theme.scale;
    Text::printed(lines).scaled((wanted / natural).min(1.3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        interview::case::{ActIx, ItemIx},
        scenario::words::Words,
    };

    fn field(id: &str) -> FieldView {
        FieldView {
            item: ItemIx(0),
            id: id.to_owned(),
            label: Words::default(),
            look: ActIx(0),
            seconds: 20,
            value: None,
            defects: Vec::new(),
        }
    }

    #[test]
    fn printed_lines_stand_alone() {
        let fields = ["holder", "mrz", "date", "route", "destination"].map(field);
        let lengths: Vec<usize> = rows(&fields, 2).iter().map(Vec::len).collect();
        assert_eq!(lengths, [1, 1, 2, 1]);
        assert_eq!(rows(&fields, 1).len(), 5);
    }
}

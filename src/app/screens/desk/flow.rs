//! Fields in rows, one column or two, each row as high as its highest field.
//!
//! Measured first and put afterwards, so that a photo may stand beside them. It does not know what the fields are.

use bevy_egui::egui::{Pos2, Rect, Ui, pos2, vec2};

use super::{
    Touch,
    cell::{Cell, Style},
    paper::Paper,
};
use crate::{app::theme, interview::view::FieldView};

/// Fields that were measured.
pub(super) struct Flow<'a> {
    cells: Vec<(Cell<'a>, Rect)>,
    /// How high they are together.
    pub high: f32,
}

impl<'a> Flow<'a> {
    /// Measures fields in a width.
    pub fn new(ui: &Ui, paper: Paper<'_>, slots: &[(&'a FieldView, Style)], room: f32) -> Self {
        let theme = theme::of(ui.ctx());
        let gap = theme.px(8.0);
        let columns = if room >= theme.px(370.0) { 2 } else { 1 };
        let narrow = ((room - gap * (columns as f32 - 1.0)) / columns as f32).floor();
        let (mut cells, mut y) = (Vec::new(), 0.0);
        for row in rows(slots, columns) {
            let wide = row.len() == 1 && is_wide(&row[0]);
            let across = if wide { room } else { narrow };
            let measured: Vec<Cell<'a>> =
                row.iter().map(|(field, style)| Cell::new(ui, paper, field, *style, across)).collect();
            let high = measured.iter().map(|cell| cell.high).fold(0.0, f32::max);
            // Who signs, signs at the right.
            let signed = row.len() == 1 && columns == 2 && row[0].1 == Style::Signed;
            let first = if signed { 1.0 } else { 0.0 };
            for (at, cell) in measured.into_iter().enumerate() {
                let x = (first + at as f32) * (narrow + gap);
                cells.push((cell, Rect::from_min_size(pos2(x, y), vec2(across, high))));
            }
            y += high + gap;
        }
        Self { cells, high: (y - gap).max(0.0) }
    }

    /// Puts them into their places.
    pub fn show(&self, ui: &mut Ui, paper: Paper<'_>, at: Pos2, touch: &mut Touch<'_>) {
        for (cell, rect) in &self.cells {
            cell.show(ui, paper, rect.translate(at.to_vec2()), touch);
        }
    }
}

/// Puts fields across the room there is.
pub(super) fn put(ui: &mut Ui, paper: Paper<'_>, slots: &[(&FieldView, Style)], touch: &mut Touch<'_>) {
    if slots.is_empty() {
        return;
    }
    let room = ui.available_width();
    let flow = Flow::new(ui, paper, slots, room);
    let (_, rect) = ui.allocate_space(vec2(room, flow.high));
    flow.show(ui, paper, rect.min, touch);
}

fn is_wide(slot: &(&FieldView, Style)) -> bool {
    super::is_printed(slot.0) || slot.1.is_wide()
}

/// Fields in rows; one that needs the whole width stands alone.
fn rows<'a>(slots: &[(&'a FieldView, Style)], columns: usize) -> Vec<Vec<(&'a FieldView, Style)>> {
    let mut rows: Vec<Vec<(&FieldView, Style)>> = Vec::new();
    for slot in slots {
        match rows.last_mut() {
            Some(row) if row.len() < columns && !is_wide(slot) && !row.iter().any(is_wide) => row.push(*slot),
            _ => rows.push(vec![*slot]),
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::theme::Icon,
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
    fn printed_lines_and_what_leads_stand_alone() {
        let fields = ["holder", "mrz", "date", "route", "destination", "purpose"].map(field);
        let mut slots: Vec<_> = fields.iter().map(|field| (field, Style::Plain)).collect();
        let lengths = |slots: &[_], columns| rows(slots, columns).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(lengths(&slots, 2), [1, 1, 2, 2]);
        assert_eq!(lengths(&slots, 1), [1; 6]);
        slots[4].1 = Style::Lead(Icon::Globe);
        assert_eq!(lengths(&slots, 2), [1, 1, 2, 1, 1]);
    }
}

//! A table of a report: columns where they fit whole words, else a small list for each row.

use std::hash::{Hash, Hasher};

use bevy_egui::egui::{self, Sense, Ui, pos2, vec2};

use crate::{
    app::{
        screens::Say,
        theme::{self, Text},
    },
    locale::{Language, Message, line_break},
    report::unit::{Cell, Table},
};

/// How many rows are shown; whoever wants all of a long table reads it in the file, where it can be sorted.
const SHOWN: usize = 40;

/// How wide a column of words wants to be at most, in points at 100 per cent.
const WIDEST: f32 = 280.0;

/// Draws a table.
pub fn show(ui: &mut Ui, say: &Say<'_>, table: &Table, language: Language) {
    let theme = theme::of(ui.ctx());
    if table.rows.is_empty() {
        return;
    }
    ui.add_space(theme.px(2.0));
    match widths(ui, table, language) {
        Some(widths) => columns(ui, table, language, &widths),
        None => lists(ui, table, language),
    }
    if table.rows.len() > SHOWN {
        let more = Message::new("reports-more").arg("rows", table.rows.len() - SHOWN);
        ui.add(Text::caption(say.message(&more)).colour(theme.palette.ink_2));
    }
}

/// The width of each column, where all of them fit with every word whole. Worked out once for a table in a room.
fn widths(ui: &Ui, table: &Table, language: Language) -> Option<Vec<f32>> {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(14.0);
    let room = ui.available_width() - gap * table.heads.len().saturating_sub(1) as f32 - theme.px(16.0);
    let mut hasher = std::hash::DefaultHasher::new();
    (table.id, &table.heads, language.code(), room.to_bits(), theme.scale.to_bits()).hash(&mut hasher);
    for cell in table.rows.iter().take(SHOWN).flatten() {
        cell.said(language).hash(&mut hasher);
    }
    let key = egui::Id::new(("report-table", hasher.finish()));
    if let Some(known) = ui.ctx().data(|data| data.get_temp::<Option<Vec<f32>>>(key)) {
        return known;
    }
    let fresh = fitted(ui, table, language, room);
    ui.ctx().data_mut(|data| data.insert_temp(key, fresh.clone()));
    fresh
}

fn fitted(ui: &Ui, table: &Table, language: Language, room: f32) -> Option<Vec<f32>> {
    let theme = theme::of(ui.ctx());
    let wide = |text: &str, strong: bool| {
        let text = Text::caption(text.to_owned());
        (if strong { text.strong() } else { text }).measure(ui.ctx(), f32::INFINITY).x
    };
    // The longest stretch that no line may end in.
    let longest = |text: &str, strong: bool| {
        let mut ends = line_break::break_offsets(text);
        ends.push(text.len());
        ends.sort_unstable();
        let mut from = 0;
        let mut widest = 0.0_f32;
        for end in ends {
            if let Some(piece) = text.get(from..end).filter(|piece| !piece.is_empty()) {
                widest = widest.max(wide(piece.trim_end(), strong));
            }
            from = end.max(from);
        }
        widest
    };
    let mut least = vec![0.0_f32; table.heads.len()];
    let mut wanted = least.clone();
    let mut take = |ix: usize, text: &str, strong: bool| {
        least[ix] = least[ix].max(longest(text, strong) + 1.0).ceil();
        wanted[ix] = wanted[ix].max(wide(text, strong) + 1.0).ceil();
    };
    for (ix, head) in table.heads.iter().enumerate() {
        take(ix, head, true);
    }
    for (ix, cell) in table.rows.iter().take(SHOWN).flat_map(|row| row.iter().enumerate()) {
        if ix < table.heads.len() {
            take(ix, &cell.said(language), false);
        }
    }
    for (wanted, least) in wanted.iter_mut().zip(&least) {
        *wanted = wanted.min(theme.px(WIDEST)).max(*least);
    }
    let (lowest, whole) = (least.iter().sum::<f32>(), wanted.iter().sum::<f32>());
    if whole <= room {
        return Some(wanted);
    }
    if lowest > room {
        return None;
    }
    let share = (room - lowest) / (whole - lowest).max(1.0);
    Some(wanted.iter().zip(&least).map(|(wanted, least)| least + (wanted - least) * share).collect())
}

fn columns(ui: &mut Ui, table: &Table, language: Language, widths: &[f32]) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let gap = theme.px(14.0);
    let (pad, down) = (theme.px(8.0), theme.px(3.0));
    let whole: f32 = widths.iter().sum::<f32>() + gap * widths.len().saturating_sub(1) as f32 + 2.0 * pad;
    let whole = whole.min(ui.available_width());
    let heads: Vec<(String, bool)> = table
        .heads
        .iter()
        .enumerate()
        .map(|(ix, head)| (head.clone(), table.rows.iter().all(|row| row.get(ix).is_some_and(Cell::is_number))))
        .collect();
    let row = |ui: &mut Ui, at: Option<usize>, cells: &[(String, bool)]| {
        let text = |words: &str| {
            let text = Text::caption(words.to_owned()).colour(p.ink);
            if at.is_none() { text.strong() } else { text }
        };
        let sizes = cells.iter().zip(widths).map(|((words, _), width)| text(words).measure(ui.ctx(), *width + 0.5));
        let sizes: Vec<egui::Vec2> = sizes.collect();
        let high = sizes.iter().fold(0.0_f32, |high, size| high.max(size.y)) + 2.0 * down;
        let (rect, response) = ui.allocate_exact_size(vec2(whole, high), Sense::hover());
        if !ui.is_rect_visible(rect) && at.is_some() {
            told(ui, &response, table, cells);
            return;
        }
        let ground = match at {
            None => p.indigo_tint,
            Some(at) if at % 2 == 1 => p.ground,
            Some(_) => p.panel,
        };
        ui.painter().rect_filled(rect, theme.px(3.0), ground);
        let mut x = rect.min.x + pad;
        for (((words, number), width), size) in cells.iter().zip(widths).zip(&sizes) {
            let from = if *number { x + (width - size.x).max(0.0) } else { x };
            text(words).paint(ui, pos2(from, rect.min.y + down), *width + 0.5);
            x += width + gap;
        }
        told(ui, &response, table, cells);
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    row(ui, None, &heads);
    for (at, cells) in table.rows.iter().take(SHOWN).enumerate() {
        let cells: Vec<(String, bool)> = cells.iter().map(|cell| (cell.said(language), cell.is_number())).collect();
        row(ui, Some(at), &cells);
    }
    ui.spacing_mut().item_spacing.y = theme.px(6.0);
}

/// A row as a screen reader has it: each cell under its head.
fn told(ui: &Ui, response: &egui::Response, table: &Table, cells: &[(String, bool)]) {
    let words = table.heads.iter().zip(cells).map(|(head, (cell, _))| format!("{head}: {cell}"));
    let words = words.collect::<Vec<_>>().join("; ");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, ui.is_enabled(), &words));
}

/// Every row as a small list, where the window is too narrow for columns.
fn lists(ui: &mut Ui, table: &Table, language: Language) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let from = ui.cursor().min;
    for cells in table.rows.iter().take(SHOWN) {
        ui.add_space(theme.px(4.0));
        for (ix, (head, cell)) in table.heads.iter().zip(cells).enumerate() {
            let words = format!("{head}: {}", cell.said(language));
            let text = Text::caption(words).colour(p.ink);
            ui.add(if ix == 0 { text.strong() } else { text });
        }
        let line = ui.cursor().min.y;
        ui.painter().hline(from.x..=from.x + ui.available_width(), line, egui::Stroke::new(1.0, p.line));
    }
}

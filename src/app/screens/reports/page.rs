//! A report as it is read on the screen: its title, then part after part: what it means and what not, plots, tables.

use bevy_egui::egui::{Rect, Ui, UiBuilder, vec2};

use super::{plots, table};
use crate::{
    app::{
        screens::Say,
        theme::{
            self, Text, keys,
            widget::{Panel, scroll},
        },
    },
    report::unit::{Paper, Part},
};

/// Draws a paper. With the ring on it the arrows and page keys move it.
pub fn show(ui: &mut Ui, say: &Say<'_>, paper: &Paper) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let width = ui.max_rect().width() - theme.px(14.0);
    let panel = |ui: &mut Ui, add: &mut dyn FnMut(&mut Ui)| {
        Panel::new().margin(18.0, 12.0).show(ui, |ui| {
            ui.set_min_width(width - theme.px(38.0));
            ui.set_max_width(width - theme.px(38.0));
            ui.spacing_mut().item_spacing.y = theme.px(5.0);
            add(ui);
        });
    };
    keys::area(ui, "report", |ui| {
        scroll(ui, ("report", &paper.title), &paper.title, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            panel(ui, &mut |ui| {
                ui.add(Text::title(paper.title.as_str()));
                for line in &paper.lead {
                    ui.add(Text::body(line.as_str()).colour(p.ink_2));
                }
            });
            for one in &paper.parts {
                panel(ui, &mut |ui| part(ui, say, paper, one));
            }
            for line in &paper.foot {
                ui.add(Text::caption(line.as_str()).colour(p.ink_2));
            }
            ui.add_space(theme.px(8.0));
        });
    });
}

fn part(ui: &mut Ui, say: &Say<'_>, paper: &Paper, part: &Part) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.add(Text::heading(part.title.as_str()));
    for (head, text) in [("report-means", &part.means), ("report-means-not", &part.not)] {
        if !text.is_empty() {
            ui.add(Text::caption(say.text(head)).strong().colour(p.ink_2));
            ui.add(Text::body(text.as_str()));
        }
    }
    for note in &part.notes {
        ui.add(Text::body(note.as_str()).strong());
    }
    for plot in &part.plots {
        held(ui, |ui| plots::show(ui, plot));
    }
    for one in &part.tables {
        held(ui, |ui| table::show(ui, say, one, paper.language));
    }
}

/// Adds something that may turn out wider than its place, without making what comes after it wider, too.
fn held(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let place = ui.available_rect_before_wrap();
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    add(&mut child);
    let used = child.min_rect();
    ui.advance_cursor_after_rect(Rect::from_min_size(place.min, vec2(used.width().min(place.width()), used.height())));
}

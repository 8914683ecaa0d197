//! The points: every one given or taken, by competency, with its turns, its reason and its source.

use bevy_egui::egui::Ui;

use super::parts::finding;
use crate::{
    app::{
        screens::Say,
        theme::{self, Text},
    },
    report::debrief::Debrief,
};

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    for competency in &debrief.competencies {
        ui.add_space(theme.px(6.0));
        let line = format!("{}  {} / {}", say.words(&competency.name), competency.mark.points, competency.mark.weight);
        ui.add(Text::heading(line));
        for view in &competency.findings {
            finding(ui, say, view);
        }
    }
    if let Some(time) = &debrief.time {
        ui.add_space(theme.px(6.0));
        ui.add(Text::heading(say.words(&time.name)));
        finding(ui, say, time);
    }
}

//! Any paper as a card of labels and values: for a place too narrow for the paper's own look.

use bevy_egui::egui::Ui;

use super::{
    Touch,
    cell::Style,
    flow,
    paper::{self, Paper},
};
use crate::app::theme;

/// Shows a paper as a card.
pub(super) fn show(ui: &mut Ui, paper: Paper<'_>, touch: &mut Touch<'_>) {
    let width = ui.available_width().min(theme::of(ui.ctx()).px(640.0));
    paper::sheet(ui, paper.say, &paper.title(), width, |ui| {
        let slots: Vec<_> = paper.view.fields.iter().map(|field| (field, Style::Plain)).collect();
        flow::put(ui, paper, &slots, touch);
    });
}

//! Every turn of the interview, with its type in colour now that it is over.

use bevy_egui::egui::Ui;

use crate::{
    app::{
        screens::{Live, Say, booth::conversation},
        theme::keys,
    },
    report::debrief::Debrief,
};

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, debrief: &Debrief) {
    for view in &debrief.transcript {
        let response = conversation::turn(ui, say, live, view);
        keys::register(ui, &response, None, keys::Kind::Read);
    }
}

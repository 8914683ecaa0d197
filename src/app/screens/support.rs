//! Whom to turn to when a case stays with somebody: a dialog that comes from the shelf and the pause. A debrief names those
//! of its own checkpoint.
//!
//! A number is shown only once a national partner has verified it; until then it says whom to ask. It tells nothing of
//! any case, so the lines of both countries stand there always.

use bevy_egui::egui::Context;

use super::{Say, Wish};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Text, keys,
        widget::{Button, dialog},
    },
    locale::Message,
    scenario::handbook::Handbook,
};

/// Draws the dialog.
pub fn show(ctx: &Context, say: &Say<'_>, handbook: &Handbook, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ctx, "support");
    let shown = dialog(ctx, "support", &say.text("support-heading"), |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::body(say.text("support-stays")));
        ui.add(Text::body(say.text("support-stop")));
        let mut verified = handbook.hotlines().iter().filter_map(|line| Some((line, line.shown()?))).peekable();
        if verified.peek().is_none() {
            ui.add(Text::body(say.text("support-no-number")));
        }
        for (line, number) in verified {
            let name = say.text(&line.message());
            let pair = Message::new("support-line").arg("name", name).arg("number", number);
            ui.add(Text::body(say.message(&pair)).strong());
        }
        ui.add_space(theme.px(6.0));
        let close = Button::primary(say.text("help-close")).icon(Icon::Check).key(Hotkey::Enter);
        if ui.add(close).clicked() {
            wishes.push(Wish::Support(false));
        }
    });
    if shown.closed {
        wishes.push(Wish::Support(false));
    }
}

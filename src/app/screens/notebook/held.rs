//! The bar of what is held: one note, or a pair that is compared, and what can be done with it.

use bevy_egui::egui::{Frame, Margin, Stroke, Ui};

use super::{State, is_linked, link, pair_words};
use crate::{
    app::{
        screens::{Live, Say, Wish},
        theme::{
            self, Hotkey, Icon, Role, Text, icon, keys,
            widget::{self, Button},
        },
    },
    locale::{Message, message::Argument},
};

/// Draws the bar of what is held: let go of it, link the pair, or tag what it shows. Nothing where nothing is held.
///
/// Returns how high it is.
pub fn bar(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) -> f32 {
    let Some(held) = state.held else { return 0.0 };
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let pair = state.other.map(|other| (held, other));
    let (title, sub, act) = match pair {
        Some((a, b)) if is_linked(live, a, b) => {
            (pair_words(say, live, a, b), "notebook-linked-hint", "notebook-unlink")
        }
        Some((a, b)) => (pair_words(say, live, a, b), "notebook-link-hint", "notebook-link"),
        None => {
            let what =
                live.views().note(held).map_or_else(|| "".into(), |note| Argument::FirstOf(note.words.0.clone()));
            (say.message(&Message::new("notebook-held").arg("what", what)), "notebook-held-hint", "notebook-tag")
        }
    };
    let (sub, act, let_go) = (say.text(sub), say.text(act), say.text("notebook-let-go"));
    let wide = |text: &str| Text::new(Role::Button, text).measure(ui.ctx(), f32::INFINITY).x + theme.px(110.0);
    let buttons = wide(&act) + wide(&let_go);
    let across = ui.available_width() > buttons + theme.px(340.0);
    let mut pressed = (false, false);
    let frame = Frame::new().fill(p.plum_tint).inner_margin(Margin::symmetric(
        theme.px(if across { 20.0 } else { 14.0 }) as i8,
        theme.px(if across { 14.0 } else { 10.0 }) as i8,
    ));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let told = |ui: &mut Ui| {
            let response = ui.add(Text::body(title.as_str()).strong().rows(2));
            widget::announce(&response);
            // A small window is for the papers and the notes.
            if ui.ctx().content_rect().height() >= theme.px(640.0) {
                ui.add(Text::caption(sub.as_str()).colour(p.ink));
            }
        };
        let mut decide = |ui: &mut Ui| {
            keys::area(ui, "notebook-bar", |ui| {
                pressed.0 = ui.add(Button::quiet(let_go.as_str()).key(Hotkey::Escape)).clicked();
                let button = if pair.is_some() { Button::plum(act.as_str()) } else { Button::plain(act.as_str()) };
                pressed.1 = ui.add(button.key(Hotkey::Enter).id("notebook-act")).clicked();
            });
        };
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        if across {
            ui.horizontal(|ui| {
                icon(ui, Icon::Link, 26.0, p.plum);
                ui.add_space(theme.px(8.0));
                let room = (ui.available_width() - buttons).max(0.0);
                ui.vertical(|ui| {
                    ui.set_min_width(room);
                    ui.set_max_width(room);
                    told(ui);
                });
                decide(ui);
            });
        } else {
            told(ui);
            match ui.available_width() > buttons {
                true => ui.horizontal(decide).inner,
                false => decide(ui),
            }
        }
    });
    let rect = shown.response.rect;
    ui.painter().hline(rect.x_range(), rect.min.y + 1.0, Stroke::new(2.0, p.plum));
    if (state.bar - rect.height()).abs() > 0.5 {
        state.bar = rect.height();
        ui.ctx().request_discard("the bar of the notebook has another height");
    }
    match pressed {
        (true, _) => state.let_go(),
        (_, true) => match pair {
            Some(pair) => link(live, state, pair, wishes),
            None => state.tagging = Some(held),
        },
        _ => {}
    }
    rect.height()
}

impl State {
    /// How high the bar was when it was last drawn.
    pub fn bar(&self) -> f32 {
        if self.holds_any() { self.bar } else { 0.0 }
    }
}

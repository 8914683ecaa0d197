//! Pause and help: the case is hidden, nothing is lost, and the keys are told.

use bevy_egui::egui::{Context, Ui, vec2};

use super::{Answer, Say, Unsaved, Wish};
use crate::app::theme::{
    self, Hotkey, Icon, Text, keys,
    widget::{Button, dialog, key_cap},
};

/// Hides the case while paused.
pub fn veil(ui: &mut Ui, say: &Say<'_>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.palette.ground);
    ui.add_space(theme.px(24.0));
    ui.horizontal(|ui| {
        ui.add_space(theme.px(24.0));
        ui.add(Text::title(say.text("pause-title")));
    });
}

/// Draws the dialog of a pause.
pub fn show(ctx: &Context, say: &Say<'_>, playing: bool, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ctx, "pause");
    let shown = dialog(ctx, "pause", &say.text("pause-heading"), |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::body(say.text(if playing { "pause-kept" } else { "pause-idle" })));
        ui.add_space(theme.px(6.0));
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(say.text("pause-go-on")).icon(Icon::Play).key(Hotkey::Enter)).clicked() {
                wishes.push(Wish::Pause(false));
            }
            if playing && ui.add(Button::plain(say.text("pause-leave")).icon(Icon::Shelf)).clicked() {
                wishes.push(Wish::Leave);
            }
            let others = [
                ("shelf-settings", Icon::Gear, Hotkey::Letter('S'), Wish::Settings(true)),
                ("shelf-support", Icon::People, Hotkey::Letter('U'), Wish::Support(true)),
                ("shelf-help", Icon::Info, Hotkey::F(1), Wish::Help(true)),
            ];
            for (id, icon, key, wish) in others {
                if ui.add(Button::plain(say.text(id)).icon(icon).key(key)).clicked() {
                    wishes.push(wish);
                }
            }
            if ui.add(Button::quiet(say.text("shelf-quit")).icon(Icon::Cross)).clicked() {
                wishes.push(Wish::Quit);
            }
        });
    });
    if shown.closed {
        wishes.push(Wish::Pause(false));
    }
}

/// Asks what to do where something could not be saved. `playing` says whether an interview is being held, `counts` that it
/// belongs to an exercise: that is kept, or has not happened.
pub fn unsaved(ctx: &Context, say: &Say<'_>, unsaved: &Unsaved, playing: bool, counts: bool, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ctx, "unsaved");
    let title = say.text(if playing { "not-saved-title" } else { "unkept-title" });
    let shown = dialog(ctx, "unsaved", &title, |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::body(say.with_help(&unsaved.why)));
        ui.add_space(theme.px(6.0));
        ui.horizontal_wrapped(|ui| {
            let retry = Button::primary(say.text("not-saved-retry")).icon(Icon::Replay).key(Hotkey::Enter);
            if ui.add(retry).clicked() {
                wishes.push(Wish::Unsaved(Answer::Retry));
            }
            if !counts && ui.add(Button::plain(say.text("not-saved-unkept"))).clicked() {
                wishes.push(Wish::Unsaved(Answer::Unkept));
            }
            if ui.add(Button::quiet(say.text("window-back")).key(Hotkey::Escape)).clicked() {
                wishes.push(Wish::Unsaved(Answer::LeaveIt));
            }
        });
    });
    if shown.closed {
        wishes.push(Wish::Unsaved(Answer::LeaveIt));
    }
}

/// Asks whether the examination is to be held no longer.
pub fn close_exam(ctx: &Context, say: &Say<'_>, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ctx, "close-exam");
    let shown = dialog(ctx, "close-exam", &say.text("exam-room-close-title"), |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::body(say.text("exam-room-close-hint")));
        ui.add_space(theme.px(6.0));
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(say.text("exam-room-stay")).key(Hotkey::Enter)).clicked() {
                wishes.push(Wish::CloseExam(false));
            }
            if ui.add(Button::plain(say.text("exam-room-close")).icon(Icon::Lock)).clicked() {
                wishes.push(Wish::CloseExam(true));
            }
        });
    });
    if shown.closed {
        wishes.push(Wish::CloseExam(false));
    }
}

/// Draws the help: the keys, and how an interview goes.
///
/// `playing` says whether an interview is being held, which the guided one would take the place of.
pub fn help(ctx: &Context, say: &Say<'_>, playing: bool, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ctx, "help");
    let shown = dialog(ctx, "help", &say.text("help-heading"), |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::body(say.text("help-how")));
        ui.add_space(theme.px(4.0));
        let rows: [(&[Hotkey], &str); 11] = [
            (&[Hotkey::Digit(1), Hotkey::Digit(9)], "help-digits"),
            (&[Hotkey::Enter], "help-enter"),
            (&[Hotkey::Tab], "help-tab"),
            (&[Hotkey::Up, Hotkey::Down], "help-arrows"),
            (&[Hotkey::Backspace], "help-back"),
            (&[Hotkey::F(2), Hotkey::F(4)], "help-panels"),
            (&[Hotkey::F(5), Hotkey::F(6), Hotkey::F(7), Hotkey::F(9)], "help-modes"),
            (&[Hotkey::Slash], "help-search"),
            (&[Hotkey::F(8)], "help-language"),
            (&[Hotkey::F(11)], "help-full-screen"),
            (&[Hotkey::Escape], "help-pause"),
        ];
        for (caps, id) in rows {
            ui.horizontal(|ui| {
                ui.allocate_ui(vec2(theme.px(150.0), theme.control(28.0)), |ui| {
                    ui.set_min_width(theme.px(150.0));
                    ui.horizontal(|ui| {
                        for (ix, cap) in caps.iter().enumerate() {
                            // Two stand for all between them; more are told one by one.
                            if ix > 0 && caps.len() == 2 {
                                ui.add(Text::caption("–"));
                            }
                            key_cap(ui, *cap);
                        }
                    });
                });
                ui.add(Text::body(say.text(id)));
            });
        }
        ui.add_space(theme.px(6.0));
        ui.horizontal_wrapped(|ui| {
            if ui.add(Button::primary(say.text("help-close")).key(Hotkey::Enter)).clicked() {
                wishes.push(Wish::Help(false));
            }
            if !playing {
                let guide = Button::plain(say.text("shelf-guide")).icon(Icon::Book).key(Hotkey::Letter('G'));
                if ui.add(guide).clicked() {
                    wishes.push(Wish::Guide);
                }
            }
        });
    });
    if shown.closed {
        wishes.push(Wish::Help(false));
    }
}

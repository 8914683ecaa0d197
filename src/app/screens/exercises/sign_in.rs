//! Who sits there? Number and PIN; the first time a PIN is chosen.

use bevy_egui::egui::{Align, Layout, ScrollArea, Ui, vec2};

use super::{Offered, SignIn};
use crate::{
    app::{
        screens::{Say, Screen, Wish},
        theme::{
            self, Hotkey, Icon, Text, keys,
            widget::{Button, Field, Panel, announce},
        },
    },
    locale::Message,
};

/// What was typed so far.
#[derive(Default)]
pub struct State {
    roster: bool,
    number: String,
    pin: String,
    again: String,
    /// A PIN is chosen now.
    choosing: bool,
    /// The PIN is typed next.
    at_pin: bool,
    wrong: Option<Message>,
    entered: bool,
}

impl State {
    /// Begins with nothing typed; where there is a roster, a PIN is asked for.
    pub fn new(roster: bool) -> Self {
        Self { roster, ..Self::default() }
    }

    /// Remembers why nobody was signed in, or that a PIN is to be chosen. The PIN is typed anew.
    pub fn refused(&mut self, answer: SignIn) {
        self.pin.clear();
        self.again.clear();
        self.entered = false;
        match answer {
            SignIn::In(_) => {}
            SignIn::ChoosePin => (self.choosing, self.at_pin, self.wrong) = (true, true, None),
            SignIn::WrongPin(why) => (self.at_pin, self.wrong) = (true, Some(why)),
            SignIn::Not(why) => (self.at_pin, self.wrong) = (false, Some(why)),
        }
    }
}

/// Draws what is asked of whoever sits there.
pub fn show(ui: &mut Ui, say: &Say<'_>, room: Option<&Offered>, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    if !state.entered {
        state.entered = true;
        keys::enter_afresh(ui.ctx(), if state.at_pin { "sign-in-pin" } else { "sign-in" });
    }
    let width = theme.px(460.0).min(whole.width() - theme.px(24.0));
    ScrollArea::vertical().auto_shrink([false, false]).id_salt("sign-in").show(ui, |ui| {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            ui.add_space((whole.height() * 0.1).min(theme.px(72.0)));
            ui.allocate_ui(vec2(width, 0.0), |ui| {
                ui.with_layout(Layout::top_down(Align::Min), |ui| {
                    Panel::new().margin(20.0, 18.0).show(ui, |ui| {
                        ui.set_width(width - theme.px(42.0));
                        ui.spacing_mut().item_spacing.y = theme.px(8.0);
                        match room.and_then(|room| Some((room, room.exercise()?))) {
                            Some((room, (_, exercise))) => {
                                ui.add(Text::title(say.of(&room.course).message(&exercise.text("title"))));
                                ui.add(Text::body(say.text("exam-room-sign-in")).colour(p.ink_2));
                            }
                            None => {
                                ui.add(Text::title(say.text("exercises-title")));
                                ui.add(Text::body(say.text("exercises-hint")).colour(p.ink_2));
                            }
                        }
                        ui.add_space(theme.px(4.0));
                        asked(ui, say, room.is_some(), state, wishes);
                    });
                });
            });
            ui.add_space(theme.px(12.0));
        });
    });
}

fn asked(ui: &mut Ui, say: &Say<'_>, exam: bool, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width();
    keys::area(ui, "sign-in", |ui| {
        let name = say.text("exercises-number");
        ui.add(Text::subheading(name.as_str()));
        Field::new(name, &mut state.number).printed().limit(64).id("number").show(ui);
    });
    if state.roster {
        keys::area(ui, "sign-in-pin", |ui| {
            let pin = say.text(if state.choosing { "exercises-pin-new" } else { "exercises-pin" });
            if state.choosing {
                ui.add(Text::body(say.text("exercises-pin-first")));
            }
            ui.add(Text::subheading(pin.as_str()));
            Field::new(pin, &mut state.pin).printed().hidden().limit(12).id("pin").show(ui);
            if state.choosing {
                let again = say.text("exercises-pin-again");
                ui.add(Text::subheading(again.as_str()));
                Field::new(again, &mut state.again).printed().hidden().limit(12).id("pin-again").show(ui);
            }
        });
    } else {
        ui.add(Text::caption(say.text("exercises-no-roster")));
    }
    if let Some(wrong) = &state.wrong {
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Stop, theme.px(18.0), theme.palette.bad);
            announce(&ui.add(Text::body(say.with_help(wrong)).colour(theme.palette.bad)));
        });
    }
    ui.add_space(theme.px(4.0));
    let empty = state.number.trim().is_empty() || state.roster && state.choosing && state.again.is_empty();
    keys::area(ui, "sign-in-go", |ui| {
        let why = empty.then(|| say.text("exercises-type-first"));
        let go = Button::primary(say.text("exercises-sign-in")).key(Hotkey::Enter).width(width).why_not(why);
        if ui.add(go).clicked() {
            wishes.push(Wish::SignIn {
                number: state.number.trim().to_owned(),
                pin: state.pin.clone(),
                again: state.choosing.then(|| state.again.clone()),
            });
        }
        if !exam {
            let open = Button::quiet(say.text("exam-room-open")).icon(Icon::Lock).key(Hotkey::F(7)).width(width);
            if ui.add(open).clicked() {
                wishes.push(Wish::Go(Screen::Exam));
            }
        }
        let (id, icon) = if exam { ("exam-room-close", Icon::Lock) } else { ("debrief-screen-cases", Icon::Shelf) };
        let back = Button::quiet(say.text(id)).icon(icon).key(Hotkey::F(9)).width(width);
        if ui.add(back).clicked() {
            wishes.push(Wish::Go(Screen::Shelf));
        }
    });
}

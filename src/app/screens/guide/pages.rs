//! The two pages round the guided interview: the invitation before it, and what was seen, in words, after it.

use bevy_egui::egui::{Align, Layout, Rect, ScrollArea, Ui, vec2};

use super::Guide;
use crate::{
    app::{
        screens::{
            Live, Say, Wish,
            booth::{conversation::form_of, within},
            start,
        },
        theme::{
            self, Hotkey, Icon, Text, keys, question_mark,
            widget::{Button, Panel},
        },
    },
    interview::{case::ActIx, view::TurnView},
    locale::Message,
};

/// Draws the invitation. `there` says whether the guided interview can be held.
pub fn invite(ui: &mut Ui, say: &Say<'_>, there: bool, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ui.ctx(), "guide-page");
    page(ui, 560.0, 0.16, |ui| {
        let theme = theme::of(ui.ctx());
        start::brand(ui);
        ui.add_space(theme.px(14.0));
        ui.add(Text::title(say.text("guide-invite-title")));
        ui.add(Text::body(say.text("guide-invite-what")));
        ui.add(Text::body(say.text("guide-invite-skip")).colour(theme.palette.ink_2));
        ui.add_space(theme.px(8.0));
        keys::area(ui, "guide-page", |ui| {
            ui.horizontal_wrapped(|ui| {
                let why = (!there).then(|| say.text("guide-missing"));
                let begin = Button::primary(say.text("guide-begin")).icon(Icon::Play).key(Hotkey::Enter).why_not(why);
                if ui.add(begin).clicked() {
                    wishes.push(Wish::Guide);
                }
                if ui.add(Button::plain(say.text("guide-skip")).icon(Icon::Shelf).key(Hotkey::Escape)).clicked() {
                    wishes.push(Wish::Leave);
                }
            });
        });
    });
}

/// Draws what was seen: the same thing asked in two ways, and what each brought.
pub fn end(ui: &mut Ui, say: &Say<'_>, live: &Live, guide: &Guide, wishes: &mut Vec<Wish>) {
    keys::enter_on_opening(ui.ctx(), "guide-page");
    page(ui, 860.0, 0.06, |ui| {
        let theme = theme::of(ui.ctx());
        ui.add(Text::title(say.text("guide-end-title")));
        ui.add_space(theme.px(4.0));
        let width = ui.available_width();
        let pair: [ActIx; 2] = [guide.closed, guide.open];
        let turns: Vec<&TurnView> = pair.iter().filter_map(|act| guide.turn(live, *act)).collect();
        if width >= theme.px(700.0) {
            let gap = theme.px(12.0);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for turn in turns {
                    ui.allocate_ui(vec2((width - gap) / 2.0, 0.0), |ui| {
                        ui.set_width((width - gap) / 2.0);
                        ui.vertical(|ui| asked(ui, say, live, turn));
                    });
                }
            });
        } else {
            for turn in turns {
                asked(ui, say, live, turn);
            }
        }
        ui.add_space(theme.px(6.0));
        ui.add(Text::heading(say.text("guide-end-idea")));
        ui.add(Text::body(say.text("guide-end-why")));
        ui.add(Text::body(say.text("guide-end-closed")));
        ui.add(Text::caption(say.text("guide-end-kept")));
        ui.add_space(theme.px(8.0));
        keys::area(ui, "guide-page", |ui| {
            ui.horizontal_wrapped(|ui| {
                let cases = Button::primary(say.text("guide-to-cases")).icon(Icon::Shelf).key(Hotkey::Enter);
                if ui.add(cases).clicked() {
                    wishes.push(Wish::Leave);
                }
                let again = Button::plain(say.text("guide-once-more")).icon(Icon::Replay).key(Hotkey::Letter('R'));
                if ui.add(again).clicked() {
                    wishes.push(Wish::Guide);
                }
            });
        });
    });
}

/// One of the two questions with its answer and what it brought.
fn asked(ui: &mut Ui, say: &Say<'_>, live: &Live, turn: &TurnView) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    Panel::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        if let Some(kind) = turn.kind {
            ui.horizontal(|ui| {
                question_mark(ui, form_of(kind), false, theme.px(21.0));
                ui.add(Text::subheading(say.text(&format!("type-{}", kind.id()))));
            });
        }
        ui.add(Text::body(say.words(&turn.words)).colour(p.indigo_deep));
        for spoken in &turn.spoken {
            let name = live.views().person(spoken.by).map(|person| say.words(&person.short));
            ui.add(Text::caption(name.unwrap_or_default()).strong().colour(p.name_1));
            ui.add(Text::body(say.words(&spoken.words)));
        }
        if !turn.noted.is_empty() {
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Note, theme.px(16.0), p.ink_2);
                let notes: Vec<String> = turn.noted.iter().map(|note| say.words(&note.words)).collect();
                ui.add(Text::caption(format!("{} {}", say.text("window-noted"), notes.join(" · "))).colour(p.ink_2));
            });
        }
        let count = Message::new("guide-end-count").arg("count", turn.noted.len());
        ui.add(Text::body(say.message(&count)).strong());
    });
}

/// A page of its own: a column in the middle, that scrolls where it is long.
fn page(ui: &mut Ui, width: f32, from: f32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    let width = theme.px(width).min(whole.width() - theme.px(32.0));
    let top = if whole.height() < theme.px(560.0) { theme.px(10.0) } else { whole.height() * from };
    let column = Rect::from_center_size(whole.center(), vec2(width, whole.height()));
    let column = column.with_min_y(whole.min.y + top).with_max_y(whole.max.y - theme.px(8.0));
    within(ui, column, |ui| {
        ScrollArea::vertical().id_salt("guide-page").auto_shrink([false, false]).show(ui, |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.set_max_width(width - theme.px(12.0));
                ui.spacing_mut().item_spacing.y = theme.px(8.0);
                add(ui);
            });
        });
    });
}

//! Everybody who is decided upon: a face where one was seen, a name, and how far the decision is.
//!
//! All are shown alike; whose truth is whose is not known here.

use bevy_egui::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

use super::{State, choose, is_decided, key_of};
use crate::{
    app::{
        pictures::{self, Figure},
        screens::{Live, Say, desk},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, icon, keys,
            palette::hex,
            widget::{Badge, card, key_cap},
        },
    },
    interview::{case::PersonIx, view::PersonView},
    locale::{Message, message::Argument},
};

/// Everybody who is decided upon, with a face where one was seen.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, chosen: PersonIx, state: &mut State) {
    let theme = theme::of(ui.ctx());
    let persons = &live.views().decision.persons;
    let words = 2.0 * theme.row(Role::Subheading) + 2.0 * theme.row(Role::Caption) + theme.px(30.0);
    let hint = theme.px(16.0) + 3.0 * theme.row(Role::Caption);
    let share = (ui.available_height() - hint) / persons.len().max(1) as f32;
    let portrait = (share - words - theme.px(12.0)).min(theme.px(142.0));
    ScrollArea::vertical().id_salt("people").auto_shrink([false, true]).show(ui, |ui| {
        desk::bare(theme.px(12.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(10.0);
            keys::area(ui, "decision-people", |ui| {
                for (place, one) in persons.iter().enumerate() {
                    let Some(view) = live.views().person(one.person) else { continue };
                    let on = one.person == chosen;
                    let (state_of, tone) = match (on, is_decided(one)) {
                        (_, true) => ("decision-decided", Tone::Plain),
                        (true, false) => ("decision-choosing", Tone::Plum),
                        (false, false) => ("decision-undecided", Tone::Plain),
                    };
                    let state_of = say.text(state_of);
                    let name = say.words(&view.name);
                    let key = key_of(place);
                    let told = format!("{name}, {state_of}");
                    let shown = card(ui, ("person", one.person), &told, key, on, |ui| {
                        person_card(ui, say, live, view, key, portrait, Badge::new(state_of.as_str()).tone(tone));
                    });
                    if shown.response.clicked() {
                        choose(ui, state, one.person);
                    }
                }
            });
            if persons.len() > 1 {
                ui.add(Text::caption(say.text("decision-each")));
            }
        });
    });
}

fn person_card(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    view: &PersonView,
    key: Option<Hotkey>,
    portrait: f32,
    badge: Badge<'_>,
) {
    let theme = theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.set_min_width(ui.available_width());
    if portrait >= theme.px(56.0) {
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), portrait));
        face(ui, rect.shrink(1.5), desk::figure(live, view).as_ref());
    }
    desk::bare(theme.px(10.0)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(3.0);
        ui.horizontal_top(|ui| {
            if let Some(key) = key {
                key_cap(ui, key);
            }
            ui.add(Text::subheading(say.words(&view.name)));
        });
        let role =
            Message::new("decision-role").arg("role", Argument::FirstOf(view.role.0.clone())).arg("age", view.age);
        ui.add(Text::caption(say.message(&role)));
        ui.add(badge);
    });
}

/// Head and shoulders of a person; a plain sign of somebody who was never seen.
fn face(ui: &Ui, rect: Rect, figure: Option<&Figure>) {
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let corners = egui::CornerRadius { nw: 8, ne: 8, sw: 0, se: 0 };
    painter.rect_filled(rect, corners, hex(0xCFDAD1));
    let Some(figure) = figure else {
        let side = rect.height() * 0.5;
        let square = Rect::from_center_size(rect.center(), vec2(side, side));
        return icon::paint(ui, Icon::Person, square, hex(0x74837D));
    };
    // From a little above the hair to the shoulders: three quarters of the drawing's height.
    let high = rect.height() / 0.72;
    let size = vec2(high * 400.0 / 480.0, high);
    let at = Rect::from_min_size(pos2(rect.center().x - size.x / 2.0, rect.min.y - high * 0.03), size);
    let dots = size * ui.ctx().pixels_per_point();
    let texture = pictures::texture(ui.ctx(), figure, dots.x.round() as u32, dots.y.round() as u32);
    let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    painter.image(texture.id(), at, uv, egui::Color32::WHITE);
}

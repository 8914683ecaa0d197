//! The very first start: which language?

use bevy_egui::egui::{self, Align, Layout, Ui, vec2};

use super::{Say, Wish, preferences};
use crate::{
    app::theme::{self, Hotkey, Text, keys, widget::Choice},
    locale::{Catalogue, Language, Message},
};

/// Draws the choice of a language, each in its own words.
pub fn show(ui: &mut Ui, say: &Say<'_>, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.palette.ground);
    keys::enter_on_opening(ui.ctx(), "start");
    let width = theme.px(420.0).min(rect.width() - theme.px(32.0));
    ui.with_layout(Layout::top_down(Align::Center), |ui| {
        ui.add_space(rect.height() * 0.18);
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                brand(ui);
                ui.add_space(theme.px(18.0));
                ui.spacing_mut().item_spacing.y = theme.px(8.0);
                keys::area(ui, "start", |ui| {
                    for (ix, language) in preferences::LANGUAGES.into_iter().enumerate() {
                        let ask = ask_in(say.catalogue, language);
                        let row = Choice::framed(language.own_name(), language == say.language)
                            .second(ask)
                            .maybe_key(Hotkey::nth(ix))
                            .id(("language", language.code()));
                        if ui.add(row).clicked() {
                            wishes.push(Wish::Speak(language));
                        }
                    }
                });
            });
        });
    });
}

fn ask_in(catalogue: &Catalogue, language: Language) -> String {
    catalogue.say(&Message::new("window-language-choose"), language)
}

/// The mark and the name of the program.
pub fn brand(ui: &mut Ui) {
    let theme = theme::of(ui.ctx());
    ui.horizontal(|ui| {
        let side = theme.px(34.0);
        let (rect, _) = ui.allocate_exact_size(vec2(side, side), egui::Sense::hover());
        ui.painter().rect_filled(rect, theme.px(7.0), theme.palette.indigo);
        let inner = rect.shrink(side * 0.2);
        let stroke = egui::Stroke::new(theme.px(1.8), theme.palette.panel);
        let (l, r, t, b) = (inner.min.x, inner.max.x, inner.min.y, inner.max.y);
        let roof = t + inner.height() * 0.36;
        ui.painter().line(vec![egui::pos2(l, roof), egui::pos2(inner.center().x, t), egui::pos2(r, roof)], stroke);
        for share in [0.12, 0.38, 0.62, 0.88] {
            let x = l + inner.width() * share;
            ui.painter().line_segment([egui::pos2(x, roof + 1.0), egui::pos2(x, b - 2.0)], stroke);
        }
        ui.painter().line_segment([egui::pos2(l, b), egui::pos2(r, b)], stroke);
        ui.add(Text::title("Sala").weight(theme::Weight::Bold).colour(theme.palette.indigo_deep));
    });
}

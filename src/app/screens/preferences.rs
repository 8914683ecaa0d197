//! The settings: how the window looks and sounds to this reader, on a page of their own.
//!
//! It comes from the shelf and from the pause, covers what lies under it, and goes back there. It holds nothing itself:
//! every change is a wish and takes effect at once. It does not know where settings are kept.

use bevy_egui::egui::{Rect, ScrollArea, Ui, pos2, vec2};

use super::{Say, Wish, booth::within};
use crate::{
    app::{
        settings::{OfficerAddress, Pace, Settings, TEXT_SIZES},
        theme::{
            self, Hotkey, Icon, Role, Text, keys,
            widget::{Button, Panel, Segments},
        },
    },
    locale::Language,
};

/// The languages in the order in which they stand everywhere.
pub const LANGUAGES: [Language; 3] = [Language::Khmer, Language::Lao, Language::English];

/// Draws the page. `scored` says that what is played now counts, so that there is no coach.
pub fn show(ui: &mut Ui, say: &Say<'_>, settings: &Settings, scored: bool, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    keys::enter_on_opening(ui.ctx(), "settings-language");
    let width = theme.px(860.0).min(whole.width() - theme.px(32.0));
    let column = Rect::from_min_max(
        pos2(whole.center().x - width / 2.0, whole.min.y + theme.px(14.0)),
        pos2(whole.center().x + width / 2.0, whole.max.y - theme.px(10.0)),
    );
    let head = within(ui, column, |ui| head(ui, say, wishes));
    let rest = column.with_min_y(head.max.y + theme.px(10.0));
    within(ui, rest, |ui| {
        ScrollArea::vertical().id_salt("settings").auto_shrink([false, false]).show(ui, |ui| {
            ui.set_max_width(width - theme.px(14.0));
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            rows(ui, say, settings, scored, wishes);
        });
    });
}

/// The name of the page and the way back. Returns the place it took.
fn head(ui: &mut Ui, say: &Say<'_>, wishes: &mut Vec<Wish>) -> Rect {
    let theme = theme::of(ui.ctx());
    let shown = ui.horizontal(|ui| {
        let back = keys::area(ui, "settings-back", |ui| {
            ui.add(Button::plain(say.text("settings-back")).icon(Icon::Check).key(Hotkey::Escape))
        });
        if back.clicked() {
            wishes.push(Wish::Settings(false));
        }
        ui.add_space(theme.px(8.0));
        ui.add(Text::title(say.text("settings-title")));
    });
    shown.response.rect
}

fn rows(ui: &mut Ui, say: &Say<'_>, settings: &Settings, scored: bool, wishes: &mut Vec<Wish>) {
    setting(ui, say, "settings-language", |ui| {
        let names = LANGUAGES.map(Language::own_name);
        let at = LANGUAGES.iter().position(|language| *language == say.language).unwrap_or(0);
        choose(ui, "language", &names, at, |at| wishes.push(Wish::Speak(LANGUAGES[at])));
    });
    setting(ui, say, "settings-text-size", |ui| text_sizes(ui, say, settings, wishes));
    setting(ui, say, "settings-shade", |ui| {
        let words = ["shelf-light", "shelf-dark"].map(|id| say.text(id));
        let at = usize::from(settings.shade == theme::Shade::Dark);
        let shade = |at| if at == 1 { theme::Shade::Dark } else { theme::Shade::Light };
        choose(ui, "shade", &strs(&words), at, |at| wishes.push(Wish::Shade(shade(at))));
    });
    setting(ui, say, "settings-motion", |ui| {
        let words = ["pause-motion-off", "pause-motion-on"].map(|id| say.text(id));
        choose(ui, "motion", &strs(&words), usize::from(settings.motion), |at| wishes.push(Wish::Motion(at == 1)));
    });
    setting(ui, say, "settings-pace", |ui| {
        let words = ["settings-pace-slow", "settings-pace-calm", "settings-pace-quick", "settings-pace-at-once"]
            .map(|id| say.text(id));
        let at = Pace::ALL.iter().position(|pace| *pace == settings.pace).unwrap_or(0);
        choose(ui, "pace", &strs(&words), at, |at| wishes.push(Wish::Pace(Pace::ALL[at])));
        if !settings.motion {
            ui.add(Text::caption(say.text("settings-pace-still")));
        }
    });
    setting(ui, say, "settings-coach", |ui| {
        if scored {
            ui.add(Text::body(say.text("settings-coach-scored")));
            return;
        }
        let words = ["settings-coach-off", "settings-coach-on"].map(|id| say.text(id));
        choose(ui, "coach", &strs(&words), usize::from(settings.coach), |at| wishes.push(Wish::Coach(at == 1)));
    });
    setting(ui, say, "settings-officer", |ui| {
        let all = [OfficerAddress::Neutral, OfficerAddress::Man, OfficerAddress::Woman];
        let words =
            ["settings-officer-neutral", "settings-officer-man", "settings-officer-woman"].map(|id| say.text(id));
        let at = all.iter().position(|address| *address == settings.officer).unwrap_or(0);
        choose(ui, "officer", &strs(&words), at, |at| wishes.push(Wish::Officer(all[at])));
    });
}

fn strs<const N: usize>(words: &[String; N]) -> [&str; N] {
    std::array::from_fn(|ix| words[ix].as_str())
}

/// One setting: its name, what it does in one line, and the choice. Where there is room the choice stands beside.
fn setting(ui: &mut Ui, say: &Say<'_>, id: &str, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    Panel::new().margin(14.0, 10.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        let width = ui.available_width();
        let words = |ui: &mut Ui| {
            ui.add(Text::subheading(say.text(id)));
            ui.add(Text::caption(say.text(&format!("{id}.hint"))));
        };
        if width < theme.px(640.0) {
            words(ui);
            ui.add_space(theme.px(2.0));
            keys::area(ui, id, add);
            return;
        }
        let (left, gap) = (width * 0.40, theme.px(16.0));
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.allocate_ui(vec2(left, 0.0), |ui| {
                ui.set_width(left);
                ui.vertical(words);
            });
            ui.allocate_ui(vec2(width - left - gap, 0.0), |ui| {
                ui.vertical(|ui| keys::area(ui, id, add));
            });
        });
    });
}

/// A choice between a few words; where they do not fit beside each other they stand below each other.
fn choose(ui: &mut Ui, salt: &str, words: &[&str], chosen: usize, then: impl FnOnce(usize)) {
    let theme = theme::of(ui.ctx());
    let width = (ui.available_width() / words.len().max(1) as f32).floor() - theme.px(14.0);
    let fits =
        words.iter().all(|word| Text::new(Role::Button, *word).strong().measure(ui.ctx(), f32::INFINITY).x <= width);
    let taken = ui.push_id(salt, |ui| {
        if fits {
            return Segments::new(words, chosen).show(ui);
        }
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        let mut taken = None;
        for (ix, word) in words.iter().enumerate() {
            let row = theme::widget::Choice::framed(*word, ix == chosen).id(ix);
            let row = if ix == chosen { row.tick() } else { row };
            if ui.add(row).clicked() && ix != chosen {
                taken = Some(ix);
            }
        }
        taken
    });
    if let Some(at) = taken.inner {
        then(at);
    }
}

fn text_sizes(ui: &mut Ui, say: &Say<'_>, settings: &Settings, wishes: &mut Vec<Wish>) {
    let at = TEXT_SIZES.iter().position(|size| *size >= settings.text_size).unwrap_or(TEXT_SIZES.len() - 1);
    let smaller = at.checked_sub(1).and_then(|at| TEXT_SIZES.get(at).copied());
    let larger = TEXT_SIZES.get(at + 1).copied();
    ui.horizontal(|ui| {
        let steps = [
            ("A−", "smaller", smaller, "shelf-smallest", "shelf-smaller"),
            ("A+", "larger", larger, "shelf-largest", "shelf-larger"),
        ];
        for (ix, (sign, id, size, why, name)) in steps.into_iter().enumerate() {
            let why = size.is_none().then(|| say.text(why));
            let response = ui.add(Button::plain(sign).id(id).why_not(why));
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(say.text(name)));
            if let Some(size) = size.filter(|_| response.clicked()) {
                wishes.push(Wish::TextSize(size));
            }
            if ix == 0 {
                let shown = ui.add(Text::body(format!("{} %", settings.text_size)));
                theme::widget::announce(&shown);
            }
        }
    });
}

//! The booth: the traveller, the talk, and the choice of what to say or do next.
//!
//! Reading order is the work's order: where am I and how long, the face, the words, then topic, form, line, Enter.

pub mod chooser;
pub mod coach;
pub mod conversation;
pub mod narrow;
pub mod reveal;
pub mod scene;
pub mod search;
pub mod top;

use bevy_egui::egui::{Rect, Ui, UiBuilder, pos2};

use super::{Live, Say, Screen, Wish, notebook};
use crate::app::theme::{
    self, Hotkey, Icon, Role, Text, keys,
    widget::{Button, Tab},
};

/// What the booth remembers between frames.
#[derive(Default)]
pub struct State {
    /// What is being chosen below.
    pub chooser: chooser::State,
    /// The panel beside the scene.
    pub side: Side,
    /// The notebook's own state.
    pub notebook: notebook::State,
    /// The talk's own state.
    pub talk: conversation::State,
    /// The coach's own state.
    pub coach: coach::State,
    /// What a narrow window shows.
    pub pane: narrow::Pane,
}

/// The panel beside the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// The talk as it runs.
    #[default]
    Talk,
    /// The notebook.
    Notebook,
}

/// Draws the booth.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let talk_shown = state.side == Side::Talk || ui.max_rect().width() >= theme::WIDE;
    state.talk.begin(ui.ctx(), live, talk_shown);
    if conversation::seek(ui, live, &mut state.talk) {
        state.side = Side::Talk;
    }
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    let bar = theme.px(52.0).max(theme.row(theme::Role::Subheading) + theme.row(theme::Role::Caption) + theme.px(6.0));
    let chooser = (whole.height() * 0.44).clamp(theme.px(270.0), theme.px(450.0)).min(whole.height() * 0.6);
    let middle = whole.height() - bar - chooser;
    let wide = whole.width() >= theme::WIDE;
    let (scene_share, talk_share) = match whole.width() {
        w if w >= theme::WIDE => (0.47, 0.31),
        w if w < 1200.0 => (0.45, 0.55),
        _ => (0.54, 0.46),
    };
    let top_rect = Rect::from_min_max(whole.min, pos2(whole.max.x, whole.min.y + bar));
    let y = (top_rect.max.y, top_rect.max.y + middle);
    let x1 = whole.min.x + whole.width() * scene_share;
    let x2 = x1 + whole.width() * talk_share;
    // While a note is held, Esc lets go of it.
    let holding = (wide || state.side == Side::Notebook) && state.notebook.holds_any();
    if theme::Room::of(ui.ctx()).is_narrow() {
        return narrow::show(ui, say, live, state, holding, wishes);
    }
    within(ui, top_rect, |ui| top::show(ui, say, live, holding, wishes));
    let scene_rect = Rect::from_min_max(pos2(whole.min.x, y.0), pos2(x1, y.1));
    let speaking = state.talk.speaking(live);
    within(ui, scene_rect, |ui| scene::show(ui, say, live, speaking, &mut state.chooser));
    let side_rect = Rect::from_min_max(pos2(x1, y.0), pos2(if wide { x2 } else { whole.max.x }, y.1));
    within(ui, side_rect, |ui| side(ui, say, live, state, wide, wishes));
    if wide {
        let book = Rect::from_min_max(pos2(x2, y.0), pos2(whole.max.x, y.1));
        within(ui, book, |ui| {
            ground(ui, book);
            within(ui, book.shrink(theme.px(12.0)), |ui| {
                notebook::show(ui, say, live, &mut state.notebook, wishes);
            });
        });
    }
    let chooser_rect = Rect::from_min_max(pos2(whole.min.x, y.1), whole.max);
    within(ui, chooser_rect, |ui| chooser::show(ui, say, live, &mut state.chooser, wishes));
    if keys::pressed(ui.ctx(), Hotkey::F(4)) {
        wishes.push(Wish::Go(Screen::Desk));
    }
}

fn side(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wide: bool, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ground(ui, rect);
    let notes = live.views().notebook.said.len() + live.views().notebook.seen.len();
    let tabs = Rect::from_min_size(rect.min, bevy_egui::egui::vec2(rect.width(), theme.control(38.0)));
    let shown = if wide { Side::Talk } else { state.side };
    // With large text the words keep their room, and icons and counts give way; so they do for the search.
    let names = ["window-talk", "window-notebook", "window-desk"].map(|id| say.text(id));
    let words = |name: &String| Text::new(Role::Button, name.as_str()).strong().measure(ui.ctx(), f32::INFINITY).x;
    let words: f32 = names.iter().map(words).sum();
    let find = if live.views().talk.is_empty() || shown != Side::Talk { 0.0 } else { theme.px(84.0) };
    let roomy = !theme::Room::of(ui.ctx()).is_narrow() && rect.width() > words + theme.px(3.0 * 100.0 + 40.0) + find;
    let dressed = |tab: Tab<'static>, icon: Icon, count: Option<usize>| match (roomy, count) {
        (true, Some(count)) => tab.icon(icon).count(count),
        (true, None) => tab.icon(icon),
        (false, _) => tab,
    };
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    let choosing = narrow && state.pane.is_choosing(ui.ctx());
    let row = if narrow { rect } else { tabs };
    let row = within(ui, row.shrink2(bevy_egui::egui::vec2(theme.px(10.0), 0.0)), |ui| {
        let wrapped = bevy_egui::egui::Layout::left_to_right(bevy_egui::egui::Align::Center).with_main_wrap(narrow);
        let size = bevy_egui::egui::vec2(ui.available_width(), 0.0);
        let shown = ui.allocate_ui_with_layout(size, wrapped, |ui| {
            if narrow {
                ui.spacing_mut().item_spacing = bevy_egui::egui::Vec2::ZERO;
            }
            keys::area(ui, "booth-side", |ui| {
                let talk =
                    dressed(Tab::new(say.text("window-talk"), shown == Side::Talk && !choosing), Icon::Talk, None);
                if ui.add(talk.key(Hotkey::F(2))).clicked() {
                    state.side = Side::Talk;
                    state.pane.choose(false);
                }
                if !wide {
                    let tab = Tab::new(say.text("window-notebook"), shown == Side::Notebook && !choosing);
                    if ui.add(dressed(tab, Icon::Note, Some(notes)).key(Hotkey::F(3))).clicked() {
                        state.side = Side::Notebook;
                        state.pane.choose(false);
                        keys::enter(ui.ctx(), "notebook");
                    }
                }
                let desk = Tab::new(say.text("window-desk"), false);
                if ui.add(dressed(desk, Icon::Paper, Some(live.views().desk.len())).key(Hotkey::F(4))).clicked() {
                    wishes.push(Wish::Go(Screen::Desk));
                }
                let search = say.text("talk-search");
                if find > 0.0 && ui.available_width() > theme.px(74.0) {
                    let find = Button::quiet(search).icon(Icon::Search).icon_only().key(Hotkey::Slash);
                    if ui.add(find).clicked() {
                        state.talk.search.open(ui.ctx());
                    }
                }
            });
            let on = choosing || !narrow::Pane::takes_turns(ui.ctx());
            if narrow && chooser::modes(ui, say, live, &mut state.chooser, on, wishes) {
                state.pane.choose(true);
            }
        });
        shown.response.rect
    });
    let foot = if narrow { row.max.y } else { tabs.max.y };
    let line = theme.palette.line;
    ui.painter().hline(rect.x_range(), foot, bevy_egui::egui::Stroke::new(1.0, line));
    let inner = Rect::from_min_max(pos2(rect.min.x, foot), rect.max).shrink(theme.px(if narrow { 4.0 } else { 8.0 }));
    if narrow && state.pane.is_choosing(ui.ctx()) {
        let place = Rect::from_min_max(pos2(rect.min.x, foot), rect.max);
        return within(ui, place, |ui| chooser::show(ui, say, live, &mut state.chooser, wishes));
    }
    within(ui, inner, |ui| match shown {
        Side::Talk => {
            conversation::announce(ui, say, live);
            let coach = &mut state.coach;
            conversation::show(ui, say, live, &mut state.talk, |ui, said| coach::show(ui, say, live, coach, said));
        }
        Side::Notebook => notebook::show(ui, say, live, &mut state.notebook, wishes),
    });
}

/// Fills a panel that reaches the window's edges.
pub(super) fn ground(ui: &Ui, rect: Rect) {
    let p = theme::of(ui.ctx()).palette;
    ui.painter().rect_filled(rect, 0.0, p.panel);
    ui.painter().vline(rect.min.x, rect.y_range(), bevy_egui::egui::Stroke::new(1.0, p.line));
}

/// Draws inside a rectangle, clipped to it.
pub(super) fn within<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut inner = ui.new_child(
        UiBuilder::new().max_rect(rect).layout(bevy_egui::egui::Layout::top_down(bevy_egui::egui::Align::Min)),
    );
    inner.set_clip_rect(rect.expand(theme::of(ui.ctx()).px(6.0)).intersect(ui.clip_rect()));
    add(&mut inner)
}

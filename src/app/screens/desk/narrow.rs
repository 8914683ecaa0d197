//! The desk in a narrow window, or with large text: papers, one paper, or the notebook, with the keys of the wide one.

use bevy_egui::egui::{self, Rect, Stroke, Ui, pos2, vec2};

use super::{State, draw_wood, papers, tools};
use crate::app::{
    screens::{
        Live, Say, Screen, Wish,
        booth::top,
        notebook::{self, within},
    },
    theme::{
        self, Hotkey, Icon, Text, keys,
        widget::{self, Button},
    },
};

/// What a narrow window shows of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pane {
    /// The list of papers.
    #[default]
    List,
    /// The paper that lies on top.
    Paper,
    /// The notebook.
    Notebook,
}

/// The desk in a narrow window, or with large text: papers, one paper, or the notebook, with the keys of the wide one.
pub(super) fn show(
    ui: &mut Ui,
    place: Rect,
    foot: f32,
    say: &Say<'_>,
    live: &Live,
    state: &mut State,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.painter().rect_filled(place, 0.0, p.panel);
    let on_top = live.views().desk.iter().find(|view| Some(view.document) == state.current);
    let tabs = within(ui, "desk-panes", place, |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        ui.horizontal_wrapped(|ui| {
            keys::area(ui, "desk-panes", |ui| {
                let all = [
                    (Pane::List, Some(say.text("desk-papers")), None, "desk-list"),
                    (Pane::Paper, on_top.map(|view| say.words(&view.title)), Some(Hotkey::F(4)), "desk-paper"),
                    (Pane::Notebook, Some(say.text("window-notebook")), Some(Hotkey::F(3)), "notebook"),
                ];
                for (pane, name, key, area) in all {
                    let Some(name) = name else { continue };
                    let tab = widget::Tab::new(name, state.pane == pane);
                    if ui.add(if let Some(key) = key { tab.key(key) } else { tab }).clicked() {
                        state.pane = pane;
                        keys::enter(ui.ctx(), area);
                    }
                }
            });
        });
        ui.min_rect().max.y
    });
    ui.painter().hline(place.x_range(), tabs, Stroke::new(1.0, p.line));
    let rest = Rect::from_min_max(pos2(place.min.x, tabs + 1.0), pos2(place.max.x, foot));
    let inner = rest.shrink(theme.px(8.0));
    match state.pane {
        Pane::Notebook => within(ui, "desk-book", rest, |ui| {
            notebook::list(ui, say, live, &mut state.notebook, None, wishes);
        }),
        Pane::Paper if on_top.is_some() => {
            draw_wood(ui, rest);
            // It has all the room there is; it can still be turned.
            let tools = within(ui, "desk-tools", inner, |ui| tools::turning(ui, say, live, state));
            super::on_top(ui, inner.with_min_y(tools.max.y + theme.px(4.0)), say, live, state, wishes);
        }
        _ => {
            draw_wood(ui, rest);
            within(ui, "desk-list", inner, |ui| papers(ui, say, live, state, wishes));
        }
    }
    let bar = Rect::from_min_max(pos2(place.min.x, foot), place.max);
    within(ui, "desk-bar", bar, |ui| notebook::bar(ui, say, live, &mut state.notebook, wishes));
    notebook::over(ui, say, live, &mut state.notebook, wishes);
}

/// The same bar where room is short: what it is called and the time in one row, who can hear below it; no hint.
pub(super) fn bar(ui: &mut Ui, say: &Say<'_>, live: &Live, title: &str, wishes: &mut Vec<Wish>) -> f32 {
    let theme = theme::of(ui.ctx());
    let place = ui.max_rect().shrink2(vec2(theme.px(10.0), theme.px(2.0)));
    let shown = within(ui, "top-narrow", place, |ui| {
        ui.spacing_mut().item_spacing = vec2(theme.px(10.0), theme.px(1.0));
        ui.horizontal_wrapped(|ui| {
            let back = Button::plain(say.text("desk-back")).icon(Icon::Talk).icon_only().key(Hotkey::F(2));
            if keys::area(ui, "top", |ui| ui.add(back)).clicked() {
                wishes.push(Wish::Go(Screen::Booth));
            }
            ui.add(Text::subheading(title));
            let clock = ui.add(Text::body(top::time_left(say, live)).strong());
            widget::announce(&clock);
        });
        let heard = ui.add(Text::caption(top::who_can_hear(say, live)).strong().colour(theme.palette.ink));
        widget::announce(&heard);
        ui.min_rect()
    });
    (shown.max.y + theme.px(3.0)).round()
}

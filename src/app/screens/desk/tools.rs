//! What is done with the paper on top besides looking: it is enlarged, laid beside another, turned. None of it takes time
//! in the case, and none of it shows what was not looked at.

use bevy_egui::egui::{Rect, Ui};

use super::{Spread, State};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{Hotkey, keys, widget::Button},
    },
    scenario::handbook::DocumentKind,
};

/// What can be done with the paper on top: enlarge it, lay another beside it, turn it. Returns where it stands.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State) -> Rect {
    let desk = &live.views().desk;
    let current = desk.iter().find(|view| Some(view.document) == state.current);
    let alone = (desk.len() < 2).then(|| say.text("desk-one-paper-only"));
    keys::area(ui, "desk-tools", |ui| {
        ui.horizontal_wrapped(|ui| {
            let enlarged = state.spread == Spread::Enlarged;
            let words = say.text(if enlarged { "desk-smaller" } else { "desk-enlarge" });
            let none = current.is_none().then(|| say.text("desk-none"));
            if ui.add(Button::plain(words).key(Hotkey::F(4)).id("enlarge").why_not(none)).clicked() {
                state.spread = if enlarged { Spread::Usual } else { Spread::Enlarged };
                keys::enter(ui.ctx(), "desk-paper");
            }
            let two = state.spread == Spread::Two;
            let words = say.text(if two { "desk-one-paper" } else { "desk-two-papers" });
            if ui.add(Button::plain(words).key(Hotkey::F(5)).id("two").why_not(alone)).clicked() {
                state.spread = if two { Spread::Usual } else { Spread::Two };
                keys::enter(ui.ctx(), "desk-paper");
            }
            turner(ui, say, live, state);
        });
        ui.min_rect()
    })
}

/// What is left of it in a narrow window, where a paper has all the room as it is. Returns where it stands.
pub(super) fn turning(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State) -> Rect {
    keys::area(ui, "desk-tools", |ui| {
        turner(ui, say, live, state);
        ui.min_rect()
    })
}

/// The button that turns the paper on top.
fn turner(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State) {
    let current = live.views().desk.iter().find(|view| Some(view.document) == state.current);
    let closed = current.is_none_or(|view| !view.opened).then(|| say.text("desk-open-first"));
    let paged = current.is_some_and(|view| matches!(view.kind, DocumentKind::Passport | DocumentKind::Stamps));
    let words = say.text(if paged { "desk-turn-page" } else { "desk-turn" });
    if ui.add(Button::plain(words).key(Hotkey::F(6)).id("turn").why_not(closed)).clicked() {
        turn(live, state);
        keys::enter_afresh(ui.ctx(), "desk-paper");
    }
}

/// Turns the paper on top. A passport is leafed through: its page, its stamps if they lie here, its cover.
fn turn(live: &Live, state: &mut State) {
    let desk = &live.views().desk;
    let Some(current) = desk.iter().find(|view| Some(view.document) == state.current) else { return };
    let other = |kind: DocumentKind| desk.iter().find(|view| view.kind == kind && view.of == current.of);
    let lies_on_its_face = state.turned.contains(&current.document);
    let next = match current.kind {
        DocumentKind::Passport if !lies_on_its_face => other(DocumentKind::Stamps),
        DocumentKind::Stamps => other(DocumentKind::Passport),
        _ => None,
    };
    let turned = next.map_or(current.document, |view| view.document);
    let face = match next {
        // From the page to the stamps, and from the stamps to the cover.
        Some(view) => view.kind == DocumentKind::Stamps,
        None => lies_on_its_face,
    };
    state.turned.retain(|document| *document != turned);
    if !face {
        state.turned.push(turned);
    }
    if next.is_some() {
        if state.beside == Some(turned) {
            state.beside = state.current;
        }
        state.current = Some(turned);
    }
}

//! The decision in a narrow window, or with large text: persons as tabs, and one pane at a time.
//!
//! Nothing is left out but faces: the same outcomes, reasons, note and end of the interview as in a wide window.

use bevy_egui::egui::{Rect, ScrollArea, Stroke, Ui, Vec2, pos2, vec2};

use super::{State, choose, handover, is_handed_over, key_of, missing, outcomes, reasons, short, standing};
use crate::{
    app::{
        screens::{Live, Say, Wish, desk, notebook::within},
        theme::{
            self, Hotkey, Text, keys,
            widget::{self, Button, Tab},
        },
    },
    interview::{Action, view::PersonDecision},
    locale::Message,
};

/// What is shown of the decision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Pane {
    /// The outcomes.
    #[default]
    Outcome,
    /// What they rest on.
    Reasons,
    /// The note for whoever takes over.
    HandOver,
    /// What will be told, what is missing, and the end.
    Record,
}

/// Draws the decision below the bar, which ends at `top`.
pub(super) fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    one: &PersonDecision,
    top: f32,
    state: &mut State,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let noted = live.interview().state().notes.handover.len();
    let handed = is_handed_over(live) || noted > 0;
    if state.pane == Pane::HandOver && !handed {
        state.pane = Pane::Reasons;
    }
    // A letter means a reason, whichever pane is shown; a digit an outcome.
    let letter = (0..26).find(|nth| Hotkey::letter(*nth).is_some_and(|key| keys::pressed(ui.ctx(), key)));
    if let Some(nth) = letter.filter(|_| state.pane == Pane::Outcome) {
        state.pane = Pane::Reasons;
        if let Some(act) = reasons::nth(say, live, one, nth) {
            wishes.push(Wish::Act(act));
        }
        keys::enter(ui.ctx(), "decision-reasons");
    }
    let row = Rect::from_min_max(pos2(whole.min.x, top), whole.max);
    ui.painter().rect_filled(row, 0.0, p.panel);
    let tabs = within(ui, "decision-tabs", row, |ui| {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        persons(ui, say, live, one, state);
        ui.horizontal_wrapped(|ui| {
            keys::area(ui, "decision-panes", |ui| panes(ui, say, one, noted, handed, state));
        });
        ui.min_rect().max.y
    });
    ui.painter().hline(whole.x_range(), tabs, Stroke::new(1.0, p.line));
    let mut rest = Rect::from_min_max(pos2(whole.min.x, tabs + 1.0), whole.max);
    // Once nothing is missing, the end is in reach from every pane.
    if state.pane != Pane::Record && missing(say, live).is_none() {
        let foot = rest.with_min_y(rest.max.y - theme.control(36.0) - theme.px(8.0));
        rest.max.y = foot.min.y;
        within(ui, "decision-foot", foot.shrink2(vec2(theme.px(12.0), theme.px(4.0))), |ui| {
            let record = Button::primary(say.text("decision-record"));
            if keys::area(ui, "decision-foot", |ui| ui.add(record)).clicked() {
                wishes.push(Wish::Act(Action::Finish));
            }
        });
    }
    within(ui, ("decision-pane", state.pane as u8), rest, |ui| match state.pane {
        Pane::Outcome => outcomes(ui, say, live, one, wishes),
        Pane::Reasons => reasons::show(ui, say, live, one, true, wishes),
        Pane::HandOver => handover::show(ui, say, live, wishes),
        Pane::Record => record(ui, say, live, one, wishes),
    });
}

fn persons(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision, state: &mut State) {
    let persons = &live.views().decision.persons;
    if persons.len() < 2 {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        keys::area(ui, "decision-people", |ui| {
            for (place, other) in persons.iter().enumerate() {
                let tab = Tab::new(short(say, live, other.person), other.person == one.person);
                let tab = if let Some(key) = key_of(place) { tab.key(key) } else { tab };
                if ui.add(tab).clicked() {
                    choose(ui, state, other.person);
                }
            }
        });
    });
}

fn panes(ui: &mut Ui, say: &Say<'_>, one: &PersonDecision, noted: usize, handed: bool, state: &mut State) {
    let all = [
        (Pane::Outcome, "decision-outcome", Some(one.codes.iter().count()), "decision-tiles"),
        (Pane::Reasons, "decision-because", Some(one.reasons.len()), "decision-reasons"),
        (Pane::HandOver, "decision-handover", Some(noted), "decision-handover"),
        (Pane::Record, "decision-record", None, "decision-foot"),
    ];
    for (pane, id, count, area) in all {
        if pane == Pane::HandOver && !handed {
            continue;
        }
        let tab = Tab::new(say.text(id), state.pane == pane);
        let tab = if let Some(count) = count { tab.count(count) } else { tab };
        if ui.add(tab).clicked() {
            state.pane = pane;
            keys::enter(ui.ctx(), area);
        }
    }
}

/// What each will be told and what is still missing, then the end of the interview.
fn record(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let missing = missing(say, live);
    ScrollArea::vertical().id_salt("record").auto_shrink([false, true]).show(ui, |ui| {
        desk::bare(theme.px(12.0)).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            for other in &live.views().decision.persons {
                standing(ui, say, live, other);
            }
            if !one.codes.is_empty() {
                let name = short(say, live, one.person);
                ui.add(Text::body(say.message(&Message::new("decision-tell").arg("name", name))).strong());
            }
            for code in one.codes.iter() {
                let words = say.text(&format!("{}.tell", code.message()));
                let quoted = say.message(&Message::new("decision-quoted").arg("words", words));
                ui.add(Text::body(quoted).colour(theme.palette.indigo_deep));
            }
            let words = missing.clone().unwrap_or_else(|| say.text("decision-closes"));
            let told = ui.add(Text::body(words));
            widget::announce(&told);
            keys::area(ui, "decision-foot", |ui| {
                let button = Button::primary(say.text("decision-record")).why_not(missing.as_deref());
                if ui.add(button).clicked() {
                    wishes.push(Wish::Act(Action::Finish));
                }
            });
        });
    });
}

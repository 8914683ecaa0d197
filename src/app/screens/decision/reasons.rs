//! Reasons for a decision: what stands in the notebook, what was raised, and thoughts that tempt.
//!
//! They look alike and none is marked: which of them carry a decision is told in the debrief.

use bevy_egui::egui::{ScrollArea, Ui};

use crate::{
    app::{
        screens::{Live, Say, Wish, desk, notebook},
        theme::{
            self, Hotkey, Text, Tone, keys,
            widget::{Badge, Choice},
        },
    },
    interview::{Action, action::Reason, case::What, view::PersonDecision, wording::Wording},
    locale::Message,
};

/// Shows the reasons that may be given for a person; `titled` where no tab names them.
pub(super) fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    one: &PersonDecision,
    titled: bool,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let rows = rows(say, live);
    desk::bare(0.0).inner_margin(bevy_egui::egui::Margin::symmetric(theme.px(16.0) as i8, theme.px(8.0) as i8)).show(
        ui,
        |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            if titled {
                ui.horizontal_wrapped(|ui| {
                    ui.add(Text::subheading(say.text("decision-because")));
                    let count = Message::new("decision-chosen").arg("count", one.reasons.len());
                    ui.add(Badge::new(say.message(&count)).tone(Tone::Indigo));
                });
            }
            if !super::is_small(ui) {
                ui.add(Text::caption(say.text("decision-because-hint")));
            }
        },
    );
    ScrollArea::vertical().id_salt(("reasons", one.person)).auto_shrink([false, false]).show(ui, |ui| {
        desk::bare(theme.px(16.0))
            .inner_margin(bevy_egui::egui::Margin { top: 6, ..bevy_egui::egui::Margin::same(theme.px(16.0) as i8) })
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                keys::area(ui, "decision-reasons", |ui| {
                    for (place, row) in rows.iter().enumerate() {
                        let given = one.reasons.contains(&row.reason);
                        let choice = Choice::framed(row.words.as_str(), given).second(row.source.as_str()).many();
                        let choice = choice.maybe_key(Hotkey::letter(place)).key_at_end().id(row.reason);
                        if ui.add(choice).clicked() {
                            let act = if given { Action::NotBecause } else { Action::Because };
                            wishes.push(Wish::Act(act(one.person, row.reason)));
                        }
                    }
                });
            });
    });
}

/// What the letter of a row does: gives the reason, or takes it back.
pub(super) fn nth(say: &Say<'_>, live: &Live, one: &PersonDecision, nth: usize) -> Option<Action> {
    let reason = rows(say, live).get(nth)?.reason;
    let act = if one.reasons.contains(&reason) { Action::NotBecause } else { Action::Because };
    Some(act(one.person, reason))
}

struct Row {
    reason: Reason,
    words: String,
    source: String,
}

/// Everything that can be given as a reason: notes in their order, then what was raised, then the fixed list.
fn rows(say: &Say<'_>, live: &Live) -> Vec<Row> {
    let views = live.views();
    let case = live.interview().case();
    let notes = views.notebook.said.iter().chain(&views.notebook.seen);
    let mut rows: Vec<Row> = notes
        .map(|note| Row {
            reason: Reason::Entry(note.entry),
            words: say.words(&note.words),
            source: notebook::source(say, note),
        })
        .collect();
    // Only what the officer raised: the paper that was shown too early raises things nobody has heard of.
    let wording = Wording::new(case, live.handbook());
    for turn in &views.talk {
        let What::Raise(contradiction, _) = case.act(turn.act).what else { continue };
        let reason = Reason::Contradiction(contradiction);
        if rows.iter().any(|row| row.reason == reason) {
            continue;
        }
        let raised = Message::new("decision-raised").arg("time", crate::locale::message::Argument::Seconds(turn.at));
        rows.push(Row {
            reason,
            words: say.words(&wording.contradiction(contradiction)),
            source: say.message(&raised),
        });
    }
    let thoughts = live.interview().bad_reasons(live.handbook()).into_iter().map(|bad| {
        let id = live.handbook().reasons().get(bad.ix()).map(|row| row.message()).unwrap_or_default();
        Row { reason: Reason::Bad(bad), words: say.text(&id), source: say.text("decision-thought") }
    });
    rows.extend(thoughts);
    rows
}

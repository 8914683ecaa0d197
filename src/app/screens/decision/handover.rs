//! The hand-over note: what the next officer needs to know, and whom somebody was told or promised something by.
//!
//! It offers everything in the notebook and every act that was done; which lines are wanted is told in the debrief.

use std::collections::BTreeSet;

use bevy_egui::egui::{Margin, ScrollArea, Ui};

use crate::{
    app::{
        screens::{Live, Say, Wish, desk, notebook},
        theme::{self, Hotkey, Text, keys, widget::Choice},
    },
    interview::{Action, action::NoteLine, wording::Wording},
    locale::{Message, message::Argument},
    scenario::act::ActKind,
};

/// Shows what may stand in the note.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let written = &live.interview().state().notes.handover;
    let margin = Margin::symmetric(theme.px(16.0) as i8, theme.px(8.0) as i8);
    desk::bare(0.0).inner_margin(margin).show(ui, |ui| ui.add(Text::caption(say.text("decision-handover-hint"))));
    ScrollArea::vertical().id_salt("handover").auto_shrink([false, false]).show(ui, |ui| {
        desk::bare(0.0).inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            keys::area(ui, "decision-handover", |ui| {
                let mut place = 0;
                for (title, rows) in
                    [("decision-handover-known", notes(say, live)), ("decision-handover-done", acts(say, live))]
                {
                    if rows.is_empty() {
                        continue;
                    }
                    ui.add(Text::subheading(say.text(title)));
                    for row in rows {
                        let on = written.contains(&row.line);
                        let choice = Choice::framed(row.words, on).second(row.source).many().id(row.line);
                        if ui.add(choice.maybe_key(Hotkey::letter(place)).key_at_end()).clicked() {
                            let act = if on { Action::NotHandOver } else { Action::HandOver };
                            wishes.push(Wish::Act(act(row.line)));
                        }
                        place += 1;
                    }
                }
            });
        });
    });
}

struct Row {
    line: NoteLine,
    words: String,
    source: String,
}

fn notes(say: &Say<'_>, live: &Live) -> Vec<Row> {
    let book = &live.views().notebook;
    let row = |note| (note, notebook::source(say, note));
    let rows = book.said.iter().chain(&book.seen).map(row);
    rows.map(|(note, source)| Row { line: NoteLine::Entry(note.entry), words: say.words(&note.words), source })
        .collect()
}

/// Acts that were done, each once, in the order in which they came first. A greeting and small talk tell nobody anything.
fn acts(say: &Say<'_>, live: &Live) -> Vec<Row> {
    let case = live.interview().case();
    let wording = Wording::new(case, live.handbook());
    let mut done = BTreeSet::new();
    let mut rows = Vec::new();
    for turn in &live.views().talk {
        let Some(kind) = case.act_kind(case.act(turn.act)) else { continue };
        let tells = !matches!(kind, ActKind::Greet | ActKind::Talk(_) | ActKind::Request(_));
        if !tells || !done.insert(turn.act) {
            continue;
        }
        let at = Message::new("decision-done-at").arg("time", Argument::Seconds(turn.at));
        let words = say.words(&wording.act_label(turn.act));
        rows.push(Row { line: NoteLine::Act(turn.act), words, source: say.message(&at) });
    }
    rows
}

//! The hand-over note: what the next officer needs to know, and whom somebody was told or promised something by.
//!
//! It offers everything in the notebook, claims apart from facts, every act that was done, and the handbook's phrases for
//! what is urgent, promised or remarked, good and bad alike; which lines are wanted is told in the debrief.

use std::collections::BTreeSet;

use bevy_egui::egui::{Margin, ScrollArea, Ui};

use crate::{
    app::{
        screens::{Live, Say, Wish, desk, notebook},
        theme::{self, Hotkey, Text, keys, widget::Choice},
    },
    interview::{Action, action::NoteLine, view::NoteView, wording::Wording},
    locale::{Message, message::Argument},
    scenario::{act::ActKind, handbook::NotePart},
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
                for part in NotePart::ALL {
                    let rows = rows(say, live, *part);
                    if rows.is_empty() {
                        continue;
                    }
                    ui.add(Text::subheading(say.text(&part.message())));
                    for row in rows {
                        let on = written.contains(&row.line);
                        let choice = Choice::framed(row.words, on).many().id(row.line);
                        let choice = match row.source {
                            Some(source) => choice.second(source),
                            None => choice,
                        };
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
    /// Where it comes from; a phrase comes from nowhere.
    source: Option<String>,
}

fn rows(say: &Say<'_>, live: &Live, part: NotePart) -> Vec<Row> {
    let book = &live.views().notebook;
    match part {
        NotePart::Said => book.said.iter().map(|note| noted(say, note)).collect(),
        NotePart::Seen => book.seen.iter().map(|note| noted(say, note)).collect(),
        NotePart::Done => acts(say, live),
        NotePart::Urgent | NotePart::Promised | NotePart::Remark => phrases(say, live, part),
    }
}

fn noted(say: &Say<'_>, note: &NoteView) -> Row {
    let source = Some(notebook::source(say, note));
    Row { line: NoteLine::Entry(note.entry), words: say.words(&note.words), source }
}

fn phrases(say: &Say<'_>, live: &Live, part: NotePart) -> Vec<Row> {
    let wording = Wording::new(live.interview().case(), live.handbook());
    let all = live.interview().phrases(live.handbook(), part).into_iter();
    all.map(|ix| Row { line: NoteLine::Phrase(ix), words: say.words(&wording.phrase(ix)), source: None }).collect()
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
        rows.push(Row { line: NoteLine::Act(turn.act), words, source: Some(say.message(&at)) });
    }
    rows
}

//! The signs: what the case offered, what was brought out and tagged, and what would have brought out the rest; then the
//! mismatches and the hand-over note.

use bevy_egui::egui::Ui;

use super::parts::readable;
use crate::{
    app::{
        screens::Say,
        theme::{
            self, Icon, Text, Tone,
            widget::{Badge, Panel},
        },
    },
    locale::Message,
    report::debrief::{Debrief, SignState},
    scenario::handbook::NotePart,
};

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.add(Text::heading(say.text("debrief-screen-signs-title")));
    ui.add(Text::caption(say.text("debrief-screen-signs-note")).colour(p.ink_2));
    for sign in &debrief.signs {
        let (id, tone, icon) = match sign.state {
            SignState::Tagged => ("debrief-screen-sign-tagged", Tone::Good, Icon::Check),
            SignState::Untagged => ("debrief-screen-sign-untagged", Tone::Warn, Icon::Info),
            SignState::Missed => ("debrief-screen-sign-missed", Tone::Warn, Icon::Search),
        };
        let shown = Panel::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(3.0);
            ui.horizontal_wrapped(|ui| {
                ui.add(Badge::new(say.text(id)).tone(tone).icon(icon));
                if let Some(strength) = &sign.strength {
                    ui.add(Badge::new(say.words(strength)));
                }
            });
            ui.add(Text::subheading(say.words(&sign.name)));
            for by in &sign.shown_by {
                ui.add(Text::caption(say.words(by)).colour(p.ink_2));
            }
            if sign.state == SignState::Missed {
                let question = Message::new("debrief-screen-would-ask").arg("question", say.words(&sign.question));
                ui.add(Text::body(say.message(&question)));
                for way in &sign.ways {
                    for (_, line) in &way.lines {
                        ui.add(Text::caption(format!("· {}", say.words(line))).colour(p.ink_2));
                    }
                }
            }
        });
        readable(ui, shown.response.rect, &say.words(&sign.name));
    }
    for tag in &debrief.wrong_tags {
        let shown = Panel::new().tone(Tone::Bad).show(ui, |ui| {
            ui.add(Text::subheading(say.words(&tag.name)));
            ui.add(Text::caption(say.words(&tag.at)));
            ui.add(Text::body(say.words(&tag.why)));
        });
        readable(ui, shown.response.rect, &say.words(&tag.name));
    }
    if !debrief.mismatches.is_empty() {
        ui.add_space(theme.px(6.0));
        ui.add(Text::heading(say.text("debrief-screen-mismatches")));
    }
    for view in &debrief.mismatches {
        let id = match (view.found, view.raised.is_some(), view.late && view.fair) {
            (false, _, _) => "debrief-screen-mismatch-missed",
            (true, false, _) => "debrief-screen-mismatch-found",
            (true, true, true) => "debrief-screen-mismatch-late",
            (true, true, false) => "debrief-screen-mismatch-raised",
        };
        let inner = ui.horizontal_top(|ui| {
            ui.add(
                Badge::new(say.text(id))
                    .tone(if view.late && view.fair { Tone::Good } else { Tone::Warn })
                    .icon(Icon::Link),
            );
            ui.add(Text::body(say.words(&view.words)));
        });
        readable(ui, inner.response.rect, &say.words(&view.words));
    }
    note(ui, say, debrief);
}

/// The hand-over note: what it was to hold, claims apart from facts, and what has no place in it.
fn note(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    if debrief.handover.is_empty() && debrief.note_faults.is_empty() {
        return;
    }
    let theme = theme::of(ui.ctx());
    ui.add_space(theme.px(6.0));
    ui.add(Text::heading(say.text("debrief-handover")));
    for part in NotePart::ALL {
        let lines: Vec<_> = debrief.handover.iter().filter(|line| line.part == *part).collect();
        if !lines.is_empty() {
            ui.add(Text::subheading(say.text(&part.message())));
        }
        for line in lines {
            let (id, tone, icon) = match line.there {
                true => ("debrief-there", Tone::Good, Icon::Check),
                false => ("debrief-missing", Tone::Warn, Icon::Search),
            };
            let inner = ui.horizontal_top(|ui| {
                ui.add(Badge::new(say.text(id)).tone(tone).icon(icon));
                ui.add(Text::body(say.words(&line.words)));
            });
            readable(ui, inner.response.rect, &say.words(&line.words));
        }
    }
    if !debrief.note_faults.is_empty() {
        ui.add(Text::subheading(say.text("debrief-note-faults")));
    }
    for fault in &debrief.note_faults {
        let shown = Panel::new().tone(Tone::Bad).show(ui, |ui| {
            ui.add(Text::caption(say.text(&fault.part.message())));
            ui.add(Text::subheading(say.words(&fault.words)));
            ui.add(Text::body(say.words(&fault.why)));
        });
        readable(ui, shown.response.rect, &say.words(&fault.words));
    }
}

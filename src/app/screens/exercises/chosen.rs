//! The chosen exercise: what it is and its rules, what comes next, and how the last attempt went.

use bevy_egui::egui::Ui;

use super::{Entry, Outcome, State, Upcoming};
use crate::{
    app::{
        screens::{Say, Wish, shelf},
        theme::{
            self, Hotkey, Icon, Text, Tone, keys,
            widget::{Button, Choice, Panel, announce},
        },
    },
    course::{
        Course,
        exercise::{Exercise, Mode, terms},
    },
    locale::{Argument, Message},
    scenario::words,
};

/// Draws the chosen exercise.
pub fn show(ui: &mut Ui, say: &Say<'_>, state: &State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.spacing_mut().item_spacing.y = theme.px(7.0);
    let Some(entry) = state.entries.get(state.chosen) else { return };
    let Some((_, exercise)) = entry.offered.exercise() else { return };
    let (course, say) = (&entry.offered.course, &say.of(&entry.offered.course));
    ui.add(Text::heading(say.message(&exercise.text("title"))));
    if state.recorded && entry.outcome.is_none() {
        recorded(ui, say);
    }
    if let Some(outcome) = &entry.outcome {
        went(ui, say, exercise, outcome);
    }
    debriefs(ui, say, course, exercise, entry, wishes);
    for unreadable in &entry.standing.unreadable {
        warn(ui, &say.with_help(unreadable));
    }
    match &entry.standing.next {
        Some(next) => upcoming(ui, say, course, exercise, entry, next, wishes),
        None => stopped(ui, say, entry, wishes),
    }
    ui.add_space(theme.px(4.0));
    ui.add(Text::subheading(say.text("exercises-about")));
    for text in ["description", "briefing"] {
        for line in say.message(&exercise.text(text)).lines() {
            ui.add(Text::body(line));
        }
    }
    for (ix, rule) in terms(exercise, course.handbook.rubric()).iter().enumerate() {
        // Nothing is taken back in the window, as in a real talk; the terminal, where one mistypes, lets one.
        let practice = ix == 1 && exercise.mode == Mode::Practice;
        ui.horizontal_top(|ui| {
            ui.add(Text::body("·").colour(p.ink_2));
            ui.add(Text::body(if practice { say.text("exercises-practice") } else { say.message(rule) }));
        });
    }
}

/// The interview that comes next, with what is known of its case, and the way into it.
fn upcoming(
    ui: &mut Ui,
    say: &Say<'_>,
    course: &Course,
    exercise: &Exercise,
    entry: &Entry,
    next: &Upcoming,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    Panel::new().tone(Tone::Indigo).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        let place = Message::new("sit-place").arg("place", next.place).arg("of", exercise.interviews());
        let place = say.message(&place);
        let head = match next.attempt {
            1 => place,
            attempt => format!("{} · {place}", say.message(&Message::new("sit-attempt").arg("attempt", attempt))),
        };
        ui.add(Text::subheading(head));
        if let Some(left) = next.wall_left {
            let left = Message::new("wall-left").arg("time", Argument::Duration(left));
            ui.add(Text::body(say.message(&left)));
        }
        if let Some((id, scenario)) = course.playable().find(|(id, _)| *id == next.scenario) {
            let title = ui.add(Text::body(say.message(&words::title(id, scenario))).strong());
            // Another one stands there than before.
            if !entry.passed.is_empty() {
                announce(&title);
            }
            let pause = if exercise.mode == Mode::Exam { "exercises-exam-pause" } else { "exercises-may-pause" };
            shelf::facts(ui, say, scenario, pause);
        }
        let width = ui.available_width();
        keys::area(ui, "exercise-act", |ui| {
            let words = say.text(if next.begun { "sit-next" } else { "sit-begin" });
            if ui.add(Button::primary(words).key(Hotkey::Enter).width(width)).clicked() {
                wishes.push(Wish::Sit { id: entry.offered.key(), anew: false });
            }
            if next.another {
                let another = Button::quiet(say.text("warning-instead")).icon(Icon::Replay).key(Hotkey::F(6));
                if ui.add(another.width(width)).clicked() {
                    wishes.push(Wish::PassOver(entry.offered.key()));
                }
            }
        });
    });
}

/// Why nothing comes next, and what can be done about it.
fn stopped(ui: &mut Ui, say: &Say<'_>, entry: &Entry, wishes: &mut Vec<Wish>) {
    if let Some(why) = &entry.standing.hindrance {
        // The help of the terminal names its own option.
        let told = if entry.standing.changed { say.message(why) } else { say.with_help(why) };
        warn(ui, &told);
    }
    if let Some((taken, again)) = entry.standing.spent {
        let spent = say.message(&Message::new("sit-spent").arg("count", taken));
        let then = match again {
            Some(day) => say.message(&Message::new("sit-spent-until").arg("day", Argument::Date(day))),
            None => say.text("sit-spent-for-good"),
        };
        ui.add(Text::body(spent));
        ui.add(Text::body(then));
    }
    if entry.standing.changed {
        let width = ui.available_width();
        keys::area(ui, "exercise-act", |ui| {
            if ui.add(Button::plain(say.text("exercises-anew")).icon(Icon::Replay).width(width)).clicked() {
                wishes.push(Wish::Sit { id: entry.offered.key(), anew: true });
            }
        });
    }
}

/// That an interview of an examination is recorded, and whom one may turn to; nothing of what it was worth.
fn recorded(ui: &mut Ui, say: &Say<'_>) {
    let theme = theme::of(ui.ctx());
    Panel::new().tone(Tone::Good).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Check, theme.px(20.0), theme.palette.good);
            announce(&ui.add(Text::body(say.text("sit-exam-recorded"))));
        });
    });
}

/// The ways to the debriefs of the last attempt.
fn debriefs(ui: &mut Ui, say: &Say<'_>, course: &Course, exercise: &Exercise, entry: &Entry, wishes: &mut Vec<Wish>) {
    if entry.standing.debriefs.is_empty() {
        return;
    }
    ui.add(Text::subheading(say.text("exercises-debriefs")));
    keys::area(ui, "exercise-debriefs", |ui| {
        for (place, id) in &entry.standing.debriefs {
            let told = Message::new("sit-place").arg("place", *place).arg("of", exercise.interviews());
            let title = course.playable().find(|(other, _)| other == id);
            let title = title.map(|(id, scenario)| say.message(&words::title(id, scenario))).unwrap_or_default();
            let row = Choice::framed(say.message(&told), false).second(title).id(("debrief", *place));
            if ui.add(row).clicked() {
                wishes.push(Wish::LookBack { id: entry.offered.key(), place: *place });
            }
        }
    });
}

/// How the last attempt went: each standard, whether it was met in words and by a sign, and what that tells.
fn went(ui: &mut Ui, say: &Say<'_>, exercise: &Exercise, outcome: &Outcome) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let (tone, icon, ink) = match outcome.passed {
        Some(true) => (Tone::Good, Icon::Check, p.good),
        _ => (Tone::Info, Icon::Info, p.ink),
    };
    Panel::new().tone(tone).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(5.0);
        ui.horizontal_top(|ui| {
            theme::icon(ui, icon, theme.px(20.0), ink);
            let attempt = say.message(&Message::new("sit-attempt").arg("attempt", outcome.attempt));
            let passed = outcome.passed.map(|passed| say.text(if passed { "sit-passed" } else { "sit-not-passed" }));
            let head = passed.map_or(attempt.clone(), |passed| format!("{attempt}: {passed}"));
            ui.add(Text::subheading(head));
        });
        let of = exercise.interviews();
        ui.add(Text::body(say.message(&Message::new("sit-done").arg("done", outcome.done).arg("of", of))));
        if outcome.done < of {
            ui.add(Text::body(say.text("sit-wall-over")));
        }
        for (standard, met) in &outcome.standards {
            ui.horizontal_top(|ui| {
                let (icon, ink, word) = match met {
                    true => (Icon::Check, p.good, "standard-met"),
                    false => (Icon::Cross, p.ink_2, "standard-missed"),
                };
                theme::icon(ui, icon, theme.px(16.0), ink);
                ui.add(Text::body(format!("{} ({})", say.message(standard), say.text(word))));
            });
        }
        let meant = if outcome.sealed { "sit-exam-over" } else { "sit-meaning" };
        ui.add(Text::body(say.text(meant)));
        if let Some(day) = outcome.again {
            ui.add(Text::body(say.message(&Message::new("sit-again").arg("day", Argument::Date(day)))));
        }
        if let Some(receipt) = &outcome.receipt {
            let told = Message::new("records-receipt").arg("receipt", receipt.as_str());
            ui.add(Text::subheading(say.message(&told)).selectable());
            ui.add(Text::caption(say.text("records-receipt-note")).colour(p.ink));
        }
    });
    for trouble in &outcome.troubles {
        warn(ui, &format!("{} {}", say.text("records-left"), say.with_help(trouble)));
    }
}

fn warn(ui: &mut Ui, told: &str) {
    let theme = theme::of(ui.ctx());
    Panel::new().tone(Tone::Warn).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Warn, theme.px(20.0), theme.palette.warn);
            ui.add(Text::body(told));
        });
    });
}

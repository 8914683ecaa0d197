//! Asking: topic, form, line. Forms stand in one fixed order; the exact words come last and are always shown first.

use bevy_egui::egui::{Rect, Ui, pos2, vec2};

use super::{
    State,
    boxes::{One, boxed},
    words::{Step, Told, WordsBox},
};
use crate::app::{
    screens::{Live, Say, Wish, booth::conversation::form_of},
    theme::{self, Hotkey, Role, Text, keys, widget::Choice},
};

pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let topics = &live.views().topics;
    if state.topic.is_some_and(|chosen| topics.iter().all(|view| view.topic != chosen)) {
        state.topic = None;
    }
    let topic = state.topic.and_then(|chosen| topics.iter().find(|view| view.topic == chosen));
    if state.form.is_some_and(|form| topic.is_none_or(|view| view.forms.iter().all(|f| f.kind != form))) {
        state.form = None;
    }
    let form = topic.and_then(|view| view.forms.iter().find(|f| Some(f.kind) == state.form));
    if state.line.is_some_and(|line| form.is_none_or(|form| form.lines.iter().all(|l| l.act != line))) {
        state.line = None;
    }
    let gap = theme.px(12.0);
    let first = (body.width() * 0.17).max(theme.px(212.0)).min(body.width() * 0.26);
    let last = body.width() * 0.37;
    let path =
        [topic.map(|view| say.words(&view.name)), form.map(|form| say.text(&format!("type-{}", form.kind.id())))];
    let one = One::of(ui, say, body, path, "chooser-topic");
    let (a, b, c) = match &one {
        Some(one) => (one.rect, one.rect, one.rect),
        None => (
            Rect::from_min_size(body.min, vec2(first, body.height())),
            Rect::from_min_max(pos2(body.min.x + first + gap, body.min.y), pos2(body.max.x - last - gap, body.max.y)),
            Rect::from_min_max(pos2(body.max.x - last, body.min.y), body.max),
        ),
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if let Some(one) = one.as_ref().filter(|one| one.back) {
        match one.step {
            1 => state.topic = None,
            _ => (state.form, state.line) = (None, None),
        }
        keys::enter(ui.ctx(), if one.step == 1 { "chooser-topic" } else { "chooser-form" });
        ui.ctx().request_repaint();
        return;
    }
    if shown(0) {
        boxed(ui, a, "chooser-topic", &say.text("window-step-topic"), state.topic.is_some(), |ui| {
            for (ix, view) in topics.iter().enumerate() {
                let chosen = state.topic == Some(view.topic);
                let mut row =
                    Choice::row(say.words(&view.name), chosen).maybe_key(Hotkey::nth(ix)).id(("topic", view.topic.0));
                if view.opened {
                    row = row.dots(1);
                }
                if ui.add(row).clicked() {
                    state.topic = Some(view.topic);
                    state.form = None;
                    state.line = None;
                    keys::enter_afresh(ui.ctx(), "chooser-form");
                }
            }
        });
    }
    if shown(1) {
        boxed(ui, b, "chooser-form", &say.text("window-step-form"), state.form.is_some(), |ui| {
            let Some(topic) = topic else {
                ui.add(Text::body(say.text("window-choose-topic")).colour(theme.palette.ink_2));
                return;
            };
            let beside = if ui.available_width() < theme.px(370.0) { 1 } else { 2 };
            let half = topic.forms.len().div_ceil(beside);
            ui.columns(beside, |columns| {
                for (ix, view) in topic.forms.iter().enumerate() {
                    let ui = &mut columns[usize::from(ix >= half)];
                    let id = view.kind.id();
                    let name = say.text(&format!("type-{id}"));
                    let mut row = Choice::row(name, state.form == Some(view.kind))
                        .form(form_of(view.kind))
                        .maybe_key(Hotkey::nth(ix))
                        .id(("form", id));
                    let roomy = body.height()
                        > (theme.row(Role::Body) + theme.row(Role::Caption) + theme.px(6.0)) * half as f32
                            + theme.px(40.0);
                    if roomy {
                        row = row.second(say.text(&format!("type-{id}.hint")));
                    }
                    if ui.add(row).clicked() {
                        state.form = Some(view.kind);
                        state.line = view.lines.first().map(|line| line.act);
                        keys::enter_afresh(ui.ctx(), "chooser-words");
                    }
                }
            });
        });
    }
    let open = form.map(|form| form.lines.as_slice());
    let told = Told { say, live, open, choose_first: "window-choose-form", now: "window-ask-now", hears: None };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words") };
    let step = if shown(2) { words.show(ui, &mut state.line, &told, wishes) } else { Step::Stay };
    match step {
        Step::Stay => {}
        step => {
            state.form = None;
            state.line = None;
            match step {
                Step::Done => keys::enter_afresh(ui.ctx(), "chooser-form"),
                _ => keys::enter(ui.ctx(), "chooser-form"),
            }
        }
    }
    if keys::pressed(ui.ctx(), Hotkey::Backspace) && state.form.is_none() {
        state.topic = None;
        keys::enter(ui.ctx(), "chooser-topic");
    }
}

//! Raising a mismatch: which, in what manner, in which words. Neither manner is graded.

use bevy_egui::egui::{Rect, Ui, pos2, vec2};

use super::{
    State,
    boxes::{One, boxed},
    words::{Step, Told, WordsBox},
};
use crate::{
    app::{
        screens::{Live, Say, Screen, Wish, booth::top, notebook},
        theme::{
            self, Hotkey, Icon, Text, keys,
            widget::{Button, Choice},
        },
    },
    interview::{
        action::Manner,
        view::{LineView, RaiseView},
    },
};

pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let raisable = &live.views().raisable;
    if state.raise.is_some_and(|chosen| raisable.iter().all(|view| view.contradiction != chosen)) {
        state.raise = None;
        state.manner = None;
    }
    let gap = theme.px(12.0);
    let third = body.width() * 0.3;
    let told_of =
        raisable.iter().find(|view| Some(view.contradiction) == state.raise).map(|view| say.words(&view.words));
    let manner = state.manner.map(|manner| match manner {
        Manner::Fair => say.text("window-raise-fair"),
        Manner::Accuse => say.text("window-raise-accuse"),
    });
    let one = One::of(ui, say, body, [told_of, manner], "chooser-raise");
    let (a, b, c) = match &one {
        Some(one) => (one.rect, one.rect, one.rect),
        None => {
            let a = Rect::from_min_size(body.min, vec2(third, body.height()));
            let b = Rect::from_min_size(pos2(a.max.x + gap, body.min.y), vec2(third, body.height()));
            (a, b, Rect::from_min_max(pos2(b.max.x + gap, body.min.y), body.max))
        }
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if let Some(one) = one.as_ref().filter(|one| one.back) {
        if one.step == 1 {
            state.raise = None;
        }
        state.manner = None;
        keys::enter(ui.ctx(), if one.step == 1 { "chooser-raise" } else { "chooser-manner" });
        ui.ctx().request_repaint();
        return;
    }
    if shown(0) {
        boxed(ui, a, "chooser-raise", &say.text("window-step-raise"), state.raise.is_some(), |ui| {
            if raisable.is_empty() {
                ui.add(Text::body(say.text("window-raise-empty")).colour(theme.palette.ink_2));
            }
            for (ix, view) in raisable.iter().enumerate() {
                let ends = [view.ends.0, view.ends.1].map(|end| live.views().note(end));
                let ends: Vec<String> = ends.into_iter().flatten().map(|note| notebook::source(say, note)).collect();
                let row = Choice::row(say.words(&view.words), state.raise == Some(view.contradiction))
                    .second(ends.join(" · "))
                    .maybe_key(Hotkey::nth(ix))
                    .id(("raise", view.contradiction.0));
                if ui.add(row).clicked() {
                    state.raise = Some(view.contradiction);
                    state.manner = None;
                    keys::enter_afresh(ui.ctx(), "chooser-manner");
                }
            }
            let link = Button::quiet(say.text("window-link-another")).icon(Icon::Link);
            if ui.add(link).clicked() {
                wishes.push(Wish::Go(Screen::Desk));
            }
        });
    }
    let chosen = raisable.iter().find(|view| Some(view.contradiction) == state.raise);
    if shown(1) {
        boxed(ui, b, "chooser-manner", &say.text("window-step-manner"), state.manner.is_some(), |ui| {
            if chosen.is_none() {
                ui.add(Text::body(say.text("window-choose-raise")).colour(theme.palette.ink_2));
                return;
            }
            for (ix, (manner, id)) in
                [(Manner::Fair, "window-raise-fair"), (Manner::Accuse, "window-raise-accuse")].into_iter().enumerate()
            {
                let row = Choice::row(say.text(id), state.manner == Some(manner))
                    .second(say.text(&format!("{id}.hint")))
                    .maybe_key(Hotkey::nth(ix))
                    .id(("manner", ix));
                if ui.add(row).clicked() {
                    state.manner = Some(manner);
                    keys::enter_afresh(ui.ctx(), "chooser-words");
                }
            }
            ui.add_space(theme.px(4.0));
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Clock, theme.px(16.0), theme.palette.ink_2);
                ui.add(Text::caption(say.text("window-raise-when")));
            });
        });
    }
    let line = chosen.and_then(|view| line_of(view, state.manner));
    let open = line.map(std::slice::from_ref);
    let hears = Some(top::who_can_hear(say, live));
    let told = Told { say, live, open, choose_first: "window-choose-manner", now: "window-raise-now", hears };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words") };
    let step = if shown(2) { words.show(ui, &mut line.map(|line| line.act), &told, wishes) } else { Step::Stay };
    match step {
        Step::Stay => {}
        Step::Done => {
            state.raise = None;
            state.manner = None;
            keys::enter_afresh(ui.ctx(), "chooser-raise");
        }
        Step::Back => {
            state.manner = None;
            keys::enter(ui.ctx(), "chooser-manner");
        }
    }
}

fn line_of(view: &RaiseView, manner: Option<Manner>) -> Option<&LineView> {
    Some(match manner? {
        Manner::Fair => &view.fair,
        Manner::Accuse => &view.accuse,
    })
}

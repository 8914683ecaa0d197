//! A model interview of the same case beside one's own: two question maps on one axis, and what the model asked.
//!
//! The model is the author's; it is one good way among others, and says so.

use bevy_egui::egui::{Sense, Ui, vec2};

use super::{
    Told,
    map::{self, Axes},
    parts::{Sign, asked, readable, side_by_side, spoken, titled},
    turn,
};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{self, Icon, Text, Tone, keys, widget::Panel},
    },
    assessment::Assessment,
    interview::view::TurnView,
    locale::Message,
    report::model::{self, Model},
};

/// The model, once it was asked for, and the turn of it that is looked at.
#[derive(Default)]
pub struct State {
    played: Option<Option<Box<Model>>>,
    turn: Option<u32>,
}

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, told: &Told, state: &mut State, own: &mut Option<u32>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let played = state.played.get_or_insert_with(|| {
        let model = model::played(live.interview().case(), live.handbook());
        model.map(Box::new)
    });
    let Some(model) = played else {
        keys::area(ui, "debrief-model", |ui| {
            let response = ui.add(Text::body(say.text("debrief-model-none")).colour(p.ink_2));
            readable(ui, response.rect, &say.text("debrief-model-none"));
        });
        return;
    };
    if state.turn.is_none() {
        state.turn = model.map().marks.first().map(|mark| mark.turn);
    }
    let mine = &told.debrief.assessment;
    let axes = Axes::of(&[&mine.questions, model.map()]);
    ui.add(Text::caption(say.text("model-note")).colour(p.ink_2));
    one(ui, say, "model-own", mine, &axes, "debrief-model-own", own);
    one(ui, say, "model-title", &model.assessment, &axes, "debrief-model", &mut state.turn);
    let left = |ui: &mut Ui| {
        let view = told.debrief.transcript.iter().find(|view| Some(view.turn) == *own);
        looked_at(ui, say, live, "model-own", view);
    };
    let shown = state.turn;
    let right = |ui: &mut Ui| {
        let view = model.transcript.iter().find(|view| Some(view.turn) == shown);
        looked_at(ui, say, live, "model-title", view);
    };
    side_by_side(ui, theme.px(640.0), left, right);
    ui.add(Text::heading(say.text("debrief-model-every-turn")));
    keys::area(ui, "debrief-model-talk", |ui| {
        for view in &model.transcript {
            let inner = ui.vertical(|ui| {
                ui.add(Text::caption(turn::title(say, view)).colour(p.ink_2));
                asked(ui, view.kind, &say.words(&view.words));
                spoken(ui, say, live, &view.spoken);
            });
            readable(ui, inner.response.rect, &format!("{}: {}", turn::title(say, view), say.words(&view.words)));
        }
    });
}

/// One of the two maps, with its score and its share.
fn one(ui: &mut Ui, say: &Say<'_>, id: &str, judged: &Assessment, axes: &Axes, area: &str, chosen: &mut Option<u32>) {
    let theme = theme::of(ui.ctx());
    Panel::new().show(ui, |ui| {
        let score = Message::new("debrief-screen-score-told").arg("score", u32::from(judged.score));
        let share = Message::new("debrief-screen-share").arg("share", judged.questions.productive);
        let signs = [
            Sign::new(say.message(&score), Tone::Plain, Icon::Chart),
            Sign::new(say.message(&share), Tone::Indigo, Icon::Ask),
        ];
        titled(ui, &say.text(id), &signs);
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), axes.height(ui)), Sense::hover());
        map::show(ui, say, (&judged.questions, axes), area, chosen, rect);
    });
    ui.add_space(theme.px(2.0));
}

fn looked_at(ui: &mut Ui, say: &Say<'_>, live: &Live, id: &str, view: Option<&TurnView>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    Panel::new().top_bar(p.line_strong).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(5.0);
        ui.add(Text::caption(say.text(id)).colour(p.ink_2));
        let Some(view) = view else { return };
        ui.add(Text::body(turn::title(say, view)).strong());
        asked(ui, view.kind, &say.words(&view.words));
        spoken(ui, say, live, &view.spoken);
    });
}

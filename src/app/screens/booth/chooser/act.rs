//! Acts besides asking: what it is, then the words that go with it.

use bevy_egui::egui::{Rect, Ui, pos2};

use super::{
    State,
    boxes::{One, boxed},
    refusal_message,
    words::{Step, Told, WordsBox},
};
use crate::{
    app::{
        screens::{Live, Say, Wish},
        theme::{self, Hotkey, Icon, keys, widget::Choice},
    },
    scenario::act::ActKind,
};

pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, body: Rect, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let acts = &live.views().acts;
    if state.act.is_some_and(|chosen| acts.iter().all(|line| line.act != chosen)) {
        state.act = None;
    }
    let gap = theme.px(12.0);
    let last = body.width() * 0.40;
    let chosen = acts.iter().find(|line| Some(line.act) == state.act).map(|line| say.words(&line.label));
    let one = One::of(ui, say, body, [chosen], "chooser-acts");
    let (a, c) = match &one {
        Some(one) => (one.rect, one.rect),
        None => (
            Rect::from_min_max(body.min, pos2(body.max.x - last - gap, body.max.y)),
            Rect::from_min_max(pos2(body.max.x - last, body.min.y), body.max),
        ),
    };
    let shown = |step: usize| one.as_ref().is_none_or(|one| one.step == step);
    if one.as_ref().is_some_and(|one| one.back) {
        state.act = None;
        keys::enter(ui.ctx(), "chooser-acts");
        ui.ctx().request_repaint();
        return;
    }
    if shown(0) {
        boxed(ui, a, "chooser-acts", &say.text("window-step-act"), state.act.is_some(), |ui| {
            let beside = if ui.available_width() < theme.px(480.0) { 1 } else { 2 };
            let half = acts.len().div_ceil(beside);
            ui.columns(beside, |columns| {
                for (ix, line) in acts.iter().enumerate() {
                    let ui = &mut columns[usize::from(ix >= half)];
                    let icon = live.act_kind(line.act).map_or(Icon::Note, icon_of);
                    let why = line.refusal.map(|refusal| say.message(&refusal_message(refusal)));
                    let row = Choice::row(say.words(&line.label), state.act == Some(line.act))
                        .icon(icon)
                        .maybe_key(Hotkey::nth(ix))
                        .why_not(why)
                        .id(("act", line.act.0));
                    if ui.add(row).clicked() && line.refusal.is_none() {
                        state.act = Some(line.act);
                        keys::enter_afresh(ui.ctx(), "chooser-words");
                    }
                }
            });
        });
    }
    let line = acts.iter().find(|line| Some(line.act) == state.act);
    let open = line.map(std::slice::from_ref);
    let told = Told { say, live, open, choose_first: "window-choose-act", now: "window-do-now", hears: None };
    let words = WordsBox { rect: c, heading: &say.text("window-step-words-act") };
    if shown(1) && words.show(ui, &mut line.map(|line| line.act), &told, wishes) != Step::Stay {
        state.act = None;
        keys::enter(ui.ctx(), "chooser-acts");
    }
}

fn icon_of(kind: &ActKind) -> Icon {
    match kind {
        ActKind::Greet | ActKind::Talk(_) | ActKind::Explain(_) => Icon::Talk,
        ActKind::Private(_) | ActKind::Separate(_) => Icon::Separate,
        ActKind::Interpreter(..) => Icon::Interpreter,
        ActKind::Request(_) | ActKind::Show(_) => Icon::Paper,
        ActKind::Query => Icon::Search,
        ActKind::Phone => Icon::Talk,
        ActKind::Call(_) | ActKind::Supervisor => Icon::Supervisor,
        ActKind::Needs(_) => Icon::Water,
        ActKind::Medical(_) => Icon::OutcomeMedical,
        ActKind::Pause(_) => Icon::Pause,
        ActKind::Apology(_) | ActKind::Offer(_) => Icon::Hand,
        ActKind::Close => Icon::Check,
    }
}

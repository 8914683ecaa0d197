//! The choice of a transcript: a case, and one of the interviews that come with it.
//!
//! The interviews are numbered, not named: a name would say how well they are held.

use std::sync::Arc;

use bevy_egui::egui::{Rect, ScrollArea, Ui, pos2, vec2};

use crate::{
    app::{
        screens::{Say, booth::within},
        theme::{
            self, Hotkey, Icon, Text, keys,
            widget::{Choice, Panel},
        },
    },
    course::Course,
    interview::{Case, Event, Interview},
    locale::Message,
    report::model,
    scenario::{Scenario, words},
};

/// The seed of the transcripts that come with a case: the same for everybody, so that a class can compare.
const SEED: u64 = 1;

/// A transcript that was chosen.
pub struct Taken {
    /// Its case.
    pub case: String,
    /// Its plan.
    pub plan: String,
    /// Its number in the list, from 1.
    pub number: u32,
}

/// What is remembered of the choice.
#[derive(Default)]
pub struct State {
    case: Option<String>,
    /// The transcripts of that case, with how many lines were said in each.
    plans: Vec<(String, u32)>,
}

impl State {
    /// Begins with a case.
    pub fn of(id: Option<&str>) -> Self {
        Self { case: id.map(str::to_owned), plans: Vec::new() }
    }

    fn turn_to(&mut self, course: &Course, id: &str) {
        let plans = course.playable().find(|(other, _)| *other == id).map(|(_, scenario)| {
            let said = |plan: &str| {
                let interview = played(course, id, scenario, plan)?;
                let case = interview.case();
                let lines = interview.events().iter().filter(|event| match event {
                    Event::Done { act, .. } => case.act(*act).kind.is_some(),
                    _ => false,
                });
                Some(lines.count() as u32)
            };
            let plans = scenario.plans.keys().filter_map(|plan| Some((plan.to_owned(), said(plan)?)));
            plans.filter(|(_, lines)| *lines > 0).collect()
        });
        *self = Self { case: Some(id.to_owned()), plans: plans.unwrap_or_default() };
    }
}

/// Plays one of the transcripts of a case; nothing where it is not there.
pub fn played(course: &Course, id: &str, scenario: &Arc<Scenario>, plan: &str) -> Option<Interview> {
    let case = Case::draw(id, scenario, course.handbook, None, SEED).ok()?;
    model::by_plan(&Arc::new(case), course.handbook, plan)
}

/// Draws the choice. Returns the transcript once one is taken.
pub fn show(ui: &mut Ui, say: &Say<'_>, course: &Course, state: &mut State, body: Rect) -> Option<Taken> {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let known = |id: &str| course.playable().any(|(other, _)| other == id);
    if state.plans.is_empty() {
        let first = state.case.clone().filter(|id| known(id));
        let first = first.or_else(|| course.playable().next().map(|(id, _)| id.to_owned()));
        if let Some(id) = first {
            state.turn_to(course, &id);
            keys::enter_afresh(ui.ctx(), "coding-cases");
        }
    }
    let gap = theme.px(12.0);
    let two = body.width() > theme.px(820.0);
    let mut taken = None;
    let cases = |ui: &mut Ui, state: &mut State| {
        ui.add(Text::heading(say.text("coding-case")));
        let mut wanted = None;
        keys::area(ui, "coding-cases", |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            for (ix, (id, scenario)) in course.playable().enumerate() {
                let on = state.case.as_deref() == Some(id);
                let title = say.message(&words::title(id, scenario));
                let row = Choice::framed(title, on).maybe_key(Hotkey::nth(ix)).id(("coding-case", ix));
                if ui.add(row).clicked() {
                    wanted = Some(id.to_owned());
                }
            }
        });
        if let Some(id) = wanted {
            state.turn_to(course, &id);
            keys::enter_afresh(ui.ctx(), "coding-transcripts");
        }
    };
    let mut transcripts = |ui: &mut Ui, state: &State| {
        ui.add(Text::heading(say.text("coding-which")));
        ui.add(Text::caption(say.text("coding-which-note")).colour(p.ink_2));
        keys::area(ui, "coding-transcripts", |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            for (ix, (plan, lines)) in state.plans.iter().enumerate() {
                let name = say.message(&Message::new("coding-transcript").arg("number", ix as u32 + 1));
                let lines = say.message(&Message::new("coding-lines").arg("count", *lines));
                let row = Choice::framed(name, false).second(lines).icon(Icon::Talk).maybe_key(Hotkey::letter(ix));
                if ui.add(row.id(("coding-transcript", ix))).clicked()
                    && let Some(case) = &state.case
                {
                    taken = Some(Taken { case: case.clone(), plan: plan.clone(), number: ix as u32 + 1 });
                }
            }
        });
    };
    if two {
        let left = Rect::from_min_size(body.min, vec2((body.width() - gap) * 0.45, body.height()));
        let right = Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max);
        within(ui, left, |ui| scrolled(ui, "coding-cases", |ui| cases(ui, state)));
        within(ui, right, |ui| scrolled(ui, "coding-transcripts", |ui| transcripts(ui, state)));
    } else {
        within(ui, body, |ui| {
            scrolled(ui, "coding-both", |ui| {
                cases(ui, state);
                ui.add_space(gap);
                transcripts(ui, state);
            });
        });
    }
    taken
}

fn scrolled(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    ScrollArea::vertical().auto_shrink([false, false]).id_salt(name).show(ui, |ui| {
        Panel::new().show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            add(ui);
        });
    });
}

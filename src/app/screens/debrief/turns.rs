//! Every turn of the interview, to be walked with the arrows and searched; beside the list the turn that is looked at.
//!
//! Where there is no room beside, it opens below its own row.

use bevy_egui::egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::{
    Told,
    parts::{self, Sign, badges, button_width, flow},
    turn,
};
use crate::{
    app::{
        screens::{
            Live, Say,
            booth::{conversation::form_of, within},
        },
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, keys, question_mark,
            widget::{Button, Field, Panel, card},
        },
    },
    assessment::Weighs,
    interview::view::TurnView,
    locale::{Message, calendar, fold},
};

/// What the page remembers.
#[derive(Default)]
pub struct State {
    sought: String,
}

/// Draws the page. `extra` draws what else can be done with the turn looked at. Says whether the types are to be named.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    told: &Told,
    (state, chosen): (&mut State, &mut Option<u32>),
    body: Rect,
    extra: &mut dyn FnMut(&mut Ui, &TurnView),
) -> bool {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(12.0);
    let hits = hits(say, live, told, &state.sought);
    if !hits.is_empty() && !chosen.is_some_and(|turn| hits.contains(&turn)) {
        *chosen = hits.first().copied();
    }
    let beside = body.width() >= theme.px(860.0);
    let list_width = if beside { (body.width() * 0.46).min(theme.px(720.0)) } else { body.width() };
    let left = Rect::from_min_size(body.min, vec2(list_width, body.height()));
    let label = within(ui, left, |ui| {
        let label = search(ui, say, state, hits.len(), told.debrief.transcript.len());
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("debrief-talk").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(6.0);
            // Room for the ring of the first row.
            ui.add_space(theme.px(2.0));
            keys::area(ui, "debrief-talk", |ui| {
                for view in told.debrief.transcript.iter().filter(|view| hits.contains(&view.turn)) {
                    let on = *chosen == Some(view.turn);
                    let name = format!("{}: {}", turn::title(say, view), say.words(&view.words));
                    let shown = card(ui, ("turn", view.turn), &name, None, on, |ui| row(ui, say, live, told, view));
                    if shown.response.clicked() || shown.response.gained_focus() && !on {
                        *chosen = Some(view.turn);
                    }
                    if on && !beside {
                        detail(ui, say, live, told, chosen, &hits, extra);
                    }
                }
            });
            ui.add_space(theme.px(6.0));
        });
        label
    });
    if beside {
        let right = Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max);
        within(ui, right, |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).id_salt("debrief-detail").show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(8.0);
                detail(ui, say, live, told, chosen, &hits, extra);
            });
        });
    }
    label
}

/// The turns in which the words sought are said, noted or answered; all, where nothing is sought.
fn hits(say: &Say<'_>, live: &Live, told: &Told, sought: &str) -> Vec<u32> {
    let sought = fold::fold(sought.trim());
    let found = |view: &&TurnView| {
        sought.is_empty() || {
            let notes = view.noted.iter().map(|note| say.words(&note.words));
            let answers = view.spoken.iter().map(|line| parts::answer(say, live, line));
            let kind = view.kind.map(|kind| say.text(&format!("type-{}", kind.id())));
            let own = [say.words(&view.words)];
            own.into_iter().chain(answers).chain(notes).chain(kind).any(|text| fold::fold(&text).contains(&sought))
        }
    };
    told.debrief.transcript.iter().filter(found).map(|view| view.turn).collect()
}

fn search(ui: &mut Ui, say: &Say<'_>, state: &mut State, hits: usize, all: usize) -> bool {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    keys::area(ui, "debrief-search", |ui| {
        let name = say.text("debrief-turns-search");
        Field::new(name.as_str(), &mut state.sought).hint(name.as_str()).limit(80).key(Hotkey::Slash).show(ui);
        let told = match state.sought.trim().is_empty() {
            true => say.message(&Message::new("debrief-turns-count").arg("count", all as u32)),
            false if hits == 0 => say.text("debrief-turns-no-hit"),
            false => say.message(&Message::new("debrief-turns-hits").arg("count", hits as u32)),
        };
        let words = say.text("debrief-page-label");
        let key = Hotkey::Letter('L');
        let width = button_width(ui, &words, true, Some(key));
        let count = Text::caption(told).colour(p.ink_2);
        let counted = count.measure(ui.ctx(), f32::INFINITY).x;
        let mut pressed = false;
        // The count and the button side by side where both fit.
        let widths = [width, counted.min(ui.available_width())];
        let mut count = Some(count);
        let mut button = Some(Button::plain(words).icon(Icon::Pencil).key(key));
        flow(ui, &widths, theme.px(4.0), |ui, at| match at {
            0 => pressed = button.take().is_some_and(|button| ui.add(button).clicked()),
            _ => {
                if let Some(count) = count.take() {
                    theme::widget::announce(&ui.add(count));
                }
            }
        });
        pressed
    })
}

/// One row of the list: time, type, what was said and answered, and what came of it in signs and words.
fn row(ui: &mut Ui, say: &Say<'_>, live: &Live, told: &Told, view: &TurnView) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let pad = theme.px(10.0);
    bevy_egui::egui::Frame::new().inner_margin(bevy_egui::egui::Margin::same(pad.min(100.0) as i8)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = theme.px(3.0);
        ui.horizontal_top(|ui| {
            match view.kind {
                Some(kind) => question_mark(ui, form_of(kind), true, 22.0),
                None => theme::icon(ui, Icon::Hand, 22.0, p.indigo_deep),
            };
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = theme.px(2.0);
                let kind = view.kind.map(|kind| say.text(&format!("type-{}", kind.id())));
                let head = format!("{} · {}", view.turn, calendar::clock(view.at));
                let head = kind.map_or(head.clone(), |kind| format!("{head} · {kind}"));
                ui.add(Text::caption(head).colour(p.ink_2));
                ui.add(Text::body(say.words(&view.words)).colour(p.indigo_deep));
                for line in &view.spoken {
                    ui.add(Text::body(parts::answer(say, live, line)));
                }
                badges(ui, &signs(say, told, view));
            });
        });
    });
}

/// What came of a turn, in short: notes, signs, what was lost, points.
fn signs(say: &Say<'_>, told: &Told, view: &TurnView) -> Vec<Sign> {
    let mut all = Vec::new();
    let Some(brought) = told.brought(view.turn) else { return all };
    if !view.noted.is_empty() {
        let text = Message::new("debrief-turns-noted").arg("count", view.noted.len() as u32);
        all.push(Sign::new(say.message(&text), Tone::Plain, Icon::Note));
    }
    if !brought.signs.is_empty() {
        let text = Message::new("debrief-turns-signs").arg("count", brought.signs.len() as u32);
        all.push(Sign::new(say.message(&text), Tone::Good, Icon::Eye));
    }
    if brought.cost_something() {
        all.push(Sign::new(say.text("debrief-turns-lost"), Tone::Warn, Icon::Warn));
    }
    // No number: a finding of several turns is not lost in each of them.
    if turn::findings(&told.debrief, view.turn).iter().any(|one| one.weighs != Weighs::Gained) {
        all.push(Sign::new(say.text("debrief-turns-points"), Tone::Bad, Icon::Cross));
    }
    all
}

fn detail(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    told: &Told,
    chosen: &mut Option<u32>,
    hits: &[u32],
    extra: &mut dyn FnMut(&mut Ui, &TurnView),
) {
    let theme = theme::of(ui.ctx());
    let Some(view) = told.debrief.transcript.iter().find(|view| Some(view.turn) == *chosen) else {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.row(Role::Body)), Sense::hover());
        Text::body(say.text("debrief-turns-no-hit")).paint(ui, rect.min, rect.width());
        return;
    };
    let at = hits.iter().position(|turn| *turn == view.turn);
    let before = at.and_then(|at| at.checked_sub(1)).map(|at| hits[at]);
    let after = at.and_then(|at| hits.get(at + 1).copied());
    ui.add(Text::subheading(turn::title(say, view)));
    keys::area(ui, "debrief-walk", |ui| turn::walk(ui, say, chosen, before, after, Vec::new()));
    let weak = told.debrief.weak.iter().find(|weak| weak.turn == view.turn);
    Panel::new().top_bar(theme.palette.line_strong).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        keys::area(ui, "debrief-account", |ui| {
            turn::happened(ui, say, live, view, weak);
            if let Some(brought) = told.brought(view.turn) {
                turn::account(ui, say, live, &told.debrief, view, brought);
            }
        });
    });
    extra(ui, view);
}

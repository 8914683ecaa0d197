//! The debrief: what was true, what came of it, what the questions did, and how a better one would have been answered.
//!
//! Truth first, critical failures before the score. Nothing here changes what was played.

mod map;
mod overview;
mod signs;
mod turns;

use bevy_egui::egui::{self, Align, Layout, Rect, ScrollArea, Ui, Vec2, pos2, vec2};

use super::{
    Live, Say, Wish,
    booth::{top, within},
};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Role, Text, Tone, keys,
        widget::{Badge, Button, Panel, Tab},
    },
    assessment::Weighs,
    locale::{Message, calendar},
    report::debrief::{Debrief, FindingView},
};

/// What the debrief remembers.
#[derive(Default)]
pub struct State {
    debrief: Option<Box<Debrief>>,
    tab: Page,
    /// The mark of the question map that is looked at.
    mark: Option<usize>,
    begun: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Overview,
    Points,
    Signs,
    Turns,
}

/// Draws the debrief.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let debrief = state.debrief.get_or_insert_with(|| Box::new(Debrief::of(live.interview(), live.handbook())));
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    if !state.begun {
        state.begun = true;
        state.mark = worst(debrief);
        keys::enter_afresh(ui.ctx(), "debrief-turns");
    }
    let bar = theme.px(56.0).max(theme.row(Role::Subheading) + theme.row(Role::Caption) + theme.px(8.0));
    let top_rect = Rect::from_min_size(whole.min, vec2(whole.width(), bar));
    let score = debrief.assessment.score;
    within(ui, top_rect, |ui| header(ui, say, live, score, &mut state.tab, wishes));
    let body = Rect::from_min_max(pos2(whole.min.x, top_rect.max.y), whole.max).shrink(theme.px(12.0));
    match state.tab {
        Page::Overview => overview::show(ui, say, live, debrief, &mut state.mark, body),
        Page::Points => page(ui, body, "debrief-points", |ui| points(ui, say, debrief)),
        Page::Signs => page(ui, body, "debrief-signs", |ui| signs::show(ui, say, debrief)),
        Page::Turns => page(ui, body, "debrief-talk", |ui| turns::show(ui, say, live, debrief)),
    }
}

/// The mark of the first weak question for which there is a better one, else the first mark.
fn worst(debrief: &Debrief) -> Option<usize> {
    let marks = &debrief.assessment.questions.marks;
    let weak = debrief.weak.iter().find(|weak| !weak.better.is_empty()).or(debrief.weak.first());
    let found = weak.and_then(|weak| marks.iter().position(|mark| mark.turn == weak.turn));
    found.or((!marks.is_empty()).then_some(0))
}

fn header(ui: &mut Ui, say: &Say<'_>, live: &Live, score: u8, tab: &mut Page, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.palette.panel);
    ui.painter().hline(rect.x_range(), rect.max.y, egui::Stroke::new(1.0, theme.palette.line));
    let snug = rect.width() < theme.px(1100.0);
    let left = Rect::from_min_size(rect.min, vec2(rect.width() * if snug { 0.2 } else { 0.3 }, rect.height()));
    within(ui, left.shrink2(vec2(theme.px(16.0), 0.0)), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let height = theme.row(Role::Subheading) + theme.row(Role::Caption);
        ui.add_space(((rect.height() - height) / 2.0).max(0.0));
        let title = say.message(&top::title(live));
        ui.add(Text::subheading(say.message(&Message::new("debrief-screen-title").arg("title", title))).rows(1));
        let case = live.interview().case();
        let time = calendar::duration(live.interview().state().seconds, say.language);
        let line = Message::new("debrief-screen-seed").arg("seed", case.seed.to_string()).arg("time", time);
        let score = say.message(&Message::new("debrief-screen-score-told").arg("score", u32::from(score)));
        let line = format!("{score} · {}", say.message(&line));
        ui.add(Text::caption(line).colour(theme.palette.ink_2).rows(1));
    });
    let right = Rect::from_min_max(pos2(left.max.x, rect.min.y), rect.max);
    within(ui, right, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            keys::area(ui, "debrief-tabs", |ui| {
                let all = [
                    (Page::Overview, "debrief-screen-overview", 2),
                    (Page::Points, "debrief-screen-points", 3),
                    (Page::Signs, "debrief-screen-signs", 4),
                    (Page::Turns, "debrief-screen-turns", 5),
                ];
                for (page, id, key) in all {
                    if ui.add(Tab::new(say.text(id), *tab == page).key(Hotkey::F(key))).clicked() {
                        *tab = page;
                    }
                }
            });
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(theme.px(12.0));
                keys::area(ui, "debrief-leave", |ui| {
                    let mut next = Button::primary(say.text("debrief-screen-cases")).key(Hotkey::F(9));
                    if !snug {
                        next = next.icon(Icon::Shelf);
                    }
                    if ui.add(next).clicked() {
                        wishes.push(Wish::Leave);
                    }
                    let mut again = Button::plain(say.text("debrief-screen-again")).icon(Icon::Replay);
                    if snug {
                        again = again.icon_only();
                    }
                    if ui.add(again).clicked() {
                        wishes.push(Wish::Begin { id: live.interview().case().id.clone(), seed: None });
                    }
                });
            });
        });
    });
}

/// A page that scrolls, with its own area of keys.
fn page(ui: &mut Ui, body: Rect, area: &str, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    within(ui, body, |ui| {
        Panel::new().show(ui, |ui| {
            ui.set_min_size((body.size() - vec2(theme.px(28.0), theme.px(28.0))).max(Vec2::ZERO));
            let height = body.height() - theme.px(28.0);
            ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt(area).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                keys::area(ui, area, add);
            });
        });
    });
}

/// Every point given or taken, by competency.
fn points(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    if !debrief.differently.is_empty() {
        ui.add(Text::heading(say.text("debrief-screen-differently")));
        for view in &debrief.differently {
            finding(ui, say, view);
        }
    }
    for competency in &debrief.competencies {
        ui.add_space(theme.px(8.0));
        let line = format!("{}  {} / {}", say.words(&competency.name), competency.mark.points, competency.mark.weight);
        ui.add(Text::heading(line));
        for view in &competency.findings {
            finding(ui, say, view);
        }
    }
    if let Some(time) = &debrief.time {
        ui.add_space(theme.px(8.0));
        ui.add(Text::heading(say.words(&time.name)));
        finding(ui, say, time);
    }
}

/// One finding: what it weighs, why, in which turns, by which source.
fn finding(ui: &mut Ui, say: &Say<'_>, view: &FindingView) {
    let theme = theme::of(ui.ctx());
    let (icon, tone, sign) = match view.weighs {
        Weighs::Gained => (Icon::Check, Tone::Good, "+"),
        Weighs::Missed => (Icon::Info, Tone::Warn, "−"),
        Weighs::Taken => (Icon::Cross, Tone::Bad, "−"),
        Weighs::Caps => (Icon::Stop, Tone::Bad, "−"),
    };
    let inner = ui.horizontal_top(|ui| {
        ui.add(Badge::new(format!("{sign}{}", view.points)).tone(tone).icon(icon));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Text::body(say.words(&view.words)));
            let mut small = Vec::new();
            if !view.turns.is_empty() {
                let turns: Vec<String> = view.turns.iter().map(u32::to_string).collect();
                small.push(say.message(&Message::new("debrief-screen-in-turns").arg("turns", turns.join(", "))));
            }
            if !view.sources.is_empty() {
                small.push(say.message(&Message::new("debrief-screen-source").arg("sources", view.sources.join(", "))));
            }
            if !small.is_empty() {
                ui.add(Text::caption(small.join(" · ")).colour(theme.palette.ink_2));
            }
        });
    });
    readable(ui, inner.response.rect, &say.words(&view.words));
}

/// Makes a block of text an item of the area, so that arrows and a screen reader come to it.
fn readable(ui: &mut Ui, rect: Rect, told: &str) {
    let id = ui.id().with(("read", rect.min.y as i64, told.len()));
    let response = ui.interact(rect, id, egui::Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told));
    keys::register(ui, &response, None, keys::Kind::Read);
}

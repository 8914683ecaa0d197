//! The first page: truth and decisions, critical failures, the score; the map, and the turn that is looked at.

use bevy_egui::egui::{Align, Color32, Layout, Rect, ScrollArea, Sense, Ui, Vec2, pos2, vec2};

use super::{map, readable};
use crate::{
    app::{
        screens::{
            Live, Say,
            booth::{conversation::form_of, within},
        },
        theme::{
            self, Icon, Role, Text, Tone, keys, question_mark,
            widget::{Badge, Button, Meter, Panel},
        },
    },
    interview::view::SpokenView,
    locale::{Message, calendar},
    report::debrief::{Debrief, WeakView},
    scenario::handbook::Grade,
};

/// Draws the page.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, debrief: &Debrief, chosen: &mut Option<usize>, body: Rect) {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(14.0);
    let left_width = (body.width() * 0.31).max(theme.px(350.0)).min(theme.px(560.0));
    let left = Rect::from_min_size(body.min, vec2(left_width, body.height()));
    let right = Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max);
    within(ui, left, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("debrief-left").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(10.0);
            keys::area(ui, "debrief-left", |ui| {
                truth(ui, say, debrief);
                criticals(ui, say, debrief);
                score(ui, say, debrief);
            });
        });
    });
    let map_height = (right.height() * 0.5).max(theme.px(220.0));
    let above = Rect::from_min_size(right.min, vec2(right.width(), map_height));
    within(ui, above, |ui| {
        Panel::new().show(ui, |ui| {
            ui.set_min_size((above.size() - vec2(theme.px(28.0), theme.px(28.0))).max(Vec2::ZERO));
            ui.horizontal(|ui| {
                ui.add(Text::subheading(say.text("debrief-screen-map")));
                let questions = &debrief.assessment.questions;
                if questions.counted > 0 {
                    let text = Message::new("debrief-screen-share").arg("share", questions.productive);
                    ui.add(Badge::new(say.message(&text)).tone(Tone::Indigo));
                }
            });
            let (rect, _) = ui.allocate_exact_size(
                vec2(ui.available_width(), above.max.y - theme.px(16.0) - ui.cursor().min.y),
                Sense::hover(),
            );
            map::show(ui, say, &debrief.assessment.questions, chosen, rect);
        });
    });
    let below = Rect::from_min_max(pos2(right.min.x, above.max.y + gap * 0.6), right.max);
    within(ui, below, |ui| turn(ui, say, live, debrief, chosen, below));
}

fn truth(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let shown = Panel::new().start_bar(p.indigo).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::caption(say.text("debrief-screen-truth")).colour(p.ink_2));
        for truth in debrief.truth.iter().filter(|truth| say.knows(&truth.words)) {
            ui.add(Text::body(say.words(&truth.words)));
        }
        for person in &debrief.persons {
            ui.add_space(theme.px(2.0));
            let codes: Vec<String> = person.codes.iter().map(|code| say.words(code)).collect();
            let pair = Message::new("debrief-pair").arg("name", say.words(&person.name)).arg("text", codes.join(" + "));
            ui.add(Text::body(say.message(&pair)).strong());
            let (tone, icon) = match person.mark.grade {
                Grade::Full => (Tone::Good, Icon::Check),
                Grade::Fair => (Tone::Warn, Icon::Info),
                Grade::Wrong => (Tone::Bad, Icon::Cross),
                Grade::Harmful => (Tone::Bad, Icon::Stop),
            };
            ui.add(Badge::new(say.words(&person.grade)).tone(tone).icon(icon));
            ui.add(Text::caption(say.words(&person.why)).colour(p.ink_2));
            if person.mark.grade != Grade::Full && !person.right.is_empty() {
                let right: Vec<String> = person.right.iter().map(|code| say.words(code)).collect();
                let text = Message::new("debrief-screen-right-was").arg("right", right.join(" + "));
                ui.add(Text::caption(say.message(&text)).strong());
                ui.add(Text::caption(say.words(&person.why_right)).colour(p.ink_2));
            }
            for reason in person.reasons.iter().filter(|reason| reason.critical) {
                ui.add(Badge::new(say.words(&reason.words)).tone(Tone::Bad).icon(Icon::Stop));
                ui.add(Text::caption(say.words(&reason.why)).colour(p.ink_2));
            }
        }
    });
    readable(ui, shown.response.rect, &say.text("debrief-screen-truth"));
}

fn criticals(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    for critical in &debrief.criticals {
        let shown = Panel::new().tone(Tone::Bad).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Stop, theme.px(20.0), p.bad);
                ui.add(Text::subheading(say.words(&critical.name)).colour(p.bad));
            });
            if !critical.turns.is_empty() {
                let turns: Vec<String> = critical.turns.iter().map(u32::to_string).collect();
                let text = Message::new("debrief-screen-in-turns").arg("turns", turns.join(", "));
                ui.add(Text::caption(say.message(&text)).colour(p.bad));
            }
            ui.add(Text::body(say.words(&critical.why)));
        });
        readable(ui, shown.response.rect, &say.words(&critical.name));
    }
}

fn score(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let judged = &debrief.assessment;
    let shown = Panel::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        ui.horizontal(|ui| {
            ui.add(Text::subheading(say.text("debrief-screen-score")));
            ui.add(Text::figure(judged.score.to_string()));
            let (id, tone, icon) = if judged.passed {
                ("debrief-screen-passed", Tone::Good, Icon::Check)
            } else {
                ("debrief-screen-not-passed", Tone::Warn, Icon::Info)
            };
            ui.add(Badge::new(say.text(id)).tone(tone).icon(icon));
        });
        if judged.score != judged.uncapped {
            let text = Message::new("debrief-screen-limited")
                .arg("cap", u32::from(judged.cap))
                .arg("without", u32::from(judged.uncapped));
            ui.add(Text::caption(say.message(&text)).colour(p.ink_2));
        }
        for competency in &debrief.competencies {
            let (points, weight) = (competency.mark.points, competency.mark.weight.max(1));
            let share = f32::from(points) / f32::from(weight);
            let (tone, icon, ink) = match share {
                s if s >= 0.7 => (Tone::Good, Icon::Check, p.good),
                s if s >= 0.4 => (Tone::Warn, Icon::Info, p.warn),
                _ => (Tone::Bad, Icon::Cross, p.bad),
            };
            ui.horizontal(|ui| {
                theme::icon(ui, icon, theme.px(16.0), ink);
                let name = say.words(&competency.name);
                let width = (ui.available_width() - theme.px(180.0)).max(theme.px(90.0));
                let text = Text::body(name.as_str());
                let size = text.measure(ui.ctx(), width);
                let (rect, _) = ui.allocate_exact_size(vec2(width, size.y), Sense::hover());
                text.paint(ui, rect.min, width);
                ui.add(Meter::new(name, share).tone(tone).width(theme.px(84.0)).height(theme.px(9.0)));
                ui.add(Text::body(format!("{points} / {weight}")).strong());
            });
        }
        let time = judged.time.takes;
        if time > 0 {
            ui.add(Text::body(say.message(&Message::new("debrief-screen-time").arg("points", u32::from(time)))));
        }
    });
    let told = Message::new("debrief-screen-score-told").arg("score", u32::from(judged.score));
    readable(ui, shown.response.rect, &say.message(&told));
}

/// The turn that is looked at: what happened, and how a better form would have been answered.
fn turn(ui: &mut Ui, say: &Say<'_>, live: &Live, debrief: &Debrief, chosen: &mut Option<usize>, rect: Rect) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let marks = &debrief.assessment.questions.marks;
    let Some(mark) = chosen.and_then(|ix| marks.get(ix)) else { return };
    let Some(view) = debrief.transcript.iter().find(|view| view.turn == mark.turn) else { return };
    let weak = debrief.weak.iter().find(|weak| weak.turn == mark.turn);
    ui.horizontal(|ui| {
        let text = Message::new("debrief-screen-turn").arg("turn", mark.turn).arg("time", calendar::clock(mark.at));
        ui.add(Text::subheading(say.message(&text)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            keys::area(ui, "debrief-turns", |ui| {
                let at = chosen.unwrap_or(0);
                let last = (at + 1 >= marks.len()).then(|| say.text("debrief-screen-last"));
                if ui
                    .add(
                        Button::plain(say.text("debrief-screen-next"))
                            .key(theme::Hotkey::Digit(2))
                            .why_not(last.clone()),
                    )
                    .clicked()
                    && last.is_none()
                {
                    *chosen = Some(at + 1);
                }
                let first = (at == 0).then(|| say.text("debrief-screen-first"));
                if ui
                    .add(
                        Button::plain(say.text("debrief-screen-previous"))
                            .key(theme::Hotkey::Digit(1))
                            .why_not(first.clone()),
                    )
                    .clicked()
                    && first.is_none()
                {
                    *chosen = Some(at - 1);
                }
            });
        });
    });
    let top = ui.cursor().min.y;
    let gap = theme.px(12.0);
    let half = (rect.width() - gap) / 2.0;
    let a = Rect::from_min_max(pos2(rect.min.x, top), pos2(rect.min.x + half, rect.max.y));
    let b = Rect::from_min_max(pos2(a.max.x + gap, top), rect.max);
    side(ui, a, "debrief-happened", p.line_strong, |ui| {
        ui.add(Text::caption(say.text("debrief-screen-happened")).colour(p.ink_2));
        ui.horizontal_top(|ui| {
            question_mark(ui, form_of(mark.kind), true, theme.px(24.0));
            ui.add(Text::body(say.words(&view.words)));
        });
        spoken(ui, say, live, &view.spoken);
        ui.horizontal_wrapped(|ui| {
            if mark.heard {
                ui.add(Badge::new(say.text("debrief-screen-heard")).tone(Tone::Warn).icon(Icon::Ear));
            }
        });
        if let Some(weak) = weak {
            ui.add(Text::caption(say.words(&weak.why)).colour(p.ink_2));
        }
    });
    side(ui, b, "debrief-better", p.good, |ui| match weak {
        Some(weak) => better(ui, say, live, weak),
        None => {
            ui.add(Text::body(say.text("debrief-screen-sound")).colour(p.ink_2));
        }
    });
}

fn side(ui: &mut Ui, rect: Rect, area: &str, bar: Color32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    within(ui, rect, |ui| {
        Panel::new().top_bar(bar).show(ui, |ui| {
            ui.set_min_size((rect.size() - vec2(theme.px(28.0), theme.px(32.0))).max(Vec2::ZERO));
            let height = (rect.height() - theme.px(32.0)).max(theme.row(Role::Body));
            ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt(area).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                keys::area(ui, area, add);
            });
        });
    });
}

fn better(ui: &mut Ui, say: &Say<'_>, live: &Live, weak: &WeakView) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.add(Text::caption(say.text("debrief-screen-another-way")).colour(p.ink_2));
    if weak.better.is_empty() {
        ui.add(Text::body(say.text("debrief-screen-none-better")).colour(p.ink_2));
    }
    for view in &weak.better {
        let inner = ui.vertical(|ui| {
            for first in &view.first {
                let text = Message::new("debrief-screen-first-do").arg("act", say.words(first));
                ui.add(Badge::new(say.message(&text)).tone(Tone::Indigo).icon(Icon::Separate));
            }
            ui.horizontal_top(|ui| {
                if let Some(kind) = view.kind {
                    question_mark(ui, form_of(kind), true, theme.px(24.0));
                }
                ui.add(Text::body(say.words(&view.words)));
            });
            spoken(ui, say, live, &view.answered);
            ui.horizontal_wrapped(|ui| {
                for sign in &view.shows {
                    ui.add(Badge::new(say.words(sign)).tone(Tone::Good).icon(Icon::Eye));
                }
            });
        });
        readable(ui, inner.response.rect, &say.words(&view.words));
    }
}

fn spoken(ui: &mut Ui, say: &Say<'_>, live: &Live, lines: &[SpokenView]) {
    let theme = theme::of(ui.ctx());
    for line in lines {
        ui.horizontal_top(|ui| {
            let icon = if line.narrated { Icon::Note } else { Icon::Person };
            theme::icon(ui, icon, theme.px(18.0), theme.palette.ink_2);
            let words = say.words(&line.words);
            let by = live.views().person(line.by).filter(|_| !line.narrated);
            let name = by.map(|person| say.words(&person.short));
            let pair = |name: String| Message::new("debrief-pair").arg("name", name).arg("text", words.as_str());
            ui.add(Text::body(name.map_or_else(|| words.clone(), |name| say.message(&pair(name)))));
        });
    }
}

//! The first page: truth and decisions, critical failures, the score, two things to do differently; the map, and the
//! turn that is looked at.
//!
//! Two columns where there is room, one below the other where not. The two things stay in sight in either.

use bevy_egui::egui::{Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::{
    map::{self, Axes},
    parts::{self, Sign, badges, readable, titled},
    turn,
};
use crate::{
    app::{
        screens::{Live, Say, booth::within},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, keys,
            widget::{Badge, Button, Meter, Panel},
        },
    },
    locale::Message,
    report::debrief::Debrief,
    scenario::handbook::Grade,
};

/// What was wanted on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The turn that is looked at is to be asked again.
    Again,
    /// Whom to turn to when a case stays with somebody.
    Support,
}

/// Draws the page.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    debrief: &Debrief,
    chosen: &mut Option<u32>,
    body: Rect,
) -> Option<Wanted> {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(12.0);
    if body.width() < theme.px(1000.0) || body.height() < theme.px(500.0) {
        return one_column(ui, say, live, debrief, chosen, body);
    }
    let left_width = (body.width() * 0.31).max(theme.px(350.0)).min(theme.px(560.0));
    let left = Rect::from_min_size(body.min, vec2(left_width, body.height()));
    let right = Rect::from_min_max(pos2(left.max.x + gap, body.min.y), body.max);
    let support = within(ui, left, |ui| {
        let area = ScrollArea::vertical().auto_shrink([false, false]).id_salt("debrief-left");
        let shown = area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(10.0);
            keys::area(ui, "debrief-left", |ui| {
                truth(ui, say, debrief);
                criticals(ui, say, debrief);
                score(ui, say, debrief);
                contacts(ui, say, debrief)
            })
        });
        shown.inner
    });
    let again = within(ui, right, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(8.0);
        keys::area(ui, "debrief-next-time", |ui| differently(ui, say, debrief));
        let rest = Rect::from_min_max(pos2(right.min.x, ui.cursor().min.y), right.max);
        within(ui, rest, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .id_salt("debrief-right")
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = theme.px(8.0);
                    let height = (rest.height() * 0.46).max(theme.px(170.0));
                    map_panel(ui, say, debrief, chosen, height);
                    turn::brief(ui, say, live, debrief, chosen)
                })
                .inner
        })
    });
    wanted(again, support)
}

fn wanted(again: bool, support: bool) -> Option<Wanted> {
    if again { Some(Wanted::Again) } else { support.then_some(Wanted::Support) }
}

fn one_column(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    debrief: &Debrief,
    chosen: &mut Option<u32>,
    body: Rect,
) -> Option<Wanted> {
    let theme = theme::of(ui.ctx());
    let pinned = strip_height(ui, say, debrief, body.width());
    let pins = pinned < body.height() * 0.3;
    let foot = if pins { pinned + theme.px(8.0) } else { 0.0 };
    let above = Rect::from_min_max(body.min, pos2(body.max.x, body.max.y - foot));
    let found = within(ui, above, |ui| {
        let area = ScrollArea::vertical().auto_shrink([false, false]).id_salt("debrief-one");
        area.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(10.0);
            keys::area(ui, "debrief-left", |ui| {
                truth(ui, say, debrief);
                criticals(ui, say, debrief);
                if !pins {
                    differently(ui, say, debrief);
                }
                score(ui, say, debrief);
            });
            let axes = Axes::of(&[&debrief.assessment.questions]);
            let height = axes.height(ui).max(theme.px(170.0)) + theme.row(Role::Subheading) + theme.px(40.0);
            map_panel(ui, say, debrief, chosen, height);
            let again = turn::brief(ui, say, live, debrief, chosen);
            wanted(again, keys::area(ui, "debrief-contacts", |ui| contacts(ui, say, debrief)))
        })
        .inner
    });
    if pins {
        let strip = Rect::from_min_max(pos2(body.min.x, body.max.y - pinned), body.max);
        within(ui, strip, |ui| keys::area(ui, "debrief-next-time", |ui| short(ui, say, debrief)));
    }
    found
}

fn map_panel(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief, chosen: &mut Option<u32>, height: f32) {
    let theme = theme::of(ui.ctx());
    Panel::new().show(ui, |ui| {
        let top = ui.cursor().min.y;
        let questions = &debrief.assessment.questions;
        let text = Message::new("debrief-screen-share").arg("share", questions.productive);
        let share = Sign { text: say.message(&text), tone: Tone::Indigo, icon: None };
        let signs = if questions.counted > 0 { vec![share] } else { Vec::new() };
        titled(ui, &say.text("debrief-screen-map"), &signs);
        let axes = Axes::of(&[questions]);
        let taken = ui.cursor().min.y - top + theme.px(24.0);
        let room = (height - taken).max(axes.height(ui));
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), room), Sense::hover());
        map::show(ui, say, (questions, &axes), "debrief-map", chosen, rect);
    });
}

fn truth(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let mut told = vec![say.text("debrief-screen-truth")];
    let shown = Panel::new().start_bar(p.indigo).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::caption(say.text("debrief-screen-truth")).colour(p.ink_2));
        for truth in debrief.truth.iter().filter(|truth| say.knows(&truth.words)) {
            let words = say.words(&truth.words);
            ui.add(Text::body(words.as_str()).selectable());
            told.push(words);
        }
        for person in &debrief.persons {
            ui.add_space(theme.px(2.0));
            let codes: Vec<String> = person.codes.iter().map(|code| say.words(code)).collect();
            let pair = Message::new("debrief-pair").arg("name", say.words(&person.name)).arg("text", codes.join(" + "));
            ui.add(Text::body(say.message(&pair)).strong());
            told.push(say.message(&pair));
            let (tone, icon) = match person.mark.grade {
                Grade::Full => (Tone::Good, Icon::Check),
                Grade::Fair => (Tone::Warn, Icon::Info),
                Grade::Wrong => (Tone::Bad, Icon::Cross),
                Grade::Harmful => (Tone::Bad, Icon::Stop),
            };
            ui.add(Badge::new(say.words(&person.grade)).tone(tone).icon(icon));
            told.push(say.words(&person.grade));
            ui.add(Text::caption(say.words(&person.why)).colour(p.ink_2));
            if person.mark.grade != Grade::Full && !person.right.is_empty() {
                let right: Vec<String> = person.right.iter().map(|code| say.words(code)).collect();
                let text = Message::new("debrief-screen-right-was").arg("right", right.join(" + "));
                ui.add(Text::caption(say.message(&text)).strong());
                ui.add(Text::caption(say.words(&person.why_right)).colour(p.ink_2));
                told.push(say.message(&text));
            }
            for reason in person.reasons.iter().filter(|reason| reason.critical) {
                // It was the officer's; alone it would read as a sign about the traveller.
                let yours = Message::new("debrief-screen-your-reason").arg("reason", say.words(&reason.words));
                ui.add(Badge::new(say.message(&yours)).tone(Tone::Bad).icon(Icon::Stop));
                ui.add(Text::caption(say.words(&reason.why)).colour(p.ink_2));
            }
        }
        for who in &debrief.unfound {
            let text = Message::new("debrief-unfound").arg("who", say.words(who));
            badges(ui, &[Sign::new(say.message(&text), Tone::Warn, Icon::Search)]);
        }
        if say.knows(&debrief.after) {
            ui.add_space(theme.px(2.0));
            ui.add(Text::caption(say.text("debrief-after")).strong());
            ui.add(Text::caption(say.words(&debrief.after)).colour(p.ink_2));
        }
    });
    readable(ui, shown.response.rect, &told.join(". "));
}

fn criticals(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    for critical in &debrief.criticals {
        let shown = Panel::new().tone(Tone::Bad).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Stop, 20.0, p.bad);
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
        });
        let (id, tone, icon) = match judged.passed {
            true => ("debrief-screen-passed", Tone::Good, Icon::Check),
            false => ("debrief-screen-not-passed", Tone::Warn, Icon::Info),
        };
        badges(ui, &[Sign::new(say.text(id), tone, icon)]);
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
                theme::icon(ui, icon, 16.0, ink);
                let name = say.words(&competency.name);
                let width = (ui.available_width() - theme.px(170.0)).max(theme.px(90.0));
                let text = Text::body(name.as_str());
                let size = text.measure(ui.ctx(), width);
                let (rect, _) = ui.allocate_exact_size(vec2(width, size.y), Sense::hover());
                text.paint(ui, rect.min, width);
                ui.add(Meter::new(name, share).tone(tone).width(84.0).height(9.0));
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

fn heading(say: &Say<'_>, debrief: &Debrief) -> String {
    let count = debrief.differently.len() as u32;
    say.message(&Message::new("debrief-screen-differently").arg("count", count))
}

/// What to do differently next time, with the reasons.
fn differently(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let mut told = vec![heading(say, debrief)];
    let shown = Panel::new().start_bar(p.plum).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::subheading(heading(say, debrief)));
        if debrief.differently.is_empty() {
            ui.add(Text::body(say.text("debrief-screen-nothing-lost")).colour(p.ink_2));
        }
        let one = |ui: &mut Ui, at: usize| {
            let view = &debrief.differently[at];
            ui.horizontal_top(|ui| {
                ui.add(Badge::new((at + 1).to_string()).tone(Tone::Plum));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Text::body(say.words(&view.name)).strong());
                    ui.add(Text::caption(say.words(&view.words)).colour(p.ink_2));
                });
            });
        };
        let count = debrief.differently.len();
        if count > 1 && ui.available_width() > theme.px(640.0) {
            ui.columns(count, |columns| {
                for (at, column) in columns.iter_mut().enumerate() {
                    one(column, at);
                }
            });
        } else {
            (0..count).for_each(|at| one(ui, at));
        }
    });
    told.extend(debrief.differently.iter().flat_map(|view| [say.words(&view.name), say.words(&view.words)]));
    readable(ui, shown.response.rect, &told.join(". "));
}

/// The same in short, for the foot of a page that scrolls.
fn short(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) {
    let p = theme::of(ui.ctx()).palette;
    let mut told = vec![heading(say, debrief)];
    let shown = Panel::new().start_bar(p.plum).margin(12.0, 6.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Text::caption(heading(say, debrief)).colour(p.ink_2));
        if debrief.differently.is_empty() {
            ui.add(Text::body(say.text("debrief-screen-nothing-lost")).colour(p.ink_2));
        }
        for line in lines(say, debrief) {
            ui.add(Text::body(line));
        }
    });
    told.extend(lines(say, debrief));
    readable(ui, shown.response.rect, &told.join(". "));
}

fn lines(say: &Say<'_>, debrief: &Debrief) -> Vec<String> {
    let views = debrief.differently.iter().enumerate();
    views.map(|(at, view)| format!("{} · {}", at + 1, say.words(&view.name))).collect()
}

/// How high the short form is in a width.
fn strip_height(ui: &Ui, say: &Say<'_>, debrief: &Debrief, width: f32) -> f32 {
    let theme = theme::of(ui.ctx());
    let room = width - theme.px(24.0) - 6.0;
    let body: f32 = match debrief.differently.is_empty() {
        true => Text::body(say.text("debrief-screen-nothing-lost")).measure(ui.ctx(), room).y,
        false => lines(say, debrief).into_iter().map(|line| Text::body(line).measure(ui.ctx(), room).y + 2.0).sum(),
    };
    let caption = Text::caption(heading(say, debrief)).measure(ui.ctx(), room).y;
    caption + body + theme.px(12.0) + 6.0
}

/// Where help is to be had, for the officer and for the people of such a case.
/// Whom to turn to for the people of the case, and for oneself. Says whether the second is wanted.
fn contacts(ui: &mut Ui, say: &Say<'_>, debrief: &Debrief) -> bool {
    let words = say.text("shelf-support");
    let button = Button::quiet(words).icon(Icon::People).key(Hotkey::Letter('U'));
    if debrief.contacts.is_empty() {
        return ui.add(button).clicked();
    }
    let theme = theme::of(ui.ctx());
    let title = say.text("debrief-screen-contacts");
    let mut told = vec![title.clone()];
    let shown = Panel::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(2.0);
        ui.add(Text::subheading(title.as_str()));
        for contact in &debrief.contacts {
            let number = say.message(&contact.told());
            let pair = Message::new("debrief-pair").arg("name", say.words(&contact.name)).arg("text", number);
            told.push(say.message(&pair));
            ui.add(Text::body(say.message(&pair)));
        }
    });
    parts::readable(ui, shown.response.rect, &told.join(". "));
    ui.add(button).clicked()
}

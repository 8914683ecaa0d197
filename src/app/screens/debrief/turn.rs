//! One turn looked at: what happened, what it brought, what it cost, and how a better form would have been answered.
//!
//! Does not know which page it stands on.

use bevy_egui::egui::{Color32, Ui};

use super::parts::{Press, Sign, asked, badges, button_width, buttons, readable, side_by_side, spoken, weight};
use crate::{
    app::{
        screens::{Live, Say},
        theme::{
            self, Hotkey, Icon, Text, Tone, keys,
            widget::{Button, Panel},
        },
    },
    assessment::Weighs,
    interview::{case::PersonIx, view::TurnView},
    locale::{Message, calendar},
    report::{
        brought::{Brought, Lost},
        debrief::{Debrief, FindingView, WeakView},
    },
    scenario::words::Words,
};

/// What a turn is called: number and time, and its type where it has one.
pub fn title(say: &Say<'_>, view: &TurnView) -> String {
    let text = Message::new("debrief-screen-turn").arg("turn", view.turn).arg("time", calendar::clock(view.at));
    let text = say.message(&text);
    match view.kind {
        Some(kind) => format!("{text} · {}", say.text(&format!("type-{}", kind.id()))),
        None => text,
    }
}

/// Draws the looked-at question below the map. Says whether it is to be asked again.
pub fn brief(ui: &mut Ui, say: &Say<'_>, live: &Live, debrief: &Debrief, chosen: &mut Option<u32>) -> bool {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let marks = &debrief.assessment.questions.marks;
    let Some(at) = chosen.and_then(|turn| marks.iter().position(|mark| mark.turn == turn)) else { return false };
    let Some(view) = debrief.transcript.iter().find(|view| view.turn == marks[at].turn) else { return false };
    ui.add(Text::subheading(title(say, view)));
    let before = at.checked_sub(1).map(|at| marks[at].turn);
    let after = marks.get(at + 1).map(|mark| mark.turn);
    let again = keys::area(ui, "debrief-turns", |ui| {
        let again = say.text("debrief-screen-ask-again");
        let key = Hotkey::Letter('R');
        let extra = Press {
            width: button_width(ui, &again, true, Some(key)),
            button: Button::plain(again).icon(Icon::Replay).key(key),
        };
        walk(ui, say, chosen, before, after, vec![extra]) == Some(0)
    });
    let weak = debrief.weak.iter().find(|weak| weak.turn == view.turn);
    let left = |ui: &mut Ui| panel(ui, "debrief-happened", p.line_strong, |ui| happened(ui, say, live, view, weak));
    let right = |ui: &mut Ui| {
        panel(ui, "debrief-better", p.good, |ui| match weak {
            Some(weak) => better(ui, say, live, weak),
            None => {
                ui.add(Text::body(say.text("debrief-screen-sound")).colour(p.ink_2));
            }
        });
    };
    side_by_side(ui, theme.px(560.0), left, right);
    again
}

/// Draws *Previous* and *Next* with their keys, and what else is given. Returns the place of the other one pressed.
pub fn walk(
    ui: &mut Ui,
    say: &Say<'_>,
    chosen: &mut Option<u32>,
    before: Option<u32>,
    after: Option<u32>,
    others: Vec<Press<'_>>,
) -> Option<usize> {
    let step = |ui: &Ui, id: &str, key: u8, there: bool, why: &str| {
        let words = say.text(id);
        let key = Hotkey::Digit(key);
        let width = button_width(ui, &words, false, Some(key));
        let why = (!there).then(|| say.text(why));
        Press { button: Button::plain(words).key(key).why_not(why), width }
    };
    let previous = step(ui, "debrief-screen-previous", 1, before.is_some(), "debrief-screen-first");
    let next = step(ui, "debrief-screen-next", 2, after.is_some(), "debrief-screen-last");
    match buttons(ui, [previous, next].into_iter().chain(others).collect())? {
        0 => *chosen = before.or(*chosen),
        1 => *chosen = after.or(*chosen),
        other => return Some(other - 2),
    }
    None
}

fn panel(ui: &mut Ui, area: &str, bar: Color32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    Panel::new().top_bar(bar).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        keys::area(ui, area, add);
    });
}

/// What was asked and answered, who could hear it, and why it was weak.
pub fn happened(ui: &mut Ui, say: &Say<'_>, live: &Live, view: &TurnView, weak: Option<&WeakView>) {
    let p = theme::of(ui.ctx()).palette;
    let inner = ui.vertical(|ui| {
        ui.add(Text::caption(say.text("debrief-screen-happened")).colour(p.ink_2));
        asked(ui, view.kind, &say.words(&view.words));
        spoken(ui, say, live, &view.spoken);
        let hears = view.heard_by.iter().filter_map(|person| live.views().person(*person));
        let hears: Vec<String> = hears.map(|person| say.words(&person.short)).collect();
        if !hears.is_empty() {
            let text = Message::new("debrief-heard-by").arg("who", hears.join(", "));
            badges(ui, &[Sign::new(say.message(&text), Tone::Warn, Icon::Ear)]);
        }
        if let Some(weak) = weak {
            ui.add(Text::caption(say.words(&weak.why)).colour(p.ink_2));
        }
    });
    readable(ui, inner.response.rect, &say.words(&view.words));
}

fn better(ui: &mut Ui, say: &Say<'_>, live: &Live, weak: &WeakView) {
    let p = theme::of(ui.ctx()).palette;
    ui.add(Text::caption(say.text("debrief-screen-another-way")).colour(p.ink_2));
    if weak.better.is_empty() {
        ui.add(Text::body(say.text("debrief-screen-none-better")).colour(p.ink_2));
    }
    for view in &weak.better {
        let inner = ui.vertical(|ui| {
            let first = view.first.iter().map(|first| {
                let text = Message::new("debrief-screen-first-do").arg("act", say.words(first));
                Sign::new(say.message(&text), Tone::Indigo, Icon::Right)
            });
            badges(ui, &first.collect::<Vec<_>>());
            asked(ui, view.kind, &say.words(&view.words));
            spoken(ui, say, live, &view.answered);
            let shows = view.shows.iter().map(|sign| Sign::new(say.words(sign), Tone::Good, Icon::Eye));
            badges(ui, &shows.collect::<Vec<_>>());
        });
        readable(ui, inner.response.rect, &say.words(&view.words));
    }
}

/// What the turn brought: notes, signs, papers, people, topics.
pub fn gains(say: &Say<'_>, live: &Live, view: &TurnView, brought: &Brought) -> Vec<(Icon, String)> {
    let name = |person: PersonIx| live.views().person(person).map(|view| say.words(&view.short));
    let told = |id: &str, words: &Words| say.message(&Message::new(id).arg("what", say.words(words)));
    let paper = |words| say.message(&Message::new("happened-handed-out").arg("document", say.words(words)));
    let person = |words| say.message(&Message::new("happened-found").arg("name", say.words(words)));
    let mut all = Vec::new();
    all.extend(view.noted.iter().map(|note| (Icon::Note, told("debrief-noted", &note.words))));
    all.extend(brought.signs.iter().map(|sign| (Icon::Eye, told("debrief-shows", sign))));
    all.extend(brought.papers.iter().map(|words| (Icon::Paper, paper(words))));
    all.extend(brought.found.iter().map(|words| (Icon::Person, person(words))));
    all.extend(brought.opened.iter().map(|topic| (Icon::Ask, told("debrief-turn-opened", topic))));
    if brought.needs {
        all.push((Icon::Hand, say.text("debrief-turn-need")));
    }
    for (person, change) in brought.rapport.iter().filter(|(_, change)| *change > 0) {
        all.push((Icon::People, rapport(say, *change, name(*person))));
    }
    all
}

fn rapport(say: &Say<'_>, change: i32, name: Option<String>) -> String {
    let sign = if change < 0 { "−" } else { "+" };
    let text = Message::new("debrief-turn-rapport").arg("change", format!("{sign}{}", change.unsigned_abs()));
    let text = say.message(&text);
    match name {
        Some(name) => say.message(&Message::new("debrief-pair").arg("name", name).arg("text", text)),
        None => text,
    }
}

/// What the turn lost, besides its seconds: rapport, findings.
pub fn losses(say: &Say<'_>, live: &Live, brought: &Brought) -> Vec<(Icon, String)> {
    let name = |person: PersonIx| live.views().person(person).map(|view| say.words(&view.short));
    let mut all = Vec::new();
    for (person, change) in brought.rapport.iter().filter(|(_, change)| *change < 0) {
        all.push((Icon::People, rapport(say, *change, name(*person))));
    }
    for person in &brought.upset {
        let who = name(*person).unwrap_or_default();
        all.push((Icon::Warn, say.message(&Message::new("debrief-turn-upset").arg("name", who))));
    }
    for lost in &brought.lost {
        let text = match lost {
            Lost::Contaminated(what) => Message::new("debrief-turn-contaminated").arg("what", say.words(what)),
            Lost::Adapted(what) => Message::new("debrief-turn-adapted").arg("what", say.words(what)),
            Lost::SpokenFor(what, by) => {
                let by = name(*by).unwrap_or_default();
                Message::new("debrief-turn-spoken-for").arg("what", say.words(what)).arg("name", by)
            }
            Lost::Spoilt(what) => Message::new("debrief-turn-spoilt").arg("what", say.words(what)),
        };
        all.push((Icon::Warn, say.message(&text)));
    }
    all
}

/// The findings that name this turn: those that gave points, then those that took them.
pub fn findings(debrief: &Debrief, turn: u32) -> Vec<&FindingView> {
    let all = debrief.competencies.iter().flat_map(|competency| &competency.findings);
    let mut own: Vec<&FindingView> = all.filter(|view| view.points > 0 && view.turns.contains(&turn)).collect();
    own.sort_by_key(|view| view.weighs != Weighs::Gained);
    own
}

/// Draws what the turn brought and what it cost, the one above the other.
pub fn account(ui: &mut Ui, say: &Say<'_>, live: &Live, debrief: &Debrief, view: &TurnView, brought: &Brought) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let gains = gains(say, live, view, brought);
    let inner = ui.vertical(|ui| {
        ui.add(Text::caption(say.text("debrief-turn-brought")).strong().colour(p.good));
        if gains.is_empty() {
            ui.add(Text::body(say.text("debrief-turn-nothing")).colour(p.ink_2));
        }
        lines(ui, &gains);
    });
    let told: Vec<&str> = gains.iter().map(|(_, words)| words.as_str()).collect();
    readable(ui, inner.response.rect, &format!("{}. {}", say.text("debrief-turn-brought"), told.join(". ")));
    let seconds = say.message(&Message::new("debrief-turn-seconds").arg("seconds", view.seconds));
    let mut costs = vec![(Icon::Clock, seconds)];
    costs.extend(losses(say, live, brought));
    let inner = ui.vertical(|ui| {
        ui.add(Text::caption(say.text("debrief-turn-cost")).strong().colour(p.warn));
        lines(ui, &costs);
    });
    let told: Vec<&str> = costs.iter().map(|(_, words)| words.as_str()).collect();
    readable(ui, inner.response.rect, &format!("{}. {}", say.text("debrief-turn-cost"), told.join(". ")));
    let findings = findings(debrief, view.turn);
    if !findings.is_empty() {
        ui.add(Text::caption(say.text("debrief-turn-points")).strong().colour(p.ink_2));
    }
    for one in findings {
        let (icon, tone, sign) = weight(one.weighs);
        let mut words = format!("{} ({sign}{})", say.words(&one.words), one.points);
        if one.turns.len() > 1 {
            let turns: Vec<String> = one.turns.iter().map(u32::to_string).collect();
            let turns = Message::new("debrief-screen-in-turns").arg("turns", turns.join(", "));
            words = format!("{words} · {}", say.message(&turns));
        }
        let inner = ui.horizontal_top(|ui| {
            theme::icon(ui, icon, 18.0, tone.colours(p).0);
            ui.add(Text::caption(words.as_str()).colour(p.ink));
        });
        readable(ui, inner.response.rect, &words);
    }
}

fn lines(ui: &mut Ui, all: &[(Icon, String)]) {
    let theme = theme::of(ui.ctx());
    for (icon, words) in all {
        ui.horizontal_top(|ui| {
            theme::icon(ui, *icon, 18.0, theme.palette.ink_2);
            ui.add(Text::body(words.as_str()));
        });
    }
}

//! The decision: what happens with each person, why, and what the next officer is handed.
//!
//! Everybody has an outcome of their own, and *Record* waits until each has one with a reason. It does not know what is
//! right: outcomes keep their one order and their one line, and tempting reasons look like all others.

mod handover;
mod narrow;
mod people;
mod reasons;

use bevy_egui::egui::{self, Align, Layout, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::{
    Live, Say, Wish,
    booth::chooser::refusal_message,
    desk::{self, names, top_bar},
    notebook::within,
};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Outcome, Role, Text, Tone, Weight, keys,
        widget::{self, Badge, Button, Choice, OutcomeTile, Panel, Tab},
    },
    interview::{
        Action, Refusal,
        case::{CodeSet, PersonIx},
        view::{LineView, PersonDecision},
    },
    locale::Message,
    scenario::{act::ActKind, handbook::Code},
};

/// Whom the officer is deciding about, and what stands at the side.
#[derive(Debug, Default)]
pub struct State {
    person: Option<PersonIx>,
    side: Side,
    foot: f32,
    tell: f32,
    /// What a narrow window shows.
    pane: narrow::Pane,
}

/// What stands at the side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Side {
    #[default]
    Reasons,
    HandOver,
}

/// Codes after which somebody else goes on: they are handed a note.
const HANDED_OVER: [Code; 4] = [Code::Protect, Code::Crim, Code::Asylum, Code::Child];

/// Draws the decision.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let persons = &live.views().decision.persons;
    let top = top_bar(ui, say, live, &say.text("decision-title"), &say.text("decision-hint"), wishes);
    let chosen = persons.iter().find(|one| Some(one.person) == state.person).or_else(|| persons.first());
    let Some(chosen) = chosen else {
        let room = Rect::from_min_max(pos2(whole.min.x, top), whole.max).shrink(theme.px(24.0));
        within(ui, "decision-nobody", room, |ui| ui.add(Text::body(say.text("decision-nobody"))));
        return;
    };
    state.person = Some(chosen.person);
    if theme::Room::of(ui.ctx()).is_narrow() {
        return narrow::show(ui, say, live, chosen, top, state, wishes);
    }
    let width = whole.width();
    let foot = whole.max.y - if state.foot > 0.0 { state.foot } else { theme.px(64.0) };
    let left = theme.px(232.0).min(width * 0.19).round();
    let right = theme.px(404.0).min(width * 0.33).round();
    let y = egui::Rangef::new(top, foot);
    let column = |from: f32, to: f32| Rect::from_x_y_ranges(from..=to, y);
    let people = column(whole.min.x, whole.min.x + left);
    let tiles = column(people.max.x, whole.max.x - right);
    let side = column(tiles.max.x, whole.max.x);
    for panel in [people, side] {
        ui.painter().rect_filled(panel, 0.0, p.panel);
    }
    ui.painter().rect_filled(tiles, 0.0, p.ground);
    for x in [tiles.min.x, tiles.max.x] {
        ui.painter().vline(x, y, Stroke::new(1.0, p.line));
    }
    within(ui, "decision-people", people, |ui| people::show(ui, say, live, chosen.person, state));
    within(ui, "decision-tiles", tiles, |ui| outcomes(ui, say, live, chosen, wishes));
    within(ui, "decision-side", side, |ui| aside(ui, say, live, chosen, state, wishes));
    let bar = Rect::from_min_max(pos2(whole.min.x, foot), whole.max);
    let high = within(ui, "decision-foot", bar, |ui| record(ui, say, live, chosen.person, state, wishes));
    if (high - state.foot).abs() > 0.5 {
        state.foot = high;
        ui.ctx().request_discard("the foot of the decision has another height");
    }
}

/// The key of a person by place: F5, F6, F7; the keys after them mean something else everywhere.
fn key_of(place: usize) -> Option<Hotkey> {
    u8::try_from(place).ok().filter(|place| *place < 3).map(|place| Hotkey::F(5 + place))
}

fn choose(ui: &Ui, state: &mut State, person: PersonIx) {
    state.person = Some(person);
    state.pane = narrow::Pane::Outcome;
    keys::enter_afresh(ui.ctx(), "decision-tiles");
}

/// Whether an outcome and a reason are there.
fn is_decided(one: &PersonDecision) -> bool {
    !one.codes.is_empty() && !one.reasons.is_empty()
}

fn short(say: &Say<'_>, live: &Live, person: PersonIx) -> String {
    live.views().person(person).map(|view| say.words(&view.short)).unwrap_or_default()
}

/// The drawing's name for a code.
fn outcome(code: Code) -> Outcome {
    match code {
        Code::Admit | Code::Depart => Outcome::Admit,
        Code::Secondary => Outcome::Secondary,
        Code::Refuse => Outcome::Refuse,
        Code::Admin => Outcome::Admin,
        Code::Protect => Outcome::Protect,
        Code::Crim => Outcome::Crim,
        Code::Asylum => Outcome::Asylum,
        Code::Medical => Outcome::Medical,
        Code::Child => Outcome::Child,
    }
}

fn code_names(say: &Say<'_>, codes: CodeSet) -> String {
    names(say, &codes.iter().map(|code| say.text(&code.message())).collect::<Vec<_>>())
}

/// The outcomes, in the one order they always have; those that cannot stand beside a chosen one say so.
fn outcomes(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let too_early = (live.views().decision.refusal == Some(Refusal::TooEarly)).then_some(Refusal::TooEarly);
    ScrollArea::vertical().id_salt("tiles").auto_shrink([false, true]).show(ui, |ui| {
        desk::bare(theme.px(16.0)).show(ui, |ui| {
            let name = short(say, live, one.person);
            ui.add(Text::heading(say.message(&Message::new("decision-what").arg("name", name))));
            if let Some(refusal) = too_early {
                let why = say.message(&refusal_message(refusal));
                Panel::new().tone(Tone::Warn).margin(12.0, 8.0).show(ui, |ui| ui.add(Text::body(why)));
            }
            keys::area(ui, "decision-tiles", |ui| {
                let gap = theme.px(8.0);
                let columns = if ui.available_width() >= 2.0 * theme.px(264.0) + gap { 2 } else { 1 };
                let wide = ((ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32).floor();
                let supervisor = supervisor(live);
                let count = one.open.len() + usize::from(supervisor.is_some());
                for first in (0..count).step_by(columns) {
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = gap;
                        for place in first..(first + columns).min(count) {
                            ui.vertical(|ui| {
                                ui.set_max_width(wide);
                                match (one.open.get(place), supervisor) {
                                    (Some((code, excluded)), _) => {
                                        tile(ui, say, one, *code, *excluded, too_early.is_some(), place, wishes);
                                    }
                                    (None, Some(line)) => ask_supervisor(ui, say, line, wishes),
                                    (None, None) => {}
                                }
                            });
                        }
                    });
                }
            });
            said_by_supervisor(ui, say, live);
        });
    });
}

#[expect(clippy::too_many_arguments, reason = "a tile is one person, one code and what stands against it")]
fn tile(
    ui: &mut Ui,
    say: &Say<'_>,
    one: &PersonDecision,
    code: Code,
    excluded: CodeSet,
    too_early: bool,
    place: usize,
    wishes: &mut Vec<Wish>,
) {
    let name = say.text(&code.message());
    let key = Hotkey::nth(place);
    let chosen = one.codes.has(code);
    let mark = outcome(code);
    if !chosen && (too_early || !excluded.is_empty()) {
        let against = Message::new("decision-not-with").arg("others", code_names(say, excluded));
        let why = if too_early { say.text("decision-too-early") } else { say.message(&against) };
        let choice = Choice::framed(name, false).second(why.as_str()).icon(mark.icon()).strong().height(90.0);
        ui.add(choice.maybe_key(key).id(("tile", code)).why_not(Some(why.as_str())));
        return;
    }
    let when = say.text(&format!("{}.when", code.message()));
    let tile = OutcomeTile::new(mark, name, when, chosen);
    if ui.add(if let Some(key) = key { tile.key(key) } else { tile }).clicked() {
        let codes = if chosen { one.codes.without(code) } else { one.codes.with(code) };
        wishes.push(Wish::Act(Action::Decide(one.person, codes)));
    }
}

/// The act of asking the supervisor, while it is open.
fn supervisor(live: &Live) -> Option<&LineView> {
    let open = live.views().acts.iter().filter(|line| line.refusal.is_none());
    open.into_iter().find(|line| live.act_kind(line.act) == Some(&ActKind::Supervisor))
}

fn ask_supervisor(ui: &mut Ui, say: &Say<'_>, line: &LineView, wishes: &mut Vec<Wish>) {
    let when = Message::new("decision-ask-first.when").arg("minutes", line.seconds.div_ceil(60));
    let tile = OutcomeTile::aside(say.text("decision-ask-first"), say.message(&when)).key(Hotkey::Digit(0));
    if ui.add(tile).clicked() {
        wishes.push(Wish::Act(Action::Do(line.act)));
    }
}

/// What the supervisor said, once asked.
fn said_by_supervisor(ui: &mut Ui, say: &Say<'_>, live: &Live) {
    let mut turns = live.views().talk.iter().rev();
    let Some(turn) = turns.find(|turn| live.act_kind(turn.act) == Some(&ActKind::Supervisor)) else { return };
    Panel::new().margin(12.0, 8.0).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Supervisor, 20.0, theme::of(ui.ctx()).palette.ink);
            ui.add(Text::subheading(say.text("decision-supervisor")));
        });
        for spoken in &turn.spoken {
            let response = ui.add(Text::body(say.words(&spoken.words)));
            widget::announce(&response);
        }
    });
}

/// Whether somebody is handed over, so that a note is wanted.
fn is_handed_over(live: &Live) -> bool {
    let wanted = CodeSet::of(HANDED_OVER);
    live.views().decision.persons.iter().any(|one| one.codes.meets(wanted))
}

/// Reasons, or the hand-over note; below them what the person will be told.
fn aside(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    let margin = theme.px(16.0);
    let noted = live.interview().state().notes.handover.len();
    let handed = is_handed_over(live) || noted > 0;
    if !handed {
        state.side = Side::Reasons;
    }
    let told = !one.codes.is_empty();
    let split = whole.max.y - if told { state.tell } else { 0.0 };
    let upper = Rect::from_min_max(whole.min, pos2(whole.max.x, split));
    within(ui, "decision-side-upper", upper, |ui| {
        if handed {
            keys::area(ui, "decision-tabs", |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    let on = |side: Side| state.side == side;
                    let reasons = Tab::new(say.text("decision-because"), on(Side::Reasons)).count(one.reasons.len());
                    let note = Tab::new(say.text("decision-handover"), on(Side::HandOver)).count(noted);
                    if ui.add(reasons).clicked() {
                        state.side = Side::Reasons;
                    }
                    if ui.add(note).clicked() {
                        state.side = Side::HandOver;
                        keys::enter(ui.ctx(), "decision-handover");
                    }
                });
            });
        }
        match state.side {
            Side::Reasons => reasons::show(ui, say, live, one, !handed, wishes),
            Side::HandOver => handover::show(ui, say, live, wishes),
        }
    });
    if !told {
        return;
    }
    let most = whole.height() * if is_small(ui) { 0.3 } else { 0.4 };
    let lower = Rect::from_min_max(pos2(whole.min.x, split), whole.max);
    let inner = Rect::from_min_max(lower.min + vec2(margin, 0.0), lower.max - vec2(margin, theme.px(10.0)));
    let high = within(ui, "decision-tell", inner, |ui| tell(ui, say, live, one, most)) + theme.px(10.0);
    if (high - state.tell).abs() > 0.5 {
        state.tell = high;
        ui.ctx().request_discard("what is told has another height");
    }
}

/// Whether the window is small for its text: hints are left out then.
fn is_small(ui: &Ui) -> bool {
    ui.ctx().content_rect().height() < theme::of(ui.ctx()).px(640.0)
}

/// What the officer will tell the person, for each outcome chosen.
fn tell(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision, most: f32) -> f32 {
    let theme = theme::of(ui.ctx());
    let title = say.message(&Message::new("decision-tell").arg("name", short(say, live, one.person)));
    let shown = Panel::new().margin(12.0, 8.0).show(ui, |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, Icon::Talk, 18.0, theme.palette.ink);
            ui.add(Text::body(title.as_str()).strong());
        });
        ui.scope(|ui| {
            ui.set_max_height((most - theme.px(60.0)).max(0.0));
            keys::area(ui, "decision-tell", |ui| {
                widget::scroll(ui, "decision-tell", &title, |ui| {
                    for code in one.codes.iter() {
                        let words = say.text(&format!("{}.tell", code.message()));
                        let quoted = say.message(&Message::new("decision-quoted").arg("words", words));
                        ui.add(Text::caption(quoted).colour(theme.palette.indigo_deep));
                    }
                });
            });
        });
    });
    shown.response.rect.height()
}

/// What is still missing, person by person; nothing where the decision can be recorded.
fn missing(say: &Say<'_>, live: &Live) -> Option<String> {
    let decision = &live.views().decision;
    let refusal = decision.refusal?;
    if !matches!(refusal, Refusal::Undecided(_)) {
        return Some(say.message(&refusal_message(refusal)));
    }
    let of = |one: &PersonDecision| {
        let id = match (one.codes.is_empty(), one.reasons.is_empty()) {
            (true, true) => "decision-missing-both",
            (true, false) => "decision-missing-outcome",
            (false, true) => "decision-missing-reason",
            (false, false) => return None,
        };
        Some(say.message(&Message::new(id).arg("name", short(say, live, one.person))))
    };
    let all: Vec<String> = decision.persons.iter().filter_map(of).collect();
    Some(say.message(&Message::new("decision-missing").arg("what", all.join(&say.text("desk-comma")))))
}

/// How far the decision about a person is, in one row.
fn standing(ui: &mut Ui, say: &Say<'_>, live: &Live, one: &PersonDecision) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.add(Text::caption(short(say, live, one.person)).strong().colour(theme.palette.ink));
        for code in one.codes.iter() {
            ui.add(Badge::new(say.text(&code.message())).icon(outcome(code).icon()));
        }
        let open = match (one.codes.is_empty(), one.reasons.is_empty()) {
            (true, _) => Some("decision-still"),
            (false, true) => Some("decision-still-reason"),
            (false, false) => None,
        };
        if let Some(open) = open {
            ui.add(Badge::new(say.text(open)).tone(Tone::Warn).icon(Icon::Warn));
        }
    });
}

/// The foot: what is chosen for each, and the end of the interview. Returns its height.
fn record(ui: &mut Ui, say: &Say<'_>, live: &Live, chosen: PersonIx, state: &mut State, wishes: &mut Vec<Wish>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let ground = ui.painter().add(egui::Shape::Noop);
    let persons = &live.views().decision.persons;
    let missing = missing(say, live);
    let next = say.text("decision-next");
    let record = say.text("decision-record");
    let wide = |text: &str, more: f32| {
        Text::new(Role::Button, text).weight(Weight::SemiBold).measure(ui.ctx(), f32::INFINITY).x + theme.px(more)
    };
    let buttons = wide(&record, 30.0) + if persons.len() > 1 { wide(&next, 74.0) } else { 0.0 };
    let whole = ui.max_rect();
    let margin = theme.px(16.0);
    let room = whole.width() - 2.0 * margin - buttons - theme.px(24.0);
    let start = whole.min + vec2(margin, theme.px(10.0));
    let left = Rect::from_min_max(start, pos2(start.x + room * 0.58, whole.max.y));
    let middle = Rect::from_min_max(pos2(left.max.x + theme.px(12.0), start.y), pos2(start.x + room, whole.max.y));
    let right = Rect::from_min_max(pos2(start.x + room + theme.px(12.0), start.y), whole.max);
    let mut high = within(ui, "foot-left", left, |ui| {
        for one in persons {
            standing(ui, say, live, one);
        }
        ui.min_rect().height()
    });
    let words = missing.clone().unwrap_or_else(|| say.text("decision-closes"));
    high = high.max(within(ui, "foot-middle", middle, |ui| {
        let response = ui.add(Text::caption(words));
        widget::announce(&response);
        response.rect.height()
    }));
    let pressed = within(ui, "foot-right", right, |ui| {
        ui.set_max_width(buttons);
        keys::area(ui, "decision-foot", |ui| {
            ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
                let mut pressed = (None, false);
                if persons.len() > 1 {
                    let at = persons.iter().position(|one| one.person == chosen).unwrap_or(0);
                    let to = (at + 1) % persons.len();
                    let button = Button::plain(next.as_str());
                    let button = if let Some(key) = key_of(to) { button.key(key) } else { button };
                    if ui.add(button).clicked() {
                        pressed.0 = Some(persons[to].person);
                    }
                }
                // No key of its own: it cannot be taken back, so nobody comes upon it by pressing Enter once too often.
                let button = Button::primary(record.as_str()).why_not(missing.as_deref());
                pressed.1 = ui.add(button).clicked();
                pressed
            })
            .inner
        })
    });
    if let Some(person) = pressed.0 {
        choose(ui, state, person);
    }
    if pressed.1 {
        wishes.push(Wish::Act(Action::Finish));
    }
    let high = (high.max(theme.control(36.0)) + theme.px(20.0)).round();
    let bar = Rect::from_min_max(pos2(whole.min.x, whole.max.y - high), whole.max);
    ui.painter().set(ground, egui::Shape::rect_filled(bar, 0.0, p.panel));
    ui.painter().hline(whole.x_range(), whole.min.y + 0.5, Stroke::new(1.0, p.line));
    high
}

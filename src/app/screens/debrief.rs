//! The debrief: what was true, what came of it, what the questions did, and how a better one would have been answered.
//!
//! Truth first, critical failures before the score. Nothing here changes what was played.

mod again;
mod map;
mod model;
mod overview;
pub(super) mod parts;
mod points;
mod signs;
mod truths;
mod turn;
mod turns;

use std::path::PathBuf;

use bevy_egui::egui::{Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{
    Live, Say, Wish,
    booth::{top, within},
    coding,
};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Text, Tone, keys,
        widget::{Button, Panel},
    },
    assessment::Assessment,
    interview::wording::Wording,
    locale::{Message, calendar},
    report::{
        brought::{Brought, brought},
        debrief::Debrief,
        debrief_page::{self, Lessons},
    },
};
use parts::{Press, button_width};

/// What the debrief remembers.
#[derive(Default)]
pub struct State {
    told: Option<Box<Told>>,
    tab: Page,
    /// The turn that is looked at, on whichever page.
    turn: Option<u32>,
    begun: bool,
    turns: turns::State,
    again: again::State,
    model: model::State,
    truths: truths::State,
    /// Where the page was kept last, or why it was not.
    kept: Option<Result<PathBuf, Message>>,
    /// The interview was one of an exercise: it is not held again, and the way out leads there.
    of_exercise: bool,
}

impl State {
    /// Begins with an interview that was one of an exercise, or of none.
    pub(super) fn of(of_exercise: bool) -> Self {
        Self { of_exercise, ..Self::default() }
    }

    /// Takes in what became of the page that was to be kept.
    pub(super) fn kept(&mut self, kept: Result<PathBuf, Message>) {
        self.kept = Some(kept);
    }
}

/// What is told of the interview: worked out once, drawn in every frame.
pub(super) struct Told {
    debrief: Debrief,
    brought: Vec<Brought>,
}

impl Told {
    fn of(live: &Live) -> Self {
        Self {
            debrief: Debrief::of(live.interview(), live.handbook()),
            brought: brought(live.interview(), live.handbook()),
        }
    }

    /// What a turn brought, by its number.
    fn brought(&self, turn: u32) -> Option<&Brought> {
        self.brought.get((turn as usize).checked_sub(1)?)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Overview,
    Points,
    Signs,
    Turns,
    Model,
    Truths,
}

impl Page {
    const ALL: [(Page, &'static str, &'static str); 6] = [
        (Page::Overview, "debrief-screen-overview", "debrief-left"),
        (Page::Points, "debrief-screen-points", "debrief-points"),
        (Page::Signs, "debrief-screen-signs", "debrief-signs"),
        (Page::Turns, "debrief-screen-turns", "debrief-talk"),
        (Page::Model, "debrief-screen-model", "debrief-model-own"),
        (Page::Truths, "debrief-screen-truths", "debrief-truths-heads"),
    ];
}

/// Draws the debrief.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let State { told, tab, turn, begun, turns, again, model, truths, kept, of_exercise } = state;
    let told = told.get_or_insert_with(|| Box::new(Told::of(live)));
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    if !*begun {
        *begun = true;
        *turn = worst(&told.debrief);
        keys::enter_afresh(ui.ctx(), "debrief-left");
    }
    let before = *tab;
    let (bar, pressed) = parts::bar(ui, |ui| header(ui, say, live, &told.debrief.assessment, *of_exercise, tab));
    match pressed {
        Some(Pressed::Keep) => wishes.push(keep(say, live)),
        Some(Pressed::Again) => wishes.push(Wish::Begin { id: live.interview().case().id.clone(), seed: None }),
        Some(Pressed::Cases) => wishes.push(Wish::Leave),
        None => {}
    }
    if *tab != before {
        *kept = None;
        go(ui, *tab);
    }
    let mut body = Rect::from_min_max(pos2(whole.min.x, whole.min.y + bar), whole.max).shrink(theme.px(12.0));
    if let Some(kept) = kept {
        let notice = within(ui, body, |ui| notice(ui, say, kept));
        body.min.y += notice + theme.px(8.0);
    }
    match *tab {
        Page::Overview => match overview::show(ui, say, live, &told.debrief, turn, body) {
            Some(overview::Wanted::Again) => {
                *tab = Page::Turns;
                keys::enter_afresh(ui.ctx(), "debrief-again");
            }
            Some(overview::Wanted::Support) => wishes.push(Wish::Support(true)),
            None => {}
        },
        Page::Points => page(ui, body, "debrief-points", |ui| points::show(ui, say, &told.debrief)),
        Page::Signs => page(ui, body, "debrief-signs", |ui| signs::show(ui, say, &told.debrief)),
        Page::Turns => {
            let label = turns::show(ui, say, live, told, (turns, turn), body, &mut |ui, view| {
                again::show(ui, say, live, &told.debrief.assessment, again, view);
            });
            if label {
                wishes.push(Wish::Code(coding::Source::Own));
            }
        }
        Page::Model => {
            scrolled(ui, body, "debrief-model-page", |ui| model::show(ui, say, live, told, model, turn));
        }
        Page::Truths => scrolled(ui, body, "debrief-truths-page", |ui| truths::show(ui, say, live, truths)),
    }
}

/// Tells where the page stands, or why it could not be kept. Returns the height it took.
fn notice(ui: &mut Ui, say: &Say<'_>, kept: &Result<PathBuf, Message>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let (tone, icon, ink, told) = match kept {
        Ok(path) => {
            let text = Message::new("debrief-page-kept").arg("file", path.display().to_string());
            (Tone::Good, Icon::Check, p.good, say.message(&text))
        }
        Err(why) => (Tone::Bad, Icon::Stop, p.bad, say.with_help(why)),
    };
    let shown = Panel::new().tone(tone).margin(12.0, 6.0).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, icon, 20.0, ink);
            let response = ui.add(Text::body(told).selectable());
            theme::widget::announce(&response);
        });
    });
    shown.response.rect.height()
}

/// The wish to keep the debrief as one page, in the reader's language.
fn keep(say: &Say<'_>, live: &Live) -> Wish {
    let case = live.interview().case();
    let lessons = Lessons::of(live.interview(), live.handbook(), say.catalogue);
    let wording = Wording::new(case, live.handbook());
    let page = debrief_page::html(&lessons, &wording, say.catalogue, say.language);
    Wish::KeepPage { name: format!("{}-{}-debrief-{}", case.id, case.seed, say.language.code()), page }
}

/// Brings the ring into the page that is shown now.
fn go(ui: &Ui, page: Page) {
    if let Some((_, _, area)) = Page::ALL.iter().find(|(one, ..)| *one == page) {
        keys::enter_afresh(ui.ctx(), *area);
    }
}

/// The turn of the first weak question for which there is a better one, else the first question, else the first turn.
fn worst(debrief: &Debrief) -> Option<u32> {
    let weak = debrief.weak.iter().find(|weak| !weak.better.is_empty()).or(debrief.weak.first());
    let first = debrief.assessment.questions.marks.first().map(|mark| mark.turn);
    weak.map(|weak| weak.turn).or(first).or(debrief.transcript.first().map(|view| view.turn))
}

/// What the buttons beside the title do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pressed {
    Keep,
    Again,
    Cases,
}

fn header(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    judged: &Assessment,
    of_exercise: bool,
    tab: &mut Page,
) -> Option<Pressed> {
    let theme = theme::of(ui.ctx());
    ui.add_space(theme.px(6.0));
    let whole = parts::header_room(ui);
    let least = theme.px(360.0);
    let press = |ui: &Ui, words: String, button: Button<'static>, key: Hotkey, bare: bool| {
        let width = if bare { theme.px(38.0) } else { button_width(ui, &words, true, Some(key)) };
        let button = button.key(key);
        Press { button: if bare { button.icon_only() } else { button }, width }
    };
    let all = |ui: &Ui, bare: bool| {
        let out = if of_exercise { ("exercises-return", Icon::Flag) } else { ("debrief-screen-cases", Icon::Shelf) };
        let [keep, again, cases] = ["debrief-page-keep", "debrief-screen-again", out.0].map(|id| say.text(id));
        let keep = press(ui, keep.clone(), Button::plain(keep).icon(Icon::Paper), Hotkey::F(10), bare);
        let again = press(ui, again.clone(), Button::plain(again).icon(Icon::Replay), Hotkey::F(12), bare);
        let out = press(ui, cases.clone(), Button::primary(cases).icon(out.1), Hotkey::F(9), false);
        if of_exercise { vec![keep, out] } else { vec![keep, again, out] }
    };
    // Beside the title where its words keep a fair width; else two of them without their words where rows are few, and
    // below it where they are not.
    let mut buttons = all(ui, false);
    if whole.width() - parts::row_width(ui, &buttons) <= least && whole.height() < theme.px(800.0) {
        buttons = all(ui, true);
    }
    let (pressed, bottom) = parts::headed(ui, "debrief-leave", least, buttons, |ui| title(ui, say, live, judged));
    let tabs = Rect::from_min_max(pos2(whole.min.x - theme.px(8.0), bottom + theme.px(2.0)), whole.max);
    ui.scope_builder(UiBuilder::new().max_rect(tabs), |ui| {
        keys::area(ui, "debrief-tabs", |ui| {
            let keyed = (2..).zip(Page::ALL).map(|(f, (_, id, _))| (say.text(id), Hotkey::F(f)));
            let all: Vec<(String, Hotkey)> = keyed.collect();
            let on = Page::ALL.iter().position(|(page, ..)| page == tab).unwrap_or(0);
            if let Some(at) = parts::tabs(ui, &all, on) {
                *tab = Page::ALL[at].0;
            }
        });
    });
    let all: &[Pressed] = match of_exercise {
        true => &[Pressed::Keep, Pressed::Cases],
        false => &[Pressed::Keep, Pressed::Again, Pressed::Cases],
    };
    all.get(pressed?).copied()
}

fn title(ui: &mut Ui, say: &Say<'_>, live: &Live, judged: &Assessment) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let title = Message::new("debrief-screen-title").arg("title", say.message(&top::title(live)));
    ui.add(Text::subheading(say.message(&title)));
    let case = live.interview().case();
    let time = calendar::duration(live.interview().state().seconds, say.language);
    let line = Message::new("debrief-screen-seed").arg("seed", case.seed.to_string()).arg("time", time);
    let score = say.message(&Message::new("debrief-screen-score-told").arg("score", u32::from(judged.score)));
    let passed = say.text(if judged.passed { "debrief-screen-passed" } else { "debrief-screen-not-passed" });
    let ink = theme::of(ui.ctx()).palette.ink_2;
    ui.add(Text::caption(format!("{score} · {passed} · {}", say.message(&line))).colour(ink));
}

/// A page that scrolls and has areas of keys of its own.
fn scrolled(ui: &mut Ui, body: Rect, name: &str, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    within(ui, body, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt(name).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(8.0);
            add(ui);
            ui.add_space(theme.px(8.0));
        });
    });
}

/// A page that scrolls, with its own area of keys.
fn page(ui: &mut Ui, body: Rect, area: &str, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    within(ui, body, |ui| {
        Panel::new().show(ui, |ui| {
            ui.set_min_size((body.size() - vec2(theme.px(28.0), theme.px(28.0))).max(Vec2::ZERO));
            let height = (body.height() - theme.px(28.0)).max(0.0);
            ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt(area).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                keys::area(ui, area, add);
            });
        });
    });
}

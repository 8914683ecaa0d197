//! *Ask it again*: a turn put in another form, the answer it would have had, and how the rest would have gone.
//!
//! Only shows what [`report::again`](crate::report::again) works out; the score that counts is never touched.

use bevy_egui::egui::{Align, Rect, Sense, Ui, vec2};

use super::parts::{Sign, asked, badges, readable, spoken};
use crate::{
    app::{
        screens::{Live, Say, booth::conversation::form_of},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, icon, keys,
            widget::{Choice, Panel},
        },
    },
    assessment::Assessment,
    interview::{case::ActIx, view::TurnView},
    locale::Message,
    report::again::{self, Again, Moved},
};

/// What was asked again last; kept until another turn is looked at.
#[derive(Default)]
pub struct State {
    turn: u32,
    choices: Vec<again::Choice>,
    asked: Option<Box<Again>>,
    /// It was asked just now, and is to stand at the top of the page.
    fresh: bool,
}

impl State {
    fn turn_to(&mut self, live: &Live, turn: u32) {
        if self.turn != turn {
            let choices = again::choices(live.interview(), live.handbook(), turn);
            *self = Self { turn, choices, asked: None, fresh: false };
        }
    }

    fn ask(&mut self, live: &Live, act: ActIx) {
        self.asked = again::ask(live.interview(), live.handbook(), self.turn, act).map(Box::new);
        self.fresh = true;
    }
}

/// Draws the forms a turn can be asked in, and what came of the one chosen.
///
/// `was` is how the interview was judged.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, was: &Assessment, state: &mut State, view: &TurnView) {
    state.turn_to(live, view.turn);
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    Panel::new().top_bar(p.good).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        ui.add(Text::subheading(say.text("debrief-screen-ask-again")));
        if state.choices.is_empty() {
            let id = if view.kind.is_some() { "debrief-again-none" } else { "debrief-again-no-question" };
            ui.add(Text::body(say.text(id)).colour(p.ink_2));
            return;
        }
        ui.add(Text::caption(say.text("debrief-again-how")).colour(p.ink_2));
        let mut wanted = None;
        keys::area(ui, "debrief-again", |ui| {
            for (ix, choice) in state.choices.iter().enumerate() {
                let on = state.asked.as_ref().is_some_and(|asked| asked.act == choice.act);
                let mut second = vec![say.text(&format!("type-{}", choice.kind.id()))];
                second.push(say.message(&Message::new("window-to").arg("name", say.words(&choice.to))));
                let first = choice.first.iter();
                let first = first.map(|act| Message::new("debrief-screen-first-do").arg("act", say.words(act)));
                second.extend(first.map(|text| say.message(&text)));
                let row = Choice::framed(say.words(&choice.words), on)
                    .second(second.join(" · "))
                    .form(form_of(choice.kind))
                    .maybe_key(Hotkey::letter(ix))
                    .id(("again", ix));
                if ui.add(row).clicked() {
                    wanted = Some(choice.act);
                }
            }
        });
        if let Some(act) = wanted {
            state.ask(live, act);
            keys::enter_afresh(ui.ctx(), "debrief-again-shown");
        }
        if let Some(asked) = &state.asked {
            let shown = keys::area(ui, "debrief-again-shown", |ui| outcome(ui, say, live, was, asked));
            // In the pass after the one that asked: by then the ring has come here.
            if wanted.is_none() && std::mem::take(&mut state.fresh) {
                ui.scroll_to_rect(shown, Some(Align::TOP));
            }
        }
    });
}

/// Draws what came of it, and returns the place of its beginning.
fn outcome(ui: &mut Ui, say: &Say<'_>, live: &Live, was: &Assessment, again: &Again) -> Rect {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.add_space(theme.px(4.0));
    let inner = ui.vertical(|ui| {
        let response = ui.add(Text::caption(say.text("debrief-again-answer")).strong().colour(p.good));
        theme::widget::announce(&response);
        let first = again.first.iter().map(|act| Message::new("debrief-screen-first-do").arg("act", say.words(act)));
        badges(ui, &first.map(|text| Sign::new(say.message(&text), Tone::Indigo, Icon::Right)).collect::<Vec<_>>());
        asked(ui, again.kind, &say.words(&again.words));
        spoken(ui, say, live, &again.answered);
        let told = |id: &str, words| say.message(&Message::new(id).arg("what", say.words(words)));
        let mut signs: Vec<Sign> = Vec::new();
        signs.extend(again.noted.iter().map(|w| Sign::new(told("debrief-noted", w), Tone::Plain, Icon::Note)));
        signs.extend(again.shows.iter().map(|w| Sign::new(told("debrief-shows", w), Tone::Good, Icon::Eye)));
        badges(ui, &signs);
    });
    let answers: Vec<String> = again.answered.iter().map(|line| super::parts::answer(say, live, line)).collect();
    readable(ui, inner.response.rect, &format!("{} {}", say.words(&again.words), answers.join(" ")));
    moved(ui, say, was, again);
    left(ui, say, again);
    inner.response.rect
}

/// The score and every competency, before and after.
fn moved(ui: &mut Ui, say: &Say<'_>, was: &Assessment, again: &Again) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.add(Text::caption(say.text("debrief-again-score")).strong().colour(p.ink_2));
    line(ui, say, &say.text("debrief-screen-score"), again.score, 100, true);
    let capped = was.score < was.uncapped || again.assessment.score < again.assessment.uncapped;
    if capped {
        let free = Moved { before: was.uncapped, after: again.assessment.uncapped };
        line(ui, say, &say.text("debrief-again-without-limit"), free, 100, false);
    }
    for one in &again.competencies {
        line(ui, say, &say.words(&one.name), one.points, one.of, false);
    }
    let (before, after) = again.passed;
    if before != after {
        let sign = match after {
            true => Sign::new(say.text("debrief-again-now-passed"), Tone::Good, Icon::Check),
            false => Sign::new(say.text("debrief-again-now-not-passed"), Tone::Warn, Icon::Info),
        };
        badges(ui, &[sign]);
    }
}

/// One line of before and after: the name, both figures with an arrow between them, and the difference with its sign.
fn line(ui: &mut Ui, say: &Say<'_>, name: &str, moved: Moved, of: u8, heavy: bool) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let by = moved.by();
    let (tone, difference) = match by {
        0 => (Tone::Plain, say.text("debrief-again-same")),
        _ => (if by > 0 { Tone::Good } else { Tone::Bad }, format!("{}{}", if by > 0 { "+" } else { "−" }, by.abs())),
    };
    let told = Message::new("debrief-again-line")
        .arg("name", name)
        .arg("before", u32::from(moved.before))
        .arg("after", u32::from(moved.after))
        .arg("of", u32::from(of));
    let ctx = ui.ctx().clone();
    let wide = |text: &Text<'_>| text.measure(&ctx, f32::INFINITY).x;
    let strong = |text: String| if heavy || by != 0 { Text::body(text).strong() } else { Text::body(text) };
    let ink = if by == 0 { p.ink_2 } else { p.ink };
    let before = strong(moved.before.to_string()).colour(p.ink_2);
    let after = strong(format!("{} / {of}", moved.after)).colour(ink);
    let difference = Text::caption(difference).strong().colour(tone.colours(p).0);
    // Columns that fit the widest figures there are, so that all lines stand below one another.
    let last = wide(&Text::caption(say.text("debrief-again-same")).strong()).max(theme.px(36.0)) + theme.px(12.0);
    let figures = wide(&Text::body("100 / 100").strong());
    let (arrow, gap) = (theme.px(16.0), theme.px(5.0));
    let width = ui.available_width();
    let column = width - last - figures;
    let room = (column - arrow - 2.0 * gap - wide(&Text::body("100").strong()) - gap).max(theme.px(80.0));
    let text = if heavy { Text::body(name).strong() } else { Text::body(name) };
    let size = text.measure(ui.ctx(), room);
    let (rect, _) = ui.allocate_exact_size(vec2(width, size.y.max(theme.row(Role::Body))), Sense::hover());
    let row = theme.row(Role::Body);
    text.paint(ui, rect.min, room);
    after.paint(ui, rect.min + vec2(column, 0.0), f32::INFINITY);
    if by != 0 {
        let at = rect.min + vec2(column - gap - arrow, (row - arrow) / 2.0);
        icon::paint(ui, Icon::Right, Rect::from_min_size(at, vec2(arrow, arrow)), p.ink_2);
        before.paint(ui, rect.min + vec2(column - 2.0 * gap - arrow - wide(&before), 0.0), f32::INFINITY);
    }
    let down = (row - theme.row(Role::Caption)) / 2.0;
    difference.paint(ui, rect.min + vec2(width - wide(&difference), down), f32::INFINITY);
    readable(ui, rect, &say.message(&told));
}

/// What could not be done again afterwards.
fn left(ui: &mut Ui, say: &Say<'_>, again: &Again) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let heading = match again.left_acts.is_empty() && again.left_notes.is_empty() {
        true => "debrief-again-all-repeated",
        false => "debrief-again-left",
    };
    ui.add(Text::caption(say.text(heading)).strong().colour(p.ink_2));
    let acts = again.left_acts.iter().map(|left| {
        let turn = say.message(&Message::new("debrief-turn").arg("turn", left.turn));
        let why = if left.earlier { say.text("debrief-again-earlier") } else { say.words(&left.why) };
        format!("{turn}: {} ({why})", say.words(&left.words))
    });
    let notes = again.left_notes.iter().map(|words| say.words(words));
    for told in acts.chain(notes) {
        let inner = ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Right, 16.0, p.ink_2);
            ui.add(Text::caption(told.as_str()).colour(p.ink));
        });
        readable(ui, inner.response.rect, &told);
    }
}

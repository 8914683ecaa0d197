//! The exercises of the unit: who sits there, what there is to take, where they stand, and how it went.
//!
//! Draws what a [`Unit`] tells and asks it for the next interview. It knows no file and judges nothing; never the truth of
//! an interview that has not been held. While an examination is held there is that one and nothing else.

mod chosen;
pub mod room;
mod sign_in;
mod unit;

use std::sync::Arc;

use bevy_egui::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

pub use unit::{
    Begin, From, NoUnit, NotReleased, Offered, Outcome, SignIn, Standing, Trainee, Unit, Upcoming, open_exercises,
};

use super::{Live, Say, Screen, Wish, booth::within};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Text, Tone, keys,
        widget::{Button, Choice, Panel, announce},
    },
    course::{Course, exercise::brief},
    locale::{Argument, Language, Message},
};

/// One exercise in the list.
struct Entry {
    offered: Offered,
    standing: Standing,
    outcome: Option<Outcome>,
    /// Scenarios that were passed over at this place, since their warning was not gone past. Remembered here alone.
    passed: Vec<String>,
}

/// What the screen remembers.
#[derive(Default)]
pub struct State {
    /// Who sits there.
    pub trainee: Option<Trainee>,
    /// The examination that is held here, and nothing else.
    room: Option<Offered>,
    /// An interview of an examination was recorded just now.
    recorded: bool,
    sign_in: sign_in::State,
    entries: Vec<Entry>,
    chosen: usize,
    entered: bool,
    /// A narrow window shows the chosen exercise instead of the list.
    opened: bool,
}

impl State {
    /// Begins with nobody signed in.
    #[must_use]
    pub fn new(unit: &dyn Unit, open: &Arc<Course>) -> Self {
        let room = unit.offered(open).into_iter().find(|offered| offered.from == From::Room);
        Self { sign_in: sign_in::State::new(unit.has_roster()), room, ..Self::default() }
    }

    /// Says whether an examination is held here.
    #[must_use]
    pub fn is_room(&self) -> bool {
        self.room.is_some()
    }

    /// Finds what is offered by its key.
    #[must_use]
    pub fn offered(&self, key: &str) -> Option<&Offered> {
        self.entries.iter().map(|entry| &entry.offered).find(|offered| offered.key() == key)
    }

    /// The scenarios that were passed over where the next interview of an exercise is to be held.
    #[must_use]
    pub fn passed(&self, key: &str) -> &[String] {
        self.entries.iter().find(|entry| entry.offered.key() == key).map_or(&[], |entry| &entry.passed)
    }

    /// Passes over the case that comes next: another takes its place.
    pub fn pass_over(&mut self, unit: &dyn Unit, key: &str) {
        let Some(trainee) = &self.trainee else { return };
        for entry in self.entries.iter_mut().filter(|entry| entry.offered.key() == key) {
            entry.passed.extend(entry.standing.next.as_ref().map(|next| next.scenario.clone()));
            entry.standing = unit.standing(&entry.offered, trainee, &entry.passed);
        }
        self.entered = false;
        self.opened = true;
    }

    /// Reads anew where whoever signed in stands.
    pub fn refresh(&mut self, unit: &dyn Unit, open: &Arc<Course>) {
        self.entered = false;
        self.recorded = false;
        let Some(trainee) = &self.trainee else {
            *self = Self::new(unit, open);
            return;
        };
        let mut before = std::mem::take(&mut self.entries);
        let offered = unit.offered(open).into_iter().filter(|offered| offered.exercise().is_some());
        self.entries = offered
            .map(|offered| {
                let key = offered.key();
                let known = before.iter_mut().find(|entry| entry.offered.key() == key);
                let (known, passed) =
                    known.map(|entry| (entry.outcome.take(), std::mem::take(&mut entry.passed))).unwrap_or_default();
                let standing = unit.standing(&offered, trainee, &passed);
                Entry { outcome: known.filter(|_| standing.over), standing, offered, passed }
            })
            .collect();
    }

    /// Signs somebody in, or remembers why not. Returns the language they work in.
    pub fn sign_in(
        &mut self,
        unit: &mut dyn Unit,
        open: &Arc<Course>,
        number: &str,
        pin: &str,
        again: Option<&str>,
    ) -> Option<Language> {
        match unit.sign_in(number, pin, again) {
            SignIn::In(trainee) => {
                let language = trainee.language;
                *self = Self { trainee: Some(trainee), room: self.room.take(), ..Self::default() };
                self.refresh(unit, open);
                self.judge(unit);
                language
            }
            other => {
                self.sign_in.refused(other);
                None
            }
        }
    }

    /// Takes in that an interview of an exercise was finished: how it went is worked out, and what counts recorded.
    pub fn finished(&mut self, open: &Arc<Course>, unit: &mut dyn Unit, key: &str) -> Vec<Message> {
        let left = self.offered(key).map(|offered| unit.take_in(&offered.course)).unwrap_or_default();
        self.entries.iter_mut().for_each(|entry| entry.passed.clear());
        self.refresh(unit, open);
        for entry in self.entries.iter_mut().filter(|entry| entry.offered.key() == key) {
            entry.outcome = None;
        }
        self.judge(unit);
        self.recorded = self.room.is_some();
        left
    }

    /// Works out how what is over went, where it is not known yet.
    fn judge(&mut self, unit: &mut dyn Unit) {
        let Some(trainee) = &self.trainee else { return };
        for entry in self.entries.iter_mut().filter(|entry| entry.standing.over && entry.outcome.is_none()) {
            entry.outcome = unit.outcome(&entry.offered, trainee);
        }
    }
}

/// Draws the exercises, or asks who sits there.
pub fn show(ui: &mut Ui, say: &Say<'_>, notices: &[String], state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    if state.trainee.is_none() {
        return sign_in::show(ui, say, state.room.as_ref(), &mut state.sign_in, wishes);
    }
    if !state.entered {
        state.entered = true;
        keys::enter_afresh(ui.ctx(), if state.opened { "exercise-act" } else { "exercises" });
    }
    let top = head(ui, say, state, wishes);
    let mut body = Rect::from_min_max(pos2(whole.min.x, top), whole.max).shrink(theme.px(14.0));
    for notice in notices {
        let shown = within(ui, body, |ui| {
            Panel::new().tone(Tone::Warn).margin(12.0, 6.0).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    theme::icon(ui, Icon::Warn, theme.px(20.0), theme.palette.warn);
                    announce(&ui.add(Text::body(notice.as_str())));
                });
            })
        });
        body.min.y = shown.response.rect.max.y + theme.px(8.0);
    }
    if theme::Room::of(ui.ctx()).is_narrow() {
        within(ui, body, |ui| {
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .id_salt(("exercises", state.opened.then_some(state.chosen)))
                .show(ui, |ui| {
                    ui.set_max_width(body.width() - theme.px(14.0));
                    if state.opened {
                        chosen::show(ui, say, state, wishes);
                    } else {
                        list(ui, say, state);
                    }
                });
        });
        return;
    }
    let gap = theme.px(14.0);
    let left = (body.width() * 0.34).max(theme.px(300.0));
    let (list_rect, shown_rect) = (
        Rect::from_min_max(body.min, pos2(body.min.x + left, body.max.y)),
        Rect::from_min_max(pos2(body.min.x + left + gap, body.min.y), body.max),
    );
    within(ui, list_rect, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("exercises").show(ui, |ui| {
            ui.set_max_width(left - theme.px(10.0));
            list(ui, say, state);
        });
    });
    within(ui, shown_rect, |ui| {
        Panel::new().margin(18.0, 14.0).show(ui, |ui| {
            let inner = shown_rect.size() - vec2(theme.px(38.0), theme.px(30.0));
            ui.set_min_size(inner.max(egui::Vec2::ZERO));
            ScrollArea::vertical()
                .auto_shrink([false, false])
                .max_height(inner.y)
                .id_salt(("exercise", state.chosen))
                .show(ui, |ui| {
                    ui.set_max_width(inner.x - theme.px(10.0));
                    chosen::show(ui, say, state, wishes);
                });
        });
    });
}

/// The way back, who sits there, and the way out. Returns where it ends.
fn head(ui: &mut Ui, say: &Say<'_>, state: &mut State, wishes: &mut Vec<Wish>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let ground = ui.painter().add(egui::Shape::Noop);
    let row = whole.shrink2(vec2(theme.px(14.0), theme.px(8.0)));
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    let shown = within(ui, row, |ui| {
        let shown = ui.horizontal_wrapped(|ui| {
            keys::area(ui, "exercises-head", |ui| {
                let opened = narrow && state.opened;
                let exam = state.is_room();
                let (id, icon) = match (opened, exam) {
                    (true, _) => ("exercises-list", Icon::Flag),
                    (false, true) => ("exam-room-close", Icon::Lock),
                    (false, false) => ("debrief-screen-cases", Icon::Shelf),
                };
                if ui.add(Button::plain(say.text(id)).icon(icon).key(Hotkey::F(9))).clicked() {
                    if opened {
                        state.opened = false;
                        keys::enter_afresh(ui.ctx(), "exercises");
                    } else {
                        wishes.push(Wish::Go(Screen::Shelf));
                    }
                }
                if !narrow {
                    ui.add_space(theme.px(6.0));
                    ui.add(Text::title(say.text(if exam { "exam-room-title" } else { "exercises-title" })));
                    ui.add_space(theme.px(6.0));
                }
                if let Some(trainee) = &state.trainee {
                    let name = trainee.name.as_deref().unwrap_or_default();
                    let who = Message::new(if name.is_empty() { "exercises-number-only" } else { "exercises-who" });
                    let who = who.arg("name", name).arg("number", trainee.number.as_str());
                    ui.add(Text::body(say.message(&who)).colour(p.ink_2));
                    let own = Button::quiet(say.text("reports-own")).icon(Icon::Chart).key(Hotkey::F(10));
                    if !exam && ui.add(own).clicked() {
                        wishes.push(Wish::OwnReport);
                    }
                    let out = Button::quiet(say.text("exercises-sign-out")).icon(Icon::People).key(Hotkey::F(12));
                    if ui.add(out).clicked() {
                        wishes.push(Wish::SignOut);
                    }
                }
            });
        });
        shown.response.rect.max.y
    });
    let end = shown + theme.px(8.0);
    let bar = Rect::from_min_max(whole.min, pos2(whole.max.x, end));
    ui.painter().set(ground, egui::Shape::rect_filled(bar, 0.0, p.panel));
    ui.painter().hline(whole.x_range(), end, egui::Stroke::new(1.0, p.line));
    end
}

/// The exercises, each with how it is held and where the trainee stands.
fn list(ui: &mut Ui, say: &Say<'_>, state: &mut State) {
    let theme = theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = theme.px(8.0);
    if state.entries.is_empty() {
        ui.add(Text::body(say.text("exercise-none")));
        return;
    }
    let mut taken = None;
    keys::area(ui, "exercises", |ui| {
        for (ix, entry) in state.entries.iter().enumerate() {
            let Some((_, exercise)) = entry.offered.exercise() else { continue };
            let say = say.of(&entry.offered.course);
            let stands = match &entry.standing.next {
                Some(next) if next.begun => {
                    let done = Message::new("sit-done").arg("done", next.done).arg("of", exercise.interviews());
                    format!(" · {}", say.message(&done))
                }
                _ => String::new(),
            };
            let second = format!("{}{stands}", say.message(&brief(exercise)));
            let row = Choice::framed(say.message(&exercise.text("title")), ix == state.chosen)
                .second(second)
                .maybe_key(Hotkey::nth(ix))
                .id(("exercise", entry.offered.key()));
            let row = if entry.outcome.as_ref().is_some_and(|outcome| outcome.passed == Some(true)) {
                row.end_icon(Icon::Check, Tone::Good)
            } else {
                row
            };
            if ui.add(row).clicked() {
                taken = Some(ix);
            }
        }
    });
    if let Some(ix) = taken {
        state.chosen = ix;
        state.opened = true;
        keys::enter_afresh(ui.ctx(), "exercise-act");
    }
}

/// The strip above the interview where the clock on the wall counts. Returns what is left for the screen.
pub fn strip(ui: &mut Ui, say: &Say<'_>, live: &Live) -> Rect {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    let Some(wall) = live.wall() else { return whole };
    let told = match wall.left() {
        Some(0) => say.text("wall-over"),
        Some(left) => {
            // It is told to the minute, and to the second in the last one, so that nothing is drawn in between.
            let wait = if left > 60 { u64::from((left - 1) % 60 + 1) } else { 1 };
            ui.ctx().request_repaint_after(std::time::Duration::from_secs(wait));
            let shown = if left > 60 { left.div_ceil(60) * 60 } else { left };
            say.message(&Message::new("wall-left").arg("time", Argument::Duration(shown)))
        }
        None => say.message(&Message::new("wall-spent").arg("time", Argument::Duration(wall.spent() / 60 * 60))),
    };
    let p = theme.palette;
    let row = Text::caption(told.as_str()).strong();
    let size = row.measure(ui.ctx(), whole.width() - theme.px(48.0));
    let bar = whole.with_max_y(whole.min.y + size.y + theme.px(6.0));
    ui.painter().rect_filled(bar, 0.0, p.warn_tint);
    within(ui, bar.shrink2(vec2(theme.px(14.0), theme.px(3.0))), |ui| {
        ui.horizontal_top(|ui| {
            theme::icon(ui, Icon::Clock, theme.px(16.0), p.ink);
            ui.add(row.colour(p.ink));
        });
    });
    whole.with_min_y(bar.max.y)
}

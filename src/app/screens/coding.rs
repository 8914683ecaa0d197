//! Learning to code: the trainee names the type of every line of a transcript, and then sees where they and the author
//! agree, and why.
//!
//! Nothing is graded before it is asked for: until then every mark is an outline, the author's types are not shown, and a
//! name can be changed.

mod choose;
mod label;
mod result;

use bevy_egui::egui::{Rect, Ui, pos2};

use super::{Live, Say, Screen, Wish, debrief::parts};
use crate::{
    app::theme::{self, Hotkey, Icon, Text, keys, widget::Button},
    course::Course,
    interview::{Interview, case::PersonIx, view::SpokenView, wording::Wording},
    locale::Message,
    report::coding::{Agreement, Sheet, Told},
    scenario::{
        handbook::{Handbook, QuestionType},
        words::{self, Words},
    },
};
use parts::{Press, button_width};

/// Whose transcript is coded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// The interview whose debrief is read.
    Own,
    /// One of those that come with this case, to be chosen; or with another case.
    Case(Option<String>),
}

/// What the screen remembers.
#[derive(Default)]
pub struct State {
    own: bool,
    choose: choose::State,
    title: Option<Message>,
    work: Option<Work>,
}

/// A transcript being coded.
struct Work {
    sheet: Sheet,
    /// The names given so far.
    names: Vec<Option<QuestionType>>,
    /// Who is who, by person.
    people: Vec<Words>,
    /// The line that is looked at.
    at: usize,
    /// In how many passes it is brought into view again, since another line was just chosen.
    follow: u8,
    /// How high that line stood in the last pass, in a narrow window.
    line_height: f32,
    /// What came of it, once it was asked for.
    coded: Option<Box<Coded>>,
}

/// The names held against the author's.
struct Coded {
    agreement: Agreement,
    /// By line; nothing where it was left without a name.
    told: Vec<Option<Told>>,
    only_differing: bool,
}

impl Work {
    fn of(interview: &Interview, handbook: &Handbook) -> Self {
        let wording = Wording::new(interview.case(), handbook);
        let people = (0..interview.case().persons.len()).map(|ix| wording.short(PersonIx(ix as u8)));
        let people = people.collect();
        let sheet = Sheet::of(interview, handbook);
        Self { names: vec![None; sheet.lines.len()], people, at: 0, follow: 0, line_height: 0.0, coded: None, sheet }
    }

    fn named(&self) -> usize {
        self.names.iter().flatten().count()
    }

    /// Gives the line looked at a name, and goes on to the next without one. Says whether there is one.
    fn name(&mut self, kind: QuestionType) -> bool {
        if let Some(name) = self.names.get_mut(self.at) {
            *name = Some(kind);
        }
        let mut order = (self.at + 1..self.names.len()).chain(0..self.at);
        let next = order.find(|ix| self.names[*ix].is_none());
        self.at = next.unwrap_or(self.at);
        next.is_some()
    }

    fn compare(&mut self) {
        let told = self.names.iter().enumerate().map(|(ix, name)| name.and_then(|kind| self.sheet.told(ix, kind)));
        let agreement = self.sheet.agreement(&self.names);
        self.coded = Some(Box::new(Coded { agreement, told: told.collect(), only_differing: false }));
    }

    /// An answer with the name of who gave it.
    fn answer(&self, say: &Say<'_>, spoken: &SpokenView) -> String {
        let words = say.words(&spoken.words);
        match self.people.get(spoken.by.ix()).filter(|_| !spoken.narrated) {
            Some(name) => say.message(&Message::new("debrief-pair").arg("name", say.words(name)).arg("text", words)),
            None => words,
        }
    }
}

impl State {
    /// Begins with one's own interview, or with the choice among those of a case.
    pub fn new(source: &Source, live: Option<&Live>) -> Self {
        match (source, live) {
            (Source::Own, Some(live)) => Self {
                own: true,
                title: Some(Message::new("coding-own")),
                work: Some(Work::of(live.interview(), live.handbook())),
                ..Self::default()
            },
            (Source::Case(id), _) => Self { choose: choose::State::of(id.as_deref()), ..Self::default() },
            (Source::Own, None) => Self::default(),
        }
    }
}

/// Draws the screen.
pub fn show(ui: &mut Ui, say: &Say<'_>, course: &Course, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    let (bar, back) = parts::bar(ui, |ui| header(ui, say, state));
    match back {
        Some(true) if state.work.is_some() && !state.own => state.work = None,
        Some(true) if state.own => wishes.push(Wish::Go(Screen::Debrief)),
        Some(_) => wishes.push(Wish::Leave),
        None => {}
    }
    let body = Rect::from_min_max(pos2(whole.min.x, whole.min.y + bar), whole.max).shrink(theme.px(12.0));
    let Some(work) = &mut state.work else {
        let Some(taken) = choose::show(ui, say, course, &mut state.choose, body) else { return };
        let case = course.playable().find(|(id, _)| *id == taken.case);
        let Some((id, scenario)) = case else { return };
        let Some(interview) = choose::played(course, id, scenario, &taken.plan) else { return };
        let title = Message::new("coding-of").arg("title", words::title(id, scenario)).arg("number", taken.number);
        state.title = Some(title);
        state.work = Some(Work::of(&interview, course.handbook));
        keys::enter_afresh(ui.ctx(), "coding-lines");
        return;
    };
    match work.coded {
        None => label::show(ui, say, work, body),
        Some(_) => result::show(ui, say, work, body),
    }
}

/// Draws the title and the ways out. Returns whether *Back* (`true`) or *Cases* was pressed.
fn header(ui: &mut Ui, say: &Say<'_>, state: &State) -> Option<bool> {
    let theme = theme::of(ui.ctx());
    ui.add_space(theme.px(6.0));
    let inside = state.own || state.work.is_some();
    let mut all = Vec::new();
    if inside {
        let words = say.text(if state.own { "coding-back" } else { "coding-other" });
        let width = button_width(ui, &words, true, Some(Hotkey::Backspace));
        all.push(Press { button: Button::plain(words).icon(Icon::Talk).key(Hotkey::Backspace), width });
    }
    let words = say.text("coding-cases");
    let width = button_width(ui, &words, true, Some(Hotkey::F(9)));
    all.push(Press { button: Button::primary(words).icon(Icon::Shelf).key(Hotkey::F(9)), width });
    let (pressed, _) = parts::headed(ui, "coding-leave", theme.px(300.0), all, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Text::subheading(say.text("coding-title")));
        if let Some(title) = state.title.as_ref().filter(|_| inside) {
            ui.add(Text::caption(say.message(title)).colour(theme.palette.ink_2));
        }
    });
    ui.add_space(theme.px(6.0));
    pressed.map(|at| inside && at == 0)
}

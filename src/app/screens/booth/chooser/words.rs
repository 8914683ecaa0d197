//! The exact words, and what is done with them: always in sight before anything is said.

use bevy_egui::egui::{Rect, Ui};

use super::{
    boxes::{framed, scrolled},
    refusal_message,
};
use crate::{
    app::{
        screens::{Live, Say, Trouble, Wish},
        theme::{
            self, Hotkey, Icon, Text, Tone,
            widget::{Badge, Button, Choice},
        },
    },
    interview::{Action, case::ActIx, view::LineView},
    locale::Message,
};

/// A box with words to choose from and, always in sight below them, what is done with them.
pub(super) struct WordsBox<'a> {
    pub(super) rect: Rect,
    pub(super) heading: &'a str,
}

impl WordsBox<'_> {
    pub(super) fn show(self, ui: &mut Ui, line: &mut Option<ActIx>, told: &Told<'_>, wishes: &mut Vec<Wish>) -> Step {
        let mut step = Step::Stay;
        framed(ui, self.rect, WORDS, self.heading, false, |ui, height| {
            let theme = theme::of(ui.ctx());
            let Some(open) = told.open else {
                ui.add(Text::body(told.say.text(told.choose_first)).colour(theme.palette.ink_2));
                return;
            };
            // The foot is as high as it was the last time it was drawn; the first time it is guessed.
            let kept = ui.id().with("foot");
            let foot = ui.data(|data| data.get_temp::<f32>(kept)).unwrap_or(theme.control(36.0) + theme.px(8.0));
            let list = (height - foot).max(theme.px(40.0));
            scrolled(ui, WORDS, list, |ui| {
                lines(ui, told.say, told.live, open, line);
                if let Some(hears) = told.hears.as_ref().filter(|_| !open.is_empty()) {
                    ui.add_space(theme.px(3.0));
                    ui.horizontal_top(|ui| {
                        theme::icon(ui, Icon::Ear, theme.px(16.0), theme.palette.ink_2);
                        ui.add(Text::caption(hears.as_str()));
                    });
                }
            });
            let chosen = open.iter().find(|open| Some(open.act) == *line);
            let shown = ui.vertical(|ui| carry_out(ui, told.say, told.live, chosen, &told.say.text(told.now), wishes));
            step = shown.inner;
            let drawn = shown.response.rect.height() + theme.px(4.0);
            if (drawn - foot).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(kept, drawn));
                ui.ctx().request_repaint();
            }
        });
        step
    }
}

/// The area of the box with the words.
const WORDS: &str = "chooser-words";

/// What a box of words shows.
pub(super) struct Told<'a> {
    pub(super) say: &'a Say<'a>,
    pub(super) live: &'a Live,
    /// The lines that can be said; none until something else was chosen.
    pub(super) open: Option<&'a [LineView]>,
    /// The message that says what to choose first.
    pub(super) choose_first: &'a str,
    /// The message on the button.
    pub(super) now: &'a str,
    /// Who can hear it, where that is said once more beside the words.
    pub(super) hears: Option<String>,
}

fn lines(ui: &mut Ui, say: &Say<'_>, live: &Live, lines: &[LineView], chosen: &mut Option<ActIx>) {
    let many = live.views().people.len() > 1;
    for (ix, line) in lines.iter().enumerate() {
        let mut row = Choice::framed(say.words(&line.words), *chosen == Some(line.act))
            .maybe_key(Hotkey::nth(ix))
            .id(("line", line.act.0));
        if many && let Some(person) = live.views().person(line.to) {
            row = row.second(say.message(&Message::new("window-to").arg("name", say.words(&person.short))));
        }
        if ui.add(row).clicked() {
            *chosen = Some(line.act);
        }
    }
}

/// What became of the words that were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// They are still being looked at.
    Stay,
    /// They were said.
    Done,
    /// Something else is to be chosen.
    Back,
}

/// The buttons that ask, do or raise, with the cost, and the one that steps back.
fn carry_out(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    line: Option<&LineView>,
    name: &str,
    wishes: &mut Vec<Wish>,
) -> Step {
    let theme = theme::of(ui.ctx());
    let mut step = Step::Stay;
    ui.add_space(theme.px(4.0));
    ui.horizontal_wrapped(|ui| {
        let why = line.is_none().then(|| say.text("window-choose-line"));
        if ui.add(Button::primary(name).key(Hotkey::Enter).why_not(why)).clicked()
            && let Some(line) = line
        {
            wishes.push(Wish::Act(Action::Do(line.act)));
            step = Step::Done;
        }
        if ui.add(Button::quiet(say.text("window-back")).key(Hotkey::Backspace)).clicked() {
            step = Step::Back;
        }
        if let Some(line) = line {
            let cost = Message::new("window-cost").arg("seconds", line.seconds);
            ui.add(Text::caption(say.message(&cost)).colour(theme.palette.ink_2));
        }
    });
    if let Some(trouble) = &live.trouble {
        let text = match trouble {
            Trouble::Refused(refusal) => say.message(&refusal_message(*refusal)),
            Trouble::NotKept(why) => say.message(why),
            Trouble::Torn => say.text("resumed-torn"),
            Trouble::TimeUp => say.text("wall-over"),
        };
        let told = ui.add(Badge::new(text).tone(Tone::Bad).icon(Icon::Warn));
        theme::widget::announce(&told);
    }
    step
}

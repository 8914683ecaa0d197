//! Asking in the terminal: a topic, a form, a line, and only then is it said.
//!
//! Lines are not graded and stand in authored order, so that what is chosen is a form and not the nicest wording.

use super::held::Held;
use crate::{
    cli::console::{Choice, Stop},
    interview::{view::FormView, wording},
};

impl Held<'_, '_> {
    /// Offers topics, then forms, then lines.
    pub(super) fn ask(&mut self) -> Result<(), Stop> {
        let topics = self.session.interview().topics(&self.wording);
        if topics.is_empty() {
            return self.tell("ask-nothing");
        }
        let opened = self.id("topic-opened");
        let choices: Vec<Choice> = topics
            .iter()
            .map(|topic| {
                let choice = Choice::of(self.voice.words(&topic.name));
                if topic.opened { choice.note(opened.clone()) } else { choice }
            })
            .collect();
        while let Some(chosen) = self.pick("ask-topic", &choices, "menu-back")? {
            if self.ask_form(&topics[chosen].forms)? {
                break;
            }
        }
        Ok(())
    }

    fn ask_form(&mut self, forms: &[FormView]) -> Result<bool, Stop> {
        let choices: Vec<Choice> = forms
            .iter()
            .map(|form| {
                let message = wording::kind(form.kind);
                Choice::of(self.say(&message)).note(self.say(&message.attr("hint")))
            })
            .collect();
        while let Some(chosen) = self.pick("ask-form", &choices, "menu-back")? {
            if self.ask_line(&forms[chosen])? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn ask_line(&mut self, form: &FormView) -> Result<bool, Stop> {
        let several = self.session.interview().people(&self.wording).len() > 1;
        let choices: Vec<Choice> = form
            .lines
            .iter()
            .map(|line| {
                let takes = self.seconds(line.seconds);
                let to = self.voice.words(&self.wording.short(line.to));
                Choice::of(self.voice.words(&line.words)).note(if several { format!("{to}, {takes}") } else { takes })
            })
            .collect();
        match self.pick("ask-line", &choices, "menu-back")? {
            Some(chosen) => self.act(&crate::interview::Action::Do(form.lines[chosen].act)),
            None => Ok(false),
        }
    }
}

//! The desk in the terminal: documents lie closed, pages open by an act, each field looked at is an act.

use super::held::Held;
use crate::{
    cli::console::{Choice, Stop},
    interview::{
        Action,
        view::{DocumentView, FieldView},
    },
    locale::{Argument, Message},
};

impl Held<'_, '_> {
    /// Offers the documents on the desk.
    pub(super) fn desk(&mut self) -> Result<(), Stop> {
        loop {
            let documents = self.session.interview().desk(&self.wording);
            if documents.is_empty() {
                return self.tell("desk-empty");
            }
            let choices: Vec<Choice> = documents.iter().map(|document| self.document_choice(document)).collect();
            let Some(chosen) = self.pick("terminal-desk-title", &choices, "menu-back")? else { return Ok(()) };
            let document = &documents[chosen];
            if let Some(open) = document.open
                && !self.act(&Action::Do(open))?
            {
                continue;
            }
            self.fields(document.document)?;
        }
    }

    fn document_choice(&self, document: &DocumentView) -> Choice {
        let whose = self.voice.words(&self.wording.short(document.of));
        let state = self.id(if document.opened { "document-open" } else { "document-closed" });
        Choice::of(self.voice.words(&document.title)).note(format!("{whose}, {state}"))
    }

    fn fields(&mut self, document: crate::interview::case::DocumentIx) -> Result<(), Stop> {
        loop {
            let documents = self.session.interview().desk(&self.wording);
            let Some(view) = documents.into_iter().find(|view| view.document == document) else { return Ok(()) };
            let choices: Vec<Choice> = view.fields.iter().map(|field| self.field_choice(field)).collect();
            let title = format!("{} · {}", self.voice.words(&view.title), self.id("document-specimen"));
            let back = self.id("menu-back");
            let chosen = super::held::pick(&mut self.console, self.voice, &title, &choices, Some(&back))?;
            let Some(chosen) = chosen else { return Ok(()) };
            if view.fields[chosen].value.is_some() {
                self.tell("field-seen")?;
            } else {
                self.act(&Action::Do(view.fields[chosen].look))?;
            }
        }
    }

    fn field_choice(&self, field: &FieldView) -> Choice {
        let label = self.voice.words(&field.label);
        match &field.value {
            None => Choice::of(label).note(self.seconds(field.seconds)),
            Some(value) => {
                let defects: Vec<String> = field.defects.iter().map(|defect| self.voice.words(defect)).collect();
                let value = Argument::FirstOf(value.0.clone());
                let shown = Choice::of(self.say(&Message::new("field-line").arg("field", label).arg("value", value)));
                shown.note(defects.join("; "))
            }
        }
    }
}

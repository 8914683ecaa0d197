//! Says messages and words in one language: what every report in words is made with.
//!
//! Knows no report. What only one of them says stands with it, as another `impl` of [`Speech`].

use crate::{
    interview::{case::PersonIx, wording::Wording},
    locale::{Catalogue, Language, message::Message},
    scenario::words::Words,
};

/// A catalogue with the language to say it in.
#[derive(Clone, Copy)]
pub(super) struct Speech<'s> {
    pub(super) catalogue: &'s Catalogue,
    pub(super) language: Language,
}

impl Speech<'_> {
    pub(super) fn say(&self, message: &Message) -> String {
        self.catalogue.say(message, self.language)
    }

    pub(super) fn id(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    /// Several messages, one after the other.
    pub(super) fn ids(&self, ids: &[&str]) -> String {
        ids.iter().map(|id| self.id(id)).collect::<Vec<_>>().join(", ")
    }

    pub(super) fn words(&self, words: &Words) -> String {
        self.catalogue.say_first(&words.0, self.language)
    }

    /// The first candidate that somebody wrote; nothing where an author wrote none.
    pub(super) fn written(&self, words: &Words) -> Option<String> {
        super::say(self.catalogue, words, self.language)
    }

    pub(super) fn list(&self, all: &[Words]) -> String {
        all.iter().map(|words| self.words(words)).collect::<Vec<_>>().join(", ")
    }

    /// A name with what is told of it, parted as the language parts them.
    pub(super) fn pair(&self, name: &str, text: &str) -> String {
        self.say(&Message::new("debrief-pair").arg("name", name).arg("text", text))
    }

    /// What stands before somebody's words.
    pub(super) fn says(&self, name: &str) -> String {
        self.say(&Message::new("debrief-says").arg("name", name))
    }

    /// The short name of somebody who speaks.
    pub(super) fn speaker(&self, wording: &Wording<'_>, person: PersonIx) -> String {
        self.words(&wording.short(person))
    }
}

//! Says messages in the language of this run.

use crate::{
    locale::{Catalogue, Language, Message},
    scenario::words::Words,
};

/// A catalogue with the language to say it in.
#[derive(Clone, Copy, Debug)]
pub struct Voice<'c> {
    catalogue: &'c Catalogue,
    language: Language,
}

impl<'c> Voice<'c> {
    /// Takes a catalogue and a language.
    pub fn new(catalogue: &'c Catalogue, language: Language) -> Self {
        Self { catalogue, language }
    }

    /// The catalogue.
    pub fn catalogue(&self) -> &'c Catalogue {
        self.catalogue
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says a message.
    pub fn say(&self, message: &Message) -> String {
        self.catalogue.say(message, self.language)
    }

    /// Says a message without arguments.
    pub fn id(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    /// Says the first of several candidates that exists.
    pub fn words(&self, words: &Words) -> String {
        self.catalogue.say_first(&words.0, self.language)
    }

    /// Joins names as a sentence lists them.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => self.id("nobody-else"),
            [one] => one.clone(),
            [first @ .., last] => {
                self.say(&Message::new("list-and").arg("first", first.join(", ")).arg("last", last.as_str()))
            }
        }
    }
}

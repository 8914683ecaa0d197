//! What an interview was played and judged with: script, words, handbook, rules, as texts to be kept beside it.
//!
//! Records outlive edits: an old one opens with the texts it was taken with. Reads no disk itself.

use std::collections::BTreeMap;

use super::journal::{Header, fingerprint};
use crate::{
    course::{
        Course,
        exercise::{Exercise, read, rules},
    },
    diagnostic::{Diagnostics, Sources},
    locale::Language,
    scenario::handbook::{Handbook, HandbookError, Part},
};

/// The texts of one interview.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Materials {
    /// The script; nothing where the one that was played is no longer at hand.
    pub script: Option<String>,
    /// The case's words, by language.
    pub words: BTreeMap<Language, String>,
    /// The handbook's files, as [`handbook_text`] writes them.
    pub handbook: String,
    /// The exercise's rules, as their author wrote them.
    pub rules: Option<String>,
    /// The sealed pack of an exam, which holds all of these but the handbook.
    pub pack: Option<Vec<u8>>,
}

impl Materials {
    /// Takes what a course has for an interview. A script that has been changed since the interview began is not the one
    /// that was played, and is left out with its words.
    #[must_use]
    pub fn of(course: &Course, header: &Header) -> Self {
        let text = |source| course.sources.text(source).map(str::to_owned);
        let taught = course.scenario(&header.scenario);
        let played = taught.and_then(|taught| Some((taught, text(taught.source)?)));
        let played = played.filter(|(_, script)| fingerprint(script) == header.script);
        let words = played.as_ref().map(|(taught, _)| {
            taught.words.iter().filter_map(|(language, source)| Some((*language, text(*source)?))).collect()
        });
        // Rules that were changed since are not those it was held by.
        let exercise = header.exercise.as_ref().and_then(|id| course.exercise(id));
        let held_by = header.seat.as_ref().map(|seat| seat.rules.as_str());
        let exercise = exercise.filter(|found| held_by == Some(rules(found, course).as_str()));
        Self {
            script: played.map(|(_, script)| script),
            words: words.unwrap_or_default(),
            handbook: handbook_text(),
            rules: exercise.and_then(|found| text(found.source)),
            pack: None,
        }
    }

    /// What an interview of a sealed exam was played with, where its pack is at hand.
    #[must_use]
    pub fn sealed(pack: Option<Vec<u8>>) -> Self {
        Self { handbook: handbook_text(), pack, ..Self::default() }
    }

    /// Adds the rules of the exercise.
    #[must_use]
    pub fn rules(mut self, rules: impl Into<String>) -> Self {
        self.rules = Some(rules.into());
        self
    }
}

/// The handbook that the program carries inside, as one text: a JSON object of its files by name.
#[must_use]
pub fn handbook_text() -> String {
    let parts: BTreeMap<&str, &str> = Part::ALL.iter().map(|part| (part.id(), part.shipped())).collect();
    serde_json::to_string(&parts).expect("strings")
}

/// Why a kept handbook cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum KeptHandbookError {
    /// The text is no handbook.
    #[error("the kept handbook cannot be read: {0}")]
    Unreadable(#[from] serde_json::Error),
    /// This program reads other handbooks.
    #[error(transparent)]
    Other(#[from] HandbookError),
}

/// Reads a handbook that was kept.
///
/// # Errors
/// A [`KeptHandbookError`]: an old handbook may lack what this program asks of one.
pub fn kept_handbook(text: &str) -> Result<Handbook, KeptHandbookError> {
    let parts: BTreeMap<String, String> = serde_json::from_str(text)?;
    let replaced: Vec<(Part, &str)> =
        Part::ALL.iter().filter_map(|part| Some((*part, parts.get(part.id())?.as_str()))).collect();
    Ok(Handbook::with(&replaced)?)
}

/// Reads the rules of an exercise as they were kept; nothing where this program reads them no more.
#[must_use]
pub fn kept_rules(id: &str, text: &str) -> Option<Exercise> {
    let (mut sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let source = sources.add(format!("{id}.ron"), text);
    let read = read::read(id, source, text, &mut diagnostics);
    read.exercise.filter(|_| read.whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handbook_survives_being_kept() {
        let shipped = Handbook::shipped();
        let back = kept_handbook(&handbook_text()).expect("just written");
        assert_eq!(back.fingerprint(), shipped.fingerprint());
        assert!(kept_handbook("rubbish").is_err());
    }
}

//! What a person or another system reads of what was done.
//!
//! Everything here prepares plain data from an interview and its assessment. A [`Debrief`] knows no language; a face, or
//! [`text`] and [`json`], turn it into words. Judges nothing and draws no chance.

pub mod again;
pub mod brought;
pub mod coach;
pub mod coding;
pub mod compare;
pub mod counterfactual;
pub mod debrief;
pub mod debrief_page;
mod forms;
pub mod json;
pub mod model;
pub mod page;
mod prepare;
pub mod reading;
mod replayed;
pub mod signs;
mod speech;
pub mod text;
pub mod unit;
pub mod verdict;

pub use debrief::Debrief;

use crate::{
    locale::{Catalogue, Language},
    scenario::words::Words,
};

/// Says the first candidate that exists in the language or in English, or nothing where an author wrote none.
///
/// For words that a script may leave out, such as what would have been so for a person who never mattered.
#[must_use]
pub fn say(catalogue: &Catalogue, words: &Words, language: Language) -> Option<String> {
    let known = language.fallback().iter().any(|&language| words.0.iter().any(|m| catalogue.exists(m, language)));
    known.then(|| catalogue.say_first(&words.0, language))
}

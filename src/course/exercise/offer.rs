//! What a part of an exercise may give: the cases of the course behind each of its sources, by family of truth.
//!
//! Judges nothing: what names no case simply offers none, and `check` tells.

use super::{Found, From, Part};
use crate::{
    course::Course,
    scenario::{Family, fingerprint},
};

/// One case that may be given: a scenario in one of its truths.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Choice {
    /// The scenario's id.
    pub scenario: String,
    /// The variant's id.
    pub variant: String,
    /// Its family.
    pub family: Family,
}

/// What one source offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer(pub Vec<Choice>);

impl Offer {
    /// Gathers what a source offers: scenarios in order of their ids, truths as they are authored. What cannot be read
    /// offers nothing.
    #[must_use]
    pub fn of(from: &From, course: &Course) -> Self {
        let mut scenarios: Vec<_> = course
            .playable()
            .filter(|(id, scenario)| match from {
                From::Case(case) | From::Truth(case, _) => case == id,
                From::Set(set) => scenario.set.as_ref() == Some(set),
            })
            .collect();
        scenarios.sort_by_key(|(id, _)| *id);
        let wanted = |variant: &str| !matches!(from, From::Truth(_, only) if only != variant);
        let choices = scenarios.iter().flat_map(|(id, scenario)| {
            let variants = scenario.variants.iter().filter(|(variant, _)| wanted(variant));
            variants.map(|(variant, of)| Choice {
                scenario: (*id).to_owned(),
                variant: variant.to_owned(),
                family: of.family,
            })
        });
        Self(choices.collect())
    }

    /// What every source of a part offers.
    #[must_use]
    pub fn of_part(part: &Part, course: &Course) -> Vec<Self> {
        part.from.iter().map(|from| Self::of(from, course)).collect()
    }

    /// The choices of a family.
    pub fn family(&self, family: Family) -> impl Iterator<Item = &Choice> {
        self.0.iter().filter(move |choice| choice.family == family)
    }

    /// Says whether there is a choice of this family.
    #[must_use]
    pub fn has(&self, family: Family) -> bool {
        self.family(family).next().is_some()
    }
}

/// The fingerprint of an exercise's rules: its text, and the cases it chooses from.
///
/// A sitting that was begun under one is gone on with under no other, since the plan might be another. That a script was
/// changed does not matter here; each record says which script it was held by.
#[must_use]
pub fn rules(found: &Found, course: &Course) -> String {
    let text = course.sources.text(found.source).unwrap_or_default();
    let parts = found.exercise.iter().flat_map(|exercise| &exercise.parts);
    let choices = parts.flat_map(|part| Offer::of_part(part, course)).flat_map(|offer| offer.0);
    let lines: Vec<String> =
        choices.map(|choice| format!("{} {} {}", choice.scenario, choice.variant, choice.family.id())).collect();
    fingerprint(std::iter::once(text).chain(lines.iter().map(String::as_str)))
}

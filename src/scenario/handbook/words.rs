//! Which messages the handbook needs said: every id with its attributes, so that a check can hold them against each
//! language. Knows no language itself.

use std::collections::BTreeMap;

use super::{
    CompetencyId, Defect, DetectorId, Dimension, Family, Grade, Handbook, Hotline, Measure, NotePart, Status, Strength,
    Warning,
};

impl Handbook {
    /// Returns every message id of the handbook with the attributes it must have.
    #[must_use]
    pub fn messages(&self) -> BTreeMap<String, &'static [&'static str]> {
        let mut needed: BTreeMap<String, &'static [&'static str]> = BTreeMap::new();
        needed.extend(self.indicators().iter().map(|row| (row.message(), &["question"][..])));
        needed.extend(self.outcomes().rows.iter().map(|row| (row.code.message(), &["when", "tell"][..])));
        needed.extend(self.reasons().iter().map(|row| (row.message(), &["why"][..])));
        needed.extend(self.phrases().iter().map(|row| (row.message(), &["why"][..])));
        needed.extend(self.criticals().iter().map(|row| (row.id.message(), &["why"][..])));
        needed.extend(Measure::ALL.iter().map(|measure| (measure.message(), &["gained", "lost"][..])));
        let fields = self.documents().iter().flat_map(|document| &document.fields).map(super::Field::message);
        let plain = fields
            .chain(self.documents().iter().map(|row| row.kind.message()))
            .chain(self.checkpoints().iter().map(super::Checkpoint::message))
            .chain(self.hotlines().iter().map(Hotline::message))
            .chain(Defect::ALL.iter().map(|defect| defect.message()))
            .chain(Warning::ALL.iter().map(|warning| warning.message()))
            .chain(CompetencyId::ALL.iter().map(|id| format!("competency-{}", id.id())))
            .chain(DetectorId::ALL.iter().map(|id| format!("detector-{}", id.id())))
            .chain(Dimension::ALL.iter().map(|id| format!("dimension-{}", id.id())))
            .chain(Family::ALL.iter().map(|id| format!("family-{}", id.id())))
            .chain(Grade::ALL.iter().map(|id| format!("grade-{}", id.id())))
            .chain(NotePart::ALL.iter().map(|part| part.message()))
            .chain(Status::ALL.iter().map(|id| format!("status-{}", id.id())))
            .chain(Strength::ALL.iter().map(|id| format!("strength-{}", id.id())))
            .chain([Hotline::ASK, "document-specimen", "time-over", "time-unsafe"].map(str::to_owned))
            .chain(["source-design", "source-memory", "source-legal"].map(str::to_owned));
        needed.extend(plain.map(|id| (id, &[][..])));
        needed
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::Award;
    use super::*;

    const ENGLISH: &str = include_str!("../../../locales/en/handbook.ftl");
    const KHMER: &str = include_str!("../../../locales/km/handbook.ftl");
    const LAO: &str = include_str!("../../../locales/lo/handbook.ftl");

    /// Returns `id` and `id.attribute` for every entry of a Fluent file, as they stand at the line's start.
    fn said(ftl: &str) -> Vec<String> {
        let mut message = String::new();
        let mut said = Vec::new();
        for line in ftl.lines() {
            let Some((name, _)) = line.split_once(" =") else { continue };
            if let Some(attribute) = name.trim_start().strip_prefix('.') {
                said.push(format!("{message}.{attribute}"));
            } else if name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                name.clone_into(&mut message);
                said.push(name.to_owned());
            }
        }
        said
    }

    fn wanted() -> BTreeSet<String> {
        let needed = Handbook::shipped().messages();
        let attributes =
            needed.iter().flat_map(|(id, all)| all.iter().map(move |attribute| format!("{id}.{attribute}")));
        needed.keys().cloned().chain(attributes).collect()
    }

    fn check(language: &str, ftl: &str) {
        let said = said(ftl);
        let once: BTreeSet<String> = said.iter().cloned().collect();
        assert_eq!(said.len(), once.len(), "{language}: something is said twice");
        let missing: Vec<_> = wanted().difference(&once).cloned().collect();
        let unasked: Vec<_> = once.difference(&wanted()).cloned().collect();
        assert!(missing.is_empty() && unasked.is_empty(), "{language}: missing {missing:?}, not asked for {unasked:?}");
    }

    #[test]
    fn everything_is_said_once_in_english() {
        check("en", ENGLISH);
    }

    #[test]
    fn everything_is_said_once_in_khmer_and_lao() {
        check("km", KHMER);
        check("lo", LAO);
    }

    #[test]
    fn all_languages_take_the_same_arguments() {
        let arguments =
            |ftl: &'static str| ftl.split("{ $").skip(1).map(|rest| rest.split(" }").next()).collect::<Vec<_>>();
        assert_eq!(arguments(ENGLISH), arguments(KHMER));
        assert_eq!(arguments(ENGLISH), arguments(LAO));
    }

    #[test]
    fn a_criterion_takes_only_what_its_award_gives() {
        let profiles = &Handbook::shipped().rubric().profiles;
        for criterion in profiles.iter().flat_map(|profile| &profile.competencies).flat_map(|c| &c.criteria) {
            let given: &[&str] = match criterion.award {
                Award::Whole => &[],
                Award::Each | Award::Graded => &["reached", "wanted"],
                Award::AtLeast(_) | Award::AtMost(_) | Award::Less { .. } => &["value"],
            };
            let id = format!("{} =", criterion.of.message());
            let (_, rest) = ENGLISH.split_once(&id).expect("said, as another test proves");
            let words = rest.split("\ncriterion-").next().unwrap_or(rest);
            for argument in words.split("{ $").skip(1).filter_map(|rest| rest.split(" }").next()) {
                assert!(given.contains(&argument), "{id} takes ${argument}");
            }
        }
    }
}

//! What is wrong with an exercise: what it asks for and the course does not have, rules that cannot be meant, words that
//! are missing.
//!
//! A family of lints a file, by the same [`Findings`](super::findings::Findings) as a script's. Does not know who takes
//! the exercise.

mod parts;
mod rules;
mod words;

use super::{
    findings::Findings,
    words::{Shared, Text},
};
use crate::{
    course::{
        Course,
        exercise::{Exercise, Found},
    },
    diagnostic::{Diagnostics, Severity},
    locale::Language,
};

/// An exercise under check.
struct Sheet<'c> {
    course: &'c Course,
    found: &'c Found,
    exercise: &'c Exercise,
}

/// Checks one exercise of a course: what reading its texts found, and what its lints find.
pub fn check_exercise(course: &Course, found: &Found) -> Diagnostics {
    let folder = course.sources.name(found.source).and_then(|name| name.strip_suffix("ron"));
    let of_it = |diagnostic: &&crate::diagnostic::Diagnostic| match (diagnostic.place(), &diagnostic.file) {
        (Some(label), _) => label.source == found.source || found.words.values().any(|words| *words == label.source),
        // A file that cannot be read has no place to point at.
        (None, Some(file)) => folder.is_some_and(|folder| file.starts_with(folder)),
        (None, None) => false,
    };
    let mut all: Diagnostics = course.diagnostics.iter().filter(of_it).cloned().collect();
    lint(course, found, &Shared::read(course), &mut all);
    all.sort(&course.sources);
    all
}

/// Counts the mistakes for which an exercise cannot be taken: the errors `sala check` has on it.
pub fn exercise_mistakes(course: &Course, found: &Found) -> usize {
    let errors = check_exercise(course, found);
    let errors = errors.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    errors.max(usize::from(found.exercise.is_none()))
}

/// Runs the lints.
pub(super) fn lint(course: &Course, found: &Found, shared: &Shared<'_>, all: &mut Diagnostics) {
    let mut findings = Findings::default();
    if let Some(exercise) = found.draft.as_ref().filter(|_| found.tree.damage().is_none()) {
        let sheet = Sheet { course, found, exercise };
        parts::lint(&sheet, &mut findings);
        rules::lint(&sheet, &mut findings);
    }
    let scope = crate::course::exercise::scope(&found.id);
    let texts = Language::ALL.map(|language| Text::read(course.catalogue.resources(Some(&scope), language)));
    words::lint(course, found, &texts, shared, &mut findings);
    findings.place(&found.tree, found.source, all);
}

#[cfg(test)]
mod testing {
    //! A good exercise over the program's own cases, and a way to put mistakes into it.

    use super::*;
    use crate::{
        check::testing::seen,
        course::{Shelf, exercise::read},
        locale::catalogue::Resource,
    };

    pub(super) const GOOD: &str = r#"Exercise(
        format: 1, mode: Exam, seed: 11, order: Shuffled, language: Khmer,
        parts: [
            (from: [Set("A"), Set("B"), Case("day-trip")], number: 6, rates: (genuine: 4, smuggling: 1, trafficking: 1)),
            (from: [Truth("border-pass", "trader"), Set("P1")], number: 2),
        ],
        case_time_percent: 90, case_wall_minutes: 40, wall_minutes: 200, attempts: 2, repeat_days: 120,
        pass: 70, minimum: { "protection": 60, "decision": 50 }, most_criticals: 0, least_passed: 6,
    )"#;

    pub(super) const WORDS: &str = "title = A trial\ndescription = Eight interviews.\nbriefing = Take your time.\n";

    /// Checks an exercise with these words over the program's own cases.
    pub(super) fn checked(text: &str, words: &[(Language, &str)]) -> (Course, Diagnostics) {
        let mut course = Course::open(&[Shelf::shipped()]);
        assert!(course.diagnostics.is_empty());
        let source = course.sources.add("trial.ron", text);
        let read = read::read("trial", source, text, &mut course.diagnostics);
        let mut texts = std::collections::BTreeMap::new();
        for (language, text) in words {
            let source = course.sources.add(format!("trial.{language}.ftl"), *text);
            let resource = Resource::from_source(&course.sources, source);
            course.catalogue.add(Some("exercises/trial"), *language, resource);
            texts.insert(*language, source);
        }
        let found = Found {
            id: "trial".to_owned(),
            exercise: None,
            draft: read.exercise,
            parts_at: read.parts_at,
            tree: read.tree,
            source,
            words: texts,
        };
        let all = check_exercise(&course, &found);
        (course, all)
    }

    /// Holds what is found in a changed exercise against code and offending text; missing languages left out.
    #[track_caller]
    pub(super) fn expect(changes: &[(&str, &str)], expected: &[(&str, &str)]) {
        let text = crate::check::testing::changed(GOOD, changes);
        let (course, mut found) = checked(&text, &[(Language::English, WORDS)]);
        found.retain(|d| d.code != "missing-language");
        let expected: Vec<_> = expected.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect();
        assert_eq!(seen(&course, &found), expected);
    }

    #[test]
    fn the_trial_is_clean() {
        expect(&[], &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Shelf;

    #[test]
    fn the_shipped_exercises_are_clean() {
        let course = Course::open(&[Shelf::shipped()]);
        assert!(course.exercises.len() >= 3, "{}", course.exercises.len());
        for found in &course.exercises {
            let told: Vec<_> = check_exercise(&course, found).iter().map(|d| (d.code, d.message.clone())).collect();
            assert_eq!((told, exercise_mistakes(&course, found)), (Vec::new(), 0), "{}", found.id);
        }
    }

    #[test]
    fn one_exercise_tells_what_reading_found_in_it() {
        let text = testing::GOOD.replace("mode: Exam", "mode: Exma");
        let (_, found) = testing::checked(&text, &[(Language::English, testing::WORDS)]);
        assert!(found.iter().any(|d| d.code == "unknown-name"), "{found:?}");
    }
}

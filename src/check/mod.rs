//! What is wrong with a script, as far as reading shows: everything that can be found without playing it through.
//!
//! [`check`] returns what opening the course found, then what the lints found, sorted by place. A lint names an
//! element's path; the places are looked up at the end. Every code is explained in `docs/diagnostics.md`. What only
//! playing shows is `simulate`'s, what only every play shows is `prove`'s.

mod exercise;
mod findings;
mod leak;
mod lints;
mod path;
mod reach;
mod script;
#[cfg(test)]
mod testing;
mod walk;
mod words;

pub use exercise::{check_exercise, exercise_mistakes};
use findings::Findings;
pub use leak::{audit, differences};
use script::Script;
use words::{Shared, Words};

use crate::{
    course::{Course, Taught},
    diagnostic::{Diagnostics, Severity},
    scenario::{id::is_device, map::is_id},
};

/// Checks a whole course: what opening it found, the interface's words, every scenario and every exercise.
pub fn check(course: &Course) -> Diagnostics {
    let mut all = course.diagnostics.clone();
    let shared = Shared::read(course);
    lints::interface::check(course, &shared, &mut all);
    for taught in &course.scenarios {
        lint(course, taught, &shared, &mut all);
    }
    for found in &course.exercises {
        exercise::lint(course, found, &shared, &mut all);
    }
    // What is laid out wrongly in a broken script follows from its mistakes.
    if !all.has_errors() {
        all.extend(leak::audit(course, leak::LAYOUTS));
    }
    all.sort(&course.sources);
    all
}

/// Checks one scenario of a course: what reading its texts found, and what its lints find.
pub fn check_one(course: &Course, taught: &Taught) -> Diagnostics {
    let folder = course.sources.name(taught.source).and_then(|name| name.rsplit_once('/')).map(|(folder, _)| folder);
    let of_it = |diagnostic: &&crate::diagnostic::Diagnostic| match (diagnostic.place(), &diagnostic.file) {
        (Some(label), _) => label.source == taught.source || taught.words.values().any(|words| *words == label.source),
        // A file that cannot be read has no place to point at.
        (None, Some(file)) => file.rsplit_once('/').map(|(of, _)| of) == folder,
        (None, None) => false,
    };
    let mut all: Diagnostics = course.diagnostics.iter().filter(of_it).cloned().collect();
    lint(course, taught, &Shared::read(course), &mut all);
    all.sort(&course.sources);
    all
}

/// Counts the mistakes for which a case cannot be played: the errors `sala check` has on it, and a folder whose name is no
/// id. What was left out of a broken script might have been its point.
pub fn mistakes(course: &Course, taught: &Taught) -> usize {
    let found = check_one(course, taught);
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let misnamed = !is_id(&taught.id) || is_device(&taught.id);
    errors.max(usize::from(taught.scenario.is_none())) + usize::from(misnamed)
}

fn lint(course: &Course, taught: &Taught, shared: &Shared<'_>, all: &mut Diagnostics) {
    let mut found = Findings::default();
    // Where values may be lost or misplaced, what a script seems to say follows from that one mistake.
    let draft = taught.draft.as_ref().filter(|_| taught.tree.damage().is_none());
    let script = draft.map(|scenario| Script::new(course, taught, scenario));
    // Words are read while the script is; then they are read in themselves while they are held against it.
    std::thread::scope(|scope| {
        let reading = scope.spawn(|| Words::read(course, taught, shared));
        for lint in lints::ALL {
            script.iter().for_each(|script| lint(script, &mut found));
        }
        let words = reading.join().expect("reading words does not panic");
        let in_themselves = std::thread::scope(|scope| {
            let judging = scope.spawn(|| {
                let mut found = Findings::default();
                lints::IN_THEMSELVES.iter().for_each(|lint| lint(&words, &mut found));
                found
            });
            for lint in lints::OF_WORDS {
                script.iter().for_each(|script| lint(script, &words, &mut found));
            }
            judging.join().expect("judging words does not panic")
        });
        found.append(in_themselves);
    });
    found.place(&taught.tree, taught.source, all);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Shelf;

    #[test]
    fn the_shipped_course_has_no_errors() {
        let course = Course::open(&[Shelf::shipped()]);
        let found = check(&course);
        let told =
            crate::diagnostic::render::terminal(&found, &course.sources, crate::diagnostic::render::Style::Plain);
        assert!(!found.has_errors(), "{told}");
    }

    #[test]
    fn the_small_case_is_clean() {
        testing::expect(&[], &[]);
        testing::expect_words(crate::locale::Language::English, testing::WORDS, &[]);
    }

    #[test]
    fn one_scenario_tells_what_the_course_tells_of_it() {
        let text =
            testing::changed(testing::GOOD, &[("type: Open, asks: [\"family\"]", "type: Opne, asks: [\"family\"]")]);
        let course = testing::course(&text, &[], &[]);
        assert_eq!(check_one(&course, &course.scenarios[0]), check(&course));
    }
}

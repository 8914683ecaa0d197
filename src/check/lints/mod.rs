//! The lints of a script, one family a file.

mod conditions;
mod coverage;
mod covers;
mod documents;
mod evidence;
mod extra_words;
mod ids;
pub(super) mod interface;
mod missing_words;
mod outcomes;
mod paper_days;
mod persons;
mod plans;
mod question_form;
mod question_types;
mod questions;
mod ranges;
mod references;
mod replies;
mod size;
pub(super) mod spelling;
mod surface;
mod variables;
pub(super) mod word_references;

use super::{findings::Findings, script::Script, words::Words};

/// A lint: reads a script and adds what it finds.
pub(super) type Lint = fn(&Script<'_>, &mut Findings);

/// Every lint, in the order in which a script is read.
pub(super) const ALL: &[Lint] = &[
    size::lint,
    ids::lint,
    references::lint,
    ranges::lint,
    persons::lint,
    conditions::lint,
    replies::lint,
    questions::lint,
    documents::lint,
    paper_days::lint,
    evidence::lint,
    outcomes::lint,
    coverage::lint,
    surface::lint,
    plans::lint,
];

/// A lint of the words beside a script.
pub(super) type OfWords = fn(&Script<'_>, &Words<'_, '_>, &mut Findings);

/// Every lint that holds a script and its words against each other.
pub(super) const OF_WORDS: &[OfWords] =
    &[missing_words::lint, extra_words::lint, variables::lint, covers::lint, question_form::lint, question_types::lint];

/// A lint of words in themselves, whatever the script says.
pub(super) type InThemselves = fn(&Words<'_, '_>, &mut Findings);

/// Every lint that reads words alone.
pub(super) const IN_THEMSELVES: &[InThemselves] = &[faults, word_references::lint, spelling::lint];

/// What reading the files of words found.
fn faults(words: &Words<'_, '_>, found: &mut Findings) {
    for language in words.languages() {
        for resource in words.own(language).resources {
            for diagnostic in resource.diagnostics() {
                found.push(diagnostic);
            }
        }
    }
}

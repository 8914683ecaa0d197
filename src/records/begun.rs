//! Interviews that were begun and can be gone on with.
//!
//! Both faces offer them before anything new. Reads the folder of the journals; writes nothing.

use std::{path::Path, sync::Arc};

use super::{Journal, fingerprint, sink::EXTENSION};
use crate::{course::Course, scenario::Scenario};

/// How many of the newest journals are looked at, so that a full folder costs nothing.
const LOOKED_AT: usize = 40;

/// Finds a scenario that can be played, with its script's [`fingerprint`].
pub fn script_of(course: &Course, id: &str) -> Option<(Arc<Scenario>, String)> {
    let taught = course.scenario(id)?;
    let script = course.sources.text(taught.source).unwrap_or_default();
    Some((Arc::clone(taught.scenario.as_ref()?), fingerprint(script)))
}

/// Returns the interviews of a folder that were begun and not finished, the newest first, `most` at the most.
///
/// Left out are those of an exercise, which is gone on with by itself, those in which nothing was done, those whose script is not here or was changed since, and files that
/// cannot be read: a list that offers to go on is no place for them. `sala replay` says what is wrong with one.
pub fn begun(folder: &Path, course: &Course, most: usize) -> Vec<Journal> {
    let Ok(folder) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = folder.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    // Names begin with the time.
    files.sort();
    let newest = files.iter().rev().take(LOOKED_AT).filter_map(|path| Journal::open(path).ok());
    let can_go_on = |journal: &Journal| {
        let same = |(_, script): (_, String)| script == journal.header().script;
        let free = journal.header().seat.is_none();
        free && !journal.finished()
            && journal.turns() > 0
            && script_of(course, &journal.header().scenario).is_some_and(same)
    };
    newest.filter(can_go_on).take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        course::Shelf,
        interview::{Action, Case, plan},
        records::{Beginning, Session},
    };

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test lays a file of rubbish into the folder")]
    fn only_what_can_be_gone_on_with_is_offered() {
        let folder = tempfile::tempdir().expect("a folder");
        let course = Course::open(&[Shelf::shipped()]);
        assert!(begun(&folder.path().join("none"), &course, 3).is_empty());
        let (scenario, script) = script_of(&course, "factory-job").expect("it is shipped");
        let start = |seed, script: &str, started: &str| {
            let case = Case::draw("factory-job", &scenario, course.handbook, None, seed).expect("a case");
            let beginning =
                Beginning { script: script.to_owned(), started: started.to_owned(), ..Beginning::default() };
            Session::start_in(folder.path(), Arc::new(case), course.handbook, beginning).expect("a folder of our own")
        };
        // Nothing was done in the first, the second's script was changed, the third and the fourth were left.
        start(1, &script, "2026-01-01T08:00:00Z");
        for (seed, script, started) in [
            (2, "another", "2026-01-01T09:00:00Z"),
            (3, script.as_str(), "2026-01-01T10:00:00Z"),
            (4, script.as_str(), "2026-01-01T11:00:00Z"),
        ] {
            let mut session = start(seed, script, started);
            let case = Arc::clone(session.interview().case());
            let ask = plan::act(&case, "work-open").expect("the script has it");
            session.act(&Action::Do(ask)).expect("it is open from the start");
        }
        std::fs::write(folder.path().join("9.jsonl"), "rubbish").expect("written");
        let seeds = |most| begun(folder.path(), &course, most).iter().map(|j| j.header().seed).collect::<Vec<_>>();
        assert_eq!(seeds(5), [4, 3]);
        assert_eq!(seeds(1), [4]);
    }
}

//! The course: everything that is taught. The only reader of authored files; after it, all is a function of values.
//!
//! A course is gathered from *shelves*: what is built into the program, the repository's own folders while developing,
//! and the user's folder of cases. A later shelf's case of the same id takes the place of an earlier one's. The module
//! does not judge what it reads beyond what reading itself finds; that is `check`.

pub mod exercise;
pub mod sealed;
pub mod shelf;

use std::{collections::BTreeMap, path::Path, sync::Arc};

use shelf::Written;
pub use shelf::{Entry, MAX_EXERCISES, MAX_FILE, MAX_SCENARIOS, Shelf};

use crate::{
    diagnostic::{Diagnostic, Diagnostics, SourceId, Sources},
    locale::{
        Language,
        catalogue::{Catalogue, Resource},
    },
    scenario::{
        Line, Scenario, file,
        handbook::Handbook,
        map::is_id,
        ron_tree::{Tree, nearest},
    },
};

/// Everything that is taught, and what reading it found.
#[derive(Debug)]
pub struct Course {
    /// The authored texts.
    pub sources: Sources,
    /// What reading found wrong.
    pub diagnostics: Diagnostics,
    /// The words, the interface's and every scenario's.
    pub catalogue: Catalogue,
    /// The scenarios, by id.
    pub scenarios: Vec<Taught>,
    /// The exercises, by id. Read only where the cases that they choose from stand on the shelves, too: with the program's own
    /// cases, from a folder that was named for its exercises, from a sealed pack.
    pub exercises: Vec<exercise::Found>,
    /// The field's data.
    pub handbook: &'static Handbook,
}

/// A scenario as it was found.
#[derive(Debug)]
pub struct Taught {
    /// Its id: the name of its folder.
    pub id: String,
    /// What can be played; `None` where reading left too little.
    pub scenario: Option<Arc<Scenario>>,
    /// What is checked: also a scenario that cannot be played, since made-up values stand in for fields of its own.
    pub draft: Option<Arc<Scenario>>,
    /// The fields made up in the draft.
    pub stood_in: Vec<&'static str>,
    /// The script's text as a tree, for places and for editing.
    pub tree: Tree,
    /// The script's text.
    pub source: SourceId,
    /// The words' texts, by language.
    pub words: BTreeMap<Language, SourceId>,
}

impl Course {
    /// Opens a course from shelves, the first the least.
    ///
    /// Reading never fails as a whole: what could be read is there, and [`Course::diagnostics`] tells the rest.
    pub fn open(shelves: &[Shelf]) -> Self {
        let mut course = Self {
            sources: Sources::new(),
            diagnostics: Diagnostics::new(),
            catalogue: Catalogue::new(),
            scenarios: Vec::new(),
            exercises: Vec::new(),
            handbook: Handbook::shipped(),
        };
        course.open_words(shelves);
        let mut found: BTreeMap<String, (usize, Entry)> = BTreeMap::new();
        for (rank, shelf) in shelves.iter().enumerate() {
            for entry in shelf.scenarios(&mut course.diagnostics) {
                found.insert(entry.id.clone(), (rank, entry));
            }
        }
        for (id, (rank, entry)) in found {
            course.read_scenario(&shelves[rank], &id, &entry);
        }
        // The second line before the first, set by set; what belongs to no set, or could not be read, stands last.
        course.scenarios.sort_by_cached_key(|taught| {
            let known = taught.scenario.as_ref();
            let set = known.and_then(|scenario| scenario.set.clone());
            (known.is_none(), known.is_some_and(|s| s.line == Line::Primary), set.is_none(), set, taught.id.clone())
        });
        if shelves.iter().any(Shelf::brings_exercises) {
            course.open_exercises(shelves);
        }
        course
    }

    /// Finds a scenario.
    pub fn scenario(&self, id: &str) -> Option<&Taught> {
        self.scenarios.iter().find(|taught| taught.id == id)
    }

    /// Returns the scenarios that could be read, in the course's order.
    pub fn playable(&self) -> impl Iterator<Item = (&str, &Arc<Scenario>)> {
        self.scenarios.iter().filter_map(|taught| Some((taught.id.as_str(), taught.scenario.as_ref()?)))
    }

    /// Says which scenario is meant by a word that names none.
    pub fn nearest(&self, id: &str) -> Option<&str> {
        nearest(id, self.scenarios.iter().map(|taught| taught.id.as_str()))
    }

    /// Finds an exercise.
    pub fn exercise(&self, id: &str) -> Option<&exercise::Found> {
        self.exercises.iter().find(|found| found.id == id)
    }

    /// Reads the exercises. A later shelf's takes the place of an earlier one's of the same id.
    fn open_exercises(&mut self, shelves: &[Shelf]) {
        let mut files: BTreeMap<String, (usize, Written)> = BTreeMap::new();
        for (rank, shelf) in shelves.iter().enumerate() {
            for written in shelf.exercises(&mut self.diagnostics) {
                files.insert(written.id.clone(), (rank, written));
            }
        }
        for (id, (rank, written)) in files {
            if !is_id(&id) {
                let diagnostic = Diagnostic::error("bad-id", format!("the file `{id}.ron` cannot be an exercise's id"));
                let help =
                    "an id is a small letter, then small letters, digits and `-`, at most 64 in all; rename the file";
                self.diagnostics.push(diagnostic.in_file(written.path("ron")).help(help));
            }
            let text = shelves[rank].read_exercise(&written, "ron", &mut self.diagnostics);
            let source = self.sources.add(written.path("ron"), text.as_deref().unwrap_or_default());
            let read = match &text {
                Some(text) => exercise::read::read(&id, source, text, &mut self.diagnostics),
                None => {
                    exercise::read::Read { exercise: None, whole: false, parts_at: Vec::new(), tree: Tree::parse("").0 }
                }
            };
            let mut words = BTreeMap::new();
            for language in Language::ALL {
                let name = format!("{}.ftl", language.code());
                let Some(text) = shelves[rank].read_exercise(&written, &name, &mut self.diagnostics) else { continue };
                let source = self.sources.add(written.path(&name), text);
                let scope = exercise::scope(&id);
                self.catalogue.add(Some(&scope), language, Resource::from_source(&self.sources, source));
                words.insert(language, source);
            }
            let exercise::read::Read { exercise: draft, whole, parts_at, tree } = read;
            let exercise = draft.clone().filter(|_| whole && is_id(&id)).map(Arc::new);
            self.exercises.push(exercise::Found { id, exercise, draft, parts_at, tree, source, words });
        }
    }

    /// Reads the interface's words. A later shelf adds its own before an earlier one's, file by file.
    fn open_words(&mut self, shelves: &[Shelf]) {
        for language in Language::ALL {
            let mut files: BTreeMap<String, (usize, String)> = BTreeMap::new();
            for (rank, shelf) in shelves.iter().enumerate() {
                for (name, text) in shelf.words(language, &mut self.diagnostics) {
                    files.insert(name, (rank, text));
                }
            }
            for (name, (rank, text)) in files {
                let path = format!("{}locales/{}/{name}", shelves[rank].prefix(), language.code());
                let source = self.sources.add(path, text);
                self.catalogue.add(None, language, Resource::from_source(&self.sources, source));
            }
        }
    }

    fn read_scenario(&mut self, shelf: &Shelf, id: &str, entry: &Entry) {
        if !is_id(id) {
            let diagnostic = Diagnostic::error("bad-id", format!("the folder `{id}` cannot be a scenario's id"));
            let help =
                "an id is a small letter, then small letters, digits and `-`, at most 64 in all; rename the folder";
            self.diagnostics.push(diagnostic.in_file(entry.path("")).help(help));
        }
        // What cannot be read is a case all the same, of which nothing is known; its words are told in the same run.
        let text = shelf.read(entry, "scenario.ron", &mut self.diagnostics);
        let source = self.sources.add(entry.path("scenario.ron"), text.as_deref().unwrap_or_default());
        let file::Read { scenario, stood_in, tree } = match &text {
            Some(text) => file::read(source, text, &mut self.diagnostics),
            None => file::Read { scenario: None, stood_in: Vec::new(), tree: Tree::parse("").0 },
        };
        let mut words = BTreeMap::new();
        for language in Language::ALL {
            let name = format!("{}.ftl", language.code());
            let Some(text) = shelf.read(entry, &name, &mut self.diagnostics) else { continue };
            let source = self.sources.add(entry.path(&name), text);
            self.catalogue.add(Some(id), language, Resource::from_source(&self.sources, source));
            words.insert(language, source);
        }
        let draft = scenario.map(|mut scenario| {
            scenario.complete(self.handbook);
            Arc::new(scenario)
        });
        let scenario = draft.clone().filter(|_| stood_in.is_empty() && tree.damage().is_none());
        self.scenarios.push(Taught { id: id.to_owned(), scenario, draft, stood_in, tree, source, words });
    }
}

/// Opens one scenario from a folder, with the program's own words around it: what `check PATH` reads.
pub fn open_folder(folder: &Path) -> Course {
    Course::open(&[Shelf::words_only(), Shelf::one(folder)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_course_is_read_whole() {
        let course = Course::open(&[Shelf::shipped()]);
        let mistakes: Vec<_> = course.diagnostics.iter().map(|d| (d.code, d.message.clone())).collect();
        assert!(mistakes.is_empty(), "{mistakes:?}");
        assert!(course.scenario("factory-job").is_some_and(|taught| taught.scenario.is_some()));
        assert_eq!(course.nearest("factory-jub"), Some("factory-job"));
    }

    #[test]
    fn a_missing_folder_is_one_clear_mistake() {
        let course = open_folder(Path::new("no/such/folder"));
        let codes: Vec<_> = course.diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, ["no-such-folder"]);
    }

    #[test]
    fn a_user_s_case_takes_the_place_of_a_shipped_one() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("scenarios").join("factory-job");
        std::fs::create_dir_all(&folder).expect("made");
        #[expect(clippy::disallowed_methods, reason = "the test writes the file that is read")]
        std::fs::write(folder.join("scenario.ron"), "Scenario(format: 1)").expect("written");
        let course = Course::open(&[Shelf::shipped(), Shelf::folder(home.path())]);
        assert!(course.scenario("factory-job").is_some_and(|taught| taught.scenario.is_none()));
        assert!(course.diagnostics.iter().any(|d| d.code == "missing-field"));
    }

    #[test]
    fn bad_text_names_its_file() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = home.path().join("bad");
        std::fs::create_dir_all(&folder).expect("made");
        for name in ["scenario.ron", "km.ftl"] {
            #[expect(clippy::disallowed_methods, reason = "the test writes the file that is read")]
            std::fs::write(folder.join(name), [0xff, 0xfe, 0x00]).expect("written");
        }
        let course = open_folder(&folder);
        let found: Vec<_> = course.diagnostics.iter().map(|d| (d.code, d.file.is_some())).collect();
        assert_eq!(found, [("not-utf-8", true); 2], "the words are told in the same run");
    }
}

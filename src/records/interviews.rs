//! Every interview that is here, each once: this machine's journals, and the records that came from other stations, opened
//! with the texts they were taken with.
//!
//! What was recorded is read from its copy among the objects, whose bytes are those of its name; what was not (practice,
//! and what is not over yet) from its journal, with the course of today. Of an interview that waits to be read only the
//! few words are held by which it is chosen, so that memory does not grow with what a unit has done. Knows no report.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    begun::script_of,
    chain::Taken,
    disk,
    fault::{Fault, JournalError, shown},
    hash::Hash,
    journal::{Header, Journal, Mode, Played, Seat},
    materials::{handbook_text, kept_handbook, kept_rules},
    opened::read_script,
    sealed::{Front, Released, front_of},
    sink::EXTENSION,
    store::{Missing, RecordId, Store, StoreError},
    threads::in_order,
};
use crate::{
    course::{
        Course,
        exercise::{Exercise, rules},
        sealed::Contents,
    },
    locale::Language,
    scenario::{Scenario, handbook::Handbook},
};

/// An interview that is here, by its first line.
#[derive(Clone, Debug)]
pub struct Found {
    /// The scenario.
    pub scenario: String,
    /// Whom its journal calls the trainee.
    pub trainee: Option<String>,
    /// The exercise.
    pub exercise: Option<String>,
    /// Where in the exercise it stands.
    pub seat: Option<Seat>,
    /// When it was begun, as its journal has it.
    pub started: String,
    /// How it is held.
    pub mode: Mode,
    /// The language it was begun in.
    pub language: Language,
    /// The exercise's rules as they were then, where they are known.
    pub rules: Option<Arc<Exercise>>,
    from: From,
}

/// Where an interview is read from.
#[derive(Clone, Debug)]
enum From {
    File(PathBuf),
    /// A sealed journal of a released exam, with the script its pack holds.
    Sealed {
        path: PathBuf,
        script: Option<Hash>,
    },
    Record {
        id: RecordId,
        file: String,
        journal: Hash,
        script: Option<Hash>,
        handbook: Hash,
    },
}

impl Found {
    fn new(header: Header, rules: Option<Arc<Exercise>>, from: From) -> Self {
        Self {
            scenario: header.scenario,
            trainee: header.trainee,
            exercise: header.exercise,
            seat: header.seat,
            started: header.started,
            mode: header.mode,
            language: header.language,
            rules,
            from,
        }
    }

    /// What a person knows it by: its file, or its record.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.from {
            From::File(path) | From::Sealed { path, .. } => shown(path),
            From::Record { id, .. } => id.to_string(),
        }
    }

    /// What it is ordered by, besides the time it was begun.
    fn file(&self) -> &str {
        match &self.from {
            From::File(path) | From::Sealed { path, .. } => path.to_str().unwrap_or_default(),
            From::Record { file, .. } => file,
        }
    }
}

/// An interview that could not be read.
#[derive(Debug)]
pub struct Unread {
    /// Its file, or its record.
    pub name: String,
    /// Why not.
    pub error: StoreError,
}

/// An interview that was read and played back.
#[derive(Debug)]
pub struct Read<'h> {
    /// Its journal.
    pub journal: Journal,
    /// The case and what happened.
    pub played: Played,
    /// The handbook it was held under, or that of today where it is no record.
    pub handbook: &'h Handbook,
}

type Script = (Arc<Scenario>, String);

/// The interviews that are here, in the order begun.
#[derive(Debug)]
pub struct Interviews<'c> {
    course: &'c Course,
    store: Option<Store>,
    /// The exams that were released.
    released: Released,
    /// Their packs, opened.
    packs: BTreeMap<Hash, Option<Contents>>,
    /// Interviews of exams that were not.
    sealed: Vec<Front>,
    found: Vec<Found>,
    unread: Vec<Unread>,
    scripts: BTreeMap<Hash, Option<Script>>,
    /// The scripts of today by scenario, for what is no record.
    scripts_today: BTreeMap<String, Option<Script>>,
    /// The rules that were kept, and the fingerprints of those of today by their exercise.
    rules: BTreeMap<Hash, Option<Arc<Exercise>>>,
    fingerprints: BTreeMap<String, String>,
    handbooks: BTreeMap<Hash, Option<Handbook>>,
    /// The hash of the handbook that this program carries.
    today: Hash,
}

impl<'c> Interviews<'c> {
    fn none(course: &'c Course, store: Option<Store>) -> Self {
        Self {
            course,
            // A folder of releases that cannot be read releases nothing.
            released: store.as_ref().and_then(|store| Released::of(store).ok()).unwrap_or_default(),
            packs: BTreeMap::new(),
            sealed: Vec::new(),
            store,
            found: Vec::new(),
            unread: Vec::new(),
            scripts: BTreeMap::new(),
            scripts_today: BTreeMap::new(),
            rules: BTreeMap::new(),
            fingerprints: BTreeMap::new(),
            handbooks: BTreeMap::new(),
            today: Hash::of(handbook_text().as_bytes()),
        }
    }

    /// Finds everything in a store: records first, whichever station they come from, then the journals no record holds.
    ///
    /// What was erased, or never brought, is passed over. A chain that cannot be read is among [`Self::unread`], and the
    /// journals are found all the same.
    #[must_use]
    pub fn of_store(course: &'c Course, store: &Store) -> Self {
        let mut all = Self::none(course, Some(store.clone()));
        let known = store.known().unwrap_or_else(|error| {
            all.unread.push(Unread { name: shown(&store.chain_file()), error });
            Vec::new()
        });
        // The journals that records hold, by their file's name: this machine's own, and the others' with their hash.
        let mut own: BTreeSet<&str> = BTreeSet::new();
        let mut brought: BTreeMap<&str, BTreeSet<Hash>> = BTreeMap::new();
        let mut seen: BTreeSet<Hash> = BTreeSet::new();
        for known in &known {
            for (line, taken) in known.chain.records() {
                let here = seen.contains(&taken.journal) || {
                    let id = RecordId { station: known.station, seq: line.entry.seq };
                    all.record(store, id, taken)
                };
                if !here {
                    continue;
                }
                seen.insert(taken.journal);
                brought.entry(taken.file.as_str()).or_default().insert(taken.journal);
                if known.own {
                    own.insert(&taken.file);
                }
            }
        }
        let files = match disk::files(&store.journals()) {
            Ok(files) => files,
            Err(error) => {
                all.unread.push(Unread { name: shown(&store.journals()), error: error.into() });
                Vec::new()
            }
        };
        for path in files.into_iter().filter(|path| path.extension().is_some_and(|end| end == EXTENSION)) {
            let name = disk::name(&path);
            // A journal that was changed after it was recorded counts as it was recorded; `verify` tells of it.
            let same = |hashes: &BTreeSet<Hash>| {
                let bytes = disk::read(&path, super::journal::MOST_BYTES).ok().flatten();
                bytes.is_some_and(|bytes| hashes.contains(&Hash::of(&bytes)))
            };
            if !own.contains(name.as_str()) && !brought.get(name.as_str()).is_some_and(same) {
                all.file(path);
            }
        }
        all.in_order()
    }

    /// Finds the journals among files and in folders; one that is named twice counts once. `store` is where exams were
    /// released, where there is one.
    #[must_use]
    pub fn of_files(course: &'c Course, files: &[PathBuf], store: Option<&Store>) -> Self {
        let mut all = Self::none(course, store.cloned());
        let mut paths: BTreeSet<PathBuf> = BTreeSet::new();
        for path in files {
            match std::fs::read_dir(path) {
                Ok(folder) => {
                    let inside = folder.flatten().map(|entry| entry.path());
                    paths.extend(inside.filter(|path| path.extension().is_some_and(|end| end == EXTENSION)));
                }
                Err(_) => drop(paths.insert(path.clone())),
            }
        }
        let mut seen = BTreeSet::new();
        for path in paths {
            if seen.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
                all.file(path);
            }
        }
        all.in_order()
    }

    /// Adds a record, where its journal is here; says whether it is.
    fn record(&mut self, store: &Store, id: RecordId, taken: &Taken) -> bool {
        let path = store.objects().path(taken.journal);
        if !path.is_file() {
            return false;
        }
        match Journal::header_by(&path, &self.released.keys) {
            Err(JournalError { fault: Fault::Sealed(_), .. }) => self.sealed.extend(front_of(&path)),
            Ok(header) => {
                let file = taken.file.clone();
                let script = match taken.pack {
                    Some(pack) => self.script_of(pack, &header.scenario),
                    None => taken.script,
                };
                let rules = match taken.pack {
                    Some(pack) => self.rules_of_pack(pack),
                    None => taken.rules.and_then(|rules| self.kept_rules(store, rules, taken.exercise.as_deref()?)),
                };
                let (journal, handbook) = (taken.journal, taken.handbook);
                self.found.push(Found::new(header, rules, From::Record { id, file, journal, script, handbook }));
            }
            Err(error) => self.unread.push(Unread { name: id.to_string(), error: error.into() }),
        }
        true
    }

    fn file(&mut self, path: PathBuf) {
        let front = front_of(&path);
        match (Journal::header_by(&path, &self.released.keys), front) {
            (Err(JournalError { fault: Fault::Sealed(_), .. }), front) => self.sealed.extend(front),
            (Ok(header), Some(front)) => {
                let script = self.script_of(front.pack, &header.scenario);
                let rules = self.rules_of_pack(front.pack);
                self.found.push(Found::new(header, rules, From::Sealed { path, script }));
            }
            (Ok(header), None) => {
                let rules = self.rules_of_today(&header);
                self.found.push(Found::new(header, rules, From::File(path)));
            }
            // A power cut left it before its first line was whole: nothing had begun.
            (Err(JournalError { fault: Fault::Empty | Fault::Unbegun, .. }), _) => {}
            (Err(error), _) => self.unread.push(Unread { name: shown(&path), error: error.into() }),
        }
    }

    /// The script of a case in the pack of a released exam.
    fn script_of(&mut self, pack: Hash, scenario: &str) -> Option<Hash> {
        let (store, released) = (self.store.as_ref()?, &self.released);
        let contents = self.packs.entry(pack).or_insert_with(|| released.contents(store, pack).ok().flatten());
        let text = contents.as_ref()?.script(scenario)?;
        let hash = Hash::of(text.as_bytes());
        self.scripts.entry(hash).or_insert_with(|| read_script(text));
        Some(hash)
    }

    /// The rules in the pack of a released exam, once it was opened for a script.
    fn rules_of_pack(&mut self, pack: Hash) -> Option<Arc<Exercise>> {
        let contents = self.packs.get(&pack)?.as_ref()?;
        self.rules.entry(pack).or_insert_with(|| kept_rules(&contents.id, contents.rules()).map(Arc::new)).clone()
    }

    /// The rules that were kept with a record.
    fn kept_rules(&mut self, store: &Store, hash: Hash, exercise: &str) -> Option<Arc<Exercise>> {
        let read = || kept_rules(exercise, &store.objects().text(hash).ok().flatten()?).map(Arc::new);
        self.rules.entry(hash).or_insert_with(read).clone()
    }

    /// The rules of today, where an interview that is no record was begun under the same.
    fn rules_of_today(&mut self, header: &Header) -> Option<Arc<Exercise>> {
        let found = self.course.exercise(header.exercise.as_deref()?)?;
        let print = self.fingerprints.entry(found.id.clone()).or_insert_with(|| rules(found, self.course));
        found.exercise.clone().filter(|_| header.seat.as_ref().is_some_and(|seat| seat.rules == *print))
    }

    fn in_order(mut self) -> Self {
        self.found.sort_by(|a, b| (&a.started, a.file()).cmp(&(&b.started, b.file())));
        self
    }

    /// The interviews there are.
    #[must_use]
    pub fn found(&self) -> &[Found] {
        &self.found
    }

    /// The interviews of exams that are sealed here: nothing of them is in anything that is read.
    #[must_use]
    pub fn sealed(&self) -> &[Front] {
        &self.sealed
    }

    /// What could not be read so far.
    #[must_use]
    pub fn unread(&self) -> &[Unread] {
        &self.unread
    }

    /// Reads, on so many threads, every interview that fits, lets `work` make something of it, and hands that on in the
    /// order begun. What comes out does not hang on the number of threads. What cannot be read is [`Self::unread`].
    pub fn each<T: Send>(
        &mut self,
        threads: usize,
        fits: impl Fn(&Found) -> bool,
        work: impl Fn(&Read<'_>) -> T + Sync,
        mut hand: impl FnMut(&Found, T),
    ) {
        let chosen: Vec<usize> = (0..self.found.len()).filter(|ix| fits(&self.found[*ix])).collect();
        self.texts_of(&chosen);
        let mut unread = Vec::new();
        let all = &*self;
        let read = |(): &mut (), ix: &usize| all.read(&all.found[*ix]).map(|read| work(&read));
        in_order(
            threads,
            &chosen,
            || (),
            read,
            |ix, one| match one {
                Ok(made) => hand(&all.found[*ix], made),
                Err(error) => unread.push(Unread { name: all.found[*ix].name(), error }),
            },
        );
        self.unread.extend(unread);
    }

    /// Reads, once each, the scripts and handbooks that records were taken with, and the scripts of today for what is none.
    fn texts_of(&mut self, chosen: &[usize]) {
        for ix in chosen {
            let Found { scenario, from: From::File(_), .. } = &self.found[*ix] else { continue };
            if !self.scripts_today.contains_key(scenario) {
                self.scripts_today.insert(scenario.clone(), script_of(self.course, scenario));
            }
        }
        let Some(objects) = self.store.as_ref().map(Store::objects) else { return };
        for ix in chosen {
            let From::Record { script, handbook, .. } = &self.found[*ix].from else { continue };
            let text = |hash: Hash| objects.text(hash).ok().flatten();
            if let Some(script) = script {
                self.scripts.entry(*script).or_insert_with(|| text(*script).as_deref().and_then(read_script));
            }
            if *handbook != self.today {
                let read = || text(*handbook).and_then(|text| kept_handbook(&text).ok());
                self.handbooks.entry(*handbook).or_insert_with(read);
            }
        }
    }

    fn read(&self, found: &Found) -> Result<Read<'_>, StoreError> {
        match &found.from {
            From::File(path) => self.read_file(path),
            From::Sealed { path, script } => {
                let journal = Journal::open_by(path, &self.released.keys)?;
                let id = &journal.header().scenario;
                let nothing = || Fault::NoScenario(id.chars().take(80).collect()).in_file(journal.file());
                let script = script.and_then(|hash| self.scripts.get(&hash)?.as_ref());
                let (scenario, script) = script.ok_or_else(nothing)?;
                let handbook = self.course.handbook;
                let played = journal.play_back(scenario, script, handbook)?;
                Ok(Read { journal, played, handbook })
            }
            From::Record { id, file, journal, script, handbook } => {
                let not_here = |what| StoreError::NotHere { record: id.to_string(), what };
                let objects = self.store.as_ref().map(Store::objects);
                let bytes = objects.and_then(|objects| objects.get(*journal).transpose()).transpose()?;
                let bytes = bytes.ok_or_else(|| not_here(Missing::Journal))?;
                let journal = Journal::read_by(file.as_str(), &bytes, &self.released.keys)?;
                let script = script.and_then(|hash| self.scripts.get(&hash)?.as_ref());
                let (scenario, script) = script.ok_or_else(|| not_here(Missing::Script))?;
                let handbook = match self.handbooks.get(handbook) {
                    _ if *handbook == self.today => self.course.handbook,
                    read => read.and_then(Option::as_ref).ok_or_else(|| not_here(Missing::Handbook))?,
                };
                let played = journal.play_back(scenario, script, handbook)?;
                Ok(Read { journal, played, handbook })
            }
        }
    }

    fn read_file(&self, path: &Path) -> Result<Read<'_>, StoreError> {
        let journal = Journal::open(path)?;
        let handbook = self.course.handbook;
        let id = &journal.header().scenario;
        let nothing = || Fault::NoScenario(id.chars().take(80).collect()).in_file(journal.file());
        let (scenario, script) = self.scripts_today.get(id).and_then(Option::as_ref).ok_or_else(nothing)?;
        let played = journal.play_back(scenario, script, handbook)?;
        Ok(Read { journal, played, handbook })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{
        Journal,
        bundle::{self, Wish},
        store::tests::{at, chance, course, play},
    };

    /// Who began what, in order, from so many threads.
    fn told(all: &mut Interviews<'_>, threads: usize) -> Vec<(String, String, usize)> {
        let mut told = Vec::new();
        all.each(
            threads,
            |_| true,
            |read| read.played.events.len(),
            |found, events| told.push((found.trainee.clone().unwrap_or_default(), found.started.clone(), events)),
        );
        told
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test lays down what a power cut leaves")]
    fn everything_that_is_here_is_found_once() {
        let (home, other) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let (store, theirs, course) = (Store::at(home.path()), Store::at(other.path()), course());
        play(&store, course, 1, Mode::Exam, true, "a");
        play(&store, course, 2, Mode::Practice, true, "a");
        play(&store, course, 3, Mode::Exam, false, "a");
        play(&theirs, course, 4, Mode::Exam, true, "b");
        store.take_in(course, at(9), &mut chance(1)).expect("room");
        theirs.take_in(course, at(9), &mut chance(2)).expect("room");
        let count = |course, store: &Store| {
            let mut all = Interviews::of_store(course, store);
            let told = told(&mut all, 2);
            assert!(all.unread().is_empty(), "{:?}", all.unread());
            told
        };
        assert_eq!(count(course, &store).len(), 3);
        // What a power cut left of interviews that had not begun is nothing.
        for (name, bytes) in [("0.jsonl", &b""[..]), ("1.jsonl", br#"{"journal":1,"sala":"0.1"#)] {
            std::fs::write(store.journals().join(name), bytes).expect("room");
        }
        assert_eq!(count(course, &store).len(), 3);
        let bundle = other.path().join("theirs.zip");
        bundle::export(&theirs, &bundle, &Wish::default()).expect("room");
        bundle::import(&store, &bundle).expect("sound");
        let merged = count(course, &store);
        assert_eq!(merged.len(), 4, "those of the other station, too");
        // What comes back from elsewhere is not counted again.
        let back = home.path().join("ours.zip");
        bundle::export(&store, &back, &Wish::default()).expect("room");
        bundle::import(&theirs, &back).expect("sound");
        bundle::import(&store, &back).expect("sound");
        assert_eq!(count(course, &store), merged);
        assert_eq!(count(course, &theirs).len(), 2, "no practice and nothing unfinished travels");
        // Nor does it hang on the number of threads.
        for threads in [0, 1, 7] {
            assert_eq!(told(&mut Interviews::of_store(course, &store), threads), merged);
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test changes a journal")]
    fn a_record_counts_as_it_was_taken() {
        let home = tempfile::tempdir().expect("a folder");
        let (store, course) = (Store::at(home.path()), course());
        let path = play(&store, course, 1, Mode::Exam, true, "a");
        store.take_in(course, at(9), &mut chance(1)).expect("room");
        let was = told(&mut Interviews::of_store(course, &store), 1);
        // Changed, gone, or the whole case no longer taught: the copy among the objects says how it was.
        std::fs::write(&path, "rubbish\n").expect("room");
        assert_eq!(told(&mut Interviews::of_store(course, &store), 1), was);
        std::fs::remove_file(&path).expect("ours");
        assert_eq!(told(&mut Interviews::of_store(course, &store), 1), was);
        let untaught = Course::open(&[crate::course::Shelf::words_only()]);
        assert_eq!(told(&mut Interviews::of_store(&untaught, &store), 1), was);
        // A damaged object is told, and not counted.
        let object = crate::records::disk::files(store.objects().folder()).expect("there");
        let is = |path: &&PathBuf| Journal::header_of(path).is_ok();
        let object = object.iter().find(is).expect("the journal");
        let mut bytes = std::fs::read(object).expect("there");
        let at = bytes.len() - 30;
        bytes[at] ^= 1;
        std::fs::write(object, bytes).expect("room");
        let mut all = Interviews::of_store(course, &store);
        assert!(told(&mut all, 1).is_empty());
        assert!(matches!(all.unread(), [Unread { error: StoreError::ObjectChanged { .. }, .. }]), "{:?}", all.unread());
    }
}

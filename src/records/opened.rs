//! An old record, opened with the script, words and handbook it was taken with, or judged again by today's.
//!
//! Touches nothing: what was recorded stays as it is. Knows no face; the words come back as a resource to be said.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    chain::Taken,
    hash::Hash,
    index::Listed,
    journal::{Journal, Played, fingerprint},
    line::Score,
    materials::kept_handbook,
    store::{Known, Missing, RecordId, Store, StoreError},
};
use crate::{
    assessment::{Assessment, assess},
    diagnostic::{Diagnostics, Sources},
    locale::{Catalogue, Language, catalogue::Resource},
    scenario::{Scenario, file, handbook::Handbook},
};

/// A record, opened.
#[derive(Debug)]
pub struct Opened {
    /// Its name.
    pub id: RecordId,
    /// When it was recorded.
    pub recorded: String,
    /// What its line says.
    pub taken: Taken,
    /// Its journal.
    pub journal: Journal,
    /// The case and what happened.
    pub played: Played,
    /// The handbook of that time.
    pub handbook: Handbook,
    /// The case's words of that time.
    words: BTreeMap<Language, String>,
}

impl Opened {
    /// Puts the words of that time into a catalogue that has none of the case.
    pub fn say_as_then(&self, catalogue: &mut Catalogue) {
        let id = &self.journal.header().scenario;
        for (language, text) in &self.words {
            catalogue.add(Some(id), *language, Resource::new(format!("{id}/{}.ftl", language.code()), text.as_str()));
        }
    }
}

/// Opens a record with what it was taken with.
///
/// # Errors
/// A [`StoreError`]: something of it is not here, was changed, or cannot be read by this program.
pub fn open(store: &Store, id: RecordId) -> Result<Opened, StoreError> {
    let known = store.known()?;
    let (recorded, taken) = find(&known, id).ok_or_else(|| StoreError::NoRecord(id.to_string()))?;
    let not_here = |what| StoreError::NotHere { record: id.to_string(), what };
    let objects = store.objects();
    let journal = journal(store, id, &taken)?;
    let script = taken.script.map(|hash| objects.text(hash)).transpose()?.flatten();
    let (scenario, script) =
        read_script(&script.ok_or_else(|| not_here(Missing::Script))?).ok_or_else(|| not_here(Missing::Script))?;
    let handbook = objects.text(taken.handbook)?.and_then(|text| kept_handbook(&text).ok());
    let handbook = handbook.ok_or_else(|| not_here(Missing::Handbook))?;
    let played = journal.play_back(&scenario, &script, &handbook)?;
    let mut words = BTreeMap::new();
    for (language, hash) in &taken.words {
        words.extend(objects.text(*hash)?.map(|text| (*language, text)));
    }
    Ok(Opened { id, recorded, taken, journal, played, handbook, words })
}

fn find(known: &[Known], id: RecordId) -> Option<(String, Taken)> {
    let chains = known.iter().filter(|known| known.station == id.station);
    let mut found = chains.filter_map(|known| known.chain.record(id.seq));
    found.next().map(|(line, taken)| (line.entry.when.clone(), taken.clone()))
}

fn journal(store: &Store, id: RecordId, taken: &Taken) -> Result<Journal, StoreError> {
    let not_here = || StoreError::NotHere { record: id.to_string(), what: Missing::Journal };
    let bytes = store.objects().get(taken.journal)?.ok_or_else(not_here)?;
    Ok(Journal::read(taken.file.as_str(), &bytes)?)
}

/// Reads a script that was kept, with its fingerprint; nothing where this program cannot.
#[must_use]
pub fn read_script(text: &str) -> Option<(Arc<Scenario>, String)> {
    let mut sources = Sources::new();
    let source = sources.add("scenario.ron", text);
    let mut diagnostics = Diagnostics::new();
    let read = file::read(source, text, &mut diagnostics);
    let mut scenario = read.scenario.filter(|_| read.stood_in.is_empty() && read.tree.damage().is_none())?;
    scenario.complete(Handbook::shipped());
    Some((Arc::new(scenario), fingerprint(text)))
}

/// A record judged again.
#[derive(Debug)]
pub struct Remarked {
    /// The record.
    pub id: RecordId,
    /// The opaque account.
    pub account: Option<String>,
    /// The exercise.
    pub exercise: Option<String>,
    /// The scenario, where the journal is here.
    pub scenario: Option<String>,
    /// The score as it was recorded then.
    pub then: Option<Score>,
    /// The assessment by another handbook, or why there is none.
    pub now: Result<Box<Assessment>, StoreError>,
}

impl Remarked {
    /// The score it would have.
    #[must_use]
    pub fn now_score(&self) -> Option<Score> {
        self.now.as_ref().ok().map(|assessment| Score::from(&**assessment))
    }

    /// Says whether it would be passed otherwise than then.
    #[must_use]
    pub fn turns(&self) -> bool {
        self.then.zip(self.now_score()).is_some_and(|(then, now)| then.passed != now.passed)
    }
}

/// Judges finished records again under another handbook, in the order given. Nothing is written.
///
/// # Errors
/// A [`StoreError`]: the chains cannot be read. What is wrong with one record stands in its [`Remarked::now`].
pub fn remark<'l>(
    store: &Store,
    records: impl IntoIterator<Item = &'l Listed>,
    handbook: &Handbook,
    mut each: impl FnMut(Remarked),
) -> Result<(), StoreError> {
    let known = store.known()?;
    let mut scripts: BTreeMap<Hash, Option<(Arc<Scenario>, String)>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for listed in records.into_iter().filter(|listed| listed.finished && seen.insert(listed.hash)) {
        let judged = || -> Result<Box<Assessment>, StoreError> {
            let chains = known.iter().filter(|known| known.station == listed.id.station);
            let lines = chains.flat_map(|known| known.chain.records());
            let taken = lines.into_iter().find(|(line, _)| line.hash == listed.hash).map(|(_, taken)| taken);
            let taken = taken.ok_or_else(|| StoreError::NoRecord(listed.id.to_string()))?;
            let journal = journal(store, listed.id, taken)?;
            let not_here = || StoreError::NotHere { record: listed.id.to_string(), what: Missing::Script };
            let hash = taken.script.ok_or_else(not_here)?;
            if let std::collections::btree_map::Entry::Vacant(entry) = scripts.entry(hash) {
                entry.insert(store.objects().text(hash)?.as_deref().and_then(read_script));
            }
            let (scenario, script) = scripts.get(&hash).and_then(Option::as_ref).ok_or_else(not_here)?;
            let played = journal.play_back(scenario, script, handbook)?;
            Ok(Box::new(assess(&played.case, handbook, &played.events)))
        };
        let now = { judged }();
        each(Remarked {
            id: listed.id,
            account: listed.account.clone(),
            exercise: listed.exercise.clone(),
            scenario: listed.told.as_ref().map(|told| told.scenario.clone()),
            then: listed.told.as_ref().and_then(|told| told.score),
            now,
        });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{
        Index, Mode, index,
        store::tests::{CASE, at, chance, course, play, play_scored},
    };

    #[test]
    fn a_record_opens_with_the_texts_it_was_taken_with() {
        let home = tempfile::tempdir().expect("a folder");
        let (store, course) = (Store::at(home.path()), course());
        play(&store, course, 3, Mode::Exam, true, "a");
        let kept = store.take_in(course, at(9), &mut chance(1)).expect("room").kept.remove(0);
        let id = RecordId { station: kept.station, seq: kept.seq };
        // The case of today has other words, and no script that fits.
        let opened = open(&store, id).expect("everything is here");
        assert_eq!(opened.played.case.id, CASE);
        let judged = assess(&opened.played.case, &opened.handbook, &opened.played.events);
        assert_eq!(opened.journal.score(), Some(Score::from(&judged)));
        let mut catalogue = Catalogue::new();
        opened.say_as_then(&mut catalogue);
        let title =
            crate::scenario::words::titled(&catalogue, Language::Khmer, CASE, Some(&opened.played.case.scenario));
        assert_ne!(title, CASE, "the words were kept, too");
        assert!(matches!(open(&store, RecordId { seq: 7, ..id }), Err(StoreError::NoRecord(_))));
        store.objects().remove(opened.taken.script.expect("kept")).expect("there");
        assert!(matches!(open(&store, id), Err(StoreError::NotHere { what: Missing::Script, .. })));
    }

    #[test]
    fn judging_again_touches_nothing_and_tells_both() {
        let home = tempfile::tempdir().expect("a folder");
        let (store, course) = (Store::at(home.path()), course());
        // Judged hard then, and as it is today.
        for (seed, then) in [(1, Some(Score { total: 41, passed: false })), (2, None)] {
            play_scored(&store, course, seed, Mode::Exam, true, "a", then);
        }
        store.take_in(course, at(9), &mut chance(1)).expect("room");
        let listed = Index::open(&store).expect("room").0.list().expect("readable");
        index::forget(&store).expect("there");
        let bytes = || {
            let mut files = crate::records::disk::files(store.objects().folder()).expect("there");
            files.push(store.chain_file());
            let read = |path: &std::path::PathBuf| crate::records::disk::read(path, 1 << 26).expect("readable");
            files.iter().map(read).collect::<Vec<_>>()
        };
        let before = bytes();
        let mut remarked = Vec::new();
        remark(&store, &listed, Handbook::shipped(), |one| remarked.push(one)).expect("readable");
        let scores =
            |one: &Remarked| (one.then.map(|then| then.total), one.now_score().map(|now| now.total), one.turns());
        assert_eq!(bytes(), before, "nothing was touched");
        assert_eq!(
            remarked.iter().map(scores).collect::<Vec<_>>(),
            [(Some(41), Some(100), true), (Some(100), Some(100), false)]
        );
        // A journal that is gone is told, and the others are judged.
        store.objects().remove(listed[0].journal).expect("there");
        let mut judged = Vec::new();
        remark(&store, &listed, Handbook::shipped(), |one| judged.push(one.now.is_ok())).expect("readable");
        assert_eq!(judged, [false, true]);
    }
}

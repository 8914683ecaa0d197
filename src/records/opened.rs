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
    index::{Listed, Told},
    journal::{Journal, Played, fingerprint},
    line::Score,
    materials::{kept_handbook, kept_rules},
    sealed::Released,
    store::{Known, Missing, RecordId, Store, StoreError},
    threads::{in_order, processors},
};
use crate::{
    assessment::{
        Assessment, assess,
        exercise::{Brief, Judgement, judge_briefs},
    },
    course::{exercise::Exercise, sealed::Contents},
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
    /// The exercise's rules of that time, where they were kept.
    pub rules: Option<Exercise>,
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
    open_taken(store, &Released::of(store)?, id, recorded, taken)
}

fn open_taken(
    store: &Store,
    released: &Released,
    id: RecordId,
    recorded: String,
    taken: Taken,
) -> Result<Opened, StoreError> {
    let not_here = |what| StoreError::NotHere { record: id.to_string(), what };
    let objects = store.objects();
    let journal = journal(store, released, id, &taken)?;
    let Texts { script, words, rules } = Texts::of(store, released, id, &taken, &journal.header().scenario)?;
    let (scenario, script) =
        read_script(&script.ok_or_else(|| not_here(Missing::Script))?).ok_or_else(|| not_here(Missing::Script))?;
    let handbook = objects.text(taken.handbook)?.and_then(|text| kept_handbook(&text).ok());
    let handbook = handbook.ok_or_else(|| not_here(Missing::Handbook))?;
    let played = journal.play_back(&scenario, &script, &handbook)?;
    let rules = rules.zip(taken.exercise.as_deref()).and_then(|(text, id)| kept_rules(id, &text));
    Ok(Opened { id, recorded, taken, journal, played, handbook, rules, words })
}

/// The texts of a record: objects of their own, or those of its pack.
struct Texts {
    script: Option<String>,
    words: BTreeMap<Language, String>,
    rules: Option<String>,
}

impl Texts {
    fn of(store: &Store, released: &Released, id: RecordId, taken: &Taken, scenario: &str) -> Result<Self, StoreError> {
        if let Some(contents) = contents(store, released, id, taken)? {
            let script = contents.script(scenario).map(str::to_owned);
            return Ok(Self { script, words: contents.words(scenario), rules: Some(contents.rules().to_owned()) });
        }
        let objects = store.objects();
        let text = |hash: Option<Hash>| -> Result<Option<String>, StoreError> {
            Ok(hash.map(|hash| objects.text(hash)).transpose()?.flatten())
        };
        let mut words = BTreeMap::new();
        for (language, hash) in &taken.words {
            words.extend(objects.text(*hash)?.map(|text| (*language, text)));
        }
        Ok(Self { script: text(taken.script)?, words, rules: text(taken.rules)? })
    }
}

/// The contents of a record's pack; nothing where it was taken from none.
fn contents(store: &Store, released: &Released, id: RecordId, taken: &Taken) -> Result<Option<Contents>, StoreError> {
    let Some(pack) = taken.pack else { return Ok(None) };
    if !released.has(pack) {
        return Err(sealed(id, taken));
    }
    let not_here = || StoreError::NotHere { record: id.to_string(), what: Missing::Pack };
    Ok(Some(released.contents(store, pack)?.ok_or_else(not_here)?))
}

fn sealed(id: RecordId, taken: &Taken) -> StoreError {
    StoreError::Sealed { record: id.to_string(), exam: taken.exercise.clone().unwrap_or_default() }
}

fn find(known: &[Known], id: RecordId) -> Option<(String, Taken)> {
    let chains = known.iter().filter(|known| known.station == id.station);
    let mut found = chains.filter_map(|known| known.chain.record(id.seq));
    found.next().map(|(line, taken)| (line.entry.when.clone(), taken.clone()))
}

fn journal(store: &Store, released: &Released, id: RecordId, taken: &Taken) -> Result<Journal, StoreError> {
    let not_here = || StoreError::NotHere { record: id.to_string(), what: Missing::Journal };
    let bytes = store.objects().get(taken.journal)?.ok_or_else(not_here)?;
    if taken.pack.is_some_and(|pack| !released.has(pack)) {
        return Err(sealed(id, taken));
    }
    Ok(Journal::read_by(taken.file.as_str(), &bytes, &released.keys)?)
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

/// A sitting judged again, by the rules of its exercise that were kept with it.
#[derive(Clone, Debug)]
pub struct RemarkedSitting {
    /// The opaque account.
    pub account: Option<String>,
    /// The exercise.
    pub exercise: String,
    /// Which attempt.
    pub attempt: Option<u32>,
    /// How it was judged by the handbooks it was taken with.
    pub then: Judgement,
    /// How it would be judged by the other one.
    pub now: Judgement,
}

/// Judges records again under another handbook, in the order given, and then their sittings by the rules they were taken
/// with. Nothing is written. Interviews that were abandoned count in their sittings as not finished.
///
/// # Errors
/// A [`StoreError`]: the chains cannot be read. What is wrong with one record stands in its [`Remarked::now`].
pub fn remark<'l>(
    store: &Store,
    records: impl IntoIterator<Item = &'l Listed>,
    handbook: &Handbook,
    mut each: impl FnMut(Remarked),
) -> Result<Vec<RemarkedSitting>, StoreError> {
    let known = store.known()?;
    let released = Released::of(store)?;
    let mut lines: BTreeMap<Hash, &Taken> = BTreeMap::new();
    for (line, taken) in known.iter().flat_map(|known| known.chain.records()) {
        lines.entry(line.hash).or_insert(taken);
    }
    let mut seen = BTreeSet::new();
    let all: Vec<&Listed> = records.into_iter().filter(|listed| seen.insert(listed.hash)).collect();
    let judge = |again: &mut Again<'_>, listed: &&Listed| -> Result<Judged, StoreError> {
        let taken = lines.get(&listed.hash).ok_or_else(|| StoreError::NoRecord(listed.id.to_string()))?;
        let (_, played, rules) = again.played(listed.id, taken, handbook)?;
        let now = assess(&played.case, handbook, &played.events);
        // Without a sitting nothing belongs together. Of all others a brief is kept, for there may be many.
        let then = listed.sitting.is_some().then(|| again.then(taken, &played, handbook, &now));
        Ok(Judged { now, then, rules })
    };
    let mut sittings: BTreeMap<SittingKey, Sat> = BTreeMap::new();
    in_order(
        processors(),
        &all,
        || Again::of(store, released.clone()),
        judge,
        |listed, judged| {
            let now = judged.map(|Judged { now, then, rules }| {
                if let (Some(exercise), Some(sitting), Some(then)) = (&listed.exercise, &listed.sitting, then) {
                    let key = (listed.account.clone(), exercise.clone(), listed.attempt, sitting.clone());
                    let sat = sittings.entry(key).or_default();
                    sat.rules = sat.rules.take().or(rules);
                    sat.then.push(then);
                    sat.now.push(Brief::from(&now));
                }
                Box::new(now)
            });
            if listed.finished {
                each(Remarked {
                    id: listed.id,
                    account: listed.account.clone(),
                    exercise: listed.exercise.clone(),
                    scenario: listed.told.as_ref().map(|told| told.scenario.clone()),
                    then: listed.told.as_ref().and_then(|told| told.score),
                    now,
                });
            }
        },
    );
    let judged = sittings.into_iter().filter_map(|((account, exercise, attempt, _), sat)| {
        // Without its rules nothing can be passed.
        let rules = kept_rules(&exercise, &sat.rules?)?;
        let judge = |briefs: &[Brief]| judge_briefs(&rules, handbook.rubric(), briefs);
        Some(RemarkedSitting { account, attempt, then: judge(&sat.then), now: judge(&sat.now), exercise })
    });
    Ok(judged.collect())
}

/// One interview, judged again.
struct Judged {
    now: Assessment,
    /// By the handbook it was taken with; nothing where it belongs to no sitting.
    then: Option<Brief>,
    rules: Option<Arc<str>>,
}

/// Account, exercise, attempt, sitting.
type SittingKey = (Option<String>, String, Option<u32>, String);

#[derive(Default)]
struct Sat {
    rules: Option<Arc<str>>,
    then: Vec<Brief>,
    now: Vec<Brief>,
}

/// What judging many records again reads once.
pub(super) struct Again<'s> {
    store: &'s Store,
    released: Released,
    scripts: BTreeMap<Hash, Option<(Arc<Scenario>, String)>>,
    packs: BTreeMap<Hash, Option<Contents>>,
    handbooks: BTreeMap<Hash, Option<Arc<Handbook>>>,
    /// By their own hash, or by that of the pack they stand in.
    rules: BTreeMap<Hash, Option<Arc<str>>>,
}

impl<'s> Again<'s> {
    /// Nothing is read yet.
    pub fn of(store: &'s Store, released: Released) -> Self {
        let (scripts, packs, handbooks, rules) = Default::default();
        Self { store, released, scripts, packs, handbooks, rules }
    }

    /// What an interview says of itself, judged by the handbook it was taken with; nothing where it cannot be opened, as one of
    /// an exam that is not released.
    pub fn told(&mut self, id: RecordId, taken: &Taken) -> Option<Told> {
        let handbook = self.handbook(taken.handbook)?;
        let (journal, played, _) = self.played(id, taken, &handbook).ok()?;
        let header = journal.header();
        let score = journal.finished().then(|| Score::from(&assess(&played.case, &handbook, &played.events)));
        Some(Told {
            scenario: header.scenario.clone(),
            variant: header.variant.clone(),
            seed: header.seed,
            began: header.started.clone(),
            language: header.language.code().to_owned(),
            score,
        })
    }

    /// A handbook that was kept; nothing where it is not here, or this program cannot read it.
    fn handbook(&mut self, hash: Hash) -> Option<Arc<Handbook>> {
        let read = || kept_handbook(&self.store.objects().text(hash).ok().flatten()?).ok().map(Arc::new);
        self.handbooks.entry(hash).or_insert_with(read).clone()
    }

    /// Plays a record back, and gives its journal, and the rules that were kept with it.
    fn played(
        &mut self,
        id: RecordId,
        taken: &Taken,
        handbook: &Handbook,
    ) -> Result<(Journal, Played, Option<Arc<str>>), StoreError> {
        let journal = journal(self.store, &self.released, id, taken)?;
        let not_here = || StoreError::NotHere { record: id.to_string(), what: Missing::Script };
        let objects = self.store.objects();
        let (hash, text, rules) = match taken.pack {
            None => {
                let mut rules = None;
                if let Some(hash) = taken.rules {
                    if let std::collections::btree_map::Entry::Vacant(entry) = self.rules.entry(hash) {
                        entry.insert(objects.text(hash)?.map(Arc::from));
                    }
                    rules = self.rules.get(&hash).cloned().flatten();
                }
                (taken.script.ok_or_else(not_here)?, None, rules)
            }
            Some(pack) => {
                if let std::collections::btree_map::Entry::Vacant(entry) = self.packs.entry(pack) {
                    entry.insert(contents(self.store, &self.released, id, taken)?);
                }
                let contents = self.packs.get(&pack).and_then(Option::as_ref).ok_or_else(not_here)?;
                let script = contents.script(&journal.header().scenario).ok_or_else(not_here)?.to_owned();
                let rules = self.rules.entry(pack).or_insert_with(|| Some(Arc::from(contents.rules())));
                (Hash::of(script.as_bytes()), Some(script), rules.clone())
            }
        };
        if let std::collections::btree_map::Entry::Vacant(entry) = self.scripts.entry(hash) {
            let text = match text {
                Some(text) => Some(text),
                None => objects.text(hash)?,
            };
            entry.insert(text.as_deref().and_then(read_script));
        }
        let (scenario, script) = self.scripts.get(&hash).and_then(Option::as_ref).ok_or_else(not_here)?;
        let played = journal.play_back(scenario, script, handbook)?;
        Ok((journal, played, rules))
    }

    /// What is kept of the assessment by the handbook a record was taken with; by the other one where that cannot be read any
    /// more.
    fn then(&mut self, taken: &Taken, played: &Played, other: &Handbook, now: &Assessment) -> Brief {
        match self.handbook(taken.handbook) {
            Some(kept) if kept.fingerprint() != other.fingerprint() => {
                Brief::from(&assess(&played.case, &kept, &played.events))
            }
            _ => Brief::from(now),
        }
    }
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

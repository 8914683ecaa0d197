//! Verifying: every file of the store looked at, and whatever does not fit named with its place.
//!
//! Finds changed, missing, moved and foreign bytes in keys, chains, objects, journals and the roster. What was cut off at
//! the end, or made anew with the station's own key, fits together, too: only a receipt shows that. The index is not
//! looked at, since nothing is taken from it that is not held against its own digest and made anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    beside,
    bundle::Erased,
    chain::{At, Chain, Kind, MOST_BYTES, Taken},
    disk::{self, DiskError, UNDONE},
    fault::{Fault, JournalError},
    hash::Hash,
    journal::{self, Journal, Mode},
    objects,
    receipt::Receipt,
    roster::{self, Roster, RosterError},
    sealed::{self, Release, release},
    sink::EXTENSION,
    station::{self, PublicKey, Station, StationId},
    store::{Known, RecordId, Store, StoreError},
};
use crate::{course::sealed::looks_like_a_pack, locale::Message};

/// Something that does not fit.
#[derive(Debug)]
pub struct Finding {
    /// The file, below the data folder.
    pub file: String,
    /// What is wrong with it.
    pub what: Wrong,
}

/// What does not fit.
#[derive(Debug)]
pub enum Wrong {
    /// A place of a chain.
    Chain(At),
    /// A key file is not as it was written.
    Key,
    /// The key is gone, and its chain is there.
    KeyMissing,
    /// The key is another than the chain's.
    KeyOther,
    /// A chain is not the one its name says.
    Name,
    /// The roster is not as it was written.
    Roster,
    /// A newer program wrote the roster.
    RosterNewer,
    /// A recorded journal was changed; the object is whole.
    JournalChanged {
        /// The record.
        record: RecordId,
        /// Where the two first differ.
        place: Place,
    },
    /// A recorded journal is gone; the object is whole.
    JournalMissing {
        /// The record.
        record: RecordId,
    },
    /// A journal does not fit its own seals.
    JournalDamaged(JournalError),
    /// A finished journal of an exercise that no record names.
    JournalUnrecorded,
    /// An object is not what its name says.
    ObjectChanged {
        /// A record that names it.
        record: RecordId,
        /// What it is.
        kind: Kind,
        /// Where it first differs from the journal it is a copy of.
        place: Option<Place>,
    },
    /// An object is gone.
    ObjectMissing {
        /// A record that names it.
        record: RecordId,
        /// What it is.
        kind: Kind,
    },
    /// Interviews of another station are not here: they were never brought, or were taken away.
    NotBrought {
        /// How many.
        count: usize,
        /// The number of the first in the station's chain.
        first: u64,
        /// The number of the last.
        last: u64,
    },
    /// An object that no record names.
    ObjectForeign,
    /// A file that does not belong there.
    Foreign,
    /// A file cannot be read.
    Unreadable(DiskError),
}

/// A place in a file: the byte, from 0, and the line, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The byte, from 0.
    pub byte: usize,
    /// The line, from 1.
    pub line: usize,
}

impl Place {
    /// Where two texts first differ.
    fn of(one: &[u8], two: &[u8]) -> Self {
        let byte = one.iter().zip(two).take_while(|(a, b)| a == b).count();
        Self { byte, line: 1 + one[..byte].iter().filter(|byte| **byte == b'\n').count() }
    }
}

impl Finding {
    /// The message that tells it, with its place.
    #[must_use]
    pub fn message(&self) -> Message {
        let at = |message: Message| Message::new("verify-at").arg("file", self.file.as_str()).arg("what", message);
        match &self.what {
            Wrong::Chain(place) => Message::new("verify-at-line")
                .arg("file", self.file.as_str())
                .arg("line", place.line)
                .arg("from", place.bytes.start)
                .arg("to", place.bytes.end)
                .arg("what", place.fault.message()),
            Wrong::Key => at(Message::new("verify-key")),
            Wrong::KeyMissing => at(Message::new("verify-key-missing")),
            Wrong::KeyOther => at(Message::new("verify-key-other")),
            Wrong::Name => at(Message::new("verify-name")),
            Wrong::Roster => at(Message::new("verify-roster")),
            Wrong::RosterNewer => at(Message::new("verify-roster-newer")),
            Wrong::JournalChanged { record, place } => at(Message::new("verify-journal-changed")
                .arg("record", record.to_string())
                .arg("byte", place.byte)
                .arg("line", place.line)),
            Wrong::JournalMissing { record } => {
                at(Message::new("verify-journal-missing").arg("record", record.to_string()))
            }
            Wrong::JournalDamaged(error) => at(Message::new("verify-journal-damaged").arg("why", error.message())),
            Wrong::JournalUnrecorded => at(Message::new("verify-journal-unrecorded")),
            Wrong::ObjectChanged { record, place: Some(place), .. } => at(Message::new("verify-object-changed-at")
                .arg("record", record.to_string())
                .arg("byte", place.byte)
                .arg("line", place.line)),
            Wrong::ObjectChanged { record, kind, place: None } => {
                at(Message::new("verify-object-changed").arg("record", record.to_string()).arg("what", kind.message()))
            }
            Wrong::ObjectMissing { record, kind } => {
                at(Message::new("verify-object-missing").arg("record", record.to_string()).arg("what", kind.message()))
            }
            Wrong::NotBrought { count, first, last } => {
                at(Message::new("verify-not-brought").arg("count", *count).arg("first", *first).arg("last", *last))
            }
            Wrong::ObjectForeign => at(Message::new("verify-object-foreign")),
            Wrong::Foreign => at(Message::new("verify-foreign")),
            Wrong::Unreadable(error) => at(Message::new("verify-unreadable").arg("why", error.message())),
        }
    }
}

/// What verifying came to.
#[derive(Debug, Default)]
pub struct Report {
    /// Everything that does not fit.
    pub findings: Vec<Finding>,
    /// How many records there are.
    pub records: usize,
    /// Of how many stations.
    pub stations: usize,
    /// Records at which the clock stood earlier than at the one before.
    pub clock_back: Vec<RecordId>,
    /// Journals whose last act was not written to its end, as after a power cut, with the bytes that do not count.
    pub torn: Vec<(String, u64)>,
}

/// Looks at every file of a store.
///
/// # Errors
/// A [`StoreError`]: a folder cannot be listed. What is wrong with a file is a finding.
pub fn verify(store: &Store) -> Result<Report, StoreError> {
    let mut looked = Looked { store, report: Report::default() };
    let known = looked.chains()?;
    let erased = Erased::among(&known);
    let whole = looked.objects(&known, &erased)?;
    looked.journals(&known, &erased, &whole)?;
    looked.roster();
    looked.strangers()?;
    let mut report = looked.report;
    let (mut lines, mut stations) = (BTreeSet::new(), BTreeSet::new());
    for known in &known {
        stations.insert(known.station);
        for (line, _) in known.chain.records().filter(|(line, _)| lines.insert(line.hash)) {
            if line.entry.clock_back {
                report.clock_back.push(RecordId { station: known.station, seq: line.entry.seq });
            }
        }
    }
    (report.records, report.stations) = (lines.len(), stations.len());
    Ok(report)
}

/// Finds the record after which a receipt was given, in a chain that holds together up to there.
#[must_use]
pub fn find_receipt(known: &[Known], receipt: Receipt) -> Option<(RecordId, String)> {
    known.iter().find_map(|known| {
        let first_fault = known.chain.faults.iter().map(|at| at.line).min().unwrap_or(usize::MAX);
        let line = known.chain.lines.iter().find(|line| line.number < first_fault && receipt.fits(line.hash))?;
        Some((RecordId { station: known.station, seq: line.entry.seq }, line.entry.when.clone()))
    })
}

struct Looked<'s> {
    store: &'s Store,
    report: Report,
}

impl Looked<'_> {
    fn found(&mut self, path: &Path, what: Wrong) {
        let below = path.strip_prefix(self.store.data()).unwrap_or(path);
        self.report.findings.push(Finding { file: super::fault::shown(below), what });
    }

    fn read(&mut self, path: &Path, most: u64) -> Option<Vec<u8>> {
        match disk::read(path, most) {
            Ok(bytes) => bytes,
            Err(error) => {
                self.found(path, Wrong::Unreadable(error));
                None
            }
        }
    }

    /// Looks at keys and chains.
    fn chains(&mut self) -> Result<Vec<Known>, StoreError> {
        let (unit, file) = (self.store.unit(), self.store.chain_file());
        let (secret, public) = (station::key_file(&unit), station::public_file(&unit));
        let own = Station::read(&unit);
        let brought = self.read(&public, 4096).as_deref().and_then(PublicKey::read);
        let mut known = Vec::new();
        if let Some(bytes) = self.read(&file, MOST_BYTES) {
            // Of several keys the one that signed the chain is its key.
            let own_key = own.as_ref().ok().and_then(Option::as_ref).map(Station::public);
            let keys = BTreeSet::from([own_key, brought, Chain::read(&bytes, None).key]);
            let read = |key: PublicKey| Chain::read(&bytes, Some(key));
            let fits = keys.into_iter().flatten().map(read).min_by_key(|chain| chain.faults.len());
            let chain = fits.unwrap_or_else(|| Chain::read(&bytes, None));
            let began = chain.key;
            for at in &chain.faults {
                self.found(&file, Wrong::Chain(at.clone()));
            }
            match (&own, brought) {
                (Ok(None), _) => self.found(&secret, Wrong::KeyMissing),
                (Ok(Some(station)), _)
                    if began.is_some_and(|key| key != station.public()) && chain.faults.is_empty() =>
                {
                    self.found(&secret, Wrong::KeyOther);
                }
                (Ok(_), None) => self.found(&public, Wrong::KeyMissing),
                _ => {}
            }
            known.extend(began.map(|key| Known { station: key.station(), own: true, file, chain }));
        }
        match own {
            Err(StoreError::KeyDamaged { file }) => self.found(&std::path::PathBuf::from(file), Wrong::Key),
            Err(StoreError::Disk(error)) => self.found(&secret, Wrong::Unreadable(error)),
            _ => {}
        }
        for (station, file) in self.store.imported()? {
            let Some(bytes) = self.read(&file, MOST_BYTES) else { continue };
            let chain = Chain::read(&bytes, None);
            for at in &chain.faults {
                self.found(&file, Wrong::Chain(at.clone()));
            }
            let named = chain.key.map(|key| key.station()) == Some(station);
            let head = file.file_stem().is_some_and(|stem| stem.to_string_lossy() == chain.head().short());
            if chain.faults.is_empty() && !(named && head) {
                self.found(&file, Wrong::Name);
            }
            known.push(Known { station, own: false, file, chain });
        }
        Ok(known)
    }

    /// Looks at the objects; returns those journals that are whole.
    fn objects(&mut self, known: &[Known], erased: &Erased) -> Result<BTreeSet<Hash>, StoreError> {
        let mut named: BTreeMap<Hash, (RecordId, Kind, &Taken, bool)> = BTreeMap::new();
        let mut pardoned = BTreeSet::new();
        for known in known {
            for (line, taken) in known.chain.records() {
                let record = RecordId { station: known.station, seq: line.entry.seq };
                for (kind, hash) in taken.objects() {
                    named.entry(hash).or_insert((record, kind, taken, known.own));
                }
                if taken.account.as_deref().is_some_and(|account| erased.has(known.station, account)) {
                    pardoned.insert(taken.journal);
                }
            }
        }
        let (mut here, mut whole) = (BTreeSet::new(), BTreeSet::new());
        for path in disk::files(self.store.objects().folder())? {
            let Ok(hash) = disk::name(&path).parse::<Hash>() else {
                self.found(&path, Wrong::Foreign);
                continue;
            };
            let Some(bytes) = self.read(&path, objects::MOST_BYTES) else { continue };
            here.insert(hash);
            let sound = Hash::of(&bytes) == hash;
            match named.get(&hash) {
                // A pack from which nobody's interview is recorded yet.
                None if sound && looks_like_a_pack(&bytes) => {}
                None => self.found(&path, Wrong::ObjectForeign),
                Some((record, kind, taken, own)) if !sound => {
                    let journal = self.store.journals().join(&taken.file);
                    let copy = (*kind == Kind::Journal && *own)
                        .then(|| disk::read(&journal, journal::MOST_BYTES).ok().flatten());
                    let copy = copy.flatten().filter(|copy| Hash::of(copy) == hash);
                    let place = copy.map(|copy| Place::of(&copy, &bytes));
                    self.found(&path, Wrong::ObjectChanged { record: *record, kind: *kind, place });
                }
                Some((_, Kind::Journal, ..)) => {
                    whole.insert(hash);
                }
                Some(_) => {}
            }
        }
        let mut not_brought: BTreeMap<StationId, BTreeSet<u64>> = BTreeMap::new();
        for (hash, (record, kind, _, own)) in &named {
            if here.contains(hash) || pardoned.contains(hash) {
                continue;
            }
            if *kind == Kind::Journal && !own {
                not_brought.entry(record.station).or_default().insert(record.seq);
            } else {
                self.found(&self.store.objects().path(*hash), Wrong::ObjectMissing { record: *record, kind: *kind });
            }
        }
        for (station, numbers) in not_brought {
            let (first, last) = (*numbers.first().expect("one at least"), *numbers.last().expect("one at least"));
            let folder = self.store.stations().join(station.to_string());
            self.found(&folder, Wrong::NotBrought { count: numbers.len(), first, last });
        }
        Ok(whole)
    }

    /// Looks at the journals of this machine.
    fn journals(&mut self, known: &[Known], erased: &Erased, whole: &BTreeSet<Hash>) -> Result<(), StoreError> {
        let mut recorded: BTreeMap<&str, (RecordId, &Taken)> = BTreeMap::new();
        for known in known.iter().filter(|known| known.own) {
            for (line, taken) in known.chain.records() {
                let record = RecordId { station: known.station, seq: line.entry.seq };
                recorded.insert(taken.file.as_str(), (record, taken));
            }
        }
        let others = known.iter().filter(|known| !known.own).flat_map(|known| known.chain.records());
        let elsewhere: BTreeSet<Hash> = others.map(|(_, taken)| taken.journal).collect();
        let folder = self.store.journals();
        let mut seen = BTreeSet::new();
        for path in disk::files(&folder)? {
            if path.extension().is_none_or(|end| end != EXTENSION) {
                // Pages and notes may lie beside the journals.
                continue;
            }
            let Some(bytes) = self.read(&path, journal::MOST_BYTES) else { continue };
            let name = disk::name(&path);
            let record = recorded.get(name.as_str());
            seen.insert(name);
            match record {
                Some((_, taken)) if Hash::of(&bytes) == taken.journal => {}
                // Recorded here before the folder `unit` was moved away, and brought back by a bundle.
                None if elsewhere.contains(&Hash::of(&bytes)) => {}
                Some((record, taken)) if whole.contains(&taken.journal) => {
                    let copy = self.store.objects().get(taken.journal)?.unwrap_or_default();
                    self.found(&path, Wrong::JournalChanged { record: *record, place: Place::of(&copy, &bytes) });
                }
                _ if sealed::is_sealed(&bytes) => match sealed::outline(&super::fault::shown(&path), &bytes) {
                    Err(JournalError { fault: Fault::Unbegun, .. }) => {}
                    Err(error) => self.found(&path, Wrong::JournalDamaged(error)),
                    Ok(outline) => {
                        if outline.torn > 0 {
                            let below = path.strip_prefix(self.store.data()).unwrap_or(&path);
                            self.report.torn.push((super::fault::shown(below), outline.torn));
                        }
                        if outline.finished {
                            self.found(&path, Wrong::JournalUnrecorded);
                        }
                    }
                },
                _ => match Journal::read(super::fault::shown(&path), &bytes) {
                    Err(JournalError { fault: Fault::Empty | Fault::Unbegun, .. }) => {}
                    Err(error) => self.found(&path, Wrong::JournalDamaged(error)),
                    Ok(journal) => {
                        if journal.torn() > 0 {
                            let below = path.strip_prefix(self.store.data()).unwrap_or(&path);
                            self.report.torn.push((super::fault::shown(below), journal.torn()));
                        }
                        if journal.header().mode != Mode::Practice && journal.finished() {
                            self.found(&path, Wrong::JournalUnrecorded);
                        }
                    }
                },
            }
        }
        for (name, (record, taken)) in recorded {
            let pardoned = taken.account.as_deref().is_some_and(|account| erased.has(record.station, account));
            if !seen.contains(name) && !pardoned && whole.contains(&taken.journal) {
                self.found(&folder.join(name), Wrong::JournalMissing { record });
            }
        }
        Ok(())
    }

    fn roster(&mut self) {
        let path = roster::file(&self.store.unit());
        match Roster::open(&self.store.unit()) {
            Err(RosterError::Newer { .. }) => self.found(&path, Wrong::RosterNewer),
            Err(RosterError::Disk(error)) => self.found(&path, Wrong::Unreadable(error)),
            Err(_) => self.found(&path, Wrong::Roster),
            Ok(_) => {}
        }
    }

    /// Looks for files that do not belong into the records' folders.
    fn strangers(&mut self) -> Result<(), StoreError> {
        let unit = self.store.unit();
        let stations = self.store.stations();
        let own = [self.store.chain_file(), station::key_file(&unit), station::public_file(&unit), roster::file(&unit)];
        let folders = [self.store.objects().folder().to_owned(), stations.clone()];
        for path in disk::files(&unit)? {
            let name = disk::name(&path);
            if path == release::folder(self.store) {
                for path in disk::files(&path)? {
                    let bytes = self.read(&path, release::MOST_BYTES).unwrap_or_default();
                    match Release::read(&bytes) {
                        Some(release) if release.name() == disk::name(&path) => {}
                        Some(_) => self.found(&path, Wrong::Name),
                        None => self.found(&path, Wrong::Key),
                    }
                }
                continue;
            }
            let ours = own.contains(&path) || folders.contains(&path) || beside::is_ours(&name);
            if !ours && !name.starts_with(UNDONE) {
                self.found(&path, Wrong::Foreign);
            }
        }
        let known: BTreeSet<_> = self.store.imported()?.into_iter().map(|(_, file)| file).collect();
        for folder in disk::files(&stations)? {
            if !folder.is_dir() {
                self.found(&folder, Wrong::Foreign);
                continue;
            }
            for path in disk::files(&folder)? {
                if !known.contains(&path) {
                    self.found(&path, Wrong::Foreign);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;

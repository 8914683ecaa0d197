//! The store: where journals, chain, objects and keys of a unit stand, and how a finished interview gets into the chain.
//!
//! ```text
//! DATA/journals/*.jsonl             the journals, which are the truth
//! DATA/unit/chain.jsonl             this station's chain
//! DATA/unit/station.key, .pub       its key pair
//! DATA/unit/objects/HASH            scripts, words, handbooks, rules and finished journals, as they were taken
//! DATA/unit/stations/ID/HEAD.jsonl  what came from other stations
//! DATA/unit/roster.json             who is who
//! DATA/unit/index.sqlite            an index; may be deleted at any time
//! ```
//!
//! First the objects are made safe, then the line of the chain: a power cut in between leaves objects nobody names, and
//! the next start takes the journal in. Knows no words of a language and no clock.

use std::{
    collections::BTreeMap,
    fs::{self, File, OpenOptions},
    io,
    path::{Path, PathBuf},
};

use super::{
    about::{About, first_line, mode_of, over},
    beside,
    chain::{self, At, Chain, Line, Taken, What},
    disk::{self, Disk, DiskError, RealDisk},
    fault::{Fault, JournalError, shown},
    hash::Hash,
    journal::{Header, Mode},
    materials::Materials,
    moment::Moment,
    objects::Objects,
    receipt::Receipt,
    sealed,
    sink::{EXTENSION, FileSink, Sink as _, sync_folder},
    station::{self, Random, Station, StationId},
};
use crate::{
    course::{Course, sealed::PackError},
    locale::message::Message,
};

/// What can be wrong with a store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file cannot be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// A journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The system has no chance to give.
    #[error("the system gives no random numbers: {0}")]
    Random(#[source] io::Error),
    /// A key file is not as it was written.
    #[error("{file}: this key is not as it was written")]
    KeyDamaged {
        /// The file.
        file: String,
    },
    /// There is a chain, and the key that signs it is gone.
    #[error("{file}: the station's key is missing, and its chain is there")]
    KeyMissing {
        /// The file.
        file: String,
    },
    /// A chain is not what was written.
    #[error("{file}, {at}")]
    Chain {
        /// The file.
        file: String,
        /// Where, and what.
        at: At,
    },
    /// An object's bytes are not those of its name.
    #[error("{file}: its bytes are not those of its name")]
    ObjectChanged {
        /// The file.
        file: String,
    },
    /// A journal that was recorded has changed since.
    #[error("{file}: it has changed since it was recorded")]
    JournalChanged {
        /// The file.
        file: String,
    },
    /// What a record needs is not here.
    #[error("record {record}: {what} is not here")]
    NotHere {
        /// The record.
        record: String,
        /// What is missing.
        what: Missing,
    },
    /// A record belongs to a sealed exam that is not released here.
    #[error("record {record} belongs to the sealed exam `{exam}`")]
    Sealed {
        /// The record.
        record: String,
        /// The exam.
        exam: String,
    },
    /// A sealed pack cannot be opened.
    #[error("{file}: {error}")]
    Pack {
        /// The file.
        file: String,
        /// Why.
        #[source]
        error: PackError,
    },
    /// There is no such record.
    #[error("there is no record `{0}`")]
    NoRecord(String),
}

/// What a record may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The journal, which was erased or never brought.
    Journal,
    /// The script.
    Script,
    /// The handbook.
    Handbook,
    /// The sealed pack.
    Pack,
}

impl Missing {
    /// The stable word for it, as message ids use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Journal => "journal",
            Self::Script => "script",
            Self::Handbook => "handbook",
            Self::Pack => "pack",
        }
    }
}

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "its {}", self.id())
    }
}

impl StoreError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Disk(error) => error.message(),
            Self::Journal(error) => error.message(),
            Self::Random(error) => Message::new("store-random").arg("why", error.to_string()),
            Self::KeyDamaged { file } => Message::new("store-key-damaged").arg("file", file.as_str()),
            Self::KeyMissing { file } => Message::new("store-key-missing").arg("file", file.as_str()),
            Self::Chain { file, at } => Message::new("store-chain")
                .arg("file", file.as_str())
                .arg("line", at.line)
                .arg("fault", at.fault.message()),
            Self::ObjectChanged { file } => Message::new("store-object-changed").arg("file", file.as_str()),
            Self::JournalChanged { file } => Message::new("store-journal-changed").arg("file", file.as_str()),
            Self::NotHere { record, what } => {
                Message::new("store-not-here").arg("record", record.as_str()).arg("what", what.id())
            }
            Self::Sealed { record, exam } => {
                Message::new("store-sealed").arg("record", record.as_str()).arg("exam", exam.as_str())
            }
            Self::Pack { file, error } => error.message(file),
            Self::NoRecord(named) => Message::new("store-no-record").arg("record", named.as_str()),
        }
    }
}

/// A store in a folder. Nothing is made before something is kept.
#[derive(Clone, Debug)]
pub struct Store {
    data: PathBuf,
}

/// An interview that was taken into the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The station that signed it.
    pub station: StationId,
    /// Its number in the chain.
    pub seq: u64,
    /// The receipt of the chain that ends with it.
    pub receipt: Receipt,
    /// The machine's clock stood earlier than at the record before.
    pub clock_back: bool,
    /// Bytes of a line that was never written to its end and was cut off.
    pub torn: u64,
}

/// What was taken in when a store was opened.
#[derive(Debug, Default)]
pub struct TakenIn {
    /// The interviews that were finished and not yet in the chain.
    pub kept: Vec<Kept>,
    /// Journals that could not be taken in.
    pub left: Vec<StoreError>,
}

/// A chain that is here: this station's, or one that came from another.
#[derive(Clone, Debug)]
pub struct Known {
    /// The station.
    pub station: StationId,
    /// Whether it is this machine's own.
    pub own: bool,
    /// The file.
    pub file: PathBuf,
    /// What it says.
    pub chain: Chain,
}

/// A record's name: its station and its number in the chain, written `STATION:NUMBER`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecordId {
    /// The station.
    pub station: StationId,
    /// The number in its chain.
    pub seq: u64,
}

impl std::fmt::Display for RecordId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.station, self.seq)
    }
}

/// Keeps every other Sala from writing the same store; given back when dropped.
pub(in crate::records) struct Held {
    _lock: File,
}

impl Store {
    /// The store of a data folder.
    pub fn at(data: impl Into<PathBuf>) -> Self {
        Self { data: data.into() }
    }

    /// The data folder.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The folder of the journals.
    #[must_use]
    pub fn journals(&self) -> PathBuf {
        self.data.join("journals")
    }

    /// The folder of chain, objects and keys.
    #[must_use]
    pub fn unit(&self) -> PathBuf {
        self.data.join("unit")
    }

    /// The file of this station's chain.
    #[must_use]
    pub fn chain_file(&self) -> PathBuf {
        self.unit().join("chain.jsonl")
    }

    /// The objects.
    #[must_use]
    pub fn objects(&self) -> Objects {
        Objects::at(self.unit().join("objects"))
    }

    /// This machine's key pair; nothing where none was made yet.
    ///
    /// # Errors
    /// A [`StoreError`], as for [`Station::read`].
    pub fn station(&self) -> Result<Option<Station>, StoreError> {
        Station::read(&self.unit())
    }

    /// This station's chain, with everything that is wrong with it. A damaged key hinders no reading: the chain's first
    /// line has the public half, too.
    ///
    /// # Errors
    /// A [`StoreError`]: the file cannot be read.
    pub fn chain(&self) -> Result<Option<Chain>, StoreError> {
        let Some(bytes) = disk::read(&self.chain_file(), chain::MOST_BYTES)? else { return Ok(None) };
        let key = self.station().ok().flatten().map(|station| station.public());
        let mut chain = Chain::read(&bytes, key);
        // Where the first line is damaged, the key file still says whose chain it is.
        chain.key = chain.key.or(key);
        Ok(Some(chain))
    }

    /// Every chain that is here: this station's own first, then the others by station.
    ///
    /// # Errors
    /// A [`StoreError`]: a file cannot be read.
    pub fn known(&self) -> Result<Vec<Known>, StoreError> {
        let mut known = Vec::new();
        if let Some(chain) = self.chain()? {
            let station = chain.key.map(|key| key.station());
            known.extend(station.map(|station| Known { station, own: true, file: self.chain_file(), chain }));
        }
        for (station, file) in self.imported()? {
            let bytes = disk::read(&file, chain::MOST_BYTES)?.unwrap_or_default();
            known.push(Known { station, own: false, chain: Chain::read(&bytes, None), file });
        }
        Ok(known)
    }

    /// The files of chains that came from other stations.
    pub(super) fn imported(&self) -> Result<Vec<(StationId, PathBuf)>, StoreError> {
        let mut found = Vec::new();
        for folder in disk::files(&self.stations())? {
            let Ok(station) = disk::name(&folder).parse() else { continue };
            let files = disk::files(&folder)?;
            let chains = files.into_iter().filter(|file| file.extension().is_some_and(|end| end == EXTENSION));
            found.extend(chains.map(|file| (station, file)));
        }
        Ok(found)
    }

    /// The folder of what came from other stations.
    #[must_use]
    pub fn stations(&self) -> PathBuf {
        self.unit().join("stations")
    }

    /// Takes the store for this program; waits while another Sala writes it.
    pub(super) fn hold(&self) -> Result<Held, StoreError> {
        let path = self.unit().join(beside::LOCK);
        let writing = |error| DiskError::writing(&path, error);
        fs::create_dir_all(self.unit()).map_err(writing)?;
        let lock = OpenOptions::new().create(true).truncate(false).write(true).open(&path).map_err(writing)?;
        // A file system that knows no locks is taken as it is.
        let _ = lock.lock();
        Ok(Held { _lock: lock })
    }

    /// Takes a finished or abandoned interview into the chain and returns its receipt: the objects first, then the line.
    ///
    /// The session must have been dropped, since on some systems its journal can be read by nobody else until then. An
    /// interview that is in the chain already is not taken twice.
    ///
    /// # Errors
    /// A [`StoreError`]; the journal is as before and is taken in at the next start.
    pub fn keep(
        &self,
        journal: &Path,
        materials: &Materials,
        now: Moment,
        random: Random<'_>,
    ) -> Result<Kept, StoreError> {
        self.keep_on(&RealDisk, journal, materials, now, random)
    }

    pub(super) fn keep_on(
        &self,
        disk: &dyn Disk,
        journal: &Path,
        materials: &Materials,
        now: Moment,
        random: Random<'_>,
    ) -> Result<Kept, StoreError> {
        let _held = self.hold()?;
        let (station, mut chain, mut sink) = self.open(disk, now, random)?;
        self.take(disk, &station, &mut chain, &mut sink, journal, materials, now)
    }

    /// Keeps a sealed pack among the objects, so that the interviews taken from it can be recorded whenever they are over.
    ///
    /// # Errors
    /// A [`StoreError`] that names the file.
    pub fn lay_pack(&self, pack: &[u8]) -> Result<Hash, StoreError> {
        self.objects().put(&RealDisk, pack)
    }

    /// Takes in every interview of an exercise that is over and not in the chain yet: what a power cut left, and as abandoned
    /// whatever was not finished when its trainee began the next attempt.
    ///
    /// Interviews of practice stay journals only; those that are being played just now, or can be gone on with, are left
    /// alone. Sealed interviews are taken in without being opened.
    ///
    /// # Errors
    /// A [`StoreError`]: the chain itself cannot be read or written. What is wrong with one journal is in
    /// [`TakenIn::left`].
    pub fn take_in(&self, course: &Course, now: Moment, random: Random<'_>) -> Result<TakenIn, StoreError> {
        let mut taken = TakenIn::default();
        let waiting = self.waiting()?;
        if waiting.is_empty() {
            return Ok(taken);
        }
        let _held = self.hold()?;
        let (station, mut chain, mut sink) = self.open(&RealDisk, now, random)?;
        let latest = self.latest()?;
        for path in waiting {
            let read = FileSink::open(&path).and_then(|mut held| held.bytes());
            let ended = read.and_then(|bytes| over(&shown(&path), &bytes, course, &latest));
            let materials = match ended {
                Ok(Some(materials)) => materials,
                // It is being played, will be gone on with, or was never begun.
                Ok(None) | Err(JournalError { fault: Fault::InUse, .. }) => continue,
                Err(error)
                    if first_line(&path).is_some_and(|line| sealed::is_sealed(&line))
                        && matches!(error.fault, Fault::Unbegun) =>
                {
                    continue;
                }
                Err(error) => {
                    taken.left.push(error.into());
                    continue;
                }
            };
            match self.take(&RealDisk, &station, &mut chain, &mut sink, &path, &materials, now) {
                Ok(kept) => taken.kept.push(kept),
                Err(error) => taken.left.push(error),
            }
        }
        Ok(taken)
    }

    /// The latest attempt of each account at each exercise, of all journals that say so.
    fn latest(&self) -> Result<BTreeMap<(String, String), u32>, StoreError> {
        let mut latest = BTreeMap::new();
        for path in disk::files(&self.journals())? {
            let Some(line) = first_line(&path) else { continue };
            let (key, attempt) = if sealed::is_sealed(&line) {
                let Ok(front) = sealed::front("", line.trim_ascii_end()) else { continue };
                ((front.trainee, front.exercise), front.attempt)
            } else {
                let Ok(header) = serde_json::from_slice::<Header>(&line) else { continue };
                let (Some(account), Some(exercise), Some(seat)) = (header.trainee, header.exercise, header.seat) else {
                    continue;
                };
                ((account, exercise), seat.attempt)
            };
            let most = latest.entry(key).or_insert(attempt);
            *most = attempt.max(*most);
        }
        Ok(latest)
    }

    /// Journals of exercises that the chain does not name.
    fn waiting(&self) -> Result<Vec<PathBuf>, StoreError> {
        let mut files = disk::files(&self.journals())?;
        files.retain(|path| path.extension().is_some_and(|end| end == EXTENSION));
        let recorded = self.chain()?.unwrap_or_default();
        let recorded: std::collections::BTreeSet<&str> =
            recorded.records().map(|(_, taken)| taken.file.as_str()).collect();
        files.retain(|path| !recorded.contains(disk::name(path).as_str()));
        files.retain(|path| mode_of(path).is_some_and(|mode| mode != Mode::Practice));
        if files.is_empty() {
            return Ok(files);
        }
        let elsewhere = self.elsewhere()?;
        files.retain(|path| {
            let there = elsewhere.get(&disk::name(path));
            let bytes = || disk::read(path, super::journal::MOST_BYTES).ok().flatten();
            there.is_none_or(|hash| bytes().is_none_or(|bytes| Hash::of(&bytes) != *hash))
        });
        Ok(files)
    }

    /// The interviews that chains of other stations hold, by the names of their journals. One that lies here as well was
    /// recorded on this machine before its folder `unit` was moved away, and is not recorded twice.
    pub(super) fn elsewhere(&self) -> Result<BTreeMap<String, Hash>, StoreError> {
        let mut held = BTreeMap::new();
        for known in self.known()?.into_iter().filter(|known| !known.own) {
            held.extend(known.chain.records().map(|(_, taken)| (taken.file.clone(), taken.journal)));
        }
        Ok(held)
    }

    /// Opens station and chain to write, and makes them where there are none.
    fn open(&self, disk: &dyn Disk, now: Moment, random: Random<'_>) -> Result<(Station, Chain, FileSink), StoreError> {
        let path = self.chain_file();
        let bytes = disk::read(&path, chain::MOST_BYTES)?.unwrap_or_default();
        if !bytes.is_empty() && disk::read(&station::key_file(&self.unit()), 4096)?.is_none() {
            return Err(StoreError::KeyMissing { file: shown(&station::key_file(&self.unit())) });
        }
        let station = Station::open(disk, &self.unit(), random)?;
        let mut chain = Chain::read(&bytes, Some(station.public()));
        let mut sink = FileSink::at(&path).map_err(|error| DiskError::writing(&path, error))?;
        if chain.lines.is_empty() {
            sync_folder(&self.unit());
            let what = What::Opened {
                station: station.public().station(),
                key: station.public(),
                sala: env!("CARGO_PKG_VERSION").to_owned(),
            };
            chain.append(&mut sink, &station, &now.written(), what)?;
        }
        if let Some(at) = chain.damage() {
            return Err(StoreError::Chain { file: sink.name(), at: at.clone() });
        }
        Ok((station, chain, sink))
    }

    #[expect(clippy::too_many_arguments, reason = "one record is made of all of these")]
    fn take(
        &self,
        disk: &dyn Disk,
        station: &Station,
        chain: &mut Chain,
        sink: &mut FileSink,
        path: &Path,
        materials: &Materials,
        now: Moment,
    ) -> Result<Kept, StoreError> {
        let bytes = disk::read(path, super::journal::MOST_BYTES)?;
        let bytes = bytes.ok_or_else(|| DiskError::reading(path, io::Error::from(io::ErrorKind::NotFound)))?;
        let about = About::of(&shown(path), &bytes)?;
        let file = disk::name(path);
        let hash = Hash::of(&bytes);
        let recorded = chain.records().find(|(_, taken)| taken.file == file);
        if let Some((line, taken)) = recorded {
            if taken.journal != hash {
                return Err(StoreError::JournalChanged { file: shown(path) });
            }
            return Ok(kept(station, line, 0));
        }
        let objects = self.objects();
        let put = |text: &str| objects.put(disk, text.as_bytes());
        let taken = Taken {
            script: materials.script.as_deref().map(put).transpose()?,
            words: materials
                .words
                .iter()
                .map(|(lang, text)| Ok((*lang, put(text)?)))
                .collect::<Result<_, StoreError>>()?,
            handbook: put(&materials.handbook)?,
            rules: materials.rules.as_deref().map(put).transpose()?,
            pack: about.pack,
            journal: objects.put(disk, &bytes)?,
            length: bytes.len() as u64,
            file,
            finished: about.finished,
            mode: about.mode,
            sala: env!("CARGO_PKG_VERSION").to_owned(),
            account: about.account,
            exercise: about.exercise,
            sitting: about.sat.sitting,
            place: about.sat.place,
            attempt: about.sat.attempt,
            interruptions: about.sat.interruptions,
        };
        if let Some(pack) = &materials.pack {
            objects.put(disk, pack)?;
        }
        let torn = chain.faults.iter().map(|at| at.bytes.end - at.bytes.start).sum();
        let line = chain.append(sink, station, &now.written(), What::Interview(Box::new(taken)))?;
        Ok(kept(station, &line, torn))
    }

    /// Writes into the chain that a person's data were erased.
    pub(super) fn note_erased(&self, account: &str, now: Moment, random: Random<'_>) -> Result<(), StoreError> {
        let (station, mut chain, mut sink) = self.open(&RealDisk, now, random)?;
        if chain.erased().any(|erased| erased == account) {
            return Ok(());
        }
        chain.append(&mut sink, &station, &now.written(), What::Erased { account: account.to_owned() })?;
        Ok(())
    }

    /// The receipt of this station's chain as it stands; nothing before its first record.
    ///
    /// # Errors
    /// A [`StoreError`]: the chain cannot be read, or is damaged.
    pub fn receipt(&self) -> Result<Option<Receipt>, StoreError> {
        let Some(chain) = self.chain()? else { return Ok(None) };
        match chain.damage() {
            Some(at) => Err(StoreError::Chain { file: shown(&self.chain_file()), at: at.clone() }),
            None => Ok((!chain.lines.is_empty()).then(|| chain.receipt())),
        }
    }
}

fn kept(station: &Station, line: &Line, torn: u64) -> Kept {
    Kept {
        station: station.public().station(),
        seq: line.entry.seq,
        receipt: Receipt::of(line.hash),
        clock_back: line.entry.clock_back,
        torn,
    }
}

#[cfg(test)]
pub(crate) mod tests;

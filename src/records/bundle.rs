//! Bundles: records carried from one station to another as one file, and merged there.
//!
//! A bundle is a ZIP of chains, objects and, where wanted, the roster. It is read into a folder beside the store, looked
//! at as a whole, and only then put in place: a bundle that is cut in half, changed, or too large leaves nothing behind.
//! What several bundles come to does not hang on their order or on how often they come: of chains that continue each
//! other the longest stays, of chains that part all do. Knows no words of a language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File},
    io::{self, Read, Write as _},
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use serde::{Deserialize, Serialize};
use zip::{ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    chain::{self, At, Chain},
    disk::{self, DiskError, UNDONE},
    fault::shown,
    hash::Hash,
    objects,
    roster::{Roster, RosterError},
    sealed::{Release, release},
    sink::sync_folder,
    station::StationId,
    store::{Known, Store, StoreError},
};
use crate::locale::Message;

mod merge;
mod part;

pub use merge::{Merge, import};

/// The form of bundles this program writes and reads.
const FORMAT: u64 = 1;

/// The most files in a bundle.
const MOST_FILES: usize = 2_000_000;

/// The largest roster and the largest head of a bundle, in bytes.
const MOST_SMALL: u64 = 64 << 20;

/// How many objects of a bundle are unpacked and made safe at once.
const THREADS: usize = 8;

/// How many bytes tell a pack from a bundle.
const PACK_BEGINS: u64 = 64;

const HEAD: &str = "bundle.json";
const ROSTER: &str = "roster.json";
const OBJECTS: &str = "objects/";
const STATIONS: &str = "stations/";
const RELEASED: &str = "released/";

/// Why a bundle was not made or not taken.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// The store here.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The roster here.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// The bundle's file, or a file beside the store.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It is no whole ZIP.
    #[error("it is no whole bundle: {0}")]
    Unreadable(String),
    /// It is the sealed pack of an exam.
    #[error("it is the sealed pack of an exam")]
    Pack,
    /// A newer program made it.
    #[error("it was made by a newer Sala")]
    Newer,
    /// It holds a file no bundle has: its name leads out of it, or means nothing.
    #[error("it holds a file with a name that no bundle has: {0}")]
    Path(String),
    /// A file in it is too large, or there are too many.
    #[error("it holds a file that is too large: {0}")]
    Large(String),
    /// A file in it is not as it was written.
    #[error("{0} in it is not as it was written")]
    Changed(String),
    /// A chain in it does not hold together.
    #[error("{entry} in it, {at}")]
    Chain {
        /// Which.
        entry: String,
        /// Where, and what.
        at: At,
    },
    /// Something every bundle has is missing.
    #[error("it lacks {0}")]
    Lacks(String),
    /// There is nothing to export.
    #[error("there is nothing to export yet")]
    Nothing,
    /// The file is there already.
    #[error("{0} is there already")]
    Exists(String),
}

impl BundleError {
    /// The message that tells it of this file; its `.help` says what to do.
    #[must_use]
    pub fn message(&self, file: &Path) -> Message {
        let why = match self {
            Self::Nothing => return Message::new("bundle-nothing"),
            Self::Exists(file) => return Message::new("bundle-exists").arg("file", file.as_str()),
            Self::Store(error) => return error.message(),
            Self::Roster(error) => return error.message(),
            Self::Disk(error) => return error.message(),
            Self::Unreadable(why) => Message::new("bundle-unreadable").arg("why", why.as_str()),
            Self::Pack => return Message::new("bundle-is-pack").arg("file", shown(file)),
            Self::Newer => Message::new("bundle-newer"),
            Self::Path(entry) => Message::new("bundle-path").arg("entry", entry.as_str()),
            Self::Large(entry) => Message::new("bundle-large").arg("entry", entry.as_str()),
            Self::Changed(entry) => Message::new("bundle-changed").arg("entry", entry.as_str()),
            Self::Chain { entry, at } => Message::new("bundle-chain")
                .arg("entry", entry.as_str())
                .arg("line", at.line)
                .arg("fault", at.fault.message()),
            Self::Lacks(entry) => Message::new("bundle-lacks").arg("entry", entry.as_str()),
        };
        Message::new("bundle-refused").arg("file", shown(file)).arg("why", why)
    }
}

#[derive(Serialize, Deserialize)]
struct Head {
    bundle: u64,
    sala: String,
}

/// What a bundle is to hold.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Journals and texts only of records made at or after this moment (RFC 3339, UTC); the chains are always whole.
    pub since: Option<String>,
    /// Leaves the roster out, and with it every name.
    pub without_names: bool,
    /// Takes the keys of released exams with it: whoever has the bundle can then read those exams.
    pub with_released: bool,
}

/// What a bundle holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    /// Records of all chains.
    pub records: usize,
    /// Interviews that went with them: fewer where only those of some days were wanted, or some are not here.
    pub interviews: usize,
    /// Stations.
    pub stations: usize,
    /// Objects that are damaged here and were left out.
    pub left: Vec<String>,
}

/// Writes everything that is recorded here into a new file, all or nothing.
///
/// # Errors
/// A [`BundleError`]; no file is left then.
pub fn export(store: &Store, out: &Path, wish: &Wish) -> Result<Exported, BundleError> {
    if out.exists() {
        return Err(BundleError::Exists(shown(out)));
    }
    let known = store.known()?;
    if let Some((known, at)) = known.iter().find_map(|known| Some((known, known.chain.damage()?))) {
        return Err(StoreError::Chain { file: shown(&known.file), at: at.clone() }.into());
    }
    let roster = if wish.without_names { Roster::default() } else { Roster::open(&store.unit())? };
    // Of two chains that part the beginning is one and the same.
    let lines = known.iter().flat_map(|known| known.chain.records());
    let records = lines.map(|(line, _)| line.hash).collect::<BTreeSet<_>>().len();
    if records == 0 && roster.people().is_empty() {
        return Err(BundleError::Nothing);
    }
    let beside = out.with_file_name(format!("{UNDONE}{}", disk::name(out)));
    let written = write(store, &beside, out, wish, &known, &roster);
    let placed = written.and_then(|filled| {
        fs::rename(&beside, out).map_err(|error| DiskError::writing(out, error))?;
        if let Some(folder) = out.parent() {
            sync_folder(folder);
        }
        Ok(filled)
    });
    if placed.is_err() {
        // Half a bundle is worse than none; the first mistake is the one to tell.
        let _ = fs::remove_file(&beside);
    }
    let stations: BTreeSet<StationId> = known.iter().map(|known| known.station).collect();
    let Filled { interviews, left } = placed?;
    Ok(Exported { records, interviews, stations: stations.len(), left })
}

/// What became of the objects that a bundle was to hold.
#[derive(Default)]
struct Filled {
    interviews: usize,
    left: Vec<String>,
}

fn write(
    store: &Store,
    path: &Path,
    out: &Path,
    wish: &Wish,
    known: &[Known],
    roster: &Roster,
) -> Result<Filled, BundleError> {
    let writing = |error: io::Error| BundleError::Disk(DiskError::writing(out, error));
    let mut zip = ZipWriter::new(io::BufWriter::new(File::create(path).map_err(writing)?));
    let filled = match fill(&mut zip, out, store, wish, known, roster) {
        Ok(filled) => filled,
        Err(error) => {
            // Dropped, it would try to end the file and tell of that in words of its own.
            std::mem::forget(zip);
            return Err(error);
        }
    };
    let buffer = zip.finish().map_err(|error| writing(plain(error)))?;
    buffer
        .into_inner()
        .map_err(|error| writing(error.into_error()))
        .and_then(|file| file.sync_all().map_err(writing))?;
    Ok(filled)
}

/// What the system said, where it was the system that refused.
fn plain(error: ZipError) -> io::Error {
    match error {
        ZipError::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// Writes all that a bundle holds, and says how many interviews those are and which objects are not as they were written.
fn fill(
    zip: &mut ZipWriter<io::BufWriter<File>>,
    out: &Path,
    store: &Store,
    wish: &Wish,
    known: &[Known],
    roster: &Roster,
) -> Result<Filled, BundleError> {
    let writing = |error: io::Error| BundleError::Disk(DiskError::writing(out, error));
    let mut add = |name: String, bytes: &[u8]| -> Result<(), BundleError> {
        let started = zip.start_file(name, SimpleFileOptions::default()).map_err(plain);
        started.and_then(|()| zip.write_all(bytes)).map_err(writing)
    };
    let head = Head { bundle: FORMAT, sala: env!("CARGO_PKG_VERSION").to_owned() };
    add(HEAD.to_owned(), &serde_json::to_vec(&head).expect("a number and a string"))?;
    let (mut wanted, mut journals) = (BTreeSet::new(), BTreeSet::new());
    for known in known {
        let mut bytes = disk::read(&known.file, chain::MOST_BYTES)?.unwrap_or_default();
        bytes.truncate(usize::try_from(known.chain.whole).unwrap_or(usize::MAX));
        add(chain_name(known.station, &known.chain), &bytes)?;
        for (line, taken) in known.chain.records() {
            if wish.since.as_ref().is_none_or(|since| line.entry.when >= *since) {
                wanted.extend(taken.objects().map(|(_, hash)| hash));
                journals.insert(taken.journal);
            }
        }
    }
    if !wish.without_names && !roster.people().is_empty() {
        add(ROSTER.to_owned(), roster.written().as_bytes())?;
    }
    if wish.with_released {
        for path in disk::files(&release::folder(store))? {
            let bytes = disk::read(&path, release::MOST_BYTES)?.unwrap_or_default();
            if let Some(release) = Release::read(&bytes) {
                add(format!("{RELEASED}{}", release.name()), &bytes)?;
            }
        }
    }
    let mut filled = Filled::default();
    for hash in wanted {
        match store.objects().get(hash) {
            Ok(Some(bytes)) => {
                add(format!("{OBJECTS}{hash}"), &bytes)?;
                filled.interviews += usize::from(journals.contains(&hash));
            }
            // It was erased or never brought.
            Ok(None) => {}
            Err(StoreError::ObjectChanged { file }) => filled.left.push(file),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(filled)
}

fn chain_name(station: StationId, chain: &Chain) -> String {
    format!("{STATIONS}{station}/{}.jsonl", chain.head().short())
}

/// What came of a bundle.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Records that were not here.
    pub records: usize,
    /// People who were not in the roster.
    pub people: usize,
    /// Exams that were sealed here and are released now.
    pub released: usize,
}

/// Two chains that cannot both be the station's one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conflict {
    /// Two chains of a station part.
    Fork {
        /// The station.
        station: StationId,
        /// The last record they share.
        seq: u64,
    },
    /// Others know more of this very station than its own chain.
    Behind {
        /// How many lines more.
        lines: u64,
    },
}

impl Conflict {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Fork { station, seq } => {
                Message::new("bundle-fork").arg("station", station.to_string()).arg("seq", *seq)
            }
            Self::Behind { lines } => Message::new("bundle-behind").arg("seq", *lines),
        }
    }
}

/// Names every conflict among chains.
#[must_use]
pub fn conflicts(known: &[Known]) -> Vec<Conflict> {
    let mut found = BTreeSet::new();
    for (index, one) in known.iter().enumerate() {
        for two in known[index + 1..].iter().filter(|two| two.station == one.station) {
            let (short, long) = if one.chain.lines.len() <= two.chain.lines.len() { (one, two) } else { (two, one) };
            if !continues(&long.chain, &short.chain) {
                let same = one.chain.lines.iter().zip(&two.chain.lines).take_while(|(a, b)| a.hash == b.hash).count();
                found.insert(Conflict::Fork { station: one.station, seq: same.saturating_sub(1) as u64 });
            } else if short.own {
                found.insert(Conflict::Behind { lines: (long.chain.lines.len() - short.chain.lines.len()) as u64 });
            }
        }
    }
    found.into_iter().collect()
}

/// Says whether a chain is another one, or goes on from it.
fn continues(long: &Chain, short: &Chain) -> bool {
    match short.lines.len().checked_sub(1) {
        None => true,
        Some(last) => long.lines.get(last).is_some_and(|line| line.hash == short.lines[last].hash),
    }
}

/// Whose journals were erased, and where that counts.
///
/// A station's word counts for its own records; this machine's own word for everything here. Otherwise a stranger's
/// bundle could erase what others recorded.
pub(super) struct Erased {
    here: BTreeSet<String>,
    there: BTreeSet<(StationId, String)>,
}

impl Erased {
    fn of<'c>(known: impl Iterator<Item = (bool, StationId, &'c Chain)>, new: &[NewChain]) -> Self {
        let mut erased = Self { here: BTreeSet::new(), there: BTreeSet::new() };
        for (own, station, chain) in known {
            erased.there.extend(chain.erased().map(|account| (station, account.to_owned())));
            if own {
                erased.here.extend(chain.erased().map(str::to_owned));
            }
        }
        for new in new {
            erased.there.extend(new.chain.erased().map(|account| (new.station, account.to_owned())));
        }
        erased
    }

    /// Says whether nobody was.
    fn nobody(&self) -> bool {
        self.here.is_empty() && self.there.is_empty()
    }

    /// Reads it off the chains of a store.
    pub(super) fn among(known: &[Known]) -> Self {
        Self::of(known.iter().map(|known| (known.own, known.station, &known.chain)), &[])
    }

    /// Says whether a record of this station and account has lost its journal by right.
    pub(super) fn has(&self, station: StationId, account: &str) -> bool {
        self.here.contains(account) || self.there.contains(&(station, account.to_owned()))
    }
}

/// A chain of a bundle.
struct NewChain {
    station: StationId,
    chain: Chain,
    bytes: Vec<u8>,
}

/// A bundle's file, its names looked through.
struct Bundle<R: Read + io::Seek> {
    zip: ZipArchive<R>,
    /// The files in it by name, in the order of their names.
    names: BTreeMap<String, usize>,
}

impl<R: Read + io::Seek> Bundle<R> {
    fn open(file: R) -> Result<Self, BundleError> {
        let mut zip = ZipArchive::new(file).map_err(unreadable)?;
        if zip.len() > MOST_FILES {
            return Err(BundleError::Large(zip.len().to_string()));
        }
        let mut names = BTreeMap::new();
        for index in 0..zip.len() {
            let entry = zip.by_index_raw(index).map_err(unreadable)?;
            let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            if !fits(&name) || names.insert(name.clone(), index).is_some() {
                return Err(BundleError::Path(name.chars().take(120).collect()));
            }
        }
        let mut bundle = Self { zip, names };
        let head = bundle.read(HEAD, MOST_SMALL)?.ok_or_else(|| BundleError::Lacks(HEAD.to_owned()))?;
        let head: Head = serde_json::from_slice(&head).map_err(|_| BundleError::Changed(HEAD.to_owned()))?;
        if head.bundle > FORMAT { Err(BundleError::Newer) } else { Ok(bundle) }
    }

    /// Reads a file of the bundle, at most so many bytes.
    fn read(&mut self, name: &str, most: u64) -> Result<Option<Vec<u8>>, BundleError> {
        let Some(index) = self.names.get(name) else { return Ok(None) };
        unpack(&mut self.zip, *index, name, most).map(Some)
    }

    fn chains(&mut self) -> Result<Vec<NewChain>, BundleError> {
        let names: Vec<String> = self.names.keys().filter(|name| name.starts_with(STATIONS)).cloned().collect();
        let mut chains = Vec::new();
        for name in names {
            let bytes = self.read(&name, chain::MOST_BYTES)?.unwrap_or_default();
            let chain = Chain::read(&bytes, None);
            if let Some(at) = chain.faults.first() {
                return Err(BundleError::Chain { entry: name, at: at.clone() });
            }
            let Some(station) = chain.key.map(|key| key.station()) else { return Err(BundleError::Changed(name)) };
            if chain_name(station, &chain) != name {
                return Err(BundleError::Changed(name));
            }
            chains.push(NewChain { station, chain, bytes });
        }
        Ok(chains)
    }

    /// Unpacks every object, several at once, and hands it on once it is what its name says: unpacking waits for the
    /// processor, and what is done with it for the disk. Of several mistakes that of the first object is the one.
    fn each_object(&self, take: impl Fn(&str, Hash, &[u8]) -> Result<(), BundleError> + Sync) -> Result<(), BundleError>
    where
        R: Clone + Send,
    {
        let objects: Vec<(&String, usize)> =
            self.names.iter().filter(|(name, _)| name.starts_with(OBJECTS)).map(|(name, at)| (name, *at)).collect();
        let one = |zip: &mut ZipArchive<R>, (name, at): (&String, usize)| {
            let bytes = unpack(zip, at, name, objects::MOST_BYTES)?;
            let hash = Hash::of(&bytes);
            if name[OBJECTS.len()..].parse() != Ok(hash) {
                return Err(BundleError::Changed(name.clone()));
            }
            take(name, hash, &bytes)
        };
        let (next, first) = (AtomicUsize::new(0), Mutex::new(None::<(usize, BundleError)>));
        let work = |mut zip: ZipArchive<R>| {
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(object) = objects.get(at) else { break };
                let found = one(&mut zip, *object);
                let mut first = first.lock().unwrap_or_else(PoisonError::into_inner);
                if let Err(error) = found
                    && first.as_ref().is_none_or(|(earlier, _)| at < *earlier)
                {
                    *first = Some((at, error));
                }
                // Every earlier object is in somebody's hands, who will say what is wrong with it.
                if first.is_some() {
                    break;
                }
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..THREADS.min(objects.len()) {
                let zip = self.zip.clone();
                scope.spawn(|| work(zip));
            }
        });
        first.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), |(_, error)| Err(error))
    }

    fn released(&mut self) -> Result<Vec<(Release, Vec<u8>)>, BundleError> {
        let names: Vec<String> = self.names.keys().filter(|name| name.starts_with(RELEASED)).cloned().collect();
        let mut released = Vec::new();
        for name in names {
            let bytes = self.read(&name, release::MOST_BYTES)?.unwrap_or_default();
            match Release::read(&bytes) {
                Some(release) if name[RELEASED.len()..] == release.name() => released.push((release, bytes)),
                _ => return Err(BundleError::Changed(name)),
            }
        }
        Ok(released)
    }

    fn roster(&mut self) -> Result<Option<Roster>, BundleError> {
        let Some(bytes) = self.read(ROSTER, MOST_SMALL)? else { return Ok(None) };
        match Roster::read(&bytes, ROSTER) {
            Ok(roster) => Ok(Some(roster)),
            Err(RosterError::Newer { .. }) => Err(BundleError::Newer),
            Err(_) => Err(BundleError::Changed(ROSTER.to_owned())),
        }
    }
}

/// Unpacks a file of a ZIP, at most so many bytes.
fn unpack<R: Read + io::Seek>(
    zip: &mut ZipArchive<R>,
    index: usize,
    name: &str,
    most: u64,
) -> Result<Vec<u8>, BundleError> {
    let entry = zip.by_index(index).map_err(unreadable)?;
    let mut bytes = Vec::new();
    entry.take(most + 1).read_to_end(&mut bytes).map_err(|error| BundleError::Unreadable(error.to_string()))?;
    if bytes.len() as u64 > most { Err(BundleError::Large(name.to_owned())) } else { Ok(bytes) }
}

/// Says whether a name is one of a bundle's: no other is ever made into a path.
fn fits(name: &str) -> bool {
    if let Some(hash) = name.strip_prefix(OBJECTS) {
        return hash.parse::<Hash>().is_ok();
    }
    if let Some(release) = name.strip_prefix(RELEASED) {
        return release.strip_suffix(".json").is_some_and(|pack| pack.parse::<Hash>().is_ok());
    }
    if let Some((station, chain)) = name.strip_prefix(STATIONS).and_then(|rest| rest.split_once('/')) {
        let head = chain.strip_suffix(".jsonl").is_some_and(|head| head.parse::<StationId>().is_ok());
        return head && station.parse::<StationId>().is_ok();
    }
    name == HEAD || name == ROSTER
}

fn unreadable(error: zip::result::ZipError) -> BundleError {
    BundleError::Unreadable(error.to_string().chars().take(200).collect())
}

#[cfg(test)]
mod tests;

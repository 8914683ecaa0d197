//! Merging: bundles are taken in one after the other, each all or nothing.
//!
//! What is here is read once and kept up as bundles come, so that many bundles cost what each of them costs, and not what has
//! come before them. A bundle is staged in a folder beside the store, looked at as a whole, and only then put in place.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{Read, Seek as _},
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use super::{Bundle, BundleError, Erased, Imported, NewChain, PACK_BEGINS, ROSTER, continues, part::Part};
use crate::{
    course::sealed::looks_like_a_pack,
    records::{
        disk::{self, Disk, DiskError, RealDisk, UNDONE},
        hash::Hash,
        index, objects,
        roster::{self, Roster},
        sealed::release,
        sink::sync_folder,
        store::{Held, Known, Store, StoreError},
    },
};

/// Takes a bundle in, all or nothing.
///
/// # Errors
/// A [`BundleError`]; nothing here has changed then.
pub fn import(store: &Store, file: &Path) -> Result<Imported, BundleError> {
    Merge::begin(store)?.take(file)
}

/// Bundles that are taken into a store one after the other. Other programs wait with writing until it is dropped.
pub struct Merge<'s> {
    store: &'s Store,
    disk: &'s dyn Disk,
    /// The chains that are here; nothing while that is not known for certain.
    known: Option<Vec<Known>>,
    _held: Held,
}

impl<'s> Merge<'s> {
    /// Begins; waits while another Sala writes the store.
    ///
    /// # Errors
    /// A [`StoreError`]: the store cannot be held.
    pub fn begin(store: &'s Store) -> Result<Self, StoreError> {
        Self::begin_on(&RealDisk, store)
    }

    pub(super) fn begin_on(disk: &'s dyn Disk, store: &'s Store) -> Result<Self, StoreError> {
        Ok(Self { store, disk, known: None, _held: store.hold()? })
    }

    /// Takes one bundle in, all or nothing.
    ///
    /// # Errors
    /// A [`BundleError`]; nothing here has changed then, and the next can be taken.
    pub fn take(&mut self, file: &Path) -> Result<Imported, BundleError> {
        let stage = self.store.unit().join(format!("{UNDONE}import"));
        // What a power cut left of an earlier import means nothing.
        let _ = fs::remove_dir_all(&stage);
        fs::create_dir_all(&stage).map_err(|error| DiskError::writing(&stage, error))?;
        let done = self.take_by(file, &stage);
        let _ = fs::remove_dir_all(&stage);
        done
    }

    fn take_by(&mut self, file: &Path, stage: &Path) -> Result<Imported, BundleError> {
        let known = match self.known.take() {
            Some(known) => known,
            None => self.store.known()?,
        };
        let (staged, known) = match Staged::of(self.disk, self.store, (file, stage), &known) {
            Ok(staged) => (staged, known),
            Err(error) => {
                self.known = Some(known);
                return Err(error);
            }
        };
        let imported = staged.imported.clone();
        // Where this fails, what is here is read again for the next bundle.
        self.known = Some(staged.place(self.disk, self.store, known)?);
        Ok(imported)
    }
}

/// A bundle that was read and found sound, its new files in a folder beside the store.
struct Staged {
    /// New objects, and where they belong.
    objects: Vec<(PathBuf, PathBuf)>,
    /// New chains: where each is, and as it will be known.
    chains: Vec<(PathBuf, Known)>,
    /// Chains that a new one continues.
    superseded: Vec<PathBuf>,
    /// Journals that were erased where they were made.
    erased: Vec<Hash>,
    /// Releases of exams that were sealed here.
    released: Vec<(PathBuf, PathBuf)>,
    /// The roster as it will be, if it changes.
    roster: Option<PathBuf>,
    imported: Imported,
}

/// Looks at the beginning of a file, and through its names.
fn open(file: &Path) -> Result<Bundle<Part>, BundleError> {
    let mut opened = File::open(file).map_err(|error| DiskError::reading(file, error))?;
    let mut beginning = Vec::new();
    let begun = Read::by_ref(&mut opened).take(PACK_BEGINS).read_to_end(&mut beginning).and_then(|_| opened.rewind());
    begun.map_err(|error| DiskError::reading(file, error))?;
    if looks_like_a_pack(&beginning) {
        return Err(BundleError::Pack);
    }
    Bundle::open(Part::of(opened).map_err(|error| DiskError::reading(file, error))?)
}

impl Staged {
    fn of(disk: &dyn Disk, store: &Store, (file, stage): (&Path, &Path), known: &[Known]) -> Result<Self, BundleError> {
        let mut bundle = open(file)?;
        let chains = bundle.chains()?;
        let erased = Erased::of(known.iter().map(|known| (known.own, known.station, &known.chain)), &chains);
        let gone = gone(known, &chains, &erased);
        let mut staged = Self {
            objects: stage_objects(disk, store, stage, &bundle, (known, &chains, &gone))?,
            chains: Vec::new(),
            superseded: Vec::new(),
            erased: gone.into_iter().filter(|hash| store.objects().path(*hash).exists()).collect(),
            released: Vec::new(),
            roster: None,
            imported: Imported::default(),
        };
        staged.stage_chains(disk, store, stage, (known, chains))?;
        for (release, bytes) in bundle.released()? {
            let to = release::folder(store).join(release.name());
            if !to.exists() {
                let from = stage.join(format!("released-{}", release.name()));
                write(disk, &from, &bytes, &to, true)?;
                staged.released.push((from, to));
                staged.imported.released += 1;
            }
        }
        let ours = Roster::open(&store.unit())?;
        if let Some(theirs) = bundle.roster()? {
            let mut merged = ours.clone();
            merged.merge(&theirs);
            for account in &erased.here {
                if let Ok(account) = account.parse() {
                    merged.remove(&account);
                }
            }
            staged.imported.people = merged.people().len().saturating_sub(ours.people().len());
            if merged != ours {
                let from = stage.join(ROSTER);
                write(disk, &from, merged.written().as_bytes(), &roster::file(&store.unit()), true)?;
                staged.roster = Some(from);
            }
        }
        Ok(staged)
    }

    /// Stages the chains that say more than those that are here, or than others of the bundle. Only a station's own chains can
    /// hold the same lines.
    fn stage_chains(
        &mut self,
        disk: &dyn Disk,
        store: &Store,
        stage: &Path,
        (known, chains): (&[Known], Vec<NewChain>),
    ) -> Result<(), BundleError> {
        let of = |new: &NewChain| {
            let station = new.station;
            known.iter().filter(move |known| known.station == station)
        };
        let mut before: BTreeSet<Hash> = BTreeSet::new();
        for new in &chains {
            before.extend(of(new).flat_map(|known| known.chain.records().map(|(line, _)| line.hash)));
        }
        let mut wanted = vec![true; chains.len()];
        for (index, new) in chains.iter().enumerate() {
            let others = chains.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other);
            let longer =
                others.filter(|other| other.station == new.station && other.chain.lines.len() > new.chain.lines.len());
            let mut held = of(new).map(|known| &known.chain).chain(longer.map(|other| &other.chain));
            if held.any(|held| continues(held, &new.chain)) {
                wanted[index] = false;
                continue;
            }
            let shorter = of(new).filter(|known| !known.own && continues(&new.chain, &known.chain));
            self.superseded.extend(shorter.map(|known| known.file.clone()));
            self.imported.records += new.chain.records().filter(|(line, _)| before.insert(line.hash)).count();
        }
        for (index, new) in chains.into_iter().enumerate().filter(|(index, _)| wanted[*index]) {
            let NewChain { station, chain, bytes } = new;
            let file = store.stations().join(station.to_string()).join(format!("{}.jsonl", chain.head().short()));
            let from = stage.join(format!("chain-{index}"));
            write(disk, &from, &bytes, &file, false)?;
            self.chains.push((from, Known { station, own: false, file, chain }));
        }
        Ok(())
    }

    /// Puts everything in place: first what is only named by others, then the chains, last the roster. Returns the chains that
    /// are here then.
    fn place(self, disk: &dyn Disk, store: &Store, mut known: Vec<Known>) -> Result<Vec<Known>, BundleError> {
        // Objects were staged first, so that a chain never stands without them. Their folder is made safe once.
        let folder = store.objects().folder().to_owned();
        fs::create_dir_all(&folder).map_err(|error| DiskError::writing(&folder, error))?;
        for (from, to) in &self.objects {
            fs::rename(from, to).map_err(|error| DiskError::writing(to, error))?;
        }
        sync_folder(&folder);
        let chains = self.chains.iter().map(|(from, known)| (from, &known.file));
        for (from, to) in chains.chain(self.released.iter().map(|(from, to)| (from, to))) {
            let placed = to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| disk.rename(from, to));
            placed.map_err(|error| DiskError::writing(to, error))?;
        }
        if !self.released.is_empty() {
            index::forget(store)?;
        }
        for path in &self.superseded {
            if !self.chains.iter().any(|(_, new)| new.file == *path) {
                disk::remove(path)?;
            }
        }
        for hash in &self.erased {
            store.objects().remove(*hash)?;
        }
        if let Some(from) = &self.roster {
            let to = roster::file(&store.unit());
            disk.rename(from, &to).map_err(|error| DiskError::writing(&to, error))?;
        }
        known.retain(|known| !self.superseded.contains(&known.file));
        known.extend(self.chains.into_iter().map(|(_, new)| new));
        Ok(known)
    }
}

/// Writes a file beside the store; where that fails, the file it was to become is named.
fn write(disk: &dyn Disk, from: &Path, bytes: &[u8], to: &Path, secret: bool) -> Result<(), BundleError> {
    disk.write(from, bytes, secret).map_err(|error| BundleError::Disk(DiskError::writing(to, error)))
}

/// The journals that must not come back, since somebody was erased.
fn gone(known: &[Known], chains: &[NewChain], erased: &Erased) -> BTreeSet<Hash> {
    let mut gone = BTreeSet::new();
    if erased.nobody() {
        return gone;
    }
    let all = known.iter().map(|known| (known.station, &known.chain));
    for (station, chain) in all.chain(chains.iter().map(|new| (new.station, &new.chain))) {
        let of = |account: &Option<String>| account.as_deref().is_some_and(|account| erased.has(station, account));
        gone.extend(chain.records().filter(|(_, taken)| of(&taken.account)).map(|(_, taken)| taken.journal));
    }
    gone
}

/// Stages the objects that are not here, and returns where each is and where it belongs. One that no chain names is refused:
/// those of the bundle are looked at first, since they name nearly all.
fn stage_objects(
    disk: &dyn Disk,
    store: &Store,
    stage: &Path,
    bundle: &Bundle<Part>,
    (known, chains, gone): (&[Known], &[NewChain], &BTreeSet<Hash>),
) -> Result<Vec<(PathBuf, PathBuf)>, BundleError> {
    let objects = store.objects();
    let taken = chains.iter().flat_map(|new| new.chain.records());
    let named: BTreeSet<Hash> = taken.flat_map(|(_, taken)| taken.objects().map(|(_, hash)| hash)).collect();
    let named_here: OnceLock<BTreeSet<Hash>> = OnceLock::new();
    let here = || {
        let taken = known.iter().flat_map(|known| known.chain.records());
        taken.flat_map(|(_, taken)| taken.objects().map(|(_, hash)| hash)).collect()
    };
    let written: Mutex<Vec<(PathBuf, PathBuf)>> = Mutex::default();
    bundle.each_object(|entry, hash, bytes| {
        if !named.contains(&hash) && !named_here.get_or_init(here).contains(&hash) {
            return Err(BundleError::Path(entry.to_owned()));
        }
        let path = objects.path(hash);
        let here = disk::read(&path, objects::MOST_BYTES).ok().flatten().is_some_and(|here| here == bytes);
        if here || gone.contains(&hash) {
            return Ok(());
        }
        let from = stage.join(hash.to_string());
        write(disk, &from, bytes, &path, false)?;
        written.lock().unwrap_or_else(PoisonError::into_inner).push((from, path));
        Ok(())
    })?;
    Ok(written.into_inner().unwrap_or_else(PoisonError::into_inner))
}

//! Releases: exam keys that were given away, so that sealed interviews of this store can be opened.
//!
//! `unit/released/PACK.json` holds the key of the pack with that hash; nobody but the owner may read it. Whoever takes the
//! file away seals the exam again here. Knows no passphrase: whoever releases has opened the pack.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
};

use serde::{Deserialize, Serialize};

use super::{Keys, front_of};
use crate::{
    course::sealed::{Contents, ExamKey, Pack, Unlocked},
    locale::Message,
    records::{
        disk::{self, RealDisk},
        fault::shown,
        hash::Hash,
        index::Listed,
        moment::Moment,
        store::{Store, StoreError},
    },
};

/// The form of releases this program writes and reads.
const FORMAT: u64 = 1;

/// The largest file of a release, in bytes.
pub(in crate::records) const MOST_BYTES: u64 = 4096;

/// A release, as it stands in its file.
#[derive(Clone, Serialize, Deserialize)]
pub struct Release {
    released: u64,
    /// The exercise's id.
    pub exam: String,
    /// The hash of the pack.
    pub pack: Hash,
    /// When it was released (RFC 3339).
    pub when: String,
    key: String,
}

impl std::fmt::Debug for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Release").field("exam", &self.exam).field("pack", &self.pack).finish_non_exhaustive()
    }
}

impl Release {
    /// Reads a release's bytes; nothing where they are not as they were written.
    pub(in crate::records) fn read(bytes: &[u8]) -> Option<Self> {
        let release: Self = serde_json::from_slice(bytes).ok()?;
        (release.released == FORMAT && ExamKey::read(&release.key).is_some()).then_some(release)
    }

    /// The name of its file.
    pub(in crate::records) fn name(&self) -> String {
        format!("{}.json", self.pack)
    }

    fn key(&self) -> Option<ExamKey> {
        ExamKey::read(&self.key)
    }
}

/// The folder of the releases.
pub(in crate::records) fn folder(store: &Store) -> PathBuf {
    store.unit().join("released")
}

/// Gives the key of an opened pack away to this store. The pack itself is kept beside the records that name it, should it be
/// missing. Says whether it was not released before.
///
/// # Errors
/// A [`StoreError`]: a file cannot be read or written.
pub fn release(store: &Store, pack: &[u8], unlocked: &Unlocked, now: Moment) -> Result<bool, StoreError> {
    let hash = Hash::of(pack);
    let release = Release {
        released: FORMAT,
        exam: unlocked.contents.id.clone(),
        pack: hash,
        when: now.written(),
        key: unlocked.key.written().to_owned(),
    };
    let path = folder(store).join(release.name());
    let before = disk::read(&path, MOST_BYTES)?.and_then(|bytes| Release::read(&bytes));
    store.lay_pack(pack)?;
    if before.is_none() {
        let text = serde_json::to_string(&release).expect("strings and a number") + "\n";
        disk::put(&RealDisk, &path, text.as_bytes(), true)?;
    }
    // The index says what is sealed.
    crate::records::index::forget(store)?;
    Ok(before.is_none())
}

/// What stands here of an exam that is to be released.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// Its recorded interviews.
    pub here: usize,
    /// People who began it on this machine and are not through: released, they could read its answers here.
    pub begun: usize,
    /// Sealed interviews of an exam of the same name, taken from another pack, which this release does not open.
    pub others: usize,
}

impl Outlook {
    /// Looks at what was recorded and begun here of the exam of a pack, which has so many interviews.
    ///
    /// # Errors
    /// A [`StoreError`]: the journals cannot be listed.
    pub fn of(store: &Store, listed: &[Listed], exam: &str, pack: Hash, interviews: usize) -> Result<Self, StoreError> {
        // By person, of the latest attempt: the places that are finished.
        let mut people: BTreeMap<String, (u32, BTreeSet<u32>)> = BTreeMap::new();
        let mut saw = |account: &str, attempt: u32, finished: Option<u32>| {
            let (latest, places) = people.entry(account.to_owned()).or_default();
            if attempt > *latest {
                (*latest, *places) = (attempt, BTreeSet::new());
            }
            if attempt == *latest {
                places.extend(finished);
            }
        };
        let theirs = |record: &&Listed| record.pack == Some(pack);
        for record in listed.iter().filter(theirs).filter(|record| record.own) {
            let place = record.place.filter(|_| record.finished);
            saw(record.account.as_deref().unwrap_or_default(), record.attempt.unwrap_or(1), place);
        }
        for path in disk::files(&store.journals())? {
            if let Some(front) = front_of(&path).filter(|front| front.pack == pack) {
                saw(&front.trainee, front.attempt, None);
            }
        }
        let same = |record: &&Listed| record.sealed() && record.exercise.as_deref() == Some(exam);
        Ok(Self {
            here: listed.iter().filter(theirs).count(),
            begun: people.values().filter(|(_, places)| places.len() < interviews).count(),
            others: listed.iter().filter(same).filter(|record| record.pack != Some(pack)).count(),
        })
    }

    /// What is to be said besides how many interviews a release opens: that it opens none, or not all of that name.
    #[must_use]
    pub fn notes(&self) -> Vec<Message> {
        let none = (self.here == 0).then(|| Message::new("exam-none-here"));
        let others = (self.others > 0).then(|| Message::new("exam-other-pack").arg("count", self.others));
        none.into_iter().chain(others).collect()
    }
}

/// The releases of a store, and what they open.
#[derive(Clone, Debug, Default)]
pub struct Released {
    /// The keys.
    pub keys: Keys,
    by_pack: BTreeMap<Hash, (Release, ExamKey)>,
}

impl Released {
    /// Reads the releases of a store. One that is not as it was written opens nothing, and verifying names it.
    ///
    /// # Errors
    /// A [`StoreError`]: a file cannot be read.
    pub fn of(store: &Store) -> Result<Self, StoreError> {
        let mut released = Self::default();
        for path in disk::files(&folder(store))? {
            let bytes = disk::read(&path, MOST_BYTES)?.unwrap_or_default();
            let release = Release::read(&bytes).filter(|release| release.name() == disk::name(&path));
            let key = release.as_ref().and_then(Release::key);
            let (Some(release), Some(key)) = (release, key) else { continue };
            released.keys.add(key.clone());
            released.by_pack.insert(release.pack, (release, key));
        }
        Ok(released)
    }

    /// Says whether the exam of a pack is released here.
    #[must_use]
    pub fn has(&self, pack: Hash) -> bool {
        self.by_pack.contains_key(&pack)
    }

    /// The packs that are released, in order of their hashes.
    pub fn packs(&self) -> impl Iterator<Item = Hash> {
        self.by_pack.keys().copied()
    }

    /// The key of a released pack.
    pub(super) fn key(&self, pack: Hash) -> Option<ExamKey> {
        self.by_pack.get(&pack).map(|(_, key)| key.clone())
    }

    /// Opens a released pack that is kept here; nothing where it is not released or not here.
    ///
    /// # Errors
    /// A [`StoreError`]: the pack is damaged.
    pub fn contents(&self, store: &Store, pack: Hash) -> Result<Option<Contents>, StoreError> {
        let Some((_, key)) = self.by_pack.get(&pack) else { return Ok(None) };
        let Some(bytes) = store.objects().get(pack)? else { return Ok(None) };
        let opened = Pack::read(&bytes).and_then(|pack| pack.open(key));
        let file = || shown(&store.objects().path(pack));
        opened.map(Some).map_err(|error| StoreError::Pack { file: file(), error })
    }
}

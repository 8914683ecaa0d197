//! Packs on a disk: which ones lie in a folder, and one that was opened with its passphrase.
//!
//! What a pack holds stays in memory. Asks nobody for a passphrase.

use std::path::{Path, PathBuf};

use super::{Keys, Outlook, Released};
use crate::{
    course::{
        Course, Shelf,
        sealed::{Contents, EXTENSION, MOST_BYTES, Pack, PackError, Passphrase, Unlocked},
    },
    locale::Message,
    records::{
        disk::{DiskError, read_for},
        fault::shown,
        hash::Hash,
        index::Listed,
        store::{Store, StoreError},
    },
};

/// A pack that was opened with its passphrase.
#[derive(Clone, Debug)]
pub struct OpenedPack {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it holds, and its key.
    pub unlocked: Unlocked,
}

/// Why a pack on a disk was not opened.
#[derive(Debug, thiserror::Error)]
pub enum NoPack {
    /// Its file cannot be read.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// It does not open.
    #[error("{file}: {error}")]
    Pack {
        /// The file.
        file: String,
        /// Why.
        error: PackError,
    },
}

impl NoPack {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Disk(error) => error.message(),
            Self::Pack { file, error } => error.message(file),
        }
    }
}

impl OpenedPack {
    /// Reads a pack and opens it. Takes about as long as a breath: a passphrase is to be slow to guess.
    ///
    /// # Errors
    /// A [`NoPack`].
    pub fn open(file: &Path, passphrase: &Passphrase) -> Result<Self, NoPack> {
        let bytes = read_for(file, MOST_BYTES)?;
        let opened = Pack::read(&bytes).and_then(|pack| pack.unlock(passphrase));
        match opened {
            Ok(unlocked) => Ok(Self { unlocked, bytes }),
            Err(error) => Err(NoPack::Pack { file: shown(file), error }),
        }
    }

    /// The exercise's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.unlocked.contents.id
    }

    /// What stands in a store of this exam, and who has begun it there.
    ///
    /// # Errors
    /// A [`StoreError`]: the journals cannot be listed.
    pub fn outlook(&self, store: &Store, listed: &[Listed]) -> Result<Outlook, StoreError> {
        let course = self.course();
        let exercise = course.exercise(self.id()).and_then(|found| found.exercise.as_ref());
        let interviews = exercise.map_or(0, |exercise| exercise.interviews());
        Outlook::of(store, listed, self.id(), Hash::of(&self.bytes), interviews)
    }

    /// The course of the exam: its cases and nothing else.
    #[must_use]
    pub fn course(&self) -> Course {
        course(&self.unlocked.contents)
    }
}

fn course(contents: &Contents) -> Course {
    Course::open(&[Shelf::words_only(), Shelf::sealed(contents.clone())])
}

/// The packs in a folder, by their names, sorted. A folder that cannot be read has none.
#[must_use]
pub fn packs_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut packs: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == EXTENSION)).collect();
    packs.sort();
    packs
}

/// A released exam that is kept in a store.
#[derive(Clone, Debug)]
pub struct ReleasedExam {
    /// The hash of its pack.
    pub pack: Hash,
    /// The exercise's id.
    pub id: String,
    /// What opens its interviews.
    pub keys: Keys,
    /// Its cases and nothing else.
    contents: Contents,
}

impl ReleasedExam {
    /// The course of the exam: its cases and nothing else.
    #[must_use]
    pub fn course(&self) -> Course {
        course(&self.contents)
    }
}

impl Released {
    /// Opens everything that is taught, with the exams that were released: their titles, cases and words. Where an open case
    /// has the name of a released one, the open one is meant.
    #[must_use]
    pub fn course(&self, store: &Store, shelves: Vec<Shelf>) -> Course {
        // What is damaged opens nothing, and verifying names it.
        let packs = self.packs().filter_map(|pack| self.contents(store, pack).ok().flatten());
        let all: Vec<Shelf> = packs.map(Shelf::sealed).chain(shelves).collect();
        Course::open(&all)
    }

    /// The released exams whose packs are kept in the store, in order of their hashes.
    ///
    /// # Errors
    /// A [`StoreError`]: a pack is damaged.
    pub fn exams(&self, store: &Store) -> Result<Vec<ReleasedExam>, StoreError> {
        let mut exams = Vec::new();
        for pack in self.packs() {
            let Some(contents) = self.contents(store, pack)? else { continue };
            let keys = self.key(pack).map(Keys::of).unwrap_or_default();
            exams.push(ReleasedExam { pack, id: contents.id.clone(), keys, contents });
        }
        Ok(exams)
    }
}

//! Objects: scripts, words, handbooks and finished journals, each kept once under the hash of its bytes.
//!
//! Does not know what an object is or who names it.

use std::path::{Path, PathBuf};

use super::{
    disk::{self, Disk},
    hash::Hash,
    store::StoreError,
};

/// The largest object, in bytes: the largest journal.
pub const MOST_BYTES: u64 = super::journal::MOST_BYTES;

/// The folder of objects.
#[derive(Clone, Debug)]
pub struct Objects {
    folder: PathBuf,
}

impl Objects {
    /// Takes a folder; it need not be there yet.
    #[must_use]
    pub fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where an object stands.
    #[must_use]
    pub fn path(&self, hash: Hash) -> PathBuf {
        self.folder.join(hash.to_string())
    }

    /// Keeps an object and returns its hash once it is safe. One that is there already is looked at, and written again
    /// if it is damaged.
    ///
    /// # Errors
    /// A [`StoreError`] that names the file.
    pub(super) fn put(&self, disk: &dyn Disk, bytes: &[u8]) -> Result<Hash, StoreError> {
        let hash = Hash::of(bytes);
        let path = self.path(hash);
        if disk::read(&path, MOST_BYTES).ok().flatten().is_none_or(|there| there != bytes) {
            disk::put(disk, &path, bytes, false)?;
        }
        Ok(hash)
    }

    /// Reads an object; nothing where it is not here.
    ///
    /// # Errors
    /// A [`StoreError`]: it cannot be read, or its bytes are not those of its name.
    pub fn get(&self, hash: Hash) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path(hash);
        match disk::read(&path, MOST_BYTES)? {
            Some(bytes) if Hash::of(&bytes) != hash => {
                Err(StoreError::ObjectChanged { file: super::fault::shown(&path) })
            }
            found => Ok(found),
        }
    }

    /// Reads an object that is text; nothing where it is not here.
    ///
    /// # Errors
    /// As for [`Objects::get`].
    pub fn text(&self, hash: Hash) -> Result<Option<String>, StoreError> {
        let Some(bytes) = self.get(hash)? else { return Ok(None) };
        let text = String::from_utf8(bytes);
        text.map(Some).map_err(|_| StoreError::ObjectChanged { file: super::fault::shown(&self.path(hash)) })
    }

    /// Takes an object away; one that is not there is no mistake.
    ///
    /// # Errors
    /// A [`StoreError`] that names the file.
    pub(super) fn remove(&self, hash: Hash) -> Result<(), StoreError> {
        Ok(disk::remove(&self.path(hash))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::disk::RealDisk;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test damages a file")]
    fn an_object_is_kept_once_and_mended_when_it_comes_again() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let objects = Objects::at(folder.path().join("objects"));
        let hash = objects.put(&RealDisk, b"a script").expect("room");
        assert_eq!(objects.put(&RealDisk, b"a script").expect("room"), hash);
        assert_eq!(disk::files(objects.folder()).expect("there").len(), 1);
        assert_eq!(objects.text(hash).expect("whole").as_deref(), Some("a script"));
        std::fs::write(objects.path(hash), b"a scripd").expect("room");
        assert!(matches!(objects.get(hash), Err(StoreError::ObjectChanged { .. })));
        objects.put(&RealDisk, b"a script").expect("room");
        assert!(objects.get(hash).expect("mended").is_some());
        assert_eq!(objects.get(Hash::of(b"no")).expect("no mistake"), None);
    }
}

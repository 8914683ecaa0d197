//! Whole files, written all or nothing, and what can go wrong with them.
//!
//! A file is written beside its place, made safe and then put there, so that a power cut leaves the old one or the new
//! one. Tests put a [`Disk`] in its place that is full or dies. Does not know what stands in the files.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use super::{
    fault::{kind, shown, why},
    sink::sync_folder,
};
use crate::locale::message::Message;

/// What the names of files that are still being written begin with; such are left by a power cut and mean nothing.
pub(super) const UNDONE: &str = ".new-";

/// Somewhere whole files are put.
pub trait Disk: Sync {
    /// Writes a new file and returns once its bytes are safe. Nobody but the owner may read it where it is `secret`.
    ///
    /// # Errors
    /// What the system says.
    fn write(&self, path: &Path, bytes: &[u8], secret: bool) -> io::Result<()>;

    /// Gives a file another name, in the place of one that may be there.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
}

/// The disk of this machine.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn write(&self, path: &Path, bytes: &[u8], secret: bool) -> io::Result<()> {
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        if secret {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
        }
        // Other systems give a file the rights of its folder, which is the user's own.
        #[cfg(not(unix))]
        let _ = secret;
        let mut file = options.open(path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)?;
        if let Some(folder) = to.parent() {
            sync_folder(folder);
        }
        Ok(())
    }
}

/// A file or folder that could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{path} cannot be {}: {error}", if *.writing { "written" } else { "read" })]
pub struct DiskError {
    /// The file or folder, as the person knows it.
    pub path: String,
    /// Whether it was to be written.
    pub writing: bool,
    /// What the system says.
    #[source]
    pub error: io::Error,
}

impl DiskError {
    /// Something could not be read.
    pub fn reading(path: &Path, error: io::Error) -> Self {
        Self { path: shown(path), writing: false, error }
    }

    /// Something could not be written.
    pub fn writing(path: &Path, error: io::Error) -> Self {
        Self { path: shown(path), writing: true, error }
    }

    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        let id = if self.writing { "store-unwritable" } else { "store-unreadable" };
        Message::new(id).arg("file", self.path.as_str()).arg("why", why(&self.error)).arg("kind", kind(&self.error))
    }
}

/// Puts a file in its place, all or nothing. Its folder is made if it is missing.
///
/// # Errors
/// A [`DiskError`] that names the file; what stood there before stands there still.
pub(super) fn put(disk: &dyn Disk, path: &Path, bytes: &[u8], secret: bool) -> Result<(), DiskError> {
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    let beside = beside(path);
    let written = fs::create_dir_all(folder)
        .and_then(|()| disk.write(&beside, bytes, secret))
        .and_then(|()| disk.rename(&beside, path));
    written.map_err(|error| {
        // Should this fail, too, the file means nothing: its name says so.
        let _ = fs::remove_file(&beside);
        DiskError::writing(path, error)
    })
}

/// Where a file is written before it is put in its place.
fn beside(path: &Path) -> PathBuf {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!("{UNDONE}{name}"))
}

/// Reads a whole file of at most so many bytes; nothing where there is none.
///
/// # Errors
/// A [`DiskError`]; a larger file is one, too.
pub(super) fn read(path: &Path, most: u64) -> Result<Option<Vec<u8>>, DiskError> {
    let open = |path: &Path| -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most { Err(io::Error::from(io::ErrorKind::FileTooLarge)) } else { Ok(bytes) }
    };
    match open(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(DiskError::reading(path, error)),
    }
}

/// Reads a whole file of at most so many bytes, which must be there.
///
/// # Errors
/// A [`DiskError`]; a larger file is one, too.
pub fn read_for(path: &Path, most: u64) -> Result<Vec<u8>, DiskError> {
    read(path, most)?.ok_or_else(|| DiskError::reading(path, io::Error::from(io::ErrorKind::NotFound)))
}

/// The files of a folder by name, those that are still being written left out; none where there is no such folder.
///
/// # Errors
/// A [`DiskError`] that names the folder.
pub(super) fn files(folder: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(DiskError::reading(folder, error)),
    };
    let paths: io::Result<Vec<PathBuf>> = entries.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths.map_err(|error| DiskError::reading(folder, error))?;
    paths.retain(|path| !name(path).starts_with(UNDONE));
    paths.sort();
    Ok(paths)
}

/// The name of a file without its folder.
pub(super) fn name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// Takes a file away; one that is not there is no mistake.
///
/// # Errors
/// A [`DiskError`] that names the file.
pub(super) fn remove(path: &Path) -> Result<(), DiskError> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DiskError::writing(path, error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    /// A disk that takes so many bytes and then no more, leaving the beginning of what did not fit.
    pub struct FullDisk(pub AtomicU64);

    impl Disk for FullDisk {
        fn write(&self, path: &Path, bytes: &[u8], secret: bool) -> io::Result<()> {
            // Several may write at once, and none may take the room of another.
            let taken = |room: u64| Some(room.saturating_sub(bytes.len() as u64));
            let room = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).unwrap_or_default();
            let fits = bytes.len().min(usize::try_from(room).unwrap_or(usize::MAX));
            RealDisk.write(path, &bytes[..fits], secret)?;
            if fits < bytes.len() { Err(io::Error::from(io::ErrorKind::StorageFull)) } else { Ok(()) }
        }

        fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
            RealDisk.rename(from, to)
        }
    }

    #[test]
    fn a_full_disk_leaves_what_was_there() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let path = folder.path().join("new").join("roster.json");
        put(&RealDisk, &path, b"old", false).expect("room");
        for room in 0..5 {
            let error = put(&FullDisk(AtomicU64::new(room)), &path, b"newer", false).expect_err("no room");
            assert!(error.writing && error.path.ends_with("roster.json"), "{error}");
            assert_eq!(read(&path, 10).expect("readable").as_deref(), Some(&b"old"[..]));
            assert_eq!(files(path.parent().expect("a folder")).expect("readable").len(), 1);
        }
        put(&FullDisk(AtomicU64::new(5)), &path, b"newer", false).expect("room");
        assert_eq!(read(&path, 10).expect("readable").as_deref(), Some(&b"newer"[..]));
        assert!(read(&path, 4).is_err(), "larger than may be");
        assert_eq!(read(&folder.path().join("no"), 4).expect("no mistake"), None);
    }

    #[cfg(unix)]
    #[test]
    fn a_secret_is_the_owner_s_alone() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder to try in");
        let path = folder.path().join("key");
        put(&RealDisk, &path, b"secret", true).expect("room");
        assert_eq!(fs::metadata(&path).expect("there").permissions().mode() & 0o777, 0o600);
    }
}

//! Where a journal is written: a file, memory, or in tests a disk that fails.
//!
//! A sink writes bytes at its end and answers only when they are safe. It does not know what they say.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use super::{
    fault::{Fault, JournalError, shown},
    journal::MOST_BYTES,
};

/// Somewhere a journal is written.
pub trait Sink: Send + Sync {
    /// Writes at the end and returns once the bytes are safe. After an error some of them may be there; the caller
    /// cuts them off with [`Sink::cut`] before writing again.
    ///
    /// # Errors
    /// What the system says: no room, no right, no disk.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Cuts everything after so many bytes.
    ///
    /// # Errors
    /// What the system says.
    fn cut(&mut self, length: u64) -> io::Result<()>;

    /// What a person knows it by: a path.
    fn name(&self) -> String;

    /// Whether what is written outlives the program.
    fn keeps(&self) -> bool {
        true
    }
}

/// A journal on the disk, held for this program alone as far as the system allows.
#[derive(Debug)]
pub struct FileSink {
    file: File,
    path: PathBuf,
}

impl FileSink {
    /// Makes a new journal in a folder, which is made if it is missing. An existing file is never written over: the
    /// name gets a number then.
    ///
    /// # Errors
    /// A [`Fault::Unwritable`] that names the folder.
    pub fn create(folder: &Path, name: &str) -> Result<Self, JournalError> {
        let unwritable = |error| Fault::Unwritable(error).in_file(shown(folder));
        let (file, path) = create_new(folder, name, EXTENSION).map_err(unwritable)?;
        lock(&file, &path)?;
        sync_folder(folder);
        Ok(Self { file, path })
    }

    /// Opens a journal to go on with it. Nothing is written yet.
    ///
    /// # Errors
    /// A [`Fault::Unreadable`], [`Fault::Unwritable`] or [`Fault::InUse`].
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        let file = OpenOptions::new().read(true).write(true).open(path).map_err(|error| {
            let missing = error.kind() == io::ErrorKind::NotFound;
            let fault = if missing { Fault::Unreadable(error) } else { Fault::Unwritable(error) };
            fault.in_file(shown(path))
        })?;
        lock(&file, path)?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Opens a file to write at its end, and makes it where there is none. Whoever calls keeps others away.
    pub(super) fn at(path: &Path) -> io::Result<Self> {
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        Ok(Self { file, path: path.to_owned() })
    }

    /// Reads what it holds. By the same handle, since on some systems the lock keeps out every other one.
    pub(super) fn bytes(&mut self) -> Result<Vec<u8>, JournalError> {
        let unreadable = |error| Fault::Unreadable(error).in_file(shown(&self.path));
        self.file.rewind().map_err(unreadable)?;
        read_all(&mut self.file).map_err(unreadable)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Makes a new file in a folder, which is made if it is missing. An existing file is never written over: the name gets a
/// number then.
pub(super) fn create_new(folder: &Path, name: &str, extension: &str) -> io::Result<(File, PathBuf)> {
    fs::create_dir_all(folder)?;
    for number in 1..10_000 {
        let suffix = if number == 1 { String::new() } else { format!("-{number}") };
        let path = folder.join(format!("{}{suffix}.{extension}", file_name(name)));
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((file, path)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

/// Reads to the end, or one byte more than a journal may have, which shows that there is more.
pub(super) fn read_all(from: &mut File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What the names of journals end in.
pub const EXTENSION: &str = "jsonl";

impl Sink for FileSink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::End(0))?;
        self.file.write_all(bytes)?;
        self.file.sync_data()
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.set_len(length)
    }

    fn name(&self) -> String {
        shown(&self.path)
    }
}

/// Takes the file for this program; a file system that knows no locks is taken as it is.
fn lock(file: &File, path: &Path) -> Result<(), JournalError> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Err(Fault::InUse.in_file(shown(path))),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(()),
    }
}

/// Makes the new name itself safe, where the system has a way to.
pub(super) fn sync_folder(folder: &Path) {
    if cfg!(unix)
        && let Ok(folder) = File::open(folder)
    {
        // A file system that cannot has done what it can: the file's own bytes are synchronised at every act.
        let _ = folder.sync_all();
    }
}

/// Keeps of a name what every file system bears.
fn file_name(name: &str) -> String {
    let clean: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' })
        .take(120)
        .collect();
    if clean.is_empty() { "interview".to_owned() } else { clean }
}

/// A journal in memory, for an interview that is not kept and for tests. Clones share what was written.
#[derive(Clone, Debug, Default)]
pub struct MemorySink(Arc<Mutex<Vec<u8>>>);

impl MemorySink {
    /// Returns what was written so far.
    pub fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Sink for MemorySink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let mut bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        bytes.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(())
    }

    fn name(&self) -> String {
        "(not kept)".to_owned()
    }

    fn keeps(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_over() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let mut first = FileSink::create(folder.path(), "2025-10-14T09:00 a/b").expect("room");
        let second = FileSink::create(folder.path(), "2025-10-14T09:00 a/b").expect("room");
        assert_ne!(first.path(), second.path());
        assert!(first.name().ends_with("2025-10-14T09-00-a-b.jsonl"), "{}", first.name());
        first.append(b"one\n").and_then(|()| first.append(b"two")).and_then(|()| first.cut(4)).expect("room");
        first.append(b"three").expect("room");
        #[expect(clippy::disallowed_methods, reason = "looks at what was written")]
        let text = fs::read_to_string(first.path()).expect("it is there");
        assert_eq!(text, "one\nthree");
    }

    #[test]
    fn one_program_at_a_time() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let first = FileSink::create(folder.path(), "x").expect("room");
        let error = FileSink::open(first.path()).expect_err("held already");
        assert!(matches!(error.fault, Fault::InUse), "{error}");
    }
}

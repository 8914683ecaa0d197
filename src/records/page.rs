//! Keeps a page, such as a debrief to be printed, beside the interviews.
//!
//! Does not know what stands on it. What is there already is never written over.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
};

use super::{
    fault::{shown, why},
    sink::{create_new, sync_folder},
};
use crate::locale::message::Message;

/// A page that could not be kept.
#[derive(Debug, thiserror::Error)]
#[error("the page cannot be saved to {folder}: {error}")]
pub struct PageError {
    /// The folder, as the person knows it.
    pub folder: String,
    /// What the system says.
    #[source]
    pub error: io::Error,
}

impl PageError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        Message::new("page-unwritable").arg("folder", self.folder.as_str()).arg("why", why(&self.error))
    }
}

/// Writes a page as a new file into a folder, which is made if it is missing, and returns its path once it is safe.
///
/// Where the name is taken it gets a number. A page that could be written only in part is taken away again.
///
/// # Errors
/// A [`PageError`] that names the folder.
pub fn keep_page(folder: &Path, name: &str, page: &str) -> Result<PathBuf, PageError> {
    keep_file(folder, name, "html", page.as_bytes())
}

/// Writes a file with this ending, such as a report's workbook, as [`keep_page`] does a page.
///
/// # Errors
/// A [`PageError`] that names the folder.
pub fn keep_file(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> Result<PathBuf, PageError> {
    let failed = |error| PageError { folder: shown(folder), error };
    let (mut file, path) = create_new(folder, name, extension).map_err(failed)?;
    if let Err(error) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        drop(file);
        // Half a page is worse than none; should even this fail, the first mistake is the one to tell.
        let _ = std::fs::remove_file(&path);
        return Err(failed(error));
    }
    sync_folder(folder);
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "looks at what was written")]
    fn what_is_there_stays() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let inner = folder.path().join("new");
        let first = keep_page(&inner, "a case/1", "one").expect("room");
        let second = keep_page(&inner, "a case/1", "two").expect("room");
        assert!(first.ends_with("a-case-1.html") && second.ends_with("a-case-1-2.html"), "{first:?} {second:?}");
        let read = |path: &Path| std::fs::read_to_string(path).expect("it is there");
        assert_eq!((read(&first), read(&second)), ("one".to_owned(), "two".to_owned()));
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "lays a file where the folder should be")]
    fn a_disk_that_refuses_is_told_with_the_folder() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let taken = folder.path().join("taken");
        std::fs::write(&taken, "a file").expect("room");
        let error = keep_page(&taken, "debrief", "page").expect_err("a file is no folder");
        assert_eq!(error.folder, shown(&taken));
        assert_eq!(error.message().path(), "page-unwritable");
    }
}

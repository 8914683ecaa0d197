//! The files that stand beside the records in the folder `unit` and are none of them: lock, databases, and a database that
//! was damaged and put aside.
//!
//! One place says what they are called, so that verifying knows whatever Sala itself lays down there. Opens none of them.

use std::path::{Path, PathBuf};

use super::disk::{self, DiskError};

/// What keeps two programs from writing one store at once.
pub const LOCK: &str = "lock";

/// The index of the records.
pub const INDEX: &str = "index.sqlite";

/// The outbox of statements for learning record stores.
pub const OUTBOX: &str = "outbox.sqlite";

/// What SQLite lays down beside a database, by the end of its name.
pub const ENDS: [&str; 3] = ["-wal", "-shm", "-journal"];

const ASIDE: (&str, &str) = ("outbox-damaged-", ".sqlite");

/// The most outboxes that are put aside in one store.
const MOST_ASIDE: u16 = 999;

/// A name under which a damaged outbox can be put aside; nothing where all are taken.
#[must_use]
pub fn free_aside(unit: &Path) -> Option<PathBuf> {
    let (before, after) = ASIDE;
    (1..=MOST_ASIDE).map(|number| unit.join(format!("{before}{number}{after}"))).find(|path| !path.exists())
}

/// The damaged outboxes that were put aside.
///
/// # Errors
/// A [`DiskError`]: the folder cannot be read.
pub fn put_aside(unit: &Path) -> Result<Vec<PathBuf>, DiskError> {
    let mut files = disk::files(unit)?;
    files.retain(|path| is_aside(&disk::name(path)));
    Ok(files)
}

fn is_aside(name: &str) -> bool {
    let number = name.strip_prefix(ASIDE.0).and_then(|rest| rest.strip_suffix(ASIDE.1));
    let number = number.and_then(|number| Some((number, number.parse::<u16>().ok()?)));
    number.is_some_and(|(written, number)| (1..=MOST_ASIDE).contains(&number) && written == number.to_string())
}

/// Says whether a file of the folder `unit` is one of these.
pub(super) fn is_ours(name: &str) -> bool {
    let database = |base: &str| name.strip_prefix(base).is_some_and(|end| end.is_empty() || ENDS.contains(&end));
    name == LOCK || database(INDEX) || database(OUTBOX) || is_aside(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_laid_down_here_is_known() {
        for ours in ["lock", "index.sqlite", "index.sqlite-wal", "outbox.sqlite-journal", "outbox-damaged-1.sqlite"] {
            assert!(is_ours(ours), "{ours}");
        }
        for other in [
            "lock2",
            "index.sqlite-wa",
            "index.sqlite.bak",
            "outbox-damaged-.sqlite",
            "outbox-damaged-0.sqlite",
            "outbox-damaged-01.sqlite",
            "outbox-damaged-+1.sqlite",
            "outbox-damaged-1000.sqlite",
            "outbox-damaged-1.sqlite-wal",
            "roster-damaged-1.json",
        ] {
            assert!(!is_ours(other), "{other}");
        }
        let home = tempfile::tempdir().expect("a folder");
        let first = free_aside(home.path()).expect("all are free");
        assert!(is_ours(&disk::name(&first)));
        std::fs::File::create(&first).expect("room");
        assert_ne!(free_aside(home.path()), Some(first.clone()));
        assert_eq!(put_aside(home.path()).expect("readable"), [first]);
    }
}

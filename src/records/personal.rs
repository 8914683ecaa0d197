//! Everything that is kept about one person: given out, and erased.
//!
//! Erasing takes away the row of the roster and every journal; the chain keeps its opaque lines, since it could not be
//! verified without them, and says when the rest was erased. Knows no face.

use std::path::{Path, PathBuf};

use super::{
    disk,
    hash::Hash,
    journal::{Journal, MOST_BYTES},
    moment::Moment,
    roster::{Account, Person, Roster, RosterError},
    sink::EXTENSION,
    station::Random,
    store::{Store, StoreError},
};
use crate::locale::Message;

/// What can go wrong with one person's data.
#[derive(Debug, thiserror::Error)]
pub enum PersonalError {
    /// The roster.
    #[error(transparent)]
    Roster(#[from] RosterError),
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl PersonalError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Roster(error) => error.message(),
            Self::Store(error) => error.message(),
        }
    }
}

/// Everything that is kept about one person.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Their row of the roster.
    pub person: Option<Person>,
    /// Their journals: names and bytes.
    pub journals: Vec<(String, Vec<u8>)>,
    /// The lines of chains that name their account, as they stand.
    pub lines: Vec<String>,
}

/// Gathers everything that is kept about one person.
///
/// # Errors
/// A [`PersonalError`]: a file cannot be read.
pub fn kept(store: &Store, account: &Account) -> Result<Kept, PersonalError> {
    let person = Roster::open(&store.unit())?.by_account(account.as_str()).cloned();
    let mut journals = Vec::new();
    for path in own_journals(store, account)? {
        journals
            .extend(disk::read(&path, MOST_BYTES).map_err(StoreError::from)?.map(|bytes| (disk::name(&path), bytes)));
    }
    let mut lines = Vec::new();
    for known in store.known()? {
        let bytes = disk::read(&known.file, super::chain::MOST_BYTES).map_err(StoreError::from)?.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        lines.extend(text.lines().filter(|line| line.contains(account.as_str())).map(str::to_owned));
        for (line, taken) in known.chain.records() {
            let here = journals.iter().any(|(name, _)| *name == taken.file);
            if taken.account.as_deref() == Some(account.as_str())
                && !here
                && let Some(bytes) = store.objects().get(taken.journal)?
            {
                journals.push((format!("{}-{}-{}", known.station, line.entry.seq, taken.file), bytes));
            }
        }
    }
    Ok(Kept { person, journals, lines })
}

/// What was erased.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Their row of the roster.
    pub person: Option<Person>,
    /// How many journals.
    pub journals: usize,
}

/// Erases everything that is kept about one person but the opaque lines of the chain.
///
/// First the chain says so, last the row of the roster goes: after a power cut in between the person is still found, and
/// erased again.
///
/// # Errors
/// A [`PersonalError`]; what was erased until then is gone.
pub fn erase(store: &Store, account: &Account, now: Moment, random: Random<'_>) -> Result<Erased, PersonalError> {
    let _held = store.hold()?;
    let mut roster = Roster::open(&store.unit())?;
    let files = own_journals(store, account)?;
    let objects = journals_of(store, account.as_str())?;
    store.note_erased(account.as_str(), now, random)?;
    let mut gone: std::collections::BTreeSet<String> = std::collections::BTreeSet::new();
    for path in files {
        disk::remove(&path).map_err(StoreError::from)?;
        gone.insert(disk::name(&path));
    }
    for (name, object) in objects {
        if store.objects().path(object).exists() {
            store.objects().remove(object)?;
            gone.insert(name);
        }
    }
    super::index::forget(store)?;
    let person = roster.remove(account);
    if person.is_some() {
        roster.save(&store.unit())?;
    }
    Ok(Erased { person, journals: gone.len() })
}

/// The journals of an account that any chain names: their files' names and their objects.
pub(super) fn journals_of(store: &Store, account: &str) -> Result<Vec<(String, Hash)>, StoreError> {
    let mut found = Vec::new();
    for known in store.known()? {
        let theirs = known.chain.records().filter(|(_, taken)| taken.account.as_deref() == Some(account));
        found.extend(theirs.map(|(_, taken)| (taken.file.clone(), taken.journal)));
    }
    Ok(found)
}

/// The journals of an account in the folder of journals, practice included.
fn own_journals(store: &Store, account: &Account) -> Result<Vec<PathBuf>, StoreError> {
    let mut files = disk::files(&store.journals())?;
    let journal = |path: &Path| path.extension().is_some_and(|end| end == EXTENSION);
    // One that cannot be read whole is theirs all the same if its first line says so.
    let named = format!("\"trainee\":\"{account}\"");
    let theirs = |path: &Path| match Journal::open(path) {
        Ok(read) => read.header().trainee.as_deref() == Some(account.as_str()),
        Err(_) => disk::read(path, MOST_BYTES).ok().flatten().is_some_and(|bytes| {
            let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
            String::from_utf8_lossy(first).contains(&named)
        }),
    };
    files.retain(|path| journal(path) && theirs(path));
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{
        Mode,
        roster::NewPerson,
        store::tests::{at, chance, course, play},
    };

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test looks for what was left")]
    fn what_is_kept_about_a_person_is_given_out_and_erased() {
        let home = tempfile::tempdir().expect("a folder");
        let (store, course) = (Store::at(home.path()), course());
        let mut random = chance(1);
        let mut roster = Roster::default();
        let mut add = |number: &str, name: &str| {
            let new = NewPerson { number: number.into(), name: name.into(), unit: "A".into(), ..NewPerson::default() };
            roster.add(new, at(0), &mut random).expect("it fits")
        };
        let (sok, mai) = (add("1", "Sok Dara"), add("2", "Mai"));
        roster.save(&store.unit()).expect("room");
        for (seed, account, mode) in
            [(1, &sok, Mode::Exam), (2, &mai, Mode::Exam), (3, &sok, Mode::Practice), (4, &sok, Mode::Exam)]
        {
            play(&store, course, seed, mode, true, account.as_str());
        }
        store.take_in(course, at(9), &mut random).expect("room");
        let given = kept(&store, &sok).expect("readable");
        assert_eq!((given.journals.len(), given.lines.len()), (3, 2));
        assert_eq!(given.person.as_ref().map(|person| person.name.as_str()), Some("Sok Dara"));

        let erased = erase(&store, &sok, at(10), &mut random).expect("room");
        assert_eq!((erased.journals, erased.person.map(|person| person.number)), (3, Some("1".to_owned())));
        let chain = store.chain().expect("readable").expect("there");
        assert_eq!((chain.faults.len(), chain.records().count()), (0, 3), "the chain holds together");
        assert_eq!(chain.erased().collect::<Vec<_>>(), [sok.as_str()]);
        let left = kept(&store, &sok).expect("readable");
        assert_eq!((left.person, left.journals.len(), left.lines.len()), (None, 0, 3));
        assert_eq!(kept(&store, &mai).expect("readable").journals.len(), 1);
        // The name is in no file any more.
        let mut folders = vec![home.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).expect("readable").flatten() {
                if entry.path().is_dir() {
                    folders.push(entry.path());
                } else {
                    let bytes = std::fs::read(entry.path()).expect("readable");
                    assert!(!String::from_utf8_lossy(&bytes).contains("Sok Dara"), "{}", entry.path().display());
                }
            }
        }
        // Again: nothing is left to do, and the chain says it once.
        assert_eq!(erase(&store, &sok, at(11), &mut random).expect("room"), Erased::default());
        assert_eq!(store.chain().expect("readable").expect("there").erased().count(), 1);
    }
}

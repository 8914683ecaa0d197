//! Sittings: one attempt of one trainee at one exercise, found from the journals of a folder.
//!
//! Nothing of a sitting is kept besides its journals, so nothing can be at odds with them: which attempt it is, which
//! places were held, how long on the wall, where to go on. Judges nothing and reads no clock.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Fault, Header, Journal, JournalError, Moment, Seat, sealed::Keys, sink::EXTENSION};
use crate::{
    assessment::{Assessment, assess},
    course::exercise::{Assignment, Exercise},
    locale::Date,
    scenario::{Scenario, handbook::Handbook},
};

/// What the ids of sittings are derived for.
const PURPOSE: &str = "sala 2026 sitting";

/// One attempt, as far as it has come.
#[derive(Debug)]
pub struct Sitting {
    /// Its id, which tells nothing of the trainee.
    pub id: String,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// When its first interview was begun (RFC 3339).
    pub started: String,
    /// The fingerprint of the rules it was begun under.
    pub rules: String,
    /// The interviews that were begun, by place.
    pub held: BTreeMap<u32, Held>,
}

/// One interview of a sitting.
#[derive(Debug)]
pub struct Held {
    /// Its file.
    pub path: PathBuf,
    /// Its first line.
    pub header: Header,
    /// The whole journal, or why it cannot be read.
    pub journal: Result<Journal, JournalError>,
}

impl Held {
    /// Says whether its decisions were recorded.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.journal.as_ref().is_ok_and(Journal::finished)
    }

    fn wall(&self) -> u32 {
        self.journal.as_ref().map_or(0, Journal::wall)
    }

    /// How far it went, for choosing between two of one place: finished, damaged, begun.
    fn rank(&self) -> (u8, u32) {
        match &self.journal {
            Ok(journal) if journal.finished() => (2, journal.turns()),
            Ok(journal) => (0, journal.turns()),
            Err(_) => (1, 0),
        }
    }
}

/// The sittings of a trainee at an exercise, and the files that would not even say whose they are.
#[derive(Debug, Default)]
pub struct Sittings {
    /// By attempt.
    pub sittings: Vec<Sitting>,
    /// Journals whose first line cannot be read, though it was once written.
    pub unreadable: Vec<JournalError>,
}

/// What a trainee may do at an exercise now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Go on with this sitting, by its place in the list.
    GoOn(usize),
    /// Begin this attempt.
    New {
        /// Its number, from 1.
        attempt: u32,
    },
    /// Nothing: every attempt was taken.
    Spent {
        /// How many were taken.
        taken: u32,
        /// When one is free again, where the exercise is to be repeated.
        again: Option<Date>,
    },
}

impl Sittings {
    /// Finds the sittings of an account at an exercise. A folder that is not there holds none.
    #[must_use]
    pub fn find(folder: &Path, account: &str, exercise: &str) -> Self {
        Self::find_by(folder, account, exercise, &Keys::default())
    }

    /// The same, also among journals that are sealed to one of these keys. Those sealed to others are nobody's here.
    #[must_use]
    pub fn find_by(folder: &Path, account: &str, exercise: &str, keys: &Keys) -> Self {
        Self::find_among(journals(folder), account, exercise, keys)
    }

    /// The same, among these files.
    pub(super) fn find_among(files: Vec<PathBuf>, account: &str, exercise: &str, keys: &Keys) -> Self {
        let mut found = Self::default();
        let mut sittings: BTreeMap<(u32, String), Sitting> = BTreeMap::new();
        for path in files {
            let header = match Journal::header_by(&path, keys) {
                Ok(header) => header,
                Err(error) => {
                    // A file that a power cut left before its first line was ever whole has nothing to tell.
                    if !matches!(error.fault, Fault::Empty | Fault::Unbegun | Fault::Sealed(_)) {
                        found.unreadable.push(error);
                    }
                    continue;
                }
            };
            let own = header.trainee.as_deref() == Some(account) && header.exercise.as_deref() == Some(exercise);
            let Some(Seat { sitting, place, attempt, rules }) = header.seat.clone().filter(|_| own) else { continue };
            let held = Held { journal: Journal::open_by(&path, keys), header, path };
            let key = (attempt, sitting.clone());
            let of = sittings.entry(key).or_insert_with(|| Sitting {
                id: sitting,
                attempt,
                started: held.header.started.clone(),
                rules,
                held: BTreeMap::new(),
            });
            if held.header.started < of.started {
                of.started.clone_from(&held.header.started);
            }
            // The same place twice is a copy of a file: what went further counts, and damage is not hidden by a lesser one.
            if of.held.get(&place).is_none_or(|other| other.rank() < held.rank()) {
                of.held.insert(place, held);
            }
        }
        found.sittings = sittings.into_values().collect();
        found
    }

    /// Says what may be done now: the last sitting is gone on with while anything of it can be held, unless the trainee
    /// begins `anew` and gives it up; else a new attempt, while there are any. Attempts are counted over the last so many
    /// days where the exercise is to be repeated after those; one given up counts.
    #[must_use]
    pub fn turn(&self, exercise: &Exercise, today: Option<Date>, anew: bool) -> Turn {
        let last = self.sittings.len().wrapping_sub(1);
        if !anew && self.sittings.get(last).is_some_and(|sitting| !sitting.over(exercise)) {
            return Turn::GoOn(last);
        }
        let attempt = self.sittings.iter().map(|sitting| sitting.attempt).max().unwrap_or(0).saturating_add(1);
        let Some(most) = exercise.attempts else { return Turn::New { attempt } };
        let free = |sitting: &&Sitting| {
            let days = exercise.repeat_days?;
            sitting.started.get(..10)?.parse::<Date>().ok()?.add_days(days.into())
        };
        // What cannot be dated counts.
        let counted: Vec<&Sitting> = self
            .sittings
            .iter()
            .filter(|sitting| free(sitting).is_none_or(|free| today.is_none_or(|today| today < free)))
            .collect();
        let taken = u32::try_from(counted.len()).unwrap_or(u32::MAX);
        if taken < most {
            return Turn::New { attempt };
        }
        Turn::Spent { taken, again: counted.iter().filter_map(free).min() }
    }
}

/// The journals of a folder, sorted. A folder that is not there holds none.
pub(super) fn journals(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    files.sort();
    files
}

impl Sitting {
    /// Makes the id of a sitting that begins: opaque, and another one for another trainee, attempt or moment.
    #[must_use]
    pub fn new_id(account: &str, exercise: &str, attempt: u32, now: Moment) -> String {
        let mut hasher = blake3::Hasher::new_derive_key(PURPOSE);
        for part in [account, exercise] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(&attempt.to_le_bytes());
        hasher.update(&now.0.as_nanos().to_le_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// Seconds on the wall spent so far, interruptions not counted.
    #[must_use]
    pub fn wall(&self) -> u32 {
        self.held.values().fold(0, |sum, held| sum.saturating_add(held.wall()))
    }

    /// How many interviews were finished.
    #[must_use]
    pub fn finished(&self) -> usize {
        self.held.values().filter(|held| held.finished()).count()
    }

    /// The first journal that cannot be read: what it held is not to be played anew.
    #[must_use]
    pub fn damaged(&self) -> Option<&JournalError> {
        self.held.values().find_map(|held| held.journal.as_ref().err())
    }

    /// The interview to be held next: the first in the plan that is not finished.
    #[must_use]
    pub fn next<'p>(&self, plan: &'p [Assignment]) -> Option<&'p Assignment> {
        plan.iter().find(|one| !self.held.get(&one.place).is_some_and(Held::finished))
    }

    /// Says whether nothing of it can be held any more: all is finished, or the time on the wall is up and no interview
    /// waits for its decision.
    #[must_use]
    pub fn over(&self, exercise: &Exercise) -> bool {
        if self.finished() >= exercise.interviews() {
            return true;
        }
        let waiting = self.held.values().any(|held| !held.finished());
        !waiting && self.wall_left(exercise) == Some(0)
    }

    /// Seconds on the wall that are left for the whole sitting; none where nobody counts.
    #[must_use]
    pub fn wall_left(&self, exercise: &Exercise) -> Option<u32> {
        exercise.wall_minutes.map(|minutes| minutes.saturating_mul(60).saturating_sub(self.wall()))
    }

    /// Judges every interview that was begun, by place. `find` gives the scenario of an id and its script's fingerprint.
    ///
    /// # Errors
    /// The [`JournalError`] of the first journal that cannot be read.
    pub fn assessed(
        &self,
        handbook: &Handbook,
        find: impl Fn(&str) -> Option<(Arc<Scenario>, String)>,
    ) -> Result<Vec<Assessment>, JournalError> {
        let mut assessments = Vec::with_capacity(self.held.len());
        for held in self.held.values() {
            let journal = match &held.journal {
                Ok(journal) => journal,
                Err(_) => &Journal::open(&held.path)?,
            };
            let (scenario, script) = super::session::find_scenario(journal, &find)?;
            let played = journal.play_back(&scenario, &script, handbook)?;
            assessments.push(assess(&played.case, handbook, &played.events));
        }
        Ok(assessments)
    }
}

#[cfg(test)]
mod tests;

//! What a record says of a journal, sealed or in the clear, and whether an interview is over.
//!
//! Reads what lists need of many journals, and never opens a sealed one. Writes nothing.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead as _, BufReader, Read as _},
    path::Path,
};

use serde::Deserialize;

use super::{
    fault::JournalError,
    hash::Hash,
    journal::{Header, Journal, Mode},
    materials::Materials,
    sealed::{self, Outline},
};
use crate::course::Course;

/// What a record says of a journal.
pub(super) struct About {
    pub finished: bool,
    pub mode: Mode,
    pub account: Option<String>,
    pub exercise: Option<String>,
    pub pack: Option<Hash>,
    pub sat: Sat,
}

impl About {
    pub fn of(file: &str, bytes: &[u8]) -> Result<Self, JournalError> {
        if sealed::is_sealed(bytes) {
            let Outline { front, finished, interruptions, .. } = sealed::outline(file, bytes)?;
            let (place, attempt) = (Some(front.place), Some(front.attempt));
            return Ok(Self {
                finished,
                mode: Mode::Exam,
                account: Some(front.trainee),
                exercise: Some(front.exercise),
                pack: Some(front.pack),
                sat: Sat { sitting: Some(front.sitting), place, attempt, interruptions },
            });
        }
        let journal = Journal::read(file, bytes)?;
        let header = journal.header();
        Ok(Self {
            finished: journal.finished(),
            mode: header.mode,
            account: header.trainee.clone(),
            exercise: header.exercise.clone(),
            pack: None,
            sat: Sat::of(bytes),
        })
    }
}

/// Says what an interview was played with, if it is over: finished, or left behind by a later attempt.
pub(super) fn over(
    file: &str,
    bytes: &[u8],
    course: &Course,
    latest: &BTreeMap<(String, String), u32>,
) -> Result<Option<Materials>, JournalError> {
    let about = About::of(file, bytes)?;
    let key = about.account.zip(about.exercise);
    let left = key.and_then(|key| latest.get(&key)).zip(about.sat.attempt).is_some_and(|(most, own)| own < *most);
    if !about.finished && !left {
        return Ok(None);
    }
    Ok(Some(match about.pack {
        // The pack was laid among the objects when the sitting began.
        Some(_) => Materials::sealed(None),
        None => Materials::of(course, Journal::read(file, bytes)?.header()),
    }))
}

/// What a journal says of the sitting it belongs to.
#[derive(Default, Deserialize)]
pub(super) struct Sat {
    #[serde(default)]
    pub sitting: Option<String>,
    #[serde(default)]
    pub place: Option<u32>,
    #[serde(default)]
    pub attempt: Option<u32>,
    #[serde(skip)]
    pub interruptions: u32,
}

impl Sat {
    /// Reads the seat off the first line, and counts how often it was gone on with without having been put away.
    pub fn of(journal: &[u8]) -> Self {
        #[derive(Default, Deserialize)]
        struct First {
            #[serde(default)]
            seat: Option<Sat>,
        }
        let has = |line: &[u8], event: &str| {
            let marked = format!(r#""event":"{event}""#);
            line.windows(marked.len()).any(|window| window == marked.as_bytes())
        };
        let mut lines = journal.split(|byte| *byte == b'\n');
        let first: First = serde_json::from_slice(lines.next().unwrap_or_default()).unwrap_or_default();
        let (mut interruptions, mut paused) = (0, false);
        for line in lines {
            interruptions += u32::from(has(line, "resumed") && !paused);
            paused = has(line, "paused");
        }
        Self { interruptions, ..first.seat.unwrap_or_default() }
    }
}

/// How a journal is held, of its first line alone; nothing where that cannot be read.
pub(super) fn mode_of(path: &Path) -> Option<Mode> {
    let line = first_line(path)?;
    if sealed::is_sealed(&line) {
        return Some(Mode::Exam);
    }
    serde_json::from_slice::<Header>(&line).ok().map(|header| header.mode)
}

/// The first line of a journal; nothing where the file cannot be read.
pub(super) fn first_line(path: &Path) -> Option<Vec<u8>> {
    /// No first line is longer: it holds what was drawn for one case.
    const MOST: u64 = 1 << 20;
    let mut line = Vec::new();
    BufReader::new(File::open(path).ok()?.take(MOST)).read_until(b'\n', &mut line).ok()?;
    Some(line)
}

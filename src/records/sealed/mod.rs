//! Sealed journals: the interviews of an exam, encrypted act by act to the exam key.
//!
//! The first line, the [`Front`], is plain and says whose interview it is and of which pack; nothing of the case. Every
//! other line holds one group of the journal as it would stand in a plain one, as an age file in base64, filled up so that
//! its length tells little. Writing needs the public half of the key alone; a line that was written is an act that happened.
//! Beside it stands whether that act was a pause, a going on or the end, so that an exam can be recorded before anybody may
//! read it. What the lines hold is sealed like any journal, so none can be left out, moved or made. Knows no passphrase.

pub mod packs;
pub mod release;
mod sink;
#[cfg(test)]
pub(crate) mod tests;

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufRead as _, BufReader, Read as _},
    path::Path,
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};

pub use packs::{NoPack, OpenedPack, ReleasedExam, packs_in};
pub use release::{Outlook, Release, Released};
pub(super) use sink::SealedSink;

use super::{
    fault::{Fault, JournalError},
    hash::Hash,
    journal::{Header, MOST_BYTES},
    session::Beginning,
};
use crate::course::sealed::{ExamKey, Recipient};

/// The one form of sealed journals this program writes and reads.
const FORMAT: u64 = 1;

const BEGINNING: &[u8] = br#"{"sealed":"#;

/// A group is filled up to a multiple of so many bytes before it is encrypted: most acts are shorter, so that lengths do
/// not tell one reply from another.
const FILLED: usize = 2048;

/// To which exam an interview is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExamSeal {
    /// The hash of the pack.
    pub pack: Hash,
    /// The public half of its key.
    pub to: Recipient,
}

/// The first line of a sealed journal: all that can be read without the key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Front {
    sealed: u64,
    /// The version of the program that began it.
    pub sala: String,
    /// The exercise's id.
    pub exercise: String,
    /// The hash of the pack it was taken from.
    pub pack: Hash,
    /// The public half of the exam key.
    pub to: Recipient,
    /// The account of the trainee.
    pub trainee: String,
    /// The sitting.
    pub sitting: String,
    /// Its place in the sitting, from 1.
    pub place: u32,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// When it was begun (RFC 3339).
    pub started: String,
}

impl Front {
    /// The front of an interview that begins.
    pub(super) fn of(beginning: &Beginning, seal: &ExamSeal) -> Self {
        let seat = beginning.seat.clone();
        let (sitting, place, attempt) = seat.map(|seat| (seat.sitting, seat.place, seat.attempt)).unwrap_or_default();
        Self {
            sealed: FORMAT,
            sala: env!("CARGO_PKG_VERSION").to_owned(),
            exercise: beginning.exercise.clone().unwrap_or_default(),
            pack: seal.pack,
            to: seal.to.clone(),
            trainee: beginning.trainee.clone().unwrap_or_default(),
            sitting,
            place,
            attempt,
            started: beginning.started.clone(),
        }
    }

    /// Says whether the sealed first line tells the same.
    fn fits(&self, header: &Header) -> bool {
        let seat = header.seat.as_ref();
        header.trainee.as_deref().unwrap_or_default() == self.trainee
            && header.exercise.as_deref().unwrap_or_default() == self.exercise
            && header.started == self.started
            && seat.map_or("", |seat| seat.sitting.as_str()) == self.sitting
            && seat.map_or((0, 0), |seat| (seat.place, seat.attempt)) == (self.place, self.attempt)
    }
}

/// What an act was, as far as recording an exam must know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Was {
    Paused,
    Resumed,
    Finished,
}

impl Was {
    fn of(group: &[u8]) -> Option<Self> {
        let has = |event: &str| {
            let marked = format!(r#""event":"{event}""#);
            group.windows(marked.len()).any(|window| window == marked.as_bytes())
        };
        let kinds = [("finished", Self::Finished), ("paused", Self::Paused), ("resumed", Self::Resumed)];
        kinds.into_iter().find(|(event, _)| has(event)).map(|(_, was)| was)
    }
}

/// A line after the first.
#[derive(Serialize, Deserialize)]
struct Sealed {
    act: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    was: Option<Was>,
}

/// What can be told of a sealed journal without its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outline {
    /// Its first line.
    pub front: Front,
    /// Whether the decisions were recorded.
    pub finished: bool,
    /// How often it was gone on with without having been put away.
    pub interruptions: u32,
    /// How many bytes at the end belong to a line that was not written to its end.
    pub torn: u64,
    /// Where the sealed lines stand, without their ends.
    lines: Vec<std::ops::Range<usize>>,
}

/// The exam keys that are at hand.
#[derive(Clone, Debug, Default)]
pub struct Keys(BTreeMap<Recipient, ExamKey>);

impl Keys {
    /// Takes one key.
    #[must_use]
    pub fn of(key: ExamKey) -> Self {
        Self(BTreeMap::from([(key.recipient(), key)]))
    }

    /// Adds a key.
    pub fn add(&mut self, key: ExamKey) {
        self.0.insert(key.recipient(), key);
    }

    fn get(&self, to: &Recipient) -> Option<&ExamKey> {
        self.0.get(to)
    }
}

/// Says whether a journal's bytes are those of a sealed one.
#[must_use]
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINNING)
}

/// Reads the first line of a sealed journal on the disk; nothing of one that is not sealed, or cannot be read.
#[must_use]
pub fn front_of(path: &Path) -> Option<Front> {
    const MOST: u64 = 1 << 16;
    let mut line = Vec::new();
    BufReader::new(File::open(path).ok()?.take(MOST)).read_until(b'\n', &mut line).ok()?;
    if is_sealed(&line) { front("", line.trim_ascii_end()).ok() } else { None }
}

/// Says whether bytes may be the beginning of a sealed journal's first line that was not written to its end.
pub(super) fn may_become(bytes: &[u8]) -> bool {
    BEGINNING.starts_with(bytes) || is_sealed(bytes)
}

/// Reads of a sealed journal what needs no key.
///
/// # Errors
/// A [`JournalError`] that names file and line.
pub fn outline(file: &str, bytes: &[u8]) -> Result<Outline, JournalError> {
    if bytes.len() as u64 > MOST_BYTES {
        return Err(Fault::TooLarge.in_file(file));
    }
    let mut ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at);
    let first = ends.next().ok_or_else(|| Fault::Unbegun.in_file(file))?;
    let front = front(file, &bytes[..first])?;
    let mut outline = Outline { front, finished: false, interruptions: 0, torn: 0, lines: Vec::new() };
    let (mut begin, mut left) = (first + 1, false);
    for (number, end) in (2..).zip(ends) {
        let line = &bytes[begin..end];
        let Ok(Sealed { was, .. }) = serde_json::from_slice(line) else {
            // A power cut may leave the last line's place filled with zeros: that act was never acknowledged.
            if end + 1 == bytes.len() && line.contains(&0) {
                break;
            }
            return Err(Fault::Damaged("this line cannot be read".to_owned()).at(file, number));
        };
        outline.finished |= was == Some(Was::Finished);
        outline.interruptions += u32::from(was == Some(Was::Resumed) && !left);
        left = was == Some(Was::Paused);
        outline.lines.push(begin..end);
        begin = end + 1;
    }
    outline.torn = (bytes.len() - begin) as u64;
    if outline.lines.is_empty() { Err(Fault::Unbegun.in_file(file)) } else { Ok(outline) }
}

/// Reads the first line.
pub(super) fn front(file: &str, line: &[u8]) -> Result<Front, JournalError> {
    #[derive(Deserialize)]
    struct Format {
        sealed: u64,
    }
    let damaged = |_| Fault::Damaged("this line cannot be read".to_owned()).at(file, 1);
    match serde_json::from_slice(line).map_err(damaged)? {
        Format { sealed: FORMAT } => serde_json::from_slice(line).map_err(damaged),
        Format { sealed: found } => Err(Fault::Format { found }.at(file, 1)),
    }
}

/// A sealed journal, opened.
pub(super) struct Opened {
    /// The journal as it would stand in the clear.
    pub plain: Vec<u8>,
    /// What can be told without the key.
    pub outline: Outline,
    /// For every line: how many bytes of the plain journal, and of the file, end with it.
    pub ends: Vec<(u64, u64)>,
}

/// Opens a sealed journal's bytes, or the first so many of its lines.
///
/// # Errors
/// A [`JournalError`]: [`Fault::Sealed`] where no key fits.
pub(super) fn open(file: &str, bytes: &[u8], keys: &Keys, most_lines: usize) -> Result<Opened, JournalError> {
    let outline = outline(file, bytes)?;
    let key = keys.get(&outline.front.to);
    let key = key.ok_or_else(|| Fault::Sealed(outline.front.exercise.clone()).in_file(file))?;
    let mut opened = Opened { plain: Vec::new(), ends: Vec::new(), outline };
    for (number, at) in (2..).zip(opened.outline.lines.iter().take(most_lines)) {
        let damaged = || Fault::Damaged("this line is not as it was written".to_owned()).at(file, number);
        let line: Sealed = serde_json::from_slice(&bytes[at.clone()]).map_err(|_| damaged())?;
        let group = BASE64_STANDARD.decode(line.act).ok().and_then(|act| key.open(&act, MOST_BYTES).ok());
        let group = group.ok_or_else(damaged)?;
        let length = group.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        let group = &group[..length];
        // What stands beside a line is in the clear; the line itself says whether that is so.
        if Was::of(group) != line.was || opened.plain.len() + group.len() > MOST_BYTES as usize {
            return Err(damaged());
        }
        opened.plain.extend_from_slice(group);
        opened.ends.push((opened.plain.len() as u64, at.end as u64 + 1));
    }
    Ok(opened)
}

/// Holds the plain first line against the sealed one.
///
/// # Errors
/// A [`JournalError`] where somebody gave the interview to another person, place or sitting.
pub(super) fn same(file: &str, front: &Front, header: &Header) -> Result<(), JournalError> {
    if front.fits(header) {
        return Ok(());
    }
    Err(Fault::Damaged("this line does not say what the sealed one says".to_owned()).at(file, 1))
}

/// Seals a group as a line.
fn sealed_line(to: &Recipient, group: &[u8]) -> String {
    let mut filled = group.to_vec();
    filled.resize(group.len().next_multiple_of(FILLED), 0);
    let line = Sealed { act: BASE64_STANDARD.encode(to.seal(&filled)), was: Was::of(group) };
    serde_json::to_string(&line).expect("strings") + "\n"
}

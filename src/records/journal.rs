//! The journal of one interview: append-only lines, versioned, each act all or nothing.
//!
//! The first line is the [`Header`]: which case, and everything drawn for it. Every other line is one event, numbered.
//! What belongs to one act is a *group*, and its last line carries the acknowledgement, a seal over the whole file up
//! to there: BLAKE3, its first eight bytes. What follows the last seal was never acknowledged and does not count; what
//! a seal does not fit has been changed. Reading needs no case; [`Journal::play_back`] does.

use std::{
    io::{BufRead, BufReader, Read},
    path::Path,
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use super::{
    fault::{Fault, JournalError, shown},
    line::{Happened, Score, decode},
    names::Names,
    sealed::{self, Keys},
    sink::read_all,
};
use crate::{
    interview::{Case, Event, drawn::Drawn},
    locale::Language,
    scenario::{Scenario, handbook::Handbook, map::Map},
};

/// The one format this program writes. Formats read: this one.
pub const FORMAT: u64 = 1;

/// The largest file read, in bytes; the longest interview tried was below a hundredth of it.
pub const MOST_BYTES: u64 = 32 << 20;

/// What an acknowledged line ends in: `,"ack":"` and sixteen figures.
const ACK: &str = r#","ack":""#;
const FIGURES: usize = 16;

pub use crate::course::exercise::Mode;

/// The first line: which case it is, who plays it and how. A reader passes over fields it does not know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// The format, [`FORMAT`].
    pub journal: u64,
    /// The version of the program that began it.
    pub sala: String,
    /// The scenario's id.
    pub scenario: String,
    /// The [`fingerprint`] of its script.
    pub script: String,
    /// The [`Handbook::fingerprint`] of the rules it was held under; early journals have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handbook: Option<String>,
    /// The id of the truth.
    pub variant: String,
    /// The seed.
    pub seed: u64,
    /// The language it was begun in.
    pub language: Language,
    /// How it is held.
    pub mode: Mode,
    /// When it was begun, as the face wrote it (RFC 3339).
    pub started: String,
    /// Who plays, as the roster calls them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trainee: Option<String>,
    /// The exercise it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercise: Option<String>,
    /// Where in the exercise it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<Seat>,
    /// Seconds of case time, where the exercise gives others than the script.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// Everything drawn, so that a replay draws no chance.
    pub drawn: DrawnById,
}

/// Where an interview stands in an exercise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// The sitting: one attempt of one trainee, by an id that tells nothing of them.
    pub sitting: String,
    /// Its place in the sitting, from 1.
    pub place: u32,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// The fingerprint of the exercise's rules, [`rules`](crate::course::exercise::rules).
    pub rules: String,
}

/// What was drawn, by the script's ids.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DrawnById {
    persons: Map<crate::interview::drawn::DrawnPerson>,
    pools: Map<crate::interview::drawn::Value>,
    numbers: Map<String>,
}

impl DrawnById {
    /// Names what was drawn for a scenario.
    pub fn new(scenario: &Scenario, drawn: &Drawn) -> Self {
        fn named<T: Clone, U>(of: &Map<U>, drawn: &[T]) -> Map<T> {
            of.keys().map(str::to_owned).zip(drawn.iter().cloned()).collect()
        }
        Self {
            persons: named(&scenario.persons, &drawn.persons),
            pools: named(&scenario.draws, &drawn.pools),
            numbers: named(&scenario.documents, &drawn.numbers),
        }
    }

    /// Puts it into the scenario's order again; what the script does not have, or lacks, is named.
    fn of(&self, scenario: &Scenario) -> Result<Drawn, String> {
        fn ordered<T: Clone, U>(what: &str, of: &Map<U>, named: &Map<T>) -> Result<Vec<T>, String> {
            if let Some(id) = named.keys().find(|id| !of.contains(id)) {
                return Err(format!("it holds a {what} `{id}`, which the script does not have"));
            }
            let one = |id: &str| named.get(id).cloned().ok_or_else(|| format!("it lacks the {what} `{id}`"));
            of.keys().map(one).collect()
        }
        Ok(Drawn {
            persons: ordered("person", &scenario.persons, &self.persons)?,
            pools: ordered("draw", &scenario.draws, &self.pools)?,
            numbers: ordered("document", &scenario.documents, &self.numbers)?,
        })
    }
}

/// One line after the header.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Numbered {
    /// Running number, from 1.
    pub n: u64,
    /// Acts done so far, this one included.
    pub turn: u32,
    /// Seconds on the wall since it was begun, interruptions not counted; only where an exercise counts them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wall: Option<u32>,
    #[serde(flatten)]
    pub happened: Happened,
}

/// The lines of one act, with the place of the first in the file, from 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Group {
    pub first_line: usize,
    pub lines: Vec<Numbered>,
}

/// A journal that was read.
#[derive(Clone, Debug)]
pub struct Journal {
    file: String,
    header: Header,
    pub(super) groups: Vec<Group>,
    pub(super) sealed: u64,
    torn: u64,
    pub(super) seal: Seal,
}

/// A journal played back: the case, and what happened in it.
#[derive(Clone, Debug)]
pub struct Played {
    /// The case, as it was drawn then.
    pub case: Arc<Case>,
    /// What happened, without what was undone.
    pub events: Vec<Event>,
    /// For every act that stands: the running number of its last line, and how many events stood after it.
    pub(super) acts: Vec<(u64, usize)>,
}

impl Journal {
    /// Reads a journal from the disk.
    ///
    /// # Errors
    /// A [`JournalError`] that names the file, the line and the fault.
    pub fn open(path: &Path) -> Result<Self, JournalError> {
        Self::open_by(path, &Keys::default())
    }

    /// Reads a journal from the disk, also one that is sealed to one of these keys.
    ///
    /// # Errors
    /// A [`JournalError`], as for [`Journal::open`].
    pub fn open_by(path: &Path, keys: &Keys) -> Result<Self, JournalError> {
        let file = shown(path);
        let unreadable = |error| Fault::Unreadable(error).in_file(file.as_str());
        let mut opened = std::fs::File::open(path).map_err(unreadable)?;
        let bytes = read_all(&mut opened).map_err(unreadable)?;
        Self::read_by(file, &bytes, keys)
    }

    /// Reads only the first line of a journal on the disk, as lists need it of many.
    ///
    /// # Errors
    /// A [`JournalError`], as for [`Journal::open`]; what comes after the first line is not looked at.
    pub fn header_of(path: &Path) -> Result<Header, JournalError> {
        Self::header_by(path, &Keys::default())
    }

    /// Reads only the first line of a journal on the disk, also of one that is sealed to one of these keys.
    ///
    /// # Errors
    /// A [`JournalError`], as for [`Journal::header_of`].
    pub fn header_by(path: &Path, keys: &Keys) -> Result<Header, JournalError> {
        let file = shown(path);
        let unreadable = |error| Fault::Unreadable(error).in_file(file.as_str());
        let opened = std::fs::File::open(path).map_err(unreadable)?;
        let mut reader = BufReader::new(opened.take(MOST_BYTES));
        let mut bytes = Vec::new();
        reader.read_until(b'\n', &mut bytes).map_err(unreadable)?;
        if !sealed::is_sealed(&bytes) {
            return read_header(&file, &mut Lines { bytes: &bytes, at: 0, number: 0 }, &mut Seal::default());
        }
        reader.read_until(b'\n', &mut bytes).map_err(unreadable)?;
        let opened = sealed::open(&file, &bytes, keys, 1)?;
        let mut lines = Lines { bytes: &opened.plain, at: 0, number: 0 };
        let header = read_header(&file, &mut lines, &mut Seal::default())?;
        sealed::same(&file, &opened.outline.front, &header)?;
        Ok(header)
    }

    /// Reads a journal's bytes; `file` is what a person knows it by.
    ///
    /// # Errors
    /// A [`JournalError`], as for [`Journal::open`].
    pub fn read(file: impl Into<String>, bytes: &[u8]) -> Result<Self, JournalError> {
        Self::read_by(file, bytes, &Keys::default())
    }

    /// Reads a journal's bytes, also one that is sealed to one of these keys.
    ///
    /// # Errors
    /// A [`JournalError`], as for [`Journal::open`].
    pub fn read_by(file: impl Into<String>, bytes: &[u8], keys: &Keys) -> Result<Self, JournalError> {
        let file = file.into();
        if sealed::is_sealed(bytes) {
            return Self::read_opened(&file, &sealed::open(&file, bytes, keys, usize::MAX)?);
        }
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Fault::TooLarge.in_file(file));
        }
        let mut lines = Lines { bytes, at: 0, number: 0 };
        let mut seal = Seal::default();
        let header = read_header(&file, &mut lines, &mut seal)?;
        let mut journal = Self { file, header, groups: Vec::new(), sealed: lines.at as u64, torn: 0, seal };
        journal.read_groups(&mut lines)?;
        journal.torn = bytes.len() as u64 - journal.sealed;
        Ok(journal)
    }

    /// Reads a sealed journal that was opened.
    pub(super) fn read_opened(file: &str, opened: &sealed::Opened) -> Result<Self, JournalError> {
        let mut journal = Self::read(file, &opened.plain)?;
        sealed::same(file, &opened.outline.front, journal.header())?;
        if journal.torn > 0 {
            return Err(Fault::Damaged("a sealed line of it is not whole".to_owned()).in_file(file));
        }
        journal.torn = opened.outline.torn;
        Ok(journal)
    }

    fn read_groups(&mut self, lines: &mut Lines<'_>) -> Result<(), JournalError> {
        let mut next = 1;
        let mut group = Group { first_line: lines.number + 1, lines: Vec::new() };
        let mut seal = self.seal.clone();
        // The first fault since the last acknowledged line; it counts once anything after it was acknowledged.
        let mut fault: Option<JournalError> = None;
        while let Some((number, text)) = lines.next() {
            let sealed = text.and_then(ack_of);
            let mut wrong = |why: String| {
                fault.get_or_insert_with(|| Fault::Damaged(why).at(self.file.as_str(), number));
            };
            match text.map(serde_json::from_str::<Numbered>) {
                None => wrong("this line is not text".to_owned()),
                Some(Err(error)) => wrong(format!("this line cannot be read ({})", brief(&error))),
                Some(Ok(line)) if line.n != next => {
                    wrong(format!("this line has the number {}, and {next} was to come", line.n));
                }
                Some(Ok(line)) => {
                    next += 1;
                    group.lines.push(line);
                }
            }
            let Some((body, ack)) = sealed else {
                if let Some(text) = text {
                    seal.line(text);
                }
                continue;
            };
            if let Some(error) = fault {
                // A power cut may leave the last act's place filled with zeros: it was never acknowledged.
                let blank = lines.bytes[self.sealed as usize..].contains(&0);
                return if blank && lines.at == lines.bytes.len() { Ok(()) } else { Err(error) };
            }
            if seal.sealed(body) != ack {
                let why = match number - group.first_line {
                    0 => "this line is not as it was written".to_owned(),
                    _ => format!("lines {} to {number} are not as they were written", group.first_line),
                };
                return Err(Fault::Damaged(why).at(self.file.as_str(), number));
            }
            self.seal = seal.clone();
            self.sealed = lines.at as u64;
            let full = std::mem::replace(&mut group, Group { first_line: number + 1, lines: Vec::new() });
            self.groups.push(full);
        }
        Ok(())
    }

    /// The first line.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// What a person knows the file by.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// How many bytes at the end were never acknowledged: an act that a power cut or a full disk tore off.
    pub fn torn(&self) -> u64 {
        self.torn
    }

    /// The score recorded when the interview was over.
    pub fn score(&self) -> Option<Score> {
        let lines = self.groups.iter().rev().flat_map(|group| &group.lines);
        lines.into_iter().find_map(|line| match line.happened {
            Happened::Scored(score) => Some(score),
            _ => None,
        })
    }

    /// Whether the decisions were recorded. Readable without the script.
    pub fn finished(&self) -> bool {
        let mut lines = self.groups.iter().flat_map(|group| &group.lines);
        lines.any(|line| line.happened == Happened::Finished)
    }

    /// Seconds on the wall that were spent on it, as far as it was written down; 0 where nobody counted.
    pub fn wall(&self) -> u32 {
        let lines = self.groups.iter().rev().flat_map(|group| group.lines.iter().rev());
        lines.into_iter().find_map(|line| line.wall).unwrap_or(0)
    }

    /// When it was gone on with after it had been broken off: a power cut, a program that was ended. Leaving it properly
    /// is no interruption.
    pub fn interruptions(&self) -> Vec<&str> {
        let mut lines = self.groups.iter().flat_map(|group| &group.lines);
        let (mut left, mut found) = (false, Vec::new());
        for line in &mut lines {
            match &line.happened {
                Happened::Paused => left = true,
                Happened::Resumed { at } => {
                    if !left {
                        found.push(at.as_str());
                    }
                    left = false;
                }
                _ => left = false,
            }
        }
        found
    }

    /// How many acts were done, those undone not counted off. Readable without the script.
    pub fn turns(&self) -> u32 {
        self.groups.last().and_then(|group| group.lines.last()).map_or(0, |line| line.turn)
    }

    /// Sets the case up again as it was drawn then, and reads what happened in it.
    ///
    /// `script` is the [`fingerprint`] of the script as it is now.
    ///
    /// # Errors
    /// A [`JournalError`]: the script has been changed, or a line names what is not there.
    pub fn play_back(
        &self,
        scenario: &Arc<Scenario>,
        script: &str,
        handbook: &Handbook,
    ) -> Result<Played, JournalError> {
        if script != self.header.script {
            return Err(Fault::ScriptChanged(self.header.scenario.clone()).in_file(self.file.as_str()));
        }
        let scenario = &held_for(scenario, self.header.seconds);
        let drawn = self.header.drawn.of(scenario);
        let drawn = drawn.map_err(|why| Fault::Damaged(why).at(self.file.as_str(), 1))?;
        let Some(variant) = scenario.variants.index_of(&self.header.variant) else {
            let why = format!("it names the variant `{}`, which the script does not have", self.header.variant);
            return Err(Fault::Damaged(why).at(self.file.as_str(), 1));
        };
        let case = Case::compile(&self.header.scenario, scenario, handbook, variant, self.header.seed, drawn);
        let case = case.map_err(|error| Fault::Case(error).in_file(self.file.as_str()))?;
        let mut played = Played { case: Arc::new(case), events: Vec::new(), acts: Vec::new() };
        let names = Names::new(handbook);
        for group in &self.groups {
            for (line, number) in group.lines.iter().zip(group.first_line..) {
                let damaged = |why: String| Fault::Damaged(why).at(self.file.as_str(), number);
                match decode(&played.case, &names, &line.happened) {
                    Ok(Some(event)) => played.events.push(event),
                    Ok(None) => {
                        if let Happened::Undone { to } = line.happened {
                            played.go_back(to).map_err(damaged)?;
                        }
                    }
                    Err(error) => return Err(Fault::Line(error).at(self.file.as_str(), number)),
                }
            }
            let last = group.lines.last();
            if let Some(last) = last.filter(|line| line.happened.is_act()) {
                played.acts.push((last.n, played.events.len()));
            }
        }
        Ok(played)
    }
}

impl Played {
    /// Takes back every act after line `to`, which is where an act ended, or 0 for the beginning.
    fn go_back(&mut self, to: u64) -> Result<(), String> {
        let stands = self.acts.iter().take_while(|(last, _)| *last <= to).count();
        if to != 0 && stands.checked_sub(1).is_none_or(|at| self.acts[at].0 != to) {
            return Err(format!("it goes back to line number {to}, where no act ended"));
        }
        self.acts.truncate(stands);
        self.events.truncate(self.acts.last().map_or(0, |(_, events)| *events));
        Ok(())
    }
}

/// A scenario with the seconds of case time that an exercise gives; the same one where it gives none of its own.
pub fn held_for(scenario: &Arc<Scenario>, seconds: Option<u32>) -> Arc<Scenario> {
    match seconds.filter(|seconds| *seconds != scenario.seconds) {
        Some(seconds) => Arc::new(Scenario { seconds, ..Scenario::clone(scenario) }),
        None => Arc::clone(scenario),
    }
}

/// Returns the fingerprint of a script: BLAKE3 of its text, whatever its line ends, since a checkout may change those.
///
/// Words (`.ftl`) are not part of it: mending a translation changes no interview.
pub fn fingerprint(script: &str) -> String {
    crate::scenario::fingerprint([script])
}

/// The running seal over a journal.
#[derive(Clone, Debug, Default)]
pub(super) struct Seal(blake3::Hasher);

impl Seal {
    /// Takes in a line that is not the last of its group.
    fn line(&mut self, text: &str) {
        self.0.update(text.as_bytes());
        self.0.update(b"\n");
    }

    /// Takes in the last line of a group, up to its acknowledgement, and returns that.
    fn sealed(&mut self, body: &str) -> String {
        self.0.update(body.as_bytes());
        let ack = self.0.finalize().to_hex()[..FIGURES].to_owned();
        self.0.update(ACK.as_bytes());
        self.0.update(ack.as_bytes());
        self.0.update(b"\"}\n");
        ack
    }

    /// Writes lines of JSON objects as one group.
    pub fn group(&mut self, lines: &[String]) -> String {
        let mut text = String::new();
        for (index, line) in lines.iter().enumerate() {
            if index + 1 < lines.len() {
                self.line(line);
                text.push_str(line);
            } else {
                let body = line.strip_suffix('}').unwrap_or(line);
                let ack = self.sealed(body);
                text.push_str(body);
                text.push_str(ACK);
                text.push_str(&ack);
                text.push_str("\"}");
            }
            text.push('\n');
        }
        text
    }
}

/// Parts a line that carries an acknowledgement into what stands before it and the figures.
fn ack_of(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_suffix("\"}")?;
    let (body, figures) = rest.split_at_checked(rest.len().checked_sub(FIGURES)?)?;
    let hex = figures.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
    if hex { body.strip_suffix(ACK).map(|body| (body, figures)) } else { None }
}

/// Complete lines, those that end in a line end, with their numbers from 1.
struct Lines<'b> {
    bytes: &'b [u8],
    at: usize,
    number: usize,
}

impl<'b> Lines<'b> {
    /// Returns the next line's number and text; no text where it is not UTF-8.
    fn next(&mut self) -> Option<(usize, Option<&'b str>)> {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        self.at += end + 1;
        self.number += 1;
        Some((self.number, std::str::from_utf8(&rest[..end]).ok()))
    }
}

fn read_header(file: &str, lines: &mut Lines<'_>, seal: &mut Seal) -> Result<Header, JournalError> {
    if lines.bytes.is_empty() {
        return Err(Fault::Empty.in_file(file));
    }
    let begun = br#"{"journal":"#;
    let Some((number, text)) = lines.next() else {
        let ours = lines.bytes.starts_with(begun) || begun.starts_with(lines.bytes) || sealed::may_become(lines.bytes);
        // A power cut may leave a new file filled with zeros.
        let blank = lines.bytes.iter().all(|byte| *byte == 0);
        return Err(if ours || blank { Fault::Unbegun } else { Fault::NotAJournal }.in_file(file));
    };
    let Some(text) = text.filter(|text| text.starts_with(r#"{"journal":"#)) else {
        return Err(Fault::NotAJournal.in_file(file));
    };
    #[derive(Deserialize)]
    struct Format {
        journal: u64,
    }
    match serde_json::from_str::<Format>(text) {
        Ok(Format { journal: FORMAT }) => {}
        Ok(Format { journal: found }) => return Err(Fault::Format { found }.at(file, number)),
        Err(error) => {
            let why = format!("this line cannot be read ({})", brief(&error));
            return Err(Fault::Damaged(why).at(file, number));
        }
    }
    let sealed = ack_of(text).filter(|(body, ack)| seal.sealed(body) == *ack);
    if sealed.is_none() {
        return Err(Fault::Damaged("this line is not as it was written".to_owned()).at(file, number));
    }
    serde_json::from_str(text).map_err(|error| {
        let why = format!("this line cannot be read ({})", brief(&error));
        Fault::Damaged(why).at(file, number)
    })
}

/// An error of the JSON reader without its "at line 1", which is true of every line here.
fn brief(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what);
    let column = error.column();
    let short: String = text.chars().take(120).collect();
    if column == 0 { short } else { format!("column {column}: {short}") }
}

//! The chain of records: append-only lines, each holding the hash of the one before it and signed by the station.
//!
//! A line is `{"record":…,"signature":"…"}`. The signature covers the record's bytes as they stand, the next line's
//! `previous` covers the whole line, so the last signature vouches for the whole chain; only where something does not
//! fit is every signature looked at, to say which line it is. Order is that of the chain, never that of a clock. Knows
//! no file: it reads bytes and writes to a [`Sink`].

use std::{collections::BTreeMap, fmt};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use super::{
    disk::DiskError,
    hash::{Hash, figures},
    journal::Mode,
    receipt::Receipt,
    sink::Sink,
    station::{PublicKey, Station, StationId},
    store::StoreError,
};
use crate::locale::{Language, Message};

/// The largest chain read, in bytes: about half a million records.
pub const MOST_BYTES: u64 = 512 << 20;

const BEFORE: &str = r#"{"record":"#;
const BETWEEN: &str = r#","signature":""#;
const AFTER: &str = "\"}";
/// Figures of a signature.
const FIGURES: usize = 128;

/// One line of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Running number, from 0.
    pub seq: u64,
    /// The hash of the line before; all zeros in the first.
    pub previous: Hash,
    /// When it was written, as the machine's clock stood (RFC 3339, UTC).
    pub when: String,
    /// The clock stood earlier than at the line before: somebody set it back, or its battery is empty.
    #[serde(default, skip_serializing_if = "is_false")]
    pub clock_back: bool,
    /// What the line is about.
    #[serde(flatten)]
    pub what: What,
}

/// What a line of a chain is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// The first line: the station, with the key that signs the rest.
    Opened {
        /// The station.
        station: StationId,
        /// Its public key.
        key: PublicKey,
        /// The version of the program.
        sala: String,
    },
    /// A finished or abandoned interview.
    Interview(Box<Taken>),
    /// A person's data were erased here; the lines of their records stay, and say nothing about anybody.
    Erased {
        /// The opaque account.
        account: String,
    },
}

/// A record: an interview as it was taken. Says nothing about a person but an opaque account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taken {
    /// The journal's name in the folder of journals.
    pub file: String,
    /// The hash of the journal, which is kept as an object, too.
    pub journal: Hash,
    /// Its length in bytes.
    pub length: u64,
    /// Whether the decisions were recorded; else it was abandoned.
    pub finished: bool,
    /// How it was held.
    pub mode: Mode,
    /// The script as it was played; nothing where it was no longer at hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub script: Option<Hash>,
    /// The case's words as they were, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub words: BTreeMap<Language, Hash>,
    /// The handbook it was judged by.
    pub handbook: Hash,
    /// The exercise's rules as they were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Hash>,
    /// The sealed pack it was taken from, which holds script, words and rules.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<Hash>,
    /// The version of the program that took it.
    pub sala: String,
    /// The opaque account of the trainee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// The exercise's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exercise: Option<String>,
    /// The opaque id of the sitting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sitting: Option<String>,
    /// Its place in the sitting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
    /// Which attempt at the exercise it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<u32>,
    /// How often it was interrupted and gone on with.
    #[serde(default)]
    pub interruptions: u32,
}

/// What an object of a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The journal.
    Journal,
    /// The script.
    Script,
    /// The words of a language.
    Words,
    /// The handbook.
    Handbook,
    /// The exercise's rules.
    Rules,
    /// The sealed pack.
    Pack,
}

impl Kind {
    /// What it is called.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Journal => "verify-word-journal",
            Self::Script => "verify-word-script",
            Self::Words => "verify-word-words",
            Self::Handbook => "verify-word-handbook",
            Self::Rules => "verify-word-rules",
            Self::Pack => "verify-word-pack",
        })
    }
}

impl Taken {
    /// The objects it names.
    pub fn objects(&self) -> impl Iterator<Item = (Kind, Hash)> {
        let words = self.words.values().map(|hash| (Kind::Words, *hash));
        let script = self.script.map(|hash| (Kind::Script, hash));
        let rules = self.rules.map(|hash| (Kind::Rules, hash));
        let pack = self.pack.map(|hash| (Kind::Pack, hash));
        let always = [(Kind::Journal, self.journal), (Kind::Handbook, self.handbook)];
        always.into_iter().chain(script).chain(rules).chain(pack).chain(words)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_false(value: &bool) -> bool {
    !value
}

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it says.
    pub entry: Entry,
    /// The hash of its bytes: the head of the chain that ends here.
    pub hash: Hash,
    /// Its number in the file, from 1.
    pub number: usize,
}

/// What is wrong at a place of a chain.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainFault {
    /// The line's bytes are not those that were signed.
    #[error("this line is not as it was written")]
    Changed,
    /// The line is signed, but not by this station, or not in this chain.
    #[error("this line does not follow the one before it: it comes from another chain of the same station")]
    Foreign,
    /// Lines are missing before it.
    #[error("the records {from} to {to} are missing before this line")]
    Missing {
        /// The first that is missing.
        from: u64,
        /// The last that is missing.
        to: u64,
    },
    /// The line stands in a wrong place.
    #[error("this line is record {found} and stands where record {expected} was to come")]
    Order {
        /// The number it has.
        found: u64,
        /// The number that was to come.
        expected: u64,
    },
    /// The first line names another key than the station's.
    #[error("this chain was begun by another station")]
    Key,
    /// The last line was not written to its end.
    #[error("the last line was not written to its end: {0} bytes")]
    Torn(u64),
    /// There is no first line.
    #[error("the chain is empty")]
    Empty,
}

impl ChainFault {
    /// The message that tells it.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Changed => Message::new("chain-changed"),
            Self::Foreign => Message::new("chain-foreign"),
            Self::Missing { from, to } => Message::new("chain-missing").arg("from", *from).arg("to", *to),
            Self::Order { found, expected } => {
                Message::new("chain-order").arg("found", *found).arg("expected", *expected)
            }
            Self::Key => Message::new("chain-key"),
            Self::Torn(bytes) => Message::new("chain-torn").arg("bytes", *bytes),
            Self::Empty => Message::new("chain-empty"),
        }
    }
}

/// A fault with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// The line, from 1.
    pub line: usize,
    /// The bytes it stands at, from 0, the end not included.
    pub bytes: std::ops::Range<u64>,
    /// What is wrong.
    pub fault: ChainFault,
}

/// A chain that was read.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// The lines that could be read.
    pub lines: Vec<Line>,
    /// What is wrong with it, in the order of the file.
    pub faults: Vec<At>,
    /// How many bytes are complete lines.
    pub whole: u64,
    /// The key of its first line.
    pub key: Option<PublicKey>,
}

impl Chain {
    /// Reads a chain's bytes and says everything that is wrong with it. `key` is the station's, where it is known.
    #[must_use]
    pub fn read(bytes: &[u8], key: Option<PublicKey>) -> Self {
        let raw = raw_lines(bytes);
        let whole = raw.last().map_or(0, |raw| raw.end);
        let mut chain = Self { whole, ..Self::default() };
        let parsed: Vec<Option<Parsed<'_>>> = raw.iter().map(|raw| parse(raw.text)).collect();
        chain.key = parsed.first().and_then(Option::as_ref).and_then(|parsed| match &parsed.entry.what {
            What::Opened { key, .. } => Some(*key),
            _ => None,
        });
        let signer = key.or(chain.key);
        if !follows(&parsed, &raw, signer) {
            chain.faults = faults(&parsed, &raw, signer);
        }
        let torn = bytes.len() as u64 - whole;
        if torn > 0 {
            let fault = ChainFault::Torn(torn);
            chain.faults.push(At { line: raw.len() + 1, bytes: whole..bytes.len() as u64, fault });
        } else if raw.is_empty() {
            chain.faults.push(At { line: 1, bytes: 0..0, fault: ChainFault::Empty });
        }
        let numbered = parsed.into_iter().zip(&raw).enumerate();
        chain.lines = numbered
            .filter_map(|(at, (parsed, raw))| Some(Line { entry: parsed?.entry, hash: raw.hash, number: at + 1 }))
            .collect();
        chain
    }

    /// The hash of the last line.
    #[must_use]
    pub fn head(&self) -> Hash {
        self.lines.last().map_or(Hash([0; 32]), |line| line.hash)
    }

    /// The receipt of the chain as it stands.
    #[must_use]
    pub fn receipt(&self) -> Receipt {
        Receipt::of(self.head())
    }

    /// The records, with the lines they stand in.
    pub fn records(&self) -> impl Iterator<Item = (&Line, &Taken)> {
        self.lines.iter().filter_map(|line| match &line.entry.what {
            What::Interview(taken) => Some((line, &**taken)),
            _ => None,
        })
    }

    /// The accounts that were erased.
    pub fn erased(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().filter_map(|line| match &line.entry.what {
            What::Erased { account } => Some(account.as_str()),
            _ => None,
        })
    }

    /// The faults that are more than a torn tail.
    #[must_use]
    pub fn damage(&self) -> Option<&At> {
        self.faults.iter().find(|at| !matches!(at.fault, ChainFault::Torn(_) | ChainFault::Empty))
    }

    /// Writes one more line and returns once it is safe. A torn tail is cut off first. After an error the chain is as
    /// before, and it may be tried again.
    ///
    /// # Errors
    /// A [`StoreError`]: the chain is damaged, or the disk would not.
    pub fn append(
        &mut self,
        sink: &mut dyn Sink,
        station: &Station,
        when: &str,
        what: What,
    ) -> Result<Line, StoreError> {
        if let Some(at) = self.damage() {
            return Err(StoreError::Chain { file: sink.name(), at: at.clone() });
        }
        let unwritable =
            |sink: &dyn Sink, error| StoreError::Disk(DiskError { path: sink.name(), writing: true, error });
        if self.faults.iter().any(|at| matches!(at.fault, ChainFault::Torn(_))) {
            sink.cut(self.whole).map_err(|error| unwritable(&*sink, error))?;
        }
        self.faults.clear();
        let last = self.lines.last();
        let entry = Entry {
            seq: last.map_or(0, |line| line.entry.seq + 1),
            previous: self.head(),
            when: when.to_owned(),
            clock_back: last.is_some_and(|line| line.entry.when.as_str() > when),
            what,
        };
        let text = written(&entry, station);
        if let Err(error) = sink.append((text.clone() + "\n").as_bytes()) {
            // What may stand there is a torn tail for the next attempt.
            let torn = At { line: self.lines.len() + 1, bytes: self.whole..self.whole, fault: ChainFault::Torn(0) };
            self.faults.push(torn);
            return Err(unwritable(&*sink, error));
        }
        let line = Line { entry, hash: Hash::of(text.as_bytes()), number: self.lines.len() + 1 };
        self.whole += text.len() as u64 + 1;
        self.key = self.key.or(Some(station.public()));
        self.lines.push(line.clone());
        Ok(line)
    }
}

/// Writes an entry as a line, without its end.
fn written(entry: &Entry, station: &Station) -> String {
    let body = serde_json::to_string(entry).expect("strings, numbers and maps with string keys");
    let signature = HEXLOWER.encode(&station.sign(body.as_bytes()));
    format!("{BEFORE}{body}{BETWEEN}{signature}{AFTER}")
}

/// A complete line of the file: its text, the hash of that, and where it stands.
struct Raw<'b> {
    text: &'b [u8],
    hash: Hash,
    begin: u64,
    end: u64,
}

fn raw_lines(bytes: &[u8]) -> Vec<Raw<'_>> {
    let mut begin = 0;
    let ends = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at);
    ends.map(|end| {
        let text = &bytes[begin..end];
        let raw = Raw { text, hash: Hash::of(text), begin: begin as u64, end: end as u64 + 1 };
        begin = end + 1;
        raw
    })
    .collect()
}

struct Parsed<'b> {
    entry: Entry,
    body: &'b [u8],
    signature: [u8; 64],
}

fn parse(text: &[u8]) -> Option<Parsed<'_>> {
    let text = std::str::from_utf8(text).ok()?;
    let rest = text.strip_prefix(BEFORE)?.strip_suffix(AFTER)?;
    let (body, figures_of) = rest.split_at_checked(rest.len().checked_sub(FIGURES)?)?;
    let body = body.strip_suffix(BETWEEN)?;
    let entry = serde_json::from_str(body).ok()?;
    Some(Parsed { entry, body: body.as_bytes(), signature: figures(figures_of)? })
}

impl Parsed<'_> {
    fn signed(&self, key: Option<PublicKey>) -> bool {
        key.is_some_and(|key| key.signed(self.body, &self.signature))
    }
}

/// Says whether everything fits: numbers, links, the first line's key, and the last line's signature.
fn follows(parsed: &[Option<Parsed<'_>>], raw: &[Raw<'_>], key: Option<PublicKey>) -> bool {
    let mut previous = Hash([0; 32]);
    for (seq, (line, raw)) in (0..).zip(parsed.iter().zip(raw)) {
        let Some(line) = line else { return false };
        if line.entry.seq != seq || line.entry.previous != previous {
            return false;
        }
        previous = raw.hash;
    }
    let opened = parsed.first().and_then(Option::as_ref).is_none_or(|first| begins(&first.entry, key));
    opened && parsed.last().and_then(Option::as_ref).is_none_or(|last| last.signed(key))
}

/// Says whether a line can be a chain's first.
fn begins(entry: &Entry, key: Option<PublicKey>) -> bool {
    matches!(&entry.what, What::Opened { station, key: own, .. } if Some(*own) == key && own.station() == *station)
}

/// Looks at every line by itself to say where something was changed, is missing, foreign or out of order.
fn faults(parsed: &[Option<Parsed<'_>>], raw: &[Raw<'_>], key: Option<PublicKey>) -> Vec<At> {
    let mut found = Vec::new();
    let mut expected = 0;
    // The hash of the line before, where that line is sound and stood in its place.
    let mut previous = Some(Hash([0; 32]));
    for (index, (line, raw)) in parsed.iter().zip(raw).enumerate() {
        let mut say = |fault| found.push(At { line: index + 1, bytes: raw.begin..raw.end, fault });
        let Some(line) = line.as_ref().filter(|line| line.signed(key)) else {
            let key = index == 0 && line.as_ref().is_some_and(|line| line.entry.seq == 0) && key.is_some();
            let other = line.as_ref().filter(|_| key).is_some_and(|line| match &line.entry.what {
                What::Opened { key, .. } => line.signed(Some(*key)),
                _ => false,
            });
            say(if other { ChainFault::Key } else { ChainFault::Changed });
            // Its number is that of its place, as far as anybody can say.
            expected += 1;
            previous = None;
            continue;
        };
        let seq = line.entry.seq;
        if index == 0 && seq == 0 && !begins(&line.entry, key) {
            say(ChainFault::Key);
        } else if seq > expected {
            say(ChainFault::Missing { from: expected, to: seq - 1 });
        } else if seq < expected {
            say(ChainFault::Order { found: seq, expected });
        } else if previous.is_some_and(|previous| previous != line.entry.previous) {
            say(ChainFault::Foreign);
        }
        expected = expected.max(seq + 1);
        previous = (seq + 1 == expected).then_some(raw.hash);
    }
    found
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, bytes {} to {}: {}", self.line, self.bytes.start, self.bytes.end, self.fault)
    }
}

#[cfg(test)]
mod tests;

//! Sealed packs: an exam with its cases, encrypted, so that nobody reads the answers off the files of a machine.
//!
//! A pack is one file. Its first line is plain JSON and names it: the exam's id, the public half of the *exam key*, and
//! hashes by which a damaged copy is noticed. In it, as an age file of its own that only the passphrase opens, stands the
//! exam key with the hash of the rest; the rest is an age file to that key, over a ZIP of texts. So the passphrase opens
//! everything, the exam key alone opens everything, too (that is what a release gives away), and whoever has neither can
//! only write to the key. Opened in memory alone; no name in it is ever made into a path. Reads no disk and no clock.

pub mod lock;

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, Write as _},
};

use base64::{Engine as _, prelude::BASE64_STANDARD};
use serde::{Deserialize, Serialize};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

pub use lock::{ExamKey, Passphrase, Recipient, Weak};
use lock::{Unopened, open_with_passphrase, seal_with_passphrase};

use super::{
    Course, MAX_FILE,
    exercise::{Found, Offer},
};
use crate::{
    locale::{Language, Message},
    scenario::map::is_id,
};

/// What the names of packs end in.
pub const EXTENSION: &str = "sala-exam";

/// The form of packs this program writes and reads.
const FORMAT: u64 = 1;

/// The largest pack, in bytes: it is kept among the objects of a store, and carried in bundles.
pub const MOST_BYTES: u64 = 32 << 20;

/// The most texts in a pack, and the most bytes of all of them together.
const MOST_TEXTS: usize = 2000;
const MOST_TEXT: u64 = 96 << 20;

/// The longest first line, in bytes.
const LONGEST_HEAD: usize = 4096;

const BEGINNING: &[u8] = br#"{"sala-exam":"#;
const SUM: &str = r#","sum":""#;
const FIGURES: usize = 16;
const ABOUT: &str = "pack.json";

/// Why a pack cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file is something else.
    #[error("it is no sealed pack")]
    NotAPack,
    /// A newer program made it.
    #[error("it was made by a newer Sala")]
    Newer,
    /// Bytes are missing, or are not those that were written.
    #[error("it is cut off, or was changed")]
    Damaged,
    /// The passphrase is another.
    #[error("the passphrase is not right")]
    Passphrase,
    /// The key opens another exam.
    #[error("this key opens another exam")]
    OtherKey,
    /// It holds a text that no pack has: its name leads out of it, or means nothing.
    #[error("it holds a file with a name that no pack has: {0}")]
    Path(String),
    /// It, or a text in it, is too large.
    #[error("it is too large: {0}")]
    Large(String),
    /// Opening it would take more work than any pack asks for.
    #[error("opening it would take too much work")]
    Work,
}

impl PackError {
    /// The message that tells it of this file; its `.help` says what to do.
    #[must_use]
    pub fn message(&self, file: &str) -> Message {
        let message = Message::new(match self {
            Self::NotAPack => "pack-other",
            Self::Newer => "pack-newer",
            Self::Damaged => "pack-damaged",
            Self::Passphrase => "pack-passphrase",
            Self::OtherKey => "pack-other-key",
            Self::Path(_) => "pack-path",
            Self::Large(_) => "pack-large",
            Self::Work => "pack-work",
        });
        match self {
            Self::Path(entry) | Self::Large(entry) => message.arg("file", file).arg("entry", entry.as_str()),
            _ => message.arg("file", file),
        }
    }
}

/// The texts of a sealed exam, opened: an exercise and its cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// The exercise's id.
    pub id: String,
    /// The texts by name: `exercise.ron`, `exercise.en.ftl`, `cases/ID/scenario.ron`, `cases/ID/en.ftl`.
    texts: BTreeMap<String, String>,
}

impl Contents {
    /// Takes of a course an exercise with every case that it may give.
    #[must_use]
    pub fn of(course: &Course, found: &Found) -> Self {
        let text = |source| course.sources.text(source).unwrap_or_default().to_owned();
        let mut texts = BTreeMap::from([("exercise.ron".to_owned(), text(found.source))]);
        for (language, source) in &found.words {
            texts.insert(format!("exercise.{}.ftl", language.code()), text(*source));
        }
        let parts = found.exercise.iter().flat_map(|exercise| &exercise.parts);
        let choices = parts.flat_map(|part| Offer::of_part(part, course)).flat_map(|offer| offer.0);
        for taught in choices.filter_map(|choice| course.scenario(&choice.scenario)) {
            texts.insert(format!("cases/{}/scenario.ron", taught.id), text(taught.source));
            for (language, source) in &taught.words {
                texts.insert(format!("cases/{}/{}.ftl", taught.id, language.code()), text(*source));
            }
        }
        Self { id: found.id.clone(), texts }
    }

    /// One of its texts.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// The script of a case.
    #[must_use]
    pub fn script(&self, case: &str) -> Option<&str> {
        self.text(&format!("cases/{case}/scenario.ron"))
    }

    /// The words of a case, by language.
    #[must_use]
    pub fn words(&self, case: &str) -> BTreeMap<Language, String> {
        let of = |language: Language| self.text(&format!("cases/{case}/{}.ftl", language.code())).map(str::to_owned);
        Language::ALL.into_iter().filter_map(|language| Some((language, of(language)?))).collect()
    }

    /// The exercise's rules, as their author wrote them.
    #[must_use]
    pub fn rules(&self) -> &str {
        self.text("exercise.ron").unwrap_or_default()
    }

    /// The ids of its cases, sorted.
    #[must_use]
    pub fn cases(&self) -> Vec<&str> {
        let scripts = self.texts.keys().filter_map(|name| name.strip_prefix("cases/")?.strip_suffix("/scenario.ron"));
        scripts.collect()
    }

    fn packed(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let about = About { pack: FORMAT, id: self.id.clone(), sala: env!("CARGO_PKG_VERSION").to_owned() };
        let about = serde_json::to_string(&about).expect("strings and a number");
        let texts = self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        for (name, text) in std::iter::once((ABOUT, about.as_str())).chain(texts) {
            zip.start_file(name, SimpleFileOptions::default()).expect("memory does not refuse");
            zip.write_all(text.as_bytes()).expect("memory does not refuse");
        }
        zip.finish().expect("memory does not refuse").into_inner()
    }

    fn unpacked(bytes: &[u8]) -> Result<Self, PackError> {
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| PackError::Damaged)?;
        if zip.len() > MOST_TEXTS {
            return Err(PackError::Large(zip.len().to_string()));
        }
        let (mut about, mut texts, mut room) = (None, BTreeMap::new(), MOST_TEXT);
        for index in 0..zip.len() {
            let entry = zip.by_index(index).map_err(|_| PackError::Damaged)?;
            let name = String::from_utf8_lossy(entry.name_raw()).into_owned();
            let shown = || name.chars().take(120).collect::<String>();
            if !fits(&name) {
                return Err(PackError::Path(shown()));
            }
            let most = room.min(MAX_FILE);
            let mut bytes = Vec::new();
            entry.take(most + 1).read_to_end(&mut bytes).map_err(|_| PackError::Damaged)?;
            if bytes.len() as u64 > most {
                return Err(PackError::Large(shown()));
            }
            room -= bytes.len() as u64;
            let text = String::from_utf8(bytes).map_err(|_| PackError::Damaged)?;
            let double = if name == ABOUT { about.replace(text).is_some() } else { texts.insert(name, text).is_some() };
            if double {
                return Err(PackError::Damaged);
            }
        }
        let about: About = serde_json::from_str(&about.unwrap_or_default()).map_err(|_| PackError::Damaged)?;
        if about.pack > FORMAT {
            return Err(PackError::Newer);
        }
        if !texts.contains_key("exercise.ron") || !is_id(&about.id) {
            return Err(PackError::Damaged);
        }
        Ok(Self { id: about.id, texts })
    }
}

/// Says whether a name is one of a pack's.
fn fits(name: &str) -> bool {
    let words = |name: &str| Language::ALL.iter().any(|language| name == format!("{}.ftl", language.code()));
    if let Some((id, file)) = name.strip_prefix("cases/").and_then(|rest| rest.split_once('/')) {
        return is_id(id) && (file == "scenario.ron" || words(file));
    }
    name == ABOUT || name.strip_prefix("exercise.").is_some_and(|end| end == "ron" || words(end))
}

#[derive(Serialize, Deserialize)]
struct About {
    pack: u64,
    id: String,
    sala: String,
}

/// The first line, without its sum.
#[derive(Serialize, Deserialize)]
struct Head {
    #[serde(rename = "sala-exam")]
    format: u64,
    id: String,
    to: Recipient,
    /// The envelope, as an age file in base64.
    key: String,
    /// BLAKE3 of the rest of the file.
    body: String,
}

/// What only the passphrase opens. Whoever does not know it cannot put another body in the place of this one.
#[derive(Serialize, Deserialize)]
struct Envelope {
    id: String,
    key: String,
    body: String,
}

/// A pack as anybody can read it: which exam it is, and to whose key its interviews are written.
#[derive(Clone, Debug)]
pub struct Pack<'b> {
    /// The exercise's id, as the first line says; only opening the pack shows whether that is so.
    pub id: String,
    /// The public half of the exam key.
    pub to: Recipient,
    head: String,
    key: Vec<u8>,
    body: &'b [u8],
}

/// A pack, opened.
#[derive(Clone, Debug)]
pub struct Unlocked {
    /// Its texts.
    pub contents: Contents,
    /// Its key.
    pub key: ExamKey,
}

/// Seals an exam. The exam key is made anew each time, by the chance of the system.
///
/// # Errors
/// [`PackError::Large`] where no store could keep it.
pub fn seal(contents: &Contents, passphrase: &Passphrase) -> Result<Vec<u8>, PackError> {
    let key = ExamKey::new();
    let body = key.recipient().seal(&contents.packed());
    let hash = blake3::hash(&body).to_hex().to_string();
    let envelope = Envelope { id: contents.id.clone(), key: key.written().to_owned(), body: hash.clone() };
    let envelope = serde_json::to_vec(&envelope).expect("strings");
    let head = Head {
        format: FORMAT,
        id: contents.id.clone(),
        to: key.recipient(),
        key: BASE64_STANDARD.encode(seal_with_passphrase(passphrase, &envelope)),
        body: hash,
    };
    let head = serde_json::to_string(&head).expect("strings and a number");
    let head = head.strip_suffix('}').unwrap_or(&head);
    let mut bytes = format!("{head}{SUM}{}\"}}\n", sum(head)).into_bytes();
    bytes.extend(body);
    if bytes.len() as u64 > MOST_BYTES { Err(PackError::Large(bytes.len().to_string())) } else { Ok(bytes) }
}

fn sum(head: &str) -> String {
    blake3::hash(head.as_bytes()).to_hex()[..FIGURES].to_owned()
}

/// Says whether bytes begin as a pack does.
#[must_use]
pub fn looks_like_a_pack(bytes: &[u8]) -> bool {
    bytes.starts_with(BEGINNING)
}

impl<'b> Pack<'b> {
    /// Reads a pack's bytes, without opening it.
    ///
    /// # Errors
    /// A [`PackError`].
    pub fn read(bytes: &'b [u8]) -> Result<Self, PackError> {
        if bytes.len() as u64 > MOST_BYTES {
            return Err(PackError::Large(bytes.len().to_string()));
        }
        if !looks_like_a_pack(bytes) {
            return Err(PackError::NotAPack);
        }
        #[derive(Deserialize)]
        struct Format {
            #[serde(rename = "sala-exam")]
            format: u64,
        }
        let end = bytes.iter().take(LONGEST_HEAD).position(|byte| *byte == b'\n').ok_or(PackError::Damaged)?;
        let line = std::str::from_utf8(&bytes[..end]).map_err(|_| PackError::Damaged)?;
        let format = serde_json::from_str::<Format>(line).map_err(|_| PackError::Damaged)?.format;
        if format > FORMAT {
            return Err(PackError::Newer);
        }
        let (head, figures) = line.rsplit_once(SUM).ok_or(PackError::Damaged)?;
        if figures.strip_suffix("\"}") != Some(sum(head).as_str()) {
            return Err(PackError::Damaged);
        }
        let read: Head = serde_json::from_str(line).map_err(|_| PackError::Damaged)?;
        let body = &bytes[end + 1..];
        if blake3::hash(body).to_hex().as_str() != read.body || !is_id(&read.id) {
            return Err(PackError::Damaged);
        }
        let key = BASE64_STANDARD.decode(&read.key).map_err(|_| PackError::Damaged)?;
        Ok(Self { id: read.id, to: read.to, head: read.body, key, body })
    }

    /// Opens it with its passphrase.
    ///
    /// # Errors
    /// A [`PackError`].
    pub fn unlock(&self, passphrase: &Passphrase) -> Result<Unlocked, PackError> {
        let envelope = open_with_passphrase(passphrase, &self.key)?;
        let envelope: Envelope = serde_json::from_slice(&envelope).map_err(|_| PackError::Damaged)?;
        let key = ExamKey::read(&envelope.key).ok_or(PackError::Damaged)?;
        // The passphrase vouches for id and body; the first line vouches for nothing.
        if envelope.body != self.head || envelope.id != self.id {
            return Err(PackError::Damaged);
        }
        Ok(Unlocked { contents: self.open(&key)?, key })
    }

    /// Opens it with the exam key, which does not vouch for it: whoever calls knows its hash from a record.
    ///
    /// # Errors
    /// A [`PackError`].
    pub fn open(&self, key: &ExamKey) -> Result<Contents, PackError> {
        if key.recipient() != self.to {
            return Err(PackError::OtherKey);
        }
        let bytes = key.open(self.body, MOST_BYTES).map_err(|error| match error {
            Unopened::OtherKey => PackError::OtherKey,
            Unopened::TooLarge => PackError::Large(self.id.clone()),
            Unopened::Damaged => PackError::Damaged,
        })?;
        let contents = Contents::unpacked(&bytes)?;
        if contents.id == self.id { Ok(contents) } else { Err(PackError::Damaged) }
    }
}

#[cfg(test)]
pub(crate) mod tests;

//! The locks of sealed packs and journals: a passphrase, and the exam key. The only file that knows age.
//!
//! Everything is a file of the age format, version 1, so that other tools open it, too. age draws its salts and keys from
//! the system by itself, and tries how fast the machine is; nothing of that is read here.

use std::{
    fmt,
    io::{self, Read as _, Write as _},
    iter,
    str::FromStr,
};

use age::{
    DecryptError, Decryptor, Encryptor,
    secrecy::{ExposeSecret as _, SecretString},
    x25519,
};
use serde::{Deserialize, Serialize};

use super::PackError;
use crate::locale::Message;

/// How much work a passphrase takes, as a power of two: the least that OWASP's *Password Storage Cheat Sheet* asks of
/// scrypt (N 2^17, r 8, p 1: 128 MB and about half a second). Tests of this library try many passphrases.
const WORK: u8 = if cfg!(test) { 8 } else { 17 };

/// The most work done for somebody's pack: 1 GB.
const MOST_WORK: u8 = 20;

/// The fewest signs of a passphrase, and the fewest different ones (design): four short words have more.
pub const FEWEST: usize = 12;
const FEWEST_DIFFERENT: usize = 6;

/// The longest passphrase, in bytes.
pub const LONGEST: usize = 1000;

/// Beginnings of what everybody tries first, in small letters without spaces.
const COMMON: [&str; 9] = [
    "password",
    "passphrase",
    "123456789",
    "qwerty",
    "abcdefgh",
    "letmein",
    "iloveyou",
    "correcthorse",
    "administrator",
];

/// A passphrase that was typed.
#[derive(Clone)]
pub struct Passphrase(SecretString);

/// Why a passphrase is too weak to seal an exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// It has too few signs.
    #[error("it has fewer than {FEWEST} signs")]
    Short,
    /// It has too few different signs.
    #[error("it has too few different signs")]
    Plain,
    /// It is figures alone.
    #[error("it is figures alone")]
    Figures,
    /// It holds what everybody tries first.
    #[error("it holds what everybody tries first")]
    Common,
    /// It is too long to be typed.
    #[error("it has more than {LONGEST} bytes")]
    Long,
}

impl Weak {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new("exam-weak").arg(
            "why",
            match self {
                Self::Short => "short",
                Self::Plain => "plain",
                Self::Figures => "figures",
                Self::Common => "common",
                Self::Long => "long",
            },
        )
    }
}

impl Passphrase {
    /// Takes what was typed, to try it. Spaces around it do not count.
    #[must_use]
    pub fn typed(text: &str) -> Self {
        Self(SecretString::from(text.trim().to_owned()))
    }

    /// Takes what was typed, to seal an exam of this id with it.
    ///
    /// # Errors
    /// A [`Weak`] where it could be guessed.
    pub fn chosen(text: &str, id: &str) -> Result<Self, Weak> {
        let text = text.trim();
        let bare: String = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let different: std::collections::BTreeSet<char> = text.chars().collect();
        let own: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
        if text.len() > LONGEST {
            return Err(Weak::Long);
        }
        if text.chars().count() < FEWEST {
            return Err(Weak::Short);
        }
        if different.len() < FEWEST_DIFFERENT {
            return Err(Weak::Plain);
        }
        if text.chars().all(|c| c.is_numeric() || c.is_whitespace() || "-./".contains(c)) {
            return Err(Weak::Figures);
        }
        if COMMON.iter().any(|common| bare.contains(common)) || bare == own {
            return Err(Weak::Common);
        }
        Ok(Self::typed(text))
    }
}

impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// Encrypts bytes by a passphrase.
pub(super) fn seal_with_passphrase(passphrase: &Passphrase, plain: &[u8]) -> Vec<u8> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.0.clone());
    recipient.set_work_factor(WORK);
    sealed(&recipient, plain)
}

/// Decrypts what a passphrase encrypted.
pub(super) fn open_with_passphrase(passphrase: &Passphrase, sealed: &[u8]) -> Result<Vec<u8>, PackError> {
    let mut identity = age::scrypt::Identity::new(passphrase.0.clone());
    identity.set_max_work_factor(MOST_WORK);
    opened(&identity, sealed, 4096).map_err(|error| match error {
        Failed::Age(DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys) => PackError::Passphrase,
        Failed::Age(DecryptError::ExcessiveWork { .. }) => PackError::Work,
        Failed::Age(DecryptError::UnknownFormat) => PackError::Newer,
        _ => PackError::Damaged,
    })
}

/// The exam key: it opens the pack and every interview that was written to it.
#[derive(Clone)]
pub struct ExamKey {
    identity: x25519::Identity,
    written: SecretString,
}

/// Why bytes could not be decrypted by an exam key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unopened {
    /// They were written to another key.
    #[error("they were written to another key")]
    OtherKey,
    /// They are not those that were written.
    #[error("they are not as they were written")]
    Damaged,
    /// There are more of them than may be.
    #[error("there are too many")]
    TooLarge,
}

impl ExamKey {
    /// Makes a key, by the chance of the system.
    pub(super) fn new() -> Self {
        Self::of(x25519::Identity::generate())
    }

    fn of(identity: x25519::Identity) -> Self {
        let written = identity.to_string();
        Self { identity, written }
    }

    /// Reads a key: `AGE-SECRET-KEY-1…`; nothing where it is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self::of)
    }

    /// The key as age writes it.
    #[must_use]
    pub fn written(&self) -> &str {
        self.written.expose_secret()
    }

    /// Its public half.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.identity.to_public())
    }

    /// Decrypts what was written to it, at most so many bytes.
    ///
    /// # Errors
    /// An [`Unopened`].
    pub fn open(&self, bytes: &[u8], most: u64) -> Result<Vec<u8>, Unopened> {
        opened(&self.identity, bytes, most).map_err(|error| match error {
            Failed::Age(DecryptError::NoMatchingKeys) => Unopened::OtherKey,
            Failed::TooLarge => Unopened::TooLarge,
            _ => Unopened::Damaged,
        })
    }
}

impl fmt::Debug for ExamKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExamKey({})", self.recipient())
    }
}

/// The public half of an exam key: with it one can write, and read nothing.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Recipient(x25519::Recipient);

impl Recipient {
    /// Encrypts bytes to the key.
    #[must_use]
    pub fn seal(&self, plain: &[u8]) -> Vec<u8> {
        sealed(&self.0, plain)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Recipient {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<Recipient> for String {
    fn from(recipient: Recipient) -> Self {
        recipient.to_string()
    }
}

impl TryFrom<String> for Recipient {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl PartialOrd for Recipient {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Recipient {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.to_string().cmp(&other.to_string())
    }
}

fn sealed(recipient: &dyn age::Recipient, plain: &[u8]) -> Vec<u8> {
    let encryptor = Encryptor::with_recipients(iter::once(recipient)).expect("one recipient fits itself");
    let mut bytes = Vec::with_capacity(plain.len() + 256);
    let written = encryptor.wrap_output(&mut bytes).and_then(|mut writer| {
        writer.write_all(plain)?;
        writer.finish().map(|_| ())
    });
    written.expect("memory does not refuse");
    bytes
}

enum Failed {
    Age(DecryptError),
    Io,
    TooLarge,
}

impl From<DecryptError> for Failed {
    fn from(error: DecryptError) -> Self {
        Self::Age(error)
    }
}

impl From<io::Error> for Failed {
    fn from(_: io::Error) -> Self {
        Self::Io
    }
}

fn opened(identity: &dyn age::Identity, sealed: &[u8], most: u64) -> Result<Vec<u8>, Failed> {
    let reader = Decryptor::new_buffered(sealed)?.decrypt(iter::once(identity))?;
    let mut plain = Vec::new();
    reader.take(most + 1).read_to_end(&mut plain)?;
    if plain.len() as u64 > most { Err(Failed::TooLarge) } else { Ok(plain) }
}

//! The roster: trainee numbers, display names, units, languages and PINs, and the opaque account of each person.
//!
//! Nothing more is kept about anybody. Journals and chain know the account alone, so that a person can be taken out of
//! the roster and the records still hold together. Written all or nothing, sealed against a changed byte.

mod pin;
mod rows;
mod table;

use std::{fmt, path::Path, str::FromStr};

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

pub use pin::{Pin, PinFault, PinHash};
pub use rows::{Column, Headings, Import, Renewal, RowFault, RowWhat, import};
pub use table::{Encoding, MOST as MOST_TABLE, Row, TableError, read as read_table};

use super::{
    disk::{self, DiskError, RealDisk},
    fault::shown,
    hash::{Hash, figures},
    moment::Moment,
    station::Random,
};
use crate::locale::{Language, Message, digits};

/// The largest roster read, in bytes: about a hundred thousand people.
const MOST: u64 = 64 << 20;

/// The longest display name or unit, in signs.
pub const LONGEST: usize = 80;

/// The longest trainee number, in signs.
pub const LONGEST_NUMBER: usize = 24;

/// How many figures of an account stand for it.
const SHORT: usize = 8;

/// An opaque account: 16 random bytes as figures. It says nothing about the person.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Account(String);

/// A text that is no account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an account has 32 small hexadecimal figures")]
pub struct NoAccount;

impl Account {
    /// Makes an account of 16 random bytes.
    #[must_use]
    pub fn new(bytes: &[u8; 16]) -> Self {
        Self(HEXLOWER.encode(bytes))
    }

    /// Its figures.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its first figures, enough to tell it from any other of a unit and to find somebody by.
    #[must_use]
    pub fn short(&self) -> &str {
        &self.0[..SHORT]
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Account {
    type Err = NoAccount;

    fn from_str(text: &str) -> Result<Self, NoAccount> {
        figures::<16>(text).map(|bytes| Self::new(&bytes)).ok_or(NoAccount)
    }
}

impl From<Account> for String {
    fn from(account: Account) -> Self {
        account.0
    }
}

impl TryFrom<String> for Account {
    type Error = NoAccount;

    fn try_from(text: String) -> Result<Self, NoAccount> {
        text.parse()
    }
}

/// One trainee.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Person {
    /// The unit: the school or post.
    pub unit: String,
    /// The trainee number, by which they sign in.
    pub number: String,
    /// The name shown.
    pub name: String,
    /// The language they work in.
    pub language: Language,
    /// The PIN, hashed; nothing until one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pin: Option<PinHash>,
    /// The opaque account.
    pub account: Account,
    /// When this row was last changed (RFC 3339, UTC); of two versions the later holds.
    pub changed: String,
}

/// Somebody who is to be added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewPerson {
    /// The unit.
    pub unit: String,
    /// The trainee number.
    pub number: String,
    /// The name shown.
    pub name: String,
    /// The language.
    pub language: Language,
    /// The PIN, where the instructor sets one.
    pub pin: Option<Pin>,
}

/// What can be wrong with a roster, or with what is asked of it.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// A file cannot be read or written.
    #[error(transparent)]
    Disk(#[from] DiskError),
    /// The file is not as it was written.
    #[error("{file}: this roster is not as it was written")]
    Damaged {
        /// The file.
        file: String,
    },
    /// Another program version wrote it.
    #[error("{file}: this roster was written by a newer Sala")]
    Newer {
        /// The file.
        file: String,
    },
    /// The system has no chance to give.
    #[error("the system gives no random numbers: {0}")]
    Random(#[source] std::io::Error),
    /// Nobody has this number.
    #[error("nobody in the roster has the number `{0}`")]
    Unknown(String),
    /// Several have this number, in several units or by two rosters.
    #[error("several people have the number `{number}`: {}", .named.join(", "))]
    Ambiguous {
        /// The number.
        number: String,
        /// `UNIT/NUMBER` of each, or the first figures of the account where even that is the same.
        named: Vec<String>,
    },
    /// Somebody has this number already.
    #[error("`{name}` has the number `{number}` already")]
    Taken {
        /// The number.
        number: String,
        /// Who has it.
        name: String,
    },
    /// What was given cannot stand in a roster.
    #[error("{0:?}")]
    Unfit(RowWhat),
    /// No PIN has been set yet.
    #[error("no PIN has been set for `{0}` yet")]
    NoPin(String),
    /// The PIN is another.
    #[error("the PIN is not right")]
    WrongPin,
}

impl RosterError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Disk(error) => error.message(),
            Self::Damaged { file } => Message::new("roster-damaged").arg("file", file.as_str()),
            Self::Newer { file } => Message::new("roster-newer").arg("file", file.as_str()),
            Self::Random(error) => Message::new("store-random").arg("why", error.to_string()),
            Self::Unknown(number) => Message::new("roster-unknown").arg("number", number.as_str()),
            Self::Ambiguous { number, named } => {
                Message::new("roster-ambiguous").arg("number", number.as_str()).arg("named", named.join(", "))
            }
            Self::Taken { number, name } => {
                Message::new("roster-taken").arg("number", number.as_str()).arg("name", name.as_str())
            }
            Self::Unfit(what) => what.message(),
            Self::NoPin(number) => Message::new("roster-no-pin").arg("number", number.as_str()),
            Self::WrongPin => Message::new("roster-wrong-pin"),
        }
    }
}

/// Everybody in the roster, by unit and number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    people: Vec<Person>,
}

const BEFORE: &str = "{\"roster\":1,\"people\":[";
const BETWEEN: &str = "\n],\"seal\":\"";
const AFTER: &str = "\"}\n";

impl Roster {
    /// Reads the roster of a store's folder; an empty one where there is none.
    ///
    /// # Errors
    /// A [`RosterError`]: it cannot be read, or is not as it was written.
    pub fn open(unit: &Path) -> Result<Self, RosterError> {
        let path = file(unit);
        let Some(bytes) = disk::read(&path, MOST)? else { return Ok(Self::default()) };
        Self::read(&bytes, &shown(&path))
    }

    /// Reads a roster's bytes; `file` is what a person knows them by.
    ///
    /// # Errors
    /// A [`RosterError`], as for [`Roster::open`].
    pub fn read(bytes: &[u8], file: &str) -> Result<Self, RosterError> {
        #[derive(Deserialize)]
        struct Written {
            roster: u64,
            #[serde(default)]
            people: Vec<Person>,
        }
        let damaged = || RosterError::Damaged { file: file.to_owned() };
        let text = std::str::from_utf8(bytes).map_err(|_| damaged())?;
        let written = serde_json::from_str::<Written>(text);
        if written.as_ref().is_ok_and(|written| written.roster > 1) {
            return Err(RosterError::Newer { file: file.to_owned() });
        }
        let (body, seal) = text.strip_suffix(AFTER).and_then(|text| text.rsplit_once(BETWEEN)).ok_or_else(damaged)?;
        if !body.starts_with(BEFORE) || seal.parse() != Ok(Hash::of(body.as_bytes())) {
            return Err(damaged());
        }
        Ok(Self { people: written.map_err(|_| damaged())?.people })
    }

    /// The roster as its file has it: JSON, a person a line, and a seal.
    #[must_use]
    pub fn written(&self) -> String {
        let rows = self.people.iter().map(|person| serde_json::to_string(person).expect("strings"));
        let rows: Vec<String> = rows.map(|row| format!("\n{row}")).collect();
        let body = format!("{BEFORE}{}", rows.join(","));
        let seal = Hash::of(body.as_bytes());
        format!("{body}{BETWEEN}{seal}{AFTER}")
    }

    /// Writes the roster into a store's folder, all or nothing.
    ///
    /// # Errors
    /// A [`RosterError`]; the old one stands then.
    pub fn save(&self, unit: &Path) -> Result<(), RosterError> {
        Ok(disk::put(&RealDisk, &file(unit), self.written().as_bytes(), true)?)
    }

    /// Everybody, by unit and number.
    #[must_use]
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// Finds somebody by number, by `UNIT/NUMBER` where several have it, or by account, of which the first eight figures do.
    ///
    /// # Errors
    /// [`RosterError::Unknown`] or [`RosterError::Ambiguous`].
    pub fn find(&self, named: &str) -> Result<&Person, RosterError> {
        let named = digits::latin(named.trim());
        let is = |person: &&Person| {
            person.number == named
                || (named.len() >= SHORT && person.account.as_str().starts_with(&named))
                || named.split_once('/').is_some_and(|(unit, number)| person.unit == unit && person.number == number)
        };
        let found: Vec<&Person> = self.people.iter().filter(is).collect();
        match found.as_slice() {
            [one] => Ok(one),
            [] => Err(RosterError::Unknown(named)),
            several => {
                let call = |person: &&Person| {
                    let same = several.iter().filter(|other| other.unit == person.unit).count();
                    if same > 1 {
                        person.account.short().to_owned()
                    } else {
                        format!("{}/{}", person.unit, person.number)
                    }
                };
                Err(RosterError::Ambiguous { named: several.iter().map(call).collect(), number: named })
            }
        }
    }

    /// Finds somebody by account.
    #[must_use]
    pub fn by_account(&self, account: &str) -> Option<&Person> {
        self.people.iter().find(|person| person.account.as_str() == account)
    }

    /// Adds somebody and gives them an account.
    ///
    /// # Errors
    /// [`RosterError::Taken`] where the number is in use in the unit, [`RosterError::Unfit`], or no chance from the
    /// system.
    pub fn add(&mut self, new: NewPerson, now: Moment, random: Random<'_>) -> Result<Account, RosterError> {
        let new = rows::fit(new).map_err(RosterError::Unfit)?;
        if let Some(there) = self.people.iter().find(|there| there.number == new.number && there.unit == new.unit) {
            return Err(RosterError::Taken { number: new.number, name: there.name.clone() });
        }
        let mut bytes = [0; 16];
        random(&mut bytes).map_err(RosterError::Random)?;
        let pin = new.pin.map(|pin| PinHash::new(&pin, random)).transpose().map_err(RosterError::Random)?;
        let account = Account::new(&bytes);
        self.people.push(Person {
            unit: new.unit,
            number: new.number,
            name: new.name,
            language: new.language,
            pin,
            account: account.clone(),
            changed: now.written(),
        });
        self.people.sort();
        Ok(account)
    }

    /// Says whether somebody of another unit has the number, too: then it takes the unit before it to sign in.
    #[must_use]
    pub fn elsewhere(&self, unit: &str, number: &str) -> bool {
        self.people.iter().any(|person| person.number == number && person.unit != unit)
    }

    /// Takes what a table says of somebody who is there already.
    ///
    /// # Errors
    /// [`RosterError::Unknown`], or no chance from the system.
    pub fn renew(&mut self, renewal: &Renewal, now: Moment, random: Random<'_>) -> Result<(), RosterError> {
        if let Some(pin) = &renewal.pin {
            self.set_pin(renewal.account.as_str(), pin, now, random)?;
        }
        let language = renewal.language;
        if let Some(person) = self.people.iter_mut().find(|person| person.account == renewal.account) {
            person.language = language.unwrap_or(person.language);
            person.changed = now.written();
        }
        self.people.sort();
        Ok(())
    }

    /// Sets somebody's PIN.
    ///
    /// # Errors
    /// [`RosterError::Unknown`], [`RosterError::Ambiguous`], or no chance from the system.
    pub fn set_pin(&mut self, named: &str, pin: &Pin, now: Moment, random: Random<'_>) -> Result<(), RosterError> {
        let account = self.find(named)?.account.clone();
        let hash = PinHash::new(pin, random).map_err(RosterError::Random)?;
        if let Some(person) = self.people.iter_mut().find(|person| person.account == account) {
            person.pin = Some(hash);
            person.changed = now.written();
        }
        self.people.sort();
        Ok(())
    }

    /// Signs somebody in by number and PIN.
    ///
    /// # Errors
    /// [`RosterError::NoPin`] at the first time, when one is to be set; [`RosterError::WrongPin`];
    /// [`RosterError::Unknown`] or [`RosterError::Ambiguous`].
    pub fn sign_in(&self, named: &str, pin: &str) -> Result<&Person, RosterError> {
        let person = self.find(named)?;
        let hash = person.pin.as_ref().ok_or_else(|| RosterError::NoPin(person.number.clone()))?;
        if hash.fits(pin) { Ok(person) } else { Err(RosterError::WrongPin) }
    }

    /// Takes somebody out and returns the row.
    pub fn remove(&mut self, account: &Account) -> Option<Person> {
        let at = self.people.iter().position(|person| person.account == *account)?;
        Some(self.people.remove(at))
    }

    /// Takes in another roster: of two versions of a row the later holds, of two of one moment the greater.
    ///
    /// The result does not hang on the order in which rosters come.
    pub fn merge(&mut self, other: &Self) {
        for theirs in &other.people {
            match self.people.iter_mut().find(|ours| ours.account == theirs.account) {
                Some(ours) if (&ours.changed, &*ours) < (&theirs.changed, theirs) => *ours = theirs.clone(),
                Some(_) => {}
                None => self.people.push(theirs.clone()),
            }
        }
        self.people.sort();
    }

    /// Numbers of one unit that two accounts have: two rosters were made for the same people.
    #[must_use]
    pub fn doubles(&self) -> Vec<(&Person, &Person)> {
        let pairs = self.people.windows(2).filter(|pair| pair[0].unit == pair[1].unit);
        pairs.filter(|pair| pair[0].number == pair[1].number).map(|pair| (&pair[0], &pair[1])).collect()
    }
}

/// The roster's file in a store's folder.
#[must_use]
pub fn file(unit: &Path) -> std::path::PathBuf {
    unit.join("roster.json")
}

#[cfg(test)]
mod tests;

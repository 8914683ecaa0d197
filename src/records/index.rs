//! The index: the records as a table (SQLite, WAL), so that they can be listed without reading every journal.
//!
//! It holds nothing that is not in chains and journals, and is never trusted: its rows are held against a digest when it
//! is opened, and whenever it is damaged, from another version or gone, it is made anew. Where another program holds it,
//! one in memory does. Knows no words of a language.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, ErrorCode, Row, params};

use super::{
    beside,
    chain::{Chain, Line, Taken},
    disk,
    fault::shown,
    hash::Hash,
    line::Score,
    opened::Again,
    sealed::Released,
    store::{Known, RecordId, Store, StoreError},
};
use crate::locale::Message;

/// The form of the table this program writes.
const FORMAT: i64 = 3;

/// How long another program is waited for.
const PATIENCE: Duration = Duration::from_millis(2000);

const TABLES: &str = "
    CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE records (
        hash TEXT PRIMARY KEY, station TEXT NOT NULL, seq INTEGER NOT NULL, recorded TEXT NOT NULL,
        clock_back INTEGER NOT NULL, own INTEGER NOT NULL, account TEXT, exercise TEXT, sitting TEXT, place INTEGER,
        attempt INTEGER, mode TEXT NOT NULL, finished INTEGER NOT NULL, interruptions INTEGER NOT NULL,
        journal TEXT NOT NULL, here INTEGER NOT NULL, scenario TEXT, variant TEXT, seed TEXT, began TEXT,
        language TEXT, total INTEGER, passed INTEGER, pack TEXT
    ) WITHOUT ROWID;
    CREATE INDEX by_account ON records (account, exercise, attempt, place);
    CREATE INDEX by_place ON records (station, seq);
";

const COLUMNS: &str = "hash, station, seq, recorded, clock_back, own, account, exercise, sitting, place, attempt, mode, \
                       finished, interruptions, journal, here, scenario, variant, seed, began, language, total, passed, pack";

/// What the index could not do.
#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// SQLite.
    #[error("{file}: {error}")]
    Sqlite {
        /// The file.
        file: String,
        /// What it says.
        #[source]
        error: rusqlite::Error,
    },
}

impl IndexError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Sqlite { file, error } => {
                Message::new("index-failed").arg("file", file.as_str()).arg("why", error.to_string())
            }
        }
    }
}

/// Why the index is not the one that stood there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anew {
    /// It was damaged, or its rows were changed, and was made anew.
    Damaged,
    /// Another program holds it; this one is in memory.
    Locked,
    /// A newer program wrote it; it is left, and this one is in memory.
    Newer,
    /// It cannot be written; this one is in memory.
    Unwritable,
}

impl Anew {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Damaged => "index-damaged",
            Self::Locked => "index-locked",
            Self::Newer => "index-newer",
            Self::Unwritable => "index-unwritable",
        })
    }
}

/// One record as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub id: RecordId,
    /// The hash of its line.
    pub hash: Hash,
    /// When it was recorded.
    pub recorded: String,
    /// The clock stood earlier than at the record before.
    pub clock_back: bool,
    /// Whether this machine recorded it.
    pub own: bool,
    /// The opaque account.
    pub account: Option<String>,
    /// The exercise.
    pub exercise: Option<String>,
    /// The sitting.
    pub sitting: Option<String>,
    /// Its place in the sitting.
    pub place: Option<u32>,
    /// Which attempt.
    pub attempt: Option<u32>,
    /// How it was held: `practice`, `scored`, `exam`.
    pub mode: String,
    /// Whether it was finished.
    pub finished: bool,
    /// How often it was interrupted.
    pub interruptions: u32,
    /// The hash of its journal.
    pub journal: Hash,
    /// The sealed pack it was taken from.
    pub pack: Option<Hash>,
    /// What its journal says; nothing where that was erased or never brought, or is sealed.
    pub told: Option<Told>,
}

impl Listed {
    /// Says whether it is sealed: its exam was not released here.
    #[must_use]
    pub fn sealed(&self) -> bool {
        self.pack.is_some() && self.told.is_none()
    }
}

/// What a journal says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The scenario.
    pub scenario: String,
    /// The truth.
    pub variant: String,
    /// The seed.
    pub seed: u64,
    /// When it was begun.
    pub began: String,
    /// The language it was begun in.
    pub language: String,
    /// The score as it was recorded then; where none was recorded, and of an exam, as it is judged by the handbook it was
    /// taken with. Nothing where it was not finished, or what it is judged by is not here.
    pub score: Option<Score>,
}

/// The index of a store.
#[derive(Debug)]
pub struct Index {
    connection: Connection,
    file: PathBuf,
}

/// Where the index stands.
#[must_use]
pub fn file(store: &Store) -> PathBuf {
    store.unit().join(beside::INDEX)
}

/// Takes the index away; it is made anew when it is wanted.
///
/// # Errors
/// A [`StoreError`] that names the file.
pub fn forget(store: &Store) -> Result<(), StoreError> {
    for end in std::iter::once("").chain(beside::ENDS) {
        disk::remove(&store.unit().join(format!("{}{end}", beside::INDEX)))?;
    }
    Ok(())
}

impl Index {
    /// Opens the index of a store and brings it up to date; says why it is not the one that stood there, if it is not.
    ///
    /// # Errors
    /// An [`IndexError`]: chains or journals cannot be read, or SQLite fails where it has nothing to do with the file.
    pub fn open(store: &Store) -> Result<(Self, Option<Anew>), IndexError> {
        let known = store.known()?;
        let (mut index, anew) = match Self::on_disk(store) {
            Ok(index) => (index, None),
            Err(Anew::Damaged) => {
                forget(store)?;
                match Self::on_disk(store) {
                    Ok(index) => (index, Some(Anew::Damaged)),
                    Err(why) => (Self::in_memory(store)?, Some(why)),
                }
            }
            Err(why) => (Self::in_memory(store)?, Some(why)),
        };
        match index.update(store, &known) {
            Err(IndexError::Sqlite { error, .. }) if index.connection.path().is_some_and(|path| !path.is_empty()) => {
                let mut memory = Self::in_memory(store)?;
                memory.update(store, &known)?;
                Ok((memory, Some(why(&error))))
            }
            Err(error) => Err(error),
            Ok(()) => Ok((index, anew)),
        }
    }

    /// Makes the index anew, whatever stands there.
    ///
    /// # Errors
    /// An [`IndexError`].
    pub fn rebuild(store: &Store) -> Result<(Self, Option<Anew>), IndexError> {
        if let Err(Anew::Locked | Anew::Newer) = Self::on_disk(store) {
            return Self::open(store);
        }
        forget(store)?;
        Self::open(store)
    }

    fn on_disk(store: &Store) -> Result<Self, Anew> {
        let file = file(store);
        let open = |file: &Path| -> rusqlite::Result<Result<Connection, Anew>> {
            let connection = Connection::open(file)?;
            connection.busy_timeout(PATIENCE)?;
            connection.pragma_update(None, "journal_mode", "wal")?;
            connection.pragma_update(None, "synchronous", "normal")?;
            let format: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))?;
            match (format, tables) {
                (0, 0) => make(&connection)?,
                (FORMAT, _) => {
                    let written: Option<String> =
                        connection
                            .query_row("SELECT max(value) FROM about WHERE name = 'digest'", [], |row| row.get(0))?;
                    if written != Some(digest(&connection)?) {
                        return Ok(Err(Anew::Damaged));
                    }
                }
                (newer, _) if newer > FORMAT => return Ok(Err(Anew::Newer)),
                // An older Sala's is no damage: it is made anew without a word.
                (1.., _) => {
                    connection.execute_batch("DROP TABLE IF EXISTS records; DROP TABLE IF EXISTS about;")?;
                    make(&connection)?;
                }
                _ => return Ok(Err(Anew::Damaged)),
            }
            Ok(Ok(connection))
        };
        if std::fs::create_dir_all(store.unit()).is_err() {
            return Err(Anew::Unwritable);
        }
        let connection = open(&file).map_err(|error| why(&error))??;
        Ok(Self { connection, file })
    }

    fn in_memory(store: &Store) -> Result<Self, IndexError> {
        let file = file(store);
        let connection = Connection::open_in_memory().and_then(|connection| make(&connection).map(|()| connection));
        let connection = connection.map_err(|error| IndexError::Sqlite { file: shown(&file), error })?;
        Ok(Self { connection, file })
    }

    fn failed(&self) -> impl Fn(rusqlite::Error) -> IndexError + use<> {
        let file = shown(&self.file);
        move |error| IndexError::Sqlite { file: file.clone(), error }
    }

    /// Adds what is missing, takes out what is gone, all or nothing.
    fn update(&mut self, store: &Store, known: &[Known]) -> Result<(), IndexError> {
        let failed = self.failed();
        let objects = store.objects();
        let released = Released::of(store)?;
        let files = disk::files(objects.folder()).map_err(StoreError::from)?;
        let there_are: BTreeSet<Hash> = files.iter().filter_map(|path| disk::name(path).parse().ok()).collect();
        // What is sealed says nothing, and what is released says what it says.
        let here = |taken: &Taken| {
            there_are.contains(&taken.journal)
                && taken.pack.is_none_or(|pack| released.has(pack) && there_are.contains(&pack))
        };
        let mut there: BTreeMap<Hash, bool> = BTreeMap::new();
        {
            let mut rows = self.connection.prepare("SELECT hash, here FROM records").map_err(&failed)?;
            let rows = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?))).map_err(&failed)?;
            for row in rows {
                let (hash, here) = row.map_err(&failed)?;
                there.extend(hash.parse::<Hash>().ok().map(|hash| (hash, here)));
            }
        }
        let mut wanted: BTreeMap<Hash, (&Known, &Line, &Taken)> = BTreeMap::new();
        for known in known {
            for (line, taken) in known.chain.records() {
                wanted.entry(line.hash).or_insert((known, line, taken));
            }
        }
        let stale = |(hash, was): &(&Hash, &bool)| wanted.get(hash).is_none_or(|(_, _, taken)| here(taken) != **was);
        let gone: BTreeSet<Hash> = there.iter().filter(stale).map(|(hash, _)| *hash).collect();
        let kept: BTreeSet<Hash> = there.keys().filter(|hash| !gone.contains(hash)).copied().collect();
        let new: Vec<_> = wanted.iter().filter(|(hash, _)| !kept.contains(hash)).collect();
        if gone.is_empty() && new.is_empty() {
            return Ok(());
        }
        // Texts, packs and handbooks are read once for all.
        let mut again = Again::of(store, Released::of(store)?);
        let change = self.connection.transaction().map_err(&failed)?;
        for hash in gone {
            change.execute("DELETE FROM records WHERE hash = ?1", [hash.to_string()]).map_err(&failed)?;
        }
        {
            let marks: Vec<String> = (1..=24).map(|number| format!("?{number}")).collect();
            let insert = format!("INSERT INTO records ({COLUMNS}) VALUES ({})", marks.join(", "));
            let mut insert = change.prepare(&insert).map_err(&failed)?;
            for (hash, (known, line, taken)) in new {
                // A journal that was changed is not here; `verify` says so.
                let bytes = if here(taken) { objects.get(taken.journal).ok().flatten() } else { None };
                let id = RecordId { station: known.station, seq: line.entry.seq };
                let mut judged = || again.told(id, taken);
                let told = match (&bytes, taken.pack) {
                    (Some(_), Some(_)) => judged(),
                    // A power cut can come between the last decision and its score: then it is judged here.
                    (Some(bytes), None) => told(bytes).map(|told| match told.score {
                        None if taken.finished => judged().unwrap_or(told),
                        _ => told,
                    }),
                    (None, _) => None,
                };
                let told = told.as_ref();
                let score = told.and_then(|told| told.score);
                insert
                    .execute(params![
                        hash.to_string(),
                        known.station.to_string(),
                        i64::try_from(line.entry.seq).unwrap_or(i64::MAX),
                        line.entry.when,
                        line.entry.clock_back,
                        known.own,
                        taken.account,
                        taken.exercise,
                        taken.sitting,
                        taken.place,
                        taken.attempt,
                        mode(taken),
                        taken.finished,
                        taken.interruptions,
                        taken.journal.to_string(),
                        here(taken),
                        told.map(|told| &told.scenario),
                        told.map(|told| &told.variant),
                        told.map(|told| told.seed.to_string()),
                        told.map(|told| &told.began),
                        told.map(|told| &told.language),
                        score.map(|score| score.total),
                        score.map(|score| score.passed),
                        taken.pack.map(|pack| pack.to_string()),
                    ])
                    .map_err(&failed)?;
            }
        }
        let digest = digest(&change).map_err(&failed)?;
        change.execute("INSERT OR REPLACE INTO about VALUES ('digest', ?1)", [digest]).map_err(&failed)?;
        change.commit().map_err(&failed)
    }

    /// All records: this machine's own first, then by station, in the order of their chains.
    ///
    /// # Errors
    /// An [`IndexError`].
    pub fn list(&self) -> Result<Vec<Listed>, IndexError> {
        let query = format!("SELECT {COLUMNS} FROM records ORDER BY own DESC, station, seq, hash");
        let mut rows = self.connection.prepare(&query).map_err(self.failed())?;
        let rows = rows.query_map([], listed).map_err(self.failed())?;
        let rows: rusqlite::Result<Vec<Option<Listed>>> = rows.collect();
        Ok(rows.map_err(self.failed())?.into_iter().flatten().collect())
    }
}

fn make(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(&format!("BEGIN; {TABLES} PRAGMA user_version = {FORMAT}; COMMIT;"))?;
    let digest = digest(connection)?;
    connection.execute("INSERT INTO about VALUES ('digest', ?1)", [digest]).map(|_| ())
}

/// A hash over all rows, by which a changed one is noticed.
fn digest(connection: &Connection) -> rusqlite::Result<String> {
    let mut hasher = blake3::Hasher::new();
    let mut query = connection.prepare(&format!("SELECT {COLUMNS} FROM records ORDER BY hash"))?;
    let columns = query.column_count();
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        for column in 0..columns {
            use rusqlite::types::ValueRef;
            match row.get_ref(column)? {
                ValueRef::Null => hasher.update(b"-"),
                ValueRef::Integer(number) => hasher.update(b"i").update(&number.to_le_bytes()),
                ValueRef::Real(number) => hasher.update(b"r").update(&number.to_le_bytes()),
                ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
                    hasher.update(b"t").update(&(bytes.len() as u64).to_le_bytes()).update(bytes)
                }
            };
        }
    }
    Ok(hasher.finalize().to_hex().to_string())
}

/// What SQLite's refusal means for the index.
fn why(error: &rusqlite::Error) -> Anew {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Anew::Locked,
        Some(
            ErrorCode::ReadOnly
            | ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure,
        ) => Anew::Unwritable,
        _ => Anew::Damaged,
    }
}

fn mode(taken: &Taken) -> String {
    let written = serde_json::to_value(taken.mode).expect("a word");
    written.as_str().unwrap_or_default().to_owned()
}

/// Reads of a journal what it says of itself: its first line, and the last score. It was hashed, so nothing is checked.
fn told(bytes: &[u8]) -> Option<Told> {
    #[derive(serde::Deserialize)]
    struct First {
        scenario: String,
        variant: String,
        seed: u64,
        started: String,
        language: crate::locale::Language,
    }
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let first: First = serde_json::from_slice(lines.next()?).ok()?;
    let marked = |line: &&[u8]| line.windows(SCORED.len()).any(|window| window == SCORED.as_bytes());
    // The score stands in the last lines; what follows the last line end was never acknowledged.
    let score = bytes.rsplit(|byte| *byte == b'\n').skip(1).take(4).find(marked);
    let score = score.and_then(|line| serde_json::from_slice(line).ok());
    Some(Told {
        scenario: first.scenario,
        variant: first.variant,
        seed: first.seed,
        began: first.started,
        language: first.language.code().to_owned(),
        score,
    })
}

const SCORED: &str = r#""event":"scored""#;

fn listed(row: &Row<'_>) -> rusqlite::Result<Option<Listed>> {
    let text = |column: usize| row.get::<_, String>(column);
    let (Ok(hash), Ok(station), Ok(journal)) = (text(0)?.parse(), text(1)?.parse(), text(14)?.parse()) else {
        return Ok(None);
    };
    let total: Option<i32> = row.get(21)?;
    let passed: Option<bool> = row.get(22)?;
    let told = match row.get::<_, Option<String>>(16)? {
        Some(scenario) => Some(Told {
            scenario,
            variant: text(17)?,
            seed: text(18)?.parse().unwrap_or_default(),
            began: text(19)?,
            language: text(20)?,
            score: total.zip(passed).map(|(total, passed)| Score { total, passed }),
        }),
        None => None,
    };
    let seq = u64::try_from(row.get::<_, i64>(2)?).unwrap_or_default();
    Ok(Some(Listed {
        id: RecordId { station, seq },
        hash,
        recorded: text(3)?,
        clock_back: row.get(4)?,
        own: row.get(5)?,
        account: row.get(6)?,
        exercise: row.get(7)?,
        sitting: row.get(8)?,
        place: row.get(9)?,
        attempt: row.get(10)?,
        mode: text(11)?,
        finished: row.get(12)?,
        interruptions: row.get(13)?,
        journal,
        pack: row.get::<_, Option<String>>(23)?.and_then(|pack| pack.parse().ok()),
        told,
    }))
}

impl Chain {
    /// Finds a record by its number.
    #[must_use]
    pub fn record(&self, seq: u64) -> Option<(&Line, &Taken)> {
        self.records().find(|(line, _)| line.entry.seq == seq)
    }
}

#[cfg(test)]
mod tests;

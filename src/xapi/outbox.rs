//! The outbox: statements as they were made, byte for byte, and which store has each of them (SQLite, WAL).
//!
//! A statement stays as it was made, whatever becomes of texts and rules; it counts as sent to a store only when that store
//! has said so. Unlike the index this file is no mere table: where it is lost, the same statements with the same ids are made
//! of the records again, and a store that has them takes none twice. Knows no network.

use std::{path::PathBuf, time::Duration};

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, params};
use uuid::Uuid;

use super::{Made, Statement, make};
use crate::{
    course::Course,
    locale::Message,
    records::{Moment, Store, StoreError, beside},
};

/// The form of the tables this program writes.
const FORMAT: i64 = 1;

/// How long another program is waited for.
const PATIENCE: Duration = Duration::from_millis(5000);

const TABLES: &str = "
    CREATE TABLE statements (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, journal TEXT NOT NULL,
        body TEXT NOT NULL
    );
    CREATE INDEX by_account ON statements (account);
    CREATE TABLE sent (
        store TEXT NOT NULL, id TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (store, id)
    ) WITHOUT ROWID;
";

/// What the outbox could not do.
#[derive(Debug, thiserror::Error)]
pub enum OutboxError {
    /// The records.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A newer program wrote it.
    #[error("{0} was written by a newer Sala")]
    Newer(String),
    /// Another program holds it.
    #[error("another program holds {0}")]
    Locked(String),
    /// It cannot be moved out of the way, or its folder cannot be made.
    #[error("{file}: {error}")]
    Disk {
        /// The file.
        file: String,
        /// What the system says.
        #[source]
        error: std::io::Error,
    },
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

impl OutboxError {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Store(error) => error.message(),
            Self::Newer(file) => Message::new("outbox-newer").arg("file", file.as_str()),
            Self::Locked(file) => Message::new("outbox-locked").arg("file", file.as_str()),
            Self::Disk { file, error } => {
                Message::new("outbox-failed").arg("file", file.as_str()).arg("why", error.to_string())
            }
            Self::Sqlite { file, error } => {
                Message::new("outbox-failed").arg("file", file.as_str()).arg("why", error.to_string())
            }
        }
    }
}

/// A statement that waits to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its place in the outbox.
    pub number: i64,
    /// Its id.
    pub id: Uuid,
    /// The statement.
    pub body: String,
}

/// How a store has a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It took it.
    Stored,
    /// It had it already.
    There,
    /// It has another one under this id.
    Conflict,
}

impl Outcome {
    const fn word(self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::There => "there",
            Self::Conflict => "conflict",
        }
    }
}

/// The outbox of a store of records.
#[derive(Debug)]
pub struct Outbox {
    connection: Connection,
    file: PathBuf,
}

/// Where the outbox stands.
#[must_use]
pub fn file(store: &Store) -> PathBuf {
    store.unit().join(beside::OUTBOX)
}

impl Outbox {
    /// Opens the outbox. One that is damaged is put aside, and a new one begun; its file's new name is told then.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn open(store: &Store) -> Result<(Self, Option<PathBuf>), OutboxError> {
        let file = file(store);
        let disk = |error| OutboxError::Disk { file: file.display().to_string(), error };
        std::fs::create_dir_all(store.unit()).map_err(disk)?;
        match Self::at(&file) {
            Err(OutboxError::Sqlite { error, .. }) if damaged(&error) => {
                let aside =
                    beside::free_aside(&store.unit()).ok_or_else(|| disk(std::io::ErrorKind::AlreadyExists.into()))?;
                std::fs::rename(&file, &aside).map_err(disk)?;
                for end in beside::ENDS {
                    match std::fs::remove_file(file.with_file_name(format!("{}{end}", beside::OUTBOX))) {
                        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(disk(error)),
                        _ => {}
                    }
                }
                Ok((Self::at(&file)?, Some(aside)))
            }
            opened => Ok((opened?, None)),
        }
    }

    fn at(file: &std::path::Path) -> Result<Self, OutboxError> {
        let failed = |error| failure(file, error);
        let connection = Connection::open(file).map_err(failed)?;
        connection.busy_timeout(PATIENCE).map_err(failed)?;
        // What was erased is overwritten; what was said to be sent is on the disk.
        for (name, value) in [("secure_delete", "on"), ("journal_mode", "wal"), ("synchronous", "full")] {
            connection.pragma_update(None, name, value).map_err(failed)?;
        }
        let format: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0)).map_err(failed)?;
        match format {
            0 => {
                let make = format!("BEGIN IMMEDIATE; {TABLES} PRAGMA user_version = {FORMAT}; COMMIT;");
                connection.execute_batch(&make).map_err(failed)?;
            }
            FORMAT => {
                let sound: String =
                    connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).map_err(failed)?;
                if sound != "ok" {
                    let code = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
                    return Err(failed(rusqlite::Error::SqliteFailure(code, Some(sound))));
                }
            }
            _ => return Err(OutboxError::Newer(file.display().to_string())),
        }
        Ok(Self { connection, file: file.to_owned() })
    }

    fn failed(&self, error: rusqlite::Error) -> OutboxError {
        failure(&self.file, error)
    }

    /// Makes the statements of every record that has none yet, and takes out those of accounts that were erased. Record by
    /// record all or nothing; what was made before stands as it was.
    ///
    /// # Errors
    /// An [`OutboxError`]; what was made until then is kept.
    pub fn update(&mut self, store: &Store, course: &Course) -> Result<Made, OutboxError> {
        let known = store.known()?;
        let erased: std::collections::BTreeSet<&str> = known.iter().flat_map(|known| known.chain.erased()).collect();
        for account in erased {
            self.forget(account)?;
        }
        let this = &*self;
        // One transaction for all: a kill in between leaves what was there, and all is made again.
        this.connection.execute_batch("BEGIN IMMEDIATE").map_err(|error| this.failed(error))?;
        let made = make(store, course, &|id| this.has(id), &mut |statements| this.add(&statements));
        match made {
            Ok(made) => {
                this.connection.execute_batch("COMMIT").map_err(|error| this.failed(error))?;
                Ok(made)
            }
            Err(error) => {
                // The first mistake is the one to tell.
                let _ = this.connection.execute_batch("ROLLBACK");
                Err(error)
            }
        }
    }

    fn has(&self, id: Uuid) -> Result<bool, OutboxError> {
        let mut query = self
            .connection
            .prepare_cached("SELECT 1 FROM statements WHERE id = ?1")
            .map_err(|error| self.failed(error))?;
        query.exists([id.to_string()]).map_err(|error| self.failed(error))
    }

    /// Keeps statements; one whose id is there already stays as it is.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn add(&self, statements: &[Statement]) -> Result<(), OutboxError> {
        let failed = |error| self.failed(error);
        let mut insert = self
            .connection
            .prepare_cached("INSERT OR IGNORE INTO statements (id, account, journal, body) VALUES (?1, ?2, ?3, ?4)")
            .map_err(failed)?;
        for statement in statements {
            let values =
                params![statement.id.to_string(), statement.account, statement.journal.to_string(), statement.body];
            insert.execute(values).map_err(failed)?;
        }
        Ok(())
    }

    /// Takes out everything about an account, and says how many statements that were. Which ids a store was sent stays: they
    /// say nothing about anybody.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn forget(&self, account: &str) -> Result<usize, OutboxError> {
        let gone = self.connection.execute("DELETE FROM statements WHERE account = ?1", [account]);
        let gone = gone.map_err(|error| self.failed(error))?;
        if gone > 0 {
            self.forget_aside()?;
            // The log of writes would hold it still.
            let emptied = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
            emptied.map_err(|error| self.failed(error))?;
        }
        Ok(gone)
    }

    /// Takes away damaged outboxes that were put aside: they may hold what was erased, and everything in them was made again.
    ///
    /// # Errors
    /// An [`OutboxError`]: one cannot be taken away.
    pub fn forget_aside(&self) -> Result<(), OutboxError> {
        let unit = self.file.parent().unwrap_or(&self.file);
        for path in beside::put_aside(unit).map_err(StoreError::from)? {
            let failed = |error| OutboxError::Disk { file: path.display().to_string(), error };
            std::fs::remove_file(&path).map_err(failed)?;
        }
        Ok(())
    }

    /// How many statements are kept.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn count(&self) -> Result<usize, OutboxError> {
        let count = self.connection.query_row("SELECT count(*) FROM statements", [], |row| row.get::<_, i64>(0));
        count.map(|count| usize::try_from(count).unwrap_or(0)).map_err(|error| self.failed(error))
    }

    /// How many wait for a store.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn waiting(&self, store: &str) -> Result<usize, OutboxError> {
        let query = "SELECT count(*) FROM statements WHERE id NOT IN (SELECT id FROM sent WHERE store = ?1)";
        let count = self.connection.query_row(query, [store], |row| row.get::<_, i64>(0));
        count.map(|count| usize::try_from(count).unwrap_or(0)).map_err(|error| self.failed(error))
    }

    /// The next statements after a place that a store has not got, in the order made; at most so many, and at most so many
    /// bytes but for the first.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn next(&self, store: &str, after: i64, most: usize, most_bytes: usize) -> Result<Vec<Waiting>, OutboxError> {
        let failed = |error| self.failed(error);
        let query = "SELECT number, id, body FROM statements AS s WHERE number > ?1 AND NOT EXISTS \
                     (SELECT 1 FROM sent WHERE store = ?2 AND sent.id = s.id) ORDER BY number LIMIT ?3";
        let mut query = self.connection.prepare_cached(query).map_err(failed)?;
        let limit = i64::try_from(most).unwrap_or(i64::MAX);
        let mut rows = query.query(params![after, store, limit]).map_err(failed)?;
        let (mut found, mut bytes) = (Vec::new(), 0_usize);
        while let Some(row) = rows.next().map_err(failed)? {
            let (number, id, body): (i64, String, String) =
                (row.get(0).map_err(failed)?, row.get(1).map_err(failed)?, row.get(2).map_err(failed)?);
            bytes = bytes.saturating_add(body.len());
            if bytes > most_bytes && !found.is_empty() {
                break;
            }
            // What is no id was not written by us, and is not sent.
            if let Ok(id) = id.parse() {
                found.push(Waiting { number, id, body });
            }
        }
        Ok(found)
    }

    /// Notes how a store has statements; returns once that is safe.
    ///
    /// # Errors
    /// An [`OutboxError`]; they are sent again then, and the store takes none twice.
    pub fn note(&self, store: &str, outcome: Outcome, ids: &[Uuid], now: Moment) -> Result<(), OutboxError> {
        let failed = |error| self.failed(error);
        let change = self.connection.unchecked_transaction().map_err(failed)?;
        {
            let mut insert = change
                .prepare_cached("INSERT OR REPLACE INTO sent (store, id, outcome, at) VALUES (?1, ?2, ?3, ?4)")
                .map_err(failed)?;
            for id in ids {
                insert.execute(params![store, id.to_string(), outcome.word(), now.written()]).map_err(failed)?;
            }
        }
        change.commit().map_err(failed)
    }

    /// The statements of which a store has another one under the same id.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn conflicts(&self, store: &str) -> Result<Vec<Uuid>, OutboxError> {
        let failed = |error| self.failed(error);
        let query = "SELECT id FROM sent WHERE store = ?1 AND outcome = 'conflict' ORDER BY id";
        let mut query = self.connection.prepare(query).map_err(failed)?;
        let ids = query.query_map([store], |row| row.get::<_, String>(0)).map_err(failed)?;
        let ids: rusqlite::Result<Vec<String>> = ids.collect();
        Ok(ids.map_err(failed)?.iter().filter_map(|id| id.parse().ok()).collect())
    }

    /// One statement as it is kept.
    ///
    /// # Errors
    /// An [`OutboxError`].
    pub fn get(&self, id: Uuid) -> Result<Option<String>, OutboxError> {
        let found = self
            .connection
            .query_row("SELECT body FROM statements WHERE id = ?1", [id.to_string()], |row| row.get(0))
            .optional();
        found.map_err(|error| self.failed(error))
    }

    /// Hands on every statement in the order made, of one account where one is named.
    ///
    /// # Errors
    /// What `each` returns, or an [`OutboxError`].
    pub fn each<E: From<OutboxError>>(
        &self,
        account: Option<&str>,
        mut each: impl FnMut(&str) -> Result<(), E>,
    ) -> Result<(), E> {
        let failed = |error| E::from(self.failed(error));
        let query = "SELECT body FROM statements WHERE ?1 IS NULL OR account = ?1 ORDER BY number";
        let mut query = self.connection.prepare(query).map_err(failed)?;
        let mut rows = query.query([account]).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            each(&row.get::<_, String>(0).map_err(failed)?)?;
        }
        Ok(())
    }
}

fn damaged(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

fn failure(file: &std::path::Path, error: rusqlite::Error) -> OutboxError {
    let file = file.display().to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OutboxError::Locked(file),
        _ => OutboxError::Sqlite { file, error },
    }
}

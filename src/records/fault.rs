//! What can be wrong with a journal, said so that a person knows which file, which line and what to do.

use std::{io, path::Path};

use super::line::LineError;
use crate::{
    diagnostic::Diagnostic,
    interview::compile::CaseError,
    locale::message::{Argument, Message},
};

/// Something wrong with a journal.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", place(.file, .line))]
pub struct JournalError {
    /// The file, as the person knows it.
    pub file: String,
    /// The line, from 1, where one can be named.
    pub line: Option<usize>,
    /// What is wrong.
    #[source]
    pub fault: Fault,
}

fn place(file: &str, line: &Option<usize>) -> String {
    line.map_or_else(|| file.to_owned(), |line| format!("{file}, line {line}"))
}

/// What is wrong with a journal.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The file cannot be opened or read.
    #[error("it cannot be read: {0}")]
    Unreadable(io::Error),
    /// Nothing can be written: the disk is full, read-only or gone.
    #[error("it cannot be written: {0}")]
    Unwritable(io::Error),
    /// Another Sala plays it just now.
    #[error("another Sala is playing this interview just now")]
    InUse,
    /// The file holds nothing.
    #[error("it is empty")]
    Empty,
    /// The file is something else.
    #[error("it is no journal of an interview")]
    NotAJournal,
    /// The very first line was not completely written, so nothing had been played.
    #[error("it ends before its first line was written")]
    Unbegun,
    /// It is larger than any interview.
    #[error("it is larger than {} MB, and no interview is", super::journal::MOST_BYTES >> 20)]
    TooLarge,
    /// Another program version writes other journals.
    #[error("it has format {found}, this Sala reads format {}", super::journal::FORMAT)]
    Format {
        /// The format it says it has.
        found: u64,
    },
    /// A line is not what was written.
    #[error("{0}")]
    Damaged(String),
    /// A line names what the script does not have.
    #[error("{0}")]
    Line(#[from] LineError),
    /// There is no such scenario here.
    #[error("its scenario `{0}` is not here")]
    NoScenario(String),
    /// The script is no longer the one that was played.
    #[error("the script of `{0}` has been changed since this was played")]
    ScriptChanged(String),
    /// It belongs to a sealed exam, and the key is not at hand.
    #[error("it belongs to the sealed exam `{0}`")]
    Sealed(String),
    /// The case cannot be drawn.
    #[error("its case cannot be set up again: {0}")]
    Case(#[from] CaseError),
}

impl Fault {
    /// Names the file it was found in.
    pub fn in_file(self, file: impl Into<String>) -> JournalError {
        JournalError { file: file.into(), line: None, fault: self }
    }

    /// Names the file and the line, from 1.
    pub fn at(self, file: impl Into<String>, line: usize) -> JournalError {
        JournalError { file: file.into(), line: Some(line), fault: self }
    }

    /// Returns the stable code, as diagnostics and message ids use it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "journal-unreadable",
            Self::Unwritable(_) => "journal-unwritable",
            Self::InUse => "journal-in-use",
            Self::Empty => "journal-empty",
            Self::NotAJournal => "journal-other",
            Self::Unbegun => "journal-unbegun",
            Self::TooLarge => "journal-too-large",
            Self::Format { .. } => "journal-format",
            Self::Damaged(_) => "journal-damaged",
            Self::Line(_) => "journal-line",
            Self::NoScenario(_) => "journal-no-scenario",
            Self::ScriptChanged(_) => "journal-script-changed",
            Self::Sealed(_) => "journal-sealed",
            Self::Case(_) => "journal-case",
        }
    }

    /// Says what to do, in English.
    pub fn help(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "see whether the file is there and whether you may read it",
            Self::Unwritable(_) => "make room on the disk, or choose a folder you may write to with --data",
            Self::InUse => "go on in the other window, or close it first",
            Self::Empty | Self::Unbegun => "nothing had been played yet: delete the file and start anew",
            Self::NotAJournal => "choose a file that Sala wrote; their names end in .jsonl",
            Self::TooLarge => "choose a file that Sala wrote",
            Self::Format { .. } => "use the version of Sala that wrote it, or a newer one",
            Self::Damaged(_) => {
                "the file is left as it is; use a copy from before the damage, or a copy that ends before this line"
            }
            Self::Line(_) | Self::ScriptChanged(_) => {
                "use the scenario as it was when this was played; its recorded score stays readable"
            }
            Self::NoScenario(_) => {
                "copy the scenario's folder here, or name the folder whose `scenarios` it is in: --data DIR"
            }
            Self::Sealed(_) => {
                "it opens when the exam is released, `sala exam release`, or is gone on with from its pack"
            }
            Self::Case(_) => "run `sala check` on the scenario",
        }
    }
}

impl JournalError {
    /// The message that tells it; its `.help` says what to do.
    pub fn message(&self) -> Message {
        let why = match &self.fault {
            Fault::Unreadable(error) | Fault::Unwritable(error) => Argument::from(why(error)),
            other => Argument::from(other.to_string()),
        };
        Message::new(self.fault.code())
            .arg("file", self.file.as_str())
            .arg("line", self.line.map_or(0, |line| i64::try_from(line).unwrap_or(i64::MAX)))
            .arg("why", why)
    }

    /// Returns it as a diagnostic on the file.
    pub fn diagnostic(&self) -> Diagnostic {
        let message = match self.line {
            Some(line) => format!("line {line}: {}", self.fault),
            None => self.fault.to_string(),
        };
        Diagnostic::error(self.fault.code(), message).in_file(&self.file).help(self.fault.help())
    }
}

/// The stable word for why the disk would not, as message ids use it.
pub(super) fn kind(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
        io::ErrorKind::ReadOnlyFilesystem => "read-only",
        io::ErrorKind::PermissionDenied => "denied",
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => "missing",
        io::ErrorKind::AlreadyExists => "exists",
        io::ErrorKind::IsADirectory => "folder",
        io::ErrorKind::InvalidFilename => "name",
        io::ErrorKind::FileTooLarge => "large",
        _ => "other",
    }
}

/// The message that says why the disk would not; the system's own words where there is none.
pub(super) fn why(error: &io::Error) -> Message {
    Message::new(format!("disk-{}", kind(error))).arg("system", error.to_string())
}

/// Returns a path as a person reads it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}

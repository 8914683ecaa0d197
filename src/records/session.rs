//! A session: an interview with its journal. Both faces play by exactly this.
//!
//! An act is decided, written and made safe, and only then does it happen: what a trainee has seen is on the disk, and
//! what is not on the disk has not happened. Knows no clock; the face says when it began.

use std::{fmt, path::Path, sync::Arc};

use super::{
    fault::{Fault, JournalError},
    journal::{DrawnById, FORMAT, Header, Journal, Mode, Numbered, Played, Seal, Seat},
    line::{Happened, Score, encode},
    names::Names,
    sealed::{self, ExamSeal, Front, Keys, SealedSink},
    sink::{FileSink, MemorySink, Sink},
};
use crate::{
    interview::{Action, Case, Event, Interview, Refusal},
    locale::Language,
    scenario::{Scenario, handbook::Handbook},
};

/// What a face says of a session that begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beginning {
    /// The [`fingerprint`](super::fingerprint) of the script.
    pub script: String,
    /// The language the trainee chose.
    pub language: Language,
    /// How it is held.
    pub mode: Mode,
    /// When it begins (RFC 3339); empty where nobody asks.
    pub started: String,
    /// Who plays, as the roster calls them.
    pub trainee: Option<String>,
    /// The exercise it belongs to.
    pub exercise: Option<String>,
    /// Where in the exercise it stands.
    pub seat: Option<Seat>,
    /// Seconds of case time, where the exercise gives others than the script; the case is drawn with these.
    pub seconds: Option<u32>,
}

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    /// It is not open; nothing has changed.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It could not be written down, so it has not happened; it may be tried again.
    #[error(transparent)]
    NotSaved(#[from] JournalError),
    /// Exams and finished interviews undo nothing, and nothing was done yet at the beginning.
    #[error("there is nothing that may be undone")]
    NoUndo,
}

/// An interview with its journal.
pub struct Session {
    interview: Interview,
    header: Header,
    names: Names,
    sink: Box<dyn Sink>,
    seal: Seal,
    /// How many bytes were acknowledged.
    sealed: u64,
    /// Whether bytes may stand after them that do not count.
    frayed: bool,
    /// How many bytes of such were found when it was opened.
    torn: u64,
    /// The running number of the next line.
    next: u64,
    /// For every act that stands: the running number of its last line, and how many events stood after it.
    acts: Vec<(u64, usize)>,
    score: Option<Score>,
    wall: Option<u32>,
}

impl Session {
    /// Begins an interview and writes its journal's first line.
    ///
    /// # Errors
    /// A [`Fault::Unwritable`]; nothing has been begun then.
    pub fn start(
        case: Arc<Case>,
        handbook: &Handbook,
        sink: Box<dyn Sink>,
        beginning: Beginning,
    ) -> Result<Self, JournalError> {
        let header = Header {
            journal: FORMAT,
            sala: env!("CARGO_PKG_VERSION").to_owned(),
            scenario: case.id.clone(),
            script: beginning.script,
            handbook: Some(handbook.fingerprint().to_owned()),
            variant: case.variant_id().to_owned(),
            seed: case.seed,
            language: beginning.language,
            mode: beginning.mode,
            started: beginning.started,
            trainee: beginning.trainee,
            exercise: beginning.exercise,
            seat: beginning.seat,
            seconds: beginning.seconds,
            drawn: DrawnById::new(&case.scenario, &case.drawn),
        };
        let mut session = Self {
            interview: Interview::start(case),
            header,
            names: Names::new(handbook),
            sink,
            seal: Seal::default(),
            sealed: 0,
            frayed: false,
            torn: 0,
            next: 1,
            acts: Vec::new(),
            score: None,
            wall: None,
        };
        let first = json(&session.header);
        session.write(&[first])?;
        Ok(session)
    }

    /// Begins an interview whose journal is a new file in a folder.
    ///
    /// # Errors
    /// A [`Fault::Unwritable`] that names the folder.
    pub fn start_in(
        folder: &Path,
        case: Arc<Case>,
        handbook: &Handbook,
        beginning: Beginning,
    ) -> Result<Self, JournalError> {
        // Seconds are enough for a name; the sink keeps two of one second apart.
        let began = beginning.started.split(['+', '.', 'Z']).next().unwrap_or_default();
        let sink = FileSink::create(folder, &format!("{began}-{}-{}", case.id, case.seed))?;
        let path = sink.path().to_owned();
        let session = Self::start(case, handbook, Box::new(sink), beginning);
        if session.is_err() {
            // Nothing was played: an empty file would only be found later and wondered at.
            let _ = std::fs::remove_file(path);
        }
        session
    }

    /// Begins an interview of a sealed exam, whose journal is a new file in a folder that nobody reads without the exam key.
    ///
    /// # Errors
    /// A [`Fault::Unwritable`] that names the folder.
    pub fn start_sealed(
        folder: &Path,
        case: Arc<Case>,
        handbook: &Handbook,
        beginning: Beginning,
        seal: &ExamSeal,
    ) -> Result<Self, JournalError> {
        let front = Front::of(&beginning, seal);
        // The name tells nothing of the case.
        let began = beginning.started.split(['+', '.', 'Z']).next().unwrap_or_default();
        let sink = FileSink::create(folder, &format!("{began}-{}-{}", front.exercise, front.place))?;
        let path = sink.path().to_owned();
        let sink = SealedSink::begin(Box::new(sink), &front);
        let session = Self::start(case, handbook, Box::new(sink), beginning);
        if session.is_err() {
            // Nothing was played: an empty file would only be found later and wondered at.
            let _ = std::fs::remove_file(path);
        }
        session
    }

    /// Begins an interview that nobody keeps: its journal lives as long as the session.
    pub fn start_unkept(case: Arc<Case>, handbook: &Handbook, beginning: Beginning) -> Self {
        Self::start(case, handbook, Box::new(MemorySink::default()), beginning).expect("memory does not refuse")
    }

    /// Goes on with an interview whose journal is a file. `find` gives the scenario of an id and its script's
    /// fingerprint.
    ///
    /// # Errors
    /// A [`JournalError`] that says which file and line, and what to do.
    pub fn resume(
        path: &Path,
        handbook: &Handbook,
        find: impl FnOnce(&str) -> Option<(Arc<Scenario>, String)>,
    ) -> Result<Self, JournalError> {
        Self::resume_by(path, handbook, &Keys::default(), find)
    }

    /// The same, also of a journal that is sealed to one of these keys.
    ///
    /// # Errors
    /// As for [`Session::resume`].
    pub fn resume_by(
        path: &Path,
        handbook: &Handbook,
        keys: &Keys,
        find: impl FnOnce(&str) -> Option<(Arc<Scenario>, String)>,
    ) -> Result<Self, JournalError> {
        // First the file is taken, then read: nobody else writes in between.
        let mut sink = FileSink::open(path)?;
        let bytes = sink.bytes()?;
        let file = sink.name();
        let (journal, sink): (Journal, Box<dyn Sink>) = if sealed::is_sealed(&bytes) {
            let opened = sealed::open(&file, &bytes, keys, usize::MAX)?;
            (Journal::read_opened(&file, &opened)?, Box::new(SealedSink::go_on(Box::new(sink), &opened)))
        } else {
            (Journal::read(file, &bytes)?, Box::new(sink))
        };
        let (scenario, script) = find_scenario(&journal, find)?;
        let played = journal.play_back(&scenario, &script, handbook)?;
        Ok(Self::reopen(journal, played, handbook, sink))
    }

    /// Goes on with a journal that was read and played back; `sink` holds the same bytes.
    pub fn reopen(journal: Journal, played: Played, handbook: &Handbook, sink: Box<dyn Sink>) -> Self {
        let lines: u64 = journal.groups.iter().map(|group| group.lines.len() as u64).sum();
        Self {
            interview: Interview::replay(played.case, &played.events),
            names: Names::new(handbook),
            sink,
            seal: journal.seal.clone(),
            sealed: journal.sealed,
            frayed: journal.torn() > 0,
            torn: journal.torn(),
            next: lines + 1,
            acts: played.acts,
            score: journal.score(),
            wall: None,
            header: journal.header().clone(),
        }
    }

    /// Does what the officer wants: decides, writes it down, makes it safe, and only then lets it happen.
    ///
    /// # Errors
    /// An [`ActError`]; the interview stands as before, and the act may be tried again.
    pub fn act(&mut self, action: &Action) -> Result<&[Event], ActError> {
        let happened = self.interview.what_if(action)?;
        let done = happened.iter().filter(|event| matches!(event, Event::Done { .. })).count();
        let turn = self.interview.state().turn + u32::try_from(done).unwrap_or(u32::MAX);
        let case = Arc::clone(self.interview.case());
        let lines = happened.iter().map(|event| encode(&case, &self.names, event)).collect();
        self.write_lines(turn, lines)?;
        let from = self.interview.events().len();
        self.interview.act(action)?;
        self.acts.push((self.next - 1, self.interview.events().len()));
        Ok(&self.interview.events()[from..])
    }

    /// Takes the last act back, in practice only.
    ///
    /// # Errors
    /// [`ActError::NoUndo`], or [`ActError::NotSaved`] where it could not be written down.
    pub fn undo(&mut self) -> Result<(), ActError> {
        if !self.may_undo() {
            return Err(ActError::NoUndo);
        }
        let before = self.acts.len() - 1;
        let (to, events) = before.checked_sub(1).map_or((0, 0), |at| self.acts[at]);
        let past = Interview::replay(Arc::clone(self.interview.case()), &self.interview.events()[..events]);
        self.write_lines(past.state().turn, vec![Happened::Undone { to }])?;
        self.acts.truncate(before);
        self.interview = past;
        Ok(())
    }

    /// Says whether the last act may be taken back.
    pub fn may_undo(&self) -> bool {
        self.header.mode == Mode::Practice && !self.interview.state().finished && !self.acts.is_empty()
    }

    /// Says how many seconds on the wall were spent on it so far. Every line from now on carries them.
    pub fn set_wall(&mut self, seconds: u32) {
        self.wall = Some(seconds);
    }

    /// Writes down that the interview is left for now, so that going on with it is no interruption.
    ///
    /// # Errors
    /// [`ActError::NotSaved`]; it may be tried again.
    pub fn record_pause(&mut self) -> Result<(), ActError> {
        Ok(self.write_lines(self.interview.state().turn, vec![Happened::Paused])?)
    }

    /// Writes down that the interview is gone on with, and when (RFC 3339).
    ///
    /// # Errors
    /// [`ActError::NotSaved`]; it may be tried again.
    pub fn record_resumed(&mut self, at: &str) -> Result<(), ActError> {
        Ok(self.write_lines(self.interview.state().turn, vec![Happened::Resumed { at: at.to_owned() }])?)
    }

    /// Writes down what the interview was worth; once.
    ///
    /// # Errors
    /// [`ActError::NotSaved`]; it may be tried again.
    pub fn record_score(&mut self, score: Score) -> Result<(), ActError> {
        if self.score != Some(score) {
            self.write_lines(self.interview.state().turn, vec![Happened::Scored(score)])?;
            self.score = Some(score);
        }
        Ok(())
    }

    /// Goes on without keeping what happens from now on, where the disk will not take it. What was acknowledged stays.
    pub fn go_on_unkept(&mut self) {
        self.sink = Box::new(MemorySink::default());
    }

    /// The interview.
    pub fn interview(&self) -> &Interview {
        &self.interview
    }

    /// Which case it is, who plays it and how.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The recorded score.
    pub fn score(&self) -> Option<Score> {
        self.score
    }

    /// What a person knows the journal by: its path.
    pub fn file(&self) -> String {
        self.sink.name()
    }

    /// Whether the journal outlives the program.
    pub fn kept(&self) -> bool {
        self.sink.keeps()
    }

    /// How many bytes of an act that was never acknowledged were found, and left out, when it was opened.
    pub fn torn(&self) -> u64 {
        self.torn
    }

    fn write_lines(&mut self, turn: u32, happened: Vec<Happened>) -> Result<(), JournalError> {
        let lines: Vec<String> = (self.next..)
            .zip(happened)
            .map(|(n, happened)| json(&Numbered { n, turn, wall: self.wall, happened }))
            .collect();
        self.write(&lines)?;
        self.next += lines.len() as u64;
        Ok(())
    }

    /// Writes one group, all or nothing. What an earlier failure left is cut off first.
    fn write(&mut self, lines: &[String]) -> Result<(), JournalError> {
        let mut seal = self.seal.clone();
        let text = seal.group(lines);
        let unwritable = |sink: &dyn Sink, error| Fault::Unwritable(error).in_file(sink.name());
        if self.frayed {
            self.sink.cut(self.sealed).map_err(|error| unwritable(&*self.sink, error))?;
            self.frayed = false;
        }
        if let Err(error) = self.sink.append(text.as_bytes()) {
            // If this fails, too, the next attempt cuts again.
            self.frayed = self.sink.cut(self.sealed).is_err();
            return Err(unwritable(&*self.sink, error));
        }
        self.seal = seal;
        self.sealed += text.len() as u64;
        Ok(())
    }
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("file", &self.file()).field("header", &self.header).finish_non_exhaustive()
    }
}

/// Asks for a journal's scenario.
pub(super) fn find_scenario(
    journal: &Journal,
    find: impl FnOnce(&str) -> Option<(Arc<Scenario>, String)>,
) -> Result<(Arc<Scenario>, String), JournalError> {
    let id = journal.header().scenario.as_str();
    find(id).ok_or_else(|| Fault::NoScenario(id.chars().take(80).collect()).in_file(journal.file()))
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("strings, numbers and maps with string keys")
}

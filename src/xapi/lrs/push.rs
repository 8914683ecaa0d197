//! Sending what waits: in batches, again where it may go better, and noted as sent only when the store has said so.
//!
//! An id names one statement for ever, so sending twice is harmless and forgetting is not: whatever is in doubt is asked
//! after, or sent again. Where a store refuses a batch, its halves are sent, down to the one it will not have. Knows no
//! network and no clock.

use serde_json::Value;
use uuid::Uuid;

use super::{Address, Answer, Lost, Pace, Wire, again};
use crate::{
    locale::Message,
    records::Moment,
    xapi::{
        outbox::{Outbox, OutboxError, Outcome, Waiting},
        statement::same,
    },
};

/// The most bytes of one batch.
const MOST_BYTES: usize = 1 << 20;

/// The most statements of one batch.
const MOST_BATCH: usize = 1000;

/// How to send.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Statements in a batch.
    pub batch: usize,
    /// The moment, to be noted.
    pub now: Moment,
}

/// What was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pushed {
    /// Statements that the store took.
    pub stored: usize,
    /// Statements that it had already.
    pub there: usize,
    /// Statements of which it has another one under the same id.
    pub conflicts: Vec<Uuid>,
    /// Statements it would not take, with its answer. They wait on.
    pub refused: Vec<(Uuid, u16)>,
    /// How often it was waited.
    pub waits: u32,
    /// Why it ended before all was sent.
    pub stopped: Option<PushError>,
}

/// Why sending ended early. What was not sent waits for the next time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PushError {
    /// The store does not let us in.
    #[error("the store refuses (answer {0})")]
    Denied(u16),
    /// The store says that it is elsewhere.
    #[error("the store says that it is elsewhere")]
    Elsewhere(Option<String>),
    /// There is no store at this address.
    #[error("there is no store here (answer {0})")]
    NoStore(u16),
    /// It has no time.
    #[error("the store answers {0} again and again")]
    Busy(u16),
    /// No answer.
    #[error(transparent)]
    Lost(#[from] Lost),
    /// It says it took what it has not got.
    #[error("the store says that it took what it has not got")]
    Lies,
    /// Its answer cannot be understood.
    #[error("the answer {0} cannot be understood")]
    Strange(u16),
}

impl PushError {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Denied(status) => Message::new("lrs-denied").arg("status", u32::from(*status)),
            Self::Elsewhere(Some(place)) => Message::new("lrs-elsewhere").arg("place", place.as_str()),
            Self::Elsewhere(None) => Message::new("lrs-elsewhere").arg("place", "-"),
            Self::NoStore(status) => Message::new("lrs-no-store").arg("status", u32::from(*status)),
            Self::Busy(status) => Message::new("lrs-busy").arg("status", u32::from(*status)),
            Self::Lost(lost) => lost.told(),
            Self::Lies => Message::new("lrs-lies"),
            Self::Strange(status) => Message::new("lrs-strange").arg("status", u32::from(*status)),
        }
    }
}

/// What ends the sending.
enum Stop {
    Push(PushError),
    Outbox(OutboxError),
}

impl From<OutboxError> for Stop {
    fn from(error: OutboxError) -> Self {
        Self::Outbox(error)
    }
}

impl From<PushError> for Stop {
    fn from(error: PushError) -> Self {
        Self::Push(error)
    }
}

impl From<Lost> for Stop {
    fn from(lost: Lost) -> Self {
        Self::Push(lost.into())
    }
}

/// Sends everything that waits for the store of this address.
///
/// # Errors
/// An [`OutboxError`]: the outbox cannot be read or written. Whatever the store does stands in [`Pushed`].
pub fn push(
    outbox: &Outbox,
    address: &Address,
    wire: &mut dyn Wire,
    pace: &mut dyn Pace,
    way: Way,
) -> Result<Pushed, OutboxError> {
    let store = address.to_string();
    let size = way.batch.clamp(1, MOST_BATCH);
    let mut sending = Sending {
        outbox,
        address,
        store,
        wire,
        pace,
        now: way.now,
        size,
        bytes: MOST_BYTES,
        pushed: Pushed::default(),
    };
    let mut after = 0;
    loop {
        let batch = outbox.next(&sending.store, after, sending.size, sending.bytes)?;
        let Some(last) = batch.last() else { break };
        match sending.send(&batch) {
            Ok(()) => after = last.number,
            Err(Stop::Push(error)) => {
                sending.pushed.stopped = Some(error);
                break;
            }
            Err(Stop::Outbox(error)) => return Err(error),
        }
    }
    Ok(sending.pushed)
}

struct Sending<'s> {
    outbox: &'s Outbox,
    address: &'s Address,
    store: String,
    wire: &'s mut dyn Wire,
    pace: &'s mut dyn Pace,
    now: Moment,
    /// Statements in a batch from now on, and bytes: less where the store finds one too large.
    size: usize,
    bytes: usize,
    pushed: Pushed,
}

impl Sending<'_> {
    fn post(&mut self, batch: &[Waiting]) -> Result<Answer, Lost> {
        let bodies: Vec<&str> = batch.iter().map(|one| one.body.as_str()).collect();
        let text = format!("[{}]", bodies.join(","));
        let wire = &mut *self.wire;
        again(self.pace, &mut self.pushed.waits, || wire.post(&text))
    }

    fn note(&mut self, outcome: Outcome, ids: &[Uuid]) -> Result<(), Stop> {
        self.outbox.note(&self.store, outcome, ids, self.now)?;
        match outcome {
            Outcome::Stored => self.pushed.stored += ids.len(),
            Outcome::There => self.pushed.there += ids.len(),
            Outcome::Conflict => self.pushed.conflicts.extend(ids),
        }
        Ok(())
    }

    fn send(&mut self, batch: &[Waiting]) -> Result<(), Stop> {
        let answer = self.post(batch)?;
        match answer.status {
            200 | 201 => self.taken(batch, &answer),
            // It has them all: a store that names none was sent nothing new.
            204 => {
                let ids: Vec<Uuid> = batch.iter().map(|one| one.id).collect();
                self.note(Outcome::There, &ids)
            }
            300..=399 => Err(PushError::Elsewhere(answer.location).into()),
            401 | 403 | 407 => Err(PushError::Denied(answer.status).into()),
            404 | 405 | 410 | 501 => Err(PushError::NoStore(answer.status).into()),
            408 | 429 | 500..=599 => Err(PushError::Busy(answer.status).into()),
            status @ 400..=499 => {
                if status == 413 {
                    self.size = (batch.len() / 2).max(1);
                    self.bytes = (batch.iter().map(|one| one.body.len()).sum::<usize>() / 2).max(1);
                }
                self.refused(batch, status)
            }
            status => Err(PushError::Strange(status).into()),
        }
    }

    /// A batch was taken, as the store says: what it names is noted, and it is asked for all else.
    fn taken(&mut self, batch: &[Waiting], answer: &Answer) -> Result<(), Stop> {
        let named: Vec<Uuid> = match serde_json::from_slice(&answer.body) {
            Ok(Value::Array(ids)) => ids.iter().filter_map(|id| id.as_str()?.trim().parse::<Uuid>().ok()).collect(),
            Ok(Value::String(id)) => id.trim().parse::<Uuid>().into_iter().collect(),
            _ => Vec::new(),
        };
        let sound = named.iter().all(|id| batch.iter().any(|one| one.id == *id));
        let told = |one: &&Waiting| sound && named.contains(&one.id);
        let ids: Vec<Uuid> = batch.iter().filter(told).map(|one| one.id).collect();
        self.note(Outcome::Stored, &ids)?;
        for one in batch.iter().filter(|one| !told(one)) {
            if !self.there(one, Outcome::Stored)? {
                self.once_more(one)?;
            }
        }
        Ok(())
    }

    /// A statement the store had to have taken, and has not: it is sent by itself, and asked for.
    fn once_more(&mut self, one: &Waiting) -> Result<(), Stop> {
        let answer = self.post(std::slice::from_ref(one))?;
        match answer.status {
            200..=204 if self.there(one, Outcome::Stored)? => Ok(()),
            200..=204 => Err(PushError::Lies.into()),
            409 if self.there(one, Outcome::There)? => Ok(()),
            status @ 400..=499 => {
                self.pushed.refused.push((one.id, status));
                Ok(())
            }
            status => Err(PushError::Strange(status).into()),
        }
    }

    /// A batch was refused: its halves are tried, and of one alone it is said what hinders it.
    fn refused(&mut self, batch: &[Waiting], status: u16) -> Result<(), Stop> {
        if let [one] = batch {
            if status != 409 || !self.there(one, Outcome::There)? {
                self.pushed.refused.push((one.id, status));
            }
            return Ok(());
        }
        let (first, second) = batch.split_at(batch.len() / 2);
        self.send(first)?;
        self.send(second)
    }

    /// Asks for a statement, and notes what the store has: this one, as `outcome` says, or another. Says whether there is any.
    fn there(&mut self, one: &Waiting, outcome: Outcome) -> Result<bool, Stop> {
        let target = format!("{}?statementId={}", self.address.path(), one.id);
        let wire = &mut *self.wire;
        let answer = again(self.pace, &mut self.pushed.waits, || wire.get(&target))?;
        match answer.status {
            200 => {}
            404 => return Ok(false),
            300..=399 => return Err(PushError::Elsewhere(answer.location).into()),
            401 | 403 | 407 => return Err(PushError::Denied(answer.status).into()),
            408 | 429 | 500..=599 => return Err(PushError::Busy(answer.status).into()),
            status => return Err(PushError::Strange(status).into()),
        }
        let found: Value = serde_json::from_slice(&answer.body).map_err(|_| PushError::Strange(200))?;
        let id = |value: &Value| value.get("id").and_then(Value::as_str).and_then(|id| id.parse::<Uuid>().ok());
        // By the standard one statement comes; some stores send a list of one.
        let within = found.get("statements").and_then(Value::as_array);
        let found = within.map_or(Some(&found), |all| all.iter().find(|value| id(value) == Some(one.id)));
        let Some(found) = found.filter(|value| id(value) == Some(one.id)) else { return Ok(false) };
        let sent: Value = serde_json::from_str(&one.body).unwrap_or_default();
        self.note(if same(&sent, found) { outcome } else { Outcome::Conflict }, &[one.id])?;
        Ok(true)
    }
}

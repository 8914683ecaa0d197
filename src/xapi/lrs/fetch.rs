//! Reading interviews back from a store, page by page.
//!
//! Asks for the statements of the profile. A store that knows no such filter answers with none, which cannot be told from
//! having none: then everything is read, and what is not ours is counted and passed over. Links are followed within the
//! store's own origin only, and none twice. What comes back is taken as the store says it: who asks a store trusts it.

use std::collections::BTreeSet;

use serde_json::Value;
use uuid::Uuid;

use super::{Address, Lost, Pace, Wire, again};
use crate::{
    locale::Message,
    xapi::{
        Interview,
        interview::Unfit,
        vocabulary::{Verb, profile},
    },
};

/// The most pages read.
const MOST_PAGES: usize = 100_000;

/// How many statements are asked for at a time; a store gives fewer if it likes.
const PAGE: usize = 500;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fetched {
    /// Interviews.
    pub interviews: usize,
    /// Statements of others, and ours that tell of no interview.
    pub foreign: usize,
    /// Statements marked as ours that lack what the profile asks for.
    pub broken: usize,
    /// Pages.
    pub pages: usize,
    /// Everything was read, since the store gave nothing by profile.
    pub whole: bool,
}

/// Why a store cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The store does not let us in.
    #[error("the store refuses (answer {0})")]
    Denied(u16),
    /// The store, or a link in its answer, leads elsewhere.
    #[error("it leads elsewhere")]
    Elsewhere(String),
    /// There is no store at this address.
    #[error("there is no store here (answer {0})")]
    NoStore(u16),
    /// It has no time.
    #[error("the store answers {0} again and again")]
    Busy(u16),
    /// No answer.
    #[error(transparent)]
    Lost(#[from] Lost),
    /// Its answer is no list of statements.
    #[error("the answer {0} cannot be understood")]
    Strange(u16),
    /// Its links go in a circle, or never end.
    #[error("its pages never end")]
    Endless,
}

impl FetchError {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Denied(status) => Message::new("lrs-denied").arg("status", u32::from(*status)),
            Self::Elsewhere(place) => Message::new("lrs-elsewhere").arg("place", place.as_str()),
            Self::NoStore(status) => Message::new("lrs-no-store").arg("status", u32::from(*status)),
            Self::Busy(status) => Message::new("lrs-busy").arg("status", u32::from(*status)),
            Self::Lost(lost) => lost.told(),
            Self::Strange(status) => Message::new("lrs-strange").arg("status", u32::from(*status)),
            Self::Endless => Message::new("lrs-endless"),
        }
    }
}

/// Reads every interview of a store and hands it on; each statement counts once, however often it comes.
///
/// # Errors
/// A [`FetchError`]; what was handed on until then is not all.
pub fn fetch(
    address: &Address,
    wire: &mut dyn Wire,
    pace: &mut dyn Pace,
    mut each: impl FnMut(Interview),
) -> Result<Fetched, FetchError> {
    let mut reading =
        Reading { address, wire, pace, seen: BTreeSet::new(), links: BTreeSet::new(), fetched: Fetched::default() };
    for verb in [Verb::Completed, Verb::Abandoned] {
        let query = format!(
            "?verb={}&activity={}&related_activities=true&limit={PAGE}",
            quoted(&verb.iri()),
            quoted(&profile())
        );
        reading.all(&query, &mut each)?;
    }
    if reading.fetched.interviews == 0 {
        reading.fetched.whole = true;
        reading.all(&format!("?limit={PAGE}"), &mut each)?;
    }
    Ok(reading.fetched)
}

/// A value of a query.
fn quoted(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

struct Reading<'r> {
    address: &'r Address,
    wire: &'r mut dyn Wire,
    pace: &'r mut dyn Pace,
    /// Statements that were counted.
    seen: BTreeSet<Uuid>,
    /// Pages that were asked for.
    links: BTreeSet<String>,
    fetched: Fetched,
}

impl Reading<'_> {
    fn all(&mut self, query: &str, each: &mut impl FnMut(Interview)) -> Result<(), FetchError> {
        let mut target = format!("{}{query}", self.address.path());
        loop {
            if self.fetched.pages >= MOST_PAGES || !self.links.insert(target.clone()) {
                return Err(FetchError::Endless);
            }
            self.fetched.pages += 1;
            let wire = &mut *self.wire;
            let answer = again(self.pace, &mut 0, || wire.get(&target))?;
            match answer.status {
                200 => {}
                300..=399 => return Err(FetchError::Elsewhere(answer.location.unwrap_or_default())),
                401 | 403 | 407 => return Err(FetchError::Denied(answer.status)),
                404 | 405 | 410 | 501 => return Err(FetchError::NoStore(answer.status)),
                408 | 429 | 500..=599 => return Err(FetchError::Busy(answer.status)),
                status => return Err(FetchError::Strange(status)),
            }
            let page: Value = serde_json::from_slice(&answer.body).map_err(|_| FetchError::Strange(200))?;
            let statements = page.get("statements").and_then(Value::as_array).ok_or(FetchError::Strange(200))?;
            for statement in statements {
                self.take(statement, each);
            }
            let more = page.get("more").and_then(Value::as_str).filter(|more| !more.is_empty());
            let Some(more) = more else { return Ok(()) };
            let elsewhere = || FetchError::Elsewhere(more.chars().take(200).collect());
            target = self.address.follow(more).ok_or_else(elsewhere)?;
        }
    }

    fn take(&mut self, statement: &Value, each: &mut impl FnMut(Interview)) {
        let id = statement.get("id").and_then(Value::as_str).and_then(|id| id.parse::<Uuid>().ok());
        let Some(id) = id else {
            self.fetched.broken += 1;
            return;
        };
        if !self.seen.insert(id) {
            return;
        }
        match Interview::read(statement) {
            Ok(interview) => {
                self.fetched.interviews += 1;
                each(interview);
            }
            Err(Unfit::Foreign) => self.fetched.foreign += 1,
            Err(Unfit::Broken) => self.fetched.broken += 1,
        }
    }
}

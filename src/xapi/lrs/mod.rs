//! Talking to a learning record store: where it is, how it is reached, sending to it, reading from it.
//!
//! [`Wire`] is all that sending and reading know of the network; [`Http`] is the real one. Waiting and chance come from the
//! face as a [`Pace`]. No message of this module can hold what somebody signs in with: it stands in [`Login`] alone, which
//! shows itself to nobody.

mod address;
mod fetch;
mod http;
mod push;

use std::time::Duration;

use crate::locale::Message;

pub use address::{Address, BadAddress};
pub use fetch::{FetchError, Fetched, fetch};
pub use http::{BadCertificate, Http};
pub use push::{PushError, Pushed, Way, push};

/// What somebody signs in with.
#[derive(Clone, Default)]
pub struct Login {
    /// The user, or key.
    pub user: String,
    /// The password, or secret.
    pub key: String,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Login(…)")
    }
}

/// What came back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// How long to wait, where it says so.
    pub wait: Option<Duration>,
    /// Where it says that it is.
    pub location: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// Why a store is not believed to be the one it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// Nobody who is trusted signed its certificate.
    #[error("its authority is not known")]
    Unknown,
    /// Its certificate is for another address.
    #[error("its certificate is for another address")]
    Name,
    /// Its certificate has expired, or this machine's clock is ahead.
    #[error("its certificate has expired")]
    Expired,
    /// Its certificate does not hold yet, or this machine's clock is behind.
    #[error("its certificate does not hold yet")]
    Early,
    /// It shows the certificate of an authority as its own.
    #[error("it shows the certificate of an authority")]
    Authority,
    /// Anything else, as the program that encrypts says it.
    #[error("{0}")]
    Other(String),
}

impl Doubt {
    fn message(&self) -> Message {
        let why = match self {
            Self::Unknown => "unknown",
            Self::Name => "name",
            Self::Expired => "expired",
            Self::Early => "early",
            Self::Authority => "authority",
            Self::Other(_) => "other",
        };
        Message::new("lrs-unsafe").arg("why", why).arg("said", self.to_string())
    }
}

/// Why nobody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nobody {
    /// No machine of this name was found: there is no network, or the name is wrong.
    Name,
    /// The machine is there, and nothing answers at this port.
    Refused,
    /// This machine has no way there.
    Network,
    /// No connection came about.
    Other,
}

impl Nobody {
    /// The stable word for it, as message ids use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Refused => "refused",
            Self::Network => "network",
            Self::Other => "other",
        }
    }
}

impl std::fmt::Display for Nobody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.id())
    }
}

/// Why nothing came back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// In the time given.
    #[error("no answer in time")]
    Time,
    /// The connection ended before the answer did, or what came was no HTTP.
    #[error("the connection ended early ({0})")]
    Closed(String),
    /// There is nobody.
    #[error("it cannot be reached ({0})")]
    Unreachable(Nobody),
    /// It could not prove who it is. Nothing was sent to it.
    #[error("it could not prove who it is ({0})")]
    Unsafe(Doubt),
    /// The answer is larger than any should be.
    #[error("the answer is too large")]
    Large,
}

impl Lost {
    /// Says whether it may go better the next time.
    const fn passing(&self) -> bool {
        matches!(self, Self::Time | Self::Closed(_) | Self::Unreachable(_))
    }

    /// The message that tells it by itself; its `.help` says what to do.
    #[must_use]
    pub fn told(&self) -> Message {
        match self {
            Self::Unsafe(doubt) => doubt.message(),
            other => Message::new("lrs-lost").arg("why", other.message()),
        }
    }

    fn message(&self) -> Message {
        match self {
            Self::Time => Message::new("lrs-time"),
            Self::Closed(_) => Message::new("lrs-closed"),
            Self::Unreachable(why) => Message::new("lrs-unreachable").arg("why", why.id()),
            Self::Unsafe(doubt) => doubt.message(),
            Self::Large => Message::new("lrs-large"),
        }
    }
}

/// A way to a store. Follows nothing: what somebody signs in with goes to one address only.
pub trait Wire {
    /// Sends statements, as the text of a JSON array, to the statements of the store.
    ///
    /// # Errors
    /// A [`Lost`]; whether the store has taken them is not known then.
    fn post(&mut self, statements: &str) -> Result<Answer, Lost>;

    /// Asks for a path with its query, from the root of the store's host.
    ///
    /// # Errors
    /// A [`Lost`].
    fn get(&mut self, target: &str) -> Result<Answer, Lost>;
}

/// How the face waits, and throws dice.
pub trait Pace {
    /// Waits.
    fn wait(&mut self, time: Duration);
    /// A figure by chance, from 0 up to 1.
    fn chance(&mut self) -> f64;
}

/// The most times that one thing is tried.
const TRIES: u32 = 6;

/// The first wait, and the longest.
const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(60);

/// The longest that a store may ask to be waited for.
const LONGEST_ASKED: Duration = Duration::from_secs(300);

/// How long to wait before the next try: what the store asks for, else twice as long each time, from half of it to all of it
/// by chance, so that many stations that were cut off together do not come back together.
fn wait(tried: u32, asked: Option<Duration>, pace: &mut dyn Pace) -> Duration {
    if let Some(asked) = asked {
        return asked.min(LONGEST_ASKED);
    }
    let whole = FIRST.saturating_mul(1 << tried.min(10)).min(LONGEST);
    whole.mul_f64(0.5 + pace.chance().clamp(0.0, 1.0) / 2.0)
}

/// Does something until it is answered by anything but "later", or was tried often enough.
fn again(pace: &mut dyn Pace, waits: &mut u32, mut act: impl FnMut() -> Result<Answer, Lost>) -> Result<Answer, Lost> {
    let mut tried = 0;
    loop {
        let answer = act();
        let later = match &answer {
            Ok(answer) => matches!(answer.status, 408 | 429 | 500..=599),
            Err(lost) => lost.passing(),
        };
        tried += 1;
        if !later || tried >= TRIES {
            return answer;
        }
        let asked = answer.as_ref().ok().and_then(|answer| answer.wait);
        *waits += 1;
        let time = wait(tried - 1, asked, pace);
        pace.wait(time);
    }
}

//! Learning record stores, as the commands reach them: address, what is signed in with, waiting; and sending.
//!
//! What somebody signs in with comes from a file or from the surroundings, never from the command line, where every other
//! program could read it.

use std::{path::PathBuf, time::Duration};

use clap::Args;

use super::{
    Exit, Failure, Streams, Surroundings,
    roster::{failure, write},
    surroundings::{lrs_login, random},
    voice::Voice,
};
use crate::{
    course::Course,
    locale::Message,
    records::{Store, disk},
    xapi::{
        Made, Outbox, OutboxError,
        lrs::{Address, Http, Login, Pace, Way, push},
    },
};

/// How a store is reached.
#[derive(Args, Clone, Debug, Default)]
pub struct Reach {
    /// A file with the user in its first line and the key in its second; without it, SALA_LRS_USER and SALA_LRS_KEY of the
    /// surroundings are used
    #[arg(long, value_name = "FILE", requires = "lrs")]
    pub login: Option<PathBuf>,
    /// Allows a store beyond this machine without encryption
    #[arg(long, requires = "lrs")]
    pub insecure_http: bool,
    /// Trusts the certificates of this file (PEM) instead of the public authorities
    #[arg(long, value_name = "FILE", requires = "lrs")]
    pub certificate: Option<PathBuf>,
    /// Seconds that one answer may take
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
}

/// The largest file of a login or of certificates, in bytes.
const MOST: u64 = 1 << 20;

impl Reach {
    /// Makes the way to a store.
    pub(super) fn open(&self, voice: Voice<'_>, lrs: &str) -> Result<(Address, Http), Failure> {
        let address = Address::read(lrs, self.insecure_http)
            .map_err(|error| Failure { exit: Exit::Misuse, ..failure(voice, &error.message()) })?;
        let login = self.login(voice)?;
        let read = |path: &PathBuf| disk::read_for(path, MOST).map_err(|error| failure(voice, &error.message()));
        let trusted = self.certificate.as_ref().map(read).transpose()?;
        let time = Duration::from_secs(self.timeout);
        let http = Http::new(&address, login.as_ref(), time, trusted.as_deref()).map_err(|error| {
            let file = self.certificate.as_ref().map_or_else(String::new, |path| path.display().to_string());
            failure(voice, &error.message(&file))
        })?;
        Ok((address, http))
    }

    fn login(&self, voice: Voice<'_>) -> Result<Option<Login>, Failure> {
        let Some(path) = &self.login else {
            return match lrs_login() {
                (Some(user), Some(key)) => Ok(Some(Login { user, key })),
                (None, None) => Ok(None),
                _ => Err(failure(voice, &Message::new("lrs-half-login"))),
            };
        };
        let bytes = disk::read_for(path, MOST).map_err(|error| failure(voice, &error.message()))?;
        let text = String::from_utf8_lossy(&bytes);
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        match (lines.next(), lines.next()) {
            (Some(user), Some(key)) if !user.is_empty() && !key.is_empty() => {
                Ok(Some(Login { user: user.to_owned(), key: key.to_owned() }))
            }
            _ => {
                let message = Message::new("lrs-bad-login").arg("file", path.display().to_string());
                Err(failure(voice, &message))
            }
        }
    }
}

/// Waiting and chance of this machine.
#[derive(Debug, Default)]
pub(super) struct RealPace;

impl Pace for RealPace {
    fn wait(&mut self, time: Duration) {
        std::thread::sleep(time);
    }

    fn chance(&mut self) -> f64 {
        let mut bytes = [0; 4];
        // Without chance all stations come back at once, which is no reason not to come back.
        let _ = random(&mut bytes);
        f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
    }
}

/// Opens the outbox and makes the statements of what was recorded since; what is to be told of it comes as lines.
pub(super) fn updated(
    store: &Store,
    course: &Course,
    voice: Voice<'_>,
    lines: &mut Vec<String>,
) -> Result<(Outbox, Made), OutboxError> {
    let (mut outbox, aside) = Outbox::open(store)?;
    if let Some(aside) = aside {
        let message = Message::new("outbox-damaged").arg("file", aside.display().to_string());
        lines.push(voice.catalogue().say_with_help(&message, voice.language()));
    }
    let made = outbox.update(store, course)?;
    Ok((outbox, made))
}

/// Makes statements of what was just recorded: they say then what was so at that moment. Only what goes wrong is told; it is
/// made up for the next time.
pub(super) fn freeze(store: &Store, course: &Course, voice: Voice<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    if let Err(error) = updated(store, course, voice, &mut lines) {
        lines.push(voice.catalogue().say_with_help(&error.message(), voice.language()));
    }
    lines
}

/// Takes out of the outbox what is kept there about an account that was erased.
pub(super) fn forget(store: &Store, account: &str) -> Result<(), OutboxError> {
    if crate::xapi::outbox::file(store).exists() {
        let (outbox, _) = Outbox::open(store)?;
        outbox.forget(account)?;
        outbox.forget_aside()?;
    }
    Ok(())
}

/// The statements about an account, a line each.
pub(super) fn statements(store: &Store, account: Option<&str>) -> Result<String, OutboxError> {
    let mut text = String::new();
    if crate::xapi::outbox::file(store).exists() {
        Outbox::open(store)?.0.each(account, |body| {
            text.push_str(body);
            text.push('\n');
            Ok::<(), OutboxError>(())
        })?;
    }
    Ok(text)
}

/// `sala records statements`: every statement that was made, a line each.
pub(super) fn show(
    store: &Store,
    course: &Course,
    voice: Voice<'_>,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let mut notes = Vec::new();
    let failed = |error: OutboxError| failure(voice, &error.message());
    updated(store, course, voice, &mut notes).map_err(failed)?;
    let text = statements(store, None).map_err(failed)?;
    // Notes would be no statements.
    let notes: String = notes.iter().map(|note| format!("{note}\n")).collect();
    let written = streams.errors.write_all(notes.as_bytes()).and_then(|()| streams.output.write_all(text.as_bytes()));
    written.map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// `sala records push`: sends what waits.
pub(super) fn send(
    (lrs, batch, reach): (&str, usize, &Reach),
    store: &Store,
    course: &Course,
    voice: Voice<'_>,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let (address, mut http) = reach.open(voice, lrs)?;
    let failed = |error: OutboxError| failure(voice, &error.message());
    let mut lines = Vec::new();
    let (outbox, made) = updated(store, course, voice, &mut lines).map_err(failed)?;
    if made.statements > 0 {
        lines.push(voice.say(&Message::new("outbox-made").arg("count", made.statements)));
    }
    for (why, count) in &made.left {
        lines.push(voice.say(&Message::new("outbox-left").arg("count", *count).arg("why", why.id())));
    }
    let named = address.to_string();
    let before = outbox.waiting(&named).map_err(failed)?;
    write(streams, &lines)?;
    lines.clear();
    let known = outbox.conflicts(&named).map_err(failed)?;
    let way = Way { batch, now: around.now };
    let pushed = push(&outbox, &address, &mut http, &mut RealPace, way).map_err(failed)?;
    let told = |message: &Message| around.told(&voice.catalogue().say_with_help(message, voice.language()));
    lines.push(match before {
        0 => voice.say(&Message::new("push-nothing").arg("store", named.as_str())),
        _ => {
            let message = Message::new("push-done").arg("store", named.as_str());
            voice.say(&message.arg("stored", pushed.stored).arg("there", pushed.there))
        }
    });
    for id in known.iter().chain(&pushed.conflicts) {
        lines.push(told(&Message::new("push-conflict").arg("id", id.to_string())));
    }
    for (id, status) in &pushed.refused {
        let message = Message::new("push-refused").arg("id", id.to_string()).arg("status", u32::from(*status));
        lines.push(told(&message));
    }
    let left = outbox.waiting(&named).map_err(failed)?;
    if left > 0 {
        lines.push(voice.say(&Message::new("push-left").arg("count", left)));
    }
    write(streams, &lines)?;
    match &pushed.stopped {
        Some(error) => Err(failure(voice, &error.message())),
        None if left > 0 || !known.is_empty() || !pushed.conflicts.is_empty() => Ok(Exit::Errors),
        None => Ok(Exit::Clean),
    }
}

//! What a command needs to know of the machine: clock, language, folders, the terminal's width.
//!
//! The only file of this face that asks the system; everything else takes what it found as values.

use std::{
    io::IsTerminal,
    path::{Path, PathBuf},
    sync::OnceLock,
    time::{Duration, Instant, SystemTime},
};

use crate::{
    course::{Course, Shelf},
    diagnostic::render::Style,
    locale::Language,
    records::Moment,
};

/// The width of a terminal that tells none, in columns.
const WIDTH: usize = 80;

/// Wider rows are hard to read.
const MOST_WIDTH: usize = 110;

/// What was found of the machine.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The folder journals and the user's own cases are in; none where the machine has no place for one.
    pub data: Option<PathBuf>,
    /// Whether `--data` named that folder, so that commands told must name it, too.
    pub named: bool,
    /// The language of `--lang`.
    pub chosen: Option<Language>,
    /// The language of the system, when it is one of ours.
    pub system: Option<Language>,
    /// The folder the command was given in.
    pub here: PathBuf,
    /// The moment the command was given.
    pub now: Moment,
    /// Columns of the terminal.
    pub width: usize,
    /// Whether the terminal shows colours.
    pub style: Style,
    /// A clock that never goes back: the time since some moment of this run.
    pub clock: fn() -> Duration,
}

impl Surroundings {
    /// Looks round. `data` and `chosen` are those of the command line.
    pub fn find(data: Option<PathBuf>, chosen: Option<Language>) -> Self {
        let own = || directories::ProjectDirs::from("", "", "sala").map(|dirs| dirs.data_dir().to_owned());
        #[expect(clippy::disallowed_methods, reason = "the face reads the clock once")]
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
        let colour = std::io::stdout().is_terminal() && !plain;
        Self {
            named: data.is_some(),
            data: data.or_else(own),
            chosen,
            system: sys_locale::get_locale().and_then(|locale| Language::from_locale(&locale)),
            here: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            now: Moment(now),
            width: terminal_size::terminal_size()
                .map_or(WIDTH, |(width, _)| usize::from(width.0).clamp(20, MOST_WIDTH)),
            style: if colour { Style::Colour } else { Style::Plain },
            clock: since_begun,
        }
    }

    /// The language to speak where nobody is asked.
    pub fn language(&self) -> Language {
        self.chosen.or(self.system).unwrap_or_default()
    }

    /// Opens everything that is taught here: what is built in, the repository's own files, the user's cases.
    pub fn course(&self) -> Course {
        Course::open(&self.shelves())
    }

    /// Where all that stands.
    pub fn shelves(&self) -> Vec<Shelf> {
        let mut shelves = vec![Shelf::shipped()];
        if Shelf::is_repository(&self.here) {
            shelves.push(Shelf::folder(Path::new("")));
        }
        shelves.extend(self.data.as_ref().map(Shelf::folder));
        shelves
    }

    /// Writes a command to be typed: `sala ACT`, and `--data` where this run was given one, or it would not find the same.
    pub fn command(&self, act: &str) -> String {
        match self.data.as_ref().filter(|_| self.named) {
            Some(data) => format!("sala {act} --data {}", quoted(data)),
            None => format!("sala {act}"),
        }
    }

    /// Completes every command that a text tells in backticks, such as `` `sala list` ``.
    pub fn told(&self, text: &str) -> String {
        let told = text.split('`').enumerate().map(|(index, part)| match part.strip_prefix("sala ") {
            Some(act) if index % 2 == 1 && !act.contains("--data") => self.command(act),
            _ => part.to_owned(),
        });
        told.collect::<Vec<_>>().join("`")
    }

    /// The folder of the journals.
    pub fn journals(&self) -> Option<PathBuf> {
        self.data.as_ref().map(|data| data.join("journals"))
    }
}

/// User and key of a learning record store, where the surroundings hold them.
pub(super) fn lrs_login() -> (Option<String>, Option<String>) {
    let held = |name| std::env::var_os(name)?.into_string().ok().filter(|text| !text.is_empty());
    (held("SALA_LRS_USER"), held("SALA_LRS_KEY"))
}

/// The words of this run's command line, as far as they are text.
pub(super) fn words() -> impl Iterator<Item = String> {
    std::env::args_os().filter_map(|word| word.into_string().ok())
}

/// Fills bytes by the system's chance.
pub(super) fn random(bytes: &mut [u8]) -> std::io::Result<()> {
    use rand::TryRng as _;
    rand::rngs::SysRng.try_fill_bytes(bytes).map_err(std::io::Error::other)
}

/// The time since this was asked for the first time.
fn since_begun() -> Duration {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    #[expect(clippy::disallowed_methods, reason = "the face reads the clock of the wall")]
    BEGUN.get_or_init(Instant::now).elapsed()
}

/// A path as it is typed: in quotation marks where a shell would break it.
pub(super) fn quoted(path: &Path) -> String {
    let shown = path.display().to_string();
    let plain = |c: char| c.is_alphanumeric() || "/\\:._-+@%,~".contains(c);
    if !shown.is_empty() && shown.chars().all(plain) { shown } else { format!("\"{shown}\"") }
}

//! The seat at the counter: puts the screens into Bevy, and interviews into the hands of their journals.
//!
//! The only file of the window that reads a clock; what it says becomes a plain value here.

mod unit;

use std::{
    path::{Path, PathBuf},
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

pub use unit::Office;

use super::{
    Draw, Notices, SystemLanguage,
    screens::{Begun, Keeper, NotOpened, Opener, Sitting, Trouble},
    settings::Settings,
};
use crate::{
    assessment,
    check::mistakes,
    course::Course,
    interview::{Action, Case, Interview, Refusal},
    locale::{Language, Message},
    records::{self, ActError, Beginning, Journal, Moment, Score, Session, Wall, script_of},
    scenario::handbook::Handbook,
};

/// How many interviews that were begun the shelf offers to go on with.
const MOST_BEGUN: usize = 2;

/// The sitting, as Bevy holds it.
#[derive(Resource)]
pub struct Seat(pub Sitting);

/// Puts the screens into the window. Interviews are kept in `records`, if the machine has a place for them; `office` is that
/// of the unit.
pub fn plugin(app: &mut App, course: Arc<Course>, records: Option<PathBuf>, office: Option<Office>) {
    let settings = app.world().get_resource::<Settings>().cloned().unwrap_or_default();
    let system = app.world().get_resource::<SystemLanguage>().and_then(|system| system.0);
    let mut notices =
        app.world_mut().get_resource_mut::<Notices>().map(|mut n| std::mem::take(&mut n.0)).unwrap_or_default();
    if records.is_none() {
        let language = settings.look(system).language;
        notices.push(course.catalogue.say(&Message::new("no-data-folder"), language));
    }
    let opener = Box::new(Journals { folder: records });
    let mut sitting = Sitting::new(course, settings, system, notices, opener);
    if let Some(office) = office {
        sitting = sitting.with_unit(Box::new(office));
    }
    app.insert_resource(Seat(sitting));
    app.add_systems(EguiPrimaryContextPass, sit.in_set(Draw));
}

/// Draws the screen of the moment, and takes over what the person changed.
fn sit(
    mut contexts: EguiContexts,
    mut seat: ResMut<Seat>,
    mut settings: ResMut<Settings>,
    mut exit: MessageWriter<AppExit>,
) -> Result {
    let ctx = contexts.ctx_mut()?.clone();
    seat.0.show(&ctx);
    if *settings != seat.0.settings {
        *settings = seat.0.settings.clone();
    }
    if seat.0.quit {
        exit.write(AppExit::Success);
    }
    Ok(())
}

/// Opens interviews whose journals stand in a folder.
pub struct Journals {
    /// The folder; without one an interview is not kept.
    pub folder: Option<PathBuf>,
}

impl Opener for Journals {
    fn open(
        &mut self,
        course: &Course,
        id: &str,
        seed: Option<u64>,
        language: Language,
        keep: bool,
    ) -> Result<Box<dyn Keeper>, NotOpened> {
        let unknown = || NotOpened::Not(Message::new("shelf-no-case").arg("id", id));
        let (scenario, script) = script_of(course, id).ok_or_else(unknown)?;
        if course.scenario(id).is_some_and(|taught| mistakes(course, taught) > 0) {
            return Err(unknown());
        }
        let now = now();
        let case = Case::draw(id, &scenario, course.handbook, None, seed.unwrap_or_else(|| now.seed()));
        let case = Arc::new(case.map_err(|_| unknown())?);
        let beginning = Beginning { script, language, started: now.written(), ..Beginning::default() };
        let session = match &self.folder {
            Some(folder) if keep => Session::start_in(folder, case, course.handbook, beginning)
                .map_err(|error| NotOpened::NotKept(error.message()))?,
            _ => Session::start_unkept(case, course.handbook, beginning),
        };
        Ok(Box::new(Kept { session, handbook: course.handbook, wall: None, judged: true }))
    }

    fn begun(&self, course: &Course) -> Vec<Begun> {
        let Some(folder) = &self.folder else { return Vec::new() };
        let shown = |journal: Journal| {
            let header = journal.header();
            let day = header.started.split('T').next().unwrap_or_default();
            Begun {
                file: journal.file().into(),
                scenario: header.scenario.clone(),
                turns: journal.turns(),
                day: day.parse().ok(),
            }
        };
        records::begun(folder, course, MOST_BEGUN).into_iter().map(shown).collect()
    }

    fn resume(&mut self, course: &Course, file: &Path) -> Result<Box<dyn Keeper>, Message> {
        let session = Session::resume(file, course.handbook, |id| script_of(course, id)).map_err(|e| e.message())?;
        Ok(Box::new(Kept { session, handbook: course.handbook, wall: None, judged: true }))
    }

    fn keep_page(&mut self, name: &str, page: &str) -> Result<PathBuf, Message> {
        let folder = self.folder.as_deref().ok_or_else(|| Message::new("page-no-folder"))?;
        records::keep_page(folder, name, page).map_err(|error| error.message())
    }
}

/// A session as the screens see it.
struct Kept {
    session: Session,
    handbook: &'static Handbook,
    /// The clock on the wall, in an exercise.
    wall: Option<Wall>,
    /// What it was worth is written down once it is finished; in an examination nothing of it is.
    judged: bool,
}

impl Keeper for Kept {
    fn interview(&self) -> &Interview {
        self.session.interview()
    }

    fn torn(&self) -> bool {
        self.session.torn() > 0
    }

    fn leave(&mut self) {
        // Outside an exercise nobody counts interruptions; where it cannot be written, going on will count as one.
        if self.wall.is_some()
            && !self.session.interview().state().finished
            && let Err(error) = self.session.record_pause()
        {
            warn!("that the interview was left could not be written: {error}");
        }
    }

    fn go_on_unkept(&mut self) {
        self.session.go_on_unkept();
    }

    fn wall(&self) -> Option<Wall> {
        self.wall.filter(Wall::in_sight)
    }

    fn act(&mut self, action: &Action) -> Result<(), Trouble> {
        if let Some(wall) = self.wall {
            // Somebody who has asked nothing yet could not decide either, and would never come out.
            let early = self.session.interview().decision().refusal == Some(Refusal::TooEarly);
            if matches!(action, Action::Do(_)) && wall.left() == Some(0) && !early {
                return Err(Trouble::TimeUp);
            }
            self.session.set_wall(wall.spent());
        }
        let acted = self.session.act(action).map(|_| ());
        acted.map_err(|error| match error {
            ActError::Refused(refusal) => Trouble::Refused(refusal),
            ActError::NotSaved(error) => Trouble::NotKept(error.message()),
            ActError::NoUndo => Trouble::Refused(Refusal::NotOpen),
        })?;
        if *action == Action::Finish {
            let interview = self.session.interview();
            if self.judged {
                let judged = assessment::assess(interview.case(), self.handbook, interview.events());
                if let Err(error) = self.session.record_score(Score::from(&judged)) {
                    warn!("the score could not be written beside the interview: {error}");
                }
            }
            // Nothing more is written: the file is free for the records while the debrief is read.
            self.session.go_on_unkept();
        }
        Ok(())
    }
}

/// The moment it is now.
fn now() -> Moment {
    #[expect(clippy::disallowed_methods, reason = "the window is a face: it tells the core what time it is")]
    let now = std::time::SystemTime::now();
    Moment(now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default())
}

/// The time since the clock was looked at first.
fn clock() -> Duration {
    static BEGUN: OnceLock<Instant> = OnceLock::new();
    #[expect(clippy::disallowed_methods, reason = "the window is a face: it reads the clock of the wall")]
    BEGUN.get_or_init(Instant::now).elapsed()
}

/// Fills bytes by the system's chance.
fn random(bytes: &mut [u8]) -> std::io::Result<()> {
    use rand::TryRng as _;
    rand::rngs::SysRng.try_fill_bytes(bytes).map_err(std::io::Error::other)
}

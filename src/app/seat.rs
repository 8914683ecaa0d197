//! The seat at the counter: puts the screens into Bevy, and interviews into the hands of their journals.
//!
//! The only file of the window that reads a clock or asks the system for chance; both become plain values here.

use std::{
    hash::{BuildHasher, Hasher},
    path::PathBuf,
    sync::Arc,
};

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};

use super::{
    Draw, Notices, SystemLanguage,
    screens::{Keeper, Opener, Sitting, Trouble},
    settings::Settings,
};
use crate::{
    assessment,
    course::Course,
    interview::{Action, Case, Interview},
    locale::Language,
    records::{self, ActError, Beginning, Score, Session},
    scenario::handbook::Handbook,
};

/// The sitting, as Bevy holds it.
#[derive(Resource)]
pub struct Seat(pub Sitting);

/// Puts the screens into the window. Interviews are kept in `records`, if the machine has a place for them.
pub fn plugin(app: &mut App, course: Arc<Course>, records: Option<PathBuf>) {
    let settings = app.world().get_resource::<Settings>().cloned().unwrap_or_default();
    let system = app.world().get_resource::<SystemLanguage>().and_then(|system| system.0);
    let notices =
        app.world_mut().get_resource_mut::<Notices>().map(|mut n| std::mem::take(&mut n.0)).unwrap_or_default();
    let opener = Box::new(Journals { folder: records });
    app.insert_resource(Seat(Sitting::new(course, settings, system, notices, opener)));
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
    ) -> Result<Box<dyn Keeper>, String> {
        let taught = course.scenario(id);
        let (taught, scenario) =
            taught.and_then(|t| Some((t, t.scenario.as_ref()?))).ok_or_else(|| format!("{id}?"))?;
        let case = Case::draw(id, scenario, course.handbook, None, seed.unwrap_or_else(fresh_seed))
            .map_err(|e| e.to_string())?;
        let beginning = Beginning {
            script: records::fingerprint(course.sources.text(taught.source).unwrap_or_default()),
            language,
            started: now(),
            ..Beginning::default()
        };
        let case = Arc::new(case);
        let session = match &self.folder {
            Some(folder) => Session::start_in(folder, case, course.handbook, beginning)
                .map_err(|error| course.catalogue.say(&error.message(), language))?,
            None => Session::start_unkept(case, course.handbook, beginning),
        };
        Ok(Box::new(Kept { session, handbook: course.handbook }))
    }
}

/// A session as the screens see it.
struct Kept {
    session: Session,
    handbook: &'static Handbook,
}

impl Keeper for Kept {
    fn interview(&self) -> &Interview {
        self.session.interview()
    }

    fn act(&mut self, action: &Action) -> Result<(), Trouble> {
        let acted = self.session.act(action).map(|_| ());
        acted.map_err(|error| match error {
            ActError::Refused(refusal) => Trouble::Refused(refusal),
            ActError::NotSaved(error) => Trouble::NotKept(error.message()),
            ActError::NoUndo => Trouble::Refused(crate::interview::Refusal::NotOpen),
        })?;
        if *action == Action::Finish {
            let interview = self.session.interview();
            let judged = assessment::assess(interview.case(), self.handbook, interview.events());
            let score = Score { total: i32::from(judged.score), passed: judged.passed };
            if let Err(error) = self.session.record_score(score) {
                warn!("the score could not be written beside the interview: {error}");
            }
        }
        Ok(())
    }
}

/// A seed short enough to be told over a desk.
fn fresh_seed() -> u64 {
    std::collections::hash_map::RandomState::new().build_hasher().finish() % 1_000_000
}

/// The time of day, as a journal writes it.
fn now() -> String {
    #[expect(clippy::disallowed_methods, reason = "the window is a face: it tells the core what time it is")]
    let now = std::time::SystemTime::now();
    let seconds = now.duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = (seconds / 86_400) as i64;
    let date = crate::locale::calendar::Date::new(1970, 1, 1).and_then(|first| first.add_days(days));
    let day = seconds % 86_400;
    let date = date.map_or_else(|| "1970-01-01".to_owned(), |date| date.to_string());
    format!("{date}T{:02}:{:02}:{:02}Z", day / 3600, day / 60 % 60, day % 60)
}

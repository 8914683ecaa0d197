//! What the screens of exercises ask of a training unit, and what it answers: plain values, no file and no key.

use std::{path::PathBuf, sync::Arc};

use crate::{
    app::screens::{Keeper, NotOpened, reports::Reporter},
    check::exercise_mistakes,
    course::{
        Course,
        exercise::{Exercise, Found},
    },
    locale::{Date, Language, Message},
    records::{Hash, OpenedPack, sealed::Outlook},
};

/// Somebody who signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainee {
    /// The number.
    pub number: String,
    /// What journals call them.
    pub account: String,
    /// The name, where a roster knows it.
    pub name: Option<String>,
    /// The language they work in, where a roster knows it.
    pub language: Option<Language>,
}

/// What came of signing in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// They sit there.
    In(Trainee),
    /// They are known and have no PIN yet: one is to be chosen, and typed twice.
    ChoosePin,
    /// The PIN is not right, or cannot be one: it is typed again.
    WrongPin(Message),
    /// They do not, and why.
    Not(Message),
}

/// The interview of an exercise that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upcoming {
    /// Its scenario.
    pub scenario: String,
    /// Its place, from 1.
    pub place: u32,
    /// Which attempt it belongs to, from 1.
    pub attempt: u32,
    /// The attempt was begun before.
    pub begun: bool,
    /// How many interviews of the attempt are finished.
    pub done: usize,
    /// Seconds on the wall that are left for the sitting, where they count.
    pub wall_left: Option<u32>,
    /// Another case can be had instead of this one, whose warning one may not want to go past.
    pub another: bool,
}

/// How the next interview is begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Begin<'p> {
    /// What was begun is given up, and the next attempt begins.
    pub anew: bool,
    /// The scenarios that were passed over, since their warning was not gone past.
    pub passed: &'p [String],
}

/// Where somebody stands in an exercise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// What comes next, if anything.
    pub next: Option<Upcoming>,
    /// Every attempt was taken: how many, and when one is free again.
    pub spent: Option<(u32, Option<Date>)>,
    /// The last sitting is over, so there is an [`Outcome`].
    pub over: bool,
    /// Why it cannot be gone on with.
    pub hindrance: Option<Message>,
    /// It cannot since it was changed: the next attempt can be begun.
    pub changed: bool,
    /// The interviews of the last sitting whose debriefs may be read again: place and scenario.
    pub debriefs: Vec<(u32, String)>,
    /// Journals whose first line cannot be read.
    pub unreadable: Vec<Message>,
}

impl Standing {
    /// Stands where nothing can be gone on with.
    #[must_use]
    pub fn hindered(why: Message) -> Self {
        Self { hindrance: Some(why), ..Self::default() }
    }
}

/// How a sitting ended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Which attempt it was.
    pub attempt: u32,
    /// How many interviews were finished.
    pub done: usize,
    /// It was an examination that is not released: nothing of its worth is told.
    pub sealed: bool,
    /// Each standard, and whether it was met; none in a sealed examination.
    pub standards: Vec<(Message, bool)>,
    /// Whether it was passed; nothing in practice and in a sealed examination.
    pub passed: Option<bool>,
    /// From when on it should be taken again.
    pub again: Option<Date>,
    /// The receipt of the records, where it counts.
    pub receipt: Option<String>,
    /// What could not be judged or recorded.
    pub troubles: Vec<Message>,
}

/// Where an exercise is taken from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum From {
    /// Everybody here may take it.
    Open,
    /// The pack of the examination that is held in this room.
    Room,
    /// A released examination, by its pack: it is looked back upon.
    Released(Hash),
}

/// An exercise that is offered, with the course it belongs to.
#[derive(Clone, Debug)]
pub struct Offered {
    /// The exercise.
    pub id: String,
    /// Where it is taken from.
    pub from: From,
    /// What is taught there; for an examination its own cases and nothing else.
    pub course: Arc<Course>,
}

impl Offered {
    /// What tells it from every other that is offered.
    #[must_use]
    pub fn key(&self) -> String {
        match &self.from {
            From::Open | From::Room => self.id.clone(),
            From::Released(pack) => format!("{} {pack}", self.id),
        }
    }

    /// The exercise, if it is there and whole.
    #[must_use]
    pub fn exercise(&self) -> Option<(&Found, &Arc<Exercise>)> {
        let found = self.course.exercise(&self.id)?;
        Some((found, found.exercise.as_ref()?))
    }
}

/// The exercises of a course that have no mistakes, open to everybody.
pub fn open_exercises(course: &Arc<Course>) -> impl Iterator<Item = Offered> {
    let usable = course.exercises.iter().filter(|found| exercise_mistakes(course, found) == 0);
    usable.map(|found| Offered { id: found.id.clone(), from: From::Open, course: Arc::clone(course) })
}

/// What the screens need of a training unit. The window has one with a store; a test may have another.
pub trait Unit: Send + Sync {
    /// Whether trainees sign in by a roster.
    fn has_roster(&self) -> bool;
    /// Signs somebody in; `again` is the PIN once more, where it is chosen now.
    fn sign_in(&mut self, number: &str, pin: &str, again: Option<&str>) -> SignIn;
    /// The exercises there are: in an examination room its own and nothing else; elsewhere those of the open course, and the
    /// examinations that were released.
    fn offered(&self, open: &Arc<Course>) -> Vec<Offered> {
        open_exercises(open).collect()
    }
    /// Says where somebody stands in an exercise, where these scenarios were passed over since their warning was not gone past.
    fn standing(&self, of: &Offered, trainee: &Trainee, passed: &[String]) -> Standing;
    /// Begins the next interview, or takes it up again.
    ///
    /// # Errors
    /// What is told to the reader. What counts is never held without its journal.
    fn sit(
        &mut self,
        of: &Offered,
        trainee: &Trainee,
        begin: Begin<'_>,
        language: Language,
    ) -> Result<Box<dyn Keeper>, NotOpened>;
    /// Plays an interview of the last sitting again, for its debrief.
    ///
    /// # Errors
    /// What is told to the reader.
    fn look_back(&self, of: &Offered, trainee: &Trainee, place: u32) -> Result<Box<dyn Keeper>, Message>;
    /// Judges the last sitting if it is over, takes what counts into the records, and gives the receipt.
    fn outcome(&mut self, of: &Offered, trainee: &Trainee) -> Option<Outcome>;
    /// Takes what was held, or given up, into the records, and tells what could not be.
    fn take_in(&mut self, _course: &Course) -> Vec<Message> {
        Vec::new()
    }
    /// Who makes the reports, if there is anything to make them from.
    fn reporter(&self) -> Option<Arc<dyn Reporter>> {
        None
    }
    /// Sealed packs that lie where one looks for them.
    fn packs(&self) -> Vec<PathBuf> {
        Vec::new()
    }
    /// Holds the examination of a pack that was opened, and nothing else; or no longer.
    fn hold_exam(&mut self, _pack: Option<OpenedPack>) {}
    /// Releases the examination of a pack that was opened, and says what stands here of it. Where somebody has begun it on
    /// this machine and is not through, only if that is meant: `early`.
    ///
    /// # Errors
    /// A [`NotReleased`].
    fn release(&mut self, _pack: &OpenedPack, _early: bool) -> Result<Outlook, NotReleased> {
        Err(NotReleased::Not(Message::new("no-data-folder")))
    }
}

/// Why an examination was not released.
pub enum NotReleased {
    /// So many people have begun it here and are not through.
    Begun(usize),
    /// What is told to the reader.
    Not(Message),
}

/// No unit: this machine has no folder to keep anything in.
pub struct NoUnit;

impl Unit for NoUnit {
    fn has_roster(&self) -> bool {
        false
    }

    fn sign_in(&mut self, _: &str, _: &str, _: Option<&str>) -> SignIn {
        SignIn::Not(Message::new("no-data-folder"))
    }

    fn standing(&self, _: &Offered, _: &Trainee, _: &[String]) -> Standing {
        Standing::hindered(Message::new("no-data-folder"))
    }

    fn sit(&mut self, _: &Offered, _: &Trainee, _: Begin<'_>, _: Language) -> Result<Box<dyn Keeper>, NotOpened> {
        Err(NotOpened::Not(Message::new("no-data-folder")))
    }

    fn look_back(&self, _: &Offered, _: &Trainee, _: u32) -> Result<Box<dyn Keeper>, Message> {
        Err(Message::new("no-data-folder"))
    }

    fn outcome(&mut self, _: &Offered, _: &Trainee) -> Option<Outcome> {
        None
    }
}

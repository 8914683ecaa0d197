//! The screens, and which of them is shown.
//!
//! A screen is a function of an egui `Ui` and plain data that hands back [`Wish`]es; none needs Bevy's world, so the
//! very same screens are played by keyboard in a test. [`Sitting`] holds what lives from screen to screen and carries
//! wishes out.

pub mod away;
pub mod booth;
pub mod coding;
pub mod debrief;
pub mod decision;
pub mod desk;
pub mod exercises;
pub mod guide;
pub mod live;
pub mod notebook;
pub mod pause;
pub mod preferences;
pub mod reports;
pub mod shelf;
pub mod start;
pub mod support;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use bevy_egui::egui;

pub use live::{Live, Say, Trouble, Views};

use super::{
    settings::{OfficerAddress, Pace, Settings},
    theme,
};
use crate::{
    check::exercise_mistakes,
    course::{Course, exercise},
    interview::{Action, Interview},
    locale::{Date, Language, Message},
    records::Wall,
};

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The very first start: which language?
    Start,
    /// The invitation to the guided interview, and what was seen in it.
    Guide,
    /// The cases, and the briefing of the chosen one.
    #[default]
    Shelf,
    /// The booth: the talk.
    Booth,
    /// The desk: papers and notebook.
    Desk,
    /// The decision about each person.
    Decision,
    /// What was true, and how it went.
    Debrief,
    /// Learning to name the types of questions.
    Coding,
    /// The exercises of the unit, and where the trainee stands in them.
    Exercises,
    /// Where an instructor opens a sealed pack.
    Exam,
    /// Reports of the unit, of an exercise, of whoever signed in.
    Reports,
}

/// What a screen hands up.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// Do this in the interview.
    Act(Action),
    /// Show this screen.
    Go(Screen),
    /// Start the chosen case.
    Begin {
        /// The scenario.
        id: String,
        /// The seed; drawn by the face where none is given.
        seed: Option<u64>,
    },
    /// Begin the guided interview.
    Guide,
    /// Go on with an interview that was begun.
    Resume(PathBuf),
    /// Answer what is asked where something could not be saved.
    Unsaved(Answer),
    /// Leave the interview for the shelf; the journal keeps it.
    Leave,
    /// Stop or go on: the case is hidden while paused.
    Pause(bool),
    /// Speak this language.
    Speak(Language),
    /// Show text at this size, in hundredths.
    TextSize(u16),
    /// Light or dark.
    Shade(theme::Shade),
    /// Let things move, or not.
    Motion(bool),
    /// Let replies appear so fast.
    Pace(Pace),
    /// Show a better question below a weak one, or not.
    Coach(bool),
    /// Address the officer so.
    Officer(OfficerAddress),
    /// Open or close the help.
    Help(bool),
    /// Say who sits there: number, PIN, and the PIN once more where it is a new one.
    SignIn {
        /// The trainee's number.
        number: String,
        /// The PIN.
        pin: String,
        /// The PIN once more, where it is chosen now.
        again: Option<String>,
    },
    /// Nobody sits there any more.
    SignOut,
    /// Show whoever signed in how they get on.
    OwnReport,
    /// Write the report that is shown to a file.
    WriteReport(reports::Written),
    /// Pass over the case that comes next in the exercise with this key: another takes its place.
    PassOver(String),
    /// Hold the next interview of an exercise.
    Sit {
        /// The [key](exercises::Offered::key) of the exercise.
        id: String,
        /// The sitting that was left is given up.
        anew: bool,
    },
    /// Read the debrief of an interview of an exercise again.
    LookBack {
        /// The [key](exercises::Offered::key) of the exercise.
        id: String,
        /// Its place in the sitting.
        place: u32,
    },
    /// A sealed pack was opened: hold the examination, or release it.
    PackOpened,
    /// Hold the examination no longer; or, without a yes, think again.
    CloseExam(bool),
    /// Name the types of the questions of a transcript.
    Code(coding::Source),
    /// Keep a page, as a file of this name.
    KeepPage {
        /// The name, without an ending.
        name: String,
        /// The page.
        page: String,
    },
    /// Open or close the settings.
    Settings(bool),
    /// Open or close the page that says whom to turn to.
    Support(bool),
    /// Close the program.
    Quit,
}

/// What to do where something could not be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Try once more: room may have been made.
    Retry,
    /// Go on without saving.
    Unkept,
    /// Leave it: what could not be saved has not happened.
    LeaveIt,
}

/// What could not be saved, and so has not happened.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// Why.
    pub why: Message,
    /// The wish that is carried out once it can be, or need not be.
    wish: Wish,
}

/// Why an interview was not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOpened {
    /// Its journal cannot be written; it may be held without.
    NotKept(Message),
    /// It cannot be held at all.
    Not(Message),
}

/// Keeps an interview: plays an act and makes sure it is not lost.
///
/// The window plays on a session with its journal; a test may play on memory.
pub trait Keeper: Send + Sync {
    /// The interview.
    fn interview(&self) -> &Interview;
    /// Whether the last act had not been saved when the interview was taken up again.
    fn torn(&self) -> bool {
        false
    }
    /// Does an act and keeps it.
    ///
    /// # Errors
    /// A [`Trouble`]: nothing has happened then.
    fn act(&mut self, action: &Action) -> Result<(), Trouble>;
    /// The clock on the wall, where an exercise counts it.
    fn wall(&self) -> Option<Wall> {
        None
    }
    /// Writes down that the interview is left for now, so that going on with it is no interruption.
    fn leave(&mut self) {}
    /// Keeps nothing of what happens from now on. What was saved stays.
    fn go_on_unkept(&mut self);
}

/// Opens interviews: draws the case and says who keeps it.
pub trait Opener: Send + Sync {
    /// Starts an interview on a scenario, and keeps it if `keep` says so.
    ///
    /// # Errors
    /// What is told to the reader.
    fn open(
        &mut self,
        course: &Course,
        id: &str,
        seed: Option<u64>,
        language: Language,
        keep: bool,
    ) -> Result<Box<dyn Keeper>, NotOpened>;
    /// The interviews that were begun and can be gone on with, the newest first.
    fn begun(&self, course: &Course) -> Vec<Begun>;
    /// Takes up one of them.
    ///
    /// # Errors
    /// What is told to the reader.
    fn resume(&mut self, course: &Course, file: &Path) -> Result<Box<dyn Keeper>, Message>;
    /// Keeps a page beside the interviews and returns where it stands; what is there already stays.
    ///
    /// # Errors
    /// What is told to the reader.
    fn keep_page(&mut self, _name: &str, _page: &str) -> Result<PathBuf, Message> {
        Err(Message::new("page-no-folder"))
    }
}

/// An interview that was begun, as the shelf shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begun {
    /// Its journal.
    pub file: PathBuf,
    /// The id of its scenario.
    pub scenario: String,
    /// How many acts were done.
    pub turns: u32,
    /// The day it was begun.
    pub day: Option<Date>,
}

/// What an interview is held for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// To learn: the coach may speak.
    #[default]
    Practice,
    /// It counts: nobody helps.
    Scored,
}

/// What lies over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    Help,
    Settings,
    Support,
    CloseExam,
}

/// What lives from screen to screen.
pub struct Sitting {
    /// What is taught in what is shown: the open course, or that of an examination.
    pub course: Arc<Course>,
    /// What is taught to everybody here.
    open: Arc<Course>,
    /// The reader's settings.
    pub settings: Settings,
    /// What the system speaks, until the reader says.
    pub system_language: Option<Language>,
    /// What went wrong and is to be told once, in the order it came.
    pub notices: Vec<String>,
    /// The screen shown.
    pub screen: Screen,
    /// The interview being held.
    pub live: Option<Live>,
    /// What it is held for.
    pub mode: Mode,
    /// The reader wants to close the program.
    pub quit: bool,
    opener: Box<dyn Opener>,
    unit: Box<dyn exercises::Unit>,
    /// The exercise whose interview is held.
    taken: Option<String>,
    paused: bool,
    over: Option<Over>,
    guide: Option<guide::Guide>,
    unsaved: Option<Unsaved>,
    shelf: shelf::State,
    booth: booth::State,
    desk: desk::State,
    decision: decision::State,
    debrief: debrief::State,
    coding: coding::State,
    exercises: exercises::State,
    room: exercises::room::State,
    reports: reports::State,
    reporter: Option<Arc<dyn reports::Reporter>>,
}

impl Sitting {
    /// Sits down before the shelf, or before the choice of a language on the very first start.
    pub fn new(
        course: Arc<Course>,
        settings: Settings,
        system_language: Option<Language>,
        notices: Vec<String>,
        opener: Box<dyn Opener>,
    ) -> Self {
        let begun = opener.begun(&course);
        let screen = if settings.language.is_none() { Screen::Start } else { Screen::Shelf };
        Self {
            open: Arc::clone(&course),
            course,
            settings,
            system_language,
            notices,
            screen,
            live: None,
            mode: Mode::default(),
            quit: false,
            opener,
            unit: Box::new(exercises::NoUnit),
            taken: None,
            paused: false,
            over: None,
            guide: None,
            unsaved: None,
            shelf: shelf::State::new(begun),
            booth: booth::State::default(),
            desk: desk::State::default(),
            decision: decision::State::default(),
            debrief: debrief::State::default(),
            coding: coding::State::default(),
            exercises: exercises::State::default(),
            room: exercises::room::State::default(),
            reports: reports::State::default(),
            reporter: None,
        }
    }

    /// Sits in a unit that has exercises, a roster and records.
    #[must_use]
    pub fn with_unit(mut self, unit: Box<dyn exercises::Unit>) -> Self {
        self.reporter = unit.reporter();
        self.unit = unit;
        self
    }

    /// Whether a report is being made now; a frame is asked for once it is.
    pub fn is_report_making(&self) -> bool {
        self.reports.is_making()
    }

    /// Whether a sealed pack is being opened now; a frame is asked for once it is.
    pub fn is_pack_opening(&self) -> bool {
        self.room.is_opening()
    }

    /// The language spoken now.
    pub fn language(&self) -> Language {
        self.settings.look(self.system_language).language
    }

    /// Whether a reply is still appearing; it asks for frames until it is said.
    pub fn is_reply_appearing(&self) -> bool {
        self.booth.talk.is_appearing()
    }

    /// Draws the screen and carries out what the person wanted.
    pub fn show(&mut self, ctx: &egui::Context) {
        let course = Arc::clone(&self.course);
        let say = Say { catalogue: &course.catalogue, language: self.language(), officer: self.settings.officer };
        let mut wishes = Vec::new();
        theme::screen(ctx, |ui| self.draw(ui, &say, &mut wishes));
        match (&self.unsaved, self.over) {
            (Some(unsaved), _) => {
                pause::unsaved(ctx, &say, unsaved, self.live.is_some(), self.taken.is_some(), &mut wishes);
            }
            (None, Some(Over::Help)) => {
                // The guided interview would take the place of the one that is held, or of the examination.
                let busy = self.live.is_some() || self.exercises.is_room();
                pause::help(ctx, &say, busy, &mut wishes);
            }
            (None, Some(Over::CloseExam)) => pause::close_exam(ctx, &say, &mut wishes),
            (None, Some(Over::Support)) => support::show(ctx, &say, course.handbook, &mut wishes),
            (None, Some(Over::Settings)) => {}
            (None, None) if self.paused => pause::show(ctx, &say, self.live.is_some(), &mut wishes),
            (None, None) => {}
        }
        global_keys(ctx, self.language(), self.screen, &mut wishes);
        for wish in wishes {
            self.carry_out(wish);
            ctx.request_repaint();
        }
    }

    fn draw(&mut self, ui: &mut egui::Ui, say: &Say<'_>, wishes: &mut Vec<Wish>) {
        self.booth.talk.pace = self.settings.letters_a_second();
        self.booth.coach.on = self.settings.coach && self.mode == Mode::Practice && self.guide.is_none();
        self.booth.talk.briefing = self.guide.is_some().then(|| say.text("guide-briefing"));
        let scored = self.mode == Mode::Scored;
        match (self.screen, &self.live) {
            _ if self.over == Some(Over::Settings) => preferences::show(ui, say, &self.settings, scored, wishes),
            (Screen::Start, _) => start::show(ui, say, wishes),
            _ if self.paused => pause::veil(ui, say),
            (Screen::Guide, Some(live)) if let Some(guide) = &self.guide => guide::end(ui, say, live, guide, wishes),
            (Screen::Guide, _) => guide::invite(ui, say, guide::Guide::is_there(&self.course), wishes),
            (Screen::Booth | Screen::Desk | Screen::Decision, Some(live)) if let Some(guide) = &mut self.guide => {
                let rest = guide::strip(ui, say, live, &self.booth, self.screen, guide, wishes);
                booth::within(ui, rest, |ui| match self.screen {
                    Screen::Desk => desk::show(ui, say, live, &mut self.desk, wishes),
                    Screen::Decision => decision::show(ui, say, live, &mut self.decision, wishes),
                    _ => booth::show(ui, say, live, &mut self.booth, wishes),
                });
            }
            (Screen::Booth | Screen::Desk | Screen::Decision, Some(live)) if live.wall().is_some() => {
                let rest = exercises::strip(ui, say, live);
                booth::within(ui, rest, |ui| match self.screen {
                    Screen::Desk => desk::show(ui, say, live, &mut self.desk, wishes),
                    Screen::Decision => decision::show(ui, say, live, &mut self.decision, wishes),
                    _ => booth::show(ui, say, live, &mut self.booth, wishes),
                });
            }
            (Screen::Booth, Some(live)) => booth::show(ui, say, live, &mut self.booth, wishes),
            (Screen::Desk, Some(live)) => desk::show(ui, say, live, &mut self.desk, wishes),
            (Screen::Decision, Some(live)) => decision::show(ui, say, live, &mut self.decision, wishes),
            (Screen::Debrief, Some(live)) => debrief::show(ui, say, live, &mut self.debrief, wishes),
            (Screen::Exercises, _) => {
                exercises::show(ui, say, &self.notices, &mut self.exercises, wishes);
            }
            (Screen::Exam, _) => exercises::room::show(ui, say, &mut self.room, wishes),
            (Screen::Reports, _) => {
                let reporter = self.reporter.as_ref();
                reports::show(ui, say, &self.course, reporter, &mut self.reports, wishes);
            }
            (Screen::Coding, _) => coding::show(ui, say, &self.course, &mut self.coding, wishes),
            _ => shelf::show(ui, say, &self.course, &self.notices, &mut self.shelf, wishes),
        }
    }

    /// Carries out a wish.
    pub fn carry_out(&mut self, wish: Wish) {
        if let (Some(guide), Some(live)) = (&mut self.guide, &self.live)
            && !guide.allows(&wish, live)
        {
            return;
        }
        // While an examination is held there is nothing else.
        let elsewhere = matches!(
            wish,
            Wish::Go(Screen::Reports | Screen::Coding | Screen::Exam)
                | Wish::Begin { .. }
                | Wish::Guide
                | Wish::Resume(_)
                | Wish::OwnReport
                | Wish::LookBack { .. }
                | Wish::Code(_)
        );
        if elsewhere && self.exercises.is_room() {
            return;
        }
        match wish {
            Wish::Act(action) => {
                let Some(live) = &mut self.live else { return };
                let finishes = action == Action::Finish;
                let acted = live.act(&action);
                if let Some(Trouble::NotKept(why)) = live.trouble.take_if(|why| matches!(why, Trouble::NotKept(_))) {
                    self.unsaved = Some(Unsaved { why, wish: Wish::Act(action) });
                }
                if acted && finishes {
                    self.finished();
                }
            }
            Wish::Go(Screen::Shelf) => self.show_shelf(),
            Wish::Go(Screen::Exercises) => self.show_exercises(),
            Wish::Go(Screen::Reports) => self.report(false),
            Wish::Go(Screen::Exam) => {
                self.room = exercises::room::State::new(self.unit.as_ref());
                self.screen = Screen::Exam;
            }
            Wish::Go(screen) => self.screen = screen,
            Wish::Begin { id, seed } => {
                self.begin(id, seed, true);
            }
            Wish::Guide => {
                if let Some((guide, keeper)) = guide::Guide::begin(&self.course) {
                    self.enter(keeper);
                    self.guide = Some(guide);
                }
            }
            Wish::Unsaved(answer) => self.answer(answer),
            Wish::Resume(file) => {
                let opened = self.opener.resume(&self.course, &file);
                match opened {
                    Ok(keeper) => self.enter(keeper),
                    Err(why) => self.notice(&why),
                }
            }
            Wish::Leave => {
                if let Some(mut live) = self.live.take() {
                    live.leave();
                }
                self.guide = None;
                self.paused = false;
                match self.taken.take() {
                    Some(_) => {
                        // What this sitting has given up is a record now.
                        let left = self.unit.take_in(&self.course);
                        self.show_exercises();
                        left.iter().for_each(|why| self.notice(why));
                    }
                    None => self.show_shelf(),
                }
            }
            Wish::SignIn { number, pin, again } => {
                let language = self.exercises.sign_in(self.unit.as_mut(), &self.open, &number, &pin, again.as_deref());
                if let Some(language) = language {
                    self.settings.language = Some(language);
                }
            }
            Wish::OwnReport => self.report(true),
            Wish::WriteReport(written) => {
                if let Some(reporter) = &self.reporter {
                    self.reports.write(reporter.as_ref(), &self.course, written);
                }
            }
            Wish::SignOut => self.exercises = exercises::State::new(self.unit.as_ref(), &self.open),
            Wish::Sit { id, anew } => self.sit(&id, anew),
            Wish::PassOver(id) => self.exercises.pass_over(self.unit.as_ref(), &id),
            Wish::LookBack { id, place } => self.look_back(&id, place),
            Wish::PackOpened => self.pack_opened(),
            Wish::CloseExam(yes) => {
                self.over = None;
                if yes {
                    self.unit.hold_exam(None);
                    self.exercises = exercises::State::new(self.unit.as_ref(), &self.open);
                    self.show_shelf();
                }
            }
            Wish::Pause(paused) => {
                self.paused = paused;
                self.over = None;
            }
            Wish::Help(open) => self.over = open.then_some(Over::Help),
            Wish::Settings(open) => self.over = open.then_some(Over::Settings),
            Wish::Support(open) => self.over = open.then_some(Over::Support),
            Wish::Speak(language) => {
                self.settings.language = Some(language);
                if self.screen == Screen::Start {
                    self.screen = Screen::Guide;
                }
            }
            Wish::TextSize(size) => self.settings.text_size = size,
            Wish::Shade(shade) => self.settings.shade = shade,
            Wish::Motion(motion) => self.settings.motion = motion,
            Wish::Code(source) => {
                self.coding = coding::State::new(&source, self.live.as_ref());
                self.screen = Screen::Coding;
            }
            Wish::KeepPage { name, page } => self.debrief.kept(self.opener.keep_page(&name, &page)),
            Wish::Pace(pace) => self.settings.pace = pace,
            Wish::Coach(coach) => self.settings.coach = coach,
            Wish::Officer(officer) => self.settings.officer = officer,
            Wish::Quit => self.quit = true,
        }
    }

    /// Shows how the interview went, or, in an examination, that it is recorded.
    fn finished(&mut self) {
        self.debrief = debrief::State::of(self.taken.is_some());
        self.screen = if self.guide.is_some() { Screen::Guide } else { Screen::Debrief };
        // What was held is taken into the records at once: the window may be closed over the debrief.
        let Some(key) = self.taken.clone() else { return };
        let exam = self.exercises.is_room();
        if exam {
            (self.live, self.taken) = (None, None);
            self.show_exercises();
        }
        let left = self.exercises.finished(&self.open, self.unit.as_mut(), &key);
        left.iter().filter(|_| exam).for_each(|why| self.notice(why));
    }

    /// Shows the cases, and what was begun and left. While an examination is held it asks whether that is to end.
    fn show_shelf(&mut self) {
        if self.exercises.is_room() {
            self.over = Some(Over::CloseExam);
            return;
        }
        self.course = Arc::clone(&self.open);
        self.shelf = shelf::State::new(self.opener.begun(&self.course));
        self.screen = Screen::Shelf;
    }

    /// Shows the exercises, and where whoever signed in stands in them.
    fn show_exercises(&mut self) {
        self.notices.clear();
        self.course = Arc::clone(&self.open);
        self.exercises.refresh(self.unit.as_ref(), &self.open);
        self.screen = Screen::Exercises;
    }

    /// Shows the reports, that of whoever signed in or the unit's, with the examinations that were released.
    fn report(&mut self, own: bool) {
        self.course = match &self.reporter {
            Some(reporter) => reporter.course(&self.open),
            None => Arc::clone(&self.open),
        };
        self.reports = reports::State::new(self.exercises.trainee.clone(), own);
        self.screen = Screen::Reports;
    }

    /// Holds the examination of the pack that was opened, or releases it.
    fn pack_opened(&mut self) {
        use exercises::room::Purpose;
        let Some((purpose, pack)) = self.room.take() else { return };
        let course = pack.course();
        let exercise = course.exercise(pack.id()).filter(|found| exercise_mistakes(&course, found) == 0);
        let exercise = exercise.and_then(|found| found.exercise.as_ref());
        let Some(exercise) = exercise.filter(|exercise| exercise.mode == exercise::Mode::Exam) else {
            return self.room.tell(Err(Message::new("exam-room-broken").arg("exam", pack.id())));
        };
        match purpose {
            Purpose::Hold => {
                self.unit.hold_exam(Some(pack));
                self.exercises = exercises::State::new(self.unit.as_ref(), &self.open);
                self.show_exercises();
            }
            Purpose::Release => {
                let title = course.catalogue.say(&exercise.text("title"), self.language());
                let done = self.unit.release(&pack, self.room.warned(pack.id()));
                self.room.released(pack.id(), title, done);
            }
        }
    }

    /// Holds the next interview of an exercise, or tells why not. What counts is never held unkept.
    fn sit(&mut self, id: &str, anew: bool) {
        let Some(offered) = self.exercises.offered(id).cloned() else { return };
        let Some(exercise) = offered.exercise().map(|(_, exercise)| Arc::clone(exercise)) else { return };
        let Some(trainee) = self.exercises.trainee.clone() else { return };
        let language = exercise.language.unwrap_or(self.language());
        let passed = if anew { Vec::new() } else { self.exercises.passed(id).to_vec() };
        match self.unit.sit(&offered, &trainee, exercises::Begin { anew, passed: &passed }, language) {
            Ok(keeper) => {
                self.settings.language = Some(language);
                self.course = offered.course;
                self.enter(keeper);
                self.taken = Some(id.to_owned());
                self.mode = if exercise.mode == exercise::Mode::Practice { Mode::Practice } else { Mode::Scored };
            }
            Err(NotOpened::NotKept(why) | NotOpened::Not(why)) => {
                self.notices.clear();
                self.notice(&why);
            }
        }
    }

    /// Shows the debrief of an interview of the last sitting again, or tells why not.
    fn look_back(&mut self, key: &str, place: u32) {
        let (Some(offered), Some(trainee)) = (self.exercises.offered(key).cloned(), self.exercises.trainee.clone())
        else {
            return;
        };
        match self.unit.look_back(&offered, &trainee, place) {
            Ok(keeper) => {
                self.course = offered.course;
                self.enter(keeper);
                self.taken = Some(key.to_owned());
                self.debrief = debrief::State::of(true);
                self.screen = Screen::Debrief;
            }
            Err(why) => {
                self.notices.clear();
                self.notice(&why);
            }
        }
    }

    /// Begins an interview, or tells why not; where it cannot be saved, asks first.
    fn begin(&mut self, id: String, seed: Option<u64>, keep: bool) {
        let language = self.language();
        match self.opener.open(&self.course, &id, seed, language, keep) {
            Ok(keeper) => self.enter(keeper),
            Err(NotOpened::NotKept(why)) => self.unsaved = Some(Unsaved { why, wish: Wish::Begin { id, seed } }),
            Err(NotOpened::Not(why)) => self.notice(&why),
        }
    }

    /// Does what was answered where something could not be saved.
    fn answer(&mut self, answer: Answer) {
        let Some(Unsaved { wish, .. }) = self.unsaved.take() else { return };
        match (answer, wish) {
            (Answer::LeaveIt, _) => {}
            (Answer::Unkept, Wish::Begin { id, seed }) => self.begin(id, seed, false),
            (Answer::Unkept, _) if self.taken.is_some() => {}
            (Answer::Unkept, wish) => {
                if let Some(live) = &mut self.live {
                    live.go_on_unkept();
                }
                self.carry_out(wish);
            }
            (Answer::Retry, wish) => self.carry_out(wish),
        }
    }

    /// Enters the booth.
    fn enter(&mut self, keeper: Box<dyn Keeper>) {
        self.live = Some(Live::new(keeper, self.course.handbook));
        self.taken = None;
        self.mode = Mode::default();
        self.guide = None;
        self.paused = false;
        self.over = None;
        self.booth = booth::State::default();
        self.desk = desk::State::default();
        self.decision = decision::State::default();
        self.notices.clear();
        self.screen = Screen::Booth;
    }

    /// Tells on the shelf why something did not happen, and what to do.
    fn notice(&mut self, why: &Message) {
        let say = Say { catalogue: &self.course.catalogue, language: self.language(), officer: self.settings.officer };
        let told = say.with_help(why);
        self.notices.push(told);
    }
}

/// Keys that mean the same on every screen.
fn global_keys(ctx: &egui::Context, language: Language, screen: Screen, wishes: &mut Vec<Wish>) {
    use theme::keys::pressed;
    if pressed(ctx, theme::Hotkey::F(8)) {
        let next = (language.index() + 1) % Language::ALL.len();
        wishes.push(Wish::Speak(Language::ALL[next]));
    }
    if pressed(ctx, theme::Hotkey::F(1)) {
        wishes.push(Wish::Help(true));
    }
    if screen != Screen::Start && pressed(ctx, theme::Hotkey::Escape) {
        wishes.push(Wish::Pause(true));
    }
}

//! The screens, and which of them is shown.
//!
//! A screen is a function of an egui `Ui` and plain data that hands back [`Wish`]es; none needs Bevy's world, so the
//! very same screens are played by keyboard in a test. [`Sitting`] holds what lives from screen to screen and carries
//! wishes out.

pub mod booth;
pub mod debrief;
pub mod decision;
pub mod desk;
pub mod live;
pub mod notebook;
pub mod pause;
pub mod shelf;
pub mod start;

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use bevy_egui::egui;

pub use live::{Live, Say, Trouble, Views};

use super::{settings::Settings, theme};
use crate::{
    course::Course,
    interview::{Action, Interview},
    locale::{Date, Language, Message},
};

/// A screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The very first start: which language?
    Start,
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
    /// Go on with an interview that was begun.
    Resume(PathBuf),
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
    /// Open or close the help.
    Help(bool),
    /// Close the program.
    Quit,
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
}

/// Opens interviews: draws the case and says who keeps it.
pub trait Opener: Send + Sync {
    /// Starts an interview on a scenario.
    ///
    /// # Errors
    /// What is told to the reader.
    fn open(
        &mut self,
        course: &Course,
        id: &str,
        seed: Option<u64>,
        language: Language,
    ) -> Result<Box<dyn Keeper>, Message>;
    /// The interviews that were begun and can be gone on with, the newest first.
    fn begun(&self, course: &Course) -> Vec<Begun>;
    /// Takes up one of them.
    ///
    /// # Errors
    /// What is told to the reader.
    fn resume(&mut self, course: &Course, file: &Path) -> Result<Box<dyn Keeper>, Message>;
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

/// What lives from screen to screen.
pub struct Sitting {
    /// What is taught.
    pub course: Arc<Course>,
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
    /// The reader wants to close the program.
    pub quit: bool,
    opener: Box<dyn Opener>,
    paused: bool,
    help: bool,
    shelf: shelf::State,
    booth: booth::State,
    desk: desk::State,
    decision: decision::State,
    debrief: debrief::State,
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
            course,
            settings,
            system_language,
            notices,
            screen,
            live: None,
            quit: false,
            opener,
            paused: false,
            help: false,
            shelf: shelf::State::new(begun),
            booth: booth::State::default(),
            desk: desk::State::default(),
            decision: decision::State::default(),
            debrief: debrief::State::default(),
        }
    }

    /// The language spoken now.
    pub fn language(&self) -> Language {
        self.settings.look(self.system_language).language
    }

    /// Draws the screen and carries out what the person wanted.
    pub fn show(&mut self, ctx: &egui::Context) {
        let course = Arc::clone(&self.course);
        let say = Say { catalogue: &course.catalogue, language: self.language() };
        let mut wishes = Vec::new();
        theme::screen(ctx, |ui| self.draw(ui, &say, &mut wishes));
        if self.help {
            pause::help(ctx, &say, self.screen, &mut wishes);
        } else if self.paused {
            pause::show(ctx, &say, &self.settings, self.live.is_some(), &mut wishes);
        }
        global_keys(ctx, self.language(), self.screen, &mut wishes);
        for wish in wishes {
            self.carry_out(wish);
            ctx.request_repaint();
        }
    }

    fn draw(&mut self, ui: &mut egui::Ui, say: &Say<'_>, wishes: &mut Vec<Wish>) {
        match (self.screen, &self.live) {
            (Screen::Start, _) => start::show(ui, say, wishes),
            _ if self.paused => pause::veil(ui, say),
            (Screen::Booth, Some(live)) => booth::show(ui, say, live, &mut self.booth, wishes),
            (Screen::Desk, Some(live)) => desk::show(ui, say, live, &mut self.desk, wishes),
            (Screen::Decision, Some(live)) => decision::show(ui, say, live, &mut self.decision, wishes),
            (Screen::Debrief, Some(live)) => debrief::show(ui, say, live, &mut self.debrief, wishes),
            _ => shelf::show(ui, say, &self.course, &self.settings, &self.notices, &mut self.shelf, wishes),
        }
    }

    /// Carries out a wish.
    pub fn carry_out(&mut self, wish: Wish) {
        match wish {
            Wish::Act(action) => {
                let Some(live) = &mut self.live else { return };
                let finishes = action == Action::Finish;
                if live.act(&action) && finishes {
                    self.debrief = debrief::State::default();
                    self.screen = Screen::Debrief;
                }
            }
            Wish::Go(Screen::Shelf) => self.to_shelf(),
            Wish::Go(screen) => self.screen = screen,
            Wish::Begin { id, seed } => {
                let language = self.language();
                let opened = self.opener.open(&self.course, &id, seed, language);
                self.enter(opened);
            }
            Wish::Resume(file) => {
                let opened = self.opener.resume(&self.course, &file);
                self.enter(opened);
            }
            Wish::Leave => {
                self.live = None;
                self.paused = false;
                self.to_shelf();
            }
            Wish::Pause(paused) => {
                self.paused = paused;
                self.help = false;
            }
            Wish::Help(open) => self.help = open,
            Wish::Speak(language) => {
                self.settings.language = Some(language);
                if self.screen == Screen::Start {
                    self.screen = Screen::Shelf;
                }
            }
            Wish::TextSize(size) => self.settings.text_size = size,
            Wish::Shade(shade) => self.settings.shade = shade,
            Wish::Motion(motion) => self.settings.motion = motion,
            Wish::Quit => self.quit = true,
        }
    }

    /// Shows the cases, and what was begun and left.
    fn to_shelf(&mut self) {
        self.shelf = shelf::State::new(self.opener.begun(&self.course));
        self.screen = Screen::Shelf;
    }

    /// Enters the booth, or tells why not.
    fn enter(&mut self, opened: Result<Box<dyn Keeper>, Message>) {
        match opened {
            Ok(keeper) => {
                self.live = Some(Live::new(keeper, self.course.handbook));
                self.booth = booth::State::default();
                self.desk = desk::State::default();
                self.decision = decision::State::default();
                self.notices.clear();
                self.screen = Screen::Booth;
            }
            Err(why) => {
                let language = self.language();
                let catalogue = &self.course.catalogue;
                let help = why.clone().attr("help");
                let mut told = catalogue.say(&why, language);
                if catalogue.exists(&help, language) {
                    told = format!("{told} {}", catalogue.say(&help, language));
                }
                self.notices.push(told);
            }
        }
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

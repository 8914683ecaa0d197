//! An interview that was left is taken up again from the shelf, and nothing of it is lost.

use crate::{
    paint::Panel,
    play::{press, window},
};
use bevy_egui::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable;
use sala::{
    app::{
        screens::{Begun, Keeper, NotOpened, Opener, Screen, Sitting, Trouble, Wish},
        seat::Journals,
        settings::Settings,
    },
    course::{Course, Shelf},
    interview::{Action, Event, Interview, plan},
    locale::{Language, Message},
    scenario::handbook::Handbook,
};
use std::{
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

type Shared = Arc<Mutex<Sitting>>;

fn sit_down(folder: &Path, language: Language) -> Shared {
    sit_down_with(Box::new(Journals { folder: Some(folder.to_owned()) }), language)
}

fn sit_down_with(opener: Box<dyn Opener>, language: Language) -> Shared {
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(language), motion: false, ..Settings::default() };
    Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)))
}

/// Begins the case, does a few acts and leaves. Returns what happened.
fn begin_and_leave(sitting: &Shared) -> Vec<Event> {
    let mut sitting = sitting.lock().expect("one thread");
    sitting.carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
    for line in ["greet", "work-open", "money-open"] {
        let acts = plan::read(&case, Handbook::shipped(), line).expect("the script has it");
        for act in acts {
            sitting.carry_out(Wish::Act(act));
        }
    }
    let events = sitting.live.as_ref().expect("an interview").interview().events().to_vec();
    sitting.carry_out(Wish::Leave);
    assert_eq!(sitting.screen, Screen::Shelf);
    events
}

/// Presses what the shelf offers to go on with, which is in front of the case of the same name.
fn go_on(sitting: &Shared, panel: &mut Panel<'_>) {
    let title = {
        let sitting = sitting.lock().expect("one thread");
        let title = Message::new("scenario.title").scoped("factory-job");
        sitting.course.catalogue.say(&title, sitting.language())
    };
    let offered = panel.harness.get_all_by_role_and_label(Role::RadioButton, &title).next();
    offered.expect("the shelf offers to go on").click();
    panel.harness.run();
}

#[test]
fn the_shelf_offers_to_go_on() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().expect("a folder");
        let events = begin_and_leave(&sit_down(folder.path(), language));
        // Another start of the program, on the same folder.
        let sitting = sit_down(folder.path(), language);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        panel.shoot(&format!("2-shelf-begun-{}-1280", language.code()));
        go_on(&sitting, &mut panel);
        let sitting = sitting.lock().expect("one thread");
        assert_eq!(sitting.screen, Screen::Booth);
        let live = sitting.live.as_ref().expect("the interview");
        assert_eq!(live.interview().events(), events);
        assert_eq!(live.trouble, None);
    }
}

#[test]
fn what_was_torn_off_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let events = begin_and_leave(&sit_down(folder.path(), Language::English));
    let journal = std::fs::read_dir(folder.path()).expect("the folder").flatten().next().expect("a journal").path();
    let mut file = std::fs::OpenOptions::new().append(true).open(journal).expect("the journal");
    file.write_all(b"{\"n\":99,\"turn\"").expect("written");
    drop(file);
    let sitting = sit_down(folder.path(), Language::English);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    go_on(&sitting, &mut panel);
    let sitting = sitting.lock().expect("one thread");
    let live = sitting.live.as_ref().expect("the interview");
    assert_eq!(live.interview().events(), events);
    assert_eq!(live.trouble, Some(Trouble::Torn));
}

/// Sits somebody down whose journals would go where no folder can be.
fn with_a_file_in_the_way(folder: &Path) -> Shared {
    let blocked = folder.join("taken");
    std::fs::write(&blocked, "a file, not a folder").expect("written");
    sit_down(&blocked.join("journals"), Language::Khmer)
}

#[test]
fn where_nothing_can_be_saved_it_is_asked_and_the_interview_may_be_held() {
    let folder = tempfile::tempdir().expect("a folder");
    let sitting = with_a_file_in_the_way(folder.path());
    let mut panel = window(&sitting, [1280.0, 720.0]);
    let begin = Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) };
    sitting.lock().expect("one thread").carry_out(begin);
    panel.harness.run();
    panel.shoot("9-unsaved-km-1280");
    assert_eq!(sitting.lock().expect("one thread").screen, Screen::Shelf, "nothing was begun unasked");
    // Trying again asks again; going on without saving begins.
    press(&mut panel, &[Key::Enter]);
    let word = |id: &str| {
        let sitting = sitting.lock().expect("one thread");
        sitting.course.catalogue.say(&Message::new(id), sitting.language())
    };
    panel.harness.get_by_role_and_label(Role::Button, &word("not-saved-unkept")).click();
    panel.harness.run();
    assert_eq!(sitting.lock().expect("one thread").screen, Screen::Booth);
}

#[test]
fn an_act_that_cannot_be_saved_has_not_happened_until_it_is_answered() {
    let sitting = sit_down_with(Box::new(FullDisk(Journals { folder: None })), Language::English);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    let begin = Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) };
    sitting.lock().expect("one thread").carry_out(begin);
    let ask = |sitting: &Shared| {
        let mut sitting = sitting.lock().expect("one thread");
        let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
        let acts = plan::read(&case, Handbook::shipped(), "work-open").expect("the script has it");
        acts.into_iter().for_each(|act| sitting.carry_out(Wish::Act(act)));
    };
    ask(&sitting);
    panel.harness.run();
    panel.shoot("9-unsaved-act-en-1280");
    let events = |sitting: &Shared| {
        let sitting = sitting.lock().expect("one thread");
        sitting.live.as_ref().expect("an interview").interview().events().len()
    };
    assert_eq!(events(&sitting), 0);
    press(&mut panel, &[Key::Escape]);
    assert_eq!(events(&sitting), 0, "left alone, it has not happened");
    ask(&sitting);
    panel.harness.run();
    panel.harness.get_by_role_and_label(Role::Button, "Go on without saving").click();
    panel.harness.run();
    assert!(events(&sitting) > 0, "answered, it happens");
}

/// Opens interviews on a disk that is full.
struct FullDisk(Journals);

impl Opener for FullDisk {
    fn open(
        &mut self,
        course: &Course,
        id: &str,
        seed: Option<u64>,
        language: Language,
        keep: bool,
    ) -> Result<Box<dyn Keeper>, NotOpened> {
        let keeper = self.0.open(course, id, seed, language, keep)?;
        Ok(Box::new(Full { keeper, full: true }))
    }

    fn begun(&self, course: &Course) -> Vec<Begun> {
        self.0.begun(course)
    }

    fn resume(&mut self, course: &Course, file: &Path) -> Result<Box<dyn Keeper>, Message> {
        self.0.resume(course, file)
    }
}

/// A disk that is full until nothing is to be kept any more.
struct Full {
    keeper: Box<dyn Keeper>,
    full: bool,
}

impl Keeper for Full {
    fn interview(&self) -> &Interview {
        self.keeper.interview()
    }

    fn act(&mut self, action: &Action) -> Result<(), Trouble> {
        if self.full {
            let why = Message::new("journal-unwritable").arg("file", "here").arg("why", "no room");
            return Err(Trouble::NotKept(why));
        }
        self.keeper.act(action)
    }

    fn go_on_unkept(&mut self) {
        self.full = false;
        self.keeper.go_on_unkept();
    }
}

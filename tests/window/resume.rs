//! An interview that was left is taken up again from the shelf, and nothing of it is lost.

use crate::{paint::Panel, play::window};
use bevy_egui::egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use sala::{
    app::{
        screens::{Screen, Sitting, Trouble, Wish},
        seat::Journals,
        settings::Settings,
    },
    course::{Course, Shelf},
    interview::{Event, plan},
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
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(language), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(folder.to_owned()) });
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

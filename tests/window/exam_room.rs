//! An examination in the window: its sealed pack is opened, two interviews are held, nothing of them is told before they are
//! released, and then everything is.

use crate::{
    exercises::{Shared, seen, type_in},
    paint::Panel,
    play::{press, window},
};
use bevy_egui::egui::Key;
use egui_kittest::kittest::Queryable;
use sala::{
    app::{
        screens::{Screen, Sitting, Wish},
        seat::{Journals, Office},
        settings::Settings,
    },
    course::{
        Course, Shelf,
        sealed::{Contents, Passphrase, seal},
    },
    locale::Language,
    records::{Store, bundle},
    scenario::handbook::Handbook,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::Duration,
};

const SPRING: &str = r#"Exercise(
    format: 1, seed: 3, mode: Exam, attempts: 1, wall_minutes: 90,
    parts: [(from: [Case("night-job")], number: 2)],
)"#;
const WORDS: &str = "title = Spring examination\ndescription = Two of them.\nbriefing = Ask openly.\n";
const PASSPHRASE: &str = "seven lanterns by a quiet river";

/// Waits until the pack that is being opened is open, or is known not to open.
pub fn opened(sitting: &Shared, panel: &mut Panel<'_>) {
    for _ in 0..4_000 {
        panel.harness.run_ok();
        if !sitting.lock().expect("one thread").is_pack_opening() {
            panel.harness.run_ok();
            return;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    panic!("the pack stays shut");
}

/// Seals an examination of a case that nobody here can read, and lays it where packs are looked for.
fn sealed(home: &Path) -> PathBuf {
    let shipped = Course::open(&[Shelf::shipped()]);
    let taught = shipped.scenario("factory-job").expect("it is shipped");
    let author = home.join("author");
    let (case, exercises) = (author.join("scenarios").join("night-job"), author.join("exercises"));
    for folder in [&case, &exercises, &home.join("data").join("exams")] {
        fs::create_dir_all(folder).expect("room");
    }
    let text = |source| shipped.sources.text(source).expect("read");
    fs::write(case.join("scenario.ron"), text(taught.source)).expect("room");
    for (language, source) in &taught.words {
        fs::write(case.join(format!("{}.ftl", language.code())), text(*source)).expect("room");
    }
    fs::write(exercises.join("spring.ron"), SPRING).expect("room");
    fs::write(exercises.join("spring.en.ftl"), WORDS).expect("room");
    let course = Course::open(&[Shelf::words_only(), Shelf::folder(&author), Shelf::of_exercises(&exercises)]);
    let contents = Contents::of(&course, course.exercise("spring").expect("just written"));
    let pack = home.join("data").join("exams").join("spring.sala-exam");
    fs::write(&pack, seal(&contents, &Passphrase::typed(PASSPHRASE)).expect("small")).expect("room");
    fs::remove_dir_all(&author).expect("it was there");
    pack
}

/// A window before that unit.
fn sit_down(home: &Path) -> Shared {
    let store = Store::at(home.join("data"));
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(Language::English), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(store.journals()) });
    let office = Office::new(home.join("data"), vec![Shelf::shipped()]);
    let sitting = Sitting::new(course, settings, None, Vec::new(), opener).with_unit(Box::new(office));
    Arc::new(Mutex::new(sitting))
}

/// Does so many acts of the author's model, from where the interview stands.
fn play(sitting: &Shared, panel: &mut Panel<'_>, from: usize, most: usize) {
    {
        let mut sitting = sitting.lock().expect("one thread");
        let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
        let model = sala::interview::plan::authored(&case, Handbook::shipped(), "model").expect("it has a model");
        for action in model.into_iter().skip(from).take(most) {
            sitting.carry_out(Wish::Act(action));
        }
    }
    panel.harness.run_ok();
}

/// Opens the pack that was found, with what is typed.
fn open(sitting: &Shared, panel: &mut Panel<'_>, passphrase: &str, key: Key) {
    type_in(panel, passphrase);
    press(panel, &[key]);
    opened(sitting, panel);
}

/// The bytes of every file in a folder and below.
fn all_bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(all_bytes(&path));
        } else {
            all.push((path.clone(), fs::read(&path).expect("a file")));
        }
    }
    all
}

fn screen(sitting: &Shared) -> Screen {
    sitting.lock().expect("one thread").screen
}

#[test]
fn an_examination_is_held_and_tells_nothing_until_it_is_released() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let pack = sealed(home.path());
    let sitting = sit_down(home.path());
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E, Key::F7]);
    assert_eq!(screen(&sitting), Screen::Exam);
    assert!(seen(&panel, "spring.sala-exam"), "it is found where it lies");
    open(&sitting, &mut panel, "seven lanterns", Key::Enter);
    assert!(seen(&panel, "The passphrase does not open"));
    open(&sitting, &mut panel, PASSPHRASE, Key::Enter);
    assert!(screen(&sitting) == Screen::Exercises && seen(&panel, "Spring examination"));
    // Nothing else is to be had in that room.
    for wish in [Wish::Go(Screen::Reports), Wish::Guide, Wish::OwnReport, Wish::Go(Screen::Shelf)] {
        sitting.lock().expect("one thread").carry_out(wish);
        assert!(screen(&sitting) == Screen::Exercises && sitting.lock().expect("one thread").live.is_none());
    }
    panel.harness.run_ok();
    assert!(seen(&panel, "Close the examination?"));
    press(&mut panel, &[Key::Enter]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "Interview 1 of 2") && !seen(&panel, "My progress"));
    press(&mut panel, &[Key::Enter]);
    assert!(screen(&sitting) == Screen::Booth && seen(&panel, "By the clock:"));
    play(&sitting, &mut panel, 0, 3);
    drop(panel);
    drop(sitting);

    // The power fails. The machine has no way into it but the pack and the passphrase.
    let sitting = sit_down(home.path());
    let mut panel = window(&sitting, [1280.0, 720.0]);
    assert!(!seen(&panel, "spring"));
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    assert!(!seen(&panel, "Spring examination"));
    press(&mut panel, &[Key::F12, Key::F7]);
    // Nothing is released under the hands of who is not through, unless it is asked for twice.
    open(&sitting, &mut panel, PASSPHRASE, Key::F10);
    assert!(seen(&panel, "is not through"));
    assert!(!home.path().join("data/unit/released").exists());
    open(&sitting, &mut panel, PASSPHRASE, Key::Enter);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter, Key::Enter]);
    let acts = sitting.lock().expect("one thread").live.as_ref().expect("held").views().talk.len();
    assert!(acts > 0, "it stands where it was left");
    play(&sitting, &mut panel, 3, usize::MAX);
    assert!(screen(&sitting) == Screen::Exercises, "no debrief: {:?}", screen(&sitting));
    assert!(sitting.lock().expect("one thread").live.is_none());
    assert!(seen(&panel, "Your decisions are recorded") && seen(&panel, "Interview 2 of 2"));
    press(&mut panel, &[Key::Enter]);
    play(&sitting, &mut panel, 0, usize::MAX);
    assert!(seen(&panel, "The examination is over") && seen(&panel, "Receipt: "));
    assert!(!seen(&panel, "Passed") && !seen(&panel, "passed") && !seen(&panel, "debriefs again"));
    let store = Store::at(home.path().join("data"));
    assert_eq!(store.chain().expect("whole").expect("a chain").records().count(), 2);
    for (path, bytes) in all_bytes(home.path()) {
        for told in ["night-job", "broker", "with fans that only", "The agency bought it"] {
            let there = bytes.windows(told.len()).any(|part| part == told.as_bytes());
            assert!(!there, "{told} is in {}", path.display());
        }
    }

    // It is closed, then released; whoever took it reads how it went.
    press(&mut panel, &[Key::F12, Key::F9]);
    sitting.lock().expect("one thread").carry_out(Wish::CloseExam(true));
    assert_eq!(screen(&sitting), Screen::Shelf);
    panel.harness.run_ok();
    press(&mut panel, &[Key::E, Key::F7]);
    open(&sitting, &mut panel, PASSPHRASE, Key::F10);
    assert!(seen(&panel, "the results are released") && seen(&panel, "Interviews here: 2"));
    press(&mut panel, &[Key::F9]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    let row = panel.harness.get_all_by_label_contains("Spring examination").next();
    row.expect("it is in the list now").click_accesskit();
    panel.harness.run_ok();
    assert!(seen(&panel, "Interviews finished: 2 of 2") && seen(&panel, "Read the debriefs again"));
    assert!(!seen(&panel, "Begin the first interview"), "nothing of it is held any more");
    let row = panel.harness.get_all_by_label_contains("Interview 1 of 2").next();
    row.expect("a debrief").click_accesskit();
    panel.harness.run_ok();
    assert_eq!(screen(&sitting), Screen::Debrief);
    press(&mut panel, &[Key::F9]);
    assert_eq!(screen(&sitting), Screen::Exercises);
    press(&mut panel, &[Key::F9, Key::R]);
    assert!(seen(&panel, "Spring examination"), "it is among the reports");
    // What is released is not practised: the shelf holds what it held.
    press(&mut panel, &[Key::F9]);
    assert!(sitting.lock().expect("one thread").course.scenario("night-job").is_none());
    drop(panel);

    // Where the results are brought together nobody sat; who took it reads it there all the same.
    let office = tempfile::tempdir().expect("another machine");
    let bundle = home.path().join("laptop1.zip");
    bundle::export(&store, &bundle, &bundle::Wish::default()).expect("room");
    let other = Store::at(office.path().join("data"));
    bundle::import(&other, &bundle).expect("whole");
    fs::create_dir_all(office.path().join("data").join("exams")).expect("room");
    fs::copy(&pack, office.path().join("data").join("exams").join("spring.sala-exam")).expect("room");
    let sitting = sit_down(office.path());
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E, Key::F7]);
    open(&sitting, &mut panel, PASSPHRASE, Key::F10);
    assert!(seen(&panel, "Interviews here: 2"));
    press(&mut panel, &[Key::F9]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter, Key::Num4]);
    assert!(seen(&panel, "Interviews finished: 2 of 2"));
    let row = panel.harness.get_all_by_label_contains("Interview 2 of 2").next();
    row.expect("a debrief").click_accesskit();
    panel.harness.run_ok();
    assert_eq!(screen(&sitting), Screen::Debrief);
}

#[test]
fn what_is_no_pack_is_told() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path());
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E, Key::F7]);
    assert!(seen(&panel, "No sealed pack was found"));
    let text = home.path().join("none.txt");
    fs::write(&text, "nothing sealed").expect("room");
    for (file, told) in [(text.display().to_string(), "is no sealed exam"), ("nowhere/at-all".to_owned(), "at-all")] {
        sitting.lock().expect("one thread").carry_out(Wish::Go(Screen::Exam));
        panel.harness.run_ok();
        type_in(&mut panel, &file);
        press(&mut panel, &[Key::Tab]);
        open(&sitting, &mut panel, "any words", Key::Enter);
        assert!(seen(&panel, told) && screen(&sitting) == Screen::Exam, "{told}");
    }
}

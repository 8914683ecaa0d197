//! An exercise is taken in the window: signing in, interview after interview, what it came to, and the receipt.

use crate::{
    paint::Panel,
    play::{press, window},
    reports::Played,
};
use bevy_egui::egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        screens::{
            Keeper, Mode, NotOpened, Screen, Sitting, Wish,
            exercises::{Begin, From, Offered, Outcome, SignIn, Standing, Trainee, Unit, Upcoming, open_exercises},
            reports::Reporter,
        },
        seat::{Journals, Office},
        settings::Settings,
    },
    course::{Course, Shelf},
    locale::{Date, Language, Message},
    records::{Journal, Moment, Roster, Store, roster::NewPerson},
    scenario::handbook::Handbook,
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

pub type Shared = Arc<Mutex<Sitting>>;

const TWO: &str = r#"Exercise(
    format: 1, seed: 3, mode: Scored, attempts: 1, wall_minutes: 90,
    parts: [(from: [Case("factory-job")], number: 2)],
)"#;
const WORDS: &str = "title = Two at the counter\ndescription = Two short ones.\nbriefing = Ask openly.\n";

/// A unit in a folder, with one exercise of two interviews and, if wanted, Dara in the roster.
pub fn sit_down(home: &Path, roster: bool) -> Shared {
    let exercises = home.join("exercises");
    std::fs::create_dir_all(&exercises).expect("room");
    std::fs::write(exercises.join("two.ron"), TWO).expect("room");
    std::fs::write(exercises.join("two.en.ftl"), WORDS).expect("room");
    let store = Store::at(home.join("data"));
    if roster && Roster::open(&store.unit()).expect("a roster").people().is_empty() {
        let mut roster = Roster::default();
        let dara = NewPerson {
            number: "0017".to_owned(),
            name: "Dara".to_owned(),
            unit: "Poipet".to_owned(),
            language: Language::English,
            pin: None,
        };
        let random = &mut |bytes: &mut [u8]| {
            bytes.fill(7);
            Ok(())
        };
        roster.add(dara, Moment::default(), random).expect("nobody is there yet");
        roster.save(&store.unit()).expect("room");
    }
    let course = Arc::new(Course::open(&[Shelf::shipped(), Shelf::of_exercises(&exercises)]));
    let settings = Settings { language: Some(Language::English), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(store.journals()) });
    let sitting = Sitting::new(course, settings, None, Vec::new(), opener);
    Arc::new(Mutex::new(
        sitting.with_unit(Box::new(Office::new(
            home.join("data"),
            vec![Shelf::shipped(), Shelf::of_exercises(&exercises)],
        ))),
    ))
}

pub fn type_in(panel: &mut Panel<'_>, words: &str) {
    panel.harness.event(Event::Text(words.to_owned()));
    panel.harness.run_ok();
}

pub fn seen(panel: &Panel<'_>, words: &str) -> bool {
    panel.harness.query_all_by_label_contains(words).next().is_some()
}

/// Holds the interview at hand by the author's model, to its debrief.
pub fn hold(sitting: &Shared, panel: &mut Panel<'_>) {
    {
        let mut sitting = sitting.lock().expect("one thread");
        let live = sitting.live.as_ref().expect("an interview");
        let case = Arc::clone(live.interview().case());
        let model = sala::interview::plan::authored(&case, Handbook::shipped(), "model").expect("it has a model");
        for action in model {
            sitting.carry_out(Wish::Act(action));
        }
        assert_eq!(sitting.screen, Screen::Debrief);
    }
    panel.harness.run_ok();
}

/// Presses the exercise that is called so.
fn choose(panel: &mut Panel<'_>, title: &str) {
    let all = panel.harness.get_all_by_label_contains(title);
    let row = all.into_iter().find(|node| node.accesskit_node().role() != Role::Label);
    row.expect("it is in the list").click_accesskit();
    panel.harness.run_ok();
}

#[test]
fn an_exercise_is_taken_by_keyboard_left_and_gone_on_with() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path(), true);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    assert_eq!(sitting.lock().expect("one thread").screen, Screen::Exercises);
    // The first time a PIN is chosen, typed twice; a slip of the finger is told.
    type_in(&mut panel, "0017");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "You have no PIN yet"));
    type_in(&mut panel, "2749");
    press(&mut panel, &[Key::Tab]);
    type_in(&mut panel, "2748");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "The two PINs are not the same"));
    type_in(&mut panel, "2749");
    press(&mut panel, &[Key::Tab]);
    type_in(&mut panel, "2749");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "Dara, number 0017"));
    choose(&mut panel, "Two at the counter");
    assert!(seen(&panel, "Interview 1 of 2") && seen(&panel, "At most"));
    press(&mut panel, &[Key::Enter]);
    {
        let sitting = sitting.lock().expect("one thread");
        assert_eq!((sitting.screen, sitting.mode), (Screen::Booth, Mode::Scored));
    }
    assert!(seen(&panel, "By the clock:"));
    // Left in the middle, it is gone on with from there.
    {
        let mut sitting = sitting.lock().expect("one thread");
        let live = sitting.live.as_ref().expect("an interview");
        let case = Arc::clone(live.interview().case());
        let model = sala::interview::plan::authored(&case, Handbook::shipped(), "model").expect("it has a model");
        for action in model.into_iter().take(3) {
            sitting.carry_out(Wish::Act(action));
        }
        sitting.carry_out(Wish::Leave);
        assert_eq!(sitting.screen, Screen::Exercises);
    }
    panel.harness.run_ok();
    assert!(seen(&panel, "Interview 1 of 2") && seen(&panel, "Go on"));
    drop(panel);
    // Another window, as after a power cut: the PIN is asked for, and a wrong one lets nobody in.
    let sitting = sit_down(home.path(), true);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "0017");
    press(&mut panel, &[Key::Tab]);
    type_in(&mut panel, "1111");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "The PIN is not right"));
    type_in(&mut panel, "2749");
    press(&mut panel, &[Key::Enter]);
    choose(&mut panel, "Two at the counter");
    press(&mut panel, &[Key::Enter]);
    let acts = sitting.lock().expect("one thread").live.as_ref().expect("held").views().talk.len();
    assert!(acts > 0, "it stands where it was left");
    rest_of(&sitting, &mut panel);
    press(&mut panel, &[Key::F9]);
    assert!(seen(&panel, "Interview 2 of 2") && seen(&panel, "Go on"));
    press(&mut panel, &[Key::Enter]);
    hold(&sitting, &mut panel);
    // What counts is in the records before anybody leaves the debrief.
    let store = Store::at(home.path().join("data"));
    let chain = store.chain().expect("whole").expect("a chain");
    assert_eq!(chain.records().count(), 2);
    press(&mut panel, &[Key::F9]);
    assert!(seen(&panel, "Receipt: ") && seen(&panel, "Interviews finished: 2 of 2"));
    assert!(seen(&panel, "been taken"), "no attempt is left");
    let receipt = store.receipt().expect("whole").expect("a receipt").to_string();
    assert!(seen(&panel, &receipt), "{receipt}");
    // It was left by a key, which is no interruption.
    let journals = std::fs::read_dir(store.journals()).expect("a folder").flatten();
    let interrupted = journals.filter_map(|file| Journal::open(&file.path()).ok());
    assert_eq!(interrupted.filter(|journal| !journal.interruptions().is_empty()).count(), 0);
    press(&mut panel, &[Key::F12]);
    assert!(!seen(&panel, "Dara"), "signed out");
}

/// Goes on by the author's model from where the interview stands.
fn rest_of(sitting: &Shared, panel: &mut Panel<'_>) {
    {
        let mut sitting = sitting.lock().expect("one thread");
        let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
        let model = sala::interview::plan::authored(&case, Handbook::shipped(), "model").expect("it has a model");
        for action in model.into_iter().skip(3) {
            sitting.carry_out(Wish::Act(action));
        }
        assert_eq!(sitting.screen, Screen::Debrief);
    }
    panel.harness.run_ok();
}

#[test]
fn without_a_roster_the_number_says_who_it_is() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path(), false);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "a/b");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "cannot be a number"));
    assert!(sitting.lock().expect("one thread").live.is_none());
    press(&mut panel, &[Key::Backspace, Key::Backspace, Key::Backspace]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "Number 17"));
    // A practice series lets the coach speak, and its debriefs lead back.
    press(&mut panel, &[Key::Num1]);
    let practice = sitting.lock().expect("one thread").course.exercises[0].id.clone();
    assert_eq!(practice, "mixed-practice");
    press(&mut panel, &[Key::Enter]);
    let sitting = sitting.lock().expect("one thread");
    assert_eq!((sitting.screen, sitting.mode), (Screen::Booth, Mode::Practice));
}

#[test]
fn a_case_whose_warning_is_not_gone_past_is_taken_by_another() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path(), false);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    choose(&mut panel, "Two at the counter");
    assert!(!seen(&panel, "Another case instead"), "it has one scenario and no other");
    choose(&mut panel, "Six interviews, scored");
    let cases = [
        ("factory-job", "Factory job abroad"),
        ("short-stay", "Short stay, computers"),
        ("border-pass", "One day over"),
    ];
    let shown = |panel: &Panel<'_>| -> Vec<&str> {
        cases.iter().filter(|(_, title)| seen(panel, title)).map(|(id, _)| *id).collect()
    };
    let mut passed = Vec::new();
    while seen(&panel, "Another case instead") {
        passed.extend(shown(&panel));
        press(&mut panel, &[Key::F6]);
    }
    let [last] = shown(&panel)[..] else { panic!("{:?}", shown(&panel)) };
    assert!(passed.len() == 2 && !passed.contains(&last), "{passed:?}, {last}");
    press(&mut panel, &[Key::Enter]);
    let held = sitting.lock().expect("one thread").live.as_ref().expect("held").interview().case().id.clone();
    assert_eq!(held, last);
    drop(panel);
    drop(sitting);
    // It is gone on with as it was begun, and nothing was written of what was passed over.
    let sitting = sit_down(home.path(), false);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "17");
    press(&mut panel, &[Key::Enter]);
    choose(&mut panel, "Six interviews, scored");
    assert_eq!(shown(&panel), [last]);
    assert!(!seen(&panel, "Another case instead"), "it has begun");
    press(&mut panel, &[Key::Enter]);
    let held = sitting.lock().expect("one thread").live.as_ref().expect("held").interview().case().id.clone();
    assert_eq!(held, last);
    let journals = Store::at(home.path().join("data")).journals();
    assert_eq!(std::fs::read_dir(journals).expect("a folder").count(), 1);
}

#[test]
fn a_roster_that_was_damaged_lets_nobody_in_and_says_why() {
    let home = tempfile::tempdir().expect("a folder to try in");
    let sitting = sit_down(home.path(), true);
    let file = sala::records::roster::file(&Store::at(home.path().join("data")).unit());
    std::fs::write(&file, "{ no roster").expect("room");
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::E]);
    type_in(&mut panel, "0017");
    press(&mut panel, &[Key::Enter]);
    assert!(seen(&panel, "is not as it was written"));
    assert!(!seen(&panel, "Sign out"));
}

/// A unit that has everything there is to show, for looking at the screens.
#[derive(Default)]
pub struct Full {
    /// An examination is held there.
    pub room: bool,
}

impl Unit for Full {
    fn has_roster(&self) -> bool {
        true
    }

    fn sign_in(&mut self, number: &str, pin: &str, again: Option<&str>) -> SignIn {
        match (pin, again) {
            ("", None) => SignIn::ChoosePin,
            ("1", _) => SignIn::WrongPin(Message::new("roster-wrong-pin")),
            _ => SignIn::In(Trainee {
                number: number.to_owned(),
                account: "a".repeat(32),
                name: Some("Sokha".to_owned()),
                language: None,
            }),
        }
    }

    fn offered(&self, open: &Arc<Course>) -> Vec<Offered> {
        let all = open_exercises(open);
        match self.room {
            true => all.take(1).map(|offered| Offered { from: From::Room, ..offered }).collect(),
            false => all.collect(),
        }
    }

    fn packs(&self) -> Vec<PathBuf> {
        ["exams/spring-2027.sala-exam", "exams/spring-2027-repeat.sala-exam"].map(PathBuf::from).to_vec()
    }

    fn standing(&self, of: &Offered, _: &Trainee, _: &[String]) -> Standing {
        let next = Upcoming {
            scenario: "factory-job".to_owned(),
            place: 4,
            attempt: 2,
            begun: true,
            done: 3,
            wall_left: Some(2400),
            another: true,
        };
        match of.id.as_str() {
            "mixed-practice" => Standing { next: Some(next), ..Standing::default() },
            "quiet-shift" => Standing {
                spent: Some((3, Date::new(2027, 3, 14))),
                over: true,
                debriefs: (1..=4).map(|place| (place, "factory-job".to_owned())).collect(),
                ..Standing::default()
            },
            _ => Standing { changed: true, ..Standing::hindered(Message::new("sit-changed")) },
        }
    }

    fn sit(&mut self, _: &Offered, _: &Trainee, _: Begin<'_>, _: Language) -> Result<Box<dyn Keeper>, NotOpened> {
        Err(NotOpened::Not(Message::new("sit-spent-for-good")))
    }

    fn look_back(&self, _: &Offered, _: &Trainee, _: u32) -> Result<Box<dyn Keeper>, Message> {
        Err(Message::new("exercises-not-taken"))
    }

    fn outcome(&mut self, _: &Offered, _: &Trainee) -> Option<Outcome> {
        let standard =
            |id: &str, reached: u32, wanted: u32| Message::new(id).arg("reached", reached).arg("wanted", wanted);
        let competency =
            standard("standard-competency", 48, 60).arg("competency", Message::new("competency-protection"));
        Some(Outcome {
            attempt: 3,
            done: 20,
            sealed: false,
            standards: vec![
                (standard("standard-finished", 20, 20), true),
                (standard("standard-score", 74, 70), true),
                (competency, false),
                (standard("standard-passed", 17, 16), true),
                (standard("standard-criticals", 0, 0), true),
            ],
            passed: Some(false),
            again: Date::new(2027, 3, 14),
            receipt: Some("7KQX-M4TA-92HD-E".to_owned()),
            troubles: vec![Message::new("no-data-folder")],
        })
    }

    fn reporter(&self) -> Option<Arc<dyn Reporter>> {
        Some(Arc::new(Played))
    }
}

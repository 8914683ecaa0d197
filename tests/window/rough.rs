//! Rough treatment: keys mashed on every screen, a window of no size, another scale, another language in the middle of a
//! reply, pictures that are not there, letters no face has, two windows on one folder. Nothing is lost and nothing
//! panics.

use crate::{
    everywhere::{Dress, tour},
    paint::Panel,
    play::{press, sitting, window},
    player::{Acts, Certain},
};
use bevy_egui::egui::{Event, FontId, Key, Modifiers, Rect, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        pictures::{self, Figure, Master},
        screens::{Screen, Sitting, Wish},
        seat::Journals,
        settings::Settings,
        theme::{Look, Shade, Text, Weight, fonts},
    },
    course::{Course, Shelf},
    interview::{Action, case::CodeSet, chance::Chance, plan},
    locale::Language,
    records::{Journal, fingerprint},
    scenario::handbook::Handbook,
};
use std::{
    io::Write,
    path::Path,
    sync::{Arc, Mutex},
};

/// Every key a hand may fall on.
const KEYS: [Key; 48] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::Enter,
    Key::Enter,
    Key::Enter,
    Key::Space,
    Key::Tab,
    Key::Tab,
    Key::Backspace,
    Key::Escape,
    Key::ArrowUp,
    Key::ArrowDown,
    Key::ArrowLeft,
    Key::ArrowRight,
    Key::Home,
    Key::End,
    Key::PageUp,
    Key::PageDown,
    Key::F1,
    Key::F2,
    Key::F3,
    Key::F4,
    Key::F5,
    Key::F6,
    Key::F7,
    Key::F8,
    Key::F9,
    Key::F10,
    Key::F12,
    Key::Slash,
    Key::A,
    Key::B,
    Key::C,
    Key::D,
    Key::L,
    Key::N,
    Key::S,
    Key::U,
    Key::V,
    Key::Z,
];

/// Everything told stands somewhere, and nothing is nowhere.
fn stands(panel: &Panel<'_>) {
    for node in panel.harness.root().children_recursive() {
        if let Some(place) = node.accesskit_node().bounding_box() {
            let place = Rect::from_min_max(
                bevy_egui::egui::pos2(place.x0 as f32, place.y0 as f32),
                bevy_egui::egui::pos2(place.x1 as f32, place.y1 as f32),
            );
            assert!(place.is_finite() && !place.any_nan(), "{:?} at {place:?}", node.accesskit_node().label());
        }
    }
}

fn mash(seed: u64, presses: usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let acts = Acts::default();
    let opener = Box::new(Certain { seed: 4417, folder: Some(folder.path().into()), acts: Arc::clone(&acts) });
    let sizes = [100, 140, 200];
    let settings = Settings {
        language: Some(Language::ALL[seed as usize % 3]),
        text_size: sizes[seed as usize / 3 % 3],
        motion: seed.is_multiple_of(2),
        ..Settings::default()
    };
    let sitting = Arc::new(Mutex::new(Sitting::new(Arc::clone(&course), settings, None, Vec::new(), opener)));
    let mut panel = window(&sitting, [1280.0, 720.0]);
    let mut chance = Chance::new(seed, "mash");
    let mut seen = std::collections::BTreeSet::new();
    for press in 0..presses {
        let key = *chance.one_of(&KEYS).expect("there are keys");
        let modifiers = if chance.below(12) == 0 { Modifiers::SHIFT } else { Modifiers::NONE };
        let event = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
        panel.harness.event(event(true));
        if chance.below(3) == 0 {
            panel.harness.event(Event::Text(["1", "ស", "ນ້ຳ", " ", "\u{17d2}"][chance.below(5) as usize].to_owned()));
        }
        panel.harness.event(event(false));
        panel.harness.step();
        if press % 40 == 0 {
            stands(&panel);
        }
        let mut sitting = sitting.lock().expect("one thread");
        seen.insert(format!("{:?}", sitting.screen));
        // Somebody who mashes keys for long finds the way into an interview and out of it; now and then both are helped.
        match (sitting.screen, chance.below(300)) {
            (Screen::Shelf, 0) => {
                let id = course
                    .playable()
                    .nth(chance.below(10) as usize)
                    .map(|(id, _)| id.to_owned())
                    .expect("there are cases");
                sitting.carry_out(Wish::Begin { id, seed: Some(4417) });
            }
            (Screen::Booth, 0) => sitting.carry_out(Wish::Go(Screen::Decision)),
            (Screen::Booth, 1) => sitting.carry_out(Wish::Go(Screen::Desk)),
            (Screen::Decision, 0) => {
                let persons = sitting.live.as_ref().expect("held").views().decision.persons.clone();
                for one in persons {
                    let codes = CodeSet::of([one.open[1].0]);
                    sitting.carry_out(Wish::Act(Action::Decide(one.person, codes)));
                }
            }
            _ => {}
        }
    }
    stands(&panel);
    drop(panel);
    drop(sitting);
    println!("seed {seed}: {:?}", seen);
    // What was acknowledged is on the disk, and can be played back.
    let mut kept = 0;
    for entry in std::fs::read_dir(folder.path()).expect("the folder").flatten() {
        let journal = Journal::open(&entry.path()).expect("it can be read");
        let taught = course.scenario(&journal.header().scenario).expect("a case we teach");
        let script = fingerprint(course.sources.text(taught.source).expect("it was read"));
        let scenario = taught.scenario.as_ref().expect("it can be read");
        journal.play_back(scenario, &script, course.handbook).expect("it can be played back");
        kept += usize::try_from(journal.turns()).unwrap_or(0);
    }
    println!("seed {seed}: {kept} turns kept of {} acts", acts.lock().expect("one thread").len());
}

/// Thousands of presses; `SALA_MASH` names how many for each of six hands.
#[test]
fn keys_are_mashed_and_nothing_breaks() {
    let presses = std::env::var("SALA_MASH").ok().and_then(|n| n.parse().ok()).unwrap_or(600);
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || {
                for seed in (half * 3)..(half * 3 + 3) {
                    mash(seed, presses);
                }
            });
        }
    });
}

#[test]
fn a_window_of_no_size_and_another_scale_come_back_as_they_were() {
    let dress = Dress { language: Language::Khmer, size: [1280.0, 720.0], text_size: 100, shade: Shade::Light };
    tour(&dress, &mut |name, panel, _| {
        let texts = |panel: &Panel<'_>| {
            let nodes = panel.harness.root().children_recursive();
            let mut all: Vec<String> = nodes.into_iter().filter_map(|node| node.accesskit_node().label()).collect();
            all.sort();
            all
        };
        let before = texts(panel);
        for size in [[0.0, 0.0], [1.0, 1.0], [3.0, 900.0], [1600.0, 2.0], [200.0, 150.0]] {
            panel.harness.set_size(vec2(size[0], size[1]));
            panel.harness.run_steps(3);
            stands(panel);
        }
        panel.harness.set_size(vec2(1280.0, 720.0));
        panel.harness.run_steps(3);
        for scale in [2.0, 0.5, 1.25, 1.0] {
            panel.harness.set_pixels_per_point(scale);
            panel.harness.run_steps(3);
            stands(panel);
        }
        panel.harness.run_ok();
        assert_eq!(texts(panel), before, "{name}");
    });
}

#[test]
fn the_language_may_change_in_the_middle_of_a_reply() {
    let sitting = sitting(Some(Language::English), 100);
    sitting.lock().expect("one thread").settings.motion = true;
    let mut panel = window(&sitting, [1280.0, 720.0]);
    sitting.lock().expect("one thread").carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    panel.harness.run_steps(4);
    for key in [Key::Num2, Key::Num1, Key::Enter] {
        panel.harness.key_press(key);
        panel.harness.run_steps(3);
    }
    for _ in 0..3 {
        panel.harness.key_press(Key::F8);
        panel.harness.run_steps(2);
        stands(&panel);
    }
    for _ in 0..2 {
        panel.harness.key_press(Key::F8);
        panel.harness.run_steps(2);
    }
    let (language, reply) = {
        let sitting = sitting.lock().expect("one thread");
        let live = sitting.live.as_ref().expect("held");
        assert_eq!(live.views().talk.len(), 1, "the question was asked once");
        let words = &live.views().talk[0].spoken[0].words;
        (sitting.language(), sitting.course.catalogue.say_first(&words.0, sitting.language()))
    };
    panel.harness.run_steps(80);
    assert!(panel.harness.query_all_by_label_contains(&reply).next().is_some(), "{language}: {reply}");
}

/// Keeps what is logged while something is done.
fn logged(work: impl FnOnce()) -> String {
    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);
    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().expect("one thread").extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let lines = Lines::default();
    let writer = lines.clone();
    let logger = bevy::log::tracing_subscriber::fmt().with_writer(move || writer.clone()).with_ansi(false).finish();
    bevy::log::tracing::subscriber::with_default(logger, work);
    let bytes = lines.0.lock().expect("one thread").clone();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn a_picture_that_is_not_there_has_a_stand_in_and_a_line_in_the_log() {
    let mut figure = Figure::plain(Master::Traveller);
    figure.variants.insert("headwear".to_owned(), "crown".to_owned());
    let said = logged(|| {
        let look = Look { motion: false, ..Look::default() };
        let panel = Panel::new([300.0, 300.0], look, |ui| {
            let texture = pictures::texture(ui.ctx(), &figure, 120, 144);
            assert_eq!(texture.size(), [120, 144]);
            ui.add(Text::body("Beside it"));
        });
        assert!(panel.harness.query_by_label("Beside it").is_some());
    });
    assert!(said.contains("headwear--crown") && said.contains("plain"), "{said}");
    assert_eq!(said.lines().count(), 1, "told once, not in every frame: {said}");
}

#[test]
fn letters_no_face_has_are_drawn_as_something() {
    let strange = "漢字 \u{10348} \u{e000} 𝌆 ok";
    let look = Look { motion: false, ..Look::default() };
    let mut panel = Panel::new([300.0, 200.0], look, |ui| {
        ui.add(Text::body(strange));
    });
    let font = FontId::new(17.0, fonts::family(Language::English, Weight::Regular));
    assert!(!panel.harness.ctx.fonts_mut(|f| f.has_glyphs(&font, strange)), "none of our faces has them");
    assert!(Text::body(strange).measure(&panel.harness.ctx, 280.0).x > 40.0);
    assert!(panel.harness.query_by_label(strange).is_some(), "it is told as it was written");
    panel.shoot("rough-strange-letters");
}

fn sit_down(folder: &Path) -> Arc<Mutex<Sitting>> {
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(Language::Lao), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(folder.to_owned()) });
    Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)))
}

fn act(sitting: &Arc<Mutex<Sitting>>, line: &str) {
    let mut sitting = sitting.lock().expect("one thread");
    let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
    for action in plan::read(&case, Handbook::shipped(), line).expect("the script has it") {
        sitting.carry_out(Wish::Act(action));
    }
}

#[test]
fn two_windows_on_one_folder_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let (one, other) = (sit_down(folder.path()), sit_down(folder.path()));
    let mut windows = [window(&one, [1280.0, 720.0]), window(&other, [1024.0, 768.0])];
    let begin = || Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) };
    for sitting in [&one, &other] {
        sitting.lock().expect("one thread").carry_out(begin());
    }
    for line in ["greet", "work-open", "money-open"] {
        act(&one, line);
        act(&other, line);
        for window in &mut windows {
            window.harness.run();
        }
    }
    act(&other, "work.go-on");
    let events = |sitting: &Arc<Mutex<Sitting>>| {
        sitting.lock().expect("one thread").live.as_ref().expect("held").interview().events().to_vec()
    };
    let (first, second) = (events(&one), events(&other));
    assert!(second.len() > first.len());
    // A third window cannot take up what another one holds, says so, and breaks nothing.
    let third = sit_down(folder.path());
    let files: Vec<_> = std::fs::read_dir(folder.path()).expect("the folder").flatten().map(|e| e.path()).collect();
    assert_eq!(files.len(), 2, "each has a journal of its own");
    for file in &files {
        third.lock().expect("one thread").carry_out(Wish::Resume(file.clone()));
        let third = third.lock().expect("one thread");
        assert_eq!(third.screen, Screen::Shelf);
        assert!(third.live.is_none() && !third.notices.is_empty(), "it is told why");
    }
    for sitting in [&one, &other] {
        sitting.lock().expect("one thread").carry_out(Wish::Leave);
    }
    let mut kept = Vec::new();
    for file in &files {
        third.lock().expect("one thread").carry_out(Wish::Resume(file.clone()));
        kept.push(events(&third));
        third.lock().expect("one thread").carry_out(Wish::Leave);
    }
    kept.sort_by_key(Vec::len);
    assert_eq!(kept, [first, second]);
    press(&mut windows[0], &[Key::F8]);
}

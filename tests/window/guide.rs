//! The guided interview, played by keys in each language, by somebody who does what the strip says and nothing else.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::screens::{Screen, Sitting, Wish},
    app::{seat::Journals, settings::Settings},
    course::{Course, Shelf},
    locale::{Language, Message},
};
use std::sync::{Arc, Mutex};

fn text(sitting: &Shared, id: &str) -> String {
    say(sitting, &Message::new(id))
}

fn say(sitting: &Shared, message: &Message) -> String {
    let sitting = sitting.lock().expect("one thread");
    sitting.course.catalogue.say(message, sitting.language())
}

fn screen(sitting: &Shared) -> Screen {
    sitting.lock().expect("one thread").screen
}

/// How many acts took time so far.
fn turns(sitting: &Shared) -> usize {
    let sitting = sitting.lock().expect("one thread");
    sitting.live.as_ref().map_or(0, |live| live.views().talk.len())
}

/// The line a screen reader is told of the step: it begins with what came of the last one.
fn told(panel: &Panel<'_>, keys: &str) -> String {
    let begin = keys.split('\u{2068}').next().unwrap_or(keys);
    let all = panel.harness.root().children_recursive();
    let of = |node: egui_kittest::Node<'_>| {
        let told = node.accesskit_node();
        told.label().or_else(|| told.value())
    };
    let lines: Vec<String> = all.filter_map(of).collect();
    let line = lines.iter().find(|line| line.contains(begin) && line.len() > begin.len() + 2);
    line.unwrap_or_else(|| panic!("no step is told among {lines:#?}")).clone()
}

/// The keys the strip names, in their order.
fn keys(sitting: &Shared, panel: &Panel<'_>) -> Vec<Key> {
    let begin = say(sitting, &Message::new("guide-keys").arg("keys", ""));
    let begin = begin.trim_matches(|c: char| c == ' ' || ('\u{2066}'..='\u{2069}').contains(&c)).to_owned();
    let line = told(panel, &begin);
    let caps = line.rsplit_once(begin.as_str()).expect("it names keys").1;
    let caps = caps.trim_matches(|c: char| c == ' ' || ('\u{2066}'..='\u{2069}').contains(&c)).to_owned();
    caps.split(", ")
        .map(|cap| match cap {
            "↓" => Key::ArrowDown,
            "Esc" => Key::Escape,
            cap => Key::from_name(cap).unwrap_or_else(|| panic!("what key is {cap} in “{line}”")),
        })
        .collect()
}

/// Whether something of this role and name has the ring.
fn ring_on(panel: &Panel<'_>, role: Role, name: &str) -> bool {
    panel.harness.query_by_role_and_label(role, name).is_some_and(|node| node.is_focused())
}

/// Does what the strip says until the interview is over.
fn follow(sitting: &Shared, panel: &mut Panel<'_>, pictures: &str) -> usize {
    let record = text(sitting, "decision-record");
    let mut pressed = 0;
    let mut last_turns = usize::MAX;
    while screen(sitting) != Screen::Guide {
        assert!(pressed < 60, "the guide leads nowhere: {:?}", keys(sitting, panel));
        if turns(sitting) != last_turns {
            last_turns = turns(sitting);
            panel.shoot(&format!("g-{last_turns}-{pictures}"));
        }
        let wanted = keys(sitting, panel);
        if wanted == [Key::Tab, Key::Enter] {
            panel.shoot(&format!("g-record-{pictures}"));
            for _ in 0..12 {
                if ring_on(panel, Role::Button, &record) {
                    break;
                }
                press(panel, &[Key::Tab]);
                pressed += 1;
            }
            assert!(ring_on(panel, Role::Button, &record), "Tab leads to “{record}”");
            press(panel, &[Key::Enter]);
        } else {
            press(panel, &wanted);
        }
        pressed += wanted.len();
    }
    pressed
}

#[test]
fn the_guide_is_followed_by_keys_in_each_language() {
    for language in Language::ALL {
        let sitting = sitting(None, 100);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        let place = [Language::Khmer, Language::Lao, Language::English].iter().position(|one| *one == language);
        press(&mut panel, &[[Key::Num1, Key::Num2, Key::Num3][place.expect("three languages")]]);
        assert_eq!(screen(&sitting), Screen::Guide);
        panel.shoot(&format!("g-invite-{}", language.code()));
        press(&mut panel, &[Key::Enter]);
        assert_eq!(screen(&sitting), Screen::Booth);
        let pressed = follow(&sitting, &mut panel, language.code());
        panel.shoot(&format!("g-end-{}", language.code()));
        println!("{language}: {pressed} keys");
        assert_eq!(screen(&sitting), Screen::Guide);
        for id in ["guide-end-title", "guide-end-idea", "guide-end-why", "guide-end-closed"] {
            assert!(panel.harness.query_by_label(&text(&sitting, id)).is_some(), "{language}: {id} is not told");
        }
        for count in [0, 1] {
            let brought = say(&sitting, &Message::new("guide-end-count").arg("count", count));
            assert!(panel.harness.query_by_label(&brought).is_some(), "{language}: {brought}");
        }
        press(&mut panel, &[Key::R]);
        assert_eq!((screen(&sitting), turns(&sitting)), (Screen::Booth, 0), "it is played once more");
        press(&mut panel, &[Key::F12]);
        assert_eq!(screen(&sitting), Screen::Shelf, "and left");
    }
}

#[test]
fn the_guide_holds_on_a_large_and_on_a_small_screen() {
    let (wide, small) = ([1920.0, 1080.0], [1024.0, 768.0]);
    for (size, language, text_size) in [
        (wide, Language::Khmer, 100),
        (small, Language::Lao, 100),
        (small, Language::Khmer, 140),
        (wide, Language::English, 140),
    ] {
        let sitting = sitting(Some(language), text_size);
        let mut panel = window(&sitting, size);
        press(&mut panel, &[Key::G]);
        let name = format!("{}-{}-{text_size}", language.code(), size[0]);
        follow(&sitting, &mut panel, &name);
        panel.shoot(&format!("g-end-{name}"));
    }
}

#[test]
fn whatever_else_is_pressed_the_guide_waits_and_says_it_again() {
    let sitting = sitting(Some(Language::English), 100);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::G]);
    // Another topic, its first form and line: it can be looked at, and is not asked.
    press(&mut panel, &[Key::Num1, Key::Num1, Key::Enter]);
    assert_eq!(turns(&sitting), 0, "what comes too early is not done");
    assert!(panel.harness.query_by_label(&text(&sitting, "guide-again")).is_some(), "and that is said");
    // The decision and the desk can be gone to; nothing can be done there yet, and the way back is told.
    press(&mut panel, &[Key::F9]);
    assert_eq!(screen(&sitting), Screen::Decision);
    press(&mut panel, &[Key::Num1, Key::Num2, Key::A]);
    assert_eq!(keys(&sitting, &panel), [Key::F2]);
    press(&mut panel, &[Key::F2, Key::F4, Key::Num1, Key::Enter]);
    assert_eq!(turns(&sitting), 0, "no paper is opened yet");
    assert_eq!(keys(&sitting, &panel), [Key::F2]);
    press(&mut panel, &[Key::F2, Key::F6, Key::Num1, Key::Enter, Key::F7, Key::Backspace]);
    assert_eq!(turns(&sitting), 0, "no other act is done");
    // A pause hides it and gives it back; the language may change in the middle.
    press(&mut panel, &[Key::Escape, Key::Enter, Key::F8, Key::F8, Key::F8]);
    follow(&sitting, &mut panel, "wrong-keys");
    assert_eq!(screen(&sitting), Screen::Guide);
}

#[test]
fn the_guide_is_left_at_every_step() {
    let steps = {
        let sitting = sitting(Some(Language::English), 100);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        press(&mut panel, &[Key::G]);
        let mut steps = Vec::new();
        let mut turn = 0;
        while screen(&sitting) != Screen::Guide && turn < 40 {
            let wanted = keys(&sitting, &panel);
            if wanted == [Key::Tab, Key::Enter] {
                break;
            }
            press(&mut panel, &wanted);
            steps.push(wanted);
            turn += 1;
        }
        steps
    };
    assert!(steps.len() >= 10, "{steps:?}");
    for until in 0..=steps.len() {
        let sitting = sitting(Some(Language::English), 100);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        press(&mut panel, &[Key::G]);
        for step in &steps[..until] {
            press(&mut panel, step);
        }
        press(&mut panel, &[Key::F12]);
        assert_eq!(screen(&sitting), Screen::Shelf, "left after {until} steps");
        assert!(sitting.lock().expect("one thread").live.is_none());
    }
}

#[test]
fn nothing_of_the_guide_is_kept() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(Language::English), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(folder.path().to_owned()) });
    let sitting: Shared = Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)));
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::G]);
    follow(&sitting, &mut panel, "kept");
    press(&mut panel, &[Key::Enter]);
    assert_eq!(screen(&sitting), Screen::Shelf);
    let files = std::fs::read_dir(folder.path()).expect("the folder is there").count();
    assert_eq!(files, 0, "a guided interview leaves no journal");
    sitting.lock().expect("one thread").carry_out(Wish::Begin { id: "short-stay".to_owned(), seed: Some(1) });
    panel.harness.run();
    assert_eq!(screen(&sitting), Screen::Booth);
    assert!(panel.harness.query_by_label(&text(&sitting, "guide-leave")).is_none(), "the next one has no guide");
}

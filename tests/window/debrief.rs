//! The debrief: its pages walked by keys, every turn searched, and pictures of all of it in each language.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{Event, Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        screens::{Live, Say, Screen, Sitting, Wish},
        seat::Journals,
        settings::Settings,
        theme::Shade,
    },
    course::{Course, Shelf},
    locale::{Language, Message},
    report::{again, compare, debrief::Debrief, model},
    scenario::handbook::Handbook,
};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// An interview with good questions and weak ones, of a variant in which much can be found and lost.
const LINES: [&str; 22] = [
    "greet",
    "work-fixed",
    "money-leading",
    "explain-role",
    "work-open",
    "separate",
    "private-word",
    "plan-open",
    "plan.go-on",
    "plan-meets",
    "work.go-on",
    "work-start",
    "money-open",
    "money.go-on",
    "look ticket.destination",
    "look passport-two.photo",
    "link destination ticket.destination",
    "raise route fair",
    "tag T01 at destination",
    "home-open",
    "close",
    "decide traveller SECONDARY; because traveller ticket.destination; decide companion SECONDARY; because companion passport-two.photo; finish",
];

/// Plays lines of a case and sits down before its debrief.
pub fn debriefed(language: Language, text_size: u16, case: &str, lines: &[&str]) -> Shared {
    let shared = sitting(Some(language), text_size);
    play(&shared, case, lines);
    shared
}

fn play(shared: &Shared, case: &str, lines: &[&str]) {
    let mut sitting = shared.lock().expect("one thread");
    sitting.carry_out(Wish::Begin { id: case.to_owned(), seed: Some(4417) });
    let drawn = Arc::clone(sitting.live.as_ref().expect("begun").interview().case());
    for line in lines.iter().flat_map(|lines| lines.split("; ")) {
        let actions = sala::interview::plan::read(&drawn, Handbook::shipped(), line);
        for action in actions.unwrap_or_else(|error| panic!("{line}: {error}")) {
            sitting.carry_out(Wish::Act(action));
        }
    }
    assert_eq!(sitting.screen, Screen::Debrief);
}

fn factory(language: Language, text_size: u16) -> Shared {
    debriefed(language, text_size, "factory-job", &LINES)
}

/// Reads something of the interview, with the voice that says it.
pub fn read<R>(shared: &Shared, of: impl FnOnce(&Live, &Say<'_>) -> R) -> R {
    let sitting = shared.lock().expect("one thread");
    let say =
        Say { catalogue: &sitting.course.catalogue, language: sitting.language(), officer: sitting.settings.officer };
    of(sitting.live.as_ref().expect("an interview is held"), &say)
}

fn debrief(shared: &Shared) -> Debrief {
    read(shared, |live, _| Debrief::of(live.interview(), live.handbook()))
}

fn shows(panel: &Panel<'_>, text: &str) -> bool {
    panel.harness.query_all_by_label(text).next().is_some()
}

/// The names of the rows of a list of one of several, and which of them is chosen.
fn rows(panel: &Panel<'_>) -> Vec<(String, bool)> {
    let nodes = panel.harness.query_all_by_role(Role::RadioButton);
    nodes
        .map(|node| {
            let told = node.accesskit_node();
            let chosen = told.toggled() == Some(bevy_egui::egui::accesskit::Toggled::True);
            (told.label().unwrap_or_default(), chosen)
        })
        .collect()
}

fn write(panel: &mut Panel<'_>, text: &str) {
    panel.harness.event(Event::Text(text.to_owned()));
    panel.harness.run();
}

#[test]
fn truth_and_two_things_stand_on_the_first_page_in_every_size() {
    for (language, size, text_size) in [
        (Language::English, [1280.0, 720.0], 100),
        (Language::Khmer, [1024.0, 768.0], 140),
        (Language::Lao, [1280.0, 720.0], 140),
    ] {
        let shared = factory(language, text_size);
        let panel = window(&shared, size);
        let told = debrief(&shared);
        let screen = bevy_egui::egui::Rect::from_min_size(bevy_egui::egui::Pos2::ZERO, size.into());
        let truth = read(&shared, |_, say| say.words(&told.truth[0].words));
        assert!(shows(&panel, &truth), "{language}: the truth is told first");
        for (at, view) in told.differently.iter().enumerate() {
            let name = read(&shared, |_, say| say.words(&view.name));
            let short = format!("{} · {name}", at + 1);
            let nodes =
                panel.harness.query_all(egui_kittest::kittest::By::new().predicate(|node| {
                    node.label().or(node.value()).is_some_and(|label| label == name || label == short)
                }));
            let seen = nodes.into_iter().any(|node| screen.contains_rect(node.rect()));
            assert!(seen, "{language} {size:?} {text_size}: “{name}” is not in sight");
        }
    }
}

#[test]
fn every_turn_is_walked_by_arrows_and_says_what_it_brought_and_cost() {
    let shared = factory(Language::English, 100);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F5, Key::Home]);
    let told = debrief(&shared);
    assert_eq!(rows(&panel).len(), told.transcript.len());
    let mut seen = (false, false, false);
    for view in &told.transcript {
        let chosen: Vec<_> = rows(&panel).into_iter().filter(|(_, on)| *on).collect();
        let [(name, _)] = chosen.as_slice() else { panic!("one turn is looked at: {chosen:?}") };
        assert!(name.starts_with(&format!("Turn {} ", view.turn)), "{name} is not turn {}", view.turn);
        let seconds =
            read(&shared, |_, say| say.message(&Message::new("debrief-turn-seconds").arg("seconds", view.seconds)));
        assert!(shows(&panel, &seconds), "turn {} took {seconds}", view.turn);
        for note in &view.noted {
            let noted =
                read(&shared, |_, say| say.message(&Message::new("debrief-noted").arg("what", say.words(&note.words))));
            assert!(shows(&panel, &noted), "turn {}: {noted}", view.turn);
            seen.0 = true;
        }
        seen.1 |= panel.harness.query_all_by_label_contains("rapport −").next().is_some();
        seen.2 |= panel.harness.query_all_by_label_contains("Shows: ").next().is_some();
        press(&mut panel, &[Key::ArrowDown]);
    }
    assert_eq!(seen, (true, true, true), "notes, lost rapport and signs were all seen on the way");
}

#[test]
fn the_field_takes_all_keys_filters_and_is_left_with_escape() {
    let shared = factory(Language::English, 100);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F5, Key::Slash]);
    let field = |panel: &Panel<'_>| panel.harness.query_all_by_role(Role::TextInput).any(|node| node.is_focused());
    assert!(field(&panel), "the stroke leads to the field");
    let all = rows(&panel).len();
    press(&mut panel, &[Key::R, Key::Num2]);
    assert!(field(&panel), "letters and digits are the field's");
    write(&mut panel, "passport");
    let found = rows(&panel).len();
    assert!(found > 0 && found < all, "{found} of {all}");
    assert!(rows(&panel).iter().any(|(_, on)| *on), "one of the hits is looked at");
    write(&mut panel, " zzz");
    assert_eq!(rows(&panel).len(), 0);
    assert!(shows(&panel, "No turn has these words."));
    press(&mut panel, &[Key::Escape]);
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Debrief);
    assert!(panel.harness.query_by_role_and_label(Role::Heading, "Pause").is_none(), "Esc did not pause");
    assert!(!field(&panel), "Esc leaves the field");
}

#[test]
fn a_question_is_asked_again_and_the_score_that_counts_stays() {
    let shared = factory(Language::English, 100);
    let mut panel = window(&shared, [1280.0, 720.0]);
    let told = debrief(&shared);
    let turn = told.weak.iter().find(|weak| !weak.better.is_empty()).expect("a weak question was asked").turn;
    press(&mut panel, &[Key::R]);
    assert!(!shows(&panel, "How the score would have moved"), "nothing is worked out before a form is chosen");
    press(&mut panel, &[Key::A]);
    let (asked, lines) = read(&shared, |live, say| {
        let choices = again::choices(live.interview(), live.handbook(), turn);
        let asked = again::ask(live.interview(), live.handbook(), turn, choices[0].act).expect("it was offered");
        let line = |name: String, moved: again::Moved, of: u8| {
            let text = Message::new("debrief-again-line").arg("name", name).arg("before", u32::from(moved.before));
            say.message(&text.arg("after", u32::from(moved.after)).arg("of", u32::from(of)))
        };
        let mut lines = vec![line(say.text("debrief-screen-score"), asked.score, 100)];
        lines.extend(asked.competencies.iter().map(|one| line(say.words(&one.name), one.points, one.of)));
        (asked, lines)
    });
    assert!(asked.competencies.iter().any(|one| one.points.by() != 0), "another form moves something");
    for line in &lines {
        assert!(shows(&panel, line), "{line}");
    }
    for answer in &asked.answered {
        let words = read(&shared, |_, say| say.words(&answer.words));
        assert!(panel.harness.query_all_by_label_contains(&words).next().is_some(), "{words}");
    }
    for left in &asked.left_acts {
        let words = read(&shared, |_, say| say.words(&left.words));
        assert!(panel.harness.query_all_by_label_contains(&words).next().is_some(), "{words}");
    }
    assert_eq!(debrief(&shared), told, "what was played is as it was");
    panel.shoot("t-again-en-1280-100");
    press(&mut panel, &[Key::Num2]);
    assert!(!shows(&panel, "How the score would have moved"), "another turn has not been asked again");
}

#[test]
fn both_maps_share_rows_and_time_and_are_walked() {
    let shared = factory(Language::English, 100);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F6]);
    let model = read(&shared, |live, _| model::played(live.interview().case(), live.handbook()).expect("a model"));
    let own = debrief(&shared).assessment.questions.marks.len();
    assert_eq!(rows(&panel).len(), own + model.map().marks.len());
    let first = rows(&panel).iter().position(|(_, on)| *on).expect("a turn of one's own is looked at");
    assert!(first < own && rows(&panel)[own].1, "the model is looked at from its first line on");
    let at = |panel: &Panel<'_>, from: usize| rows(panel)[from..].iter().position(|(_, on)| *on);
    press(&mut panel, &[Key::Tab, Key::ArrowRight, Key::ArrowRight]);
    assert!(at(&panel, own).is_some_and(|at| at > 0), "the arrows walk the model's map");
}

#[test]
fn what_told_the_truths_apart_is_marked_by_word() {
    let shared = factory(Language::English, 100);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F7]);
    let truths = read(&shared, |live, say| compare::truths(live.interview(), live.handbook(), say.catalogue));
    let apart = truths.rows.iter().filter(|row| row.tells_apart).count();
    assert!(apart > 0 && apart < truths.rows.len());
    let marked = |panel: &Panel<'_>, text: &str| panel.harness.query_all_by_label(text).count();
    assert_eq!(marked(&panel, "told them apart"), apart);
    assert_eq!(marked(&panel, "the same in each"), truths.rows.len() - apart);
    assert_eq!(marked(&panel, "the first that told anything"), 1);
    press(&mut panel, &[Key::A]);
    assert_eq!((marked(&panel, "told them apart"), marked(&panel, "the same in each")), (apart, 0));
    for column in &truths.columns {
        assert!(shows(&panel, &read(&shared, |_, say| say.words(&column.name))));
    }
}

/// A debrief of an interview whose journal, and whose pages, go into a folder.
fn kept_in(folder: &Path) -> Shared {
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language: Some(Language::Khmer), motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: Some(folder.into()) });
    let shared = Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)));
    play(&shared, "factory-job", &LINES);
    shared
}

/// The pages of a folder, by name.
fn pages(folder: &Path) -> Vec<PathBuf> {
    let all = std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("a file").path());
    let mut pages: Vec<PathBuf> = all.filter(|path| path.extension().is_some_and(|end| end == "html")).collect();
    pages.sort();
    pages
}

#[test]
fn the_page_is_saved_by_a_key_beside_the_journals_and_what_is_there_stays() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let folder = home.path().join("records");
    let shared = kept_in(&folder);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F10]);
    let kept = pages(&folder);
    let [first] = kept.as_slice() else { panic!("one page: {kept:?}") };
    let told = Message::new("debrief-page-kept").arg("file", first.display().to_string());
    let told = read(&shared, |_, say| say.message(&told));
    assert!(shows(&panel, &told), "it is told where the page is");
    panel.shoot("t-kept-km-1280-100");
    let page = std::fs::read_to_string(first).expect("it can be read");
    let debrief = debrief(&shared);
    let truth = read(&shared, |_, say| say.words(&debrief.truth[0].words));
    assert!(page.contains("lang=\"km\"") && page.contains("@font-face"), "the language and its fonts are inside");
    assert!(page.contains(&truth), "the truth is told");
    press(&mut panel, &[Key::F10]);
    assert_eq!(pages(&folder).len(), 2, "the first page stays");
    assert_eq!(std::fs::read_to_string(first).expect("still there"), page);
    press(&mut panel, &[Key::F3]);
    assert!(!shows(&panel, &told), "told once, not for ever");
}

#[test]
fn a_disk_that_refuses_the_page_is_told_and_nothing_is_lost() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let folder = home.path().join("records");
    let shared = kept_in(&folder);
    let mut panel = window(&shared, [1280.0, 720.0]);
    let count = |folder: &Path| std::fs::read_dir(folder).expect("there").count();
    let journals = count(&folder);
    let aside = home.path().join("aside");
    std::fs::rename(&folder, &aside).expect("it can be moved");
    std::fs::write(&folder, "a file where the folder was").expect("room");
    press(&mut panel, &[Key::F10]);
    let named = folder.display().to_string();
    assert!(panel.harness.query_all_by_label_contains(&named).next().is_some(), "the folder is named in words");
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Debrief);
    assert_eq!(count(&aside), journals);
    let unkept = factory(Language::English, 100);
    let mut panel = window(&unkept, [1280.0, 720.0]);
    press(&mut panel, &[Key::F10]);
    let told = "This machine has no folder to save the page in.";
    assert!(panel.harness.query_all_by_label_contains(told).next().is_some());
}

/// Pictures of every page, for eyes; that each can be drawn is all that is checked.
fn pictures(language: Language, size: [f32; 2], text_size: u16) {
    pictures_in(language, size, text_size, Shade::Light);
}

fn pictures_in(language: Language, size: [f32; 2], text_size: u16, shade: Shade) {
    let shared = factory(language, text_size);
    shared.lock().expect("one thread").settings.shade = shade;
    let mut panel = window(&shared, size);
    let dark = if shade == Shade::Dark { "-dark" } else { "" };
    let name = |what: &str| format!("t-{what}-{}-{}-{text_size}{dark}", language.code(), size[0]);
    panel.shoot(&name("overview"));
    press(&mut panel, &[Key::R, Key::A]);
    panel.shoot(&name("again"));
    for (key, what) in PAGES {
        press(&mut panel, &[key]);
        panel.shoot(&name(what));
    }
}

const PAGES: [(Key, &str); 5] =
    [(Key::F3, "points"), (Key::F4, "signs"), (Key::F5, "turns"), (Key::F6, "model"), (Key::F7, "truths")];

#[test]
fn every_page_is_pictured_in_english() {
    pictures(Language::English, [1280.0, 720.0], 100);
    pictures(Language::English, [1920.0, 1080.0], 100);
    pictures_in(Language::English, [1024.0, 768.0], 100, Shade::Dark);
}

#[test]
fn every_page_is_pictured_in_khmer() {
    pictures(Language::Khmer, [1280.0, 720.0], 100);
    pictures(Language::Khmer, [1920.0, 1080.0], 100);
    pictures(Language::Khmer, [1024.0, 768.0], 140);
    pictures(Language::Khmer, [1280.0, 720.0], 200);
}

#[test]
fn every_page_is_pictured_in_lao() {
    pictures(Language::Lao, [1280.0, 720.0], 100);
    pictures(Language::Lao, [1920.0, 1080.0], 100);
    pictures(Language::Lao, [1280.0, 720.0], 140);
}

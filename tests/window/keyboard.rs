//! A whole interview by keyboard alone, in each language: from the choice of the language to every page of the debrief.
//!
//! The author's model of the case is played, a different truth in each language, and must earn every point. Nothing is
//! clicked and no wish is carried out: all that happens comes from keys.

use crate::player::{Habit, Player, seed_of};
use bevy_egui::egui::{Key, accesskit::Role};
use sala::{
    app::screens::Screen,
    course::{Course, Shelf},
    interview::plan,
    locale::{Language, Message},
    report::debrief::Debrief,
    scenario::handbook::Handbook,
};
use std::sync::Arc;

pub const CASE: &str = "factory-job";

/// Which truth is played in which language, and how.
pub const PLAYED: [(Language, &str, Habit); 3] = [
    (Language::English, "hired", Habit::Keys),
    (Language::Khmer, "leader", Habit::Arrows),
    (Language::Lao, "broker", Habit::Keys),
];

/// Latin words that may stand in a Khmer or Lao name: names of keys and of languages, codes, numbers of papers.
fn may_be_latin(word: &str) -> bool {
    let code = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || "-<".contains(c));
    code || ["English", "Enter", "Esc"].contains(&word)
}

/// Plays the case by keys and leaves the player before the first page of the debrief; the model, if no lines are given.
pub fn played(language: Language, variant: &str, habit: Habit, lines: Option<&[&str]>) -> (Player, u64) {
    let seed = seed_of(&Course::open(&[Shelf::shipped()]), CASE, variant);
    let mut player = Player::new(seed, habit, may_be_latin);
    player.speak(language);
    player.begin(CASE);
    player.picture("2b-booth");
    match lines {
        Some(lines) => play_lines(&mut player, lines),
        None => player.play("model", variant),
    }
    player.picture("b-debrief");
    (player, seed)
}

/// Plays lines as plans have them, with a pause and a look at the help on the way.
fn play_lines(player: &mut Player, lines: &[&str]) {
    let case = player.read(|live, _| Arc::clone(live.interview().case()));
    for (at, line) in lines.iter().enumerate() {
        let actions = plan::read(&case, Handbook::shipped(), line);
        for action in actions.unwrap_or_else(|error| panic!("{line}: {error}")) {
            player.carry_out(&action);
        }
        if at == 3 {
            player.pause_and_help();
        }
    }
}

/// Walks through the pages of the debrief, reading each.
pub fn read_debrief(player: &mut Player) {
    let debrief = player.read(|live, _| Box::new(Debrief::of(live.interview(), live.handbook())));
    let marks = player.count(Role::RadioButton, "");
    assert_eq!(marks, debrief.assessment.questions.marks.len(), "the map shows every line that was said");
    player.press(Key::Num2);
    player.press(Key::Num1);
    let first = debrief.assessment.questions.marks.first().expect("something was asked");
    let told = Message::new("debrief-screen-mark")
        .arg("turn", first.turn)
        .arg("time", sala::locale::calendar::clock(first.at))
        .arg("type", player.text(&format!("type-{}", first.kind.id())));
    let told = player.message(&told);
    player.reach(Role::RadioButton, &told, 0);
    player.press(Key::ArrowRight);
    player.picture("c-debrief-map");
    player.press(Key::F3);
    for view in debrief.competencies.iter().flat_map(|competency| &competency.findings) {
        let words = player.read(|_, say| say.words(&view.words));
        assert!(player.tells(&words), "a point is not told: {words}");
    }
    player.picture("d-debrief-points");
    player.press(Key::Tab);
    player.press(Key::ArrowDown);
    player.press(Key::F4);
    for sign in &debrief.signs {
        let name = player.read(|_, say| say.words(&sign.name));
        assert!(player.tells(&name), "a sign is not told: {name}");
    }
    player.picture("e-debrief-signs");
    player.press(Key::F5);
    player.picture("f-debrief-talk");
    let last = debrief.transcript.last().expect("something was done");
    player.press(Key::End);
    let seconds = Message::new("debrief-turn-seconds").arg("seconds", last.seconds);
    let seconds = player.message(&seconds);
    assert!(player.tells(&seconds), "what the last turn took is not told: {seconds}");
    player.press(Key::F6);
    let title = player.text("model-title");
    assert!(player.shows(Role::Heading, &title), "{title}");
    player.press(Key::ArrowRight);
    player.picture("g-debrief-model");
    player.press(Key::F7);
    let note = player.text("truths-note");
    assert!(player.tells(&note), "{note}");
    player.press(Key::ArrowDown);
    player.picture("h-debrief-truths");
    player.press(Key::F2);
    let cases = player.text("debrief-screen-cases");
    assert!(player.shows(Role::Button, &cases));
}

fn all_by_keyboard(language: Language, variant: &str, habit: Habit) {
    let (mut player, _) = played(language, variant, habit, None);
    let debrief = player.read(|live, _| Box::new(Debrief::of(live.interview(), live.handbook())));
    for one in &debrief.competencies {
        assert_eq!(one.mark.points, one.mark.weight, "{:?}", one.mark);
    }
    // Opening a paper takes its seconds here, and the plan does not count them: at most a point for the time.
    let judged = &debrief.assessment;
    assert!(judged.passed && judged.time.takes <= 1 && judged.score + judged.time.takes == 100, "{judged:?}");
    let told = player.message(&Message::new("debrief-screen-score-told").arg("score", u32::from(judged.score)));
    assert!(player.tells(&told), "{told}");
    read_debrief(&mut player);
    let keys = player.steps.iter().filter(|step| matches!(step, crate::player::Step::Key(_))).count();
    println!("{language}: {variant} played with {keys} keys");
    player.press(Key::F9);
    assert_eq!(player.screen(), Screen::Shelf, "F9 leads back to the cases");
}

#[test]
fn the_model_is_played_by_keyboard_in_english() {
    let (language, variant, habit) = PLAYED[0];
    all_by_keyboard(language, variant, habit);
}

#[test]
fn the_model_is_played_by_keyboard_in_khmer() {
    let (language, variant, habit) = PLAYED[1];
    all_by_keyboard(language, variant, habit);
}

#[test]
fn the_model_is_played_by_keyboard_in_lao() {
    let (language, variant, habit) = PLAYED[2];
    all_by_keyboard(language, variant, habit);
}

//! The talk: a reply that appears, what is new in it, and the search; by keys, with the time of the test's own clock.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{self, Event, Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        screens::{Screen, Wish},
        settings::Pace,
    },
    interview::{Action, plan},
    locale::{Language, Message},
    scenario::handbook::Handbook,
};
use std::sync::Arc;

const SIZE: [f32; 2] = [1280.0, 720.0];

fn text(sitting: &Shared, id: &str) -> String {
    say(sitting, &Message::new(id))
}

fn say(sitting: &Shared, message: &Message) -> String {
    let sitting = sitting.lock().expect("one thread");
    sitting.course.catalogue.say(message, sitting.language())
}

/// Begins a case with this pace, motion on, and leaves the first frame drawn.
fn begun(language: Language, pace: Pace) -> (Shared, Panel<'static>) {
    let sitting = sitting(Some(language), 100);
    {
        let mut held = sitting.lock().expect("one thread");
        held.settings.motion = true;
        held.settings.pace = pace;
        held.settings.coach = false;
        held.carry_out(Wish::Begin { id: "p-student-holiday".to_owned(), seed: Some(7) });
    }
    let mut panel = window(&sitting, SIZE);
    settle(&mut panel);
    (sitting, panel)
}

/// Draws frames without waiting for rest: a reply may be appearing.
fn settle(panel: &mut Panel<'_>) {
    for _ in 0..4 {
        panel.harness.step();
    }
}

fn act(sitting: &Shared, line: &str) {
    let mut held = sitting.lock().expect("one thread");
    let case = Arc::clone(held.live.as_ref().expect("an interview").interview().case());
    for action in plan::read(&case, Handbook::shipped(), line).expect("the script has it") {
        held.carry_out(Wish::Act(action));
    }
}

fn appearing(sitting: &Shared) -> bool {
    sitting.lock().expect("one thread").is_reply_appearing()
}

fn turns(sitting: &Shared) -> usize {
    sitting.lock().expect("one thread").live.as_ref().map_or(0, |live| live.views().talk.len())
}

/// How many letters of text are painted, each clipped row by what shows of it.
fn painted(panel: &Panel<'_>) -> f32 {
    let mut sum = 0.0;
    for clipped in &panel.harness.output().shapes {
        let egui::Shape::Text(text) = &clipped.shape else { continue };
        let whole = egui::Rect::from_min_size(text.pos, text.galley.size());
        let shown = whole.intersect(clipped.clip_rect);
        if shown.is_positive() {
            sum += shown.area();
        }
    }
    sum
}

#[test]
fn a_reply_appears_word_by_word_and_then_nothing_moves() {
    for language in Language::ALL {
        let (sitting, mut panel) = begun(language, Pace::Calm);
        act(&sitting, "stay-open");
        settle(&mut panel);
        assert!(appearing(&sitting), "{language}: a reply begins to appear");
        let first = painted(&panel);
        panel.shoot(&format!("c-appearing-{}", language.code()));
        let answer = {
            let held = sitting.lock().expect("one thread");
            let say =
                sala::app::screens::Say { catalogue: &held.course.catalogue, language, officer: held.settings.officer };
            say.words(&held.live.as_ref().expect("an interview").views().talk[0].spoken[0].words)
        };
        assert!(panel.harness.query_by_label(&answer).is_some(), "{language}: the screen reader has all of it at once");
        // The clock of the test goes on by itself, a sixtieth of a second or so a step.
        for _ in 0..4000 {
            panel.harness.step();
            if !appearing(&sitting) {
                break;
            }
        }
        assert!(!appearing(&sitting), "{language}: it comes to its end");
        panel.harness.run();
        assert!(painted(&panel) > first, "{language}: more of it stands there");
        panel.shoot(&format!("c-said-{}", language.code()));
        assert!(!panel.harness.ctx.has_requested_repaint(), "{language}: at rest nothing is drawn");
    }
}

#[test]
fn a_key_completes_the_reply_and_is_carried_out() {
    let (sitting, mut panel) = begun(Language::English, Pace::Slow);
    act(&sitting, "stay-open");
    settle(&mut panel);
    assert!(appearing(&sitting));
    // F4 leads to the desk at once, and the reply is complete when one comes back.
    panel.harness.key_press(Key::F4);
    settle(&mut panel);
    assert_eq!(sitting.lock().expect("one thread").screen, Screen::Desk, "the key was not swallowed");
    assert!(!appearing(&sitting));
    panel.harness.key_press(Key::F2);
    settle(&mut panel);
    assert!(!appearing(&sitting), "what was said does not begin again");
    // A click anywhere does the same.
    act(&sitting, "stay-meets");
    settle(&mut panel);
    assert!(appearing(&sitting));
    let at = egui::pos2(200.0, 200.0);
    for pressed in [true, false] {
        let modifiers = Modifiers::NONE;
        panel.harness.event(Event::PointerButton { pos: at, button: egui::PointerButton::Primary, pressed, modifiers });
    }
    settle(&mut panel);
    assert!(!appearing(&sitting));
}

#[test]
fn an_act_by_keys_while_a_reply_appears_is_done_at_once() {
    let (sitting, mut panel) = begun(Language::Khmer, Pace::Slow);
    let step = |panel: &mut Panel<'_>, key: Key| {
        panel.harness.key_press(key);
        settle(panel);
    };
    // Topic, form, Enter: asked. Then at once the next one, while the first reply is still appearing.
    for key in [Key::Num3, Key::Num1, Key::Enter] {
        step(&mut panel, key);
    }
    assert_eq!(turns(&sitting), 1);
    assert!(appearing(&sitting));
    for key in [Key::Num1, Key::Enter] {
        step(&mut panel, key);
    }
    assert_eq!(turns(&sitting), 2, "the second question was asked while the first was being answered");
}

#[test]
fn without_motion_or_at_once_nothing_appears_bit_by_bit() {
    for (motion, pace) in [(false, Pace::Slow), (true, Pace::AtOnce)] {
        let (sitting, mut panel) = begun(Language::Lao, pace);
        sitting.lock().expect("one thread").settings.motion = motion;
        settle(&mut panel);
        act(&sitting, "stay-open");
        settle(&mut panel);
        assert!(!appearing(&sitting), "motion {motion}, {pace:?}");
    }
}

#[test]
fn the_language_changes_in_the_middle_of_a_reply() {
    let (sitting, mut panel) = begun(Language::English, Pace::Slow);
    act(&sitting, "stay-open");
    settle(&mut panel);
    for _ in 0..3 {
        panel.harness.key_press(Key::F8);
        settle(&mut panel);
    }
    assert_eq!(turns(&sitting), 1);
    assert!(!appearing(&sitting));
}

/// What the row of the search tells of the hits.
fn count(sitting: &Shared, at: usize, all: usize) -> String {
    say(sitting, &Message::new("talk-search-count").arg("at", at).arg("all", all))
}

fn type_in(panel: &mut Panel<'_>, word: &str) {
    panel.harness.event(Event::Text(word.to_owned()));
    panel.harness.run();
}

#[test]
fn the_talk_is_searched_by_keys() {
    for (language, word) in [(Language::English, "Bus"), (Language::Khmer, "ខ្ញុំ"), (Language::Lao, "ຂ້ອຍ")]
    {
        let sitting = sitting(Some(language), 100);
        sitting
            .lock()
            .expect("one thread")
            .carry_out(Wish::Begin { id: "p-student-holiday".to_owned(), seed: Some(7) });
        let mut panel = window(&sitting, SIZE);
        for line in ["greet", "ride-open", "studies-open", "stay-open", "stay-meets", "stay-back", "company-open"] {
            act(&sitting, line);
        }
        panel.harness.run();
        let field = text(&sitting, "talk-search-field");
        press(&mut panel, &[Key::Slash]);
        assert!(panel.harness.get_by_role_and_label(Role::TextInput, &field).is_focused(), "{language}: / opens it");
        type_in(&mut panel, word);
        let told = |panel: &Panel<'_>| -> Vec<String> {
            let all = panel.harness.root().children_recursive();
            all.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
        };
        let all = (1..60).find(|all| told(&panel).contains(&count(&sitting, 1, *all)));
        let all = all.unwrap_or_else(|| panic!("{language}: “{word}” is found somewhere: {:?}", told(&panel)));
        assert!(all > 1, "{language}: more than once");
        panel.shoot(&format!("c-search-{}", language.code()));
        press(&mut panel, &[Key::Enter]);
        assert!(told(&panel).contains(&count(&sitting, 2, all)), "{language}: Enter goes on");
        for _ in 2..=all {
            press(&mut panel, &[Key::Enter]);
        }
        assert!(told(&panel).contains(&count(&sitting, 1, all)), "{language}: and round again");
        assert_eq!(turns(&sitting), 7, "nothing was asked by all that");
        press(&mut panel, &[Key::Escape]);
        assert!(panel.harness.query_by_role_and_label(Role::TextInput, &field).is_none(), "{language}: Esc closes it");
        let pause = text(&sitting, "pause-heading");
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &pause).is_none(), "and pauses nothing");
        // What is nowhere is told to be nowhere.
        panel.harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
        panel.harness.run();
        assert!(panel.harness.query_by_role_and_label(Role::TextInput, &field).is_some(), "{language}: Ctrl+F as well");
        type_in(&mut panel, "zzqq");
        assert!(told(&panel).contains(&text(&sitting, "talk-search-none")));
        panel.shoot(&format!("c-search-none-{}", language.code()));
    }
}

#[test]
fn what_is_new_in_a_reply_is_known_by_its_fact() {
    let sitting = sitting(Some(Language::English), 100);
    let mut held = sitting.lock().expect("one thread");
    held.carry_out(Wish::Begin { id: "p-student-holiday".to_owned(), seed: Some(7) });
    let case = Arc::clone(held.live.as_ref().expect("an interview").interview().case());
    for line in ["studies-card", "studies-open"] {
        for action in plan::read(&case, Handbook::shipped(), line).expect("the script has it") {
            assert!(matches!(action, Action::Do(_)));
            held.carry_out(Wish::Act(action));
        }
    }
    let views = held.live.as_ref().expect("an interview").views();
    assert_eq!(views.new_in(&views.talk[0]), [false], "a bare yes brings nothing new");
    assert_eq!(views.new_in(&views.talk[1]), [true]);
}

/// Begins the second-line case, and does these lines of a plan.
fn second_line(language: Language, size: [f32; 2], lines: &[&str]) -> (Shared, Panel<'static>) {
    let sitting = sitting(Some(language), 100);
    sitting.lock().expect("one thread").carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    for line in lines {
        act(&sitting, line);
    }
    let panel = window(&sitting, size);
    (sitting, panel)
}

#[test]
fn a_mismatch_is_raised_with_its_ends_its_moment_and_who_can_hear_in_sight() {
    for (language, size) in [(Language::English, SIZE), (Language::Khmer, SIZE), (Language::Lao, [1920.0, 1080.0])] {
        let code = language.code();
        let (sitting, mut panel) = second_line(language, size, &["greet", "work-open", "plan-open"]);
        press(&mut panel, &[Key::F7]);
        assert!(panel.harness.query_by_label(&text(&sitting, "window-raise-empty")).is_some(), "{language}");
        panel.shoot(&format!("r-empty-{code}"));
        for line in ["look ticket.destination", "link destination ticket.destination"] {
            act(&sitting, line);
        }
        panel.harness.run();
        press(&mut panel, &[Key::F7, Key::Num1]);
        assert!(panel.harness.query_by_label(&text(&sitting, "window-raise-when")).is_some(), "{language}");
        press(&mut panel, &[Key::Num1]);
        let hears = {
            let held = sitting.lock().expect("one thread");
            let say =
                sala::app::screens::Say { catalogue: &held.course.catalogue, language, officer: held.settings.officer };
            sala::app::screens::booth::top::who_can_hear(&say, held.live.as_ref().expect("an interview"))
        };
        assert!(
            panel.harness.query_all_by_label(&hears).count() >= 2,
            "{language}: who can hear stands beside the words"
        );
        panel.shoot(&format!("r-raise-{code}"));
        let before = turns(&sitting);
        press(&mut panel, &[Key::Enter]);
        assert_eq!(turns(&sitting), before + 1, "{language}: it is raised");
        panel.shoot(&format!("r-raised-{code}"));
    }
}

#[test]
fn the_note_that_is_handed_over_is_pictured() {
    for language in Language::ALL {
        let lines = ["greet", "explain-role", "work-open", "plan-open", "look ticket.destination"];
        let (sitting, mut panel) = second_line(language, SIZE, &lines);
        press(&mut panel, &[Key::F9]);
        act(&sitting, "decide traveller PROTECT");
        panel.harness.run();
        let tab = text(&sitting, "decision-handover");
        panel.harness.get_by_role_and_label(Role::Tab, &tab).focus();
        panel.harness.run();
        press(&mut panel, &[Key::Enter, Key::A]);
        let written =
            sitting.lock().expect("one thread").live.as_ref().expect("it").interview().state().notes.handover.len();
        assert_eq!(written, 1, "{language}: A takes the first line into the note");
        panel.shoot(&format!("h-handover-{}", language.code()));
    }
}

/// The better line the coach of practice would show after the last act, as it is told.
fn advice(sitting: &Shared) -> Option<String> {
    let held = sitting.lock().expect("one thread");
    let live = held.live.as_ref().expect("an interview");
    let advice = sala::report::coach::after(live.interview(), live.handbook())?;
    let say = sala::app::screens::Say {
        catalogue: &held.course.catalogue,
        language: held.language(),
        officer: held.settings.officer,
    };
    Some(say.message(&Message::new("coach-better").arg("line", say.words(&advice.words))))
}

#[test]
fn the_coach_speaks_after_a_weak_question_and_only_then() {
    for language in Language::ALL {
        let (sitting, mut panel) = second_line(language, SIZE, &["greet", "work-open"]);
        let title = text(&sitting, "coach-title");
        let shown = |panel: &Panel<'_>| panel.harness.query_by_label(&title).is_some();
        assert!(advice(&sitting).is_none() && !shown(&panel), "{language}: an open question needs no coach");
        // A weak form is chosen and looked at: nothing is said before it is asked.
        press(&mut panel, &[Key::F5, Key::Num2, Key::Num4]);
        assert!(!shown(&panel), "{language}: never before");
        act(&sitting, "work-fixed");
        panel.harness.run();
        let better = advice(&sitting).expect("a weak question");
        assert!(shown(&panel) && panel.harness.query_by_label(&better).is_some(), "{language}: {better}");
        let place = panel.harness.get_by_label(&better).rect();
        assert!(place.max.y < 405.0, "{language}: it is in sight: {place}");
        panel.shoot(&format!("c-coach-{}", language.code()));
        // Put away, it stays away; the next weak question brings it back.
        let dismiss = text(&sitting, "coach-dismiss");
        panel.harness.get_by_role_and_label(Role::Button, &dismiss).focus();
        panel.harness.run();
        press(&mut panel, &[Key::Enter]);
        assert!(!shown(&panel), "{language}: it is put away");
        act(&sitting, "money-leading");
        panel.harness.run();
        assert!(shown(&panel), "{language}: the next weak question");
        // Where it counts, or is not wanted, it says nothing.
        sitting.lock().expect("one thread").mode = sala::app::screens::Mode::Scored;
        panel.harness.run();
        assert!(!shown(&panel), "{language}: not where it counts");
        sitting.lock().expect("one thread").mode = sala::app::screens::Mode::Practice;
        sitting.lock().expect("one thread").carry_out(Wish::Coach(false));
        panel.harness.run();
        assert!(!shown(&panel), "{language}: not where it is not wanted");
    }
}

//! Learning to code: a transcript is chosen, every line named by keys, and the result read; and pictures of each step.

use crate::{
    debrief::{debriefed, read},
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::screens::{Screen, Wish},
    course::{Course, Shelf},
    interview::Case,
    locale::{Language, Message},
    report::{
        coding::{Sheet, definition},
        model,
    },
    scenario::handbook::QuestionType,
};
use std::sync::Arc;

fn text(shared: &Shared, message: &Message) -> String {
    let sitting = shared.lock().expect("one thread");
    sitting.course.catalogue.say(message, sitting.language())
}

fn shows(panel: &Panel<'_>, text: &str) -> bool {
    panel.harness.query_all_by_label(text).next().is_some()
}

/// The transcript that the first case offers first, as everybody gets it.
fn first_sheet() -> Sheet {
    let course = Course::open(&[Shelf::shipped()]);
    let (id, scenario) = course.playable().next().expect("a case");
    let case = Arc::new(Case::draw(id, scenario, course.handbook, None, 1).expect("playable"));
    let plan = scenario.plans.keys().next().expect("a plan");
    Sheet::of(&model::by_plan(&case, course.handbook, plan).expect("it is there"), course.handbook)
}

/// From the shelf to the lines of the first transcript, by keys.
fn lines(language: Language, text_size: u16, size: [f32; 2]) -> (Shared, Panel<'static>) {
    let shared = sitting(Some(language), text_size);
    let mut panel = window(&shared, size);
    press(&mut panel, &[Key::L]);
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Coding);
    press(&mut panel, &[Key::Num1, Key::A]);
    (shared, panel)
}

#[test]
fn a_transcript_is_named_by_keys_and_nothing_is_told_before_it_is_asked_for() {
    let (shared, mut panel) = lines(Language::English, 100, [1280.0, 720.0]);
    let sheet = first_sheet();
    let count = sheet.lines.len();
    let progress = |named: usize| {
        text(&shared, &Message::new("coding-progress").arg("named", named as u32).arg("count", count as u32))
    };
    assert!(shows(&panel, "Which type is this line?"));
    for named in 0..count {
        let told = QuestionType::ALL.iter().map(|kind| definition(*kind));
        let told: Vec<String> = told.map(|words| text(&shared, &words.0[0])).collect();
        assert!(told.iter().all(|definition| !shows(&panel, definition)), "nothing is told yet");
        assert!(!shows(&panel, "differs") && !shows(&panel, &progress(named + 1)));
        press(&mut panel, &[Key::Num1]);
    }
    // The last one is named again: a name can be changed as long as nothing was told.
    press(&mut panel, &[Key::Num4, Key::Num1]);
    press(&mut panel, &[Key::Enter]);
    let found = sheet.agreement(&vec![Some(QuestionType::Open); count]);
    let told = Message::new("code-agreement").arg("agreed", found.agreed as u32);
    let told = told.arg("lines", count as u32).arg("percent", found.percent);
    assert!(shows(&panel, &text(&shared, &told)), "the agreement is told");
    let differing = panel.harness.query_all_by_label("differs").count();
    assert_eq!(differing, count - found.agreed, "every line that differs says so");
    press(&mut panel, &[Key::A]);
    assert_eq!(panel.harness.query_all_by_label_contains("same · ").count(), 0, "only what differs is left");
    press(&mut panel, &[Key::R]);
    assert!(shows(&panel, "Which type is this line?"), "it can be named again");
    press(&mut panel, &[Key::Backspace]);
    assert!(shows(&panel, "Choose an interview"));
    press(&mut panel, &[Key::F9]);
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Shelf);
}

#[test]
fn letters_of_the_marks_name_what_no_digit_is_left_for_and_enter_ends_nothing() {
    let (shared, mut panel) = lines(Language::Khmer, 100, [1280.0, 720.0]);
    let explain = text(&shared, &Message::new("type-explain"));
    let named = |panel: &Panel<'_>, kind: &str| {
        let name = format!(" · {kind}");
        let all = panel.harness.query_all_by_role(Role::RadioButton);
        all.filter(|node| node.accesskit_node().label().is_some_and(|label| label.ends_with(&name))).count()
    };
    assert_eq!(named(&panel, &explain), 0);
    press(&mut panel, &[Key::X]);
    assert_eq!(named(&panel, &explain), 1, "X is the mark of explaining");
    press(&mut panel, &[Key::Enter, Key::Enter]);
    let what = text(&shared, &Message::new("coding-what"));
    assert!(shows(&panel, &what), "Enter ends nothing while lines have no name");
}

#[test]
fn one_s_own_interview_is_named_and_back_leads_to_its_debrief() {
    let play = [
        "greet",
        "work-leading",
        "work-open; explain-role; close",
        "decide traveller SECONDARY; because traveller !nervous; decide companion SECONDARY; because companion !nervous; finish",
    ];
    let shared = debriefed(Language::Lao, 100, "factory-job", &play);
    let mut panel = window(&shared, [1280.0, 720.0]);
    press(&mut panel, &[Key::F5, Key::L]);
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Coding);
    let (own, better) = read(&shared, |live, _| {
        let sheet = Sheet::of(live.interview(), live.handbook());
        let lines = 0..sheet.lines.len();
        let better: Vec<_> = lines.filter_map(|line| sheet.told(line, QuestionType::Open)?.better).collect();
        (sheet.lines.len(), better)
    });
    assert!(!better.is_empty(), "a leading question has a better form");
    assert_eq!(
        panel
            .harness
            .query_all_by_label_contains(&text(&shared, &Message::new("coding-unnamed")))
            .filter(|node| { node.accesskit_node().role() == Role::RadioButton })
            .count(),
        own
    );
    for _ in 0..own {
        press(&mut panel, &[Key::Num1]);
    }
    let show = text(&shared, &Message::new("coding-show"));
    panel.harness.get_by_role_and_label(Role::Button, &show).click_accesskit();
    panel.harness.run();
    let few = Message::new("code-kappa-few").arg("least", sala::report::coding::KAPPA_LEAST as u32);
    assert!(shows(&panel, &text(&shared, &few)), "too few lines for kappa, and that is said");
    for (_, words) in better {
        let line = text(&shared, &words.0[0]);
        assert!(shows(&panel, &text(&shared, &Message::new("coach-better").arg("line", line))), "no weak line alone");
    }
    press(&mut panel, &[Key::Backspace]);
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Debrief);
}

/// Pictures of every step, for eyes.
fn pictures(language: Language, size: [f32; 2], text_size: u16) {
    let name = |what: &str| format!("u-{what}-{}-{}-{text_size}", language.code(), size[0]);
    let shared = sitting(Some(language), text_size);
    let mut panel = window(&shared, size);
    panel.shoot(&name("shelf"));
    shared.lock().expect("one thread").carry_out(Wish::Code(sala::app::screens::coding::Source::Case(None)));
    panel.harness.run();
    panel.shoot(&name("choose"));
    press(&mut panel, &[Key::Num1, Key::B]);
    press(&mut panel, &[Key::Num1, Key::Num4, Key::Num7]);
    panel.shoot(&name("label"));
    for _ in 0..60 {
        press(&mut panel, &[Key::Num4]);
    }
    press(&mut panel, &[Key::Enter]);
    panel.shoot(&name("result"));
}

#[test]
fn every_step_is_pictured() {
    pictures(Language::English, [1280.0, 720.0], 100);
    pictures(Language::Khmer, [1920.0, 1080.0], 100);
    pictures(Language::Khmer, [1024.0, 768.0], 140);
    pictures(Language::Lao, [1280.0, 720.0], 100);
}

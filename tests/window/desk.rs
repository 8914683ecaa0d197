//! The desk, the notebook and the decision: played by keyboard and by role and label, and pictured.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{Key, accesskit::Role};
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::screens::{Screen, Wish},
    interview::{Action, action::Entry, case::CodeSet},
    locale::Language,
    scenario::handbook::{Code, QuestionType},
};

/// Sits somebody down at a case in which one open question about each of so many topics has been answered.
pub fn asked(language: Language, text_size: u16, topics: usize) -> Shared {
    let shared = sitting(Some(language), text_size);
    {
        let mut sitting = shared.lock().expect("one thread");
        sitting.carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
        for at in 0..topics {
            let live = sitting.live.as_ref().expect("begun");
            let topic = &live.views().topics[at];
            let open = topic.forms.iter().find(|form| form.kind == QuestionType::Open).expect("every topic has one");
            let act = open.lines[0].act;
            sitting.carry_out(Wish::Act(Action::Do(act)));
        }
    }
    shared
}

pub fn go(shared: &Shared, panel: &mut Panel<'_>, screen: Screen) {
    shared.lock().expect("one thread").carry_out(Wish::Go(screen));
    panel.harness.run();
}

pub fn read<R>(shared: &Shared, of: impl FnOnce(&sala::app::screens::Live) -> R) -> R {
    let sitting = shared.lock().expect("one thread");
    of(sitting.live.as_ref().expect("an interview is held"))
}

fn click(panel: &mut Panel<'_>, role: Role, label: &str) {
    panel.harness.get_by_role_and_label(role, label).click();
    panel.harness.run();
}

fn seconds(shared: &Shared) -> u32 {
    read(shared, |live| live.interview().state().seconds)
}

/// Opens the ticket and checks two of its fields, with the keys alone.
fn check_ticket(panel: &mut Panel<'_>) {
    press(panel, &[Key::Num3, Key::Enter]);
    press(panel, &[Key::Enter, Key::ArrowDown, Key::ArrowRight, Key::Enter]);
}

#[test]
fn a_paper_is_opened_and_a_field_checked_by_keys_and_both_cost_time() {
    let shared = asked(Language::English, 100, 1);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Desk);
    let before = seconds(&shared);
    press(&mut panel, &[Key::Num3]);
    assert!(panel.harness.query_by_label("not checked yet").is_none(), "a closed paper shows no field");
    press(&mut panel, &[Key::Enter]);
    assert!(read(&shared, |live| live.views().desk[2].opened));
    let opened = seconds(&shared);
    assert!(opened > before, "opening costs time");
    press(&mut panel, &[Key::Enter]);
    let seen = || read(&shared, |live| live.views().desk[2].fields.iter().filter(|f| f.value.is_some()).count());
    assert_eq!(seen(), 1, "the ring is on the first field after opening");
    assert!(seconds(&shared) > opened, "looking costs time");
    press(&mut panel, &[Key::ArrowDown, Key::ArrowRight, Key::Enter]);
    assert_eq!(seen(), 2);
    assert!(read(&shared, |live| live.views().desk[2].fields[3].value.is_some()), "the one the arrows went to");
}

#[test]
fn a_held_field_and_a_claim_are_linked_by_keys_and_unlinked_by_name() {
    let shared = asked(Language::English, 100, 1);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Desk);
    check_ticket(&mut panel);
    press(&mut panel, &[Key::Space]);
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_some(), "the field is held");
    press(&mut panel, &[Key::A, Key::Enter]);
    let links = || read(&shared, |live| live.views().notebook.links.clone());
    let [(a, b, _)] = links()[..] else { panic!("one link: {:?}", links()) };
    assert!(matches!((a, b), (Entry::Claim(_), Entry::Item(_)) | (Entry::Item(_), Entry::Claim(_))));
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_none(), "nothing is held any more");
    click(&mut panel, Role::Button, "Take the link back");
    assert!(links().is_empty());
    press(&mut panel, &[Key::Escape]);
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Go on").is_some(), "Esc is free for the pause again");
}

#[test]
fn letting_go_does_not_pause() {
    let shared = asked(Language::English, 100, 1);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Desk);
    press(&mut panel, &[Key::A]);
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_some());
    press(&mut panel, &[Key::Escape]);
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Let go").is_none());
    assert!(panel.harness.query_by_role_and_label(Role::Button, "Go on").is_none(), "not paused");
}

#[test]
fn a_sign_is_tagged_at_a_claim_and_taken_off_again() {
    let shared = asked(Language::English, 100, 1);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Desk);
    press(&mut panel, &[Key::A, Key::Enter]);
    assert!(panel.harness.query_by_role_and_label(Role::Heading, "Which sign does this show?").is_some());
    press(&mut panel, &[Key::B]);
    let tags = || read(&shared, |live| live.views().notebook.tags.clone());
    assert_eq!(tags().len(), 1);
    press(&mut panel, &[Key::Escape]);
    assert!(panel.harness.query_by_role_and_label(Role::Heading, "Which sign does this show?").is_none());
    click(&mut panel, Role::Button, "Take the tag off: Pay, contract or conditions false or not read");
    assert!(tags().is_empty());
}

#[test]
fn another_paper_is_asked_for_at_the_desk() {
    let shared = asked(Language::English, 100, 1);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Desk);
    let turns = || read(&shared, |live| live.views().talk.len());
    let before = turns();
    let papers = read(&shared, |live| live.views().desk.len());
    let key =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9][papers];
    press(&mut panel, &[key]);
    assert_eq!(turns(), before + 1);
}

#[test]
fn everybody_is_decided_by_keys_before_it_can_be_recorded() {
    let shared = asked(Language::English, 100, 2);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Decision);
    let record = |panel: &Panel<'_>| {
        panel.harness.get_by_role_and_label(Role::Button, "Record decision").accesskit_node().is_disabled()
    };
    assert!(record(&panel));
    press(&mut panel, &[Key::Num5]);
    let codes = |at: usize| read(&shared, |live| live.views().decision.persons[at].codes);
    assert_eq!(codes(0), CodeSet::of([Code::Protect]));
    let refuse = panel.harness.get_by_label("Refuse").accesskit_node().is_disabled();
    assert!(refuse, "what cannot stand beside it says so");
    press(&mut panel, &[Key::Num3]);
    assert_eq!(codes(0), CodeSet::of([Code::Protect]), "and cannot be chosen");
    press(&mut panel, &[Key::Num8]);
    assert_eq!(codes(0), CodeSet::of([Code::Protect, Code::Medical]), "several may belong together");
    press(&mut panel, &[Key::A]);
    assert_eq!(read(&shared, |live| live.views().decision.persons[0].reasons.len()), 1);
    assert!(record(&panel), "the other has neither outcome nor reason");
    press(&mut panel, &[Key::F6, Key::Num2, Key::B]);
    assert_eq!(codes(1), CodeSet::of([Code::Secondary]));
    assert!(!record(&panel));
    press(&mut panel, &[Key::F5]);
    press(&mut panel, &[Key::F6]);
    click(&mut panel, Role::Button, "Record decision");
    assert!(read(&shared, |live| live.interview().state().finished));
    assert_eq!(shared.lock().expect("one thread").screen, Screen::Debrief);
}

#[test]
fn a_note_is_handed_over_where_somebody_else_goes_on() {
    let shared = asked(Language::English, 100, 2);
    let mut panel = window(&shared, [1280.0, 720.0]);
    go(&shared, &mut panel, Screen::Decision);
    assert!(panel.harness.query_by_role_and_label(Role::Tab, "Hand-over note").is_none());
    press(&mut panel, &[Key::Num5]);
    click(&mut panel, Role::Tab, "Hand-over note");
    press(&mut panel, &[Key::A]);
    assert_eq!(read(&shared, |live| live.interview().state().notes.handover.len()), 1);
    press(&mut panel, &[Key::A]);
    assert_eq!(read(&shared, |live| live.interview().state().notes.handover.len()), 0);
}

/// The pictures are for eyes: papers, a pair that is compared, the signs, the decision.
#[test]
fn desk_and_decision_are_pictured_in_each_language() {
    const ALL: [&str; 7] = ["closed", "passport", "pair", "signs", "linked", "deciding", "decided"];
    for language in Language::ALL {
        for (size, text, wanted) in [
            ([1280.0, 720.0], 100, &ALL[..]),
            ([1920.0, 1080.0], 100, &["linked", "decided"]),
            ([1280.0, 720.0], 140, &["pair", "signs", "decided"]),
        ] {
            let shared = asked(language, text, 3);
            let mut panel = window(&shared, size);
            let shoot = |panel: &mut Panel<'_>, what: &str| {
                if wanted.contains(&what) {
                    panel.shoot(&format!("d-{what}-{}-{}-{text}", language.code(), size[0]));
                }
            };
            go(&shared, &mut panel, Screen::Desk);
            shoot(&mut panel, "closed");
            press(&mut panel, &[Key::Num1, Key::Enter]);
            let fields = read(&shared, |live| live.views().desk[0].fields.iter().map(|f| f.look).collect::<Vec<_>>());
            for look in fields.iter().take(7).chain(fields.last()) {
                shared.lock().expect("one thread").carry_out(Wish::Act(Action::Do(*look)));
            }
            panel.harness.run();
            shoot(&mut panel, "passport");
            check_ticket(&mut panel);
            press(&mut panel, &[Key::Space, Key::A]);
            shoot(&mut panel, "pair");
            press(&mut panel, &[Key::Enter, Key::B, Key::Enter]);
            shoot(&mut panel, "signs");
            press(&mut panel, &[Key::A, Key::Escape, Key::Escape]);
            shoot(&mut panel, "linked");
            go(&shared, &mut panel, Screen::Decision);
            shoot(&mut panel, "deciding");
            press(&mut panel, &[Key::Num5, Key::A, Key::B]);
            shoot(&mut panel, "decided");
        }
    }
}

/// Khmer and Lao say the same as English, with the same arguments, and are encoded as the house writes them.
#[test]
fn our_words_are_said_in_every_language() {
    use sala::locale::spelling;
    let files = [
        [
            include_str!("../../locales/en/desk.ftl"),
            include_str!("../../locales/km/desk.ftl"),
            include_str!("../../locales/lo/desk.ftl"),
        ],
        [
            include_str!("../../locales/en/decision.ftl"),
            include_str!("../../locales/km/decision.ftl"),
            include_str!("../../locales/lo/decision.ftl"),
        ],
    ];
    let entries = |ftl: &'static str| ftl.lines().filter_map(|line| line.split_once(" = "));
    let ids = |ftl: &'static str| entries(ftl).map(|(id, _)| id.trim()).collect::<Vec<_>>();
    for [english, khmer, lao] in files {
        for (language, ftl) in [(Language::Khmer, khmer), (Language::Lao, lao)] {
            assert_eq!(ids(english), ids(ftl), "{language}");
            for (id, text) in entries(ftl) {
                let bare: String =
                    text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
                let policy = spelling::Policy::new().allow("Enter");
                let wrong = spelling::check(&bare, language, &policy);
                assert!(wrong.is_empty(), "{language}: {id}: {wrong:?}");
            }
        }
    }
}

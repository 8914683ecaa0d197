//! The settings and the support, played by keys: every choice is reached, takes effect at once, and hides the case.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::{Key, accesskit::Role};
use egui_kittest::kittest::Queryable;
use sala::{
    app::{
        screens::{Mode, Wish},
        settings::{OfficerAddress, Pace, Settings},
    },
    course::{Course, Shelf},
    interview::plan,
    locale::{Language, Message},
    scenario::handbook::Handbook,
};
use std::sync::Arc;

fn text(sitting: &Shared, id: &str) -> String {
    let sitting = sitting.lock().expect("one thread");
    sitting.course.catalogue.say(&Message::new(id), sitting.language())
}

fn settings(sitting: &Shared) -> Settings {
    sitting.lock().expect("one thread").settings.clone()
}

/// Goes to an item by its name and presses it.
fn take(panel: &mut Panel<'_>, role: Role, name: &str) {
    panel.harness.get_by_role_and_label(role, name).focus();
    panel.harness.run();
    press(panel, &[Key::Enter]);
}

#[test]
fn every_setting_is_chosen_on_its_own_page() {
    for language in Language::ALL {
        let sitting = sitting(Some(language), 100);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        press(&mut panel, &[Key::S]);
        let title = text(&sitting, "settings-title");
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &title).is_some());
        panel.shoot(&format!("s-settings-{}", language.code()));
        take(&mut panel, Role::RadioButton, &text(&sitting, "shelf-dark"));
        take(&mut panel, Role::RadioButton, &text(&sitting, "pause-motion-on"));
        take(&mut panel, Role::RadioButton, &text(&sitting, "settings-pace-quick"));
        take(&mut panel, Role::RadioButton, &text(&sitting, "settings-coach-off"));
        take(&mut panel, Role::RadioButton, &text(&sitting, "settings-officer-woman"));
        take(&mut panel, Role::Button, &text(&sitting, "shelf-larger"));
        let now = settings(&sitting);
        assert!(now.motion && !now.coach);
        assert_eq!((now.pace, now.officer, now.text_size), (Pace::Quick, OfficerAddress::Woman, 120));
        panel.shoot(&format!("s-settings-dark-{}", language.code()));
        press(&mut panel, &[Key::Escape]);
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &title).is_none(), "Esc goes back");
        assert!(panel.harness.query_by_label(&text(&sitting, "shelf-title")).is_some());
    }
}

#[test]
fn settings_hold_at_the_largest_text_on_the_smallest_screen() {
    let largest = *sala::app::settings::TEXT_SIZES.last().expect("there are sizes");
    for language in Language::ALL {
        let sitting = sitting(Some(language), largest);
        let mut panel = window(&sitting, [1024.0, 768.0]);
        press(&mut panel, &[Key::S]);
        panel.shoot(&format!("s-settings-large-{}", language.code()));
        let names = ["settings-officer-woman", "settings-coach-on", "settings-pace-slow"];
        for name in names.map(|id| text(&sitting, id)) {
            panel.harness.get_by_role_and_label(Role::RadioButton, &name).focus();
            panel.harness.run();
            let rect = panel.harness.get_by_role_and_label(Role::RadioButton, &name).rect();
            assert!(rect.min.y >= 0.0 && rect.max.y <= 768.0, "{language}: {name} cannot be brought into view: {rect}");
        }
    }
}

/// Everything a screen reader would tell.
fn told(panel: &Panel<'_>) -> Vec<String> {
    use egui_kittest::kittest::NodeT;
    let all = panel.harness.root().children_recursive();
    all.filter_map(|node| node.accesskit_node().label().or_else(|| node.accesskit_node().value())).collect()
}

#[test]
fn a_pause_tells_nothing_of_the_case_and_leads_to_settings_and_support() {
    for language in Language::ALL {
        let sitting = sitting(Some(language), 100);
        let mut panel = window(&sitting, [1280.0, 720.0]);
        sitting.lock().expect("one thread").carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
        panel.harness.run();
        let case_words = {
            let mut sitting = sitting.lock().expect("one thread");
            let live = sitting.live.as_ref().expect("an interview");
            let case = Arc::clone(live.interview().case());
            for action in plan::read(&case, Handbook::shipped(), "greet").expect("the script has it") {
                sitting.carry_out(Wish::Act(action));
            }
            let live = sitting.live.as_ref().expect("an interview");
            let say = sala::app::screens::Say {
                catalogue: &sitting.course.catalogue,
                language,
                officer: OfficerAddress::Neutral,
            };
            let mut words: Vec<String> = live.views().people.iter().map(|view| say.words(&view.short)).collect();
            words.push(say.message(&sala::app::screens::booth::top::title(live)));
            words.push(sala::app::screens::booth::top::place(&say, live, |_| true));
            words.push(say.words(&live.views().talk[0].words));
            words
        };
        let hides = |panel: &Panel<'_>, what: &str| {
            let told = told(panel);
            for word in &case_words {
                assert!(!told.iter().any(|line| line.contains(word)), "{language}: {what} tells “{word}”");
            }
        };
        press(&mut panel, &[Key::Escape]);
        hides(&panel, "the pause");
        panel.shoot(&format!("s-pause-{}", language.code()));
        press(&mut panel, &[Key::S]);
        hides(&panel, "the settings");
        press(&mut panel, &[Key::Escape]);
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &text(&sitting, "pause-heading")).is_some());
        press(&mut panel, &[Key::U]);
        let support = text(&sitting, "support-heading");
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &support).is_some());
        hides(&panel, "the support");
        panel.shoot(&format!("s-support-{}", language.code()));
        press(&mut panel, &[Key::Escape, Key::Enter]);
        let told = told(&panel);
        assert!(told.iter().any(|line| line.contains(&case_words[0])), "{language}: the case is back");
    }
}

#[test]
fn where_it_counts_no_coach_is_offered() {
    let sitting = sitting(Some(Language::English), 100);
    sitting.lock().expect("one thread").mode = Mode::Scored;
    let mut panel = window(&sitting, [1280.0, 720.0]);
    press(&mut panel, &[Key::S]);
    assert!(panel.harness.query_by_label(&text(&sitting, "settings-coach-scored")).is_some());
    assert!(panel.harness.query_by_role_and_label(Role::RadioButton, &text(&sitting, "settings-coach-on")).is_none());
}

#[test]
fn a_case_that_warns_can_be_skipped_and_nothing_is_begun() {
    let sitting = sitting(Some(Language::English), 100);
    let mut panel = window(&sitting, [1280.0, 720.0]);
    let chosen = |panel: &Panel<'_>| {
        let all = panel.harness.query_all_by_role(Role::RadioButton);
        use egui_kittest::kittest::NodeT;
        let on = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().toggled() == Some(bevy_egui::egui::accesskit::Toggled::True)
        };
        let names = all.filter(on).filter_map(|node| node.accesskit_node().label());
        names.filter(|name| Language::ALL.iter().all(|language| language.own_name() != name)).collect::<Vec<_>>()
    };
    let before = chosen(&panel);
    press(&mut panel, &[Key::N]);
    let after = chosen(&panel);
    assert_ne!(before, after);
    assert_eq!(after.len(), 1);
    let held = sitting.lock().expect("one thread");
    assert!(held.live.is_none());
}

#[test]
fn a_traveller_addresses_the_officer_as_chosen() {
    let sitting = sitting(Some(Language::Khmer), 100);
    let mut sitting = sitting.lock().expect("one thread");
    sitting.carry_out(Wish::Begin { id: "border-pass".to_owned(), seed: Some(1) });
    let said = |officer| {
        let say = sala::app::screens::Say { catalogue: &sitting.course.catalogue, language: Language::Khmer, officer };
        let message = Message::new("you").arg("listener-sex", "officer").arg("listener-stage", "adult");
        say.words(&sala::scenario::words::Words::of(message))
    };
    let all = [OfficerAddress::Neutral, OfficerAddress::Man, OfficerAddress::Woman].map(said);
    assert_eq!(all, ["លោកអ្នក", "លោក", "លោកស្រី"]);
}

#[test]
fn where_there_is_no_case_it_says_so_and_everything_else_can_be_reached() {
    for language in Language::ALL {
        let course = Arc::new(Course::open(&[Shelf::words_only()]));
        let settings = Settings { language: None, motion: false, ..Settings::default() };
        let opener = Box::new(sala::app::seat::Journals { folder: None });
        let sitting = sala::app::screens::Sitting::new(course, settings, None, Vec::new(), opener);
        let sitting: Shared = Arc::new(std::sync::Mutex::new(sitting));
        let mut panel = window(&sitting, [1280.0, 720.0]);
        sitting.lock().expect("one thread").carry_out(Wish::Speak(language));
        panel.harness.run();
        let missing = text(&sitting, "guide-missing");
        assert!(panel.harness.query_by_label(&text(&sitting, "guide-invite-title")).is_some());
        press(&mut panel, &[Key::Enter]);
        assert!(sitting.lock().expect("one thread").live.is_none(), "{language}: {missing}");
        panel.shoot(&format!("s-no-guide-{}", language.code()));
        press(&mut panel, &[Key::Escape]);
        assert!(panel.harness.query_by_label(&text(&sitting, "shelf-empty")).is_some(), "{language}");
        panel.shoot(&format!("s-no-case-{}", language.code()));
        press(&mut panel, &[Key::G, Key::Enter]);
        assert!(sitting.lock().expect("one thread").live.is_none());
        press(&mut panel, &[Key::S]);
        assert!(panel.harness.query_by_role_and_label(Role::Heading, &text(&sitting, "settings-title")).is_some());
    }
}

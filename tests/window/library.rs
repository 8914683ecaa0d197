//! Every case of the library in the window: its people, its talk, its decision and its debrief, in each language.
//!
//! The author's model is played, a different truth in each language; pictures go to `screens/` of the target folder.

use std::sync::Arc;

use bevy_egui::egui::Key;
use sala::{
    app::screens::{Screen, Wish},
    course::{Course, Shelf},
    interview::plan,
    locale::Language,
    scenario::handbook::Handbook,
};

use crate::{
    play::{press, sitting, window},
    player::seed_of,
};

/// Lines of the model after which the talk is pictured: the account has begun.
const TALK: usize = 16;

fn in_language(language: Language, truth: usize, size: [f32; 2]) {
    let course = Course::open(&[Shelf::shipped()]);
    for (id, scenario) in course.playable() {
        let name = |what: &str| format!("l-{id}-{what}-{}", language.code());
        let (variant, _) = scenario.variants.at(truth).expect("three truths");
        let sitting = sitting(Some(language), 100);
        let mut panel = window(&sitting, size);
        let begin = Wish::Begin { id: id.to_owned(), seed: Some(seed_of(&course, id, variant)) };
        sitting.lock().expect("one thread").carry_out(begin);
        panel.harness.run();
        let case = {
            let sitting = sitting.lock().expect("one thread");
            assert_eq!(sitting.screen, Screen::Booth, "{id}");
            Arc::clone(sitting.live.as_ref().expect("an interview").interview().case())
        };
        assert_eq!(case.variant_id(), variant);
        panel.shoot(&name("0-counter"));
        let model = case.scenario.plans.get("model").expect("the model").clone();
        let lines: Vec<&String> = model.start.iter().chain(model.then.get(variant).into_iter().flatten()).collect();
        for (at, line) in lines.iter().enumerate() {
            if at == TALK.min(lines.len() / 2) {
                panel.harness.run();
                panel.shoot(&name("1-talk"));
                press(&mut panel, &[Key::F4]);
                panel.shoot(&name("2-desk"));
                press(&mut panel, &[Key::F2]);
            }
            if line.starts_with("decide")
                && !lines[at - 1].starts_with("decide")
                && !lines[at - 1].starts_with("because")
            {
                sitting.lock().expect("one thread").carry_out(Wish::Go(Screen::Decision));
                panel.harness.run();
                panel.shoot(&name("3-decision"));
            }
            for action in plan::read(&case, Handbook::shipped(), line).expect("the model is a plan") {
                sitting.lock().expect("one thread").carry_out(Wish::Act(action));
            }
        }
        panel.harness.run();
        assert_eq!(sitting.lock().expect("one thread").screen, Screen::Debrief, "{id}");
        panel.shoot(&name("4-debrief"));
    }
}

#[test]
fn every_case_is_pictured_in_english() {
    in_language(Language::English, 0, [1280.0, 720.0]);
}

#[test]
fn every_case_is_pictured_in_khmer() {
    in_language(Language::Khmer, 1, [1280.0, 720.0]);
}

#[test]
fn every_case_is_pictured_in_lao() {
    in_language(Language::Lao, 2, [1920.0, 1080.0]);
}

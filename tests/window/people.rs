//! Who stands at the counter: the same person in every truth, with a face that follows what is felt and said.

use crate::{
    paint::Panel,
    play::{Shared, press, sitting, window},
};
use bevy_egui::egui::Key;
use egui_kittest::kittest::{NodeT, Queryable};
use sala::{
    app::{
        people,
        pictures::{self, Expression, Figure, Master},
        screens::Wish,
        theme::Shade,
    },
    course::{Course, Shelf},
    interview::{Action, Interview, case::Case, event::Event, plan, view::Mood},
    locale::Language,
    scenario::handbook::Handbook,
};
use std::sync::Arc;

fn course() -> Course {
    Course::open(&[Shelf::shipped()])
}

/// Every shipped case in each of its variants under some seeds.
fn cases(course: &Course, seeds: u64, mut each: impl FnMut(&str, u64, &[Case])) {
    for taught in &course.scenarios {
        let id = taught.id.as_str();
        let Some(scenario) = taught.scenario.as_ref() else { continue };
        for seed in 0..seeds {
            let draw = |variant: &str| {
                let drawn = Case::draw(id, scenario, course.handbook, Some(variant), seed * 977 + 3);
                drawn.unwrap_or_else(|problem| panic!("{id}: {problem:?}"))
            };
            let drawn: Vec<Case> = scenario.variants.iter().map(|(variant, _)| draw(variant)).collect();
            each(id, seed, &drawn);
        }
    }
}

#[test]
fn a_person_looks_the_same_in_every_truth_and_like_nobody_else() {
    let mut seen = std::collections::BTreeMap::<String, std::collections::BTreeSet<Figure>>::new();
    cases(&course(), 12, |id, seed, drawn| {
        let looks: Vec<Vec<Figure>> = drawn.iter().map(people::figures).collect();
        assert!(looks.iter().all(|look| *look == looks[0]), "{id} {seed}: a truth shows in a face");
        assert_eq!(looks[0], people::figures(&drawn[0]), "{id} {seed}: stable");
        for (at, one) in looks[0].iter().enumerate() {
            for other in &looks[0][..at] {
                let same = |slot: &str| one.variants.get(slot) == other.variants.get(slot);
                let alike = one.master == other.master && same("head") && same("hair-front") && same("hair-back");
                assert!(!alike, "{id} {seed}: {one:?} and {other:?}");
            }
        }
        seen.entry(id.to_owned()).or_default().insert(looks[0][0].clone());
    });
    assert!(seen.values().all(|looks| looks.len() >= 10), "another seed brings another person");
}

#[test]
fn a_need_that_waits_shows_and_is_gone_when_it_is_met() {
    let (mut waited, mut met) = (0, 0);
    cases(&course(), 1, |id, _, drawn| {
        for case in drawn {
            let case = Arc::new(case.clone());
            let Some(model) = case.scenario.plans.get("model").cloned() else { continue };
            let lines: Vec<String> =
                model.start.iter().chain(model.then.get(case.variant_id()).into_iter().flatten()).cloned().collect();
            let mut interview = Interview::start(Arc::clone(&case));
            for line in lines {
                for action in plan::read(&case, Handbook::shipped(), &line).unwrap_or_default() {
                    let before = interview.events().len();
                    if interview.act(&action).is_err() {
                        continue;
                    }
                    for event in interview.events()[before..].iter().copied() {
                        let (Event::NeedKnown { need } | Event::NeedMet { need }) = event else { continue };
                        let (_, authored) = case.scenario.needs.at(need.0 as usize).expect("authored");
                        if !authored.only.is_empty() {
                            continue;
                        }
                        let mood = interview.mood(case.needs[need.0 as usize].of);
                        if matches!(event, Event::NeedKnown { .. }) {
                            assert!(mood <= Mood::Tired, "{id}: {mood:?} while a need waits");
                            waited += usize::from(mood == Mood::Tired);
                        } else {
                            met += 1;
                        }
                    }
                }
            }
            let tired = case.needs.iter().any(|need| interview.mood(need.of) == Mood::Tired);
            assert!(!tired, "{id}: the model leaves nobody waiting");
        }
    });
    assert!(waited > 0 && met > 0, "{waited} {met}");
}

fn begin(id: &str, seed: u64, language: Language, size: [f32; 2], shade: Shade) -> (Shared, Panel<'static>) {
    let shared = sitting(Some(language), 100);
    {
        let mut sitting = shared.lock().expect("one thread");
        sitting.settings.shade = shade;
        sitting.carry_out(Wish::Begin { id: id.to_owned(), seed: Some(seed) });
    }
    let panel = window(&shared, size);
    (shared, panel)
}

fn act(shared: &Shared, panel: &mut Panel<'_>, line: &str) {
    let mut sitting = shared.lock().expect("one thread");
    let case = Arc::clone(sitting.live.as_ref().expect("begun").interview().case());
    let actions = plan::read(&case, Handbook::shipped(), line).unwrap_or_else(|problem| panic!("{line}: {problem:?}"));
    for action in actions {
        sitting.carry_out(Wish::Act(action));
    }
    drop(sitting);
    panel.harness.run_ok();
}

fn tells(panel: &Panel<'_>, end: &str) -> bool {
    panel.harness.root().children_recursive().any(|node| {
        let told = node.accesskit_node();
        told.label().or_else(|| told.value()).is_some_and(|label| label.ends_with(end))
    })
}

#[test]
fn what_a_face_shows_is_said_too() {
    let (shared, mut panel) = begin("factory-job", 4417, Language::English, [1280.0, 720.0], Shade::Light);
    assert!(tells(&panel, "· guarded"));
    assert!(panel.harness.query_by_label("A counter in an airport hall, by day").is_some());
    act(&shared, &mut panel, "ask-needs");
    assert!(tells(&panel, "· tired"), "a need waits");
    panel.shoot("face-tired-en");
    act(&shared, &mut panel, "give-water");
    assert!(!tells(&panel, "· tired"));
    act(&shared, &mut panel, "work-threat");
    assert!(tells(&panel, "· upset") || tells(&panel, "· says nothing any more"));
    panel.shoot("face-upset-en");
}

#[test]
fn a_face_speaks_for_a_moment_and_then_rests() {
    let (shared, mut panel) = begin("factory-job", 4417, Language::English, [1280.0, 720.0], Shade::Light);
    shared.lock().expect("one thread").settings.motion = true;
    panel.harness.run_ok();
    press(&mut panel, &[Key::Num2, Key::Num1]);
    panel.harness.key_press(Key::Enter);
    panel.harness.step();
    panel.harness.step();
    panel.shoot("face-speaking-en");
    for _ in 0..20 {
        panel.harness.step();
    }
    assert!(panel.harness.run_ok().is_some(), "at rest nothing asks for another frame");
    panel.shoot("face-rest-en");
}

#[test]
fn who_was_led_aside_is_seen_in_the_separate_room() {
    for language in Language::ALL {
        let (shared, mut panel) = begin("factory-job", 4417, language, [1280.0, 720.0], Shade::Light);
        let separate = {
            let sitting = shared.lock().expect("one thread");
            let live = sitting.live.as_ref().expect("begun");
            let separates = |act| matches!(live.act_kind(act), Some(sala::scenario::act::ActKind::Separate(_)));
            live.views().acts.iter().map(|line| line.act).find(|act| separates(*act)).expect("there is a companion")
        };
        shared.lock().expect("one thread").carry_out(Wish::Act(Action::Do(separate)));
        panel.harness.run_ok();
        let aside =
            shared.lock().expect("one thread").live.as_ref().expect("begun").views().people.iter().any(|p| p.aside);
        assert!(aside, "led aside");
        panel.shoot(&format!("aside-{}-1280", language.code()));
    }
}

/// The pictures are for eyes: every case at its counter, by its light.
#[test]
fn every_counter_is_pictured() {
    let ids: Vec<String> = course().scenarios.iter().map(|taught| taught.id.clone()).collect();
    for (ix, id) in ids.iter().enumerate() {
        let language = Language::ALL[ix % 3];
        for size in [[1280.0, 720.0], [1920.0, 1080.0]].into_iter().take(if ix < 3 { 2 } else { 1 }) {
            let shade = if ix % 2 == 0 { Shade::Light } else { Shade::Dark };
            let (_, mut panel) = begin(id, 11 + ix as u64, language, size, shade);
            panel.shoot(&format!("counter-{id}-{}-{}", language.code(), size[0]));
        }
    }
}

/// A sheet of people for eyes: forty drawn looks with the six faces among them.
#[test]
fn a_sheet_of_people_is_pictured() {
    let mut figures: Vec<Figure> = Vec::new();
    cases(&course(), 6, |_, _, drawn| figures.extend(people::figures(&drawn[0])));
    let mut sheet = pictures::Raster::empty(1600, 960);
    for (ix, figure) in figures.iter().take(50).enumerate() {
        let face = Expression::ALL[ix % 6];
        let drawn = pictures::draw(&figure.clone().with(face), 160, 192);
        let (left, top) = ((ix % 10) * 160, (ix / 10) * 192);
        for row in 0..192_usize {
            let from = row * 160 * 4;
            let to = ((top + row) * 1600 + left) * 4;
            sheet.rgba[to..to + 640].copy_from_slice(&drawn.rgba[from..from + 640]);
        }
        assert_ne!(figure.master, Master::Hall);
    }
    let mut pixmap = resvg::tiny_skia::Pixmap::new(1600, 960).expect("a size");
    pixmap.fill(resvg::tiny_skia::Color::from_rgba8(0xCF, 0xDA, 0xD1, 255));
    for (to, from) in pixmap.data_mut().chunks_exact_mut(4).zip(sheet.rgba.chunks_exact(4)) {
        let rest = 255 - u32::from(from[3]);
        for channel in 0..3 {
            to[channel] = (u32::from(from[channel]) + u32::from(to[channel]) * rest / 255).min(255) as u8;
        }
    }
    pixmap.save_png(crate::paint::folder().join("people-sheet.png")).expect("kept");
}

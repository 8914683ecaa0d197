//! A sitting played by keyboard, from the choice of a language to the debrief, through the real screens.

use crate::paint::Panel;
use bevy_egui::egui::Key;
use sala::{
    app::{
        screens::{Screen, Sitting, Wish},
        seat::Journals,
        settings::{Settings, TEXT_SIZES},
        theme::{self, Shade},
    },
    course::{Course, Shelf},
    locale::Language,
    scenario::handbook::Handbook,
};
use std::sync::{Arc, Mutex};

/// The sitting of a test, shared with the panel that shows it.
pub type Shared = Arc<Mutex<Sitting>>;

/// Sits somebody down who has chosen this language, or nobody yet.
pub fn sitting(language: Option<Language>, text_size: u16) -> Shared {
    let course = Arc::new(Course::open(&[Shelf::shipped()]));
    let settings = Settings { language, text_size, motion: false, ..Settings::default() };
    let opener = Box::new(Journals { folder: None });
    Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)))
}

/// Shows a sitting in a window of this size.
pub fn window(sitting: &Shared, size: [f32; 2]) -> Panel<'static> {
    let sitting = Arc::clone(sitting);
    Panel::window(size, move |ctx| {
        let mut sitting = sitting.lock().expect("one thread");
        let look = sitting.settings.look(sitting.system_language);
        theme::apply(ctx, look);
        sitting.show(ctx);
    })
}

/// Presses keys one after the other.
pub fn press(panel: &mut Panel<'_>, keys: &[Key]) {
    for key in keys {
        panel.harness.key_press(*key);
        panel.harness.run();
    }
}

fn screen(sitting: &Shared) -> Screen {
    sitting.lock().expect("one thread").screen
}

/// Plays the author's model of a variant on the case at hand, with two weak questions before it.
fn model_interview(sitting: &Shared, variant: &str) {
    let mut sitting = sitting.lock().expect("one thread");
    let case = Arc::clone(sitting.live.as_ref().expect("an interview").interview().case());
    let plan = case.scenario.plans.get("model").expect("the model").clone();
    let weak = ["work-illegal", "money-leading"].map(str::to_owned);
    let lines = weak.iter().chain(&plan.start).chain(plan.then.get(variant).expect("the variant")).cloned();
    for line in lines.collect::<Vec<_>>() {
        for action in sala::interview::plan::read(&case, Handbook::shipped(), &line).unwrap_or_default() {
            sitting.carry_out(Wish::Act(action));
        }
    }
    if sitting.screen != Screen::Debrief {
        for person in ["traveller", "companion"] {
            let lines = [format!("decide {person} SECONDARY"), format!("because {person} !nervous")];
            for line in lines.iter().chain(["finish".to_owned()].iter()) {
                for action in sala::interview::plan::read(&case, Handbook::shipped(), line).unwrap_or_default() {
                    sitting.carry_out(Wish::Act(action));
                }
            }
        }
    }
}

const SIZES: [[f32; 2]; 2] = [[1280.0, 720.0], [1920.0, 1080.0]];

/// How a tour of the screens looks, and what its pictures are called.
struct Look {
    language: Language,
    size: [f32; 2],
    text_size: u16,
    shade: Shade,
    name: String,
}

#[test]
fn every_screen_is_pictured_in_each_language() {
    for language in Language::ALL {
        for size in SIZES {
            let name = format!("{}-{}", language.code(), size[0]);
            tour(&Look { language, size, text_size: 100, shade: Shade::Light, name });
        }
    }
}

/// The smallest screen, the largest text and the dark, each where it is hardest.
#[test]
fn the_hardest_looks_are_pictured() {
    let largest = TEXT_SIZES.last().copied().expect("there are sizes");
    for (language, size, text_size, shade) in [
        (Language::English, [1024.0, 768.0], 100, Shade::Dark),
        (Language::Khmer, [1280.0, 720.0], largest, Shade::Light),
        (Language::Lao, [1024.0, 768.0], largest, Shade::Light),
    ] {
        let name = format!("{}-{}-{text_size}-{shade:?}", language.code(), size[0]);
        tour(&Look { language, size, text_size, shade, name });
    }
}

/// Goes through every screen and keeps a picture of each.
fn tour(look: &Look) {
    let (language, size) = (look.language, look.size);
    let name = |what: &str| format!("{what}-{}", look.name);
    let dressed = |language| {
        let sitting = sitting(language, look.text_size);
        sitting.lock().expect("one thread").settings.shade = look.shade;
        sitting
    };
    window(&dressed(None), size).shoot(&name("1-start"));
    let sitting = dressed(Some(language));
    let mut panel = window(&sitting, size);
    panel.shoot(&name("2-shelf"));
    sitting.lock().expect("one thread").carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
    panel.harness.run();
    assert_eq!(screen(&sitting), Screen::Booth);
    press(&mut panel, &[Key::Num2]);
    panel.shoot(&name("3-booth"));
    press(&mut panel, &[Key::Num1, Key::Enter]);
    press(&mut panel, &[Key::Num3]);
    panel.shoot(&name("4-booth-asked"));
    press(&mut panel, &[Key::F6]);
    panel.shoot(&name("5-booth-act"));
    press(&mut panel, &[Key::F3]);
    panel.shoot(&name("6-notebook"));
    press(&mut panel, &[Key::F4]);
    panel.shoot(&name("7-desk"));
    sitting.lock().expect("one thread").carry_out(Wish::Go(Screen::Decision));
    panel.harness.run();
    panel.shoot(&name("8-decision"));
    press(&mut panel, &[Key::Escape]);
    panel.shoot(&name("9-pause"));
    press(&mut panel, &[Key::Enter]);
    model_interview(&sitting, "broker");
    panel.harness.run();
    assert_eq!(screen(&sitting), Screen::Debrief);
    panel.shoot(&name("a-debrief"));
    press(&mut panel, &[Key::F3]);
    panel.shoot(&name("b-debrief-points"));
    press(&mut panel, &[Key::F4]);
    panel.shoot(&name("c-debrief-signs"));
}

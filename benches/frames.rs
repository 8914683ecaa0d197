//! What one frame of the window costs without a graphics driver: from a key to the changed frame, the longest frame of a
//! whole interview, a frame at rest, and what the drawings cost.
//!
//! ```text
//! cargo bench --profile dev --bench frames
//! ```
//!
//! Each frame is everything that happens between the input and the triangles: keys, act, words, layout, tessellation.
//! What the driver does with the triangles is measured by `window.rs`. It asserts nothing: figures depend on the machine.

#![expect(clippy::disallowed_methods, reason = "a measurement looks at the clock")]

use bevy_egui::egui::{self, Event, Key, Modifiers, RawInput, pos2, vec2};
use sala::{
    app::{
        pictures::{self, Figure, Master},
        screens::{Sitting, Wish},
        seat::Journals,
        settings::Settings,
        theme,
    },
    course::{Course, Shelf},
    interview::plan,
    locale::Language,
    scenario::handbook::Handbook,
};
use std::{
    sync::Arc,
    time::{Duration, Instant},
};

struct Shown {
    ctx: egui::Context,
    sitting: Sitting,
    size: [f32; 2],
}

impl Shown {
    fn new(language: Language, text_size: u16, size: [f32; 2]) -> Shown {
        let course = Arc::new(Course::open(&[Shelf::shipped()]));
        let settings = Settings { language: Some(language), text_size, motion: false, ..Settings::default() };
        let opener = Box::new(Journals { folder: None });
        let ctx = egui::Context::default();
        ctx.enable_accesskit();
        Shown { ctx, sitting: Sitting::new(course, settings, None, Vec::new(), opener), size }
    }

    /// One frame with these events: how long it took, and whether another is asked for at once.
    fn frame(&mut self, events: Vec<Event>) -> (Duration, bool) {
        let rect = egui::Rect::from_min_size(pos2(0.0, 0.0), vec2(self.size[0], self.size[1]));
        let input = RawInput { screen_rect: Some(rect), events, focused: true, ..RawInput::default() };
        let begun = Instant::now();
        let sitting = &mut self.sitting;
        let mut output = self.ctx.run_ui(input, |ui| {
            let ctx = ui.ctx().clone();
            theme::apply(&ctx, sitting.settings.look(sitting.system_language));
            sitting.show(&ctx);
        });
        let shapes = std::mem::take(&mut output.shapes);
        let triangles = self.ctx.tessellate(shapes, output.pixels_per_point);
        let took = begun.elapsed();
        std::hint::black_box(triangles);
        output.textures_delta.clear();
        let again = output.viewport_output.values().any(|viewport| viewport.repaint_delay == Duration::ZERO);
        (took, again)
    }

    /// Frames until nothing more is asked for; the longest of them.
    fn settle(&mut self, events: Vec<Event>) -> Vec<Duration> {
        let (first, mut again) = self.frame(events);
        let mut all = vec![first];
        while again && all.len() < 20 {
            let (took, more) = self.frame(Vec::new());
            all.push(took);
            again = more;
        }
        all
    }

    fn press(&mut self, key: Key) -> Vec<Duration> {
        let event =
            |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers: Modifiers::NONE };
        self.settle(vec![event(true), event(false)])
    }
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

fn row(name: &str, mut all: Vec<Duration>) {
    all.sort_unstable();
    let median = all.get(all.len() / 2).copied().unwrap_or_default();
    let longest = all.last().copied().unwrap_or_default();
    println!("{name:<58}{:>9.2}{:>9.2}{:>7}", ms(median), ms(longest), all.len());
}

fn main() {
    println!("{:<58}{:>9}{:>9}{:>7}", "milliseconds", "median", "longest", "count");
    for (language, text_size) in [(Language::English, 100), (Language::Khmer, 100), (Language::Lao, 200)] {
        let name = |what: &str| format!("{what}, {language} {text_size} %");
        let mut shown = Shown::new(language, text_size, [1280.0, 720.0]);
        row(&name("first frames of the shelf"), shown.settle(Vec::new()));
        shown.sitting.carry_out(Wish::Begin { id: "factory-job".to_owned(), seed: Some(4417) });
        row(&name("first frames of the booth"), shown.settle(Vec::new()));
        let rest: Vec<Duration> = (0..50).map(|_| shown.frame(Vec::new()).0).collect();
        row(&name("a frame of the booth at rest, were it drawn"), rest);
        let keys = [Key::F5, Key::Num2, Key::Num1, Key::ArrowDown, Key::ArrowUp, Key::F6, Key::F3, Key::F2, Key::F7];
        let mut first = Vec::new();
        for _ in 0..5 {
            for key in keys {
                first.extend(shown.press(key).first());
            }
        }
        row(&name("key to changed frame, choosing"), first);
        // The author's model, act by act, with the frames after each.
        let case = Arc::clone(shown.sitting.live.as_ref().expect("an interview").interview().case());
        let model = case.scenario.plans.get("model").expect("the model").clone();
        let lines: Vec<String> =
            model.start.iter().chain(model.then.get("broker").into_iter().flatten()).cloned().collect();
        let (mut frames, mut acts) = (Vec::new(), Vec::new());
        for line in lines {
            for action in plan::read(&case, Handbook::shipped(), &line).unwrap_or_default() {
                let begun = Instant::now();
                shown.sitting.carry_out(Wish::Act(action));
                acts.push(begun.elapsed());
                frames.extend(shown.settle(Vec::new()));
            }
        }
        row(&name("an act, with all that is shown worked out anew"), acts);
        row(&name("every frame of a whole interview"), frames);
    }
    for (figure, size) in [
        (Figure::plain(Master::Hall), [691, 352]),
        (Figure::plain(Master::Counter), [691, 95]),
        (Figure::plain(Master::Traveller), [211, 254]),
        (Figure::plain(Master::Passport), [600, 420]),
    ] {
        let draw = |_| {
            let begun = Instant::now();
            std::hint::black_box(pictures::draw(&figure, size[0], size[1]));
            begun.elapsed()
        };
        let name = format!("drawing {:?} at {} x {}", figure.master, size[0], size[1]);
        row(&name, (0..10).map(draw).collect());
    }
}

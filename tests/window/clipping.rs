//! Looks for what is cut off, covered, laid over something else or broken inside a word, on any screen, in any language.
//!
//! The ordinary run takes the hardest looks: the smallest windows, text at 200 per cent. `SALA_EVERYWHERE=1` takes three
//! languages in four sizes of window with text at 100 and 200 per cent (some ten minutes on two cores).
//! `SALA_SIGHT=km-1280x720-160` takes one look, or several with commas between, keeps their pictures and tells every
//! fault as it is found; `SALA_SCENE=debrief` looks at screens of that name alone.

use crate::{
    everywhere::{Dress, tour},
    paint::Panel,
    sight::faults,
};
use bevy_egui::egui::{self, Rect, pos2, vec2};
use sala::{
    app::{
        settings::TEXT_SIZES,
        theme::{Look, Shade, Text, keys, widget::Button},
    },
    locale::Language,
};
use std::collections::BTreeMap;

/// The windows that are promised, the smallest first.
const SIZES: [[f32; 2]; 4] = [[1024.0, 768.0], [1280.0, 720.0], [1366.0, 768.0], [1920.0, 1080.0]];

/// What the ordinary run looks at: language, width of the window, size of the text.
const SAMPLE: [(Language, u16, u16); 4] = [
    (Language::English, 1280, 100),
    (Language::English, 1024, 200),
    (Language::Khmer, 1280, 200),
    (Language::Lao, 1024, 200),
];

#[test]
fn nothing_is_cut_off_in_english() {
    nothing_is_cut_off(Language::English);
}

#[test]
fn nothing_is_cut_off_in_khmer() {
    nothing_is_cut_off(Language::Khmer);
}

#[test]
fn nothing_is_cut_off_in_lao() {
    nothing_is_cut_off(Language::Lao);
}

fn nothing_is_cut_off(language: Language) {
    let wanted = std::env::var("SALA_SIGHT").ok();
    let only = std::env::var("SALA_SCENE").ok();
    let everywhere = std::env::var_os("SALA_EVERYWHERE").is_some();
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (size, text_size) in SIZES.into_iter().flat_map(|size| TEXT_SIZES.map(|text_size| (size, text_size))) {
        let dress = Dress { language, size, text_size, shade: Shade::Light };
        let taken = match &wanted {
            Some(wanted) => wanted.split(',').any(|part| dress.name() == part),
            None if everywhere => [100, 200].contains(&text_size),
            None => SAMPLE.contains(&(language, size[0] as u16, text_size)),
        };
        if !taken {
            continue;
        }
        tour(&dress, &mut |name, panel, _| {
            if only.as_ref().is_some_and(|only| !name.starts_with(only.as_str())) {
                return;
            }
            if wanted.is_some() {
                panel.shoot(&format!("sight-{}-{name}", dress.name()));
            }
            for fault in faults(panel) {
                if wanted.is_some() {
                    println!("{} {name}: {fault}", dress.name());
                }
                all.entry(format!("{name}: {fault}")).or_default().push(dress.name());
            }
        });
    }
    let told: Vec<String> = all.iter().map(|(fault, at)| format!("{fault}   [{}]", at.join(" "))).collect();
    assert!(all.is_empty(), "{} faults\n{}", all.len(), told.join("\n"));
}

/// The judge finds what is bad, one bad thing after the other, and has nothing to say of a good panel.
#[test]
fn a_bad_layout_is_found() {
    let bad = |size: [f32; 2], add: fn(&mut egui::Ui)| {
        let mut panel = Panel::new(size, Look { motion: false, ..Look::default() }, add);
        faults(&mut panel).join("\n")
    };
    let none = bad([400.0, 300.0], |ui| {
        keys::area(ui, "good", |ui| {
            ui.add(Text::body("A sentence that is long enough to take two or three rows of this panel in all."));
            ui.add(Button::plain("Ask"));
        });
    });
    assert_eq!(none, "");
    let none = bad([400.0, 300.0], |ui| {
        egui::ScrollArea::vertical().show(ui, |ui| {
            keys::area(ui, "long", |ui| {
                for row in 0..40 {
                    ui.add(Text::body(format!("Row {row}")));
                }
                ui.add(Button::plain("Ask"));
            });
        });
    });
    assert_eq!(none, "", "what can be scrolled to is there");
    let cut = bad([400.0, 300.0], |ui| {
        let mut child =
            ui.new_child(egui::UiBuilder::new().max_rect(Rect::from_min_size(pos2(20.0, 20.0), vec2(300.0, 12.0))));
        child.set_clip_rect(Rect::from_min_size(pos2(20.0, 20.0), vec2(300.0, 12.0)));
        child.add(Text::body("Cut below"));
    });
    assert!(cut.contains("“Cut below” is cut"), "{cut}");
    let sideways = bad([200.0, 300.0], |ui| {
        Text::body("A line that does not end in this panel").paint(ui, pos2(20.0, 20.0), f32::INFINITY);
    });
    assert!(sideways.contains("cut at its side"), "{sideways}");
    let over = bad([400.0, 300.0], |ui| {
        Text::body("One sentence").paint(ui, pos2(20.0, 20.0), 300.0);
        Text::body("Another sentence").paint(ui, pos2(40.0, 24.0), 300.0);
    });
    assert!(over.contains("“Another sentence” lies over “One sentence”"), "{over}");
    let out = bad([400.0, 300.0], |ui| {
        ui.add_space(400.0);
        ui.add(Button::plain("Below the window"));
    });
    assert!(out.contains("“Below the window”"), "{out}");
    let halved = bad([400.0, 300.0], |ui| {
        ui.set_max_width(40.0);
        ui.add(Text::body("Unbreakable"));
    });
    assert!(halved.contains("broken inside a word"), "{halved}");
    let covered = bad([400.0, 300.0], |ui| {
        Text::body("Half of this").paint(ui, pos2(20.0, 20.0), 300.0);
        ui.painter().rect_filled(Rect::from_min_size(pos2(50.0, 0.0), vec2(300.0, 100.0)), 0.0, egui::Color32::RED);
    });
    assert!(covered.contains("half covered"), "{covered}");
    let controls = bad([400.0, 300.0], |ui| {
        keys::area(ui, "two", |ui| {
            ui.put(Rect::from_min_size(pos2(20.0, 20.0), vec2(100.0, 40.0)), Button::plain("One").width(100.0));
            ui.put(Rect::from_min_size(pos2(80.0, 30.0), vec2(100.0, 40.0)), Button::plain("Two").width(100.0));
        });
    });
    assert!(controls.contains("Button “Two” lies over Button “One”"), "{controls}");
    let shortened = bad([300.0, 300.0], |ui| {
        ui.add(Text::body("A title that is far too long for the one row it is given here").rows(1));
    });
    assert!(shortened.contains("is shortened"), "{shortened}");
}

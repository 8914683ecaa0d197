//! Lines of the three languages in narrow and wide columns: none is cut, none begins with what cannot begin a line, and
//! what is read out and copied is the text as it was written.

use crate::{gallery::words, paint::Panel};
use bevy_egui::egui::{accesskit::Role, vec2};
use egui_kittest::kittest::Queryable;
use sala::app::theme::{Language, Look, Text, widget::Button};

const SAMPLES: [&str; 2] = ["ដ្ឋ៊ី ញ្ញ៉ាំ ស្ត្រូ", "ຫຼື້ ກຼູ່ ນ້ຳ"];

#[test]
fn joining_the_rows_gives_the_text_back_and_no_row_begins_with_a_mark() {
    for language in Language::ALL {
        let look = Look { language, ..Look::default() };
        let text = words(language).body;
        let panel = Panel::new([800.0, 600.0], look, |ui| {
            ui.add(Text::body(text));
        });
        let ctx = &panel.harness.ctx;
        for width in [60.0, 120.0, 200.0, 333.0, 700.0] {
            let galley = Text::body(text).layout(ctx, width);
            assert_eq!(galley.text(), text, "the galley carries the unbroken text");
            let rows: Vec<String> = galley.rows.iter().map(|row| row.text()).collect();
            assert!(galley.size().x <= width + 0.5, "{language:?} at {width}: {} wide", galley.size().x);
            for row in &rows[1..] {
                let first = row.chars().next().expect("no row is empty");
                let bad = "ៗ។៕៖?!)»”ໆຯະາຳຽ,.";
                assert!(!bad.contains(first), "{language:?} at {width}: a row begins with {first}: {row}");
                let mark = ('\u{17b4}'..='\u{17d3}').contains(&first)
                    || ('\u{0eb1}'..='\u{0ebc}').contains(&first) && !"າະຽ".contains(first)
                    || ('\u{0ec8}'..='\u{0ecd}').contains(&first);
                assert!(!mark, "{language:?} at {width}: a row begins with a mark: {row}");
            }
        }
    }
}

#[test]
fn the_screen_reader_gets_the_unbroken_text() {
    let text = words(Language::Khmer).body;
    let look = Look { language: Language::Khmer, ..Look::default() };
    let panel = Panel::new([300.0, 600.0], look, |ui| {
        ui.add(Text::body(text));
        ui.add(Text::heading(words(Language::Khmer).lines[1]));
    });
    assert!(panel.harness.query_by_label(text).is_some());
    let heading = panel.harness.get_by_role_and_label(Role::Heading, words(Language::Khmer).lines[1]);
    assert!(heading.rect().height() > 60.0, "it is broken on the screen");
}

/// The ink of the tallest stacks stays inside the row, in every weight and role.
#[test]
fn tall_stacks_stay_inside_their_row() {
    use sala::app::theme::{Role as For, Weight};
    for (language, sample) in [(Language::Khmer, SAMPLES[0]), (Language::Lao, SAMPLES[1])] {
        let look = Look { language, ..Look::default() };
        let panel = Panel::new([800.0, 200.0], look, |ui| {
            ui.add(Text::body(sample));
        });
        for role in [For::Title, For::Heading, For::Body, For::Button, For::Caption] {
            for weight in [Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold] {
                let galley = Text::new(role, sample).weight(weight).layout(&panel.harness.ctx, f32::INFINITY);
                let (ink, row) = (galley.mesh_bounds, galley.rect);
                assert!(ink.min.y >= row.min.y - 1.0, "{role:?} {weight:?} {language:?}: {ink:?} above {row:?}");
                assert!(ink.max.y <= row.max.y + 1.0, "{role:?} {weight:?} {language:?}: {ink:?} below {row:?}");
            }
        }
    }
}

/// Every letter of the samples is in the faces: no box and no dotted circle.
#[test]
fn no_letter_is_missing() {
    use bevy_egui::egui::FontId;
    use sala::app::theme::{Weight, fonts};
    for language in Language::ALL {
        let look = Look { language, ..Look::default() };
        let w = words(language);
        let panel = Panel::new([400.0, 200.0], look, |ui| {
            ui.add(Text::body(w.title));
        });
        for weight in [Weight::Regular, Weight::Medium, Weight::SemiBold, Weight::Bold] {
            let font = FontId::new(17.0, fonts::family(language, weight));
            for text in [w.title, w.body, w.tall, w.why, w.when, SAMPLES[0], SAMPLES[1], "0123456789 · – … “ ”"]
            {
                let whole = panel.harness.ctx.fonts_mut(|f| f.has_glyphs(&font, text));
                assert!(whole, "{language:?} {weight:?}: {text}");
            }
        }
    }
}

/// A button in a narrow place grows downwards instead of being cut.
#[test]
fn a_long_word_on_a_button_wraps() {
    for language in Language::ALL {
        let look = Look { language, text_size: 1.4, ..Look::default() };
        let word = words(language).why;
        let panel = Panel::new([400.0, 400.0], look, |ui| {
            ui.set_max_width(180.0);
            ui.add(Button::plain(word));
        });
        let rect = panel.harness.get_by_role_and_label(Role::Button, word).rect();
        assert!(rect.width() <= 181.0 && rect.height() > 60.0, "{language:?}: {rect:?}");
        assert!(vec2(400.0, 400.0).x > rect.max.x);
    }
}

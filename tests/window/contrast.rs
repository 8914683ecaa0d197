//! Whether every word on every screen stands out from what it stands on: 4.5 to 1, or 3 to 1 for large text (WCAG 2.2,
//! 1.4.3 and 1.4.11).
//!
//! The ground is taken from the picture, so it holds for words over drawings, too: it is the colour most pixels round the
//! letters have. It does not know which colours the theme has; those are held against each other in the palette.

use crate::{
    everywhere::{Dress, tour},
    paint::Panel,
    sight::walk,
};
use bevy_egui::egui::{Color32, ColorImage, Rect, Shape, epaint::TextShape, vec2};
use sala::{app::theme::Shade, locale::Language};
use std::collections::{BTreeMap, BTreeSet};

/// Letters of this height, in points, are large: 18 pt of print.
const LARGE: f32 = 24.0;

#[test]
fn every_word_on_every_screen_stands_out_by_day_and_in_the_dark() {
    for shade in [Shade::Light, Shade::Dark] {
        let dress = Dress { language: Language::English, size: [1280.0, 720.0], text_size: 100, shade };
        let mut seen = 0;
        let mut all: BTreeSet<String> = BTreeSet::new();
        tour(&dress, &mut |name, panel, _| {
            let (texts, faint) = faint(panel);
            seen += texts;
            all.extend(faint.into_iter().map(|one| format!("{name}: {one}")));
        });
        assert!(seen > 500, "{seen} texts were looked at");
        assert!(all.is_empty(), "{shade:?}: {}", all.into_iter().collect::<Vec<_>>().join("\n"));
    }
}

/// The eye sees what is faint and leaves what is not.
#[test]
fn faint_words_are_found() {
    use sala::app::theme::{Look, Text};
    let look = Look { motion: false, ..Look::default() };
    let mut panel = Panel::new([300.0, 100.0], look, |ui| {
        ui.add(Text::body("Read me"));
    });
    assert_eq!(faint(&mut panel), (1, Vec::new()));
    let mut panel = Panel::new([300.0, 100.0], look, |ui| {
        ui.add(Text::body("Pale").colour(Color32::from_gray(190)));
    });
    let (_, found) = faint(&mut panel);
    assert!(found.len() == 1 && found[0].contains("Pale"), "{found:?}");
}

/// How many texts were looked at, and those that do not stand out.
fn faint(panel: &mut Panel<'_>) -> (usize, Vec<String>) {
    let image = panel.picture();
    let scale = panel.harness.output().pixels_per_point;
    let screen = panel.harness.ctx.content_rect();
    let mut texts: Vec<(TextShape, Rect)> = Vec::new();
    for clipped in &panel.harness.output().shapes {
        walk(&clipped.shape, clipped.clip_rect.intersect(screen), &mut |shape, clip| match shape {
            Shape::Text(text) if !text.galley.text().trim().is_empty() && text.angle == 0.0 => {
                texts.push((text.clone(), clip));
            }
            // What lies below a dialog's veil is not to be read, and below something opaque not to be seen.
            Shape::Rect(rect) if rect.fill.a() > 0 && rect.rect.intersect(clip).contains_rect(screen) => texts.clear(),
            Shape::Rect(rect) if rect.fill.is_opaque() => {
                let cover = rect.rect.intersect(clip);
                texts.retain(|(text, clip)| !cover.intersects(text.visual_bounding_rect().intersect(*clip)));
            }
            _ => {}
        });
    }
    let mut found = Vec::new();
    for (text, clip) in &texts {
        let Some(ink) = ink(text).filter(|colour| colour.a() > 0) else { continue };
        for row in &text.galley.rows {
            let place = row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2());
            let place = place.intersect(*clip);
            if !place.is_positive() || row.visuals.mesh_bounds.height() > 2.0 * place.height() {
                continue;
            }
            let Some(ground) = ground(&image, place.expand2(vec2(2.0, 1.0)), scale) else { continue };
            let seen = blend(ink, ground, text.opacity_factor);
            let ratio = contrast(seen, ground);
            let size = text.galley.job.sections.first().map_or(0.0, |section| section.format.font_id.size);
            let least = if size >= LARGE { 3.0 } else { 4.5 };
            if ratio < least - 0.05 {
                let words: String = text.galley.text().chars().take(40).collect();
                found.push(format!("“{words}” has {ratio:.2} to 1 ({seen:?} on {ground:?})"));
                break;
            }
        }
    }
    (texts.len(), found)
}

fn ink(text: &TextShape) -> Option<Color32> {
    let own = text.galley.job.sections.first()?.format.color;
    let own = if own == Color32::PLACEHOLDER { text.fallback_color } else { own };
    Some(text.override_text_color.unwrap_or(own))
}

/// The colour most pixels of a place have.
fn ground(image: &ColorImage, place: Rect, scale: f32) -> Option<Color32> {
    let [width, height] = image.size;
    let (from, to) = (place.min * scale, place.max * scale);
    let mut counted: BTreeMap<[u8; 4], usize> = BTreeMap::new();
    for y in from.y.max(0.0) as usize..(to.y.ceil() as usize).min(height) {
        for x in from.x.max(0.0) as usize..(to.x.ceil() as usize).min(width) {
            *counted.entry(image.pixels[y * width + x].to_array()).or_default() += 1;
        }
    }
    let (most, _) = counted.into_iter().max_by_key(|(_, count)| *count)?;
    Some(Color32::from_rgb(most[0], most[1], most[2]))
}

fn blend(ink: Color32, ground: Color32, opacity: f32) -> Color32 {
    let ink = ink.gamma_multiply(opacity);
    let left = 1.0 - f32::from(ink.a()) / 255.0;
    let part = |over: u8, under: u8| (f32::from(over) + f32::from(under) * left).round().min(255.0) as u8;
    Color32::from_rgb(part(ink.r(), ground.r()), part(ink.g(), ground.g()), part(ink.b(), ground.b()))
}

/// The ratio of WCAG: relative luminances, each with 0.05 of stray light.
fn contrast(one: Color32, other: Color32) -> f32 {
    let linear = |channel: u8| {
        let share = f32::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |c: Color32| 0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b());
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

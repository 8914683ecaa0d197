//! The colours by role, light and dark, and what egui's own widgets make of them.
//!
//! The figures are those of the design sheet, which also holds their contrast. No screen names a hue: it names a role.
//! This file does not know languages, sizes or widgets.

use bevy_egui::egui::{
    Color32, CornerRadius, Shadow, Stroke, Visuals,
    style::{TextCursorStyle, WidgetVisuals},
};
use serde::{Deserialize, Serialize};

/// Names the two sets of colours.
///
/// Light is the default; dark is offered, never taken by itself, so that an examination looks alike for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Shade {
    /// Dark ink on pale celadon.
    #[default]
    Light,
    /// Pale ink on night blue.
    Dark,
}

/// Holds one colour for each role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Tells which of the two sets this is.
    pub shade: Shade,
    /// The window, and the space between panels.
    pub ground: Color32,
    /// Panels, cards, fields, buttons at rest; also the text on `indigo`.
    pub panel: Color32,
    /// Troughs, badges, buttons that cannot be used yet.
    pub sunk: Color32,
    /// Hairlines, as decoration only.
    pub line: Color32,
    /// Borders of anything that can be used.
    pub line_strong: Color32,
    /// Text.
    pub ink: Color32,
    /// Captions and second lines.
    pub ink_2: Color32,
    /// Primary button, chosen mark, active border.
    pub indigo: Color32,
    /// Text on `indigo_tint`, and the officer's own words.
    pub indigo_deep: Color32,
    /// Chosen row, hover.
    pub indigo_tint: Color32,
    /// Quiet borders in graphs.
    pub indigo_line: Color32,
    /// The focus ring and nothing else.
    pub focus: Color32,
    /// Right, done.
    pub good: Color32,
    /// Ground of `good`.
    pub good_tint: Color32,
    /// Look here; content warning.
    pub warn: Color32,
    /// Ground of `warn`.
    pub warn_tint: Color32,
    /// Critical failure, error.
    pub bad: Color32,
    /// Ground of `bad`.
    pub bad_tint: Color32,
    /// Header of a document, protection.
    pub info: Color32,
    /// Ground of `info`.
    pub info_tint: Color32,
    /// Comparing, mismatch, thread.
    pub plum: Color32,
    /// Ground of `plum`.
    pub plum_tint: Color32,
    /// The traveller's name in the talk.
    pub name_1: Color32,
    /// The companion's name in the talk.
    pub name_2: Color32,
}

/// Turns `0xRRGGBB` into a colour.
pub const fn hex(rgb: u32) -> Color32 {
    Color32::from_rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
}

impl Palette {
    /// Morning light.
    pub const LIGHT: Palette = Palette {
        shade: Shade::Light,
        ground: hex(0xE9EEE9),
        panel: hex(0xFCFDFB),
        sunk: hex(0xEFF3EE),
        line: hex(0xCBD4CC),
        line_strong: hex(0x74837D),
        ink: hex(0x1B2530),
        ink_2: hex(0x495661),
        indigo: hex(0x2A4373),
        indigo_deep: hex(0x1F3359),
        indigo_tint: hex(0xE4EAF4),
        indigo_line: hex(0x9DB0D1),
        focus: hex(0xB4530A),
        good: hex(0x1F6B4A),
        good_tint: hex(0xDDEFE4),
        warn: hex(0x855500),
        warn_tint: hex(0xFBEED0),
        bad: hex(0xA3282E),
        bad_tint: hex(0xF8E2DF),
        info: hex(0x0F6470),
        info_tint: hex(0xDCEEF0),
        plum: hex(0x5B3F86),
        plum_tint: hex(0xECE6F5),
        name_1: hex(0x2F5265),
        name_2: hex(0x6B3340),
    };

    /// Evening.
    pub const DARK: Palette = Palette {
        shade: Shade::Dark,
        ground: hex(0x161C22),
        panel: hex(0x1F272F),
        sunk: hex(0x19212A),
        line: hex(0x3A4651),
        line_strong: hex(0x7E8D99),
        ink: hex(0xEEF2F0),
        ink_2: hex(0xB4C0C6),
        indigo: hex(0x9DB8EC),
        indigo_deep: hex(0xC3D4F5),
        indigo_tint: hex(0x2A3850),
        indigo_line: hex(0x4A618C),
        focus: hex(0xF2A65A),
        good: hex(0x7CCBA2),
        good_tint: hex(0x1F3A2E),
        warn: hex(0xE5BE6A),
        warn_tint: hex(0x3B311B),
        bad: hex(0xF09A94),
        bad_tint: hex(0x432626),
        info: hex(0x7CC7D0),
        info_tint: hex(0x1D373B),
        plum: hex(0xC3AEEB),
        plum_tint: hex(0x322A45),
        name_1: hex(0x9CC3D6),
        name_2: hex(0xE5B0BA),
    };

    /// Returns the set of a shade.
    pub fn of(shade: Shade) -> &'static Palette {
        match shade {
            Shade::Light => &Self::LIGHT,
            Shade::Dark => &Self::DARK,
        }
    }
}

/// Names what a badge, a box or a meter says; the colour follows, and a word or an icon always goes with it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing in particular.
    #[default]
    Plain,
    /// Right, done.
    Good,
    /// Look here.
    Warn,
    /// Critical failure, error.
    Bad,
    /// Protection, a document.
    Info,
    /// Comparing, mismatch.
    Plum,
    /// Chosen, active.
    Indigo,
}

impl Tone {
    /// Returns the text colour and the ground of a tone.
    pub fn colours(self, p: &Palette) -> (Color32, Color32) {
        match self {
            Tone::Plain => (p.ink_2, p.sunk),
            Tone::Good => (p.good, p.good_tint),
            Tone::Warn => (p.warn, p.warn_tint),
            Tone::Bad => (p.bad, p.bad_tint),
            Tone::Info => (p.info, p.info_tint),
            Tone::Plum => (p.plum, p.plum_tint),
            Tone::Indigo => (p.indigo_deep, p.indigo_tint),
        }
    }
}

/// The soft shadow of the three things that float: papers, menus and dialogs.
pub const SHADOW: Shadow = Shadow { offset: [0, 3], blur: 6, spread: 0, color: Color32::from_black_alpha(77) };

/// Returns egui's own colours for a palette.
///
/// Our widgets draw themselves; this is for scroll bars, menus, text editing and whatever is egui's.
pub fn visuals(p: &Palette) -> Visuals {
    let base = match p.shade {
        Shade::Light => Visuals::light(),
        Shade::Dark => Visuals::dark(),
    };
    let widget = |fill: Color32, stroke: Color32, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, stroke),
        corner_radius: CornerRadius::same(8),
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    let mut v = Visuals {
        weak_text_color: Some(p.ink_2),
        hyperlink_color: p.indigo,
        faint_bg_color: p.sunk,
        extreme_bg_color: p.sunk,
        text_edit_bg_color: Some(p.panel),
        code_bg_color: p.sunk,
        warn_fg_color: p.warn,
        error_fg_color: p.bad,
        window_corner_radius: CornerRadius::same(10),
        window_shadow: SHADOW,
        window_fill: p.panel,
        window_stroke: Stroke::new(1.0, p.line_strong),
        window_highlight_topmost: false,
        menu_corner_radius: CornerRadius::same(8),
        panel_fill: p.ground,
        popup_shadow: SHADOW,
        text_cursor: TextCursorStyle { stroke: Stroke::new(2.0, p.indigo), blink: false, ..base.text_cursor.clone() },
        collapsing_header_frame: false,
        indent_has_left_vline: false,
        striped: false,
        disabled_alpha: 1.0,
        ..base
    };
    v.widgets.noninteractive = widget(p.panel, p.line, p.ink);
    v.widgets.inactive = widget(p.panel, p.line_strong, p.ink);
    v.widgets.hovered = widget(p.indigo_tint, p.indigo, p.ink);
    v.widgets.active = widget(p.indigo_tint, p.indigo, p.indigo_deep);
    v.widgets.open = widget(p.indigo_tint, p.indigo, p.ink);
    v.selection.bg_fill = p.indigo_tint;
    v.selection.stroke = Stroke::new(1.0, p.indigo_deep);
    v
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance of WCAG 2.
    fn luminance(c: Color32) -> f64 {
        let channel = |v: u8| {
            let v = f64::from(v) / 255.0;
            if v <= 0.04045 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(c.r()) + 0.7152 * channel(c.g()) + 0.0722 * channel(c.b())
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_pair_of_the_design_sheet_can_be_read() {
        for p in [&Palette::LIGHT, &Palette::DARK] {
            let text = [
                (p.ink, p.panel),
                (p.ink, p.ground),
                (p.ink, p.indigo_tint),
                (p.ink, p.plum_tint),
                (p.ink_2, p.panel),
                (p.ink_2, p.ground),
                (p.ink_2, p.sunk),
                (p.ink_2, p.indigo_tint),
                (p.ink_2, p.bad_tint),
                (p.indigo, p.panel),
                (p.indigo, p.ground),
                (p.panel, p.indigo),
                (p.panel, p.plum),
                (p.panel, p.indigo_deep),
                (p.name_1, p.panel),
                (p.name_2, p.panel),
            ];
            for (ink, ground) in text {
                assert!(contrast(ink, ground) >= 4.5, "{ink:?} on {ground:?}: {:.2}", contrast(ink, ground));
            }
            for tone in [Tone::Plain, Tone::Good, Tone::Warn, Tone::Bad, Tone::Info, Tone::Plum, Tone::Indigo] {
                let (ink, ground) = tone.colours(p);
                assert!(contrast(ink, ground) >= 4.5, "{tone:?} in {:?}", p.shade);
            }
            for (edge, ground) in [(p.line_strong, p.panel), (p.line_strong, p.ground), (p.focus, p.panel)] {
                assert!(contrast(edge, ground) >= 3.0, "{edge:?} against {ground:?}");
            }
        }
    }
}

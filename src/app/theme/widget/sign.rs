//! What is only looked at: key caps, badges, meters, name plates.

use super::centred;
use crate::app::theme::{Hotkey, Icon, Role, Text, Tone, Weight, icon::paint as paint_icon, of};
use bevy_egui::egui::{
    self, Color32, Id, Painter, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType, accesskit, vec2,
};
use std::borrow::Cow;

/// Size of the cap of a key.
pub(super) fn key_cap_size(ui: &Ui, hotkey: Hotkey) -> Vec2 {
    let theme = of(ui.ctx());
    let inner = match hotkey {
        Hotkey::Left | Hotkey::Right | Hotkey::Up | Hotkey::Down => theme.px(12.0),
        Hotkey::Backspace => theme.px(17.0),
        _ => Text::new(Role::Key, hotkey.cap()).measure(ui.ctx(), f32::INFINITY).x,
    };
    vec2((inner + theme.px(12.0)).max(theme.px(22.0)).round(), theme.px(22.0))
}

/// Paints the cap of a key; on a filled button it takes the button's ink and no ground.
pub(super) fn paint_key_cap(ui: &Ui, hotkey: Hotkey, rect: Rect, on_filled: Option<Color32>) {
    let theme = of(ui.ctx());
    let p = theme.palette;
    let (fill, edge, ink) = match on_filled {
        Some(ink) => (Color32::TRANSPARENT, ink, ink),
        None => (p.panel, p.line_strong, p.ink),
    };
    let painter = ui.painter();
    painter.rect(rect, theme.px(5.0), fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    // The lower edge is thicker: a key stands up.
    let y = rect.max.y - 1.5;
    painter.hline(rect.min.x + 3.5..=rect.max.x - 3.5, y, Stroke::new(1.0, edge));
    let face = Rect::from_min_max(rect.min, rect.max - vec2(0.0, 1.0));
    let pen = Stroke::new(1.5 * theme.scale, ink);
    let c = face.center();
    let arm = theme.px(5.0);
    let arrow = |tip: Vec2| {
        let side = vec2(-tip.y, tip.x) * 0.6;
        painter.line_segment([c - tip, c + tip], pen);
        painter.line(vec![c + tip * 0.4 + side, c + tip, c + tip * 0.4 - side], pen);
    };
    match hotkey {
        Hotkey::Left => arrow(vec2(-arm, 0.0)),
        Hotkey::Right => arrow(vec2(arm, 0.0)),
        Hotkey::Up => arrow(vec2(0.0, -arm)),
        Hotkey::Down => arrow(vec2(0.0, arm)),
        Hotkey::Backspace => paint_backspace(painter, c, theme.px(8.0), theme.px(5.0), pen),
        _ => {
            let text = Text::new(Role::Key, hotkey.cap()).colour(ink);
            let size = text.measure(ui.ctx(), f32::INFINITY);
            text.paint(ui, centred(face, size).min, f32::INFINITY);
        }
    }
}

fn paint_backspace(painter: &Painter, c: Pos2, w: f32, h: f32, pen: Stroke) {
    let outline = vec![c + vec2(-w, 0.0), c + vec2(-w + h, -h), c + vec2(w, -h), c + vec2(w, h), c + vec2(-w + h, h)];
    painter.add(Shape::closed_line(outline, pen));
    let (m, d) = (c + vec2(h * 0.4, 0.0), h * 0.42);
    painter.line_segment([m + vec2(-d, -d), m + vec2(d, d)], pen);
    painter.line_segment([m + vec2(-d, d), m + vec2(d, -d)], pen);
}

/// Shows the cap of a key, as in *Tab next area*.
pub fn key_cap(ui: &mut Ui, hotkey: Hotkey) -> Response {
    let size = key_cap_size(ui, hotkey);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, hotkey.cap()));
    if ui.is_rect_visible(rect) {
        paint_key_cap(ui, hotkey, rect, None);
    }
    response
}

/// A small word with a ground: always with a word, often with an icon, never colour alone.
#[must_use = "show it"]
pub struct Badge<'a> {
    text: Cow<'a, str>,
    icon: Option<Icon>,
    tone: Tone,
}

impl<'a> Badge<'a> {
    /// Makes a plain badge.
    pub fn new(text: impl Into<Cow<'a, str>>) -> Self {
        Badge { text: text.into(), icon: None, tone: Tone::Plain }
    }

    /// Sets what it says by colour.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Puts an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }
}

impl egui::Widget for Badge<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let (ink, ground) = self.tone.colours(p);
        let text = Text::caption(self.text.as_ref()).weight(Weight::Medium).colour(ink);
        let (pad, side, gap) = (theme.px(9.0), theme.px(16.0), theme.px(6.0));
        let lead = if self.icon.is_some() { side + gap } else { 0.0 };
        let room = (ui.available_width() - 2.0 * pad - lead).max(side);
        let inner = text.measure(ui.ctx(), room);
        let height = theme.px(24.0).max(inner.y + 2.0);
        let (rect, response) = ui.allocate_exact_size(vec2(inner.x + lead + 2.0 * pad, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, self.text.as_ref()));
        if ui.is_rect_visible(rect) {
            let edge = if self.tone == Tone::Plain { Stroke::new(1.0, p.line) } else { Stroke::NONE };
            let radius = theme.px(12.0).min(height / 2.0);
            ui.painter().rect(rect, radius, ground, edge, StrokeKind::Inside);
            let mut x = rect.min.x + pad;
            if let Some(icon) = self.icon {
                paint_icon(ui, icon, super::left_centred(rect, x, Vec2::splat(side)), ink);
                x += lead;
            }
            text.paint(ui, super::left_centred(rect, x, inner).min, room);
        }
        response
    }
}

/// A bar that shows how much of something there is; the number always stands beside it in words.
#[must_use = "show it"]
pub struct Meter<'a> {
    label: Cow<'a, str>,
    value: f32,
    tone: Tone,
    width: Option<f32>,
    height: f32,
}

impl<'a> Meter<'a> {
    /// Makes a meter of a value from 0 to 1, named for the screen reader.
    pub fn new(label: impl Into<Cow<'a, str>>, value: f32) -> Self {
        let value = if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 };
        Meter { label: label.into(), value, tone: Tone::Indigo, width: None, height: 10.0 }
    }

    /// Sets what it says by colour.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Sets the width at 1280 x 720; otherwise it takes what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets the height at 1280 x 720: 10, or 6 under a clock.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }
}

impl egui::Widget for Meter<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let width = self.width.map_or(ui.available_width(), |w| theme.px(w));
        let (rect, response) = ui.allocate_exact_size(vec2(width, theme.px(self.height)), Sense::hover());
        response.widget_info(|| WidgetInfo {
            value: Some(f64::from((self.value * 100.0).round())),
            ..WidgetInfo::labeled(WidgetType::ProgressIndicator, true, self.label.as_ref())
        });
        if ui.is_rect_visible(rect) {
            let radius = rect.height() / 2.0;
            let ink = match self.tone {
                Tone::Indigo | Tone::Plain => p.indigo,
                tone => tone.colours(p).0,
            };
            ui.painter().rect(rect, radius, p.sunk, Stroke::new(1.0, p.line), StrokeKind::Inside);
            let full = Rect::from_min_size(rect.min, vec2(rect.width() * self.value, rect.height()));
            if full.width() >= 1.0 {
                ui.painter().with_clip_rect(full.intersect(ui.clip_rect())).rect_filled(rect, radius, ink);
            }
        }
        response
    }
}

/// Shows who somebody is, in the scene: white on night blue, whatever the theme, since the scene is always lit.
pub fn name_plate(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let theme = of(ui.ctx());
    let text = Text::caption(name).colour(Color32::WHITE);
    let (pad, side, gap) = (theme.px(10.0), theme.px(16.0), theme.px(7.0));
    let inner = text.measure(ui.ctx(), ui.available_width());
    let size = vec2(inner.x + side + gap + 2.0 * pad, inner.y + theme.px(4.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, name));
    if ui.is_rect_visible(rect) {
        let ground = Color32::from_rgba_unmultiplied(0x1B, 0x25, 0x30, 230);
        ui.painter().rect_filled(rect, theme.px(8.0), ground);
        paint_icon(ui, icon, super::left_centred(rect, rect.min.x + pad, Vec2::splat(side)), Color32::WHITE);
        text.paint(ui, super::left_centred(rect, rect.min.x + pad + side + gap, inner).min, f32::INFINITY);
    }
    response
}

/// Tells the screen reader a line that stands nowhere on the screen, once: the node keeps its words until there are others.
pub fn tell(ui: &Ui, id: &str, words: &str) {
    let place = Rect::from_min_size(ui.max_rect().min, vec2(1.0, 1.0));
    let response = ui.interact(place, Id::new(id), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    announce(&response);
}

/// Tells the screen reader that a row of text is said aloud when it changes; for the strip with phase, time and who
/// can hear.
pub fn announce(response: &Response) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_live(accesskit::Live::Polite));
}

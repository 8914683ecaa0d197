//! Buttons, tabs, and the row of segments of which one is chosen.

use super::{
    Surface, Told, allocate, left_centred, salt, settle,
    sign::{key_cap_size, paint_key_cap},
};
use crate::app::theme::{Hotkey, Icon, Role, Text, Weight, icon::paint as paint_icon, keys::Kind, of};
use bevy_egui::egui::{
    self, Color32, CornerRadius, Id, Rect, Response, Stroke, StrokeKind, Ui, Vec2, accesskit, pos2, vec2,
};
use std::{borrow::Cow, hash::Hash};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rank {
    Plain,
    Primary,
    Quiet,
    Plum,
}

/// A button: a bare verb, an icon before it, its key after it.
#[must_use = "show it"]
pub struct Button<'a> {
    text: Cow<'a, str>,
    rank: Rank,
    icon: Option<Icon>,
    key: Option<Hotkey>,
    why_not: Option<Cow<'a, str>>,
    width: Option<f32>,
    start: bool,
    bare: bool,
    salt: Option<Id>,
}

impl<'a> Button<'a> {
    fn of_rank(rank: Rank, text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        Button { text, rank, icon: None, key: None, why_not: None, width: None, start: false, bare: false, salt: None }
    }

    /// Makes a plain button: panel with a border.
    pub fn plain(text: impl Into<Cow<'a, str>>) -> Self {
        Self::of_rank(Rank::Plain, text)
    }

    /// Makes the one button of a screen that goes on.
    pub fn primary(text: impl Into<Cow<'a, str>>) -> Self {
        Self::of_rank(Rank::Primary, text)
    }

    /// Makes a button without a border.
    pub fn quiet(text: impl Into<Cow<'a, str>>) -> Self {
        Self::of_rank(Rank::Quiet, text)
    }

    /// Makes a filled button in plum: linking two things.
    pub fn plum(text: impl Into<Cow<'a, str>>) -> Self {
        Self::of_rank(Rank::Plum, text)
    }

    /// Puts an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows a key, and answers to it.
    pub fn key(mut self, key: Hotkey) -> Self {
        self.key = Some(key);
        self
    }

    /// Says why it cannot be used yet: dashed, readable, reachable, and it tells. `None` makes it usable.
    pub fn why_not(mut self, why: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.why_not = why.map(Into::into);
        self
    }

    /// Sets the width in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Puts the word at the start instead of the middle, for a column of buttons.
    pub fn at_start(mut self) -> Self {
        self.start = true;
        self
    }

    /// Shows the icon only; the word becomes tooltip and name.
    pub fn icon_only(mut self) -> Self {
        self.bare = true;
        self
    }

    /// Gives it an id of its own among its neighbours.
    pub fn id(mut self, of: impl Hash) -> Self {
        self.salt = salt(of);
        self
    }
}

impl egui::Widget for Button<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let filled = matches!(self.rank, Rank::Primary | Rank::Plum) && self.why_not.is_none();
        let weight = if filled { Weight::SemiBold } else { Weight::Medium };
        let pad = if self.bare { theme.px(8.0) } else { theme.px(14.0) };
        let (side, gap) = (theme.px(20.0), theme.px(8.0));
        let cap = self.key.map(|key| key_cap_size(ui, key)).filter(|_| !self.bare || self.rank == Rank::Quiet);
        let lead = self.icon.map_or(0.0, |_| side);
        let tail = cap.map_or(0.0, |cap| cap.x + gap);
        let text = Text::new(Role::Button, if self.bare { "" } else { self.text.as_ref() }).weight(weight);
        let offered = self.width.unwrap_or_else(|| ui.available_width());
        let join = if self.icon.is_some() && !self.bare { gap } else { 0.0 };
        let room = (offered - 2.0 * pad - lead - join - tail).max(side);
        let inner = if self.bare { Vec2::ZERO } else { text.measure(ui.ctx(), room) };
        let content = lead + join + inner.x + tail;
        let width = self.width.unwrap_or((content + 2.0 * pad).max(theme.px(36.0)));
        let height = theme.control(36.0).max(inner.y + 6.0);
        let response = allocate(ui, vec2(width, height), self.salt, self.why_not.is_none());
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let radius = theme.px(8.0);
            let mut surface = Surface::usable(p, &response, self.why_not.is_some(), p.panel, p.line_strong);
            let touched = response.hovered() || response.is_pointer_button_down_on();
            match self.rank {
                _ if self.why_not.is_some() => {}
                Rank::Primary => {
                    let fill = if touched { p.indigo_deep } else { p.indigo };
                    surface = Surface { fill, stroke: Stroke::new(1.0, fill), ink: p.panel, dashed: false };
                }
                Rank::Plum => surface = Surface { fill: p.plum, stroke: Stroke::NONE, ink: p.panel, dashed: false },
                Rank::Quiet => {
                    let fill = if touched { p.indigo_tint } else { Color32::TRANSPARENT };
                    surface = Surface { fill, stroke: Stroke::NONE, ink: p.indigo, dashed: false };
                }
                Rank::Plain => {}
            }
            surface.paint(ui, rect, radius);
            let mut x = if self.start { rect.min.x + pad } else { rect.center().x - content / 2.0 };
            if let Some(icon) = self.icon {
                paint_icon(ui, icon, left_centred(rect, x, Vec2::splat(side)), surface.ink);
                x += lead + join;
            }
            let text = text.colour(surface.ink);
            text.paint(ui, left_centred(rect, x, inner).min, room);
            x += inner.x + gap;
            if let (Some(key), Some(size)) = (self.key, cap) {
                paint_key_cap(ui, key, left_centred(rect, x, size), filled.then_some(surface.ink));
            }
        }
        let told = Told {
            label: &self.text,
            role: accesskit::Role::Button,
            chosen: None,
            hotkey: self.key,
            kind: Kind::Act,
            why_not: self.why_not.as_deref(),
            radius: theme.px(8.0),
        };
        let response = settle(ui, response, &told);
        if self.bare && self.why_not.is_none() { super::tip(response, &self.text) } else { response }
    }
}

/// One tab of a row: icon, word, count, key; underlined when it is the one shown.
#[must_use = "show it"]
pub struct Tab<'a> {
    text: Cow<'a, str>,
    on: bool,
    icon: Option<Icon>,
    key: Option<Hotkey>,
    count: Option<usize>,
    height: f32,
}

impl<'a> Tab<'a> {
    /// Makes a tab; `on` when it is the one shown.
    pub fn new(text: impl Into<Cow<'a, str>>, on: bool) -> Self {
        Tab { text: text.into(), on, icon: None, key: None, count: None, height: 38.0 }
    }

    /// Puts an icon before the word.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Shows a key, and answers to it.
    pub fn key(mut self, key: Hotkey) -> Self {
        self.key = Some(key);
        self
    }

    /// Shows how many there are behind it.
    pub fn count(mut self, count: usize) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets another height than 38 at 1280 x 720.
    pub fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }
}

impl egui::Widget for Tab<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let weight = if self.on { Weight::SemiBold } else { Weight::Medium };
        let (pad, side, gap) = (theme.px(14.0), theme.px(20.0), theme.px(8.0));
        let room = (ui.available_width() - 2.0 * pad).max(side);
        let text = Text::new(Role::Button, self.text.as_ref()).weight(weight);
        let inner = text.measure(ui.ctx(), room);
        let count = self.count.map(|n| Text::new(Role::Button, n.to_string()).strong());
        let counted = count.as_ref().map_or(0.0, |c| c.measure(ui.ctx(), f32::INFINITY).x + gap);
        let cap = self.key.map(|key| key_cap_size(ui, key));
        let lead = self.icon.map_or(0.0, |_| side + gap);
        let width = 2.0 * pad + lead + inner.x + counted + cap.map_or(0.0, |cap| cap.x + gap);
        let height = theme.control(self.height).max(inner.y + 6.0);
        let response = allocate(ui, vec2(width, height), salt(("tab", self.text.as_ref())), true);
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let ink = match (self.on, response.hovered()) {
                (true, _) => p.indigo_deep,
                (false, true) => p.ink,
                (false, false) => p.ink_2,
            };
            let line = Rect::from_min_max(pos2(rect.min.x, rect.max.y - 3.0), rect.max);
            if self.on {
                ui.painter().rect_filled(line, 0.0, p.indigo);
            }
            let face = Rect::from_min_max(rect.min, rect.max - vec2(0.0, 3.0));
            let mut x = rect.min.x + pad;
            if let Some(icon) = self.icon {
                paint_icon(ui, icon, left_centred(face, x, Vec2::splat(side)), ink);
                x += lead;
            }
            text.colour(ink).paint(ui, left_centred(face, x, inner).min, room);
            x += inner.x + gap;
            if let Some(count) = count {
                let size = count.measure(ui.ctx(), f32::INFINITY);
                count.colour(ink).paint(ui, left_centred(face, x, size).min, f32::INFINITY);
                x += counted;
            }
            if let (Some(key), Some(size)) = (self.key, cap) {
                paint_key_cap(ui, key, left_centred(face, x, size), None);
            }
        }
        let told = Told {
            label: &self.text,
            role: accesskit::Role::Tab,
            chosen: Some(self.on),
            hotkey: self.key,
            kind: Kind::Choice { chosen: self.on },
            why_not: None,
            radius: theme.px(4.0),
        };
        settle(ui, response, &told)
    }
}

/// A few words in one frame, of which one is chosen: *Practice | With coach | As in an exam*.
#[must_use = "show it"]
pub struct Segments<'a> {
    words: &'a [&'a str],
    chosen: usize,
}

impl<'a> Segments<'a> {
    /// Makes a row of segments.
    pub fn new(words: &'a [&'a str], chosen: usize) -> Self {
        Segments { words, chosen }
    }

    /// Shows it in the width there is; returns the segment that was taken in this pass.
    pub fn show(self, ui: &mut Ui) -> Option<usize> {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let count = self.words.len().max(1);
        let width = (ui.available_width() / count as f32).floor();
        let room = width - theme.px(12.0);
        let text = |word: &'a str, on: bool| {
            let weight = if on { Weight::SemiBold } else { Weight::Medium };
            Text::new(Role::Button, word).weight(weight).centred()
        };
        let tallest = self.words.iter().map(|word| text(word, true).measure(ui.ctx(), room).y).fold(0.0_f32, f32::max);
        let height = theme.control(32.0).max(tallest + 6.0);
        let mut taken = None;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing = Vec2::ZERO;
            for (i, word) in self.words.iter().enumerate() {
                let on = i == self.chosen;
                let response = allocate(ui, vec2(width, height), salt(("segment", self.words, i)), true);
                let rect = response.rect;
                let radius = theme.px(8.0) as u8;
                let corner = |first: bool, last: bool| CornerRadius {
                    nw: if first { radius } else { 0 },
                    sw: if first { radius } else { 0 },
                    ne: if last { radius } else { 0 },
                    se: if last { radius } else { 0 },
                };
                let corners = corner(i == 0, i + 1 == count);
                let (fill, ink) = match (on, response.hovered()) {
                    (true, _) => (p.indigo, p.panel),
                    (false, true) => (p.indigo_tint, p.ink),
                    (false, false) => (p.panel, p.ink),
                };
                ui.painter().rect(rect, corners, fill, Stroke::new(1.0, p.line_strong), StrokeKind::Inside);
                let text = text(word, on).colour(ink);
                let size = text.measure(ui.ctx(), room);
                text.paint(ui, super::centred(rect, vec2(room, size.y)).min, room);
                let told = Told {
                    label: word,
                    role: accesskit::Role::RadioButton,
                    chosen: Some(on),
                    hotkey: None,
                    kind: Kind::Choice { chosen: on },
                    why_not: None,
                    radius: theme.px(8.0),
                };
                if settle(ui, response, &told).clicked() && !on {
                    taken = Some(i);
                }
            }
        });
        taken
    }
}

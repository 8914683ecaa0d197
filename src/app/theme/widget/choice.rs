//! Things of which one or several are chosen: rows of a list, framed choices, cards of the notebook, outcome tiles.

use super::{
    Surface, Told, allocate, left_centred, paint_chosen, salt, settle,
    sign::{key_cap_size, paint_key_cap},
};
use crate::app::theme::{
    Hotkey, Icon, Outcome, QuestionForm, Role, Text, Theme, Tone, Weight, icon::paint as paint_icon, keys::Kind,
    mark::paint_question_mark, of,
};
use bevy_egui::egui::{self, Color32, Id, Rect, Response, Stroke, StrokeKind, Ui, Vec2, accesskit, pos2, vec2};
use std::{borrow::Cow, hash::Hash};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Frame {
    /// A row in a list: no border until chosen, and the bare digit.
    Row,
    /// Alone, with a border and a key cap.
    Framed,
    /// A card that is compared: plum when held.
    Held,
}

/// One choice: a key, a mark or icon, the words, a second line, something at the end.
///
/// It fills the width it is given; the words wrap.
#[must_use = "show it"]
pub struct Choice<'a> {
    text: Cow<'a, str>,
    sub: Option<Cow<'a, str>>,
    frame: Frame,
    key: Option<Hotkey>,
    key_last: bool,
    form: Option<QuestionForm>,
    icon: Option<Icon>,
    end_icon: Option<(Icon, Tone)>,
    dots: usize,
    end: Option<Cow<'a, str>>,
    chosen: bool,
    many: bool,
    tick: bool,
    strong: bool,
    why_not: Option<Cow<'a, str>>,
    height: Option<f32>,
    salt: Option<Id>,
}

impl<'a> Choice<'a> {
    fn of_frame(frame: Frame, text: impl Into<Cow<'a, str>>, chosen: bool) -> Self {
        Choice {
            text: text.into(),
            sub: None,
            frame,
            key: None,
            key_last: false,
            form: None,
            icon: None,
            end_icon: None,
            dots: 0,
            end: None,
            chosen,
            many: false,
            tick: false,
            strong: false,
            why_not: None,
            height: None,
            salt: None,
        }
    }

    /// Makes a row of a list in a box: topics, forms, acts.
    pub fn row(text: impl Into<Cow<'a, str>>, chosen: bool) -> Self {
        Self::of_frame(Frame::Row, text, chosen)
    }

    /// Makes a choice that stands alone, with a border: the lines one may say, languages, reasons.
    pub fn framed(text: impl Into<Cow<'a, str>>, chosen: bool) -> Self {
        Self::of_frame(Frame::Framed, text, chosen)
    }

    /// Makes a card of the notebook; `held` when it is one end of a comparison.
    pub fn card(text: impl Into<Cow<'a, str>>, held: bool) -> Self {
        Self::of_frame(Frame::Held, text, held)
    }

    /// Adds a second line in the quieter ink.
    pub fn second(mut self, sub: impl Into<Cow<'a, str>>) -> Self {
        self.sub = Some(sub.into()).filter(|sub: &Cow<str>| !sub.is_empty());
        self
    }

    /// Shows a key, and answers to it.
    pub fn key(mut self, key: Hotkey) -> Self {
        self.key = Some(key);
        self
    }

    /// As [`Choice::key`], where there may be none (the eleventh of a list).
    pub fn maybe_key(mut self, key: Option<Hotkey>) -> Self {
        self.key = key;
        self
    }

    /// Puts the key at the end instead of the start.
    pub fn key_at_end(mut self) -> Self {
        self.key_last = true;
        self
    }

    /// Puts the outlined mark of a question type before the words.
    pub fn form(mut self, form: QuestionForm) -> Self {
        self.form = Some(form);
        self
    }

    /// Puts an icon before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Puts an icon at the end: linked, a mistake.
    pub fn end_icon(mut self, icon: Icon, tone: Tone) -> Self {
        self.end_icon = Some((icon, tone));
        self
    }

    /// Puts so many dots at the end: how often it was asked about.
    pub fn dots(mut self, dots: usize) -> Self {
        self.dots = dots;
        self
    }

    /// Puts a quiet word or number at the end.
    pub fn end(mut self, end: impl Into<Cow<'a, str>>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Says that several may be chosen: a box to tick.
    pub fn many(mut self) -> Self {
        self.many = true;
        self
    }

    /// Shows a tick at the end of the chosen one.
    pub fn tick(mut self) -> Self {
        self.tick = true;
        self
    }

    /// Writes the words in 600 even when it is not chosen, where a second line follows.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Says why it cannot be chosen yet. `None` makes it usable.
    pub fn why_not(mut self, why: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.why_not = why.map(Into::into);
        self
    }

    /// Sets the least height at 1280 x 720: 31 in lists, 36 framed, 42 for forms.
    pub fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    /// Gives it an id of its own among its neighbours; else it is known by its words.
    pub fn id(mut self, of: impl Hash) -> Self {
        self.salt = salt(of);
        self
    }

    fn surface(&self, ui: &Ui, theme: &Theme, response: &Response) -> Color32 {
        let p = theme.palette;
        let rect = response.rect;
        let radius = theme.px(if self.frame == Frame::Row { 7.0 } else { 8.0 });
        let hovered = response.hovered() || response.is_pointer_button_down_on();
        if self.why_not.is_some() {
            Surface::usable(p, response, true, p.sunk, p.line).paint(ui, rect, radius);
            return p.ink_2;
        }
        match (self.frame, self.chosen) {
            (Frame::Row, false) => {
                if hovered {
                    ui.painter().rect_filled(rect, radius, p.indigo_tint);
                }
                p.ink
            }
            (Frame::Row, true) => {
                paint_chosen(ui, rect, radius as u8, None);
                p.indigo_deep
            }
            (Frame::Framed, true) if self.many => {
                let stroke = Stroke::new(1.0, p.indigo);
                ui.painter().rect(rect, radius, p.indigo_tint, stroke, StrokeKind::Inside);
                p.ink
            }
            (Frame::Framed, true) => {
                paint_chosen(ui, rect, radius as u8, Some(Stroke::new(1.0, p.indigo)));
                p.ink
            }
            (Frame::Held, true) => {
                ui.painter().rect(rect, radius, p.plum_tint, Stroke::new(2.0, p.plum), StrokeKind::Inside);
                p.ink
            }
            (Frame::Framed | Frame::Held, false) => {
                Surface::usable(p, response, false, p.panel, p.line).paint(ui, rect, radius);
                p.ink
            }
        }
    }
}

impl egui::Widget for Choice<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let row = self.frame == Frame::Row;
        let (pad, gap) = (theme.px(if row { 8.0 } else { 10.0 }), theme.px(if row { 9.0 } else { 10.0 }));
        let cap = self.key.map(|key| match row && !self.strong {
            true => vec2(theme.px(20.0), theme.px(22.0)),
            false => key_cap_size(ui, key),
        });
        let box_side = theme.px(20.0);
        let mark = theme.px(if self.form.is_some() { 24.0 } else { 20.0 });
        let has_mark = self.form.is_some() || self.icon.is_some();
        let start =
            [self.many.then_some(box_side), cap.filter(|_| !self.key_last).map(|cap| cap.x), has_mark.then_some(mark)];
        let lead: f32 = start.iter().flatten().map(|width| width + gap).sum();
        let end = self.end.as_deref().map(|end| Text::caption(end).weight(Weight::Medium));
        let tick = self.tick && self.chosen;
        let tail: f32 = [
            cap.filter(|_| self.key_last).map(|cap| cap.x),
            (self.dots > 0).then_some(theme.px(12.0) * self.dots.min(5) as f32),
            end.as_ref().map(|end| end.measure(ui.ctx(), f32::INFINITY).x),
            self.end_icon.map(|_| theme.px(18.0)),
            tick.then_some(theme.px(18.0)),
        ]
        .iter()
        .flatten()
        .map(|width| width + gap)
        .sum();
        let width = ui.available_width();
        let room = (width - 2.0 * pad - lead - tail).max(theme.px(40.0));
        let heavy = self.chosen && row || self.strong;
        let weight = if heavy { Weight::SemiBold } else { Weight::Regular };
        let text = Text::body(self.text.as_ref()).weight(weight);
        let words = text.measure(ui.ctx(), room);
        let sub = self.sub.as_deref().map(Text::caption);
        let second = sub.as_ref().map_or(Vec2::ZERO, |sub| sub.measure(ui.ctx(), room));
        let inner = words.y + second.y;
        let base = self.height.unwrap_or(if row { 31.0 } else { 36.0 });
        let air = if row { theme.px(2.0) } else { theme.px(10.0) };
        let height = theme.px(base).max(inner + air);
        let own = self.salt.or_else(|| salt(("choice", self.text.as_ref())));
        let response = allocate(ui, vec2(width, height), own, self.why_not.is_none());
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let ink = self.surface(ui, &theme, &response);
            // With several rows of words the key stands beside the first; a form's mark belongs to both its rows.
            let first = Rect::from_min_size(
                pos2(rect.min.x, rect.min.y + ((height - inner) / 2.0).round()),
                vec2(width, text.row_height(ui.ctx())),
            );
            let one_row = second.y == 0.0 && words.y <= first.height() + 1.0;
            let both = row && self.form.is_some() && words.y <= first.height() + 1.0;
            let level = if one_row || both { rect } else { first };
            let mut x = rect.min.x + pad;
            if self.many {
                paint_box(ui, left_centred(level, x, Vec2::splat(box_side)), self.chosen);
                x += box_side + gap;
            }
            if let (Some(key), Some(size), false) = (self.key, cap, self.key_last) {
                let at = left_centred(level, x, size);
                if row && !self.strong {
                    let digit = Text::new(Role::Key, key.cap()).colour(p.ink_2);
                    let inner = digit.measure(ui.ctx(), f32::INFINITY);
                    digit.paint(ui, super::centred(at, inner).min, f32::INFINITY);
                } else {
                    paint_key_cap(ui, key, at, None);
                }
                x += size.x + gap;
            }
            if let Some(form) = self.form {
                paint_question_mark(ui, form, false, left_centred(level, x, Vec2::splat(mark)));
                x += mark + gap;
            } else if let Some(icon) = self.icon {
                paint_icon(ui, icon, left_centred(level, x, Vec2::splat(mark)), ink);
                x += mark + gap;
            }
            text.colour(ink).paint(ui, pos2(x, first.min.y), room);
            if let Some(sub) = sub {
                sub.paint(ui, pos2(x, first.min.y + words.y), room);
            }
            let mut x = rect.max.x - pad;
            if let (Some(key), Some(size), true) = (self.key, cap, self.key_last) {
                x -= size.x;
                paint_key_cap(ui, key, left_centred(level, x, size), None);
                x -= gap;
            }
            if tick {
                x -= theme.px(18.0);
                paint_icon(ui, Icon::Check, left_centred(rect, x, Vec2::splat(theme.px(18.0))), p.indigo_deep);
                x -= gap;
            }
            if let Some((icon, tone)) = self.end_icon {
                x -= theme.px(18.0);
                let colour = tone.colours(p).0;
                paint_icon(ui, icon, left_centred(level, x, Vec2::splat(theme.px(18.0))), colour);
                x -= gap;
            }
            if let Some(end) = end {
                let size = end.measure(ui.ctx(), f32::INFINITY);
                x -= size.x;
                end.paint(ui, left_centred(level, x, size).min, f32::INFINITY);
                x -= gap;
            }
            for _ in 0..self.dots.min(5) {
                x -= theme.px(9.0);
                ui.painter().circle_filled(pos2(x + theme.px(4.5), level.center().y), theme.px(4.0), p.ink_2);
                x -= theme.px(3.0);
            }
        }
        let role = if self.many { accesskit::Role::CheckBox } else { accesskit::Role::RadioButton };
        let kind = match self.many || self.frame == Frame::Held {
            true => Kind::Act,
            false => Kind::Choice { chosen: self.chosen },
        };
        let told = Told {
            label: &self.text,
            role: if self.frame == Frame::Held { accesskit::Role::CheckBox } else { role },
            chosen: Some(self.chosen),
            hotkey: self.key,
            kind,
            why_not: self.why_not.as_deref(),
            radius: theme.px(8.0),
        };
        let response = settle(ui, response, &told);
        if let (Some(sub), None) = (&self.sub, &self.why_not) {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(sub.as_ref()));
        }
        response
    }
}

fn paint_box(ui: &Ui, rect: Rect, ticked: bool) {
    let theme = of(ui.ctx());
    let p = theme.palette;
    let radius = theme.px(5.0);
    if ticked {
        ui.painter().rect_filled(rect, radius, p.indigo);
        paint_icon(ui, Icon::Check, rect.shrink(theme.px(3.0)), p.panel);
    } else {
        ui.painter().rect(rect, radius, p.panel, Stroke::new(2.0, p.line_strong), StrokeKind::Inside);
    }
}

/// The tile of an outcome: key, icon on its tint, name, and one line *when it is meant*, the same in all cases.
#[must_use = "show it"]
pub struct OutcomeTile<'a> {
    outcome: Option<Outcome>,
    name: Cow<'a, str>,
    when: Cow<'a, str>,
    key: Option<Hotkey>,
    chosen: bool,
}

impl<'a> OutcomeTile<'a> {
    /// Makes the tile of an outcome.
    pub fn new(outcome: Outcome, name: impl Into<Cow<'a, str>>, when: impl Into<Cow<'a, str>>, chosen: bool) -> Self {
        OutcomeTile { outcome: Some(outcome), name: name.into(), when: when.into(), key: None, chosen }
    }

    /// Makes the tile of what is no outcome but may be done before one: asking the supervisor.
    pub fn aside(name: impl Into<Cow<'a, str>>, when: impl Into<Cow<'a, str>>) -> Self {
        OutcomeTile { outcome: None, name: name.into(), when: when.into(), key: None, chosen: false }
    }

    /// Shows a key, and answers to it.
    pub fn key(mut self, key: Hotkey) -> Self {
        self.key = Some(key);
        self
    }
}

impl egui::Widget for OutcomeTile<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let (pad, gap, square) = (theme.px(10.0), theme.px(10.0), theme.px(46.0));
        let cap = self.key.map(|key| key_cap_size(ui, key));
        let lead = pad + cap.map_or(0.0, |cap| cap.x + gap) + if self.outcome.is_some() { square + gap } else { 0.0 };
        let tail = pad + theme.px(26.0);
        let width = ui.available_width();
        let room = (width - lead - tail).max(theme.px(60.0));
        let name = Text::subheading(self.name.as_ref());
        let when = Text::caption(self.when.as_ref());
        let (named, meant) = (name.measure(ui.ctx(), room), when.measure(ui.ctx(), room));
        let height = theme.px(90.0).max(named.y + meant.y + theme.px(16.0));
        let response = allocate(ui, vec2(width, height), salt(("tile", self.name.as_ref())), true);
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let radius = theme.px(10.0);
            let touched = response.hovered() || response.is_pointer_button_down_on();
            let (fill, stroke) = match (self.chosen, touched) {
                (true, _) => (p.indigo_tint, Stroke::new(2.0, p.indigo)),
                (false, true) => (p.panel, Stroke::new(1.0, p.line_strong)),
                (false, false) => (p.panel, Stroke::new(1.0, p.line)),
            };
            // What is no outcome stands on a ground of its own; dashes would say that it is not to be had.
            let fill = if self.outcome.is_none() && !touched { p.info_tint } else { fill };
            ui.painter().rect(rect, radius, fill, stroke, StrokeKind::Inside);
            let mut x = rect.min.x + pad;
            if let (Some(key), Some(size)) = (self.key, cap) {
                paint_key_cap(ui, key, left_centred(rect, x, size), None);
                x += size.x + gap;
            }
            if let Some(outcome) = self.outcome {
                let (ink, tint) = outcome.colours();
                let place = left_centred(rect, x, Vec2::splat(square));
                ui.painter().rect_filled(place, theme.px(8.0), tint);
                let side = Vec2::splat(theme.px(26.0));
                paint_icon(ui, outcome.icon(), super::centred(place, side), ink);
                x += square + gap;
            }
            let top = rect.center().y - (named.y + meant.y) / 2.0;
            name.paint(ui, pos2(x, top.round()), room);
            when.paint(ui, pos2(x, (top + named.y).round()), room);
            if self.chosen {
                let side = theme.px(20.0);
                let at = left_centred(rect, rect.max.x - pad - side, Vec2::splat(side));
                paint_icon(ui, Icon::Check, at, p.indigo_deep);
            }
        }
        let aside = self.outcome.is_none();
        let told = Told {
            label: &self.name,
            role: if aside { accesskit::Role::Button } else { accesskit::Role::CheckBox },
            chosen: (!aside).then_some(self.chosen),
            hotkey: self.key,
            kind: Kind::Act,
            why_not: None,
            radius: theme.px(10.0),
        };
        let response = settle(ui, response, &told);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(self.when.as_ref()));
        response
    }
}

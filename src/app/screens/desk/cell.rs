//! One field of a paper in its place: how its words are set, and the little drawing that belongs to it.
//!
//! The height follows the text, so that nothing is cut in any language at any size of text. A drawing never tells more
//! than the words: before a look there is only the place for it.

use bevy_egui::egui::{Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::{
    Touch,
    ornament::{self, Mark},
    paper::{self, INK, Paper, Said},
};
use crate::{
    app::theme::{self, Icon, Role, Text, Theme, Weight, icon::paint as paint_icon},
    interview::view::FieldView,
    locale::Message,
    scenario::words::Words,
};

/// How a field is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// Label and value.
    Plain,
    /// In a ruled box, as on a printed form.
    Boxed,
    /// On a line.
    Ruled,
    /// Across the paper and larger, behind a sign: what this kind of paper is about.
    Lead(Icon),
    /// With a picture above the words, as on a card.
    Portrait,
    /// With a hand's line over a rule.
    Signed,
    /// Beside a stamp.
    Stamped(Mark),
    /// Running text across the paper.
    Message,
}

impl Style {
    /// Whether the field needs the whole width.
    pub fn is_wide(self) -> bool {
        matches!(self, Style::Lead(_) | Style::Message)
    }
}

/// One field, measured.
pub(super) struct Cell<'a> {
    pub field: &'a FieldView,
    said: Said,
    style: Style,
    room: f32,
    /// The drawing: its size, and how far it shifts the words.
    drawing: Vec2,
    shift: Vec2,
    /// How high it is.
    pub high: f32,
}

const PAD: f32 = 8.0;

impl<'a> Cell<'a> {
    /// Measures a field of a width.
    pub fn new(ui: &Ui, paper: Paper<'_>, field: &'a FieldView, style: Style, width: f32) -> Self {
        let theme = theme::of(ui.ctx());
        let inner = width - 2.0 * theme.px(PAD);
        let beside =
            |side: f32, ratio: f32| (vec2(theme.px(side), theme.px(side * ratio)), vec2(theme.px(side + 10.0), 0.0));
        let above = |size: Vec2| (size, vec2(0.0, size.y + theme.px(4.0)));
        let (drawing, shift) = match style {
            Style::Portrait => above(vec2(inner, inner * 1.28)),
            Style::Signed => above(vec2(inner, theme.px(24.0))),
            Style::Stamped(_) => beside(58.0, 1.0),
            Style::Lead(_) => beside(22.0, 1.0),
            _ if field.id == "photo" => beside(76.0, 1.28),
            _ => (Vec2::ZERO, Vec2::ZERO),
        };
        let room = (inner - shift.x).max(40.0);
        let said = Said::of(paper.say, field);
        let mut cell = Self { field, said, style, room, drawing, shift, high: 0.0 };
        let texts = cell.texts(&theme);
        let sum: f32 = texts.iter().map(|(text, room)| text.measure(ui.ctx(), *room).y).sum();
        let beside = if shift.x > 0.0 { drawing.y } else { 0.0 };
        cell.high = ((sum + shift.y).max(beside) + theme.px(8.0)).max(theme.px(36.0));
        cell
    }

    /// The texts from top to bottom with the room of each.
    fn texts(&self, theme: &Theme) -> Vec<(Text<'_>, f32)> {
        let value = match &self.said.value {
            Some(value) if super::is_printed(self.field) => {
                (printed(theme, value, self.room).colour(INK.ink), f32::INFINITY)
            }
            Some(value) => (self.value(value).colour(INK.ink), self.room),
            None => (Text::body(self.said.unseen.as_str()).weight(Weight::Medium).colour(INK.ink_2), self.room),
        };
        let mut texts = vec![(Text::caption(self.said.label.as_str()).colour(INK.ink_2), self.room), value];
        let room = self.room - theme.px(22.0);
        texts.extend(self.said.defects.iter().map(|defect| (Text::caption(defect.as_str()).colour(INK.ink), room)));
        texts
    }

    fn value<'v>(&self, value: &'v str) -> Text<'v> {
        let digits = self.field.id.ends_with("number") && value.is_ascii();
        match self.style {
            Style::Message => Text::body(value),
            Style::Lead(_) => Text::new(Role::Heading, value),
            _ if digits => Text::printed(value).weight(Weight::SemiBold),
            _ => Text::body(value).strong(),
        }
    }

    /// Puts the field into its place.
    pub fn show(&self, ui: &mut Ui, paper: Paper<'_>, rect: Rect, touch: &mut Touch<'_>) {
        let theme = theme::of(ui.ctx());
        self.ground(ui, rect);
        paper::place(ui, paper.say, rect, self.field, &self.said, touch);
        let start = rect.min + vec2(theme.px(PAD), theme.px(4.0));
        self.draw(ui, paper, start);
        let mut at = start + self.shift;
        for (ix, (text, room)) in self.texts(&theme).into_iter().enumerate() {
            let size = text.measure(ui.ctx(), room);
            if ix > 1 {
                paper::mark(ui, at + vec2(0.0, theme.px(2.0)), theme.px(16.0));
            }
            let shift = if ix > 1 { theme.px(22.0) } else { 0.0 };
            text.paint(ui, at + vec2(shift, 0.0), room);
            at.y += size.y;
        }
    }

    /// What the paper itself has where the field stands.
    fn ground(&self, ui: &Ui, rect: Rect) {
        let painter = ui.painter();
        let fine = Stroke::new(1.0, INK.line_strong.gamma_multiply(0.7));
        match self.style {
            Style::Boxed => {
                painter.rect(rect, 2.0, INK.panel.gamma_multiply(0.8), fine, StrokeKind::Inside);
            }
            Style::Lead(_) => {
                painter.rect(rect, 5.0, INK.panel.gamma_multiply(0.7), fine, StrokeKind::Inside);
            }
            Style::Ruled => {
                painter.hline(rect.x_range().shrink(PAD / 2.0), rect.max.y - 0.5, fine);
            }
            _ => {}
        }
    }

    fn draw(&self, ui: &Ui, paper: Paper<'_>, at: Pos2) {
        let slot = Rect::from_min_size(at, self.drawing);
        match self.style {
            Style::Lead(icon) => paint_icon(ui, icon, slot, INK.ink_2),
            Style::Signed => {
                let rule = Stroke::new(1.0, INK.line_strong);
                ui.painter().hline(slot.x_range(), slot.max.y, rule);
                if self.is_there() {
                    let hand =
                        Rect::from_min_size(slot.min, vec2(slot.width().min(slot.height() * 6.0), slot.height()));
                    ui.painter().add(ornament::signature(hand));
                }
            }
            Style::Stamped(mark) => {
                ui.painter().extend(ornament::stamp(ui, slot, mark, self.is_there()));
            }
            _ if self.field.id == "photo" => {
                paper::photo(ui, slot, paper::pictured(paper.live, paper.view, self.field).as_ref());
            }
            _ => {}
        }
    }

    /// Whether a signature or stamp is drawn: it was looked at, and neither a defect nor the wording called `none` says
    /// that it is missing; nor is a signature drawn that should be another's.
    fn is_there(&self) -> bool {
        let none = |message: &Message| message.attribute.as_ref().is_some_and(|a| a.as_str() == "none");
        let Some(value) = self.field.value.as_ref() else { return false };
        let lacking = |defect: &Words| defect.0.iter().any(|m| m.id.as_str() == "defect-stamp-missing");
        let wrong = match self.style {
            Style::Stamped(_) => self.field.defects.iter().any(lacking),
            _ => !self.field.defects.is_empty(),
        };
        !wrong && !value.0.iter().any(none)
    }
}

/// Printed lines, as large as 44 letters in a row allow.
pub(super) fn printed<'t>(theme: &Theme, lines: &'t str, room: f32) -> Text<'t> {
    let letters = lines.lines().map(|line| line.chars().count()).max().unwrap_or(1).max(1) as f32;
    // A letter of the mono face is six tenths of its size wide.
    let wanted = room / (letters * 0.602);
    let natural = Role::Printed.points(crate::locale::Language::English) * theme.scale;
    Text::printed(lines).scaled((wanted / natural).min(1.3))
}

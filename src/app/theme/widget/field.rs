//! Where something is typed or taken from a list: text fields and dropdowns.

use super::{
    Choice, Surface, Told, allocate, left_centred, salt, settle,
    sign::{key_cap_size, paint_key_cap},
};
use crate::app::theme::{
    Hotkey, Icon, Language, Role, Text,
    icon::paint as paint_icon,
    keys::{self, Kind},
    of,
};
use bevy_egui::egui::{
    self, Align, Frame, Id, Layout, Margin, Popup, PopupCloseBehavior, Response, Stroke, TextBuffer, TextEdit, Ui,
    Vec2, accesskit, pos2, vec2,
};
use std::{borrow::Cow, hash::Hash};

/// A text field in a language, with a name, a hint, and a mistake that is told in words.
#[must_use = "show it"]
pub struct Field<'a> {
    text: &'a mut String,
    name: Cow<'a, str>,
    hint: Cow<'a, str>,
    rows: usize,
    role: Role,
    language: Option<Language>,
    error: Option<Cow<'a, str>>,
    width: Option<f32>,
    key: Option<Hotkey>,
    limit: usize,
    hidden: bool,
    salt: Option<Id>,
}

impl<'a> Field<'a> {
    /// Makes a field of one row; `name` is what a screen reader says, and stands beside it as a label by the caller.
    pub fn new(name: impl Into<Cow<'a, str>>, text: &'a mut String) -> Self {
        Field {
            text,
            name: name.into(),
            hint: "".into(),
            rows: 1,
            role: Role::Body,
            language: None,
            error: None,
            width: None,
            key: None,
            limit: 10_000,
            hidden: false,
            salt: None,
        }
    }

    /// Makes it so many rows high at least; Enter then begins a new row.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Says in which language is typed: face, size and line breaks follow.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Types printed letters, for ids and code.
    pub fn printed(mut self) -> Self {
        self.role = Role::Printed;
        self
    }

    /// Shows a hint while it is empty.
    pub fn hint(mut self, hint: impl Into<Cow<'a, str>>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Says what is wrong with it: a red border, an icon, and the sentence below.
    pub fn error(mut self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// Sets the width in points; otherwise it takes what there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Shows a key that goes to the field.
    pub fn key(mut self, key: Hotkey) -> Self {
        self.key = Some(key);
        self
    }

    /// Shows a dot for each letter, and tells a screen reader no more, as for a PIN.
    pub fn hidden(mut self) -> Self {
        self.hidden = true;
        self
    }

    /// Takes at most so many letters.
    pub fn limit(mut self, letters: usize) -> Self {
        self.limit = letters;
        self
    }

    /// Gives it an id of its own among its neighbours; else it is known by its name.
    pub fn id(mut self, of: impl Hash) -> Self {
        self.salt = salt(of);
        self
    }

    /// Shows it; `changed()` tells of typing, `lost_focus()` of leaving.
    pub fn show(self, ui: &mut Ui) -> Response {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let style = |role: Role, language: Option<Language>| {
            let text = Text::new(role, "");
            language.map_or(text.clone(), |language| text.language(language))
        };
        let empty = style(self.role, self.language);
        let row = empty.row_height(ui.ctx());
        let wrong = self.error.is_some();
        let stroke = if wrong { Stroke::new(2.0, p.bad) } else { Stroke::new(1.0, p.line_strong) };
        let pad = theme.px(10.0) - stroke.width;
        let down = (((theme.control(36.0) - row) / 2.0).max(3.0) - stroke.width).max(0.0);
        let frame = Frame::new()
            .fill(if wrong { p.bad_tint } else { p.panel })
            .stroke(stroke)
            .corner_radius(theme.px(6.0) as u8)
            .inner_margin(Margin::symmetric(pad as i8, down as i8));
        let width = self.width.unwrap_or_else(|| ui.available_width());
        let id = ui.id().with(self.salt.or_else(|| salt(("field", self.name.as_ref()))));
        let many_rows = self.rows > 1;
        let (role, language, hidden) = (self.role, self.language, self.hidden);
        let mut layouter = move |ui: &Ui, buffer: &dyn TextBuffer, wrap: f32| {
            let typed = buffer.as_str();
            let shown = if hidden { "•".repeat(typed.chars().count()) } else { typed.to_owned() };
            let text = Text::new(role, shown);
            let text = language.map_or(text.clone(), |language| text.language(language));
            text.layout(ui.ctx(), if many_rows { wrap } else { f32::INFINITY })
        };
        let edit = match many_rows {
            true => TextEdit::multiline(self.text),
            false => TextEdit::singleline(self.text),
        };
        let inner = width - 2.0 * (pad + stroke.width);
        let response = edit
            .id(id)
            .frame(frame)
            .desired_rows(self.rows)
            .desired_width(inner)
            .min_size(vec2(width, 0.0))
            .char_limit(self.limit)
            .password(self.hidden)
            .text_color(p.ink)
            .layouter(&mut layouter)
            .show(ui)
            .response
            .response;
        if self.text.is_empty() && !self.hint.is_empty() {
            let hint = Text::new(self.role, self.hint.as_ref()).colour(p.ink_2).rows(1);
            let at = response.rect.min + vec2(pad + stroke.width, down + stroke.width);
            hint.paint(ui, at, inner);
        }
        if let Some(key) = self.key.filter(|_| !response.has_focus()) {
            let size = key_cap_size(ui, key);
            let at = left_centred(response.rect, response.rect.max.x - theme.px(8.0) - size.x, size);
            paint_key_cap(ui, key, at, None);
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(self.name.as_ref());
            if let Some(error) = &self.error {
                node.set_invalid(accesskit::Invalid::True);
                node.set_description(error.as_ref());
            }
        });
        keys::register(ui, &response, self.key, Kind::Field { many_rows });
        keys::ring(ui, &response, theme.px(6.0));
        if let Some(error) = &self.error {
            ui.horizontal(|ui| {
                crate::app::theme::icon(ui, Icon::Stop, 16.0, p.bad);
                ui.add(Text::caption(error.as_ref()).colour(p.bad));
            });
        }
        response
    }
}

/// A button that opens a list of which one is taken.
#[must_use = "show it"]
pub struct Dropdown<'a> {
    name: Cow<'a, str>,
    shown: Cow<'a, str>,
    width: Option<f32>,
}

impl<'a> Dropdown<'a> {
    /// Makes a dropdown; `name` is what a screen reader says, `shown` the value it has now.
    pub fn new(name: impl Into<Cow<'a, str>>, shown: impl Into<Cow<'a, str>>) -> Self {
        Dropdown { name: name.into(), shown: shown.into(), width: None }
    }

    /// Sets the width in points; otherwise it is as wide as its value.
    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Shows it; returns the item that was taken in this pass.
    pub fn show(self, ui: &mut Ui, items: &[impl AsRef<str>]) -> Option<usize> {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let (pad, gap, side) = (theme.px(10.0), theme.px(8.0), theme.px(18.0));
        let text = Text::new(Role::Body, self.shown.as_ref());
        let offered = self.width.unwrap_or_else(|| ui.available_width());
        let room = (offered - 2.0 * pad - gap - side).max(side);
        let inner = text.measure(ui.ctx(), room);
        let width = self.width.unwrap_or(inner.x + 2.0 * pad + gap + side);
        let height = theme.control(34.0).max(inner.y + 6.0);
        let response = allocate(ui, vec2(width, height), salt(("dropdown", self.name.as_ref())), true);
        let rect = response.rect;
        if ui.is_rect_visible(rect) {
            let surface = Surface::usable(p, &response, false, p.panel, p.line_strong);
            surface.paint(ui, rect, theme.px(8.0));
            text.colour(surface.ink).paint(ui, left_centred(rect, rect.min.x + pad, inner).min, room);
            let at = pos2(rect.max.x - pad - side, rect.min.y);
            paint_icon(ui, Icon::Down, left_centred(rect, at.x, Vec2::splat(side)), surface.ink);
        }
        let told = Told {
            label: &self.name,
            role: accesskit::Role::ComboBox,
            chosen: None,
            hotkey: None,
            kind: Kind::Act,
            why_not: None,
            radius: theme.px(8.0),
        };
        let response = settle(ui, response, &told);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_value(self.shown.as_ref()));
        let mut taken = None;
        let wide = width.max(theme.px(180.0));
        Popup::menu(&response)
            .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
            .layout(Layout::top_down(Align::Min))
            .width(wide)
            .show(|ui| {
                ui.set_width(wide);
                ui.spacing_mut().item_spacing.y = 2.0;
                egui::ScrollArea::vertical().max_height(theme.px(320.0)).show(ui, |ui| {
                    keys::modal(ui, ("dropdown", response.id), |ui| {
                        for (i, item) in items.iter().enumerate() {
                            let on = item.as_ref() == self.shown;
                            if ui.add(Choice::row(item.as_ref(), on).id(i)).clicked() {
                                taken = Some(i);
                                ui.close();
                            }
                        }
                    });
                });
            });
        taken
    }
}

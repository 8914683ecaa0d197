//! The controls of the house, each with its states, its key, its ring, and its name for the screen reader.
//!
//! Every control asks for plain text already said in the reader's language and gives egui's `Response` back: `clicked()`
//! is true for mouse, Enter, Space, its own key and a screen reader's press alike. None knows what it stands for.

mod button;
mod choice;
mod field;
mod panel;
mod sign;

pub use button::{Button, Segments, Tab};
pub use choice::{Choice, OutcomeTile};
pub use field::{Dropdown, Field};
pub use panel::{Panel, Shown, card, dialog, scroll};
pub use sign::{Badge, Meter, announce, key_cap, name_plate, tell};

use super::{
    Hotkey, Palette, Text,
    keys::{self, Kind},
};
use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, Id, Pos2, Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
    WidgetType, accesskit, pos2, vec2,
};
use std::hash::Hash;

/// Paints the focus ring round a control drawn outside this module, and tells the keyboard of it.
///
/// What it is called and what it is comes from the caller's own `widget_info`.
pub fn focusable(ui: &Ui, response: &Response, hotkey: Option<Hotkey>, kind: Kind, radius: f32) {
    keys::register(ui, response, hotkey, kind);
    keys::ring(ui, response, radius);
}

/// What a control is, for eyes that do not see it.
struct Told<'a> {
    label: &'a str,
    role: accesskit::Role,
    /// Chosen or not, for what can be chosen.
    chosen: Option<bool>,
    hotkey: Option<Hotkey>,
    kind: Kind,
    /// Why it cannot be used yet.
    why_not: Option<&'a str>,
    radius: f32,
}

/// Ends a control: its name and role, its key, its ring, and why it cannot be used.
fn settle(ui: &Ui, response: Response, told: &Told) -> Response {
    let typ = match told.role {
        accesskit::Role::RadioButton => WidgetType::RadioButton,
        accesskit::Role::CheckBox => WidgetType::Checkbox,
        accesskit::Role::ComboBox => WidgetType::ComboBox,
        _ => WidgetType::Button,
    };
    response.widget_info(|| WidgetInfo {
        enabled: told.why_not.is_none(),
        selected: told.chosen,
        ..WidgetInfo::labeled(typ, true, told.label)
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(told.role);
        if let Some(hotkey) = told.hotkey {
            node.set_keyboard_shortcut(hotkey.cap());
        }
        if let Some(why) = told.why_not {
            node.set_description(why);
        }
        if told.role == accesskit::Role::Tab
            && let Some(chosen) = told.chosen
        {
            node.clear_toggled();
            node.set_selected(chosen);
        }
    });
    let kind = if told.why_not.is_some() { Kind::NotYet } else { told.kind };
    focusable(ui, &response, told.hotkey, kind, told.radius);
    match told.why_not {
        Some(why) => tip(response, why),
        None => response,
    }
}

/// Shows a sentence under a control while the pointer rests on it or the ring is round it.
pub fn tip(response: Response, sentence: &str) -> Response {
    let add = |ui: &mut Ui| {
        ui.set_max_width(360.0);
        ui.add(Text::caption(sentence));
    };
    if response.has_focus() {
        // Below the ring, which it would else cover.
        egui::Popup::from_response(&response).kind(egui::PopupKind::Tooltip).gap(9.0).show(add);
        response
    } else {
        response.on_hover_ui(add)
    }
}

/// Allocates a control of a size, with an id that stays when what stands before it changes.
fn allocate(ui: &mut Ui, size: egui::Vec2, salt: Option<Id>, usable: bool) -> Response {
    let (auto, rect) = ui.allocate_space(size);
    let id = salt.map_or(auto, |salt| ui.id().with(salt));
    let sense = if usable { Sense::click() } else { Sense::focusable_noninteractive() | Sense::hover() };
    ui.interact(rect, id, sense)
}

/// Turns any key of the caller's into a salt.
fn salt(of: impl Hash) -> Option<Id> {
    let mut hasher = std::hash::DefaultHasher::new();
    of.hash(&mut hasher);
    Some(Id::new(std::hash::Hasher::finish(&hasher)))
}

/// Fill, border and ink of a surface.
#[derive(Clone, Copy)]
struct Surface {
    fill: Color32,
    stroke: Stroke,
    ink: Color32,
    dashed: bool,
}

impl Surface {
    /// A thing that can be used: at rest, under the pointer, pressed, or not usable yet.
    fn usable(p: &Palette, response: &Response, not_yet: bool, rest: Color32, border: Color32) -> Surface {
        if not_yet {
            return Surface { fill: p.sunk, stroke: Stroke::new(1.0, p.line_strong), ink: p.ink_2, dashed: true };
        }
        if response.hovered() || response.is_pointer_button_down_on() {
            let stroke = Stroke::new(1.0, p.indigo);
            return Surface { fill: p.indigo_tint, stroke, ink: p.ink, dashed: false };
        }
        Surface { fill: rest, stroke: Stroke::new(1.0, border), ink: p.ink, dashed: false }
    }

    fn paint(&self, ui: &Ui, rect: Rect, radius: f32) {
        if self.dashed {
            ui.painter().rect_filled(rect, radius, self.fill);
            paint_dashed(ui, rect, radius, self.stroke);
        } else {
            ui.painter().rect(rect, radius, self.fill, self.stroke, StrokeKind::Inside);
        }
    }
}

/// Paints a dashed border: *not yet*, or *unfinished*.
pub fn paint_dashed(ui: &Ui, rect: Rect, radius: f32, stroke: Stroke) {
    let r = rect.shrink(stroke.width / 2.0);
    let mut path: Vec<Pos2> = Vec::new();
    let corners = [
        (pos2(r.max.x - radius, r.min.y + radius), -90.0_f32),
        (pos2(r.max.x - radius, r.max.y - radius), 0.0),
        (pos2(r.min.x + radius, r.max.y - radius), 90.0),
        (pos2(r.min.x + radius, r.min.y + radius), 180.0),
    ];
    for (centre, from) in corners {
        for i in 0..=4 {
            let a = (from + 90.0 * i as f32 / 4.0).to_radians();
            path.push(centre + vec2(a.cos(), a.sin()) * radius);
        }
    }
    path.push(path[0]);
    ui.painter().extend(Shape::dashed_line(&path, stroke, 4.0, 3.0));
}

/// Paints a chosen surface: the tint, and the bar 4 wide at the start that follows the corners.
fn paint_chosen(ui: &Ui, rect: Rect, radius: u8, border: Option<Stroke>) {
    let p = super::of(ui.ctx()).palette;
    let painter = ui.painter();
    let bar = Rect::from_min_max(rect.min, pos2(rect.min.x + f32::from(radius) + 4.0, rect.max.y));
    let start = CornerRadius { nw: radius, sw: radius, ne: 0, se: 0 };
    painter.rect_filled(bar, start, p.indigo);
    let rest = Rect::from_min_max(rect.min + vec2(4.0, 0.0), rect.max);
    let corners = CornerRadius { nw: radius.saturating_sub(3), sw: radius.saturating_sub(3), ne: radius, se: radius };
    painter.rect_filled(rest, corners, p.indigo_tint);
    if let Some(border) = border {
        painter.rect_stroke(rect, radius, border, StrokeKind::Inside);
    }
}

/// Where something of a size stands in the middle of a rectangle's height, from its left.
fn left_centred(rect: Rect, x: f32, size: egui::Vec2) -> Rect {
    let at = pos2(x, rect.center().y - size.y / 2.0);
    Rect::from_min_size(pos2(at.x.round(), at.y.round()), size)
}

/// Where something of a size stands in the middle of a rectangle.
fn centred(rect: Rect, size: egui::Vec2) -> Rect {
    let at = Align2::CENTER_CENTER.align_size_within_rect(size, rect).min;
    Rect::from_min_size(pos2(at.x.round(), at.y.round()), size)
}

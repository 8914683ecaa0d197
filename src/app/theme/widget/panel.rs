//! What holds other things: panels with a line instead of a shadow, cards that can be taken, dialogs.

use super::{Told, settle};
use crate::app::theme::{
    Hotkey, Role, Text, Tone,
    keys::{self, Kind, Scroll},
    of,
    palette::SHADOW,
};
use bevy_egui::egui::{
    self, Color32, Context, CornerRadius, Frame, Id, InnerResponse, Margin, Modal, Rect, Response, Sense, Shape,
    Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, WidgetType, accesskit, epaint::RectShape, pos2,
};
use std::hash::Hash;

/// A panel: a surface with a hairline; the active one of several has two points of indigo.
#[derive(Clone, Copy, Debug)]
#[must_use = "show it"]
pub struct Panel {
    active: bool,
    tone: Tone,
    start_bar: Option<Color32>,
    top_bar: Option<Color32>,
    margin: [f32; 2],
    strong: bool,
}

impl Default for Panel {
    fn default() -> Self {
        Self::new()
    }
}

impl Panel {
    /// Makes a plain panel.
    pub fn new() -> Self {
        Panel { active: false, tone: Tone::Plain, start_bar: None, top_bar: None, margin: [16.0, 12.0], strong: false }
    }

    /// Marks it as the one where Enter acts.
    pub fn active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }

    /// Gives it the ground of a tone: a warning, a critical failure.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Gives a toned panel a border of two points.
    pub fn strong(mut self) -> Self {
        self.strong = true;
        self
    }

    /// Puts a bar 5 wide at its start.
    pub fn start_bar(mut self, colour: Color32) -> Self {
        self.start_bar = Some(colour);
        self
    }

    /// Puts a bar 4 high on its top.
    pub fn top_bar(mut self, colour: Color32) -> Self {
        self.top_bar = Some(colour);
        self
    }

    /// Sets the margins inside, at 1280 x 720: 16 and 12 if not set, 10 and 8 for boxes of lists.
    pub fn margin(mut self, across: f32, down: f32) -> Self {
        self.margin = [across, down];
        self
    }

    /// Shows it, as wide as there is room.
    pub fn show<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
        let theme = of(ui.ctx());
        let p = theme.palette;
        let (ink, ground) = match self.tone {
            Tone::Plain => (p.line, p.panel),
            tone => tone.colours(p),
        };
        let stroke = match (self.active, self.tone, self.strong) {
            (true, ..) => Stroke::new(2.0, p.indigo),
            (false, Tone::Plain, _) => Stroke::new(1.0, p.line),
            (false, _, true) => Stroke::new(2.0, ink),
            (false, _, false) => Stroke::new(1.0, ink.gamma_multiply(0.35)),
        };
        // The border takes its room from the margin, so that nothing moves when a panel becomes active.
        let inset = |length: f32| (theme.px(length) - stroke.width).clamp(0.0, 120.0) as i8;
        let mut margin = Margin::symmetric(inset(self.margin[0]), inset(self.margin[1]));
        if self.start_bar.is_some() {
            margin.left = margin.left.saturating_add(4);
        }
        if self.top_bar.is_some() {
            margin.top = margin.top.saturating_add(3);
        }
        let radius = theme.px(10.0) as u8;
        let frame = Frame::new().fill(ground).stroke(stroke).corner_radius(radius).inner_margin(margin);
        let shown = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            add(ui)
        });
        let rect = shown.response.rect;
        let painter = ui.painter();
        let bar = |part: Rect, colour: Color32| {
            painter.with_clip_rect(part.intersect(ui.clip_rect())).rect_filled(rect, radius, colour);
        };
        if let Some(colour) = self.start_bar {
            bar(Rect::from_min_max(rect.min, pos2(rect.min.x + 5.0, rect.max.y)), colour);
        }
        if let Some(colour) = self.top_bar {
            bar(Rect::from_min_max(rect.min, pos2(rect.max.x, rect.min.y + 4.0)), colour);
        }
        shown
    }
}

/// Shows a card: a panel that can be taken as a whole, with the ring, a key and a name; 2 points of indigo when chosen.
///
/// `salt` tells it from its neighbours; `label` is what a screen reader says. What stands in it should be only looked
/// at. The card's own pictures may reach its edges: it has no margin of its own.
pub fn card<R>(
    ui: &mut Ui,
    salt: impl Hash,
    label: &str,
    hotkey: Option<Hotkey>,
    chosen: bool,
    add: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = of(ui.ctx());
    let p = theme.palette;
    let radius = theme.px(10.0);
    let own = super::salt(salt).unwrap_or(Id::NULL);
    let shown = ui.scope_builder(UiBuilder::new().id_salt(own).sense(Sense::click()), |ui| {
        let ground = ui.painter().add(Shape::Noop);
        let inner = add(ui);
        let rect = ui.min_rect();
        let before = ui.response();
        let fill = if chosen { p.indigo_tint } else { p.panel };
        ui.painter().set(ground, RectShape::filled(rect, CornerRadius::same(radius as u8), fill));
        let stroke = match (chosen, before.hovered()) {
            (true, _) => Stroke::new(2.0, p.indigo),
            (false, true) => Stroke::new(1.0, p.line_strong),
            (false, false) => Stroke::new(1.0, p.line),
        };
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
        inner
    });
    let told = Told {
        label,
        role: accesskit::Role::RadioButton,
        chosen: Some(chosen),
        hotkey,
        kind: Kind::Choice { chosen },
        why_not: None,
        radius,
    };
    let response = settle(ui, shown.response, &told);
    InnerResponse::new(shown.inner, response)
}

/// Shows a text that may be longer than its place: with the ring on it the arrows and page keys move it.
///
/// `name` is unique on the screen, `label` is what a screen reader says. Things in it that can be reached scroll into
/// view by themselves; this is for what is only read. A text that fits takes no ring.
pub fn scroll<R>(ui: &mut Ui, name: impl Hash, label: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let own = super::salt(name).unwrap_or(Id::NULL);
    let mut shown = egui::ScrollArea::vertical().id_salt(own).auto_shrink([false, true]).show(ui, add);
    let place = shown.inner_rect;
    let room = shown.content_size.y - place.height();
    if room <= 1.0 {
        return shown.inner;
    }
    let response = ui.interact(place, own.with("keys"), Sense::focusable_noninteractive());
    if let Some(by) = keys::scrolled(ui.ctx(), response.id) {
        let row = of(ui.ctx()).row(Role::Body);
        let offset = &mut shown.state.offset.y;
        *offset = match by {
            Scroll::Rows(rows) => *offset + f32::from(rows) * row * 2.0,
            Scroll::Views(views) => *offset + f32::from(views) * (place.height() - row).max(row),
            Scroll::Start => 0.0,
            Scroll::End => room,
        }
        .clamp(0.0, room);
        shown.state.store(ui.ctx(), shown.id);
        ui.ctx().request_repaint();
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Other, true, label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(accesskit::Role::ScrollView));
    super::focusable(ui, &response, None, Kind::Scroll, 4.0);
    shown.inner
}

/// What became of a dialog in this pass.
pub struct Shown<R> {
    /// What its contents returned.
    pub inner: R,
    /// Whether it is to be closed: Esc, or a click outside.
    pub closed: bool,
    /// The whole of it.
    pub response: Response,
}

/// Shows a dialog over everything else; while it is there the keys are its own.
///
/// Call it after the screen below is drawn. `title` is its heading and its name for the screen reader.
pub fn dialog<R>(ctx: &Context, name: &str, title: &str, add: impl FnOnce(&mut Ui) -> R) -> Shown<R> {
    let theme = of(ctx);
    let p = theme.palette;
    let frame = Frame::new()
        .fill(p.panel)
        .stroke(Stroke::new(1.0, p.line_strong))
        .corner_radius(theme.px(10.0) as u8)
        .inner_margin(Margin::same(theme.px(20.0).min(100.0) as i8))
        .shadow(SHADOW);
    let modal = Modal::new(Id::new(("sala-dialog", name))).frame(frame).backdrop_color(Color32::from_black_alpha(110));
    let width = theme.px(520.0).min(ctx.content_rect().width() - 48.0).max(theme.px(120.0));
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = egui::Vec2::splat(theme.px(10.0));
        let heading = ui.add(Text::new(Role::Heading, title)).rect.height();
        // What is longer than the window scrolls: with large text nothing is out of reach.
        let high = (ctx.content_rect().height() - heading - theme.px(62.0) - 16.0).max(theme.px(60.0));
        // The least as well: a dialog knows only the room below the place it had before it was as high as this.
        let scroll = egui::ScrollArea::vertical().id_salt(name).max_height(high).min_scrolled_height(high);
        scroll.auto_shrink([false, true]).show(ui, |ui| keys::modal(ui, name, add)).inner
    });
    ctx.accesskit_node_builder(shown.response.id, |node| {
        node.set_role(accesskit::Role::Dialog);
        node.set_label(title);
        node.set_modal();
    });
    let closed = keys::pressed(ctx, Hotkey::Escape) || shown.backdrop_response.clicked();
    Shown { inner: shown.inner, closed, response: shown.response }
}

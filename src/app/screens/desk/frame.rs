//! The frame of a paper: its title and SPECIMEN on top, its fields below, and the ground painted under both.
//!
//! The ground is painted once the height is known, since the fields decide how high a paper is. What the ground looks
//! like is for the looks (`identity.rs`, `sheet.rs`, `slip.rs`, `phone.rs`, `stamps.rs`).

use bevy_egui::egui::{self, Align, Color32, Layout, Margin, Rect, Shape, Ui, pos2, vec2};

use crate::app::{
    screens::Say,
    theme::{self, Text, Theme},
};

/// A paper that is about to be laid out.
pub(super) struct Frame<'t> {
    /// What the paper is called.
    pub title: &'t str,
    /// How wide it is, in points.
    pub width: f32,
    /// The colour of the title.
    pub ink: Color32,
    /// Room round the title.
    pub head: Margin,
    /// Room round the fields.
    pub body: Margin,
}

/// Where a paper came to lie.
#[derive(Clone, Copy)]
pub(super) struct Laid {
    /// The whole of it.
    pub whole: Rect,
    /// The title with the room round it.
    pub head: Rect,
    /// The fields with the room round them.
    pub body: Rect,
}

impl Frame<'_> {
    /// Lays a paper out, and paints the shapes of its ground under it.
    pub fn show(
        self,
        ui: &mut Ui,
        say: &Say<'_>,
        ground: impl FnOnce(&Ui, Laid) -> Vec<Shape>,
        add: impl FnOnce(&mut Ui),
    ) {
        let theme = theme::of(ui.ctx());
        let specimen = Text::caption(say.text("document-specimen")).strong().colour(self.ink);
        let mark = specimen.measure(ui.ctx(), f32::INFINITY);
        let heading = Text::subheading(self.title).colour(self.ink);
        let room = (self.width - self.head.sum().x - mark.x - theme.px(12.0)).max(theme.px(80.0));
        let behind = ui.painter().add(Shape::Noop);
        let start = ui.cursor().min;
        let shown = ui.allocate_ui_with_layout(vec2(self.width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_max_width(self.width);
            ui.set_min_width(self.width);
            ui.spacing_mut().item_spacing.y = 0.0;
            let head = egui::Frame::new().inner_margin(self.head).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    ui.vertical(|ui| {
                        ui.set_max_width(room);
                        ui.add(heading);
                    });
                    ui.add_space((ui.available_width() - mark.x).max(0.0));
                    ui.add(specimen);
                });
            });
            let body = egui::Frame::new().inner_margin(self.body).show(ui, |ui| {
                ui.set_min_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = theme.px(8.0);
                add(ui);
            });
            (head.response.rect, body.response.rect)
        });
        let (head, body) = shown.inner;
        let across = |rect: Rect| Rect::from_x_y_ranges(start.x..=start.x + self.width, rect.y_range());
        let whole = Rect::from_min_max(start, pos2(start.x + self.width, body.max.y));
        let laid = Laid { whole, head: across(head), body: across(body) };
        ui.painter().set(behind, Shape::Vec(ground(ui, laid)));
    }
}

/// Returns room of so many lengths of the design sheet: left, right, top, bottom.
pub(super) fn margin(theme: &Theme, left: f32, right: f32, top: f32, bottom: f32) -> Margin {
    let side = |length: f32| theme.px(length).clamp(0.0, 120.0) as i8;
    Margin { left: side(left), right: side(right), top: side(top), bottom: side(bottom) }
}

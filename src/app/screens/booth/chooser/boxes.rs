//! The boxes of the chooser: numbered, side by side, or in a narrow window one at a time with the way to it above.

use bevy_egui::egui::{Rect, ScrollArea, Ui, Vec2, vec2};

use crate::app::{
    screens::{Say, booth::within},
    theme::{
        self, Hotkey, Icon, Role, Text, keys,
        widget::{Button, Panel},
    },
};

/// The one column a narrow window has room for, with the way to it above.
pub(super) struct One {
    /// Which column: as many as are chosen already.
    pub(super) step: usize,
    /// Where it stands.
    pub(super) rect: Rect,
    /// Whether the reader wants to go a step back.
    pub(super) back: bool,
}

impl One {
    /// Nothing where there is room for all columns. `path` is what is chosen, from the first column on.
    pub(super) fn of<const N: usize>(
        ui: &mut Ui,
        say: &Say<'_>,
        body: Rect,
        path: [Option<String>; N],
        area: &str,
    ) -> Option<One> {
        if !theme::Room::of(ui.ctx()).is_narrow() {
            return None;
        }
        let theme = theme::of(ui.ctx());
        let path: Vec<String> = path.into_iter().map_while(|part| part).collect();
        let step = path.len();
        if step == 0 {
            return Some(One { step, rect: body, back: false });
        }
        // The last column has its own button for the step back.
        let last = step == N;
        let mut back = false;
        let shown = within(ui, body, |ui| {
            let row = ui.horizontal_wrapped(|ui| {
                if !last {
                    let name = Button::quiet(say.text("window-back")).key(Hotkey::Backspace).id((area, "back"));
                    back = keys::area(ui, (area, "path"), |ui| ui.add(name)).clicked();
                }
                ui.add(Text::caption(path.join(" › ")).strong());
            });
            row.response.rect
        });
        let top = (shown.max.y + theme.px(2.0)).min(body.max.y);
        Some(One { step, rect: body.with_min_y(top), back })
    }
}

/// A numbered box of the chooser with its heading; the active one has the indigo border.
pub(super) fn boxed(ui: &mut Ui, rect: Rect, area: &str, heading: &str, done: bool, add: impl FnOnce(&mut Ui)) {
    framed(ui, rect, area, heading, done, |ui, height| scrolled(ui, area, height, add));
}

/// The frame and the heading of a box; what it holds is told how high it may be.
pub(super) fn framed(ui: &mut Ui, rect: Rect, area: &str, heading: &str, done: bool, add: impl FnOnce(&mut Ui, f32)) {
    let theme = theme::of(ui.ctx());
    let active = keys::is_active(ui.ctx(), area);
    within(ui, rect, |ui| {
        Panel::new().active(active).margin(theme.px(10.0), theme.px(8.0)).show(ui, |ui| {
            ui.set_min_size((rect.size() - vec2(theme.px(22.0), theme.px(18.0))).max(Vec2::ZERO));
            ui.spacing_mut().item_spacing.y = theme.px(2.0);
            // In a narrow window the way here stands above already.
            let told = !theme::Room::of(ui.ctx()).is_narrow() || area.ends_with("topic");
            if told {
                ui.horizontal(|ui| {
                    ui.add(Text::caption(heading).strong().colour(theme.palette.ink_2));
                    if done {
                        theme::icon(ui, Icon::Check, theme.px(14.0), theme.palette.ink_2);
                    }
                });
            }
            let head = if told { theme.row(Role::Caption) } else { 0.0 };
            let height = (rect.height() - head - theme.px(26.0)).max(theme.px(40.0));
            keys::area(ui, area, |ui| add(ui, height));
        });
    });
}

/// A list that scrolls where there is more of it than room.
pub(super) fn scrolled(ui: &mut Ui, area: &str, height: f32, add: impl FnOnce(&mut Ui)) {
    let theme = theme::of(ui.ctx());
    ScrollArea::vertical().auto_shrink([false, false]).max_height(height).id_salt(area).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(1.0);
        add(ui);
    });
}

//! The strip above the booth: pause, case and place, phases, the clock.

use bevy_egui::egui::{self, Align, Layout, Rect, Sense, Ui, pos2, vec2};

use super::within;
use crate::{
    app::{
        screens::{Live, Say, Wish, desk::names},
        theme::{
            self, Hotkey, Icon, Role, Text, keys,
            widget::{Button, Meter},
        },
    },
    interview::case::PersonIx,
    locale::{Message, calendar},
    scenario::{Direction, Line, condition::Phase, words},
};

/// The phases as the strip names them, the briefing first and the decision last.
const PHASES: [&str; 5] = ["phase-prepare", "phase-engage", "phase-account", "phase-closure", "phase-decide"];

/// Draws the strip. While something is `holding` the key Esc, the button of the pause does without it.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, holding: bool, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0.0, theme.palette.panel);
    ui.painter().hline(rect.x_range(), rect.max.y, egui::Stroke::new(1.0, theme.palette.line));
    let clock_width =
        theme.px(190.0).max(Text::subheading(time_left(say, live)).measure(ui.ctx(), f32::INFINITY).x + theme.px(60.0));
    let clock_rect = Rect::from_min_max(pos2(rect.max.x - clock_width, rect.min.y), rect.max);
    within(ui, clock_rect, |ui| clock(ui, say, live));
    let names = PHASES.map(|id| Text::caption(say.text(id)).strong().measure(ui.ctx(), f32::INFINITY).x);
    let phases_width = names.iter().sum::<f32>() + theme.px(26.0 * 5.0 + 6.0 * 4.0 + 24.0);
    let rest = rect.width() - clock_width;
    let left_width = (rest - phases_width).max(rest * 0.5).min(rest * 0.72);
    let left = Rect::from_min_max(rect.min, pos2(rect.min.x + left_width, rect.max.y));
    within(ui, left, |ui| {
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add_space(theme.px(12.0));
            keys::area(ui, "top", |ui| {
                let pause = Button::quiet(say.text("window-pause")).icon(Icon::Pause).icon_only();
                let pause = if holding { pause } else { pause.key(Hotkey::Escape) };
                if ui.add(pause).clicked() {
                    wishes.push(Wish::Pause(true));
                }
            });
            ui.add_space(theme.px(8.0));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let height = theme.row(Role::Subheading) + theme.row(Role::Caption);
                ui.add_space(((rect.height() - height) / 2.0).max(0.0));
                ui.add(Text::subheading(say.message(&title(live))).rows(1));
                let place = place(say, live, |text| {
                    Text::caption(text).measure(ui.ctx(), f32::INFINITY).x <= ui.available_width()
                });
                ui.add(Text::caption(place).rows(1).colour(theme.palette.ink_2));
            });
        });
    });
    let middle = Rect::from_min_max(pos2(left.max.x, rect.min.y), pos2(clock_rect.min.x, rect.max.y));
    within(ui, middle, |ui| phases(ui, say, live));
}

/// The title of the case.
pub fn title(live: &Live) -> Message {
    let case = live.interview().case();
    words::title(&case.id, &case.scenario)
}

/// Where the case plays: checkpoint, direction, line; the last of them left out where they do not fit. The briefing has
/// them all.
pub fn place(say: &Say<'_>, live: &Live, fits: impl Fn(&str) -> bool) -> String {
    let scenario = &live.interview().case().scenario;
    let place = say.text(&format!("checkpoint-{}", scenario.checkpoint));
    let direction = say.text(match scenario.direction {
        Direction::Arrival => "direction-arrival",
        Direction::Departure => "direction-departure",
    });
    let line = say.text(match scenario.line {
        Line::Primary => "line-primary",
        Line::Secondary => "line-secondary",
    });
    let all = [format!("{place} · {direction} · {line}"), format!("{place} · {direction}")];
    all.into_iter().find(|text| fits(text)).unwrap_or(place)
}

/// Who can hear what is said with the traveller, the traveller first.
pub fn who_can_hear(say: &Say<'_>, live: &Live) -> String {
    let views = live.views();
    let short = |person: &PersonIx| views.person(*person).map(|view| say.words(&view.short));
    let first = short(&PersonIx(0)).unwrap_or_default();
    let others: Vec<String> = views.hearers.iter().filter_map(short).collect();
    let id = if others.is_empty() { "window-hears-alone" } else { "window-hears" };
    say.message(&Message::new(id).arg("name", first).arg("others", names(say, &others)))
}

/// The time left, or how far it has run over.
pub fn time_left(say: &Say<'_>, live: &Live) -> String {
    let left = live.interview().seconds_left();
    let (id, seconds) = if left >= 0 { ("window-time-left", left) } else { ("window-time-over", -left) };
    let time = calendar::clock(u32::try_from(seconds).unwrap_or(u32::MAX));
    say.message(&Message::new(id).arg("time", time))
}

fn clock(ui: &mut Ui, say: &Say<'_>, live: &Live) {
    let theme = theme::of(ui.ctx());
    let rect = ui.max_rect();
    let total = live.interview().case().scenario.seconds.max(1);
    let left = live.interview().seconds_left().max(0) as f32 / total as f32;
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        theme::icon(ui, Icon::Clock, theme.px(20.0), theme.palette.ink);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.px(2.0);
            ui.add_space(((rect.height() - theme.row(Role::Subheading) - theme.px(8.0)) / 2.0).max(0.0));
            ui.add(Text::subheading(time_left(say, live)));
            ui.add(Meter::new(say.text("window-time"), left).width(theme.px(112.0)).height(theme.px(5.0)));
        });
    });
}

/// The place of the phase that is on.
fn phase(live: &Live) -> usize {
    match live.interview().phase() {
        _ if live.views().talk.is_empty() => 0,
        Phase::Engage => 1,
        Phase::Account => 2,
        Phase::Closure => 3,
    }
}

/// The phase that is on as a few letters, and in words.
pub fn phase_told(say: &Say<'_>, live: &Live) -> (String, String) {
    let now = phase(live);
    let name = say.text(PHASES[now]);
    let told = Message::new("window-phase-of").arg("phase", name.as_str()).arg("number", now as i64 + 1);
    (format!("{name} {}/5", now + 1), say.message(&told))
}

fn phases(ui: &mut Ui, say: &Say<'_>, live: &Live) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let now = phase(live);
    let names: Vec<String> = PHASES.iter().map(|id| say.text(id)).collect();
    let widths: Vec<f32> =
        names.iter().map(|name| Text::caption(name.as_str()).strong().measure(ui.ctx(), f32::INFINITY).x).collect();
    let pad = theme.px(26.0);
    let whole: f32 = widths.iter().map(|w| w + pad).sum::<f32>() + theme.px(6.0) * 4.0;
    let rect = ui.max_rect();
    let told =
        say.message(&Message::new("window-phase-of").arg("phase", names[now].as_str()).arg("number", now as i64 + 1));
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &told));
    theme::widget::announce(&response);
    if whole > rect.width() {
        // Where room is short, only the phase that is on, and its number.
        let text = Text::caption(format!("{} {}/5", names[now], now + 1)).strong().colour(p.indigo_deep);
        let size = text.measure(ui.ctx(), rect.width());
        text.paint(ui, pos2(rect.center().x - size.x / 2.0, rect.center().y - size.y / 2.0), rect.width());
        return;
    }
    let mut x = rect.center().x - whole / 2.0;
    let height = theme.row(Role::Caption) + theme.px(8.0);
    for (ix, (name, width)) in names.iter().zip(&widths).enumerate() {
        let pill = Rect::from_min_size(pos2(x, rect.center().y - height / 2.0), vec2(width + pad, height));
        let on = ix == now;
        if on {
            ui.painter().rect_filled(pill, height / 2.0, p.indigo);
        }
        let (dot, ink) = if on { (p.panel, p.panel) } else { (p.line_strong, p.ink_2) };
        let centre = pos2(pill.min.x + theme.px(12.0), pill.center().y);
        if ix <= now {
            ui.painter().circle_filled(centre, theme.px(4.0), dot);
        } else {
            ui.painter().circle_stroke(centre, theme.px(3.5), egui::Stroke::new(1.5, dot));
        }
        let text = Text::caption(name.as_str()).strong().colour(ink);
        text.paint(
            ui,
            pos2(pill.min.x + theme.px(21.0), pill.center().y - theme.row(Role::Caption) / 2.0),
            f32::INFINITY,
        );
        x += width + pad + theme.px(6.0);
    }
}

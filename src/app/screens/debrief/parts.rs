//! Pieces that several pages of the debrief draw: a finding, an answer, badges that flow, a block that can be read.
//!
//! They know no page. Nothing here has a fixed height: rows follow the words, whatever the language and the size.

use bevy_egui::egui::{self, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use crate::{
    app::{
        screens::{Live, Say, booth::conversation::form_of},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, Weight, keys, question_mark,
            widget::{Badge, Button, Tab, focusable},
        },
    },
    assessment::Weighs,
    interview::view::SpokenView,
    locale::Message,
    report::debrief::FindingView,
    scenario::handbook::QuestionType,
};

/// Makes a block of text an item of the area, so that arrows and a screen reader come to it.
///
/// Its id follows from its place in the order of drawing, not on the screen, so the ring stays on it while it scrolls.
pub fn readable(ui: &mut Ui, rect: Rect, told: &str) {
    let id = ui.next_auto_id().with("read");
    let response = ui.interact(rect, id, Sense::focusable_noninteractive());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, told));
    let radius = theme::of(ui.ctx()).px(8.0);
    focusable(ui, &response, None, keys::Kind::Read, radius);
}

/// Draws one finding: what it weighs, why, in which turns, by which source.
pub fn finding(ui: &mut Ui, say: &Say<'_>, view: &FindingView) {
    let theme = theme::of(ui.ctx());
    let (icon, tone, sign) = weight(view.weighs);
    let inner = ui.horizontal_top(|ui| {
        ui.add(Badge::new(format!("{sign}{}", view.points)).tone(tone).icon(icon));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Text::body(say.words(&view.words)));
            let mut small = Vec::new();
            if !view.turns.is_empty() {
                let turns: Vec<String> = view.turns.iter().map(u32::to_string).collect();
                small.push(say.message(&Message::new("debrief-screen-in-turns").arg("turns", turns.join(", "))));
            }
            if !view.sources.is_empty() {
                small.push(say.message(&Message::new("debrief-screen-source").arg("sources", view.sources.join(", "))));
            }
            if !small.is_empty() {
                ui.add(Text::caption(small.join(" · ")).colour(theme.palette.ink_2));
            }
        });
    });
    readable(ui, inner.response.rect, &say.words(&view.words));
}

/// What a finding does to the score, as icon, tone and sign.
pub fn weight(weighs: Weighs) -> (Icon, Tone, &'static str) {
    match weighs {
        Weighs::Gained => (Icon::Check, Tone::Good, "+"),
        Weighs::Missed => (Icon::Info, Tone::Warn, "−"),
        Weighs::Taken => (Icon::Cross, Tone::Bad, "−"),
        Weighs::Caps => (Icon::Stop, Tone::Bad, "−"),
    }
}

/// Draws a line with the coloured mark of its type before it.
pub fn asked(ui: &mut Ui, kind: Option<QuestionType>, words: &str) {
    let theme = theme::of(ui.ctx());
    ui.horizontal_top(|ui| {
        match kind {
            Some(kind) => question_mark(ui, form_of(kind), true, 24.0),
            None => theme::icon(ui, Icon::Hand, 20.0, theme.palette.indigo_deep),
        };
        ui.add(Text::body(words).colour(theme.palette.indigo_deep).selectable());
    });
}

/// Draws what was answered, each line with who said it.
pub fn spoken(ui: &mut Ui, say: &Say<'_>, live: &Live, lines: &[SpokenView]) {
    let theme = theme::of(ui.ctx());
    for line in lines {
        ui.horizontal_top(|ui| {
            let icon = if line.narrated { Icon::Note } else { Icon::Person };
            theme::icon(ui, icon, 20.0, theme.palette.ink_2);
            ui.add(Text::body(answer(say, live, line)).selectable());
        });
    }
}

/// An answer in words, with the name of who gave it.
pub fn answer(say: &Say<'_>, live: &Live, line: &SpokenView) -> String {
    let words = say.words(&line.words);
    let by = live.views().person(line.by).filter(|_| !line.narrated);
    match by {
        Some(person) => {
            let pair = Message::new("debrief-pair").arg("name", say.words(&person.short)).arg("text", words);
            say.message(&pair)
        }
        None => words,
    }
}

/// A badge still to be drawn: words, tone and icon.
pub struct Sign {
    /// What it says.
    pub text: String,
    /// Its tone.
    pub tone: Tone,
    /// Its icon.
    pub icon: Option<Icon>,
}

impl Sign {
    /// Makes a badge with an icon.
    pub fn new(text: impl Into<String>, tone: Tone, icon: Icon) -> Self {
        Self { text: text.into(), tone, icon: Some(icon) }
    }
}

/// Draws badges side by side, and the next row of them below where a row is full. No badge is broken that fits a row.
pub fn badges(ui: &mut Ui, signs: &[Sign]) {
    let widths: Vec<f32> = signs.iter().map(|sign| sign_width(ui, sign)).collect();
    let between = theme::of(ui.ctx()).px(4.0);
    flow(ui, &widths, between, |ui, at| one_badge(ui, &signs[at]));
}

fn one_badge(ui: &mut Ui, sign: &Sign) {
    let badge = Badge::new(sign.text.as_str()).tone(sign.tone);
    ui.add(match sign.icon {
        Some(icon) => badge.icon(icon),
        None => badge,
    });
}

fn sign_width(ui: &Ui, sign: &Sign) -> f32 {
    let theme = theme::of(ui.ctx());
    let lead = if sign.icon.is_some() { theme.px(22.0) } else { 0.0 };
    let text = Text::caption(sign.text.as_str()).weight(Weight::Medium);
    text.measure(ui.ctx(), f32::INFINITY).x + lead + 2.0 * theme.px(9.0)
}

/// Draws a subheading with badges beside it, or below where there is no room.
pub fn titled(ui: &mut Ui, title: &str, signs: &[Sign]) {
    let wide = Text::subheading(title).measure(ui.ctx(), f32::INFINITY).x;
    let gap = ui.spacing().item_spacing.x;
    let signs_wide: f32 = signs.iter().map(|sign| sign_width(ui, sign) + gap).sum();
    if wide + signs_wide <= ui.available_width() {
        ui.horizontal(|ui| {
            ui.add(Text::subheading(title));
            signs.iter().for_each(|sign| one_badge(ui, sign));
        });
    } else {
        ui.add(Text::subheading(title));
        badges(ui, signs);
    }
}

/// Draws things of known widths side by side in rows that fit.
pub fn flow(ui: &mut Ui, widths: &[f32], between: f32, mut add: impl FnMut(&mut Ui, usize)) {
    let gap = ui.spacing().item_spacing.x;
    let room = ui.available_width();
    let mut from = 0;
    while from < widths.len() {
        let mut to = from + 1;
        let mut taken = widths[from];
        while to < widths.len() && taken + gap + widths[to] <= room {
            taken += gap + widths[to];
            to += 1;
        }
        ui.horizontal(|ui| (from..to).for_each(|at| add(ui, at)));
        from = to;
        if from < widths.len() {
            ui.add_space(between - ui.spacing().item_spacing.y);
        }
    }
}

/// How wide a button, or a tab, is that breaks no word.
pub fn button_width(ui: &Ui, words: &str, icon: bool, key: Option<Hotkey>) -> f32 {
    let theme = theme::of(ui.ctx());
    let text = Text::new(Role::Button, words).strong().measure(ui.ctx(), f32::INFINITY).x;
    let cap = key.map_or(0.0, |key| {
        let face = Text::new(Role::Key, key.cap()).measure(ui.ctx(), f32::INFINITY).x;
        (face + theme.px(12.0)).max(theme.px(22.0)) + theme.px(8.0)
    });
    let lead = if icon { theme.px(28.0) } else { 0.0 };
    (text + cap + lead + 2.0 * theme.px(14.0)).ceil() + 2.0
}

/// Draws tabs in rows that fit. Returns the place of the one that was pressed.
pub fn tabs(ui: &mut Ui, all: &[(String, Hotkey)], on: usize) -> Option<usize> {
    let widths: Vec<f32> = all.iter().map(|(words, key)| button_width(ui, words, false, Some(*key))).collect();
    let mut pressed = None;
    ui.spacing_mut().item_spacing.x = 0.0;
    flow(ui, &widths, 0.0, |ui, at| {
        let (words, key) = &all[at];
        if ui.add(Tab::new(words.as_str(), at == on).key(*key)).clicked() {
            pressed = Some(at);
        }
    });
    pressed
}

/// A button still to be drawn.
pub struct Press<'a> {
    /// The button.
    pub button: Button<'a>,
    /// How wide it is; see [`button_width`].
    pub width: f32,
}

/// Draws buttons in rows that fit. Returns the place of the one that was pressed.
pub fn buttons(ui: &mut Ui, all: Vec<Press<'_>>) -> Option<usize> {
    let widths: Vec<f32> = all.iter().map(|press| press.width).collect();
    let mut left: Vec<Option<Button<'_>>> = all.into_iter().map(|press| Some(press.button)).collect();
    let mut pressed = None;
    let between = theme::of(ui.ctx()).px(6.0);
    flow(ui, &widths, between, |ui, at| {
        if let Some(button) = left[at].take()
            && ui.add(button).clicked()
        {
            pressed = Some(at);
        }
    });
    pressed
}

/// Draws two things side by side where there is more room than that, else one below the other.
pub fn side_by_side(ui: &mut Ui, least: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    if ui.available_width() > least {
        ui.columns(2, |columns| {
            left(&mut columns[0]);
            right(&mut columns[1]);
        });
    } else {
        left(ui);
        right(ui);
    }
}

/// The room of a header: what is left below and between the margins of a page.
pub fn header_room(ui: &Ui) -> Rect {
    ui.available_rect_before_wrap().shrink2(vec2(theme::of(ui.ctx()).px(16.0), 0.0))
}

/// Draws titles and, at the end of their row, buttons; these stand below where the titles would keep less than `least`.
/// Returns the place of the button that was pressed, and where all of it ends.
pub fn headed(
    ui: &mut Ui,
    area: &str,
    least: f32,
    all: Vec<Press<'_>>,
    titles: impl FnOnce(&mut Ui),
) -> (Option<usize>, f32) {
    let theme = theme::of(ui.ctx());
    let whole = header_room(ui);
    let leave = row_width(ui, &all);
    let beside = whole.width() - leave > least;
    let room = if beside { whole.width() - leave - theme.px(16.0) } else { whole.width() };
    let place = Rect::from_min_size(whole.min, vec2(room, whole.height()));
    let end = ui.scope_builder(UiBuilder::new().max_rect(place), titles).response.rect.max.y;
    let at = match beside {
        true => pos2(whole.max.x - leave, whole.min.y + theme.px(2.0)),
        false => pos2(whole.min.x, end + theme.px(4.0)),
    };
    let place = Rect::from_min_max(at, pos2(whole.max.x + 2.0, whole.max.y));
    let pressed = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| keys::area(ui, area, |ui| buttons(ui, all)));
    (pressed.inner, end.max(pressed.response.rect.max.y))
}

/// How wide buttons are in one row.
pub fn row_width(ui: &Ui, all: &[Press<'_>]) -> f32 {
    let gaps = theme::of(ui.ctx()).px(8.0) * all.len().saturating_sub(1) as f32;
    all.iter().map(|press| press.width).sum::<f32>() + gaps + 2.0
}

/// Draws inside a rectangle as tall as what is drawn, on a ground of its own. Returns the height it took, and what
/// `add` returned.
pub fn bar<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> (f32, R) {
    let p = theme::of(ui.ctx()).palette;
    let whole = ui.max_rect();
    let ground = ui.painter().add(egui::Shape::Noop);
    let inner = ui.scope_builder(UiBuilder::new().max_rect(whole), add);
    let height = inner.response.rect.height();
    let rect = Rect::from_min_size(whole.min, vec2(whole.width(), height));
    ui.painter().set(ground, egui::Shape::rect_filled(rect, 0.0, p.panel));
    ui.painter().hline(rect.x_range(), rect.max.y, egui::Stroke::new(1.0, p.line));
    (height, inner.inner)
}

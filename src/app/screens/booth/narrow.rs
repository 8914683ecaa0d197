//! The booth in a narrow window, or with large text: where one is, who stands there and who can hear in a few rows of
//! words, then the talk and one step of the choice at a time; where the window is low, one of the two.
//!
//! Pictures give way first: the faces are a strip that can be folded away, and gone where there is no room for it. What
//! they show is said in words in any case. It does not know what is said or chosen.

use bevy_egui::egui::{self, Rect, Ui, pos2, vec2};

use super::{State, chooser, ground, scene, side, top, within};
use crate::{
    app::{
        pictures,
        screens::{Live, Say, Wish},
        theme::{
            self, Hotkey, Icon, Room, Text, keys,
            widget::{self, Button},
        },
    },
    locale::Message,
};

/// Height of the strip of faces on the design sheet.
const STRIP: f32 = 104.0;

/// Below this height, on the design sheet, talk and choice take turns.
const BOTH: f32 = 560.0;

/// What a narrow booth remembers.
#[derive(Debug, Default)]
pub struct Pane {
    /// Whether the strip of faces is folded away.
    folded: bool,
    /// Whether the choice is shown where there is no room for it beside the talk.
    choosing: bool,
    /// Turns seen so far: a new one brings the talk back. None before the first frame.
    turns: Option<usize>,
}

impl Pane {
    /// Whether talk and choice take turns.
    pub(super) fn takes_turns(ctx: &egui::Context) -> bool {
        let room = Room::of(ctx);
        room.is_narrow() && room.height < BOTH
    }

    /// Whether the choice is shown in place of the talk.
    pub(super) fn is_choosing(&self, ctx: &egui::Context) -> bool {
        self.choosing && Pane::takes_turns(ctx)
    }

    /// Shows the choice, or the talk.
    pub(super) fn choose(&mut self, choosing: bool) {
        self.choosing = choosing;
    }
}

/// Draws the booth.
pub(super) fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, holding: bool, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ground(ui, whole);
    let turns = live.views().talk.len();
    if state.pane.turns.replace(turns).is_none_or(|before| turns > before) {
        state.pane.choosing = false;
        if Pane::takes_turns(ui.ctx()) {
            keys::enter_afresh(ui.ctx(), "booth-go-on");
        }
    }
    let low = Room::of(ui.ctx()).is_low();
    let bar = within(ui, whole.shrink2(vec2(theme.px(10.0), 0.0)), |ui| {
        bar(ui, say, live, (!low).then_some(&mut state.pane.folded), holding, wishes)
    });
    let mut y = (bar + theme.px(4.0)).min(whole.max.y);
    if !low && !state.pane.folded {
        let strip = Rect::from_min_size(pos2(whole.min.x, y), vec2(whole.width(), theme.px(STRIP)));
        faces(ui, live, strip);
        y = strip.max.y;
    }
    ui.painter().hline(whole.x_range(), y, egui::Stroke::new(1.0, theme.palette.line));
    let rest = Rect::from_min_max(pos2(whole.min.x, y), whole.max);
    if !Pane::takes_turns(ui.ctx()) {
        let split = y + (rest.height() * 0.48).round();
        within(ui, rest.with_max_y(split), |ui| side(ui, say, live, state, false, wishes));
        within(ui, rest.with_min_y(split), |ui| chooser::show(ui, say, live, &mut state.chooser, wishes));
        return;
    }
    // A digit means the choice, whichever of the two is shown.
    if !state.pane.choosing
        && let Some(nth) = (0..10).find(|nth| Hotkey::nth(*nth).is_some_and(|key| keys::pressed(ui.ctx(), key)))
    {
        state.pane.choosing = true;
        state.chooser.choose_nth(ui.ctx(), live, nth);
        ui.ctx().request_repaint();
    }
    let foot = if state.pane.choosing { 0.0 } else { theme.control(36.0) + theme.px(6.0) };
    let upper = rest.with_max_y(rest.max.y - foot);
    within(ui, upper, |ui| side(ui, say, live, state, false, wishes));
    if foot > 0.0 {
        let place = Rect::from_min_max(pos2(rest.min.x, upper.max.y), rest.max).shrink2(vec2(theme.px(10.0), 0.0));
        within(ui, place, |ui| {
            let go_on = Button::primary(say.text("window-ask")).icon(Icon::Ask).key(Hotkey::Enter);
            if keys::area(ui, "booth-go-on", |ui| ui.add(go_on)).clicked() {
                state.pane.choosing = true;
                state.chooser.enter(ui.ctx());
            }
        });
    }
}

/// The rows above: pause, phase and clock; who stands there and how they are; who can hear. Returns where they end.
fn bar(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    folded: Option<&mut bool>,
    holding: bool,
    wishes: &mut Vec<Wish>,
) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.spacing_mut().item_spacing = vec2(theme.px(10.0), theme.px(1.0));
    let shown = ui.vertical(|ui| {
        ui.horizontal_wrapped(|ui| {
            keys::area(ui, "top", |ui| {
                let pause = Button::quiet(say.text("window-pause")).icon(Icon::Pause).icon_only();
                let pause = if holding { pause } else { pause.key(Hotkey::Escape) };
                if ui.add(pause).clicked() {
                    wishes.push(Wish::Pause(true));
                }
                if let Some(folded) = folded {
                    let sign = if *folded { Icon::Down } else { Icon::People };
                    let fold = Button::quiet(say.text("window-fold")).icon(sign).icon_only().key(Hotkey::F(10));
                    if ui.add(fold).clicked() {
                        *folded = !*folded;
                    }
                }
            });
            let (short, told) = top::phase_told(say, live);
            let phase = ui.add(Text::body(short).strong().colour(p.indigo_deep));
            ui.ctx().accesskit_node_builder(phase.id, |node| node.set_label(told));
            widget::announce(&phase);
            ui.add(Text::body(top::time_left(say, live)).strong());
        });
        let people: Vec<String> = live
            .views()
            .people
            .iter()
            .filter_map(|person| {
                let name = say.words(&person.short);
                if person.aside {
                    return Some(say.message(&Message::new("window-aside").arg("name", name)));
                }
                let mood = person.mood.map(|mood| format!(" · {}", say.message(&mood.message()))).unwrap_or_default();
                person.here.then(|| format!("{name}, {}{mood}", person.age))
            })
            .collect();
        ui.horizontal_wrapped(|ui| {
            ui.add(Text::caption(people.join("; ")).colour(p.ink));
            let heard = ui.add(Text::caption(top::who_can_hear(say, live)).strong().colour(p.ink));
            widget::announce(&heard);
        });
    });
    shown.response.rect.max.y
}

/// The faces of those at the counter, side by side before the wall.
fn faces(ui: &Ui, live: &Live, strip: Rect) {
    let painter = ui.painter().with_clip_rect(strip.intersect(ui.clip_rect()));
    painter.rect_filled(strip, 0.0, theme::palette::hex(0xCFDAD1));
    let here: Vec<_> = live.views().people.iter().filter(|person| person.here).collect();
    for (ix, person) in here.iter().enumerate() {
        let Some(figure) = live.figure(person.person) else { continue };
        let figure = figure.clone().with(scene::expression(person.mood));
        // From a little above the hair to the shoulders: three quarters of the drawing's height.
        let high = strip.height() / 0.72;
        let size = vec2(high * 400.0 / 480.0, high);
        let centre = strip.min.x + strip.width() * (ix as f32 + 1.0) / (here.len() as f32 + 1.0);
        let at = Rect::from_min_size(pos2(centre - size.x / 2.0, strip.min.y - high * 0.03), size);
        let dots = size * ui.ctx().pixels_per_point();
        let (width, height) = (dots.x.round() as u32, dots.y.round() as u32);
        if width == 0 || height == 0 {
            continue;
        }
        let texture = pictures::texture(ui.ctx(), &figure, width, height);
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        painter.image(texture.id(), at, uv, egui::Color32::WHITE);
    }
}

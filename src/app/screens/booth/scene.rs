//! The counter: who stands there, who can hear, the papers on it. A picture with words; nothing here tells the truth.

mod boards;
mod faces;
mod steps;

use bevy_egui::egui::{self, Color32, Painter, Rect, Sense, Ui, pos2, vec2};

use super::{chooser, top, within};
use crate::{
    app::{
        pictures::{self, Expression, Figure, Master},
        screens::{Live, Say},
        theme::{
            self, Icon, Text, keys,
            widget::{Button, name_plate},
        },
    },
    interview::{
        case::PersonIx,
        view::{Mood, PersonView},
    },
    locale::Message,
    scenario::{
        Scenario,
        act::ActKind,
        handbook::{CheckpointKind, DocumentKind, Handbook},
    },
};
use boards::Room;

/// The face that goes with a mood.
pub fn expression(mood: Option<Mood>) -> Expression {
    match mood {
        Some(Mood::AtEase) => Expression::AtEase,
        Some(Mood::Tired) => Expression::Tired,
        Some(Mood::Upset) => Expression::Upset,
        Some(Mood::Guarded | Mood::ShutDown) => Expression::Guarded,
        Some(Mood::Calm) | None => Expression::Neutral,
    }
}

/// What is seen behind the counter of a case.
pub fn behind(handbook: &Handbook, scenario: &Scenario) -> Figure {
    Figure::behind(kind(handbook, scenario), scenario.is_night())
}

fn kind(handbook: &Handbook, scenario: &Scenario) -> CheckpointKind {
    handbook.checkpoint(&scenario.checkpoint).map_or(CheckpointKind::Airport, |checkpoint| checkpoint.kind)
}

/// Draws the counter. Whoever's answer is appearing speaks.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, speaking: Option<PersonIx>, choosing: &mut chooser::State) {
    let rect = ui.max_rect();
    let scenario = &live.interview().case().scenario;
    paint(ui, rect, &behind(live.handbook(), scenario));
    describe(ui, say, live, rect);
    let people = &live.views().people;
    let counter = rect.with_min_y(rect.max.y - pictures::counter_height(rect.width(), rect.height()));
    let (heard, hear_rect) = hearing_place(ui, say, live, rect);
    let buttons = Shortcuts::new(ui, say, rect);
    let here: Vec<&PersonView> = people.iter().filter(|person| person.here).collect();
    let aside: Vec<&PersonView> = people.iter().filter(|person| person.aside).collect();
    let floor = counter.min.y;
    boards::show(
        ui,
        say,
        scenario,
        &Room {
            scene: rect,
            floor,
            taken: [hear_rect, buttons.rect],
            crowd: here.len(),
            door: here.len() < 2 || !aside.is_empty(),
        },
    );
    // Who stands beside the traveller leaves the separate room in sight when somebody is in it.
    let places = match (here.len(), aside.is_empty()) {
        (..=1, _) => [0.46, 0.0, 0.0],
        (_, true) => [0.50, 0.19, 0.81],
        (_, false) => [0.58, 0.37, 0.81],
    };
    let bust_height = (floor - rect.min.y) * 0.91;
    let bust = vec2(bust_height * 400.0 / 480.0, bust_height);
    let speaks = |person: &PersonView| speaking == Some(person.person);
    let in_row = |ui: &Ui, person: &PersonView, share: f32, first: bool, led: f32| {
        let size = bust * if first { 1.0 } else { 0.88 };
        // One step towards the wall, and out of sight.
        let x = rect.min.x + rect.width() * (share - 0.04 * led);
        let place = Rect::from_min_size(pos2(x - size.x / 2.0, floor + 2.0 - size.y), size);
        faces::show(&fading(ui.painter(), 1.0 - led), ui, live, person, speaks(person), place);
    };
    let led: Vec<(&PersonView, f32)> =
        here.iter().chain(&aside).map(|person| (*person, steps::led(ui, live, person))).collect();
    for (person, led) in &led {
        if let Some(stood) = steps::stood(ui, live, person).filter(|_| person.aside && *led < 1.0) {
            in_row(ui, person, stood, false, *led);
        }
    }
    separate_room(ui, live, rect, &led);
    for (ix, person) in here.iter().enumerate().rev() {
        let share = steps::standing(ui, live, person, places[ix.min(2)]);
        in_row(ui, person, share, ix == 0, led[ix].1);
    }
    paint(ui, counter, &Figure::plain(Master::Counter));
    papers(ui, live, counter);
    let mut taken: Vec<Rect> = Vec::new();
    for (ix, person) in here.iter().enumerate() {
        let x = rect.min.x + rect.width() * places[ix.min(2)];
        let name = if ix == 0 { say.words(&person.name) } else { say.words(&person.short) };
        let mood = person.mood.map(|mood| format!(" · {}", say.message(&mood.message())));
        let label = format!("{name}, {}{}", person.age, mood.unwrap_or_default());
        let icon = if ix == 0 { Icon::Person } else { Icon::People };
        taken.push(plate(ui, rect, x, floor, icon, &label, &taken));
    }
    for person in &aside {
        let text = say.message(&Message::new("window-aside").arg("name", say.words(&person.short)));
        let x = rect.min.x + rect.width() * pictures::ROOM_AT;
        taken.push(plate(ui, rect, x, floor, Icon::People, &text, &taken));
    }
    hearing(ui, &heard, hear_rect);
    buttons.show(ui, say, live, choosing);
}

/// Says for the screen reader what is seen: where the counter stands, and whether it is day.
fn describe(ui: &Ui, say: &Say<'_>, live: &Live, scene: Rect) {
    let scenario = &live.interview().case().scenario;
    let light = if scenario.is_night() { "night" } else { "day" };
    let text = say.text(&format!("scene-{}-{light}", kind(live.handbook(), scenario).id()));
    let response = ui.interact(scene, ui.id().with("scene"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Image, true, &text));
}

/// Whoever was led aside stands in the separate room, behind its pane; who is on the way is half there.
fn separate_room(ui: &Ui, live: &Live, scene: Rect, led: &[(&PersonView, f32)]) {
    let inside: Vec<_> = led.iter().filter(|(_, led)| *led > 0.0).collect();
    if inside.is_empty() {
        return;
    }
    let standing = pictures::standing(scene.width(), scene.height());
    let of = |place: [f32; 4]| {
        let [x, y, w, h] = standing.of(place);
        Rect::from_min_size(scene.min + vec2(x, y), vec2(w, h))
    };
    let pane = of([36.0, 110.0, 140.0, 290.0]);
    for (ix, (person, led)) in inside.into_iter().enumerate().rev() {
        let place = of([31.0 + 34.0 * ix as f32, 112.0, 150.0, 180.0]);
        let painter = fading(ui.painter(), *led).with_clip_rect(pane.intersect(ui.clip_rect()));
        faces::show(&painter, ui, live, person, false, place);
    }
    paint(ui, scene, &Figure::plain(Master::Glass));
}

/// A painter of which so much is seen.
fn fading(painter: &Painter, seen: f32) -> Painter {
    let mut painter = painter.clone();
    painter.multiply_opacity(seen);
    painter
}

fn paint(ui: &Ui, rect: Rect, figure: &Figure) {
    paint_with(ui.painter(), ui, rect, figure, Color32::WHITE);
}

fn paint_with(painter: &Painter, ui: &Ui, rect: Rect, figure: &Figure, tint: Color32) {
    let scale = ui.ctx().pixels_per_point();
    let (width, height) = ((rect.width() * scale).round() as u32, (rect.height() * scale).round() as u32);
    if width == 0 || height == 0 {
        return;
    }
    let texture = pictures::texture(ui.ctx(), figure, width, height);
    let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    painter.image(texture.id(), rect, uv, tint);
}

/// The papers that lie on the counter, closed: small cards, alike in every truth.
fn papers(ui: &Ui, live: &Live, counter: Rect) {
    let p = theme::of(ui.ctx()).palette;
    let height = counter.height() * 0.5;
    let mut x = counter.min.x + counter.width() * 0.34;
    let laid = steps::laid(ui, live, live.views().desk.len());
    for (ix, document) in live.views().desk.iter().enumerate().take(6) {
        // One that is being laid comes from the traveller's side; one not yet laid is in a hand.
        let lies = (laid - ix as f32).clamp(0.0, 1.0);
        if lies == 0.0 {
            break;
        }
        let passport = document.kind == DocumentKind::Passport;
        let size = if passport { vec2(height * 1.05, height * 0.78) } else { vec2(height * 1.25, height * 0.66) };
        let rect = Rect::from_min_size(pos2(x, counter.min.y + height * (0.12 - 0.5 * (1.0 - lies))), size);
        ui.painter().rect_filled(rect.translate(vec2(0.0, 2.0)), 4.0, Color32::from_black_alpha(60));
        let fill = if passport { Color32::from_rgb(42, 67, 115) } else { Color32::from_rgb(252, 250, 242) };
        ui.painter().rect_filled(rect, 4.0, fill);
        let line = if passport { Color32::from_rgb(217, 201, 164) } else { Color32::from_rgb(42, 67, 115) };
        let band = Rect::from_min_size(rect.min + vec2(size.x * 0.12, size.y * 0.2), vec2(size.x * 0.5, size.y * 0.12));
        ui.painter().rect_filled(band, 1.0, line);
        let second = band.translate(vec2(0.0, size.y * 0.28));
        ui.painter().rect_filled(second, 1.0, if passport { line } else { p.line_strong });
        x += size.x + height * 0.16;
    }
}

/// Draws a name plate under a face; where it would cover another it stands beside or above that one.
fn plate(ui: &mut Ui, scene: Rect, centre: f32, bottom: f32, icon: Icon, label: &str, taken: &[Rect]) -> Rect {
    let theme = theme::of(ui.ctx());
    let width = Text::caption(label).measure(ui.ctx(), scene.width()).x + theme.px(52.0);
    let height = theme.row(theme::Role::Caption) + theme.px(14.0);
    let left = (centre - width / 2.0)
        .clamp(scene.min.x + theme.px(8.0), (scene.max.x - width - theme.px(8.0)).max(scene.min.x + theme.px(8.0)));
    let gap = theme.px(4.0);
    let mut rect = Rect::from_min_size(pos2(left, bottom - height - gap), vec2(width, height));
    if let Some(other) = taken.iter().find(|other| other.intersects(rect)) {
        // Beside the other, if there is room; else above.
        let beside = if centre < other.center().x { other.min.x - gap - width } else { other.max.x + gap };
        let moved = Rect::from_min_size(pos2(beside, rect.min.y), rect.size());
        let free = moved.min.x >= scene.min.x && moved.max.x <= scene.max.x;
        if free && !taken.iter().any(|other| other.intersects(moved)) {
            rect = moved;
        }
    }
    while taken.iter().any(|other| other.intersects(rect)) && rect.min.y > scene.min.y {
        rect = rect.translate(vec2(0.0, -height - gap));
    }
    let response = within(ui, rect, |ui| name_plate(ui, icon, label));
    theme::widget::announce(&response);
    rect
}

/// Who can hear what is said, and where it stands.
fn hearing_place(ui: &Ui, say: &Say<'_>, live: &Live, scene: Rect) -> (String, Rect) {
    let theme = theme::of(ui.ctx());
    let text = top::who_can_hear(say, live);
    let size = Text::caption(text.as_str()).strong().measure(ui.ctx(), scene.width() * 0.56);
    let corner = scene.min + vec2(theme.px(14.0), theme.px(14.0));
    (text, Rect::from_min_size(corner, size + vec2(theme.px(46.0), theme.px(12.0))))
}

/// Who can hear what is said: always on the screen, and told again whenever it changes.
fn hearing(ui: &mut Ui, text: &str, rect: Rect) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.painter().rect_filled(rect, theme.px(8.0), p.panel);
    ui.painter().rect_stroke(rect, theme.px(8.0), egui::Stroke::new(1.0, p.line_strong), egui::StrokeKind::Inside);
    let ear = Rect::from_center_size(
        pos2(rect.min.x + theme.px(20.0), rect.center().y),
        vec2(theme.px(18.0), theme.px(18.0)),
    );
    theme::icon::paint(ui, Icon::Ear, ear, p.ink);
    let room = (rect.width() - theme.px(46.0)).max(1.0) + 0.5;
    Text::caption(text).strong().paint(ui, rect.min + vec2(theme.px(36.0), theme.px(6.0)), room);
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, text));
    theme::widget::announce(&response);
}

type Fits = fn(&ActKind) -> bool;

/// Four acts one reaches for: they open the list of acts at the right place.
const SHORTCUTS: [(&str, Icon, Fits); 4] = [
    ("window-offer", Icon::Hand, |k| matches!(k, ActKind::Needs(_) | ActKind::Offer(_) | ActKind::Interpreter(..))),
    ("window-separate", Icon::Separate, |k| matches!(k, ActKind::Separate(_) | ActKind::Private(_))),
    ("window-request", Icon::Paper, |k| matches!(k, ActKind::Request(_))),
    ("window-supervisor", Icon::Supervisor, |k| matches!(k, ActKind::Supervisor)),
];

/// The buttons of the acts one reaches for, and where they stand.
struct Shortcuts {
    labels: Vec<String>,
    small: bool,
    width: f32,
    gap: f32,
    rect: Rect,
}

impl Shortcuts {
    fn new(ui: &Ui, say: &Say<'_>, scene: Rect) -> Self {
        let theme = theme::of(ui.ctx());
        let labels: Vec<String> = SHORTCUTS.iter().map(|(id, ..)| say.text(id)).collect();
        let small = scene.width() < 620.0;
        let wide = |label: &String| Text::body(label.as_str()).measure(ui.ctx(), f32::INFINITY).x;
        let widest = labels.iter().map(wide).fold(0.0, f32::max);
        let width = if small { theme.px(48.0) } else { widest + theme.px(74.0) };
        let (height, gap) = (theme.control(36.0), theme.px(6.0));
        let corner = pos2(scene.max.x - width - theme.px(12.0), scene.min.y + theme.px(12.0));
        let rect = Rect::from_min_size(corner, vec2(width, (height + gap) * 4.0 + theme.px(8.0)));
        Self { labels, small, width, gap, rect }
    }

    fn show(self, ui: &mut Ui, say: &Say<'_>, live: &Live, choosing: &mut chooser::State) {
        within(ui, self.rect, |ui| {
            ui.spacing_mut().item_spacing.y = self.gap;
            keys::area(ui, "booth-shortcuts", |ui| {
                for ((id, icon, fits), label) in SHORTCUTS.iter().zip(&self.labels) {
                    let act = live
                        .views()
                        .acts
                        .iter()
                        .find(|line| line.refusal.is_none() && live.act_kind(line.act).is_some_and(fits));
                    let mut button = Button::plain(label.as_str()).icon(*icon).width(self.width).at_start().id(*id);
                    if self.small {
                        button = button.icon_only();
                    }
                    let why = act.is_none().then(|| say.text("window-nothing-open"));
                    if ui.add(button.why_not(why)).clicked()
                        && let Some(act) = act
                    {
                        choosing.choose_act(act.act);
                        keys::enter(ui.ctx(), "chooser-words");
                    }
                }
            });
        });
    }
}

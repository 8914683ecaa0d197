//! The counter: who stands there, who can hear, the papers on it. A picture with words; nothing here tells the truth.

use bevy_egui::egui::{self, Color32, Rect, Sense, Ui, pos2, vec2};

use super::{chooser, within};
use crate::{
    app::{
        pictures::{self, Expression, Figure, Master},
        screens::{Live, Say},
        theme::{
            self, Icon, Text, keys,
            widget::{Button, name_plate},
        },
    },
    interview::view::{Mood, PersonView},
    locale::Message,
    scenario::{
        Scenario,
        act::ActKind,
        handbook::{CheckpointKind, DocumentKind, Handbook, Sex},
    },
};

/// The looks of a person: the drawing follows sex, age and what a person carries from the seed, never the truth.
pub fn figure(person: &PersonView, seed: u64) -> Figure {
    let older = person.age >= 40;
    let figure = match (person.sex, older) {
        (Sex::Female, _) if person.child => Figure::named("girl"),
        (Sex::Male, _) if person.child => Figure::named("boy"),
        (Sex::Female, false) => Figure::named("young-woman"),
        (Sex::Male, _) => Figure::named("young-man"),
        (Sex::Female, true) if seed.is_multiple_of(2) => Figure::named("older-woman"),
        (Sex::Female, true) => Figure::named("older-woman-sunhat"),
    };
    let mut figure = figure.unwrap_or_else(|| Figure::plain(Master::Traveller));
    if person.sex == Sex::Male && older {
        // Grey hair and other cloth: an older man from the same drawing.
        for (class, colour) in [("hair", 0x8A8583), ("hair-light", 0xA7A2A0), ("brow", 0x6E6866), ("cloth", 0x5E6B7A)] {
            figure.colours.insert(class.to_owned(), colour);
        }
        figure.colours.insert("cloth-shade".to_owned(), 0x4C5865);
        figure.colours.insert("cloth-line".to_owned(), 0x3E4853);
    }
    figure
}

/// The face that goes with a mood.
pub fn expression(mood: Option<Mood>) -> Expression {
    match mood {
        Some(Mood::AtEase) => Expression::AtEase,
        _ => Expression::Guarded,
    }
}

/// The wall behind the counter of a case.
pub fn behind(handbook: &Handbook, scenario: &Scenario) -> Figure {
    let kind = handbook.checkpoint(&scenario.checkpoint).map_or(CheckpointKind::Airport, |checkpoint| checkpoint.kind);
    Figure::behind(kind)
}

/// Draws the counter.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, choosing: &mut chooser::State) {
    let rect = ui.max_rect();
    paint(ui, rect, &behind(live.handbook(), &live.interview().case().scenario));
    let seed = live.interview().case().seed;
    let people = &live.views().people;
    let counter_height = (rect.height() * 0.27).min(rect.width() * 0.16);
    let bust_height = (rect.height() - counter_height) * 0.97;
    let bust_width = bust_height * 400.0 / 480.0;
    let floor = rect.max.y - counter_height + 2.0;
    let here: Vec<&PersonView> = people.iter().filter(|person| person.here).collect();
    let places = [0.50, 0.19, 0.81];
    for (ix, person) in here.iter().enumerate().rev() {
        let place = if here.len() == 1 { 0.46 } else { places[ix.min(2)] };
        let scale = if ix == 0 { 1.0 } else { 0.88 };
        let size = vec2(bust_width * scale, bust_height * scale);
        let at = Rect::from_min_size(pos2(rect.min.x + rect.width() * place - size.x / 2.0, floor - size.y), size);
        let drawn = if person.mood.is_some() && ix == 0 {
            figure(person, seed).with(expression(person.mood))
        } else {
            figure(person, seed).with(Expression::Guarded)
        };
        paint(ui, at, &drawn);
    }
    let counter = Rect::from_min_max(pos2(rect.min.x, rect.max.y - counter_height), rect.max);
    paint(ui, counter, &Figure::plain(Master::Counter));
    papers(ui, live, counter);
    let mut taken: Vec<Rect> = Vec::new();
    for (ix, person) in here.iter().enumerate() {
        let place = if here.len() == 1 { 0.46 } else { places[ix.min(2)] };
        let label = if ix == 0 {
            let mood = person.mood.map(|mood| format!(" · {}", say.message(&mood.message())));
            format!("{}, {}{}", say.words(&person.name), person.age, mood.unwrap_or_default())
        } else {
            format!("{}, {}", say.words(&person.short), person.age)
        };
        let icon = if ix == 0 { Icon::Person } else { Icon::People };
        taken.push(plate(ui, rect, rect.min.x + rect.width() * place, counter.min.y, icon, &label, &taken));
    }
    if let Some(aside) = people.iter().find(|person| person.aside) {
        let text = say.message(&Message::new("window-aside").arg("name", say.words(&aside.short)));
        plate(ui, rect, rect.min.x + rect.width() * 0.16, counter.min.y, Icon::People, &text, &taken);
    }
    hearing(ui, say, live, rect);
    shortcuts(ui, say, live, rect, choosing);
}

fn paint(ui: &Ui, rect: Rect, figure: &Figure) {
    let scale = ui.ctx().pixels_per_point();
    let (width, height) = ((rect.width() * scale).round() as u32, (rect.height() * scale).round() as u32);
    if width == 0 || height == 0 {
        return;
    }
    let texture = pictures::texture(ui.ctx(), figure, width, height);
    let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(texture.id(), rect, uv, Color32::WHITE);
}

/// The papers that lie on the counter, closed: small cards, alike in every truth.
fn papers(ui: &Ui, live: &Live, counter: Rect) {
    let p = theme::of(ui.ctx()).palette;
    let height = counter.height() * 0.5;
    let mut x = counter.min.x + counter.width() * 0.34;
    for document in live.views().desk.iter().take(6) {
        let passport = document.kind == DocumentKind::Passport;
        let size = if passport { vec2(height * 1.05, height * 0.78) } else { vec2(height * 1.25, height * 0.66) };
        let rect = Rect::from_min_size(pos2(x, counter.min.y + height * 0.12), size);
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

/// Draws a name plate under a face; where it would cover another it stands above that one.
fn plate(ui: &mut Ui, scene: Rect, centre: f32, bottom: f32, icon: Icon, label: &str, taken: &[Rect]) -> Rect {
    let theme = theme::of(ui.ctx());
    let width = Text::caption(label).measure(ui.ctx(), scene.width()).x + theme.px(52.0);
    let height = theme.row(theme::Role::Caption) + theme.px(14.0);
    let left = (centre - width / 2.0)
        .clamp(scene.min.x + theme.px(8.0), (scene.max.x - width - theme.px(8.0)).max(scene.min.x + theme.px(8.0)));
    let mut rect = Rect::from_min_size(pos2(left, bottom - height - theme.px(4.0)), vec2(width, height));
    while taken.iter().any(|other| other.intersects(rect)) && rect.min.y > scene.min.y {
        rect = rect.translate(vec2(0.0, -height - theme.px(4.0)));
    }
    within(ui, rect, |ui| name_plate(ui, icon, label));
    rect
}

/// Who can hear what is said, in words.
pub fn who_hears(say: &Say<'_>, live: &Live) -> String {
    let name = |person| live.views().person(person).map(|view| say.words(&view.short)).unwrap_or_default();
    let first = name(crate::interview::case::PersonIx(0));
    match live.views().hearers.as_slice() {
        [] => say.message(&Message::new("window-hears-alone").arg("name", first)),
        others => {
            let others: Vec<String> = others.iter().map(|person| name(*person)).collect();
            say.message(&Message::new("window-hears").arg("name", first).arg("others", others.join(", ")))
        }
    }
}

/// Who can hear what is said: always on the screen, and told again whenever it changes.
fn hearing(ui: &mut Ui, say: &Say<'_>, live: &Live, scene: Rect) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let text = who_hears(say, live);
    let size = Text::caption(text.as_str()).strong().measure(ui.ctx(), scene.width() * 0.56);
    let rect = Rect::from_min_size(
        scene.min + vec2(theme.px(14.0), theme.px(14.0)),
        size + vec2(theme.px(46.0), theme.px(12.0)),
    );
    ui.painter().rect_filled(rect, theme.px(8.0), p.panel);
    ui.painter().rect_stroke(rect, theme.px(8.0), egui::Stroke::new(1.0, p.line_strong), egui::StrokeKind::Inside);
    let ear = Rect::from_center_size(
        pos2(rect.min.x + theme.px(20.0), rect.center().y),
        vec2(theme.px(18.0), theme.px(18.0)),
    );
    theme::icon::paint(ui, Icon::Ear, ear, p.ink);
    Text::caption(text.as_str()).strong().paint(
        ui,
        rect.min + vec2(theme.px(36.0), theme.px(6.0)),
        scene.width() * 0.56,
    );
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &text));
    theme::widget::announce(&response);
}

/// Four acts one reaches for: they open the list of acts at the right place.
fn shortcuts(ui: &mut Ui, say: &Say<'_>, live: &Live, scene: Rect, choosing: &mut chooser::State) {
    let theme = theme::of(ui.ctx());
    type Fits = fn(&ActKind) -> bool;
    let all: [(&str, Icon, Fits); 4] = [
        ("window-offer", Icon::Hand, |k| matches!(k, ActKind::Needs(_) | ActKind::Offer(_) | ActKind::Interpreter(..))),
        ("window-separate", Icon::Separate, |k| matches!(k, ActKind::Separate(_) | ActKind::Private(_))),
        ("window-request", Icon::Paper, |k| matches!(k, ActKind::Request(_))),
        ("window-supervisor", Icon::Supervisor, |k| matches!(k, ActKind::Supervisor)),
    ];
    let labels: Vec<String> = all.iter().map(|(id, ..)| say.text(id)).collect();
    let small = scene.width() < 620.0;
    let widest = labels.iter().map(|l| Text::body(l.as_str()).measure(ui.ctx(), f32::INFINITY).x).fold(0.0, f32::max);
    let width = if small { theme.px(48.0) } else { widest + theme.px(74.0) };
    let height = theme.control(36.0);
    let gap = theme.px(6.0);
    let corner = pos2(scene.max.x - width - theme.px(12.0), scene.min.y + theme.px(12.0));
    let column = Rect::from_min_size(corner, vec2(width, (height + gap) * 4.0 + theme.px(8.0)));
    within(ui, column, |ui| {
        ui.spacing_mut().item_spacing.y = gap;
        keys::area(ui, "booth-shortcuts", |ui| {
            for ((id, icon, fits), label) in all.iter().zip(&labels) {
                let act = live
                    .views()
                    .acts
                    .iter()
                    .find(|line| line.refusal.is_none() && live.act_kind(line.act).is_some_and(fits));
                let mut button = Button::plain(label.as_str()).icon(*icon).width(width).at_start().id(*id);
                if small {
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

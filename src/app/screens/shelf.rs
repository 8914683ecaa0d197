//! The shelf: the cases, and the briefing of the chosen one with its warning.

use bevy_egui::egui::{self, Rect, ScrollArea, Ui, pos2, vec2};

use super::{
    Begun, Say, Screen, Wish,
    booth::{scene, within},
    preferences, start,
};
use crate::{
    app::{
        pictures::{self, Figure},
        theme::{
            self, Hotkey, Icon, Role, Text, Tone, keys,
            widget::{Badge, Button, Choice, Panel, Tab, card},
        },
    },
    course::Course,
    locale::{Language, Message},
    scenario::{Direction, Line, Scenario, person::Place, words},
};

/// Height of the wall's drawing by its width, and the share of it above what a card shows.
const WALL: f32 = 400.0 / 680.0;
const WALL_FROM: f32 = 0.12;

/// What the shelf remembers.
#[derive(Default)]
pub struct State {
    chosen: Option<String>,
    entered: bool,
    begun: Vec<Begun>,
    /// What a narrow window shows.
    pane: Pane,
    /// A case was taken in this pass, be it the one that was chosen.
    taken: bool,
}

impl State {
    /// Remembers what was begun and can be gone on with.
    pub fn new(begun: Vec<Begun>) -> Self {
        Self { begun, ..Self::default() }
    }
}

/// Draws the shelf.
pub fn show(
    ui: &mut Ui,
    say: &Say<'_>,
    course: &Course,
    notices: &[String],
    state: &mut State,
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.ground);
    if state.chosen.is_none() {
        state.chosen = course.playable().next().map(|(id, _)| id.to_owned());
    }
    if !state.entered {
        state.entered = true;
        keys::enter_afresh(ui.ctx(), "shelf");
    }
    if theme::Room::of(ui.ctx()).is_narrow() {
        return narrow(ui, say, course, notices, state, wishes);
    }
    let nav = (whole.width() * 0.165).max(theme.px(211.0));
    let brief = (whole.width() * 0.29).max(theme.px(330.0)).min(theme.px(520.0));
    let nav_rect = Rect::from_min_size(whole.min, vec2(nav, whole.height()));
    let brief_rect = Rect::from_min_max(pos2(whole.max.x - brief, whole.min.y), whole.max);
    let middle = Rect::from_min_max(pos2(nav_rect.max.x, whole.min.y), pos2(brief_rect.min.x, whole.max.y));
    for rect in [nav_rect, brief_rect] {
        ui.painter().rect_filled(rect, 0.0, theme.palette.panel);
        ui.painter().rect_stroke(rect, 0.0, egui::Stroke::new(1.0, theme.palette.line), egui::StrokeKind::Inside);
    }
    let chosen = state.chosen.as_deref();
    within(ui, nav_rect.shrink(theme.px(14.0)), |ui| nav_panel(ui, say, chosen, wishes));
    within(ui, middle.shrink(theme.px(22.0)), |ui| cards(ui, say, course, notices, state, wishes));
    let chosen = state.chosen.as_deref().and_then(|id| course.playable().find(|(other, _)| *other == id));
    let skipped = within(ui, brief_rect.shrink(theme.px(20.0)), |ui| {
        let (id, scenario) = chosen?;
        briefing(ui, say, id, scenario, wishes).then_some(id)
    });
    if let Some(id) = skipped {
        state.chosen = after(course, id);
        keys::enter_afresh(ui.ctx(), "shelf");
    }
}

/// What a narrow window shows of the shelf.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Pane {
    /// The cases.
    #[default]
    Cases,
    /// The briefing of the chosen one.
    Briefing,
    /// What to learn with, language, settings, help.
    More,
}

/// The shelf in a narrow window, or with large text: one pane at a time; a case that is chosen opens its briefing.
fn narrow(ui: &mut Ui, say: &Say<'_>, course: &Course, notices: &[String], state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let whole = ui.max_rect();
    ui.painter().rect_filled(whole, 0.0, theme.palette.panel);
    let tabs = within(ui, whole.shrink2(vec2(theme.px(10.0), 0.0)), |ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::ZERO;
        let row = ui.horizontal_wrapped(|ui| {
            keys::area(ui, "shelf-panes", |ui| {
                let all = [
                    (Pane::Cases, "shelf-cases", Some("shelf")),
                    (Pane::Briefing, "shelf-briefing", Some("shelf-start")),
                    (Pane::More, "shelf-more", Some("shelf-learn")),
                ];
                for (pane, id, area) in all {
                    if ui.add(Tab::new(say.text(id), state.pane == pane)).clicked() {
                        state.pane = pane;
                        if let Some(area) = area {
                            keys::enter(ui.ctx(), area);
                        }
                    }
                }
            });
        });
        row.response.rect.max.y
    });
    ui.painter().hline(whole.x_range(), tabs, egui::Stroke::new(1.0, theme.palette.line));
    let rest = Rect::from_min_max(pos2(whole.min.x, tabs + 1.0), whole.max).shrink(theme.px(10.0));
    let before = state.chosen.clone();
    match state.pane {
        Pane::Cases => within(ui, rest, |ui| cards(ui, say, course, notices, state, wishes)),
        Pane::Briefing => {
            let chosen = state.chosen.as_deref().and_then(|id| course.playable().find(|(other, _)| *other == id));
            let skipped = within(ui, rest, |ui| {
                let (id, scenario) = chosen?;
                briefing(ui, say, id, scenario, wishes).then_some(id)
            });
            if let Some(id) = skipped {
                state.chosen = after(course, id);
            }
        }
        Pane::More => within(ui, rest, |ui| {
            ScrollArea::vertical().auto_shrink([false, false]).id_salt("more").show(ui, |ui| {
                learn(ui, say, state.chosen.as_deref(), wishes);
                options(ui, say, wishes);
            });
        }),
    }
    if state.pane != Pane::More {
        // What stands on the other pane keeps its keys.
        let learn = Wish::Code(super::coding::Source::Case(state.chosen.clone()));
        let keyed = [
            ('G', Wish::Guide),
            ('L', learn),
            ('E', Wish::Go(Screen::Exercises)),
            ('R', Wish::Go(Screen::Reports)),
            ('S', Wish::Settings(true)),
            ('U', Wish::Support(true)),
        ];
        let pressed = keyed.into_iter().filter(|(letter, _)| keys::pressed(ui.ctx(), Hotkey::Letter(*letter)));
        wishes.extend(pressed.map(|(_, wish)| wish));
    }
    if state.taken || state.chosen != before {
        state.pane = Pane::Briefing;
        keys::enter_afresh(ui.ctx(), "shelf-start");
    }
    state.taken = false;
}

fn nav_panel(ui: &mut Ui, say: &Say<'_>, chosen: Option<&str>, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    start::brand(ui);
    ui.add_space(theme.px(14.0));
    ui.add(Tab::new(say.text("shelf-cases"), true).icon(Icon::Shelf));
    learn(ui, say, chosen, wishes);
    let rect = ui.max_rect();
    let height = theme.control(40.0) * 7.0 + theme.row(Role::Caption) + theme.px(7.0 * 8.0 + 12.0);
    let foot = Rect::from_min_max(pos2(rect.min.x, (rect.max.y - height).max(ui.cursor().min.y)), rect.max);
    within(ui, foot, |ui| options(ui, say, wishes));
}

/// What one learns with besides the cases.
fn learn(ui: &mut Ui, say: &Say<'_>, chosen: Option<&str>, wishes: &mut Vec<Wish>) {
    keys::area(ui, "shelf-learn", |ui| {
        let guide = Button::quiet(say.text("shelf-guide")).icon(Icon::Book).key(Hotkey::Letter('G')).at_start();
        if ui.add(guide).clicked() {
            wishes.push(Wish::Guide);
        }
        let learn = Button::quiet(say.text("coding-title")).icon(Icon::Pencil).key(Hotkey::Letter('L')).at_start();
        if ui.add(learn).clicked() {
            wishes.push(Wish::Code(super::coding::Source::Case(chosen.map(str::to_owned))));
        }
        let exercises = Button::quiet(say.text("exercises-title")).icon(Icon::Flag).key(Hotkey::Letter('E')).at_start();
        if ui.add(exercises).clicked() {
            wishes.push(Wish::Go(Screen::Exercises));
        }
        let reports = Button::quiet(say.text("reports-title")).icon(Icon::Chart).key(Hotkey::Letter('R')).at_start();
        if ui.add(reports).clicked() {
            wishes.push(Wish::Go(Screen::Reports));
        }
    });
}

/// Language, settings, support, help and the way out.
fn options(ui: &mut Ui, say: &Say<'_>, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    ui.spacing_mut().item_spacing.y = theme.px(7.0);
    keys::area(ui, "shelf-settings", |ui| {
        ui.horizontal(|ui| {
            theme::icon(ui, Icon::Globe, theme.px(16.0), p.ink_2);
            ui.add(Text::caption(say.text("shelf-language")).colour(p.ink_2));
            theme::widget::key_cap(ui, Hotkey::F(8));
        });
        for language in preferences::LANGUAGES {
            let chosen = say.language == language;
            let mut row = Choice::framed(language.own_name(), chosen).id(("language", language.code()));
            if chosen {
                row = row.tick();
            }
            if ui.add(row).clicked() {
                wishes.push(Wish::Speak(language));
            }
        }
        let width = ui.available_width();
        let more = [
            ("shelf-settings", Icon::Gear, Some(Hotkey::Letter('S')), Wish::Settings(true)),
            ("shelf-support", Icon::People, Some(Hotkey::Letter('U')), Wish::Support(true)),
            ("shelf-help", Icon::Info, Some(Hotkey::F(1)), Wish::Help(true)),
            ("shelf-quit", Icon::Cross, None, Wish::Quit),
        ];
        for (id, icon, key, wish) in more {
            let button = Button::quiet(say.text(id)).icon(icon).width(width).at_start();
            if ui.add(if let Some(key) = key { button.key(key) } else { button }).clicked() {
                wishes.push(wish);
            }
        }
    });
}

fn cards(ui: &mut Ui, say: &Say<'_>, course: &Course, notices: &[String], state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    if theme::Room::of(ui.ctx()).is_narrow() {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("cards").show(ui, |ui| {
            above(ui, say, course, notices, state, wishes);
            rows(ui, say, course, state, wishes);
        });
        return;
    }
    ui.add(Text::title(say.text("shelf-title")));
    ui.add(Text::caption(say.text("shelf-local")).colour(p.ink_2));
    ui.add_space(theme.px(10.0));
    above(ui, say, course, notices, state, wishes);
    ui.add(Text::caption(say.text("shelf-changes")).colour(p.ink_2));
    ui.add_space(theme.px(4.0));
    ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| rows(ui, say, course, state, wishes));
}

/// What stands before the cases: what is to be told, what was begun, and their heading.
fn above(ui: &mut Ui, say: &Say<'_>, course: &Course, notices: &[String], state: &State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    for notice in notices {
        Panel::new().tone(Tone::Warn).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                theme::icon(ui, Icon::Warn, theme.px(20.0), p.warn);
                ui.add(Text::body(notice.as_str()));
            });
        });
        ui.add_space(theme.px(8.0));
    }
    go_on(ui, say, course, &state.begun, wishes);
    ui.add(Text::heading(say.text("shelf-practice")));
}

/// The cases, line by line.
fn rows(ui: &mut Ui, say: &Say<'_>, course: &Course, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let width = ui.available_width();
    let columns = match width / theme.scale {
        w if w > 900.0 => 3,
        w if w < 560.0 => 1,
        _ => 2,
    };
    let gap = theme.px(14.0);
    let card_width = ((width - gap * (columns - 1) as f32 - theme.px(10.0)) / columns as f32).max(theme.px(200.0));
    keys::area(ui, "shelf", |ui| {
        let all: Vec<_> = course.playable().collect();
        if all.is_empty() {
            ui.add(Text::body(say.text("shelf-empty")));
        }
        let lines = all.chunk_by(|(_, one), (_, other)| one.line == other.line);
        let rows = lines.flat_map(|of_line| {
            of_line.chunks(columns).enumerate().map(|(row, cases)| ((row == 0).then_some(of_line[0].1.line), cases))
        });
        let mut place = 0;
        for (first, cases) in rows {
            // Where both lines are there, each has its heading.
            if let Some(line) = first.filter(|_| all[0].1.line != all[all.len() - 1].1.line) {
                ui.add(Text::subheading(say.text(match line {
                    Line::Primary => "shelf-first-line",
                    Line::Secondary => "shelf-second-line",
                })));
                ui.add_space(theme.px(4.0));
            }
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                for (id, scenario) in cases {
                    let ix = place;
                    place += 1;
                    let title = say.message(&words::title(id, scenario));
                    let chosen = state.chosen.as_deref() == Some(id);
                    let shown = ui.allocate_ui(vec2(card_width, 0.0), |ui| {
                        card(ui, ("case", *id), &title, Hotkey::nth(ix), chosen, |ui| {
                            let wall = scene::behind(course.handbook, scenario);
                            ui.vertical(|ui| {
                                one_card(ui, say, scenario, &wall, &title, Hotkey::nth(ix), card_width);
                            });
                        })
                        .response
                    });
                    if shown.inner.clicked() {
                        state.chosen = Some((*id).to_owned());
                        state.taken = true;
                    }
                    if shown.inner.double_clicked() {
                        wishes.push(Wish::Begin { id: (*id).to_owned(), seed: None });
                    }
                }
            });
            ui.add_space(gap);
        }
    });
}

/// Offers the interviews that were begun and left.
fn go_on(ui: &mut Ui, say: &Say<'_>, course: &Course, begun: &[Begun], wishes: &mut Vec<Wish>) {
    if begun.is_empty() {
        return;
    }
    let theme = theme::of(ui.ctx());
    ui.add(Text::heading(say.text("shelf-begun")));
    ui.add_space(theme.px(2.0));
    keys::area(ui, "shelf-begun", |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(6.0);
        for (ix, one) in begun.iter().enumerate() {
            let scenario = course.scenario(&one.scenario).and_then(|taught| taught.scenario.as_ref());
            let title = scenario.map(|scenario| say.message(&words::title(&one.scenario, scenario)));
            let title = title.unwrap_or_else(|| one.scenario.clone());
            let done = say.message(&Message::new("shelf-begun-steps").arg("count", i64::from(one.turns)));
            let day = one.day.map(|day| say.message(&Message::new("shelf-date-shown").arg("date", day)));
            let second = [Some(done), day].into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let row = Choice::framed(title, false)
                .second(second)
                .icon(Icon::Play)
                .maybe_key(Hotkey::nth(ix))
                .id(("begun", one.file.as_os_str()));
            if ui.add(row).clicked() {
                wishes.push(Wish::Resume(one.file.clone()));
            }
        }
    });
    ui.add_space(theme.px(12.0));
}

fn one_card(
    ui: &mut Ui,
    say: &Say<'_>,
    scenario: &Scenario,
    wall: &Figure,
    title: &str,
    key: Option<Hotkey>,
    width: f32,
) {
    let theme = theme::of(ui.ctx());
    ui.set_width(width);
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    let height = theme.px(if narrow { 48.0 } else { 118.0 });
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), egui::Sense::hover());
    // The whole wall is drawn, and the stretch with the hall or the road is shown.
    let tall = rect.width() * WALL;
    let scale = ui.ctx().pixels_per_point();
    let texture = pictures::texture(ui.ctx(), wall, (rect.width() * scale) as u32, (tall * scale) as u32);
    let uv = Rect::from_min_max(pos2(0.0, WALL_FROM), pos2(1.0, (WALL_FROM + height / tall).min(1.0)));
    ui.painter().image(texture.id(), rect.shrink(1.0), uv, egui::Color32::WHITE);
    let margin = egui::Margin::same(theme.px(12.0) as i8);
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width((width - theme.px(24.0)).max(0.0));
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        ui.horizontal(|ui| {
            if let Some(key) = key {
                theme::widget::key_cap(ui, key);
            }
            ui.add(Text::subheading(title));
        });
        ui.add(Text::caption(place(say, scenario)).colour(theme.palette.ink_2));
        ui.horizontal_wrapped(|ui| {
            if !scenario.warnings.is_empty() {
                ui.add(Badge::new(say.text("shelf-sensitive")).tone(Tone::Warn).icon(Icon::Info));
            }
            if let Some(set) = &scenario.set {
                ui.add(Badge::new(say.message(&Message::new("shelf-set").arg("set", set.as_str()))));
            }
        });
    });
}

fn place(say: &Say<'_>, scenario: &Scenario) -> String {
    let place = say.text(&format!("checkpoint-{}", scenario.checkpoint));
    let direction = say.text(match scenario.direction {
        Direction::Arrival => "direction-arrival",
        Direction::Departure => "direction-departure",
    });
    let minutes = say.message(&Message::new("shelf-minutes").arg("minutes", scenario.seconds.div_ceil(60)));
    format!("{place} · {direction} · {minutes}")
}

/// The case after one that is skipped; the first after the last. Nothing is written down about it.
fn after(course: &Course, id: &str) -> Option<String> {
    let all: Vec<&str> = course.playable().map(|(id, _)| id).collect();
    let at = all.iter().position(|other| *other == id)?;
    all.get((at + 1) % all.len()).map(|id| (*id).to_owned())
}

/// What is known of a case before it, and what one is warned of; `may_pause` names the words that say how to stop.
pub(super) fn facts(ui: &mut Ui, say: &Say<'_>, scenario: &Scenario, may_pause: &str) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let line = say.text(match scenario.line {
        Line::Primary => "line-primary",
        Line::Secondary => "line-secondary",
    });
    let present = scenario.persons.values().filter(|person| person.at == Place::Counter).count();
    let facts = [
        ("shelf-place", say.text(&format!("checkpoint-{}", scenario.checkpoint))),
        ("shelf-date", say.message(&Message::new("shelf-date-shown").arg("date", scenario.date))),
        ("shelf-line", line),
        ("shelf-time", say.message(&Message::new("shelf-minutes").arg("minutes", scenario.seconds.div_ceil(60)))),
        ("shelf-persons", say.message(&Message::new("shelf-persons-count").arg("count", present))),
    ];
    for (label, value) in facts {
        ui.horizontal_top(|ui| {
            let width = theme.px(96.0);
            let text = Text::caption(say.text(label)).colour(p.ink_2);
            let (rect, _) = ui.allocate_exact_size(vec2(width, theme.row(Role::Caption)), egui::Sense::hover());
            text.paint(ui, rect.min, width);
            ui.add(Text::body(value));
        });
    }
    if !scenario.warnings.is_empty() {
        Panel::new().tone(Tone::Warn).show(ui, |ui| {
            ui.horizontal(|ui| {
                theme::icon(ui, Icon::Info, theme.px(18.0), p.warn);
                ui.add(Text::subheading(say.text("shelf-before")).colour(p.warn));
            });
            for warning in &scenario.warnings {
                ui.add(Text::body(say.text(&warning.message())).colour(p.warn));
            }
            ui.add(Text::body(say.text(may_pause)).colour(p.warn));
        });
    }
}

/// The briefing of the chosen case, with what one is warned of. Says whether the case is to be skipped.
fn briefing(ui: &mut Ui, say: &Say<'_>, id: &str, scenario: &Scenario, wishes: &mut Vec<Wish>) -> bool {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let warned = !scenario.warnings.is_empty();
    let second = if warned { theme.control(36.0) + theme.px(6.0) } else { 0.0 };
    let buttons = theme.control(44.0) + theme.px(20.0) + second;
    let rect = ui.max_rect();
    // Where room is short the buttons stand at the end of the words, which scroll.
    let narrow = theme::Room::of(ui.ctx()).is_narrow();
    let body = if narrow { rect } else { Rect::from_min_max(rect.min, pos2(rect.max.x, rect.max.y - buttons)) };
    let below = |ui: &mut Ui, wishes: &mut Vec<Wish>| {
        let width = ui.available_width();
        keys::area(ui, "shelf-start", |ui| {
            let start = Button::primary(say.text("shelf-start")).key(Hotkey::Enter).width(width);
            if ui.add(start).clicked() {
                wishes.push(Wish::Begin { id: id.to_owned(), seed: None });
            }
            let skip = Button::quiet(say.text("shelf-skip")).icon(Icon::Right).width(width);
            warned && ui.add(skip.key(Hotkey::Letter('N'))).clicked()
        })
    };
    let mut skipped = false;
    within(ui, body, |ui| {
        ScrollArea::vertical().auto_shrink([false, false]).id_salt("brief").show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(7.0);
            ui.add(Text::heading(say.message(&words::title(id, scenario))));
            facts(ui, say, scenario, "shelf-may-pause");
            if say.language != Language::English {
                ui.add(Text::caption(say.text("shelf-unread")).colour(p.ink_2));
            }
            for (ix, id) in ["shelf-step-1", "shelf-step-2", "shelf-step-3"].into_iter().enumerate() {
                ui.horizontal_top(|ui| {
                    ui.add(Badge::new((ix + 1).to_string()).tone(Tone::Indigo));
                    ui.add(Text::body(say.text(id)));
                });
            }
            if narrow {
                skipped = below(ui, wishes);
            }
        });
    });
    if narrow {
        return skipped;
    }
    let foot = Rect::from_min_max(pos2(rect.min.x, rect.max.y - buttons + theme.px(10.0)), rect.max);
    within(ui, foot, |ui| below(ui, wishes))
}

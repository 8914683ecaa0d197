//! The desk: the papers on the wood, the field under the ring, and the notebook beside them.
//!
//! Opening a paper and looking at a field are acts: they cost seconds, and only then is anything shown. Turning a paper,
//! laying two side by side and enlarging one cost nothing. It does not know which field matters; an unseen field looks
//! like any other.

mod back;
mod card;
mod cell;
mod flow;
mod frame;
mod identity;
mod look;
mod narrow;
mod ornament;
mod page;
mod paper;
mod phone;
mod sheet;
mod slip;
mod stamps;
mod tools;

use bevy_egui::egui::{self, Color32, Frame, Margin, Rect, ScrollArea, Stroke, Ui, pos2, vec2};

use super::{
    Live, Say, Screen, Wish,
    booth::{chooser::refusal_message, top},
    live::Trouble,
    notebook::{self, within},
};
use crate::{
    app::{
        people,
        pictures::{Expression, Figure},
        theme::{
            self, Hotkey, Icon, Role, Text, icon, keys,
            palette::hex,
            widget::{self, Button, Choice, Panel, key_cap},
        },
    },
    interview::{
        Action,
        case::{ActIx, DocumentIx, ItemIx},
        view::{DocumentView, FieldView, LineView, PersonView},
    },
    locale::{Message, message::Argument},
    scenario::act::ActKind,
};

/// Which papers lie on top, and what is compared.
#[derive(Debug, Default)]
pub struct State {
    notebook: notebook::State,
    current: Option<DocumentIx>,
    beside: Option<DocumentIx>,
    reading: Option<ItemIx>,
    spread: Spread,
    /// Papers that lie on their face.
    turned: Vec<DocumentIx>,
    strip: f32,
    /// What a narrow window shows.
    pane: narrow::Pane,
}

/// What the desk is given to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Spread {
    /// The list, a paper, and the notebook beside it.
    #[default]
    Usual,
    /// One paper, enlarged.
    Enlarged,
    /// Two papers side by side.
    Two,
    /// The notebook, with what was said and what was seen side by side.
    Notebook,
}

/// What a paper needs to be touched: what is held, which field is read, and the way up.
struct Touch<'a> {
    notebook: &'a mut notebook::State,
    reading: &'a mut Option<ItemIx>,
    wishes: &'a mut Vec<Wish>,
}

/// Draws the desk.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    state.notebook.begin();
    settle(live, state);
    let whole = ui.max_rect();
    let top = top_bar(ui, say, live, &say.text("desk-title"), &price(say, live), wishes);
    if wishes.iter().any(|wish| matches!(wish, Wish::Go(_))) {
        state.spread = Spread::Usual;
    }
    let foot = whole.max.y - state.notebook.bar();
    if theme::Room::of(ui.ctx()).is_narrow() {
        return narrow::show(ui, Rect::from_min_max(pos2(whole.min.x, top), whole.max), foot, say, live, state, wishes);
    }
    let width = whole.width();
    let book = match state.spread {
        Spread::Usual => (width * 0.33).max(theme.px(400.0).min(width * 0.37)).min(theme.px(520.0)).round(),
        Spread::Notebook => width,
        Spread::Enlarged | Spread::Two => 0.0,
    };
    let wood = Rect::from_min_max(pos2(whole.min.x, top), pos2(whole.max.x - book, foot));
    let margin = theme.px(14.0);
    if wood.width() > 0.0 {
        draw_wood(ui, wood);
        let list = theme.px(250.0).min(width * 0.22).round();
        // Two papers are worth more than the list of all.
        let two = 2.0 * theme.px(440.0) + margin;
        let listed = match state.spread {
            Spread::Enlarged => false,
            Spread::Two => wood.width() - list - 3.0 * margin >= two,
            _ => true,
        };
        let mut zone = wood.shrink(margin);
        if listed {
            let list = zone.with_max_x(zone.min.x + list);
            within(ui, "desk-list", list, |ui| papers(ui, say, live, state, wishes));
            zone.min.x = list.max.x + margin;
        }
        let tools = within(ui, "desk-tools", zone, |ui| tools::show(ui, say, live, state));
        zone.min.y = tools.max.y + theme.px(10.0);
        on_top(ui, zone, say, live, state, wishes);
    }
    if book > 0.0 {
        let book = Rect::from_min_max(pos2(wood.max.x, top), pos2(whole.max.x, foot));
        ui.painter().rect_filled(book, 0.0, p.panel);
        ui.painter().vline(book.min.x, book.y_range(), Stroke::new(1.0, p.line));
        let wide = state.spread == Spread::Notebook;
        let words = say.text(if wide { "desk-notebook-fold" } else { "desk-notebook-wide" });
        let button = Button::quiet(words).key(Hotkey::F(3)).id("notebook-wide");
        let pressed = within(ui, "desk-book", book, |ui| {
            notebook::list(ui, say, live, &mut state.notebook, Some(button), wishes)
        });
        if pressed {
            state.spread = if wide { Spread::Usual } else { Spread::Notebook };
            keys::enter(ui.ctx(), "notebook");
        }
    }
    let bar = Rect::from_min_max(pos2(whole.min.x, foot), whole.max);
    within(ui, "desk-bar", bar, |ui| notebook::bar(ui, say, live, &mut state.notebook, wishes));
    notebook::over(ui, say, live, &mut state.notebook, wishes);
}

/// Sees to it that a paper lies on top which is there.
fn settle(live: &Live, state: &mut State) {
    let desk = &live.views().desk;
    let there = |document: DocumentIx| desk.iter().any(|view| view.document == document);
    state.current = state.current.filter(|d| there(*d)).or_else(|| desk.first().map(|view| view.document));
    state.beside = state.beside.filter(|d| there(*d) && Some(*d) != state.current);
}

/// What looking costs, in words.
fn price(say: &Say<'_>, live: &Live) -> String {
    let costs = |view: &DocumentView| view.fields.iter().map(|field| field.seconds).max();
    let seconds = live.views().desk.iter().filter_map(costs).max().unwrap_or(0);
    say.message(&Message::new("desk-price").arg("seconds", seconds))
}

/// Draws the bar on top of the desk and of the decision: the way back, who can hear, the time. Returns where it ends.
pub(super) fn top_bar(ui: &mut Ui, say: &Say<'_>, live: &Live, title: &str, sub: &str, wishes: &mut Vec<Wish>) -> f32 {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let whole = ui.max_rect();
    let ground = ui.painter().add(egui::Shape::Noop);
    if theme::Room::of(ui.ctx()).is_narrow() {
        let end = narrow::bar(ui, say, live, title, wishes);
        let bar = Rect::from_min_max(whole.min, pos2(whole.max.x, end));
        ui.painter().set(ground, egui::Shape::rect_filled(bar, 0.0, p.panel));
        return end;
    }
    let (side, gap) = (theme.px(20.0), theme.px(8.0));
    let clock = Text::body(top::time_left(say, live)).strong();
    let hear = Text::body(top::who_can_hear(say, live));
    let clock_size = clock.measure(ui.ctx(), f32::INFINITY);
    let hear_room = (whole.width() * 0.3).max(theme.px(160.0));
    // Where room is short, who can hear is set smaller before it takes a second row, and hints are left out.
    let one_row = hear.measure(ui.ctx(), f32::INFINITY).x <= hear_room;
    let hear = if one_row { hear } else { Text::caption(top::who_can_hear(say, live)).colour(p.ink) };
    let hear_size = hear.measure(ui.ctx(), hear_room);
    let right = hear_size.x + clock_size.x + 2.0 * (side + gap) + theme.px(22.0);
    let start = whole.min + vec2(theme.px(16.0), theme.px(8.0));
    let row = Rect::from_min_max(start, pos2(whole.max.x - theme.px(16.0), whole.max.y));
    let control = theme.control(36.0);
    let back = within(ui, "top-back", row, |ui| {
        ui.set_max_width(row.width() * 0.3);
        keys::area(ui, "top", |ui| ui.add(Button::plain(say.text("desk-back")).icon(Icon::Talk).key(Hotkey::F(2))))
    });
    if back.clicked() {
        wishes.push(Wish::Go(Screen::Booth));
    }
    let words = Rect::from_min_max(
        pos2(back.rect.max.x + theme.px(14.0), row.min.y),
        pos2((row.max.x - right - gap).max(back.rect.max.x + theme.px(100.0)), row.max.y),
    );
    let words = within(ui, "top-title", words, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(-theme.px(2.0));
        let rect = ui.add(Text::subheading(title)).rect;
        let fits = Text::caption(sub).measure(ui.ctx(), f32::INFINITY).x <= ui.available_width();
        if fits { rect.union(ui.add(Text::caption(sub)).rect) } else { rect }
    });
    let middle = row.min.y + control / 2.0;
    let mut x = row.max.x - right;
    let mut end = words.max.y.max(back.rect.max.y);
    for (sign, text, room) in [(Icon::Ear, hear, hear_room), (Icon::Clock, clock, clock_size.x + 1.0)] {
        let size = text.measure(ui.ctx(), room);
        icon::paint(ui, sign, Rect::from_min_size(pos2(x, middle - side / 2.0), vec2(side, side)), p.ink);
        x += side + gap;
        let top = (middle - size.y / 2.0).max(row.min.y - theme.px(2.0));
        let place = Rect::from_min_size(pos2(x, top), vec2(room, size.y));
        let response = within(ui, ("top", x.to_bits()), place, |ui| ui.add(text));
        widget::announce(&response);
        x += size.x + theme.px(22.0);
        end = end.max(place.max.y);
    }
    let end = (end + theme.px(8.0)).max(whole.min.y + theme.px(52.0)).round();
    let bar = Rect::from_min_max(whole.min, pos2(whole.max.x, end));
    ui.painter().set(ground, egui::Shape::rect_filled(bar, 0.0, p.panel));
    ui.painter().hline(bar.x_range(), end - 0.5, Stroke::new(1.0, p.line));
    end
}

/// Names in a row: *one*, *one and two*, *one, two and three*.
pub(super) fn names(say: &Say<'_>, all: &[String]) -> String {
    let Some((last, before)) = all.split_last() else { return String::new() };
    let Some((first, rest)) = before.split_first() else { return last.clone() };
    let comma = say.text("desk-comma");
    let before = rest.iter().fold(first.clone(), |joined, name| format!("{joined}{comma}{name}"));
    say.message(&Message::new("desk-and").arg("one", before).arg("other", last.clone()))
}

/// The wood of the desk; it also shows through holes that are punched into a paper.
const WOOD: Color32 = hex(0xB98F63);

/// The wood does not change when it gets dark: a dark frame round a lit desk.
fn draw_wood(ui: &Ui, rect: Rect) {
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0.0, WOOD);
    let grain = Stroke::new(2.0, hex(0xA67E55).gamma_multiply(0.35));
    let mut y = rect.min.y + 19.0;
    while y < rect.max.y + rect.width() * 0.035 {
        painter.line_segment([pos2(rect.min.x, y), pos2(rect.max.x, y - rect.width() * 0.035)], grain);
        y += 39.0;
    }
}

/// The list of papers and what else may be asked for.
fn papers(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    ScrollArea::vertical().id_salt("list").auto_shrink([false, true]).show(ui, |ui| {
        Panel::new().margin(10.0, 8.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = theme.px(4.0);
            keys::area(ui, "desk-list", |ui| {
                ui.add(Text::subheading(say.text("desk-papers")));
                let desk = &live.views().desk;
                if desk.is_empty() {
                    ui.add(Text::caption(say.text("desk-none")));
                }
                for (ix, view) in desk.iter().enumerate() {
                    let chosen = state.current == Some(view.document);
                    let row = Choice::row(say.words(&view.title), chosen).second(state_of(say, live, view));
                    if ui.add(row.maybe_key(Hotkey::nth(ix)).id(("paper", view.document))).clicked() {
                        lay(ui, state, view.document);
                    }
                }
                let requests = requests(live);
                if !requests.is_empty() {
                    ui.add_space(theme.px(6.0));
                    ui.add(Text::subheading(say.text("desk-ask")));
                }
                for (ix, line) in requests.iter().enumerate() {
                    let why = line.refusal.map(|refusal| say.message(&refusal_message(refusal)));
                    let row =
                        Choice::row(say.words(&line.label), false).second(seconds(say, line.seconds)).why_not(why);
                    if ui.add(row.maybe_key(Hotkey::nth(desk.len() + ix)).id(("ask", line.act))).clicked() {
                        wishes.push(Wish::Act(Action::Do(line.act)));
                    }
                }
            });
        });
        answer(ui, say, live);
    });
}

/// Lays a paper on top and puts the ring on its first field.
fn lay(ui: &Ui, state: &mut State, document: DocumentIx) {
    if state.current != Some(document) {
        state.beside = state.current;
        state.current = Some(document);
    }
    state.turned.retain(|turned| *turned != document);
    state.pane = narrow::Pane::Paper;
    keys::enter_afresh(ui.ctx(), "desk-paper");
}

fn state_of(say: &Say<'_>, live: &Live, view: &DocumentView) -> String {
    if !view.opened {
        let cost = view.open.map_or(0, |act| live.interview().case().act(act).seconds);
        return say.message(&Message::new("desk-closed").arg("seconds", cost));
    }
    let seen = view.fields.iter().filter(|field| field.value.is_some()).count();
    say.message(&Message::new("desk-checked").arg("seen", seen).arg("all", view.fields.len()))
}

fn seconds(say: &Say<'_>, seconds: u32) -> String {
    say.message(&Message::new("desk-seconds").arg("seconds", seconds))
}

/// Acts by which another paper is asked for.
fn requests(live: &Live) -> Vec<&LineView> {
    let asks = |line: &&LineView| is_request(live, line.act);
    live.views().acts.iter().filter(asks).collect()
}

fn is_request(live: &Live, act: ActIx) -> bool {
    matches!(live.act_kind(act), Some(ActKind::Request(_)))
}

/// What was answered when a paper was asked for just now, and what went wrong with the last act.
fn answer(ui: &mut Ui, say: &Say<'_>, live: &Live) {
    let views = live.views();
    if let Some(turn) = views.talk.last().filter(|turn| is_request(live, turn.act)) {
        Panel::new().margin(10.0, 8.0).show(ui, |ui| {
            for spoken in &turn.spoken {
                if let Some(person) = views.person(spoken.by).filter(|_| !spoken.narrated) {
                    ui.add(Text::caption(say.words(&person.short)).strong());
                }
                let response = ui.add(Text::body(say.words(&spoken.words)));
                widget::announce(&response);
            }
        });
    }
    if let Some(trouble) = &live.trouble {
        let words = match trouble {
            Trouble::Refused(refusal) => say.message(&refusal_message(*refusal)),
            Trouble::NotKept(why) => say.message(why),
            Trouble::Torn => say.text("resumed-torn"),
            Trouble::TimeUp => say.text("wall-over"),
        };
        Panel::new().tone(theme::Tone::Warn).margin(10.0, 8.0).show(ui, |ui| ui.add(Text::body(words)));
    }
}

/// The paper that lies on top, a second one beside it where there is room, and below them the field that is read.
fn on_top(ui: &mut Ui, zone: Rect, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let gap = theme.px(14.0);
    let enlarged = state.spread == Spread::Enlarged;
    // A small window is for the paper itself; on an enlarged one every field is larger than text.
    let roomy = !enlarged && zone.height() - state.strip >= theme.px(260.0);
    let read = reading(live, state).filter(|_| roomy);
    let split = zone.max.y - if read.is_some() { state.strip + gap } else { 0.0 };
    let desk = &live.views().desk;
    let find = |document: Option<DocumentIx>| desk.iter().find(|view| Some(view.document) == document);
    if state.spread == Spread::Two && state.beside.is_none() {
        state.beside = desk.iter().map(|view| view.document).find(|document| Some(*document) != state.current);
    }
    let (Some(current), beside) = (find(state.current), find(state.beside)) else { return };
    let mut place = Rect::from_min_max(zone.min, pos2(zone.max.x, split));
    let by = if enlarged { enlargement(&theme, place.size()) } else { 1.0 };
    if enlarged {
        let narrower = ((place.width() - theme.px(720.0) * by - theme.px(12.0)) / 2.0).max(0.0);
        place = place.shrink2(vec2(narrower, 0.0));
    }
    let turned = state.turned.clone();
    let mut touch = Touch { notebook: &mut state.notebook, reading: &mut state.reading, wishes };
    let fits = place.width() >= 2.0 * theme.px(440.0) + gap;
    let both = beside.filter(|_| match state.spread {
        Spread::Two => true,
        Spread::Enlarged => false,
        _ => fits,
    });
    let halves = match both {
        Some(_) => place.split_left_right_at_fraction(0.5),
        None => (place, place),
    };
    let shrunk = |rect: Rect, left: bool| match (both.is_some(), left) {
        (false, _) => rect,
        (true, true) => rect.with_max_x(rect.max.x - gap / 2.0),
        (true, false) => rect.with_min_x(rect.min.x + gap / 2.0),
    };
    // Each keeps its side, so that nothing changes places under the eyes.
    let swapped = both.is_some_and(|other| other.document < current.document);
    let mut draw = |ui: &mut Ui, view: &DocumentView, left: bool, area: &str| {
        let rect = shrunk(if left { halves.0 } else { halves.1 }, left);
        let on_its_face = turned.contains(&view.document);
        within(ui, ("paper", view.document), rect, |ui| {
            let scroll = ScrollArea::vertical().id_salt(("paper", enlarged)).auto_shrink([false, true]);
            scroll.show(ui, |ui| {
                // A page is as high as it is wide: it must not become narrower by the bar that it needs.
                ui.set_max_width((rect.width() - ui.spacing().scroll.allocated_width()).max(1.0));
                keys::area(ui, area, |ui| {
                    let ctx = ui.ctx().clone();
                    theme::enlarged(&ctx, by, || paper::show(ui, say, live, view, on_its_face, &mut touch));
                });
            });
        });
    };
    draw(ui, current, !swapped, "desk-paper");
    if let Some(other) = both {
        draw(ui, other, swapped, "desk-paper-beside");
    }
    if let Some((view, field)) = read {
        let place = Rect::from_min_max(pos2(zone.min.x, split + gap), zone.max);
        let high = within(ui, "desk-strip", place, |ui| strip(ui, say, view, field));
        if (high - state.strip).abs() > 0.5 {
            state.strip = high.min(zone.height() * 0.5);
            ui.ctx().request_discard("the strip has another height");
        }
    }
}

/// How many times as large a paper is shown that has the whole desk: as large as a passport's page goes on it.
fn enlargement(theme: &theme::Theme, room: egui::Vec2) -> f32 {
    let wide = room.x / theme.px(720.0).max(1.0);
    let high = room.y / theme.px(506.0).max(1.0);
    wide.min(high).clamp(1.0, 2.0)
}

/// The field that is read: the one that last had the ring, on a paper that lies open.
fn reading<'a>(live: &'a Live, state: &State) -> Option<(&'a DocumentView, &'a FieldView)> {
    let desk = live.views().desk.iter().filter(|view| view.opened);
    let faces = desk.filter(|view| !state.turned.contains(&view.document));
    let mut on_top = faces.filter(|view| [state.current, state.beside].contains(&Some(view.document)));
    let wanted = state.reading?;
    on_top.find_map(|view| view.fields.iter().find(|field| field.item == wanted).map(|field| (view, field)))
}

/// Repeats the field under the ring at the size of text, and says what the keys do with it. Returns its height.
fn strip(ui: &mut Ui, say: &Say<'_>, view: &DocumentView, field: &FieldView) -> f32 {
    let theme = theme::of(ui.ctx());
    let shown = Panel::new().margin(14.0, 8.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.px(2.0);
        let whole = Message::new("desk-field-of")
            .arg("field", Argument::FirstOf(field.label.0.clone()))
            .arg("paper", Argument::FirstOf(view.title.0.clone()));
        ui.add(Text::caption(say.message(&whole)));
        match &field.value {
            Some(value) if is_printed(field) => {
                let lines = say.words(value);
                let room = ui.available_width().min(theme.px(440.0));
                ui.add(cell::printed(&theme, &lines, room))
            }
            Some(value) => ui.add(Text::new(Role::Body, say.words(value)).strong()),
            None => ui.add(Text::body(say.text("desk-unseen"))),
        };
        for defect in &field.defects {
            ui.horizontal_top(|ui| {
                icon(ui, Icon::Search, 16.0, theme.palette.ink);
                ui.add(Text::body(say.words(defect)));
            });
        }
        ui.horizontal_top(|ui| {
            let (key, hint) = match field.value {
                Some(_) => (Hotkey::Space, say.text("desk-hold")),
                None => (Hotkey::Enter, say.message(&Message::new("desk-look").arg("seconds", field.seconds))),
            };
            key_cap(ui, key);
            ui.add(Text::caption(hint));
        });
    });
    shown.response.rect.height()
}

/// Whether a field holds printed lines, which are shown letter under letter.
fn is_printed(field: &FieldView) -> bool {
    field.id == "mrz"
}

/// The drawing of a person as on a photo; none of somebody who was never seen at the counter.
pub(super) fn figure(live: &Live, view: &PersonView) -> Option<Figure> {
    let figure = live.figure(view.person).filter(|_| view.here || view.aside);
    figure.map(|figure| people::for_photo(figure.clone()).with(Expression::Neutral))
}

/// A frame without a ground, for what is laid out by hand.
pub(super) fn bare(margin: f32) -> Frame {
    Frame::new().inner_margin(Margin::same(margin.clamp(0.0, 120.0) as i8))
}

//! The notebook: what was said, what was seen, what does not fit together, which signs were tagged.
//!
//! A panel of the desk and a tab of the booth. It fills itself; the officer links and tags. It does not know which links
//! make a contradiction nor which tags hold: nothing here is graded, and every sign is shown by its name alone.

mod held;
mod tagging;
mod thread;

pub use held::bar;

use std::hash::Hash;

use bevy_egui::egui::{
    self, Align, Frame, Id, Key, Layout, Margin, Pos2, Rect, ScrollArea, Sense, Stroke, Ui, WidgetInfo, WidgetType,
    pos2, vec2,
};

use thread::{Drawing, Free, Place, Threads};

use super::{Live, Say, Wish};
use crate::{
    app::theme::{
        self, Hotkey, Icon, Text, Tone, Weight, icon,
        keys::{self, Kind},
        widget::{self, Button, Choice},
    },
    interview::{Action, action::Entry, view::NoteView},
    locale::{Message, message::Argument},
};

/// What the officer holds while comparing, and which sign is being tagged.
#[derive(Debug, Default)]
pub struct State {
    held: Option<Entry>,
    other: Option<Entry>,
    pointed: Option<(Entry, Entry)>,
    /// What is pulled by hand, and where the hand is.
    pull: Option<(Entry, Pos2)>,
    /// What was pulled onto what in this pass.
    dropped: Option<(Entry, Entry)>,
    tagging: Option<Entry>,
    /// Where everything stands, in this pass and in the one before.
    places: Vec<Place>,
    before: Vec<Place>,
    threads: Threads,
    bar: f32,
}

impl State {
    /// Begins a pass: nothing stands anywhere yet.
    pub fn begin(&mut self) {
        self.before = std::mem::take(&mut self.places);
        self.pointed = None;
    }

    /// Notes where a field stands, for the thread.
    pub fn on_paper(&mut self, entry: Entry, rect: Rect, clip: Rect) {
        self.places.push(Place { entry, rect, clip, free: Free::Either });
    }

    /// Whether anything is held.
    pub fn holds_any(&self) -> bool {
        self.held.is_some()
    }

    /// Whether this one is held, as the first or the second of a pair, or lies under the hand that pulls another.
    pub fn holds(&self, entry: Entry) -> bool {
        self.held == Some(entry) || self.other == Some(entry) || self.target() == Some(entry)
    }

    /// Takes an entry into the hand, as the first or the second of a pair, or lets go of it.
    pub fn take(&mut self, entry: Entry) {
        match (self.held, self.other) {
            (None, _) => self.held = Some(entry),
            (Some(held), _) if held == entry => self.held = self.other.take(),
            (_, Some(other)) if other == entry => self.other = None,
            _ => self.other = Some(entry),
        }
    }

    /// Follows a card or field that is pulled by hand; where it is let go on another one, the two are linked.
    pub fn pull(&mut self, entry: Entry, response: &egui::Response) {
        if response.drag_started() {
            (self.held, self.other) = (None, None);
        }
        if response.dragged() {
            self.pull = response.interact_pointer_pos().map(|at| (entry, at));
        }
        if response.drag_stopped() {
            self.pull = response.interact_pointer_pos().map(|at| (entry, at)).or(self.pull);
            self.dropped = self.target().map(|target| (entry, target));
            self.pull = None;
        }
    }

    /// What lies under the hand that pulls something else.
    fn target(&self) -> Option<Entry> {
        let (pulled, at) = self.pull?;
        self.before.iter().find(|place| place.entry != pulled && place.is_under(at)).map(|place| place.entry)
    }

    fn let_go(&mut self) {
        (self.held, self.other, self.pull) = (None, None, None);
    }
}

/// Draws the whole notebook into the room there is: the list, and below it the pair that is compared.
pub fn show(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    state.begin();
    let whole = ui.max_rect();
    let foot = if state.holds_any() { state.bar } else { 0.0 };
    let split = (whole.max.y - foot).max(whole.min.y);
    within(ui, "notebook-list", Rect::from_min_max(whole.min, pos2(whole.max.x, split)), |ui| {
        list(ui, say, live, state, None, wishes);
    });
    within(ui, "notebook-bar", Rect::from_min_max(pos2(whole.min.x, split), whole.max), |ui| {
        bar(ui, say, live, state, wishes);
    });
    over(ui, say, live, state, wishes);
}

/// Draws something inside a rectangle of a screen; what does not fit is cut there.
pub(super) fn within<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    rect: Rect,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = egui::UiBuilder::new().id_salt(Id::new(salt)).max_rect(rect).layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(builder);
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    add(&mut child)
}

/// From this width of the design sheet what was said and what was seen stand side by side.
const SIDE_BY_SIDE: f32 = 620.0;

/// Draws the list: what was said, what was seen, who is here, what was linked. In a wide place what was seen stands
/// beside what was said, and the threads lie between them. Where there is something to press beside the first heading,
/// returns whether it was.
pub fn list(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    state: &mut State,
    beside: Option<Button<'_>>,
    wishes: &mut Vec<Wish>,
) -> bool {
    let theme = theme::of(ui.ctx());
    let book = &live.views().notebook;
    let mut beside = Beside { button: beside, pressed: false };
    ScrollArea::vertical().id_salt("notebook").auto_shrink([false, false]).show(ui, |ui| {
        if let Some((_, hand)) = state.pull {
            thread::edge(ui, hand);
        }
        let margin = Margin::symmetric(theme.px(16.0) as i8, theme.px(10.0) as i8);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            keys::area(ui, "notebook", |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                let room = ui.available_width();
                if room >= theme.px(SIDE_BY_SIDE) {
                    let gutter = theme.px(thread::GUTTER.x);
                    let half = ((room - gutter) / 2.0).floor();
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        let gaps = vec2(theme.px(8.0), theme.px(6.0));
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing = gaps;
                            ui.set_max_width(half);
                            ui.set_min_width(half);
                            section(ui, say, live, state, (Section::Said, Free::End), None, wishes);
                            section(ui, say, live, state, (Section::People, Free::End), None, wishes);
                        });
                        ui.add_space(gutter);
                        ui.vertical(|ui| {
                            ui.spacing_mut().item_spacing = gaps;
                            ui.set_max_width(half);
                            let which = (Section::Seen, Free::Start);
                            section(ui, say, live, state, which, Some(&mut beside), wishes);
                        });
                    });
                } else {
                    for which in [Section::Said, Section::Seen, Section::People] {
                        section(ui, say, live, state, (which, Free::Start), Some(&mut beside), wishes);
                    }
                }
                links(ui, say, live, state, wishes);
                let empty = book.said.is_empty() && book.seen.is_empty();
                let closing = if empty { "notebook-fills-itself" } else { "notebook-no-judge" };
                ui.add(Text::caption(say.text(closing)));
            });
        });
    });
    beside.pressed
}

/// A button beside the first heading; taken once it is drawn.
struct Beside<'a> {
    button: Option<Button<'a>>,
    pressed: bool,
}

/// A part of the notebook.
#[derive(Clone, Copy)]
enum Section {
    Said,
    Seen,
    People,
}

/// Draws a part of the notebook. The letter of a card does not depend on where its part stands.
fn section(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    state: &mut State,
    (which, free): (Section, Free),
    beside: Option<&mut Beside<'_>>,
    wishes: &mut Vec<Wish>,
) {
    let book = &live.views().notebook;
    let (said, seen) = (book.said.len(), book.seen.len());
    let (sign, title, empty, notes, first) = match which {
        Section::Said => (Icon::Talk, "notebook-said", Some("notebook-nothing-said"), &book.said, 0),
        Section::Seen => (Icon::Eye, "notebook-seen", Some("notebook-nothing-seen"), &book.seen, said),
        Section::People => (Icon::People, "notebook-people", None, &book.people, said + seen),
    };
    if notes.is_empty() && empty.is_none() {
        return;
    }
    let beside = beside.and_then(|beside| Some((beside.button.take()?, &mut beside.pressed)));
    ui.horizontal(|ui| {
        // Two columns begin at one height.
        if free == Free::End {
            ui.set_min_height(theme::of(ui.ctx()).control(36.0));
        }
        heading(ui, sign, &say.text(title));
        if let Some((button, pressed)) = beside {
            let end = Layout::right_to_left(Align::Center);
            ui.with_layout(end, |ui| keys::area(ui, "notebook-head", |ui| *pressed = ui.add(button).clicked()));
        }
    });
    if let Some(empty) = empty.filter(|_| notes.is_empty()) {
        ui.add(Text::caption(say.text(empty)));
    }
    for (ix, note) in notes.iter().enumerate() {
        ui.push_id(note.entry, |ui| card(ui, say, live, state, note, (first + ix, free), wishes));
    }
    ui.add_space(theme::of(ui.ctx()).px(4.0));
}

fn heading(ui: &mut Ui, sign: Icon, words: &str) {
    let ink = theme::of(ui.ctx()).palette.ink;
    ui.horizontal(|ui| {
        icon(ui, sign, 20.0, ink);
        ui.add(Text::subheading(words));
    });
}

/// Where a note comes from and when it was made, in one line.
pub(super) fn source(say: &Say<'_>, note: &NoteView) -> String {
    let by = Argument::FirstOf(note.source.0.clone());
    match note.entry {
        Entry::Person(_) => say.words(&note.source),
        _ => say.message(&Message::new("notebook-source").arg("source", by).arg("time", Argument::Seconds(note.at))),
    }
}

fn card(
    ui: &mut Ui,
    say: &Say<'_>,
    live: &Live,
    state: &mut State,
    note: &NoteView,
    (place, free): (usize, Free),
    wishes: &mut Vec<Wish>,
) {
    let theme = theme::of(ui.ctx());
    let book = &live.views().notebook;
    let entry = note.entry;
    let words = say.words(&note.words);
    let side = theme.px(36.0);
    let gap = theme.px(6.0);
    let linked = book.links.iter().any(|(a, b, _)| *a == entry || *b == entry);
    let room = (ui.available_width() - side - gap).max(side);
    // Where threads leave at the end of the card, the flag stands at its start.
    let order = if free == Free::End { Layout::right_to_left(Align::Min) } else { Layout::left_to_right(Align::Min) };
    ui.with_layout(order, |ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let held = state.holds(entry);
        let choice = Choice::card(words.as_str(), held).second(source(say, note)).id("card");
        let choice = choice.maybe_key(Hotkey::letter(place));
        let choice = if linked { choice.end_icon(Icon::Link, Tone::Plum) } else { choice };
        let column = Layout::top_down(Align::Min);
        let response = ui.allocate_ui_with_layout(vec2(room, 0.0), column, |ui| ui.add(choice)).inner;
        let response = response.interact(Sense::drag());
        state.places.push(Place { entry, rect: response.rect, clip: ui.clip_rect(), free });
        state.pull(entry, &response);
        if response.clicked() {
            let again = state.holds(entry) && ui.input(|input| input.key_pressed(Key::Enter));
            match state.held.zip(state.other) {
                Some(pair) if again => link(live, state, pair, wishes),
                _ if again => state.tagging = Some(entry),
                _ => state.take(entry),
            }
        }
        flag(ui, say, state, entry, &format!("{words}. {}", source(say, note)));
    });
    for (indicator, _) in book.tags.iter().filter(|(_, at)| *at == entry) {
        let Some(name) = live.handbook().indicators().get(indicator.ix()).map(|row| say.text(&row.message())) else {
            continue;
        };
        ui.horizontal_top(|ui| {
            ui.add_space(theme.px(20.0));
            if chip(ui, ("chip", indicator), &name, &say.text("notebook-untag")) {
                wishes.push(Wish::Act(Action::Untag(*indicator, entry)));
            }
        });
    }
}

/// The button that tags a sign at a card.
fn flag(ui: &mut Ui, say: &Say<'_>, state: &mut State, entry: Entry, words: &str) {
    let tag = Button::quiet(say.text("notebook-tag")).icon(Icon::Flag).icon_only().id("tag");
    let response = ui.add(tag);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words));
    if response.clicked() {
        state.tagging = Some(entry);
    }
}

/// Shows a tagged sign; a press takes it off again.
fn chip(ui: &mut Ui, salt: impl Hash + std::fmt::Debug, name: &str, what: &str) -> bool {
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let (pad, side, gap) = (theme.px(9.0), theme.px(16.0), theme.px(6.0));
    let text = Text::caption(name).weight(Weight::Medium);
    let room = (ui.available_width() - 2.0 * (pad + side + gap)).max(side);
    let inner = text.measure(ui.ctx(), room);
    let height = theme.px(30.0).max(inner.y + theme.px(4.0));
    let (_, rect) = ui.allocate_space(vec2(inner.x + 2.0 * (pad + side + gap), height));
    let response = ui.interact(rect, ui.id().with(Id::new(salt)), Sense::click());
    if ui.is_rect_visible(rect) {
        let radius = theme.px(12.0).min(height / 2.0);
        let (fill, edge) = match response.hovered() {
            true => (p.indigo_tint, p.indigo),
            false => (p.sunk, p.line_strong),
        };
        ui.painter().rect(rect, radius, fill, Stroke::new(1.0, edge), egui::StrokeKind::Inside);
        let square = |x: f32| Rect::from_center_size(pos2(x + side / 2.0, rect.center().y), vec2(side, side));
        icon::paint(ui, Icon::Flag, square(rect.min.x + pad), p.ink_2);
        icon::paint(ui, Icon::Cross, square(rect.max.x - pad - side), p.ink_2);
        let at = pos2(rect.min.x + pad + side + gap, rect.center().y - inner.y / 2.0);
        text.colour(p.ink).paint(ui, at, room);
    }
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, format!("{what}: {name}")));
    widget::focusable(ui, &response, None, Kind::Act, theme.px(12.0));
    response.clicked()
}

/// The two of a pair in words: *said … – shows …*.
fn pair_words(say: &Say<'_>, live: &Live, a: Entry, b: Entry) -> String {
    let words = |entry| live.views().note(entry).map(|note| Argument::FirstOf(note.words.0.clone()));
    let text = |entry| words(entry).unwrap_or_else(|| Argument::from(""));
    say.message(&Message::new("notebook-pair").arg("one", text(a)).arg("other", text(b)))
}

fn links(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let links = &live.views().notebook.links;
    if links.is_empty() {
        return;
    }
    heading(ui, Icon::Link, &say.text("notebook-links"));
    for (a, b, _) in links {
        ui.push_id(("link", a, b), |ui| {
            let words = pair_words(say, live, *a, *b);
            widget::Panel::new().tone(Tone::Plum).margin(10.0, 6.0).show(ui, |ui| {
                ui.add(Text::body(words.as_str()));
                let response = ui.add(Button::quiet(say.text("notebook-unlink")).icon(Icon::Cross).id("unlink"));
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words.as_str()));
                if response.has_focus() || response.hovered() {
                    state.pointed = Some((*a, *b));
                }
                if response.clicked() {
                    wishes.push(Wish::Act(Action::Unlink(*a, *b)));
                }
            });
        });
    }
    ui.add_space(theme.px(4.0));
}

/// Links two entries, or takes the link back; both are let go.
fn link(live: &Live, state: &mut State, (a, b): (Entry, Entry), wishes: &mut Vec<Wish>) {
    let linked = is_linked(live, a, b);
    wishes.push(Wish::Act(if linked { Action::Unlink(a, b) } else { Action::Link(a, b) }));
    state.let_go();
}

fn is_linked(live: &Live, a: Entry, b: Entry) -> bool {
    live.views().notebook.links.iter().any(|(x, y, _)| (*x, *y) == (a, b) || (*x, *y) == (b, a))
}

fn entry_words(say: &Say<'_>, live: &Live, entry: Entry) -> String {
    live.views().note(entry).map(|note| say.words(&note.words)).unwrap_or_default()
}

/// Draws what lies over the screen: the thread between the two that are compared, and the list of signs.
///
/// To be called when everything else of the screen is drawn.
pub fn over(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    if let Some(pair) = state.dropped.take() {
        if is_linked(live, pair.0, pair.1) {
            (state.held, state.other) = (Some(pair.0), Some(pair.1));
        } else {
            link(live, state, pair, wishes);
        }
    }
    if state.tagging.is_none() {
        let links: Vec<(Entry, Entry)> = live.views().notebook.links.iter().map(|(a, b, _)| (*a, *b)).collect();
        let held = state.held.zip(state.other);
        let chosen = held.map(|(a, b)| if links.contains(&(b, a)) { (b, a) } else { (a, b) }).or(state.pointed);
        let drawing = Drawing { places: &state.places, links: &links, chosen, pulled: state.pull };
        thread::show(ui, &mut state.threads, &drawing);
    }
    if let Some(entry) = state.tagging
        && tagging::show(ui.ctx(), say, live, entry, wishes)
    {
        state.tagging = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::case::{FactIx, ItemIx};

    #[test]
    fn a_pair_is_taken_and_let_go_again() {
        let (a, b, c) = (Entry::Claim(FactIx(1)), Entry::Item(ItemIx(2)), Entry::Item(ItemIx(3)));
        let mut state = State::default();
        state.take(a);
        assert!(state.holds(a) && state.holds_any());
        state.take(b);
        assert!(state.holds(b));
        state.take(c);
        assert!(state.holds(a) && state.holds(c) && !state.holds(b), "the second is exchanged");
        state.take(a);
        assert_eq!((state.held, state.other), (Some(c), None), "the second becomes the first");
        state.take(c);
        assert!(!state.holds_any());
    }
}

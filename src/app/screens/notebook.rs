//! The notebook: what was said, what was seen, what does not fit together, which signs were tagged.
//!
//! A panel of the desk and a tab of the booth. It fills itself; the officer links and tags. It does not know which links
//! make a contradiction nor which tags hold: nothing here is graded, and every sign is shown by its name alone.

mod tagging;

use std::hash::Hash;

use bevy_egui::egui::{
    self, Align, Frame, Id, Key, Layout, Margin, Order, Painter, Pos2, Rect, ScrollArea, Sense, Stroke, Ui, WidgetInfo,
    WidgetType, pos2, vec2,
};

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
    pull: Option<Pos2>,
    tagging: Option<Entry>,
    places: Vec<Place>,
    bar: f32,
}

/// Where an entry stands on the screen in this pass.
#[derive(Clone, Copy, Debug)]
struct Place {
    entry: Entry,
    rect: Rect,
    clip: Rect,
    on_paper: bool,
}

impl State {
    /// Begins a pass: nothing stands anywhere yet.
    pub fn begin(&mut self) {
        self.places.clear();
        self.pointed = None;
    }

    /// Notes where a field stands, for the thread.
    pub fn on_paper(&mut self, entry: Entry, rect: Rect, clip: Rect) {
        self.places.push(Place { entry, rect, clip, on_paper: true });
    }

    /// Whether anything is held.
    pub fn holds_any(&self) -> bool {
        self.held.is_some()
    }

    /// Whether this one is held, as the first or the second of a pair.
    pub fn holds(&self, entry: Entry) -> bool {
        self.held == Some(entry) || self.other == Some(entry)
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

    /// Follows a thread that is being drawn by hand from an entry; where it ends on another one, that is taken too.
    pub fn pull(&mut self, entry: Entry, response: &egui::Response) {
        if response.drag_started() {
            (self.held, self.other) = (Some(entry), None);
        }
        self.pull = response.interact_pointer_pos().filter(|_| response.dragged());
        if response.drag_stopped()
            && let Some(at) = response.interact_pointer_pos()
        {
            let under = |place: &&Place| place.entry != entry && place.rect.intersect(place.clip).contains(at);
            self.other = self.places.iter().find(under).map(|place| place.entry);
            self.pull = None;
        }
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
        list(ui, say, live, state, wishes);
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

/// Draws the list: what was said, what was seen, who is here, what was linked.
pub fn list(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    let theme = theme::of(ui.ctx());
    let book = &live.views().notebook;
    ScrollArea::vertical().id_salt("notebook").auto_shrink([false, false]).show(ui, |ui| {
        let margin = Margin::symmetric(theme.px(14.0) as i8, theme.px(10.0) as i8);
        Frame::new().inner_margin(margin).show(ui, |ui| {
            keys::area(ui, "notebook", |ui| {
                ui.spacing_mut().item_spacing.y = theme.px(6.0);
                let mut place = 0;
                let sections = [
                    (Icon::Talk, "notebook-said", Some("notebook-nothing-said"), &book.said),
                    (Icon::Eye, "notebook-seen", Some("notebook-nothing-seen"), &book.seen),
                    (Icon::People, "notebook-people", None, &book.people),
                ];
                for (sign, title, empty, notes) in sections {
                    if notes.is_empty() && empty.is_none() {
                        continue;
                    }
                    heading(ui, sign, &say.text(title));
                    if let Some(empty) = empty.filter(|_| notes.is_empty()) {
                        ui.add(Text::caption(say.text(empty)));
                    }
                    for note in notes {
                        ui.push_id(note.entry, |ui| card(ui, say, live, state, note, place, wishes));
                        place += 1;
                    }
                    ui.add_space(theme.px(4.0));
                }
                links(ui, say, live, state, wishes);
                let closing = if place > book.people.len() { "notebook-no-judge" } else { "notebook-fills-itself" };
                ui.add(Text::caption(say.text(closing)));
            });
        });
    });
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
    place: usize,
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
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let response = ui
            .vertical(|ui| {
                ui.set_max_width(room);
                let held = state.holds(entry);
                let choice = Choice::card(words.as_str(), held).second(source(say, note)).id("card");
                let choice = choice.maybe_key(Hotkey::letter(place));
                ui.add(if linked { choice.end_icon(Icon::Link, Tone::Plum) } else { choice })
            })
            .inner;
        state.places.push(Place { entry, rect: response.rect, clip: ui.clip_rect(), on_paper: false });
        if response.clicked() {
            let again = state.holds(entry) && ui.input(|input| input.key_pressed(Key::Enter));
            match state.held.zip(state.other) {
                Some(pair) if again => link(live, state, pair, wishes),
                _ if again => state.tagging = Some(entry),
                _ => state.take(entry),
            }
        }
        let tag = Button::quiet(say.text("notebook-tag")).icon(Icon::Flag).icon_only().id("tag");
        let response = ui.add(tag);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words.as_str()));
        if response.clicked() {
            state.tagging = Some(entry);
        }
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

/// Draws the bar of what is held: let go of it, link the pair, or tag what it shows. Nothing where nothing is held.
///
/// Returns how high it is.
pub fn bar(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) -> f32 {
    let Some(held) = state.held else { return 0.0 };
    let theme = theme::of(ui.ctx());
    let p = theme.palette;
    let pair = state.other.map(|other| (held, other));
    let (title, sub, act) = match pair {
        Some((a, b)) if is_linked(live, a, b) => {
            (pair_words(say, live, a, b), "notebook-linked-hint", "notebook-unlink")
        }
        Some((a, b)) => (pair_words(say, live, a, b), "notebook-link-hint", "notebook-link"),
        None => (entry_words(say, live, held), "notebook-held-hint", "notebook-tag"),
    };
    let (sub, act, let_go) = (say.text(sub), say.text(act), say.text("notebook-let-go"));
    let wide = |text: &str| Text::new(Role::Button, text).measure(ui.ctx(), f32::INFINITY).x + theme.px(110.0);
    let buttons = wide(&act) + wide(&let_go);
    let across = ui.available_width() > buttons + theme.px(340.0);
    let mut pressed = (false, false);
    let frame = Frame::new().fill(p.plum_tint).inner_margin(Margin::symmetric(
        theme.px(if across { 20.0 } else { 14.0 }) as i8,
        theme.px(if across { 14.0 } else { 10.0 }) as i8,
    ));
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        let told = |ui: &mut Ui| {
            let response = ui.add(Text::body(title.as_str()).strong().rows(2));
            widget::announce(&response);
            // A small window is for the papers and the notes.
            if ui.ctx().content_rect().height() >= theme.px(640.0) {
                ui.add(Text::caption(sub.as_str()).colour(p.ink));
            }
        };
        let mut decide = |ui: &mut Ui| {
            keys::area(ui, "notebook-bar", |ui| {
                pressed.0 = ui.add(Button::quiet(let_go.as_str()).key(Hotkey::Escape)).clicked();
                let button = if pair.is_some() { Button::plum(act.as_str()) } else { Button::plain(act.as_str()) };
                pressed.1 = ui.add(button.key(Hotkey::Enter).id("notebook-act")).clicked();
            });
        };
        ui.spacing_mut().item_spacing.y = theme.px(4.0);
        if across {
            ui.horizontal(|ui| {
                icon(ui, Icon::Link, 26.0, p.plum);
                ui.add_space(theme.px(8.0));
                let room = (ui.available_width() - buttons).max(0.0);
                ui.vertical(|ui| {
                    ui.set_min_width(room);
                    ui.set_max_width(room);
                    told(ui);
                });
                decide(ui);
            });
        } else {
            told(ui);
            match ui.available_width() > buttons {
                true => ui.horizontal(decide).inner,
                false => decide(ui),
            }
        }
    });
    let rect = shown.response.rect;
    ui.painter().hline(rect.x_range(), rect.min.y + 1.0, Stroke::new(2.0, p.plum));
    if (state.bar - rect.height()).abs() > 0.5 {
        state.bar = rect.height();
        ui.ctx().request_discard("the bar of the notebook has another height");
    }
    match pressed {
        (true, _) => state.let_go(),
        (_, true) => match pair {
            Some(pair) => link(live, state, pair, wishes),
            None => state.tagging = Some(held),
        },
        _ => {}
    }
    rect.height()
}

impl State {
    /// How high the bar was when it was last drawn.
    pub fn bar(&self) -> f32 {
        if self.holds_any() { self.bar } else { 0.0 }
    }
}

fn entry_words(say: &Say<'_>, live: &Live, entry: Entry) -> String {
    live.views().note(entry).map(|note| say.words(&note.words)).unwrap_or_default()
}

/// Draws what lies over the screen: the thread between the two that are compared, and the list of signs.
///
/// To be called when everything else of the screen is drawn.
pub fn over(ui: &mut Ui, say: &Say<'_>, live: &Live, state: &mut State, wishes: &mut Vec<Wish>) {
    thread(ui, state);
    if let Some(entry) = state.tagging
        && tagging::show(ui.ctx(), say, live, entry, wishes)
    {
        state.tagging = None;
    }
}

fn thread(ui: &Ui, state: &State) {
    if state.tagging.is_some() {
        return;
    }
    let painter = ui.ctx().layer_painter(egui::LayerId::new(Order::Middle, Id::new("sala-thread")));
    if let (Some(held), Some(at)) = (state.held, state.pull)
        && let Some(place) = state.places.iter().find(|place| place.entry == held)
    {
        widget::thread(ui, &painter, knot(place, at.x), at);
        return;
    }
    let Some((a, b)) = state.held.zip(state.other).or(state.pointed) else { return };
    let find = |entry: Entry, on_paper: bool| {
        state.places.iter().find(move |place| place.entry == entry && place.on_paper == on_paper)
    };
    let ends = match (find(a, true).zip(find(b, false)), find(b, true).zip(find(a, false))) {
        (Some(ends), _) => Some(ends),
        (None, Some(ends)) => Some(ends),
        _ => find(a, false).zip(find(b, false)),
    };
    let Some((from, to)) = ends else { return };
    if !(in_view(ui, &painter, from) & in_view(ui, &painter, to)) {
        return;
    }
    if from.on_paper != to.on_paper {
        widget::thread(ui, &painter, knot(from, to.rect.center().x), knot(to, from.rect.center().x));
    } else {
        bracket(ui, &painter, from.rect, to.rect);
    }
}

/// The middle of the side that looks towards `x`.
fn knot(place: &Place, x: f32) -> Pos2 {
    let rect = place.rect;
    pos2(if x > rect.center().x { rect.max.x } else { rect.min.x }, rect.center().y)
}

/// Whether an end can be seen; where it is scrolled away a bar stands at the edge behind which it lies.
fn in_view(ui: &Ui, painter: &Painter, place: &Place) -> bool {
    let y = place.rect.center().y;
    let edge = if y < place.clip.min.y {
        place.clip.min.y + 2.0
    } else if y > place.clip.max.y {
        place.clip.max.y - 2.0
    } else {
        return true;
    };
    let plum = theme::of(ui.ctx()).palette.plum;
    let across = place.rect.x_range().shrink((place.rect.width() * 0.3).min(80.0));
    painter.hline(across, edge, Stroke::new(4.0, plum));
    false
}

/// Two cards of one column are joined at their start, where no word stands.
fn bracket(ui: &Ui, painter: &Painter, a: Rect, b: Rect) {
    let p = theme::of(ui.ctx()).palette;
    let x = a.min.x - 6.0;
    let stroke = Stroke::new(3.0, p.plum);
    let (top, bottom) = (a.center().y, b.center().y);
    painter.vline(x, egui::Rangef::new(top.min(bottom), top.max(bottom)), stroke);
    for (rect, y) in [(a, top), (b, bottom)] {
        painter.hline(x..=rect.min.x, y, stroke);
        painter.circle(pos2(rect.min.x, y), 5.0, p.panel, Stroke::new(3.0, p.plum));
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

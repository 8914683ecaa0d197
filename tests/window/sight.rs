//! An eye on a screen: finds what is cut off, covered, laid over something else or broken inside a word.
//!
//! It judges what egui was told to paint (every line of text with the rectangle it is cut to) and where every control
//! stands, not pictures, so it is exact and the same on every machine. What is cut off at an edge is no fault if
//! scrolling or the ring brings it in whole. It does not know which screen it looks at.

use crate::paint::Panel;
use bevy_egui::egui::{
    self, Event, Id, LayerId, Modifiers, MouseWheelUnit, Pos2, Rect, Shape, TouchPhase, accesskit, vec2,
};
use egui_kittest::kittest::NodeT;
use sala::locale::line_break;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// How many controls of one screen are given the ring: of more, every so-manieth, since one rule brings all into view.
const WALKED: usize = 40;

/// What is wrong, and whose breaks have been judged.
#[derive(Default)]
struct Found {
    faults: BTreeSet<String>,
    judged: HashSet<(String, i64)>,
}

impl Found {
    fn insert(&mut self, fault: String) {
        self.faults.insert(fault);
    }
}

/// How far ink may reach over an edge before anybody sees it.
const SLACK: f32 = 1.5;

/// One piece of text as it is painted.
struct Line {
    text: String,
    /// The ink of each row, on the screen.
    rows: Vec<Rect>,
    clip: Rect,
}

impl Line {
    fn ink(&self) -> Rect {
        self.rows.iter().fold(Rect::NOTHING, |all, row| all.union(*row))
    }

    fn key(&self) -> (String, i64) {
        (self.text.clone(), self.ink().width().round() as i64)
    }
}

/// A control or a line, as the keyboard, the pointer and the screen reader have it.
#[derive(Clone, Debug)]
struct Thing {
    id: Id,
    layer: LayerId,
    rect: Rect,
    /// What of it can be seen.
    seen: Rect,
    /// Whether it can be pressed or take the ring.
    used: bool,
    name: String,
    role: Option<accesskit::Role>,
}

/// Looks at a panel and returns all that is wrong with it, each as one sentence; it is scrolled and walked through for
/// that, and what it showed may stand elsewhere afterwards.
pub fn faults(panel: &mut Panel<'_>) -> Vec<String> {
    let mut found = Found::default();
    // What the ring says of a control lies over others by design; it is let go of first.
    if let Some(id) = panel.harness.ctx.memory(|memory| memory.focused()) {
        panel.harness.ctx.memory_mut(|memory| memory.surrender_focus(id));
        settle(panel);
    }
    at_rest(panel, &mut found);
    // What it shows now has to come in by scrolling alone: the ring may make it show something else.
    let mut whole = Whole::default();
    whole.note(panel);
    whole.sweep(panel, &mut found);
    whole.tell(&mut found);
    let all = whole.unused(panel);
    for id in all.iter().step_by(all.len().div_ceil(WALKED).max(1)) {
        focus(panel, *id);
        ring(panel, *id, &mut found);
    }
    found.faults.into_iter().collect()
}

/// What is wrong with a panel as it stands, without scrolling it.
fn at_rest(panel: &Panel<'_>, found: &mut Found) {
    if is_tip_shown(panel) {
        // What a tip says lies over the rest by design, as long as the ring or the pointer stays.
        return;
    }
    let things = things(panel);
    let lines = lines(panel, Some(found));
    for line in &lines {
        sideways(line, found);
    }
    for (at, one) in lines.iter().enumerate() {
        for other in &lines[at + 1..] {
            // Marks of turns that follow each other closely may lie over each other on the map.
            let marks = one.text.chars().count() == 1 && one.text == other.text;
            if let Some(both) = overlap(one, other).filter(|_| !marks) {
                found.insert(format!("“{}” lies over “{}” at {both:?}", short(&other.text), short(&one.text)));
            }
        }
    }
    let used: Vec<&Thing> = things.iter().filter(|thing| thing.used && thing.seen.is_positive()).collect();
    for (at, one) in used.iter().enumerate() {
        for other in &used[at + 1..] {
            let both = one.seen.intersect(other.seen);
            let within = one.rect.contains_rect(other.rect) || other.rect.contains_rect(one.rect);
            // Marks of turns that follow each other closely may lie over each other on the map.
            let within = within || is_mark(one) && is_mark(other);
            if one.layer == other.layer && both.width() > 2.0 && both.height() > 2.0 && !within {
                found.insert(format!("{} lies over {} at {both:?}", told(other), told(one)));
            }
        }
    }
    for thing in &used {
        for line in &lines {
            let ink = line.ink().intersect(line.clip);
            let both = ink.intersect(thing.seen);
            let inside = thing.rect.expand(SLACK).contains_rect(ink) || ink.expand(SLACK).contains_rect(thing.seen);
            let tall = thing.role == Some(accesskit::Role::ScrollView);
            if both.width() > 2.0 && both.height() > 2.0 && !inside && !tall && !is_mark(thing) {
                found.insert(format!("“{}” reaches over the edge of {}", short(&line.text), told(thing)));
            }
        }
    }
    for thing in &things {
        let bad = |rect: Rect| rect.any_nan() || !rect.is_finite();
        if bad(thing.rect) {
            found.insert(format!("{} stands at {:?}", told(thing), thing.rect));
        }
    }
}

fn is_tip_shown(panel: &Panel<'_>) -> bool {
    let shown = panel.harness.ctx.memory(|memory| memory.areas().visible_layer_ids());
    shown.iter().any(|layer| layer.order == egui::Order::Tooltip)
}

/// Leaves what lies below a dialog out: nothing there is judged. A tip is no dialog: it comes and goes with the ring.
fn uppermost(mut things: Vec<Thing>) -> Vec<Thing> {
    let of = |thing: &Thing| thing.layer.order;
    things.retain(|thing| of(thing) < egui::Order::Tooltip);
    let top = things.iter().filter(|thing| thing.used).map(of).max().unwrap_or(egui::Order::Background);
    things.retain(|thing| of(thing) >= top);
    things
}

/// Whether a control is one of the small square marks of the question map.
fn is_mark(thing: &Thing) -> bool {
    let size = thing.rect.size();
    thing.role == Some(accesskit::Role::RadioButton) && (size.x - size.y).abs() < 1.0
}

fn sideways(line: &Line, found: &mut Found) {
    let (ink, clip) = (line.ink(), line.clip);
    if ink.min.x < clip.min.x - SLACK || ink.max.x > clip.max.x + SLACK {
        found.insert(format!(
            "“{}” is cut at its side: {:?} in {:?}",
            short(&line.text),
            ink.x_range(),
            clip.x_range()
        ));
    }
}

/// Where the ink of two texts meets.
fn overlap(one: &Line, other: &Line) -> Option<Rect> {
    let visible = |line: &Line| line.ink().intersect(line.clip);
    if !visible(one).intersects(visible(other)) {
        return None;
    }
    for a in &one.rows {
        for b in &other.rows {
            let both = a.intersect(one.clip).intersect(b.intersect(other.clip));
            if both.width() > 2.0 && both.height() > 2.0 {
                return Some(both);
            }
        }
    }
    None
}

/// The texts that can be seen, those below a dialog or covered by something left out. Breaks and shortened texts are
/// judged on the way, and text that something opaque half covers.
fn lines(panel: &Panel<'_>, mut found: Option<&mut Found>) -> Vec<Line> {
    let screen = panel.harness.ctx.content_rect();
    let mut lines: Vec<Line> = Vec::new();
    let labels: HashSet<String> = match found {
        Some(_) => {
            let nodes = panel.harness.root().children_recursive();
            nodes.into_iter().filter_map(|node| node.accesskit_node().label()).collect()
        }
        None => HashSet::new(),
    };
    for clipped in &panel.harness.output().shapes {
        walk(&clipped.shape, clipped.clip_rect.intersect(screen), &mut |shape, clip| match shape {
            Shape::Text(text) if !text.galley.text().trim().is_empty() && text.angle == 0.0 => {
                let place = |row: &egui::epaint::text::PlacedRow| {
                    row.visuals.mesh_bounds.translate(row.pos.to_vec2() + text.pos.to_vec2())
                };
                let inked = |row: &&egui::epaint::text::PlacedRow| row.visuals.mesh_bounds.is_positive();
                let rows: Vec<Rect> = text.galley.rows.iter().filter(inked).map(place).collect();
                let line = Line { text: text.galley.text().to_owned(), rows, clip };
                if line.ink().intersects(clip) {
                    if let Some(found) = &mut found
                        && found.judged.insert(line.key())
                    {
                        broken(panel, &text.galley, &labels, found);
                    }
                    lines.push(line);
                }
            }
            Shape::Rect(rect) if rect.fill.a() > 0 => {
                let cover = rect.rect.intersect(clip);
                if cover.contains_rect(screen) {
                    lines.clear();
                } else if rect.fill.is_opaque() {
                    lines.retain(|line| !cover.expand(SLACK).contains_rect(line.ink().intersect(line.clip)));
                    let Some(found) = &mut found else { return };
                    for line in &lines {
                        let hit = line.rows.iter().map(|row| row.intersect(line.clip).intersect(cover));
                        if let Some(hit) = hit.into_iter().find(|hit| hit.width() > 3.0 && hit.height() > 3.0) {
                            found.insert(format!("“{}” is half covered at {hit:?}", short(&line.text)));
                        }
                    }
                }
            }
            _ => {}
        });
    }
    lines
}

/// Hands over every shape within a shape.
pub fn walk(shape: &Shape, clip: Rect, each: &mut impl FnMut(&Shape, Rect)) {
    match shape {
        Shape::Vec(all) => all.iter().for_each(|shape| walk(shape, clip, each)),
        other => each(other, clip),
    }
}

/// Every row ends where the locale says that a line may end, and nothing is left out at the end.
///
/// A Khmer vowel of two parts is two glyphs, so where a row ends cannot be counted in glyphs. It is measured: a row is
/// right when some stretch from one legal end to the next is exactly as wide.
fn broken(panel: &Panel<'_>, galley: &egui::Galley, labels: &HashSet<String>, found: &mut Found) {
    let text = galley.text();
    if galley.elided || text.ends_with('…') && !labels.contains(text) {
        found.insert(format!("“{}” is shortened", short(text)));
        return;
    }
    // The lines for a machine have no words.
    if galley.rows.len() < 2 || text.contains("<<") {
        return;
    }
    let Some(font) = galley.job.sections.first().map(|section| section.format.font_id.clone()) else { return };
    let wide = |piece: &str| {
        let laid = |f: &mut egui::epaint::text::FontsView<'_>| {
            f.layout_no_wrap(piece.to_owned(), font.clone(), egui::Color32::PLACEHOLDER).size().x
        };
        panel.harness.ctx.fonts_mut(laid)
    };
    let mut ends = line_break::break_offsets(text);
    ends.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    ends.push(text.len());
    ends.sort_unstable();
    ends.dedup();
    let mut from = 0;
    for row in &galley.rows {
        let fits = |end: &&usize| {
            let piece = text[from..**end].trim_end_matches('\n');
            (wide(piece) - row.size.x).abs() < 1.0 || (wide(piece.trim_end()) - row.size.x).abs() < 1.0
        };
        let Some(end) = ends.iter().filter(|end| **end > from).find(fits) else {
            let rest = &text[from.min(text.len())..];
            if !rest.trim().is_empty() {
                found.insert(format!("“{}” is broken inside a word in “{}”", short(text), short(rest)));
            }
            return;
        };
        from = *end;
    }
}

fn short(text: &str) -> String {
    let mut out: String = text.chars().take(48).collect();
    if out.len() < text.len() {
        out.push('…');
    }
    out.replace('\n', "⏎")
}

fn told(thing: &Thing) -> String {
    match thing.role {
        Some(role) => format!("{role:?} “{}”", short(&thing.name)),
        None => format!("something at {:?}", thing.rect),
    }
}

/// Everything that has a place of its own on the screen.
fn things(panel: &Panel<'_>) -> Vec<Thing> {
    let mut names = HashMap::new();
    for node in panel.harness.root().children_recursive() {
        let told = node.accesskit_node();
        let name = told.label().or_else(|| told.value()).unwrap_or_default();
        names.insert(told.locate().0.0, (told.role(), name));
    }
    let screen = panel.harness.ctx.content_rect();
    uppermost(panel.harness.ctx.viewport(|viewport| {
        let mut all = Vec::new();
        for (layer, widgets) in viewport.prev_pass.widgets.layers() {
            for widget in widgets {
                let known = names.get(&widget.id.value());
                // Layers, frames and what only catches a drag are told to nobody.
                let Some((role, name)) = known.filter(|(role, _)| *role != accesskit::Role::GenericContainer) else {
                    continue;
                };
                all.push(Thing {
                    id: widget.id,
                    layer: *layer,
                    rect: widget.rect,
                    seen: widget.interact_rect.intersect(screen),
                    used: widget.sense.is_focusable(),
                    name: name.clone(),
                    role: Some(*role),
                });
            }
        }
        all
    }))
}

/// Gives the ring to a control, as a screen reader does.
fn focus(panel: &mut Panel<'_>, id: Id) {
    // What had the ring before the wheel was turned gets it anew: only what gets it comes into view.
    panel.harness.ctx.memory_mut(|memory| memory.surrender_focus(id));
    panel.harness.event(Event::AccessKitActionRequest(accesskit::ActionRequest {
        action: accesskit::Action::Focus,
        target_node: id.accesskit_id(),
        target_tree: accesskit::TreeId::ROOT,
        data: None,
    }));
    settle(panel);
}

/// A ring or a wheel moves what is below it one pass later.
fn settle(panel: &mut Panel<'_>) {
    panel.harness.run_steps(2);
    panel.harness.run_ok();
}

/// The ring has to be seen whole, or as much of it as there is room.
fn ring(panel: &Panel<'_>, id: Id, found: &mut Found) {
    let ctx = &panel.harness.ctx;
    let screen = ctx.content_rect();
    let held = ctx.memory(|memory| memory.focused()) == Some(id);
    let place = ctx.viewport(|viewport| viewport.prev_pass.widgets.get(id).map(|one| (one.rect, one.interact_rect)));
    let Some((rect, seen)) = place.filter(|_| held) else { return };
    let seen = seen.intersect(screen);
    let hidden = (rect.height() - seen.height()).max(0.0);
    let narrow = (rect.width() - seen.width()).max(0.0);
    let clips = panel.harness.output().shapes.iter().map(|shape| shape.clip_rect.intersect(screen));
    let room = clips.filter(|clip| clip.contains(seen.center()) && clip.width() > 60.0).map(|clip| clip.height());
    let tall = rect.height() > room.fold(screen.height(), f32::min) - 24.0;
    if !seen.is_positive() || narrow > 2.0 || hidden > 2.0 && !tall {
        let things = things(panel);
        if let Some(thing) = things.iter().find(|thing| thing.id == id) {
            found.insert(format!("{} has the ring and is not seen: {seen:?} of {rect:?}", told(thing)));
        }
    }
}

/// What has been seen whole so far, and what has not.
#[derive(Default)]
struct Whole {
    /// Texts seen whole, and those only seen cut.
    texts: HashSet<(String, i64)>,
    cut: BTreeMap<(String, i64), String>,
    /// Of each control: whether its upper and its lower edge were seen.
    edges: HashMap<Id, (bool, bool)>,
    names: BTreeMap<u64, String>,
}

impl Whole {
    fn note(&mut self, panel: &Panel<'_>) {
        for line in lines(panel, None) {
            let (ink, clip) = (line.ink(), line.clip);
            if ink.min.y >= clip.min.y - SLACK && ink.max.y <= clip.max.y + SLACK {
                self.texts.insert(line.key());
            } else {
                // What is scrolled is seen whole once both its ends were: nothing between them is skipped.
                let (above, below) = (ink.min.y >= clip.min.y - SLACK, ink.max.y <= clip.max.y + SLACK);
                let id = Id::new(line.key());
                let edges = self.edges.entry(id).or_default();
                *edges = (edges.0 || above, edges.1 || below);
                if *edges == (true, true) {
                    self.texts.insert(line.key());
                }
                self.cut.insert(line.key(), format!("{:?} in {:?}", ink.y_range(), clip.y_range()));
            }
        }
        for thing in things(panel) {
            if thing.name.is_empty() || !thing.rect.is_positive() {
                continue;
            }
            let edges = self.edges.entry(thing.id).or_default();
            let shown = thing.seen.is_positive();
            edges.0 |= shown && thing.seen.min.y <= thing.rect.min.y + 2.0;
            edges.1 |= shown && thing.seen.max.y >= thing.rect.max.y - 2.0;
            let told = format!("{} at {:?}, seen {:?}", told(&thing), thing.rect, thing.seen);
            self.names.insert(thing.id.value(), told);
        }
    }

    /// Every control that can have the ring.
    fn unused(&self, panel: &Panel<'_>) -> Vec<Id> {
        things(panel).iter().filter(|thing| thing.used).map(|thing| thing.id).collect()
    }

    fn missing(&self) -> bool {
        self.cut.keys().any(|key| !self.texts.contains(key)) || self.edges.iter().any(|(_, (a, b))| !(*a && *b))
    }

    /// Scrolls everything that scrolls from its beginning to its end.
    fn sweep(&mut self, panel: &mut Panel<'_>, found: &mut Found) {
        if !self.missing() {
            return;
        }
        let screen = panel.harness.ctx.content_rect();
        let mut places: Vec<Rect> = Vec::new();
        for clipped in &panel.harness.output().shapes {
            let clip = clipped.clip_rect.intersect(screen);
            let large = clip.width() > 60.0 && clip.height() > 20.0 && clip.area() < 0.98 * screen.area();
            let same = |other: &Rect| (other.min - clip.min).length() + (other.max - clip.max).length() < 8.0;
            if large && !places.iter().any(same) {
                places.push(clip);
            }
        }
        // The small ones first: a large one may hold them.
        places.sort_by(|one, other| one.area().total_cmp(&other.area()));
        places.push(screen);
        for place in places {
            // Well inside: a frame has a margin of its own, and a list may be no wider than its words.
            for across in [44.0, place.width() / 2.0] {
                if self.roll(panel, place, Pos2::new(place.min.x + across, place.center().y), found) {
                    break;
                }
            }
            if !self.missing() {
                break;
            }
        }
        panel.harness.event(Event::PointerGone);
        settle(panel);
    }

    /// Rolls the wheel at a point from the beginning of what scrolls there to its end. Says whether anything does.
    fn roll(&mut self, panel: &mut Panel<'_>, place: Rect, at: Pos2, found: &mut Found) -> bool {
        let step = (place.height() * 0.7).clamp(20.0, 400.0);
        let here = standing(panel);
        self.wheel(panel, at, 100_000.0);
        let top = standing(panel);
        self.wheel(panel, at, -step);
        let mut now = standing(panel);
        if now == top {
            return top != here;
        }
        let mut before = top;
        while now != before {
            let mut fresh = Found { judged: std::mem::take(&mut found.judged), ..Found::default() };
            at_rest(panel, &mut fresh);
            found.judged = fresh.judged;
            found.faults.extend(fresh.faults.into_iter().filter(|fault| !fault.contains("reaches over")));
            before = now;
            self.wheel(panel, at, -step);
            now = standing(panel);
        }
        true
    }

    fn wheel(&mut self, panel: &mut Panel<'_>, at: Pos2, down: f32) {
        panel.harness.event(Event::PointerMoved(at));
        for (phase, delta) in [(TouchPhase::Start, 0.0), (TouchPhase::Move, down)] {
            panel.harness.event(Event::MouseWheel {
                unit: MouseWheelUnit::Point,
                delta: vec2(0.0, delta),
                phase,
                modifiers: Modifiers::NONE,
            });
        }
        settle(panel);
        panel.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, 0.0),
            phase: TouchPhase::End,
            modifiers: Modifiers::NONE,
        });
        self.note(panel);
    }

    fn tell(&self, found: &mut Found) {
        for (key, place) in &self.cut {
            if !self.texts.contains(key) {
                found.insert(format!("“{}” is cut and nothing brings it in: {place}", short(&key.0)));
            }
        }
        for (id, name) in &self.names {
            let seen = self.edges.iter().find(|(own, _)| own.value() == *id).map(|(_, edges)| *edges);
            if seen != Some((true, true)) {
                found.insert(format!("{name} is never seen whole"));
            }
        }
    }
}

/// Where everything stands, to know whether scrolling still moves it.
fn standing(panel: &Panel<'_>) -> Vec<(u64, i64)> {
    let mut all: Vec<(u64, i64)> =
        things(panel).iter().map(|thing| (thing.id.value(), thing.rect.min.y.round() as i64)).collect();
    all.sort_unstable();
    all
}

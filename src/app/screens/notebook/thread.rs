//! The threads between notes that were linked, and the one that is being drawn by hand.
//!
//! Every link of the notebook is a thread between two places of this pass: a card, or a field of a paper that lies open.
//! It does not know what is linked nor why; an end that is scrolled away leaves a bar at the edge behind which it lies.

use bevy_egui::egui::{
    self, Color32, Id, LayerId, Order, Painter, Pos2, Rect, Stroke, Ui, Vec2, epaint::CubicBezierShape, pos2, vec2,
};

use crate::{
    app::theme::{
        self,
        palette::{Shade, hex},
    },
    interview::action::Entry,
};

/// The side of a place from which threads leave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Free {
    /// A card alone in its column: at its start, where no word stands.
    Start,
    /// A card with another column after it.
    End,
    /// A field of a paper: towards whatever it is held against.
    Either,
}

/// Where an entry stands on the screen in this pass.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub entry: Entry,
    pub rect: Rect,
    /// The part of the screen in which it can be seen.
    pub clip: Rect,
    pub free: Free,
}

impl Place {
    /// Whether a point lies on the part of it that can be seen.
    pub fn is_under(&self, at: Pos2) -> bool {
        self.rect.intersect(self.clip).contains(at)
    }

    /// Where a thread towards `x` leaves it, and in which direction.
    fn knot(&self, x: f32) -> (Pos2, f32) {
        let start = match self.free {
            Free::Start => true,
            Free::End => false,
            Free::Either => x < self.rect.center().x,
        };
        let rect = self.rect;
        if start { (pos2(rect.min.x, rect.center().y), -1.0) } else { (pos2(rect.max.x, rect.center().y), 1.0) }
    }
}

type Pair = (Entry, Entry);

/// Which threads there were, and when each came.
#[derive(Debug, Default)]
pub(super) struct Threads {
    known: Option<Vec<Pair>>,
    begun: Vec<(Pair, f64)>,
}

/// How long a thread takes to be drawn, in seconds.
const DRAWN: f32 = 0.18;

impl Threads {
    /// Takes note of the links there are now; one that was not there before begins to be drawn.
    fn follow(&mut self, links: &[Pair], now: f64) {
        if let Some(known) = &self.known {
            let fresh = links.iter().filter(|pair| !known.contains(pair));
            self.begun.extend(fresh.map(|pair| (*pair, now)));
        }
        self.begun.retain(|(pair, _)| links.contains(pair));
        self.known = Some(links.to_vec());
    }

    /// How much of a thread is drawn, from nothing to 1.
    fn shown(&self, pair: Pair, now: f64, takes: f32) -> f32 {
        match self.begun.iter().rev().find(|(other, _)| *other == pair) {
            Some((_, begun)) if takes > 0.0 => (((now - begun) as f32) / takes).clamp(0.0, 1.0),
            _ => 1.0,
        }
    }
}

/// What is drawn in a pass.
pub(super) struct Drawing<'a> {
    pub places: &'a [Place],
    pub links: &'a [Pair],
    /// The link that is pointed at, or the pair that is held: over all others.
    pub chosen: Option<Pair>,
    /// What is held by hand, and where the hand is.
    pub pulled: Option<(Entry, Pos2)>,
}

/// Paints all threads over the screen.
pub(super) fn show(ui: &Ui, threads: &mut Threads, drawing: &Drawing<'_>) {
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Middle, Id::new("sala-thread")));
    let now = ui.input(|input| input.time);
    threads.follow(drawing.links, now);
    let takes = theme::of(ui.ctx()).seconds(DRAWN);
    let others = drawing.links.iter().filter(|pair| Some(**pair) != drawing.chosen);
    for (lane, pair) in others.copied().enumerate() {
        let shown = threads.shown(pair, now, takes);
        let room = Lane { lane, shown, chosen: false };
        if between(ui, &painter, drawing.places, pair, room) && shown < 1.0 {
            ui.ctx().request_repaint();
        }
    }
    if let Some((held, at)) = drawing.pulled {
        let found = drawing.places.iter().filter(|place| place.entry == held);
        // A hand that pulls from a paper pulls from the field, not from the card of the same note.
        if let Some(place) = found.max_by_key(|place| place.free == Free::Either) {
            let from = if place.free == Free::Either { place.knot(at.x).0 } else { place.knot(0.0).0 };
            let towards = if at.x < from.x { -1.0 } else { 1.0 };
            let curve = Curve::new((from, towards), (at, -towards), (at.x - from.x).abs() / 2.0);
            curve.paint(ui, &painter, 1.0, true);
        }
    } else if let Some(pair) = drawing.chosen {
        let shown = if drawing.links.contains(&pair) { threads.shown(pair, now, takes) } else { 1.0 };
        if between(ui, &painter, drawing.places, pair, Lane { lane: 0, shown, chosen: true }) && shown < 1.0 {
            ui.ctx().request_repaint();
        }
    }
}

/// How one thread among several is drawn.
#[derive(Clone, Copy)]
struct Lane {
    lane: usize,
    shown: f32,
    chosen: bool,
}

/// Paints the thread of a pair; `false` where an end cannot be seen.
fn between(ui: &Ui, painter: &Painter, places: &[Place], (a, b): Pair, lane: Lane) -> bool {
    let Some((from, to)) = ends(places, a, b) else { return false };
    let clip = from.clip.union(to.clip).expand(14.0);
    let painter = painter.with_clip_rect(clip);
    if !(in_view(ui, &painter, from) & in_view(ui, &painter, to)) {
        return false;
    }
    let (start, end) = (from.knot(to.rect.center().x), to.knot(from.rect.center().x));
    // Two of one column are joined along its side; several such threads lie side by side.
    let apart = (start.0.x - end.0.x).abs();
    let pull =
        if start.1 == end.1 && apart < 1.0 { 12.0 + 5.0 * (lane.lane % 3) as f32 } else { (apart / 2.0).max(28.0) };
    Curve::new(start, end, pull).paint(ui, &painter, lane.shown, lane.chosen);
    true
}

/// The two places between which a pair is drawn: a paper and a card if there are such, else what there is.
fn ends(places: &[Place], a: Entry, b: Entry) -> Option<(&Place, &Place)> {
    let of = |entry: Entry| places.iter().filter(move |place| place.entry == entry);
    let mut best: Option<(u8, (&Place, &Place))> = None;
    for from in of(a) {
        for to in of(b) {
            let seen = |place: &Place| place.clip.y_range().contains(place.rect.center().y);
            let papers = [from, to].iter().filter(|place| place.free == Free::Either).count();
            // What can be seen counts most; then a paper against a card, then two papers.
            let worth = 4 * (u8::from(seen(from)) + u8::from(seen(to))) + [0, 2, 1][papers];
            if best.is_none_or(|(most, _)| worth > most) {
                best = Some((worth, (from, to)));
            }
        }
    }
    best.map(|(_, ends)| ends)
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

/// A cubic curve with a knot at both ends.
struct Curve([Pos2; 4]);

impl Curve {
    /// Makes the curve that leaves each end in its direction, pulled out so far.
    fn new((from, out): (Pos2, f32), (to, back): (Pos2, f32), pull: f32) -> Self {
        Self([from, from + vec2(out * pull, 0.0), to + vec2(back * pull, 0.0), to])
    }

    /// The part of it from its beginning, by de Casteljau.
    fn first(&self, share: f32) -> Self {
        let [a, b, c, d] = self.0;
        let mid = |from: Pos2, to: Pos2| from + (to - from) * share;
        let (ab, bc, cd) = (mid(a, b), mid(b, c), mid(c, d));
        let (abc, bcd) = (mid(ab, bc), mid(bc, cd));
        Self([a, ab, abc, mid(abc, bcd)])
    }

    /// Paints it: plum 3 wide over a lighter 7, as far as it is drawn.
    fn paint(&self, ui: &Ui, painter: &Painter, shown: f32, chosen: bool) {
        let p = theme::of(ui.ctx()).palette;
        let light = if p.shade == Shade::Dark { p.panel } else { hex(0xFFFFFF) };
        let part = self.first(shown.clamp(0.0, 1.0));
        for (width, colour) in [(7.0, light), (3.0, p.plum)] {
            let stroke = Stroke::new(width, colour);
            painter.add(CubicBezierShape::from_points_stroke(part.0, false, Color32::TRANSPARENT, stroke));
        }
        let radius = if chosen { 6.0 } else { 5.0 };
        let ends: &[Pos2] = if shown < 1.0 { &[self.0[0]] } else { &[self.0[0], self.0[3]] };
        for end in ends {
            painter.circle(*end, radius, light, Stroke::new(3.0, p.plum));
        }
    }
}

/// Scrolls a list while something is pulled along its edge.
pub(super) fn edge(ui: &Ui, hand: Pos2) {
    const NEAR: f32 = 28.0;
    const STEP: f32 = 9.0;
    let view = ui.clip_rect();
    if !view.x_range().contains(hand.x) {
        return;
    }
    let step = if hand.y < view.min.y + NEAR {
        STEP
    } else if hand.y > view.max.y - NEAR {
        -STEP
    } else {
        return;
    };
    ui.scroll_with_delta(egui::Vec2::new(0.0, step));
    ui.ctx().request_repaint();
}

/// How wide the gap between two columns of cards is, for threads to lie in.
pub(super) const GUTTER: Vec2 = vec2(64.0, 0.0);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interview::case::{FactIx, ItemIx};

    fn place(entry: Entry, at: [f32; 2], free: Free) -> Place {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1000.0, 600.0));
        Place { entry, rect: Rect::from_min_size(at.into(), vec2(200.0, 60.0)), clip: screen, free }
    }

    #[test]
    fn a_new_thread_is_drawn_once_and_an_old_one_is_there() {
        let (a, b) = (Entry::Claim(FactIx(1)), Entry::Item(ItemIx(2)));
        let mut threads = Threads::default();
        threads.follow(&[(a, b)], 1.0);
        assert_eq!(threads.shown((a, b), 1.0, 0.18), 1.0, "there when the screen opened");
        threads.follow(&[], 2.0);
        threads.follow(&[(a, b)], 3.0);
        assert_eq!(threads.shown((a, b), 3.0, 0.18), 0.0);
        assert!((threads.shown((a, b), 3.09, 0.18) - 0.5).abs() < 0.01);
        assert_eq!(threads.shown((a, b), 4.0, 0.18), 1.0);
        assert_eq!(threads.shown((a, b), 3.0, 0.0), 1.0, "without motion it is there at once");
    }

    #[test]
    fn a_part_of_a_curve_ends_on_it() {
        let curve = Curve::new((pos2(0.0, 0.0), 1.0), (pos2(100.0, 50.0), -1.0), 40.0);
        assert_eq!(curve.first(0.0).0[3], pos2(0.0, 0.0));
        assert_eq!(curve.first(1.0).0, curve.0);
        let half = curve.first(0.5).0[3];
        assert!((half - pos2(50.0, 25.0)).length() < 0.01, "{half:?}");
    }

    #[test]
    fn a_thread_goes_from_a_paper_to_a_card_and_never_to_what_is_hidden() {
        let (a, b) = (Entry::Claim(FactIx(1)), Entry::Item(ItemIx(2)));
        let mut places = vec![
            place(a, [700.0, 20.0], Free::Start),
            place(b, [700.0, 300.0], Free::Start),
            place(b, [100.0, 200.0], Free::Either),
        ];
        let (from, to) = ends(&places, a, b).expect("both are there");
        assert_eq!((from.free, to.free), (Free::Start, Free::Either));
        places[2].rect = places[2].rect.translate(vec2(0.0, 900.0));
        let (_, to) = ends(&places, a, b).expect("both are there");
        assert_eq!(to.free, Free::Start, "the field is scrolled away, its card is not");
        assert!(ends(&places, a, Entry::Item(ItemIx(9))).is_none());
    }
}

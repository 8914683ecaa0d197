//! The question map as a picture inside the page: one row a type, time from left to right, who could hear below.
//!
//! A mark has a letter, a shape and a colour, so that print and every eye can read it; each has its words as a title, and
//! all that it shows stands in the table of turns as well. Coordinates are those of the picture, 900 wide.

use maud::{Markup, html};

use super::Page;
use crate::{
    assessment::QuestionMap,
    interview::view::TurnView,
    locale::{calendar::clock, message::Message},
    report::{debrief::topic_told, text::letter},
    scenario::handbook::QuestionType,
};

const WIDTH: f64 = 900.0;
/// Where time begins: what is left of it holds the names of the types.
const LEFT: f64 = 200.0;
const ROW: f64 = 30.0;
const MARK: f64 = 20.0;
/// Marks nearer to each other than this lose their letter.
const NEAR: f64 = 16.0;

/// Which rows a map has, and how long it is: two maps beside each other share both.
pub(super) struct Frame {
    pub kinds: Vec<QuestionType>,
    pub seconds: u32,
}

impl Frame {
    /// The rows and the length that hold all of these maps.
    pub(super) fn of(maps: &[&QuestionMap]) -> Self {
        let used = |kind: &QuestionType| maps.iter().any(|map| map.types.iter().any(|(used, _)| used == kind));
        Self {
            kinds: QuestionType::ALL.iter().copied().filter(used).collect(),
            seconds: maps.iter().map(|map| map.seconds).max().unwrap_or(0).max(1),
        }
    }

    fn x(&self, at: u32) -> f64 {
        let room = WIDTH - LEFT - MARK;
        LEFT + MARK / 2.0 + (f64::from(at) / f64::from(self.seconds) * room * 10.0).round() / 10.0
    }
}

impl Page<'_> {
    /// Draws a map. `turns` are those of its interview, for the words of its marks.
    pub(super) fn map(&self, map: &QuestionMap, turns: &[TurnView], frame: &Frame) -> Markup {
        let heard = map.marks.iter().any(|mark| mark.heard);
        let rows = frame.kinds.len() as f64 * ROW;
        let height = rows + if heard { ROW } else { 0.0 } + 26.0;
        let told = Message::new("page-map-told")
            .arg("marks", map.marks.len())
            .arg("time", crate::locale::message::Argument::Duration(map.seconds));
        html! {
            svg.map viewBox={ "0 0 " (WIDTH) " " (height) } role="img" aria-label=(self.speech.say(&told)) {
                @for (ix, kind) in frame.kinds.iter().enumerate() {
                    @let y = ix as f64 * ROW;
                    rect class={ "band " (kind.class().id()) } x="0" y=(y) width=(WIDTH) height=(ROW - 2.0) rx="4" {}
                    text.name x="8" y=(y + ROW / 2.0 + 4.0) { (self.kind(*kind)) }
                }
                (self.ticks(frame, rows))
                polyline.walk points=(walk(map, frame)) {}
                @for (ix, kind) in frame.kinds.iter().enumerate() { (self.row(map, turns, frame, *kind, ix as f64 * ROW)) }
                @if heard { (self.hearing(map, frame, rows)) }
            }
        }
    }

    fn row(&self, map: &QuestionMap, turns: &[TurnView], frame: &Frame, kind: QuestionType, y: f64) -> Markup {
        let marks: Vec<_> = map.marks.iter().filter(|mark| mark.kind == kind).collect();
        let places: Vec<f64> = marks.iter().map(|mark| frame.x(mark.at)).collect();
        let crowded = |ix: usize| {
            let near = |other: Option<&f64>| other.is_some_and(|other| (other - places[ix]).abs() < NEAR);
            near(ix.checked_sub(1).and_then(|before| places.get(before))) || near(places.get(ix + 1))
        };
        html! {
            @for (ix, mark) in marks.iter().enumerate() {
                @let small = crowded(ix);
                @let side = if small { MARK * 0.62 } else { MARK };
                // Where marks touch, every other one stands higher: none is ever dropped.
                @let lift = if small && ix % 2 == 1 { 7.0 } else if small { -5.0 } else { 0.0 };
                @let words = turns.get(mark.turn as usize - 1).map(|turn| self.speech.words(&turn.words)).unwrap_or_default();
                @let told = Message::new("page-mark").arg("turn", mark.turn).arg("time", clock(mark.at))
                    .arg("kind", self.kind(kind)).arg("words", words);
                g transform={ "translate(" (places[ix] - side / 2.0) " " (y + (ROW - 2.0 - side) / 2.0 - lift) ") scale(" (side / 24.0) ")" } {
                    title { (self.speech.say(&told)) }
                    (shape(kind, !small))
                }
            }
        }
    }

    /// Minutes along the foot.
    fn ticks(&self, frame: &Frame, rows: f64) -> Markup {
        let step =
            [30, 60, 120, 300, 600, 1200, 3600].into_iter().find(|step| frame.seconds / step <= 8).unwrap_or(7200);
        let below = if rows > 0.0 { rows } else { 0.0 };
        html! {
            @for at in (0..=frame.seconds).step_by(step as usize) {
                line.tick x1=(frame.x(at)) y1="0" x2=(frame.x(at)) y2=(below) {}
                text.axis x=(frame.x(at)) y=(below + 14.0) text-anchor="middle" { (clock(at)) }
            }
        }
    }

    /// A bar below: filled where others could hear, an outline where the person was alone.
    fn hearing(&self, map: &QuestionMap, frame: &Frame, rows: f64) -> Markup {
        let y = rows + 22.0;
        html! {
            text.name x="8" y=(y + 16.0) { (self.speech.id("debrief-heard")) }
            @for mark in &map.marks {
                @let from = frame.x(mark.at);
                @let to = frame.x(mark.at.saturating_add(mark.seconds).min(frame.seconds));
                rect class=(if mark.heard { "heard" } else { "alone" }) x=(from) y=(y + 4.0) width=((to - from).max(2.0)) height="14" {
                    title { (self.speech.id(if mark.heard { "debrief-heard" } else { "debrief-alone" })) }
                }
            }
        }
    }

    /// A type by name.
    pub(super) fn kind(&self, kind: QuestionType) -> String {
        self.speech.id(&format!("type-{}", kind.id()))
    }

    /// The mark of a type within a line of text, with its name beside it.
    pub(super) fn badge(&self, kind: QuestionType) -> Markup {
        html! { span.kind { (mark(kind)) " " (self.kind(kind)) } }
    }

    /// The mark of a type alone; its name is its title.
    pub(super) fn small_badge(&self, kind: QuestionType) -> Markup {
        html! {
            svg.mark viewBox="0 0 24 24" role="img" aria-label=(self.kind(kind)) {
                title { (self.kind(kind)) }
                (shape(kind, true))
            }
        }
    }

    /// What the letters mean, for those types that stand on the page.
    pub(super) fn legend(&self, frame: &Frame) -> Markup {
        let hint = |kind: QuestionType| self.speech.say(&Message::new(format!("type-{}", kind.id())).attr("hint"));
        html! {
            ul.legend { @for kind in &frame.kinds { li { (self.badge(*kind)) " " span.quiet { (hint(*kind)) } } } }
        }
    }

    /// What is told above a map.
    pub(super) fn shares(&self, map: &QuestionMap) -> Markup {
        let Some(band) = map.band else { return html! { p { (self.speech.id("debrief-no-questions")) } } };
        let shares = Message::new("debrief-shares")
            .arg("productive", map.productive)
            .arg("unproductive", map.unproductive)
            .arg("counted", map.counted)
            .arg("band", Message::new(format!("debrief-band-{}", band.id())));
        html! { p { (self.speech.say(&shares)) } }
    }

    /// How each topic was asked about.
    pub(super) fn topics(&self) -> Markup {
        let debrief = &self.lessons.debrief;
        html! {
            ul.topics { @for (topic, name) in debrief.assessment.questions.topics.iter().zip(&debrief.topics) {
                li { (self.speech.pair(&self.speech.words(name), &self.speech.ids(&topic_told(topic)))) }
            } }
        }
    }
}

/// The line that joins the turns in order.
fn walk(map: &QuestionMap, frame: &Frame) -> String {
    let middle = |kind: QuestionType| {
        let row = frame.kinds.iter().position(|of| *of == kind).unwrap_or(0);
        row as f64 * ROW + (ROW - 2.0) / 2.0
    };
    let points = map.marks.iter().map(|mark| format!("{},{}", frame.x(mark.at), middle(mark.kind)));
    points.collect::<Vec<_>>().join(" ")
}

/// The mark of a type as a picture of its own.
fn mark(kind: QuestionType) -> Markup {
    html! { svg.mark viewBox="0 0 24 24" aria-hidden="true" { (shape(kind, true)) } }
}

/// The outline of a type on a grid of 24, its colour and its letter (`docs/debrief.md`).
pub(in crate::report) fn shape(kind: QuestionType, lettered: bool) -> Markup {
    use QuestionType as Q;
    let (path, colour) = match kind {
        Q::Open => ("M12 1.5a10.5 10.5 0 1 0 .01 0z", "#1F6B4A"),
        Q::Encourager => ("M9.5 4h5a8 8 0 0 1 0 16h-5a8 8 0 0 1 0-16z", "#0D6A6B"),
        Q::Probe => ("M2.5 3h19v9.5l-9.5 10-9.5-10z", "#245F8E"),
        Q::Closed => ("M2.5 2.5h19v19h-19z", "#55616C"),
        Q::Forced => ("M12 .8L23.2 12 12 23.2.8 12z", "#7A5A00"),
        Q::Multiple => ("M1.5 1.5H18V6h4.5v16.5H6V18H1.5z", "#8A4B0B"),
        Q::Leading => ("M1.5 3.5H15L23 12l-8 8.5H1.5z", "#A1421F"),
        Q::Suggestive => ("M6.5 3.5h17l-6 17H.5z", "#8F3350"),
        Q::Opinion => ("M12 1.5l10.5 20h-21z", "#75406B"),
        Q::Accusation => ("M2 2h10a10 10 0 0 1 0 20H2z", "#8A2C1A"),
        Q::Threat => ("M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9z", "#8E1620"),
        Q::Explain => ("M6.5 2.5h11L23 12l-5.5 9.5h-11L1 12z", "#2A4373"),
        Q::Evidence => ("M3 1.5h12l6 6v15H3z", "#5B3F86"),
    };
    let (x, y) = match kind {
        Q::Opinion => (12.0, 19.0),
        Q::Leading => (11.0, 16.5),
        Q::Multiple => (14.2, 18.7),
        Q::Probe | Q::Evidence => (12.0, 16.0),
        _ => (12.0, 16.5),
    };
    html! {
        path d=(path) fill=(colour) stroke="#fff" stroke-width="1.2" {}
        @if lettered { text.letter x=(x) y=(y) text-anchor="middle" { (letter(kind)) } }
    }
}

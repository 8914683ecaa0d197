//! The plots of a report as plain data, and as SVG: dots in order, spans on one scale, small question maps.
//!
//! Drawn here, and not by a library, like those of a verdict: the words are the page's own text in its language and font, so
//! that a screen reader and a printer get the same page. Coordinates are those of the picture.

use maud::{Markup, html};

use crate::{
    report::{
        debrief_page::map::shape,
        text::{letter, wrapped},
    },
    scenario::handbook::QuestionType,
};

/// How many columns a range's name may take before it goes on below: what stands in 300 of the picture's units in the widest
/// of the three scripts.
const NAME: usize = 30;

/// From one line of a name to the next.
const LINE: f64 = 19.0;

/// A plot.
#[derive(Clone, Debug, PartialEq)]
pub enum Plot {
    /// Values from 0 to 100 in order, and lines across.
    Dots {
        /// What it shows, in words.
        told: String,
        /// Each value with what a pointer reads of it, and whether it is filled.
        dots: Vec<(String, f64, bool)>,
        /// Where lines run across.
        lines: Vec<f64>,
    },
    /// Ranges with a mark inside, on one scale.
    Spans {
        /// What it shows, in words.
        told: String,
        /// The ends of the scale.
        scale: (f64, f64),
        /// Where lines run down.
        lines: Vec<f64>,
        /// Name, low end, mark, high end, and what a pointer reads.
        rows: Vec<SpanRow>,
    },
    /// Question maps beside each other, on the same rows.
    Maps {
        /// The types that occur in any of them, with their names.
        kinds: Vec<(QuestionType, String)>,
        /// The maps.
        maps: Vec<SmallMap>,
    },
}

/// One question map.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallMap {
    /// What it is called.
    pub caption: String,
    /// Seconds that the axis spans: those of the longest interview it can be held against.
    pub seconds: u32,
    /// The marks: type, and second of case time.
    pub marks: Vec<(QuestionType, u32)>,
}

/// One range.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanRow {
    /// Its name.
    pub name: String,
    /// The low end.
    pub low: f64,
    /// The mark.
    pub at: f64,
    /// The high end.
    pub high: f64,
    /// The same in words.
    pub told: String,
}

impl Plot {
    pub(super) fn draw(&self) -> Markup {
        match self {
            Self::Dots { told, dots, lines } => draw_dots(told, dots, lines),
            Self::Spans { told, scale, lines, rows } => draw_spans(told, *scale, lines, rows),
            Self::Maps { kinds, maps } => draw_maps(kinds, maps),
        }
    }
}

fn draw_dots(told: &str, dots: &[(String, f64, bool)], lines: &[f64]) -> Markup {
    let (width, height) = (720.0, 200.0);
    let x = |ix: usize| tenth((ix as f64 + 0.5) / dots.len().max(1) as f64 * width);
    let y = |value: f64| tenth((1.0 - value.clamp(0.0, 100.0) / 100.0) * height);
    let walk = dots.iter().enumerate().map(|(ix, (_, value, _))| format!("{},{}", x(ix), y(*value)));
    html! {
        figure {
            svg.dots viewBox={ "-40 -12 " (width + 52.0) " " (height + 24.0) } role="img" aria-label=(told) {
                rect.frame x="0" y="0" width=(width) height=(height) {}
                @for tick in [0.0, 25.0, 50.0, 75.0, 100.0] {
                    line.tick x1="0" x2=(width) y1=(y(tick)) y2=(y(tick)) {}
                    text.axis x="-6" y=(y(tick) + 4.0) text-anchor="end" { (tick) }
                }
                @for line in lines { line.pass x1="0" x2=(width) y1=(y(*line)) y2=(y(*line)) {} }
                polyline.walk points=(walk.collect::<Vec<_>>().join(" ")) {}
                @for (ix, (words, value, filled)) in dots.iter().enumerate() {
                    circle class=(if *filled { "full" } else { "open" }) cx=(x(ix)) cy=(y(*value)) r="6" { title { (words) } }
                }
            }
            figcaption { (told) }
        }
    }
}

/// The lines of a range's name.
fn name_lines(name: &str) -> Vec<String> {
    let mut written = String::new();
    wrapped(&mut written, "", name, NAME);
    written.lines().map(str::to_owned).collect()
}

fn draw_spans(told: &str, (from, to): (f64, f64), lines: &[f64], rows: &[SpanRow]) -> Markup {
    let (width, left) = (720.0, 300.0);
    let names: Vec<Vec<String>> = rows.iter().map(|span| name_lines(&span.name)).collect();
    let mut height = 0.0;
    let mut middles = Vec::with_capacity(rows.len());
    for name in &names {
        let tall = name.len().max(1) as f64 * LINE + 11.0;
        middles.push(height + tall / 2.0);
        height += tall;
    }
    let x = |value: f64| {
        let part = (value - from) / (to - from).max(f64::MIN_POSITIVE);
        tenth(left + part.clamp(0.0, 1.0) * (width - left))
    };
    html! {
        figure {
            svg.spans viewBox={ "-4 -4 " (width + 24.0) " " (height + 26.0) } role="img" aria-label=(told) {
                @for line in lines {
                    line.pass x1=(x(*line)) x2=(x(*line)) y1="0" y2=(height) {}
                    text.axis x=(x(*line)) y=(height + 16.0) text-anchor="middle" { (line) }
                }
                @for ((span, name), middle) in rows.iter().zip(&names).zip(&middles) {
                    @for (ix, part) in name.iter().enumerate() {
                        text.name x="0" y=(middle + 5.0 + (ix as f64 - (name.len() - 1) as f64 / 2.0) * LINE) { (part) }
                    }
                    g {
                        title { (span.told) }
                        line.tick x1=(left) x2=(width) y1=(middle) y2=(middle) {}
                        rect.span x=(x(span.low)) y=(middle - 6.0) width=(tenth((x(span.high) - x(span.low)).max(2.0))) height="12" rx="3" {}
                        line.middle x1=(x(span.at)) x2=(x(span.at)) y1=(middle - 9.0) y2=(middle + 9.0) {}
                    }
                }
            }
            figcaption { (told) }
        }
    }
}

const MAP: (f64, f64, f64) = (430.0, 18.0, 22.0);

/// The shapes are drawn once; every mark points at one, which keeps the page small.
fn draw_maps(kinds: &[(QuestionType, String)], maps: &[SmallMap]) -> Markup {
    let (width, row, left) = MAP;
    let height = kinds.len() as f64 * row;
    let x = |at: u32, seconds: u32| tenth(left + f64::from(at) / f64::from(seconds.max(1)) * (width - left - row));
    let place = |kind: QuestionType| kinds.iter().position(|(of, _)| *of == kind).unwrap_or(0) as f64 * row;
    html! {
        svg.shapes width="0" height="0" aria-hidden="true" {
            @for (kind, _) in kinds {
                symbol id={ "k-" (kind.id()) } viewBox="0 0 24 24" { (shape(*kind, false)) }
            }
        }
        div.maps {
            @for SmallMap { caption, seconds, marks } in maps {
                figure {
                    svg.map viewBox={ "0 0 " (width) " " (height) } role="img" aria-label=(caption) {
                        @for (ix, (kind, _)) in kinds.iter().enumerate() {
                            @let y = ix as f64 * row;
                            rect class={ "band " (kind.class().id()) } x="0" y=(y) width=(width) height=(row - 1.0) {}
                            text.axis x="9" y=(y + 13.0) text-anchor="middle" { (letter(*kind)) }
                        }
                        @for (kind, at) in marks {
                            use href={ "#k-" (kind.id()) } x=(x(*at, *seconds)) y=(place(*kind) + 1.5) width="14" height="14" {}
                        }
                    }
                    figcaption { (caption) }
                }
            }
        }
        ul.legend { @for (kind, name) in kinds { li {
            svg.mark viewBox="0 0 24 24" aria-hidden="true" { (shape(*kind, true)) } " " (letter(*kind)) " " (name)
        } } }
    }
}

/// A tenth is finer than anybody sees.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr as _;

    use super::*;

    #[test]
    fn a_long_name_goes_on_below_and_keeps_out_of_the_ranges() {
        let names = [
            "One day over",
            "Short stay, computers · Possible smuggling of migrants",
            "ຮ້ານອາຫານ, ຄອມພິວເຕີ · ການລັກລອບເຄື່ອນຍ້າຍຄົນຂ້າມແດນ",
            "ស្នាក់នៅរយៈពេលខ្លី កុំព្យូទ័រ · ការរត់ពន្ធជនចំណាកស្រុក",
        ];
        let row = |name: &&str| SpanRow { name: (*name).to_owned(), low: 1.0, at: 2.0, high: 3.0, told: String::new() };
        let rows: Vec<SpanRow> = names.iter().map(row).collect();
        assert_eq!(name_lines(names[0]), [names[0]]);
        for name in &names[1..] {
            let lines = name_lines(name);
            assert!(lines.len() > 1 && lines.iter().all(|line| line.width() <= NAME), "{lines:?}");
            let glued = |text: &str| text.chars().filter(|sign| !sign.is_whitespace()).collect::<String>();
            assert_eq!(glued(&lines.concat()), glued(name), "nothing is lost");
        }
        let drawn = draw_spans("", (0.0, 10.0), &[], &rows).into_string();
        let at = |part: &str| part.split('"').next().and_then(|y| y.parse::<f64>().ok()).expect("a place");
        let places: Vec<f64> = drawn.split("class=\"name\" x=\"0\" y=\"").skip(1).map(at).collect();
        assert_eq!(places.len(), names.iter().map(|name| name_lines(name).len()).sum::<usize>());
        assert!(places.windows(2).all(|pair| pair[1] - pair[0] >= LINE), "{places:?}");
    }
}

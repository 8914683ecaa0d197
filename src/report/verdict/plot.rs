//! The two plots of a verdict, as SVG: points by way, and the questions.
//!
//! Drawn here, and not by a library: a few bars and dots whose words are the page's own text, in its language and font,
//! so that a screen reader and a printer get the same page.

use maud::{Markup, html};

use super::Verdict;
use crate::{locale::Message, report::speech::Speech, simulate::Trainee};

/// Width of the points' scale, in units of the picture.
const SCALE: f64 = 400.0;

/// One way's points: a bar from the 5th to the 95th of a hundred, a mark at the middle one, a line at the pass mark.
pub(super) fn strip(verdict: &Verdict, trainee: Trainee, pass: u8, speech: Speech<'_>) -> Markup {
    let scores = verdict.summary.whole(trainee).scores;
    let at = |points: u8| f64::from(points) / 100.0 * SCALE;
    let (low, middle, high) = (at(scores.quantile(5)), at(scores.quantile(50)), at(scores.quantile(95)));
    let told = Message::new("verdict-way-line")
        .arg("mean", speech.tenths(scores.mean()))
        .arg("low", scores.quantile(5))
        .arg("high", scores.quantile(95))
        .arg("passed", speech.percent(verdict.summary.whole(trainee).pass_rate()));
    let class = if trainee == Trainee::ByTheBook { "good" } else { "weak" };
    html! {
        svg.strip viewBox={ "-4 0 " (SCALE + 8.0) " 22" } role="img" aria-label=(speech.say(&told)) {
            line.axis x1="0" y1="11" x2=(SCALE) y2="11" {}
            @for tick in [0.0, 0.25, 0.5, 0.75, 1.0] { line.axis x1=(tick * SCALE) y1="8" x2=(tick * SCALE) y2="14" {} }
            rect class=(class) x=(low) y="5" width=((high - low).max(3.0)) height="12" rx="3" {}
            line.middle x1=(middle) y1="3" x2=(middle) y2="19" {}
            line.pass x1=(at(pass)) y1="0" x2=(at(pass)) y2="22" {}
        }
    }
}

/// The questions: how much each brings out (to the right), and how well it tells good interviews from weak ones (up).
pub(super) fn questions(verdict: &Verdict, speech: Speech<'_>) -> Markup {
    let (width, height) = (640.0, 260.0);
    let dots =
        verdict.simulation.scenario.questions.iter().zip(&verdict.summary.items).filter_map(|((id, _), item)| {
            let (brings, tells) = (item.difficulty()?, verdict.summary.discrimination(item)?);
            Some((id, brings * width, (1.0 - tells.clamp(-1.0, 1.0)) / 2.0 * height, tells >= 0.0, brings, tells))
        });
    html! {
        svg.dots viewBox={ "-12 -8 " (width + 24.0) " " (height + 16.0) } role="img"
            aria-label=(speech.id("verdict-questions-plot")) {
            rect.frame x="0" y="0" width=(width) height=(height) {}
            line.axis x1="0" y1=(height / 2.0) x2=(width) y2=(height / 2.0) {}
            @for (id, x, y, good, brings, tells) in dots {
                circle class=(if good { "good" } else { "weak" }) cx=(round(x)) cy=(round(y)) r="5" {
                    title { (id) ": " (speech.percent(brings)) ", " (speech.signed(tells)) }
                }
            }
        }
    }
}

/// A tenth is finer than anybody sees.
fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

//! A verdict as one HTML page: nothing outside it is loaded, its fonts are inside, and it prints.
//!
//! Every plan that shows a reason is one click away.

use maud::{Markup, html};

use super::{Reason, Verdict, plot, text::play};
use crate::{
    locale::{Catalogue, Language, Message},
    prove::Finding,
    report::{page, speech::Speech},
    scenario::handbook::Handbook,
};

/// Writes verdicts as one page.
///
/// `command` completes a command as it is typed here.
#[must_use]
pub fn render(
    verdicts: &[Verdict],
    handbook: &Handbook,
    catalogue: &Catalogue,
    language: Language,
    command: &dyn Fn(&str) -> String,
) -> String {
    let speech = Speech { catalogue, language };
    let page = Page { speech, handbook, command };
    let body = html! {
        h1 { (speech.id("verdict-heading")) }
        @if verdicts.len() > 1 { (page.all(verdicts)) }
        @for verdict in verdicts { (page.case(verdict)) }
        section {
            h2 { (speech.id("verdict-limits")) }
            ul { @for limit in speech.limits() { li { (limit) } } }
        }
    };
    page::whole(language, &speech.id("verdict-heading"), STYLE, &body)
}

/// What only this page shows.
const STYLE: &str = include_str!("verdict.css");

struct Page<'p> {
    speech: Speech<'p>,
    handbook: &'p Handbook,
    command: &'p dyn Fn(&str) -> String,
}

impl Page<'_> {
    fn all(&self, verdicts: &[Verdict]) -> Markup {
        let speech = self.speech;
        html! {
            section {
                h2 { (speech.id("verdict-all")) }
                table {
                    thead { tr {
                        th scope="col" { (speech.id("verdict-heading")) }
                        th scope="col" { (speech.id("verdict-answer")) }
                        th.number scope="col" { (speech.id("verdict-model")) }
                        th.number scope="col" { (speech.id("verdict-weak")) }
                        th.number scope="col" { (speech.id("verdict-area")) }
                    } }
                    tbody { @for verdict in verdicts {
                        @let truths = verdict.truths();
                        tr {
                            th scope="row" { a href={ "#" (verdict.id) } { (speech.case(verdict)) } }
                            td class=(verdict.answer().id()) { (speech.short(verdict.answer())) }
                            td.number { (speech.percent_down(truths.iter().map(|t| t.model_passes).fold(1.0, f64::min))) }
                            td.number { (speech.percent(truths.iter().map(|t| t.weak_passes).fold(0.0, f64::max))) }
                            td.number { (self.least_area(verdict)) }
                        }
                    } }
                }
            }
        }
    }

    fn least_area(&self, verdict: &Verdict) -> String {
        self.speech.number((verdict.least_area() * 100.0).floor() as i64)
    }

    fn case(&self, verdict: &Verdict) -> Markup {
        let speech = self.speech;
        let reasons = verdict.reasons();
        html! {
            article id=(verdict.id) {
                h2 { (speech.case(verdict)) }
                p class={ "answer " (verdict.answer().id()) } { (speech.answer(verdict)) }
                @if !reasons.is_empty() {
                    h3 { (speech.id("verdict-reasons")) }
                    ul.reasons { @for reason in &reasons { (self.reason(verdict, reason)) } }
                }
                (self.truths(verdict))
                (self.ways(verdict))
                @if !verdict.effects.is_empty() { (self.effects(verdict)) }
                (self.questions(verdict))
                h3 { (speech.id("verdict-proof")) }
                p { (speech.proof(verdict)) }
            }
        }
    }

    fn reason(&self, verdict: &Verdict, reason: &Reason<'_>) -> Markup {
        html! {
            li {
                (self.speech.reason(verdict, reason))
                @if let Reason::Findings(_, findings) = reason {
                    details {
                        summary { (self.speech.id("verdict-details")) }
                        ul lang="en" { @for finding in findings { (self.finding(verdict, finding)) } }
                    }
                }
            }
        }
    }

    fn finding(&self, verdict: &Verdict, finding: &Finding) -> Markup {
        html! {
            li {
                (finding.message)
                @if let Some(help) = &finding.help { " (" (help) ")" }
                @if let Some(witness) = &finding.witness {
                    details lang=(self.speech.language.code()) {
                        summary { (self.speech.id("verdict-plan")) }
                        p { (self.speech.id("verdict-plan-how")) " " code { ((self.command)(&play(&verdict.id, witness))) } }
                        pre lang="en" { @for line in &witness.plan { (line) "\n" } }
                    }
                }
            }
        }
    }

    fn truths(&self, verdict: &Verdict) -> Markup {
        let speech = self.speech;
        let heads = ["verdict-points", "verdict-full-marks", "verdict-right", "verdict-model", "verdict-weak"];
        html! {
            h3 { (speech.id("verdict-truths")) }
            table {
                thead { tr { td {} @for head in heads { th scope="col" { (speech.id(head)) } } } }
                tbody { @for truth in verdict.truths() {
                    tr {
                        th scope="row" { (speech.truth(truth.id, truth.family)) }
                        td { (speech.range(&truth)) }
                        td { (speech.known(truth.full_marks)) }
                        td { (speech.right(&truth)) }
                        td.number { (speech.percent_down(truth.model_passes)) }
                        td.number { (speech.percent(truth.weak_passes)) }
                    }
                } }
            }
        }
    }

    fn ways(&self, verdict: &Verdict) -> Markup {
        let speech = self.speech;
        let pass = self.handbook.rubric().pass;
        html! {
            h3 { (speech.id("verdict-ways")) }
            p { (speech.say(&speech.how("verdict-ways").arg("cases", verdict.summary.rounds).arg("pass", pass))) }
            table {
                thead { tr {
                    th scope="col" { (speech.id("verdict-way")) }
                    th scope="col" { (speech.id("verdict-points")) }
                    th.number scope="col" { (speech.id("verdict-mean")) }
                    th.number scope="col" { (speech.id("verdict-most")) }
                    th.number scope="col" { (speech.id("verdict-passed")) }
                    th.number scope="col" { (speech.id("verdict-area")) }
                } }
                tbody { @for trainee in verdict.summary.trainees() {
                    @let whole = verdict.summary.whole(trainee);
                    @let range = Message::new("verdict-range")
                        .arg("lowest", whole.scores.quantile(5)).arg("highest", whole.scores.quantile(95));
                    @let area = verdict.area(trainee).map(|area| speech.number((area * 100.0).floor() as i64));
                    tr {
                        th scope="row" { (speech.way(trainee)) }
                        td.plot { (plot::strip(verdict, trainee, pass, speech)) }
                        td.number { (speech.tenths(whole.scores.mean())) }
                        td.number { (speech.say(&range)) }
                        td.number { (speech.percent(whole.pass_rate())) }
                        td.number { (area.unwrap_or_default()) }
                    }
                } }
            }
            p.note { (speech.id("verdict-plot")) }
        }
    }

    fn effects(&self, verdict: &Verdict) -> Markup {
        let speech = self.speech;
        html! {
            h3 { (speech.id("verdict-effects")) }
            p { (speech.say(&speech.how("verdict-effects"))) }
            table {
                thead { tr {
                    td {}
                    th scope="col" { (speech.id("verdict-loses")) }
                    th scope="col" { (speech.id("verdict-expected")) }
                    th scope="col" { (speech.id("verdict-source")) }
                } }
                tbody { @for measured in &verdict.effects {
                    @let range = measured.effect.range();
                    @let expected = Message::new("verdict-as-expected")
                        .arg("from", speech.percent(*range.start())).arg("to", speech.percent(*range.end()));
                    tr {
                        th scope="row" { (speech.effect(measured.effect)) }
                        td class=(if measured.holds() { "usable" } else { "not-usable" }) {
                            (speech.lost(measured.effect, measured.lost()))
                        }
                        td { (speech.say(&expected)) }
                        td { @for tag in measured.effect.sources() { (self.source(tag)) " " } }
                    }
                } }
            }
        }
    }

    /// A source by its tag; its whole line where one points at it.
    fn source(&self, tag: &str) -> Markup {
        let line = self.handbook.sources().iter().find(|source| source.tag == tag).map(|source| source.line.as_str());
        html! { abbr title=(line.unwrap_or_default()) { (tag) } }
    }

    fn questions(&self, verdict: &Verdict) -> Markup {
        let speech = self.speech;
        let asked = || verdict.simulation.scenario.questions.iter().zip(&verdict.summary.items);
        let unasked: Vec<&str> = asked().filter(|(_, item)| item.asked == 0).map(|((id, _), _)| id).collect();
        html! {
            h3 { (speech.id("verdict-questions")) }
            p { (speech.say(&speech.how("verdict-questions"))) }
            (plot::questions(verdict, speech))
            p.note { (speech.id("verdict-questions-plot")) }
            @if !unasked.is_empty() {
                p { (speech.say(&Message::new("verdict-unasked").arg("questions", unasked.join(", ")))) }
            }
            details {
                summary { (speech.id("verdict-questions")) }
                table {
                    thead { tr {
                        th scope="col" { (speech.id("verdict-question")) }
                        th.number scope="col" { (speech.id("verdict-asked")) }
                        th.number scope="col" { (speech.id("verdict-brings")) }
                        th.number scope="col" { (speech.id("verdict-tells")) }
                    } }
                    tbody { @for ((id, _), item) in asked() {
                        tr {
                            th scope="row" { code { (id) } }
                            td.number { (speech.number(item.asked as i64)) }
                            td.number { (item.difficulty().map(|share| speech.percent(share)).unwrap_or_default()) }
                            td.number { (verdict.summary.discrimination(item).map(|r| speech.signed(r)).unwrap_or_default()) }
                        }
                    } }
                }
            }
        }
    }
}

//! What was judged, as parts of the page: critical failures, the score with its reasons, persons, signs, mismatches, the
//! note, every turn.

use maud::{Markup, html};

use super::Page;
use crate::{
    assessment::Weighs,
    interview::view::TurnView,
    locale::{calendar::clock, message::Message},
    report::{
        debrief::{FindingView, PersonView, SignState, SignView},
        signs::said,
    },
    scenario::handbook::NotePart,
};

impl Page<'_> {
    pub(super) fn criticals(&self) -> Option<Markup> {
        let criticals = &self.lessons.debrief.criticals;
        (!criticals.is_empty()).then(|| {
            html! {
                @for critical in criticals {
                    article.critical {
                        h3 { "! " (self.speech.words(&critical.name)) (self.turns(&critical.turns)) }
                        @if !critical.persons.is_empty() { p { (self.speech.list(&critical.persons)) } }
                        p { (self.speech.words(&critical.why)) (self.sources(&critical.sources)) }
                    }
                }
            }
        })
    }

    pub(super) fn score(&self) -> Option<Markup> {
        let debrief = &self.lessons.debrief;
        let assessment = &debrief.assessment;
        let passed = if assessment.passed { "debrief-passed" } else { "debrief-not-passed" };
        let points = |id: &str, points: crate::assessment::Points| {
            self.speech.say(&Message::new(id).arg("points", u32::from(points.points)).arg("of", u32::from(points.of)))
        };
        Some(html! {
            p.score {
                span.figure { (self.speech.say(&Message::new("debrief-score-of").arg("score", u32::from(assessment.score)))) }
                " " span.verdict { (self.speech.id(passed)) }
            }
            @if !debrief.limits.is_empty() { ul { @for limit in &debrief.limits { li { (self.speech.words(limit)) } } } }
            p { (points("debrief-process", assessment.process)) }
            p { (points("debrief-outcome", assessment.outcome)) }
            @if let Some(time) = &debrief.time { p { (self.speech.words(&time.words)) } }
            table.competencies { tbody { @for competency in &debrief.competencies {
                tr {
                    th scope="row" { (self.speech.words(&competency.name)) }
                    td.bar { (bar(competency.mark.points, competency.mark.weight)) }
                    td.number { (self.points_of(competency.mark.points, competency.mark.weight)) }
                }
            } } }
        })
    }

    pub(super) fn differently(&self) -> Option<Markup> {
        let findings = &self.lessons.debrief.differently;
        (!findings.is_empty()).then(|| {
            html! { ol.differently { @for finding in findings {
                li { (self.speech.words(&finding.words)) (self.turns(&finding.turns)) }
            } } }
        })
    }

    pub(super) fn points(&self) -> Option<Markup> {
        Some(html! {
            @for competency in &self.lessons.debrief.competencies {
                h3 {
                    (self.speech.words(&competency.name)) " "
                    span.quiet { (self.points_of(competency.mark.points, competency.mark.weight)) }
                }
                ul.findings { @for finding in &competency.findings { (self.finding(finding)) } }
            }
        })
    }

    fn finding(&self, finding: &FindingView) -> Markup {
        let (sign, kind) = match finding.weighs {
            Weighs::Gained => ("+", "page-gained"),
            _ if finding.points == 0 => ("", "page-lost"),
            _ => ("−", "page-lost"),
        };
        html! {
            li {
                span.points title=(self.speech.id(kind)) { (sign) (finding.points) } " "
                (self.speech.words(&finding.words)) (self.turns(&finding.turns)) (self.sources(&finding.sources))
            }
        }
    }

    fn points_of(&self, points: u8, of: u8) -> String {
        self.speech.say(&Message::new("debrief-points-of").arg("points", u32::from(points)).arg("of", u32::from(of)))
    }

    /// Sources by their tags, with the whole line where one points at it.
    fn sources(&self, tags: &[String]) -> Markup {
        let line = |tag: &str| {
            let sources = self.wording.handbook().sources();
            sources.iter().find(|source| source.tag == tag).map_or("", |source| source.line.as_str())
        };
        html! { @for tag in tags { " " abbr.source title=(line(tag)) lang="en" { (tag) } } }
    }

    pub(super) fn persons(&self) -> Option<Markup> {
        let persons = &self.lessons.debrief.persons;
        (!persons.is_empty()).then(|| html! { @for person in persons { (self.person(person)) } })
    }

    fn person(&self, person: &PersonView) -> Markup {
        let codes = self.speech.list(&person.codes);
        let codes = if codes.is_empty() { self.speech.id("debrief-undecided") } else { codes };
        let decided = Message::new("debrief-person")
            .arg("name", said(person.name.clone()))
            .arg("role", said(person.role.clone()))
            .arg("codes", codes);
        html! {
            article.person {
                h3 { (self.speech.say(&decided)) }
                p { strong { (self.speech.words(&person.grade)) } }
                @if let Some(why) = self.speech.written(&person.why) { p { (why) } }
                @if !person.right.is_empty() {
                    p { (self.speech.say(&Message::new("debrief-right").arg("codes", self.speech.list(&person.right)))) }
                    @if let Some(why) = self.speech.written(&person.why_right) { p { (why) } }
                }
                @if person.reasons.is_empty() { p { (self.speech.id("debrief-no-reasons")) } }
                @if !person.reasons.is_empty() {
                    h4 { (self.speech.id("debrief-reasons")) }
                    ul.findings { @for reason in &person.reasons {
                        li {
                            span.points { (if reason.critical { "!" } else if reason.worth.is_good() { "+" } else { "−" }) } " "
                            (self.speech.words(&reason.words)) br; span.quiet { (self.speech.words(&reason.why)) }
                        }
                    } }
                }
            }
        }
    }

    pub(super) fn signs(&self) -> Option<Markup> {
        let signs = &self.lessons.debrief.signs;
        Some(html! {
            @if signs.is_empty() { p { (self.speech.id("debrief-no-signs")) } }
            @for sign in signs { (self.sign(sign)) }
        })
    }

    fn sign(&self, sign: &SignView) -> Markup {
        let (mark, state) = match sign.state {
            SignState::Tagged => ("+", "debrief-sign-tagged"),
            SignState::Untagged => ("~", "debrief-sign-untagged"),
            SignState::Missed => ("−", "debrief-sign-missed"),
        };
        let tell = |id: &str, arg: &'static str, words: &crate::scenario::words::Words| {
            self.speech.say(&Message::new(id).arg(arg, said(words.clone())))
        };
        html! {
            article.sign {
                h3 {
                    span.points { (mark) } " " (sign.mark.id) " " (self.speech.words(&sign.name))
                    @if let Some(strength) = &sign.strength { " " span.quiet { "(" (self.speech.words(strength)) ")" } }
                }
                p { (self.speech.id(state)) }
                @if sign.state == SignState::Missed {
                    p { (tell("debrief-ask-such-as", "question", &sign.question)) }
                    ul { @for way in &sign.ways {
                        @for (_, words) in &way.lines { li { (tell("debrief-ways", "what", words)) } }
                        @if !way.takes.is_empty() {
                            li.takes { ul { @for takes in &way.takes { li { (tell("debrief-needs", "what", takes)) } } } }
                        }
                    } }
                } @else {
                    ul { @for shown in &sign.shown_by { li { (tell("debrief-shown-by", "what", shown)) } } }
                }
            }
        }
    }

    pub(super) fn wrong_tags(&self) -> Option<Markup> {
        let tags = &self.lessons.debrief.wrong_tags;
        (!tags.is_empty()).then(|| {
            html! { ul { @for tag in tags {
                li { (self.speech.pair(&self.speech.words(&tag.name), &self.speech.words(&tag.at))) br; span.quiet { (self.speech.words(&tag.why)) } }
            } } }
        })
    }

    pub(super) fn mismatches(&self) -> Option<Markup> {
        let mismatches = &self.lessons.debrief.mismatches;
        (!mismatches.is_empty()).then(|| {
            html! { ul { @for mismatch in mismatches {
                @let turns: Vec<u32> = mismatch.raised.into_iter().collect();
                li { (self.speech.words(&mismatch.words)) br; strong { (self.speech.ids(&mismatch.told())) } (self.turns(&turns)) }
            } } }
        })
    }

    pub(super) fn handover(&self) -> Option<Markup> {
        let debrief = &self.lessons.debrief;
        if debrief.handover.is_empty() && debrief.note_faults.is_empty() {
            return None;
        }
        let of = |part: &NotePart| debrief.handover.iter().filter(|line| line.part == *part).collect::<Vec<_>>();
        Some(html! {
            // Claims and facts are never mixed: each part of the note under its own name.
            @for part in NotePart::ALL.iter().filter(|part| !of(part).is_empty()) {
                h3 { (self.speech.id(&part.message())) }
                ul.findings { @for line in of(part) {
                    li {
                        span.points { (if line.there { "+" } else { "−" }) } " " (self.speech.words(&line.words)) " "
                        span.quiet { "(" (self.speech.id(if line.there { "debrief-there" } else { "debrief-missing" })) ")" }
                    }
                } }
            }
            @if !debrief.note_faults.is_empty() {
                h3 { (self.speech.id("debrief-note-faults")) }
                ul.findings { @for fault in &debrief.note_faults {
                    li {
                        span.points { "−" } " " (self.speech.pair(&self.speech.id(&fault.part.message()), &self.speech.words(&fault.words)))
                        br; span.quiet { (self.speech.words(&fault.why)) } (self.sources(&fault.sources))
                    }
                } }
            }
        })
    }

    pub(super) fn transcript(&self, turns: &[TurnView]) -> Option<Markup> {
        (!turns.is_empty()).then(|| {
            html! {
                table.turns {
                    (self.turn_head())
                    tbody { @for turn in turns { tr id={ "turn-" (turn.turn) } { (self.turn(turn)) } } }
                }
            }
        })
    }

    /// Turns of another interview, to which no link of this page leads.
    pub(super) fn turn_table(&self, turns: &[TurnView]) -> Markup {
        html! { table.turns { (self.turn_head()) tbody { @for turn in turns { tr { (self.turn(turn)) } } } } }
    }

    fn turn_head(&self) -> Markup {
        html! { thead { tr {
            th.number scope="col" { (self.speech.id("page-turn")) }
            th scope="col" { (self.speech.id("page-time")) }
            th scope="col" { (self.speech.id("page-kind")) }
            th scope="col" { (self.speech.id("debrief-you")) " / " (self.speech.id("page-answer")) }
        } } }
    }

    fn turn(&self, turn: &TurnView) -> Markup {
        let noted = turn.noted.iter().map(|note| self.speech.words(&note.words)).collect::<Vec<_>>().join(" / ");
        html! {
            td.number { (turn.turn) }
            td.time { (clock(turn.at)) }
            td { @if let Some(kind) = turn.kind { (self.small_badge(kind)) } }
            td {
                (self.you(&turn.words))
                (self.spoken(&turn.spoken))
                @if !noted.is_empty() { p.quiet { (self.speech.say(&Message::new("debrief-noted").arg("what", noted))) } }
            }
        }
    }
}

/// Points out of so many, as a bar; the figures stand beside it.
fn bar(points: u8, of: u8) -> Markup {
    let share = if of == 0 { 0.0 } else { f64::from(points) / f64::from(of) * 200.0 };
    html! {
        svg.bar viewBox="0 0 202 14" aria-hidden="true" {
            rect.trough x="1" y="1" width="200" height="12" rx="3" {}
            rect.filled x="1" y="1" width=((share * 10.0).round() / 10.0) height="12" rx="3" {}
        }
    }
}

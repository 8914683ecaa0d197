//! A debrief as one HTML page, in one language: to be kept, read offline and printed, and handed on without Sala.
//!
//! Truth first, then critical failures, the score and what to do differently; the question map beside a model's; weak
//! questions with their better forms; the same acts in every truth; every turn; where help is to be had. The fonts are
//! inside, nothing is loaded from anywhere and nothing runs. All that is said is escaped by the writer of the page. Judges
//! nothing and reads no disk.

mod judged;
pub(in crate::report) mod map;
mod truths;

use maud::{Markup, html};

use super::{
    Debrief,
    compare::{Truths, truths},
    debrief::{BetterView, ContactView},
    model::{Model, played},
    page,
    signs::said,
    speech::Speech,
    text::ranges,
};
use crate::{
    interview::{Interview, case::PersonIx, view::SpokenView, wording::Wording},
    locale::{
        Catalogue, Language,
        calendar::clock,
        message::{Argument, Message},
    },
    scenario::{handbook::Handbook, words::Words},
};
use map::Frame;

/// What only this page shows.
const STYLE: &str = include_str!("debrief.css");

/// Everything the page shows, prepared from an interview.
#[derive(Clone, Debug)]
pub struct Lessons {
    /// The debrief.
    pub debrief: Debrief,
    /// The author's interview of the same case, where there is one.
    pub model: Option<Model>,
    /// The same acts in every truth.
    pub truths: Truths,
}

impl Lessons {
    /// Prepares everything from an interview.
    #[must_use]
    pub fn of(interview: &Interview, handbook: &Handbook, catalogue: &Catalogue) -> Self {
        Self {
            debrief: Debrief::of(interview, handbook),
            model: played(interview.case(), handbook),
            truths: truths(interview, handbook, catalogue),
        }
    }
}

/// Writes a debrief as one page. `wording` is that of the case, for the names of those who speak.
#[must_use]
pub fn html(lessons: &Lessons, wording: &Wording<'_>, catalogue: &Catalogue, language: Language) -> String {
    let page = Page { lessons, wording, speech: Speech { catalogue, language } };
    let title = page.speech.say(&Message::new("debrief-title").arg("title", said(lessons.debrief.title.clone())));
    page::whole(language, &title, STYLE, &page.body(&title))
}

struct Page<'p> {
    lessons: &'p Lessons,
    wording: &'p Wording<'p>,
    speech: Speech<'p>,
}

impl Page<'_> {
    fn body(&self, title: &str) -> Markup {
        let debrief = &self.lessons.debrief;
        let parts: Vec<(&str, Markup)> = [
            ("debrief-truth", self.truth()),
            ("debrief-criticals", self.criticals()),
            ("debrief-score", self.score()),
            ("debrief-differently", self.differently()),
            ("debrief-questions", self.questions()),
            ("debrief-weak", self.weak()),
            ("truths-title", self.truths()),
            ("debrief-persons", self.persons()),
            ("debrief-points", self.points()),
            ("debrief-signs", self.signs()),
            ("debrief-wrong-tags", self.wrong_tags()),
            ("debrief-mismatches", self.mismatches()),
            ("debrief-handover", self.handover()),
            ("debrief-transcript", self.transcript(&debrief.transcript)),
            ("debrief-contacts", self.contacts()),
        ]
        .into_iter()
        .filter_map(|(id, part)| Some((id, part?)))
        .collect();
        html! {
            (self.head(title))
            nav aria-label=(self.speech.id("page-contents")) {
                ul { @for (id, _) in &parts { li { a href={ "#" (id) } { (self.speech.id(id)) } } } }
            }
            main {
                @for (id, part) in &parts {
                    section id=(id) { h2 { (self.speech.id(id)) } (part) }
                }
            }
            footer { p.quiet { (self.speech.id("debrief-limits-of-method")) } p.quiet { (self.speech.id("page-made")) } }
        }
    }

    fn head(&self, title: &str) -> Markup {
        let debrief = &self.lessons.debrief;
        let assessment = &debrief.assessment;
        let case = Message::new("debrief-case")
            .arg("place", said(debrief.checkpoint.clone()))
            .arg("family", said(debrief.family.clone()))
            .arg("variant", assessment.variant.as_str())
            .arg("seed", assessment.seed.to_string());
        let time = Message::new("debrief-clock")
            .arg("used", clock(assessment.seconds))
            .arg("given", clock(assessment.seconds_given))
            .arg("turns", assessment.turns);
        html! {
            header { h1 { (title) } p.quiet { (self.speech.say(&case)) } p.quiet { (self.speech.say(&time)) } }
        }
    }

    fn truth(&self) -> Option<Markup> {
        let debrief = &self.lessons.debrief;
        let told = debrief.truth.iter().filter_map(|truth| self.speech.written(&truth.words));
        Some(html! {
            p.family { (self.speech.words(&debrief.family)) }
            @for text in told { p { (text) } }
            @if !debrief.unfound.is_empty() {
                p { (self.speech.say(&Message::new("debrief-unfound").arg("who", self.speech.list(&debrief.unfound)))) }
            }
            @if let Some(after) = self.speech.written(&debrief.after) {
                h3 { (self.speech.id("debrief-after")) }
                p { (after) }
            }
        })
    }

    /// The map, and the model's below it on the same axis.
    fn questions(&self) -> Option<Markup> {
        let Lessons { debrief, model, .. } = self.lessons;
        let own = &debrief.assessment.questions;
        let maps: Vec<_> = std::iter::once(own).chain(model.as_ref().map(Model::map)).collect();
        let frame = Frame::of(&maps);
        Some(html! {
            @if model.is_some() { h3 { (self.speech.id("model-own")) } }
            (self.shares(own))
            (self.map(own, &debrief.transcript, &frame))
            (self.topics())
            @if let Some(model) = model {
                h3 { (self.speech.id("model-title")) }
                @let told = Message::new("model-told").arg("score", u32::from(model.assessment.score))
                    .arg("time", Argument::Duration(model.assessment.seconds)).arg("turns", model.assessment.turns);
                p { (self.speech.say(&told)) }
                (self.shares(model.map()))
                (self.map(model.map(), &model.transcript, &frame))
                p.note { (self.speech.id("model-note")) }
                details {
                    summary { (self.speech.id("debrief-transcript")) }
                    (self.turn_table(&model.transcript))
                }
            }
            h3 { (self.speech.id("page-letters")) }
            (self.legend(&frame))
        })
    }

    fn weak(&self) -> Option<Markup> {
        let weak = &self.lessons.debrief.weak;
        Some(html! {
            @if weak.is_empty() { p { (self.speech.id("debrief-no-weak")) } }
            @for weak in weak {
                article.weak {
                    p.quiet { (self.id_turn(weak.turn)) ", " (clock(weak.at)) " " (self.badge(weak.kind)) }
                    (self.you(&weak.asked))
                    (self.spoken(&weak.answered))
                    @if !weak.heard_by.is_empty() {
                        p.quiet { (self.speech.say(&Message::new("debrief-heard-by").arg("who", self.speech.list(&weak.heard_by)))) }
                    }
                    p.why { (self.speech.words(&weak.why)) }
                    @for better in &weak.better { (self.better(better)) }
                }
            }
        })
    }

    fn better(&self, better: &BetterView) -> Markup {
        html! {
            div.better {
                @if !better.first.is_empty() {
                    p.quiet { (self.speech.say(&Message::new("debrief-first").arg("steps", self.speech.list(&better.first)))) }
                }
                p {
                    strong { (self.speech.says(&self.speech.id("debrief-better"))) } " " (self.speech.words(&better.words))
                    @if let Some(kind) = better.kind { " " (self.badge(kind)) }
                }
                (self.spoken(&better.answered))
                @if !better.shows.is_empty() {
                    p { (self.speech.say(&Message::new("debrief-shows").arg("what", self.speech.list(&better.shows)))) }
                }
            }
        }
    }

    fn contacts(&self) -> Option<Markup> {
        let contacts = &self.lessons.debrief.contacts;
        let number = |contact: &ContactView| self.speech.say(&contact.told());
        (!contacts.is_empty()).then(|| {
            html! { ul { @for contact in contacts { li { (self.speech.pair(&self.speech.words(&contact.name), &number(contact))) } } } }
        })
    }

    fn speaker(&self, person: PersonIx) -> String {
        self.speech.speaker(self.wording, person)
    }

    fn id_turn(&self, turn: u32) -> String {
        self.speech.say(&Message::new("debrief-turn").arg("turn", turn))
    }

    /// Turns as links to them; nothing where there are none.
    fn turns(&self, turns: &[u32]) -> Markup {
        let told = Message::new("debrief-turns").arg("count", turns.len()).arg("turns", ranges(turns));
        let first = turns.iter().min();
        html! { @if let Some(first) = first { " " a.turns href={ "#turn-" (first) } { (self.speech.say(&told)) } } }
    }

    fn you(&self, words: &Words) -> Markup {
        html! { p.you { strong { (self.speech.says(&self.speech.id("debrief-you"))) } " " (self.speech.words(words)) } }
    }

    fn spoken(&self, spoken: &[SpokenView]) -> Markup {
        html! { @for said in spoken {
            p.answer { @if !said.narrated { strong { (self.speech.says(&self.speaker(said.by))) } " " } (self.speech.words(&said.words)) }
        } }
    }
}

#[cfg(test)]
mod tests;

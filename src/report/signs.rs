//! What each indicator would have taken: the acts that bring it out in this case, and what has to be so before.
//!
//! Reads the authored gates, so that the advice is the engine's own rule in words. Conditions that are the case's inner
//! workings (flags, draws) are left out.

use crate::{
    assessment::Way,
    interview::{
        case::{ItemSource, PersonIx, What},
        cond::Cond,
        plan,
        wording::Wording,
    },
    locale::message::{Argument, Message},
    scenario::{act::ActKind, condition::Condition, fact::Level, handbook::QuestionType, words::Words},
};

/// Ways in which an indicator can be brought out that ask for the same.
#[derive(Clone, Debug, PartialEq)]
pub struct WayView {
    /// What the officer would say or do, with its type where it is a line said to somebody; any of them will do.
    pub lines: Vec<(Option<QuestionType>, Words)>,
    /// What has to be so before, each to be said on its own; all of them are needed.
    pub takes: Vec<Words>,
}

/// Puts ways into words, those together that ask for the same.
#[must_use]
pub fn way_views(wording: &Wording<'_>, ways: &[Way]) -> Vec<WayView> {
    let mut views: Vec<WayView> = Vec::new();
    for way in ways {
        let act = way.act();
        let line = (wording.case().act(act).kind, wording.act(act));
        let takes = takes(wording, *way);
        match views.iter_mut().find(|view| view.takes == takes) {
            Some(view) => view.lines.push(line),
            None => views.push(WayView { lines: vec![line], takes }),
        }
    }
    views
}

fn takes(wording: &Wording<'_>, way: Way) -> Vec<Words> {
    let case = wording.case();
    let mut takes = Vec::new();
    match way {
        Way::Ask(_, fact, level) => {
            let authored = case.scenario.facts.at(fact.ix()).and_then(|(_, fact)| fact.in_variant(case.variant_id()));
            let says = case.facts[fact.ix()].says.as_ref();
            // The lowest gate that reaches the level and can open at all.
            let opens = |at: &Level| says.is_some_and(|says| says.gates[*at as usize] != Cond::False);
            let gate = Level::ALL.into_iter().find(|at| *at >= level && opens(at));
            if let (Some(says), Some(gate)) = (authored, gate) {
                conditions(wording, &says.gate(gate), case.facts[fact.ix()].of, &mut takes);
            }
        }
        Way::Look(_, item) => {
            if let ItemSource::Field(document, _) = case.items[item.ix()].source
                && !case.documents[document.ix()].on_desk
                && let Some(request) = request_of(wording, document.ix())
            {
                takes.push(request);
            }
        }
        Way::Raise(..) => takes.push(Words::of(Message::new("takes-account"))),
        Way::Do(_) => {}
    }
    takes
}

/// The act that asks for a document.
fn request_of(wording: &Wording<'_>, document: usize) -> Option<Words> {
    let case = wording.case();
    let (id, _) = case.scenario.documents.at(document)?;
    let asks = |kind: &ActKind| matches!(kind, ActKind::Request(wanted) if wanted == id);
    let place = case.scenario.acts.values().position(|act| asks(&act.kind))?;
    let act = case.act_of(What::Act(place as u32))?;
    Some(Words::of(Message::new("takes-done").arg("act", said(wording.act_label(act)))))
}

/// Collects what a condition asks for, as far as it can be told.
fn conditions(wording: &Wording<'_>, condition: &Condition, to: PersonIx, takes: &mut Vec<Words>) {
    if let Condition::All(parts) = condition {
        for part in parts {
            conditions(wording, part, to, takes);
        }
    } else if let Some(message) = one(wording, condition, to) {
        let words = Words::of(message);
        if !takes.contains(&words) {
            takes.push(words);
        }
    }
}

fn one(wording: &Wording<'_>, condition: &Condition, to: PersonIx) -> Option<Message> {
    let case = wording.case();
    let of = |id: &str, person: &str| {
        let name = wording.short(case.person(person)?);
        Some(Message::new(id).arg("name", said(name)))
    };
    match condition {
        Condition::Any(parts) if !parts.contains(&Condition::Always) => {
            let told = parts.iter().filter_map(|part| one(wording, part, to));
            told.reduce(|a, b| Message::new("takes-or").arg("a", a).arg("b", b))
        }
        Condition::All(parts) => {
            let told = parts.iter().filter_map(|part| one(wording, part, to));
            told.reduce(|a, b| Message::new("takes-and").arg("a", a).arg("b", b))
        }
        Condition::Rapport(least) => rapport(wording, to, *least),
        Condition::RapportOf(person, least) => rapport(wording, case.person(person)?, *least),
        Condition::Alone(person) => of("takes-alone", person),
        Condition::Safe(person) => of("takes-safe", person),
        Condition::Explained(person) => of("takes-explained", person),
        Condition::Private(person) => of("takes-private", person),
        Condition::Separated(person) => of("takes-separated", person),
        Condition::Interpreted(person) => of("takes-interpreter", person),
        Condition::Raised(id) | Condition::RaisedFairly(id) => {
            let contradiction = wording.contradiction(case.contradiction(id)?);
            Some(Message::new("takes-raised").arg("mismatch", said(contradiction)))
        }
        Condition::Opened(topic) => {
            Some(Message::new("takes-topic").arg("topic", said(wording.topic(case.topic(topic)?))))
        }
        Condition::Asked(id) | Condition::Done(id) => {
            Some(Message::new("takes-done").arg("act", said(wording.act_label(plan::act(case, id)?))))
        }
        _ => None,
    }
}

fn rapport(wording: &Wording<'_>, person: PersonIx, least: i32) -> Option<Message> {
    wording.case().persons[person.ix()].rapport?;
    Some(Message::new("takes-rapport").arg("name", said(wording.short(person))).arg("value", least))
}

/// Words to be said inside another message.
pub(super) fn said(words: Words) -> Argument {
    Argument::FirstOf(words.0)
}

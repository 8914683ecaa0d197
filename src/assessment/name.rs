//! What an assessment calls things: the script's own ids, as plans write them, so that it can be read without the case.
//!
//! Does not know words; those are [`Wording`](crate::interview::wording::Wording)'s.

use crate::{
    interview::{
        action::{Entry, Manner, NoteLine, Reason},
        case::{ActIx, Case, ContradictionIx, FactIx, IndicatorIx, ItemIx, ItemSource, PersonIx, TopicIx, What},
    },
    scenario::{handbook::Handbook, map::Map},
};

/// The id at a place of the script; empty for an index of another case.
fn at<T>(map: &Map<T>, ix: usize) -> &str {
    map.at(ix).map_or("", |(id, _)| id)
}

pub(crate) fn person(case: &Case, ix: PersonIx) -> String {
    at(&case.scenario.persons, ix.ix()).to_owned()
}

pub(crate) fn topic(case: &Case, ix: TopicIx) -> String {
    at(&case.scenario.topics, ix.ix()).to_owned()
}

pub(crate) fn fact(case: &Case, ix: FactIx) -> &str {
    at(&case.scenario.facts, ix.ix())
}

pub(crate) fn contradiction(case: &Case, ix: ContradictionIx) -> String {
    at(&case.scenario.contradictions, ix.ix()).to_owned()
}

pub(crate) fn indicator(handbook: &Handbook, ix: IndicatorIx) -> String {
    handbook.indicators().get(ix.ix()).map_or_else(String::new, |row| row.id.clone())
}

pub(crate) fn item(case: &Case, ix: ItemIx) -> String {
    match case.items.get(ix.ix()).map(|item| &item.source) {
        Some(ItemSource::Field(document, field)) => match case.scenario.documents.at(document.ix()) {
            Some((id, document)) => format!("{id}.{}", at(&document.fields, *field as usize)),
            None => String::new(),
        },
        Some(ItemSource::Result(act, result)) => format!("{}.{result}", at(&case.scenario.acts, *act as usize)),
        None => String::new(),
    }
}

pub(crate) fn entry(case: &Case, entry: Entry) -> String {
    match entry {
        Entry::Claim(ix) => fact(case, ix).to_owned(),
        Entry::ClaimBy(ix, by) => format!("{}@{}", fact(case, ix), person(case, by)),
        Entry::Item(ix) => item(case, ix),
        Entry::Person(ix) => format!("person:{}", person(case, ix)),
    }
}

pub(crate) fn reason(case: &Case, handbook: &Handbook, reason: Reason) -> String {
    match reason {
        Reason::Entry(at) => entry(case, at),
        Reason::Contradiction(ix) => contradiction(case, ix),
        Reason::Bad(ix) => format!("!{}", handbook.reasons().get(ix.ix()).map_or("", |row| row.id.as_str())),
    }
}

pub(crate) fn note_line(case: &Case, handbook: &Handbook, line: NoteLine) -> String {
    match line {
        NoteLine::Entry(at) => entry(case, at),
        NoteLine::Act(ix) => act(case, ix),
        NoteLine::Phrase(ix) => format!("!{}", handbook.phrases().get(ix.ix()).map_or("", |row| row.id.as_str())),
    }
}

pub(crate) fn act(case: &Case, ix: ActIx) -> String {
    match case.act(ix).what {
        What::Question(q) => at(&case.scenario.questions, q as usize).to_owned(),
        What::Act(a) => at(&case.scenario.acts, a as usize).to_owned(),
        What::GoOn(ix) => format!("{}.go-on", topic(case, ix)),
        What::SumUp(ix) => format!("{}.sum-up", topic(case, ix)),
        What::Open(ix) => format!("open {}", at(&case.scenario.documents, ix.ix())),
        What::Look(ix) => format!("look {}", item(case, ix)),
        What::Raise(ix, Manner::Fair) => format!("raise {} fair", contradiction(case, ix)),
        What::Raise(ix, Manner::Accuse) => format!("raise {} accuse", contradiction(case, ix)),
    }
}

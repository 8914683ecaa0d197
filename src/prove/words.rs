//! What bits and conditions of a model are called, so that a reason can be read.

use std::collections::BTreeMap;

use super::{
    circuit::{Atom, Gate, Node},
    model::Model,
};
use crate::{
    assessment::name,
    interview::case::{Case, ContradictionIx, FactIx, FlagIx, IndicatorIx, ItemIx, PersonIx, TopicIx},
    scenario::{condition::Phase, fact::Level, handbook::Handbook},
};

/// The most parts of a condition that are told.
const MOST_PARTS: usize = 4;

/// The words for the bits of a case.
pub(super) struct Words {
    bits: BTreeMap<u32, String>,
    persons: Vec<String>,
}

impl Words {
    pub(super) fn of(case: &Case, handbook: &Handbook, model: &Model) -> Self {
        let mut bits = BTreeMap::new();
        let persons: Vec<String> = (0..case.persons.len()).map(|ix| name::person(case, PersonIx(ix as u8))).collect();
        for (ix, id) in persons.iter().enumerate() {
            let of = case.persons[ix].bits();
            bits.insert(of.explained, format!("`{id}` knows role and rights"));
            bits.insert(of.private, format!("`{id}` has had a private word"));
            bits.insert(of.separated, format!("`{id}` was led aside"));
            bits.insert(of.found, format!("`{id}` was found"));
            bits.insert(of.interpreted, format!("`{id}` has an interpreter"));
            let ladders =
                [(model.upset(PersonIx(ix as u8)), "upset"), (model.suspicion(PersonIx(ix as u8)), "suspicion")];
            for (marks, word) in ladders {
                bits.extend(
                    marks.iter().zip(1..).map(|(bit, at)| (*bit, format!("`{id}` has {at} or more marks of {word}"))),
                );
            }
        }
        for (ix, topic) in case.topics.iter().enumerate() {
            let (id, of) = (name::topic(case, TopicIx(ix as u16)), topic.bits());
            bits.insert(of.opened, format!("topic `{id}` was opened"));
            bits.insert(of.asked_openly, format!("topic `{id}` got an open question"));
            bits.insert(of.encouraged, format!("topic `{id}` got an encourager"));
            bits.insert(of.probed, format!("topic `{id}` got a probe"));
        }
        for (ix, fact) in case.facts.iter().enumerate() {
            let (id, of) = (name::fact(case, FactIx(ix as u32)), fact.bits());
            bits.insert(of.claimed, format!("`{id}` was claimed"));
            for (level, word) in Level::ALL.into_iter().zip(["at all", "in part or more", "in full"]) {
                bits.insert(of.told(level), format!("`{id}` was told {word}"));
            }
            bits.insert(of.spoken_for, format!("somebody else claimed `{id}`"));
            bits.insert(of.contaminated, format!("`{id}` was put into somebody's mouth"));
            bits.insert(of.adapted, format!("the story around `{id}` was adapted"));
            bits.insert(of.repeated, format!("`{id}` was asked for again"));
            bits.insert(of.slipped, format!("a detail of `{id}` was misremembered"));
            bits.insert(of.corrected, format!("`{id}` was put right"));
        }
        for (ix, item) in case.items.iter().enumerate() {
            let id = name::item(case, ItemIx(ix as u32));
            bits.insert(item.bits().0, format!("`{id}` was seen"));
            bits.insert(item.bits().1, format!("`{id}` was shown"));
        }
        for (ix, document) in case.documents.iter().enumerate() {
            let id = case.scenario.documents.at(ix).map_or("", |(id, _)| id);
            bits.insert(document.bits().0, format!("`{id}` lies on the desk"));
            bits.insert(document.bits().1, format!("`{id}` was opened"));
        }
        for (ix, contradiction) in case.contradictions.iter().enumerate() {
            let (id, of) = (name::contradiction(case, ContradictionIx(ix as u16)), contradiction.bits());
            bits.insert(of.0, format!("`{id}` was raised"));
            bits.insert(of.1, format!("`{id}` was raised late and fairly"));
        }
        for (ix, need) in case.needs.iter().enumerate() {
            let id = case.scenario.needs.at(ix).map_or("", |(id, _)| id);
            bits.insert(need.bits().0, format!("need `{id}` is known"));
            bits.insert(need.bits().1, format!("need `{id}` was met"));
        }
        bits.extend(
            case.flag_ids.iter().zip(0..).map(|(id, ix)| (case.flag_bit(FlagIx(ix)), format!("flag `{id}` is set"))),
        );
        for ix in 0..handbook.indicators().len() as u16 {
            let id = name::indicator(handbook, IndicatorIx(ix));
            bits.insert(case.elicited_bit(IndicatorIx(ix)), format!("indicator `{id}` was brought out"));
        }
        for act in case.act_ids() {
            let first = case.act(act).first_bit;
            let id = name::act(case, act);
            bits.insert(first, format!("`{id}` was done"));
            bits.extend((1..case.act(act).times).map(|at| (first + at, format!("`{id}` was done {} times", at + 1))));
        }
        bits.extend(model.phase(Phase::Account).map(|bit| (bit, "the account has begun".to_owned())));
        bits.extend(model.phase(Phase::Closure).map(|bit| (bit, "the interview is being closed".to_owned())));
        Self { bits, persons }
    }

    /// Tells a condition: its parts, or none where it is too long to be read.
    pub(super) fn node(&self, model: &Model, node: Node) -> Option<String> {
        let parts = model.circuit.parts(node);
        if parts.len() > MOST_PARTS {
            return None;
        }
        let told: Option<Vec<String>> = parts.iter().map(|part| self.part(model, *part)).collect();
        told.map(|told| told.join(", and "))
    }

    /// Tells one part of a condition.
    pub(super) fn part(&self, model: &Model, part: Node) -> Option<String> {
        let not = if part.is_not() { "not: " } else { "" };
        match model.circuit.at(part) {
            Gate::Atom(Atom::Var(bit)) => self.bits.get(&bit).map(|words| format!("{not}{words}")),
            Gate::Atom(Atom::Sum(person, least)) => {
                let id = self.persons.get(usize::from(person))?;
                Some(format!("rapport of `{id}` is {} {least}", if part.is_not() { "below" } else { "at least" }))
            }
            Gate::And(..) if part.is_not() => {
                let ways = model.circuit.parts(part.not());
                if ways.len() > MOST_PARTS {
                    return None;
                }
                let told: Option<Vec<String>> = ways.iter().map(|way| self.part(model, way.not())).collect();
                told.map(|told| format!("({})", told.join(", or ")))
            }
            Gate::And(..) => self.node(model, part),
            Gate::True => None,
        }
    }
}

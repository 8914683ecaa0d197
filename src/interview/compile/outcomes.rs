//! Compiles what an interview is judged by: grades, criticals, the safe minimum and the hand-over note.

use std::sync::Arc;

use super::{Compiler, in_variant_of};
use crate::{
    interview::{
        action::Entry,
        case::{Act, ActIx, CodeSet, Critical, Grade, Note, PersonIx, PhraseIx, What},
        cond::Cond,
    },
    scenario::id::Dotted,
};

impl Compiler<'_> {
    pub(super) fn grades(&mut self) -> Vec<Vec<Grade>> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, _)) in scenario.persons.iter().enumerate() {
            let person = PersonIx(ix as u8);
            let lines = scenario
                .outcomes
                .get(id)
                .and_then(|by| in_variant_of(by, self.variant_id))
                .cloned()
                .unwrap_or_default();
            all.push(
                lines
                    .iter()
                    .map(|grade| {
                        let (mark, codes) = grade.parts();
                        Grade {
                            mark,
                            all: CodeSet::of(codes.all.iter().copied()),
                            any: CodeSet::of(codes.any.iter().copied()),
                            also: CodeSet::of(codes.also.iter().copied()),
                            when: codes.when.as_ref().map_or(Cond::True, |when| self.cond(when, person)),
                        }
                    })
                    .collect(),
            );
        }
        for (id, _) in scenario.outcomes.iter() {
            self.person(id, || "outcomes".to_owned());
        }
        all
    }

    pub(super) fn criticals(&mut self) -> Vec<Critical> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, critical)) in scenario.criticals.iter().enumerate() {
            if !self.in_variant(&critical.only) {
                continue;
            }
            let when = (0..self.persons.len())
                .map(|to| critical.when.as_ref().map_or(Cond::True, |when| self.cond(when, PersonIx(to as u8))))
                .collect();
            let decides = critical
                .decides
                .iter()
                .map(|(person, codes)| {
                    (self.person(person, || format!("criticals.{id}.decides")), CodeSet::of(codes.iter().copied()))
                })
                .collect();
            all.push(Critical { index: ix as u16, on: critical.on.clone(), when, decides });
        }
        all
    }

    pub(super) fn safe_minimum(&mut self, acts: &[Act]) -> Vec<ActIx> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for line in &scenario.safe_minimum {
            let what = match line.strip_prefix("look ") {
                Some(field) => Dotted::parse(field).and_then(|field| self.field(&field)).map(What::Look),
                None => self.act_named(line),
            };
            match what.and_then(|what| acts.iter().position(|act| act.what == what)) {
                Some(act) => all.push(ActIx(act as u32)),
                None => self.unknown.push(format!("safe_minimum: `{line}`")),
            }
        }
        all
    }

    pub(super) fn handover(&mut self, acts: &[Act]) -> Option<Note> {
        let scenario = Arc::clone(self.scenario);
        let note = in_variant_of(&scenario.handover, self.variant_id)?;
        let place = || "handover".to_owned();
        let mut entries: Vec<_> = note.said.iter().map(|fact| Entry::Claim(self.fact(fact, place))).collect();
        for item in &note.seen {
            match self.item(item) {
                Some(item) => entries.push(Entry::Item(item)),
                None => self.unknown.push(format!("handover: `{item}`")),
            }
        }
        let leads = note.lead.iter().map(|fact| Entry::Claim(self.fact(fact, place))).collect();
        let mut told = Vec::new();
        for act in &note.told {
            match self.act_named(act).and_then(|what| acts.iter().position(|act| act.what == what)) {
                Some(act) => told.push(ActIx(act as u32)),
                None => self.unknown.push(format!("handover: act `{act}`")),
            }
        }
        let mut phrases = Vec::new();
        for id in note.urgent.iter().chain(&note.promised) {
            // No note may ask for what takes points.
            match self.handbook.phrases().iter().position(|row| row.id == *id && row.good) {
                Some(ix) => phrases.push(PhraseIx(ix as u16)),
                None => self.unknown.push(format!("handover: phrase `{id}`")),
            }
        }
        Some(Note { entries, leads, told, phrases })
    }
}

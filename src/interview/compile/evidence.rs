//! Compiles contradictions: their two ends, whom they are put to, and when they are ripe.

use std::sync::Arc;

use super::{Compiler, in_variant_of};
use crate::{
    interview::{
        action::Entry,
        case::{Contradiction, ItemIx, ItemSource, PersonIx, TopicIx},
        cond::Cond,
    },
    scenario::evidence::{self, Answer, End},
};

impl Compiler<'_> {
    pub(super) fn contradictions(&mut self) -> Vec<Contradiction> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, authored)) in scenario.contradictions.iter().enumerate() {
            let exists = self.in_variant(&authored.only) && self.ends_exist(authored);
            let ends = (self.end(&authored.between.0), self.end(&authored.between.1));
            let to = self.raised_to(authored);
            let ripe = match &authored.ripe {
                Some(ripe) => self.cond(ripe, to),
                None => self.default_ripe(authored),
            };
            let tells = in_variant_of(&authored.tells, self.variant_id).map_or_else(Vec::new, |tells| {
                tells
                    .iter()
                    .map(|(fact, level)| (self.fact(fact, || format!("contradictions.{id}.tells")), *level))
                    .collect()
            });
            let [raised, raised_fairly] = self.contradictions[ix];
            all.push(Contradiction {
                exists,
                ends,
                to,
                ripe,
                early: authored.early.in_variant(self.variant_id).unwrap_or(Answer::Adapts),
                late: authored.late.in_variant(self.variant_id).unwrap_or(Answer::Silent),
                tells,
                indicators: self.indicators_in_variant(&authored.indicators),
                supports: self.codes_in_variant(&authored.supports),
                counts: exists && authored.counts.as_ref().is_none_or(|list| list.iter().any(|v| v == self.variant_id)),
                effects: self.effects(&authored.then, to, &[]),
                raised,
                raised_fairly,
            });
        }
        all
    }

    fn default_ripe(&mut self, contradiction: &evidence::Contradiction) -> Cond {
        let topic = self.raised_topic(contradiction);
        let claim = [&contradiction.between.0, &contradiction.between.1].into_iter().find_map(|end| match end {
            End::Claim(fact) => self.scenario.facts.index_of(fact),
            _ => None,
        });
        let topic = topic.map(|t| &self.topics[t.ix()]);
        Cond::all([
            topic.map_or(Cond::True, |t| Cond::Bit(t.asked_openly)),
            topic.map_or(Cond::True, |t| Cond::Bit(t.probed)),
            claim.map_or(Cond::True, |f| Cond::Bit(self.facts[f].claimed)),
        ])
    }

    pub(super) fn ends_exist(&self, contradiction: &evidence::Contradiction) -> bool {
        [&contradiction.between.0, &contradiction.between.1].into_iter().all(|end| match end {
            End::Mismatch(id) => {
                let index = self.scenario.mismatches.index_of(id);
                index.is_some_and(|index| self.items.iter().any(|item| item.mismatch == Some(index as u16)))
            }
            End::Field(field) => self.field(field).is_some_and(|item| match self.items[item.ix()].source {
                ItemSource::Field(document, _) => self.documents[document.ix()].exists,
                ItemSource::Result(..) => true,
            }),
            _ => true,
        })
    }

    pub(super) fn end(&mut self, end: &End) -> Entry {
        let place = || "contradictions".to_owned();
        match end {
            End::Claim(fact) => Entry::Claim(self.fact(fact, place)),
            End::ClaimBy(fact, by) => Entry::ClaimBy(self.fact(fact, place), self.person(by, place)),
            End::Field(item) | End::Result(item) => match self.item(item) {
                Some(item) => Entry::Item(item),
                None => {
                    self.unknown.push(format!("contradictions: `{item}`"));
                    Entry::Person(PersonIx(0))
                }
            },
            End::Mismatch(id) => {
                let Some(index) = self.scenario.mismatches.index_of(id) else {
                    self.unknown.push(format!("contradictions: mismatch `{id}`"));
                    return Entry::Person(PersonIx(0));
                };
                let placed = self.items.iter().position(|item| item.mismatch == Some(index as u16));
                placed.map_or(Entry::Person(PersonIx(0)), |item| Entry::Item(ItemIx(item as u32)))
            }
            End::Person(person) => Entry::Person(self.person(person, place)),
        }
    }

    pub(super) fn raised_to(&mut self, contradiction: &evidence::Contradiction) -> PersonIx {
        let ends = [&contradiction.between.0, &contradiction.between.1];
        let of_claim = ends.iter().find_map(|end| match end {
            End::Claim(fact) => self.scenario.facts.index_of(fact).map(|f| self.facts[f].of),
            End::ClaimBy(_, by) => self.scenario.persons.index_of(by).map(|p| PersonIx(p as u8)),
            _ => None,
        });
        let of_person = ends.iter().find_map(|end| match end {
            End::Person(person) => self.scenario.persons.index_of(person).map(|p| PersonIx(p as u8)),
            _ => None,
        });
        of_claim.or(of_person).unwrap_or(PersonIx(0))
    }

    pub(super) fn raised_topic(&mut self, contradiction: &evidence::Contradiction) -> Option<TopicIx> {
        [&contradiction.between.0, &contradiction.between.1].into_iter().find_map(|end| match end {
            End::Claim(fact) | End::ClaimBy(fact, _) => self.scenario.facts.index_of(fact).map(|f| self.facts[f].topic),
            _ => None,
        })
    }

    pub(super) fn noted(&self, entry: Entry) -> Cond {
        match entry {
            Entry::Claim(fact) => Cond::Bit(self.facts[fact.ix()].claimed),
            Entry::ClaimBy(fact, _) => Cond::Bit(self.facts[fact.ix()].spoken_for),
            Entry::Item(item) => Cond::Bit(self.items[item.ix()].seen),
            Entry::Person(person) => {
                let person = &self.persons[person.ix()];
                if person.present { Cond::True } else { Cond::Bit(person.found) }
            }
        }
    }
}

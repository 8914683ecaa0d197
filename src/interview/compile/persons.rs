//! Compiles persons, the facts they tell and their needs: who can hear whom, how far each fact is told in this variant.

use std::sync::Arc;

use super::Compiler;
use crate::{
    interview::{
        case::{CodeSet, Need, NeedIx, PersonIx, Says},
        cond::Cond,
    },
    scenario::{
        self,
        fact::Level,
        person::{Known, Place},
    },
};

impl Compiler<'_> {
    pub(super) fn fill_persons_and_facts(&mut self) {
        let scenario = Arc::clone(self.scenario);
        for ix in 0..self.persons.len() {
            self.persons[ix].alone = self.alone(PersonIx(ix as u8));
        }
        for (ix, (_, person)) in scenario.persons.iter().enumerate() {
            if let Some(when) = &person.needs_interpreter {
                self.persons[ix].needs_interpreter = self.cond(when, PersonIx(ix as u8));
            }
        }
        for (ix, (id, topic)) in scenario.topics.iter().enumerate() {
            if let Some(to) = &topic.to {
                self.topics[ix].to = self.person(to, || format!("topics.{id}.to"));
            }
        }
        for (ix, (id, fact)) in scenario.facts.iter().enumerate() {
            let of = self.facts[ix].of;
            let says = fact.in_variant(self.variant_id).cloned();
            self.facts[ix].says = says.map(|says| {
                let gates = Level::ALL.map(|level| self.cond(&says.gate(level), of));
                let mut indicators = Vec::new();
                for (level, ids) in &says.indicators_at {
                    indicators.extend(ids.iter().map(|id| (*level, self.indicator(id))));
                }
                indicators.extend(says.indicators.iter().map(|id| (Level::Full, self.indicator(id))));
                Says {
                    open: gates[Level::Full as usize] == Cond::True,
                    gates,
                    thin: says.thin,
                    supports: CodeSet::of(says.supports.iter().copied()),
                    indicators,
                }
            });
            let speaker = scenario.persons.iter().enumerate().find(|(p, (_, person))| {
                *p != of.ix() && person.at == Place::Counter && person.answers_for.contains(&fact.topic)
            });
            if let Some((p, (_, person))) = speaker {
                let speaker = PersonIx(p as u8);
                self.facts[ix].speaker = Some(speaker);
                self.facts[ix].speaks_up = match &person.speaks_up {
                    Some(when) => self.cond(when, of),
                    None => Cond::True,
                };
                self.facts[ix].speaker_hears = self.hears(speaker, of);
            }
            if let Some((pool, word)) = &fact.slip {
                self.draw_atom(pool, word, || format!("facts.{id}.slip"));
            }
        }
    }

    pub(super) fn needs(&mut self) -> Vec<Need> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, need)) in scenario.needs.iter().enumerate() {
            let of = self.person(&need.of, || format!("needs.{id}.of"));
            let exists = self.in_variant(&need.only);
            let known_when = match &need.known_by {
                Known::Claim(fact) => Cond::Bit(self.fact_of(fact).claimed),
                Known::Seen(item) => self.seen(&item.to_string()),
                Known::Act(_) => Cond::False,
            };
            if scenario.acts.get(&need.met_by).is_none() {
                self.unknown.push(format!("needs.{id}.met_by: act `{}`", need.met_by));
            }
            let (known, met) = self.needs[ix];
            all.push(Need { exists, of, first: need.first, known_when, known, met });
        }
        all
    }

    pub(super) fn needs_known_by(&self, act: &str) -> Vec<NeedIx> {
        self.needs_where(|need| matches!(&need.known_by, Known::Act(id) if id == act))
    }

    pub(super) fn needs_met_by(&self, act: &str) -> Vec<NeedIx> {
        self.needs_where(|need| need.met_by == act)
    }

    fn needs_where(&self, fits: impl Fn(&scenario::person::Need) -> bool) -> Vec<NeedIx> {
        let needs = self.scenario.needs.values().enumerate();
        needs.filter(|(_, need)| fits(need) && self.in_variant(&need.only)).map(|(ix, _)| NeedIx(ix as u16)).collect()
    }
}

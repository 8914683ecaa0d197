//! Looks ids up as indices and bits. What the scenario does not define is noted, and stands for nothing.

use super::{Compiler, in_variant_of};
use crate::{
    interview::{
        case::{CodeSet, Fact, FactIx, FlagIx, IndicatorIx, ItemIx, Person, PersonIx, TopicIx, What},
        cond::Cond,
        drawn::Value,
    },
    scenario::{id::Dotted, map::Map, outcome::Code},
};

impl Compiler<'_> {
    pub(super) fn raised(&mut self, id: &str, which: usize) -> Cond {
        match self.scenario.contradictions.index_of(id) {
            Some(ix) => Cond::Bit(self.contradictions[ix][which]),
            None => self.lost(format!("contradiction `{id}`")),
        }
    }

    pub(super) fn need(&mut self, id: &str) -> Option<(u32, u32)> {
        let found = self.scenario.needs.index_of(id).map(|ix| self.needs[ix]);
        if found.is_none() {
            self.unknown.push(format!("need `{id}`"));
        }
        found
    }

    pub(super) fn drawn_word(&self, pool: &str) -> Option<&str> {
        match self.drawn.pools.get(self.scenario.draws.index_of(pool)?)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    pub(super) fn in_variant(&self, only: &[String]) -> bool {
        only.is_empty() || only.iter().any(|v| v == self.variant_id)
    }

    pub(super) fn codes_in_variant(&self, by: &Map<Vec<Code>>) -> CodeSet {
        in_variant_of(by, self.variant_id).map_or_else(CodeSet::default, |codes| CodeSet::of(codes.iter().copied()))
    }

    pub(super) fn indicators_in_variant(&mut self, by: &Map<Vec<String>>) -> Vec<IndicatorIx> {
        let ids = in_variant_of(by, self.variant_id).cloned().unwrap_or_default();
        ids.iter().map(|id| self.indicator(id)).collect()
    }

    pub(super) fn done_bit(&mut self, id: &str) -> Option<u32> {
        let question = self.scenario.questions.index_of(id).map(|ix| self.question_bits[ix]);
        let found = question.or_else(|| self.scenario.acts.index_of(id).map(|ix| self.act_bits[ix]));
        if found.is_none() {
            self.unknown.push(format!("question or act `{id}`"));
        }
        found
    }

    pub(super) fn act_named(&self, id: &str) -> Option<What> {
        let question = self.scenario.questions.index_of(id).map(|ix| What::Question(ix as u32));
        question.or_else(|| self.scenario.acts.index_of(id).map(|ix| What::Act(ix as u32)))
    }

    pub(super) fn item(&self, dotted: &Dotted) -> Option<ItemIx> {
        let act = self.scenario.acts.index_of(&dotted.of).map(|act| act as u32);
        act.and_then(|act| self.results.get(&(act, dotted.part.clone())).copied()).or_else(|| self.field(dotted))
    }

    pub(super) fn field(&self, dotted: &Dotted) -> Option<ItemIx> {
        let document = self.scenario.documents.index_of(&dotted.of)?;
        let field = self.scenario.documents.values().nth(document)?.fields.index_of(&dotted.part)?;
        self.documents.get(document)?.fields.get(field).copied()
    }

    pub(super) fn flag(&mut self, id: &str) -> FlagIx {
        let found = self.flag_ids.iter().position(|flag| flag == id);
        FlagIx(found.unwrap_or_else(|| {
            self.unknown.push(format!("flag `{id}`"));
            0
        }) as u16)
    }

    pub(super) fn indicator(&mut self, id: &str) -> IndicatorIx {
        let found = self.handbook.indicators().iter().position(|indicator| indicator.id == id);
        IndicatorIx(found.unwrap_or_else(|| {
            self.unknown.push(format!("indicator `{id}`"));
            0
        }) as u16)
    }

    pub(super) fn person(&mut self, id: &str, place: impl Fn() -> String) -> PersonIx {
        PersonIx(self.scenario.persons.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: person `{id}`", place()));
            0
        }) as u8)
    }

    pub(super) fn person_of(&mut self, id: &str) -> &Person {
        let person = self.person(id, || "condition".to_owned());
        &self.persons[person.ix()]
    }

    pub(super) fn topic(&mut self, id: &str, place: impl Fn() -> String) -> TopicIx {
        TopicIx(self.scenario.topics.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: topic `{id}`", place()));
            0
        }) as u16)
    }

    pub(super) fn fact(&mut self, id: &str, place: impl Fn() -> String) -> FactIx {
        FactIx(self.scenario.facts.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: fact `{id}`", place()));
            0
        }) as u32)
    }

    pub(super) fn fact_of(&mut self, id: &str) -> &Fact {
        let fact = self.fact(id, || "condition".to_owned());
        &self.facts[fact.ix()]
    }

    pub(super) fn fact_list(&mut self, ids: &[String], place: impl Fn() -> String) -> Vec<FactIx> {
        ids.iter().map(|id| self.fact(id, &place)).collect()
    }

    pub(super) fn lost(&mut self, what: String) -> Cond {
        self.unknown.push(what);
        Cond::False
    }
}

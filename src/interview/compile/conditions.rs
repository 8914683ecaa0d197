//! Compiles conditions to trees over bits; what variant and draws settle is folded away.

use super::Compiler;
use crate::{
    interview::{case::PersonIx, cond::Cond, state::SHUT},
    scenario::{condition::Condition, id::Dotted},
};

impl Compiler<'_> {
    pub(super) fn cond(&mut self, condition: &Condition, to: PersonIx) -> Cond {
        let place = || "condition".to_owned();
        match condition {
            Condition::Always => Cond::True,
            Condition::Never => Cond::False,
            Condition::All(inner) => Cond::all(inner.iter().map(|c| self.cond(c, to)).collect::<Vec<_>>()),
            Condition::Any(inner) => Cond::any(inner.iter().map(|c| self.cond(c, to)).collect::<Vec<_>>()),
            Condition::Not(inner) => Cond::negate(self.cond(inner, to)),
            Condition::Phase(phase) => Cond::Phase(*phase),
            Condition::Opened(topic) => {
                let topic = self.topic(topic, place);
                Cond::Bit(self.topics[topic.ix()].opened)
            }
            Condition::Asked(id) | Condition::Done(id) => self.done_bit(id).map_or(Cond::False, Cond::Bit),
            Condition::AskedAny(ids) => {
                Cond::any(ids.iter().map(|id| self.done_bit(id).map_or(Cond::False, Cond::Bit)).collect::<Vec<_>>())
            }
            Condition::Rapport(least) => Cond::Rapport(to, *least),
            Condition::RapportBelow(limit) => Cond::negate(Cond::Rapport(to, *limit)),
            Condition::RapportOf(person, least) => Cond::Rapport(self.person(person, place), *least),
            Condition::Explained(person) => Cond::Bit(self.person_of(person).explained),
            Condition::Private(person) => Cond::Bit(self.person_of(person).private),
            Condition::Separated(person) => Cond::Bit(self.person_of(person).separated),
            Condition::Alone(person) => {
                let person = self.person(person, place);
                self.alone(person)
            }
            Condition::Heard(person) => {
                let person = self.person(person, place);
                self.hears(person, to)
            }
            Condition::Safe(person) => {
                let person = self.person(person, place);
                let bits = (self.persons[person.ix()].explained, self.persons[person.ix()].private);
                Cond::all([self.alone(person), Cond::Bit(bits.0), Cond::Bit(bits.1)])
            }
            Condition::Found(person) => {
                let person = self.person_of(person);
                if person.present { Cond::True } else { Cond::Bit(person.found) }
            }
            Condition::Interpreted(person) => Cond::Bit(self.person_of(person).interpreted),
            Condition::Claimed(fact) => Cond::Bit(self.fact_of(fact).claimed),
            Condition::Told(fact, level) => Cond::Bit(self.fact_of(fact).level + *level as u32),
            Condition::SpokenFor(fact) => Cond::Bit(self.fact_of(fact).spoken_for),
            Condition::Adapted(fact) => Cond::Bit(self.fact_of(fact).adapted),
            Condition::Contaminated(fact) => Cond::Bit(self.fact_of(fact).contaminated),
            Condition::Repeated(fact) => Cond::Bit(self.fact_of(fact).repeated),
            Condition::Elicited(indicator) => Cond::Bit(self.elicited + u32::from(self.indicator(indicator).0)),
            Condition::Seen(item) => self.seen(item),
            Condition::Shown(item) => match Dotted::parse(item).and_then(|item| self.field(&item)) {
                Some(item) => Cond::Bit(self.items[item.ix()].shown),
                None => self.lost(format!("field `{item}`")),
            },
            Condition::Raised(id) => self.raised(id, 0),
            Condition::RaisedFairly(id) => self.raised(id, 1),
            Condition::Known(need) => self.need(need).map_or(Cond::False, |(known, _)| Cond::Bit(known)),
            Condition::Met(need) => self.need(need).map_or(Cond::False, |(_, met)| Cond::Bit(met)),
            Condition::Waiting(need) => self
                .need(need)
                .map_or(Cond::False, |(known, met)| Cond::all([Cond::Bit(known), Cond::negate(Cond::Bit(met))])),
            Condition::Flag(flag) => Cond::Bit(self.flags + u32::from(self.flag(flag).0)),
            Condition::Upset(person) => Cond::Upset(self.person(person, place), 1),
            Condition::Suspicious(person) => Cond::Suspicion(self.person(person, place), 1),
            Condition::Shut(person) => {
                let person = self.person(person, place);
                Cond::any([Cond::Upset(person, SHUT), Cond::Suspicion(person, SHUT)])
            }
            Condition::Variant(variant) => self.is_variant(std::slice::from_ref(variant)),
            Condition::Variants(variants) => self.is_variant(variants),
            Condition::Draw(pool, word) => self.draw_atom(pool, word, place),
            Condition::Noted(least, refs) => {
                let parts = refs.iter().map(|reference| self.noted_ref(reference)).collect();
                Cond::at_least(*least, parts)
            }
            Condition::AtLeast(least, inner) => {
                let parts = inner.iter().map(|c| self.cond(c, to)).collect();
                Cond::at_least(*least, parts)
            }
        }
    }

    /// Nobody else at the counter can hear this person: they were led aside, or everybody else was.
    pub(super) fn alone(&self, person: PersonIx) -> Cond {
        let others = self.persons.iter().enumerate().filter(|(ix, p)| p.at_counter && *ix != person.ix());
        let others_gone = Cond::all(others.map(|(_, p)| Cond::Bit(p.separated)));
        match &self.persons[person.ix()] {
            p if p.at_counter => Cond::any([others_gone, Cond::Bit(p.separated)]),
            _ => Cond::True,
        }
    }

    /// `listener` can hear what is said with `to`: both stand at the counter and neither was led aside.
    pub(super) fn hears(&self, listener: PersonIx, to: PersonIx) -> Cond {
        let (l, t) = (&self.persons[listener.ix()], &self.persons[to.ix()]);
        if listener == to || !l.at_counter {
            return Cond::False;
        }
        let here = Cond::negate(Cond::Bit(l.separated));
        // A call, or talk with somebody brought to the counter, is held there.
        if t.at_counter { Cond::all([here, Cond::negate(Cond::Bit(t.separated))]) } else { here }
    }

    fn noted_ref(&mut self, reference: &str) -> Cond {
        match self.scenario.facts.index_of(reference) {
            Some(fact) => Cond::Bit(self.facts[fact].claimed),
            None => self.seen(reference),
        }
    }

    pub(super) fn seen(&mut self, reference: &str) -> Cond {
        if let Some(item) = Dotted::parse(reference).and_then(|item| self.item(&item)) {
            return Cond::Bit(self.items[item.ix()].seen);
        }
        match self.scenario.mismatches.index_of(reference) {
            Some(index) => {
                let placed = self.items.iter().find(|item| item.mismatch == Some(index as u16));
                placed.map_or(Cond::False, |item| Cond::Bit(item.seen))
            }
            None => self.lost(format!("field, result or mismatch `{reference}`")),
        }
    }

    pub(super) fn draw_atom(&mut self, pool: &str, word: &str, place: impl Fn() -> String) -> Cond {
        match self.drawn_word(pool) {
            Some(drawn) if drawn == word => Cond::True,
            Some(_) => Cond::False,
            None => self.lost(format!("{}: pool `{pool}`", place())),
        }
    }

    fn is_variant(&mut self, variants: &[String]) -> Cond {
        for variant in variants {
            if self.scenario.variants.get(variant).is_none() {
                self.unknown.push(format!("variant `{variant}`"));
            }
        }
        if variants.iter().any(|v| v == self.variant_id) { Cond::True } else { Cond::False }
    }
}

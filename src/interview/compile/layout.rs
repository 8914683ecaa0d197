//! Gives every element of a scenario its bits, before any condition is compiled; places mismatches and finds results.

use std::sync::Arc;

use super::Compiler;
use crate::{
    interview::{
        case::{CodeSet, Document, DocumentIx, Fact, ItemInfo, ItemIx, ItemSource, Person, PersonIx, Topic},
        cond::Cond,
    },
    scenario::{
        Scenario,
        act::{Effect as Authored, Reply},
        condition::Condition,
        document::On,
        person::Place,
    },
};

impl Compiler<'_> {
    /// Gives every element its bits; conditions are compiled after that.
    pub(super) fn lay_out(&mut self) {
        let scenario = Arc::clone(self.scenario);
        self.elicited = self.bits(self.handbook.indicators().len() as u32);
        let mut flags: Vec<String> = Vec::new();
        flags_of(&scenario, &mut flags);
        self.flags = self.bits(flags.len() as u32);
        self.flag_ids = flags;
        for (person_id, person) in scenario.persons.iter() {
            let first = self.bits(5);
            self.persons.push(Person {
                rapport: person.rapport,
                at_counter: person.at == Place::Counter,
                present: matches!(person.at, Place::Counter | Place::Outside),
                child: person.child,
                needs_interpreter: Cond::False,
                decided: scenario.outcomes.get(person_id).is_some(),
                explained: first,
                private: first + 1,
                separated: first + 2,
                found: first + 3,
                interpreted: first + 4,
                alone: Cond::True,
            });
        }
        for topic in scenario.topics.values() {
            let first = self.bits(4);
            self.topics.push(Topic {
                required: topic.required,
                tender: topic.tender,
                to: PersonIx(0),
                opened: first,
                asked_openly: first + 1,
                encouraged: first + 2,
                probed: first + 3,
            });
        }
        for (fact_id, fact) in scenario.facts.iter() {
            let first = self.bits(10);
            let of = self.person(&fact.of, || format!("facts.{fact_id}.of"));
            let topic = self.topic(&fact.topic, || format!("facts.{fact_id}.topic"));
            let slips = fact.slip.as_ref().is_some_and(|(pool, word)| self.drawn_word(pool) == Some(word.as_str()));
            self.facts.push(Fact {
                of,
                topic,
                says: None,
                slips,
                speaker: None,
                speaks_up: Cond::False,
                speaker_hears: Cond::False,
                claimed: first,
                level: first + 1,
                spoken_for: first + 4,
                contaminated: first + 5,
                adapted: first + 6,
                repeated: first + 7,
                slipped: first + 8,
                corrected: first + 9,
            });
        }
        for document in scenario.documents.values() {
            let exists = self.in_variant(&document.only);
            let first = self.bits(2);
            let at = DocumentIx(self.documents.len() as u16);
            let mut fields = Vec::new();
            for (place, field) in document.fields.values().enumerate() {
                let bits = self.bits(2);
                fields.push(ItemIx(self.items.len() as u32));
                let supports = self.codes_in_variant(&field.supports);
                let indicators = self.indicators_in_variant(&field.indicators);
                self.items.push(ItemInfo {
                    source: ItemSource::Field(at, place as u16),
                    supports,
                    indicators,
                    mismatch: None,
                    seen: bits,
                    shown: bits + 1,
                });
            }
            let on_desk = exists && document.on == On::Desk;
            self.documents.push(Document { exists, on_desk, fields, shown: first, opened: first + 1 });
        }
        self.place_mismatches(&scenario);
        self.lay_out_results(&scenario);
        for _ in scenario.contradictions.values() {
            let first = self.bits(2);
            self.contradictions.push([first, first + 1]);
        }
        for _ in scenario.needs.values() {
            let first = self.bits(2);
            self.needs.push((first, first + 1));
        }
        for question in scenario.questions.values() {
            let first = self.bits(question.times.max(1));
            self.question_bits.push(first);
        }
        for act in scenario.acts.values() {
            let first = self.bits(act.times.max(1));
            self.act_bits.push(first);
        }
    }

    fn place_mismatches(&mut self, scenario: &Scenario) {
        for (index, (id, mismatch)) in scenario.mismatches.iter().enumerate() {
            let drawn = mismatch.by.as_deref().and_then(|pool| self.drawn_word(pool).map(str::to_owned));
            let place = match &drawn {
                Some(word) => mismatch.at.iter().find(|at| format!("{}-{}", at.of, at.part) == *word),
                None => mismatch.at.first(),
            };
            let Some(place) = place else {
                self.unknown.push(format!("mismatches.{id}.at"));
                continue;
            };
            let Some(item) = self.field(place) else {
                self.unknown.push(format!("mismatches.{id}: `{place}`"));
                continue;
            };
            if !self.in_variant(&mismatch.only) {
                continue;
            }
            let supports = self.codes_in_variant(&mismatch.supports);
            let indicators = self.indicators_in_variant(&mismatch.indicators);
            let info = &mut self.items[item.ix()];
            info.mismatch = Some(index as u16);
            info.supports = info.supports.and(supports);
            info.indicators.extend(indicators);
        }
    }

    fn lay_out_results(&mut self, scenario: &Scenario) {
        let questions = scenario.questions.iter().map(|(id, q)| (id, &q.replies));
        let acts = scenario.acts.iter().map(|(id, a)| (id, &a.replies));
        for (id, replies) in questions.chain(acts) {
            for reply in replies {
                for result in &reply.seen {
                    if scenario.documents.get(&result.of).is_some() {
                        continue;
                    }
                    let Some(act) = scenario.acts.index_of(&result.of) else {
                        self.unknown.push(format!("{id}.{}: `{result}`", reply.id));
                        continue;
                    };
                    let key = (act as u32, result.part.clone());
                    let item = match self.results.get(&key) {
                        Some(item) => *item,
                        None => {
                            let item = ItemIx(self.items.len() as u32);
                            let bits = self.bits(2);
                            self.items.push(ItemInfo {
                                source: ItemSource::Result(key.0, key.1.clone()),
                                supports: CodeSet::default(),
                                indicators: Vec::new(),
                                mismatch: None,
                                seen: bits,
                                shown: bits + 1,
                            });
                            self.results.insert(key, item);
                            item
                        }
                    };
                    let indicators: Vec<_> = reply.indicators.iter().map(|id| self.indicator(id)).collect();
                    let possible = self.possible(reply.when.as_ref());
                    let info = &mut self.items[item.ix()];
                    if possible {
                        info.supports = info.supports.and(CodeSet::of(reply.supports.iter().copied()));
                        for indicator in indicators {
                            if !info.indicators.contains(&indicator) {
                                info.indicators.push(indicator);
                            }
                        }
                    }
                }
            }
        }
    }

    /// Says whether a condition's variant atoms leave it open, judged before bits exist for everything.
    fn possible(&self, when: Option<&Condition>) -> bool {
        when.is_none_or(|when| when.may(self.variant_id).0)
    }
}

/// Collects every flag that an effect sets, in the order they first appear.
fn flags_of(scenario: &Scenario, flags: &mut Vec<String>) {
    fn note(effect: &Authored, flags: &mut Vec<String>) {
        match effect {
            Authored::Set(flag)
            | Authored::Clears(flag)
            | Authored::SetAfter(flag, _)
            | Authored::SetBefore(flag, _) => note_flag(flag, flags),
            Authored::IfGate(_, inner) => note(inner, flags),
            _ => {}
        }
    }
    let of_replies = |replies: &[Reply], flags: &mut Vec<String>| {
        replies.iter().flat_map(|reply| &reply.then).for_each(|effect| note(effect, flags));
    };
    for question in scenario.questions.values() {
        question.then.iter().for_each(|effect| note(effect, flags));
        of_replies(&question.replies, flags);
    }
    for act in scenario.acts.values() {
        act.then.iter().for_each(|effect| note(effect, flags));
        of_replies(&act.replies, flags);
    }
    for contradiction in scenario.contradictions.values() {
        contradiction.then.iter().for_each(|effect| note(effect, flags));
    }
}

fn note_flag(flag: &str, flags: &mut Vec<String>) {
    if !flags.iter().any(|known| known == flag) {
        flags.push(flag.to_owned());
    }
}

//! What can come about in a variant as far as reading shows: which facts can be told and how far, who can be found,
//! which results and documents can be seen.
//!
//! It reads variant atoms and nothing else of a condition, so it errs on the side of what can happen; only `prove`
//! knows better.

use std::collections::{HashMap, HashSet};

use super::script::{certain, possible};
use crate::scenario::{
    Scenario,
    act::{ActKind, Effect, Reply},
    condition::Condition,
    document::On,
    evidence::{Contradiction, End},
    fact::Level,
    handbook::QuestionType,
    id::Dotted,
    map::Map,
    person::Place,
};

/// What can come about.
pub(super) struct Reach<'c> {
    scenario: &'c Scenario,
    asked: HashMap<&'c str, Asked>,
    /// Facts told by replies and contradictions: fact, variant, level.
    told: HashMap<(&'c str, &'c str), Level>,
    found: HashSet<(&'c str, &'c str)>,
    results: HashSet<(&'c str, &'c str, &'c str)>,
    handed_out: HashSet<&'c str>,
}

/// How a fact is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    /// So that it is told in words, as far as it goes.
    pub(super) openly: bool,
    /// So that the surface is told in words.
    pub(super) shortly: bool,
    /// For a bare yes or no.
    pub(super) closed: bool,
    /// It is put into the person's mouth.
    pub(super) suggested: bool,
    /// It is put into the person's mouth, and the person may say yes.
    pub(super) agreed: bool,
}

impl<'c> Reach<'c> {
    /// Reads a script.
    pub(super) fn new(scenario: &'c Scenario) -> Self {
        let mut reach = Self {
            scenario,
            asked: HashMap::new(),
            told: HashMap::new(),
            found: HashSet::new(),
            results: HashSet::new(),
            handed_out: HashSet::new(),
        };
        reach.read_questions();
        reach.read_replies();
        reach.read_contradictions();
        reach
    }

    fn read_questions(&mut self) {
        let scenario = self.scenario;
        for question in scenario.questions.values() {
            for fact in &question.asks {
                let asked = self.asked.entry(fact).or_default();
                match question.kind {
                    QuestionType::Open | QuestionType::Probe | QuestionType::Encourager => asked.openly = true,
                    QuestionType::Multiple => asked.shortly |= question.asks.first() == Some(fact),
                    QuestionType::Closed | QuestionType::Forced | QuestionType::Leading | QuestionType::Suggestive => {
                        asked.closed = true;
                    }
                    _ => {}
                }
            }
            for fact in &question.suggests {
                let asked = self.asked.entry(fact).or_default();
                asked.suggested = true;
                asked.agreed |= question.yes.as_ref().is_some_and(|yes| *yes != Condition::Never);
            }
        }
        let first = scenario.persons.keys().next();
        for (id, fact) in &scenario.facts {
            let topic = scenario.topics.get(&fact.topic);
            if topic.is_some_and(|t| t.go_on > 0 && t.to.as_deref().or(first) == Some(fact.of.as_str())) {
                self.asked.entry(id).or_default().openly = true;
            }
        }
    }

    fn read_replies(&mut self) {
        let scenario = self.scenario;
        for act in scenario.acts.values() {
            match &act.kind {
                ActKind::Request(document) => drop(self.handed_out.insert(document)),
                ActKind::Call(person) => {
                    for variant in scenario.variants.keys() {
                        self.found.insert((person, variant));
                    }
                }
                _ => {}
            }
        }
        let questions = scenario.questions.values().map(|q| (&q.replies, &q.then));
        let acts = scenario.acts.values().map(|a| (&a.replies, &a.then));
        for (replies, then) in questions.chain(acts) {
            for variant in scenario.variants.keys() {
                self.read_effects(then, variant);
                for reply in given(replies, variant) {
                    for (fact, level) in &reply.tells {
                        self.tell(fact, variant, *level);
                    }
                    for person in &reply.finds {
                        self.found.insert((person, variant));
                    }
                    for result in &reply.seen {
                        self.results.insert((&result.of, &result.part, variant));
                    }
                    self.read_effects(&reply.then, variant);
                }
            }
        }
    }

    fn read_contradictions(&mut self) {
        for contradiction in self.scenario.contradictions.values() {
            for variant in self.scenario.variants.keys() {
                if !contradiction.only.is_empty() && !contradiction.only.iter().any(|v| v == variant) {
                    continue;
                }
                for (fact, level) in by_variant(&contradiction.tells, variant).into_iter().flatten() {
                    self.tell(fact, variant, *level);
                }
                self.read_effects(&contradiction.then, variant);
            }
        }
    }

    fn read_effects(&mut self, effects: &'c [Effect], variant: &'c str) {
        for effect in effects {
            let mut effect = effect;
            while let Effect::IfGate(_, inner) = effect {
                effect = inner;
            }
            match effect {
                Effect::Find(person) => drop(self.found.insert((person, variant))),
                Effect::Show(document) => drop(self.handed_out.insert(document)),
                _ => {}
            }
        }
    }

    fn tell(&mut self, fact: &'c str, variant: &'c str, level: Level) {
        let told = self.told.entry((fact, variant)).or_insert(level);
        *told = (*told).max(level);
    }

    /// How a fact is asked for.
    pub(super) fn asked(&self, fact: &str) -> Asked {
        self.asked.get(fact).copied().unwrap_or_default()
    }

    /// The levels at which a fact can be told in words by its own person.
    pub(super) fn spoken(&self, fact: &str, variant: &str) -> Vec<Level> {
        let asked = self.asked(fact);
        let says = self.scenario.facts.get(fact).and_then(|fact| fact.in_variant(variant));
        let Some(says) = says.filter(|_| asked.openly || asked.shortly) else { return Vec::new() };
        if says.full.is_some() && certain(says.full.as_ref(), variant) {
            return vec![Level::Full];
        }
        let mut levels = Vec::new();
        for (level, gate) in [(Level::Cover, &says.cover), (Level::Partial, &says.partial), (Level::Full, &says.full)] {
            let open = gate.is_some() || level == Level::Cover;
            if open && possible(gate.as_ref(), variant) && (asked.openly || level == Level::Cover) {
                levels.push(level);
            }
        }
        levels
    }

    /// The level at which a fact is told outright by a reply or a contradiction.
    pub(super) fn told(&self, fact: &str, variant: &str) -> Option<Level> {
        self.told.get(&(fact, variant)).copied()
    }

    /// The highest level at which a fact can stand in the notebook.
    pub(super) fn highest(&self, fact: &str, variant: &str) -> Option<Level> {
        self.spoken(fact, variant).into_iter().chain(self.told(fact, variant)).max()
    }

    /// Says whether a fact can be claimed by its own person in any way.
    pub(super) fn claimable(&self, fact: &str, variant: &str) -> bool {
        let asked = self.asked(fact);
        let so = self.scenario.facts.get(fact).is_some_and(|fact| fact.in_variant(variant).is_some());
        asked.agreed || (so && asked.closed) || self.highest(fact, variant).is_some()
    }

    /// The person who answers in the stead of a fact's own, as the interview chooses.
    pub(super) fn stand_in(&self, fact: &str) -> Option<&'c str> {
        let fact = self.scenario.facts.get(fact)?;
        let mut persons = self.scenario.persons.iter();
        let found = persons.find(|(id, person)| {
            *id != fact.of && person.at == Place::Counter && person.answers_for.contains(&fact.topic)
        });
        found.map(|(id, _)| id)
    }

    /// Says whether a stand-in can claim a fact.
    pub(super) fn spoken_for(&self, fact: &str, variant: &str) -> bool {
        let asked = self.asked(fact);
        let so = self.scenario.facts.get(fact).is_some_and(|fact| fact.in_variant(variant).is_some());
        so && (asked.openly || asked.shortly || asked.closed || asked.suggested)
            && self
                .stand_in(fact)
                .and_then(|id| self.scenario.persons.get(id))
                .is_some_and(|person| person.speaks_up.as_ref().is_none_or(|when| possible(Some(when), variant)))
    }

    /// Says whether a person is there or can be found.
    pub(super) fn findable(&self, person: &str, variant: &str) -> bool {
        let there = self.scenario.persons.get(person).is_some_and(|p| matches!(p.at, Place::Counter | Place::Outside));
        there || self.found.contains(&(person, variant))
    }

    /// Says whether a result can be found.
    pub(super) fn result(&self, result: &Dotted, variant: &str) -> bool {
        self.results.contains(&(result.of.as_str(), result.part.as_str(), variant))
    }

    /// Says whether a document exists and can come onto the desk.
    pub(super) fn document(&self, id: &str, variant: &str) -> bool {
        self.scenario.documents.get(id).is_some_and(|document| {
            let exists = document.only.is_empty() || document.only.iter().any(|v| v == variant);
            exists && (document.on == On::Desk || self.handed_out.contains(id))
        })
    }

    /// Says whether anything hands a document out.
    pub(super) fn is_handed_out(&self, id: &str) -> bool {
        self.handed_out.contains(id)
    }

    /// Says whether an end of a contradiction can come into the notebook.
    pub(super) fn end(&self, end: &End, variant: &str) -> bool {
        match end {
            End::Claim(fact) => self.claimable(fact, variant),
            End::ClaimBy(fact, by) => self.stand_in(fact) == Some(by) && self.spoken_for(fact, variant),
            End::Field(field) => self.document(&field.of, variant),
            End::Result(item) => self.result(item, variant) || self.document(&item.of, variant),
            End::Mismatch(id) => self.scenario.mismatches.get(id).is_some_and(|mismatch| {
                let exists = mismatch.only.is_empty() || mismatch.only.iter().any(|v| v == variant);
                exists && mismatch.at.iter().any(|at| self.document(&at.of, variant))
            }),
            End::Person(person) => self.findable(person, variant),
        }
    }

    /// Says whether a contradiction can be raised.
    pub(super) fn contradiction(&self, contradiction: &Contradiction, variant: &str) -> bool {
        (contradiction.only.is_empty() || contradiction.only.iter().any(|v| v == variant))
            && self.end(&contradiction.between.0, variant)
            && self.end(&contradiction.between.1, variant)
    }
}

/// The replies that can be given in a variant: possible, and none before them certain.
pub(super) fn given<'r>(replies: &'r [Reply], variant: &str) -> impl Iterator<Item = &'r Reply> {
    let mut over = false;
    replies.iter().filter(move |reply| {
        let open = !over && possible(reply.when.as_ref(), variant);
        over |= certain(reply.when.as_ref(), variant);
        open
    })
}

/// The entry of a variant, or of `"else"`.
pub(super) fn by_variant<'m, T>(map: &'m Map<T>, variant: &str) -> Option<&'m T> {
    map.get(variant).or_else(|| map.get("else"))
}

//! What the rubric looks at, as conditions: who hears whom, what is noted, what supports a decision, and which acts are
//! critical failures in which state.
//!
//! `measures.rs` makes points of it. What is left out here (which codes are decided beside others, how a reason is worded)
//! only allows more.

use std::collections::{BTreeMap, BTreeSet};

use super::{circuit::Node, model::Model, notes::decisions};
use crate::{
    assessment::{
        Offer,
        critical::{is_family_interpreter, sets_off},
        offer::{has_effect, speakers_for},
        record::{answers_for_others, is_counted, is_question},
    },
    interview::{
        Case,
        action::Entry,
        case::{Act, ActIx, CodeSet, ContradictionIx, Effect, FactIx, PersonIx, TopicIx, What},
        cond::Cond,
    },
    scenario::{
        act::ActKind,
        fact::Level,
        handbook::{Class, Handbook, QuestionType},
        outcome::Mark,
        question::Voiced,
    },
};

/// Makes the conditions that the rubric's criteria rest on.
pub(super) struct Rubric<'r> {
    pub(super) case: &'r Case,
    pub(super) handbook: &'r Handbook,
    pub(super) model: &'r mut Model,
    pub(super) subject: PersonIx,
    pub(super) subject_id: String,
    pub(super) offer: Offer,
    /// Shares of questions and seconds are let free: all points, and no time taken.
    pub(super) light: bool,
    /// By fact: it was told at least in part before it was put into anybody's mouth.
    clean: BTreeMap<FactIx, Node>,
}

impl<'r> Rubric<'r> {
    pub(super) fn new(case: &'r Case, handbook: &'r Handbook, model: &'r mut Model) -> Self {
        let first = case.persons.iter().position(|person| person.at_counter).unwrap_or(0);
        let subject = case.subject().unwrap_or(PersonIx(first as u8));
        let subject_id = case.scenario.persons.at(subject.ix()).map_or("", |(id, _)| id).to_owned();
        let offer = Offer::of(case, handbook);
        Self { case, handbook, model, subject, subject_id, offer, light: false, clean: BTreeMap::new() }
    }

    pub(super) fn done(&mut self, fits: impl Fn(&Act) -> bool) -> Node {
        let bits: Vec<u32> = self.case.acts.iter().filter(|act| fits(act)).map(|act| act.first_bit).collect();
        let nodes: Vec<Node> = bits.into_iter().map(|bit| self.model.read(bit)).collect();
        self.model.circuit.any(nodes)
    }

    pub(super) fn done_kind(&mut self, fits: impl Fn(&ActKind) -> bool) -> Node {
        let case = self.case;
        self.done(|act| case.act_kind(act).is_some_and(&fits))
    }

    pub(super) fn by_topic(
        &mut self,
        fits: impl Fn(&crate::interview::case::Topic) -> bool,
        node: impl Fn(&mut Self, TopicIx) -> Node,
    ) -> Vec<Node> {
        let topics = (0..self.case.topics.len()).filter(|ix| fits(&self.case.topics[*ix]));
        topics.map(|ix| TopicIx(ix as u16)).collect::<Vec<_>>().into_iter().map(|ix| node(self, ix)).collect()
    }

    pub(super) fn by_contradiction(&mut self, node: impl Fn(&mut Self, ContradictionIx) -> Node) -> Vec<Node> {
        self.offer.contradictions.clone().into_iter().map(|ix| node(self, ix)).collect()
    }

    /// For everybody who is decided: they were not found, or the node holds.
    pub(super) fn by_person(&mut self, node: impl Fn(&mut Self, PersonIx) -> Node) -> Vec<Node> {
        let decided = (0..self.case.persons.len()).filter(|ix| self.case.persons[*ix].decided);
        decided
            .map(|ix| PersonIx(ix as u8))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|person| {
                let found = self.model.read(self.case.persons[person.ix()].bits().found);
                let holds = node(self, person);
                self.model.circuit.or(found.not(), holds)
            })
            .collect()
    }

    pub(super) fn question_on(act: &Act, topic: TopicIx) -> bool {
        act.topic == Some(topic) && is_question(act) && !act.confirms
    }

    pub(super) fn asked_openly(&mut self, topic: TopicIx) -> Node {
        self.done(|act| Self::question_on(act, topic) && act.kind == Some(QuestionType::Open))
    }

    pub(super) fn followed(&mut self, topic: TopicIx) -> Node {
        let deeper = |kind| matches!(kind, Some(QuestionType::Encourager | QuestionType::Probe));
        self.done(|act| Self::question_on(act, topic) && deeper(act.kind))
    }

    pub(super) fn noted(&mut self, entry: Entry) -> Node {
        match entry {
            Entry::Claim(fact) => self.model.read(self.case.facts[fact.ix()].bits().claimed),
            Entry::ClaimBy(fact, _) => self.model.read(self.case.facts[fact.ix()].bits().spoken_for),
            Entry::Item(item) => self.model.read(self.case.items[item.ix()].bits().0),
            Entry::Person(person) => self.model.read(self.case.persons[person.ix()].bits().found),
        }
    }

    fn speakers(&self) -> BTreeSet<PersonIx> {
        speakers_for(self.case, self.subject)
    }

    pub(super) fn apart_matters(&self) -> bool {
        let (speakers, subject) = (self.speakers(), self.subject);
        let parts =
            |effect: &Effect| matches!(effect, Effect::Separate(who) if *who == subject || speakers.contains(who));
        !speakers.is_empty() && self.case.topics.iter().any(|topic| topic.tender) && has_effect(self.case, parts)
    }

    /// Somebody who answers for the subject hears what is said with them.
    pub(super) fn overheard(&mut self) -> Node {
        let speakers = self.speakers();
        self.hears(self.subject, |person| speakers.contains(&person))
    }

    /// One of those who fit can hear what is said with `to`.
    pub(super) fn hears(&mut self, to: PersonIx, fits: impl Fn(PersonIx) -> bool) -> Node {
        let listens = |ix: &usize| *ix != to.ix() && self.case.persons[*ix].at_counter && fits(PersonIx(*ix as u8));
        let others: Vec<u32> =
            (0..self.case.persons.len()).filter(listens).map(|ix| self.case.persons[ix].bits().separated).collect();
        let others: Vec<Node> = others.into_iter().map(|bit| self.model.read(bit).not()).collect();
        let any = self.model.circuit.any(others);
        let person = &self.case.persons[to.ix()];
        let aside = if person.at_counter { self.model.read(person.bits().separated) } else { Node::FALSE };
        self.model.circuit.and(any, aside.not())
    }

    /// Some line of this mark or better can grade the person, and, where asked for, something supports its codes.
    pub(super) fn right(&mut self, person: PersonIx, worst: Mark, supported: bool) -> Node {
        let lines: Vec<(Cond, CodeSet)> = self.case.grades[person.ix()]
            .iter()
            .filter(|line| line.mark >= worst && line.mark != Mark::Harmful)
            .map(|line| (line.when.clone(), line.all.and(line.any).and(line.also)))
            .collect();
        if worst == Mark::Wrong {
            // Whatever is decided, some reason may support it.
            return self.supports(CodeSet(u16::MAX));
        }
        let mut ways = Vec::new();
        for (when, codes) in lines {
            let holds = self.model.cond(&when);
            let reason = if supported { self.supports(codes) } else { Node::TRUE };
            ways.push(self.model.circuit.and(holds, reason));
        }
        self.model.circuit.any(ways)
    }

    /// The fact was told at least in part while nobody had suggested it.
    fn told_freely(&mut self, ix: FactIx) -> Node {
        if let Some(known) = self.clean.get(&ix) {
            return *known;
        }
        let bits = self.case.facts[ix.ix()].bits();
        let (partial, put) = (bits.told(Level::Partial), bits.contaminated);
        let tells: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.model.moves[act.ix()].next.contains_key(&partial)).collect();
        let mut setters = Vec::new();
        for act in tells {
            let told = self.model.after(act, &Cond::Bit(partial));
            let put = self.model.after(act, &Cond::Bit(put));
            setters.push((act, self.model.circuit.and(told, put.not())));
        }
        let told = self.model.remember(&setters);
        self.clean.insert(ix, told);
        told
    }

    /// Something in the notebook supports one of the codes.
    pub(super) fn supports(&mut self, codes: CodeSet) -> Node {
        let mut ways = Vec::new();
        for (ix, fact) in self.case.facts.iter().enumerate() {
            if fact.says.as_ref().is_some_and(|says| says.supports.meets(codes)) {
                let told = self.told_freely(FactIx(ix as u32));
                let adapted = self.model.read(fact.bits().adapted);
                ways.push(self.model.circuit.and(told, adapted.not()));
            }
        }
        for item in self.case.items.iter().filter(|item| item.supports.meets(codes)) {
            ways.push(self.model.read(item.bits().0));
        }
        for contradiction in self.case.contradictions.iter().filter(|one| one.supports.meets(codes)) {
            ways.push(self.model.read(contradiction.bits().1));
        }
        self.model.circuit.any(ways)
    }

    /// Everybody found can be decided rightly, for a reason that is a fact.
    pub(super) fn supported_decision(&mut self) -> Node {
        let mut all = self.by_person(|r, person| {
            let mut ways = Vec::new();
            for codes in decisions(r.case, person) {
                let lines: Vec<Cond> = r.case.grades[person.ix()]
                    .iter()
                    .filter(|line| line.mark == Mark::Full && line.fits(codes))
                    .map(|line| line.when.clone())
                    .collect();
                let harmful: Vec<Cond> = r.case.grades[person.ix()]
                    .iter()
                    .filter(|line| line.mark == Mark::Harmful && line.fits(codes))
                    .map(|line| line.when.clone())
                    .collect();
                let right = r.model.cond(&Cond::any(lines));
                let harms = r.model.cond(&Cond::any(harmful));
                let reason = r.supports(codes);
                ways.push(r.model.circuit.all([right, harms.not(), reason]));
            }
            r.model.circuit.any(ways)
        });
        all.push(super::claim::may_end(self.case, self.model));
        self.model.circuit.all(all)
    }

    /// By act: the states in which doing it is a critical failure.
    pub(super) fn critical_acts(&mut self) -> Vec<(ActIx, Node)> {
        let case = self.case;
        let mut all = Vec::new();
        for ix in case.act_ids() {
            let act = case.act(ix);
            let mut never = Vec::new();
            let threat = act.kind.is_some_and(|kind| self.handbook.conduct().question(kind).effect.critical);
            if threat || is_family_interpreter(case.act_kind(act)) {
                never.push(Node::TRUE);
            }
            if act.voices.contains(&Voiced::Suspicion) {
                let heard = self.hears(act.to, |person| !case.persons[person.ix()].child);
                never.push(if answers_for_others(case, act.to) { Node::TRUE } else { heard });
            }
            if is_counted(act) {
                let [first, .., third] = self.model.upset(act.to);
                if act.kind.is_some_and(|kind| matches!(kind.class(), Class::Unproductive | Class::Prohibited)) {
                    never.push(self.model.read(first));
                } else if act.kind != Some(QuestionType::Open) {
                    never.push(self.model.read(third));
                }
            }
            if matches!(act.what, What::Raise(..)) || (is_question(act) && !act.confirms) {
                for (known, met) in case.needs.iter().filter(|n| n.exists && n.first).map(|n| n.bits()) {
                    let (known, met) = (self.model.read(known), self.model.read(met));
                    never.push(self.model.circuit.and(known, met.not()));
                }
            }
            for critical in case.criticals.iter().filter(|critical| critical.decides.is_empty()) {
                if critical.on.as_ref().is_some_and(|on| sets_off(case, act, on)) {
                    let when = critical.when.get(act.to.ix()).cloned().unwrap_or(Cond::False);
                    never.push(self.model.cond(&when));
                }
            }
            let never = self.model.circuit.any(never);
            all.push((ix, never));
        }
        all
    }

    /// Lets acts be done only where they are no critical failure.
    pub(super) fn restrict_to_no_critical(&mut self) {
        for (act, never) in self.critical_acts() {
            self.model.restrict(act, never.not());
        }
    }
}

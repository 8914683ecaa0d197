//! Compiles everything the officer can do, in the order faces show it: questions, topics, authored acts, documents,
//! contradictions.

use std::sync::Arc;

use super::Compiler;
use crate::{
    interview::{
        action::Manner,
        case::{Act, Changes, ContradictionIx, DocumentIx, Effect, FactIx, PersonIx, TopicIx, What},
        cond::Cond,
    },
    scenario::{
        Scenario,
        act::{ActKind, Interpreter},
        condition::Phase,
        handbook::{self, QuestionType},
    },
};

impl Compiler<'_> {
    pub(super) fn acts(&mut self) -> Vec<Act> {
        let scenario = Arc::clone(self.scenario);
        let mut acts = Vec::new();
        for (ix, (id, question)) in scenario.questions.iter().enumerate() {
            let to = match &question.to {
                Some(to) => self.person(to, || format!("questions.{id}.to")),
                None => PersonIx(0),
            };
            let topic = self.topic(&question.topic, || format!("questions.{id}.topic"));
            let row = *self.handbook.conduct().question(question.kind);
            let mut changes = changes(&row.effect, self.topics.get(topic.ix()).is_some_and(|t| t.tender));
            if let Some(rapport) = question.rapport {
                changes.rapport = rapport;
                changes.first_of_topic = false;
            }
            if question.interrupts {
                changes.rapport += i32::from(self.handbook.conduct().interruption.rapport);
            }
            let asks = self.fact_list(&question.asks, || format!("questions.{id}.asks"));
            let suggests = self.fact_list(&question.suggests, || format!("questions.{id}.suggests"));
            let found = Cond::Bit(self.persons[to.ix()].found);
            let found = if self.persons[to.ix()].present { Cond::True } else { found };
            let when = question.when.as_ref().map_or(Cond::True, |when| self.cond(when, to));
            let yes = match &question.yes {
                Some(yes) => self.cond(yes, to),
                None if matches!(question.kind, QuestionType::Leading | QuestionType::Suggestive) => Cond::False,
                None => Cond::True,
            };
            let replies = self.replies(&question.replies, to, false, || format!("questions.{id}"));
            let effects = self.effects(&question.then, to, &[]);
            acts.push(Act {
                what: What::Question(ix as u32),
                first_bit: self.question_bits[ix],
                times: question.times.max(1),
                when: Cond::all([found, when]),
                seconds: question.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                to,
                topic: Some(topic),
                kind: Some(question.kind),
                changes,
                voices: question.voices.clone(),
                confirms: question.confirms,
                interrupts: question.interrupts,
                asks,
                suggests,
                yes,
                replies,
                effects,
                knows: self.needs_known_by(id),
                meets: self.needs_met_by(id),
            });
        }
        self.topic_acts(&scenario, &mut acts);
        self.authored_acts(&scenario, &mut acts);
        self.document_acts(&scenario, &mut acts);
        self.raise_acts(&scenario, &mut acts);
        acts
    }

    fn topic_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (_, topic)) in scenario.topics.iter().enumerate() {
            let at = TopicIx(ix as u16);
            let to = self.topics[ix].to;
            let opened = Cond::Bit(self.topics[ix].opened);
            let facts: Vec<_> = (0..self.facts.len())
                .filter(|f| self.facts[*f].topic == at && self.facts[*f].of == to)
                .map(|f| FactIx(f as u32))
                .collect();
            let mut push = |compiler: &mut Self, what, times, kind, row: handbook::Move| {
                let first_bit = compiler.bits(times);
                acts.push(Act {
                    first_bit,
                    times,
                    when: opened.clone(),
                    seconds: u32::from(row.seconds(scenario.line)),
                    to,
                    topic: Some(at),
                    kind,
                    changes: changes(&row.effect, topic.tender),
                    asks: facts.clone(),
                    ..Act::plain(what)
                });
            };
            if topic.go_on > 0 {
                let row = *self.handbook.conduct().question(QuestionType::Encourager);
                push(self, What::GoOn(at), topic.go_on, Some(QuestionType::Encourager), row);
            }
            if topic.sum_up {
                let row = *self.handbook.conduct().act(handbook::ActKind::SumUp);
                push(self, What::SumUp(at), 1, None, row);
            }
        }
    }

    fn authored_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (id, act)) in scenario.acts.iter().enumerate() {
            let to = match act.kind.person() {
                Some(person) => self.person(person, || format!("acts.{id}.kind")),
                None => PersonIx(0),
            };
            let row = *self.handbook.conduct().act(act.kind.row());
            let mut changes = changes(&row.effect, false);
            if let Some(rapport) = act.rapport {
                changes.rapport = rapport;
                changes.first_of_topic = false;
            }
            if act.interrupts {
                changes.rapport += i32::from(self.handbook.conduct().interruption.rapport);
            }
            let mut own = Vec::new();
            let mut guards = vec![act.when.as_ref().map_or(Cond::True, |when| self.cond(when, to))];
            let bringing = matches!(act.kind, ActKind::Call(_));
            if act.kind.person().is_some() && !bringing && !self.persons[to.ix()].present {
                guards.push(Cond::Bit(self.persons[to.ix()].found));
            }
            match &act.kind {
                ActKind::Explain(_) => own.push(Effect::Explain(to)),
                ActKind::Private(_) => {
                    guards.push(self.persons[to.ix()].alone.clone());
                    own.push(Effect::Private(to));
                }
                ActKind::Separate(_) => own.push(Effect::Separate(to)),
                ActKind::Interpreter(_, Interpreter::Phone | Interpreter::Present) => own.push(Effect::Interpret(to)),
                ActKind::Interpreter(_, Interpreter::Companion | Interpreter::Child) => {}
                ActKind::Call(_) => own.push(Effect::Find(to)),
                ActKind::Request(document) => match self.scenario.documents.index_of(document) {
                    Some(d) if self.documents[d].exists => own.push(Effect::HandOut(DocumentIx(d as u16))),
                    Some(_) => {}
                    None => self.unknown.push(format!("acts.{id}.kind: document `{document}`")),
                },
                ActKind::Show(field) => match self.field(field) {
                    Some(item) => {
                        guards.push(Cond::Bit(self.items[item.ix()].seen));
                        own.push(Effect::Show(item));
                    }
                    None => self.unknown.push(format!("acts.{id}.kind: field `{field}`")),
                },
                ActKind::Close => own.push(Effect::Goto(Phase::Closure)),
                _ => {}
            }
            let kind = match act.kind {
                ActKind::Explain(_) | ActKind::Private(_) | ActKind::Offer(_) | ActKind::Close => {
                    Some(QuestionType::Explain)
                }
                _ => None,
            };
            let replies = self.replies(&act.replies, to, act.kind.is_elsewhere(), || format!("acts.{id}"));
            let effects = self.effects(&act.then, to, &own);
            acts.push(Act {
                first_bit: self.act_bits[ix],
                times: act.times.max(1),
                when: Cond::all(guards),
                seconds: act.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                to,
                kind,
                changes,
                voices: act.voices.clone(),
                interrupts: act.interrupts,
                replies,
                effects,
                knows: self.needs_known_by(id),
                meets: self.needs_met_by(id),
                ..Act::plain(What::Act(ix as u32))
            });
        }
    }

    fn document_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        let open = *self.handbook.conduct().act(handbook::ActKind::Open);
        let look = *self.handbook.conduct().act(handbook::ActKind::Look);
        for (ix, document) in scenario.documents.values().enumerate() {
            let shown = if self.documents[ix].on_desk { Cond::True } else { Cond::Bit(self.documents[ix].shown) };
            let shown = if self.documents[ix].exists { shown } else { Cond::False };
            let first_bit = self.bits(1);
            acts.push(Act {
                first_bit,
                when: Cond::all([shown.clone(), Cond::negate(Cond::Bit(self.documents[ix].opened))]),
                seconds: u32::from(open.seconds(scenario.line)),
                ..Act::plain(What::Open(DocumentIx(ix as u16)))
            });
            let fields = self.documents[ix].fields.clone();
            for (item, field) in fields.into_iter().zip(document.fields.values()) {
                let first_bit = self.bits(1);
                acts.push(Act {
                    first_bit,
                    when: shown.clone(),
                    seconds: field.seconds.unwrap_or(u32::from(look.seconds(scenario.line))),
                    ..Act::plain(What::Look(item))
                });
            }
        }
    }

    fn raise_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (_, contradiction)) in scenario.contradictions.iter().enumerate() {
            let at = ContradictionIx(ix as u16);
            let exists = self.in_variant(&contradiction.only) && self.ends_exist(contradiction);
            let (a, b) = (self.end(&contradiction.between.0), self.end(&contradiction.between.1));
            let to = self.raised_to(contradiction);
            let topic = self.raised_topic(contradiction);
            let [raised, ..] = self.contradictions[ix];
            let present =
                if self.persons[to.ix()].present { Cond::True } else { Cond::Bit(self.persons[to.ix()].found) };
            let when = if exists {
                Cond::all([self.noted(a), self.noted(b), present, Cond::negate(Cond::Bit(raised))])
            } else {
                Cond::False
            };
            let tender = topic.is_some_and(|t| self.topics[t.ix()].tender);
            for (manner, kind) in [(Manner::Fair, QuestionType::Evidence), (Manner::Accuse, QuestionType::Accusation)] {
                let conduct = self.handbook.conduct();
                let row = if manner == Manner::Fair { conduct.raise_fair } else { conduct.raise_accuse };
                let first_bit = self.bits(1);
                acts.push(Act {
                    first_bit,
                    when: when.clone(),
                    seconds: contradiction.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                    to,
                    topic,
                    kind: Some(kind),
                    changes: changes(&row.effect, tender),
                    ..Act::plain(What::Raise(at, manner))
                });
            }
        }
    }
}

fn changes(effect: &handbook::Effect, tender: bool) -> Changes {
    Changes {
        rapport: i32::from(effect.rapport),
        first_of_topic: effect.first_of_topic,
        upset: effect.upset + if tender { effect.upset_if_tender } else { 0 },
        suspicion: effect.suspicion,
        calms: effect.calms,
    }
}

impl Act {
    /// An act of no consequence, to be filled in.
    fn plain(what: What) -> Self {
        Self {
            what,
            first_bit: 0,
            times: 1,
            when: Cond::True,
            seconds: 0,
            to: PersonIx(0),
            topic: None,
            kind: None,
            changes: Changes::default(),
            voices: Vec::new(),
            confirms: false,
            interrupts: false,
            asks: Vec::new(),
            suggests: Vec::new(),
            yes: Cond::True,
            replies: Vec::new(),
            effects: Vec::new(),
            knows: Vec::new(),
            meets: Vec::new(),
        }
    }
}

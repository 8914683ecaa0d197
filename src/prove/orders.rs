//! Criteria that ask for an order: greeted and explained before the first question, open before deeper, apart and in
//! private before what is tender, a contradiction raised once and when ripe. What came first becomes a bit that judging
//! remembers.

use super::{circuit::Node, measures::Seen, rubric::Rubric};
use crate::{
    assessment::{
        offer::{has_act, has_effect},
        record::is_question,
    },
    interview::{
        action::Manner,
        case::{Act, ContradictionIx, Effect, What},
        cond::Cond,
    },
    scenario::{act::ActKind, handbook::QuestionType},
};

impl Rubric<'_> {
    pub(super) fn greeted(&mut self) -> Seen {
        let greets = |kind: &ActKind| matches!(kind, ActKind::Greet);
        if !has_act(self.case, greets) {
            return Seen::Absent;
        }
        let case = self.case;
        let asked = self.done(is_question);
        let in_time = self.where_act(|act| case.act_kind(act).is_some_and(greets), |_, _| asked.not());
        Seen::whole(self.model.remember(&in_time))
    }

    pub(super) fn explained(&mut self) -> Seen {
        let subject = self.subject;
        if !has_effect(self.case, |effect| matches!(effect, Effect::Explain(to) if *to == subject)) {
            return Seen::Absent;
        }
        let bit = self.case.persons[subject.ix()].bits().explained;
        let asked = self.done(|act| is_question(act) && act.to == subject);
        let in_time = self.where_act(
            |act| !(is_question(act) && act.to == subject),
            |r, ix| {
                if !r.model.moves[ix.ix()].next.contains_key(&bit) {
                    return Node::FALSE;
                }
                let explains = r.model.after(ix, &Cond::Bit(bit));
                r.model.circuit.and(explains, asked.not())
            },
        );
        Seen::whole(self.model.remember(&in_time))
    }

    /// The first question on a topic was open, and a deeper one came after an open one.
    pub(super) fn funnel(&mut self) -> Seen {
        let parts = self.by_topic(
            |topic| topic.required,
            |r, topic| {
                let open = r.asked_openly(topic);
                let asked = r.done(|act| Self::question_on(act, topic));
                let otherwise = r.where_act(
                    |act| Self::question_on(act, topic) && act.kind != Some(QuestionType::Open),
                    |_, _| asked.not(),
                );
                let deeper = |kind| matches!(kind, Some(QuestionType::Encourager | QuestionType::Probe));
                let after = r.where_act(|act| Self::question_on(act, topic) && deeper(act.kind), |_, _| open);
                let (otherwise, after) = (r.model.remember(&otherwise), r.model.remember(&after));
                r.model.circuit.and(otherwise.not(), after)
            },
        );
        self.each(&parts)
    }

    /// Contradictions that count, first raised by an act that fits where a node holds; not given away by showing.
    pub(super) fn raised(
        &mut self,
        fits: impl Fn(ContradictionIx, Manner) -> bool,
        when: impl Fn(&mut Self, &Act, ContradictionIx) -> Node,
    ) -> Seen {
        let parts = self.by_contradiction(|r, at| {
            let raises = |act: &Act| matches!(act.what, What::Raise(of, manner) if of == at && fits(of, manner));
            let case = r.case;
            let before = r.model.read(case.contradictions[at.ix()].bits().0);
            let so = r.where_act(raises, |r, ix| {
                let holds = when(r, case.act(ix), at);
                r.model.circuit.and(before.not(), holds)
            });
            r.model.remember(&so)
        });
        self.each(&parts)
    }

    /// Questions on a tender topic that are put to the subject.
    fn tender(&self, act: &Act) -> bool {
        is_question(act) && act.to == self.subject && act.topic.is_some_and(|topic| self.case.topics[topic.ix()].tender)
    }

    /// The acts that ask the subject about what is tender, and whether one was done.
    fn tender_asked(&mut self) -> (Vec<u32>, Node) {
        let bits: Vec<u32> = self.case.acts.iter().filter(|act| self.tender(act)).map(|act| act.first_bit).collect();
        let asked: Vec<Node> = bits.iter().map(|bit| self.model.read(*bit)).collect();
        let asked = self.model.circuit.any(asked);
        (bits, asked)
    }

    pub(super) fn separated_first(&mut self) -> Seen {
        let (bits, asked) = self.tender_asked();
        let overheard = self.overheard();
        let first = self.model.circuit.and(asked.not(), overheard);
        let spoilt = self.where_act(|act| bits.contains(&act.first_bit), |_, _| first);
        let spoilt = self.model.remember(&spoilt);
        Seen::whole(self.model.circuit.choose(asked, spoilt.not(), overheard.not()))
    }

    pub(super) fn private_first(&mut self) -> Seen {
        let bit = self.case.persons[self.subject.ix()].bits().private;
        let (bits, asked) = self.tender_asked();
        let spoilt = self.where_act(
            |act| bits.contains(&act.first_bit),
            |r, ix| {
                let private = r.model.after(ix, &Cond::Bit(bit));
                r.model.circuit.and(asked.not(), private.not())
            },
        );
        let spoilt = self.model.remember(&spoilt);
        let private = self.model.read(bit);
        Seen::whole(self.model.circuit.choose(asked, spoilt.not(), private))
    }
}

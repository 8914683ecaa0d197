//! One act, worked out for every state at once: the mirror of the engine's `decide.rs` and `disclosure.rs`.
//!
//! Branches that exclude each other run one after the other, each under its own condition; what one of them changes is
//! read by the next only where both would have happened, which is nowhere. Every run of `prove` holds this mirror against
//! the engine, step by step ([`Model::disagrees`]), and claims nothing where the two differ.

use std::collections::BTreeMap;

use super::{
    circuit::{Atom, Node},
    model::{Mark, Model, Move, Node0},
};
use crate::{
    interview::{
        action::{Entry, Manner},
        case::{Act, ActIx, Case, ContradictionIx, Effect, FactIx, ItemIx, ItemSource, NeedIx, PersonIx, Reply, What},
        cond::Cond,
        state::SHUT,
    },
    scenario::{condition::Phase, evidence::Answer, fact::Level, handbook::QuestionType},
};

/// An act being worked out.
pub(super) struct Turn<'m> {
    pub(super) model: &'m mut Model,
    /// What bits have become so far.
    now: BTreeMap<u32, Node>,
    rapport: Vec<(PersonIx, Node, i32)>,
    marks: Vec<(Mark, Node)>,
}

impl<'m> Turn<'m> {
    /// Works an act out.
    pub(super) fn of(case: &Case, model: &'m mut Model, ix: ActIx) -> Move {
        let act = case.act(ix);
        let mut turn = Self::before(model);
        let used_up = turn.bit(act.first_bit + act.times - 1);
        let when = turn.cond(&act.when);
        let open = turn.model.circuit.and(when, used_up.not());
        if open == Node::FALSE {
            return Move { times: act.times, ..Move::default() };
        }
        turn.perform(case, act);
        let Self { model, now, rapport, marks } = turn;
        let mut next = BTreeMap::new();
        for (bit, node) in now {
            if node != model.read(bit) {
                next.insert(bit, node);
            }
        }
        let rapport = rapport.into_iter().filter(|(_, when, by)| *when != Node::FALSE && *by != 0).collect();
        let marks = marks.into_iter().filter(|(_, when)| *when != Node::FALSE).collect();
        Move { open: Node0(open), next, rapport, marks, times: act.times }
    }

    /// The state before any act.
    pub(super) fn before(model: &'m mut Model) -> Self {
        Self { model, now: BTreeMap::new(), rapport: Vec::new(), marks: Vec::new() }
    }

    /// The state in which an act is answered.
    pub(super) fn begun(model: &'m mut Model, act: &Act) -> Self {
        let mut turn = Self::before(model);
        turn.done(act);
        turn
    }

    /// The state after an act.
    pub(super) fn ended(model: &'m mut Model, made: Move) -> Self {
        Self { model, now: made.next, rapport: made.rapport, marks: Vec::new() }
    }

    pub(super) fn and(&mut self, a: Node, b: Node) -> Node {
        self.model.circuit.and(a, b)
    }

    pub(super) fn or(&mut self, a: Node, b: Node) -> Node {
        self.model.circuit.or(a, b)
    }

    /// `a` and not `b`.
    pub(super) fn less(&mut self, a: Node, b: Node) -> Node {
        self.model.circuit.and(a, b.not())
    }

    pub(super) fn bit(&mut self, bit: u32) -> Node {
        match self.now.get(&bit) {
            Some(node) => *node,
            None => self.model.read(bit),
        }
    }

    /// A condition in the state reached so far in the turn.
    pub(super) fn cond(&mut self, cond: &Cond) -> Node {
        match cond {
            Cond::True => Node::TRUE,
            Cond::False => Node::FALSE,
            Cond::Bit(bit) => self.bit(*bit),
            Cond::Phase(phase) => {
                let from = self.since(*phase);
                match phase {
                    Phase::Engage => self.since(Phase::Account).not(),
                    Phase::Account => {
                        let after = self.since(Phase::Closure);
                        self.less(from, after)
                    }
                    Phase::Closure => from,
                }
            }
            Cond::Rapport(person, least) => self.rapport(*person, *least),
            Cond::Upset(person, least) => self.marks_of(self.model.upset(*person), *least),
            Cond::Suspicion(person, least) => self.marks_of(self.model.suspicion(*person), *least),
            Cond::All(inner) => inner.iter().fold(Node::TRUE, |all, c| {
                let c = self.cond(c);
                self.and(all, c)
            }),
            Cond::Any(inner) => inner.iter().fold(Node::FALSE, |any, c| {
                let c = self.cond(c);
                self.or(any, c)
            }),
            Cond::Not(inner) => self.cond(inner).not(),
            Cond::AtLeast(least, inner) => {
                let parts: Vec<Node> = inner.iter().map(|c| self.cond(c)).collect();
                self.model.circuit.at_least(*least as usize, &parts)
            }
        }
    }

    fn since(&mut self, phase: Phase) -> Node {
        match self.model.phase(phase) {
            Some(bit) => self.bit(bit),
            None => Node::TRUE,
        }
    }

    fn marks_of(&mut self, bits: [u32; SHUT as usize], least: u8) -> Node {
        match least {
            0 => Node::TRUE,
            n if n <= SHUT => self.bit(bits[usize::from(n) - 1]),
            _ => Node::FALSE,
        }
    }

    /// Rapport is clamped to 0..=100 when read.
    fn rapport(&mut self, person: PersonIx, least: i32) -> Node {
        match least {
            i32::MIN..=0 => Node::TRUE,
            1..=100 => self.sum(person, least, 0),
            _ => Node::FALSE,
        }
    }

    /// The sum before the act and the changes made since then reach `least`.
    fn sum(&mut self, person: PersonIx, least: i32, from: usize) -> Node {
        let change = self.rapport[from..].iter().position(|(of, ..)| *of == person);
        match change {
            None => self.model.circuit.atom(Atom::Sum(person.0, least)),
            Some(at) => {
                let (_, when, by) = self.rapport[from + at];
                let changed = self.sum(person, least.saturating_sub(by), from + at + 1);
                let unchanged = self.sum(person, least, from + at + 1);
                self.model.circuit.choose(when, changed, unchanged)
            }
        }
    }

    /// Sets a bit where `when` holds.
    pub(super) fn set(&mut self, bit: u32, when: Node) {
        let was = self.bit(bit);
        let is = self.or(was, when);
        self.now.insert(bit, is);
    }

    fn clear(&mut self, bit: u32, when: Node) {
        let was = self.bit(bit);
        let is = self.less(was, when);
        self.now.insert(bit, is);
    }

    fn phase(&mut self, phase: Phase, when: Node) {
        for step in [Phase::Account, Phase::Closure] {
            if step <= phase
                && let Some(bit) = self.model.phase(step)
            {
                self.set(bit, when);
            }
        }
    }

    /// One mark more on a ladder of three.
    fn climb(&mut self, [first, second, third]: [u32; SHUT as usize], when: Node) {
        for (lower, upper) in [(second, third), (first, second)] {
            let below = self.bit(lower);
            let climbs = self.and(when, below);
            self.set(upper, climbs);
        }
        self.set(first, when);
    }

    /// One mark less.
    fn sink(&mut self, [first, second, third]: [u32; SHUT as usize], when: Node) {
        for (lower, upper) in [(first, Some(second)), (second, Some(third)), (third, None)] {
            let above = upper.map_or(Node::FALSE, |bit| self.bit(bit));
            let sinks = self.less(when, above);
            self.clear(lower, sinks);
        }
    }

    fn calm(&mut self, person: PersonIx, when: Node) {
        self.sink(self.model.upset(person), when);
        self.sink(self.model.suspicion(person), when);
    }

    pub(super) fn shut(&mut self, person: PersonIx) -> Node {
        let top = usize::from(SHUT) - 1;
        let upset = self.bit(self.model.upset(person)[top]);
        let suspicious = self.bit(self.model.suspicion(person)[top]);
        self.or(upset, suspicious)
    }

    fn mark(&mut self, mark: Mark, when: Node) {
        self.marks.push((mark, when));
    }

    /// The first free bit of its times: each is set once the one before it was.
    fn done(&mut self, act: &Act) {
        let mut before = Node::TRUE;
        for bit in act.first_bit..act.first_bit + act.times {
            let was = self.bit(bit);
            self.set(bit, before);
            before = was;
        }
    }

    fn perform(&mut self, case: &Case, act: &Act) {
        let taken = match (act.topic.map(|topic| case.topics[topic.ix()].bits()), act.kind) {
            (Some(bits), Some(QuestionType::Open)) => self.bit(bits.asked_openly),
            (Some(bits), Some(QuestionType::Encourager)) => self.bit(bits.encouraged),
            _ => Node::FALSE,
        };
        self.done(act);
        self.mark_topic(case, act);
        let mut repeated = Node::FALSE;
        match act.what {
            What::Question(_) | What::GoOn(_) => repeated = self.answer(case, act),
            What::SumUp(_) => self.correct(case, act),
            What::Act(_) => {
                self.replies(case, act, Node::TRUE);
            }
            What::Open(document) => self.set(case.documents[document.ix()].bits().1, Node::TRUE),
            What::Look(item) => {
                if let ItemSource::Field(document, _) = case.items[item.ix()].source {
                    self.set(case.documents[document.ix()].bits().1, Node::TRUE);
                }
                self.see(case, item, Node::TRUE);
            }
            What::Raise(contradiction, manner) => self.raise(case, contradiction, manner, act),
        }
        for effect in &act.effects {
            self.run(case, effect, Node::TRUE);
        }
        self.settle_needs(case, act);
        self.mark_person(case, act, repeated);
        if case.persons[act.to.ix()].rapport.is_some() {
            let when = if act.changes.first_of_topic { taken.not() } else { Node::TRUE };
            self.rapport.push((act.to, when, act.changes.rapport));
        }
    }

    fn mark_topic(&mut self, case: &Case, act: &Act) {
        let (Some(topic), Some(kind)) = (act.topic, act.kind) else { return };
        if matches!(kind, QuestionType::Explain | QuestionType::Evidence) || matches!(act.what, What::Raise(..)) {
            return;
        }
        self.phase(Phase::Account, Node::TRUE);
        let bits = case.topics[topic.ix()].bits();
        self.set(bits.opened, Node::TRUE);
        match kind {
            QuestionType::Open => self.set(bits.asked_openly, Node::TRUE),
            QuestionType::Encourager => self.set(bits.encouraged, Node::TRUE),
            QuestionType::Probe => self.set(bits.probed, Node::TRUE),
            _ => {}
        }
    }

    fn answer(&mut self, case: &Case, act: &Act) -> Node {
        let speaks = self.shut(act.to).not();
        for fact in &act.suggests {
            self.set(case.facts[fact.ix()].bits().contaminated, speaks);
        }
        let discloses = self.replies(case, act, speaks);
        self.disclose(case, act, discloses)
    }

    /// Gives the first reply that holds, where `when` does; says where the disclosure engine answers.
    fn replies(&mut self, case: &Case, act: &Act, when: Node) -> Node {
        // All conditions are read before any reply is given.
        let mut left = when;
        let mut given: Vec<(Node, &Reply)> = Vec::new();
        for reply in &act.replies {
            let holds = self.cond(&reply.when);
            let here = self.and(left, holds);
            left = self.less(left, holds);
            given.push((here, reply));
        }
        let mut discloses = left;
        for (here, reply) in given {
            self.mark(Mark::Reply(reply.index), here);
            for (fact, level) in &reply.tells {
                self.tell(case, *fact, *level, here);
            }
            for item in &reply.seen {
                self.see(case, *item, here);
            }
            for person in &reply.finds {
                self.set(case.persons[person.ix()].bits().found, here);
            }
            for indicator in &reply.indicators {
                self.set(case.elicited_bit(*indicator), here);
            }
            for effect in &reply.effects {
                self.run(case, effect, here);
            }
            if reply.discloses {
                discloses = self.or(discloses, here);
            }
        }
        discloses
    }

    pub(super) fn tell(&mut self, case: &Case, fact: FactIx, level: Level, when: Node) {
        let compiled = &case.facts[fact.ix()];
        let bits = compiled.bits();
        let told = self.bit(bits.told(level));
        let tells = self.less(when, told);
        self.set(bits.claimed, tells);
        for up_to in Level::ALL.into_iter().filter(|up_to| *up_to <= level) {
            self.set(bits.told(up_to), tells);
        }
        let contaminated = self.bit(bits.contaminated);
        let shows = self.less(tells, contaminated);
        if let Some(says) = &compiled.says {
            for (_, indicator) in says.indicators.iter().filter(|(at, _)| *at <= level) {
                self.set(case.elicited_bit(*indicator), shows);
            }
        }
    }

    fn see(&mut self, case: &Case, item: ItemIx, when: Node) {
        let info = &case.items[item.ix()];
        self.set(info.bits().0, when);
        for indicator in &info.indicators {
            self.set(case.elicited_bit(*indicator), when);
        }
    }

    fn raise(&mut self, case: &Case, ix: ContradictionIx, manner: Manner, act: &Act) {
        let contradiction = &case.contradictions[ix.ix()];
        let ripe = self.cond(&contradiction.ripe);
        let shut = self.shut(act.to);
        let (raised, fairly) = contradiction.bits();
        self.set(raised, Node::TRUE);
        if manner == Manner::Fair {
            let adapts = |answer: Answer| if answer == Answer::Adapts { shut.not() } else { Node::FALSE };
            let (early_adapts, late_adapts) = (adapts(contradiction.early), adapts(contradiction.late));
            let counts = self.less(ripe, late_adapts);
            self.set(fairly, counts);
            let adapts = self.model.circuit.choose(ripe, late_adapts, early_adapts);
            self.adapt(case, ix, adapts);
            let answers = self.less(ripe, shut);
            for (fact, level) in &contradiction.tells {
                self.tell(case, *fact, *level, answers);
            }
            for indicator in &contradiction.indicators {
                self.set(case.elicited_bit(*indicator), answers);
            }
        }
        for effect in &contradiction.effects {
            self.run(case, effect, Node::TRUE);
        }
    }

    fn adapt(&mut self, case: &Case, ix: ContradictionIx, when: Node) {
        let (a, b) = case.contradictions[ix.ix()].ends;
        for entry in [a, b] {
            if let Entry::Claim(fact) = entry {
                self.set(case.facts[fact.ix()].bits().adapted, when);
            }
        }
    }

    fn show(&mut self, case: &Case, item: ItemIx, when: Node) {
        self.set(case.items[item.ix()].bits().1, when);
        for (ix, contradiction) in case.contradictions.iter().enumerate() {
            let claim = match contradiction.ends {
                (Entry::Item(i), Entry::Claim(fact)) | (Entry::Claim(fact), Entry::Item(i)) if i == item => fact,
                _ => continue,
            };
            if !contradiction.exists || contradiction.early != Answer::Adapts {
                continue;
            }
            let raised = contradiction.bits().0;
            let claimed = self.bit(case.facts[claim.ix()].bits().claimed);
            let known = self.bit(raised);
            let untold = self.less(when, claimed);
            let spoils = self.less(untold, known);
            self.set(raised, spoils);
            self.adapt(case, ContradictionIx(ix as u16), spoils);
        }
    }

    fn run(&mut self, case: &Case, effect: &Effect, when: Node) {
        let person = |ix: &PersonIx| case.persons[ix.ix()].bits();
        match effect {
            Effect::Set(flag) => self.set(case.flag_bit(*flag), when),
            Effect::Clear(flag) => self.clear(case.flag_bit(*flag), when),
            Effect::SetIf(flag, bit, wanted) => {
                let is = self.bit(*bit);
                let fits = self.and(when, if *wanted { is } else { is.not() });
                self.set(case.flag_bit(*flag), fits);
            }
            Effect::Open(topic) => self.set(case.topics[topic.ix()].bits().opened, when),
            Effect::Find(who) => self.set(person(who).found, when),
            Effect::Goto(phase) => {
                let there = self.since(*phase);
                let moves = self.less(when, there);
                self.mark(Mark::Goto(*phase), moves);
                self.phase(*phase, when);
            }
            Effect::Rapport(who, by) => {
                if case.persons[who.ix()].rapport.is_some() {
                    self.rapport.push((*who, when, *by));
                }
            }
            Effect::Upset(who) => self.climb(self.model.upset(*who), when),
            Effect::Suspect(who) => self.climb(self.model.suspicion(*who), when),
            Effect::Calm(who) => self.calm(*who, when),
            Effect::Meet(need) => self.set(case.needs[need.ix()].bits().1, when),
            Effect::HandOut(document) => self.set(case.documents[document.ix()].bits().0, when),
            Effect::Explain(who) => self.set(person(who).explained, when),
            Effect::Private(who) => self.set(person(who).private, when),
            Effect::Separate(who) => self.set(person(who).separated, when),
            Effect::Interpret(who) => self.set(person(who).interpreted, when),
            Effect::Show(item) => self.show(case, *item, when),
            Effect::If(cond, inner) => {
                let holds = self.cond(cond);
                let here = self.and(when, holds);
                self.run(case, inner, here);
            }
        }
    }

    fn settle_needs(&mut self, case: &Case, act: &Act) {
        for (ix, need) in case.needs.iter().enumerate().filter(|(_, need)| need.exists) {
            let asked = act.knows.contains(&NeedIx(ix as u16));
            let known = if asked { Node::TRUE } else { self.cond(&need.known_when) };
            self.set(need.bits().0, known);
        }
        for need in &act.meets {
            let (known, met) = case.needs[need.ix()].bits();
            let known = self.bit(known);
            self.set(met, known);
        }
    }

    fn mark_person(&mut self, case: &Case, act: &Act, repeated: Node) {
        let person = act.to;
        if act.changes.calms {
            self.calm(person, Node::TRUE);
        }
        let compiled = &case.persons[person.ix()];
        if compiled.rapport.is_none() && !compiled.child {
            return;
        }
        for _ in 0..act.changes.upset {
            self.climb(self.model.upset(person), Node::TRUE);
        }
        if act.topic.is_some_and(|topic| case.topics[topic.ix()].tender) {
            self.climb(self.model.upset(person), repeated);
        }
        for _ in 0..act.changes.suspicion {
            self.climb(self.model.suspicion(person), Node::TRUE);
        }
    }
}

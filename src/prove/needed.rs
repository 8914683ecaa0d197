//! What nobody passes without: acts, topics, facts and contradictions that every interview which passes has.
//!
//! Candidates are what stands at one end that passes; each is taken out and asked again. "Needed" is proved; "open" was
//! neither proved nor seen to be missing in an interview that passed.

use std::sync::Arc;

use serde::Serialize;

use super::{bounds::View, circuit::Node, notes::Held, play, score::Scoring};
use crate::{
    assessment::name,
    interview::{
        Action, Case, Interview,
        case::{ActIx, ContradictionIx, FactIx, TopicIx, What},
    },
    scenario::fact::Level,
};

/// The kind of a thing that passing hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeededKind {
    /// An act, or a question, is done.
    Act,
    /// Something on a topic is asked.
    Topic,
    /// A fact is told at least in part.
    Fact,
    /// A contradiction is raised.
    Contradiction,
}

/// A thing that passing hangs on, or may hang on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Needed {
    /// Its kind.
    pub kind: NeededKind,
    /// Its id in the script, as plans write it.
    pub id: String,
    /// Nobody passes without it: proved. Else it is open.
    pub proved: bool,
}

impl Scoring<'_> {
    /// What every interview that passes has, as far as it can be told; nothing where nobody passes.
    pub(super) fn needed(&self, view: &mut View<'_>) -> Vec<Needed> {
        let passes = self.judging.passes;
        let mut left = self.candidates();
        // What an interview that passed does not have is not needed.
        for held in self.held.iter().filter(|held| held.worth.passed) {
            lacking(self.case, held, &mut left);
        }
        // An interview is far cheaper than a proof, and often lacks many of them at once.
        self.missed(&mut left);
        if left.is_empty() || view.may(&[passes]) != Some(true) {
            return Vec::new();
        }
        let mut needed = Vec::new();
        // Whatever some end does without that may pass is not proved to be needed.
        let mut asked: Vec<Candidate> = left.iter().filter(|one| view.holds(one.node)).cloned().collect();
        while let Some(one) = asked.pop() {
            if (self.limits.stop)() {
                break;
            }
            match view.may(&[passes, one.node.not()]) {
                Some(false) => needed.push(one),
                Some(true) => asked.retain(|other| view.holds(other.node)),
                None => {}
            }
        }
        left.retain(|one| !needed.iter().any(|proved| proved.bit == one.bit));
        let all = needed.iter().map(|one| (one, true)).chain(left.iter().map(|one| (one, false)));
        let all = all.map(|(one, proved)| Needed { kind: one.kind, id: one.id.clone(), proved });
        let mut all: Vec<Needed> = all.collect();
        all.sort();
        all
    }

    /// Looks for somebody who passes without each candidate: the author's plans, without what would bring it about.
    fn missed(&self, left: &mut Vec<Candidate>) {
        let everything: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.case.act(*act).changes.rapport >= 0).collect();
        let mut plans = play::authored(self.case, self.handbook);
        plans.push(everything);
        let mut at = 0;
        while at < left.len() && !(self.limits.stop)() {
            let bit = left[at].bit;
            let brings = |act: &ActIx| self.model.moves[act.ix()].next.contains_key(&bit);
            let passed = plans.iter().find_map(|plan| {
                let rest: Vec<ActIx> = plan.iter().copied().filter(|act| !brings(act)).collect();
                let held = self.held_well(&rest);
                held.worth.passed.then_some(held)
            });
            let before = left.len();
            if let Some(held) = passed {
                lacking(self.case, &held, left);
            }
            at += usize::from(left.len() == before);
        }
    }

    /// What may be asked about: bits that stay set, each with what it is called.
    fn candidates(&self) -> Vec<Candidate> {
        let case = self.case;
        let mut all = Vec::new();
        for ix in case.act_ids() {
            let act = case.act(ix);
            // Both ways of raising something stand for it; opening a paper is part of looking into it.
            if !matches!(act.what, What::Raise(..) | What::Open(_)) {
                all.push((act.first_bit, NeededKind::Act, name::act(case, ix)));
            }
        }
        for (ix, topic) in case.topics.iter().enumerate() {
            all.push((topic.bits().opened, NeededKind::Topic, name::topic(case, TopicIx(ix as u16))));
        }
        for (ix, fact) in case.facts.iter().enumerate() {
            all.push((
                fact.bits().told(Level::Partial),
                NeededKind::Fact,
                name::fact(case, FactIx(ix as u32)).to_owned(),
            ));
        }
        for (ix, contradiction) in case.contradictions.iter().enumerate().filter(|(_, one)| one.exists) {
            let id = name::contradiction(case, ContradictionIx(ix as u16));
            all.push((contradiction.bits().0, NeededKind::Contradiction, id));
        }
        let nodes = all.into_iter().filter_map(|(bit, kind, id)| {
            let node = self.judging.bit(bit)?;
            Some(Candidate { bit, node, kind, id })
        });
        nodes.collect()
    }
}

/// Something that may be needed.
#[derive(Clone)]
struct Candidate {
    bit: u32,
    node: Node,
    kind: NeededKind,
    id: String,
}

/// Keeps the candidates that an interview has.
fn lacking(case: &Arc<Case>, held: &Held, left: &mut Vec<Candidate>) {
    let mut interview = Interview::start(Arc::clone(case));
    for action in held.actions.iter().filter(|action| matches!(action, Action::Do(_))) {
        if interview.act(action).is_err() {
            return;
        }
    }
    left.retain(|one| interview.state().bit(one.bit));
}

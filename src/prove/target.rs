//! What is asked of a case: whether each question, reply, level, contradiction, indicator and field can be reached.
//!
//! A target is one thing of the script; a goal is what it means in one compiled case. A target that a variant or a draw
//! folds away has no goal there.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    circuit::Node,
    model::{Mark, Model},
};
use crate::{
    assessment::{Offer, name},
    interview::{
        action::Manner,
        case::{ActIx, Case, ContradictionIx, FactIx, ItemIx, ItemSource, PersonIx, What},
    },
    scenario::{Scenario, condition::Phase, fact::Level, handbook::Handbook},
};

/// The kind of a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A question can be asked.
    Question,
    /// An authored act can be done.
    Act,
    /// "Go on" and summing up: acts that follow from a topic.
    TopicAct,
    /// A scripted reply can be heard.
    Reply,
    /// A step of the phase that an effect takes.
    Goto,
    /// A fact can be told so far.
    Level,
    /// A contradiction can be raised, in whatever way.
    Contradiction,
    /// A contradiction can be raised late and fairly.
    RaisedLate,
    /// An indicator can be brought out.
    Indicator,
    /// A field can be looked at.
    Field,
    /// A result can be seen.
    Result,
    /// A person can be found.
    Person,
    /// A flag can be set.
    Flag,
    /// A need can become known.
    Need,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Target {
    /// Its kind.
    pub kind: Kind,
    /// Its id, as the script writes it: `question`, `act.reply`, `fact full`, `document.field`.
    pub id: String,
}

impl Target {
    fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }
}

/// What a target means in one compiled case.
#[derive(Clone, Debug)]
pub(super) struct Goal {
    pub(super) target: Target,
    /// The act by which it is reached, and when; without an act, the state alone.
    pub(super) ways: Vec<(Option<ActIx>, Node)>,
    /// One of the ways is open.
    pub(super) node: Node,
    /// The variant promises it: full marks or a written gate hang on it.
    pub(super) owed: bool,
}

/// Everything a script has to be asked about, whatever is drawn.
pub(super) fn targets(scenario: &Scenario) -> Vec<Target> {
    let mut all = Vec::new();
    all.extend(scenario.questions.keys().map(|id| Target::new(Kind::Question, id)));
    all.extend(scenario.acts.keys().map(|id| Target::new(Kind::Act, id)));
    let questions = scenario.questions.iter().map(|(id, q)| (id, &q.replies));
    for (id, replies) in questions.chain(scenario.acts.iter().map(|(id, a)| (id, &a.replies))) {
        all.extend(replies.iter().map(|reply| Target::new(Kind::Reply, format!("{id}.{}", reply.id))));
        // What a reply brings is asked about even where no case is left in which the reply is given.
        let brought = replies.iter().flat_map(|reply| {
            let results = reply.seen.iter().map(|result| Target::new(Kind::Result, result.to_string()));
            results.chain(reply.finds.iter().map(|person| Target::new(Kind::Person, person)))
        });
        all.extend(brought);
    }
    all.extend(scenario.contradictions.keys().map(|id| Target::new(Kind::Contradiction, id)));
    for (id, document) in &scenario.documents {
        all.extend(document.fields.keys().map(|field| Target::new(Kind::Field, format!("{id}.{field}"))));
    }
    all
}

/// The goals of a case.
pub(super) fn goals(case: &Case, handbook: &Handbook, model: &mut Model) -> Vec<Goal> {
    let mut made = Goals { model, ways: BTreeMap::new(), owed: Vec::new() };
    made.acts(case);
    made.levels(case);
    made.bits(case, handbook);
    let Goals { model, ways, owed } = made;
    let goals = ways.into_iter().map(|(target, ways)| {
        let node = model.circuit.any(ways.iter().map(|(_, node)| *node));
        let owed = owed.contains(&target);
        Goal { target, ways, node, owed }
    });
    goals.collect()
}

struct Goals<'m> {
    model: &'m mut Model,
    ways: BTreeMap<Target, Vec<(Option<ActIx>, Node)>>,
    owed: Vec<Target>,
}

impl Goals<'_> {
    fn way(&mut self, target: Target, act: ActIx, when: Node) {
        let node = self.model.circuit.and(self.model.open(act), when);
        let ways = self.ways.entry(target).or_default();
        if node != Node::FALSE {
            ways.push((Some(act), node));
        }
    }

    /// A bit is set by some act.
    fn bit(&mut self, target: Target, bit: u32) {
        self.ways.entry(target.clone()).or_default();
        let unset = self.model.read(bit).not();
        for ix in 0..self.model.moves.len() {
            if let Some(next) = self.model.moves[ix].next.get(&bit).copied() {
                let sets = self.model.circuit.and(unset, next);
                self.way(target.clone(), ActIx(ix as u32), sets);
            }
        }
    }

    fn acts(&mut self, case: &Case) {
        for ix in case.act_ids() {
            let (act, id) = (case.act(ix), name::act(case, ix));
            if act.when == crate::interview::cond::Cond::False {
                continue;
            }
            match act.what {
                What::Question(_) => self.way(Target::new(Kind::Question, &id), ix, Node::TRUE),
                What::Act(_) => self.way(Target::new(Kind::Act, &id), ix, Node::TRUE),
                What::GoOn(_) | What::SumUp(_) => self.way(Target::new(Kind::TopicAct, &id), ix, Node::TRUE),
                What::Look(item) => self.way(Target::new(Kind::Field, name::item(case, item)), ix, Node::TRUE),
                What::Raise(at, Manner::Fair) => {
                    self.way(Target::new(Kind::Contradiction, name::contradiction(case, at)), ix, Node::TRUE);
                }
                What::Raise(..) | What::Open(_) => {}
            }
            let replies = match act.what {
                What::Question(q) => case.scenario.questions.at(q as usize).map(|(_, question)| &question.replies),
                What::Act(a) => case.scenario.acts.at(a as usize).map(|(_, act)| &act.replies),
                _ => None,
            };
            for (mark, when) in self.model.moves[ix.ix()].marks.clone() {
                match mark {
                    Mark::Reply(index) => {
                        let reply = replies.and_then(|replies| replies.get(usize::from(index)));
                        let reply = reply.map_or("", |reply| reply.id.as_str());
                        self.way(Target::new(Kind::Reply, format!("{id}.{reply}")), ix, when);
                    }
                    Mark::Goto(phase) => {
                        let phase = match phase {
                            Phase::Engage => "engage",
                            Phase::Account => "account",
                            Phase::Closure => "closure",
                        };
                        self.way(Target::new(Kind::Goto, format!("{id} {phase}")), ix, when);
                    }
                }
            }
            // A reply whose condition was folded to nothing still stands in the script of this case.
            for reply in &act.replies {
                let authored = replies.and_then(|replies| replies.get(usize::from(reply.index)));
                let target = Target::new(Kind::Reply, format!("{id}.{}", authored.map_or("", |r| r.id.as_str())));
                self.ways.entry(target).or_default();
            }
        }
    }

    fn levels(&mut self, case: &Case) {
        for (ix, fact) in case.facts.iter().enumerate() {
            let Some(says) = &fact.says else { continue };
            let id = name::fact(case, FactIx(ix as u32));
            for (level, word) in Level::ALL.into_iter().zip(["cover", "partial", "full"]) {
                let gate = &says.gates[level as usize];
                // Where nothing is held back the lower levels are never spoken of; a cover that nobody wrote is no promise.
                let spoken = *gate != crate::interview::cond::Cond::False && (level == Level::Full || !says.open);
                if spoken {
                    let target = Target::new(Kind::Level, format!("{id} {word}"));
                    if level != Level::Cover {
                        self.owed.push(target.clone());
                    }
                    self.bit(target, fact.bits().told(level));
                }
            }
        }
    }

    fn bits(&mut self, case: &Case, handbook: &Handbook) {
        let offer = Offer::of(case, handbook);
        for indicator in offer.signs.keys() {
            let target = Target::new(Kind::Indicator, name::indicator(handbook, *indicator));
            self.owed.push(target.clone());
            self.bit(target, case.elicited_bit(*indicator));
        }
        for (ix, contradiction) in case.contradictions.iter().enumerate().filter(|(_, one)| one.exists) {
            let at = ContradictionIx(ix as u16);
            let target = Target::new(Kind::RaisedLate, name::contradiction(case, at));
            if offer.contradictions.contains(&at) {
                self.owed.push(target.clone());
            }
            self.bit(target, contradiction.bits().1);
        }
        for (ix, item) in case.items.iter().enumerate() {
            if let ItemSource::Result(..) = item.source
                && self.model.moves.iter().any(|made| made.next.contains_key(&item.bits().0))
            {
                self.bit(Target::new(Kind::Result, name::item(case, ItemIx(ix as u32))), item.bits().0);
            }
        }
        for (ix, person) in case.persons.iter().enumerate().filter(|(_, person)| !person.present) {
            let bit = person.bits().found;
            if self.model.moves.iter().any(|made| made.next.contains_key(&bit)) {
                self.bit(Target::new(Kind::Person, name::person(case, PersonIx(ix as u8))), bit);
            }
        }
        for (id, ix) in case.flag_ids.iter().zip(0..) {
            let bit = case.flag_bit(crate::interview::case::FlagIx(ix));
            if self.model.moves.iter().any(|made| made.next.contains_key(&bit)) {
                self.bit(Target::new(Kind::Flag, id), bit);
            }
        }
        for (ix, need) in case.needs.iter().enumerate().filter(|(_, need)| need.exists) {
            let id = case.scenario.needs.at(ix).map_or("", |(id, _)| id);
            self.bit(Target::new(Kind::Need, id), need.bits().0);
        }
    }
}

//! Bounds of a number that no interview passes, and interviews that come up to them.
//!
//! Three ways, dear last. What [`links`] says of every end: bisected, it bounds the number from both sides. The acts of
//! such an end alone, in every order: either they are an interview that comes up to the bound, or some other act is
//! needed, which is said and asked again. Where few acts are left at all, every order of all of them. Only the engine and
//! the assessment say what an interview is worth (`score.rs`).

use super::{
    Limits,
    circuit::Node,
    links::links,
    may::{Given, May},
    model::Model,
    play::Plan,
    unary::Unary,
    unroll::{Keep, Said, Unroll},
};
use crate::interview::{Case, case::ActIx};

/// Every end that an interview may have, and some that none has.
pub(super) struct Endings {
    model: Model,
    may: May,
    within: Node,
    done: Vec<Node>,
}

/// The endings, being asked about.
pub(super) struct View<'v> {
    endings: &'v Endings,
    unroll: Unroll<'v>,
    conflicts: u64,
}

/// Which end of a number is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Highest,
    Lowest,
}

impl Side {
    /// The condition that the number is so high, or so low.
    pub(super) fn reached(self, number: &Unary, value: usize) -> Node {
        match self {
            Self::Highest => number.at_least(value),
            Self::Lowest => number.at_most(value),
        }
    }
}

impl Endings {
    /// The endings of a model; `asked` are the nodes that will be asked about.
    pub(super) fn of(case: &Case, model: &Model, asked: &[Node]) -> Self {
        let may = May::of(model, &Given::default());
        let mut model = model.clone();
        let within = links(case, &mut model, &may, asked);
        let done: Vec<u32> = case.acts.iter().map(|act| act.first_bit).collect();
        let done = done.into_iter().map(|bit| model.read(bit)).collect();
        Self { model, may, within, done }
    }

    /// Opens them for questions about some nodes.
    pub(super) fn view<'v>(&'v self, asked: &[Node], limits: &Limits<'v>) -> View<'v> {
        let nodes: Vec<Node> = asked.iter().chain([&self.within]).chain(&self.done).copied().collect();
        let mut unroll = Unroll::new(&self.model, &self.may, &Given::default(), Keep::Anywhere, &nodes, limits.stop);
        for part in self.model.circuit.parts(self.within) {
            unroll.suppose(&[part]);
        }
        View { endings: self, unroll, conflicts: limits.conflicts }
    }
}

impl View<'_> {
    /// All of these may hold at some end; unknown where the budget ended.
    pub(super) fn may(&mut self, nodes: &[Node]) -> Option<bool> {
        match self.unroll.ask_all(nodes, 0, self.conflicts) {
            Said::Yes(_) => Some(true),
            Said::No => Some(false),
            Said::Unknown => None,
        }
    }

    /// The acts done at the end that was found last.
    pub(super) fn acts(&mut self) -> Vec<ActIx> {
        let all = self.endings.done.iter().zip(0..);
        let done: Vec<(Node, u32)> = all.map(|(node, ix)| (*node, ix)).collect();
        done.into_iter().filter(|(node, _)| self.unroll.found(*node)).map(|(_, ix)| ActIx(ix)).collect()
    }

    /// A node holds at the end that was found last.
    pub(super) fn holds(&mut self, node: Node) -> bool {
        self.unroll.found(node)
    }

    /// These acts alone do not lead to where the nodes hold: some other is done there.
    fn needs_other(&mut self, nodes: &[Node], than: &[ActIx]) {
        let others = self.endings.done.iter().zip(0..).filter(|(_, ix)| !than.contains(&ActIx(*ix)));
        let any: Vec<Node> = others.map(|(node, _)| *node).chain(nodes.iter().map(|node| node.not())).collect();
        self.unroll.suppose(&any);
    }

    /// The value that nobody passes, from one that was seen on.
    pub(super) fn bound(&mut self, end: Node, number: &Unary, side: Side, seen: usize) -> usize {
        // `kept` cannot be excluded, `most` is the farthest that is not excluded yet.
        let (mut kept, mut most) = match side {
            Side::Highest => (seen, number.most().max(seen)),
            Side::Lowest => (seen, 0),
        };
        while kept != most {
            let middle = match side {
                Side::Highest => (kept + most).div_ceil(2),
                Side::Lowest => (kept + most) / 2,
            };
            if self.may(&[end, side.reached(number, middle)]) == Some(false) {
                most = if side == Side::Highest { middle - 1 } else { middle + 1 };
            } else {
                kept = middle;
            }
        }
        most
    }
}

/// Looks for an interview of these acts alone after which all nodes hold: every order of them, as often as each may be done.
///
/// Unknown where they are more than `most`, or the budget ends.
fn order(model: &Model, acts: &[ActIx], nodes: &[Node], limits: &Limits<'_>) -> Said {
    let longest: usize = acts.iter().map(|act| model.moves[act.ix()].times as usize).sum();
    if longest > limits.order {
        return Said::Unknown;
    }
    let mut given = Given { banned: vec![true; model.moves.len()], never: Vec::new() };
    for act in acts {
        given.banned[act.ix()] = false;
    }
    let may = May::of(model, &given);
    if nodes.iter().any(|node| !may.holds(*node)) {
        return Said::No;
    }
    let mut unroll = Unroll::new(model, &may, &given, Keep::All, nodes, limits.stop);
    let longest = unroll.longest();
    unroll.ask_all(nodes, longest, limits.conflicts)
}

/// Tightens a bound, and looks for an interview that comes up to it. `seen` is the best value of an interview so far.
pub(super) fn tighten(
    view: &mut View<'_>,
    model: &Model,
    (end, number): (Node, &Unary),
    side: Side,
    (seen, bound): (usize, usize),
    limits: &Limits<'_>,
) -> (usize, Option<Plan>) {
    let all: Vec<ActIx> =
        (0..model.moves.len() as u32).map(ActIx).filter(|act| model.open(*act) != Node::FALSE).collect();
    let few = all.iter().map(|act| model.moves[act.ix()].times as usize).sum::<usize>() <= limits.order;
    let mut target = bound;
    let mut tries = limits.tries;
    while target != seen && tries > 0 && !(limits.stop)() {
        tries -= 1;
        let nodes = [end, side.reached(number, target)];
        let none = match view.may(&nodes) {
            None => return (target, None),
            Some(false) => true,
            Some(true) => {
                // Where all acts are few, all are tried at once; else those of the end that was found.
                let acts = if few { all.clone() } else { view.acts() };
                match order(model, &acts, &nodes, limits) {
                    Said::Yes(plan) => return (target, Some(plan)),
                    Said::No if few => true,
                    Said::No => {
                        view.needs_other(&nodes, &acts);
                        false
                    }
                    Said::Unknown => return (target, None),
                }
            }
        };
        if none {
            // Nobody comes so far: the next value nearer is asked.
            target = if side == Side::Highest { target - 1 } else { target + 1 };
            tries = limits.tries;
        }
    }
    (target, None)
}

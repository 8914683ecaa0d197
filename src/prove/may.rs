//! What may happen at all: every bit on its own, every sum of rapport between two ends. The cheapest rung.
//!
//! It forgets which bits go together and in which order, so what it calls impossible is impossible, and what it calls
//! possible may still not be.

use super::{
    circuit::{Atom, Gate, Node},
    model::Model,
};
use crate::interview::case::{ActIx, MOST_PERSONS};

/// What is taken for granted while asking what may happen.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    /// Acts that are not done, by act; empty for none.
    pub(super) banned: Vec<bool>,
    /// Bits that stay false, by bit; empty for none.
    pub(super) never: Vec<bool>,
}

impl Given {
    pub(super) fn bans(&self, act: ActIx) -> bool {
        self.banned.get(act.ix()).copied().unwrap_or(false)
    }

    fn is_never(&self, bit: u32) -> bool {
        self.never.get(bit as usize).copied().unwrap_or(false)
    }
}

/// What may happen.
#[derive(Clone, Debug)]
pub(super) struct May {
    /// By gate: it may fail, it may hold.
    gates: Vec<(bool, bool)>,
    /// By bit: it may be unset, it may be set.
    vars: Vec<(bool, bool)>,
    /// By person: the least and the most the sum of rapport may be.
    sums: [(i32, i32); MOST_PERSONS],
    /// By act: it may be done.
    acts: Vec<bool>,
}

impl May {
    /// Works out what may happen from the start of the case.
    pub(super) fn of(model: &Model, given: &Given) -> Self {
        Self::from(model, given, &model.initial, model.sums)
    }

    /// Works out what may happen from some state on.
    pub(super) fn from(model: &Model, given: &Given, bits: &[bool], sums: [i32; MOST_PERSONS]) -> Self {
        let mut may = Self {
            gates: Vec::with_capacity(model.circuit.gates().len()),
            vars: bits.iter().map(|set| (!set, *set)).collect(),
            sums: sums.map(|sum| (sum, sum)),
            acts: vec![false; model.moves.len()],
        };
        while may.step(model, given, sums) {}
        may
    }

    /// One round; says whether anything new may happen.
    fn step(&mut self, model: &Model, given: &Given, start: [i32; MOST_PERSONS]) -> bool {
        self.read(model);
        let mut more = false;
        let mut sums = start.map(|sum| (sum, sum));
        for (ix, made) in model.moves.iter().enumerate() {
            if given.bans(ActIx(ix as u32)) || !self.holds(made.open.0) {
                continue;
            }
            more |= !std::mem::replace(&mut self.acts[ix], true);
            for (bit, next) in &made.next {
                let (fails, holds) = self.gate(*next);
                let now = &mut self.vars[*bit as usize];
                let then = (now.0 || fails, now.1 || holds && !given.is_never(*bit));
                more |= *now != then;
                *now = then;
            }
            for (person, when, by) in &made.rapport {
                if self.holds(*when) {
                    let sum = &mut sums[person.ix()];
                    let by = by.saturating_mul(made.times as i32);
                    if by < 0 { sum.0 = sum.0.saturating_add(by) } else { sum.1 = sum.1.saturating_add(by) }
                }
            }
        }
        more |= sums != self.sums;
        self.sums = sums;
        more
    }

    fn read(&mut self, model: &Model) {
        let mut gates = std::mem::take(&mut self.gates);
        gates.clear();
        let of = |gates: &[(bool, bool)], node: Node| {
            let (fails, holds) = gates[node.gate()];
            if node.is_not() { (holds, fails) } else { (fails, holds) }
        };
        for gate in model.circuit.gates() {
            let value = match *gate {
                Gate::True => (false, true),
                Gate::Atom(Atom::Var(bit)) => self.vars[bit as usize],
                Gate::Atom(Atom::Sum(person, least)) => {
                    let (low, high) = self.sums[person as usize];
                    (low < least, high >= least)
                }
                Gate::And(a, b) => {
                    let (a, b) = (of(&gates, a), of(&gates, b));
                    (a.0 || b.0, a.1 && b.1)
                }
            };
            gates.push(value);
        }
        self.gates = gates;
    }

    /// Whether a node may fail, and whether it may hold. It must be of the circuit as it was then.
    fn gate(&self, node: Node) -> (bool, bool) {
        let (fails, holds) = self.gates[node.gate()];
        if node.is_not() { (holds, fails) } else { (fails, holds) }
    }

    /// Says whether the node was part of the circuit when this was worked out.
    pub(super) fn knows(&self, node: Node) -> bool {
        node.gate() < self.gates.len()
    }

    /// Says whether a node may hold.
    pub(super) fn holds(&self, node: Node) -> bool {
        self.gate(node).1
    }

    /// Says whether a node may fail.
    pub(super) fn fails(&self, node: Node) -> bool {
        self.gate(node).0
    }

    /// Says whether an act may be done.
    pub(super) fn does(&self, act: ActIx) -> bool {
        self.acts[act.ix()]
    }

    /// Whether a bit may be unset, and whether it may be set.
    pub(super) fn var(&self, bit: u32) -> (bool, bool) {
        self.vars[bit as usize]
    }

    /// The least and the most a person's sum of rapport may be.
    pub(super) fn sum(&self, person: u8) -> (i32, i32) {
        self.sums[person as usize]
    }
}

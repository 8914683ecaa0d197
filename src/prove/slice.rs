//! The part of a model that some nodes rest on: what a solver is shown instead of the whole.
//!
//! Leaving the rest out changes nothing of what the nodes say (`docs/proof.md`, the ladder). Knows no solver.

use std::collections::BTreeSet;

use super::{
    circuit::{Atom, Node},
    may::{Given, May},
    model::Model,
    unroll::Keep,
};
use crate::interview::case::{ActIx, MOST_PERSONS};

/// How rapport of a person is counted.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scale {
    pub(super) unit: i32,
    /// Sums below and above these, in units from the start, need not be told apart.
    pub(super) low: i32,
    pub(super) high: i32,
}

/// The part of a model that some nodes rest on.
pub(super) struct Slice {
    pub(super) acts: Vec<ActIx>,
    pub(super) bits: BTreeSet<u32>,
    pub(super) loose: BTreeSet<u32>,
    persons: BTreeSet<u8>,
    marks: BTreeSet<(u8, i32)>,
}

impl Slice {
    pub(super) fn of(model: &Model, may: &May, given: &Given, keep: Keep, nodes: &[Node]) -> Self {
        let mut slice = Self {
            acts: Vec::new(),
            bits: BTreeSet::new(),
            loose: BTreeSet::new(),
            persons: BTreeSet::new(),
            marks: BTreeSet::new(),
        };
        let mut marked = vec![false; model.circuit.gates().len()];
        let mut atoms = Vec::new();
        model.circuit.mark(nodes.iter().copied(), &mut marked, &mut atoms);
        let mut in_slice = vec![false; model.moves.len()];
        loop {
            for atom in std::mem::take(&mut atoms) {
                match atom {
                    Atom::Var(bit) if keep == Keep::Loose && model.is_ladder(bit) => {
                        slice.loose.insert(bit);
                    }
                    Atom::Var(bit) => {
                        slice.bits.insert(bit);
                    }
                    Atom::Sum(person, least) => {
                        slice.marks.insert((person, least));
                        if keep == Keep::All {
                            slice.persons.insert(person);
                        }
                    }
                }
            }
            if keep == Keep::Anywhere {
                break;
            }
            let mut more = false;
            for (ix, made) in model.moves.iter().enumerate() {
                let act = ActIx(ix as u32);
                if in_slice[ix] || !may.does(act) || given.bans(act) {
                    continue;
                }
                let moves = made.next.keys().any(|bit| slice.bits.contains(bit))
                    || made.rapport.iter().any(|(person, ..)| slice.persons.contains(&person.0));
                if moves {
                    in_slice[ix] = true;
                    more = true;
                }
            }
            // An act in the slice brings in when it is open, and how it changes what matters.
            for (made, _) in model.moves.iter().zip(&in_slice).filter(|(_, inside)| **inside) {
                let next = made.next.iter().filter(|(bit, _)| slice.bits.contains(bit)).map(|(_, next)| *next);
                let rapport =
                    made.rapport.iter().filter(|(p, ..)| slice.persons.contains(&p.0)).map(|(_, when, _)| *when);
                let roots: Vec<Node> = next.chain(rapport).chain([made.open.0]).collect();
                model.circuit.mark(roots, &mut marked, &mut atoms);
            }
            if !more && atoms.is_empty() {
                break;
            }
        }
        slice.acts = (0..model.moves.len()).filter(|ix| in_slice[*ix]).map(|ix| ActIx(ix as u32)).collect();
        slice
    }

    /// How the rapport of each person is counted.
    pub(super) fn scales(&self, model: &Model) -> [Option<Scale>; MOST_PERSONS] {
        let mut scales = [None; MOST_PERSONS];
        for person in &self.persons {
            let (mut unit, mut fall, mut rise) = (0, 0_i32, 0_i32);
            for act in &self.acts {
                let times = model.moves[act.ix()].times as i32;
                for (of, _, by) in &model.moves[act.ix()].rapport {
                    if of.0 == *person {
                        unit = gcd(unit, by.abs());
                        if *by < 0 { fall += by.abs() * times } else { rise += by * times }
                    }
                }
            }
            if unit == 0 {
                continue;
            }
            let start = model.sums[usize::from(*person)];
            let marks = self.marks.iter().filter(|(of, _)| of == person);
            let units = marks.map(|(_, least)| (least - start + unit - 1).div_euclid(unit));
            let (least, most) = units.fold((0, 0), |(l, m), at| (l.min(at), m.max(at)));
            // From above `high` no fall leads below the highest mark; from below `low` no rise leads to the lowest.
            scales[usize::from(*person)] =
                Some(Scale { unit, low: least - rise / unit - 1, high: most + fall / unit + 1 });
        }
        scales
    }
}

fn gcd(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

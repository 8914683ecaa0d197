//! What must have been and cannot have been, for something to happen now: a bit that is never cleared and must be unset
//! now was unset always, so nothing that sets it was done; a bit that must be set now was set by something.
//!
//! Both follow from what stays what it is (`docs/scenario-format.md`, rule 2). The bans found are asked of [`May`] again.

use std::collections::BTreeSet;

use super::{
    circuit::{Atom, Gate, Node},
    may::{Given, May},
    model::Model,
};
use crate::interview::case::ActIx;

/// Rounds after which nothing new is expected; each only adds bans, so stopping early is safe.
const ROUNDS: usize = 8;

/// By bit: it is never unset once it is set.
pub(super) fn lasting(model: &Model) -> Vec<bool> {
    let mut lasting = vec![true; model.vars as usize];
    for made in &model.moves {
        for (bit, next) in &made.next {
            // `next` keeps the bit where the opposite of `next` holds only while the bit is unset.
            let kept = match model.circuit.at(*next) {
                _ if *next == Node::TRUE => true,
                Gate::And(..) if next.is_not() => model
                    .circuit
                    .parts(next.not())
                    .iter()
                    .any(|part| part.is_not() && model.circuit.at(*part) == Gate::Atom(Atom::Var(*bit))),
                _ => false,
            };
            lasting[*bit as usize] &= kept;
        }
    }
    lasting
}

/// Works out what is given wherever `node` is to hold after some acts; `None` where it cannot.
///
/// The bans hold for every act done before; the last act itself, if `node` speaks of one, is not among them.
pub(super) fn given(model: &Model, lasting: &[bool], base: &Given, node: Node) -> Option<(Given, May)> {
    let mut given = base.clone();
    given.never.resize(model.vars as usize, false);
    given.banned.resize(model.moves.len(), false);
    let mut must: BTreeSet<u32> = BTreeSet::new();
    note(model, node, lasting, &mut given, &mut must);
    let mut may = settle(model, &mut given);
    for _ in 0..ROUNDS {
        if !may.holds(node) {
            return None;
        }
        let (bits, bans) = (must.len(), count(&given));
        for bit in must.clone() {
            if model.initial[bit as usize] {
                continue;
            }
            // Some act set it; what all that may have done so have in common held then, and what lasts holds still.
            let mut common: Option<BTreeSet<Node>> = None;
            for (ix, made) in model.moves.iter().enumerate() {
                let Some(next) = made.next.get(&bit) else { continue };
                if !may.does(ActIx(ix as u32)) || !may.holds(*next) {
                    continue;
                }
                let open = model.circuit.parts(made.open.0);
                // Where this act set it, it was unset before, so the way in which it is set counts.
                for way in setting(model, bit, *next).into_iter().filter(|way| way.iter().all(|part| may.holds(*part)))
                {
                    let parts: BTreeSet<Node> = way.into_iter().chain(open.iter().copied()).collect();
                    common = Some(match common {
                        None => parts,
                        Some(before) => before.intersection(&parts).copied().collect(),
                    });
                }
            }
            for part in common? {
                if !part.is_not()
                    && let Gate::Atom(Atom::Var(needed)) = model.circuit.at(part)
                    && lasting[needed as usize]
                {
                    must.insert(needed);
                }
            }
        }
        if must.len() == bits && count(&given) == bans {
            break;
        }
        may = settle(model, &mut given);
    }
    may.holds(node).then_some((given, may))
}

/// The ways in which a bit that was unset becomes set: by way, the parts that must hold.
pub(super) fn setting(model: &Model, bit: u32, next: Node) -> Vec<Vec<Node>> {
    if !next.is_not() {
        return vec![model.circuit.parts(next)];
    }
    let own = |way: &Node| !way.is_not() && model.circuit.at(*way) == Gate::Atom(Atom::Var(bit));
    let ways = model.circuit.parts(next.not()).into_iter().map(Node::not);
    ways.filter(|way| !own(way)).map(|way| model.circuit.parts(way)).collect()
}

/// Notes which bits must be set and which never were, if `node` holds.
fn note(model: &Model, node: Node, lasting: &[bool], given: &mut Given, must: &mut BTreeSet<u32>) {
    for part in model.circuit.parts(node) {
        if let Gate::Atom(Atom::Var(bit)) = model.circuit.at(part)
            && lasting[bit as usize]
        {
            if !part.is_not() {
                must.insert(bit);
            } else if !model.initial[bit as usize] {
                given.never[bit as usize] = true;
            }
        }
    }
}

/// Bans what sets a bit that was never set, and asks what may happen then.
fn settle(model: &Model, given: &mut Given) -> May {
    for (ix, made) in model.moves.iter().enumerate() {
        let spoils = made.next.iter().any(|(bit, next)| *next == Node::TRUE && given.never[*bit as usize]);
        given.banned[ix] |= spoils;
    }
    May::of(model, given)
}

fn count(given: &Given) -> usize {
    given.banned.iter().filter(|banned| **banned).count()
}

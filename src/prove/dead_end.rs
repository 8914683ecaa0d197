//! Dead ends: whether, from every state, the right outcome for a person can still be reached.
//!
//! Proved where it rests on things that can always still be brought about; broken where an interview was found after
//! which it cannot be, whatever follows; open else. Interviews are played by chance first; then the ladder is asked for
//! one in which something that stands in the way of the outcome has come about.

use std::sync::Arc;

use super::{
    Limits,
    circuit::{Atom, Gate, Node},
    history,
    ladder::{self, Question, Verdict},
    may::{Given, May},
    model::Model,
    play::{Plan, leave_out},
    verdict::Known,
};
use crate::{
    interview::{
        Action, Case, Interview,
        case::{ActIx, MOST_PERSONS, PersonIx},
        chance::Chance,
    },
    scenario::handbook::Handbook,
};

/// Interviews played to look for a dead end.
const PLAYS: u64 = 24;

/// How many acts back from the outcome it is looked for what stands in the way.
const MOST_DEEP: usize = 3;

/// The most states of that kind that are asked for.
const MOST_WAYS: usize = 24;

/// Says whether `node` can be brought about from every state; with the acts that lead into a dead end, if one was found.
pub(super) fn always_reachable(case: &Arc<Case>, model: &Model, node: Node) -> (Known, Plan) {
    let may = May::of(model, &Given::default());
    let bits = obtainable(model, &may);
    if assured(model, &may, &bits, node) {
        return (Known::Reached, Vec::new());
    }
    for number in 0..PLAYS {
        let acts = one(case, number);
        if !still(case, model, node, &acts) {
            // Once it is lost it stays lost: the first act after which it is can be found by halving.
            let (mut kept, mut lost) = (0, acts.len());
            while lost - kept > 1 {
                let middle = kept.midpoint(lost);
                if still(case, model, node, &acts[..middle]) { kept = middle } else { lost = middle }
            }
            return (Known::Never, shortened(case, model, node, acts[..lost].to_vec()));
        }
    }
    sought(case, model, &may, &bits, node).map_or((Known::Open, Vec::new()), |acts| (Known::Never, acts))
}

/// Leaves out what the dead end does not rest on.
fn shortened(case: &Arc<Case>, model: &Model, node: Node, acts: Plan) -> Plan {
    leave_out(acts, |rest| !still(case, model, node, rest))
}

/// Asks the ladder for states in which something stands in the way of the node, and tells the acts that lead to one from
/// which it cannot come about any more. That it cannot is worked out anew from the state the engine gets to.
fn sought(case: &Arc<Case>, model: &Model, may: &May, bits: &[bool], node: Node) -> Option<Plan> {
    let mut model = model.clone();
    let mut ways = Vec::new();
    obstacles(&mut model, may, bits, node, Node::TRUE, MOST_DEEP, &mut ways);
    ways.dedup();
    let questions: Vec<Question> =
        ways.into_iter().take(MOST_WAYS).map(|node| Question { ways: vec![(None, node)], node }).collect();
    if questions.is_empty() {
        return None;
    }
    let stop = || false;
    // Counted and few, so that an outcome which nothing can take away costs little.
    let limits = Limits { plays: 0, ..Limits::quick(1, &stop) };
    let answers = ladder::settle(case, Handbook::shipped(), &model, &Given::default(), &questions, &limits);
    answers.verdicts.into_iter().find_map(|verdict| match verdict {
        Verdict::Reached { plan, .. } if !still(case, &model, node, &plan) => Some(shortened(case, &model, node, plan)),
        _ => None,
    })
}

/// What may stand in the way of a node: each of its parts that is not assured fails, or what would bring that part about
/// is not open. `beside` holds as well: the parts that are still missing then.
fn obstacles(model: &mut Model, may: &May, bits: &[bool], node: Node, beside: Node, deep: usize, ways: &mut Vec<Node>) {
    for part in model.circuit.parts(node) {
        if assured(model, may, bits, part) || ways.len() >= MOST_WAYS {
            continue;
        }
        let missing = model.circuit.and(beside, part.not());
        let Gate::Atom(Atom::Var(bit)) = model.circuit.at(part) else {
            ways.push(missing);
            continue;
        };
        if part.is_not() {
            ways.push(missing);
        } else if deep > 0 {
            let setters: Vec<(Node, Node)> =
                model.moves.iter().filter_map(|made| Some((made.open.0, *made.next.get(&bit)?))).collect();
            for (open, next) in setters {
                let sets = model.circuit.and(open, next);
                obstacles(model, may, bits, sets, missing, deep - 1, ways);
            }
        }
    }
}

/// Bits that can be set from every state in which they are not: by acts whose only conditions are such bits, and which
/// set them whatever else holds.
fn obtainable(model: &Model, may: &May) -> Vec<bool> {
    let lasting = history::lasting(model);
    let mut bits = vec![false; model.vars as usize];
    let setters = |bit: u32| model.moves.iter().filter(|made| made.next.contains_key(&bit)).count();
    let alone: Vec<bool> = (0..model.vars).map(|bit| setters(bit) == 1).collect();
    loop {
        let mut more = false;
        for made in &model.moves {
            // The act's own marks, which nothing else sets: where they stand in its way it was done, and set what it sets.
            let own =
                |bit: u32| alone[bit as usize] && lasting[bit as usize] && made.next.get(&bit) == Some(&Node::TRUE);
            if !assured_but(model, may, &bits, made.open.0, &own) {
                continue;
            }
            for (bit, next) in &made.next {
                if *next == Node::TRUE && lasting[*bit as usize] && !bits[*bit as usize] {
                    bits[*bit as usize] = true;
                    more = true;
                }
            }
        }
        if !more {
            return bits;
        }
    }
}

fn assured(model: &Model, may: &May, bits: &[bool], node: Node) -> bool {
    assured_but(model, may, bits, node, &|_| false)
}

/// Says whether a node can be made to hold from everywhere, by setting bits that can always still be set.
fn assured_but(model: &Model, may: &May, bits: &[bool], node: Node, unless: &dyn Fn(u32) -> bool) -> bool {
    if !may.fails(node) {
        return true;
    }
    match model.circuit.at(node) {
        Gate::True => !node.is_not(),
        Gate::Atom(Atom::Var(bit)) => {
            if node.is_not() {
                unless(bit)
            } else {
                bits[bit as usize]
            }
        }
        Gate::Atom(Atom::Sum(..)) => false,
        Gate::And(a, b) if node.is_not() => {
            assured_but(model, may, bits, a.not(), unless) || assured_but(model, may, bits, b.not(), unless)
        }
        Gate::And(a, b) => assured_but(model, may, bits, a, unless) && assured_but(model, may, bits, b, unless),
    }
}

fn one(case: &Arc<Case>, number: u64) -> Plan {
    let mut chance = Chance::new(number, "dead end");
    let mut interview = Interview::start(Arc::clone(case));
    let mut done = Vec::new();
    loop {
        let open: Vec<ActIx> = case.open_acts(interview.state()).collect();
        let Some(act) = chance.one_of(&open).copied() else { return done };
        if interview.act(&Action::Do(act)).is_err() {
            return done;
        }
        done.push(act);
    }
}

/// After these acts the node may still come about.
fn still(case: &Arc<Case>, model: &Model, node: Node, acts: &[ActIx]) -> bool {
    let mut interview = Interview::start(Arc::clone(case));
    for act in acts {
        if interview.act(&Action::Do(*act)).is_err() {
            return true;
        }
    }
    let state = interview.state();
    let bits: Vec<bool> = (0..model.vars).map(|bit| model.is_set(state, bit)).collect();
    let mut sums = [0; MOST_PERSONS];
    for (ix, sum) in sums.iter_mut().enumerate() {
        *sum = state.bearer(PersonIx(ix as u8)).rapport;
    }
    May::from(model, &Given::default(), &bits, sums).holds(node)
}

//! A compiled case as transitions over all its states: what each act needs, and what every bit becomes by it.
//!
//! Built from the [`Case`] that live play runs. `turn.rs` says what an act does, this file what a state is. Nothing
//! here searches or proves; [`Model::disagrees`] holds the model against the engine.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    circuit::{Atom, Circuit, Gate, Node, value},
    turn::Turn,
    unary::Unary,
};
use crate::{
    interview::{
        State,
        case::{ActIx, Case, Effect, MOST_PERSONS, PersonIx},
        cond::Cond,
        state::SHUT,
    },
    scenario::{condition::Phase, fact::Level},
};

/// Bits of the model beyond those of the engine: the phase, then six ladder marks for each person.
const BEYOND: u32 = 2 + 6 * MOST_PERSONS as u32;

/// A case as transitions.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub(super) circuit: Circuit,
    /// Bits of the engine come first, at their own numbers; then phase and ladders, then what judging remembers.
    pub(super) vars: u32,
    engine: u32,
    /// Bits at the start.
    pub(super) initial: Vec<bool>,
    /// Bits that stay as they are at the start.
    fixed: BTreeSet<u32>,
    /// Sums of rapport at the start, by person.
    pub(super) sums: [i32; MOST_PERSONS],
    /// By act.
    pub(super) moves: Vec<Move>,
    /// In every state that can be reached: if this bit is set, so is that one.
    pub(super) follows: Vec<(u32, u32)>,
    /// Some acts are open less often than in the engine ([`Model::restrict`]).
    pub(super) restricted: bool,
}

/// What an act needs and does, in terms of the state before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Move {
    /// When it is open.
    pub(super) open: Node0,
    /// What bits become; those not named stay.
    pub(super) next: BTreeMap<u32, Node>,
    /// Changes of rapport: whose, when, by how much.
    pub(super) rapport: Vec<(PersonIx, Node, i32)>,
    /// Things that happen on the way and are asked about: replies, steps of the phase.
    pub(super) marks: Vec<(Mark, Node)>,
    /// How often it may be done.
    pub(super) times: u32,
}

/// A node that is false by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Node0(pub(super) Node);

impl Default for Node0 {
    fn default() -> Self {
        Self(Node::FALSE)
    }
}

/// Something that happens on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Mark {
    /// The reply of this place in the author's list is given.
    Reply(u8),
    /// An effect moves the phase.
    Goto(Phase),
}

impl Model {
    /// Builds the transitions of a case.
    pub(super) fn of(case: &Case) -> Self {
        let engine = case.words as u32 * 64;
        let start = State::new(case);
        let vars = engine + BEYOND;
        let mut initial = vec![false; vars as usize];
        let mut sums = [0; MOST_PERSONS];
        for bit in 0..engine {
            initial[bit as usize] = start.bit(bit);
        }
        for (ix, sum) in sums.iter_mut().enumerate().take(case.persons.len()) {
            *sum = start.bearer(PersonIx(ix as u8)).rapport;
        }
        let cleared = cleared(case);
        let fixed = (0..engine).filter(|bit| start.bit(*bit) && !cleared.contains(bit)).collect();
        let mut model = Self {
            circuit: Circuit::new(),
            vars,
            engine,
            initial,
            fixed,
            sums,
            moves: Vec::new(),
            follows: Vec::new(),
            restricted: false,
        };
        model.follows = model.followings(case);
        for act in case.act_ids() {
            let made = Turn::of(case, &mut model, act);
            model.moves.push(made);
        }
        model
    }

    /// The bit of the phase having come at least so far; none for the first.
    pub(super) fn phase(&self, phase: Phase) -> Option<u32> {
        match phase {
            Phase::Engage => None,
            Phase::Account => Some(self.engine),
            Phase::Closure => Some(self.engine + 1),
        }
    }

    /// The bits of a person's marks of upset, first to third.
    pub(super) fn upset(&self, person: PersonIx) -> [u32; SHUT as usize] {
        let first = self.engine + 2 + 6 * u32::from(person.0);
        [first, first + 1, first + 2]
    }

    /// The bits of a person's marks of suspicion, first to third.
    pub(super) fn suspicion(&self, person: PersonIx) -> [u32; SHUT as usize] {
        self.upset(person).map(|bit| bit + u32::from(SHUT))
    }

    /// Says whether a bit is a mark on a ladder.
    pub(super) fn is_ladder(&self, bit: u32) -> bool {
        (self.engine + 2..self.mirrored()).contains(&bit)
    }

    /// Bits below this are mirrored from the engine; those from here on are what judging remembers.
    fn mirrored(&self) -> u32 {
        self.engine + BEYOND
    }

    /// Adds a bit that some acts set and none clears: by act, where it is set, in the state before the act.
    pub(super) fn remember(&mut self, setters: &[(ActIx, Node)]) -> Node {
        let bit = self.vars;
        self.vars += 1;
        self.initial.push(false);
        let was = self.read(bit);
        for (act, when) in setters.iter().filter(|(_, when)| *when != Node::FALSE) {
            let made = &mut self.moves[act.ix()];
            let so_far = made.next.get(&bit).copied().unwrap_or(was);
            let next = self.circuit.or(so_far, *when);
            self.moves[act.ix()].next.insert(bit, next);
        }
        was
    }

    /// Counts how often something happens, up to `most`: by act, where it happens, in the state before the act.
    pub(super) fn tally(&mut self, happens: &[(ActIx, Node)], most: usize) -> Unary {
        let mut marks: Vec<Node> = Vec::new();
        for _ in 0..most {
            let setters: Vec<(ActIx, Node)> = match marks.last().copied() {
                None => happens.to_vec(),
                Some(before) => happens.iter().map(|(act, when)| (*act, self.circuit.and(before, *when))).collect(),
            };
            if let Some(Gate::Atom(Atom::Var(lower))) = marks.last().map(|mark| self.circuit.at(*mark)) {
                self.follows.push((self.vars, lower));
            }
            marks.push(self.remember(&setters));
        }
        Unary::of(marks)
    }

    /// What judging remembers at the start: nothing.
    pub(super) fn blank(&self) -> Vec<bool> {
        vec![false; (self.vars - self.mirrored()) as usize]
    }

    /// What judging remembers after an act. `values` are those before it.
    pub(super) fn recall(&self, act: ActIx, values: &[bool], memory: &mut [bool]) {
        let first = self.mirrored();
        for (bit, next) in self.moves[act.ix()].next.range(first..) {
            memory[(bit - first) as usize] = value(values, *next);
        }
    }

    /// What follows from what: levels climb from the lowest, marks from the first, times from once, and so on.
    fn followings(&self, case: &Case) -> Vec<(u32, u32)> {
        let mut follows = vec![(self.engine + 1, self.engine)];
        for fact in case.facts.iter().map(crate::interview::case::Fact::bits) {
            follows.extend([
                (fact.told(Level::Full), fact.told(Level::Partial)),
                (fact.told(Level::Partial), fact.told(Level::Cover)),
            ]);
            follows.extend([(fact.told(Level::Cover), fact.claimed), (fact.corrected, fact.slipped)]);
        }
        for (raised, fairly) in case.contradictions.iter().map(crate::interview::case::Contradiction::bits) {
            follows.push((fairly, raised));
        }
        for act in &case.acts {
            follows.extend((act.first_bit + 1..act.first_bit + act.times).map(|bit| (bit, bit - 1)));
        }
        for person in 0..case.persons.len() as u8 {
            for [first, second, third] in [self.upset(PersonIx(person)), self.suspicion(PersonIx(person))] {
                follows.extend([(third, second), (second, first)]);
            }
        }
        follows
    }

    /// Reads a bit in the state before an act.
    pub(super) fn read(&mut self, bit: u32) -> Node {
        if self.fixed.contains(&bit) { Node::TRUE } else { self.circuit.atom(Atom::Var(bit)) }
    }

    /// The node of a bit that was read before.
    pub(super) fn known(&self, bit: u32) -> Option<Node> {
        if self.fixed.contains(&bit) { Some(Node::TRUE) } else { self.circuit.known(Atom::Var(bit)) }
    }

    /// Makes a condition over the state before an act.
    pub(super) fn cond(&mut self, cond: &Cond) -> Node {
        Turn::before(self).cond(cond)
    }

    /// The act's node of when it is open.
    pub(super) fn open(&self, act: ActIx) -> Node {
        self.moves[act.ix()].open.0
    }

    /// Lets an act be done only where a node holds, too: to ask what can be done within a rule.
    pub(super) fn restrict(&mut self, act: ActIx, when: Node) {
        let open = self.circuit.and(self.open(act), when);
        self.moves[act.ix()].open = Node0(open);
        self.restricted = true;
    }

    /// Lets no act set what must be unset for `node` to hold at the end, where nothing would clear it again.
    pub(super) fn keep_unset(&mut self, node: Node) {
        let lasting = super::history::lasting(self);
        for part in self.circuit.parts(node) {
            let Gate::Atom(Atom::Var(bit)) = self.circuit.at(part) else { continue };
            if !part.is_not() || !lasting[bit as usize] || self.initial[bit as usize] {
                continue;
            }
            for ix in 0..self.moves.len() {
                if let Some(next) = self.moves[ix].next.get(&bit).copied() {
                    self.restrict(ActIx(ix as u32), next.not());
                }
            }
        }
    }

    /// Makes a condition over the state in which an act is answered: it is done, and nothing has come of it yet.
    pub(super) fn begun(&mut self, act: &crate::interview::case::Act, cond: &Cond) -> Node {
        Turn::begun(self, act).cond(cond)
    }

    /// Makes a condition over the state after an act, read in the state before it.
    pub(super) fn after(&mut self, act: ActIx, cond: &Cond) -> Node {
        let made = self.moves[act.ix()].clone();
        Turn::ended(self, made).cond(cond)
    }

    /// Works out every gate in a state of the engine, with what judging remembers beside it.
    pub(super) fn evaluate(&self, state: &State, memory: &[bool], values: &mut Vec<bool>) {
        let first = self.mirrored();
        let remembered = |atom| match atom {
            Atom::Var(bit) => bit.checked_sub(first).and_then(|at| memory.get(at as usize)).copied(),
            Atom::Sum(..) => None,
        };
        self.circuit.evaluate(|atom| remembered(atom).unwrap_or_else(|| self.holds(state, atom)), values);
    }

    /// Says whether a bit is set in a state of the engine.
    pub(super) fn is_set(&self, state: &State, bit: u32) -> bool {
        self.holds(state, Atom::Var(bit))
    }

    fn holds(&self, state: &State, atom: Atom) -> bool {
        match atom {
            Atom::Var(bit) if bit < self.engine => state.bit(bit),
            // No state of the engine knows what judging remembers: `play.rs` keeps that beside it.
            Atom::Var(bit) if bit >= self.mirrored() => false,
            Atom::Var(bit) if bit == self.engine => state.phase >= Phase::Account,
            Atom::Var(bit) if bit == self.engine + 1 => state.phase >= Phase::Closure,
            Atom::Var(bit) => {
                let at = bit - self.engine - 2;
                let bearer = state.bearer(PersonIx((at / 6) as u8));
                let mark = (at % 6) as u8;
                if mark < SHUT { bearer.upset > mark } else { bearer.suspicion > mark - SHUT }
            }
            Atom::Sum(person, least) => state.bearer(PersonIx(person)).rapport >= least,
        }
    }

    /// Names a bit or sum on which the model and the engine disagree after an act. `values` are those before it.
    pub(super) fn disagrees(&self, act: ActIx, before: &State, after: &State, values: &[bool]) -> Option<String> {
        let made = &self.moves[act.ix()];
        for bit in 0..self.mirrored() {
            let is = self.holds(after, Atom::Var(bit));
            let was = || self.holds(before, Atom::Var(bit));
            let said = made.next.get(&bit).map_or_else(was, |next| value(values, *next));
            if is != said {
                return Some(format!("act {} makes bit {bit} {is}, not {said}", act.0));
            }
        }
        for person in 0..MOST_PERSONS as u8 {
            let change: i32 =
                made.rapport.iter().filter(|(of, when, _)| of.0 == person && value(values, *when)).map(|r| r.2).sum();
            let [was, is] = [before, after].map(|state| state.bearer(PersonIx(person)).rapport);
            if was + change != is {
                return Some(format!("act {} makes the rapport of person {person} {is}, not {}", act.0, was + change));
            }
        }
        None
    }
}

/// The bits that some effect can clear.
fn cleared(case: &Case) -> BTreeSet<u32> {
    fn note(case: &Case, effect: &Effect, all: &mut BTreeSet<u32>) {
        match effect {
            Effect::Clear(flag) => {
                all.insert(case.flag_bit(*flag));
            }
            Effect::If(_, inner) => note(case, inner, all),
            _ => {}
        }
    }
    let mut all = BTreeSet::new();
    let of_acts =
        case.acts.iter().flat_map(|act| act.effects.iter().chain(act.replies.iter().flat_map(|r| &r.effects)));
    for effect in of_acts.chain(case.contradictions.iter().flat_map(|contradiction| &contradiction.effects)) {
        note(case, effect, &mut all);
    }
    all
}

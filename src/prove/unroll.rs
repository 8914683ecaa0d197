//! A model as clauses, step by step, for a solver; the only file that knows the solver (batsat).
//!
//! One act or none happens in each step. Rapport stands in order encoding: one literal for each sum reached. Where
//! [`Keep::Loose`] is asked for, rapport and ladders are let free in every step, which only allows more: what is impossible
//! then is impossible.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use batsat::{Callbacks, Lit, Solver, SolverInterface, lbool};

use super::{
    Stop,
    circuit::{Atom, Gate, Node},
    may::{Given, May},
    model::Model,
    slice::{Scale, Slice},
};
use crate::interview::case::{ActIx, MOST_PERSONS};

/// How much of a model is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Everything: an answer is exact.
    All,
    /// Everything but rapport and ladders, which are free: only "impossible" is an answer.
    Loose,
    /// One state, wherever it came from: only "impossible" is an answer.
    Anywhere,
}

/// What a solver said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    /// The acts, in order.
    Yes(Vec<ActIx>),
    /// There is no way.
    No,
    /// The budget ended.
    Unknown,
}

/// Counts conflicts and asks now and then whether to stop.
struct Watch<'l> {
    stop: Stop<'l>,
    conflicts: u64,
    most: u64,
    polls: Cell<u32>,
    stopped: Cell<bool>,
}

impl Callbacks for Watch<'_> {
    fn on_new_clause(&mut self, _: &[Lit], _: batsat::clause::Kind) {
        self.conflicts += 1;
    }

    fn stop(&self) -> bool {
        let polls = self.polls.get().wrapping_add(1);
        self.polls.set(polls);
        if polls.is_multiple_of(4096) && (self.stop)() {
            self.stopped.set(true);
        }
        self.stopped.get() || self.conflicts >= self.most
    }
}

/// A person's sum in one step: `at[i]` says that it is at least `start + (low + 1 + i) * unit`.
#[derive(Clone, Debug, Default)]
struct Sum {
    low: i32,
    at: Vec<Lit>,
}

#[derive(Debug)]
struct Step {
    vars: BTreeMap<u32, Lit>,
    sums: Vec<Sum>,
    free: BTreeMap<(u8, i32), Lit>,
    gates: Vec<Option<Lit>>,
    acts: Vec<Lit>,
    /// Something is done.
    busy: Lit,
}

impl Step {
    fn new(gates: usize, busy: Lit) -> Self {
        Self {
            vars: BTreeMap::new(),
            sums: vec![Sum::default(); MOST_PERSONS],
            free: BTreeMap::new(),
            gates: vec![None; gates],
            acts: Vec::new(),
            busy,
        }
    }
}

/// A model being unrolled.
pub(super) struct Unroll<'m> {
    model: &'m Model,
    solver: Solver<Watch<'m>>,
    truth: Lit,
    keep: Keep,
    /// The acts that are left.
    pub(super) acts: Vec<ActIx>,
    /// The bits that matter.
    bits: BTreeSet<u32>,
    /// Bits that are left free in every step.
    loose: BTreeSet<u32>,
    scales: [Option<Scale>; MOST_PERSONS],
    steps: Vec<Step>,
    may: &'m May,
}

impl<'m> Unroll<'m> {
    /// Begins with the start of the case. Only what `nodes` rest on is kept.
    pub(super) fn new(
        model: &'m Model,
        may: &'m May,
        given: &Given,
        keep: Keep,
        nodes: &[Node],
        stop: Stop<'m>,
    ) -> Self {
        let watch = Watch { stop, conflicts: 0, most: u64::MAX, polls: Cell::new(0), stopped: Cell::new(false) };
        let mut solver = Solver::new(batsat::SolverOpts::default(), watch);
        let truth = Lit::new(solver.new_var_default(), true);
        solver.add_clause_reuse(&mut vec![truth]);
        let slice = Slice::of(model, may, given, keep, nodes);
        let scales = slice.scales(model);
        let mut unroll = Self {
            model,
            solver,
            truth,
            keep,
            acts: slice.acts,
            bits: slice.bits,
            loose: slice.loose,
            scales,
            steps: Vec::new(),
            may,
        };
        unroll.begin();
        unroll
    }

    /// The most steps a plan can need: every act as often as it may be done.
    pub(super) fn longest(&self) -> usize {
        self.acts.iter().map(|act| self.model.moves[act.ix()].times as usize).sum()
    }

    /// How many steps there are.
    fn horizon(&self) -> usize {
        self.steps.len() - 1
    }

    fn fresh(&mut self) -> Lit {
        Lit::new(self.solver.new_var_default(), true)
    }

    fn known(&self, value: bool) -> Lit {
        if value { self.truth } else { !self.truth }
    }

    fn clause(&mut self, lits: &[Lit]) {
        self.solver.add_clause_reuse(&mut lits.to_vec());
    }

    fn begin(&mut self) {
        let mut step = Step::new(self.model.circuit.gates().len(), !self.truth);
        let anywhere = self.keep == Keep::Anywhere;
        for bit in self.bits.clone() {
            let lit = if anywhere { self.free_bit(bit) } else { self.known(self.model.initial[bit as usize]) };
            step.vars.insert(bit, lit);
        }
        for bit in self.loose.clone() {
            let lit = self.free_bit(bit);
            step.vars.insert(bit, lit);
        }
        self.steps.push(step);
        self.follow(0);
    }

    /// A literal for a bit, within what may be.
    fn free_bit(&mut self, bit: u32) -> Lit {
        match self.may.var(bit) {
            (true, true) => self.fresh(),
            (_, set) => self.known(set),
        }
    }

    /// Says what follows from what in every state that can be reached.
    fn follow(&mut self, at: usize) {
        for (if_set, then_set) in &self.model.follows {
            let (Some(a), Some(b)) = (self.steps[at].vars.get(if_set), self.steps[at].vars.get(then_set)) else {
                continue;
            };
            let (a, b) = (*a, *b);
            self.clause(&[!a, b]);
        }
    }

    /// Adds a step.
    fn extend(&mut self) {
        let from = self.steps.len() - 1;
        let mut step = Step::new(self.model.circuit.gates().len(), !self.truth);
        for bit in self.bits.iter().chain(&self.loose).copied().collect::<Vec<_>>() {
            let lit = self.free_bit(bit);
            step.vars.insert(bit, lit);
        }
        self.steps.push(step);
        self.follow(from + 1);
        self.choose(from);
        self.change_bits(from);
        self.change_sums(from);
    }

    /// One act at most, and none after none.
    fn choose(&mut self, from: usize) {
        let acts: Vec<Lit> = self.acts.clone().iter().map(|_| self.fresh()).collect();
        // A counter: `seen[i]` says that one of the first i + 1 was chosen.
        let mut seen: Option<Lit> = None;
        for act in &acts {
            let here = self.fresh();
            self.clause(&[!*act, here]);
            if let Some(before) = seen {
                self.clause(&[!before, here]);
                self.clause(&[!before, !*act]);
            }
            seen = Some(here);
        }
        for (at, ix) in self.acts.clone().into_iter().enumerate() {
            let open = self.lit(from, self.model.open(ix));
            self.clause(&[!acts[at], open]);
        }
        let busy = seen.unwrap_or(!self.truth);
        let mut some = acts.clone();
        some.push(!busy);
        self.clause(&some);
        if from > 0 {
            let earlier = self.steps[from - 1].busy;
            self.clause(&[!busy, earlier]);
        }
        self.steps[from].acts = acts;
        self.steps[from].busy = busy;
    }

    fn change_bits(&mut self, from: usize) {
        let mut touched: BTreeMap<u32, Vec<Lit>> = BTreeMap::new();
        for (at, ix) in self.acts.clone().into_iter().enumerate() {
            let act = self.steps[from].acts[at];
            for (bit, next) in &self.model.moves[ix.ix()].next {
                if !self.bits.contains(bit) {
                    continue;
                }
                let (then, after) = (self.lit(from, *next), self.steps[from + 1].vars[bit]);
                self.clause(&[!act, !then, after]);
                self.clause(&[!act, then, !after]);
                touched.entry(*bit).or_default().push(act);
            }
        }
        for bit in self.bits.clone() {
            let (before, after) = (self.steps[from].vars[&bit], self.steps[from + 1].vars[&bit]);
            let mut lits = touched.remove(&bit).unwrap_or_default();
            lits.extend([before, !after]);
            self.clause(&lits);
            let end = lits.len() - 2;
            lits[end] = !before;
            lits[end + 1] = after;
            self.clause(&lits);
        }
    }

    fn change_sums(&mut self, from: usize) {
        let mut sums = vec![Sum::default(); MOST_PERSONS];
        let scales = self.scales;
        for (person, scale) in scales.into_iter().enumerate() {
            let Some(scale) = scale else { continue };
            // Who changes it by how much, in units; `None` stands for nobody.
            let mut ways: BTreeMap<i32, Vec<(Lit, Vec<Lit>)>> = BTreeMap::new();
            for (at, ix) in self.acts.clone().into_iter().enumerate() {
                let act = self.steps[from].acts[at];
                for (conds, by) in changes(self.model, ix, person) {
                    let conds: Vec<Lit> = conds.into_iter().map(|node| self.lit(from, node)).collect();
                    ways.entry(by / scale.unit).or_default().push((act, conds));
                }
            }
            let before = self.steps[from].sums[person].clone();
            let (least, most) = ways.keys().fold((0, 0), |(l, m), by| (l.min(*by), m.max(*by)));
            let high = before.low + before.at.len() as i32;
            let low = (before.low + least).max(scale.low);
            let top = (high + most).min(scale.high);
            let at: Vec<Lit> = (low..top).map(|_| self.fresh()).collect();
            let after = Sum { low, at };
            for pair in after.at.windows(2) {
                self.clause(&[!pair[1], pair[0]]);
            }
            // Nobody at all: the sum stays.
            let busy = self.steps[from].busy;
            self.equate(&before, &after, 0, &mut vec![busy]);
            for (by, by_whom) in ways {
                let way = self.fresh();
                for (act, conds) in by_whom {
                    let mut lits: Vec<Lit> = conds.iter().map(|cond| !*cond).collect();
                    lits.extend([!act, way]);
                    self.clause(&lits);
                }
                self.equate(&before, &after, by, &mut vec![!way]);
            }
            sums[person] = after;
        }
        self.steps[from + 1].sums = sums;
    }

    /// Unless one of `unless` holds, `after` is `before` changed by `by`.
    fn equate(&mut self, before: &Sum, after: &Sum, by: i32, unless: &mut Vec<Lit>) {
        for (ix, then) in after.at.iter().copied().enumerate() {
            let reached = after.low + 1 + ix as i32;
            let was = self.at_least(before, reached - by);
            unless.extend([!was, then]);
            self.clause(unless);
            let end = unless.len() - 2;
            unless[end] = was;
            unless[end + 1] = !then;
            self.clause(unless);
            unless.truncate(end);
        }
    }

    /// The sum is at least so many units from the start.
    fn at_least(&self, sum: &Sum, units: i32) -> Lit {
        match usize::try_from(units - sum.low - 1) {
            Err(_) => self.truth,
            Ok(ix) => sum.at.get(ix).copied().unwrap_or(!self.truth),
        }
    }

    /// The literal of a node in a step.
    fn lit(&mut self, step: usize, node: Node) -> Lit {
        let lit = match self.steps[step].gates[node.gate()] {
            Some(lit) => lit,
            None => {
                let lit = match self.model.circuit.gates()[node.gate()] {
                    Gate::True => self.truth,
                    Gate::Atom(atom) => self.read(step, atom),
                    Gate::And(a, b) => {
                        let (a, b) = (self.lit(step, a), self.lit(step, b));
                        self.both(a, b)
                    }
                };
                self.steps[step].gates[node.gate()] = Some(lit);
                lit
            }
        };
        if node.is_not() { !lit } else { lit }
    }

    fn both(&mut self, a: Lit, b: Lit) -> Lit {
        let truth = self.truth;
        if a == !truth || b == !truth || a == !b {
            return !truth;
        }
        if a == truth || a == b {
            return b;
        }
        if b == truth {
            return a;
        }
        let both = self.fresh();
        self.clause(&[!both, a]);
        self.clause(&[!both, b]);
        self.clause(&[both, !a, !b]);
        both
    }

    fn read(&mut self, step: usize, atom: Atom) -> Lit {
        match atom {
            Atom::Var(bit) => match self.steps[step].vars.get(&bit) {
                Some(lit) => *lit,
                // Nothing left ever changes it.
                None => self.known(self.model.initial[bit as usize]),
            },
            Atom::Sum(person, least) => match self.keep {
                Keep::All => match self.scales[person as usize] {
                    None => self.known(self.model.sums[person as usize] >= least),
                    Some(scale) => {
                        let units = (least - self.model.sums[person as usize] + scale.unit - 1).div_euclid(scale.unit);
                        self.at_least(&self.steps[step].sums[person as usize].clone(), units)
                    }
                },
                Keep::Loose | Keep::Anywhere => self.free_sum(step, person, least),
            },
        }
    }

    /// A free mark of rapport, in order with the others of its step, within what may be.
    fn free_sum(&mut self, step: usize, person: u8, least: i32) -> Lit {
        let (low, high) = self.may.sum(person);
        if low >= least || high < least {
            return self.known(high >= least);
        }
        if let Some(lit) = self.steps[step].free.get(&(person, least)) {
            return *lit;
        }
        let lit = self.fresh();
        let below = self.steps[step].free.range((person, i32::MIN)..(person, least)).next_back().map(|(_, l)| *l);
        let above = self.steps[step].free.range((person, least)..(person, i32::MAX)).next().map(|(_, l)| *l);
        if let Some(below) = below {
            self.clause(&[!lit, below]);
        }
        if let Some(above) = above {
            self.clause(&[!above, lit]);
        }
        self.steps[step].free.insert((person, least), lit);
        lit
    }

    /// Asks whether `node` can hold after so many acts or fewer. It must be one of those the unrolling was made for.
    pub(super) fn ask(&mut self, node: Node, horizon: usize, conflicts: u64) -> Said {
        self.ask_all(&[node], horizon, conflicts)
    }

    /// Asks whether all of these can hold together after so many acts or fewer.
    pub(super) fn ask_all(&mut self, nodes: &[Node], horizon: usize, conflicts: u64) -> Said {
        while self.horizon() < horizon {
            if (self.solver.cb().stop)() {
                return Said::Unknown;
            }
            self.extend();
        }
        // Doing nothing is allowed, and once nothing is done nothing more is: so "after so many" is "or fewer".
        let wanted: Vec<Lit> = nodes.iter().map(|node| self.lit(horizon, *node)).collect();
        let most = self.solver.cb().conflicts.saturating_add(conflicts);
        self.solver.cb_mut().most = most;
        let said = self.solver.solve_limited(&wanted);
        if said == lbool::FALSE {
            return Said::No;
        }
        if said != lbool::TRUE {
            return Said::Unknown;
        }
        let chosen = |step: &Step| step.acts.iter().position(|act| self.solver.value_lit(*act) == lbool::TRUE);
        Said::Yes(self.steps[..horizon].iter().map_while(chosen).map(|ix| self.acts[ix]).collect())
    }

    /// Takes for granted that one of these holds in the first state.
    pub(super) fn suppose(&mut self, any: &[Node]) {
        let lits: Vec<Lit> = any.iter().map(|node| self.lit(0, *node)).collect();
        self.clause(&lits);
    }

    /// After a "yes": a node holds in the state that was found. It must have been asked about, or supposed.
    pub(super) fn found(&mut self, node: Node) -> bool {
        let lit = self.lit(0, node);
        self.solver.value_lit(lit) == lbool::TRUE
    }
}

/// The changes of a person's rapport an act can make: under which conditions, and by how much together.
fn changes(model: &Model, act: ActIx, person: usize) -> Vec<(Vec<Node>, i32)> {
    let mut all = vec![(Vec::new(), 0)];
    for (of, when, by) in &model.moves[act.ix()].rapport {
        if of.ix() != person {
            continue;
        }
        if *when == Node::TRUE {
            all.iter_mut().for_each(|(_, sum)| *sum += by);
            continue;
        }
        let without = all.iter().map(|(conds, sum)| ([&conds[..], &[when.not()]].concat(), *sum));
        let with = all.iter().map(|(conds, sum)| ([&conds[..], &[*when]].concat(), sum + by));
        all = without.chain(with).collect();
    }
    all
}

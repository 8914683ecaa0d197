//! What the end of an interview says of its way there, without its steps: a bit that is set was set by some act that was
//! done, an act that was done was open at some time, a sum of rapport is made of what changed it.
//!
//! One condition over one state. Every interview satisfies it, so what excludes it is impossible; it forgets the order of
//! acts, so what it allows may still be.

use std::collections::BTreeMap;

use super::{
    circuit::{Atom, Gate, Node},
    history::{lasting, setting},
    may::May,
    model::Model,
    unary::Unary,
};
use crate::interview::{Case, case::PersonIx};

/// Makes the condition. `may` must be of the model as it is, before anything is added to its circuit; `asked` are the nodes
/// that will be asked about at the end, whose marks of rapport are tied to what was done.
pub(super) fn links(case: &Case, model: &mut Model, may: &May, asked: &[Node]) -> Node {
    let mut links = Links { case, lasting: lasting(model), may, once: BTreeMap::new(), sums: BTreeMap::new(), model };
    let mut all = links.supports();
    all.extend(links.forced());
    all.extend(links.rapport(asked));
    links.model.circuit.all(all)
}

struct Links<'l> {
    case: &'l Case,
    lasting: Vec<bool>,
    may: &'l May,
    once: BTreeMap<Node, Node>,
    sums: BTreeMap<(u8, bool), (i32, Unary)>,
    model: &'l mut Model,
}

impl Links<'_> {
    fn done(&mut self, act: usize) -> Node {
        self.model.read(self.case.acts[act].first_bit)
    }

    /// The node held in some state on the way, read at the end.
    fn once(&mut self, node: Node) -> Node {
        if let Some(known) = self.once.get(&node) {
            return *known;
        }
        let made = match self.model.circuit.at(node) {
            Gate::True => node,
            _ if !self.may.knows(node) => Node::TRUE,
            _ if !self.may.holds(node) => Node::FALSE,
            Gate::Atom(Atom::Var(bit)) => {
                let (start, lasts) = (self.model.initial[bit as usize], self.lasting[bit as usize]);
                match (node.is_not(), lasts) {
                    // What lasts and was ever set is set now; what was ever unset was so at the start.
                    (false, true) if !start => node,
                    (true, true) if start => Node::FALSE,
                    _ => Node::TRUE,
                }
            }
            Gate::Atom(Atom::Sum(person, least)) => self.once_reached(person, least, node.is_not()),
            Gate::And(a, b) if node.is_not() => {
                let (a, b) = (self.once(a.not()), self.once(b.not()));
                self.model.circuit.or(a, b)
            }
            Gate::And(a, b) => {
                let (a, b) = (self.once(a), self.once(b));
                self.model.circuit.and(a, b)
            }
        };
        self.once.insert(node, made);
        made
    }

    /// A person's sum reached a mark, or fell below it: what was done raises, or lowers, it so far.
    fn once_reached(&mut self, person: u8, least: i32, below: bool) -> Node {
        let start = self.model.sums[usize::from(person)];
        let far = if below { start - least + 1 } else { least - start };
        if far <= 0 {
            return Node::TRUE;
        }
        let (unit, moved) = self.moved(person, below);
        moved.at_least(far.div_euclid(unit) as usize + usize::from(far.rem_euclid(unit) > 0))
    }

    /// How far what was done may have raised, or lowered, a person's sum: in units, counted up to where it matters.
    fn moved(&mut self, person: u8, down: bool) -> (i32, Unary) {
        if let Some((unit, moved)) = self.sums.get(&(person, down)) {
            return (*unit, moved.clone());
        }
        let mut parts = Vec::new();
        for ix in 0..self.model.moves.len() {
            let made = &self.model.moves[ix];
            let changes = made.rapport.iter().filter(|(of, ..)| of.0 == person).map(|(.., by)| *by);
            let by: i32 = changes.filter(|by| (*by < 0) == down).map(i32::abs).sum();
            let act = &self.case.acts[ix];
            parts.extend((act.first_bit..act.first_bit + act.times).map(|bit| (bit, by)).filter(|(_, by)| *by > 0));
        }
        let unit = parts.iter().fold(0, |a, (_, by)| gcd(a, *by)).max(1);
        let parts: Vec<(Node, usize)> =
            parts.into_iter().map(|(bit, by)| (self.model.read(bit), (by / unit) as usize)).collect();
        let made = Unary::weighed(&mut self.model.circuit, &parts, (120 / unit) as usize + 1);
        self.sums.insert((person, down), (unit, made.clone()));
        (unit, made)
    }

    /// What was done was open; what is set was set by something done.
    fn supports(&mut self) -> Vec<Node> {
        let mut all = Vec::new();
        let mut ways: BTreeMap<u32, Vec<Node>> = BTreeMap::new();
        for ix in 0..self.model.moves.len() {
            let made = self.model.moves[ix].clone();
            let done = self.done(ix);
            let open = self.once(made.open.0);
            all.push(self.model.circuit.or(done.not(), open));
            if open == Node::FALSE {
                continue;
            }
            for (bit, next) in made.next {
                for way in setting(self.model, bit, next) {
                    let own =
                        |part: &Node| !part.is_not() && self.model.circuit.at(*part) == Gate::Atom(Atom::Var(bit));
                    if way.iter().any(own) {
                        continue;
                    }
                    let held: Vec<Node> = way.into_iter().map(|part| self.once(part)).collect();
                    let held = self.model.circuit.all(held);
                    let so = self.model.circuit.and(done, held);
                    ways.entry(bit).or_default().push(so);
                }
            }
        }
        for bit in (0..self.model.vars).filter(|bit| !self.model.initial[*bit as usize]).collect::<Vec<_>>() {
            let set = self.model.read(bit);
            let some = self.model.circuit.any(ways.remove(&bit).unwrap_or_default());
            all.push(self.model.circuit.or(set.not(), some));
        }
        all
    }

    /// What an act sets whatever else holds, and nothing clears, is set where the act was done.
    fn forced(&mut self) -> Vec<Node> {
        let mut all = Vec::new();
        for ix in 0..self.model.moves.len() {
            let made = self.model.moves[ix].next.clone();
            let done = self.done(ix);
            for (bit, next) in made {
                if !self.lasting[bit as usize] {
                    continue;
                }
                let spared = self.once(next.not());
                if spared != Node::TRUE {
                    let set = self.model.read(bit);
                    all.push(self.model.circuit.any([done.not(), set, spared]));
                }
            }
        }
        all
    }

    /// Rapport at the end is the start and all changes; of those that hang on a condition nobody knows whether they were made.
    fn rapport(&mut self, asked: &[Node]) -> Vec<Node> {
        let (mut marked, mut atoms) = (vec![false; self.model.circuit.gates().len()], Vec::new());
        self.model.circuit.mark(asked.iter().copied(), &mut marked, &mut atoms);
        let mut marks: BTreeMap<u8, Vec<i32>> = BTreeMap::new();
        for atom in atoms {
            if let Atom::Sum(person, least) = atom {
                marks.entry(person).or_default().push(least);
            }
        }
        let mut all = Vec::new();
        for (person, marks) in marks {
            for below in [false, true] {
                for (least, may) in self.may_be(PersonIx(person), &marks, below) {
                    let reached = self.model.circuit.atom(Atom::Sum(person, least));
                    let is = if below { reached.not() } else { reached };
                    all.push(self.model.circuit.or(is.not(), may));
                }
            }
        }
        all
    }

    /// By mark: with all that was done the sum may be at least that; or, with `below`, less.
    fn may_be(&mut self, person: PersonIx, marks: &[i32], below: bool) -> Vec<(i32, Node)> {
        let sign = if below { -1 } else { 1 };
        let mut parts: Vec<(u32, i32)> = Vec::new();
        for (made, act) in self.model.moves.iter().zip(&self.case.acts) {
            let own = made.rapport.iter().filter(|(of, ..)| *of == person).map(|(_, when, by)| (*when, by * sign));
            // What helps counts always, what hinders only where nothing spares it.
            let counts = own.filter(|(when, by)| *by > 0 || *when == Node::TRUE);
            let by: i32 = counts.map(|(_, by)| by).sum();
            parts.extend((act.first_bit..act.first_bit + act.times).map(|bit| (bit, by)).filter(|(_, by)| *by != 0));
        }
        let unit = parts.iter().fold(0, |a, (_, by)| gcd(a, by.abs())).max(1);
        // A hindrance that was not done counts as a help, and every mark is so much farther.
        let hinders: i32 = parts.iter().map(|(_, by)| (-by).max(0)).sum();
        let start = self.model.sums[person.ix()];
        let far = |least: i32| {
            let far = if below { start - least + 1 } else { least - start };
            usize::try_from((far + hinders + unit - 1).div_euclid(unit)).unwrap_or(0)
        };
        let most = marks.iter().map(|least| far(*least)).max().unwrap_or(0);
        let parts: Vec<(Node, usize)> = parts
            .into_iter()
            .map(|(bit, by)| {
                let done = self.model.read(bit);
                (if by < 0 { done.not() } else { done }, by.unsigned_abs() as usize / unit as usize)
            })
            .collect();
        let sum = Unary::weighed(&mut self.model.circuit, &parts, most);
        marks.iter().map(|least| (*least, sum.at_least(far(*least)))).collect()
    }
}

fn gcd(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

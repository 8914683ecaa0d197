//! Conditions over a state as one shared circuit of *and* and *not*, in which equal parts are one.
//!
//! Knows neither acts nor cases: an atom is a numbered bit, or a sum reaching a mark.

use std::collections::HashMap;

/// A part of the circuit, or its opposite.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Node(u32);

impl Node {
    pub(super) const TRUE: Self = Self(0);
    pub(super) const FALSE: Self = Self(1);

    /// Turns it round.
    pub(super) const fn not(self) -> Self {
        Self(self.0 ^ 1)
    }

    /// Says whether it is the opposite of its gate.
    pub(super) const fn is_not(self) -> bool {
        self.0 & 1 == 1
    }

    /// The place of its gate.
    pub(super) const fn gate(self) -> usize {
        (self.0 >> 1) as usize
    }
}

/// What a condition reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Atom {
    /// A bit is set.
    Var(u32),
    /// A person's sum of rapport, not clamped, is at least this.
    Sum(u8, i32),
}

/// One gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Gate {
    /// Always holds; the gate at place 0.
    True,
    /// Reads the state.
    Atom(Atom),
    /// Both hold.
    And(Node, Node),
}

/// The circuit. A gate only refers to gates before it.
#[derive(Clone, Debug)]
pub(super) struct Circuit {
    gates: Vec<Gate>,
    known: HashMap<Gate, u32>,
}

impl Circuit {
    pub(super) fn new() -> Self {
        Self { gates: vec![Gate::True], known: HashMap::new() }
    }

    pub(super) fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// The gate of a node.
    pub(super) fn at(&self, node: Node) -> Gate {
        self.gates[node.gate()]
    }

    fn add(&mut self, gate: Gate) -> Node {
        let next = self.gates.len() as u32;
        let at = *self.known.entry(gate).or_insert(next);
        if at == next {
            self.gates.push(gate);
        }
        Node(at << 1)
    }

    /// The node of an atom that was made before.
    pub(super) fn known(&self, atom: Atom) -> Option<Node> {
        self.known.get(&Gate::Atom(atom)).map(|at| Node(at << 1))
    }

    pub(super) fn atom(&mut self, atom: Atom) -> Node {
        self.add(Gate::Atom(atom))
    }

    pub(super) fn and(&mut self, a: Node, b: Node) -> Node {
        if a == Node::FALSE || b == Node::FALSE || a == b.not() {
            return Node::FALSE;
        }
        if a == Node::TRUE || a == b {
            return b;
        }
        if b == Node::TRUE {
            return a;
        }
        for (one, other) in [(a, b), (b, a)] {
            if let Gate::And(x, y) = self.at(other) {
                match other.is_not() {
                    false if x == one || y == one => return other,
                    false if x == one.not() || y == one.not() => return Node::FALSE,
                    true if x == one.not() || y == one.not() => return one,
                    true if x == one => return self.and(one, y.not()),
                    true if y == one => return self.and(one, x.not()),
                    _ => {}
                }
            }
        }
        self.add(Gate::And(a.min(b), a.max(b)))
    }

    pub(super) fn or(&mut self, a: Node, b: Node) -> Node {
        self.and(a.not(), b.not()).not()
    }

    /// `then` where `when` holds, `other` where not.
    pub(super) fn choose(&mut self, when: Node, then: Node, other: Node) -> Node {
        if then == other {
            return then;
        }
        let yes = self.and(when, then);
        let no = self.and(when.not(), other);
        self.or(yes, no)
    }

    pub(super) fn all(&mut self, parts: impl IntoIterator<Item = Node>) -> Node {
        parts.into_iter().fold(Node::TRUE, |all, part| self.and(all, part))
    }

    pub(super) fn any(&mut self, parts: impl IntoIterator<Item = Node>) -> Node {
        parts.into_iter().fold(Node::FALSE, |any, part| self.or(any, part))
    }

    /// At least `least` of the parts.
    pub(super) fn at_least(&mut self, least: usize, parts: &[Node]) -> Node {
        // `row[k]`: at least k of the parts so far.
        let mut row = vec![Node::FALSE; least + 1];
        row[0] = Node::TRUE;
        for part in parts {
            for k in (1..=least).rev() {
                let one_more = self.and(row[k - 1], *part);
                row[k] = self.or(row[k], one_more);
            }
        }
        row[least]
    }

    /// Works out every gate in one state, into `values`.
    pub(super) fn evaluate(&self, holds: impl Fn(Atom) -> bool, values: &mut Vec<bool>) {
        values.clear();
        for gate in &self.gates {
            let value = match *gate {
                Gate::True => true,
                Gate::Atom(atom) => holds(atom),
                Gate::And(a, b) => (values[a.gate()] ^ a.is_not()) && (values[b.gate()] ^ b.is_not()),
            };
            values.push(value);
        }
    }

    /// Marks every gate that some of the nodes rest on.
    pub(super) fn mark(&self, nodes: impl IntoIterator<Item = Node>, marked: &mut [bool], atoms: &mut Vec<Atom>) {
        let mut open: Vec<usize> = nodes.into_iter().map(Node::gate).collect();
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut marked[at], true) {
                continue;
            }
            match self.gates[at] {
                Gate::True => {}
                Gate::Atom(atom) => atoms.push(atom),
                Gate::And(a, b) => open.extend([a.gate(), b.gate()]),
            }
        }
    }

    /// The parts of which a node is the *and*; itself where it is none.
    pub(super) fn parts(&self, node: Node) -> Vec<Node> {
        let (mut open, mut parts) = (vec![node], Vec::new());
        while let Some(node) = open.pop() {
            match self.at(node) {
                Gate::And(a, b) if !node.is_not() => open.extend([b, a]),
                _ => parts.push(node),
            }
        }
        parts.sort_unstable();
        parts.dedup();
        parts
    }
}

/// Reads a node's value out of what [`Circuit::evaluate`] worked out.
pub(super) fn value(values: &[bool], node: Node) -> bool {
    values[node.gate()] ^ node.is_not()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_keeps_the_meaning() {
        let mut circuit = Circuit::new();
        let vars: Vec<Node> = (0..4).map(|ix| circuit.atom(Atom::Var(ix))).collect();
        let [a, b, c, d] = vars[..] else { unreachable!("four") };
        let ab = circuit.and(a, b);
        type Meaning = fn([bool; 4]) -> bool;
        let rows: Vec<(Node, Meaning)> = vec![
            (circuit.and(a, ab), |v| v[0] && v[1]),
            (circuit.and(a, ab.not()), |v| v[0] && !v[1]),
            (circuit.and(a.not(), ab), |_| false),
            (circuit.and(a.not(), ab.not()), |v| !v[0]),
            (circuit.choose(c, a, d), |v| if v[2] { v[0] } else { v[3] }),
            (circuit.at_least(2, &vars), |v| v.iter().filter(|x| **x).count() >= 2),
            (circuit.at_least(0, &vars), |_| true),
            (circuit.at_least(4, &vars), |v| v.iter().all(|x| *x)),
            (circuit.any([a, b.not(), ab]), |v| v[0] || !v[1]),
        ];
        let mut values = Vec::new();
        for bits in 0..16_u32 {
            let row = [0, 1, 2, 3].map(|ix| bits >> ix & 1 == 1);
            circuit.evaluate(|atom| matches!(atom, Atom::Var(ix) if row[ix as usize]), &mut values);
            for (at, (node, meaning)) in rows.iter().enumerate() {
                assert_eq!(value(&values, *node), meaning(row), "row {at} of {row:?}");
            }
        }
        assert_eq!(circuit.parts(ab), [a, b]);
    }
}

//! Whole numbers as conditions: for each mark, whether it is reached. Points, counts and seconds become nodes of the circuit
//! this way, so that every rung of the ladder can be asked about a score.
//!
//! Knows neither criteria nor acts.

use super::circuit::{Circuit, Node};

/// A number from nought on: `marks[i]` holds where it is at least `i + 1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Unary {
    marks: Vec<Node>,
}

impl Unary {
    /// A number that is always the same.
    pub(super) fn always(value: usize) -> Self {
        Self { marks: vec![Node::TRUE; value] }
    }

    /// `value` where the node holds, nought where not.
    pub(super) fn whole(value: usize, node: Node) -> Self {
        Self { marks: vec![node; value] }
    }

    /// A number by its marks, from one on; each must follow from the next.
    pub(super) fn of(marks: Vec<Node>) -> Self {
        Self { marks }
    }

    /// How many of the parts hold, counted up to `most`.
    pub(super) fn count(circuit: &mut Circuit, parts: &[Node], most: usize) -> Self {
        let parts: Vec<(Node, usize)> = parts.iter().map(|part| (*part, 1)).collect();
        Self::weighed(circuit, &parts, most)
    }

    /// The sum of the weights of the parts that hold, counted up to `most`.
    pub(super) fn weighed(circuit: &mut Circuit, parts: &[(Node, usize)], most: usize) -> Self {
        let mut marks: Vec<Node> = Vec::new();
        for (part, weight) in parts.iter().filter(|(part, weight)| *weight > 0 && *part != Node::FALSE) {
            let before = marks.len();
            marks.resize((before + weight).min(most), Node::FALSE);
            for at in (0..marks.len()).rev() {
                let without = match (at + 1).checked_sub(*weight) {
                    None | Some(0) => Node::TRUE,
                    Some(rest) => marks[rest - 1],
                };
                let with = circuit.and(*part, without);
                marks[at] = circuit.or(marks[at], with);
            }
        }
        Self { marks }
    }

    /// It is at least so much.
    pub(super) fn at_least(&self, value: usize) -> Node {
        match value.checked_sub(1) {
            None => Node::TRUE,
            Some(at) => self.marks.get(at).copied().unwrap_or(Node::FALSE),
        }
    }

    /// It is at most so much.
    pub(super) fn at_most(&self, value: usize) -> Node {
        self.at_least(value + 1).not()
    }

    /// The most it may be.
    pub(super) fn most(&self) -> usize {
        self.marks.len()
    }

    /// The sum of two, counted up to `most`.
    pub(super) fn plus(&self, other: &Self, circuit: &mut Circuit, most: usize) -> Self {
        let length = (self.most() + other.most()).min(most);
        let marks = (1..=length).map(|sum| {
            let ways = (0..=sum).filter(|here| *here <= self.most() && sum - here <= other.most());
            let mut any = Node::FALSE;
            for here in ways {
                let both = circuit.and(self.at_least(here), other.at_least(sum - here));
                any = circuit.or(any, both);
            }
            any
        });
        Self { marks: marks.collect() }
    }

    /// So much less, and never below nought.
    pub(super) fn less(&self, by: usize) -> Self {
        Self { marks: self.marks.iter().skip(by).copied().collect() }
    }

    /// What lies in one of the steps of `worth`: the points that each value up to the most brings, `bring(value)`.
    pub(super) fn worth(&self, circuit: &mut Circuit, points: usize, bring: impl Fn(usize) -> usize) -> Self {
        let most = self.most();
        Self::steps(circuit, points, most, bring, &mut |_, least| self.at_least(least))
    }

    /// The points that a value from nought to `most` brings, where `least(v)` holds if it is at least `v`.
    pub(super) fn steps(
        circuit: &mut Circuit,
        points: usize,
        most: usize,
        bring: impl Fn(usize) -> usize,
        least: &mut dyn FnMut(&mut Circuit, usize) -> Node,
    ) -> Self {
        let mut marks = Vec::new();
        for point in 1..=points {
            let mut any = Node::FALSE;
            let mut from = None;
            for value in 0..=most + 1 {
                match (from, value <= most && bring(value) >= point) {
                    (None, true) => from = Some(value),
                    (Some(first), false) => {
                        let begun = if first == 0 { Node::TRUE } else { least(circuit, first) };
                        let over = if value > most { Node::FALSE } else { least(circuit, value) };
                        let within = circuit.and(begun, over.not());
                        any = circuit.or(any, within);
                        from = None;
                    }
                    _ => {}
                }
            }
            marks.push(any);
        }
        Self { marks }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::circuit::{Atom, value},
        *,
    };

    #[test]
    fn numbers_are_what_they_stand_for() {
        let mut circuit = Circuit::new();
        let vars: Vec<Node> = (0..5).map(|ix| circuit.atom(Atom::Var(ix))).collect();
        let count = Unary::count(&mut circuit, &vars[..3], 9);
        let heavy = Unary::weighed(&mut circuit, &[(vars[3], 4), (vars[4], 3)], 6);
        let sum = count.plus(&heavy, &mut circuit, 8);
        let less = sum.less(2);
        let band = count.worth(&mut circuit, 2, |faults| 2_usize.saturating_sub(faults));
        let mut values = Vec::new();
        for bits in 0..32_u32 {
            circuit.evaluate(|atom| matches!(atom, Atom::Var(ix) if bits >> ix & 1 == 1), &mut values);
            let read = |number: &Unary| (1..=20).filter(|v| value(&values, number.at_least(*v))).count();
            let few = (bits & 7).count_ones() as usize;
            let weight = (4 * (bits >> 3 & 1) + 3 * (bits >> 4 & 1)) as usize;
            assert_eq!((read(&count), read(&heavy)), (few, weight.min(6)));
            assert_eq!(read(&sum), (few + weight.min(6)).min(8));
            assert_eq!(read(&less), (few + weight.min(6)).min(8).saturating_sub(2));
            assert_eq!(read(&band), 2_usize.saturating_sub(few));
            assert_eq!(value(&values, count.at_most(1)), few <= 1);
        }
    }
}

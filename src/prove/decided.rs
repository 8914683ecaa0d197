//! What decisions earn: grades, reasons and bad reasons of everybody found, which hang together, since one set of codes
//! is graded and supported; and sums over persons or needs of whom nobody knows beforehand how many count.

use std::collections::BTreeMap;

use super::{
    circuit::{Circuit, Node},
    measures::Ends,
    rubric::Rubric,
    unary::Unary,
};
use crate::scenario::{
    handbook::{Competency, Grade, Measure},
    outcome::Mark,
};

/// Adds up what each part brings in one of its ways, and says what every sum is worth, up to `most` points.
///
/// Where several ways of a part hold, the best counts.
pub(super) fn weigh<const N: usize>(
    circuit: &mut Circuit,
    parts: &[Vec<(Node, [usize; N])>],
    most: usize,
    worth: impl Fn([usize; N]) -> usize,
) -> Unary {
    let mut sums: BTreeMap<[usize; N], Node> = BTreeMap::from([([0; N], Node::TRUE)]);
    for ways in parts {
        let mut next: BTreeMap<[usize; N], Node> = BTreeMap::new();
        for (sum, so_far) in sums {
            for (way, brings) in ways.iter().filter(|(way, _)| *way != Node::FALSE) {
                let both = circuit.and(so_far, *way);
                let mut more = sum;
                more.iter_mut().zip(brings).for_each(|(sum, by)| *sum += by);
                let here = next.entry(more).or_insert(Node::FALSE);
                *here = circuit.or(*here, both);
            }
        }
        sums = next;
    }
    let sums: Vec<(usize, Node)> = sums.into_iter().map(|(sum, node)| (worth(sum), node)).collect();
    let marks = (1..=most).map(|least| circuit.any(sums.iter().filter(|(w, _)| *w >= least).map(|(_, node)| *node)));
    Unary::of(marks.collect())
}

impl Rubric<'_> {
    /// What the decisions earn in a competency, `offset` points more than that, so that bad reasons never lead below
    /// nought; `None` where it judges no decision. The least is what the worst notes leave.
    pub(super) fn decisions(&mut self, competency: &Competency) -> Option<(Ends, usize)> {
        let note = self.case.handover.is_some();
        let of = |measure: Measure| competency.criteria.iter().find(|criterion| criterion.of == measure);
        let (outcome, reasons, bad) = (of(Measure::Outcome), of(Measure::Reasons), of(Measure::BadReasons));
        if outcome.is_none() && reasons.is_none() && bad.is_none() {
            return None;
        }
        let points = |of: Option<&crate::scenario::handbook::Criterion>, value: usize, wanted: usize| -> usize {
            of.map_or(0, |c| c.award.earns(c.most(note), value as u32, wanted as u32).into())
        };
        let taken = |faults: usize| -> usize { bad.map_or(0, |bad| bad.award.takes(faults as u32).into()) };
        let most_of = |of: Option<&crate::scenario::handbook::Criterion>| of.map_or(0, |c| usize::from(c.most(note)));
        let offset = taken(crate::interview::case::MOST_PERSONS);
        let (full, fair) = (self.handbook.rubric().tenths(Grade::Full), self.handbook.rubric().tenths(Grade::Fair));
        let (full, fair) = (usize::from(full), usize::from(fair));
        let mut persons = Vec::new();
        for person in self.decided() {
            let found = self.model.read(self.case.persons[person.ix()].bits().found);
            let mut ways = vec![(found.not(), [0, 0, 0]), (found, [1, 0, 0])];
            for (worst, tenths) in [(Mark::Full, full), (Mark::Fair, fair), (Mark::Wrong, 0)] {
                for supported in [false, true].into_iter().filter(|s| *s || worst != Mark::Wrong) {
                    let node = self.right(person, worst, supported);
                    let node = self.model.circuit.and(found, node);
                    ways.push((node, [1, tenths, usize::from(supported)]));
                }
            }
            persons.push(ways);
        }
        let total = most_of(outcome) + most_of(reasons) + offset;
        let worth = |[found, tenths, supported]: [usize; 3]| {
            let earned = points(outcome, tenths, found) + points(reasons, supported, found);
            (earned + offset).saturating_sub(taken(found - supported))
        };
        let most = weigh(&mut self.model.circuit, &persons, total, worth);
        // With nobody to decide upon there is no reason to be given, and none to be wrong.
        let found: Vec<Node> = persons.iter().map(|ways| ways[1].0).collect();
        let nobody = self.model.circuit.any(found).not();
        let least = Unary::whole(most_of(reasons), nobody);
        Some((Ends { most, least }, offset))
    }
}

//! The whole score as a number of the circuit: criteria to competencies, competencies to the whole, less what time takes,
//! capped by critical failures. From both ends, since the notes decide the rest.
//!
//! The mirror of `assessment/mod.rs` and `assessment/competencies/mod.rs`. Asks nothing of a solver (`bounds.rs`).

use super::{circuit::Node, claim::may_end, measures::Ends, model::Model, rubric::Rubric, unary::Unary};
use crate::{
    interview::Case,
    scenario::{
        handbook::{Award, CompetencyId, Grade, Handbook, Measure},
        outcome::Mark,
    },
};

/// Seconds are told apart in at most so many steps of the case's time; coarser steps are rounded to the safe side.
const STEPS_OF_TIME: usize = 20;
/// Where the seconds of all acts come to no more steps than this, they are counted exactly.
const FEW_STEPS: usize = 120;

/// A case with everything its judges remember.
#[derive(Clone)]
pub(super) struct Judging {
    /// The transitions, with what judging remembers as bits of their own.
    pub(super) model: Model,
    /// By competency, in the rubric's order.
    pub(super) competencies: Vec<(CompetencyId, Ends)>,
    /// The score.
    pub(super) whole: Ends,
    /// The interview may be finished here.
    pub(super) end: Node,
    /// Nothing but the notes stands in the way of passing: no act was a critical failure, and everybody's outcome may be
    /// as good as passing asks for, and the points suffice.
    pub(super) passes: Node,
}

impl Judging {
    pub(super) fn of(case: &Case, handbook: &Handbook, model: &Model) -> Self {
        Self::made(case, handbook, model, false)
    }

    /// The same with shares and seconds let free: smaller, and only ever kinder to the highest score.
    pub(super) fn light(case: &Case, handbook: &Handbook, model: &Model) -> Self {
        Self::made(case, handbook, model, true)
    }

    fn made(case: &Case, handbook: &Handbook, model: &Model, light: bool) -> Self {
        let mut model = model.clone();
        let mut rubric = Rubric::new(case, handbook, &mut model);
        rubric.light = light;
        let competencies = rubric.competencies();
        let critical = rubric.critical();
        let defensible = rubric.defensible();
        let whole = rubric.whole(&competencies, critical);
        let end = may_end(case, rubric.model);
        let enough = whole.most.at_least(handbook.rubric().pass.into());
        let passes = model.circuit.all([end, critical.not(), defensible, enough]);
        for bit in 0..model.vars {
            model.read(bit);
        }
        Self { model, competencies, whole, end, passes }
    }

    /// Everything that is asked about at the end.
    pub(super) fn asked(&self) -> Vec<Node> {
        let numbers = self.competencies.iter().map(|(_, ends)| ends).chain([&self.whole]);
        let marks = numbers.flat_map(|ends| [&ends.most, &ends.least]);
        let marks = marks.flat_map(|number| (1..=number.most()).map(|at| number.at_least(at)));
        marks.chain([self.end, self.passes]).collect()
    }

    /// The node of a bit that is not set from the start on.
    pub(super) fn bit(&self, bit: u32) -> Option<Node> {
        // All bits were read when this was made, so this adds nothing.
        let node = self.model.known(bit)?;
        (node != Node::TRUE).then_some(node)
    }
}

impl Rubric<'_> {
    fn competencies(&mut self) -> Vec<(CompetencyId, Ends)> {
        let handbook = self.handbook;
        let all = &handbook.rubric().profile(self.case.line).competencies;
        let mut made = Vec::new();
        for competency in all {
            let weight = usize::from(competency.weight);
            let (mut sum, offset) = self.decisions(competency).unwrap_or((Ends::both(Unary::default()), 0));
            let mut takes = 0;
            for criterion in &competency.criteria {
                match criterion.award {
                    // The best notes hold no fault; the worst hold every one.
                    Award::Less { most, .. } => takes += usize::from(most),
                    _ if matches!(criterion.of, Measure::Outcome | Measure::Reasons) => {}
                    _ => {
                        let earned = self.earned(criterion);
                        let circuit = &mut self.model.circuit;
                        sum.most = sum.most.plus(&earned.most, circuit, weight + offset);
                        sum.least = sum.least.plus(&earned.least, circuit, weight);
                    }
                }
            }
            made.push((competency.id, Ends { most: sum.most.less(offset), least: sum.least.less(takes) }));
        }
        made
    }

    /// Some act was a critical failure, or the state at the end is one.
    fn critical(&mut self) -> Node {
        let acts = self.critical_acts();
        let by_act = self.model.remember(&acts);
        let mut all = vec![by_act];
        for critical in self.case.criticals.iter().filter(|c| c.on.is_none() && c.decides.is_empty()) {
            if let Some(when) = critical.when.first() {
                all.push(self.model.cond(when));
            }
        }
        self.model.circuit.any(all)
    }

    /// Everybody found can be decided so that it does not stand in the way of passing.
    fn defensible(&mut self) -> Node {
        let worst = match self.handbook.rubric().pass_grade {
            Grade::Full => Mark::Full,
            Grade::Fair => Mark::Fair,
            // Any decision passes: then nothing is asked of it.
            Grade::Wrong | Grade::Harmful => return Node::TRUE,
        };
        let all = self.by_person(|r, person| r.right(person, worst, false));
        self.model.circuit.all(all)
    }

    fn whole(&mut self, competencies: &[(CompetencyId, Ends)], critical: Node) -> Ends {
        let (mut most, mut least) = (Unary::default(), Unary::default());
        for (_, ends) in competencies {
            most = most.plus(&ends.most, &mut self.model.circuit, 100);
            least = least.plus(&ends.least, &mut self.model.circuit, 100);
        }
        let cap = usize::from(self.handbook.rubric().critical_cap);
        let (most, least) = (self.after_time(&most, false), self.after_time(&least, true));
        // A critical failure can always be made by citing a reason that is one; so nothing above the cap is sure.
        let least = Unary::of((1..=cap).map(|at| least.at_least(at)).collect());
        let circuit = &mut self.model.circuit;
        let capped = (1..=most.most()).map(|at| {
            let free = if at > cap { critical.not() } else { Node::TRUE };
            circuit.and(most.at_least(at), free)
        });
        Ends { most: Unary::of(capped.collect()), least }
    }

    /// What is left after time has taken its points; `more` rounds seconds up, else they are rounded down.
    fn after_time(&mut self, points: &Unary, more: bool) -> Unary {
        if self.light {
            return points.clone();
        }
        let rubric = self.handbook.rubric();
        let given = self.case.scenario.seconds as usize;
        let mut bands: Vec<(usize, Node)> = Vec::new();
        let (unit, seconds) = self.seconds(more);
        let safe = self.safe_minimum();
        let safe = self.model.circuit.all(safe);
        let worst = rubric.time.bands.iter().map(|band| band.takes).max().unwrap_or(0);
        let worst = worst.max(rubric.time.beyond).max(rubric.time.unsafe_minimum);
        for takes in 0..=worst {
            let within =
                rubric.time.bands.iter().filter(|band| band.takes <= takes).map(|band| usize::from(band.percent));
            let in_time = match within.max() {
                _ if rubric.time.beyond <= takes => Node::TRUE,
                Some(percent) => seconds.at_most(given * percent / 100 / unit),
                None => Node::FALSE,
            };
            let unsafely = if rubric.time.unsafe_minimum <= takes { Node::TRUE } else { Node::FALSE };
            bands.push((usize::from(takes), self.model.circuit.choose(safe, in_time, unsafely)));
        }
        let circuit = &mut self.model.circuit;
        let left = (1..=points.most()).map(|at| {
            let mut any = Node::FALSE;
            for (takes, no_more) in &bands {
                let both = circuit.and(points.at_least(at + takes), *no_more);
                any = circuit.or(any, both);
            }
            any
        });
        Unary::of(left.collect())
    }

    /// The seconds spent, in steps of so many.
    fn seconds(&mut self, more: bool) -> (usize, Unary) {
        let rubric = self.handbook.rubric();
        let given = self.case.scenario.seconds as usize;
        let percent = rubric.time.bands.iter().map(|band| usize::from(band.percent)).max().unwrap_or(0);
        let acts: Vec<(u32, u32, usize)> =
            self.case.acts.iter().map(|act| (act.first_bit, act.times, act.seconds as usize)).collect();
        let common = acts.iter().fold(0, |a, (.., seconds)| gcd(a, *seconds)).max(1);
        let all: usize = acts.iter().map(|(_, times, seconds)| *times as usize * seconds).sum();
        let unit = if all / common <= FEW_STEPS { common } else { (given / STEPS_OF_TIME).max(common) };
        let step = |seconds: usize| if more { seconds.div_ceil(unit) } else { seconds / unit };
        let mut parts = Vec::new();
        for (first, times, seconds) in acts {
            parts.extend((first..first + times).map(|bit| (self.model.read(bit), step(seconds))));
        }
        let most = given * percent / 100 / unit + 1;
        (unit, Unary::weighed(&mut self.model.circuit, &parts, most))
    }
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

//! The score from both ends: the best and the worst interview found, and bounds that no interview passes.
//!
//! Every figure of a witness comes from the assessment itself; every bound is proved (`bounds.rs`). A figure is exact only
//! where the two meet.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Limits,
    bounds::{Endings, Side, View, tighten},
    circuit::Node,
    dead_end,
    judging::Judging,
    ladder::{self, Question, Verdict},
    may::Given,
    measures::Ends,
    model::Model,
    needed::Needed,
    notes::{Held, as_written, hold},
    passing::PassWithout,
    play,
    rubric::Rubric,
    spoil,
    verdict::{Known, Witness},
    witness::told,
};
use crate::{
    assessment::{name, record::is_counted},
    interview::{
        Action, Case,
        case::{ActIx, PersonIx},
        plan,
    },
    scenario::{
        handbook::{Class, CompetencyId, Grade, Handbook, QuestionType},
        outcome::Mark,
    },
};

/// Plans for full marks that are tried and not judged so before the question is left open.
const TRIES_FOR_FULL_MARKS: usize = 4;
/// Conflicts that a solver may run into for one question about the score.
const MOST_CONFLICTS: u64 = 10_000;
/// Plans up to this length are tried length by length.
const SHORT: usize = 4;

/// A figure from both ends: `found` was seen in an interview, `bound` is passed by none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bound {
    /// Seen.
    pub found: u8,
    /// Never passed.
    pub bound: u8,
}

impl Bound {
    /// Says whether the two meet, so that the figure is known.
    #[must_use]
    pub const fn is_exact(self) -> bool {
        self.found == self.bound
    }
}

/// The lowest and the highest points, of finished interviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The lowest.
    pub lowest: Bound,
    /// The highest.
    pub highest: Bound,
}

/// What is known of the score of one case.
#[derive(Clone, Debug, Serialize)]
pub struct ScoreProof {
    /// The whole score.
    pub score: Range,
    /// By competency, in the rubric's order.
    pub competencies: Vec<(CompetencyId, Range)>,
    /// Whether full marks can be had.
    pub full_marks: Known,
    /// Whether they can be had without any question that is not productive.
    pub full_marks_productively: Known,
    /// Whether the right decision for everybody can ever rest on facts.
    pub right_supported: Known,
    /// The fewest acts after which it does.
    pub right_after: Option<usize>,
    /// No fewer acts do: proved.
    pub right_after_exact: bool,
    /// What nobody passes without, and what may be so; nothing where nobody was seen to pass.
    pub needed: Vec<Needed>,
}

/// What was found out about the score of one case.
pub(super) struct Scores {
    pub(super) proof: ScoreProof,
    pub(super) best: Witness,
    pub(super) right: Option<Witness>,
    pub(super) passes: Vec<PassWithout>,
    /// The pass mark can be reached.
    pub(super) passable: Known,
    /// By person: whether the right outcome can be reached from everywhere, and a way to where it cannot.
    pub(super) ends: Vec<(String, Known, Option<Witness>)>,
}

/// Works out the score of a case.
pub(super) fn scores(case: &Arc<Case>, handbook: &Handbook, model: &Model, limits: &Limits<'_>) -> Scores {
    let judging = Judging::of(case, handbook, model);
    let endings = Endings::of(case, &judging.model, &judging.asked());
    let mut view = endings.view(&judging.asked(), limits);
    let mut scoring = Scoring { case, handbook, model, limits, judging: &judging, held: Vec::new() };
    scoring.play();
    let mut score = scoring.range(&mut view, None);
    let mut competencies = Vec::new();
    for (ix, (id, _)) in judging.competencies.iter().enumerate() {
        competencies.push((*id, scoring.range(&mut view, Some(ix))));
    }
    let (full_marks, full_marks_productively) = scoring.full_marks(score.highest.bound);
    if full_marks == Known::Never {
        score.highest.bound = score.highest.bound.min(99);
    }
    // Interviews held for one figure count for the others, too.
    let numbers = std::iter::once((None, &mut score));
    let numbers = numbers.chain(competencies.iter_mut().enumerate().map(|(ix, (_, range))| (Some(ix), range)));
    for (of, range) in numbers {
        range.lowest.found = scoring.found(of, Side::Lowest);
        range.highest.found = scoring.found(of, Side::Highest);
    }
    let passable = scoring.passable(&mut view, score.highest.bound);
    let needed = if passable == Known::Reached { scoring.needed(&mut view) } else { Vec::new() };
    let proof = ScoreProof {
        score,
        competencies,
        full_marks,
        full_marks_productively,
        right_supported: Known::Open,
        right_after: None,
        right_after_exact: false,
        needed,
    };
    let (proof, right) = scoring.right(proof);
    let best = scoring.held.iter().max_by_key(|held| held.worth.score);
    let best = best.map_or_else(Vec::new, |held| held.actions.clone());
    let passes = scoring.passes();
    let ends = scoring.ends();
    Scores { proof, best: told(case, handbook, &best, false), right, passes, passable, ends }
}

pub(super) struct Scoring<'s> {
    pub(super) case: &'s Arc<Case>,
    pub(super) handbook: &'s Handbook,
    pub(super) model: &'s Model,
    pub(super) limits: &'s Limits<'s>,
    pub(super) judging: &'s Judging,
    /// Interviews held, with what they are worth; all finished.
    pub(super) held: Vec<Held>,
}

impl Scoring<'_> {
    fn keep(&mut self, held: Held) {
        if held.worth.finished {
            self.held.push(held);
        }
    }

    /// The author's plans as written, the same acts with the best and the worst notes, and every fault there is.
    fn play(&mut self) {
        for id in self.case.scenario.plans.keys() {
            let Some(actions) = plan::authored(self.case, self.handbook, id) else { continue };
            self.keep(as_written(self.case, self.handbook, &actions));
            let acts = plan::acts(&actions);
            self.keep(hold(self.case, self.handbook, &acts, true));
            self.keep(hold(self.case, self.handbook, &acts, false));
        }
        let faults: Vec<ActIx> = self.case.act_ids().filter(|act| self.case.act(*act).changes.rapport < 0).collect();
        self.keep(hold(self.case, self.handbook, &faults, false));
        let unasked: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.case.act(*act).topic.is_some()).take(1).collect();
        self.keep(hold(self.case, self.handbook, &unasked, false));
        let everything: Vec<ActIx> = self.case.act_ids().collect();
        self.keep(hold(self.case, self.handbook, &everything, true));
        for harsh in [true, false] {
            let spoilt = spoil::worst(self.case, self.handbook, harsh, self.limits.stop);
            self.keep(hold(self.case, self.handbook, &spoilt, false));
        }
    }

    /// Asks for a plan within what full marks ask, first without any unproductive question.
    fn full_marks(&mut self, most: u8) -> (Known, Known) {
        if most < 100 {
            return (Known::Never, Known::Never);
        }
        let productively = |held: &Held| held.worth.score == 100 && !self.blemished(&held.actions);
        let mut productive = if self.held.iter().any(productively) { Known::Reached } else { Known::Open };
        if productive != Known::Reached {
            productive = self.ask_full_marks(true);
        }
        let full = match productive {
            Known::Reached => Known::Reached,
            _ if self.held.iter().any(|held| held.worth.score == 100) => Known::Reached,
            _ => self.ask_full_marks(false),
        };
        (full, productive)
    }

    /// A leading or otherwise unproductive question was asked.
    fn blemished(&self, actions: &[Action]) -> bool {
        actions.iter().any(|action| match action {
            Action::Do(act) => {
                let kind = self.case.act(*act).kind;
                kind.is_some_and(|kind| {
                    use crate::scenario::handbook::Class;
                    matches!(kind.class(), Class::Unproductive | Class::Prohibited) || kind == QuestionType::Leading
                })
            }
            _ => false,
        })
    }

    /// Looks for an interview that has full marks: first with shares and seconds let free, then with all that counts.
    fn ask_full_marks(&mut self, productive: bool) -> Known {
        let light = Judging::light(self.case, self.handbook, self.model);
        match self.ask_full_marks_of(light, productive, 1) {
            Known::Open => self.ask_full_marks_of(self.judging.clone(), productive, TRIES_FOR_FULL_MARKS),
            settled => settled,
        }
    }

    /// The same in one mirror of the judges, until an interview is judged so, none is left, or so many were not.
    fn ask_full_marks_of(&mut self, judging: Judging, productive: bool, tries: usize) -> Known {
        let Judging { mut model, whole, end, .. } = judging;
        let spoils = |act: &ActIx| {
            let act = self.case.act(*act);
            is_counted(act) && act.kind.is_some_and(|kind| kind.class() != Class::Productive)
        };
        if productive {
            for act in self.case.act_ids().filter(spoils) {
                model.restrict(act, Node::FALSE);
            }
        }
        let mut node = model.circuit.and(end, whole.most.at_least(100));
        model.keep_unset(node);
        for tried in 0..tries {
            let question = Question { ways: vec![(None, node)], node };
            let none = Given::default();
            let answers = ladder::settle(self.case, self.handbook, &model, &none, &[question], &self.modest());
            let plan = match answers.verdicts.into_iter().next() {
                // What was tried is left out without its other orders: then it proves nothing that no more is left.
                Some(Verdict::Impossible(_)) if answers.differs.is_none() && tried == 0 => return Known::Never,
                Some(Verdict::Reached { plan, .. }) => plan,
                _ => return Known::Open,
            };
            let held = self.held_well(&plan);
            let full = held.worth.score == 100;
            self.keep(held);
            if full {
                return Known::Reached;
            }
            let mut others = Vec::new();
            for act in self.case.act_ids() {
                let done = model.read(self.case.act(act).first_bit);
                others.push(if plan.contains(&act) { done.not() } else { done });
            }
            let other = model.circuit.any(others);
            node = model.circuit.and(node, other);
        }
        Known::Open
    }

    /// The limits of one question about the score: such questions are large, and what is not soon found is seldom found.
    pub(super) fn modest(&self) -> Limits<'_> {
        Limits {
            shortest: false,
            plays: 0,
            conflicts: self.limits.conflicts.min(MOST_CONFLICTS),
            length: self.limits.length.min(SHORT),
            ..*self.limits
        }
    }

    /// Whether the pass mark can be reached.
    fn passable(&self, view: &mut View<'_>, most: u8) -> Known {
        if self.held.iter().any(|held| held.worth.passed) {
            return Known::Reached;
        }
        let passes = self.judging.passes;
        let never = most < self.handbook.rubric().pass || view.may(&[passes]) == Some(false);
        if never { Known::Never } else { Known::Open }
    }

    /// The number of the whole, or of a competency.
    fn number(&self, of: Option<usize>) -> &Ends {
        of.map_or(&self.judging.whole, |ix| &self.judging.competencies[ix].1)
    }

    fn points(&self, of: Option<usize>, held: &Held) -> u8 {
        let Some(ix) = of else { return held.worth.score };
        let id = self.judging.competencies[ix].0;
        held.worth.competencies.iter().find(|mark| mark.id == id).map_or(0, |mark| mark.points)
    }

    /// The best, or the least, that was seen.
    fn found(&self, of: Option<usize>, side: Side) -> u8 {
        let all = self.held.iter().map(|held| self.points(of, held));
        match side {
            Side::Highest => all.max().unwrap_or(0),
            Side::Lowest => all.min().unwrap_or(100),
        }
    }

    /// The points from both ends.
    fn range(&mut self, view: &mut View<'_>, of: Option<usize>) -> Range {
        Range { lowest: self.bound(view, of, Side::Lowest), highest: self.bound(view, of, Side::Highest) }
    }

    fn bound(&mut self, view: &mut View<'_>, of: Option<usize>, side: Side) -> Bound {
        let ends = self.number(of).clone();
        let number = if side == Side::Highest { ends.most } else { ends.least };
        let end = self.judging.end;
        let found = usize::from(self.found(of, side));
        let bound = view.bound(end, &number, side, found);
        let (bound, plan) = tighten(view, &self.judging.model, (end, &number), side, (found, bound), &self.modest());
        if let Some(plan) = plan {
            let held = hold(self.case, self.handbook, &plan, side == Side::Highest);
            self.keep(held);
        }
        if usize::from(self.found(of, side)) != bound && view.may(&[end, side.reached(&number, bound)]) == Some(true) {
            self.follow(&view.acts(), side);
        }
        Bound { found: self.found(of, side), bound: u8::try_from(bound).unwrap_or(100) }
    }

    /// Does the acts of an end that comes up to a bound, as far as they are open: as they stand, and what hurts first.
    fn follow(&mut self, acts: &[ActIx], side: Side) {
        let mut orders = [acts.to_vec(), acts.to_vec()];
        orders[1].sort_by_key(|act| self.case.act(*act).changes.rapport);
        for order in orders {
            // What opens on the way is come back to.
            let held = hold(self.case, self.handbook, &order.repeat(2), side == Side::Highest);
            self.keep(held);
        }
    }

    /// The first time the right decision for everybody rests on facts.
    ///
    /// What is asked first allows a little more than the assessment does; a plan counts once it was judged.
    fn right(&self, mut proof: ScoreProof) -> (ScoreProof, Option<Witness>) {
        let (verdict, plan) = self.ask_right();
        if matches!(verdict, Verdict::Impossible(_)) {
            proof.right_supported = Known::Never;
            return (proof, None);
        }
        let least = match verdict {
            Verdict::Reached { shortest: true, .. } => plan.as_ref().map(Vec::len),
            _ => None,
        };
        let Some(plan) = plan.filter(|plan| self.is_right(plan)) else { return (proof, None) };
        proof.right_supported = Known::Reached;
        proof.right_after = Some(plan.len());
        proof.right_after_exact = least == Some(plan.len());
        let actions: Vec<Action> = plan.iter().map(|act| Action::Do(*act)).collect();
        let witness = told(self.case, self.handbook, &actions, proof.right_after_exact);
        (proof, Some(witness))
    }

    fn ask_right(&self) -> (Verdict, Option<Vec<ActIx>>) {
        let mut model = self.model.clone();
        let node = Rubric::new(self.case, self.handbook, &mut model).supported_decision();
        let question = [Question { ways: vec![(None, node)], node }];
        let limits = Limits { shortest: self.limits.exact_turn || self.limits.shortest, ..*self.limits };
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &question, &limits);
        let open = Verdict::Open { none_below: 0 };
        let verdict = answers.verdicts.into_iter().next().filter(|_| answers.differs.is_none()).unwrap_or(open);
        let plan = match &verdict {
            Verdict::Reached { plan, shortest: true } => Some(plan.clone()),
            Verdict::Reached { plan, .. } => Some(play::shorten(self.case, &model, &question[0].ways, plan.clone())),
            _ => None,
        };
        (verdict, plan)
    }

    /// Judged with the best notes, everybody's outcome is right and has a reason that is a fact.
    fn is_right(&self, plan: &[ActIx]) -> bool {
        let worth = hold(self.case, self.handbook, plan, true).worth;
        let supported = |mark: &crate::assessment::PersonMark| mark.reasons.iter().any(|reason| reason.worth.is_good());
        worth.finished && worth.persons.iter().all(|mark| mark.grade == Grade::Full && supported(mark))
    }

    /// By person there from the start: whether the right outcome can be reached from everywhere.
    fn ends(&self) -> Vec<(String, Known, Option<Witness>)> {
        let persons =
            (0..self.case.persons.len()).filter(|ix| self.case.persons[*ix].decided && self.case.persons[*ix].present);
        let ends = persons.map(|ix| {
            let person = PersonIx(ix as u8);
            let mut model = self.model.clone();
            let right = Rubric::new(self.case, self.handbook, &mut model).right(person, Mark::Full, false);
            let (known, plan) = dead_end::always_reachable(self.case, &model, right);
            let actions: Vec<Action> = plan.into_iter().map(Action::Do).collect();
            let witness = (known == Known::Never).then(|| told(self.case, self.handbook, &actions, false));
            (name::person(self.case, person), known, witness)
        });
        ends.collect()
    }
}

//! Whether somebody passes without what an author's line, or the field, asks for.
//!
//! "Nobody" is proved within the rule; "somebody" is an interview that was judged, shortened before it is shown.

use super::{
    bounds::Endings,
    circuit::Node,
    judging::Judging,
    ladder::{self, Question, Verdict},
    may::Given,
    model::Model,
    notes::{Held, hold},
    play::{self, Plan},
    rubric::Rubric,
    score::Scoring,
    verdict::{Known, Witness},
    witness::told,
};
use crate::{
    interview::{
        Case,
        case::{Act, ActIx, Effect, PersonIx},
        cond::Cond,
    },
    scenario::{Family, act::ActKind, plan::Invariant},
};

/// Whether somebody passes although something did not happen.
pub(super) struct PassWithout {
    /// The place of the line in the script; none for the rule of the field.
    pub(super) line: Option<usize>,
    pub(super) known: Known,
    pub(super) witness: Option<Witness>,
}

impl Scoring<'_> {
    /// Whether somebody passes without what the author, or the field, asks for.
    pub(super) fn passes(&self) -> Vec<PassWithout> {
        let mut all = Vec::new();
        let (family, variant) = (self.case.family(), self.case.variant_id());
        for (at, invariant) in self.case.scenario.always.iter().enumerate() {
            let Invariant::PassNeeds { act, family: of, variant: in_variant } = invariant else { continue };
            if of.is_some_and(|of| of != family) || in_variant.as_ref().is_some_and(|of| of != variant) {
                continue;
            }
            if let Ok(cond) = self.case.condition(self.handbook, act, PersonIx(0)) {
                all.push(self.pass_without(Some(at), &cond));
            }
        }
        if family == Family::Trafficking {
            // A protection act: leading somebody aside, a private word, an offer of help, or asking what they need.
            let protecting = self.case.acts.iter().filter(|act| protects(self.case, act));
            let cond = Cond::any(protecting.map(|act| Cond::Bit(act.first_bit)));
            all.push(self.pass_without(None, &cond));
        }
        all
    }

    fn pass_without(&self, line: Option<usize>, cond: &Cond) -> PassWithout {
        let never = PassWithout { line, known: Known::Never, witness: None };
        let open = PassWithout { line, known: Known::Open, witness: None };
        let Judging { mut model, passes, .. } = self.judging.clone();
        let held = self.rule(&mut model, cond);
        let node = model.circuit.and(passes, held.not());
        let endings = Endings::of(self.case, &model, &[node]);
        if endings.view(&[node], self.limits).may(&[node]) == Some(false) {
            return never;
        }
        let question = [Question { ways: vec![(None, node)], node }];
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &question, &self.modest());
        let plan = match answers.verdicts.into_iter().next() {
            _ if answers.differs.is_some() => return open,
            Some(Verdict::Impossible(_)) => return never,
            Some(Verdict::Reached { plan, .. }) => plan,
            _ => Vec::new(),
        };
        // What judging remembers is not read by the rule: the smaller model follows the witnesses.
        let mut model = self.model.clone();
        self.rule(&mut model, cond);
        self.pass_witness(&model, &plan).map_or(open, |held| {
            let witness = told(self.case, self.handbook, &held.actions, false);
            PassWithout { line, known: Known::Reached, witness: Some(witness) }
        })
    }

    /// Restricts a model to acts that are no critical failure and after which the condition does not hold. Returns the
    /// condition as it is before any act.
    fn rule(&self, model: &mut Model, cond: &Cond) -> Node {
        Rubric::new(self.case, self.handbook, model).restrict_to_no_critical();
        let held = model.cond(cond);
        let afters: Vec<_> = self.case.act_ids().map(|act| (act, model.after(act, cond))).collect();
        for (act, after) in afters {
            model.restrict(act, after.not());
        }
        held
    }

    /// Looks for somebody who passes within the rule: the plan found, the author's plans and everything else that is open,
    /// kept to the rule.
    fn pass_witness(&self, model: &Model, plan: &[ActIx]) -> Option<Held> {
        let everything: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.case.act(*act).changes.rapport >= 0).collect();
        let mut tries: Vec<Plan> = vec![plan.to_vec()];
        tries.extend(play::authored(self.case, self.handbook));
        tries.push(everything.clone());
        tries.push(plan.iter().chain(&everything).copied().collect());
        for acts in tries {
            let within = play::within(self.case, model, &acts);
            if self.held_well(&within).worth.passed {
                return Some(self.shortened(model, within));
            }
        }
        None
    }

    /// Leaves out what passing does not hang on.
    fn shortened(&self, model: &Model, plan: Plan) -> Held {
        let passes = |rest: &Plan| {
            if (self.limits.stop)() {
                return false;
            }
            let within = play::within(self.case, model, rest);
            within.len() == rest.len() && self.held_well(&within).worth.passed
        };
        let rest = play::leave_out(plan, passes);
        self.held_well(&rest)
    }

    pub(super) fn held_well(&self, acts: &[ActIx]) -> Held {
        hold(self.case, self.handbook, acts, true)
    }
}

/// Says whether an act protects: it leads aside, speaks in private, offers help or asks what somebody needs.
fn protects(case: &Case, act: &Act) -> bool {
    let by_effect = act.effects.iter().any(|effect| matches!(effect, Effect::Separate(_) | Effect::Private(_)));
    let kind = case.act_kind(act);
    by_effect || kind.is_some_and(|kind| matches!(kind, ActKind::Offer(_) | ActKind::Needs(_)))
}

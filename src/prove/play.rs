//! Interviews played by chance, for witnesses that cost nothing; and every step of them holds the model against the
//! engine. Chance comes from the one named generator, by the number of the play, so a run is the same every time.

use std::sync::Arc;

use super::{
    Stop,
    circuit::{Node, value},
    model::Model,
};
use crate::interview::{Action, Case, Interview, case::ActIx, chance::Chance, plan};

/// A witness: the acts that lead there, the last one included.
pub(super) type Plan = Vec<ActIx>;

/// What is looked for while playing: a node, and the act that is done where it holds.
#[derive(Clone, Debug)]
pub(super) struct Sought {
    pub(super) ways: Vec<(Option<ActIx>, Node)>,
}

/// What playing brought.
#[derive(Debug, Default)]
pub(super) struct Played {
    /// By what was sought: the shortest plan seen.
    pub(super) found: Vec<Option<Plan>>,
    /// Interviews played.
    pub(super) plays: u32,
    /// Where the model and the engine differed, if they did.
    pub(super) differs: Option<String>,
}

/// How acts are chosen in one interview.
struct Manner {
    /// Of a hundred acts, so many are in reach at all.
    share: u32,
    /// Of a hundred acts that lower rapport, so many are done.
    harsh: u32,
}

/// A player of one case.
pub(super) struct Player<'p> {
    case: &'p Arc<Case>,
    model: &'p Model,
    values: Vec<bool>,
    memory: Vec<bool>,
    pub(super) played: Played,
    sought: &'p [Sought],
}

impl<'p> Player<'p> {
    pub(super) fn new(case: &'p Arc<Case>, model: &'p Model, sought: &'p [Sought]) -> Self {
        let played = Played { found: vec![None; sought.len()], ..Played::default() };
        Self { case, model, values: Vec::new(), memory: model.blank(), played, sought }
    }

    /// Plays acts one by one; those that are not open are left out.
    pub(super) fn follow(&mut self, acts: impl IntoIterator<Item = ActIx>) {
        let mut interview = Interview::start(Arc::clone(self.case));
        self.memory = self.model.blank();
        let mut done = Vec::new();
        for act in acts {
            self.look(&interview, &done);
            if value(&self.values, self.model.open(act)) {
                self.step(&mut interview, act, &mut done);
            }
        }
        self.look(&interview, &done);
    }

    /// Plays so many interviews by chance, or fewer if everything was found or it is time to stop.
    pub(super) fn chance(&mut self, plays: u32, stop: Stop<'_>) {
        for number in 0..plays {
            let settled = |(found, sought): (&Option<Plan>, &Sought)| found.is_some() || sought.ways.is_empty();
            if stop() || self.played.differs.is_some() || self.played.found.iter().zip(self.sought).all(settled) {
                return;
            }
            self.one(u64::from(number));
            self.played.plays += 1;
        }
    }

    fn one(&mut self, number: u64) {
        let mut chance = Chance::new(number, "prove");
        let manner = Manner { share: [15, 40, 100][number as usize % 3], harsh: [5, 0, 100, 30][number as usize % 4] };
        let in_reach: Vec<bool> = self
            .case
            .acts
            .iter()
            .map(|act| {
                chance.below(100) < manner.share && (act.changes.rapport >= 0 || chance.below(100) < manner.harsh)
            })
            .collect();
        let mut interview = Interview::start(Arc::clone(self.case));
        self.memory = self.model.blank();
        let mut done = Vec::new();
        loop {
            self.look(&interview, &done);
            let open: Vec<ActIx> = self
                .case
                .act_ids()
                .filter(|act| in_reach[act.ix()] && value(&self.values, self.model.open(*act)))
                .collect();
            let Some(act) = chance.one_of(&open).copied() else { return };
            if !self.step(&mut interview, act, &mut done) {
                return;
            }
        }
    }

    /// Works out the state, and notes what it leads to.
    fn look(&mut self, interview: &Interview, done: &[ActIx]) {
        self.model.evaluate(interview.state(), &self.memory, &mut self.values);
        for (found, sought) in self.played.found.iter_mut().zip(self.sought) {
            if found.as_ref().is_some_and(|plan| plan.len() <= done.len() + 1) {
                continue;
            }
            for (act, node) in &sought.ways {
                if value(&self.values, *node)
                    && found.as_ref().is_none_or(|p| p.len() > done.len() + usize::from(act.is_some()))
                {
                    *found = Some(done.iter().copied().chain(*act).collect());
                }
            }
        }
    }

    fn step(&mut self, interview: &mut Interview, act: ActIx, done: &mut Plan) -> bool {
        let before = interview.state().clone();
        if let Err(refusal) = interview.act(&Action::Do(act)) {
            self.played.differs = Some(format!("the engine refuses act {}: {refusal}", act.0));
            return false;
        }
        done.push(act);
        self.model.recall(act, &self.values, &mut self.memory);
        self.played.differs = self.model.disagrees(act, &before, interview.state(), &self.values);
        self.played.differs.is_none()
    }
}

/// An interview being followed in a model: its state, and what judging remembers of it.
struct Walk<'w> {
    model: &'w Model,
    interview: Interview,
    memory: Vec<bool>,
    values: Vec<bool>,
}

impl<'w> Walk<'w> {
    fn new(case: &Arc<Case>, model: &'w Model) -> Self {
        let interview = Interview::start(Arc::clone(case));
        let mut walk = Self { model, interview, memory: model.blank(), values: Vec::new() };
        walk.look();
        walk
    }

    fn look(&mut self) {
        self.model.evaluate(self.interview.state(), &self.memory, &mut self.values);
    }

    fn holds(&self, node: Node) -> bool {
        value(&self.values, node)
    }

    /// Does an act, if it is open in the model and in the engine.
    fn step(&mut self, act: ActIx) -> bool {
        if self.model.restricted && !self.holds(self.model.open(act)) {
            return false;
        }
        if self.interview.act(&Action::Do(act)).is_err() {
            return false;
        }
        self.model.recall(act, &self.values, &mut self.memory);
        self.look();
        true
    }
}

/// Plays a plan in the engine and says whether it ends where one of the ways leads.
pub(super) fn reaches(case: &Arc<Case>, model: &Model, ways: &[(Option<ActIx>, Node)], plan: &[ActIx]) -> bool {
    let mut walk = Walk::new(case, model);
    // The last act of the plan is the one that a way speaks of, if it speaks of one.
    let mut by_act = false;
    for (at, act) in plan.iter().enumerate() {
        let last = at + 1 == plan.len();
        by_act |= last && ways.iter().any(|(of, node)| *of == Some(*act) && walk.holds(*node));
        if !walk.step(*act) {
            return false;
        }
    }
    by_act || ways.iter().any(|(act, node)| act.is_none() && walk.holds(*node))
}

/// Leaves acts out of a plan while it still leads there.
pub(super) fn shorten(case: &Arc<Case>, model: &Model, ways: &[(Option<ActIx>, Node)], plan: Plan) -> Plan {
    leave_out(plan, |shorter| reaches(case, model, ways, shorter))
}

/// Leaves acts out of a plan while what it is for holds without them: halves, then quarters, then one by one.
pub(super) fn leave_out(mut plan: Plan, holds: impl Fn(&Plan) -> bool) -> Plan {
    let mut size = plan.len() / 2;
    while size > 0 {
        let mut from = 0;
        while from < plan.len() {
            let to = (from + size).min(plan.len());
            let shorter: Plan = plan[..from].iter().chain(&plan[to..]).copied().collect();
            if holds(&shorter) {
                plan = shorter;
            } else {
                from = to;
            }
        }
        size /= 2;
    }
    plan
}

/// The acts of the authored plans of a case, in their order, without the notes.
pub(super) fn authored(case: &Case, handbook: &crate::scenario::handbook::Handbook) -> Vec<Plan> {
    let plans = case.scenario.plans.keys().filter_map(|id| plan::authored(case, handbook, id));
    plans.map(|actions| plan::acts(&actions)).collect()
}

/// The acts that can be done one after the other within a model that is restricted; the others are left out.
pub(super) fn within(case: &Arc<Case>, model: &Model, acts: &[ActIx]) -> Plan {
    let mut walk = Walk::new(case, model);
    acts.iter().copied().filter(|act| walk.step(*act)).collect()
}

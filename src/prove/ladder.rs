//! The ladder: each rung settles what it can, and the dearer ones see only what is left.
//!
//! From above what may happen at all, which conditions can hold together, and what must have happened before; from
//! below interviews played in the engine; in the middle a solver over growing lengths, complete because every act
//! happens only so many times. `docs/proof.md` says why each verdict is true.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Limits,
    circuit::Node,
    history,
    may::{Given, May},
    model::Model,
    play::{self, Plan, Player, Sought},
    unroll::{Keep, Said, Unroll},
};
use crate::{
    interview::{Case, case::ActIx},
    scenario::handbook::Handbook,
};

/// Why something can never happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// Some part of its condition never comes about.
    Never,
    /// The parts of its condition exclude each other, or an earlier reply always comes first.
    Excluded,
    /// What must have happened before and what cannot have happened exclude each other.
    History,
    /// No order of acts leads there: every length up to the longest was tried.
    Order,
}

/// What is known of something that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// These acts lead there.
    Reached { plan: Plan, shortest: bool },
    /// It can never happen.
    Impossible(Rung),
    /// Not settled: no plan of fewer acts than this leads there.
    Open { none_below: usize },
}

/// Something asked.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) ways: Vec<(Option<ActIx>, Node)>,
    pub(super) node: Node,
}

/// The answers of one model.
pub(super) struct Answers {
    pub(super) verdicts: Vec<Verdict>,
    pub(super) plays: u32,
    /// Where the model and the engine differed: then nothing is claimed.
    pub(super) differs: Option<String>,
}

/// The lengths that are asked first, before the whole is asked.
const FIRST_LENGTHS: usize = 4;

/// Settles questions about one case. `given` holds throughout: acts left out, bits that stay unset.
pub(super) fn settle(
    case: &Arc<Case>,
    handbook: &Handbook,
    model: &Model,
    given: &Given,
    questions: &[Question],
    limits: &Limits<'_>,
) -> Answers {
    let may = May::of(model, given);
    let mut climb = Climb {
        case,
        model,
        given,
        may: &may,
        lasting: history::lasting(model),
        questions,
        limits,
        verdicts: vec![None; questions.len()],
        none_below: vec![0; questions.len()],
    };
    climb.never();
    let (plays, differs) = climb.play(handbook);
    if differs.is_none() {
        climb.excluded();
        climb.history();
        climb.loose();
        climb.lengths();
        climb.whole();
        if limits.shortest {
            climb.shortest();
        }
    }
    let none_below = climb.none_below;
    let verdicts = climb.verdicts.into_iter().zip(none_below);
    Answers {
        verdicts: verdicts.map(|(verdict, none_below)| verdict.unwrap_or(Verdict::Open { none_below })).collect(),
        plays,
        differs,
    }
}

struct Climb<'c> {
    case: &'c Arc<Case>,
    model: &'c Model,
    given: &'c Given,
    may: &'c May,
    lasting: Vec<bool>,
    questions: &'c [Question],
    limits: &'c Limits<'c>,
    verdicts: Vec<Option<Verdict>>,
    /// By question: no plan of fewer acts than this leads to its state.
    none_below: Vec<usize>,
}

impl<'c> Climb<'c> {
    fn open(&self) -> Vec<usize> {
        (0..self.questions.len()).filter(|ix| self.verdicts[*ix].is_none()).collect()
    }

    /// Notes a plan that a solver or a player found, once the engine has played it.
    fn reached(&mut self, ix: usize, plan: Plan, shortest: bool) -> bool {
        let fits = play::reaches(self.case, self.model, &self.questions[ix].ways, &plan);
        if fits {
            self.verdicts[ix] = Some(Verdict::Reached { plan, shortest });
        }
        fits
    }

    /// Adds the act of the way that holds at the end of a plan.
    fn finished(&self, ix: usize, plan: Plan) -> Option<Plan> {
        self.questions[ix].ways.iter().find_map(|(act, _)| {
            let whole: Plan = plan.iter().copied().chain(*act).collect();
            play::reaches(self.case, self.model, &self.questions[ix].ways, &whole).then_some(whole)
        })
    }

    fn never(&mut self) {
        for ix in self.open() {
            if !self.may.holds(self.questions[ix].node) {
                self.verdicts[ix] = Some(Verdict::Impossible(Rung::Never));
            }
        }
    }

    fn play(&mut self, handbook: &Handbook) -> (u32, Option<String>) {
        let sought: Vec<Sought> = self
            .questions
            .iter()
            .zip(&self.verdicts)
            .map(|(question, verdict)| Sought {
                ways: if verdict.is_none() { question.ways.clone() } else { Vec::new() },
            })
            .collect();
        let allowed = |plan: &Plan| plan.iter().all(|act| !self.given.bans(*act));
        let plans: Vec<Plan> = play::authored(self.case, handbook);
        let mut player = Player::new(self.case, self.model, &sought);
        if plans.iter().all(allowed) {
            plans.into_iter().for_each(|plan| player.follow(plan));
            player.chance(self.limits.plays, self.limits.stop);
        }
        let play::Played { found, plays, differs } = player.played;
        if differs.is_none() {
            for (ix, plan) in found.into_iter().enumerate() {
                if let Some(plan) = plan.filter(|_| self.verdicts[ix].is_none()) {
                    self.reached(ix, plan, false);
                }
            }
        }
        (plays, differs)
    }

    /// One state, any state within what may be: can the condition hold at all?
    fn excluded(&mut self) {
        let open = self.open();
        let nodes: Vec<Node> = open.iter().map(|ix| self.questions[*ix].node).collect();
        if nodes.is_empty() {
            return;
        }
        let mut unroll = Unroll::new(self.model, self.may, self.given, Keep::Anywhere, &nodes, self.limits.stop);
        for ix in open {
            if unroll.ask(self.questions[ix].node, 0, self.limits.conflicts) == Said::No {
                self.verdicts[ix] = Some(Verdict::Impossible(Rung::Excluded));
            }
        }
    }

    fn history(&mut self) {
        for ix in self.open() {
            let ways = &self.questions[ix].ways;
            let none =
                ways.iter().all(|(_, node)| history::given(self.model, &self.lasting, self.given, *node).is_none());
            if none {
                self.verdicts[ix] = Some(Verdict::Impossible(Rung::History));
            }
        }
    }

    /// Rapport and ladders let free: the slice is small, and its longest plan is soon tried.
    fn loose(&mut self) {
        for ix in self.open() {
            if (self.limits.stop)() {
                return;
            }
            let ways = self.questions[ix].ways.clone();
            let none = ways.iter().all(|(_, node)| {
                let Some((given, may)) = history::given(self.model, &self.lasting, self.given, *node) else {
                    return true;
                };
                let mut unroll = Unroll::new(self.model, &may, &given, Keep::Loose, &[*node], self.limits.stop);
                let longest = unroll.longest();
                unroll.ask(*node, longest, self.limits.conflicts) == Said::No
            });
            if none {
                self.verdicts[ix] = Some(Verdict::Impossible(Rung::Order));
            }
        }
    }

    /// All that is left at once, length by length: the first plan found is a shortest one.
    fn lengths(&mut self) {
        let nodes: Vec<Node> = self.open().iter().map(|ix| self.questions[*ix].node).collect();
        if nodes.is_empty() {
            return;
        }
        let (model, may): (&'c Model, &'c May) = (self.model, self.may);
        let mut unroll = Unroll::new(model, may, self.given, Keep::All, &nodes, self.limits.stop);
        let longest = unroll.longest().min(self.limits.length.max(FIRST_LENGTHS));
        for length in 0..=longest {
            for ix in self.open() {
                if (self.limits.stop)() || self.none_below[ix] < length {
                    continue;
                }
                match unroll.ask(self.questions[ix].node, length, self.limits.conflicts) {
                    Said::Yes(plan) => {
                        if let Some(plan) = self.finished(ix, plan) {
                            self.reached(ix, plan, true);
                        }
                    }
                    Said::No => self.none_below[ix] = length + 1,
                    Said::Unknown => {}
                }
            }
        }
    }

    /// One at a time, cut down to what it rests on, at the greatest length a plan can need.
    fn whole(&mut self) {
        for ix in self.open() {
            if (self.limits.stop)() {
                return;
            }
            let ways = self.questions[ix].ways.clone();
            let mut all_impossible = true;
            for (act, node) in ways {
                let Some((given, may)) = history::given(self.model, &self.lasting, self.given, node) else { continue };
                let mut unroll = Unroll::new(self.model, &may, &given, Keep::All, &[node], self.limits.stop);
                let longest = unroll.longest();
                let mut length = self.none_below[ix].max(FIRST_LENGTHS).min(longest);
                let said = loop {
                    let said = unroll.ask(node, length, self.limits.conflicts);
                    if said != Said::No || length == longest {
                        break said;
                    }
                    length = (length * 2).min(longest);
                };
                match said {
                    Said::Yes(plan) => {
                        let whole: Plan = plan.into_iter().chain(act).collect();
                        if self.reached(ix, whole, false) {
                            break;
                        }
                        all_impossible = false;
                    }
                    Said::No => {}
                    Said::Unknown => all_impossible = false,
                }
            }
            if self.verdicts[ix].is_none() && all_impossible {
                self.verdicts[ix] = Some(Verdict::Impossible(Rung::Order));
            }
        }
    }

    /// Proves plans shortest, or finds shorter ones.
    fn shortest(&mut self) {
        let reached = |verdict: &Option<Verdict>| matches!(verdict, Some(Verdict::Reached { shortest: false, .. }));
        let mut left: Vec<usize> = (0..self.questions.len()).filter(|ix| reached(&self.verdicts[*ix])).collect();
        let nodes: Vec<Node> = left.iter().map(|ix| self.questions[*ix].node).collect();
        if nodes.is_empty() {
            return;
        }
        let (model, may): (&'c Model, &'c May) = (self.model, self.may);
        let mut unroll = Unroll::new(model, may, self.given, Keep::All, &nodes, self.limits.stop);
        let longest = unroll.longest();
        for length in 0..=longest {
            let mut still = Vec::new();
            for ix in left {
                if (self.limits.stop)() {
                    return;
                }
                match unroll.ask(self.questions[ix].node, length, self.limits.conflicts) {
                    Said::Yes(plan) => {
                        if let Some(plan) = self.finished(ix, plan) {
                            self.reached(ix, plan, true);
                        }
                    }
                    Said::No => still.push(ix),
                    Said::Unknown => {}
                }
            }
            left = still;
            if left.is_empty() {
                return;
            }
        }
    }
}

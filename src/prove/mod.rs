//! What can happen in a case, whatever the officer does: exact answers, each with a witness or a proof.
//!
//! [`prove`] asks every question, reply, level, contradiction, indicator and field of a script whether it can ever be
//! reached, over all variants and all draws that matter. A witness is a plan that live play has replayed; "never" is
//! proved; what is neither says how far it got. `docs/proof.md` tells why it is sound and complete. Knows no clock and no
//! face: when to stop is asked of the caller.

mod bounds;
mod circuit;
mod claim;
mod dead_end;
mod decided;
mod draws;
mod history;
mod job;
mod judging;
mod ladder;
mod links;
mod may;
mod measures;
mod model;
mod needed;
mod notes;
mod orders;
mod passing;
mod play;
mod rubric;
mod score;
mod score_findings;
mod slice;
mod spoil;
mod surface;
mod target;
mod telling;
mod turn;
mod unary;
mod unroll;
mod verdict;
mod witness;
mod words;

#[cfg(test)]
mod tests;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

pub use ladder::Rung;
pub use needed::{Needed, NeededKind};
pub use score::{Bound, Range, ScoreProof};
pub use target::{Kind, Target};
pub use verdict::{DrawProof, Finding, Known, Outcome, Proof, TargetProof, VariantProof, Weight, Witness};

use crate::{
    interview::compile::CaseError,
    scenario::{Scenario, handbook::Handbook},
};
use draws::{Classes, MOST_CLASSES};
use job::{Done, Job};

/// Says whether it is time to stop: the caller's clock or memory.
pub type Stop<'l> = &'l (dyn Fn() -> bool + Sync);

/// How far to go. All but `stop` is counted, so that the same limits give the same answers on every machine.
#[derive(Clone, Copy)]
pub struct Limits<'l> {
    /// Interviews played by chance, for each variant and class of draws.
    pub plays: u32,
    /// Conflicts a solver may run into for one question.
    pub conflicts: u64,
    /// The plan length up to which everything left is asked together, before each is asked by itself.
    pub length: usize,
    /// Plans are proved shortest.
    pub shortest: bool,
    /// The turn from which the right decision rests on facts is proved the earliest.
    pub exact_turn: bool,
    /// The score is worked out, too.
    pub scores: bool,
    /// The longest interview of which every order is tried, to come up to a bound of the score.
    pub order: usize,
    /// How often a bound is tried to be come up to.
    pub tries: usize,
    /// Cases worked on at a time.
    pub workers: usize,
    /// When to stop with what is known so far.
    pub stop: Stop<'l>,
}

impl<'l> Limits<'l> {
    /// The limits of a full proof.
    pub fn full(workers: usize, stop: Stop<'l>) -> Self {
        Self {
            plays: 400,
            conflicts: 200_000,
            length: 16,
            shortest: false,
            exact_turn: true,
            scores: true,
            order: 24,
            tries: 24,
            workers,
            stop,
        }
    }

    /// The limits of a quick look: what is cheap is proved, what is dear is left open.
    pub fn quick(workers: usize, stop: Stop<'l>) -> Self {
        Self {
            plays: 40,
            conflicts: 5_000,
            length: 6,
            shortest: false,
            exact_turn: false,
            scores: true,
            order: 8,
            tries: 3,
            workers,
            stop,
        }
    }
}

/// Proves what can be proved of a script.
///
/// # Errors
/// A [`CaseError`] where the script cannot be drawn as a case; `sala check` says where.
pub fn prove(id: &str, scenario: &Arc<Scenario>, handbook: &Handbook, limits: &Limits<'_>) -> Result<Proof, CaseError> {
    let classes = Classes::of(scenario, handbook, MOST_CLASSES);
    let mut jobs: Vec<Job> = Vec::new();
    for variant in scenario.variants.keys() {
        let mut seen: Vec<String> = Vec::new();
        for seed in &classes.seeds {
            let job = Job::of(id, scenario, handbook, variant, *seed)?;
            // Draws that make no difference in this variant make the same case.
            if !seen.contains(&job.likeness) {
                seen.push(job.likeness.clone());
                jobs.push(job);
            }
        }
    }
    // What can be reached comes before any score: where time ends, every case has had its turn at what matters first.
    let mut done = work(&jobs, limits.workers, |job| job.settle(handbook, limits));
    let settled: Vec<(&Job, &Done)> = jobs.iter().zip(&done).collect();
    let scored = work(&settled, limits.workers, |(job, done)| job.score(done, handbook, limits));
    for (done, (scores, unscored)) in done.iter_mut().zip(scored) {
        (done.scores, done.unscored) = (scores, unscored);
    }
    Ok(verdict::gather(id, scenario, handbook, &classes, &jobs, &done))
}

/// Does something with each item, several at a time; what comes of it stands in the order of the items.
fn work<I: Sync, O: Send>(items: &[I], workers: usize, each: impl Fn(&I) -> O + Sync) -> Vec<O> {
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return done };
            done.push((at, each(item)));
        }
    };
    let mut all: Vec<(usize, O)> = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers.clamp(1, 16)).map(|_| scope.spawn(worker)).collect();
        let mut all = worker();
        for other in others {
            match other.join() {
                Ok(done) => all.extend(done),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    all.sort_by_key(|(at, _)| *at);
    all.into_iter().map(|(_, done)| done).collect()
}

//! Who might do it: many seeded interviews by caricatures of good and weak interviewing, and what they come to.
//!
//! A score is worth something only if good interviewing earns it and no bad habit does. Here that is sampled over many
//! cases; `prove` shows it for every play. Knows no face and no clock: seed, number of threads and when to stop are
//! arguments, and the figures are the same on any number of threads.

pub mod effect;
mod officer;
pub mod summary;
pub mod trainee;
pub mod weakness;

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

pub use effect::{Effect, Measured};
pub use summary::{Distribution, Item, Summary, Tally};
pub use trainee::Trainee;
pub use weakness::Weakness;

use crate::{
    assessment::{Assessment, assess, series},
    interview::{Case, Event, case::What, compile::CaseError},
    scenario::{Scenario, fact::Level, handbook::Handbook},
};

/// Rounds that are handed to a thread at once. What was handed out is played to its end, so that an interrupted
/// simulation is the beginning of the whole one.
const CHUNK: u64 = 16;

/// What is to be simulated: every way of playing, on as many cases.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// The scenario's id.
    pub id: String,
    /// What was authored.
    pub scenario: Arc<Scenario>,
    /// How many cases are drawn; each variant gets its turn.
    pub rounds: u64,
    /// The first seed.
    pub seed: u64,
    /// Who plays each of them.
    pub trainees: Vec<Trainee>,
}

impl Simulation {
    /// All ways of playing: the model, the model with slips, and every weak one.
    pub fn all_trainees(slips: u8) -> Vec<Trainee> {
        let mut all = vec![Trainee::ByTheBook, Trainee::Slipping(slips)];
        all.extend(Trainee::WEAK);
        all
    }

    /// Plays on so many threads until all rounds are played or `stop` is set. `progress` hears how many rounds are done.
    ///
    /// # Errors
    /// A [`CaseError`] where a case cannot be drawn.
    pub fn run(
        &self,
        handbook: &Handbook,
        threads: usize,
        stop: &AtomicBool,
        progress: &(dyn Fn(u64) + Sync),
    ) -> Result<Summary, CaseError> {
        let (next, done) = (AtomicU64::new(0), AtomicU64::new(0));
        let whole = Mutex::new(Ok(Summary::default()));
        std::thread::scope(|scope| {
            for _ in 0..threads.max(1) {
                scope.spawn(|| {
                    let mut own = Summary::default();
                    let mut failed = None;
                    while !stop.load(Ordering::Relaxed) && failed.is_none() {
                        let from = next.fetch_add(CHUNK, Ordering::Relaxed);
                        if from >= self.rounds {
                            break;
                        }
                        for round in from..self.rounds.min(from + CHUNK) {
                            if let Err(error) = self.round(handbook, round, &mut own) {
                                failed = Some(error);
                                break;
                            }
                            progress(done.fetch_add(1, Ordering::Relaxed) + 1);
                        }
                    }
                    let mut whole = whole.lock().expect("no thread panics while it adds");
                    match (failed, whole.as_mut()) {
                        (Some(error), Ok(_)) => *whole = Err(error),
                        (None, Ok(whole)) => whole.merge(&own),
                        (_, Err(_)) => {}
                    }
                });
            }
        });
        whole.into_inner().expect("no thread panics while it adds")
    }

    /// Draws one case and lets everybody play it.
    fn round(&self, handbook: &Handbook, round: u64, into: &mut Summary) -> Result<(), CaseError> {
        let variants = self.scenario.variants.len().max(1);
        let variant = self.scenario.variants.iter().nth(round as usize % variants).map(|(id, _)| id);
        let seed = self.seed.wrapping_add(round / variants as u64);
        let case = Case::draw(&self.id, &self.scenario, handbook, variant, seed)?;
        into.items.resize(self.scenario.questions.len(), Item::default());
        for trainee in &self.trainees {
            let events = trainee.play(&case, handbook, seed);
            let judged = assess(&case, handbook, &events);
            count(into, *trainee, &case, handbook, &events, &judged);
        }
        into.rounds += 1;
        Ok(())
    }
}

fn count(
    into: &mut Summary,
    trainee: Trainee,
    case: &Case,
    handbook: &Handbook,
    events: &[Event],
    judged: &Assessment,
) {
    let tally = into.tallies.entry((trainee, case.variant)).or_default();
    tally.scores.add(judged.score);
    tally.passed += u64::from(judged.passed);
    tally.critical += u64::from(!judged.criticals.is_empty());
    tally.seconds += u64::from(judged.seconds);
    for mark in &judged.competencies {
        let percent = (u32::from(mark.points) * 100).checked_div(u32::from(mark.weight)).unwrap_or(100);
        tally.competencies.entry(mark.id).or_default().add(percent.min(100) as u8);
    }
    let score = u64::from(judged.score);
    into.all = [into.all[0] + score, into.all[1] + score * score, into.all[2] + 1];
    let mut told: BTreeMap<usize, bool> = BTreeMap::new();
    let mut now = None;
    for event in events {
        match event {
            Event::Done { act, .. } => {
                now = match case.act(*act).what {
                    What::Question(ix) => Some(ix as usize),
                    _ => None,
                };
                now.map(|ix| told.entry(ix).or_default());
            }
            Event::Told { level, .. } if *level >= Level::Partial => {
                now.map(|ix| told.insert(ix, true));
            }
            _ => {}
        }
    }
    for (ix, told) in told {
        let item = &mut into.items[ix];
        item.asked += 1;
        item.told += u64::from(told);
        item.scores += score;
        item.by_the_book += u64::from(trainee == Trainee::ByTheBook);
    }
    let played = series::Played::from(judged);
    for (ix, detector) in handbook.rubric().detectors.iter().enumerate() {
        into.detected.entry((trainee, ix)).or_default().count(detector, &played);
    }
}

#[cfg(test)]
mod tests;
